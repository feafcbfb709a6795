/**
 * A named "not like this" that a person can do something about. Returned, never thrown;
 * returning one from a unit of work rolls it back. Each subclass has words in each app.
 */
export abstract class Refusal {
  /** The name of the situation, equal to the class and GraphQL type name. */
  readonly code: string = this.constructor.name;
}

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

/** One thing wrong with one typed field; the words live in the web apps under its code. */
export interface FieldProblem {
  /** Path of the input field, e.g. `nights`. */
  field: string;
  /** What is wrong, e.g. `too_long`. */
  problem: string;
  /** The limit that was passed, where there is one. */
  limit?: number;
}
