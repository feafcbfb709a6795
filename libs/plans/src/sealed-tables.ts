import { Injectable } from '@nestjs/common';
import { SealedTable } from '#peerhouse/identity';

/** Keys of shares with houses and workers. */
@Injectable()
export class SealedHouseKeys extends SealedTable {
  readonly table = 'keys.house_keys';
  readonly row = 'house_keys';
  readonly key = ['grant_id', 'section_id'];
}

/** Keys of supporters' cards, sealed once more. */
@Injectable()
export class SealedCardKeys extends SealedTable {
  readonly table = 'keys.card_keys';
  readonly row = 'card_keys';
  readonly key = ['grant_id', 'section_id'];
}

/** What workers suggest. */
@Injectable()
export class SealedSuggestions extends SealedTable {
  readonly table = 'plan_suggestions';
  readonly row = 'plan_suggestions';
  readonly key = ['id'];
}
