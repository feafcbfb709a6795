import { fieldOf, linesTyped, numberTyped, valueAt, valuesWith, withChange } from '../src/modules/services/charter-form.rules.js';

const charter = { phone: '1', nights: { longest: 7 }, entry: { voices: ['guest', 'house'] }, follow_up: { tries: 3, quiet: { from: '20:00' } }, day_programme: null };

describe('what somebody changes in a charter', () => {
  it('is kept by its field, and is none once it is as before', () => {
    const changed = withChange(charter, {}, 'nights.longest', 10);
    expect(changed).toEqual({ 'nights.longest': 10 });
    expect(withChange(charter, changed, 'nights.longest', 7)).toEqual({});
    expect(withChange(charter, {}, 'entry.voices', ['house', 'guest'])).toEqual({});
  });
  it('stands on whatever version there is now', () => {
    expect(valuesWith({ ...charter, phone: '2' }, { 'nights.longest': 10 })).toEqual({ ...charter, phone: '2', nights: { longest: 10 } });
    expect(charter.nights.longest).toBe(7);
  });
  it('waits inside a group that is gone, and is there again when it comes back', () => {
    const changed = { 'follow_up.quiet.from': '21:00', follow_up: null };
    expect(valuesWith(charter, changed)['follow_up']).toBeNull();
    const back = withChange(charter, changed, 'follow_up', charter.follow_up);
    expect(valueAt(valuesWith(charter, back), 'follow_up.quiet.from')).toBe('21:00');
  });
  it('may be a group that was not there, filled in field by field', () => {
    expect(valuesWith(charter, { 'day_programme.days': 7, day_programme: {} })['day_programme']).toEqual({ days: 7 });
  });
});

describe('what is typed', () => {
  it.each([['', null], ['  ', null], ['10', 10], [' 10 ', 10], ['ten', 'ten'], ['-1', '-1'], ['1.5', '1.5']])('%j as a number is %j', (text, value) => expect(numberTyped(text)).toBe(value));
  it('is one entry a line', () => expect(linesTyped('night team\n\n crisis team \n')).toEqual(['night team', 'crisis team']));
});

it('a problem belongs to the field whose part it names', () => {
  const paths = ['rights.outside', 'records.rule'];
  expect([fieldOf(paths, 'rights.outside.0.name'), fieldOf(paths, 'records.rule'), fieldOf(paths, 'charter')]).toEqual(['rights.outside', 'records.rule', 'charter']);
});
