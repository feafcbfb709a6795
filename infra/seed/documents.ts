/** What the seed says to the staff API. Several acts of one person at one moment travel together, as on a busy afternoon. */
const refusal = '__typename ... on Refusal { code }';
const problems = `${refusal} ... on InvalidInput { fields { field problem } }`;

export const documents = {
  openHouse: `mutation ($input: SetUpHouseInput!) { opened: setUpHouse(input: $input) { ${problems} ... on Service { id } } }`,
  invite: `mutation ($email: String!, $called: String!, $role: Role!, $service: ID) {
    invited: invite(email: $email, called: $called, role: $role, serviceId: $service) { ${problems} ... on Invitation { accountId token } } }`,
  giveRole: `mutation ($account: ID!, $role: Role!, $service: ID) { given: giveRole(accountId: $account, role: $role, serviceId: $service) { ${problems} } }`,
  accept: `mutation ($token: String!, $called: String!, $password: String!) { accepted: acceptInvitation(token: $token, called: $called, password: $password) { ${problems} } }`,

  startShift: `mutation ($house: ID!) { began: startShift(houseId: $house) { ${refusal} } }`,
  endShift: `mutation { ended: endShift { ${refusal} } }`,

  take: `mutation ($house: ID!, $input: EnquiryInput!) { taken: takeEnquiry(houseId: $house, input: $input) { ${problems} ... on Enquiry { id } } }`,
  askSecond: `mutation ($enquiry: ID!, $worker: ID!) { asked: askSecond(enquiryId: $enquiry, accountId: $worker) { ${problems} } }`,
  firstYes: `mutation ($enquiry: ID!, $space: ID!) {
    guest: speak(enquiryId: $enquiry, voice: "guest", answer: "yes") { ${problems} }
    first: speak(enquiryId: $enquiry, voice: "first_contact", answer: "yes", spaceId: $space) { ${problems} } }`,
  secondYes: `mutation ($enquiry: ID!) { second: speak(enquiryId: $enquiry, voice: "second_member", answer: "yes") { ${problems} ... on Enquiry { stayId } } }`,
  speak: `mutation ($enquiry: ID!, $voice: String!, $answer: String!) { spoken: speak(enquiryId: $enquiry, voice: $voice, answer: $answer) { ${problems} } }`,
  speakAndHold: `mutation ($enquiry: ID!, $voice: String!, $answer: String!, $space: ID!) { spoken: speak(enquiryId: $enquiry, voice: $voice, answer: $answer, spaceId: $space) { ${problems} } }`,
  writeLine: `mutation ($house: ID!, $kind: String!, $words: String!) { written: writeHandoverLine(houseId: $house, input: { kind: $kind, words: $words }) { ${problems} } }`,
  closeEnquiry: `mutation ($enquiry: ID!, $input: CloseEnquiryInput!) { closed: closeEnquiry(enquiryId: $enquiry, input: $input) { ${problems} } }`,

  setUpPeer: `mutation ($programme: ID!, $account: ID!, $capacity: Int!) { set: setUpPeer(programmeId: $programme, accountId: $account, capacity: $capacity) { ${problems} ... on ProgrammePeers { peers { id accountId } } } }`,
  shareAsPeer: `mutation ($peer: ID!, $input: PeerSharesInput!) { shared: shareAsPeer(peerId: $peer, input: $input) { ${problems} } }`,
  writeGroup: `mutation ($programme: ID!, $name: String!, $weekday: Int!, $time: String!, $place: String!, $ledBy: ID!) { group: writeGroup(programmeId: $programme, name: $name, weekday: $weekday, time: $time, place: $place, ledBy: $ledBy) { ${problems} ... on ProgrammeGroups { groups { id name } } } }`,
  countGroup: `mutation ($group: ID!, $day: HouseDay!, $people: Int!) { counted: countGroup(groupId: $group, day: $day, people: $people) { ${problems} } }`,
  writeCost: `mutation ($programme: ID!, $day: HouseDay!, $amount: Float!) { cost: writeProgrammeCost(programmeId: $programme, day: $day, amount: $amount) { ${problems} } }`,
  noteInterest: `mutation ($programme: ID!, $person: ID!, $input: InterestInput!) { noted: noteInterest(programmeId: $programme, id: $person, input: $input) { ${problems} } }`,
  writeWishes: `mutation ($person: ID!, $input: WishesInput!) { wished: writeWishes(personId: $person, input: $input) { ${problems} } }`,
  askPeer: `mutation ($person: ID!, $peer: ID!) { asked: askPeer(personId: $person, peerId: $peer) { ${problems} } }`,
  seenMyNews: `mutation ($programme: ID!) { seen: seenMyNews(programmeId: $programme) { __typename } }`,
  answerProposal: `mutation ($person: ID!) { answered: answerProposal(personId: $person, answer: "yes") { ${problems} } }`,
  sayForPerson: `mutation ($person: ID!) { said: sayForPerson(personId: $person, answer: "yes") { ${problems} } }`,
  fixFirstMeeting: `mutation ($person: ID!, $on: HouseDay!, $time: String) { fixed: fixFirstMeeting(personId: $person, on: $on, time: $time) { ${problems} } }`,
  firstMeetingHappened: `mutation ($person: ID!, $on: HouseDay!, $travelMinutes: Int) { met: firstMeetingHappened(personId: $person, on: $on, travelMinutes: $travelMinutes) { ${problems} } }`,
  meetings: `query ($person: ID!) { all: meetings(personId: $person) { __typename meetings { seriesId slot how time } } }`,
  markMeeting: `mutation ($person: ID!, $series: ID!, $slot: HouseDay!) { marked: markMeeting(personId: $person, seriesId: $series, slot: $slot, how: "happened", travelMinutes: 25) { ${problems} } }`,
  askForAnother: `mutation ($person: ID!) { asked: askForAnotherByPhone(personId: $person, meanwhile: true) { ${problems} } }`,

  waitForSpace: `mutation ($enquiry: ID!) { waits: waitForSpace(enquiryId: $enquiry) { ${refusal} } }`,
  offerSpace: `mutation ($enquiry: ID!, $space: ID!) { offered: offerSpace(enquiryId: $enquiry, spaceId: $space) { ${refusal} } }`,

  welcome: `mutation ($stay: ID!, $texts: [String!]!) {
    came: welcomeGuest(stayId: $stay) { ${refusal} }
    rights: tellRights(stayId: $stay, texts: $texts) { ${problems} }
    box: offerLockBox(stayId: $stay) { ${refusal} } }`,
  welcomeLate: `mutation ($stay: ID!, $at: Instant!, $space: ID!, $texts: [String!]!) {
    came: welcomeGuest(stayId: $stay, at: $at, spaceId: $space) { ${refusal} }
    rights: tellRights(stayId: $stay, texts: $texts) { ${problems} }
    box: offerLockBox(stayId: $stay) { ${refusal} } }`,
  changeNights: `mutation ($stay: ID!, $leaves: HouseDay!) { changed: changeNights(stayId: $stay, leaves: $leaves) { ${problems} } }`,
  changeNightsAfterTalk: `mutation ($stay: ID!, $leaves: HouseDay!) { changed: changeNights(stayId: $stay, leaves: $leaves, talked: true) { ${problems} } }`,
  move: `mutation ($stay: ID!, $space: ID!, $from: HouseDay!) { moved: moveStay(stayId: $stay, spaceId: $space, from: $from) { ${problems} } }`,
  leave: `mutation ($stay: ID!, $input: LeavingInput!) { left: recordLeaving(stayId: $stay, input: $input) { ${problems} } }`,
  undoLeaving: `mutation ($stay: ID!) { back: undoLeaving(stayId: $stay) { ${refusal} } }`,
  closeSpace: `mutation ($space: ID!, $from: HouseDay!, $to: HouseDay!, $why: String!, $words: String) { closed: closeSpace(spaceId: $space, from: $from, to: $to, why: $why, words: $words) { ${problems} } }`,
  writeCall: `mutation ($house: ID!, $input: CallInput!) { written: writeDownCall(houseId: $house, input: $input) { ${problems} ... on HouseRights { records { reviewId } } } }`,
  lookAt: `mutation ($review: ID!, $input: ReviewInput!) {
    kept: writeReview(reviewId: $review, version: 1, input: $input) { ${problems} }
    closed: closeReview(reviewId: $review, version: 2) { ${problems} } }`,
  handIn: `mutation ($house: ID!, $input: FeltInput!) { taken: handInSheet(houseId: $house, input: $input) { ${problems} } }`,
  accompany: `mutation ($stay: ID!, $input: AccompanyingInput!) { promised: accompany(stayId: $stay, input: $input) { ${problems} } }`,
  giveCode: `mutation ($stay: ID!) { given: giveGuestCode(stayId: $stay) { ${refusal} ... on GuestCode { paper: code } } }`,
  shared: `query ($stay: ID!) { shared: sharedWithUs(stayId: $stay) { __typename grant section } }`,
  readShared: `mutation ($grant: ID!, $section: ID!) { read: lookAt(grant: $grant, section: $section) { ${refusal} } }`,
  suggest: `mutation ($stay: ID!, $words: String!) { suggested: suggestToGuest(stay: $stay, words: $words) { ${problems} } }`,
  agreeAtLeaving: `mutation ($stay: ID!, $input: FollowUpInput!) { agreed: agreeFollowUp(stayId: $stay, about: "keeping_in_touch", input: $input) { ${problems} ... on FollowUp { id } } }`,
  agreeOnTheWay: `mutation ($person: ID!, $about: String!, $input: FollowUpInput!) { agreed: agreeFollowUp(personId: $person, about: $about, input: $input) { ${problems} ... on FollowUp { id } } }`,
  checkIns: `query ($service: ID!, $about: String!) { lists: checkIns(serviceId: $service, about: $about) { __typename today { id followUpId } } }`,
  takeCheckIn: `mutation ($checkIn: ID!) { taken: takeCheckIn(checkInId: $checkIn) { ${refusal} } }`,
  sayHowItWas: `mutation ($checkIn: ID!, $input: CheckInResultInput!) { said: sayHowItWas(checkInId: $checkIn, input: $input) { ${problems} } }`,
  stays: `query ($house: ID!) { stays(houseId: $house) { __typename id state spaceName } }`,
  spaces: `query ($house: ID!) { board(houseId: $house) { __typename spaces { id name } } }`,
} as const;

export type DocumentName = keyof typeof documents;
