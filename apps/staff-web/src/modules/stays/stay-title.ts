import type { Say } from '../../words/words.js';

/** How a stay is called on a page: by its space, never by a person. Without one it was let go, or left again before its first night. */
export function stayTitle(say: Say, stay: { state: string; spaceName?: string | null } | undefined): string {
  if (!stay) return say('stays.title');
  if (stay.spaceName) return say('stay.title', { name: stay.spaceName });
  return say(stay.state === 'left' ? 'stay.titleNoNight' : 'stay.titleLetGo');
}
