import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFieldNotToRing, isNotToRing } from '#peerhouse/kernel';
import { foundOnScreen } from '../../../libs/kernel/src/word-list.js';
import { fieldsOf, planKinds, templateOf, templates } from '../src/modules/plans/templates/templates.js';

const words = JSON.parse(readFileSync(path.join(import.meta.dirname, '../src/words/en/template.json'), 'utf8')) as Record<string, string>;

const keysOf = (kind: (typeof planKinds)[number]): string[] => [`template.${kind}.name`, `template.${kind}.what`, ...templates[kind].flatMap(({ key, fields = [] }) => {
  const section = `template.${kind}.${key}`;
  return [...['name', 'help', 'prompts', 'ideas'].map((part) => `${section}.${part}`), ...fields.flatMap((field) => [
    ...(field.key === 'lines' ? [] : [`${section}.${field.key}`]), ...(field.also ? [`${section}.${field.key}.also`] : []), ...(field.values ?? []).map((value) => `${section}.${field.key}.${value}`),
  ])];
})];

/** Pages for a pen that are no plans: who may read, and who may not. */
const sheets = [...['name', 'help', 'parts', 'who', 'shift', 'worker', 'until', 'stay', 'day', 'outside'].map((part) => `template.paper.share.${part}`), ...['name', 'help', 'who', 'counts'].map((part) => `template.paper.bar.${part}`)];

describe('the plans we offer to start from', () => {
  it('have words for each part, and no words for a part that is not there', () => {
    expect(Object.keys(words).sort()).toEqual([...planKinds.flatMap(keysOf), 'template.wrap.otherName', ...sheets].sort());
  });

  it('are the kinds and parts of the domain page', () => {
    expect(templates.wrap).toHaveLength(7);
    expect(templates.sensory.filter(({ fields = [] }) => ['calms', 'wakes', 'too_much'].every((key) => fields.some((field) => field.key === key)))).toHaveLength(8);
    expect(templates.contact_sheet[0]!.fields).toHaveLength(5);
    expect(templates.step).toHaveLength(8);
    expect(templates.own).toEqual([]);
  });

  it('say of which people that they are not to be rung, and are known by name to whoever works in a house', () => {
    const kinds = planKinds.flatMap((kind) => templates[kind].map(({ key }) => `${kind}.${key}`));
    expect(kinds.filter(isNotToRing)).toEqual(['crisis.not_call']);
    expect(kinds.filter((kind) => fieldsOf(kind).some(({ key }) => isFieldNotToRing({ type: 'lines', key, lines: [] })))).toEqual(['wrap.crisis']);
    const forStaff = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../staff-web/src/words/en.json'), 'utf8')) as Record<string, string>;
    expect(kinds.map((kind) => forStaff[`planPart.${kind}`])).toEqual(kinds.map((kind) => words[`template.${kind}.name`]));
  });

  it('can all be kept at once', () => {
    expect(planKinds.filter((kind) => kind !== 'wrap').flatMap((kind) => templates[kind])).toHaveLength(45);
  });

  it('are found by what a section says it is', () => {
    expect(templateOf('crisis.not_call')).toEqual({ key: 'not_call' });
    for (const kind of ['', 'own', 'crisis.', 'crisis.new', 'constructor.name', 'later.thing']) expect([templateOf(kind), fieldsOf(kind)]).toEqual([null, [{ key: 'lines' }]]);
  });

  it('say nothing we never say', () => {
    expect(Object.entries(words).flatMap(([key, text]) => foundOnScreen(text).map((word) => `${key}: ${word}`))).toEqual([]);
  });
});
