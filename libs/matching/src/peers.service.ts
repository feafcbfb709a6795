import { Injectable } from '@nestjs/common';
import { newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Tx } from '#peerhouse/platform';
import { AlreadyEnded, type PeerAlreadyFull, type PeerNotOffered } from './matching.refusals.js';
import { Lists, type Peer, type Shares } from './lists.js';
import { PeerFollowing } from './peer-following.js';
import { Programmes, type Programme } from './programme.js';
import { rangeProblems, sharesOf, type TypedShares } from './typed.js';
import type { ActRefusal } from './way-acts.js';

const mostPeople = 20;

/** Peers: who is one, what they share, how many people they meet, when they are away. Nobody asks why. Each is theirs to say; the desk writes down what it is told. */
@Injectable()
export class PeersService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly lists: Lists, private readonly following: PeerFollowing) {}

  /** Makes a peer worker of the programme one who can be matched, or changes how many people they meet at most. Gives the programme's id. */
  setUp(ctx: RequestContext, programmeId: string, accountId: string, capacity: number, id: string | null): Promise<string | InvalidInput | ActRefusal> {
    mustIn(ctx, 'matching.desk', programmeId);
    return this.database.run<string | InvalidInput | ActRefusal>(ctx, async (tx) => {
      const programme = await this.programmes.lock(tx, ctx, programmeId);
      const problems = capacityProblems(capacity);
      if (problems.length) return new InvalidInput(problems);
      const there = await this.lists.myself(tx, programmeId, accountId);
      const [works] = await tx.sql(`select 1 from account_roles r join accounts a on a.id = r.account_id and a.ended_at is null where r.account_id = $1 and r.service_id = $2 and r.role = 'peer_worker'`, [accountId, programmeId]);
      if (!works) return new InvalidInput([{ field: 'accountId', problem: 'not_a_choice' }]);
      if (there?.leftOn) {
        await tx.sql('update peers set left_on = null, capacity = $2, version = version + 1 where id = $1', [there.id, capacity]);
        return programmeId;
      }
      if (there) return (await this.limit(tx, ctx, programme, there, capacity)) ?? programmeId;
      await tx.sql('insert into peers (id, organisation_id, service_id, account_id, capacity) values ($1, $2, $3, $4, $5)', [id ?? newId(), programme.organisationId, programmeId, accountId, capacity]);
      return programmeId;
    }, { peers_pkey: () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]) });
  }

  share(ctx: RequestContext, peerId: string, typed: TypedShares): Promise<string | InvalidInput | ActRefusal> {
    return this.change<InvalidInput>(ctx, peerId, async (tx, programme, peer) => {
      const checked = sharesOf(typed, programme.matching.catchments);
      if ('problems' in checked) return new InvalidInput(checked.problems);
      await this.keepShares(tx, peer.id, checked.value);
      return null;
    });
  }

  changeLimit(ctx: RequestContext, peerId: string, capacity: number): Promise<string | InvalidInput | ActRefusal> {
    return this.change<InvalidInput>(ctx, peerId, async (tx, programme, peer) => {
      const problems = capacityProblems(capacity);
      return problems.length ? new InvalidInput(problems) : this.limit(tx, ctx, programme, peer, capacity);
    });
  }

  /** No new people from today on; those they meet, they go on meeting. */
  stepBack(ctx: RequestContext, peerId: string, until: HouseDay | null): Promise<string | InvalidInput | ActRefusal> {
    return this.change<InvalidInput>(ctx, peerId, async (tx, programme, peer) => {
      if (until !== null && until <= programme.today) return new InvalidInput([{ field: 'until', problem: 'past_day' }]);
      await tx.sql('update peers set steps_back = true, steps_back_until = $2, version = version + 1 where id = $1', [peer.id, until]);
      return this.following.follow(tx, ctx, programme, peer.id, { what: 'steps_back' });
    });
  }

  takePeopleAgain(ctx: RequestContext, peerId: string): Promise<string | ActRefusal> {
    return this.change(ctx, peerId, async (tx, _programme, peer) => {
      await tx.sql('update peers set steps_back = false, steps_back_until = null, version = version + 1 where id = $1', [peer.id]);
      return null;
    });
  }

  /** Away from today on, ill or on leave: the desk names covers, and first meetings that would be too late are matched anew. */
  beAway(ctx: RequestContext, peerId: string, until: HouseDay | null): Promise<string | InvalidInput | ActRefusal> {
    return this.change<InvalidInput>(ctx, peerId, async (tx, programme, peer) => {
      if (until !== null && until <= programme.today) return new InvalidInput([{ field: 'until', problem: 'past_day' }]);
      await tx.sql('delete from peers_away where peer_id = $1 and (until_day is null or until_day > $2)', [peer.id, programme.today]);
      await tx.sql('insert into peers_away (id, organisation_id, service_id, peer_id, from_day, until_day) values ($1, $2, $3, $4, $5, $6)', [newId(), programme.organisationId, programme.id, peer.id, programme.today, until]);
      await tx.sql('update peers set version = version + 1 where id = $1', [peer.id]);
      return this.following.follow(tx, ctx, programme, peer.id, { what: 'away', until });
    });
  }

  beBack(ctx: RequestContext, peerId: string): Promise<string | ActRefusal> {
    return this.change(ctx, peerId, async (tx, programme, peer) => {
      await tx.sql('delete from peers_away where peer_id = $1 and from_day >= $2', [peer.id, programme.today]);
      await tx.sql('update peers_away set until_day = $2 where peer_id = $1 and (until_day is null or until_day > $2)', [peer.id, programme.today]);
      await tx.sql('update peers set version = version + 1 where id = $1', [peer.id]);
      return this.following.follow(tx, ctx, programme, peer.id, { what: 'back' });
    });
  }

  /** They leave the programme: everybody they met is matched anew, and nobody loses their place. */
  leave(ctx: RequestContext, peerId: string): Promise<string | ActRefusal> {
    return this.change(ctx, peerId, (tx, programme, peer) => this.following.leave(tx, ctx, programme, peer.id));
  }

  private async keepShares(tx: Tx, peerId: string, { languages, gender, ageBand, likes, background, ratherNot, near, far, times, byPhone }: Shares): Promise<void> {
    await tx.sql(
      'update peers set languages = $2, gender = $3, age_band = $4, likes = $5, background = $6, rather_not = $7, near = $8, far = $9, times = $10, by_phone = $11, version = version + 1 where id = $1',
      [peerId, languages, gender, ageBand, likes, background, ratherNot, near, far, times, byPhone]);
  }

  private async limit(tx: Tx, ctx: RequestContext, programme: Programme, peer: Peer, capacity: number): Promise<ActRefusal | null> {
    await tx.sql('update peers set capacity = $2, version = version + 1 where id = $1', [peer.id, capacity]);
    return this.following.follow(tx, ctx, programme, peer.id, { what: 'limit', to: capacity });
  }

  /** By the peer themself, or by the desk for them. Gives the programme's id. */
  private change<R extends InvalidInput | PeerAlreadyFull | PeerNotOffered = never>(ctx: RequestContext, peerId: string, work: (tx: Tx, programme: Programme, peer: Peer) => Promise<R | ActRefusal | null>): Promise<string | R | ActRefusal> {
    return this.database.run<string | R | ActRefusal>(ctx, async (tx) => {
      const [seen] = await tx.sql<{ serviceId: string; accountId: string }>('select service_id as "serviceId", account_id as "accountId" from peers where id = $1', [peerId]);
      if (!seen) throw new NotHere();
      mustIn(ctx, seen.accountId === ctx.accountId ? 'matching.own' : 'matching.desk', seen.serviceId);
      const programme = await this.programmes.lock(tx, ctx, seen.serviceId);
      const peer = (await this.lists.peer(tx, peerId))!;
      if (peer.leftOn !== null) return new AlreadyEnded();
      return (await work(tx, programme, peer)) ?? seen.serviceId;
    });
  }
}

const capacityProblems = (capacity: number) => rangeProblems('capacity', capacity, mostPeople);
