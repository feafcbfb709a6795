import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const words = JSON.parse(read('apps/staff-web/src/words/en.json')) as Record<string, string>;

const sources = (folder: string): string[] => readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : /\.tsx?$/.test(entry.name) ? [`${folder}/${entry.name}`] : []));
const code = sources('apps/staff-web/src').map(read).join('\n');

/** A closed list of the server, read from where it is written: `const name = ['a', 'b'] as const`. */
function listIn(file: string, name: string): string[] {
  const found = new RegExp(`const ${name}(?:: [^=]+)? = \\[([^\\]]+)\\]`).exec(read(file));
  if (!found) throw new Error(`${file} has no list ${name} any more`);
  return [...found[1]!.matchAll(/'([a-z0-9_]+)'/g)].map(([, value]) => value!);
}
const missing = (family: string, codes: readonly string[]) => codes.map((each) => `${family}.${each}`).filter((key) => !(key in words));

describe('refusals in words', () => {
  const schema = buildSchema(read('libs/contract/staff.graphql'));
  const refusal = schema.getType('Refusal');
  const refusals = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && isInterfaceType(refusal) && type.getInterfaces().includes(refusal)).map((type) => type.name);

  it('are there for every refusal of the contract', () => {
    expect(refusals.length).toBeGreaterThan(15);
    expect(missing('refusal', refusals)).toEqual([]);
  });

  it('belong to a refusal that still exists', () => {
    const known = new Set([...refusals, 'somebody', 'aMomentAgo']);
    expect(Object.keys(words).filter((key) => key.startsWith('refusal.')).map((key) => key.split('.')[1]!).filter((name) => !known.has(name))).toEqual([]);
  });

  it('say why an act is not possible now', () => {
    expect(missing('why', ['OffShift', 'NotNow', 'AlreadyDecided', 'TooLongAgo', 'VoiceTaken', 'VoiceNotNeeded'])).toEqual([]);
  });

  it('say what is wrong with a field', () => {
    const told = /What is wrong: ([a-z_, ]+)/.exec(read('libs/platform/src/graphql/refusals.ts'))?.[1]?.split(', ') ?? [];
    expect(told.length).toBeGreaterThan(5);
    expect(missing('problem', told)).toEqual([]);
  });
});

