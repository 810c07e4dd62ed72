import { readFileSync } from "node:fs";
import {
  checkReport,
  evaluateAgain,
  planFilling,
  planRefreshing,
  planSubmit,
  planWrite,
  reportLedger,
  writeReport,
  type Evaluated,
} from "../../src/app";
import { planTemplate } from "../../src/app/template";
import type { Decimal } from "../../src/figures";
import { openManuscript, openPackage } from "../../src/hosts/file";
import { openTemplate } from "../../src/hosts/file/template";
import { renderDocx, STARTER_TEMPLATES } from "../../src/renderers/docx";
import { evaluationsOf } from "../../src/scoring";
import type { WorkbookSnapshot } from "../../src/workbook";
import { FEDERATION, NATIONAL, SICHUAN } from "../support/command";
import { withoutFormulas } from "./layout-mutations";

/** A file that is mutated, which of its parts, and what is done with each mutant. */
export interface Subject {
  readonly bytes: Uint8Array;
  /** By what the table calls them; each a pattern of part names. */
  readonly parts: Readonly<Record<string, string>>;
  readonly use: (bytes: Uint8Array) => void | Promise<void>;
}

const PARTS_OF_WORKBOOK = {
  relationships: "\\.rels$|Content_Types",
  workbook: "^xl/workbook\\.xml$",
  "shared strings": "sharedStrings",
  styles: "styles\\.xml$",
  sheets: "worksheets/sheet\\d+\\.xml$",
};
const PARTS_OF_DOCUMENT = {
  relationships: "\\.rels$|Content_Types",
  text: "^word/document\\.xml$",
  "styles and properties": "styles\\.xml$|docProps",
};

const [national, sichuan, federation] = [NATIONAL, SICHUAN, FEDERATION].map((path) => readFileSync(path));
const EVALUATED = evaluateAgain(openPackage(sichuan!, "表.xlsx").snapshot);
const REPORT = writeReport(EVALUATED);
const TEMPLATE = renderDocx(STARTER_TEMPLATES[0]!.document);

/** Read, scored, filled, written, read again, and made ready to hand in. */
function useWorkbook(bytes: Uint8Array): void {
  const opened = openPackage(bytes, "表.xlsx");
  const evaluated = evaluateAgain(opened.snapshot);
  const { plan } = planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: false });
  openPackage(opened.apply(plan), "表.xlsx");
  const writing = planFilling(evaluated);
  const filled = openPackage(opened.apply(writing.plan), "表.xlsx");
  filled.submit(planSubmit(evaluated, writing, filled.snapshot, opened.isCalculated).submission);
}

/** Compared with the workbook, and brought up to date. */
function useReport(bytes: Uint8Array): void {
  const { manuscript, revise } = openManuscript(bytes, "报告.docx");
  checkReport(EVALUATED, manuscript);
  const plan = planRefreshing(EVALUATED, manuscript);
  revise(plan.revisions, { by: "自评通", at: "2022-01-05T00:00:00Z" }, plan.ledger);
}

async function useTemplate(bytes: Uint8Array): Promise<void> {
  const opened = openTemplate(bytes, "模板.docx");
  await opened.fill(planTemplate(EVALUATED, opened.template));
}

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  "workbook, one form a project": { bytes: national!, parts: PARTS_OF_WORKBOOK, use: useWorkbook },
  "workbook, all projects in one table": { bytes: sichuan!, parts: PARTS_OF_WORKBOOK, use: useWorkbook },
  report: {
    bytes: renderDocx(REPORT, undefined, reportLedger(EVALUATED, REPORT)),
    parts: PARTS_OF_DOCUMENT,
    use: useReport,
  },
  template: { bytes: TEMPLATE, parts: PARTS_OF_DOCUMENT, use: useTemplate },
};

/** The workbooks whose layout is changed. */
export const LAYOUTS: readonly WorkbookSnapshot[] = [national!, sichuan!, federation!].map((bytes) =>
  withoutFormulas(openPackage(bytes, "表.xlsx").snapshot),
);

/** Every figure of an evaluation by what it is of, blanks and unseen characters in names left aside. */
export function figuresOf({ scored }: Evaluated): ReadonlyMap<string, string> {
  const shown = (value: Decimal | null) => (value === null ? "–" : value.toFixed());
  const figures = new Map<string, string>();
  const keep = (of: string, figure: string) => figures.set(of.replace(/[\s\u200B]/g, ""), figure);
  for (const { owner, evaluation } of evaluationsOf(scored)) {
    keep(`${owner} 总分`, shown(evaluation.total));
    for (const { name, weight, score } of evaluation.indicators)
      keep(`${owner} ${name}`, `${shown(weight)} ${shown(score)}`);
  }
  for (const { project } of scored.projects) {
    const { name, annualBudget, executed } = project;
    keep(`${name} 金额`, `${shown(annualBudget?.number ?? null)} ${shown(executed?.number ?? null)}`);
  }
  return figures;
}
