import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Client } from "./client";
import type { Request, Response } from "./protocol";

class FakeWorker {
  onmessage: ((event: { data: Response }) => void) | null = null;
  onerror: ((event: Partial<ErrorEvent>) => void) | null = null;
  ended = false;
  readonly heard: Request[] = [];
  postMessage(message: Request) {
    this.heard.push(message);
  }
  terminate() {
    this.ended = true;
  }
  get lastRun() {
    return this.heard.findLast((message) => message.type === "run")?.run ?? 0;
  }
  get cancels() {
    return this.heard.filter((message) => message.type === "cancel").map(({ run }) => run);
  }
  answer(result: unknown, { run = this.lastRun, done = 1 } = {}) {
    this.onmessage?.({
      data: { type: "progress", run, done, result, milliseconds: 3, digest: "d" }
    });
  }
  say(data: Response) {
    this.onmessage?.({ data });
  }
}

class StrictWorker extends FakeWorker {
  override postMessage(message: Request) {
    super.postMessage(structuredClone(message));
  }
}

/** A client, the workers it opened, and what its listener heard, as short words. */
function setting(open = () => new FakeWorker()) {
  const workers: FakeWorker[] = [];
  const heard: string[] = [];
  const client = new Client(
    "stub",
    () => {
      const worker = open();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    {
      update: ({ result, done, values }) =>
        heard.push(`${result}${done < 1 ? `@${done}` : ""} of ${values.n}`),
      failed: ({ name, message }) => heard.push(`${name}: ${message}`),
      cancelled: () => heard.push("cancelled")
    }
  );
  const request = (n: number) => client.request(`n=${n}`, { n });
  return { client, workers, heard, request, worker: () => workers.at(-1) as FakeWorker };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a request", () => {
  it("opens one worker, at the first wish, and is answered", () => {
    const { workers, heard, request, worker } = setting();
    expect(workers).toHaveLength(0);
    request(1);
    expect(worker().heard).toEqual([{ type: "run", run: 1, exhibit: "stub", values: { n: 1 } }]);
    worker().answer("half", { done: 0.5 });
    worker().answer("whole");
    request(2);
    worker().answer("next");
    expect(heard).toEqual(["half@0.5 of 1", "whole of 1", "next of 2"]);
    expect(workers).toHaveLength(1);
  });

  it("is answered from memory when it was answered before", () => {
    const { heard, request, worker } = setting();
    request(1);
    worker().answer("one");
    request(2);
    worker().answer("two");
    request(1);
    expect(heard).toEqual(["one of 1", "two of 2", "one of 1"]);
    expect(worker().heard).toHaveLength(2);
  });

  it("forgets the oldest answers", () => {
    const { request, worker } = setting();
    for (let n = 0; n < 25; n++) {
      request(n);
      worker().answer(n);
    }
    request(24);
    expect(worker().heard).toHaveLength(25);
    request(0);
    expect(worker().heard).toHaveLength(26);
  });
});

