import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { mustIn, NotHere, type Tx } from '#peerhouse/platform';
import { Houses, voicesNeeded, workersMustDiffer, type Charter, type House } from '#peerhouse/services';
import { Claims } from '#peerhouse/stays';
import { Enquiry, EnquiryPerson, Voice } from './enquiry.entity.js';
import { AlreadyDecided } from './entry.refusals.js';
import type { NeededVoices } from './entry.rules.js';

export interface OpenEnquiry {
  house: House;
  enquiry: Enquiry;
  person: EnquiryPerson | null;
  voices: Voice[];
  /** The version that the enquiry began under: its voices are what was promised then, whatever is in force now. */
  charter: Charter;
}

/** Opens one enquiry for change: may this person, house locked, what has ended let go, then the enquiry as it is now. */
@Injectable()
export class EnquiryOpener {
  constructor(private readonly houses: Houses, private readonly claims: Claims) {}

  async open(tx: Tx, ctx: RequestContext, enquiryId: string): Promise<OpenEnquiry> {
    const [row] = await tx.sql<{ service_id: string }>('select service_id from enquiries where id = $1', [enquiryId]);
    if (!row) throw new NotHere();
    mustIn(ctx, 'enquiries.take', row.service_id);
    const house = await this.houses.lock(tx, ctx, row.service_id);
    await this.claims.tidy(tx, ctx, house);
    const enquiry = await tx.find(Enquiry, { id: enquiryId });
    if (!enquiry) throw new NotHere(); // taken out again by the house it came from, while we waited for the lock
    const person = await tx.find(EnquiryPerson, { enquiryId });
    return { house, enquiry, person, voices: await this.voicesOf(tx, enquiryId), charter: await this.houses.charterOf(tx, enquiry.charterVersionId) };
  }

  voicesOf(tx: Tx, enquiryId: string): Promise<Voice[]> {
    return tx.sql<Voice>(
      `select id, voice, answer, worker_id as "workerId", written_by as "writtenBy", own_phone as "ownPhone", spoken_at as "spokenAt" from voices where enquiry_id = $1`, [enquiryId]);
  }

  /** What a worker is called by the others. */
  async calledOf(tx: Tx, accountId: string): Promise<string> {
    const [row] = await tx.sql<{ called: string }>('select called from accounts where id = $1', [accountId]);
    return row?.called ?? '';
  }

  /** How the enquiry came to its end, for whoever came second. */
  async decided(tx: Tx, enquiry: Enquiry): Promise<AlreadyDecided> {
    const [row] = await tx.sql<{ called: string | null; at: Date | null }>(
      `select coalesce(a.called, g.called) as called, coalesce(e.closed_at, v.spoken_at) as at from enquiries e
       left join accounts a on a.id = e.closed_by
       left join lateral (select spoken_at, coalesce(worker_id, written_by) as by from voices where enquiry_id = e.id order by spoken_at desc limit 1) v on true
       left join accounts g on g.id = v.by
       where e.id = $1`, [enquiry.id]);
    return new AlreadyDecided({ state: enquiry.state, by: row?.called ?? null, at: row?.at ?? null });
  }
}

/** A charter's voices, as the rules are passed them. */
export const neededBy = (charter: Charter): NeededVoices => ({ all: voicesNeeded(charter), workers: workersMustDiffer(charter) });

/** Neither agreed nor ended: the conversation goes on, or they wait on the list. */
export const isUndecided = (enquiry: Pick<Enquiry, 'state'>): boolean => isOpen(enquiry) || enquiry.state === 'waiting';

export const isOpen = (enquiry: Pick<Enquiry, 'state'>): boolean => enquiry.state === 'open' || enquiry.state === 'in_conversation';
