import { readdirSync } from 'node:fs';
import { inProject } from '#peerhouse/platform';
import { foundOnScreen } from '../../kernel/src/word-list.js';
import { houses } from '../../../infra/seed/house-map.js';
import { outsideLanguage, outsideText, outsideWords, type AnswersBy, type OutsideLanguage } from '../src/channels/outside-texts.js';
import { readReply } from '../src/replies.rules.js';

/**
 * Words by which somebody beside the phone would learn what this is. Each finds what begins with it, too (psychiatric, accompagnement).
 * Source: ux 4.5; the rest is its kin, and what a house, its services and the people in it are called, in each language.
 */
const telling: Record<OutsideLanguage, readonly string[]> = {
  en: ['house', 'home', 'mental', 'crisis', 'crises', 'peer', 'hospital', 'ward', 'guest', 'stay', 'respite', 'service', 'programme', 'program', 'support', 'match', 'companion', 'psych', 'therap', 'clinic', 'care', 'health', 'recover', 'wellbeing', 'bed', 'room', 'night', 'suicid', 'harm', 'medic', 'plan', 'shift', 'worker', 'coordinator', 'check-in', 'follow-up', 'group', 'distress', 'alternative'],
  fr: ['maison', 'foyer', 'mental', 'crise', 'pair', 'hôpital', 'hospitali', 'unité', 'hôte', 'séjour', 'répit', 'service', 'programme', 'soutien', 'accompagn', 'psy', 'thérap', 'cliniq', 'soin', 'santé', 'rétabl', 'lit', 'chambre', 'nuit', 'suicid', 'médic', 'équipe', 'groupe', 'détresse', 'suivi'],
  es: ['casa', 'hogar', 'mental', 'crisis', 'par', 'pares', 'hospital', 'planta', 'huésped', 'estancia', 'respiro', 'servicio', 'programa', 'apoyo', 'acompañ', 'psic', 'psiq', 'terap', 'clínic', 'cuidado', 'salud', 'recuper', 'cama', 'habitación', 'noche', 'suicid', 'médic', 'medic', 'equipo', 'grupo', 'malestar', 'seguimiento'],
  ar: ['بيت', 'منزل', 'دار', 'نفس', 'أزم', 'نظير', 'أقران', 'مشف', 'مستشف', 'جناح', 'ضيف', 'إقام', 'راح', 'خدم', 'برنامج', 'دعم', 'مرافق', 'علاج', 'عياد', 'رعاي', 'صح', 'تعاف', 'سرير', 'غرف', 'ليل', 'انتحار', 'دواء', 'فريق', 'مجموع', 'متابع'],
};
/** Whole words; else they would be found in others. */
const wholeOnly = new Set(['par', 'pares', 'pair', 'lit', 'care', 'ward', 'match', 'دار', 'صح', 'راح', 'bed']);
/** What no language says: the house's own names, those of what it is modelled on, and of the people of a story. */
const names = ['peerhouse', ...Object.values(houses).flatMap(({ name }) => [name, ...name.split(' ')]), ...readdirSync(inProject('infra/blueprints')).flatMap((file) => file.replace(/\.yaml$/, '').split('-')), 'Bridge', 'Kay', 'Rosa', 'Ada', 'Open Door', 'WRAP'];

const letter = '[\\p{L}\\p{N}]';
/** Arabic writes *the*, *and*, *in*, *for* onto the word. */
const before = (word: string): string => (/\p{Script=Arabic}/u.test(word) ? '(?:ال|[وفبلك])*' : '');
const finds = (word: string, text: string): boolean => new RegExp(`(?<!${letter})${before(word)}${word}${wholeOnly.has(word) ? `s?(?!${letter})` : ''}`, 'iu').test(text);
/** What a text tells that it is not to tell. */
function tellsIn(text: string, language: OutsideLanguage): string[] {
  const said = text.replaceAll('{worker}', '');
  const words = [...new Set([...telling.en.filter((word) => language === 'en' || !['plan', 'par', 'service', 'bed', 'care'].includes(word)), ...telling[language]])].filter((word) => finds(word, said));
  const called = names.filter((name) => new RegExp(`(?<!${letter})${name}(?!${letter})`, 'iu').test(text));
  const placeholders = (text.match(/[{<][^}>]*[}>]/g) ?? []).filter((one) => one !== '{worker}');
  const places = text.match(/https?:|www\.|\S+@\S+|\S+\.(org|com|net|example)\b|\+?\d{2,}|[\p{L}]+\/[\p{L}]+/giu) ?? [];
  return [...words, ...called, ...placeholders, ...places, ...(language === 'en' ? foundOnScreen(text) : [])];
}

