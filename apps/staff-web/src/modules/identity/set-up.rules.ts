/** What the set-up steps hold, as typed. */
export interface SetUpWords {
  organisation: string; called: string; email: string; password: string;
  blueprint: string; name: string; timeZone: string; phone: string; rightsOfficer: string; rightsOutsideName: string; rightsOutsideWay: string; spaces: string[];
}
export const emptySetUp: SetUpWords = { organisation: '', called: '', email: '', password: '', blueprint: '', name: '', timeZone: '', phone: '', rightsOfficer: '', rightsOutsideName: '', rightsOutsideWay: '', spaces: ['', '', ''] };

export const steps = ['organisation', 'you', 'house', 'spaces', 'rights', 'check'] as const;
/** Opening another house asks nothing about the organisation again. */
export const stepsOfHouse: readonly SetUpStep[] = ['house', 'spaces', 'rights', 'check'];
export type SetUpStep = (typeof steps)[number];

/** The fields of each step, in the words of the API. */
export const fieldsOf: Record<Exclude<SetUpStep, 'check'>, readonly (keyof SetUpWords)[]> = {
  organisation: ['organisation'], you: ['called', 'email', 'password'], house: ['blueprint', 'name', 'timeZone', 'phone'], spaces: ['spaces'], rights: ['rightsOfficer', 'rightsOutsideName', 'rightsOutsideWay'],
};

/** The step a field problem of the API belongs to: `input.house.spaces.0` is on the step of the spaces. */
export function stepOfField(field: string): SetUpStep {
  const name = field.replace(/^(input\.)?(house\.)?/, '').split('.')[0] ?? '';
  return steps.find((step) => step !== 'check' && (fieldsOf[step] as readonly string[]).includes(name)) ?? 'check';
}

/** What goes to the server. Spaces without a name are left out. */
export function inputOf({ organisation, called, email, password, spaces, ...house }: SetUpWords) {
  return { organisation, called, email, password, house: { ...house, spaces: spaces.map((space) => space.trim()).filter(Boolean) } };
}
