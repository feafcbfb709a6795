import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageWithoutScript } from '#peerhouse/platform';
import { plainLanguage, plainNumber, plainWords, safe } from '#peerhouse/services';
import { SelfInterest } from './self-interest.service.js';

/** `/interested`: the app's own page; for a browser that runs no script it says what the programme is, and its number. */
@Controller('interested')
export class InterestedPageController {
  constructor(private readonly interest: SelfInterest) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('at') at?: unknown, @Query('to') to?: unknown, @Query('lang') lang?: unknown, @Headers('accept-language') header?: string): Promise<void> {
    const language = plainLanguage(typeof lang === 'string' ? lang : undefined, header);
    const doors = await this.interest.see(typeof at === 'string' ? at : null, language);
    const meant = doors.filter(({ id }) => id === to);
    const words = plainWords[language]!;
    const told = (meant.length ? meant : doors).map(({ name, phone, sentences }) => `<h2><bdi>${safe(name)}</bdi></h2><p>${phone ? `${safe(words.ringInterested)} ${plainNumber(phone)}` : safe(words.askOnWard)}</p>`
      + sentences.map((sentence) => `<p dir="auto">${safe(sentence)}</p>`).join('')).join('');
    const main = `<main lang="${language}" dir="${words.dir}"><h1>${safe(words.interested)}</h1>${told || `<p>${safe(words.askOnWard)}</p>`}</main>`;
    void reply.type('text/html; charset=utf-8').send(pageWithoutScript(request.server, main, language));
  }
}
