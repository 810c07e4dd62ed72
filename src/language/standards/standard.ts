import type { Decimal } from "../../figures";
import type { DateReading, Sign } from "../values/expression";

/** What a wording awards: so much of the weight in % and so many 分. 权重的80% is 80 and 0, 扣2分 is 100 and −2. */
export interface Award {
  readonly share: Decimal;
  readonly points: Decimal;
}

/** A number that a standard compares with, in the unit of its text (95 and "%"). */
export interface Bound {
  readonly sign: Sign;
  readonly value: Decimal;
  readonly unit: string;
}

/** A bound of a band, in the unit of the text (95 for 95%). */
export interface Band {
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
  readonly award: Award;
}

/**
 * What a step of a deduction measures: over, under or off the base either way; units that are missing from the
 * target; time that it is late; or cases.
 */
export type Direction = "over" | "under" | "either" | "missing" | "late" | "each";

/** What a step that is begun and not full counts: nothing, as much as a full one, or its part of one. */
export type PartSteps = "whole" | "begun" | "in-proportion";

/** What a 评分标准 cell says: a rule shape with its parameters, or that it cannot be read. Points are 分. */
export type Standard =
  | { readonly kind: "none" }
  /** ≤100%计8分；每超过一个百分点扣0.5分，扣完为止. `base` null: measured from the target (or from none found: 0). */
  | {
      readonly kind: "points-off";
      readonly full: Decimal | null;
      readonly base: Bound | null;
      readonly direction: Direction;
      readonly step: Decimal;
      readonly stepUnit: string;
      /** What a step costs: 分, or % of the weight where `isShare`. */
      readonly points: Decimal;
      readonly isShare: boolean;
      readonly most: Decimal | null;
      /** 低于80%不得分: where nothing is left, whatever the steps come to. */
      readonly nothing: Bound | null;
      /** 不足1个月按1个月计; null where the standard does not say what a step counts that is not full. */
      readonly partSteps: PartSteps | null;
      /** 11月底前完成得满分: the day from which it is late, where the standard names one. */
      readonly by?: DateReading;
    }
  /** ≥95%得10分；90%-95%得8分；<90%得5分. `unit` "%", "次" or ""; `isOfTarget`: 目标值的80%. */
  | {
      readonly kind: "bands";
      readonly unit: string;
      readonly bands: readonly Band[];
      readonly isOfTarget: boolean;
    }
  /** 明确:3分,基本明确:2分,不明确:0分. Awards by word, best first. `isPair`: one denies the other (完成5分，未完成2分). */
  | {
      readonly kind: "word-bands";
      readonly bands: readonly { readonly word: string; readonly award: Award }[];
      readonly isPair: boolean;
    }
  /** 达标得满分，否则不得分. `bound`: the standard's own threshold, null: the target. */
  | { readonly kind: "all-or-nothing"; readonly full: Decimal | null; readonly bound: Bound | null }
  /** 1.制度健全(2分)；2.执行有效(3分). */
  | { readonly kind: "checklist"; readonly items: readonly { readonly words: string; readonly points: Decimal }[] }
  /** 每完成一项得2分, 共4项，每项2.5分: so many points for each. `full`: 最高得10分, where the standard says so. */
  | {
      readonly kind: "each";
      readonly step: Decimal;
      readonly unit: string;
      readonly award: Award;
      readonly full: Decimal | null;
      readonly partSteps: PartSteps | null;
    }
  /** 100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分. */
  | { readonly kind: "tiers"; readonly bounds: readonly Decimal[] }
  | { readonly kind: "execution-rate"; readonly full: Decimal | null }
  /** 发现违规不得分. */
  | { readonly kind: "zero-tolerance"; readonly full: Decimal | null }
  /** 逾期扣1分: what is left of the points where it is late. */
  | { readonly kind: "late"; readonly full: Decimal | null; readonly otherwise: Award; readonly by?: DateReading }
  /**
   * 70%-130%之间按比例，之外不得分. Fractions; null: no bound on that side. `isOfCompletion` false: 低于60%不得分, which
   * may mean the value itself.
   */
  | {
      readonly kind: "window";
      readonly low: Decimal | null;
      readonly high: Decimal | null;
      readonly isOfCompletion: boolean;
    }
  /**
   * 按完成比例得分, 反向指标: 年度指标值/全年实际值*分值. `isReverse` false: the arithmetic is that of the reverse
   * indicators among others. `from`: full marks from there on. `isOfWhole`: 满意度×分值, whatever the target.
   */
  | {
      readonly kind: "proportion";
      readonly reverse: "linear" | "quotient" | null;
      readonly isReverse: boolean;
      readonly from: Bound | null;
      readonly isOfWhole: boolean;
    }
  /** Several readable parts that add up: 全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分. */
  | { readonly kind: "composite"; readonly parts: readonly Standard[] }
  /** A judgement, or wording that no rule fits. `isRule`: it says how points go, so that the target can't say it instead. */
  | { readonly kind: "unreadable"; readonly isRule: boolean };
