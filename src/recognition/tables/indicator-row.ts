import type { AmountUnit } from "../../figures";
import { rangeOf, type CellAddress, type CellRange } from "../../workbook";
import type { FundsRow, IndicatorRow, IndicatorValue, Slot } from "../dossier";
import {
  asksWhen,
  kindOfIndicator,
  natureOf,
  pointsInText,
  saidOfSign,
  saysOfWhich,
  withoutPoints,
  oneLine,
} from "../../language";
import { inDirectionOf } from "./change-value";
import { asRecurringDay, joinedValue, namedNumber, signOf, valueReader } from "./indicator-value";
import type { IndicatorField } from "../sheet/lexicon";
import type { Columns } from "../sheet/column-choice";
import { placeOf, type SheetReader } from "../sheet/sheet-reader";
import { amountAt, slotAt } from "../sheet/slot";
import { YEARLY_AMOUNTS, type YearlyAmount } from "../yearly-amounts";

const EXECUTION =
  /^(?:年度|年初|全年|项目|部门|单位|整体|部门整体)*(?:预算|资金|预算资金|财政资金|项目资金)?(?:支出)?执行率(?:指标|得分)?$/;
const EXECUTION_LEVEL = /^(?:部门|项目)?(?:预算|资金)执行(?:率|情况)?(?:指标)?$/;
const CORE_MARKS = /^[★☆*※\s]+/;

/** First and second level of a row, filled down, with the cells that say them. */
export interface Levels {
  readonly level1: string;
  readonly level2: string;
  readonly at: readonly CellAddress[];
}

const MARKS = ["sign", "unit", "nature", "adjustedTarget"] as const;

type Place = { readonly row: number; readonly column: number };

/** Reads single rows of an indicator table whose columns are known. */
export class IndicatorRowReader {
  readonly left: number;
  readonly right: number;
  private readonly values = valueReader();
  /** The marks that the table has columns of. */
  private readonly marked: readonly IndicatorField[];

  constructor(
    private readonly reader: SheetReader,
    readonly columns: Columns,
  ) {
    this.marked = MARKS.filter((field) => columns.has(field));
    const headings = [...columns.values()];
    this.left = Math.min(...headings.map(({ column }) => column));
    this.right = Math.max(...headings.map(({ right }) => right));
  }

  /** The field's text in the row; "" where it is empty or the table has no such column. */
  own(field: IndicatorField, row: number): string {
    const place = this.place(field, row);
    return place ? this.reader.grid.own(place.row, place.column) : "";
  }

  /** The field's cell in the row; null where the table has no such column. */
  slot(field: IndicatorField, row: number): Slot | null {
    const place = this.place(field, row);
    return place ? slotAt(this.reader.grid, place.row, place.column) : null;
  }

  place(field: IndicatorField, row: number): Place | null {
    const heading = this.columns.get(field);
    return heading ? placeOf(this.reader.grid, row, heading) : null;
  }

  range(row: number): CellRange {
    return { sheet: this.reader.grid.name, top: row, left: this.left, bottom: row, right: this.right };
  }

  /** The indicator of a row; null where no cell gives it a name, neither one of the row nor `heading`. */
  read(
    row: number,
    levels: Levels,
    weight: Slot | null,
    score: Slot | null,
    heading: Slot | null = null,
  ): IndicatorRow | null {
    const { grid } = this.reader;
    const namePlace = heading?.at ?? this.namePlace(row);
    if (namePlace === null) return null;
    const name = oneLine(grid.own(namePlace.row, namePlace.column)).replace(CORE_MARKS, "");
    const adjusted = this.columns.has("adjustedTarget") ? this.slot("adjustedTarget", row) : null;
    const targetSlot = adjusted && adjusted.text !== "" ? adjusted : this.slot("target", row);
    const sign = this.slot("sign", row);
    const unit = this.slot("unit", row);
    const signSlot = sign && signOf(sign.text) !== null ? sign : null;
    const nameSlot = slotAt(grid, namePlace.row, namePlace.column);
    // 分值 left of the names is that of a level; what a name says itself is the indicator's.
    const named = weight !== null && weight.at.column < namePlace.column ? withPointsBehind([nameSlot]) : null;
    const isShared =
      named === null &&
      weight !== null &&
      weight.at.row !== row &&
      weight.at.row === grid.anchor(row, weight.at.column).row;
    const ownWeight = named ?? (isShared ? null : weightOf(weight, [targetSlot, nameSlot]));
    const dated = asksWhen(name) || kindOfIndicator(levels) === "time" ? asRecurringDay : (one: IndicatorValue) => one;
    const target = dated(joinedValue(this.values, targetSlot, signSlot, unit, null));
    return {
      at: this.range(row),
      level1: levels.level1,
      level2: levels.level2,
      name: withoutPoints(name),
      nameAt: { sheet: grid.name, row: namePlace.row, column: namePlace.column },
      levelsAt: levels.at.filter((at) => at.row !== namePlace.row || at.column !== namePlace.column),
      marksAt: this.marks(row),
      nature: natureOf(this.own("nature", row)) ?? natureOf(sign?.text ?? ""),
      ...senseOf(sign?.text ?? "", this.own("nature", row)),
      target,
      actual: dated(this.actualOf(row, name, unit, target)),
      weight: ownWeight,
      ...(isShared && weight.text !== "" ? { sharedWeight: weight } : {}),
      score,
      reason: this.slot("reason", row),
      standard: this.values.standardOf(this.slot("standard", row), targetSlot),
      method: this.slot("method", row),
      coefficient: this.slot("coefficient", row),
      isOfWhich: isShared || (saysOfWhich(name) && (ownWeight === null || ownWeight.number === null)),
    };
  }

