/**
 * A network of objects, one number at a time, as TensorFlow Playground trains its own: every unit
 * knows the links that lead to it, every link its weight. Plain JavaScript, for comparison only.
 */
import { adam, layersOf, type Task } from "../../models/network";

class Link {
  slope = 0;
  m = 0;
  v = 0;

  constructor(
    readonly from: Unit,
    readonly to: Unit,
    public weight: number
  ) {}
}

class Unit {
  readonly incoming: Link[] = [];
  readonly outgoing: Link[] = [];
  output = 0;
  /** The slope of the loss along what comes in. */
  delta = 0;
  slope = 0;
  m = 0;
  v = 0;

  constructor(
    public bias: number,
    private readonly activation: "tanh" | "relu" | "linear"
  ) {}

  forward(): void {
    let sum = this.bias;
    for (const link of this.incoming) sum += link.weight * link.from.output;
    if (this.activation === "tanh") this.output = Math.tanh(sum);
    else this.output = this.activation === "relu" ? Math.max(0, sum) : sum;
  }

  backward(): void {
    let sum = 0;
    for (const link of this.outgoing) sum += link.weight * link.to.delta;
    const { output } = this;
    if (this.activation === "tanh") this.delta = sum * (1 - output * output);
    else this.delta = this.activation === "relu" && output <= 0 ? 0 : sum;
  }

  accumulate(): void {
    this.slope += this.delta;
    for (const link of this.incoming) link.slope += this.delta * link.from.output;
  }
}

/** Full-batch Adam on all of a task's points; no decay, no batches. */
export class ScalarNetwork {
  readonly #levels: Unit[][] = [];
  #step = 0;

  constructor(
    private readonly task: Task,
    initial: ArrayLike<number>
  ) {
    const { optimiser = adam, decay = 0, batch, architecture } = task;
    if (optimiser.name !== "adam" || decay !== 0 || batch !== undefined) {
      throw new RangeError("the scalar network knows full-batch Adam without decay only");
    }
    const [inputs = 0] = architecture.sizes;
    this.#levels.push(Array.from({ length: inputs }, () => new Unit(0, "linear")));
    const layers = layersOf(architecture);
    for (const [l, { weights, biases, outputs }] of layers.entries()) {
      const activation = l + 1 < layers.length ? architecture.activation : "linear";
      const below = this.#levels[l] ?? [];
      const level = Array.from(
        { length: outputs },
        (_, j) => new Unit(initial[biases + j] ?? 0, activation)
      );
      below.forEach((from, i) => {
        level.forEach((to, j) => {
          const link = new Link(from, to, initial[weights + i * outputs + j] ?? 0);
          from.outgoing.push(link);
          to.incoming.push(link);
        });
      });
      this.#levels.push(level);
    }
  }

  /** One step; the mean loss before it. */
  step(): number {
    const { rows, x, y } = this.task.data;
    const [inputs = [], ...levels] = this.#levels;
    const outputs = this.#levels.at(-1) ?? [];
    let loss = 0;
    for (let row = 0; row < rows; row++) {
      inputs.forEach((unit, i) => {
        unit.output = x[row * inputs.length + i] ?? 0;
      });
      for (const level of levels) for (const unit of level) unit.forward();
      const targets = outputs.map((_, j) => y[row * outputs.length + j] ?? 0);
      loss += this.#lossAndDeltas(outputs, targets);
      for (let l = levels.length - 2; l >= 0; l--) {
        for (const unit of levels[l] ?? []) unit.backward();
      }
      for (const level of levels) for (const unit of level) unit.accumulate();
    }
    this.#descend(levels.flat(), rows);
    return loss / rows;
  }

  #lossAndDeltas(outputs: readonly Unit[], targets: readonly number[]): number {
    let loss = 0;
    if (this.task.loss === "cross-entropy") {
      const largest = Math.max(...outputs.map(({ output }) => output));
      const total = outputs.reduce((sum, { output }) => sum + Math.exp(output - largest), 0);
      const log = largest + Math.log(total);
      outputs.forEach((unit, j) => {
        const target = targets[j] ?? 0;
        unit.delta = Math.exp(unit.output - log) - target;
        loss -= target * (unit.output - log);
      });
      return loss;
    }
    outputs.forEach((unit, j) => {
      const { output } = unit;
      const target = targets[j] ?? 0;
      if (this.task.loss === "squared") {
        unit.delta = 2 * (output - target);
        loss += (output - target) ** 2;
      } else {
        unit.delta = 1 / (1 + Math.exp(-output)) - target;
        loss += Math.max(output, 0) + Math.log1p(Math.exp(-Math.abs(output))) - target * output;
      }
    });
    return loss;
  }

  #descend(units: readonly Unit[], rows: number): void {
    const {
      beta1 = 0.9,
      beta2 = 0.999,
      epsilon = 1e-8
    } = { ...this.task.optimiser } as {
      beta1?: number;
      beta2?: number;
      epsilon?: number;
    };
    const rate = this.task.rate(this.#step);
    const t = ++this.#step;
    const [full1, full2] = [1 - beta1 ** t, 1 - beta2 ** t];
    /** By how much to move along a mean slope. */
    const move = (of: Unit | Link) => {
      const slope = of.slope / rows;
      of.slope = 0;
      of.m = beta1 * of.m + (1 - beta1) * slope;
      of.v = beta2 * of.v + (1 - beta2) * slope * slope;
      return (rate * (of.m / full1)) / (Math.sqrt(of.v / full2) + epsilon);
    };
    for (const unit of units) {
      unit.bias -= move(unit);
      for (const link of unit.incoming) link.weight -= move(link);
    }
  }
}
