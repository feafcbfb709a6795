import { Injectable } from '@nestjs/common';
import { Audit, Workers, type KeysMissing } from '#peerhouse/identity';
import { addDays, isRefusal, nightsBetween, type FieldProblem, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, type ConstraintRefusals } from '#peerhouse/platform';
import { followUpChannelsOffered, Houses, type House } from '#peerhouse/services';
import { NotNow } from '#peerhouse/stays';
import { askedOf, mustWork, notThere, whyNotAsk } from './access.js';
import { clock, most } from './agreement.rules.js';
import { isTaken, type Happening, type WorkerResult } from './check-in.rules.js';
import type { CheckInCard, CheckInResultInput, CheckInWaysShown } from './check-ins.graphql.js';
import { CheckInOver, NoMoreTries, NotAboutAMatch, NotYours, NoVoicemail, TakenByAnother, TooLateToUndo, TooSoon, type MadeByAnother, type NotTheirPeer, type NotWanted } from './follow-up.refusals.js';
import type { WhyNot } from './follow-up.types.js';
import { dueMoment } from './hours.rules.js';
import { dayThere, rulesOf, type KeptCheckIn } from './kept.js';
import { ListQuery } from './list.query.js';
import { wayOfMatching } from './way-of-matching.js';
import { FollowUpWays } from './ways.js';
import { usableWays } from './ways.rules.js';
import { aroundOf, FollowUpWriter, isDone, type Open } from './writer.js';

type WhoAsks = NotTheirPeer | NotWanted | MadeByAnother;
type OfRules = TakenByAnother | CheckInOver | NotNow | NotYours | TooSoon | NoMoreTries | NoVoicemail | TooLateToUndo | NotAboutAMatch;
type Said = CheckInCard | WhoAsks | OfRules | InvalidInput | KeysMissing;

/** One card as a worker works on it. */
interface Card { open: Open; house: House; checkIn: KeptCheckIn; worker: string }

const results: readonly string[] = ['talked', 'read', 'wants_another_peer', 'no_more', 'wants_call_back', 'wrong_number', 'later', 'no_answer', 'left_word'] satisfies WorkerResult['says'][];

/** What workers do with cards: take one, say in one touch what came of it, take that back, give it back. */
@Injectable()
export class CheckInsService {
  constructor(
    private readonly database: Database, private readonly houses: Houses, private readonly writer: FollowUpWriter, private readonly ways: FollowUpWays,
    private readonly lists: ListQuery, private readonly workers: Workers, private readonly audit: Audit,
  ) {}

  /** Whoever is first has it, for half an hour without a sign of them. */
  take(ctx: RequestContext, id: string): Promise<CheckInCard | WhoAsks | OfRules> {
    return this.withCard<CheckInCard | WhoAsks | OfRules>(ctx, id, async (card) => (await this.whyNot(card)) ?? this.happen(ctx, card, { does: 'take', by: card.worker }));
  }

  /** Back to what it was before. */
  giveBack(ctx: RequestContext, id: string): Promise<CheckInCard | OfRules> {
    return this.withCard<CheckInCard | OfRules>(ctx, id, (card) => this.happen(ctx, card, { does: 'giveBack', by: card.worker }));
  }

  /** What came of it. Whoever says it without having taken the card takes it with that. */
  say(ctx: RequestContext, id: string, input: CheckInResultInput): Promise<Said> {
    return this.withCard<Said>(ctx, id, async (card) => {
      const problem = await this.whyNot(card);
      if (problem) return problem;
      const problems = resultProblems(card, input);
      if (problems.length) return new InvalidInput(problems);
      const wrong = input.says === 'wrong_number' ? await this.wrongNumber(card, input.way ?? null) : null;
      return isRefusal(wrong) ? wrong : this.happen(ctx, card, { does: 'workerSays', by: card.worker, result: resultOf(card, input) }, wrong);
    });
  }

  /** For twenty seconds, by whoever said it. Where another came up meanwhile there is one under way already, and it is too late. */
  undo(ctx: RequestContext, id: string): Promise<CheckInCard | OfRules> {
    const tooLate = { check_ins_one_under_way: () => new TooLateToUndo(), check_ins_one_call_back: () => new TooLateToUndo() };
    return this.withCard<CheckInCard | OfRules>(ctx, id, (card) => this.happen(ctx, card, { does: 'undo', by: card.worker }), tooLate);
  }

  /** Numbers of a card that one has, and what was written back; who looked is written down with it. */
  showWays(ctx: RequestContext, id: string): Promise<CheckInWaysShown | WhoAsks | NotYours | CheckInOver | KeysMissing> {
    return this.withCard<CheckInWaysShown | WhoAsks | NotYours | CheckInOver | KeysMissing>(ctx, id, async (card) => {
      const { open, checkIn, worker } = card;
      if (checkIn.state === 'closed') return new CheckInOver(checkIn.outcome);
      if (!isTaken(checkIn, ctx.now) || checkIn.taken!.by !== worker) return new NotYours();
      const problem = await this.whyNot(card);
      if (problem) return problem;
      const theirs = await this.ways.of(open.tx, open.followUp.id);
      if (isRefusal(theirs)) return theirs;
      const words = await this.ways.showWords(open.tx, id, ctx.now);
      if (isRefusal(words)) return words;
      // Looking is a sign of them: the card is theirs for longer.
      const held = await this.writer.happen(open, id, { does: 'take', by: worker });
      if (!isDone(held)) throw new Error(`a card that is theirs cannot be held: ${String(held)}`);
      await this.audit.write(open.tx, ctx, { what: 'check_in_ways.shown', aboutId: id, serviceId: open.followUp.serviceId });
      const usable = usableWays(rulesOf(open.followUp, theirs), followUpChannelsOffered(open.charter));
      return { id, ways: theirs.ways.flatMap((way, at) => (usable.includes(way) ? [{ id: theirs.wayIds[at]!, ...way }] : [])), words, until: held.checkIn.taken!.until };
    });
  }

