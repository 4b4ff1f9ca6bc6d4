/**
 * Times src/models/linalg beside NumPy, one thread each, copies in and out of the module counted.
 * Both are timed in turn, in bursts of thread time, and the best of each is compared:
 * node tests/bench/linalg.mjs
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import {
  cholesky,
  leastSquares,
  type Matrix,
  matrix,
  multiply,
  multiplyFloat32,
  solveCholesky,
  svd,
  symmetricEigen
} from "../../src/models/linalg";

const ROUNDS = 4;
const BURST = 150;
const PYTHON = "/usr/bin/python3";

let state = 1;

function square(n: number): Matrix {
  const A = matrix(n, n);
  for (let i = 0; i < n * n; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    A.data[i] = state / 2147483648 - 1;
  }
  return A;
}

function covariance(n: number): Matrix {
  const B = square(n);
  const A = multiply(B, B, { transposeB: true });
  for (let i = 0; i < n; i++) A.data[i * (n + 1)] = (A.data[i * (n + 1)] as number) + n;
  return A;
}

const ours: Record<string, (n: number) => () => unknown> = {
  cholesky(n) {
    const A = covariance(n);
    return () => cholesky(A);
  },
  product64(n) {
    const [A, B] = [square(n), square(n)];
    return () => multiply(A, B);
  },
  product32(n) {
    const [a, b] = [Float32Array.from(square(n).data), Float32Array.from(square(n).data)];
    return () => multiplyFloat32(a, b, n, n, n);
  },
  symmetricEigen(n) {
    const B = square(n);
    const A = matrix(n, n);
    A.data.forEach((_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      A.data[at] = (B.data[at] as number) + (B.data[j * n + i] as number);
    });
    return () => symmetricEigen(A);
  },
  svd(n) {
    const A = square(n);
    return () => svd(A);
  },
  leastSquares(n) {
    const columns = Math.floor((3 * n) / 4);
    const A = { rows: n, columns, data: square(n).data.slice(0, n * columns) };
    const b = { rows: n, columns: 1, data: square(n).data.slice(0, n) };
    return () => leastSquares(A, b);
  },
  solveCholesky(n) {
    const [A, B] = [covariance(n), square(n)];
    return () => solveCholesky(cholesky(A).L, B);
  }
};

/** Bars of the issue: our time at most so many times NumPy's. */
const cases: [name: string, n: number, bar?: number][] = [
  ["cholesky", 50],
  ["cholesky", 100, 3],
  ["cholesky", 200, 3],
  ["cholesky", 500, 1.5],
  ["cholesky", 1000, 1.5],
  ["product64", 512, 3],
  ["product32", 512, 3],
  ["symmetricEigen", 100],
  ["symmetricEigen", 300, 8],
  ["symmetricEigen", 1000],
  ["svd", 200, 8],
  ["svd", 500],
  ["leastSquares", 200],
  ["solveCholesky", 200]
];

/**
 * Milliseconds of this thread, which a busy machine does not stretch. Linux brings a thread's own
 * account up to date only when the whole process's is read.
 */
function clock(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Least milliseconds a call within one burst, over batches of at least 5 ms. */
function time(run: () => unknown): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (const end = clock() + BURST; clock() < end; ) {
    const start = clock();
    let calls = 0;
    do {
      run();
      calls++;
    } while (clock() - start < 5);
    best = Math.min(best, (clock() - start) / calls);
  }
  return best;
}

/** Asks the rival for one burst; undefined when there is no rival. */
async function rival(): Promise<((name: string, n: number) => Promise<number>) | undefined> {
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...env } = process.env;
  const script = new URL("./linalg.py", import.meta.url).pathname;
  const child = spawn(PYTHON, [script], {
    env: { ...env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
    stdio: ["pipe", "pipe", "ignore"]
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const missing = new Promise<{ done: true; value: undefined }>((resolve) => {
    child.on("error", () => resolve({ done: true, value: undefined }));
  });
  const hello = await Promise.race([lines.next(), missing]);
  if (hello.done) return undefined;
  console.log(`rival: NumPy ${hello.value} of ${PYTHON}, one thread`);
  child.unref();
  return async (name, n) => {
    child.stdin.write(`${name} ${n}\n`);
    return Number((await lines.next()).value);
  };
}

const numpy = await rival();
if (!numpy) console.log(`missing rival: no NumPy at ${PYTHON} (apt-get install python3-numpy)`);
const only = process.argv[2];
for (const [name, n, bar] of cases.filter(([name]) => !only || name === only)) {
  const run = ours[name]?.(n) as () => unknown;
  let [mine, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    mine = Math.min(mine, time(run));
    if (numpy) theirs = Math.min(theirs, await numpy(name, n));
  }
  const ratio = mine / theirs;
  const verdict = !numpy || !bar ? "" : ratio <= bar ? `within ${bar}` : `MISSES ${bar}`;
  console.log(
    `${`${name} ${n}`.padEnd(20)} ${mine.toFixed(3).padStart(9)} ms`,
    numpy ? `NumPy ${theirs.toFixed(3).padStart(9)} ms  ratio ${ratio.toFixed(2)}  ${verdict}` : ""
  );
}
process.exit();
