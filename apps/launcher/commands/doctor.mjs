/** `npm run doctor`: what is wrong with this installation, in words; one line each, and what to do. Changes nothing that matters. */
import { applicationLines } from '../doctor/applications.mjs';
import { backupLines } from '../doctor/backup.mjs';
import { databaseLines } from '../doctor/database.mjs';
import { machineLines } from '../doctor/machine.mjs';
import { mailLines } from '../doctor/mail.mjs';
import { places } from '../places.mjs';
import { say } from '../say.mjs';

const MARKS = { ok: 'ok       ', look: 'look here', broken: 'broken   ' };

export default async function doctor() {
  const at = places();
  const counts = { ok: 0, look: 0, broken: 0 };
  for (const lines of [machineLines, databaseLines, backupLines, mailLines, applicationLines]) {
    for await (const { state, what, todo } of lines(at)) {
      counts[state] += 1;
      say(`  ${MARKS[state]}  ${what}`);
      if (todo && state !== 'ok') say(`             ${todo}`);
    }
  }
  say();
  say(counts.broken ? `  ${counts.broken} broken, ${counts.look} to look at.` : counts.look ? `  Nothing is broken; ${counts.look} to look at.` : '  All is well.');
  return counts.broken ? 1 : 0;
}
