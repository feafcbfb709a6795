import { isRefusal } from '#peerhouse/kernel';
import { afterStopSent, isRefused, openVersions, saveEdit, seenBy, sendStops, share, stopSharing, inTurn, withStop, type Id, type Stretch } from '#peerhouse/vault';
import type { Outcome, VaultActs, VaultGuest, VaultSnapshot } from '../vault.types.js';
import { Desk, done, emptyMemory, isOutcome, refusedAs, type Fields } from './desk.js';
import { lockTimer } from './lock-timer.js';
import { stretcher } from './stretcher.js';
import { tryAgain } from './try-again.js';
import { vaultOverGraphql, type Wire } from './transport.js';
import { watchedApi } from './watched-api.js';
import { ways, type Ways } from './ways.js';
import { sendWaiting, wordsActs } from './words-acts.js';

export { fetchStretcher } from './stretcher.js';

/** What works behind `useVault()`, and the ways in. */
export interface Engine extends VaultActs {
  ways: Ways;
  /** Who is signed in now, as the server said. */
  setGuest(guest: VaultGuest | null): Promise<void>;
  /** What stands in fields: asked for when it is sealed, given back when it is open again. `fieldsChanged`: somebody writes there. */
  fields(fields: Fields): void;
  fieldsChanged(): void;
  /** Looks again what this phone keeps: another page had it forgotten. */
  reread(): Promise<void>;
  /** The guest signs out or leaves: drops every key at once; what a phone of their own keeps, it keeps. Waits for nothing. */
  leave(): void;
}

/** How long after the last letter it is written down, on a phone that keeps anything. */
const WRITTEN_MS = 1000;

export interface Parts { wire: Wire; stretch: Stretch }

export async function createEngine(hear: (now: VaultSnapshot) => void, { wire, stretch }: Parts = { wire: vaultOverGraphql(), stretch: stretcher() }): Promise<Engine> {
  const day = () => new Date().toISOString().slice(0, 10);
  const desk = new Desk(watchedApi(wire.api, day), stretch, (now) => { hear({ ...now, isNamed: wire.signInName !== null }); lookWhetherToSend(); });
  let writing: ReturnType<typeof setTimeout> | undefined;
  const timer = lockTimer(desk, () => void engine.lock());
  const words = wordsActs(desk);
  const pages = pageActs(desk);
  const refresh = async (): Promise<Outcome> => {
    await stops(desk);
    const loaded = await desk.inLine(async () => (desk.open ? desk.load(desk.open) : refusedAs('Locked')));
    if (!loaded.ok) return loaded;
    await sendWaiting(desk, words.save);
    return pages.sendEdits();
  };
  const send = () => (desk.open ? refresh() : stops(desk));
  const lookWhetherToSend = tryAgain(() => somethingWaits(desk), send);
  const engine: Engine = {
    ...words,
    edit: pages.edit, share: pages.share, stop: pages.stop, versions: pages.versions,
    refresh,
    prove: async (passphrase) => engine.ways.proveAgain(passphrase),
    lock: async () => {
      if (!desk.open) return;
      desk.shut();
      timer.stop();
      desk.tell();
    },
    keepAround: async (vault, text) => desk.keepAround(vault, text),
    touch: () => timer.touch(),
    fields: (fields) => {
      desk.fields = fields;
      desk.giveFields();
    },
    fieldsChanged: () => {
      clearTimeout(writing);
      // On a phone that keeps them, words outlive a page that ends without a lock; on any other there is nowhere to put them.
      writing = setTimeout(() => { if (desk.kept && desk.open) desk.keep(); }, WRITTEN_MS);
    },
    ways: ways(desk, wire, { refresh, opened: () => timer.start() }),
    setGuest: async (guest) => {
      if (desk.isProving && desk.open) return; // it is asked again when that is done
      desk.vaultOfGuest = guest?.account.vault ?? null;
      desk.isSignedOut = guest === null;
      lookWhetherToSend();
      if (!guest) {
        // What is sealed in the memory waits for its guest; whatever is open here was opened without the server's word.
        if (!desk.kept) await engine.lock();
        return void engine.ways.askWhetherRemoved(() => true);
      }
      wire.organisation = guest.account.organisation;
      wire.signInName = guest.account.signInName;
      const ours = [guest.account.vault, guest.account.sealedVault].filter((each): each is Id => each !== null);
      desk.vaultsOfGuest = ours;
      const isOurs = (vault: Id | undefined): boolean => vault !== undefined && ours.includes(vault);
      // What another guest has here is locked, and waits for them.
      if (!isOurs(desk.memory?.vault)) desk.turnTo(ours.find((each) => desk.others.some(({ memory }) => memory.vault === each)) ?? null);
      if (!desk.open) timer.stop();
      desk.tell();
      // Another guest's; or with plans the account does not name (sealed long ago, or erased from another phone); or not on the list, where one is not yet that was kept while the server was asked.
      void engine.ways.askWhetherRemoved(({ vault, device }) => !isOurs(vault) || !guest.devices.includes(device));
      if (!desk.kept || !isOurs(desk.memory?.vault)) return;
      desk.signedInUntil = Date.parse(guest.until);
      desk.phone = guest.phone ?? desk.phone;
      desk.keep();
      await stops(desk);
      if (desk.card && desk.isLoaded) void refresh(); // another page may have had it typed back
    },
    reread: () => desk.reread(),
    leave: () => {
      desk.left += 1;
      desk.signedInUntil = 0;
      desk.vaultOfGuest = null;
      desk.shut();
      timer.stop();
      if (!desk.kept) desk.leaveNothing();
      wire.signInName = null;
      desk.tell();
    },
  };
  window.addEventListener('online', () => { desk.online = true; desk.tell(); void send(); });
  window.addEventListener('offline', () => { desk.online = false; desk.tell(); });
  await desk.reread();
  desk.tell();
  return engine;
}

