import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "How few bits say a classifier?",
  summary:
    "Train a classifier of digits, round it, send it as a message, and read a guarantee of its error off the message’s length. 4,225 weights go into 194 bits.",
  parameters,
  presets,
  repeats: { count: 20 },
  watch: "Watch it train",
  prediction: {
    prompt:
      "Before you look: how many bits must be sent for a guarantee, from 1,500 images, that at most one digit in four is misread?",
    answers: [
      {
        label: "About a hundred",
        reply:
          "Yes. The best linear classifier here takes 135 bits for a bound of 0.224, and 112 bits already give 0.242."
      },
      {
        label: "About two thousand: 65 weights of 32 bits",
        reply:
          "Far fewer: 2,080 bits would make the bound of a classifier without any training error 0.618. Rounded and coded, 135 bits are enough for 0.224."
      },
      {
        label: "135,200: 4,225 weights of 32 bits",
        reply:
          "With so many bits nothing is guaranteed: even without training errors the bound would be 1.000. But the network can be said in 194 bits, and then has a bound of 0.203."
      }
    ]
  },
  shows:
    "What counts in this bound is not how many weights there are but how many bits say the classifier that was found. A network of 4,225 weights, trained along random directions, takes fewer than 200 bits; with its training error that guarantees its error on new images. Random labels cannot be said in few bits, and get no guarantee.",
  doesNotShow: [
    "The true error: a bound is an upper limit. It is about twice the error on the 297 other images for both classifiers shown first (0.242 and 0.118; 0.203 and 0.094), and more than seven times for a network sent as 200 numbers.",
    "That the least bound means the least error: that network of 200 numbers (9 levels, 663 bits) has a bound of 0.301 but a test error of 0.040, against 0.203 and 0.094 for 50 numbers. The bound ranks by what can be guaranteed.",
    "Why training finds what can be said in few bits. Here it is made to: a network that may only move along few random directions is not the network as it is usually trained.",
    "That a wider network is better: it costs no more bits. Here 8,449 weights have a lower bound than 133 in 18 of 20 fresh seeds, but than 1,057 in 9 of 20.",
    "A bound for a choice made here by hand: a reader who tries both classifiers, several seeds, decays or degrees, and then quotes the least bound, owes the bits of that choice, and one who moves the failure probability after looking owes more.",
    "Images of another kind: the bound supposes independent images, and speaks of more such. The digits come from few writers, each with many.",
    "Whether another code would be shorter: the header and code were fixed here before looking at the results, but other programs would give other lengths."
  ],
  drawn: [
    {
      mark: "Small squares",
      meaning:
        "The message bit by bit, 1 filled, 0 open. Header of 20 bits: 4 for the size, 3 for the levels, 5 for the scale, 8 for which of 256 dictionaries of random directions. Then the numbers in an arithmetic code that shows its own end."
    },
    {
      mark: "Bars under them",
      meaning: "The whole numbers that the message decodes to, up or down from 0."
    },
    {
      mark: "Squares in an 8 × 8 frame",
      meaning:
        "The weight of each pixel as decoded: area by size, filled if ink speaks for odd, open if for even."
    },
    {
      mark: "Violet, thick",
      meaning:
        "The bound on the share of new images misread, by Chernoff’s inequality, at the number of levels on show. Dashed: by Hoeffding’s. Dots: with other numbers of levels. Large dot: the message on show; for the network the message of least bound."
    },
    {
      mark: "Ink",
      meaning:
        "Training error: share of the 1,500 training images misread after rounding. Thin, muted: before rounding. The grey rule marks the size on show, or the step from which the network is trained with its numbers rounded."
    },
    {
      mark: "Grey",
      meaning: "Test error: share of the 297 other images (5,000 other points) misread."
    },
    {
      mark: "Dotted line",
      meaning: "Chance: a coin’s error, 0.5. Bounds above it say nothing."
    },
    {
      mark: "Stacked areas and bars",
      meaning:
        "Dark: training error. Light: what the bits add. Their top edge is the bound. The line across a bar is the test error."
    },
    {
      mark: "Faint lines",
      meaning: "Bounds of other seeds: other images or points, other dictionaries."
    }
  ],
  method: [
    "Bound: with probability $1 - \\delta$, for every classifier $h$ at once that a prefix code says in $b$ bits, $\\mathrm{kl}(\\hat R\\,\\|\\,R) \\le (b \\ln 2 + \\ln \\tfrac1\\delta)/n$; the bound is the largest such $R$. Hoeffding’s form $\\hat R + \\sqrt{(b \\ln 2 + \\ln \\tfrac1\\delta)/2n}$ is Theorem 3.1 of the 2025 paper with $P(h) = 2^{-b}$. Since it holds for all at once, any may be picked after looking.",
    "Message: the header, then the rounded numbers by exact arithmetic coding with the adaptive probabilities of Krichevsky and Trofimov, $\\lceil \\mathrm{KT} \\rceil + 1$ bits. Decoding gives the same predictions image by image; a test does it.",
    "Linear: 64 pixels (grey/16 − 0.3) along random directions, and a constant; logistic regression by Newton’s method with a ridge of 10⁻³; rounded to 3 to 15 levels at 32 scales, each time the one of least bound. All sizes to 64 and all levels are tried. Only signs of outputs count, so its receiver needs whole numbers only; the scale is paid for all the same.",
    "Network: 64 pixels, 64 ReLU units, one output, $w = w_0 + Pz$: start and directions come from the dictionary, only $z$ is trained: 800 steps of Adam on batches of 500 images, then 300 with $z$ rounded at every step (straight through). Every 20 steps the message is made; the one of least bound is kept. The row of widths: tanh, 500 and 200 steps, batches of 300.",
    "Random labels are drawn for training and test images alike, in a fixed order, since the bound speaks of new images with labels of the same kind.",
    "Polynomials: the label is the sign of the truth with noise added; 20 to 5,000 points, $x$ uniform on [−1, 1], orthonormal Legendre polynomials. Least squares of every degree (above 15 every fifth), rounded to 3 to 15 levels at 16 scales; each code takes the candidate of least bound. Header: 3 bits for the levels. Rigid: degree 2, each weight costs $\\log_2$ of the levels. Flexible: the same for all weights to its degree. Soft: the weight of order $j$ is other than 0 with probability $0.9 \\cdot d^j$ ($d$ is its decay), and then coded adaptively.",
    "Counted with seeds 100 to 119, on which nothing was chosen. Best linear classifier: bound at most 0.25 in 20 of 20, test error under it in 20 of 20. Network (50 numbers, 9 levels): the same, 20 and 20 of 20; bound below the best linear one in 15 of 20. All labels random: the least linear bound at 0.5 or above in 20 of 20, the network’s in 20 of 20. Polynomials with 200 points: soft below both others on cos 3πx in 20 of 20; on the truth of degree 2 rigid below soft below flexible in 20 of 20.",
    "The default seed is the one of 1 to 24 whose bounds, linear and network, lie nearest their means."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "Section 3.1, Theorem 3.1 and Appendix C",
      note: "The bound for countably many hypotheses, and file size as a computable bound on complexity."
    },
    {
      paper: "lotfi2022compression",
      where: "whole paper",
      note: "Random subspaces, quantisation and arithmetic coding for tight bounds; this exhibit is a small relative."
    },
    {
      paper: "zhou2019nonvacuous",
      where: "whole paper",
      note: "Compressed networks with non-vacuous bounds."
    },
    {
      paper: "hinton1993keeping",
      where: "whole paper",
      note: "Networks kept simple by the length of a message that says their weights."
    },
    { paper: "alpaydin1998digits", where: "data", note: "The images." },
    { site: "message format, recipes, three codes for polynomials, and counts" }
  ]
});
