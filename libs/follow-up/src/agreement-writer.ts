import { Injectable } from '@nestjs/common';
import { Workers, type KeysMissing } from '#peerhouse/identity';
import { isRefusal, newId, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { InvalidInput, type Tx } from '#peerhouse/platform';
import { lastsUntil, type Charter } from '#peerhouse/services';
import { ofList } from './access.js';
import { afterRhythmChange, afterTimesChange } from './agreement.rules.js';
import type { FollowUpInput } from './agreements.graphql.js';
import type { About } from './follow-up.types.js';
import { dayThere } from './kept.js';
import { isSameRhythm } from './rhythm.rules.js';
import { typedAgreement, type Around, type TypedAgreement } from './typed.js';
import type { WayOfMatching } from './way-of-matching.js';
import { FollowUpWays } from './ways.js';
import { FollowUpWriter, type Acting, type Open } from './writer.js';

/** Of whom it is, and by what it goes: a stay's house, or a way through a programme. */
export interface NewFollowUp { serviceId: string; guestId: string; charterVersionId: string; charter: Charter; about: About; way: WayOfMatching | null; timeZone: string; today: HouseDay; from: HouseDay }

/** Which words somebody agreed to, so that what they were told can be found again; raised with the texts of the form. */
export const agreementWords = 1;

const insert = `insert into follow_ups (id, organisation_id, service_id, guest_id, charter_version_id, about, companionship_id, made_by, rhythm, from_day, days, planned_until, time_zone, quiet_from, quiet_to, language, agreed_at, agreed_on, agreed_with, agreed_by, words_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, 'only_if_i_ask', $9, '{}', $9, $10, '20:00', '09:00', 'en', $11, $9, $12, $13, ${agreementWords})`;
const update = `update follow_ups set only_from = $2, rhythm = $3, from_day = $4, days = $5, every_days = $6, times = $7, until_day = $8, planned_until = $9, time_zone = $10, quiet_from = $11, quiet_to = $12, at_time = $13, weekdays = $14, days_off = $15,
    says = $16, voicemail = $17, language = $18, agreed_at = $19, agreed_on = $20, agreed_with = $21, agreed_by = $22, words_version = ${agreementWords}, stopped_at = null, stopped_by_check_in = null, version = version + 1 where id = $1`;

/** For whoever is on shift the database says which; a person sees their own. */
const besideHere = 'select follow_ups_beside($1) as id';
const besideMine = "select f.id from follow_ups f where f.service_id = $2 and f.about = 'keeping_in_touch' and f.ended_at is null and f.guest_id <> $1 and f.guest_id in (select guests_like($1))";

/** The last day of the meetings; null before they have met. */
export const untilOf = (charter: Charter, about: About, way: Pick<WayOfMatching, 'metOn'> | null): HouseDay | null =>
  (about === 'match' && charter.matching && way?.metOn ? lastsUntil(charter.matching, way.metOn).until : null);

const byId = <T>(ids: readonly string[], lines: readonly T[]): ReadonlyMap<string, T> => new Map(lines.map((line, at) => [ids[at]!, line]));

/** Writes what somebody agrees to: the first time, and when they say otherwise. For a worker who was told, and for the person themself. */
@Injectable()
export class AgreementWriter {
  constructor(private readonly writer: FollowUpWriter, private readonly ways: FollowUpWays, private readonly workers: Workers) {}

  /** Gives the id of a new follow-up. The database says where there is one already (`follow_ups_once`). */
  async agree(tx: Tx, ctx: Acting, of: NewFollowUp, input: FollowUpInput): Promise<string | InvalidInput | KeysMissing> {
    const agreed = await this.typed(tx, input, { ...of, until: untilOf(of.charter, of.about, of.way), kept: { rhythm: null, ways: new Map(), never: new Map() }, before: { onlyFrom: null, notFrom: [] } });
    if (Array.isArray(agreed)) return new InvalidInput(agreed);
    const id = newId();
    const madeBy = of.about === 'match' ? (of.way?.matchedBy ?? ctx.accountId) : null;
    await tx.sql(insert, [id, ctx.organisationId, of.serviceId, of.guestId, of.charterVersionId, of.about, of.about === 'match' ? of.way!.id : null, madeBy, of.from, agreed.rules.times.timeZone, ctx.now, ctx.accountId ? 'worker' : 'guest', ctx.accountId]);
    const open = await this.writer.open(tx, ctx, { followUpId: id });
    const problem = await this.write(open!, agreed, true);
    if (problem) return problem;
    if (of.about === 'keeping_in_touch') await this.takesPlace(open!);
    return id;
  }

  /** What they agreed to with this house before, after another stay: as far as their own account ties the two. */
  private async takesPlace(open: Open): Promise<void> {
    const { tx, ctx, followUp: { guestId, serviceId } } = open;
    const before = ctx.accountId ? await tx.sql<{ id: string }>(besideHere, [guestId]) : await tx.sql<{ id: string }>(besideMine, [guestId, serviceId]);
    for (const { id } of before) {
      const earlier = await this.writer.open(tx, ctx, { followUpId: id });
      if (earlier) await this.writer.giveWay(earlier, open);
    }
  }

  /**
   * They say otherwise; nothing of what they typed is lost by a no. Another rhythm takes out what has not come up, other hours move it; and
   * where they had asked us to stop it begins again.
   */
  async change(open: Open, input: FollowUpInput, way: WayOfMatching | null): Promise<null | InvalidInput | KeysMissing> {
    const { tx, ctx, followUp, charter } = open;
    const there = await this.ways.of(tx, followUp.id);
    if (isRefusal(there)) return there;
    const kept = { rhythm: followUp.stoppedAt ? null : followUp.rhythm, ways: byId(there.wayIds, there.ways), never: byId(there.neverIds, there.never) };
    const today = dayThere(followUp, ctx.now);
    const from = input.rhythm === followUp.rhythm.kind ? followUp.rhythm.from : today;
    const until = untilOf(charter, followUp.about, way);
    const agreed = await this.typed(tx, input, { serviceId: followUp.serviceId, about: followUp.about, charter, way, today, from, until, timeZone: followUp.times.timeZone, kept, before: followUp });
    return Array.isArray(agreed) ? new InvalidInput(agreed) : this.write(open, agreed, followUp.stoppedAt !== null);
  }

  private async typed(tx: Tx, input: FollowUpInput, { serviceId, way, before, ...around }: Around & Pick<NewFollowUp, 'serviceId' | 'way'> & { before: Pick<Open['followUp'], 'onlyFrom' | 'notFrom'> }): Promise<TypedAgreement | FieldProblem[]> {
    const agreed = typedAgreement(input, around);
    if (Array.isArray(agreed)) return agreed;
    // Whom they named before is named still, also where that worker asks no more.
    const { onlyFrom, notFrom } = agreed;
    const only = onlyFrom === before.onlyFrom ? null : onlyFrom;
    const not = notFrom.filter((id) => id !== before.onlyFrom && !before.notFrom.includes(id));
    const may = only || not.length ? ofList(await this.workers.ofService(tx, serviceId), around.charter, around.about).map(({ accountId }) => accountId) : [];
    const problems: FieldProblem[] = [];
    // Asked by nobody whom they meet: whom they want to hear from of their match is never their peer.
    if ((only && (!may.includes(only) || (around.about === 'match' && way?.peers.includes(only)))) || (onlyFrom && notFrom.includes(onlyFrom))) problems.push({ field: 'onlyFrom', problem: 'not_a_choice' });
    if (not.some((id) => !may.includes(id))) problems.push({ field: 'notFrom', problem: 'not_a_choice' });
    return problems.length ? problems : agreed;
  }

  private async write(open: Open, { rhythm, rules, wayIds, stays, language, onlyFrom, notFrom }: TypedAgreement, anew: boolean): Promise<KeysMissing | null> {
    const { tx, ctx, followUp } = open;
    const { times, says, voicemail } = rules;
    const isOther = anew || !isSameRhythm(rhythm, followUp.rhythm);
    const today = dayThere({ times }, ctx.now);
    if (isOther) await this.writer.sweep(open, afterRhythmChange(open.checkIns, rhythm), 'changed');
    await tx.sql(update, [
      followUp.id, onlyFrom, rhythm.kind, rhythm.from, rhythm.days, rhythm.onwards?.everyDays ?? null, rhythm.onwards?.times ?? null, rhythm.until, isOther ? today : followUp.plannedUntil,
      times.timeZone, times.quiet.from, times.quiet.to, times.at, times.weekdays, times.daysOff, says, voicemail, language, ctx.now, isOther ? today : followUp.agreedOn, ctx.accountId ? 'worker' : 'guest', ctx.accountId,
    ]);
    await tx.sql('delete from follow_up_not_from where follow_up_id = $1', [followUp.id]);
    if (notFrom.length) await tx.sql('insert into follow_up_not_from (follow_up_id, account_id, organisation_id, service_id) select $1, account, $2, $3 from unnest($4::uuid[]) account', [followUp.id, followUp.organisationId, followUp.serviceId, notFrom]);
    const problem = await this.ways.write(tx, followUp, { ways: rules.ways, never: rules.never.slice(stays.length) }, wayIds, stays);
    if (problem) return problem;
    open.followUp = { ...followUp, rhythm, times, says, voicemail, language, onlyFrom, notFrom, plannedUntil: isOther ? today : followUp.plannedUntil, stoppedAt: null, stoppedByCheckIn: null };
    for (const moved of afterTimesChange(open.checkIns, times)) await this.writer.write(open, open.checkIns.find(({ id }) => id === moved.id)!, moved);
    await this.writer.plan(open);
    return null;
  }
}
