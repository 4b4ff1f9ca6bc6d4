import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Errand, type ErrandRequest, type ErrandResponse, serveErrands } from "./errand";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker in this thread that answers as `run` says; `deaf` ones hear nothing. */
function made(run: (ask: number) => AsyncIterable<number | undefined>, deaf = false) {
  const heard: string[] = [];
  const opened: { terminated: boolean; worker: Worker }[] = [];
  const open = () => {
    const state = { terminated: false, worker: undefined as unknown as Worker };
    const scope = {
      onmessage: null as ((event: MessageEvent<ErrandRequest<number>>) => void) | null,
      postMessage: (data: ErrandResponse<number>) => {
        if (!state.terminated) state.worker.onmessage?.({ data } as MessageEvent);
      }
    };
    state.worker = {
      postMessage: (data: ErrandRequest<number>) => {
        if (!deaf) queueMicrotask(() => scope.onmessage?.({ data } as MessageEvent));
      },
      terminate: () => {
        state.terminated = true;
      }
    } as unknown as Worker;
    serveErrands(scope, run);
    opened.push(state);
    return state.worker;
  };
  const errand = new Errand<number, number>(open, {
    answer: (answer) => heard.push(String(answer)),
    failed: ({ name, message }) => heard.push(`${name}: ${message}`),
    ended: () => heard.push("ended")
  });
  return { errand, heard, opened };
}

async function* counting(to: number) {
  for (let i = 1; i <= to; i++) yield i;
}

test("streams answers, ends, and frees the worker", async () => {
  const { errand, heard, opened } = made(counting);
  errand.ask(3);
  await vi.advanceTimersByTimeAsync(50);
  expect(heard).toEqual(["1", "2", "3", "ended"]);
  expect(opened.map(({ terminated }) => terminated)).toEqual([true]);
});

test("called off, it is silent; asked again, it starts in a new worker", async () => {
  const { errand, heard, opened } = made(async function* () {
    yield 1;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    yield 2;
  });
  errand.ask(1);
  await vi.advanceTimersByTimeAsync(10);
  errand.cancel();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual(["1"]);
  errand.ask(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard).toEqual(["1", "1", "2", "ended"]);
  expect(opened.map(({ terminated }) => terminated)).toEqual([true, true]);
});

test("says what went wrong, and works again afterwards", async () => {
  let broken = true;
  const { errand, heard } = made(async function* (to) {
    yield 1;
    if (broken) throw new RangeError("too far");
    yield to;
  });
  errand.ask(7);
  await vi.advanceTimersByTimeAsync(50);
  broken = false;
  errand.ask(7);
  await vi.advanceTimersByTimeAsync(50);
  expect(heard).toEqual(["1", "RangeError: too far", "1", "7", "ended"]);
});

test("a worker that died without a word is noticed; one that works long is not disturbed", async () => {
  const lost = made(counting, true);
  lost.errand.ask(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lost.heard).toEqual(["WorkerLost: the worker stopped answering"]);
  const slow = made(async function* () {
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    yield 1;
  });
  slow.errand.ask(1);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(slow.heard).toEqual(["1", "ended"]);
});

test("a page that may not open workers hears so", () => {
  const heard: string[] = [];
  const refuse = () => {
    throw new Error("refused");
  };
  const listener = { answer() {}, ended() {}, failed: ({ name = "" }) => void heard.push(name) };
  new Errand<number, number>(refuse, listener).ask(1);
  expect(heard).toEqual(["WorkerBlocked"]);
});
