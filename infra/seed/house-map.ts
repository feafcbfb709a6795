/** The demo's two houses, as their founders filled them in. */
import type { HouseKey } from './people.js';

export const timeZone = 'Europe/London';

export interface DemoHouse {
  name: string;
  phone: string;
  /** On the board in this order; the first of them can be reached without a step. */
  spaces: readonly string[];
  stepFree: string | null;
}

export const houses: Readonly<Record<HouseKey, DemoHouse>> = {
  oak: { name: 'Oak House', phone: '01632 960 140', spaces: ['Willow', 'Hazel', 'Rowan', 'Birch', 'Alder', 'Maple'], stepFree: 'Willow' },
  river: { name: 'River House', phone: '01632 960 177', spaces: ['Heron', 'Otter', 'Kingfisher'], stepFree: null },
};

export const rights = { officer: 'Noor, at either house or on 01632 960 155', outsideName: 'the Rivertown advocates', outsideWay: '01632 960 166' };
