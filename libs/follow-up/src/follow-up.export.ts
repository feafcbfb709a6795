import { Injectable } from '@nestjs/common';
import { ExportPart } from '#peerhouse/platform';

const theirs = 'when and how somebody wants to hear from us is theirs; the counts are among those of services';

/** Nothing but the counts, which are among those of services. */
@Injectable()
export class FollowUpExport extends ExportPart {
  readonly tables = [];
  override readonly leftOut = {
    follow_ups: theirs, follow_up_ways: 'numbers and addresses, sealed', follow_up_never: 'numbers and addresses, sealed', follow_up_not_from: theirs,
    check_ins: theirs, follow_up_messages: 'what went out and when: no words, no numbers', check_in_words: 'what somebody wrote back, sealed until it is read',
  };
}
