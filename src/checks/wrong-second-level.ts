import { quoted } from "../figures";
import type { IndicatorRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { kindOfWords, type IndicatorKind } from "./support/levels";
import { places } from "./support/places";

export const wrongSecondLevel: Check = {
  id: "wrong-second-level",
  severity: "warning",
  title: "指标放错了二级指标",
  why: "数量指标反映做了多少事，花了多少钱属于成本指标，按时与否属于时效指标；放错了会被要求调整。",
  mend: "把指标移到对应的二级指标下，或者改用反映产出的指标。",
  example: "“发放补助资金”反映花了多少钱，放在“数量指标”下。请移到成本指标，或改为反映产出数量的指标。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        if (row === null || row.isOfWhich) continue;
        const belongs = misplaced(row);
        if (belongs === null) continue;
        found.push({
          message: `${quoted(name)}${belongs.reflects}，放在“${row.level2}”下。${belongs.advice}`,
          sources: places(row.nameAt),
        });
      }
    }
    return found;
  },
};

const MONEY_UNIT = /^(?:百|千|万|百万|亿)?元$/;
const MONEY_UNIT_EACH = /^(?:百|千|万)?元\//;
const MONEY_PAID = /资金|经费|金额|补助|补贴|支出|支付|投资|投入|工资|费用|拨付|发放|成本|造价|价款/;
const PRICE = /标准|单价|均价|人均|户均|成本|造价/;
/** 带动、引进 and the like of other people's money is a result, not what was spent. */
const ATTRACTED = /带动|引进|撬动|吸引|争取|销售|产值|收入|增收|贷款|招商/;
const PAYMENT_RATE = /(?:预算|资金|经费)(?:的)?(?:执行|支付|支出|拨付|到位|使用)(?:率|进度|完成率)/;
const IN_TIME = /及时率|及时性|按时|准时|完成时间|完成时限|按期/;
/** Levels of 财预〔2020〕10号; 履职效益 and the like are a framework of their own that holds satisfaction too. */
const NATIONAL_LEVEL = /数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续/;
const SATISFIED = /满意度|满意率/;
const UP_TO_STANDARD = /合格率|达标率|优良率|准确率|正确率|完好率|差错率|验收通过率/;
/** Units that count what was done, beside a name that says nothing of time. */
const COUNTED = /^(?:场|场次|人|人次|个|项|家|户|公里|千米|米|套|台|辆|座|册|件|份)$/;
const OF_TIME = /时|期|进度|完成|周期|频次|天|日|月|年|批次|节点|响应|速度/;

interface Belongs {
  readonly reflects: string;
  readonly advice: string;
}

function misplaced(row: IndicatorRow): Belongs | null {
  // 公平性 and the like (财预〔2013〕53号) hold satisfaction too: only a level that names its kind can be wrong.
  const kind: IndicatorKind | null = kindOfWords(row.level2);
  if (kind === null) return null;
  if (kind === "quantity" && isMoney(row)) {
    return { reflects: "反映花了多少钱", advice: "请移到成本指标，或改为反映产出数量的指标。" };
  }
  if ((kind === "quantity" || kind === "quality") && IN_TIME.test(row.name)) {
    return { reflects: "反映是否按时完成", advice: "请移到时效指标。" };
  }
  if ((kind === "quality" || kind === "time") && isMoney(row) && !OF_TIME.test(row.name)) {
    return { reflects: "反映花了多少钱", advice: "请移到成本指标。" };
  }
  if ((kind === "quantity" || kind === "time") && UP_TO_STANDARD.test(row.name)) {
    return { reflects: "反映做得好不好", advice: "请移到质量指标。" };
  }
  if (kind === "time" && isCount(row)) {
    return { reflects: "反映做了多少事", advice: "请移到数量指标，时效指标写明完成时间。" };
  }
  if (kind !== "satisfaction" && SATISFIED.test(row.name) && NATIONAL_LEVEL.test(row.level2)) {
    return { reflects: "反映服务对象是否满意", advice: "请移到满意度指标。" };
  }
  return null;
}

function isMoney(row: IndicatorRow): boolean {
  if (PAYMENT_RATE.test(row.name)) return true;
  const { reading } = row.target;
  if (reading.kind !== "quantity" || ATTRACTED.test(row.name)) return false;
  const { unit } = reading.number;
  return (MONEY_UNIT.test(unit) && MONEY_PAID.test(row.name)) || (MONEY_UNIT_EACH.test(unit) && PRICE.test(row.name));
}

function isCount({ name, target: { reading } }: IndicatorRow): boolean {
  return reading.kind === "quantity" && COUNTED.test(reading.number.unit) && !OF_TIME.test(name);
}
