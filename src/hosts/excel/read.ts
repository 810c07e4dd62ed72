import { Trouble, type DefinedName, type Progress, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";
import { cellsOf, fullBands, type Band } from "./bands";
import type { Pace } from "./pace";
import { askFor, cutIntoRequests, halves, type Area, type MeasuredSheet } from "./read-areas";
import { isTooLargeAnswer } from "./refusals";
import { untrackedSize } from "./sizes";
import { draftOf, takeIn, type SheetDraft } from "./sheet-draft";

/** More cells than this in use are no accountant's tables; the file host has the same limit. */
const MOST_CELLS = 3_000_000;

/**
 * The whole open workbook in three round trips whatever its number of sheets: names; sizes and protection;
 * contents. A large workbook takes one more for each further part of its contents, and one or more to find out where
 * a sheet that seems large is filled at all.
 * @throws Trouble "too-large", "cancelled".
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  pace: Pace,
  progress?: Progress,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load({ name: true, usePrecisionAsDisplayed: true });
  workbook.protection.load({ protected: true });
  workbook.application.load({ calculationMode: true });
  workbook.worksheets.load({ name: true, visibility: true });
  workbook.names.load({ name: true, formula: true, visible: true });
  await context.sync();

  const sheets = workbook.worksheets.items.map((sheet) => measure(sheet));
  await context.sync();

  const measured = measuredBands(await fullBands(context, sheets.flatMap(bandToRead)));
  const cells = measured.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (cells > MOST_CELLS) throw new Trouble("too-large", workbook.name);
  const drafts = new Map(sheets.map(({ sheet }) => [sheet.name, draftOf(sheet)]));
  await readContents(context, workbook.name, measured, drafts, pace, progress);
  await showWhole([...drafts.values()]);
  return {
    name: workbook.name,
    sheets: [...drafts.values()].map(finished),
    names: [
      ...workbook.names.items.map((item) => definedName(item)),
      ...sheets.flatMap(({ sheet, names }) => names.items.map((item) => definedName(item, sheet.name))),
    ],
    structureIsProtected: workbook.protection.protected,
    ...(workbook.application.calculationMode === "Manual" && { calculatesManually: true }),
    ...(workbook.usePrecisionAsDisplayed && { calculatesAsShown: true }),
  };
}

interface SheetSizes {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filled: Excel.Range;
  readonly names: Excel.NamedItemCollection;
}

function measure(sheet: Excel.Worksheet): SheetSizes {
  sheet.protection.load({ protected: true });
  sheet.names.load({ name: true, formula: true, visible: true });
  return {
    sheet,
    used: untrackedSize(sheet.getUsedRangeOrNullObject(false)),
    filled: untrackedSize(sheet.getUsedRangeOrNullObject(true)),
    names: sheet.names,
  };
}

/** A sheet whose columns are formatted down to the last row is used there, but says nothing there. */
const EMPTY_CELLS_READ = 20_000;

function bandToRead(of: SheetSizes): Band<SheetSizes>[] {
  const { used, filled } = of;
  const size = (range: Excel.Range) => (range.isNullObject ? 0 : cellsOf(range));
  const area = size(used) > 2 * size(filled) + EMPTY_CELLS_READ ? filled : used;
  return size(area) === 0 ? [] : [{ of, area }];
}

/** The first band of a sheet also brings what belongs to the whole sheet. */
function measuredBands(bands: readonly Band<SheetSizes>[]): readonly MeasuredSheet[] {
  const known = new Set<SheetSizes>();
  return bands.map(({ of, area }) => {
    const isFirst = !known.has(of);
    known.add(of);
    const { sheet, used } = of;
    return {
      sheet,
      isFirst,
      used: {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      },
      top: area.rowIndex,
      left: area.columnIndex,
      rowCount: area.rowCount,
      columnCount: area.columnCount,
    };
  });
}

async function readContents(
  context: Excel.RequestContext,
  workbookName: string,
  measured: readonly MeasuredSheet[],
  drafts: ReadonlyMap<string, SheetDraft>,
  pace: Pace,
  progress?: Progress,
): Promise<void> {
  const waiting: (readonly Area[])[] = cutIntoRequests(measured);
  const all = waiting.flat().reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (let areas = waiting.shift(); areas; areas = waiting.shift()) {
    if (progress?.signal?.aborted) throw new Trouble("cancelled", workbookName);
    const blocks = areas.map(askFor);
    try {
      await context.sync();
    } catch (error) {
      // Long texts make an answer larger than its cells let one expect: it is asked for in two parts.
      const parts = isTooLargeAnswer(error) ? halves(areas) : null;
      if (!parts) throw error;
      waiting.unshift(...parts);
      continue;
    }
    for (const block of blocks) {
      await pace.rest();
      takeIn(drafts.get(block.area.of.sheet.name)!, block);
    }
    done += areas.reduce((sum, { count }) => sum + count, 0);
    progress?.report(done / all, "read");
  }
}

/** Gives cells that are too narrow for their number the text that their format makes of it. */
async function showWhole(drafts: readonly SheetDraft[]): Promise<void> {
  if (drafts.every(({ cutOff }) => cutOff.length === 0)) return;
  const { ShownText } = await import("../../number-formats");
  const shown = new ShownText(false);
  for (const { rows, cutOff } of drafts) {
    for (const { row, column } of cutOff) {
      const cell = rows[row]![column]!;
      rows[row]![column] = { ...cell, text: shown.ofNumber(Number(cell.value), cell.format) };
    }
  }
}

function finished({ unlockedBlanks, percentBlanks, cutOff: _, ...sheet }: SheetDraft): SheetSnapshot {
  return {
    ...sheet,
    ...(sheet.isProtected && { unlockedBlanks }),
    ...(percentBlanks.length > 0 && { percentBlanks }),
  };
}

function definedName({ name, formula, visible }: Excel.NamedItem, sheet?: string): DefinedName {
  return {
    name,
    refersTo: String(formula).replace(/^=/, ""),
    ...(sheet !== undefined && { sheet }),
    ...(!visible && { hidden: true }),
  };
}
