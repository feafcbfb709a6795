import { useWords, type WordKey } from '../../words/words.js';

/** Those who have a yes are called the same wherever they are named. */
const sameWords: Readonly<Record<string, string>> = { longer_needs: 'voices' };
/** A name of its own, so that the words' spec still asks who says each of the others. */
const family = 'charter';
const last = (path: string) => path.split('.').at(-1)!;

/** The charter's fields, groups and values in words. */
export function useCharterWords() {
  const { say, hasWords } = useWords();
  return {
    group: (key: string) => say(`charter.group.${key}` as WordKey),
    label: (path: string) => say(`charter.field.${path}` as WordKey),
    hint: (path: string) => (hasWords(family, `hint.${path}`) ? say(`charter.hint.${path}` as WordKey) : undefined),
    option: (path: string, value: string) => say(`charter.option.${sameWords[last(path)] ?? last(path)}.${value}` as WordKey),
    column: (name: string) => say(`charter.column.${name}` as WordKey),
    /** A whole group that comes or goes goes by its heading. */
    changed: (path: string) => say((hasWords(family, `field.${path}`) ? `charter.field.${path}` : `charter.group.${path}`) as WordKey),
  };
}
