import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

interface Demo { password: string; accounts: { called: string; email: string }[] }

/** Mara, of the desk, gives somebody of the programme a code for their own page, by the staff app's own documents. */
export async function codeFor(browser: Browser, called: string): Promise<string> {
  const context = await browser.newContext({ baseURL: process.env['PEERHOUSE_STAFF_URL']! });
  const { password, accounts } = JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;
  const known = Object.entries(JSON.parse(readFileSync('libs/contract/staff.persisted.json', 'utf8')) as Record<string, string>);
  const ask = async <T>(name: string, variables: Record<string, unknown>): Promise<T> => {
    const [sha256Hash] = known.find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
    const answer = await context.request.post('/graphql', { data: { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables } });
    return ((await answer.json()) as { data: T }).data;
  };
  const { signIn } = await ask<{ signIn: { services: { id: string }[] } }>('SignIn', { email: accounts.find((one) => one.called === 'Mara')!.email, password });
  const { matchDesk } = await ask<{ matchDesk: Record<'waiting' | 'firstMeetings' | 'goingWell', { id: string; called: string }[]> }>('MatchDesk', { programmeId: signIn.services[0]!.id });
  const person = [...matchDesk.waiting, ...matchDesk.firstMeetings, ...matchDesk.goingWell].find((one) => one.called === called)!;
  const { giveMatchCode } = await ask<{ giveMatchCode: { paperCode: string } }>('GiveMatchCode', { personId: person.id });
  await context.close();
  return giveMatchCode.paperCode;
}
