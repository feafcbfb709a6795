import { Injectable } from '@nestjs/common';
import { ExportPart } from '#peerhouse/platform';

const noFile = 'no file is kept of anybody: who is matched, with whom and when is for the two of them and the desk; the counts are among those of services';
const ofPeers = 'what a peer shares of themself is for matching alone';

/** Nothing but the counts, which are among those of services. */
@Injectable()
export class MatchingExport extends ExportPart {
  readonly tables = [];
  override readonly leftOut = {
    companionships: noFile, companionship_wishes: noFile, companionship_reach: noFile, matches: noFile, kept_apart: noFile, match_news: noFile, meeting_series: noFile, meeting_changes: noFile, meeting_marks: noFile, calendar_feeds: 'secrets, as hashes',
    peers: ofPeers, peers_away: ofPeers, peer_places: ofPeers, programme_groups: 'weekly groups, as they are told of', group_meetings: 'counted among the facts',
  };
}
