import { Printer } from 'lucide-react';
import { dialled, isFieldNotToRing, isNotToRing, readPlanDoc, type PlanBlock } from '#peerhouse/kernel';
import { Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import type { Opened } from './shared-with-us.js';
import css from './plans.module.css';

/**
 * The guest's words, as they wrote them, with the reader's name on screen and on paper. Nothing here can be changed. What a part is
 * and that people are not to be rung is said in our language, whatever the guest calls it.
 */
export function SharedText({ opened }: { opened: Opened }) {
  const { say, sayCode, hasWords } = useWords();
  const { times } = useHouse();
  const doc = readPlanDoc(opened.text);
  const usual = doc && hasWords('planPart', doc.kind) ? sayCode('planPart', doc.kind) : null;
  return (
    <article className={css.text} aria-label={opened.label}>
      <p className={css.reader}>{say('shared.readBy', { name: opened.readBy, day: times.day(opened.savedOn, 'middle') })}</p>
      {usual && usual !== opened.label ? <p className={css.quiet}>{usual}</p> : null}
      {doc && isNotToRing(doc.kind) ? <NotToRing /> : null}
      {doc ? doc.blocks.map((block, at) => <Block key={at} block={block} />) : <p>{say('shared.newer')}</p>}
      <p className={css.noPrint}><Button small look="plain" icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button></p>
    </article>
  );
}

function NotToRing() {
  const { say } = useWords();
  return <p className={css.notToRing}>{say('shared.notToRing')}</p>;
}

function Block({ block }: { block: PlanBlock }) {
  switch (block.type) {
    case 'text': return <div>{block.name ? <h4><bdi>{block.name}</bdi></h4> : null}{block.text.split('\n').map((line, at) => <p key={at} dir="auto">{line}</p>)}</div>;
    case 'lines': return (
      <div>
        {block.name ? <h4><bdi>{block.name}</bdi></h4> : null}
        {isFieldNotToRing(block) ? <NotToRing /> : null}
        <ul>{block.lines.map((line) => <li key={line.id} dir="auto">{line.text}{line.also ? ` (${line.also})` : null} {line.call ? <a href={dialled(line.call) ?? undefined}><bdi>{line.call}</bdi></a> : null}</li>)}</ul>
      </div>
    );
    case 'choice': return <p>{block.name ? <><bdi>{block.name}</bdi>: </> : null}<bdi>{block.said ?? block.value}</bdi></p>;
    case 'other': return null;
  }
}
