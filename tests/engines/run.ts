import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "./subjects";

/** Ends a run that hangs; the whole comparison takes seconds. */
const limit = 300_000;

function parse(text: string): Report {
  const report = JSON.parse(text);
  if (report.error) throw new Error(report.error);
  return report;
}

/** Runs the script in a program that prints: Node or JavaScriptCore's shell. */
export function inShell(program: string, script: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [script], { stdio: ["ignore", "pipe", "pipe"], timeout: limit });
    let printed = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      complaint += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const line = printed.trim().split("\n").at(-1);
      if (code === 0 && line) {
        try {
          return resolve(parse(line));
        } catch (error) {
          return reject(error);
        }
      }
      reject(new Error(`ended with ${code}: ${(complaint || printed).slice(0, 500)}`));
    });
  });
}

const page = `<!doctype html><meta charset="utf-8"><title>digests</title><script>
const tell = (text) => fetch("report", { method: "POST", body: text });
const worker = new Worker("digests.js");
worker.onmessage = ({ data }) => tell(data);
worker.onerror = ({ message }) => tell(JSON.stringify({ error: message || "no worker" }));
</script>`;

/** How each browser is told to open one page with a profile of its own and no window. */
const launch = {
  chromium: (profile: string, url: string) => [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    `--user-data-dir=${profile}`,
    url
  ],
  firefox: (profile: string, url: string) => [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    url
  ]
};

/** Keeps a fresh Firefox from calling home and from asking questions. */
const quiet = [
  'user_pref("app.normandy.enabled", false);',
  'user_pref("app.update.enabled", false);',
  'user_pref("browser.aboutwelcome.enabled", false);',
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("network.captive-portal-service.enabled", false);',
  'user_pref("network.connectivity-service.enabled", false);',
  'user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);'
].join("\n");

/** Runs the script in a worker of a page that a browser opens; the page posts what it got. */
export async function inBrowser(
  kind: keyof typeof launch,
  program: string,
  script: string
): Promise<Report> {
  const profile = await mkdtemp(join(tmpdir(), `engines-${kind}-`));
  if (kind === "firefox") await writeFile(join(profile, "user.js"), quiet);
  const source = await readFile(script);
  const answer = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      let body = "";
      request.setEncoding("utf8").on("data", (text) => {
        body += text;
      });
      request.on("end", () => {
        response.writeHead(204).end();
        answer.resolve(body);
      });
    } else if (request.url === "/digests.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(source);
    } else if (request.url === "/") {
      response.writeHead(200, { "content-type": "text/html" }).end(page);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  // A group of its own, so that the browser's helpers end with it.
  const child = spawn(program, launch[kind](profile, url), {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" }
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const timer = setTimeout(() => answer.reject(new Error("no answer in time")), limit);
  child.once("error", answer.reject);
  child.once("close", (code) => answer.reject(new Error(`closed with ${code} before it answered`)));
  try {
    return parse(await answer.promise);
  } finally {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
    if (child.pid && child.exitCode === null) {
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has just ended by itself.
      }
      await closed;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
