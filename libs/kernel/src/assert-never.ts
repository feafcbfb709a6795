/** Makes a switch complete: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
}
