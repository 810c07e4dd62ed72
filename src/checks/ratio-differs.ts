import {
  agree,
  decimal,
  decimalsPrinted,
  differenceOf,
  exactly,
  formatAmount,
  formatPercent,
  HUNDRED,
  ONE,
  printedCount,
  printedPercent,
  quoted,
  quotientOf,
  ZERO,
  type Printed,
} from "../figures";
import type { IndicatorValue } from "../recognition";
import type { Operand, ScoredWorkbook } from "../scoring";
import type { CellAddress } from "../workbook";
import { ratioNamed, RatioBook, type RatioValue } from "../scoring/ratios";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { decimalsShown, printedCells } from "./support/printed-cells";

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
        const said = row === null || !computed ? null : percentIn(row.actual);
        if (row === null || !computed || said === null) continue;
        const due = dueRatio(computed, scored);
        const isFall = computed.definition.kind === "change" && agree(differenceOf(exactly(ZERO), said), due);
        if (agree(said, due) || isFall) continue;
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

/** The ratio as exactly as its quantities are printed: people are counted, amounts rounded. */
function dueRatio({ definition, operands, value }: RatioValue, scored: ScoredWorkbook): Printed {
  const [part, whole] = operands.map((operand) => printedOperand(operand, scored));
  const quotient = part && whole ? quotientOf(part, whole) : null;
  if (quotient === null) return exactly(value);
  return definition.kind === "change" ? differenceOf(quotient, exactly(ONE)) : quotient;
}

function printedOperand(operand: Operand, scored: ScoredWorkbook): Printed | null {
  const at = cellOf(operand);
  const found = at && scored.dossier.quantities.find(({ slot }) => isSameCell(slot.at, at));
  if (!found?.slot.number) return null;
  const { slot, unit } = found;
  return unit === null
    ? printedCount(slot.number!, decimalsShown(slot.text, slot.number!))
    : printedCells(scored).amount(slot, unit);
}

function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** 98.31%, also at the end of the sum that made it: (63.46-32)÷32=98.31%. A fall may be written without its sign. */
function percentIn({ text, slot, reading }: IndicatorValue): Printed | null {
  const [, digits] = /(-?\d+(?:\.\d+)?)\s*[%％]$/.exec(text) ?? [];
  if (digits !== undefined && (reading.kind === "quantity" || /[=＝]/.test(text))) {
    return printedPercent(decimal(digits), decimalsPrinted(digits));
  }
  if (!slot?.number || !slot.text.endsWith("%")) return null;
  const percent = slot.number.times(HUNDRED);
  return printedPercent(percent, decimalsShown(slot.text, percent));
}

function cellOf({ source }: Operand) {
  return source.kind === "cell" || source.kind === "affixed" || source.kind === "reading" ? source.at : null;
}
