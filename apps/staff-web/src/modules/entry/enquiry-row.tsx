import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { classNames } from '#peerhouse/ui';
import type { EnquiryRowFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { StateMark } from '../stays/state-mark.js';
import css from './enquiry-row.module.css';

/** One enquiry in a list: its number, the nights, what it waits for. Never a name. */
export function EnquiryRow({ enquiry, quiet }: { enquiry: EnquiryRowFragment; quiet?: boolean }) {
  const { say, sayCode } = useWords();
  const { times, id: houseId } = useHouse();
  const nights = enquiry.wantsFrom && enquiry.wantsNights ? say(enquiry.spaceKind === 'day' ? 'enquiry.wantsDays' : 'enquiry.wants', { day: times.day(enquiry.wantsFrom, 'middle'), nights: enquiry.wantsNights }) : say('enquiry.noNights');
  return (
    <Link to="/house/$houseId/enquiries/$enquiryId" params={{ houseId, enquiryId: enquiry.id }} className={classNames(css.row, quiet && css.quiet)}>
      <span className={css.number}>{say('enquiry.title', { number: enquiry.number })}</span>
      <span className={css.middle}>
        <span>{nights}</span>
        <span className={css.small}>{say('enquiry.by', { channel: sayCode('channel', enquiry.channel), name: enquiry.takenBy.called, at: times.moment(enquiry.askedAt) })}</span>
      </span>
      <span className={css.end}>
        {enquiry.askedOfMe ? <span className={css.mine}>{say('enquiry.askedOfYou')}</span> : null}
        {enquiry.hold ? <span className={css.held}><StateMark state="held" />{say('enquiry.heldUntil', { name: enquiry.hold.spaceName, until: times.ahead(enquiry.hold.endsAt) })}</span> : null}
        <span className={css.small}>{stateWords()}</span>
        {enquiry.waitsSince ? <span className={css.small}>{say('answer.waitsRow')}</span> : null}
        {enquiry.answerDueAt ? <span className={css.small}>{say('enquiry.answerBy', { at: times.ahead(enquiry.answerDueAt) })}</span> : null}
      </span>
      <ChevronRight aria-hidden size={18} className={css.go} />
    </Link>
  );

  function stateWords(): string {
    if (enquiry.state === 'closed') return [sayCode('outcome', enquiry.outcome ?? ''), enquiry.ringBackOn ? say('enquiry.ringBack', { day: times.near(enquiry.ringBackOn, 'middle') }) : ''].filter(Boolean).join(' · ');
    if (enquiry.state === 'waiting') return say('enquiryState.waiting');
    if (enquiry.state === 'agreed') return say('enquiryState.agreed');
    return enquiry.waitingFor.length ? say('enquiry.waitingFor', { voices: enquiry.waitingFor.map((voice) => sayCode('voice', voice)).join(', ') }) : say('enquiry.allYes');
  }
}
