import { log, log1p, sin } from "./elementary";

const PI: f64 = Math.PI;

// (zeta(k) - 1) / k with alternating signs, k = 2..27: the Taylor series of log gamma at 2.
const SERIES = memory.data<f64>([
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986,
  0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939,
  9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6,
  4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7, -4.492469198764566e-7,
  2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9,
  5.731367241678862e-10, -2.7595228851242334e-10
]);
const TERMS: usize = 26;

/** log |gamma(x)|; infinite at 0, -1, -2, ... and at both infinities. */
export function logGamma(x: f64): f64 {
  if (x > 0) return positive(x);
  if (!(x <= 0)) return x;
  const y = -x;
  const whole = floor(y);
  if (y === whole) return Infinity;
  if (y < 1e-17) return -log(y);
  const away = min(y - whole, whole + 1 - y);
  return log(PI / (y * sin(PI * away))) - positive(y);
}

function positive(x: f64): f64 {
  if (x >= 10) return stirling(x);
  if (x < 0.5) return positive(x + 1) - log(x);
  if (x < 1.5) return nearTwo(x - 1) - log1p(x - 1);
  let product = 1.0;
  while (x > 2.5) {
    x -= 1;
    product *= x;
  }
  return log(product) + nearTwo(x - 2);
}

/** log gamma(2 + t) for |t| <= 1/2. */
function nearTwo(t: f64): f64 {
  let sum = 0.0;
  for (let at: usize = TERMS; at > 0; at--) sum = sum * t + load<f64>(SERIES + ((at - 1) << 3));
  return t * (0.42278433509846713 + t * sum);
}

function stirling(x: f64): f64 {
  if (x === Infinity) return x;
  const r = 1 / x;
  const s = r * r;
  let tail = 0.00641025641025641;
  tail = tail * s - 0.0019175269175269176;
  tail = tail * s + 0.0008417508417508417;
  tail = tail * s - 0.0005952380952380953;
  tail = tail * s + 0.0007936507936507937;
  tail = tail * s - 0.002777777777777778;
  tail = tail * s + 0.08333333333333333;
  return (x - 0.5) * (log(x) - 1) + (0.4189385332046727 + tail * r);
}
