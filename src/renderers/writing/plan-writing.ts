import { markOf, Ours } from "../../workbook";
import { layOutPaper, type WorkingPaper } from "../paper/paper";
import { FigureFinder } from "../report-sheet/figure-finder";
import { layOutReport } from "../report-sheet/report-sheet";
import { layOutSummary, type Summary } from "../summary/summary";
import { carryOver } from "./carry-over";
import { enteredFills, enteredNotes, inOneSheet, touchedByEntering } from "./entered";
import { fillForms, type FilledForms } from "./fill-forms";
import { structureFinding } from "./findings";
import { groundOf, mayWrite, type Ground, type SheetOfOurs } from "./ground";
import { formsNoLongerNeeded, makeForms, type MadeForms } from "./make-forms";
import { remember } from "./remember";
import type { Writing, WritingInput } from "./writing";

const PAPER = "计分底稿";
const SUMMARY = "自评汇总表";
const REPORT = "自评报告";

/**
 * Everything that one run writes into the workbook, with the notes for the confirmation before it. Pure: the same
 * input gives the same plan. Only empty cells, cells of ours and marked sheets are ever written; what a person put
 * there stays, or is replaced where 改用计算得分 was asked for.
 */
export function planWriting(input: WritingInput): Writing {
  const ground = groundOf(input);
  const { parts, report } = input;
  const entered = input.entered ?? [];
  const mayTables = parts.tables && mayWrite(ground, "working-paper");
  const tables = mayTables ? planTables(ground) : null;
  const mayReport = parts.report && report !== null && mayWrite(ground, "report");
  const ours = [...(tables?.ours ?? []), ...(mayReport ? [planReport(ground, tables)] : [])];
  const carried = carryOver(ground, ours);
  const fills = inOneSheet([...enteredFills(entered), ...(tables?.filled.fills ?? [])]);
  const remove = [
    ...(tables ? formsNoLongerNeeded(ground, tables.forms) : []),
    ...new Ours(input.snapshot).named("backup"),
  ];
  const isRefused = mayTables !== parts.tables || tables?.isRefused || mayReport !== (parts.report && report !== null);
  const touched = touchedByEntering(tables?.filled.touched ?? ground.memory?.touched ?? {}, entered);
  const isWritten = carried.sheets.length > 0 || fills.length > 0 || input.isSettling === true;
  const memory =
    isWritten && mayWrite(ground, "memory")
      ? remember(ground, { touched, written: carried.written, removed: remove })
      : null;
  return {
    plan: {
      // The memory comes first: it must stand before the cells are touched that it holds as they were.
      sheets: [...(memory ? [memory.sheet] : []), ...fills, ...(tables?.forms.copies ?? []), ...carried.sheets],
      names: [
        ...ours.map(({ kind, serial, sheet }) => markOf(kind, serial, sheet.sheet)),
        ...(memory ? [markOf("memory", 1, memory.sheet.sheet)] : []),
      ],
      remove,
    },
    blank: tables?.forms.blank ?? [],
    notes: [
      ...enteredNotes(entered),
      ...(tables?.filled.notes ?? []),
      ...(tables?.forms.notes ?? []),
      ...carried.notes,
      ...(memory ? [memory.note] : []),
    ],
    findings: [
      ...(tables?.filled.findings ?? []),
      ...(tables?.forms.findings ?? []),
      ...(isRefused ? [structureFinding(input.snapshot.name)] : []),
      ...carried.findings,
    ],
  };
}

interface Tables {
  readonly paper: WorkingPaper;
  readonly summary: Summary | null;
  readonly filled: FilledForms;
  readonly forms: MadeForms;
  readonly ours: readonly SheetOfOurs[];
  /** A sheet could not be added. */
  readonly isRefused: boolean;
}

/** 计分底稿, the forms that take their scores from it, filled or made, and 自评汇总表. */
function planTables(ground: Ground): Tables {
  const { input, sources, names, looks } = ground;
  const paper = layOutPaper(names.of("working-paper", 1, PAPER), input.scored, input.findings, sources, looks);
  const filled = fillForms(ground, paper);
  const forms = makeForms(ground, paper);
  const summary = mayWrite(ground, "summary") ? planSummary(ground, paper, forms) : null;
  return {
    paper,
    summary,
    filled,
    forms,
    ours: [
      ...forms.ours,
      ...(summary ? [ofWorkbook("summary", summary.sheet)] : []),
      ofWorkbook("working-paper", paper.sheet),
    ],
    isRefused: forms.isRefused || summary === null,
  };
}

function planSummary({ input, sources, names, looks }: Ground, paper: WorkingPaper, { sheetOf }: MadeForms): Summary {
  const name = names.of("summary", 1, SUMMARY);
  return layOutSummary(
    name,
    input.scored,
    paper,
    (project, evaluation) => sheetOf.get(project) ?? evaluation?.form.range.sheet ?? "",
    sources,
    looks,
  );
}

/** 自评报告, its figures taken from the tables where these are written too. */
function planReport({ input, sources, names }: Ground, tables: Tables | null): SheetOfOurs {
  const figures = new FigureFinder(input.scored, tables?.paper ?? null, tables?.summary ?? null, sources);
  return ofWorkbook("report", layOutReport(names.of("report", 1, REPORT), input.report!, figures));
}

function ofWorkbook(kind: SheetOfOurs["kind"], sheet: SheetOfOurs["sheet"]): SheetOfOurs {
  return { kind, serial: 1, owner: "", sheet };
}
