/** The server's key file: peppers of the verifiers, and the keys under which rows of the schema `keys` are sealed; by their number. */
export interface Keyring {
  peppers: Record<string, string>;
  keks: Record<string, { key: string; made: string }>;
}
