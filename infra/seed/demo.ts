/** Puts the demo in: opens two houses a month ago and lives through the month up to now, through the staff API and the worker. */
import { addDays, instantOf, nightsBetween, SettableClock } from '#peerhouse/kernel';
import { createLogger, Database, roleUrls, type RolePasswords, type WebConfig } from '#peerhouse/platform';
import { createGuestApi } from '../../apps/guest-api/src/guest-api.module.js';
import { createStaffApi } from '../../apps/staff-api/src/staff-api.module.js';
import { createWorker, type PeerhouseWorker } from '../../apps/worker/src/worker.js';
import { Desk } from './desk.js';
import { guestsWrite, type DemoGuest } from './guests.story.js';
import { timeZone } from './house-map.js';
import { inTouch } from './in-touch.story.js';
import { planMonth } from './month.plan.js';
import { openDemo, type Inside, type Opened } from './opening.js';
import { actsOfProgramme, newIdsOfPeople } from './programme.story.js';
import { actsOfRights } from './rights.story.js';
import { actsOf, HouseStory, type Act } from './story.js';
import { comesLater, lastHour, oakToday, riverToday, todayOf, type Today } from './today.js';
import { actsOfWaiting } from './waiting.story.js';

/** `keyring`: the file with the keys of guests' plans; without it the demo's guests have none. */
export interface DemoPlace { adminUrl: string; passwords: RolePasswords; key: string; now: Date; keyring?: string }

/** The line in the audit that says the demo is whole; without it the seed was stopped half-way. */
export const demoIsWhole = 'demo.put_in';

/** Takes some seconds; needs a migrated database without a demo. Gives the guests who can sign in. */
export async function putInDemo(place: DemoPlace): Promise<DemoGuest[]> {
  const today = todayOf(place.now);
  const clock = new SettableClock(instantOf(today.first, '08:00', timeZone));
  const { app, guestApp, worker, close } = await startAll(place, clock);
  const { keyring } = place;
  const desk = new Desk(`http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`);
  try {
    const inside: Inside = { get: (type) => app.get(type, { strict: false }) };
    const opened = await openDemo(inside, desk, { now: clock.now(), until: new Date(place.now.getTime() + 3_600_000) });
    const oak = new HouseStory(clock, desk, opened, 'oak');
    const river = new HouseStory(clock, desk, opened, 'river');
    const works = { countNights: () => worker.runJob('count-nights'), comeUp: keyring ? () => comesUp(worker) : null };
    for (const act of actsBefore(today, desk, oak, river, opened, works)) {
      clock.set(act.at);
      await act.do();
    }
    await lastHour(today, oak, clock, opened);
    const guests = guestApp ? await guestsWrite(`http://127.0.0.1:${(guestApp.getHttpServer().address() as { port: number }).port}`, oak, place.now) : [];
    await worker.runJobs();
    await worker.drainOutbox();
    await finish(inside, opened, place.now);
    return guests;
  } finally {
    desk.close();
    await close();
  }
}

/** What the worker does while the month passes; numbers are sealed, so that nobody is in touch where there is no keyring. */
interface Works { countNights: () => Promise<unknown>; comeUp: (() => Promise<void>) | null }

/** What is due of check-ins, as the worker does it: found, handled, and what goes into the app is there. */
async function comesUp(worker: PeerhouseWorker): Promise<void> {
  await worker.runJob('find-due-check-ins');
  await worker.drainOutbox();
  await worker.runJob('send-messages');
}

/** Everything that happened more than an hour ago, in order. */
function actsBefore(today: Today, desk: Desk, oak: HouseStory, river: HouseStory, { accounts, programmeId }: Opened, { countNights, comeUp }: Works): Act[] {
  const oakMonth = planMonth(oakToday(today));
  const personIds = newIdsOfPeople();
  const { stays, acts: promises } = comeUp ? inTouch(today, oakMonth.stays, { desk, oak, programme: programmeId, personIds, comeUp }) : { ...oakMonth, acts: [] };
  const acts = [
    ...actsOf({ ...oakMonth, stays: [...stays, comesLater(today)] }, oak),
    ...promises,
    ...actsOf(planMonth(riverToday(today)), river),
    ...actsOfWaiting(today, river),
    ...actsOfRights(today, oak, accounts),
    ...actsOfProgramme(today, desk, programmeId, accounts, personIds),
    // Counted each morning, as the worker does: a report tells what was written down up to its last day.
    ...Array.from({ length: nightsBetween(today.first, today.day) }, (_, at): Act => ({ at: instantOf(addDays(today.first, at + 1), '06:10', timeZone), do: async () => void (await countNights()) })),
  ];
  const end = today.now.getTime() - 3_600_000;
  return acts.filter((act) => act.at.getTime() < end).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The seed's own sign-ins end, and the demo is said to be whole. */
async function finish(inside: Inside, { organisationId, accounts }: Opened, now: Date): Promise<void> {
  await inside.get(Database).runAs({ organisation: organisationId }, async (tx) => {
    await tx.sql('update sessions set ended_at = $1, seen_at = $1, ends_at = $1', [now]);
    await tx.sql('insert into audit (organisation_id, at, account_id, what, about_id) values ($1, $2, $3, $4, $1)', [organisationId, now, accounts.ines, demoIsWhole]);
  });
}

/** Nothing here needs to outlive a power cut: a demo that did not get whole is put in anew. */
function inAHurry(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.toString();
}

async function startAll({ adminUrl, passwords, key, keyring }: DemoPlace, clock: SettableClock) {
  const urls = roleUrls(inAHurry(adminUrl), passwords);
  const logger = createLogger('error', 'seed', { write: (line) => void process.stderr.write(line) });
  const config: WebConfig = {
    NODE_ENV: 'test', DATABASE_URL: urls.staff, PEERHOUSE_KEY: key, HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 4, PEERHOUSE_DEMO: true, ...(keyring ? { KEYRING_FILE: keyring } : {}),
  };
  const [app, guestApp, worker] = await Promise.all([
    createStaffApi({ clock, logger, config }),
    keyring ? createGuestApi({ clock, logger, config: { ...config, DATABASE_URL: urls.guest } }) : null,
    createWorker({ clock, logger, config: { ...config, DATABASE_URL: urls.worker, QUEUE_DATABASE_URL: urls.queue } }),
  ]);
  await app.listen(0, '127.0.0.1');
  await guestApp?.listen(0, '127.0.0.1');
  return { app, guestApp, worker, close: async () => { await Promise.all([app.close(), guestApp?.close(), worker.stop()]); } };
}
