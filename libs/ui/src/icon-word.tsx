import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import css from './icon-word.module.css';

/** An icon and its word, never the icon alone. */
export const IconWord = ({ icon: Icon, children, size = 16 }: { icon: LucideIcon; children: ReactNode; size?: number }) => (
  <span className={css.pair}><Icon aria-hidden size={size} className={css.icon} />{children}</span>
);
