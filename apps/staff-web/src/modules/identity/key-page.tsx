import { buttonLook } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { AuthenticatorSteps, type AuthenticatorKey } from './authenticator-steps.js';
import { DoorPage } from './door-page.js';

/** After a link was used: tie the authenticator to the account, then sign in. */
export function KeyPage({ authenticator, title }: { authenticator: AuthenticatorKey; title: string }) {
  const { say } = useWords();
  return (
    <DoorPage title={title} lead={say('authenticator.lead')}>
      <AuthenticatorSteps authenticator={authenticator} />
      {/* A plain link: the sign-in page starts afresh. */}
      <div><a href="/" className={buttonLook('main')}>{say('authenticator.toSignIn')}</a></div>
    </DoorPage>
  );
}
