import { CHECKS, type Check } from "../checks";
import { formatScore, isOpen, quoted, type Finding, type Place } from "../figures";
import { emptySignOffs } from "../recognition";
import { gapsOf, paragraphText, toldGap, type ReportDocument } from "../report";
import { reportFindings } from "../proofreading";
import { gapsIn } from "../sentences";
import { evaluationsOf, isToSettle, itemsOf, type ScoredItem } from "../scoring";
import { Ours, rangeOf, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import type { Evaluated } from "./evaluate";
import { writeReport } from "./write";

/** What must be true before the set is handed in, in the order of 准备报送. */
const REQUIREMENTS = ["errors", "scores", "tables", "reasons", "report", "agreement", "sign-offs"] as const;

export type RequirementId = (typeof REQUIREMENTS)[number];

/** One thing that stands in the way, and where. */
export interface Matter {
  /** One plain Chinese sentence. */
  readonly message: string;
  /** Empty where it has no cell: a gap of a report that is not written yet. */
  readonly places: readonly Place[];
}

export interface Requirement {
  readonly id: RequirementId;
  /** Without it no set is made: refuseUnready. The others are for the person to decide. */
  readonly isNeeded: boolean;
  /** What stands in the way; empty where it is true. */
  readonly matters: readonly Matter[];
}

/** 准备报送: every requirement with what still stands in its way. Pure; nothing is written. */
export function readiness(evaluated: Evaluated): readonly Requirement[] {
  const findings = evaluated.findings.filter(isOpen);
  const written = reportOnSheet(evaluated.snapshot);
  const report = writeReport(evaluated);
  const matters: Readonly<Record<RequirementId, readonly Matter[]>> = {
    errors: findings.filter(({ severity }) => severity === "error").map(matterOf),
    scores: waiting(evaluated),
    tables: about("tables", findings),
    reasons: about("reasons", findings),
    report: written ? gapsOnSheet(written) : gapsOf(report).map((gap) => ({ message: toldGap(gap), places: [] })),
    agreement: [...about("agreement", findings), ...(written ? contradictions(written, report, evaluated) : [])],
    "sign-offs": signOffs(evaluated),
  };
  return REQUIREMENTS.map((id) => ({ id, isNeeded: id === "errors" || id === "scores", matters: matters[id] }));
}

function matterOf({ message, sources }: Finding): Matter {
  return { message, places: sources };
}

function about(what: NonNullable<Check["concerns"]>, findings: readonly Finding[]): readonly Matter[] {
  const checks = new Set(CHECKS.filter(({ concerns }) => concerns === what).map(({ id }) => id));
  return findings.filter(({ check, severity }) => checks.has(check) && severity !== "info").map(matterOf);
}

/** Scores that are still to be given: a total without them is not the last one. */
function waiting({ scored }: Evaluated): readonly Matter[] {
  return evaluationsOf(scored).flatMap(({ owner, evaluation }) =>
    itemsOf(evaluation)
      .filter(isToSettle)
      .map((item) => ({
        message: `${owner}·${item.name}${item.weight === null ? "" : ` ${formatScore(item.weight)} 分`}待定`,
        places: placesOf(item),
      })),
  );
}

function placesOf({ scoreAt, row }: ScoredItem): readonly Place[] {
  if (scoreAt) return [rangeOf(scoreAt)];
  return row ? [row.at] : [];
}

function signOffs({ dossier, snapshot }: Evaluated): readonly Matter[] {
  const found = dossier.forms
    .filter(({ isTemplate }) => !isTemplate)
    .flatMap((form) => emptySignOffs(snapshot, dossier.forms, form));
  return found.map(({ label, at }) => ({ message: `${quoted(label)}还没有填写或签名`, places: [rangeOf(at)] }));
}

/** 自评报告, where the workbook has the sheet. */
function reportOnSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  const name = new Ours(snapshot).sheet("report", 1);
  return name === null ? null : (sheetNamed(snapshot, name) ?? null);
}

function textOfRow(sheet: SheetSnapshot, row: number): string {
  return sheet.rows[row]?.[0]?.text.trim() ?? "";
}

/** What stands in the sheet otherwise than the workbook says now: figures that changed since, and a person's own words. */
function contradictions(sheet: SheetSnapshot, report: ReportDocument, { scored }: Evaluated): readonly Matter[] {
  const ours = new Set(report.blocks.map(textOfBlock));
  const passages = sheet.rows.flatMap((_, row) => {
    const text = textOfRow(sheet, row);
    return text === "" || ours.has(text) ? [] : [{ text, number: row + 1, heading: null, cell: null, marks: [] }];
  });
  return reportFindings({ name: sheet.name, passages, properties: new Map() }, scored)
    .filter(({ severity }) => severity === "error")
    .map(({ message, sources, report: place }) => ({
      message,
      places: [...(place ? [rangeOf({ sheet: sheet.name, row: place.paragraph - 1, column: 0 })] : []), ...sources],
    }));
}

function textOfBlock(block: ReportDocument["blocks"][number]): string {
  if (block.kind === "paragraph") return paragraphText(block.inlines);
  if (block.kind === "closing") return paragraphText(block.unit);
  return block.kind === "heading" ? block.text : block.title;
}

function gapsOnSheet(sheet: SheetSnapshot): readonly Matter[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      gapsIn(cell?.text ?? "").map((gap) => ({
        message: gap,
        places: [rangeOf({ sheet: sheet.name, row, column })],
      })),
    ),
  );
}
