/** What one open stream of `/events` is told, in order. */
export class OpenStream {
  private readonly told: Told[] = [];
  private over = false;
  private waiting: () => void = () => undefined;

  private constructor(readonly status: number, readonly headers: Headers, private readonly away: AbortController) {}

  /** Opens one as the browser with that session's secret; without one, as nobody. */
  static async open(address: string, secret: string | null, headers: Record<string, string> = {}): Promise<OpenStream> {
    const away = new AbortController();
    const answer = await fetch(`${address}/events`, { signal: away.signal, headers: { ...(secret ? { cookie: `__Host-peerhouse-staff=${secret}` } : {}), ...headers } });
    const stream = new OpenStream(answer.status, answer.headers, away);
    if (answer.ok) void stream.read(answer.body!);
    else { stream.over = true; await answer.body?.cancel(); }
    return stream;
  }

  /** All that was told up to the first of that kind, and this one; waits for it. */
  async upTo(matches: (told: Told) => boolean): Promise<Told[]> {
    for (;;) {
      const at = this.told.findIndex(matches);
      if (at >= 0) return this.told.splice(0, at + 1);
      if (this.over) throw new Error(`the stream ended; told: ${JSON.stringify(this.told)}`);
      await this.more();
    }
  }

  /** Waits for the end; what was still told before it. */
  async end(): Promise<Told[]> {
    while (!this.over) await this.more();
    return this.told.splice(0);
  }

  close(): void {
    this.away.abort();
  }

  private more(): Promise<void> {
    return new Promise((resolve) => { this.waiting = resolve; });
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    try {
      for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
        text += new TextDecoder().decode(piece);
        for (let cut = text.indexOf('\n\n'); cut >= 0; cut = text.indexOf('\n\n')) {
          this.hear(text.slice(0, cut));
          text = text.slice(cut + 2);
        }
      }
    } catch { /* closed by ourselves */ }
    this.over = true;
    this.waiting();
  }

  private hear(block: string): void {
    const lines = new Map(block.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
    const data = lines.get('data');
    if (data !== undefined) this.told.push({ ...(JSON.parse(data) as object), ...(lines.has('event') ? { event: lines.get('event')! } : {}) } as Told);
    this.waiting();
  }
}

export interface Told { topic?: string; houseId?: string; ids?: string[]; event?: string }
