/**
 * How the built exhibits feel: `node tests/bench/page.bench.ts` after a build. Prints the longest
 * task of the main thread while a slider and a point are dragged and while networks train, at full
 * speed and four times slower, the time from an input to the new curves, and from pressing "watch" to
 * the first frame. Absolute times depend on the machine and
 * its load; nothing is asserted.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { chromium, type Locator, type Page } from "@playwright/test";
import { findChromium } from "../browsers.ts";

const port = 4330;
const origin = `http://localhost:${port}`;
const page = "/exhibits/order-penalty/";
const heavy = "n=200&degree=150";
const panels = "section.exhibit .panels";

async function serve(): Promise<() => void> {
  const server = spawn("astro", ["preview", "--port", String(port)], { stdio: "ignore" });
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      await fetch(origin);
      return () => void server.kill();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  server.kill();
  throw new Error("the built site is not served; run npm run build first");
}

/** The exhibits that can be watched, told from their built pages. */
const watched = () =>
  readdirSync("dist/exhibits", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => {
      const page = readFileSync(`dist/exhibits/${name}/index.html`, "utf8");
      return page.includes("&quot;watch&quot;:[0,&quot;");
    });

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The page's main-thread tasks of a trace, in milliseconds on the clock and of processor time. */
function mainThreadTasks(trace: Buffer): { clock: number; processor: number }[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`)
  );
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}

/** Drags for three seconds to and fro; the processor time of a task does not suffer from load. */
async function drag(tab: Page, what: Locator, reach: number): Promise<string> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error("nothing to drag");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.waitForTimeout(300);
  await browser.startTracing(tab, { categories: ["toplevel"] });
  for (let step = 0, end = Date.now() + 3000; Date.now() < end; step++) {
    await tab.mouse.move(x + reach * Math.sin(step / 8), y);
    await tab.waitForTimeout(16);
  }
  const tasks = mainThreadTasks(await browser.stopTracing());
  await tab.mouse.up();
  await tab.waitForTimeout(500);
  return longestOf(tasks);
}

function longestOf(tasks: readonly { clock: number; processor: number }[]): string {
  const longest = (kind: "clock" | "processor") =>
    Math.max(0, ...tasks.map((task) => task[kind])).toFixed(0);
  const over = tasks.filter(({ processor }) => processor > 50).length;
  return `longest task ${longest("processor")} ms of processor time (${over} over 50 ms), ${longest("clock")} ms on the clock`;
}

/** Presses "watch" and follows the run for up to six seconds. */
async function watch(tab: Page): Promise<string> {
  const transport = tab.locator(".transport").first();
  await transport.scrollIntoViewIfNeeded();
  await tab.evaluate(() => {
    const times = { pressed: 0, framed: 0 };
    Object.assign(globalThis, { times });
    document.addEventListener("click", ({ timeStamp }) => {
      times.pressed ||= timeStamp;
    });
    const at = document.querySelector(".transport .at");
    if (!at) throw new Error("no transport");
    new MutationObserver(() => {
      if (times.pressed > 0) times.framed ||= performance.now();
    }).observe(at, { childList: true, subtree: true, characterData: true });
  });
  await browser.startTracing(tab, { categories: ["toplevel"] });
  await transport.locator("button").first().click();
  await tab
    .waitForSelector("section.exhibit[data-state=live]", { timeout: 6000 })
    .catch(() => undefined);
  const tasks = mainThreadTasks(await browser.stopTracing());
  const { pressed, framed } = await tab.evaluate(
    () => (globalThis as unknown as { times: { pressed: number; framed: number } }).times
  );
  return `first frame after ${(framed - pressed).toFixed(0)} ms, ${longestOf(tasks)}`;
}

/** Milliseconds from each step of a slider to the last change of the pictures that it caused. */
async function latencies(tab: Page, slider: Locator, steps: number): Promise<number[]> {
  await tab.evaluate((panels) => {
    const times = { asked: 0, drawn: 0 };
    Object.assign(globalThis, { times });
    document.addEventListener(
      "input",
      (event) => {
        times.asked = event.timeStamp;
      },
      { capture: true }
    );
    const place = document.querySelector(panels);
    if (!place) throw new Error(`no ${panels}`);
    new MutationObserver(() => {
      times.drawn = performance.now();
    }).observe(place, { childList: true, subtree: true, attributes: true });
  }, panels);
  const found: number[] = [];
  await slider.focus();
  for (let step = 0; step < steps; step++) {
    await slider.press(step % 4 < 2 ? "ArrowRight" : "ArrowLeft");
    await tab.waitForTimeout(600);
    const { asked, drawn } = await tab.evaluate(
      () => (globalThis as unknown as { times: { asked: number; drawn: number } }).times
    );
    if (drawn > asked) found.push(drawn - asked);
  }
  return found.sort((a, b) => a - b);
}

const load = () => loadavg()[0]?.toFixed(1);
const found = findChromium();
if (!found) throw new Error("no Chromium; run node tests/browsers.ts");
const stop = await serve();
const browser = await chromium.launch({
  executablePath: found.path,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
});
try {
  console.log(`Chromium ${browser.version()}, load ${load()}, ${page}?${heavy}`);
  const visit = async (rate: number, address = `${page}?${heavy}`) => {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await tab.goto(origin + address);
    await tab.locator("section.exhibit").scrollIntoViewIfNeeded();
    await tab.waitForSelector("section.exhibit[data-state=live]", { timeout: 60_000 });
    const session = await tab.context().newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    return tab;
  };
  for (const rate of [1, 4]) {
    const tab = await visit(rate);
    for (const setting of ["n", "growth"]) {
      const slider = tab.locator(`input[type="range"][id$="-${setting}"]`).first();
      const box = await slider.boundingBox();
      const result = await drag(tab, slider, 0.4 * (box?.width ?? 100));
      console.log(`${rate}× slower, slider “${setting}”: ${result}`);
    }
    const point = tab.locator("section.exhibit .handle").first();
    console.log(`${rate}× slower, a point: ${await drag(tab, point, 40)}`);
    await tab.close();
  }
  const tab = await visit(1);
  for (const setting of ["growth", "n"]) {
    const slider = tab.locator(`input[type="range"][id$="-${setting}"]`).first();
    const times = await latencies(tab, slider, 24);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(0);
    console.log(
      `input to curves, “${setting}”: median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, worst ${at(1)} ms (${times.length} steps)`
    );
  }
  for (const id of watched()) {
    for (const rate of [1, 4]) {
      const tab = await visit(rate, `/exhibits/${id}/`);
      console.log(`${rate}× slower, watching ${id}: ${await watch(tab)}`);
      await tab.close();
    }
  }
  console.log(`load at the end ${load()}`);
} finally {
  await browser.close();
  stop();
}
