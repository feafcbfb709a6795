import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { inProject } from '#peerhouse/platform';
import { isCharterProblems, parseBlueprint } from './charter.read.js';
import type { Charter } from './charter.schema.js';

export interface Blueprint {
  /** Name of its file. */
  key: string;
  /** The service it was made from. */
  name: string;
  /** One line about that service. */
  words: string;
  charter: Charter;
}

/** The charters of known services, from which a new one starts. Read once; a file that is no charter stops the start. */
@Injectable()
export class Blueprints {
  private readonly known: ReadonlyMap<string, Blueprint>;

  constructor() {
    this.known = new Map(readBlueprints(inProject('infra/blueprints')).map((blueprint) => [blueprint.key, blueprint]));
  }

  /** What a person can choose from, by key. */
  choices(): { key: string; name: string; kind: string; words: string }[] {
    return [...this.known.values()].map(({ key, name, words, charter }) => ({ key, name, words, kind: charter.kind }));
  }

  find(key: string): Blueprint | undefined {
    return this.known.get(key);
  }
}

function readBlueprints(folder: string): Blueprint[] {
  return readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort().map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const charter = parseBlueprint(text);
    if (isCharterProblems(charter)) throw new Error(`${file} is no charter: ${charter.map((problem) => `${problem.path} ${problem.words}`).join('; ')}`);
    const key = path.basename(file, '.yaml');
    // The first line of a blueprint says whose it is: "# Afiya House, Northampton: a respite of three rooms."
    const words = /^#\s*(.+)/.exec(text)?.[1]?.trim() ?? key;
    return { key, name: words.split(/[,:(.]/)[0]!.trim(), words, charter };
  });
}
