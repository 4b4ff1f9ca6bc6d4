/**
 * TensorFlow.js, the second engine: the same task from the same weights with the same batches, by
 * another implementation, on a processor or a graphics card. Its results stand outside the promise
 * of the same bits. Nothing but this file knows TensorFlow.js, and it is loaded only when wanted.
 */
import * as tf from "@tensorflow/tfjs-core";
import type { LossName, Numbers } from "../kernels";
import { permutation, type Random } from "../random";
import { layersOf, parameterCount } from "./architecture";
import { adam, fullness, type Optimiser } from "./optimiser";
import type { Task } from "./train";

export const backends = ["wasm", "webgl", "webgpu", "cpu"] as const;
export type Backend = (typeof backends)[number];

/** This browser cannot compute on a backend, or can no longer: `reason` says why, in words. */
export class BackendFailed extends Error {
  override readonly name = "BackendFailed";

  constructor(
    readonly backend: Backend,
    readonly kind: "missing" | "lost",
    readonly reason: string
  ) {
    super(`TensorFlow.js on ${backend}: ${reason}`);
  }
}

export interface Engine {
  readonly backend: Backend;
  /** TensorFlow.js' version. */
  readonly version: string;
  /** What the backend runs on, as far as the browser tells. */
  readonly device: string;
  /** Rejects when the device is lost; never resolves. */
  readonly lost: Promise<never>;
  start(task: Task, initial: ArrayLike<number>, random?: Random): Training;
  /** How many tensors the engine holds. */
  tensors(): number;
}

/** A run whose weights stay on the backend. */
export interface Training {
  /** Goes on by `steps` steps; rejects with BackendFailed when the device is lost. */
  advance(steps: number): Promise<Burst>;
  parameters(): Promise<Numbers>;
  /** Gives back everything; the run cannot go on. */
  close(): void;
}

export interface Burst {
  /** The mean loss before each step, without the decay; ends before the first that is not finite. */
  readonly losses: Float64Array<ArrayBuffer>;
  /** The step whose loss was not finite. */
  readonly diverged?: number;
}

/** Makes `backend` the one that computes. Throws BackendFailed when this browser has none. */
export async function openEngine(backend: Backend): Promise<Engine> {
  const missing = (reason: string) => new BackendFailed(backend, "missing", reason);
  if (backend === "webgpu" && !globalThis.navigator?.gpu) {
    throw missing("this browser offers no WebGPU to background computations");
  }
  if (backend === "webgl" && typeof OffscreenCanvas === "undefined") {
    throw missing("this browser offers no WebGL to background computations");
  }
  try {
    // Gradients register themselves when they are imported, which bundlers take for nothing; Node
    // knows the file that does so only as a part of the whole.
    if (import.meta.env.SSR) await import("@tensorflow/tfjs");
    else await import("@tensorflow/tfjs-core/dist/register_all_gradients");
    await register[backend]();
    if (!(await tf.setBackend(backend))) throw missing("it could not be started");
    await tf.ready();
  } catch (error) {
    if (error instanceof BackendFailed) throw error;
    throw missing(error instanceof Error ? error.message : String(error));
  }
  const { device, lost } = await hardware(backend);
  return {
    backend,
    version: tf.version_core,
    device,
    lost,
    start: (task, initial, random) => train(backend, lost, task, initial, random),
    tensors: () => tf.memory().numTensors
  };
}

const register: Record<Backend, () => Promise<void>> = {
  async wasm() {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    if (import.meta.env.SSR) return;
    const { default: simd } = await import(
      "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url"
    );
    // Threads would need a script from a blob, which the site's policy forbids.
    tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT"))) {
      throw new Error("this browser has no WebAssembly with SIMD");
    }
    const others = ["tfjs-backend-wasm.wasm", "tfjs-backend-wasm-threaded-simd.wasm"];
    setWasmPaths(
      Object.fromEntries(["tfjs-backend-wasm-simd.wasm", ...others].map((n) => [n, simd]))
    );
  },
  async webgl() {
    await import("@tensorflow/tfjs-backend-webgl");
    // A WebGL that a processor imitates is slow, not wrong: the page says what it runs on.
    tf.env().set("SOFTWARE_WEBGL_ENABLED", true);
  },
  async webgpu() {
    const adapter = await navigator.gpu.requestAdapter();
    if (!adapter) throw new Error("this browser knows WebGPU but found no device for it");
    await import("@tensorflow/tfjs-backend-webgpu");
  },
  async cpu() {
    await import("@tensorflow/tfjs-backend-cpu");
  }
};

type Context = WebGL2RenderingContext & { readonly canvas: EventTarget };
type Adapter = { readonly [key in "description" | "vendor" | "architecture"]?: string };

