import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const path = "/engines/";
/** What the host sends with scripts: a worker takes the policy of its own response. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'";

async function open(tab: Page) {
  await tab.goto(path);
  const engines = tab.locator(".engines");
  await engines.scrollIntoViewIfNeeded();
  await expect(tab.locator("astro-island[ssr] .engines")).toHaveCount(0);
  const button = (name: string) => engines.getByRole("button", { name, exact: true });
  return { engines, button };
}

/** Runs before the page's own scripts: keeps the workers at hand, so that a test can hurt them. */
const keepWorkers = () => {
  const workers: Worker[] = [];
  Object.assign(globalThis, { workers });
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      workers.push(this);
    }
  };
};

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page has its text, the figure and the table of the build", async ({ page: tab }) => {
    await tab.goto(path);
    for (const picture of await tab.locator('.engines svg[role="img"]').all()) {
      await expect(picture).toBeVisible();
    }
    await expect(tab.locator(".engines table").last()).toBeVisible();
    expect(await tab.locator(".engines .scroll tbody tr").count()).toBeGreaterThanOrEqual(9);
    await expect(tab.locator("main")).toContainText(/Measured on \d+ \w+ 20\d\d on /);
    for (const button of await tab.locator("main button").all()) await expect(button).toBeHidden();
  });
});

test("nothing of TensorFlow.js is loaded before it is asked for @once", async ({ page: tab }) => {
  const asked: string[] = [];
  tab.on("request", (request) => asked.push(request.url()));
  const { engines } = await open(tab);
  await tab.locator(".second-opinion").scrollIntoViewIfNeeded();
  await tab.waitForLoadState("networkidle");
  await expect(engines).toHaveAttribute("data-state", "built");
  expect(asked.filter((url) => /tensorflow|tfjs|worker|picture/.test(url))).toEqual([]);
});

test("measures under the site's policy, streams, and names what is missing @once", async ({
  page: tab
}) => {
  const wrong: string[] = [];
  const origin = new URL(test.info().project.use.baseURL ?? "http://localhost").origin;
  tab.on("request", (request) => {
    if (!request.url().startsWith(origin)) wrong.push(request.url());
  });
  tab.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
  });
  await tab.route("**/_astro/*", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": policy };
    await route.fulfill({ response, headers });
  });
  const { engines, button } = await open(tab);
  await button("Measure on this machine").click();
  const first = engines.locator(".panel").first();
  await expect(first).toContainText(/This site[\s\d,]*\d/);
  await expect(first.locator("tr", { hasText: "WASM" }).locator("td")).toHaveText(/\d/);
  await expect(first.locator("tr", { hasText: "WebGPU" }).locator("td")).toHaveText(/\d|not here/, {
    timeout: 40_000
  });
  if (await first.getByText("not here").count()) {
    await expect(engines.locator(".note").filter({ hasText: ": " })).toContainText([
      /TensorFlow\.js, Web\w+: \w/
    ]);
  }
  await button("Cancel").click();
  await expect(engines).toHaveAttribute("data-state", "stopped");
  await expect(engines.locator(".said")).toContainText("Stopped");
  expect(wrong).toEqual([]);
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a worker killed while it measures leaves a sentence and a way to go on", async ({
  page: tab
}) => {
  await tab.addInitScript(keepWorkers);
  const { engines, button } = await open(tab);
  await button("Measure on this machine").click();
  await expect(engines.locator(".said")).toContainText(/trains/);
  await tab.evaluate("workers.at(-1).terminate()");
  await expect(engines).toHaveAttribute("data-state", "failed", { timeout: 30_000 });
  await expect(engines.locator(".said")).toContainText("ended by the browser or stopped answering");
  await button("Measure again").click();
  await expect(engines.locator(".said")).toContainText(/WASM trains/);
  await button("Cancel").click();
});

test("a worker that cannot start leaves the figure of the build @once", async ({ page: tab }) => {
  await tab.route(/worker[^/]*\.js/, (route) => route.abort());
  const { engines, button } = await open(tab);
  await button("Measure on this machine").click();
  await expect(engines).toHaveAttribute("data-state", "failed");
  await expect(engines.locator(".said")).toContainText("could not be started");
  await expect(engines.locator('svg[role="img"]').first()).toBeVisible();
});

