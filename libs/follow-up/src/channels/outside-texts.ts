import type { About, MaySay, MessageKind } from '../follow-up.types.js';

/** How somebody can answer: with a number, by a mail that people read, or not to the message at all. */
export type AnswersBy = 'number' | 'mail' | 'telling_us';

interface Words {
  subject: string;
  hello: string;
  /** `{worker}`: first name of whoever asks. The only name in any of them. */
  helloFrom: string;
  ask: Record<About, string>;
  number: Record<About, string>;
  mail: string;
  tellingUs: string;
  lastWord: string;
}

/**
 * Everything that leaves this machine for a guest, in every language. Whoever stands beside the phone learns nothing: no house, no service,
 * no word of what this is, no name of the person, no link (ux 4.5; a lint looks). One text of 160 signs in the letters of GSM 03.38, hence
 * words without ç, ê, á or í; in Arabic two of 67. The numbers are those that `readReply` reads, each last word is one that it takes for a stop.
 */
export const outsideWords = {
  en: {
    subject: 'Hello',
    hello: 'Hello.',
    helloFrom: "Hello, it's {worker}.",
    ask: { match: 'You asked us to ask: still happy with things?', keeping_in_touch: 'Thinking of you, as we said.' },
    number: { match: 'Reply 1 yes, 2 someone different, 3 stop. No reply is fine.', keeping_in_touch: 'Reply 1 good, 2 ring me, 3 stop. No reply is fine.' },
    mail: 'You can write back. Write "stop" and we stop. No answer is fine.',
    tellingUs: 'You can tell us any time, also to stop this. No answer is fine.',
    lastWord: 'We tried a few times. No need to do anything. You can be in touch any time.',
  },
  fr: {
    subject: 'Bonjour',
    hello: 'Bonjour.',
    helloFrom: 'Bonjour, ici {worker}.',
    ask: { match: "Tu voulais qu'on te demande : cela te va toujours ?", keeping_in_touch: 'Une pensée pour toi, comme convenu.' },
    number: { match: "Réponds 1 oui, 2 quelqu'un d'autre, 3 stop. Sans réponse, tout va bien.", keeping_in_touch: 'Réponds 1 bien, 2 pour un appel, 3 stop. Sans réponse, tout va bien.' },
    mail: 'Tu peux répondre. Un simple « stop » suffit pour ne plus rien recevoir. Sans réponse, tout va bien.',
    tellingUs: 'Tu peux nous le dire à tout moment, ou dire stop. Sans réponse, tout va bien.',
    lastWord: "Nous avons essayé plusieurs fois. Tu n'as rien à faire. Tu peux nous joindre quand tu veux.",
  },
  es: {
    subject: 'Hola',
    hello: 'Hola.',
    helloFrom: 'Hola, soy {worker}.',
    ask: { match: 'Quedamos en preguntarte: ¿todo te sigue bien?', keeping_in_touch: 'Pensamos en ti, como quedamos.' },
    number: { match: 'Responde 1 bien, 2 otra persona, 3 parar. No hace falta responder.', keeping_in_touch: 'Responde 1 bien, 2 una llamada, 3 parar. No hace falta responder.' },
    mail: 'Puedes responder. Escribe «parar» y paramos. No hace falta responder.',
    tellingUs: 'Cuando quieras nos lo puedes decir, también para parar. No hace falta responder.',
    lastWord: 'Probamos varias veces. No tienes que hacer nada. Puedes hablarnos cuando quieras.',
  },
  ar: {
    subject: 'مرحبًا',
    hello: 'مرحبًا.',
    helloFrom: 'مرحبًا، معك {worker}.',
    ask: { match: 'نسأل كما اتفقنا: هل ما زال كل شيء مناسبًا؟', keeping_in_touch: 'نفكر بك كما اتفقنا.' },
    number: { match: 'للرد: 1 نعم، 2 شخص آخر، 3 توقف. لا بأس بعدم الرد.', keeping_in_touch: 'للرد: 1 بخير، 2 اتصال، 3 توقف. لا بأس بعدم الرد.' },
    mail: 'يمكن الرد على هذه الرسالة. كلمة «توقف» تكفي لنتوقف. لا بأس بعدم الرد.',
    tellingUs: 'يمكن إخبارنا في أي وقت، وأيضًا للتوقف. لا بأس بعدم الرد.',
    lastWord: 'حاولنا بضع مرات. لا حاجة إلى فعل شيء. يمكن التواصل معنا في أي وقت.',
  },
} as const satisfies Record<string, Words>;

export type OutsideLanguage = keyof typeof outsideWords;

/** Of a language as it was agreed (`fr`, `fr-CA`); English where there are no words in it. */
export function outsideLanguage(agreed: string): OutsideLanguage {
  const [base = ''] = agreed.toLowerCase().split('-');
  return Object.hasOwn(outsideWords, base) ? (base as OutsideLanguage) : 'en';
}

export interface Saying {
  kind: MessageKind;
  about: About;
  says: MaySay;
  /** First name of whoever asks; said only where that was agreed, and left out where nobody is known. */
  worker: string | null;
  language: string;
  answersBy: AnswersBy;
}

/** The words of one message. */
export function outsideText({ kind, about, says, worker, language, answersBy }: Saying): { subject: string; text: string } {
  const words: Words = outsideWords[outsideLanguage(language)];
  const hello = says === 'first_name' && worker ? words.helloFrom.replace('{worker}', () => worker) : words.hello;
  const rest = kind === 'last_word' ? [words.lastWord] : [words.ask[about], answersBy === 'number' ? words.number[about] : answersBy === 'mail' ? words.mail : words.tellingUs];
  return { subject: words.subject, text: [hello, ...rest].join(' ') };
}
