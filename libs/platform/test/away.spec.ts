import { isDatabaseAway } from '../src/database/away.js';
import { maskError } from '../src/graphql/mask.js';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('a database that is away', () => {
  it.each([
    ['the server was ended', withCode('57P01')],
    ['the server is starting', withCode('57P03')],
    ['nothing listens', withCode('ECONNREFUSED')],
    ['the connection broke', withCode('08006')],
    ['the driver lost it', new Error('Connection terminated unexpectedly')],
    ['the pool waited in vain', new Error('timeout exceeded when trying to connect')],
    ['wrapped by TypeORM', Object.assign(new Error('read ECONNRESET'), { driverError: withCode('ECONNRESET') })],
    ['several addresses tried', Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })],
  ])('is known when %s, and told without detail', (_, problem) => {
    expect(isDatabaseAway(problem)).toBe(true);
    expect(maskError(problem)).toEqual({ message: 'Peerhouse cannot reach its database just now. Nothing you typed is lost; try again in a moment.', extensions: { code: 'AWAY' } });
  });

  it.each([['a rule of the database', withCode('23505')], ['no right', withCode('42501')], ['a bug', new TypeError('x is undefined')], ['nothing', undefined], ['a lost race', withCode('40001')]])('is not meant by %s', (_, problem) => {
    expect(isDatabaseAway(problem)).toBe(false);
  });
});
