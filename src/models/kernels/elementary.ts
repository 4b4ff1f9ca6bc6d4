/**
 * Elementary functions of one float64 with the same bits in every engine, within a few units in the
 * last place of the true value. Special values are those of C and of JavaScript's Math.
 */
import { kernels } from "./module";

export const exp = (x: number): number => kernels().exp(x);

/** exp(x) - 1 without cancellation near 0. */
export const expm1 = (x: number): number => kernels().expm1(x);

export const log = (x: number): number => kernels().log(x);

/** log(1 + x) without cancellation near 0. */
export const log1p = (x: number): number => kernels().log1p(x);

/** x to the power y, with JavaScript's special values: pow(1, Infinity) is NaN. */
export const pow = (x: number, y: number): number => kernels().pow(x, y);

export const sin = (x: number): number => kernels().sin(x);

export const cos = (x: number): number => kernels().cos(x);

export const tanh = (x: number): number => kernels().tanh(x);

export const asin = (x: number): number => kernels().asin(x);

export const acos = (x: number): number => kernels().acos(x);

/** log |gamma(x)|; infinite at 0, -1, -2, ... */
export const logGamma = (x: number): number => kernels().logGamma(x);