describe("the newest request wins", () => {
  it("waits for a run that ends within a moment, then takes only the latest wish", () => {
    const { heard, request, worker } = setting();
    request(1);
    for (const n of [2, 3, 4, 5]) request(n);
    worker().answer("one");
    expect(worker().cancels).toEqual([]);
    expect(worker().heard.at(-1)).toMatchObject({ type: "run", values: { n: 5 } });
    worker().answer("five");
    expect(heard).toEqual(["one of 1", "five of 5"]);
  });

  it("calls a superseded run off when it takes longer", () => {
    const { heard, request, worker } = setting();
    request(1);
    request(2);
    vi.advanceTimersByTime(130);
    expect(worker().cancels).toEqual([1]);
    worker().say({ type: "cancelled", run: 1 });
    worker().answer("two");
    expect(heard).toEqual(["two of 2"]);
  });

  it("shows no half-done result of a superseded run", () => {
    const { heard, request, worker } = setting();
    request(1);
    request(2);
    worker().answer("half", { done: 0.5 });
    expect(heard).toEqual([]);
  });

  it("drops what comes late from an ended run", () => {
    const { heard, request, worker } = setting();
    request(1);
    request(2);
    vi.advanceTimersByTime(130);
    worker().say({ type: "cancelled", run: 1 });
    worker().answer("late", { run: 1 });
    worker().say({ type: "failed", run: 1, name: "Error", message: "late" });
    expect(heard).toEqual([]);
    worker().answer("two", { run: 2 });
    expect(heard).toEqual(["two of 2"]);
  });

  it("shows nothing older after an answer from memory, and speaks of no cancel", () => {
    const { heard, request, worker } = setting();
    request(1);
    worker().answer("one");
    request(2);
    request(1);
    worker().answer("two");
    expect(heard).toEqual(["one of 1", "one of 1"]);
    request(3);
    request(1);
    worker().say({ type: "cancelled", run: worker().lastRun });
    expect(heard).toEqual(["one of 1", "one of 1", "one of 1"]);
    request(2);
    expect(heard.at(-1)).toBe("two of 2");
  });

  it("lets a run go on when the reader comes back to it", () => {
    const { heard, workers, request, worker } = setting();
    request(1);
    request(2);
    request(1);
    vi.advanceTimersByTime(500);
    expect(workers).toHaveLength(1);
    expect(worker().cancels).toEqual([]);
    worker().answer("one");
    expect(heard).toEqual(["one of 1"]);
    expect(worker().heard).toHaveLength(1);
  });

  it("ends a worker that does not react, and opens another for the waiting wish", () => {
    const { heard, workers, request, worker } = setting();
    request(1);
    request(2);
    vi.advanceTimersByTime(120 + 100);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.ended).toBe(true);
    workers[0]?.answer("late", { run: 1 });
    workers[0]?.onerror?.({ message: "late" });
    worker().answer("two");
    expect(heard).toEqual(["two of 2"]);
  });
});

describe("cancel", () => {
  it("is heard within 100 ms even when the worker stays silent", () => {
    const { client, heard, workers, request, worker } = setting();
    request(1);
    client.cancel();
    expect(worker().cancels).toEqual([1]);
    vi.advanceTimersByTime(99);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(["cancelled"]);
    expect(worker().ended).toBe(true);
    request(2);
    expect(workers).toHaveLength(2);
    worker().answer("two");
    expect(heard).toEqual(["cancelled", "two of 2"]);
  });

  it("keeps a worker that answers, and says so once", () => {
    const { client, heard, request, worker } = setting();
    request(1);
    client.cancel();
    client.cancel();
    worker().say({ type: "cancelled", run: 1 });
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(["cancelled"]);
    expect(worker().ended).toBe(false);
    expect(worker().cancels).toEqual([1]);
  });

  it("also drops the wish that waited, and one called off already", () => {
    const { client, heard, request, worker } = setting();
    request(1);
    request(2);
    vi.advanceTimersByTime(130);
    client.cancel();
    worker().say({ type: "cancelled", run: 1 });
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(["cancelled"]);
    expect(worker().heard.filter(({ type }) => type === "run")).toHaveLength(1);
  });

  it("shows nothing that was finished on the way, but remembers it", () => {
    const { client, heard, request, worker } = setting();
    request(1);
    client.cancel();
    worker().answer("one");
    expect(heard).toEqual(["cancelled"]);
    request(1);
    expect(heard).toEqual(["cancelled", "one of 1"]);
  });

  it("with nothing under way is answered at once", () => {
    const { client, heard } = setting();
    client.cancel();
    expect(heard).toEqual(["cancelled"]);
  });

  it("gives way to a new wish", () => {
    const { client, heard, request, worker } = setting();
    request(1);
    client.cancel();
    request(2);
    worker().say({ type: "cancelled", run: 1 });
    worker().answer("two");
    expect(heard).toEqual(["two of 2"]);
  });
});

