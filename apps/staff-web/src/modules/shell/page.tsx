import type { ReactNode } from 'react';
import { PageHeader } from '#peerhouse/ui';
import { useHouseIfAny } from './house.js';

interface PageProps { title: string; shownTitle?: ReactNode; lead?: ReactNode; back?: ReactNode; actions?: ReactNode; children: ReactNode }

/** A page: its one heading and what is on it. The document's title never says more than the page and the product. */
export function Page({ children, ...header }: PageProps) {
  const house = useHouseIfAny();
  return <><PageHeader {...header} product={house ? `${house.service.name} · Peerhouse` : 'Peerhouse'} />{children}</>;
}
