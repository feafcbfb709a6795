import type { Me } from '../../server/ask.js';
import { useWords } from '../../words/words.js';

interface StayProps { stay: NonNullable<Me['stay']>; house: NonNullable<Me['house']> }

/** Where the stay stands, and what follows from it: nothing that the guest has to do. */
export function StateWords({ stay, house }: StayProps) {
  const { say, moment } = useWords();
  switch (stay.state) {
    case 'expected': return <p><strong>{say('stay.expected')}</strong> {stay.keptUntil ? say('stay.expectedUntil', { time: moment(stay.keptUntil, house.timeZone) }) : null}</p>;
    case 'left': return <p><strong>{say('stay.left', { house: house.name })}</strong> {say('stay.leftAgain')}</p>;
    case 'not_taken_up': return <p><strong>{say('stay.notTakenUp')}</strong> {say('stay.notTakenUpAgain')}</p>;
    default: return <p><strong>{say('stay.here')}</strong> {say('stay.comeAndGo')} {say('stay.outForTheNight')}</p>;
  }
}
