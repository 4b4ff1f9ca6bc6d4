import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Must less bias mean more variance?",
  summary:
    "Bias², variance and noise of polynomial fits, exactly and by refitting, along three axes: degree, strength of the penalty, number of points.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you drag: thirty noisy points, and the degree of the polynomial goes from 6 to 100. What do bias and variance do?",
    answers: [
      {
        label: "Bias falls, variance rises",
        reply:
          "For least squares, up to degree 29: there the variance is beyond any frame. Past it the two change places, and variance falls while bias rises."
      },
      {
        label: "Both stay low",
        reply:
          "For a model that pays more for each higher order, yes: bias² near 0.001 and variance near 0.02 at degree 6, 20 and 100 alike."
      },
      {
        label: "Both rise",
        reply:
          "No: up to degree 29 bias falls and variance rises; past it one rises and the other falls: bias² climbs to 0.334 while variance comes down from its peak to 0.034, still above the soft model’s."
      }
    ]
  },
  shows:
    "The expected squared error of a prediction is bias² + variance + noise. That is an identity and always true. That one of the two must rise when the other falls is not a law: it depends on what is varied. Along the degree least squares trades; beyond degree 6, with thirty points of the wave, a soft preference for low orders no longer does. Along the strength of a penalty, with enough points, both models here trade, at a level that depends on the penalty. Along the number of points nothing is traded once there are more points than coefficients (soft: from 7 points on).",
  doesNotShow: [
    "That a penalty always trades: with 5 points both bias² and variance of the soft model fall together for a stretch as its penalty grows. Nor are points always free of it: from 3 points up to as many as coefficients, each raises the variance of least squares.",
    "That the decomposition is wrong, or the old story: for least squares of growing degree, up to as many coefficients as points, bias falls and variance rises as the textbooks say.",
    "That many orders are free: the soft model’s error at degree 100 is 3 to 13 % above its best over the degrees, noise counted.",
    "Inputs drawn anew for every refit. There the variance of least squares reaches 10²⁰ and no sampled mean is worth a name; here the inputs stay and only the noise is new, so that both pieces are finite and exact.",
    "Double descent as in networks: past degree 29 the error of least squares comes down again, but to no better than before.",
    "Networks, ensembles, or classification error, for which bias and variance have no one definition."
  ],
  drawn: [
    {
      mark: "Thin line, “bias²”, and filled dots",
      meaning:
        "Line: exact squared bias, the mean over 101 places of [−1, 1] of (mean curve − truth)². Dots: the same for the mean of the refits; left out where the exact bias² is smaller than what the variance leaves of itself in such a mean, variance/refits."
    },
    {
      mark: "Dotted line, “variance”, and open dots",
      meaning:
        "Line: exact variance of the fitted curve, averaged over the places. Dots: variance of the refits about their own mean, divided by their number."
    },
    {
      mark: "Thick coloured line, “error”",
      meaning:
        "Expected squared error of a new label: bias² + variance + noise, in squared units of y. An arrow marks where it is highest, if that is above the frame."
    },
    {
      mark: "Dashed grey line, “noise”",
      meaning: "Variance of the noise in one label. No model’s error can be below it."
    },
    {
      mark: "Vertical scale",
      meaning:
        "Logarithmic, the same in both panels. The horizontal scale is logarithmic too, by the number of coefficients for degrees."
    },
    {
      mark: "Shaded stretch, “min. norm”",
      meaning:
        "Least squares has more coefficients than points: of all curves through the points, the one with the smallest sum of squared Legendre coefficients."
    },
    {
      mark: "Dotted vertical line",
      meaning:
        "The place on show in the panels of refits. Click on a panel of curves to choose another."
    },
    {
      mark: "Faint curves and the line “mean”",
      meaning:
        "30 refits (fewer if fewer are made), each to labels with new noise, and the mean of all refits. Broad grey dashes: the truth. Ticks at the bottom: the inputs."
    }
  ],
  method: [
    "Every learner here is linear in the labels: its curve is S y. With inputs that stay and labels f(X) + noise of standard deviation s, the mean curve is S f(X) and the variance at x is s² ‖S(x)‖², where S(x) is a row of S. Both are computed exactly; refits only check them.",
    "Basis: Legendre polynomials √(2j+1) P_j(x), orthonormal on [−1, 1]. Flexible is least squares, S = Φ_x Φ⁺, by pivoted QR; along the strength of the penalty it is ridge regression, with prior variance 1/strength for every order. Soft has prior variance growth^−j / strength for order j and knows the noise: S = Φ_x V Φᵀ (Φ V Φᵀ + s² I)⁻¹. That is a penalty on the squared coefficients of weight strength × growth^j.",
    "Refits share their noise along an axis. Means and variances over refits are running ones (Welford), since the plain sums lose all digits where curves reach 10⁹. The variance divides by the number of refits: then bias² + variance is the mean squared distance of the refits to the truth, to rounding.",
    "A sampled bias² holds, on average, the exact bias² and variance/refits: with few refits it seems to rise wherever the variance explodes. The exact curve does not."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§7",
      note: "“Trade-off” is a misnomer: both can be low, as with order-dependent polynomials and ensembles."
    },
    {
      paper: "geman1992dilemma",
      where: "the whole paper",
      note: "The decomposition and the dilemma."
    },
    {
      paper: "neal2019textbooks",
      where: "the whole paper",
      note: "Along which axes the trade-off fails."
    },
    {
      paper: "bishop2006prml",
      where: "§3.2",
      note: "The decomposition, drawn over the strength of a penalty."
    },
    { episode: 1007, note: "Expressiveness, Overfitting, and Bias." },
    {
      site: "The three axes side by side, the exact curves for inputs that stay, and all numbers are this site’s."
    }
  ]
});
