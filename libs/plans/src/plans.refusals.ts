import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '#peerhouse/kernel';
import { RefusalType } from '#peerhouse/platform';

const implement = { implements: () => RefusalType };

@ObjectType({ ...implement, description: 'There is no room for another section: 48 at most.' })
export class TooManySections extends Refusal {}

@ObjectType({ ...implement, description: 'There is no room for another version of this section: 200 at most, those with a name among them.' })
export class TooManyVersions extends Refusal {}

@ObjectType({ ...implement, description: 'Whom it is meant for is not there any more: a worker who left, a house the guest has no tie to, a stay that is over.' })
export class ReaderGone extends Refusal {}

@ObjectType({ ...implement, description: 'This card opens nothing: it was stopped, has come to its end, or there never was one.' })
export class CardEnded extends Refusal {}

@ObjectType({ ...implement, description: 'The guest shares it no longer.' })
export class ShareEnded extends Refusal {}

@ObjectType({ ...implement, description: 'This guest has no sign-in of their own, or has left: say it to them, or write it on paper.' })
export class NoSignInYet extends Refusal {}
