import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { addDays, houseDay } from '#peerhouse/kernel';
import { readCharter, voicesMissing, voicesNeeded, workersMustDiffer, type Charter } from '#peerhouse/services';
import { answers, carryOnProblem, enquiryProblems, nightsWanted, outcomeOfNo, speakProblem, type Answer, type SpokenVoice, type TypedEnquiry, type VoiceName } from '../src/entry.rules.js';

const printed = { seed: 20261103, verbose: 1 } as const;
const afiya = parse(readFileSync('infra/blueprints/afiya-house.yaml', 'utf8')) as { entry: object };
const charterWith = (...voices: VoiceName[]): Charter => readCharter({ ...afiya, entry: { ...afiya.entry, voices } }) as Charter;
const three = charterWith('guest', 'first_contact', 'second_member');
const withHouse = charterWith('guest', 'house');
const withReferrer = charterWith('referrer', 'guest', 'house');
const neededBy = (charter: Charter) => ({ all: voicesNeeded(charter), workers: workersMustDiffer(charter) });
const said = (voice: VoiceName, worker: string | null, answer: Answer = 'yes'): SpokenVoice => ({ voice, answer, workerId: worker, writtenBy: worker ? null : 'ada' });

describe('who may speak a voice', () => {
  const taken = (by: string) => ({ code: 'VoiceTaken', by }) as const;
  it.each<[string, Charter, SpokenVoice[], VoiceName, string, ReturnType<typeof speakProblem>]>([
    ['the guest’s is told to anybody', three, [], 'guest', 'cleo', null],
    ['the guest’s may be told again to somebody else', three, [said('guest', null)], 'guest', 'cleo', null],
    ['the first contact’s is of who took the enquiry', three, [], 'first_contact', 'ada', null],
    ['the first contact’s is of nobody else', three, [], 'first_contact', 'bo', taken('ada')],
    ['the second is of another worker', three, [], 'second_member', 'bo', null],
    ['the second is never of who took the enquiry', three, [], 'second_member', 'ada', taken('ada')],
    ['the second, once spoken, is of who spoke it', three, [said('second_member', 'bo', 'not_sure')], 'second_member', 'bo', null],
    ['the second, once spoken, is of nobody else', three, [said('second_member', 'bo', 'not_sure')], 'second_member', 'cleo', taken('bo')],
    ['the second is of who carried on where the first contact has spoken before they left', three, [said('first_contact', 'dee')], 'second_member', 'ada', null],
    ['the first contact’s, once spoken, stays of who spoke it', three, [said('first_contact', 'dee')], 'first_contact', 'ada', taken('dee')],
    ['the house’s is of anybody where there is no first contact', withHouse, [], 'house', 'ada', null],
    ['a referrer’s is written down by anybody', withReferrer, [], 'referrer', 'ada', null],
    ['a voice that this charter does not list is not needed', withHouse, [], 'second_member', 'bo', { code: 'VoiceNotNeeded' }],
    ['a word that is no voice is not needed', three, [], 'x'.repeat(10_000) as VoiceName, 'bo', { code: 'VoiceNotNeeded' }],
  ])('%s', (_, charter, spoken, voice, me, problem) => expect(speakProblem(neededBy(charter), spoken, 'ada', voice, me)).toEqual(problem));
});

describe('who may carry on as the first contact', () => {
  const [here, gone] = [{ accountId: 'ada', onShift: true }, { accountId: 'ada', onShift: false }];
  it.each<[string, Charter, SpokenVoice[], typeof here, string, ReturnType<typeof carryOnProblem>]>([
    ['who has it anyway', three, [], here, 'ada', null],
    ['nobody else while the first contact is on shift', three, [], here, 'bo', { code: 'FirstContactHere', by: 'ada' }],
    ['anybody once the first contact has left', three, [said('guest', null)], gone, 'bo', null],
    ['not who has the second voice while the first is to be spoken', three, [said('second_member', 'bo')], gone, 'bo', { code: 'VoiceTaken', voice: 'second_member', by: 'bo' }],
    ['also who has the second voice once the first is spoken', three, [said('first_contact', 'ada'), said('second_member', 'bo')], gone, 'bo', null],
    ['also who has the house’s voice where the charter knows no first contact', withHouse, [said('house', 'bo')], gone, 'bo', null],
  ])('%s', (_, charter, spoken, takenBy, me, problem) => expect(carryOnProblem(neededBy(charter), spoken, takenBy, me)).toEqual(problem));
});

