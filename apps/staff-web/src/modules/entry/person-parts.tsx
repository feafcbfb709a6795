import { useState } from 'react';
import { Check } from 'lucide-react';
import { Button, Card, IconWord } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { ChangeForm } from './change-form.js';
import { toldKeys } from './told-keys.js';
import { useWhyNot } from './enquiry-acts.js';
import { isOpen } from './enquiry-state.rules.js';
import type { PartProps } from './enquiry-page.js';
import css from './parts.module.css';

/** How they want to be called and reached. Only what they chose to say. */
export function PersonStrip(props: PartProps) {
  const { say, sayCode } = useWords();
  const { enquiry } = props;
  const [changing, setChanging] = useState(false);
  const whyNot = useWhyNot(enquiry, 'change');
  const { onShift } = useHouse();
  if (changing) return <ChangeForm {...props} onEnd={() => setChanging(false)} />;
  const none = (words: string) => (onShift ? words : <span key="hidden" className={css.quiet}>{say('why.OffShift')}</span>);
  const facts = [
    [say('person.called'), enquiry.called ? <bdi key="called">{enquiry.called}</bdi> : none(say('person.noName'))],
    [say('person.reach'), enquiry.reach ? <bdi key="reach">{enquiry.reach}</bdi> : none(say('person.notSaid'))],
    [say('person.message'), enquiry.messageSafe === true ? say('messageSafe.yes') : enquiry.messageSafe === false ? say('messageSafe.no') : none(say('person.notSaid'))],
    ...(enquiry.startedBy === 'self' ? [] : [[say('started.by'), enquiry.startedTeam ?? sayCode('startedChoice', enquiry.startedBy)]]),
    ...(enquiry.cameFrom ? [[say('otherHouse.cameFrom'), say('otherHouse.cameFromHouse', { house: enquiry.cameFrom.name })]] : []),
    ...(enquiry.askedBefore ? [[say('person.before'), sayCode('askedBefore', enquiry.askedBefore)]] : []),
  ] as const;
  return (
    <div className={css.strip}>
      <dl className={css.facts}>{facts.map(([label, value]) => <div key={String(label)}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {isOpen(enquiry) ? <Button small whyNot={whyNot} onClick={() => setChanging(true)}>{say('enquiry.change')}</Button> : null}
    </div>
  );
}

/** In their own words, only if they want. */
export function HopesPart({ enquiry }: PartProps) {
  const { say } = useWords();
  const name = useNameOf(enquiry);
  const { onShift } = useHouse();
  return (
    <Card heading={<Numbered n={1}>{say('hopes.title', { name })}</Numbered>}>
      {enquiry.hopes ? <blockquote className={css.hopes}><bdi>{enquiry.hopes}</bdi></blockquote> : <p className={css.quiet}>{say(onShift ? 'hopes.none' : 'why.OffShift')}</p>}
    </Card>
  );
}

/** What we told them: done ones with a tick and a word, the others as a reminder. */
export function ToldPart({ enquiry, hasDay }: PartProps) {
  const { say, sayCode } = useWords();
  const name = useNameOf(enquiry);
  const all = [...new Set([...toldKeys(hasDay), ...enquiry.told])];
  return (
    <Card heading={<Numbered n={2}>{say('told.title', { name })}</Numbered>}>
      <ul className={css.told}>
        {all.map((key) => (
          <li key={key} className={enquiry.told.includes(key) ? css.done : css.notYet}>
            {enquiry.told.includes(key) ? <IconWord icon={Check}>{sayCode('told', key)}</IconWord> : <>{sayCode('told', key)} <span className={css.quiet}>({say('told.notYet')})</span></>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export const Numbered = ({ n, children }: { n: number; children: string }) => <><span aria-hidden className={css.number}>{n}</span>{children}</>;

/** The name they gave, or the charter's word for a person. */
export function useNameOf(enquiry: { called?: string | null }): string {
  const { say } = useWords();
  return enquiry.called || say('person.the');
}
