import { Printer } from 'lucide-react';
import { encode } from 'uqr';
import { Button } from '#peerhouse/ui';
import { MatchInvitationDocument, type MatchInvitationQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { weekdays } from './topics.rules.js';
import css from './invitation-page.module.css';

type Invitation = MatchInvitationQuery['matchInvitation'];

/** One page of paper for the ward: what it is, how to say that one is interested. It names nobody. */
export default function InvitationPage() {
  const { say } = useWords();
  const { id: programmeId } = useHouse();
  const invitation = useAsk(MatchInvitationDocument, { programmeId });
  return (
    <div className={css.page}>
      <Page title={say('invitationPage.title')} lead={say('invitationPage.lead')} actions={<Button look="main" icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>}>
        <Asked query={invitation}>{({ matchInvitation }) => <Paper invitation={matchInvitation} />}</Asked>
      </Page>
    </div>
  );
}

function Paper({ invitation: { name, phone, sentences, catchments, groups, address } }: { invitation: Invitation }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  return (
    <article className={css.paper}>
      <h2 className={css.big}>{say('invitationPage.heading')}</h2>
      <p className={css.name}>{name}</p>
      <ul className={css.list}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <p>{say('invitationPage.where', { places: catchments.join(', ') })}</p>
      <div className={css.how}>
        <Code text={address} label={say('invitationPage.code', { address })} />
        <div>
          <h3>{say('invitationPage.how')}</h3>
          <p>{say('invitationPage.howMore')}</p>
          {phone ? <p>{say('invitationPage.ring', { phone })}</p> : null}
          <p className={css.address}>{address}</p>
        </div>
      </div>
      {groups.length ? (
        <>
          <h3>{say('invitationPage.groups')}</h3>
          <ul className={css.list}>{groups.map((group) => <li key={group.id}>{say('group.weekly', { name: group.name, day: sayCode('weekday', weekdays[group.weekday - 1] ?? 'mon'), time: times.timeOn(group.nextOn, group.time), place: group.place })}</li>)}</ul>
        </>
      ) : null}
      <p>{say('invitationPage.free')}</p>
    </article>
  );
}

/** A code for a camera, in black on white, as a drawing: the server's content policy lets no other picture in. */
function Code({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return <svg className={css.code} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges"><title>{label}</title><rect width={size} height={size} fill="#fff" /><path d={path} fill="#000" /></svg>;
}
