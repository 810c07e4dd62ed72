import { isTitle } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";

const TITLE_MARK = /(?:自评|评价|评分|得分)(?:情况)?表/;
/** 2023年项目支出预算执行情况: a title without the character 表, where it stands above everything else. */
const UNMARKED = /(?:项目|支出|预算|决算|资金|收支|绩效).*(?:情况|明细|清单|统计|一览|结果|汇总|表)$/;
const SHORTEST_UNMARKED = 8;

const DEPARTMENT = /部门整体|整体支出|整体绩效|单位整体/;

/** Whether a title is that of the whole unit's form, whatever else it names. */
export function isOfDepartment(title: string): boolean {
  return DEPARTMENT.test(title);
}

/** Whether a title is that of a project's form: 项目支出绩效自评表. */
export function isOfProject(title: string): boolean {
  return /项目.*(?:绩效|自评|评价)/.test(title) && !isOfDepartment(title);
}

/** Whether the row titles what stands below it. */
export function titles({ grid }: SheetReader, row: number): boolean {
  const filled = grid.filled(row);
  const [column] = filled;
  if (column === undefined || filled.length > 2) return false;
  const text = grid.own(row, column);
  if (isTitle(text) || TITLE_MARK.test(text)) return true;
  const isFirst = row === grid.usedRows[0] && filled.length === 1;
  return isFirst && text.length >= SHORTEST_UNMARKED && text.length <= 60 && UNMARKED.test(text);
}
