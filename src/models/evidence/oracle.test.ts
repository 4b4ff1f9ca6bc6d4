import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/occams-hill.json";
import { evidenceByDegree, geometricDecay, quarticDecay, spreadThin } from ".";

const columns = {
  isotropic: ["legendre", spreadThin("growing")],
  geometric: ["legendre", geometricDecay(0.5)],
  quartic: ["legendre", quarticDecay],
  isotropicMonomial: ["monomial", spreadThin("growing")]
} as const;

describe.each(oracle.cases)("occams-hill.json, $truth", (c) => {
  it.each(Object.keys(columns) as (keyof typeof columns)[])("%s", (name) => {
    const [basis, family] = columns[name];
    const found = [
      ...evidenceByDegree({
        basis,
        x: Float64Array.from(c.x),
        y: Float64Array.from(c.y),
        noiseVariance: c.noiseVariance,
        families: [family],
        degrees: c.degrees,
        amplitude: "one"
      })
    ].map(([one]) => one?.total ?? Number.NaN);
    c.logEvidence[name].forEach((expected, i) => {
      const error = Math.abs((found[i] ?? Number.NaN) - expected);
      expect(error).toBeLessThanOrEqual(oracle.tolerance * (1 + Math.abs(expected)));
    });
  });
});
