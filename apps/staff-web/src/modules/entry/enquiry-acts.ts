import { useWords } from '../../words/words.js';

/** What is read again after anything happened to an enquiry. */
export const afterEnquiry = ['Enquiry', 'Enquiries', 'WaitingList', 'Now', 'Board', 'Stays', 'FreeSpaces'];

interface WithActions { actions: readonly { name: string; allowed: boolean; whyNot?: string | null }[] }

/** Why an act on an enquiry cannot be done now, in words; null when it can. */
export function useWhyNot(enquiry: WithActions, name: string): string | null {
  const { sayCode } = useWords();
  const action = enquiry.actions.find((each) => each.name === name);
  return !action || action.allowed ? null : sayCode('why', action.whyNot ?? 'NotNow');
}
