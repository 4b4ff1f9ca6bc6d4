import type { Result, Spectrum } from "./result";

export function total({ count }: Spectrum): number {
  return count.reduce((sum, each) => sum + each, 0);
}

/** Mean complexity; undefined for none. */
export function mean(of: Spectrum): number | undefined {
  const n = total(of);
  if (n === 0) return undefined;
  return of.complexity.reduce((sum, value, i) => sum + value * (of.count[i] ?? 0), 0) / n;
}

/** The complexity below which a share of the tables lie. */
export function quantile(of: Spectrum, share: number): number {
  const wanted = share * total(of);
  let sum = 0;
  for (let i = 0; i < of.count.length; i++) {
    sum += of.count[i] ?? 0;
    if (sum >= wanted) return of.complexity[i] ?? 0;
  }
  return 0;
}

/** Share of the networks on count that are simpler than 99 of a hundred coin-flip tables. */
export function simplerThanCoins({ spectra }: Result, constants: boolean): number {
  const of = constants ? spectra.networks : spectra.varied;
  const line = quantile(spectra.coins, 0.01);
  const below = of.count.filter((_, i) => (of.complexity[i] ?? 0) < line);
  const n = total(of);
  return n === 0 ? 0 : below.reduce((sum, each) => sum + each, 0) / n;
}

export const isConstant = (table: string): boolean => !/01|10/.test(table);

/** The commonest functions on count. */
export const ranked = ({ functions }: Result, constants: boolean) =>
  constants ? functions : functions.filter(({ table }) => !isConstant(table));
