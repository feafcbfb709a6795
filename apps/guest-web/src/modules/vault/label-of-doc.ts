/** What a house or a worker sees a section called in its list: its own title, else its usual name. */
export function labelOfDoc(doc: Uint8Array | null): string {
  try {
    const { title, name, kind } = JSON.parse(new TextDecoder().decode(doc ?? new Uint8Array())) as Record<string, unknown>;
    const label = [title, name, kind].find((each) => typeof each === 'string' && each.trim());
    return typeof label === 'string' ? [...label].slice(0, 80).join('') : '';
  } catch {
    return '';
  }
}
