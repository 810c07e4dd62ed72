import { Package } from "../package/package";
import { partOfKind, readWorkbookPart } from "../read/workbook-part";
import type { SheetLook } from "./cell-look";
import { themeColors } from "./colors";
import { readSheetLook } from "./sheet-look";
import { styleLooks } from "./style-looks";

/** How the sheets of a workbook look. Each is read when it is asked for, and once. */
export interface WorkbookLooks {
  /** Undefined where there is no such sheet, or it has no cells. */
  sheet(name: string): SheetLook | undefined;
}

/**
 * The looks of an .xlsx, for a page that shows it.
 * @throws Trouble as openPackage does.
 */
export function readLooks(bytes: Uint8Array, name: string): WorkbookLooks {
  const files = Package.open(bytes, name);
  const workbook = readWorkbookPart(files);
  const part = (kind: string) => {
    const path = partOfKind(workbook, kind);
    return path !== undefined && files.has(path) ? files.tree(path) : undefined;
  };
  const looks = styleLooks(part("styles"), themeColors(part("theme")));
  const known = new Map<string, SheetLook>();
  return {
    sheet(sheet) {
      const entry = workbook.sheets.find((candidate) => candidate.hasCells && candidate.name === sheet);
      if (!entry) return undefined;
      let look = known.get(sheet);
      if (!look) known.set(sheet, (look = readSheetLook(files.xml(entry.path), looks)));
      return look;
    },
  };
}
