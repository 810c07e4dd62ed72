export { openPackage, type OpenedWorkbook } from "./open-package";
export { LARGEST_FILE } from "./zip/limits";
