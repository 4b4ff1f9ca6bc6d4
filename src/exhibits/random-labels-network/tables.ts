import type { Table } from "../exhibit";
import { trained } from "./comparison";
import { total } from "./plan";
import type { Result } from "./result";

export const networkTable = (result: Result): Table => ({
  id: "networks",
  caption: "Every network that was trained",
  columns: [
    "random labels (%)",
    "prior scale g",
    "given labels reproduced",
    "new digits read",
    "fit",
    "prior",
    "determinant",
    "log evidence"
  ],
  rows: trained(result).map((course) => [
    course.share,
    course.scale,
    course.train.at(-1) ?? null,
    course.test.at(-1) ?? null,
    course.evidence?.fit ?? null,
    course.evidence?.prior ?? null,
    course.evidence?.determinant ?? null,
    total(course)
  ])
});

export const trainingTable = ({ courses, looks }: Result): Table => ({
  id: "training",
  caption: "Accuracy of each network in training, at the steps it was looked at",
  columns: ["random labels (%)", "prior scale g", "step", "given labels", "new digits"],
  rows: courses.flatMap(({ share, scale, train, test }) =>
    train.map((value, i) => [share, scale, looks[i] ?? null, value, test[i] ?? null])
  )
});

export const imageTable = ({ truth, given, read }: Result): Table => ({
  id: "images",
  caption: "Every training image and how the network on show reads it",
  columns: ["image", "shows", "label", "read"],
  rows: Array.from(truth, (shows, i) => [i + 1, shows, given[i] ?? null, read?.[i] ?? null])
});
