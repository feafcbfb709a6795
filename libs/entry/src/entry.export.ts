import { Injectable } from '@nestjs/common';
import { ExportPart, type ExportedTable } from '#peerhouse/platform';

const same = { organisation_id: 'the same in every row' };

/** Enquiries and the voices heard on them, without who asked and how to reach them. */
@Injectable()
export class EntryExport extends ExportPart {
  readonly tables: readonly ExportedTable[] = [
    {
      table: 'enquiries', file: 'enquiries', about: 'Somebody asked for a place; without their name.',
      columns: {
        id: 'Identifier', service_id: 'The house', charter_version_id: 'The charter in force', number: 'Number in the house', state: 'open, in_conversation, agreed, waiting or closed', channel: 'How they asked', space_kind: 'night or day', wants_from: 'From which day', wants_nights: 'For how many nights',
        asked_at: 'When', written_late: 'Whether it was written down later', taken_by: 'Who took it, in people', started_by: 'Who started it', started_team: 'The team that started it', waits_since: 'Since when they wish us to wait with the answer', waited_seconds: 'Seconds they wished us to wait before', asked_before: 'Whether they asked before this month', stayed_here: 'Whether they said they stayed here before; asked for a day place only', told: 'What they were told', second_asked: 'Who was asked for the second voice', second_asked_at: 'When',
        outcome: 'How it was closed', offered: 'What was offered instead', offered_on: 'Day a space was last offered from the waiting list', heard_at: 'When something last happened to it while on that list', ring_back_on: 'Day a call back was promised for', rung_at: 'When we rang', rung_by: 'Who rang', closed_by: 'Who closed it', closed_at: 'When', corrected_at: 'When it was put right after its end', corrected_by: 'By whom', stay_id: 'The stay it led to, in stays', passed_to: 'The enquiry it went on as in another house', passed_to_house: 'That house', came_from: 'The house it came from', version: 'How often it was changed', created_at: 'When it was written down',
      },
      stays: same,
    },
    {
      table: 'voices', file: 'voices', about: 'A voice in deciding together.',
      columns: { id: 'Identifier', service_id: 'The house', enquiry_id: 'The enquiry, in enquiries', voice: 'Whose voice', answer: 'yes, not_sure or no', worker_id: 'The worker whose voice it is', written_by: 'Who wrote it down', own_phone: 'Whether the guest said it on their own phone', spoken_at: 'When' },
      stays: same,
    },
  ];

  override readonly leftOut = { enquiry_people: 'name, number and own words of who asked, for those on shift', enquiry_numbers: 'the number the next enquiry gets', enquiry_codes: 'secrets, as keyed hashes' };
}
