import { quoted } from "../figures";
import {
  type IndicatorKind,
  isNationalLevel,
  kindOfLevel,
  measuresQuality,
  measuresQuantity,
  measuresSpending,
  measuresTimeliness,
  moneyIn,
  namesSatisfaction,
  speaksOfTime,
} from "../language";
import type { IndicatorRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
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

interface Belongs {
  readonly reflects: string;
  readonly advice: string;
}

function misplaced(row: IndicatorRow): Belongs | null {
  // 公平性 and the like (财预〔2013〕53号) hold satisfaction too: only a level that names its kind can be wrong.
  const kind: IndicatorKind | null = kindOfLevel(row.level2);
  if (kind === null) return null;
  const { name } = row;
  const unit = unitOf(row);
  const isMoney = measuresSpending(name, unit);
  if (kind === "quantity" && isMoney) {
    return { reflects: "反映花了多少钱", advice: "请移到成本指标，或改为反映产出数量的指标。" };
  }
  if ((kind === "quantity" || kind === "quality") && measuresTimeliness(name)) {
    return { reflects: "反映是否按时完成", advice: "请移到时效指标。" };
  }
  if ((kind === "quality" || kind === "time") && isMoney && !speaksOfTime(name)) {
    return { reflects: "反映花了多少钱", advice: "请移到成本指标。" };
  }
  if ((kind === "quantity" || kind === "time") && measuresQuality(name)) {
    return { reflects: "反映做得好不好", advice: "请移到质量指标。" };
  }
  if (kind === "time" && unit !== null && measuresQuantity(name, unit)) {
    return { reflects: "反映做了多少事", advice: "请移到数量指标，时效指标写明完成时间。" };
  }
  if (kind !== "satisfaction" && namesSatisfaction(name) && isNationalLevel(row.level2)) {
    return { reflects: "反映服务对象是否满意", advice: "请移到满意度指标。" };
  }
  return null;
}

/** The unit of a target that is one number; null for any other. */
/** The unit of the target; a column of units may say 人民币万元 or （万元）. */
function unitOf({ target: { reading, unitSlot } }: IndicatorRow): string | null {
  if (reading.kind !== "quantity") return null;
  return moneyIn(unitSlot?.text ?? "") ?? reading.number.unit;
}
