import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { faultOf } from './fault-of.js';
import { NestLog } from './logging.js';
import { onlyGraphqlPosts, persistedDocuments } from './graphql-requests.js';

export interface WebAppOptions {
  module: Parameters<typeof NestFactory.create>[0];
  logger: Logger;
  /** Folder with the web app's build; without it only the API is served. */
  webRoot?: string;
  /** Documents by sha256, as our own apps send them. */
  persisted?: ReadonlyMap<string, string>;
  /** Lets any other document in beside those; never in production. */
  anyDocument?: boolean;
  /** Folder with the API explorer's build; development only. */
  explorer?: string;
  /** Most bytes of a request; 64 KiB where nothing is said. */
  bodyLimit?: number;
  /** Keeps a request's bytes beside what was read from them (`request.rawBody`): where a signature is over the bytes. */
  rawBody?: boolean;
  /** Proxies whose word about the caller's address is taken; nobody's without it. */
  trustedProxy?: string;
  /** What `/` shows instead of the web app's own page; null: that one. */
  firstPage?: (app: NestFastifyApplication, webRoot: string) => FirstPage;
  /** Named policies through which alone its pages may make workers and scripts. Without it the browser does not ask. */
  trustedTypes?: readonly string[];
  /** How long a browser shows its pages again without asking, and which never. They say nothing of anybody; what `/` shows to whoever may be signed in is never kept. Without it none is. */
  keptPages?: KeptPages;
}

export interface KeptPages { seconds: number; except: readonly string[] }

export type FirstPage = (request: FastifyRequest) => Promise<string | null>;

/** A Nest application on Fastify with our headers, our request rules and one web app's files. Not yet listening. */
export async function createWebApp({ module, logger, webRoot, persisted, anyDocument = false, explorer, bodyLimit = 65_536, rawBody = false, trustedProxy, firstPage, trustedTypes, keptPages }: WebAppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ loggerInstance: logger, bodyLimit, ...(trustedProxy ? { trustProxy: trustedProxy } : {}), genReqId: () => randomUUID().slice(0, 8), routerOptions: { ignoreTrailingSlash: false }, logController: new LogController({ disableRequestLogging: true }) });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: new NestLog(logger), abortOnError: false, bufferLogs: false, rawBody });
  app.enableShutdownHooks();
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await fastify.register(cookie);
  const page = webRoot && existsSync(webRoot) ? readFileSync(path.join(webRoot, 'index.html'), 'utf8') : '';
  await fastify.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: { ...contentSecurity, ...within(page), ...(trustedTypes ? onlyThrough(trustedTypes) : {}) } }, referrerPolicy: { policy: 'no-referrer' }, strictTransportSecurity: false });
  fastify.addHook('onRequest', onlyGraphqlPosts);
  if (persisted) fastify.addHook('preHandler', persistedDocuments(persisted, { only: !anyDocument }));
  let stopping = false;
  fastify.addHook('preClose', async () => { stopping = true; });
  fastify.addHook('onSend', async (request, reply) => {
    // The build's files carry their content in their name; everything else is asked for anew, but a page that is kept.
    const forEver = request.url.startsWith('/assets/') && reply.statusCode < 400;
    reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : kept.has(request) && reply.statusCode < 400 ? `private, max-age=${keptPages?.seconds}` : 'no-store');
    if (forEver && isStretchWorker.test(request.url)) reply.header('content-security-policy', stretchWorkerSecurity);
    // A browser that would keep the connection for its next request would keep us from stopping.
    if (stopping) reply.header('connection', 'close');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    // The pattern, not the path: a page's path names a stay or an enquiry.
    request.log.info({ method: request.method, path: request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  if (explorer && existsSync(explorer)) serveExplorer(app, fastify, explorer);
  if (webRoot && page) serveWebApp(app, fastify, { webRoot, page, firstPage: firstPage?.(app, webRoot), keptPages });
  return app;
}

const contentSecurity = {
  'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"], 'img-src': ["'self'", 'data:'], 'font-src': ["'self'"],
  'connect-src': ["'self'"], 'manifest-src': ["'self'"], 'worker-src': ["'self'"], 'form-action': ["'self'"],
  'frame-ancestors': ["'none'"], 'base-uri': ["'none'"], 'object-src': ["'none'"],
};

/** What stands in the page itself, so that nothing is waited for before it is seen: those scripts and styles, by their content, and no others. */
function within(page: string): { 'script-src': string[]; 'style-src': string[] } {
  const hashes = (part: RegExp): string[] => [...page.matchAll(part)].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
  return { 'script-src': ["'self'", ...hashes(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)], 'style-src': ["'self'", ...hashes(/<style[^>]*>([\s\S]*?)<\/style>/g)] };
}

const onlyThrough = (policies: readonly string[]) => ({ 'require-trusted-types-for': ["'script'"], 'trusted-types': [...policies] });

/** The worker that makes a passphrase slow to guess: it alone compiles WebAssembly, asks for nothing and loads nothing. */
const isStretchWorker = /^\/assets\/stretch-worker-[\w-]+\.js$/;
const stretchWorkerSecurity = "default-src 'none'; script-src 'wasm-unsafe-eval'; frame-ancestors 'none'; base-uri 'none'";

/** GraphiQL from our own build. Its editor needs inline styles and workers, which no other page may have. */
function serveExplorer(app: NestFastifyApplication, fastify: FastifyInstance, folder: string): void {
  app.useStaticAssets({ root: path.resolve(folder), prefix: '/graphiql/', decorateReply: false });
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/graphiql')) reply.header('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; img-src 'self' data:; font-src 'self' data:");
  });
}

