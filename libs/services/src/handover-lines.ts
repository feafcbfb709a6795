import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';

export interface LineOfStay { id: string; stayId: string; kind: string; words: string; writtenBy: string; writtenAt: Date; doneAt: Date | null }

/** Lines of the handover that hang on a stay, for its guest and for those on shift. */
@Injectable()
export class HandoverLines {
  ofStays(reader: Reader, stayIds: readonly string[]): Promise<LineOfStay[]> {
    return reader.sql<LineOfStay>(
      'select id, stay_id as "stayId", kind, words, written_by as "writtenBy", written_at as "writtenAt", done_at as "doneAt" from handover_lines where stay_id = any($1) order by written_at, id', [stayIds], 'lines-of-stays');
  }
}
