import { addDays, houseDay, instantOf, localAt, type HouseDay } from '#peerhouse/kernel';
import { dice, type Dice } from '../../matching/test/worlds.given.js';
import { afterRhythmChange, afterStop, afterTimesChange, openCallBack } from '../src/agreement.rules.js';
import { after, isOpen, isRefused, isUnderWay, newCheckIn, type Around, type Happening, type WorkerResult } from '../src/check-in.rules.js';
import { channels, isMessageChannel, type Channel, type CheckIn, type ContactRules, type FollowUpNow, type MessageKind, type MessageState, type Rhythm, type Times, type Way } from '../src/follow-up.types.js';
import { dueMoment } from '../src/hours.rules.js';
import { isOver, rhythmOf, slotsOf, toPlan } from '../src/rhythm.rules.js';
import { afterHandingOver, countsAsTry, decide, isAbandoned, type HandedOver } from '../src/sending.rules.js';
import { usableWays, wayOfTry, withoutAddress } from '../src/ways.rules.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Zones whose clocks change by an hour, by half of one, at midnight, twice around Ramadan, or never; and days on which they do, a leap day, a new year. */
const zones: readonly (readonly [string, ...string[]])[] = [
  ['Europe/Berlin', '2026-10-25', '2027-03-28'], ['Europe/London', '2026-10-25', '2028-02-29'], ['America/New_York', '2026-11-01', '2027-03-14'], ['America/St_Johns', '2026-11-01', '2027-03-14'],
  ['Australia/Lord_Howe', '2027-04-04', '2026-10-04'], ['Pacific/Auckland', '2026-09-27', '2027-04-04'], ['America/Havana', '2026-11-01', '2027-03-14'], ['America/Santiago', '2026-09-06', '2027-04-04'],
  ['Africa/Cairo', '2026-10-30', '2027-04-30'], ['Africa/Casablanca', '2027-02-07', '2027-03-14'], ['Asia/Kathmandu', '2026-12-31'], ['Pacific/Kiritimati', '2028-02-29'], ['UTC', '2026-12-31'],
];
const addresses = ['555 0101', '555 0102', 'a@example.org', 'b@example.org'] as const;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Day, weekday and minutes of the day by Intl, which shares nothing with what the rules use. */
function wall(at: number, timeZone: string): { day: string; weekday: number; minutes: number } {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value])) as Record<string, string>;
  return { day: `${part['year']}-${part['month']}-${part['day']}`, weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part['weekday']!) + 1, minutes: Number(part['hour']) * 60 + Number(part['minute']) };
}
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

interface Message { kind: MessageKind; number: number; attempt: number; state: MessageState; madeAt: Date; nextAt: Date; claimedAt: Date; handedOver: number }
interface Row { checkIn: CheckIn; messages: Message[] }

/**
 * One person's follow-up in memory: time goes on, they change their mind, workers take cards, machines stop. What goes out is looked at by
 * somebody who only knows what the person said last, and tells the time by another library.
 */
export class History {
  readonly of: Dice;
  readonly wrong: string[] = [];
  readonly done: Record<string, number> = {};
  private now: number;
  private readonly rows = new Map<string, Row>();
  private rules: ContactRules;
  private rhythm: Rhythm;
  private plannedUntil: HouseDay;
  private agreedOn: HouseDay;
  /** When they changed something last, or were in touch. */
  private heardOn: HouseDay;
  private offered: readonly Channel[] = channels;
  private readonly followUp: FollowUpNow = { about: 'match', stoppedAt: null, unstopUntil: null, endedAt: null, inTheHouse: false, askerAway: false, askerLeft: false, sendingHeld: false, restoredAt: null };
  private readonly tries = { most: 3, hoursBetween: 24 };
  private lastOut: number | null = null;
  private stopped = false;
  private stoppedBy: Row | null = null;
  private asked = 0;

