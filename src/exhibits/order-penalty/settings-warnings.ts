import type { Basis, Settings } from "./parameters";
import { leastNoise } from "./soft";
import { targets } from "./targets";
import { isKnown, type Known, type Truth, truths } from "./truths";
import { list, plain, setting } from "./words";

/** Beyond this a truth no longer fits among labels of ordinary size. */
const exploded = 100;

/** What the settings alone make worth saying, of the panels whose data they make. */
export function settingsWarnings(values: Settings, generated: readonly Known[]): string[] {
  return [
    ...(generated.length > 0 ? noiseWarnings(values, generated) : []),
    ...(values.penalty === "quadratic" ? quadraticWarnings(values) : []),
    ...(values.inputs === "gaussian" ? wideWarnings(values, generated) : [])
  ];
}

export function sizesWarnings(values: Settings): string[] {
  const found = settingsWarnings(values, values.truths.filter(isKnown));
  if (values.degree >= 10) {
    found.unshift(
      `With ${values.degree + 1} coefficients flexible is the minimum-norm fit wherever there are fewer points (${basisName[values.basis]}).`
    );
  }
  if (values.truths.includes("own")) {
    found.push("Your own points have no place here: every refit draws data from a known truth.");
  } else if (Object.keys(values.moved).length > 0) {
    found.push("Points placed by hand play no part here: every refit draws its own data.");
  }
  return found;
}

/** Whose coefficients flexible keeps small. */
export const basisName: Readonly<Record<Basis, string>> = {
  legendre: "scaled Legendre polynomials",
  classical: "Legendre polynomials as usually printed",
  powers: "powers of x"
};

function noiseWarnings(values: Settings, generated: readonly Truth[]): string[] {
  const { noise, assumed, penalty, choose } = values;
  if (generated.every((truth) => truth === "noise")) {
    return ["The noise setting does not act here: the labels of pure noise are N(0, 1)."];
  }
  if (penalty === "quadratic" || choose === "evidence") return [];
  if (noise === 0) {
    return [
      `The data have no noise; the soft model still assumes a standard deviation of ${setting(assumed)}.`
    ];
  }
  const ratio = assumed / noise;
  if (ratio > 2.000001) {
    return [
      `Soft assumes noise of ${setting(assumed)} where the data have ${setting(noise)}: it smooths more than it should.`
    ];
  }
  if (ratio < 0.499999) {
    return [
      `Soft assumes noise of ${setting(assumed)} where the data have ${setting(noise)}: it follows noise as if it were signal.`
    ];
  }
  return [];
}

function quadraticWarnings({ choose, noise }: Settings): string[] {
  return [
    ...(choose === "evidence"
      ? ["This penalty leaves the constant free, so it has no evidence: its strength is fixed."]
      : []),
    ...(noise < leastNoise ? [`Soft takes the noise to be ${leastNoise}.`] : [])
  ];
}

function wideWarnings({ penalty, growth }: Settings, generated: readonly Known[]): string[] {
  const far = generated.filter((truth) => Math.abs(targets[truth](3)) > exploded);
  const places = far.map((truth) => `${plain(targets[truth](3))} in “${truths[truth].label}”`);
  return [
    ...(penalty === "doubling" && growth < 9
      ? ["Some inputs may lie beyond √growth, where this penalty no longer tames the high powers."]
      : []),
    ...(far.length > 0
      ? [
          `Made for [−1, 1], the truth is far away at x = 3 (${list(places)}): errors there say little.`
        ]
      : [])
  ];
}
