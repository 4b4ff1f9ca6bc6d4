import type { Table } from "../exhibit";
import type { Result } from "./result";

export const sizeTable = ({ sizes, curves }: Result): Table => ({
  id: "sizes",
  caption: "Medians over the draws, by number of features",
  columns: [
    "features",
    "test error, minimum norm",
    "training error, minimum norm",
    "test error, ridge by hand",
    "test error, best ridge",
    "test error, cross-validation",
    "test error, posterior mean",
    "test error, ensemble",
    "norm, minimum norm",
    "norm, posterior mean",
    "effective dimensions, determined",
    "effective dimensions, all",
    "effective dimensions, Hessian",
    "effective parameters on test inputs",
    "expected test error, theory",
    "expected test error, ideal rule"
  ],
  rows: sizes.map((size, i) => [
    size,
    curves.test[i] ?? null,
    curves.train[i] ?? null,
    curves.ridge[i] ?? null,
    curves.best[i] ?? null,
    curves.crossed[i] ?? null,
    curves.evidence[i] ?? null,
    curves.ensemble[i] ?? null,
    curves.norm[i] ?? null,
    curves.evidenceNorm[i] ?? null,
    curves.determined[i] ?? null,
    curves.all[i] ?? null,
    curves.hessian[i] ?? null,
    curves.effective[i] ?? null,
    curves.theory[i] ?? null,
    curves.ideal[i] ?? null
  ])
});

export const ridgeTable = ({ look }: Result): Table => ({
  id: "ridges",
  caption: `Median test error with ${look.size} features, by ridge`,
  columns: ["ridge", "test error"],
  rows: Array.from(look.ridges, (ridge, i) => [ridge, look.byRidge[i] ?? null])
});
