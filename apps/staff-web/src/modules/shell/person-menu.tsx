import { useNavigate } from '@tanstack/react-router';
import { CircleUserRound, Clock, Keyboard, LogOut, UserRoundPen, UsersRound } from 'lucide-react';
import { Menu, type MenuEntry } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { hasShifts } from './services.js';
import { makeRoom, signOut, useMe } from './session.js';
import css from './person-menu.module.css';

/** Who one is, whether on shift, and the way out. */
export function PersonMenu() {
  const { say } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const mayShift = me.services.some(hasShifts);
  const entries: MenuEntry[] = [
    ...(mayShift ? [{ id: 'shift', icon: Clock, text: say('shift.menu'), label: say(me.shift ? 'shift.menuOn' : 'shift.menu'), onAction: () => void navigate({ to: '/shift' }) }] : []),
    { id: 'roles', icon: UsersRound, text: say('rolesPage.open'), label: say('rolesPage.open'), onAction: () => void navigate({ to: '/people/roles' }) },
    { id: 'keys', icon: Keyboard, text: say('nav.keys'), label: say('nav.keys'), onAction: () => void navigate({ to: '/keys' }) },
    { id: 'other', icon: UserRoundPen, text: say('person.other'), label: say('person.other'), onAction: makeRoom },
    { id: 'out', icon: LogOut, text: say('signOut.act'), label: say('signOut.act'), onAction: () => void signOut() },
  ];
  const state = me.shift ? say('person.onShift') : mayShift ? say('person.offShift') : '';
  return (
    <Menu look="plain" className={css.button ?? ''} entries={entries} says={say('person.menu', { name: me.called, state })}
      label={<span className={css.label}><CircleUserRound aria-hidden size={20} /><span className={css.words}><bdi>{me.called}</bdi>{state ? <span className={me.shift ? css.on : css.off}>{state}</span> : null}</span></span>} />
  );
}
