/** What PostgreSQL, its driver, the system and TypeORM say when the database went away under a statement, or is not there yet. */
const awayCodes = /^(08...|57P0[1-5]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
const awayWords = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Query runner already released|Query read timeout|read ECONNRESET)/i;

/** Whether the fault is that the database cannot be reached just now: nothing is broken that waiting does not mend. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, driverError, originalError } = (error ?? {}) as { code?: unknown; message?: string; driverError?: unknown; originalError?: unknown };
  if (awayCodes.test(String(code)) || awayWords.test(message ?? '')) return true;
  const inner = driverError ?? originalError;
  return Boolean(inner) && inner !== error && isDatabaseAway(inner);
}
