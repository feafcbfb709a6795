const EVERY_MS = 30_000;

/** While something waits to be sent, tries again by itself: a browser does not always say that there is a signal again. Ask it to look whenever something changed; where nothing waits, nothing runs. */
export function tryAgain(waits: () => boolean, send: () => Promise<unknown>): () => void {
  let running: ReturnType<typeof setInterval> | undefined;
  let isSending = false;
  const again = async (): Promise<void> => {
    if (isSending || !waits()) return;
    isSending = true;
    await send().catch(() => undefined); // the next turn tries again
    isSending = false;
  };
  const shown = () => { if (document.visibilityState === 'visible') void again(); };
  return () => {
    if (waits() === (running !== undefined)) return;
    if (running === undefined) {
      running = setInterval(() => void again(), EVERY_MS);
      document.addEventListener('visibilitychange', shown);
    } else {
      clearInterval(running);
      running = undefined;
      document.removeEventListener('visibilitychange', shown);
    }
  };
}
