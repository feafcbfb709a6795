import { useEffect, useId, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { classNames } from './class-names.js';
import css from './dialog.module.css';

interface DialogProps { title: ReactNode; closeWords: string; onClose: () => void; top?: boolean; children: ReactNode }

/**
 * The browser's own modal dialog: it keeps focus, closes with Escape and gives focus back. Mounted means open.
 * Focus goes to the element marked `data-first`, else to the title, so that the dialog is read from its beginning.
 */
export function Dialog({ title, closeWords, onClose, top, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    if (box && !box.open) box.showModal();
    box?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => { box?.close(); if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true }); };
  }, []);
  return (
    <dialog ref={dialog} className={classNames(css.dialog, top && css.top)} aria-labelledby={titleId} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <div className={css.inside}>
        <h2 id={titleId} className={css.title} tabIndex={-1} data-first={top ? undefined : true}>{title}</h2>
        {children}
        {/* Last in reading order, first in sight: what the dialog is for comes before leaving it. */}
        <button type="button" className={css.close} onClick={onClose}><X aria-hidden size={18} /><span>{closeWords}</span></button>
      </div>
    </dialog>
  );
}
