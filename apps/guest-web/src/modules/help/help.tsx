import { Link } from 'wouter';
import { useLocale, useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { useAround } from '../stays/around.js';
import { useNewestStay, useRightsNow, type RightsNow } from '../stays/held.js';
import { useVault } from '../vault/use-vault.js';
import { RightsPart } from './rights-part.js';

/** G19. My rights, as told to me and as they stand, and how to complain: in the house and outside it. */
export default function Help() {
  const { say, day } = useWords();
  const { locale } = useLocale();
  const { me, isProgramme } = useGuest();
  const now = useRightsNow(locale);
  const around = useAround();
  const { state, kept } = useVault();
  const house = me?.house ?? null;
  const isKept = now.fault !== null && around !== null;
  const shown = house ? now.data?.filter(({ houseId }) => houseId === house.id) : now.data;
  return (
    <Page title={say('nav.help')}>
      <p>{say(isProgramme ? 'help.rightsProgramme' : 'help.rights')}</p>
      {isProgramme ? null : <p>{say('help.awake')}</p>}
      {now.fault && !isKept ? <Trouble fault={now.fault} onAgain={now.again} /> : null}
      {now.fault && kept && state === 'locked' ? <p className="card">{say('around.locked')} <Link href="/plan">{say('nav.plan')}</Link></p> : null}
      {isKept ? <p className="card held">{say('around.kept', { day: day(around.day) })}</p> : null}
      {isKept ? around.rights.map((one) => <RightsPart key={one.houseId} now={one} told={null} zone={null} />) : null}
      {shown?.map((one) => (house ? <WithTold key={one.houseId} now={one} zone={house.timeZone} /> : <RightsPart key={one.houseId} now={one} told={null} zone={null} />))}
      {shown?.length === 0 ? <p>{say('rights.none')}</p> : null}
      <p>{say('rights.plain')} <a className="alone" href="/plain/rights">{say('rights.plainLink')}</a></p>
      <p className="acts"><button type="button" className="quiet" onClick={() => window.print()}>{say('voice.print')}</button></p>
    </Page>
  );
}

function WithTold({ now, zone }: { now: RightsNow; zone: string }) {
  const stay = useNewestStay();
  return <RightsPart now={now} told={stay?.rightsTold ?? null} zone={zone} />;
}
