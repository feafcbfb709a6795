import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { Inside } from './modules/shell/inside.js';
import { NothingHere } from './modules/shell/nothing-here.js';
import { Start } from './modules/services/start.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption { /** The page uses the whole width. */ wide?: boolean }
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });
const setUp = createRoute({ getParentRoute: () => root, path: '/set-up', component: lazyRouteComponent(() => import('./modules/identity/set-up.js')) });
const invitation = createRoute({ getParentRoute: () => root, path: '/invitation', component: lazyRouteComponent(() => import('./modules/identity/invitation.js')) });

const newAuthenticator = createRoute({ getParentRoute: () => root, path: '/new-authenticator', component: lazyRouteComponent(() => import('./modules/identity/new-authenticator.js')) });

const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Inside });
const start = createRoute({ getParentRoute: () => inside, path: '/', component: Start });
const shift = createRoute({ getParentRoute: () => inside, path: '/shift', component: lazyRouteComponent(() => import('./modules/services/shift-page.js')) });
const people = createRoute({ getParentRoute: () => inside, path: '/people', component: lazyRouteComponent(() => import('./modules/identity/people-page.js')) });
const copy = createRoute({ getParentRoute: () => inside, path: '/people/copy', component: lazyRouteComponent(() => import('./modules/identity/copy-page.js')) });
const rolesPage = createRoute({ getParentRoute: () => inside, path: '/people/roles', component: lazyRouteComponent(() => import('./modules/identity/roles-page.js')) });
const auditPage = createRoute({ getParentRoute: () => inside, path: '/people/audit', component: lazyRouteComponent(() => import('./modules/identity/audit-page.js')) });
const newHouse = createRoute({ getParentRoute: () => inside, path: '/houses/new', component: lazyRouteComponent(() => import('./modules/services/new-house-page.js')) });
const keys = createRoute({ getParentRoute: () => inside, path: '/keys', component: lazyRouteComponent(() => import('./modules/shell/keys-page.js')) });

const house = createRoute({ getParentRoute: () => inside, path: '/house/$houseId', component: Outlet });
const bare = createRoute({ getParentRoute: () => house, path: '/', component: () => <Navigate to="/" /> });
const now = createRoute({ getParentRoute: () => house, path: '/now', component: lazyRouteComponent(() => import('./modules/stays/now-page.js')) });

const day = z.optional(z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined));
const boardSearch = z.object({ from: day, nights: z.optional(z.catch(z.optional(z.union([z.literal(7), z.literal(14), z.literal(28)])), undefined)) });
const board = createRoute({ getParentRoute: () => house, path: '/board', staticData: { wide: true }, validateSearch: (search) => z.parse(boardSearch, search), component: lazyRouteComponent(() => import('./modules/stays/board-page.js')) });
const space = createRoute({ getParentRoute: () => house, path: '/space/$spaceId', component: lazyRouteComponent(() => import('./modules/stays/space-page.js')) });
const night = createRoute({ getParentRoute: () => house, path: '/night/$night', component: lazyRouteComponent(() => import('./modules/stays/night-page.js')) });

const enquiries = createRoute({ getParentRoute: () => house, path: '/enquiries', component: lazyRouteComponent(() => import('./modules/entry/enquiries-page.js')) });
const newSearch = z.object({ from: day, nights: z.optional(z.catch(z.optional(z.number()), undefined)), space: z.optional(z.catch(z.optional(z.string()), undefined)) });
const take = createRoute({ getParentRoute: () => house, path: '/enquiries/new', validateSearch: (search) => z.parse(newSearch, search), component: lazyRouteComponent(() => import('./modules/entry/take-page.js')) });
const enquiry = createRoute({ getParentRoute: () => house, path: '/enquiries/$enquiryId', component: lazyRouteComponent(() => import('./modules/entry/enquiry-page.js')) });

const stays = createRoute({ getParentRoute: () => house, path: '/stays', component: lazyRouteComponent(() => import('./modules/stays/stays-page.js')) });
const stay = createRoute({ getParentRoute: () => house, path: '/stays/$stayId', component: lazyRouteComponent(() => import('./modules/stays/stay-page.js')) });
const arrival = createRoute({ getParentRoute: () => house, path: '/stays/$stayId/arrival', component: lazyRouteComponent(() => import('./modules/stays/arrival-page.js')) });
const leaving = createRoute({ getParentRoute: () => house, path: '/stays/$stayId/leaving', component: lazyRouteComponent(() => import('./modules/stays/leaving-page.js')) });

const charter = createRoute({ getParentRoute: () => house, path: '/charter', component: lazyRouteComponent(() => import('./modules/services/charter-page.js')) });
const reportSearch = z.object({ kind: z.optional(z.catch(z.optional(z.enum(['month', 'quarter', 'year'])), undefined)), from: day });
const reports = createRoute({ getParentRoute: () => house, path: '/reports', validateSearch: (search) => z.parse(reportSearch, search), component: lazyRouteComponent(() => import('./modules/reports/report-page.js')) });

const tree = root.addChildren([
  setUp, invitation, newAuthenticator,
  inside.addChildren([start, shift, people, copy, rolesPage, auditPage, newHouse, keys, house.addChildren([bare, now, board, space, night, enquiries, take, enquiry, stays, stay, arrival, leaving, charter, reports])]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true, defaultNotFoundComponent: NothingHere });
declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
