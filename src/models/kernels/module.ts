import source from "./kernels.wasm?inline";
import { KernelsUnavailable } from "./unavailable";

type Steps = [place: number, row: number, column: number];

type Pass = [rows: number, theta: number, x: number, to: number];

type Product = (
  ...shapeABC: [
    ...[m: number, k: number, n: number, ...Steps, ...Steps],
    ...[c: number, row: number, mode: number]
  ]
) => void;

/** What the compiled module offers; places are byte addresses in its memory, flags are 0 or 1. */
export interface Module {
  readonly memory: WebAssembly.Memory;
  readonly allocate: (bytes: number) => number;
  readonly mark: () => number;
  readonly release: (place: number) => void;
  readonly expEach: (count: number, x: number) => void;
  readonly log1pEach: (count: number, x: number) => void;
  readonly sinEach: (count: number, x: number) => void;
  readonly exp: (x: number) => number;
  readonly expm1: (x: number) => number;
  readonly log: (x: number) => number;
  readonly log1p: (x: number) => number;
  readonly pow: (x: number, y: number) => number;
  readonly sin: (x: number) => number;
  readonly cos: (x: number) => number;
  readonly tanh: (x: number) => number;
  readonly asin: (x: number) => number;
  readonly acos: (x: number) => number;
  readonly logGamma: (x: number) => number;
  readonly forward: (
    bytes: 4 | 8,
    ...chain: [depth: number, layers: number, sizes: number, activation: number, ...Pass]
  ) => void;
  readonly gradient: (
    bytes: 4 | 8,
    ...chain: [
      ...[layers: number, sizes: number, activation: number, loss: number, scale: number],
      ...[rows: number, theta: number, x: number, y: number, to: number]
    ]
  ) => number;
  readonly adam: (
    bytes: 4 | 8,
    ...step: [
      ...[count: number, theta: number, gradient: number, m: number, v: number, rate: number],
      ...[beta1: number, beta2: number, full1: number, full2: number, epsilon: number]
    ]
  ) => void;
  readonly combine: (
    ...sum: [bytes: 4 | 8, count: number, a: number, x: number, b: number, y: number, to: number]
  ) => void;
  readonly addProduct: (
    ...sum: [bytes: 4 | 8, count: number, a: number, x: number, y: number, to: number]
  ) => void;
  readonly scale: (count: number, by: number, x: number) => void;
  readonly maxAbs: (count: number, x: number) => number;
  readonly transpose: (m: number, n: number, from: number, to: number) => void;
  readonly product32: Product;
  readonly product64: Product;
  readonly cholesky: (n: number, a: number) => number;
  readonly solveTriangular: (
    n: number,
    r: number,
    l: number,
    b: number,
    transposed: number
  ) => void;
  readonly leastSquares: (
    ...shapePlacesTolerance: [
      ...[m: number, n: number, r: number, a: number, b: number, x: number],
      tolerance: number
    ]
  ) => number;
  readonly factorColumns: (m: number, n: number, columns: number, taus: number) => void;
  readonly formColumns: (
    m: number,
    count: number,
    columns: number,
    taus: number,
    q: number
  ) => void;
  readonly symmetricEigen: (n: number, a: number, values: number, vectors: number) => number;
  readonly svd: (
    ...shapeAndPlaces: [m: number, n: number, a: number, u: number, values: number, v: number]
  ) => number;
}

let loaded: Module | undefined;

/** The one instance of the module, compiled at first use; throws KernelsUnavailable. */
export function kernels(): Module {
  loaded ??= load();
  return loaded;
}

function load(): Module {
  if (typeof WebAssembly === "undefined") {
    throw new KernelsUnavailable("This browser has no WebAssembly, which all computations need.");
  }
  try {
    const compiled = new WebAssembly.Module(decode(source));
    return { ...new WebAssembly.Instance(compiled).exports } as unknown as Module;
  } catch (cause) {
    throw new KernelsUnavailable(
      "The computing kernels did not start: this browser has no WebAssembly SIMD, or it is blocked.",
      { cause }
    );
  }
}

function decode(url: string): Uint8Array<ArrayBuffer> {
  const text = globalThis.atob(url.slice(url.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