  constructor(seed: number) {
    this.of = dice(seed);
    const [timeZone, ...days] = this.of.oneOf(zones);
    const from = addDays(houseDay(this.of.oneOf(days)), -this.of.upTo(6) - 1);
    this.now = instantOf(from, '12:00', timeZone).getTime();
    this.rules = { ways: this.someWays(), never: [], says: 'plain', voicemail: this.of.chance(0.5) ? 'nothing' : 'first_name_and_number', times: this.someTimes(timeZone, from) };
    this.followUp.about = this.of.chance(0.5) ? 'match' : 'keeping_in_touch';
    this.tries.most = 1 + this.of.upTo(2);
    [this.agreedOn, this.heardOn, this.plannedUntil] = [from, from, from];
    this.rhythm = this.someRhythm(from);
  }

  /** Something happens, then whatever is due is done; afterwards the world is left alone until nothing is under way. */
  play(happenings: number): void {
    for (let at = 0; at < happenings; at += 1) {
      this.passTime(this.of.chance(0.5) ? null : this.of.next() * 2 * day);
      this.something();
      this.tick();
    }
    for (let at = 0; at < 60 && this.moreToCome() !== null; at += 1) {
      this.passTime(null);
      this.tick();
    }
    this.nothingIsLeft();
    // Nobody says a word for two years, and two more: what only waited to be asked is over, and of nothing that is over anything goes out.
    for (let at = 0; at < 2; at += 1) {
      this.now += 732 * day;
      this.tick();
    }
    if (this.rhythm.kind === 'only_if_i_ask' && !this.followUp.endedAt && !this.stopped && !this.isOpen()) this.wrong.push('it waits to be asked for ever');
  }

  private isOpen(): boolean {
    return this.all().some(({ checkIn, messages }) => isOpen(checkIn) || checkIn.settling !== null || messages.some(({ state }) => state === 'waiting' || state === 'sending'));
  }

  private all(): Row[] {
    return [...this.rows.values()];
  }

  private count(what: string): void {
    this.done[what] = (this.done[what] ?? 0) + 1;
  }

  private someTimes(timeZone: string, near: HouseDay): Times {
    const time = () => `${String(this.of.upTo(23)).padStart(2, '0')}:${this.of.oneOf(['00', '00', '30', '17'])}`;
    const quiet = this.of.chance(0.4) ? { from: '20:00', to: '09:00' } : this.of.chance(0.2) ? { from: '01:30', to: '02:30' } : { from: time(), to: time() };
    const left = (minutesOf(quiet.from) - minutesOf(quiet.to) + 1_440) % 1_440;
    return {
      timeZone, quiet: left > 0 && left < 60 ? { from: '20:00', to: '09:00' } : quiet, weekdays: this.of.chance(0.7) ? [] : this.of.some([1, 2, 3, 4, 5, 6, 7], 1, 5),
      daysOff: this.of.chance(0.7) ? [] : [0, 1, 2].map((ahead) => addDays(near, ahead + this.of.upTo(6))), at: this.of.chance(0.5) ? null : time(),
    };
  }

  private someWays(): Way[] {
    const all: Way[] = [...addresses.slice(0, 2).map((address) => ({ channel: 'text' as const, address })), ...addresses.slice(2).map((address) => ({ channel: 'email' as const, address })), { channel: 'call', address: addresses[0] }, { channel: 'app', address: null }];
    return this.of.some(all, 1, 3);
  }

  private someRhythm(from: HouseDay): Rhythm {
    const own = { days: [...new Set(this.of.some([0, 1, 2, 3, 5, 8], 1, 4))].sort((a, b) => a - b), onwards: this.of.chance(0.5) ? { everyDays: 1 + this.of.upTo(3), times: 1 + this.of.upTo(6) } : null };
    const kind = this.of.oneOf(['own', 'own', 'weekly', 'days_2_7_30_90', 'once', 'only_if_i_ask'] as const);
    return rhythmOf({ kind, from, own, until: this.of.chance(0.1) ? addDays(from, 10) : null });
  }

  private today(): HouseDay {
    return localAt(new Date(this.now), this.rules.times.timeZone).day;
  }

  private around(): Around {
    return { now: new Date(this.now), tries: this.tries, about: this.followUp.about, voicemail: this.rules.voicemail };
  }

