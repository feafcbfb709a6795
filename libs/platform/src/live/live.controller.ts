import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../access/authenticator.js';
import { fromOurPages } from '../http/graphql-requests.js';
import { LiveStreams } from './live-streams.js';

/** `/events`: server-sent events for the staff app, by the session's cookie. Ids only; what they stand for is asked for as always. */
@Controller('events')
export class LiveController {
  constructor(private readonly authenticator: Authenticator, private readonly streams: LiveStreams) {}

  @Get()
  async events(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!fromOurPages(request)) return void reply.code(403).send({ message: 'Ask from our own pages.' });
    const ctx = await this.authenticator.authenticate(request, { onlyLooking: true });
    if (!ctx) return void reply.code(401).send({ message: 'Please sign in.' });
    const stream = this.streams.open(ctx, request);
    if (stream === 'away') return void reply.code(503).send({ message: 'Changes are not heard just now.' });
    if (stream === 'too many') return void reply.code(429).send({ message: 'There are many of these already.' });
    // No proxy in between may keep events back until there are more; a connection kept for later would keep us from stopping.
    void reply.type('text/event-stream').header('x-accel-buffering', 'no').header('connection', 'close').send(stream);
  }
}
