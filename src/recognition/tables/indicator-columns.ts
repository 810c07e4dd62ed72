import { chooseColumns, type Columns } from "../sheet/column-choice";
import type { Header, HeaderColumn } from "../sheet/header";
import type { SheetReader } from "../sheet/sheet-reader";
import { namedByContent } from "./level-columns";
import { withSigns } from "./sign-column";

/** The columns of an indicator table, those that no heading tells by what stands in them. */
export function indicatorColumns(
  reader: SheetReader,
  header: Header,
  span: { readonly first: number; readonly last: number },
): Columns {
  const chosen = withoutStrayColumns(chooseColumns(reader, header));
  return withSigns(reader.grid, header, namedByContent(reader.grid, header, chosen, span), span);
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
