import { quoted, type Finding, type Place, type Severity } from "../../figures";

/** What scoring has to tell, with its weight and its words; {…} is filled in by the caller. */
const WORDING = {
  "scheme-chosen": ["info", "按“{title}”（{id}）计分：{why}。如应按别的方案，请另选。"],
  "scheme-option-unknown": ["warning", "计分方案表中的“{name}”不是可设的选项，没有采用。可设：{known}。"],
  "scheme-option-unreadable": ["warning", "计分方案表中“{name}”的取值“{value}”看不懂，仍按“{kept}”。可填：{values}。"],
  "scheme-base-unknown": ["warning", "计分方案表要沿用的方案“{value}”不存在，改以“{id}”为底。可用：{known}。"],
  "unsigned-at-least": [
    "info",
    "有 {count} 项指标值没有写≥或≤，按“不低于”计分。如不对，请在指标值里写明，或在“计分方式”一栏、面板的“指标”里选定。",
  ],
  "unsigned-at-most": [
    "info",
    "指标“{name}”的指标值“{target}”没有写≥或≤：{why}。如不对，请写明符号，或在“计分方式”一栏、面板的“指标”里选定。",
  ],
  "rule-by-scheme": ["info", "指标“{name}”按计分方案用“{rule}”计分。"],
  "extra-points": ["info", "{names}共 {count} 项是加分、减分的，没有分值，按填写的得分计入总分。"],
  "extra-points-open": [
    "info",
    "{names}共 {count} 项是加分、减分的，没有分值，有的没有填得分，按没有加分、减分计。有的请在得分栏填写。",
  ],
  "reverse-by-note": [
    "info",
    "表里的说明写明反向指标怎样计分，{count} 项反向指标超出的，按“{way}”计分，没有用计分方案的算法。如不对，请在“计分方案”表里写明。",
  ],
  "reading-assumed": ["info", "指标“{name}”：{note}。请核对。"],
  "standard-unread": [
    "info",
    "有 {count} 项的评分标准没有能照着计算的写法，按指标值计分。请核对，必要时在“计分方式”一栏、面板的“指标”里选定。",
  ],
  "standard-full-differs": [
    "warning",
    "指标“{name}”的评分标准满分是 {full} 分，分值是 {weight} 分，两者不同。请改成一致。",
  ],
  "method-unknown": ["warning", "{said}不在可选之列，没有采用。可选：{known}。"],
  "method-against-sign": [
    "warning",
    "{said}与指标值“{target}”的符号相反，按“{rule}”计分。请核对，改正符号或另选计分方式。",
  ],
  "method-unusable": [
    "warning",
    "{said}在这一行用不上（{why}），改按“{rule}”计分。请补齐指标值、完成值或评分标准，或另选一种。",
  ],
  "method-overridden": [
    "info",
    "指标“{name}”的“计分方式”一栏写的是“{text}”，您在面板中选定的是“{chosen}”，按面板中选定的计分。",
  ],
  "score-pending": ["warning", "指标“{name}”（{weight} 分）待定：{why}。请在得分栏填写。"],
  "shared-weight": [
    "warning",
    "{names}与上面一行共用一个合并的分值单元格，分值只计在第一行。请拆分分值；只计其中一项的，写明“二者择其一”或“任选”。",
  ],
  "level-points-shared": [
    "warning",
    "“{level}”的 {points} 分是下面 {count} 项指标（{names}）共有的，每项多少分没有写明，不能按分值计分。请在每项指标名称后写明分值，如“{name}（5分）”，或加一栏“分值”。",
  ],
  "pool-settled": ["info", "{names}写有“{words}”，共用 {weight} 分，{how}。如不对，请在得分栏填写应得的分。"],
  "pool-pending": ["warning", "{names}写有“{words}”，共用的 {weight} 分待定：{why}。请在得分栏填写。"],
  "pool-optional": ["info", "{names}写有“{words}”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。"],
  "pool-count": ["warning", "表中写有“{words}”，填了完成值的有 {chosen} 项，要选的是 {wanted} 项。请核对。"],
  "pool-scored-twice": [
    "error",
    "{names}写有“{words}”，共用 {weight} 分，却各填了得分，合计 {total} 分，重复计分。请只留一项的得分。",
  ],
  "value-unreadable": ["error", "指标“{name}”无法计分：{why}。请改正后重新计分。"],
  "weight-unreadable": ["error", "指标“{name}”的分值“{text}”读不出来，没有计分。请填写分值。"],
  "form-without-weights": ["info", "这张自评表没有分值，只算执行率和完成率，不计分。"],
  "weights-missing": [
    "warning",
    "这张自评表要填得分，但没有读到任何指标的分值，各项得分算不出来。请加一栏“分值”，填写每个指标的分值。",
  ],
  "execution-weight-assumed": [
    "warning",
    "表中没有写预算执行率的分值，各指标分值合计 {sum} 分，按计分方案计 {weight} 分。请在表中写明。",
  ],
  "execution-weight-unknown": [
    "warning",
    "表中没有写预算执行率的分值，各指标分值合计 {sum} 分，计分方案也没有规定，执行率没有计分。请在表中写明它的分值。",
  ],
  "execution-weight-inferred": ["info", "表中没有写预算执行率的分值，各指标分值合计 90 分，执行率按 10 分计。"],
  "execution-unreadable": ["error", "预算执行率无法计分：{why}。请补填后重新计分。"],
  "execution-initial-budget": ["warning", "没有全年预算数，执行率改用年初预算数计算。请补填全年预算数。"],
  "execution-rate-only": ["info", "没有预算数或执行数，执行率取表中填写的 {rate}。"],
  "execution-zero-budget": [
    "warning",
    "预算数为零却有支出，执行率不适用，这一项按计分方案得 {score} 分。请核对预算数。",
  ],
  "execution-target-unused": [
    "info",
    "预算执行率的指标值是“{target}”，没有用它计分，按分值×执行率（财预〔2020〕10号）得 {score} 分。达到指标值就得满分的，请在评分标准里写明。",
  ],
  "execution-list-amounts": ["info", "“{name}”的自评表没有预算数和执行数，执行率用项目清单中的金额计算。"],
  "department-form-repeated": [
    "warning",
    "部门整体的自评表不止一张，计分用的是第一张，这一张没有计分。请只保留一张，或合成一张。",
  ],
  "total-adjusted": ["info", "{explanation}。"],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

export type WordingId = keyof typeof WORDING;

/** A finding of scoring in its words. */
export function tell(id: WordingId, sources: readonly Place[], words: Readonly<Record<string, string>> = {}): Finding {
  const [severity, message] = WORDING[id];
  const filled = message
    .replace(/“\{(\w+)\}”/g, (_, key: string) => quoted(words[key] ?? ""))
    .replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? "");
  return { check: id, severity, message: filled, sources };
}
