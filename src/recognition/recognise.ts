import { contains, Ours, rangeOf, type CellRange, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import type {
  Dossier,
  EvaluationForm,
  ProjectListRecord,
  ProjectRecord,
  Quantity,
  RecognisedTable,
  RevenueRecord,
  TextMaterial,
} from "./dossier";
import { withSettledRows } from "./settled-rows";
import { projectsOfTargets } from "./approved-targets";
import { collectForms } from "./collected-forms";
import { tellHidden } from "./hidden-parts";
import { projectsOfCards } from "./project-cards";
import type { Scanned } from "./scanned";
import { SheetGrid } from "./sheet/grid";
import { HeaderReader } from "./sheet/header-reader";
import { HeaderWords, projectKey } from "../language";
import { correctionSheetOf, readCorrections, type WrittenCorrection } from "./corrections/correction-sheet";
import { Corrections } from "./corrections/corrections";
import { correctionInWords } from "./corrections/in-words";
import { findUnitName, findYear } from "./identity";
import { joinForms, mergeLists } from "./join";
import type { LabelledText } from "./tables/labelled";
import type { ConfirmedMapping } from "./mapping";
import { Notices } from "./notices";
import type { ListedProject } from "./tables/listed-project";
import type { ProjectList } from "./tables/project-list";
import { UnitNotes } from "./sheet/unit-notes";
import { withScoringNotes } from "./scoring-notes";
import { scanSheet } from "./sheet-scan";
import { findReportingDate } from "./reporting-date";
import { hasNumber } from "./sheet/slot";
import { projectTextKey } from "./tables/text-columns";

/** The sheet in which the accountant keeps an outline of the report: its headings and fields are no material. */
export const OUTLINE_SHEET = "报告模板";

/**
 * Reads a workbook: every table, form, text and named number in it, each value with its cell. What the user confirmed
 * (`mapping`) wins over what is recognised. Never throws for the user's data: doubts are findings of the dossier.
 *
 * Sheets made by the product are no sources. Its forms (自评-…) are read only where the workbook has no other form of
 * that project, so that a second run finds what the first one found.
 */
export function recognise(snapshot: WorkbookSnapshot, mapping?: ConfirmedMapping): Dossier {
  const notices = new Notices();
  const ours = new Ours(snapshot);
  const written = writtenCorrections(snapshot, notices);
  const isTold = ({ name }: SheetSnapshot): boolean => name.trim() !== OUTLINE_SHEET && name !== written.sheet;
  const own = snapshot.sheets.filter((sheet) => !ours.has(sheet.name) && isTold(sheet));
  const year =
    mapping?.year !== undefined ? confirmedYear(mapping.year, snapshot) : findYear(visibleFirst(own), snapshot.name);
  const unitName =
    mapping?.unitName !== undefined
      ? confirmedName(mapping.unitName, snapshot)
      : findUnitName(visibleFirst(own), notices);
  tellLostMappings(mapping, snapshot, notices);

  const corrections = new Corrections(
    [...(mapping?.corrections ?? []), ...written.rows.map(({ correction }) => correction)],
    year?.value ?? null,
  );
  const words = new HeaderWords();
  const scanned = snapshot.sheets
    .filter(isTold)
    .filter(({ name }) => !ours.has(name) || ours.sheets.get(name)!.kind === "form")
    .map((present): Scanned => {
      const sheet = ours.asItStood(present, snapshot.sheets);
      const isGenerated = ours.has(sheet.name);
      const grid = new SheetGrid(sheet, ours);
      // A form of ours says nothing new: what it repeats from its sources would be told twice.
      const heard = isGenerated ? new Notices() : notices;
      const reader = {
        grid,
        headers: new HeaderReader(grid, words, corrections),
        words,
        unitNotes: new UnitNotes(grid),
        corrections,
        notices: heard,
        year: year?.value ?? null,
      };
      const mapped = mapping?.tables.filter(({ range }) => range.sheet === sheet.name) ?? [];
      return { sheet, contents: scanSheet(reader, mapped, sheet.visibility !== "visible" || isGenerated), isGenerated };
    });
  const sources = scanned.filter(({ isGenerated }) => !isGenerated);

  const lists = listsOfYear(sources, year?.value ?? null, notices);
  const listed = mergeLists(lists.used, notices);
  const collected = collectForms(scanned, listed, year?.value ?? null, notices);
  const { forms: found, targets, cards, looseTexts, unused } = collected;
  const forms = withScoringNotes(withSettledRows(found, mapping ?? {}, notices), snapshot);
  const joined = joinForms(listed, forms, notices);
  const textsOf = listedTexts(sources);
  const projects = [...joined, ...projectsOfTargets(targets, joined), ...projectsOfCards(cards, notices)].map(
    (project) => {
      const texts = textsOf.get(projectKey(project.name));
      return texts === undefined ? project : { ...project, texts: { ...texts, ...project.texts } };
    },
  );
  const quantities = collectQuantities(sources);
  const dropped = new Set<CellRange>(lists.unused.map(({ table }) => table.range));
  const usedSheets = new Set(forms.map(({ range }) => range.sheet));
  const tables = scanned
    .filter(({ isGenerated, sheet }) => !isGenerated || usedSheets.has(sheet.name))
    .flatMap(({ contents }) => contents.tables)
    .filter(({ range }) => !dropped.has(range));
  const texts = materialOf(looseTexts, listed, forms);
  const isUnused = ({ sheet, top, left }: CellRange): boolean =>
    unused.some((form) => form.sheet === sheet && contains(form, top, left));
  tellHidden(
    sources,
    tables.filter(({ range }) => !isUnused(range)),
    notices,
  );
  tellUnused(corrections, written.rows, snapshot, notices);
  return {
    workbook: snapshot.name,
    unitName,
    year,
    reportedOn: findReportingDate(visibleFirst(own)),
    tables: [...tables, ...textTables(sources, texts)],
    revenue: revenueOf(sources, quantities, notices),
    projectSpending: sources.flatMap(({ contents }) => contents.spending)[0] ?? null,
    lists: lists.used.map(recordOf),
    projects,
    forms,
    targets,
    quantities,
    texts,
    ownScheme: sources.map(({ contents }) => contents.scheme).find((scheme) => scheme !== null) ?? null,
    findings: notices.findings,
  };
}

function visibleFirst(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return visible.length > 0 ? visible : [...sheets];
}

function firstCell(snapshot: WorkbookSnapshot): CellRange {
  return rangeOf({ sheet: snapshot.sheets[0]?.name ?? "", row: 0, column: 0 });
}

function confirmedYear(year: number, snapshot: WorkbookSnapshot): Dossier["year"] {
  return { value: year, text: String(year), at: firstCell(snapshot) };
}

function confirmedName(name: string, snapshot: WorkbookSnapshot): Dossier["unitName"] {
  return { value: name, text: name, at: firstCell(snapshot) };
}

function tellLostMappings(mapping: ConfirmedMapping | undefined, snapshot: WorkbookSnapshot, notices: Notices): void {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const lost = new Set((mapping?.tables ?? []).map(({ range }) => range.sheet).filter((sheet) => !names.has(sheet)));
  for (const sheet of lost) notices.add("mapping-gone", [{ sheet }], { sheet });
}

/** The corrections of the workbook's own sheet 识别更正; what of it can't be read is told. */
function writtenCorrections(
  snapshot: WorkbookSnapshot,
  notices: Notices,
): { readonly sheet: string | null; readonly rows: readonly WrittenCorrection[] } {
  const sheet = correctionSheetOf(snapshot);
  if (sheet === null) return { sheet: null, rows: [] };
  const { written, faults } = readCorrections(sheet);
  for (const { at, message } of faults) notices.add("correction-unreadable", [rangeOf(at)], { text: message });
  return { sheet: sheet.name, rows: written };
}

function tellUnused(
  corrections: Corrections,
  written: readonly WrittenCorrection[],
  snapshot: WorkbookSnapshot,
  notices: Notices,
): void {
  const unused = corrections.unused();
  if (unused.length === 0) return;
  const places = written.filter(({ correction }) => unused.includes(correction)).map(({ at }) => at);
  const text = unused.map(correctionInWords).join("、");
  notices.add("correction-unused", places.length > 0 ? places : [firstCell(snapshot)], { text });
}

/** The lists of this year; last year's, kept for comparison, are not merged in. */
function listsOfYear(
  sources: readonly Scanned[],
  year: number | null,
  notices: Notices,
): { used: ProjectList[]; unused: ProjectList[] } {
  const all = sources.flatMap(({ contents }) => contents.lists);
  const fitting = all.filter((found) => found.year === null || found.year === year);
  const chosen = fitting.length > 0 ? fitting : all;
  const unused = all.filter((found) => !chosen.includes(found));
  for (const found of unused) {
    notices.add("other-year", [found.list.table.range], { year: String(found.year), used: String(year) });
  }
  if (chosen.length > 1)
    notices.add(
      "list-repeated",
      chosen.map(({ list }) => list.table.range),
    );
  return { used: chosen.map(({ list }) => list), unused: unused.map(({ list }) => list) };
}

function recordOf({ table, rows, total, subtotals }: ProjectList): ProjectListRecord {
  return { range: table.range, unit: table.unit, rows, total, subtotals };
}

/** What the lists say of each project beside its amounts, by its key; of several rows the first counts. */
function listedTexts(sources: readonly Scanned[]): ReadonlyMap<string, ProjectRecord["texts"]> {
  const byKey = new Map<string, ProjectRecord["texts"]>();
  for (const { contents } of sources) {
    for (const { project, texts } of contents.textRows) {
      const key = projectKey(project);
      byKey.set(key, { ...texts, ...byKey.get(key) });
    }
  }
  return byKey;
}

/** Quantities of tables made for them come before those that 收支总表 gives by the way. */
function collectQuantities(sources: readonly Scanned[]): Quantity[] {
  const isRatios = ({ contents }: Scanned): boolean =>
    contents.tables.some(({ kind }) => kind === "ratios") && contents.revenues.length === 0;
  const first = sources.filter(isRatios);
  const rest = sources.filter((scanned) => !first.includes(scanned));
  return [...first, ...rest].flatMap(({ contents }) => contents.quantities);
}

function revenueOf(
  sources: readonly Scanned[],
  quantities: readonly Quantity[],
  notices: Notices,
): RevenueRecord | null {
  const found = sources.flatMap(({ contents }) => contents.revenues);
  const filled = found.filter(({ record }) => hasNumber(record.budget) || hasNumber(record.actual));
  if (filled.length > 1)
    notices.add(
      "revenue-repeated",
      filled.map(({ range }) => range),
    );
  const [first] = filled.length > 0 ? filled : found;
  if (first) return first.record;
  const ofRevenue = quantities.filter(({ name, unit }) => name === "收入合计" && unit !== null);
  const budget = ofRevenue.find(({ column }) => column === "本年预算" || column === "年初预算") ?? null;
  const actual = ofRevenue.find(({ column }) => column === "本年决算" || column === "") ?? null;
  const unit = (budget ?? actual)?.unit;
  return unit ? { budget: budget?.slot ?? null, actual: actual?.slot ?? null, unit } : null;
}

/** Text cells outside the forms, each with the project that its row names. */
function materialOf(
  texts: readonly LabelledText[],
  listed: readonly ListedProject[],
  forms: readonly EvaluationForm[],
): TextMaterial[] {
  const names = new Map<string, string>();
  for (const { project } of forms) if (project) names.set(projectKey(project.value), project.value);
  for (const { name, isGroup } of listed) if (!isGroup) names.set(projectKey(name), name);
  return texts
    .filter(({ text }) => text !== "")
    .map(({ key, text, raw, at, beside }) => {
      const project = beside.map((other) => names.get(projectKey(other))).find((name) => name !== undefined) ?? null;
      return {
        key: project === null ? key : projectTextKey(key),
        project,
        text: { value: text, text: raw, at: rangeOf(at) },
      };
    });
}

/** The loose texts of a sheet, listed as one table. */
function textTables(sources: readonly Scanned[], texts: readonly TextMaterial[]): RecognisedTable[] {
  return sources.flatMap(({ sheet }) => {
    const places = texts.map(({ text }) => text.at).filter((at) => at.sheet === sheet.name);
    if (places.length === 0) return [];
    const range = {
      sheet: sheet.name,
      top: Math.min(...places.map(({ top }) => top)),
      left: Math.min(...places.map(({ left }) => left)),
      bottom: Math.max(...places.map(({ bottom }) => bottom)),
      right: Math.max(...places.map(({ right }) => right)),
    };
    return [
      {
        kind: "texts" as const,
        range,
        unitOfAmount: null,
        isHidden: sheet.visibility !== "visible",
        columns: { text: range.right },
      },
    ];
  });
}
