import { dialled, readPlanDoc } from '#peerhouse/kernel';
import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';
import { Refused } from '../../plans/parts/refused.js';
import type { Template } from '../../plans/use-template.js';
import type { Outcome, Vault } from '../../vault/vault.types.js';
import type { Choices } from '../share.rules.js';
import { useStayHere } from '../use-stay.js';

interface Props {
  choices: Choices; vault: Vault; template: Template; back: { to: string; words: string }; outcome: Outcome | null; onShare: () => void; onChange: (step: 'what' | 'who' | 'until') => void;
}

/** A last look: nothing was shared yet. */
export function CheckShare({ choices, vault, template, back, outcome, onShare, onChange }: Props) {
  const { say, day } = useWords();
  const { stay, phone } = useStayHere();
  const names = choices.sections.map((id) => { const doc = readPlanDoc(vault.sections.get(id)?.doc ?? ''); return doc ? template.nameOfDoc(doc) : say('plans.part.onePart'); });
  const end = choices.end;
  const until = end?.kind === 'day' ? say('sharing.check.untilDay', { day: day(end.day) }) : end?.kind === 'stay' ? say('sharing.until.stay', { day: day(stay?.leaves ?? '') }) : say('sharing.until.stop');
  const isOffline = !vault.online;
  return (
    <Page title={say('sharing.check.title')} back={back}>
      <p>{say('sharing.check.about')}</p>
      <dl className="card check">
        <div><dt>{say('sharing.check.who')}</dt><dd><bdi>{choices.reader!.name}</bdi> <Change onChange={() => onChange('who')} what={say('sharing.check.who')} /></dd></div>
        <div><dt>{say('sharing.check.what')}</dt><dd>{names.map((name, i) => <bdi key={i} className="each">{name}</bdi>)} <Change onChange={() => onChange('what')} what={say('sharing.check.what')} /></dd></div>
        <div><dt>{say('sharing.check.until')}</dt><dd>{until} <Change onChange={() => onChange('until')} what={say('sharing.check.until')} /></dd></div>
      </dl>
      <p>{say(choices.reader!.kind === 'card' ? 'sharing.check.card' : 'sharing.check.readOnly')}</p>
      <p>{say('sharing.check.looks')} {say('sharing.check.stop')}</p>
      <Refused outcome={outcome} step="sharing" />
      {isOffline ? <p className="card held">{say('sharing.check.offline')} {phone ? <a href={dialled(phone) ?? undefined}>{say('help.ring', { phone })}</a> : null}</p> : null}
      <p className="act-list"><button type="button" aria-disabled={isOffline} onClick={() => { if (!isOffline) onShare(); }}>{say('sharing.check.share')}</button></p>
    </Page>
  );
}

function Change({ onChange, what }: { onChange: () => void; what: string }) {
  const { say } = useWords();
  return <button type="button" className="quiet small" onClick={onChange}>{say('sharing.check.change')}<span className="unseen">: {what}</span></button>;
}
