import type { Finding } from "../figures";
import { keptMapping, type EvaluationForm, type ProjectRecord } from "../recognition";
import { DEPARTMENT, evaluationsOf, standingTotal, type Evaluation, type ScoredWorkbook } from "../scoring";
import {
  markOf,
  type CopySheet,
  type FillSheet,
  type GeneratedKind,
  type GenerateSheet,
  type PlannedName,
} from "../workbook";
import { CellGate } from "./forms/cell-gate";
import { fillForm, isFilledInPlace, type Filling } from "./forms/fill";
import { layOutForm } from "./forms/generated";
import { copyTemplate } from "./forms/template";
import { rememberedItems } from "./memory/changes";
import { fingerprintRows, keepEdits } from "./memory/keep";
import { editedSheets } from "./memory/edited";
import {
  memorySheet,
  MEMORY_SHEET,
  readMemory,
  type Memory,
  type TouchedCell,
  type WrittenSheet,
} from "./memory/memory";
import { bareFinding, copiedFinding, structureFinding } from "./plan-findings";
import { copyNote, fillNote, memoryNote, sheetNote } from "./notes";
import { layOutPaper, type WorkingPaper } from "./paper/paper";
import { FigureFinder } from "./report-sheet/figure-finder";
import { layOutReport } from "./report-sheet/report-sheet";
import { SourceCells } from "./sheets/cells";
import { SheetNames } from "./sheets/names";
import { layOutSummary, type Summary } from "./summary";
import type { Writing, WritingInput, WritingNote } from "./writing";

const PAPER = "计分底稿";
const SUMMARY = "自评汇总表";
const REPORT = "自评报告";
/** Columns that a sheet can have: makes one number of row and column. */
const MOST_COLUMNS = 16384;

/**
 * Everything that one run writes into the workbook, with the notes for the confirmation before it. Pure: the same
 * input gives the same plan. Only empty cells, cells of ours and marked sheets are ever written; what a person put
 * there stays, or is replaced where 改用计算得分 was asked for.
 */
export function planWriting(input: WritingInput): Writing {
  return new Planner(input).plan();
}

interface SheetOfOurs {
  readonly kind: GeneratedKind;
  readonly serial: number;
  readonly owner: string;
  readonly sheet: GenerateSheet;
}

class Planner {
  private readonly sources: SourceCells;
  private readonly names: SheetNames;
  private readonly memory: Memory | null;
  private readonly notes: WritingNote[] = [];
  private readonly findings: Finding[] = [];
  private readonly ours: SheetOfOurs[] = [];
  private readonly copies: CopySheet[] = [];
  private readonly fills: FillSheet[] = [];
  private readonly touched: Record<string, TouchedCell[]> = {};
  private readonly formSheets = new Map<ProjectRecord | null, string>();

  constructor(private readonly input: WritingInput) {
    this.sources = new SourceCells(input.snapshot);
    this.names = new SheetNames(input.snapshot);
    this.memory = readMemory(input.snapshot);
    for (const [sheet, cells] of Object.entries(this.memory?.touched ?? {})) this.touched[sheet] = [...cells];
  }

  plan(): Writing {
    const { scored, parts, report } = this.input;
    let paper: WorkingPaper | null = null;
    let summary: Summary | null = null;
    if (parts.tables && this.mayAdd("working-paper", 1)) {
      paper = layOutPaper(this.names.of("working-paper", 1, PAPER), scored, this.sources);
      this.fillForms(paper);
      this.generateForms(paper);
      if (this.mayAdd("summary", 1)) {
        const name = this.names.of("summary", 1, SUMMARY);
        summary = layOutSummary(
          name,
          scored,
          paper,
          (project, evaluation) => this.placeOf(project, evaluation),
          this.sources,
        );
        this.add("summary", 1, "", summary.sheet);
      }
      this.add("working-paper", 1, "", paper.sheet);
    }
    if (parts.report && report && this.mayAdd("report", 1)) {
      const name = this.names.of("report", 1, REPORT);
      this.add("report", 1, "", layOutReport(name, report, new FigureFinder(scored, paper, summary, this.sources)));
    }
    if (this.refused) this.findings.push(structureFinding(this.input.snapshot.name));
    const { generated, written } = this.kept();
    const remove = parts.tables && paper !== null ? this.obsolete() : [];
    if (this.mayAdd("memory", 1) && (generated.length > 0 || this.fills.length > 0)) {
      generated.push(this.remember(written, remove));
    }
    return {
      plan: { sheets: [...this.fills, ...this.copies, ...generated], names: this.marks(generated), remove },
      notes: this.notes,
      findings: this.findings,
    };
  }

