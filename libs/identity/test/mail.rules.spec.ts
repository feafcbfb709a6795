import { mailWords, triedAgainAt } from '../src/mails.rules.js';
import { mailKinds } from '../src/mails.types.js';

const facts = { staffUrl: 'https://staff.example.org', token: 'S3cret-S3cret_S3cret', leavesOn: '2026-12-24' };

describe('the words of a mail', () => {
  it.each(mailKinds)('%s say nothing to whoever reads over the shoulder', (kind) => {
    const { subject, text } = mailWords(kind, facts);
    const bare = text.replaceAll(facts.staffUrl, '');
    expect(`${subject} ${bare}`).not.toMatch(/peerhouse|\bhouse|peer|crisis|mental|guest|stay|respite|hospital|patient|shift|role|administrator|lead|worker|organisation|\{|undefined/i);
    expect(bare).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/); // no id
    expect(text).toMatch(/^Hello,\n\n[\s\S]+\.\n$/);
  });

  it('carry a link only where one is meant, its secret behind the #', () => {
    expect(mailKinds.filter((kind) => mailWords(kind, facts).text.includes(facts.token))).toEqual(['invitation', 'authenticator_link']);
    expect(mailWords('invitation', facts).text).toContain('\nhttps://staff.example.org/invitation#S3cret-S3cret_S3cret\n');
    expect(mailWords('authenticator_link', { ...facts, staffUrl: 'https://staff.example.org/' }).text).toContain('\nhttps://staff.example.org/new-authenticator#S3cret-S3cret_S3cret\n');
    expect(mailWords('leave_near', facts).text).toContain('2026-12-24');
  });
});

describe('a mail that did not go out', () => {
  const madeAt = new Date('2026-11-02T12:00:00Z');
  const minutes = (tries: number, now = madeAt) => { const at = triedAgainAt({ tries, madeAt, now }); return at && (at.getTime() - now.getTime()) / 60_000; };

  it('is tried again after 1, 2, 4 … minutes, at most an hour, for two days', () => {
    expect([1, 2, 3, 6, 7, 50].map((tries) => minutes(tries))).toEqual([1, 2, 4, 32, 60, 60]);
    expect([minutes(50, new Date('2026-11-04T11:59:59Z')), minutes(50, new Date('2026-11-04T12:00:00Z'))]).toEqual([60, null]);
  });
});
