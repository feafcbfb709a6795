import { useState, type FormEvent } from 'react';
import { Link, useSearch } from 'wouter';
import { AgreeMyFollowUpDocument, ChangeMyFollowUpDocument } from '#peerhouse/contract/guest';
import { useLocale } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { AgreedLines } from './agreed.js';
import { Hours, Never, Says, Ways, When } from './agree-fields.js';
import { begunWith, inputOf, mostWays, type Begun, type TypedWay } from './agree.rules.js';
import { useInTouch, type FollowUp, type InTouchNow, type Offer } from './in-touch.js';
import { NotDone, useAbout } from './parts.js';
import { useTouchWords, withTouchWords } from './touch-words.js';

type Which = { of: FollowUp } | { offer: Offer };

/** When and how we may be in touch: begun by the person themself, or changed. Nothing typed is lost by a refusal. */
export default withTouchWords(function AgreePage() {
  const { say } = useTouchWords();
  const now = useInTouch();
  const search = new URLSearchParams(useSearch());
  const [done, setDone] = useState(false);
  const { own, fault, again } = now;
  const of = own?.followUps.find(({ id }) => id === search.get('of'));
  const offer = own?.offers.find(({ id }) => id === search.get('offer'));
  return (
    <Page title={say(done ? 'touch.kept' : 'touch.how')} back={{ to: '/in-touch', words: say('touch.title') }}>
      {own ? null : fault ? <Trouble fault={fault} onAgain={again} /> : <p className="loading">{say('loading')}</p>}
      {done && own ? <Kept now={now} of={of} offer={search.get('offer')} /> : null}
      {!done && of && !of.stoppedOn && !of.overOn ? <Form which={{ of }} now={now} onDone={() => setDone(true)} /> : null}
      {!done && offer ? <Form which={{ offer }} now={now} onDone={() => setDone(true)} /> : null}
      {own && !done && !offer && (!of || of.stoppedOn || of.overOn) ? <p>{say('touch.nothingHere')}</p> : null}
    </Page>
  );
});

/** What holds from now on. */
function Kept({ now: { own }, of, offer }: { now: InTouchNow; of: FollowUp | undefined; offer: string | null }) {
  const { say } = useTouchWords();
  const kept = of ?? own?.followUps.find((one) => offer?.startsWith(`${one.about}-`) && !one.stoppedOn && !one.overOn);
  return (
    <>
      <p>{say('touch.keptHow')}</p>
      {kept ? <div className="card"><AgreedLines agreed={kept} /></div> : null}
      <p><Link className="alone" href="/in-touch">{say('touch.title')}</Link></p>
    </>
  );
}

function Form({ which, now, onDone }: { which: Which; now: InTouchNow; onDone: () => void }) {
  const { say } = useTouchWords();
  const about = useAbout();
  const { locale } = useLocale();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const one = 'of' in which ? which.of : which.offer;
  // What the form began with stays, whatever the server says meanwhile: it is not typed over.
  const [begun] = useState<Begun>('of' in which ? which.of : begunWith(which.offer, here));
  const [ways, setWays] = useState<TypedWay[]>(() => waysOf(begun));
  // Neither is what was changed meanwhile, unless they say so.
  const [seen, setSeen] = useState('of' in which ? which.of.version : 0);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const input = inputOf(new FormData(event.currentTarget), ways, locale, begun);
    const mine = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('name') === 'mine';
    const version = 'of' in which && mine ? which.of.version : seen;
    setSeen(version);
    const sent = 'of' in which ? now.act(ChangeMyFollowUpDocument, { id: which.of.id, version, input }) : now.act(AgreeMyFollowUpDocument, { offer: which.offer.id, input });
    void sent.then((kept) => { if (kept) onDone(); });
  };
  return (
    <>
      <p>{about(one)}. {say('touch.howLead')}</p>
      <NotDone refused={now.refused} fault={now.fault} />
      <form className="agree" onSubmit={send} noValidate>
        {'of' in which && now.refused?.__typename === 'ChangedElsewhere' ? (
          <div className="card">
            <h2>{say('touch.holdsNow')}</h2>
            <AgreedLines agreed={which.of} />
            <p className="acts"><button type="submit" name="mine" aria-disabled={now.busy}>{say('touch.keepMine')}</button></p>
          </div>
        ) : null}
        <Ways ways={ways} channels={one.channels} onWays={setWays} />
        <When begun={begun} rhythms={one.rhythms} fresh={'offer' in which} />
        <Hours begun={begun} zones={[...new Set([begun.timeZone, here, 'of' in which ? which.of.timeZone : which.offer.timeZone])]} />
        <Says begun={begun} />
        <Never begun={begun} channels={one.channels} />
        <p>{say('touch.ends')}</p>
        <p className="acts">
          <button type="submit" aria-disabled={now.busy}>{say('of' in which ? 'touch.keep' : 'touch.agree')}</button>
          <Link className="alone" href="/in-touch">{say('touch.notNow')}</Link>
        </p>
      </form>
    </>
  );
}

/** Those that are agreed, and one empty line more. */
const waysOf = ({ ways }: Begun): TypedWay[] => [...ways.map(({ channel, address }) => ({ channel, address: address ?? '' })), ...(ways.length < mostWays ? [{ channel: '', address: '' }] : [])];