describe('the voices that have not said yes', () => {
  it.each<[string, Charter, SpokenVoice[], string[]]>([
    ['all of them at the beginning, in the charter’s order', three, [], ['guest', 'first_contact', 'second_member']],
    ['those who are not sure', three, [said('guest', null), said('first_contact', 'ada', 'not_sure')], ['first_contact', 'second_member']],
    ['the second, when one worker spoke for both', three, [said('guest', null), said('first_contact', 'ada'), said('second_member', 'ada')], ['second_member']],
    ['nobody, when all have', three, [said('second_member', 'bo'), said('first_contact', 'ada'), said('guest', null)], []],
    ['the guest, whoever else agrees', withHouse, [said('house', 'ada')], ['guest']],
    ['a referrer, where the charter wants one', withReferrer, [said('guest', null), said('house', 'ada')], ['referrer']],
  ])('are %s', (_, charter, spoken, missing) => expect(voicesMissing(charter, spoken)).toEqual(missing));

  const turn = fc.record({ voice: fc.constantFrom<VoiceName>('guest', 'first_contact', 'second_member', 'house', 'referrer', 'peer'), me: fc.constantFrom('ada', 'bo', 'cleo'), answer: fc.constantFrom(...answers) });
  it.each([['three voices', three], ['guest and house', withHouse], ['referrer, guest and house', withReferrer]] as const)(
    'are none, after any turns that were allowed, only with the guest’s yes and different workers (%s)', (_, charter) => {
      fc.assert(fc.property(fc.array(turn, { maxLength: 14 }), (turns) => {
        const spoken = new Map<VoiceName, SpokenVoice>();
        for (const { voice, me, answer } of turns) {
          if (speakProblem(neededBy(charter), [...spoken.values()], 'ada', voice, me)) continue;
          const own = neededBy(charter).workers.includes(voice);
          spoken.set(voice, { voice, answer, workerId: own ? me : null, writtenBy: own ? null : me });
        }
        const workers = [...spoken.values()].flatMap(({ workerId }) => workerId ?? []);
        expect(new Set(workers).size).toBe(workers.length);
        expect([null, undefined, 'ada']).toContain(spoken.get('first_contact')?.workerId);
        const agreed = voicesMissing(charter, [...spoken.values()]).length === 0;
        expect(agreed).toBe(voicesNeeded(charter).every((voice) => spoken.get(voice as VoiceName)?.answer === 'yes'));
      }), { ...printed, numRuns: 300 });
    });
});

describe('a no', () => {
  const all = ['no_space', 'cannot_offer', 'chose_something_else', 'lost_touch', 'not_now'];
  it.each<[VoiceName, string[], string]>([
    ['guest', all, 'not_now'],
    ['guest', ['no_space', 'chose_something_else'], 'chose_something_else'],
    ['first_contact', all, 'cannot_offer'],
    ['second_member', all, 'cannot_offer'],
    ['house', ['no_space', 'not_now'], 'not_now'],
    ['referrer', ['no_space', 'lost_touch'], 'lost_touch'],
    ['guest', ['no_space'], 'not_now'],
  ])('of the %s where %j can be said is counted as %s', (voice, outcomes, counted) => expect(outcomeOfNo(voice, outcomes)).toBe(counted));

  it('is never counted as no space, whatever the charter offers', () => {
    fc.assert(fc.property(fc.constantFrom<VoiceName>('guest', 'first_contact', 'second_member', 'house', 'referrer', 'peer'), fc.subarray(all), (voice, outcomes) => {
      expect(outcomeOfNo(voice, ['no_space', ...outcomes])).not.toBe('no_space');
    }), { ...printed, numRuns: 200 });
  });
});

