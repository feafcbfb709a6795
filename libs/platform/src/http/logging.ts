import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { faultOf } from './fault-of.js';

/** Logs without content: method, route and numbers; no query string, no header, no body, no variable. */
export function createLogger(level: string, name: string, destination?: DestinationStream): Logger {
  const options = {
    level, name, base: { app: name },
    serializers: {
      req: (request: { method: string; url: string; id: string }) => ({ id: request.id, method: request.method, path: request.url.split('?')[0] }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: (error: Error & { code?: string }) => ({ name: error.name, code: error.code, at: error.stack?.split('\n').filter((line) => line.includes(' at ')).slice(0, 4).join(' |') }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Nest's own lines, through the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: string, context?: string): void { this.logger.debug({ context }, message); }
  warn(message: string, context?: string): void { this.logger.warn({ context }, message); }
  /** An error's own text stays out: a database error carries what was typed. */
  error(message: unknown, stack?: string): void {
    if (message instanceof Error) this.logger.error({ fault: faultOf(message) }, 'fault');
    else this.logger.error({ at: stack?.split('\n').slice(0, 4).join(' |') }, String(message));
  }
  debug(message: string, context?: string): void { this.logger.debug({ context }, message); }
  verbose(message: string, context?: string): void { this.logger.trace({ context }, message); }
  fatal(message: string): void { this.logger.fatal(message); }
}
