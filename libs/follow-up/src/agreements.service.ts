import { Injectable } from '@nestjs/common';
import { KeysMissing } from '#peerhouse/identity';
import { calendarDayAt, isRefusal, type RequestContext } from '#peerhouse/kernel';
import { ChangedElsewhere, Database, InvalidInput, NotHere, type Tx } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import { NotNow, StayLookup } from '#peerhouse/stays';
import { mustWork, notThere } from './access.js';
import { afterStop } from './agreement.rules.js';
import { AgreementWriter, type NewFollowUp } from './agreement-writer.js';
import type { FollowUp, FollowUpInput } from './agreements.graphql.js';
import { AgreementsQuery, isAbout } from './agreements.query.js';
import { FollowUpThere, TheyAskedUsToStop } from './follow-up.refusals.js';
import type { About } from './follow-up.types.js';
import { wayOfMatching } from './way-of-matching.js';
import { FollowUpWriter, type Open } from './writer.js';

type Agreed = FollowUp | InvalidInput | NotNow | FollowUpThere | KeysMissing;
type Changed = FollowUp | InvalidInput | NotNow | TheyAskedUsToStop | ChangedElsewhere | KeysMissing;
/** Whose it is to be: of a stay, or of a way through a programme. */
export interface Whose { stayId?: string | null; personId?: string | null; about: string }

/** What a worker writes down of what somebody agreed to: at leaving, at a match, and any time later. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly database: Database, private readonly houses: Houses, private readonly stays: StayLookup,
    private readonly writer: FollowUpWriter, private readonly agreements: AgreementWriter, private readonly query: AgreementsQuery,
  ) {}

  /** Refuses `InvalidInput`, `NotNow` (not here yet, or over), `FollowUpThere`, `KeysMissing`. */
  async agree(ctx: RequestContext, whose: Whose, input: FollowUpInput): Promise<Agreed> {
    const result = await this.database.run<Agreed | null>(ctx, async (tx) => {
      const of = await this.whose(tx, ctx, whose);
      if (isRefusal(of)) return of;
      const there = await this.there(tx, of);
      if (there) return new FollowUpThere(there);
      const made = await this.agreements.agree(tx, ctx, of, input);
      return isRefusal(made) ? made : this.query.read(tx, ctx, made);
    }, { follow_ups_once: () => null });
    // Somebody else wrote it down a moment ago.
    return result ?? this.database.run<Agreed>(ctx, async (tx) => {
      const of = await this.whose(tx, ctx, whose);
      return isRefusal(of) ? of : new FollowUpThere((await this.there(tx, of))!);
    });
  }

  /** They say otherwise. Refuses `InvalidInput`, `NotNow` (over), `TheyAskedUsToStop`, `ChangedElsewhere`, `KeysMissing`. */
  change(ctx: RequestContext, id: string, version: number, input: FollowUpInput): Promise<Changed> {
    return this.within<Changed>(ctx, id, async (open) => {
      if (open.followUp.stoppedAt) return new TheyAskedUsToStop();
      return this.write(open, ctx, version, input);
    });
  }

  /** After a stop, told in person once a new stay or match began. Refuses as a change does. */
  beginAgain(ctx: RequestContext, id: string, version: number, input: FollowUpInput): Promise<Changed> {
    return this.within<Changed>(ctx, id, async (open, house) => {
      if (open.followUp.stoppedAt && !(await this.query.hasBegunAnew(open.tx, house, id))) return new TheyAskedUsToStop();
      return this.write(open, ctx, version, input);
    });
  }

  /** They told somebody to stop: from this moment on nothing of it goes out. Said twice it is one. */
  stop(ctx: RequestContext, id: string): Promise<FollowUp> {
    return this.within<FollowUp>(ctx, id, async (open) => {
      await this.writer.stop(open, null);
      await this.writer.sweep(open, afterStop(open.checkIns), 'no_more');
      return this.query.read(open.tx, ctx, id);
    });
  }

  private async write(open: Open, ctx: RequestContext, version: number, input: FollowUpInput): Promise<Changed> {
    const { tx, followUp } = open;
    if (followUp.endedAt) return new NotNow('ended');
    if (followUp.version !== version) return new ChangedElsewhere();
    const problem = await this.agreements.change(open, input, await wayOfMatching(tx, followUp.companionshipId));
    return problem ?? this.query.read(tx, ctx, followUp.id);
  }

  private within<T>(ctx: RequestContext, id: string, work: (open: Open, house: House) => Promise<T>): Promise<T> {
    return this.database.run<T>(ctx, async (tx) => {
      const open = await this.writer.open(tx, ctx, { followUpId: id });
      if (!open) throw notThere(ctx);
      const house = await this.houses.see(tx, ctx, open.followUp.serviceId);
      mustWork(ctx, house, open.followUp.about);
      return work(open, house);
    });
  }

  private async there(tx: Tx, { guestId, about }: NewFollowUp): Promise<string | null> {
    const [row] = await tx.sql<{ id: string }>('select id from follow_ups where guest_id = $1 and about = $2 and ended_at is null', [guestId, about]);
    return row?.id ?? null;
  }

  private async whose(tx: Tx, ctx: RequestContext, { stayId, personId, about }: Whose): Promise<NewFollowUp | NotNow> {
    if (!isAbout(about)) throw new NotHere();
    return stayId && about === 'keeping_in_touch' ? this.ofStay(tx, ctx, stayId) : this.ofWay(tx, ctx, personId ?? null, about);
  }

  /** Once somebody is there, or has left: from the day they leave on. */
  private async ofStay(tx: Tx, ctx: RequestContext, stayId: string): Promise<NewFollowUp | NotNow> {
    const stay = await this.stays.find(tx, stayId);
    if (!stay) throw new NotHere();
    const house = await this.houses.see(tx, ctx, stay.houseId);
    mustWork(ctx, house, 'keeping_in_touch');
    if (stay.state !== 'here' && stay.state !== 'left') return new NotNow(stay.state);
    const from = calendarDayAt(stay.leftAt ?? ctx.now, house.timeZone);
    return { ...bareOf(house), guestId: stay.guestId, about: 'keeping_in_touch', way: null, from };
  }

  /** About a match it goes by the charter that the way goes by, and is counted from the first meeting on. */
  private async ofWay(tx: Tx, ctx: RequestContext, personId: string | null, about: About): Promise<NewFollowUp | NotNow> {
    const way = await wayOfMatching(tx, personId);
    if (!way) throw new NotHere();
    const programme = await this.houses.see(tx, ctx, way.serviceId);
    mustWork(ctx, programme, about);
    if (way.closedOn && about === 'match') return new NotNow('finished');
    const version = about === 'match' ? { charterVersionId: way.charterVersionId, charter: await this.houses.charterOf(tx, way.charterVersionId) } : {};
    return { ...bareOf(programme), ...version, guestId: way.guestId, about, way, from: (about === 'match' ? way.metOn : null) ?? programme.today };
  }
}

const bareOf = ({ id, charterVersionId, charter, timeZone, today }: House): Pick<NewFollowUp, 'serviceId' | 'charterVersionId' | 'charter' | 'timeZone' | 'today'> => ({ serviceId: id, charterVersionId, charter, timeZone, today });
