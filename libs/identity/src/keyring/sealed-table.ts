import type { SealedRow } from '#peerhouse/vault';

/**
 * A table whose rows are sealed under the keyring (columns `kek_no` and `sealed`): a provider of a context's jobs module,
 * found by its class. The worker may read those two and the key, and change those two.
 */
export abstract class SealedTable {
  /** With its schema: `keys.lock_shares`. */
  abstract readonly table: string;
  /** As it stands in the seal. */
  abstract readonly row: SealedRow['table'];
  /** Columns of its key, in the order of the seal. */
  abstract readonly key: readonly string[];
  /** Makes `implements` not compile: only a subclass is found. */
  protected readonly isSealed = true;
}
