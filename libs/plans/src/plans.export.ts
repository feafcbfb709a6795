import { Injectable } from '@nestjs/common';
import { ExportPart } from '#peerhouse/platform';

const theirs = 'a guest’s plans are the guest’s: sealed, and for nobody here';

/** Nothing: guests take their plans away by themselves. */
@Injectable()
export class PlansExport extends ExportPart {
  readonly tables = [];
  override readonly leftOut = {
    plan_vaults: theirs, plan_versions: theirs, plan_grants: 'what a guest shares is for the guest and whom they share it with', plan_looks: 'who read is for the guest alone',
    plan_suggestions: 'words between one worker and one guest', plan_barred: 'whom a guest keeps from reading is for the guest alone',
    house_keys: 'keys go into no copy', card_keys: 'keys go into no copy',
  };
}
