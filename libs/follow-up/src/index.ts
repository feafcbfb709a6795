export * from './follow-up.types.js';
export { agreementProblems, type Agreement, type Offered } from './agreement.rules.js';
export { askProblem, type AskedOf, type AskProblem } from './list.rules.js';
export { rhythmOf, slotsOf } from './rhythm.rules.js';
