/** A paper code for the guest page, given as in life: somebody of the demo signs in, is on shift, and gives it to a guest of the house. */
import { readFileSync } from 'node:fs';
import { inRoot } from './places.mjs';

/** `{ code, house }` from the staff application on `port`; undefined when the demo is no longer so that somebody can give one. */
export async function giveGuestCode({ port, demo, giver = 'Ada' }) {
  try {
    const { email, house } = demo.accounts.find(({ called }) => called === giver);
    const ask = desk(port);
    const { services } = (await ask('SignIn', { email, password: demo.password })).signIn;
    const code = await giveIn(services[0].id, ask);
    await ask('SignOut');
    return code && { code, house };
  } catch {
    return undefined; // people may have changed what is in the demo; the screen does without
  }
}

async function giveIn(houseId, ask) {
  const stayId = await someoneHere(houseId, ask);
  if (!stayId) return undefined;
  await ask('StartShift', { houseId }); // refused when the shift goes on, which is as good
  return (await ask('GiveGuestCode', { stayId })).giveGuestCode.paperCode;
}

async function someoneHere(houseId, ask) {
  const { board } = await ask('Board', { houseId });
  return board.spaces.flatMap(({ claims }) => claims).find(({ state, stayId }) => stayId && state === 'here')?.stayId;
}

/** Asks with the staff app's own documents, as a browser would: production runs no others. */
export function desk(port) {
  const documents = Object.entries(JSON.parse(readFileSync(inRoot('libs/contract/staff.persisted.json'), 'utf8')));
  let cookie = '';
  return async (name, variables = {}) => {
    const [sha256Hash] = documents.find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text));
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie }, signal: AbortSignal.timeout(5_000),
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const { data, errors } = await answer.json();
    if (!data) throw new Error(errors?.[0]?.message);
    return data;
  };
}
