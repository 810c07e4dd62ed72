/** Why a table ends where it does. */
export type Stop = { readonly kind: "sheet-end" | "blank" } | RowThatStops;

interface RowThatStops {
  readonly kind: "note" | "label" | "title" | "header" | "project" | "strange";
  readonly row: number;
  readonly text: string;
}

const WHAT: Readonly<Record<RowThatStops["kind"], string>> = {
  note: "是表下的说明",
  label: "是表单的另一栏",
  title: "是另一个标题",
  header: "是另一个表头",
  project: "是另一个项目的名称",
  strange: "没有这张表的数",
};

/** 下面空行为止 / 到第9行为止：第10行“年度总体目标”是表单的另一栏. */
function ending(stop: Stop): string {
  if (!("row" in stop)) return stop.kind === "blank" ? "到空行为止" : "直到工作表末尾";
  return `第${stop.row + 1}行“${shortened(stop.text)}”${WHAT[stop.kind]}，到此为止`;
}

/** A table below its own header. */
export function belowHeader(row: number, stop: Stop): string {
  return `第${row + 1}行是表头，${ending(stop)}。`;
}

/** Rows that have no header of their own. */
export function underHeaderAbove(row: number, stop: Stop): string {
  return `沿用第${row + 1}行的表头，${ending(stop)}。`;
}

/** Of several tables side by side under one header. */
export function besideUnderHeader(row: number, stop: Stop): string {
  return `第${row + 1}行的表头下并列着几张表，这是其中一张，${ending(stop)}。`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, "");
  return line.length > 16 ? `${line.slice(0, 16)}…` : line;
}
