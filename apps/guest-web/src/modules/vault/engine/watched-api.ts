import { isRefusal } from '#peerhouse/kernel';
import type { GuestVaultApi, ManifestSave, NewVault, Page, VaultAnswer, VersionRow } from '#peerhouse/vault';

/** The newest page that went over the wire, and the rows that came or went with it: what a phone remembers, once it was found to open. */
export interface OnTheWire { page: Page; rows: VersionRow[] }

export interface WatchedApi {
  api: GuestVaultApi;
  /** What went over the wire since it was last asked for. */
  heard(): OnTheWire | null;
  /** The last whole answer, for reading what holds of it. */
  answer(): VaultAnswer | null;
}

/** The same API, overheard. `today` is the day a row is given that we saved ourselves. */
export function watchedApi(api: GuestVaultApi, today: () => string): WatchedApi {
  let last: OnTheWire | null = null;
  let lastAnswer: VaultAnswer | null = null;
  const note = (page: Page, rows: VersionRow[]) => { last = { page, rows: [...(last?.rows ?? []), ...rows] }; };
  const saved = <Save extends ManifestSave, Answer>(how: (save: Save) => Promise<Answer>, rowsOf: (save: Save) => VersionRow[]) => async (save: Save): Promise<Answer> => {
    const answer = await how(save);
    if (!isRefusal(answer)) note(save.page, rowsOf(save));
    return answer;
  };
  const created = <Answer>(how: (made: NewVault) => Promise<Answer>) => async (made: NewVault): Promise<Answer> => {
    last = null;
    const answer = await how(made);
    if (!isRefusal(answer)) note(made.page, []);
    return answer;
  };
  return {
    answer: () => lastAnswer,
    heard: () => { const was = last; last = null; return was; },
    api: {
      ...api,
      vault: async (have) => {
        const answer = await api.vault(have);
        if (isRefusal(answer)) return answer;
        lastAnswer = answer;
        note({ counter: answer.counter, manifest: answer.manifest }, answer.sections);
        return answer;
      },
      createVault: created((made) => api.createVault(made)),
      startAgain: created((made) => api.startAgain(made)),
      saveManifest: saved((save) => api.saveManifest(save), () => []),
      saveSection: saved((save) => api.saveSection(save), ({ section, version, ciphertext, wrap }) => [{ section, version, ciphertext, wrap, savedOn: today() }]),
      shareSections: async (share) => {
        const answer = await api.shareSections(share);
        if (!isRefusal(answer)) note(share.page, []);
        return answer;
      },
    },
  };
}
