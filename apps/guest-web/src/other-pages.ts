/** What pages of this browser tell each other: somebody signed in, signed out, left the site; or had everything forgotten. Nothing of it stays. */
export type Said = 'in' | 'out' | 'left' | 'forgot';
const KEY = 'page.said';

export function tellPages(said: Said): void {
  try {
    window.localStorage.setItem(KEY, `${said} ${Math.random()}`);
    window.localStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing: each page finds out when it next asks
  }
}

/** Hears what other pages say, not this one; returns how to end that. */
export function onPages(heard: (said: Said) => void): () => void {
  const hear = ({ key, newValue }: StorageEvent): void => { if (key === KEY && newValue) heard(newValue.split(' ')[0] as Said); };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
