import { Injectable, Module } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import { calendarDayAt, type RequestContext } from '#peerhouse/kernel';
import { Database, EventHandler, OneByOne, ScheduledJob, systemContext, type HouseEvent, type Tx, type WrittenEvent } from '#peerhouse/platform';
import { lastsUntil } from '#peerhouse/services';
import { Lists, worksHere } from './lists.js';
import { ForgetMatching, ForgetPeers } from './matching.forgetting.js';
import { MatchingModule } from './matching.module.js';
import { earlyWordDue } from './meetings.rules.js';
import { PeerFollowing } from './peer-following.js';
import { Programmes, type Programme } from './programme.js';
import { WayActs, type Open } from './way-acts.js';
import { isAgreed, metBy } from './states.rules.js';
import { Waits } from './waits.js';
import { comingOf, goingOf, heardAlready, noLongerByName, tellNews, Ways, type Way } from './ways.js';

interface ProgrammeRow { id: string; organisationId: string }

/**
 * What comes round by itself in a programme: peers whose role has ended, peers who are back, early words that the year ends, years that are over, and how long
 * people wait, for their own app. What is done is left: it may run as often as it likes.
 */
@Injectable()
export class MatchingDays extends ScheduledJob {
  readonly name = 'matching-days';
  readonly every = 600;

  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly ways: Ways, private readonly acts: WayActs, private readonly following: PeerFollowing, private readonly waits: Waits, private readonly oneByOne: OneByOne) {
    super();
  }

  async run(now: Date): Promise<void> {
    const all = await this.database.readAs({}, (reader) => reader.sql<ProgrammeRow>(`select id, organisation_id as "organisationId" from services where kind = 'programme'`));
    await this.oneByOne.each(this.name, all, ({ id, organisationId }) => {
      const ctx = { ...systemContext(organisationId, now), roles: new Map([[id, []]]) };
      return this.database.run(ctx, async (tx) => this.settle(tx, ctx, await this.programmes.lock(tx, ctx, id)));
    });
  }

  private async settle(tx: Tx, ctx: RequestContext, programme: Programme): Promise<void> {
    await this.leave(tx, ctx, programme);
    for (const way of await this.ways.open(tx, programme.id)) {
      const terms = await this.programmes.termsOf(tx, way.charterVersionId);
      await this.ofOne({ tx, ctx, programme, way, terms });
    }
    await this.waits.settle(tx, programme);
  }

  /** Whose role or account ended has left: nobody new is proposed to them from that moment on, and now those they met are looked for again. */
  private async leave(tx: Tx, ctx: RequestContext, programme: Programme): Promise<void> {
    for (const { id } of await tx.sql<{ id: string }>(`select p.id from peers p where p.service_id = $1 and p.left_on is null and not ${worksHere} order by p.id`, [programme.id])) {
      await this.following.leave(tx, ctx, programme, id);
    }
  }

  private async ofOne(open: Open): Promise<void> {
    const { tx, programme, way, terms } = open;
    const { today } = programme;
    const back = way.matches.find(({ peerAway }) => peerAway?.until && peerAway.until <= today);
    if (back) await this.again(open, { does: 'peerBack', peerId: back.peerId });
    else if (way.matches.some(({ cover }) => cover && cover.until <= today)) await this.again(open, { does: 'endCover' });
    if (way.thread.firstMetOn === null) return;
    const { until, earlyWords } = lastsUntil(terms, way.thread.firstMetOn);
    if (today >= until) return this.again(open, { does: 'finish', yearOver: true });
    const due = earlyWordDue(earlyWords, way.earlyWordSaid === null ? [] : [way.earlyWordSaid], until, today);
    if (due === null) return;
    const { going } = way.thread;
    for (const peerId of new Set([null, ...(going ? [going.peerId, metBy(going)] : [])])) {
      await tellNews(tx, programme, way.id, { peerId, what: 'year_ends_soon' });
    }
    await tx.sql('update companionships set early_word_said = $2 where id = $1', [way.id, due]);
  }

  private async again(open: Open, happening: Parameters<WayActs['happen']>[1]): Promise<void> {
    const fresh: Way = await this.ways.lock(open.tx, open.way.id);
    await this.acts.happen({ ...open, way: fresh }, happening);
  }
}

/** Declared by follow-up, which stands beside this and is not imported. */
type AnotherPeerAsked = HouseEvent<'AnotherPeerAsked', { companionshipId: string; at: string; by: string | null; than?: string | null }>;

/**
 * Asked whether it is still a good match, somebody said that they would rather meet another: the same act as in their own app, once. They said it of one match: whom they meet, or said yes to, since is another already;
 * and where they go on with somebody until the next, they have said so before, and what they said of the old meetings stands.
 */
@Injectable()
export class AskForAnotherPeer extends EventHandler<AnotherPeerAsked> {
  readonly name = 'AnotherPeerAsked';

  constructor(private readonly programmes: Programmes, private readonly ways: Ways, private readonly acts: WayActs) {
    super();
  }

  async handle(tx: Tx, { payload: { companionshipId, at, than }, organisationId, now }: WrittenEvent<AnotherPeerAsked>): Promise<void> {
    const seen = await this.ways.find(tx, companionshipId);
    if (!seen || organisationId === null) return; // forgotten meanwhile
    const ctx = { ...systemContext(organisationId, now), roles: new Map([[seen.serviceId, []]]) };
    const programme = await this.programmes.lock(tx, ctx, seen.serviceId);
    const way = await this.ways.lock(tx, companionshipId);
    if (than === null || (than && heardAlready(way, than))) return; // events of before do not say it
    const since = (comingOf(way) ?? goingOf(way))?.bothYesOn ?? null;
    if (since !== null && since > calendarDayAt(new Date(at), programme.timeZone)) return;
    const { coming, going } = way.thread;
    if (going && (going.askedAnother || isAgreed(coming))) return;
    const open = { tx, ctx, programme, way, terms: await this.programmes.termsOf(tx, way.charterVersionId) };
    await noLongerByName(open);
    await this.acts.happen(open, { does: 'askForAnother', meanwhile: false });
  }
}

/** What matching does in the worker. */
@Module({ imports: [MatchingModule], providers: [Workers, Lists, Waits, MatchingDays, AskForAnotherPeer, ForgetMatching, ForgetPeers] })
export class MatchingJobs {}
