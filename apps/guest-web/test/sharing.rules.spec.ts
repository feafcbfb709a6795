import { emptyManifest, newCard, newVaultId, refuse } from '#peerhouse/vault';
import { readersNow } from '../src/modules/vault/engine/readers.rules.js';
import { doorsOf, isAskedAbout } from '../src/modules/sharing/doors.rules.js';
import { nobodySince } from '../src/modules/sharing/looked.rules.js';
import { choicesAsked, dayProblem, endOfDay, mayEndWithStay, partsNamed, shareOf, untilOf, type Choices } from '../src/modules/sharing/share.rules.js';

const [house, worker, stayId, section] = [newVaultId(), newVaultId(), newVaultId(), newVaultId()];
const now = new Date('2026-11-02T21:10:00Z');
const stay = { id: stayId, houseId: house, leaves: '2026-11-07' };
const choices = (reader: Choices['reader'], end: Choices['end']): Choices => ({ sections: [section], reader, end });
const atHouse: Choices['reader'] = { kind: 'house', id: house, name: 'People on shift, Oak House' };
const bo: Choices['reader'] = { kind: 'worker', id: worker, name: 'Bo' };
const aunt: Choices['reader'] = { kind: 'card', name: 'My aunt' };

describe('until when', () => {
  it('is the end of a day in the house’s own zone, whatever the phone’s', () => {
    expect(endOfDay('2026-11-07', 'America/New_York')).toBe('2026-11-08T05:00:00.000Z');
    expect(endOfDay('2026-11-07', 'Pacific/Auckland')).toBe('2026-11-07T11:00:00.000Z');
    expect(endOfDay('2026-10-24', 'Europe/London')).toBe('2026-10-24T23:00:00.000Z');
    expect(endOfDay('2026-10-25', 'Europe/London')).toBe('2026-10-26T00:00:00.000Z');
    expect(endOfDay('2027-03-13', 'America/New_York')).toBe('2027-03-14T05:00:00.000Z');
    expect(['7.11.2026', '', '2026-13-40'].map((day) => endOfDay(day, 'Europe/London'))).toEqual([null, null, null]);
  });

  it('says what is wrong with a day', () => {
    const problem = (day: string, reader: Choices['reader'] = bo) => dayProblem(choices(reader, { kind: 'day', day }), 'Europe/London', now);
    expect(['', 'soon', '2026-11-01', '2026-11-02', '2027-11-30'].map((day) => problem(day))).toEqual(['missing', 'not_a_time', 'past', null, 'too_late']);
    expect(problem('2030-01-01', aunt)).toBeNull();
  });

  it('ends with the stay only for the house of the stay, or for a worker', () => {
    expect([atHouse, bo, aunt, { ...atHouse, id: newVaultId() }].map((reader) => mayEndWithStay(reader, stay))).toEqual([true, true, false, false]);
    expect(mayEndWithStay(atHouse, null)).toBe(false);
  });

  it('is short of a year where the guest says stop, so that a clock a day ahead does no harm; a card has no end', () => {
    expect(untilOf(choices(bo, { kind: 'stop' }), 'UTC', now)).toBe('2027-10-31T21:10:00.000Z');
    expect(untilOf(choices(aunt, { kind: 'stop' }), 'UTC', now)).toBeNull();
  });
});

describe('a share', () => {
  it('is made as it was chosen', () => {
    const made = { timeZone: 'UTC', now, stay, card: null };
    expect(shareOf(choices(atHouse, { kind: 'stay' }), made)).toMatchObject({ stay: stayId, grant: { reader: 'house', to: house, name: 'People on shift, Oak House', sections: [section], until: null } });
    const card = newCard('supporter');
    const forAunt = shareOf(choices(aunt, { kind: 'stop' }), { ...made, card });
    expect(forAunt).toMatchObject({ card, grant: { reader: 'card', to: null, name: 'My aunt', until: null } });
    expect(forAunt.stay).toBeUndefined();
  });
});

