import type { ComponentProps } from 'react';
import { createLink } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import css from './back-link.module.css';

const Anchor = ({ children, ...rest }: ComponentProps<'a'>) => <a {...rest} className={css.back}><ArrowLeft aria-hidden size={17} className={css.arrow} />{children}</a>;

/** The way back, at the top of a page. */
export const BackLink = createLink(Anchor);
