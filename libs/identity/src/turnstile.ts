import { TooManyTries } from './identity.refusals.js';

/** Thrown when as many wait already as may. */
export class TooBusy extends Error {
  constructor() {
    super('too many wait already');
  }
}

/** Lets so many through at once, so many wait in a queue, and turns the rest away. */
export class Turnstile {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly most: number, private readonly mostWaiting: number) {}

  /** Runs the work when its turn comes; rejects with `TooBusy` when the queue is full. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.most) this.running += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** The one who leaves hands the place over, so nobody slips in between. */
  private turn(): Promise<void> {
    if (this.queue.length >= this.mostWaiting) return Promise.reject(new TooBusy());
    return new Promise((resolve) => this.queue.push(resolve));
  }
}

/** Too many waiting is something a person can do something about: come back in a minute. */
export function busyAsRefusal(problem: unknown): TooManyTries {
  if (problem instanceof TooBusy) return new TooManyTries(1);
  throw problem;
}
