import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { Banner, Button, buttonLook, Card } from '#peerhouse/ui';
import { CharterDocument, HouseRightsDocument, NotePersonToldDocument, type RecordLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked, FaultNote } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { afterRecord } from './call-page.js';
import { useRecordWords } from './record-words.js';
import css from './feedback.module.css';

/** One thing the house did, and the text to hand over to the person it was done to. */
export default function RecordPage() {
  const { recordId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const words = useRecordWords();
  const rights = useAsk(HouseRightsDocument, { houseId });
  const record = rights.data?.houseRights.records.find(({ id }) => id === recordId);
  if (rights.data && !record) return <NothingHere />;
  return (
    <Page title={record ? words.title(record) : say('rights.title')} back={<BackLink to="/house/$houseId/rights" params={{ houseId }}>{say('rights.title')}</BackLink>}>
      <Asked query={rights}>{() => record ? <RecordOf record={record} /> : null}</Asked>
    </Page>
  );
}

function RecordOf({ record }: { record: RecordLineFragment }) {
  const { say, sayCode } = useWords();
  const { id: houseId, times, may } = useHouse();
  const words = useRecordWords();
  const rows: [string, string][] = [
    [say('rights.when'), words.when(record, times)],
    ...(record.reason ? [[say('rights.reason'), words.why(record)] as [string, string]] : []),
    [say('rights.decidedBy'), record.decidedBy.called],
    ...(record.asked === null || record.asked === undefined ? [] : [[say('rights.asked'), say(record.asked ? 'rights.askedYes' : 'rights.askedNo')] as [string, string]]),
    [say('rights.writtenBy'), say(record.writtenLate ? 'rights.writtenLate' : 'rights.written', { by: record.writtenBy.called, at: times.moment(record.writtenAt) })],
    [say('rights.review'), record.reviewState ? sayCode('reviewState', record.reviewState) : say('rights.noReview')],
  ];
  return (
    <div className={css.page}>
      {record.byPolicy === false ? <Banner kind="note" heading={say('rights.outsideHeading')}>{say('rights.outsideMore')}</Banner> : null}
      <div className={css.noPrint}><Card><dl className={css.facts}>{rows.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
        {record.reviewId && may('reviews.write') ? <div><Link to="/house/$houseId/rights/reviews/$reviewId" params={{ houseId, reviewId: record.reviewId }} className={buttonLook('main')}>{say('rights.toReview')}</Link></div> : null}
      </Card></div>
      <HandOver record={record} />
    </div>
  );
}

/** What we tell the person, on paper or by word. The software sends nothing and keeps no name of theirs. */
function HandOver({ record }: { record: RecordLineFragment }) {
  const { say, sayCode } = useWords();
  const { id: houseId, times, onShift, may, service } = useHouse();
  const words = useRecordWords();
  const charter = useAsk(CharterDocument, { serviceId: houseId });
  const act = useAct(NotePersonToldDocument, afterRecord);
  const complain = charter.data?.charter.sentences.find(({ key }) => key === 'rights')?.sentence;
  const paragraphs = [
    record.about === 'call' ? say('letter.called', { day: times.day(record.day), time: times.time(record.calledAt!), whom: words.whom(record) }) : say('letter.did', { day: times.day(record.day), what: sayCode('letterDid', record.kind ?? 'something_else') }),
    record.reason ? say('letter.why', { decided: record.decidedBy.called, why: sayCode('letterWhy', record.reason) }) : say('letter.decided', { decided: record.decidedBy.called }),
    ...(record.asked === false ? [say('letter.notAsked')] : []),
    ...(record.byPolicy === false ? [say('letter.outside')] : []),
    ...(record.reviewState ? [say('letter.review')] : []),
    say('letter.yours'), ...(complain ? [complain] : []),
  ];
  return (
    <Card heading={say('letter.heading', { house: service.name })}>
      <p className={`${css.quiet} ${css.noPrint}`}>{say('letter.how')}</p>
      <div className={css.letter}>{paragraphs.map((text) => <p key={text} className={css.words}>{text}</p>)}</div>
      {act.fault ? <FaultNote fault={act.fault} /> : null}
      <div className={css.acts}>
        <Button icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button>
        {record.told ? <p id="told">{say('rights.isTold')}</p> : may('rights.record') ? <Button busy={act.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => void act.run({ recordId: record.id })}>{say('rights.noteTold')}</Button> : null}
      </div>
    </Card>
  );
}
