import type { GroupLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';

type Group = Pick<GroupLineFragment, 'name' | 'nextOn' | 'time' | 'place'>;

/** A weekly group, and when it is next. */
export function GroupWords({ group }: { group: Group }) {
  const { say } = useWords();
  const { times } = useHouse();
  return <>{say('group.line', { name: group.name, day: times.near(group.nextOn, 'middle'), time: times.timeOn(group.nextOn, group.time), place: group.place })}</>;
}
