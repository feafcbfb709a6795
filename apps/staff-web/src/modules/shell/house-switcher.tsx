import { useNavigate } from '@tanstack/react-router';
import { House } from 'lucide-react';
import { Menu } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouseIfAny } from './house.js';
import { placesFor } from './places.js';
import { useServices } from './services.js';
import css from './house-switcher.module.css';

/** Which house the pages are about; with one house its name alone. */
export function HouseSwitcher() {
  const { say } = useWords();
  const house = useHouseIfAny();
  const services = useServices();
  const navigate = useNavigate();
  if (!house) return null;
  if (services.length < 2) return <p className={css.name}><House aria-hidden size={18} />{house.service.name}</p>;
  const entries = services.map((service) => ({
    id: service.id, text: service.name, label: service.name, icon: House,
    onAction: () => void navigate({ to: placesFor(service.may, service.kind)[0]?.to ?? '/', params: { houseId: service.id } }),
  }));
  return <Menu className={css.switch ?? ''} look="plain" says={say('shell.house', { house: house.service.name })} label={<span className={css.name}><House aria-hidden size={18} />{house.service.name}</span>} entries={entries} />;
}
