import type { ReactNode } from 'react';
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { buttonLook } from './button.js';
import { classNames } from './class-names.js';
import css from './menu.module.css';

export interface MenuEntry { id: string; label: ReactNode; text: string; icon?: LucideIcon; whyNot?: string | null; onAction: () => void }

interface MenuProps {
  label: ReactNode;
  /** Read aloud in place of the label. */
  says?: string;
  entries: MenuEntry[];
  small?: boolean;
  look?: 'quiet' | 'plain';
  className?: string;
}

/** A button that opens a short list of acts. What cannot be done now is there and says why. */
export function Menu({ label, says, entries, small, look = 'quiet', className }: MenuProps) {
  const act = (id: unknown) => entries.find((entry) => entry.id === id)?.onAction();
  return (
    <MenuTrigger>
      <AriaButton className={classNames(buttonLook(look, small), className)} {...(says ? { 'aria-label': says } : {})}>
        {label}<ChevronDown aria-hidden size={16} />
      </AriaButton>
      {/* Modal popovers add a style tag on iOS, which our policy forbids. */}
      <Popover isNonModal className={css.popover} placement="bottom end">
        <AriaMenu className={css.menu} onAction={act} disabledKeys={entries.filter((entry) => entry.whyNot).map((entry) => entry.id)} {...(says ? { 'aria-label': says } : {})}>
          {entries.map(({ id, label: words, text, icon: Icon, whyNot }) => (
            <MenuItem key={id} id={id} textValue={text} className={css.item}>
              {Icon ? <Icon aria-hidden size={18} /> : null}
              <span>{words}{whyNot ? <span className={css.why}>{whyNot}</span> : null}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
