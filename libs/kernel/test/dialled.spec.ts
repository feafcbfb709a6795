import { dialled } from '../src/index.js';

describe('a number to ring', () => {
  it('is dialled where it is a number', () => {
    expect(['+44 (0)1632 960-001', '999', '*123#', 'ask at the desk', ''].map(dialled)).toEqual(['tel:+4401632960001', 'tel:999', 'tel:*123#', null, null]);
  });
});
