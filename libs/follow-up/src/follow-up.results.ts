import { ChangedElsewhere, InvalidInput, resultUnion } from '#peerhouse/platform';
import { KeysMissing } from '#peerhouse/identity';
import { NotNow } from '#peerhouse/stays';
import { FollowUp } from './agreements.graphql.js';
import { CheckInCard, CheckInWaysShown } from './check-ins.graphql.js';
import { CheckInOver, FollowUpThere, MadeByAnother, NoMoreTries, NotAboutAMatch, NotTheirPeer, NotWanted, NotYours, NoVoicemail, TakenByAnother, TheyAskedUsToStop, TooLateToUndo, TooSoon } from './follow-up.refusals.js';

const whoAsks = [NotTheirPeer, NotWanted, MadeByAnother];

export const AgreeFollowUpResult = resultUnion('AgreeFollowUpResult', FollowUp, [InvalidInput, NotNow, FollowUpThere, KeysMissing]);
export const ChangeFollowUpResult = resultUnion('ChangeFollowUpResult', FollowUp, [InvalidInput, NotNow, TheyAskedUsToStop, ChangedElsewhere, KeysMissing]);
export const TakeCheckInResult = resultUnion('TakeCheckInResult', CheckInCard, [...whoAsks, TakenByAnother, CheckInOver, NotNow]);
export const GiveCheckInBackResult = resultUnion('GiveCheckInBackResult', CheckInCard, [NotYours, CheckInOver]);
export const SayHowItWasResult = resultUnion('SayHowItWasResult', CheckInCard, [...whoAsks, InvalidInput, TakenByAnother, CheckInOver, NotNow, TooSoon, NoMoreTries, NoVoicemail, NotAboutAMatch, KeysMissing]);
export const UndoCheckInResult = resultUnion('UndoCheckInResult', CheckInCard, [TooLateToUndo, NotYours]);
export const ShowCheckInWaysResult = resultUnion('ShowCheckInWaysResult', CheckInWaysShown, [...whoAsks, NotYours, CheckInOver, KeysMissing]);
