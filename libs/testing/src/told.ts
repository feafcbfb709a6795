/** What Jest's global set-up handed over. */
export function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests run under Jest's global set-up (npm test)`);
  return value;
}
