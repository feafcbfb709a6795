/** Answers and charters in tests are looked into without ceremony; what they hold is asserted right there. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;
