import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';
import { emptyWords, type EnquiryWords } from './enquiry-form.rules.js';

/** The enquiry form, kept word by word under the person's own account until it is sent or the person signs out. */
export function useEnquiryForm(draft: string, start: EnquiryWords) {
  const [kept, setKept] = useState(() => readDraft<EnquiryWords>(draft));
  const form = useForm<EnquiryWords>({ defaultValues: { ...emptyWords, ...start, ...kept } });
  const { subscribe } = form;
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(draft, values) }), [subscribe, draft]);
  const startAgain = (words: EnquiryWords) => { form.reset(words); dropDraft(draft); setKept(null); };
  return { form, wasKept: Boolean(kept), startAgain };
}
