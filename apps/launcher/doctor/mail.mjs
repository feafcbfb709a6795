/** Mail: is a server named, does it answer, does it let us in. Nothing is sent. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { dist } from '../places.mjs';
import { broken, look, ok } from './lines.mjs';

const PATIENCE = { connect: 10_000, answer: 10_000 };

export async function* mailLines(_at, env = process.env) {
  const { SMTP_URL: url, MAIL_FROM: from } = env;
  if (!url && !from) {
    yield ok('No mail goes out (SMTP_URL is not set): links are shown to who invites');
    return;
  }
  if (!url || !from) {
    yield broken(`${url ? 'SMTP_URL is set and MAIL_FROM is not' : 'MAIL_FROM is set and SMTP_URL is not'}`, 'Set both, or neither: where mail is handed over, and the address it comes from.');
    return;
  }
  const file = dist('libs/platform/src/mail/smtp-mailer.js');
  if (existsSync(file)) yield await answers(file, { url, from });
}

async function answers(file, { url, from }) {
  const where = hostOf(url);
  if (!where) return broken('SMTP_URL is not an address of a mail server', 'Write it like smtps://user:password@host, or smtp://host for STARTTLS.');
  const { SmtpMailer } = await import(pathToFileURL(file).href);
  try {
    await new SmtpMailer({ url, from, patience: PATIENCE }).check();
    return ok(`The mail server ${where} answers and lets us in (SMTP_URL)`);
  } catch (problem) {
    return why(problem, where);
  }
}

/** Host and port, without the name and password in the address; null when it is none. */
function hostOf(url) {
  const at = URL.canParse(url) ? new URL(url) : null;
  return at && /^smtps?:$/.test(at.protocol) && at.hostname ? at.host : null;
}

function why({ code, responseCode, message }, where) {
  if (code === 'EAUTH') return broken(`The mail server ${where} does not take the name and password in SMTP_URL`, 'Correct them there; signs like @ / : in a password are written as %40 %2F %3A.');
  if (code === 'ETLS') return broken(`The mail server ${where} offers no safe connection that we trust: ${message}`, 'Use smtps:// where it has a port for that, or see to its certificate. ?requireTLS=false only inside a network of your own.');
  if (code === 'EDNS') return broken(`There is no mail server called ${where}`, 'Correct the name in SMTP_URL.');
  if (responseCode) return look(`The mail server ${where} turns us away (${responseCode})`, 'Mail is tried again for two days. Its own log says why.');
  return broken(`The mail server ${where} does not answer`, 'Is it running, is the port right, and may this machine reach it? Mail waits, and is tried again for two days.');
}
