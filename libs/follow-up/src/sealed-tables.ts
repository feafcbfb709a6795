import { Injectable } from '@nestjs/common';
import { SealedTable } from '#peerhouse/identity';

/** Numbers and addresses that were agreed. */
@Injectable()
export class SealedWays extends SealedTable {
  readonly table = 'follow_up_ways';
  readonly row = 'follow_up_ways';
  readonly key = ['id'];
}

/** Those that are never to be used. */
@Injectable()
export class SealedNever extends SealedTable {
  readonly table = 'follow_up_never';
  readonly row = 'follow_up_never';
  readonly key = ['id'];
}

/** What somebody wrote back. */
@Injectable()
export class SealedWords extends SealedTable {
  readonly table = 'check_in_words';
  readonly row = 'check_in_words';
  readonly key = ['id'];
}
