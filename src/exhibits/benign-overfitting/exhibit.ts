import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Can a curve pass through every noisy label and still be right?",
  summary:
    "Three Gaussian processes meet the same noisy labels: one spikes, one smooths, one bends; and what noise costs each of them.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you look: one curve passes through 20 noisy labels exactly, another smooths them. How much farther from the truth is the first?",
    answers: [
      {
        label: "Much farther",
        reply:
          "For Matérn 1/2, yes: 0.243 against 0.143. But the spiky-smooth curve passes through the same labels and is at 0.150."
      },
      {
        label: "Hardly farther",
        reply:
          "For the spiky-smooth kernel, yes: 0.150 against 0.143. Matérn 1/2 passes through the same labels and is at 0.243."
      },
      {
        label: "That depends on the kernel",
        reply:
          "Right: 0.150 with a spiky-smooth kernel, 0.243 with Matérn 1/2, 0.143 for the curve that smooths."
      }
    ]
  },
  shows:
    "Fitting noise exactly and predicting well are compatible: it takes a model that can absorb each label in a narrow spike and prefers smooth functions elsewhere. The width of the spikes is the control that ends it. Where spikes cover the interval, or the kernel has no such preference, noise costs a bounded amount that more data do not remove, or far worse.",
  doesNotShow: [
    "That overfitting is free. With noise in the labels the smooth model that admits it is nowhere in the presets more than 1 % worse in the median, and mostly better; benign means hardly worse.",
    "That such spikes are found by learning: their height is given, and you set their width.",
    "That networks overfit benignly. Mallinar and others find networks trained to interpolation tempered: noise costs them something.",
    "Inputs of many dimensions, where interpolation can be harmless for other reasons."
  ],
  drawn: [
    {
      mark: "Dots",
      meaning: "Labels y = sin 2πx + noise, at inputs uniform on [0, 1]. Drag them."
    },
    { mark: "Dashed grey line", meaning: "The truth, sin 2πx." },
    {
      mark: "Green line",
      meaning:
        "Spiky-smooth: posterior mean with kernel RBF (lengthscale 0.2) + h² · Matérn 1/2 (lengthscale: the width of the spikes), no noise. Drawn at the labels too, or the spikes would vanish between the points of a grid."
    },
    {
      mark: "Thick violet line and band",
      meaning:
        "Smooth: posterior mean with the same RBF and noise of standard deviation h, and two standard deviations of the function."
    },
    { mark: "Thin orange line", meaning: "Matérn 1/2, lengthscale 0.2, no noise." },
    {
      mark: "Broken grey line",
      meaning: "On request: RBF of lengthscale 0.02, no noise."
    },
    {
      mark: "RMSE to the truth",
      meaning:
        "Root mean squared difference to the truth over 401 evenly spaced points, spikes included. The smallest is bold."
    },
    {
      mark: "Error over refits",
      meaning:
        "Median of that distance over 30 data sets (over 101 points) and the band from 16 % to 84 %, on a logarithmic axis; arrows mark medians beyond it. The dotted line is the setting on show, rings are the data set on show."
    }
  ],
  method: [
    "The models know the noise level: h is the noise in the data, 0.05 at least. “No noise” is a noise variance of 10⁻¹² of the prior variance, so that the covariance can be factored.",
    "As the width goes to 0 the Gram matrix of the spiky-smooth kernel becomes that of the RBF plus h² on the diagonal: the same matrix as that of the smooth model with noise. Away from the data the two then predict the same; at the data the one calls function what the other calls noise.",
    "A spike as high as a label’s noise, of width w, adds w × noise² to the squared error (the integral of the squared difference to the truth over [0, 1]), so all labels together add about noise² × points × width while their spikes hardly overlap. Averaged over data sets, the spiky-smooth model’s squared error exceeds the smooth one’s by 0.72 to 0.99 times that at points × width 0.02, 0.66 to 0.92 times at 0.1, and, since overlapping spikes share what they cover, only 0.39 to 0.50 times at 0.8 (noise 0.3 and 1 with 10 to 80 points, noise 0.05 and 0.1 with 40 and 80). With few points and little noise the smooth parts can differ by more than the spikes add; there the product is not printed.",
    "Each fit is one Cholesky factorisation. The refits draw data sets of the same seed, the first of them the one on show; points keep their places when more are added, and their noise its sign when its level changes.",
    "An RBF of lengthscale 0.2 without noise is not offered as an interpolant: with that noise variance of 10⁻¹² it misses noisy labels, those of the first preset by up to 0.508."
  ],
  sources: [
    {
      paper: "haas2023spikes",
      where: "abstract",
      note: "In fixed dimension benign overfitting takes large derivatives; spiky-smooth kernels have them."
    },
    {
      paper: "mallinar2022taxonomy",
      where: "abstract",
      note: "Benign, tempered, catastrophic; Laplace kernels (Matérn 1/2) are tempered."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "§4",
      note: "Benign overfitting as being able to fit noise perfectly and still generalising on structured data."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "Figure 1 (d)",
      note: "A Gaussian process fits altered labels without training error; its test error rises gradually."
    },
    { episode: 3906, note: "The Surprising Power of Generalization." },
    {
      site: "This kernel, the comparison with noise under one Gram matrix, the narrow RBF and all numbers are this site’s."
    }
  ]
});
