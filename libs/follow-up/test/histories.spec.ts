import { History } from './histories.given.js';

/** `npm run bench -- follow-up` asks for 100,000. */
const wanted = Number(process.env['PEERHOUSE_FOLLOW_UP_HISTORIES'] ?? 250);
const seed = Number(process.env['PEERHOUSE_FOLLOW_UP_SEED'] ?? 20_261_127);
const happenings = 30;

describe('whatever becomes of a follow-up', () => {
  it(`sends, in ${wanted} generated histories, nothing in quiet hours, after a stop, or by a way that is not agreed; loses no promise and keeps none twice`, () => {
    const done: Record<string, number> = {};
    const began = performance.now();
    for (let at = 0; at < wanted; at += 1) {
      const history = new History(seed + at);
      history.play(happenings);
      expect({ history: seed + at, wrong: history.wrong.slice(0, 5) }).toEqual({ history: seed + at, wrong: [] });
      for (const [name, count] of Object.entries(history.done)) done[name] = (done[name] ?? 0) + count;
    }
    const told = Object.entries(done).sort(([a], [b]) => (a < b ? -1 : 1));
    process.stdout.write(`follow-up histories: ${wanted} right, 0 wrong, in ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}: ${told.map(([name, n]) => `${name} ${n}`).join(', ')}\n`);
    // Histories in which something never comes about prove nothing of it.
    const all = ['send ask', 'send last_word', 'wait quiet', 'wait last_try', 'wait worker_has_it', 'wait asker_away', 'wait sending_held', 'never stopped', 'never settled', 'never here_again', 'person by_hand', 'person no_way', 'person our_delay', 'person asker_left',
      'sent', 'later', 'never', 'unsure', 'crash', 'undo', 'stop', 'begins again', 'ends', 'agrees anew', 'another rhythm', 'other times', 'settle', 'leaseEnds', 'workerSays no_answer', 'workerSays wrong_number', 'workerSays read', 'guestSays later', 'guestSays no_more'];
    expect(all.filter((name) => !done[name])).toEqual([]);
  });
});