  /** What was done; of several numbers the one that is called as the indicator, which is told. */
  private actualOf(row: number, name: string, unit: Slot | null, target: IndicatorValue): IndicatorValue {
    const actual = joinedValue(this.values, this.slot("actual", row), null, unit, target);
    const named = namedNumber(withoutPoints(name), actual, target);
    if (named === null || named.reading.kind !== "quantity") return inDirectionOf(withoutPoints(name), target, actual);
    const { value, unit: own } = named.reading.number;
    const at = actual.slot!.at;
    this.reader.notices.add("number-named", [rangeOf(at)], { name, value: `${value.toFixed()}${own}` });
    return named;
  }

  /** A mark whose cell is merged into the one at its left says nothing in this row. */
  private marks(row: number): readonly CellAddress[] {
    return this.marked.flatMap((field) => this.slot(field, row)?.at ?? []);
  }

  /** The cell that names the indicator: 三级指标, else the lowest level of this very row. */
  private namePlace(row: number): Place | null {
    for (const field of ["name", "level3", "level2", "level1"] as const) {
      const place = this.place(field, row);
      if (!place || this.reader.grid.own(place.row, place.column) === "") continue;
      // A blank name beside a level merged from above has no name of its own.
      if (field === "name" || place.row === row) return place;
    }
    return null;
  }

  /** Whether the row is 预算执行率 itself. */
  isExecution(row: IndicatorRow): boolean {
    const isNamed = row.name.includes("执行率");
    if (!isNamed && row.name !== row.level1) return false;
    const { word } = this.reader.words.of(row.name);
    return (isNamed && EXECUTION.test(word)) || (row.name === row.level1 && EXECUTION_LEVEL.test(word));
  }

  /** Amounts of a project that stand in the indicator table's own columns; null without such columns. */
  funds(row: number, unit: AmountUnit): FundsRow | null {
    if (!YEARLY_AMOUNTS.some((field) => this.columns.has(field))) return null;
    const amount = (field: YearlyAmount): Slot | null => {
      const place = this.place(field, row);
      if (!place) return null;
      const own = this.columns.get(field)!.unit ?? unit;
      return amountAt(this.reader.grid, place.row, place.column, unit, own, this.reader.notices);
    };
    return {
      label: "",
      isTotal: true,
      at: this.range(row),
      initialBudget: amount("initialBudget"),
      annualBudget: amount("annualBudget"),
      executed: amount("executed"),
      rate: this.slot("rate", row),
      weight: null,
      score: null,
      reason: null,
    };
  }
}

/** Without a filled 分值 cell the points may stand in brackets behind the target or the name: ≥95%（10分）. */
function weightOf(weight: Slot | null, others: readonly (Slot | null)[]): Slot | null {
  return weight !== null && weight.text !== "" ? weight : (withPointsBehind(others) ?? weight);
}

/** The first of some cells that states points behind its own text, with these for its number; null without one. */
function withPointsBehind(slots: readonly (Slot | null)[]): Slot | null {
  for (const slot of slots) {
    const points = slot === null || slot.number !== null ? null : pointsInText(slot.text);
    if (slot === null || points === null || withoutPoints(slot.text) === slot.text) continue;
    return { ...slot, number: points, isTextNumber: true };
  }
  return null;
}

/** 正向指标, ↓, 逆向, 越小越好 in the column of the sign or of the nature. */
function senseOf(...texts: readonly string[]): Pick<IndicatorRow, "sense"> {
  const said = texts.map(saidOfSign);
  const sense = (["at-most", "at-least"] as const).find((one) => said.includes(one));
  return sense === undefined ? {} : { sense };
}
