import { openPackage } from "../../src/hosts/file";
import { recognise } from "../../src/recognition";
import { chooseOutline, numberStyle } from "../../src/report";
import { planWriting, type Writing, type WritingInput } from "../../src/renderers";
import { chooseScheme, scoreWorkbook, withComputedScores, type ScoredWorkbook } from "../../src/scoring";
import type { GenerateSheet, PlannedCell, WorkbookPlan, WorkbookSnapshot } from "../../src/workbook";
import { dossier, form, type FormLiteral } from "../support/form";
import { snapshotOf } from "../support/form-snapshot";

/** A form with two indicators, an empty 得分 column and an empty total. */
export const SMALL: FormLiteral = {
  sheet: "项目A",
  project: "培训项目",
  funds: [{ annual: 2.3, executed: 2.29, rate: null, weight: 10, score: null }],
  indicators: [
    { name: "培训场次", target: "≥100场", actual: 107, weight: 50, score: null },
    { name: "满意度", target: "≥95%", actual: "90%", weight: 40, score: null, reason: null },
  ],
  total: { weight: 100, score: null, grade: null },
};

export interface Planned extends Writing {
  readonly scored: ScoredWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

/** Scores forms and plans the writing. */
export function planned(literals: readonly FormLiteral[], more: Partial<WritingInput> = {}): Planned {
  const forms = literals.map((literal) => form(literal));
  const all = dossier(forms);
  const typed = scoreWorkbook(all, chooseScheme(all)).scored;
  const scored = more.rescore ? withComputedScores(typed) : typed;
  const snapshot = snapshotOf(forms);
  const input: WritingInput = {
    snapshot,
    scored,
    findings: [],
    report: null,
    numbers: numberStyle(scored, chooseOutline(scored)),
    rescore: false,
    parts: { tables: true, report: false },
    ...more,
  };
  return { ...planWriting(input), scored: input.scored, snapshot: input.snapshot };
}

/** Writes a plan into a package and reads, scores and plans again, as a second run does. */
export function runOn(bytes: Uint8Array, more: Partial<WritingInput> = {}): Planned & { readonly bytes: Uint8Array } {
  const opened = openPackage(bytes, "测试.xlsx");
  const all = recognise(opened.snapshot);
  const { scored } = scoreWorkbook(all, chooseScheme(all));
  const numbers = numberStyle(scored, chooseOutline(scored));
  const input = { snapshot: opened.snapshot, scored, findings: [], report: null, numbers, rescore: false } as const;
  const writing = planWriting({ ...input, parts: { tables: true, report: false }, ...more });
  return { ...writing, scored, snapshot: opened.snapshot, bytes: opened.apply(writing.plan) };
}

export function generated(plan: WorkbookPlan, sheet: string): GenerateSheet {
  return plan.sheets.find((one): one is GenerateSheet => one.kind === "generate" && one.sheet === sheet)!;
}

/** The cells that are filled into a sheet of the user's. */
export function filled(plan: WorkbookPlan, sheet: string): readonly PlannedCell[] {
  return plan.sheets.find((one) => one.kind === "fill" && one.sheet === sheet)?.cells ?? [];
}
