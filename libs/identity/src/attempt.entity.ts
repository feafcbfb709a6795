import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tries of one kind by one person or place, both hidden in a keyed hash. */
@Entity('attempts')
export class Attempt {
  @PrimaryColumn('text', { name: 'key_hash' })
  declare keyHash: string;

  @Column('timestamptz', { name: 'window_began_at' })
  declare windowBeganAt: Date;

  @Column('integer')
  declare tries: number;
}
