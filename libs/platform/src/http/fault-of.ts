/** Name and place of a fault; never its message for database errors, whose text can carry what was typed. */
export function faultOf(error: unknown): { name: string; code?: string; at?: string } {
  const { name = 'unknown', stack, code, driverError } = error as Error & { code?: string; driverError?: { code?: string } };
  const state = driverError?.code ?? code;
  const message = state || name === 'QueryFailedError' ? '' : `: ${(error as Error).message}`;
  return { name: `${name}${message}`, ...(state ? { code: state } : {}), at: stack?.split('\n').filter((line) => line.includes(' at ')).slice(0, 4).join(' |') };
}
