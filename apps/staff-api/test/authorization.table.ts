/**
 * Who may ask what, stated once more and on purpose not from the policy table of the product: written from security.md
 * (2) and domain.md, so that a table that was loosened is noticed. A new root field wants a line here.
 *
 *   always         may, wherever they stand: the field asks about no house
 *   organisation   may about every house of their own organisation
 *   house          may about the house they have the role in, on shift or off
 *   shift          may about that house while on shift in it
 *   -              may not
 *   *              about another organisation a refusal in words instead: what is typed there is no choice here
 *
 * A suggestion is taken back by its author alone; in this table that is the peer worker.
 * A matching programme stands for its house here: everybody has the same roles in it, and it has no shifts; its peer is the peer worker.
 * What somebody agreed to, and its check-ins, are of a house here; in a programme keeping in touch is by the role, and how a match goes its coordinators' (follow-up's own specs).
 * Administrators have no house of their own: any house of the organisation is meant.
 */
const table = `
  field            | peer worker  | coordinator  | house lead   | rights officer | administrator | nobody

  me               | always       | always       | always       | always         | always        | always
  link             | always       | always       | always       | always         | always        | always
  signIn           | always       | always       | always       | always         | always        | always
  setUp            | always       | always       | always       | always         | always        | always
  acceptInvitation | always       | always       | always       | always         | always        | always
  signOut          | always       | always       | always       | always         | always        | -

  people           | -            | -            | always       | -              | always        | -
  invite           | -            | -            | -            | -              | organisation* | -
  giveRole         | -            | -            | -            | -              | organisation  | -
  takeRole         | -            | -            | -            | -              | organisation  | -
  endAccount       | -            | -            | -            | -              | organisation  | -
  inviteAgain      | -            | -            | -            | -              | organisation  | -
  setLeaveDate     | -            | -            | -            | -              | organisation  | -
  sending          | -            | -            | -            | -              | always        | -
  sendAgain        | -            | -            | -            | -              | always        | -
  mailGoesOut      | -            | -            | always       | -              | always        | -
  audit            | -            | -            | -            | -              | always        | -
  machineWork      | -            | -            | -            | -              | always        | -
  rolesInWords     | always       | always       | always       | always         | always        | -
  startNewAuthenticator   | -     | -            | organisation | -              | organisation  | -
  confirmNewAuthenticator | -     | -            | organisation | -              | organisation  | -
  callOffNewAuthenticator | -     | -            | organisation | -              | organisation  | -
  setUpAuthenticator      | always | always      | always       | always         | always        | always

  services         | always       | always       | always       | always         | always        | -
  charter          | organisation | organisation | organisation | organisation   | organisation  | -
  charterVersions  | organisation | organisation | organisation | organisation   | organisation  | -
  charterForm      | -            | -            | house        | -              | -             | -
  previewCharter   | -            | -            | house        | -              | -             | -
  publishCharter   | -            | -            | house        | -              | -             | -
  withdrawCharter  | -            | -            | house        | -              | -             | -
  forgotten        | -            | house        | house        | house          | organisation  | -
  blueprints       | -            | -            | -            | -              | always        | -
  setUpHouse       | -            | -            | -            | -              | always        | -

  startShift       | house        | -            | house        | -              | -             | -
  endShift         | always       | -            | always       | -              | -             | -
  onShift          | house        | house        | house        | -              | -             | -

  handover             | shift        | -            | shift        | -              | -             | -
  writeHandoverLine    | shift        | -            | shift        | -              | -             | -
  takeHandoverLine     | shift        | -            | shift        | -              | -             | -
  giveBackHandoverLine | shift        | -            | shift        | -              | -             | -
  finishHandoverLine   | shift        | -            | shift        | -              | -             | -
  reopenHandoverLine   | shift        | -            | shift        | -              | -             | -
  takeOutHandoverLine  | shift        | -            | shift        | -              | -             | -
  markHandoverRead     | shift        | -            | shift        | -              | -             | -

  board            | house        | house        | house        | -              | -             | -
  freeSpaces       | house        | house        | house        | -              | -             | -
  closeSpace       | shift        | -            | shift        | -              | -             | -
  openSpace        | shift        | -            | shift        | -              | -             | -
  findNights       | always       | always       | always       | -              | -             | -
  gettingReady     | house        | house        | house        | -              | -             | -
  sayReady         | shift        | -            | shift        | -              | -             | -
  closing          | house        | house        | house        | -              | -             | -
  changeClosing    | shift        | -            | shift        | -              | -             | -
  closeAgain       | shift        | -            | shift        | -              | -             | -
  takeOffOffer     | shift        | -            | shift        | -              | -             | -
  offerAgain       | shift        | -            | shift        | -              | -             | -
  showNames        | shift        | -            | shift        | -              | -             | -

  stays            | house        | -            | house        | -              | -             | -
  stay             | house        | -            | house        | -              | -             | -
  welcomeGuest     | shift        | -            | shift        | -              | -             | -
  undoWelcome      | shift        | -            | shift        | -              | -             | -
  writeDownHere    | shift        | -            | shift        | -              | -             | -
  correctArrival   | shift        | -            | shift        | -              | -             | -
  correctLeaving   | shift        | -            | shift        | -              | -             | -
  changeNights     | shift        | -            | shift        | -              | -             | -
  moveStay         | shift        | -            | shift        | -              | -             | -
  tellRights       | shift        | -            | shift        | -              | -             | -
  offerLockBox     | shift        | -            | shift        | -              | -             | -
  writeHopes       | shift        | -            | shift        | -              | -             | -
  recordLeaving    | shift        | -            | shift        | -              | -             | -
  undoLeaving      | shift        | -            | shift        | -              | -             | -
  guestWords       | shift        | -            | shift        | -              | -             | -
  tellPlanNotFollowed | shift     | -            | shift        | -              | -             | -
  giveGuestCode    | shift        | -            | shift        | -              | -             | -
  makeSignInCode   | shift        | -            | shift        | -              | -             | -
  withdrawGuestCode | shift       | -            | shift        | -              | -             | -

  sharedWithUs     | shift        | -            | shift        | -              | -             | -
  lookAt           | shift        | -            | shift        | -              | -             | -
  suggestToGuest   | shift        | -            | shift        | -              | -             | -
  withdrawSuggestion | shift      | -            | -            | -              | -             | -
  mySuggestions    | shift        | -            | shift        | -              | -             | -
  workersHere      | shift        | -            | shift        | -              | -             | -
  typeInShare      | shift        | -            | shift        | -              | -             | -
  typeInBar        | shift        | -            | shift        | -              | -             | -
  takeBackTypedBar | shift        | -            | shift        | -              | -             | -

  enquiries        | house        | -            | house        | -              | -             | -
  enquiry          | house        | -            | house        | -              | -             | -
  takeEnquiry      | shift        | -            | shift        | -              | -             | -
  changeEnquiry    | shift        | -            | shift        | -              | -             | -
  carryOn          | shift        | -            | shift        | -              | -             | -
  askSecond        | shift        | -            | shift        | -              | -             | -
  speak            | shift        | -            | shift        | -              | -             | -
  holdSpace        | shift        | -            | shift        | -              | -             | -
  letGoHold        | shift        | -            | shift        | -              | -             | -
  closeEnquiry     | shift        | -            | shift        | -              | -             | -
  correctEnquiry   | shift        | -            | shift        | -              | -             | -
  reopenEnquiry    | shift        | -            | shift        | -              | -             | -
  giveVoiceCode    | shift        | -            | shift        | -              | -             | -
  withdrawVoiceCode | shift       | -            | shift        | -              | -             | -
  waitingList      | house        | -            | house        | -              | -             | -
  waitForSpace     | shift        | -            | shift        | -              | -             | -
  offerSpace       | shift        | -            | shift        | -              | -             | -
  answerOffer      | shift        | -            | shift        | -              | -             | -
  stillWaits       | shift        | -            | shift        | -              | -             | -
  leaveWaitingList | shift        | -            | shift        | -              | -             | -

  houseRights      | house        | -            | house        | house          | -             | -
  writeDownCall    | shift        | -            | shift        | -              | -             | -
  writeDownDeviation | shift      | -            | shift        | -              | -             | -
  rightsShown      | house        | -            | house        | -              | -             | -
  accompanying     | shift        | -            | shift        | -              | -             | -
  accompany        | shift        | -            | shift        | -              | -             | -
  noteAccompanied  | shift        | -            | shift        | -              | -             | -
  handInSheet      | shift        | -            | shift        | -              | -             | -
  notePersonTold   | shift        | -            | shift        | -              | -             | -
  review           | -            | -            | house        | house          | -             | -
  writeReview      | -            | -            | house        | house          | -             | -
  closeReview      | -            | -            | house        | house          | -             | -

  now              | house        | -            | house        | -              | -             | -
  markRung         | shift        | -            | shift        | -              | -             | -
  letAnswerWait    | shift        | -            | shift        | -              | -             | -

  matchDesk        | -            | house        | -            | -              | -             | -
  matchPerson      | -            | house        | -            | -              | -             | -
  proposals        | -            | house        | -            | -              | -             | -
  noteInterest     | -            | house        | -            | -              | -             | -
  writeWishes      | -            | house        | -            | -              | -             | -
  writeReach       | -            | house        | -            | -              | -             | -
  giveMatchCode    | -            | house        | -            | -              | -             | -
  askPeer          | -            | house        | -            | -              | -             | -
  takeProposalBack | -            | house        | -            | -              | -             | -
  sayForPerson     | -            | house        | -            | -              | -             | -
  sayForPeer       | -            | house        | -            | -              | -             | -
  pinPeer          | -            | house        | -            | -              | -             | -
  keepApart        | -            | house        | -            | -              | -             | -
  askForAnotherByPhone | -            | house        | -            | -              | -             | -
  changeLeavingHospital | -            | house        | -            | -              | -             | -
  movedTo          | -            | house        | -            | -              | -             | -
  nameCover        | -            | house        | -            | -              | -             | -
  sayForCover      | -            | house        | -            | -              | -             | -
  sayForPersonOfCover | -            | house        | -            | -              | -             | -
  goOnAfterAllByPhone | -            | house        | -            | -              | -             | -
  endCover         | -            | house        | -            | -              | -             | -
  endByPhone       | -            | house        | -            | -              | -             | -
  finishMatching   | -            | house        | -            | -              | -             | -
  peers            | -            | house        | -            | -              | -             | -
  setUpPeer        | -            | house        | -            | -              | -             | -
  writeGroup       | -            | house        | -            | -              | -             | -
  endGroup         | -            | house        | -            | -              | -             | -
  programmeCosts   | -            | house        | house        | -              | -             | -
  writeProgrammeCost | -          | house        | house        | -              | -             | -
  myPeople         | house        | -            | -            | -              | -             | -
  myAvailability   | house        | -            | -            | -              | -             | -
  answerProposal   | house        | -            | -            | -              | -             | -
  notAgainWith     | house        | -            | -            | -              | -             | -
  seenMyNews       | house        | -            | -            | -              | -             | -
  makeCalendar     | house        | -            | -            | -              | -             | -
  endCalendar      | house        | -            | -            | -              | -             | -
  shareAsPeer      | house        | house        | -            | -              | -             | -
  changePeerLimit  | house        | house        | -            | -              | -             | -
  stepBackToday    | house        | house        | -            | -              | -             | -
  takePeopleAgain  | house        | house        | -            | -              | -             | -
  beAway           | house        | house        | -            | -              | -             | -
  beBack           | house        | house        | -            | -              | -             | -
  leaveAsPeer      | house        | house        | -            | -              | -             | -
  fixFirstMeeting  | house        | house        | -            | -              | -             | -
  firstMeetingHappened | house        | house        | -            | -              | -             | -
  handOn           | house        | house        | -            | -              | -             | -
  backInHospital   | house        | house        | -            | -              | -             | -
  outOfHospital    | house        | house        | -            | -              | -             | -
  meetings         | house        | house        | -            | -              | -             | -
  moveMeeting      | house        | house        | -            | -              | -             | -
  cancelMeeting    | house        | house        | -            | -              | -             | -
  agreeMeetings    | house        | house        | -            | -              | -             | -
  markMeeting      | house        | house        | -            | -              | -             | -
  programmeGroups  | house        | house        | -            | -              | -             | -
  countGroup       | house        | house        | -            | -              | -             | -
  matchInvitation  | house        | house        | -            | -              | -             | -

  checkIns         | shift        | -            | shift        | -              | -             | -
  followUpOffers   | shift        | -            | shift        | -              | -             | -
  followUps        | shift        | -            | shift        | -              | -             | -
  followUp         | shift        | -            | shift        | -              | -             | -
  agreeFollowUp    | shift        | -            | shift        | -              | -             | -
  changeFollowUp   | shift        | -            | shift        | -              | -             | -
  beginFollowUpAgain | shift        | -            | shift        | -              | -             | -
  stopFollowUp     | shift        | -            | shift        | -              | -             | -
  takeCheckIn      | shift        | -            | shift        | -              | -             | -
  giveCheckInBack  | shift        | -            | shift        | -              | -             | -
  sayHowItWas      | shift        | -            | shift        | -              | -             | -
  undoCheckIn      | shift        | -            | shift        | -              | -             | -
  showCheckInWays  | shift        | -            | shift        | -              | -             | -

  reportPeriods    | -            | house        | house        | house          | organisation  | -
  report           | -            | house        | house        | house          | organisation  | -
  reportComparison | -            | house        | house        | house          | organisation  | -
  reportCsv        | -            | house        | house        | house          | organisation  | -
  dataDictionary   | -            | always       | always       | always         | always        | -

  lateMessages     | -            | house        | house        | -              | organisation  | -
`;

