import { eventNames, type HouseEvent } from '#peerhouse/platform';
import type { MailKind } from './mails.types.js';

eventNames('MailAskedFor');

export type MailAskedFor = HouseEvent<'MailAskedFor', { accountId: string; kind: MailKind; about?: string }>;

/** Something happened that the person it happened to is told by mail. `about`: what it is told of, of which there is one mail however often it is asked for; the event itself where nothing is said. */
export const mailAskedFor = (accountId: string, kind: MailKind, about?: string): MailAskedFor => ({ name: 'MailAskedFor', payload: { accountId, kind, ...(about ? { about } : {}) } });
