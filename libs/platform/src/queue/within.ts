/** Waits for the work, but no longer than so many milliseconds; what it throws then is nobody's business any more. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => { timer = setTimeout(resolve, ms); });
  await Promise.race([work.then(() => undefined, () => undefined), enough]);
  clearTimeout(timer);
}
