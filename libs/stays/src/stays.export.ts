import { Injectable } from '@nestjs/common';
import { ExportPart, type ExportedTable } from '#peerhouse/platform';

const same = { organisation_id: 'the same in every row' };

/** Stays and nights without names: who has the names is on shift, and an administrator is not. */
@Injectable()
export class StaysExport extends ExportPart {
  readonly tables: readonly ExportedTable[] = [
    { table: 'guests', file: 'guests', about: 'A guest: a number and nothing more.', columns: { id: 'Identifier', service_id: 'The house', created_at: 'When they were expected first' }, stays: same },
    {
      table: 'stays', file: 'stays', about: 'A stay, without the name.',
      columns: {
        id: 'Identifier', service_id: 'The house', guest_id: 'The guest, in guests', charter_version_id: 'The charter it began under', state: 'expected, here, left or not_taken_up', arrives: 'First night', leaves: 'Day of leaving', planned_leaves: 'Day of leaving as it was planned', expected_arrives: 'First night as it was agreed before the guest came in', expected_leaves: 'Day of leaving as it was agreed before that', expected_in: 'Space as it was agreed before that; empty when it had been let go', space_kind: 'night or day',
        kept_until: 'Until when the space was kept', taken_back_at: 'When the agreement was taken back', came_in_at: 'When they came in', welcome_written_at: 'When that was written down', came_in_kept: 'Whether into a space kept for emergencies', left_at: 'When they left', leaving_written_at: 'When that was written down', left_from: 'The space they left, in spaces', space_ready_at: 'When somebody said that space is ready',
        how: 'How they left, in their words of choice', hope_met: 'Whether what was hoped for was met', rights_told: 'Which texts about rights were told, as JSON', rights_told_by: 'By whom', rights_told_at: 'When',
        lock_box_offered_at: 'When the lock box was offered', here_before: 'Whether they were there before the house began with Peerhouse; then came_in_at stands for the day', corrected_at: 'When coming in or leaving was put right', corrected_by: 'By whom', written_late: 'Whether it was written down later', version: 'How often it was changed', created_at: 'When it was agreed',
      },
      stays: { ...same, planned_stretches: 'what nights has, and for taking a leaving back alone', moved_out: 'spaces being got ready after a move, for that day alone' },
    },
    {
      table: 'claims', file: 'nights', about: 'Nights of a space that are taken: by a stay, a hold or because it is out of use.',
      columns: {
        id: 'Identifier', service_id: 'The house', space_id: 'The space, in spaces', first_night: 'First night', until: 'Day after the last night', kind: 'stay, hold or closure', stay_id: 'The stay, in stays', held_for: 'The enquiry it is held for, in enquiries',
        why: 'Why it is out of use', ends_at: 'When a hold or closure ends by itself', made_by: 'Who made it', made_at: 'When',
      },
      stays: { ...same, nights: 'first_night and until say the same' },
    },
    {
      table: 'closing_versions', file: 'closings', about: 'How each closing of a space was written, each time.',
      columns: {
        id: 'Identifier', service_id: 'The house', space_id: 'The space, in spaces', closing_id: 'The closing, in nights while it is there', version: 'Which time it was written', first_night: 'First night', until: 'Day after the last night',
        why: 'Why it is out of use', called_off: 'Whether it was called off', act: 'The house’s act “not enough of us” it belongs to', act_nights: 'The nights of that act', written_by: 'Who wrote it', written_at: 'When',
      },
      stays: { ...same, words: 'own words are for those who work there' },
    },
  ];

  override readonly leftOut = { guest_names: 'names are for those on shift', stay_hopes: 'the guest’s own words, for those on shift', guest_notes: 'the guest’s own words, for those on shift', guest_messages: 'told to a guest, about their stay' };
}
