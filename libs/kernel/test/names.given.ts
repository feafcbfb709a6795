import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse as parseGraphql, visit, type ASTNode } from 'graphql';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';

/** A name or text with the place it stands in. */
export interface Found {
  file: string;
  text: string;
}

/** The repository's root, where the tests are started. */
export const root = path.resolve(import.meta.dirname, '../../..');

const left = new Set(['node_modules', 'dist', 'generated', 'fixtures', 'coverage', '.peerhouse', 'test-results', 'playwright-report']);
/** These hold the lists themselves, and samples that break them. */
const own = new Set(['libs/kernel/src/word-list.ts', 'libs/kernel/test/word-list.spec.ts']);

/** All files of ours under these folders of the root, as paths with slashes. */
export function filesUnder(...folders: string[]): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (left.has(entry.name) || own.has(file)) return [];
      return entry.isDirectory() ? walk(file) : entry.isFile() ? [file] : [];
    });
  return folders.flatMap(walk).sort();
}

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const isNameLike = (text: string): boolean => /^[\w./:$@-]{1,120}$/.test(text);

/** What a TypeScript or JavaScript file names: its declarations, members and keys, and the strings that are values, paths or routes. */
export function namesInCode(file: string, code: string): string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const name = (node as { name?: ts.Node }).name;
    if (name && !ts.isPropertyAccessExpression(node) && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) names.push(name.text);
    if (ts.isStringLiteralLike(node) && isNameLike(node.text)) names.push(node.text);
    ts.forEachChild(node, look);
  };
  look(sourceOf(file, code));
  return names;
}

/** Every piece of text written in a code file: strings and the fixed parts of templates. */
export function textsInCode(file: string, code: string): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, look);
  };
  look(sourceOf(file, code));
  return texts;
}

const sourceOf = (file: string, code: string): ts.SourceFile =>
  ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, false, file.endsWith('x') ? ts.ScriptKind.TSX : undefined);

/** Every word of the SQL in a migration: tables, columns, enum values, constraints. */
export const namesInSql = (file: string, code: string): string[] =>
  textsInCode(file, code).flatMap((text) => text.replace(/--.*$/gm, '').match(/[A-Za-z_][\w]*/g) ?? []);

/** Types, fields, arguments, enum values and operations of a GraphQL document. */
export function namesInGraphql(document: string): string[] {
  const names: string[] = [];
  visit(parseGraphql(document), { Name: (node) => void names.push(node.value) });
  return names;
}

/** The descriptions in a GraphQL schema. */
export function descriptionsInGraphql(document: string): string[] {
  const texts: string[] = [];
  visit(parseGraphql(document), {
    enter(node: ASTNode) {
      if ('description' in node && node.description) texts.push(node.description.value);
    },
  });
  return texts;
}

/** Keys, and values that are names, of a YAML or JSON file. */
export function namesInData(text: string): string[] {
  const look = (value: unknown): string[] => {
    if (typeof value === 'string') return isNameLike(value) ? [value] : [];
    if (value === null || typeof value !== 'object') return [];
    return Array.isArray(value) ? value.flatMap(look) : Object.entries(value).flatMap(([key, inner]) => [key, ...look(inner)]);
  };
  return look(text.startsWith('{') ? JSON.parse(text) : parseYaml(text)); // JSON is YAML too, but the large years are read faster as what they are
}

/** Every text in a catalogue, however deep. */
export function textsInCatalogue(json: string): string[] {
  const look = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(look) : [];
  return look(JSON.parse(json));
}
