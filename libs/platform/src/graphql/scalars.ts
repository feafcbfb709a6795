import { GraphQLScalarType, Kind } from 'graphql';
import { isHouseDay } from '#peerhouse/kernel';
import { misshapen } from './misshapen.js';

const readDay = (value: unknown): string =>
  typeof value === 'string' && isHouseDay(value) ? value : misshapen('A date is written like 2026-11-02.');

/** `HouseDay` on the wire. */
export const HouseDayScalar = new GraphQLScalarType<string, string>({
  name: 'HouseDay',
  description: 'A calendar date in the house’s own time zone, YYYY-MM-DD. As a night: the night that begins on that date.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;
const readInstant = (value: unknown): Date => {
  if (typeof value !== 'string' || !instant.test(value)) return misshapen('An instant is written like 2026-11-02T18:00:00Z.');
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? misshapen('An instant is written like 2026-11-02T18:00:00Z.') : at;
};

/** `Instant` on the wire, strictly parsed. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A moment in time, ISO 8601 in UTC, e.g. 2026-11-02T18:00:00Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

const readBytes = (value: unknown): Uint8Array => {
  const bytes = typeof value === 'string' && /^[A-Za-z0-9_-]*$/.test(value) ? Buffer.from(value, 'base64url') : null;
  return bytes?.toString('base64url') === value ? new Uint8Array(bytes!) : misshapen('Bytes are written in base64url without padding.');
};

/** `Bytes` on the wire; anything that the way there would not have written is refused. */
export const BytesScalar = new GraphQLScalarType<Uint8Array, string>({
  name: 'Bytes',
  description: 'Bytes in base64url without padding.',
  serialize: (value) => Buffer.from(value as Uint8Array).toString('base64url'),
  parseValue: readBytes,
  parseLiteral: (node) => readBytes(node.kind === Kind.STRING ? node.value : null),
});
