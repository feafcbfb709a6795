import type { EndedCard, GrantEntry, Keep, Manifest, PlanEntry, SectionEntry } from './manifest.types.js';

/** A change to the contents page: a function, so that it can be made again on a newer one. */
export type Edit = (manifest: Manifest) => Manifest;

/** The most versions of one section that the server keeps, and the most sections. */
export const MOST_VERSIONS = 200;
export const MOST_SECTIONS = 48;

/** A new vault's page, before its first save. */
export const emptyManifest = (): Manifest => ({ v: 1, n: 0, day: '', plans: [], sections: {}, grants: [], keep: 20 });

/** The page as the next save writes it. */
export const nextManifest = (manifest: Manifest, day: string): Manifest => ({ ...manifest, n: manifest.n + 1, day });

/** All edits, one after the other. */
export const inTurn = (...edits: Edit[]): Edit => (manifest) => edits.reduce((page, edit) => edit(page), manifest);

export const withPlan = (plan: PlanEntry): Edit => (manifest) =>
  ({ ...manifest, plans: manifest.plans.some(({ id }) => id === plan.id) ? manifest.plans.map((each) => (each.id === plan.id ? { ...each, ...plan } : each)) : [...manifest.plans, plan] });

/** Takes a plan off the page, with its sections. */
export const withoutPlan = (id: string): Edit => (manifest) => {
  const order = manifest.plans.find((plan) => plan.id === id)?.order ?? [];
  return inTurn(...order.map(withoutSection))({ ...manifest, plans: manifest.plans.filter((plan) => plan.id !== id) });
};

/** A section's new current version; the one before joins the kept ones, and what `keep` allows no longer goes. */
export const withVersion = (section: string, v: number, h: string): Edit => (manifest) => {
  const before = manifest.sections[section];
  const kept = before ? [...before.kept, before.v] : [];
  const entry: SectionEntry = { ...(before ?? { names: {}, hidden: false }), v, h, kept };
  return withSection(section, pruned(entry, manifest.keep))(manifest);
};

const withSection = (section: string, entry: SectionEntry): Edit => (manifest) => ({ ...manifest, sections: { ...manifest.sections, [section]: entry } });

/** Leaves the newest `keep` versions without a name (the current one among them) and every named one, as far as `MOST_VERSIONS` goes. */
export function pruned(entry: SectionEntry, keep: Keep): SectionEntry {
  const isNamed = (version: number) => entry.names[version] !== undefined;
  const unnamed = entry.kept.filter((version) => !isNamed(version));
  const room = Math.min(keep, MOST_VERSIONS - (entry.kept.length - unnamed.length)) - 1;
  const gone = new Set(unnamed.slice(0, Math.max(0, unnamed.length - Math.max(0, room))));
  return { ...entry, kept: entry.kept.filter((version) => !gone.has(version)) };
}

/** Keeps more or fewer versions from now on; what is too many goes at once. */
export const withKeep = (keep: Keep): Edit => (manifest) =>
  ({ ...manifest, keep, sections: mapped(manifest.sections, (entry) => pruned(entry, keep)) });

const ofSection = (section: string, change: (entry: SectionEntry) => SectionEntry): Edit => (manifest) => {
  const entry = manifest.sections[section];
  return entry ? withSection(section, change(entry))(manifest) : manifest;
};

export const withHidden = (section: string, hidden: boolean): Edit => ofSection(section, (entry) => ({ ...entry, hidden }));

/** Names a version, so that it is never pruned; an empty name takes it back. */
export const withVersionName = (section: string, version: number, name: string): Edit => ofSection(section, (entry) => {
  const { [version]: _, ...others } = entry.names;
  return { ...entry, names: name ? { ...others, [version]: name } : others };
});

/** Takes a section away: from its plan, and from everyone it was shared with. */
export const withoutSection = (section: string): Edit => (manifest) => {
  const { [section]: _, ...sections } = manifest.sections;
  const without = (ids: string[]) => ids.filter((id) => id !== section);
  return {
    ...manifest, sections,
    plans: manifest.plans.map((plan) => ({ ...plan, order: without(plan.order) })),
    grants: manifest.grants.map((grant) => ({ ...grant, sections: without(grant.sections) })),
  };
};

export const withGrant = (grant: GrantEntry): Edit => (manifest) => ({ ...manifest, grants: [...manifest.grants.filter(({ id }) => id !== grant.id), grant] });

/** Days that an ended card's name stays: looks with it are told for 365; after that its name tells nothing. */
export const NAMED_DAYS = 366;
const MOST_ENDED = 50;

/** Takes shares off the page that have ended. A card's name stays for a year, as nobody but the guest can say whose look it was. */
export const withoutGrants = (gone: (id: string) => boolean, day: string): Edit => ({ ended = [], ...manifest }) => {
  const cards = manifest.grants.filter(({ id, reader }) => reader === 'card' && gone(id)).map(({ id, name }): EndedCard => ({ id, name, day }));
  const named = [...ended, ...cards].filter((card) => Date.parse(day) - Date.parse(card.day) < NAMED_DAYS * 86_400_000).slice(-MOST_ENDED);
  return { ...manifest, grants: manifest.grants.filter(({ id }) => !gone(id)), ...(named.length ? { ended: named } : {}) };
};

/** Takes the name of a card off the page that has ended: whose look it was nobody can say then. */
export const withoutCardName = (id: string): Edit => ({ ended = [], ...manifest }) => {
  const named = ended.filter((card) => card.id !== id);
  return { ...manifest, grants: manifest.grants.filter((grant) => grant.id !== id), ...(named.length ? { ended: named } : {}) };
};

/** Puts it back. */
export const withCardName = (card: EndedCard): Edit => (manifest) => ({ ...manifest, ended: [...(manifest.ended ?? []).filter(({ id }) => id !== card.id), card].sort((one, other) => one.day.localeCompare(other.day)) });

/** Versions that were there and no longer are, as the server has to drop them. */
export function droppedVersions(before: Manifest, after: Manifest): { section: string; versions: number[] }[] {
  return Object.entries(before.sections).map(([section, entry]) => {
    const stay = new Set(versionsOf(after.sections[section]));
    return { section, versions: versionsOf(entry).filter((version) => !stay.has(version)) };
  }).filter(({ versions }) => versions.length > 0);
}

const versionsOf = (entry: SectionEntry | undefined): number[] => (entry ? [...entry.kept, entry.v] : []);

const mapped = <T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
