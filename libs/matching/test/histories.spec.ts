import { Programme } from './histories.given.js';

/** `npm run bench -- matching` asks for 10,000. */
const wanted = Number(process.env['PEERHOUSE_MATCH_HISTORIES'] ?? 200);
const seed = Number(process.env['PEERHOUSE_MATCH_SEED'] ?? 20_261_127);
const days = 20;

describe('whatever happens in a programme', () => {
  it(`holds, in ${wanted} random histories: no former pair is proposed but by name, nobody whom either would not meet again or who said no is proposed at all, nobody is above their limit, no place in the queue is lost, nobody is without a next step, nobody who waits is left over`, () => {
    const done: Record<string, number> = {};
    const began = performance.now();
    for (let at = 0; at < wanted; at += 1) {
      const programme = new Programme(seed + at);
      for (let day = 0; day < days; day += 1) programme.day();
      programme.untilNobodyWaits();
      expect({ history: seed + at, wrong: programme.wrong.slice(0, 5) }).toEqual({ history: seed + at, wrong: [] });
      for (const [name, count] of Object.entries(programme.done)) done[name] = (done[name] ?? 0) + count;
    }
    const told = Object.entries(done).sort(([a], [b]) => (a < b ? -1 : 1));
    process.stdout.write(`match histories: ${wanted} right, 0 wrong, in ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}, ${told.reduce((sum, [, n]) => sum + n, 0)} happenings: ${told.map(([name, n]) => `${name} ${n}`).join(', ')}\n`);
    // Histories in which something never comes about prove nothing of it.
    const all = ['tellMore', 'propose', 'takeBack', 'peerSays', 'personSays', 'fixFirstMeeting', 'firstMeetingHappened', 'askForAnother', 'goOnAfterAll', 'handOn', 'peerLeaves', 'peerAway', 'peerBack', 'nameCover', 'coverPeerSays', 'coverPersonSays', 'meetMeanwhile', 'endCover', 'leavingMoved', 'goToHospital', 'leaveHospital', 'moveWithin', 'moveOutside', 'end', 'finish', 'person says not again', 'peer says not again', 'proposed by name'];
    expect(all.filter((name) => !done[name])).toEqual([]);
  });
});
