import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, newPaperCode, readPaperCode, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { GuestAddress } from './guest-address.js';
import { Keys } from './secrets.js';

/** A code on paper that ties a guest's own app to their row: once, 72 hours. Only its keyed hash is kept. */
@Entity('guest_codes')
export class GuestCodeRow {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'organisation_id' })
  declare organisationId: string;

  @Column('uuid', { name: 'service_id' })
  declare serviceId: string;

  @Column('uuid', { name: 'guest_id' })
  declare guestId: string;

  @Column('text', { name: 'code_hash' })
  declare codeHash: string;

  @Column('uuid', { name: 'given_by' })
  declare givenBy: string;

  @Column('timestamptz', { name: 'ends_at' })
  declare endsAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  declare usedAt: Date | null;
}

/** Hours a paper code works. */
export const guestCodeHours = 72;

export interface GivenCode {
  /** Twelve characters, in groups of four, shown once. */
  code: string;
  endsAt: Date;
  /** Where the guest's app is. */
  address: string;
}

@Injectable()
export class GuestCodes {
  constructor(private readonly keys: Keys, private readonly address: GuestAddress) {}

  /** Gives a guest a paper code; only by someone on shift in that house, as row-level security sees to. */
  async give(tx: Tx, ctx: RequestContext, { guestId, serviceId }: { guestId: string; serviceId: string }): Promise<GivenCode> {
    const code = newPaperCode();
    const endsAt = new Date(ctx.now.getTime() + guestCodeHours * 3_600_000);
    await tx.insert(GuestCodeRow, {
      id: newId(), organisationId: ctx.organisationId, serviceId, guestId, codeHash: this.hashOf(code), givenBy: ctx.accountId!, endsAt, usedAt: null,
    });
    return { code: code.replace(/(.{4})(?=.)/g, '$1-'), endsAt, address: this.address.url };
  }

  /** The keyed hash under which a typed code is found, however it was typed: small letters, spaces, O for 0. */
  hashOf(typed: string): string {
    return this.keys.mac('guest-codes', readPaperCode(typed));
  }
}
