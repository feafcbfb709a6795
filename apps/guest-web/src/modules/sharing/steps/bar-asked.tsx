import { Link } from 'wouter';
import { useWords } from '../../../words/words.js';
import { readers } from '../server.js';
import { useLoaded } from '../use-loaded.js';

/** Somebody typed in who may not look, and the guest has not said yet whether that is right: it counts meanwhile, so it is told where they will see it. */
export default function BarAsked() {
  const { say } = useWords();
  const [asked] = useLoaded(readers);
  const typed = asked.kind === 'there' ? asked.value.workers.find(({ typedBy }) => typedBy) : null;
  return typed ? <p className="card">{say('sharing.bar.asked')} <Link href="/who-may-not">{say('sharing.bar.title')}</Link></p> : null;
}
