import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GuestVisiting, type GuestVisitor } from '#peerhouse/identity';
import { Public } from '#peerhouse/platform';
import { OpenMyVoiceResult, SayMyVoiceResult } from './own-voice.graphql.js';
import { OwnVoices } from './own-voice.service.js';

const code = () => Args('code', { type: () => String, description: 'Eight characters, as typed: spaces, dashes, small letters and O, I, L for 0 and 1 are understood.' });
const language = () => Args('language', { type: () => String, nullable: true, description: 'Language code for the house’s own words; English where it has none in it.' });
const why = 'whoever asks for a place has no sign-in; the code opens one voice of one enquiry';

@Resolver()
export class OwnVoiceGuestResolver {
  constructor(private readonly voices: OwnVoices) {}

  @Mutation(() => OpenMyVoiceResult, { description: 'What was asked, by the code of an enquiry; changes nothing. A code of a decided enquiry has ended.' })
  @Public(why)
  openMyVoice(@code() typed: string, @language() words: string | null, @GuestVisiting() { address }: GuestVisitor) {
    return this.voices.open({ code: typed, address, language: words ?? 'en' });
  }

  @Mutation(() => SayMyVoiceResult, { description: 'Says yes, not_sure or no, and again until the decision. A no ends the enquiry; the last yes with a held space makes the stay expected: both follow at once, by the worker.' })
  @Public(why)
  sayMyVoice(@code() typed: string, @Args('answer', { type: () => String, description: 'yes, not_sure or no.' }) answer: string, @language() words: string | null, @GuestVisiting() { address }: GuestVisitor) {
    return this.voices.say({ code: typed, address, language: words ?? 'en' }, answer);
  }
}
