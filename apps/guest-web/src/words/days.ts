/** The day of a moment in the house's zone, YYYY-MM-DD. */
export const dayIn = (at: string, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at));

/** The last day on which what ends at this moment still stands: what ends at midnight ends with the day before. */
export const lastDayOf = (until: string, timeZone: string): string => dayIn(new Date(Date.parse(until) - 1).toISOString(), timeZone);
