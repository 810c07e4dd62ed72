import { withoutNumbering } from "../names/numbering";
import { foldedText } from "../normalise";

/** What a line of a funds block says of its place among the others, by its label. */
export interface FundsLine {
  /** It begins with 其中. */
  readonly isOfWhich: boolean;
  /** The whole is split by source and by what it is spent on; 其他 may belong to either. */
  readonly split: "source" | "spending" | "either";
  /** The kind of line that may contain it, where one stands above. */
  readonly within: FundsHolder | null;
  /** What it may contain itself. */
  readonly holds: FundsHolder | null;
  /** Money kept from the year before, which the lines above may contain or stand beside. */
  readonly isCarriedOver: boolean;
}

/** 财政拨款 contains the budgets and levels of government that it comes from, 基本支出 the staff and office costs. */
export type FundsHolder = "fiscal" | "basic";

const OF_WHICH = /^其中:?/;
const SPENDING = /基本支出|项目支出|其他支出/;
const OF_BASIC = /人员|公用/;
const OF_FISCAL = /中央|省级|省本级|市级|州级|区级|县级|镇级|地方|上级|本级|一般公共预算|政府性基金|国有资本/;
const FISCAL = /财政|拨款/;
const CARRIED_OVER = /上年(?:结转|结余)|结转结余|以前年度/;

/** Reads the label of a line: 其中：上年结转, 中央财政资金, 基本支出. */
export function fundsLine(label: string): FundsLine {
  const text = withoutNumbering(foldedText(label));
  const word = withoutNumbering(text.replace(OF_WHICH, ""));
  const isSpending = SPENDING.test(word);
  const within = OF_BASIC.test(word) ? "basic" : OF_FISCAL.test(word) ? "fiscal" : null;
  const isCarriedOver = CARRIED_OVER.test(word);
  const isFiscal = within === null && !isCarriedOver && FISCAL.test(word);
  return {
    isOfWhich: OF_WHICH.test(text),
    split: isSpending || within === "basic" ? "spending" : word === "其他" ? "either" : "source",
    within,
    holds: /基本支出/.test(word) ? "basic" : isFiscal ? "fiscal" : null,
    isCarriedOver,
  };
}
