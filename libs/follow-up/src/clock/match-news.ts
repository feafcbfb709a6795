import { Injectable } from '@nestjs/common';
import type { HouseDay } from '#peerhouse/kernel';
import { EventHandler, systemContext, type HouseEvent, type Tx, type WrittenEvent } from '#peerhouse/platform';
import { afterRhythmChange } from '../agreement.rules.js';
import { dayThere } from '../kept.js';
import { FollowUpWriter, type Open } from '../writer.js';

/** Declared by matching, which stands beside this and is not imported. */
type MatchChanged = HouseEvent<'MatchChanged', { companionshipId: string; matchedBy: string | null; closed: 'finished' | 'ended' | null }>;
type FirstMeetingHappened = HouseEvent<'FirstMeetingHappened', { companionshipId: string; on: HouseDay; until: HouseDay }>;

/** What was agreed about that match and is not over, locked; null where nothing was. */
async function ofMatch(writer: FollowUpWriter, tx: Tx, { payload: { companionshipId }, organisationId, now }: WrittenEvent<MatchChanged | FirstMeetingHappened>): Promise<Open | null> {
  const [found] = await tx.sql<{ id: string }>("select id from follow_ups where companionship_id = $1 and about = 'match' and ended_at is null", [companionshipId]);
  const open = found ? await writer.open(tx, systemContext(organisationId!, now), { followUpId: found.id }) : null;
  return open?.followUp.endedAt === null ? open : null;
}

/** With the way ends what was agreed about its match; and who made the next one is who asks how that goes. */
@Injectable()
export class FollowTheMatch extends EventHandler<MatchChanged> {
  readonly name = 'MatchChanged';

  constructor(private readonly writer: FollowUpWriter) {
    super();
  }

  async handle(tx: Tx, event: WrittenEvent<MatchChanged>): Promise<void> {
    const open = await ofMatch(this.writer, tx, event);
    if (!open) return;
    const { matchedBy, closed } = event.payload;
    if (closed) return this.writer.end(open);
    // A form that is open says nothing of it: what is typed there still holds.
    if (matchedBy) await tx.sql('update follow_ups set made_by = $2 where id = $1', [open.followUp.id, matchedBy]);
  }
}

/** From a first meeting on the programme's rhythm counts anew: what has not come up of the one before is taken out. Days that somebody chose themself stay, to the last day of the meetings. */
@Injectable()
export class CountFromFirstMeeting extends EventHandler<FirstMeetingHappened> {
  readonly name = 'FirstMeetingHappened';

  constructor(private readonly writer: FollowUpWriter) {
    super();
  }

  async handle(tx: Tx, event: WrittenEvent<FirstMeetingHappened>): Promise<void> {
    const open = await ofMatch(this.writer, tx, event);
    if (!open) return;
    const { followUp: { id, rhythm, stoppedAt } } = open;
    const { on, until: last } = event.payload;
    const countsAnew = rhythm.kind === 'match_asks' && rhythm.from !== on;
    const from = countsAnew ? on : rhythm.from;
    // A day 0 of their own may lie beyond the last meeting: then nothing of it is left, and it ends by itself.
    const until = from > last ? from : last;
    if (!countsAnew && rhythm.until === until) return;
    const plannedUntil = countsAnew ? dayThere(open.followUp, event.now) : open.followUp.plannedUntil;
    open.followUp = { ...open.followUp, rhythm: { ...rhythm, from, until }, plannedUntil };
    await tx.sql('update follow_ups set from_day = $2, until_day = $3, planned_until = $4, version = version + 1 where id = $1', [id, from, until, plannedUntil]);
    if (countsAnew) await this.writer.sweep(open, afterRhythmChange(open.checkIns, rhythm), 'changed');
    if (stoppedAt === null) await this.writer.plan(open);
  }
}
