/** The one screen of `npm start`: where to go, who to be, how to stop. */
import path from 'node:path';
import { say } from './say.mjs';

/** Prints addresses, demo accounts, a guest's paper code and the one-time set-up link; `demo` is what demo.json says, `waits` that the worker has events left over, `held` since when a restored house sends nothing. */
export function showScreen({ staffUrl, guestUrl, demo, guest, token, at, isBuiltIn, waits, held, hasKeyring = true }) {
  say();
  say('  Peerhouse is open.');
  say();
  say(`    Staff    ${staffUrl}`);
  say(`    Guests   ${guestUrl}`);
  if (demo) showDemo(demo);
  if (guest) say(`  On the guest page use the code  ${guest.code}  (a guest of ${guest.house}; it works once).`);
  if (token) {
    say();
    say(`  To set up a house of your own${demo ? ', beside the demo' : ''}, open this link; it works once:`);
    say(`    ${staffUrl}/set-up#${token}`);
  }
  if (waits) {
    say();
    say('  Look here: some of what follows from earlier work still waits (counts may lag behind). The worker goes on trying;');
    say('  if this stays, "npm run doctor" says how much waits and since when.');
  }
  if (held) {
    say();
    say(`  Look here: this house was restored from a backup (${held}) and sends nothing, so that nobody gets the same mail twice.`);
    say('  When it is the real one, an administrator says so under People: “This is the real house now: send again”.');
  }
  if (!hasKeyring) {
    say();
    say('  Look here: the keyring is missing. Guests’ passphrases open nothing until it is put back; recovery cards and kept phones do.');
    say('  "npm run doctor" says where it belongs and what to do.');
  }
  say();
  const folder = path.relative(process.cwd(), at.folder);
  say(`  Data and logs are in ${folder && !folder.startsWith('..') ? folder : at.folder}${isBuiltIn ? '' : '; the database is the one in DATABASE_URL'}. Ctrl-C stops everything and keeps the data.`);
  say();
}

function showDemo({ accounts = [], guests = [], password, totp }) {
  say();
  say('  To look around, sign in to the demo as one of these (its people are made up):');
  const columns = ['called', 'role', 'house', 'email'];
  const width = Object.fromEntries(columns.map((column) => [column, Math.max(0, ...accounts.map((account) => String(account[column] ?? '').length))]));
  for (const account of accounts) {
    say(`    ${columns.map((column) => String(account[column] ?? '').padEnd(width[column])).join('   ').trimEnd()}`);
  }
  if (password) say(`  Password for all: ${password}`);
  if (totp) say(`  Code when asked: ${totp}`);
  for (const { called, signInName, passphrase, house } of guests) say(`  On the guest page ${called} (${house}, with plans of their own) is  ${signInName}  with the passphrase  ${passphrase}`);
}
