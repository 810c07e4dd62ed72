import { type Decimal, sum } from "../../figures";
import { readExpression } from "../../language";
import type { Columns } from "../sheet/column-choice";
import { MOST_ROWS } from "../sheet/column-content";
import type { Header } from "../sheet/header";
import type { Field } from "../sheet/lexicon";
import { RowClasses } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";
import { slotAt } from "../sheet/slot";
import { FOREIGN } from "../sheet/vocabulary";

/** A column of the table whose heading says nothing to us, with the cells of its rows. */
interface Unknown {
  readonly column: number;
  readonly heading: string;
  readonly texts: readonly string[];
  readonly numbers: readonly (Decimal | null)[];
}

/** What was reached elsewhere or before, and who looks at it, is no target of this year. */
const OTHER_VALUE = /上年|去年|上期|往年|历史|基期|同期|累计|行业|平均|编码|代码|序号|编号|来源|科室|部门|责任/;
/** What the points of a form add up to, with the execution rate's and without. */
const WHOLES = ["100", "90"];

/**
 * The columns with targets and points told by what stands in them, where no heading that we know says so (考核目标,
 * 赋分) and only one column can be meant. A target is looked for where the table says what was done. Each is told.
 */
export function withValues(
  reader: SheetReader,
  header: Header,
  columns: Columns,
  span: { readonly first: number; readonly last: number },
): Columns {
  const wanted = (["target", "weight"] as const).filter((field) => !columns.has(field));
  const name = columns.get("name");
  if (wanted.length === 0 || name === undefined || !columns.has("actual")) return columns;
  const told = new Map(columns);
  for (const field of wanted) {
    const fitting = unknownColumns(reader, header, told, span).filter((one) => FITS[field](one));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    const { column, heading: text } = only;
    const right = reader.grid.rightEdge(header.bottom, column);
    told.set(field, { ...name, field, corrected: undefined, column, right, text, path: [text], unit: null });
    const at = reader.grid.rangeAt(header.bottom, column);
    reader.notices.add("column-by-content", [at], { header: text, field: FIELD_WORDS[field] });
  }
  return told;
}

const FIELD_WORDS = { target: "年度指标值", weight: "分值" } as const;

const FITS: Readonly<Record<"target" | "weight", (one: Unknown) => boolean>> = {
  target({ texts, numbers }) {
    const filled = texts.filter((text) => text !== "");
    const measured = filled.filter((text) => isMeasured(text)).length;
    const areNumbers = numbers.every((number, row) => number !== null || texts[row] === "");
    return filled.length * 2 > texts.length && measured * 2 > filled.length && !areNumbers;
  },
  weight({ texts, numbers }) {
    const known = numbers.filter((number) => number !== null);
    const isFilled = known.length > 0 && known.length === texts.filter((text) => text !== "").length;
    return isFilled && WHOLES.some((whole) => sum(known).eq(whole));
  },
};

function isMeasured(text: string): boolean {
  const reading = readExpression(text);
  return (
    reading.kind === "quantity" || reading.kind === "range" || (reading.kind === "deadline" && reading.by !== null)
  );
}

/** The columns right of the indicators' names that no field has, in the rows that name one. */
function unknownColumns(
  { grid, words }: SheetReader,
  header: Header,
  columns: Columns,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Unknown[] {
  const name = columns.get("name")!;
  const classes = new RowClasses(words);
  const rows: number[] = [];
  for (let row = first; row <= Math.min(last, first + MOST_ROWS - 1); row++) {
    const kind = classes.of(grid.own(row, grid.firstFilled(row, 0, name.right)));
    if (kind === "total") break;
    if (kind === null && grid.own(row, name.column) !== "") rows.push(row);
  }
  const isKnown = (column: number) =>
    header.columns.some((one) => !isSecondName(one.field, one.column, name.column) && covers(one, column)) ||
    [...columns.values()].some((one) => covers(one, column));
  const found: Unknown[] = [];
  for (const column of grid.filled(header.bottom)) {
    const heading = grid.own(header.bottom, column);
    if (column <= name.column || isKnown(column) || OTHER_VALUE.test(heading) || FOREIGN.test(heading)) continue;
    const slots = rows.map((row) => slotAt(grid, row, column));
    found.push({
      column,
      heading,
      texts: slots.map(({ text }) => text),
      numbers: slots.map(({ number }) => number),
    });
  }
  return found;
}

/** 年度绩效指标 right of 三级指标 reads like another name, and holds what is aimed at. */
function isSecondName(field: Field, column: number, name: number): boolean {
  return field === "name" && column > name;
}

function covers({ column, right }: { readonly column: number; readonly right: number }, at: number): boolean {
  return at >= column && at <= right;
}
