import { grids } from "./choose";
import type { Settings } from "./parameters";
import type { Hyperparameters } from "./result";

/** Without a signal there is nothing to read: the labels are noise. */
export const isSilent = (setting: Hyperparameters | undefined): boolean => setting?.amplitude === 0;

/**
 * Where a chosen setting is the last of what was on offer, so that the evidence might have gone on.
 * (A signal of nothing and a noise as large as the labels' own variance are ends, not edges.)
 */
export function edgesOf(setting: Hyperparameters, grid: Settings["grid"]): string[] {
  if (isSilent(setting)) return [];
  const { lengthscales, variances } = grids[grid];
  const least = Math.min(...variances.map(({ noise }) => noise));
  const most = Math.max(...variances.map(({ amplitude }) => amplitude));
  return [
    ...(setting.lengthscale === Math.min(...lengthscales) ? ["shortest lengthscale"] : []),
    ...(setting.lengthscale === Math.max(...lengthscales) ? ["longest lengthscale"] : []),
    ...(setting.noise === least ? ["least noise"] : []),
    ...(setting.amplitude === most ? ["largest signal"] : [])
  ];
}