/** Whether anything is to be sent that could be: locked, with nobody signed in, the server takes nothing. */
function somethingWaits({ open, isSignedOut, memory, words, edits }: Desk): boolean {
  if (isSignedOut && !open) return false;
  return Boolean(memory?.stopsToSend.length) || edits.length > 0 || [...words.values()].some(({ saved }) => saved === 'kept');
}

/** First of all when there is a network again, and without unlocking: the shares that were stopped meanwhile. */
async function stops(desk: Desk): Promise<void> {
  const asked = desk.memory;
  if (!asked?.stopsToSend.length) return;
  const sent = await sendStops(desk.api, asked);
  if (desk.memory?.vault !== asked.vault) return;
  const isSent = (grant: Id): boolean => asked.stopsToSend.includes(grant) && !sent.stopsToSend.includes(grant);
  desk.memory = { ...desk.memory, stopsToSend: desk.memory.stopsToSend.filter((grant) => !isSent(grant)) }; // what was stopped meanwhile still waits
  desk.keep();
  desk.tell();
}

/** What can be done with the contents page and with shares. */
function pageActs(desk: Desk): Pick<VaultActs, 'edit' | 'share' | 'stop' | 'versions'> & { sendEdits(): Promise<Outcome> } {
  const sendEdits = () => desk.inLine(async (): Promise<Outcome> => {
    const waiting = desk.edits;
    const { open, memory } = desk;
    if (!waiting.length) return done;
    if (!open || !memory) return refusedAs('Locked');
    if (desk.refusals[0]) return refusedAs(desk.refusals[0].code);
    if (!desk.isLoaded) return refusedAs('OFFLINE');
    const saved = await desk.proven(() => saveEdit(desk.api, open, inTurn(...waiting), desk.saving(), seenBy(memory)));
    if (isOutcome(saved)) return saved;
    if (isRefusal(saved)) {
      if (isRefused(saved)) { desk.edits = []; desk.keep(); desk.tell(); } // the page cannot hold it: it is as it was before
      return refusedAs(saved.code);
    }
    desk.edits = desk.edits.slice(waiting.length);
    desk.took(saved);
    desk.tell();
    return done;
  });
  return {
    sendEdits,
    edit: async (edit) => {
      if (!desk.open) return refusedAs('Locked');
      desk.edits = [...desk.edits, edit];
      desk.keep();
      desk.tell();
      return sendEdits();
    },
    share: (wanted) => desk.inLine(async () => {
      const { open, memory } = desk;
      if (!open || !memory) return refusedAs('Locked');
      if (desk.refusals[0]) return refusedAs(desk.refusals[0].code);
      if (!desk.isLoaded) return refusedAs('OFFLINE');
      const shared = await desk.proven(() => share(desk.api, open, wanted, desk.saving(), seenBy(memory)));
      if (isOutcome(shared)) return shared;
      if (isRefusal(shared)) return refusedAs(shared.code);
      desk.took(shared);
      desk.tell();
      return done;
    }),
    stop: (grant) => {
      // Locked where nothing is kept: it waits as long as this page is open.
      desk.memory ??= desk.vaultOfGuest ? emptyMemory(desk.vaultOfGuest) : null;
      if (desk.memory) desk.memory = withStop(desk.memory, grant);
      desk.keep();
      desk.tell();
      return desk.inLine(async () => {
        const stopped = await desk.proven(() => stopSharing(desk.api, grant, desk.isLoaded ? desk.open : null, desk.saving()));
        if (isOutcome(stopped)) return stopped;
        if (desk.memory) desk.memory = afterStopSent(desk.memory, grant);
        desk.keep();
        if (desk.open) await desk.load(desk.open);
        desk.tell();
        return done;
      });
    },
    versions: async (section, before) => {
      const { open } = desk;
      if (!open) return null;
      const rows = await desk.proven(() => desk.api.versions(section, before));
      if (isOutcome(rows) || isRefusal(rows)) return null;
      return openVersions(open, section, rows).flatMap((each) => (isRefused(each) ? [] : [{ version: each.version, savedOn: each.savedOn, name: each.name, doc: each.text }]));
    },
  };
}
