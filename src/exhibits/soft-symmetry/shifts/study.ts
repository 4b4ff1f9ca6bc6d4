import type { Progress } from "../../../lab/experiment";
import type { Settings } from "../parameters";
import type { Learner } from "../result";
import { including } from "../slack-axis";
import { learners, Network, steps } from "./networks";
import { sizeOf } from "./pathways";
import { places, type ShiftWorld, shifted, shiftWorld, truthOf } from "./patterns";
import type { Each, ShiftResult } from "./result";

const usualAxis = [0, 0.2, 0.4, 0.6, 1];
/** Steps between two frames of the first data set. */
export const stride = 20;
/** The first data set, drawn at every frame, takes as long as this many others. */
const opening = 2;
/** Steps between two pauses. */
const stretch = 50;

/** Data sets that errors are averaged over: fewer when they are large. */
export const setsFor = (patterns: number): number => (patterns > 100 ? 4 : 8);

/** One data set: errors and shares by brokenness. */
interface Measured {
  readonly errors: Each<readonly number[]>;
  readonly moving: Each<readonly number[]>;
}

let last: { key: string; done: Measured[] } = { key: "", done: [] };

const each = <T>(of: (learner: Learner) => T): Each<T> => ({
  hard: of("hard"),
  soft: of("soft"),
  free: of("free")
});

/** The first data set, step by step; then the others, one by one, remembered for the last state. */
export async function* shiftRun(
  values: Settings,
  pause: () => Promise<void>
): AsyncGenerator<Progress<ShiftResult>, void, void> {
  const { seed, patterns, noise, penalty } = values;
  const planned = setsFor(patterns);
  const axis = including(usualAxis, values.broken);
  const key = [seed, patterns, noise, penalty, axis].join(" ");
  if (last.key !== key) last = { key, done: [] };
  const { done } = last;
  const first = new First(values, axis);
  const whole = opening + planned - 1;
  for (let step = 0; step < steps; step += stride) {
    const result = first.result([first.measured(false)], planned);
    yield { done: (opening * step) / steps / whole, result, at: `step ${step} of ${steps}` };
    await first.train(step + stride, pause);
  }
  done[0] ??= first.measured(true);
  for (let count = 1; count <= planned; count++) {
    if (!done[count - 1]) done[count - 1] = await measure(values, axis, count - 1, pause);
    const result = first.result(done.slice(0, count), planned);
    yield { done: (opening + count - 1) / whole, result, at: `data set ${count} of ${planned}` };
    await pause();
  }
}

/** The data set on show, with a network of each kind under each brokenness. */
class First {
  readonly #world: ShiftWorld;
  readonly #networks: Each<readonly Network[]>;
  readonly #place: number;
  readonly #at: number[] = [];
  readonly #training = each((): number[] => []);
  readonly #test = each((): number[] => []);
  readonly #own: readonly number[][];

  constructor(
    private readonly values: Settings,
    private readonly axis: readonly number[]
  ) {
    this.#world = shiftWorld(values, 0);
    this.#place = axis.indexOf(values.broken);
    this.#networks = each((learner) =>
      axis.map((broken) => new Network(learner, this.#world, broken, values, 0))
    );
    this.#own = axis.map(() => []);
    this.#note();
  }

  async train(goal: number, pause: () => Promise<void>): Promise<void> {
    for (const learner of learners) {
      for (const network of this.#networks[learner]) {
        network.train(goal);
        await pause();
      }
    }
    this.#note();
  }

  #note(): void {
    const { broken } = this.values;
    this.#at.push(this.#networks.soft[0]?.step ?? 0);
    for (const learner of learners) {
      const network = this.#networks[learner][this.#place] as Network;
      this.#training[learner].push(network.trainingError());
      this.#test[learner].push(network.error(this.#world, broken));
    }
    this.#networks.soft.forEach((network, i) => {
      this.#own[i]?.push(network.own);
    });
  }

  /** Shares due to the shift take longest: on the way only those on show are looked at. */
  measured(whole: boolean): Measured {
    const of = (learner: Learner, measure: (network: Network, i: number) => number) =>
      this.#networks[learner].map(measure);
    return {
      errors: each((learner) =>
        of(learner, (network, i) => network.error(this.#world, this.axis[i] as number))
      ),
      moving: each((learner) =>
        of(learner, (network, i) =>
          whole || i === this.#place ? network.moving(this.#world) : Number.NaN
        )
      )
    };
  }

  result(sets: readonly Measured[], planned: number): ShiftResult {
    const world = this.#world;
    const from = (this.values.pattern - 1) * places;
    const pattern = world.test.x.slice(from, from + places);
    const x = shifted(pattern);
    const lists = (of: (set: Measured) => readonly number[]) =>
      this.axis.map((_, i) =>
        Float64Array.from(
          sets.map((set) => of(set)[i] as number).filter((value) => !Number.isNaN(value))
        )
      );
    return {
      steps,
      broken: this.axis,
      at: this.#place,
      pattern,
      truth: truthOf(world.parts(x), this.values.broken),
      answers: each((learner) =>
        Float64Array.from((this.#networks[learner][this.#place] as Network).says(x))
      ),
      course: {
        at: this.#at.slice(),
        training: each((learner) => this.#training[learner].slice()),
        test: each((learner) => this.#test[learner].slice()),
        own: this.#own.map((list) => list.slice())
      },
      planned,
      errors: each((learner) => lists((set) => set.errors[learner])),
      moving: each((learner) => lists((set) => set.moving[learner])),
      sizes: each(sizeOf),
      warnings: warningsFor(this.values)
    };
  }
}

async function measure(
  values: Settings,
  axis: readonly number[],
  index: number,
  pause: () => Promise<void>
): Promise<Measured> {
  const world = shiftWorld(values, index);
  const errors = each((): number[] => []);
  const moving = each((): number[] => []);
  for (const learner of learners) {
    for (const broken of axis) {
      const network = new Network(learner, world, broken, values, index);
      for (let step = stretch; step <= steps; step += stretch) {
        network.train(step);
        await pause();
      }
      errors[learner].push(network.error(world, broken));
      moving[learner].push(network.moving(world));
    }
  }
  return { errors, moving };
}

function warningsFor({ penalty, patterns }: Settings): string[] {
  const found: string[] = [];
  if (penalty <= 0.1) {
    found.push(
      "At this penalty what is soft’s own costs no more than what it shares: it hardly prefers the symmetry."
    );
  }
  if (patterns > 100) {
    found.push("With more than 100 patterns four data sets are trained instead of eight.");
  }
  return found;
}
