import { emptyLines, paperCells, setting } from '../src/modules/stays/paper.rules.js';

const first = '2026-11-02';
const marks = (claims: { state: string; from: string; to: string }[]) => paperCells(claims, first, 5).map(({ state, comesIn, leaves }) => [leaves ? 'out' : '', state ?? '', comesIn ? 'in' : ''].filter(Boolean).join(' '));

describe('the board on paper', () => {
  it('marks each night, who comes in on its day, and who leaves on its morning, also where the next comes in that day', () => {
    expect(marks([{ state: 'here', from: '2026-10-30', to: '2026-11-04' }, { state: 'expected', from: '2026-11-04', to: '2026-11-06' }])).toEqual(['here', 'here', 'out expected in', 'expected', 'out']);
  });

  it('marks what is held and what is not in use, without anybody leaving it', () => {
    expect(marks([{ state: 'held', from: first, to: '2026-11-03' }, { state: 'closed', from: '2026-11-03', to: '2026-11-05' }])).toEqual(['held', 'closed', 'closed', '', '']);
  });

  it('says nothing of stays that are over', () => {
    expect(marks([{ state: 'left', from: '2026-10-30', to: '2026-11-03' }])).toEqual(['', '', '', '', '']);
  });

  it('leaves lines to write on, fewer where there are more spaces, and never none', () => {
    expect([3, 6, 10, 20].map(emptyLines)).toEqual([8, 8, 6, 3]);
    expect([3, 10, 20].map(setting)).toEqual(['wide', 'close', 'tight']);
  });
});
