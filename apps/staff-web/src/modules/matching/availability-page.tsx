import { useState } from 'react';
import { MyAvailabilityDocument } from '#peerhouse/contract/staff';
import { Button, Card } from '#peerhouse/ui';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import type { Done } from '../stays/done-note.js';
import { PeerAway, PeerLeaves, PeerLimit, PeerStepsBack } from './peer-acts.js';
import { PeerAsked } from './peer-asked.js';
import { Rows } from './rows.js';
import { SharesForm } from './shares-form.js';
import { Told } from './told.js';
import { useMatchWords } from './use-match-words.js';
import css from './matching.module.css';

/** What a peer can carry, from today, and what they share of themself. Nobody asks why. */
export default function AvailabilityPage() {
  const { say } = useWords();
  const { id: programmeId } = useHouse();
  const mine = useAsk(MyAvailabilityDocument, { programmeId }, { fresh: true });
  const [done, setDone] = useState<Done | null>(null);
  const [writes, setWrites] = useState(false);
  return (
    <Page title={say('can.title')} lead={say('can.lead')}>
      <Told done={done} onGone={() => setDone(null)}>
        <PeerAsked query={mine}>{({ myAvailability: { peer, catchments } }) => (
          <div className={css.pane}>
            <Card heading={say('can.limit')}><PeerLimit key={peer.capacity} peer={peer} own onDone={setDone} /></Card>
            <Card heading={say('can.newPeople')}><PeerStepsBack peer={peer} own onDone={setDone} /></Card>
            <Card heading={say('can.away')}><PeerAway peer={peer} own onDone={setDone} /></Card>
            <Card heading={say('shares.title')} aside={writes ? null : <Button small look="plain" onClick={() => setWrites(true)}>{say('shares.change')}</Button>}>
              <p className={css.quiet}>{say('shares.lead')}</p>
              {writes ? <SharesForm peer={peer} catchments={catchments} onDone={() => setWrites(false)} /> : <Shares shares={peer.shares} />}
            </Card>
            {peer.state === 'left' ? null : <PeerLeaves peer={peer} own onDone={setDone} />}
          </div>
        )}</PeerAsked>
      </Told>
    </Page>
  );
}

function Shares({ shares }: { shares: Parameters<typeof SharesForm>[0]['peer']['shares'] }) {
  const { say, sayCode } = useWords();
  const { list, halfDays } = useMatchWords();
  return (
    <Rows rows={[
      [say('shares.likes'), list(shares.likes)], [say('shares.background'), list(shares.background)], [say('shares.ratherNot'), list(shares.ratherNot)], [say('wishes.languages'), list(shares.languages)],
      [say('shares.gender'), shares.gender], [say('shares.age'), shares.ageBand ? sayCode('ageBand', shares.ageBand) : null], [say('shares.near'), list(shares.near)], [say('shares.far'), list(shares.far)],
      [say('shares.times'), halfDays(shares.times)], [say('shares.byPhone'), shares.byPhone ? say('shares.yes') : null],
    ]} />
  );
}