  /** The next moment at which something is due; null: nothing is. */
  private moreToCome(): number | null {
    const moments: number[] = [];
    for (const { checkIn, messages } of this.rows.values()) {
      if (!this.stopped && ['planned', 'waiting'].includes(checkIn.state)) moments.push(checkIn.dueAt.getTime());
      if (checkIn.taken) moments.push(checkIn.taken.until.getTime());
      if (checkIn.settling) moments.push(checkIn.settling.until.getTime());
      for (const one of messages) if (one.state === 'waiting') moments.push(one.nextAt.getTime()); else if (one.state === 'sending') moments.push(one.claimedAt.getTime() + 5 * minute);
    }
    return moments.length ? Math.min(...moments) : null;
  }

  /** To the next thing that is due, or by so much; now and then a clock goes back, or the machine was off. */
  private passTime(by: number | null): void {
    const { timeZone, quiet } = this.rules.times;
    const edge = instantOf(addDays(this.today(), this.of.upTo(1)), quiet.from, timeZone).getTime() - this.of.next() * 2 * minute;
    // A worker that looks again after a while does so in the last minute before the quiet, more often than it would by chance.
    if (by !== null && edge > this.now && this.of.chance(0.3)) this.now = edge;
    else if (by !== null && this.of.chance(0.05)) this.now -= this.of.next() * 10 * minute;
    else if (by !== null) this.now += by;
    else this.now = Math.max(this.now, this.moreToCome() ?? this.now + hour) + (this.of.chance(0.2) ? this.of.next() * hour : 0);
  }

  private happens(row: Row, happening: Happening): boolean {
    const result = after(row.checkIn, happening, this.around());
    if (isRefused(result)) return false;
    this.count(happening.does === 'workerSays' || happening.does === 'guestSays' ? `${happening.does} ${happening.result.says}` : happening.does);
    row.checkIn = result.checkIn;
    if (!isOpen(result.checkIn)) this.heardOn = this.today();
    for (const follows of result.follows) this.follows(row, follows);
    return true;
  }

  private follows(row: Row, what: string): void {
    if (what === 'stop') this.stop(row);
    // Taken back is only the stop that this result was: what the person said since then holds.
    if (what === 'unstop' && this.stoppedBy === row) [this.stopped, this.followUp.stoppedAt, this.followUp.unstopUntil] = [false, null, null];
    if (what === 'close_rest' && this.stopped) this.sweep(afterStop(this.all().filter((other) => other !== row).map(({ checkIn }) => checkIn)), 'no_more');
    if (what === 'call_back') this.callBack();
    if (what === 'forget_way') this.rules = withoutAddress(this.rules, addresses[0]);
    if (what === 'last_word') row.messages.push({ kind: 'last_word', number: 0, attempt: 1, state: 'waiting', madeAt: new Date(this.now), nextAt: new Date(this.now), claimedAt: new Date(0), handedOver: 0 });
  }

  /** What they said themselves is no worker's to take back: a stop that is there already does not become a later result's. */
  private stop(by: Row | null): void {
    const undone = by?.checkIn.settling ?? null;
    if (undone === null || !this.stopped) [this.stoppedBy, this.followUp.unstopUntil] = [undone && by, undone && undone.until];
    this.stopped = true;
    this.followUp.stoppedAt ??= new Date(this.now);
  }

  private sweep({ out, close }: { out: CheckIn[]; close: CheckIn[] }, as: 'no_more' | 'changed'): void {
    for (const [key, row] of this.rows) {
      if (out.includes(row.checkIn)) this.rows.delete(key);
      else if (close.includes(row.checkIn)) this.happens(row, { does: 'close', as });
    }
  }

  private callBack(): void {
    if (openCallBack(this.all().map(({ checkIn }) => checkIn))) return;
    this.asked += 1;
    this.rows.set(`call_back ${this.asked}`, { checkIn: newCheckIn(this.today(), new Date(this.now), 'call_back'), messages: [] });
  }

