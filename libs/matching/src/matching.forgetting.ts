import { Injectable } from '@nestjs/common';
import { ForgetRule, forgottenOf, type Forgotten, type Tx } from '#peerhouse/platform';
import { versionInForce } from '#peerhouse/services';
import { forgetGuests } from '#peerhouse/stays';

/** Days that anything is kept in any case, whatever a charter says: so that somebody who asks can be told what became of it (ours, no source). */
export const leastDays = 1;

interface Due { id: string; organisationId: string; serviceId: string }

/**
 * A person's way with all that hangs on it: name, reach, wishes, matches, meetings, news, calendar, ways in. So many days after it ended
 * (records.keep_days.match of the charter it began under). Only facts stay, and they know no person.
 */
@Injectable()
export class ForgetMatching extends ForgetRule {
  readonly name = 'matches';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const due = await tx.sql<Due & { guestId: string }>(
      `select c.id, c.guest_id as "guestId", c.organisation_id as "organisationId", c.service_id as "serviceId" from companionships c
       join charter_versions v on v.id = c.charter_version_id join services s on s.id = c.service_id
       where c.closed_on < ($1::timestamptz at time zone s.time_zone)::date - greatest((v.charter #>> '{records,keep_days,match}')::int, $2)`, [now, leastDays]);
    if (!due.length) return [];
    await tx.sql('delete from companionships where id = any($1::uuid[])', [due.map(({ id }) => id)]);
    await forgetGuests(tx, due.map(({ guestId }) => guestId));
    return forgottenOf(due);
  }
}

const shared = ['languages', 'likes', 'background', 'rather_not', 'near', 'far', 'times'];
const isBare = `${shared.map((column) => `p.${column} = '{}'`).join(' and ')} and p.gender is null and p.age_band is null and not p.by_phone and not p.steps_back and p.capacity = 0
  and not exists (select from peers_away w where w.peer_id = p.id) and not exists (select from match_news n where n.peer_id = p.id) and not exists (select from calendar_feeds f where f.peer_id = p.id)`;

/**
 * What a peer who left the programme had shared of themself, when they were away, their news and calendar: so many days after they left
 * (records.keep_days.match of the charter in force). The bare row goes when no way leads to it any more.
 */
@Injectable()
export class ForgetPeers extends ForgetRule {
  readonly name = 'peers';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const left = `from peers p join services s on s.id = p.service_id cross join lateral (${versionInForce('p.service_id', '($1::timestamptz at time zone s.time_zone)::date')}) v
       where p.left_on < ($1::timestamptz at time zone s.time_zone)::date - greatest((v.charter #>> '{records,keep_days,match}')::int, $2)`;
    const due = await tx.sql<Due>(`select p.id, p.organisation_id as "organisationId", p.service_id as "serviceId" ${left} and not (${isBare})`, [now, leastDays]);
    const ids = [due.map(({ id }) => id)];
    if (due.length) {
      for (const table of ['peers_away', 'match_news', 'calendar_feeds']) await tx.sql(`delete from ${table} where peer_id = any($1::uuid[])`, ids);
      await tx.sql(`update peers set ${shared.map((column) => `${column} = '{}'`).join(', ')}, gender = null, age_band = null, by_phone = false, capacity = 0, steps_back = false, steps_back_until = null, version = version + 1 where id = any($1::uuid[])`, ids);
    }
    await tx.sql(
      `delete from peers d using (select p.id ${left}) gone where d.id = gone.id and not exists (select from matches m where d.id in (m.peer_id, m.cover_peer_id))
         and not exists (select from companionship_wishes n where d.id in (n.asks_for, n.pinned_to)) and not exists (select from kept_apart k where k.peer_id = d.id)`, [now, leastDays]);
    return forgottenOf(due);
  }
}
