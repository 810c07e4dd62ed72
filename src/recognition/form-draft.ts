import { yearInText } from "../language";
import type { FundsBlock, Read, Slot } from "./dossier";
import { withoutContinuation } from "./regions";
import type { Item } from "./sheet-contents";
import type { IndicatorTable } from "./tables/indicator-table";
import type { LabelledText } from "./tables/labelled";

/** What belongs to one form while the walk down the sheet is still in it. */
export interface Draft {
  title: Read<string> | null;
  year: number | null;
  name: Slot | null;
  funds: FundsBlock | null;
  tables: IndicatorTable[];
  texts: LabelledText[];
  headScore: Slot | null;
  grade: Slot | null;
  /** 续表: what the next page repeats begins no form. */
  goesOn: boolean;
  top: number;
  bottom: number;
}

/** The draft of a form that begins in the row. */
export function newDraft(row: number): Draft {
  return {
    title: null,
    year: null,
    name: null,
    funds: null,
    tables: [],
    texts: [],
    headScore: null,
    grade: null,
    goesOn: false,
    top: row,
    bottom: row,
  };
}

/** Whether an item begins the next form. */
export function beginsNext(item: Item, draft: Draft): boolean {
  if (item.kind === "part") return true;
  if (item.kind === "title") return draft.tables.length > 0 || (draft.title !== null && !isSection(item.text, draft));
  if (draft.tables.length === 0)
    return item.kind === "label" && item.label.field === "projectName" && draft.name !== null;
  // The funds may stand below the indicators: only a second block is another form's.
  if (item.kind === "funds") return draft.funds !== null;
  if (item.kind === "label") {
    const isNamedAgain = draft.goesOn && withoutContinuation(item.label.value.text) === draft.name?.text;
    return item.label.field === "projectName" && !isNamedAgain;
  }
  return (
    item.kind === "indicators" &&
    (item.table.columns.has("project") || draft.tables.some(({ columns }) => columns.has("project")))
  );
}

const OF_SECTION = /指标|资金|目标/;
const OF_FORM = /自评|评价|申报|20\d\d/;

/** 项目支出绩效指标表 below the head of the form that it is a part of. */
function isSection({ value }: Read<string>, { name, funds }: Draft): boolean {
  return (name !== null || funds !== null) && OF_SECTION.test(value) && !OF_FORM.test(value);
}

/** Takes an item into the form that it belongs to. */
export function take(item: Item, draft: Draft): void {
  let bottom = item.row;
  if (item.kind === "part") return;
  if (item.kind === "continuation") draft.goesOn = true;
  else if (item.kind === "title" && draft.title !== null && draft.tables.length === 0) return;
  else if (item.kind === "title") {
    draft.title = item.text;
    draft.year = yearInText(item.text.value) ?? draft.year;
  } else if (item.kind === "year") {
    if (draft.tables.length === 0) draft.year ??= item.year;
  } else if (item.kind === "label") {
    const { field, value } = item.label;
    if (field === "projectName") draft.name ??= value;
    // 自评总分 ends a table, and above one it stands in the form's head.
    if (field === "headScore" || (field === "total" && draft.tables.length === 0)) draft.headScore ??= value;
    if (field === "grade") draft.grade ??= value;
    if (field === "year" && draft.tables.length === 0) draft.year ??= yearInText(value.text);
  } else if (item.kind === "text") {
    draft.texts.push(item.text);
    bottom = item.text.at.row;
  } else if (item.kind === "funds") {
    draft.funds ??= item.block;
    bottom = item.block.range.bottom;
  } else {
    draft.tables.push(item.table);
    bottom = item.table.range.bottom;
  }
  draft.bottom = Math.max(draft.bottom, bottom);
}