  private something(): void {
    if (this.followUp.endedAt) this.agreesAnew();
    const rows = this.all();
    const row = rows.length ? this.of.oneOf(rows) : null;
    const worker = this.of.oneOf(['ada', 'bo']);
    const what = this.of.upTo(17);
    const times = this.rules.times;
    if (what <= 1) this.timesChange(this.someTimes(times.timeZone, this.today()));
    if (what === 2) this.timesChange({ ...times, timeZone: this.of.oneOf(zones)[0] });
    if (what === 3) this.rules = { ...this.rules, ways: this.someWays() };
    if (what === 4) this.rules = { ...this.rules, never: this.of.chance(0.5) ? [{ channel: this.of.oneOf(['text', 'email'] as const) }] : [{ address: this.of.oneOf(addresses).replace(' ', '-').toUpperCase() }] };
    if (what === 5 && this.of.chance(0.5)) this.rhythmChange();
    if (what === 6 && this.of.chance(0.3)) { this.count('stop'); this.stop(null); this.sweep(afterStop(rows.map(({ checkIn }) => checkIn)), 'no_more'); }
    if (what === 7 && this.stopped) { [this.stopped, this.followUp.stoppedAt] = [false, null]; this.rhythmChange(); this.count('begins again'); }
    if (what === 8) this.followUp.inTheHouse = this.of.chance(0.15);
    if (what === 9) [this.followUp.askerAway, this.followUp.askerLeft, this.followUp.sendingHeld] = [this.of.chance(0.1), this.of.chance(0.1), this.of.chance(0.1)];
    if (what === 10) this.offered = this.of.chance(0.7) ? channels : this.of.some(channels, 2, 4);
    if (what === 11 && this.of.chance(0.3) && !this.stopped) this.callBack();
    if (row && what >= 12 && what <= 13) this.happens(row, { does: 'guestSays', result: this.of.chance(0.4) ? { says: 'later', when: new Date(this.now + this.of.next() * 3 * day) } : { says: this.of.oneOf(['good', 'wants_another_peer', 'no_more', 'wants_call_back', 'skipped'] as const) } });
    if (row && what === 14) this.happens(rows.find(({ checkIn }) => isUnderWay(checkIn)) ?? row, { does: this.of.chance(0.7) ? 'take' : 'giveBack', by: worker });
    if (row && what >= 15 && what <= 16) this.workerSays(row, worker);
    if (row && what === 17) this.happens(row, { does: 'needsPerson', why: 'wrote' });
  }

  /** It ended by itself, and they agree to another. */
  private agreesAnew(): void {
    this.followUp.endedAt = null;
    this.rows.clear();
    this.rhythmChange();
    this.count('agrees anew');
  }

  /** Some think better of it a moment later, some a moment too late. */
  private workerSays(row: Row, by: string): void {
    if (!this.happens(row, { does: 'workerSays', by, result: row.checkIn.why === 'wrote' && this.of.chance(0.5) ? { says: 'read' } : this.aResult() }) || !this.of.chance(0.3)) return;
    this.now += this.of.upTo(30) * 1_000;
    if (this.of.chance(0.5)) this.tick();
    // Where another came up meanwhile there is one under way already: the database says so, and it is too late.
    if (!this.all().some((other) => other !== row && other.checkIn.kind === row.checkIn.kind && (row.checkIn.kind === 'planned' ? isUnderWay : isOpen)(other.checkIn))) this.happens(row, { does: 'undo', by });
  }

  private aResult(): WorkerResult {
    if (this.of.chance(0.4)) return { says: this.of.oneOf(['no_answer', 'left_word'] as const), again: this.of.chance(0.3) ? null : new Date(this.now + day + this.of.next() * 2 * day) };
    if (this.of.chance(0.2)) return { says: 'later', when: new Date(this.now + this.of.next() * 3 * day) };
    return { says: this.of.oneOf(['talked', 'wants_another_peer', 'no_more', 'wants_call_back', 'wrong_number'] as const) };
  }

  private timesChange(times: Times): void {
    this.rules = { ...this.rules, times };
    this.heardOn = this.today();
    const moved = new Map(afterTimesChange(this.all().map(({ checkIn }) => checkIn), times).map((one) => [one.slot, one]));
    for (const row of this.rows.values()) if (row.checkIn.kind === 'planned' && row.checkIn.state === 'planned' && !row.checkIn.putOff) row.checkIn = moved.get(row.checkIn.slot) ?? row.checkIn;
    this.count('other times');
  }

