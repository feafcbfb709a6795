import {
  ChangePassphraseDocument, CreateVaultDocument, EraseEverythingDocument, EraseVaultDocument, KeepDeviceDocument, OfferHandoverDocument, OpenCardDocument, ProveDocument, RemoveDeviceDocument, ReplaceCardDocument,
  SaveManifestDocument, SaveSectionDocument, ShareSectionsDocument, SignInDocument, StartAgainDocument, StopSharingDocument, TakeHandoverDocument, UnsealVaultDocument, VaultDocument, VersionsDocument,
} from '#peerhouse/contract/guest';
import type { TypedDocument } from '#peerhouse/contract';
import { fromBase64url, RefusedByServer, serverRefusals, toBase64url, type GuestVaultApi, type ServerRefusalName } from '#peerhouse/vault';
import { ask, hasSignedIn } from '../../../server/ask.js';
import { isOwnPhone } from '../../../settings.js';

/** Where the vault's questions go: the API, and what a sign-in by name goes along with. */
export interface Wire {
  api: GuestVaultApi;
  /** The account with every vault: its receipt. */
  eraseEverything(): Promise<Receipt | RefusedByServer>;
  organisation: string | null;
  signInName: string | null;
}

/** What went with an account, and until when backups have it (YYYY-MM-DD). */
export interface Receipt { unreadableOn: string; backupsFreeOn: string; vaults: number; phones: number; signIns: number }

/** "Please wait", with how long. */
export class PauseAsked extends RefusedByServer<'TooManyTries'> {
  constructor(readonly minutes: number) {
    super('TooManyTries');
  }
}

/** A refusal that the vault's own list does not have (the house's key file is missing); the screen has words for its name. */
export class OtherRefusal extends RefusedByServer {
  constructor(code: string, readonly until?: string) {
    super(code as ServerRefusalName);
  }
}

interface Answer { __typename: string; minutes?: number; until?: string }

function refusalOf({ __typename: name, minutes, until }: Answer): RefusedByServer {
  if (name === 'TooManyTries') return new PauseAsked(minutes ?? 15);
  return serverRefusals.includes(name as ServerRefusalName) ? new RefusedByServer(name as ServerRefusalName) : new OtherRefusal(name, until);
}

/** Bytes as the wire has them, wherever they are in what is sent. */
function outgoing(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64url(value);
  if (Array.isArray(value)) return value.map(outgoing);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, outgoing(each)]));
  return value;
}

const bytesIn = new Set(['serverShare', 'wrapPass', 'wrapCard', 'wrap', 'manifest', 'ciphertext', 'key', 'cardMark']);

/** What came, with bytes as bytes; the names that GraphQL adds stay at home. */
function incoming(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(incoming);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => {
    if (key === '__typename') return [];
    if (bytesIn.has(key)) return each === null ? [] : [[key, fromBase64url(String(each)) ?? new Uint8Array()]];
    return [[key, incoming(each)]];
  }));
}

/** The vault's API over our own server's GraphQL. A step that is answered with another type than `wanted` was refused. */
export function vaultOverGraphql(): Wire {
  async function step<Wanted>(field: string, document: TypedDocument<unknown, never>, variables: object, wanted: string): Promise<Wanted> {
    const data = await ask(document as TypedDocument<Record<string, Answer>, unknown>, outgoing(variables));
    const answer = data[field]!;
    return (answer.__typename === wanted ? incoming(answer) : refusalOf(answer)) as Wanted;
  }
  const act = async <Wanted>(field: string, document: TypedDocument<unknown, never>, variables: object): Promise<Wanted> => {
    const answer = await step<object>(field, document, variables, 'Done');
    return (answer instanceof RefusedByServer ? answer : { done: true }) as Wanted;
  };
  const wire: Wire = {
    organisation: null,
    signInName: null,
    eraseEverything: () => step('eraseEverything', EraseEverythingDocument, {}, 'Erased'),
    api: {
      signIn: async (who, proof) => {
        const answer = await step<Awaited<ReturnType<GuestVaultApi['signIn']>>>('signIn', SignInDocument, { who: 'name' in who ? { organisation: wire.organisation, name: who.name } : who, proof, ownPhone: isOwnPhone() }, 'Opening');
        if (!(answer instanceof RefusedByServer)) hasSignedIn();
        return answer;
      },
      prove: (vault, proof) => step('prove', ProveDocument, { vault, proof }, 'Opening'),
      createVault: (input) => act('createVault', CreateVaultDocument, { input }),
      startAgain: (input) => act('startAgain', StartAgainDocument, { input }),
      unsealVault: (vault) => act('unsealVault', UnsealVaultDocument, { vault }),
      eraseVault: () => act('eraseVault', EraseVaultDocument, {}),
      vault: (have) => step('vault', VaultDocument, { have }, 'VaultAnswer'),
      versions: async (section, before) => {
        const answer = await step<{ versions: never } | RefusedByServer<'NeedsProof'>>('versions', VersionsDocument, { section, before }, 'VersionList');
        return answer instanceof RefusedByServer ? answer : answer.versions;
      },
      saveSection: ({ page, drop, section, version, ciphertext, wrap, keys }) => act('saveSection', SaveSectionDocument, { input: { page, drop, section, version, ciphertext, wrap, keys } }),
      saveManifest: ({ page, drop }) => act('saveManifest', SaveManifestDocument, { input: { page, drop } }),
      shareSections: ({ page, grant, keys }) => act('shareSections', ShareSectionsDocument, { input: { page, grant, keys } }),
      stopSharing: (grant, page) => act('stopSharing', StopSharingDocument, { grant, page }),
      changePassphrase: (input) => act('changePassphrase', ChangePassphraseDocument, { input }),
      replaceCard: (card) => act('replaceCard', ReplaceCardDocument, { card }),
      offerHandover: (offer) => act('offerHandover', OfferHandoverDocument, { offer }),
      takeHandover: (proof) => step('takeHandover', TakeHandoverDocument, { proof }, 'Handover'),
      keepDevice: (device, secret) => act('keepDevice', KeepDeviceDocument, { device, secret }),
      removeDevice: (device) => act('removeDevice', RemoveDeviceDocument, { device }),
      openCard: (proof) => step('openCard', OpenCardDocument, { proof }, 'CardAnswer'),
    },
  };
  return wire;
}
