import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = process.cwd();
const breaches = 'apps/launcher/test/fixtures/lint/libs/stays/src/breaches.staff-resolver.ts';

test('the rules of our own bite: glued SQL, a time that is not passed in, a try in a resolver, another house', () => {
  const tool = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [tool, '-c', 'apps/launcher/test/fixtures/lint/oxlintrc.json', '--format', 'json', breaches], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  const found = (JSON.parse(stdout) as { diagnostics: { code: string; labels: { span: { line: number } }[] }[] }).diagnostics;
  expect(found.map(({ code, labels }) => `${code} ${labels[0]?.span.line}`).sort()).toEqual([
    'house(another-house-for-one-act) 13', 'house(no-glued-sql) 3', 'house(no-glued-sql) 4', 'house(no-try-in-resolvers) 7', 'house(time-is-passed-in) 5', 'house(time-is-passed-in) 6',
  ]);
});
