import type { Kernel } from "./kernel";

/** The sum of kernels: the function is a sum of independent functions. Sums are again kernels. */
export function sum(...parts: readonly Kernel[]): Kernel {
  return combined(parts, sum, add, (part, pairs) => part.gradients(pairs));
}

/** The product of kernels, entry by entry (Schur); again a kernel. */
export function product(...parts: readonly Kernel[]): Kernel {
  return combined(parts, product, multiply, (part, pairs, others) => {
    const factors = others.map((other) => other.over(pairs));
    return part.gradients(pairs).map((gradient) => factors.reduce(multiply, gradient));
  });
}

type Entrywise = (a: Float64Array, b: Float64Array) => Float64Array;

function combined(
  parts: readonly Kernel[],
  combine: (...parts: readonly Kernel[]) => Kernel,
  fold: Entrywise,
  gradientsOf: (
    part: Kernel,
    pairs: Parameters<Kernel["over"]>[0],
    others: readonly Kernel[]
  ) => Float64Array[]
): Kernel {
  if (parts.length === 0) throw new RangeError("at least one kernel expected: none given");
  return {
    hyperparameters: parts.flatMap(({ hyperparameters }) => hyperparameters),
    with(values) {
      const all = Array.from(values);
      return combine(...parts.map((part) => part.with(all.splice(0, part.hyperparameters.length))));
    },
    over: (pairs) => parts.map((part) => part.over(pairs)).reduce(fold),
    gradients: (pairs) =>
      parts.flatMap((part, i) =>
        gradientsOf(
          part,
          pairs,
          parts.filter((_, j) => j !== i)
        )
      ),
    mirrors: parts.every(({ mirrors }) => mirrors)
  };
}

const add: Entrywise = (a, b) => {
  const result = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) + (b[i] as number);
  return result;
};

const multiply: Entrywise = (a, b) => {
  const result = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) * (b[i] as number);
  return result;
};
