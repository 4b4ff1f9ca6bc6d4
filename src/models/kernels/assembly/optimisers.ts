const VECTOR: usize = 16;

/**
 * One step of Adam (Kingma & Ba 2015): first and second moments of the gradient at m and v, each
 * divided by its share of full weight (`full1`, `full2`, that is 1 - beta^t).
 */
export function adam<T>(
  count: i32,
  theta: usize,
  gradient: usize,
  m: usize,
  v: usize,
  rate: f64,
  beta1: f64,
  beta2: f64,
  full1: f64,
  full2: f64,
  epsilon: f64
): void {
  const keep1 = v128.splat<T>(<T>beta1);
  const keep2 = v128.splat<T>(<T>beta2);
  const new1 = v128.splat<T>(<T>(1 - beta1));
  const new2 = v128.splat<T>(<T>(1 - beta2));
  const step = v128.splat<T>(<T>(rate / full1));
  const share = v128.splat<T>(<T>(1 / full2));
  const small = v128.splat<T>(<T>epsilon);
  for (const end = theta + <usize>count * sizeof<T>(); theta < end; theta += VECTOR) {
    const g = v128.load(gradient);
    const first = v128.add<T>(v128.mul<T>(keep1, v128.load(m)), v128.mul<T>(new1, g));
    const square = v128.mul<T>(v128.mul<T>(new2, g), g);
    const second = v128.add<T>(v128.mul<T>(keep2, v128.load(v)), square);
    v128.store(m, first);
    v128.store(v, second);
    const size = v128.add<T>(v128.sqrt<T>(v128.mul<T>(share, second)), small);
    const move = v128.div<T>(v128.mul<T>(step, first), size);
    v128.store(theta, v128.sub<T>(v128.load(theta), move));
    gradient += VECTOR;
    m += VECTOR;
    v += VECTOR;
  }
}
