import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = process.cwd();
const tree = path.join(root, 'apps/launcher/test/fixtures/boundaries');

interface Violation { from: string; to: string; rule: { name: string } }
interface Report { summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string }[] } } }

function cruise(): Report {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [tool, '--config', path.join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'apps', 'libs'],
    { cwd: tree, encoding: 'utf8', maxBuffer: 50_000_000, env: { ...process.env, NODE_OPTIONS: '' } });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

/** A rule's breach lies in a file named after it; one rule is broken by an index, which has its name already. */
const elsewhere: Record<string, string> = { 'entities-stay-inside': 'libs/feedback/src/index.ts', 'no-circles': 'no-circles-' };

describe('who may import whom', () => {
  const { violations, ruleSetUsed } = cruise().summary;
  const rules = ruleSetUsed.forbidden.map(({ name }) => name);
  const fileOf = (rule: string) => elsewhere[rule] ?? `/${rule}.`;

  test.each(rules)('the rule "%s" bites', (rule) => {
    const breaches = violations.filter((violation) => violation.rule.name === rule);
    expect(breaches.map(({ from }) => from)).toContainEqual(expect.stringContaining(fileOf(rule)));
  });

  test('what is allowed is let through', () => {
    const allowed = violations.filter(({ from }) => rules.every((rule) => !from.includes(fileOf(rule))));
    expect(allowed.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});
