import { quoted } from "../figures";
import type { IndicatorRow } from "../recognition";
import {
  type Direction,
  kindOfIndicator,
  mayBeHeldDown,
  namesAttainment,
  namesHarm,
  namesWork,
  type Sign,
  signInName,
} from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const signAgainstSense: Check = {
  id: "sign-against-sense",
  severity: "warning",
  title: "指标值的符号与指标的意思相反",
  why: "越多越好的写成“≤”，越少越好的写成“≥”，照此计分，做得差反而得满分。",
  mend: "对照批复的绩效目标改正符号。",
  example: "“新建村级卫生室”越多越好，指标值却写成“≤4个”。请核对符号。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        if (row === null || row.isOfWhich || row.target.reading.kind !== "quantity") continue;
        const { sign, change } = row.target.reading;
        const why = contradiction(row, sign, change);
        if (why === null) continue;
        found.push({
          message: `${quoted(name)}${why}，指标值却写成“${row.target.text}”。请核对符号。`,
          sources: places(row.target.slot, row.target.signSlot),
        });
      }
    }
    return found;
  },
};

function contradiction(row: IndicatorRow, sign: Sign, change?: Direction): string | null {
  const wantsLess = sign === "<=" || sign === "<";
  const wantsMore = sign === ">=" || sign === ">";
  const { name } = row;
  const own = signInName(name);
  if (own !== null && (own.sign === ">=" ? wantsLess : wantsMore)) return `名称中写的是“${own.words}”`;
  const kind = kindOfIndicator(row);
  // Of costs cost-with-at-least tells.
  if (kind === "cost") return null;
  if (wantsLess) {
    const isDone = (kind === "quantity" || kind === "benefit") && namesWork(name);
    const isSatisfaction = kind === "satisfaction" && !mayBeHeldDown(name);
    return isDone || isSatisfaction || namesAttainment(name) ? "越多越好" : null;
  }
  // Of harm a large fall is good.
  return wantsMore && change !== "down" && namesHarm(name) ? "越少越好" : null;
}
