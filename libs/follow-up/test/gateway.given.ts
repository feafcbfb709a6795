import { createHmac } from 'node:crypto';
import { createServer as plainServer, type AddressInfo, type Server as PlainServer, type Socket } from 'node:net';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What a gateway was asked, as it came over the line. */
export interface Asked { method: string; path: string; headers: IncomingHttpHeaders; body: string }

/** A real gateway on this machine; what it was asked, and how it treats what comes. */
export class GivenGateway {
  readonly asked: Asked[] = [];
  /** After the whole request was read. */
  treat: (response: ServerResponse, request: IncomingMessage) => void = (response) => void response.writeHead(202, { 'content-type': 'application/json' }).end('{"status": "queued"}');
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => { body += part; });
    request.on('error', () => undefined).on('end', () => {
      this.asked.push({ method: request.method!, path: request.url!, headers: request.headers, body });
      this.treat(response, request);
    });
  });

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return this;
  }

  url(path = '/sms'): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  answers(status: number, body = '', headers: Record<string, string> = {}): void {
    this.treat = (response) => void response.writeHead(status, headers).end(body);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((closed) => this.server.close(() => closed()));
  }
}

/** A server below HTTP: what came over its lines, and what it does with each. */
export async function givenLine(meet: (socket: Socket) => void): Promise<{ port: number; heard: () => string; stop: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  let heard = '';
  const server: PlainServer = plainServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('data', (data) => { heard += data.toString('latin1'); });
    meet(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port, heard: () => heard,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** Headers with which a gateway hands over those bytes. */
export function signedReply(body: string, secret: string, at: Date): { 'content-type': string; 'x-timestamp': string; 'x-signature': string } {
  const seconds = String(Math.floor(at.getTime() / 1000));
  return { 'content-type': 'application/json', 'x-timestamp': seconds, 'x-signature': createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex') };
}
