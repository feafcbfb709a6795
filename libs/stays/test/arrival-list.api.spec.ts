import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const tell = (stayId: string, texts: string[]) => story.acts.do(ada(), 'tellRights', { stayId, texts });
const box = (stayId: string) => story.acts.do(ada(), 'offerLockBox', { stayId });
const write = (stayId: string, hopes: string) => story.acts.do(ada(), 'writeHopes', { stayId, hopes });
const code = (stayId: string) => story.acts.do(ada(), 'giveGuestCode', { stayId });
const names = (who = ada()) => story.acts.do(who, 'showNames', { houseId: story.open.house.id });
const invalid = (field: string, problem: string, limit: number | null = null) => ({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field, problem, limit }] });
const left = { __typename: 'NotNow', code: 'NotNow', state: 'left' };

describe('telling the rights', () => {
  it('keeps which texts, by whom, when, under which charter and in which language', async () => {
    const { id } = await story.here();
    const { answer, changed } = await story.changes(() => tell(id, ['rights', 'complaints', 'rights']));
    expect(answer.rightsTold).toEqual({ __typename: 'RightsTold', texts: ['rights', 'complaints'], charterVersion: 1, language: 'en', at: '2026-11-02T15:00:00.000Z', by: 'Ada' });
    expect(changed).toEqual({ stays: '~1', rights_texts_shown: '+2' });
    expect((await story.changes(() => tell(id, ['rights', 'emergency', 'complaints']))).answer.rightsTold.texts).toEqual(['rights', 'emergency', 'complaints']);
  });

  it.each([[[]], [['rights', 'house_rules']], [['x'.repeat(10_000)]]])('of other texts than the charter’s needs another look (%#)', async (texts) => {
    const { id } = await story.expected();
    const { answer, changed } = await story.changes(() => tell(id, texts));
    expect([answer, changed]).toEqual([invalid('texts', 'not_a_choice'), {}]);
  });
});

describe('the own locked box', () => {
  it('is offered once, and nothing is kept about what is in it', async () => {
    const { id } = await story.expected();
    expect((await story.changes(() => box(id))).answer.lockBoxOfferedAt).toBe('2026-11-02T15:00:00.000Z');
    await story.at('2026-11-02', '11:00');
    const { answer, changed } = await story.changes(() => box(id));
    expect([answer.lockBoxOfferedAt, changed]).toEqual(['2026-11-02T15:00:00.000Z', {}]);
  });
});

describe('hopes', () => {
  it('are written in the guest’s words, changed, and taken out when they are empty', async () => {
    const { id } = await story.here();
    const { answer, changed } = await story.changes(() => write(id, '  Sleep. Not be on my own with it.  '));
    expect(answer.hopes).toBe('Sleep. Not be on my own with it.');
    expect(changed).toEqual({ stays: '~1', stay_hopes: '+1' });
    expect((await story.changes(() => write(id, 'Schlaf 💤 und Ruhe'))).changed).toEqual({ stays: '~1', stay_hopes: '~1' });
    expect(await story.changes(() => write(id, '   '))).toMatchObject({ answer: { hopes: null }, changed: { stays: '~1', stay_hopes: '-1' } });
  });

  it('of up to 2,000 characters are kept whole, longer ones need another look and nothing is lost', async () => {
    const { id } = await story.here();
    expect((await write(id, 'x'.repeat(2_000))).hopes).toHaveLength(2_000);
    const { answer, changed } = await story.changes(() => write(id, 'x'.repeat(10_000)));
    expect([answer, changed]).toEqual([invalid('hopes', 'too_long', 2_000), {}]);
  });

  it('are kept without what no text can hold', async () => {
    const { id } = await story.here();
    expect((await write(id, 'to \u0000sleep')).hopes).toBe('to sleep');
  });

  it('are not kept where the charter does not ask for them or lets no such words exist', async () => {
    for (const [charter, said] of [[(one: Loose) => { one.stay.hopes = 'off'; }, 'to sleep'], [(one: Loose) => { one.records.rule = 'no_files'; }, undefined]] as const) {
      story = await HouseStory.begin(api, { charter });
      const { id, hopes } = await story.here(said ? { hopes: said } : {});
      expect(hopes).toBeNull();
      const { answer, changed } = await story.changes(() => write(id, 'to sleep'));
      expect([answer, changed]).toEqual([invalid('hopes', 'not_a_choice'), {}]);
      expect(await write(id, '')).toMatchObject({ __typename: 'Stay', hopes: null });
    }
  });
});