  private refused = false;

  /** With a protected structure only sheets that are there already can be written. */
  private mayAdd(kind: GeneratedKind, serial: number): boolean {
    if (!this.input.snapshot.structureIsProtected || this.names.existing(kind, serial) !== null) return true;
    this.refused = true;
    return false;
  }

  private add(kind: GeneratedKind, serial: number, owner: string, sheet: GenerateSheet): void {
    this.ours.push({ kind, serial, owner, sheet });
  }

  private fillForms(paper: WorkingPaper): void {
    const gate = new CellGate(this.sources);
    const bySheet = new Map<string, Filling[]>();
    for (const [evaluation, places] of paper.evaluations) {
      if (!isFilledInPlace(evaluation.form)) continue;
      for (const filling of fillForm(evaluation, places, paper, this.input.rescore, this.sources, gate)) {
        const list = bySheet.get(filling.at.sheet);
        if (list) list.push(filling);
        else bySheet.set(filling.at.sheet, [filling]);
      }
    }
    for (const [sheet, fillings] of bySheet) {
      this.fills.push({ kind: "fill", sheet, cells: fillings.map(({ cell }) => cell) });
      const touched = (this.touched[sheet] ??= []);
      const known = new Set(touched.map(([row, column]) => row * MOST_COLUMNS + column));
      for (const { at } of fillings) {
        if (!known.has(at.row * MOST_COLUMNS + at.column) && !gate.isOurs(at)) touched.push(this.asItWas(at));
      }
      this.notes.push(
        fillNote(
          sheet,
          fillings.map(({ at }) => at),
          this.sources,
        ),
      );
    }
    this.findings.push(...gate.findings());
  }

  private asItWas(at: Filling["at"]): TouchedCell {
    const cell = this.sources.at(at);
    const value = cell?.value ?? null;
    return cell?.formula === undefined ? [at.row, at.column, value] : [at.row, at.column, value, cell.formula];
  }

  /** A form of our own, or a copy of the user's empty one, for each table that the workbook lacks. */
  private generateForms(paper: WorkingPaper): void {
    const { scored } = this.input;
    const { department } = scored;
    if (department && !isFilledInPlace(department.form)) this.generateForm(null, department, DEPARTMENT, paper);
    const template = scored.dossier.forms.find((form) => form.isTemplate && form.scope === "project");
    const copied: ProjectRecord[] = [];
    const bare: ProjectRecord[] = [];
    for (const { project, evaluation } of scored.projects) {
      if (evaluation ? isFilledInPlace(evaluation.form) : project.isGroup) continue;
      if (!evaluation && template) {
        this.copyForm(template, project);
        copied.push(project);
        continue;
      }
      if (!evaluation) bare.push(project);
      this.generateForm(project, evaluation, project.name, paper);
    }
    if (copied.length > 0) this.findings.push(copiedFinding(copied));
    if (bare.length > 0) this.findings.push(bareFinding(bare));
  }

  private generateForm(
    project: ProjectRecord | null,
    evaluation: Evaluation | null,
    owner: string,
    paper: WorkingPaper,
  ): void {
    const remembered = this.memory?.sheets.find((sheet) => sheet.kind === "form" && sheet.owner === owner);
    const isTaken = remembered && this.ours.some(({ kind, serial }) => kind === "form" && serial === remembered.serial);
    const serial = remembered && !isTaken ? remembered.serial : this.nextSerial();
    if (!this.mayAdd("form", serial)) return;
    const name = this.names.of("form", serial, `自评-${owner}`);
    this.formSheets.set(project, name);
    this.add(
      "form",
      serial,
      owner,
      layOutForm(name, { project, evaluation, scored: this.input.scored }, paper, this.sources),
    );
  }

  private lastSerial = 0;

  private nextSerial(): number {
    if (this.lastSerial === 0) {
      const remembered = (this.memory?.sheets ?? []).flatMap(({ kind, serial }) => (kind === "form" ? [serial] : []));
      for (const serial of [...this.names.serials("form"), ...remembered])
        this.lastSerial = Math.max(this.lastSerial, serial);
    }
    this.lastSerial += 1;
    return this.lastSerial;
  }

