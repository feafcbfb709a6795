/** A guest's phone, as far as the seed needs one: asks the guest API over HTTP with a sign-in of its own. */
import type { Done, GuestVaultApi, NewVault, SectionSave, Share } from '#peerhouse/vault';
import { StoryStuck } from './desk.js';

const answer = '__typename ... on Refusal { code }';
const documents = {
  signInWithCode: `mutation ($code: String!) { signInWithCode(code: $code, ownPhone: false) { ${answer} } }`,
  me: '{ me { account { signInName organisation } } }',
  createVault: `mutation ($input: NewVaultInput!) { createVault(input: $input) { ${answer} } }`,
  saveSection: `mutation ($input: SectionSaveInput!) { saveSection(input: $input) { ${answer} } }`,
  shareSections: `mutation ($input: ShareInput!) { shareSections(input: $input) { ${answer} } }`,
  myFollowUps: '{ myFollowUps { offers { id about } } }',
  agreeMyFollowUp: `mutation ($offer: String!, $input: FollowUpInput!) { agreeMyFollowUp(offer: $offer, input: $input) { ${answer} } }`,
  signOut: 'mutation { signOut { __typename } }',
} as const;

/** What these guests do with their plans. */
export type SeedVaultApi = Pick<GuestVaultApi, 'createVault' | 'saveSection' | 'shareSections'>;

export class GuestPhone implements SeedVaultApi {
  private cookie = '';

  /** `address`: `http://127.0.0.1:port` of the guest application in this process. */
  constructor(private readonly address: string) {}

  /** Signs in with a paper code; gives the name that was issued, and in which organisation it is known. */
  async signIn(code: string): Promise<{ signInName: string; organisation: string }> {
    await this.do('signInWithCode', { code });
    return (await this.do<{ account: { signInName: string; organisation: string } }>('me', {})).account;
  }

  signOut = (): Promise<unknown> => this.do('signOut', {});
  createVault = (input: NewVault): Promise<Done> => this.do('createVault', { input });
  saveSection = (input: SectionSave): Promise<Done> => this.do('saveSection', { input });
  shareSections = (input: Share): Promise<Done> => this.do('shareSections', { input });

  /** Would like to hear from the house, and says when and how. */
  async staysInTouch(input: Record<string, unknown>): Promise<void> {
    const { offers: [offer] } = await this.do<{ offers: { id: string }[] }>('myFollowUps', {});
    await this.do('agreeMyFollowUp', { offer: offer!.id, input });
  }

  /** Only a yes will do; throws `StoryStuck` for a refusal. */
  private async do<T>(field: keyof typeof documents, variables: Record<string, unknown>): Promise<T> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query: documents[field], variables }, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value)),
    });
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    const { data, errors } = await response.json() as { data?: Record<string, T & { code?: string }>; errors?: unknown };
    const told = data?.[field];
    if (!told || told.code) throw new StoryStuck(field, errors ?? told);
    return told;
  }
}
