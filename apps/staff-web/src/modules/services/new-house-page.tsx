import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState, buttonLook } from '#peerhouse/ui';
import { BlueprintsDocument, SetUpHouseDocument, type BlueprintsQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { emptySetUp, inputOf, stepsOfHouse, type SetUpWords } from '../identity/set-up.rules.js';
import { SetUpSteps } from '../identity/set-up-steps.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { Page } from '../shell/page.js';

/** Another house of the organisation, from the blueprint that is most like it. */
export default function NewHousePage() {
  const blueprints = useAsk(BlueprintsDocument, {});
  return <Asked query={blueprints}>{(data) => <Steps blueprints={data.blueprints} />}</Asked>;
}

function Steps({ blueprints }: { blueprints: BlueprintsQuery['blueprints'] }) {
  const { say } = useWords();
  const act = useAct(SetUpHouseDocument, ['Me', 'Services', 'People']);
  const [made, setMade] = useState<string | null>(null);
  const [start] = useState(() => ({ ...emptySetUp, timeZone: zoneHere(), blueprint: blueprints.find((each) => each.kind === 'house')?.key ?? '' }));
  const send = async (words: SetUpWords) => { const done = await act.run({ input: inputOf(words).house }); if (done) setMade(done.name); };
  const back = <BackLink to="/people">{say('people.title')}</BackLink>;
  if (made) return <Page title={say('newHouse.made', { house: made })} back={back}><EmptyState heading={say('newHouse.madeLead')} action={<Link to="/people" className={buttonLook('main')}>{say('newHouse.toPeople')}</Link>} /></Page>;
  return (
    <SetUpSteps steps={stepsOfHouse} start={start} blueprints={blueprints} act={act} sendWords={say('newHouse.act')} next={say('newHouse.next')} onSend={(words) => void send(words)}>
      {({ title, lead, progress, part }) => <Page key={title} title={title} lead={`${progress}. ${lead}`} back={back}><Card>{part}</Card></Page>}
    </SetUpSteps>
  );
}
