import { Injectable } from '@nestjs/common';
import { ExportPart } from '#peerhouse/platform';

const forTheHouse = 'what the house did and how it was looked at is for those who work in it; administrators see counts';

/** Nothing but the counts, which are among those of services. */
@Injectable()
export class FeedbackExport extends ExportPart {
  readonly tables = [];
  override readonly leftOut = { emergency_calls: forTheHouse, deviations: forTheHouse, reviews: forTheHouse, accompanying: 'practical lines about a stay, for those on shift', felt_sheets: 'at most four sheets that wait for the fifth, and bare numbers of the five counted last; nobody reads them one by one' };
}
