import type { ElementType, ReactNode } from 'react';
import { classNames } from './class-names.js';
import css from './card.module.css';

interface CardProps { heading?: ReactNode; level?: 2 | 3; aside?: ReactNode; as?: ElementType; sunk?: boolean; className?: string | undefined; children: ReactNode; id?: string }

/** A sheet on the table: one matter, its heading, what belongs to it. */
export function Card({ heading, level = 2, aside, as: As = 'section', sunk, className, children, id }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <As className={classNames(css.card, sunk && css.sunk, className)} id={id}>
      {heading ? <div className={css.head}><Heading className={css.heading}>{heading}</Heading>{aside}</div> : null}
      {children}
    </As>
  );
}
