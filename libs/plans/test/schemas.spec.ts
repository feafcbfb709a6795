import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { ACCESS, type AccessRule } from '#peerhouse/platform';
import { IdentityGuestApi } from '#peerhouse/identity/guest-api';
import { guestOperations, staffOperations } from '#peerhouse/vault';
import { PlansGuestApi } from '../src/guest-api.js';
import { PlansStaffApi } from '../src/staff-api.js';

/** 73: the schemas have just the operations that the specification of the vault names, and what each is refused. */

const schemaOf = (name: 'guest' | 'staff') => buildSchema(readFileSync(`${process.cwd()}/libs/contract/${name}.graphql`, 'utf8'));
const [guest, staff] = [schemaOf('guest'), schemaOf('staff')];
const rootFields = (schema: GraphQLSchema) => [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()));
const namesOf = (schema: GraphQLSchema) => rootFields(schema).map(({ name }) => name);

/** Whatever a type leads to. */
function reached(type: GraphQLNamedType, seen = new Set<string>()): Set<string> {
  if (seen.has(type.name)) return seen;
  seen.add(type.name);
  const next = isUnionType(type) ? type.getTypes() : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
  for (const one of next as GraphQLNamedType[]) reached(one, seen);
  return seen;
}

/** What the guest application can be asked about a programme and a peer. */
const matching = ['agreeMyMeetings', 'askForAnother', 'askForPeerByName', 'cancelMyMeeting', 'changeMyLeavingHospital', 'changeMyWishes', 'endMyCalendar', 'fixMyFirstMeeting', 'goOnAfterAll', 'heldOfMyWays', 'iMoved', 'imInHospital', 'imInterestedAgain', 'imOutOfHospital', 'makeMyCalendar', 'meetSomebodyMeanwhile',
  'moveMyMeeting', 'myMeetings', 'myPeer', 'programmes', 'sayInterested', 'sayThanks', 'sayToMeanwhile', 'sayToMeeting', 'seenMyNews', 'stopForNow'];
/** And about staying in touch. */
const inTouch = ['agreeMyFollowUp', 'answerCheckIn', 'beginMyFollowUpAgain', 'changeMyFollowUp', 'heldOfMyFollowUps', 'myFollowUps', 'ringMe', 'stopMyFollowUp'];
/** And beside them: nothing of all this takes or gives a key, a wrap or a text of a plan. */
const beside = [...matching, ...inTouch, 'endOtherSignIns', 'eraseEverything', 'heldAboutMe', 'me', 'openMyVoice', 'planOffers', 'readers', 'rightsTexts', 'sayMyVoice', 'seeItDifferently', 'signInWithCode', 'signOut', 'welcome'];

const methodsOf = (module: object): Map<string, AccessRule> => new Map(((Reflect.getMetadata('providers', module) ?? []) as { name: string; prototype: object }[])
  .filter(({ name }) => name.endsWith('Resolver'))
  .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype).map((name) => (prototype as Record<string, object>)[name]!))
  .filter((method) => ['Query', 'Mutation'].includes(String(Reflect.getMetadata('graphql:resolver_type', method))))
  .map((method): [string, AccessRule] => [(Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? (method as { name: string }).name, Reflect.getMetadata(ACCESS, method) as AccessRule]));

describe('73: the guest schema', () => {
  it('has each operation of the vault, and beside them what is named here', () => {
    expect(namesOf(guest).sort()).toEqual([...Object.keys(guestOperations), ...beside].sort());
    const bytes = rootFields(guest).filter((field) => field.args.some((one) => reached(getNamedType(one.type)).has('Bytes')) || reached(getNamedType(field.type)).has('Bytes')).map(({ name }) => name);
    expect(bytes.filter((name) => beside.includes(name))).toEqual([]);
  });

  /** What the server may have to say beside them: an end that the phone's clock got wrong. */
  const serverAlone = ['InvalidInput'];

  it('asks for the level of each, and refuses it with just the names of the specification', () => {
    const rules = new Map([...methodsOf(IdentityGuestApi), ...methodsOf(PlansGuestApi)]);
    const refusalsOf = (name: string) => {
      const type = getNamedType(rootFields(guest).find((field) => field.name === name)!.type);
      return isUnionType(type) ? type.getTypes().filter((member) => member.getInterfaces().some((one) => one.name === 'Refusal')).map((member) => member.name).filter((one) => !serverAlone.includes(one)).sort() : [];
    };
    for (const [name, { level, refusals }] of Object.entries(guestOperations)) {
      const rule = rules.get(name)!;
      expect([name, 'public' in rule ? 'nobody' : 'guest' in rule ? rule.guest : rule]).toEqual([name, level]);
      expect([name, refusalsOf(name)]).toEqual([name, [...refusals.filter((one) => !serverAlone.includes(one)), ...(level === 'proved' || level === 'fresh' ? ['NeedsProof'] : [])].sort()]);
    }
  });

  it('names no type of the staff’s', () => {
    const types = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInputObjectType(type)).map(({ name }) => name).filter((name) => !name.startsWith('__'));
    const both = types(guest).filter((name) => types(staff).includes(name));
    // Refusals by name, texts about rights, what is between a guest and the house; a phone's handover has the name of the shift's and nothing else of it; meetings and what a person and a peer say to each other by the programme; and what somebody agrees to about being in touch, by themself or told to a worker.
    expect(both.sort()).toEqual(['AfterTheEnd', 'AlreadyAnswered', 'AlreadyEnded', 'ChangedElsewhere', 'CheckInOver', 'FieldProblem', 'FirstMeetingWindow', 'FollowUpInput', 'FollowUpNeverInput', 'FollowUpThere', 'FollowUpWayInput', 'GuestMessage', 'GuestNote', 'Handover', 'InvalidInput', 'KeysMissing',
      'MatchAction', 'MatchCalendar', 'MatchMeeting', 'MatchMeetings', 'MatchNewsLine', 'MatchStep', 'MatchWishes', 'Mutation', 'NotAboutAMatch', 'NotNow', 'NotYet', 'OutsideCatchment', 'OutsideWindow', 'ProgrammeGroup', 'Query',
      'RightsText', 'SignedOut', 'TooManyTries', 'TooSoon', 'Wait', 'WishesInput']);
  });
});

describe('73: the staff schema', () => {
  const plans = ['SharedWithUs', 'SharedText', 'OwnSuggestion', 'SuggestionWithdrawn', 'TypedIn'];

  it('has just its operations about plans, and none by which staff read, write or reset what is not shared', () => {
    const about = rootFields(staff).filter((field) => [...reached(getNamedType(field.type))].some((name) => plans.includes(name))).map(({ name }) => name);
    expect([...about, 'makeSignInCode'].sort()).toEqual([...Object.keys(staffOperations), 'mySuggestions'].sort());
    expect([...methodsOf(PlansStaffApi).keys()].sort()).toEqual([...about, 'workersHere'].sort()); // names of colleagues, and nothing of a guest
    for (const rule of methodsOf(PlansStaffApi).values()) expect(rule).toEqual({ needs: 'plans.read' });
  });

  it('carries no bytes: no key, no wrap, no sealed text, no contents page', () => {
    expect(staff.getType('Bytes')).toBeUndefined();
    const fields = Object.values(staff.getTypeMap()).filter((type) => isObjectType(type) || isInputObjectType(type)).flatMap((type) => Object.keys(type.getFields()));
    expect(fields.filter((name) => /ciphertext|manifest|wrap|passphrase|vault|cardProof|serverShare|signInName/i.test(name))).toEqual([]);
  });
});
