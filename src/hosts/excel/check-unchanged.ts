import {
  a1Range,
  contentOf,
  refuseImpossible,
  sheetNamed,
  type FillSheet,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { inColumnRuns } from "./runs";

/** The names of the charts of each sheet that a plan writes anew. */
export type ChartNames = ReadonlyMap<string, readonly string[]>;

/**
 * Makes sure, in one round trip, that what a plan touches still is as it was read. Gives what stands on the sheets
 * beside cells and will be replaced.
 * @throws Trouble as refuseImpossible does; nothing was written then.
 */
export async function checkUnchanged(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
): Promise<ChartNames> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load({ protected: true });
  const touched = [...plan.sheets.map(({ sheet }) => sheet), ...plan.remove]
    .filter((name) => sheetNamed(basis, name))
    .map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.protection.load({ protected: true });
      return { name, sheet };
    });
  const areas = [
    ...plan.sheets.flatMap((sheet) => (sheet.kind === "fill" ? filledAreas(worksheets, sheet) : [])),
    ...overwrittenSheets(plan, basis).flatMap((sheet) => wholeSheet(worksheets.getItemOrNullObject(sheet.name), sheet)),
  ];
  const drawn = plan.sheets
    .filter(({ kind, sheet }) => kind === "generate" && sheetNamed(basis, sheet))
    .map(({ sheet: name }) => ({ name, charts: askForCharts(worksheets.getItemOrNullObject(name)) }));
  await context.sync();

  const locked = new Set(
    touched
      .filter(({ sheet }) => !sheet.isNullObject && sheet.protection.protected)
      .map(({ name }) => name.toLowerCase()),
  );
  refuseImpossible(plan, basis, {
    structureIsProtected: protection.protected,
    sheets: worksheets.items.map(({ name }) => ({ name, isProtected: locked.has(name.toLowerCase()) })),
    // A range of a sheet that is gone has nothing to show, and the sheet is refused before.
    contents: areas.map(({ sheet, area, range }) => ({
      sheet,
      area,
      contents: range.isNullObject ? [] : (range.formulas as unknown[][]),
    })),
  });
  return new Map(drawn.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)]));
}

function askForCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  charts.load({ name: true });
  return charts;
}

function filledAreas(worksheets: Excel.WorksheetCollection, { sheet: name, cells }: FillSheet): AskedArea[] {
  const sheet = worksheets.getItemOrNullObject(name);
  return inColumnRuns(cells).map((run) => asked(sheet, name, run));
}

/** What an answer may hold of sheets that are written anew; larger ones are not compared cell by cell. */
const MOST_CHARACTERS = 500_000;

/**
 * The sheets of ours that a plan writes anew: what a person typed there after the reading would be lost. A very hidden
 * sheet is nobody's to type in.
 */
function overwrittenSheets(plan: WorkbookPlan, basis: WorkbookSnapshot): SheetSnapshot[] {
  let room = MOST_CHARACTERS;
  const found: SheetSnapshot[] = [];
  for (const { kind, sheet: name } of plan.sheets) {
    const sheet = kind === "generate" ? sheetNamed(basis, name) : undefined;
    if (!sheet || sheet.visibility === "veryHidden") continue;
    const size = charactersOf(sheet);
    if (size > room) continue;
    room -= size;
    found.push(sheet);
  }
  return found;
}

function widthOf(sheet: SheetSnapshot): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}

function charactersOf(sheet: SheetSnapshot): number {
  let sum = sheet.rows.length * widthOf(sheet) * 3;
  for (const row of sheet.rows) row?.forEach((cell) => (sum += String(contentOf(cell)).length));
  return sum;
}

/** Cells as they are now. */
interface AskedArea {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly range: Excel.Range;
}

function asked(sheet: Excel.Worksheet, name: string, area: Rectangle): AskedArea {
  const range = sheet.getRange(a1Range(area));
  range.untrack();
  range.load({ formulas: true });
  return { sheet: name, area, range };
}

function wholeSheet(sheet: Excel.Worksheet, was: SheetSnapshot): AskedArea[] {
  const width = widthOf(was);
  if (width === 0) return [];
  return [asked(sheet, was.name, { top: 0, left: 0, bottom: was.rows.length - 1, right: width - 1 })];
}
