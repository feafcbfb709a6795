import css from './bar.module.css';

interface BarProps {
  /** Null where it is not told: a mark of one length, whatever is behind it. */
  value: number | null;
  most: number;
  other?: boolean;
}

/** A count drawn as long as it is. Only drawn: the table says it. */
export function Bar({ value, most, other }: BarProps) {
  const length = value === null ? 9 : most > 0 ? (100 * value) / most : 0;
  return (
    <svg className={css.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={value === null ? css.hidden : other ? css.other : css.own} x="0.3" y="0.5" width={Math.max(0, length - 0.6)} height="7" />
    </svg>
  );
}
