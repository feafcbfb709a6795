import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditAnchor } from './audit-chain.js';

const fileOfDay = /^\d{4}-\d{2}-\d{2}\.txt$/;
const line = /^([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/;
const lead = '# Heads of the audit: organisation, number of lines, hash of the last one. Written once a day, never changed.\n# Keep copies of this folder away from the database: only they show that an end was cut off.\n';

/** The installation's `AuditAnchors`, or null where no folder was named. */
export const AUDIT_ANCHORS = Symbol('anchors of the audit');

/** Anchors outside the database: a folder with one small text file a day, to be copied, printed or mailed away. */
export class AuditAnchors {
  constructor(private readonly folder: string) {}

  /** Whether that day (UTC) has its file already. */
  has(day: Date): boolean {
    return existsSync(this.fileOf(day));
  }

  /** Writes the day's file, if nobody was quicker; a file that is there is never touched. */
  write(day: Date, anchors: readonly AuditAnchor[]): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const lines = anchors.map(({ organisationId, seq, hash }) => `${organisationId} ${seq} ${hash}\n`);
    const whole = path.join(this.folder, `.${process.pid}.tmp`);
    writeFileSync(whole, lead + lines.join(''), { mode: 0o400 });
    try {
      linkSync(whole, this.fileOf(day)); // a file is there whole or not at all, and the first one stays
    } catch (problem) {
      if ((problem as { code?: string }).code !== 'EEXIST') throw problem;
    } finally {
      rmSync(whole, { force: true });
    }
  }

  /** Every anchor of every day; throws for a file that holds anything else. */
  read(): AuditAnchor[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder).filter((file) => fileOfDay.test(file)).sort().flatMap((file) =>
      readFileSync(path.join(this.folder, file), 'utf8').split('\n').filter((one) => one && !one.startsWith('#')).map((one) => {
        const [, organisationId, seq, hash] = line.exec(one) ?? [];
        if (!organisationId) throw new Error(`${file} holds a line that is no anchor`);
        return { organisationId, seq: Number(seq), hash: hash! };
      }));
  }

  private fileOf(day: Date): string {
    return path.join(this.folder, `${day.toISOString().slice(0, 10)}.txt`);
  }
}
