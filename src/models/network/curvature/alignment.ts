import type { Matrix } from "../../linalg";

/**
 * Centred alignment of a kernel with labels y: ⟨HKH, yyᵀ⟩/(‖HKH‖ ‖Hy(Hy)ᵀ‖), H the projection that
 * takes means away (Cortes, Mohri & Rostamizadeh 2012).
 */
export function centredAlignment({ rows: n, data }: Matrix, y: ArrayLike<number>): number {
  const rowMeans = new Float64Array(n);
  let mean = 0;
  let level = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++)
      rowMeans[i] = (rowMeans[i] as number) + (data[i * n + j] as number) / n;
    mean += (rowMeans[i] as number) / n;
    level += (y[i] as number) / n;
  }
  let along = 0;
  let size = 0;
  let ofLabels = 0;
  for (let i = 0; i < n; i++) {
    const a = (y[i] as number) - level;
    ofLabels += a * a;
    for (let j = 0; j < n; j++) {
      const centred =
        (data[i * n + j] as number) - (rowMeans[i] as number) - (rowMeans[j] as number) + mean;
      along += centred * a * ((y[j] as number) - level);
      size += centred * centred;
    }
  }
  return size > 0 && ofLabels > 0 ? along / (Math.sqrt(size) * ofLabels) : 0;
}
