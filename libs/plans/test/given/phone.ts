import { Acts, GuestPhone, readWhole, type Loose, type TestGuestApi } from '#peerhouse/testing';
import { RefusedByServer, type CardLock, type GuestVaultApi, type Id, type ManifestSave, type NewVault, type Page, type PassphraseLock, type Proof, type SectionSave, type Share, type VersionRef } from '#peerhouse/vault';

/** Fields that are bytes wherever they stand. */
const areBytes = new Set(['manifest', 'ciphertext', 'wrap', 'serverShare', 'wrapPass', 'wrapCard', 'key']);

/** A phone of a guest's that speaks as the guest app does: bytes as bytes, refusals by name. */
export class Phone extends GuestPhone implements GuestVaultApi {
  constructor(address: string, acts: Acts, private readonly organisation: string) {
    super(address, acts);
  }

  static of({ app, address }: TestGuestApi, organisation: string): Phone {
    return new Phone(address, new Acts(app), organisation);
  }

  /** Another phone of the same make, signed in nowhere. */
  another(): Phone {
    return new Phone(this.address, this.acts, this.organisation);
  }

  /** The answer of a root field, errors and all. */
  async whole(field: string, variables: Record<string, unknown> = {}): Promise<{ data: Record<string, Loose> | null; code: string | null; headers: Headers }> {
    const { headers, text } = await this.tell(this.acts.documents.get(field)!, variables);
    const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
    return { data: data ? (bytesIn(readWhole(data)) as Record<string, Loose>) : null, code: errors?.[0]?.extensions.code ?? null, headers };
  }

  /** What it answers; a refusal by name; throws an error's code. */
  override async do<T = Loose>(field: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, code } = await this.whole(field, variables);
    if (code) throw new Error(code);
    const answer = data![field];
    return (typeof answer?.code === 'string' ? new RefusedByServer(answer.code) : answer) as T;
  }

  /** As who was given a code by the house. */
  signInWithCode(code: string, ownPhone = false) { return this.do('signInWithCode', { code, ownPhone }); }

  signIn(who: { name: string } | { vault: Id }, proof: Proof) { return this.do('signIn', { who: 'name' in who ? { ...who, organisation: this.organisation } : who, proof, ownPhone: true }); }
  prove(vault: Id, proof: Proof) { return this.do('prove', { vault, proof }); }
  createVault(made: NewVault) { return this.do('createVault', { input: made }); }
  vault(have: VersionRef[]) { return this.do('vault', { have }); }
  async versions(section: Id, before: number) { const answer = await this.do('versions', { section, before }); return answer instanceof RefusedByServer ? answer : answer.versions; }
  saveSection(save: SectionSave) { return this.do('saveSection', { input: save }); }
  saveManifest(save: ManifestSave) { return this.do('saveManifest', { input: save }); }
  shareSections(share: Share) { return this.do('shareSections', { input: share }); }
  stopSharing(grant: Id, page: Page | null) { return this.do('stopSharing', { grant, page }); }
  changePassphrase(lock: PassphraseLock & { alsoPhones: boolean }) { return this.do('changePassphrase', { input: lock }); }
  replaceCard(card: CardLock | null) { return this.do('replaceCard', { card }); }
  offerHandover(offer: CardLock) { return this.do('offerHandover', { offer }); }
  takeHandover(proof: Uint8Array) { return this.do('takeHandover', { proof }); }
  startAgain(made: NewVault) { return this.do('startAgain', { input: made }); }
  unsealVault(vault: Id) { return this.do('unsealVault', { vault }); }
  eraseVault() { return this.do('eraseVault'); }
  keepDevice(device: Id, secret: Uint8Array) { return this.do('keepDevice', { device, secret }); }
  removeDevice(device: Id) { return this.do('removeDevice', { device }); }
  openCard(proof: Uint8Array) { return this.do('openCard', { proof }); }
}

function bytesIn(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => bytesIn(one, name));
  if (typeof value === 'string' && areBytes.has(name)) return new Uint8Array(Buffer.from(value, 'base64url'));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bytesIn(one, key)]));
}
