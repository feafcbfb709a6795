import type { OutsideChannel } from './outside-channel.js';
import type { AnswersBy } from './outside-texts.js';

/** The ways out that this installation has, and how somebody can answer what came by each. For the worker alone. */
export class OutsideChannels {
  private readonly ways: Record<'text' | 'email', OutsideChannel>;

  /** `answered`: whether texts come back to us, and whether mails do. */
  constructor(text: OutsideChannel, email: OutsideChannel, private readonly answered: { text: boolean; email: boolean }) {
    this.ways = { text, email };
  }

  of(channel: 'text' | 'email'): OutsideChannel {
    return this.ways[channel];
  }

  /** No message asks for an answer that would reach nobody: a stop that is lost is worse than none offered. */
  answersBy(channel: 'text' | 'email'): AnswersBy {
    if (!this.answered[channel]) return 'telling_us';
    return channel === 'text' ? 'number' : 'mail';
  }
}
