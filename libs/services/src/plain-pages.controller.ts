import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isId } from '#peerhouse/kernel';
import { plainCss, plainPage, type PlainPage } from './plain-pages.js';
import { plainLanguage } from './plain-pages.words.js';
import { RightsNowQuery } from './rights-now.query.js';

/** Rights, the number and ways to complain, for a browser that runs no script: `/plain/rights?at=<organisation>&lang=es`. */
@Controller('plain')
export class PlainPagesController {
  constructor(private readonly rights: RightsNowQuery) {}

  @Get('plain.css')
  look(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').send(plainCss);
  }

  @Get('rights')
  rightsPage(@Res() reply: FastifyReply, @Query('at') at?: unknown, @Query('lang') lang?: unknown, @Headers('accept-language') header?: string): Promise<void> {
    return this.page('rights', reply, at, lang, header);
  }

  @Get('contact')
  contactPage(@Res() reply: FastifyReply, @Query('at') at?: unknown, @Query('lang') lang?: unknown, @Headers('accept-language') header?: string): Promise<void> {
    return this.page('contact', reply, at, lang, header);
  }

  @Get('complain')
  complainPage(@Res() reply: FastifyReply, @Query('at') at?: unknown, @Query('lang') lang?: unknown, @Headers('accept-language') header?: string): Promise<void> {
    return this.page('complain', reply, at, lang, header);
  }

  private async page(page: PlainPage, reply: FastifyReply, at: unknown, lang: unknown, header: string | undefined): Promise<void> {
    const organisation = typeof at === 'string' && isId(at) ? at : null;
    const language = plainLanguage(typeof lang === 'string' ? lang : undefined, header);
    void reply.type('text/html; charset=utf-8').send(plainPage(page, await this.rights.of(organisation, language), language, organisation));
  }
}
