import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, newPaperCode, readPaperCode, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { GuestAddress } from './guest-address.js';
import { GuestEvents } from './locks/guest-events.js';
import { Keys } from './secrets.js';
import { Workers } from './workers.js';

/** A code that ties a guest's own app to their row: once; on paper 72 hours, told on the spot ten minutes. Only its keyed hash is kept. */
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

  /** Their name then, for the guest to see. */
  @Column('text', { name: 'giver_called', nullable: true })
  declare giverCalled: string | null;

  @Column('timestamptz', { name: 'ends_at' })
  declare endsAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  declare usedAt: Date | null;
}

/** Hours a paper code works. */
export const guestCodeHours = 72;
/** Minutes a code works that is told on the spot. */
export const signInCodeMinutes = 10;

export interface GivenCode {
  /** Twelve characters, in groups of four, shown once. */
  code: string;
  endsAt: Date;
  /** Where the guest's app is. */
  address: string;
}

@Injectable()
export class GuestCodes {
  constructor(private readonly keys: Keys, private readonly address: GuestAddress, private readonly workers: Workers, private readonly events: GuestEvents) {}

  /** Gives a guest a paper code, in place of those that were not used; only by someone on shift in that house, as row-level security sees to. */
  give(tx: Tx, ctx: RequestContext, guest: { guestId: string; serviceId: string }): Promise<GivenCode> {
    return this.make(tx, ctx, guest, guestCodeHours * 60);
  }

  /** The same for a guest who is standing there: it works for ten minutes. Neither opens plans; the guest sees who made it. */
  giveOnTheSpot(tx: Tx, ctx: RequestContext, guest: { guestId: string; serviceId: string }): Promise<GivenCode> {
    return this.make(tx, ctx, guest, signInCodeMinutes);
  }

  private async make(tx: Tx, ctx: RequestContext, { guestId, serviceId }: { guestId: string; serviceId: string }, minutes: number): Promise<GivenCode> {
    await this.endCodes(tx, ctx, guestId);
    const code = newPaperCode();
    const endsAt = new Date(ctx.now.getTime() + minutes * 60_000);
    const who = (await this.workers.named(tx, [ctx.accountId!])).get(ctx.accountId!) ?? null;
    await tx.insert(GuestCodeRow, {
      id: newId(), organisationId: ctx.organisationId, serviceId, guestId, codeHash: this.hashOf(code), givenBy: ctx.accountId!, giverCalled: who?.called ?? null, endsAt, usedAt: null,
    });
    if (who) await this.events.byStaff(tx, ctx, 'code_made', { guestId, serviceId, who: who.called });
    return { code: code.replace(/(.{4})(?=.)/g, '$1-'), endsAt, address: await this.address.of(tx, ctx.organisationId) };
  }

  /** The paper is lost: no code of this guest works any more, and every sign-in with one has ended. Only by someone on shift in that house. */
  async withdraw(tx: Tx, ctx: RequestContext, guestId: string): Promise<void> {
    await this.endCodes(tx, ctx, guestId);
    await tx.sql('select end_guest_sign_ins($1, $2)', [guestId, ctx.now]);
  }

  private async endCodes(tx: Tx, ctx: RequestContext, guestId: string): Promise<void> {
    await tx.sql('update guest_codes set ends_at = $2 where guest_id = $1 and used_at is null and ends_at > $2', [guestId, ctx.now]);
  }

  /** The keyed hash under which a typed code is found, however it was typed: small letters, spaces, O for 0. */
  hashOf(typed: string): string {
    return this.keys.mac('guest-codes', readPaperCode(typed));
  }
}
