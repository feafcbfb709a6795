import { GraphQLError } from 'graphql';

/** Thrown for what is not there and for what is not allowed: they look the same to one who may not know. */
export class NotHere extends GraphQLError {
  constructor() {
    super('There is nothing here for you.', { extensions: { code: 'NOT_HERE' } });
  }
}

/** Thrown when nobody is signed in, or the session has ended. */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super('Please sign in.', { extensions: { code: 'NOT_SIGNED_IN' } });
  }
}
