import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, planWrite, writeReport } from "../../../../src/app";
import { ExcelHost } from "../../../../src/hosts/excel";
import type { WorkbookPlan, WorkbookSnapshot } from "../../../../src/workbook";
import { EmulatedExcel, installSession } from "../../../../src/workbench/emulator";
import { loadOffice } from "../../../support/office";

const { OfficeExtension } = loadOffice();

export const SAMPLES = ["花都区工商联2021", "国家表式-一项目一表", "四川表式-全部项目一张表"];

/** The bytes of a workbook that is delivered with the product. */
export function sample(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../../../../assets/samples", `${name}.xlsx`));
}

export interface OpenExcel {
  readonly excel: EmulatedExcel;
  readonly host: ExcelHost;
}

/** An Excel with this workbook open, and the add-in's host in it: between them is Microsoft's own client library. */
export function openExcel(bytes: Uint8Array, name = "自评.xlsx"): OpenExcel {
  const excel = new EmulatedExcel(bytes, name);
  installSession(OfficeExtension, excel);
  return { excel, host: new ExcelHost() };
}

/** What 生成自评表 writes into a workbook. */
export function tablesPlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  return planWrite(evaluateWorkbook(snapshot), { tables: true, report: null, rescore: false }).plan;
}

/** What 生成报告 writes into a workbook. */
export function reportPlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  const evaluated = evaluateWorkbook(snapshot);
  return planWrite(evaluated, { tables: false, report: writeReport(evaluated), rescore: false }).plan;
}
