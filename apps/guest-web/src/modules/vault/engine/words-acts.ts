import { isRefusal } from '#peerhouse/kernel';
import { hashOf, isRefused, keepDraft, toBase64url, newVaultId, saveWords, seenBy, withDraft, withoutDraft, WrittenElsewhere, type Id, type PhoneMemory } from '#peerhouse/vault';
import type { Outcome, VaultActs } from '../vault.types.js';
import { done, isOutcome, refusedAs, type Desk, type WordsOnTheWay } from './desk.js';
import { placedBeside } from './page-change.js';
import { goesOn } from './store.js';

/** What can be done with the words of sections: keep, save, let go, choose. */
export function wordsActs(desk: Desk): Pick<VaultActs, 'save' | 'dropDraft' | 'choose'> {
  /** What our own saves made of a version: words begun before are on the newer one. */
  const newer = new Map<string, number>();
  const rebased = (section: Id, base: number): number => {
    let now = base;
    for (let next = newer.get(`${section}/${now}`); next !== undefined; next = newer.get(`${section}/${now}`)) now = next;
    return now;
  };

  /** Seals the words into the memory, so that nothing that follows can lose them. */
  function kept(section: Id, words: WordsOnTheWay): Outcome {
    const { open, memory } = desk;
    if (!open || !memory) return refusedAs('Locked');
    const next = keepDraft(memory, open, { section, base: words.base, text: words.doc });
    if (isRefused(next)) return refusedAs(next.code);
    desk.memory = next;
    desk.words.set(section, words);
    desk.sent.add(sentAs(section, words.base, words.doc));
    desk.conflicts.delete(section);
    desk.keep();
    desk.tell();
    return done;
  }

  /** What stands there is what this page kept before, and had no answer to, or another page of this phone sent: what was written since goes on from it. */
  function wasOurs(section: Id, { mine, theirs }: WrittenElsewhere): boolean {
    const there = theirs.sections.get(section);
    if (!there || there.version !== mine.base + 1 || !desk.sent.has(sentAs(section, mine.base, there.text))) return false;
    newer.set(`${section}/${mine.base}`, there.version);
    return true;
  }

  async function send(section: Id): Promise<Outcome> {
    const words = desk.words.get(section);
    const { open, memory } = desk;
    if (!words || words.saved === 'choose') return done;
    if (!open || !memory) return refusedAs('Locked');
    if (desk.refusals[0]) return refusedAs(desk.refusals[0].code);
    if (!desk.isLoaded) return refusedAs('OFFLINE');
    words.saved = 'sending';
    desk.tell();
    const saved = await desk.proven(() => saveWords(desk.api, open, { section, base: words.base, text: words.doc }, desk.saving(), seenBy(memory), words.edit));
    if (words.saved === 'sending') words.saved = 'kept';
    const outcome = await settled(section, words, saved);
    desk.tell();
    return outcome;
  }

  async function settled(section: Id, words: WordsOnTheWay, saved: unknown): Promise<Outcome> {
    if (isOutcome(saved)) return saved;
    if (!desk.open || !desk.memory) return refusedAs('Locked');
    if (saved instanceof WrittenElsewhere) {
      if (wasOurs(section, saved)) {
        const now = desk.words.get(section) ?? words;
        desk.took(saved.theirs);
        const again = kept(section, { ...now, base: rebased(section, now.base) });
        return again.ok ? send(section) : again;
      }
      // Another page of this phone has these words, which nobody touched here, and has gone on: what it made of them is its own to save, or to choose.
      const { guestKey } = desk.open;
      const isElsewhere = words.takenUp !== undefined && (await goesOn(words.takenUp));
      if (desk.open?.guestKey !== guestKey) return refusedAs('Locked');
      if (isElsewhere && desk.words.get(section) === words) {
        desk.took(saved.theirs);
        await dropDraft(section);
        return done;
      }
      words.saved = 'choose';
      desk.took(saved.theirs);
      inMemory((memory) => { const draft = memory.drafts.find((each) => each.section === section); return draft ? withDraft(memory, { ...draft, state: 'choose' }) : memory; });
      const theirs = saved.theirs.sections.get(section);
      const savedOn = desk.memory.rows.find((row) => row.section === section)?.savedOn ?? '';
      desk.conflicts.set(section, { section, mine: words.doc, theirs: theirs ? { id: section, version: theirs.version, savedOn, doc: theirs.text } : null });
      return refusedAs('ChangedElsewhere');
    }
    if (isRefusal(saved)) return refusedAs(saved.code);
    const after = saved as NonNullable<Desk['open']>;
    desk.took(after);
    const version = after.manifest.sections[section]?.v ?? words.base;
    if (version > words.base) newer.set(`${section}/${words.base}`, version);
    const now = desk.words.get(section);
    if (now === words) {
      desk.words.delete(section);
      inMemory((memory) => withoutDraft(memory, section));
    } else if (now) {
      // Written on while it was being sent: the next save stands on this one.
      kept(section, { ...now, base: rebased(section, now.base) });
    }
    return done;
  }

  function inMemory(change: (memory: PhoneMemory) => PhoneMemory): void {
    if (desk.memory) desk.memory = change(desk.memory);
    desk.keep();
  }

  const save: VaultActs['save'] = async (section, doc, base, extra) => {
    const before = desk.words.get(section);
    const held = kept(section, { base: rebased(section, base), doc, saved: 'kept', edit: extra?.edit ?? before?.edit, takenUp: before?.doc === doc ? before.takenUp : undefined });
    return held.ok ? desk.inLine(() => send(section)) : held;
  };

  const dropDraft: VaultActs['dropDraft'] = async (section) => {
    desk.words.delete(section);
    desk.conflicts.delete(section);
    inMemory((memory) => withoutDraft(memory, section));
    desk.tell();
  };

  return {
    save,
    dropDraft,
    choose: async (section, which) => {
      const conflict = desk.conflicts.get(section);
      if (!conflict) return done;
      if (which === 'theirs') return dropDraft(section).then(() => done);
      if (which === 'mine') return save(section, conflict.mine, conflict.theirs?.version ?? 0);
      const beside = newVaultId();
      const saved = await save(beside, conflict.mine, 0, { edit: placedBeside(section, beside) });
      await dropDraft(section);
      return saved;
    },
  };
}

const sentAs = (section: Id, base: number, doc: Uint8Array): string => `${section}/${base}/${toBase64url(hashOf(doc))}`;

/** Sends, one after the other, the words that wait. */
export async function sendWaiting(desk: Desk, save: VaultActs['save']): Promise<void> {
  for (const [section, { base, doc, saved, edit }] of desk.words) if (saved === 'kept') await save(section, doc, base, edit ? { edit } : {});
}
