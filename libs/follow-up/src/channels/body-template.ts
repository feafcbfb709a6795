/** What can stand in a template. */
export interface Filled { to: string; digits: string; text: string; from: string; key: string }

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Once over: a text in which somebody's name is `{to}` stays as it is. */
const put = (value: string, filled: Filled): string => value.replace(/\{(to|digits|text|from|key)\}/g, (_, name: keyof Filled) => filled[name]);

function putEverywhere(value: Json, filled: Filled): Json {
  if (typeof value === 'string') return put(value, filled);
  if (Array.isArray(value)) return value.map((one) => putEverywhere(one, filled));
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, putEverywhere(one, filled)])) : value;
}

/**
 * Fills a template: JSON where it is an object or a list, else a form (`To={to}&Body={text}`). Only values are filled, and each is written as
 * JSON or a form wants it, so that no word of a text becomes a field. Throws for JSON that is none.
 */
export function bodyTemplate(template: string): (filled: Filled) => { type: string; body: string } {
  if (/^\s*[{[]/.test(template)) {
    const shape = JSON.parse(template) as Json;
    return (filled) => ({ type: 'application/json', body: JSON.stringify(putEverywhere(shape, filled)) });
  }
  const fields = [...new URLSearchParams(template)];
  return (filled) => ({ type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, put(value, filled)])).toString() });
}
