import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { RefusalType } from '#peerhouse/platform';

@ObjectType({ implements: () => RefusalType, description: 'No such code; a letter is easily misread. The same answer for every code nobody was given.' })
export class WrongCode extends Refusal {}

@ObjectType({ implements: () => RefusalType, description: 'The code was used before, or its 72 hours are over. Told only to somebody who has the whole code.' })
export class CodeEnded extends Refusal {}
