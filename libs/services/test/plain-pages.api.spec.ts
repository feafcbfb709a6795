import { testGuestApi, testStaffApi, type GivenOrganisation, type Loose, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let guests: TestGuestApi;
let open: GivenOrganisation;
beforeAll(async () => {
  api = await testStaffApi();
  guests = await testGuestApi(api);
  open = await api.given.organisation();
});
afterAll(async () => {
  await guests.close();
  await api.close();
});

const page = async (path: string, headers: Record<string, string> = {}): Promise<{ status: number; type: string | null; text: string }> => {
  const response = await fetch(`${guests.address}${path}`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('rights, for whoever opens a page', () => {
  it('are those the houses publish now, with who hears complaints, in the house and outside', async () => {
    const all: Loose[] = await guests.phone().do('rightsTexts', { at: open.id, language: 'en' });
    const first = all.find(({ houseId }) => houseId === open.house.id);
    expect(first).toMatchObject({ name: open.house.name, phone: '+1 413 555 0100', charterVersion: '1', language: 'en' });
    expect(first.texts.map(({ key }: Loose) => key)).toEqual(['rights', 'emergency', 'complaints']);
    expect([first.officer, first.outside].flat().length).toBeGreaterThan(1);
    expect(await guests.phone().do('rightsTexts', { at: '00000000-0000-4000-8000-000000000000', language: 'en' })).toEqual([]);
  });

  it.each(['rights', 'contact', 'complain'])('open without any script: /plain/%s', async (name) => {
    const { status, type, text } = await page(`/plain/${name}?at=${open.id}`);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).not.toMatch(/<script|<style|style=|onclick/);
    expect(text).toContain(open.house.name);
    expect(text).toContain('<html lang="en" dir="ltr">');
  });

  it('speak the language asked for, and from right to left where it goes so', async () => {
    const arabic = (await page(`/plain/rights?at=${open.id}&lang=ar`)).text;
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    // What the house says of itself is said in it too, and nothing says that it is in one language alone.
    expect(arabic).toMatch(/<div lang="ar"><h3 dir="auto">حقوقك هنا<\/h3>[^]*خططك لك/);
    expect(arabic).not.toContain('هذه اللغة فقط');
    expect((await page(`/plain/rights?at=${open.id}&lang=fr`)).text).toMatch(/<div lang="fr"><h3 dir="auto">Tes droits ici<\/h3>[^]*Ton non suffit/);
    expect((await page(`/plain/complain?at=${open.id}`, { 'accept-language': 'de, es;q=0.8' })).text).toContain('<h1>Quejarse</h1>');
  });

  it('take nothing from the address for text, and tell of no organisation that is not named', async () => {
    const { status, text } = await page('/plain/rights?at=<script>alert(1)</script>&lang=<b>');
    expect([status, text.includes('<script'), text.includes(open.house.name)]).toEqual([200, false, false]);
    expect((await page('/plain/nothing')).status).toBe(404);
  });
});
