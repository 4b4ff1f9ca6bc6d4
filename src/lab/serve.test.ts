import { describe, expect, it } from "vitest";
import { digest } from "./digest";
import { type AnyExperiment, defineExperiment } from "./experiment";
import { integer, seed } from "./parameters";
import type { Request, Response } from "./protocol";
import { serve } from "./serve";

const seeded = defineExperiment({
  parameters: { n: integer({ label: "n", min: 0, max: 9, initial: 1 }), seed: seed() },
  async *run({ n, seed }) {
    yield { done: 1, result: n + seed };
  },
  summarise: (total: number) => ({ total })
});

/** A worker's scope whose outgoing messages can be awaited. */
function scopeFor(experiments: Record<string, AnyExperiment["run"]>) {
  const sent: Response[] = [];
  let told = () => {};
  const scope = {
    onmessage: null as ((event: MessageEvent<Request>) => void) | null,
    postMessage(message: Response) {
      sent.push(structuredClone(message));
      told();
    }
  };
  serve(scope, async (exhibit) => {
    if (exhibit === "seeded") return seeded as unknown as AnyExperiment;
    const run = experiments[exhibit];
    if (!run) throw new Error(`unknown exhibit: ${exhibit}`);
    return { parameters: {}, run };
  });
  return {
    sent,
    send: (message: Request) => scope.onmessage?.({ data: message } as MessageEvent<Request>),
    async until(enough: (sent: Response[]) => boolean) {
      while (!enough(sent)) {
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
      return sent;
    }
  };
}

const ask = (run: number, exhibit: string, values = {}): Request => ({
  type: "run",
  run,
  exhibit,
  values
});
const ended = (sent: Response[]) =>
  sent.some((message) => !("done" in message) || message.done === 1);

const experiments = {
  async *halves({ top }) {
    yield { done: 0.5, result: [0] };
    yield { done: 1, result: [0, top] };
  },
  async *endless(_, { pause }) {
    for (;;) {
      yield { done: 0, result: 0 };
      await pause();
    }
  },
  async *late() {
    yield { done: 0.3, result: 0 };
  },
  async *broken() {
    yield { done: 0.3, result: 0 };
    throw new RangeError("the matrix is singular");
  },
  async *unclonable() {
    yield { done: 1, result: () => 1 };
  }
} satisfies Record<string, AnyExperiment["run"]>;

describe("the worker's side", () => {
  it("streams the results of the run it was asked for; the last carries the digest", async () => {
    const { send, until } = scopeFor(experiments);
    send(ask(7, "halves", { top: 3 }));
    const sent = await until(ended);
    expect(sent).toMatchObject([
      { type: "progress", run: 7, done: 0.5, result: [0] },
      { type: "progress", run: 7, done: 1, result: [0, 3], digest: digest([0, 3]) }
    ]);
    expect(sent[0]).not.toHaveProperty("digest");
    expect(sent).toHaveLength(2);
  });

  it("calls a run off when told, and says so once", async () => {
    const { send, sent, until } = scopeFor(experiments);
    send(ask(1, "endless"));
    await until((sent) => sent.length >= 3);
    send({ type: "cancel", run: 1 });
    await until((sent) => sent.some(({ type }) => type === "cancelled"));
    expect(sent.at(-1)).toEqual({ type: "cancelled", run: 1 });
    const before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(before);
  });

  it("leaves other runs alone when one is called off", async () => {
    const { send, until } = scopeFor(experiments);
    send(ask(1, "halves", { top: 1 }));
    send({ type: "cancel", run: 99 });
    expect((await until(ended)).at(-1)).toMatchObject({ run: 1, done: 1 });
  });

  it("runs one repetition with another seed, and sends only its summary", async () => {
    const { send, until } = scopeFor(experiments);
    send({ type: "repeat", run: 5, exhibit: "seeded", values: { n: 2, seed: 1 }, seed: 40 });
    expect(await until((sent) => sent.length > 0)).toEqual([
      { type: "repeated", run: 5, summary: { total: 42 } }
    ]);
  });

  it("says why there are no repetitions", async () => {
    const { send, until } = scopeFor(experiments);
    send({ type: "repeat", run: 6, exhibit: "halves", values: {}, seed: 1 });
    expect(await until((sent) => sent.length > 0)).toMatchObject([
      { type: "failed", run: 6, message: "this experiment has no repetitions" }
    ]);
  });

  it.each([
    ["broken", "RangeError", "the matrix is singular"],
    ["nowhere", "Error", "unknown exhibit: nowhere"],
    ["late", "Error", "late ended at 0.3, not 1"],
    ["unclonable", "Error", "a result holds a function"]
  ])("says why %s failed", async (exhibit, name, message) => {
    const { send, until } = scopeFor(experiments);
    send(ask(2, exhibit));
    const last = (await until((sent) => sent.some(({ type }) => type === "failed"))).at(-1);
    expect(last).toMatchObject({ type: "failed", run: 2, name });
    expect(last).toHaveProperty("message", expect.stringContaining(message));
  });
});
