/** The rules that read a charter: pure, with the date passed in. Each names the field it reads; together they read every one. */
export * from './charter-entry.rules.js';
export * from './charter-stay.rules.js';
export * from './charter-keeping.rules.js';
export * from './charter-after.rules.js';
