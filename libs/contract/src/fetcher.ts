import type { TypedDocument } from './typed-document.js';

/** Why nothing came back: the network is away, nobody is signed in, it is not there (or not for this person), or it broke on our side. */
export type FaultCode = 'OFFLINE' | 'NOT_SIGNED_IN' | 'NOT_HERE' | 'OTHER_VERSION' | 'FAULT';

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
}

interface Answer<Result> { data?: Result | null; errors?: { extensions?: { code?: string; reference?: string } }[] }

/** Asks our own server; throws a Fault, never anything else. */
export function createAsk({ persisted, onSignedOut }: AskOptions) {
  return async <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, signal?: AbortSignal): Promise<Result> => {
    const what = persisted ? { extensions: { persistedQuery: { version: 1, sha256Hash: document.__meta__?.['hash'] } } } : { query: document.toString() };
    const response = await fetch('/graphql', {
      method: 'POST', credentials: 'same-origin', signal: signal ?? null,
      headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...what, variables }),
    }).catch(() => { throw new Fault('OFFLINE'); });
    const answer: Answer<Result> | null = await (response.json() as Promise<Answer<Result>>).catch(() => null);
    const error = answer?.errors?.[0]?.extensions;
    if (error?.code === 'NOT_SIGNED_IN') onSignedOut();
    if (error) throw new Fault(faultOf(error.code), error.reference ?? null);
    if (!answer?.data) throw new Fault(response.status >= 502 ? 'OFFLINE' : 'FAULT');
    return answer.data;
  };
}

function faultOf(code: string | undefined): FaultCode {
  if (code === 'NOT_SIGNED_IN' || code === 'NOT_HERE') return code;
  return code === 'BAD_REQUEST' ? 'OTHER_VERSION' : 'FAULT';
}
