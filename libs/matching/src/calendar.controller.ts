import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CalendarService } from './calendar.service.js';

/** The calendar by its secret address. Wrong or ended, it is not here, and nothing says which. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get(':name')
  async feed(@Param('name') name: string, @Res() reply: FastifyReply, @Headers('if-none-match') known?: string): Promise<void> {
    const [, secret] = /^([A-Za-z0-9_-]{20,100})\.ics$/.exec(name) ?? [];
    const text = secret ? await this.calendar.text(secret) : null;
    void reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    if (text === null) return void reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.');
    // When it was asked is in it; whether anything else changed is not told by that.
    const tag = `"${createHash('sha256').update(text.replaceAll(/^DTSTAMP:.*$/gm, '')).digest('base64url')}"`;
    void reply.header('etag', tag);
    if (known === tag) return void reply.code(304).send();
    void reply.type('text/calendar; charset=utf-8').send(text);
  }
}
