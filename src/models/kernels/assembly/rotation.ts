const UP: f64 = 4.149515568880993e180;

export let cosine: f64 = 1;
export let sine: f64 = 0;

/**
 * Sets the rotation that takes (f, g) to (r, 0) and returns r. What would not be a rotation to full
 * precision, because both are near the smallest numbers, is taken for (f, 0).
 */
export function aim(f: f64, g: f64): f64 {
  const most = max(abs(f), abs(g));
  if (g === 0 || most < 1e-290) {
    cosine = 1;
    sine = 0;
    return f;
  }
  if (most < 1e-140) return aim(f * UP, g * UP) / UP;
  const r = sqrt(f * f + g * g);
  cosine = f / r;
  sine = g / r;
  return r;
}
