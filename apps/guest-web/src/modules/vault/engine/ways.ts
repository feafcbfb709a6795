import { isRefusal } from '#peerhouse/kernel';
import {
  cardLink, cardText, changePassphrase, codeProblem, createVault, isGroupOf, isRefused, keepPhone, newCard, offerHandover, offeredPassphrase, openOwnCopy, readCard, replaceCard, startAgain,
  unlockPhone, unlockWithCard, unlockWithHandover, unlockWithPassphrase, wasRemoved, withNewCode,
  type Card, type Id, type PhoneMemory, type Typed, type VaultKeys,
} from '#peerhouse/vault';
import { isOwnPhone, keepSetting } from '../../../settings.js';
import { askWhoIsHere, signOut } from '../../../server/ask.js';
import type { Outcome } from '../vault.types.js';
import { done, emptyMemory, isOutcome, refusedAs, type Desk } from './desk.js';
import { OtherRefusal, PauseAsked, type Receipt, type Wire } from './transport.js';

/** A card as it is shown, once. */
export interface ShownCard { text: string; link: string; isGroup(group: number, typed: string): boolean }

/** It counts when it is kept, and the one before is dead then. Until then it waits behind the lock, or is dropped. */
export interface NewRecoveryCard { shown: ShownCard; keep(): Promise<Outcome> }

/** The ways in, and what changes them. Passphrases and codes go in as typed; nothing of them stays. */
export interface Ways {
  offered(language: string): Promise<string>;
  /** Makes plans for whoever is signed in by a paper code. */
  create(passphrase: string): Promise<Outcome>;
  /** `organisation`: where the name is known; null where the server said it already. */
  withPassphrase(name: string, passphrase: string, organisation: Id | null): Promise<Outcome>;
  withCard(name: string, text: string, organisation: Id | null): Promise<Outcome>;
  /** On a second phone that is signed in: the code that an open one shows. */
  withHandover(text: string): Promise<Outcome>;
  /** Behind the lock: a phone's own code, without a network; or the passphrase of whoever was signed in on this page last. */
  unlock(typed: string): Promise<Outcome>;
  proveAgain(passphrase: string): Promise<Outcome>;
  changePassphrase(passphrase: string, alsoPhones: boolean): Promise<Outcome>;
  newCard(): NewRecoveryCard;
  /** The one that was made and not finished, to go on with. */
  waitingCard(): NewRecoveryCard | null;
  dropCard(): void;
  noCard(): Promise<Outcome>;
  handover(): Promise<{ text: string } | Outcome>;
  /** Another code for this phone. */
  setCode(code: string): Promise<Outcome>;
  removePhone(device: Id): Promise<Outcome>;
  thisPhone(): Id | null;
  /** Takes everything of the guest's off this phone, and the phone off their list; with nobody here, what anybody keeps. Whether others still keep plans here. */
  forgetPhone(): Promise<boolean>;
  startAgain(passphrase: string): Promise<Outcome>;
  /** Takes up plans from before a new start, with their passphrase. */
  unseal(vault: Id, passphrase: string): Promise<Outcome>;
  erase(): Promise<Outcome>;
  /** The account with all it has, locked vaults too; and off this phone. With its receipt, or why not. */
  eraseEverything(): Promise<Receipt | Outcome>;
  /** Asks the server, with nothing open, whether phones that are kept here were taken off their guests' lists: then what they keep is wiped. Each is asked about once an hour while this page is open. */
  askWhetherRemoved(which: (memory: PhoneMemory) => boolean): Promise<void>;
}

const ASK_AGAIN_MS = 3_600_000;

interface Hooks { refresh(): Promise<Outcome>; opened(): void }

