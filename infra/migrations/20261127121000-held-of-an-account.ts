import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A guest who comes a second time, in another house perhaps, is another row of `guests`, tied to the same account: what is held
 * about them is that of all these rows. The application tells more than the row of the sign-in only to whoever opened the plans.
 */
export class HeldOfAnAccount1795781400000 implements MigrationInterface {
  name = 'HeldOfAnAccount1795781400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policies);
  }

  async down(): Promise<void> {
    throw new Error('Guests’ own words are not to be lost: restore a backup instead.');
  }
}

const ours = 'organisation_id = (select app_organisation())';
const myGuests = 'select g.guest_id from guest_account_guests g where g.account_id = (select app_guest_account())';
const ofMyStays = `${ours} and stay_id in (select s.id from stays s where s.guest_id in (${myGuests}))`;
const ofMyEnquiries = `${ours} and enquiry_id in (select e.id from enquiries e where e.stay_id in (select s.id from stays s where s.guest_id in (${myGuests})))`;

const policies = `
create policy guest_names_guest_of_account on guest_names for select to peerhouse_guest using (${ours} and guest_id in (${myGuests}));
create policy guest_notes_guest_of_account on guest_notes to peerhouse_guest using (${ofMyStays}) with check (${ofMyStays});
${['guest_messages', 'handover_lines', 'stay_hopes', 'accompanying', 'claims', 'enquiries'].map((table) => `create policy ${table}_guest_of_account on ${table} for select to peerhouse_guest using (${ofMyStays});`).join('\n')}
create policy enquiry_people_guest_of_account on enquiry_people for select to peerhouse_guest using (${ofMyEnquiries});
create policy voices_guest_of_account on voices for select to peerhouse_guest using (voice = 'guest' and ${ofMyEnquiries});
`;
