import {
  convert,
  decimal,
  decimalOfCell,
  formatAmount,
  HUNDRED,
  sum,
  type AmountUnit,
  type Decimal,
} from "../../figures";
import { foldedText, unitInText, visibleText } from "../../language";
import type { CellAddress } from "../../workbook";
import type { Slot } from "../dossier";
import type { SheetGrid } from "./grid";
import type { Notices } from "../notices";
import { textOfNumber, unitShown } from "./shown-number";

const PLAIN_NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
const BRACKETED_NEGATIVE = /^\((\d[\d,.]*)\)$/;
const HAS_DIGIT = /\d/;
/** Written in any width it stays what it is, and no number has one: most texts are told by it. */
const IDEOGRAPH = /[\u4e00-\u9fff]/;

const AMOUNT_TEXT = /^\s*[￥¥]?\s*[-−]?\d[\d,.]*\s*(?:[百千万亿]*元|万)?\s*$/;

/** Whether a text is written like an amount: 1,234.50, ￥86万元. */
export function isAmountText(text: string): boolean {
  return AMOUNT_TEXT.test(text);
}

/** A number stored as text: separators, full-width digits, %, ¥ and accounting brackets are read; else null. */
export function numberOfText(text: string): Decimal | null {
  if (IDEOGRAPH.test(text)) return null;
  let folded = foldedText(text).replace(/¥/g, "").replace(/[−–]/g, "-");
  const negative = BRACKETED_NEGATIVE.exec(folded);
  if (negative) folded = `-${negative[1]}`;
  const isPercent = folded.endsWith("%");
  if (isPercent) folded = folded.slice(0, -1);
  if (!HAS_DIGIT.test(folded) || !PLAIN_NUMBER.test(folded)) return null;
  const digits = folded
    .replaceAll(",", "")
    .replace(/^([-+]?)\./, "$10.")
    .replace(/^\+/, "");
  const value = decimal(digits);
  return isPercent ? value.div(HUNDRED) : value;
}

/** Whether a number stands at a place, merged cells resolved; one stored as text is one too. */
export function isNumberAt(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  const value = grid.cell(merge?.top ?? row, merge?.left ?? column)?.value;
  return typeof value === "number" || (typeof value === "string" && numberOfText(value) !== null);
}

/** Several amounts as one: a cell without a number adds nothing, the first with one stands for them all. */
export function sumOfSlots(slots: readonly (Slot | null)[]): Slot | null {
  const cells = slots.filter((slot) => slot !== null);
  const filled = cells.filter((slot): slot is Slot & { readonly number: Decimal } => slot.number !== null);
  if (filled.length === 0) return cells[0] ?? null;
  return { ...filled[0]!, number: sum(filled.map(({ number }) => number)), parts: cells };
}

/** What stands at a place, merged cells resolved. Never reports anything. */
export function slotAt(grid: SheetGrid, row: number, column: number): Slot {
  const at = grid.anchor(row, column);
  const cell = grid.cell(at.row, at.column);
  if (cell === undefined) return emptySlot(at);
  const { value } = cell;
  const formula = cell.formula ?? null;
  const isOurs = grid.ours.wrote(formula);
  if (typeof value === "number") {
    return {
      at,
      text: textOfNumber(value, visibleText(cell.text)),
      number: decimalOfCell(value),
      isTextNumber: false,
      formula,
      isOurs,
      error: null,
    };
  }
  const text = visibleText(cell.text);
  const number = typeof value === "string" ? numberOfText(value) : null;
  return { at, text, number, isTextNumber: number !== null, formula, isOurs, error: cell.error ?? null };
}

function emptySlot(at: CellAddress): Slot {
  return { at, text: "", number: null, isTextNumber: false, formula: null, isOurs: false, error: null };
}

/** Whether a place holds a number. */
export function hasNumber(slot: Slot | null | undefined): slot is Slot & { readonly number: Decimal } {
  return slot !== null && slot !== undefined && slot.number !== null;
}

