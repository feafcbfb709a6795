import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { roles, type HouseDay, type RequestContext, type Role } from '#peerhouse/kernel';
import { HouseDayScalar, InstantScalar, InvalidInput, resultUnion } from '#peerhouse/platform';
import { AddressTaken, CodeNeeded, LastAdministrator, LinkEnded, NobodyElse, NotForYourself, RequestEnded, SecondPersonNeeded, TooManyTries, WrongSignIn } from './identity.refusals.js';
import { mailKinds, mailStates, type MailKind, type MailState } from './mails.types.js';

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

export const MailKindEnum = Object.fromEntries(mailKinds.map((kind) => [kind, kind])) as { [K in MailKind]: K };
registerEnumType(MailKindEnum, { name: 'MailKind', description: 'What a mail to somebody who works here is about.' });
export const MailStateEnum = Object.fromEntries(mailStates.map((state) => [state, state])) as { [S in MailState]: S };
registerEnumType(MailStateEnum, {
  name: 'MailState',
  description: 'Where a mail is. `unsure`: it may have gone out and is not sent again by itself; `logged`: there is no mail server; `not_needed`: what it was about had passed.',
});

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

@ObjectType({ description: 'A link that sets up a new authenticator, together with the password.' })
export class AuthenticatorLink {
  constructor(values: { organisation: string; called: string; email: string }) {
    Object.assign(this, values);
  }

  @Field(() => String, { description: 'Name of the organisation.' })
  declare organisation: string;

  @Field(() => String, { description: 'The name the person goes by.' })
  declare called: string;

  @Field(() => String, { description: 'The address they sign in with.' })
  declare email: string;
}

@ObjectType({ description: 'The newest mail to somebody: where it is, without what it says.' })
export class PersonMail {
  @Field(() => MailKindEnum, { description: 'What it is about.' })
  declare kind: MailKind;

  @Field(() => MailStateEnum, { description: 'Where it is.' })
  declare state: MailState;

  @Field(() => InstantScalar, { description: 'When it came to that.' })
  declare at: Date;
}

@ObjectType({ description: 'Somebody asked that a person’s authenticator be set up anew; a second person has to confirm.' })
export class AuthenticatorRequest {
  @Field(() => ID, { description: 'Of the request; `confirmNewAuthenticator` asks for it.' })
  declare id: string;

  @Field(() => ID, { description: 'The account of who asked.' })
  declare startedById: string;

  @Field(() => String, { description: 'The name of who asked.' })
  declare startedBy: string;

  @Field(() => InstantScalar, { description: 'When it ends by itself, three days after it was asked for.' })
  declare endsAt: Date;
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
  constructor(values: { accountId: string; called: string; email: string | null; active: boolean; accepted: boolean; leavesOn: HouseDay | null; mail: PersonMail | null; newAuthenticator: AuthenticatorRequest | null; roles: PersonRole[] }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'Their account.' })
  declare accountId: string;

  @Field(() => String, { description: 'The name they go by at work.' })
  declare called: string;

  @Field(() => String, { nullable: true, description: 'The address they sign in with; null: forgotten, 30 days after the account was ended.' })
  declare email: string | null;

  @Field(() => Boolean, { description: 'False once the account was ended: they can no longer sign in.' })
  declare active: boolean;

  @Field(() => HouseDayScalar, { nullable: true, description: 'The last day they work here: the account ends by itself when it is over. Null: they stay.' })
  declare leavesOn: HouseDay | null;

  @Field(() => Boolean, { description: 'They took up their invitation: they have a password.' })
  declare accepted: boolean;

  @Field(() => PersonMail, { nullable: true, description: 'The newest mail to them; null when there was none.' })
  declare mail: PersonMail | null;

  @Field(() => AuthenticatorRequest, { nullable: true, description: 'A new authenticator that was asked for and waits for a second person.' })
  declare newAuthenticator: AuthenticatorRequest | null;

  @Field(() => [PersonRole], { description: 'Their roles, oldest first.' })
  declare roles: PersonRole[];
}

@ObjectType('Invitation', { description: 'A link for somebody: on its way by mail, or shown once, here.' })
export class LinkForSomebody {
  constructor(values: { accountId: string; token: string | null; endsAt: Date | null }) {
    Object.assign(this, values);
  }

  @Field(() => ID, { description: 'The account it is for.' })
  declare accountId: string;

  @Field(() => String, { nullable: true, description: 'The secret part of the link, to hand over by a way you trust; null when it goes by mail.' })
  declare token: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the link ends, 72 hours after it was made; null when it goes by mail, and is made when it is sent.' })
  declare endsAt: Date | null;
}

@ObjectType({ description: 'Something a role may do.' })
export class Allowed {
  @Field(() => String, { description: 'In words.' })
  declare words: string;

  @Field(() => String, { description: 'Where: `shift` in the house they are on shift in, `service` where they have the role, `organisation` everywhere.' })
  declare reach: string;
}

@ObjectType({ description: 'What a role may do.' })
export class RoleInWords {
  @Field(() => RoleEnum, { description: 'The role.' })
  declare role: Role;

  @Field(() => [Allowed], { description: 'Everything it may do.' })
  declare may: Allowed[];
}

@ObjectType({ description: 'One line of the audit: who did what, when. No content, and no guest.' })
export class AuditEntry {
  @Field(() => Int, { description: 'Its place in the organisation’s chain.' })
  declare number: number;

  @Field(() => InstantScalar, { description: 'When.' })
  declare at: Date;

  @Field(() => String, { nullable: true, description: 'The name of who did it; null: it happened by itself, or on the machine.' })
  declare who: string | null;

  @Field(() => String, { description: 'What was done, as thing.past_tense.' })
  declare what: string;

  @Field(() => String, { nullable: true, description: 'The name of whom it was about, if that is somebody who works here.' })
  declare about: string | null;

  @Field(() => String, { nullable: true, description: 'The service it was in.' })
  declare service: string | null;

  @Field(() => [RoleEnum], { description: 'The roles it was about.' })
  declare roles: Role[];
}

@ObjectType({ description: 'Lines of the audit, newest first.' })
export class AuditPage {
  @Field(() => [AuditEntry], { description: 'At most fifty.' })
  declare entries: AuditEntry[];

  @Field(() => Boolean, { description: 'There are older ones.' })
  declare more: boolean;

  @Field(() => Int, { description: 'How many there are in all.' })
  declare lines: number;

  @Field(() => String, { description: 'Hash of the newest line, which covers every line before it. Written down elsewhere, it shows later that nothing was changed.' })
  declare seal: string;
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
  types: () => [SetUpLink, InvitationLink, AuthenticatorLink, LinkEnded, TooManyTries] as const,
});

export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', AuthenticatorKey, [InvalidInput, LinkEnded, TooManyTries]);
export const InviteResult = resultUnion('InviteResult', LinkForSomebody, [InvalidInput, AddressTaken]);
export const InviteAgainResult = resultUnion('InviteAgainResult', LinkForSomebody, [InvalidInput]);
export const ChangeRoleResult = resultUnion('ChangeRoleResult', Person, [InvalidInput, LastAdministrator]);
export const StartNewAuthenticatorResult = resultUnion('StartNewAuthenticatorResult', Person, [InvalidInput, NotForYourself, NobodyElse]);
export const ConfirmNewAuthenticatorResult = resultUnion('ConfirmNewAuthenticatorResult', LinkForSomebody, [NotForYourself, SecondPersonNeeded, RequestEnded]);
export const SetUpAuthenticatorResult = resultUnion('SetUpAuthenticatorResult', AuthenticatorKey, [WrongSignIn, LinkEnded, TooManyTries]);
