import { useEffect, useState } from 'react';
import { useWords } from '../../words/words.js';
import { useHouseIfAny } from './house.js';
import css from './house-switcher.module.css';

/** What time it is in the house, for a reader whose own clock says something else. */
export function HouseClock() {
  const { say } = useWords();
  const house = useHouseIfAny();
  const [, tick] = useState(0);
  useEffect(() => { const timer = setInterval(() => tick((n) => n + 1), 20_000); return () => clearInterval(timer); }, []);
  if (!house?.times.zoneDiffers()) return null;
  return <p className={css.clock}>{say(house.service.kind === 'programme' ? 'time.there' : 'time.atHouse', { time: house.times.clock() })}</p>;
}
