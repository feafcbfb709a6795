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
  /** A calendar date in the house’s own time zone, YYYY-MM-DD. As a night: the night that begins on that date. */
  HouseDay: { input: string; output: string; }
  /** A moment in time, ISO 8601 in UTC, e.g. 2026-11-02T18:00:00Z. */
  Instant: { input: string; output: string; }
};

/** The code was used before, or its 72 hours are over. Told only to somebody who has the whole code. */
export type CodeEnded = Refusal & {
  __typename?: 'CodeEnded';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

/** For whom it is about: this is decided already, or they wait on the list and there is nothing to say now. */
export type DecisionMade = Refusal & {
  __typename?: 'DecisionMade';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** agreed, closed or waiting. */
  state: Scalars['String']['output'];
};

/** One thing wrong with one typed field. */
export type FieldProblem = {
  __typename?: 'FieldProblem';
  /** Path of the input field. */
  field: Scalars['String']['output'];
  /** The limit that was passed, where there is one: characters, nights or days. */
  limit?: Maybe<Scalars['Float']['output']>;
  /** What is wrong: missing, too_long, too_short, not_a_choice, wrong_order, too_far, not_a_time_zone, not_an_address, too_common, twice, too_small, too_big, too_many, not_whole, not_in_form, does_not_agree, not_here, past_day, before_last, nothing_changed, went_on. */
  problem: Scalars['String']['output'];
};

/** The house, as a guest sees it. */
export type GuestHouse = {
  __typename?: 'GuestHouse';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its number; somebody is awake. */
  phone: Scalars['String']['output'];
  /** IANA name of its time zone, in which nights and hours are told. */
  timeZone: Scalars['String']['output'];
};

/** The guest who is signed in. Their house and their stay are told by the stays context. */
export type GuestMe = {
  __typename?: 'GuestMe';
  /** The name they chose to be called by; null when they gave none. */
  called?: Maybe<Scalars['String']['output']>;
  /** The house they stay in. */
  house: GuestHouse;
  /** When this sign-in ends by itself, if it is not used meanwhile. */
  sessionEndsAt: Scalars['Instant']['output'];
  /** Their stay; null when it is kept no longer. */
  stay?: Maybe<GuestStay>;
};

/** The guest’s own stay. */
export type GuestStay = {
  __typename?: 'GuestStay';
  /** The first night. */
  arrives: Scalars['HouseDay']['output'];
  /** Until when the house keeps the space for an expected guest. */
  keptUntil?: Maybe<Scalars['Instant']['output']>;
  /** The morning of leaving: planned, or as it was. */
  leaves: Scalars['HouseDay']['output'];
  /** How many nights that is. */
  nights: Scalars['Int']['output'];
  /** expected, here, left or not_taken_up. */
  state: Scalars['String']['output'];
};

/** One of the house’s own promises, made from its charter. */
export type HousePromise = {
  __typename?: 'HousePromise';
  /** A short heading. */
  heading: Scalars['String']['output'];
  /** One or more short sentences. */
  text: Scalars['String']['output'];
};

/** Something typed needs another look; each field with what is wrong. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** The fields, in the order of the form. */
  fields: Array<FieldProblem>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** What was asked, by the code of an enquiry; changes nothing. A code of a decided enquiry has ended. */
  openMyVoice: OpenMyVoiceResult;
  /** Says yes, not_sure or no, and again until the decision. A no ends the enquiry; the last yes with a held space makes the stay expected: both follow at once, by the worker. */
  sayMyVoice: SayMyVoiceResult;
  /** Signs in with a paper code, once within 72 hours. Refuses WrongCode, CodeEnded, TooManyTries. */
  signInWithCode: SignInWithCodeResult;
  /** Ends this sign-in at once. Nothing happens when there is none. */
  signOut: SignedOut;
};


export type MutationOpenMyVoiceArgs = {
  code: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSayMyVoiceArgs = {
  answer: Scalars['String']['input'];
  code: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSignInWithCodeArgs = {
  code: Scalars['String']['input'];
  ownPhone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The person’s own voice in an enquiry, opened by their code: what was asked, and what they answered. Of nobody else anything. */
export type MyVoice = {
  __typename?: 'MyVoice';
  /** yes, not_sure or no; null: nothing was said. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Until when the code works; the decision ends it before. */
  endsAt: Scalars['Instant']['output'];
  /** The house that was asked. */
  house: GuestHouse;
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

/** MyVoice, or why not. */
export type OpenMyVoiceResult = CodeEnded | MyVoice | TooManyTries | WrongCode;

export type Query = {
  __typename?: 'Query';
  /** The guest who is signed in; null when nobody is. */
  me?: Maybe<GuestMe>;
};

/** A named "not like this" that a person can do something about. Nothing was changed. */
export type Refusal = {
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
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

/** MyVoice, or why not. */
export type SayMyVoiceResult = CodeEnded | DecisionMade | InvalidInput | MyVoice | TooManyTries | WrongCode;

/** The guest, now signed in; or why not. */
export type SignInWithCodeResult = CodeEnded | GuestMe | TooManyTries | WrongCode;

/** The sign-in was ended. */
export type SignedOut = {
  __typename?: 'SignedOut';
  /** When. */
  at: Scalars['Instant']['output'];
};

/** Too many tries in a short time, for this address or from this place. */
export type TooManyTries = Refusal & {
  __typename?: 'TooManyTries';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
  /** After how many minutes it may be tried again, rounded up. */
  minutes: Scalars['Int']['output'];
};

/** No such code; a letter is easily misread. The same answer for every code nobody was given. */
export type WrongCode = Refusal & {
  __typename?: 'WrongCode';
  /** The name of the situation, equal to the type’s name. */
  code: Scalars['String']['output'];
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me?: { __typename?: 'GuestMe', called?: string | null, sessionEndsAt: string, house: { __typename?: 'GuestHouse', name: string, phone: string, timeZone: string }, stay?: { __typename?: 'GuestStay', state: string, arrives: string, leaves: string, nights: number, keptUntil?: string | null } | null } | null };

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

export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    called
    sessionEndsAt
    house {
      name
      phone
      timeZone
    }
    stay {
      state
      arrives
      leaves
      nights
      keptUntil
    }
  }
}
    `, {"hash":"c10f27b9790f9791c2fb0855452e80f3349b629307909b571dcddb0893461a17"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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