import type { RequestContext, Role } from '#peerhouse/kernel';
import { mayAnywhere, mustIn, NotHere, OffShift, policyTable, type Permission, type PermissionName } from '#peerhouse/platform';
import type { Charter } from '#peerhouse/services';
import { askProblem, type AskedOf } from './list.rules.js';
import { MadeByAnother, NotTheirPeer, NotWanted } from './follow-up.refusals.js';
import type { About } from './follow-up.types.js';
import type { KeptFollowUp } from './kept.js';
import type { WayOfMatching } from './way-of-matching.js';

export interface WorkerHere { accountId: string; called: string; roles: readonly Role[] }

type OfKind = Pick<Charter, 'kind'>;

/** What it takes to work on that list: in a house its shift; in a programme, which has none, the role; and how a match goes is the coordinators'. */
const takes = ({ kind }: OfKind, about: About): PermissionName[] => [about === 'match' ? 'matching.desk' : 'check_ins.work', ...(kind === 'house' ? (['check_ins.in_house'] as const) : [])];

/** Goes on only for whoever may work on that list there. Row-level security says the same. */
export function mustWork(ctx: RequestContext, service: { id: string; charter: OfKind }, about: About): void {
  for (const permission of takes(service.charter, about)) mustIn(ctx, permission, service.id);
}

/** Those who may work on that list, whether or not they are on shift now: nobody else is offered, asked for or waited for. */
export const ofList = (workers: readonly WorkerHere[], charter: OfKind, about: About): WorkerHere[] =>
  workers.filter(({ roles }) => takes(charter, about).every((name) => (policyTable[name] as Permission).roles.some((role) => roles.includes(role))));

/** What somebody asks about is not there, or not for them. Who works shifts and is on none is told that, whatever the id: nothing is given away by it. */
export const notThere = (ctx: RequestContext): Error => (ctx.onShift === null && mayAnywhere(ctx, 'check_ins.in_house') ? new OffShift() : new NotHere());

/**
 * Whom a worker would be asking. Whoever made the match, or whom they wanted to hear from, is asked for no longer once they may not ask
 * themselves: who works on that list no more, meets the person now, or is one they would rather not hear from.
 */
export function askedOf({ about, madeBy, onlyFrom, notFrom }: Pick<KeptFollowUp, 'about' | 'madeBy' | 'onlyFrom' | 'notFrom'>, way: Pick<WayOfMatching, 'peers'> | null, workers: readonly WorkerHere[], charter: OfKind): AskedOf {
  const theirPeers = way?.peers ?? [];
  const may = ofList(workers, charter, about).map(({ accountId }) => accountId).filter((who) => !notFrom.includes(who) && !(about === 'match' && theirPeers.includes(who)));
  const still = (who: string | null): string | null => (who !== null && may.includes(who) ? who : null);
  return { about, notFrom, theirPeers, madeBy: still(madeBy), onlyFrom: still(onlyFrom) };
}

/** Why that worker may not ask, in words; null: they may. */
export function whyNotAsk(asked: AskedOf, workers: readonly WorkerHere[], worker: string): NotTheirPeer | NotWanted | MadeByAnother | null {
  switch (askProblem(asked, worker)) {
    case 'NotTheirPeer': return new NotTheirPeer();
    case 'NotWanted': return new NotWanted();
    case 'MadeByAnother': return new MadeByAnother(workers.find(({ accountId }) => accountId === asked.madeBy)?.called ?? null);
    case null: return null;
  }
}
