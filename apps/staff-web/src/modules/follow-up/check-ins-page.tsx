import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState } from '#peerhouse/ui';
import { CheckInsDocument, type CheckInLineFragment, type CheckInsQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Told } from '../matching/told.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import type { Done } from '../stays/done-note.js';
import { CheckInCard } from './check-in-card.js';
import { CheckInTabs, aboutOf, useLists } from './check-in-tabs.js';
import { DoneLine } from './done-line.js';
import css from './follow-up.module.css';

/** S12, S13: whom we said we would ask how it is, oldest promise first. A card is a promise of ours; nobody is late. */
export default function CheckInsPage() {
  const { list } = useParams({ strict: false });
  const lists = useLists();
  return lists.some((each) => each === list) ? <List key={list} list={list as 'touch'} /> : <NothingHere />;
}

function List({ list }: { list: keyof typeof aboutOf }) {
  const { say } = useWords();
  const { id: serviceId, may } = useHouse();
  const query = useAsk(CheckInsDocument, { serviceId, about: aboutOf[list] }, { fresh: true });
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page title={say('checkIn.title')} lead={query.data ? say('checkIn.saidToday', { count: query.data.checkIns.matches + query.data.checkIns.keepingInTouch }) : null}>
      <p className={css.row}>
        <Link to="/house/$houseId/check-ins/agreed" params={{ houseId: serviceId }}>{say('agreed.title')}</Link>
        {may('check_ins.see_late') ? <Link to="/house/$houseId/check-ins/late" params={{ houseId: serviceId }}>{say('late.title')}</Link> : null}
      </p>
      <CheckInTabs counts={query.data?.checkIns} />
      <Updated at={query.dataUpdatedAt} />
      <Told done={done} onGone={() => setDone(null)}>
        <Asked query={query}>{({ checkIns }) => <Sections list={checkIns} onDone={setDone} />}</Asked>
      </Told>
    </Page>
  );
}

interface SectionsProps { list: CheckInsQuery['checkIns']; onDone: (done: Done) => void }

function Sections({ list: { today, later, waiting, done }, onDone }: SectionsProps) {
  const { say } = useWords();
  const nobody = <EmptyState heading={say('checkIn.nobody')}>{say('checkIn.nobodyMore')}</EmptyState>;
  if (!today.length && !later.length && !waiting.length && !done.length) return nobody;
  const cards = (list: readonly CheckInLineFragment[]) => <ul className={css.cards}>{list.map((card) => <li key={card.id}><CheckInCard card={card} onDone={onDone} /></li>)}</ul>;
  return (
    <div className={css.page}>
      <Section heading={say('checkIn.sectionToday', { count: today.length })}>{today.length ? cards(today) : nobody}</Section>
      {later.length ? <Section heading={say('checkIn.sectionLater', { count: later.length })}>{cards(later)}</Section> : null}
      {waiting.length ? <Section heading={say('checkIn.sectionWaiting', { count: waiting.length })}>{cards(waiting)}</Section> : null}
      {done.length ? <Section heading={say('checkIn.sectionDone', { count: done.length })}><ul className={css.lines}>{done.map((card) => <li key={card.id}><DoneLine card={card} /></li>)}</ul></Section> : null}
    </div>
  );
}

const Section = ({ heading, children }: { heading: string; children: React.ReactNode }) => <section className={css.section}><h2>{heading}</h2>{children}</section>;
