import { readdirSync, readFileSync } from 'node:fs';
import { killUnderWriters } from '../kill-database.js';
import { stopUnderLoad } from '../stop.js';

const quiet = () => undefined;

/** Small versions of `npm run bench -- kill-database` and `-- stop`, which print figures. */
describe('staying alive', () => {
  it('a database killed under writers is started again, nothing acknowledged is lost, and nobody is told more than that it is away', async () => {
    const found = await killUnderWriters({ kills: 2, writers: 4, say: quiet });
    expect(found).toMatchObject({ lost: 0, faults: [], unmasked: [], cut: 0 });
    expect(found.acknowledged).toBeGreaterThan(24);
    expect(found.away).toBeGreaterThan(0);
    expect(found.backMs).toHaveLength(2);
    // What npm start ran: with a second copy of graphql in it no document is compiled, and nothing says so.
    const copies = readdirSync('dist/bundle').filter((file) => file.endsWith('.js')).flatMap((file) => readFileSync(`dist/bundle/${file}`, 'utf8').match(/node_modules\/graphql\/jsutils\/instanceOf/g) ?? []);
    expect(copies).toHaveLength(1);
  });

  it('a staff application stopped under load answers every request it took in', async () => {
    const found = await stopUnderLoad({ stops: 2, writers: 8, say: quiet });
    expect(found).toMatchObject({ dropped: 0, lost: 0, faults: 0, unmasked: [], unclean: 0 });
    expect(found.acknowledged).toBeGreaterThan(0);
  });
});
