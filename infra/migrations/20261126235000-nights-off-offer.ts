import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The house's act "not enough of us": which act a closing belongs to, and the nights that are not offered. What falls
 * free on those nights is closed by the act too, also when it falls free by time, which the worker sees to.
 */
export class NightsOffOffer1795737600000 implements MigrationInterface {
  name = 'NightsOffOffer1795737600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table closing_versions add column act uuid, add column act_nights daterange, add check ((act is null) = (act_nights is null));
create index closing_versions_act on closing_versions (service_id, upper(act_nights)) where act is not null;
grant select (act, act_nights), insert on closing_versions to peerhouse_worker;
grant insert on claims to peerhouse_worker;
create policy closing_versions_worker_makes on closing_versions for insert to peerhouse_worker with check (organisation_id = (select app_organisation()));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy closing_versions_worker_makes on closing_versions;
revoke insert on claims from peerhouse_worker;
revoke insert on closing_versions from peerhouse_worker;
alter table closing_versions drop column act, drop column act_nights;`);
  }
}
