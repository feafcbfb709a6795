import { readFileSync } from 'node:fs';
import path from 'node:path';
import { houseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { statementCount, testStaffApi, type GivenHouse, type GivenOrganisation, type TestStaffApi } from '#peerhouse/testing';
import { ReportsService } from '../src/reports.service.js';

const figures = `{ key value hidden of share unit }`;
const reportOf = `query ($id: ID!, $kind: PeriodKind!, $from: HouseDay!) { report(serviceId: $id, kind: $kind, from: $from) {
  serviceName period { kind from to } asOf upTo rounding sections { key ofKey hiddenRows rows ${figures} } } }`;
const csvOf = `query ($id: ID!, $kind: PeriodKind!, $from: HouseDay!) { reportCsv(serviceId: $id, kind: $kind, from: $from) { name text } }`;
const comparisonOf = `query ($id: ID!, $kind: PeriodKind!, $from: HouseDay!, $beside: HouseDay!) { reportComparison(serviceId: $id, kind: $kind, from: $from, beside: $beside) {
  report { period { from } upTo sections { key rows ${figures} } } other { period { from } upTo sections { key rows ${figures} } } differences { key rows { key value share } } } }`;
const periodsOf = `query ($id: ID!) { reportPeriods(serviceId: $id) { kind from to } }`;

interface Told { report: { sections: { key: string; hiddenRows: number; rows: { key: string; value: number | null }[] }[] } }
interface Periods { reportPeriods: { kind: string; from: string }[] }

describe('reports over the staff API', () => {
  let api: TestStaffApi;
  let open: GivenOrganisation;
  let house: GivenHouse;
  const year = () => ({ id: house.id, kind: 'year', from: '2026-07-01' });

  beforeAll(async () => {
    api = await testStaffApi();
    open = await api.given.organisation({ charter: (charter) => { charter['public'] = 'hidden'; } });
    house = open.house;
    await fact({ what: 'contact', day: '2026-09-03', n: 30, days: 4, channel: 'phone', outcome: 'no_space', asked_before: 'no' });
    await fact({ what: 'contact', day: '2026-10-03', n: 10, channel: 'web', outcome: 'chose_something_else', asked_before: 'yes' });
    await fact({ what: 'contact', day: '2026-10-03', n: 2, channel: 'web', outcome: 'lost_touch' });
    await fact({ what: 'contact', day: '2026-10-04', n: -1, channel: 'web', outcome: 'lost_touch' });
    await fact({ what: 'stay_began', day: '2026-09-03', cohort_day: '2026-09-03', n: 9 });
    await fact({ what: 'stay_ended', day: '2026-10-02', cohort_day: '2026-09-03', n: 9, days: 6, how: 'hopes_met', hope_met: 'yes' });
    await fact({ what: 'night_open', day: '2026-09-03', n: 90 });
    await fact({ what: 'night_used', day: '2026-09-03', n: 54 });
    await fact({ what: 'contact', day: '2026-06-30', n: 7, channel: 'phone', outcome: 'not_now' });
  });
  afterAll(() => api.close());

  const fact = ({ written_on = '2026-10-05', ...told }: Record<string, unknown>, at = house) => insert({ ...told, written_on }, at);
  const insert = (values: Record<string, unknown>, at = house) => api.database.admin.query(
    `insert into facts (organisation_id, service_id, charter_version_id, ${Object.keys(values).join(', ')})
     values ($1, $2, $3, ${Object.keys(values).map((_, i) => `$${i + 4}`).join(', ')})`,
    [open.id, at.id, at.charterVersionId, ...Object.values(values)]);

  it('tells the fiscal year of the charter, stays and ways of leaving by the day of arrival', async () => {
    const { report } = await open.as.houseLead.ask<Told>(reportOf, year());
    expect(report).toMatchObject({ serviceName: house.name, period: { kind: 'year', from: '2026-07-01', to: '2027-06-30' }, rounding: 'cut', asOf: '2026-11-02T15:00:00.000Z', upTo: '2026-11-01' });
    const figure = (section: string, key: string) => report.sections.find((one) => one.key === section)!.rows.find((row) => row.key === key);
    expect(figure('stays', 'stays')).toEqual({ key: 'stays', value: 9, hidden: false, of: null, share: null, unit: 'stays' });
    expect(figure('stays', 'average_nights')).toMatchObject({ value: 6, of: 9 });
    expect(figure('nights', 'nights_used')).toMatchObject({ value: 54, of: 90, share: 0.6 });
    expect(figure('contacts', 'contacts')).toMatchObject({ value: 41 });
    expect(figure('contacts', 'no_space')).toMatchObject({ value: 30, of: 41, share: 0.73 });
    expect(figure('contacts', 'lost_touch')).toEqual({ key: 'lost_touch', value: null, hidden: true, of: 41, share: null, unit: 'contacts' });
    expect(report.sections.find((one) => one.key === 'contacts')!.hiddenRows).toBe(2);
    const { report: september } = await open.as.houseLead.ask<Told>(reportOf, { ...year(), kind: 'month', from: '2026-09-01' });
    expect(september.sections.find((one) => one.key === 'leaving')!.rows[0]).toMatchObject({ key: 'hopes_met', value: 9, of: 9 });
    expect(september.sections.map((one) => one.key)).not.toContain('nights_by_month');
  });

  it('offers the periods that have begun since the first fact', async () => {
    const { reportPeriods } = await open.as.rightsOfficer.ask<Periods>(periodsOf, { id: house.id });
    expect(reportPeriods.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'year 2026-07-01', 'year 2025-07-01', 'quarter 2026-10-01', 'quarter 2026-07-01', 'quarter 2026-04-01',
      'month 2026-11-01', 'month 2026-10-01', 'month 2026-09-01', 'month 2026-08-01', 'month 2026-07-01', 'month 2026-06-01',
    ]);
    const { reportPeriods: none } = await open.as.administrator.ask<Periods>(periodsOf, { id: open.houses[1]!.id });
    expect(none.map(({ kind, from }) => `${kind} ${from}`)).toEqual(['year 2026-07-01', 'quarter 2026-10-01', 'month 2026-11-01']);
  });

  it('answers a stretch of days that is no period, or has not begun, like what is not there', async () => {
    for (const wanted of [{ from: '2026-07-02' }, { kind: 'month', from: '2026-07-15' }, { kind: 'month', from: '2026-12-01' }, { kind: 'quarter', from: '2026-08-01' }]) {
      expect(await open.as.houseLead.askForError(reportOf, { ...year(), ...wanted })).toBe('NOT_HERE');
    }
  });

  it('is for those who may see the counts of that service, and for nobody else', async () => {
    for (const [document, variables] of [[reportOf, year()], [csvOf, year()], [comparisonOf, { ...year(), beside: '2025-07-01' }], [periodsOf, { id: house.id }]] as const) {
      expect(await open.as.nobody.askForError(document, variables)).toBe('NOT_SIGNED_IN');
      for (const who of ['peerWorker', 'otherHouse', 'otherOrganisation'] as const) expect([who, await open.as[who].askForError(document, variables)]).toEqual([who, 'NOT_HERE']);
      for (const who of ['houseLead', 'coordinator', 'rightsOfficer', 'administrator'] as const) expect([who, await open.as[who].askForError(document, variables)]).toEqual([who, null]);
    }
  });

  it('lays two periods side by side, both as of the same Sunday, and tells a difference only where both figures are told', async () => {
    const wanted = { ...year(), beside: '2025-07-01' };
    const { reportComparison: told } = await open.as.houseLead.ask(comparisonOf, wanted);
    expect([told.report.period.from, told.other.period.from, told.report.upTo, told.other.upTo]).toEqual(['2026-07-01', '2025-07-01', '2026-11-01', '2026-11-01']);
    for (const [at, side] of (['report', 'other'] as const).entries()) {
      const { report } = await open.as.houseLead.ask<Told>(reportOf, { ...year(), from: at ? wanted.beside : wanted.from });
      expect(told[side].sections).toEqual(report.sections.map(({ key, rows }) => ({ key, rows })));
    }
    const difference = (section: string, key: string) => told.differences.find((one: { key: string }) => one.key === section).rows.find((row: { key: string }) => row.key === key);
    expect(difference('contacts', 'contacts')).toEqual({ key: 'contacts', value: 34, share: null });
    expect(difference('contacts', 'no_space')).toEqual({ key: 'no_space', value: 30, share: 0.73 });
    expect(difference('contacts', 'lost_touch')).toEqual({ key: 'lost_touch', value: null, share: null });
    expect(await open.as.houseLead.askForError(comparisonOf, { ...wanted, beside: '2025-07-02' })).toBe('NOT_HERE');
    expect(await open.as.houseLead.askForError(comparisonOf, { ...wanted, beside: '2026-10-01' })).toBe('NOT_HERE');
    const { reportCsv } = await open.as.houseLead.ask(`query ($id: ID!, $kind: PeriodKind!, $from: HouseDay!, $beside: HouseDay) { reportCsv(serviceId: $id, kind: $kind, from: $from, beside: $beside) { name text } }`, wanted);
    expect(reportCsv.name).toBe('report-year-2026-07-01-and-2025-07-01.csv');
    expect(new Set(reportCsv.text.trim().split('\r\n').slice(1).map((line: string) => line.split(',')[3]))).toEqual(new Set(['2026-07-01', '2025-07-01']));
  });

  it('lays two months of one year side by side, each as its own report tells it', async () => {
    const months = { report: '2026-10-01', other: '2026-09-01' } as const;
    const { reportComparison: told } = await open.as.houseLead.ask(comparisonOf, { ...year(), kind: 'month', from: months.report, beside: months.other });
    for (const side of ['report', 'other'] as const) {
      const { report } = await open.as.houseLead.ask<Told>(reportOf, { ...year(), kind: 'month', from: months[side] });
      expect([told[side].period.from, told[side].sections]).toEqual([months[side], report.sections.map(({ key, rows }) => ({ key, rows }))]);
    }
  });

  it('gives the data dictionary of the same version beside the figures', async () => {
    const { dataDictionary } = await open.as.rightsOfficer.ask('{ dataDictionary { name text } }');
    expect(dataDictionary.name).toBe('data-dictionary-2.md');
    expect(dataDictionary.text).toContain('version `2`');
  });

  it('stands still for a week: what was written since the last Sunday shows nowhere, whichever day it is of', async () => {
    const before = await open.as.houseLead.ask<Told>(reportOf, year());
    const beside = await open.as.houseLead.ask(comparisonOf, { ...year(), beside: '2025-07-01' });
    const dayBefore = await open.as.houseLead.ask<Periods>(periodsOf, { id: house.id });
    for (const day of ['2026-09-03', '2026-10-30', '2026-11-02']) await fact({ what: 'contact', day, n: 1, channel: 'phone', outcome: 'no_space', written_on: '2026-11-02' });
    await fact({ what: 'stay_ended', day: '2026-11-02', cohort_day: '2026-10-29', n: 1, days: 4, how: 'hospital', hope_met: 'no', written_on: '2026-11-02' });
    expect(await open.as.houseLead.ask<Told>(reportOf, year())).toEqual(before);
    expect(await open.as.houseLead.ask(comparisonOf, { ...year(), beside: '2025-07-01' })).toEqual(beside);
    expect(await open.as.houseLead.ask<Periods>(periodsOf, { id: house.id })).toEqual(dayBefore);
    await api.database.admin.query('delete from facts where service_id = $1 and written_on = $2', [house.id, '2026-11-02']);
  });

  it('tells of staying in touch in whole years alone, and not what was written since the last Sunday', async () => {
    for (const [day, n, outcome, written_on] of [['2026-09-03', 6, 'talked', '2026-10-05'], ['2026-09-04', 5, 'skipped', '2026-10-05'], ['2026-10-30', 9, 'good', '2026-11-02']] as const) await fact({ what: 'check_in', day, n, outcome, channel: 'call', amount: 1, written_on });
    const sections = async (kind: string, from: string) => (await open.as.houseLead.ask<Told>(reportOf, { ...year(), kind, from })).report.sections.filter(({ key }) => key.startsWith('check_in'));
    expect((await sections('year', year().from)).map(({ rows }) => rows.map(({ value }) => value))).toEqual([[11, 6, 1], [6, 0, 0, 0, 0, 0]]);
    for (const [kind, from] of [['month', '2026-09-01'], ['quarter', '2026-07-01'], ['year', '2025-07-01']] as const) expect(await sections(kind, from)).toEqual([]);
    await api.database.admin.query(`delete from facts where service_id = $1 and what = 'check_in'`, [house.id]);
  });

  it('makes a CSV in which every figure is in the data dictionary, hidden ones say so, and no name is run as a formula', async () => {
    await api.database.admin.query('update services set name = $2 where id = $1', [house.id, '=HYPERLINK("x")']);
    const { reportCsv } = await open.as.coordinator.ask(csvOf, year());
    await api.database.admin.query('update services set name = $2 where id = $1', [house.id, house.name]);
    expect(reportCsv.name).toBe('report-year-2026-07-01.csv');
    const lines: string[] = reportCsv.text.trim().split('\r\n');
    expect(lines[0]).toBe('definition_version,service,period,from,to,as_of,up_to,section,figure,value,unit,of,of_figure,share,rounding');
    expect(lines.filter((line) => line.includes('no_space'))).toEqual(['2,"\'=HYPERLINK(""x"")",year,2026-07-01,2027-06-30,2026-11-02T15:00:00.000Z,2026-11-01,contacts,no_space,30,contacts,41,contacts,0.73,cut']);
    expect(lines.find((line) => line.includes('lost_touch'))).toContain('contacts,lost_touch,too few,contacts,41,contacts,too few,cut');
    const dictionary = readFileSync(path.join(process.cwd(), 'docs/data-dictionary.md'), 'utf8');
    const words = new Set([...lines[0]!.split(','), ...lines.slice(1).flatMap((line) => line.split(',').slice(-8)).filter((word) => /^[a-z_0-9]*[a-z][a-z_0-9]*$/.test(word))]);
    expect([...words].filter((word) => !dictionary.includes(`\`${word}\``))).toEqual([]);
  });

  it('reads one statement for the house, one for all the figures and one for staying in touch', async () => {
    const database = api.get(Database);
    const statements: string[] = [];
    const counting = {
      read: <T>(ctx: RequestContext, work: (reader: Reader) => Promise<T>) => database.read(ctx, (reader) => work({
        sql: (text, values, name) => { statements.push(name ?? text); return reader.sql(text, values, name); },
      })),
    } as Database;
    const reports = new ReportsService(counting, api.get(Houses));
    await reports.report(open.as.houseLead.ctx(), house.id, 'year', houseDay('2026-07-01'));
    expect(statements).toEqual(['house-in-force', 'check-in-sums', 'report-sums']);
  });

  it('gives the replay the counts as they are, for any stretch of days', async () => {
    const reports = api.get(ReportsService);
    const counts = await reports.figures(open.as.houseLead.ctx(), house.id, { from: houseDay('2026-06-30'), to: houseDay('2026-10-03') });
    expect(counts.contacts).toEqual([49]);
    expect(counts.outcomes.lost_touch).toEqual([2]);
    expect(counts.nightsOfEnded).toEqual([54]);
  });
});

