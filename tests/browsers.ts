/**
 * The browsers that tests use. `node tests/browsers.ts` looks for them, installs what is missing
 * where that is allowed, and prints what it found; without any Chromium it fails.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium as playwright } from "@playwright/test";

export interface Found {
  readonly path: string;
  readonly version: string;
}

/** Runs a command without input; what it printed, or undefined when it failed. */
function output(command: string, args: readonly string[], timeout = 20_000): string | undefined {
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    timeout,
    stdio: ["ignore", "pipe", "ignore"]
  });
  return status === 0 ? stdout.trim() : undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (name: string): string[] =>
  (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));

const firstProgram = (paths: readonly string[]): string | undefined => paths.find(isProgram);

/** A browser that says its version can start; the stand-ins some systems ship cannot. */
function browserAt(path: string): Found | undefined {
  const version = output(path, ["--version"])?.match(/\d[\d.]*/)?.[0];
  return version === undefined ? undefined : { path, version };
}

const firstBrowser = (paths: readonly string[]): Found | undefined => {
  for (const path of paths.filter(isProgram)) {
    const found = browserAt(path);
    if (found) return found;
  }
  return undefined;
};

/** CHROME_PATH, else one on the machine, else Playwright's own if it was downloaded before. */
export function findChromium(): Found | undefined {
  const named = process.env.CHROME_PATH;
  if (named) {
    const found = browserAt(named);
    if (!found) throw new Error(`CHROME_PATH is ${named}; expected a browser that starts`);
    return found;
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return firstBrowser([...names.flatMap(onPath), playwright.executablePath()]);
}

export const findFirefox = (): Found | undefined =>
  firstBrowser(["firefox-esr", "firefox"].flatMap(onPath));

const webkits = ["4.0", "4.1", "6.0"];

/** JavaScriptCore's shell; it has no flag for its version, so its package tells. */
export function findJavaScriptCore(): Found | undefined {
  const folders = webkits.flatMap((abi) => [
    `/usr/lib/x86_64-linux-gnu/webkit2gtk-${abi}/jsc`,
    `/usr/lib/aarch64-linux-gnu/webkit2gtk-${abi}/jsc`,
    `/usr/lib/x86_64-linux-gnu/webkitgtk-${abi}/jsc`,
    `/usr/lib/aarch64-linux-gnu/webkitgtk-${abi}/jsc`
  ]);
  const path = firstProgram([...onPath("jsc"), ...folders]);
  if (!path || output(path, ["-e", "print(1)"]) !== "1") return undefined;
  for (const abi of webkits) {
    const version = output("dpkg-query", ["--show", `libjavascriptcoregtk-${abi}-bin`])?.split(
      "\t"
    )[1];
    if (version) return { path, version: version.split("-")[0] ?? version };
  }
  return { path, version: "" };
}

/** Debian's python3-numpy, for those who run the exhibits' Python twins; never installed here. */
export function findNumpy(): Found | undefined {
  const path = firstProgram(onPath("python3"));
  const version = path && output(path, ["-c", "import numpy; print(numpy.__version__)"]);
  return path && version ? { path, version } : undefined;
}

/** How apt-get may be called here, or undefined. */
function apt(): readonly string[] | undefined {
  if (!firstProgram(onPath("apt-get"))) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return output("sudo", ["-n", "true"]) === undefined ? undefined : ["sudo", "-n", "apt-get"];
}

const state = { updated: false };

/** Installs one of these packages, the first that works. */
function install(packages: readonly string[]): void {
  const [command, ...first] = apt() ?? [];
  if (!command) return;
  const run = (...args: string[]): boolean => {
    console.log(`$ apt-get ${args.join(" ")}`);
    return (
      spawnSync(command, [...first, ...args], {
        stdio: ["ignore", "ignore", "inherit"],
        timeout: 900_000,
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
      }).status === 0
    );
  };
  if (!state.updated) state.updated = run("update", "-q");
  packages.some((name) => run("install", "-y", "-q", "--no-install-recommends", name));
}

function download(): void {
  console.log("$ playwright install chromium");
  spawnSync("playwright", ["install", "chromium"], { stdio: "inherit", timeout: 900_000 });
}

function main(): number {
  if (!findChromium()) install(["chromium"]);
  if (!findChromium()) download();
  if (!findFirefox()) install(["firefox-esr"]);
  if (!findJavaScriptCore()) install(webkits.map((abi) => `libjavascriptcoregtk-${abi}-bin`));

  const chromium = findChromium();
  const rows = [
    ["Chromium", chromium, ""],
    ["Firefox", findFirefox(), "apt-get install firefox-esr"],
    ["JavaScriptCore", findJavaScriptCore(), "apt-get install libjavascriptcoregtk-4.0-bin"],
    ["NumPy", findNumpy(), "apt-get install python3-numpy"]
  ] as const;
  for (const [name, found, remedy] of rows) {
    const place = found ? `${found.version.padEnd(16)} ${found.path}` : `not here (${remedy})`;
    if (found || remedy) console.log(`${name.padEnd(15)} ${place}`);
  }
  if (chromium) return 0;
  console.error(
    "No Chromium: none on this machine, and neither Debian's package nor Playwright's download\n" +
      "could be installed. Install one, or set CHROME_PATH to its program, then run this again."
  );
  return 1;
}

if (import.meta.main) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