export const roles = ['peer worker', 'coordinator', 'house lead', 'rights officer', 'administrator'] as const;
export const places = ['own house on shift', 'own house off shift', 'other house', 'other organisation'] as const;
export type Actor = (typeof roles)[number] | 'nobody';
export type Place = (typeof places)[number];
export type Word = 'always' | 'organisation' | 'house' | 'shift' | '-' | 'organisation*';

/** What a cell comes to: let in, turned away, told that the role would do on shift, asked to sign in, or refused in words. */
export type Verdict = 'in' | 'NOT_HERE' | 'NOT_ON_SHIFT' | 'NOT_SIGNED_IN' | 'in words';

export interface Row { field: string; words: Record<Actor, Word> }

const reaches: Record<Exclude<Word, 'organisation*'>, readonly Place[]> = {
  'always': places,
  'organisation': ['own house on shift', 'own house off shift', 'other house'],
  'house': ['own house on shift', 'own house off shift'],
  'shift': ['own house on shift'],
  '-': [],
};

function readRow(line: string): Row {
  const [field, ...words] = line.split('|').map((cell) => cell.trim());
  const actors: Actor[] = [...roles, 'nobody'];
  if (words.length !== actors.length) throw new Error(`not a whole line of the table: ${line}`);
  for (const word of words) if (!(word.replace('*', '') in reaches)) throw new Error(`${field}: what does "${word}" mean?`);
  return { field: field!, words: Object.fromEntries(actors.map((actor, at) => [actor, words[at]])) as Row['words'] };
}

/** The table, line by line. */
export const rows: readonly Row[] = table.trim().split('\n').slice(1).filter((line) => line.trim()).map(readRow);

/** What is to happen when they ask about that place. */
export function verdictOf({ words }: Row, actor: Actor, place: Place): Verdict {
  const word = words[actor];
  if (reaches[word.replace('*', '') as keyof typeof reaches].includes(place)) return 'in';
  if (actor === 'nobody') return 'NOT_SIGNED_IN';
  // Who works there and is off shift is told so: a screen can offer to start the shift, and nothing is given away.
  if (word === 'shift' && place === 'own house off shift') return 'NOT_ON_SHIFT';
  return word.endsWith('*') ? 'in words' : 'NOT_HERE';
}
