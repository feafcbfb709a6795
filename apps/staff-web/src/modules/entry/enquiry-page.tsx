import { useParams } from '@tanstack/react-router';
import { BoardDocument, EnquiryDocument, type EnquiryPageFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { AnswerPart } from './answer-part.js';
import { CarryOnPart } from './carry-on-part.js';
import { ClosingPart } from './closing-part.js';
import { EndedPart } from './ended-part.js';
import { HopesPart, PersonStrip, ToldPart } from './person-parts.js';
import { NightsPart } from './nights-part.js';
import { WaitingPart } from './waiting-part.js';
import { VoicesPart } from './voices-part.js';
import css from './enquiry-page.module.css';

/** S5: one conversation to a shared yes, or an honest not-now. */
export default function EnquiryPage() {
  const { enquiryId } = useParams({ strict: false });
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const enquiry = useAsk(EnquiryDocument, { id: enquiryId ?? '' }, { fresh: true });
  const board = useAsk(BoardDocument, { houseId, from: null, nights: 7 });
  const known = enquiry.data?.enquiry;
  return (
    <Page title={known ? say('enquiry.title', { number: known.number }) : say('enquiries.title')}
      lead={known ? say('enquiry.lead', { channel: say(`channelLead.${known.channel}` as 'channelLead.phone'), name: known.takenBy.called, at: times.moment(known.askedAt) }) : null}
      back={<BackLink to="/house/$houseId/enquiries" params={{ houseId }}>{say('enquiries.title')}</BackLink>}>
      <Asked query={enquiry}>{({ enquiry: now }) => (
        <Asked query={board}>{({ board: nights }) => <Conversation key={now.id} enquiry={now} tonight={nights.tonight} hasDay={nights.spaces.some((space) => space.kind === 'day')} />}</Asked>
      )}</Asked>
    </Page>
  );
}

export interface PartProps { enquiry: EnquiryPageFragment; tonight: string; hasDay: boolean }

function Conversation(props: PartProps) {
  const open = props.enquiry.state !== 'closed' && props.enquiry.state !== 'agreed';
  return (
    <div className={css.page}>
      <EndedPart {...props} />
      <CarryOnPart {...props} />
      <AnswerPart {...props} />
      <PersonStrip {...props} />
      <div className={css.pair}><HopesPart {...props} /><ToldPart {...props} /></div>
      <NightsPart {...props} />
      <WaitingPart {...props} />
      <VoicesPart {...props} />
      {open ? <ClosingPart {...props} /> : null}
    </div>
  );
}