test("the second opinion draws both curves and says how far they are apart", async ({
  page: tab
}) => {
  await open(tab);
  const opinion = tab.locator(".second-opinion");
  await opinion.scrollIntoViewIfNeeded();
  await expect(tab.locator("astro-island[ssr] .second-opinion")).toHaveCount(0);
  await opinion.getByRole("button").click();
  await expect(opinion).toHaveAttribute("data-state", "done", { timeout: 40_000 });
  const words = (await opinion.locator(".words").textContent()) ?? "";
  expect(words).toMatch(/TensorFlow\.js 4\.22\.0 \(WASM\)/);
  expect(words).toMatch(/differ by at most .*10⁻[⁴-⁹] of the loss over the first 50 steps/);
  await expect(opinion.locator("svg[role=img]")).toHaveAttribute("aria-label", /200 of 200 steps/);
  expect(await opinion.innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
  const measured = opinion.locator(".choice");
  await expect(measured).toContainText(
    /WASM [\d.,]+, (WebGL [\d.,]+, )?(WebGPU [\d.,]+, )?this site/
  );
  await expect(measured).toContainText(/WebGL \d|no WebGL|too small/);
  await expect(measured).toContainText("Figures stay with this site’s engine");
});

test("an exhibit’s network gets a second opinion, and its figure stays @once", async ({
  page: tab
}) => {
  await tab.goto("/exhibits/mode-connectivity/");
  await expect(tab.locator("astro-island[ssr] .exhibit")).toHaveCount(0);
  const digest = tab.locator(".digest");
  const before = await digest.first().textContent();
  await tab.getByText("A second opinion, by TensorFlow.js").click();
  const opinion = tab.locator(".second-opinion");
  await opinion.getByRole("button").click();
  await expect(opinion.locator(".said")).toContainText(/measuring|step/);
  await expect(opinion).toHaveAttribute("data-state", "done", { timeout: 50_000 });
  await expect(opinion.locator(".choice")).toContainText("WASM");
  await expect(opinion.locator("svg[role=img]")).toHaveAttribute("aria-label", /1,000 of 1,000/);
  expect(await digest.first().textContent()).toBe(before);
});

/** In place of the worker: says that WebGL is the faster, and what it was asked for. */
const fastCard = `onmessage = ({ data }) => {
  if (data.type === "ping") return postMessage({ type: "pong" });
  const { times, choice } = data.ask;
  const answer = (answer) => postMessage({ type: "answer", answer });
  const speeds = [["wasm", 43], ["webgl", 430], ["ours", 137]].map(([engine, stepsPerSecond]) => ({
    engine,
    stepsPerSecond
  }));
  answer({ kind: "trying", engine: "webgl" });
  answer(
    choice ?? { kind: "chosen", speeds, missing: ["webgpu"], small: false, backend: "webgl" }
  );
  const curve = (steps) => Float64Array.from({ length: steps }, (_, step) => 1 / (1 + step));
  const [ours, theirs, alone] = [curve(200), curve(200 * times), 200 * (times - 1)];
  const made = { steps: 200, alone, backend: "webgl", version: "4.22.0" };
  answer({ kind: "opinions", ours, theirs, ...made });
  postMessage({ type: "ended" });
};`;

test("a faster backend is named, and may train on @once", async ({ page: tab }) => {
  await tab.route(/worker[^/]*\.js/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: fastCard })
  );
  await open(tab);
  const opinion = tab.locator(".second-opinion");
  await opinion.scrollIntoViewIfNeeded();
  await expect(tab.locator("astro-island[ssr] .second-opinion")).toHaveCount(0);
  await opinion.getByRole("button").click();
  await expect(opinion.locator(".choice")).toContainText(
    "WASM 43, WebGL 430, this site 137 steps a second (no WebGPU here): WebGL trains this network 3.1 times as fast"
  );
  for (const [length, steps] of [
    ["twice", 400],
    ["three times", 600]
  ]) {
    await opinion.getByRole("button", { name: `Train ${length} as long with WebGL` }).click();
    await expect(opinion.locator("svg[role=img]")).toHaveAttribute(
      "aria-label",
      new RegExp(`${steps} of ${steps} steps`)
    );
    await expect(opinion.locator(".words").last()).toContainText("trains alone");
  }
});

test("WebGL taken away while it computes is named, and the rest goes on @once", async ({
  page: tab
}) => {
  await tab.route(/worker[^/]*\.js/, async (route) => {
    const response = await route.fetch();
    const prelude = `
      const plain = OffscreenCanvas.prototype.getContext;
      OffscreenCanvas.prototype.getContext = function (...args) {
        const gl = plain.apply(this, args);
        setTimeout(() => gl?.getExtension("WEBGL_lose_context")?.loseContext(), 700);
        return gl;
      };`;
    await route.fulfill({ response, body: `${prelude}\n${await response.text()}` });
  });
  const { engines, button } = await open(tab);
  await button("Measure on this machine").click();
  await expect(engines.locator(".note", { hasText: "WebGL:" })).toContainText(
    /WebGL: (the browser took WebGL away|this browser offers no WebGL|it could not be started)/,
    { timeout: 40_000 }
  );
  await expect(engines.locator(".said")).toContainText(/JavaScript trains/);
  await button("Cancel").click();
});
