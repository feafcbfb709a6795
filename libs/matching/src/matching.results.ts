import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ChangedElsewhere, InvalidInput, resultUnion } from '#peerhouse/platform';
import { NotNow, NotYet } from '#peerhouse/stays';
import { MatchPersonDetail, ProgrammePeers } from './matching.graphql.js';
import { AlreadyAnswered, AlreadyEnded, OutsideCatchment, OutsideWindow, PeerAlreadyFull, PeerNotOffered } from './matching.refusals.js';

@ObjectType({ description: 'It is done; what a screen shows is asked anew.' })
export class MatchDone {
  constructor(id: string) {
    this.id = id;
  }
  @Field(() => ID, { description: 'Of the way, or of the programme, it is about.' }) declare id: string;
}

const ofRules = [NotNow, NotYet, AlreadyAnswered, AlreadyEnded, OutsideWindow, PeerAlreadyFull, PeerNotOffered];

export const NoteInterestResult = resultUnion('NoteInterestResult', MatchPersonDetail, [InvalidInput, OutsideCatchment]);
export const MatchPersonResult = resultUnion('MatchPersonResult', MatchPersonDetail, [InvalidInput, ChangedElsewhere, ...ofRules]);
export const PeersResult = resultUnion('PeersResult', ProgrammePeers, [InvalidInput, ...ofRules]);
export const MatchDoneResult = resultUnion('MatchDoneResult', MatchDone, [InvalidInput, ...ofRules]);
