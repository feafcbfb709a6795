import fc from 'fast-check';
import type { RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { Claims } from '../src/claims.service.js';
import { clients, histories } from './histories/commands.js';
import { HouseAtWork } from './histories/house-at-work.js';

/** `npm run bench -- histories` asks for 10,000, from where it was stopped on. */
const wanted = Number(process.env['PEERHOUSE_HISTORIES'] ?? 30);
const done = Number(process.env['PEERHOUSE_HISTORIES_DONE'] ?? 0);
const seed = Number(process.env['PEERHOUSE_HISTORIES_SEED'] ?? 20_261_126);
const atOnce = 100;

/** Plays so many histories; the first that goes wrong is told with its seed, made as short as can be unless it was to go wrong. */
const play = (house: HouseAtWork, numRuns: number, from: number, endOnFailure = false) =>
  fc.assert(fc.asyncProperty(histories, async (history) => expect(await house.play(history)).toEqual([])), { numRuns, seed: from, includeErrorInReport: true, endOnFailure });

describe('whatever happens in a house', () => {
  let house: HouseAtWork;
  beforeAll(async () => { house = await HouseAtWork.begin(); });
  afterAll(() => house.api.close());

  it(`holds, in ${wanted} random histories by ${clients} at once: one claim a space and night, nobody expected after their hour, every hold ends once`, async () => {
    for (let played = done; played < wanted; played += atOnce) {
      const count = Math.min(atOnce, wanted - played);
      await play(house, count, seed + played);
      process.stdout.write(`histories: ${played + count} of ${wanted} right, seed ${seed}\n`);
    }
    const told = Object.entries(house.answers).sort(([a], [b]) => (a < b ? -1 : 1));
    process.stdout.write(`histories: ${told.reduce((sum, [, n]) => sum + n, 0)} commands: ${told.map(([name, n]) => `${name} ${n}`).join(', ')}\n`);
    // Histories in which something never comes about prove nothing of it.
    const never = ['hold', 'agree', 'welcome', 'leave', 'move', 'stayUntil', 'close', 'changeClosing', 'open', 'closeAgain', 'takeOff'].filter((does) => !house.answers[`${does}: done`]);
    expect(never).toEqual([]);
  });
});

/** Whose houses are not locked. */
class UnlockedHouses extends Houses {
  override lock(tx: Tx, ctx: RequestContext, serviceId: string): Promise<House> {
    return this.see(tx, ctx, serviceId);
  }
}

describe('the same histories notice', () => {
  it.each([
    ['the constraint', (house: HouseAtWork) => house.api.database.admin.query('alter table claims drop constraint one_claim_a_night'), /two claims on one space and night/],
    ['the lock of the house', (house: HouseAtWork) => Object.setPrototypeOf(house.api.get(Houses), UnlockedHouses.prototype as object), /./],
    ['the letting go of what has ended', (house: HouseAtWork) => { house.api.get(Claims).tidy = () => Promise.resolve(); }, /a claim past its end/],
  ])('when %s is taken away', async (_what, takeAway, words) => {
    const house = await HouseAtWork.begin();
    try {
      await takeAway(house);
      await expect(play(house, 200, seed, true)).rejects.toThrow(words);
    } finally {
      await house.api.close();
    }
  });
});
