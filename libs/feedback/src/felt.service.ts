import { Injectable } from '@nestjs/common';
import { newId, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, type Tx } from '#peerhouse/platform';
import { Facts, Houses, type House } from '#peerhouse/services';
import { FeltSheet } from './feedback.entity.js';
import { countsOfSheets, sheetProblems, sheetsTogether, type FeltAnswer, type FeltQuestion, type Sheet } from './feedback.rules.js';

export interface TypedSheet { madeTo: string; keptIn: string; leftOut: string; passedOver: string; afraid: string }
export interface Taken { counted: boolean; waiting: number }

const named = (typed: TypedSheet): Record<FeltQuestion, string> => ({ made_to: typed.madeTo, kept_in: typed.keptIn, left_out: typed.leftOut, passed_over: typed.passedOver, afraid: typed.afraid });
const asTyped: Readonly<Record<FeltQuestion, keyof TypedSheet>> = { made_to: 'madeTo', kept_in: 'keptIn', left_out: 'leftOut', passed_over: 'passedOver', afraid: 'afraid' };

/** Takes sheets about what people felt. Four of them wait; with the fifth all are counted together and are gone, so that no count is one person's. */
@Injectable()
export class FeltService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly facts: Facts) {}

  /** `id` is of the caller's own: the same sheet sent again with it counts once. */
  handIn(ctx: RequestContext, houseId: string, typed: TypedSheet, id: string = newId()): Promise<Taken | InvalidInput> {
    return this.database.run<Taken | InvalidInput>(ctx, async (tx) => {
      mustIn(ctx, 'rights.record', houseId);
      const house = await this.houses.lock(tx, ctx, houseId);
      const problems = sheetProblems(named(typed));
      if (problems.length) return new InvalidInput(problems.map((one) => ({ ...one, field: asTyped[one.field as FeltQuestion] })));
      const there = await tx.find(FeltSheet, { id });
      if (there) return { counted: there.madeTo === null, waiting: (await this.waiting(tx, house)).length };
      const { madeTo, keptIn, leftOut, passedOver, afraid } = typed as Record<keyof TypedSheet, FeltAnswer>;
      await tx.insert(FeltSheet, { id, organisationId: house.organisationId, serviceId: houseId, madeTo, keptIn, leftOut, passedOver, afraid });
      return this.countWhenThereAreEnough(tx, house);
    }, { felt_sheets_pkey: () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]) }); // another house's
  }

  private waiting(tx: Tx, house: House): Promise<Sheet[]> {
    return tx.sql<Sheet>('select made_to, kept_in, left_out, passed_over, afraid from felt_sheets where service_id = $1 and made_to is not null', [house.id]);
  }

  private async countWhenThereAreEnough(tx: Tx, house: House): Promise<Taken> {
    const sheets = await this.waiting(tx, house);
    if (sheets.length < sheetsTogether) return { counted: false, waiting: sheets.length };
    for (const { question, answer, n } of countsOfSheets(sheets)) await this.facts.add(tx, house, { what: 'felt', day: house.today, n, outcome: answer, ...(question ? { how: question } : {}) });
    await tx.sql('delete from felt_sheets where service_id = $1 and made_to is null', [house.id]);
    await tx.sql('update felt_sheets set made_to = null, kept_in = null, left_out = null, passed_over = null, afraid = null where service_id = $1', [house.id]);
    return { counted: true, waiting: 0 };
  }
}
