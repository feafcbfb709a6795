export * from './follow-up.types.js';
export { agreementProblems, type Agreement, type Offered } from './agreement.rules.js';
export { askProblem, type AskedOf, type AskProblem } from './list.rules.js';
export { rhythmOf, slotsOf } from './rhythm.rules.js';
export { ChannelsModule, type ChannelOptions } from './channels/channels.module.js';
export type { GatewayOptions } from './channels/http-gateway.js';
export { RepliesModule } from './channels/replies.module.js';
export { replyFieldsOf, usualReplyFields } from './channels/reply-fields.js';
