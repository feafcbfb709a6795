import { useNavigate } from '@tanstack/react-router';
import { House } from 'lucide-react';
import { Banner, Button, Card, EmptyState } from '#peerhouse/ui';
import { EndShiftDocument, OnShiftDocument, StartShiftDocument, type MyselfFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useTimes } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { hideNames } from '../shell/names.js';
import { hasShifts, useServices } from '../shell/services.js';
import { useMe } from '../shell/session.js';
import type { MyService } from '../shell/house.js';
import css from './shift-page.module.css';

const after = ['Me', 'OnShift', 'Board', 'Enquiries', 'Enquiry', 'Stays', 'Stay'];

/** Start my shift in a house, or end it. */
export default function ShiftPage() {
  const { say } = useWords();
  const me = useMe();
  const services = useServices().filter(hasShifts);
  const navigate = useNavigate();
  const start = useAct(StartShiftDocument, after);
  const begin = async (houseId: string) => { if (await start.run({ houseId })) void navigate({ to: '/house/$houseId/now', params: { houseId } }); };
  return (
    <Page title={say(me.shift ? 'shift.titleOn' : 'shift.title', { name: me.called })} lead={say(me.shift ? 'shift.leadOn' : 'shift.lead')}>
      <RefusalNote act={start} />
      {me.shift ? <OnShiftNow shift={me.shift} services={services} /> : (
        !services.length ? <EmptyState heading={say('shift.noHouse')}>{say('shift.noHouseMore')}</EmptyState> : <ul className={css.houses}>
          {services.map((service) => <li key={service.id}><HouseCard service={service} busy={start.busy} onStart={() => void begin(service.id)} /></li>)}
        </ul>
      )}
    </Page>
  );
}

function HouseCard({ service, busy, onStart }: { service: MyService; busy: boolean; onStart: () => void }) {
  const { say } = useWords();
  const { data } = useAsk(OnShiftDocument, { houseId: service.id });
  const others = data?.onShift.map((worker) => worker.called) ?? [];
  return (
    <Card heading={service.name} aside={<House aria-hidden size={20} className={css.icon} />}>
      <p className={css.quiet}>{others.length ? say('shift.others', { names: others.join(', '), count: others.length }) : say('shift.nobody')}</p>
      <div><Button look="main" busy={busy} onClick={onStart}>{say('shift.start', { house: service.name })}</Button></div>
    </Card>
  );
}

function OnShiftNow({ shift, services }: { shift: NonNullable<MyselfFragment['shift']>; services: MyService[] }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const service = services.find((each) => each.id === shift.houseId);
  const times = useTimes(service?.timeZone ?? 'UTC');
  const end = useAct(EndShiftDocument, after);
  const stop = async () => { hideNames(); if (await end.run({})) focusSoon('page-title'); };
  return (
    <Card heading={service?.name ?? ''} >
      <Banner kind="done" heading={say('shift.since', { at: times.both(shift.beganAt) })}>{say('shift.until', { at: times.both(shift.endsAt) })}</Banner>
      <RefusalNote act={end} />
      <div className={css.row}>
        <Button look="main" onClick={() => void navigate({ to: '/house/$houseId/now', params: { houseId: shift.houseId } })}>{say('shift.go')}</Button>
        <Button look="quiet" busy={end.busy} onClick={() => void stop()}>{say('shift.end')}</Button>
      </div>
    </Card>
  );
}
