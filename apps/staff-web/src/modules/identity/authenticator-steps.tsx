import { useWords } from '../../words/words.js';
import css from './authenticator-steps.module.css';

export interface AuthenticatorKey { secret: string; uri: string; qr: string }

const picture = (qr: string) => (qr.startsWith('<') ? `data:image/svg+xml;utf8,${encodeURIComponent(qr)}` : qr);

/** Tying an authenticator app to the account, once: picture to scan, and the same key to type. */
export function AuthenticatorSteps({ authenticator }: { authenticator: AuthenticatorKey }) {
  const { say } = useWords();
  return (
    <ol className={css.steps}>
      <li>{say('authenticator.app')}</li>
      <li>
        {say('authenticator.scan')}
        <img src={picture(authenticator.qr)} alt={say('authenticator.qr')} className={css.qr} width={184} height={184} />
        <p className={css.quiet}>{say('authenticator.orType')}</p>
        <p className={css.secret}><code>{authenticator.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
      </li>
      <li>{say('authenticator.digits')}</li>
    </ol>
  );
}
