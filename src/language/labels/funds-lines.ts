import { withoutNumbering } from "../names/numbering";
import { foldedText } from "../normalise";

/** What a line of a funds block says of its place among the others, by its label. */
export interface FundsLine {
  /** It begins with 其中. */
  readonly isOfWhich: boolean;
  /**
   * The whole is split by source and by what it is spent on; 其他 may belong to either, 政府采购 and 本年追加 only say more
   * of it.
   */
  readonly split: "source" | "spending" | "either" | "neither";
  /** The kind of line that may contain it, where one stands above. */
  readonly within: FundsHolder | null;
  /** What it may contain itself. */
  readonly holds: FundsHolder | null;
  /** Money of one level of government: 中央资金, 县配套. */
  readonly isOfLevel: boolean;
  /** Money that does not come from the treasury: 其他资金, 单位自筹, 事业收入. */
  readonly isBesideFiscal: boolean;
  /** Money kept from the year before, which the lines above may contain or stand beside. */
  readonly isCarriedOver: boolean;
}

/** 财政拨款 contains the budgets and levels of government that it comes from, 基本支出 the staff and office costs. */
export type FundsHolder = "fiscal" | "basic";

const OF_WHICH = /^#?其中:?/;
const SPENDING = /基本支出|项目支出|其他支出/;
const OF_BASIC = /人员|公用/;
const OF_LEVEL = /中央|地方|上级|本级|[省市州区县镇乡](?:级|本|财政|资金|拨款|补助|配套|投入)/;
const OF_BUDGET = /一般公共预算|政府性基金|国有资本/;
const FISCAL = /财政|拨款/;
const BESIDE_FISCAL =
  /自筹|贷款|捐赠|融资|财政专户|非(?:同级)?财政|(?:自有|单位|社会|事业|经营|企业|集体|群众).*(?:[资基]金|收入|投入|投资|资本)/;
const OTHER = /其[他它]/;
const CARRIED_OVER = /^(?!.*(?:[年期]末|下年)).*(?:结[转余]|以前年度)/;
/** What 其中 may say of the whole without being a source of it. */
const NO_SOURCE = /采购|购买服务|追[加减]|调[整剂增减]/;

/** Reads the label of a line: 其中：上年结转, 中央财政资金, 基本支出. */
export function fundsLine(label: string): FundsLine {
  const text = withoutNumbering(foldedText(label));
  const word = withoutNumbering(text.replace(OF_WHICH, ""));
  const isSpending = SPENDING.test(word) || OF_BASIC.test(word);
  const isFiscal = FISCAL.test(word);
  const isBesideFiscal = BESIDE_FISCAL.test(word) || (OTHER.test(word) && !isFiscal);
  const isOfLevel = !isBesideFiscal && OF_LEVEL.test(word);
  const isOfFiscal = isOfLevel || (!isBesideFiscal && OF_BUDGET.test(word));
  const isCarriedOver = CARRIED_OVER.test(word);
  return {
    isOfWhich: OF_WHICH.test(text),
    split: isSpending ? "spending" : word === "其他" ? "either" : NO_SOURCE.test(word) ? "neither" : "source",
    within: OF_BASIC.test(word) ? "basic" : isOfFiscal ? "fiscal" : null,
    holds: /基本支出/.test(word)
      ? "basic"
      : isFiscal && !isOfFiscal && !isBesideFiscal && !isCarriedOver
        ? "fiscal"
        : null,
    isOfLevel,
    isBesideFiscal,
    isCarriedOver,
  };
}

/** Whether a label names where money comes from: 财政拨款, 县配套, 上年结转, 其他资金. */
export function isFundsSource(label: string): boolean {
  const { within, holds, isBesideFiscal, isCarriedOver } = fundsLine(label);
  return within === "fiscal" || holds === "fiscal" || isBesideFiscal || isCarriedOver;
}

/** Whether a row says that it is a part of what stands above it: 其中：中央资金, #其中：女性. */
export function saysOfWhich(label: string): boolean {
  return OF_WHICH.test(foldedText(label));
}
