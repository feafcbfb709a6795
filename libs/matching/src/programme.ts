import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { charterInWords, Houses, matchingOf, type House, type Matching, type SentenceKey } from '#peerhouse/services';

/** A programme as use cases see it: the house it is, and what its charter says of matching. */
export interface Programme extends House { matching: Matching }

interface Begun { charterVersionId: string }
export type TermsOf = (way: Begun) => Matching;

const withMatching = (house: House): Programme => {
  const matching = matchingOf(house.charter);
  if (!matching) throw new NotHere();
  return { ...house, matching };
};

const toldOutside: readonly SentenceKey[] = ['matching', 'match_made', 'first_meeting', 'match_ends', 'records', 'conditions'];

/** What the programme says of itself to anybody, on the ward's page and before a sign-in: sentences of its charter, how the two meet before what is kept and what is asked. */
export const sentencesOf = ({ charter }: Pick<Programme, 'charter'>, language?: string): string[] =>
  charterInWords(charter, language).filter(({ key }) => toldOutside.includes(key)).sort((a, b) => toldOutside.indexOf(a.key) - toldOutside.indexOf(b.key)).map(({ sentence }) => sentence);

/** Programmes; a house is none. */
@Injectable()
export class Programmes {
  constructor(private readonly houses: Houses) {}

  /** The first lock of whatever takes a peer's place, so that two coordinators come one after the other. */
  async lock(tx: Tx, ctx: RequestContext, id: string): Promise<Programme> {
    return withMatching(await this.houses.lock(tx, ctx, id));
  }

  async see(reader: Reader, ctx: Pick<RequestContext, 'organisationId' | 'now'>, id: string): Promise<Programme> {
    return withMatching(await this.houses.see(reader, ctx, id));
  }

  /** The rules a way began under: its windows, meetings, year and days of keeping go by them to its end, whatever charter the programme has since. */
  async termsOf(reader: Reader, charterVersionId: string): Promise<Matching> {
    return matchingOf(await this.houses.charterOf(reader, charterVersionId))!;
  }

  /** The same of many; each charter is read once. */
  async termsOfEach(reader: Reader, ways: readonly Begun[]): Promise<TermsOf> {
    const terms = new Map<string, Matching>();
    for (const id of new Set(ways.map(({ charterVersionId }) => charterVersionId))) terms.set(id, await this.termsOf(reader, id));
    return ({ charterVersionId }) => terms.get(charterVersionId)!;
  }
}
