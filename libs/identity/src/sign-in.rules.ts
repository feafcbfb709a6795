/** What this installation asks for at sign-in. */
export class SignInRules {
  /** `demoAllowed`: PEERHOUSE_DEMO, whether this installation may have a demo organisation at all. */
  constructor(private readonly demoAllowed: boolean) {}

  /** The demo's password is known to everyone: where the installation has no demo, nobody signs in to one that was left behind. */
  letsIn(organisation: { demo: boolean }): boolean {
    return this.demoAllowed || !organisation.demo;
  }

  /**
   * The authenticator's code is left out for the demo's invented people alone, and only where the installation itself
   * says so: an organisation of real people is always asked, whatever the installation says.
   */
  asksForCode(organisation: { demo: boolean }): boolean {
    return !(this.demoAllowed && organisation.demo);
  }
}
