import { Injectable } from '@nestjs/common';
import { ExportPart, type ExportedTable } from '../export/export-part.js';

/** What waits to be carried: nothing that is not said elsewhere. */
@Injectable()
export class OutboxExport extends ExportPart {
  readonly tables: readonly ExportedTable[] = [];
  override readonly leftOut = { outbox: 'what waits to be done, identifiers only; gone after a week' };
}