export function ways(desk: Desk, wire: Wire, { refresh, opened }: Hooks): Ways {
  const { stretch } = desk;
  const typed = (passphrase: string, name: string | null = null): Typed | null => {
    const who = name ?? wire.signInName;
    return wire.organisation && who ? { organisation: wire.organisation, name: who, passphrase } : null;
  };

  /** Opens with keys that were just got; a phone of the guest's own is kept, to open by what was typed. */
  async function openWith(keys: VaultKeys | { code: string } | Outcome, code: string | null): Promise<Outcome> {
    if (isOutcome(keys)) return keys;
    if (!('guestKey' in keys)) return outcomeOf(keys);
    const { left } = desk;
    const loaded = await desk.inLine(async () => (desk.left === left ? desk.load(keys) : refusedAs('Locked')));
    if (!loaded.ok) return loaded;
    opened();
    if (code && isOwnPhone()) await keepWith(code);
    void refresh();
    return done;
  }

  /** The same for whoever gave a name: it is theirs from here on, and not before. */
  function openAs(name: string | undefined, keys: VaultKeys | { code: string } | Outcome, code: string | null): Promise<Outcome> {
    if (name && 'guestKey' in keys) wire.signInName = name;
    return openWith(keys, code);
  }

  /** What opens this phone from now on. Meanwhile more may have been written, or another guest be here. */
  function opensBy({ vault, device, wrapDev, wrongCodes }: PhoneMemory): Outcome {
    if (desk.memory?.vault !== vault || desk.memory.device !== device) return refusedAs('Locked');
    desk.memory = { ...desk.memory, wrapDev, wrongCodes };
    desk.keep();
    desk.tell();
    return done;
  }

  /** A sign-in by passphrase does not know on which phone it is: a kept one says so, and what ends the phone ends it. */
  const knownHere = async (): Promise<Outcome> => (desk.kept && desk.memory ? simply(() => desk.api.keepDevice(desk.memory!.device, desk.memory!.secret)) : done);

  async function keepWith(code: string): Promise<Outcome> {
    const { open, memory } = desk;
    if (!open || !memory) return refusedAs('Locked');
    if (desk.kept) {
      const here = opensBy(memory.wrapDev ? { ...memory, wrongCodes: 0 } : await withNewCode(memory, open, code, stretch));
      if (here.ok) await knownHere();
      return here;
    }
    const kept = await desk.proven(() => keepPhone(desk.api, open, code, stretch));
    if (isOutcome(kept)) return kept;
    if (isRefusal(kept)) return refusedAs(kept.code);
    if (desk.memory?.vault !== kept.vault) return refusedAs('Locked'); // they left, or somebody else is here
    const { counter, page, rows } = desk.memory.counter > kept.counter ? desk.memory : kept;
    const { drafts, stopsToSend, stopped } = desk.memory;
    desk.memory = { ...kept, counter, page, rows, drafts, stopsToSend, stopped };
    desk.wire.heard();
    desk.kept = true;
    desk.isNew = true;
    desk.wasRemoved = false;
    void navigator.storage?.persist?.();
    desk.keep();
    desk.tell();
    return done;
  }

  /** Asks for keys. Whoever left meanwhile is signed out again, should the question have signed them in. */
  const asked = async <T>(step: (() => Promise<T>) | null): Promise<T | Outcome> => {
    if (!step) return refusedAs('HouseUnknown');
    const { left } = desk;
    const answer = await desk.proven(step);
    if (desk.left !== left) await signOut().catch(() => undefined);
    return answer;
  };
  const simply = async (step: () => Promise<unknown>): Promise<Outcome> => {
    const answer = await desk.proven(step);
    if (isOutcome(answer)) return answer;
    return isRefusal(answer) ? outcomeOf(answer) : done;
  };

  /** Tries what is typed on each of the guests who keep plans here, whoever was here last first: it says whose it is. */
  async function openKept(code: string): Promise<{ outcome: Outcome; wrong: PhoneMemory[] }> {
    const wrong: PhoneMemory[] = [];
    const { left } = desk;
    for (const { memory: before } of desk.keptHere()) {
      const { memory, opened: keys } = await unlockPhone(before, code, stretch);
      if (desk.left !== left) return { outcome: refusedAs('Locked'), wrong: [] };
      if (!isRefused(keys)) return { outcome: await openOwn(keys, memory), wrong: [] };
      wrong.push(before);
    }
    // Written down before anything else is tried: a page that is closed meanwhile has counted.
    const counted = await Promise.all(wrong.map((memory) => (memory.wrapDev ? desk.countCode(memory, 1) : memory)));
    return { outcome: refusedAs(!wrong.length ? 'NameMissing' : counted.some(({ wrapDev }) => wrapDev) ? 'WrongPhoneCode' : 'PhoneCodeGone'), wrong };
  }

  async function openOwn(keys: VaultKeys, memory: PhoneMemory): Promise<Outcome> {
    if (desk.memory?.vault !== memory.vault) wire.signInName = null; // another guest's than whoever was here
    desk.turnTo(memory.vault);
    const here = opensBy(memory);
    if (!here.ok) return here; // forgotten meanwhile, on another page
    keepSetting('phone', 'mine'); // whoever borrowed it answered for themselves
    const own = openOwnCopy(keys, memory);
    if (isRefused(own)) return openWith(keys, null);
    desk.open = own;
    desk.isLoaded = false;
    desk.takeUp();
    desk.tell();
    opened();
    // Shown at once; who removed this phone, and what other phones saved, is asked behind it.
    desk.isProving = true;
    void desk.proven(() => desk.proveByPhone()).finally(() => { desk.isProving = false; }).then(() => (desk.open ? refresh() : done));
    return done;
  }

  function known(outcome: Outcome): Outcome {
    askWhoIsHere();
    return outcome;
  }

  async function openNamed(name: string | null, passphrase: string): Promise<Outcome> {
    const by = typed(passphrase, name);
    return openAs(by?.name, await asked(by && (() => unlockWithPassphrase(desk.api, by, stretch))), passphrase);
  }

  async function made(how: typeof createVault, passphrase: string): Promise<Outcome> {
    const by = typed(passphrase);
    const vault = await asked(by && (() => how(desk.api, { typed: by, card: null, day: desk.saving().day }, stretch)));
    if (isOutcome(vault)) return vault;
    if (isRefusal(vault)) return outcomeOf(vault);
    desk.turnTo(vault.vault); // what waits for plans that were sealed meanwhile stays theirs, for when these are taken up again
    desk.memory = emptyMemory(vault.vault);
    desk.isLoaded = true;
    desk.took(vault);
    desk.takeUp();
    desk.tell();
    opened();
    if (isOwnPhone()) await keepWith(passphrase);
    return done;
  }

  const keysOf = async (vault: Id, passphrase: string): Promise<VaultKeys | Outcome> => {
    const by = typed(passphrase);
    const keys = await asked(by && (() => unlockWithPassphrase({ ...desk.api, signIn: (_, proof) => desk.api.prove(vault, proof) }, by, stretch)));
    if (isOutcome(keys)) return keys;
    return isRefusal(keys) ? outcomeOf(keys) : keys;
  };

  const replacedBy = async (card: Card<'recovery'> | null): Promise<Outcome> => {
    const { open } = desk;
    if (!open) return refusedAs('Locked');
    const replaced = await simply(() => replaceCard(desk.api, open, card));
    if (replaced.ok) desk.showCard(null);
    return replaced;
  };
  const shown = (card: Card<'recovery'>): NewRecoveryCard => ({
    shown: { text: cardText(card), link: cardLink(window.location.host, card), isGroup: (group, text) => isGroupOf(card, group, text) },
    keep: () => replacedBy(card),
  });

  return {
    offered: (language) => offeredPassphrase(language),
    create: (passphrase) => made(createVault, passphrase),
    startAgain: (passphrase) => made(startAgain, passphrase),
    withPassphrase: async (name, passphrase, organisation) => {
      wire.organisation = organisation ?? wire.organisation;
      return openNamed(name, passphrase);
    },
    withCard: async (name, text, organisation) => {
      wire.organisation = organisation ?? wire.organisation;
      const card = readCard(text, 'recovery');
      if (isRefused(card)) return refusedAs(card.code);
      return openAs(name, await asked(wire.organisation ? () => unlockWithCard(desk.api, name, card) : null), null);
    },
    withHandover: async (text) => {
      const card = readCard(text, 'handover');
      return isRefused(card) ? refusedAs(card.code) : openWith(await asked(() => unlockWithHandover(desk.api, card)), null);
    },
    unlock: async (code) => {
      await desk.reread();
      const isNamed = wire.signInName !== null;
      const byName = isNamed && !desk.kept ? await openNamed(null, code) : null;
      if (byName?.ok) return known(byName);
      const { outcome: byPhone, wrong } = await openKept(code);
      if (byPhone.ok) return byPhone;
      // The same field takes the passphrase, also where this phone has a code of its own. Only what opened nothing at all is a wrong code.
      const last = byName ?? (isNamed ? await openNamed(null, code) : byPhone);
      if (last.ok) {
        for (const memory of wrong) if (memory.wrapDev) await desk.countCode(memory, -1);
        return known(last);
      }
      return last.code === 'OFFLINE' && wrong.length ? byPhone : last;
    },
    proveAgain: async (passphrase) => {
      const by = typed(passphrase);
      const keys = await asked(by && (() => unlockWithPassphrase(desk.api, by, stretch)));
      if (isOutcome(keys)) return keys;
      if (isRefusal(keys)) return outcomeOf(keys);
      keys.guestKey.fill(0);
      await knownHere();
      askWhoIsHere();
      return done;
    },
    changePassphrase: async (passphrase, alsoPhones) => {
      const { open, memory, kept } = desk;
      const by = typed(passphrase);
      if (!open || !by) return refusedAs(open ? 'HouseUnknown' : 'Locked');
      // A sign-in by passphrase does not know on which phone it is, and this one is none of the others.
      const here = kept && memory && alsoPhones ? await simply(() => desk.api.keepDevice(memory.device, memory.secret)) : done;
      if (!here.ok) return here;
      const changed = await simply(() => changePassphrase(desk.api, open, by, stretch, alsoPhones));
      if (!changed.ok) return changed;
      if (desk.kept && desk.memory) opensBy(await withNewCode(desk.memory, open, passphrase, stretch));
      return isOwnPhone() ? keepWith(passphrase) : changed;
    },
    newCard: () => {
      const card = newCard('recovery');
      desk.showCard(cardText(card));
      return shown(card);
    },
    waitingCard: () => {
      const card = desk.card === null ? null : readCard(desk.card, 'recovery');
      return card === null || isRefused(card) ? null : shown(card);
    },
    dropCard: () => desk.showCard(null),
    noCard: () => replacedBy(null),
    handover: async () => {
      const { open } = desk;
      if (!open) return refusedAs('Locked');
      const card = newCard('handover');
      const offered = await simply(() => offerHandover(desk.api, open, card));
      return offered.ok ? { text: cardText(card) } : offered;
    },
    setCode: async (code) => {
      const { open, memory } = desk;
      if (codeProblem(code)) return refusedAs('CodeTooShort');
      if (!open || !memory) return refusedAs('Locked');
      if (!desk.kept) return keepWith(code);
      return opensBy(await withNewCode(memory, open, code, stretch));
    },
    removePhone: (device) => simply(() => desk.api.removeDevice(device)),
    thisPhone: () => (desk.kept ? (desk.memory?.device ?? null) : null),
    forgetPhone: async () => {
      if (!desk.vaultOfGuest && !desk.open) {
        await desk.wipeAll();
        return false;
      }
      const device = desk.kept ? desk.memory?.device : null;
      await desk.wipe();
      if (device) await simply(() => desk.api.removeDevice(device));
      return desk.keptHere().length > 0;
    },
    unseal: async (vault, passphrase) => {
      const keys = await keysOf(vault, passphrase);
      if (isOutcome(keys)) return keys;
      const swapped = await simply(() => desk.api.unsealVault(keys.vault));
      return swapped.ok ? openWith(keys, passphrase) : swapped;
    },
    erase: async () => {
      const erased = await simply(() => desk.api.eraseVault());
      if (erased.ok) await desk.wipe();
      return erased;
    },
    eraseEverything: async () => {
      const ours = desk.vaultsOfGuest;
      const erased = await desk.proven(() => wire.eraseEverything());
      if (isOutcome(erased)) return erased;
      if (isRefusal(erased)) return outcomeOf(erased);
      for (const vault of ours) await desk.wipe(false, vault);
      return erased;
    },
    askWhetherRemoved: async (which) => {
      for (const { memory } of desk.keptHere()) {
        const { device } = memory;
        if (!which(memory)) { desk.asked.delete(device); continue; }
        if (performance.now() - (desk.asked.get(device) ?? -ASK_AGAIN_MS) < ASK_AGAIN_MS) continue;
        desk.asked.set(device, performance.now());
        const isRemoved = await desk.proven(() => wasRemoved(desk.api, memory));
        if (isOutcome(isRemoved)) desk.asked.delete(device); // no answer: asked again at the next look
        else if (isRemoved) await desk.wipeRemoved(memory);
      }
    },
  };
}

/** A refusal as the screen gets it; how long to wait, where it is for that. */
const outcomeOf = (refusal: { code: string }): Outcome =>
  ({ ok: false, code: refusal.code, ...(refusal instanceof PauseAsked ? { minutes: refusal.minutes } : {}), ...(refusal instanceof OtherRefusal && refusal.until ? { until: refusal.until } : {}) });
