import type { Id } from '../bytes/id.js';
import { fromBase64url } from '../bytes/base64url.js';
import type { GrantEntry } from '../contents/manifest.types.js';
import { houseKeyBytes, wrapForCard } from '../keys/grant-key.js';
import type { Random } from '../bytes/random.js';
import type { SectionKey } from '../keys/section.js';
import type { OpenVault } from '../opening/open-vault.js';
import type { GrantKey } from '../operations/guest-vault-api.js';

/** What a section is called in the lists of those it is shared with. */
export type LabelOf = (section: Id) => string;

/** The day and moment by the phone's clock, what sections are called for their readers, and shares that were stopped here and not confirmed yet. */
export interface Saving { day: string; now: Date; labelOf: LabelOf; stopped?: readonly Id[]; random?: Random }

const PAST_END_MS = 2 * 86_400_000;

/** What a phone knows of its shares: the guest's own page, the server's word, and where that is not what the guest did. */
export type KnownShares = Pick<OpenVault, 'manifest' | 'grants' | 'told'>;
type Here = Pick<Saving, 'now' | 'stopped'>;

/**
 * Whom the next save of a section hands its key to: shares that the guest made, that the server says are live, about which
 * it says nothing the guest did not, that were not stopped here (confirmed or not), and that are not two days past their end
 * by this phone's own clock. The page names them.
 */
export const readersOf = (known: KnownShares, section: Id, here: Here): GrantEntry[] =>
  mayBeReaders(known, section, here).filter(({ id }) => isKnownLive(known, id));

/** The same as far as a phone can tell without the server's word. */
export const mayBeReaders = ({ manifest }: Pick<KnownShares, 'manifest'>, section: Id, { now, stopped = [] }: Here): GrantEntry[] =>
  manifest.grants.filter((grant) => grant.sections.includes(section) && !stopped.includes(grant.id) && !isLongPast(grant.until, now));

/** Live by the server, and as the guest meant it. */
export const isKnownLive = ({ grants, told }: KnownShares, grant: Id): boolean =>
  grants.some(({ id, isLive }) => id === grant && isLive) && !told.some(({ about }) => about.grant === grant);

const isLongPast = (until: string | null, now: Date): boolean => until !== null && now.getTime() > Date.parse(until) + PAST_END_MS;

/** A version's key, as this reader gets it. */
export function keyFor(grant: GrantEntry, sectionKey: SectionKey, place: { vault: Id; section: Id; version: number }, labelOf: LabelOf, random?: Random): GrantKey {
  const { section, version } = place;
  const key = grant.key === null ? houseKeyBytes({ sectionKey, label: labelOf(section) }) : wrapForCard(fromBase64url(grant.key)!, sectionKey, grant.id, place, random);
  return { grant: grant.id, section, version, key };
}
