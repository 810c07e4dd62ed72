import {
  readStandard,
  type Award,
  type Band,
  type Bound,
  type DateReading,
  type Standard,
} from "../../../src/language";
import type { Decimal } from "../../../src/figures";

/** What a standard is read as, in one line for tables of examples. */
export function shown(text: string): string {
  return shownStandard(readStandard(text));
}

function shownStandard(standard: Standard): string {
  switch (standard.kind) {
    case "points-off": {
      const { direction, step, stepUnit, points, isShare, full, base, most, nothing, by, partSteps } = standard;
      const parts = [`${points.toFixed()}${isShare ? "%" : ""} off ${direction} ${step.toFixed()}${stepUnit}`];
      if (base) parts.push(`from ${bound(base)}`);
      if (nothing) parts.push(`nothing ${bound(nothing)}`);
      if (most) parts.push(`at most ${most.toFixed()}`);
      if (by) parts.push(`by ${day(by)}`);
      if (partSteps) parts.push(`part ${partSteps}`);
      return withFull(parts.join(", "), full);
    }
    case "bands":
      return `${standard.isOfTarget ? "of target: " : ""}${standard.bands.map((one) => band(one, standard.unit)).join("; ")}`;
    case "word-bands":
      return `${standard.isPair ? "pair: " : ""}${standard.bands.map(({ word, award }) => `${word} ${shownAward(award)}`).join("; ")}`;
    case "all-or-nothing":
      return withFull(`all or nothing${standard.bound ? ` ${bound(standard.bound)}` : ""}`, standard.full);
    case "checklist":
      return `list: ${standard.items.map(({ words, points }) => `${words} ${points.toFixed()}`).join("; ")}`;
    case "each":
      return withFull(
        `${shownAward(standard.award)} each ${standard.step.toFixed()}${standard.unit}${standard.partSteps ? `, part ${standard.partSteps}` : ""}`,
        standard.full,
      );
    case "tiers":
      return `tiers ${standard.bounds.map((one) => one.toFixed()).join(" ")}`;
    case "late":
      return withFull(
        `late ${shownAward(standard.otherwise)}${standard.by ? `, by ${day(standard.by)}` : ""}`,
        standard.full,
      );
    case "window": {
      const [low, high] = [standard.low, standard.high].map((one) => one?.toFixed() ?? "");
      return `window ${low}~${high}${standard.isOfCompletion ? "" : " of the value"}`;
    }
    case "proportion": {
      const { reverse, isReverse, from, isOfWhole } = standard;
      return ["proportion", reverse, isReverse && "reverse", from && `from ${bound(from)}`, isOfWhole && "of whole"]
        .filter(Boolean)
        .join(", ");
    }
    case "composite":
      return standard.parts.map((part) => `(${shownStandard(part)})`).join(" + ");
    case "unreadable":
      return standard.isRule ? "unreadable rule" : "unreadable";
    case "execution-rate":
    case "zero-tolerance":
      return withFull(standard.kind, standard.full);
    case "none":
      return "none";
  }
}

export function shownAward({ share, points }: Award): string {
  if (points.eq(0)) return `${share.toFixed()}%`;
  return `${share.eq(0) ? "" : `${share.toFixed()}%`}${points.toFixed()}`;
}

function withFull(words: string, full: Decimal | null): string {
  return full ? `${words} of ${full.toFixed()}` : words;
}

function bound({ sign, value, unit }: Bound): string {
  return `${sign}${value.toFixed()}${unit}`;
}

function band({ low, lowIncluded, high, highIncluded, award }: Band, unit: string): string {
  const from = low === null ? "(" : `${lowIncluded ? "[" : "("}${low.toFixed()}`;
  const to = high === null ? ")" : `${high.toFixed()}${highIncluded ? "]" : ")"}`;
  return `${from},${to}${unit} ${shownAward(award)}`;
}

function day({ year, month, day: dayOfMonth }: DateReading): string {
  return [year, month, dayOfMonth].filter((part) => part !== null).join("-");
}
