import css from './state-mark.module.css';

/** A shape for each state, so that colour is never the only sign: filled, outlined, dashed, hatched. */
export function StateMark({ state }: { state: string }) {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" className={css.mark} data-state={state}>
      {state === 'here' ? <rect x="2" y="2" width="12" height="12" rx="2.5" className={css.fill} />
        : state === 'expected' ? <rect x="2.75" y="2.75" width="10.500" height="10.500" rx="2" className={css.line} />
          : state === 'held' ? <rect x="2.75" y="2.75" width="10.500" height="10.500" rx="2" className={css.dashes} />
            : state === 'left' ? <path d="M3 8.500 6.500 12 13 4.500" className={css.line} />
              : <><rect x="2.75" y="2.75" width="10.500" height="10.500" rx="2" className={css.line} /><path d="M3.500 12.500l9-9M3 8l5-5M8 13l5-5" className={css.line} /></>}
    </svg>
  );
}
