/** Where a gateway writes what we read of a reply: names of a form, or paths of JSON (`results.0.from`). SMS_REPLY_FIELDS. */
export interface ReplyFields { from: string; text: string; id: string }

export const usualReplyFields: ReplyFields = { from: 'from', text: 'text', id: 'id' };

/** `from=From,text=Body,id=MessageSid`; what is not named is as usual. Null for what cannot be read so. */
export function replyFieldsOf(setting: string): ReplyFields | null {
  const pairs = setting.split(',').map((pair) => pair.trim().split('='));
  const whole = pairs.every(([name = '', where = '', ...more]) => Object.hasOwn(usualReplyFields, name) && where && !more.length);
  return whole ? { ...usualReplyFields, ...(Object.fromEntries(pairs) as Partial<ReplyFields>) } : null;
}

function at(value: unknown, path: string): string | null {
  const found = path.split('.').reduce<unknown>((inside, name) => (inside !== null && typeof inside === 'object' && Object.hasOwn(inside, name) ? (inside as Record<string, unknown>)[name] : undefined), value);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : null;
}

/** What a read body says; null where sender or words are not where they were said to be. */
export function repliedIn(body: unknown, fields: ReplyFields): { from: string; text: string; id: string | null } | null {
  const [from, text] = [at(body, fields.from), at(body, fields.text)];
  return from && text !== null ? { from, text, id: at(body, fields.id) || null } : null;
}
