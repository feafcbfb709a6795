import { useState } from 'react';
import { Button } from '#peerhouse/ui';
import { AuditDocument, type AuditQuery } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { Page } from '../shell/page.js';
import css from './audit-page.module.css';

/** Who did what, when: for administrators. */
export default function AuditPage() {
  const { say } = useWords();
  const [before, setBefore] = useState<number | null>(null);
  const audit = useAsk(AuditDocument, { before });
  return (
    <Page title={say('auditPage.title')} lead={say('auditPage.lead')}>
      <Asked query={audit}>{({ audit: page }) => (
        <>
          {page.entries.length ? <Lines entries={page.entries} /> : <p className={css.quiet}>{say('auditPage.none')}</p>}
          <div className={css.row}>
            {before === null ? null : <Button small onClick={() => setBefore(null)}>{say('auditPage.newest')}</Button>}
            {page.more ? <Button small onClick={() => setBefore(page.entries.at(-1)?.number ?? null)}>{say('auditPage.older')}</Button> : null}
          </div>
          {page.lines ? <p className={css.seal}>{say('auditPage.seal', { lines: page.lines, seal: page.seal.replace(/(.{8})(?=.)/g, '$1 ') })}</p> : null}
        </>
      )}</Asked>
    </Page>
  );
}

function Lines({ entries }: { entries: AuditQuery['audit']['entries'] }) {
  const { say, sayCode } = useWords();
  const times = useTimes(zoneHere());
  const what = ({ what: code, who, about, roles, service }: (typeof entries)[number]) => {
    const named = about && about !== who ? say('auditPage.about', { what: sayCode('audited', code), name: about }) : sayCode('audited', code);
    const detail = [...roles.map((role) => sayCode('role', role)), ...(service ? [service] : [])].join(', ');
    return detail ? say('auditPage.with', { what: named, detail }) : named;
  };
  return (
    <table className={css.lines} aria-label={say('auditPage.table')}>
      <thead><tr><th scope="col">{say('auditPage.when')}</th><th scope="col">{say('auditPage.who')}</th><th scope="col">{say('auditPage.what')}</th></tr></thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <td className={css.when}>{times.moment(entry.at)}</td>
            <td>{entry.who ? <bdi>{entry.who}</bdi> : <span className={css.quiet}>{say('auditPage.byItself')}</span>}</td>
            <td>{what(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
