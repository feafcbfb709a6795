import { asksBefore, dayPlacesOf, offersWhenFull } from './charter.rules.js';
import type { Charter } from './charter.schema.js';
import type { EntryRules } from './services.graphql.js';

/** What that version of the charter says about asking to come. */
export const entryRules = (charter: Charter): EntryRules => ({
  starters: [...charter.entry.started_by],
  teams: [...charter.entry.teams],
  outcomes: [...charter.entry.outcomes],
  offersWhenFull: offersWhenFull(charter),
  dayPlaces: dayPlacesShown(charter),
  asksBefore: asksBefore(charter),
});

function dayPlacesShown(charter: Charter): EntryRules['dayPlaces'] {
  const places = dayPlacesOf(charter);
  return places && { places: places.places, days: places.days, forFormerGuests: places.for === 'former_guests' };
}
