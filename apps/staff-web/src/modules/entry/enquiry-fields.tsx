import type { UseFormReturn } from 'react-hook-form';
import { addDays, isHouseDay, type HouseDay } from '#peerhouse/kernel';
import { Choices, Field, TextField } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { toldKeys } from './told-keys.js';
import type { EnquiryWords } from './enquiry-form.rules.js';
import css from './enquiry-fields.module.css';

export const channels = ['phone', 'walk_in', 'text', 'email', 'web'] as const;
export const enquiryLabels = {
  channel: 'field.channel', spaceKind: 'field.spaceKind', wantsFrom: 'field.wantsFrom', wantsNights: 'field.wantsNights', askedBefore: 'field.askedBefore',
  day: 'field.day', called: 'field.called', reach: 'field.reach', hopes: 'field.hopes', askedAt: 'field.askedAt', told: 'field.told', startedBy: 'started.label', theyKnow: 'started.theyKnow',
} as const;

interface FieldsProps { form: UseFormReturn<EnquiryWords>; errorOf: (field: string) => string | undefined; tonight: string; hasDay: boolean; formerGuests?: boolean | undefined }

/** Which nights: tonight, tomorrow, a day; for how long. */
export function NightsFields({ form, errorOf, tonight, hasDay, formerGuests }: FieldsProps) {
  const { say } = useWords();
  const { times } = useHouse();
  const [when, day, kind] = form.watch(['when', 'day', 'spaceKind']);
  const visit = hasDay && kind === 'day';
  return (
    <>
      {hasDay ? <Choices legend={say('field.spaceKind')} pick="one" inline {...form.register('spaceKind')} options={(['night', 'day'] as const).map((value) => ({ value, label: say(`spaceKind.${value}`) }))} /> : null}
      {visit && formerGuests ? <Choices legend={say('field.stayedHere')} hint={say('field.stayedHereHint')} pick="one" inline {...form.register('stayedHere')} options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`stayedHere.${value}`) }))} /> : null}
      <Choices id="field-wantsFrom" legend={say(visit ? 'field.wantsFromDay' : 'field.wantsFrom')} pick="one" inline error={errorOf('wantsFrom')} {...form.register('when')}
        options={[{ value: 'tonight', label: say(visit ? 'when.today' : 'when.tonight', { day: times.day(tonight, 'middle') }) }, { value: 'tomorrow', label: say('when.tomorrow', { day: times.day(addDays(tonight as HouseDay, 1), 'middle') }) }, { value: 'day', label: say('when.day') }, { value: '', label: say('when.unknown') }]} />
      {when === 'day' ? <Field id="field-day" type="date" width="middle" label={say('field.day')} hint={isHouseDay(day) ? times.day(day) : undefined} error={errorOf('day')} {...form.register('day')} /> : null}
      <Field id="field-wantsNights" label={say(visit ? 'field.wantsDays' : 'field.wantsNights')} optional={say('form.optional')} width="short" inputMode="numeric" error={errorOf('wantsNights')} {...form.register('nights')} />
    </>
  );
}

/** What they want us to know, all of it only if they want. */
export function PersonFields({ form, errorOf }: Pick<FieldsProps, 'form' | 'errorOf'>) {
  const { say } = useWords();
  return (
    <>
      <div className={css.pair}>
        <Field id="field-called" label={say('field.called')} optional={say('form.optional')} autoComplete="off" error={errorOf('called')} {...form.register('called')} />
        <Field id="field-reach" label={say('field.reach')} optional={say('form.optional')} hint={say('field.reachHint')} autoComplete="off" error={errorOf('reach')} {...form.register('reach')} />
      </div>
      <Choices legend={say('field.messageSafe')} pick="one" inline {...form.register('messageSafe')} options={(['yes', 'no', ''] as const).map((value) => ({ value, label: say(`messageSafe.${value || 'unknown'}`) }))} />
      <TextField id="field-hopes" label={say('field.hopes')} optional={say('form.ifTheyWant')} hint={say('field.hopesHint')} error={errorOf('hopes')} {...form.register('hopes')} />
    </>
  );
}

/** What we told them. */
export function ToldField({ form, hasDay }: { form: UseFormReturn<EnquiryWords>; hasDay: boolean }) {
  const { say } = useWords();
  return <Choices id="field-told" legend={say('field.told')} pick="several" {...form.register('told')} options={toldKeys(hasDay).map((value) => ({ value, label: say(`told.${value}`) }))} />;
}

export function ChannelField({ form, errorOf }: Pick<FieldsProps, 'form' | 'errorOf'>) {
  const { say } = useWords();
  return <Choices id="field-channel" legend={say('field.channel')} pick="one" inline error={errorOf('channel')} {...form.register('channel')} options={channels.map((value) => ({ value, label: say(`channel.${value}`) }))} />;
}

/** The one optional question of the charter. */
export function AskedBeforeField({ form, errorOf }: Pick<FieldsProps, 'form' | 'errorOf'>) {
  const { say } = useWords();
  return <Choices id="field-askedBefore" legend={say('field.askedBefore')} hint={say('form.optionalLong')} pick="one" inline error={errorOf('askedBefore')} {...form.register('askedBefore')} options={(['yes', 'no', 'rather_not'] as const).map((value) => ({ value, label: say(`askedBefore.${value}`) }))} />;
}
