import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useLocale, useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { openVoice, sayVoice, type Answer, type Voice, type VoiceRefusal } from './voice.js';
import { VoiceQuestion } from './voice-question.js';

/** The person's own voice, by the enquiry's code. The code is held in this page alone: closing it closes everything. */
export default function VoicePage() {
  const { say } = useWords();
  const { locale } = useLocale();
  const [code, setCode] = useState('');
  const [voice, setVoice] = useState<Voice | null>(null);
  const [refused, setRefused] = useState<VoiceRefusal | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refused) notice.current?.focus(); }, [refused]);

  async function take(work: () => Promise<Voice | Exclude<VoiceRefusal, { __typename: 'Missing' }>>): Promise<boolean> {
    setBusy(true);
    setFault(null);
    setRefused(null);
    try {
      const answer = await work();
      if (answer.__typename === 'MyVoice') setVoice(answer);
      else setRefused(answer);
      return answer.__typename === 'MyVoice';
    } catch (problem) {
      setFault(problem);
      return false;
    } finally {
      setBusy(false);
    }
  }
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!code.trim()) return setRefused({ __typename: 'Missing' });
    void take(() => openVoice(code, locale));
  };
  const answer = (what: Answer) => take(() => sayVoice(code, what, locale));
  const close = () => { setVoice(null); setCode(''); setRefused(null); };

  return (
    <Page title={say('voice.title')} back={{ to: '/', words: say('page.back') }}>
      {refused ? <div ref={notice} tabIndex={-1} role="alert" className="problem"><h2>{say('problem.title')}</h2><p>{voice ? wordsOf(refused, say) : <a href="#voice-code">{wordsOf(refused, say)}</a>}</p></div> : null}
      {fault ? <Trouble fault={fault} /> : null}
      {voice ? <VoiceQuestion voice={voice} busy={busy} onSay={answer} onClose={close} /> : (
        <section className="card" aria-labelledby="voice-open">
          <h2 id="voice-open">{say('voice.code')}</h2>
          <p>{say('voice.lead')}</p>
          <form onSubmit={open} noValidate>
            <label htmlFor="voice-code">{say('voice.code')}</label>
            <p id="voice-hint" className="quietly">{say('voice.codeHint')}</p>
            <input id="voice-code" type="text" className="code" autoComplete="off" autoCapitalize="characters" autoCorrect="off" spellCheck={false} maxLength={40} value={code} aria-describedby="voice-hint"
              aria-invalid={refused ? true : undefined} onChange={(event) => setCode(event.target.value)} />
            <button type="submit" aria-disabled={busy} onClick={(event) => { if (busy) event.preventDefault(); }}>{say(busy ? 'voice.opening' : 'voice.open')}</button>
          </form>
          <p className="quietly">{say('voice.kept')} {say('voice.noCode')}</p>
        </section>
      )}
    </Page>
  );
}

function wordsOf(refused: VoiceRefusal, say: ReturnType<typeof useWords>['say']): string {
  switch (refused.__typename) {
    case 'Missing': return say('voice.missing');
    case 'WrongCode': return say('voice.wrong');
    case 'CodeEnded': return say('voice.ended');
    case 'TooManyTries': return say('refusal.TooManyTries', { minutes: refused.minutes });
    case 'DecisionMade': return refused.state === 'waiting' ? say('voice.waiting') : say('refusal.DecisionMade');
    case 'InvalidInput': return say('refusal.InvalidInput');
  }
}