describe("when something breaks", () => {
  it("says that the worker was blocked", () => {
    const { heard, request } = setting(() => {
      throw new Error("refused by the policy");
    });
    request(1);
    expect(heard).toEqual(["WorkerBlocked: Error: refused by the policy"]);
    request(2);
    expect(heard).toHaveLength(2);
  });

  it.each([
    ["SyntaxError: no", "WorkerFailed: SyntaxError: no"],
    [undefined, "WorkerFailed: the worker did not start"]
  ])("says that the worker failed (%s), and tries a new one next time", (message, expected) => {
    const { heard, workers, request, worker } = setting();
    request(1);
    worker().onerror?.({ ...(message && { message }) });
    expect(heard).toEqual([expected]);
    expect(worker().ended).toBe(true);
    request(1);
    expect(workers).toHaveLength(2);
    worker().answer("one");
    expect(heard.at(-1)).toBe("one of 1");
  });

  it("says that the values cannot cross to the worker, and goes on", () => {
    const { client, heard, request, worker } = setting(() => new StrictWorker());
    client.request("n=?", { n: () => 1 });
    expect(heard).toEqual([expect.stringMatching(/^RequestFailed: DataCloneError: /)]);
    request(1);
    worker().answer("one");
    expect(heard.at(-1)).toBe("one of 1");
  });

  it("passes on why a run failed, and goes on with the same worker", () => {
    const { heard, workers, request, worker } = setting();
    request(1);
    worker().say({ type: "failed", run: 1, name: "RangeError", message: "singular" });
    request(2);
    worker().answer("two");
    expect(heard).toEqual(["RangeError: singular", "two of 2"]);
    expect(workers).toHaveLength(1);
  });

  it("keeps quiet about the failure of a superseded run", () => {
    const { heard, request, worker } = setting();
    request(1);
    request(2);
    worker().say({ type: "failed", run: 1, name: "RangeError", message: "singular" });
    worker().answer("two");
    expect(heard).toEqual(["two of 2"]);
    request(3);
    request(2);
    worker().say({ type: "failed", run: 3, name: "RangeError", message: "singular" });
    expect(heard).toEqual(["two of 2", "two of 2"]);
  });

  it("takes a failure after a cancel for its end", () => {
    const { client, heard, request, worker } = setting();
    request(1);
    client.cancel();
    worker().onerror?.({ message: "out of memory" });
    expect(heard).toEqual(["cancelled"]);
  });
});

describe("close", () => {
  it("ends the worker and forgets all", () => {
    const { client, heard, workers, request, worker } = setting();
    request(1);
    worker().answer("one");
    request(2);
    client.close();
    expect(worker().ended).toBe(true);
    vi.advanceTimersByTime(1000);
    worker().answer("two");
    expect(heard).toEqual(["one of 1"]);
    request(1);
    expect(workers).toHaveLength(2);
  });
});

describe("a watched run", () => {
  it("starts anew though its result is known, and is told how to go on", () => {
    const { client, heard, request, worker } = setting();
    request(1);
    worker().answer("known");
    client.watch("n=1", { n: 1 }, { paused: false, milliseconds: 80 });
    expect(worker().heard.at(-1)).toMatchObject({ type: "run", pace: { milliseconds: 80 } });
    client.pace({ paused: true, milliseconds: 80 });
    client.frame();
    expect(worker().heard.slice(-2)).toMatchObject([
      { type: "pace", pace: { paused: true } },
      { type: "frame" }
    ]);
    worker().answer("half", { done: 0.5 });
    worker().answer("whole");
    expect(heard).toEqual(["known of 1", "half@0.5 of 1", "whole of 1"]);
  });

  it("gives way to the next wish", () => {
    const { client, heard, request, worker } = setting();
    client.watch("n=1", { n: 1 }, { paused: true, milliseconds: 0 });
    const { lastRun } = worker();
    vi.advanceTimersByTime(500);
    request(2);
    vi.advanceTimersByTime(1);
    expect(worker().cancels).toEqual([lastRun]);
    worker().say({ type: "cancelled", run: lastRun });
    worker().answer("next");
    expect(heard).toEqual(["next of 2"]);
  });
});

describe("a worker that falls silent", () => {
  it("is asked whether it lives, and given up when it does not answer", () => {
    const { heard, request, worker } = setting();
    request(1);
    vi.advanceTimersByTime(11_000);
    expect(worker().heard.filter(({ type }) => type === "ping")).toHaveLength(3);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(20_000);
    expect(heard).toEqual(["WorkerLost: the worker stopped answering"]);
    expect(worker().ended).toBe(true);
  });

  it("is left alone as long as it answers, and when nothing runs", () => {
    const { heard, request, worker } = setting();
    request(1);
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(3000);
      worker().say({ type: "pong" });
    }
    expect(heard).toEqual([]);
    worker().answer("one");
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual(["one of 1"]);
  });
});
