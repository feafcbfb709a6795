/**
 * The plans we offer to start from, as data. Their words are ours alone, in `words/<locale>/template.json`, under
 * `template.<kind>.<section>`; WRAP is a name of others, see the README beside. Nothing here is needed to write a plan:
 * each part can be left empty, renamed, moved, hidden or taken out.
 */
export const planKinds = ['wrap', 'wellness', 'crisis', 'step', 'sensory', 'contact_sheet', 'hopes', 'own'] as const;
export type PlanKind = (typeof planKinds)[number];

export interface FieldTemplate {
  key: string;
  type?: 'lines' | 'text' | 'choice';
  /** Each line may have a second half: what I do then, who does it. */
  also?: boolean;
  /** Each line may have a number to ring. */
  call?: boolean;
  /** Of a choice. */
  values?: readonly string[];
}

export interface SectionTemplate {
  key: string;
  /** Without: plain lines. Some free text can be added to each section. */
  fields?: readonly FieldTemplate[];
  /** What it says comes one line at a time in "Get me through now". */
  now?: boolean;
}

const lines = (...keys: string[]): FieldTemplate[] => keys.map((key) => ({ key }));
const people: FieldTemplate[] = [{ key: 'lines', also: true, call: true }];
const pairs: FieldTemplate[] = [{ key: 'lines', also: true }];

const wrap: SectionTemplate[] = [
  { key: 'toolbox', now: true },
  { key: 'daily', fields: lines('daily', 'sometimes') },
  { key: 'triggers', fields: pairs },
  { key: 'signs', fields: pairs },
  { key: 'breaking', fields: [{ key: 'signs' }, { key: 'then', also: true, call: true }], now: true },
  { key: 'crisis', fields: [{ key: 'begins' }, { key: 'call', also: true, call: true }, ...lines('not_call', 'helps', 'worse'), { key: 'away', also: true }, { key: 'ends' }] },
  { key: 'after', fields: lines('first', 'people', 'back', 'through') },
];

const wellness: SectionTemplate[] = [
  { key: 'well' },
  { key: 'helps', now: true },
  { key: 'day', fields: lines('daily', 'weekly', 'sometimes') },
  { key: 'throws', fields: pairs },
  { key: 'signs', fields: pairs },
  { key: 'hard', fields: [{ key: 'signs' }, { key: 'then' }, { key: 'people', also: true, call: true }], now: true },
  { key: 'after', fields: lines('first', 'people', 'back', 'through') },
  { key: 'people', fields: people, now: true },
];

const crisis: SectionTemplate[] = [
  { key: 'begins', fields: [{ key: 'signs' }, { key: 'ask' }, { key: 'agree', type: 'choice', values: ['no', 'two'] }] },
  { key: 'well' },
  { key: 'call', fields: people, now: true },
  { key: 'not_call' },
  { key: 'heard' },
  { key: 'helps', fields: lines('helps', 'worse') },
  { key: 'where', fields: pairs },
  { key: 'treatment', fields: ['yes', 'rather_not', 'no'].map((key) => ({ key, also: true })) },
  { key: 'instead' },
  { key: 'danger', fields: lines('danger', 'do', 'not') },
  { key: 'away', fields: pairs },
  { key: 'visitors', fields: [{ key: 'may', type: 'choice', values: ['yes', 'ask', 'no'] }, { key: 'who' }] },
  { key: 'body' },
  { key: 'ends' },
  { key: 'signed', fields: [{ key: 'mark', type: 'text' }, { key: 'day', type: 'text' }, { key: 'witnesses', type: 'text' }, { key: 'standing', type: 'choice', values: ['law', 'house', 'wish'] }] },
];

const step: SectionTemplate[] = [
  { key: 'notice', now: true },
  { key: 'alone', now: true },
  { key: 'distract', fields: people, now: true },
  { key: 'tell', fields: people, now: true },
  { key: 'lines', fields: people, now: true },
  { key: 'safer', now: true },
  { key: 'reasons', now: true },
  { key: 'remember', now: true },
];

const sense = (key: string, ...more: FieldTemplate[]): SectionTemplate => ({ key, fields: [...lines('calms', 'wakes', 'too_much'), ...more] });
const sensory: SectionTemplate[] = [
  sense('sight'), sense('sound'), sense('smell'), sense('taste'),
  sense('touch', { key: 'may', type: 'choice', values: ['ask', 'never', 'shoulder'] }),
  sense('movement'), sense('position'), sense('inside'),
  { key: 'around', fields: lines('hand', 'light', 'door', 'music', 'food', 'alone', 'company') },
];

const contactSheet: SectionTemplate[] = [{ key: 'sheet', fields: [{ key: 'call', also: true, call: true }, ...lines('told', 'helps', 'unless', 'dont')] }];
const hopes: SectionTemplate[] = [{ key: 'hopes' }, { key: 'going', fields: pairs }, { key: 'was' }, { key: 'home' }];

export const templates: Record<PlanKind, readonly SectionTemplate[]> = { wrap, wellness, crisis, step, sensory, contact_sheet: contactSheet, hopes, own: [] };

const plainLines: readonly FieldTemplate[] = [{ key: 'lines' }];

/** The section a document says it is, and its fields; null for the guest's own, and for one a later app knows. */
export function templateOf(kind: string): SectionTemplate | null {
  const [plan, section] = kind.split('.');
  return Object.hasOwn(templates, plan!) ? (templates[plan as PlanKind].find(({ key }) => key === section) ?? null) : null;
}

export const fieldsOf = (kind: string): readonly FieldTemplate[] => templateOf(kind)?.fields ?? plainLines;
