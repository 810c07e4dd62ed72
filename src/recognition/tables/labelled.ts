import { causeAndMeasures, halfWidth, numberingOf } from "../../language";
import type { CellAddress } from "../../workbook";
import type { TextKey } from "../dossier";
import { INLINE } from "../sheet/labels";
import { isOfProblemsAndMeasures, labelOf, textKeyOf } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { linesBelow } from "./text-lines";

/** A text cell with the label that says what it is. */
export interface LabelledText {
  readonly key: TextKey;
  readonly at: CellAddress;
  readonly labelAt: CellAddress;
  /** The label as it stands: 年度绩效目标1（40分）. */
  readonly label: string;
  readonly text: string;
  /** As it stands in the cell, the form's instruction included. */
  readonly raw: string;
  /** 100字以内 in the label or as the cell's grey hint. */
  readonly limit: number | null;
  /** Other short texts of the row, one of which may be the project's name. */
  readonly beside: readonly string[];
}

const LIMIT = /(\d{2,4})\s*个?字|字数[^\d]{0,6}(\d{2,4})/;
const HUNDREDS = /([一二两三五八])百(五十)?(?=个?字)/;
const HINT = /^[（(【[]?[^。；]{0,60}\d{2,4}\s*个?字(?:以内|左右|之内|内|以下)?[^。；]{0,20}[）)】\]]?[。.]?$/;
const INSTRUCTION = /^[（(【[](?:请|填写|此处|简要|说明|如|填报)[^）)】\]]*[）)】\]]$/;
const TRAILING_HINT = /\s*[（(【[][^（(）)]{0,30}\d{2,4}\s*个?字(?:以内|左右|之内|内|以下)?[^（(）)]{0,10}[）)】\]]\s*/;

/** （100字以内）项目按计划实施。 */
const BEHIND_HINT = /^[（(【[][^）)】\]]*[）)】\]]\s*[^\s。.]/;

/** How many characters a label or hint allows. */
export function limitIn(text: string): number | null {
  const inDigits = halfWidth(text).replace(HUNDREDS, (_, hundreds: string, fifty?: string) =>
    String("一二三四五六七八九".indexOf(hundreds.replace("两", "二")) * 100 + 100 + (fifty ? 50 : 0)),
  );
  const found = LIMIT.exec(inDigits);
  return found ? Number(found[1] ?? found[2]) : null;
}

/** Whether a text is a form's grey instruction and no content: （100字以内）. */
export function isHint(text: string): boolean {
  if (INSTRUCTION.test(text)) return true;
  return text.length < 80 && HINT.test(text) && limitIn(text) !== null && !BEHIND_HINT.test(text);
}

/** The text without the instruction that was left in it. */
function withoutHint(text: string): string {
  return text.replace(TRAILING_HINT, "").trim();
}

/** What the bureau asks for: a blank cell beside such a label is told of. */
const ASKED: ReadonlySet<TextKey> = new Set<TextKey>(["problems", "measures", "project-problems", "project-measures"]);
/** 项目负责人：张三 */
const SIGNATURE = /^[^：:，。；]{2,10}[：:]/;

/** The text cells that a row labels: beside the label, below it, or behind its colon. */
export function textsIn(reader: SheetReader, row: number): LabelledText[] {
  const { grid, words } = reader;
  const found: LabelledText[] = [];
  const filled = grid.filled(row);
  for (const column of filled) {
    const label = grid.own(row, column);
    const key = textKeyOf(words, label);
    if (key) found.push(...textsOf(reader, row, column, key));
    else {
      const inline = INLINE.exec(label);
      const inlineKey = inline && textKeyOf(words, inline[1]!);
      // 评价结论：100字以内 is a label that states its limit.
      if (inlineKey && isHint(inline[2]!.trim())) found.push(...textsOf(reader, row, column, inlineKey));
      else if (inlineKey && inline[2]!.trim() !== "") {
        const at = { sheet: grid.name, row, column };
        found.push(textCell(inlineKey, at, at, inline[2]!.trim(), inline[1]!, []));
      }
    }
  }
  const taken = found.flatMap((one) => (isOfProblemsAndMeasures(words, one.label) ? takenApart(one) : [one]));
  return taken.filter(({ key, text, limit }) => text !== "" || limit !== null || ASKED.has(key));
}

/** Problems and what is done about them in one cell, each as a text of its own. */
function takenApart(both: LabelledText): LabelledText[] {
  const { cause, measures } = causeAndMeasures(both.text);
  if (measures === "") return [both];
  const done: LabelledText = { ...both, key: "measures", text: measures };
  return cause === "" ? [done] : [{ ...both, text: cause }, done];
}

function textsOf(reader: SheetReader, row: number, column: number, key: TextKey): LabelledText[] {
  const { grid, words } = reader;
  const labelAt = { sheet: grid.name, row, column };
  const label = grid.own(row, column);
  const right = grid.filled(row, grid.rightEdge(row, column) + 1);
  const firstRight = right[0];
  const isHeading = firstRight !== undefined && textKeyOf(words, grid.own(row, firstRight)) !== null;
  if (firstRight !== undefined && !isHeading) return besides(reader, row, column, key, label);
  const merge = grid.mergeAt(row, column);
  const below = (merge?.bottom ?? row) + 1;
  if (isOfProblemsAndMeasures(words, label) && grid.filled(row, 0, column - 1).length > 0) {
    return remarksBelow(reader, below, column, labelAt, label);
  }
  if (merge && merge.bottom > row && isHeading) return [];
  const lines = linesOfHeading(reader, row, below, column, label);
  if (lines.length === 0 || SIGNATURE.test(grid.own(lines[0]!, column)))
    return limitIn(label) === null && !ASKED.has(key) ? [] : [textCell(key, labelAt, labelAt, "", label, [])];
  const cellOf = (line: number) =>
    textCell(key, { sheet: grid.name, row: line, column }, labelAt, grid.own(line, column), label, []);
  // A short text below may be anything, unless the label ends a row of headings (预期目标 | 实际完成情况).
  const left = grid.filled(row, 0, column - 1).at(-1);
  const endsHeadings = left !== undefined && textKeyOf(words, grid.own(row, left)) !== null;
  const isShort = lines.length === 1 && isShortAlone(grid.own(lines[0]!, column));
  return firstRight === undefined && !endsHeadings && isShort ? [] : lines.map(cellOf);
}

