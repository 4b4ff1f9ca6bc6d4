import { lempelZivComplexity } from "../../models/complexity";
import { workspace } from "../../models/kernels";
import { type Architecture, draw, spreads } from "../../models/network";
import { permutation, type Random, stream } from "../../models/random";
import type { Settings } from "./parameters";
import type { Drawn, Result, Spectrum } from "./result";

const hidden = 40;
const coins = 2000;
/** Networks whose tables are shuffled for comparison. */
const shuffles = 1500;
const kept = 300;
const shown = 12;

/** Draws networks and keeps count of the functions they compute. */
export class Sampler {
  readonly #cases: number;
  readonly #bits: number;
  readonly #architecture: Architecture;
  readonly #inputs: Float32Array;
  readonly #random: Random;
  readonly #shuffling: Random;
  readonly #seen = new Map<string, { count: number; complexity: number }>();
  readonly #shuffled = new Tally();
  readonly #coins = new Tally();
  readonly #firstCoins: string[] = [];
  readonly #first: string[] = [];
  #simpler = 0;
  #compared = 0;
  #drawn = 0;

  constructor(private readonly settings: Settings) {
    const { activation, depth, bits, coding, seed } = settings;
    this.#bits = bits === "seven" ? 7 : 5;
    this.#cases = 1 << this.#bits;
    const layers = activation === "linear" ? 0 : depth;
    this.#architecture = {
      sizes: [this.#bits, ...Array<number>(layers).fill(hidden), 1],
      activation
    };
    this.#inputs = Float32Array.from({ length: this.#cases * this.#bits }, (_, i) => {
      const [row, column] = [Math.floor(i / this.#bits), i % this.#bits];
      const bit = (row >> (this.#bits - 1 - column)) & 1;
      return coding === "signs" ? 2 * bit - 1 : bit;
    });
    this.#random = stream(seed, "networks");
    this.#shuffling = stream(seed, "shuffle");
    this.#flip(stream(seed, "coins"));
  }

  /** Draws `count` networks more. */
  take(count: number): void {
    const { weights, biases } = this.settings;
    const of = spreads(this.#architecture, weights, biases);
    const tables = workspace("float32", (space) => {
      const { sizes, activation } = this.#architecture;
      const chain = space.chain(sizes, activation);
      const x = space.put(this.#inputs);
      const to = space.reserve(this.#cases);
      const theta = space.put(draw(this.#architecture, of, stream(0)));
      return Array.from({ length: count }, () => {
        space.write(theta, draw(this.#architecture, of, this.#random));
        space.forward(chain, sizes.length - 1, this.#cases, theta, x, to);
        return Array.from(space.read(to, this.#cases), (value) => (value > 0 ? 1 : 0));
      });
    });
    for (const table of tables) this.#count(table);
  }

  result(): Result {
    const all = [...this.#seen];
    const varied = all.filter(([table]) => !isConstant(table));
    const tallied = (of: typeof all) => {
      const tally = new Tally();
      for (const [, { complexity, count }] of of) tally.add(complexity, count);
      return tally.spectrum();
    };
    const ranked = all
      .filter(([, { count }]) => count > 1)
      .map(([table, { count, complexity }]): Drawn => ({ table, count, complexity }))
      .sort((a, b) => b.count - a.count || (a.table < b.table ? -1 : 1));
    const variedDraws = varied.reduce((sum, [, { count }]) => sum + count, 0);
    return {
      bits: this.#bits,
      drawn: this.#drawn,
      constant: this.#drawn - variedDraws,
      spectra: {
        networks: tallied(all),
        varied: tallied(varied),
        shuffled: this.#shuffled.spectrum(),
        coins: this.#coins.spectrum()
      },
      simplerThanShuffled: this.#compared > 0 ? this.#simpler / this.#compared : 0,
      functions: ranked.slice(0, kept),
      once: all.filter(([, { count }]) => count === 1).length,
      distinct: all.length,
      first: { networks: [...this.#first], coins: this.#firstCoins }
    };
  }

  #count(table: readonly number[]): void {
    const name = table.join("");
    const known = this.#seen.get(name) ?? { count: 0, complexity: lempelZivComplexity(table) };
    known.count++;
    this.#seen.set(name, known);
    if (this.#drawn < shown) this.#first.push(name);
    this.#drawn++;
    if (isConstant(name) || this.#compared >= shuffles) return;
    const order = permutation(table.length, this.#shuffling);
    const complexity = lempelZivComplexity(Array.from(order, (i) => table[i] as number));
    this.#shuffled.add(complexity, 1);
    this.#compared++;
    if (known.complexity < complexity) this.#simpler++;
  }

  #flip(random: Random): void {
    for (let i = 0; i < coins; i++) {
      const table = Array.from({ length: this.#cases }, () => random.below(2));
      this.#coins.add(lempelZivComplexity(table), 1);
      if (i < shown) this.#firstCoins.push(table.join(""));
    }
  }
}

const isConstant = (table: string) => !table.includes("0") || !table.includes("1");

class Tally {
  readonly #counts = new Map<number, number>();

  add(complexity: number, count: number): void {
    this.#counts.set(complexity, (this.#counts.get(complexity) ?? 0) + count);
  }

  spectrum(): Spectrum {
    const sorted = [...this.#counts].sort(([a], [b]) => a - b);
    return {
      complexity: sorted.map(([complexity]) => complexity),
      count: sorted.map(([, count]) => count)
    };
  }
}
