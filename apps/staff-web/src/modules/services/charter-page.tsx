import { Link } from '@tanstack/react-router';
import { buttonLook, Card } from '#peerhouse/ui';
import { CharterDocument, ForgottenDocument, type CharterQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { CharterVersions } from './charter-versions.js';
import css from './charter-page.module.css';

/** What this house promises, in the words guests read; what the software does is the same document. */
export default function CharterPage() {
  const { say } = useWords();
  const { id: serviceId, may } = useHouse();
  const charter = useAsk(CharterDocument, { serviceId });
  return (
    <Page title={say('charter.title')} lead={say('charter.lead')} actions={may('charter.write') ? <Link to="/house/$houseId/charter/new" params={{ houseId: serviceId }} className={buttonLook('main')}>{say('charter.change')}</Link> : null}>
      <Asked query={charter}>{(data) => <InWords charter={data.charter} />}</Asked>
    </Page>
  );
}

function InWords({ charter }: { charter: CharterQuery['charter'] }) {
  const { say } = useWords();
  const { times, may } = useHouse();
  return (
    <>
      <p className={css.quiet}>{say('charter.version', { version: charter.version, day: times.day(charter.startsOn, 'withYear') })}</p>
      <dl className={css.sentences}>
        {charter.sentences.map((each) => <div key={each.key} className={css.sentence}><dt>{each.heading}</dt><dd>{each.sentence}</dd></div>)}
      </dl>
      {charter.rightsTexts.length ? (
        <Card heading={say('charter.texts')}>
          <p className={css.quiet}>{say('charter.textsLead')}</p>
          {charter.rightsTexts.map((text) => <details key={text.key} className={css.text} lang={charter.rightsLanguage} dir="auto"><summary>{text.heading}</summary><p>{text.text}</p></details>)}
        </Card>
      ) : null}
      <CharterVersions />
      {may('reports.see') ? <ForgottenCard /> : null}
    </>
  );
}

/** The charter's days of keeping are kept: receipts of what went, month by month. */
function ForgottenCard() {
  const { say, sayCode } = useWords();
  const { times, id: serviceId } = useHouse();
  const forgotten = useAsk(ForgottenDocument, { serviceId });
  return (
    <Card heading={say('forgotten.title')}>
      <p className={css.quiet}>{say('forgotten.lead')}</p>
      <Asked query={forgotten}>{({ forgotten: rows }) => (
        rows.length ? <ul className={css.months}>{[...new Set(rows.map(({ month }) => month))].map((month) => (
          <li key={month}><strong>{times.day(month, 'month')}</strong> {rows.filter((row) => row.month === month).map((row) => sayCode('forgottenWhat', row.what, { count: row.count })).join(', ')}</li>
        ))}</ul> : <p>{say('forgotten.none')}</p>
      )}</Asked>
    </Card>
  );
}
