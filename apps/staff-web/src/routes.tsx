import { createRootRoute, createRoute, createRouter, Navigate, Outlet } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { isHouseDay } from '#peerhouse/kernel';
import { Inside } from './modules/shell/inside.js';
import { lazyPage } from './modules/shell/lazy-page.js';
import { NothingAtAll, NothingHere } from './modules/shell/nothing-here.js';
import { DoorBroken, PageBroken } from './modules/shell/page-broken.js';
import { Start } from './modules/services/start.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption { /** The page uses the whole width. */ wide?: boolean }
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingAtAll, errorComponent: DoorBroken });
const setUp = createRoute({ getParentRoute: () => root, path: '/set-up', errorComponent: DoorBroken, component: lazyPage(() => import('./modules/identity/set-up.js')) });
const invitation = createRoute({ getParentRoute: () => root, path: '/invitation', errorComponent: DoorBroken, component: lazyPage(() => import('./modules/identity/invitation.js')) });

const newAuthenticator = createRoute({ getParentRoute: () => root, path: '/new-authenticator', errorComponent: DoorBroken, component: lazyPage(() => import('./modules/identity/new-authenticator.js')) });

const inside = createRoute({ getParentRoute: () => root, id: 'inside', errorComponent: DoorBroken, component: Inside });
const start = createRoute({ getParentRoute: () => inside, path: '/', component: Start });
const shift = createRoute({ getParentRoute: () => inside, path: '/shift', component: lazyPage(() => import('./modules/services/shift-page.js')) });
const people = createRoute({ getParentRoute: () => inside, path: '/people', component: lazyPage(() => import('./modules/identity/people-page.js')) });
const copy = createRoute({ getParentRoute: () => inside, path: '/people/copy', component: lazyPage(() => import('./modules/identity/copy-page.js')) });
const rolesPage = createRoute({ getParentRoute: () => inside, path: '/people/roles', component: lazyPage(() => import('./modules/identity/roles-page.js')) });
const auditPage = createRoute({ getParentRoute: () => inside, path: '/people/audit', component: lazyPage(() => import('./modules/identity/audit-page.js')) });
const machine = createRoute({ getParentRoute: () => inside, path: '/people/machine', component: lazyPage(() => import('./modules/platform/machine-page.js')) });
const newHouse = createRoute({ getParentRoute: () => inside, path: '/houses/new', component: lazyPage(() => import('./modules/services/new-house-page.js')) });
const keys = createRoute({ getParentRoute: () => inside, path: '/keys', component: lazyPage(() => import('./modules/shell/keys-page.js')) });

const house = createRoute({ getParentRoute: () => inside, path: '/house/$houseId', component: Outlet });
const bare = createRoute({ getParentRoute: () => house, path: '/', component: () => <Navigate to="/" /> });
const now = createRoute({ getParentRoute: () => house, path: '/now', component: lazyPage(() => import('./modules/stays/now-page.js')) });

const day = z.optional(z.catch(z.optional(z.string().check(z.refine(isHouseDay))), undefined));
/** An id in an address: anything it does not know is left out by the page. */
const word = z.optional(z.catch(z.optional(z.string()), undefined));
const boardSearch = z.object({ from: day, nights: z.optional(z.catch(z.optional(z.union([z.literal(7), z.literal(14), z.literal(28)])), undefined)) });
const board = createRoute({ getParentRoute: () => house, path: '/board', staticData: { wide: true }, validateSearch: (search) => z.parse(boardSearch, search), component: lazyPage(() => import('./modules/stays/board-page.js')) });
const paper = createRoute({ getParentRoute: () => house, path: '/paper', staticData: { wide: true }, component: lazyPage(() => import('./modules/stays/paper-page.js')) });
const space = createRoute({ getParentRoute: () => house, path: '/space/$spaceId', component: lazyPage(() => import('./modules/stays/space-page.js')) });
const night = createRoute({ getParentRoute: () => house, path: '/night/$night', component: lazyPage(() => import('./modules/stays/night-page.js')) });

