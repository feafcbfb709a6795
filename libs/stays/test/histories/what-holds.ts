import type pg from 'pg';

/** Writes down, beside the application, how each hold began and ended. */
export async function lookAfterHolds(admin: pg.Client): Promise<void> {
  await admin.query(`
    create table claim_log (claim_id uuid not null, held_for uuid, happened text not null, at timestamptz not null, transaction bigint not null default txid_current());
    create function log_claim() returns trigger language plpgsql security definer as $$ begin
      if tg_op = 'INSERT' and new.kind = 'hold' then insert into claim_log values (new.id, new.held_for, 'held', new.made_at);
      elsif tg_op = 'DELETE' and old.kind = 'hold' then insert into claim_log values (old.id, old.held_for, 'gone', old.ends_at);
      elsif tg_op = 'UPDATE' and old.kind = 'hold' and new.kind <> 'hold' then insert into claim_log values (old.id, old.held_for, 'agreed', old.ends_at); end if;
      return null; end $$;
    create trigger log_claim after insert or update or delete on claims for each row execute function log_claim()`);
}

const fact = (what: string, outcome?: string) => `(select coalesce(sum(n), 0) from facts where service_id = $1 and what = '${what}'${outcome ? ` and outcome = '${outcome}'` : ''})`;
const stays = (where: string) => `(select count(*) from stays s where s.service_id = $1 and ${where})`;
const claimsOf = 'select 1 from claims c where c.stay_id = s.id';
/** Holds that another one took the place of before their end: one for the same caller began in the same transaction. */
const replaced = `(select count(*) from claim_log g where g.happened = 'gone' and exists (select 1 from claim_log h where h.happened = 'held' and h.held_for = g.held_for and h.transaction = g.transaction and h.at < g.at))`;

/** What must hold after every round, each as something to look for and find none of. $1 the house, $2 now, $3 holds that somebody let go. */
const rules: Record<string, string> = {
  'two claims on one space and night': 'select 1 from claims a join claims b on a.space_id = b.space_id and a.id < b.id and a.nights && b.nights',
  'a claim past its end': 'select 1 from claims where ends_at <= $2',
  'an expected guest past the end, or without a space': `select 1 from stays s where s.state = 'expected' and (s.kept_until <= $2 or not exists (${claimsOf}))`,
  'a space of somebody who did not come': `select 1 from stays s where s.state = 'not_taken_up' and exists (${claimsOf})`,
  'nights after a leaving': `select 1 from stays s where s.state = 'left' and exists (${claimsOf} and c.until > s.leaves)`,
  'a guest who is here and has no space': `select 1 from stays s where s.state = 'here' and s.leaves > s.arrives and not exists (${claimsOf})`,
  'a stay in a space of another kind': `select 1 from stays s join claims c on c.stay_id = s.id join spaces p on p.id = c.space_id where p.kind <> s.space_kind`,
  'a hold that ended twice': `select claim_id from claim_log where happened <> 'held' group by claim_id having count(*) > 1`,
  'a hold that neither is there nor ended': `select 1 from claim_log h where h.happened = 'held' and not exists (select 1 from claim_log e where e.claim_id = h.claim_id and e.happened <> 'held') and not exists (select 1 from claims c where c.id = h.claim_id and c.kind = 'hold')`,
  'lapsed holds counted otherwise than they ended': `select 1 where ${fact('hold_lapsed', 'deciding')} <> (select count(*) from claim_log where happened = 'gone') - ${replaced} - $3::int`,
  'lapsed expectations counted otherwise than they are': `select 1 where ${fact('hold_lapsed', 'expected')} <> ${stays("s.state = 'not_taken_up'")}`,
  'stays counted otherwise than they began': `select 1 where ${fact('stay_began')} <> ${stays("s.state in ('here', 'left')")}`,
  'stays counted otherwise than they ended': `select 1 where ${fact('stay_ended')} <> ${stays("s.state = 'left'")}`,
  'a closing that is not what was written last': `select 1 from claims c join lateral (select * from closing_versions v where v.closing_id = c.id order by version desc limit 1) v on true where (c.first_night, c.until, c.why) is distinct from (v.first_night, v.until, v.why)`,
  'a space closed by an act that had been offered again': `select 1 from closing_versions v where v.act is not null and v.version = 1 and v.written_at = $2
    and exists (select 1 from closing_versions o where o.act = v.act and o.version = 1 and o.written_at < $2)
    and not exists (select 1 from closing_versions o cross join lateral (select called_off, written_at from closing_versions where closing_id = o.closing_id order by version desc limit 1) l
      where o.act = v.act and o.version = 1 and o.written_at < $2 and (not l.called_off or l.written_at = $2))`,
};
const all = Object.entries(rules).map(([words, rule]) => `select '${words}' as wrong where exists (${rule})`).join(' union all ');

export async function problems(admin: pg.Client, house: string, now: Date, letGo: number): Promise<string[]> {
  const { rows } = await admin.query<{ wrong: string }>(`with given as (select $1::uuid, $2::timestamptz, $3::int) ${all}`, [house, now, letGo]);
  return rows.map(({ wrong }) => wrong);
}
