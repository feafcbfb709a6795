import { dialled, isEmptyBlock, isFieldNotToRing, isNotToRing, type PlanBlock, type PlanDoc, type PlanLine } from '#peerhouse/kernel';
import { useWords } from '../../../words/words.js';

/** A part to read, as whoever gets to see it sees it. That people are not to be rung is said in the reader's language. */
export function DocView({ doc, level = 3 }: { doc: PlanDoc; level?: 2 | 3 }) {
  const blocks = doc.blocks.filter((block) => !isEmptyBlock(block));
  return <div className="doc-view">{isNotToRing(doc.kind) ? <NotToRing /> : null}{blocks.map((block, i) => <Block key={i} block={block} level={level} />)}</div>;
}

function Block({ block, level }: { block: PlanBlock; level: 2 | 3 }) {
  if (block.type === 'other') return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      {block.name ? <Heading><bdi>{block.name}</bdi></Heading> : null}
      {isFieldNotToRing(block) ? <NotToRing /> : null}
      {block.type === 'text' ? <p className="free" dir="auto">{block.text}</p> : null}
      {block.type === 'choice' ? <p dir="auto">{block.said ?? block.value}</p> : null}
      {block.type === 'lines' ? <ul className="points">{block.lines.map((line) => <li key={line.id}><LineView line={line} /></li>)}</ul> : null}
    </>
  );
}

function NotToRing() {
  const { say } = useWords();
  return <p><strong>{say('plans.notToRing')}</strong></p>;
}

/** A line, what goes with it, and its number to ring. */
export function LineView({ line: { text, also, call } }: { line: PlanLine }) {
  const number = call ? dialled(call) : null;
  return (
    <>
      <span className="line-text" dir="auto">{text}</span>
      {also ? <span className="line-also" dir="auto">{also}</span> : null}
      {call ? <span className="line-call">{number ? <a href={number}><bdi>{call}</bdi></a> : <bdi>{call}</bdi>}</span> : null}
    </>
  );
}
