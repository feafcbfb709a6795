import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator, mayAnywhere } from '#peerhouse/platform';
import { ExportBusy, OrganisationExport } from './organisation-export.service.js';

/** Longest a download may take, in milliseconds: it keeps one moment of the database in sight. */
const longest = 15 * 60_000;

/** The copy as a download of the staff app, by the session's cookie. */
@Controller('download')
export class OrganisationExportController {
  constructor(private readonly authenticator: Authenticator, private readonly copy: OrganisationExport) {}

  @Get('organisation.zip')
  async organisation(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const site = request.headers['sec-fetch-site'];
    if (site && site !== 'same-origin' && site !== 'none') return void reply.code(403).send({ message: 'Ask from our own pages.' });
    const ctx = await this.authenticator.authenticate(request);
    if (!ctx) return void reply.code(401).send({ message: 'Please sign in.' });
    if (!mayAnywhere(ctx, 'organisation.export')) return void reply.code(404).send({ message: 'There is nothing here for you.' });
    const out = new PassThrough({ signal: AbortSignal.timeout(longest) });
    out.on('error', () => undefined); // told below, to whoever writes
    let begun = false;
    const write = async (piece: Buffer): Promise<void> => {
      if (!begun) {
        begun = true;
        void reply.header('content-disposition', `attachment; filename="peerhouse-${ctx.now.toISOString().slice(0, 10)}.zip"`).type('application/zip').send(out);
      }
      if (out.destroyed) throw new Error('the download was broken off');
      if (!out.write(piece)) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    };
    try {
      await this.copy.take(ctx, write);
      out.end();
    } catch (problem) {
      if (problem instanceof ExportBusy) return void reply.code(409).send({ message: 'Somebody of your organisation is taking this copy just now. Try again in a minute.' });
      if (!begun) throw problem;
      out.destroy(problem as Error); // a copy that ends in the middle is no zip archive, and seen to be none
    }
  }
}
