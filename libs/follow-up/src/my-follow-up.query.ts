import { Injectable } from '@nestjs/common';
import { calledAtWork, GuestsOfSignIn } from '#peerhouse/identity';
import { addDays, isRefusal, localAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { Houses, keepDays, type Charter, type House } from '#peerhouse/services';
import { isOpen } from './check-in.rules.js';
import { leastDays, quietDays } from './clock/follow-up.forgetting.js';
import type { About } from './follow-up.types.js';
import { messagesOf, type KeptCheckIn, type KeptFollowUp, type KeptMessage } from './kept.js';
import type { HeldFollowUp, HeldMessage, MyFollowUpOffer, MyFollowUps } from './my-follow-up.graphql.js';
import { OwnFollowUps, type Own } from './own-follow-ups.js';
import { offeredBy } from './typed.js';
import { waysOfMatching, type WayOfMatching } from './way-of-matching.js';
import { FollowUpWays } from './ways.js';

/** Where nothing is agreed yet, and they can begin: with whom, under which charter. */
interface MayBegin { id: string; about: About; guestId: string; house: House; charterVersionId: string; charter: Charter; way: WayOfMatching | null }

/** Staying in touch, as the person sees it: what was agreed, every day of it, and what is held. */
@Injectable()
export class MyFollowUpQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly own: OwnFollowUps, private readonly signIn: GuestsOfSignIn, private readonly ways: FollowUpWays) {}

  mine(ctx: RequestContext): Promise<MyFollowUps> {
    return this.database.read(ctx, async (reader) => {
      const { guests, opensMore } = await this.signIn.of(reader, ctx);
      const own = await this.own.of(reader, ctx, guests);
      const mayBegin = await this.mayBegin(reader, ctx, guests, own);
      const called = await calledAtWork(reader, mayBegin.map(({ way }) => way?.going ?? null));
      return { followUps: await this.own.view(reader, own, ctx.now), offers: mayBegin.map((one) => offerView(one, called)), opensMore };
    });
  }

  held(ctx: RequestContext): Promise<HeldFollowUp[]> {
    return this.database.read(ctx, async (reader) => {
      const own = await this.own.of(reader, ctx, (await this.signIn.of(reader, ctx)).guests, { endedToo: true });
      const agreed = await this.own.view(reader, own, ctx.now);
      const held: HeldFollowUp[] = [];
      for (const [at, { followUp, checkIns }] of own.entries()) {
        const wrote = await this.words(reader, checkIns);
        const charter = await this.houses.charterOf(reader, followUp.charterVersionId);
        held.push({ agreed: agreed[at]!, messages: messagesTold(followUp, await messagesOf(reader, followUp.id)), wrote, erasedFrom: erasedFrom(followUp, checkIns, charter) });
      }
      return held;
    });
  }

  /** What a person can begin themself: with each house or programme that knows them and offers it, where nothing is agreed; about a match once they have met. */
  async mayBegin(reader: Reader, ctx: RequestContext, guests: readonly string[], own: readonly Own[]): Promise<MayBegin[]> {
    const going = own.filter(({ followUp }) => followUp.endedAt === null);
    const isAgreed = (guestId: string, about: About): boolean => going.some(({ followUp }) => followUp.guestId === guestId && followUp.about === about);
    // With a house one is enough, however often they stayed there.
    const isInTouch = (serviceId: string): boolean => going.some(({ followUp }) => followUp.serviceId === serviceId && followUp.about === 'keeping_in_touch');
    const rows = await reader.sql<{ id: string; serviceId: string }>('select id, service_id as "serviceId" from guests where id = any($1::uuid[]) order by created_at desc, id', [guests], 'my-guest-rows');
    const ids = await reader.sql<{ id: string }>('select id from my_ways_for_follow_up($1::uuid[]) as id', [guests], 'my-ways-for-follow-up');
    const ways = [...(await waysOfMatching(reader, ids.map(({ id }) => id))).values()];
    const houses = await this.houses.seeAll(reader, ctx, [...new Set([...ways, ...rows].map(({ serviceId }) => serviceId))]);
    const list: MayBegin[] = [];
    for (const way of ways) {
      const house = houses.get(way.serviceId);
      if (house && !isAgreed(way.guestId, 'match')) list.push({ id: `match-${way.guestId}`, about: 'match', guestId: way.guestId, house, charterVersionId: way.charterVersionId, charter: await this.houses.charterOf(reader, way.charterVersionId), way });
    }
    for (const { id: guestId, serviceId } of rows) {
      const house = houses.get(serviceId);
      if (house && !isInTouch(serviceId) && !list.some((one) => one.about === 'keeping_in_touch' && one.house.id === serviceId)) list.push({ id: `keeping_in_touch-${guestId}`, about: 'keeping_in_touch', guestId, house, charterVersionId: house.charterVersionId, charter: house.charter, way: null });
    }
    return list.filter(({ charter, about }) => offeredBy(charter, about).rhythms.length && offeredBy(charter, about).channels.length);
  }

  /** What they wrote back and nobody has read yet. */
  private async words(reader: Reader, checkIns: readonly KeptCheckIn[]): Promise<string[]> {
    const wrote: string[] = [];
    for (const { id } of checkIns.filter(({ hasWords }) => hasWords)) {
      const words = await this.ways.wordsOf(reader, id);
      if (words !== null && !isRefusal(words)) wrote.push(words);
    }
    return wrote;
  }
}

function offerView({ id, about, house, charter, way }: MayBegin, called: ReadonlyMap<string, string>): MyFollowUpOffer {
  const { rhythms, channels } = offeredBy(charter, about);
  return {
    id, about, with: house.name, phone: house.charter.phone, peer: called.get(way?.going ?? '') ?? null, today: house.today, timeZone: house.timeZone,
    quietFrom: charter.follow_up!.quiet.from, quietTo: charter.follow_up!.quiet.to, rhythms: [...rhythms], channels: [...channels],
  };
}

const wentOut: readonly KeptMessage['state'][] = ['sending', 'sent', 'logged', 'unsure', 'given_up'];

const messagesTold = ({ times: { timeZone } }: KeptFollowUp, messages: readonly KeptMessage[]): HeldMessage[] =>
  messages.filter(({ state }) => wentOut.includes(state)).map(({ settledAt, claimedAt, madeAt, channel, state }) => ({ on: localAt(settledAt ?? claimedAt ?? madeAt, timeZone).day, channel, how: state === 'sending' ? 'unsure' : state })).reverse();

/** From that day on nothing of it is left; null while it goes on. A stop that is not begun again is an end, after a month; a call they asked for, or what they wrote, is kept as long. */
function erasedFrom({ stoppedAt, endedAt, times: { timeZone } }: KeptFollowUp, checkIns: readonly KeptCheckIn[], charter: Charter): HouseDay | null {
  if (!stoppedAt && !endedAt) return null;
  const over = [stoppedAt, endedAt].filter((at) => at !== null).sort((one, other) => one.getTime() - other.getTime())[0]!;
  const last = [over, ...checkIns.filter((one) => one.kind === 'call_back' && isOpen(one)).map(({ dueAt }) => dueAt)].reduce((latest, at) => (at > latest ? at : latest));
  return addDays(localAt(last, timeZone).day, Math.max(keepDays(charter, 'follow_up'), endedAt ? leastDays : quietDays) + 1);
}
