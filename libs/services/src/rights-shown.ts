import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '#peerhouse/kernel';
import type { Reader, Tx } from '#peerhouse/platform';
import { languageToTell } from './charter.words.js';
import type { House } from './houses.js';
import { rightsTextsInWords, type RightsTextInWords } from './rights-texts.js';

/** What was shown: the language the words are in, and where those words are kept. */
export interface Shown { language: string; shown: string[] }

/** One text as it was shown, by which a stay names it. */
export interface ShownText extends RightsTextInWords { id: string }

const hashOf = ({ heading, text }: RightsTextInWords): string => createHash('sha256').update(`${heading}\n${text}`).digest('hex');

/** Rights texts as they were shown: words can change with the charter or with this software, and what somebody was told stays. */
@Injectable()
export class RightsShown {
  /** Keeps the words of these texts as they are now, once however often they are shown. Gives their ids, in the charter's order. */
  async keep(tx: Tx, house: House, keys: readonly string[]): Promise<Shown> {
    const language = languageToTell(house.charter);
    const texts = rightsTextsInWords(house.charter, language).filter(({ key }) => keys.includes(key));
    for (const text of texts) {
      await tx.sql(
        `insert into rights_texts_shown (id, organisation_id, service_id, charter_version_id, language, key, heading, words, hash, first_shown_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (charter_version_id, language, key, hash) do nothing`,
        [newId(), house.organisationId, house.id, house.charterVersionId, language, text.key, text.heading, text.text, hashOf(text), house.today]);
    }
    const rows = await tx.sql<{ id: string; hash: string; key: string }>('select id, hash, key from rights_texts_shown where charter_version_id = $1 and language = $2 and hash = any($3)', [house.charterVersionId, language, texts.map(hashOf)]);
    return { language, shown: texts.flatMap((text) => rows.find(({ key, hash }) => key === text.key && hash === hashOf(text))?.id ?? []) };
  }

  /** The words of those ids, in that order. */
  async read(reader: Reader, ids: readonly string[]): Promise<ShownText[]> {
    if (!ids.length) return [];
    return reader.sql<ShownText>('select id, key, heading, words as text from rights_texts_shown where id = any($1) order by array_position($1::uuid[], id)', [ids], 'rights-shown');
  }
}
