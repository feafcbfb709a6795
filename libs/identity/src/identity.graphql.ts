import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { roles, type HouseDay, type RequestContext, type Role } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { AddressTaken, CodeNeeded, LastAdministrator, LinkEnded, TooManyTries, WrongSignIn } from './identity.refusals.js';

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person does in a service; `administrator` is for the whole organisation. The policy table says what each may do.',
});

@ObjectType({ description: 'Someone who works here, by the name they go by.' })
export class Worker {
  @Field(() => ID, { description: 'The account.' })
  declare accountId: string;

  @Field(() => String, { description: 'The name they go by at work.' })
  declare called: string;
}

@ObjectType({ description: 'The person who is signed in. Their services and shift are told by the services context.' })
export class Me {
  /** As whom services and shift are read; not part of the answer. */
  readonly ctx: RequestContext;

  constructor(ctx: RequestContext, values: { called: string; email: string; organisation: string; demo: boolean; sessionEndsAt: Date }) {
    this.ctx = ctx;
    this.accountId = ctx.accountId!;
    this.administrator = ctx.administrator;
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Their account.' })
  declare accountId: string;

  @Field(() => String, { description: 'The name they go by at work.' })
  declare called: string;

  @Field(() => String, { description: 'The address they sign in with.' })
  declare email: string;

  @Field(() => String, { description: 'Name of the organisation they work for.' })
  declare organisation: string;

  @Field(() => Boolean, { description: 'The organisation is the demo: invented people, and no authenticator code is asked at sign-in.' })
  declare demo: boolean;

  @Field(() => Boolean, { description: 'They are an administrator of the organisation.' })
  declare administrator: boolean;

  @Field(() => InstantScalar, { description: 'When this sign-in ends whatever happens, 12 hours after it began; half an hour without use ends it too.' })
  declare sessionEndsAt: Date;
}

@ObjectType({ description: 'The key for the authenticator app; shown at each sign-in until one of its codes was right.' })
export class AuthenticatorKey {
  constructor(values: { secret: string; uri: string; qr: string }) {
    Object.assign(this, values);
  }

  @Field(() => String, { description: 'The key in base32, to type by hand.' })
  declare secret: string;

  @Field(() => String, { description: 'The key as an otpauth:// address, which opens an authenticator on the same phone.' })
  declare uri: string;

  @Field(() => String, { description: 'The same address as a QR code: the text of an SVG picture.' })
  declare qr: string;
}

@ObjectType({ description: 'A link that sets up a new, empty installation. What it may start from is told by the services context.' })
export class SetUpLink {}

@ObjectType({ description: 'A link that brings somebody into an organisation.' })
export class InvitationLink {
  constructor(values: { organisation: string; called: string; email: string }) {
    Object.assign(this, values);
  }

  @Field(() => String, { description: 'Name of the organisation that invites.' })
  declare organisation: string;

  @Field(() => String, { description: 'The name they were invited by; they may give another.' })
  declare called: string;

  @Field(() => String, { description: 'The address they will sign in with.' })
  declare email: string;
}

@ObjectType({ description: 'A role that somebody has.' })
export class PersonRole {
  @Field(() => ID, { description: 'Of this giving of the role; `takeRole` asks for it.' })
  declare id: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  declare role: Role;

  @Field(() => ID, { nullable: true, description: 'The service it holds in; null for administrators.' })
  declare serviceId: string | null;

  @Field(() => String, { nullable: true, description: 'That service’s name.' })
  declare serviceName: string | null;

  @Field(() => InstantScalar, { description: 'When it was given.' })
  declare givenAt: Date;
}

@ObjectType({ description: 'Someone with an account in the organisation, with their roles.' })
export class Person {
  constructor(values: { accountId: string; called: string; email: string; active: boolean; leavesOn: HouseDay | null; roles: PersonRole[] }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Their account.' })
  declare accountId: string;

  @Field(() => String, { description: 'The name they go by at work.' })
  declare called: string;

  @Field(() => String, { description: 'The address they sign in with.' })
  declare email: string;

  @Field(() => Boolean, { description: 'False once the account was ended: they can no longer sign in.' })
  declare active: boolean;

  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day they work here: the account ends by itself when it is over. Null: they stay.' })
  declare leavesOn: HouseDay | null;

  @Field(() => [PersonRole], { description: 'Their roles, oldest first.' })
  declare roles: PersonRole[];
}

@ObjectType({ description: 'Made once; the link’s secret is shown once, here.' })
export class Invitation {
  constructor(values: { accountId: string; token: string; endsAt: Date }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'The account that waits for them.' })
  declare accountId: string;

  @Field(() => String, { description: 'The secret part of the link, to hand over by a way you trust.' })
  declare token: string;

  @Field(() => InstantScalar, { description: 'When the link ends, 72 hours after it was made.' })
  declare endsAt: Date;
}

@ObjectType({ description: 'The sign-in was ended.' })
export class SignedOut {
  constructor(at: Date) {
    this.at = at;
  }

  @Field(() => InstantScalar, { description: 'When.' })
  declare at: Date;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The person, now signed in; or the key their authenticator needs first; or why not.',
  types: () => [Me, AuthenticatorKey, CodeNeeded, WrongSignIn, TooManyTries] as const,
});

export const LinkResult = createUnionType({
  name: 'LinkResult',
  description: 'What the link is for; or that it is none any more.',
  types: () => [SetUpLink, InvitationLink, LinkEnded, TooManyTries] as const,
});

export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', AuthenticatorKey, [InvalidInput, LinkEnded, TooManyTries]);
export const InviteResult = resultUnion('InviteResult', Invitation, [InvalidInput, AddressTaken]);
export const ChangeRoleResult = resultUnion('ChangeRoleResult', Person, [InvalidInput, LastAdministrator]);
