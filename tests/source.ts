import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** A file under src as the tests of its manners see it. */
export interface SourceFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** What it imports, as written; patterns of import.meta.glob and worker addresses included. */
  readonly imports: readonly string[];
}

const specifiers = [
  /\bfrom\s*["']([^"']+)["']/g,
  /\bimport\s*["']([^"']+)["']/g,
  /\bimport\(\s*["']([^"']+)["']\s*\)/g,
  /\bimport\.meta\.glob(?:<[^>]*(?:<[^>]*>)?[^>]*>)?\(\s*["']([^"']+)["']/g,
  /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g,
  /@import\s+["']([^"']+)["']/g
];

/** The text without comments, which stand at the start of a line or after a blank. */
const withoutComments = (text: string): string =>
  text.replace(/(^|\s)(\/\*[\s\S]*?\*\/|\/\/[^\n]*)/g, "$1");

export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  return specifiers.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name ?? ""));
}

/** Every file of src that can import, tests left out. */
export function sourceFiles(): SourceFile[] {
  return globSync("src/**/*.{ts,mjs,svelte,astro,css}")
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\.test\.ts$|\.d\.ts$/.test(path))
    .filter((path) => !path.startsWith("src/models/kernels/assembly/"))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsOf(text) };
    });
}

/** Where a relative import leads, from the root of the repository, as written (no extension added). */
export const target = (file: SourceFile, specifier: string): string | undefined =>
  specifier.startsWith(".") ? normalize(join(dirname(file.path), specifier)) : undefined;

/** The file an import leads to, if it is one of these. */
const follow = (file: SourceFile, specifier: string, files: readonly SourceFile[]) => {
  const path = target(file, specifier);
  if (path === undefined) return undefined;
  return files.find((other) => [path, `${path}.ts`, `${path}/index.ts`].includes(other.path));
};

/** The files that `start` reaches by relative imports, itself included. */
export function reachable(start: SourceFile, files: readonly SourceFile[]): Set<SourceFile> {
  const found = new Set([start]);
  for (const file of found) {
    for (const specifier of file.imports) {
      const next = follow(file, specifier, files);
      if (next) found.add(next);
    }
  }
  return found;
}

/** The files that at least one other imports. */
export const imported = (files: readonly SourceFile[]): Set<SourceFile> =>
  new Set(
    files.flatMap((file) =>
      file.imports.flatMap((specifier) => follow(file, specifier, files) ?? [])
    )
  );

const exactMath = new Set(
  "sqrt abs min max floor ceil round trunc sign fround imul clz32 PI E LN2 LN10 SQRT2".split(" ")
);

/**
 * What in a TypeScript file may differ from engine to engine or from run to run: functions of Math
 * that are not exact, the power operator, clocks and unseeded randomness. Each with its line.
 */
export function inexact(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${path}:${line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === "Math") {
      const { parent } = node;
      const member =
        ts.isPropertyAccessExpression(parent) && parent.expression === node
          ? parent.name.text
          : undefined;
      if (member === undefined || !exactMath.has(member)) report(node, `Math.${member ?? "…"}`);
    } else if (
      node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
    ) {
      report(node, "**");
    } else if (ts.isIdentifier(node) && ["Date", "performance", "crypto"].includes(node.text)) {
      const { parent } = node;
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent);
      if (!isName) report(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