describe('open doors', () => {
  const [one, two, three] = [newVaultId(), newVaultId(), newVaultId()];
  const seen = (id: string, more: object = {}) => ({ id, reader: 'worker', readerName: 'Bo', sections: [section], madeAt: '2026-11-01T10:00:00Z', until: null, stay: stayId, looks: 2, isLive: true, ...more });
  const own = (id: string, name: string) => ({ id, reader: 'card' as const, to: null, name, sections: [section], until: null, key: 'k' });
  const vault = { state: 'open' as const, page: { ...emptyManifest(), grants: [own(one, 'My aunt'), own(two, 'Bo'), own(three, 'Old')] }, grants: [], stopsToSend: [] };

  it('are those the server tells, by the guest’s own name for them; those stopped here are closed', () => {
    const doors = doorsOf([seen(one, { readerName: null, reader: 'card' }), seen(two), seen(three), seen(newVaultId(), { isLive: false })], { ...vault, stopsToSend: [three] });
    expect(doors!.map(({ id, name, looks }) => [id, name, looks])).toEqual([[one, 'My aunt', 2], [two, 'Bo', 2]]);
  });

  it('are told locked too, then without a card’s name', () => {
    expect(doorsOf([seen(one, { readerName: null })], { ...vault, state: 'locked', page: emptyManifest() })).toMatchObject([{ name: null, isCard: false, withStay: true }]); // of another house than the code's: no card, and not named
  });

  it('without an end are asked about after a year', () => {
    const asked = (more: object) => isAskedAbout({ ...doorsOf([seen(one, { stay: null, madeAt: '2025-11-01T10:00:00Z', ...more })], vault)![0]! }, now);
    expect([{}, { madeAt: '2026-10-01T10:00:00Z' }, { stay: stayId }, { until: '2027-01-01T00:00:00Z' }].map(asked)).toEqual([true, false, false, false]);
  });

  it('without the server are those on the guest’s own page, and unknown while it is locked', () => {
    const ended = { id: three, reader: 'card' as const, to: null, sections: [], until: null, stay: null, isLive: false };
    expect(doorsOf(null, { ...vault, grants: [ended], stopsToSend: [two] })!.map(({ name }) => name)).toEqual(['My aunt']);
    expect(doorsOf(null, { ...vault, state: 'locked' })).toBeNull();
  });
});

describe('nobody has looked', () => {
  const line = (at: string, kind = 'code_used') => ({ __typename: 'GuestEvent', at, kind });
  const since = (lines: ReturnType<typeof line>[], more: { isWhole?: boolean; keptDays?: number } = {}) => nobodySince(lines, { isWhole: true, keptDays: 365, now: new Date('2026-11-27T12:00:00Z'), ...more });

  it('since ever only where the plans began after what is forgotten', () => {
    expect(since([line('2026-11-26T10:00:00Z'), line('2026-11-01T10:00:00Z', 'vault_made')])).toBeNull();
    expect([since([line('2026-11-26T10:00:00Z')]), since([]), since([line('2026-11-01T10:00:00Z', 'vault_made')], { keptDays: 10 })]).toEqual(['2025-11-27T12:00:00.000Z', '2025-11-27T12:00:00.000Z', '2026-11-17T12:00:00.000Z']);
  });

  it('no longer than the list was asked for', () => {
    expect([since([line('2026-11-20T10:00:00Z')], { isWhole: false }), since([line('2026-11-20T10:00:00Z')], { isWhole: false, keptDays: 3 })]).toEqual(['2026-11-20T10:00:00Z', '2026-11-24T12:00:00.000Z']);
  });
});

