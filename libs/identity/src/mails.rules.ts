import { linkIn, type MailKind } from './mails.types.js';

const minute = 60_000;
/** Minutes until a mail is tried again: 1, 2, 4 … at most 60. Hours after which it is given up. */
export const mailPatience = { firstMinutes: 1, mostMinutes: 60, giveUpHours: 48 } as const;

/** When a mail that did not go out is tried again; null: it is given up. */
export function triedAgainAt({ tries, madeAt, now }: { tries: number; madeAt: Date; now: Date }): Date | null {
  if (now.getTime() - madeAt.getTime() >= mailPatience.giveUpHours * 60 * minute) return null;
  const minutes = Math.min(mailPatience.firstMinutes * 2 ** Math.min(tries - 1, 10), mailPatience.mostMinutes);
  return new Date(now.getTime() + minutes * minute);
}

/** Where a link leads. Its secret stands behind the #, which browsers send to no server. */
const pageOf = { invitation: 'invitation', authenticator: 'new-authenticator' } as const;
export const linkAddress = (staffUrl: string, purpose: keyof typeof pageOf, token: string): string => `${staffUrl.replace(/\/$/, '')}/${pageOf[purpose]}#${token}`;

export interface MailFacts {
  /** Address of the staff app. */
  staffUrl: string;
  /** The link's secret, for mails that carry one. */
  token?: string;
  /** The last day, `YYYY-MM-DD`. */
  leavesOn?: string | null;
}

/**
 * What a mail says. Whoever reads over the shoulder, or runs the mail server, learns that somebody may sign in somewhere:
 * no name, no organisation, no house, no role, and nothing about anybody who stays there.
 */
export function mailWords(kind: MailKind, { staffUrl, token = '', leavesOn }: MailFacts): { subject: string; text: string } {
  const [subject, ...lines] = words[kind];
  const put: Record<string, string> = {
    staffUrl, leavesOn: leavesOn ?? '', link: kind in linkIn ? linkAddress(staffUrl, linkIn[kind as keyof typeof linkIn], token) : '',
  };
  return { subject, text: `${['Hello,', ...lines].join('\n\n').replace(/\{(\w+)\}/g, (_, name: string) => put[name] ?? '')}\n` };
}

const once = 'It works once, within three days.';
const words: Record<MailKind, readonly [subject: string, ...lines: string[]]> = {
  invitation: ['Your invitation',
    'you have been invited to sign in. This link sets up your name, your password and your codes:', '{link}', once,
    'If you did not expect this, do nothing: the link ends by itself.'],
  access_given: ['Your access has changed',
    'something was added to what you may do. Sign in to see it:', '{staffUrl}',
    'If you did not expect this, please tell the person who looks after your access.'],
  access_taken: ['Your access has changed',
    'something was taken from what you may do. If you can still sign in, you see the rest here:', '{staffUrl}',
    'If you did not expect this, please tell the person who looks after your access.'],
  authenticator_asked: ['New codes were asked for',
    'somebody asked that the codes you sign in with be set up anew. A second person has to agree before anything changes.',
    'If that was not your wish, please tell them now.'],
  authenticator_link: ['Your new codes',
    'your old codes have ended. With your password, this link sets up new ones:', '{link}', once,
    'If that was not your wish, please tell the person who looks after your access, and pass the link on to nobody.'],
  leave_near: ['Your access ends soon',
    'the last day on which you can sign in is {leavesOn}.',
    'If that is not right, please speak with the person who looks after your access.'],
  check_ins_wait: ['Your list this week',
    'there is something on your list. Look when you have time for it:', '{staffUrl}',
    'This comes once a week, and only when there is something on it.'],
};
