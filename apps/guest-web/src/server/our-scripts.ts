interface Policy { createScriptURL(address: string): unknown }
interface Policies { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy }

let policy: Policy | null = null;

/** The address of a script of our own, in the form in which a browser lets a worker be made of it: of this site and nothing else. */
export function ourScript(address: string): string {
  const policies = (window as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return checked(address); // a browser that does not ask
  policy ??= policies.createPolicy('peerhouse', { createScriptURL: checked });
  return policy.createScriptURL(address) as string;
}

function checked(address: string): string {
  if (new URL(address, window.location.href).origin !== window.location.origin) throw new TypeError('not a script of ours');
  return address;
}
