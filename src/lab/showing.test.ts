import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Cancelled } from "./experiment";
import { Showing } from "./showing";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Whether the promise has resolved by now. */
async function settled(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  return done;
}

test("an unwatched run shows no frame sooner than the eye can tell, and never waits", async () => {
  const showing = new Showing();
  expect(showing.wanted()).toBe(true);
  expect(await settled(showing.next())).toBe(true);
  vi.advanceTimersByTime(10);
  expect(showing.wanted()).toBe(false);
  vi.advanceTimersByTime(25);
  expect(showing.wanted()).toBe(true);
});

test("a watched run shows every frame and waits between them", async () => {
  const showing = new Showing({ paused: false, milliseconds: 80 });
  expect(showing.wanted()).toBe(true);
  const next = showing.next();
  expect(await settled(next)).toBe(false);
  await vi.advanceTimersByTimeAsync(80);
  expect(await settled(next)).toBe(true);
  expect(showing.wanted()).toBe(true);
  expect(showing.milliseconds).toBe(0);
});

test("a paused run goes on by a frame, or altogether", async () => {
  const showing = new Showing({ paused: true, milliseconds: 0 });
  expect(showing.wanted()).toBe(true);
  const first = showing.next();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await settled(first)).toBe(false);
  showing.frame();
  await vi.advanceTimersByTimeAsync(0);
  expect(await settled(first)).toBe(true);
  const second = showing.next();
  expect(await settled(second)).toBe(false);
  showing.go({ paused: false, milliseconds: 0 });
  await vi.advanceTimersByTimeAsync(0);
  expect(await settled(second)).toBe(true);
});

test("a paused run can be called off", async () => {
  const showing = new Showing({ paused: true, milliseconds: 0 });
  const next = showing.next();
  const failed = expect(next).rejects.toBeInstanceOf(Cancelled);
  showing.abort();
  await vi.advanceTimersByTimeAsync(0);
  await failed;
});
