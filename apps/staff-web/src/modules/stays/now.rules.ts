import { addDays, type HouseDay } from '#peerhouse/kernel';

interface EnquiryNow { id: string; state: string; askedOfMe: boolean; hold?: { endsAt: string } | null; ringBackOn?: string | null; rungAt?: string | null; answerDueAt?: string | null }
interface StayNow { id: string; state: string; arrives: string; leaves: string; keptUntil?: string | null }

/**
 * What waits for a person, each thing once and under the nearest heading: second voices asked of me, holds by their end, offers from the waiting list by theirs,
 * people expected by tonight, people whose planned morning is today, tomorrow or past, calls we said we would make by today, answers we promised by an hour, the other open enquiries.
 */
export function waitingNow({ enquiries, stays, tonight, today }: { enquiries: readonly EnquiryNow[]; stays: readonly StayNow[]; tonight: string; today: string }) {
  const open = enquiries.filter((each) => each.state !== 'closed' && each.state !== 'agreed');
  const askedOfMe = open.filter((each) => each.askedOfMe);
  const held = open.filter((each) => !each.askedOfMe && each.hold).sort((a, b) => a.hold!.endsAt.localeCompare(b.hold!.endsAt));
  const rest = open.filter((each) => !each.askedOfMe && !each.hold);
  const coming = stays.filter((each) => each.state === 'expected' && each.arrives <= tonight).sort((a, b) => (a.keptUntil ?? '').localeCompare(b.keptUntil ?? ''));
  const leaving = stays.filter((each) => each.state === 'here' && each.leaves <= addDays(today as HouseDay, 1)).sort((a, b) => a.leaves.localeCompare(b.leaves));
  const ring = enquiries.filter((each) => each.state === 'closed' && !each.rungAt && each.ringBackOn && each.ringBackOn <= today).sort((a, b) => a.ringBackOn!.localeCompare(b.ringBackOn!));
  const due = rest.filter((each) => each.answerDueAt).sort((a, b) => a.answerDueAt!.localeCompare(b.answerDueAt!));
  const ids = (list: readonly { id: string }[]) => list.map((each) => each.id);
  return { askedOfMe: ids(askedOfMe), holds: ids(held.filter(({ state }) => state !== 'waiting')), offers: ids(held.filter(({ state }) => state === 'waiting')), coming: ids(coming), leaving: ids(leaving), ring: ids(ring), due: ids(due), open: ids(rest.filter((each) => !each.answerDueAt)) };
}
