import type { Decimal } from "../figures";
import type { Sign } from "./expression";

/** A bound of a band, in the unit of the text (95 for 95%). */
export interface Band {
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
  readonly points: Decimal;
}

/** What a 评分标准 cell says: a rule shape with its parameters, or that it cannot be read. Points are 分. */
export type Standard =
  | { readonly kind: "none" }
  /** ≤100%计8分；每超过一个百分点扣0.5分，扣完为止. `base` null: measured from the target (or from none found: 0). */
  | {
      readonly kind: "points-off";
      readonly full: Decimal | null;
      readonly base: { readonly sign: Sign; readonly value: Decimal; readonly unit: string } | null;
      readonly direction: "over" | "under" | "each";
      readonly step: Decimal;
      readonly stepUnit: string;
      readonly points: Decimal;
      readonly most: Decimal | null;
    }
  /** ≥95%得10分；90%-95%得8分；<90%得5分. `unit` "%" or "". `isComplete` false: says nothing for some values. */
  | { readonly kind: "bands"; readonly unit: string; readonly bands: readonly Band[]; readonly isComplete: boolean }
  /** 明确:3分,基本明确:2分,不明确:0分. Points by word, best first. */
  | { readonly kind: "word-bands"; readonly bands: readonly { readonly word: string; readonly points: Decimal }[] }
  | { readonly kind: "all-or-nothing"; readonly full: Decimal | null }
  /** 1.制度健全(2分)；2.执行有效(3分). */
  | { readonly kind: "checklist"; readonly items: readonly { readonly words: string; readonly points: Decimal }[] }
  /** 100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分. */
  | { readonly kind: "tiers"; readonly bounds: readonly Decimal[] }
  | { readonly kind: "execution-rate"; readonly full: Decimal | null }
  /** 发现违规不得分. */
  | { readonly kind: "zero-tolerance"; readonly full: Decimal | null }
  /** 逾期扣1分: late costs a fixed number of points. */
  | { readonly kind: "late"; readonly full: Decimal | null; readonly points: Decimal }
  /** 70%-130%之间按比例，之外不得分. Fractions. */
  | { readonly kind: "window"; readonly low: Decimal; readonly high: Decimal }
  /** 按完成比例得分 and 反向指标: 年度指标值/全年实际值*分值. */
  | { readonly kind: "proportion"; readonly reverse: "linear" | "quotient" | null }
  /** Several readable parts that add up: 全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分. */
  | { readonly kind: "composite"; readonly parts: readonly Standard[]; readonly choose: "sum" | "best" }
  /** A judgement, or wording that no rule fits. */
  | { readonly kind: "unreadable" };
