import type { Stretch } from './kdf.js';

interface Question { number: number; typed: Uint8Array; salt: Uint8Array }
interface Answer { number: number; stretched?: Uint8Array }

/** As much of a worker, seen from inside or outside, as a question and its answer need: browser `Worker`, `self`, Node's with a few words around it. */
export interface Wire {
  send(message: unknown): void;
  listen(heard: (message: unknown) => void): void;
}

/** In the worker: stretches what it is asked to. */
export function answerOn(wire: Wire, stretch: Stretch): void {
  wire.listen((message) => {
    const { number, typed, salt } = message as Question;
    stretch(typed, salt).then((stretched) => wire.send({ number, stretched }), () => wire.send({ number }));
  });
}

/** On the page: asks a worker, so that the page stays alive meanwhile. */
export function stretchThrough(wire: Wire): Stretch {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  wire.listen((message) => {
    const answer = message as Answer;
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
  });
  return (typed, salt) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, ({ stretched }) => (stretched ? resolve(stretched) : reject(new Error('the worker could not stretch'))));
    wire.send({ number: last, typed, salt } satisfies Question);
  });
}
