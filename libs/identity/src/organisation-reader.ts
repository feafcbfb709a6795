import type { Reader } from '#peerhouse/platform';

/**
 * What this context needs to know of the organisation, which belongs to the services context: it stands after this
 * one, so it brings the answer itself and this one names only the question.
 */
export abstract class OrganisationReader {
  /** The organisation of the reader's row context; null when there is none. */
  abstract organisation(reader: Reader): Promise<{ name: string; demo: boolean } | null>;
  /** Names of its services, by id. */
  abstract serviceNames(reader: Reader): Promise<ReadonlyMap<string, string>>;
  /** Those of the reader's organisations for which nothing may be sent, as they were restored and nobody said that they are the real ones. */
  abstract held(reader: Reader): Promise<string[]>;
  /** The same of one, and the restore after which it sends again: what was to go out before may have gone out. */
  abstract sendingOf(reader: Reader, organisationId: string): Promise<{ held: boolean; restoredAt: Date | null }>;
  /** Days that the reader's organisations keep who looked and who opened (records.keep_days.looks): the longest of their services, by organisation. */
  abstract looksKept(reader: Reader, now: Date): Promise<ReadonlyMap<string, number>>;
  /** The time zones of its services, each once. */
  abstract timeZones(reader: Reader): Promise<string[]>;
}
