import { Injectable } from '@nestjs/common';
import type { Reader } from '#peerhouse/platform';

export interface LineOfStay { id: string; kind: string; words: string; writtenBy: string; writtenAt: Date; doneAt: Date | null }

/** Lines of the handover that hang on a stay, for its guest and for those on shift. */
@Injectable()
export class HandoverLines {
  ofStay(reader: Reader, stayId: string): Promise<LineOfStay[]> {
    return reader.sql<LineOfStay>(
      'select id, kind, words, written_by as "writtenBy", written_at as "writtenAt", done_at as "doneAt" from handover_lines where stay_id = $1 order by written_at, id', [stayId], 'lines-of-stay');
  }
}
