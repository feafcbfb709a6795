import type { EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from 'typeorm';

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

  async find<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return this.runner.manager.findOneBy(entity, where);
  }
}
