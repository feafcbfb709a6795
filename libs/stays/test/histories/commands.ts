import fc from 'fast-check';

/** One thing somebody does. Numbers name the space, the caller, the stay or the closing by its place in the history; days and hours count from now. */
export type Command =
  | { does: 'hold'; caller: number; space: number; from: number; nights: number }
  | { does: 'letGo' | 'agree'; caller: number }
  | { does: 'welcome'; stay: number; space: number | null; hoursAgo: number; early: boolean }
  | { does: 'undoWelcome' | 'undoLeaving'; stay: number }
  | { does: 'leave'; stay: number; hoursAgo: number }
  | { does: 'stayUntil'; stay: number; day: number }
  | { does: 'move'; stay: number; space: number; from: number | null }
  | { does: 'close'; space: number; from: number; nights: number }
  | { does: 'changeClosing'; closing: number; from: number; nights: number }
  | { does: 'open' | 'closeAgain'; closing: number }
  | { does: 'takeOff'; from: number; nights: number }
  | { does: 'offerAgain' }
  | { does: 'tidy' };

/** What happens at once: so many hours after the round before, each client does one thing. */
export interface Round { hours: number; clients: Command[] }
/** What was there before, one after the other, and then the rounds. */
export interface History { before: Command[]; rounds: Round[] }

export const clients = 8;
const oneOf = (count: number) => fc.nat({ max: count - 1 });
const nights = fc.integer({ min: 1, max: 4 });
const from = fc.integer({ min: -1, max: 4 });
const stay = oneOf(5);
const space = oneOf(3);
const caller = oneOf(4);
const closing = oneOf(3);
const hoursAgo = fc.constantFrom(0, 0, 0, 3, 30);
const does = <T extends string>(what: T) => fc.constant(what);

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: does('hold'), caller, space, from: fc.nat({ max: 3 }), nights }) },
  { weight: 5, arbitrary: fc.record({ does: does('agree'), caller }) },
  { weight: 1, arbitrary: fc.record({ does: does('letGo'), caller }) },
  { weight: 5, arbitrary: fc.record({ does: does('welcome'), stay, space: fc.option(space, { freq: 2 }), hoursAgo, early: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: does('leave'), stay, hoursAgo }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('undoWelcome' as const, 'undoLeaving' as const), stay }) },
  { weight: 3, arbitrary: fc.record({ does: does('stayUntil'), stay, day: fc.integer({ min: 0, max: 8 }) }) },
  { weight: 3, arbitrary: fc.record({ does: does('move'), stay, space, from: fc.option(from, { freq: 2 }) }) },
  { weight: 3, arbitrary: fc.record({ does: does('close'), space, from, nights }) },
  { weight: 2, arbitrary: fc.record({ does: does('changeClosing'), closing, from, nights }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('open' as const, 'closeAgain' as const), closing }) },
  { weight: 2, arbitrary: fc.record({ does: does('takeOff'), from: fc.nat({ max: 2 }), nights }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('offerAgain' as const, 'offerAgain' as const, 'tidy' as const) }) },
);

const expects = (caller: number, at: number, first: number, long: number): Command[] => [{ does: 'hold', caller, space: at, from: first, nights: long }, { does: 'agree', caller }];
const comesIn = (at: number): Command => ({ does: 'welcome', stay: at, space: null, hoursAgo: 0, early: false });
/** An empty house; somebody here and somebody expected in the same room after them; a full house; somebody here while what is empty is not offered; a house with rooms out of use. */
const before = fc.constantFrom<Command[]>(
  [],
  [...expects(0, 0, 0, 2), comesIn(0), ...expects(1, 0, 2, 2)],
  [...expects(0, 0, 0, 1), comesIn(0), ...expects(1, 1, 0, 3), comesIn(1), ...expects(2, 2, 0, 2), { does: 'close', space: 0, from: 2, nights: 2 }],
  [...expects(0, 0, 0, 3), comesIn(0), { does: 'takeOff', from: 0, nights: 4 }],
  [{ does: 'close', space: 0, from: -1, nights: 4 }, ...expects(0, 1, 0, 3), { does: 'open', closing: 0 }],
);

/** Two to five rounds; a night turns between some of them, a hold or an evening ends between others. */
export const histories: fc.Arbitrary<History> = fc.record({
  before,
  rounds: fc.array(fc.record({ hours: fc.constantFrom(0, 1, 2, 5, 9, 14, 26), clients: fc.array(command, { minLength: 2, maxLength: clients, size: 'max' }) }), { minLength: 2, maxLength: 5, size: 'max' }),
});
