import { finite, type Kernel, notNegative, times } from "./kernel";

/**
 * Linear: b² + a² (x − c)·(x′ − c), straight lines (hyperplanes) with slope of prior sd a that take
 * the value N(0, b²) at the centre c.
 */
export function linear({
  amplitude = 1,
  offset = 1,
  centre = 0
}: {
  readonly amplitude?: number;
  readonly offset?: number;
  readonly centre?: number;
} = {}): Kernel {
  const a = notNegative("amplitude", amplitude);
  const b = notNegative("offset", offset);
  const c = finite("centre", centre);
  return {
    hyperparameters: [
      { name: "amplitude", value: a },
      { name: "offset", value: b }
    ],
    with: (values) => linear({ amplitude: values[0], offset: values[1], centre: c }),
    over: (pairs) => {
      const values = pairs.inner(c);
      for (let i = 0; i < values.length; i++) values[i] = b * b + a * a * (values[i] as number);
      return values;
    },
    gradients: (pairs) => [
      times(2 * a * a, pairs.inner(c)),
      new Float64Array(pairs.length).fill(2 * b * b)
    ],
    mirrors: c === 0
  };
}

/** Constant: a² everywhere, a function that is one unknown number. */
export function constant({ amplitude = 1 }: { readonly amplitude?: number } = {}): Kernel {
  const a = notNegative("amplitude", amplitude);
  return {
    hyperparameters: [{ name: "amplitude", value: a }],
    with: (values) => constant({ amplitude: values[0] }),
    over: (pairs) => new Float64Array(pairs.length).fill(a * a),
    gradients: (pairs) => [new Float64Array(pairs.length).fill(2 * a * a)],
    mirrors: true
  };
}