describe('a paper code', () => {
  it('is shown once, works for 72 hours, and only its hash is kept', async () => {
    const { id } = await story.here();
    const { answer, changed } = await story.changes(() => code(id));
    expect(answer).toMatchObject({ __typename: 'GuestCode', endsAt: story.moment('2026-11-05', '10:00').toISOString(), address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4100\/\?at=[0-9a-f-]{36}$/) });
    expect(answer.code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    expect(changed.guest_codes).toBe('+1');
    const { rows } = await api.database.admin.query('select to_jsonb(c)::text as row from guest_codes c order by ends_at desc limit 1');
    expect(rows[0].row).not.toContain(answer.code.replaceAll('-', ''));
  });

  it('ends those of the same guest that were not used, and nobody else’s', async () => {
    const [one, other] = [await story.here({ room: 0 }), await story.here({ room: 1 })];
    await code(one.id);
    await code(other.id);
    expect((await story.changes(() => code(one.id))).changed).toEqual({ guest_codes: '+1 ~1', guest_events: '+1' });
  });

  it('that is lost is withdrawn by those on shift, also after the stay, and that is written down', async () => {
    const { id } = await story.here();
    await code(id);
    await story.acts.do(ada(), 'recordLeaving', { stayId: id, input: {} });
    const { answer, changed } = await story.changes(() => story.acts.do(ada(), 'withdrawGuestCode', { stayId: id }));
    expect([answer.id, changed]).toEqual([id, { guest_codes: '~1', audit: '+1' }]);
    expect((await story.changes(() => story.acts.do(ada(), 'withdrawGuestCode', { stayId: id }))).changed).toEqual({ audit: '+1' });
  });
});

it('nothing of the arrival list is possible for who has left', async () => {
  const { id } = await story.left();
  const { answer, changed } = await story.changes(async () => [await tell(id, ['rights']), await box(id), await write(id, 'x'), await code(id)]);
  expect([answer, changed]).toEqual([[left, left, left, left], {}]);
});

describe('showing names', () => {
  it('of those here, expected or just gone, for two minutes, and writes down who looked', async () => {
    const [sam, jo, kay] = [await story.here({ room: 0, called: 'Sam' }), await story.expected({ room: 1, called: 'Jo' }), await story.left({ room: 2, called: 'Kay' })];
    await story.here({ room: 2 });
    const { answer, changed } = await story.changes(() => names());
    expect(answer.until).toBe('2026-11-02T15:02:00.000Z');
    expect(new Map(answer.names.map((one: Loose) => [one.stayId, one.called]))).toEqual(new Map([[sam.id, 'Sam'], [jo.id, 'Jo'], [kay.id, 'Kay']]));
    expect(changed).toEqual({ audit: '+1' });
    const { rows } = await api.database.admin.query('select what, account_id, service_id, about_id, detail from audit where organisation_id = $1', [story.open.id]);
    expect(rows).toEqual([{ what: 'names.shown', account_id: ada().accountId, service_id: story.open.house.id, about_id: null, detail: null }]);
  });

  it('no longer tells who did not come in, or left more than a day ago', async () => {
    await story.expected({ room: 1, called: 'Jo' });
    await story.left({ room: 2, called: 'Kay' });
    await story.at('2026-11-02', '20:00');
    expect((await names()).names.map((one: Loose) => one.called)).toEqual(['Kay']);
    await story.at('2026-11-03', '10:00');
    expect((await names()).names).toEqual([]);
  });

  it('ends with the shift', async () => {
    await story.here({ called: 'Sam' });
    await ada().endShift();
    expect(await story.acts.errorOf(ada(), 'showNames', { houseId: story.open.house.id })).toBe('NOT_ON_SHIFT');
    await story.at('2026-11-02', '10:01');
    api.clock.set(story.moment('2026-11-02', '22:01'));
    expect(await story.acts.errorOf(ada(), 'showNames', { houseId: story.open.house.id })).toBe('NOT_ON_SHIFT');
  });
});
