import { Injectable } from '@nestjs/common';
import type { HouseDay, Role } from '#peerhouse/kernel';
import { NotHere, type Reader } from '#peerhouse/platform';
import { AuthenticatorRequest, Person, PersonMail, PersonRole } from './identity.graphql.js';
import type { MailKind, MailState } from './mails.types.js';
import { OrganisationReader } from './organisation-reader.js';

interface Row {
  id: string; called: string; email: string | null; active: boolean; accepted: boolean; leavesOn: HouseDay | null;
  roles: { id: string; role: Role; service: string | null; given: string }[];
  mail: { kind: MailKind; state: MailState; at: string } | null;
  request: { id: string; by: string; called: string; ends: string } | null;
}

const people = `select a.id, a.called, a.email, a.ended_at is null as active, a.password_hash is not null as accepted, a.leaves_on::text as "leavesOn",
    (select json_build_object('kind', m.kind, 'state', m.state, 'at', coalesce(m.settled_at, m.made_at)) from mails m
      where m.account_id = a.id order by m.made_at desc, m.id limit 1) as mail,
    (select json_build_object('id', q.id, 'by', q.started_by, 'called', b.called, 'ends', q.ends_at) from authenticator_requests q join accounts b on b.id = q.started_by
      where q.account_id = a.id and q.settled_at is null and q.ends_at > $2) as request,
    coalesce(json_agg(json_build_object('id', r.id, 'role', r.role, 'service', r.service_id, 'given', r.given_at) order by r.given_at, r.id) filter (where r.id is not null), '[]') as roles
  from accounts a left join account_roles r on r.account_id = a.id
  where $1::uuid is null or a.id = $1
  group by a.id order by a.ended_at is not null, a.called, a.id`;

/** Who works here and in which role, in one statement and the names of the services. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly organisations: OrganisationReader) {}

  /** Everyone of the organisation by name, those whose account was ended last. */
  async all(reader: Reader, now: Date): Promise<Person[]> {
    return this.read(reader, null, now);
  }

  /** One person; throws `NotHere` for anyone of another organisation. */
  async one(reader: Reader, accountId: string, now: Date): Promise<Person> {
    const [person] = await this.read(reader, accountId, now);
    if (!person) throw new NotHere();
    return person;
  }

  private async read(reader: Reader, accountId: string | null, now: Date): Promise<Person[]> {
    const names = await this.organisations.serviceNames(reader);
    const rows = await reader.sql<Row>(people, [accountId, now], 'people');
    return rows.map(({ id, mail, request, roles, ...values }) => new Person({
      ...values, accountId: id,
      mail: mail && Object.assign(new PersonMail(), { ...mail, at: new Date(mail.at) }),
      newAuthenticator: request && Object.assign(new AuthenticatorRequest(), { id: request.id, startedById: request.by, startedBy: request.called, endsAt: new Date(request.ends) }),
      roles: roles.map((row) => Object.assign(new PersonRole(), {
        id: row.id, role: row.role, serviceId: row.service, serviceName: row.service && (names.get(row.service) ?? null), givenAt: new Date(row.given),
      })),
    }));
  }
}
