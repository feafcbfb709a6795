import { useState, type FormEvent } from 'react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isHouseDay } from '#peerhouse/kernel';
import { Button, Card, EmptyState, Field, buttonLook } from '#peerhouse/ui';
import { FindNightsDocument, type FindNightsQuery, type FoundSpaceLineFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { useMe } from '../shell/session.js';
import { SpaceFacts } from './space-facts.js';
import css from './find-page.module.css';

const route = getRouteApi('/inside/house/$houseId/find');
type Found = FindNightsQuery['findNights'][number];

/** Free from that day for so many nights, in every house one works in; without a number of nights the longest stretches from tonight. */
export default function FindPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const { from, nights } = route.useSearch();
  const found = useAsk(FindNightsDocument, { from: from ?? null, nights: nights ?? 1, kind: null }, { fresh: true, keep: true });
  return (
    <Page title={say('find.title')} lead={say('find.lead')} back={<BackLink to="/house/$houseId/board" params={{ houseId }}>{say('board.title')}</BackLink>}>
      <FindForm key={`${from} ${nights}`} tonight={found.data?.findNights.find((house) => house.houseId === houseId)?.tonight} />
      <Asked query={found}>{(data) => <Houses houses={data.findNights} nights={nights ?? null} />}</Asked>
    </Page>
  );
}

function FindForm({ tonight }: { tonight: string | undefined }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<string | undefined>(search.from);
  const from = typed ?? tonight ?? times.today();
  const [nights, setNights] = useState(String(search.nights ?? 3));
  const [sent, setSent] = useState(false);
  const count = Number(nights);
  const problem = !Number.isInteger(count) || count < 1 || count > 365 ? say('find.nightsProblem') : undefined;
  const go = (wanted: { from?: string; nights?: number }) => void navigate({ to: '/house/$houseId/find', params: { houseId }, search: wanted, replace: true });
  const send = (event: FormEvent) => { event.preventDefault(); setSent(true); if (!problem && isHouseDay(from)) go({ from, nights: count }); };
  return (
    <form className={css.form} onSubmit={send} noValidate>
      <Field id="field-from" type="date" width="middle" label={say('find.from')} hint={isHouseDay(from) ? times.day(from) : undefined} error={sent && !isHouseDay(from) ? say('find.dayProblem') : undefined} value={from} onChange={(event) => setTyped(event.target.value)} />
      <Field id="field-nights" type="number" inputMode="numeric" width="short" min={1} max={365} label={say('find.nights')} error={problem} value={nights} onChange={(event) => setNights(event.target.value)} />
      <Button look="main" type="submit">{say('find.act')}</Button>
      <Button look="plain" aria-pressed={!search.nights} onClick={() => go({})}>{say('find.longest')}</Button>
    </form>
  );
}

function Houses({ houses, nights }: { houses: readonly Found[]; nights: number | null }) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const ownFirst = [...houses].sort((a, b) => Number(b.houseId === houseId) - Number(a.houseId === houseId));
  const shown = ownFirst.map((house) => ({ ...house, spaces: house.spaces.filter((space) => !space.kept) }));
  const possible = houses.some((house) => house.firstPossible === house.from);
  const soonest = houses.flatMap((house) => house.firstPossible ?? []).sort()[0];
  return (
    <div className={css.houses} aria-live="polite">
      {possible ? null : <EmptyState heading={nights === null ? say('find.nothingTonight') : say('find.nothing', { nights })}>{soonest ? say('find.soonest', { day: times.day(soonest) }) : say('find.noneInAYear')}</EmptyState>}
      {shown.map((house) => <HouseFound key={house.houseId} house={house} nights={nights} />)}
    </div>
  );
}

function HouseFound({ house, nights }: { house: Found; nights: number | null }) {
  const { say } = useWords();
  const { times } = useHouse();
  const lead = nights === null ? say('find.fromTonight') : house.firstPossible === house.from ? say('find.possible', { day: times.day(house.from), nights }) : house.firstPossible ? say('find.later', { day: times.day(house.firstPossible), nights }) : say('find.noneInAYear');
  return (
    <Card heading={house.name}>
      <p className={css.quiet}>{lead}</p>
      <ul className={css.rows}>{house.spaces.map((space) => <li key={space.spaceId}><SpaceFound house={house} space={space} nights={nights} /></li>)}</ul>
    </Card>
  );
}

/** What is free, in words, and the way to an enquiry for just those nights. */
function SpaceFound({ house, space, nights }: { house: Found; space: FoundSpaceLineFragment; nights: number | null }) {
  const { say } = useWords();
  const { times } = useHouse();
  const me = useMe();
  const may = me.services.find((service) => service.id === house.houseId)?.may.includes('enquiries.take');
  const wanted = nights ?? Math.max(1, space.offeredNights);
  const from = space.freeForAll ? house.from : space.nextFree;
  const label = (day: string) => say('find.takeLabel', { name: space.name, day: times.day(day), nights: wanted });
  const words = (day: string) => (day === house.from ? say('enquiry.take') : say('find.takeThen', { day: times.day(day, 'short') }));
  const parts = [
    space.freeNights >= 365 ? say('find.freeOn') : space.freeNights ? say('find.freeFor', { nights: space.freeNights }) : say('find.notFree'),
    ...(nights === null && space.offeredNights < space.freeNights ? [say('find.offered', { nights: space.offeredNights })] : []),
    ...(!space.freeForAll ? [space.nextFree ? say('find.next', { day: times.day(space.nextFree, 'middle'), nights: nights ?? 1 }) : say('find.noneInAYear')] : []),
    ...(space.stillIn ? [say('find.stillIn')] : []),
  ];
  return (
    <>
      <span><span className={css.name}>{space.name}<SpaceFacts space={{ ...space, kind: 'night' }} /></span><span className={css.words}>{parts.join(' ')}</span></span>
      {!from ? null : may ? (
        <Link to="/house/$houseId/enquiries/new" params={{ houseId: house.houseId }} search={{ from, nights: wanted, space: space.spaceId }} className={buttonLook(from === house.from ? 'quiet' : 'plain', true)}
          aria-label={label(from)}>{words(from)}</Link>
      ) : <Button small look={from === house.from ? 'quiet' : 'plain'} whyNot={say('why.OffShift')} aria-label={label(from)}>{words(from)}</Button>}
    </>
  );
}
