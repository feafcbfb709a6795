import type { TypedDocument } from './typed-document.js';

/** Why nothing came back: the network (or the server's database) is away, nobody is signed in, it is not there (or not for this person), the shift it needs has ended, more was sent than is taken at once, or it broke on our side. */
export type FaultCode = 'OFFLINE' | 'NOT_SIGNED_IN' | 'NOT_HERE' | 'NOT_ON_SHIFT' | 'OTHER_VERSION' | 'TOO_MUCH' | 'FAULT';

/** What a person cannot put right by typing something else. A refusal is no fault: it is an answer. */
export class Fault extends Error {
  constructor(readonly code: FaultCode, readonly reference: string | null = null) {
    super(code);
  }
}

export interface AskOptions {
  /** Send the hash and keep the text at home: production servers run no other document. */
  persisted: boolean;
  /** Called when the session has ended; the screen asks to sign in again and keeps what was typed. */
  onSignedOut: () => void;
  /** What goes along in the request's head. */
  beside?: (document: unknown) => Record<string, string>;
}

interface Answer<Result> { data?: Result | null; errors?: { extensions?: { code?: string; reference?: string } }[] }

/** Longest that an answer is waited for, in milliseconds: past it we say so, and what was typed stays. */
const patience = 25_000;

/** Asks our own server; throws a Fault, never anything else. */
export function createAsk({ persisted, onSignedOut, beside = () => ({}) }: AskOptions) {
  return async <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, signal?: AbortSignal): Promise<Result> => {
    const what = persisted ? { extensions: { persistedQuery: { version: 1, sha256Hash: document.__meta__?.['hash'] } } } : { query: document.toString() };
    const response = await fetch('/graphql', {
      method: 'POST', credentials: 'same-origin', signal: within(patience, signal),
      headers: { 'content-type': 'application/json', ...beside(document) }, body: JSON.stringify({ ...what, variables }),
    }).catch(() => { throw new Fault('OFFLINE'); });
    if (response.status === 413) throw new Fault('TOO_MUCH');
    const answer: Answer<Result> | null = await (response.json() as Promise<Answer<Result>>).catch(() => null);
    const error = answer?.errors?.[0]?.extensions;
    if (error?.code === 'NOT_SIGNED_IN') onSignedOut();
    if (error) throw new Fault(faultOf(error.code), error.reference ?? null);
    if (!answer?.data) throw new Fault(response.status >= 502 ? 'OFFLINE' : 'FAULT');
    return answer.data;
  };
}

/** Ends with the caller's own signal or when the time is up. (AbortSignal.any is younger than some of our phones.) */
function within(ms: number, signal: AbortSignal | undefined): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  const end = () => { clearTimeout(timer); controller.abort(); };
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end, { once: true });
  return controller.signal;
}

function faultOf(code: string | undefined): FaultCode {
  if (code === 'NOT_SIGNED_IN' || code === 'NOT_HERE' || code === 'NOT_ON_SHIFT') return code;
  if (code === 'AWAY') return 'OFFLINE';
  return code === 'BAD_REQUEST' ? 'OTHER_VERSION' : 'FAULT';
}