describe('what was typed', () => {
  const tonight = houseDay('2026-11-02');
  const enquiry = (more: Partial<TypedEnquiry>): TypedEnquiry => ({ channel: 'phone', ...more });
  it.each<[string, Partial<TypedEnquiry>, object[]]>([
    ['nothing but the way in is enough', {}, []],
    ['everything at its limit is fine', { spaceKind: 'day', wantsFrom: addDays(tonight, 365), wantsNights: 365, askedBefore: 'rather_not', called: 'x'.repeat(60), reach: 'x'.repeat(200), hopes: 'x'.repeat(2000) }, []],
    ['blanks around a text are not counted', { called: ` ${'x'.repeat(60)} ` }, []],
    ['an unknown way in', { channel: 'fax' }, [{ field: 'channel', problem: 'not_a_choice' }]],
    ['an unknown kind of space', { spaceKind: 'week' }, [{ field: 'spaceKind', problem: 'not_a_choice' }]],
    ['an unknown answer', { askedBefore: 'maybe' }, [{ field: 'askedBefore', problem: 'not_a_choice' }]],
    ['more than a year ahead', { wantsFrom: addDays(tonight, 366) }, [{ field: 'wantsFrom', problem: 'too_far', limit: 365 }]],
    ['no night', { wantsNights: 0 }, [{ field: 'wantsNights', problem: 'too_short', limit: 1 }]],
    ['more nights than a year has', { wantsNights: 366 }, [{ field: 'wantsNights', problem: 'too_far', limit: 365 }]],
    ['10,000 characters everywhere', { called: 'x'.repeat(10_000), reach: 'x'.repeat(10_000), hopes: 'x'.repeat(10_000) }, [
      { field: 'called', problem: 'too_long', limit: 60 }, { field: 'reach', problem: 'too_long', limit: 200 }, { field: 'hopes', problem: 'too_long', limit: 2000 }]],
  ])('%s', (_, more, problems) => expect(enquiryProblems(enquiry(more), { tonight, hopesKept: true })).toEqual(problems));

  it('has no hopes where the charter lets no such words exist', () => {
    const problems = (hopes: string) => enquiryProblems(enquiry({ hopes }), { tonight, hopesKept: false });
    expect([problems('to sleep'), problems('  ')]).toEqual([[{ field: 'hopes', problem: 'not_a_choice' }], []]);
  });

  it.each<[string, string[], boolean]>([
    ['keys of texts', ['rights', 'own_care_and_medication'], true], ['nothing', [], true],
    ['a sentence', ['She has not slept for days.'], false], ['10,000 characters', ['x'.repeat(10_000)], false], ['too many', Array.from({ length: 21 }, () => 'rights'), false],
  ])('tells what was told by %s', (_, told, fine) => {
    expect(enquiryProblems(enquiry({ told }), { tonight, hopesKept: true })).toEqual(fine ? [] : [{ field: 'told', problem: 'not_a_choice' }]);
  });

  it('has at most one problem a field, and none of a field that was left out', () => {
    const some = fc.record({
      channel: fc.constantFrom('phone', 'fax', ''), spaceKind: fc.option(fc.constantFrom('night', 'day', 'week')), askedBefore: fc.option(fc.constantFrom('yes', 'perhaps')),
      wantsNights: fc.option(fc.integer({ min: -5, max: 500 })), called: fc.option(fc.string({ maxLength: 90 })), reach: fc.option(fc.string({ maxLength: 260 })),
    });
    fc.assert(fc.property(some, (typed) => {
      const fields = enquiryProblems(typed, { tonight, hopesKept: true }).map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
      for (const field of fields) expect(typed[field as keyof typeof typed] ?? null).not.toBeNull();
      expect(fields.includes('wantsNights')).toBe(typed.wantsNights !== null && (typed.wantsNights < 1 || typed.wantsNights > 365));
    }), { ...printed, numRuns: 400 });
  });
});

describe('the nights an enquiry asks about', () => {
  const tonight = houseDay('2026-11-02');
  it('are those it says', () => expect(nightsWanted({ wantsFrom: addDays(tonight, 3), wantsNights: 5 }, tonight)).toEqual({ from: addDays(tonight, 3), nights: 5 }));
  it('are tonight alone where it says nothing', () => expect(nightsWanted({ wantsFrom: null, wantsNights: null }, tonight)).toEqual({ from: tonight, nights: 1 }));
});
