import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "To memorise or not: what does a model do with wrong labels that it could fit?",
  summary:
    "A Gaussian process that can fit any labels of 400 handwritten digits, many of them wrong, and what it does when the evidence sets its noise: it doubts nearly all the wrong ones.",
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
          "With a noise of 0.001 set by hand it does: it keeps 98 % of a wrong label, and reads 74 % of new digits. Left to the evidence it keeps 23 %."
      },
      {
        label: "They spoil everything it learns",
        reply:
          "Less than one might fear: with more than a third of its labels wrong it still reads 90 % of new digits, against 98 % with clean labels."
      },
      {
        label: "It sets most of them aside",
        reply:
          "Yes. Its fit keeps 23 % of a wrong label; read from all other images, 146 of the 148 are contradicted and 130 are read as the digit they show. So are 28 right ones contradicted."
      }
    ]
  },
  shows:
    "The same model can memorise anything. Left to the evidence, it memorises clean labels, keeps less and less of corrupted ones and next to nothing of random ones, and reads new digits far better for it than when its noise is set to fit. Being able to fit noise is not the same as being inclined to.",
  doesNotShow: [
    "That overfitting is free: with a noise of 0.001 the model pays for every wrong label, and 20 % replaced cost it 10 percentage points on new digits. That is tempered rather than benign.",
    "That more evidence means more digits read. The evidence does better than a noise of 0.001 at every share from 10 % to 80 %, in all of twenty seeds. At 40 % a noise of 1 set by hand, with far less evidence, does better still: it reads more in 18 of them, 92 % against 90 % on average.",
    "That only the evidence can do this. At 40 % a noise chosen by leave-one-out reads more in 19 of twenty seeds (one is level; 91 % on average), ten nearest neighbours in 15 (92 %). With clean labels leave-one-out does as well as the evidence, 98 %; ten neighbours, 95 %, and a noise of 1, 96 %, fall short of it in all twenty.",
    "That only a chosen noise can tell: read from all other images, the model with a noise of 0.001 contradicts 139 of the 148 wrong labels as well, and 71 right ones with them, against 28; ten nearest neighbours contradict all 148, and 17 right ones.",
    "That nothing wrong is memorised: at 40 % the chosen fit keeps 23 % of a wrong label, and for 59 of the 148 its largest output is still the wrong label’s. Few wrong labels among few images are mostly kept: of 100 images with 10 % replaced, 82 % of a wrong label on average, and the evidence then reads more than a noise of 0.001 in only 11 of twenty seeds.",
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
        "The model doubts the label: of its ten outputs for the image another digit’s is largest, which stands beside it in the model’s colour. By default each image is read from all others, without its own label (leave-one-out); or by the fit itself. The heading says which."
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
        "The image looked at in the next panel, with its ten outputs; targets were 1 for the label and 0 for the nine others."
    },
    {
      mark: "Thin orange line",
      meaning:
        "Set by hand: noise, lengthscale and variance; by default noise variance 0.001, so that every label is kept."
    },
    {
      mark: "Thick green line",
      meaning: "Chosen by the evidence: the setting under which the given labels are most probable."
    },
    {
      mark: "Solid: read right",
      meaning:
        "Share of 1,397 other images read as what they show; pure noise, whose ten outputs are equal, counts as a guess, 10 %. Dots stand at the share of labels on show."
    },
    {
      mark: "Dashed: kept",
      meaning:
        "How much of a given label the fit keeps, wrong ones included: its output for that label, from 0 (that of pure noise) to 100 % (the target reproduced), mean over the 400; the models’ names stand where these end. Whether that output is the largest is another matter, and stands in the table: a weak signal passes that test by a hair."
    },
    {
      mark: "As many random doubts",
      meaning:
        "How many wrong labels would be found by doubting as many labels at random: their number times the share of labels that are wrong."
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
    "The evidence chooses among lengthscales l 1, 1.5, 2 and 3, variances a² from 0.0001 to 1 with noise variances s² from 10⁻⁶ to 0.09, and pure noise itself (a² = 0, s² = 0.09): 1,681 settings. Up to 40 % replaced the choice lies inside that range, save for the least noise on clean labels; at 80 % it is the shortest lengthscale in 15 of twenty seeds, though lengthscales of 0.7 would have less evidence; it is pure noise in 1 at 90 % and in 7 at 100 %. The coarser grid of 197 settings gives the same accuracies to about five percentage points up to 80 %.",
    "Rivals, by the same labels: lengthscale and noise with the smallest squared error of predicting each image from all others (only s²/a² matters then: of 22 ratios for each of the four lengthscales, generalised cross-validation picks the six most promising, and leaving out decides among these); and a vote of the ten nearest images, a tie going to the digit of the nearest. Both are computed here for the share on show.",
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
      site: "Leaving noise and lengthscale to the evidence on corrupted labels, the wall of doubted labels, the rivals and every number are this site’s."
    }
  ]
});
