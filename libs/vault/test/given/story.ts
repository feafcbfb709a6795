import { hashRaw } from '@node-rs/argon2';
import { isRefusal, newId } from '#peerhouse/kernel';
import { textBytes } from '../../src/bytes/bytes.js';
import { withPlan } from '../../src/contents/manifest.rules.js';
import { newCard, type Card } from '../../src/keys/card.js';
import { nothingSeen, type OpenVault, type Seen } from '../../src/opening/open-vault.js';
import type { GuestVaultApi } from '../../src/operations/guest-vault-api.js';
import type { Saving } from '../../src/saving/readers.js';
import { createVault } from '../../src/steps/creating.js';
import type { Typed } from '../../src/steps/locks.js';
import { loadVault } from '../../src/steps/opening.js';
import { saveWords, share, WrittenElsewhere } from '../../src/steps/saving.js';
import type { Stretch } from '../../src/stretch/kdf.js';
import { PlainRows } from './plain-rows.js';

/** Argon2id at the least the RFC allows: what is tested here is what is done with it. (Its real cost: argon2.spec.ts.) */
export const quickStretch: Stretch = async (typed, salt) => new Uint8Array(await hashRaw(typed, { salt, algorithm: 2, memoryCost: 8, timeCost: 1, parallelism: 1, outputLen: 32 }));

export const saving: Saving = { day: '2026-11-27', now: new Date('2026-11-27T12:00:00Z'), labelOf: (section) => `label of ${section.slice(0, 4)}` };
export const organisation = '00112233-4455-6677-8899-aabbccddeeff';

/** What must have gone well. */
export function right<T>(value: T): Exclude<T, { code: string } | WrittenElsewhere> {
  if (isRefusal(value)) throw new Error(`refused: ${value.code} ${JSON.stringify(value)}`);
  if (value instanceof WrittenElsewhere) throw new Error('written elsewhere');
  return value as Exclude<T, { code: string } | WrittenElsewhere>;
}

/** A guest with a vault on an honest server: two sections, shares to a house, a worker and a supporter. */
export class Story {
  readonly typed: Typed;
  readonly card = newCard('recovery');
  readonly supporterCard: Card<'supporter'> = newCard('supporter');
  readonly plan = newId();
  readonly ids = { night: newId(), day: newId(), house: newId(), worker: newId(), toHouse: newId(), toWorker: newId(), toSam: newId() };
  open!: OpenVault;

  private constructor(readonly server: PlainRows, name: string) {
    this.typed = { organisation, name, passphrase: `${name} lamp orbit tabby window` };
  }

  static async begin(name = 'maple-otter-42'): Promise<Story> {
    const story = new Story(new PlainRows(name), name);
    await story.tell();
    return story;
  }

  private async tell(): Promise<void> {
    const { night, day, house, worker, toHouse, toWorker, toSam } = this.ids;
    const first = withPlan({ id: this.plan, kind: 'crisis', name: 'Bad nights', order: [night, day] });
    this.open = right(await createVault(this.server, { typed: this.typed, card: this.card, day: saving.day, first }, quickStretch));
    await this.write(night, 'Ring Sam.');
    await this.write(day, 'Water the plants.');
    await this.share({ grant: { id: toHouse, reader: 'house', to: house, name: 'the night shift', sections: [night], until: '2026-12-01T10:00:00Z' } });
    await this.share({ grant: { id: toWorker, reader: 'worker', to: worker, name: 'Ada', sections: [night, day], until: '2026-12-24T10:00:00Z' } });
    await this.share({ grant: { id: toSam, reader: 'card', to: null, name: 'Sam', sections: [night], until: null }, card: this.supporterCard });
    await this.write(night, 'Ring Sam. Not my brother.');
    await this.load();
  }

  async write(section: string, words: string): Promise<void> {
    const base = this.open.manifest.sections[section]?.v ?? 0;
    this.open = right(await saveWords(this.server, this.open, { section, base, text: textBytes(words) }, saving, nothingSeen));
  }

  async share(wanted: Parameters<typeof share>[2]): Promise<void> {
    this.open = right(await share(this.server, this.open, wanted, saving, nothingSeen));
  }

  async load(api: GuestVaultApi = this.server, seen: Seen = nothingSeen): Promise<void> {
    this.open = right(await loadVault(api, this.open, seen));
  }

  get answer() {
    return this.server.vault([]);
  }
}

/** The honest server, but for what one of its answers is turned into. */
export function lying<Method extends keyof GuestVaultApi>(server: GuestVaultApi, method: Method, turned: (answer: any) => unknown): GuestVaultApi {
  return new Proxy(server, {
    get(target, name) {
      const honest = Reflect.get(target, name, target) as unknown;
      if (typeof honest !== 'function') return honest;
      const bound = honest.bind(target) as (...args: unknown[]) => Promise<unknown>;
      return name === method ? async (...args: unknown[]) => turned(await bound(...args)) : bound;
    },
  });
}
