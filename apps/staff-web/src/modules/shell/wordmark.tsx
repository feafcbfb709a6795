import css from './wordmark.module.css';

/** The mark is a house with an open door. */
export const Wordmark = ({ large }: { large?: boolean }) => (
  <span className={large ? css.large : css.mark}>
    <svg viewBox="0 0 32 32" aria-hidden="true" className={css.drawing}>
      <path d="M4.500 14.400 16 4.500l11.500 9.900V25.500a2 2 0 0 1-2 2h-19a2 2 0 0 1-2-2Z" className={css.walls} />
      <path d="M12 27.500v-7c0-2.500 1.800-4.500 4-4.500s4 2 4 4.500v7Z" className={css.door} />
    </svg>
    <span className={css.word}>Peerhouse</span>
  </span>
);
