import { PassThrough } from 'node:stream';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '#peerhouse/kernel';
import { Authenticator } from '../access/authenticator.js';
import { mayIn } from '../access/policy.js';
import { Changes } from './changes.js';
import { isLiveTopic, liveTopics, type Change, type Told } from './live.topics.js';

/** How often a stream shows that it lives and is asked anew whose it is, in milliseconds: what ends by the clock ends it. */
const beatEvery = 20_000;
/** Streams of one sign-in: a browser needs one. */
const mostOfOne = 10;
/** Bytes a browser may leave unread before its stream is ended. */
const mostUnread = 65_536;

interface Stream { ctx: RequestContext; request: FastifyRequest; out: PassThrough; turn: Promise<void> }

/** The open streams of this process. Each is handed only what its person may ask about, judged as they are now. */
@Injectable()
export class LiveStreams implements OnModuleInit, OnModuleDestroy {
  private readonly streams = new Map<string, Set<Stream>>();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly authenticator: Authenticator, private readonly changes: Changes) {}

  onModuleInit(): void {
    this.changes.tell((change) => this.handOn(change), () => this.endAll());
    this.timer = setInterval(() => void this.beat(), beatEvery);
    this.timer.unref();
  }

  /** Browsers ask again by themselves; by then another process answers. */
  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.endAll();
  }

  /** A stream for that person, or why there is none: changes are not heard just now, or there are too many of theirs. */
  open(ctx: RequestContext, request: FastifyRequest): PassThrough | 'away' | 'too many' {
    if (!this.changes.listening) return 'away';
    const ofOrganisation = this.streams.get(ctx.organisationId) ?? new Set<Stream>();
    if ([...ofOrganisation].filter((one) => one.ctx.sessionId === ctx.sessionId).length >= mostOfOne) return 'too many';
    const out = new PassThrough();
    const stream: Stream = { ctx, request, out, turn: Promise.resolve() };
    this.streams.set(ctx.organisationId, ofOrganisation.add(stream));
    out.on('error', () => undefined);
    out.on('close', () => this.forget(stream));
    out.write('retry: 3000\n\n');
    // Between being let in and being here something may have ended: asked once more.
    this.inTurn(stream, () => this.lookAgain(stream));
    return out;
  }

  /** Shows every browser that its stream lives, and ends those whose sign-in has ended. Run by a timer. */
  async beat(): Promise<void> {
    await Promise.all([...this.all()].map((stream) => this.inTurn(stream, async () => {
      await this.lookAgain(stream);
      this.write(stream, ': \n\n');
    })));
  }

  private handOn(change: Change): void {
    for (const stream of this.streams.get(change.org) ?? []) {
      const theirs = change.accounts?.some((account) => account === stream.ctx.accountId || account === '*') ?? false;
      void this.inTurn(stream, async () => {
        if (theirs && (await this.lookAgain(stream))) this.say(stream, { topic: 'me' });
        const told = toldTo(stream.ctx, change);
        if (told) this.say(stream, told);
      });
    }
  }

  /** One thing after the other for each stream, so that nothing is judged by who the person was before. */
  private inTurn(stream: Stream, work: () => Promise<unknown>): Promise<void> {
    stream.turn = stream.turn.then(work).then(() => undefined, () => { stream.out.end(); });
    return stream.turn;
  }

  /** Asks who brings the session now; ends the stream when nobody does. */
  private async lookAgain(stream: Stream): Promise<boolean> {
    const ctx = stream.out.writable ? await this.authenticator.authenticate(stream.request, { onlyLooking: true }) : null;
    if (ctx && ctx.organisationId === stream.ctx.organisationId) {
      stream.ctx = ctx;
      return true;
    }
    this.write(stream, 'event: ended\ndata: {}\n\n');
    stream.out.end();
    return false;
  }

  private say(stream: Stream, told: Told): void {
    this.write(stream, `data: ${JSON.stringify(told)}\n\n`);
  }

  private write({ out }: Stream, text: string): void {
    if (!out.writable) return;
    if (out.writableLength > mostUnread) out.destroy();
    else out.write(text);
  }

  private *all(): Iterable<Stream> {
    for (const ofOrganisation of this.streams.values()) yield* ofOrganisation;
  }

  private endAll(): void {
    for (const { out } of this.all()) out.end();
  }

  private forget(stream: Stream): void {
    const { organisationId } = stream.ctx;
    const ofOrganisation = this.streams.get(organisationId);
    ofOrganisation?.delete(stream);
    if (ofOrganisation?.size === 0) this.streams.delete(organisationId);
  }
}

/** What of a change this person may be told; null: nothing. */
export function toldTo(ctx: RequestContext, { topic, org, house, ids }: Change): Told | null {
  if (org !== ctx.organisationId || !isLiveTopic(topic) || !mayIn(ctx, liveTopics[topic], house ?? '')) return null;
  return { topic, ...(house ? { houseId: house } : {}), ...(ids ? { ids } : {}) };
}
