import { OpenMyVoiceDocument, SayMyVoiceDocument, type OpenMyVoiceMutation, type SayMyVoiceMutation } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';

export type OpenAnswer = OpenMyVoiceMutation['openMyVoice'];
export type SayAnswer = SayMyVoiceMutation['sayMyVoice'];
export type Voice = Extract<OpenAnswer, { __typename: 'MyVoice' }>;
export type VoiceRefusal = Exclude<SayAnswer, { __typename: 'MyVoice' }> | { __typename: 'Missing' };
export const answers = ['yes', 'not_sure', 'no'] as const;
export type Answer = (typeof answers)[number];

export const openVoice = (code: string, language: string): Promise<OpenAnswer> => ask(OpenMyVoiceDocument, { code, language }).then((answer) => answer.openMyVoice);
export const sayVoice = (code: string, answer: Answer, language: string): Promise<SayAnswer> => ask(SayMyVoiceDocument, { code, answer, language }).then((answered) => answered.sayMyVoice);
