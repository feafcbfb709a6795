import { useIntl } from 'react-intl';
import type { WholeReportFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import css from './headline.module.css';

type Report = WholeReportFragment;
const find = (report: Report, section: string, key: string) => {
  const row = report.sections.find((each) => each.key === section)?.rows.find((each) => each.key === key);
  return row && !row.hidden && row.value !== null && row.value !== undefined ? row : null;
};

/** The report as sentences with their numbers, before the tables. What is hidden is left out here. */
export function Headline({ report }: { report: Report }) {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  const number = (value: number | null | undefined) => formatNumber(value ?? 0, { maximumFractionDigits: 1 });
  const percent = (value: number | null | undefined) => formatNumber(value ?? 0, { style: 'percent' });
  const stays = find(report, 'stays', 'stays');
  const nights = find(report, 'nights', 'nights_used');
  const full = find(report, 'contacts', 'no_space');
  const hopes = find(report, 'hopes', 'hope_met');
  const people = find(report, 'programme_people', 'people_supported');
  const inside = find(report, 'programme_first_meetings', 'first_meetings_inside');
  const wait = find(report, 'programme_waiting', 'wait_median_days');
  const longest = find(report, 'programme_waiting', 'wait_longest_weeks');
  const each = find(report, 'programme_cost', 'cost_per_person');
  const sentences = [
    stays ? say('headline.stays', { count: stays.value ?? 0, shown: number(stays.value) }) : null,
    nights?.of ? say('headline.nights', { used: number(nights.value), of: number(nights.of), share: percent(nights.share) }) : null,
    full?.of ? say('headline.full', { count: number(full.value), of: number(full.of), share: percent(full.share) }) : null,
    hopes?.of ? say('headline.hopes', { count: number(hopes.value), of: number(hopes.of), share: percent(hopes.share) }) : null,
    people ? say('headline.people', { count: people.value ?? 0, shown: number(people.value) }) : null,
    inside?.of ? say('headline.inside', { count: number(inside.value), of: number(inside.of), share: percent(inside.share) }) : null,
    wait && longest ? say('headline.wait', { count: wait.value ?? 0, days: number(wait.value), weeks: longest.value ?? 0 }) : null,
    each ? say('headline.each', { cost: formatNumber(each.value ?? 0, { style: 'currency', currency: each.unit }) }) : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length ? <ul className={css.headline}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : null;
}
