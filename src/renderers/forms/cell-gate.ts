import type { Finding } from "../../figures";
import { a1, isLocked, Ours, rangeOf, type CellAddress } from "../../workbook";
import type { SourceCells } from "../sheets/cells";

/** Decides which cells of the user's sheets may be written, and remembers the locked ones that were wanted. */
export class CellGate {
  private readonly locked: CellAddress[] = [];
  private readonly ours: Ours;

  constructor(private readonly sources: SourceCells) {
    this.ours = new Ours(sources.workbook);
  }

  /** A formula that takes its value from 计分底稿. */
  isOurs(at: CellAddress): boolean {
    return this.ours.wrote(this.sources.at(at)?.formula);
  }

  /** Empty or ours, and not locked. `replaces`: a number or formula of the user's may be replaced as well. */
  isFillable(at: CellAddress, replaces: boolean): boolean {
    const cell = this.sources.at(at);
    const isEmpty = cell?.formula === undefined && cell?.value === "" && !cell.picture;
    const isFree = cell === undefined || isEmpty || this.isOurs(at);
    if (!isFree && !replaces) return false;
    const sheet = this.sources.sheet(at.sheet);
    if (sheet && isLocked(sheet, at.row, at.column)) {
      this.locked.push(at);
      return false;
    }
    return true;
  }

  /** One finding a sheet for the locked cells that stayed as they were. */
  findings(): readonly Finding[] {
    const bySheet = new Map<string, CellAddress[]>();
    for (const at of this.locked) bySheet.set(at.sheet, [...(bySheet.get(at.sheet) ?? []), at]);
    return [...bySheet].map(([sheet, cells]) => ({
      check: "locked-cells",
      severity: "warning",
      message:
        `工作表“${sheet}”受保护，${cells.map(({ row, column }) => a1(row, column)).join("、")} 等 ${cells.length} 个锁定的单元格没有填写。` +
        "请撤销工作表保护后重新生成，或照计分底稿手工填写。",
      sources: cells.map(rangeOf),
    }));
  }
}
