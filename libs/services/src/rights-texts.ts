import type { RightsTextKey } from './charter.types.js';
import { textsOffered } from './charter.rules.js';
import type { Charter } from './charter.schema.js';
import { charterInWords, rightsTextHeading } from './charter.words.js';
import type { SentenceKey } from './charter.words.types.js';

export interface RightsTextInWords { key: RightsTextKey; heading: string; text: string }

/** A text told at arrival is made of the charter's own sentences, so that it can promise nothing the house does not do. */
const madeOf: Record<RightsTextKey, readonly SentenceKey[]> = {
  rights: ['voices', 'nights', 'medication', 'records', 'keeping', 'plans'],
  emergency: ['emergency', 'emergency_calls'],
  complaints: ['rights', 'feedback'],
};

/** The texts this charter offers at arrival, in its order; each is told as it stands here. */
export function rightsTextsInWords(charter: Charter, language = 'en'): RightsTextInWords[] {
  const said = new Map(charterInWords(charter, language).map(({ key, sentence }) => [key, sentence]));
  return textsOffered(charter).map((key) => ({
    key, heading: rightsTextHeading(key, language),
    text: madeOf[key].flatMap((sentence) => said.get(sentence) ?? []).join('\n'),
  }));
}
