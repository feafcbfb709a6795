import type { Role } from '#peerhouse/kernel';

/**
 * Where a permission holds: `shift` in the house whose shift the worker is on, `service` in each service in which
 * they have the role, `organisation` for administrators everywhere in their organisation.
 */
export type Reach = 'shift' | 'service' | 'organisation';

export interface Permission {
  roles: readonly Role[];
  reach: Reach;
  /** In words, for the page that says what each role may do. */
  words: string;
}

const house = ['peer_worker', 'house_lead'] as const;
const everyone = ['peer_worker', 'coordinator', 'house_lead', 'rights_officer', 'administrator'] as const;

/** The one table of who may do what. Guards, row-level tests and the authorization matrix are driven from it. */
export const policyTable = {
  'session.own': { roles: everyone, reach: 'organisation', words: 'see and end their own sign-in' },
  'services.see': { roles: everyone, reach: 'organisation', words: 'see the services of the organisation and what their charters say' },
  'services.set_up': { roles: ['administrator'], reach: 'organisation', words: 'open a new house from a blueprint' },
  'charter.write': { roles: ['house_lead'], reach: 'service', words: 'publish a new version of the house’s charter, and take back one whose day has not come' },
  'people.see': { roles: ['administrator', 'house_lead'], reach: 'organisation', words: 'see who works here and in which role' },
  'people.manage': { roles: ['administrator'], reach: 'organisation', words: 'invite people, give and take roles, set last days, end accounts' },
  'people.help_sign_in': { roles: ['administrator', 'house_lead'], reach: 'organisation', words: 'help somebody who lost their authenticator, two together' },
  'organisation.export': { roles: ['administrator'], reach: 'organisation', words: 'take a copy of everything the organisation holds, without guests’ names and words' },
  'machine.see': { roles: ['administrator'], reach: 'organisation', words: 'see what the machine has to do and what broke, by numbers alone' },
  'audit.see': { roles: ['administrator'], reach: 'organisation', words: 'see who did what and when' },
  'shift.own': { roles: house, reach: 'service', words: 'start and end their shift in a house' },
  'handover.see': { roles: house, reach: 'shift', words: 'read the handover' },
  'handover.write': { roles: house, reach: 'shift', words: 'write in the handover, and say what they have got or done' },
  'board.see': { roles: ['peer_worker', 'coordinator', 'house_lead'], reach: 'service', words: 'see which nights are free, without names' },
  'board.change': { roles: house, reach: 'shift', words: 'take a space out of use and put it back' },
  'names.show': { roles: house, reach: 'shift', words: 'see the names of the people staying, for two minutes' },
  'enquiries.see': { roles: house, reach: 'service', words: 'see enquiries, without names' },
  'enquiries.take': { roles: house, reach: 'shift', words: 'take an enquiry and work with it' },
  'stays.see': { roles: house, reach: 'service', words: 'see the stays of their house, without names' },
  'stays.welcome': { roles: house, reach: 'shift', words: 'welcome a guest, change nights and rooms, write down a leaving' },
  'guests.code': { roles: house, reach: 'shift', words: 'give a guest a paper code for their own app' },
  'plans.read': { roles: house, reach: 'shift', words: 'read what a guest shares, each time seen by the guest, and suggest words to them' },
  'rights.see': { roles: ['peer_worker', 'house_lead', 'rights_officer'], reach: 'service', words: 'see what the house did: calls for help from outside, and what went against a wish or a plan' },
  'rights.record': { roles: house, reach: 'shift', words: 'write down what the house did, and promises to stay in touch' },
  'reviews.write': { roles: ['house_lead', 'rights_officer'], reach: 'service', words: 'read and write the reviews of what the house did, and close them where somebody else decided' },
  'matching.desk': { roles: ['coordinator'], reach: 'service', words: 'introduce people and peers in a matching programme' },
  'matching.own': { roles: ['peer_worker'], reach: 'service', words: 'meet people in a matching programme, and say what they can carry' },
  'matching.see': { roles: ['peer_worker', 'coordinator'], reach: 'service', words: 'see the groups and the invitation of a matching programme' },
  'check_ins.work': { roles: ['peer_worker', 'coordinator', 'house_lead'], reach: 'service', words: 'keep in touch with people of a programme who asked for it, and ask how a match goes' },
  'check_ins.in_house': { roles: house, reach: 'shift', words: 'keep in touch with people who asked for it when they left' },
  'check_ins.see_late': { roles: ['coordinator', 'house_lead', 'administrator'], reach: 'service', words: 'see which check-ins and messages are late and why, by their numbers alone' },
  'cost.write': { roles: ['coordinator', 'house_lead'], reach: 'service', words: 'write down what a matching programme cost' },
  'reports.see': { roles: ['coordinator', 'house_lead', 'rights_officer', 'administrator'], reach: 'service', words: 'see the counts of a service' },
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof policyTable;
