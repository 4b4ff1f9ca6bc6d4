import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "What comes close to averaging over all networks?",
  summary:
    "A network’s posterior sampled before your eyes, and beside it what is used in its place: ensembles, SWAG, Laplace, variational inference, with one prior for all that have one.",
  parameters,
  presets,
  watch: "Watch it sample",
  repeats: { count: 10 },
  secondOpinion:
    "One network, the first of the ensemble with the prior, trained again from the same start by TensorFlow.js, another implementation; its rounding differs, and where the loss leaps up the two may part for a while. Sampling is not repeated.",
  prediction: {
    prompt:
      "Before you look: ten networks are trained with the same prior from ten random starts and averaged. How wide do they spread in the gaps between the data?",
    answers: [
      {
        label: "About as wide as the posterior",
        reply:
          "No: 0.034 against 0.212. With the same prior they end as nearly the same function; where they start hardly matters."
      },
      {
        label: "Half as wide",
        reply: "Less: 0.034 against 0.212, about a sixth."
      },
      {
        label: "Hardly wider than one network",
        reply:
          "Right: 0.034 against 0.212. Random starts alone do not make a posterior; random targets do (see “Anchor each network”)."
      }
    ]
  },
  shows:
    "Averaging over all networks, weighted by how well they explain the data, can be done here nearly exactly: eight chains of Hamiltonian Monte Carlo, seen to agree. Held against it with one likelihood and one prior for all, in 20 of 20 fresh data sets: ten networks are nearer than one; trained with the prior they spread less than half as wide as the posterior in the gaps; mean-field variational inference is farther than one network; and 100 samples of one chain are nearer than anything else. Ten anchored networks are nearer than ten with the prior in 18 of the 20, one basin with its curvature in 19; MultiSWAG is nearer than the networks it starts from in all 20, than SWAG in one basin in 17.",
  doesNotShow: [
    "Figure 4 of the paper as published: there the three methods have different prior variances (0.001, 100 and 0.1 in the code), other data and a ReLU network. Here every method has the same prior. What that difference does in the paper’s own setting was not tested.",
    "That these orders hold for large networks. This posterior has 501 parameters and mixes well; that one basin with curvature beats ten without should not be carried over to image classifiers.",
    "That mean-field variational inference must fail like this: it starts at a trained network, and a longer or differently started training ends elsewhere.",
    "That a good log-likelihood needs the posterior: without the prior, ten networks do better in the gaps than the posterior on the data of the first preset (−0.087 against −0.13) and in 3 of 20 fresh data sets, and their spread has the right size by where they happened to start.",
    "Whether cold posteriors help on data like CIFAR-10, where the question arose. Colder posteriors are also harder to sample, and here soon do not converge.",
    "That the chains always agree this well: in 6 of 20 fresh data sets R-hat lies between 1.05 and 1.10, and the page then says “not converged”. The counts include them.",
    "That R-hat near 1 proves convergence: it only finds chains that disagree."
  ],
  drawn: [
    {
      mark: "Dots and dashed dark line",
      meaning:
        "Observations, and sin 3x + 0.3x, from which they were made. Drag, add (double-click) or delete the dots; there is then no truth to draw."
    },
    {
      mark: "Shaded stretches",
      meaning:
        "Gaps: 0.25 < |x| < 0.95, where there are no data; with points placed by hand, stretches of more than 0.5 between neighbours, less 0.05 at both ends."
    },
    {
      mark: "Purple band and lines",
      meaning:
        "The posterior of the function, noise not included: quantiles 5 % to 95 % over all samples, thick their mean, thin the function at which each of the eight chains stands. During warm-up the later half of what was visited."
    },
    {
      mark: "Orange band and lines",
      meaning:
        "The same of the method beside it, with up to ten of its functions. Dotted purple: the edges of the posterior’s band."
    },
    {
      mark: "Distance to the posterior",
      meaning:
        "Wasserstein-1: at each of 89 places in [−2.2, 2.2] the mean difference of the quantiles 1 % to 99 % of the two sets of functions, averaged over the places; by number of functions the mean over groups of that many. Logarithmic axes. One chain is held against the seven others, and averaged over all eight."
    },
    {
      mark: "Dotted line “halves”",
      meaning:
        "Distance of the first four chains from the last four: differences much smaller than that cannot be told from chance."
    },
    {
      mark: "Gradients spent",
      meaning:
        "Of all data at once; a batch counts by its share. A trained network: 1,500. SWAG: 400 steps on batches of 8 more for each basin; variational: 6,000 more; Laplace: no more but one derivative of each output. A chain: 500 to start, 60 for each trajectory, warm-up included."
    },
    {
      mark: "Spread in the gaps",
      meaning: "Standard deviation over functions, averaged over the places in the gaps."
    },
    {
      mark: "Log-likelihood in the gaps",
      meaning:
        "Mean log density of seven fresh observations at each place in the gaps, averaged over functions before the logarithm; the noise is known."
    },
    {
      mark: "Faint dots and lines in the third panel",
      meaning: "On request: the same for nine more seeds, with new data and new random numbers."
    },
    {
      mark: "R-hat",
      meaning:
        "Split R-hat of the function’s values, the largest of 89 places: how much the halves of chains differ among each other beside how much they vary within. Above 1.05 they are said not to have converged. It is the classic one, without ranks."
    }
  ],
  method: [
    "Network 1-20-20-1, tanh; weights N(0, 4/inputs), biases N(0, 1), times the scale set. Likelihood: normal, known noise. With temperature T the log-likelihood of every method is divided by T (for SWAG, variational, Laplace and anchored ensembles too); the prior is not.",
    "Hamiltonian Monte Carlo in float64: eight chains from networks trained for 500 steps, momenta of mass 1/variance of the prior, 60 leapfrog steps a trajectory, one step size for all chains, adapted to an acceptance of 0.8 in warm-up and jittered by 20 %. By default 66 trajectories of warm-up and 100 kept for each chain: about 80,000 gradients.",
    "Networks: Adam, 1,500 steps at 0.02 along half a cosine, float32. With the prior: its penalty, from draws at half its scale. Without: no penalty, from draws of it. Anchored: the penalty centred at a draw of the prior, where training starts, and targets with fresh noise; for a linear model that samples the posterior exactly.",
    "SWAG: from each trained network 400 steps of SGD on batches of 8, every tenth collected; diagonal and rank 20, 20 draws. Laplace: Gauss–Newton curvature at one trained network, which is linearised for prediction; 200 draws. Variational: independent Gaussians from a trained network, 1,500 steps of Adam with four mirrored draws each; 200 draws. Each method has its own random numbers, so that showing another one changes nothing else."
  ],
  sources: [
    {
      paper: "wilson2020probabilistic",
      where: "§3.3 and Figure 4",
      note: "Deep ensembles as approximate Bayesian model averages, against Hamiltonian Monte Carlo and variational inference. That more networks help and variational inference is farther (than each ensemble in 18 of 20 fresh data sets, than one network in 20) agrees with it; that an ensemble with the same prior is hardly better than one network is this site’s finding, in this setting."
    },
    {
      paper: "lakshminarayanan2017ensembles",
      where: "whole paper",
      note: "Deep ensembles."
    },
    {
      paper: "pearce2020ensembling",
      where: "whole paper",
      note: "Anchored ensembles."
    },
    {
      paper: "maddox2019swag",
      where: "whole paper",
      note: "SWAG; MultiSWAG is in §4 of Wilson and Izmailov."
    },
    {
      paper: "immer2021linearization",
      where: "whole paper",
      note: "Laplace with the network linearised for prediction."
    },
    {
      paper: "neal1996bayesian",
      where: "ch. 3",
      note: "Hamiltonian Monte Carlo for networks."
    },
    {
      paper: "izmailov2021posteriors",
      where: "whole paper",
      note: "The same yardstick for large networks."
    },
    {
      paper: "wenzel2020good",
      where: "whole paper",
      note: "Cold posteriors: the sceptics’ question."
    },
    {
      paper: "he2020bayesian",
      where: "whole paper",
      note: "A deep ensemble trained on squared error has no posterior interpretation even for infinite width, unless it is modified."
    },
    { site: "The comparison with one prior for all, its data and every number are this site’s." }
  ]
});
