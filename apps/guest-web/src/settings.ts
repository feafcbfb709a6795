/**
 * What makes the page comfortable: language, size of the text, when it locks. Nothing of the guest's. Kept on their own phone;
 * on any other only until the window is closed.
 */
export type Setting = 'locale' | 'size' | 'lock' | 'phone';
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

/** Whether the guest said that this phone is theirs. */
export const isOwnPhone = (): boolean => keptSetting('phone') === 'mine';

export function keepSetting(setting: Setting, value: string): void {
  const [window, phone] = stores();
  try {
    (isOwnPhone() || (setting === 'phone' && value === 'mine') ? phone : window)?.setItem(nameOf(setting), value);
  } catch {
    // full or refused: it holds until the page is closed
  }
}

/** Everything of the kind, on this phone and in this window. */
export function forgetSettings(): void {
  for (const store of stores()) for (const setting of ['locale', 'size', 'lock', 'phone'] as const) store.removeItem(nameOf(setting));
}
