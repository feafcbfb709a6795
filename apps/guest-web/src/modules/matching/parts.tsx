import type { ReactNode } from 'react';
import { dialled } from '#peerhouse/kernel';
import { NotDone as NotDoneInWords, type Refused } from '../shell/not-done.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { useMatchWords, type SayMatch } from './match-words.js';
import { peerOf, type Way } from './way.js';
import '../shell/fields.css';
import './matching.css';

/** The number of the programme, where it has one. */
export function Ring({ phone }: { phone: string }) {
  const { say } = useMatchWords();
  return phone ? <p><a className="alone" href={dialled(phone) ?? undefined}>{say('match.ring', { phone })}</a></p> : null;
}

interface NotYet extends Refused { minutes?: number }

/** What was not done, in the words of matching. */
export function NotDone({ refused, fault }: { refused: NotYet | null; fault: unknown }) {
  const { saidIf } = useMatchWords();
  const refusal = ({ __typename, minutes }: NotYet) => saidIf(`refusal.${__typename}`, { minutes: minutes ?? 15 });
  return <NotDoneInWords refused={refused} fault={fault} inWords={{ refusal, problem: ({ problem, limit }) => saidIf(`match.problem.${problem}`, { count: limit ?? 0 }) }} />;
}

interface OwnPageProps<Own> { title: string; now: { own: Own | null | undefined; refused: NotYet | null; fault: unknown; again: () => void }; children: (own: Own) => ReactNode }

/** A page about what is one's own, once it is there. Whoever is in no programme is told so. */
export function OwnPage<Own>({ title, now: { own, refused, fault, again }, children }: OwnPageProps<Own>) {
  const { say } = useMatchWords();
  return (
    <Page title={title} back={{ to: '/people', words: say('match.title') }}>
      {own === undefined ? (fault ? <Trouble fault={fault} onAgain={again} /> : <p className="loading">{say('loading')}</p>) : null}
      {own === null ? <p>{say('people.lead')}</p> : null}
      {own ? <NotDone refused={refused} fault={fault} /> : null}
      {own ? children(own) : null}
    </Page>
  );
}

/** What comes next, in words: nobody is without it. */
export function NextStep({ way }: { way: Way }) {
  const { say, saidIf, day, clock } = useMatchWords();
  const { step, on, by, estimate } = way.nextStep;
  const peer = (step === 'visit_in_hospital' ? way.going?.coveredBy : null) ?? peerOf(way) ?? say('match.yourPeer'); // while theirs is away it is who stands in that can visit
  const words = { peer, cover: way.going?.coveredBy ?? say('match.somebodyElse'), on: on ? day(on) : '', by: by ? day(by) : '', programme: way.programme };
  return (
    <>
      <p><strong>{saidIf(`match.step.${step}`, words) ?? say('match.step.agree_next_meeting', words)}</strong></p>
      {step === 'meet_cover' && on ? <p>{say('match.nextOn', { on: day(on) })}</p> : null}
      {step === 'first_meeting' && way.coming?.firstMeetingTime ? <p>{say('match.at', { time: clock(way.coming.firstMeetingTime) })}</p> : null}
      {estimate ? <p>{waitWords(estimate, say)}</p> : null}
      {['interested', 'waiting'].includes(way.state) ? <p className="quietly">{say('match.since', { day: day(way.interestedOn) })}</p> : null}
    </>
  );
}

/** How long it may take, as far as it can be told. */
function waitWords({ kind, fromWeeks, toWeeks }: NonNullable<Way['nextStep']['estimate']>, say: SayMatch): string {
  if (kind === 'soon') return say('match.wait.soon');
  if (kind !== 'range' || fromWeeks == null || toWeeks == null) return say('match.wait.cannotTell');
  return fromWeeks === 0 || fromWeeks === toWeeks ? say('match.wait.upTo', { count: toWeeks }) : say('match.wait.range', { from: fromWeeks, to: toWeeks });
}

/** This week's groups, for whoever waits. */
export const Meanwhile = ({ way }: { way: Way }) => (way.nextStep.groups ? <GroupList groups={way.groups} /> : null);

/** This week's groups: open to everyone. */
export function GroupList({ groups }: { groups: Way['groups'] }) {
  const { say, day, clock } = useMatchWords();
  if (!groups.length) return null;
  return (
    <section className="card" aria-labelledby="groups">
      <h2 id="groups">{say('match.groups')}</h2>
      <p>{say('match.groupsHow')}</p>
      <ul className="points">{groups.map((group) => <li key={group.id}><bdi>{group.name}</bdi>: {say('match.groupWhen', { day: day(group.nextOn), time: clock(group.time) })} <bdi>{group.place}</bdi></li>)}</ul>
    </section>
  );
}

/** Topics somebody shares, if any. */
export function Topics({ title, topics }: { title: string; topics: readonly string[] }) {
  return topics.length ? <p>{title} {topics.map((topic, at) => <span key={topic}>{at ? ', ' : ''}<bdi>{topic}</bdi></span>)}</p> : null;
}
