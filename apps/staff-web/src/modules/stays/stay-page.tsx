import { useState } from 'react';
import { useParams } from '@tanstack/react-router';
import { StayDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { AccompanyCard } from '../feedback/accompany-card.js';
import { InTouchCard } from '../follow-up/in-touch.js';
import { SharedWithUs } from '../plans/shared-with-us.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { useNames } from '../shell/names.js';
import { Page } from '../shell/page.js';
import { NamesControl } from './board-controls.js';
import { DoneNote, type Done } from './done-note.js';
import { GuestCodeCard } from './guest-code-card.js';
import { HopesCard } from './hopes-card.js';
import { MoveDialog } from './move-dialog.js';
import { NightsDialog } from './nights-dialog.js';
import { StayActions } from './stay-actions.js';
import { StayFacts } from './stay-facts.js';
import { StayLines } from './stay-lines.js';
import { stayTitle } from './stay-title.js';
import css from './stay-page.module.css';

/** S8: be useful to this guest now. There is no box for notes about the person. */
export default function StayPage() {
  const { stayId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId, times } = useHouse();
  const stay = useAsk(StayDocument, { id: stayId ?? '' }, { fresh: true });
  const name = useNames(houseId)?.byStay.get(stayId ?? '');
  const known = stay.data?.stay;
  const title = stayTitle(say, known);
  return (
    <Page title={title} shownTitle={name ? <bdi>{known?.spaceName ? say('stay.titleNamed', { person: name, name: known.spaceName }) : name}</bdi> : title}
      lead={known ? say('stay.lead', { arrives: times.day(known.arrives, 'middle'), leaves: known.state === 'left' ? times.day(known.leaves, 'middle') : times.near(known.leaves), nights: known.nights, state: known.state }) : null}
      back={<BackLink to="/house/$houseId/stays" params={{ houseId }}>{say('stays.title')}</BackLink>}>
      <Asked query={stay}>{(data) => <StayOf key={data.stay.id} stay={data.stay} />}</Asked>
    </Page>
  );
}

function StayOf({ stay }: { stay: StayPageFragment }) {
  const { times } = useHouse();
  const [open, setOpen] = useState<'move' | 'nights' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const tonight = times.today();
  const finish = (what: Done | null) => { setOpen(null); if (what) setDone(what); };
  const name = stay.spaceName ?? '';
  return (
    <div className={css.page}>
      <NamesControl />
      <DoneNote done={done} onGone={() => setDone(null)} />
      <StayActions stay={stay} onMove={() => setOpen('move')} onNights={() => setOpen('nights')} onDone={setDone} />
      <div className={css.columns}>
        <div className={css.column}><HopesCard stay={stay} /><StayLines stayId={stay.id} /><GuestCodeCard stay={stay} />{stay.state === 'here' || stay.state === 'left' ? <><InTouchCard stayId={stay.id} /><AccompanyCard stayId={stay.id} /></> : null}</div>
        <div className={css.column}><SharedWithUs stay={stay} /><StayFacts stay={stay} /></div>
      </div>
      {open === 'move' ? <MoveDialog space={{ id: stay.spaceId ?? '', name }} claim={{ state: stay.state, from: stay.arrives, to: stay.leaves, stayId: stay.id }} tonight={tonight} onEnd={finish} /> : null}
      {open === 'nights' ? <NightsDialog stay={{ id: stay.id, arrives: stay.arrives, leaves: stay.leaves, spaceName: name, version: stay.version }} longest={stay.longestNights ?? null} tonight={tonight} onEnd={finish} /> : null}
    </div>
  );
}
