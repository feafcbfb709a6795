import { createContext, useContext } from 'react';

interface Forms { one: string; many: string }
/** As a sentence begins with it. */
export const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The charter's words in the forms messages use: {person} {people} {Person} {People} {space} {spaces} {Space} {Spaces}. */
export const houseWords = (person: Forms, space: Forms) => ({
  person: person.one, people: person.many, Person: upper(person.one), People: upper(person.many),
  space: space.one, spaces: space.many, Space: upper(space.one), Spaces: upper(space.many),
});

const ordinary = houseWords({ one: 'guest', many: 'guests' }, { one: 'room', many: 'rooms' });
export const HouseWordsContext = createContext(ordinary);
export const useHouseWords = () => useContext(HouseWordsContext);
