import type pg from 'pg';

/** Tables a use case may leave something in, with what tells their rows apart. */
const keys = {
  organisations: 'id', services: 'id', charter_versions: 'id', charter_withdrawals: 'charter_version_id', spaces: 'id', accounts: 'id', account_roles: 'id', shifts: 'id', one_time_links: 'id', audit: 'id',
  guests: 'id', guest_names: 'guest_id', guest_codes: 'id', guest_sessions: 'id', guest_accounts: 'id', guest_account_guests: 'guest_id', guest_locks: 'vault_id', guest_devices: 'id', phones_that_forget: 'key_hash', guest_handovers: 'vault_id', guest_events: 'id', 'keys.lock_shares': 'vault_id',
  plan_vaults: 'vault_id', plan_versions: "(vault_id || ' ' || section_id || ' ' || version)", plan_grants: 'id', plan_looks: 'id', plan_suggestions: 'id', plan_barred: 'id', 'keys.house_keys': "(grant_id || ' ' || section_id)", 'keys.card_keys': "(grant_id || ' ' || section_id)",
  stays: 'id', stay_hopes: 'stay_id', guest_notes: 'id', guest_messages: 'id', claims: 'id', closing_versions: 'id',
  handover_lines: 'id', handover_reads: 'shift_id', enquiries: 'id', enquiry_people: 'enquiry_id', enquiry_codes: 'id', voices: 'id', emergency_calls: 'id', deviations: 'id', reviews: 'id', felt_sheets: 'id', rights_texts_shown: 'id', accompanying: 'id', facts: 'id', outbox: 'id',
  peers: 'id', peers_away: 'id', peer_places: "(peer_id || ' ' || place)", companionships: 'id', companionship_wishes: 'companionship_id', companionship_reach: 'companionship_id', matches: 'id', kept_apart: "(companionship_id || ' ' || peer_id || ' ' || kind || ' ' || said_by)", match_news: 'id',
  follow_ups: 'id', follow_up_ways: 'id', follow_up_never: 'id', follow_up_not_from: "(follow_up_id || ' ' || account_id)", check_ins: 'id', follow_up_messages: 'id', check_in_words: 'id',
  meeting_series: 'id', meeting_changes: "(series_id || ' ' || slot)", meeting_marks: "(series_id || ' ' || slot)", calendar_feeds: 'id', programme_groups: 'id', group_meetings: "(group_id || ' ' || day)",
} as const;
type Table = keyof typeof keys;
type Rows = Map<string, string>;

export interface WhatChanged<T> {
  answer: T;
  /** By table, as `+new -gone ~changed`; tables in which nothing happened are left out. */
  changed: Partial<Record<Table, string>>;
  /** Facts that were added, without ids and empty columns. */
  facts: Record<string, unknown>[];
}

/** Runs the work and tells which rows of the whole database are not as they were before. */
export async function whatChanged<T>(admin: pg.Client, work: () => Promise<T>): Promise<WhatChanged<T>> {
  const before = await everything(admin);
  const answer = await work();
  const after = await everything(admin);
  const changed: WhatChanged<T>['changed'] = {};
  for (const table of Object.keys(keys) as Table[]) {
    const told = difference(before[table], after[table]);
    if (told) changed[table] = told;
  }
  const facts = [...after.facts].filter(([key]) => !before.facts.has(key)).sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => plain(JSON.parse(row) as Record<string, unknown>));
  return { answer, changed, facts };
}

async function everything(admin: pg.Client): Promise<Record<Table, Rows>> {
  // What is in a row is asked of facts alone; of the others, whether it is what it was.
  const tables = Object.entries(keys).map(([table, key]) => `select '${table}' as name, ${key}::text as key, ${table === 'facts' ? 'to_jsonb(t)::text' : 'md5(t::text)'} as row from ${table} t`);
  const { rows } = await admin.query<{ name: Table; key: string; row: string }>({ name: 'everything', text: tables.join(' union all ') });
  const all = Object.fromEntries(Object.keys(keys).map((table) => [table, new Map<string, string>()])) as Record<Table, Rows>;
  for (const { name, key, row } of rows) all[name].set(key, row);
  return all;
}

function difference(before: Rows, after: Rows): string {
  const fresh = [...after.keys()].filter((key) => !before.has(key)).length;
  const gone = [...before.keys()].filter((key) => !after.has(key)).length;
  const other = [...after].filter(([key, row]) => before.has(key) && before.get(key) !== row).length;
  return [fresh && `+${fresh}`, gone && `-${gone}`, other && `~${other}`].filter(Boolean).join(' ');
}

function plain({ id: _id, organisation_id: _organisation, service_id: _service, charter_version_id: _version, written_on: _day, ...told }: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}
