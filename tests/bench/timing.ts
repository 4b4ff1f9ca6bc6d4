import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const PYTHON = "/usr/bin/python3";

/**
 * Milliseconds of this thread, which a busy machine does not stretch. Linux brings a thread's own
 * account up to date only when the whole process's is read.
 */
function clock(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each of `count` calls. */
export function times(run: () => unknown, count: number): number[] {
  return Array.from({ length: count }, () => {
    const start = clock();
    run();
    return clock() - start;
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted.length >> 1;
  const lower = (sorted.length - 1) >> 1;
  return ((sorted[lower] as number) + (sorted[upper] as number)) / 2;
}

/** Asks a rival for the milliseconds of each of `count` calls. */
export type Rival = (name: string, n: number, count: number) => Promise<number[]>;

/**
 * Starts a Python script beside this file, on one thread; undefined, with a line about it, when it
 * does not start. It greets with its versions, then answers each line "name n count" with the
 * milliseconds of each call.
 */
export async function rival(script: string): Promise<Rival | undefined> {
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...env } = process.env;
  const child = spawn(PYTHON, [new URL(script, import.meta.url).pathname], {
    env: { ...env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
    stdio: ["pipe", "pipe", "ignore"]
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const missing = new Promise<{ done: true; value: undefined }>((resolve) => {
    child.on("error", () => resolve({ done: true, value: undefined }));
  });
  const hello = await Promise.race([lines.next(), missing]);
  if (hello.done) {
    console.log(`missing rival: ${PYTHON} with NumPy and SciPy (apt-get install python3-scipy)`);
    return undefined;
  }
  console.log(`rival: ${hello.value} of ${PYTHON}, one thread`);
  child.unref();
  return async (name, n, count) => {
    child.stdin.write(`${name} ${n} ${count}\n`);
    const { value = "" } = await lines.next();
    return value.split(" ").map(Number);
  };
}
