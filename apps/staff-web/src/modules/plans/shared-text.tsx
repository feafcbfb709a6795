import { Printer } from 'lucide-react';
import { dialled, readPlanDoc, type PlanBlock } from '#peerhouse/kernel';
import { Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import type { Opened } from './shared-with-us.js';
import css from './plans.module.css';

/** The guest's words, as they wrote them, with the reader's name on screen and on paper. Nothing here can be changed. */
export function SharedText({ opened }: { opened: Opened }) {
  const { say } = useWords();
  const { times } = useHouse();
  const doc = readPlanDoc(opened.text);
  return (
    <article className={css.text} aria-label={opened.label}>
      <p className={css.reader}>{say('shared.readBy', { name: opened.readBy, day: times.day(opened.savedOn, 'middle') })}</p>
      {doc ? doc.blocks.map((block, at) => <Block key={at} block={block} />) : <p>{say('shared.newer')}</p>}
      <p className={css.noPrint}><Button small look="plain" icon={Printer} onClick={() => window.print()}>{say('act.print')}</Button></p>
    </article>
  );
}

function Block({ block }: { block: PlanBlock }) {
  switch (block.type) {
    case 'text': return <div>{block.name ? <h4><bdi>{block.name}</bdi></h4> : null}{block.text.split('\n').map((line, at) => <p key={at} dir="auto">{line}</p>)}</div>;
    case 'lines': return (
      <div>
        {block.name ? <h4><bdi>{block.name}</bdi></h4> : null}
        <ul>{block.lines.map((line) => <li key={line.id} dir="auto">{line.text}{line.also ? ` (${line.also})` : null} {line.call ? <a href={dialled(line.call) ?? undefined}><bdi>{line.call}</bdi></a> : null}</li>)}</ul>
      </div>
    );
    case 'choice': return <p>{block.name ? <><bdi>{block.name}</bdi>: </> : null}<bdi>{block.said ?? block.value}</bdi></p>;
    case 'other': return null;
  }
}
