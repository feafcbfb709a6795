/**
 * A stretch of a list, the newest first, as the kernel's `newestFirst` orders it: what stands behind the place `$1`, `$2`
 * (moment and key; null: from its beginning), of the lines for which `only` holds (it may speak of `$3`), `$4` at most.
 * `rows` is a select that has `at` and a `key` no other line has.
 */
export const stretchOf = (rows: string, only: string): string => `select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment from (${rows}) line
  where ($1::timestamptz is null or at <= $1 and (at, key collate "C") < ($1, $2)) and (${only}) order by at desc, key collate "C" desc limit $4`;
