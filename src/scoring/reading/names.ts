import { ZERO } from "../../figures";
import type { IndicatorRow } from "../../recognition";
import type { RuleContext } from "../rule";

const COST_LEVEL = /成本/;
const LESS_IS_BETTER = new RegExp(
  [
    "控制(?!面积|面|点|网|系统|室|站|区|图)",
    "不超过|不高于|不大于|不多于|低于|小于|少于|以内|上限",
    "(?:损失|损耗|流失|漏损|死亡|伤亡|事故|投诉|差错|误差|失误|违规|违纪|违约|超支|超标|逾期|空置|闲置|失业|辍学|复发|返贫|发病|患病" +
      "|感染|淘汰|不合格|缺陷|故障|退货|信访|上访|舆情|结转结余|结余|结转|变动|调整|偏差)(?:发生)?(?:率|数|量|次数|起数|件数|例数|人数|天数|金额)",
    "(?:响应|等待|到达|审批)(?:时间|时长|时限)",
    "(?:成本|造价|单价)(?:数|额|总额)?$",
  ].join("|"),
);
/** A falling loss rate is an achievement: 事故下降率 ≥ 10%. */
const REDUCTION =
  /降低|下降|减少|压减|节约|处理|办结|办理|整改|化解|回复|解决|(?:达标|合格|完成|符合|准确|到位|有效|满意)(?:率|度)$/;
const ACCIDENT =
  /事故|伤亡|死亡|投诉|违规|违纪|违法|差错|失误|火灾|舆情|信访|上访|泄露|泄密|截留|挪用|浪费|不合格|损失|案件|举报|逾期|延误|中毒|污染/;
const OCCURRENCE_UNITS = new Set(["起", "件", "例", "次", "人", "人次", "宗", "桩"]);

/** Why an unsigned target counts as an upper bound; null where it does not. */
export function upperBoundReason(row: IndicatorRow, direction: "at-least" | "at-most" | null): string | null {
  if (row.sense) return row.sense === "at-most" ? "指标性质写明是反向" : null;
  if (direction !== null) return direction === "at-most" ? `“${row.name}”越低越好` : null;
  if (REDUCTION.test(row.name)) return null;
  if (COST_LEVEL.test(row.level1) || COST_LEVEL.test(row.level2)) return "属于成本指标";
  return LESS_IS_BETTER.test(row.name) ? `指标名称“${row.name}”说明越低越好` : null;
}

/** How the actual of a numeric target has to stand to it. */
export function boundSign({ target, row, direction }: RuleContext): ">=" | "<=" | "=" {
  if (target.kind !== "quantity") return ">=";
  if (target.sign === "=") return "=";
  if (target.sign === "<=" || target.sign === "<") return "<=";
  return target.sign === "" && (upperBoundReason(row, direction) !== null || target.number.value.eq(ZERO))
    ? "<="
    : ">=";
}

/** Whether the name speaks of something that must not happen, or the unit counts occurrences. */
export function countsOccurrences(name: string, unit: string): boolean {
  return OCCURRENCE_UNITS.has(unit) || ACCIDENT.test(name);
}

/** 无 beside 有, 否 beside 是: it did occur. A 是 beside 合规 or 0起 says that all went well. */
export function saysOccurred({ target, actual, row }: RuleContext): boolean {
  if (actual.kind !== "yes-no" || actual.affirmed !== true) return false;
  return (target.kind === "yes-no" && target.affirmed === false) || row.actual.text.startsWith("有");
}
