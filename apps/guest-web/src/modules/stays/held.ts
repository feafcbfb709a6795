import { useCallback, useEffect, useState } from 'react';
import { HeldAboutMeDocument, RightsTextsDocument, SeeItDifferentlyDocument, type HeldAboutMeQuery, type RightsTextsQuery } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';

export type Held = HeldAboutMeQuery['heldAboutMe'];
export type HeldStay = Held['stays'][number];
export type RightsNow = RightsTextsQuery['rightsTexts'][number];

/** What is asked once when a page opens: not there yet, there, or why not. */
export interface Asked<T> { data: T | null; fault: unknown; again: () => void; put: (data: T) => void }

export function useAsked<T>(get: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ data: T | null; fault: unknown }>({ data: null, fault: null });
  const put = useCallback((data: T) => setState({ data, fault: null }), []);
  const again = useCallback(() => { void get().then(put, (fault: unknown) => setState({ data: null, fault })); }, [get, put]);
  useEffect(again, [again]);
  return { ...state, again, put };
}

const getHeld = (): Promise<Held> => ask(HeldAboutMeDocument, {}).then((answer) => answer.heldAboutMe);
export const useHeld = (): Asked<Held> => useAsked(getHeld);
/** The stay that is now, or was last; null while it is not there, and where none is kept. */
export const useNewestStay = (): HeldStay | null => useHeld().data?.stays[0] ?? null;

/** As houses publish them now; `at` is of the address on the paper. */
export const useRightsNow = (language: string): Asked<RightsNow[]> => useAsked(useCallback(() => rightsNow(language), [language]));

export function rightsNow(language: string): Promise<RightsNow[]> {
  const at = new URLSearchParams(window.location.search).get('at');
  return ask(RightsTextsDocument, { at, language }).then((answer) => answer.rightsTexts);
}

/** Puts the guest's own words beside a line of a stay; null when there were too many of them. */
export const seeItDifferently = (stay: string, line: string, words: string): Promise<Held | null> =>
  ask(SeeItDifferentlyDocument, { stay, line, words }).then(({ seeItDifferently: answer }) => (answer.__typename === 'HeldAboutMe' ? answer : null));
