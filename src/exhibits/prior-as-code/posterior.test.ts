import { describe, expect, it } from "vitest";
import { permutation, stream } from "../../models/random";
import { tableOf } from "./functions";
import { bitsOf, lawOf, rankOf } from "./languages";
import { course, posterior } from "./posterior";

const now = async () => {};

describe("belief in the truth", () => {
  it("is its share of the mass that still fits", async () => {
    const law = await lawOf("all", 0.6, now);
    const order = permutation(16, stream(3, "order"));
    const table = tableOf("majority", 1);
    const shares = course(law, table, order);
    for (const m of [0, 3, 9, 15, 16]) {
      const mask = Array.from(order.slice(0, m)).reduce((all, input) => all | (1 << input), 0);
      let fits = 0;
      for (let f = 0; f < law.length; f++) {
        if (((f ^ table) & mask) === 0) fits += law[f] as number;
      }
      expect(shares[m]).toBeCloseTo((law[table] as number) / fits, 12);
    }
  });

  it("never falls, and ends in certainty", async () => {
    const belief = await posterior(await lawOf("all", 0.6, now), tableOf("parity", 1), 1, now);
    const mean = belief?.mean ?? [];
    expect(mean).toHaveLength(17);
    expect(mean[16]).toBe(1);
    for (let m = 1; m < 17; m++) expect(mean[m]).toBeGreaterThanOrEqual(mean[m - 1] as number);
  });

  it("is not told where the truth has no code", async () => {
    const [xor, andOr] = [await lawOf("xor", 0.6, now), await lawOf("and-or", 0.6, now)];
    const [parity, majority] = [tableOf("parity", 1), tableOf("majority", 1)];
    expect(await posterior(xor, majority, 1, now)).toBeNull();
    expect(await posterior(andOr, parity, 1, now)).toBeNull();
    expect(bitsOf(andOr, parity)).toBeNull();
    expect(rankOf(andOr, parity)).toBeNull();
    expect(rankOf(xor, parity)).toBe(31);
    expect(bitsOf(andOr, majority)).toBeCloseTo(19.9, 2);
  });
});
