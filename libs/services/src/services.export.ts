import { Injectable } from '@nestjs/common';
import { ExportPart, type ExportedTable } from '#peerhouse/platform';

const same = { organisation_id: 'the same in every row' };

/** The organisation, its services and charters, who was on shift, and the counts reports are made of. */
@Injectable()
export class ServicesExport extends ExportPart {
  readonly tables: readonly ExportedTable[] = [
    { table: 'organisations', file: 'organisation', about: 'The organisation.', columns: { id: 'Identifier', name: 'Name', demo: 'Whether it is the made-up one', created_at: 'When it was set up' }, stays: { sending_held_since: 'belongs to this installation', restored_at: 'belongs to this installation' } },
    {
      table: 'services', file: 'services', about: 'A house or programme.',
      columns: { id: 'Identifier', name: 'Name', kind: 'house or programme', time_zone: 'Time zone its nights are in', blueprint: 'Blueprint it was set up from', created_at: 'When it was set up' }, stays: same,
    },
    {
      table: 'charter_versions', file: 'charters', about: 'A version of a service’s charter, as it was published.',
      columns: { id: 'Identifier', service_id: 'The service', version: 'Number of the version', starts_on: 'First day it was in force', charter: 'The charter as JSON', published_by: 'Who published it', published_at: 'When' }, stays: same,
    },
    {
      table: 'charter_withdrawals', file: 'charters-taken-back', about: 'A version that was taken back before its first day.',
      columns: { charter_version_id: 'The version, in charters', service_id: 'The service', withdrawn_by: 'Who took it back', withdrawn_at: 'When' }, stays: same,
    },
    {
      table: 'spaces', file: 'spaces', about: 'A room, bed or day place.',
      columns: { id: 'Identifier', service_id: 'The service', name: 'Name', kind: 'night or day', kept: 'Whether it is kept for emergencies', features: 'What it has', position: 'Place in the order' }, stays: same,
    },
    {
      table: 'shifts', file: 'shifts', about: 'A shift somebody worked.',
      columns: { id: 'Identifier', service_id: 'The house', account_id: 'The person, in people', began_at: 'When it began', ends_at: 'When it would end by itself', ended_at: 'When it was ended' }, stays: same,
    },
    {
      table: 'rights_texts_shown', file: 'rights-texts-shown', about: 'A text about rights, in the words guests were shown. Stays say which ones were told.',
      columns: { id: 'Identifier', service_id: 'The house', charter_version_id: 'The charter, in charters', language: 'Language of the words', key: 'Which text', heading: 'Its heading', words: 'Its words', first_shown_on: 'The day they were shown first' },
      stays: { ...same, hash: 'of the words, which are there' },
    },
    {
      table: 'facts', file: 'counts', about: 'A count reports are made of. No person, no clock time. Corrections stand as rows of their own, with n = -1.',
      columns: {
        id: 'Number of the row', service_id: 'The service', charter_version_id: 'The charter in force', what: 'What is counted', day: 'The day it counts on', cohort_day: 'The day of arrival it belongs to', n: 'How many, to be added up',
        days: 'Nights of the stay', amount: 'Money', channel: 'How somebody asked', outcome: 'What came of it', how: 'How a stay ended', hope_met: 'Whether what was hoped for was met', offered: 'What was offered instead', asked_before: 'Whether they asked before this month', space_kind: 'day where it is about a day place; else empty', written_on: 'The day it was written down',
      },
      stays: same,
    },
    {
      table: 'forgettings', file: 'receipts-of-forgetting', about: 'How much was erased because its days were over; never what, or whose.',
      columns: { id: 'Identifier', service_id: 'The service; empty for the whole organisation', what: 'Which kind', count: 'How many', forgotten_at: 'When' }, stays: same,
    },
  ];

  override readonly leftOut = { handover_lines: 'own words, for those on shift', handover_reads: 'who has read the handover, for those on shift' };
}