const appPages = new WeakMap<object, string>();
const withoutScript = /<noscript>[\s\S]*?<\/noscript>/;

/** The app's own page with these words for a browser that runs no script; where there is no build of the app, the words alone. */
export function pageWithoutScript(server: object, words: string, language: string): string {
  const page = appPages.get(server) ?? `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Welcome</title></head><body><noscript></noscript></body></html>`;
  return page.replace(withoutScript, () => `<noscript><link rel="stylesheet" href="/plain/plain.css">${words}</noscript>`);
}

/** Requests whose answer is a page that the browser may show again. */
const kept = new WeakSet<FastifyRequest>();

interface Served { webRoot: string; page: string; firstPage: FirstPage | undefined; keptPages: KeptPages | undefined }

/** The build's files; every other page is the app itself, which knows its routes. Missing files stay missing. */
function serveWebApp(app: NestFastifyApplication, fastify: FastifyInstance, { webRoot, page, firstPage = async () => null, keptPages }: Served): void {
  app.useStaticAssets({ root: path.resolve(webRoot), prefix: '/', wildcard: false, index: false, cacheControl: false, preCompressed: true });
  appPages.set(fastify, page);
  const ours = /^\/(graphql|graphiql|health|assets|events|plain)(\/|$)/;
  fastify.get('/*', async (request, reply) => {
    const where = request.url.split('?')[0] ?? '/';
    if (ours.test(where) || path.extname(where)) return reply.code(404).send({ message: 'There is nothing here.' });
    // Where it cannot be put together, the app's own page comes, and says what it finds.
    const first = where !== '/' ? null : await firstPage(request).catch((problem: unknown) => {
      request.log.error({ fault: faultOf(problem) }, 'fault');
      return null;
    });
    if (keptPages && (first !== null || where !== '/') && !keptPages.except.includes(where)) {
      kept.add(request);
      const tag = `W/"${createHash('sha256').update(first ?? page).digest('base64url').slice(0, 16)}"`;
      reply.header('etag', tag).header('vary', first === null ? 'accept-encoding' : 'accept-encoding, accept-language, cookie');
      if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
    }
    return sendPage(request, reply, first ?? page);
  });
}

/** Gzipped for who takes that: over a slow line every kilobyte of the first answer is waited for. Nothing in a page is secret, and nothing of the request stands in it but the language of the first one and whether there is a sign-in. */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  reply.type('text/html; charset=utf-8').header('vary', reply.getHeader('vary') ?? 'accept-encoding');
  const takesGzip = /(^|,)\s*gzip\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/i.test(String(request.headers['accept-encoding'] ?? ''));
  return takesGzip ? reply.header('content-encoding', 'gzip').send(gzipSync(page)) : reply.send(page);
}
