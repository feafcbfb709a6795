import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, policyTable, type PermissionName, type Reader } from '#peerhouse/platform';
import { longestNights, voicesNeeded } from './charter.rules.js';
import type { Charter } from './charter.schema.js';
import { charterInWords, languageToTell, personWord, spaceWord } from './charter.words.js';
import { entryRules } from './entry-rules.js';
import { lastDayOfBeginning } from './beginning.rules.js';
import { Houses, type House } from './houses.js';
import { rightsTextsInWords } from './rights-texts.js';
import type { CharterType, ForgottenType, MyService, ServiceType } from './services.graphql.js';
import { Shifts } from './shifts.service.js';
import type { ShiftType } from './shifts.graphql.js';

const permissions = Object.keys(policyTable) as PermissionName[];

/** What the staff app shows of services: the list, the charter in words, and what the person may do where. */
@Injectable()
export class ServicesQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly shifts: Shifts) {}

  /** Every service of the organisation, by name. */
  services(ctx: RequestContext): Promise<ServiceType[]> {
    return this.database.read(ctx, (reader) => this.list(reader));
  }

  /** The charter in force today; throws `NotHere` for a service of another organisation. */
  charter(ctx: RequestContext, serviceId: string): Promise<CharterType> {
    return this.database.read(ctx, async (reader) => {
      const { charter, ...house } = await this.houses.see(reader, ctx, serviceId);
      const [version] = await reader.sql<{ startsOn: string }>('select starts_on as "startsOn" from charter_versions where id = $1', [house.charterVersionId]);
      if (!version) throw new NotHere();
      return { serviceId: house.id, serviceName: house.name, version: house.charterVersion, startsOn: version.startsOn, ...shown(charter) };
    });
  }

  /** What was forgotten here and in the organisation as a whole, by month of the house's own calendar, the last twelve of them. */
  forgotten(ctx: RequestContext, serviceId: string): Promise<ForgottenType[]> {
    if (!mayIn(ctx, 'reports.see', serviceId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const { timeZone } = await this.houses.see(reader, ctx, serviceId);
      return reader.sql<ForgottenType>(
        `select date_trunc('month', forgotten_at at time zone $3)::date as month, what, sum(count)::int as count
         from forgettings where (service_id = $1 or service_id is null) and forgotten_at > $2::timestamptz - interval '1 year'
         group by 1, 2 order by 1 desc, 2`, [serviceId, ctx.now, timeZone], 'forgotten');
    });
  }

  /** The services in which the person has a role, by name, each with what they may do there now; all of them for administrators. */
  mine(ctx: RequestContext): Promise<MyService[]> {
    return this.database.read(ctx, async (reader) => {
      const services = (await this.list(reader)).filter(({ id }) => ctx.administrator || ctx.roles.has(id));
      const houses = await this.houses.seeAll(reader, ctx, services.map(({ id }) => id));
      return services.map(({ id, name, kind, timeZone }) => {
        const house = houses.get(id);
        if (!house) throw new NotHere();
        return {
          id, name, kind, timeZone, beginsUntil: beginsUntil(house), personWord: personWord(house.charter), spaceWord: spaceWord(house.charter),
          roles: [...(ctx.roles.get(id) ?? []), ...(ctx.administrator ? (['administrator'] as const) : [])],
          may: permissions.filter((permission) => mayIn(ctx, permission, id)),
        };
      });
    });
  }

  /** The person's running shift, or null. */
  myShift(ctx: RequestContext): Promise<ShiftType | null> {
    return this.database.read(ctx, (reader) => this.shifts.mine(reader, ctx));
  }

  private list(reader: Reader): Promise<ServiceType[]> {
    return reader.sql<ServiceType>('select id, name, kind, time_zone as "timeZone", blueprint from services order by name, id', [], 'services');
  }
}

/** Null once it is over, and of a programme. */
function beginsUntil({ charter, firstDay, today }: House): HouseDay | null {
  const until = lastDayOfBeginning(firstDay);
  return charter.kind === 'house' && today <= until ? until : null;
}

const shown = (charter: Charter): Omit<CharterType, 'serviceId' | 'serviceName' | 'version' | 'startsOn'> => ({
  sentences: charterInWords(charter),
  ...entryRules(charter),
  voices: [...voicesNeeded(charter)],
  longestNights: longestNights(charter),
  hopes: charter.stay.hopes,
  lockBox: charter.stay.lock_box,
  medication: charter.stay.medication,
  rightsLanguage: languageToTell(charter),
  rightsTexts: rightsTextsInWords(charter, languageToTell(charter)),
  personWord: personWord(charter),
  spaceWord: spaceWord(charter),
  phone: charter.phone,
});
