import { addDays, isRefusal, newId, nightAt, type RequestContext } from '#peerhouse/kernel';
import { Database, NotHere } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { testNow, testStaffApi, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { Agreements } from '../../src/agreement.service.js';
import { Claims } from '../../src/claims.service.js';
import { ClosuresService } from '../../src/closures.service.js';
import { HouseOffer } from '../../src/house-offer.service.js';
import { StaysService } from '../../src/stays.service.js';
import { clients, type Command, type History } from './commands.js';
import { lookAfterHolds, problems } from './what-holds.js';

/** The staff application at work in one house of two rooms and a day place; its use cases are called as they are wired. */
export class HouseAtWork {
  private now = testNow;
  private stays: string[] = [];
  private closings: string[] = [];
  private callers: string[] = [];
  private letGo = 0;
  /** What the answers were, by name. */
  readonly answers: Record<string, number> = {};

  private constructor(readonly api: TestStaffApi, private readonly open: GivenOrganisation, private readonly workers: Persona[]) {}

  static async begin(): Promise<HouseAtWork> {
    const api = await testStaffApi({ config: { POOL_SIZE: clients } });
    const open = await api.given.organisation();
    await api.database.admin.query("update spaces set kind = 'day', name = 'Day place' where id = $1", [open.house.spaces[2]!.id]);
    await lookAfterHolds(api.database.admin);
    const { peerWorker, secondPeer, houseLead } = open.as;
    return new HouseAtWork(api, open, await Promise.all([peerWorker, secondPeer, houseLead].map((who) => who.startShift())));
  }

  /** Plays a history from an empty house on; what is wrong after a round, or nothing. */
  async play({ before, rounds }: History): Promise<string[]> {
    await this.empty();
    for (const command of before) await this.doIt(command, 0);
    for (const { hours, clients: commands } of rounds) {
      this.now = new Date(this.now.getTime() + hours * 3_600_000);
      const faults = (await Promise.all(commands.map((command, at) => this.doIt(command, at)))).filter((fault) => fault !== null);
      await this.doIt({ does: 'tidy' }, 0);
      const wrong = [...faults, ...await problems(this.api.database.admin, this.open.house.id, this.now, this.letGo)];
      if (wrong.length) return wrong;
    }
    return [];
  }

  private async empty(): Promise<void> {
    [this.now, this.stays, this.closings, this.letGo] = [testNow, [], [], 0];
    this.callers = Array.from({ length: 4 }, newId);
    await this.api.database.admin.query('delete from claims; delete from stays; delete from guests; delete from closing_versions; delete from facts; delete from outbox; delete from claim_log');
  }

  /** Gives what broke, or null: a refusal is an answer, and a stay or closing that is not there is none. */
  private async doIt(command: Command, client: number): Promise<string | null> {
    const ctx = { ...this.workers[client % this.workers.length]!.ctx(), now: this.now };
    try {
      const answer = await this.run(ctx, command);
      const name = `${command.does}: ${isRefusal(answer) ? answer.code : answer === null ? 'nothing' : 'done'}`;
      this.answers[name] = (this.answers[name] ?? 0) + 1;
      return null;
    } catch (problem) {
      return problem instanceof NotHere ? null : `${command.does} broke: ${String(problem)}`;
    }
  }

  private async run(ctx: RequestContext, command: Command): Promise<unknown> {
    const house = this.open.house.id;
    const tonight = nightAt(ctx.now, { timeZone: this.open.house.timeZone, turns: '06:00' });
    const day = (ahead: number) => addDays(tonight, ahead);
    const space = (at: number) => this.open.house.spaces[at]!.id;
    const at = (hoursAgo: number) => (hoursAgo ? new Date(ctx.now.getTime() - hoursAgo * 3_600_000) : null);
    // One that is not there yet is nobody's: the use case finds nothing.
    const stay = 'stay' in command ? (this.stays[command.stay % Math.max(1, this.stays.length)] ?? newId()) : '';
    const closing = 'closing' in command ? (this.closings[command.closing % Math.max(1, this.closings.length)] ?? newId()) : '';
    const [stays, closures, offer] = [this.api.get(StaysService), this.api.get(ClosuresService), this.api.get(HouseOffer)];
    switch (command.does) {
      case 'hold': return this.inHouse(ctx, (tx, seen) => this.api.get(Claims).hold(tx, ctx, seen, { heldFor: this.callers[command.caller]!, spaceId: space(command.space), kind: command.space === 2 ? 'day' : 'night', from: day(command.from), nights: command.nights }));
      case 'letGo': { const gone = await this.inHouse(ctx, (tx, house) => this.api.get(Claims).letGo(tx, ctx, house, this.callers[command.caller]!)); if (gone) this.letGo += 1; return gone; }
      case 'agree': return this.agree(ctx, this.callers[command.caller]!);
      case 'welcome': return stays.welcome(ctx, stay, { at: at(command.hoursAgo), spaceId: command.space === null ? null : space(command.space), early: command.early, kept: false });
      case 'undoWelcome': return stays.undoWelcome(ctx, stay);
      case 'leave': return stays.recordLeaving(ctx, stay, { at: at(command.hoursAgo), how: null, hopeMet: null });
      case 'undoLeaving': return stays.undoLeaving(ctx, stay);
      case 'stayUntil': return stays.changeNights(ctx, stay, day(command.day), null, true);
      case 'move': return stays.move(ctx, stay, space(command.space), command.from === null ? null : day(command.from), false);
      case 'close': return this.keep(await closures.close(ctx, space(command.space), { from: day(command.from), to: day(command.from + command.nights), why: 'repair' }));
      case 'changeClosing': return closures.change(ctx, closing, { from: day(command.from), to: day(command.from + command.nights), why: 'cleaning' }, 1);
      case 'open': return closures.open(ctx, closing);
      case 'closeAgain': return closures.closeAgain(ctx, closing);
      case 'takeOff': { const off = await offer.takeOff(ctx, house, { from: day(command.from), to: day(command.from + command.nights) }); if (!isRefusal(off)) this.closings.push(...off.closingIds); return off; }
      case 'offerAgain': return offer.offerAgain(ctx, house, this.closings);
      case 'tidy': return this.inHouse(ctx, () => Promise.resolve(null));
    }
  }

  private keep<T>(answer: T): T {
    if (typeof answer === 'string') this.closings.push(answer);
    return answer;
  }

  /** What is held becomes expected, as the last voice brings it about. */
  private async agree(ctx: RequestContext, caller: string): Promise<string | null> {
    const stay = await this.inHouse(ctx, async (tx, house) => {
      const hold = await this.api.get(Claims).holdOf(tx, caller, ctx.now);
      return hold && this.api.get(Agreements).agree(tx, ctx, house, { hold, called: null, hopes: null });
    });
    if (stay) this.stays.push(stay);
    return stay;
  }

  /** A use case of another context: the house first, then what has ended let go, then the work. */
  private inHouse<T>(ctx: RequestContext, work: (...given: [Parameters<Claims['hold']>[0], Parameters<Claims['hold']>[2]]) => Promise<T>): Promise<T> {
    return this.api.get(Database).run<T>(ctx, async (tx) => {
      const house = await this.api.get(Houses).lock(tx, ctx, this.open.house.id);
      await this.api.get(Claims).tidy(tx, ctx, house);
      return work(tx, house);
    });
  }
}
