/**
 * Every exhibit, elementary function, random stream and factorisation gives the same bits in every
 * JavaScript engine at hand: `node tests/engines/compare.ts` prints a table of digests and fails on
 * any difference. Engines that are not here are named as skipped.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { findChromium, findFirefox, findJavaScriptCore } from "../browsers.ts";
import { bundle } from "./bundle.ts";
import { inBrowser, inShell } from "./run.ts";
import type { Report } from "./subjects.ts";

interface Engine {
  readonly name: string;
  readonly run?: ((script: string) => Promise<Report>) | undefined;
}

/** The machine's own Node, where it is another than the one running this. */
function otherNode(): Engine[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const path of folders.map((folder) => join(folder, "node"))) {
    try {
      accessSync(path, constants.X_OK);
    } catch {
      continue;
    }
    const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim();
    if (!version || version === process.version) continue;
    return [{ name: `Node ${version.slice(1)}`, run: (script) => inShell(path, script) }];
  }
  return [];
}

const short = (version: string) => version.split(".").slice(0, 2).join(".");

function engines(): Engine[] {
  const chromium = findChromium();
  const firefox = findFirefox();
  const jsc = findJavaScriptCore();
  return [
    {
      name: `Node ${process.version.slice(1)}`,
      run: (script) => inShell(process.execPath, script)
    },
    ...otherNode(),
    {
      name: `Chromium ${short(chromium?.version ?? "")}`.trim(),
      run: chromium && ((script) => inBrowser("chromium", chromium.path, script))
    },
    {
      name: `Firefox ${short(firefox?.version ?? "")}`.trim(),
      run: firefox && ((script) => inBrowser("firefox", firefox.path, script))
    },
    {
      name: `JavaScriptCore ${short(jsc?.version ?? "")}`.trim(),
      run: jsc && ((script) => inShell(jsc.path, script))
    }
  ];
}

const cell = (digest: string | undefined, reference: string | undefined): string => {
  if (digest === undefined) return "–";
  if (/^[0-9a-f]{64}$/.test(digest)) return digest === reference ? "same" : digest.slice(0, 8);
  return "failed";
};

async function main(): Promise<number> {
  const script = await bundle();
  const reports: { name: string; report: Report }[] = [];
  const skipped: string[] = [];
  let failures = 0;
  let agreements = 0;
  for (const { name, run } of engines()) {
    if (!run) {
      skipped.push(name);
      continue;
    }
    try {
      reports.push({ name, report: await run(script) });
    } catch (error) {
      failures++;
      console.error(`${name} gave no digests: ${(error as Error).message}`);
    }
  }
  await rm(dirname(script), { recursive: true });

  const [reference, ...others] = reports;
  if (!reference) throw new Error("no engine gave any digests");
  const subjects = Object.keys(reference.report.digests);
  const width = Math.max(...subjects.map((subject) => subject.length)) + 2;
  const row = (first: string, ...rest: string[]) =>
    console.log(first.padEnd(width) + rest.map((text) => text.padEnd(20)).join(""));
  row("", ...reports.map(({ name }) => name));
  for (const subject of subjects) {
    const expected = reference.report.digests[subject];
    const found = others.map(({ report }) => report.digests[subject]);
    row(subject, expected?.slice(0, 8) ?? "", ...found.map((digest) => cell(digest, expected)));
    for (const [i, digest] of [expected, ...found].entries()) {
      if (digest === expected && cell(digest, "") !== "failed") agreements++;
      else {
        failures++;
        console.error(`  ${reports[i]?.name}: ${subject} is ${digest}; expected ${expected}`);
      }
    }
  }
  const { control } = reference.report;
  row(
    "(the engine's own Math)",
    control.slice(0, 8),
    ...others.map(({ report }) => cell(report.control, control))
  );
  console.log(`\ncompared: ${reports.map(({ name }) => name).join(", ")}`);
  if (skipped.length > 0) console.log(`skipped, not on this machine: ${skipped.join(", ")}`);
  const missing = skipped.length * subjects.length;
  console.log(`digests: ${agreements} passed, ${failures} failed, ${missing} skipped`);
  return failures === 0 && others.length > 0 ? 0 : 1;
}

process.exitCode = await main();
