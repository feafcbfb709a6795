import type { HouseDay } from '#peerhouse/kernel';

/** What a follow-up is for: "is it still a good match?", or staying in touch because somebody wanted that. They are two lists. */
export const abouts = ['match', 'keeping_in_touch'] as const;
export type About = (typeof abouts)[number];

/** Rhythms of the charter (follow_up.offers), and the one at which a programme asks about a match (matching.asks). */
export const rhythmKinds = ['only_if_i_ask', 'once', 'days_2_7_30_90', 'weekly', 'own', 'match_asks'] as const;
export type RhythmKind = (typeof rhythmKinds)[number];

/** Days on which somebody said they would be glad to hear from us, counted from a day that they gave. It ends by itself. */
export interface Rhythm {
  kind: RhythmKind;
  /** Day 0: of leaving, of a first meeting, or of agreeing. */
  from: HouseDay;
  /** The stages, in days after it, ascending. */
  days: readonly number[];
  /** After the last stage (or after day 0 where there is none), every so many days; `times` null: as long as the rhythm lasts. */
  onwards: { everyDays: number; times: number | null } | null;
  /** The first day on which it is over, where there is one: the end of a match. */
  until: HouseDay | null;
}

/** Ways to be in touch, as the charter names them (follow_up.channels). */
export const channels = ['call', 'text', 'email', 'app', 'in_person'] as const;
export type Channel = (typeof channels)[number];
/** What goes out by itself; everything else is done by a worker. */
export const messageChannels = ['text', 'email', 'app'] as const satisfies readonly Channel[];
export type MessageChannel = (typeof messageChannels)[number];
export const isMessageChannel = (channel: Channel): channel is MessageChannel => (messageChannels as readonly Channel[]).includes(channel);

/** One way to reach somebody. Call, text and e-mail have an address; the app and meeting in person have none. */
export interface Way { channel: Channel; address: string | null }

/** Never this channel, or never this number or address whatever the channel. */
export type Never = { channel: Channel } | { address: string };

/** `plain`: nothing of who we are. `first_name`: the first name of whoever asks, and no other. */
export type MaySay = 'plain' | 'first_name';
/** What may be left on a voicemail; the default is nothing. */
export type Voicemail = 'nothing' | 'first_name_and_number';

/** What was agreed about being in touch; judged when something is about to go out, as it stands then. */
export interface ContactRules {
  /** In the person's order. The first try goes the first way, the second the second, and round again. */
  ways: readonly Way[];
  never: readonly Never[];
  says: MaySay;
  voicemail: Voicemail;
  times: Times;
}

/** When somebody may be reached, by their own clock on the wall. */
export interface Times {
  /** IANA name. */
  timeZone: string;
  /** `HH:MM` each, `from` included, `to` not; the same twice: never quiet. Their own, else the charter's (follow_up.quiet). */
  quiet: { from: string; to: string };
  /** 1 Monday … 7 Sunday; every day where it is empty. */
  weekdays: readonly number[];
  /** Single days on which they want to be left in peace. */
  daysOff: readonly HouseDay[];
  /** The hour `HH:MM` they would like best; null: as soon as it is not quiet. */
  at: string | null;
}

/**
 * Of a check-in. `planned`: its moment has not come. `due`: on a worker's list. `asking`: a message is about to go out. `waiting`: one
 * went out, and they answer or do not. `taken`: by one worker. `closed`: with an outcome.
 */
export const checkInStates = ['planned', 'due', 'asking', 'waiting', 'taken', 'closed'] as const;
export type CheckInState = (typeof checkInStates)[number];

/**
 * `with_earlier`: an earlier one was still open, and one talk is enough. `here_again`: they stay in the house again, where they are asked at
 * the table and agree anew when they leave. `changed`: what was agreed is another now. `skipped`: by the
 * guest. `read`: what they wrote was read, and nobody was in touch by that. `wrong_number`: never again there. Nothing but counting is done with `no_answer`. (B14)
 */
export const outcomes = ['talked', 'read', 'good', 'wants_call_back', 'wants_another_peer', 'no_answer', 'wrong_number', 'no_more', 'skipped', 'with_earlier', 'here_again', 'changed', 'ended'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Why a check-in by message stands on a worker's list. `may_have_gone_out`: the machine stopped between handing it over and knowing that it
 * arrived. `could_not_reach`: no server took it. `by_hand`: the way is a call or in person. `no_way`: no way that is agreed is left.
 * `our_delay`: we were so late with it that a person looks first. `asked`: they asked to be rung. `wrote`: they answered in words, which a person reads.
 * `asker_left`: whom they want to hear from works there no more, so anybody asks whom they want now.
 */
export const whyOnList = ['by_hand', 'asked', 'wrote', 'may_have_gone_out', 'could_not_reach', 'no_way', 'our_delay', 'asker_left'] as const;
export type WhyOnList = (typeof whyOnList)[number];

/** Whose a card is, until when, and what it was before. */
export interface Taken { by: string; until: Date; from: 'due' | 'asking' | 'waiting' }

/** What a check-in was before a result, so that the result can be taken back. */
export interface Settling { by: string; until: Date; before: CheckIn }

/** One agreed moment to ask how things are. */
export interface CheckIn {
  kind: 'planned' | 'call_back';
  /** The day it was promised for, in the person's own zone: with the follow-up and the kind it is the key, and never changes. */
  slot: HouseDay;
  state: CheckInState;
  /** When we said we would be in touch: their agreement, or what was put off to. The oldest promise is first. */
  promisedAt: Date;
  /** When it comes up, or comes up again; while it waits, until when. */
  dueAt: Date;
  /** The hour was chosen by the person or agreed with them: the list says "asked us to try later". */
  putOff: boolean;
  /** Messages made for it so far: the number of the last one, which never comes again, however often it is put off. */
  asked: number;
  /** Tries without an answer so far, those that may have gone out among them. */
  tries: number;
  lastTryAt: Date | null;
  why: WhyOnList | null;
  taken: Taken | null;
  outcome: Outcome | null;
  /** While a result can still be taken back. */
  settling: Settling | null;
}

/** Beside the tries there is one message of a check-in: the kind last one. */
export type MessageKind = 'ask' | 'last_word';
/** As for other mail: `unsure` may have gone out and is never sent again by itself. `logged`: nothing leaves this machine. */
export const messageStates = ['waiting', 'sending', 'sent', 'logged', 'unsure', 'given_up', 'not_needed'] as const;
export type MessageState = (typeof messageStates)[number];

/** A follow-up as sending looks at it. */
export interface FollowUpNow {
  about: About;
  stoppedAt: Date | null;
  /** Until then the result that stopped it can be taken back; null: it cannot. */
  unstopUntil: Date | null;
  /** The rhythm is over, the match has ended, or it was forgotten. */
  endedAt: Date | null;
  /** They stay in the house again: nobody writes to somebody who sits in the kitchen. */
  inTheHouse: boolean;
  /** They want to hear from one worker only, who is not there now: it waits, and says so. */
  askerAway: boolean;
  /** That worker may not ask any more: nobody waits for them. */
  askerLeft: boolean;
  /** After a restore nothing goes out until a person says so. */
  sendingHeld: boolean;
  /** When what was restored was lost: a message that was due or made before went out, or not, and nothing here knows. */
  restoredAt: Date | null;
}

/** Why something cannot be done with a check-in now. */
export type WhyNot = 'NotNow' | 'AlreadyAnswered' | 'TakenByAnother' | 'NotYours' | 'TooSoon' | 'NoMoreTries' | 'NoVoicemail' | 'TooLateToUndo' | 'NotAboutAMatch';
