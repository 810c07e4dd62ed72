import { isUnitNote } from "../../language";
import type { Slot } from "../dossier";
import { isKnownWord, labelOf, mayNameProject, textKeyOf, type LabelField } from "./lexicon";
import type { SheetReader } from "./sheet-reader";
import { slotAt } from "./slot";

/** A label with the cell that its value stands in, or would stand in. */
export interface Labelled {
  readonly field: LabelField;
  readonly row: number;
  readonly value: Slot;
}

/** A label with its value behind a colon in one cell. */
export const INLINE = /^([^：:]{2,16})[：:]\s*([\s\S]*)$/;

/** The labels of a row with their values: 项目名称 | 培训费, or 填报单位：花都区工商联 in one cell. */
export function labelsIn(reader: SheetReader, row: number): Labelled[] {
  const { grid, words } = reader;
  const found: Labelled[] = [];
  const isOverValues = isRowOverValues(reader, row);
  for (const column of grid.filled(row)) {
    const text = grid.own(row, column);
    if (text.length > 120) continue;
    const field = labelOf(words, text);
    if (field) {
      const value = isOverValues ? slotAt(grid, row + 1, column) : valueBeside(reader, row, column);
      if (value) found.push({ field, row, value });
      continue;
    }
    const inline = INLINE.exec(text);
    const inlineField = inline && labelOf(words, inline[1]!);
    if (inlineField && inline[2]!.trim() !== "") {
      const slot = slotAt(grid, row, column);
      found.push({ field: inlineField, row, value: { ...slot, text: inline[2]!.trim(), number: null } });
    }
  }
  const name = found.some(({ field }) => field === "projectName") ? null : projectNamed(reader, row);
  return name === null ? found : [{ field: "projectName", row, value: name }, ...found];
}

const LONGEST_NAME = 60;

/** 工程名称 | 沟渠疏浚 at the head of its row, 项目：沟渠疏浚 in one cell: words that head columns where more than labels follow. */
function projectNamed(reader: SheetReader, row: number): Slot | null {
  const { grid, words } = reader;
  const [first, ...others] = grid.filled(row);
  if (first === undefined) return null;
  const text = grid.own(row, first);
  const isName = (name: string) => name !== "" && name.length <= LONGEST_NAME && !/[。；;]/.test(name);
  if (!mayNameProject(words, text)) {
    const [, label = "", name = ""] = INLINE.exec(text) ?? [];
    if (!mayNameProject(words, label) || !isName(name.trim())) return null;
    return { ...slotAt(grid, row, first), text: name.trim(), number: null };
  }
  const [at, next] = others;
  if (at === undefined || typeof grid.cell(row, at)?.value !== "string") return null;
  const value = slotAt(grid, row, at);
  const isLabel = (word: string) => isKnownWord(words.of(word).word) || CALLED_AS_LABEL.test(word) || INLINE.test(word);
  if (value.number !== null || !isName(value.text) || isLabel(value.text)) return null;
  return next === undefined || isLabel(grid.own(row, next)) ? value : null;
}

/**
 * 项目名称 | 主管部门 | 实施单位 alone in a row, and in the row below a text that is no label beneath each. Where cells stand
 * empty between the labels, their values may be missing there: then what is below must not be called as labels are.
 */
function isRowOverValues({ grid, words }: SheetReader, row: number): boolean {
  const columns = grid.filled(row);
  const below = grid.filled(row + 1);
  if (columns.length < 2 || below.length !== columns.length) return false;
  const areAdjacent = columns.every((column, at) => at === 0 || grid.rightEdge(row, columns[at - 1]!) + 1 === column);
  const isLabel = (at: number, column: number) => labelOf(words, grid.own(at, column)) !== null;
  const isValue = (column: number) =>
    !isLabel(row + 1, column) && (areAdjacent || !CALLED_AS_LABEL.test(grid.own(row + 1, column)));
  return (
    columns.every((column, at) => isLabel(row, column) && below[at] === column && isValue(column)) &&
    [row, row + 1].every((at) => columns.every((column) => typeof grid.cell(at, column)?.value === "string"))
  );
}

/** How labels of a form's head end that no field of ours is: 项目属性, 起止时间, 联系电话. */
const CALLED_AS_LABEL =
  /(?:属性|周期|类[型别]|性质|级次|层级|编[码号]|代码|负责人|联系人|经办人|电话|时间|日期|期限|年度|名称|来源|用途|金额|依据|地点|地址|方式|等级|情况|文号|单位|部门|科室)[:：]?$/;

/** The cell right of a label; null where another label stands there, or the sheet has nothing more. */
function valueBeside(reader: SheetReader, row: number, column: number): Slot | null {
  const { grid, words } = reader;
  const next = grid.rightEdge(row, column) + 1;
  const slot = slotAt(grid, row, next);
  if (slot.at.row < row && slot.at.column <= column) return null;
  const isLabel = ({ text }: Slot): boolean => {
    const label = INLINE.exec(text)?.[1] ?? text;
    return isUnitNote(text) || labelOf(words, label) !== null || textKeyOf(words, label) !== null;
  };
  if (slot.text !== "") return isLabel(slot) ? null : slot;
  // Where label and value were never merged to the form's width, blank cells stand between the two.
  const after = grid.filled(row, next)[0];
  const further = after === undefined ? slot : slotAt(grid, row, after);
  return isLabel(further) ? slot : further;
}