describe('a matching programme’s report over the staff API', () => {
  let api: TestStaffApi;
  let open: GivenOrganisation;
  let programme: GivenHouse;
  const year = (from = '2026-04-01') => ({ id: programme.id, kind: 'year', from });
  const people: Record<string, unknown>[] = [
    { what: 'companionship_opened', day: '2025-05-01', n: 8, channel: 'ward' }, { what: 'companionship_closed', day: '2026-02-01', n: 6, outcome: 'ended', days: 276 }, { what: 'cost', day: '2025-06-01', n: 1, amount: 4000 },
    { what: 'companionship_opened', day: '2026-05-01', n: 28, channel: 'ward' }, { what: 'companionship_closed', day: '2026-09-01', n: 7, outcome: 'finished' }, { what: 'companionship_closed', day: '2026-09-01', n: 2, outcome: 'ended' },
    { what: 'first_meeting', day: '2026-05-20', n: 7, days: 19, outcome: 'inside', how: 'first' }, { what: 'first_meeting', day: '2026-06-20', n: 5, days: 50, outcome: 'after', how: 'first' }, { what: 'first_meeting', day: '2026-08-01', n: 6, days: 90, outcome: 'inside', how: 'again' },
    { what: 'rematch', day: '2026-07-01', n: 6 }, { what: 'meeting', day: '2026-07-01', n: 40, amount: 60, how: 'happened' }, { what: 'meeting', day: '2026-07-02', n: 3, amount: 0, how: 'did_not_happen' }, { what: 'travel', day: '2026-07-01', n: 40, amount: 25 },
    { what: 'gathering', day: '2026-07-01', n: 1, amount: 9 }, { what: 'cost', day: '2026-05-01', n: 1, amount: 13_431.9 },
    { what: 'check_in', day: '2026-07-03', n: 7, outcome: 'talked', channel: 'call', amount: 0 }, { what: 'check_in', day: '2026-07-04', n: 6, outcome: 'good', channel: 'text', amount: 2 }, { what: 'check_in', day: '2026-07-05', n: 5, outcome: 'no_answer', channel: 'text', amount: 3 },
  ];
  const insert = (values: Record<string, unknown>) => api.database.admin.query(
    `insert into facts (organisation_id, service_id, charter_version_id, ${Object.keys(values).join(', ')}) values ($1, $2, $3, ${Object.keys(values).map((_, i) => `$${i + 4}`).join(', ')})`, [open.id, programme.id, programme.charterVersionId, ...Object.values(values)]);
  const rowsOf = async (variables: Record<string, unknown>, who: 'houseLead' | 'coordinator' = 'coordinator') => (await open.as[who].ask<Told>(reportOf, variables)).report.sections.flatMap(({ rows }) => rows as { key: string; value: number | null; hidden: boolean; of: number | null; share: number | null; unit: string }[]);

  beforeAll(async () => {
    api = await testStaffApi();
    open = await api.given.organisation({ programme: true });
    programme = open.house;
    for (const fact of people) await insert({ written_on: '2026-10-05', ...fact });
  });
  afterAll(() => api.close());

  it('tells its whole years and nothing shorter: who was supported, how long they waited, meetings, hours, and what it cost a person', async () => {
    const { reportPeriods } = await open.as.houseLead.ask<Periods>(periodsOf, { id: programme.id });
    expect(reportPeriods.map(({ kind, from }) => [kind, from])).toEqual([['year', '2026-04-01'], ['year', '2025-04-01']]);
    const told = (await rowsOf(year(), 'houseLead')).map(({ key, value, hidden, share, unit }) => [key, value, hidden, share, unit]);
    expect(told).toEqual([
      ['people_supported', 30, false, null, 'people'], ['companionships_opened', 28, false, null, 'people'], ['companionships_finished', null, true, null, 'people'], ['companionships_ended', null, true, null, 'people'],
      ['first_meetings', 12, false, null, 'meetings'], ['first_meetings_inside', 7, false, 0.58, 'meetings'], ['wait_median_days', 19, false, null, 'days'], ['wait_longest_weeks', 79, false, null, 'weeks'], // two of the year before still wait: of six others their end before any meeting is known
      ['meetings_held', 40, false, null, 'meetings'], ['meeting_hours', 40, false, null, 'hours'], ['travel_hours', 16.7, false, null, 'hours'], ['rematches', 6, false, null, 'requests'],
      ['gatherings', 1, false, null, 'gatherings'], ['gathering_people', 9, false, null, 'people'], ['cost', 13_431.9, false, null, 'CAD'], ['cost_per_person', 447.73, false, null, 'CAD'],
      ['check_ins_wished', 18, false, null, 'check_ins'], ['check_ins_made', 13, false, null, 'check_ins'], ['check_in_median_days', 0, false, null, 'days'],
      ['by_call', 7, false, null, 'check_ins'], ['by_text', 6, false, null, 'check_ins'], ...['by_email', 'by_app', 'in_person', 'way_not_known'].map((way) => [way, 0, false, null, 'check_ins']),
    ]);
    for (const shorter of [{ kind: 'month', from: '2026-05-01' }, { kind: 'quarter', from: '2026-04-01' }, { kind: 'year', from: '2026-05-01' }, { kind: 'year', from: '2027-04-01' }]) expect(await open.as.houseLead.askForError(reportOf, { ...year(), ...shorter })).toBe('NOT_HERE');
  });

  it('lays two years side by side and gives both as a file, in which every figure is in the data dictionary', async () => {
    const wanted = { ...year(), beside: '2025-04-01' };
    const { reportComparison: told } = await open.as.coordinator.ask(comparisonOf, wanted);
    const difference = (key: string) => told.differences.flatMap(({ rows }: { rows: { key: string }[] }) => rows).find((row: { key: string }) => row.key === key);
    expect([difference('people_supported'), difference('cost_per_person'), difference('companionships_ended')]).toEqual([{ key: 'people_supported', value: 22, share: null }, { key: 'cost_per_person', value: -52.27, share: null }, { key: 'companionships_ended', value: null, share: null }]);
    const { reportCsv } = await open.as.coordinator.ask(`query ($id: ID!, $kind: PeriodKind!, $from: HouseDay!, $beside: HouseDay) { reportCsv(serviceId: $id, kind: $kind, from: $from, beside: $beside) { name text } }`, wanted);
    const lines: string[] = reportCsv.text.trim().split('\r\n');
    expect(lines.find((line) => line.includes(',first_meetings_inside,'))).toContain(',2026-11-01,programme_first_meetings,first_meetings_inside,7,meetings,12,first_meetings,0.58,round');
    expect(lines.find((line) => line.includes(',companionships_ended,'))).toContain('companionships_ended,too few,people,,,,round');
    expect(lines).toHaveLength(42); // of the year before nothing was agreed
    const dictionary = readFileSync(path.join(process.cwd(), 'docs/data-dictionary.md'), 'utf8');
    const words = new Set(lines.slice(1).flatMap((line) => line.split(',').slice(-8)).filter((word) => /^[a-z_0-9]*[a-z][a-z_0-9]*$/.test(word)));
    expect([...words].filter((word) => !dictionary.includes(`\`${word}\``))).toEqual([]);
  });

  it('stands still for a week, but for what it cost: that is about nobody', async () => {
    const before = await rowsOf(year());
    for (const fact of [{ what: 'companionship_opened', day: '2026-11-02', n: 1, channel: 'self' }, { what: 'meeting', day: '2026-10-30', n: 5, amount: 60, how: 'happened' }]) await insert({ written_on: '2026-11-02', ...fact });
    expect(await rowsOf(year())).toEqual(before);
    await insert({ written_on: '2026-11-02', what: 'cost', day: '2026-11-02', n: 1, amount: 1568.1 });
    const after = await rowsOf(year());
    const without = (rows: typeof before) => rows.filter(({ unit }) => unit !== 'CAD');
    const of = (key: string) => after.find((row) => row.key === key)!.value;
    expect([without(after), of('cost'), of('cost_per_person')]).toEqual([without(before), 15_000, 500]);
  });

  it('is for those who may see the counts of that programme, and reads one statement for it, one for all the figures and one for staying in touch', async () => {
    for (const who of ['peerWorker', 'otherHouse', 'otherOrganisation'] as const) expect([who, await open.as[who].askForError(reportOf, year())]).toEqual([who, 'NOT_HERE']);
    for (const who of ['houseLead', 'coordinator', 'rightsOfficer', 'administrator'] as const) expect([who, await open.as[who].askForError(reportOf, year())]).toEqual([who, null]);
    expect(await statementCount(() => open.as.coordinator.ask(reportOf, year()))).toBe(10);
  });
});
