import type { SchemeOptions } from "../scheme";

/** The usual grades; bounds are local. */
const USUAL_GRADES: SchemeOptions["grades"] = [
  { name: "优", from: "90" },
  { name: "良", from: "80" },
  { name: "中", from: "60" },
  { name: "差", from: "0" },
];

/** 四川 since 2025: 中 begins at 70. */
export const GRADES_WITH_70: SchemeOptions["grades"] = [
  { name: "优", from: "90" },
  { name: "良", from: "80" },
  { name: "中", from: "70" },
  { name: "差", from: "0" },
];

/** What counts where a scheme says nothing else: 财预〔2020〕10号 and common practice. */
export const DEFAULT_OPTIONS: SchemeOptions = {
  divisor: "annual-budget",
  zeroBudget: "full-when-unspent",
  overFulfilment: { from: "1.3", pointsOff: "0" },
  lowExecution: "0.9",
  caps: [],
  reverse: "linear",
  equalAbove: "linear",
  tierBounds: ["0.8", "0.6"],
  steps: "whole",
  scoreDecimals: 2,
  notApplicable: "rescale",
  grades: USUAL_GRADES,
  beforeMonth: "within",
};