const languages = Object.keys(outsideWords) as OutsideLanguage[];
const leaves = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves));
const answers: AnswersBy[] = ['number', 'mail', 'telling_us'];
const everyText = (language: OutsideLanguage, worker: string) =>
  (['ask', 'last_word'] as const).flatMap((kind) => (['match', 'keeping_in_touch'] as const).flatMap((about) => (['plain', 'first_name'] as const).flatMap((says) =>
    answers.map((answersBy) => ({ kind, about, says, answersBy, ...outsideText({ kind, about, says, worker, language, answersBy }) })))));

/** One sign outside of this makes a text one of 70 signs, or 67 in each of several (GSM 03.38). */
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/u;

describe('what leaves for a guest', () => {
  it('names no house, no service, no person and no place, in no language', () => {
    const found = languages.flatMap((language) => leaves(outsideWords[language]).flatMap((text) => tellsIn(text, language).map((told) => `${language}: ${text} (${told})`)));
    expect(found).toEqual([]);
    expect(languages).toEqual(['en', 'fr', 'es', 'ar']); // the guest app's
  });

  it('would be found out', () => {
    const telltales: [OutsideLanguage, string][] = [
      ['en', 'Hello from Oak House.'], ['en', 'Your peer asks.'], ['en', 'Hello {called}.'], ['en', 'See https://x.example/m'], ['en', 'Ring 01632 960 140.'], ['en', 'After your stay.'], ['en', 'River wants to know.'],
      ['fr', 'Après ton séjour.'], ['fr', 'Le pair qui t’accompagne.'], ['fr', 'Ici afiya.'], ['es', 'Desde tu estancia.'], ['es', 'Tu grupo de apoyo.'], ['ar', 'بعد إقامتك.'], ['ar', 'من البيت: مرحبًا.'], ['ar', 'للدعم النفسي'], ['ar', 'من Oak'],
    ];
    expect(telltales.filter(([language, text]) => !tellsIn(text, language).length)).toEqual([]);
  });

  it('says the first name of whoever asks where that was agreed, and no other; nothing is put into a name', () => {
    for (const language of languages) {
      for (const { says, text, subject } of everyText(language, 'Amal')) {
        expect([language, text.includes('Amal')]).toEqual([language, says === 'first_name']);
        expect([subject, text].join(' ')).not.toMatch(/[{}]|undefined|null| {2}/);
      }
    }
    const saying = { kind: 'ask', about: 'match', says: 'first_name', language: 'en', answersBy: 'telling_us' } as const;
    expect(outsideText({ ...saying, worker: null }).text).toMatch(/^Hello\. /);
    expect(outsideText({ ...saying, worker: "$& $' {worker}" }).text).toMatch(/^Hello, it's \$& \$' \{worker\}\. You/);
    expect(['fr-CA', 'AR', 'es', 'mi', '', 'constructor'].map(outsideLanguage)).toEqual(['fr', 'ar', 'es', 'en', 'en', 'en']);
  });

  it('is one text where its letters allow that, and never more than two', () => {
    const long = languages.flatMap((language) => everyText(language, 'Maximilian').filter(({ answersBy }) => answersBy !== 'mail').map(({ text }) => ({ language, text, most: gsm.test(text) ? 160 : 134 })));
    expect(long.filter(({ text, most }) => text.length > most)).toEqual([]);
    expect(long.filter(({ language, text }) => language !== 'ar' && !gsm.test(text))).toEqual([]);
  });

  it('offers by number what a reply is read as, and no number where none comes back', () => {
    for (const language of languages) {
      for (const { kind, about, answersBy, text } of everyText(language, 'Amal')) {
        const offered = [...text.matchAll(/(\d) ([^,،.]+)/g)].map(([, number, words]) => [number!, words!] as const);
        expect([language, kind, answersBy, offered.length]).toEqual([language, kind, answersBy, kind === 'ask' && answersBy === 'number' ? 3 : 0]);
        if (!offered.length) continue;
        expect(offered.map(([number]) => readReply(number, about))).toEqual(about === 'match' ? ['good', 'wants_another_peer', 'no_more'] : ['good', 'wants_call_back', 'no_more']);
        expect([readReply(offered[0]![1], about), readReply(offered[2]![1], about)]).toEqual(['good', 'no_more']);
      }
      expect(readReply(/["«] ?(\p{L}+) ?["»]/u.exec(outsideWords[language].mail)![1]!, 'match')).toBe('no_more');
    }
  });
});
