import { emptySetUp, inputOf, stepOfField, steps, stepsOfHouse } from '../src/modules/identity/set-up.rules.js';

describe('setting up', () => {
  it('leads every field that needs another look back to its own step', () => {
    expect(['organisation', 'email', 'house.name', 'input.house.timeZone', 'house.spaces.1', 'rightsOutsideWay'].map(stepOfField)).toEqual(['organisation', 'you', 'house', 'house', 'spaces', 'rights']);
  });

  it('shows a field it does not know where all answers are', () => {
    expect(stepOfField('something_new')).toBe('check');
  });

  it('sends rooms without a name nowhere', () => {
    expect(inputOf({ ...emptySetUp, spaces: ['Willow', ' ', ' Hazel '] }).house.spaces).toEqual(['Willow', 'Hazel']);
  });

  it('asks nothing about the organisation again for another house', () => {
    expect(stepsOfHouse).toEqual(steps.filter((step) => step !== 'organisation' && step !== 'you'));
  });
});
