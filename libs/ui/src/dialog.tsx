import { useEffect, useId, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { classNames } from './class-names.js';
import css from './dialog.module.css';

interface DialogProps { title: ReactNode; closeWords: string; onClose: () => void; wide?: boolean; top?: boolean; children: ReactNode }

/** The browser's own modal dialog: it keeps focus, closes with Escape and gives focus back. Mounted means open. */
export function Dialog({ title, closeWords, onClose, wide, top, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    if (box && !box.open) box.showModal();
    return () => { box?.close(); if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true }); };
  }, []);
  return (
    <dialog ref={dialog} className={classNames(css.dialog, wide && css.wide, top && css.top)} aria-labelledby={titleId}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onMouseDown={(event) => { if (event.target === dialog.current) onClose(); }}>
      <div className={css.inside}>
        <div className={css.head}>
          <h2 id={titleId} className={css.title}>{title}</h2>
          <button type="button" className={css.close} onClick={onClose}><X aria-hidden size={18} /><span>{closeWords}</span></button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
