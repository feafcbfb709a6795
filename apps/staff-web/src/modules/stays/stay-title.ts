import type { Say } from '../../words/words.js';

/** How a stay is called on a page: by its space, never by a person. */
export const stayTitle = (say: Say, stay: { spaceName?: string | null } | undefined): string => (stay?.spaceName ? say('stay.title', { name: stay.spaceName }) : say(stay ? 'stay.titleLetGo' : 'stays.title'));
