import { exp } from "../kernels";
import { type Domain, ones } from "./truth-table";

/**
 * Tables whose neighbouring inputs (one variable apart) tend to agree, or to differ: probability
 * ∝ e^{agreement · (pairs that agree)}; 0 makes all tables equally likely.
 */
export function neighbourLaw(domain: Domain, agreement: number): Float64Array {
  const pairs = (domain.inputs * domain.variables) / 2;
  const weights = Float64Array.from({ length: pairs + 1 }, (_, agreeing) =>
    // Measured from the likeliest, so that nothing overflows.
    exp(agreement > 0 ? agreement * (agreeing - pairs) : agreement * agreeing)
  );
  let total = 0;
  const law = new Float64Array(domain.tables);
  for (let table = 0; table < domain.tables; table++) {
    const weight = weights[pairs - differing(domain, table)] as number;
    law[table] = weight;
    total += weight;
  }
  return law.map((weight) => weight / total);
}

/** How many pairs of neighbouring inputs have different outputs. */
function differing({ variables, inputs }: Domain, table: number): number {
  let count = 0;
  for (let b = 0; b < variables; b++) {
    const step = 1 << b;
    // Each pair is met from both of its ends.
    const across =
      ((table & lowerInputs(b, inputs)) << step) | ((table >> step) & lowerInputs(b, inputs));
    count += (ones[(table ^ across) & ((1 << inputs) - 1)] as number) / 2;
  }
  return count;
}

/** The set of inputs with x_b = 0. */
function lowerInputs(b: number, inputs: number): number {
  let set = 0;
  for (let i = 0; i < inputs; i++) set |= (1 - ((i >> b) & 1)) << i;
  return set;
}

/** All tables equally likely. */
export const uniformLaw = ({ tables }: Domain): Float64Array =>
  new Float64Array(tables).fill(1 / tables);