  private copyForm(template: EvaluationForm, project: ProjectRecord): void {
    if (this.input.snapshot.structureIsProtected) {
      this.refused = true;
      return;
    }
    const copy = copyTemplate(template, project, this.names.free(`自评-${project.name}`), this.sources);
    this.copies.push(copy);
    this.formSheets.set(project, copy.sheet);
    this.notes.push(copyNote(copy));
  }

  private placeOf(project: ProjectRecord | null, evaluation: Evaluation | null): string {
    return this.formSheets.get(project) ?? evaluation?.form.range.sheet ?? "";
  }

  /** The sheets with what a person wrote into them carried over. */
  private kept(): { generated: GenerateSheet[]; written: WrittenSheet[] } {
    const generated: GenerateSheet[] = [];
    const written: WrittenSheet[] = [];
    for (const { kind, serial, owner, sheet } of this.ours) {
      const fresh = fingerprintRows(sheet);
      const isThere = this.names.existing(kind, serial) !== null;
      const existing = isThere ? this.sources.sheet(sheet.sheet) : undefined;
      const before = this.memory?.sheets.find((one) => one.kind === kind && one.serial === serial);
      const kept = existing ? keepEdits(sheet, fresh, existing, before) : { sheet, findings: [] };
      generated.push(kept.sheet);
      this.findings.push(...kept.findings);
      written.push({ kind, serial, owner, ...fresh });
      this.notes.push(sheetNote(kept.sheet, isThere));
    }
    return { generated, written };
  }

  /**
   * Forms of ours for projects that are gone, or that have a table of their own now. One that a person has written
   * into stays, and one that is read as the project's table is filled like the user's own.
   */
  private obsolete(): string[] {
    const inUse = new Set(evaluationsOf(this.input.scored).map(({ evaluation }) => evaluation.form.range.sheet));
    const wanted = new Set(this.ours.map(({ kind, serial }) => `${kind}_${serial}`));
    const edited = this.memory ? editedSheets(this.input.snapshot, this.memory) : new Set<string>();
    return this.names
      .serials("form")
      .filter((serial) => !wanted.has(`form_${serial}`))
      .flatMap((serial) => this.names.existing("form", serial) ?? [])
      .filter((name) => !edited.has(name) && !inUse.has(name));
  }

  private remember(written: readonly WrittenSheet[], removed: readonly string[]): GenerateSheet {
    const { scored } = this.input;
    const mapping = keptMapping(this.input.mapping ?? this.memory?.mapping ?? null, scored.dossier.forms);
    const isNow = new Set(written.map(({ kind, serial }) => `${kind}_${serial}`));
    const gone = new Set(removed);
    const others = (this.memory?.sheets ?? []).filter(({ kind, serial }) => {
      const name = this.names.existing(kind, serial);
      return !isNow.has(`${kind}_${serial}`) && name !== null && !gone.has(name);
    });
    const sheet = memorySheet(this.names.of("memory", 1, MEMORY_SHEET), {
      version: 1,
      mapping,
      schemes: schemesOf(scored),
      items: rememberedItems(scored),
      totals: totalsOf(scored),
      touched: this.touched,
      sheets: [...written, ...others],
    });
    this.notes.push(memoryNote(sheet, this.names.existing("memory", 1) !== null, mapping?.rules ?? []));
    return sheet;
  }

  private marks(generated: readonly GenerateSheet[]): readonly PlannedName[] {
    const marks = this.ours.map(({ kind, serial, sheet }) => markOf(kind, serial, sheet.sheet));
    const memory = generated.find(({ visibility }) => visibility === "veryHidden");
    return memory ? [...marks, markOf("memory", 1, memory.sheet)] : marks;
  }
}

function schemesOf(scored: ScoredWorkbook): Memory["schemes"] {
  const found = new Map<string, { id: string; version: string }>();
  for (const { evaluation } of evaluationsOf(scored)) {
    const { id, version } = evaluation.scheme;
    found.set(id, { id, version });
  }
  return [...found.values()];
}

function totalsOf(scored: ScoredWorkbook): Readonly<Record<string, string>> {
  const totals = evaluationsOf(scored).map(({ owner, evaluation }) => [owner, standingTotal(evaluation).toFixed()]);
  return Object.fromEntries(totals) as Record<string, string>;
}
