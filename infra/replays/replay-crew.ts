import { Secret, TOTP } from 'otpauth';
import type { SettableClock } from '#peerhouse/kernel';
import type { ReplayServer } from './replay-server.js';

/** What came back for one root field: the thing itself, or a refusal with its code. */
export interface Answer { __typename: string; code?: string }

const minute = 60_000;
/** Sessions end after half an hour without use; somebody at work uses theirs before. */
const idle = 29 * minute;
const absolute = 12 * 60 * minute;

/** Somebody with a browser at the house. All they do goes through the staff API. */
export class Member {
  private cookie = '';
  private signedInAt = -Infinity;
  private seenAt = -Infinity;
  private shiftUntil = -Infinity;
  private totp: TOTP | null = null;

  constructor(private readonly address: string, private readonly clock: SettableClock, readonly called: string, readonly email: string, readonly password: string) {}

  /** The key their authenticator was given. */
  useKey(secret: string): void {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  /** Sends one document as this person; throws when the API answers with an error, which is never a refusal. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie }, body: JSON.stringify({ query, variables }),
    });
    for (const set of response.headers.getSetCookie()) this.cookie = set.split(';')[0]!;
    const { data, errors } = (await response.json()) as { data: T | null; errors?: { message: string; extensions?: { code?: string } }[] };
    if (errors?.length || data === null) throw new Error(`the API answered ${this.called} with ${errors?.[0]?.extensions?.code ?? 'nothing'}: ${errors?.[0]?.message ?? ''}`);
    this.seenAt = this.clock.now().getTime();
    return data;
  }

  /** The session's secret, as the browser keeps it. */
  get secret(): string {
    return this.cookie.slice(this.cookie.indexOf('=') + 1);
  }

  now(): Date {
    return this.clock.now();
  }

  /** Until when an unused sign-in stands, in epoch milliseconds; past already when there is none. */
  get signedInUntil(): number {
    return Math.min(this.seenAt + idle, this.signedInAt + absolute);
  }

  /** When the sign-in ends whatever happens. */
  get signedInAtMost(): number {
    return this.signedInAt + absolute;
  }

  /** Looks at the screen, so that the sign-in does not end for want of use. */
  async stay(): Promise<void> {
    await this.ask('{ me { accountId } }');
  }

  /** Is signed in, and on shift in that house, before doing something there. */
  async atWork(houseId: string | null): Promise<this> {
    const now = this.clock.now().getTime();
    if (now >= this.signedInUntil) await this.signIn();
    if (houseId && now >= this.shiftUntil) await this.startShift(houseId);
    return this;
  }

  private async signIn(): Promise<void> {
    const now = this.clock.now();
    this.cookie = '';
    const { signIn } = await this.ask<{ signIn: Answer }>(
      'mutation ($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code: $code) { __typename ... on Refusal { code } } }',
      { email: this.email, password: this.password, code: this.totp?.generate({ timestamp: now.getTime() }) });
    if (signIn.__typename !== 'Me') throw new Error(`${this.called} was not let in: ${signIn.code ?? signIn.__typename}`);
    this.signedInAt = now.getTime();
  }

  private async startShift(houseId: string): Promise<void> {
    const { startShift } = await this.ask<{ startShift: Answer & { endsAt?: string } }>(
      'mutation ($house: ID!) { startShift(houseId: $house) { __typename ... on Shift { endsAt } ... on Refusal { code } } }', { house: houseId });
    if (startShift.__typename !== 'Shift') throw new Error(`${this.called} could not start a shift: ${startShift.code}`);
    this.shiftUntil = Date.parse(startShift.endsAt!);
  }
}

/** Who works in the house: by day, by night, and somebody else for the second voice. The first is its lead too. */
export const posts = ['day', 'night', 'second'] as const;
export type Post = (typeof posts)[number];
export interface Crew { administrator: Member; members: Record<Post, Member>; serviceId: string }

const names: Record<Post, string> = { day: 'Robin', night: 'Sasha', second: 'Kim' };
const passwordOf = (called: string): string => `${called} walks home along the river`;
const memberOf = (server: ReplayServer, called: string): Member => new Member(server.address, server.clock, called, `${called.toLowerCase()}@replay.example`, passwordOf(called));

export interface HouseToSetUp { blueprint: string; name: string; timeZone: string; rooms: string[] }

/** An organisation of its own through the one-time link, the house from its blueprint, everyone invited, roles given: all by the API. */
export async function setUpHouse(server: ReplayServer, house: HouseToSetUp, working: readonly Post[] = posts): Promise<Crew> {
  const member = (called: string) => memberOf(server, called);
  const administrator = member('Alex');
  const input = {
    organisation: `Replay of ${house.name}`, called: administrator.called, email: administrator.email, password: administrator.password,
    house: {
      blueprint: house.blueprint, name: house.name, timeZone: house.timeZone, phone: '+1 555 0100', rightsOfficer: 'The rights officer',
      rightsOutsideName: 'An advocate', rightsOutsideWay: '+1 555 0101', spaces: house.rooms,
    },
  };
  const key = await keyFrom(administrator.ask<{ setUp: Answer }>(
    'mutation ($token: String!, $input: SetUpInput!) { setUp(token: $token, input: $input) { __typename ... on AuthenticatorKey { secret } ... on InvalidInput { code fields { field problem } } ... on Refusal { code } } }',
    { token: await server.setUpToken(), input }).then((answer) => answer.setUp), 'set up the house');
  administrator.useKey(key);
  await administrator.atWork(null);
  const { services } = await administrator.ask<{ services: { id: string }[] }>('{ services { id } }');
  const serviceId = services[0]!.id;
  const members = {} as Crew['members'];
  for (const post of working) members[post] = await bringIn(administrator, member(names[post]), serviceId);
  return { administrator, members, serviceId };
}

export interface ProgrammeCrew { coordinator: Member; serviceId: string; /** Account of each peer, by their id in the file. */ peers: ReadonlyMap<string, string> }

/** The same for a matching programme: its coordinator, who writes down what they are told, and an account for each peer. */
export async function setUpProgramme(server: ReplayServer, service: Omit<HouseToSetUp, 'rooms'>, peerIds: readonly string[]): Promise<ProgrammeCrew> {
  const crew = await setUpHouse(server, { ...service, rooms: [] }, []);
  const { administrator, serviceId } = crew;
  const coordinator = memberOf(server, 'Amal');
  await invited(administrator, coordinator, serviceId, 'coordinator');
  const peers = new Map<string, string>();
  for (const id of peerIds) {
    await administrator.atWork(null);
    peers.set(id, await invited(administrator, memberOf(server, `Peer-${id}`), serviceId, 'peer_worker'));
  }
  return { coordinator, serviceId, peers };
}

async function bringIn(administrator: Member, member: Member, serviceId: string): Promise<Member> {
  const accountId = await invited(administrator, member, serviceId, 'peer_worker');
  if (member.called === names.day) {
    const { giveRole } = await administrator.ask<{ giveRole: Answer }>(
      'mutation ($account: ID!, $service: ID) { giveRole(accountId: $account, role: house_lead, serviceId: $service) { __typename ... on Refusal { code } } }', { account: accountId, service: serviceId });
    if (giveRole.__typename !== 'Person') throw new Error(`${member.called} could not be given a role: ${giveRole.code}`);
  }
  return member;
}

/** Invited by the administrator, and came. Gives the account. */
async function invited(administrator: Member, member: Member, serviceId: string, role: 'peer_worker' | 'coordinator'): Promise<string> {
  const { invite } = await administrator.ask<{ invite: Answer & { token?: string; accountId?: string } }>(
    'mutation ($email: String!, $called: String!, $service: ID, $role: Role!) { invite(email: $email, called: $called, role: $role, serviceId: $service) { __typename ... on Invitation { token accountId } ... on Refusal { code } } }',
    { email: member.email, called: member.called, service: serviceId, role });
  if (!invite.token) throw new Error(`${member.called} could not be invited: ${invite.code}`);
  member.useKey(await keyFrom(member.ask<{ acceptInvitation: Answer }>(
    'mutation ($token: String!, $called: String!, $password: String!) { acceptInvitation(token: $token, called: $called, password: $password) { __typename ... on AuthenticatorKey { secret } ... on Refusal { code } } }',
    { token: invite.token, called: member.called, password: member.password }).then((answer) => answer.acceptInvitation), 'accept the invitation'));
  return invite.accountId!;
}

async function keyFrom(answer: Promise<Answer>, what: string): Promise<string> {
  const { __typename, code, secret, fields } = (await answer) as Answer & { secret?: string; fields?: { field: string; problem: string }[] };
  if (secret) return secret;
  throw new Error(`the API did not let us ${what}: ${code ?? __typename}${fields ? ` (${fields.map((field) => `${field.field} ${field.problem}`).join(', ')})` : ''}`);
}