const SHORTEST_ALONE = 8;

/** A few words that are no sentence and no numbered item. */
function isShortAlone(text: string): boolean {
  return text.length < SHORTEST_ALONE && !text.endsWith("。") && numberingOf(text) === null;
}

/** The heading of the column that numbers the lines. */
const INDEX = /^(?:序号|编号|序)$/;

/**
 * The rows with the text of a heading that has nothing at its right: all of its lines where the row has headings of
 * texts and nothing else, in a form's row with more the one below.
 */
function linesOfHeading(reader: SheetReader, row: number, below: number, column: number, label: string): number[] {
  const { grid, words } = reader;
  const columns = grid.filled(row);
  const isHeading = (other: number) => {
    const text = grid.own(row, other);
    return INDEX.test(text) || textKeyOf(words, text) !== null;
  };
  const isOfHeadings = columns.every(isHeading) && (grid.mergeAt(row, columns[0]!)?.bottom ?? row) < below;
  if (isOfHeadings) return linesBelow(reader, below, column, columns, label);
  const text = grid.own(below, column);
  return text === "" || textKeyOf(words, text) !== null || labelOf(words, text) !== null ? [] : [below];
}

/** 资金管理情况 of transfer payments: one line a matter, 情况说明 and what is wrong with it beside. */
const NONE = /^(?:无|[-—/])$/;

function remarksBelow(
  { grid, words }: SheetReader,
  from: number,
  column: number,
  labelAt: CellAddress,
  label: string,
): LabelledText[] {
  const found: LabelledText[] = [];
  for (let row = from; ; row++) {
    const lead = grid.filled(row, 0, column - 1);
    if (lead.length === 0 || lead.some((other) => textKeyOf(words, grid.own(row, other)) !== null)) return found;
    const text = grid.own(row, column);
    if (text !== "" && !NONE.test(text))
      found.push(textCell("problems", { ...labelAt, row }, labelAt, text, label, []));
  }
}

/** The texts right of a label, in its row and in the rows that its merged cell covers. */
function besides(reader: SheetReader, row: number, column: number, key: TextKey, label: string): LabelledText[] {
  const { grid, words } = reader;
  const labelAt = { sheet: grid.name, row, column };
  const bottom = grid.mergeAt(row, column)?.bottom ?? row;
  const found: LabelledText[] = [];
  for (let line = row; line <= bottom; line++) {
    const right = grid.filled(line, grid.rightEdge(row, column) + 1);
    const stop = right.findIndex((other) => textKeyOf(words, grid.own(line, other)) !== null);
    const cells = stop < 0 ? right : right.slice(0, stop);
    if (cells.length === 0) continue;
    // Beside the text may stand the project's name or a second, shorter remark.
    const longest = cells.reduce((best, other) =>
      grid.own(line, other).length > grid.own(line, best).length ? other : best,
    );
    const beside = [...grid.filled(line, 0, column - 1), ...cells.filter((other) => other !== longest)];
    const texts = beside.map((other) => grid.own(line, other));
    found.push(
      textCell(key, { sheet: grid.name, row: line, column: longest }, labelAt, grid.own(line, longest), label, texts),
    );
  }
  // Further lines of the last text stand below it, with nothing beside them.
  const own = found.at(-1)?.at.column;
  const more = own === undefined ? [] : linesBelow(reader, bottom + 1, own, [own], label);
  for (const line of more)
    found.push(textCell(key, { sheet: grid.name, row: line, column: own! }, labelAt, grid.own(line, own!), label, []));
  return found;
}

/** The lines of a sheet that holds nothing but text and is called by what it is about: 改进措施. */
export function textsOfSheet(reader: SheetReader): LabelledText[] {
  const { grid, words } = reader;
  const key = textKeyOf(words, grid.name);
  const [first] = grid.usedRows;
  if (key === null || first === undefined) return [];
  const [column] = grid.filled(first);
  if (column === undefined || grid.usedRows.some((row) => grid.filled(row).length > 1)) return [];
  const lines = linesBelow(reader, first, column, [column], grid.name);
  const labelAt = { sheet: grid.name, row: first, column };
  return lines.map((line) => textCell(key, { ...labelAt, row: line }, labelAt, grid.own(line, column), grid.name, []));
}

function textCell(
  key: TextKey,
  at: CellAddress,
  labelAt: CellAddress,
  text: string,
  label: string,
  beside: readonly string[],
): LabelledText {
  const limit = limitIn(label) ?? (isHint(text) || TRAILING_HINT.test(text) ? limitIn(text) : null);
  return {
    key,
    at,
    labelAt,
    label,
    text: isHint(text) ? "" : withoutHint(text),
    raw: text,
    limit,
    beside: beside.filter((other) => other.length <= 60),
  };
}
