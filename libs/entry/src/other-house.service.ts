import { Injectable } from '@nestjs/common';
import { isId, newId, type RequestContext } from '#peerhouse/kernel';
import { Audit } from '#peerhouse/identity';
import { InvalidInput, type Reader, type Tx } from '#peerhouse/platform';
import { Houses, mayStart, offersWhenFull, otherHouses, type Charter, type House } from '#peerhouse/services';
import { Claims } from '#peerhouse/stays';
import { nextNumber } from './enquiry-number.js';
import { Enquiry, EnquiryPerson } from './enquiry.entity.js';
import { NotInCharter, OtherHouseBegan, OtherHouseClosed } from './entry.refusals.js';
import type { OpenEnquiry } from './open-enquiry.js';

/** Where a person wants to be asked for, with their yes; name and way to reach them go along only if they want that. */
export interface OtherHouse { houseId: string; theyAgree: boolean; carry: boolean }
type Wants = Pick<Enquiry, 'serviceId' | 'spaceKind' | 'startedBy' | 'startedTeam'>;

/** Whether that house may be asked: its own charter lets this one start an entry there, for such a space. */
const mayAsk = (other: House, { spaceKind, startedBy, startedTeam }: Wants): boolean =>
  other.charter.spaces.some((space) => space.kind === spaceKind && !space.kept) && mayStart(other.charter, { who: startedBy, ...(startedTeam ? { team: startedTeam } : {}) });

/**
 * Full, between houses of one organisation: with the person's yes a nameless enquiry opens in another house of the
 * network. Whoever does it needs no role there, and sees nothing of that house.
 */
@Injectable()
export class OtherHouses {
  constructor(private readonly houses: Houses, private readonly claims: Claims, private readonly audit: Audit) {}

  /** Houses that may be asked, in the order of the charter it began under. Each is judged by its own charter in force. */
  async offered(reader: Reader, ctx: RequestContext, charter: Charter, wants: Wants): Promise<{ id: string; name: string }[]> {
    const ids = offersWhenFull(charter).includes('other_house') ? otherHouses(charter) : [];
    if (!ids.length) return [];
    const known = await this.houses.seeAll(reader, ctx, ids);
    return ids.flatMap((id) => { const other = known.get(id); return other && id !== wants.serviceId && mayAsk(other, wants) ? [{ id, name: other.name }] : []; });
  }

  /** Locks the house of the enquiry and the other one, always in the same order: that of their ids. */
  async lockBoth(tx: Tx, enquiryId: string, houseId: string | null): Promise<void> {
    if (!isId(enquiryId)) return;
    await tx.sql(
      `select id from services where id in (select unnest(array[service_id, passed_to_house, $2::uuid]) from enquiries where id = $1) order by id for no key update`, [enquiryId, houseId]);
  }

  /**
   * Opens the enquiry there: the same way in, kind, nights and who started it; no name unless they want it. Refused for a
   * house that is not of the network, not for this, or closed then, and without the person's yes.
   */
  async pass(tx: Tx, ctx: RequestContext, { house, charter, enquiry, person }: Omit<OpenEnquiry, 'voices'>, { houseId, theyAgree, carry }: OtherHouse): Promise<NotInCharter | InvalidInput | OtherHouseClosed | null> {
    if (!(await this.offered(tx, ctx, charter, enquiry)).some(({ id }) => id === houseId)) return new NotInCharter();
    if (!theyAgree) return new InvalidInput([{ field: 'theyAgree', problem: 'missing' }]);
    const other = await this.houses.see(tx, ctx, houseId);
    const id = newId();
    const { channel, spaceKind, wantsNights, startedBy, startedTeam } = enquiry;
    const wantsFrom = enquiry.wantsFrom && enquiry.wantsFrom >= other.tonight ? enquiry.wantsFrom : null; // a night that is over is not asked for anew
    const refusal = await tx.inAnotherHouse(houseId, async () => {
      if (await this.claims.allClosed(tx, other, spaceKind, wantsFrom ?? other.tonight)) return new OtherHouseClosed(other.name);
      await tx.insert(Enquiry, {
        id, organisationId: other.organisationId, serviceId: houseId, charterVersionId: other.charterVersionId, number: await nextNumber(tx, other), state: 'open', channel, spaceKind, wantsFrom, wantsNights,
        askedAt: ctx.now, writtenLate: false, takenBy: ctx.accountId!, startedBy, startedTeam, waitedSeconds: 0, told: [], offered: [], cameFrom: house.id, version: 1, createdAt: ctx.now,
      });
      if (carry && person) {
        const { called, reach, messageSafe } = person;
        await tx.insert(EnquiryPerson, { enquiryId: id, organisationId: other.organisationId, serviceId: houseId, called, reach, messageSafe, hopes: null });
      }
      return null;
    });
    if (refusal) return refusal;
    await tx.update(Enquiry, { id: enquiry.id }, { passedTo: id, passedToHouse: houseId });
    await this.audit.write(tx, ctx, { what: 'enquiry.passed_on', serviceId: house.id, aboutId: houseId });
    return null;
  }

  /** Takes the other enquiry out again while nobody there has touched it; refused by name once they have. */
  async withdraw(tx: Tx, ctx: RequestContext, house: House, { passedTo, passedToHouse }: Enquiry): Promise<OtherHouseBegan | null> {
    if (!passedTo || !passedToHouse) return null;
    // Locked already, unless it was passed on while we waited for the first lock.
    const other = await this.houses.lock(tx, ctx, passedToHouse);
    const gone = await tx.inAnotherHouse(passedToHouse, async () => {
      const there = await tx.find(Enquiry, { id: passedTo });
      if (there?.version !== 1) return false;
      await tx.delete(EnquiryPerson, { enquiryId: passedTo });
      return (await tx.delete(Enquiry, { id: passedTo })) === 1;
    });
    if (!gone) return new OtherHouseBegan(other.name);
    await this.audit.write(tx, ctx, { what: 'enquiry.taken_back', serviceId: house.id, aboutId: passedToHouse });
    return null;
  }
}
