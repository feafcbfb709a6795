import css from './matching.module.css';

/** What is known, line by line; what was not said has no line. */
export function Rows({ rows }: { rows: readonly (readonly [string, string | null | undefined])[] }) {
  const known = rows.filter(([, value]) => value);
  return known.length ? <dl className={css.facts}>{known.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl> : null;
}
