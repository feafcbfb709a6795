/** What is asked anew after something was done with a check-in or with what was agreed. */
export const afterCheckIn = ['CheckIns', 'FollowUps', 'FollowUp'] as const;
