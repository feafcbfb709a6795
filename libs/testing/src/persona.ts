import type { RequestContext, Role } from '#peerhouse/kernel';
import type { Loose } from './loose.js';

/** An answer of the API, loosely typed: tests say what they look for. */
export interface Answer<T = Loose> {
  status: number;
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; reference?: string } }[];
}

/** Sends one document and returns whatever came back. */
export type Post = <T>(document: string, variables: Record<string, unknown>, cookie: string | null) => Promise<Answer<T>>;

export interface PersonaFacts {
  accountId: string;
  organisationId: string;
  called: string;
  email: string;
  /** Roles by service id. */
  roles: ReadonlyMap<string, readonly Role[]>;
  administrator: boolean;
  /** The session's secret, as the cookie carries it. */
  secret: string;
}

const startShift = `mutation ($house: ID!) { startShift(houseId: $house) { __typename ... on Shift { id } } }`;
const endShift = `mutation { endShift { __typename } }`;

/** Somebody with a browser: signed in as an invented worker, or nobody. */
export class Persona {
  /** The house whose shift the person is on, as far as this test brought it about. */
  onShift: string | null = null;

  constructor(private readonly post: Post, private readonly facts: PersonaFacts | null, private readonly now: () => Date) {}

  /** Data of the answer; throws when there is any error. */
  async ask<T = Loose>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.tryAsk<T>(document, variables);
    if (errors?.length || data === null) throw new Error(`the API answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The whole answer, errors and all. */
  tryAsk<T = Loose>(document: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return this.post<T>(document, variables, this.facts?.secret ?? null);
  }

  /** Code of the first error, or null: `NOT_SIGNED_IN`, `NOT_HERE`, `FAULT`. */
  async askForError(document: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    return (await this.tryAsk(document, variables)).errors?.[0]?.extensions.code ?? null;
  }

  /** Starts the shift in the house, by default the only house the person works in. */
  async startShift(houseId: string = this.house): Promise<this> {
    const answer = await this.ask(startShift, { house: houseId });
    if (answer.startShift.__typename !== 'Shift') throw new Error(`no shift: ${JSON.stringify(answer)}`);
    this.onShift = houseId;
    return this;
  }

  async endShift(): Promise<void> {
    await this.ask(endShift);
    this.onShift = null;
  }

  /** The same person as a service method is handed them, with the clock's time now. */
  ctx(): RequestContext {
    const { organisationId, accountId, roles, administrator } = this.person;
    return { organisationId, accountId, sessionId: null, roles, administrator, onShift: this.onShift, guestId: null, guestAccountId: null, now: this.now(), requestId: 'test' };
  }

  get accountId(): string { return this.person.accountId; }
  get organisationId(): string { return this.person.organisationId; }
  get called(): string { return this.person.called; }
  get email(): string { return this.person.email; }
  get secret(): string { return this.person.secret; }

  /** The first service the person has a role in. */
  get house(): string {
    const [first] = this.person.roles.keys();
    if (!first) throw new Error('this person works in no house');
    return first;
  }

  private get person(): PersonaFacts {
    if (!this.facts) throw new Error('nobody is nobody');
    return this.facts;
  }
}

/** Everyone a test needs, by what they may do in the first house. */
export interface Personas {
  peerWorker: Persona;
  secondPeer: Persona;
  houseLead: Persona;
  coordinator: Persona;
  rightsOfficer: Persona;
  administrator: Persona;
  /** Peer worker and lead of the second house of the same organisation. */
  otherHouse: Persona;
  /** Administrator, lead and peer worker of another organisation. */
  otherOrganisation: Persona;
  /** Not signed in. */
  nobody: Persona;
}

