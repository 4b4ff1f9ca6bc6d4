import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Is Occam’s razor just a prior in disguise?",
  summary:
    "Polynomials up to degree 10,000, scored by the evidence under two priors: one score is a hill, the other a plateau.",
  parameters,
  presets,
  repeats: { count: 20, automatic: true },
  prediction: {
    prompt:
      "Before you drag: twenty noisy points of a parabola. What will the evidence make of polynomials of degree 10,000?",
    answers: [
      {
        label: "It rejects them",
        reply:
          "Under the spread-thin prior, yes: degree 10,000 is 16 nats below degree 2, a factor of ten million. Under the decaying prior it is 3 nats below, and no worse than degree 20."
      },
      {
        label: "It does not mind them",
        reply:
          "Under the decaying prior, nearly: 3 nats, and beyond degree 20 nothing more. Still, a parabola needs degree 2 and the evidence says so."
      },
      {
        label: "That depends on the prior",
        reply:
          "Yes. The evidence scores a model together with its prior: same degree, two priors, two verdicts."
      }
    ]
  },
  shows:
    "Bayesian Occam’s razor does not count parameters. The evidence charges for the spread of a prior over functions that the data then rule out. If every order of a polynomial has the same variance, a larger degree spreads belief over ever wilder functions, and the evidence makes a hill. If the variance decays fast enough with the order, high orders add little to the spread and cost little: the hill becomes a plateau. So the objection is right that the razor depends on the prior. That is the point: it scores the two together.",
  doesNotShow: [
    "That the evidence prefers ever higher degrees. Where the truth is a parabola it likes degree 2 best under both priors; what a decaying prior changes is that further orders stop costing.",
    "That any decay will do: a slow decay costs as much as none. With 0.95 of the variance kept from order to order, a total of 20, the evidence of the default’s points falls by 35 nats; spread thin, a total of 1, it falls by 16. With both scales chosen by the evidence the falls are 8 and 12.",
    "That every decaying prior is good. One that expects too little of the orders the truth needs has a plateau far below the hill, and the reader’s choice of a better one after seeing the data would be no evidence at all.",
    "That the hill is only a matter of scale. It shrinks when the scale of the prior is chosen by the evidence at each degree (a setting), and stays.",
    "That high evidence means small error. It asks how probable the prior made these data, not how well the posterior predicts new ones.",
    "Which prior a neural network has. Its preference is implicit, and not written down order by order."
  ],
  drawn: [
    {
      mark: "Dashed orange line, “spread”",
      meaning:
        "Log evidence, the log probability (density) of the labels before they were seen, in nats, by degree J, under the spread-thin prior: orders 0 to J have variance 1/(J + 1) each, or 1 each."
    },
    {
      mark: "Thick green line, “decaying”",
      meaning:
        "The same under the decaying prior: order j has variance 0.5^j (the share can be set) or 1/(1 + j)⁴, whatever the degree. In all that is at most 1/(1 − share), 2 by default, or 1.08, against the 1 or J + 1 of spread thin."
    },
    {
      mark: "Large dots",
      meaning:
        "The degree of highest evidence under each prior, among those computed; of degrees within 0.05 nats of each other the lowest."
    },
    {
      mark: "Faint lines behind",
      meaning:
        "The same two curves for the 19 seeds that follow, each pair moved up or down so that its spread-thin curve is as high at its best as the one on show. None for points placed by hand."
    },
    {
      mark: "Dotted vertical line",
      meaning:
        "The degree on show in the panels of functions. Click in the evidence panel to choose another."
    },
    {
      mark: "Horizontal axis of degrees",
      meaning: "Logarithmic in the number of coefficients, degree + 1."
    },
    {
      mark: "Misfit and complexity",
      meaning:
        "What the log evidence consists of, in nats: a constant −(n/2) log 2πs², minus the misfit ½ yᵀK⁻¹y, minus the complexity ½ log det(K/s²), K the covariance of the labels. Both are 0 or more; their constants are the same for all degrees and priors."
    },
    {
      mark: "Faint curves, “prior”",
      meaning:
        "Three functions drawn from the prior of the degree on show. Both priors scale the same random coefficients, and a higher degree only adds to them."
    },
    {
      mark: "Line “mean” and band",
      meaning:
        "Posterior mean and two posterior standard deviations of the function to either side (noise not included)."
    },
    {
      mark: "Dots, dashed grey line",
      meaning:
        "The data (drag them, or add your own) and the truth without noise. RMSE is the root mean squared difference between mean and truth over 241 evenly spaced places."
    }
  ],
  method: [
    "f(x) = Σ w_j φ_j(x), j = 0 … J, with w_j ~ N(0, v_j) and labels y = f(x) + noise of known standard deviation s. The basis is φ_j = √(2j+1) P_j(x), Legendre polynomials orthonormal on [−1, 1], by their three-term recurrence; or x^j. All evidences are exact: log N(y; 0, K) with K = Σ v_j φ_j φ_jᵀ + s² I.",
    "K is grown order by order for all degrees at once and factored (Cholesky) at every degree to 50 and in steps of a tenth to 10,000. Prior and posterior functions are sums over orders too, so that no design matrix of 10,000 columns is ever made.",
    "Where the evidence chooses the scale, one eigendecomposition of K at each degree gives it for every scale: 25 scales from 1e-4 to 1e4 times the mean prior variance at the inputs, then a golden-section search. The two ways of holding the total then give the same curve.",
    "Why a growing prior falls without end: its variance at a point grows like the number of orders, and the tail of its log evidence like −(n/2) log J. The default holds its total at 1. With Legendre polynomials, each of mean square 1 over [−1, 1], functions of every degree are then equally large on average, so that the hill is not due to their growing; with powers of x they shrink as the degree grows. The total of the decaying prior is not held at 1: it is 1/(1 − share), or 1.08 for 1/(1 + j)⁴.",
    "Inputs are uniform on [−1, 1] and come, like the noise, from a seeded generator. The seed of the default is typical, not flattering: of seeds 1 to 200 the one whose numbers in six states lie nearest their medians."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§2",
      note: "With an order-dependent prior the evidence need not prefer an intermediate order; the textbook hill reflects an isotropic prior."
    },
    {
      paper: "rasmussen2000occam",
      where: "the whole paper",
      note: "With suitable priors the evidence keeps large models."
    },
    {
      paper: "bishop2006prml",
      where: "chapter 3, page 168",
      note: "The evidence as a choice of intermediate polynomial order: the passage that Wilson discusses."
    },
    {
      paper: "mackay2003itila",
      where: "chapter 28",
      note: "Evidence and Occam’s razor."
    },
    {
      paper: "wilson2020probabilistic",
      where: "§1",
      note: "A line, a cubic, or a polynomial of order 10,000."
    },
    {
      paper: "lotfi2022marginal",
      where: "the whole paper",
      note: "Where evidence and generalisation part ways."
    },
    { episode: 4401, note: "The Elegance of Bayesian Inference." },
    {
      site: "The fixed total, the scale by evidence, powers of x, the prior with too little for the low orders, and all numbers are this site’s."
    }
  ]
});
