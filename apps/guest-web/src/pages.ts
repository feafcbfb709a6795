import { lazy, type ComponentType } from 'react';

/**
 * Every page of the app: one line each, in the order of the menu. `needs`: who may see it. `anyone`; a `guest` who is signed in; or one whose
 * plans are `open` (otherwise the way to open or to make them is shown in its place). All but home are loaded when they are first wanted.
 */
export interface PageEntry { path: string; needs: 'anyone' | 'guest' | 'open'; page: ComponentType }

const page = (load: () => Promise<{ default: ComponentType }>): ComponentType => lazy(load);

export const pages: readonly PageEntry[] = [
  { path: '/in', needs: 'anyone', page: page(() => import('./modules/identity/come-in.js')) },
  { path: '/plan', needs: 'open', page: page(() => import('./modules/plans/my-plan.js')) },
  { path: '/stay', needs: 'guest', page: page(() => import('./modules/stays/my-stay.js')) },
  { path: '/who-sees', needs: 'guest', page: page(() => import('./modules/sharing/who-sees.js')) },
  { path: '/help', needs: 'anyone', page: page(() => import('./modules/help/help.js')) },
  { path: '/settings', needs: 'anyone', page: page(() => import('./modules/identity/settings-page.js')) },
];
