/** Ids as text, bytes as base64url: this is JSON. What a later app adds stays where it is. */
export interface Manifest {
  v: 1;
  /** Equal to the server's counter; each save has the next. */
  n: number;
  /** Day of the last change, shown at each opening. */
  day: string;
  plans: PlanEntry[];
  sections: Record<string, SectionEntry>;
  grants: GrantEntry[];
  /** Names of cards that ended, for as long as who looked with them is told; the oldest first. Not there while there are none. */
  ended?: EndedCard[];
  /** How many unnamed versions of a section stay. */
  keep: Keep;
}

export type Keep = 1 | 20 | 200;

export interface PlanEntry { id: string; kind: string; name: string; order: string[] }

export interface SectionEntry {
  /** The current version and the hash of its ciphertext. */
  v: number;
  h: string;
  /** Earlier versions that are still there, oldest first. */
  kept: number[];
  /** What the guest called a version, by its number. */
  names: Record<string, string>;
  hidden: boolean;
}

export type ReaderKind = 'house' | 'worker' | 'card';

export interface GrantEntry {
  id: string;
  reader: ReaderKind;
  /** The house or the worker; null for a card. */
  to: string | null;
  /** Whom the guest meant, in the guest's words. */
  name: string;
  sections: string[];
  /** The end, an instant; null: none chosen (a card), or the end of the stay. */
  until: string | null;
  /** Of a card: what it opens with. */
  key: string | null;
}

/** A card that opens nothing any more: whom the guest gave it to, and the day of the save with which it left the page. */
export interface EndedCard { id: string; name: string; day: string }
