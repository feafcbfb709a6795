import { Injectable } from '@nestjs/common';
import { newId, type FieldProblem } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { Account, AccountRole } from './account.entity.js';
import { addressOf, calledMost, checkAddress, checkName } from './address.js';
import { AuthenticatorCodes } from './authenticator-codes.js';
import type { AuthenticatorKey } from './identity.graphql.js';
import { checkPassword } from './new-password.js';

export interface AdministratorInput { organisation: string; called: string; email: string; password: string }

/** What is wrong with what the first administrator typed, in the order of the form. */
export function checkAdministrator({ organisation, called, email, password }: AdministratorInput): FieldProblem[] {
  return [checkName(called, 'called', calledMost), checkAddress(email), checkPassword(password, [addressOf(email), organisation])].filter((problem) => problem !== null);
}

/** The account that comes with a new organisation. */
@Injectable()
export class FirstAdministrator {
  constructor(private readonly codes: AuthenticatorCodes) {}

  /** Makes the account, its role and the key of its authenticator, within the setting up of the organisation. */
  async make(tx: Tx, { organisationId, called, email, passwordHash, now }: { organisationId: string; called: string; email: string; passwordHash: string; now: Date }): Promise<{ accountId: string; key: AuthenticatorKey }> {
    const id = newId();
    const address = addressOf(email);
    const totpSecret = this.codes.newSecret(id);
    await tx.insert(Account, { id, organisationId, email: address, called: called.trim(), passwordHash, totpSecret, totpLastStep: 0, createdAt: now });
    await tx.insert(AccountRole, { id: newId(), organisationId, accountId: id, serviceId: null, role: 'administrator', givenBy: null, givenAt: now });
    return { accountId: id, key: this.codes.shown(totpSecret, { id, email: address }) };
  }
}
