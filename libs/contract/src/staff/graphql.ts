/* eslint-disable */
import type { DocumentTypeDecoration } from '../typed-document.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A charter field by field, as JSON. */
  CharterValues: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A calendar date in the house’s own time zone, YYYY-MM-DD. As a night: the night that begins on that date. */
  HouseDay: { input: string; output: string; }
  /** A moment in time, ISO 8601 in UTC, e.g. 2026-11-02T18:00:00Z. */
  Instant: { input: string; output: string; }
};

/** AuthenticatorKey, or why not. */
export type AcceptInvitationResult = AuthenticatorKey | InvalidInput | LinkEnded | TooManyTries;

/** AccompanyingOfStay, or why not. */
export type AccompanyResult = AccompanyingOfStay | InvalidInput | NotNow;

/** A promise of ours when somebody goes to a hospital or is taken. Without a name; it goes with the stay. */
export type Accompanying = {
  __typename?: 'Accompanying';
  /** The day it is for. */
  day: Scalars['HouseDay']['output'];
  /** When. */
  doneAt?: Maybe<Scalars['Instant']['output']>;
  /** Who did it; null: not done yet. */
  doneBy?: Maybe<Worker>;
  /** Id of the promise. */
  id: Scalars['ID']['output'];
  /** go_along, ring, visit or bring_something. */
  kind: Scalars['String']['output'];
  /** A practical line: where, when, what to bring. */
  line?: Maybe<Scalars['String']['output']>;
  /** When. */
  promisedAt: Scalars['Instant']['output'];
  /** Who promised it. */
  promisedBy: Worker;
  /** The stay. */
  stayId: Scalars['ID']['output'];
};

/** A promise to go along, ring or visit. */
export type AccompanyingInput = {
  /** The day it is for, from today on. */
  day: Scalars['HouseDay']['input'];
  /** go_along, ring, visit or bring_something. */
  kind: Scalars['String']['input'];
  /** A practical line of up to 200 characters, without a name. */
  line?: InputMaybe<Scalars['String']['input']>;
};

/** What was promised to the guest of a stay. */
export type AccompanyingOfStay = {
  __typename?: 'AccompanyingOfStay';
  /** By day; also what is done. */
  promises: Array<Accompanying>;
  /** The stay. */
  stayId: Scalars['ID']['output'];
};

/** Something that could be done here, and whether it may be now. */
export type Action = {
  __typename?: 'Action';
  /** Whether it may be done now, by this person. */
  allowed: Scalars['Boolean']['output'];
  /** What could be done. */
  name: Scalars['String']['output'];
  /** Code of why not: NotNow or OffShift, or the refusal it would meet. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** Somebody in this organisation signs in with that address already. */
export type AddressTaken = Refusal & {
  __typename?: 'AddressTaken';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** That is after the last day of the meetings. */
export type AfterTheEnd = Refusal & {
  __typename?: 'AfterTheEnd';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The last day. */
  lastDay: Scalars['HouseDay']['output'];
};

/** FollowUp, or why not. */
export type AgreeFollowUpResult = FollowUp | FollowUpThere | InvalidInput | KeysMissing | NotNow;

/** Something a role may do. */
export type Allowed = {
  __typename?: 'Allowed';
  /** Where: `shift` in the house they are on shift in, `service` where they have the role, `organisation` everywhere. */
  reach: Scalars['String']['output'];
  /** In words. */
  words: Scalars['String']['output'];
};

/** That was answered already, the other way. */
export type AlreadyAnswered = Refusal & {
  __typename?: 'AlreadyAnswered';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Somebody has already brought this enquiry to its end. */
export type AlreadyDecided = Refusal & {
  __typename?: 'AlreadyDecided';
  /** When. */
  at?: Maybe<Scalars['Instant']['output']>;
  /** By whom, by the name they go by at work. */
  by?: Maybe<Scalars['String']['output']>;
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** agreed or closed. */
  state: Scalars['String']['output'];
};

/** This way through the programme has ended. */
export type AlreadyEnded = Refusal & {
  __typename?: 'AlreadyEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The person is on shift in another house; one at a time. */
export type AlreadyOnShift = Refusal & {
  __typename?: 'AlreadyOnShift';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Name of the house they are on shift in. */
  houseName: Scalars['String']['output'];
  /** When that shift ends by itself. */
  until: Scalars['Instant']['output'];
};

/** Enquiry, or why not. */
export type AnswerOfferResult = AskedEarlier | Enquiry | HouseFull | InvalidInput | KeptSpace | NotForADayPlace | NotNow | OfferEnded | SpaceTaken | TalkFirst;

/** Somebody on the waiting list asked earlier for some of those nights, could have that space, and was offered nothing today. */
export type AskedEarlier = Refusal & {
  __typename?: 'AskedEarlier';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Numbers of their enquiries, in the order of asking. */
  numbers: Array<Scalars['Int']['output']>;
};

/** One line of the audit: who did what, when. No content, and no guest. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The name of whom it was about, if that is somebody who works here. */
  about?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['Instant']['output'];
  /** Its place in the organisation’s chain. */
  number: Scalars['Int']['output'];
  /** The roles it was about. */
  roles: Array<Role>;
  /** The service it was in. */
  service?: Maybe<Scalars['String']['output']>;
  /** What was done, as thing.past_tense. */
  what: Scalars['String']['output'];
  /** The name of who did it; null: it happened by itself, or on the machine. */
  who?: Maybe<Scalars['String']['output']>;
};

/** Lines of the audit, newest first. */
export type AuditPage = {
  __typename?: 'AuditPage';
  /** At most fifty. */
  entries: Array<AuditEntry>;
  /** How many there are in all. */
  lines: Scalars['Int']['output'];
  /** There are older ones. */
  more: Scalars['Boolean']['output'];
  /** Hash of the newest line, which covers every line before it. Written down elsewhere, it shows later that nothing was changed. */
  seal: Scalars['String']['output'];
};

/** The key for the authenticator app; shown at each sign-in until one of its codes was right. */
export type AuthenticatorKey = {
  __typename?: 'AuthenticatorKey';
  /** The same address as a QR code: the text of an SVG picture. */
  qr: Scalars['String']['output'];
  /** The key in base32, to type by hand. */
  secret: Scalars['String']['output'];
  /** The key as an otpauth:// address, which opens an authenticator on the same phone. */
  uri: Scalars['String']['output'];
};

/** A link that sets up a new authenticator, together with the password. */
export type AuthenticatorLink = {
  __typename?: 'AuthenticatorLink';
  /** The name the person goes by. */
  called: Scalars['String']['output'];
  /** The address they sign in with. */
  email: Scalars['String']['output'];
  /** Name of the organisation. */
  organisation: Scalars['String']['output'];
};

/** Somebody asked that a person’s authenticator be set up anew; a second person has to confirm. */
export type AuthenticatorRequest = {
  __typename?: 'AuthenticatorRequest';
  /** When it ends by itself, three days after it was asked for. */
  endsAt: Scalars['Instant']['output'];
  /** Of the request; `confirmNewAuthenticator` asks for it. */
  id: Scalars['ID']['output'];
  /** The name of who asked. */
  startedBy: Scalars['String']['output'];
  /** The account of who asked. */
  startedById: Scalars['ID']['output'];
};

/** One thing that speaks for two meeting, out of what both said. */
export type BecauseOf = {
  __typename?: 'BecauseOf';
  /** asked_by_name, both_like, both_know, both_speak, both_free, near, as_wished, by_phone or has_room. */
  key: Scalars['String']['output'];
  /** Of has_room: how many more people. */
  more?: Maybe<Scalars['Int']['output']>;
  /** What: topics, languages, half-days such as tue_evening, the place, or the wish (gender, older, younger). */
  values: Array<Scalars['String']['output']>;
};

/** Only in its first days does a house write down who was there before it began with Peerhouse. */
export type BeginningOver = Refusal & {
  __typename?: 'BeginningOver';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The last day on which it could be. */
  until: Scalars['HouseDay']['output'];
};

/** The charter of a known service, from which a new one starts. */
export type Blueprint = {
  __typename?: 'Blueprint';
  /** What `setUpHouse` asks for. */
  key: Scalars['String']['output'];
  /** house or programme. */
  kind: Scalars['String']['output'];
  /** Name of the service it was made from. */
  name: Scalars['String']['output'];
  /** One line about that service. */
  words: Scalars['String']['output'];
};

/** A house by its nights, without names. */
export type Board = {
  __typename?: 'Board';
  /** When this was read. */
  asOf: Scalars['Instant']['output'];
  /** Null: the house has none. */
  dayPlaces?: Maybe<DayPlacesUsed>;
  /** Free spaces of each night, in the order of `nights`; kept spaces and day places are not counted. */
  free: Array<Scalars['Int']['output']>;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Nominal longest stay in nights; null: none. */
  longestNights?: Maybe<Scalars['Int']['output']>;
  /** The nights shown, in order; at most 366. */
  nights: Array<Scalars['HouseDay']['output']>;
  /** Empty on each night and closed; kept spaces and day places are not counted. */
  notOffered: Array<Scalars['Int']['output']>;
  /** In the house’s order. */
  spaces: Array<BoardSpace>;
  /** Taken on each night, kept spaces too; day places are not counted. */
  taken: Array<Scalars['Int']['output']>;
  /** IANA time zone; every day here is in it. */
  timeZone: Scalars['String']['output'];
  /** The night that belongs to this moment; it turns at the charter’s hour. */
  tonight: Scalars['HouseDay']['output'];
};

/** One taken stretch of nights [from, to) on one space. Held and expected ones end by themselves at endsAt. */
export type BoardClaim = {
  __typename?: 'BoardClaim';
  /** What may be done with it. */
  actions: Array<Action>;
  /** When it ends by itself. */
  endsAt?: Maybe<Scalars['Instant']['output']>;
  /** First night. */
  from: Scalars['HouseDay']['output'];
  /** Whom a hold is for: the enquiry’s id. */
  heldFor?: Maybe<Scalars['ID']['output']>;
  /** Id of the claim. */
  id: Scalars['ID']['output'];
  /** The stay goes past the nominal longest; it ends nothing. */
  pastLongest: Scalars['Boolean']['output'];
  /** here, expected, held, closed, or left for nights that have passed. */
  state: Scalars['String']['output'];
  /** The stay it belongs to. */
  stayId?: Maybe<Scalars['ID']['output']>;
  /** The morning after the last night. */
  to: Scalars['HouseDay']['output'];
  /** Of a closure: not_enough_of_us, repair, cleaning, something_else. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A space with what is taken on it in the nights shown. */
export type BoardSpace = {
  __typename?: 'BoardSpace';
  /** First night first. */
  claims: Array<BoardClaim>;
  /** step_free, own_bathroom, shared, quiet. */
  features: Array<Scalars['String']['output']>;
  /** Id of the space. */
  id: Scalars['ID']['output'];
  /** Kept for emergencies: not on offer. */
  kept: Scalars['Boolean']['output'];
  /** night or day. */
  kind: Scalars['String']['output'];
  /** What the house calls it. */
  name: Scalars['String']['output'];
  /** The stay of a guest who is still here though the nights have ended: tonight is free once they have left, and theirs from the house’s evening hour on. */
  stillInStayId?: Maybe<Scalars['ID']['output']>;
};

/** Work that broke and was put aside. Numbers and names of our own alone: never what it is about. */
export type BrokenWork = {
  __typename?: 'BrokenWork';
  /** When it was put aside. */
  at: Scalars['Instant']['output'];
  /** The event was sent again since, and is done. */
  done: Scalars['Boolean']['output'];
  /** Number of the event in the outbox. */
  event?: Maybe<Scalars['Int']['output']>;
  /** The event it follows from, or the job. */
  name: Scalars['String']['output'];
  /** Which queue: events or jobs. */
  queue: Scalars['String']['output'];
  /** Where the fault stands in the worker’s log; null where its worker was gone each time. */
  reference?: Maybe<Scalars['String']['output']>;
  /** How often it was begun. */
  starts: Scalars['Int']['output'];
};

/** A call for help from outside, as an act of the house. */
export type CallInput = {
  /** Whether the person was asked first. */
  asked: Scalars['Boolean']['input'];
  /** When, if not now; up to a year back. */
  calledAt?: InputMaybe<Scalars['Instant']['input']>;
  /** The worker who decided. */
  decidedById: Scalars['ID']['input'];
  /** own_wish, medical_emergency, serious_threat_of_violence, harm_to_self_happening, duty_by_law or none_of_these. What the policy does not name is kept and marked. */
  reason: Scalars['String']['input'];
  /** Whether the person has been told. */
  told: Scalars['Boolean']['input'];
  /** police, ambulance, crisis_service, hospital; at least one. */
  whom: Array<Scalars['String']['input']>;
};

/** Enquiry, or why not. */
export type CarryOnResult = AlreadyDecided | Enquiry | FirstContactHere | VoiceTaken;

/** Closing, or why not. */
export type ChangeClosingResult = ChangedElsewhere | Closing | InvalidInput | NotNow | SpaceTaken;

/** Enquiry, or why not. */
export type ChangeEnquiryResult = AlreadyDecided | ChangedElsewhere | Enquiry | InvalidInput | MayNotStart;

/** FollowUp, or why not. */
export type ChangeFollowUpResult = ChangedElsewhere | FollowUp | InvalidInput | KeysMissing | NotNow | TheyAskedUsToStop;

/** Person, or why not. */
export type ChangeRoleResult = InvalidInput | LastAdministrator | Person;

/** Stay, or why not. */
export type ChangeStayResult = ChangedElsewhere | InvalidInput | KeptSpace | NotForADayPlace | NotNow | NotReadyYet | NotYet | SpaceTaken | Stay | TalkFirst | TooLongAgo;

/** Changed by somebody else since it was read. */
export type ChangedElsewhere = Refusal & {
  __typename?: 'ChangedElsewhere';
  /** When, where that is known. */
  at?: Maybe<Scalars['Instant']['output']>;
  /** Who changed it, where that is known. */
  by?: Maybe<Scalars['String']['output']>;
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The charter in force today, in the service’s time zone: what the house promises and what the software holds to. */
export type Charter = {
  __typename?: 'Charter';
  /** Whether an enquiry may note if the person asked us before this month. */
  asksBefore: Scalars['Boolean']['output'];
  /** Places for the day; null: none. */
  dayPlaces?: Maybe<DayPlacesOffered>;
  /** How hopes are asked at arrival: asked, offered or off. */
  hopes: Scalars['String']['output'];
  /** Whether each guest has a locked box of their own. */
  lockBox: Scalars['Boolean']['output'];
  /** The nominal longest stay in nights; null: none. It ends nothing. */
  longestNights?: Maybe<Scalars['Int']['output']>;
  /** none, own_charge or assist_if_asked. */
  medication: Scalars['String']['output'];
  /** What is offered when the house is full. */
  offersWhenFull: Array<Scalars['String']['output']>;
  /** How an enquiry may be closed: no_space, cannot_offer, chose_something_else, lost_touch, not_now. */
  outcomes: Array<Scalars['String']['output']>;
  /** What this service calls a guest. */
  personWord: WordForms;
  /** The telephone number guests ring. */
  phone: Scalars['String']['output'];
  /** The language of those texts: the first of the house’s that has a catalogue. */
  rightsLanguage: Scalars['String']['output'];
  /** The texts told at arrival, in the language in which they are kept as told. */
  rightsTexts: Array<RightsText>;
  /** The whole charter in plain words, in the order of the charter page. */
  sentences: Array<CharterSentence>;
  /** Of the service. */
  serviceId: Scalars['ID']['output'];
  /** Its name. */
  serviceName: Scalars['String']['output'];
  /** What this service calls a space. */
  spaceWord: WordForms;
  /** Who may start an entry: self, team, anyone_with_consent. */
  starters: Array<Scalars['String']['output']>;
  /** The date it came into force. */
  startsOn: Scalars['HouseDay']['output'];
  /** The teams that may start one, by name. */
  teams: Array<Scalars['String']['output']>;
  /** Counts up from 1; a version is never edited. */
  version: Scalars['Int']['output'];
  /** Whose yes an entry needs, in the charter’s order: guest, first_contact, second_member, house, referrer, peer. */
  voices: Array<Scalars['String']['output']>;
};

/** A field of the charter that a new version may change. */
export type CharterField = {
  __typename?: 'CharterField';
  /** What each row has, of rows. */
  columns: Array<Scalars['String']['output']>;
  /** text, number, hour (HH:MM), yes_no, one_of, some_of, texts, numbers, rows or houses. */
  kind: Scalars['String']['output'];
  /** Whether it may be left empty, which then means none. */
  mayBeEmpty: Scalars['Boolean']['output'];
  /** The values to choose from, of one_of and some_of. */
  options: Array<Scalars['String']['output']>;
  /** Where it stands in the charter, such as nights.longest; its words live in the app. */
  path: Scalars['String']['output'];
};

/** The form for a new version: made from the charter’s schema, filled in as the last version says. */
export type CharterForm = {
  __typename?: 'CharterForm';
  /** The last version, field by field. */
  charter: Scalars['CharterValues']['output'];
  /** Day places as they are laid out: day_programme.places of a new version. */
  dayPlaces: Scalars['Int']['output'];
  /** What may change. */
  groups: Array<CharterGroup>;
  /** When the last version was published. */
  publishedAt: Scalars['Instant']['output'];
  /** Who published the last version, where that is known. */
  publishedBy?: Maybe<Worker>;
  /** Its first day; a new version starts no earlier. */
  startsOn: Scalars['HouseDay']['output'];
  /** The house’s date now; a new version starts no earlier. */
  today: Scalars['HouseDay']['output'];
  /** The last version that stands: the new one follows it. */
  version: Scalars['Int']['output'];
};

/** Fields that belong together. */
export type CharterGroup = {
  __typename?: 'CharterGroup';
  /** The fields, in the charter’s order. */
  fields: Array<CharterField>;
  /** Its words live in the app. */
  key: Scalars['String']['output'];
  /** Whether the house may do without the whole of it: null in its place. */
  mayBeLeftOut: Scalars['Boolean']['output'];
};

/** A typed charter beside the last version, as guests would read it. Nothing is kept. */
export type CharterPreview = {
  __typename?: 'CharterPreview';
  /** The sentences that change. */
  changes: Array<CharterSentenceChange>;
  /** Fields that change without a sentence of their own. */
  quietChanges: Array<Scalars['String']['output']>;
  /** The whole of it in plain words. */
  sentences: Array<CharterSentence>;
};

/** One promise of a charter in plain words. */
export type CharterSentence = {
  __typename?: 'CharterSentence';
  /** A short heading. */
  heading: Scalars['String']['output'];
  /** Which promise. */
  key: Scalars['String']['output'];
  /** One or more short sentences, made from the charter’s values. */
  sentence: Scalars['String']['output'];
};

/** A promise that is told in other words than before. */
export type CharterSentenceChange = {
  __typename?: 'CharterSentenceChange';
  /** What is told now; null: nothing any more. */
  after?: Maybe<Scalars['String']['output']>;
  /** What was told before; null: nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** A short heading. */
  heading: Scalars['String']['output'];
  /** Which promise. */
  key: Scalars['String']['output'];
};

/** One version of a service’s charter. It is never edited. */
export type CharterVersion = {
  __typename?: 'CharterVersion';
  /** Sentences that differ from the version before it. */
  changes: Array<CharterSentenceChange>;
  /** Of the version. */
  id: Scalars['ID']['output'];
  /** Whether the reader can take it back now: the last version, before its day. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** When. */
  publishedAt: Scalars['Instant']['output'];
  /** Who published it, where that is known. */
  publishedBy?: Maybe<Worker>;
  /** Fields that differ without a sentence of their own. */
  quietChanges: Array<Scalars['String']['output']>;
  /** Its first day. */
  startsOn: Scalars['HouseDay']['output'];
  /** in_force, to_come, past or withdrawn. */
  state: Scalars['String']['output'];
  /** Counts up from 1. */
  version: Scalars['Int']['output'];
  /** When it was taken back, before its day. */
  withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  /** Who took it back. */
  withdrawnBy?: Maybe<Worker>;
};

/** One thing that can be done with a card, or the code of why it cannot. */
export type CheckInAction = {
  __typename?: 'CheckInAction';
  /** Whether it can be done now. */
  allowed: Scalars['Boolean']['output'];
  /** take, giveBack, showWays, undo, or a result: talked, read, wants_another_peer, no_more, wants_call_back, wrong_number, later, no_answer, no_answer_again, left_word, left_word_again. */
  name: Scalars['String']['output'];
  /** Why not, as the code of a refusal. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** A check-in on a worker’s list. A card is a promise of ours. */
export type CheckInCard = {
  __typename?: 'CheckInCard';
  /** match, or keeping_in_touch. */
  about: Scalars['String']['output'];
  /** What can be done, and why not. */
  actions: Array<CheckInAction>;
  /** Who asks, where it is not anybody: the name they go by at work. */
  askedBy?: Maybe<Scalars['String']['output']>;
  /** Whom they wanted to hear from, and nobody else, where that worker may not ask any more: anybody asks whom they want now. */
  askerLeft?: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  before?: Maybe<Scalars['String']['output']>;
  /** The day of the check-in before this one. */
  beforeOn?: Maybe<Scalars['HouseDay']['output']>;
  /** What they want to be called. */
  called?: Maybe<Scalars['String']['output']>;
  /** Of what was agreed. */
  followUpId: Scalars['ID']['output'];
  /** When they may be reached. */
  hours: ContactHours;
  /** Of the check-in. */
  id: Scalars['ID']['output'];
  /** They asked to be rung. */
  isCallBack: Scalars['Boolean']['output'];
  /** Whether whoever asks has it. */
  isMine: Scalars['Boolean']['output'];
  /** What was agreed has ended: after this card nothing comes. */
  isOver: Scalars['Boolean']['output'];
  /** They asked us to stop. */
  isStopped: Scalars['Boolean']['output'];
  /** The day of the last try. */
  lastTryOn?: Maybe<Scalars['HouseDay']['output']>;
  /** When it comes up again, or until when we wait for them; of a call that was put off, the hour, also where it stands on the list before that because they wrote. */
  nextAt?: Maybe<Scalars['Instant']['output']>;
  /** How it ended. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Of their way through the programme, about a match. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** The day we said, by their own calendar. */
  promisedOn: Scalars['HouseDay']['output'];
  /** today, later, waiting or done. */
  section: Scalars['String']['output'];
  /** Of the house or programme. */
  serviceId: Scalars['ID']['output'];
  /** Since when they meet, about a match. */
  since?: Maybe<Scalars['HouseDay']['output']>;
  /** planned, due, asking, waiting, taken or closed. */
  state: Scalars['String']['output'];
  /** Who has it now: the name they go by at work. */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** Until when it is theirs without a sign of them. */
  takenUntil?: Maybe<Scalars['Instant']['output']>;
  /** Tries without an answer so far. */
  tries: Scalars['Int']['output'];
  /** Whether that try is without an answer so far. */
  unanswered: Scalars['Boolean']['output'];
  /** Until when whoever asks can take back what they said. */
  undoUntil?: Maybe<Scalars['Instant']['output']>;
  /** What may be left on a voicemail: nothing or first_name_and_number. */
  voicemail: Scalars['String']['output'];
  /** How they may be reached now, in their order: none that is on the never-list, or was a wrong number. */
  ways: Array<FollowUpWay>;
  /** Why it is on the list, where that is not plain: by_hand, asked, wrote, may_have_gone_out, could_not_reach, no_way, our_delay or asker_left. */
  whyHere?: Maybe<Scalars['String']['output']>;
  /** Whom they meet, about a match. */
  withPeer?: Maybe<Scalars['String']['output']>;
};

/** One of the two lists, oldest promise first; who asked to be rung comes before that. */
export type CheckInList = {
  __typename?: 'CheckInList';
  /** match, or keeping_in_touch. */
  about: Scalars['String']['output'];
  /** On Monday, instead of nagging: how many wait on both lists. Null on other days, and where none does. */
  digest?: Maybe<Scalars['Int']['output']>;
  /** What ended today. */
  done: Array<CheckInCard>;
  /** Cards of today on the list of keeping in touch. */
  keepingInTouch: Scalars['Int']['output'];
  /** They asked us to try later. */
  later: Array<CheckInCard>;
  /** Cards of today on the list about matches. */
  matches: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Of the house or programme. */
  serviceId: Scalars['ID']['output'];
  /** What was promised for today or before. */
  today: Array<CheckInCard>;
  /** Something went out, and they answer or do not. */
  waiting: Array<CheckInCard>;
};

/** This check-in is over. */
export type CheckInOver = Refusal & {
  __typename?: 'CheckInOver';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** How it ended: talked, read, good, wants_call_back, wants_another_peer, no_answer, wrong_number, no_more, skipped, with_earlier, here_again, changed or ended. */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** What came of it, as told in one touch. */
export type CheckInResultInput = {
  /** The hour of that day, HH:MM, where they said one. */
  at?: InputMaybe<Scalars['String']['input']>;
  /** Of later, the day; of no_answer and left_word, the day of the next try, or none: leave it, they know where we are. */
  on?: InputMaybe<Scalars['HouseDay']['input']>;
  /** talked, read (what they wrote, and nothing more to do), wants_another_peer, no_more, wants_call_back, wrong_number, later, no_answer or left_word. */
  says: Scalars['String']['input'];
  /** Of wrong_number, which of the ways that may be used. Left out where there is one with a number. */
  way?: InputMaybe<Scalars['ID']['input']>;
};

/** Numbers of a card that one has, and what they wrote back; who looked is written down. */
export type CheckInWaysShown = {
  __typename?: 'CheckInWaysShown';
  /** Of the check-in. */
  id: Scalars['ID']['output'];
  /** Until when the card is theirs. */
  until: Scalars['Instant']['output'];
  /** Those that may be used, in their order. */
  ways: Array<ShownWay>;
  /** What they wrote back, where it was no answer that a rule can read. */
  words?: Maybe<Scalars['String']['output']>;
};

/** Closing, or why not. */
export type CloseAgainResult = Closing | NotNow | SpaceTaken | TooLongAgo;

/** An enquiry’s end without a stay. */
export type CloseEnquiryInput = {
  /** Offers of the charter that were made instead. */
  offered?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With no_space: where a nameless enquiry opens instead; offered is then other_house too. */
  otherHouse?: InputMaybe<OtherHouseInput>;
  /** An outcome of the charter: no_space, cannot_offer, chose_something_else, lost_touch or not_now. */
  outcome: Scalars['String']['input'];
  /** When we said we would ring; today or later. */
  ringBackOn?: InputMaybe<Scalars['HouseDay']['input']>;
};

/** Enquiry, or why not. */
export type CloseEnquiryResult = AlreadyDecided | Enquiry | InvalidInput | NotInCharter | OtherHouseClosed | SpaceWasFree;

/** Review, or why not. */
export type CloseReviewResult = ChangedElsewhere | InvalidInput | Review | ReviewClosed | SomebodyElseCloses;

/** BoardClaim, or why not. */
export type CloseSpaceResult = BoardClaim | InvalidInput | SpaceTaken;

/** A space out of use for some nights, and how it came about. */
export type Closing = {
  __typename?: 'Closing';
  /** change, openAgain, closeAgain: what may be done with it. */
  actions: Array<Action>;
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who wrote it, by the name they go by at work. */
  by?: Maybe<Scalars['String']['output']>;
  /** It was called off here. */
  calledOff: Scalars['Boolean']['output'];
  /** First night. */
  from: Scalars['HouseDay']['output'];
  /** What was written before, newest first. */
  history: Array<ClosingLine>;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Id of the closing; of its claim on the board while there is one. */
  id: Scalars['ID']['output'];
  /** The space. */
  spaceId: Scalars['ID']['output'];
  /** What the house calls it. */
  spaceName: Scalars['String']['output'];
  /** planned, running, over, or called_off. */
  state: Scalars['String']['output'];
  /** The morning after the last night. */
  to: Scalars['HouseDay']['output'];
  /** Grows each time it is written; send it back with changeClosing. */
  version: Scalars['Int']['output'];
  /** not_enough_of_us, repair, cleaning or something_else. */
  why: Scalars['String']['output'];
  /** The house’s own words, about the space; null: none, or forgotten. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A closing as it is to be. */
export type ClosingInput = {
  /** First night. */
  from: Scalars['HouseDay']['input'];
  /** The morning after the last night. */
  to: Scalars['HouseDay']['input'];
  /** not_enough_of_us, repair, cleaning or something_else. */
  why: Scalars['String']['input'];
  /** Own words about the space, up to 200 characters; gone after the days the charter keeps stays. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A closing as it was written once. */
export type ClosingLine = {
  __typename?: 'ClosingLine';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who wrote it, by the name they go by at work. */
  by?: Maybe<Scalars['String']['output']>;
  /** It was called off here. */
  calledOff: Scalars['Boolean']['output'];
  /** First night. */
  from: Scalars['HouseDay']['output'];
  /** The morning after the last night. */
  to: Scalars['HouseDay']['output'];
  /** not_enough_of_us, repair, cleaning or something_else. */
  why: Scalars['String']['output'];
  /** The house’s own words, about the space; null: none, or forgotten. */
  words?: Maybe<Scalars['String']['output']>;
};

/** The password is right; the six digits of the authenticator are needed, or were not right. */
export type CodeNeeded = Refusal & {
  __typename?: 'CodeNeeded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Whether a code was given and was not right: mistyped, too old, or used before. */
  wrong: Scalars['Boolean']['output'];
};

/** LinkForSomebody, or why not. */
export type ConfirmNewAuthenticatorResult = Invitation | NotForYourself | RequestEnded | SecondPersonNeeded;

/** When somebody may be reached, by their own clock on the wall. */
export type ContactHours = {
  __typename?: 'ContactHours';
  /** The hour they would like best, HH:MM. */
  at?: Maybe<Scalars['String']['output']>;
  /** Days on which they want to be left in peace. */
  daysOff: Array<Scalars['HouseDay']['output']>;
  /** Quiet from, HH:MM. The same twice: never quiet. */
  quietFrom: Scalars['String']['output'];
  /** Quiet until, HH:MM. */
  quietTo: Scalars['String']['output'];
  /** An IANA name. */
  timeZone: Scalars['String']['output'];
  /** 1 Monday to 7 Sunday; every day where it is empty. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** Enquiry, or why not. */
export type CorrectEnquiryResult = ChangedElsewhere | Enquiry | InvalidInput | NotInCharter | NotNow | SpaceWasFree | TooLongAgo;

/** Stay, or why not. */
export type CorrectStayResult = ChangedElsewhere | InvalidInput | NotNow | NotYet | SpaceTaken | Stay | TooLongAgo;

/** ProgrammeCosts, or why not. */
export type CostsResult = InvalidInput | ProgrammeCosts;

/** A file to be saved. */
export type CsvFile = {
  __typename?: 'CsvFile';
  /** What to call it. */
  name: Scalars['String']['output'];
  /** Its whole text, UTF-8. */
  text: Scalars['String']['output'];
};

/** What the charter says about day places. */
export type DayPlacesOffered = {
  __typename?: 'DayPlacesOffered';
  /** Days one person may come for, at most. */
  days: Scalars['Int']['output'];
  /** Only for people who stayed here before, as they say it themselves. */
  forFormerGuests: Scalars['Boolean']['output'];
  /** How many there are. */
  places: Scalars['Int']['output'];
};

/** Places for the day, beside the spaces for the night and never counted with them. */
export type DayPlacesUsed = {
  __typename?: 'DayPlacesUsed';
  /** How many the house has. */
  places: Scalars['Int']['output'];
  /** Taken on each day, in the order of `nights`. */
  used: Array<Scalars['Int']['output']>;
};

/** Something the house did against a wish or a plan. */
export type DeviationInput = {
  /** The day, if not today; up to a year back. */
  day?: InputMaybe<Scalars['HouseDay']['input']>;
  /** The worker who decided. */
  decidedById: Scalars['ID']['input'];
  /** held, locked_in, made_to_take, kept_from_leaving, plan_not_followed or something_else. */
  kind: Scalars['String']['input'];
  /** Whether the person has been told. */
  told: Scalars['Boolean']['input'];
};

/** A way of theirs through the programme before this one, as long as it is kept. */
export type EarlierWay = {
  __typename?: 'EarlierWay';
  /** When it ended; nothing says why. */
  endedOn: Scalars['HouseDay']['output'];
  /** Their interest then. */
  interestedOn: Scalars['HouseDay']['output'];
  /** Peers whom they knew then, by the names they go by at work. */
  peers: Array<Scalars['String']['output']>;
};

/** The guest is expected later; coming in now adds nights. Ask again with `early` when that is meant. */
export type EarlyArrival = Refusal & {
  __typename?: 'EarlyArrival';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The first night that was agreed. */
  expected: Scalars['HouseDay']['output'];
  /** How many nights coming in now would add before it. */
  nights: Scalars['Int']['output'];
};

/** When and whom the house calls, as guests read it, and what could be written down outside of that. */
export type EmergencyPolicy = {
  __typename?: 'EmergencyPolicy';
  /** Version of the charter in force. */
  charterVersion: Scalars['Int']['output'];
  /** Reasons it does not call for; written down, they are marked. */
  otherReasons: Array<Scalars['String']['output']>;
  /** Whom it does not call unasked. */
  otherWhom: Array<Scalars['String']['output']>;
  /** Reasons for which it calls; the person’s own wish is always one. */
  reasons: Array<Scalars['String']['output']>;
  /** The policy in words, as guests read it. */
  sentences: Array<Scalars['String']['output']>;
  /** Whom it calls. */
  whom: Array<Scalars['String']['output']>;
};

/** ShiftEnded, or why not. */
export type EndShiftResult = NotOnShift | ShiftEnded;

/** One conversation towards a shared yes, or an honest not now. */
export type Enquiry = {
  __typename?: 'Enquiry';
  /** change, hold, letGo, close, wait, answerOffer, leaveList, carryOn, giveVoiceCode, withdrawVoiceCode, reopen, correct. */
  actions: Array<Action>;
  /** While it is open: by when the charter promises an answer, where it does; null too while they wish us to wait. */
  answerDueAt?: Maybe<Scalars['Instant']['output']>;
  /** When they asked. */
  askedAt: Scalars['Instant']['output'];
  /** Asked us before this month? yes, no or rather_not; null: not asked. */
  askedBefore?: Maybe<Scalars['String']['output']>;
  /** The name to be called by; only for those on shift, null too when they gave none. */
  called?: Maybe<Scalars['String']['output']>;
  /** The house of the organisation it came from. */
  cameFrom?: Maybe<HouseName>;
  /** phone, web, text, walk_in or email. */
  channel: Scalars['String']['output'];
  /** When it was closed. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who closed it. */
  closedBy?: Maybe<Worker>;
  /** When it was put right after its end. */
  correctedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who put it right. */
  correctedBy?: Maybe<Worker>;
  /** Spaces for the nights wanted, best first; kept ones last and marked. */
  freeSpaces: Array<FreeSpace>;
  /** The space held meanwhile. */
  hold?: Maybe<Hold>;
  /** What they hope for, in their words; only for those on shift. */
  hopes?: Maybe<Scalars['String']['output']>;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Id of the enquiry. */
  id: Scalars['ID']['output'];
  /** Whether a message may be left; only for those on shift. */
  messageSafe?: Maybe<Scalars['Boolean']['output']>;
  /** Counts up within the house. */
  number: Scalars['Int']['output'];
  /** What was offered instead. */
  offered: Array<Scalars['String']['output']>;
  /** Houses of the network that can be asked instead, when this one is full. */
  otherHouses: Array<HouseName>;
  /** no_space, cannot_offer, chose_something_else, lost_touch or not_now. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Where it went on, with their yes. */
  passedTo?: Maybe<HouseName>;
  /** How to reach them; only for those on shift. */
  reach?: Maybe<Scalars['String']['output']>;
  /** When we said we would ring. */
  ringBackOn?: Maybe<Scalars['HouseDay']['output']>;
  /** What the charter it began under says; whatever is in force now. */
  rules: EntryRules;
  /** When we rang, as we said we would. */
  rungAt?: Maybe<Scalars['Instant']['output']>;
  /** Who rang. */
  rungBy?: Maybe<Worker>;
  /** Whom the second voice was asked of. */
  secondAsked?: Maybe<Worker>;
  /** When they were asked, the last time. */
  secondAskedAt?: Maybe<Scalars['Instant']['output']>;
  /** night or day. */
  spaceKind: Scalars['String']['output'];
  /** Who started it: self, team or anyone_with_consent. */
  startedBy: Scalars['String']['output'];
  /** The team, where one did; of anyone else nothing is kept. */
  startedTeam?: Maybe<Scalars['String']['output']>;
  /** open, in_conversation, agreed, waiting or closed. */
  state: Scalars['String']['output'];
  /** The stay it came to. */
  stayId?: Maybe<Scalars['ID']['output']>;
  /** Whether they stayed here before, as they say it; null: not asked. For day places. */
  stayedHere?: Maybe<Scalars['Boolean']['output']>;
  /** The first contact: who took it, or carried it on after them. */
  takenBy: Worker;
  /** What we told them: keys of the texts. */
  told: Array<Scalars['String']['output']>;
  /** Grows with each change; send it back with changeEnquiry. */
  version: Scalars['Int']['output'];
  /** Until when a code works by which they say theirs on their own phone; null when none does, and for those off shift. */
  voiceCodeUntil?: Maybe<Scalars['Instant']['output']>;
  /** All the voices the charter needs. */
  voices: Array<Voice>;
  /** Voices that have not said yes, in the charter’s order. */
  waitingFor: Array<Scalars['String']['output']>;
  /** While it is open: since when they wish us to wait with the answer. */
  waitsSince?: Maybe<Scalars['Instant']['output']>;
  /** First night wanted; null: not said. */
  wantsFrom?: Maybe<Scalars['HouseDay']['output']>;
  /** Nights wanted; null: not said. */
  wantsNights?: Maybe<Scalars['Int']['output']>;
};

/** What was said, as far as it was said: only the way in is needed. */
export type EnquiryInput = {
  /** When they asked, if not now; up to 72 hours back. */
  askedAt?: InputMaybe<Scalars['Instant']['input']>;
  /** yes, no or rather_not. */
  askedBefore?: InputMaybe<Scalars['String']['input']>;
  /** The name to be called by, up to 60 characters. */
  called?: InputMaybe<Scalars['String']['input']>;
  /** phone, web, text, walk_in or email. */
  channel: Scalars['String']['input'];
  /** What they hope for, in their words, up to 2,000 characters. */
  hopes?: InputMaybe<Scalars['String']['input']>;
  /** Whether a message may be left. */
  messageSafe?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to reach them, up to 200 characters. */
  reach?: InputMaybe<Scalars['String']['input']>;
  /** night (unless said) or day. */
  spaceKind?: InputMaybe<Scalars['String']['input']>;
  /** Who starts it: self (unless said), team or anyone_with_consent; as it was, where a change leaves it out. */
  startedBy?: InputMaybe<Scalars['String']['input']>;
  /** The team, as the charter names it. */
  startedTeam?: InputMaybe<Scalars['String']['input']>;
  /** Whether they stayed here before, as they say it; nobody is looked up. */
  stayedHere?: InputMaybe<Scalars['Boolean']['input']>;
  /** They know, and agree: needed of everybody who starts an entry for another. */
  theyKnow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of what we told them. */
  told?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First night wanted, at most a year ahead and 72 hours back. */
  wantsFrom?: InputMaybe<Scalars['HouseDay']['input']>;
  /** Nights wanted, 1 to 365. */
  wantsNights?: InputMaybe<Scalars['Int']['input']>;
};

/** An enquiry in the list, without anything the person said of themself. */
export type EnquiryLine = {
  __typename?: 'EnquiryLine';
  /** While it is open: by when the charter promises an answer, where it does; null too while they wish us to wait. */
  answerDueAt?: Maybe<Scalars['Instant']['output']>;
  /** When they asked. */
  askedAt: Scalars['Instant']['output'];
  /** The second voice was asked of me. */
  askedOfMe: Scalars['Boolean']['output'];
  /** phone, web, text, walk_in or email. */
  channel: Scalars['String']['output'];
  /** When it was closed. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** The space held meanwhile. */
  hold?: Maybe<Hold>;
  /** Id of the enquiry. */
  id: Scalars['ID']['output'];
  /** Counts up within the house. */
  number: Scalars['Int']['output'];
  /** What was offered instead. */
  offered: Array<Scalars['String']['output']>;
  /** no_space, cannot_offer, chose_something_else, lost_touch or not_now. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** When we said we would ring. */
  ringBackOn?: Maybe<Scalars['HouseDay']['output']>;
  /** When we rang, as we said we would. */
  rungAt?: Maybe<Scalars['Instant']['output']>;
  /** Who rang. */
  rungBy?: Maybe<Worker>;
  /** Whom the second voice was asked of. */
  secondAsked?: Maybe<Worker>;
  /** When they were asked, the last time. */
  secondAskedAt?: Maybe<Scalars['Instant']['output']>;
  /** night or day. */
  spaceKind: Scalars['String']['output'];
  /** open, in_conversation, agreed, waiting or closed. */
  state: Scalars['String']['output'];
  /** The stay it came to. */
  stayId?: Maybe<Scalars['ID']['output']>;
  /** The first contact. */
  takenBy: Worker;
  /** Voices that have not said yes, in the charter’s order. */
  waitingFor: Array<Scalars['String']['output']>;
  /** While it is open: since when they wish us to wait with the answer. */
  waitsSince?: Maybe<Scalars['Instant']['output']>;
  /** First night wanted; null: not said. */
  wantsFrom?: Maybe<Scalars['HouseDay']['output']>;
  /** Nights wanted; null: not said. */
  wantsNights?: Maybe<Scalars['Int']['output']>;
};

/** What a version of the charter says about asking to come: an enquiry keeps to the one it began under. */
export type EntryRules = {
  __typename?: 'EntryRules';
  /** Whether an enquiry may note if the person asked us before this month. */
  asksBefore: Scalars['Boolean']['output'];
  /** Places for the day; null: none. */
  dayPlaces?: Maybe<DayPlacesOffered>;
  /** What is offered when the house is full. */
  offersWhenFull: Array<Scalars['String']['output']>;
  /** How an enquiry may be closed: no_space, cannot_offer, chose_something_else, lost_touch, not_now. */
  outcomes: Array<Scalars['String']['output']>;
  /** Who may start an entry: self, team, anyone_with_consent. */
  starters: Array<Scalars['String']['output']>;
  /** The teams that may start one, by name. */
  teams: Array<Scalars['String']['output']>;
};

/** A sheet about what somebody felt, without who and when. Each answer is yes, no or rather_not. */
export type FeltInput = {
  /** Were you afraid of what would happen if you said no? */
  afraid: Scalars['String']['input'];
  /** Did you feel you could not leave when you wanted to? */
  keptIn: Scalars['String']['input'];
  /** Was something decided about you without you? */
  leftOut: Scalars['String']['input'];
  /** Were you made to do something you did not want to do? */
  madeTo: Scalars['String']['input'];
  /** Did you say no to something, and it happened all the same? */
  passedOver: Scalars['String']['input'];
};

/** One thing wrong with one typed field. */
export type FieldProblem = {
  __typename?: 'FieldProblem';
  /** Path of the input field. */
  field: Scalars['String']['output'];
  /** The limit that was passed, where there is one: characters, nights or days. */
  limit?: Maybe<Scalars['Float']['output']>;
  /** What is wrong: missing, too_long, too_short, not_a_choice, wrong_order, too_far, not_a_time_zone, not_an_address, too_common, twice, too_small, too_big, too_many, not_whole, not_in_form, does_not_agree, not_here, past_day, to_come, before_last, nothing_changed, went_on, not_offered, not_reachable, never_allowed, not_a_time, unknown, too_little_left, not_ascending, too_often, too_rare. */
  problem: Scalars['String']['output'];
};

/** A count or an average; null and hidden when it could give somebody away. */
export type Figure = {
  __typename?: 'Figure';
  /** Too few to show without giving someone away: under 5, or it would tell such a count by subtraction. */
  hidden: Scalars['Boolean']['output'];
  /** What is told; its words live in the app. In `nights_by_month` the first day of the month. */
  key: Scalars['String']['output'];
  /** The denominator, as a count; null where there is none and where it is hidden. */
  of?: Maybe<Scalars['Float']['output']>;
  /** Value of `of`, in hundredths by the report’s rounding (0.74); null when hidden, without a denominator, or over 0. */
  share?: Maybe<Scalars['Float']['output']>;
  /** What is counted: stays, nights, contacts, holds, calls, deviations, sheets or check_ins; of a programme people, meetings, days, weeks, hours, requests or gatherings, of money the three letters of its currency. */
  unit: Scalars['String']['output'];
  /** The count, the average in tenths, or money; null when hidden, and for an average over nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** How much more a figure is than that of the other period. Told only where both figures are. */
export type FigureDifference = {
  __typename?: 'FigureDifference';
  /** The figure. */
  key: Scalars['String']['output'];
  /** Of the shares, in hundredths; null where either is not told. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Of the counts or averages; null where either is hidden or there is none. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** The first contact is on shift: the enquiry is theirs to go on with. */
export type FirstContactHere = Refusal & {
  __typename?: 'FirstContactHere';
  /** The first contact, by the name they go by at work. */
  by: Scalars['String']['output'];
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The first and last day for a first meeting, both included. */
export type FirstMeetingWindow = {
  __typename?: 'FirstMeetingWindow';
  /** The first of them. */
  from: Scalars['HouseDay']['output'];
  /** to_come, open, last_days or past. */
  state: Scalars['String']['output'];
  /** The last of them. */
  to: Scalars['HouseDay']['output'];
};

/** What somebody agreed to. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** match, or keeping_in_touch. */
  about: Scalars['String']['output'];
  /** When it was agreed. */
  agreedAt: Scalars['Instant']['output'];
  /** The day on which it was agreed. */
  agreedOn: Scalars['HouseDay']['output'];
  /** What they want to be called; null where it is not known, or not for whoever asks. */
  called?: Maybe<Scalars['String']['output']>;
  /** Its stages, in days after day 0. */
  days: Array<Scalars['Int']['output']>;
  /** The day on which it ended: no day is left, or the way through the programme is over. Whoever asked before to be rung is rung. */
  endedOn?: Maybe<Scalars['HouseDay']['output']>;
  /** After them, every so many days. */
  everyDays?: Maybe<Scalars['Int']['output']>;
  /** Day 0. */
  from: Scalars['HouseDay']['output'];
  /** They agreed anew since, in this house: what holds is that one, and this is over. */
  gaveWayTo?: Maybe<Scalars['ID']['output']>;
  /** When they may be reached. */
  hours: ContactHours;
  /** Of what was agreed. */
  id: Scalars['ID']['output'];
  /** It took the place of what they agreed to on that day. */
  insteadOf?: Maybe<Scalars['HouseDay']['output']>;
  /** Of messages. */
  language: Scalars['String']['output'];
  /** Whether a worker who was told in person may begin it again: after a new stay or match. */
  mayBeginAgain: Scalars['Boolean']['output'];
  /** What is never to be used. */
  never: Array<FollowUpNever>;
  /** The next day of it; null: none is left, it has ended, or they asked us to stop. */
  nextOn?: Maybe<Scalars['HouseDay']['output']>;
  /** Whom they would rather not hear from. */
  notFrom: Array<Worker>;
  /** Whom they want to hear from, and nobody else. */
  onlyFrom?: Maybe<Worker>;
  /** That worker may not ask any more (works on this list no more, or meets them): anybody asks whom they want to hear from now. */
  onlyFromLeft: Scalars['Boolean']['output'];
  /** Of their way through the programme, about a match. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** only_if_i_ask, once, days_2_7_30_90, weekly, own or match_asks. */
  rhythm: Scalars['String']['output'];
  /** plain or first_name. */
  says: Scalars['String']['output'];
  /** Of the house or programme. */
  serviceId: Scalars['ID']['output'];
  /** The day on which they asked us to stop. */
  stoppedOn?: Maybe<Scalars['HouseDay']['output']>;
  /** So many times; null: as long as it lasts. */
  times?: Maybe<Scalars['Int']['output']>;
  /** Goes with a change, so that nothing is written over. */
  version: Scalars['Int']['output'];
  /** nothing or first_name_and_number. */
  voicemail: Scalars['String']['output'];
  /** In their order. */
  ways: Array<FollowUpWay>;
};

/** What somebody agrees to, as they said it. */
export type FollowUpInput = {
  /** The hour they would like best, HH:MM. */
  at?: InputMaybe<Scalars['String']['input']>;
  /** Of a rhythm of their own: the stages, in days after day 0. */
  days?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Single days on which they want to be left in peace. */
  daysOff?: InputMaybe<Array<Scalars['HouseDay']['input']>>;
  /** Of a rhythm of their own: after the stages, every so many days. */
  everyDays?: InputMaybe<Scalars['Int']['input']>;
  /** Day 0; the day of leaving, of the first meeting, or today. */
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  /** Of messages: en, fr, es or ar. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What else is never to be used. What is on the list stays. */
  never?: InputMaybe<Array<FollowUpNeverInput>>;
  /** Workers whom they would rather not hear from. */
  notFrom?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The worker whom they want to hear from, and from nobody else. */
  onlyFrom?: InputMaybe<Scalars['ID']['input']>;
  /** HH:MM; the charter’s where they did not say. */
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  /** HH:MM; the charter’s where they did not say. */
  quietTo?: InputMaybe<Scalars['String']['input']>;
  /** only_if_i_ask, once, days_2_7_30_90, weekly, own, or about a match match_asks. */
  rhythm: Scalars['String']['input'];
  /** What a message may say: plain, or first_name of whoever asks. plain where they did not say. */
  says?: InputMaybe<Scalars['String']['input']>;
  /** An IANA name; the service’s where they did not say. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** So many times; without it, as long as the rhythm lasts. */
  times?: InputMaybe<Scalars['Int']['input']>;
  /** Lines of the never-list that are used again after all: the only way in which one leaves it. */
  usedAgain?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What may be left on a voicemail: nothing, or first_name_and_number. nothing where they did not say. */
  voicemail?: InputMaybe<Scalars['String']['input']>;
  /** In their order: the first try goes the first way, the second the second. */
  ways: Array<FollowUpWayInput>;
  /** 1 Monday to 7 Sunday; every day where it is empty. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What is never to be used; an address is not shown. */
export type FollowUpNever = {
  __typename?: 'FollowUpNever';
  /** A channel; null: a number or an address. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Of the line. */
  id: Scalars['ID']['output'];
};

/** What is never to be used: a line more on the list. */
export type FollowUpNeverInput = {
  /** Or a number or an address, by whatever channel. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** A channel: call, text, email, app or in_person. */
  channel?: InputMaybe<Scalars['String']['input']>;
};

/** What can be agreed in a house or programme, by its charter. */
export type FollowUpOffers = {
  __typename?: 'FollowUpOffers';
  /** match, or keeping_in_touch. */
  about: Scalars['String']['output'];
  /** Channels. */
  channels: Array<Scalars['String']['output']>;
  /** Of match_asks: days until it is first asked. */
  firstDays?: Maybe<Scalars['Int']['output']>;
  /** HH:MM. */
  quietFrom?: Maybe<Scalars['String']['output']>;
  /** HH:MM. */
  quietTo?: Maybe<Scalars['String']['output']>;
  /** Rhythms; none: nothing of it is offered here. */
  rhythms: Array<Scalars['String']['output']>;
  /** Of the house or programme. */
  serviceId: Scalars['ID']['output'];
  /** Of match_asks: days from one asking to the next. */
  thenDays?: Maybe<Scalars['Int']['output']>;
  /** An IANA name. */
  timeZone: Scalars['String']['output'];
  /** How often an unanswered one is tried. */
  tries: Scalars['Int']['output'];
  /** Who may ask: from one of them alone they may want to hear, or from some of them not. */
  workers: Array<Worker>;
};

/** They have agreed to this already; it can be changed. */
export type FollowUpThere = Refusal & {
  __typename?: 'FollowUpThere';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Of what was agreed. */
  id: Scalars['ID']['output'];
};

/** A way to be in touch, without its number: that is shown on a card that one has. */
export type FollowUpWay = {
  __typename?: 'FollowUpWay';
  /** call, text, email, app or in_person. */
  channel: Scalars['String']['output'];
  /** Of the way; stays while its number does. */
  id: Scalars['ID']['output'];
  /** Its place in their order, from 1. */
  place: Scalars['Int']['output'];
};

/** A way to be in touch, as typed. */
export type FollowUpWayInput = {
  /** A number, or an address of a mailbox; none for app and in_person. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** call, text, email, app or in_person. */
  channel: Scalars['String']['input'];
  /** Instead of an address, the way whose address stays as it is. */
  keeps?: InputMaybe<Scalars['ID']['input']>;
};

/** How much of one kind was erased in a month. */
export type Forgotten = {
  __typename?: 'Forgotten';
  /** How many. */
  count: Scalars['Int']['output'];
  /** First day of the month, in the service’s time zone. */
  month: Scalars['HouseDay']['output'];
  /** stays, closings, first-calls, enquiries; sign-ins of the whole organisation. */
  what: Scalars['String']['output'];
};

/** A house with its spaces for the nights that were looked for. */
export type FoundHouse = {
  __typename?: 'FoundHouse';
  /** The first day from which a space on offer is free for all the nights; null: none within a year. */
  firstPossible?: Maybe<Scalars['HouseDay']['output']>;
  /** The first night looked for; tonight when nothing or a day that has passed was asked for. */
  from: Scalars['HouseDay']['output'];
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Nominal longest stay in nights; null: none. */
  longestNights?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Best first: free for all, then the longest stretch; kept ones last. */
  spaces: Array<FoundSpace>;
  /** IANA time zone; every day here is in it. */
  timeZone: Scalars['String']['output'];
  /** The night that belongs to this moment there. */
  tonight: Scalars['HouseDay']['output'];
};

/** A space for the nights that were looked for. */
export type FoundSpace = {
  __typename?: 'FoundSpace';
  /** step_free, own_bathroom, shared, quiet. */
  features: Array<Scalars['String']['output']>;
  /** Free for all the nights. */
  freeForAll: Scalars['Boolean']['output'];
  /** Nights in a row that are free from the first night on; at most 365. */
  freeNights: Scalars['Int']['output'];
  /** Kept for emergencies: not on offer. */
  kept: Scalars['Boolean']['output'];
  /** What the house calls it. */
  name: Scalars['String']['output'];
  /** The next day after the first night from which it is free for all the nights. */
  nextFree?: Maybe<Scalars['HouseDay']['output']>;
  /** Those of them that are on offer: up to the nominal longest stay. */
  offeredNights: Scalars['Int']['output'];
  /** Id of the space. */
  spaceId: Scalars['ID']['output'];
  /** Somebody whose nights have ended is still in it. */
  stillIn: Scalars['Boolean']['output'];
};

/** A space with the nights it is free from the first night wanted. */
export type FreeSpace = {
  __typename?: 'FreeSpace';
  /** step_free, own_bathroom, shared, quiet. */
  features: Array<Scalars['String']['output']>;
  /** Free for all the nights wanted. */
  freeForAll: Scalars['Boolean']['output'];
  /** Nights in a row that are free from the first night wanted, up to the nights wanted. */
  freeNights: Scalars['Int']['output'];
  /** Kept for emergencies; never counts as space. */
  kept: Scalars['Boolean']['output'];
  /** What the house calls it. */
  name: Scalars['String']['output'];
  /** Id of the space. */
  spaceId: Scalars['ID']['output'];
  /** Somebody whose nights have ended is still in it: tonight it is free once they have left. */
  stillIn: Scalars['Boolean']['output'];
};

/** CheckInCard, or why not. */
export type GiveCheckInBackResult = CheckInCard | CheckInOver | NotYours;

/** GuestCode, or why not. */
export type GiveGuestCodeResult = GuestCode | NotNow;

/** VoiceCode, or why not. */
export type GiveVoiceCodeResult = AlreadyDecided | VoiceCode;

/** ProgrammeGroups, or why not. */
export type GroupsResult = InvalidInput | ProgrammeGroups;

/** A paper code, shown once; it opens the guest’s own app. */
export type GuestCode = {
  __typename?: 'GuestCode';
  /** Address of the guest app. */
  address: Scalars['String']['output'];
  /** 12 characters. */
  code: Scalars['String']['output'];
  /** When it stops working: a paper code after 72 hours, one made on the spot after ten minutes. */
  endsAt: Scalars['Instant']['output'];
};

/** The house did something a plan asked it not to, and says so. */
export type GuestMessage = {
  __typename?: 'GuestMessage';
  /** The day it happened. */
  day: Scalars['HouseDay']['output'];
  /** Who decided, by the name they go by at work. */
  decidedBy: Scalars['String']['output'];
  /** plan_not_followed. */
  kind: Scalars['String']['output'];
  /** Its name among the lines: seeItDifferently takes it. */
  line: Scalars['String']['output'];
  /** What we did. */
  what: Scalars['String']['output'];
  /** Why. */
  why: Scalars['String']['output'];
  /** When it was told. */
  writtenAt: Scalars['Instant']['output'];
  /** Who told of it. */
  writtenBy: Scalars['String']['output'];
};

/** How a guest sees a line that is held about them; shown to the house beside that line. */
export type GuestNote = {
  __typename?: 'GuestNote';
  /** The line it stands beside. */
  line: Scalars['String']['output'];
  /** The guest’s own words. */
  words: Scalars['String']['output'];
  /** When they were written. */
  writtenAt: Scalars['Instant']['output'];
};

/** What the guest of a stay wrote beside lines about them, and what they were told of what we did. No worker changes or removes any of it. */
export type GuestWords = {
  __typename?: 'GuestWords';
  /** Newest first. */
  messages: Array<GuestMessage>;
  /** By line. */
  notes: Array<GuestNote>;
  /** The stay. */
  stayId: Scalars['ID']['output'];
};

/** SheetTaken, or why not. */
export type HandInSheetResult = InvalidInput | SheetTaken;

/** What is handed over in a house: open lines, and those done in the last 48 hours; for those on shift. */
export type Handover = {
  __typename?: 'Handover';
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Newest first. */
  lines: Array<HandoverLine>;
  /** Who has read it on a shift that runs now. */
  readBy: Array<HandoverRead>;
  /** Open lines that the asker has not read. */
  unread: Scalars['Int']['output'];
};

/** A line handed to the next shift: something practical, a promise of ours, or about the house. Never about how somebody is. */
export type HandoverLine = {
  __typename?: 'HandoverLine';
  /** When it was done. */
  doneAt?: Maybe<Scalars['Instant']['output']>;
  /** Who did it. */
  doneBy?: Maybe<Worker>;
  /** Of the line. */
  id: Scalars['ID']['output'];
  /** practical, promise or house. */
  kind: Scalars['String']['output'];
  /** The space it is about. */
  spaceId?: Maybe<Scalars['ID']['output']>;
  /** Name of that space. */
  spaceName?: Maybe<Scalars['String']['output']>;
  /** The stay it hangs on. Its guest may read it; it is forgotten with the stay. */
  stayId?: Maybe<Scalars['ID']['output']>;
  /** When they said so. */
  takenAt?: Maybe<Scalars['Instant']['output']>;
  /** Who said "I’ve got it". */
  takenBy?: Maybe<Worker>;
  /** Written by somebody else since the asker last said that they have read the handover here. */
  unread: Scalars['Boolean']['output'];
  /** Up to 280 letters. */
  words: Scalars['String']['output'];
  /** When. */
  writtenAt: Scalars['Instant']['output'];
  /** Who wrote it. */
  writtenBy: Worker;
};

/** The line was taken out; nothing is left of it. */
export type HandoverLineGone = {
  __typename?: 'HandoverLineGone';
  /** Of the line that was. */
  id: Scalars['ID']['output'];
};

/** A line as it was typed. */
export type HandoverLineInput = {
  /** practical, promise or house. */
  kind: Scalars['String']['input'];
  /** A space of the house it is about. */
  spaceId?: InputMaybe<Scalars['ID']['input']>;
  /** A stay it hangs on, instead of a space. */
  stayId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 280 letters. */
  words: Scalars['String']['input'];
};

/** One who said on their shift that they have read the handover. */
export type HandoverRead = {
  __typename?: 'HandoverRead';
  /** When. */
  readAt: Scalars['Instant']['output'];
  /** Who. */
  worker: Worker;
};

/** A guest who is here already when the house begins with Peerhouse. */
export type HereBeforeInput = {
  /** The name to be called by, up to 60 characters; leave out when they want none. */
  called?: InputMaybe<Scalars['String']['input']>;
  /** The morning of leaving, as planned; tomorrow or later. */
  leaves: Scalars['HouseDay']['input'];
  /** Their first night, up to a year back. */
  since: Scalars['HouseDay']['input'];
  /** The space they are in. */
  spaceId: Scalars['ID']['input'];
};

/** A space held while voices gather; it ends by itself. */
export type Hold = {
  __typename?: 'Hold';
  /** Id of the claim. */
  claimId: Scalars['ID']['output'];
  /** When it ends by itself. */
  endsAt: Scalars['Instant']['output'];
  /** First night. */
  from: Scalars['HouseDay']['output'];
  /** The space. */
  spaceId: Scalars['ID']['output'];
  /** What the house calls it. */
  spaceName: Scalars['String']['output'];
  /** The morning after the last night. */
  to: Scalars['HouseDay']['output'];
};

/** The expected stay, or the hold, has ended by itself. */
export type HoldExpired = Refusal & {
  __typename?: 'HoldExpired';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** When it ended. */
  endedAt: Scalars['Instant']['output'];
  /** What is free for those nights now. */
  free: Array<FreeSpace>;
};

/** Enquiry, or why not. */
export type HoldSpaceResult = AlreadyDecided | AskedEarlier | Enquiry | HouseFull | InvalidInput | KeptSpace | NotForADayPlace | SpaceTaken | TalkFirst;

/** No space of that kind is free for all those nights. */
export type HouseFull = Refusal & {
  __typename?: 'HouseFull';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** First night asked for. */
  from: Scalars['HouseDay']['output'];
  /** The first night, of the next 60, from which a space is free for all the nights asked for. */
  nextFree?: Maybe<Scalars['HouseDay']['output']>;
  /** Nights asked for. */
  nights: Scalars['Int']['output'];
};

/** Another house of the organisation, by its name alone. */
export type HouseName = {
  __typename?: 'HouseName';
  /** Of the house. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What the house did: for those on shift, the lead and the rights officer. */
export type HouseRights = {
  __typename?: 'HouseRights';
  /** Promises to go along, ring or visit that are not done yet, by day; only for those on shift. */
  accompanying: Array<Accompanying>;
  /** Workers of the house who can have decided. */
  deciders: Array<Worker>;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** The policy in force. */
  policy: EmergencyPolicy;
  /** Newest first: whose review is open, and those of the last year. */
  records: Array<RightsRecord>;
  /** Sheets about what people felt that wait until they are five; only for those on shift. */
  sheetsWaiting?: Maybe<Scalars['Int']['output']>;
};

/** What is noted when somebody is interested. Nothing of it must be given. */
export type InterestInput = {
  /** The name they want to be called by, up to 60 letters. */
  called?: InputMaybe<Scalars['String']['input']>;
  /** ward or phone. */
  channel: Scalars['String']['input'];
  /** About when they leave the ward, or left it. */
  leavesHospitalOn?: InputMaybe<Scalars['HouseDay']['input']>;
  /** A message may be left. */
  messageSafe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where they would like to meet: one of the programme’s places. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How to reach them, up to 200 letters. */
  reach?: InputMaybe<Scalars['String']['input']>;
};

/** Something typed needs another look; each field with what is wrong. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The fields, in the order of the form. */
  fields: Array<FieldProblem>;
};

/** A link for somebody: on its way by mail, or shown once, here. */
export type Invitation = {
  __typename?: 'Invitation';
  /** The account it is for. */
  accountId: Scalars['ID']['output'];
  /** When the link ends, 72 hours after it was made; null when it goes by mail, and is made when it is sent. */
  endsAt?: Maybe<Scalars['Instant']['output']>;
  /** The secret part of the link, to hand over by a way you trust; null when it goes by mail. */
  token?: Maybe<Scalars['String']['output']>;
};

/** A link that brings somebody into an organisation. */
export type InvitationLink = {
  __typename?: 'InvitationLink';
  /** The name they were invited by; they may give another. */
  called: Scalars['String']['output'];
  /** The address they will sign in with. */
  email: Scalars['String']['output'];
  /** Name of the organisation that invites. */
  organisation: Scalars['String']['output'];
};

/** LinkForSomebody, or why not. */
export type InviteAgainResult = InvalidInput | Invitation;

/** LinkForSomebody, or why not. */
export type InviteResult = AddressTaken | InvalidInput | Invitation;

/** The space is kept for emergencies. Where it may be used, ask again with `kept` when that is meant. */
export type KeptSpace = Refusal & {
  __typename?: 'KeptSpace';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** What is free for all of those nights instead. */
  free: Array<FreeSpace>;
  /** The charter offers it when the house is full, and no other space is free for all those nights. */
  mayUse: Scalars['Boolean']['output'];
  /** The space that was asked for. */
  spaceId: Scalars['ID']['output'];
  /** What the house calls it. */
  spaceName: Scalars['String']['output'];
};

/** The house’s own key file is not in its place, so a passphrase cannot be checked or set at the moment. A recovery card and a kept phone still open. */
export type KeysMissing = Refusal & {
  __typename?: 'KeysMissing';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** An organisation keeps at least one administrator who can sign in and has no last day: give the role to somebody else first. */
export type LastAdministrator = Refusal & {
  __typename?: 'LastAdministrator';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Something that was promised and has not come about, or that a person has to look at. Ids alone: whom it is about is for those who ask them. */
export type LateMessage = {
  __typename?: 'LateMessage';
  /** Of the check-in. */
  checkInId: Scalars['ID']['output'];
  /** Of the message, where one waits. */
  messageId?: Maybe<Scalars['ID']['output']>;
  /** Since when: its moment, when the message was made, or what was promised. */
  since: Scalars['Instant']['output'];
  /** A message waits for: quiet, last_try, worker_has_it, asker_away, sending_held, gateway (nobody takes it at the moment), keys (no number can be opened). On a list because of: may_have_gone_out, could_not_reach, no_way, our_delay, asker_left; or for a day: by_hand, asked, wrote. not_looked_at: the machine is behind. */
  why: Scalars['String']['output'];
};

/** Enquiry, or why not. */
export type LeaveListResult = Enquiry | NotNow;

/** A leaving, as the guest tells it. */
export type LeavingInput = {
  /** When, if not now; up to 72 hours back. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  /** Whether at least one hope was met; leave out when not answered. */
  hopeMet?: InputMaybe<Scalars['Boolean']['input']>;
  /** hopes_met, own_choice, moved_on, hospital, other or rather_not_say; leave out when not asked or not said. */
  how?: InputMaybe<Scalars['String']['input']>;
};

/** Enquiry, or why not. */
export type LetAnswerWaitResult = AlreadyDecided | Enquiry | NotInCharter;

/** Enquiry, or why not. */
export type LetGoResult = AlreadyDecided | Enquiry | NotNow;

/** Somebody else has this line, or has done it already. */
export type LineTaken = Refusal & {
  __typename?: 'LineTaken';
  /** Since when. */
  at: Scalars['Instant']['output'];
  /** Who, by the name they go by at work. */
  by?: Maybe<Scalars['String']['output']>;
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
};

/** The link was used, has ended, or never was one. */
export type LinkEnded = Refusal & {
  __typename?: 'LinkEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** What the link is for; or that it is none any more. */
export type LinkResult = AuthenticatorLink | InvitationLink | LinkEnded | SetUpLink | TooManyTries;

/** SharedText, or why not. */
export type LookAtResult = KeysMissing | ShareEnded | SharedText;

/** How a queue of the machine stands; of every organisation on it together. */
export type MachineQueue = {
  __typename?: 'MachineQueue';
  /** Broke and were put aside; kept for a week. */
  aside: Scalars['Int']['output'];
  /** Not yet their time: tried again after a pause, or the next round of what comes round. */
  later: Scalars['Int']['output'];
  /** events: what follows from what people did. jobs: what comes round by itself. */
  name: Scalars['String']['output'];
  /** Since when the one waits that waits longest. */
  oldestAt?: Maybe<Scalars['Instant']['output']>;
  /** Are being done. */
  underWay: Scalars['Int']['output'];
  /** Wait for their turn. */
  waits: Scalars['Int']['output'];
};

/** What the machine has to do and what broke, by numbers alone. */
export type MachineWork = {
  __typename?: 'MachineWork';
  /** Not done and sent more than once. */
  again: Scalars['Int']['output'];
  /** When this was asked. */
  at: Scalars['Instant']['output'];
  /** Where the queue lives: postgres or redis. */
  backend?: Maybe<Scalars['String']['output']>;
  /** The newest first, of each its last try; events of the organisation, and what comes round. */
  broken: Array<BrokenWork>;
  /** When the queue last told them. */
  lookedAt?: Maybe<Scalars['Instant']['output']>;
  /** The one of the organisation that waits longest, once it has for more than two minutes. */
  oldest?: Maybe<WaitingEvent>;
  /** As the queue last told them; none where no worker is known. */
  queues: Array<MachineQueue>;
  /** Sent to the queue and not done. */
  sent: Scalars['Int']['output'];
  /** What is wrong, the cause first. no_worker: nothing is getting done. queue_silent: the queue does not answer the worker. events_wait: an event of the organisation waits for more than two minutes. broke: something broke in the last hour and is not done since. */
  troubles: Array<Scalars['String']['output']>;
  /** Events of the organisation that were not sent to the queue yet. */
  waits: Scalars['Int']['output'];
  /** Those that told of themselves last come first. */
  workers: Array<MachineWorker>;
};

/** A running worker of the machine, or one that ended without a word in the last day. */
export type MachineWorker = {
  __typename?: 'MachineWorker';
  /** When it last told of itself. */
  seenAt: Scalars['Instant']['output'];
  /** When it was started. */
  startedAt: Scalars['Instant']['output'];
  /** It told of itself within the last minute. */
  there: Scalars['Boolean']['output'];
};

/** How a match goes is asked by the coordinator who made it. */
export type MadeByAnother = Refusal & {
  __typename?: 'MadeByAnother';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The name they go by at work. */
  who?: Maybe<Scalars['String']['output']>;
};

/** What a mail to somebody who works here is about. */
export type MailKind =
  | 'access_given'
  | 'access_taken'
  | 'authenticator_asked'
  | 'authenticator_link'
  | 'check_ins_wait'
  | 'invitation'
  | 'leave_near';

/** Where a mail is. `unsure`: it may have gone out and is not sent again by itself; `logged`: there is no mail server; `not_needed`: what it was about had passed. */
export type MailState =
  | 'given_up'
  | 'logged'
  | 'not_needed'
  | 'sending'
  | 'sent'
  | 'unsure'
  | 'waiting';

/** GuestCode, or why not. */
export type MakeSignInCodeResult = GuestCode | NotNow;

/** Enquiry, or why not. */
export type MarkRungResult = Enquiry | NotNow;

/** One thing that can be done, or the code of why it cannot. */
export type MatchAction = {
  __typename?: 'MatchAction';
  /** Whether it can be done now. */
  allowed: Scalars['Boolean']['output'];
  /** What: tellMore, propose, takeBack, peerSays, personSays, fixFirstMeeting, firstMeetingHappened, askForAnother, stopOldMeetings, goOnAfterAll, handOn, nameCover, coverPeerSays, coverPersonSays, meetMeanwhile, endCover, leavingMoved, goToHospital, leaveHospital, moveOutside, moveWithin, end, finish. */
  name: Scalars['String']['output'];
  /** Why not, as the code of a refusal. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** An address that shows the meetings in a calendar, with neutral titles. Shown once; whoever has it sees when somebody is busy, and nothing else. */
export type MatchCalendar = {
  __typename?: 'MatchCalendar';
  /** The part after the server’s own address. */
  path: Scalars['String']['output'];
};

/** Somebody meets this person while their peer is away, or is asked to. */
export type MatchCover = {
  __typename?: 'MatchCover';
  /** The name they go by at work. */
  called: Scalars['String']['output'];
  /** Of the peer who covers. */
  peerId: Scalars['ID']['output'];
  /** That peer, who is asked first. */
  peerSaidYes: Scalars['Boolean']['output'];
  /** The person, who is asked then. Names pass with it. */
  personSaidYes: Scalars['Boolean']['output'];
  /** Of the question whether they would; an answer says which one it answers. */
  question: Scalars['ID']['output'];
  /** Until this day. */
  until: Scalars['HouseDay']['output'];
};

/** The match desk: who waits, who is to meet for the first time, who meets. */
export type MatchDesk = {
  __typename?: 'MatchDesk';
  /** Places it is in. */
  catchments: Array<Scalars['String']['output']>;
  /** Both said yes; those about to be late first. */
  firstMeetings: Array<MatchPerson>;
  /** They meet; paused ones among them. */
  goingWell: Array<MatchPerson>;
  /** This week’s groups. */
  groups: Array<ProgrammeGroup>;
  /** Days of the longest wait of all who have nobody, as it is; those not talked with yet among them. */
  longestWaitDays: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** In the order of the queue. */
  waiting: Array<MatchPerson>;
};

/** It is done; what a screen shows is asked anew. */
export type MatchDone = {
  __typename?: 'MatchDone';
  /** Of the way, or of the programme, it is about. */
  id: Scalars['ID']['output'];
};

/** MatchDone, or why not. */
export type MatchDoneResult = AlreadyAnswered | AlreadyEnded | InvalidInput | MatchDone | NotNow | NotYet | OutsideWindow | PeerAlreadyFull | PeerNotOffered;

/** What the ward’s invitation says, for one page of paper. */
export type MatchInvitation = {
  __typename?: 'MatchInvitation';
  /** Where somebody says that they are interested: for the QR code, and to type. */
  address: Scalars['String']['output'];
  /** Places it is in. */
  catchments: Array<Scalars['String']['output']>;
  /** Groups, open to everyone. */
  groups: Array<ProgrammeGroup>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its phone. */
  phone: Scalars['String']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** The programme’s own sentences: how it meets, who is matched, what is not asked. */
  sentences: Array<Scalars['String']['output']>;
};

/** One of the meetings that come round. */
export type MatchMeeting = {
  __typename?: 'MatchMeeting';
  /** Its day. */
  day: Scalars['HouseDay']['output'];
  /** When it is over. */
  endsAt: Scalars['Instant']['output'];
  /** happened, moved or did_not_happen; null: nobody said, and nothing follows. */
  how?: Maybe<Scalars['String']['output']>;
  /** It is called off. */
  isCancelled: Scalars['Boolean']['output'];
  /** It is on another day or at another time than the row. */
  isMoved: Scalars['Boolean']['output'];
  /** Minutes it took; staff alone. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Of the row of meetings it is one of. */
  seriesId: Scalars['ID']['output'];
  /** Which of them: its day without any change. */
  slot: Scalars['HouseDay']['output'];
  /** When it begins. */
  startsAt: Scalars['Instant']['output'];
  /** HH:MM, local. */
  time: Scalars['String']['output'];
  /** Kilometres; staff alone. */
  travelKm?: Maybe<Scalars['Float']['output']>;
  /** Minutes on the way; staff alone. */
  travelMinutes?: Maybe<Scalars['Int']['output']>;
};

/** The meetings of a person, from five weeks ago to the end. */
export type MatchMeetings = {
  __typename?: 'MatchMeetings';
  /** The last day of the meetings. */
  lastsUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** In the order of their days; called-off ones among them. */
  meetings: Array<MatchMeeting>;
  /** Of their way through the programme. */
  personId: Scalars['ID']['output'];
};

/** A line of news for whoever it is for. Never why. */
export type MatchNewsLine = {
  __typename?: 'MatchNewsLine';
  /** Of a meeting that was moved, called off, or is on again: the day it is on, or was to be on. */
  about?: Maybe<Scalars['HouseDay']['output']>;
  /** Of the line. */
  id: Scalars['ID']['output'];
  /** When. */
  on: Scalars['HouseDay']['output'];
  /** Of the way through the programme it is about. */
  personId: Scalars['ID']['output'];
  /** you_are_on_the_list, somebody_is_asked, would_you_meet, proposal_ended, you_can_meet, first_meeting_fixed, first_meeting_moves, someone_else_is_looked_for, match_ended_thanks, peer_is_away, somebody_else_for_a_while, you_cover, cover_ended, peer_is_back, person_in_hospital, person_out_of_hospital, resources_there, year_is_over, door_is_open, year_ends_soon, would_you_cover, would_you_meet_meanwhile, you_go_on, meeting_moved, meeting_called_off, meeting_on_again, meetings_moved, meetings_called_off, meetings_go_on or thanks. */
  what: Scalars['String']['output'];
};

/** A person and a peer, while it has not ended. */
export type MatchNowType = {
  __typename?: 'MatchNowType';
  /** The name the peer goes by at work. */
  called: Scalars['String']['output'];
  /** Who meets them meanwhile. */
  cover?: Maybe<MatchCover>;
  /** When they meet for the first time. */
  firstMeetingOn?: Maybe<Scalars['HouseDay']['output']>;
  /** At what time, HH:MM. */
  firstMeetingTime?: Maybe<Scalars['String']['output']>;
  /** Of the match. */
  id: Scalars['ID']['output'];
  /** When they met for the first time. */
  metOn?: Maybe<Scalars['HouseDay']['output']>;
  /** The peer is away. */
  peerAway: Scalars['Boolean']['output'];
  /** Until when, where that is known. */
  peerAwayUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** Of the peer. */
  peerId: Scalars['ID']['output'];
  /** The peer, who is asked first. */
  peerSaidYes: Scalars['Boolean']['output'];
  /** The person, who is asked then. */
  personSaidYes: Scalars['Boolean']['output'];
  /** The person’s yes was told to a coordinator, who wrote it down. */
  personYesTold: Scalars['Boolean']['output'];
  /** proposed, first_meeting, meeting, covered or paused. */
  state: Scalars['String']['output'];
  /** The person wants another peer and goes on with this one until then. */
  untilNext: Scalars['Boolean']['output'];
};

/** A person of the programme, as its desk has them. */
export type MatchPerson = {
  __typename?: 'MatchPerson';
  /** In hospital again. */
  backInHospital: Scalars['Boolean']['output'];
  /** The name they want to be called by; null: none was given. */
  called?: Maybe<Scalars['String']['output']>;
  /** Proposed, or to meet for the first time. */
  coming?: Maybe<MatchNowType>;
  /** Days without a peer: since then, or since their last one ended; 0 while they meet somebody. */
  daysWaited: Scalars['Int']['output'];
  /** They are interested again: what was before, the last first, as long as it is kept. */
  earlier: Array<EarlierWay>;
  /** The charter’s early word of the end has come. */
  endsSoon: Scalars['Boolean']['output'];
  /** They have met. */
  going?: Maybe<MatchNowType>;
  /** Of their way through the programme. */
  id: Scalars['ID']['output'];
  /** Their first interest, which is their place in the queue. */
  interestedOn: Scalars['HouseDay']['output'];
  /** No day is agreed and the window closes or has closed. */
  isAboutToBeLate: Scalars['Boolean']['output'];
  /** What the peer is called whom the desk keeps for them: nobody else is proposed. */
  keptPeer?: Maybe<Scalars['String']['output']>;
  /** The last day of the meetings. */
  lastsUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** About when they leave the ward, or left it. */
  leavesHospitalOn?: Maybe<Scalars['HouseDay']['output']>;
  /** Moved to where the programme is not. */
  movedOutside: Scalars['Boolean']['output'];
  /** What comes next. */
  nextStep: MatchStep;
  /** Number in the programme. */
  number: Scalars['Int']['output'];
  /** Where they would like to meet. */
  place?: Maybe<Scalars['String']['output']>;
  /** Whom the matcher proposes. */
  proposal?: Maybe<MatchProposal>;
  /** interested, waiting, matched, paused, finished or ended. */
  state: Scalars['String']['output'];
  /** On the list without a proposal: nobody_free, or nobody_can_meet whoever were free. */
  unplaced?: Maybe<Scalars['String']['output']>;
  /** How often it was changed. */
  version: Scalars['Int']['output'];
  /** Asked for a different peer. Nobody asks why. */
  wantsAnother: Scalars['Boolean']['output'];
  /** Days for their first meeting. */
  window?: Maybe<FirstMeetingWindow>;
};

/** A person of the programme with all that the desk needs to introduce them. */
export type MatchPersonDetail = {
  __typename?: 'MatchPersonDetail';
  /** What the desk can do now. */
  actions: Array<MatchAction>;
  /** A peer they asked for by name, where that peer can be looked at for them. */
  asksFor?: Maybe<Scalars['ID']['output']>;
  /** The name they asked for, as they wrote it themself; it may be nobody’s. */
  asksForCalled?: Maybe<Scalars['String']['output']>;
  /** Peers, possible ones first. */
  candidates: Array<PeerCandidate>;
  /** Peers whom a coordinator keeps apart from them. */
  keptApart: Array<Scalars['ID']['output']>;
  /** A message may be left. */
  messageSafe: Scalars['Boolean']['output'];
  /** The person. */
  person: MatchPerson;
  /** The peer whom the desk keeps for them, while that peer can be proposed at all. */
  pinnedTo?: Maybe<Scalars['ID']['output']>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** How to reach them. */
  reach?: Maybe<Scalars['String']['output']>;
  /** What they said. */
  wishes: MatchWishes;
};

/** MatchPersonDetail, or why not. */
export type MatchPersonResult = AlreadyAnswered | AlreadyEnded | ChangedElsewhere | InvalidInput | MatchPersonDetail | NotNow | NotYet | OutsideWindow | PeerAlreadyFull | PeerNotOffered;

/** Whom the matcher proposes for somebody, out of the whole list at once. */
export type MatchProposal = {
  __typename?: 'MatchProposal';
  /** What speaks for it. */
  because: Array<BecauseOf>;
  /** The name the peer goes by at work. */
  called: Scalars['String']['output'];
  /** Chosen by the coordinator. */
  isPinned: Scalars['Boolean']['output'];
  /** Of the peer. */
  peerId: Scalars['ID']['output'];
  /** For whom. */
  personId: Scalars['ID']['output'];
  /** The half-day that would be theirs, such as tue_evening. */
  when?: Maybe<Scalars['String']['output']>;
};

/** What comes next: nobody is without it. */
export type MatchStep = {
  __typename?: 'MatchStep';
  /** The day it is to be done by. */
  by?: Maybe<Scalars['HouseDay']['output']>;
  /** While they wait for a place. */
  estimate?: Maybe<Wait>;
  /** Whether this week’s groups are offered meanwhile. */
  groups: Scalars['Boolean']['output'];
  /** The day it is on. */
  on?: Maybe<Scalars['HouseDay']['output']>;
  /** first_talk, peer_is_looked_for, proposal_to_come, peer_is_asked, your_answer, wait_with_group, talk_about_wishes, agree_first_meeting, first_meeting, next_meeting, agree_next_meeting, cover_is_looked_for, cover_is_asked, you_wait_for_them, your_answer_meanwhile, meet_cover, visit_in_hospital, tell_us_when_you_leave, resources_there, year_ends or open_door. */
  step: Scalars['String']['output'];
  /** Whose it is: person, peer, coordinator or both. */
  whose: Scalars['String']['output'];
};

/** What somebody would like, as far as they said. Topics, never a story. */
export type MatchWishes = {
  __typename?: 'MatchWishes';
  /** What they would like the peer to know from their own life. */
  background: Array<Scalars['String']['output']>;
  /** Meet by phone. */
  byPhone: Scalars['Boolean']['output'];
  /** Whom they would rather meet. */
  genders: Array<Scalars['String']['output']>;
  /** Languages. */
  languages: Array<Scalars['String']['output']>;
  /** What they would like to talk about or do. */
  likes: Array<Scalars['String']['output']>;
  /** Someone older than teens, 20s, 30s, 40s, 50s, 60s, 70s or 80s. */
  olderThan?: Maybe<Scalars['String']['output']>;
  /** Half-days they are free, such as tue_evening. */
  times: Array<Scalars['String']['output']>;
  /** Someone younger than that. */
  youngerThan?: Maybe<Scalars['String']['output']>;
};

/** Somebody who works in the programme. */
export type MatchWorker = {
  __typename?: 'MatchWorker';
  /** Their account. */
  accountId: Scalars['ID']['output'];
  /** The name they go by at work. */
  called: Scalars['String']['output'];
};

/** The charter does not let this one start an entry. */
export type MayNotStart = Refusal & {
  __typename?: 'MayNotStart';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Who may: self, team, anyone_with_consent. */
  starters: Array<Scalars['String']['output']>;
  /** The teams that may, by name. */
  teams: Array<Scalars['String']['output']>;
};

/** The person who is signed in. Their services and shift are told by the services context. */
export type Me = {
  __typename?: 'Me';
  /** Their account. */
  accountId: Scalars['ID']['output'];
  /** They are an administrator of the organisation. */
  administrator: Scalars['Boolean']['output'];
  /** The name they go by at work. */
  called: Scalars['String']['output'];
  /** The organisation is the demo: invented people, and no authenticator code is asked at sign-in. */
  demo: Scalars['Boolean']['output'];
  /** The address they sign in with. */
  email: Scalars['String']['output'];
  /** Name of the organisation they work for. */
  organisation: Scalars['String']['output'];
  /** The services in which they have a role, by name; all of them for administrators. */
  services: Array<MyService>;
  /** When this sign-in ends whatever happens, 12 hours after it began; half an hour without use ends it too. */
  sessionEndsAt: Scalars['Instant']['output'];
  /** The shift the person is on now, if any. */
  shift?: Maybe<Shift>;
};

/** MatchMeetings, or why not. */
export type MeetingsResult = AfterTheEnd | AlreadyEnded | InvalidInput | MatchMeetings | NotNow | NotYet;

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes up an invitation: own name, own password; the answer is the key for the authenticator. Signing in comes next. */
  acceptInvitation: AcceptInvitationResult;
  /** A promise of ours for a day, when somebody goes to a hospital or is taken. Shown to those on shift until it is done. */
  accompany: AccompanyResult;
  /** Somebody agrees to it: at leaving, at a match, or any time later. */
  agreeFollowUp: AgreeFollowUpResult;
  /** Meetings go on from a day, at that time, where none is to come. */
  agreeMeetings: MeetingsResult;
  /** What they say to an offer: yes goes on to the voices, no keeps the place in the list. */
  answerOffer: AnswerOfferResult;
  /** The peer’s own yes or no to somebody they are asked about. */
  answerProposal: MatchDoneResult;
  /** A different peer, told by phone or in a talk. Nobody asks why, and no reason is kept. With `meanwhile` the old meetings go on until the new first meeting. */
  askForAnotherByPhone: MatchPersonResult;
  /** Takes a proposal, or chooses otherwise: this peer is asked first, then the person. */
  askPeer: MatchPersonResult;
  /** Asks a worker of the house to speak the second voice; null takes the asking back. */
  askSecond: ChangeEnquiryResult;
  /** In hospital again: the meetings pause, and the peer may go on visiting. */
  backInHospital: MatchDoneResult;
  /** Away from today on. Nobody asks why; the desk looks who meets their people meanwhile. */
  beAway: MatchDoneResult;
  /** There again. */
  beBack: MatchDoneResult;
  /** After a stop it begins again, told in person after a new stay or match. */
  beginFollowUpAgain: ChangeFollowUpResult;
  /** Calls the request off; one that was settled stays as it is. */
  callOffNewAuthenticator: Person;
  /** A meeting is called off, or that one and all after it. */
  cancelMeeting: MeetingsResult;
  /** Goes on with an enquiry whose first contact has left shift, as its first contact. A voice they have spoken stays theirs. */
  carryOn: CarryOnResult;
  /** Other nights, another reason or other words; the earlier ones stay in its history. */
  changeClosing: ChangeClosingResult;
  /** Corrects what was written down while it is open. */
  changeEnquiry: ChangeEnquiryResult;
  /** They say otherwise; check-ins follow it. */
  changeFollowUp: ChangeFollowUpResult;
  /** Leaving the ward is on another day; without one nobody knows when. */
  changeLeavingHospital: MatchPersonResult;
  /** The stay is to last until that morning. Longer than the nominal longest: TalkFirst, then with talked. */
  changeNights: ChangeStayResult;
  /** How many people a peer meets at most. Nobody they have met is dropped by it. */
  changePeerLimit: MatchDoneResult;
  /** Takes the calling-off of a closing back, within 24 hours. */
  closeAgain: CloseAgainResult;
  /** Ends without a stay, counted by the charter’s outcome. `no_space` is refused while a space is free for the nights wanted. */
  closeEnquiry: CloseEnquiryResult;
  /** Ends a review: its words stay. Whoever decided what it is about does not close it. */
  closeReview: CloseReviewResult;
  /** Takes a space out of use for the nights [from, to); why: not_enough_of_us, repair, cleaning or something_else. */
  closeSpace: CloseSpaceResult;
  /** Confirms as the second person: the old codes and all sign-ins of that account end, and a link sets up new codes, with the password. */
  confirmNewAuthenticator: ConfirmNewAuthenticatorResult;
  /** Puts right when a guest came in, or into which space, for 72 hours after they did; what is left out was right. */
  correctArrival: CorrectStayResult;
  /** Puts an enquiry right that has ended, for 72 hours after its end: counted as the difference, shown as corrected. A new no_space is measured by the board as it is now. */
  correctEnquiry: CorrectEnquiryResult;
  /** Puts right when and how a guest left, for 72 hours after they did. */
  correctLeaving: CorrectStayResult;
  /** How many people were there on a day. A number, nobody’s name. */
  countGroup: GroupsResult;
  /** Ends somebody’s account: roles, sign-ins and links end at once. They can be invited again. */
  endAccount: ChangeRoleResult;
  /** They end it, told by phone or in a talk. Nobody asks why. */
  endByPhone: MatchPersonResult;
  /** The address shows nothing any more. */
  endCalendar: Scalars['Boolean']['output'];
  /** Nobody covers any more. */
  endCover: MatchPersonResult;
  /** The group comes together no more. */
  endGroup: GroupsResult;
  /** Ends the shift; names are hidden again. */
  endShift: EndShiftResult;
  /** It is done; shown for 48 hours more. */
  finishHandoverLine: HandoverLine;
  /** Their year is over, or they have moved away. */
  finishMatching: MatchPersonResult;
  /** They met for the first time. The weekly meetings begin with it; older meetings with another peer end. */
  firstMeetingHappened: MatchDoneResult;
  /** The first meeting gets its day, inside the window; outside of it with `anyway`. */
  fixFirstMeeting: MatchDoneResult;
  /** Nobody has it any more; said by anybody on shift. */
  giveBackHandoverLine: HandoverLine;
  /** Gives a card back. */
  giveCheckInBack: GiveCheckInBackResult;
  /** A paper code that opens the guest’s own app: once, 72 hours. Earlier ones that were not used end. */
  giveGuestCode: GiveGuestCodeResult;
  /** A paper code for their own app, in place of one that was not used. */
  giveMatchCode: GuestCode;
  /** Gives somebody a role. One they have already stays as it is. */
  giveRole: ChangeRoleResult;
  /** A code by which the person says yes, not sure or no on their own phone, in place of an earlier one; shown once. */
  giveVoiceCode: GiveVoiceCodeResult;
  /** They go on with their peer after all, told by phone or in a talk: where the old meetings went on meanwhile and there is no next one yet. */
  goOnAfterAllByPhone: MatchPersonResult;
  /** A sheet about what somebody felt, typed in from paper or by themselves on the house’s tablet. Kept without who, when and by whom; five are counted together and their answers are gone then. */
  handInSheet: HandInSheetResult;
  /** Somebody else is to meet this person. Nobody asks why, and the person hears no word of who asked. */
  handOn: MatchDoneResult;
  /** Holds a space for the nights wanted, in place of any earlier one; ends by itself after the charter’s minutes. A kept one: KeptSpace, then with kept. Before somebody on the waiting list: AskedEarlier, then with ahead. */
  holdSpace: HoldSpaceResult;
  /** Invites somebody with one role; more can be given later. An invitation nobody took up is replaced. */
  invite: InviteResult;
  /** Another link for somebody who has not taken up their invitation; the one before ends. */
  inviteAgain: InviteAgainResult;
  /** This peer is not proposed to them; or, with `apart` false, is again. */
  keepApart: MatchPersonResult;
  /** They leave the programme; everybody they met is matched anew and keeps their place in the queue. */
  leaveAsPeer: MatchDoneResult;
  /** They take themself off the list; the conversation goes on. */
  leaveWaitingList: LeaveListResult;
  /** They wish us to wait with the answer that the charter promises; `waits: false` when we are to go on. As much later it is due. */
  letAnswerWait: LetAnswerWaitResult;
  /** Lets the held space go; the conversation goes on. Of an offer from the waiting list the place in it is kept. */
  letGoHold: LetGoResult;
  /** Reads a section that is shared now. The guest sees who read it and when, written before the words are answered. */
  lookAt: LookAtResult;
  /** An address for the asker’s own calendar, in place of the last one. */
  makeCalendar: MatchCalendar;
  /** A code for a guest who stands there and is not signed in: once, ten minutes. It opens no plans; the guest sees who made it. */
  makeSignInCode: MakeSignInCodeResult;
  /** The asker has read what is there now; one mark a shift, seen by others on shift. */
  markHandoverRead: Handover;
  /** What became of a meeting, with the minutes and the way. Without `how` the mark is taken back: then nobody said, and nothing follows. */
  markMeeting: MeetingsResult;
  /** We rang, as we said we would; `rung: false` takes it back. */
  markRung: MarkRungResult;
  /** A meeting is at another time, or that one and all after it. */
  moveMeeting: MeetingsResult;
  /** From that night on in another space, tonight unless said; from the first night for an expected stay. */
  moveStay: ChangeStayResult;
  /** They live somewhere else now. A place of the programme, or any other: then resources there are what can be told of. */
  movedTo: MatchPersonResult;
  /** This peer is asked to meet them while theirs is away; then the person is asked. */
  nameCover: MatchPersonResult;
  /** The asker would not meet this person again after this. Told to nobody. */
  notAgainWith: MatchDoneResult;
  /** It was done; or, with `done` false, it was not after all. */
  noteAccompanied: AccompanyingOfStay;
  /** Somebody is interested. The moment is their place in the queue for good. Sent again with the same `id`, a random UUID of the caller’s own, it is noted once. */
  noteInterest: NoteInterestResult;
  /** The person was told what we did, and why. */
  notePersonTold: HouseRights;
  /** Ends those closings of the house: from tonight on what is empty is offered again. */
  offerAgain: OfferedAgain;
  /** The own locked box was offered. */
  offerLockBox: ChangeStayResult;
  /** Offers a space to somebody on the list and holds it for the charter’s hours; then the offer ends by itself and the place is kept. */
  offerSpace: OfferSpaceResult;
  /** Puts a space back into use; nights that have passed stay closed. */
  openSpace: OpenSpaceResult;
  /** Out of hospital, or about to be. */
  outOfHospital: MatchDoneResult;
  /** This peer and nobody else is proposed to them; without a peer the matcher proposes again. */
  pinPeer: MatchPersonResult;
  /** Publishes a new version from a day on. Stays and enquiries keep the version they began under. */
  publishCharter: PublishCharterResult;
  /** The guest has left, now or up to 72 hours ago. No reason is asked. */
  recordLeaving: ChangeStayResult;
  /** Takes a closing back, within 24 hours. */
  reopenEnquiry: ReopenResult;
  /** It is not done after all. */
  reopenHandoverLine: HandoverLine;
  /** What a peer who is asked to stand in for a while says, told to a coordinator. */
  sayForCover: MatchPersonResult;
  /** The peer’s answer, told to a coordinator. */
  sayForPeer: MatchPersonResult;
  /** The person’s answer, told to a coordinator and shown as such. */
  sayForPerson: MatchPersonResult;
  /** Whether the person would like to meet somebody else for the while, or rather waits, told to a coordinator. */
  sayForPersonOfCover: MatchPersonResult;
  /** What came of it, in one touch; it can be taken back for twenty seconds. */
  sayHowItWas: SayHowItWasResult;
  /** The space is ready now: somebody may come in. Written into the audit. */
  sayReady: SpaceReady;
  /** The asker has seen their news, up to the newest line they were shown; without one, all there are. */
  seenMyNews: MyPeople;
  /** This is the real house now: what was held since the restore is sent. Stands in the audit. */
  sendAgain: Sending;
  /** Says on which day somebody works here last, or null: they stay. The account ends by itself when that day is over in every house. */
  setLeaveDate: ChangeRoleResult;
  /** Makes a new organisation with its administrator and first house; works once. The answer is the key for the authenticator; signing in comes next. */
  setUp: SetUpResult;
  /** With a link and the password: the key of a new authenticator. A wrong password leaves the link as it is. */
  setUpAuthenticator: SetUpAuthenticatorResult;
  /** Opens another house from a blueprint. Nobody gets a role in it by itself. */
  setUpHouse: SetUpHouseResult;
  /** A peer worker of the programme can be matched from now on, and meets at most so many people; a former one is one again. */
  setUpPeer: PeersResult;
  /** What a peer shares of themself; by that peer, or by the desk for them. */
  shareAsPeer: MatchDoneResult;
  /** Shows the numbers of a card that one has, and what was written back; that is written down. */
  showCheckInWays: ShowCheckInWaysResult;
  /** Names of the people here or expected, for two minutes; written into the audit. */
  showNames: ShownNames;
  /** Signs in with address and password, and with the six digits of the authenticator once one of its codes was right. */
  signIn: SignInResult;
  /** Ends this sign-in at once. A running shift goes on. */
  signOut: SignedOut;
  /** A voice’s answer (yes, not_sure, no); with a spaceId that space is held in the same act. With the last yes and a held space the stay is expected. A no ends the enquiry (not_now for the guest’s, cannot_offer for another’s; reopenEnquiry takes it back), also after agreement while the guest has not come in. */
  speak: SpeakResult;
  /** Asks that somebody’s authenticator be set up anew; nothing changes until a second person confirms. */
  startNewAuthenticator: StartNewAuthenticatorResult;
  /** Starts a shift in the house, for at most 12 hours; one house at a time. Doing it twice is one shift. */
  startShift: StartShiftResult;
  /** No new people from today on. Nobody asks why. */
  stepBackToday: MatchDoneResult;
  /** They still wait: they are asked again only after another 14 days without anything happening. */
  stillWaits: StillWaitsResult;
  /** They have asked us to stop. Said twice it is one. */
  stopFollowUp: FollowUp;
  /** Words for the guest’s own plan, up to 8 KiB: the guest takes them in, or not. They go after 7 days, or when the guest leaves. */
  suggestToGuest: SuggestToGuestResult;
  /** Takes back what one typed in oneself about who may not look, while the guest has not confirmed it. Nobody here is told what was there. */
  takeBackTypedBar: TypeInBarResult;
  /** Takes a card; taken again by the same it is held for longer. */
  takeCheckIn: TakeCheckInResult;
  /** Somebody asks; whoever takes it is the first contact. No name is needed. Sent again with the same `id`, a random UUID of the caller’s own, it is taken once. */
  takeEnquiry: TakeEnquiryResult;
  /** "I’ve got it". */
  takeHandoverLine: TakeLineResult;
  /** Not enough of us: what is empty in the house on the nights [from, to) is not offered. What is taken stays taken. */
  takeOffOffer: TakeOffOfferResult;
  /** Takes a line out for good. That it went is written down, not what it said. */
  takeOutHandoverLine: HandoverLineGone;
  /** New people again. */
  takePeopleAgain: MatchDoneResult;
  /** What was proposed goes back; nobody said no. */
  takeProposalBack: MatchPersonResult;
  /** Takes a role from somebody. With their last role they are signed out at once. */
  takeRole: ChangeRoleResult;
  /** We did something a guest’s plan asked us not to: they are told in their own app what, who decided and why; it is written down as plan_not_followed, and a review opens. */
  tellPlanNotFollowed: WriteDownResult;
  /** Which rights texts were told; the version of the charter and the language are kept. */
  tellRights: ChangeStayResult;
  /** From a guest’s paper: this worker may read nothing of theirs. It counts at once; the guest sees who typed it in, and can take it back. Nobody here is told whether it was so before. */
  typeInBar: TypeInBarResult;
  /** From a guest’s paper: who may read which parts until when. It waits for the guest as words do; nothing is shared until they say yes in their app, and if they never do, nothing is. */
  typeInShare: TypeInShareResult;
  /** Takes back what one said; the card is in one’s hand again. */
  undoCheckIn: UndoCheckInResult;
  /** Takes a leaving back, within 24 hours, if the space is still free. */
  undoLeaving: UndoResult;
  /** Takes an arrival back, within 24 hours of writing it down: nights, space and hour are again as agreed. */
  undoWelcome: UndoResult;
  /** Puts them on the waiting list, where the charter has one. `SpaceWasFree` while a space is free for all the nights they want. */
  waitForSpace: WaitResult;
  /** The guest comes in, now or up to 72 hours ago. A space let go by itself is given again by naming one, for a day. Before the first night agreed: EarlyArrival, then with early. A kept one: KeptSpace, then with kept. */
  welcomeGuest: WelcomeGuestResult;
  /** Takes the last version back before its day; what was in force goes on. */
  withdrawCharter: WithdrawCharterResult;
  /** The paper is lost: every code of this guest, and every sign-in with one, ends at once. */
  withdrawGuestCode: Stay;
  /** Takes one’s own suggestion back. */
  withdrawSuggestion: SuggestionWithdrawn;
  /** The code was lost: it opens nothing any more. What was said with it stays said. */
  withdrawVoiceCode: Enquiry;
  /** A call for help from outside. One that the policy does not allow is kept and marked. A review of the house opens with it, but where the person wished for the call. */
  writeDownCall: WriteDownResult;
  /** Something the house did against a wish or a plan. A review of the house opens with it. */
  writeDownDeviation: WriteDownResult;
  /** In the first 14 days of a house: a guest who is here already, since whenever. The space is theirs from tonight on. Taken back with undoWelcome. */
  writeDownHere: WriteDownHereResult;
  /** Makes a weekly group, or changes it. Sent again with the same `id`, a random UUID of the caller’s own, it is made once. */
  writeGroup: GroupsResult;
  /** Writes a line for the next shift. Sent again with the same `id`, a random UUID of the caller’s own, it is written once. */
  writeHandoverLine: WriteLineResult;
  /** The guest’s hopes in their own words, up to 2,000 characters; empty takes them out. */
  writeHopes: ChangeStayResult;
  /** What the programme cost, in the currency of its reports, with a day of the time it was for. Written again for the same day it takes the place of what was written; 0 takes it away. */
  writeProgrammeCost: CostsResult;
  /** How to reach them and what they want to be called by. */
  writeReach: MatchPersonResult;
  /** Keeps a review’s words. Nothing of it is sent anywhere. */
  writeReview: WriteReviewResult;
  /** What they would like, written down for them; with it they come onto the list. */
  writeWishes: MatchPersonResult;
};


export type MutationAcceptInvitationArgs = {
  called: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationAccompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AccompanyingInput;
  stayId: Scalars['ID']['input'];
};


export type MutationAgreeFollowUpArgs = {
  about: Scalars['String']['input'];
  input: FollowUpInput;
  personId?: InputMaybe<Scalars['ID']['input']>;
  stayId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAgreeMeetingsArgs = {
  day: Scalars['HouseDay']['input'];
  personId: Scalars['ID']['input'];
  time: Scalars['String']['input'];
};


export type MutationAnswerOfferArgs = {
  answer: Scalars['String']['input'];
  enquiryId: Scalars['ID']['input'];
};


export type MutationAnswerProposalArgs = {
  answer: Scalars['String']['input'];
  match?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAskForAnotherByPhoneArgs = {
  meanwhile: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  than?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAskPeerArgs = {
  peerId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationAskSecondArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  enquiryId: Scalars['ID']['input'];
};


export type MutationBackInHospitalArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationBeAwayArgs = {
  peerId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['HouseDay']['input']>;
};


export type MutationBeBackArgs = {
  peerId: Scalars['ID']['input'];
};


export type MutationBeginFollowUpAgainArgs = {
  followUpId: Scalars['ID']['input'];
  input: FollowUpInput;
  version: Scalars['Int']['input'];
};


export type MutationCallOffNewAuthenticatorArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationCancelMeetingArgs = {
  following?: InputMaybe<Scalars['Boolean']['input']>;
  personId: Scalars['ID']['input'];
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
};


export type MutationCarryOnArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationChangeClosingArgs = {
  closingId: Scalars['ID']['input'];
  input: ClosingInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeEnquiryArgs = {
  id: Scalars['ID']['input'];
  input: EnquiryInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeFollowUpArgs = {
  followUpId: Scalars['ID']['input'];
  input: FollowUpInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeLeavingHospitalArgs = {
  personId: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['HouseDay']['input']>;
};


export type MutationChangeNightsArgs = {
  leaves: Scalars['HouseDay']['input'];
  stayId: Scalars['ID']['input'];
  talked?: InputMaybe<Scalars['Boolean']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationChangePeerLimitArgs = {
  capacity: Scalars['Int']['input'];
  peerId: Scalars['ID']['input'];
};


export type MutationCloseAgainArgs = {
  closingId: Scalars['ID']['input'];
};


export type MutationCloseEnquiryArgs = {
  enquiryId: Scalars['ID']['input'];
  input: CloseEnquiryInput;
};


export type MutationCloseReviewArgs = {
  reviewId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseSpaceArgs = {
  from: Scalars['HouseDay']['input'];
  spaceId: Scalars['ID']['input'];
  to: Scalars['HouseDay']['input'];
  why: Scalars['String']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


export type MutationConfirmNewAuthenticatorArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationCorrectArrivalArgs = {
  at?: InputMaybe<Scalars['Instant']['input']>;
  spaceId?: InputMaybe<Scalars['ID']['input']>;
  stayId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCorrectEnquiryArgs = {
  enquiryId: Scalars['ID']['input'];
  input: RightEnquiryInput;
  version: Scalars['Int']['input'];
};


export type MutationCorrectLeavingArgs = {
  input: RightLeavingInput;
  stayId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCountGroupArgs = {
  day: Scalars['HouseDay']['input'];
  groupId: Scalars['ID']['input'];
  people: Scalars['Int']['input'];
};


export type MutationEndAccountArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationEndByPhoneArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationEndCalendarArgs = {
  programmeId: Scalars['ID']['input'];
};


export type MutationEndCoverArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationEndGroupArgs = {
  groupId: Scalars['ID']['input'];
};


export type MutationFinishHandoverLineArgs = {
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
};


export type MutationFinishMatchingArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationFirstMeetingHappenedArgs = {
  on: Scalars['HouseDay']['input'];
  personId: Scalars['ID']['input'];
  time?: InputMaybe<Scalars['String']['input']>;
  travelKm?: InputMaybe<Scalars['Float']['input']>;
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationFixFirstMeetingArgs = {
  anyway?: InputMaybe<Scalars['Boolean']['input']>;
  on: Scalars['HouseDay']['input'];
  personId: Scalars['ID']['input'];
  time?: InputMaybe<Scalars['String']['input']>;
};


export type MutationGiveBackHandoverLineArgs = {
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
};


export type MutationGiveCheckInBackArgs = {
  checkInId: Scalars['ID']['input'];
};


export type MutationGiveGuestCodeArgs = {
  stayId: Scalars['ID']['input'];
};


export type MutationGiveMatchCodeArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationGiveRoleArgs = {
  accountId: Scalars['ID']['input'];
  role: Role;
  serviceId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationGiveVoiceCodeArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationGoOnAfterAllByPhoneArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationHandInSheetArgs = {
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: FeltInput;
};


export type MutationHandOnArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationHoldSpaceArgs = {
  ahead?: InputMaybe<Scalars['Boolean']['input']>;
  enquiryId: Scalars['ID']['input'];
  kept?: InputMaybe<Scalars['Boolean']['input']>;
  spaceId: Scalars['ID']['input'];
  talked?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationInviteArgs = {
  byHand?: InputMaybe<Scalars['Boolean']['input']>;
  called: Scalars['String']['input'];
  email: Scalars['String']['input'];
  role: Role;
  serviceId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationInviteAgainArgs = {
  accountId: Scalars['ID']['input'];
  byHand?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationKeepApartArgs = {
  apart: Scalars['Boolean']['input'];
  peerId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationLeaveAsPeerArgs = {
  peerId: Scalars['ID']['input'];
};


export type MutationLeaveWaitingListArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationLetAnswerWaitArgs = {
  enquiryId: Scalars['ID']['input'];
  waits: Scalars['Boolean']['input'];
};


export type MutationLetGoHoldArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationLookAtArgs = {
  grant: Scalars['ID']['input'];
  section: Scalars['ID']['input'];
};


export type MutationMakeCalendarArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type MutationMakeSignInCodeArgs = {
  stay: Scalars['ID']['input'];
};


export type MutationMarkHandoverReadArgs = {
  houseId: Scalars['ID']['input'];
};


export type MutationMarkMeetingArgs = {
  how?: InputMaybe<Scalars['String']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  personId: Scalars['ID']['input'];
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  travelKm?: InputMaybe<Scalars['Float']['input']>;
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationMarkRungArgs = {
  enquiryId: Scalars['ID']['input'];
  rung: Scalars['Boolean']['input'];
};


export type MutationMoveMeetingArgs = {
  day: Scalars['HouseDay']['input'];
  following?: InputMaybe<Scalars['Boolean']['input']>;
  personId: Scalars['ID']['input'];
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
};


export type MutationMoveStayArgs = {
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  kept?: InputMaybe<Scalars['Boolean']['input']>;
  spaceId: Scalars['ID']['input'];
  stayId: Scalars['ID']['input'];
};


export type MutationMovedToArgs = {
  personId: Scalars['ID']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
};


export type MutationNameCoverArgs = {
  peerId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  until: Scalars['HouseDay']['input'];
};


export type MutationNotAgainWithArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationNoteAccompaniedArgs = {
  done: Scalars['Boolean']['input'];
  promiseId: Scalars['ID']['input'];
  stayId: Scalars['ID']['input'];
};


export type MutationNoteInterestArgs = {
  again?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  input: InterestInput;
  programmeId: Scalars['ID']['input'];
};


export type MutationNotePersonToldArgs = {
  recordId: Scalars['ID']['input'];
};


export type MutationOfferAgainArgs = {
  closingIds: Array<Scalars['ID']['input']>;
  houseId: Scalars['ID']['input'];
};


export type MutationOfferLockBoxArgs = {
  stayId: Scalars['ID']['input'];
};


export type MutationOfferSpaceArgs = {
  enquiryId: Scalars['ID']['input'];
  spaceId: Scalars['ID']['input'];
  talked?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationOpenSpaceArgs = {
  claimId: Scalars['ID']['input'];
};


export type MutationOutOfHospitalArgs = {
  on?: InputMaybe<Scalars['HouseDay']['input']>;
  personId: Scalars['ID']['input'];
};


export type MutationPinPeerArgs = {
  peerId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
};


export type MutationPublishCharterArgs = {
  basedOn: Scalars['Int']['input'];
  charter: Scalars['CharterValues']['input'];
  serviceId: Scalars['ID']['input'];
  startsOn: Scalars['HouseDay']['input'];
};


export type MutationRecordLeavingArgs = {
  input: LeavingInput;
  stayId: Scalars['ID']['input'];
};


export type MutationReopenEnquiryArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationReopenHandoverLineArgs = {
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
};


export type MutationSayForCoverArgs = {
  answer: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSayForPeerArgs = {
  answer: Scalars['String']['input'];
  match?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
};


export type MutationSayForPersonArgs = {
  answer: Scalars['String']['input'];
  match?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
};


export type MutationSayForPersonOfCoverArgs = {
  answer: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSayHowItWasArgs = {
  checkInId: Scalars['ID']['input'];
  input: CheckInResultInput;
};


export type MutationSayReadyArgs = {
  spaceId: Scalars['ID']['input'];
};


export type MutationSeenMyNewsArgs = {
  programmeId: Scalars['ID']['input'];
  upTo?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSetLeaveDateArgs = {
  accountId: Scalars['ID']['input'];
  leavesOn?: InputMaybe<Scalars['HouseDay']['input']>;
};


export type MutationSetUpArgs = {
  input: SetUpInput;
  token: Scalars['String']['input'];
};


export type MutationSetUpAuthenticatorArgs = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationSetUpHouseArgs = {
  input: SetUpHouseInput;
};


export type MutationSetUpPeerArgs = {
  accountId: Scalars['ID']['input'];
  capacity: Scalars['Int']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type MutationShareAsPeerArgs = {
  input: PeerSharesInput;
  peerId: Scalars['ID']['input'];
};


export type MutationShowCheckInWaysArgs = {
  checkInId: Scalars['ID']['input'];
};


export type MutationShowNamesArgs = {
  houseId: Scalars['ID']['input'];
};


export type MutationSignInArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSpeakArgs = {
  answer: Scalars['String']['input'];
  enquiryId: Scalars['ID']['input'];
  spaceId?: InputMaybe<Scalars['ID']['input']>;
  talked?: InputMaybe<Scalars['Boolean']['input']>;
  voice: Scalars['String']['input'];
};


export type MutationStartNewAuthenticatorArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationStartShiftArgs = {
  houseId: Scalars['ID']['input'];
};


export type MutationStepBackTodayArgs = {
  peerId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['HouseDay']['input']>;
};


export type MutationStillWaitsArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationStopFollowUpArgs = {
  followUpId: Scalars['ID']['input'];
};


export type MutationSuggestToGuestArgs = {
  stay: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};


export type MutationTakeBackTypedBarArgs = {
  stay: Scalars['ID']['input'];
  worker: Scalars['ID']['input'];
};


export type MutationTakeCheckInArgs = {
  checkInId: Scalars['ID']['input'];
};


export type MutationTakeEnquiryArgs = {
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: EnquiryInput;
};


export type MutationTakeHandoverLineArgs = {
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
};


export type MutationTakeOffOfferArgs = {
  from: Scalars['HouseDay']['input'];
  houseId: Scalars['ID']['input'];
  to: Scalars['HouseDay']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


export type MutationTakeOutHandoverLineArgs = {
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
};


export type MutationTakePeopleAgainArgs = {
  peerId: Scalars['ID']['input'];
};


export type MutationTakeProposalBackArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationTakeRoleArgs = {
  roleId: Scalars['ID']['input'];
};


export type MutationTellPlanNotFollowedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: PlanNotFollowedInput;
  stayId: Scalars['ID']['input'];
};


export type MutationTellRightsArgs = {
  stayId: Scalars['ID']['input'];
  texts: Array<Scalars['String']['input']>;
};


export type MutationTypeInBarArgs = {
  stay: Scalars['ID']['input'];
  worker: Scalars['ID']['input'];
};


export type MutationTypeInShareArgs = {
  stay: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['HouseDay']['input']>;
  words: Scalars['String']['input'];
  worker?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUndoCheckInArgs = {
  checkInId: Scalars['ID']['input'];
};


export type MutationUndoLeavingArgs = {
  stayId: Scalars['ID']['input'];
};


export type MutationUndoWelcomeArgs = {
  stayId: Scalars['ID']['input'];
};


export type MutationWaitForSpaceArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationWelcomeGuestArgs = {
  at?: InputMaybe<Scalars['Instant']['input']>;
  early?: InputMaybe<Scalars['Boolean']['input']>;
  kept?: InputMaybe<Scalars['Boolean']['input']>;
  spaceId?: InputMaybe<Scalars['ID']['input']>;
  stayId: Scalars['ID']['input'];
};


export type MutationWithdrawCharterArgs = {
  serviceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawGuestCodeArgs = {
  stayId: Scalars['ID']['input'];
};


export type MutationWithdrawSuggestionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawVoiceCodeArgs = {
  enquiryId: Scalars['ID']['input'];
};


export type MutationWriteDownCallArgs = {
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: CallInput;
};


export type MutationWriteDownDeviationArgs = {
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: DeviationInput;
};


export type MutationWriteDownHereArgs = {
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: HereBeforeInput;
};


export type MutationWriteGroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  ledBy: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  place: Scalars['String']['input'];
  programmeId: Scalars['ID']['input'];
  time: Scalars['String']['input'];
  weekday: Scalars['Int']['input'];
};


export type MutationWriteHandoverLineArgs = {
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: HandoverLineInput;
};


export type MutationWriteHopesArgs = {
  hopes: Scalars['String']['input'];
  stayId: Scalars['ID']['input'];
};


export type MutationWriteProgrammeCostArgs = {
  amount: Scalars['Float']['input'];
  day: Scalars['HouseDay']['input'];
  programmeId: Scalars['ID']['input'];
};


export type MutationWriteReachArgs = {
  called?: InputMaybe<Scalars['String']['input']>;
  messageSafe?: InputMaybe<Scalars['Boolean']['input']>;
  personId: Scalars['ID']['input'];
  reach?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWriteReviewArgs = {
  input: ReviewInput;
  reviewId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWriteWishesArgs = {
  input: WishesInput;
  personId: Scalars['ID']['input'];
  seen?: InputMaybe<WishesInput>;
};

/** What a peer can carry, for that peer. */
export type MyAvailability = {
  __typename?: 'MyAvailability';
  /** Places the programme is in. */
  catchments: Array<Scalars['String']['output']>;
  /** As it stands. */
  peer: ProgrammePeer;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
};

/** A peer’s people and news, for that peer. */
export type MyPeople = {
  __typename?: 'MyPeople';
  /** What they have not seen yet, newest first. */
  news: Array<MatchNewsLine>;
  /** Asked first, then by next step. */
  people: Array<MyPerson>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
};

/** Somebody a peer meets, is to meet, covers, or is asked about. Names and ways to reach only once both said yes. */
export type MyPerson = {
  __typename?: 'MyPerson';
  /** What this peer can do now. */
  actions: Array<MatchAction>;
  /** asked, own, asked_cover or cover. */
  as: Scalars['String']['output'];
  /** In hospital again. */
  backInHospital: Scalars['Boolean']['output'];
  /** What they would like a peer to know from their own life. */
  background: Array<Scalars['String']['output']>;
  /** They would rather meet by phone. */
  byPhone: Scalars['Boolean']['output'];
  /** The name they want to be called by. */
  called?: Maybe<Scalars['String']['output']>;
  /** Of their way through the programme. */
  id: Scalars['ID']['output'];
  /** Languages. */
  languages: Array<Scalars['String']['output']>;
  /** The last day of the meetings. */
  lastsUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** About when they leave the ward, or left it. */
  leavesHospitalOn?: Maybe<Scalars['HouseDay']['output']>;
  /** What they would like to talk about. */
  likes: Array<Scalars['String']['output']>;
  /** The match. */
  match: MatchNowType;
  /** Of the match. */
  matchId: Scalars['ID']['output'];
  /** A message may be left. */
  messageSafe?: Maybe<Scalars['Boolean']['output']>;
  /** What comes next. */
  nextStep: MatchStep;
  /** Where they would like to meet. */
  place?: Maybe<Scalars['String']['output']>;
  /** How to reach them. */
  reach?: Maybe<Scalars['String']['output']>;
  /** Half-days they are free. */
  times: Array<Scalars['String']['output']>;
  /** Days for a first meeting that is to come. */
  window?: Maybe<FirstMeetingWindow>;
};

/** A service in which the person has a role; for administrators every service of the organisation. */
export type MyService = {
  __typename?: 'MyService';
  /** The last day on which a new house can write down who was there before it began with Peerhouse; null: over. */
  beginsUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** Of the service. */
  id: Scalars['ID']['output'];
  /** house or programme. */
  kind: Scalars['String']['output'];
  /** Names of the permissions held here at this moment (see the policy table), e.g. stays.welcome. */
  may: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What this service calls a guest. */
  personWord: WordForms;
  /** The person’s roles here; administrator is added for those who are. */
  roles: Array<Role>;
  /** What this service calls a space. */
  spaceWord: WordForms;
  /** IANA time zone; its nights and dates are meant there. */
  timeZone: Scalars['String']['output'];
};

/** They were tried as often as the charter says; what is left is to leave it. */
export type NoMoreTries = Refusal & {
  __typename?: 'NoMoreTries';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** This guest has no sign-in of their own, or has left: say it to them, or write it on paper. */
export type NoSignInYet = Refusal & {
  __typename?: 'NoSignInYet';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Nothing may be left on a voicemail: that was agreed. */
export type NoVoicemail = Refusal & {
  __typename?: 'NoVoicemail';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** There is no second administrator or house lead who could confirm. Give somebody that role first; where nobody can, whoever runs the machine does it there (npm run authenticator). */
export type NobodyElse = Refusal & {
  __typename?: 'NobodyElse';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Another peer can be asked for where it is about a match. */
export type NotAboutAMatch = Refusal & {
  __typename?: 'NotAboutAMatch';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The charter does not give a day place for that. */
export type NotForADayPlace = Refusal & {
  __typename?: 'NotForADayPlace';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Days one person may come for, at most. */
  days?: Maybe<Scalars['Int']['output']>;
  /** none (there are no day places), too_long, or former_guests (only for people who stayed here before, as they say it themselves). */
  problem: Scalars['String']['output'];
};

/** Nobody does this for themselves: somebody else asks, and another confirms. */
export type NotForYourself = Refusal & {
  __typename?: 'NotForYourself';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The charter does not have this outcome or offer. */
export type NotInCharter = Refusal & {
  __typename?: 'NotInCharter';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** What is asked for does not follow from the state it is in. */
export type NotNow = Refusal & {
  __typename?: 'NotNow';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The state it is in. */
  state: Scalars['String']['output'];
};

/** The person is not on shift anywhere. */
export type NotOnShift = Refusal & {
  __typename?: 'NotOnShift';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Somebody has left the space and it is being got ready. Say that it is ready with sayReady, and ask again. */
export type NotReadyYet = Refusal & {
  __typename?: 'NotReadyYet';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** When it is ready, by the charter’s minutes. */
  readyAt: Scalars['Instant']['output'];
  /** The space. */
  spaceId: Scalars['ID']['output'];
  /** What the house calls it. */
  spaceName: Scalars['String']['output'];
};

/** How a match goes is asked by nobody whom the person meets or met. */
export type NotTheirPeer = Refusal & {
  __typename?: 'NotTheirPeer';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** They said whom they want to hear from, and it is somebody else. */
export type NotWanted = Refusal & {
  __typename?: 'NotWanted';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** That moment has not come yet. */
export type NotYet = Refusal & {
  __typename?: 'NotYet';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** That card is in somebody else’s hand, or in nobody’s. */
export type NotYours = Refusal & {
  __typename?: 'NotYours';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** MatchPersonDetail, or why not. */
export type NoteInterestResult = InvalidInput | MatchPersonDetail | OutsideCatchment;

/** Nothing is empty on those nights: there is nothing to take off offer. */
export type NothingEmpty = Refusal & {
  __typename?: 'NothingEmpty';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** What needs a person in the next hours. */
export type Now = {
  __typename?: 'Now';
  /** Open ones, those on the waiting list with an offer that runs, and those we said we would ring about by today and have not. */
  enquiries: Array<EnquiryLine>;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Empty tonight and closed; kept spaces are not counted. */
  notOffered: Scalars['Int']['output'];
  /** Spaces empty and open tonight; day places count nowhere here. */
  open: Scalars['Int']['output'];
  /** Expected by tonight; here, and leaving by tomorrow. */
  stays: Array<Stay>;
  /** Taken tonight. */
  taken: Scalars['Int']['output'];
  /** Today’s date in the house. */
  today: Scalars['HouseDay']['output'];
  /** The night that belongs to this moment. */
  tonight: Scalars['HouseDay']['output'];
  /** Open lines of the handover that the asker has not read; null off shift. */
  unread?: Maybe<Scalars['Int']['output']>;
  /** People on the waiting list without an offer, while a space can be offered to one of them for all their nights from tonight; else 0. */
  waiting: Scalars['Int']['output'];
};

/** What is empty on those nights is not offered. */
export type OffOffer = {
  __typename?: 'OffOffer';
  /** The closings that were made; send them to offerAgain. */
  closingIds: Array<Scalars['ID']['output']>;
  /** Spaces taken off offer for some or all of those nights. */
  spaces: Scalars['Int']['output'];
  /** Spaces that are taken for all of them and stay so. */
  stillTaken: Scalars['Int']['output'];
};

/** The offer has ended by itself. The place in the list is kept. */
export type OfferEnded = Refusal & {
  __typename?: 'OfferEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Enquiry, or why not. */
export type OfferSpaceResult = AskedEarlier | Enquiry | HouseFull | InvalidInput | KeptSpace | NotForADayPlace | NotNow | OfferStands | SpaceTaken | TalkFirst;

/** Another space is offered to them already: their answer comes first. */
export type OfferStands = Refusal & {
  __typename?: 'OfferStands';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** When that offer ends by itself. */
  endsAt: Scalars['Instant']['output'];
  /** The space that is offered. */
  spaceName: Scalars['String']['output'];
};

/** Spaces are offered again. */
export type OfferedAgain = {
  __typename?: 'OfferedAgain';
  /** Spaces that are offered again on some night. */
  spaces: Scalars['Int']['output'];
};

/** SpaceOpened, or why not. */
export type OpenSpaceResult = NotNow | SpaceOpened;

/** In the other house somebody has begun with it: it is theirs to go on with. */
export type OtherHouseBegan = Refusal & {
  __typename?: 'OtherHouseBegan';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The other house. */
  houseName: Scalars['String']['output'];
};

/** Every space of the other house is closed on the first night wanted: nobody is sent to a closed door. */
export type OtherHouseClosed = Refusal & {
  __typename?: 'OtherHouseClosed';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The other house. */
  houseName: Scalars['String']['output'];
};

/** Another house of the network that is asked, with the person’s yes. */
export type OtherHouseInput = {
  /** They want their name and how to reach them to go along. */
  carry?: InputMaybe<Scalars['Boolean']['input']>;
  /** The house, one of otherHouses. */
  houseId: Scalars['ID']['input'];
  /** They say yes to asking there. */
  theyAgree: Scalars['Boolean']['input'];
};

/** The programme is not there; resources at that place are what can be told of. */
export type OutsideCatchment = Refusal & {
  __typename?: 'OutsideCatchment';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Places in which the programme is. */
  places: Array<Scalars['String']['output']>;
};

/** A first meeting is not on that day; these are the days for it. */
export type OutsideWindow = Refusal & {
  __typename?: 'OutsideWindow';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The first of them. */
  from: Scalars['HouseDay']['output'];
  /** The last of them. */
  to: Scalars['HouseDay']['output'];
};

/** Words of one’s own that wait for the guest. Only the two of them read it. */
export type OwnSuggestion = {
  __typename?: 'OwnSuggestion';
  /** When it was made. */
  at: Scalars['Instant']['output'];
  /** The suggestion. */
  id: Scalars['ID']['output'];
  /** Typed in from their paper: who may read which parts. Nothing is shared until they say yes. */
  isShare: Scalars['Boolean']['output'];
  /** When it goes by itself: after 7 days, or when the guest leaves. */
  until: Scalars['Instant']['output'];
  /** The words. */
  words: Scalars['String']['output'];
};

/** The place was taken a moment before: this peer has no room any more. */
export type PeerAlreadyFull = Refusal & {
  __typename?: 'PeerAlreadyFull';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Who has room now. */
  free: Array<PeerWithRoom>;
  /** The name they go by at work. */
  peer: Scalars['String']['output'];
};

/** A stretch in which a peer is away. Nobody asks why. */
export type PeerAway = {
  __typename?: 'PeerAway';
  /** From. */
  from: Scalars['HouseDay']['output'];
  /** The day they are there again; null: they do not know yet. */
  until?: Maybe<Scalars['HouseDay']['output']>;
};

/** A peer looked at for one person. Peers who are not to be proposed are not among them, and nothing says that they were. */
export type PeerCandidate = {
  __typename?: 'PeerCandidate';
  /** What speaks for it. */
  because: Array<BecauseOf>;
  /** The name they go by at work. */
  called: Scalars['String']['output'];
  /** People they meet at most. */
  capacity: Scalars['Int']['output'];
  /** Of the peer. */
  peerId: Scalars['ID']['output'];
  /** People they meet or are to meet. */
  taken: Scalars['Int']['output'];
  /** full, other_place, no_common_language, not_as_wished, no_common_time, time_full or somebody_else_asked_for; null: they could meet. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** This peer takes nobody new now, or is not one who can be offered to this person. Why is not said. */
export type PeerNotOffered = Refusal & {
  __typename?: 'PeerNotOffered';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** What a peer shares of themself, each part only if they want. */
export type PeerShares = {
  __typename?: 'PeerShares';
  /** teens, 20s to 80s. */
  ageBand?: Maybe<Scalars['String']['output']>;
  /** What they know from their own life. */
  background: Array<Scalars['String']['output']>;
  /** Also by phone. */
  byPhone: Scalars['Boolean']['output'];
  /** Places they would travel to. */
  far: Array<Scalars['String']['output']>;
  /** In their own word. */
  gender?: Maybe<Scalars['String']['output']>;
  /** Languages. */
  languages: Array<Scalars['String']['output']>;
  /** What they like to do or talk about. */
  likes: Array<Scalars['String']['output']>;
  /** Places near them. */
  near: Array<Scalars['String']['output']>;
  /** What they would rather not talk about. */
  ratherNot: Array<Scalars['String']['output']>;
  /** Half-days they can, such as tue_evening. */
  times: Array<Scalars['String']['output']>;
};

/** What a peer shares of themself, each part only if they want: at most 12 topics of 40 letters each. */
export type PeerSharesInput = {
  /** teens, 20s to 80s. */
  ageBand?: InputMaybe<Scalars['String']['input']>;
  /** What they know from their own life. */
  background?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Also by phone. */
  byPhone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places they would travel to. */
  far?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In their own word. */
  gender?: InputMaybe<Scalars['String']['input']>;
  /** Languages. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they like to do or talk about. */
  likes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Places near them. */
  near?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they would rather not talk about. */
  ratherNot?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Half-days they can. */
  times?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A peer who has room now. */
export type PeerWithRoom = {
  __typename?: 'PeerWithRoom';
  /** The name they go by at work. */
  called: Scalars['String']['output'];
  /** Of the peer. */
  peerId: Scalars['ID']['output'];
};

/** ProgrammePeers, or why not. */
export type PeersResult = AlreadyAnswered | AlreadyEnded | InvalidInput | NotNow | NotYet | OutsideWindow | PeerAlreadyFull | PeerNotOffered | ProgrammePeers;

/** A period that figures are told for. There are no others: what overlaps could be subtracted. */
export type Period = {
  __typename?: 'Period';
  /** First day. */
  from: Scalars['HouseDay']['output'];
  /** Month, quarter or fiscal year. */
  kind: PeriodKind;
  /** Last day, included. */
  to: Scalars['HouseDay']['output'];
};

/** How long a period is. Years and quarters are those of the charter’s fiscal year. */
export type PeriodKind =
  | 'month'
  | 'quarter'
  | 'year';

/** Someone with an account in the organisation, with their roles. */
export type Person = {
  __typename?: 'Person';
  /** They took up their invitation: they have a password. */
  accepted: Scalars['Boolean']['output'];
  /** Their account. */
  accountId: Scalars['ID']['output'];
  /** False once the account was ended: they can no longer sign in. */
  active: Scalars['Boolean']['output'];
  /** The name they go by at work. */
  called: Scalars['String']['output'];
  /** The address they sign in with; null: forgotten, 30 days after the account was ended. */
  email?: Maybe<Scalars['String']['output']>;
  /** The last day they work here: the account ends by itself when it is over. Null: they stay. */
  leavesOn?: Maybe<Scalars['HouseDay']['output']>;
  /** The newest mail to them; null when there was none. */
  mail?: Maybe<PersonMail>;
  /** A new authenticator that was asked for and waits for a second person. */
  newAuthenticator?: Maybe<AuthenticatorRequest>;
  /** Their roles, oldest first. */
  roles: Array<PersonRole>;
};

/** The newest mail to somebody: where it is, without what it says. */
export type PersonMail = {
  __typename?: 'PersonMail';
  /** When it came to that. */
  at: Scalars['Instant']['output'];
  /** What it is about. */
  kind: MailKind;
  /** Where it is. */
  state: MailState;
};

/** A role that somebody has. */
export type PersonRole = {
  __typename?: 'PersonRole';
  /** When it was given. */
  givenAt: Scalars['Instant']['output'];
  /** Of this giving of the role; `takeRole` asks for it. */
  id: Scalars['ID']['output'];
  /** The role. */
  role: Role;
  /** The service it holds in; null for administrators. */
  serviceId?: Maybe<Scalars['ID']['output']>;
  /** That service’s name. */
  serviceName?: Maybe<Scalars['String']['output']>;
};

/** We did something a guest’s plan asked us not to. What and why are told to the guest; the house’s own record has neither. */
export type PlanNotFollowedInput = {
  /** The day, if not today; up to a year back. */
  day?: InputMaybe<Scalars['HouseDay']['input']>;
  /** The worker who decided. */
  decidedById: Scalars['ID']['input'];
  /** What we did, in up to 1,000 characters, to the guest. */
  what: Scalars['String']['input'];
  /** Why, in up to 1,000 characters, to the guest. */
  why: Scalars['String']['input'];
};

/** CharterPreview, or why not. */
export type PreviewCharterResult = CharterPreview | InvalidInput;

/** What a programme cost, as it was written down with a day. */
export type ProgrammeCost = {
  __typename?: 'ProgrammeCost';
  /** In the currency of the reports. */
  amount: Scalars['Float']['output'];
  /** The day; the first of a month stands for the month. */
  day: Scalars['HouseDay']['output'];
};

/** What a programme cost. */
export type ProgrammeCosts = {
  __typename?: 'ProgrammeCosts';
  /** One for each day that something is written for, newest first. */
  costs: Array<ProgrammeCost>;
  /** The three letters of the currency of its reports. */
  currency: Scalars['String']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
};

/** A weekly group, open to everyone; people who wait are offered it. */
export type ProgrammeGroup = {
  __typename?: 'ProgrammeGroup';
  /** The last one that was counted; staff alone. */
  countedOn?: Maybe<Scalars['HouseDay']['output']>;
  /** Of the group. */
  id: Scalars['ID']['output'];
  /** Who leads it, by the name they go by at work; staff alone. */
  ledBy?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The next one. */
  nextOn: Scalars['HouseDay']['output'];
  /** How many people were there then; staff alone. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Where. */
  place: Scalars['String']['output'];
  /** HH:MM, local. */
  time: Scalars['String']['output'];
  /** Day of the week, 1 is Monday. */
  weekday: Scalars['Int']['output'];
};

/** The weekly groups of a programme. */
export type ProgrammeGroups = {
  __typename?: 'ProgrammeGroups';
  /** In the order of their next days. */
  groups: Array<ProgrammeGroup>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
};

/** A peer worker of the programme. */
export type ProgrammePeer = {
  __typename?: 'ProgrammePeer';
  /** Their account. */
  accountId: Scalars['ID']['output'];
  /** When they are away. */
  away: Array<PeerAway>;
  /** The name they go by at work. */
  called: Scalars['String']['output'];
  /** People they meet at most. */
  capacity: Scalars['Int']['output'];
  /** Those of them for whom somebody is asked. */
  coverAsked: Array<Scalars['ID']['output']>;
  /** Of the peer. */
  id: Scalars['ID']['output'];
  /** What they share. */
  shares: PeerShares;
  /** takes_people, steps_back, away or left. */
  state: Scalars['String']['output'];
  /** They take new people again from this day; null: until they say so. */
  stepsBackUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** Places that are taken: people they meet, are to meet, or cover. */
  taken: Scalars['Int']['output'];
  /** People of theirs who have nobody while they are away. */
  withoutCover: Array<Scalars['ID']['output']>;
};

/** The peers of a programme, and who works there and is none yet. */
export type ProgrammePeers = {
  __typename?: 'ProgrammePeers';
  /** Places the programme is in. */
  catchments: Array<Scalars['String']['output']>;
  /** In the order of their names; those who left among them. */
  peers: Array<ProgrammePeer>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Peer workers without a line of their own yet. */
  workers: Array<MatchWorker>;
};

/** CharterVersionType, or why not. */
export type PublishCharterResult = ChangedElsewhere | CharterVersion | InvalidInput;

export type Query = {
  __typename?: 'Query';
  /** What we promised to the guest of a stay: to go along, ring or visit. */
  accompanying: AccompanyingOfStay;
  /** Who did what, when: fifty lines, newest first. */
  audit: AuditPage;
  /** What a new service can start from. */
  blueprints: Array<Blueprint>;
  /** Spaces by nights, from tonight unless said, 14 nights unless said, at most 366. Without names. */
  board: Board;
  /** The charter in force today, in plain words and as the screens need it. */
  charter: Charter;
  /** The form for a new version. */
  charterForm: CharterForm;
  /** Every version of the charter, newest first, with what changed. */
  charterVersions: Array<CharterVersion>;
  /** One of the two lists of check-ins. */
  checkIns: CheckInList;
  /** A space out of use: nights, reason, own words, and what was written before. */
  closing: Closing;
  /** What every figure and every column of the CSV file means, as a text to be kept beside it. */
  dataDictionary: CsvFile;
  /** Open ones and those closed or agreed in the last 7 days; newest first. */
  enquiries: Array<EnquiryLine>;
  /** One enquiry. */
  enquiry: Enquiry;
  /** Spaces free from that day (tonight unless said) for so many nights, in every house whose board one may see; best first. */
  findNights: Array<FoundHouse>;
  /** What one person agreed to. */
  followUp: FollowUp;
  /** What somebody can agree to there. */
  followUpOffers: FollowUpOffers;
  /** Everybody there who agreed to one that is not over, those who asked us to stop among them. */
  followUps: Array<FollowUp>;
  /** Receipts of what was erased as the charter says, by month, newest first: how much, never whose. */
  forgotten: Array<Forgotten>;
  /** Spaces of the house for those nights, best first; kept ones last and marked. */
  freeSpaces: Array<FreeSpace>;
  /** Spaces that somebody has left and that are not ready yet, first ready first. None where the charter gives no time for it. */
  gettingReady: Array<SpaceGettingReady>;
  /** What the guest of a stay wrote beside lines about them, and what they were told. Read only. */
  guestWords: GuestWords;
  /** What is handed over in the house; for those on shift there. */
  handover: Handover;
  /** What the house did: calls for help from outside, what went against a wish or a plan, and whether it was looked at. */
  houseRights: HouseRights;
  /** What was promised in that service and has not come about, and why: the oldest first, at most 200. Nobody is late: these are ours. */
  lateMessages: Array<LateMessage>;
  /** What a one-time link is for; looking does not use it up. */
  link: LinkResult;
  /** What the machine has to do and what broke, by numbers alone; for administrators. */
  machineWork: MachineWork;
  /** Mail goes out of this installation: links to somebody travel by mail. */
  mailGoesOut: Scalars['Boolean']['output'];
  /** The match desk of a programme. */
  matchDesk: MatchDesk;
  /** What the ward’s one-page invitation says. */
  matchInvitation: MatchInvitation;
  /** One person at the desk, with the peers they could meet. */
  matchPerson: MatchPersonDetail;
  /** Who is signed in; null when nobody is. */
  me?: Maybe<Me>;
  /** The meetings of somebody, for the desk and for whoever meets them. */
  meetings: MatchMeetings;
  /** What the asker can carry. */
  myAvailability: MyAvailability;
  /** Whom the asker meets, is to meet, covers, or is asked about. */
  myPeople: MyPeople;
  /** One’s own suggestions that wait for the guest of a stay. Nobody sees another’s. */
  mySuggestions: Array<OwnSuggestion>;
  /** What needs a person in the next hours. */
  now: Now;
  /** Who is on shift in the house now. */
  onShift: Array<Worker>;
  /** Peers of a programme: what they share, how many people they meet, who is away. */
  peers: ProgrammePeers;
  /** Who works here and in which role, by name; those whose account was ended come last. */
  people: Array<Person>;
  /** What would change, and the whole as guests would read it. Nothing is kept. */
  previewCharter: PreviewCharterResult;
  /** What was written down as the cost of the programme. */
  programmeCosts: ProgrammeCosts;
  /** The weekly groups of a programme. */
  programmeGroups: ProgrammeGroups;
  /** Whom the matcher proposes for everybody on the list at once, in the order of the queue. */
  proposals: Array<MatchProposal>;
  /** The counts of one period, as they stood at the end of the last full week. What could give somebody away is hidden, over the whole fiscal year. */
  report: Report;
  /** Two periods of one length side by side. A difference is told only where both figures are. */
  reportComparison: ReportComparison;
  /** The same report as a CSV file, with a second period’s lines after it where one is named; dataDictionary says what each column and figure means. */
  reportCsv: CsvFile;
  /** Periods that had begun by the end of the last full week, from the service’s first fact: years, quarters, months; newest first. Of a matching programme the years alone. */
  reportPeriods: Array<Period>;
  /** One review, for the house’s lead and its rights officer. */
  review: Review;
  /** The texts told to the guest of that stay, in the exact words of that day; empty when nothing was told yet. */
  rightsShown: Array<RightsTextShown>;
  /** What each role may do, in words, from the table the guards read. */
  rolesInWords: Array<RoleInWords>;
  /** Whether mail is held since a restore. */
  sending: Sending;
  /** Every service of the organisation, by name. */
  services: Array<Service>;
  /** What the guest of a stay shares with those on shift in the house, or with whoever asks: what the sections are called and until when. Asking this is no reading. */
  sharedWithUs: Array<SharedWithUs>;
  /** One stay. */
  stay: Stay;
  /** Expected and here, and those who left or did not come in the last 7 days; newest first. */
  stays: Array<Stay>;
  /** Who waits for a space, in the order of asking. Without anything they said of themself. */
  waitingList: Array<WaitingLine>;
  /** Who works shifts in the house of a stay: for what guests write on paper about them. */
  workersHere: Array<Worker>;
};


export type QueryAccompanyingArgs = {
  stayId: Scalars['ID']['input'];
};


export type QueryAuditArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBoardArgs = {
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  houseId: Scalars['ID']['input'];
  nights?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCharterArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryCharterFormArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryCharterVersionsArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryCheckInsArgs = {
  about: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
};


export type QueryClosingArgs = {
  closingId: Scalars['ID']['input'];
};


export type QueryEnquiriesArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryEnquiryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindNightsArgs = {
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  nights?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFollowUpArgs = {
  followUpId: Scalars['ID']['input'];
};


export type QueryFollowUpOffersArgs = {
  about: Scalars['String']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  serviceId: Scalars['ID']['input'];
};


export type QueryFollowUpsArgs = {
  about: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
};


export type QueryForgottenArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryFreeSpacesArgs = {
  from: Scalars['HouseDay']['input'];
  houseId: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  nights: Scalars['Int']['input'];
};


export type QueryGettingReadyArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryGuestWordsArgs = {
  stayId: Scalars['ID']['input'];
};


export type QueryHandoverArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryHouseRightsArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryLateMessagesArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryMatchDeskArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryMatchInvitationArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryMatchPersonArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryMyAvailabilityArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryMyPeopleArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryMySuggestionsArgs = {
  stay: Scalars['ID']['input'];
};


export type QueryNowArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryOnShiftArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryPeersArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryPreviewCharterArgs = {
  charter: Scalars['CharterValues']['input'];
  serviceId: Scalars['ID']['input'];
};


export type QueryProgrammeCostsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryProgrammeGroupsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryReportArgs = {
  from: Scalars['HouseDay']['input'];
  kind: PeriodKind;
  serviceId: Scalars['ID']['input'];
};


export type QueryReportComparisonArgs = {
  beside: Scalars['HouseDay']['input'];
  from: Scalars['HouseDay']['input'];
  kind: PeriodKind;
  serviceId: Scalars['ID']['input'];
};


export type QueryReportCsvArgs = {
  beside?: InputMaybe<Scalars['HouseDay']['input']>;
  from: Scalars['HouseDay']['input'];
  kind: PeriodKind;
  serviceId: Scalars['ID']['input'];
};


export type QueryReportPeriodsArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRightsShownArgs = {
  stayId: Scalars['ID']['input'];
};


export type QuerySharedWithUsArgs = {
  stayId: Scalars['ID']['input'];
};


export type QueryStayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaysArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryWaitingListArgs = {
  houseId: Scalars['ID']['input'];
};


export type QueryWorkersHereArgs = {
  stay: Scalars['ID']['input'];
};

/** A named "not like this" that a person can do something about. Nothing was changed. */
export type Refusal = {
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Enquiry, or why not. */
export type ReopenResult = Enquiry | NotNow | OtherHouseBegan | TooLongAgo;

/** The counts of a service in one period, from facts without a person. What a programme cost counts as soon as it is written. */
export type Report = {
  __typename?: 'Report';
  /** When it was put together. */
  asOf: Scalars['Instant']['output'];
  /** The period. */
  period: Period;
  /** cut (0.7403 and 0.749 are both told as 74%) or round. */
  rounding: Scalars['String']['output'];
  /** The tables. */
  sections: Array<ReportSection>;
  /** The service. */
  serviceId: Scalars['ID']['output'];
  /** Its name. */
  serviceName: Scalars['String']['output'];
  /** Sunday of the last full week: what was written down until then is counted, so that the counts stand still until the next. */
  upTo: Scalars['HouseDay']['output'];
};

/** Two periods of one length side by side, both as they stood at the end of the same week. */
export type ReportComparison = {
  __typename?: 'ReportComparison';
  /** The one less the other, table by table. */
  differences: Array<SectionDifference>;
  /** The other. */
  other: Report;
  /** The one. */
  report: Report;
};

/** A table of the report; its words live in the app under its key. */
export type ReportSection = {
  __typename?: 'ReportSection';
  /** How many of its figures are hidden. */
  hiddenRows: Scalars['Int']['output'];
  /** stays, nights, nights_by_month, contacts, ways_in, asked_before, nights_asked, leaving, hopes, not_taken_up, emergency_calls, recorded, felt or felt_by_question; of a matching programme programme_people, programme_first_meetings, programme_waiting, programme_meetings, programme_groups and programme_cost; of a whole year check_ins and check_in_ways. */
  key: Scalars['String']['output'];
  /** Key of the denominator of the table’s shares. */
  ofKey?: Maybe<Scalars['String']['output']>;
  /** The figures, always the same ones in the same order. */
  rows: Array<Figure>;
};

/** It was confirmed or called off already, or three days have passed. */
export type RequestEnded = Refusal & {
  __typename?: 'RequestEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** A look at what the house did. It asks about us; there is nothing in it about the person. */
export type Review = {
  __typename?: 'Review';
  /** write and close. */
  actions: Array<Action>;
  /** Who sees to the change. */
  byWhom?: Maybe<Worker>;
  /** When. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who closed it: never the one who decided. */
  closedBy?: Maybe<Worker>;
  /** Id of the review. */
  id: Scalars['ID']['output'];
  /** When it opened, by itself. */
  openedAt: Scalars['Instant']['output'];
  /** What it is about. */
  record: RightsRecord;
  /** open or closed. */
  state: Scalars['String']['output'];
  /** Until when. */
  until?: Maybe<Scalars['HouseDay']['output']>;
  /** Grows with each change; send it back. */
  version: Scalars['Int']['output'];
  /** What changes in the house? */
  whatChanges?: Maybe<Scalars['String']['output']>;
  /** What would we do differently? */
  whatDifferently?: Maybe<Scalars['String']['output']>;
  /** What did we do? */
  whatWeDid?: Maybe<Scalars['String']['output']>;
  /** Who can see to a change: those who work in the house, and its rights officer. */
  workers: Array<Worker>;
  /** When. */
  writtenAt?: Maybe<Scalars['Instant']['output']>;
  /** Who wrote last. */
  writtenBy?: Maybe<Worker>;
};

/** This review was closed; its words stay as they are. */
export type ReviewClosed = Refusal & {
  __typename?: 'ReviewClosed';
  /** When. */
  at?: Maybe<Scalars['Instant']['output']>;
  /** By whom, by the name they go by at work. */
  by?: Maybe<Scalars['String']['output']>;
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** A review’s words about what we did. Each part up to 2,000 characters; what is left out is taken out. */
export type ReviewInput = {
  /** Who sees to it; goes with `until`. */
  byWhomId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when. */
  until?: InputMaybe<Scalars['HouseDay']['input']>;
  /** What changes in the house? */
  whatChanges?: InputMaybe<Scalars['String']['input']>;
  /** What would we do differently? */
  whatDifferently?: InputMaybe<Scalars['String']['input']>;
  /** What did we do? */
  whatWeDid?: InputMaybe<Scalars['String']['input']>;
};

/** All that is counted of an enquiry that has ended, as it was in truth; what is left out was not said. */
export type RightEnquiryInput = {
  /** Asked us before this month? yes, no or rather_not. */
  askedBefore?: InputMaybe<Scalars['String']['input']>;
  /** phone, web, text, walk_in or email. */
  channel: Scalars['String']['input'];
  /** Offers of the charter that were made instead. */
  offered?: InputMaybe<Array<Scalars['String']['input']>>;
  /** An outcome of the charter: no_space, cannot_offer, chose_something_else, lost_touch or not_now. */
  outcome: Scalars['String']['input'];
  /** When we said we would ring; today or later, or as it was. */
  ringBackOn?: InputMaybe<Scalars['HouseDay']['input']>;
  /** Nights wanted, 1 to 365. */
  wantsNights?: InputMaybe<Scalars['Int']['input']>;
};

/** A leaving put right. */
export type RightLeavingInput = {
  /** When they left; leave out when the time was right. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  /** Whether at least one hope was met; leave out when not answered. */
  hopeMet?: InputMaybe<Scalars['Boolean']['input']>;
  /** hopes_met, own_choice, moved_on, hospital, other or rather_not_say; leave out when not asked or not said. */
  how?: InputMaybe<Scalars['String']['input']>;
};

/** Something the house did: a call for help from outside, or something against a wish or a plan. No person and no stay is in it. */
export type RightsRecord = {
  __typename?: 'RightsRecord';
  /** call or deviation. */
  about: Scalars['String']['output'];
  /** Of a call: whether the person was asked first. */
  asked?: Maybe<Scalars['Boolean']['output']>;
  /** Of a call: whether the policy published at that time allows it. */
  byPolicy?: Maybe<Scalars['Boolean']['output']>;
  /** Of a call: when. */
  calledAt?: Maybe<Scalars['Instant']['output']>;
  /** Version of the charter it is held to: the one in force then. */
  charterVersion: Scalars['Int']['output'];
  /** The day it happened, in the house’s time zone. */
  day: Scalars['HouseDay']['output'];
  /** The worker who decided. */
  decidedBy: Worker;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Of a deviation: held, locked_in, made_to_take, kept_from_leaving, plan_not_followed or something_else. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Of a call: own_wish, medical_emergency, serious_threat_of_violence, harm_to_self_happening, duty_by_law or none_of_these. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The review that opened with it; none after a call the person wished for. */
  reviewId?: Maybe<Scalars['ID']['output']>;
  /** open or closed. */
  reviewState?: Maybe<Scalars['String']['output']>;
  /** Whether the person was told what we did, and why. */
  told: Scalars['Boolean']['output'];
  /** Of a call: police, ambulance, crisis_service, hospital. */
  whom: Array<Scalars['String']['output']>;
  /** When it was written down. */
  writtenAt: Scalars['Instant']['output'];
  /** Who wrote it down. */
  writtenBy: Worker;
  /** Written down more than 72 hours later. */
  writtenLate: Scalars['Boolean']['output'];
};

/** A text that is told at arrival, made of the charter’s own sentences. */
export type RightsText = {
  __typename?: 'RightsText';
  /** A short heading. */
  heading: Scalars['String']['output'];
  /** rights, emergency or complaints. */
  key: Scalars['String']['output'];
  /** The text, one paragraph a line. */
  text: Scalars['String']['output'];
};

/** A rights text in the words that were shown. */
export type RightsTextShown = {
  __typename?: 'RightsTextShown';
  /** Its heading that day. */
  heading: Scalars['String']['output'];
  /** Key of the text. */
  key: Scalars['String']['output'];
  /** Its words that day. */
  text: Scalars['String']['output'];
};

/** Which rights texts were told, kept as shown. */
export type RightsTold = {
  __typename?: 'RightsTold';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom, by the name they go by at work. */
  by: Scalars['String']['output'];
  /** Version of the charter. */
  charterVersion: Scalars['Int']['output'];
  /** Language code. */
  language: Scalars['String']['output'];
  /** Keys of the texts. */
  texts: Array<Scalars['String']['output']>;
};

/** What a person does in a service; `administrator` is for the whole organisation. The policy table says what each may do. */
export type Role =
  | 'administrator'
  | 'coordinator'
  | 'house_lead'
  | 'peer_worker'
  | 'rights_officer';

/** What a role may do. */
export type RoleInWords = {
  __typename?: 'RoleInWords';
  /** Everything it may do. */
  may: Array<Allowed>;
  /** The role. */
  role: Role;
};

/** CheckInCard, or why not. */
export type SayHowItWasResult = CheckInCard | CheckInOver | InvalidInput | KeysMissing | MadeByAnother | NoMoreTries | NoVoicemail | NotAboutAMatch | NotNow | NotTheirPeer | NotWanted | TakenByAnother | TooSoon;

/** Who asked for it does not confirm it: a second administrator or house lead does. */
export type SecondPersonNeeded = Refusal & {
  __typename?: 'SecondPersonNeeded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** A table’s differences, in the order of its figures. */
export type SectionDifference = {
  __typename?: 'SectionDifference';
  /** The table. */
  key: Scalars['String']['output'];
  /** One for each figure; months of a year by their place in it. */
  rows: Array<FigureDifference>;
};

/** Whether mail leaves this installation for the organisation. */
export type Sending = {
  __typename?: 'Sending';
  /** Restored from a backup then, and nobody has said yet that this is the real house: nothing is sent. Null: it is sent. */
  heldSince?: Maybe<Scalars['Instant']['output']>;
};

/** A house or a programme of the organisation. */
export type Service = {
  __typename?: 'Service';
  /** Key of the blueprint it was opened from. */
  blueprint: Scalars['String']['output'];
  /** Of the service. */
  id: Scalars['ID']['output'];
  /** house or programme. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** IANA time zone; its nights and dates are meant there. */
  timeZone: Scalars['String']['output'];
};

/** AuthenticatorKey, or why not. */
export type SetUpAuthenticatorResult = AuthenticatorKey | LinkEnded | TooManyTries | WrongSignIn;

/** What a house fills into its blueprint before it opens. */
export type SetUpHouseInput = {
  /** Key of the blueprint. */
  blueprint: Scalars['String']['input'];
  /** Name of the house, up to 120 letters. */
  name: Scalars['String']['input'];
  /** The number guests ring, up to 40 letters. */
  phone: Scalars['String']['input'];
  /** Name of the rights officer and how to reach them: the first reader of complaints. Up to 200 letters. */
  rightsOfficer: Scalars['String']['input'];
  /** Somebody outside the house to complain to, up to 120 letters. */
  rightsOutsideName: Scalars['String']['input'];
  /** How to reach them, up to 200 letters. */
  rightsOutsideWay: Scalars['String']['input'];
  /** Names of the spaces, each once, up to 60 letters, in the order of the blueprint’s; empty: the blueprint’s own. */
  spaces: Array<Scalars['String']['input']>;
  /** IANA time zone, such as America/New_York. */
  timeZone: Scalars['String']['input'];
};

/** ServiceType, or why not. */
export type SetUpHouseResult = InvalidInput | Service;

/** A new organisation with its first administrator and first house. */
export type SetUpInput = {
  /** The name the administrator goes by, up to 60 letters. */
  called: Scalars['String']['input'];
  /** The address the administrator signs in with. */
  email: Scalars['String']['input'];
  /** The first house. */
  house: SetUpHouseInput;
  /** Name of the organisation, up to 120 letters. */
  organisation: Scalars['String']['input'];
  /** 12 to 200 characters, none of the passwords everybody knows. */
  password: Scalars['String']['input'];
};

/** A link that sets up a new, empty installation. What it may start from is told by the services context. */
export type SetUpLink = {
  __typename?: 'SetUpLink';
  /** What the first house can start from. */
  blueprints: Array<Blueprint>;
};

/** AuthenticatorKey, or why not. */
export type SetUpResult = AuthenticatorKey | InvalidInput | LinkEnded | TooManyTries;

/** The guest shares it no longer. */
export type ShareEnded = Refusal & {
  __typename?: 'ShareEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The words of a section. That they were read, by whom and when, stands in the guest’s own list. */
export type SharedText = {
  __typename?: 'SharedText';
  /** What the guest calls it for us. */
  label: Scalars['String']['output'];
  /** Who reads it, for the screen and for paper. */
  readBy: Scalars['String']['output'];
  /** The day of these words. */
  savedOn: Scalars['HouseDay']['output'];
  /** The section as the guest’s app wrote it, as JSON. */
  text: Scalars['String']['output'];
};

/** A section of a guest’s plans that is shared with the house or with whoever asks. Its words are read one by one, each time seen by the guest. */
export type SharedWithUs = {
  __typename?: 'SharedWithUs';
  /** The share. */
  grant: Scalars['ID']['output'];
  /** What the guest calls it for us; null while the house’s key file is missing. */
  label?: Maybe<Scalars['String']['output']>;
  /** Shared with whoever asks, by name; else with those on shift. */
  readerIsMe: Scalars['Boolean']['output'];
  /** The section. */
  section: Scalars['ID']['output'];
  /** When it ends; null: a day after the stay. */
  until?: Maybe<Scalars['Instant']['output']>;
};

/** The sheet was taken. */
export type SheetTaken = {
  __typename?: 'SheetTaken';
  /** It was the fifth: all five were counted and are gone. */
  counted: Scalars['Boolean']['output'];
  /** How many wait now. */
  waiting: Scalars['Int']['output'];
};

/** A worker’s time in a house. Names are shown only to those on shift. */
export type Shift = {
  __typename?: 'Shift';
  /** When it began. */
  beganAt: Scalars['Instant']['output'];
  /** When it ends by itself: 12 hours after it began. */
  endsAt: Scalars['Instant']['output'];
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Of this shift. */
  id: Scalars['ID']['output'];
};

/** The shift was ended. */
export type ShiftEnded = {
  __typename?: 'ShiftEnded';
  /** When. */
  at: Scalars['Instant']['output'];
};

/** CheckInWaysShown, or why not. */
export type ShowCheckInWaysResult = CheckInOver | CheckInWaysShown | KeysMissing | MadeByAnother | NotTheirPeer | NotWanted | NotYours;

/** The name a guest wants to be called by. */
export type ShownName = {
  __typename?: 'ShownName';
  /** The name. */
  called: Scalars['String']['output'];
  /** The stay. */
  stayId: Scalars['ID']['output'];
};

/** Names of the people here or expected; hide them again at `until`. */
export type ShownNames = {
  __typename?: 'ShownNames';
  /** Those who gave one. */
  names: Array<ShownName>;
  /** Two minutes from the asking. */
  until: Scalars['Instant']['output'];
};

/** A way to be in touch, with its number. */
export type ShownWay = {
  __typename?: 'ShownWay';
  /** A number, or an address of a mailbox. */
  address?: Maybe<Scalars['String']['output']>;
  /** call, text, email, app or in_person. */
  channel: Scalars['String']['output'];
  /** Stays while its number does. */
  id: Scalars['ID']['output'];
};

/** The person, now signed in; or the key their authenticator needs first; or why not. */
export type SignInResult = AuthenticatorKey | CodeNeeded | Me | TooManyTries | WrongSignIn;

/** The sign-in was ended. */
export type SignedOut = {
  __typename?: 'SignedOut';
  /** When. */
  at: Scalars['Instant']['output'];
};

/** Whoever decided does not close the review of it: somebody else does. */
export type SomebodyElseCloses = Refusal & {
  __typename?: 'SomebodyElseCloses';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** A space that somebody has left, or moved out of, and that is being got ready. */
export type SpaceGettingReady = {
  __typename?: 'SpaceGettingReady';
  /** When it is ready, by the charter’s minutes. */
  readyAt: Scalars['Instant']['output'];
  /** The space. */
  spaceId: Scalars['ID']['output'];
  /** What the house calls it. */
  spaceName: Scalars['String']['output'];
};

/** The space is in use again. */
export type SpaceOpened = {
  __typename?: 'SpaceOpened';
  /** The space. */
  spaceId: Scalars['ID']['output'];
};

/** The space is ready: somebody may come in. */
export type SpaceReady = {
  __typename?: 'SpaceReady';
  /** The space. */
  spaceId: Scalars['ID']['output'];
};

/** Taken meanwhile. Nothing was changed; what is free instead. */
export type SpaceTaken = Refusal & {
  __typename?: 'SpaceTaken';
  /** When it was taken. */
  at?: Maybe<Scalars['Instant']['output']>;
  /** Who took it, by the name they go by at work. */
  by?: Maybe<Scalars['String']['output']>;
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** What is free for some or all of those nights. */
  free: Array<FreeSpace>;
  /** What has those nights: stay, hold or closure; null when nothing has and somebody is still in it. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The space that was asked for. */
  spaceName: Scalars['String']['output'];
  /** Nobody took those nights: a guest whose nights have ended is still in it. */
  stillIn: Scalars['Boolean']['output'];
};

/** The board has a space for those nights, so no_space cannot be the outcome. If too few of us are on shift, take the space out of use first. */
export type SpaceWasFree = Refusal & {
  __typename?: 'SpaceWasFree';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** What is free. */
  free: Array<FreeSpace>;
};

/** Enquiry, or why not. */
export type SpeakResult = AlreadyDecided | AskedEarlier | Enquiry | HouseFull | InvalidInput | KeptSpace | NotForADayPlace | SpaceTaken | TalkFirst | VoiceNotNeeded | VoiceTaken;

/** Person, or why not. */
export type StartNewAuthenticatorResult = InvalidInput | NobodyElse | NotForYourself | Person;

/** ShiftType, or why not. */
export type StartShiftResult = AlreadyOnShift | Shift;

/** A guest’s time in a house. */
export type Stay = {
  __typename?: 'Stay';
  /** What may be done with it. */
  actions: Array<Action>;
  /** First night, planned or as it was. */
  arrives: Scalars['HouseDay']['output'];
  /** When the guest came in. */
  cameInAt?: Maybe<Scalars['Instant']['output']>;
  /** When what was written down of coming in or leaving was put right last. */
  correctedAt?: Maybe<Scalars['Instant']['output']>;
  /** By whom, by the name they go by at work. */
  correctedBy?: Maybe<Scalars['String']['output']>;
  /** A random id of the guest. */
  guestId: Scalars['ID']['output'];
  /** They were here before the house began with Peerhouse; then the hour of coming in is not known. */
  hereBefore: Scalars['Boolean']['output'];
  /** Whether at least one hope was met; null when not answered. */
  hopeMet?: Maybe<Scalars['Boolean']['output']>;
  /** The guest’s own words; only for those on shift in the house. */
  hopes?: Maybe<Scalars['String']['output']>;
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** The guest’s view of how it ended: hopes_met, own_choice, moved_on, hospital, other, rather_not_say; null: not asked, or not said. */
  how?: Maybe<Scalars['String']['output']>;
  /** Id of the stay. */
  id: Scalars['ID']['output'];
  /** Until when an expected guest’s space is kept. */
  keptUntil?: Maybe<Scalars['Instant']['output']>;
  /** The morning of leaving, planned or as it was. */
  leaves: Scalars['HouseDay']['output'];
  /** When the guest left. */
  leftAt?: Maybe<Scalars['Instant']['output']>;
  /** When the own locked box was offered. */
  lockBoxOfferedAt?: Maybe<Scalars['Instant']['output']>;
  /** Nominal longest stay in nights of the charter the stay began under. */
  longestNights?: Maybe<Scalars['Int']['output']>;
  /** Nights from arrives to leaves. */
  nights: Scalars['Int']['output'];
  /** The stay goes past it; it ends nothing. */
  pastLongest: Scalars['Boolean']['output'];
  /** The rights told; null: not yet. */
  rightsTold?: Maybe<RightsTold>;
  /** First night first. */
  segments: Array<StaySegment>;
  /** The space of the last nights. */
  spaceId?: Maybe<Scalars['ID']['output']>;
  /** night, or day for a visit: its nights are then days. */
  spaceKind: Scalars['String']['output'];
  /** Its name. */
  spaceName?: Maybe<Scalars['String']['output']>;
  /** expected, here, left or not_taken_up. */
  state: Scalars['String']['output'];
  /** Until when the arrival or the leaving can be taken back. */
  undoUntil?: Maybe<Scalars['Instant']['output']>;
  /** Grows with each change; send it back with changeNights. */
  version: Scalars['Int']['output'];
};

/** Nights of one stay in one space. */
export type StaySegment = {
  __typename?: 'StaySegment';
  /** First night. */
  from: Scalars['HouseDay']['output'];
  /** The space. */
  spaceId: Scalars['ID']['output'];
  /** What the house calls it. */
  spaceName: Scalars['String']['output'];
  /** The morning after the last night. */
  to: Scalars['HouseDay']['output'];
};

/** Enquiry, or why not. */
export type StillWaitsResult = Enquiry | NotNow;

/** OwnSuggestion, or why not. */
export type SuggestToGuestResult = InvalidInput | KeysMissing | NoSignInYet | OwnSuggestion;

/** The suggestion waits for the guest no longer. */
export type SuggestionWithdrawn = {
  __typename?: 'SuggestionWithdrawn';
  /** The suggestion. */
  id: Scalars['ID']['output'];
};

/** CheckInCard, or why not. */
export type TakeCheckInResult = CheckInCard | CheckInOver | MadeByAnother | NotNow | NotTheirPeer | NotWanted | TakenByAnother;

/** Enquiry, or why not. */
export type TakeEnquiryResult = Enquiry | InvalidInput | MayNotStart | NotYet | TooLongAgo;

/** HandoverLine, or why not. */
export type TakeLineResult = HandoverLine | LineTaken;

/** OffOffer, or why not. */
export type TakeOffOfferResult = InvalidInput | NothingEmpty | OffOffer;

/** Somebody else has this card now. */
export type TakenByAnother = Refusal & {
  __typename?: 'TakenByAnother';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The name they go by at work. */
  who?: Maybe<Scalars['String']['output']>;
};

/** Longer than the nominal longest is a talk with those voices first; ask again with `talked`. */
export type TalkFirst = Refusal & {
  __typename?: 'TalkFirst';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The nominal longest stay, in nights. */
  longestNights: Scalars['Int']['output'];
  /** Who needs to say yes. */
  voices: Array<Scalars['String']['output']>;
};

/** They asked us to stop. It begins again when they say so in their own app, or after a new stay or match. */
export type TheyAskedUsToStop = Refusal & {
  __typename?: 'TheyAskedUsToStop';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The time in which that could be taken back is over. */
export type TooLateToUndo = Refusal & {
  __typename?: 'TooLateToUndo';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Too long ago to write down here. */
export type TooLongAgo = Refusal & {
  __typename?: 'TooLongAgo';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** How many hours back it may lie. */
  hours: Scalars['Int']['output'];
};

/** Too many tries in a short time, for this address or from this place. */
export type TooManyTries = Refusal & {
  __typename?: 'TooManyTries';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** After how many minutes it may be tried again, rounded up. */
  minutes: Scalars['Int']['output'];
};

/** That is too soon after the last try, or has gone by. */
export type TooSoon = Refusal & {
  __typename?: 'TooSoon';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The first day on which it can be. */
  earliest: Scalars['HouseDay']['output'];
};

/** TypedIn, or why not. */
export type TypeInBarResult = InvalidInput | NoSignInYet | TypedIn;

/** OwnSuggestion, or why not. */
export type TypeInShareResult = InvalidInput | KeysMissing | NoSignInYet | OwnSuggestion;

/** It is typed in. */
export type TypedIn = {
  __typename?: 'TypedIn';
  /** The stay. */
  stayId: Scalars['ID']['output'];
};

/** CheckInCard, or why not. */
export type UndoCheckInResult = CheckInCard | NotYours | TooLateToUndo;

/** Stay, or why not. */
export type UndoResult = NotNow | SpaceTaken | Stay | TooLongAgo;

/** The version’s day has come: it stays. A change is a further version. */
export type VersionInForce = Refusal & {
  __typename?: 'VersionInForce';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Its first day. */
  since: Scalars['HouseDay']['output'];
};

/** One of the voices the charter needs; not answered yet when answer is null. */
export type Voice = {
  __typename?: 'Voice';
  /** Whether I may speak or write down this voice now, else the code of why not. */
  action: Action;
  /** yes, not_sure or no. */
  answer?: Maybe<Scalars['String']['output']>;
  /** The guest said it on their own phone, by their code. */
  ownPhone: Scalars['Boolean']['output'];
  /** When it was said last. */
  spokenAt?: Maybe<Scalars['Instant']['output']>;
  /** Who wrote down a voice that was told in person: the guest’s or a referrer’s. */
  toldTo?: Maybe<Worker>;
  /** guest, first_contact, second_member, house, referrer or peer. */
  voice: Scalars['String']['output'];
  /** Whose voice it is, for workers’ voices. */
  worker?: Maybe<Worker>;
};

/** A code by which the person says their own voice, shown once. */
export type VoiceCode = {
  __typename?: 'VoiceCode';
  /** Where the guests’ own app is. */
  address: Scalars['String']['output'];
  /** 8 characters, in two groups. */
  code: Scalars['String']['output'];
  /** Until when it works, 72 hours; the decision ends it before. */
  endsAt: Scalars['Instant']['output'];
};

/** Not one of the voices this charter needs. */
export type VoiceNotNeeded = Refusal & {
  __typename?: 'VoiceNotNeeded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** The charter wants this voice from a different worker. */
export type VoiceTaken = Refusal & {
  __typename?: 'VoiceTaken';
  /** Whose it is, or who has spoken already, by the name they go by at work. */
  by: Scalars['String']['output'];
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The voice. */
  voice: Scalars['String']['output'];
};

/** How long it may take, from what really happened; never a promise. */
export type Wait = {
  __typename?: 'Wait';
  /** Weeks, of a range. */
  fromWeeks?: Maybe<Scalars['Int']['output']>;
  /** soon, cannot_tell, range or nobody_can_meet. */
  kind: Scalars['String']['output'];
  /** Weeks, of a range. */
  toWeeks?: Maybe<Scalars['Int']['output']>;
};

/** Enquiry, or why not. */
export type WaitResult = AlreadyDecided | Enquiry | InvalidInput | NotInCharter | SpaceWasFree;

/** An event that is not done yet. */
export type WaitingEvent = {
  __typename?: 'WaitingEvent';
  /** When it happened. */
  at: Scalars['Instant']['output'];
  /** Its number in the outbox. */
  event: Scalars['Int']['output'];
  /** What happened. */
  name: Scalars['String']['output'];
};

/** Somebody on the waiting list, in the order of asking. */
export type WaitingLine = {
  __typename?: 'WaitingLine';
  /** Nothing has happened to it for 14 days: somebody asks whether they still wait. */
  askStill: Scalars['Boolean']['output'];
  /** Their enquiry; its hold is what is offered to them now. */
  enquiry: EnquiryLine;
  /** What can be offered to them now: free for all their nights, and for nobody who asked earlier and was offered nothing today. */
  offerable: Array<FreeSpace>;
  /** The day a space was last offered to them. */
  offeredOn?: Maybe<Scalars['HouseDay']['output']>;
};

/** Stay, or why not. */
export type WelcomeGuestResult = EarlyArrival | HoldExpired | KeptSpace | NotNow | NotReadyYet | NotYet | SpaceTaken | Stay | TooLongAgo;

/** What somebody would like, as far as they say: at most 12 topics of 40 letters each. */
export type WishesInput = {
  /** A peer of the programme they ask for by name; null: nobody by name; not sent: as it is. Told to the desk: in their own app it is an act of its own. */
  asksFor?: InputMaybe<Scalars['ID']['input']>;
  /** What they would like the peer to know from their own life. */
  background?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Meet by phone. */
  byPhone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom they would rather meet. */
  genders?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Languages. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they would like to talk about or do. */
  likes: Array<Scalars['String']['input']>;
  /** Someone older than this decade. */
  olderThan?: InputMaybe<Scalars['String']['input']>;
  /** Where they would like to meet. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Half-days they are free. */
  times?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Someone younger than this decade. */
  youngerThan?: InputMaybe<Scalars['String']['input']>;
};

/** CharterVersionType, or why not. */
export type WithdrawCharterResult = ChangedElsewhere | CharterVersion | VersionInForce;

/** A word for one and for many, as this service says it. */
export type WordForms = {
  __typename?: 'WordForms';
  /** Of many. */
  many: Scalars['String']['output'];
  /** Of one. */
  one: Scalars['String']['output'];
};

/** Someone who works here, by the name they go by. */
export type Worker = {
  __typename?: 'Worker';
  /** The account. */
  accountId: Scalars['ID']['output'];
  /** The name they go by at work. */
  called: Scalars['String']['output'];
};

/** Stay, or why not. */
export type WriteDownHereResult = BeginningOver | InvalidInput | SpaceTaken | Stay;

/** HouseRights, or why not. */
export type WriteDownResult = HouseRights | InvalidInput | NotYet;

/** HandoverLine, or why not. */
export type WriteLineResult = HandoverLine | InvalidInput;

/** Review, or why not. */
export type WriteReviewResult = ChangedElsewhere | InvalidInput | Review | ReviewClosed;

/** The address or the password is another. The same answer for an address nobody has. */
export type WrongSignIn = Refusal & {
  __typename?: 'WrongSignIn';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

export type HoldLineFragment = { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string };

export type EnquiryRowFragment = { __typename?: 'EnquiryLine', id: string, number: number, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, waitingFor: Array<string>, askedOfMe: boolean, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null };

export type EnquiryPageFragment = { __typename?: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> };

export type EnquiriesQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type EnquiriesQuery = { __typename?: 'Query', enquiries: Array<{ __typename?: 'EnquiryLine', id: string, number: number, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, waitingFor: Array<string>, askedOfMe: boolean, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null }> };

export type EnquiryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EnquiryQuery = { __typename?: 'Query', enquiry: { __typename?: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> } };

export type TakeEnquiryMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: EnquiryInput;
}>;


export type TakeEnquiryMutation = { __typename?: 'Mutation', takeEnquiry:
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MayNotStart', starters: Array<string>, teams: Array<string>, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type ChangeEnquiryMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: EnquiryInput;
}>;


export type ChangeEnquiryMutation = { __typename?: 'Mutation', changeEnquiry:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MayNotStart', starters: Array<string>, teams: Array<string>, code: string }
   };

export type CarryOnMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type CarryOnMutation = { __typename?: 'Mutation', carryOn:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'FirstContactHere', code: string, firstContact: string }
    | { __typename: 'VoiceTaken', voice: string, code: string, voiceBy: string }
   };

export type AskSecondMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  accountId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AskSecondMutation = { __typename?: 'Mutation', askSecond:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MayNotStart', starters: Array<string>, teams: Array<string>, code: string }
   };

export type SpeakMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  voice: Scalars['String']['input'];
  answer: Scalars['String']['input'];
}>;


export type SpeakMutation = { __typename?: 'Mutation', speak:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'AskedEarlier', numbers: Array<number>, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'HouseFull', from: string, nights: number, nextFree?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'VoiceNotNeeded', code: string }
    | { __typename: 'VoiceTaken', voice: string, code: string, voiceBy: string }
   };

export type GiveVoiceCodeMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type GiveVoiceCodeMutation = { __typename?: 'Mutation', giveVoiceCode:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'VoiceCode', endsAt: string, address: string, paperCode: string }
   };

export type WithdrawVoiceCodeMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type WithdrawVoiceCodeMutation = { __typename?: 'Mutation', withdrawVoiceCode: { __typename?: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> } };

export type HoldSpaceMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  spaceId: Scalars['ID']['input'];
  talked?: InputMaybe<Scalars['Boolean']['input']>;
  kept?: InputMaybe<Scalars['Boolean']['input']>;
  ahead?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type HoldSpaceMutation = { __typename?: 'Mutation', holdSpace:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'AskedEarlier', numbers: Array<number>, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'HouseFull', from: string, nights: number, nextFree?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
   };

export type LetGoHoldMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type LetGoHoldMutation = { __typename?: 'Mutation', letGoHold:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type CloseEnquiryMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  input: CloseEnquiryInput;
}>;


export type CloseEnquiryMutation = { __typename?: 'Mutation', closeEnquiry:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotInCharter', code: string }
    | { __typename: 'OtherHouseClosed', code: string, closedHouse: string }
    | { __typename: 'SpaceWasFree', code: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
   };

export type CorrectEnquiryMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: RightEnquiryInput;
}>;


export type CorrectEnquiryMutation = { __typename?: 'Mutation', correctEnquiry:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotInCharter', code: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'SpaceWasFree', code: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type ReopenEnquiryMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type ReopenEnquiryMutation = { __typename?: 'Mutation', reopenEnquiry:
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'OtherHouseBegan', code: string, otherHouse: string }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type NowQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type NowQuery = { __typename?: 'Query', now: { __typename?: 'Now', houseId: string, tonight: string, today: string, open: number, notOffered: number, taken: number, waiting: number, unread?: number | null, enquiries: Array<{ __typename?: 'EnquiryLine', id: string, number: number, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, waitingFor: Array<string>, askedOfMe: boolean, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null }>, stays: Array<{ __typename?: 'Stay', id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }> } };

export type MarkRungMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  rung: Scalars['Boolean']['input'];
}>;


export type MarkRungMutation = { __typename?: 'Mutation', markRung:
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type LetAnswerWaitMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  waits: Scalars['Boolean']['input'];
}>;


export type LetAnswerWaitMutation = { __typename?: 'Mutation', letAnswerWait:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotInCharter', code: string }
   };

export type WaitingListQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type WaitingListQuery = { __typename?: 'Query', waitingList: Array<{ __typename?: 'WaitingLine', offeredOn?: string | null, askStill: boolean, enquiry: { __typename?: 'EnquiryLine', id: string, number: number, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, waitingFor: Array<string>, askedOfMe: boolean, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null }, offerable: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }> };

export type WaitForSpaceMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type WaitForSpaceMutation = { __typename?: 'Mutation', waitForSpace:
    | { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotInCharter', code: string }
    | { __typename: 'SpaceWasFree', code: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
   };

export type OfferSpaceMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  spaceId: Scalars['ID']['input'];
  talked?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type OfferSpaceMutation = { __typename?: 'Mutation', offerSpace:
    | { __typename: 'AskedEarlier', numbers: Array<number>, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'HouseFull', from: string, nights: number, nextFree?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'OfferStands', code: string, offeredSpace: string, offeredUntil: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
   };

export type AnswerOfferMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
}>;


export type AnswerOfferMutation = { __typename?: 'Mutation', answerOffer:
    | { __typename: 'AskedEarlier', numbers: Array<number>, code: string }
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'HouseFull', from: string, nights: number, nextFree?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'OfferEnded', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
   };

export type StillWaitsMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type StillWaitsMutation = { __typename?: 'Mutation', stillWaits:
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type LeaveWaitingListMutationVariables = Exact<{
  enquiryId: Scalars['ID']['input'];
}>;


export type LeaveWaitingListMutation = { __typename?: 'Mutation', leaveWaitingList:
    | { __typename: 'Enquiry', id: string, number: number, houseId: string, state: string, channel: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, askedAt: string, startedBy: string, startedTeam?: string | null, askedBefore?: string | null, stayedHere?: boolean | null, told: Array<string>, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, waitingFor: Array<string>, outcome?: string | null, offered: Array<string>, ringBackOn?: string | null, closedAt?: string | null, stayId?: string | null, version: number, secondAskedAt?: string | null, rungAt?: string | null, answerDueAt?: string | null, waitsSince?: string | null, correctedAt?: string | null, voiceCodeUntil?: string | null, takenBy: { __typename?: 'Worker', accountId: string, called: string }, voices: Array<{ __typename?: 'Voice', voice: string, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, worker?: { __typename?: 'Worker', accountId: string, called: string } | null, toldTo?: { __typename?: 'Worker', accountId: string, called: string } | null, action: { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null } }>, secondAsked?: { __typename?: 'Worker', accountId: string, called: string } | null, rungBy?: { __typename?: 'Worker', accountId: string, called: string } | null, hold?: { __typename?: 'Hold', claimId: string, spaceId: string, spaceName: string, from: string, to: string, endsAt: string } | null, freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }>, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, otherHouses: Array<{ __typename?: 'HouseName', id: string, name: string }>, passedTo?: { __typename?: 'HouseName', id: string, name: string } | null, cameFrom?: { __typename?: 'HouseName', id: string, name: string } | null, correctedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, rules: { __typename?: 'EntryRules', starters: Array<string>, teams: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, asksBefore: boolean, dayPlaces?: { __typename?: 'DayPlacesOffered', forFormerGuests: boolean } | null }, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type RecordLineFragment = { __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } };

export type AccompanyingLineFragment = { __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null };

export type RightsOfHouseFragment = { __typename?: 'HouseRights', houseId: string, sheetsWaiting?: number | null, policy: { __typename?: 'EmergencyPolicy', reasons: Array<string>, otherReasons: Array<string>, whom: Array<string>, otherWhom: Array<string>, sentences: Array<string>, charterVersion: number }, deciders: Array<{ __typename?: 'Worker', accountId: string, called: string }>, records: Array<{ __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }>, accompanying: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> };

export type ReviewPageFragment = { __typename?: 'Review', id: string, state: string, openedAt: string, whatWeDid?: string | null, whatDifferently?: string | null, whatChanges?: string | null, writtenAt?: string | null, closedAt?: string | null, version: number, untilDay?: string | null, record: { __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }, byWhom?: { __typename?: 'Worker', accountId: string, called: string } | null, writtenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, workers: Array<{ __typename?: 'Worker', accountId: string, called: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> };

export type HouseRightsQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type HouseRightsQuery = { __typename?: 'Query', houseRights: { __typename?: 'HouseRights', houseId: string, sheetsWaiting?: number | null, policy: { __typename?: 'EmergencyPolicy', reasons: Array<string>, otherReasons: Array<string>, whom: Array<string>, otherWhom: Array<string>, sentences: Array<string>, charterVersion: number }, deciders: Array<{ __typename?: 'Worker', accountId: string, called: string }>, records: Array<{ __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }>, accompanying: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> } };

export type ReviewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReviewQuery = { __typename?: 'Query', review: { __typename?: 'Review', id: string, state: string, openedAt: string, whatWeDid?: string | null, whatDifferently?: string | null, whatChanges?: string | null, writtenAt?: string | null, closedAt?: string | null, version: number, untilDay?: string | null, record: { __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }, byWhom?: { __typename?: 'Worker', accountId: string, called: string } | null, writtenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, workers: Array<{ __typename?: 'Worker', accountId: string, called: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> } };

export type WriteDownCallMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: CallInput;
}>;


export type WriteDownCallMutation = { __typename?: 'Mutation', writeDownCall:
    | { __typename: 'HouseRights', houseId: string, sheetsWaiting?: number | null, policy: { __typename?: 'EmergencyPolicy', reasons: Array<string>, otherReasons: Array<string>, whom: Array<string>, otherWhom: Array<string>, sentences: Array<string>, charterVersion: number }, deciders: Array<{ __typename?: 'Worker', accountId: string, called: string }>, records: Array<{ __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }>, accompanying: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotYet', code: string }
   };

export type WriteDownDeviationMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: DeviationInput;
}>;


export type WriteDownDeviationMutation = { __typename?: 'Mutation', writeDownDeviation:
    | { __typename: 'HouseRights', houseId: string, sheetsWaiting?: number | null, policy: { __typename?: 'EmergencyPolicy', reasons: Array<string>, otherReasons: Array<string>, whom: Array<string>, otherWhom: Array<string>, sentences: Array<string>, charterVersion: number }, deciders: Array<{ __typename?: 'Worker', accountId: string, called: string }>, records: Array<{ __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }>, accompanying: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotYet', code: string }
   };

export type TellPlanNotFollowedMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: PlanNotFollowedInput;
}>;


export type TellPlanNotFollowedMutation = { __typename?: 'Mutation', tellPlanNotFollowed:
    | { __typename: 'HouseRights', houseId: string, sheetsWaiting?: number | null, policy: { __typename?: 'EmergencyPolicy', reasons: Array<string>, otherReasons: Array<string>, whom: Array<string>, otherWhom: Array<string>, sentences: Array<string>, charterVersion: number }, deciders: Array<{ __typename?: 'Worker', accountId: string, called: string }>, records: Array<{ __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }>, accompanying: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotYet', code: string }
   };

export type NotePersonToldMutationVariables = Exact<{
  recordId: Scalars['ID']['input'];
}>;


export type NotePersonToldMutation = { __typename?: 'Mutation', notePersonTold: { __typename?: 'HouseRights', houseId: string, sheetsWaiting?: number | null, policy: { __typename?: 'EmergencyPolicy', reasons: Array<string>, otherReasons: Array<string>, whom: Array<string>, otherWhom: Array<string>, sentences: Array<string>, charterVersion: number }, deciders: Array<{ __typename?: 'Worker', accountId: string, called: string }>, records: Array<{ __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }>, accompanying: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> } };

export type WriteReviewMutationVariables = Exact<{
  reviewId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ReviewInput;
}>;


export type WriteReviewMutation = { __typename?: 'Mutation', writeReview:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'Review', id: string, state: string, openedAt: string, whatWeDid?: string | null, whatDifferently?: string | null, whatChanges?: string | null, writtenAt?: string | null, closedAt?: string | null, version: number, untilDay?: string | null, record: { __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }, byWhom?: { __typename?: 'Worker', accountId: string, called: string } | null, writtenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, workers: Array<{ __typename?: 'Worker', accountId: string, called: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'ReviewClosed', code: string, reviewClosedBy?: string | null, reviewClosedAt?: string | null }
   };

export type CloseReviewMutationVariables = Exact<{
  reviewId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type CloseReviewMutation = { __typename?: 'Mutation', closeReview:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'Review', id: string, state: string, openedAt: string, whatWeDid?: string | null, whatDifferently?: string | null, whatChanges?: string | null, writtenAt?: string | null, closedAt?: string | null, version: number, untilDay?: string | null, record: { __typename?: 'RightsRecord', id: string, about: string, day: string, calledAt?: string | null, whom: Array<string>, reason?: string | null, byPolicy?: boolean | null, asked?: boolean | null, kind?: string | null, told: boolean, writtenAt: string, writtenLate: boolean, charterVersion: number, reviewId?: string | null, reviewState?: string | null, decidedBy: { __typename?: 'Worker', accountId: string, called: string }, writtenBy: { __typename?: 'Worker', accountId: string, called: string } }, byWhom?: { __typename?: 'Worker', accountId: string, called: string } | null, writtenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, closedBy?: { __typename?: 'Worker', accountId: string, called: string } | null, workers: Array<{ __typename?: 'Worker', accountId: string, called: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'ReviewClosed', code: string, reviewClosedBy?: string | null, reviewClosedAt?: string | null }
    | { __typename: 'SomebodyElseCloses', code: string }
   };

export type HandInSheetMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: FeltInput;
}>;


export type HandInSheetMutation = { __typename?: 'Mutation', handInSheet:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'SheetTaken', counted: boolean, waiting: number }
   };

export type AccompanyingQueryVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type AccompanyingQuery = { __typename?: 'Query', accompanying: { __typename?: 'AccompanyingOfStay', stayId: string, promises: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> } };

export type AccompanyMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AccompanyingInput;
}>;


export type AccompanyMutation = { __typename?: 'Mutation', accompany:
    | { __typename: 'AccompanyingOfStay', stayId: string, promises: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type NoteAccompaniedMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  promiseId: Scalars['ID']['input'];
  done: Scalars['Boolean']['input'];
}>;


export type NoteAccompaniedMutation = { __typename?: 'Mutation', noteAccompanied: { __typename?: 'AccompanyingOfStay', stayId: string, promises: Array<{ __typename?: 'Accompanying', id: string, stayId: string, kind: string, day: string, line?: string | null, promisedAt: string, doneAt?: string | null, promisedBy: { __typename?: 'Worker', accountId: string, called: string }, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }> } };

export type FollowUpLineFragment = { __typename?: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> };

export type FollowUpsQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  about: Scalars['String']['input'];
}>;


export type FollowUpsQuery = { __typename?: 'Query', followUps: Array<{ __typename?: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> }> };

export type FollowUpQueryVariables = Exact<{
  followUpId: Scalars['ID']['input'];
}>;


export type FollowUpQuery = { __typename?: 'Query', followUp: { __typename?: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> } };

export type FollowUpOffersQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  about: Scalars['String']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FollowUpOffersQuery = { __typename?: 'Query', followUpOffers: { __typename?: 'FollowUpOffers', about: string, rhythms: Array<string>, channels: Array<string>, timeZone: string, quietFrom?: string | null, quietTo?: string | null, firstDays?: number | null, thenDays?: number | null, workers: Array<{ __typename?: 'Worker', accountId: string, called: string }> } };

export type AgreeFollowUpMutationVariables = Exact<{
  stayId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  about: Scalars['String']['input'];
  input: FollowUpInput;
}>;


export type AgreeFollowUpMutation = { __typename?: 'Mutation', agreeFollowUp:
    | { __typename: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> }
    | { __typename: 'FollowUpThere', code: string, followUpThere: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type ChangeFollowUpMutationVariables = Exact<{
  followUpId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: FollowUpInput;
}>;


export type ChangeFollowUpMutation = { __typename?: 'Mutation', changeFollowUp:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'TheyAskedUsToStop', code: string }
   };

export type BeginFollowUpAgainMutationVariables = Exact<{
  followUpId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: FollowUpInput;
}>;


export type BeginFollowUpAgainMutation = { __typename?: 'Mutation', beginFollowUpAgain:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'TheyAskedUsToStop', code: string }
   };

export type StopFollowUpMutationVariables = Exact<{
  followUpId: Scalars['ID']['input'];
}>;


export type StopFollowUpMutation = { __typename?: 'Mutation', stopFollowUp: { __typename?: 'FollowUp', id: string, about: string, called?: string | null, personId?: string | null, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, nextOn?: string | null, says: string, voicemail: string, language: string, agreedOn: string, stoppedOn?: string | null, endedOn?: string | null, mayBeginAgain: boolean, gaveWayTo?: string | null, insteadOf?: string | null, version: number, onlyFromLeft: boolean, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, never: Array<{ __typename?: 'FollowUpNever', id: string, channel?: string | null }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, onlyFrom?: { __typename?: 'Worker', accountId: string, called: string } | null, notFrom: Array<{ __typename?: 'Worker', accountId: string, called: string }> } };

export type HoursLineFragment = { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null };

export type CheckInLineFragment = { __typename?: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> };

export type CheckInsQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  about: Scalars['String']['input'];
}>;


export type CheckInsQuery = { __typename?: 'Query', checkIns: { __typename?: 'CheckInList', matches: number, keepingInTouch: number, today: Array<{ __typename?: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }>, later: Array<{ __typename?: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }>, waiting: Array<{ __typename?: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }>, done: Array<{ __typename?: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }> } };

export type TakeCheckInMutationVariables = Exact<{
  checkInId: Scalars['ID']['input'];
}>;


export type TakeCheckInMutation = { __typename?: 'Mutation', takeCheckIn:
    | { __typename: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'CheckInOver', code: string, endedAs?: string | null }
    | { __typename: 'MadeByAnother', code: string, madeIt?: string | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotTheirPeer', code: string }
    | { __typename: 'NotWanted', code: string }
    | { __typename: 'TakenByAnother', code: string, hasIt?: string | null }
   };

export type GiveCheckInBackMutationVariables = Exact<{
  checkInId: Scalars['ID']['input'];
}>;


export type GiveCheckInBackMutation = { __typename?: 'Mutation', giveCheckInBack:
    | { __typename: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'CheckInOver', code: string, endedAs?: string | null }
    | { __typename: 'NotYours', code: string }
   };

export type SayHowItWasMutationVariables = Exact<{
  checkInId: Scalars['ID']['input'];
  input: CheckInResultInput;
}>;


export type SayHowItWasMutation = { __typename?: 'Mutation', sayHowItWas:
    | { __typename: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'CheckInOver', code: string, endedAs?: string | null }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'MadeByAnother', code: string, madeIt?: string | null }
    | { __typename: 'NoMoreTries', code: string }
    | { __typename: 'NoVoicemail', code: string }
    | { __typename: 'NotAboutAMatch', code: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotTheirPeer', code: string }
    | { __typename: 'NotWanted', code: string }
    | { __typename: 'TakenByAnother', code: string, hasIt?: string | null }
    | { __typename: 'TooSoon', earliest: string, code: string }
   };

export type UndoCheckInMutationVariables = Exact<{
  checkInId: Scalars['ID']['input'];
}>;


export type UndoCheckInMutation = { __typename?: 'Mutation', undoCheckIn:
    | { __typename: 'CheckInCard', id: string, followUpId: string, about: string, called?: string | null, isCallBack: boolean, personId?: string | null, withPeer?: string | null, promisedOn: string, nextAt?: string | null, voicemail: string, lastTryOn?: string | null, unanswered: boolean, beforeOn?: string | null, before?: string | null, whyHere?: string | null, askerLeft?: string | null, askedBy?: string | null, takenBy?: string | null, isMine: boolean, outcome?: string | null, isStopped: boolean, isOver: boolean, state: string, meetSince?: string | null, ways: Array<{ __typename?: 'FollowUpWay', id: string, channel: string }>, theirHours: { __typename?: 'ContactHours', timeZone: string, quietFrom: string, quietTo: string, weekdays: Array<number>, daysOff: Array<string>, at?: string | null }, actions: Array<{ __typename?: 'CheckInAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotYours', code: string }
    | { __typename: 'TooLateToUndo', code: string }
   };

export type ShowCheckInWaysMutationVariables = Exact<{
  checkInId: Scalars['ID']['input'];
}>;


export type ShowCheckInWaysMutation = { __typename?: 'Mutation', showCheckInWays:
    | { __typename: 'CheckInOver', code: string, endedAs?: string | null }
    | { __typename: 'CheckInWaysShown', words?: string | null, checkInWays: Array<{ __typename?: 'ShownWay', id: string, channel: string, address?: string | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'MadeByAnother', code: string, madeIt?: string | null }
    | { __typename: 'NotTheirPeer', code: string }
    | { __typename: 'NotWanted', code: string }
    | { __typename: 'NotYours', code: string }
   };

export type LateMessagesQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
}>;


export type LateMessagesQuery = { __typename?: 'Query', lateMessages: Array<{ __typename?: 'LateMessage', checkInId: string, messageId?: string | null, why: string, since: string }> };

export type SignInMutationVariables = Exact<{
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn:
    | { __typename: 'AuthenticatorKey', secret: string, uri: string, qr: string }
    | { __typename: 'CodeNeeded', wrong: boolean, code: string }
    | { __typename: 'Me', accountId: string, called: string, email: string, organisation: string, demo: boolean, administrator: boolean, sessionEndsAt: string, shift?: { __typename?: 'Shift', id: string, houseId: string, beganAt: string, endsAt: string } | null, services: Array<{ __typename?: 'MyService', id: string, name: string, kind: string, timeZone: string, beginsUntil?: string | null, roles: Array<Role>, may: Array<string>, personWord: { __typename?: 'WordForms', one: string, many: string }, spaceWord: { __typename?: 'WordForms', one: string, many: string } }> }
    | { __typename: 'TooManyTries', minutes: number, code: string }
    | { __typename: 'WrongSignIn', code: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: { __typename?: 'SignedOut', at: string } };

export type LinkQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type LinkQuery = { __typename?: 'Query', link:
    | { __typename: 'AuthenticatorLink', organisation: string, called: string, email: string }
    | { __typename: 'InvitationLink', organisation: string, called: string, email: string }
    | { __typename: 'LinkEnded', code: string }
    | { __typename: 'SetUpLink', blueprints: Array<{ __typename?: 'Blueprint', key: string, name: string, kind: string, words: string }> }
    | { __typename: 'TooManyTries', minutes: number, code: string }
   };

export type SetUpMutationVariables = Exact<{
  token: Scalars['String']['input'];
  input: SetUpInput;
}>;


export type SetUpMutation = { __typename?: 'Mutation', setUp:
    | { __typename: 'AuthenticatorKey', secret: string, uri: string, qr: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'LinkEnded', code: string }
    | { __typename: 'TooManyTries', minutes: number, code: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  token: Scalars['String']['input'];
  called: Scalars['String']['input'];
  password: Scalars['String']['input'];
}>;


export type AcceptInvitationMutation = { __typename?: 'Mutation', acceptInvitation:
    | { __typename: 'AuthenticatorKey', secret: string, uri: string, qr: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'LinkEnded', code: string }
    | { __typename: 'TooManyTries', minutes: number, code: string }
   };

export type PersonLineFragment = { __typename?: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { __typename?: 'Query', mailGoesOut: boolean, people: Array<{ __typename?: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> }>, services: Array<{ __typename?: 'Service', id: string, name: string, kind: string }> };

export type SendingQueryVariables = Exact<{ [key: string]: never; }>;


export type SendingQuery = { __typename?: 'Query', sending: { __typename?: 'Sending', heldSince?: string | null } };

export type SendAgainMutationVariables = Exact<{ [key: string]: never; }>;


export type SendAgainMutation = { __typename?: 'Mutation', sendAgain: { __typename?: 'Sending', heldSince?: string | null } };

export type InviteMutationVariables = Exact<{
  email: Scalars['String']['input'];
  called: Scalars['String']['input'];
  role: Role;
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  byHand?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type InviteMutation = { __typename?: 'Mutation', invite:
    | { __typename: 'AddressTaken', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'Invitation', accountId: string, token?: string | null, endsAt?: string | null }
   };

export type GiveRoleMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  role: Role;
  serviceId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type GiveRoleMutation = { __typename?: 'Mutation', giveRole:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'LastAdministrator', code: string }
    | { __typename: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> }
   };

export type TakeRoleMutationVariables = Exact<{
  roleId: Scalars['ID']['input'];
}>;


export type TakeRoleMutation = { __typename?: 'Mutation', takeRole:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'LastAdministrator', code: string }
    | { __typename: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> }
   };

export type EndAccountMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
}>;


export type EndAccountMutation = { __typename?: 'Mutation', endAccount:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'LastAdministrator', code: string }
    | { __typename: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> }
   };

export type InviteAgainMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  byHand?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type InviteAgainMutation = { __typename?: 'Mutation', inviteAgain:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'Invitation', accountId: string, token?: string | null, endsAt?: string | null }
   };

export type SetLeaveDateMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  leavesOn?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type SetLeaveDateMutation = { __typename?: 'Mutation', setLeaveDate:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'LastAdministrator', code: string }
    | { __typename: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> }
   };

export type StartNewAuthenticatorMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
}>;


export type StartNewAuthenticatorMutation = { __typename?: 'Mutation', startNewAuthenticator:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NobodyElse', code: string }
    | { __typename: 'NotForYourself', code: string }
    | { __typename: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> }
   };

export type ConfirmNewAuthenticatorMutationVariables = Exact<{
  requestId: Scalars['ID']['input'];
}>;


export type ConfirmNewAuthenticatorMutation = { __typename?: 'Mutation', confirmNewAuthenticator:
    | { __typename: 'Invitation', accountId: string, token?: string | null, endsAt?: string | null }
    | { __typename: 'NotForYourself', code: string }
    | { __typename: 'RequestEnded', code: string }
    | { __typename: 'SecondPersonNeeded', code: string }
   };

export type CallOffNewAuthenticatorMutationVariables = Exact<{
  requestId: Scalars['ID']['input'];
}>;


export type CallOffNewAuthenticatorMutation = { __typename?: 'Mutation', callOffNewAuthenticator: { __typename?: 'Person', accountId: string, called: string, email?: string | null, active: boolean, accepted: boolean, leavesOn?: string | null, mail?: { __typename?: 'PersonMail', kind: MailKind, state: MailState, at: string } | null, newAuthenticator?: { __typename?: 'AuthenticatorRequest', id: string, startedById: string, startedBy: string, endsAt: string } | null, roles: Array<{ __typename?: 'PersonRole', id: string, role: Role, serviceId?: string | null, serviceName?: string | null, givenAt: string }> } };

export type SetUpAuthenticatorMutationVariables = Exact<{
  token: Scalars['String']['input'];
  password: Scalars['String']['input'];
}>;


export type SetUpAuthenticatorMutation = { __typename?: 'Mutation', setUpAuthenticator:
    | { __typename: 'AuthenticatorKey', secret: string, uri: string, qr: string }
    | { __typename: 'LinkEnded', code: string }
    | { __typename: 'TooManyTries', minutes: number, code: string }
    | { __typename: 'WrongSignIn', code: string }
   };

export type RolesInWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesInWordsQuery = { __typename?: 'Query', rolesInWords: Array<{ __typename?: 'RoleInWords', role: Role, may: Array<{ __typename?: 'Allowed', words: string, reach: string }> }> };

export type AuditQueryVariables = Exact<{
  before?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AuditQuery = { __typename?: 'Query', audit: { __typename?: 'AuditPage', more: boolean, lines: number, seal: string, entries: Array<{ __typename?: 'AuditEntry', number: number, at: string, who?: string | null, what: string, about?: string | null, service?: string | null, roles: Array<Role> }> } };

export type MyAvailabilityQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type MyAvailabilityQuery = { __typename?: 'Query', myAvailability: { __typename?: 'MyAvailability', programmeId: string, catchments: Array<string>, peer: { __typename?: 'ProgrammePeer', id: string, accountId: string, called: string, state: string, capacity: number, taken: number, stepsBackUntil?: string | null, withoutCover: Array<string>, coverAsked: Array<string>, away: Array<{ __typename?: 'PeerAway', from: string, until?: string | null }>, shares: { __typename?: 'PeerShares', languages: Array<string>, gender?: string | null, ageBand?: string | null, likes: Array<string>, background: Array<string>, ratherNot: Array<string>, near: Array<string>, far: Array<string>, times: Array<string>, byPhone: boolean } } } };

export type ShareAsPeerMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
  input: PeerSharesInput;
}>;


export type ShareAsPeerMutation = { __typename?: 'Mutation', shareAsPeer:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type ChangePeerLimitMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
  capacity: Scalars['Int']['input'];
}>;


export type ChangePeerLimitMutation = { __typename?: 'Mutation', changePeerLimit:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type StepBackTodayMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type StepBackTodayMutation = { __typename?: 'Mutation', stepBackToday:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type TakePeopleAgainMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
}>;


export type TakePeopleAgainMutation = { __typename?: 'Mutation', takePeopleAgain:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type BeAwayMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type BeAwayMutation = { __typename?: 'Mutation', beAway:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type BeBackMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
}>;


export type BeBackMutation = { __typename?: 'Mutation', beBack:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type LeaveAsPeerMutationVariables = Exact<{
  peerId: Scalars['ID']['input'];
}>;


export type LeaveAsPeerMutation = { __typename?: 'Mutation', leaveAsPeer:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type MatchLineFragment = { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null };

export type StepLineFragment = { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null };

export type DeskPersonFragment = { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null };

export type GroupLineFragment = { __typename?: 'ProgrammeGroup', id: string, name: string, weekday: number, time: string, place: string, ledBy?: string | null, nextOn: string, countedOn?: string | null, people?: number | null };

export type MatchDeskQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type MatchDeskQuery = { __typename?: 'Query', matchDesk: { __typename?: 'MatchDesk', programmeId: string, name: string, catchments: Array<string>, longestWaitDays: number, waiting: Array<{ __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }>, firstMeetings: Array<{ __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }>, goingWell: Array<{ __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }>, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, weekday: number, time: string, place: string, ledBy?: string | null, nextOn: string, countedOn?: string | null, people?: number | null }> } };

export type MatchDetailFragment = { __typename?: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> };

export type MatchPersonQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type MatchPersonQuery = { __typename?: 'Query', matchPerson: { __typename?: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> } };

export type NoteInterestMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  input: InterestInput;
}>;


export type NoteInterestMutation = { __typename?: 'Mutation', noteInterest:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', person: { __typename?: 'MatchPerson', id: string } }
    | { __typename: 'OutsideCatchment', places: Array<string>, code: string }
   };

export type WriteWishesMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  input: WishesInput;
  seen?: InputMaybe<WishesInput>;
}>;


export type WriteWishesMutation = { __typename?: 'Mutation', writeWishes:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type WriteReachMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  called?: InputMaybe<Scalars['String']['input']>;
  reach?: InputMaybe<Scalars['String']['input']>;
  messageSafe?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type WriteReachMutation = { __typename?: 'Mutation', writeReach:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type AskPeerMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  peerId: Scalars['ID']['input'];
}>;


export type AskPeerMutation = { __typename?: 'Mutation', askPeer:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type TakeProposalBackMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type TakeProposalBackMutation = { __typename?: 'Mutation', takeProposalBack:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type SayForPersonMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
  match?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SayForPersonMutation = { __typename?: 'Mutation', sayForPerson:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type SayForPeerMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
  match?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SayForPeerMutation = { __typename?: 'Mutation', sayForPeer:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type PinPeerMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  peerId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type PinPeerMutation = { __typename?: 'Mutation', pinPeer:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type KeepApartMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  peerId: Scalars['ID']['input'];
  apart: Scalars['Boolean']['input'];
}>;


export type KeepApartMutation = { __typename?: 'Mutation', keepApart:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type AskForAnotherByPhoneMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  meanwhile: Scalars['Boolean']['input'];
  than?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AskForAnotherByPhoneMutation = { __typename?: 'Mutation', askForAnotherByPhone:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type ChangeLeavingHospitalMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type ChangeLeavingHospitalMutation = { __typename?: 'Mutation', changeLeavingHospital:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type MovedToMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
}>;


export type MovedToMutation = { __typename?: 'Mutation', movedTo:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type NameCoverMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  peerId: Scalars['ID']['input'];
  until: Scalars['HouseDay']['input'];
}>;


export type NameCoverMutation = { __typename?: 'Mutation', nameCover:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type EndCoverMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type EndCoverMutation = { __typename?: 'Mutation', endCover:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type EndByPhoneMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type EndByPhoneMutation = { __typename?: 'Mutation', endByPhone:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type FinishMatchingMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type FinishMatchingMutation = { __typename?: 'Mutation', finishMatching:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type GiveMatchCodeMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type GiveMatchCodeMutation = { __typename?: 'Mutation', giveMatchCode: { __typename: 'GuestCode', endsAt: string, address: string, paperCode: string } };

export type SayForCoverMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SayForCoverMutation = { __typename?: 'Mutation', sayForCover:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type SayForPersonOfCoverMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SayForPersonOfCoverMutation = { __typename?: 'Mutation', sayForPersonOfCover:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type GoOnAfterAllByPhoneMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type GoOnAfterAllByPhoneMutation = { __typename?: 'Mutation', goOnAfterAllByPhone:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchPersonDetail', programmeId: string, asksFor?: string | null, asksForCalled?: string | null, pinnedTo?: string | null, keptApart: Array<string>, reach?: string | null, messageSafe: boolean, person: { __typename?: 'MatchPerson', id: string, number: number, called?: string | null, state: string, interestedOn: string, daysWaited: number, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, wantsAnother: boolean, isAboutToBeLate: boolean, lastsUntil?: string | null, endsSoon: boolean, unplaced?: string | null, keptPeer?: string | null, earlier: Array<{ __typename?: 'EarlierWay', interestedOn: string, endedOn: string, peers: Array<string> }>, coming?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, going?: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, proposal?: { __typename?: 'MatchProposal', peerId: string, called: string, when?: string | null, isPinned: boolean, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> } | null }, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, candidates: Array<{ __typename?: 'PeerCandidate', peerId: string, called: string, taken: number, capacity: number, whyNot?: string | null, because: Array<{ __typename?: 'BecauseOf', key: string, values: Array<string>, more?: number | null }> }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type ProgrammeGroupsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ProgrammeGroupsQuery = { __typename?: 'Query', programmeGroups: { __typename?: 'ProgrammeGroups', programmeId: string, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, weekday: number, time: string, place: string, ledBy?: string | null, nextOn: string, countedOn?: string | null, people?: number | null }> } };

export type WriteGroupMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  weekday: Scalars['Int']['input'];
  time: Scalars['String']['input'];
  place: Scalars['String']['input'];
  ledBy: Scalars['ID']['input'];
}>;


export type WriteGroupMutation = { __typename?: 'Mutation', writeGroup:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'ProgrammeGroups', programmeId: string }
   };

export type EndGroupMutationVariables = Exact<{
  groupId: Scalars['ID']['input'];
}>;


export type EndGroupMutation = { __typename?: 'Mutation', endGroup:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'ProgrammeGroups', programmeId: string }
   };

export type CountGroupMutationVariables = Exact<{
  groupId: Scalars['ID']['input'];
  day: Scalars['HouseDay']['input'];
  people: Scalars['Int']['input'];
}>;


export type CountGroupMutation = { __typename?: 'Mutation', countGroup:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'ProgrammeGroups', programmeId: string }
   };

export type MatchInvitationQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type MatchInvitationQuery = { __typename?: 'Query', matchInvitation: { __typename?: 'MatchInvitation', programmeId: string, name: string, phone: string, sentences: Array<string>, catchments: Array<string>, address: string, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, nextOn: string, weekday: number, time: string, place: string }> } };

export type SetUpPeerMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  accountId: Scalars['ID']['input'];
  capacity: Scalars['Int']['input'];
}>;


export type SetUpPeerMutation = { __typename?: 'Mutation', setUpPeer:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
    | { __typename: 'ProgrammePeers', programmeId: string }
   };

export type MyPersonLineFragment = { __typename?: 'MyPerson', id: string, matchId: string, as: string, called?: string | null, reach?: string | null, messageSafe?: boolean | null, place?: string | null, likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, byPhone: boolean, leavesHospitalOn?: string | null, backInHospital: boolean, lastsUntil?: string | null, match: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null }, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> };

export type MyPeopleQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type MyPeopleQuery = { __typename?: 'Query', myPeople: { __typename?: 'MyPeople', programmeId: string, people: Array<{ __typename?: 'MyPerson', id: string, matchId: string, as: string, called?: string | null, reach?: string | null, messageSafe?: boolean | null, place?: string | null, likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, byPhone: boolean, leavesHospitalOn?: string | null, backInHospital: boolean, lastsUntil?: string | null, match: { __typename?: 'MatchNowType', id: string, peerId: string, called: string, state: string, peerSaidYes: boolean, personSaidYes: boolean, personYesTold: boolean, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, peerAway: boolean, peerAwayUntil?: string | null, cover?: { __typename?: 'MatchCover', question: string, peerId: string, called: string, until: string, peerSaidYes: boolean, personSaidYes: boolean } | null }, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string, state: string } | null, nextStep: { __typename?: 'MatchStep', step: string, whose: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean, whyNot?: string | null }> }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, on: string, what: string, about?: string | null, personId: string }> } };

export type SeenMyNewsMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  upTo?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SeenMyNewsMutation = { __typename?: 'Mutation', seenMyNews: { __typename: 'MyPeople', news: Array<{ __typename?: 'MatchNewsLine', id: string }> } };

export type AnswerProposalMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
  match?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AnswerProposalMutation = { __typename?: 'Mutation', answerProposal:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type NotAgainWithMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type NotAgainWithMutation = { __typename?: 'Mutation', notAgainWith:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type MeetingLineFragment = { __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null };

export type MeetingListFragment = { __typename?: 'MatchMeetings', personId: string, lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null }> };

export type MeetingsQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type MeetingsQuery = { __typename?: 'Query', meetings: { __typename?: 'MatchMeetings', personId: string, lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null }> } };

export type MarkMeetingMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  how?: InputMaybe<Scalars['String']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  travelKm?: InputMaybe<Scalars['Float']['input']>;
}>;


export type MarkMeetingMutation = { __typename?: 'Mutation', markMeeting:
    | { __typename: 'AfterTheEnd', lastDay: string, code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', personId: string, lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
   };

export type MoveMeetingMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  day: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
  following?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type MoveMeetingMutation = { __typename?: 'Mutation', moveMeeting:
    | { __typename: 'AfterTheEnd', lastDay: string, code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', personId: string, lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
   };

export type CancelMeetingMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  following?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type CancelMeetingMutation = { __typename?: 'Mutation', cancelMeeting:
    | { __typename: 'AfterTheEnd', lastDay: string, code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', personId: string, lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
   };

export type AgreeMeetingsMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  day: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
}>;


export type AgreeMeetingsMutation = { __typename?: 'Mutation', agreeMeetings:
    | { __typename: 'AfterTheEnd', lastDay: string, code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', personId: string, lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, startsAt: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null, minutes?: number | null, travelMinutes?: number | null, travelKm?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
   };

export type MakeCalendarMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
}>;


export type MakeCalendarMutation = { __typename?: 'Mutation', makeCalendar: { __typename: 'MatchCalendar', path: string } };

export type EndCalendarMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type EndCalendarMutation = { __typename?: 'Mutation', endCalendar: boolean };

export type PeerLineFragment = { __typename?: 'ProgrammePeer', id: string, accountId: string, called: string, state: string, capacity: number, taken: number, stepsBackUntil?: string | null, withoutCover: Array<string>, coverAsked: Array<string>, away: Array<{ __typename?: 'PeerAway', from: string, until?: string | null }>, shares: { __typename?: 'PeerShares', languages: Array<string>, gender?: string | null, ageBand?: string | null, likes: Array<string>, background: Array<string>, ratherNot: Array<string>, near: Array<string>, far: Array<string>, times: Array<string>, byPhone: boolean } };

export type PeersQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type PeersQuery = { __typename?: 'Query', peers: { __typename?: 'ProgrammePeers', programmeId: string, catchments: Array<string>, peers: Array<{ __typename?: 'ProgrammePeer', id: string, accountId: string, called: string, state: string, capacity: number, taken: number, stepsBackUntil?: string | null, withoutCover: Array<string>, coverAsked: Array<string>, away: Array<{ __typename?: 'PeerAway', from: string, until?: string | null }>, shares: { __typename?: 'PeerShares', languages: Array<string>, gender?: string | null, ageBand?: string | null, likes: Array<string>, background: Array<string>, ratherNot: Array<string>, near: Array<string>, far: Array<string>, times: Array<string>, byPhone: boolean } }>, workers: Array<{ __typename?: 'MatchWorker', accountId: string, called: string }> } };

export type FixFirstMeetingMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  on: Scalars['HouseDay']['input'];
  time?: InputMaybe<Scalars['String']['input']>;
  anyway?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type FixFirstMeetingMutation = { __typename?: 'Mutation', fixFirstMeeting:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type FirstMeetingHappenedMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  on: Scalars['HouseDay']['input'];
  time?: InputMaybe<Scalars['String']['input']>;
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  travelKm?: InputMaybe<Scalars['Float']['input']>;
}>;


export type FirstMeetingHappenedMutation = { __typename?: 'Mutation', firstMeetingHappened:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type BackInHospitalMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type BackInHospitalMutation = { __typename?: 'Mutation', backInHospital:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type OutOfHospitalMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type OutOfHospitalMutation = { __typename?: 'Mutation', outOfHospital:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type HandOnMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type HandOnMutation = { __typename?: 'Mutation', handOn:
    | { __typename: 'AlreadyAnswered', code: string }
    | { __typename: 'AlreadyEnded', code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchDone', id: string }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string }
    | { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> }
    | { __typename: 'PeerNotOffered', code: string }
   };

export type SharedWithUsQueryVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type SharedWithUsQuery = { __typename?: 'Query', sharedWithUs: Array<{ __typename?: 'SharedWithUs', grant: string, section: string, label?: string | null, readerIsMe: boolean, untilAt?: string | null }> };

export type LookAtMutationVariables = Exact<{
  grant: Scalars['ID']['input'];
  section: Scalars['ID']['input'];
}>;


export type LookAtMutation = { __typename?: 'Mutation', lookAt:
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'ShareEnded', code: string }
    | { __typename: 'SharedText', text: string, label: string, savedOn: string, readBy: string }
   };

export type MySuggestionsQueryVariables = Exact<{
  stay: Scalars['ID']['input'];
}>;


export type MySuggestionsQuery = { __typename?: 'Query', mySuggestions: Array<{ __typename?: 'OwnSuggestion', id: string, words: string, isShare: boolean, at: string, untilAt: string }> };

export type SuggestToGuestMutationVariables = Exact<{
  stay: Scalars['ID']['input'];
  words: Scalars['String']['input'];
}>;


export type SuggestToGuestMutation = { __typename?: 'Mutation', suggestToGuest:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'NoSignInYet', code: string }
    | { __typename: 'OwnSuggestion', id: string }
   };

export type WorkersHereQueryVariables = Exact<{
  stay: Scalars['ID']['input'];
}>;


export type WorkersHereQuery = { __typename?: 'Query', workersHere: Array<{ __typename?: 'Worker', accountId: string, called: string }> };

export type TypeInShareMutationVariables = Exact<{
  stay: Scalars['ID']['input'];
  words: Scalars['String']['input'];
  worker?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type TypeInShareMutation = { __typename?: 'Mutation', typeInShare:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing', code: string }
    | { __typename: 'NoSignInYet', code: string }
    | { __typename: 'OwnSuggestion', id: string }
   };

export type TakeBackTypedBarMutationVariables = Exact<{
  stay: Scalars['ID']['input'];
  worker: Scalars['ID']['input'];
}>;


export type TakeBackTypedBarMutation = { __typename?: 'Mutation', takeBackTypedBar:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NoSignInYet', code: string }
    | { __typename: 'TypedIn', stayId: string }
   };

export type TypeInBarMutationVariables = Exact<{
  stay: Scalars['ID']['input'];
  worker: Scalars['ID']['input'];
}>;


export type TypeInBarMutation = { __typename?: 'Mutation', typeInBar:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NoSignInYet', code: string }
    | { __typename: 'TypedIn', stayId: string }
   };

export type WithdrawSuggestionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawSuggestionMutation = { __typename?: 'Mutation', withdrawSuggestion: { __typename?: 'SuggestionWithdrawn', id: string } };

export type MachineWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MachineWorkQuery = { __typename?: 'Query', machineWork: { __typename?: 'MachineWork', at: string, troubles: Array<string>, waits: number, sent: number, again: number, lookedAt?: string | null, backend?: string | null, oldest?: { __typename?: 'WaitingEvent', event: number, name: string, at: string } | null, queues: Array<{ __typename?: 'MachineQueue', name: string, waits: number, underWay: number, later: number, aside: number, oldestAt?: string | null }>, broken: Array<{ __typename?: 'BrokenWork', queue: string, name: string, event?: number | null, at: string, starts: number, reference?: string | null, done: boolean }>, workers: Array<{ __typename?: 'MachineWorker', startedAt: string, seenAt: string, there: boolean }> } };

export type ReportPeriodsQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
}>;


export type ReportPeriodsQuery = { __typename?: 'Query', reportPeriods: Array<{ __typename?: 'Period', kind: PeriodKind, from: string, to: string }> };

export type WholeReportFragment = { __typename?: 'Report', serviceId: string, serviceName: string, asOf: string, upTo: string, rounding: string, period: { __typename?: 'Period', kind: PeriodKind, from: string, to: string }, sections: Array<{ __typename?: 'ReportSection', key: string, ofKey?: string | null, hiddenRows: number, rows: Array<{ __typename?: 'Figure', key: string, value?: number | null, hidden: boolean, of?: number | null, share?: number | null, unit: string }> }> };

export type ReportQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  kind: PeriodKind;
  from: Scalars['HouseDay']['input'];
}>;


export type ReportQuery = { __typename?: 'Query', report: { __typename?: 'Report', serviceId: string, serviceName: string, asOf: string, upTo: string, rounding: string, period: { __typename?: 'Period', kind: PeriodKind, from: string, to: string }, sections: Array<{ __typename?: 'ReportSection', key: string, ofKey?: string | null, hiddenRows: number, rows: Array<{ __typename?: 'Figure', key: string, value?: number | null, hidden: boolean, of?: number | null, share?: number | null, unit: string }> }> } };

export type ReportComparisonQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  kind: PeriodKind;
  from: Scalars['HouseDay']['input'];
  beside: Scalars['HouseDay']['input'];
}>;


export type ReportComparisonQuery = { __typename?: 'Query', reportComparison: { __typename?: 'ReportComparison', report: { __typename?: 'Report', serviceId: string, serviceName: string, asOf: string, upTo: string, rounding: string, period: { __typename?: 'Period', kind: PeriodKind, from: string, to: string }, sections: Array<{ __typename?: 'ReportSection', key: string, ofKey?: string | null, hiddenRows: number, rows: Array<{ __typename?: 'Figure', key: string, value?: number | null, hidden: boolean, of?: number | null, share?: number | null, unit: string }> }> }, other: { __typename?: 'Report', serviceId: string, serviceName: string, asOf: string, upTo: string, rounding: string, period: { __typename?: 'Period', kind: PeriodKind, from: string, to: string }, sections: Array<{ __typename?: 'ReportSection', key: string, ofKey?: string | null, hiddenRows: number, rows: Array<{ __typename?: 'Figure', key: string, value?: number | null, hidden: boolean, of?: number | null, share?: number | null, unit: string }> }> }, differences: Array<{ __typename?: 'SectionDifference', key: string, rows: Array<{ __typename?: 'FigureDifference', key: string, value?: number | null, share?: number | null }> }> } };

export type ReportCsvQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  kind: PeriodKind;
  from: Scalars['HouseDay']['input'];
  beside?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type ReportCsvQuery = { __typename?: 'Query', reportCsv: { __typename?: 'CsvFile', name: string, text: string } };

export type DataDictionaryQueryVariables = Exact<{ [key: string]: never; }>;


export type DataDictionaryQuery = { __typename?: 'Query', dataDictionary: { __typename?: 'CsvFile', name: string, text: string } };

export type WholeCostsFragment = { __typename?: 'ProgrammeCosts', programmeId: string, currency: string, costs: Array<{ __typename?: 'ProgrammeCost', day: string, amount: number }> };

export type ProgrammeCostsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ProgrammeCostsQuery = { __typename?: 'Query', programmeCosts: { __typename?: 'ProgrammeCosts', programmeId: string, currency: string, costs: Array<{ __typename?: 'ProgrammeCost', day: string, amount: number }> } };

export type WriteProgrammeCostMutationVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  day: Scalars['HouseDay']['input'];
  amount: Scalars['Float']['input'];
}>;


export type WriteProgrammeCostMutation = { __typename?: 'Mutation', writeProgrammeCost:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'ProgrammeCosts', programmeId: string, currency: string, costs: Array<{ __typename?: 'ProgrammeCost', day: string, amount: number }> }
   };

export type ChangedSentenceFragment = { __typename?: 'CharterSentenceChange', key: string, heading: string, before?: string | null, after?: string | null };

export type VersionLineFragment = { __typename?: 'CharterVersion', id: string, version: number, startsOn: string, state: string, publishedAt: string, withdrawnAt?: string | null, mayWithdraw: boolean, quietChanges: Array<string>, publishedBy?: { __typename?: 'Worker', called: string } | null, withdrawnBy?: { __typename?: 'Worker', called: string } | null, changes: Array<{ __typename?: 'CharterSentenceChange', key: string, heading: string, before?: string | null, after?: string | null }> };

export type CharterVersionsQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
}>;


export type CharterVersionsQuery = { __typename?: 'Query', charterVersions: Array<{ __typename?: 'CharterVersion', id: string, version: number, startsOn: string, state: string, publishedAt: string, withdrawnAt?: string | null, mayWithdraw: boolean, quietChanges: Array<string>, publishedBy?: { __typename?: 'Worker', called: string } | null, withdrawnBy?: { __typename?: 'Worker', called: string } | null, changes: Array<{ __typename?: 'CharterSentenceChange', key: string, heading: string, before?: string | null, after?: string | null }> }> };

export type CharterFormQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
}>;


export type CharterFormQuery = { __typename?: 'Query', charterForm: { __typename?: 'CharterForm', version: number, startsOn: string, today: string, charter: Record<string, unknown>, dayPlaces: number, publishedAt: string, publishedBy?: { __typename?: 'Worker', called: string } | null, groups: Array<{ __typename?: 'CharterGroup', key: string, mayBeLeftOut: boolean, fields: Array<{ __typename?: 'CharterField', path: string, kind: string, options: Array<string>, columns: Array<string>, mayBeEmpty: boolean }> }> } };

export type PreviewCharterQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  charter: Scalars['CharterValues']['input'];
}>;


export type PreviewCharterQuery = { __typename?: 'Query', previewCharter:
    | { __typename: 'CharterPreview', quietChanges: Array<string>, sentences: Array<{ __typename?: 'CharterSentence', key: string, heading: string, sentence: string }>, changes: Array<{ __typename?: 'CharterSentenceChange', key: string, heading: string, before?: string | null, after?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
   };

export type PublishCharterMutationVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  basedOn: Scalars['Int']['input'];
  startsOn: Scalars['HouseDay']['input'];
  charter: Scalars['CharterValues']['input'];
}>;


export type PublishCharterMutation = { __typename?: 'Mutation', publishCharter:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'CharterVersion', id: string, version: number, startsOn: string, state: string, publishedAt: string, withdrawnAt?: string | null, mayWithdraw: boolean, quietChanges: Array<string>, publishedBy?: { __typename?: 'Worker', called: string } | null, withdrawnBy?: { __typename?: 'Worker', called: string } | null, changes: Array<{ __typename?: 'CharterSentenceChange', key: string, heading: string, before?: string | null, after?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
   };

export type WithdrawCharterMutationVariables = Exact<{
  serviceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type WithdrawCharterMutation = { __typename?: 'Mutation', withdrawCharter:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'CharterVersion', id: string, version: number, startsOn: string, state: string, publishedAt: string, withdrawnAt?: string | null, mayWithdraw: boolean, quietChanges: Array<string>, publishedBy?: { __typename?: 'Worker', called: string } | null, withdrawnBy?: { __typename?: 'Worker', called: string } | null, changes: Array<{ __typename?: 'CharterSentenceChange', key: string, heading: string, before?: string | null, after?: string | null }> }
    | { __typename: 'VersionInForce', since: string, code: string }
   };

export type HandoverLineWholeFragment = { __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null };

export type HandoverWholeFragment = { __typename?: 'Handover', houseId: string, unread: number, lines: Array<{ __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }>, readBy: Array<{ __typename?: 'HandoverRead', readAt: string, worker: { __typename?: 'Worker', accountId: string, called: string } }> };

export type HandoverQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type HandoverQuery = { __typename?: 'Query', handover: { __typename?: 'Handover', houseId: string, unread: number, lines: Array<{ __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }>, readBy: Array<{ __typename?: 'HandoverRead', readAt: string, worker: { __typename?: 'Worker', accountId: string, called: string } }> } };

export type WriteHandoverLineMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: HandoverLineInput;
}>;


export type WriteHandoverLineMutation = { __typename?: 'Mutation', writeHandoverLine:
    | { __typename: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
   };

export type TakeHandoverLineMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
}>;


export type TakeHandoverLineMutation = { __typename?: 'Mutation', takeHandoverLine:
    | { __typename: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }
    | { __typename: 'LineTaken', by?: string | null, done: boolean, code: string, lineSince: string }
   };

export type GiveBackHandoverLineMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
}>;


export type GiveBackHandoverLineMutation = { __typename?: 'Mutation', giveBackHandoverLine: { __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null } };

export type FinishHandoverLineMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
}>;


export type FinishHandoverLineMutation = { __typename?: 'Mutation', finishHandoverLine: { __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null } };

export type ReopenHandoverLineMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
}>;


export type ReopenHandoverLineMutation = { __typename?: 'Mutation', reopenHandoverLine: { __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null } };

export type TakeOutHandoverLineMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
}>;


export type TakeOutHandoverLineMutation = { __typename?: 'Mutation', takeOutHandoverLine: { __typename?: 'HandoverLineGone', id: string } };

export type MarkHandoverReadMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type MarkHandoverReadMutation = { __typename?: 'Mutation', markHandoverRead: { __typename?: 'Handover', houseId: string, unread: number, lines: Array<{ __typename?: 'HandoverLine', id: string, words: string, spaceId?: string | null, spaceName?: string | null, stayId?: string | null, writtenAt: string, takenAt?: string | null, doneAt?: string | null, unread: boolean, lineKind: string, writtenBy: { __typename?: 'Worker', accountId: string, called: string }, takenBy?: { __typename?: 'Worker', accountId: string, called: string } | null, doneBy?: { __typename?: 'Worker', accountId: string, called: string } | null }>, readBy: Array<{ __typename?: 'HandoverRead', readAt: string, worker: { __typename?: 'Worker', accountId: string, called: string } }> } };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { __typename?: 'Query', services: Array<{ __typename?: 'Service', id: string, name: string, kind: string, timeZone: string, blueprint: string }> };

export type BlueprintsQueryVariables = Exact<{ [key: string]: never; }>;


export type BlueprintsQuery = { __typename?: 'Query', blueprints: Array<{ __typename?: 'Blueprint', key: string, name: string, kind: string, words: string }> };

export type CharterQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
}>;


export type CharterQuery = { __typename?: 'Query', charter: { __typename?: 'Charter', serviceId: string, serviceName: string, version: number, startsOn: string, starters: Array<string>, teams: Array<string>, voices: Array<string>, outcomes: Array<string>, offersWhenFull: Array<string>, longestNights?: number | null, asksBefore: boolean, hopes: string, lockBox: boolean, medication: string, phone: string, rightsLanguage: string, sentences: Array<{ __typename?: 'CharterSentence', key: string, heading: string, sentence: string }>, dayPlaces?: { __typename?: 'DayPlacesOffered', places: number, days: number, forFormerGuests: boolean } | null, rightsTexts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }>, personWord: { __typename?: 'WordForms', one: string, many: string }, spaceWord: { __typename?: 'WordForms', one: string, many: string } } };

export type ForgottenQueryVariables = Exact<{
  serviceId: Scalars['ID']['input'];
}>;


export type ForgottenQuery = { __typename?: 'Query', forgotten: Array<{ __typename?: 'Forgotten', month: string, what: string, count: number }> };

export type OnShiftQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type OnShiftQuery = { __typename?: 'Query', onShift: Array<{ __typename?: 'Worker', accountId: string, called: string }> };

export type StartShiftMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type StartShiftMutation = { __typename?: 'Mutation', startShift:
    | { __typename: 'AlreadyOnShift', houseName: string, until: string, code: string }
    | { __typename: 'Shift', id: string, houseId: string, beganAt: string, endsAt: string }
   };

export type EndShiftMutationVariables = Exact<{ [key: string]: never; }>;


export type EndShiftMutation = { __typename?: 'Mutation', endShift:
    | { __typename: 'NotOnShift', code: string }
    | { __typename: 'ShiftEnded', endedAt: string }
   };

export type SetUpHouseMutationVariables = Exact<{
  input: SetUpHouseInput;
}>;


export type SetUpHouseMutation = { __typename?: 'Mutation', setUpHouse:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'Service', id: string, name: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me?: { __typename?: 'Me', accountId: string, called: string, email: string, organisation: string, demo: boolean, administrator: boolean, sessionEndsAt: string, shift?: { __typename?: 'Shift', id: string, houseId: string, beganAt: string, endsAt: string } | null, services: Array<{ __typename?: 'MyService', id: string, name: string, kind: string, timeZone: string, beginsUntil?: string | null, roles: Array<Role>, may: Array<string>, personWord: { __typename?: 'WordForms', one: string, many: string }, spaceWord: { __typename?: 'WordForms', one: string, many: string } }> } | null };

export type MyselfFragment = { __typename?: 'Me', accountId: string, called: string, email: string, organisation: string, demo: boolean, administrator: boolean, sessionEndsAt: string, shift?: { __typename?: 'Shift', id: string, houseId: string, beganAt: string, endsAt: string } | null, services: Array<{ __typename?: 'MyService', id: string, name: string, kind: string, timeZone: string, beginsUntil?: string | null, roles: Array<Role>, may: Array<string>, personWord: { __typename?: 'WordForms', one: string, many: string }, spaceWord: { __typename?: 'WordForms', one: string, many: string } }> };

export type BoardQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  nights?: InputMaybe<Scalars['Int']['input']>;
}>;


export type BoardQuery = { __typename?: 'Query', board: { __typename?: 'Board', houseId: string, timeZone: string, tonight: string, asOf: string, longestNights?: number | null, nights: Array<string>, free: Array<number>, notOffered: Array<number>, taken: Array<number>, dayPlaces?: { __typename?: 'DayPlacesUsed', places: number, used: Array<number> } | null, spaces: Array<{ __typename?: 'BoardSpace', id: string, name: string, kind: string, kept: boolean, features: Array<string>, stillInStayId?: string | null, claims: Array<{ __typename?: 'BoardClaim', id: string, state: string, from: string, to: string, stayId?: string | null, heldFor?: string | null, endsAt?: string | null, why?: string | null, pastLongest: boolean, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }> }> } };

export type ClaimFragment = { __typename?: 'BoardClaim', id: string, state: string, from: string, to: string, stayId?: string | null, heldFor?: string | null, endsAt?: string | null, why?: string | null, pastLongest: boolean, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> };

export type FreeSpacesQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
  from: Scalars['HouseDay']['input'];
  nights: Scalars['Int']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
}>;


export type FreeSpacesQuery = { __typename?: 'Query', freeSpaces: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> };

export type ShowNamesMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type ShowNamesMutation = { __typename?: 'Mutation', showNames: { __typename?: 'ShownNames', until: string, names: Array<{ __typename?: 'ShownName', stayId: string, called: string }> } };

export type ClosingLineFragment = { __typename?: 'ClosingLine', from: string, to: string, why: string, words?: string | null, calledOff: boolean, writtenBy?: string | null, writtenAt: string };

export type ClosingPageFragment = { __typename?: 'Closing', id: string, spaceId: string, spaceName: string, state: string, from: string, to: string, why: string, words?: string | null, calledOff: boolean, version: number, writtenBy?: string | null, writtenAt: string, history: Array<{ __typename?: 'ClosingLine', from: string, to: string, why: string, words?: string | null, calledOff: boolean, writtenBy?: string | null, writtenAt: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> };

export type ClosingQueryVariables = Exact<{
  closingId: Scalars['ID']['input'];
}>;


export type ClosingQuery = { __typename?: 'Query', closing: { __typename?: 'Closing', id: string, spaceId: string, spaceName: string, state: string, from: string, to: string, why: string, words?: string | null, calledOff: boolean, version: number, writtenBy?: string | null, writtenAt: string, history: Array<{ __typename?: 'ClosingLine', from: string, to: string, why: string, words?: string | null, calledOff: boolean, writtenBy?: string | null, writtenAt: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> } };

export type CloseSpaceMutationVariables = Exact<{
  spaceId: Scalars['ID']['input'];
  from: Scalars['HouseDay']['input'];
  to: Scalars['HouseDay']['input'];
  why: Scalars['String']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
}>;


export type CloseSpaceMutation = { __typename?: 'Mutation', closeSpace:
    | { __typename: 'BoardClaim', id: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
   };

export type ChangeClosingMutationVariables = Exact<{
  closingId: Scalars['ID']['input'];
  input: ClosingInput;
  version: Scalars['Int']['input'];
}>;


export type ChangeClosingMutation = { __typename?: 'Mutation', changeClosing:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'Closing', id: string, spaceId: string, spaceName: string, state: string, from: string, to: string, why: string, words?: string | null, calledOff: boolean, version: number, writtenBy?: string | null, writtenAt: string, history: Array<{ __typename?: 'ClosingLine', from: string, to: string, why: string, words?: string | null, calledOff: boolean, writtenBy?: string | null, writtenAt: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
   };

export type OpenSpaceMutationVariables = Exact<{
  claimId: Scalars['ID']['input'];
}>;


export type OpenSpaceMutation = { __typename?: 'Mutation', openSpace:
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'SpaceOpened', spaceId: string }
   };

export type CloseAgainMutationVariables = Exact<{
  closingId: Scalars['ID']['input'];
}>;


export type CloseAgainMutation = { __typename?: 'Mutation', closeAgain:
    | { __typename: 'Closing', id: string, spaceId: string, spaceName: string, state: string, from: string, to: string, why: string, words?: string | null, calledOff: boolean, version: number, writtenBy?: string | null, writtenAt: string, history: Array<{ __typename?: 'ClosingLine', from: string, to: string, why: string, words?: string | null, calledOff: boolean, writtenBy?: string | null, writtenAt: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type TakeOffOfferMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  from: Scalars['HouseDay']['input'];
  to: Scalars['HouseDay']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
}>;


export type TakeOffOfferMutation = { __typename?: 'Mutation', takeOffOffer:
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NothingEmpty', code: string }
    | { __typename: 'OffOffer', closingIds: Array<string>, spaces: number, stillTaken: number }
   };

export type OfferAgainMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  closingIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type OfferAgainMutation = { __typename?: 'Mutation', offerAgain: { __typename: 'OfferedAgain', spaces: number } };

export type GuestWordsQueryVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type GuestWordsQuery = { __typename?: 'Query', guestWords: { __typename?: 'GuestWords', stayId: string, notes: Array<{ __typename?: 'GuestNote', line: string, words: string, writtenAt: string }>, messages: Array<{ __typename?: 'GuestMessage', line: string, day: string, what: string, why: string, decidedBy: string, writtenBy: string, writtenAt: string }> } };

export type MakeSignInCodeMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type MakeSignInCodeMutation = { __typename?: 'Mutation', makeSignInCode:
    | { __typename: 'GuestCode', endsAt: string, address: string, paperCode: string }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type GettingReadyQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type GettingReadyQuery = { __typename?: 'Query', gettingReady: Array<{ __typename?: 'SpaceGettingReady', spaceId: string, spaceName: string, readyAt: string }> };

export type SayReadyMutationVariables = Exact<{
  spaceId: Scalars['ID']['input'];
}>;


export type SayReadyMutation = { __typename?: 'Mutation', sayReady: { __typename: 'SpaceReady', spaceId: string } };

export type FoundSpaceLineFragment = { __typename?: 'FoundSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, offeredNights: number, freeForAll: boolean, nextFree?: string | null, stillIn: boolean };

export type FindNightsQueryVariables = Exact<{
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  nights?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindNightsQuery = { __typename?: 'Query', findNights: Array<{ __typename?: 'FoundHouse', houseId: string, name: string, timeZone: string, tonight: string, from: string, longestNights?: number | null, firstPossible?: string | null, spaces: Array<{ __typename?: 'FoundSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, offeredNights: number, freeForAll: boolean, nextFree?: string | null, stillIn: boolean }> }> };

export type StayLineFragment = { __typename?: 'Stay', id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> };

export type StayPageFragment = { __typename?: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> };

export type StaysQueryVariables = Exact<{
  houseId: Scalars['ID']['input'];
}>;


export type StaysQuery = { __typename?: 'Query', stays: Array<{ __typename?: 'Stay', id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }> };

export type StayQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StayQuery = { __typename?: 'Query', stay: { __typename?: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> } };

export type WelcomeGuestMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['Instant']['input']>;
  spaceId?: InputMaybe<Scalars['ID']['input']>;
  early?: InputMaybe<Scalars['Boolean']['input']>;
  kept?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type WelcomeGuestMutation = { __typename?: 'Mutation', welcomeGuest:
    | { __typename: 'EarlyArrival', expected: string, code: string, early: number }
    | { __typename: 'HoldExpired', endedAt: string, code: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type WriteDownHereMutationVariables = Exact<{
  houseId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  input: HereBeforeInput;
}>;


export type WriteDownHereMutation = { __typename?: 'Mutation', writeDownHere:
    | { __typename: 'BeginningOver', code: string, beganUntil: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
   };

export type UndoWelcomeMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type UndoWelcomeMutation = { __typename?: 'Mutation', undoWelcome:
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type ChangeNightsMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  leaves: Scalars['HouseDay']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  talked?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type ChangeNightsMutation = { __typename?: 'Mutation', changeNights:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type MoveStayMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  spaceId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['HouseDay']['input']>;
  kept?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type MoveStayMutation = { __typename?: 'Mutation', moveStay:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type TellRightsMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  texts: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type TellRightsMutation = { __typename?: 'Mutation', tellRights:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type OfferLockBoxMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type OfferLockBoxMutation = { __typename?: 'Mutation', offerLockBox:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type WriteHopesMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  hopes: Scalars['String']['input'];
}>;


export type WriteHopesMutation = { __typename?: 'Mutation', writeHopes:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type RecordLeavingMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  input: LeavingInput;
}>;


export type RecordLeavingMutation = { __typename?: 'Mutation', recordLeaving:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type UndoLeavingMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type UndoLeavingMutation = { __typename?: 'Mutation', undoLeaving:
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type CorrectArrivalMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  at?: InputMaybe<Scalars['Instant']['input']>;
  spaceId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CorrectArrivalMutation = { __typename?: 'Mutation', correctArrival:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type CorrectLeavingMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: RightLeavingInput;
}>;


export type CorrectLeavingMutation = { __typename?: 'Mutation', correctLeaving:
    | { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string }
    | { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'NotNow', state: string, code: string }
    | { __typename: 'NotYet', code: string }
    | { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> }
    | { __typename: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> }
    | { __typename: 'TooLongAgo', hours: number, code: string }
   };

export type WithdrawGuestCodeMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type WithdrawGuestCodeMutation = { __typename?: 'Mutation', withdrawGuestCode: { __typename?: 'Stay', hopeMet?: boolean | null, lockBoxOfferedAt?: string | null, hopes?: string | null, correctedAt?: string | null, correctedBy?: string | null, id: string, houseId: string, guestId: string, spaceKind: string, state: string, arrives: string, leaves: string, nights: number, spaceId?: string | null, spaceName?: string | null, keptUntil?: string | null, hereBefore: boolean, cameInAt?: string | null, leftAt?: string | null, how?: string | null, pastLongest: boolean, longestNights?: number | null, undoUntil?: string | null, version: number, rightsTold?: { __typename?: 'RightsTold', texts: Array<string>, charterVersion: number, language: string, at: string, by: string } | null, segments: Array<{ __typename?: 'StaySegment', spaceId: string, spaceName: string, from: string, to: string }>, actions: Array<{ __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null }> } };

export type GiveGuestCodeMutationVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type GiveGuestCodeMutation = { __typename?: 'Mutation', giveGuestCode:
    | { __typename: 'GuestCode', endsAt: string, address: string, paperCode: string }
    | { __typename: 'NotNow', state: string, code: string }
   };

export type RightsShownQueryVariables = Exact<{
  stayId: Scalars['ID']['input'];
}>;


export type RightsShownQuery = { __typename?: 'Query', rightsShown: Array<{ __typename?: 'RightsTextShown', key: string, heading: string, text: string }> };

type AnyRefusal_AddressTaken_Fragment = { __typename: 'AddressTaken', code: string };

type AnyRefusal_AfterTheEnd_Fragment = { __typename: 'AfterTheEnd', lastDay: string, code: string };

type AnyRefusal_AlreadyAnswered_Fragment = { __typename: 'AlreadyAnswered', code: string };

type AnyRefusal_AlreadyDecided_Fragment = { __typename: 'AlreadyDecided', state: string, by?: string | null, at?: string | null, code: string };

type AnyRefusal_AlreadyEnded_Fragment = { __typename: 'AlreadyEnded', code: string };

type AnyRefusal_AlreadyOnShift_Fragment = { __typename: 'AlreadyOnShift', houseName: string, until: string, code: string };

type AnyRefusal_AskedEarlier_Fragment = { __typename: 'AskedEarlier', numbers: Array<number>, code: string };

type AnyRefusal_BeginningOver_Fragment = { __typename: 'BeginningOver', code: string, beganUntil: string };

type AnyRefusal_ChangedElsewhere_Fragment = { __typename: 'ChangedElsewhere', by?: string | null, at?: string | null, code: string };

type AnyRefusal_CheckInOver_Fragment = { __typename: 'CheckInOver', code: string, endedAs?: string | null };

type AnyRefusal_CodeNeeded_Fragment = { __typename: 'CodeNeeded', wrong: boolean, code: string };

type AnyRefusal_EarlyArrival_Fragment = { __typename: 'EarlyArrival', expected: string, code: string, early: number };

type AnyRefusal_FirstContactHere_Fragment = { __typename: 'FirstContactHere', code: string, firstContact: string };

type AnyRefusal_FollowUpThere_Fragment = { __typename: 'FollowUpThere', code: string, followUpThere: string };

type AnyRefusal_HoldExpired_Fragment = { __typename: 'HoldExpired', endedAt: string, code: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> };

type AnyRefusal_HouseFull_Fragment = { __typename: 'HouseFull', from: string, nights: number, nextFree?: string | null, code: string };

type AnyRefusal_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> };

type AnyRefusal_KeptSpace_Fragment = { __typename: 'KeptSpace', mayUse: boolean, code: string, keptSpace: string, keptName: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> };

type AnyRefusal_KeysMissing_Fragment = { __typename: 'KeysMissing', code: string };

type AnyRefusal_LastAdministrator_Fragment = { __typename: 'LastAdministrator', code: string };

type AnyRefusal_LineTaken_Fragment = { __typename: 'LineTaken', by?: string | null, done: boolean, code: string, lineSince: string };

type AnyRefusal_LinkEnded_Fragment = { __typename: 'LinkEnded', code: string };

type AnyRefusal_MadeByAnother_Fragment = { __typename: 'MadeByAnother', code: string, madeIt?: string | null };

type AnyRefusal_MayNotStart_Fragment = { __typename: 'MayNotStart', starters: Array<string>, teams: Array<string>, code: string };

type AnyRefusal_NoMoreTries_Fragment = { __typename: 'NoMoreTries', code: string };

type AnyRefusal_NoSignInYet_Fragment = { __typename: 'NoSignInYet', code: string };

type AnyRefusal_NoVoicemail_Fragment = { __typename: 'NoVoicemail', code: string };

type AnyRefusal_NobodyElse_Fragment = { __typename: 'NobodyElse', code: string };

type AnyRefusal_NotAboutAMatch_Fragment = { __typename: 'NotAboutAMatch', code: string };

type AnyRefusal_NotForADayPlace_Fragment = { __typename: 'NotForADayPlace', code: string, dayProblem: string, mostDays?: number | null };

type AnyRefusal_NotForYourself_Fragment = { __typename: 'NotForYourself', code: string };

type AnyRefusal_NotInCharter_Fragment = { __typename: 'NotInCharter', code: string };

type AnyRefusal_NotNow_Fragment = { __typename: 'NotNow', state: string, code: string };

type AnyRefusal_NotOnShift_Fragment = { __typename: 'NotOnShift', code: string };

type AnyRefusal_NotReadyYet_Fragment = { __typename: 'NotReadyYet', readyAt: string, code: string, notReadyId: string, notReady: string };

type AnyRefusal_NotTheirPeer_Fragment = { __typename: 'NotTheirPeer', code: string };

type AnyRefusal_NotWanted_Fragment = { __typename: 'NotWanted', code: string };

type AnyRefusal_NotYet_Fragment = { __typename: 'NotYet', code: string };

type AnyRefusal_NotYours_Fragment = { __typename: 'NotYours', code: string };

type AnyRefusal_NothingEmpty_Fragment = { __typename: 'NothingEmpty', code: string };

type AnyRefusal_OfferEnded_Fragment = { __typename: 'OfferEnded', code: string };

type AnyRefusal_OfferStands_Fragment = { __typename: 'OfferStands', code: string, offeredSpace: string, offeredUntil: string };

type AnyRefusal_OtherHouseBegan_Fragment = { __typename: 'OtherHouseBegan', code: string, otherHouse: string };

type AnyRefusal_OtherHouseClosed_Fragment = { __typename: 'OtherHouseClosed', code: string, closedHouse: string };

type AnyRefusal_OutsideCatchment_Fragment = { __typename: 'OutsideCatchment', places: Array<string>, code: string };

type AnyRefusal_OutsideWindow_Fragment = { __typename: 'OutsideWindow', code: string, windowFrom: string, windowTo: string };

type AnyRefusal_PeerAlreadyFull_Fragment = { __typename: 'PeerAlreadyFull', code: string, fullPeer: string, withRoom: Array<{ __typename?: 'PeerWithRoom', called: string }> };

type AnyRefusal_PeerNotOffered_Fragment = { __typename: 'PeerNotOffered', code: string };

type AnyRefusal_RequestEnded_Fragment = { __typename: 'RequestEnded', code: string };

type AnyRefusal_ReviewClosed_Fragment = { __typename: 'ReviewClosed', code: string, reviewClosedBy?: string | null, reviewClosedAt?: string | null };

type AnyRefusal_SecondPersonNeeded_Fragment = { __typename: 'SecondPersonNeeded', code: string };

type AnyRefusal_ShareEnded_Fragment = { __typename: 'ShareEnded', code: string };

type AnyRefusal_SomebodyElseCloses_Fragment = { __typename: 'SomebodyElseCloses', code: string };

type AnyRefusal_SpaceTaken_Fragment = { __typename: 'SpaceTaken', kind?: string | null, by?: string | null, at?: string | null, stillIn: boolean, code: string, takenSpace: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> };

type AnyRefusal_SpaceWasFree_Fragment = { __typename: 'SpaceWasFree', code: string, free: Array<{ __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean }> };

type AnyRefusal_TakenByAnother_Fragment = { __typename: 'TakenByAnother', code: string, hasIt?: string | null };

type AnyRefusal_TalkFirst_Fragment = { __typename: 'TalkFirst', code: string, nominal: number, talkWith: Array<string> };

type AnyRefusal_TheyAskedUsToStop_Fragment = { __typename: 'TheyAskedUsToStop', code: string };

type AnyRefusal_TooLateToUndo_Fragment = { __typename: 'TooLateToUndo', code: string };

type AnyRefusal_TooLongAgo_Fragment = { __typename: 'TooLongAgo', hours: number, code: string };

type AnyRefusal_TooManyTries_Fragment = { __typename: 'TooManyTries', minutes: number, code: string };

type AnyRefusal_TooSoon_Fragment = { __typename: 'TooSoon', earliest: string, code: string };

type AnyRefusal_VersionInForce_Fragment = { __typename: 'VersionInForce', since: string, code: string };

type AnyRefusal_VoiceNotNeeded_Fragment = { __typename: 'VoiceNotNeeded', code: string };

type AnyRefusal_VoiceTaken_Fragment = { __typename: 'VoiceTaken', voice: string, code: string, voiceBy: string };

type AnyRefusal_WrongSignIn_Fragment = { __typename: 'WrongSignIn', code: string };

export type AnyRefusalFragment =
  | AnyRefusal_AddressTaken_Fragment
  | AnyRefusal_AfterTheEnd_Fragment
  | AnyRefusal_AlreadyAnswered_Fragment
  | AnyRefusal_AlreadyDecided_Fragment
  | AnyRefusal_AlreadyEnded_Fragment
  | AnyRefusal_AlreadyOnShift_Fragment
  | AnyRefusal_AskedEarlier_Fragment
  | AnyRefusal_BeginningOver_Fragment
  | AnyRefusal_ChangedElsewhere_Fragment
  | AnyRefusal_CheckInOver_Fragment
  | AnyRefusal_CodeNeeded_Fragment
  | AnyRefusal_EarlyArrival_Fragment
  | AnyRefusal_FirstContactHere_Fragment
  | AnyRefusal_FollowUpThere_Fragment
  | AnyRefusal_HoldExpired_Fragment
  | AnyRefusal_HouseFull_Fragment
  | AnyRefusal_InvalidInput_Fragment
  | AnyRefusal_KeptSpace_Fragment
  | AnyRefusal_KeysMissing_Fragment
  | AnyRefusal_LastAdministrator_Fragment
  | AnyRefusal_LineTaken_Fragment
  | AnyRefusal_LinkEnded_Fragment
  | AnyRefusal_MadeByAnother_Fragment
  | AnyRefusal_MayNotStart_Fragment
  | AnyRefusal_NoMoreTries_Fragment
  | AnyRefusal_NoSignInYet_Fragment
  | AnyRefusal_NoVoicemail_Fragment
  | AnyRefusal_NobodyElse_Fragment
  | AnyRefusal_NotAboutAMatch_Fragment
  | AnyRefusal_NotForADayPlace_Fragment
  | AnyRefusal_NotForYourself_Fragment
  | AnyRefusal_NotInCharter_Fragment
  | AnyRefusal_NotNow_Fragment
  | AnyRefusal_NotOnShift_Fragment
  | AnyRefusal_NotReadyYet_Fragment
  | AnyRefusal_NotTheirPeer_Fragment
  | AnyRefusal_NotWanted_Fragment
  | AnyRefusal_NotYet_Fragment
  | AnyRefusal_NotYours_Fragment
  | AnyRefusal_NothingEmpty_Fragment
  | AnyRefusal_OfferEnded_Fragment
  | AnyRefusal_OfferStands_Fragment
  | AnyRefusal_OtherHouseBegan_Fragment
  | AnyRefusal_OtherHouseClosed_Fragment
  | AnyRefusal_OutsideCatchment_Fragment
  | AnyRefusal_OutsideWindow_Fragment
  | AnyRefusal_PeerAlreadyFull_Fragment
  | AnyRefusal_PeerNotOffered_Fragment
  | AnyRefusal_RequestEnded_Fragment
  | AnyRefusal_ReviewClosed_Fragment
  | AnyRefusal_SecondPersonNeeded_Fragment
  | AnyRefusal_ShareEnded_Fragment
  | AnyRefusal_SomebodyElseCloses_Fragment
  | AnyRefusal_SpaceTaken_Fragment
  | AnyRefusal_SpaceWasFree_Fragment
  | AnyRefusal_TakenByAnother_Fragment
  | AnyRefusal_TalkFirst_Fragment
  | AnyRefusal_TheyAskedUsToStop_Fragment
  | AnyRefusal_TooLateToUndo_Fragment
  | AnyRefusal_TooLongAgo_Fragment
  | AnyRefusal_TooManyTries_Fragment
  | AnyRefusal_TooSoon_Fragment
  | AnyRefusal_VersionInForce_Fragment
  | AnyRefusal_VoiceNotNeeded_Fragment
  | AnyRefusal_VoiceTaken_Fragment
  | AnyRefusal_WrongSignIn_Fragment
;

export type FreeSpaceLineFragment = { __typename?: 'FreeSpace', spaceId: string, name: string, features: Array<string>, kept: boolean, freeNights: number, freeForAll: boolean, stillIn: boolean };

export type ActionLineFragment = { __typename?: 'Action', name: string, allowed: boolean, whyNot?: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HoldLineFragmentDoc = new TypedDocumentString(`
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
    `, {"fragmentName":"HoldLine"}) as unknown as TypedDocumentString<HoldLineFragment, unknown>;
export const EnquiryRowFragmentDoc = new TypedDocumentString(`
    fragment EnquiryRow on EnquiryLine {
  id
  number
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  waitingFor
  askedOfMe
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  takenBy {
    accountId
    called
  }
  secondAsked {
    accountId
    called
  }
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}`, {"fragmentName":"EnquiryRow"}) as unknown as TypedDocumentString<EnquiryRowFragment, unknown>;
export const ActionLineFragmentDoc = new TypedDocumentString(`
    fragment ActionLine on Action {
  name
  allowed
  whyNot
}
    `, {"fragmentName":"ActionLine"}) as unknown as TypedDocumentString<ActionLineFragment, unknown>;
export const FreeSpaceLineFragmentDoc = new TypedDocumentString(`
    fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
    `, {"fragmentName":"FreeSpaceLine"}) as unknown as TypedDocumentString<FreeSpaceLineFragment, unknown>;
export const EnquiryPageFragmentDoc = new TypedDocumentString(`
    fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"fragmentName":"EnquiryPage"}) as unknown as TypedDocumentString<EnquiryPageFragment, unknown>;
export const RecordLineFragmentDoc = new TypedDocumentString(`
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
    `, {"fragmentName":"RecordLine"}) as unknown as TypedDocumentString<RecordLineFragment, unknown>;
export const AccompanyingLineFragmentDoc = new TypedDocumentString(`
    fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
    `, {"fragmentName":"AccompanyingLine"}) as unknown as TypedDocumentString<AccompanyingLineFragment, unknown>;
export const RightsOfHouseFragmentDoc = new TypedDocumentString(`
    fragment RightsOfHouse on HouseRights {
  houseId
  policy {
    reasons
    otherReasons
    whom
    otherWhom
    sentences
    charterVersion
  }
  deciders {
    accountId
    called
  }
  records {
    ...RecordLine
  }
  sheetsWaiting
  accompanying {
    ...AccompanyingLine
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"fragmentName":"RightsOfHouse"}) as unknown as TypedDocumentString<RightsOfHouseFragment, unknown>;
export const ReviewPageFragmentDoc = new TypedDocumentString(`
    fragment ReviewPage on Review {
  id
  state
  openedAt
  whatWeDid
  whatDifferently
  whatChanges
  untilDay: until
  writtenAt
  closedAt
  version
  record {
    ...RecordLine
  }
  byWhom {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
  closedBy {
    accountId
    called
  }
  workers {
    accountId
    called
  }
  actions {
    ...ActionLine
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"fragmentName":"ReviewPage"}) as unknown as TypedDocumentString<ReviewPageFragment, unknown>;
export const HoursLineFragmentDoc = new TypedDocumentString(`
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
    `, {"fragmentName":"HoursLine"}) as unknown as TypedDocumentString<HoursLineFragment, unknown>;
export const FollowUpLineFragmentDoc = new TypedDocumentString(`
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}`, {"fragmentName":"FollowUpLine"}) as unknown as TypedDocumentString<FollowUpLineFragment, unknown>;
export const CheckInLineFragmentDoc = new TypedDocumentString(`
    fragment CheckInLine on CheckInCard {
  id
  followUpId
  about
  called
  isCallBack
  personId
  withPeer
  meetSince: since
  promisedOn
  nextAt
  voicemail
  lastTryOn
  unanswered
  beforeOn
  before
  whyHere
  askerLeft
  askedBy
  takenBy
  isMine
  outcome
  isStopped
  isOver
  state
  ways {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  actions {
    name
    allowed
    whyNot
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}`, {"fragmentName":"CheckInLine"}) as unknown as TypedDocumentString<CheckInLineFragment, unknown>;
export const PersonLineFragmentDoc = new TypedDocumentString(`
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}
    `, {"fragmentName":"PersonLine"}) as unknown as TypedDocumentString<PersonLineFragment, unknown>;
export const GroupLineFragmentDoc = new TypedDocumentString(`
    fragment GroupLine on ProgrammeGroup {
  id
  name
  weekday
  time
  place
  ledBy
  nextOn
  countedOn
  people
}
    `, {"fragmentName":"GroupLine"}) as unknown as TypedDocumentString<GroupLineFragment, unknown>;
export const MatchLineFragmentDoc = new TypedDocumentString(`
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
    `, {"fragmentName":"MatchLine"}) as unknown as TypedDocumentString<MatchLineFragment, unknown>;
export const StepLineFragmentDoc = new TypedDocumentString(`
    fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
    `, {"fragmentName":"StepLine"}) as unknown as TypedDocumentString<StepLineFragment, unknown>;
export const DeskPersonFragmentDoc = new TypedDocumentString(`
    fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}`, {"fragmentName":"DeskPerson"}) as unknown as TypedDocumentString<DeskPersonFragment, unknown>;
export const MatchDetailFragmentDoc = new TypedDocumentString(`
    fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}`, {"fragmentName":"MatchDetail"}) as unknown as TypedDocumentString<MatchDetailFragment, unknown>;
export const MyPersonLineFragmentDoc = new TypedDocumentString(`
    fragment MyPersonLine on MyPerson {
  id
  matchId
  as
  called
  reach
  messageSafe
  place
  likes
  background
  languages
  times
  byPhone
  leavesHospitalOn
  backInHospital
  lastsUntil
  match {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  actions {
    name
    allowed
    whyNot
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}`, {"fragmentName":"MyPersonLine"}) as unknown as TypedDocumentString<MyPersonLineFragment, unknown>;
export const MeetingLineFragmentDoc = new TypedDocumentString(`
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}
    `, {"fragmentName":"MeetingLine"}) as unknown as TypedDocumentString<MeetingLineFragment, unknown>;
export const MeetingListFragmentDoc = new TypedDocumentString(`
    fragment MeetingList on MatchMeetings {
  personId
  lastsUntil
  meetings {
    ...MeetingLine
  }
}
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}`, {"fragmentName":"MeetingList"}) as unknown as TypedDocumentString<MeetingListFragment, unknown>;
export const PeerLineFragmentDoc = new TypedDocumentString(`
    fragment PeerLine on ProgrammePeer {
  id
  accountId
  called
  state
  capacity
  taken
  stepsBackUntil
  withoutCover
  coverAsked
  away {
    from
    until
  }
  shares {
    languages
    gender
    ageBand
    likes
    background
    ratherNot
    near
    far
    times
    byPhone
  }
}
    `, {"fragmentName":"PeerLine"}) as unknown as TypedDocumentString<PeerLineFragment, unknown>;
export const WholeReportFragmentDoc = new TypedDocumentString(`
    fragment WholeReport on Report {
  serviceId
  serviceName
  asOf
  upTo
  rounding
  period {
    kind
    from
    to
  }
  sections {
    key
    ofKey
    hiddenRows
    rows {
      key
      value
      hidden
      of
      share
      unit
    }
  }
}
    `, {"fragmentName":"WholeReport"}) as unknown as TypedDocumentString<WholeReportFragment, unknown>;
export const WholeCostsFragmentDoc = new TypedDocumentString(`
    fragment WholeCosts on ProgrammeCosts {
  programmeId
  currency
  costs {
    day
    amount
  }
}
    `, {"fragmentName":"WholeCosts"}) as unknown as TypedDocumentString<WholeCostsFragment, unknown>;
export const ChangedSentenceFragmentDoc = new TypedDocumentString(`
    fragment ChangedSentence on CharterSentenceChange {
  key
  heading
  before
  after
}
    `, {"fragmentName":"ChangedSentence"}) as unknown as TypedDocumentString<ChangedSentenceFragment, unknown>;
export const VersionLineFragmentDoc = new TypedDocumentString(`
    fragment VersionLine on CharterVersion {
  id
  version
  startsOn
  state
  publishedAt
  withdrawnAt
  mayWithdraw
  quietChanges
  publishedBy {
    called
  }
  withdrawnBy {
    called
  }
  changes {
    ...ChangedSentence
  }
}
    fragment ChangedSentence on CharterSentenceChange {
  key
  heading
  before
  after
}`, {"fragmentName":"VersionLine"}) as unknown as TypedDocumentString<VersionLineFragment, unknown>;
export const HandoverLineWholeFragmentDoc = new TypedDocumentString(`
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
    `, {"fragmentName":"HandoverLineWhole"}) as unknown as TypedDocumentString<HandoverLineWholeFragment, unknown>;
export const HandoverWholeFragmentDoc = new TypedDocumentString(`
    fragment HandoverWhole on Handover {
  houseId
  unread
  lines {
    ...HandoverLineWhole
  }
  readBy {
    readAt
    worker {
      accountId
      called
    }
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"fragmentName":"HandoverWhole"}) as unknown as TypedDocumentString<HandoverWholeFragment, unknown>;
export const MyselfFragmentDoc = new TypedDocumentString(`
    fragment Myself on Me {
  accountId
  called
  email
  organisation
  demo
  administrator
  sessionEndsAt
  shift {
    id
    houseId
    beganAt
    endsAt
  }
  services {
    id
    name
    kind
    timeZone
    beginsUntil
    roles
    may
    personWord {
      one
      many
    }
    spaceWord {
      one
      many
    }
  }
}
    `, {"fragmentName":"Myself"}) as unknown as TypedDocumentString<MyselfFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on BoardClaim {
  id
  state
  from
  to
  stayId
  heldFor
  endsAt
  why
  pastLongest
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const ClosingLineFragmentDoc = new TypedDocumentString(`
    fragment ClosingLine on ClosingLine {
  from
  to
  why
  words
  calledOff
  writtenBy: by
  writtenAt: at
}
    `, {"fragmentName":"ClosingLine"}) as unknown as TypedDocumentString<ClosingLineFragment, unknown>;
export const ClosingPageFragmentDoc = new TypedDocumentString(`
    fragment ClosingPage on Closing {
  id
  spaceId
  spaceName
  state
  from
  to
  why
  words
  writtenBy: by
  writtenAt: at
  calledOff
  version
  history {
    ...ClosingLine
  }
  actions {
    ...ActionLine
  }
}
    fragment ClosingLine on ClosingLine {
  from
  to
  why
  words
  calledOff
  writtenBy: by
  writtenAt: at
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"fragmentName":"ClosingPage"}) as unknown as TypedDocumentString<ClosingPageFragment, unknown>;
export const FoundSpaceLineFragmentDoc = new TypedDocumentString(`
    fragment FoundSpaceLine on FoundSpace {
  spaceId
  name
  features
  kept
  freeNights
  offeredNights
  freeForAll
  nextFree
  stillIn
}
    `, {"fragmentName":"FoundSpaceLine"}) as unknown as TypedDocumentString<FoundSpaceLineFragment, unknown>;
export const StayLineFragmentDoc = new TypedDocumentString(`
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
    fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"fragmentName":"StayLine"}) as unknown as TypedDocumentString<StayLineFragment, unknown>;
export const StayPageFragmentDoc = new TypedDocumentString(`
    fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"fragmentName":"StayPage"}) as unknown as TypedDocumentString<StayPageFragment, unknown>;
export const AnyRefusalFragmentDoc = new TypedDocumentString(`
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
    fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"fragmentName":"AnyRefusal"}) as unknown as TypedDocumentString<AnyRefusalFragment, unknown>;
export const EnquiriesDocument = new TypedDocumentString(`
    query Enquiries($houseId: ID!) {
  enquiries(houseId: $houseId) {
    ...EnquiryRow
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryRow on EnquiryLine {
  id
  number
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  waitingFor
  askedOfMe
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  takenBy {
    accountId
    called
  }
  secondAsked {
    accountId
    called
  }
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
}`, {"hash":"ce80bb5972b794db0c755085b7cad7000425998ef7961c281d06525c25294fdf"}) as unknown as TypedDocumentString<EnquiriesQuery, EnquiriesQueryVariables>;
export const EnquiryDocument = new TypedDocumentString(`
    query Enquiry($id: ID!) {
  enquiry(id: $id) {
    ...EnquiryPage
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"8443d485e48de695ab8366a3254610d5925d39635991135adaf8501faf8a4061"}) as unknown as TypedDocumentString<EnquiryQuery, EnquiryQueryVariables>;
export const TakeEnquiryDocument = new TypedDocumentString(`
    mutation TakeEnquiry($houseId: ID!, $id: ID, $input: EnquiryInput!) {
  takeEnquiry(houseId: $houseId, id: $id, input: $input) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"fa16612cd311a1c757e9fb67754c8417bc2b59ccd63588942fee21739715e801"}) as unknown as TypedDocumentString<TakeEnquiryMutation, TakeEnquiryMutationVariables>;
export const ChangeEnquiryDocument = new TypedDocumentString(`
    mutation ChangeEnquiry($id: ID!, $version: Int!, $input: EnquiryInput!) {
  changeEnquiry(id: $id, version: $version, input: $input) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"b375ea047014315eb14790ed7144c6da1f806726f579445e32a1445e48192756"}) as unknown as TypedDocumentString<ChangeEnquiryMutation, ChangeEnquiryMutationVariables>;
export const CarryOnDocument = new TypedDocumentString(`
    mutation CarryOn($enquiryId: ID!) {
  carryOn(enquiryId: $enquiryId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"a215159691ee4154a7ae5ea511e09499f61745711c61e3fa1d7159cdf04611cd"}) as unknown as TypedDocumentString<CarryOnMutation, CarryOnMutationVariables>;
export const AskSecondDocument = new TypedDocumentString(`
    mutation AskSecond($enquiryId: ID!, $accountId: ID) {
  askSecond(enquiryId: $enquiryId, accountId: $accountId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"67312760da5e22c133822171e97712a2e80da909acdfb8cc698a09140b829de6"}) as unknown as TypedDocumentString<AskSecondMutation, AskSecondMutationVariables>;
export const SpeakDocument = new TypedDocumentString(`
    mutation Speak($enquiryId: ID!, $voice: String!, $answer: String!) {
  speak(enquiryId: $enquiryId, voice: $voice, answer: $answer) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"6b7762376b1cc4d32e259b20ca7d8b803902671938f8fa33f5aa5d2bff121a54"}) as unknown as TypedDocumentString<SpeakMutation, SpeakMutationVariables>;
export const GiveVoiceCodeDocument = new TypedDocumentString(`
    mutation GiveVoiceCode($enquiryId: ID!) {
  giveVoiceCode(enquiryId: $enquiryId) {
    __typename
    ... on VoiceCode {
      paperCode: code
      endsAt
      address
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"98a2f78d455d5de60c063b1e7da58a13b23266443c393059193c024313451317"}) as unknown as TypedDocumentString<GiveVoiceCodeMutation, GiveVoiceCodeMutationVariables>;
export const WithdrawVoiceCodeDocument = new TypedDocumentString(`
    mutation WithdrawVoiceCode($enquiryId: ID!) {
  withdrawVoiceCode(enquiryId: $enquiryId) {
    ...EnquiryPage
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"a286dfc22f61d55623d17ecb1aebf6c5ee0598a8c450d225ba18ced87e5e6ef0"}) as unknown as TypedDocumentString<WithdrawVoiceCodeMutation, WithdrawVoiceCodeMutationVariables>;
export const HoldSpaceDocument = new TypedDocumentString(`
    mutation HoldSpace($enquiryId: ID!, $spaceId: ID!, $talked: Boolean, $kept: Boolean, $ahead: Boolean) {
  holdSpace(
    enquiryId: $enquiryId
    spaceId: $spaceId
    talked: $talked
    kept: $kept
    ahead: $ahead
  ) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"86745d8868e124474104dd6287def74f944d78de5433530e1d5fcdb6fd6808b9"}) as unknown as TypedDocumentString<HoldSpaceMutation, HoldSpaceMutationVariables>;
export const LetGoHoldDocument = new TypedDocumentString(`
    mutation LetGoHold($enquiryId: ID!) {
  letGoHold(enquiryId: $enquiryId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"f121321835de6a820907617935f6945d58d3aef537dd0eb0a5069c37d5f0b7db"}) as unknown as TypedDocumentString<LetGoHoldMutation, LetGoHoldMutationVariables>;
export const CloseEnquiryDocument = new TypedDocumentString(`
    mutation CloseEnquiry($enquiryId: ID!, $input: CloseEnquiryInput!) {
  closeEnquiry(enquiryId: $enquiryId, input: $input) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"d160115a52efe8594d875c7926244973edb62ee376a1b2cd7771dec637f85f57"}) as unknown as TypedDocumentString<CloseEnquiryMutation, CloseEnquiryMutationVariables>;
export const CorrectEnquiryDocument = new TypedDocumentString(`
    mutation CorrectEnquiry($enquiryId: ID!, $version: Int!, $input: RightEnquiryInput!) {
  correctEnquiry(enquiryId: $enquiryId, version: $version, input: $input) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"92593e02741950d65d9ea3b69379f8c1ec5526a21ef754cc78b51a17a5ac735a"}) as unknown as TypedDocumentString<CorrectEnquiryMutation, CorrectEnquiryMutationVariables>;
export const ReopenEnquiryDocument = new TypedDocumentString(`
    mutation ReopenEnquiry($enquiryId: ID!) {
  reopenEnquiry(enquiryId: $enquiryId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"de6209ce23b3d9c487e721b3f0c6c75e2f4f3944b802c5c6bf6d4402ef9e82a9"}) as unknown as TypedDocumentString<ReopenEnquiryMutation, ReopenEnquiryMutationVariables>;
export const NowDocument = new TypedDocumentString(`
    query Now($houseId: ID!) {
  now(houseId: $houseId) {
    houseId
    tonight
    today
    open
    notOffered
    taken
    waiting
    unread
    enquiries {
      ...EnquiryRow
    }
    stays {
      ...StayLine
    }
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryRow on EnquiryLine {
  id
  number
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  waitingFor
  askedOfMe
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  takenBy {
    accountId
    called
  }
  secondAsked {
    accountId
    called
  }
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
}
fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"9ce0b09b9d13e2c6abffcf3dc1e8babfb7675f1c44b697aa24700854d695bf3f"}) as unknown as TypedDocumentString<NowQuery, NowQueryVariables>;
export const MarkRungDocument = new TypedDocumentString(`
    mutation MarkRung($enquiryId: ID!, $rung: Boolean!) {
  markRung(enquiryId: $enquiryId, rung: $rung) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"08b666d906727447f732d19ecdaee8772bd0145e05d44b4160d1d78a753f6637"}) as unknown as TypedDocumentString<MarkRungMutation, MarkRungMutationVariables>;
export const LetAnswerWaitDocument = new TypedDocumentString(`
    mutation LetAnswerWait($enquiryId: ID!, $waits: Boolean!) {
  letAnswerWait(enquiryId: $enquiryId, waits: $waits) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"9b38c8973b2c292320cccf8a04b66bc57b2637b78aa392a67a9d0d22b57afe55"}) as unknown as TypedDocumentString<LetAnswerWaitMutation, LetAnswerWaitMutationVariables>;
export const WaitingListDocument = new TypedDocumentString(`
    query WaitingList($houseId: ID!) {
  waitingList(houseId: $houseId) {
    enquiry {
      ...EnquiryRow
    }
    offeredOn
    askStill
    offerable {
      ...FreeSpaceLine
    }
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryRow on EnquiryLine {
  id
  number
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  waitingFor
  askedOfMe
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  takenBy {
    accountId
    called
  }
  secondAsked {
    accountId
    called
  }
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"19d44528c2dbb6ef0959692917d4649e90c6f02de35dc6d426cbc671ef9f2d99"}) as unknown as TypedDocumentString<WaitingListQuery, WaitingListQueryVariables>;
export const WaitForSpaceDocument = new TypedDocumentString(`
    mutation WaitForSpace($enquiryId: ID!) {
  waitForSpace(enquiryId: $enquiryId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"c0d93ad3d382292a00bb2a462549bfa205064da1fb0cb652a9a36f601dea3662"}) as unknown as TypedDocumentString<WaitForSpaceMutation, WaitForSpaceMutationVariables>;
export const OfferSpaceDocument = new TypedDocumentString(`
    mutation OfferSpace($enquiryId: ID!, $spaceId: ID!, $talked: Boolean) {
  offerSpace(enquiryId: $enquiryId, spaceId: $spaceId, talked: $talked) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"dbe62ae61df78252ffb00598636bfd7f3b730756a521b293ec0b677140d66501"}) as unknown as TypedDocumentString<OfferSpaceMutation, OfferSpaceMutationVariables>;
export const AnswerOfferDocument = new TypedDocumentString(`
    mutation AnswerOffer($enquiryId: ID!, $answer: String!) {
  answerOffer(enquiryId: $enquiryId, answer: $answer) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"7feb198887236ca35b89ba706a31ea252afc93b907382597dd65df99a46d3f8d"}) as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const StillWaitsDocument = new TypedDocumentString(`
    mutation StillWaits($enquiryId: ID!) {
  stillWaits(enquiryId: $enquiryId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"639e412965051cff1fef1ab7efc63d39be3f1ebce4e40473661545608e5d8fc4"}) as unknown as TypedDocumentString<StillWaitsMutation, StillWaitsMutationVariables>;
export const LeaveWaitingListDocument = new TypedDocumentString(`
    mutation LeaveWaitingList($enquiryId: ID!) {
  leaveWaitingList(enquiryId: $enquiryId) {
    __typename
    ...EnquiryPage
    ...AnyRefusal
  }
}
    fragment HoldLine on Hold {
  claimId
  spaceId
  spaceName
  from
  to
  endsAt
}
fragment EnquiryPage on Enquiry {
  id
  number
  houseId
  state
  channel
  spaceKind
  wantsFrom
  wantsNights
  askedAt
  startedBy
  startedTeam
  askedBefore
  stayedHere
  told
  called
  reach
  messageSafe
  hopes
  waitingFor
  outcome
  offered
  ringBackOn
  closedAt
  stayId
  version
  takenBy {
    accountId
    called
  }
  voices {
    voice
    answer
    ownPhone
    spokenAt
    worker {
      accountId
      called
    }
    toldTo {
      accountId
      called
    }
    action {
      ...ActionLine
    }
  }
  secondAsked {
    accountId
    called
  }
  secondAskedAt
  rungAt
  answerDueAt
  waitsSince
  rungBy {
    accountId
    called
  }
  hold {
    ...HoldLine
  }
  freeSpaces {
    ...FreeSpaceLine
  }
  closedBy {
    accountId
    called
  }
  otherHouses {
    id
    name
  }
  passedTo {
    id
    name
  }
  cameFrom {
    id
    name
  }
  correctedAt
  correctedBy {
    accountId
    called
  }
  rules {
    starters
    teams
    outcomes
    offersWhenFull
    dayPlaces {
      forFormerGuests
    }
    asksBefore
  }
  voiceCodeUntil
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"46a305d4b4f499912184628b697dc90476d3a2088c0dc72628d101ae4bb9dae7"}) as unknown as TypedDocumentString<LeaveWaitingListMutation, LeaveWaitingListMutationVariables>;
export const HouseRightsDocument = new TypedDocumentString(`
    query HouseRights($houseId: ID!) {
  houseRights(houseId: $houseId) {
    ...RightsOfHouse
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment RightsOfHouse on HouseRights {
  houseId
  policy {
    reasons
    otherReasons
    whom
    otherWhom
    sentences
    charterVersion
  }
  deciders {
    accountId
    called
  }
  records {
    ...RecordLine
  }
  sheetsWaiting
  accompanying {
    ...AccompanyingLine
  }
}`, {"hash":"129d5f7df16763a1ac5988505102a6adb4739912b9b4ad7ad52c4e08717c6def"}) as unknown as TypedDocumentString<HouseRightsQuery, HouseRightsQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!) {
  review(id: $id) {
    ...ReviewPage
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment ReviewPage on Review {
  id
  state
  openedAt
  whatWeDid
  whatDifferently
  whatChanges
  untilDay: until
  writtenAt
  closedAt
  version
  record {
    ...RecordLine
  }
  byWhom {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
  closedBy {
    accountId
    called
  }
  workers {
    accountId
    called
  }
  actions {
    ...ActionLine
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"b7a5cf5094b7efe8cee5ac7be2c34bbfcc25bc9c861959024c1013c3c8e5a1bd"}) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const WriteDownCallDocument = new TypedDocumentString(`
    mutation WriteDownCall($houseId: ID!, $id: ID, $input: CallInput!) {
  writeDownCall(houseId: $houseId, id: $id, input: $input) {
    __typename
    ...RightsOfHouse
    ...AnyRefusal
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment RightsOfHouse on HouseRights {
  houseId
  policy {
    reasons
    otherReasons
    whom
    otherWhom
    sentences
    charterVersion
  }
  deciders {
    accountId
    called
  }
  records {
    ...RecordLine
  }
  sheetsWaiting
  accompanying {
    ...AccompanyingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"e27365218fe10f89c2ea42e8241bd5daaeb34263fe9c1c61c933f29f8a492fda"}) as unknown as TypedDocumentString<WriteDownCallMutation, WriteDownCallMutationVariables>;
export const WriteDownDeviationDocument = new TypedDocumentString(`
    mutation WriteDownDeviation($houseId: ID!, $id: ID, $input: DeviationInput!) {
  writeDownDeviation(houseId: $houseId, id: $id, input: $input) {
    __typename
    ...RightsOfHouse
    ...AnyRefusal
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment RightsOfHouse on HouseRights {
  houseId
  policy {
    reasons
    otherReasons
    whom
    otherWhom
    sentences
    charterVersion
  }
  deciders {
    accountId
    called
  }
  records {
    ...RecordLine
  }
  sheetsWaiting
  accompanying {
    ...AccompanyingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"024cc38cad1b21b785207ce1071834e8d3f785a9b5445735bbc7b30595137d60"}) as unknown as TypedDocumentString<WriteDownDeviationMutation, WriteDownDeviationMutationVariables>;
export const TellPlanNotFollowedDocument = new TypedDocumentString(`
    mutation TellPlanNotFollowed($stayId: ID!, $id: ID, $input: PlanNotFollowedInput!) {
  tellPlanNotFollowed(stayId: $stayId, id: $id, input: $input) {
    __typename
    ...RightsOfHouse
    ...AnyRefusal
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment RightsOfHouse on HouseRights {
  houseId
  policy {
    reasons
    otherReasons
    whom
    otherWhom
    sentences
    charterVersion
  }
  deciders {
    accountId
    called
  }
  records {
    ...RecordLine
  }
  sheetsWaiting
  accompanying {
    ...AccompanyingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"bad220850ae0cf8f7bb4526654010d08dbee31b37491133176e268d1d23ca976"}) as unknown as TypedDocumentString<TellPlanNotFollowedMutation, TellPlanNotFollowedMutationVariables>;
export const NotePersonToldDocument = new TypedDocumentString(`
    mutation NotePersonTold($recordId: ID!) {
  notePersonTold(recordId: $recordId) {
    ...RightsOfHouse
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment RightsOfHouse on HouseRights {
  houseId
  policy {
    reasons
    otherReasons
    whom
    otherWhom
    sentences
    charterVersion
  }
  deciders {
    accountId
    called
  }
  records {
    ...RecordLine
  }
  sheetsWaiting
  accompanying {
    ...AccompanyingLine
  }
}`, {"hash":"7f9b1a4a0d6a9d7a686aedf6ce65ee8b1b7c6ae7c9fcd6776381e92976cd4921"}) as unknown as TypedDocumentString<NotePersonToldMutation, NotePersonToldMutationVariables>;
export const WriteReviewDocument = new TypedDocumentString(`
    mutation WriteReview($reviewId: ID!, $version: Int!, $input: ReviewInput!) {
  writeReview(reviewId: $reviewId, version: $version, input: $input) {
    __typename
    ...ReviewPage
    ...AnyRefusal
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment ReviewPage on Review {
  id
  state
  openedAt
  whatWeDid
  whatDifferently
  whatChanges
  untilDay: until
  writtenAt
  closedAt
  version
  record {
    ...RecordLine
  }
  byWhom {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
  closedBy {
    accountId
    called
  }
  workers {
    accountId
    called
  }
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"8b451d4df31d0e9ba91e66e2c2d081b571e13680bcdbf8302586172e7bd5791e"}) as unknown as TypedDocumentString<WriteReviewMutation, WriteReviewMutationVariables>;
export const CloseReviewDocument = new TypedDocumentString(`
    mutation CloseReview($reviewId: ID!, $version: Int!) {
  closeReview(reviewId: $reviewId, version: $version) {
    __typename
    ...ReviewPage
    ...AnyRefusal
  }
}
    fragment RecordLine on RightsRecord {
  id
  about
  day
  calledAt
  whom
  reason
  byPolicy
  asked
  kind
  told
  writtenAt
  writtenLate
  charterVersion
  reviewId
  reviewState
  decidedBy {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
}
fragment ReviewPage on Review {
  id
  state
  openedAt
  whatWeDid
  whatDifferently
  whatChanges
  untilDay: until
  writtenAt
  closedAt
  version
  record {
    ...RecordLine
  }
  byWhom {
    accountId
    called
  }
  writtenBy {
    accountId
    called
  }
  closedBy {
    accountId
    called
  }
  workers {
    accountId
    called
  }
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"bf4933217ab1339f9df331e5abc8f055b1ef3026ad555439291b4fc7c6fcf13a"}) as unknown as TypedDocumentString<CloseReviewMutation, CloseReviewMutationVariables>;
export const HandInSheetDocument = new TypedDocumentString(`
    mutation HandInSheet($houseId: ID!, $id: ID, $input: FeltInput!) {
  handInSheet(houseId: $houseId, id: $id, input: $input) {
    __typename
    ... on SheetTaken {
      counted
      waiting
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"c4c7d57aeb3a8c713c849ec3c7793db99cdaff67aa3db7039cfc82b5e49fde86"}) as unknown as TypedDocumentString<HandInSheetMutation, HandInSheetMutationVariables>;
export const AccompanyingDocument = new TypedDocumentString(`
    query Accompanying($stayId: ID!) {
  accompanying(stayId: $stayId) {
    stayId
    promises {
      ...AccompanyingLine
    }
  }
}
    fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"hash":"fae083c189639879e59507a34d8c2420aa7cb591365262dc92fd4536317fd3ac"}) as unknown as TypedDocumentString<AccompanyingQuery, AccompanyingQueryVariables>;
export const AccompanyDocument = new TypedDocumentString(`
    mutation Accompany($stayId: ID!, $id: ID, $input: AccompanyingInput!) {
  accompany(stayId: $stayId, id: $id, input: $input) {
    __typename
    ... on AccompanyingOfStay {
      stayId
      promises {
        ...AccompanyingLine
      }
    }
    ...AnyRefusal
  }
}
    fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"11656afec3058ccac7dcd1bb002b1c9985b522807d0e02b329de016658861709"}) as unknown as TypedDocumentString<AccompanyMutation, AccompanyMutationVariables>;
export const NoteAccompaniedDocument = new TypedDocumentString(`
    mutation NoteAccompanied($stayId: ID!, $promiseId: ID!, $done: Boolean!) {
  noteAccompanied(stayId: $stayId, promiseId: $promiseId, done: $done) {
    stayId
    promises {
      ...AccompanyingLine
    }
  }
}
    fragment AccompanyingLine on Accompanying {
  id
  stayId
  kind
  day
  line
  promisedAt
  doneAt
  promisedBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"hash":"6092adbffa5a1d699c60a773ad6c5d2c776421ea1a72c670de77721e08bbfabe"}) as unknown as TypedDocumentString<NoteAccompaniedMutation, NoteAccompaniedMutationVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($serviceId: ID!, $about: String!) {
  followUps(serviceId: $serviceId, about: $about) {
    ...FollowUpLine
  }
}
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}`, {"hash":"9c02c7f402575f452d193f05b9688bae736c0d8b307b5241ed68f271a6bfa933"}) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const FollowUpDocument = new TypedDocumentString(`
    query FollowUp($followUpId: ID!) {
  followUp(followUpId: $followUpId) {
    ...FollowUpLine
  }
}
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}`, {"hash":"b747abe5943d004e3230a4989beee64780f3fab14150feefe15ce1189580607e"}) as unknown as TypedDocumentString<FollowUpQuery, FollowUpQueryVariables>;
export const FollowUpOffersDocument = new TypedDocumentString(`
    query FollowUpOffers($serviceId: ID!, $about: String!, $personId: ID) {
  followUpOffers(serviceId: $serviceId, about: $about, personId: $personId) {
    about
    rhythms
    channels
    timeZone
    quietFrom
    quietTo
    firstDays
    thenDays
    workers {
      accountId
      called
    }
  }
}
    `, {"hash":"b049bfadca560fb725d7c23fe02e4ab3a98c44cba3728f734c37bae865385a95"}) as unknown as TypedDocumentString<FollowUpOffersQuery, FollowUpOffersQueryVariables>;
export const AgreeFollowUpDocument = new TypedDocumentString(`
    mutation AgreeFollowUp($stayId: ID, $personId: ID, $about: String!, $input: FollowUpInput!) {
  agreeFollowUp(
    stayId: $stayId
    personId: $personId
    about: $about
    input: $input
  ) {
    __typename
    ...FollowUpLine
    ...AnyRefusal
  }
}
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9355e475154e6f0a4b7b7386f18dda03824bd8eee61ca226d48706262d652150"}) as unknown as TypedDocumentString<AgreeFollowUpMutation, AgreeFollowUpMutationVariables>;
export const ChangeFollowUpDocument = new TypedDocumentString(`
    mutation ChangeFollowUp($followUpId: ID!, $version: Int!, $input: FollowUpInput!) {
  changeFollowUp(followUpId: $followUpId, version: $version, input: $input) {
    __typename
    ...FollowUpLine
    ...AnyRefusal
  }
}
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"548f6068aeed75ec310ceaa8ad29c962ad39fd35e56b9527e6649200a42dd2d8"}) as unknown as TypedDocumentString<ChangeFollowUpMutation, ChangeFollowUpMutationVariables>;
export const BeginFollowUpAgainDocument = new TypedDocumentString(`
    mutation BeginFollowUpAgain($followUpId: ID!, $version: Int!, $input: FollowUpInput!) {
  beginFollowUpAgain(followUpId: $followUpId, version: $version, input: $input) {
    __typename
    ...FollowUpLine
    ...AnyRefusal
  }
}
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"e9565e6b156b1ae7a18b515acf6cd54aa0a06f9dea0907ae78d2d134d4bfec39"}) as unknown as TypedDocumentString<BeginFollowUpAgainMutation, BeginFollowUpAgainMutationVariables>;
export const StopFollowUpDocument = new TypedDocumentString(`
    mutation StopFollowUp($followUpId: ID!) {
  stopFollowUp(followUpId: $followUpId) {
    ...FollowUpLine
  }
}
    fragment FollowUpLine on FollowUp {
  id
  about
  called
  personId
  rhythm
  from
  days
  everyDays
  times
  nextOn
  says
  voicemail
  language
  agreedOn
  stoppedOn
  endedOn
  mayBeginAgain
  gaveWayTo
  insteadOf
  version
  ways {
    id
    channel
  }
  never {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  onlyFrom {
    accountId
    called
  }
  onlyFromLeft
  notFrom {
    accountId
    called
  }
}
fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}`, {"hash":"4fe67194297dc807af6d142683a9a018ad5519349247ed7cb3a8775e9fcf1477"}) as unknown as TypedDocumentString<StopFollowUpMutation, StopFollowUpMutationVariables>;
export const CheckInsDocument = new TypedDocumentString(`
    query CheckIns($serviceId: ID!, $about: String!) {
  checkIns(serviceId: $serviceId, about: $about) {
    today {
      ...CheckInLine
    }
    later {
      ...CheckInLine
    }
    waiting {
      ...CheckInLine
    }
    done {
      ...CheckInLine
    }
    matches
    keepingInTouch
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment CheckInLine on CheckInCard {
  id
  followUpId
  about
  called
  isCallBack
  personId
  withPeer
  meetSince: since
  promisedOn
  nextAt
  voicemail
  lastTryOn
  unanswered
  beforeOn
  before
  whyHere
  askerLeft
  askedBy
  takenBy
  isMine
  outcome
  isStopped
  isOver
  state
  ways {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  actions {
    name
    allowed
    whyNot
  }
}`, {"hash":"41bbe7d987fc6dfb49a9b43644fc446ecac5299a7cdb6c4e1592fd18f032a79a"}) as unknown as TypedDocumentString<CheckInsQuery, CheckInsQueryVariables>;
export const TakeCheckInDocument = new TypedDocumentString(`
    mutation TakeCheckIn($checkInId: ID!) {
  takeCheckIn(checkInId: $checkInId) {
    __typename
    ...CheckInLine
    ...AnyRefusal
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment CheckInLine on CheckInCard {
  id
  followUpId
  about
  called
  isCallBack
  personId
  withPeer
  meetSince: since
  promisedOn
  nextAt
  voicemail
  lastTryOn
  unanswered
  beforeOn
  before
  whyHere
  askerLeft
  askedBy
  takenBy
  isMine
  outcome
  isStopped
  isOver
  state
  ways {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"3aa15f1409ab155f8a6e45f5ea41748b2c8fa3ab1f571c6207b3f62d839d84ea"}) as unknown as TypedDocumentString<TakeCheckInMutation, TakeCheckInMutationVariables>;
export const GiveCheckInBackDocument = new TypedDocumentString(`
    mutation GiveCheckInBack($checkInId: ID!) {
  giveCheckInBack(checkInId: $checkInId) {
    __typename
    ...CheckInLine
    ...AnyRefusal
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment CheckInLine on CheckInCard {
  id
  followUpId
  about
  called
  isCallBack
  personId
  withPeer
  meetSince: since
  promisedOn
  nextAt
  voicemail
  lastTryOn
  unanswered
  beforeOn
  before
  whyHere
  askerLeft
  askedBy
  takenBy
  isMine
  outcome
  isStopped
  isOver
  state
  ways {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"2fd3636c2bd3e28e5e5ad559ee31718bc2aa4e0cdec4d24695e8f7e1398ba5ec"}) as unknown as TypedDocumentString<GiveCheckInBackMutation, GiveCheckInBackMutationVariables>;
export const SayHowItWasDocument = new TypedDocumentString(`
    mutation SayHowItWas($checkInId: ID!, $input: CheckInResultInput!) {
  sayHowItWas(checkInId: $checkInId, input: $input) {
    __typename
    ...CheckInLine
    ...AnyRefusal
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment CheckInLine on CheckInCard {
  id
  followUpId
  about
  called
  isCallBack
  personId
  withPeer
  meetSince: since
  promisedOn
  nextAt
  voicemail
  lastTryOn
  unanswered
  beforeOn
  before
  whyHere
  askerLeft
  askedBy
  takenBy
  isMine
  outcome
  isStopped
  isOver
  state
  ways {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"321a53751366edea06523acb8cbfa4af38a168811a8810378af744a5d6f41eb2"}) as unknown as TypedDocumentString<SayHowItWasMutation, SayHowItWasMutationVariables>;
export const UndoCheckInDocument = new TypedDocumentString(`
    mutation UndoCheckIn($checkInId: ID!) {
  undoCheckIn(checkInId: $checkInId) {
    __typename
    ...CheckInLine
    ...AnyRefusal
  }
}
    fragment HoursLine on ContactHours {
  timeZone
  quietFrom
  quietTo
  weekdays
  daysOff
  at
}
fragment CheckInLine on CheckInCard {
  id
  followUpId
  about
  called
  isCallBack
  personId
  withPeer
  meetSince: since
  promisedOn
  nextAt
  voicemail
  lastTryOn
  unanswered
  beforeOn
  before
  whyHere
  askerLeft
  askedBy
  takenBy
  isMine
  outcome
  isStopped
  isOver
  state
  ways {
    id
    channel
  }
  theirHours: hours {
    ...HoursLine
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"4cf35a0fcafff30c7dcc970e894b22dd742f9b40568fc24dc14264d9ea8c48bb"}) as unknown as TypedDocumentString<UndoCheckInMutation, UndoCheckInMutationVariables>;
export const ShowCheckInWaysDocument = new TypedDocumentString(`
    mutation ShowCheckInWays($checkInId: ID!) {
  showCheckInWays(checkInId: $checkInId) {
    __typename
    ... on CheckInWaysShown {
      checkInWays: ways {
        id
        channel
        address
      }
      words
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"fe2b9c183de3d0081255d5c9c5672a5290828d181e1159d8cf7af8c2ce48e75b"}) as unknown as TypedDocumentString<ShowCheckInWaysMutation, ShowCheckInWaysMutationVariables>;
export const LateMessagesDocument = new TypedDocumentString(`
    query LateMessages($serviceId: ID!) {
  lateMessages(serviceId: $serviceId) {
    checkInId
    messageId
    why
    since
  }
}
    `, {"hash":"ecefbe11e6ec4aaae67100346a1f95a807585a74c089d64455282e95080e1a59"}) as unknown as TypedDocumentString<LateMessagesQuery, LateMessagesQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) {
    __typename
    ...Myself
    ... on AuthenticatorKey {
      secret
      uri
      qr
    }
    ...AnyRefusal
  }
}
    fragment Myself on Me {
  accountId
  called
  email
  organisation
  demo
  administrator
  sessionEndsAt
  shift {
    id
    houseId
    beganAt
    endsAt
  }
  services {
    id
    name
    kind
    timeZone
    beginsUntil
    roles
    may
    personWord {
      one
      many
    }
    spaceWord {
      one
      many
    }
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"c39fe7283ec8a10727315206627bccdb8bafb0d66c829ff9ea7dbacb74de5a52"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    at
  }
}
    `, {"hash":"f662fa63bcd7506d55fe0513fc5da41f73cb925c4389c382518df2e4e68bfbde"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const LinkDocument = new TypedDocumentString(`
    query Link($token: String!) {
  link(token: $token) {
    __typename
    ... on SetUpLink {
      blueprints {
        key
        name
        kind
        words
      }
    }
    ... on InvitationLink {
      organisation
      called
      email
    }
    ... on AuthenticatorLink {
      organisation
      called
      email
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"0b4e69607b85cd49624aeedd113450f99043a658412e589a35da0cd892f17d8a"}) as unknown as TypedDocumentString<LinkQuery, LinkQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($token: String!, $input: SetUpInput!) {
  setUp(token: $token, input: $input) {
    __typename
    ... on AuthenticatorKey {
      secret
      uri
      qr
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"56c1baef4cd84a62181ec753377308004362e88dd5e5b54eae0260c5a4fb169d"}) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $called: String!, $password: String!) {
  acceptInvitation(token: $token, called: $called, password: $password) {
    __typename
    ... on AuthenticatorKey {
      secret
      uri
      qr
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"2efc2414957646fac296f5e554fc34d34cd6d6236793e1c8a6185398e1e6f2f6"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  mailGoesOut
  people {
    ...PersonLine
  }
  services {
    id
    name
    kind
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}`, {"hash":"f03023dcb265b7195127838b580d592c953678358d0218c6fa3fee464ac03488"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SendingDocument = new TypedDocumentString(`
    query Sending {
  sending {
    heldSince
  }
}
    `, {"hash":"5ed56eccbff1f6773d2dc386ae78557db1aa0b1058cdd6f7b23bb055a3b91ff7"}) as unknown as TypedDocumentString<SendingQuery, SendingQueryVariables>;
export const SendAgainDocument = new TypedDocumentString(`
    mutation SendAgain {
  sendAgain {
    heldSince
  }
}
    `, {"hash":"5f12132f240588711163443a97e7c7e27303e5c115ac585f145e03315d5f1d6e"}) as unknown as TypedDocumentString<SendAgainMutation, SendAgainMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($email: String!, $called: String!, $role: Role!, $serviceId: ID, $byHand: Boolean) {
  invite(
    email: $email
    called: $called
    role: $role
    serviceId: $serviceId
    byHand: $byHand
  ) {
    __typename
    ... on Invitation {
      accountId
      token
      endsAt
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"f956946a42a527ec26c816ba35cf2dfa84734fcc2dd5336cdf5c4d4356d45edf"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const GiveRoleDocument = new TypedDocumentString(`
    mutation GiveRole($accountId: ID!, $role: Role!, $serviceId: ID) {
  giveRole(accountId: $accountId, role: $role, serviceId: $serviceId) {
    __typename
    ...PersonLine
    ...AnyRefusal
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"d14de593cda00d2dd5fe5c081748b18c3bd89a566f22ba19e0bd115e131c342d"}) as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const TakeRoleDocument = new TypedDocumentString(`
    mutation TakeRole($roleId: ID!) {
  takeRole(roleId: $roleId) {
    __typename
    ...PersonLine
    ...AnyRefusal
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"6a067136529c2fb83b12fab6f679787e8e795ec182a6eaa294a225e29b836f29"}) as unknown as TypedDocumentString<TakeRoleMutation, TakeRoleMutationVariables>;
export const EndAccountDocument = new TypedDocumentString(`
    mutation EndAccount($accountId: ID!) {
  endAccount(accountId: $accountId) {
    __typename
    ...PersonLine
    ...AnyRefusal
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"d62aae0a6efb1845006d5a37ca13a027fd8fc9050b3d6cdb2e26951f1d6d6d98"}) as unknown as TypedDocumentString<EndAccountMutation, EndAccountMutationVariables>;
export const InviteAgainDocument = new TypedDocumentString(`
    mutation InviteAgain($accountId: ID!, $byHand: Boolean) {
  inviteAgain(accountId: $accountId, byHand: $byHand) {
    __typename
    ... on Invitation {
      accountId
      token
      endsAt
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"a4ae0780fdd816772093576cf550a0e7e124872b2c91057439655b85df97354d"}) as unknown as TypedDocumentString<InviteAgainMutation, InviteAgainMutationVariables>;
export const SetLeaveDateDocument = new TypedDocumentString(`
    mutation SetLeaveDate($accountId: ID!, $leavesOn: HouseDay) {
  setLeaveDate(accountId: $accountId, leavesOn: $leavesOn) {
    __typename
    ...PersonLine
    ...AnyRefusal
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"067873fda142818af4b7222d959403dfdbbdc32f803a07196bdf60a370dc230b"}) as unknown as TypedDocumentString<SetLeaveDateMutation, SetLeaveDateMutationVariables>;
export const StartNewAuthenticatorDocument = new TypedDocumentString(`
    mutation StartNewAuthenticator($accountId: ID!) {
  startNewAuthenticator(accountId: $accountId) {
    __typename
    ...PersonLine
    ...AnyRefusal
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"96ac95de0fb150a8f0a99eea2244781136f6f199f298aaadde930ba1e023d7bc"}) as unknown as TypedDocumentString<StartNewAuthenticatorMutation, StartNewAuthenticatorMutationVariables>;
export const ConfirmNewAuthenticatorDocument = new TypedDocumentString(`
    mutation ConfirmNewAuthenticator($requestId: ID!) {
  confirmNewAuthenticator(requestId: $requestId) {
    __typename
    ... on Invitation {
      accountId
      token
      endsAt
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"1e7b2889e6630b01c152de81909e65a0780e552d77e48afa2c04e321d3c863d3"}) as unknown as TypedDocumentString<ConfirmNewAuthenticatorMutation, ConfirmNewAuthenticatorMutationVariables>;
export const CallOffNewAuthenticatorDocument = new TypedDocumentString(`
    mutation CallOffNewAuthenticator($requestId: ID!) {
  callOffNewAuthenticator(requestId: $requestId) {
    ...PersonLine
  }
}
    fragment PersonLine on Person {
  accountId
  called
  email
  active
  accepted
  leavesOn
  mail {
    kind
    state
    at
  }
  newAuthenticator {
    id
    startedById
    startedBy
    endsAt
  }
  roles {
    id
    role
    serviceId
    serviceName
    givenAt
  }
}`, {"hash":"b832604c105790ddd44bafc67be29aac0528d8e9cdaf85f77ba8c45f7cca7186"}) as unknown as TypedDocumentString<CallOffNewAuthenticatorMutation, CallOffNewAuthenticatorMutationVariables>;
export const SetUpAuthenticatorDocument = new TypedDocumentString(`
    mutation SetUpAuthenticator($token: String!, $password: String!) {
  setUpAuthenticator(token: $token, password: $password) {
    __typename
    ... on AuthenticatorKey {
      secret
      uri
      qr
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"fbae1a60f281fa8b8df30bb36f2aaca4ee459881cf1945af986a112cc5f858e1"}) as unknown as TypedDocumentString<SetUpAuthenticatorMutation, SetUpAuthenticatorMutationVariables>;
export const RolesInWordsDocument = new TypedDocumentString(`
    query RolesInWords {
  rolesInWords {
    role
    may {
      words
      reach
    }
  }
}
    `, {"hash":"aefc6200dc306cc9fe7b5791415ef28960213db6800d63f1c40d49f120567ac7"}) as unknown as TypedDocumentString<RolesInWordsQuery, RolesInWordsQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($before: Int) {
  audit(before: $before) {
    entries {
      number
      at
      who
      what
      about
      service
      roles
    }
    more
    lines
    seal
  }
}
    `, {"hash":"f34b9b22d21b85b24c513d0d8bc8ed284fe9051627cd321c448ef192fc4ed2a1"}) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const MyAvailabilityDocument = new TypedDocumentString(`
    query MyAvailability($programmeId: ID!) {
  myAvailability(programmeId: $programmeId) {
    programmeId
    catchments
    peer {
      ...PeerLine
    }
  }
}
    fragment PeerLine on ProgrammePeer {
  id
  accountId
  called
  state
  capacity
  taken
  stepsBackUntil
  withoutCover
  coverAsked
  away {
    from
    until
  }
  shares {
    languages
    gender
    ageBand
    likes
    background
    ratherNot
    near
    far
    times
    byPhone
  }
}`, {"hash":"a49f6e62c43f7d3005b506f95b6fd98f92bd0a6ec37f52faefd415686883ea65"}) as unknown as TypedDocumentString<MyAvailabilityQuery, MyAvailabilityQueryVariables>;
export const ShareAsPeerDocument = new TypedDocumentString(`
    mutation ShareAsPeer($peerId: ID!, $input: PeerSharesInput!) {
  shareAsPeer(peerId: $peerId, input: $input) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"d8051f2eecaf797ce0aa335ddef0f436b01a0dd5c6a47087acf3f8302e4b2bdf"}) as unknown as TypedDocumentString<ShareAsPeerMutation, ShareAsPeerMutationVariables>;
export const ChangePeerLimitDocument = new TypedDocumentString(`
    mutation ChangePeerLimit($peerId: ID!, $capacity: Int!) {
  changePeerLimit(peerId: $peerId, capacity: $capacity) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"3edb8812b8df241164b95ea445465e76ab93326e3dabeb874261557496e575df"}) as unknown as TypedDocumentString<ChangePeerLimitMutation, ChangePeerLimitMutationVariables>;
export const StepBackTodayDocument = new TypedDocumentString(`
    mutation StepBackToday($peerId: ID!, $until: HouseDay) {
  stepBackToday(peerId: $peerId, until: $until) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"664560dc395aa753130283a420b2a5964f6bf786d8c740d7f5c82f4bd67b8c89"}) as unknown as TypedDocumentString<StepBackTodayMutation, StepBackTodayMutationVariables>;
export const TakePeopleAgainDocument = new TypedDocumentString(`
    mutation TakePeopleAgain($peerId: ID!) {
  takePeopleAgain(peerId: $peerId) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"cc6de520d975728f9455a8541d52bc2f7e56138b6f3f6fee7c8a15748693ce3d"}) as unknown as TypedDocumentString<TakePeopleAgainMutation, TakePeopleAgainMutationVariables>;
export const BeAwayDocument = new TypedDocumentString(`
    mutation BeAway($peerId: ID!, $until: HouseDay) {
  beAway(peerId: $peerId, until: $until) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"fcb23bc292ec267c1066b2cd4fadd1812fd826da0668edc6420d7f3f273c5d06"}) as unknown as TypedDocumentString<BeAwayMutation, BeAwayMutationVariables>;
export const BeBackDocument = new TypedDocumentString(`
    mutation BeBack($peerId: ID!) {
  beBack(peerId: $peerId) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"7fedddcb1e7135179c1b54e8c9a192a6c615492f6b8df3bdfe78caf72e19349a"}) as unknown as TypedDocumentString<BeBackMutation, BeBackMutationVariables>;
export const LeaveAsPeerDocument = new TypedDocumentString(`
    mutation LeaveAsPeer($peerId: ID!) {
  leaveAsPeer(peerId: $peerId) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"dfb863046c80c852cd9ad5366493388ea4d6fc944398dddb9d8e00d97a67fb20"}) as unknown as TypedDocumentString<LeaveAsPeerMutation, LeaveAsPeerMutationVariables>;
export const MatchDeskDocument = new TypedDocumentString(`
    query MatchDesk($programmeId: ID!) {
  matchDesk(programmeId: $programmeId) {
    programmeId
    name
    catchments
    longestWaitDays
    waiting {
      ...DeskPerson
    }
    firstMeetings {
      ...DeskPerson
    }
    goingWell {
      ...DeskPerson
    }
    groups {
      ...GroupLine
    }
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment GroupLine on ProgrammeGroup {
  id
  name
  weekday
  time
  place
  ledBy
  nextOn
  countedOn
  people
}`, {"hash":"f472b7bf97c3a2ba2501e101a45be09fd3c71f88e4f83fcd7839a2c7fbbabf23"}) as unknown as TypedDocumentString<MatchDeskQuery, MatchDeskQueryVariables>;
export const MatchPersonDocument = new TypedDocumentString(`
    query MatchPerson($personId: ID!) {
  matchPerson(personId: $personId) {
    ...MatchDetail
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}`, {"hash":"eb815a618bcc694bd713e5f4779c794b42296e431e454eaf1c6beceb62332361"}) as unknown as TypedDocumentString<MatchPersonQuery, MatchPersonQueryVariables>;
export const NoteInterestDocument = new TypedDocumentString(`
    mutation NoteInterest($programmeId: ID!, $id: ID!, $input: InterestInput!) {
  noteInterest(programmeId: $programmeId, id: $id, input: $input) {
    __typename
    ... on MatchPersonDetail {
      person {
        id
      }
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"1629d0b0798426e07b9bfd3e41202986c3237658697dff11bf9c740227da4895"}) as unknown as TypedDocumentString<NoteInterestMutation, NoteInterestMutationVariables>;
export const WriteWishesDocument = new TypedDocumentString(`
    mutation WriteWishes($personId: ID!, $input: WishesInput!, $seen: WishesInput) {
  writeWishes(personId: $personId, input: $input, seen: $seen) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"b44e7b407a2bc708b3a6cd420b1f5dd4e0b84d227532134930008122e00df42d"}) as unknown as TypedDocumentString<WriteWishesMutation, WriteWishesMutationVariables>;
export const WriteReachDocument = new TypedDocumentString(`
    mutation WriteReach($personId: ID!, $called: String, $reach: String, $messageSafe: Boolean) {
  writeReach(
    personId: $personId
    called: $called
    reach: $reach
    messageSafe: $messageSafe
  ) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9ea9de044bd731c76c37ed1c1f2e0b93a114b61c51c09e8c88d01ba4468f04f0"}) as unknown as TypedDocumentString<WriteReachMutation, WriteReachMutationVariables>;
export const AskPeerDocument = new TypedDocumentString(`
    mutation AskPeer($personId: ID!, $peerId: ID!) {
  askPeer(personId: $personId, peerId: $peerId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9350ed9dd6a10609a90efb16f3d0b9cd2eec5a32db2e67ee6fa62194539275df"}) as unknown as TypedDocumentString<AskPeerMutation, AskPeerMutationVariables>;
export const TakeProposalBackDocument = new TypedDocumentString(`
    mutation TakeProposalBack($personId: ID!) {
  takeProposalBack(personId: $personId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"e7172ee8f93c4bd61af2f5b195d7ddf44dd68e6002e88772d156c844ee82188f"}) as unknown as TypedDocumentString<TakeProposalBackMutation, TakeProposalBackMutationVariables>;
export const SayForPersonDocument = new TypedDocumentString(`
    mutation SayForPerson($personId: ID!, $answer: String!, $match: ID) {
  sayForPerson(personId: $personId, answer: $answer, match: $match) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"ddf07b8c5608e1db36d5b9ad3576f576789f1a482d6b897848ba2185ba0998d0"}) as unknown as TypedDocumentString<SayForPersonMutation, SayForPersonMutationVariables>;
export const SayForPeerDocument = new TypedDocumentString(`
    mutation SayForPeer($personId: ID!, $answer: String!, $match: ID) {
  sayForPeer(personId: $personId, answer: $answer, match: $match) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"43ed4c47020377d23265adc646877a518dbc8704a09aceb9b22b3c50fd9b0c93"}) as unknown as TypedDocumentString<SayForPeerMutation, SayForPeerMutationVariables>;
export const PinPeerDocument = new TypedDocumentString(`
    mutation PinPeer($personId: ID!, $peerId: ID) {
  pinPeer(personId: $personId, peerId: $peerId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"f72e9415d29c410a60685d6740b58a6601138174d2552318a1929875b0fdd548"}) as unknown as TypedDocumentString<PinPeerMutation, PinPeerMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($personId: ID!, $peerId: ID!, $apart: Boolean!) {
  keepApart(personId: $personId, peerId: $peerId, apart: $apart) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"4c5071b32a7c15c0e95ce660e63f21b1832ae4e078c94459e312250c5ee9b1cd"}) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const AskForAnotherByPhoneDocument = new TypedDocumentString(`
    mutation AskForAnotherByPhone($personId: ID!, $meanwhile: Boolean!, $than: ID) {
  askForAnotherByPhone(personId: $personId, meanwhile: $meanwhile, than: $than) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"bbf1fabb25f36abce9a3aa81e3a4ac0399f272a49a3f4c149c56b4e01c5fd98e"}) as unknown as TypedDocumentString<AskForAnotherByPhoneMutation, AskForAnotherByPhoneMutationVariables>;
export const ChangeLeavingHospitalDocument = new TypedDocumentString(`
    mutation ChangeLeavingHospital($personId: ID!, $to: HouseDay) {
  changeLeavingHospital(personId: $personId, to: $to) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"87790ac7e651215e51c416f2ba21ec94db4e3f826193859747414eeb70e9f6bb"}) as unknown as TypedDocumentString<ChangeLeavingHospitalMutation, ChangeLeavingHospitalMutationVariables>;
export const MovedToDocument = new TypedDocumentString(`
    mutation MovedTo($personId: ID!, $place: String) {
  movedTo(personId: $personId, place: $place) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"945140e35ab2294ebdf00a56ea4805fe3b85ba6ba280858f8bc4b4dc14abf40b"}) as unknown as TypedDocumentString<MovedToMutation, MovedToMutationVariables>;
export const NameCoverDocument = new TypedDocumentString(`
    mutation NameCover($personId: ID!, $peerId: ID!, $until: HouseDay!) {
  nameCover(personId: $personId, peerId: $peerId, until: $until) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"86c801a504732b595ea469811e33ce135e17a75ce5fc7231ee31211097972cf0"}) as unknown as TypedDocumentString<NameCoverMutation, NameCoverMutationVariables>;
export const EndCoverDocument = new TypedDocumentString(`
    mutation EndCover($personId: ID!) {
  endCover(personId: $personId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"53f17b9b8728939e5cfa27f626ed5210cfc88fa7c5536c15c16e864e3c8512c0"}) as unknown as TypedDocumentString<EndCoverMutation, EndCoverMutationVariables>;
export const EndByPhoneDocument = new TypedDocumentString(`
    mutation EndByPhone($personId: ID!) {
  endByPhone(personId: $personId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"2d45283c3d63da267551ee3786218cb5557fa5682b29830220d2a7bd46542b6b"}) as unknown as TypedDocumentString<EndByPhoneMutation, EndByPhoneMutationVariables>;
export const FinishMatchingDocument = new TypedDocumentString(`
    mutation FinishMatching($personId: ID!) {
  finishMatching(personId: $personId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"28516b7aba9fb1f4ef23e058df69e97b9169b1dd2f8244d56e5152172dc1bb52"}) as unknown as TypedDocumentString<FinishMatchingMutation, FinishMatchingMutationVariables>;
export const GiveMatchCodeDocument = new TypedDocumentString(`
    mutation GiveMatchCode($personId: ID!) {
  giveMatchCode(personId: $personId) {
    __typename
    paperCode: code
    endsAt
    address
  }
}
    `, {"hash":"7fd9d5752c2b66f902858e960b6022c87323ec0a4d47d6ad481f83e883ceedfc"}) as unknown as TypedDocumentString<GiveMatchCodeMutation, GiveMatchCodeMutationVariables>;
export const SayForCoverDocument = new TypedDocumentString(`
    mutation SayForCover($personId: ID!, $answer: String!, $question: ID) {
  sayForCover(personId: $personId, answer: $answer, question: $question) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"922e36a1969fadd30d297e3585a068a433d7f35a1d48db66e39489d5f7efe2d0"}) as unknown as TypedDocumentString<SayForCoverMutation, SayForCoverMutationVariables>;
export const SayForPersonOfCoverDocument = new TypedDocumentString(`
    mutation SayForPersonOfCover($personId: ID!, $answer: String!, $question: ID) {
  sayForPersonOfCover(personId: $personId, answer: $answer, question: $question) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"17484e967c0a658a8ed5d2de8d55a9172a8fbcf4c8b5bd4070701fb6a22aa78e"}) as unknown as TypedDocumentString<SayForPersonOfCoverMutation, SayForPersonOfCoverMutationVariables>;
export const GoOnAfterAllByPhoneDocument = new TypedDocumentString(`
    mutation GoOnAfterAllByPhone($personId: ID!) {
  goOnAfterAllByPhone(personId: $personId) {
    __typename
    ...MatchDetail
    ...AnyRefusal
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment DeskPerson on MatchPerson {
  id
  number
  called
  state
  interestedOn
  daysWaited
  place
  leavesHospitalOn
  backInHospital
  movedOutside
  wantsAnother
  isAboutToBeLate
  lastsUntil
  endsSoon
  unplaced
  keptPeer
  earlier {
    interestedOn
    endedOn
    peers
  }
  coming {
    ...MatchLine
  }
  going {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  proposal {
    peerId
    called
    when
    isPinned
    because {
      key
      values
      more
    }
  }
}
fragment MatchDetail on MatchPersonDetail {
  programmeId
  asksFor
  asksForCalled
  pinnedTo
  keptApart
  reach
  messageSafe
  person {
    ...DeskPerson
  }
  wishes {
    likes
    background
    languages
    times
    genders
    olderThan
    youngerThan
    byPhone
  }
  candidates {
    peerId
    called
    taken
    capacity
    whyNot
    because {
      key
      values
      more
    }
  }
  actions {
    name
    allowed
    whyNot
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9e85cf4d640a6d482d8abb1c8a23f8c273d2869daa7a966a77b823d0205040b2"}) as unknown as TypedDocumentString<GoOnAfterAllByPhoneMutation, GoOnAfterAllByPhoneMutationVariables>;
export const ProgrammeGroupsDocument = new TypedDocumentString(`
    query ProgrammeGroups($programmeId: ID!) {
  programmeGroups(programmeId: $programmeId) {
    programmeId
    groups {
      ...GroupLine
    }
  }
}
    fragment GroupLine on ProgrammeGroup {
  id
  name
  weekday
  time
  place
  ledBy
  nextOn
  countedOn
  people
}`, {"hash":"191f56b3a8a9248d170ce084f810b1b4a0d6a69fcc5375196de4eb9d2b4c37bf"}) as unknown as TypedDocumentString<ProgrammeGroupsQuery, ProgrammeGroupsQueryVariables>;
export const WriteGroupDocument = new TypedDocumentString(`
    mutation WriteGroup($programmeId: ID!, $id: ID, $name: String!, $weekday: Int!, $time: String!, $place: String!, $ledBy: ID!) {
  writeGroup(
    programmeId: $programmeId
    id: $id
    name: $name
    weekday: $weekday
    time: $time
    place: $place
    ledBy: $ledBy
  ) {
    __typename
    ... on ProgrammeGroups {
      programmeId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"c12fb6f55a8cdaa4f3b5e326b3bb5a5e826b31e2f938a9e054fc619a0969fd1b"}) as unknown as TypedDocumentString<WriteGroupMutation, WriteGroupMutationVariables>;
export const EndGroupDocument = new TypedDocumentString(`
    mutation EndGroup($groupId: ID!) {
  endGroup(groupId: $groupId) {
    __typename
    ... on ProgrammeGroups {
      programmeId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"48ea0fe6320105f84fd2a4199fa849cc481f20e98bccc1c03d6faf7b2b2501b0"}) as unknown as TypedDocumentString<EndGroupMutation, EndGroupMutationVariables>;
export const CountGroupDocument = new TypedDocumentString(`
    mutation CountGroup($groupId: ID!, $day: HouseDay!, $people: Int!) {
  countGroup(groupId: $groupId, day: $day, people: $people) {
    __typename
    ... on ProgrammeGroups {
      programmeId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"5d6d0d89e57cb939d794f1e18c30317e32144d231b5a5e5791f00679a76583ab"}) as unknown as TypedDocumentString<CountGroupMutation, CountGroupMutationVariables>;
export const MatchInvitationDocument = new TypedDocumentString(`
    query MatchInvitation($programmeId: ID!) {
  matchInvitation(programmeId: $programmeId) {
    programmeId
    name
    phone
    sentences
    catchments
    address
    groups {
      id
      name
      nextOn
      weekday
      time
      place
    }
  }
}
    `, {"hash":"68dedd6480d58eee35436a6d5b5729645146d235c0fb4ded68a0b37bbc6aa545"}) as unknown as TypedDocumentString<MatchInvitationQuery, MatchInvitationQueryVariables>;
export const SetUpPeerDocument = new TypedDocumentString(`
    mutation SetUpPeer($programmeId: ID!, $accountId: ID!, $capacity: Int!) {
  setUpPeer(programmeId: $programmeId, accountId: $accountId, capacity: $capacity) {
    __typename
    ... on ProgrammePeers {
      programmeId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"bd240b7859484904f72f0ccb83afa1760c3eb9eea8dbe122dede611d59ca1b1a"}) as unknown as TypedDocumentString<SetUpPeerMutation, SetUpPeerMutationVariables>;
export const MyPeopleDocument = new TypedDocumentString(`
    query MyPeople($programmeId: ID!) {
  myPeople(programmeId: $programmeId) {
    programmeId
    people {
      ...MyPersonLine
    }
    news {
      id
      on
      what
      about
      personId
    }
  }
}
    fragment MatchLine on MatchNowType {
  id
  peerId
  called
  state
  peerSaidYes
  personSaidYes
  personYesTold
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  peerAway
  peerAwayUntil
  cover {
    question
    peerId
    called
    until
    peerSaidYes
    personSaidYes
  }
}
fragment StepLine on MatchStep {
  step
  whose
  on
  by
  groups
  estimate {
    kind
    fromWeeks
    toWeeks
  }
}
fragment MyPersonLine on MyPerson {
  id
  matchId
  as
  called
  reach
  messageSafe
  place
  likes
  background
  languages
  times
  byPhone
  leavesHospitalOn
  backInHospital
  lastsUntil
  match {
    ...MatchLine
  }
  window {
    from
    to
    state
  }
  nextStep {
    ...StepLine
  }
  actions {
    name
    allowed
    whyNot
  }
}`, {"hash":"28c8685572aad64611b6f1dba56997eb4877b5831f15d412f4180c82efc381ce"}) as unknown as TypedDocumentString<MyPeopleQuery, MyPeopleQueryVariables>;
export const SeenMyNewsDocument = new TypedDocumentString(`
    mutation SeenMyNews($programmeId: ID!, $upTo: ID) {
  seenMyNews(programmeId: $programmeId, upTo: $upTo) {
    __typename
    news {
      id
    }
  }
}
    `, {"hash":"cbfd11e89ac2c1aa695dfcf6b5a19ff886a1a97c8356761df5ab6f811554b5ed"}) as unknown as TypedDocumentString<SeenMyNewsMutation, SeenMyNewsMutationVariables>;
export const AnswerProposalDocument = new TypedDocumentString(`
    mutation AnswerProposal($personId: ID!, $answer: String!, $question: ID, $match: ID) {
  answerProposal(
    personId: $personId
    answer: $answer
    question: $question
    match: $match
  ) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"ed0db26ba428fa90c540ff9d38ca2425a9cc6da44563f175a9b49288ed107104"}) as unknown as TypedDocumentString<AnswerProposalMutation, AnswerProposalMutationVariables>;
export const NotAgainWithDocument = new TypedDocumentString(`
    mutation NotAgainWith($personId: ID!) {
  notAgainWith(personId: $personId) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"245504ed9caeccae9ede290133bf9f29fe5a08f97f8d44253a4e1a7674e7ff8c"}) as unknown as TypedDocumentString<NotAgainWithMutation, NotAgainWithMutationVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($personId: ID!) {
  meetings(personId: $personId) {
    ...MeetingList
  }
}
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}
fragment MeetingList on MatchMeetings {
  personId
  lastsUntil
  meetings {
    ...MeetingLine
  }
}`, {"hash":"f98adab07b9ed1dc2d52a44d063ccb8a0f6fbd40a7a2d47bd2c483462509e296"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MarkMeetingDocument = new TypedDocumentString(`
    mutation MarkMeeting($personId: ID!, $seriesId: ID!, $slot: HouseDay!, $how: String, $minutes: Int, $travelMinutes: Int, $travelKm: Float) {
  markMeeting(
    personId: $personId
    seriesId: $seriesId
    slot: $slot
    how: $how
    minutes: $minutes
    travelMinutes: $travelMinutes
    travelKm: $travelKm
  ) {
    __typename
    ...MeetingList
    ...AnyRefusal
  }
}
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}
fragment MeetingList on MatchMeetings {
  personId
  lastsUntil
  meetings {
    ...MeetingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"e480d2a638ba4b6bf5116e4a2e10b4a9b23049deb8b169df05a3608701841b6d"}) as unknown as TypedDocumentString<MarkMeetingMutation, MarkMeetingMutationVariables>;
export const MoveMeetingDocument = new TypedDocumentString(`
    mutation MoveMeeting($personId: ID!, $seriesId: ID!, $slot: HouseDay!, $day: HouseDay!, $time: String!, $following: Boolean) {
  moveMeeting(
    personId: $personId
    seriesId: $seriesId
    slot: $slot
    day: $day
    time: $time
    following: $following
  ) {
    __typename
    ...MeetingList
    ...AnyRefusal
  }
}
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}
fragment MeetingList on MatchMeetings {
  personId
  lastsUntil
  meetings {
    ...MeetingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"f17214b349c59215d2dc74238a92d7834aa1c78a3c1ea120d30914a20dc83500"}) as unknown as TypedDocumentString<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($personId: ID!, $seriesId: ID!, $slot: HouseDay!, $following: Boolean) {
  cancelMeeting(
    personId: $personId
    seriesId: $seriesId
    slot: $slot
    following: $following
  ) {
    __typename
    ...MeetingList
    ...AnyRefusal
  }
}
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}
fragment MeetingList on MatchMeetings {
  personId
  lastsUntil
  meetings {
    ...MeetingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"613df9e4a72125a171c33f5134f95d3a81061c863f39b85f6965f69a12bdced6"}) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const AgreeMeetingsDocument = new TypedDocumentString(`
    mutation AgreeMeetings($personId: ID!, $day: HouseDay!, $time: String!) {
  agreeMeetings(personId: $personId, day: $day, time: $time) {
    __typename
    ...MeetingList
    ...AnyRefusal
  }
}
    fragment MeetingLine on MatchMeeting {
  seriesId
  slot
  day
  time
  startsAt
  endsAt
  isMoved
  isCancelled
  how
  minutes
  travelMinutes
  travelKm
}
fragment MeetingList on MatchMeetings {
  personId
  lastsUntil
  meetings {
    ...MeetingLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"bde35ecbabf56ae71062d2cfdd104e6952cb1eeadb52c41d8e8d94a4a2b6f852"}) as unknown as TypedDocumentString<AgreeMeetingsMutation, AgreeMeetingsMutationVariables>;
export const MakeCalendarDocument = new TypedDocumentString(`
    mutation MakeCalendar($programmeId: ID!, $language: String) {
  makeCalendar(programmeId: $programmeId, language: $language) {
    __typename
    path
  }
}
    `, {"hash":"b9a4d042253d6c9a52285e7a8511e5e1f5a2c19673517ae1aff2fcf068fc6cf3"}) as unknown as TypedDocumentString<MakeCalendarMutation, MakeCalendarMutationVariables>;
export const EndCalendarDocument = new TypedDocumentString(`
    mutation EndCalendar($programmeId: ID!) {
  endCalendar(programmeId: $programmeId)
}
    `, {"hash":"b56454431fda41ef485b53b04c38e138e246af26cb351662ce420cfecf5cf626"}) as unknown as TypedDocumentString<EndCalendarMutation, EndCalendarMutationVariables>;
export const PeersDocument = new TypedDocumentString(`
    query Peers($programmeId: ID!) {
  peers(programmeId: $programmeId) {
    programmeId
    catchments
    peers {
      ...PeerLine
    }
    workers {
      accountId
      called
    }
  }
}
    fragment PeerLine on ProgrammePeer {
  id
  accountId
  called
  state
  capacity
  taken
  stepsBackUntil
  withoutCover
  coverAsked
  away {
    from
    until
  }
  shares {
    languages
    gender
    ageBand
    likes
    background
    ratherNot
    near
    far
    times
    byPhone
  }
}`, {"hash":"8e6522e539dcd9771e0aa86a0005b7c3cf609426626dccea6f79810cabf48a9a"}) as unknown as TypedDocumentString<PeersQuery, PeersQueryVariables>;
export const FixFirstMeetingDocument = new TypedDocumentString(`
    mutation FixFirstMeeting($personId: ID!, $on: HouseDay!, $time: String, $anyway: Boolean) {
  fixFirstMeeting(personId: $personId, on: $on, time: $time, anyway: $anyway) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"11ecc9a0a43f153f3a125f5c5ccf74bd11249b8a7b65ca741e2e9c2f8ef5c31a"}) as unknown as TypedDocumentString<FixFirstMeetingMutation, FixFirstMeetingMutationVariables>;
export const FirstMeetingHappenedDocument = new TypedDocumentString(`
    mutation FirstMeetingHappened($personId: ID!, $on: HouseDay!, $time: String, $travelMinutes: Int, $travelKm: Float) {
  firstMeetingHappened(
    personId: $personId
    on: $on
    time: $time
    travelMinutes: $travelMinutes
    travelKm: $travelKm
  ) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"70f623d64f35887253395ca3748c0bd5af69d106e5e943819693915aab51cf4a"}) as unknown as TypedDocumentString<FirstMeetingHappenedMutation, FirstMeetingHappenedMutationVariables>;
export const BackInHospitalDocument = new TypedDocumentString(`
    mutation BackInHospital($personId: ID!) {
  backInHospital(personId: $personId) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"52e7a17a757f040928caf4134ebf9a504857d1b2456a69365ba43061e0c7f6f9"}) as unknown as TypedDocumentString<BackInHospitalMutation, BackInHospitalMutationVariables>;
export const OutOfHospitalDocument = new TypedDocumentString(`
    mutation OutOfHospital($personId: ID!, $on: HouseDay) {
  outOfHospital(personId: $personId, on: $on) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"37959b3bd9078f74ae982b87877f3853a5ed1af733013d5f57c60bfb5e41e4de"}) as unknown as TypedDocumentString<OutOfHospitalMutation, OutOfHospitalMutationVariables>;
export const HandOnDocument = new TypedDocumentString(`
    mutation HandOn($personId: ID!) {
  handOn(personId: $personId) {
    __typename
    ... on MatchDone {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"c2313b21cc255de55c2997f42e1ea712fefefe30271d9780bd9cf57762864ea6"}) as unknown as TypedDocumentString<HandOnMutation, HandOnMutationVariables>;
export const SharedWithUsDocument = new TypedDocumentString(`
    query SharedWithUs($stayId: ID!) {
  sharedWithUs(stayId: $stayId) {
    grant
    section
    label
    untilAt: until
    readerIsMe
  }
}
    `, {"hash":"3b8b5125ff960dbad7d6f22ff4673e9016fff48129ca4f4c720bd70eee050b5c"}) as unknown as TypedDocumentString<SharedWithUsQuery, SharedWithUsQueryVariables>;
export const LookAtDocument = new TypedDocumentString(`
    mutation LookAt($grant: ID!, $section: ID!) {
  lookAt(grant: $grant, section: $section) {
    __typename
    ... on SharedText {
      text
      label
      savedOn
      readBy
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"d8678fc2f36dbbbac6083569570f1d7c920469673e47580633f7278314e8d533"}) as unknown as TypedDocumentString<LookAtMutation, LookAtMutationVariables>;
export const MySuggestionsDocument = new TypedDocumentString(`
    query MySuggestions($stay: ID!) {
  mySuggestions(stay: $stay) {
    id
    words
    isShare
    at
    untilAt: until
  }
}
    `, {"hash":"cf1a178e93dae814ddd5d1e028e1ef3e2731c3f2e7f3e032fee2a9244f91acfd"}) as unknown as TypedDocumentString<MySuggestionsQuery, MySuggestionsQueryVariables>;
export const SuggestToGuestDocument = new TypedDocumentString(`
    mutation SuggestToGuest($stay: ID!, $words: String!) {
  suggestToGuest(stay: $stay, words: $words) {
    __typename
    ... on OwnSuggestion {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"5f65112d913e880c10bc6814a427fee96e4bd1b070dbf27e980c1fba8d6ece81"}) as unknown as TypedDocumentString<SuggestToGuestMutation, SuggestToGuestMutationVariables>;
export const WorkersHereDocument = new TypedDocumentString(`
    query WorkersHere($stay: ID!) {
  workersHere(stay: $stay) {
    accountId
    called
  }
}
    `, {"hash":"b3589837ba70de33d398b0875a2e77631003e29ffa54e7ae47809f1654a0c761"}) as unknown as TypedDocumentString<WorkersHereQuery, WorkersHereQueryVariables>;
export const TypeInShareDocument = new TypedDocumentString(`
    mutation TypeInShare($stay: ID!, $words: String!, $worker: ID, $until: HouseDay) {
  typeInShare(stay: $stay, words: $words, worker: $worker, until: $until) {
    __typename
    ... on OwnSuggestion {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"ba54e519c4c1e7abc0cd704bde5686665435830317872a8e54003c8fc3d4c8a8"}) as unknown as TypedDocumentString<TypeInShareMutation, TypeInShareMutationVariables>;
export const TakeBackTypedBarDocument = new TypedDocumentString(`
    mutation TakeBackTypedBar($stay: ID!, $worker: ID!) {
  takeBackTypedBar(stay: $stay, worker: $worker) {
    __typename
    ... on TypedIn {
      stayId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"db2fcff48d8af0165cb59b7135672af58ad31f4e1a2842330dcb3a28fb5ea2c1"}) as unknown as TypedDocumentString<TakeBackTypedBarMutation, TakeBackTypedBarMutationVariables>;
export const TypeInBarDocument = new TypedDocumentString(`
    mutation TypeInBar($stay: ID!, $worker: ID!) {
  typeInBar(stay: $stay, worker: $worker) {
    __typename
    ... on TypedIn {
      stayId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9460ead26afa9c1e7dc65d2e984c491cac665613e5647ab6617f1cef81244974"}) as unknown as TypedDocumentString<TypeInBarMutation, TypeInBarMutationVariables>;
export const WithdrawSuggestionDocument = new TypedDocumentString(`
    mutation WithdrawSuggestion($id: ID!) {
  withdrawSuggestion(id: $id) {
    id
  }
}
    `, {"hash":"b53c10c3e6b4f38e6e0b817114fddfb58135d333b5ef444e6c452c6282d851dd"}) as unknown as TypedDocumentString<WithdrawSuggestionMutation, WithdrawSuggestionMutationVariables>;
export const MachineWorkDocument = new TypedDocumentString(`
    query MachineWork {
  machineWork {
    at
    troubles
    waits
    sent
    again
    oldest {
      event
      name
      at
    }
    queues {
      name
      waits
      underWay
      later
      aside
      oldestAt
    }
    lookedAt
    backend
    broken {
      queue
      name
      event
      at
      starts
      reference
      done
    }
    workers {
      startedAt
      seenAt
      there
    }
  }
}
    `, {"hash":"fd819fad8d75fc3cf453125c116f0ec3d6f8b8325fccf322aef02c0c7c5da8f2"}) as unknown as TypedDocumentString<MachineWorkQuery, MachineWorkQueryVariables>;
export const ReportPeriodsDocument = new TypedDocumentString(`
    query ReportPeriods($serviceId: ID!) {
  reportPeriods(serviceId: $serviceId) {
    kind
    from
    to
  }
}
    `, {"hash":"a976bdc19ad2947f13287ec973506389cb2b473842bdb3f8949f67af035894a8"}) as unknown as TypedDocumentString<ReportPeriodsQuery, ReportPeriodsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($serviceId: ID!, $kind: PeriodKind!, $from: HouseDay!) {
  report(serviceId: $serviceId, kind: $kind, from: $from) {
    ...WholeReport
  }
}
    fragment WholeReport on Report {
  serviceId
  serviceName
  asOf
  upTo
  rounding
  period {
    kind
    from
    to
  }
  sections {
    key
    ofKey
    hiddenRows
    rows {
      key
      value
      hidden
      of
      share
      unit
    }
  }
}`, {"hash":"28313db6f7027ba1a821f28b6864767846cad7886cf35a047c2d57b943b07234"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportComparisonDocument = new TypedDocumentString(`
    query ReportComparison($serviceId: ID!, $kind: PeriodKind!, $from: HouseDay!, $beside: HouseDay!) {
  reportComparison(
    serviceId: $serviceId
    kind: $kind
    from: $from
    beside: $beside
  ) {
    report {
      ...WholeReport
    }
    other {
      ...WholeReport
    }
    differences {
      key
      rows {
        key
        value
        share
      }
    }
  }
}
    fragment WholeReport on Report {
  serviceId
  serviceName
  asOf
  upTo
  rounding
  period {
    kind
    from
    to
  }
  sections {
    key
    ofKey
    hiddenRows
    rows {
      key
      value
      hidden
      of
      share
      unit
    }
  }
}`, {"hash":"f5094b4979ff305958beeec62dcefdc41ef1ed5598c727e5efb50162246ed793"}) as unknown as TypedDocumentString<ReportComparisonQuery, ReportComparisonQueryVariables>;
export const ReportCsvDocument = new TypedDocumentString(`
    query ReportCsv($serviceId: ID!, $kind: PeriodKind!, $from: HouseDay!, $beside: HouseDay) {
  reportCsv(serviceId: $serviceId, kind: $kind, from: $from, beside: $beside) {
    name
    text
  }
}
    `, {"hash":"a0160e9f3d2748c24de0892ba8f2953fc7698bbf3bbeeb4ad65cb2d876f37994"}) as unknown as TypedDocumentString<ReportCsvQuery, ReportCsvQueryVariables>;
export const DataDictionaryDocument = new TypedDocumentString(`
    query DataDictionary {
  dataDictionary {
    name
    text
  }
}
    `, {"hash":"569049dba6d60c50ef9179dc1d59c76933c5e734774977050aa497166ee40859"}) as unknown as TypedDocumentString<DataDictionaryQuery, DataDictionaryQueryVariables>;
export const ProgrammeCostsDocument = new TypedDocumentString(`
    query ProgrammeCosts($programmeId: ID!) {
  programmeCosts(programmeId: $programmeId) {
    ...WholeCosts
  }
}
    fragment WholeCosts on ProgrammeCosts {
  programmeId
  currency
  costs {
    day
    amount
  }
}`, {"hash":"5ef6080e3f41108691fdfb8795a97f12bbbd52a80cd28a69ce1158377125a4e7"}) as unknown as TypedDocumentString<ProgrammeCostsQuery, ProgrammeCostsQueryVariables>;
export const WriteProgrammeCostDocument = new TypedDocumentString(`
    mutation WriteProgrammeCost($programmeId: ID!, $day: HouseDay!, $amount: Float!) {
  writeProgrammeCost(programmeId: $programmeId, day: $day, amount: $amount) {
    __typename
    ...WholeCosts
    ...AnyRefusal
  }
}
    fragment WholeCosts on ProgrammeCosts {
  programmeId
  currency
  costs {
    day
    amount
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"bca0cf72d47f056b584b8260a09c984300620e7a5f88bca4e3546340a9231b4d"}) as unknown as TypedDocumentString<WriteProgrammeCostMutation, WriteProgrammeCostMutationVariables>;
export const CharterVersionsDocument = new TypedDocumentString(`
    query CharterVersions($serviceId: ID!) {
  charterVersions(serviceId: $serviceId) {
    ...VersionLine
  }
}
    fragment ChangedSentence on CharterSentenceChange {
  key
  heading
  before
  after
}
fragment VersionLine on CharterVersion {
  id
  version
  startsOn
  state
  publishedAt
  withdrawnAt
  mayWithdraw
  quietChanges
  publishedBy {
    called
  }
  withdrawnBy {
    called
  }
  changes {
    ...ChangedSentence
  }
}`, {"hash":"cedb0f63dca1d5b7c47bdd24fcbb67e696cd14a40c5cec9b41516e3bfe78ce4c"}) as unknown as TypedDocumentString<CharterVersionsQuery, CharterVersionsQueryVariables>;
export const CharterFormDocument = new TypedDocumentString(`
    query CharterForm($serviceId: ID!) {
  charterForm(serviceId: $serviceId) {
    version
    startsOn
    today
    charter
    dayPlaces
    publishedAt
    publishedBy {
      called
    }
    groups {
      key
      mayBeLeftOut
      fields {
        path
        kind
        options
        columns
        mayBeEmpty
      }
    }
  }
}
    `, {"hash":"17b746f215e0811fa9dcbf7c9cb3391adf6ec1b1b3ac97bcc120a10a639a93da"}) as unknown as TypedDocumentString<CharterFormQuery, CharterFormQueryVariables>;
export const PreviewCharterDocument = new TypedDocumentString(`
    query PreviewCharter($serviceId: ID!, $charter: CharterValues!) {
  previewCharter(serviceId: $serviceId, charter: $charter) {
    __typename
    ... on CharterPreview {
      sentences {
        key
        heading
        sentence
      }
      changes {
        ...ChangedSentence
      }
      quietChanges
    }
    ...AnyRefusal
  }
}
    fragment ChangedSentence on CharterSentenceChange {
  key
  heading
  before
  after
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9582cf056a2d82db09519a873b547774d7ffc10aee7cc0fecf6b43263f1cc314"}) as unknown as TypedDocumentString<PreviewCharterQuery, PreviewCharterQueryVariables>;
export const PublishCharterDocument = new TypedDocumentString(`
    mutation PublishCharter($serviceId: ID!, $basedOn: Int!, $startsOn: HouseDay!, $charter: CharterValues!) {
  publishCharter(
    serviceId: $serviceId
    basedOn: $basedOn
    startsOn: $startsOn
    charter: $charter
  ) {
    __typename
    ...VersionLine
    ...AnyRefusal
  }
}
    fragment ChangedSentence on CharterSentenceChange {
  key
  heading
  before
  after
}
fragment VersionLine on CharterVersion {
  id
  version
  startsOn
  state
  publishedAt
  withdrawnAt
  mayWithdraw
  quietChanges
  publishedBy {
    called
  }
  withdrawnBy {
    called
  }
  changes {
    ...ChangedSentence
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"fed6599e3830a97071a15b97a9bd3a18fd8000894e53128b2c71c280ec0a84a6"}) as unknown as TypedDocumentString<PublishCharterMutation, PublishCharterMutationVariables>;
export const WithdrawCharterDocument = new TypedDocumentString(`
    mutation WithdrawCharter($serviceId: ID!, $version: Int!) {
  withdrawCharter(serviceId: $serviceId, version: $version) {
    __typename
    ...VersionLine
    ...AnyRefusal
  }
}
    fragment ChangedSentence on CharterSentenceChange {
  key
  heading
  before
  after
}
fragment VersionLine on CharterVersion {
  id
  version
  startsOn
  state
  publishedAt
  withdrawnAt
  mayWithdraw
  quietChanges
  publishedBy {
    called
  }
  withdrawnBy {
    called
  }
  changes {
    ...ChangedSentence
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"6953fcfb4d82251fe209959cd2ddb581b6c21f3e6fccf06f2581051b73ae7371"}) as unknown as TypedDocumentString<WithdrawCharterMutation, WithdrawCharterMutationVariables>;
export const HandoverDocument = new TypedDocumentString(`
    query Handover($houseId: ID!) {
  handover(houseId: $houseId) {
    ...HandoverWhole
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment HandoverWhole on Handover {
  houseId
  unread
  lines {
    ...HandoverLineWhole
  }
  readBy {
    readAt
    worker {
      accountId
      called
    }
  }
}`, {"hash":"2304a0269b6a3d964e40de6daca1fa9a6ac137029b038e7d25193fc339c34c1c"}) as unknown as TypedDocumentString<HandoverQuery, HandoverQueryVariables>;
export const WriteHandoverLineDocument = new TypedDocumentString(`
    mutation WriteHandoverLine($houseId: ID!, $id: ID, $input: HandoverLineInput!) {
  writeHandoverLine(houseId: $houseId, id: $id, input: $input) {
    __typename
    ...HandoverLineWhole
    ...AnyRefusal
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"d945d5d8124d065ccda2eb5e30a827e16e4ea814358a91ac7368d6a5a929754c"}) as unknown as TypedDocumentString<WriteHandoverLineMutation, WriteHandoverLineMutationVariables>;
export const TakeHandoverLineDocument = new TypedDocumentString(`
    mutation TakeHandoverLine($houseId: ID!, $lineId: ID!) {
  takeHandoverLine(houseId: $houseId, lineId: $lineId) {
    __typename
    ...HandoverLineWhole
    ...AnyRefusal
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"7a3df557db41c189f5f32e569ee8ec7f761ce01eba728bdc91610a210faeb29e"}) as unknown as TypedDocumentString<TakeHandoverLineMutation, TakeHandoverLineMutationVariables>;
export const GiveBackHandoverLineDocument = new TypedDocumentString(`
    mutation GiveBackHandoverLine($houseId: ID!, $lineId: ID!) {
  giveBackHandoverLine(houseId: $houseId, lineId: $lineId) {
    ...HandoverLineWhole
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"hash":"86cc600032469452708dd8509f8cabae257d0e7c74e3f93bac8b5b9fa62e649c"}) as unknown as TypedDocumentString<GiveBackHandoverLineMutation, GiveBackHandoverLineMutationVariables>;
export const FinishHandoverLineDocument = new TypedDocumentString(`
    mutation FinishHandoverLine($houseId: ID!, $lineId: ID!) {
  finishHandoverLine(houseId: $houseId, lineId: $lineId) {
    ...HandoverLineWhole
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"hash":"09570764222cb07b9ec8efd74ab12a797028fc2360ae9a5347cd4a761aeb7ed9"}) as unknown as TypedDocumentString<FinishHandoverLineMutation, FinishHandoverLineMutationVariables>;
export const ReopenHandoverLineDocument = new TypedDocumentString(`
    mutation ReopenHandoverLine($houseId: ID!, $lineId: ID!) {
  reopenHandoverLine(houseId: $houseId, lineId: $lineId) {
    ...HandoverLineWhole
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}`, {"hash":"27130e8c502976876a07bfe919f32ae0ed795a3897aa87cb739f9fe1c91700fe"}) as unknown as TypedDocumentString<ReopenHandoverLineMutation, ReopenHandoverLineMutationVariables>;
export const TakeOutHandoverLineDocument = new TypedDocumentString(`
    mutation TakeOutHandoverLine($houseId: ID!, $lineId: ID!) {
  takeOutHandoverLine(houseId: $houseId, lineId: $lineId) {
    id
  }
}
    `, {"hash":"7b226fbd41633a8b31fbd1b9d62a57a28133cd49aea1de85ff97bf9a71606c13"}) as unknown as TypedDocumentString<TakeOutHandoverLineMutation, TakeOutHandoverLineMutationVariables>;
export const MarkHandoverReadDocument = new TypedDocumentString(`
    mutation MarkHandoverRead($houseId: ID!) {
  markHandoverRead(houseId: $houseId) {
    ...HandoverWhole
  }
}
    fragment HandoverLineWhole on HandoverLine {
  id
  lineKind: kind
  words
  spaceId
  spaceName
  stayId
  writtenAt
  takenAt
  doneAt
  unread
  writtenBy {
    accountId
    called
  }
  takenBy {
    accountId
    called
  }
  doneBy {
    accountId
    called
  }
}
fragment HandoverWhole on Handover {
  houseId
  unread
  lines {
    ...HandoverLineWhole
  }
  readBy {
    readAt
    worker {
      accountId
      called
    }
  }
}`, {"hash":"ba0d62650f7f32c7726e795b2d512600a7187ce1c09943df9d991f1daa991985"}) as unknown as TypedDocumentString<MarkHandoverReadMutation, MarkHandoverReadMutationVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services {
  services {
    id
    name
    kind
    timeZone
    blueprint
  }
}
    `, {"hash":"b90926b1f4aa9c775cadad8069196991f5f6a89e070a1ff9d983f079130744a5"}) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const BlueprintsDocument = new TypedDocumentString(`
    query Blueprints {
  blueprints {
    key
    name
    kind
    words
  }
}
    `, {"hash":"526a0768efdabf054c66f8408c8a8762a42ea2eee64cadde3768c49d17eaccac"}) as unknown as TypedDocumentString<BlueprintsQuery, BlueprintsQueryVariables>;
export const CharterDocument = new TypedDocumentString(`
    query Charter($serviceId: ID!) {
  charter(serviceId: $serviceId) {
    serviceId
    serviceName
    version
    startsOn
    sentences {
      key
      heading
      sentence
    }
    starters
    teams
    voices
    outcomes
    offersWhenFull
    longestNights
    dayPlaces {
      places
      days
      forFormerGuests
    }
    asksBefore
    hopes
    lockBox
    medication
    phone
    rightsLanguage
    rightsTexts {
      key
      heading
      text
    }
    personWord {
      one
      many
    }
    spaceWord {
      one
      many
    }
  }
}
    `, {"hash":"eb8d02156bc61b3efa6d778df8937f37e5852ef56c2e9eed36edb675d61abb8b"}) as unknown as TypedDocumentString<CharterQuery, CharterQueryVariables>;
export const ForgottenDocument = new TypedDocumentString(`
    query Forgotten($serviceId: ID!) {
  forgotten(serviceId: $serviceId) {
    month
    what
    count
  }
}
    `, {"hash":"2ab5c1c2491a12c2b4bf5ca7a0d0eacca21fae1cfefac9f1dedc01f1d2b7a429"}) as unknown as TypedDocumentString<ForgottenQuery, ForgottenQueryVariables>;
export const OnShiftDocument = new TypedDocumentString(`
    query OnShift($houseId: ID!) {
  onShift(houseId: $houseId) {
    accountId
    called
  }
}
    `, {"hash":"b3af62c90b49f55f881be41640919f41c3a020b5123adb16c4da202aa33dd3e2"}) as unknown as TypedDocumentString<OnShiftQuery, OnShiftQueryVariables>;
export const StartShiftDocument = new TypedDocumentString(`
    mutation StartShift($houseId: ID!) {
  startShift(houseId: $houseId) {
    __typename
    ... on Shift {
      id
      houseId
      beganAt
      endsAt
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"09a3f68e235a2ca67276ebad7af5738e1b616461c8d14853dad76d7e75c2bc2d"}) as unknown as TypedDocumentString<StartShiftMutation, StartShiftMutationVariables>;
export const EndShiftDocument = new TypedDocumentString(`
    mutation EndShift {
  endShift {
    __typename
    ... on ShiftEnded {
      endedAt: at
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"b6872d60427221bcf9f543de14af2243d1180cb02d55178505c2dcb3a31782f0"}) as unknown as TypedDocumentString<EndShiftMutation, EndShiftMutationVariables>;
export const SetUpHouseDocument = new TypedDocumentString(`
    mutation SetUpHouse($input: SetUpHouseInput!) {
  setUpHouse(input: $input) {
    __typename
    ... on Service {
      id
      name
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"66cbcd5ee2fa9c0c4bfd0c294709ff13e1fc9f262b0e73149168296cdf95f7f5"}) as unknown as TypedDocumentString<SetUpHouseMutation, SetUpHouseMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Myself
  }
}
    fragment Myself on Me {
  accountId
  called
  email
  organisation
  demo
  administrator
  sessionEndsAt
  shift {
    id
    houseId
    beganAt
    endsAt
  }
  services {
    id
    name
    kind
    timeZone
    beginsUntil
    roles
    may
    personWord {
      one
      many
    }
    spaceWord {
      one
      many
    }
  }
}`, {"hash":"8ff12936c4a1564c49a25c20c92350889d1c0d24f912b6131a8fee488c501ae9"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($houseId: ID!, $from: HouseDay, $nights: Int) {
  board(houseId: $houseId, from: $from, nights: $nights) {
    houseId
    timeZone
    tonight
    asOf
    longestNights
    nights
    free
    notOffered
    taken
    dayPlaces {
      places
      used
    }
    spaces {
      id
      name
      kind
      kept
      features
      stillInStayId
      claims {
        ...Claim
      }
    }
  }
}
    fragment Claim on BoardClaim {
  id
  state
  from
  to
  stayId
  heldFor
  endsAt
  why
  pastLongest
  actions {
    ...ActionLine
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"ef07c9eba75ba1453cf201d389bb3c62284f368c947d5a1243edbe4eb3b75694"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const FreeSpacesDocument = new TypedDocumentString(`
    query FreeSpaces($houseId: ID!, $from: HouseDay!, $nights: Int!, $kind: String) {
  freeSpaces(houseId: $houseId, from: $from, nights: $nights, kind: $kind) {
    ...FreeSpaceLine
  }
}
    fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"81c0652b59ad1a4e50965c7fa789a18c35eeefdf697bd38aac28114a74b02bd1"}) as unknown as TypedDocumentString<FreeSpacesQuery, FreeSpacesQueryVariables>;
export const ShowNamesDocument = new TypedDocumentString(`
    mutation ShowNames($houseId: ID!) {
  showNames(houseId: $houseId) {
    until
    names {
      stayId
      called
    }
  }
}
    `, {"hash":"8d2ff03791e07b2840199442b2a146730428b7a9eaa1abc3ce515f45604328f4"}) as unknown as TypedDocumentString<ShowNamesMutation, ShowNamesMutationVariables>;
export const ClosingDocument = new TypedDocumentString(`
    query Closing($closingId: ID!) {
  closing(closingId: $closingId) {
    ...ClosingPage
  }
}
    fragment ClosingLine on ClosingLine {
  from
  to
  why
  words
  calledOff
  writtenBy: by
  writtenAt: at
}
fragment ClosingPage on Closing {
  id
  spaceId
  spaceName
  state
  from
  to
  why
  words
  writtenBy: by
  writtenAt: at
  calledOff
  version
  history {
    ...ClosingLine
  }
  actions {
    ...ActionLine
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"16aa820e3fef743089279b594da67bcce219ee26e1f11637afd8538b4ee23b8d"}) as unknown as TypedDocumentString<ClosingQuery, ClosingQueryVariables>;
export const CloseSpaceDocument = new TypedDocumentString(`
    mutation CloseSpace($spaceId: ID!, $from: HouseDay!, $to: HouseDay!, $why: String!, $words: String) {
  closeSpace(spaceId: $spaceId, from: $from, to: $to, why: $why, words: $words) {
    __typename
    ... on BoardClaim {
      id
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"368b1fcfdd4ebe6b69a628eed132d4777c9932e6126284471030df35698e9a66"}) as unknown as TypedDocumentString<CloseSpaceMutation, CloseSpaceMutationVariables>;
export const ChangeClosingDocument = new TypedDocumentString(`
    mutation ChangeClosing($closingId: ID!, $input: ClosingInput!, $version: Int!) {
  changeClosing(closingId: $closingId, input: $input, version: $version) {
    __typename
    ...ClosingPage
    ...AnyRefusal
  }
}
    fragment ClosingLine on ClosingLine {
  from
  to
  why
  words
  calledOff
  writtenBy: by
  writtenAt: at
}
fragment ClosingPage on Closing {
  id
  spaceId
  spaceName
  state
  from
  to
  why
  words
  writtenBy: by
  writtenAt: at
  calledOff
  version
  history {
    ...ClosingLine
  }
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"46e9e29d5515294a038e7f0331613f3394a23a4c0d4cd7a226ec539465cc4267"}) as unknown as TypedDocumentString<ChangeClosingMutation, ChangeClosingMutationVariables>;
export const OpenSpaceDocument = new TypedDocumentString(`
    mutation OpenSpace($claimId: ID!) {
  openSpace(claimId: $claimId) {
    __typename
    ... on SpaceOpened {
      spaceId
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"9a4869bdc29eb6501b9c980fe4fcca80ba5a0693a1eed393e8b63bb8494c0db9"}) as unknown as TypedDocumentString<OpenSpaceMutation, OpenSpaceMutationVariables>;
export const CloseAgainDocument = new TypedDocumentString(`
    mutation CloseAgain($closingId: ID!) {
  closeAgain(closingId: $closingId) {
    __typename
    ...ClosingPage
    ...AnyRefusal
  }
}
    fragment ClosingLine on ClosingLine {
  from
  to
  why
  words
  calledOff
  writtenBy: by
  writtenAt: at
}
fragment ClosingPage on Closing {
  id
  spaceId
  spaceName
  state
  from
  to
  why
  words
  writtenBy: by
  writtenAt: at
  calledOff
  version
  history {
    ...ClosingLine
  }
  actions {
    ...ActionLine
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"710d87a685491584b24dd78e5508fa22f824b8697570411bf92d8e6fda3becbe"}) as unknown as TypedDocumentString<CloseAgainMutation, CloseAgainMutationVariables>;
export const TakeOffOfferDocument = new TypedDocumentString(`
    mutation TakeOffOffer($houseId: ID!, $from: HouseDay!, $to: HouseDay!, $words: String) {
  takeOffOffer(houseId: $houseId, from: $from, to: $to, words: $words) {
    __typename
    ... on OffOffer {
      closingIds
      spaces
      stillTaken
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"ecc811429fd80d9db0e3a79b6a3a753b033db004f30deff41b6ed4931e7252f3"}) as unknown as TypedDocumentString<TakeOffOfferMutation, TakeOffOfferMutationVariables>;
export const OfferAgainDocument = new TypedDocumentString(`
    mutation OfferAgain($houseId: ID!, $closingIds: [ID!]!) {
  offerAgain(houseId: $houseId, closingIds: $closingIds) {
    __typename
    spaces
  }
}
    `, {"hash":"651bbb1e6eb54a5c9e0b09f5de3ad13d397f3d9d23a965a6fdda1f88e3dff120"}) as unknown as TypedDocumentString<OfferAgainMutation, OfferAgainMutationVariables>;
export const GuestWordsDocument = new TypedDocumentString(`
    query GuestWords($stayId: ID!) {
  guestWords(stayId: $stayId) {
    stayId
    notes {
      line
      words
      writtenAt
    }
    messages {
      line
      day
      what
      why
      decidedBy
      writtenBy
      writtenAt
    }
  }
}
    `, {"hash":"321e17274352d5e84699c7eb5e4b5bbbaecdea7473013367f4a7d9597545ef0c"}) as unknown as TypedDocumentString<GuestWordsQuery, GuestWordsQueryVariables>;
export const MakeSignInCodeDocument = new TypedDocumentString(`
    mutation MakeSignInCode($stayId: ID!) {
  makeSignInCode(stay: $stayId) {
    __typename
    ... on GuestCode {
      paperCode: code
      endsAt
      address
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"4d9e6a8b88f7c3977101a84f2ba0f65e0d6173314268271998726e3b08097d47"}) as unknown as TypedDocumentString<MakeSignInCodeMutation, MakeSignInCodeMutationVariables>;
export const GettingReadyDocument = new TypedDocumentString(`
    query GettingReady($houseId: ID!) {
  gettingReady(houseId: $houseId) {
    spaceId
    spaceName
    readyAt
  }
}
    `, {"hash":"310966a6c916e56bf74378375052c940c4a3fd555a189c8bf39851c8912ee85c"}) as unknown as TypedDocumentString<GettingReadyQuery, GettingReadyQueryVariables>;
export const SayReadyDocument = new TypedDocumentString(`
    mutation SayReady($spaceId: ID!) {
  sayReady(spaceId: $spaceId) {
    __typename
    spaceId
  }
}
    `, {"hash":"e5b860d0e02a5ee92bd8c9bf4beb1c12dc7b4fecce6c3829c950cd73c8b9b70c"}) as unknown as TypedDocumentString<SayReadyMutation, SayReadyMutationVariables>;
export const FindNightsDocument = new TypedDocumentString(`
    query FindNights($from: HouseDay, $nights: Int, $kind: String) {
  findNights(from: $from, nights: $nights, kind: $kind) {
    houseId
    name
    timeZone
    tonight
    from
    longestNights
    firstPossible
    spaces {
      ...FoundSpaceLine
    }
  }
}
    fragment FoundSpaceLine on FoundSpace {
  spaceId
  name
  features
  kept
  freeNights
  offeredNights
  freeForAll
  nextFree
  stillIn
}`, {"hash":"7cba72731f3270ec5c2496aca6ec5bf60a42c6bdfe4d5bae93ad724fc38a50bc"}) as unknown as TypedDocumentString<FindNightsQuery, FindNightsQueryVariables>;
export const StaysDocument = new TypedDocumentString(`
    query Stays($houseId: ID!) {
  stays(houseId: $houseId) {
    ...StayLine
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"5d5e5e4980a1f11d92ee0c108752b74e68736b69f54cfd38a16f4ea19358d907"}) as unknown as TypedDocumentString<StaysQuery, StaysQueryVariables>;
export const StayDocument = new TypedDocumentString(`
    query Stay($id: ID!) {
  stay(id: $id) {
    ...StayPage
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"18e3a8297356d557bc4a87d4c6e718039e43e9fb2486e0836c821b472e9b21f8"}) as unknown as TypedDocumentString<StayQuery, StayQueryVariables>;
export const WelcomeGuestDocument = new TypedDocumentString(`
    mutation WelcomeGuest($stayId: ID!, $at: Instant, $spaceId: ID, $early: Boolean, $kept: Boolean) {
  welcomeGuest(
    stayId: $stayId
    at: $at
    spaceId: $spaceId
    early: $early
    kept: $kept
  ) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"cb9529ba92d156c626889e3ff0baf4567b3cb2166dc81e6e20cb461d73c010c9"}) as unknown as TypedDocumentString<WelcomeGuestMutation, WelcomeGuestMutationVariables>;
export const WriteDownHereDocument = new TypedDocumentString(`
    mutation WriteDownHere($houseId: ID!, $id: ID, $input: HereBeforeInput!) {
  writeDownHere(houseId: $houseId, id: $id, input: $input) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"dd7e86f0f49b4a8756e5ce35d0b7b00b79923e30bea1ef7be2ad6f7979725725"}) as unknown as TypedDocumentString<WriteDownHereMutation, WriteDownHereMutationVariables>;
export const UndoWelcomeDocument = new TypedDocumentString(`
    mutation UndoWelcome($stayId: ID!) {
  undoWelcome(stayId: $stayId) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"ddf5401f31f85ea83af6d954192237a5974909a2bd1fd1f74a8c42e27bd5f03a"}) as unknown as TypedDocumentString<UndoWelcomeMutation, UndoWelcomeMutationVariables>;
export const ChangeNightsDocument = new TypedDocumentString(`
    mutation ChangeNights($stayId: ID!, $leaves: HouseDay!, $version: Int, $talked: Boolean) {
  changeNights(
    stayId: $stayId
    leaves: $leaves
    version: $version
    talked: $talked
  ) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"7439648faae04b53852a84a7f46cdd9594d0d0a45ed2d1d13ae505492f9426b1"}) as unknown as TypedDocumentString<ChangeNightsMutation, ChangeNightsMutationVariables>;
export const MoveStayDocument = new TypedDocumentString(`
    mutation MoveStay($stayId: ID!, $spaceId: ID!, $from: HouseDay, $kept: Boolean) {
  moveStay(stayId: $stayId, spaceId: $spaceId, from: $from, kept: $kept) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"bb910565ba056ec83c8924f003f6a64d61d1721e1b32666a05ab7e832b793c84"}) as unknown as TypedDocumentString<MoveStayMutation, MoveStayMutationVariables>;
export const TellRightsDocument = new TypedDocumentString(`
    mutation TellRights($stayId: ID!, $texts: [String!]!) {
  tellRights(stayId: $stayId, texts: $texts) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"3c3e5d7f016e681bb324d81244cef862f2b46ac2557f448d3475a8bbb59feeb0"}) as unknown as TypedDocumentString<TellRightsMutation, TellRightsMutationVariables>;
export const OfferLockBoxDocument = new TypedDocumentString(`
    mutation OfferLockBox($stayId: ID!) {
  offerLockBox(stayId: $stayId) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"15293bd43f1f133f08e6c1299ed4c747cb6c0d6f5544903389eef000e64bfcf4"}) as unknown as TypedDocumentString<OfferLockBoxMutation, OfferLockBoxMutationVariables>;
export const WriteHopesDocument = new TypedDocumentString(`
    mutation WriteHopes($stayId: ID!, $hopes: String!) {
  writeHopes(stayId: $stayId, hopes: $hopes) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"9c0aae9ddc7f8c33b225cb93c6f41589b9c0a41385d4bb379a32c15db912909b"}) as unknown as TypedDocumentString<WriteHopesMutation, WriteHopesMutationVariables>;
export const RecordLeavingDocument = new TypedDocumentString(`
    mutation RecordLeaving($stayId: ID!, $input: LeavingInput!) {
  recordLeaving(stayId: $stayId, input: $input) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"c2109caf1e64a5186433ffe7e788e29540806824e494b248414ce43c25975fe2"}) as unknown as TypedDocumentString<RecordLeavingMutation, RecordLeavingMutationVariables>;
export const UndoLeavingDocument = new TypedDocumentString(`
    mutation UndoLeaving($stayId: ID!) {
  undoLeaving(stayId: $stayId) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"0760d09799be7fd17a348b6306ac7c8febfd9155f7f5c21c249eee9291085cfa"}) as unknown as TypedDocumentString<UndoLeavingMutation, UndoLeavingMutationVariables>;
export const CorrectArrivalDocument = new TypedDocumentString(`
    mutation CorrectArrival($stayId: ID!, $version: Int!, $at: Instant, $spaceId: ID) {
  correctArrival(stayId: $stayId, version: $version, at: $at, spaceId: $spaceId) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"d0d4658aeb33e73cf60e1942f4af0b171584763ef2805cf8339296ded3a73626"}) as unknown as TypedDocumentString<CorrectArrivalMutation, CorrectArrivalMutationVariables>;
export const CorrectLeavingDocument = new TypedDocumentString(`
    mutation CorrectLeaving($stayId: ID!, $version: Int!, $input: RightLeavingInput!) {
  correctLeaving(stayId: $stayId, version: $version, input: $input) {
    __typename
    ...StayPage
    ...AnyRefusal
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"07ff86dccac0c317fb8818cbf2947ad94368d3eaa57d6c9c8b30fdc36a543283"}) as unknown as TypedDocumentString<CorrectLeavingMutation, CorrectLeavingMutationVariables>;
export const WithdrawGuestCodeDocument = new TypedDocumentString(`
    mutation WithdrawGuestCode($stayId: ID!) {
  withdrawGuestCode(stayId: $stayId) {
    ...StayPage
  }
}
    fragment StayLine on Stay {
  id
  houseId
  guestId
  spaceKind
  state
  arrives
  leaves
  nights
  spaceId
  spaceName
  keptUntil
  hereBefore
  cameInAt
  leftAt
  how
  pastLongest
  longestNights
  undoUntil
  version
  actions {
    ...ActionLine
  }
}
fragment StayPage on Stay {
  ...StayLine
  hopeMet
  lockBoxOfferedAt
  hopes
  correctedAt
  correctedBy
  rightsTold {
    texts
    charterVersion
    language
    at
    by
  }
  segments {
    spaceId
    spaceName
    from
    to
  }
}
fragment ActionLine on Action {
  name
  allowed
  whyNot
}`, {"hash":"c1d3abd1d928bba91d86e581b3142c2a37ae29fb67a66834d76311cb4196dcaa"}) as unknown as TypedDocumentString<WithdrawGuestCodeMutation, WithdrawGuestCodeMutationVariables>;
export const GiveGuestCodeDocument = new TypedDocumentString(`
    mutation GiveGuestCode($stayId: ID!) {
  giveGuestCode(stayId: $stayId) {
    __typename
    ... on GuestCode {
      paperCode: code
      endsAt
      address
    }
    ...AnyRefusal
  }
}
    fragment AnyRefusal on Refusal {
  __typename
  code
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on ChangedElsewhere {
    by
    at
  }
  ... on CodeNeeded {
    wrong
  }
  ... on TooManyTries {
    minutes
  }
  ... on AlreadyOnShift {
    houseName
    until
  }
  ... on SpaceTaken {
    takenSpace: spaceName
    kind
    by
    at
    stillIn
    free {
      ...FreeSpaceLine
    }
  }
  ... on HouseFull {
    from
    nights
    nextFree
  }
  ... on NotReadyYet {
    notReadyId: spaceId
    notReady: spaceName
    readyAt
  }
  ... on HoldExpired {
    endedAt
    free {
      ...FreeSpaceLine
    }
  }
  ... on KeptSpace {
    keptSpace: spaceId
    keptName: spaceName
    mayUse
    free {
      ...FreeSpaceLine
    }
  }
  ... on NotForADayPlace {
    dayProblem: problem
    mostDays: days
  }
  ... on AskedEarlier {
    numbers
  }
  ... on EarlyArrival {
    expected
    early: nights
  }
  ... on NotNow {
    state
  }
  ... on TooLongAgo {
    hours
  }
  ... on BeginningOver {
    beganUntil: until
  }
  ... on AlreadyDecided {
    state
    by
    at
  }
  ... on FirstContactHere {
    firstContact: by
  }
  ... on LineTaken {
    by
    lineSince: at
    done
  }
  ... on VoiceTaken {
    voice
    voiceBy: by
  }
  ... on TalkFirst {
    nominal: longestNights
    talkWith: voices
  }
  ... on ReviewClosed {
    reviewClosedBy: by
    reviewClosedAt: at
  }
  ... on VersionInForce {
    since
  }
  ... on MayNotStart {
    starters
    teams
  }
  ... on OfferStands {
    offeredSpace: spaceName
    offeredUntil: endsAt
  }
  ... on OtherHouseBegan {
    otherHouse: houseName
  }
  ... on OtherHouseClosed {
    closedHouse: houseName
  }
  ... on PeerAlreadyFull {
    fullPeer: peer
    withRoom: free {
      called
    }
  }
  ... on OutsideWindow {
    windowFrom: from
    windowTo: to
  }
  ... on AfterTheEnd {
    lastDay
  }
  ... on OutsideCatchment {
    places
  }
  ... on TakenByAnother {
    hasIt: who
  }
  ... on MadeByAnother {
    madeIt: who
  }
  ... on CheckInOver {
    endedAs: outcome
  }
  ... on TooSoon {
    earliest
  }
  ... on FollowUpThere {
    followUpThere: id
  }
  ... on SpaceWasFree {
    free {
      ...FreeSpaceLine
    }
  }
}
fragment FreeSpaceLine on FreeSpace {
  spaceId
  name
  features
  kept
  freeNights
  freeForAll
  stillIn
}`, {"hash":"307b7e7fdab1020b104d95ddb1a3d4ef79f3f67b08d2ad57b2ab76b7145e0024"}) as unknown as TypedDocumentString<GiveGuestCodeMutation, GiveGuestCodeMutationVariables>;
export const RightsShownDocument = new TypedDocumentString(`
    query RightsShown($stayId: ID!) {
  rightsShown(stayId: $stayId) {
    key
    heading
    text
  }
}
    `, {"hash":"af19108aed0a742d22f22318e18b69ceb4712765addf1581d6ac6a40bbfa9104"}) as unknown as TypedDocumentString<RightsShownQuery, RightsShownQueryVariables>;