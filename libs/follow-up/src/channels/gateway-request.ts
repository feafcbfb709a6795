import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

export interface GatewayRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds from beginning to connect until the whole answer is there. */
  patience: number;
}

/**
 * What came of it. Without `status` nothing was heard; `begun` tells whether the words may have gone over. `whole`: the answer was read to its
 * end, or as far as we read any.
 */
export type Heard = { status: number; body: string; whole: boolean } | { status: null; begun: boolean; problem: unknown };

/** As much of an answer as is read; the rest is not waited for. */
const mostBytes = 16_384;

/** Posts once, over a connection of its own, and follows no redirect: a number and its words go to the address that was set and to no other. Never rejects. */
export function postOnce({ url, headers, body, patience }: GatewayRequest): Promise<Heard> {
  return new Promise((resolve) => {
    const secure = new URL(url).protocol === 'https:';
    let begun = false;
    let answered = false;
    const request = (secure ? overHttps : overHttp)(url, { method: 'POST', agent: false, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } });
    const timer = setTimeout(() => request.destroy(new Error('no whole answer in time')), patience);
    const end = (heard: Heard): void => {
      clearTimeout(timer);
      resolve(heard);
    };
    // Before this nothing of ours but a greeting is on the line; after it, everything is.
    request.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => { begun = true; }));
    request.on('error', (problem) => { if (!answered) end({ status: null, begun, problem }); });
    request.on('response', (response) => {
      answered = true;
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on('error', () => undefined); // its end is told by `close`
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        parts.push(part);
        if (bytes >= mostBytes) response.destroy();
      });
      response.on('close', () => end({ status: response.statusCode!, body: Buffer.concat(parts).toString('utf8', 0, mostBytes), whole: response.complete || bytes >= mostBytes }));
    });
    request.end(body);
  });
}
