export { EmulatedExcel } from "./emulated-excel";
export { installSession, type OfficeLibrary } from "./session";
export type { Change, Counters, ExcelFailure, RequestBody, ResponseBody } from "./messages";
