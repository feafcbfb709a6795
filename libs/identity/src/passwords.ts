import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';
import { oneSpelling, passwordLength } from './new-password.js';
import { Turnstile } from './turnstile.js';

/** Argon2id with 19 MiB, two passes, one lane. */
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes are heavy on purpose: four at once, forty waiting, so that a storm of sign-ins leaves room for the rest. */
const turns = { running: 4, waiting: 40 };

@Injectable()
export class Passwords implements OnModuleInit {
  private readonly turnstile = new Turnstile(turns.running, turns.waiting);
  private dummy = '';

  /** Made before the first request, so that an unknown address takes as long as a known one from the start. */
  async onModuleInit(): Promise<void> {
    this.dummy = await hash(randomBytes(24).toString('base64'), cost);
  }

  /** The hash to keep. Rejects with `TooBusy` when too many wait already. */
  hash(password: string): Promise<string> {
    return this.turnstile.through(() => hash(oneSpelling(password), cost));
  }

  /**
   * Whether it is the password. Without a hash (an address nobody has) the same work is done and the answer is no.
   * Rejects with `TooBusy` when too many wait already.
   */
  isRight(password: string, kept: string | null): Promise<boolean> {
    const typed = oneSpelling(password.slice(0, passwordLength.most * 4));
    return this.turnstile.through(async () => (await verify(kept ?? this.dummy, typed)) && kept !== null);
  }
}
