import { expEach } from "../kernels";
import { type Kernel, notNegative, positive } from "./kernel";

export interface Shape {
  /** Distance over which the function changes; 1 unless given. */
  readonly lengthscale?: number;
  /** Prior standard deviation of the function; 1 unless given. */
  readonly amplitude?: number;
}

/** Here e^−z is 0 in float64, and no product with it may become NaN. */
const far = 800;
/** The largest factor of a distance: with it 0 stays 0. */
const steep = 1e300;

/**
 * ρ(z) and −z ρ′(z), which is ∂ρ/∂log l, times a variance, for a list of distances r; z is `factor`
 * times r. Loops without a call for each entry: this is where a Gaussian process spends its time.
 */
interface Profile {
  /** z = scale · r / l. */
  readonly scale: number;
  readonly value: Evaluate;
  readonly slope: Evaluate;
}
type Evaluate = (r: Float64Array, factor: number, variance: number) => Float64Array;

/** The kernel a² ρ(z) of distance r = |x − x′| with one lengthscale l. */
function isotropic(profile: Profile, { lengthscale = 1, amplitude = 1 }: Shape): Kernel {
  const l = positive("lengthscale", lengthscale);
  const a = notNegative("amplitude", amplitude);
  const factor = Math.min(steep, profile.scale / l);
  return {
    hyperparameters: [
      { name: "lengthscale", value: l },
      { name: "amplitude", value: a }
    ],
    with: (values) => isotropic(profile, { lengthscale: values[0], amplitude: values[1] }),
    over: ({ distances }) => profile.value(distances, factor, a * a),
    gradients: ({ distances }) => [
      profile.slope(distances, factor, a * a),
      profile.value(distances, factor, 2 * a * a)
    ],
    mirrors: true
  };
}

/** e^−z for every distance. */
function decay(r: Float64Array, factor: number): Float64Array {
  const values = new Float64Array(r.length);
  for (let i = 0; i < r.length; i++) values[i] = -Math.min(far, factor * (r[i] as number));
  expEach(values);
  return values;
}

/** e^−z²/2 for every distance. */
function bell(r: Float64Array, factor: number): Float64Array {
  const values = new Float64Array(r.length);
  for (let i = 0; i < r.length; i++) {
    const z = Math.min(far, factor * (r[i] as number));
    values[i] = -0.5 * z * z;
  }
  expEach(values);
  return values;
}

const squaredExponential: Profile = {
  scale: 1,
  value: (r, factor, variance) => {
    const values = bell(r, factor);
    for (let i = 0; i < r.length; i++) values[i] = variance * (values[i] as number);
    return values;
  },
  slope: (r, factor, variance) => {
    const values = bell(r, factor);
    for (let i = 0; i < r.length; i++) {
      const z = Math.min(far, factor * (r[i] as number));
      values[i] = variance * z * z * (values[i] as number);
    }
    return values;
  }
};

const half: Profile = {
  scale: 1,
  value: (r, factor, variance) => {
    const values = decay(r, factor);
    for (let i = 0; i < r.length; i++) values[i] = variance * (values[i] as number);
    return values;
  },
  slope: (r, factor, variance) => {
    const values = decay(r, factor);
    for (let i = 0; i < r.length; i++) {
      const z = Math.min(far, factor * (r[i] as number));
      values[i] = variance * z * (values[i] as number);
    }
    return values;
  }
};

const threeHalves: Profile = {
  scale: Math.sqrt(3),
  value: (r, factor, variance) => {
    const values = decay(r, factor);
    for (let i = 0; i < r.length; i++) {
      const z = Math.min(far, factor * (r[i] as number));
      values[i] = variance * (1 + z) * (values[i] as number);
    }
    return values;
  },
  slope: (r, factor, variance) => {
    const values = decay(r, factor);
    for (let i = 0; i < r.length; i++) {
      const z = Math.min(far, factor * (r[i] as number));
      values[i] = variance * z * z * (values[i] as number);
    }
    return values;
  }
};

const fiveHalves: Profile = {
  scale: Math.sqrt(5),
  value: (r, factor, variance) => {
    const values = decay(r, factor);
    for (let i = 0; i < r.length; i++) {
      const z = Math.min(far, factor * (r[i] as number));
      values[i] = variance * (1 + z + (z * z) / 3) * (values[i] as number);
    }
    return values;
  },
  slope: (r, factor, variance) => {
    const values = decay(r, factor);
    for (let i = 0; i < r.length; i++) {
      const z = Math.min(far, factor * (r[i] as number));
      values[i] = ((variance * z * z * (1 + z)) / 3) * (values[i] as number);
    }
    return values;
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
