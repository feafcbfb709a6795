import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

interface Demo { password: string; accounts: { called: string; email: string }[] }

/** Mara, of the desk, asks the staff API by the staff app's own documents. (Its pages are walked in the staff app.) */
async function mara(browser: Browser) {
  const context = await browser.newContext({ baseURL: process.env['PEERHOUSE_STAFF_URL']! });
  const { password, accounts } = JSON.parse(readFileSync(process.env['PEERHOUSE_DEMO_FILE'] ?? '.peerhouse/demo.json', 'utf8')) as Demo;
  const known = Object.entries(JSON.parse(readFileSync('libs/contract/staff.persisted.json', 'utf8')) as Record<string, string>);
  const ask = async <T>(name: string, variables: Record<string, unknown>): Promise<T> => {
    const [sha256Hash] = known.find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
    const answer = await context.request.post('/graphql', { data: { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables } });
    return ((await answer.json()) as { data: T }).data;
  };
  const { signIn } = await ask<{ signIn: { services: { id: string }[] } }>('SignIn', { email: accounts.find((one) => one.called === 'Mara')!.email, password });
  const programmeId = signIn.services[0]!.id;
  const { matchDesk } = await ask<{ matchDesk: Record<'waiting' | 'firstMeetings' | 'goingWell', { id: string; called: string }[]> }>('MatchDesk', { programmeId });
  const person = (called: string): string => [...matchDesk.waiting, ...matchDesk.firstMeetings, ...matchDesk.goingWell].find((one) => one.called === called)!.id;
  return { ask, programmeId, person, close: () => context.close() };
}

/** A code for somebody's own page. */
export async function codeFor(browser: Browser, called: string): Promise<string> {
  const { ask, person, close } = await mara(browser);
  const { giveMatchCode } = await ask<{ giveMatchCode: { paperCode: string } }>('GiveMatchCode', { personId: person(called) });
  await close();
  return giveMatchCode.paperCode;
}

/** Tom is away for some days, and Yusra could meet his person meanwhile: asked, and answered for by the desk. */
export async function yusraCouldMeetThem(browser: Browser, called: string): Promise<{ askAgain: () => Promise<void>; tomIsBack: () => Promise<void> }> {
  const { ask, programmeId, person, close } = await mara(browser);
  const { peers: { peers } } = await ask<{ peers: { peers: { id: string; called: string }[] } }>('Peers', { programmeId });
  const peerId = (name: string): string => peers.find((one) => one.called === name)!.id;
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const personId = person(called);
  await ask('BeAway', { peerId: peerId('Tom'), until });
  const askAgain = async () => {
    await ask('NameCover', { personId, peerId: peerId('Yusra'), until });
    await ask('SayForCover', { personId, answer: 'yes' });
  };
  await askAgain();
  return { askAgain, tomIsBack: async () => { await ask('BeBack', { peerId: peerId('Tom') }); await close(); } };
}
