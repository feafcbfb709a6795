export interface PlainWords {
  rights: string; contact: string; complain: string; back: string; ring: string; noPhone: string; noHouse: string; since: string; inHouse: string; outside: string; noMatter: string; nameless: string; interested: string; ringInterested: string; askOnWard: string; noMatterMeetings: string; language: string; dir: 'ltr' | 'rtl';
}

/** The few words around what a house publishes. A further language is one more entry. */
export const plainWords: Readonly<Record<string, PlainWords>> = {
  en: {
    dir: 'ltr', rights: 'Your rights', contact: 'Ring us', complain: 'Complain', back: 'To the app', ring: 'Someone is awake.', noPhone: 'There is no number here. Ask any of us for it.', noHouse: 'Where are you with us? The address on your paper opens its page.',
    since: 'Version {version} of the charter, since {day}.', inHouse: 'With us', outside: 'Elsewhere', noMatter: 'A complaint doesn’t change your stay.', nameless: 'You can leave your name out. On the phone, by letter, or on paper: each way counts the same.',
    interested: 'I’m interested', ringInterested: 'Ring us and say that you’re interested. You need say no more. Our number:', askOnWard: 'There is no number here. Ask whoever gave you the paper.', noMatterMeetings: 'A complaint doesn’t change your meetings.', language: 'We have these words in {language} only. Any of us can go through them with you.',
  },
  fr: {
    dir: 'ltr', rights: 'Tes droits', contact: 'Nous appeler', complain: 'Se plaindre', back: 'Vers l’app', ring: 'Quelqu’un veille.', noPhone: 'Il n’y a pas de numéro ici. Demande-le à l’un de nous.', noHouse: 'Où es-tu chez nous ? L’adresse sur ton papier ouvre sa page.',
    since: 'Version {version} de la charte, depuis le {day}.', inHouse: 'Chez nous', outside: 'Ailleurs', noMatter: 'Une plainte ne change rien à ton séjour.', nameless: 'Tu peux ne pas donner de nom. Au téléphone, par lettre ou sur papier : tout compte autant.',
    interested: 'Cela m’intéresse', ringInterested: 'Appelle-nous et dis que cela t’intéresse. Rien de plus n’est nécessaire. Notre numéro :', askOnWard: 'Il n’y a pas de numéro ici. Demande à qui t’a donné le papier.', noMatterMeetings: 'Une plainte ne change rien à tes rencontres.', language: 'Nous n’avons ces mots qu’en une langue : {language}. L’un de nous peut les lire avec toi.',
  },
  es: {
    dir: 'ltr', rights: 'Tus derechos', contact: 'Llámanos', complain: 'Quejarse', back: 'A la app', ring: 'Hay alguien en vela.', noPhone: 'Aquí no hay número. Pídeselo a cualquiera de nosotros.', noHouse: '¿Dónde estás con nosotros? La dirección de tu papel abre su página.',
    since: 'Versión {version} de la carta, desde el {day}.', inHouse: 'Con nosotros', outside: 'En otra parte', noMatter: 'Una queja no cambia tu estancia.', nameless: 'Puedes dejar fuera tu nombre. Por teléfono, por carta o en papel: todo cuenta igual.',
    interested: 'Me interesa', ringInterested: 'Llámanos y di que te interesa. No hace falta decir más. Nuestro número:', askOnWard: 'Aquí no hay número. Pregunta a quien te dio el papel.', noMatterMeetings: 'Una queja no cambia tus encuentros.', language: 'Solo tenemos estas palabras en {language}. Cualquiera de nosotros puede leerlas contigo.',
  },
  ar: {
    dir: 'rtl', rights: 'حقوقك', contact: 'الاتصال بنا', complain: 'تقديم شكوى', back: 'إلى التطبيق', ring: 'هناك من هو مستيقظ.', noPhone: 'لا رقم هنا. يمكن سؤال أي شخص منا.', noHouse: 'أين أنت معنا؟ العنوان على ورقتك يفتح صفحته.',
    since: 'النسخة {version} من الميثاق، منذ {day}.', inHouse: 'لدينا', outside: 'في مكان آخر', noMatter: 'الشكوى لا تغيّر شيئًا في إقامتك.', nameless: 'يمكن ترك الاسم. بالهاتف، أو برسالة، أو على ورق: كلها سواء.',
    interested: 'هذا يهمني', ringInterested: 'يمكن الاتصال بنا والقول إن هذا يهمّك. لا حاجة إلى أكثر من ذلك. رقمنا:', askOnWard: 'لا رقم هنا. يمكن سؤال من أعطاك الورقة.', noMatterMeetings: 'الشكوى لا تغيّر شيئًا في لقاءاتك.', language: 'نصنا متوفر بهذه اللغة فقط: {language}. ويمكن لأي شخص منا قراءته معك.',
  },
};

/** The first language of those a browser asks for that there is, one that was chosen before all; English otherwise. */
export const languageFor = (has: (language: string) => boolean, header = '', asked = ''): string =>
  [asked, ...header.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())].find(has) ?? 'en';

export const plainLanguage = (asked: string | undefined, header: string | undefined): string => languageFor((one) => Object.hasOwn(plainWords, one), header, asked);