  private rhythmChange(): void {
    this.rhythm = this.someRhythm(this.today());
    this.sweep(afterRhythmChange(this.all().map(({ checkIn }) => checkIn), this.rhythm), 'changed');
    [this.agreedOn, this.heardOn, this.plannedUntil] = [this.today(), this.today(), this.today()];
    this.count('another rhythm');
  }

  /** What the worker does each time it looks. */
  private tick(): void {
    if (!this.stopped && !this.followUp.endedAt) this.plan();
    for (const row of this.all()) {
      this.happens(row, { does: 'leaseEnds' });
      this.happens(row, { does: 'settle' });
    }
    if (!this.stopped) for (const row of this.all()) this.comesUp(row);
    for (const row of this.all()) for (const message of row.messages) this.sends(row, message);
    if (this.all().filter(({ checkIn }) => checkIn.kind === 'planned' && isUnderWay(checkIn)).length > 1) this.wrong.push('two are under way at once');
    if (!this.stopped && !this.followUp.endedAt && !this.isOpen() && isOver(this.rhythm, this.today(), this.heardOn)) { this.followUp.endedAt = new Date(this.now); this.count('ends'); }
  }

  private plan(): void {
    const { slots, plannedUntil } = toPlan(this.rhythm, this.plannedUntil, this.today());
    this.plannedUntil = plannedUntil;
    for (const slot of slots) {
      const dueAt = dueMoment(this.rules.times, slot) ?? instantOf(slot, '12:00', this.rules.times.timeZone);
      if (!this.rows.has(slot)) this.rows.set(slot, { checkIn: newCheckIn(slot, dueAt), messages: [] });
    }
    for (const slot of slotsOf(this.rhythm, this.agreedOn, this.plannedUntil)) if (!this.rows.has(slot)) this.wrong.push(`${slot} was agreed and is nowhere`);
  }

  private comesUp(row: Row): void {
    const way = wayOfTry(usableWays(this.rules, this.offered), row.checkIn.tries + 1);
    const another = this.all().some((other) => other !== row && isUnderWay(other.checkIn));
    if (!this.happens(row, { does: 'comesUp', next: !way ? 'no_way' : isMessageChannel(way.channel) ? 'message' : 'person', another }) || row.checkIn.state !== 'asking') return;
    row.messages.push({ kind: 'ask', number: row.checkIn.asked, attempt: row.checkIn.tries + 1, state: 'waiting', madeAt: new Date(this.now), nextAt: new Date(this.now), claimedAt: new Date(0), handedOver: 0 });
if (row.messages.filter(({ kind, number }) => kind === 'ask' && number === row.checkIn.asked).length > 1) this.wrong.push(`message ${row.checkIn.asked} of ${row.checkIn.slot} is there twice`);
  }

  private sends(row: Row, message: Message): void {
    const now = new Date(this.now);
    if (isAbandoned(message, now)) this.settled(row, message, 'unsure');
    if (message.state !== 'waiting' || message.nextAt > now) return;
    const underWay = this.all().flatMap(({ messages }) => messages).filter(({ state }) => state === 'sending').map(({ claimedAt }) => claimedAt.getTime());
    const last = Math.max(this.lastOut ?? 0, ...underWay, ...this.all().map(({ checkIn }) => checkIn.lastTryAt?.getTime() ?? 0));
    const decision = decide({ now, kind: message.kind, madeAt: new Date(0), attempt: message.attempt, followUp: this.followUp, checkIn: row.checkIn, rules: this.rules, offered: this.offered, lastOutAt: last ? new Date(last) : null, hoursBetween: this.tries.hoursBetween });
    this.count(decision.do === 'send' ? `send ${message.kind}` : `${decision.do} ${decision.do === 'wait' ? decision.for : decision.because}`);
    switch (decision.do) {
      case 'wait': message.nextAt = decision.until ?? new Date(this.now + hour); return;
      case 'never': message.state = 'not_needed'; if (decision.because === 'here_again') this.happens(row, { does: 'close', as: 'here_again' }); return;
      case 'person': message.state = 'not_needed'; this.happens(row, { does: 'needsPerson', why: decision.because }); return;
      case 'send': this.handOver(row, message, decision.way);
    }
  }

