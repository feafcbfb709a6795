import { createHash } from 'node:crypto';
import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const tell = (stayId: string, texts: string[]) => story.acts.do(ada(), 'tellRights', { stayId, texts });
const shown = (stayId: string): Promise<Loose[]> => story.acts.do(ada(), 'rightsShown', { stayId });

describe('rights as they were shown', () => {
  it('are the words of that day, in the order of the charter, kept once however often they are shown', async () => {
    const [first, second] = [await story.here({ room: 0 }), await story.here({ room: 1 })];
    expect((await story.changes(() => tell(first.id, ['complaints', 'rights']))).changed).toEqual({ stays: '~1', rights_texts_shown: '+2' });
    expect((await story.changes(() => tell(second.id, ['rights', 'complaints']))).changed).toEqual({ stays: '~1' });
    const words = await shown(first.id);
    expect(words.map(({ key, heading }) => [key, heading])).toEqual([['rights', 'Your rights here'], ['complaints', 'If something isn’t right']]);
    expect(words[1]!.text).toContain('Noor, at the house');
    expect(await shown(second.id)).toEqual(words);
  });

  it('stay what they were when the charter changes', async () => {
    const before = await story.here({ room: 0 });
    await tell(before.id, ['complaints']);
    await api.database.admin.query(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
       select gen_random_uuid(), organisation_id, service_id, 2, '2026-11-02', jsonb_set(charter, '{rights,officer}', '"Kim, by phone"'), published_at from charter_versions where service_id = $1`, [story.open.house.id]);
    const after = await story.here({ room: 1 });
    await tell(after.id, ['complaints']);
    expect((await shown(before.id))[0]!.text).toContain('Noor, at the house');
    expect((await shown(after.id))[0]!.text).toContain('Kim, by phone');
    expect((await story.stay(after.id)).rightsTold).toMatchObject({ charterVersion: 2, language: 'en' });
  });

  it('are kept in the language in which whoever told them had them before them: the first of the house’s', async () => {
    const { house } = story.open;
    await api.database.admin.query("update charter_versions set charter = jsonb_set(charter, '{languages}', '[\"de\", \"fr\", \"en\"]') where service_id = $1", [house.id]);
    const stay = await story.here({ room: 0 });
    const { charter } = await ada().ask('query ($house: ID!) { charter(serviceId: $house) { rightsLanguage rightsTexts { key heading text } } }', { house: house.id });
    await tell(stay.id, ['rights']);
    const [kept] = await shown(stay.id);
    const [screen] = charter.rightsTexts;
    expect([charter.rightsLanguage, screen.heading, (await story.stay(stay.id)).rightsTold.language]).toEqual(['fr', 'Tes droits ici', 'fr']);
    expect([kept!.heading, kept!.text]).toEqual([screen.heading, screen.text]);
  });

  it('stay what they were when our own wording changes under the same charter', async () => {
    const before = await story.here({ room: 0 });
    await tell(before.id, ['rights']);
    const { rows: [kept] } = await api.database.admin.query<{ heading: string; words: string; hash: string }>('select heading, words, hash from rights_texts_shown where service_id = $1', [story.open.house.id]);
    expect(kept!.hash).toBe(createHash('sha256').update(`${kept!.heading}\n${kept!.words}`).digest('hex'));
    await api.database.admin.query("update rights_texts_shown set words = 'As it was said before.', hash = repeat('0', 64) where service_id = $1", [story.open.house.id]);
    const after = await story.here({ room: 1 });
    await tell(after.id, ['rights']);
    expect([(await shown(before.id))[0]!.text, (await shown(after.id))[0]!.text]).toEqual(['As it was said before.', kept!.words]);
  });

  it('are said to be in the language the words are in', async () => {
    story = await HouseStory.begin(api, { charter: (one: Loose) => { one.languages = ['mi', 'en']; } });
    const stay = await story.here();
    expect((await tell(stay.id, ['rights'])).rightsTold.language).toBe('en');
  });

  it('are none before they were told, and for a stay told before words were kept', async () => {
    const stay = await story.here();
    expect(await shown(stay.id)).toEqual([]);
    await api.database.admin.query(`update stays set rights_told = '{"texts": ["rights"], "charterVersion": 1, "language": "en"}', rights_told_at = now() where id = $1`, [stay.id]);
    expect(await shown(stay.id)).toEqual([]);
  });

  it('are not there for another house or another organisation', async () => {
    const stay = await story.here();
    for (const who of ['coordinator', 'rightsOfficer', 'administrator', 'otherHouse', 'otherOrganisation'] as const) expect([who, await story.acts.errorOf(story.open.as[who], 'rightsShown', { stayId: stay.id })]).toEqual([who, 'NOT_HERE']);
  });
});
