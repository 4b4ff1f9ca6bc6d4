import {
  type Kernel,
  linear,
  matern12,
  matern32,
  matern52,
  periodic,
  product,
  rationalQuadratic,
  rbf,
  sum
} from "../../models/gp";
import type { Settings } from "./parameters";

/** The kernel of a state; its first kernel has the given lengthscale, as its first hyperparameter. */
export function kernelOf(values: Settings, lengthscale: number): Kernel {
  const first = firstOf(values, lengthscale);
  if (values.second === "none") return first;
  const [how, name] = values.second.split("-");
  const second = secondOf(name, values, how === "plus" ? values.secondAmplitude : 1);
  return how === "plus" ? sum(first, second) : product(first, second);
}

function firstOf(values: Settings, lengthscale: number): Kernel {
  const { amplitude, period } = values;
  const shape = { lengthscale, amplitude };
  switch (values.kernel) {
    case "rbf":
      return rbf(shape);
    case "matern52":
      return matern52(shape);
    case "matern32":
      return matern32(shape);
    case "matern12":
      return matern12(shape);
    case "rq":
      return rationalQuadratic(shape);
    case "periodic":
      return periodic({ ...shape, period });
    case "linear":
      return linear({ amplitude, offset: amplitude });
  }
}

function secondOf(name: string | undefined, values: Settings, amplitude: number): Kernel {
  const shape = { lengthscale: values.secondLengthscale, amplitude };
  switch (name) {
    case "linear":
      return linear({ amplitude, offset: amplitude });
    case "periodic":
      return periodic({ ...shape, period: values.period });
    case "matern12":
      return matern12(shape);
    default:
      return rbf(shape);
  }
}
