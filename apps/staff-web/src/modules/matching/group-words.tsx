import type { GroupLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';

type Group = Pick<GroupLineFragment, 'nextOn' | 'time' | 'place'> & Partial<Pick<GroupLineFragment, 'name'>>;

/** A weekly group, and when it is next; without its name where that stands above it. */
export function GroupWords({ group }: { group: Group }) {
  const { say } = useWords();
  const { times } = useHouse();
  return <>{say(group.name ? 'group.line' : 'group.when', { name: group.name ?? '', day: times.near(group.nextOn, 'middle'), time: times.timeOn(group.nextOn, group.time), place: group.place })}</>;
}
