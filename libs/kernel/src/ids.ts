const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** A random identifier that tells neither time nor order. */
export const newId = (): string => crypto.randomUUID();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => uuid.test(text);

/** A secret for links and sessions: 32 random bytes, base64url. */
export const newSecret = (): string => btoa(String.fromCharCode(...randomBytes(32))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A code to be read from paper: `letters` characters without look-alikes (60 bits for 12). */
export const newPaperCode = (letters = 12): string => Array.from(randomBytes(letters), (b) => crockford[b & 31]).join('');

/** What a person typed from paper, brought back to the code's alphabet. */
export const readPaperCode = (typed: string): string =>
  typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
