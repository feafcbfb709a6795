import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A house or a programme, as anybody may know it: nothing of who is there.' })
export class WelcomeHouse {
  @Field(() => ID, { description: 'Identifier.' })
  declare id: string;

  @Field(() => String, { description: 'house, or programme: of a house somebody is awake.' })
  declare kind: string;

  @Field(() => String, { description: 'Its name.' })
  declare name: string;

  @Field(() => String, { description: 'Its number. Empty where the charter names none.' })
  declare phone: string;

  @Field(() => [String], { description: 'Languages its charter names, as codes.' })
  declare languages: string[];
}

@ObjectType({ description: 'What the guest app knows before anybody signs in.' })
export class Welcome {
  constructor(values: Welcome) {
    Object.assign(this, values);
  }

  @Field(() => ID, { nullable: true, description: 'The organisation in which sign-in names are known; null where the address names none and the installation has several.' })
  declare organisation: string | null;

  @Field(() => [WelcomeHouse], { description: 'Its houses and programmes, in the order of their names.' })
  declare houses: WelcomeHouse[];

  @Field(() => [String], { description: 'The languages of all of them, each once.' })
  declare languages: string[];
}
