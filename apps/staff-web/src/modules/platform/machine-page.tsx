import { Banner, Card } from '#peerhouse/ui';
import { MachineWorkDocument, type MachineWorkQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { Page } from '../shell/page.js';
import css from './machine.module.css';

/** How often the figures are asked for, in milliseconds; the words say it too. */
const every = 15_000;

type Work = MachineWorkQuery['machineWork'];

/** What the machine has to do and what broke, for administrators: what is wrong first, and what to do about it. Numbers alone, and nothing to press. */
export default function MachinePage() {
  const { say } = useWords();
  const times = useTimes(zoneHere());
  const query = useAsk(MachineWorkDocument, {}, { every });
  return (
    <Page title={say('machine.title')} lead={say('machine.lead')}>
      <Asked query={query}>{({ machineWork: work }) => (
        <div className={css.page}>
          <p className={css.quiet}>{say('machine.figures', { at: times.moment(work.at) })}</p>
          <Troubles work={work} />
          <Outbox work={work} />
          <Queues work={work} />
          <Broken work={work} />
          <Workers work={work} />
          <Card sunk heading={say('machine.what')}><p>{say('machine.whatDoctor')}</p><p>{say('machine.whatWait')}</p></Card>
        </div>
      )}</Asked>
    </Page>
  );
}

function Troubles({ work: { troubles, oldest, backend } }: { work: Work }) {
  const { say, sayCode } = useWords();
  const times = useTimes(zoneHere());
  if (!troubles.length) return <Banner kind="done" heading={say('machine.well')}>{say('machine.wellMore')}</Banner>;
  const values = { since: oldest ? times.moment(oldest.at) : '', backend };
  return troubles.map((one) => <Banner key={one} kind="trouble" heading={sayCode('machineTrouble', one, values)}>{sayCode('machineDo', one, values)}</Banner>);
}

function Outbox({ work: { waits, sent, again, oldest } }: { work: Work }) {
  const { say } = useWords();
  const times = useTimes(zoneHere());
  return (
    <Card heading={say('machine.outbox')}>
      <dl className={css.figures}>
        <div><dt>{say('machine.waits')}</dt><dd>{waits}</dd></div>
        <div><dt>{say('machine.sent')}</dt><dd>{sent}</dd></div>
        <div><dt>{say('machine.again')}</dt><dd>{again}</dd></div>
        <div><dt>{say('machine.oldest')}</dt><dd>{oldest ? <><code>{oldest.name}</code> {say('machine.oldestIs', { event: String(oldest.event), since: times.moment(oldest.at) })}</> : say(waits + sent ? 'machine.oldestLately' : 'machine.none')}</dd></div>
      </dl>
    </Card>
  );
}

function Queues({ work: { queues, lookedAt, backend } }: { work: Work }) {
  const { say, sayCode } = useWords();
  const times = useTimes(zoneHere());
  if (!lookedAt) return <Card heading={say('machine.queues')}><p>{say('machine.queuesUnknown')}</p></Card>;
  return (
    <Card heading={say('machine.queues')}>
      <p className={css.quiet}>{say('machine.queuesAt', { backend, at: times.moment(lookedAt) })}</p>
      <table className={css.queues} aria-label={say('machine.queues')}>
        <thead><tr><th scope="col">{say('machine.figure')}</th>{queues.map(({ name }) => <th key={name} scope="col">{sayCode('machineQueue', name)}</th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{say('machine.queueWaits')}</th>{queues.map(({ name, waits }) => <td key={name}>{waits}</td>)}</tr>
          <tr><th scope="row">{say('machine.queueOldest')}</th>{queues.map(({ name, oldestAt }) => <td key={name}>{oldestAt ? times.moment(oldestAt) : say('machine.none')}</td>)}</tr>
          <tr><th scope="row">{say('machine.queueUnderWay')}</th>{queues.map(({ name, underWay }) => <td key={name}>{underWay}</td>)}</tr>
          <tr><th scope="row">{say('machine.queueLater')}</th>{queues.map(({ name, later }) => <td key={name}>{later}</td>)}</tr>
          <tr><th scope="row">{say('machine.queueAside')}</th>{queues.map(({ name, aside }) => <td key={name}>{aside}</td>)}</tr>
        </tbody>
      </table>
      <p className={css.quiet}>{say('machine.queueMeans')}</p>
    </Card>
  );
}

function Broken({ work: { broken } }: { work: Work }) {
  const { say } = useWords();
  const times = useTimes(zoneHere());
  return (
    <Card heading={say('machine.broken')}>
      {broken.length ? (
        <ul className={css.lines}>
          {broken.map(({ queue, name, event, at, starts, reference, done }) => (
            <li key={`${queue} ${event} ${at} ${reference}`}>
              <p><code>{name}</code> {event === null ? say('machine.brokenJob') : say('machine.brokenEvent', { event: String(event), done: String(done) })}</p>
              <p className={css.quiet}>{say('machine.brokenAt', { at: times.moment(at), starts })} · {reference ? say('machine.reference', { reference }) : say('machine.noReference')}</p>
            </li>
          ))}
        </ul>
      ) : <p>{say('machine.brokenNone')}</p>}
    </Card>
  );
}

function Workers({ work: { workers } }: { work: Work }) {
  const { say } = useWords();
  const times = useTimes(zoneHere());
  return (
    <Card heading={say('machine.workers')}>
      {workers.length ? (
        <ul className={css.lines}>
          {workers.map(({ startedAt, seenAt, there }) => <li key={`${startedAt} ${seenAt}`}>{say(there ? 'machine.worker' : 'machine.workerGone', { started: times.moment(startedAt), seen: times.moment(seenAt) })}</li>)}
        </ul>
      ) : <p>{say('machine.workersNone')}</p>}
    </Card>
  );
}
