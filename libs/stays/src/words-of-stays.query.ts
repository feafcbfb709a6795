import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';
import type { GuestMessage, GuestNote } from './held.graphql.js';

export interface OfStay { stayId: string }

const messages = `select stay_id as "stayId", 'message:' || id as line, kind, day, what, why, decided_by as "decidedBy", written_by as "writtenBy", written_at as "writtenAt" from guest_messages where stay_id = any($1) order by written_at desc, id`;
const notes = `select stay_id as "stayId", line, words, written_at as "writtenAt" from guest_notes where stay_id = any($1) order by line`;

/** What guests wrote beside lines of their stays, and what they were told; for whoever may see it. */
@Injectable()
export class WordsOfStays {
  async read(reader: Reader, stayIds: readonly string[]): Promise<{ notes: (GuestNote & OfStay)[]; messages: (GuestMessage & OfStay)[] }> {
    return { messages: await reader.sql<GuestMessage & OfStay>(messages, [stayIds], 'messages-of-stays'), notes: await reader.sql<GuestNote & OfStay>(notes, [stayIds], 'notes-of-stays') };
  }
}