const findSearch = z.object({ from: day, nights: z.optional(z.catch(z.optional(z.int().check(z.minimum(1), z.maximum(365))), undefined)) });
const find = createRoute({ getParentRoute: () => house, path: '/find', validateSearch: (search) => z.parse(findSearch, search), component: lazyPage(() => import('./modules/stays/find-page.js')) });

const enquiries = createRoute({ getParentRoute: () => house, path: '/enquiries', component: lazyPage(() => import('./modules/entry/enquiries-page.js')) });
const newSearch = z.object({ from: day, nights: z.optional(z.catch(z.optional(z.int().check(z.minimum(1), z.maximum(365))), undefined)), space: word });
const waiting = createRoute({ getParentRoute: () => house, path: '/enquiries/waiting', component: lazyPage(() => import('./modules/entry/waiting-page.js')) });
const take = createRoute({ getParentRoute: () => house, path: '/enquiries/new', validateSearch: (search) => z.parse(newSearch, search), component: lazyPage(() => import('./modules/entry/take-page.js')) });
const enquiry = createRoute({ getParentRoute: () => house, path: '/enquiries/$enquiryId', validateSearch: (search) => z.parse(z.object({ space: word }), search), component: lazyPage(() => import('./modules/entry/enquiry-page.js')) });

const stays = createRoute({ getParentRoute: () => house, path: '/stays', component: lazyPage(() => import('./modules/stays/stays-page.js')) });
const hereBefore = createRoute({ getParentRoute: () => house, path: '/stays/here-before', component: lazyPage(() => import('./modules/stays/here-before-page.js')) });
const stay = createRoute({ getParentRoute: () => house, path: '/stays/$stayId', component: lazyPage(() => import('./modules/stays/stay-page.js')) });
const arrival = createRoute({ getParentRoute: () => house, path: '/stays/$stayId/arrival', component: lazyPage(() => import('./modules/stays/arrival-page.js')) });
const leaving = createRoute({ getParentRoute: () => house, path: '/stays/$stayId/leaving', component: lazyPage(() => import('./modules/stays/leaving-page.js')) });

const correct = createRoute({ getParentRoute: () => house, path: '/stays/$stayId/correct', component: lazyPage(() => import('./modules/stays/correct-page.js')) });

const matches = createRoute({ getParentRoute: () => house, path: '/matches', staticData: { wide: true }, validateSearch: (search) => z.parse(z.object({ person: word }), search), component: lazyPage(() => import('./modules/matching/desk-page.js')) });
const interest = createRoute({ getParentRoute: () => house, path: '/matches/new', component: lazyPage(() => import('./modules/matching/interest-page.js')) });
const myPeople = createRoute({ getParentRoute: () => house, path: '/my-people', component: lazyPage(() => import('./modules/matching/my-people-page.js')) });
const availability = createRoute({ getParentRoute: () => house, path: '/availability', component: lazyPage(() => import('./modules/matching/availability-page.js')) });
const peers = createRoute({ getParentRoute: () => house, path: '/peers', component: lazyPage(() => import('./modules/matching/peers-page.js')) });
const groups = createRoute({ getParentRoute: () => house, path: '/groups', component: lazyPage(() => import('./modules/matching/groups-page.js')) });
const invitationPage = createRoute({ getParentRoute: () => house, path: '/invitation', component: lazyPage(() => import('./modules/matching/invitation-page.js')) });

