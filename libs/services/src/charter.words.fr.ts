import type { Condition, EmergencyCall, EmergencyReason, FollowUpChannel, FollowUpRhythm, MatchUse, OfferWhenFull, PlanKind, Voice } from './charter.types.js';
import { cap, partsOf } from './charter.words.parts.js';
import type { CharterCatalogue, SentenceValues, Words } from './charter.words.types.js';

/** French. "Nous" is the house, "tu" is the person; short, plain, exact where it is about force or emergency services. */
const { counted, and, or, minutesOf } = partsOf('fr');
const day = { one: '# jour', other: '# jours' };
const [minute, clockHour] = [{ one: '# minute', other: '# minutes' }, { one: '# heure', other: '# heures' }];
const days = (n: number): string => counted(n, day);
const minutes = (n: number): string => minutesOf(n, minute, clockHour);
const hours = (n: number): string => (n > 24 && n % 24 === 0 ? days(n / 24) : counted(n, clockHour));
const months = (n: number): string => (n % 12 === 0 ? counted(n / 12, { one: 'un an', other: '# ans' }) : n === 1 ? 'un mois' : `${n} mois`);
const every = (n: number): string => (n === 1 ? 'par jour' : n === 7 ? 'par semaine' : n % 7 === 0 ? `toutes les ${n / 7} semaines` : `tous les ${n} jours`);
const lengths: Record<number, string> = { 30: 'Une demi-heure', 60: 'Une heure', 90: 'Une heure et demie' };
const numbers = ['Personne ne décide', 'Toi', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'];

function hour(time: string): string {
  const [h = 0, m = 0] = time.split(':').map(Number);
  if (m === 0 && h % 12 === 0) return h === 0 ? 'minuit' : 'midi';
  return m === 0 ? `${h} h` : `${h} h ${String(m).padStart(2, '0')}`;
}

const place = ({ kind }: Words): string => (kind === 'house' ? 'la maison' : 'le programme');
const outsideOf = ({ kind }: Words): string => (kind === 'house' ? 'de la maison' : 'du programme');
/** A chambre or a place is she, a lit is he. */
const she = ({ spaceWord }: Words): boolean => spaceWord !== 'bed';
const teamsOr = (words: Words): string => or(words.teams.map((team) => `« ${team} »`));

const voiceWords = (words: Words): Record<Voice, string> => ({
  guest: 'toi', first_contact: 'ta première personne de contact', second_member: 'une autre personne d’ici', house: place(words),
  referrer: words.teams.length > 0 ? teamsOr(words) : 'qui a demandé avec toi', peer: 'la personne qui t’accompagnerait',
});
const conditionWords: Record<Condition, string> = {
  adult: 'J’ai 18 ans ou plus.', own_care_and_medication: 'Je gère mes soins et mes médicaments, ou quelqu’un m’aide.',
  housing_not_only_reason: 'Un toit n’est pas ma seule raison.', keeps_own_appointments: 'Je prends et je tiens mes rendez-vous.', sober_at_meetings: 'Je viens aux rencontres sans avoir bu ni pris de drogue.',
};
const offerWords = (words: Words, offerHours: number | null): Record<OfferWhenFull, string> => ({
  ring_back: 'Nous pouvons te rappeler.', directory: 'Nous pouvons chercher avec toi d’autres lieux.', day_place: 'Nous pouvons proposer une place de jour.',
  kept_space: `Nous gardons ${she(words) ? 'une' : 'un'} ${words.space.one} pour les urgences.`, other_house: 'Nous pouvons demander à une autre de nos maisons, si tu dis oui.',
  waiting_list: `Nous avons une liste d’attente ; une offre reste ouverte ${hours(offerHours ?? 0)}.`, group: 'Tu peux venir à nos groupes.',
});
const reasonWords: Record<EmergencyReason, string> = {
  medical_emergency: 'une urgence médicale', serious_threat_of_violence: 'une menace grave de violence',
  harm_to_self_happening: 'quelqu’un qui se blesse à ce moment-là', duty_by_law: 'ce que la loi nous oblige à signaler',
};
const callWords: Record<EmergencyCall, string> = { police: 'la police', ambulance: 'une ambulance', crisis_service: 'le service de crise', hospital: 'l’hôpital' };
const planWords: Record<PlanKind, string> = {
  wellness: 'un plan de bien-être', crisis: 'un plan de crise', contact_sheet: 'une fiche contacts et soutien', sensory: 'un plan sensoriel',
  wrap: 'un WRAP', step: 'des pas pour une mauvaise heure', own: 'un plan à ta façon',
};
const useWords: Record<MatchUse, string> = { interests: 'ce que tu aimes', background: 'ton parcours', languages: 'les langues', times: 'les heures', places: 'les lieux', wishes: 'tes propres souhaits' };
const rhythmWords: Record<FollowUpRhythm, string> = {
  only_if_i_ask: 'seulement si tu le demandes', once: 'une fois', days_2_7_30_90: 'après 2, 7, 30 et 90 jours', weekly: 'chaque semaine', own: 'à ton propre rythme',
};
const channelWords: Record<FollowUpChannel, string> = { call: 'un appel', text: 'un SMS', email: 'un e-mail', app: 'l’application', in_person: 'en personne' };

function spaces(value: SentenceValues['spaces'], words: Words): string {
  const one = `pour 1 ${words.person.one}`;
  const alone = value.count - value.shared;
  const shared = `${she(words) ? 'partagée' : 'partagé'}${value.shared > 1 ? 's' : ''}`;
  const each = value.count === 1 ? one : `${she(words) ? 'chacune' : 'chacun'} ${one}`;
  const who = value.shared === 0 ? each : alone === 0 ? `${shared} avec d’autres` : `dont ${alone} ${one}, ${value.shared} ${shared}`;
  const having = (n: number, single: string, many: string): string[] => (n === 0 ? [] : [n === 1 ? `1 ${single}.` : `${n} ${many}.`]);
  return [
    `Il y a ${value.count} ${value.count < 2 ? words.space.one : words.space.many}, ${who}.`,
    ...having(value.stepFree, 'est sans marche', 'sont sans marche'), ...having(value.ownBathroom, 'a sa salle de bain', 'ont leur salle de bain'),
    ...having(value.quiet, 'est au calme', 'sont au calme'), ...having(value.kept, 'de plus reste pour les urgences', 'de plus restent pour les urgences'),
  ].join(' ');
}

function startedBy({ starters }: SentenceValues['started_by'], words: Words): string {
  const anyone = starters.includes('anyone_with_consent');
  const others = [...(starters.includes('team') ? [teamsOr(words)] : []), ...(anyone ? ['toute autre personne'] : [])];
  if (others.length === 0) return 'Personne d’autre que toi ne peut commencer.';
  if (starters.includes('self')) return `Tu peux commencer. ${cap(or(others))} aussi, avec ton oui.`;
  return anyone ? 'N’importe qui peut commencer, avec ton oui.' : `Pour commencer, il faut ${or(others)}, et ton oui.`;
}

function decide({ voices }: SentenceValues['voices'], words: Words): string {
  const who = voices.map((voice) => voiceWords(words)[voice]);
  if (who.length === 1) return 'La décision n’est qu’à toi. Ton non suffit.';
  return `${numbers[who.length] ?? who.length} décident : ${who.length === 2 ? and(who) : who.join(', ')}. Ton non suffit.`;
}

function medication({ lockBox, rule }: SentenceValues['medication'], { spaceWord }: Words): string {
  const box = spaceWord === 'room' ? 'Ta chambre a un coffre qui n’est qu’à toi.' : 'Tu as un coffre qui n’est qu’à toi.';
  const rules = {
    none: 'Nous ne gardons et ne donnons pas de médicaments.', own_charge: 'Tes médicaments sont ton affaire. Nous ne les contrôlons pas et ne les donnons pas.',
    assist_if_asked: 'Tes médicaments sont à toi. Nous aidons si tu le demandes.',
  };
  return lockBox ? `${box} ${rules[rule]}` : rules[rule];
}

function emergency({ reasons }: SentenceValues['emergency']): string {
  const talking = 'Parler de suicide n’est pas une raison d’appeler quelqu’un.';
  if (reasons.length === 0) return `${talking} Sans te demander, nous n’appelons personne.`;
  return `${talking} Sans te demander, nous n’appelons que pour ${or(reasons.map((reason) => reasonWords[reason]))}, et nous en reparlons ensemble.`;
}

function rights({ officer, outside }: SentenceValues['rights'], words: Words): string {
  const way = outside.map(({ name, way: how }) => `${name} (${how})`);
  if (officer === '' && way.length === 0) return 'Qui lit les plaintes n’est pas encore écrit ici.';
  if (officer === '') return `Tu peux te plaindre hors ${outsideOf(words)} : ${or(way)}.`;
  return `Tu peux te plaindre à ${officer}${way.length > 0 ? `, ou hors ${outsideOf(words)} : ${or(way)}` : ''}.`;
}

function records({ rule, sharedWith, days: n }: SentenceValues['records'], { kind }: Words): string {
  const rules = {
    no_files: 'Nous ne tenons pas de dossier sur toi.', persons_property: 'Ce que tu écris est à toi.',
    shared_on_consent: `Ce que tu écris est à toi. Seulement si tu dis oui, peuvent le lire : ${and(sharedWith)}.`,
  };
  const [after, at] = kind === 'house' ? ['ton départ', 'À ton départ'] : ['la fin', 'À la fin'];
  return `${rules[rule]} ${n === 0 ? at : `${cap(days(n))} après ${after}`}, nous ne gardons que des nombres.`;
}

function keeping({ contact, followUp, looks, complaint }: SentenceValues['keeping']): string {
  const kept = (what: string, n: number): string => (n === 0 ? `${what} pas plus que sa durée` : `${what} pendant ${days(n)}`);
  const first = [kept('un premier appel', contact), ...(followUp === null ? [] : [kept('un suivi', followUp)])];
  return `Nous gardons ${and(first)}. Nous gardons ${kept('qui a regardé ce que tu partages', looks)}, et ${kept('une plainte', complaint)}.`;
}

function feedback({ atLeaving, everyMonths }: SentenceValues['feedback']): string {
  if (!atLeaving && everyMonths === null) return 'Nous n’envoyons pas de questions. Tu peux toujours nous dire.';
  const when = [...(atLeaving ? ['quand tu pars'] : []), ...(everyMonths === null ? [] : [everyMonths === 1 ? 'chaque mois' : everyMonths === 12 ? 'chaque année' : `tous les ${everyMonths} mois`])];
  return `Sans nom. Lu quand cinq ont répondu. Nous demandons ${and(when)}.`;
}

export const fr: CharterCatalogue = {
  rightsTexts: { rights: 'Tes droits ici', emergency: 'En cas d’urgence', complaints: 'Si quelque chose ne va pas' },
  person: {
    guest: { one: 'personne accueillie', many: 'personnes accueillies' }, person: { one: 'personne', many: 'personnes' }, resident: { one: 'personne résidente', many: 'personnes résidentes' },
    member: { one: 'membre', many: 'membres' }, woman: { one: 'femme', many: 'femmes' },
  },
  space: { room: { one: 'chambre', many: 'chambres' }, bed: { one: 'lit', many: 'lits' }, place: { one: 'place', many: 'places' } },
  sentences: {
    phone: {
      heading: () => 'Nous appeler',
      sentence: ({ number }, { kind }) => (number === '' ? 'Notre numéro n’est pas encore écrit ici.' : kind === 'house' ? `Appelle-nous au ${number}. Quelqu’un veille.` : `Appelle-nous au ${number}.`),
    },
    spaces: { heading: ({ space }) => cap(space.many), sentence: spaces },
    day_places: {
      heading: () => 'De jour',
      sentence: (value) => `Il y a ${counted(value.places, { one: '# place de jour', other: '# places de jour' })}, jusqu’à ${days(value.days)}, ${value.for === 'anyone' ? 'pour tout le monde' : 'pour qui a déjà séjourné ici'}.`,
    },
    nights: {
      heading: () => 'Combien de temps',
      sentence: ({ longest }) => (longest === null ? 'Pas de limite de nuits. Personne n’est mis dehors.' : `Jusqu’à ${counted(longest, { one: '# nuit', other: '# nuits' })}. Pour plus, on en parle ; personne n’est mis dehors.`),
    },
    longer: { heading: () => 'Rester plus longtemps', sentence: ({ voices }, words) => `Pour rester plus longtemps, il faut le oui de : ${and(voices.map((voice) => voiceWords(words)[voice]))}.` },
    ready: { heading: (words) => `Préparer ${she(words) ? 'la' : 'le'} ${words.space.one}`, sentence: ({ minutes: n }, words) => `Après un départ, il nous faut ${minutes(n)} pour préparer ${she(words) ? 'la' : 'le'} ${words.space.one}.` },
    started_by: { heading: () => 'Qui peut commencer', sentence: startedBy },
    voices: { heading: () => 'Qui décide', sentence: decide },
    conditions: { heading: () => 'Ce que tu dis', sentence: ({ conditions }) => `Tu dis : ${conditions.map((condition) => conditionWords[condition]).join(' ')}` },
    hold: {
      heading: (words) => `Garder ${she(words) ? 'ta' : 'ton'} ${words.space.one}`,
      sentence: ({ until }, words) => `Nous gardons ${she(words) ? 'la' : 'le'} ${words.space.one} jusqu’à ${hour(until)} ce jour-là. Ensuite, rappelle ; rien n’est perdu.`,
    },
    deciding: { heading: () => 'Pendant que nous décidons', sentence: ({ minutes: n }, words) => `Pendant que nous décidons ensemble, nous pouvons garder ${she(words) ? 'une' : 'un'} ${words.space.one} ${minutes(n)}.` },
    when_full: {
      heading: ({ kind }) => (kind === 'house' ? 'Quand c’est complet' : 'Quand personne n’est libre'),
      sentence: ({ offers, offerHours }, words) =>
        [words.kind === 'house' ? 'Si c’est complet, nous le disons et demandons ce qui aiderait ce soir.' : 'Si personne n’est libre, nous le disons et demandons ce qui aiderait en attendant.', ...offers.map((offer) => offerWords(words, offerHours)[offer])].join(' '),
    },
    answer: { heading: () => 'Quand tu as une réponse', sentence: ({ hours: n }) => `Tu as de nos nouvelles en ${hours(n)}, ou plus tard si tu le demandes.` },
    medication: { heading: ({ kind }) => (kind === 'house' ? 'Tes affaires et tes médicaments' : 'Médicaments'), sentence: medication },
    hopes: {
      heading: () => 'Espoirs',
      sentence: ({ how }) => (how === 'asked' ? 'À ton arrivée, nous demandons ce que tu espères. Tu peux laisser vide.' : 'Tu peux nous dire ce que tu espères, si tu veux.'),
    },
    emergency: { heading: () => 'Urgences', sentence: emergency },
    emergency_calls: { heading: () => 'Qui nous appelons', sentence: ({ calls }) => `Sans te demander, nous appelons ${or(calls.map((call) => callWords[call]))}, et personne d’autre.` },
    rights: { heading: () => 'Si quelque chose ne va pas', sentence: rights },
    records: { heading: () => 'Ce que tu écris', sentence: records },
    keeping: { heading: () => 'Ce que nous gardons', sentence: keeping },
    plans: {
      heading: () => 'Plans',
      sentence: ({ called }) => `Tes plans sont à toi. Personne n’a à en faire un. ${called.length === 0 ? 'Nous n’en proposons pas ici.' : `Tu peux faire ${or(called.map((kind) => planWords[kind]))}.`}`,
    },
    matching: {
      heading: () => 'Rencontrer quelqu’un qui t’accompagne',
      sentence: (value) => `${lengths[value.minutes] ?? cap(minutes(value.minutes))} ${every(value.everyDays)}, jusqu’à ${months(value.months)}. Demande quelqu’un d’autre à tout moment ; personne ne demande pourquoi.`,
    },
    match_made: {
      heading: () => 'Comment nous cherchons',
      sentence: ({ uses, catchments }) => `Nous cherchons d’après ce que tu choisis de dire : ${and(uses.map((use) => useWords[use]))}. Nous cherchons pour qui vit à ${and(catchments)}. Ailleurs, nous te disons ce qu’il y a.`,
    },
    first_meeting: {
      heading: () => 'La première rencontre',
      sentence: ({ daysBefore, daysAfter }) => `La première rencontre est entre ${days(daysBefore)} avant ta sortie de l’hôpital et ${days(daysAfter)} après.`,
    },
    matching_asks: {
      heading: () => 'Comment ça va',
      sentence: ({ firstDays, thenDays }) => `Qui a organisé ces rencontres demande comment ça va après ${days(firstDays)}, puis ${thenDays === 1 ? 'chaque jour' : `tous les ${thenDays} jours`}. Jamais la personne qui t’accompagne.`,
    },
    match_ends: { heading: () => 'Avant la fin', sentence: ({ earlyWords }) => `Nous te le disons ${and(earlyWords.map((n) => counted(n, { one: '# semaine', other: '# semaines' })))} avant la fin.` },
    follow_up: {
      heading: () => 'Rester en contact',
      sentence: ({ tries }) => (tries === null ? 'Après, nous ne prenons pas contact. Tu peux nous appeler.' : `Nous essayons ${counted(tries, { one: 'une fois', other: '# fois' })}, puis nous te laissons en paix.`),
    },
    follow_up_ways: {
      heading: () => 'Quand et comment',
      sentence: ({ rhythms, channels, quiet }) => `Tu choisis quand : ${or(rhythms.map((rhythm) => rhythmWords[rhythm]))}. Tu choisis comment : ${or(channels.map((channel) => channelWords[channel]))}.` +
        (quiet.from === quiet.to ? '' : ` Jamais de ${hour(quiet.from)} à ${hour(quiet.to)}, sauf si tu choisis d’autres heures.`),
    },
    feedback: { heading: () => 'Nous dire comment c’était', sentence: feedback },
  },
};
