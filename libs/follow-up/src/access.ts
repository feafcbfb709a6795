import type { RequestContext, Role } from '#peerhouse/kernel';
import { mayAnywhere, mustIn, NotHere, OffShift } from '#peerhouse/platform';
import type { Charter } from '#peerhouse/services';
import { askProblem, type AskedOf } from './list.rules.js';
import { MadeByAnother, NotTheirPeer, NotWanted } from './follow-up.refusals.js';
import type { About } from './follow-up.types.js';
import type { KeptFollowUp } from './kept.js';
import type { WayOfMatching } from './way-of-matching.js';

export interface WorkerHere { accountId: string; called: string; roles: readonly Role[] }

/**
 * Goes on only for whoever may work on that list there: in a house on its shift; in a programme, which has none, by the role; and how a
 * match goes is the coordinators'. Row-level security says the same.
 */
export function mustWork(ctx: RequestContext, service: { id: string; charter: Pick<Charter, 'kind'> }, about: About): void {
  mustIn(ctx, about === 'match' ? 'matching.desk' : 'check_ins.work', service.id);
  if (service.charter.kind === 'house') mustIn(ctx, 'check_ins.in_house', service.id);
}

/** What somebody asks about is not there, or not for them. Who works shifts and is on none is told that, whatever the id: nothing is given away by it. */
export const notThere = (ctx: RequestContext): Error => (ctx.onShift === null && mayAnywhere(ctx, 'check_ins.in_house') ? new OffShift() : new NotHere());

/** Whom a worker would be asking; whoever made the match and coordinates here no more is asked for no longer, nor whom they wanted to hear from and who has left. */
export const askedOf = ({ about, madeBy, onlyFrom, notFrom }: Pick<KeptFollowUp, 'about' | 'madeBy' | 'onlyFrom' | 'notFrom'>, way: Pick<WayOfMatching, 'peers'> | null, workers: readonly WorkerHere[]): AskedOf => ({
  about, notFrom, theirPeers: way?.peers ?? [],
  madeBy: workers.some(({ accountId, roles }) => accountId === madeBy && roles.includes('coordinator')) ? madeBy : null,
  onlyFrom: workers.some(({ accountId, roles }) => accountId === onlyFrom && isInTouch(roles)) ? onlyFrom : null,
});

/** Whether somebody with these roles is in touch with people at all: a rights officer is not. */
export const isInTouch = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'rights_officer');

/** Why that worker may not ask, in words; null: they may. */
export function whyNotAsk(asked: AskedOf, workers: readonly WorkerHere[], worker: string): NotTheirPeer | NotWanted | MadeByAnother | null {
  switch (askProblem(asked, worker)) {
    case 'NotTheirPeer': return new NotTheirPeer();
    case 'NotWanted': return new NotWanted();
    case 'MadeByAnother': return new MadeByAnother(workers.find(({ accountId }) => accountId === asked.madeBy)?.called ?? null);
    case null: return null;
  }
}
