import { exp } from "../kernels";
import { type Kernel, notNegative, positive, times } from "./kernel";

const sqrt3 = Math.sqrt(3);
const sqrt5 = Math.sqrt(5);
/** Here e^−z is 0 in float64, and no product with it may become NaN. */
const far = 800;

export interface Shape {
  /** Distance over which the function changes; 1 unless given. */
  readonly lengthscale?: number;
  /** Prior standard deviation of the function; 1 unless given. */
  readonly amplitude?: number;
}

/** ρ(z) and −z ρ′(z), which is ∂ρ/∂log l; each replaces a list of scaled distances z by its values. */
interface Profile {
  /** z = scale · r / l. */
  readonly scale: number;
  readonly value: (z: Float64Array) => void;
  readonly slope: (z: Float64Array) => void;
}

/** The kernel a² ρ(z) of distance r = |x − x′| with one lengthscale l. */
function isotropic(profile: Profile, { lengthscale = 1, amplitude = 1 }: Shape): Kernel {
  const l = positive("lengthscale", lengthscale);
  const a = notNegative("amplitude", amplitude);
  const mapped = (distances: Float64Array, map: (z: Float64Array) => void, factor: number) => {
    const z = new Float64Array(distances.length);
    for (let i = 0; i < z.length; i++) {
      z[i] = Math.min(far, (profile.scale * (distances[i] as number)) / l);
    }
    map(z);
    return factor === 1 ? z : times(factor, z);
  };
  return {
    hyperparameters: [
      { name: "lengthscale", value: l },
      { name: "amplitude", value: a }
    ],
    with: (values) => isotropic(profile, { lengthscale: values[0], amplitude: values[1] }),
    over: ({ distances }) => mapped(distances, profile.value, a * a),
    gradients: ({ distances }) => [
      mapped(distances, profile.slope, a * a),
      mapped(distances, profile.value, 2 * a * a)
    ],
    mirrors: true
  };
}

const squaredExponential: Profile = {
  scale: 1,
  value: (z) => {
    for (let i = 0; i < z.length; i++) z[i] = exp(-0.5 * (z[i] as number) * (z[i] as number));
  },
  slope: (z) => {
    for (let i = 0; i < z.length; i++) {
      const square = (z[i] as number) * (z[i] as number);
      z[i] = square * exp(-0.5 * square);
    }
  }
};

const half: Profile = {
  scale: 1,
  value: (z) => {
    for (let i = 0; i < z.length; i++) z[i] = exp(-(z[i] as number));
  },
  slope: (z) => {
    for (let i = 0; i < z.length; i++) z[i] = (z[i] as number) * exp(-(z[i] as number));
  }
};

const threeHalves: Profile = {
  scale: sqrt3,
  value: (z) => {
    for (let i = 0; i < z.length; i++) z[i] = (1 + (z[i] as number)) * exp(-(z[i] as number));
  },
  slope: (z) => {
    for (let i = 0; i < z.length; i++) {
      const at = z[i] as number;
      z[i] = at * at * exp(-at);
    }
  }
};

const fiveHalves: Profile = {
  scale: sqrt5,
  value: (z) => {
    for (let i = 0; i < z.length; i++) {
      const at = z[i] as number;
      z[i] = (1 + at + (at * at) / 3) * exp(-at);
    }
  },
  slope: (z) => {
    for (let i = 0; i < z.length; i++) {
      const at = z[i] as number;
      z[i] = ((at * at * (1 + at)) / 3) * exp(-at);
    }
  }
};

/** Squared exponential: a² exp(−r²/2l²). */
export const rbf = (shape: Shape = {}): Kernel => isotropic(squaredExponential, shape);

/** Matérn 1/2 (exponential): a² exp(−r/l). Continuous functions without a slope. */
export const matern12 = (shape: Shape = {}): Kernel => isotropic(half, shape);

/** Matérn 3/2: a² (1 + z) e^−z, z = √3 r/l. Functions with one derivative. */
export const matern32 = (shape: Shape = {}): Kernel => isotropic(threeHalves, shape);

/** Matérn 5/2: a² (1 + z + z²/3) e^−z, z = √5 r/l. Functions with two derivatives. */
export const matern52 = (shape: Shape = {}): Kernel => isotropic(fiveHalves, shape);