/** What a backend computes on, and a promise that rejects when that is lost. */
async function hardware(backend: Backend): Promise<{ device: string; lost: Promise<never> }> {
  let lose = (_: string) => {};
  const lost = new Promise<never>((_, reject) => {
    lose = (reason) => reject(new BackendFailed(backend, "lost", reason));
  });
  lost.catch(() => {});
  let device = "";
  if (backend === "webgl") {
    const { gl } = (tf.backend() as unknown as { gpgpu: { gl: Context } }).gpgpu;
    gl.canvas.addEventListener("webglcontextlost", () => lose("the browser took WebGL away"));
    const names = gl.getExtension("WEBGL_debug_renderer_info");
    device = String(gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
  }
  if (backend === "webgpu") {
    const { device: gpu } = tf.backend() as unknown as { device: GPUDevice };
    void gpu.lost.then(({ message }) => lose(`the browser took the device away: ${message}`));
    const adapter = (await navigator.gpu.requestAdapter()) as { info?: Adapter } | null;
    const { description, vendor, architecture } = adapter?.info ?? {};
    device = description || [vendor, architecture].filter(Boolean).join(" ");
  }
  return { device, lost };
}

const losses: Record<LossName, (outputs: tf.Tensor2D, targets: tf.Tensor2D) => tf.Scalar> = {
  squared: (f, y) => tf.div(tf.sum(tf.squaredDifference(f, y)), f.shape[0]),
  "cross-entropy": (f, y) => tf.losses.softmaxCrossEntropy(y, f),
  logistic: (f, y) => tf.div(tf.sum(tf.sub(tf.softplus(f), tf.mul(y, f))), f.shape[0])
};

/**
 * The product whose gradient transposes first: TensorFlow.js' WASM kernels are several times slower
 * when asked for a transposed product.
 */
const transposing = tf.customGrad((a, b, save) => {
  (save as (kept: tf.Tensor[]) => void)([a as tf.Tensor, b as tf.Tensor]);
  return {
    value: tf.matMul(a as tf.Tensor2D, b as tf.Tensor2D),
    gradFunc: (slope: tf.Tensor, saved: tf.Tensor[]) => {
      const [left, right] = saved as [tf.Tensor2D, tf.Tensor2D];
      return [
        tf.matMul(slope as tf.Tensor2D, tf.transpose(right)),
        tf.matMul(tf.transpose(left), slope as tf.Tensor2D)
      ];
    }
  };
}) as (a: tf.Tensor2D, b: tf.Tensor2D) => tf.Tensor2D;

/** The same for the inputs, to which no gradient leads. */
const ofInputs = (x: tf.Tensor2D, weights: tf.Tensor2D): tf.Tensor2D =>
  tf.customGrad((w) => ({
    value: tf.matMul(x, w as tf.Tensor2D),
    gradFunc: (slope: tf.Tensor) => tf.matMul(tf.transpose(x), slope as tf.Tensor2D)
  }))(weights) as tf.Tensor2D;

function train(
  backend: Backend,
  lost: Promise<never>,
  task: Task,
  initial: ArrayLike<number>,
  random?: Random
): Training {
  const { architecture, loss, rate } = task;
  const optimiser: Optimiser = task.optimiser ?? adam;
  const count = parameterCount(architecture);
  if (initial.length !== count) {
    throw new RangeError(`${count} parameters expected, given ${initial.length}`);
  }
  const layers = layersOf(architecture);
  const parts = layers.flatMap(({ inputs, outputs, weights, biases }) => [
    { from: weights, shape: [inputs, outputs] },
    { from: biases, shape: [outputs] }
  ]);
  /** Numbers that lie as the parameters do, as one tensor for each layer's weights and biases. */
  const tensors = (all: ArrayLike<number>): tf.Tensor[] =>
    parts.map(({ from, shape }) => {
      const size = shape.reduce((a, b) => a * b, 1);
      return tf.tensor(
        Float32Array.from({ length: size }, (_, i) => all[from + i] ?? 0),
        shape
      );
    });
  const variables = tf.tidy(() => tensors(initial).map((tensor) => tf.variable(tensor)));
  const penalty = decayOf(task, count);
  const [decays, centres] = penalty ? penalty.map(tensors) : [];
  const descent = descentOf(optimiser, variables);
  const batches = new Batches(task, random);
  const product = backend === "wasm" ? transposing : tf.matMul;
  const first = backend === "wasm" ? ofInputs : tf.matMul;
  const activate = { tanh: tf.tanh, relu: tf.relu, linear: (z: tf.Tensor) => z }[
    architecture.activation
  ];

  const network = (x: tf.Tensor2D): tf.Tensor2D =>
    layers.reduce((level, _, l) => {
      const multiply = l === 0 ? first : product;
      const z = tf.add(
        multiply(level, variables[2 * l] as unknown as tf.Tensor2D),
        variables[2 * l + 1] as tf.Tensor
      );
      return (l + 1 < layers.length ? activate(z) : z) as tf.Tensor2D;
    }, x);

  const step = (at: number): tf.Scalar =>
    tf.tidy(() => {
      const [x, y] = batches.at(at);
      const { value, grads } = tf.variableGrads(() => losses[loss](network(x), y), variables);
      const slopes = variables.map((variable, i) => {
        const slope = grads[variable.name] as tf.Tensor;
        if (!decays || !centres) return slope;
        const pull = tf.sub(variable, centres[i] as tf.Tensor);
        return tf.add(slope, tf.mul(decays[i] as tf.Tensor, pull));
      });
      descent.step(slopes, rate(at), at);
      return value;
    });

  let taken = 0;
  return {
    async advance(steps) {
      const scalars: tf.Scalar[] = [];
      for (let k = 0; k < steps; k++) scalars.push(step(taken++));
      const all = tf.tidy(() => tf.stack(scalars));
      tf.dispose(scalars);
      const values = await Promise.race([all.data(), lost]).finally(() => all.dispose());
      const wrong = values.findIndex((value) => !Number.isFinite(value));
      if (wrong < 0) return { losses: Float64Array.from(values) };
      return { losses: Float64Array.from(values.slice(0, wrong)), diverged: taken - steps + wrong };
    },
    async parameters() {
      const read = await Promise.race([Promise.all(variables.map((v) => v.data())), lost]);
      const found = new Float32Array(count);
      read.forEach((values, i) => {
        found.set(values, parts[i]?.from);
      });
      return found;
    },
    close() {
      tf.dispose([...variables, ...(decays ?? []), ...(centres ?? [])]);
      descent.close();
      batches.close();
    }
  };
}

interface Descent {
  step(slopes: readonly tf.Tensor[], rate: number, step: number): void;
  close(): void;
}

/**
 * Not the library's own optimisers: its Adam keeps 1 - beta^t in single precision, wrong by one part
 * in a hundred thousand, and on a wide network of rectified units that grew to a tenth of the loss
 * within 50 steps.
 */
function descentOf(optimiser: Optimiser, variables: readonly tf.Variable[]): Descent {
  const memory = () =>
    tf.tidy(() => variables.map((variable) => tf.variable(tf.zerosLike(variable))));
  const first = memory();
  if (optimiser.name === "sgd") {
    const { momentum = 0 } = optimiser;
    return {
      step(slopes, rate) {
        variables.forEach((variable, i) => {
          const velocity = first[i] as tf.Variable;
          velocity.assign(tf.add(tf.mul(velocity, momentum), slopes[i] as tf.Tensor));
          variable.assign(tf.sub(variable, tf.mul(velocity, rate)));
        });
      },
      close: () => tf.dispose(first)
    };
  }
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser;
  const second = memory();
  return {
    step(slopes, rate, step) {
      const reach = rate / fullness(beta1, step + 1);
      const full = 1 / fullness(beta2, step + 1);
      variables.forEach((variable, i) => {
        const [m, v] = [first[i] as tf.Variable, second[i] as tf.Variable];
        const slope = slopes[i] as tf.Tensor;
        m.assign(tf.add(tf.mul(m, beta1), tf.mul(slope, 1 - beta1)));
        v.assign(tf.add(tf.mul(v, beta2), tf.mul(tf.square(slope), 1 - beta2)));
        const spread = tf.add(tf.sqrt(tf.mul(v, full)), epsilon);
        variable.assign(tf.sub(variable, tf.div(tf.mul(m, reach), spread)));
      });
    },
    close: () => tf.dispose([...first, ...second])
  };
}

/** Decay and centre of each parameter, unless nothing decays. */
function decayOf({ decay = 0, centre }: Task, count: number) {
  const each = (from: number | ArrayLike<number>) =>
    Float64Array.from(
      { length: count },
      (_, i) => (typeof from === "number" ? from : from[i]) ?? 0
    );
  const decays = each(decay);
  return decays.some((value) => value !== 0) ? [decays, each(centre ?? 0)] : undefined;
}

type Pair = readonly [x: tf.Tensor2D, y: tf.Tensor2D];

/** The data of each step, in the order that train.ts takes them. */
class Batches {
  readonly #size: number;
  #held: Pair;

  constructor(
    private readonly task: Task,
    private readonly random: Random | undefined
  ) {
    const { rows } = task.data;
    this.#size = Math.min(task.batch ?? rows, rows);
    if (this.#size < rows && !random) throw new Error("batches need random numbers");
    this.#held = this.#placed(Int32Array.from({ length: rows }, (_, i) => i));
  }

  at(step: number): Pair {
    const { rows } = this.task.data;
    if (this.#size === rows || !this.random) return this.#held;
    const from = (step % Math.floor(rows / this.#size)) * this.#size;
    if (from === 0) {
      this.close();
      this.#held = this.#placed(permutation(rows, this.random));
    }
    const [x, y] = this.#held;
    return [tf.slice(x, from, this.#size), tf.slice(y, from, this.#size)];
  }

  close(): void {
    tf.dispose([...this.#held]);
  }

  #placed(order: Int32Array): Pair {
    const { data, architecture } = this.task;
    const { sizes } = architecture;
    const arranged = (from: ArrayLike<number>, width: number) => {
      const to = new Float32Array(order.length * width);
      order.forEach((row, i) => {
        for (let j = 0; j < width; j++) to[i * width + j] = from[row * width + j] ?? 0;
      });
      return tf.keep(tf.tensor2d(to, [order.length, width]));
    };
    return [arranged(data.x, sizes[0] ?? 0), arranged(data.y, sizes[sizes.length - 1] ?? 0)];
  }
}
