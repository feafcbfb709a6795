import { Controller, Headers, Inject, Post, Req, Res, type RawBodyRequest } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { repliedIn, type ReplyFields } from './reply-fields.js';
import { isSigned, replyHash, signedHeaders } from './reply-signature.js';
import { TakesReplies } from './takes-replies.js';

export const REPLY_SETTINGS = Symbol('how replies come');

/** Without secrets nothing is taken, and nothing is here. */
export interface ReplySettings { secrets: readonly string[]; fields: ReplyFields }

/** A text has a few hundred bytes; what is larger is not one. */
const mostBytes = 4_096;

/** A second of the same is none. There is one gateway, and its name is part of no address that somebody else could write. */
const once = "insert into replies_taken (gateway, reply_hash, taken_at) values ('text', $1, $2) on conflict do nothing returning 1 as taken";

/**
 * What people write back, handed over by the gateway. Who did not sign learns nothing, not even what was wrong; who did gets one answer,
 * whether the number is known or not, and whether it came before or not. A signature is looked at before anything else: it costs no more
 * than the answer, so that nobody is counted here.
 */
@Controller('m/replies')
export class RepliesController {
  constructor(@Inject(REPLY_SETTINGS) private readonly settings: ReplySettings, private readonly database: Database, private readonly clock: Clock, private readonly replies: TakesReplies) {}

  @Post('text')
  async taken(@Req() request: RawBodyRequest<FastifyRequest>, @Res() reply: FastifyReply, @Headers(signedHeaders.at) at?: unknown, @Headers(signedHeaders.signature) signature?: unknown): Promise<void> {
    const { secrets, fields } = this.settings;
    if (!secrets.length) return void reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.');
    const body = request.rawBody ?? Buffer.alloc(0);
    if (body.length > mostBytes) return void reply.code(413).send();
    const now = this.clock.now();
    if (!isSigned({ at, signature, body }, secrets, now)) return void reply.code(401).send();
    const said = repliedIn(request.body, fields);
    if (!said) {
      request.log.warn('a reply was signed, and SMS_REPLY_FIELDS found no sender or no words in it');
      return void reply.code(400).send();
    }
    const { from, text, id } = said;
    await this.database.runAs({}, async (tx) => {
      const [first] = await tx.sql(once, [replyHash(id, { at, body }), now]);
      if (first) await this.replies.take(tx, { from, text, at: now });
    });
    void reply.code(204).send();
  }
}
