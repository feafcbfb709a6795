/** What can be told in a first conversation. A day place only where the house has one. */
export const toldKeys = (hasDay: boolean) => ['house', 'rights', 'emergency', ...(hasDay ? (['day_place'] as const) : [])] as const;
