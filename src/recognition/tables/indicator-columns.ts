import { withoutSpaces } from "../../language";
import { chooseColumns, type Columns } from "../sheet/column-choice";
import type { Header, HeaderColumn } from "../sheet/header";
import type { SheetReader } from "../sheet/sheet-reader";
import { levelsInsteadOfProjects, namedByContent } from "./level-columns";
import { withReasons } from "./reason-column";
import { withSigns } from "./sign-column";
import { withValues } from "./value-columns";

/** The columns of an indicator table, those that no heading tells by what stands in them. */
export function indicatorColumns(
  reader: SheetReader,
  header: Header,
  span: { readonly first: number; readonly last: number },
): Columns {
  const own = withReasons(reader.grid, withoutStrayColumns(chooseColumns(reader, header)), span);
  const chosen = levelsInsteadOfProjects(reader.grid, own, span);
  const valued = withValues(reader, header, namedByContent(reader.grid, header, chosen, span), span);
  const columns = withSigns(reader.grid, header, valued, span);
  tellRateAlone(reader, header, columns);
  return columns;
}

/** Headings of how much of the target was reached, which is no value by itself. */
const RATE = /^(?:指标|目标|年度|实际)*(?:完成|达成|实现)(?:比例|率|进度|百分比)(?:[(（][%％][)）])?$/;

/** A form that says how much of each target was reached, and what was done nowhere. */
function tellRateAlone({ grid, notices }: SheetReader, { bottom }: Header, columns: Columns): void {
  if (columns.has("actual") || !columns.has("target")) return;
  const rate = grid.filled(bottom).find((column) => RATE.test(withoutSpaces(grid.own(bottom, column))));
  if (rate === undefined) return;
  notices.add("rate-without-actual", [grid.rangeAt(bottom, rate)], { header: grid.own(bottom, rate) });
}

/**
 * 单位 left of the indicator's name is a department, not a unit of measure; 绩效指标 beside 三级指标 is the block's
 * label; 项目 right of the name is no project.
 */
function withoutStrayColumns(columns: Columns): Columns {
  const kept = new Map(columns);
  const name = columns.get("name") ?? columns.get("level2") ?? columns.get("level1");
  const isLeft = (heading: HeaderColumn | undefined): boolean =>
    heading !== undefined && name !== undefined && heading.column < name.column;
  const isStray = (heading: HeaderColumn | undefined): boolean =>
    heading !== undefined && heading.corrected === undefined;
  const unit = columns.get("unit");
  if (isStray(unit) && isLeft(unit)) kept.delete("unit");
  const project = columns.get("project");
  if (isStray(project) && !isLeft(project)) kept.delete("project");
  return kept;
}
