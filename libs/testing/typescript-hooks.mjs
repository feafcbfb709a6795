/** Node's module hooks for our TypeScript: `.js` in an import is the `.ts` beside it, `#peerhouse/…` a context's own sources. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = new URL('../../', import.meta.url);

export async function resolve(specifier, context, next) {
  const url = sourceOf(specifier, context.parentURL);
  return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith(root.href) || !new URL(url).pathname.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { cwd: fileURLToPath(root), sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}

function sourceOf(specifier, parent) {
  const [, context, surface = 'index'] = /^#peerhouse\/([^/]+)(?:\/(staff-api|guest-api))?$/.exec(specifier) ?? [];
  if (context) return new URL(`libs/${context}/src/${surface}.ts`, root).href;
  if (specifier.endsWith('.ts') || specifier.includes('.ts?')) return new URL(specifier, parent).href;
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !parent?.startsWith(root.href)) return null;
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parent);
  return existsSync(url) ? url.href : null;
}
