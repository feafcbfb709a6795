import fc from 'fast-check';
// The list lies in the kernel; nothing at work needs it, so the kernel does not hand it out.
import { foundOnScreen } from '../../kernel/src/word-list.js';
import { charterInWords, charterLanguages, personWord, spaceWord } from '../src/charter.words.js';
import { en } from '../src/charter.words.en.js';
import { hour, hours, meetingLength, minutes, months } from '../src/charter.words.en-parts.js';
import { anyCharter } from './charter.arbitrary.js';
import { afiya, everyFieldHouse, leavesOf, linkHouse, psseo, readOrTell, tupuAke, withValues, type Raw } from './charter.given.js';

const filled = (): Raw => withValues(afiya(), {
  phone: '413 555 0100', 'rights.officer': 'Noor Haddad', 'rights.outside': [{ name: 'the state advocate', way: '800 555 0199' }],
});
const said = (raw: Raw, language = 'en'): Record<string, string> => Object.fromEntries(charterInWords(readOrTell(raw), language).map(({ key, sentence }) => [key, sentence]));

describe('the sentences of Afiya House', () => {
  it('are those of the charter page', () => {
    expect(said(filled())).toMatchObject({
      phone: 'Ring us on 413 555 0100. Someone is awake.',
      spaces: 'There are 3 rooms, each for one person.',
      nights: 'Up to 7 nights. Longer is a talk; nobody is put out.',
      started_by: 'Only you can start this.',
      voices: 'Three decide: you, your first contact, another of us. Your no is enough.',
      conditions: expect.stringMatching(/^You say: .*I manage my care and medication, or someone helps me\./),
      hold: 'We keep the room until 8pm that day. Then ring again; nothing is lost.',
      when_full: expect.stringMatching(/^If we're full we say so and ask what would help tonight\./),
      medication: "Your room has your own locked box. We don't hold or give medication.",
      emergency: 'Talking about suicide is no reason to call anyone. Unasked, we call only for a medical emergency or serious threat of violence, and look at it together.',
      rights: 'You can complain to Noor Haddad, or outside the house to the state advocate (800 555 0199).',
      records: 'What you write is yours. 30 days after you leave we keep only counts.',
      plans: expect.stringMatching(/^Plans are yours\. Nobody has to make one\./),
      follow_up: 'We try 3 times, then leave you in peace.',
      feedback: expect.stringMatching(/^No name\. Read once five have answered\./),
    });
    expect(said(psseo()).matching).toBe('An hour a week, up to a year. Ask for someone else at any time; nobody asks why.');
  });

  it.each([
    ['fr', {
      spaces: 'Il y a 3 chambres, chacune pour 1 personne.', nights: 'Jusqu’à 7 nuits. Pour plus, on en parle ; personne n’est mis dehors.',
      voices: 'Trois décident : toi, ta première personne de contact, une autre personne d’ici. Ton non suffit.',
      emergency: 'Parler de suicide n’est pas une raison d’appeler quelqu’un. Sans te demander, nous n’appelons que pour une urgence médicale ou une menace grave de violence, et nous en reparlons ensemble.',
      records: 'Ce que tu écris est à toi. 30 jours après ton départ, nous ne gardons que des nombres.',
    }],
    ['es', {
      spaces: 'Hay 3 habitaciones, cada una para 1 persona.', nights: 'Hasta 7 noches. Para más, se habla; a nadie se le echa.',
      voices: 'Tres deciden: tú, tu primer contacto, otra persona de aquí. Con tu «no» basta.',
      emergency: 'Hablar de suicidio no es razón para llamar a nadie. Sin preguntarte, solo llamamos por una emergencia médica o una amenaza grave de violencia, y después lo miramos contigo.',
      records: 'Lo que escribes es tuyo. 30 días después de irte solo guardamos números.',
    }],
    ['ar', {
      spaces: 'الغرف: 3. في كل غرفة: شخص واحد.', nights: 'حتى 7 ليالٍ. وما زاد نتحدث فيه؛ لا أحد يُخرَج.',
      emergency: 'الكلام عن الانتحار ليس سببًا للاتصال بأحد. لا نتصل دون سؤالك إلا عند حالة طبية طارئة أو تهديد جدي بالعنف، ثم ننظر في ذلك معًا.',
      records: 'كتابتك لك. بعد مغادرتك (30 يومًا) لا نحتفظ إلا بأعداد.',
    }],
  ])('are said in %s as well', (language, sentences) => {
    expect(said(filled(), language)).toMatchObject(sentences);
  });

  it('say so while the number and the readers of complaints are not filled in', () => {
    expect(said(afiya())).toMatchObject({ phone: 'Our phone number is not written here yet.', rights: 'Who reads complaints is not named yet.' });
  });

  it('keep to short sentences, as do those of the other known services', () => {
    const lines = [filled(), tupuAke(), linkHouse(), psseo()].flatMap((raw) => charterInWords(readOrTell(raw)));
    const long = lines.flatMap(({ sentence }) => sentence.split(/(?<=[.;:])\s/)).filter((one) => one.split(/\s+/).length > 20);
    expect(long).toEqual([
      // Exact rather than short: texts about emergency services name every reason.
      'Unasked, we call only for a medical emergency, a serious threat of violence or someone harming themselves at that moment, and look at it together.',
    ]);
  });
});

/** For each field that people feel: another value, in a house that uses every field or in the programme, and the sentence it changes. */
const felt: [path: string, sentence: string, values: Raw, programme?: 'programme'][] = [
  ['kind', 'records', { kind: 'programme', spaces: [], nights: null, day_programme: null, 'entry.hold': null, 'entry.when_full': ['ring_back'], 'entry.offer_hours': null, matching: psseo()['matching'] }],
  ['phone', 'phone', { phone: '413 555 0199' }],
  ['words.person', 'spaces', { 'words.person': 'member', 'spaces.0.features': [] }],
  ['words.space', 'hold', { 'words.space': 'room' }],
  ['spaces[].count', 'spaces', { 'spaces.0.count': 1 }],
  ['spaces[].kind', 'spaces', { 'spaces.0.kind': 'day', 'spaces.1.kept': false, day_programme: { places: 10, days: 7, for: 'anyone' }, 'entry.when_full': [], 'entry.offer_hours': null }],
  ['spaces[].kept', 'spaces', { 'spaces.1.kept': false, 'entry.when_full': [], 'entry.offer_hours': null }],
  ['spaces[].features', 'spaces', { 'spaces.0.features': ['quiet'] }],
  ['nights.longest', 'nights', { 'nights.longest': 14 }],
  ['nights.longer_needs', 'longer', { 'nights.longer_needs': ['guest', 'peer'] }],
  ['nights.ready_minutes', 'ready', { 'nights.ready_minutes': 90 }],
  ['entry.started_by', 'started_by', { 'entry.started_by': ['team'] }],
  ['entry.teams', 'started_by', { 'entry.teams': ['night crisis team'] }],
  ['entry.voices', 'voices', { 'entry.voices': ['guest', 'first_contact', 'second_member'] }],
  ['entry.conditions', 'conditions', { 'entry.conditions': ['own_care_and_medication'] }],
  ['entry.hold.until', 'hold', { 'entry.hold.until': '21:30' }],
  ['entry.hold.deciding_minutes', 'deciding', { 'entry.hold.deciding_minutes': 120 }],
  ['entry.when_full', 'when_full', { 'entry.when_full': ['ring_back', 'waiting_list', 'directory'] }],
  ['entry.offer_hours', 'when_full', { 'entry.offer_hours': 12 }],
  ['entry.answer_hours', 'answer', { 'entry.answer_hours': 12 }],
  ['network', 'when_full', { network: [] }],
  ['day_programme.places', 'day_places', { 'day_programme.places': 1 }],
  ['day_programme.days', 'day_places', { 'day_programme.days': 1 }],
  ['day_programme.for', 'day_places', { 'day_programme.for': 'anyone' }],
  ['stay.lock_box', 'medication', { 'stay.lock_box': false }],
  ['stay.medication', 'medication', { 'stay.medication': 'none' }],
  ['stay.hopes', 'hopes', { 'stay.hopes': 'offered' }],
  ['emergency.without_asking', 'emergency', { 'emergency.without_asking': ['duty_by_law'] }],
  ['emergency.calls', 'emergency_calls', { 'emergency.calls': ['ambulance'] }],
  ['rights.officer', 'rights', { 'rights.officer': 'Maia Tane' }],
  ['rights.outside[].name', 'rights', { 'rights.outside.0.name': 'the ombudsman' }],
  ['rights.outside[].way', 'rights', { 'rights.outside.0.way': '800 555 0111' }],
  ['records.rule', 'records', { 'records.rule': 'persons_property', 'records.shared_with': [] }],
  ['records.shared_with', 'records', { 'records.shared_with': ['family doctor'] }],
  ['records.keep_days.stay', 'records', { 'records.keep_days.stay': 1 }],
  ['records.keep_days.match', 'records', { 'records.keep_days.match': 0 }, 'programme'],
  ['records.keep_days.contact', 'keeping', { 'records.keep_days.contact': 2 }],
  ['records.keep_days.follow_up', 'keeping', { 'records.keep_days.follow_up': 0 }],
  ['records.keep_days.looks', 'keeping', { 'records.keep_days.looks': 90 }],
  ['records.keep_days.complaint', 'keeping', { 'records.keep_days.complaint': 90 }],
  ['plans.offers', 'plans', { 'plans.offers': ['wellness', 'step', 'own'] }],
  ['plans.wrap_name', 'plans', { 'plans.wrap_name': false }],
  ['matching.catchments', 'match_made', { 'matching.catchments': ['Perth'] }, 'programme'],
  ['matching.uses', 'match_made', { 'matching.uses': ['times', 'wishes'] }, 'programme'],
  ['matching.first_meeting.days_before', 'first_meeting', { 'matching.first_meeting.days_before': 1 }, 'programme'],
  ['matching.first_meeting.days_after', 'first_meeting', { 'matching.first_meeting.days_after': 7 }, 'programme'],
  ['matching.meets.every_days', 'matching', { 'matching.meets.every_days': 14 }, 'programme'],
  ['matching.meets.minutes', 'matching', { 'matching.meets.minutes': 30 }, 'programme'],
  ['matching.lasts.months', 'matching', { 'matching.lasts.months': 6 }, 'programme'],
  ['matching.lasts.early_word_weeks', 'match_ends', { 'matching.lasts.early_word_weeks': [1] }, 'programme'],
  ['matching.asks.first_days', 'matching_asks', { 'matching.asks.first_days': 1 }, 'programme'],
  ['matching.asks.then_days', 'matching_asks', { 'matching.asks.then_days': 1 }, 'programme'],
  ['matching.conditions', 'conditions', { 'matching.conditions': ['sober_at_meetings'] }, 'programme'],
  ['follow_up.tries', 'follow_up', { 'follow_up.tries': 1 }],
  ['follow_up.offers', 'follow_up_ways', { 'follow_up.offers': ['weekly', 'own'] }],
  ['follow_up.channels', 'follow_up_ways', { 'follow_up.channels': ['email', 'app', 'in_person'] }],
  ['follow_up.quiet.from', 'follow_up_ways', { 'follow_up.quiet.from': '18:00' }],
  ['follow_up.quiet.to', 'follow_up_ways', { 'follow_up.quiet.to': '12:00' }],
  ['feedback.exit', 'feedback', { 'feedback.exit': false }],
  ['feedback.every_months', 'feedback', { 'feedback.every_months': null }],
];

/** Fields without a sentence on the charter page, and why guests need none. */
const unsaid: Record<string, string> = {
  schema: 'the form of the page, not of the house',
  languages: 'the languages show themselves',
  'spaces[].name': 'the board shows the names',
  'nights.turns': 'how a night is counted; nobody is turned away by it',
  'entry.outcomes': 'how a contact is counted',
  'entry.asks_before': 'a question that is asked, with "rather not" beside it',
  'rights.texts': 'the texts themselves are given',
  'matching.meets.per_half_day': 'how many meetings a peer can hold',
  'matching.estimate_from_starts': 'said where an estimate stands',
  public: 'what the public page shows, it shows',
  'report.year_starts': 'reports', 'report.currency': 'reports', 'report.rounding': 'reports',
};

describe('a sentence', () => {
  it.each(felt)('changes with %s: %s', (...[, sentence, values, programme]) => {
    const raw = withValues(programme ? psseo() : everyFieldHouse(), values['words.person'] ? { 'spaces.0.features': [] } : {});
    for (const language of charterLanguages) {
      const [before, after] = [said(raw, language)[sentence], said(withValues(raw, values), language)[sentence]];
      expect([language, typeof before, typeof after]).toEqual([language, 'string', 'string']);
      expect([language, after]).not.toEqual([language, before]);
    }
  });

  it('stands for every field that people feel, and every other field says why not', () => {
    const fields = leavesOf().map(({ path }) => path);
    expect(fields.filter((path) => !felt.some(([field]) => field === path) && !(path in unsaid))).toEqual([]);
    expect([...felt.map(([field]) => field), ...Object.keys(unsaid)].filter((path) => !fields.includes(path))).toEqual([]);
  });

  it('of the catalogue is there for some value: none is only written', () => {
    const told = new Set(felt.map(([, sentence]) => sentence));
    expect(Object.keys(en.sentences).filter((key) => !told.has(key))).toEqual([]);
  });

  it('says there is no limit where there is none, and nothing of a longer stay', () => {
    const open = said(withValues(filled(), { 'nights.longest': null }));
    expect(open.nights).toBe('No limit on nights. Nobody is put out.');
    expect(open).not.toHaveProperty('longer');
  });

  it.each([
    [{ 'spaces.0.count': 1 }, 'There is 1 room, for one person.'],
    [{ 'spaces.0.features': ['shared', 'quiet'] }, 'There are 3 rooms, shared with others. 3 are quiet.'],
    [{ spaces: [{ name: 'Room', count: 2, kind: 'night', features: ['step_free'] }, { name: 'Dorm', count: 4, kind: 'night', features: ['shared'] }] },
      'There are 6 rooms, 2 of them for one person each, 4 shared. 2 are step-free.'],
    [{ spaces: [{ name: 'Room', count: 1, kind: 'night', features: ['own_bathroom'] }, { name: 'Spare', count: 2, kind: 'night', kept: true }] },
      'There is 1 room, for one person. 1 has its own bathroom. 2 more are kept for emergencies.'],
  ])('counts the spaces (%#)', (values, sentence) => {
    expect(said(withValues(filled(), values)).spaces).toBe(sentence);
  });

  it('counts one that is shared as one, in French and Spanish too', () => {
    const raw = withValues(filled(), { spaces: [{ name: 'Room', count: 2, kind: 'night', features: [] }, { name: 'Dorm', count: 1, kind: 'night', features: ['shared'] }] });
    expect([said(raw, 'fr').spaces, said(raw, 'es').spaces]).toEqual([expect.stringMatching(/, 1 partagée\./), expect.stringMatching(/, 1 compartida\./)]);
  });

  it('says in Spanish that a no is enough, also where one decides alone', () => {
    expect(said(withValues(filled(), { 'entry.voices': ['guest'] }), 'es').voices).toBe('La decisión es solo tuya. Con tu «no» basta.');
  });

  it.each([
    [['guest'], 'You alone decide. Your no is enough.'],
    [['house', 'guest'], 'Two decide: you and the house. Your no is enough.'],
    [['referrer', 'guest', 'peer'], 'Three decide: you, whoever asked with you, the peer worker. Your no is enough.'],
    [['guest', 'first_contact', 'second_member', 'house'], 'Four decide: you, your first contact, another of us, the house. Your no is enough.'],
  ])('names the voices %j', (voices, sentence) => {
    expect(said(withValues(filled(), { 'entry.voices': voices })).voices).toBe(sentence);
  });

  it.each([
    [[], 'Unasked, we call nobody.'],
    [['harm_to_self_happening'], 'Unasked, we call only for someone harming themselves at that moment, and look at it together.'],
    [['serious_threat_of_violence', 'duty_by_law'], 'Unasked, we call only for a serious threat of violence or what the law orders us to report, and look at it together.'],
  ])('names the reasons for an emergency call %j', (reasons, end) => {
    expect(said(withValues(filled(), { 'emergency.without_asking': reasons })).emergency).toBe(`Talking about suicide is no reason to call anyone. ${end}`);
  });
});

describe('words and times', () => {
  it('are the service’s own, one and many', () => {
    expect([personWord(readOrTell(afiya())), spaceWord(readOrTell(tupuAke()))]).toEqual([{ one: 'person', many: 'people' }, { one: 'bed', many: 'beds' }]);
    expect(personWord(readOrTell(linkHouse()))).toEqual({ one: 'woman', many: 'women' });
  });

  it('are English in a language without a catalogue', () => {
    expect(charterLanguages).toEqual(['en', 'fr', 'es', 'ar']);
    for (const language of ['de', 'toString', '__proto__']) expect(charterInWords(readOrTell(filled()), language)).toEqual(charterInWords(readOrTell(filled())));
  });

  it('are said as people say them', () => {
    expect(['00:00', '06:00', '08:05', '12:00', '12:30', '20:00'].map(hour)).toEqual(['midnight', '6am', '8:05am', 'noon', '12:30pm', '8pm']);
    expect([1, 45, 60, 90, 120, 121, 150].map(minutes)).toEqual(['1 minute', '45 minutes', '1 hour', '90 minutes', '2 hours', '2 hours 1 minute', '2 hours 30 minutes']);
    expect([1, 24, 36, 48].map(hours)).toEqual(['1 hour', '24 hours', '36 hours', '2 days']);
    expect([30, 45, 60, 90].map(meetingLength)).toEqual(['Half an hour', '45 minutes', 'An hour', 'An hour and a half']);
    expect([1, 6, 12, 24].map(months)).toEqual(['a month', '6 months', 'a year', '2 years']);
  });
});

describe('any charter', () => {
  const unwhole = /undefined|null|NaN|[{}[\]$_]|\s\s|\s[.,;]|[.,;]{2}|: \.|\b1 (rooms|nights|days|hours|minutes|beds|places|weeks|months|years)\b/;
  const faultsIn = (heading: string, sentence: string): string[] => [
    ...(unwhole.test(`${heading}. ${sentence}`) ? ['not whole'] : []),
    ...(/^[A-Z0-9].*\.$/.test(sentence) ? [] : ['no sentence']),
    ...foundOnScreen(`${heading}. ${sentence}`),
  ];

  it('gives whole sentences: nothing undefined, empty or banned', () => {
    fc.assert(
      fc.property(anyCharter(), (raw) => {
        const found = charterInWords(readOrTell(raw)).flatMap(({ key, heading, sentence }) => faultsIn(heading, sentence).map((fault) => `${key}: ${fault}: ${sentence}`));
        expect(found).toEqual([]);
      }),
      { numRuns: 150, endOnFailure: true }, // a charter is large: its seed and the sentence say more than a long hunt for a smaller one
    );
  });

  it('gives whole sentences in the other languages too, each with a heading', () => {
    const broken = /undefined|null|NaN|[{}[\]$_#]|\s\s|\s[.,]|[.,]{2}|: \./;
    fc.assert(
      fc.property(anyCharter(), fc.constantFrom('fr', 'es', 'ar'), (raw, language) => {
        const all = charterInWords(readOrTell(raw), language);
        expect(all.filter(({ heading, sentence }) => broken.test(sentence) || !sentence.endsWith('.') || !heading).map(({ key, sentence }) => `${language} ${key}: ${sentence}`)).toEqual([]);
        expect(all.map(({ key }) => key)).toEqual(charterInWords(readOrTell(raw)).map(({ key }) => key));
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('would be caught with a sentence that is not whole', () => {
    expect(faultsIn('Rooms', 'There are undefined rooms.')).toEqual(['not whole']);
    expect(faultsIn('Rooms', 'You simply leave after 1 nights')).toEqual(['not whole', 'no sentence', 'simply']);
  });
});
