import type { Say, SayCode } from '../../words/words.js';

/** What is asked anew after an act of the programme. */
export const afterMatching = ['MatchDesk', 'MatchPerson', 'Peers', 'MyPeople', 'MyAvailability', 'Meetings'] as const;

interface WithActions { actions: readonly { name: string; allowed: boolean; whyNot?: string | null }[] }

/** Whether something can be done now, by the server's word. What does not go with how it stands is not drawn at all. */
export const isAllowed = ({ actions }: WithActions, name: string): boolean => actions.some((action) => action.name === name && action.allowed);

/** Drawn although not yet possible: its moment comes by itself, and the button says so. */
export function whyNotYet({ actions }: WithActions, name: string, sayCode: SayCode): string | null {
  const action = actions.find((each) => each.name === name);
  return action?.whyNot === 'NotYet' ? sayCode('why', 'NotYet') : null;
}

/** The name somebody wants to be called by, or their number. */
export const nameOfPerson = (person: { called?: string | null; number: number }, say: Say): string => person.called ?? say('match.number', { number: person.number });
