import { isLoopback, MailNotSent } from '#peerhouse/platform';
import { bodyTemplate, type Filled } from './body-template.js';
import { postOnce, type Heard } from './gateway-request.js';
import { OutsideChannel, type OutsideMessage } from './outside-channel.js';
import { internationalNumber } from './phone-number.js';

/** How an installation's gateway wants to be asked; see the settings SMS_… of docs/for-operators.md. */
export interface GatewayOptions {
  /** SMS_URL. Https, but on this machine itself. */
  url: string;
  /** SMS_BODY: JSON or a form, with `{to}` (with its plus) or `{digits}`, `{text}`, `{from}` and `{key}` in its values. */
  body: string;
  /** SMS_HEADERS. */
  headers?: Record<string, string>;
  /** SMS_AUTH. */
  auth?: { scheme: 'basic' | 'bearer'; secret: string } | null;
  /** SMS_FROM: who it comes from, a neutral name or a number. */
  from?: string;
  /** SMS_COUNTRY: of numbers typed without one. */
  country?: string | null;
  /** SMS_SAYS_YES: what an answer 2xx has to say for it to be true. */
  saysYes?: RegExp | null;
  /** SMS_SAYS_NO: what an answer 2xx says when it means no. */
  saysNo?: RegExp | null;
  /** SMS_PATIENCE, in milliseconds; less than the minutes after which a message counts as abandoned. */
  patience?: number;
}

/** The gateway turns us away as a whole, not this person or these words: signed in wrongly, nothing paid, too much at once, another address. That can be set right. */
const turnsUsAway = new Set([301, 307, 308, 401, 402, 403, 404, 405, 407, 408, 425, 429, 501, 503]);

/** Texts by any gateway that takes a POST. One connection a text; the answer decides, and what is not certain is not sent again. */
export class HttpGateway extends OutsideChannel {
  readonly channel = 'text';
  private readonly bodyOf: (values: Filled) => { type: string; body: string };

  constructor(private readonly options: GatewayOptions) {
    super();
    const { protocol, hostname } = new URL(options.url);
    if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) throw new Error('SMS_URL: texts go over https, but to this machine itself');
    this.bodyOf = bodyTemplate(options.body);
  }

  async send({ to, text, key }: OutsideMessage): Promise<'sent'> {
    const { url, headers = {}, auth, from = '', country = null, patience = 15_000 } = this.options;
    const digits = internationalNumber(to, country);
    if (!digits) throw new MailNotSent('never');
    const { type, body } = this.bodyOf({ to: `+${digits}`, digits, text, from, key });
    const heard = await postOnce({ url, body, patience, headers: { accept: 'application/json, */*', 'content-type': type, ...headers, ...(auth ? { authorization: authorization(auth) } : {}) } });
    const how = howOf(heard, this.options);
    if (how !== 'sent') throw new MailNotSent(how, heard.status === null ? heard.problem : new Error(`the gateway answered ${heard.status}`));
    return how;
  }
}

const authorization = ({ scheme, secret }: { scheme: 'basic' | 'bearer'; secret: string }): string =>
  scheme === 'basic' ? `Basic ${Buffer.from(secret).toString('base64')}` : `Bearer ${secret}`;

/**
 * `later` only where the gateway cannot have taken it; `never` where it said no to this number or these words. Everything else after the words
 * went over may have gone out: 500, 502 and 504 come from what stands behind a gateway, and say nothing of what that did.
 */
function howOf(heard: Heard, { saysYes, saysNo }: Pick<GatewayOptions, 'saysYes' | 'saysNo'>): 'sent' | 'later' | 'never' | 'unsure' {
  if (heard.status === null) return heard.begun ? 'unsure' : 'later';
  const { status, body, whole } = heard;
  if (status >= 200 && status < 300) {
    if (saysNo?.test(body)) return 'never';
    if (saysYes) return saysYes.test(body) ? 'sent' : 'unsure';
    return saysNo && !whole ? 'unsure' : 'sent';
  }
  if (turnsUsAway.has(status)) return 'later';
  return status >= 400 && status < 500 ? 'never' : 'unsure';
}
