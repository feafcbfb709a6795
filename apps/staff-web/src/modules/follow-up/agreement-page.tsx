import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Banner, Button, Card } from '#peerhouse/ui';
import { BeginFollowUpAgainDocument, ChangeFollowUpDocument, FollowUpDocument, FollowUpOffersDocument, StopFollowUpDocument, type FollowUpLineFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { ActButton } from '../matching/act-button.js';
import { OnceMore } from '../matching/once-more.js';
import { Rows } from '../matching/rows.js';
import { Told } from '../matching/told.js';
import { useTyped } from '../matching/use-typed.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { FormRefusal } from '../shell/form-refusal.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import type { Done } from '../stays/done-note.js';
import { afterCheckIn } from './after-check-in.js';
import { AgreementForm } from './agreement-form.js';
import { inputOf, typedAgreement } from './agreement.rules.js';
import { useAgreedWords } from './use-agreed-words.js';
import css from './follow-up.module.css';

/** What one person agreed to: to read, to change as they say, to stop, and to begin again where it may. */
export default function AgreementPage() {
  const { followUpId = '' } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const { nameOf } = useAgreedWords();
  const query = useAsk(FollowUpDocument, { followUpId }, { fresh: true });
  const agreed = query.data?.followUp;
  return (
    <Page title={agreed ? nameOf(agreed) : say('agreed.one')} lead={agreed ? say(agreed.about === 'match' ? 'checkInList.matches' : 'checkInList.touch') : null} back={<BackLink to="/house/$houseId/check-ins/agreed" params={{ houseId }}>{say('agreed.title')}</BackLink>}>
      <Asked query={query}>{({ followUp }) => <Agreement agreed={followUp} />}</Asked>
    </Page>
  );
}

function Agreement({ agreed }: { agreed: FollowUpLineFragment }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const { nameOf } = useAgreedWords();
  const [changes, setChanges] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const name = nameOf(agreed);
  const close = (kept: boolean) => { setChanges(false); if (kept) setDone({ words: say('agreed.changed', { name }) }); };
  if (changes) return <ChangeForm agreed={agreed} onClose={close} />;
  const { stoppedOn, endedOn, mayBeginAgain, gaveWayTo } = agreed;
  return (
    <Told done={done} onGone={() => setDone(null)}>
      <div className={css.form}>
        {gaveWayTo ? <Banner kind="note" heading={say('agreed.gaveWay', { name })}><Link to="/house/$houseId/check-ins/agreed/$followUpId" params={{ houseId, followUpId: gaveWayTo }}>{say('agreed.toLater')}</Link></Banner> : null}
        {endedOn && !gaveWayTo ? <Banner kind="note" heading={say('agreed.ended', { day: times.day(endedOn, 'middle') })}>{say('agreed.endedHow')}</Banner> : null}
        {stoppedOn && !endedOn ? <Banner kind="note" heading={say('agreed.stopped', { day: times.day(stoppedOn, 'middle') })}>{say(mayBeginAgain ? 'agreed.mayBegin' : 'agreed.final')}</Banner> : null}
        <Card heading={say('agreed.what')}><AgreedFacts agreed={agreed} /></Card>
        <div className={css.row}>
          {!endedOn && (!stoppedOn || mayBeginAgain) ? <Button onClick={() => { setDone(null); setChanges(true); }}>{say(stoppedOn ? 'agreed.begin' : 'agreed.change')}</Button> : null}
          {stoppedOn || endedOn ? null : (
            <OnceMore words={say('agreed.stop')} lead={say('agreed.stopLead', { name })}>
              <ActButton look="clay" words={say('agreed.stopAct', { name })} act={() => stop(agreed.id)} onDone={() => setDone({ words: say('resultDone.no_more', { name }) })} />
            </OnceMore>
          )}
        </div>
      </div>
    </Told>
  );
}

const stop = (followUpId: string) => doOnce(StopFollowUpDocument, { followUpId }, afterCheckIn);

/** What was said yes to, line by line. Numbers are not among it: they are shown on a card that one has. */
function AgreedFacts({ agreed }: { agreed: FollowUpLineFragment }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const words = useAgreedWords();
  return (
    <Rows rows={[
      [say('agree.when'), words.rhythm(agreed)],
      [say('agreed.nextDay'), agreed.nextOn ? times.near(agreed.nextOn, 'middle') : null],
      [say('checkIn.reachBy'), words.reach(agreed)],
      [say('checkIn.hours'), words.hours(agreed.theirHours)],
      [say('agree.says'), sayCode('mayTell', agreed.says)],
      [say('agreed.never'), words.never(agreed)],
      [say('checkIn.asks'), words.who(agreed)],
      [say('agreed.on'), times.day(agreed.agreedOn, 'withYear')],
      [say('agreed.insteadOf'), agreed.insteadOf ? say('agreed.insteadOfDay', { day: times.day(agreed.insteadOf, 'withYear') }) : null],
    ]} />
  );
}

/** The same form with what is there; what changed meanwhile, by the person too, is shown beside it, and the reader chooses. */
function ChangeForm({ agreed, onClose }: { agreed: FollowUpLineFragment; onClose: (kept: boolean) => void }) {
  const { say } = useWords();
  const { id: serviceId } = useHouse();
  const words = useAgreedWords();
  const offers = useAsk(FollowUpOffersDocument, { serviceId, about: agreed.about, personId: agreed.personId ?? null });
  const again = agreed.stoppedOn !== null && agreed.stoppedOn !== undefined;
  const [changing, beginning] = [useAct(ChangeFollowUpDocument, afterCheckIn), useAct(BeginFollowUpAgainDocument, afterCheckIn)];
  const act = again ? beginning : changing;
  // What was left lying goes over nothing that came since: the version it began with lies there with it.
  const { typed, change, done } = useTyped(`agreed:${agreed.id}`, { ...typedAgreement(agreed), version: agreed.version });
  const send = async (version: number) => {
    // Day 0 stays what it was, however long ago that is, unless they say otherwise.
    const from = typed.rhythm === agreed.rhythm && typed.from === agreed.from ? null : typed.from || null;
    if (await act.run({ followUpId: agreed.id, version, input: { ...inputOf(typed), from } })) { done(); onClose(true); }
  };
  const mine = () => { change({ version: agreed.version }); void send(agreed.version); };
  const leave = () => { done(); onClose(false); };
  const never = words.never(agreed);
  const now = [words.rhythm(agreed), words.reach(agreed), words.hours(agreed.theirHours), ...(never ? [`${say('agreed.never')}: ${never}`] : [])].join(' · ');
  return (
    <Asked query={offers}>{({ followUpOffers }) => (
      <AgreementForm typed={typed} begun={agreed} change={change} offers={followUpOffers} refusal={act.refusal} busy={act.busy} act={say('agree.changeAct')} onSend={() => void send(typed.version)}
        note={<FormRefusal act={act} now={now} onMine={mine} onTheirs={leave} />}>
        <Button look="plain" onClick={leave}>{say('act.leaveAsIs')}</Button>
      </AgreementForm>
    )}</Asked>
  );
}