describe('beside Save', () => {
  const [bos, aunts, old, unknown] = [newVaultId(), newVaultId(), newVaultId(), newVaultId()];
  const [other] = [newVaultId()];
  const own = (id: string, name: string, more: object = {}) => ({ id, reader: 'worker' as const, to: worker, name, sections: [section], until: '2026-11-07T10:00:00Z', key: null, ...more });
  const row = (id: string, isLive: boolean) => ({ id, reader: 'worker' as const, to: worker, sections: [section], until: null, stay: null, isLive });
  const manifest = { ...emptyManifest(), grants: [own(bos, 'Bo'), own(aunts, 'My aunt', { reader: 'card', to: null, sections: [section, other], until: null, key: 'k' }), own(old, 'Old'), own(unknown, 'Wider than I made it')] };
  const told = [refuse('GrantDiffers', { grant: unknown })];
  const named = (grants: ReturnType<typeof row>[], isLoaded = true, here: object = {}) => {
    const readers = readersNow({ manifest, grants, told }, isLoaded, { now, ...here });
    return [section, other].map((id) => (readers.get(id) ?? []).map(({ name }) => name));
  };
  const rows = [row(bos, true), row(aunts, true), row(old, false), row(unknown, true)];

  it('stands whoever is handed it: of live shares, made by the guest, as they made them', () => {
    expect(named(rows)).toEqual([['Bo', 'My aunt'], ['My aunt']]);
    expect(named([row(bos, false), row(aunts, true)])).toEqual([['My aunt'], ['My aunt']]);
  });

  it('stands nobody whose share was stopped here, or is long over by this phone’s clock', () => {
    expect(named(rows, true, { stopped: [aunts] })).toEqual([['Bo'], []]);
    expect(named(rows, true, { now: new Date('2026-11-09T10:00:01Z') })).toEqual([['My aunt'], ['My aunt']]);
  });

  it('stands nobody where the server knows no share any more, and without its word whoever may be handed it later', () => {
    expect(named([])).toEqual([[], []]);
    expect(named([], false, { stopped: [old] })).toEqual([['Bo', 'My aunt', 'Wider than I made it'], ['My aunt']]);
  });
});

describe('a share from the guest’s paper', () => {
  it('is of the parts that stand on a line of their own by their names, whatever the capitals and signs beside them, and of no other', () => {
    const [helps, warm, nights, arabic] = [newVaultId(), newVaultId(), newVaultId(), newVaultId()];
    const parts = [{ section: helps, name: 'What helps me' }, { section: warm, name: 'What helps' }, { section: nights, name: 'Nights' }, { section: arabic, name: 'ما يساعدني' }, { section: newVaultId(), name: '…' }];
    expect(partsNamed('- what HELPS me,\n nights.', parts)).toEqual([helps, nights]);
    expect(partsNamed('ما يساعدني', parts)).toEqual([arabic]);
    expect(partsNamed('* What helps', parts)).toEqual([warm]); // not the longer name, which was not written
    for (const boxes of ['☐ Nights\n☑ What helps me', '[ ] Nights\nWhat helps me', '✗ Nights', 'Nights ✗']) expect([boxes, partsNamed(boxes, parts)]).toEqual([boxes, []]);
    expect(partsNamed('☾ at NIGHT (late)', [{ section: nights, name: '☾ At night (late)' }])).toEqual([nights]);
    expect(partsNamed('nights\nWhat helps', [...parts, { section: newVaultId(), name: 'Nights' }])).toEqual([]); // which of the two it does not say
    for (const other of ['Fortnights', 'the second page', 'Everything but What helps me', 'What helps me, not the nights', 'not: Nights', 'Everything but\n- Nights', 'What helps me\nand something else']) expect([other, partsNamed(other, parts)]).toEqual([other, []]);
  });

  it('has who and until when as the paper says, the end of a stay also where this sign-in is of another; and nobody who is not there any more', () => {
    expect(choicesAsked({ reader: 'house', to: house, until: '2026-11-05' }, [section], 'People on shift, Oak House')).toEqual(choices(atHouse, { kind: 'day', day: '2026-11-05' }));
    const untilItEnds = choicesAsked({ reader: 'worker', to: worker, until: null }, [section], 'Bo');
    expect(untilItEnds).toEqual(choices(bo, { kind: 'stay' }));
    const ofThePaper = newVaultId();
    expect([dayProblem(untilItEnds, 'America/Toronto', now), shareOf(untilItEnds, { timeZone: 'America/Toronto', now, stay: { id: ofThePaper }, card: null })]).toMatchObject([null, { stay: ofThePaper, grant: { to: worker, until: null } }]);
    expect(choicesAsked({ reader: 'worker', to: worker }, [section], null).reader).toBeNull();
  });
});
