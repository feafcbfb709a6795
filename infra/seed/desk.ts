/** A worker's browser, as far as the seed needs one: asks the staff API over HTTP with the session of whoever is named. */
import { request as ask, Agent } from 'node:http';
import { documents, type DocumentName } from './documents.js';
import type { WorkerKey } from './people.js';

/** What the API answered to one root field: the name of its type, the code of a refusal, and what the document asked for. */
export interface Told {
  __typename: string;
  code?: string;
  [field: string]: unknown;
}

export type Answers = Record<string, Told>;

/** The API refused where the story needs a yes; says which, and what the day was. */
export class StoryStuck extends Error {
  constructor(document: string, answer: unknown) {
    super(`the demo's story got stuck at ${document}: ${JSON.stringify(answer)}`);
  }
}

export class Desk {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private readonly secrets = new Map<WorkerKey, string>();

  /** `address`: `http://127.0.0.1:port` of the staff application in this process. */
  constructor(private readonly address: string) {}

  /** From here on this worker is signed in. */
  remember(worker: WorkerKey, secret: string): void {
    this.secrets.set(worker, secret);
  }

  /** Asks and takes whatever comes back, refusals too; throws for a fault. */
  async tryTo(worker: WorkerKey | null, name: DocumentName, variables: Record<string, unknown>): Promise<Answers> {
    const secret = worker ? this.secrets.get(worker) : undefined;
    const { data, errors } = await this.post({ query: documents[name], variables }, secret);
    if (errors?.length || !data) throw new StoryStuck(`${name} (${worker ?? 'nobody'})`, errors);
    return data;
  }

  /** The same, where only a yes will do; throws `StoryStuck` for a refusal. */
  async must(worker: WorkerKey | null, name: DocumentName, variables: Record<string, unknown>): Promise<Answers> {
    const answers = await this.tryTo(worker, name, variables);
    const refused = Object.values(answers).find((told) => told.code !== undefined);
    if (refused) throw new StoryStuck(`${name} (${worker ?? 'nobody'}, ${JSON.stringify(variables)})`, refused);
    return answers;
  }

  close(): void {
    this.agent.destroy();
  }

  private post(body: object, secret: string | undefined): Promise<{ data: Answers | null; errors?: unknown[] }> {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...(secret ? { cookie: `__Host-peerhouse-staff=${secret}` } : {}) };
    return new Promise((resolve, reject) => {
      const request = ask(`${this.address}/graphql`, { method: 'POST', headers, agent: this.agent }, (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (part: string) => (answer += part)).on('error', reject);
        response.on('end', () => resolve(JSON.parse(answer) as { data: Answers | null; errors?: unknown[] }));
      });
      request.on('error', reject).end(text);
    });
  }
}
