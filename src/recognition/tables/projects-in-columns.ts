import { isWhole, withoutSpaces } from "../../language";
import { columnGroups } from "../sheet/column-groups";
import type { Header } from "../sheet/header";
import type { SheetReader } from "../sheet/sheet-reader";
import { slotAt } from "../sheet/slot";
import type { Slot } from "../dossier";

/** A project whose values stand in columns of its own beside names and points that it shares with others. */
export interface ProjectInColumns {
  readonly name: Slot;
  /** The shared columns, and its own. */
  readonly header: Header;
}

/**
 * The projects that stand side by side under one header, with the same indicators: 一级指标 | 三级指标 | 分值 | 甲项目
 * (指标值 | 完成值 | 得分) | 乙项目 (指标值 | 完成值 | 得分). None where the header is of one form, as by 合计 beside its parts.
 */
export function projectsInColumns(reader: SheetReader, header: Header): readonly ProjectInColumns[] {
  const groups = columnGroups(reader.grid, header);
  const own = new Set(groups.flatMap(({ columns }) => columns));
  const shared = header.columns.filter((column) => !own.has(column));
  const areNamed = shared.some(({ field }) => field === "name") && shared.every(({ field }) => field !== "project");
  if (!areNamed || groups.some(({ text }) => isWhole(withoutSpaces(text)))) return [];
  return groups.map(({ at, columns }) => ({
    name: slotAt(reader.grid, at.row, at.column),
    header: { ...header, columns: [...shared, ...columns] },
  }));
}
