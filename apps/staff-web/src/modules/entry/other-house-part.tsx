import { Choices } from '#peerhouse/ui';
import type { EnquiryPageFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';

/** Which of our houses they want to be asked for at, their yes, and whether name and way to reach them go along. */
export interface AskedThere { houseId: string; theyAgree: boolean; carry: boolean }
export const askedNowhere: AskedThere = { houseId: '', theyAgree: false, carry: false };

interface OtherHousePartProps { enquiry: EnquiryPageFragment; value: AskedThere; error: string | undefined; onChange: (value: AskedThere) => void }

/** Another of our houses: nothing goes anywhere until they say yes. */
export function OtherHousePart({ enquiry, value, error, onChange }: OtherHousePartProps) {
  const { say } = useWords();
  const ticks = [value.theyAgree ? 'theyAgree' : '', value.carry ? 'carry' : ''];
  const options = [...enquiry.otherHouses.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: say('otherHouse.none') }];
  const carry = enquiry.called || enquiry.reach ? [{ value: 'carry', label: say('otherHouse.carry'), hint: say('otherHouse.carryHint') }] : [];
  return (
    <>
      <Choices id="field-otherHouse" legend={say('otherHouse.which')} pick="one" name="other-house" value={value.houseId} onChange={(event) => onChange({ ...askedNowhere, houseId: event.target.value })} options={options} />
      {value.houseId ? (
        <Choices id="field-theyAgree" legend={say('otherHouse.wants')} pick="several" name="other-house-yes" value={ticks} error={error}
          onChange={({ target }) => onChange({ ...value, [target.value]: target.checked })}
          options={[{ value: 'theyAgree', label: say('otherHouse.yes'), hint: say('otherHouse.yesHint') }, ...carry]} />
      ) : null}
    </>
  );
}
