import { Injectable } from '@nestjs/common';
import { Audit } from '#peerhouse/identity';
import { calendarDayAt, newId, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import type { Blueprint } from './blueprints.js';
import { isCharterProblems, missingToPublish, readCharter } from './charter.read.js';
import { CharterVersion, Service, Space } from './service.entity.js';
import { filledIn, type HouseInput } from './new-house.js';

/** Opens a service from a blueprint: its row, the first version of its charter, its spaces. */
@Injectable()
export class Opening {
  constructor(private readonly audit: Audit) {}

  /** The input has been checked. The charter is in force from today, in the service's time zone. */
  async open(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'accountId' | 'now'>, blueprint: Blueprint, input: HouseInput): Promise<Service> {
    const { charter, spaces } = filledIn(blueprint.charter, input);
    const read = readCharter(charter);
    const missing = isCharterProblems(read) ? read.map(({ path, words }) => `${path} ${words}`) : missingToPublish(read);
    if (missing.length) throw new Error(`the filled-in charter of ${blueprint.key} is none: ${missing.join('; ')}`);
    const { organisationId } = ctx;
    const service: Service = { id: newId(), organisationId, kind: charter.kind, name: input.name.trim(), timeZone: input.timeZone, blueprint: blueprint.key, createdAt: ctx.now };
    await tx.insert(Service, service);
    await tx.insert(CharterVersion, {
      id: newId(), organisationId, serviceId: service.id, version: 1, startsOn: calendarDayAt(ctx.now, input.timeZone), charter,
      publishedBy: ctx.accountId, publishedAt: ctx.now,
    });
    if (spaces.length) {
      await tx.insert(Space, spaces.map((space, index) => ({ ...space, features: [...space.features], id: newId(), organisationId, serviceId: service.id, position: index + 1 })));
    }
    await this.audit.write(tx, ctx, { what: 'house.set_up', aboutId: service.id, serviceId: service.id, detail: blueprint.key });
    return service;
  }
}
