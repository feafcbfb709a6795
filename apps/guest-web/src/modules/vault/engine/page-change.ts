import { inTurn, withCardName, withHidden, withKeep, withoutCardName, withoutPlan, withoutSection, withPlan, withVersionName, type Edit, type Id, type Manifest, type PlanEntry } from '#peerhouse/vault';

/** What was changed on a contents page, to be made again on a newer one: changes that another phone made meanwhile stay. */
export function changeOf(before: Manifest, after: Manifest): Edit {
  const planOf = (page: Manifest, id: Id) => page.plans.find((plan) => plan.id === id);
  return inTurn(
    ...before.plans.filter(({ id }) => !planOf(after, id)).map(({ id }) => withoutPlan(id)),
    ...after.plans.flatMap((plan) => changeOfPlan(planOf(before, plan.id), plan)),
    ...(idsOf(before) === idsOf(after) ? [] : [inOrder(after.plans.map(({ id }) => id))]),
    ...Object.keys(before.sections).filter((id) => !after.sections[id]).map(withoutSection),
    ...Object.entries(after.sections).flatMap(([id, { hidden, names }]) => {
      const old = before.sections[id];
      return !old ? [] : [...(old.hidden === hidden ? [] : [withHidden(id, hidden)]), ...changeOfNames(id, old.names, names)];
    }),
    ...endedOf(before).filter(({ id }) => !endedOf(after).some((card) => card.id === id)).map(({ id }) => withoutCardName(id)),
    ...endedOf(after).filter(({ id }) => !endedOf(before).some((card) => card.id === id)).map(withCardName),
    ...(before.keep === after.keep ? [] : [withKeep(after.keep)]),
  );
}

const endedOf = ({ ended = [] }: Manifest) => ended;

function changeOfPlan(before: PlanEntry | undefined, after: PlanEntry): Edit[] {
  if (!before) return [withPlan(after)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [(page) => {
    const now = page.plans.find(({ id }) => id === after.id);
    return now ? withPlan({ ...after, order: merged(before.order, after.order, now.order) })(page) : page;
  }];
}

/** Mine, with what came in elsewhere at the end, and without what went elsewhere. */
const merged = (before: Id[], mine: Id[], theirs: Id[]): Id[] =>
  [...mine.filter((id) => theirs.includes(id) || !before.includes(id)), ...theirs.filter((id) => !before.includes(id) && !mine.includes(id))];

const idsOf = ({ plans }: Manifest): string => plans.map(({ id }) => id).join();

const inOrder = (wanted: Id[]): Edit => (page) => {
  const place = (id: Id) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return { ...page, plans: [...page.plans].sort((one, other) => place(one.id) - place(other.id)) };
};

const changeOfNames = (section: Id, before: Record<string, string>, after: Record<string, string>): Edit[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((version) => before[version] !== after[version])
    .map((version) => withVersionName(section, Number(version), after[version] ?? ''));

/** A new section right after another, in the same plan. */
export const placedBeside = (section: Id, beside: Id): Edit => (page) => {
  const plan = page.plans.find(({ order }) => order.includes(section));
  return plan && !plan.order.includes(beside) ? withPlan({ ...plan, order: plan.order.flatMap((id) => (id === section ? [id, beside] : [id])) })(page) : page;
};
