import { GraphQLError } from 'graphql';

/** Thrown for what is not there and for what is not allowed: they look the same to one who may not know. */
export class NotHere extends GraphQLError {
  constructor() {
    super('There is nothing here for you.', { extensions: { code: 'NOT_HERE' } });
  }
}

/** Thrown to one who holds the role in that house and is not on shift there: they know of it, and can start a shift. */
export class OffShift extends GraphQLError {
  constructor() {
    super('You are not on shift in this house.', { extensions: { code: 'NOT_ON_SHIFT' } });
  }
}

/** Thrown when nobody is signed in, or the session has ended. */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super('Please sign in.', { extensions: { code: 'NOT_SIGNED_IN' } });
  }
}