describe('codes of the server in words', () => {
  it('everything the audit tells of', () => {
    const written = sources('libs').filter((file) => /\/src\/[^/]+\.ts$/.test(file)).map(read).join('\n');
    const whats = [...written.matchAll(/\baudit\.write\([^;]*?what: ([^,}]+)/g)].flatMap(([, what]) => [...what!.matchAll(/'([a-z_.]+)'/g)].map(([, one]) => one!));
    expect(new Set(whats).size).toBeGreaterThan(15);
    expect(missing('audited', whats)).toEqual([]);
  });

  it('figures and tables of the report', () => {
    const rules = 'libs/reports/src/figures.rules.ts';
    const figures = ['outcomes', 'channels', 'nightsAsked', 'leaving', 'notTakenUp', 'callReasons', 'callPolicy', 'deviations', 'felt', 'feltQuestions'].flatMap((name) => listIn(rules, name));
    expect(missing('figure', [...figures, 'yes', 'no', 'rather_not', 'hope_met', 'hope_not_met'])).toEqual([]);
    const report = read('libs/reports/src/report.rules.ts');
    expect(missing('section', [...report.matchAll(/section\('([a-z_]+)'/g)].map(([, key]) => key!))).toEqual([]);
    expect(missing('of', [...report.matchAll(/section\('[a-z_]+', '([a-z_]+)'/g)].map(([, key]) => key!))).toEqual([]);
    const programme = read('libs/reports/src/programme-figures.rules.ts');
    const named = (of: RegExp) => [...programme.matchAll(of)].map(([, key]) => key!);
    expect(named(/figure\('([a-z_]+)'/g)).toHaveLength(16);
    expect([...missing('figure', named(/figure\('([a-z_]+)'/g)), ...missing('section', named(/section\('([a-z_]+)'/g)), ...missing('of', named(/section\('[a-z_]+', '([a-z_]+)'/g))]).toEqual([]);
  });

  it('ways in, answers and ends of an enquiry', () => {
    expect(missing('channel', listIn('libs/entry/src/entry.rules.ts', 'channels'))).toEqual([]);
    expect(missing('channelLead', listIn('libs/entry/src/entry.rules.ts', 'channels'))).toEqual([]);
    expect(missing('askedBefore', listIn('libs/entry/src/entry.rules.ts', 'askedBeforeChoices'))).toEqual([]);
    expect(missing('answer', listIn('libs/entry/src/entry.rules.ts', 'answers'))).toEqual([]);
    expect(missing('answerGuest', listIn('libs/entry/src/entry.rules.ts', 'answers'))).toEqual([]);
    for (const family of ['outcome', 'outcomeChoice']) expect(missing(family, listIn('libs/reports/src/figures.rules.ts', 'outcomes'))).toEqual([]);
    expect(missing('how', listIn('libs/reports/src/figures.rules.ts', 'leaving'))).toEqual([]);
  });

  it('what the house did', () => {
    expect(missing('deviation', listIn('libs/feedback/src/feedback.rules.ts', 'deviationKinds'))).toEqual([]);
    expect(missing('letterDid', listIn('libs/feedback/src/feedback.rules.ts', 'deviationKinds'))).toEqual([]);
    expect(missing('accompanyKind', listIn('libs/feedback/src/feedback.rules.ts', 'accompanyingKinds'))).toEqual([]);
    expect(missing('feltAnswer', listIn('libs/feedback/src/feedback.rules.ts', 'feltAnswers'))).toEqual([]);
    const reasons = ['own_wish', ...listIn('libs/services/src/charter.types.ts', 'emergencyReasons'), 'none_of_these'];
    for (const family of ['callReason', 'letterWhy']) expect(missing(family, reasons)).toEqual([]);
    for (const family of ['whom', 'whomOne']) expect(missing(family, listIn('libs/services/src/charter.types.ts', 'emergencyCalls'))).toEqual([]);
  });

  it('keys of matching: why, why not, what comes next, news and the week', () => {
    const union = (file: string, name: string) => [...(new RegExp(`type ${name} =([^;]+);`).exec(read(file))?.[1] ?? '').matchAll(/'([a-z_]+)'/g)].map(([, key]) => key!);
    const kept: Record<string, string[]> = {
      because: [...read('libs/matching/src/matcher/matcher.types.ts').matchAll(/\bkey: ([^;}]+)[;}]/g)].flatMap(([, keys]) => [...keys!.matchAll(/'([a-z_]+)'/g)].map(([, key]) => key!)),
      candidateWhy: union('libs/matching/src/matcher/matcher.types.ts', 'WhyNotMeet'), step: union('libs/matching/src/next-step.rules.ts', 'StepKey'),
      matchNews: [...union('libs/matching/src/matching.types.ts', 'TellKey'), 'year_ends_soon', 'thanks'],
    };
    for (const [family, keys] of Object.entries(kept)) { expect(keys.length).toBeGreaterThan(5); expect(missing(family, keys)).toEqual([]); }
    expect(missing('ageBand', [...new Set(read('libs/matching/src/matching.types.ts').match(/(teens|\d0s)/g))])).toEqual([]);
    expect(missing('halfDay', listIn('libs/matching/src/matching.types.ts', 'weekdays').flatMap((day) => listIn('libs/matching/src/matching.types.ts', 'partsOfDay').map((part) => `${day}_${part}`)))).toEqual([]);
  });

  it('what somebody agrees to, and what becomes of check-ins', () => {
    const types = 'libs/follow-up/src/follow-up.types.ts';
    for (const [family, list] of [['rhythm', 'rhythmKinds'], ['way', 'channels'], ['checkInOutcome', 'outcomes'], ['checkInWhy', 'whyOnList']] as const) expect(missing(family, listIn(types, list))).toEqual([]);
    for (const family of ['result', 'resultDone']) expect(missing(family, ['talked', 'read', 'wants_another_peer', 'wants_call_back', 'no_more', 'wrong_number'])).toEqual([]);
    expect(missing('why', ['MadeByAnother', 'NotTheirPeer', 'NotWanted'])).toEqual([]);
  });

  it('what is wrong with the machine, and what to do', () => {
    for (const family of ['machineTrouble', 'machineDo']) expect(missing(family, listIn('libs/platform/src/machine/machine-work.rules.ts', 'troubles'))).toEqual([]);
    expect(missing('machineQueue', listIn('libs/platform/src/machine/queue-look.ts', 'queueNames'))).toEqual([]);
  });

  it('roles', () => {
    expect(missing('role', listIn('libs/kernel/src/request-context.ts', 'roles'))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('is made of messages that can be read', () => {
    expect(Object.entries(words).filter(([, text]) => { try { parse(text); return false; } catch { return true; } }).map(([key]) => key)).toEqual([]);
  });

  it('holds no message that nothing says', () => {
    const families = [...code.matchAll(/(?:sayCode|hasWords)\((?:\s*)'([a-zA-Z]+)'|say\(`([a-zA-Z.]+)\.\$\{|missing\('([a-zA-Z]+)'/g)].flatMap((found) => found.slice(1).filter(Boolean));
    const spoken = new Set([...families, 'answer', 'answerGuest', 'refusal', 'fault']);
    expect(Object.keys(words).filter((key) => !code.includes(`'${key}'`) && !spoken.has(key.split('.')[0]!) && ![...spoken].some((family) => key.startsWith(`${family}.`)))).toEqual([]);
  });

  it('has the word house for a house, and never its own word for a person or a room where the charter has one', () => {
    expect(Object.entries(words).filter(([key, text]) => /\b(guest|guests)\b/i.test(text) && !/^(setUp|charter|report|section)\./.test(key)).map(([key]) => key)).toEqual([]);
  });
});
