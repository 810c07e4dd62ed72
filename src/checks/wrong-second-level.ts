import type { IndicatorRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf, quoted } from "./support/evaluations";
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
const MONEY_PAID = /资金|经费|金额|补助|补贴|支出|支付|投资|工资|费用|拨付|发放/;
const PAYMENT_RATE = /(?:预算|资金|经费)(?:的)?(?:执行|支付|支出|拨付|到位|使用)(?:率|进度|完成率)/;
const IN_TIME = /及时率|及时性|按时|准时|完成时间|完成时限|按期/;
/** Levels of 财预〔2020〕10号; 履职效益 and the like are a framework of their own that holds satisfaction too. */
const NATIONAL_LEVEL = /数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续/;
const SATISFIED = /满意度|满意率/;

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
  if (kind !== "satisfaction" && SATISFIED.test(row.name) && NATIONAL_LEVEL.test(row.level2)) {
    return { reflects: "反映服务对象是否满意", advice: "请移到满意度指标。" };
  }
  return null;
}

function isMoney(row: IndicatorRow): boolean {
  if (PAYMENT_RATE.test(row.name)) return true;
  const { reading } = row.target;
  return reading.kind === "quantity" && MONEY_UNIT.test(reading.number.unit) && MONEY_PAID.test(row.name);
}
