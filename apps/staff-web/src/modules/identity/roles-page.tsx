import { Card } from '#peerhouse/ui';
import { RolesInWordsDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { Page } from '../shell/page.js';
import { roleKeys } from './person-card.js';
import css from './people-page.module.css';

const reaches = ['shift', 'service', 'organisation'] as const;

/** What each role may do, in the words of the table that the software asks. */
export default function RolesPage() {
  const { say, sayCode } = useWords();
  const told = useAsk(RolesInWordsDocument, {});
  return (
    <Page title={say('rolesPage.title')} lead={say('rolesPage.lead')}>
      <Asked query={told}>{({ rolesInWords }) => (
        <div className={css.people}>
          {[...rolesInWords].sort((a, b) => roleKeys.indexOf(a.role) - roleKeys.indexOf(b.role)).map(({ role, may }) => (
            <Card key={role} heading={sayCode('role', role)}>
              <dl className={css.may}>
                {reaches.filter((reach) => may.some((each) => each.reach === reach)).map((reach) => (
                  <div key={reach}>
                    <dt className={css.quiet}>{say(`rolesPage.${reach}`)}</dt>
                    <dd><ul>{may.filter((each) => each.reach === reach).map((each) => <li key={each.words}>{each.words}</li>)}</ul></dd>
                  </div>
                ))}
              </dl>
            </Card>
          ))}
        </div>
      )}</Asked>
    </Page>
  );
}
