import { lazy, type ComponentType } from 'react';

/**
 * Every page of the app: one line each, in the order of the menu. `needs`: who may see it. `anyone`; a `guest` who is signed in; one whose
 * plans are `open` (otherwise the way to open or to make them is shown in its place); or `either` of the two. All but home are loaded when they are first wanted.
 */
export interface PageEntry { path: string; needs: 'anyone' | 'guest' | 'open' | 'either'; page: ComponentType }

const page = (load: () => Promise<{ default: ComponentType }>): ComponentType => lazy(load);

export const pages: readonly PageEntry[] = [
  { path: '/in', needs: 'anyone', page: page(() => import('./modules/identity/come-in.js')) },
  { path: '/voice', needs: 'anyone', page: page(() => import('./modules/stays/voice-page.js')) },
  { path: '/in/name', needs: 'anyone', page: page(() => import('./modules/identity/with-name.js')) },
  { path: '/in/card', needs: 'anyone', page: page(() => import('./modules/identity/with-card.js')) },
  { path: '/in/phone', needs: 'anyone', page: page(() => import('./modules/identity/with-phone.js')) },
  { path: '/forgotten', needs: 'anyone', page: page(() => import('./modules/identity/forgotten.js')) },
  { path: '/start-again', needs: 'guest', page: page(() => import('./modules/identity/start-again.js')) },
  { path: '/before', needs: 'guest', page: page(() => import('./modules/identity/plans-before.js')) },
  { path: '/plan', needs: 'open', page: page(() => import('./modules/plans/my-plan.js')) },
  { path: '/plan/new', needs: 'open', page: page(() => import('./modules/plans/new-plan.js')) },
  { path: '/plan/of/:plan/add', needs: 'open', page: page(() => import('./modules/plans/add-part.js')) },
  { path: '/plan/of/:plan/read', needs: 'open', page: page(() => import('./modules/plans/read-plan.js')) },
  { path: '/plan/of/:plan', needs: 'open', page: page(() => import('./modules/plans/plan-page.js')) },
  { path: '/plan/:section/line/:line', needs: 'open', page: page(() => import('./modules/plans/line-page.js')) },
  { path: '/plan/:section/part', needs: 'open', page: page(() => import('./modules/plans/part-page.js')) },
  { path: '/plan/:section/versions', needs: 'open', page: page(() => import('./modules/plans/versions.js')) },
  { path: '/plan/:section/choose', needs: 'open', page: page(() => import('./modules/plans/choose.js')) },
  { path: '/plan/:section', needs: 'open', page: page(() => import('./modules/plans/section-page.js')) },
  { path: '/now', needs: 'open', page: page(() => import('./modules/plans/now.js')) },
  { path: '/take', needs: 'open', page: page(() => import('./modules/plans/take.js')) },
  { path: '/take/delete', needs: 'anyone', page: page(() => import('./modules/plans/erase-page.js')) },
  { path: '/paper', needs: 'anyone', page: page(() => import('./modules/plans/paper.js')) },
  { path: '/stay', needs: 'either', page: page(() => import('./modules/stays/my-stay.js')) },
  { path: '/share/:section', needs: 'open', page: page(() => import('./modules/sharing/share-page.js')) },
  { path: '/suggestions', needs: 'open', page: page(() => import('./modules/sharing/suggestions-page.js')) },
  { path: '/who-looked', needs: 'open', page: page(() => import('./modules/sharing/who-looked.js')) },
  { path: '/who-may-not', needs: 'open', page: page(() => import('./modules/sharing/who-may-not.js')) },
  { path: '/ask', needs: 'guest', page: page(() => import('./modules/stays/ask-page.js')) },
  { path: '/held', needs: 'guest', page: page(() => import('./modules/stays/held-page.js')) },
  { path: '/people', needs: 'guest', page: page(() => import('./modules/matching/my-peer-page.js')) },
  { path: '/people/another', needs: 'guest', page: page(() => import('./modules/matching/another-page.js')) },
  { path: '/interested', needs: 'anyone', page: page(() => import('./modules/matching/interested-page.js')) },
  { path: '/people/by-name', needs: 'guest', page: page(() => import('./modules/matching/by-name-page.js')) },
  { path: '/people/wishes', needs: 'guest', page: page(() => import('./modules/matching/wishes-page.js')) },
  { path: '/people/changes', needs: 'guest', page: page(() => import('./modules/matching/changes-page.js')) },
  { path: '/people/meetings', needs: 'guest', page: page(() => import('./modules/matching/meetings-page.js')) },
  { path: '/people/stop', needs: 'guest', page: page(() => import('./modules/matching/stop-page.js')) },
  { path: '/in-touch', needs: 'guest', page: page(() => import('./modules/follow-up/in-touch-page.js')) },
  { path: '/in-touch/agree', needs: 'guest', page: page(() => import('./modules/follow-up/agree-page.js')) },
  { path: '/felt', needs: 'guest', page: page(() => import('./modules/stays/empty-pages.js').then(({ FeltPage }) => ({ default: FeltPage }))) },
  { path: '/who-sees', needs: 'either', page: page(() => import('./modules/sharing/who-sees.js')) },
  { path: '/help', needs: 'anyone', page: page(() => import('./modules/help/help.js')) },
  { path: '/settings', needs: 'anyone', page: page(() => import('./modules/identity/settings-page.js')) },
  { path: '/passphrase', needs: 'open', page: page(() => import('./modules/identity/new-passphrase.js')) },
  { path: '/card', needs: 'open', page: page(() => import('./modules/identity/recovery-card.js')) },
  { path: '/phones', needs: 'open', page: page(() => import('./modules/identity/phones.js')) },
];
