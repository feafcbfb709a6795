/** A backup that is killed in the middle: backup.spec.ts starts it with ADMIN_URL and FOLDER. */
import { places } from '../places.mjs';
import { takeBackup } from '../backup/take.mjs';

let tables = 0;
await takeBackup({
  adminUrl: process.env.ADMIN_URL, at: places(process.env.FOLDER), key: '07'.repeat(32), folder: process.env.FOLDER,
  tell: () => (tables += 1) === 5 && process.kill(process.pid, 'SIGKILL'),
});
