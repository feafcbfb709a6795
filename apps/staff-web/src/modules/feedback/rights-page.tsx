import { Link } from '@tanstack/react-router';
import { buttonLook, Button, classNames, EmptyState } from '#peerhouse/ui';
import { HouseRightsDocument, type RecordLineFragment, type RightsOfHouseFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { AccompanyingList } from './accompanying-list.js';
import { useRecordWords } from './record-words.js';
import css from './feedback.module.css';

/** What the house did and how it was looked at. Nothing on it is about a person. */
export default function RightsPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const rights = useAsk(HouseRightsDocument, { houseId }, { fresh: true });
  return (
    <Page title={say('rights.title')} lead={say('rights.lead')}>
      <Asked query={rights}>{(data) => <Rights rights={data.houseRights} />}</Asked>
    </Page>
  );
}

function Rights({ rights }: { rights: RightsOfHouseFragment }) {
  const { say } = useWords();
  const open = rights.records.filter(({ reviewState }) => reviewState === 'open');
  const rest = rights.records.filter(({ reviewState }) => reviewState !== 'open');
  return (
    <div className={css.page}>
      <WriteDown />
      {rights.accompanying.length ? (
        <section className={css.part} aria-labelledby="accompanying">
          <h2 id="accompanying">{say('accompany.title')}</h2>
          <AccompanyingList promises={rights.accompanying} toStay />
        </section>
      ) : null}
      <section className={css.part} aria-labelledby="to-look-at">
        <h2 id="to-look-at">{say('rights.open')}</h2>
        {open.length ? <Records records={open} /> : <EmptyState heading={say('rights.noneOpen')}>{say('rights.noneOpenMore')}</EmptyState>}
      </section>
      {rest.length ? <section className={css.part} aria-labelledby="looked-at"><h2 id="looked-at">{say('rights.past')}</h2><Records records={rest} /></section> : null}
    </div>
  );
}

/** Writing down is for those who work shifts here; putting up for those who see the counts. */
function WriteDown() {
  const { say } = useWords();
  const { id: houseId, may, onShift } = useHouse();
  const link = (to: '/house/$houseId/rights/call' | '/house/$houseId/rights/deviation' | '/house/$houseId/rights/felt', words: string) =>
    !may('rights.record') ? null : onShift ? <Link to={to} params={{ houseId }} className={buttonLook('quiet')}>{words}</Link> : <Button whyNot={say('why.OffShift')}>{words}</Button>;
  return <div className={css.acts}>{link('/house/$houseId/rights/call', say('rights.writeCall'))}{link('/house/$houseId/rights/deviation', say('rights.writeDeviation'))}{link('/house/$houseId/rights/felt', say('rights.felt'))}{may('reports.see') ? <Link to="/house/$houseId/rights/posted" params={{ houseId }} className={buttonLook('quiet')}>{say('rights.posted')}</Link> : null}</div>;
}

export function Records({ records }: { records: readonly RecordLineFragment[] }) {
  return <ul className={css.list}>{records.map((record) => <li key={record.id}><RecordRow record={record} /></li>)}</ul>;
}

function RecordRow({ record }: { record: RecordLineFragment }) {
  const { say, sayCode } = useWords();
  const { id: houseId, times } = useHouse();
  const words = useRecordWords();
  return (
    <Link to="/house/$houseId/rights/records/$recordId" params={{ houseId, recordId: record.id }} className={css.row}>
      <span className={css.what}>{words.title(record)}</span>
      <span className={css.state}>{record.reviewState ? sayCode('reviewState', record.reviewState) : say('rights.noReview')}</span>
      <span className={css.more}>{say('rights.rowMore', { when: words.when(record, times), decided: record.decidedBy.called, why: words.why(record) || 'none' })}{record.byPolicy === false ? <span className={classNames(css.outside)}> {say('rights.outside')}</span> : null}{record.told ? null : ` ${say('rights.notTold')}`}</span>
    </Link>
  );
}