const checkIns = createRoute({ getParentRoute: () => house, path: '/check-ins', component: lazyPage(() => import('./modules/follow-up/first-list.js')) });
const checkInList = createRoute({ getParentRoute: () => house, path: '/check-ins/$list', staticData: { wide: true }, component: lazyPage(() => import('./modules/follow-up/check-ins-page.js')) });
const agreed = createRoute({ getParentRoute: () => house, path: '/check-ins/agreed', component: lazyPage(() => import('./modules/follow-up/agreed-page.js')) });
const agreement = createRoute({ getParentRoute: () => house, path: '/check-ins/agreed/$followUpId', component: lazyPage(() => import('./modules/follow-up/agreement-page.js')) });
const late = createRoute({ getParentRoute: () => house, path: '/check-ins/late', component: lazyPage(() => import('./modules/follow-up/late-page.js')) });
const agreeSearch = z.object({ stay: word, person: word, about: z.optional(z.catch(z.optional(z.enum(['match', 'keeping_in_touch'])), undefined)) });
const agree = createRoute({ getParentRoute: () => house, path: '/check-ins/agree', validateSearch: (search) => z.parse(agreeSearch, search), component: lazyPage(() => import('./modules/follow-up/agree-page.js')) });

const handoverSearch = z.object({ stay: z.optional(z.catch(z.optional(z.string()), undefined)) });
const handover = createRoute({ getParentRoute: () => house, path: '/handover', validateSearch: (search) => z.parse(handoverSearch, search), component: lazyPage(() => import('./modules/services/handover-page.js')) });
const rights = createRoute({ getParentRoute: () => house, path: '/rights', component: lazyPage(() => import('./modules/feedback/rights-page.js')) });
const rightsCall = createRoute({ getParentRoute: () => house, path: '/rights/call', component: lazyPage(() => import('./modules/feedback/call-page.js')) });
const planNotFollowed = createRoute({ getParentRoute: () => house, path: '/stays/$stayId/plan-not-followed', component: lazyPage(() => import('./modules/feedback/plan-not-followed-page.js')) });
const rightsDeviation = createRoute({ getParentRoute: () => house, path: '/rights/deviation', component: lazyPage(() => import('./modules/feedback/deviation-page.js')) });
const rightsFelt = createRoute({ getParentRoute: () => house, path: '/rights/felt', component: lazyPage(() => import('./modules/feedback/felt-page.js')) });
const rightsPosted = createRoute({ getParentRoute: () => house, path: '/rights/posted', component: lazyPage(() => import('./modules/feedback/posted-page.js')) });
const rightsRecord = createRoute({ getParentRoute: () => house, path: '/rights/records/$recordId', component: lazyPage(() => import('./modules/feedback/record-page.js')) });
const rightsReview = createRoute({ getParentRoute: () => house, path: '/rights/reviews/$reviewId', component: lazyPage(() => import('./modules/feedback/review-page.js')) });

const charter = createRoute({ getParentRoute: () => house, path: '/charter', component: lazyPage(() => import('./modules/services/charter-page.js')) });
const charterSearch = z.object({ step: z.optional(z.catch(z.optional(z.literal('check')), undefined)) });
const charterNew = createRoute({ getParentRoute: () => house, path: '/charter/new', validateSearch: (search) => z.parse(charterSearch, search), component: lazyPage(() => import('./modules/services/charter-edit-page.js')) });
const reportSearch = z.object({ kind: z.optional(z.catch(z.optional(z.enum(['month', 'quarter', 'year'])), undefined)), from: day, beside: day });
const reports = createRoute({ getParentRoute: () => house, path: '/reports', validateSearch: (search) => z.parse(reportSearch, search), component: lazyPage(() => import('./modules/reports/report-page.js')) });

const tree = root.addChildren([
  setUp, invitation, newAuthenticator,
  inside.addChildren([start, shift, people, copy, rolesPage, auditPage, machine, newHouse, keys, house.addChildren([bare, now, board, find, paper, space, night, enquiries, waiting, take, enquiry, stays, hereBefore, stay, arrival, leaving, correct, handover, rights, rightsCall, rightsDeviation, planNotFollowed, rightsFelt, rightsPosted, rightsRecord, rightsReview, charter, charterNew, reports, matches, interest, myPeople, availability, peers, groups, invitationPage, checkIns, checkInList, agreed, agreement, agree, late])]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true, defaultNotFoundComponent: NothingHere, defaultErrorComponent: PageBroken, disableGlobalCatchBoundary: true });
declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
