/** What rounding took from the product a b (Dekker 1971); none of it may under- or overflow. */
export function productError(a: f64, b: f64): f64 {
  const aTop = top(a);
  const bTop = top(b);
  const aRest = a - aTop;
  const bRest = b - bTop;
  return aTop * bTop - a * b + aTop * bRest + aRest * bTop + aRest * bRest;
}

/** The leading 26 bits. */
export function top(a: f64): f64 {
  return reinterpret<f64>(reinterpret<i64>(a) & ~0x7ffffff);
}
