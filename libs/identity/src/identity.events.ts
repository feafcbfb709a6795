import { eventNames, type HouseEvent } from '#peerhouse/platform';
import type { MailKind } from './mails.types.js';

eventNames('MailAskedFor');

export type MailAskedFor = HouseEvent<'MailAskedFor', { accountId: string; kind: MailKind }>;

/** Something happened that the person it happened to is told by mail. */
export const mailAskedFor = (accountId: string, kind: MailKind): MailAskedFor => ({ name: 'MailAskedFor', payload: { accountId, kind } });
