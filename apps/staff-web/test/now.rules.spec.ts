import { waitingNow } from '../src/modules/stays/now.rules.js';

const tonight = '2026-11-02';
const enquiry = (id: string, more: object = {}) => ({ id, state: 'open', askedOfMe: false, hold: null, ringBackOn: null, ...more });
const stay = (id: string, more: object = {}) => ({ id, state: 'here', arrives: '2026-10-30', leaves: '2026-11-06', keptUntil: null, ...more });
const now = (enquiries: ReturnType<typeof enquiry>[], stays: ReturnType<typeof stay>[] = []) => waitingNow({ enquiries, stays, tonight, today: tonight });

describe('what waits now', () => {
  it('shows each enquiry once, under what is nearest to the reader', () => {
    const waits = now([enquiry('open'), enquiry('held', { hold: { endsAt: '2026-11-02T18:00:00Z' } }), enquiry('mine', { askedOfMe: true, hold: { endsAt: '2026-11-02T12:00:00Z' } })]);
    expect([waits.askedOfMe, waits.holds, waits.open]).toEqual([['mine'], ['held'], ['open']]);
  });

  it('puts the hold that ends first on top', () => {
    expect(now([enquiry('late', { hold: { endsAt: '2026-11-02T20:00:00Z' } }), enquiry('soon', { hold: { endsAt: '2026-11-02T18:00:00Z' } })]).holds).toEqual(['soon', 'late']);
  });

  it('has offers from the waiting list apart from holds', () => {
    const waits = now([enquiry('held', { hold: { endsAt: '2026-11-02T20:00:00Z' } }), enquiry('offered', { state: 'waiting', hold: { endsAt: '2026-11-02T18:00:00Z' } })]);
    expect([waits.holds, waits.offers, waits.open]).toEqual([['held'], ['offered'], []]);
  });

  it('has those expected by tonight, not those of another day', () => {
    expect(now([], [stay('tonight', { state: 'expected', arrives: tonight }), stay('friday', { state: 'expected', arrives: '2026-11-06' })]).coming).toEqual(['tonight']);
  });

  it('has those whose planned morning is past, today or tomorrow', () => {
    expect(now([], [stay('tomorrow', { leaves: '2026-11-03' }), stay('past', { leaves: '2026-11-01' }), stay('later', { leaves: '2026-11-04' })]).leaving).toEqual(['past', 'tomorrow']);
  });

  it('has the calls we said we would make by today and have not, the oldest promise first, and nothing of an agreed enquiry', () => {
    const closed = (id: string, ringBackOn: string, more = {}) => enquiry(id, { state: 'closed', ringBackOn, ...more });
    const waits = now([closed('ring', tonight), closed('tomorrow', '2026-11-03'), closed('before', '2026-10-31'), closed('rung', tonight, { rungAt: '2026-11-02T10:00:00Z' }), enquiry('agreed', { state: 'agreed' })]);
    expect([waits.ring, waits.open]).toEqual([['before', 'ring'], []]);
  });

  it('has answers promised by an hour, the nearest first, apart from the other open ones', () => {
    const waits = now([enquiry('later', { answerDueAt: '2026-11-03T12:00:00Z' }), enquiry('open'), enquiry('soon', { answerDueAt: '2026-11-02T20:00:00Z' })]);
    expect([waits.due, waits.open]).toEqual([['soon', 'later'], ['open']]);
  });
});
