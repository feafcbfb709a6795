/**
 * What makes the page comfortable: language, size of the text, when it locks; and until when somebody is signed in, so that the page
 * can begin as theirs before the server has said so. Nothing of the guest's. Kept on their own phone; on any other only until the window is closed.
 */
const settings = ['locale', 'size', 'lock', 'phone', 'until'] as const;
export type Setting = (typeof settings)[number];
const nameOf = (setting: Setting): string => `page.${setting}`;

const stores = (): Storage[] => {
  try {
    return [window.sessionStorage, window.localStorage];
  } catch {
    return []; // a browser that keeps nothing: everything still works, and begins anew each time
  }
};

export function keptSetting(setting: Setting): string | null {
  for (const store of stores()) {
    const value = store.getItem(nameOf(setting));
    if (value !== null) return value;
  }
  return null;
}

/** What somebody answered who is just signing in; it holds for them, and is kept only when they are in. */
let tried: string | null = null;
export const tryPhone = (answer: string | null): void => { tried = answer; };

/** Whether the guest said that this phone is theirs. */
export const isOwnPhone = (): boolean => (tried ?? keptSetting('phone')) === 'mine';

/** Whether anybody ever said so here: whoever borrows the phone answers for their own window only. */
export function wasEverOwnPhone(): boolean {
  const [, phone] = stores();
  return phone?.getItem(nameOf('phone')) === 'mine';
}

export function keepSetting(setting: Setting, value: string): void {
  const [window, phone] = stores();
  const isForPhone = setting === 'phone' ? value === 'mine' : isOwnPhone();
  try {
    (isForPhone ? phone : window)?.setItem(nameOf(setting), value);
    if (isForPhone) window?.removeItem(nameOf(setting)); // what was said for this window would stand before it
  } catch {
    // full or refused: it holds until the page is closed
  }
}

/** As the server last said: until when somebody is signed in here, or that nobody is. */
export function keepSignedIn(until: string | null): void {
  if (until) return keepSetting('until', until);
  for (const store of stores()) store.removeItem(nameOf('until'));
}

/** Whether somebody is signed in here as far as this phone knows: the server says so later. */
export const isSignedInHere = (now: number): boolean => Date.parse(keptSetting('until') ?? '') > now;

/** Everything of the kind, on this phone and in this window; where others keep something here, in this window alone. */
export function forgetSettings(isOthersToo = false): void {
  for (const store of stores().slice(0, isOthersToo ? 1 : 2)) for (const setting of settings) store.removeItem(nameOf(setting));
}
