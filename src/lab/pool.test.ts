import { describe, expect, it } from "vitest";
import { Pool } from "./pool";
import type { Request, Response } from "./protocol";

class FakeWorker {
  onmessage: ((event: { data: Response }) => void) | null = null;
  onerror: ((event: Partial<ErrorEvent>) => void) | null = null;
  ended = false;
  readonly asked: (Request & { type: "repeat" })[] = [];
  postMessage(message: Request & { type: "repeat" }) {
    this.asked.push(message);
  }
  terminate() {
    this.ended = true;
  }
  get seed() {
    return this.asked.at(-1)?.seed;
  }
  answer(summary: unknown) {
    const run = this.asked.at(-1)?.run ?? -1;
    this.onmessage?.({ data: { type: "repeated", run, summary } });
  }
}

function setting(open = () => new FakeWorker()) {
  const workers: FakeWorker[] = [];
  const heard: string[] = [];
  const pool = new Pool(
    "stub",
    () => {
      const worker = open();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    {
      repeated: (summaries, of) => heard.push(`${summaries.join(" ")} of ${of}`),
      failed: ({ name, message }) => heard.push(`${name}: ${message}`)
    },
    2
  );
  return { pool, workers, heard };
}

describe("a pool", () => {
  it("shares the seeds among its workers, and tells them in the order of the seeds", () => {
    const { pool, workers, heard } = setting();
    pool.repeat({ n: 1 }, [7, 8, 9]);
    const [first, second] = workers;
    expect(workers.map(({ seed }) => seed)).toEqual([7, 8]);
    expect(first?.asked[0]).toMatchObject({ exhibit: "stub", values: { n: 1 }, seed: 7 });
    second?.answer("b");
    expect(second?.seed).toBe(9);
    second?.answer("c");
    expect(second?.ended).toBe(true);
    first?.answer("a");
    expect(heard).toEqual(["b of 3", "b c of 3", "a b c of 3"]);
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });

  it("opens no more workers than there are seeds", () => {
    const { pool, workers } = setting();
    pool.repeat({}, [1]);
    expect(workers).toHaveLength(1);
  });

  it("ends everything when it is stopped or asked anew, and hears nothing late", () => {
    const { pool, workers, heard } = setting();
    pool.repeat({}, [1, 2, 3]);
    pool.repeat({}, [5]);
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
    workers[0]?.answer("late");
    workers[0]?.onerror?.({ message: "late" });
    expect(heard).toEqual([]);
    pool.stop();
    workers[2]?.answer("late");
    expect(heard).toEqual([]);
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });

  it("says why it failed, once, and stops", () => {
    const { pool, workers, heard } = setting();
    pool.repeat({}, [1, 2, 3]);
    const data: Response = { type: "failed", run: 0, name: "RangeError", message: "singular" };
    workers[0]?.onmessage?.({ data });
    workers[1]?.onerror?.({ message: "gone" });
    expect(heard).toEqual(["RangeError: singular"]);
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });

  it("says when workers are blocked, cannot start, or cannot take the values", () => {
    const blocked = setting(() => {
      throw new Error("refused");
    });
    blocked.pool.repeat({}, [1, 2]);
    expect(blocked.heard).toEqual(["WorkerBlocked: Error: refused"]);

    const broken = setting();
    broken.pool.repeat({}, [1, 2]);
    broken.workers[0]?.onerror?.({});
    expect(broken.heard).toEqual(["WorkerFailed: the worker did not start"]);
  });
});
