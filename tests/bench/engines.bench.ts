/**
 * Presses the button of the built page "Engines" in Chromium and keeps what it measures, for readers
 * without scripts: `node tests/bench/engines.bench.ts` after a build writes
 * src/ui/engines/measured.json. Where there is no graphics card the processor imitates one.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { findChromium } from "../browsers.ts";

const port = 4331;
const page = `http://localhost:${port}/engines/`;
const file = "src/ui/engines/measured.json";

async function serve(): Promise<() => void> {
  const server = spawn("astro", ["preview", "--port", String(port)], { stdio: "ignore" });
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      await fetch(page);
      return () => void server.kill();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  server.kill();
  throw new Error("the built site is not served; run npm run build first");
}

interface Answer {
  readonly kind: string;
  readonly engine: string;
  readonly trial?: string;
  readonly reason?: string;
  readonly version?: string;
  readonly stepsPerSecond?: number;
  readonly difference?: number;
}

const found = findChromium();
if (!found) throw new Error("no Chromium; run node tests/browsers.ts");
const load = loadavg()[0] ?? 0;
const stop = await serve();
const browser = await chromium.launch({
  executablePath: found.path,
  args: ["--no-sandbox", "--disable-background-networking", "--enable-unsafe-swiftshader"]
});
try {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    const Plain = globalThis.Worker;
    globalThis.Worker = class extends Plain {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener("message", ({ data }) => heard.push(data));
      }
    };
  });
  await tab.goto(page);
  const engines = tab.locator(".engines");
  await engines.scrollIntoViewIfNeeded();
  await tab.waitForFunction(() => !document.querySelector("astro-island[ssr] .engines"));
  await tab.getByRole("button", { name: "Measure on this machine" }).click();
  await tab.locator(".engines[data-state=done]").waitFor({ timeout: 200_000 });
  const heard = (await tab.evaluate("heard")) as { type: string; answer?: Answer }[];
  const answers = heard.flatMap(({ answer }) => (answer ? [answer] : []));
  const measurements = answers.filter(({ kind }) => kind === "measured");
  const missing = answers.filter(({ kind }) => kind === "missing");
  const kept = {
    date: new Date().toISOString().slice(0, 10),
    machine: cpus()[0]?.model.trim() ?? "an unknown processor",
    cores: cpus().length,
    load: Number(load.toFixed(1)),
    browser: `Chromium ${browser.version()}`,
    tensorflow: measurements.find(({ version }) => version)?.version ?? "",
    measurements,
    missing: Object.fromEntries(missing.map(({ engine, reason }) => [engine, reason]))
  };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  for (const { trial, engine, stepsPerSecond, difference } of measurements) {
    console.log(`${trial} ${engine}: ${stepsPerSecond?.toFixed(1)} steps/s, ${difference}`);
  }
  for (const { engine, reason } of missing) console.log(`${engine} is missing: ${reason}`);
} finally {
  await browser.close();
  stop();
}
process.exit();
