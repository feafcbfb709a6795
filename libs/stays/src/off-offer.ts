import { Injectable } from '@nestjs/common';
import { addDays, newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import type { Reader, Tx } from '#peerhouse/platform';
import type { House } from '#peerhouse/services';
import { ClosingVersion } from './closing.entity.js';
import { emptyStretches } from './closing.rules.js';
import { Claim } from './stay.entity.js';
import { writableHours, type Stretch } from './stay.rules.js';

type Who = Pick<RequestContext, 'accountId' | 'now'>;
/** One act of the house "not enough of us", and the nights that it does not offer. */
export interface Act { id: string; from: HouseDay; to: HouseDay; words?: string | null }
export const notEnoughOfUs = 'not_enough_of_us';

// Whether a claim is a closing of an act, and still for that reason.
const ofAnAct = (claim: string): string => `${claim}.kind = 'closure' and ${claim}.why = '${notEnoughOfUs}' and exists (select 1 from closing_versions v where v.closing_id = ${claim}.id and v.act is not null)`;

// An act stands while one of its closings has not been called off. Nights that can still be written about count.
const standing = `select v.act as id, lower(v.act_nights) as "from", upper(v.act_nights) as "to" from closing_versions v
  join claims c on c.id = v.closing_id and c.why = '${notEnoughOfUs}' where v.service_id = $1 and v.act is not null and upper(v.act_nights) > $2
    and not (select l.called_off from closing_versions l where l.closing_id = v.closing_id order by l.version desc limit 1) group by v.act, v.act_nights order by v.act`;

// Tonight, a space with a guest still in it after the planned morning is not empty.
const empty = `select p.id as "spaceId", lower(n) as "from", upper(n) as "to" from spaces p
  cross join lateral unnest(datemultirange($2::daterange)
    - coalesce((select range_agg(c.nights) from claims c where c.service_id = $1 and c.space_id = p.id), '{}')
    - case when exists (select 1 from claims c join stays s on s.id = c.stay_id where c.service_id = $1 and c.space_id = p.id and s.state = 'here' and s.leaves = c.until and c.until <= $3)
        then datemultirange(daterange($3::date, $3::date + 1)) else '{}' end) n
  where p.service_id = $1 and p.kind = 'night' and not p.kept order by p.position, n`;

const lift = `with gone as (delete from claims c where c.space_id = $1 and c.nights && $2::daterange and ${ofAnAct('c')} returning c.*)
  insert into closing_versions (id, organisation_id, service_id, space_id, closing_id, version, first_night, until, why, called_off, written_by, written_at)
  select gen_random_uuid(), organisation_id, service_id, space_id, id, (select max(v.version) + 1 from closing_versions v where v.closing_id = gone.id), first_night, until, why, true, $3, $4 from gone`;

// Of an act of which nothing lasts any more, what was over already is called off with the rest: it keeps its nights.
const end = `insert into closing_versions (id, organisation_id, service_id, space_id, closing_id, version, first_night, until, why, words, called_off, written_by, written_at)
  select gen_random_uuid(), l.organisation_id, l.service_id, l.space_id, l.closing_id, l.version + 1, l.first_night, l.until, l.why, l.words, true, $3, $4
  from closing_versions v cross join lateral (select * from closing_versions where closing_id = v.closing_id order by version desc limit 1) l
  where v.act = (select act from closing_versions where closing_id = $1 and act is not null) and not l.called_off and l.why = '${notEnoughOfUs}'
    and not exists (select 1 from closing_versions o join claims c on c.id = o.closing_id where o.act = v.act and c.why = '${notEnoughOfUs}' and c.until > $2)`;

// The nights that a guest who stays on has had, where what comes next in their space is a closing of an act.
const underThoseHere = `select c.space_id as "spaceId", c.until as "from", $2::date as "to" from claims c join stays s on s.id = c.stay_id
  cross join lateral (select o.id, o.kind, o.why, o.first_night from claims o where o.service_id = $1 and o.space_id = c.space_id and o.first_night >= c.until order by o.first_night limit 1) o
  where c.service_id = $1 and s.service_id = $1 and s.state = 'here' and s.space_kind = 'night' and s.leaves < $2 and c.until = s.leaves and o.first_night < $2 and ${ofAnAct('o')}`;

/** Nights that the house does not offer stay so: what falls free on them is closed by the same act. */
@Injectable()
export class OffOffer {
  /** Does the work, and closes what it left empty that was not empty before, on the nights of the house's acts. */
  async keep<R>(tx: Tx, ctx: Who, house: House, work: () => Promise<R>): Promise<R> {
    const acts = await tx.sql<Act>(standing, [house.id, addDays(house.tonight, -writableHours / 24)]);
    const before = new Map<string, Stretch[]>();
    for (const act of acts) before.set(act.id, await this.empty(tx, house, act));
    const result = await work();
    for (const act of acts) {
      const fallen = (await this.empty(tx, house, act)).flatMap((now) => emptyStretches([{ id: now.spaceId }], before.get(act.id)!, now));
      for (const stretch of fallen) await this.close(tx, ctx, house, act, stretch);
    }
    return result;
  }

  /** What is empty and on offer on those nights. */
  empty(reader: Reader, house: House, { from, to }: Pick<Act, 'from' | 'to'>): Promise<Stretch[]> {
    return reader.sql(empty, [house.id, `[${from},${to})`, house.tonight]);
  }

  /** Nights before that day that an act took from guests who are still in their space. */
  underThoseHere(reader: Reader, house: House, until: HouseDay): Promise<Stretch[]> {
    return reader.sql(underThoseHere, [house.id, until]);
  }

  /** A closing of the act; gives its id. */
  async close(tx: Tx, ctx: Who, { id: serviceId, organisationId }: House, act: Act, { spaceId, from, to }: Stretch): Promise<string> {
    const closingId = newId();
    const ours = { organisationId, serviceId, spaceId, why: notEnoughOfUs };
    await tx.insert(Claim, { ...ours, id: closingId, nights: `[${from},${to})`, kind: 'closure', madeBy: ctx.accountId, madeAt: ctx.now });
    await tx.insert(ClosingVersion, {
      ...ours, id: newId(), closingId, version: 1, firstNight: from, until: to, words: act.words ?? null, calledOff: false, writtenBy: ctx.accountId, writtenAt: ctx.now, act: act.id, actNights: `[${act.from},${act.to})`,
    });
    return closingId;
  }

  /** The act of a closing that was called off is over when none of its closings lasts: nothing falls under it again. */
  async endAct(tx: Tx, ctx: Who, house: House, closingId: string): Promise<void> {
    await tx.sql(end, [closingId, house.tonight, ctx.accountId, ctx.now]);
  }

  /** Who is there, and who takes a leaving or a coming in back, has their nights whatever the house offers. Inside `keep`: what the guest does not need is closed again. */
  async giveBack(tx: Tx, ctx: Who, { spaceId, from, to }: Stretch): Promise<void> {
    if (from < to) await tx.sql(lift, [spaceId, `[${from},${to})`, ctx.accountId, ctx.now]);
  }
}
