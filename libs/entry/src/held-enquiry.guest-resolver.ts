import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, InstantScalar } from '#peerhouse/platform';
import { HeldAboutMe } from '#peerhouse/stays';

@ObjectType({ description: 'What is still kept of the conversation before a stay.' })
export class HeldEnquiry {
  @Field(() => ID, { description: 'The stay it was before.' }) stayId: string;
  @Field(() => InstantScalar, { description: 'When they asked.' }) askedAt: Date;
  @Field(() => String, { nullable: true, description: 'The name to be called by, as they gave it then.' }) called: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach them.' }) reach: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a message may be left.' }) messageSafe: boolean | null;
  @Field(() => String, { nullable: true, description: 'Hopes, in their words.' }) hopes: string | null;
  @Field(() => String, { nullable: true, description: 'Their own voice: yes, not_sure or no.' }) answer: string | null;
}

const held = `select e.stay_id as "stayId", e.asked_at as "askedAt", p.called, p.reach, p.message_safe as "messageSafe", p.hopes, v.answer
  from enquiries e left join enquiry_people p on p.enquiry_id = e.id left join voices v on v.enquiry_id = e.id and v.voice = 'guest'
  where e.stay_id = any($1) order by array_position($1::uuid[], e.stay_id), e.asked_at`;

@Resolver(() => HeldAboutMe)
export class HeldEnquiryGuestResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [HeldEnquiry], { description: 'The conversations before these stays, as far as anything of them is kept.' })
  enquiries(@Parent() { ctx, stayIds }: HeldAboutMe): Promise<HeldEnquiry[]> {
    return this.database.read(ctx, (reader) => reader.sql<HeldEnquiry>(held, [stayIds], 'held-enquiries'));
  }
}
