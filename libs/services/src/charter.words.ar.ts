import type { Condition, EmergencyCall, EmergencyReason, FollowUpChannel, FollowUpRhythm, MatchUse, OfferWhenFull, PlanKind, Voice } from './charter.types.js';
import { partsOf } from './charter.words.parts.js';
import type { CharterCatalogue, SentenceValues, Words } from './charter.words.types.js';

/** Arabic. Short, plain, exact where it is about force or emergency services; no one is addressed as he or she where it can be said without. */
const { counted, and, or, minutesOf } = partsOf('ar');
const minute = { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' };
const clockHour = { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' };
const days = (n: number): string => counted(n, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' });
const weeks = (n: number): string => counted(n, { one: 'أسبوع واحد', two: 'أسبوعان', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' });
const nights = (n: number): string => counted(n, { one: 'ليلة واحدة', two: 'ليلتان', few: '# ليالٍ', other: '# ليلة' });
const minutes = (n: number): string => minutesOf(n, minute, clockHour, ' و');
const hours = (n: number): string => (n > 24 && n % 24 === 0 ? days(n / 24) : counted(n, clockHour));
const months = (n: number): string => (n % 12 === 0 ? counted(n / 12, { one: 'سنة', two: 'سنتان', few: '# سنوات', other: '# سنة' }) : counted(n, { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }));
const every = (n: number): string => (n === 1 ? 'كل يوم' : n === 7 ? 'كل أسبوع' : n % 7 === 0 ? `مرة كل ${weeks(n / 7)}` : `مرة كل ${days(n)}`);
const lengths: Record<number, string> = { 30: 'نصف ساعة', 60: 'ساعة', 90: 'ساعة ونصف' };
const numbers = ['لا أحد', 'أنت', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة'];

function hour(time: string): string {
  const [h = 0, m = 0] = time.split(':').map(Number);
  return m === 0 && h === 0 ? 'منتصف الليل' : m === 0 && h === 12 ? 'الظهر' : `${h}:${String(m).padStart(2, '0')}`;
}

/** What somebody typed, or a number, keeps its own direction. */
const apart = (text: string): string => `\u2068${text}\u2069`;
const place = ({ kind }: Words): string => (kind === 'house' ? 'البيت' : 'البرنامج');
const teamsOr = (words: Words): string => or(words.teams.map((team) => `«${apart(team)}»`));
const definite = (word: string): string => `ال${word}`;

const voiceWords = (words: Words): Record<Voice, string> => ({
  guest: 'أنت', first_contact: 'أول من تحدث معك', second_member: 'شخص آخر منا', house: place(words),
  referrer: words.teams.length > 0 ? teamsOr(words) : 'من طلب معك', peer: 'من سيرافقك',
});
const conditionWords: Record<Condition, string> = {
  adult: 'عمري 18 سنة أو أكثر.', own_care_and_medication: 'أهتم برعايتي وأدويتي، أو يساعدني أحد.',
  housing_not_only_reason: 'السكن ليس سببي الوحيد.', keeps_own_appointments: 'أحدد مواعيدي وأحضرها.', sober_at_meetings: 'أحضر اللقاءات دون خمر ولا مخدرات.',
};
const offerWords = ({ space }: Words, offerHours: number | null): Record<OfferWhenFull, string> => ({
  ring_back: 'يمكننا أن نتصل بك.', directory: 'يمكننا أن نبحث معك عن أماكن أخرى.', day_place: 'يمكننا أن نعرض مكانًا في النهار.',
  kept_space: `نحتفظ للطوارئ بما يلي: ${space.one}.`, other_house: 'يمكننا أن نسأل بيتًا آخر من بيوتنا، إذا وافقت.',
  waiting_list: `لدينا قائمة انتظار؛ يبقى العرض مفتوحًا: ${hours(offerHours ?? 0)}.`, group: 'يمكنك المجيء إلى مجموعاتنا.',
});
const reasonWords: Record<EmergencyReason, string> = {
  medical_emergency: 'حالة طبية طارئة', serious_threat_of_violence: 'تهديد جدي بالعنف',
  harm_to_self_happening: 'شخص يؤذي نفسه في تلك اللحظة', duty_by_law: 'ما يُلزمنا القانون بالإبلاغ عنه',
};
const callWords: Record<EmergencyCall, string> = { police: 'الشرطة', ambulance: 'الإسعاف', crisis_service: 'خدمة الأزمات', hospital: 'المستشفى' };
const planWords: Record<PlanKind, string> = {
  wellness: 'خطة عافية', crisis: 'خطة أزمة', contact_sheet: 'ورقة اتصال ومساندة', sensory: 'خطة حسية', wrap: 'خطة WRAP', step: 'خطوات لساعة صعبة', own: 'خطة على طريقتك',
};
const useWords: Record<MatchUse, string> = { interests: 'الاهتمامات', background: 'الخلفية', languages: 'اللغات', times: 'الأوقات', places: 'الأماكن', wishes: 'رغباتك' };
const rhythmWords: Record<FollowUpRhythm, string> = {
  only_if_i_ask: 'عند طلبك فقط', once: 'مرة واحدة', days_2_7_30_90: 'بعد 2 و7 و30 و90 يومًا', weekly: 'كل أسبوع', own: 'على إيقاعك',
};
const channelWords: Record<FollowUpChannel, string> = { call: 'مكالمة', text: 'رسالة نصية', email: 'بريد إلكتروني', app: 'التطبيق', in_person: 'وجهًا لوجه' };

/** Counted with a colon, so that no number bends its word. */
function spaces(value: SentenceValues['spaces'], { person, space }: Words): string {
  const alone = value.count - value.shared;
  const one = `${person.one} ${person.one === 'امرأة' ? 'واحدة' : 'واحد'}`;
  const said = (what: string, n: number): string[] => (n === 0 ? [] : [`${what}: ${n}.`]);
  return [
    `${definite(space.many)}: ${value.count}.`, ...(alone > 0 ? [value.shared === 0 ? `في كل ${space.one}: ${one}.` : `منها مع ${one}: ${alone}.`] : []),
    ...said('مشتركة', value.shared), ...said('بلا درج', value.stepFree), ...said('مع حمّام خاص', value.ownBathroom), ...said('هادئة', value.quiet), ...said('وللطوارئ أيضًا', value.kept),
  ].join(' ');
}

function startedBy({ starters }: SentenceValues['started_by'], words: Words): string {
  const anyone = starters.includes('anyone_with_consent');
  const others = [...(starters.includes('team') ? [teamsOr(words)] : []), ...(anyone ? ['أي شخص آخر'] : [])];
  if (others.length === 0) return 'لا أحد غيرك يبدأ هذا.';
  if (starters.includes('self')) return `يمكنك البدء. ويمكن كذلك لـ${or(others)}، بموافقتك.`;
  return anyone ? 'يمكن لأي شخص أن يبدأ هذا، بموافقتك.' : `لا يبدأ هذا إلا ${or(others)}، وبموافقتك.`;
}

function decide({ voices }: SentenceValues['voices'], words: Words): string {
  const who = voices.map((voice) => voiceWords(words)[voice]);
  if (who.length === 1) return 'القرار لك وحدك. رفضك يكفي.';
  return `القرار بين ${numbers[who.length] ?? who.length}: ${and(who)}. رفضك يكفي.`;
}

function medication({ lockBox, rule }: SentenceValues['medication'], { spaceWord }: Words): string {
  const box = spaceWord === 'room' ? 'في غرفتك صندوق بقفل، لك وحدك.' : 'لك صندوق بقفل، لك وحدك.';
  const rules = { none: 'لا نحتفظ بأدوية ولا نعطيها.', own_charge: 'أدويتك شأنك. لا نراقبها ولا نعطيها.', assist_if_asked: 'أدويتك لك. نساعد فيها عند طلبك.' };
  return lockBox ? `${box} ${rules[rule]}` : rules[rule];
}

function emergency({ reasons }: SentenceValues['emergency']): string {
  const talking = 'الكلام عن الانتحار ليس سببًا للاتصال بأحد.';
  if (reasons.length === 0) return `${talking} لا نتصل بأحد دون سؤالك.`;
  return `${talking} لا نتصل دون سؤالك إلا عند ${or(reasons.map((reason) => reasonWords[reason]))}، ثم ننظر في ذلك معًا.`;
}

function rights({ officer, outside }: SentenceValues['rights'], words: Words): string {
  const way = outside.map(({ name, way: how }) => `${apart(name)} (${apart(how)})`);
  if (officer === '' && way.length === 0) return 'لم يُكتب بعد من يقرأ الشكاوى.';
  if (officer === '') return `يمكنك تقديم شكوى خارج ${place(words)}: ${or(way)}.`;
  return `يمكنك تقديم شكوى إلى ${apart(officer)}${way.length > 0 ? `، أو خارج ${place(words)}: ${or(way)}` : ''}.`;
}

function records({ rule, sharedWith, days: n }: SentenceValues['records'], { kind }: Words): string {
  const rules = {
    no_files: 'لا نحتفظ بملف عنك.', persons_property: 'كتابتك لك.',
    shared_on_consent: `كتابتك لك. ولا يقرؤها إلا بموافقتك: ${and(sharedWith.map(apart))}.`,
  };
  const end = kind === 'house' ? 'مغادرتك' : 'النهاية';
  return `${rules[rule]} ${n === 0 ? `عند ${end}` : `بعد ${end} (${days(n)})`} لا نحتفظ إلا بأعداد.`;
}

function keeping({ contact, followUp, looks, complaint }: SentenceValues['keeping']): string {
  const kept = (what: string, n: number): string => (n === 0 ? `${what} ما دام قائمًا` : `${what} (${days(n)})`);
  const first = [kept('أول اتصال', contact), ...(followUp === null ? [] : [kept('المتابعة', followUp)])];
  return `نحتفظ بما يلي: ${and(first)}. وكذلك: ${kept('من اطّلع على ما شاركته', looks)}، و${kept('الشكوى', complaint)}.`;
}

function feedback({ atLeaving, everyMonths }: SentenceValues['feedback']): string {
  if (!atLeaving && everyMonths === null) return 'لا نرسل أسئلة. يمكنك دائمًا إخبارنا.';
  const when = [...(atLeaving ? ['عند المغادرة'] : []), ...(everyMonths === null ? [] : [everyMonths === 1 ? 'كل شهر' : everyMonths === 12 ? 'كل سنة' : `مرة كل ${months(everyMonths)}`])];
  return `بلا اسم. نقرؤها حين يجيب خمسة. نسأل ${and(when)}.`;
}

export const ar: CharterCatalogue = {
  rightsTexts: { rights: 'حقوقك هنا', emergency: 'عند الطوارئ', complaints: 'إذا كان شيء غير سليم' },
  person: {
    guest: { one: 'ضيف', many: 'ضيوف' }, person: { one: 'شخص', many: 'أشخاص' }, resident: { one: 'مقيم', many: 'مقيمون' },
    member: { one: 'عضو', many: 'أعضاء' }, woman: { one: 'امرأة', many: 'نساء' },
  },
  space: { room: { one: 'غرفة', many: 'غرف' }, bed: { one: 'سرير', many: 'أسرّة' }, place: { one: 'مكان', many: 'أماكن' } },
  sentences: {
    phone: {
      heading: () => 'الاتصال بنا',
      sentence: ({ number }, { kind }) => (number === '' ? 'رقمنا غير مكتوب هنا بعد.' : kind === 'house' ? `رقمنا ${apart(number)}. هناك من هو مستيقظ.` : `رقمنا ${apart(number)}.`),
    },
    spaces: { heading: ({ space }) => definite(space.many), sentence: spaces },
    day_places: {
      heading: () => 'في النهار',
      sentence: (value) => `أماكن النهار: ${value.places}. المدة: حتى ${days(value.days)}. ${value.for === 'anyone' ? 'وهي للجميع.' : 'وهي لمن أقام هنا من قبل.'}`,
    },
    nights: {
      heading: () => 'كم من الوقت',
      sentence: ({ longest }) => (longest === null ? 'لا حد لليالي. لا أحد يُخرَج.' : `حتى ${nights(longest)}. وما زاد نتحدث فيه؛ لا أحد يُخرَج.`),
    },
    longer: { heading: () => 'البقاء أطول', sentence: ({ voices }, words) => `البقاء أطول يحتاج موافقة: ${and(voices.map((voice) => voiceWords(words)[voice]))}.` },
    ready: { heading: ({ space }) => `تجهيز ${space.one}`, sentence: ({ minutes: n }, { space }) => `بعد كل مغادرة نحتاج إلى ${minutes(n)} لتجهيز ${definite(space.one)}.` },
    started_by: { heading: () => 'من يمكنه البدء', sentence: startedBy },
    voices: { heading: () => 'من يقرر', sentence: decide },
    conditions: { heading: () => 'ما يقال عند الطلب', sentence: ({ conditions }) => `قولك: ${conditions.map((condition) => conditionWords[condition]).join(' ')}` },
    hold: {
      heading: ({ space }) => `حفظ ${definite(space.one)} لك`,
      sentence: ({ until }, { space }) => `نحفظ لك ${definite(space.one)} حتى ${hour(until)} في ذلك اليوم. وبعدها يمكن الاتصال من جديد؛ لا يضيع شيء.`,
    },
    deciding: { heading: () => 'بينما نقرر', sentence: ({ minutes: n }, { space }) => `بينما نقرر معًا، يمكننا حفظ ${space.one}: ${minutes(n)}.` },
    when_full: {
      heading: ({ kind }) => (kind === 'house' ? 'حين لا مكان' : 'حين لا أحد متاح'),
      sentence: ({ offers, offerHours }, words) =>
        [words.kind === 'house' ? 'إذا لم يكن هناك مكان نقول ذلك ونسأل ما الذي يساعد الليلة.' : 'إذا لم يكن أحد متاحًا نقول ذلك ونسأل ما الذي يساعد في الأثناء.', ...offers.map((offer) => offerWords(words, offerHours)[offer])].join(' '),
    },
    answer: { heading: () => 'متى يصلك ردنا', sentence: ({ hours: n }) => `يصلك ردنا خلال ${hours(n)}، أو بعد ذلك عند طلبك.` },
    medication: { heading: ({ kind }) => (kind === 'house' ? 'أغراضك وأدويتك' : 'الأدوية'), sentence: medication },
    hopes: { heading: () => 'الآمال', sentence: ({ how }) => (how === 'asked' ? 'عند وصولك نسأل عن آمالك. ويمكن تركها فارغة.' : 'يمكنك إخبارنا بآمالك، إن أردت.') },
    emergency: { heading: () => 'الطوارئ', sentence: emergency },
    emergency_calls: { heading: () => 'بمن نتصل', sentence: ({ calls }) => `دون سؤالك لا نتصل إلا بـ: ${or(calls.map((call) => callWords[call]))}.` },
    rights: { heading: () => 'إذا كان شيء غير سليم', sentence: rights },
    records: { heading: () => 'كتابتك', sentence: records },
    keeping: { heading: () => 'ما نحتفظ به', sentence: keeping },
    plans: {
      heading: () => 'الخطط',
      sentence: ({ called }) => `خططك لك. لا أحد ملزم بكتابة خطة. ${called.length === 0 ? 'لا نعرض هنا أي خطة.' : `يمكنك كتابة ${or(called.map((kind) => planWords[kind]))}.`}`,
    },
    matching: {
      heading: () => 'لقاء من يرافقك',
      sentence: (value) => `${lengths[value.minutes] ?? minutes(value.minutes)} ${every(value.everyDays)}، حتى ${months(value.months)}. يمكن طلب شخص آخر في أي وقت؛ لا أحد يسأل لماذا.`,
    },
    match_made: {
      heading: () => 'كيف نبحث',
      sentence: ({ uses, catchments }) => `نبحث بما يُختار قوله: ${and(uses.map((use) => useWords[use]))}. نبحث لمن يعيش في ${and(catchments.map(apart))}. وفي غيرها نخبرك بما يوجد.`,
    },
    first_meeting: {
      heading: () => 'اللقاء الأول',
      sentence: ({ daysBefore, daysAfter }) => `اللقاء الأول حول خروجك من المستشفى: قبله حتى ${days(daysBefore)}، وبعده حتى ${days(daysAfter)}.`,
    },
    matching_asks: {
      heading: () => 'كيف تسير الأمور',
      sentence: ({ firstDays, thenDays }) => `من رتّب اللقاءات يسأل كيف تسير الأمور بعد ${days(firstDays)}، ثم ${thenDays === 1 ? 'كل يوم' : `مرة كل ${days(thenDays)}`}. ولا يسأل عن ذلك من يرافقك أبدًا.`,
    },
    match_ends: { heading: () => 'قبل النهاية', sentence: ({ earlyWords }) => `نخبرك قبل النهاية: ${and(earlyWords.map(weeks))}.` },
    follow_up: {
      heading: () => 'البقاء على اتصال',
      sentence: ({ tries }) => (tries === null ? 'لا نتصل بعد ذلك. يمكنك الاتصال بنا.' : `نحاول ${counted(tries, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', other: '# مرة' })}، ثم نتركك في سلام.`),
    },
    follow_up_ways: {
      heading: () => 'متى وكيف',
      sentence: ({ rhythms, channels, quiet }) => `الوقت باختيارك: ${or(rhythms.map((rhythm) => rhythmWords[rhythm]))}. والطريقة باختيارك: ${or(channels.map((channel) => channelWords[channel]))}.` +
        (quiet.from === quiet.to ? '' : ` ولا نتصل أبدًا من ${hour(quiet.from)} إلى ${hour(quiet.to)}، إلا إذا اخترت ساعات أخرى.`),
    },
    feedback: { heading: () => 'إخبارنا كيف كان', sentence: feedback },
  },
};
