import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "What does a model believe before and after the data?",
  summary:
    "A distribution over functions, the same functions after observations, and the evidence that weighs lengthscale against noise.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you climb: seven points can be read as a bending curve with little noise or a nearly straight one with much. Which has the higher log evidence?",
    answers: [
      {
        label: "The bending curve",
        reply:
          "Not quite: −5.390 against −5.377 for the straight one. A difference of 0.013 decides nothing."
      },
      {
        label: "The nearly straight curve",
        reply: "By a hair: −5.377 against −5.390. A difference of 0.013 decides nothing."
      },
      {
        label: "Neither, in effect",
        reply:
          "Right: −5.390 and −5.377. The data cannot tell, and averaging over both would be more honest than choosing."
      }
    ]
  },
  shows:
    "A Gaussian process is a prior over functions, with infinitely many of them in support and still a strong preference. Data turn it into a posterior whose band is narrow near observations and as wide as the prior far from them. The evidence weighs how well a setting fits against how widely it bets, and so finds lengthscale and noise without a validation set.",
  doesNotShow: [
    "That the highest evidence gives the best prediction. It asks whether this prior would have produced the data: in the first preset the mean at the summit is farther from the truth than at lengthscale 1 and noise 0.2 for 18 of seeds 1 to 40.",
    "That a kernel that is right about one thing is right about the next: with the settings of the preset “Periodic × RBF”, chosen by the evidence, the RBF alone is closer to the truth beyond |x| = 3 for 29 of seeds 1 to 40.",
    "That a band is right because it is computed exactly: it holds if the kernel does. Choose Matérn 1/2 for the smooth trend and compare.",
    "That the evidence has several summits in general: the seven points were searched for.",
    "How a network learns its own measure of similarity. Here the kernel is chosen by you; only a few numbers of it are learnt."
  ],
  drawn: [
    {
      mark: "Dots",
      meaning: "Observations y at inputs x. Drag, add (double-click) or delete them."
    },
    {
      mark: "Thick violet line and band",
      meaning:
        "Mean of the function and two standard deviations to either side, before and after the data; the noise of observations is not included."
    },
    {
      mark: "Thin violet lines",
      meaning:
        "Functions drawn from the prior; after the data the same ones, conditioned on them. They are named by the seed, so that they move with the sliders and do not jump."
    },
    {
      mark: "Dashed grey line",
      meaning:
        "What generated the data, where something did; it stays when points are moved by hand."
    },
    {
      mark: "Violet layers",
      meaning:
        "Log evidence over lengthscale and noise, both logarithmic. Edges lie 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10 and 20 under the top: the darker, the higher."
    },
    {
      mark: "Squares, lines and triangles",
      meaning:
        "Ascents of the log evidence over lengthscale and noise: start, steps, and the summit reached. Drag a square to start elsewhere, double-click for another start (up to four)."
    },
    { mark: "Ring and dotted line", meaning: "The lengthscale and noise on show." },
    {
      mark: "Fit, complexity, sum",
      meaning:
        "By lengthscale at the noise on show: −½ yᵀ(K + s²I)⁻¹y, −½ log det(K + s²I), and their sum with the constant −(n/2) log 2π. The triangle marks where the sum is highest."
    },
    {
      mark: "Mean to truth; each point from the others",
      meaning:
        "Root mean squared distance of the mean to the truth over −3 ≤ x ≤ 3; root mean squared error of predicting every observation from all others (exact, without refitting)."
    }
  ],
  method: [
    "Kernels at distance r, with amplitude a and lengthscale l: RBF a² exp(−r²/2l²); Matérn a² times e^−z (z = r/l), (1 + z)e^−z (z = √3 r/l) or (1 + z + z²/3)e^−z (z = √5 r/l); rational quadratic a²/(1 + r²/2l²); periodic a² exp(−2 sin²(πr/p)/l²); linear a²(1 + xx′). Sums add and products multiply entry by entry; the second factor of a product has amplitude 1.",
    "K + s²I = LLᵀ (Cholesky); mean and variance by triangular solves (Rasmussen and Williams, algorithm 2.1). Each drawn function f is turned into a posterior draw as f + K(·, x)(K + s²I)⁻¹(y − f(x) − sε) (Matheron’s rule).",
    "The surface has 47 × 41 places; one eigendecomposition for each lengthscale serves all noise levels. Ascents are BFGS in log lengthscale and log noise with exact gradients, steps of at most a factor 1.65, limits 0.1 to 20 and 0.01 to 2; amplitude and second kernel stay as set. The highest summit is the highest end of these ascents and of one more, from the highest place of the surface; “by the evidence” shows it. The highest sum at one noise level is found likewise, over the lengthscale alone.",
    "Generated data: inputs uniform in [−3, 3] (the wave: [−3.4, 1]), noise of standard deviation 0.2. Trend 0.35x + 0.8 sin 1.3x; wave 1.4 exp(−x²/14) sin(2πx/1.6). The first points of a seed stay where they are when more are added."
  ],
  sources: [
    { paper: "rasmussen2006gpml", where: "chapters 2, 4 and 5" },
    {
      paper: "wilson2025notsomysterious",
      where: "§5",
      note: "A Gaussian process with an RBF kernel has infinitely many basis functions and a strong soft bias."
    },
    {
      paper: "wilson2020probabilistic",
      where: "Figure 8",
      note: "Draws from a Gaussian process prior, a fit to structured data, and the marginal likelihood as labels are altered."
    },
    {
      paper: "lotfi2022marginal",
      where: "the whole paper",
      note: "The marginal likelihood can disagree with generalisation."
    },
    { episode: 4401, note: "The Elegance of Bayesian Inference." },
    {
      site: "The data sets, the seven points with two summits, the combinations of kernels and all numbers are this site’s."
    }
  ]
});
