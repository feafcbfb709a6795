import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useSearch } from 'wouter';
import { AgreeMyFollowUpDocument, ChangeMyFollowUpDocument } from '#peerhouse/contract/guest';
import { useLocale } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { forgetBesides } from '../stays/held-words.js';
import { AgreedLines } from './agreed.js';
import { Hours, Never, Says, Ways, When } from './agree-fields.js';
import { begunWith, inputOf, mostWays, typedOf, typedWith, type Begun, type Typed, type TypedWay } from './agree.rules.js';
import { useInTouch, type FollowUp, type InTouchNow, type Offer } from './in-touch.js';
import { NotDone, useAbout } from './parts.js';
import { useTouchWords, withTouchWords } from './touch-words.js';

/** What was typed, of which version of what holds, and what it began with. */
interface Draft { begun: Begun; typed: Typed; ways: TypedWay[]; seen: number }
/**
 * What was typed and not sent, by what it is of, which is that person's alone. A sign-in that ends by itself takes none of it away, as long
 * as this page stays loaded; who signs out or leaves takes it along.
 */
const drafts = new Map<string, Draft>();
forgetBesides(() => drafts.clear());

type Which = { of: FollowUp } | { offer: Offer };

/** When and how we may be in touch: begun by the person themself, or changed. Nothing typed is lost by a refusal. */
export default withTouchWords(function AgreePage() {
  const { say } = useTouchWords();
  const now = useInTouch();
  const search = new URLSearchParams(useSearch());
  const [done, setDone] = useState(false);
  const { own, fault, refused, again } = now;
  const of = own?.followUps.find(({ id }) => id === search.get('of'));
  const isOver = of && (of.stoppedOn || of.overOn);
  const offered = search.get('offer');
  const offer = own?.offers.find(({ id }) => id === offered);
  // Agreed meanwhile, in another window or with one of us: what was typed goes on as a change of that.
  const there = refused?.__typename === 'FollowUpThere' ? refused.id : null;
  useEffect(() => {
    const draft = drafts.get(offered ?? '');
    if (there && draft) drafts.set(there, { ...draft, seen: 0 });
  }, [there, offered]);
  return (
    <Page title={say(done ? 'touch.kept' : 'touch.how')} back={{ to: '/in-touch', words: say('touch.title') }}>
      {own ? null : fault ? <Trouble fault={fault} onAgain={again} /> : <p className="loading">{say('loading')}</p>}
      {own && !done ? <NotDone refused={refused} fault={fault} /> : null}
      {there && offered ? <p><Link className="alone" href={`/in-touch/agree?of=${there}`}>{say('touch.change')}</Link></p> : null}
      {done && own ? <Kept now={now} of={of} offer={offered} /> : null}
      {!done && of && !isOver ? <Form which={{ of }} now={now} onDone={() => setDone(true)} /> : null}
      {!done && offer ? <Form which={{ offer }} now={now} onDone={() => setDone(true)} /> : null}
      {own && !done && !offer && !there && (!of || isOver) ? <p>{say('touch.nothingHere')}</p> : null}
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
  const [began] = useState((): Draft => {
    const begun = 'of' in which ? which.of : begunWith(which.offer, here);
    return drafts.get(one.id) ?? { begun, typed: typedWith(begun), ways: waysOf(begun), seen: 'of' in which ? which.of.version : 0 };
  });
  const { begun, typed } = began;
  const [ways, setWays] = useState(began.ways);
  // Neither is what was changed meanwhile, unless they say so.
  const [seen, setSeen] = useState(began.seen);
  const form = useRef<HTMLFormElement>(null);
  const draft = useRef(began);
  const keep = (part: Partial<Draft>): void => { drafts.set(one.id, (draft.current = { ...draft.current, ...part })); };
  const keepTyped = (): Typed => {
    const now = typedOf(new FormData(form.current!));
    keep({ typed: now });
    return now;
  };
  const send = (version: number): void => {
    const input = inputOf(keepTyped(), ways, locale, begun);
    setSeen(version);
    keep({ seen: version });
    const sent = 'of' in which ? now.act(ChangeMyFollowUpDocument, { id: which.of.id, version, input }) : now.act(AgreeMyFollowUpDocument, { offer: which.offer.id, input });
    void sent.then((kept) => {
      if (!kept) return;
      drafts.delete(one.id);
      onDone();
    });
  };
  return (
    <>
      <p>{about(one)}. {say('touch.howLead')}</p>
      <form ref={form} className="agree" onSubmit={(event: FormEvent) => { event.preventDefault(); send(seen); }} onChange={keepTyped} noValidate>
        {'of' in which && which.of.version !== seen ? (
          <div className="card">
            <h2>{say('touch.holdsNow')}</h2>
            <AgreedLines agreed={which.of} />
            <p className="acts"><button type="button" aria-disabled={now.busy} onClick={() => send(which.of.version)}>{say('touch.keepMine')}</button></p>
          </div>
        ) : null}
        <Ways ways={ways} channels={one.channels} onWays={(next) => { setWays(next); keep({ ways: next }); }} />
        <When typed={typed} begun={begun} rhythms={one.rhythms} fresh={'offer' in which} />
        <Hours typed={typed} zones={[...new Set([typed.timeZone, begun.timeZone, here, 'of' in which ? which.of.timeZone : which.offer.timeZone])]} />
        <Says typed={typed} />
        <Never typed={typed} channels={one.channels} />
        <p>{say('touch.ends')}</p>
        <p className="acts">
          <button type="submit" aria-disabled={now.busy}>{say('of' in which ? 'touch.keep' : 'touch.agree')}</button>
          <Link className="alone" href="/in-touch" onClick={() => drafts.delete(one.id)}>{say('touch.notNow')}</Link>
        </p>
      </form>
    </>
  );
}

/** Those that are agreed, and one empty line more. */
const waysOf = ({ ways }: Begun): TypedWay[] => [...ways.map(({ channel, address }) => ({ channel, address: address ?? '' })), ...(ways.length < mostWays ? [{ channel: '', address: '' }] : [])];
