import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Public, Who } from '#peerhouse/platform';
import { AuditQuery } from './audit.query.js';
import { AuthenticatorRequests } from './authenticator-requests.service.js';
import { AuditPage, ConfirmNewAuthenticatorResult, Person, RoleInWords, SetUpAuthenticatorResult, StartNewAuthenticatorResult } from './identity.graphql.js';
import { MailSettings } from './mail-settings.js';
import { NewAuthenticator } from './new-authenticator.service.js';
import { rolesInWords } from './roles-in-words.js';
import { Visiting, type Visitor } from './visitor.js';

const requestArg = { name: 'requestId', type: () => ID };

/** A lost authenticator, and looking at who may do what and who did. */
@Resolver()
export class AuthenticatorsStaffResolver {
  constructor(private readonly requests: AuthenticatorRequests, private readonly own: NewAuthenticator, private readonly audits: AuditQuery, private readonly mail: MailSettings) {}

  @Mutation(() => StartNewAuthenticatorResult, { description: 'Asks that somebody’s authenticator be set up anew; nothing changes until a second person confirms.' })
  @Needs('people.help_sign_in')
  startNewAuthenticator(@Who() who: RequestContext, @Args('accountId', { type: () => ID }) accountId: string): Promise<typeof StartNewAuthenticatorResult> {
    return this.requests.start(who, accountId);
  }

  @Mutation(() => ConfirmNewAuthenticatorResult, { description: 'Confirms as the second person: the old codes and all sign-ins of that account end, and a link sets up new codes, with the password.' })
  @Needs('people.help_sign_in')
  confirmNewAuthenticator(@Who() who: RequestContext, @Args(requestArg) requestId: string): Promise<typeof ConfirmNewAuthenticatorResult> {
    return this.requests.confirm(who, requestId);
  }

  @Mutation(() => Person, { description: 'Calls the request off; one that was settled stays as it is.' })
  @Needs('people.help_sign_in')
  callOffNewAuthenticator(@Who() who: RequestContext, @Args(requestArg) requestId: string): Promise<Person> {
    return this.requests.callOff(who, requestId);
  }

  @Mutation(() => SetUpAuthenticatorResult, { description: 'With a link and the password: the key of a new authenticator. A wrong password leaves the link as it is.' })
  @Public('whoever lost their authenticator is not signed in; the link’s secret and the password are the permission')
  setUpAuthenticator(@Args('token') token: string, @Args('password') password: string, @Visiting() visitor: Visitor): Promise<typeof SetUpAuthenticatorResult> {
    return this.own.setUp(token, password, visitor.address);
  }

  @Query(() => [RoleInWords], { description: 'What each role may do, in words, from the table the guards read.' })
  @Needs('session.own')
  rolesInWords(): RoleInWords[] {
    return rolesInWords();
  }

  @Query(() => Boolean, { description: 'Mail goes out of this installation: links to somebody travel by mail.' })
  @Needs('people.see')
  mailGoesOut(): boolean {
    return this.mail.goesOut;
  }

  @Query(() => AuditPage, { description: 'Who did what, when: fifty lines, newest first.' })
  @Needs('audit.see')
  audit(@Who() who: RequestContext, @Args('before', { type: () => Int, nullable: true, description: 'Only lines with a smaller number.' }) before?: number): Promise<AuditPage> {
    return this.audits.page(who, before ?? null);
  }
}
