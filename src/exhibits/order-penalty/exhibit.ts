import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Can one model be right for simple truths and for complicated ones?",
  summary:
    "A parabola, a plain polynomial of high degree, and the same polynomial with a growing price on each order, fitted to the same points.",
  parameters,
  presets,
  prediction: {
    prompt: "Before you drag: with ten noisy points, which model will be closest to the truth?",
    answers: [
      {
        label: "Degree 2, on all three",
        reply:
          "With the ten points first shown, on the gentle trend only: that truth is a parabola (0.128). On the other two a parabola cannot bend enough, however many points it gets."
      },
      {
        label: "Degree 15, on all three",
        reply:
          "With the ten points first shown, on none. It passes through every point and swings between them: its smallest error is 1.20, more than twice that of either other model on the same truth."
      },
      {
        label: "Degree 15 with a price on each order, on all three",
        reply:
          "With the ten points first shown, on two of three, with 0.267 and 0.285. On the gentle trend degree 2 wins, as a model that happens to be exactly right should."
      },
      {
        label: "Different models on different truths",
        reply:
          "With the ten points first shown, yes: degree 2 on the gentle trend, which is a parabola (0.128), and degree 15 with a price on each order on the wave and the rugged polynomial (0.267 and 0.285)."
      }
    ]
  },
  shows:
    "A large hypothesis space need not overfit. A polynomial of degree 15 or 150 that pays more for each higher order keeps close to simple truths with few points and follows complicated ones with many; nothing about it is re-chosen when data arrive. It is not best everywhere. It is one model close to the best everywhere once its price is read from the data.",
  doesNotShow: [
    "That a soft preference beats the right restriction: where the truth is a parabola, degree 2 has the smallest median error at every number of points.",
    "That any preference will do: a fixed price that grows too fast fails on a wiggly truth, and the same price for every order helps little.",
    "That a soft model beats a well-chosen degree: with its price set by hand soft is told the true noise, which leave-one-out is not; with its price read from the data the two win about equally often.",
    "That fitting noise is harmless in general: the Figure 1 setting needs inputs that crowd towards the ends.",
    "Anything about neural networks: there the preference is implicit, and where it comes from is a question of its own.",
    "How the paper set what it does not report: input places and scaling, noise, target coefficients, the weight of the data term beside the penalty of Figure 5 (its sum, its mean or over 2σ²), whether test labels are noisy, and the fit of unpenalised models beyond the data are our choices. Under some of them degree 2 does better than soft more often than not."
  ],
  drawn: [
    {
      mark: "Dots",
      meaning:
        "Training data: inputs x between −1 and 1, labels y = truth + noise. Drag them, or add your own; under “Your own points” there is nothing but yours."
    },
    {
      mark: "Dashed grey line",
      meaning:
        "The truth, without noise. Under pure noise it is zero, since nothing can be learnt; behind your own points it is unknown, and not drawn."
    },
    {
      mark: "Solid blue line, square end",
      meaning: "Rigid: least squares of low degree."
    },
    {
      mark: "Thin orange line",
      meaning:
        "Flexible: least squares of high degree, no penalty. With more coefficients than points, of all curves through the points the one with the smallest sum of squared coefficients (minimum norm) in the basis chosen: Legendre polynomials scaled to mean square one unless set otherwise."
    },
    {
      mark: "Thick green line and band",
      meaning:
        "Soft: the posterior mean of a polynomial of the same high degree whose prior variance falls with the order, and two posterior standard deviations of the curve to either side (noise not included)."
    },
    {
      mark: "Broken thin grey lines, LOO and equal",
      meaning:
        "Rivals: least squares whose degree, from 0 to the degree set above, leave-one-out chose; and degree 50 with the same price for every order (equal prior variances), its scale and noise chosen by the evidence."
    },
    {
      mark: "RMSE",
      meaning:
        "Root mean squared difference between curve and noise-free truth, in units of y, over 401 evenly spaced points of [−1, 1]; where inputs are normal, over 100 fresh inputs. The smallest is bold."
    },
    {
      mark: "Leave-one-out RMSE",
      meaning:
        "For your own points, in units of y: root mean square of the n errors made at each point by the model fitted to all others, exact. A degree chosen by leave-one-out, and a price read from the data, were chosen with all points and are kept, which flatters them a little."
    },
    {
      mark: "Chosen: γ, τ, s",
      meaning:
        "What the evidence chose for soft: price growth per order, scale of the prior, noise assumed."
    },
    {
      mark: "Effective dimensions",
      meaning:
        "How many directions the data determine: Σ d/(d + s²) over the eigenvalues d of the prior covariance at the inputs, s the assumed noise. For least squares, the rank."
    },
    {
      mark: "Error by number of points",
      meaning:
        "Lines: median RMSE of 100 refits, each to a fresh data set. Bands: 16 % to 84 % of the refits, what ± 1 standard deviation spans of a normal distribution (means and standard deviations are in the table). Errors are against the noise-free truth or, if so set, against fresh labels as noisy as the data. Logarithmic axis from 0.01 to 10; arrows mark medians above it."
    }
  ],
  method: [
    "Basis: Legendre polynomials √(2j+1) P_j(x), orthonormal on [−1, 1], by their three-term recurrence. Soft by default: w_j ~ N(0, τ² ρ^j) with ρ = 1/price growth, noise N(0, s²), s set apart from the noise in the data and at first equal to it. That is the penalty Σ γ^j w_j² beside the squared error, γ = 1/ρ, up to an overall weight. With the penalty of Figure 1 the basis is x^j and Σ (y − f)²/s² + Σ γ^j w_j² is minimised; with that of Figure 5 it is Σ (y − f)² + Σ (0.01 j)² w_j², the constant free; if so set, with the mean of the squares or with Σ (y − f)²/2σ² instead, σ the noise in the data (at least 0.01), which also gives the band.",
    "The columns of the design matrix are scaled by the prior standard deviations, so that far orders with a tiny prior are harmless at any degree; then a Cholesky factorisation on the smaller side, or a singular value decomposition where the assumed noise is so small that squaring would cost digits. Least squares by pivoted QR; powers of x of high degree lose most of their directions to rounding there, and the figure says how many are left. Panels with the same inputs share one factorisation.",
    "The evidence chooses among ρ from 0.05 to 0.9, τ from 0.1 to 10 and s from 0.02 to 1 (10 × 7 × 7 values), separately for each data set: the setting under which the labels were most probable. Leave-one-out errors are exact, from the leverages, without refitting.",
    "Inputs and noise come from a seeded generator; the first points of a seed stay where they are when more are added. Normal inputs are scaled by the range of all 200 training inputs a seed can show and its 100 test inputs; in the errors by number of points, by the range of each refit’s own training and test inputs. With unscaled normal inputs least squares uses polynomials stretched to [−4, 4].",
    "The degree-15 target is ours: coefficients ½ · 0.7^j on the orthonormal Legendre polynomials, signs + + − − repeating. The paper’s Figure 5 shows means of 100 refits ± 1 standard deviation; medians are drawn here because a mean over exploding fits says little."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§2 and Figure 5",
      note: "Order-dependent regularisation; one model for every number of points."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "Figure 1 (a)–(c)",
      note: "Order 150 with penalty Σ 2^j w_j² on simple, structured and noisy data."
    },
    {
      paper: "rasmussen2006gpml",
      where: "§2.1–2.3",
      note: "Bayesian linear regression and its evidence."
    },
    { episode: 1007, note: "Expressiveness, Overfitting, and Bias." },
    {
      site: "The wiggly truth, the rivals, the choice by evidence, the effective dimensions and the evenly spaced counter-example, the hundred data sets and the choices of basis, data term and test labels are this site’s."
    }
  ]
});