/** Marks that mean "none" among amounts. */
const NIL = /^(?:[-—－–―─_/\\／]*|无|不适用|不涉及|N\/?A)$/i;
const WITH_UNIT = /^([-+]?[\d,]+(?:\.\d+)?)(亿元?|百万元?|万元?|千元|百元|元)(?:整)?$/;
const UNIT_OF_SUFFIX: Readonly<Record<string, AmountUnit>> = {
  亿: "亿元",
  亿元: "亿元",
  百万: "百万元",
  百万元: "百万元",
  万: "万元",
  万元: "万元",
  千元: "千元",
  百元: "百元",
  元: "元",
};

/** Whether a text among amounts says that there is none. */
export function isNil(text: string): boolean {
  return NIL.test(text);
}

/** The number of an amount as it is written, one with its unit in 万元 (86.5万元); null where none stands there. Tells nothing. */
export function amountWritten({ number, text }: Slot): Decimal | null {
  return number ?? amountWithUnit(text, "万元")?.number ?? null;
}

function amountWithUnit(text: string, unit: AmountUnit): { readonly number: Decimal; readonly own: AmountUnit } | null {
  const match = WITH_UNIT.exec(foldedText(text));
  const digits = match ? numberOfText(match[1]!) : null;
  if (!match || !digits) return null;
  const own = UNIT_OF_SUFFIX[match[2]!]!;
  return { number: convert(digits, own, unit), own };
}

/**
 * An amount in `unit`. A column kept in another unit, or a unit written into the cell, is converted and kept in
 * `ownUnit`; "-", "—", "/", 无 are no amount; errors and texts that are no number become findings.
 */
export function amountAt(
  grid: SheetGrid,
  row: number,
  column: number,
  unit: AmountUnit,
  columnUnit: AmountUnit,
  notices: Notices,
): Slot {
  const slot = slotAt(grid, row, column);
  const place = [{ sheet: slot.at.sheet, ...rangeOfOne(slot.at) }];
  if (slot.error !== null) return slot;
  if (slot.number !== null) {
    const own = unitShown(slot.number, slot.text, grid.cell(slot.at.row, slot.at.column)?.format, columnUnit);
    if (own === null) {
      notices.add("amount-shown-otherwise", place, { text: slot.text, value: formatAmount(slot.number) });
      return { ...slot, number: null };
    }
    if (own === unit) return slot;
    const number = convert(slot.number, own, unit);
    if (own !== columnUnit)
      notices.add("amount-with-unit", place, { text: slot.text, unit, value: formatAmount(number) });
    return { ...slot, number, ownUnit: own };
  }
  if (NIL.test(slot.text)) return slot;
  const withUnit = amountWithUnit(slot.text, unit);
  if (withUnit) {
    const { number, own } = withUnit;
    notices.add("amount-with-unit", place, { text: slot.text, unit, value: formatAmount(number) });
    return { ...slot, number, isTextNumber: true, ownUnit: own };
  }
  notices.add("unreadable-amount", place, { text: shortened(slot.text) });
  return slot;
}

/** An amount with its label before it in one cell, 预算数：200万元 or 预算数（万元）：200. */
export interface AmountBehindLabel {
  readonly label: string;
  readonly number: Decimal;
  /** Null where neither label nor amount says it. */
  readonly own: AmountUnit | null;
}

const BEHIND_LABEL = /^([^:：]{2,20})[:：]\s*([-+]?[\d,]+(?:\.\d+)?\s*(?:亿元?|百万元?|万元?|千元|百元|元)?整?)$/;

/** What a cell says of an amount and of what it is; null for any other text. */
export function amountBehindLabel(text: string): AmountBehindLabel | null {
  const [, label, amount] = BEHIND_LABEL.exec(text) ?? [];
  if (label === undefined || amount === undefined) return null;
  const withUnit = WITH_UNIT.exec(foldedText(amount));
  const number = numberOfText(withUnit?.[1] ?? amount);
  if (number === null) return null;
  return { label, number, own: withUnit ? UNIT_OF_SUFFIX[withUnit[2]!]! : unitInText(label) };
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

function rangeOfOne(at: CellAddress): { top: number; left: number; bottom: number; right: number } {
  return { top: at.row, left: at.column, bottom: at.row, right: at.column };
}
