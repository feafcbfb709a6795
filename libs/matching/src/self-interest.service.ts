import { Injectable } from '@nestjs/common';
import { Attempts, Keys, type TooManyTries } from '#peerhouse/identity';
import { Clock, isId, isRefusal, newId, newPaperCode, readPaperCode } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere, type Tx } from '#peerhouse/platform';
import { isInCatchment } from '#peerhouse/services';
import { GroupsQuery } from './groups.query.js';
import { OutsideCatchment } from './matching.refusals.js';
import type { ProgrammeDoor, SaidInterested } from './self-interest.graphql.js';
import { Programmes, sentencesOf, type Programme } from './programme.js';
import { interestProblems, type TypedInterest } from './typed.js';
import { WayOpening } from './way-opening.js';

/** Where somebody stands who is no guest yet: the programme and its organisation, as the ward's page has them. */
export interface Door { organisationId: string; programmeId: string }
/** Hours in which the code that somebody is shown opens their own page. */
const codeHours = 72;

/** Somebody says by themself that they are interested, without a sign-in. Nothing must be said; the moment is their place in the queue. */
@Injectable()
export class SelfInterest {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly opening: WayOpening, private readonly groups: GroupsQuery, private readonly attempts: Attempts, private readonly keys: Keys, private readonly clock: Clock) {}

  /** What the programme says of itself to anybody. */
  see(door: Door, language: string): Promise<ProgrammeDoor> {
    const now = this.clock.now();
    mustBeIds(door);
    return this.database.readAs({ organisation: door.organisationId }, async (reader) => {
      const programme = await this.programmes.see(reader, { organisationId: door.organisationId, now }, door.programmeId);
      return { id: programme.id, name: programme.name, phone: programme.charter.phone, places: programme.matching.catchments, sentences: sentencesOf(programme, language) };
    });
  }

  /** Gives a code that opens their own page, once; whoever loses it rings. */
  async say(door: Door, typed: Omit<TypedInterest, 'channel'>, address: string): Promise<SaidInterested | InvalidInput | OutsideCatchment | TooManyTries> {
    mustBeIds(door);
    const tooMany = await this.attempts.take('interest', address);
    if (tooMany) return tooMany;
    const now = this.clock.now();
    const guestId = newId();
    const answer = await this.database.runAs<SaidInterested | InvalidInput | OutsideCatchment>({ organisation: door.organisationId, guest: guestId }, async (tx) => {
      const programme = await this.programmes.see(tx, { organisationId: door.organisationId, now }, door.programmeId);
      const problems = interestProblems({ ...typed, channel: 'self' }, ['self']);
      if (problems.length) return new InvalidInput(problems);
      if (typed.place && !isInCatchment(programme.matching, typed.place)) return new OutsideCatchment(programme.matching.catchments);
      return this.open(tx, programme, guestId, typed, now);
    });
    if (isRefusal(answer)) await this.attempts.giveBack('interest', address);
    return answer;
  }

  private async open(tx: Tx, programme: Programme, guestId: string, typed: Omit<TypedInterest, 'channel'>, now: Date): Promise<SaidInterested> {
    await this.opening.open(tx, programme, { id: newId(), guestId, channel: 'self', notedBy: null }, typed, now);
    const code = newPaperCode();
    const endsAt = new Date(now.getTime() + codeHours * 3_600_000);
    await tx.sql('insert into guest_codes (id, organisation_id, service_id, guest_id, code_hash, given_by, ends_at) values ($1, $2, $3, $4, $5, $4, $6)', [newId(), programme.organisationId, programme.id, guestId, this.keys.mac('guest-codes', readPaperCode(code)), endsAt]);
    return { code: code.replace(/(.{4})(?=.)/g, '$1-'), endsAt, groups: await this.groups.forPerson(tx, programme) };
  }
}

function mustBeIds({ organisationId, programmeId }: Door): void {
  if (!isId(organisationId) || !isId(programmeId)) throw new NotHere();
}
