import around from './en/around.json';
import help from './en/help.json';
import identity from './en/identity.json';
import plans from './en/plans.json';
import sharing from './en/sharing.json';
import shell from './en/shell.json';
import vault from './en/vault.json';
import stays from './en/stays.json';
import voice from './en/voice.json';

/** English, complete: what another language lacks is said in it. A module is one line here and one file in each language. */
export const en = { ...shell, ...identity, ...plans, ...sharing, ...stays, ...help, ...voice, ...around, ...vault };
