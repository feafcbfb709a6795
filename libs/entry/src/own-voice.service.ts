import { Injectable } from '@nestjs/common';
import { Clock, isRefusal, newId, type HouseDay } from '#peerhouse/kernel';
import { Attempts, CodeEnded, Keys, WrongCode, type TooManyTries } from '#peerhouse/identity';
import { Database, InvalidInput, Outbox, type Tx } from '#peerhouse/platform';
import { charterInWords, languageInWords, Houses, rightsTextsInWords, voicesNeeded, type RightsTextInWords, type SentenceKey } from '#peerhouse/services';
import { DecisionMade } from './entry.refusals.js';
import { answers, type Answer } from './entry.rules.js';
import { isUndecided } from './open-enquiry.js';
import { ownVoiceSpoken } from './own-voice.events.js';
import { voiceCodeHash } from './voice-code.js';
import type { EnquiryState } from './enquiry.entity.js';

export interface MyVoiceView {
  house: { id: string; kind: string; name: string; phone: string; timeZone: string };
  state: EnquiryState; spaceKind: string; wantsFrom: HouseDay | null; wantsNights: number | null;
  voices: readonly string[]; answer: Answer | null; ownPhone: boolean; spokenAt: Date | null; endsAt: Date;
  language: string; promises: { heading: string; text: string }[]; texts: RightsTextInWords[];
}
/** How a typed code is used: by whom, from where. */
export interface UsedCode { code: string; address: string; language: string }
type NotOpened = WrongCode | CodeEnded | TooManyTries;
interface CodeRow { organisationId: string; serviceId: string; enquiryId: string; endsAt: Date }
interface Row {
  state: EnquiryState; charterVersionId: string; spaceKind: string; wantsFrom: HouseDay | null; wantsNights: number | null; answer: Answer | null; ownPhone: boolean | null; spokenAt: Date | null;
}

const asked = `select e.state, e.charter_version_id as "charterVersionId", e.space_kind as "spaceKind", e.wants_from as "wantsFrom", e.wants_nights as "wantsNights",
    v.answer, v.own_phone as "ownPhone", v.spoken_at as "spokenAt"
  from enquiries e left join voices v on v.enquiry_id = e.id and v.voice = 'guest' where e.id = $1`;

/** The house's own words that somebody who decides whether to come wants to read, beside the texts of their rights. */
const toRead: readonly SentenceKey[] = ['spaces', 'nights', 'voices', 'conditions', 'hold', 'medication'];

/** The person says yes, not sure or no themself, by a code. It opens this one voice: nobody's name, nobody else's answer. */
@Injectable()
export class OwnVoices {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly attempts: Attempts, private readonly keys: Keys, private readonly outbox: Outbox, private readonly clock: Clock) {}

  /** What was asked, and what was answered so far. Nothing changes by looking. */
  open(used: UsedCode): Promise<MyVoiceView | NotOpened> {
    return this.withCode<MyVoiceView>(used, async (tx, code, now) => {
      const voice = await this.read(tx, code, used.language, now);
      return voice && isUndecided(voice) ? voice : new CodeEnded();
    });
  }

  /** Says it, or says it anew until the decision. What follows from it is written by the worker, at once. */
  say(used: UsedCode, answer: string): Promise<MyVoiceView | NotOpened | DecisionMade | InvalidInput> {
    return this.withCode<MyVoiceView, DecisionMade | InvalidInput>(used, async (tx, code, now) => {
      if (!(answers as readonly string[]).includes(answer)) return new InvalidInput([{ field: 'answer', problem: 'not_a_choice' }]);
      const [open] = await tx.sql(`update enquiries set version = version + 1, heard_at = $2 where id = $1 and state in ('open', 'in_conversation') returning id`, [code.enquiryId, now]);
      const voice = await this.read(tx, code, used.language, now);
      if (!voice) return new CodeEnded();
      if (!open) return new DecisionMade(voice.state);
      if (voice.ownPhone && voice.answer === answer) return voice;
      await tx.sql(
        `insert into voices (id, organisation_id, service_id, enquiry_id, voice, answer, own_phone, spoken_at) values ($1, $2, $3, $4, 'guest', $5, true, $6)
         on conflict (enquiry_id, voice) do update set answer = excluded.answer, worker_id = null, written_by = null, own_phone = true, spoken_at = excluded.spoken_at`,
        [newId(), code.organisationId, code.serviceId, code.enquiryId, answer, now]);
      await this.outbox.add(tx, { organisationId: code.organisationId, now }, ownVoiceSpoken(code.enquiryId));
      return { ...voice, answer: answer as Answer, ownPhone: true, spokenAt: now };
    });
  }

  /** One try for that place, given back when the code was right. From there on the transaction is that enquiry's. */
  private async withCode<T, R = never>({ code, address }: UsedCode, work: (tx: Tx, found: CodeRow, now: Date) => Promise<T | R | CodeEnded>): Promise<T | R | NotOpened> {
    const tooMany = await this.attempts.take('guest_code', address);
    if (tooMany) return tooMany;
    const codeHash = voiceCodeHash(this.keys, code);
    if (!codeHash) return new WrongCode();
    const now = this.clock.now();
    const answer = await this.database.runAs<T | R | WrongCode | CodeEnded>({ secret: codeHash }, async (tx) => {
      const [row] = await tx.sql<CodeRow>(`select organisation_id as "organisationId", service_id as "serviceId", enquiry_id as "enquiryId", ends_at as "endsAt" from enquiry_codes where code_hash = $1`, [codeHash]);
      if (!row) return new WrongCode();
      if (row.endsAt <= now) return new CodeEnded();
      await tx.sql(`select set_config('app.organisation', $1, true), set_config('app.enquiry', $2, true)`, [row.organisationId, row.enquiryId]);
      return work(tx, row, now);
    });
    if (!isRefusal(answer) || answer.code !== 'WrongCode') await this.attempts.giveBack('guest_code', address);
    return answer;
  }

  private async read(tx: Tx, { organisationId, serviceId, enquiryId, endsAt }: CodeRow, wanted: string, now: Date): Promise<MyVoiceView | null> {
    const [row] = await tx.sql<Row>(asked, [enquiryId]);
    if (!row) return null;
    const { name, charter: { kind, phone }, timeZone } = await this.houses.see(tx, { organisationId, now }, serviceId);
    const { charterVersionId, ownPhone, ...told } = row;
    const charter = await this.houses.charterOf(tx, charterVersionId);
    const language = languageInWords(charter, wanted);
    return {
      ...told, language, ownPhone: ownPhone ?? false, endsAt, house: { id: serviceId, kind, name, phone, timeZone }, voices: voicesNeeded(charter),
      promises: charterInWords(charter, language).filter(({ key }) => toRead.includes(key)).map(({ heading, sentence }) => ({ heading, text: sentence })), texts: rightsTextsInWords(charter, language),
    };
  }
}
