import type { Method, Result, Rival } from "./result";

/** Kernels that do not look at the labels before they are chosen, but for a lengthscale. */
export const fixedKernels: readonly Rival[] = ["tangent", "limit", "features", "one"];

export interface Summary {
  readonly errors: Readonly<Partial<Record<Method, number>>>;
  /** Of the penalised and the free network at the end. */
  readonly share: number;
  readonly freeShare: number;
}

export const errorsOf = ({ soft, free, errors }: Result): Summary["errors"] => ({
  soft: soft.errors.at(-1) ?? Number.NaN,
  free: free.errors.at(-1) ?? Number.NaN,
  ...errors
});

export const bestFixed = (errors: Summary["errors"]): number =>
  Math.min(...fixedKernels.map((rival) => errors[rival] ?? Number.POSITIVE_INFINITY));

export const summarise = (result: Result): Summary => ({
  errors: errorsOf(result),
  share: result.soft.shares.at(-1) ?? 0,
  freeShare: result.free.shares.at(-1) ?? 0
});
