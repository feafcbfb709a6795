/** A number as a phone dials it, for a link; null where there is none in it. */
export function dialled(call: string): string | null {
  const digits = call.replace(/[^+\d*#]/g, '');
  return /\d{2,}/.test(digits) ? `tel:${digits}` : null;
}
