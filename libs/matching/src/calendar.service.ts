import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashOfSecret } from '#peerhouse/identity';
import { addDays, calendarDayAt, Clock, instantOf, newId, newSecret, type RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, NotHere, type Reader, type RowContext } from '#peerhouse/platform';
import { meetingRhythm } from '#peerhouse/services';
import { calendarFeed, neutralLanguage, type FeedEntry } from './calendar.rules.js';
import { meetingsOf } from './meetings.rules.js';
import { NextMeetings } from './next-meetings.js';
import { Programmes } from './programme.js';
import { isMetBy } from './states.rules.js';
import { Ways, type Way } from './ways.js';

interface Feed { organisationId: string; serviceId: string; companionshipId: string | null; guestId: string | null; peerId: string | null; accountId: string | null; language: string; secretHash: string }

const feed = `select organisation_id as "organisationId", service_id as "serviceId", companionship_id as "companionshipId", guest_id as "guestId", peer_id as "peerId", account_id as "accountId", language, secret_hash as "secretHash" from calendar_feeds where secret_hash = $1`;
/** Days back that a calendar still shows. */
const shownBack = 30;

/** Meetings in somebody's own calendar, by an address that nobody can guess. What it says is that the hour is taken. */
@Injectable()
export class CalendarService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly programmes: Programmes, private readonly ways: Ways, private readonly next: NextMeetings) {}

  /** The person's own; in place of the last one, which shows nothing any more. The address is told once. */
  makeMine(ctx: RequestContext, language: string | null): Promise<{ path: string }> {
    return this.database.run(ctx, async (tx) => {
      const way = await this.ways.mine(tx);
      if (!way) throw new NotHere();
      await tx.sql('delete from calendar_feeds where companionship_id = $1', [way.id]);
      const secret = newSecret();
      await tx.sql('insert into calendar_feeds (id, organisation_id, service_id, companionship_id, guest_id, secret_hash, language, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [newId(), way.organisationId, way.serviceId, way.id, way.guestId, hashOfSecret(secret), neutralLanguage(language), ctx.now]);
      return { path: `/calendar/${secret}.ics` };
    });
  }

  endMine(ctx: RequestContext): Promise<void> {
    return this.database.run(ctx, async (tx) => {
      await tx.sql('delete from calendar_feeds where companionship_id is not null', []);
    });
  }

  /** A peer's own: everybody they meet, in one. */
  makePeers(ctx: RequestContext, programmeId: string, language: string | null): Promise<{ path: string }> {
    mustIn(ctx, 'matching.own', programmeId);
    return this.database.run(ctx, async (tx) => {
      const [me] = await tx.sql<{ id: string }>('select id from peers where service_id = $1 and account_id = $2', [programmeId, ctx.accountId]);
      if (!me) throw new NotHere();
      await tx.sql('delete from calendar_feeds where peer_id = $1', [me.id]);
      const secret = newSecret();
      await tx.sql('insert into calendar_feeds (id, organisation_id, service_id, peer_id, account_id, secret_hash, language, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [newId(), ctx.organisationId, programmeId, me.id, ctx.accountId, hashOfSecret(secret), neutralLanguage(language), ctx.now]);
      return { path: `/calendar/${secret}.ics` };
    });
  }

  endPeers(ctx: RequestContext, programmeId: string): Promise<void> {
    mustIn(ctx, 'matching.own', programmeId);
    return this.database.run(ctx, async (tx) => {
      await tx.sql('delete from calendar_feeds where service_id = $1 and account_id = $2', [programmeId, ctx.accountId]);
    });
  }

  /** The feed's text; null for an address that is wrong or has ended, which look the same. */
  async text(secret: string): Promise<string | null> {
    const secretHash = hashOfSecret(secret);
    const [found] = await this.database.readAs({ secret: secretHash }, (reader) => reader.sql<Feed>(feed, [secretHash], 'calendar-feed'));
    if (!found) return null;
    const row: RowContext = { organisation: found.organisationId, guest: found.guestId, account: found.accountId, services: found.accountId ? [found.serviceId] : [] };
    return this.database.readAs(row, async (reader) => {
      const ways = found.peerId ? await this.ways.ofPeer(reader, found.peerId) : await this.ways.named(reader, [found.companionshipId!]);
      const now = this.clock.now();
      return calendarFeed(await this.entries(reader, found, ways, now), { language: found.language, stampedAt: now });
    });
  }

  private async entries(reader: Reader, { organisationId, serviceId, peerId, secretHash }: Feed, ways: readonly Way[], now: Date): Promise<FeedEntry[]> {
    const programme = await this.programmes.see(reader, { organisationId, now }, serviceId);
    const today = calendarDayAt(now, programme.timeZone);
    const uidOf = (name: string) => `${createHash('sha256').update(`${secretHash} ${name}`).digest('hex').slice(0, 32)}@invalid`;
    const termsOf = await this.programmes.termsOfEach(reader, ways);
    const minutesOf = new Map(ways.flatMap((way) => way.matches.map(({ id }) => [id, meetingRhythm(termsOf(way)).minutes])));
    const mine = ways.flatMap(({ matches }) => matches.filter((match) => match.bothYesOn !== null && (peerId === null || isMetBy(match, peerId))));
    const first = mine.filter(({ metOn, firstMeetingOn }) => metOn === null && firstMeetingOn !== null).map((match): FeedEntry => {
      const startsAt = instantOf(match.firstMeetingOn!, match.firstMeetingTime ?? '10:00', programme.timeZone);
      return { uid: uidOf(match.id), startsAt, endsAt: new Date(startsAt.getTime() + minutesOf.get(match.id)! * 60_000), isCancelled: false, changes: match.version };
    });
    const all = await this.next.series(reader, programme.timeZone, mine.map(({ id }) => id));
    const different = await this.next.changes(reader, all);
    const weekly = all.flatMap((series) => {
      const changes = different.get(series.id) ?? [];
      return meetingsOf(series, changes, addDays(today, -shownBack), addDays(today, 800))
        .map((meeting): FeedEntry => ({ ...meeting, uid: uidOf(`${series.id} ${meeting.slot}`), changes: changes.find(({ slot }) => slot === meeting.slot)?.changes ?? 0 }));
    });
    return [...first, ...weekly].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : 1));
  }
}
