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
  /** Bytes in base64url without padding. */
  Bytes: { input: string; output: string; }
  /** A calendar date in the house’s own time zone, YYYY-MM-DD. As a night: the night that begins on that date. */
  HouseDay: { input: string; output: string; }
  /** A moment in time, ISO 8601 in UTC, e.g. 2026-11-02T18:00:00Z. */
  Instant: { input: string; output: string; }
};

/** That is after the last day of the meetings. */
export type AfterTheEnd = Refusal & {
  __typename?: 'AfterTheEnd';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The last day. */
  lastDay: Scalars['HouseDay']['output'];
};

/** Done, or why not. */
export type AllowReaderResult = Done | NeedsProof;

/** That was answered already, the other way. */
export type AlreadyAnswered = Refusal & {
  __typename?: 'AlreadyAnswered';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** This way through the programme has ended. */
export type AlreadyEnded = Refusal & {
  __typename?: 'AlreadyEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Done, or why not. */
export type BarReaderResult = Done | NeedsProof;

/** These plans were begun beside older ones less than a week ago, which a house code alone can do: until then nobody erases with them what came before. */
export type BeganAgainLately = Refusal & {
  __typename?: 'BeganAgainLately';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** From the day after this one it can be done. */
  until: Scalars['HouseDay']['output'];
};

/** What a supporter’s card opens. The guest sees that it was opened, and in which hour. */
export type CardAnswer = {
  __typename?: 'CardAnswer';
  /** The share. */
  grant: Scalars['ID']['output'];
  /** The sections. */
  sections: Array<SharedRow>;
  /** The vault, to which every seal is bound. */
  vault: Scalars['ID']['output'];
};

/** This card opens nothing: it was stopped, has come to its end, or there never was one. */
export type CardEnded = Refusal & {
  __typename?: 'CardEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** A card’s lock: of a recovery card, or of a handover. */
export type CardLockInput = {
  /** Shows that one holds the card; 32 bytes, kept as their hash. */
  proof: Scalars['Bytes']['input'];
  /** The guest’s key under the card’s; 73 bytes. */
  wrap: Scalars['Bytes']['input'];
};

/** A new passphrase. */
export type ChangePassphraseInput = {
  /** Whether other kept phones are removed as well; other sign-ins always end. */
  alsoPhones: Scalars['Boolean']['input'];
  /** Shows that one knows the passphrase; 32 bytes, kept under a pepper. */
  passphraseProof: Scalars['Bytes']['input'];
  /** The server’s share of the key, made by the phone; 32 bytes. Given out for a right proof alone. */
  serverShare: Scalars['Bytes']['input'];
  /** The guest’s key under passphrase and share; 73 bytes. */
  wrapPass: Scalars['Bytes']['input'];
};

/** Done, or why not. */
export type ChangePassphraseResult = Done | KeysMissing | NeedsProof;

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

/** This check-in is over. */
export type CheckInOver = Refusal & {
  __typename?: 'CheckInOver';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** How it ended: talked, read, good, wants_call_back, wants_another_peer, no_answer, wrong_number, no_more, skipped, with_earlier, here_again, changed or ended. */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** Done, or why not. */
export type CloseSuggestionResult = Done | NeedsProof;

/** The code was used before, or its time is over. Told only to somebody who has the whole code. */
export type CodeEnded = Refusal & {
  __typename?: 'CodeEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Done, or why not. */
export type CreateVaultResult = Done | KeysMissing | VaultExists;

/** For whom it is about: this is decided already, or they wait on the list and there is nothing to say now. */
export type DecisionMade = Refusal & {
  __typename?: 'DecisionMade';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** agreed, closed or waiting. */
  state: Scalars['String']['output'];
};

/** The guest has removed this phone: what it keeps is to be wiped. Told only to somebody who has the phone’s own secret. */
export type DeviceRemoved = Refusal & {
  __typename?: 'DeviceRemoved';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** It is done. The phone made all that it would be answered with. */
export type Done = {
  __typename?: 'Done';
  /** Always true. */
  done: Scalars['Boolean']['output'];
};

/** Versions that are no longer on the contents page; all of a section’s, where the section went. */
export type DroppedVersionsInput = {
  /** The section. */
  section: Scalars['ID']['input'];
  /** Its versions that go. */
  versions: Array<Scalars['Int']['input']>;
};

/** Erased, or why not. */
export type EraseEverythingResult = BeganAgainLately | Erased | NeedsProof;

/** Done, or why not. */
export type EraseVaultResult = Done | NeedsProof;

/** The receipt of an account that was erased with all it had. */
export type Erased = {
  __typename?: 'Erased';
  /** From this day no backup that is kept as we say holds it. */
  backupsFreeOn: Scalars['HouseDay']['output'];
  /** When. */
  erasedAt: Scalars['Instant']['output'];
  /** How many phones kept them. */
  phones: Scalars['Int']['output'];
  /** How many sign-ins ended, this one among them. */
  signIns: Scalars['Int']['output'];
  /** From this day no backup can be opened, save with a recovery card. */
  unreadableOn: Scalars['HouseDay']['output'];
  /** How many vaults went, those from before a new start among them. */
  vaults: Scalars['Int']['output'];
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

/** What is never to be used: a line more on the list. */
export type FollowUpNeverInput = {
  /** Or a number or an address, by whatever channel. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** A channel: call, text, email, app or in_person. */
  channel?: InputMaybe<Scalars['String']['input']>;
};

/** They have agreed to this already; it can be changed. */
export type FollowUpThere = Refusal & {
  __typename?: 'FollowUpThere';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** Of what was agreed. */
  id: Scalars['ID']['output'];
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

/** The key of one version for one share: sealed for a card, open to the server for a house or a worker. */
export type GrantKeyInput = {
  /** The share. */
  grant: Scalars['ID']['input'];
  /** For a card 105 bytes; for a house or a worker 64 bytes and what the section is called in their list, up to 80 characters. */
  key: Scalars['Bytes']['input'];
  /** The section. */
  section: Scalars['ID']['input'];
  /** Which version. */
  version: Scalars['Int']['input'];
};

/** A share as the server knows it. */
export type GrantRow = {
  __typename?: 'GrantRow';
  /** The share. */
  id: Scalars['ID']['output'];
  /** Whether it opens anything now. */
  isLive: Scalars['Boolean']['output'];
  /** house, worker or card. */
  reader: Scalars['String']['output'];
  /** Sections it has a key of; none once it has ended. */
  sections: Array<Scalars['ID']['output']>;
  /** The stay a day after whose end it ends. */
  stay?: Maybe<Scalars['ID']['output']>;
  /** The house or the worker; null for a card. */
  to?: Maybe<Scalars['ID']['output']>;
  /** When it ends by itself. */
  until?: Maybe<Scalars['Instant']['output']>;
};

/** A guest’s own account. It needs no house, and no house sees it. */
export type GuestAccount = {
  __typename?: 'GuestAccount';
  /** Whether a recovery card opens the vault. */
  hasCard: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** How sure the server is of this sign-in: in, proved, or fresh (proved within 15 minutes). */
  level: Scalars['String']['output'];
  /** The organisation in which the name is known. */
  organisation: Scalars['ID']['output'];
  /** The last vault that was sealed by starting again; it can be read and taken away. */
  sealedVault?: Maybe<Scalars['ID']['output']>;
  /** The name to sign in with, issued: two words and two digits. It never changes. */
  signInName: Scalars['String']['output'];
  /** The vault with their plans; null when they have none. */
  vault?: Maybe<Scalars['ID']['output']>;
};

/** A phone that the guest called their own. */
export type GuestDevice = {
  __typename?: 'GuestDevice';
  /** Identifier, made by the phone. */
  id: Scalars['ID']['output'];
  /** Whether this sign-in is on it. */
  isThis: Scalars['Boolean']['output'];
  /** The last day on which it opened the plans, in UTC. */
  seenOn: Scalars['HouseDay']['output'];
};

/** Something that happened with the guest’s account. */
export type GuestEvent = {
  __typename?: 'GuestEvent';
  /** When. */
  at: Scalars['Instant']['output'];
  /** opened_by_passphrase, opened_by_card, opened_by_phone, opened_by_handover, refused (a try that did not open), vault_made, started_again, unsealed, passphrase_changed, card_made, card_removed, phone_kept, phone_removed, handover_offered, code_made, code_used, bar_typed_in, bar_taken_back (from the guest’s paper), share_made, share_stopped, share_ended (by itself). */
  kind: Scalars['String']['output'];
  /** Who made a code or typed something in, by the name they go by at work; of a share whom it is for. Null for what the guest did. */
  who?: Maybe<Scalars['String']['output']>;
  /** Of what was typed in or taken back: who may not look, by the name they went by then. */
  whom?: Maybe<Scalars['String']['output']>;
};

/** The house or programme, as a guest sees it. */
export type GuestHouse = {
  __typename?: 'GuestHouse';
  /** Names it as a reader of plans. */
  id: Scalars['ID']['output'];
  /** house, or programme: of a house somebody is awake. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its number. */
  phone: Scalars['String']['output'];
  /** IANA name of its time zone, in which nights and hours are told. */
  timeZone: Scalars['String']['output'];
};

/** The guest who is signed in. Their house and their stay are told by the stays context. */
export type GuestMe = {
  __typename?: 'GuestMe';
  /** Their own account; null for one who came in before there were accounts. */
  account?: Maybe<GuestAccount>;
  /** The name they chose to be called by; null when they gave none. */
  called?: Maybe<Scalars['String']['output']>;
  /** Phones they called their own. */
  devices: Array<GuestDevice>;
  /** The house they stay in, or stayed in last, or their programme; null when none knows of them any more. */
  house?: Maybe<GuestHouse>;
  /** When this sign-in ends by itself, if it is not used meanwhile. */
  sessionEndsAt: Scalars['Instant']['output'];
  /** Where they are signed in now, the last used first. */
  signIns: Array<GuestSignIn>;
  /** Their stay; null when it is kept no longer. */
  stay?: Maybe<GuestStay>;
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

/** A browser in which the guest is signed in now. */
export type GuestSignIn = {
  __typename?: 'GuestSignIn';
  /** When it began. */
  beganAt: Scalars['Instant']['output'];
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is this one. */
  isThis: Scalars['Boolean']['output'];
  /** Whether it was called the guest’s own phone. */
  ownPhone: Scalars['Boolean']['output'];
  /** When it was last used, to the minute. */
  seenAt: Scalars['Instant']['output'];
};

/** What the proof opens, or why not. */
export type GuestSignInResult = DeviceRemoved | KeysMissing | NotOpened | Opening | TooManyTries;

/** The guest’s own stay. */
export type GuestStay = {
  __typename?: 'GuestStay';
  /** The first night. */
  arrives: Scalars['HouseDay']['output'];
  /** Names it where something ends with it. */
  id: Scalars['ID']['output'];
  /** Until when the house keeps the space for an expected guest. */
  keptUntil?: Maybe<Scalars['Instant']['output']>;
  /** The morning of leaving: planned, or as it was. */
  leaves: Scalars['HouseDay']['output'];
  /** How many nights that is. */
  nights: Scalars['Int']['output'];
  /** expected, here, left or not_taken_up. */
  state: Scalars['String']['output'];
};

/** The guest’s key, from one phone of theirs to the next. */
export type Handover = {
  __typename?: 'Handover';
  /** Which vault it opens. */
  vault: Scalars['ID']['output'];
  /** The guest’s key under the handover’s. */
  wrap: Scalars['Bytes']['output'];
};

/** The handover was taken, has ended after ten minutes, or never was one of this account. */
export type HandoverEnded = Refusal & {
  __typename?: 'HandoverEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Everything houses hold about the guest who asks. What is not here they do not hold; plans are the guest’s own, and locked. */
export type HeldAboutMe = {
  __typename?: 'HeldAboutMe';
  /** The conversations before these stays, as far as anything of them is kept. */
  enquiries: Array<HeldEnquiry>;
  /** Whether stays of this account are left out until its plans are opened: a paper code of a house opens that house’s alone. */
  opensMore: Scalars['Boolean']['output'];
  /** What the house promised to do, by day. */
  promises: Array<HeldPromise>;
  /** Every stay that is still kept, the newest first. */
  stays: Array<HeldStay>;
};

/** What is still kept of the conversation before a stay. */
export type HeldEnquiry = {
  __typename?: 'HeldEnquiry';
  /** Their own voice: yes, not_sure or no. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When they asked. */
  askedAt: Scalars['Instant']['output'];
  /** The name to be called by, as they gave it then. */
  called?: Maybe<Scalars['String']['output']>;
  /** Hopes, in their words. */
  hopes?: Maybe<Scalars['String']['output']>;
  /** Whether a message may be left. */
  messageSafe?: Maybe<Scalars['Boolean']['output']>;
  /** How to reach them. */
  reach?: Maybe<Scalars['String']['output']>;
  /** The stay it was before. */
  stayId: Scalars['ID']['output'];
};

/** Everything that is held about being in touch with you. */
export type HeldFollowUp = {
  __typename?: 'HeldFollowUp';
  /** What was agreed, and what came of it. */
  agreed: MyFollowUp;
  /** The day from which all of it is erased; null while it goes on. */
  erasedFrom?: Maybe<Scalars['HouseDay']['output']>;
  /** What went out, the latest first. */
  messages: Array<HeldMessage>;
  /** What you wrote back, as long as nobody has read it. */
  wrote: Array<Scalars['String']['output']>;
};

/** A practical line or a promise that the house wrote down for a stay. */
export type HeldLine = {
  __typename?: 'HeldLine';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who wrote it, by the name they go by at work. */
  by: Scalars['String']['output'];
  /** When it was done. */
  doneAt?: Maybe<Scalars['Instant']['output']>;
  /** practical or promise. */
  kind: Scalars['String']['output'];
  /** Its name among the lines: seeItDifferently takes it. */
  line: Scalars['String']['output'];
  /** What was written. */
  words: Scalars['String']['output'];
};

/** One of your meetings of which somebody wrote down what became of it. */
export type HeldMark = {
  __typename?: 'HeldMark';
  /** Its day. */
  day: Scalars['HouseDay']['output'];
  /** happened, moved or did_not_happen. */
  how: Scalars['String']['output'];
};

/** A peer you meet or met, by name: both said yes. */
export type HeldMatch = {
  __typename?: 'HeldMatch';
  /** When you asked for another, if you did. */
  askedAnotherOn?: Maybe<Scalars['HouseDay']['output']>;
  /** Since when both had said yes. */
  bothYesOn: Scalars['HouseDay']['output'];
  /** The name they go by at work. */
  called?: Maybe<Scalars['String']['output']>;
  /** When it ended. Why is kept nowhere. */
  endedOn?: Maybe<Scalars['HouseDay']['output']>;
  /** Of the match. */
  id: Scalars['ID']['output'];
  /** When you met for the first time. */
  metOn?: Maybe<Scalars['HouseDay']['output']>;
  /** You said: not again. Nobody is told. */
  notAgain: Scalars['Boolean']['output'];
  /** Who meets you meanwhile; or could, once they said yes. */
  standIn?: Maybe<HeldStandIn>;
  /** They are away, and you would rather wait for them. */
  waitsForPeer: Scalars['Boolean']['output'];
  /** Your yes was told to us and written down for you. */
  yesWasTold: Scalars['Boolean']['output'];
};

/** A message that went to you, or may have. */
export type HeldMessage = {
  __typename?: 'HeldMessage';
  /** text, email or app. */
  channel?: Maybe<Scalars['String']['output']>;
  /** sent, logged (nothing left our machine), unsure (it may have gone out), given_up (nobody took it). */
  how: Scalars['String']['output'];
  /** Its day. */
  on: Scalars['HouseDay']['output'];
};

/** A promise of the house, when somebody goes to a hospital or is taken. */
export type HeldPromise = {
  __typename?: 'HeldPromise';
  /** The day it is for. */
  day: Scalars['HouseDay']['output'];
  /** When it was done. */
  doneAt?: Maybe<Scalars['Instant']['output']>;
  /** go_along, ring, visit or bring_something. */
  kind: Scalars['String']['output'];
  /** The stay. */
  stayId: Scalars['ID']['output'];
  /** A practical line. */
  words?: Maybe<Scalars['String']['output']>;
};

/** Somebody who meets you while your peer is away, or could. */
export type HeldStandIn = {
  __typename?: 'HeldStandIn';
  /** The name they go by at work; once you said yes. */
  called?: Maybe<Scalars['String']['output']>;
  /** You said yes. */
  saidYes: Scalars['Boolean']['output'];
  /** Until when. */
  until: Scalars['HouseDay']['output'];
};

/** One stay, and what the house holds about it. */
export type HeldStay = {
  __typename?: 'HeldStay';
  /** First night. */
  arrives: Scalars['HouseDay']['output'];
  /** The name to be called by. */
  called?: Maybe<Scalars['String']['output']>;
  /** When they came in. */
  cameInAt?: Maybe<Scalars['Instant']['output']>;
  /** The day from which all of it is erased, where that is known: after leaving. */
  erasedFrom?: Maybe<Scalars['HouseDay']['output']>;
  /** Hopes told to a worker. */
  hopes?: Maybe<Scalars['String']['output']>;
  /** The house’s name. */
  houseName: Scalars['String']['output'];
  /** How it ended, by their own answer; null when they were not asked. */
  how?: Maybe<Scalars['String']['output']>;
  /** The stay: seeItDifferently takes it. */
  id: Scalars['ID']['output'];
  /** The morning of leaving. */
  leaves: Scalars['HouseDay']['output'];
  /** When they left. */
  leftAt?: Maybe<Scalars['Instant']['output']>;
  /** Practical lines and promises. */
  lines: Array<HeldLine>;
  /** When their own locked box was shown to them. */
  lockBoxOfferedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the house did against their plan and told them, newest first. */
  messages: Array<GuestMessage>;
  /** How they see it differently, beside which line. */
  notes: Array<GuestNote>;
  /** The rights as told; null when they were not. */
  rightsTold?: Maybe<RightsToldToMe>;
  /** Rooms of the stay, by name. */
  rooms: Array<Scalars['String']['output']>;
  /** expected, here, left or not_taken_up. */
  state: Scalars['String']['output'];
  /** The house’s time zone. */
  timeZone: Scalars['String']['output'];
};

/** Everything a programme holds about one way of yours through it. */
export type HeldWay = {
  __typename?: 'HeldWay';
  /** Whom you asked for by name, as you wrote it. */
  asksForCalled?: Maybe<Scalars['String']['output']>;
  /** In hospital again. */
  backInHospital: Scalars['Boolean']['output'];
  /** What you want to be called. */
  called?: Maybe<Scalars['String']['output']>;
  /** How we learned of your interest: ward, self or phone. */
  channel: Scalars['String']['output'];
  /** The day it ended. */
  endedOn?: Maybe<Scalars['HouseDay']['output']>;
  /** The day from which all of it is erased; null while it goes on. */
  erasedFrom?: Maybe<Scalars['HouseDay']['output']>;
  /** There is an address that shows your meetings in a calendar. */
  hasCalendar: Scalars['Boolean']['output'];
  /** Of your way through it. */
  id: Scalars['ID']['output'];
  /** Your place in the queue. */
  interestedOn: Scalars['HouseDay']['output'];
  /** About when you leave the ward, or left it. */
  leavesHospitalOn?: Maybe<Scalars['HouseDay']['output']>;
  /** What became of meetings, where somebody wrote it down; the latest first. */
  marks: Array<HeldMark>;
  /** Who made the match, and asks how it goes: by the name they go by at work. */
  matchedBy?: Maybe<Scalars['String']['output']>;
  /** Peers you met or are to meet, the latest first. */
  matches: Array<HeldMatch>;
  /** A message may be left there. */
  messageSafe: Scalars['Boolean']['output'];
  /** Moved to where the programme is not. */
  movedOutside: Scalars['Boolean']['output'];
  /** Who noted it, by the name they go by at work; null: you yourself. */
  notedBy?: Maybe<Scalars['String']['output']>;
  /** Where you would like to meet. */
  place?: Maybe<Scalars['String']['output']>;
  /** Name of the programme. */
  programme: Scalars['String']['output'];
  /** How to reach you. */
  reach?: Maybe<Scalars['String']['output']>;
  /** That you said no to meeting somebody is kept, so that they are not proposed again. */
  saidNo: Scalars['Boolean']['output'];
  /** You said thanks. */
  thanked: Scalars['Boolean']['output'];
  /** What you said you would like. */
  wishes: MatchWishes;
};

/** One of the house’s own promises, made from its charter. */
export type HousePromise = {
  __typename?: 'HousePromise';
  /** A short heading. */
  heading: Scalars['String']['output'];
  /** One or more short sentences. */
  text: Scalars['String']['output'];
};

/** A house of the guest’s. */
export type HouseToRead = {
  __typename?: 'HouseToRead';
  /** The house. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Something typed needs another look; each field with what is wrong. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The fields, in the order of the form. */
  fields: Array<FieldProblem>;
};

/** Done, or why not. */
export type KeepDeviceResult = Done | NeedsProof;

/** The house’s own key file is not in its place, so a passphrase cannot be checked or set at the moment. A recovery card and a kept phone still open. */
export type KeysMissing = Refusal & {
  __typename?: 'KeysMissing';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Somebody other than the guest read a section. */
export type LookSeen = {
  __typename?: 'LookSeen';
  /** When; of a card the hour alone. */
  at: Scalars['Instant']['output'];
  /** The share by which they could. */
  grant: Scalars['ID']['output'];
  /** The house in which they were on shift; null for a card. */
  houseName?: Maybe<Scalars['String']['output']>;
  /** look or card. */
  how: Scalars['String']['output'];
  /** The worker who read it, by the name they went by then; null for a card. */
  readerName?: Maybe<Scalars['String']['output']>;
  /** The section. */
  section: Scalars['ID']['output'];
  /** Which version. */
  version: Scalars['Int']['output'];
};

/** A change to the contents page: order, names, what goes. */
export type ManifestSaveInput = {
  /** Versions that went from it. */
  drop: Array<DroppedVersionsInput>;
  /** The page as it is then. */
  page: PageInput;
};

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

/** MatchMeetings, or why not. */
export type MeetingsResult = AfterTheEnd | AlreadyEnded | InvalidInput | MatchMeetings | NotNow | NotYet;

export type Mutation = {
  __typename?: 'Mutation';
  /** You agree to being in touch, where that is offered and nothing is agreed yet. */
  agreeMyFollowUp: MyFollowUpsResult;
  /** Meetings go on from a day, at that time, where none is to come. */
  agreeMyMeetings: MeetingsResult;
  /** That worker may read again what is shared with them. */
  allowReader: AllowReaderResult;
  /** Your answer to a check-in. It holds at once, whoever of us has it in hand; no answer is fine. */
  answerCheckIn: MyFollowUpsResult;
  /** A different peer: one act, as often as you like, and nobody asks why. With `meanwhile` the old meetings go on until you have met the next one. With `notAgain` this peer is never proposed again, until you ask for them by name yourself; nobody is told. */
  askForAnother: MyPeerResult;
  /** Somebody you would like to meet, by the name you know them by; empty: nobody by name. That you would not meet them again is taken back with it. The answer is the same whether there is such a peer or not. */
  askForPeerByName: MyPeerResult;
  /** That worker reads nothing of the guest’s any more, by whatever share. They are not told. */
  barReader: BarReaderResult;
  /** You stopped it, and it begins again as it was agreed. */
  beginMyFollowUpAgain: MyFollowUpsResult;
  /** A meeting is called off, or that one and all after it. */
  cancelMyMeeting: MeetingsResult;
  /** You say otherwise; it counts from the next message on. */
  changeMyFollowUp: MyFollowUpsResult;
  /** You leave the ward on another day; without one, you do not know when. */
  changeMyLeavingHospital: MyPeerResult;
  /** What you would like to talk about, when and where, and whom you would rather meet. With it you come onto the list. */
  changeMyWishes: MyPeerResult;
  /** A new passphrase. Ends other sign-ins, the handover that was offered and, if asked, other kept phones. */
  changePassphrase: ChangePassphraseResult;
  /** The suggestion was taken in, or not; the worker is not told which. */
  closeSuggestion: CloseSuggestionResult;
  /** Makes the guest’s vault with its ways in, and its first contents page. */
  createVault: CreateVaultResult;
  /** The address shows nothing any more. */
  endMyCalendar: Scalars['Boolean']['output'];
  /** Ends every sign-in of this account but this one. Kept phones stay kept. */
  endOtherSignIns: Done;
  /** Takes the account out with all it has: plans, shares, phones, sign-ins. What a house holds of the guest is the house’s, and ends by its charter. Wants a fresh proof of one of its vaults where it has any; refuses NeedsProof, BeganAgainLately. */
  eraseEverything: EraseEverythingResult;
  /** Takes the proved vault out, with its versions, shares and who looked. Backups lose it within 30 days; nobody reads it from one after 7 days, but who has the card and a backup. */
  eraseVault: EraseVaultResult;
  /** The first meeting gets its day. */
  fixMyFirstMeeting: MyPeerResult;
  /** You go on with your peer after all, where the old meetings went on meanwhile and there is no next one yet. */
  goOnAfterAll: MyPeerResult;
  /** You live somewhere else now: one of the programme’s places, or any other. */
  iMoved: MyPeerResult;
  /** You are in hospital again; your peer may visit. */
  imInHospital: MyPeerResult;
  /** You stopped, or it was over, and are interested again. Whom you met, and whom either would not meet again, you are not asked about, as long as we still know. */
  imInterestedAgain: MyPeerResult;
  /** You are out of hospital, or about to be. */
  imOutOfHospital: MyPeerResult;
  /** Keeps this phone as the guest’s own: it opens by a code of its own, also without a network. */
  keepDevice: KeepDeviceResult;
  /** An address for your own calendar, in place of the last one. It says when you are busy, and nothing else. */
  makeMyCalendar: MatchCalendar;
  /** You said that you would rather wait for your peer, and would like to meet somebody meanwhile after all. */
  meetSomebodyMeanwhile: MyPeerResult;
  /** A meeting is at another time, or that one and all after it. */
  moveMyMeeting: MeetingsResult;
  /** Shows another phone of the guest’s the way in, for ten minutes and once. */
  offerHandover: OfferHandoverResult;
  /** Opens what a supporter’s card shares now, sealed for the card. The guest sees that it was opened, and in which hour. */
  openCard: OpenCardResult;
  /** What was asked, by the code of an enquiry; changes nothing. A code of a decided enquiry has ended. */
  openMyVoice: OpenMyVoiceResult;
  /** Proves a vault of the account that is signed in: this sign-in is then proved, and fresh for 15 minutes. */
  prove: ProveResult;
  /** Removes a kept phone, this one or another: its sign-ins end, and it is wiped at its next contact. */
  removeDevice: Done;
  /** Another recovery card, or none; the one before is dead at once. */
  replaceCard: ReplaceCardResult;
  /** You would like to be rung. Asked twice, you are rung once. */
  ringMe: MyFollowUpsResult;
  /** A change to the contents page alone: order, names, what goes. */
  saveManifest: SaveManifestResult;
  /** A new version of a section, with the contents page that names it and its keys for live shares: all of it, or nothing. The same once more is as good. */
  saveSection: SaveSectionResult;
  /** I’m interested. The moment is the place in the queue; nothing must be said, and nobody asks about health. With wishes they come onto the list at once. Sent again with the same ticket within an hour it is the same interest, with a new code. */
  sayInterested: SayInterestedResult;
  /** Says yes, not_sure or no, and again until the decision. A no ends the enquiry; the last yes with a held space makes the stay expected: both follow at once, by the worker. */
  sayMyVoice: SayMyVoiceResult;
  /** Thanks to the peer you met last. Nobody waits for it. */
  sayThanks: MyPeerResult;
  /** Your yes to meeting somebody else while your peer is away, or that you would rather wait: no. */
  sayToMeanwhile: MyPeerResult;
  /** Your yes or no to meeting somebody who said yes. */
  sayToMeeting: MyPeerResult;
  /** The guest’s own words beside a line, up to 1,000 characters; empty words take them out. Workers see them and cannot remove them. They go with the stay. */
  seeItDifferently: SeeItDifferentlyResult;
  /** You have seen your news, up to the newest line you were shown; without one, all there are. */
  seenMyNews: MyPeerResult;
  /** Shares sections as they are now, with a house, a worker or a card. */
  shareSections: ShareSectionsResult;
  /** Signs in with a proof alone, and opens the plans. The same answer for a name nobody has and for a wrong proof. */
  signIn: GuestSignInResult;
  /** Signs in with a paper code, once within 72 hours. Refuses WrongCode, CodeEnded, TooManyTries. */
  signInWithCode: SignInWithCodeResult;
  /** Ends this sign-in at once. Nothing happens when there is none. */
  signOut: SignedOut;
  /** A new vault beside one that nobody can open any more: that one is set aside, can be read and taken away if its passphrase comes back, and what it shares goes on being shared. */
  startAgain: StartAgainResult;
  /** Stop for now. Nobody asks why, and the door is open. */
  stopForNow: MyPeerResult;
  /** Nobody asks you any more, from this moment on. */
  stopMyFollowUp: MyFollowUpsResult;
  /** Ends a share at once: no reading begins after this is answered. Works with any sign-in, on an old page and a second time. */
  stopSharing: Done;
  /** Ends every share that this sign-in is not told of, if there is any; the answer is the same where there is none. */
  stopSharingElsewhere: Done;
  /** Takes the handover that an open phone of the same account shows. */
  takeHandover: TakeHandoverResult;
  /** Puts back a vault that was set aside, after a right proof of it; the other is set aside for it. */
  unsealVault: UnsealVaultResult;
};


export type MutationAgreeMyFollowUpArgs = {
  input: FollowUpInput;
  offer: Scalars['String']['input'];
};


export type MutationAgreeMyMeetingsArgs = {
  day: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
};


export type MutationAllowReaderArgs = {
  worker: Scalars['ID']['input'];
};


export type MutationAnswerCheckInArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['HouseDay']['input']>;
  says: Scalars['String']['input'];
  than?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAskForAnotherArgs = {
  meanwhile: Scalars['Boolean']['input'];
  notAgain?: InputMaybe<Scalars['Boolean']['input']>;
  than: Scalars['ID']['input'];
};


export type MutationAskForPeerByNameArgs = {
  called: Scalars['String']['input'];
};


export type MutationBarReaderArgs = {
  worker: Scalars['ID']['input'];
};


export type MutationBeginMyFollowUpAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelMyMeetingArgs = {
  following?: InputMaybe<Scalars['Boolean']['input']>;
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
};


export type MutationChangeMyFollowUpArgs = {
  id: Scalars['ID']['input'];
  input: FollowUpInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeMyLeavingHospitalArgs = {
  to?: InputMaybe<Scalars['HouseDay']['input']>;
};


export type MutationChangeMyWishesArgs = {
  input: WishesInput;
};


export type MutationChangePassphraseArgs = {
  input: ChangePassphraseInput;
};


export type MutationCloseSuggestionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateVaultArgs = {
  input: NewVaultInput;
};


export type MutationFixMyFirstMeetingArgs = {
  on: Scalars['HouseDay']['input'];
  time?: InputMaybe<Scalars['String']['input']>;
};


export type MutationIMovedArgs = {
  place?: InputMaybe<Scalars['String']['input']>;
};


export type MutationImOutOfHospitalArgs = {
  on?: InputMaybe<Scalars['HouseDay']['input']>;
};


export type MutationKeepDeviceArgs = {
  device: Scalars['ID']['input'];
  secret: Scalars['Bytes']['input'];
};


export type MutationMakeMyCalendarArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMoveMyMeetingArgs = {
  day: Scalars['HouseDay']['input'];
  following?: InputMaybe<Scalars['Boolean']['input']>;
  seriesId: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
};


export type MutationOfferHandoverArgs = {
  offer: CardLockInput;
};


export type MutationOpenCardArgs = {
  proof: Scalars['Bytes']['input'];
};


export type MutationOpenMyVoiceArgs = {
  code: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProveArgs = {
  proof: ProofInput;
  vault: Scalars['ID']['input'];
};


export type MutationRemoveDeviceArgs = {
  device: Scalars['ID']['input'];
};


export type MutationReplaceCardArgs = {
  card?: InputMaybe<CardLockInput>;
};


export type MutationRingMeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveManifestArgs = {
  input: ManifestSaveInput;
};


export type MutationSaveSectionArgs = {
  input: SectionSaveInput;
};


export type MutationSayInterestedArgs = {
  at: Scalars['ID']['input'];
  input: SelfInterestInput;
  programmeId: Scalars['ID']['input'];
  ticket: Scalars['ID']['input'];
  wishes?: InputMaybe<WishesInput>;
};


export type MutationSayMyVoiceArgs = {
  answer: Scalars['String']['input'];
  code: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSayToMeanwhileArgs = {
  answer: Scalars['String']['input'];
  question: Scalars['ID']['input'];
};


export type MutationSayToMeetingArgs = {
  answer: Scalars['String']['input'];
  match: Scalars['ID']['input'];
};


export type MutationSeeItDifferentlyArgs = {
  line: Scalars['String']['input'];
  stay: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};


export type MutationSeenMyNewsArgs = {
  upTo?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationShareSectionsArgs = {
  input: ShareInput;
};


export type MutationSignInArgs = {
  ownPhone?: InputMaybe<Scalars['Boolean']['input']>;
  proof: ProofInput;
  who: WhoseInput;
};


export type MutationSignInWithCodeArgs = {
  code: Scalars['String']['input'];
  ownPhone?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationStartAgainArgs = {
  input: NewVaultInput;
};


export type MutationStopMyFollowUpArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStopSharingArgs = {
  grant: Scalars['ID']['input'];
  page?: InputMaybe<PageInput>;
};


export type MutationTakeHandoverArgs = {
  proof: Scalars['Bytes']['input'];
};


export type MutationUnsealVaultArgs = {
  vault: Scalars['ID']['input'];
};

/** A check-in that waits for you, or for one of us. No answer is fine. */
export type MyCheckIn = {
  __typename?: 'MyCheckIn';
  /** What can be answered to it: good, wants_call_back, wants_another_peer, skipped, later, no_more. */
  answers: Array<Scalars['String']['output']>;
  /** Of the check-in. */
  id: Scalars['ID']['output'];
  /** The day we said. */
  on: Scalars['HouseDay']['output'];
};

/** A day on which we mean to be in touch, and why. */
export type MyContact = {
  __typename?: 'MyContact';
  /** Of a day of the rhythm: how many days after the day it counts from. */
  daysAfter?: Maybe<Scalars['Int']['output']>;
  /** Its day, in your own zone. */
  on: Scalars['HouseDay']['output'];
  /** From when on, HH:MM by your own clock; null where that is not worked out yet. */
  time?: Maybe<Scalars['String']['output']>;
  /** agreed: a day of the rhythm; another_time: you, or you and us, put it off to then; ring: you asked to be rung; goes_on: we asked, and try again then. */
  why: Scalars['String']['output'];
};

/** What you and we agreed about being in touch. */
export type MyFollowUp = {
  __typename?: 'MyFollowUp';
  /** match: how it goes with your peer; keeping_in_touch. */
  about: Scalars['String']['output'];
  /** Who wrote it down with you, by the name they go by at work; null: you yourself. */
  agreedBy?: Maybe<Scalars['String']['output']>;
  /** When it was agreed, or changed last. */
  agreedOn: Scalars['HouseDay']['output'];
  /** Who asks, by the name they go by at work; null: whoever of us is there. Never your peer, where it is about a match. */
  asks?: Maybe<Scalars['String']['output']>;
  /** The hour you like best, HH:MM. */
  at?: Maybe<Scalars['String']['output']>;
  /** There is a number at which you may be rung. */
  canRing: Scalars['Boolean']['output'];
  /** Channels that can be chosen. */
  channels: Array<Scalars['String']['output']>;
  /** So many days after it. */
  days: Array<Scalars['Int']['output']>;
  /** Days on which you want to be left in peace. */
  daysOff: Array<Scalars['HouseDay']['output']>;
  /** After the last of them, every so many days. */
  everyDays?: Maybe<Scalars['Int']['output']>;
  /** The day from which days are counted. */
  from: Scalars['HouseDay']['output'];
  /** You agreed anew there since: that holds, and this is over. */
  gaveWay: Scalars['Boolean']['output'];
  /** Of what was agreed. */
  id: Scalars['ID']['output'];
  /** It took the place of what you agreed there on that day. */
  insteadOf?: Maybe<Scalars['HouseDay']['output']>;
  /** Of that match, where you meet, or are to meet, somebody. */
  match?: Maybe<Scalars['ID']['output']>;
  /** What we never use. */
  never: Array<MyNever>;
  /** Every day of the coming year on which we mean to be in touch, in order. */
  next: Array<MyContact>;
  /** From whom you would rather not hear, by the names they go by at work. */
  notFrom: Array<Scalars['String']['output']>;
  /** You want to hear from them and nobody else. */
  onlyThem: Scalars['Boolean']['output'];
  /** Since when it is over. What you asked for before is still done, and what you wrote is read. */
  overOn?: Maybe<Scalars['HouseDay']['output']>;
  /** What was, the latest first. */
  past: Array<MyPastContact>;
  /** Your peer, by the name they go by at work, where it is about a match. */
  peer?: Maybe<Scalars['String']['output']>;
  /** Its phone. */
  phone: Scalars['String']['output'];
  /** HH:MM; from then on it is quiet. */
  quietFrom: Scalars['String']['output'];
  /** HH:MM; until then it is quiet. The same as quietFrom: never quiet. */
  quietTo: Scalars['String']['output'];
  /** only_if_i_ask, once, days_2_7_30_90, weekly, own or match_asks. */
  rhythm: Scalars['String']['output'];
  /** Rhythms that can be chosen. */
  rhythms: Array<Scalars['String']['output']>;
  /** You asked to be rung, and will be. */
  ringing?: Maybe<MyCheckIn>;
  /** plain: a message says nothing of who we are; first_name: the first name of who asks. */
  says: Scalars['String']['output'];
  /** Since when you asked us to stop. */
  stoppedOn?: Maybe<Scalars['HouseDay']['output']>;
  /** And they may not ask any more: one of us will ask whom you would like. */
  theyLeft: Scalars['Boolean']['output'];
  /** Your zone: hours are those of the clock on the wall there. */
  timeZone: Scalars['String']['output'];
  /** How often, where that is agreed. */
  times?: Maybe<Scalars['Int']['output']>;
  /** The day on which it is over; where you only wait to ask, two years after you agreed, changed it or asked. */
  until?: Maybe<Scalars['HouseDay']['output']>;
  /** Changes with every change. */
  version: Scalars['Int']['output'];
  /** What may be left where nobody picks up: nothing or first_name_and_number. */
  voicemail: Scalars['String']['output'];
  /** What waits for an answer, or for one of us to ring or write. */
  waiting?: Maybe<MyCheckIn>;
  /** In your order. */
  ways: Array<MyInTouchWay>;
  /** 1 Monday … 7 Sunday; every day where it is empty. */
  weekdays: Array<Scalars['Int']['output']>;
  /** Name of the house or programme. */
  with: Scalars['String']['output'];
  /** What you wrote back waits to be read by one of us. */
  wrote: Scalars['Boolean']['output'];
};

/** Where nothing is agreed yet, and you can begin yourself. */
export type MyFollowUpOffer = {
  __typename?: 'MyFollowUpOffer';
  /** match or keeping_in_touch. */
  about: Scalars['String']['output'];
  /** Channels that can be chosen. */
  channels: Array<Scalars['String']['output']>;
  /** Of the offer. */
  id: Scalars['ID']['output'];
  /** Your peer, where it is about a match. */
  peer?: Maybe<Scalars['String']['output']>;
  /** Its phone. */
  phone: Scalars['String']['output'];
  /** Its quiet hours begin, HH:MM. */
  quietFrom: Scalars['String']['output'];
  /** And end. */
  quietTo: Scalars['String']['output'];
  /** Rhythms that can be chosen. */
  rhythms: Array<Scalars['String']['output']>;
  /** Its time zone. */
  timeZone: Scalars['String']['output'];
  /** Today, there. */
  today: Scalars['HouseDay']['output'];
  /** Name of the house or programme. */
  with: Scalars['String']['output'];
};

/** Staying in touch, for who is signed in. */
export type MyFollowUps = {
  __typename?: 'MyFollowUps';
  /** What was agreed, the latest first. */
  followUps: Array<MyFollowUp>;
  /** What you can begin yourself. */
  offers: Array<MyFollowUpOffer>;
  /** There may be more of other houses, once your plans are opened. */
  opensMore: Scalars['Boolean']['output'];
};

/** MyFollowUps, or why not. */
export type MyFollowUpsResult = ChangedElsewhere | CheckInOver | FollowUpThere | InvalidInput | KeysMissing | MyFollowUps | NotAboutAMatch | NotNow | TooSoon;

/** A way to be in touch with you. */
export type MyInTouchWay = {
  __typename?: 'MyInTouchWay';
  /** The number or address; null where it needs none, and where our keys are missing. */
  address?: Maybe<Scalars['String']['output']>;
  /** call, text, email, app or in_person. */
  channel: Scalars['String']['output'];
};

/** What is never used: a channel, or a number or address. */
export type MyNever = {
  __typename?: 'MyNever';
  /** The number or address. */
  address?: Maybe<Scalars['String']['output']>;
  /** call, text, email, app or in_person. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Of the line; null where our keys are missing. */
  id?: Maybe<Scalars['ID']['output']>;
};

/** A time when we were to be in touch, and what became of it. */
export type MyPastContact = {
  __typename?: 'MyPastContact';
  /** The day it was promised for. */
  on: Scalars['HouseDay']['output'];
  /** talked, read, good, wants_call_back, wants_another_peer, no_answer, wrong_number, no_more, skipped, with_earlier, here_again, changed or ended. */
  outcome: Scalars['String']['output'];
};

/** The way through the programme of the person who is signed in. */
export type MyPeer = {
  __typename?: 'MyPeer';
  /** What you can do now. */
  actions: Array<MatchAction>;
  /** Somebody you are asked about, or are to meet for the first time. */
  coming?: Maybe<MyPeerNow>;
  /** Your peer. */
  going?: Maybe<MyPeerNow>;
  /** This week’s groups, open to everyone. */
  groups: Array<ProgrammeGroup>;
  /** Of the way. */
  id: Scalars['ID']['output'];
  /** Your first interest: your place in the queue, which stays yours. */
  interestedOn: Scalars['HouseDay']['output'];
  /** The last day of the meetings. */
  lastsUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** About when you leave the ward, or left it. */
  leavesHospitalOn?: Maybe<Scalars['HouseDay']['output']>;
  /** What you have not seen yet, newest first. */
  news: Array<MatchNewsLine>;
  /** What comes next. */
  nextStep: MatchStep;
  /** Its phone. */
  phone: Scalars['String']['output'];
  /** Where you would like to meet. */
  place?: Maybe<Scalars['String']['output']>;
  /** Places the programme is in. */
  places: Array<Scalars['String']['output']>;
  /** Name of the programme. */
  programme: Scalars['String']['output'];
  /** interested, waiting, matched, paused, finished or ended. */
  state: Scalars['String']['output'];
  /** You said thanks. */
  thanked: Scalars['Boolean']['output'];
  /** Its time zone: times are told in it. */
  timeZone: Scalars['String']['output'];
  /** Days for a first meeting that is to come. */
  window?: Maybe<FirstMeetingWindow>;
  /** What you said you would like. */
  wishes: MatchWishes;
};

/** Somebody who could meet you while your peer is away. Their name comes with your yes. */
export type MyPeerMeanwhile = {
  __typename?: 'MyPeerMeanwhile';
  /** What they know from their own life. */
  background: Array<Scalars['String']['output']>;
  /** What they like to do or talk about. */
  likes: Array<Scalars['String']['output']>;
  /** Until when. */
  until: Scalars['HouseDay']['output'];
};

/** The peer, for the person they meet or are to meet. */
export type MyPeerNow = {
  __typename?: 'MyPeerNow';
  /** They are away until this day, where that is known. */
  awayUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** What they know from their own life, as far as they share it. */
  background: Array<Scalars['String']['output']>;
  /** The name they go by at work; once both said yes. */
  called?: Maybe<Scalars['String']['output']>;
  /** Who meets you meanwhile. */
  coveredBy?: Maybe<Scalars['String']['output']>;
  /** Until when. */
  coveredUntil?: Maybe<Scalars['HouseDay']['output']>;
  /** When you meet for the first time. */
  firstMeetingOn?: Maybe<Scalars['HouseDay']['output']>;
  /** At what time, HH:MM. */
  firstMeetingTime?: Maybe<Scalars['String']['output']>;
  /** Of the match. */
  id: Scalars['ID']['output'];
  /** What they like to do or talk about, as far as they share it. */
  likes: Array<Scalars['String']['output']>;
  /** Whom you are asked about, for the while. */
  meanwhile?: Maybe<MyPeerMeanwhile>;
  /** When you met for the first time. */
  metOn?: Maybe<Scalars['HouseDay']['output']>;
  /** Of the question whether somebody else meets you meanwhile, once they said yes; your answer says which one it answers. */
  question?: Maybe<Scalars['ID']['output']>;
  /** proposed, first_meeting, meeting, covered or paused. */
  state: Scalars['String']['output'];
  /** You asked for another peer and go on with this one until then. */
  untilNext: Scalars['Boolean']['output'];
};

/** MyPeer, or why not. */
export type MyPeerResult = AfterTheEnd | AlreadyAnswered | AlreadyEnded | InvalidInput | MyPeer | NotNow | NotYet | OutsideWindow;

/** The person’s own voice in an enquiry, opened by their code: what was asked, and what they answered. Of nobody else anything. */
export type MyVoice = {
  __typename?: 'MyVoice';
  /** yes, not_sure or no; null: nothing was said. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Until when the code works; the decision ends it before. */
  endsAt: Scalars['Instant']['output'];
  /** The house that was asked. */
  house: GuestHouse;
  /** The language those words are in. */
  language: Scalars['String']['output'];
  /** Whether it was said with a code, not told to a worker. */
  ownPhone: Scalars['Boolean']['output'];
  /** What the house says of itself. */
  promises: Array<HousePromise>;
  /** night or day. */
  spaceKind: Scalars['String']['output'];
  /** When it was said last. */
  spokenAt?: Maybe<Scalars['Instant']['output']>;
  /** open, in_conversation or waiting (on the list: nothing to say now). */
  state: Scalars['String']['output'];
  /** The person’s rights there, in an emergency, and how to complain. */
  texts: Array<RightsText>;
  /** Whose voices decide, the person’s among them: guest, first_contact, second_member, house, referrer or peer. */
  voices: Array<Scalars['String']['output']>;
  /** The first night asked for; null: not said. */
  wantsFrom?: Maybe<Scalars['HouseDay']['output']>;
  /** How many nights; null: not said. */
  wantsNights?: Maybe<Scalars['Int']['output']>;
};

/** This wants a right proof of these plans, shown in this sign-in; for some acts within the last 15 minutes. */
export type NeedsProof = Refusal & {
  __typename?: 'NeedsProof';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** A new share, as the server sees it. */
export type NewGrantInput = {
  /** Of a card: what it shows, 32 bytes. */
  cardProof?: InputMaybe<Scalars['Bytes']['input']>;
  /** A random UUID of the phone’s own. */
  id: Scalars['ID']['input'];
  /** house, worker or card. */
  reader: Scalars['String']['input'];
  /** The stay after whose end, and a day more, it ends. */
  stay?: InputMaybe<Scalars['ID']['input']>;
  /** The house or the worker; null for a card. */
  to?: InputMaybe<Scalars['ID']['input']>;
  /** When it ends by itself, at most 12 months ahead; null: a card without an end, or the end of the stay. */
  until?: InputMaybe<Scalars['Instant']['input']>;
};

/** A new vault with its ways in and its first contents page. */
export type NewVaultInput = {
  /** The recovery card, if there is one. */
  card?: InputMaybe<CardLockInput>;
  /** The first contents page. */
  page: PageInput;
  /** Shows that one knows the passphrase; 32 bytes, kept under a pepper. */
  passphraseProof: Scalars['Bytes']['input'];
  /** The server’s share of the key, made by the phone; 32 bytes. Given out for a right proof alone. */
  serverShare: Scalars['Bytes']['input'];
  /** A random UUID of the phone’s own. */
  vault: Scalars['ID']['input'];
  /** Shows that the guest’s key is known: 32 bytes, kept as their hash. */
  vaultProof: Scalars['Bytes']['input'];
  /** The guest’s key under passphrase and share; 73 bytes. */
  wrapPass: Scalars['Bytes']['input'];
};

/** Another peer can be asked for where it is about a match. */
export type NotAboutAMatch = Refusal & {
  __typename?: 'NotAboutAMatch';
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

/** It did not open. The same answer, to the byte, for a name nobody has and for a wrong passphrase, card or phone. */
export type NotOpened = Refusal & {
  __typename?: 'NotOpened';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** That moment has not come yet. */
export type NotYet = Refusal & {
  __typename?: 'NotYet';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Done, or why not. */
export type OfferHandoverResult = Done | NeedsProof;

/** CardAnswer, or why not. */
export type OpenCardResult = CardAnswer | CardEnded | KeysMissing;

/** MyVoice, or why not. */
export type OpenMyVoiceResult = CodeEnded | MyVoice | TooManyTries | WrongCode;

/** What a right proof lets out: of a passphrase the server’s share and the wrap, of a card its wrap, of a kept phone neither. */
export type Opening = {
  __typename?: 'Opening';
  /** How a passphrase is stretched: 1, the only way there is. */
  kdf: Scalars['Int']['output'];
  /** The server’s share of the key. */
  serverShare?: Maybe<Scalars['Bytes']['output']>;
  /** Which vault it opens. */
  vault: Scalars['ID']['output'];
  /** The guest’s key under the card’s. */
  wrapCard?: Maybe<Scalars['Bytes']['output']>;
  /** The guest’s key under passphrase and share. */
  wrapPass?: Maybe<Scalars['Bytes']['output']>;
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

/** A contents page as the next one, sealed on the guest’s phone. */
export type PageInput = {
  /** One more than the server’s. */
  counter: Scalars['Int']['input'];
  /** The sealed page: 2 KiB doubled up to 64 KiB, and 41 bytes. */
  manifest: Scalars['Bytes']['input'];
};

/** Which kinds of plans a house offers, by its charter. Nobody has to make one. */
export type PlanOffer = {
  __typename?: 'PlanOffer';
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** Its name. */
  houseName: Scalars['String']['output'];
  /** wellness, crisis, sensory, contact_sheet, wrap, step, own; hopes are always there. */
  kinds: Array<Scalars['String']['output']>;
  /** Whether it calls a WRAP by that name; else it is called a wellness plan there. */
  wrapName: Scalars['Boolean']['output'];
};

/** A matching programme, as it presents itself to anybody. */
export type ProgrammeDoor = {
  __typename?: 'ProgrammeDoor';
  /** The programme. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its organisation. */
  organisation: Scalars['ID']['output'];
  /** Its phone. */
  phone: Scalars['String']['output'];
  /** Places it is in. */
  places: Array<Scalars['String']['output']>;
  /** How it meets, who is matched, what is not asked; in its own sentences. */
  sentences: Array<Scalars['String']['output']>;
  /** IANA name of its time zone. */
  timeZone: Scalars['String']['output'];
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

/** What shows that one may: of a passphrase, or of a card, or of a kept phone. Exactly one way is filled. */
export type ProofInput = {
  /** Of a recovery card: 32 bytes. */
  card?: InputMaybe<Scalars['Bytes']['input']>;
  /** Of a kept phone: which. */
  device?: InputMaybe<Scalars['ID']['input']>;
  /** Of a passphrase: 32 bytes. */
  passphrase?: InputMaybe<Scalars['Bytes']['input']>;
  /** Of a kept phone: its own secret, 32 bytes. */
  secret?: InputMaybe<Scalars['Bytes']['input']>;
  /** Of a kept phone: the vault’s proof, 32 bytes. All of them 0: it only asks whether it was removed, which opens nothing and is no try. */
  vault?: InputMaybe<Scalars['Bytes']['input']>;
};

/** What the proof opens, or why not. */
export type ProveResult = DeviceRemoved | KeysMissing | NotOpened | Opening | TooManyTries;

export type Query = {
  __typename?: 'Query';
  /** Everything the house holds about the guest who is signed in. */
  heldAboutMe: HeldAboutMe;
  /** Everything that is held about being in touch with you. */
  heldOfMyFollowUps: Array<HeldFollowUp>;
  /** Everything that a programme holds about you: the way you are on, and those that ended and are still kept; none where you are in no programme. */
  heldOfMyWays: Array<HeldWay>;
  /** The guest who is signed in; null when nobody is. */
  me?: Maybe<GuestMe>;
  /** What you and we agreed about being in touch, every day of it and why, and what you can begin. */
  myFollowUps: MyFollowUps;
  /** Your meetings; null where you are in no programme. */
  myMeetings?: Maybe<MatchMeetings>;
  /** Your peer, or how it stands until there is one; null where you are in no programme. */
  myPeer?: Maybe<MyPeer>;
  /** Which kinds of plans the guest’s houses offer. */
  planOffers: Array<PlanOffer>;
  /** What matching programmes say of themselves: of the organisation that the address on the ward’s page names, else of the only one. */
  programmes: Array<ProgrammeDoor>;
  /** Houses the guest is or was in, and who works there: to share with, or to keep from reading. */
  readers: Readers;
  /** Rights and ways to complain, as the houses publish them now; by name. It tells of nobody who is there. */
  rightsTexts: Array<RightsNow>;
  /** Words that workers suggest for the guest’s plans. */
  suggestions: SuggestionsResult;
  /** The contents page, the current sections that the phone lacks, and the shares. */
  vault: VaultResult;
  /** Versions of a section before one, newest first, 20 at most. */
  versions: VersionsResult;
  /** Houses to ring and languages to choose from, before anybody signs in. It tells of nobody who is there. */
  welcome: Welcome;
  /** Who read something, and what else happened with the account. */
  whoLooked: WhoLookedResult;
  /** Everything that is shared now, with whom and until when. */
  whoSeesWhat: WhoSeesWhat;
};


export type QueryProgrammesArgs = {
  at?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRightsTextsArgs = {
  at?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVaultArgs = {
  have: Array<VersionRefInput>;
};


export type QueryVersionsArgs = {
  before: Scalars['Int']['input'];
  section: Scalars['ID']['input'];
};


export type QueryWelcomeArgs = {
  at?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWhoLookedArgs = {
  earlier?: InputMaybe<Scalars['String']['input']>;
};

/** Whom it is meant for is not there any more: a worker who left, a house the guest has no tie to, a stay that is over. */
export type ReaderGone = Refusal & {
  __typename?: 'ReaderGone';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** With whom the guest can share, and whom they can keep from reading: houses they stay or stayed in, and who works there. */
export type Readers = {
  __typename?: 'Readers';
  /** Houses. */
  houses: Array<HouseToRead>;
  /** Opening the plans may tell more: while they are locked, and of plans begun anew for a week, only the house of the code used is told; and while they are locked of nobody whether they are kept from reading. */
  opensMore: Scalars['Boolean']['output'];
  /** Workers, by house and name. */
  workers: Array<WorkerToRead>;
};

/** A named "not like this" that a person can do something about. Nothing was changed. */
export type Refusal = {
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Done, or why not. */
export type ReplaceCardResult = Done | NeedsProof;

/** Somebody outside the house to complain to. */
export type RightsContact = {
  __typename?: 'RightsContact';
  /** Who. */
  name: Scalars['String']['output'];
  /** How to reach them. */
  way: Scalars['String']['output'];
};

/** What a house publishes of rights and complaints, as it stands now. For anybody; nothing of who is there. */
export type RightsNow = {
  __typename?: 'RightsNow';
  /** Version of its charter. */
  charterVersion: Scalars['String']['output'];
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** house or programme. */
  kind: Scalars['String']['output'];
  /** Language of the words. */
  language: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who in the house hears complaints first, and how. */
  officer: Scalars['String']['output'];
  /** To whom outside the house one can complain. */
  outside: Array<RightsContact>;
  /** Its number; empty where the charter names none. */
  phone: Scalars['String']['output'];
  /** Since when that version holds. */
  startsOn: Scalars['HouseDay']['output'];
  /** The texts, in the charter’s order. */
  texts: Array<RightsText>;
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

/** The rights texts as they were told at arrival. */
export type RightsToldToMe = {
  __typename?: 'RightsToldToMe';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom, by the name they go by at work. */
  by: Scalars['String']['output'];
  /** Version of the house’s charter. */
  charterVersion: Scalars['String']['output'];
  /** Language of the words. */
  language: Scalars['String']['output'];
  /** The exact words of that day. */
  texts: Array<RightsText>;
};

/** The interest is noted, and with it their place in the queue. */
export type SaidInterested = {
  __typename?: 'SaidInterested';
  /** A code for their own page, shown once. */
  code: Scalars['String']['output'];
  /** Until when it works. */
  endsAt: Scalars['Instant']['output'];
  /** This week’s groups, open to everyone. */
  groups: Array<ProgrammeGroup>;
  /** What comes next. */
  nextStep: MatchStep;
};

/** Done, or why not. */
export type SaveManifestResult = ChangedElsewhere | Done | NeedsProof;

/** Done, or why not. */
export type SaveSectionResult = ChangedElsewhere | Done | KeysMissing | NeedsProof | TooManySections | TooManyVersions;

/** SaidInterested, or why not. */
export type SayInterestedResult = InvalidInput | OutsideCatchment | SaidInterested | TooManyTries;

/** MyVoice, or why not. */
export type SayMyVoiceResult = CodeEnded | DecisionMade | InvalidInput | MyVoice | TooManyTries | WrongCode;

/** A new version of a section, with the contents page that names it and its keys for whom it is shared with. */
export type SectionSaveInput = {
  /** The sealed text: 2 KiB doubled up to 64 KiB, and 41 bytes. */
  ciphertext: Scalars['Bytes']['input'];
  /** Versions that went from it. */
  drop: Array<DroppedVersionsInput>;
  /** Its key for each live share of the section. A share that is not among them loses the section. */
  keys: Array<GrantKeyInput>;
  /** The page as it is then. */
  page: PageInput;
  /** The section: a random UUID of the phone’s own. */
  section: Scalars['ID']['input'];
  /** One more than the last. */
  version: Scalars['Int']['input'];
  /** Its key, wrapped for the guest: 105 bytes. */
  wrap: Scalars['Bytes']['input'];
};

/** HeldAboutMe, or why not. */
export type SeeItDifferentlyResult = HeldAboutMe | InvalidInput;

/** One line of what a guest is told about who read and what happened. */
export type SeenLine = GuestEvent | LookSeen;

/** What somebody says of themself. Nothing of it must be said. */
export type SelfInterestInput = {
  /** The name they want to be called by, up to 60 letters. */
  called?: InputMaybe<Scalars['String']['input']>;
  /** About when they leave the ward, or left it. */
  leavesHospitalOn?: InputMaybe<Scalars['HouseDay']['input']>;
  /** A message may be left. */
  messageSafe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where they would like to meet: one of the programme’s places. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How to reach them, up to 200 letters. */
  reach?: InputMaybe<Scalars['String']['input']>;
};

/** What the guest wrote on paper about who may read which parts, as a worker typed it in. Nothing is shared by it. */
export type ShareFromPaper = {
  __typename?: 'ShareFromPaper';
  /** What they are called; null when they are not there any more. */
  name?: Maybe<Scalars['String']['output']>;
  /** house (those on shift) or worker. */
  reader: Scalars['String']['output'];
  /** The stay it ends with. */
  stay?: Maybe<Scalars['ID']['output']>;
  /** The house or the worker. */
  to: Scalars['ID']['output'];
  /** The last day; null: until the stay ends. */
  until?: Maybe<Scalars['HouseDay']['output']>;
};

/** A share with its keys and the contents page that names it. */
export type ShareInput = {
  /** The share. */
  grant: NewGrantInput;
  /** The key of the current version of each section it shares. */
  keys: Array<GrantKeyInput>;
  /** The page as it is then. */
  page: PageInput;
};

/** Done, or why not. */
export type ShareSectionsResult = ChangedElsewhere | Done | InvalidInput | KeysMissing | NeedsProof | ReaderGone;

/** A live share, and whom it is for. */
export type ShareSeen = {
  __typename?: 'ShareSeen';
  /** The share. */
  id: Scalars['ID']['output'];
  /** Whether it opens anything now. */
  isLive: Scalars['Boolean']['output'];
  /** How often somebody looked. */
  looks: Scalars['Int']['output'];
  /** When the guest made it. */
  madeAt: Scalars['Instant']['output'];
  /** house, worker or card. */
  reader: Scalars['String']['output'];
  /** The house’s or the worker’s name; null for a card, whose name is on the guest’s own page. */
  readerName?: Maybe<Scalars['String']['output']>;
  /** Sections it has a key of; none once it has ended. */
  sections: Array<Scalars['ID']['output']>;
  /** The stay a day after whose end it ends. */
  stay?: Maybe<Scalars['ID']['output']>;
  /** The house or the worker; null for a card. */
  to?: Maybe<Scalars['ID']['output']>;
  /** When it ends by itself. */
  until?: Maybe<Scalars['Instant']['output']>;
  /** The vault it is of: one that was set aside goes on sharing. */
  vault: Scalars['ID']['output'];
};

/** A section as a supporter’s card opens it. */
export type SharedRow = {
  __typename?: 'SharedRow';
  /** The sealed text. */
  ciphertext: Scalars['Bytes']['output'];
  /** Its key, which the card opens. */
  key: Scalars['Bytes']['output'];
  /** The day of this version. */
  savedOn: Scalars['HouseDay']['output'];
  /** The section. */
  section: Scalars['ID']['output'];
  /** Which version. */
  version: Scalars['Int']['output'];
};

/** The guest, now signed in; or why not. */
export type SignInWithCodeResult = CodeEnded | GuestMe | TooManyTries | WrongCode;

/** The sign-in was ended. */
export type SignedOut = {
  __typename?: 'SignedOut';
  /** When. */
  at: Scalars['Instant']['output'];
};

/** Done, or why not. */
export type StartAgainResult = Done | KeysMissing;

/** What workers suggest. */
export type SuggestionList = {
  __typename?: 'SuggestionList';
  /** The oldest first. */
  suggestions: Array<SuggestionToGuest>;
};

/** Words a worker suggests; the guest takes them into a plan, or not. Nobody else reads them. */
export type SuggestionToGuest = {
  __typename?: 'SuggestionToGuest';
  /** When it was made. */
  at: Scalars['Instant']['output'];
  /** Who suggests it, by the name they go by at work. */
  from: Scalars['String']['output'];
  /** The suggestion. */
  id: Scalars['ID']['output'];
  /** It is no words for a plan, but a share from the guest’s paper, to be confirmed or left. */
  share?: Maybe<ShareFromPaper>;
  /** When it goes by itself. */
  until: Scalars['Instant']['output'];
  /** The words; of a share, which parts, as it stands on the paper. */
  words: Scalars['String']['output'];
};

/** SuggestionList, or why not. */
export type SuggestionsResult = NeedsProof | SuggestionList;

/** Handover, or why not. */
export type TakeHandoverResult = Handover | HandoverEnded | TooManyTries;

/** There is no room for another section: 48 at most. */
export type TooManySections = Refusal & {
  __typename?: 'TooManySections';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** Too many tries in a short time, for this address or from this place. */
export type TooManyTries = Refusal & {
  __typename?: 'TooManyTries';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** After how many minutes it may be tried again, rounded up. */
  minutes: Scalars['Int']['output'];
};

/** There is no room for another version of this section: 200 at most, those with a name among them. */
export type TooManyVersions = Refusal & {
  __typename?: 'TooManyVersions';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** That is too soon after the last try, or has gone by. */
export type TooSoon = Refusal & {
  __typename?: 'TooSoon';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The first day on which it can be. */
  earliest: Scalars['HouseDay']['output'];
};

/** Done, or why not. */
export type UnsealVaultResult = Done | NeedsProof;

/** The guest’s vault: the contents page, those current sections that the phone lacks, and the shares. */
export type VaultAnswer = {
  __typename?: 'VaultAnswer';
  /** The first 8 bytes of the recovery card’s proof as it is kept: a phone that has a card before it knows by them whether it is the one that counts. */
  cardMark?: Maybe<Scalars['Bytes']['output']>;
  /** How often the page was saved. */
  counter: Scalars['Int']['output'];
  /** Every live share, and those that ended in the last 30 days. */
  grants: Array<GrantRow>;
  /** The sealed contents page. */
  manifest: Scalars['Bytes']['output'];
  /** The current version of each section, but for those the phone has. */
  sections: Array<VersionRow>;
};

/** This account has plans already. Where an answer was lost on the way, the passphrase opens what was made. */
export type VaultExists = Refusal & {
  __typename?: 'VaultExists';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** VaultAnswer, or why not. */
export type VaultResult = NeedsProof | VaultAnswer;

/** Earlier versions of a section. */
export type VersionList = {
  __typename?: 'VersionList';
  /** Newest first, at most 20; the last one’s number asks for those before. */
  versions: Array<VersionRow>;
};

/** One version of a section. */
export type VersionRefInput = {
  /** The section. */
  section: Scalars['ID']['input'];
  /** Which version, from 1. */
  version: Scalars['Int']['input'];
};

/** A version of a section, sealed. */
export type VersionRow = {
  __typename?: 'VersionRow';
  /** The sealed text. */
  ciphertext: Scalars['Bytes']['output'];
  /** The day it came here. */
  savedOn: Scalars['HouseDay']['output'];
  /** The section. */
  section: Scalars['ID']['output'];
  /** Which version. */
  version: Scalars['Int']['output'];
  /** Its key, wrapped for the guest. */
  wrap: Scalars['Bytes']['output'];
};

/** VersionList, or why not. */
export type VersionsResult = NeedsProof | VersionList;

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

/** What the guest app knows before anybody signs in. */
export type Welcome = {
  __typename?: 'Welcome';
  /** Its houses and programmes, in the order of their names. */
  houses: Array<WelcomeHouse>;
  /** The languages of all of them, each once. */
  languages: Array<Scalars['String']['output']>;
  /** The organisation in which sign-in names are known; null where the address names none and the installation has several. */
  organisation?: Maybe<Scalars['ID']['output']>;
};

/** A house or a programme, as anybody may know it: nothing of who is there. */
export type WelcomeHouse = {
  __typename?: 'WelcomeHouse';
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** house, or programme: of a house somebody is awake. */
  kind: Scalars['String']['output'];
  /** Languages its charter names, as codes. */
  languages: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its number. Empty where the charter names none. */
  phone: Scalars['String']['output'];
};

/** A stretch of one list, the newest first: who read something, and what else happened with the account. */
export type WhoLooked = {
  __typename?: 'WhoLooked';
  /** Where the list goes on; null at its end. */
  earlier?: Maybe<Scalars['String']['output']>;
  /** For how many days who looked is kept everywhere the guest was: of what was before, the list says nothing. */
  keptDays: Scalars['Int']['output'];
  /** Readings by others; openings, tries, codes, and changes of passphrase, card, phones and shares. A hundred at most. */
  lines: Array<SeenLine>;
};

/** WhoLooked, or why not. */
export type WhoLookedResult = NeedsProof | WhoLooked;

/** Who can read what now. */
export type WhoSeesWhat = {
  __typename?: 'WhoSeesWhat';
  /** Opening the plans may tell more: while they are locked, and of plans begun anew for a week, only cards and the shares with the house of the code used and with who works there are told. Whether there are others, is not. */
  opensMore: Scalars['Boolean']['output'];
  /** Live shares, the newest first. */
  shares: Array<ShareSeen>;
};

/** Whose plans: the account of a sign-in name in an organisation, or a vault that this phone knows. One of the two. */
export type WhoseInput = {
  /** The issued sign-in name, as typed: capitals, spaces and other dashes are understood. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The organisation, as in the address on the paper. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** A vault, instead of organisation and name. */
  vault?: InputMaybe<Scalars['ID']['input']>;
};

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

/** A worker of a house of the guest’s. */
export type WorkerToRead = {
  __typename?: 'WorkerToRead';
  /** Whether the guest does not want them to read anything; told once the plans are opened. */
  barred: Scalars['Boolean']['output'];
  /** The house. */
  houseId: Scalars['ID']['output'];
  /** The worker. */
  id: Scalars['ID']['output'];
  /** The name they go by at work. */
  name: Scalars['String']['output'];
  /** When they typed it in. */
  typedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who typed that in from the guest’s paper, until the guest has confirmed it. */
  typedBy?: Maybe<Scalars['String']['output']>;
};

/** No such code; a letter is easily misread. The same answer for every code nobody was given. */
export type WrongCode = Refusal & {
  __typename?: 'WrongCode';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

export type MyCheckInFragment = { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> };

export type MyAgreedFragment = { __typename?: 'MyFollowUp', id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> };

export type MyFollowUpsFragment = { __typename?: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> };

type MyFollowUpsRefused_ChangedElsewhere_Fragment = { __typename: 'ChangedElsewhere' };

type MyFollowUpsRefused_CheckInOver_Fragment = { __typename: 'CheckInOver' };

type MyFollowUpsRefused_FollowUpThere_Fragment = { __typename: 'FollowUpThere', id: string };

type MyFollowUpsRefused_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> };

type MyFollowUpsRefused_KeysMissing_Fragment = { __typename: 'KeysMissing' };

type MyFollowUpsRefused_MyFollowUps_Fragment = { __typename: 'MyFollowUps' };

type MyFollowUpsRefused_NotAboutAMatch_Fragment = { __typename: 'NotAboutAMatch' };

type MyFollowUpsRefused_NotNow_Fragment = { __typename: 'NotNow' };

type MyFollowUpsRefused_TooSoon_Fragment = { __typename: 'TooSoon' };

export type MyFollowUpsRefusedFragment =
  | MyFollowUpsRefused_ChangedElsewhere_Fragment
  | MyFollowUpsRefused_CheckInOver_Fragment
  | MyFollowUpsRefused_FollowUpThere_Fragment
  | MyFollowUpsRefused_InvalidInput_Fragment
  | MyFollowUpsRefused_KeysMissing_Fragment
  | MyFollowUpsRefused_MyFollowUps_Fragment
  | MyFollowUpsRefused_NotAboutAMatch_Fragment
  | MyFollowUpsRefused_NotNow_Fragment
  | MyFollowUpsRefused_TooSoon_Fragment
;

export type MyFollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFollowUpsQuery = { __typename?: 'Query', myFollowUps: { __typename?: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> } };

export type AnswerCheckInMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  says: Scalars['String']['input'];
  on?: InputMaybe<Scalars['HouseDay']['input']>;
  than?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AnswerCheckInMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'CheckInOver' }
    | { __typename: 'FollowUpThere', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing' }
    | { __typename: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> }
    | { __typename: 'NotAboutAMatch' }
    | { __typename: 'NotNow' }
    | { __typename: 'TooSoon' }
   };

export type RingMeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RingMeMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'CheckInOver' }
    | { __typename: 'FollowUpThere', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing' }
    | { __typename: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> }
    | { __typename: 'NotAboutAMatch' }
    | { __typename: 'NotNow' }
    | { __typename: 'TooSoon' }
   };

export type AgreeMyFollowUpMutationVariables = Exact<{
  offer: Scalars['String']['input'];
  input: FollowUpInput;
}>;


export type AgreeMyFollowUpMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'CheckInOver' }
    | { __typename: 'FollowUpThere', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing' }
    | { __typename: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> }
    | { __typename: 'NotAboutAMatch' }
    | { __typename: 'NotNow' }
    | { __typename: 'TooSoon' }
   };

export type ChangeMyFollowUpMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: FollowUpInput;
}>;


export type ChangeMyFollowUpMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'CheckInOver' }
    | { __typename: 'FollowUpThere', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing' }
    | { __typename: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> }
    | { __typename: 'NotAboutAMatch' }
    | { __typename: 'NotNow' }
    | { __typename: 'TooSoon' }
   };

export type StopMyFollowUpMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StopMyFollowUpMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'CheckInOver' }
    | { __typename: 'FollowUpThere', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing' }
    | { __typename: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> }
    | { __typename: 'NotAboutAMatch' }
    | { __typename: 'NotNow' }
    | { __typename: 'TooSoon' }
   };

export type BeginMyFollowUpAgainMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BeginMyFollowUpAgainMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'CheckInOver' }
    | { __typename: 'FollowUpThere', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'KeysMissing' }
    | { __typename: 'MyFollowUps', opensMore: boolean, followUps: Array<{ __typename?: 'MyFollowUp', match?: string | null, wrote: boolean, canRing: boolean, rhythms: Array<string>, channels: Array<string>, id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, waiting?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, ringing?: { __typename?: 'MyCheckIn', id: string, on: string, answers: Array<string> } | null, next: Array<{ __typename?: 'MyContact', on: string, time?: string | null, why: string, daysAfter?: number | null }>, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }>, offers: Array<{ __typename?: 'MyFollowUpOffer', id: string, about: string, with: string, phone: string, peer?: string | null, today: string, timeZone: string, quietFrom: string, quietTo: string, rhythms: Array<string>, channels: Array<string> }> }
    | { __typename: 'NotAboutAMatch' }
    | { __typename: 'NotNow' }
    | { __typename: 'TooSoon' }
   };

export type HeldOfMyFollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldOfMyFollowUpsQuery = { __typename?: 'Query', heldOfMyFollowUps: Array<{ __typename?: 'HeldFollowUp', wrote: Array<string>, erasedFrom?: string | null, agreed: { __typename?: 'MyFollowUp', id: string, version: number, about: string, with: string, phone: string, peer?: string | null, asks?: string | null, onlyThem: boolean, theyLeft: boolean, notFrom: Array<string>, agreedOn: string, agreedBy?: string | null, insteadOf?: string | null, gaveWay: boolean, rhythm: string, from: string, days: Array<number>, everyDays?: number | null, times?: number | null, until?: string | null, says: string, voicemail: string, timeZone: string, quietFrom: string, quietTo: string, at?: string | null, weekdays: Array<number>, daysOff: Array<string>, stoppedOn?: string | null, overOn?: string | null, past: Array<{ __typename?: 'MyPastContact', on: string, outcome: string }>, ways: Array<{ __typename?: 'MyInTouchWay', channel: string, address?: string | null }>, never: Array<{ __typename?: 'MyNever', id?: string | null, channel?: string | null, address?: string | null }> }, messages: Array<{ __typename?: 'HeldMessage', on: string, channel?: string | null, how: string }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me?: { __typename?: 'GuestMe', called?: string | null, sessionEndsAt: string, account?: { __typename?: 'GuestAccount', id: string, signInName: string, organisation: string, vault?: string | null, sealedVault?: string | null, hasCard: boolean, level: string } | null, devices: Array<{ __typename?: 'GuestDevice', id: string, seenOn: string, isThis: boolean }>, house?: { __typename?: 'GuestHouse', id: string, kind: string, name: string, phone: string, timeZone: string } | null, stay?: { __typename?: 'GuestStay', id: string, state: string, arrives: string, leaves: string, nights: number, keptUntil?: string | null } | null } | null };

export type SignInWithCodeMutationVariables = Exact<{
  code: Scalars['String']['input'];
  ownPhone: Scalars['Boolean']['input'];
}>;


export type SignInWithCodeMutation = { __typename?: 'Mutation', signInWithCode:
    | { __typename: 'CodeEnded' }
    | { __typename: 'GuestMe' }
    | { __typename: 'TooManyTries', minutes: number }
    | { __typename: 'WrongCode' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: { __typename?: 'SignedOut', at: string } };

export type HousesToRingQueryVariables = Exact<{
  at?: InputMaybe<Scalars['ID']['input']>;
}>;


export type HousesToRingQuery = { __typename?: 'Query', welcome: { __typename?: 'Welcome', organisation?: string | null, houses: Array<{ __typename?: 'WelcomeHouse', id: string, kind: string, name: string, phone: string }> } };

export type HeldOfMyWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldOfMyWaysQuery = { __typename?: 'Query', heldOfMyWays: Array<{ __typename?: 'HeldWay', id: string, called?: string | null, reach?: string | null, messageSafe: boolean, channel: string, notedBy?: string | null, interestedOn: string, place?: string | null, leavesHospitalOn?: string | null, backInHospital: boolean, movedOutside: boolean, asksForCalled?: string | null, matchedBy?: string | null, saidNo: boolean, thanked: boolean, hasCalendar: boolean, endedOn?: string | null, erasedFrom?: string | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, matches: Array<{ __typename?: 'HeldMatch', id: string, called?: string | null, bothYesOn: string, yesWasTold: boolean, metOn?: string | null, endedOn?: string | null, notAgain: boolean, askedAnotherOn?: string | null, waitsForPeer: boolean, standIn?: { __typename?: 'HeldStandIn', called?: string | null, until: string, saidYes: boolean } | null }>, marks: Array<{ __typename?: 'HeldMark', day: string, how: string }> }> };

export type ProgrammesQueryVariables = Exact<{
  at?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProgrammesQuery = { __typename?: 'Query', programmes: Array<{ __typename?: 'ProgrammeDoor', id: string, organisation: string, name: string, phone: string, timeZone: string, places: Array<string>, sentences: Array<string> }> };

export type SayInterestedMutationVariables = Exact<{
  at: Scalars['ID']['input'];
  programme: Scalars['ID']['input'];
  ticket: Scalars['ID']['input'];
  input: SelfInterestInput;
  wishes?: InputMaybe<WishesInput>;
}>;


export type SayInterestedMutation = { __typename?: 'Mutation', said:
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'OutsideCatchment', places: Array<string> }
    | { __typename: 'SaidInterested', code: string, endsAt: string, nextStep: { __typename?: 'MatchStep', step: string, by?: string | null }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }> }
    | { __typename: 'TooManyTries', minutes: number }
   };

export type MyPeerNowFragment = { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null };

export type MyWayFragment = { __typename?: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> };

type MyWayRefused_AfterTheEnd_Fragment = { __typename: 'AfterTheEnd' };

type MyWayRefused_AlreadyAnswered_Fragment = { __typename: 'AlreadyAnswered' };

type MyWayRefused_AlreadyEnded_Fragment = { __typename: 'AlreadyEnded' };

type MyWayRefused_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> };

type MyWayRefused_MyPeer_Fragment = { __typename: 'MyPeer' };

type MyWayRefused_NotNow_Fragment = { __typename: 'NotNow' };

type MyWayRefused_NotYet_Fragment = { __typename: 'NotYet' };

type MyWayRefused_OutsideWindow_Fragment = { __typename: 'OutsideWindow' };

export type MyWayRefusedFragment =
  | MyWayRefused_AfterTheEnd_Fragment
  | MyWayRefused_AlreadyAnswered_Fragment
  | MyWayRefused_AlreadyEnded_Fragment
  | MyWayRefused_InvalidInput_Fragment
  | MyWayRefused_MyPeer_Fragment
  | MyWayRefused_NotNow_Fragment
  | MyWayRefused_NotYet_Fragment
  | MyWayRefused_OutsideWindow_Fragment
;

export type MyPeerQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPeerQuery = { __typename?: 'Query', myPeer?: { __typename?: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> } | null };

export type ChangeMyWishesMutationVariables = Exact<{
  input: WishesInput;
}>;


export type ChangeMyWishesMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type SayToMeetingMutationVariables = Exact<{
  answer: Scalars['String']['input'];
  match: Scalars['ID']['input'];
}>;


export type SayToMeetingMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type FixMyFirstMeetingMutationVariables = Exact<{
  on: Scalars['HouseDay']['input'];
  time?: InputMaybe<Scalars['String']['input']>;
}>;


export type FixMyFirstMeetingMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type AskForAnotherMutationVariables = Exact<{
  meanwhile: Scalars['Boolean']['input'];
  notAgain?: InputMaybe<Scalars['Boolean']['input']>;
  than: Scalars['ID']['input'];
}>;


export type AskForAnotherMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type GoOnAfterAllMutationVariables = Exact<{ [key: string]: never; }>;


export type GoOnAfterAllMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type SayToMeanwhileMutationVariables = Exact<{
  answer: Scalars['String']['input'];
  question: Scalars['ID']['input'];
}>;


export type SayToMeanwhileMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type MeetSomebodyMeanwhileMutationVariables = Exact<{ [key: string]: never; }>;


export type MeetSomebodyMeanwhileMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type AskForPeerByNameMutationVariables = Exact<{
  called: Scalars['String']['input'];
}>;


export type AskForPeerByNameMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type ImInterestedAgainMutationVariables = Exact<{ [key: string]: never; }>;


export type ImInterestedAgainMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type StopForNowMutationVariables = Exact<{ [key: string]: never; }>;


export type StopForNowMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type ChangeMyLeavingHospitalMutationVariables = Exact<{
  to?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type ChangeMyLeavingHospitalMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type ImInHospitalMutationVariables = Exact<{ [key: string]: never; }>;


export type ImInHospitalMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type ImOutOfHospitalMutationVariables = Exact<{
  on?: InputMaybe<Scalars['HouseDay']['input']>;
}>;


export type ImOutOfHospitalMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type IMovedMutationVariables = Exact<{
  place?: InputMaybe<Scalars['String']['input']>;
}>;


export type IMovedMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type SayThanksMutationVariables = Exact<{ [key: string]: never; }>;


export type SayThanksMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type SeenMyNewsMutationVariables = Exact<{
  upTo?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SeenMyNewsMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyAnswered' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MyPeer', id: string, programme: string, phone: string, timeZone: string, state: string, interestedOn: string, lastsUntil?: string | null, leavesHospitalOn?: string | null, place?: string | null, places: Array<string>, thanked: boolean, nextStep: { __typename?: 'MatchStep', step: string, on?: string | null, by?: string | null, groups: boolean, estimate?: { __typename?: 'Wait', kind: string, fromWeeks?: number | null, toWeeks?: number | null } | null }, coming?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, going?: { __typename?: 'MyPeerNow', id: string, called?: string | null, likes: Array<string>, background: Array<string>, firstMeetingOn?: string | null, firstMeetingTime?: string | null, metOn?: string | null, untilNext: boolean, awayUntil?: string | null, coveredBy?: string | null, coveredUntil?: string | null, question?: string | null, meanwhile?: { __typename?: 'MyPeerMeanwhile', until: string, likes: Array<string>, background: Array<string> } | null } | null, window?: { __typename?: 'FirstMeetingWindow', from: string, to: string } | null, wishes: { __typename?: 'MatchWishes', likes: Array<string>, background: Array<string>, languages: Array<string>, times: Array<string>, genders: Array<string>, olderThan?: string | null, youngerThan?: string | null, byPhone: boolean }, groups: Array<{ __typename?: 'ProgrammeGroup', id: string, name: string, time: string, place: string, nextOn: string }>, news: Array<{ __typename?: 'MatchNewsLine', id: string, what: string, on: string, about?: string | null }>, actions: Array<{ __typename?: 'MatchAction', name: string, allowed: boolean }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
    | { __typename: 'OutsideWindow' }
   };

export type MyMeetingsFragment = { __typename?: 'MatchMeetings', lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null }> };

export type MyMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsQuery = { __typename?: 'Query', myPeer?: { __typename?: 'MyPeer', id: string, timeZone: string, phone: string, programme: string, going?: { __typename?: 'MyPeerNow', id: string, metOn?: string | null } | null } | null, myMeetings?: { __typename?: 'MatchMeetings', lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null }> } | null };

export type MoveMyMeetingMutationVariables = Exact<{
  series: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  day: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
  following?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type MoveMyMeetingMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
   };

export type CancelMyMeetingMutationVariables = Exact<{
  series: Scalars['ID']['input'];
  slot: Scalars['HouseDay']['input'];
  following?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type CancelMyMeetingMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
   };

export type AgreeMyMeetingsMutationVariables = Exact<{
  day: Scalars['HouseDay']['input'];
  time: Scalars['String']['input'];
}>;


export type AgreeMyMeetingsMutation = { __typename?: 'Mutation', acted:
    | { __typename: 'AfterTheEnd' }
    | { __typename: 'AlreadyEnded' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
    | { __typename: 'MatchMeetings', lastsUntil?: string | null, meetings: Array<{ __typename?: 'MatchMeeting', seriesId: string, slot: string, day: string, time: string, endsAt: string, isMoved: boolean, isCancelled: boolean, how?: string | null }> }
    | { __typename: 'NotNow' }
    | { __typename: 'NotYet' }
   };

export type MakeMyCalendarMutationVariables = Exact<{
  language?: InputMaybe<Scalars['String']['input']>;
}>;


export type MakeMyCalendarMutation = { __typename?: 'Mutation', makeMyCalendar: { __typename?: 'MatchCalendar', path: string } };

export type EndMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type EndMyCalendarMutation = { __typename?: 'Mutation', endMyCalendar: boolean };

export type ReadersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadersQuery = { __typename?: 'Query', readers: { __typename?: 'Readers', opensMore: boolean, houses: Array<{ __typename?: 'HouseToRead', id: string, name: string }>, workers: Array<{ __typename?: 'WorkerToRead', id: string, name: string, houseId: string, barred: boolean, typedBy?: string | null, typedAt?: string | null }> } };

export type PlanOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanOffersQuery = { __typename?: 'Query', planOffers: Array<{ __typename?: 'PlanOffer', houseId: string, kinds: Array<string>, wrapName: boolean }> };

export type WhoSeesWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSeesWhatQuery = { __typename?: 'Query', whoSeesWhat: { __typename?: 'WhoSeesWhat', opensMore: boolean, shares: Array<{ __typename?: 'ShareSeen', id: string, reader: string, readerName?: string | null, sections: Array<string>, madeAt: string, until?: string | null, stay?: string | null, looks: number, isLive: boolean }> } };

export type WhoLookedQueryVariables = Exact<{
  earlier?: InputMaybe<Scalars['String']['input']>;
}>;


export type WhoLookedQuery = { __typename?: 'Query', whoLooked:
    | { __typename: 'NeedsProof' }
    | { __typename: 'WhoLooked', earlier?: string | null, keptDays: number, lines: Array<
        | { __typename: 'GuestEvent', at: string, kind: string, who?: string | null, whom?: string | null }
        | { __typename: 'LookSeen', at: string, readerName?: string | null, houseName?: string | null, section: string, version: number, grant: string, how: string }
      > }
   };

export type SuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestionsQuery = { __typename?: 'Query', suggestions:
    | { __typename: 'NeedsProof' }
    | { __typename: 'SuggestionList', suggestions: Array<{ __typename?: 'SuggestionToGuest', id: string, from: string, words: string, at: string, until: string, share?: { __typename?: 'ShareFromPaper', reader: string, to: string, name?: string | null, until?: string | null, stay?: string | null } | null }> }
   };

export type CloseSuggestionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CloseSuggestionMutation = { __typename?: 'Mutation', closeSuggestion:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type StopSharingElsewhereMutationVariables = Exact<{ [key: string]: never; }>;


export type StopSharingElsewhereMutation = { __typename?: 'Mutation', stopSharingElsewhere: { __typename: 'Done' } };

export type BarReaderMutationVariables = Exact<{
  worker: Scalars['ID']['input'];
}>;


export type BarReaderMutation = { __typename?: 'Mutation', barReader:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type AllowReaderMutationVariables = Exact<{
  worker: Scalars['ID']['input'];
}>;


export type AllowReaderMutation = { __typename?: 'Mutation', allowReader:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type OpenCardMutationVariables = Exact<{
  proof: Scalars['Bytes']['input'];
}>;


export type OpenCardMutation = { __typename?: 'Mutation', openCard:
    | { __typename: 'CardAnswer', vault: string, grant: string, sections: Array<{ __typename?: 'SharedRow', section: string, version: number, ciphertext: string, key: string, savedOn: string }> }
    | { __typename: 'CardEnded' }
    | { __typename: 'KeysMissing' }
   };

export type HeldStayFragment = { __typename?: 'HeldStay', id: string, houseName: string, timeZone: string, called?: string | null, state: string, arrives: string, leaves: string, rooms: Array<string>, cameInAt?: string | null, leftAt?: string | null, how?: string | null, hopes?: string | null, lockBoxOfferedAt?: string | null, erasedFrom?: string | null, rightsTold?: { __typename?: 'RightsToldToMe', at: string, by: string, charterVersion: string, language: string, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> } | null, lines: Array<{ __typename?: 'HeldLine', line: string, kind: string, words: string, by: string, at: string, doneAt?: string | null }>, messages: Array<{ __typename?: 'GuestMessage', line: string, kind: string, day: string, what: string, why: string, decidedBy: string, writtenBy: string, writtenAt: string }>, notes: Array<{ __typename?: 'GuestNote', line: string, words: string, writtenAt: string }> };

export type HeldFragment = { __typename?: 'HeldAboutMe', opensMore: boolean, stays: Array<{ __typename?: 'HeldStay', id: string, houseName: string, timeZone: string, called?: string | null, state: string, arrives: string, leaves: string, rooms: Array<string>, cameInAt?: string | null, leftAt?: string | null, how?: string | null, hopes?: string | null, lockBoxOfferedAt?: string | null, erasedFrom?: string | null, rightsTold?: { __typename?: 'RightsToldToMe', at: string, by: string, charterVersion: string, language: string, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> } | null, lines: Array<{ __typename?: 'HeldLine', line: string, kind: string, words: string, by: string, at: string, doneAt?: string | null }>, messages: Array<{ __typename?: 'GuestMessage', line: string, kind: string, day: string, what: string, why: string, decidedBy: string, writtenBy: string, writtenAt: string }>, notes: Array<{ __typename?: 'GuestNote', line: string, words: string, writtenAt: string }> }>, enquiries: Array<{ __typename?: 'HeldEnquiry', stayId: string, askedAt: string, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, answer?: string | null }>, promises: Array<{ __typename?: 'HeldPromise', stayId: string, kind: string, day: string, words?: string | null, doneAt?: string | null }> };

export type HeldAboutMeQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldAboutMeQuery = { __typename?: 'Query', heldAboutMe: { __typename?: 'HeldAboutMe', opensMore: boolean, stays: Array<{ __typename?: 'HeldStay', id: string, houseName: string, timeZone: string, called?: string | null, state: string, arrives: string, leaves: string, rooms: Array<string>, cameInAt?: string | null, leftAt?: string | null, how?: string | null, hopes?: string | null, lockBoxOfferedAt?: string | null, erasedFrom?: string | null, rightsTold?: { __typename?: 'RightsToldToMe', at: string, by: string, charterVersion: string, language: string, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> } | null, lines: Array<{ __typename?: 'HeldLine', line: string, kind: string, words: string, by: string, at: string, doneAt?: string | null }>, messages: Array<{ __typename?: 'GuestMessage', line: string, kind: string, day: string, what: string, why: string, decidedBy: string, writtenBy: string, writtenAt: string }>, notes: Array<{ __typename?: 'GuestNote', line: string, words: string, writtenAt: string }> }>, enquiries: Array<{ __typename?: 'HeldEnquiry', stayId: string, askedAt: string, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, answer?: string | null }>, promises: Array<{ __typename?: 'HeldPromise', stayId: string, kind: string, day: string, words?: string | null, doneAt?: string | null }> } };

export type SeeItDifferentlyMutationVariables = Exact<{
  stay: Scalars['ID']['input'];
  line: Scalars['String']['input'];
  words: Scalars['String']['input'];
}>;


export type SeeItDifferentlyMutation = { __typename?: 'Mutation', seeItDifferently:
    | { __typename: 'HeldAboutMe', opensMore: boolean, stays: Array<{ __typename?: 'HeldStay', id: string, houseName: string, timeZone: string, called?: string | null, state: string, arrives: string, leaves: string, rooms: Array<string>, cameInAt?: string | null, leftAt?: string | null, how?: string | null, hopes?: string | null, lockBoxOfferedAt?: string | null, erasedFrom?: string | null, rightsTold?: { __typename?: 'RightsToldToMe', at: string, by: string, charterVersion: string, language: string, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> } | null, lines: Array<{ __typename?: 'HeldLine', line: string, kind: string, words: string, by: string, at: string, doneAt?: string | null }>, messages: Array<{ __typename?: 'GuestMessage', line: string, kind: string, day: string, what: string, why: string, decidedBy: string, writtenBy: string, writtenAt: string }>, notes: Array<{ __typename?: 'GuestNote', line: string, words: string, writtenAt: string }> }>, enquiries: Array<{ __typename?: 'HeldEnquiry', stayId: string, askedAt: string, called?: string | null, reach?: string | null, messageSafe?: boolean | null, hopes?: string | null, answer?: string | null }>, promises: Array<{ __typename?: 'HeldPromise', stayId: string, kind: string, day: string, words?: string | null, doneAt?: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ __typename?: 'FieldProblem', field: string, problem: string, limit?: number | null }> }
   };

export type RightsTextsQueryVariables = Exact<{
  at?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
}>;


export type RightsTextsQuery = { __typename?: 'Query', rightsTexts: Array<{ __typename?: 'RightsNow', houseId: string, kind: string, name: string, phone: string, charterVersion: string, startsOn: string, language: string, officer: string, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }>, outside: Array<{ __typename?: 'RightsContact', name: string, way: string }> }> };

export type VoiceFragment = { __typename?: 'MyVoice', state: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, language: string, house: { __typename?: 'GuestHouse', name: string, phone: string, timeZone: string }, promises: Array<{ __typename?: 'HousePromise', heading: string, text: string }>, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> };

export type OpenMyVoiceMutationVariables = Exact<{
  code: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpenMyVoiceMutation = { __typename?: 'Mutation', openMyVoice:
    | { __typename: 'CodeEnded' }
    | { __typename: 'MyVoice', state: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, language: string, house: { __typename?: 'GuestHouse', name: string, phone: string, timeZone: string }, promises: Array<{ __typename?: 'HousePromise', heading: string, text: string }>, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> }
    | { __typename: 'TooManyTries', minutes: number }
    | { __typename: 'WrongCode' }
   };

export type SayMyVoiceMutationVariables = Exact<{
  code: Scalars['String']['input'];
  answer: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
}>;


export type SayMyVoiceMutation = { __typename?: 'Mutation', sayMyVoice:
    | { __typename: 'CodeEnded' }
    | { __typename: 'DecisionMade', state: string }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MyVoice', state: string, spaceKind: string, wantsFrom?: string | null, wantsNights?: number | null, answer?: string | null, ownPhone: boolean, spokenAt?: string | null, language: string, house: { __typename?: 'GuestHouse', name: string, phone: string, timeZone: string }, promises: Array<{ __typename?: 'HousePromise', heading: string, text: string }>, texts: Array<{ __typename?: 'RightsText', key: string, heading: string, text: string }> }
    | { __typename: 'TooManyTries', minutes: number }
    | { __typename: 'WrongCode' }
   };

export type OpeningPartsFragment = { __typename?: 'Opening', vault: string, kdf: number, serverShare?: string | null, wrapPass?: string | null, wrapCard?: string | null };

export type MinutesFragment = { __typename?: 'TooManyTries', minutes: number };

export type SignInMutationVariables = Exact<{
  who: WhoseInput;
  proof: ProofInput;
  ownPhone?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn:
    | { __typename: 'DeviceRemoved' }
    | { __typename: 'KeysMissing' }
    | { __typename: 'NotOpened' }
    | { __typename: 'Opening', vault: string, kdf: number, serverShare?: string | null, wrapPass?: string | null, wrapCard?: string | null }
    | { __typename: 'TooManyTries', minutes: number }
   };

export type ProveMutationVariables = Exact<{
  vault: Scalars['ID']['input'];
  proof: ProofInput;
}>;


export type ProveMutation = { __typename?: 'Mutation', prove:
    | { __typename: 'DeviceRemoved' }
    | { __typename: 'KeysMissing' }
    | { __typename: 'NotOpened' }
    | { __typename: 'Opening', vault: string, kdf: number, serverShare?: string | null, wrapPass?: string | null, wrapCard?: string | null }
    | { __typename: 'TooManyTries', minutes: number }
   };

export type ChangePassphraseMutationVariables = Exact<{
  input: ChangePassphraseInput;
}>;


export type ChangePassphraseMutation = { __typename?: 'Mutation', changePassphrase:
    | { __typename: 'Done' }
    | { __typename: 'KeysMissing' }
    | { __typename: 'NeedsProof' }
   };

export type ReplaceCardMutationVariables = Exact<{
  card?: InputMaybe<CardLockInput>;
}>;


export type ReplaceCardMutation = { __typename?: 'Mutation', replaceCard:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type OfferHandoverMutationVariables = Exact<{
  offer: CardLockInput;
}>;


export type OfferHandoverMutation = { __typename?: 'Mutation', offerHandover:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type TakeHandoverMutationVariables = Exact<{
  proof: Scalars['Bytes']['input'];
}>;


export type TakeHandoverMutation = { __typename?: 'Mutation', takeHandover:
    | { __typename: 'Handover', vault: string, wrap: string }
    | { __typename: 'HandoverEnded' }
    | { __typename: 'TooManyTries', minutes: number }
   };

export type KeepDeviceMutationVariables = Exact<{
  device: Scalars['ID']['input'];
  secret: Scalars['Bytes']['input'];
}>;


export type KeepDeviceMutation = { __typename?: 'Mutation', keepDevice:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type RemoveDeviceMutationVariables = Exact<{
  device: Scalars['ID']['input'];
}>;


export type RemoveDeviceMutation = { __typename?: 'Mutation', removeDevice: { __typename: 'Done' } };

export type EraseEverythingMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseEverythingMutation = { __typename?: 'Mutation', eraseEverything:
    | { __typename: 'BeganAgainLately', until: string }
    | { __typename: 'Erased', unreadableOn: string, backupsFreeOn: string, vaults: number, phones: number, signIns: number }
    | { __typename: 'NeedsProof' }
   };

export type VersionPartsFragment = { __typename?: 'VersionRow', section: string, version: number, ciphertext: string, wrap: string, savedOn: string };

export type VaultQueryVariables = Exact<{
  have: Array<VersionRefInput> | VersionRefInput;
}>;


export type VaultQuery = { __typename?: 'Query', vault:
    | { __typename: 'NeedsProof' }
    | { __typename: 'VaultAnswer', counter: number, manifest: string, cardMark?: string | null, sections: Array<{ __typename?: 'VersionRow', section: string, version: number, ciphertext: string, wrap: string, savedOn: string }>, grants: Array<{ __typename?: 'GrantRow', id: string, reader: string, to?: string | null, sections: Array<string>, until?: string | null, stay?: string | null, isLive: boolean }> }
   };

export type VersionsQueryVariables = Exact<{
  section: Scalars['ID']['input'];
  before: Scalars['Int']['input'];
}>;


export type VersionsQuery = { __typename?: 'Query', versions:
    | { __typename: 'NeedsProof' }
    | { __typename: 'VersionList', versions: Array<{ __typename?: 'VersionRow', section: string, version: number, ciphertext: string, wrap: string, savedOn: string }> }
   };

export type CreateVaultMutationVariables = Exact<{
  input: NewVaultInput;
}>;


export type CreateVaultMutation = { __typename?: 'Mutation', createVault:
    | { __typename: 'Done' }
    | { __typename: 'KeysMissing' }
    | { __typename: 'VaultExists' }
   };

export type StartAgainMutationVariables = Exact<{
  input: NewVaultInput;
}>;


export type StartAgainMutation = { __typename?: 'Mutation', startAgain:
    | { __typename: 'Done' }
    | { __typename: 'KeysMissing' }
   };

export type UnsealVaultMutationVariables = Exact<{
  vault: Scalars['ID']['input'];
}>;


export type UnsealVaultMutation = { __typename?: 'Mutation', unsealVault:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type EraseVaultMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseVaultMutation = { __typename?: 'Mutation', eraseVault:
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type SaveSectionMutationVariables = Exact<{
  input: SectionSaveInput;
}>;


export type SaveSectionMutation = { __typename?: 'Mutation', saveSection:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'Done' }
    | { __typename: 'KeysMissing' }
    | { __typename: 'NeedsProof' }
    | { __typename: 'TooManySections' }
    | { __typename: 'TooManyVersions' }
   };

export type SaveManifestMutationVariables = Exact<{
  input: ManifestSaveInput;
}>;


export type SaveManifestMutation = { __typename?: 'Mutation', saveManifest:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'Done' }
    | { __typename: 'NeedsProof' }
   };

export type ShareSectionsMutationVariables = Exact<{
  input: ShareInput;
}>;


export type ShareSectionsMutation = { __typename?: 'Mutation', shareSections:
    | { __typename: 'ChangedElsewhere' }
    | { __typename: 'Done' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'KeysMissing' }
    | { __typename: 'NeedsProof' }
    | { __typename: 'ReaderGone' }
   };

export type StopSharingMutationVariables = Exact<{
  grant: Scalars['ID']['input'];
  page?: InputMaybe<PageInput>;
}>;


export type StopSharingMutation = { __typename?: 'Mutation', stopSharing: { __typename: 'Done' } };

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
export const MyAgreedFragmentDoc = new TypedDocumentString(`
    fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
    `, {"fragmentName":"MyAgreed"}) as unknown as TypedDocumentString<MyAgreedFragment, unknown>;
export const MyCheckInFragmentDoc = new TypedDocumentString(`
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
    `, {"fragmentName":"MyCheckIn"}) as unknown as TypedDocumentString<MyCheckInFragment, unknown>;
export const MyFollowUpsFragmentDoc = new TypedDocumentString(`
    fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}`, {"fragmentName":"MyFollowUps"}) as unknown as TypedDocumentString<MyFollowUpsFragment, unknown>;
export const MyFollowUpsRefusedFragmentDoc = new TypedDocumentString(`
    fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}
    `, {"fragmentName":"MyFollowUpsRefused"}) as unknown as TypedDocumentString<MyFollowUpsRefusedFragment, unknown>;
export const MyPeerNowFragmentDoc = new TypedDocumentString(`
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
    `, {"fragmentName":"MyPeerNow"}) as unknown as TypedDocumentString<MyPeerNowFragment, unknown>;
export const MyWayFragmentDoc = new TypedDocumentString(`
    fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}`, {"fragmentName":"MyWay"}) as unknown as TypedDocumentString<MyWayFragment, unknown>;
export const MyWayRefusedFragmentDoc = new TypedDocumentString(`
    fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}
    `, {"fragmentName":"MyWayRefused"}) as unknown as TypedDocumentString<MyWayRefusedFragment, unknown>;
export const MyMeetingsFragmentDoc = new TypedDocumentString(`
    fragment MyMeetings on MatchMeetings {
  lastsUntil
  meetings {
    seriesId
    slot
    day
    time
    endsAt
    isMoved
    isCancelled
    how
  }
}
    `, {"fragmentName":"MyMeetings"}) as unknown as TypedDocumentString<MyMeetingsFragment, unknown>;
export const HeldStayFragmentDoc = new TypedDocumentString(`
    fragment HeldStay on HeldStay {
  id
  houseName
  timeZone
  called
  state
  arrives
  leaves
  rooms
  cameInAt
  leftAt
  how
  hopes
  lockBoxOfferedAt
  erasedFrom
  rightsTold {
    at
    by
    charterVersion
    language
    texts {
      key
      heading
      text
    }
  }
  lines {
    line
    kind
    words
    by
    at
    doneAt
  }
  messages {
    line
    kind
    day
    what
    why
    decidedBy
    writtenBy
    writtenAt
  }
  notes {
    line
    words
    writtenAt
  }
}
    `, {"fragmentName":"HeldStay"}) as unknown as TypedDocumentString<HeldStayFragment, unknown>;
export const HeldFragmentDoc = new TypedDocumentString(`
    fragment Held on HeldAboutMe {
  stays {
    ...HeldStay
  }
  opensMore
  enquiries {
    stayId
    askedAt
    called
    reach
    messageSafe
    hopes
    answer
  }
  promises {
    stayId
    kind
    day
    words
    doneAt
  }
}
    fragment HeldStay on HeldStay {
  id
  houseName
  timeZone
  called
  state
  arrives
  leaves
  rooms
  cameInAt
  leftAt
  how
  hopes
  lockBoxOfferedAt
  erasedFrom
  rightsTold {
    at
    by
    charterVersion
    language
    texts {
      key
      heading
      text
    }
  }
  lines {
    line
    kind
    words
    by
    at
    doneAt
  }
  messages {
    line
    kind
    day
    what
    why
    decidedBy
    writtenBy
    writtenAt
  }
  notes {
    line
    words
    writtenAt
  }
}`, {"fragmentName":"Held"}) as unknown as TypedDocumentString<HeldFragment, unknown>;
export const VoiceFragmentDoc = new TypedDocumentString(`
    fragment Voice on MyVoice {
  state
  spaceKind
  wantsFrom
  wantsNights
  answer
  ownPhone
  spokenAt
  house {
    name
    phone
    timeZone
  }
  language
  promises {
    heading
    text
  }
  texts {
    key
    heading
    text
  }
}
    `, {"fragmentName":"Voice"}) as unknown as TypedDocumentString<VoiceFragment, unknown>;
export const OpeningPartsFragmentDoc = new TypedDocumentString(`
    fragment OpeningParts on Opening {
  vault
  kdf
  serverShare
  wrapPass
  wrapCard
}
    `, {"fragmentName":"OpeningParts"}) as unknown as TypedDocumentString<OpeningPartsFragment, unknown>;
export const MinutesFragmentDoc = new TypedDocumentString(`
    fragment Minutes on TooManyTries {
  minutes
}
    `, {"fragmentName":"Minutes"}) as unknown as TypedDocumentString<MinutesFragment, unknown>;
export const VersionPartsFragmentDoc = new TypedDocumentString(`
    fragment VersionParts on VersionRow {
  section
  version
  ciphertext
  wrap
  savedOn
}
    `, {"fragmentName":"VersionParts"}) as unknown as TypedDocumentString<VersionPartsFragment, unknown>;
export const MyFollowUpsDocument = new TypedDocumentString(`
    query MyFollowUps {
  myFollowUps {
    ...MyFollowUps
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}`, {"hash":"87acc9480bb66448608c16909ada6e62cbe64692c7bca884f5d4c96e5924dd63"}) as unknown as TypedDocumentString<MyFollowUpsQuery, MyFollowUpsQueryVariables>;
export const AnswerCheckInDocument = new TypedDocumentString(`
    mutation AnswerCheckIn($id: ID!, $says: String!, $on: HouseDay, $than: ID) {
  acted: answerCheckIn(id: $id, says: $says, on: $on, than: $than) {
    ...MyFollowUps
    ...MyFollowUpsRefused
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}`, {"hash":"43d9e41c17a9645d107ed9299904f689eb160041fe61c705365c8f2e853e5ef5"}) as unknown as TypedDocumentString<AnswerCheckInMutation, AnswerCheckInMutationVariables>;
export const RingMeDocument = new TypedDocumentString(`
    mutation RingMe($id: ID!) {
  acted: ringMe(id: $id) {
    ...MyFollowUps
    ...MyFollowUpsRefused
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}`, {"hash":"d2863140d4fb50b3f61b4b3a9aed4e80caa55ad037cc51fe1b205ceeacc407b7"}) as unknown as TypedDocumentString<RingMeMutation, RingMeMutationVariables>;
export const AgreeMyFollowUpDocument = new TypedDocumentString(`
    mutation AgreeMyFollowUp($offer: String!, $input: FollowUpInput!) {
  acted: agreeMyFollowUp(offer: $offer, input: $input) {
    ...MyFollowUps
    ...MyFollowUpsRefused
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}`, {"hash":"14deabf5d59351126c897819e69236280d77a35f58c473fdf516a668312f87b3"}) as unknown as TypedDocumentString<AgreeMyFollowUpMutation, AgreeMyFollowUpMutationVariables>;
export const ChangeMyFollowUpDocument = new TypedDocumentString(`
    mutation ChangeMyFollowUp($id: ID!, $version: Int!, $input: FollowUpInput!) {
  acted: changeMyFollowUp(id: $id, version: $version, input: $input) {
    ...MyFollowUps
    ...MyFollowUpsRefused
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}`, {"hash":"f6670ea2492afef9d8acfde7d51b3c5592de4937d974a241268bdc2206d989ac"}) as unknown as TypedDocumentString<ChangeMyFollowUpMutation, ChangeMyFollowUpMutationVariables>;
export const StopMyFollowUpDocument = new TypedDocumentString(`
    mutation StopMyFollowUp($id: ID!) {
  acted: stopMyFollowUp(id: $id) {
    ...MyFollowUps
    ...MyFollowUpsRefused
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}`, {"hash":"729a4925c538523e1eec6744468f1cfc90674a6ab817b0e1c668532c76171db4"}) as unknown as TypedDocumentString<StopMyFollowUpMutation, StopMyFollowUpMutationVariables>;
export const BeginMyFollowUpAgainDocument = new TypedDocumentString(`
    mutation BeginMyFollowUpAgain($id: ID!) {
  acted: beginMyFollowUpAgain(id: $id) {
    ...MyFollowUps
    ...MyFollowUpsRefused
  }
}
    fragment MyCheckIn on MyCheckIn {
  id
  on
  answers
}
fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}
fragment MyFollowUps on MyFollowUps {
  followUps {
    ...MyAgreed
    match
    waiting {
      ...MyCheckIn
    }
    ringing {
      ...MyCheckIn
    }
    wrote
    canRing
    next {
      on
      time
      why
      daysAfter
    }
    past {
      on
      outcome
    }
    rhythms
    channels
  }
  offers {
    id
    about
    with
    phone
    peer
    today
    timeZone
    quietFrom
    quietTo
    rhythms
    channels
  }
  opensMore
}
fragment MyFollowUpsRefused on MyFollowUpsResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
  ... on FollowUpThere {
    id
  }
}`, {"hash":"84da3f0c0cb7942b8a2be9d58c7297ec5b6ca79ae3adb638b02a74c32ec0f834"}) as unknown as TypedDocumentString<BeginMyFollowUpAgainMutation, BeginMyFollowUpAgainMutationVariables>;
export const HeldOfMyFollowUpsDocument = new TypedDocumentString(`
    query HeldOfMyFollowUps {
  heldOfMyFollowUps {
    agreed {
      ...MyAgreed
      past {
        on
        outcome
      }
    }
    messages {
      on
      channel
      how
    }
    wrote
    erasedFrom
  }
}
    fragment MyAgreed on MyFollowUp {
  id
  version
  about
  with
  phone
  peer
  asks
  onlyThem
  theyLeft
  notFrom
  agreedOn
  agreedBy
  insteadOf
  gaveWay
  rhythm
  from
  days
  everyDays
  times
  until
  ways {
    channel
    address
  }
  never {
    id
    channel
    address
  }
  says
  voicemail
  timeZone
  quietFrom
  quietTo
  at
  weekdays
  daysOff
  stoppedOn
  overOn
}`, {"hash":"898c1fa37dfd9ef8c9a79c13e4af9088ebdcba0942a7239845a82936d0fa33b8"}) as unknown as TypedDocumentString<HeldOfMyFollowUpsQuery, HeldOfMyFollowUpsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    called
    sessionEndsAt
    account {
      id
      signInName
      organisation
      vault
      sealedVault
      hasCard
      level
    }
    devices {
      id
      seenOn
      isThis
    }
    house {
      id
      kind
      name
      phone
      timeZone
    }
    stay {
      id
      state
      arrives
      leaves
      nights
      keptUntil
    }
  }
}
    `, {"hash":"d44c33745d746add26a4f5591e2ba55fd88844054fdaea99625ec5c83d7b07f6"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInWithCodeDocument = new TypedDocumentString(`
    mutation SignInWithCode($code: String!, $ownPhone: Boolean!) {
  signInWithCode(code: $code, ownPhone: $ownPhone) {
    __typename
    ... on TooManyTries {
      minutes
    }
  }
}
    `, {"hash":"bc41538b06e1e8ae6636b1a5cd107506682ca24d896a86d2b134df42a3a551af"}) as unknown as TypedDocumentString<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    at
  }
}
    `, {"hash":"f662fa63bcd7506d55fe0513fc5da41f73cb925c4389c382518df2e4e68bfbde"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const HousesToRingDocument = new TypedDocumentString(`
    query HousesToRing($at: ID) {
  welcome(at: $at) {
    organisation
    houses {
      id
      kind
      name
      phone
    }
  }
}
    `, {"hash":"fa95beb52df64f5bd9fda195898b69a945b4a08086d41177ac62bf19fba0d990"}) as unknown as TypedDocumentString<HousesToRingQuery, HousesToRingQueryVariables>;
export const HeldOfMyWaysDocument = new TypedDocumentString(`
    query HeldOfMyWays {
  heldOfMyWays {
    id
    called
    reach
    messageSafe
    channel
    notedBy
    interestedOn
    place
    leavesHospitalOn
    backInHospital
    movedOutside
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
    asksForCalled
    matchedBy
    matches {
      id
      called
      bothYesOn
      yesWasTold
      metOn
      endedOn
      notAgain
      askedAnotherOn
      waitsForPeer
      standIn {
        called
        until
        saidYes
      }
    }
    saidNo
    marks {
      day
      how
    }
    thanked
    hasCalendar
    endedOn
    erasedFrom
  }
}
    `, {"hash":"3bc38ed3e4befaa7b7d64bf8049ab5fd8baa5f84f361366c2bfa0b077df3597b"}) as unknown as TypedDocumentString<HeldOfMyWaysQuery, HeldOfMyWaysQueryVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes($at: ID, $language: String) {
  programmes(at: $at, language: $language) {
    id
    organisation
    name
    phone
    timeZone
    places
    sentences
  }
}
    `, {"hash":"3067fb08468f2cd70c1a7c61edabff34c1392fb883e9e71b219613d6a5cff6a4"}) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const SayInterestedDocument = new TypedDocumentString(`
    mutation SayInterested($at: ID!, $programme: ID!, $ticket: ID!, $input: SelfInterestInput!, $wishes: WishesInput) {
  said: sayInterested(
    at: $at
    programmeId: $programme
    ticket: $ticket
    input: $input
    wishes: $wishes
  ) {
    __typename
    ... on SaidInterested {
      code
      endsAt
      nextStep {
        step
        by
      }
      groups {
        id
        name
        time
        place
        nextOn
      }
    }
    ... on InvalidInput {
      fields {
        field
        problem
        limit
      }
    }
    ... on OutsideCatchment {
      places
    }
    ... on TooManyTries {
      minutes
    }
  }
}
    `, {"hash":"9631ed274614996aacdeedf538873fa635041149d0d2db0799b4550e4cf53a1c"}) as unknown as TypedDocumentString<SayInterestedMutation, SayInterestedMutationVariables>;
export const MyPeerDocument = new TypedDocumentString(`
    query MyPeer {
  myPeer {
    ...MyWay
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}`, {"hash":"00be2e8e7b5d17ae698d3f7b9d80018ef24a245ad2850eb1cc8a700e3a17b149"}) as unknown as TypedDocumentString<MyPeerQuery, MyPeerQueryVariables>;
export const ChangeMyWishesDocument = new TypedDocumentString(`
    mutation ChangeMyWishes($input: WishesInput!) {
  acted: changeMyWishes(input: $input) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"f83cca0944c4651555b19426fea8c61426d5488509a9b71d49a1bb4474ef98a0"}) as unknown as TypedDocumentString<ChangeMyWishesMutation, ChangeMyWishesMutationVariables>;
export const SayToMeetingDocument = new TypedDocumentString(`
    mutation SayToMeeting($answer: String!, $match: ID!) {
  acted: sayToMeeting(answer: $answer, match: $match) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"3e249c9ef3a7b9258224b0bc9df47ba5965eaceded6103007ba70d4edbbed7aa"}) as unknown as TypedDocumentString<SayToMeetingMutation, SayToMeetingMutationVariables>;
export const FixMyFirstMeetingDocument = new TypedDocumentString(`
    mutation FixMyFirstMeeting($on: HouseDay!, $time: String) {
  acted: fixMyFirstMeeting(on: $on, time: $time) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"8c5acf19f602d0609620b1d91a5ab47796e37c4dc78e461b8a9e857a494f7a19"}) as unknown as TypedDocumentString<FixMyFirstMeetingMutation, FixMyFirstMeetingMutationVariables>;
export const AskForAnotherDocument = new TypedDocumentString(`
    mutation AskForAnother($meanwhile: Boolean!, $notAgain: Boolean, $than: ID!) {
  acted: askForAnother(meanwhile: $meanwhile, notAgain: $notAgain, than: $than) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"1d5ce68af6f4cf01e76051ed80b3f2fcf5a9203683a12e2eeb74879b02da8b3d"}) as unknown as TypedDocumentString<AskForAnotherMutation, AskForAnotherMutationVariables>;
export const GoOnAfterAllDocument = new TypedDocumentString(`
    mutation GoOnAfterAll {
  acted: goOnAfterAll {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"6897ce04cf06aabfaa4be08bb4582c2ebd3664a26458f2c66270761835b99590"}) as unknown as TypedDocumentString<GoOnAfterAllMutation, GoOnAfterAllMutationVariables>;
export const SayToMeanwhileDocument = new TypedDocumentString(`
    mutation SayToMeanwhile($answer: String!, $question: ID!) {
  acted: sayToMeanwhile(answer: $answer, question: $question) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"4c751f1ba2f3aaafc3f4d0ea84f4e1814f2260d00eb2137bf0b357104e5c5289"}) as unknown as TypedDocumentString<SayToMeanwhileMutation, SayToMeanwhileMutationVariables>;
export const MeetSomebodyMeanwhileDocument = new TypedDocumentString(`
    mutation MeetSomebodyMeanwhile {
  acted: meetSomebodyMeanwhile {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"871556060944cd0081ce1c637eab71adbffb628b24ac72ae84b7d548e11afd63"}) as unknown as TypedDocumentString<MeetSomebodyMeanwhileMutation, MeetSomebodyMeanwhileMutationVariables>;
export const AskForPeerByNameDocument = new TypedDocumentString(`
    mutation AskForPeerByName($called: String!) {
  acted: askForPeerByName(called: $called) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"380023ba1270f56028f49dbd79f8d8699f81390e64cce52b641b036a41f03c13"}) as unknown as TypedDocumentString<AskForPeerByNameMutation, AskForPeerByNameMutationVariables>;
export const ImInterestedAgainDocument = new TypedDocumentString(`
    mutation ImInterestedAgain {
  acted: imInterestedAgain {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"3b7e823ff16698f6a93730bd64951119a3dd271ebc098a26e4fd685e15f5cd64"}) as unknown as TypedDocumentString<ImInterestedAgainMutation, ImInterestedAgainMutationVariables>;
export const StopForNowDocument = new TypedDocumentString(`
    mutation StopForNow {
  acted: stopForNow {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"471e4815152274488b24e8b12c47b25fbf5eff7977c182a10e235be4c9738597"}) as unknown as TypedDocumentString<StopForNowMutation, StopForNowMutationVariables>;
export const ChangeMyLeavingHospitalDocument = new TypedDocumentString(`
    mutation ChangeMyLeavingHospital($to: HouseDay) {
  acted: changeMyLeavingHospital(to: $to) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"327005f1fbd78201c598be4fbd2a4f18ba7051d010ba54ed4fad6e6ad98b50d5"}) as unknown as TypedDocumentString<ChangeMyLeavingHospitalMutation, ChangeMyLeavingHospitalMutationVariables>;
export const ImInHospitalDocument = new TypedDocumentString(`
    mutation ImInHospital {
  acted: imInHospital {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"7129de29040dc1574ec4c1c1015dbbb61d5ef18315a780844699b9da92d50219"}) as unknown as TypedDocumentString<ImInHospitalMutation, ImInHospitalMutationVariables>;
export const ImOutOfHospitalDocument = new TypedDocumentString(`
    mutation ImOutOfHospital($on: HouseDay) {
  acted: imOutOfHospital(on: $on) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"214c6d86bd828fb223d5f80128ea8bf4758053d37e93b884c549a122d6d8e1f1"}) as unknown as TypedDocumentString<ImOutOfHospitalMutation, ImOutOfHospitalMutationVariables>;
export const IMovedDocument = new TypedDocumentString(`
    mutation IMoved($place: String) {
  acted: iMoved(place: $place) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"93bc19a7e8a02358911d0b52e16d0878db069ecf57752a7bd714e7a9b91a788a"}) as unknown as TypedDocumentString<IMovedMutation, IMovedMutationVariables>;
export const SayThanksDocument = new TypedDocumentString(`
    mutation SayThanks {
  acted: sayThanks {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"654317c4df7d8d8c21d00e3e1856cd51a8057c5d37044024961b80d26fe78b9c"}) as unknown as TypedDocumentString<SayThanksMutation, SayThanksMutationVariables>;
export const SeenMyNewsDocument = new TypedDocumentString(`
    mutation SeenMyNews($upTo: ID) {
  acted: seenMyNews(upTo: $upTo) {
    ...MyWay
    ...MyWayRefused
  }
}
    fragment MyPeerNow on MyPeerNow {
  id
  called
  likes
  background
  firstMeetingOn
  firstMeetingTime
  metOn
  untilNext
  awayUntil
  coveredBy
  coveredUntil
  question
  meanwhile {
    until
    likes
    background
  }
}
fragment MyWay on MyPeer {
  id
  programme
  phone
  timeZone
  state
  interestedOn
  nextStep {
    step
    on
    by
    groups
    estimate {
      kind
      fromWeeks
      toWeeks
    }
  }
  coming {
    ...MyPeerNow
  }
  going {
    ...MyPeerNow
  }
  window {
    from
    to
  }
  lastsUntil
  leavesHospitalOn
  place
  places
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
  groups {
    id
    name
    time
    place
    nextOn
  }
  news {
    id
    what
    on
    about
  }
  actions {
    name
    allowed
  }
  thanked
}
fragment MyWayRefused on MyPeerResult {
  __typename
  ... on InvalidInput {
    fields {
      field
      problem
      limit
    }
  }
}`, {"hash":"804693aec1e163b03c37986494ba2da05ed392a55b3625b0466362e015f00fe1"}) as unknown as TypedDocumentString<SeenMyNewsMutation, SeenMyNewsMutationVariables>;
export const MyMeetingsDocument = new TypedDocumentString(`
    query MyMeetings {
  myPeer {
    id
    timeZone
    phone
    programme
    going {
      id
      metOn
    }
  }
  myMeetings {
    ...MyMeetings
  }
}
    fragment MyMeetings on MatchMeetings {
  lastsUntil
  meetings {
    seriesId
    slot
    day
    time
    endsAt
    isMoved
    isCancelled
    how
  }
}`, {"hash":"849add3b6d46efa9f6bf824cdba40fc453e13ffa7eec523942a8a025a7c2fc5d"}) as unknown as TypedDocumentString<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const MoveMyMeetingDocument = new TypedDocumentString(`
    mutation MoveMyMeeting($series: ID!, $slot: HouseDay!, $day: HouseDay!, $time: String!, $following: Boolean) {
  acted: moveMyMeeting(
    seriesId: $series
    slot: $slot
    day: $day
    time: $time
    following: $following
  ) {
    __typename
    ...MyMeetings
    ... on InvalidInput {
      fields {
        field
        problem
        limit
      }
    }
  }
}
    fragment MyMeetings on MatchMeetings {
  lastsUntil
  meetings {
    seriesId
    slot
    day
    time
    endsAt
    isMoved
    isCancelled
    how
  }
}`, {"hash":"e569fa194d9c63b9358bb77c0ef2a844ea779c5f779bbedb87ca66535d7af2fa"}) as unknown as TypedDocumentString<MoveMyMeetingMutation, MoveMyMeetingMutationVariables>;
export const CancelMyMeetingDocument = new TypedDocumentString(`
    mutation CancelMyMeeting($series: ID!, $slot: HouseDay!, $following: Boolean) {
  acted: cancelMyMeeting(seriesId: $series, slot: $slot, following: $following) {
    __typename
    ...MyMeetings
    ... on InvalidInput {
      fields {
        field
        problem
        limit
      }
    }
  }
}
    fragment MyMeetings on MatchMeetings {
  lastsUntil
  meetings {
    seriesId
    slot
    day
    time
    endsAt
    isMoved
    isCancelled
    how
  }
}`, {"hash":"d1a20fcfccade18ba50b2d3b5e45832db22925da04d26e34473254952e587069"}) as unknown as TypedDocumentString<CancelMyMeetingMutation, CancelMyMeetingMutationVariables>;
export const AgreeMyMeetingsDocument = new TypedDocumentString(`
    mutation AgreeMyMeetings($day: HouseDay!, $time: String!) {
  acted: agreeMyMeetings(day: $day, time: $time) {
    __typename
    ...MyMeetings
    ... on InvalidInput {
      fields {
        field
        problem
        limit
      }
    }
  }
}
    fragment MyMeetings on MatchMeetings {
  lastsUntil
  meetings {
    seriesId
    slot
    day
    time
    endsAt
    isMoved
    isCancelled
    how
  }
}`, {"hash":"ef31dc95d59c99826df87dbbd8842cebaa15ff2de1ead5c1d06b5f634080521f"}) as unknown as TypedDocumentString<AgreeMyMeetingsMutation, AgreeMyMeetingsMutationVariables>;
export const MakeMyCalendarDocument = new TypedDocumentString(`
    mutation MakeMyCalendar($language: String) {
  makeMyCalendar(language: $language) {
    path
  }
}
    `, {"hash":"e1489b4a457d83ca84deaa420e80537e62d0ffb49d163665cf399db2656db7a1"}) as unknown as TypedDocumentString<MakeMyCalendarMutation, MakeMyCalendarMutationVariables>;
export const EndMyCalendarDocument = new TypedDocumentString(`
    mutation EndMyCalendar {
  endMyCalendar
}
    `, {"hash":"fe28ca10646a32e4a806fa788cd06375d17f24e927aac1692422a36e2de4451c"}) as unknown as TypedDocumentString<EndMyCalendarMutation, EndMyCalendarMutationVariables>;
export const ReadersDocument = new TypedDocumentString(`
    query Readers {
  readers {
    houses {
      id
      name
    }
    workers {
      id
      name
      houseId
      barred
      typedBy
      typedAt
    }
    opensMore
  }
}
    `, {"hash":"cab900471613e0cbd5f09c303bd7485edef87bbc5cf4f521a39d5369bae4e286"}) as unknown as TypedDocumentString<ReadersQuery, ReadersQueryVariables>;
export const PlanOffersDocument = new TypedDocumentString(`
    query PlanOffers {
  planOffers {
    houseId
    kinds
    wrapName
  }
}
    `, {"hash":"51fddf5bc9fbbfaf0e090a7059c0c3c6b5c64d2b61680545bde9c10913216a2a"}) as unknown as TypedDocumentString<PlanOffersQuery, PlanOffersQueryVariables>;
export const WhoSeesWhatDocument = new TypedDocumentString(`
    query WhoSeesWhat {
  whoSeesWhat {
    shares {
      id
      reader
      readerName
      sections
      madeAt
      until
      stay
      looks
      isLive
    }
    opensMore
  }
}
    `, {"hash":"da4290e41a98472119134bd64ebd28e1f36d2a89ca26dc9c86c83c9a445e9077"}) as unknown as TypedDocumentString<WhoSeesWhatQuery, WhoSeesWhatQueryVariables>;
export const WhoLookedDocument = new TypedDocumentString(`
    query WhoLooked($earlier: String) {
  whoLooked(earlier: $earlier) {
    __typename
    ... on WhoLooked {
      lines {
        __typename
        ... on LookSeen {
          at
          readerName
          houseName
          section
          version
          grant
          how
        }
        ... on GuestEvent {
          at
          kind
          who
          whom
        }
      }
      earlier
      keptDays
    }
  }
}
    `, {"hash":"9b2fc696434853928b28865c55adb8bca8e73294ef03a568e88bf5626304bbca"}) as unknown as TypedDocumentString<WhoLookedQuery, WhoLookedQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions {
  suggestions {
    __typename
    ... on SuggestionList {
      suggestions {
        id
        from
        words
        at
        until
        share {
          reader
          to
          name
          until
          stay
        }
      }
    }
  }
}
    `, {"hash":"4f1186b1feb4f89b5c481f57d3188f779914974897921b38ee884b704ea00d57"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const CloseSuggestionDocument = new TypedDocumentString(`
    mutation CloseSuggestion($id: ID!) {
  closeSuggestion(id: $id) {
    __typename
  }
}
    `, {"hash":"8bfdcae8ebd74ffe5a09880cb3749e062c48904428869a3a3e383836f8b44115"}) as unknown as TypedDocumentString<CloseSuggestionMutation, CloseSuggestionMutationVariables>;
export const StopSharingElsewhereDocument = new TypedDocumentString(`
    mutation StopSharingElsewhere {
  stopSharingElsewhere {
    __typename
  }
}
    `, {"hash":"b725354796fa6d20cebcd8b5b4872f3257c88228af339a3cbdc3d6fb604f5bfb"}) as unknown as TypedDocumentString<StopSharingElsewhereMutation, StopSharingElsewhereMutationVariables>;
export const BarReaderDocument = new TypedDocumentString(`
    mutation BarReader($worker: ID!) {
  barReader(worker: $worker) {
    __typename
  }
}
    `, {"hash":"79e9e7c2c8bc7c42fb19ee2d6496fdf4cc0c525ed7a45a037b39450d5added2e"}) as unknown as TypedDocumentString<BarReaderMutation, BarReaderMutationVariables>;
export const AllowReaderDocument = new TypedDocumentString(`
    mutation AllowReader($worker: ID!) {
  allowReader(worker: $worker) {
    __typename
  }
}
    `, {"hash":"9a57fcead93a2c3d116de3a7d5a3cddead2d7c3b05e3d230c67d4a946658a8e0"}) as unknown as TypedDocumentString<AllowReaderMutation, AllowReaderMutationVariables>;
export const OpenCardDocument = new TypedDocumentString(`
    mutation OpenCard($proof: Bytes!) {
  openCard(proof: $proof) {
    __typename
    ... on CardAnswer {
      vault
      grant
      sections {
        section
        version
        ciphertext
        key
        savedOn
      }
    }
  }
}
    `, {"hash":"15195a3d99906d0478ca4a4e942b3649b297ef8a28ee37649dd816c4a5ff94b9"}) as unknown as TypedDocumentString<OpenCardMutation, OpenCardMutationVariables>;
export const HeldAboutMeDocument = new TypedDocumentString(`
    query HeldAboutMe {
  heldAboutMe {
    ...Held
  }
}
    fragment HeldStay on HeldStay {
  id
  houseName
  timeZone
  called
  state
  arrives
  leaves
  rooms
  cameInAt
  leftAt
  how
  hopes
  lockBoxOfferedAt
  erasedFrom
  rightsTold {
    at
    by
    charterVersion
    language
    texts {
      key
      heading
      text
    }
  }
  lines {
    line
    kind
    words
    by
    at
    doneAt
  }
  messages {
    line
    kind
    day
    what
    why
    decidedBy
    writtenBy
    writtenAt
  }
  notes {
    line
    words
    writtenAt
  }
}
fragment Held on HeldAboutMe {
  stays {
    ...HeldStay
  }
  opensMore
  enquiries {
    stayId
    askedAt
    called
    reach
    messageSafe
    hopes
    answer
  }
  promises {
    stayId
    kind
    day
    words
    doneAt
  }
}`, {"hash":"a80797ab0fd128d6fdaefadbf51b1ac3b713f4d337d4ff2d2502dfe0e60f4ac4"}) as unknown as TypedDocumentString<HeldAboutMeQuery, HeldAboutMeQueryVariables>;
export const SeeItDifferentlyDocument = new TypedDocumentString(`
    mutation SeeItDifferently($stay: ID!, $line: String!, $words: String!) {
  seeItDifferently(stay: $stay, line: $line, words: $words) {
    __typename
    ...Held
    ... on InvalidInput {
      fields {
        field
        problem
        limit
      }
    }
  }
}
    fragment HeldStay on HeldStay {
  id
  houseName
  timeZone
  called
  state
  arrives
  leaves
  rooms
  cameInAt
  leftAt
  how
  hopes
  lockBoxOfferedAt
  erasedFrom
  rightsTold {
    at
    by
    charterVersion
    language
    texts {
      key
      heading
      text
    }
  }
  lines {
    line
    kind
    words
    by
    at
    doneAt
  }
  messages {
    line
    kind
    day
    what
    why
    decidedBy
    writtenBy
    writtenAt
  }
  notes {
    line
    words
    writtenAt
  }
}
fragment Held on HeldAboutMe {
  stays {
    ...HeldStay
  }
  opensMore
  enquiries {
    stayId
    askedAt
    called
    reach
    messageSafe
    hopes
    answer
  }
  promises {
    stayId
    kind
    day
    words
    doneAt
  }
}`, {"hash":"45aa3d24f089b2b5fc49825fcf176575df1988a134418d1a8ca741742b070faa"}) as unknown as TypedDocumentString<SeeItDifferentlyMutation, SeeItDifferentlyMutationVariables>;
export const RightsTextsDocument = new TypedDocumentString(`
    query RightsTexts($at: ID, $language: String) {
  rightsTexts(at: $at, language: $language) {
    houseId
    kind
    name
    phone
    charterVersion
    startsOn
    language
    officer
    texts {
      key
      heading
      text
    }
    outside {
      name
      way
    }
  }
}
    `, {"hash":"37dd553a888ef418477fc9487be71e5f892e359905f2a5964c159a2232e801c3"}) as unknown as TypedDocumentString<RightsTextsQuery, RightsTextsQueryVariables>;
export const OpenMyVoiceDocument = new TypedDocumentString(`
    mutation OpenMyVoice($code: String!, $language: String) {
  openMyVoice(code: $code, language: $language) {
    __typename
    ...Voice
    ... on TooManyTries {
      minutes
    }
  }
}
    fragment Voice on MyVoice {
  state
  spaceKind
  wantsFrom
  wantsNights
  answer
  ownPhone
  spokenAt
  house {
    name
    phone
    timeZone
  }
  language
  promises {
    heading
    text
  }
  texts {
    key
    heading
    text
  }
}`, {"hash":"2edb81e2408dacc6a5df891fbfa16dca5c99e092ab5c9d863d021ab3b6018c3d"}) as unknown as TypedDocumentString<OpenMyVoiceMutation, OpenMyVoiceMutationVariables>;
export const SayMyVoiceDocument = new TypedDocumentString(`
    mutation SayMyVoice($code: String!, $answer: String!, $language: String) {
  sayMyVoice(code: $code, answer: $answer, language: $language) {
    __typename
    ...Voice
    ... on TooManyTries {
      minutes
    }
    ... on DecisionMade {
      state
    }
  }
}
    fragment Voice on MyVoice {
  state
  spaceKind
  wantsFrom
  wantsNights
  answer
  ownPhone
  spokenAt
  house {
    name
    phone
    timeZone
  }
  language
  promises {
    heading
    text
  }
  texts {
    key
    heading
    text
  }
}`, {"hash":"da9662ebcba2b446305a1e95b4447f1d1f258ca6451868f583bc327731dcb42e"}) as unknown as TypedDocumentString<SayMyVoiceMutation, SayMyVoiceMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($who: WhoseInput!, $proof: ProofInput!, $ownPhone: Boolean) {
  signIn(who: $who, proof: $proof, ownPhone: $ownPhone) {
    __typename
    ...OpeningParts
    ...Minutes
  }
}
    fragment OpeningParts on Opening {
  vault
  kdf
  serverShare
  wrapPass
  wrapCard
}
fragment Minutes on TooManyTries {
  minutes
}`, {"hash":"9de1b2a99a59a520222f5c7f3b53e5e81e3f5f39dfc7f958615c177735505418"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ProveDocument = new TypedDocumentString(`
    mutation Prove($vault: ID!, $proof: ProofInput!) {
  prove(vault: $vault, proof: $proof) {
    __typename
    ...OpeningParts
    ...Minutes
  }
}
    fragment OpeningParts on Opening {
  vault
  kdf
  serverShare
  wrapPass
  wrapCard
}
fragment Minutes on TooManyTries {
  minutes
}`, {"hash":"ae978756499711328217227f66e86bb9ddf3802f85a8c668602d718a79df56e0"}) as unknown as TypedDocumentString<ProveMutation, ProveMutationVariables>;
export const ChangePassphraseDocument = new TypedDocumentString(`
    mutation ChangePassphrase($input: ChangePassphraseInput!) {
  changePassphrase(input: $input) {
    __typename
  }
}
    `, {"hash":"10a3f09e218df9142c735a3e8b7fdf4ed0a130123fca69a2b98fb12e79539b86"}) as unknown as TypedDocumentString<ChangePassphraseMutation, ChangePassphraseMutationVariables>;
export const ReplaceCardDocument = new TypedDocumentString(`
    mutation ReplaceCard($card: CardLockInput) {
  replaceCard(card: $card) {
    __typename
  }
}
    `, {"hash":"c2cd0910e9f5f1254f30f175a0119bbc35d85489f9d96ed2d8502e6c0085b92a"}) as unknown as TypedDocumentString<ReplaceCardMutation, ReplaceCardMutationVariables>;
export const OfferHandoverDocument = new TypedDocumentString(`
    mutation OfferHandover($offer: CardLockInput!) {
  offerHandover(offer: $offer) {
    __typename
  }
}
    `, {"hash":"faed8c1d815fb696fb4812f8f75dadae474f1f78db45b8cc6c584dd9c2addc55"}) as unknown as TypedDocumentString<OfferHandoverMutation, OfferHandoverMutationVariables>;
export const TakeHandoverDocument = new TypedDocumentString(`
    mutation TakeHandover($proof: Bytes!) {
  takeHandover(proof: $proof) {
    __typename
    ... on Handover {
      vault
      wrap
    }
    ...Minutes
  }
}
    fragment Minutes on TooManyTries {
  minutes
}`, {"hash":"e790bfd28ae26e07a9109e62bc02505e1211828a0f3edc62c67aef7e7fceb79c"}) as unknown as TypedDocumentString<TakeHandoverMutation, TakeHandoverMutationVariables>;
export const KeepDeviceDocument = new TypedDocumentString(`
    mutation KeepDevice($device: ID!, $secret: Bytes!) {
  keepDevice(device: $device, secret: $secret) {
    __typename
  }
}
    `, {"hash":"49f73b87d4e235cf019b7ea4e8112d65289408b1f3f175c4af16cc529880996b"}) as unknown as TypedDocumentString<KeepDeviceMutation, KeepDeviceMutationVariables>;
export const RemoveDeviceDocument = new TypedDocumentString(`
    mutation RemoveDevice($device: ID!) {
  removeDevice(device: $device) {
    __typename
  }
}
    `, {"hash":"37120e35936005fca15f9ec9a838817081899ee496f90858e5e32128e8efa5ed"}) as unknown as TypedDocumentString<RemoveDeviceMutation, RemoveDeviceMutationVariables>;
export const EraseEverythingDocument = new TypedDocumentString(`
    mutation EraseEverything {
  eraseEverything {
    __typename
    ... on Erased {
      unreadableOn
      backupsFreeOn
      vaults
      phones
      signIns
    }
    ... on BeganAgainLately {
      until
    }
  }
}
    `, {"hash":"70e13c0ff873889b260d0638fbf5c5b6679f9b4cbd2f23225dd92b20c4181bbb"}) as unknown as TypedDocumentString<EraseEverythingMutation, EraseEverythingMutationVariables>;
export const VaultDocument = new TypedDocumentString(`
    query Vault($have: [VersionRefInput!]!) {
  vault(have: $have) {
    __typename
    ... on VaultAnswer {
      counter
      manifest
      sections {
        ...VersionParts
      }
      grants {
        id
        reader
        to
        sections
        until
        stay
        isLive
      }
      cardMark
    }
  }
}
    fragment VersionParts on VersionRow {
  section
  version
  ciphertext
  wrap
  savedOn
}`, {"hash":"e625685a9c1c325631177017b76f8de558e7fad72ee0e116b4be5dc89067be58"}) as unknown as TypedDocumentString<VaultQuery, VaultQueryVariables>;
export const VersionsDocument = new TypedDocumentString(`
    query Versions($section: ID!, $before: Int!) {
  versions(section: $section, before: $before) {
    __typename
    ... on VersionList {
      versions {
        ...VersionParts
      }
    }
  }
}
    fragment VersionParts on VersionRow {
  section
  version
  ciphertext
  wrap
  savedOn
}`, {"hash":"e57c60a5565d52552a351ea49dc9cc85fc96510900038171159c5d58208b55a3"}) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;
export const CreateVaultDocument = new TypedDocumentString(`
    mutation CreateVault($input: NewVaultInput!) {
  createVault(input: $input) {
    __typename
  }
}
    `, {"hash":"8998a453b7b07e266cb7dd14a6aa1734a963d7b4eff282f2c0f88a65018f5b3e"}) as unknown as TypedDocumentString<CreateVaultMutation, CreateVaultMutationVariables>;
export const StartAgainDocument = new TypedDocumentString(`
    mutation StartAgain($input: NewVaultInput!) {
  startAgain(input: $input) {
    __typename
  }
}
    `, {"hash":"d59d50f50c45909f9c8c0839922470b4f6ace7f4b80bab651377098318a5a072"}) as unknown as TypedDocumentString<StartAgainMutation, StartAgainMutationVariables>;
export const UnsealVaultDocument = new TypedDocumentString(`
    mutation UnsealVault($vault: ID!) {
  unsealVault(vault: $vault) {
    __typename
  }
}
    `, {"hash":"6e3ccf18aeb28d8ee1e105c9c134e05b7cc6ca6ceb17fcc45bbafcf74a9c2b0a"}) as unknown as TypedDocumentString<UnsealVaultMutation, UnsealVaultMutationVariables>;
export const EraseVaultDocument = new TypedDocumentString(`
    mutation EraseVault {
  eraseVault {
    __typename
  }
}
    `, {"hash":"4041217bff1ea479d41dff2bac9910d0a28c2e54ce90f4f590c8cd5c3ea1a6a2"}) as unknown as TypedDocumentString<EraseVaultMutation, EraseVaultMutationVariables>;
export const SaveSectionDocument = new TypedDocumentString(`
    mutation SaveSection($input: SectionSaveInput!) {
  saveSection(input: $input) {
    __typename
  }
}
    `, {"hash":"3ccab6995d04dd48335cf03a1fec3272e3050810fd0bdbd300da19e314294274"}) as unknown as TypedDocumentString<SaveSectionMutation, SaveSectionMutationVariables>;
export const SaveManifestDocument = new TypedDocumentString(`
    mutation SaveManifest($input: ManifestSaveInput!) {
  saveManifest(input: $input) {
    __typename
  }
}
    `, {"hash":"71ef2ea1494ac3cf10b1d2ebe3edeb098b233df423430b7ac857f1c9f575606e"}) as unknown as TypedDocumentString<SaveManifestMutation, SaveManifestMutationVariables>;
export const ShareSectionsDocument = new TypedDocumentString(`
    mutation ShareSections($input: ShareInput!) {
  shareSections(input: $input) {
    __typename
  }
}
    `, {"hash":"609b8621fcb3268f83c8f40153e36565b3f6a63f0758607257126e6e63059139"}) as unknown as TypedDocumentString<ShareSectionsMutation, ShareSectionsMutationVariables>;
export const StopSharingDocument = new TypedDocumentString(`
    mutation StopSharing($grant: ID!, $page: PageInput) {
  stopSharing(grant: $grant, page: $page) {
    __typename
  }
}
    `, {"hash":"28c8e8f072c8f843e4cdf753538c71e8f4908dc8510e1c1f2b3a79e686b731bf"}) as unknown as TypedDocumentString<StopSharingMutation, StopSharingMutationVariables>;