/** One message to one person, as it leaves this machine. */
export interface OutsideMessage {
  /** A number or an address, as it was typed when it was agreed. */
  to: string;
  text: string;
  /** Of a mail; a text has none. */
  subject?: string;
  /** Which handing over of which message it is, so that a gateway that is handed the same one twice can tell. No person is known by it. */
  key: string;
}

/** A way out of this machine. Called outside of every transaction: what was sent cannot be taken back. */
export abstract class OutsideChannel {
  abstract readonly channel: 'text' | 'email';
  /** `logged` where nothing leaves the machine. Rejects with `MailNotSent`: handed over to nobody, refused for good, or perhaps gone out. */
  abstract send(message: OutsideMessage): Promise<'sent' | 'logged'>;
}
