import type { Condition, EmergencyCall, EmergencyReason, FollowUpChannel, FollowUpRhythm, MatchUse, OfferWhenFull, PlanKind, Voice } from './charter.types.js';
import { cap, partsOf } from './charter.words.parts.js';
import type { CharterCatalogue, SentenceValues, Words } from './charter.words.types.js';

/** Spanish. "Nosotros" is the house, "tú" is the person; short, plain, exact where it is about force or emergency services. */
const { counted, and, or, minutesOf } = partsOf('es');
const [minute, clockHour] = [{ one: '# minuto', other: '# minutos' }, { one: '# hora', other: '# horas' }];
const days = (n: number): string => counted(n, { one: '# día', other: '# días' });
const minutes = (n: number): string => minutesOf(n, minute, clockHour);
const hours = (n: number): string => (n > 24 && n % 24 === 0 ? days(n / 24) : counted(n, clockHour));
const months = (n: number): string => (n % 12 === 0 ? counted(n / 12, { one: 'un año', other: '# años' }) : n === 1 ? 'un mes' : `${n} meses`);
const every = (n: number): string => (n === 1 ? 'al día' : n === 7 ? 'a la semana' : n % 7 === 0 ? `cada ${n / 7} semanas` : `cada ${n} días`);
const lengths: Record<number, string> = { 30: 'Media hora', 60: 'Una hora', 90: 'Una hora y media' };
const numbers = ['Nadie', 'Tú', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis'];

function hour(time: string): string {
  const [h = 0, m = 0] = time.split(':').map(Number);
  return m === 0 && h === 0 ? 'medianoche' : m === 0 && h === 12 ? 'mediodía' : `${h}:${String(m).padStart(2, '0')}`;
}
/** `las 20:00`, `medianoche`. */
const atHour = (time: string): string => { const said = hour(time); return /^1:/.test(said) ? `la ${said}` : /^\d/.test(said) ? `las ${said}` : said; };

const place = ({ kind }: Words): string => (kind === 'house' ? 'la casa' : 'el programa');
const teamsOr = (words: Words): string => or(words.teams.map((team) => `«${team}»`));

const voiceWords = (words: Words): Record<Voice, string> => ({
  guest: 'tú', first_contact: 'tu primer contacto', second_member: 'otra persona de aquí', house: place(words),
  referrer: words.teams.length > 0 ? teamsOr(words) : 'quien lo pidió contigo', peer: 'la persona que te acompañaría',
});
const conditionWords: Record<Condition, string> = {
  adult: 'Tengo 18 años o más.', own_care_and_medication: 'Me ocupo de mis cuidados y mi medicación, o alguien me ayuda.',
  housing_not_only_reason: 'Un techo no es mi única razón.', keeps_own_appointments: 'Pido mis citas y voy a ellas.', sober_at_meetings: 'Voy a los encuentros sin haber bebido ni tomado drogas.',
};
const offerWords = ({ space }: Words, offerHours: number | null): Record<OfferWhenFull, string> => ({
  ring_back: 'Podemos llamarte.', directory: 'Podemos buscar contigo otros lugares.', day_place: 'Podemos ofrecer una plaza de día.',
  kept_space: `Guardamos una ${space.one} para emergencias.`, other_house: 'Podemos preguntar en otra de nuestras casas, si dices que sí.',
  waiting_list: `Tenemos una lista de espera; una oferta queda abierta ${hours(offerHours ?? 0)}.`, group: 'Puedes venir a nuestros grupos.',
});
const reasonWords: Record<EmergencyReason, string> = {
  medical_emergency: 'una emergencia médica', serious_threat_of_violence: 'una amenaza grave de violencia',
  harm_to_self_happening: 'alguien que se hace daño en ese momento', duty_by_law: 'lo que la ley nos obliga a comunicar',
};
const callWords: Record<EmergencyCall, string> = { police: 'a la policía', ambulance: 'a una ambulancia', crisis_service: 'al servicio de crisis', hospital: 'al hospital' };
const planWords: Record<PlanKind, string> = {
  wellness: 'un plan de bienestar', crisis: 'un plan de crisis', contact_sheet: 'una hoja de contactos y apoyo', sensory: 'un plan sensorial',
  wrap: 'un WRAP', step: 'pasos para una mala hora', own: 'un plan a tu manera',
};
const useWords: Record<MatchUse, string> = { interests: 'lo que te gusta', background: 'tu historia', languages: 'los idiomas', times: 'las horas', places: 'los lugares', wishes: 'tus propios deseos' };
const rhythmWords: Record<FollowUpRhythm, string> = {
  only_if_i_ask: 'solo si lo pides', once: 'una vez', days_2_7_30_90: 'después de 2, 7, 30 y 90 días', weekly: 'cada semana', own: 'a tu propio ritmo',
};
const channelWords: Record<FollowUpChannel, string> = { call: 'una llamada', text: 'un SMS', email: 'un correo', app: 'la aplicación', in_person: 'en persona' };

/** Habitación, cama, plaza: each is she. */
function spaces(value: SentenceValues['spaces'], { person, space }: Words): string {
  const one = `para 1 ${person.one}`;
  const alone = value.count - value.shared;
  const who = value.shared === 0 ? (value.count === 1 ? one : `cada una ${one}`) : alone === 0 ? `${value.count === 1 ? 'compartida' : 'compartidas'} con otras personas` : `${alone} de ellas ${one}, ${value.shared} ${value.shared === 1 ? 'compartida' : 'compartidas'}`;
  const having = (n: number, single: string, many: string): string[] => (n === 0 ? [] : [n === 1 ? `1 ${single}.` : `${n} ${many}.`]);
  return [
    `Hay ${value.count} ${value.count === 1 ? space.one : space.many}, ${who}.`,
    ...having(value.stepFree, 'no tiene escalones', 'no tienen escalones'), ...having(value.ownBathroom, 'tiene su propio baño', 'tienen su propio baño'),
    ...having(value.quiet, 'es tranquila', 'son tranquilas'), ...having(value.kept, 'más queda para emergencias', 'más quedan para emergencias'),
  ].join(' ');
}

function startedBy({ starters }: SentenceValues['started_by'], words: Words): string {
  const anyone = starters.includes('anyone_with_consent');
  const others = [...(starters.includes('team') ? [teamsOr(words)] : []), ...(anyone ? ['cualquier otra persona'] : [])];
  if (others.length === 0) return 'Nadie más que tú puede empezar esto.';
  if (starters.includes('self')) return `Puedes empezar tú. También ${or(others)}, con tu sí.`;
  return anyone ? 'Cualquiera puede empezar esto, con tu sí.' : `Solo ${or(others)} puede empezar esto, con tu sí.`;
}

function decide({ voices }: SentenceValues['voices'], words: Words): string {
  const who = voices.map((voice) => voiceWords(words)[voice]);
  if (who.length === 1) return 'La decisión es solo tuya. Con tu «no» basta.';
  return `${numbers[who.length] ?? who.length} deciden: ${who.length === 2 ? and(who) : who.join(', ')}. Con tu «no» basta.`;
}

function medication({ lockBox, rule }: SentenceValues['medication'], { spaceWord }: Words): string {
  const box = spaceWord === 'room' ? 'Tu habitación tiene una caja con llave que es solo tuya.' : 'Tienes una caja con llave que es solo tuya.';
  const rules = {
    none: 'No guardamos ni damos medicación.', own_charge: 'De tu medicación te ocupas tú. No la controlamos ni la damos.',
    assist_if_asked: 'Tu medicación es tuya. Ayudamos si lo pides.',
  };
  return lockBox ? `${box} ${rules[rule]}` : rules[rule];
}

function emergency({ reasons }: SentenceValues['emergency']): string {
  const talking = 'Hablar de suicidio no es razón para llamar a nadie.';
  if (reasons.length === 0) return `${talking} Sin preguntarte, no llamamos a nadie.`;
  return `${talking} Sin preguntarte, solo llamamos por ${or(reasons.map((reason) => reasonWords[reason]))}, y después lo miramos contigo.`;
}

function rights({ officer, outside }: SentenceValues['rights'], words: Words): string {
  const way = outside.map(({ name, way: how }) => `${name} (${how})`);
  if (officer === '' && way.length === 0) return 'Todavía no está escrito quién lee las quejas.';
  const elsewhere = `fuera ${words.kind === 'house' ? 'de la casa' : 'del programa'}: ${or(way)}`;
  if (officer === '') return `Puedes quejarte ${elsewhere}.`;
  return `Puedes quejarte a ${officer}${way.length > 0 ? `, o ${elsewhere}` : ''}.`;
}

function records({ rule, sharedWith, days: n }: SentenceValues['records'], { kind }: Words): string {
  const rules = {
    no_files: 'No llevamos ningún archivo sobre ti.', persons_property: 'Lo que escribes es tuyo.',
    shared_on_consent: `Lo que escribes es tuyo. Solo si dices que sí puede leerlo: ${and(sharedWith)}.`,
  };
  const [after, at] = kind === 'house' ? ['de irte', 'Cuando te vas'] : ['del final', 'Al final'];
  return `${rules[rule]} ${n === 0 ? at : `${cap(days(n))} después ${after}`} solo guardamos números.`;
}

function keeping({ contact, followUp, looks, complaint }: SentenceValues['keeping']): string {
  const kept = (what: string, n: number): string => (n === 0 ? `${what} solo mientras dura` : `${what} durante ${days(n)}`);
  const first = [kept('una primera llamada', contact), ...(followUp === null ? [] : [kept('un seguimiento', followUp)])];
  return `Guardamos ${and(first)}. Guardamos ${kept('quién miró lo que compartiste', looks)}, y ${kept('una queja', complaint)}.`;
}

function feedback({ atLeaving, everyMonths }: SentenceValues['feedback']): string {
  if (!atLeaving && everyMonths === null) return 'No enviamos preguntas. Siempre puedes decírnoslo.';
  const when = [...(atLeaving ? ['cuando te vas'] : []), ...(everyMonths === null ? [] : [everyMonths === 1 ? 'cada mes' : everyMonths === 12 ? 'cada año' : `cada ${everyMonths} meses`])];
  return `Sin nombre. Se lee cuando han respondido cinco. Preguntamos ${and(when)}.`;
}

export const es: CharterCatalogue = {
  rightsTexts: { rights: 'Tus derechos aquí', emergency: 'En una emergencia', complaints: 'Si algo no está bien' },
  person: {
    guest: { one: 'huésped', many: 'huéspedes' }, person: { one: 'persona', many: 'personas' }, resident: { one: 'residente', many: 'residentes' },
    member: { one: 'integrante', many: 'integrantes' }, woman: { one: 'mujer', many: 'mujeres' },
  },
  space: { room: { one: 'habitación', many: 'habitaciones' }, bed: { one: 'cama', many: 'camas' }, place: { one: 'plaza', many: 'plazas' } },
  sentences: {
    phone: {
      heading: () => 'Llamarnos',
      sentence: ({ number }, { kind }) => (number === '' ? 'Nuestro número todavía no está escrito aquí.' : kind === 'house' ? `Llámanos al ${number}. Hay alguien en vela.` : `Llámanos al ${number}.`),
    },
    spaces: { heading: ({ space }) => cap(space.many), sentence: spaces },
    day_places: {
      heading: () => 'De día',
      sentence: (value) => `Hay ${counted(value.places, { one: '# plaza de día', other: '# plazas de día' })}, hasta ${days(value.days)}, ${value.for === 'anyone' ? 'para cualquiera' : 'para quien ya se alojó aquí'}.`,
    },
    nights: {
      heading: () => 'Cuánto tiempo',
      sentence: ({ longest }) => (longest === null ? 'Sin límite de noches. A nadie se le echa.' : `Hasta ${counted(longest, { one: '# noche', other: '# noches' })}. Para más, se habla; a nadie se le echa.`),
    },
    longer: { heading: () => 'Quedarse más', sentence: ({ voices }, words) => `Para quedarse más hace falta el sí de: ${and(voices.map((voice) => voiceWords(words)[voice]))}.` },
    ready: { heading: ({ space }) => `Preparar una ${space.one}`, sentence: ({ minutes: n }, { space }) => `Cuando alguien se va, necesitamos ${minutes(n)} para preparar la ${space.one}.` },
    started_by: { heading: () => 'Quién puede empezar', sentence: startedBy },
    voices: { heading: () => 'Quién decide', sentence: decide },
    conditions: { heading: () => 'Lo que dices', sentence: ({ conditions }) => `Dices: ${conditions.map((condition) => conditionWords[condition]).join(' ')}` },
    hold: { heading: ({ space }) => `Guardar tu ${space.one}`, sentence: ({ until }, { space }) => `Guardamos la ${space.one} hasta ${atHour(until)} de ese día. Después llama otra vez; no se pierde nada.` },
    deciding: { heading: () => 'Mientras decidimos', sentence: ({ minutes: n }, { space }) => `Mientras decidimos, podemos guardar una ${space.one} ${minutes(n)}.` },
    when_full: {
      heading: ({ kind }) => (kind === 'house' ? 'Cuando está lleno' : 'Cuando nadie está libre'),
      sentence: ({ offers, offerHours }, words) =>
        [words.kind === 'house' ? 'Si está lleno lo decimos y preguntamos qué ayudaría esta noche.' : 'Si nadie está libre lo decimos y preguntamos qué ayudaría mientras tanto.', ...offers.map((offer) => offerWords(words, offerHours)[offer])].join(' '),
    },
    answer: { heading: () => 'Cuándo sabes de nosotros', sentence: ({ hours: n }) => `Sabes de nosotros en ${hours(n)}, o más tarde si lo pides.` },
    medication: { heading: ({ kind }) => (kind === 'house' ? 'Tus cosas y tu medicación' : 'Medicación'), sentence: medication },
    hopes: {
      heading: () => 'Esperanzas',
      sentence: ({ how }) => (how === 'asked' ? 'Cuando llegas preguntamos qué esperas. Puedes dejarlo en blanco.' : 'Puedes decirnos qué esperas, si quieres.'),
    },
    emergency: { heading: () => 'Emergencias', sentence: emergency },
    emergency_calls: { heading: () => 'A quién llamamos', sentence: ({ calls }) => `Sin preguntarte, llamamos ${or(calls.map((call) => callWords[call]))}, y a nadie más.` },
    rights: { heading: () => 'Si algo no está bien', sentence: rights },
    records: { heading: () => 'Lo que escribes', sentence: records },
    keeping: { heading: () => 'Lo que guardamos', sentence: keeping },
    plans: {
      heading: () => 'Planes',
      sentence: ({ called }) => `Tus planes son tuyos. Nadie tiene que hacer uno. ${called.length === 0 ? 'Aquí no ofrecemos ninguno.' : `Puedes hacer ${or(called.map((kind) => planWords[kind]))}.`}`,
    },
    matching: {
      heading: () => 'Encontrarte con quien te acompaña',
      sentence: (value) => `${lengths[value.minutes] ?? cap(minutes(value.minutes))} ${every(value.everyDays)}, hasta ${months(value.months)}. Pide otra persona en cualquier momento; nadie pregunta por qué.`,
    },
    match_made: {
      heading: () => 'Cómo buscamos',
      sentence: ({ uses, catchments }) => `Buscamos por lo que eliges contar: ${and(uses.map((use) => useWords[use]))}. Buscamos para quien vive en ${and(catchments)}. En otros sitios te decimos qué hay.`,
    },
    first_meeting: {
      heading: () => 'El primer encuentro',
      sentence: ({ daysBefore, daysAfter }) => `El primer encuentro es entre ${days(daysBefore)} antes de salir del hospital y ${days(daysAfter)} después.`,
    },
    matching_asks: {
      heading: () => 'Cómo va',
      sentence: ({ firstDays, thenDays }) => `Quien organizó los encuentros pregunta cómo va después de ${days(firstDays)}, luego cada ${thenDays === 1 ? 'día' : days(thenDays)}. Nunca quien te acompaña.`,
    },
    match_ends: { heading: () => 'Antes del final', sentence: ({ earlyWords }) => `Te lo decimos ${and(earlyWords.map((n) => counted(n, { one: '# semana', other: '# semanas' })))} antes del final.` },
    follow_up: {
      heading: () => 'Seguir en contacto',
      sentence: ({ tries }) => (tries === null ? 'Después no te buscamos. Puedes llamarnos.' : `Lo intentamos ${counted(tries, { one: 'una vez', other: '# veces' })}, luego te dejamos en paz.`),
    },
    follow_up_ways: {
      heading: () => 'Cuándo y cómo',
      sentence: ({ rhythms, channels, quiet }) => `Tú eliges cuándo: ${or(rhythms.map((rhythm) => rhythmWords[rhythm]))}. Tú eliges cómo: ${or(channels.map((channel) => channelWords[channel]))}.` +
        (quiet.from === quiet.to ? '' : ` Nunca de ${hour(quiet.from)} a ${hour(quiet.to)}, salvo que elijas otras horas.`),
    },
    feedback: { heading: () => 'Decirnos cómo fue', sentence: feedback },
  },
};
