import { Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs } from '../access/needs.js';
import { Who } from '../access/who.js';
import { MachineWork } from './machine-work.graphql.js';
import { MachineWorkQuery } from './machine-work.query.js';

@Resolver()
export class MachineWorkStaffResolver {
  constructor(private readonly work: MachineWorkQuery) {}

  @Query(() => MachineWork, { description: 'What the machine has to do and what broke, by numbers alone; for administrators.' })
  @Needs('machine.see')
  machineWork(@Who() who: RequestContext): Promise<MachineWork> {
    return this.work.look(who);
  }
}
