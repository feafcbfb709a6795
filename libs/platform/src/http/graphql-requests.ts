import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const refuse = (reply: FastifyReply, status: number, message: string) => reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

/** By the route that will answer, not by how the address is spelled: /%67raphql is /graphql. */
const isGraphql = (request: FastifyRequest): boolean => request.routeOptions.url === '/graphql';

/** GraphQL is asked by POST, in JSON, from our own pages: every other shape is refused before Apollo sees it. */
export async function onlyGraphqlPosts(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (!isGraphql(request)) return;
  if (request.method !== 'POST') return refuse(reply.header('allow', 'POST'), 405, 'Ask by POST.');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(reply, 415, 'Ask in JSON.');
  if (!fromOurPages(request)) return refuse(reply, 403, 'Ask from our own pages.');
  return;
}

/** Whether a browser says that one of our own pages asks; what is no browser says nothing of it. */
export function fromOurPages(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  return (!site || site === 'same-origin' || site === 'none') && (!origin || hostOf(origin) === host);
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Body { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } }

/** Our own apps send their documents as hashes. With `only`, as in production, no other document is run: it is refused before it is parsed. */
export function persistedDocuments(known: ReadonlyMap<string, string>, { only }: { only: boolean }) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isGraphql(request)) return;
    const body = request.body as Body | null;
    const hash = body?.extensions?.persistedQuery?.sha256Hash;
    const document = typeof hash === 'string' ? known.get(hash) : undefined;
    if (!document && !only) return;
    if (!body || Array.isArray(body) || !document) return refuse(reply, 400, 'This page is from another version. Please load it again.');
    body.query = document;
    delete body.extensions;
    return;
  };
}
