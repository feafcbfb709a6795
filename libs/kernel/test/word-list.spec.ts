import { allowedOnScreen, foundInName, foundOnScreen, neverInNames, neverOnScreen, type ReadIn } from '../src/word-list.js';
import {
  descriptionsInGraphql, filesUnder, namesInCode, namesInData, namesInGraphql, namesInSql, read, textsInCatalogue, textsInCode, type Found,
} from './names.given.js';

/** Names that are not ours to choose. */
const given = [
  { file: 'infra/replays/psseo-2017-18.json', text: 'dischargeOn', why: 'The documented year is kept as it was handed over; the replay reads this key and names it anew.' },
];
const isGiven = (found: Found): boolean => given.some(({ file, text }) => file === found.file && text === found.text);

const files = filesUnder('apps', 'libs', 'infra');

function namesOf(file: string): string[] {
  if (/\.(ts|tsx|mjs|js)$/.test(file)) {
    const code = read(file);
    return [...namesInCode(file, code), ...(file.startsWith('infra/migrations/') ? namesInSql(file, code) : [])];
  }
  if (file.endsWith('.graphql')) return namesInGraphql(read(file));
  if (/^infra\/(blueprints|replays)\/.*\.(ya?ml|json)$/.test(file)) return namesInData(read(file));
  return [];
}

/** What people read: the English catalogues of the apps, the charters' sentences, and the contract's descriptions. */
function readTexts(): (Found & { in: ReadIn })[] {
  return files.flatMap((file): (Found & { in: ReadIn })[] => {
    if (/^(apps\/[^/]+-web|libs\/ui)\/src\/.*(^|\/)(en(-[\w]+)?|en\/[\w.-]+)\.json$/.test(file)) return textsInCatalogue(read(file)).map((text) => ({ file, text, in: 'catalogue' }));
    if (/^libs\/services\/src\/charter\.words[\w.-]*\.ts$/.test(file)) return textsInCode(file, read(file)).map((text) => ({ file, text, in: 'catalogue' }));
    if (/^libs\/contract\/[\w.-]+\.graphql$/.test(file)) return descriptionsInGraphql(read(file)).map((text) => ({ file, text, in: 'contract' }));
    return [];
  });
}