  private handOver(row: Row, message: Message, way: Way): void {
    Object.assign(message, { state: 'sending', claimedAt: new Date(this.now), handedOver: message.handedOver + 1 });
    const how = this.of.chance(0.6) ? 'sent' : this.of.oneOf(['later', 'never', 'unsure', 'crash'] as const);
    this.count(how);
    if (how !== 'later' && how !== 'never') this.lookAt(row, message, way);
    if (how !== 'crash') this.settled(row, message, how);
  }

  private settled(row: Row, message: Message, how: HandedOver): void {
    const { state, nextAt } = afterHandingOver(message, how, new Date(this.now));
    message.state = state;
    if (nextAt) message.nextAt = nextAt;
    if (countsAsTry(state)) this.lastOut = Math.max(this.lastOut ?? 0, message.claimedAt.getTime());
    if (message.kind === 'last_word' || !isOpen(row.checkIn)) return;
    if (countsAsTry(state)) this.happens(row, { does: 'wentOut', unsure: state === 'unsure' });
    if (state === 'given_up') this.happens(row, { does: 'needsPerson', why: 'could_not_reach' });
  }

  /** It arrived, at once or within a minute: was it allowed to, by what the person said last? */
  private lookAt(row: Row, message: Message, way: Way): void {
    const told = (what: string) => this.wrong.push(`${what}: ${message.kind} ${message.attempt} of ${row.checkIn.slot} by ${way.channel} ${way.address} at ${new Date(this.now).toISOString()} in ${this.rules.times.timeZone}, quiet ${JSON.stringify(this.rules.times.quiet)}`);
    const { quiet, weekdays, daysOff, timeZone } = this.rules.times;
    for (const at of [this.now, this.now + this.of.next() * minute]) {
      const local = wall(at, timeZone);
      const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
      if (from < to ? local.minutes >= from && local.minutes < to : from > to && (local.minutes >= from || local.minutes < to)) told(`in the quiet (${local.day} ${local.minutes})`);
      if (weekdays.length && !weekdays.includes(local.weekday)) told('on another day of the week');
      if (daysOff.some((off) => off === local.day)) told('on a day off');
    }
    if (this.stopped) told('after a stop');
    if (this.followUp.endedAt) told('after it ended');
    if (this.followUp.inTheHouse || this.followUp.sendingHeld || this.followUp.askerAway) told('held');
    if (this.followUp.askerLeft && message.kind === 'ask') told('for somebody who has left');
    if (!this.offered.includes(way.channel) || !this.rules.ways.some((one) => one.channel === way.channel && one.address === way.address)) told('a way that was not agreed');
    const flat = (text: string) => text.replace(/[^a-z0-9@.]/gi, '').toLowerCase();
    if (this.rules.never.some((never) => ('channel' in never ? never.channel === way.channel : flat(never.address) === flat(way.address ?? '')))) told('never');
    if (row.checkIn.taken && row.checkIn.taken.until.getTime() > this.now) told('while a worker has it');
    if (message.kind === 'ask' && message.attempt > this.tries.most) told('more tries than the charter has');
    if (message.kind === 'last_word' && (row.checkIn.outcome !== 'no_answer' || row.checkIn.tries < this.tries.most)) told('a last word too early');
    if (this.lastOut !== null && this.now - this.lastOut < this.tries.hoursBetween * hour) told('too soon after another');
    if (!isMessageChannel(way.channel)) told('by hand');
  }

  private nothingIsLeft(): void {
    for (const { checkIn, messages } of this.rows.values()) {
      const held = this.stopped || this.followUp.inTheHouse || this.followUp.askerAway || this.followUp.sendingHeld;
      if (!held && ['asking', 'waiting'].includes(checkIn.state) && checkIn.dueAt.getTime() < this.now - 2 * day && !messages.some(({ state }) => state === 'waiting')) this.wrong.push(`${checkIn.slot} is ${checkIn.state} and nothing comes of it`);
    }
  }
}
