import { decimal, decimalsPrinted, type Decimal } from "../../figures";
import { halfWidth, withoutSpaces } from "../normalise";

/** What a percentage in a reason is the share of: of the budget what was spent or not, of the target what was done or not. */
export type SharePart = "executed" | "unspent" | "done" | "undone" | "excess";

/** A percentage that a reason states. */
export interface SaidPercentage {
  readonly words: string;
  readonly part: SharePart;
  /** In percent, with the decimals that are written. */
  readonly percent: Decimal;
  readonly decimals: number;
}

const LINK = "(?:仅|只|才|为|是|有|达到?|约|:)*";
/** 90%以上 and the like are bounds. */
const PERCENT = "(\\d+(?:\\.\\d+)?)(?:%|个百分点)(?![以之]?[上下内外]|左右)";
const GOAL = "(?:(?:年度|全年|年初)?(?:目标|任务|计划|指标|预期)值?的?)";
const SHARES: readonly (readonly [SharePart, RegExp])[] = (
  [
    ["executed", `(?:执行率|支出率|支付率|(?:支出|支付|执行)进度)${LINK}${PERCENT}`],
    [
      "unspent",
      `(?:结余|结转|剩余|余下|节余|未支出|未执行|未使用|未支付)(?:资金|预算|经费|率|部分|比例|金额)*(?:占(?:全年)?(?:预算|总额|资金)?(?:总额)?的?)?${LINK}${PERCENT}`,
    ],
    ["unspent", `${PERCENT}的?(?:资金|预算|经费)*(?:尚|还)?未(?:支出|执行|使用|支付)`],
    ["done", `(?<!未)(?:完成率|完成${GOAL})${LINK}${PERCENT}`],
    ["undone", `(?:未完成(?:率|部分|比例)?|(?:低于|少于|差|距离?)${GOAL})${LINK}${PERCENT}`],
    ["excess", `(?:超额?(?:完成)?|超出|超过|高于)${GOAL}?${LINK}${PERCENT}`],
  ] as const
).map(([part, pattern]) => [part, new RegExp(pattern, "g")]);

const WITH_SHARE = /\d(?:%|个百分点)/;

/** Another year's figures, and shares of a contract, are not those of the table. */
const ELSEWHERE = /上年|去年|往年|同期|20\d\d年|合同|尾款|质保金|进度款/;

/** Whether there may be a percentage at all; most reasons have none. */
const MAY_SAY_SHARE = /[%％﹪百]/;

/** The percentages that a reason states of spending or of its indicator. */
export function sharesSaid(text: string): readonly SaidPercentage[] {
  if (!MAY_SAY_SHARE.test(text)) return [];
  return halfWidth(text)
    .split(/[。;；!\n]/)
    .map(withoutSpaces)
    .filter((sentence) => WITH_SHARE.test(sentence) && !ELSEWHERE.test(sentence))
    .flatMap((sentence) =>
      once(
        SHARES.flatMap(([part, pattern]) =>
          [...sentence.matchAll(pattern)].map(([words, digits]) => ({
            words,
            part,
            percent: decimal(digits!),
            decimals: decimalsPrinted(digits!),
          })),
        ),
      ),
    );
}

/** 剩余3%资金未支付 says the same twice. */
function once(said: readonly SaidPercentage[]): readonly SaidPercentage[] {
  return said.filter(
    ({ part, percent }, index) => said.findIndex((one) => one.part === part && one.percent.eq(percent)) === index,
  );
}
