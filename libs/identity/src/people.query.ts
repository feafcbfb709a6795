import { Injectable } from '@nestjs/common';
import type { HouseDay, Role } from '#peerhouse/kernel';
import { NotHere, type Reader } from '#peerhouse/platform';
import { Person, PersonRole } from './identity.graphql.js';
import { OrganisationReader } from './organisation-reader.js';

interface Row { id: string; called: string; email: string; active: boolean; leavesOn: HouseDay | null; roles: { id: string; role: Role; service: string | null; given: string }[] }

const people = `select a.id, a.called, a.email, a.ended_at is null as active, a.leaves_on::text as "leavesOn",
    coalesce(json_agg(json_build_object('id', r.id, 'role', r.role, 'service', r.service_id, 'given', r.given_at) order by r.given_at, r.id) filter (where r.id is not null), '[]') as roles
  from accounts a left join account_roles r on r.account_id = a.id
  where $1::uuid is null or a.id = $1
  group by a.id order by a.ended_at is not null, a.called, a.id`;

/** Who works here and in which role, in one statement and the names of the services. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly organisations: OrganisationReader) {}

  /** Everyone of the organisation by name, those whose account was ended last. */
  async all(reader: Reader): Promise<Person[]> {
    return this.read(reader, null);
  }

  /** One person; throws `NotHere` for anyone of another organisation. */
  async one(reader: Reader, accountId: string): Promise<Person> {
    const [person] = await this.read(reader, accountId);
    if (!person) throw new NotHere();
    return person;
  }

  private async read(reader: Reader, accountId: string | null): Promise<Person[]> {
    const names = await this.organisations.serviceNames(reader);
    const rows = await reader.sql<Row>(people, [accountId], 'people');
    return rows.map(({ id, called, email, active, leavesOn, roles }) => new Person({
      accountId: id, called, email, active, leavesOn,
      roles: roles.map((row) => Object.assign(new PersonRole(), {
        id: row.id, role: row.role, serviceId: row.service, serviceName: row.service && (names.get(row.service) ?? null), givenAt: new Date(row.given),
      })),
    }));
  }
}
