import { InvalidInput } from '#peerhouse/platform';
import { mayStart, starters, type Charter, type Starter } from '#peerhouse/services';
import { MayNotStart } from './entry.refusals.js';

/** Who started an entry. Nothing else of a referrer is kept, and of "anyone" not even that. */
export interface Start {
  startedBy: Starter;
  /** The team, as the charter names it. */
  startedTeam: string | null;
}

export interface TypedStart {
  startedBy?: string | null;
  startedTeam?: string | null;
  /** Said once by somebody who asks for the person: they know, and agree. */
  theyKnow?: boolean | null;
}

export const byThemself: Start = { startedBy: 'self', startedTeam: null };
const isStarter = (who: string): who is Starter => (starters as readonly string[]).includes(who);

/**
 * Who starts this entry, as it was typed; where that was left out, as it was before. Whom the charter does not let start
 * one is refused, and so is anybody but the person themself without their consent. What stands is not asked about again.
 */
export function startAs(charter: Charter, typed: TypedStart, before: Start | null): Start | MayNotStart | InvalidInput {
  const who = typed.startedBy ?? before?.startedBy ?? byThemself.startedBy;
  if (!isStarter(who)) return new InvalidInput([{ field: 'startedBy', problem: 'not_a_choice' }]);
  const team = who === 'team' ? (typed.startedBy ? typed.startedTeam : before?.startedTeam) ?? null : null;
  const start: Start = { startedBy: who, startedTeam: team };
  if (before?.startedBy === who && before.startedTeam === team) return start;
  if (!mayStart(charter, { who, ...(team ? { team } : {}) })) return new MayNotStart(charter.entry.started_by, charter.entry.teams);
  if (who !== 'self' && !typed.theyKnow) return new InvalidInput([{ field: 'theyKnow', problem: 'missing' }]);
  return start;
}
