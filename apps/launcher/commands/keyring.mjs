/** `npm run keyring -- --lost`: another keyring, where the one that rows were sealed under is lost for good. */
import { numbersInRows } from '../doctor/keyring.mjs';
import { closeDatabase, openDatabase } from '../database.mjs';
import { keyringPlaces, newKeyring, readKeyring, writeKeyring } from '../keyring.mjs';
import { places } from '../places.mjs';
import { say, step, Trouble } from '../say.mjs';

export async function keyring(args) {
  if (args.length !== 1 || args[0] !== '--lost') throw new Trouble('It makes another keyring, where the one before is lost for good.', { todo: 'npm run keyring -- --lost   (first look for a copy: npm run doctor)' });
  const at = places();
  const { file, copy } = keyringPlaces(at);
  if (readKeyring(file) || readKeyring(copy)) throw new Trouble(`There is a keyring: ${readKeyring(file) ? file : copy}`, { todo: 'Nothing was changed. npm start puts a copy back by itself.' });
  const { adminUrl, postgres } = await step('Opening the database', () => openDatabase(at, process.env, { mustExist: true }));
  try {
    const { keks, peppers } = await named(adminUrl);
    const made = newKeyring(new Date(), Math.max(0, ...keks, ...peppers) + 1);
    for (const place of [copy, file]) writeKeyring(place, made);
  } finally {
    await closeDatabase(at, postgres);
  }
  say(`  Another keyring: ${file}. Guests open with their recovery card or a kept phone and set a new passphrase; what was shared is shared anew.`);
}

async function named(adminUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await numbersInRows(client);
  } finally {
    await client.end();
  }
}
