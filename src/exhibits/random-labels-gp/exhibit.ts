import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "To memorise or not: what does a model do with wrong labels that it could fit?",
  summary:
    "A Gaussian process that can fit any labels of 400 handwritten digits, many of them wrong, and what it does when the evidence sets its noise: it finds the wrong ones.",
  parameters,
  presets,
  repeats: { count: 20 },
  prediction: {
    prompt:
      "Before you look: 40 % of the labels are replaced at random. A model that can fit any labels chooses its own noise and lengthscale by the evidence. What becomes of the wrong labels?",
    answers: [
      {
        label: "It fits them all, because it can",
        reply:
          "Pinned to a small noise it does: all 145 wrong labels, and 75 % of new digits read right. Left to the evidence it does not."
      },
      {
        label: "They spoil everything it learns",
        reply:
          "Less than one might fear: with more than a third of its labels wrong it still reads 91 % of new digits, against 98 % with clean labels."
      },
      {
        label: "It sets most of them aside",
        reply:
          "Yes. It does not reproduce 90 of the 145; read from all other images, 144 of them are contradicted and 133 are read as the digit they show."
      }
    ]
  },
  shows:
    "The same model can memorise anything. Left to the evidence, it memorises clean labels, declines to memorise most corrupted ones, and reads new digits far better for it. Being able to fit noise is not the same as being inclined to.",
  doesNotShow: [
    "That overfitting is free: pinned, the model pays for every wrong label, and 20 % replaced cost it 10 percentage points on new digits. That is tempered rather than benign.",
    "That the evidence always picks what predicts best: it need not, and in other settings it can point the other way. Here the chosen model, which has the higher evidence, reads more new digits than the pinned one at every share from 10 % to 90 %, in all of twenty seeds.",
    "That nothing wrong is memorised: at 40 % the chosen fit still goes along with 55 of the 145 wrong labels, and when nearly all labels are random it reproduces most of them again.",
    "That only a chosen noise can tell: read from all other images, the pinned model contradicts 140 of the 145 wrong labels as well, and 64 right ones with them, against 19.",
    "How to find systematic mistakes: labels replaced at random contradict each other, which is the easy case.",
    "Anything about neural networks directly. The paper’s experiment is on CIFAR-10; this is its laptop version on small digits, with labels treated as numbers to regress on."
  ],
  drawn: [
    {
      mark: "Wall of images",
      meaning:
        "A hundred of the training images, 8 × 8 pixels each, in the order drawn unless another is chosen; below each its given label. Ink in four steps of grey."
    },
    {
      mark: "Struck out, tinted",
      meaning:
        "The model doubts the label: the largest of its ten outputs for the image belongs to another digit, which stands beside it in the model’s colour. By default each image is read from all others, without its own label (leave-one-out); or by the fitted function itself."
    },
    {
      mark: "Solid frame",
      meaning:
        "The label was right and is doubted. (Frames come from the true labels, which the model never sees.)"
    },
    {
      mark: "Dashed frame",
      meaning: "The label is wrong and is not put right: it is believed, or a third digit is read."
    },
    {
      mark: "Grey tile",
      meaning:
        "The image looked at below, with its ten outputs; targets were 1 for the label and 0 for the nine others."
    },
    {
      mark: "Thin orange line",
      meaning:
        "Pinned: noise, lengthscale and variance set by hand; by default noise variance 0.001, so that every label is reproduced."
    },
    {
      mark: "Thick green line",
      meaning: "Chosen: the setting under which the given labels are most probable."
    },
    {
      mark: "Solid and dashed accuracy",
      meaning:
        "Solid (test): share of 1,397 other images read as what they show. Dashed (train): share of the given training labels, wrong ones included, that the fit reproduces. Dots stand at the share of labels on show."
    },
    {
      mark: "Log evidence",
      meaning:
        "Natural logarithm of the probability density of the labels, all ten outputs together, in nats. Dashed grey: pure noise of variance 0.09, no function at all."
    },
    {
      mark: "Faint lines",
      meaning:
        "The same with other seeds: other images, other corruption (after “Repeat with 20 seeds”)."
    }
  ],
  method: [
    "Data: 1,797 handwritten digits of 8 × 8 pixels, scaled to [0, 1] (E. Alpaydin and C. Kaynak 1998, UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0). A seeded order of them gives 400 training images from its front and 1,397 test images from its end.",
    "Corruption is nested: one random order of the images and one random digit for each, and the first q % of the order get their digit. So more corruption keeps what was corrupted before. The random digit is the true one in one case of ten, so 40 % replaced means about 36 % wrong.",
    "Model: a Gaussian process with kernel a² exp(−d²/2l²) and normal noise of variance s², regressed on ten one-hot targets minus 0.1 that share kernel and noise; the largest output is what it reads. The log evidence is the sum over the ten outputs.",
    "The evidence chooses among lengthscales l 1, 1.5, 2 and 3, sixteen variances a² from 0.005 to 1 and twenty-four noise variances s² from 10⁻⁶ to 0.09. The coarser grid of 180 settings gives the same accuracies to about four percentage points and a more jagged training curve.",
    "Each lengthscale needs one eigendecomposition K = QΛQᵀ; every variance and noise then costs n operations for the evidence and n² for an answer. Leave-one-out is exact without refitting: y − α/diag((a²K + s²I)⁻¹), α = (a²K + s²I)⁻¹y."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§4 and Figure 1 (d)",
      note: "A Gaussian process fits CIFAR-10 with altered labels; test error rises gradually and the marginal likelihood falls."
    },
    {
      paper: "wilson2020probabilistic",
      where: "§6 and Figure 8",
      note: "Fitting random labels is not special to neural networks; the marginal likelihood prefers clean ones."
    },
    { paper: "zhang2017rethinking", where: "§2", note: "Networks fit random labels." },
    { paper: "rasmussen2006gpml", where: "§5.4", note: "Evidence and leave-one-out." },
    {
      paper: "lotfi2022marginal",
      where: "whole paper",
      note: "When the marginal likelihood does not predict generalisation."
    },
    {
      paper: "mallinar2022taxonomy",
      where: "whole paper",
      note: "Benign, tempered, catastrophic."
    },
    { episode: 3906, note: "The Surprising Power of Generalization." },
    {
      site: "Leaving noise and lengthscale to the evidence on corrupted labels, the wall of doubted labels and every number are this site’s."
    }
  ]
});
