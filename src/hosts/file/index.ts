export { openPackage, type OpenedWorkbook } from "./open-package";
export { newWorkbook } from "./write/new-workbook";
export { LARGEST_FILE } from "./zip/limits";
export { readLooks, type WorkbookLooks } from "./looks/read-looks";
export type { CellLook, LineLook, SheetLook } from "./looks/cell-look";
export { openManuscript, type OpenedManuscript } from "./manuscript/open-manuscript";