describe('words that are never in names', () => {
  it('are in no file name, identifier, table, column, enum, GraphQL name or route of ours', () => {
    const names: Found[] = files.flatMap((file) => [file, ...new Set(namesOf(file))].map((text) => ({ file, text })));
    const bad = new Map([...new Set(names.map(({ text }) => text))].map((text) => [text, foundInName(text)]));
    const found = names.filter((name) => !isGiven(name)).flatMap(({ file, text }) => bad.get(text)!.map((word) => `${file}: ${text} (${word})`));
    expect(found).toEqual([]);
    expect(given.filter(({ file, text }) => !names.some((name) => name.file === file && name.text === text))).toEqual([]); // no exception outlives its reason
  });

  it('would be found in each kind of name', () => {
    const breaches = [
      ...namesInCode('sample.ts', 'export function riskLevelOf(patientId: string) { return { noShow: true, kind: "overdue" }; }'),
      ...namesInCode('sample.tsx', 'const Page = () => <Route path="/admissions/:id" />; interface A { dischargedAt: Date }'),
      ...namesInSql('sample.ts', 'const up = `create table case_files (id uuid, how text check (how in (\'absconded\')))`;'),
      ...namesInGraphql('type Compliance { diagnoses: [ID!]! } enum How { ESCALATED }'),
      ...namesInData('entry: {triage: true}'),
      'libs/stays/src/risk-level.rules.ts',
    ].flatMap(foundInName);
    expect([...new Set(breaches)].sort()).toEqual([
      'absconded', 'admission', 'case file', 'compliance', 'diagnoses', 'discharge', 'escalate', 'no show', 'overdue', 'patient', 'risk level', 'triage',
    ]);
  });

  it('leave words alone that only look like them', () => {
    expect(['impatiently', 'readmissions_none', 'riskless', 'knowShowing', 'caseInsensitive', 'profile', 'noShowcase'].flatMap(foundInName)).toEqual([]);
  });

  it('find every word of the list, also in capitals, with hyphens and as a plural', () => {
    for (const word of neverInNames) {
      const joined = word.split(' ');
      const camel = joined.map((part, i) => (i === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('');
      for (const name of [camel, joined.join('_').toUpperCase(), `the-${joined.join('-')}-page`, `${camel}s`]) {
        expect({ name, found: foundInName(name).includes(word) }).toEqual({ name, found: true });
      }
    }
  });
});

describe('words that are never on a screen', () => {
  it('are in no catalogue, no sentence of a charter and no description of the contract', () => {
    const found = readTexts().flatMap((read) => foundOnScreen(read.text, read.in).map((word) => `${read.file}: ${read.text} (${word})`));
    expect(found).toEqual([]);
  });

  it('are looked for in texts that are there', () => {
    const looked = readTexts().map(({ file }) => file);
    expect(looked).toContain('libs/services/src/charter.words.en.ts');
    expect(looked).toContain('libs/contract/staff.graphql');
    const catalogues = files.filter((file) => /^apps\/[^/]+-web\/src\/.*\ben[\w-]*\.json$/.test(file));
    expect(catalogues.filter((file) => !looked.includes(file))).toEqual([]);
  });

  it('would be found in each kind of text', () => {
    const breaches = [
      ...textsInCatalogue('{"full": {"title": "The patient was turned down"}}'),
      ...textsInCode('charter.words.en.ts', "const a = 'This is simply so'; const b = (n) => `At risk: ${n} of the Clients`;"),
      ...descriptionsInGraphql('"The outcomes of the assessment." type A { "No-shows." b: Int }'),
    ].flatMap((text) => foundOnScreen(text));
    expect([...new Set(breaches)].sort()).toEqual(['assessment', 'client', 'no show', 'outcomes', 'patient', 'risk', 'simply', 'turned down']);
  });

  it('find every word of the list in the middle of a sentence', () => {
    for (const word of neverOnScreen) expect({ word, found: foundOnScreen(`We say "${word}", now.`).includes(word) }).toEqual({ word, found: true });
  });

  it('let a word through only in its phrase, where that is read, with a reason', () => {
    expect(foundOnScreen('Ring us in case it changes.')).toEqual([]);
    expect(foundOnScreen('Your case is open, in case you ask.')).toEqual(['case']);
    expect(foundOnScreen('It is refused after 72 hours.', 'contract')).toEqual([]);
    expect(foundOnScreen('Jo refused.')).toEqual(['refused']);
    for (const { why } of allowedOnScreen) expect(why.length).toBeGreaterThan(20);
  });
});

/** Matching asks for none of it, and has no column, field, argument or label for it (issue: matching keeps no file of anybody). */
const neverOfAPerson = /\b(diagnos\w*|illness\w*|symptom\w*|medicat\w*|prescri\w*|hospital name|ward name|legal|surname|(last|first|given|family|maiden|full) names?|birth\w*|born|dob|reasons?|why|motives?|histor\w*|scores?|ratings?|notes|comments?|remarks?|files?|passport|insurance)\b/iu;
const wordsOf = (name: string): string => name.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
/** Names that have one of these words and are about no person. */
const aboutNobody = [
  { name: 'whyNot', why: 'Which refusal an act would meet, as a code, so that its button can say so.' },
  { name: 'why', why: 'The sentence by which a root field is open without a sign-in.' },
];

describe('what matching keeps and asks of anybody', () => {
  const matching = files.filter((file) => /^libs\/matching\/src\/.*(graphql|resolver|refusals)\.ts$|\/matching\/[\w-]+\.graphql$|^infra\/migrations\/\d+-matching[\w-]*\.ts$/.test(file));
  const namesOfIt = matching.flatMap((file): Found[] => (file.startsWith('infra/') ? namesInSql(file, read(file)) : file.endsWith('.graphql') ? namesInGraphql(read(file)) : namesInCode(file, read(file))).map((text) => ({ file, text })));
  const catalogues = { guest: JSON.parse(read('apps/guest-web/src/words/en/matching.json')) as Record<string, string>, staff: JSON.parse(read('apps/staff-web/src/words/en.json')) as Record<string, string> };
  const ofMatching = /^(match|interest|wish|wishes|peer|peers|myPeople|availability|first|meeting|meetings|group|groups|ward|cover|shares|unplaced|step|because|halfDay|weekday|topic)\b/;
  const texts = Object.entries(catalogues).flatMap(([app, words]) => Object.entries(words).filter(([key]) => app === 'guest' || ofMatching.test(key)).map(([key, text]) => ({ key, text })));

  it('has no name for an illness, a legal name, a birth date or a reason: in tables, types, arguments and what the screens ask for', () => {
    const kinds = ['infra/migrations/', 'libs/matching/src/', 'apps/guest-web/', 'apps/staff-web/'].map((folder) => matching.some((file) => file.startsWith(folder)));
    expect(kinds).toEqual([true, true, true, true]);
    const left = namesOfIt.filter(({ text }) => !aboutNobody.some(({ name }) => name === text));
    expect([...new Set(left.filter(({ text }) => neverOfAPerson.test(wordsOf(text))).map(({ file, text }) => `${file}: ${text}`))]).toEqual([]);
    expect(aboutNobody.filter(({ name }) => !namesOfIt.some(({ text }) => text === name))).toEqual([]);
  });

  it('has no word of it on a screen but to say that nobody asks', () => {
    expect(texts.length).toBeGreaterThan(250);
    const found = texts.filter(({ key, text }) => neverOfAPerson.test(wordsOf(key)) || neverOfAPerson.test(text));
    expect(found.map(({ key }) => key).sort()).toEqual(['interest.keeps', 'match.anotherHow', 'match.askedHow', 'match.door.messageHow', 'match.held.ended', 'match.moveHow', 'match.pinned', 'match.proposed', 'match.stopHow', 'match.stoppedHow']);
  });

  it('would be found', () => {
    expect(['legal_name', 'dateOfBirth', 'birthDate', 'endedReason', 'whyEnded', 'diagnosis', 'familyName', 'score', 'caseNotes', 'bornOn'].filter((name) => !neverOfAPerson.test(wordsOf(name)))).toEqual([]);
    expect(['knownLanguages', 'noteInterest', 'profile', 'stillborne'].filter((name) => neverOfAPerson.test(wordsOf(name)))).toEqual([]);
  });
});
