import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { CharterFormType, CharterValuesScalar, CharterVersionType, PreviewCharterResult, PublishCharterResult, WithdrawCharterResult } from './charter-editing.graphql.js';
import { CharterEditing } from './charter-editing.service.js';
import { CharterVersionsQuery, type FormView, type VersionView } from './charter-versions.query.js';

const service = () => Args('serviceId', { type: () => ID });
const values = () => Args('charter', { type: () => CharterValuesScalar, description: 'The whole charter, as charterForm gives it.' });

@Resolver()
export class CharterEditingStaffResolver {
  constructor(private readonly query: CharterVersionsQuery, private readonly editing: CharterEditing) {}

  @Query(() => [CharterVersionType], { description: 'Every version of the charter, newest first, with what changed.' })
  @Needs('services.see')
  charterVersions(@Who() ctx: RequestContext, @service() serviceId: string): Promise<VersionView[]> {
    return this.query.versions(ctx, serviceId);
  }

  @Query(() => CharterFormType, { description: 'The form for a new version.' })
  @Needs('charter.write', 'serviceId')
  charterForm(@Who() ctx: RequestContext, @service() serviceId: string): Promise<FormView> {
    return this.query.form(ctx, serviceId);
  }

  @Query(() => PreviewCharterResult, { description: 'What would change, and the whole as guests would read it. Nothing is kept.' })
  @Needs('charter.write', 'serviceId')
  previewCharter(@Who() ctx: RequestContext, @service() serviceId: string, @values() charter: unknown) {
    return this.editing.preview(ctx, serviceId, charter);
  }

  @Mutation(() => PublishCharterResult, { description: 'Publishes a new version from a day on. Stays and enquiries keep the version they began under.' })
  @Needs('charter.write', 'serviceId')
  async publishCharter(
    @Who() ctx: RequestContext,
    @service() serviceId: string,
    @Args('basedOn', { type: () => Int, description: 'Number of the version it was made from.' }) basedOn: number,
    @Args('startsOn', { type: () => HouseDayScalar, description: 'Its first day: today or later, and not before the last version’s.' }) startsOn: HouseDay,
    @values() charter: unknown,
  ) {
    return this.shown(ctx, serviceId, await this.editing.publish(ctx, serviceId, basedOn, startsOn, charter));
  }

  @Mutation(() => WithdrawCharterResult, { description: 'Takes the last version back before its day; what was in force goes on.' })
  @Needs('charter.write', 'serviceId')
  async withdrawCharter(@Who() ctx: RequestContext, @service() serviceId: string, @Args('version', { type: () => Int, description: 'Its number.' }) version: number) {
    return this.shown(ctx, serviceId, await this.editing.withdraw(ctx, serviceId, version));
  }

  private async shown<R extends object>(ctx: RequestContext, serviceId: string, result: string | R): Promise<VersionView | R> {
    if (typeof result !== 'string') return result;
    return (await this.query.versions(ctx, serviceId)).find(({ id }) => id === result)!;
  }
}
