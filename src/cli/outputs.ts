import { basename, extname, resolve } from "node:path";
import { stemOf } from "../app";

/** Where an exported scheme goes. */
export function schemePath(id: string, folder: string): string {
  return resolve(folder, `计分方案-${id}.xlsx`);
}

/** Where an exported outline goes. */
export function outlinePath(id: string, folder: string): string {
  return resolve(folder, `报告模板-${id}.xlsx`);
}

/** Where the corrections of a workbook go. */
export function correctionsPath(workbook: string, folder: string): string {
  return resolve(folder, `${stemOf(basename(workbook))}-识别更正.xlsx`);
}

/** Where an exported template of a report goes. */
export function templatePath(id: string, folder: string): string {
  return resolve(folder, `Word报告模板-${id}.docx`);
}

/** Where the refreshed copy of a report goes. */
export function refreshedPath(report: string, folder: string): string {
  return resolve(folder, `${basename(report, extname(report))}-更新.docx`);
}

/** Where the results of a workbook go. Macros under the name .xlsx can't be opened: an .xlsm stays one. */
export function resultPaths(input: string, folder: string): { workbook: string; report: string; submission: string } {
  const stem = resolve(folder, stemOf(basename(input)));
  const ending = extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  return { workbook: `${stem}-自评${ending}`, report: `${stem}-自评报告.docx`, submission: `${stem}-报送.xlsx` };
}
