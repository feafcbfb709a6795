/** The day of a moment in the house's zone, or the phone's own, YYYY-MM-DD. */
export const dayIn = (at: string, timeZone?: string): string => new Intl.DateTimeFormat('en-CA', timeZone ? { timeZone } : {}).format(new Date(at));

/** Today by this phone's clock, in a house's zone or its own. */
export const today = (timeZone?: string): string => dayIn(new Date().toISOString(), timeZone);

/** The last day on which what ends at this moment still stands: what ends at midnight ends with the day before. */
export const lastDayOf = (until: string, timeZone: string): string => dayIn(new Date(Date.parse(until) - 1).toISOString(), timeZone);
