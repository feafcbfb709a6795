import type { EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from 'typeorm';
import { NotHere } from '../access/faults.js';

/** Runs reading statements under somebody's row-level security. A `name` makes it a prepared statement. */
export interface Reader {
  sql<Row>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>;
}

/** An open transaction. Every write takes one, so that forgetting it does not compile. */
export class Tx implements Reader {
  constructor(private readonly runner: QueryRunner) {}

  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(text, [...values], true);
    return result.records as Row[];
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[]): Promise<void> {
    await this.runner.manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
  }

  /** Returns how many rows were changed. */
  async update<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>, values: QueryDeepPartialEntity<E>): Promise<number> {
    const done = await this.runner.manager.createQueryBuilder().update(entity).set(values).where(where).updateEntity(false).execute();
    return done.affected ?? 0;
  }

  /** Returns how many rows were taken out. */
  async delete<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<number> {
    const done = await this.runner.manager.delete(entity, where);
    return done.affected ?? 0;
  }

  /**
   * Runs the work under the row-level security of a shift in another house, and comes back. Row-level security lets nobody
   * write in a house they do not work in, and one act of the charter has to: with the person's yes an enquiry goes on in
   * another house of the network (when_full: other_house). The house must be one of the same organisation, else it is not
   * here; organisation, account and role stay who they are. Whoever calls it has asked whether they may; the lint rule
   * `another-house-for-one-act` keeps it to that one place.
   */
  async inAnotherHouse<T>(houseId: string, work: () => Promise<T>): Promise<T> {
    const [before] = await this.sql<{ services: string; shift: string }>("select current_setting('app.services', true) as services, current_setting('app.shift', true) as shift from services where id = $1 and organisation_id = (select app_organisation())", [houseId]);
    if (!before) throw new NotHere();
    const set = (services: string, shift: string) => this.sql("select set_config('app.services', $1, true), set_config('app.shift', $2, true)", [services, shift]);
    await set(`{${houseId}}`, houseId);
    const result = await work();
    await set(before.services, before.shift);
    return result;
  }

  async find<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return this.runner.manager.findOneBy(entity, where);
  }
}
