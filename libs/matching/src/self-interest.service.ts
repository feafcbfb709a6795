import { Injectable } from '@nestjs/common';
import { Attempts, Keys, type TooManyTries } from '#peerhouse/identity';
import { Clock, isId, isRefusal, newId, newPaperCode, readPaperCode } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere, systemContext, type Tx } from '#peerhouse/platform';
import { isInCatchment, matchingOf, PublicHouses } from '#peerhouse/services';
import { stepView } from './desk.query.js';
import { GroupsQuery } from './groups.query.js';
import { keepWishes } from './interest.service.js';
import { OutsideCatchment } from './matching.refusals.js';
import { nextStepOf } from './next-step.rules.js';
import type { ProgrammeDoor, SaidInterested } from './self-interest.graphql.js';
import { Programmes, sentencesOf, type Programme } from './programme.js';
import { hasWishes, interestProblems, textOrNull, wishesOf, type TypedInterest, type TypedWishes } from './typed.js';
import { WayActs } from './way-acts.js';
import { nameGuest, WayOpening } from './way-opening.js';
import { Ways, type Way } from './ways.js';

/** Where somebody stands who is no guest yet: the programme and its organisation, as the ward's page has them, and what only they know. */
export interface Door { organisationId: string; programmeId: string; ticket: string }
export interface SelfTyped { interest: Omit<TypedInterest, 'channel'>; wishes: TypedWishes | null }
type Answer = SaidInterested | InvalidInput | OutsideCatchment;
/** Hours in which the code that somebody is shown opens their own page. */
const codeHours = 72;
/** How long an interest can be sent again, where its answer was lost on the way. */
const againMinutes = 60;

/** Somebody says by themself that they are interested, without a sign-in. Nothing must be said; the moment is their place in the queue. */
@Injectable()
export class SelfInterest {
  constructor(
    private readonly database: Database, private readonly houses: PublicHouses, private readonly programmes: Programmes, private readonly opening: WayOpening, private readonly ways: Ways, private readonly acts: WayActs,
    private readonly groups: GroupsQuery, private readonly attempts: Attempts, private readonly keys: Keys, private readonly clock: Clock,
  ) {}

  /** What programmes say of themselves to anybody. */
  see(at: string | null, language: string): Promise<ProgrammeDoor[]> {
    return this.houses.read(at && isId(at) ? at : null, async (_, houses) => houses.flatMap((house) => {
      const matching = matchingOf(house.charter);
      return matching ? [{ id: house.id, organisation: house.organisationId, timeZone: house.timeZone, name: house.name, phone: house.charter.phone, places: matching.catchments, sentences: sentencesOf(house, language) }] : [];
    }));
  }

  /** Gives a code that opens their own page, once; whoever loses it rings. Nothing in the answer depends on who else is there. */
  async say(door: Door, typed: SelfTyped, address: string): Promise<Answer | TooManyTries> {
    if (![door.organisationId, door.programmeId, door.ticket].every(isId)) throw new NotHere();
    const tooMany = await this.attempts.take('interest', address);
    if (tooMany) return tooMany;
    const guestId = this.guestOf(door.ticket);
    const answer = await this.database.runAs<Answer>({ organisation: door.organisationId, guest: guestId }, (tx) => this.tell(tx, door, guestId, typed));
    if (isRefusal(answer)) await this.attempts.giveBack('interest', address);
    return answer;
  }

  private async tell(tx: Tx, { organisationId, programmeId }: Door, guestId: string, { interest, wishes }: SelfTyped): Promise<Answer> {
    const now = this.clock.now();
    const programme = await this.programmes.see(tx, { organisationId, now }, programmeId);
    const wished = wishes && hasWishes(wishes) ? { ...wishes, place: undefined, asksFor: undefined } : null;
    const checked = wished && wishesOf(wished);
    const problems = [...interestProblems({ ...interest, channel: 'self' }, ['self']), ...(checked && 'problems' in checked ? checked.problems : [])];
    if (problems.length) return new InvalidInput(problems);
    if (interest.place && !isInCatchment(programme.matching, interest.place)) return new OutsideCatchment(programme.matching.catchments);
    const way = await this.begun(tx, programme, guestId, interest, now);
    if (wished) await this.ontoTheList(tx, programme, way, wished, now);
    const { thread, since } = (await this.ways.find(tx, way.id))!;
    const next = nextStepOf(thread, { today: programme.today, window: null, place: 'not_looked_yet', estimate: { kind: 'cannot_tell' }, nextMeetingOn: null, lastsUntil: null, since });
    return { ...(await this.code(tx, programme, guestId, now)), nextStep: stepView(next), groups: await this.groups.forPerson(tx, programme) };
  }

  /** Their way; where the same was sent before and its answer did not arrive, that one, with what they say now. */
  private async begun(tx: Tx, programme: Programme, guestId: string, interest: SelfTyped['interest'], now: Date): Promise<Way> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 6))', [guestId]);
    const there = await this.ways.mine(tx);
    if (!there) {
      const id = newId();
      await this.opening.open(tx, programme, { id, guestId, channel: 'self', notedBy: null }, interest, now);
      return (await this.ways.find(tx, id))!;
    }
    const [{ lately }] = (await tx.sql<{ lately: boolean }>(`select interested_at > $2::timestamptz - make_interval(mins => $3) as lately from companionships where id = $1`, [there.id, now, againMinutes])) as [{ lately: boolean }];
    if (!lately || there.thread.closed || there.serviceId !== programme.id) throw new NotHere();
    const called = textOrNull(interest.called);
    if (called) await nameGuest(tx, guestId, [programme.organisationId, programme.id], called);
    await tx.sql('update companionship_reach set reach = $2, message_safe = $3 where companionship_id = $1', [there.id, textOrNull(interest.reach), interest.messageSafe ?? false]);
    await tx.sql('update companionships set place = $2, leaves_hospital_on = $3, version = version + 1 where id = $1', [there.id, interest.place || null, interest.leavesHospitalOn ?? null]);
    return (await this.ways.find(tx, there.id))!;
  }

  private async ontoTheList(tx: Tx, programme: Programme, way: Way, wished: TypedWishes, now: Date): Promise<void> {
    const open = { tx, ctx: { ...systemContext(programme.organisationId, now, 'door'), guestId: way.guestId }, programme, way, terms: programme.matching };
    const said = await keepWishes(open, wished);
    if (!isRefusal(said)) await this.acts.happen(open, said.happening);
  }

  private async code(tx: Tx, programme: Programme, guestId: string, now: Date): Promise<{ code: string; endsAt: Date }> {
    const code = newPaperCode();
    const endsAt = new Date(now.getTime() + codeHours * 3_600_000);
    await tx.sql('insert into guest_codes (id, organisation_id, service_id, guest_id, code_hash, given_by, ends_at) values ($1, $2, $3, $4, $5, $4, $6)', [newId(), programme.organisationId, programme.id, guestId, this.keys.mac('guest-codes', readPaperCode(code)), endsAt]);
    return { code: code.replace(/(.{4})(?=.)/g, '$1-'), endsAt };
  }

  /** The guest of a ticket: whoever has the ticket finds them, and nobody finds the ticket by them. */
  private guestOf(ticket: string): string {
    const hex = this.keys.mac('guest-codes', `interest:${ticket}`);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
