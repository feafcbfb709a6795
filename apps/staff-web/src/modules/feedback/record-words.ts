import type { RecordLineFragment } from '#peerhouse/contract/staff';
import type { Times } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';

/** What the house did, in words: "We called an ambulance", "Kept somebody from leaving". */
export function useRecordWords() {
  const { say, sayCode } = useWords();
  const whom = (record: RecordLineFragment) => record.whom.map((one) => sayCode('whom', one)).join(say('rights.and'));
  return {
    whom,
    title: (record: RecordLineFragment) => (record.about === 'call' ? say('rights.called', { whom: whom(record) }) : sayCode('deviation', record.kind ?? 'something_else')),
    when: (record: RecordLineFragment, times: Times) => (record.calledAt ? times.moment(record.calledAt) : times.day(record.day, 'middle')),
    why: (record: RecordLineFragment) => (record.reason ? sayCode('callReason', record.reason) : ''),
  };
}
