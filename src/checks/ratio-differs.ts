import { decimal, formatAmount, formatPercent, HUNDRED, type Decimal, quoted, decimalsOf } from "../figures";
import type { IndicatorValue } from "../recognition";
import type { Operand } from "../scoring";
import { ratioNamed, RatioBook } from "../scoring/ratios";
import type { Check, Sighting } from "./check";
import { roundingRoom } from "./support/amounts";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const ratioDiffers: Check = {
  id: "ratio-differs",
  severity: "warning",
  title: "填报的比率与基础数据算出的不同",
  why: "在职人员控制率、“三公经费”变动率这类指标由基础数据表算出，财政会按基础数据复算。",
  mend: "按基础数据表重新计算；采用别的口径（如上年预算数而不是上年决算数）的，在备注中写明。",
  example: "“三公经费变动率”完成值填“98.31%”，按表中的 63.46 和 29.08 计算是 118.23%。请改正，或写明口径。",
  run(scored) {
    const book = new RatioBook(scored.dossier);
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        const definition = row === null ? null : ratioNamed(name);
        const computed = definition && book.value(definition);
        const said = row === null ? null : percentIn(row.actual);
        if (row === null || !computed || said === null) continue;
        const due = computed.value.times(HUNDRED);
        const room = roundingRoom(1, decimalsOf(said));
        if (said.minus(due).abs().lte(room) || (definition!.kind === "change" && said.plus(due).abs().lte(room)))
          continue;
        found.push({
          message:
            `${quoted(name)}完成值填“${row.actual.text}”，按表中的 ${computed.operands.map(({ value }) => formatAmount(value)).join(" 和 ")} ` +
            `计算是 ${formatPercent(computed.value, 2)}。请改正，或写明口径。`,
          sources: places(row.actual.slot, ...computed.operands.map(cellOf)),
        });
      }
    }
    return found;
  },
};

/** 98.31%, also at the end of the sum that made it: (63.46-32)÷32=98.31%. A fall may be written without its sign. */
function percentIn({ text, slot, reading }: IndicatorValue): Decimal | null {
  const [, digits] = /(-?\d+(?:\.\d+)?)\s*[%％]$/.exec(text) ?? [];
  if (digits !== undefined && (reading.kind === "quantity" || /[=＝]/.test(text))) return decimal(digits);
  return slot?.number && slot.text.endsWith("%") ? slot.number.times(HUNDRED) : null;
}

function cellOf({ source }: Operand) {
  return source.kind === "cell" || source.kind === "affixed" || source.kind === "reading" ? source.at : null;
}