  private withCard<T>(ctx: RequestContext, id: string, work: (card: Card) => Promise<T>, onConstraint: ConstraintRefusals<T> = {}): Promise<T> {
    return this.database.run<T>(ctx, async (tx) => {
      const open = await this.writer.open(tx, ctx, { checkInId: id });
      const checkIn = open?.checkIns.find((one) => one.id === id);
      if (!open || !checkIn) throw notThere(ctx);
      const house = await this.houses.see(tx, ctx, open.followUp.serviceId);
      mustWork(ctx, house, open.followUp.about);
      return work({ open, house, checkIn, worker: ctx.accountId! });
    }, onConstraint);
  }

  private async whyNot({ open: { tx, followUp }, house, checkIn, worker }: Card): Promise<WhoAsks | null> {
    if (checkIn.state === 'closed') return null;
    const workers = await this.workers.ofService(tx, followUp.serviceId);
    return whyNotAsk(askedOf(followUp, await wayOfMatching(tx, followUp.companionshipId), workers, house.charter), workers, worker);
  }

  private async happen<R extends Refusal>(ctx: RequestContext, card: Card, happening: Happening, wrong: string | null = null): Promise<CheckInCard | R | OfRules> {
    const { open, house, checkIn } = card;
    const result = await this.writer.happen(open, checkIn.id, happening, wrong);
    if (isDone(result)) return this.lists.card(open.tx, ctx, house, checkIn.id);
    return (isRefusal(result) ? result : await this.refusal(card, result, happening)) as R | OfRules;
  }

  private async refusal({ open, checkIn }: Card, whyNot: WhyNot, happening: Happening): Promise<OfRules> {
    switch (whyNot) {
      case 'NotNow': return new NotNow(checkIn.state);
      case 'AlreadyAnswered': return new CheckInOver(checkIn.outcome);
      case 'TakenByAnother': return new TakenByAnother((await this.workers.named(open.tx, [checkIn.taken!.by])).get(checkIn.taken!.by)?.called ?? null);
      case 'NotYours': return new NotYours();
      case 'TooSoon': return new TooSoon(earliest(open, happening.does === 'workerSays' && happening.result.says === 'later'));
      case 'NoMoreTries': return new NoMoreTries();
      case 'NoVoicemail': return new NoVoicemail();
      case 'TooLateToUndo': return new TooLateToUndo();
      case 'NotAboutAMatch': return new NotAboutAMatch();
    }
  }

  /** The number that was somebody else's: the one that is named; unnamed, the only one there is. */
  private async wrongNumber({ open }: Card, named: string | null): Promise<string | InvalidInput | KeysMissing | null> {
    const theirs = await this.ways.of(open.tx, open.followUp.id);
    if (isRefusal(theirs)) return theirs;
    const usable = usableWays(rulesOf(open.followUp, theirs), followUpChannelsOffered(open.charter));
    // One that is never used was not rung: whoever counts lines must not ban the first once more, and ring the second again.
    if (named !== null) return usable.find((way) => theirs.wayIds[theirs.ways.indexOf(way)] === named)?.address ?? new InvalidInput([{ field: 'way', problem: 'not_a_choice' }]);
    const [only = null, ...others] = usable.flatMap(({ address }) => address ?? []);
    return others.length ? new InvalidInput([{ field: 'way', problem: 'missing' }]) : only;
  }
}

function resultProblems({ open }: Card, { says, on, at }: CheckInResultInput): FieldProblem[] {
  if (!results.includes(says)) return [{ field: 'says', problem: 'not_a_choice' }];
  if (says === 'later' && !on) return [{ field: 'on', problem: 'missing' }];
  if (at && !clock.test(at)) return [{ field: 'at', problem: 'not_a_time' }];
  return on && nightsBetween(dayThere(open.followUp, open.ctx.now), on) > most.daysAhead ? [{ field: 'on', problem: 'too_far', limit: most.daysAhead }] : [];
}

function resultOf({ open: { followUp, ctx } }: Card, { says, on, at }: CheckInResultInput): WorkerResult {
  // Where their times leave no moment that day or after it, it is said to be too soon, with the first day that has one.
  const when = on ? (dueMoment(followUp.times, on, at ?? followUp.times.at) ?? ctx.now) : null;
  if (says === 'later') return { says, when: when! };
  if (says === 'no_answer' || says === 'left_word') return { says, again: when };
  return { says: says as Exclude<WorkerResult['says'], 'later' | 'no_answer' | 'left_word'> };
}

/** The first day on which they can be asked again: a day after this try; of what they put off, one whose hour is still to come. */
function earliest(open: Open, isLater: boolean): HouseDay {
  const { tries: { hoursBetween }, now } = aroundOf(open);
  const from = isLater ? now.getTime() + 1 : now.getTime() + hoursBetween * 3_600_000;
  const today = dayThere(open.followUp, now);
  for (let ahead = 0; ahead < most.daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    if ((dueMoment(open.followUp.times, day)?.getTime() ?? 0) >= from) return day;
  }
  return addDays(today, 1);
}
