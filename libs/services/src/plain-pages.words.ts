export interface PlainWords {
  rights: string; contact: string; complain: string; back: string; ring: string; noPhone: string; noHouse: string; since: string; inHouse: string; outside: string; noMatter: string; nameless: string; language: string; dir: 'ltr' | 'rtl';
}

/** The few words around what a house publishes. A further language is one more entry. */
export const plainWords: Readonly<Record<string, PlainWords>> = {
  en: {
    dir: 'ltr', rights: 'Your rights', contact: 'Ring the house', complain: 'Complain', back: 'To the app', ring: 'Someone is awake.', noPhone: 'The house has no number here. Ask anyone in the house for it.', noHouse: 'Which house? The address on your paper opens its page.',
    since: 'Version {version} of the house’s charter, since {day}.', inHouse: 'In the house', outside: 'Outside the house', noMatter: 'A complaint doesn’t change your stay.', nameless: 'You can leave your name out. On the phone, by letter, or on paper: each way counts the same.', language: 'The house has these words in {language} only. Anyone on shift can go through them with you.',
  },
  fr: {
    dir: 'ltr', rights: 'Tes droits', contact: 'Appeler la maison', complain: 'Se plaindre', back: 'Vers l’app', ring: 'Quelqu’un veille.', noPhone: 'La maison n’a pas de numéro ici. Demande-le à quelqu’un de la maison.', noHouse: 'Quelle maison ? L’adresse sur ton papier ouvre sa page.',
    since: 'Version {version} de la charte de la maison, depuis le {day}.', inHouse: 'Dans la maison', outside: 'Hors de la maison', noMatter: 'Une plainte ne change rien à ton séjour.', nameless: 'Tu peux ne pas donner de nom. Au téléphone, par lettre ou sur papier : tout compte autant.', language: 'La maison n’a ces mots qu’en une langue : {language}. Quelqu’un de l’équipe peut les lire avec toi.',
  },
  es: {
    dir: 'ltr', rights: 'Tus derechos', contact: 'Llamar a la casa', complain: 'Quejarse', back: 'A la app', ring: 'Hay alguien en vela.', noPhone: 'La casa no tiene número aquí. Pídeselo a cualquiera de la casa.', noHouse: '¿Qué casa? La dirección de tu papel abre su página.',
    since: 'Versión {version} de la carta de la casa, desde el {day}.', inHouse: 'En la casa', outside: 'Fuera de la casa', noMatter: 'Una queja no cambia tu estancia.', nameless: 'Puedes dejar fuera tu nombre. Por teléfono, por carta o en papel: todo cuenta igual.', language: 'La casa solo tiene estas palabras en {language}. Quien esté de turno puede leerlas contigo.',
  },
  ar: {
    dir: 'rtl', rights: 'حقوقك', contact: 'الاتصال بالبيت', complain: 'تقديم شكوى', back: 'إلى التطبيق', ring: 'هناك من هو مستيقظ.', noPhone: 'لا رقم للبيت هنا. يمكن سؤال أي شخص في البيت.', noHouse: 'أي بيت؟ العنوان على ورقتك يفتح صفحته.',
    since: 'النسخة {version} من ميثاق البيت، منذ {day}.', inHouse: 'داخل البيت', outside: 'خارج البيت', noMatter: 'الشكوى لا تغيّر شيئًا في إقامتك.', nameless: 'يمكن ترك الاسم. بالهاتف، أو برسالة، أو على ورق: كلها سواء.', language: 'نص البيت متوفر بهذه اللغة فقط: {language}. ويمكن لأي شخص في المناوبة قراءته معك.',
  },
};

/** The first of the languages a browser asks for that has words. */
export const plainLanguage = (asked: string | undefined, header: string | undefined): string =>
  [asked ?? '', ...(header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())].find((one) => Object.hasOwn(plainWords, one)) ?? 'en';
