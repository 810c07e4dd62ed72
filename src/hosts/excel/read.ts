import {
  type CellSnapshot,
  type DefinedName,
  type Progress,
  type Rectangle,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
  Trouble,
} from "../../workbook";

// Excel on the web answers at most 5 MB a request. A cell comes as value, type, text, formula and format: about
// 100 bytes in the JSON of ordinary tables, so that a request of this many cells stays below 4 MB.
const CELLS_PER_REQUEST = 40_000;

interface MeasuredSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Some rows of one sheet, asked for in one request. */
interface Block {
  readonly of: MeasuredSheet;
  readonly top: number;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  /** Once a sheet, with its first block. */
  readonly whole: {
    readonly merges: Excel.RangeAreas;
    readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  } | null;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/**
 * The whole open workbook in three round trips whatever its number of sheets: names; sizes and protection;
 * contents. A large workbook takes one more for each further 40,000 cells.
 */
export async function readWorkbook(context: Excel.RequestContext, progress?: Progress): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load({ name: true });
  workbook.protection.load({ protected: true });
  workbook.worksheets.load({ name: true, visibility: true });
  workbook.names.load({ name: true, formula: true, visible: true });
  await context.sync();

  const measured = workbook.worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    sheet.protection.load({ protected: true });
    return { sheet, used };
  });
  await context.sync();

  const drafts = new Map(measured.map(({ sheet }) => [sheet.name, draftOf(sheet)]));
  const requests = requestsFor(measured);
  for (const [index, areas] of requests.entries()) {
    const blocks = areas.map(askFor);
    await context.sync();
    for (const block of blocks) takeIn(drafts.get(block.of.sheet.name)!, block);
    progress?.report((index + 1) / requests.length, "read");
    if (progress?.signal?.aborted) throw new Trouble("cancelled", workbook.name);
  }
  return {
    name: workbook.name,
    sheets: [...drafts.values()],
    names: workbook.names.items.map(definedName),
    structureIsProtected: workbook.protection.protected,
  };
}

interface SheetDraft extends SheetSnapshot {
  readonly rows: (readonly (CellSnapshot | undefined)[])[];
  readonly merges: Rectangle[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly unlockedBlanks: Rectangle[];
}

function draftOf(sheet: Excel.Worksheet): SheetDraft {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    unlockedBlanks: [],
  };
}

function visibilityOf(shown: Excel.Worksheet["visibility"]): Visibility {
  return shown === "Visible" ? "visible" : shown === "Hidden" ? "hidden" : "veryHidden";
}

interface Area {
  readonly of: MeasuredSheet;
  /** Zero-based first row of the sheet, and how many. */
  readonly top: number;
  readonly count: number;
  readonly isFirst: boolean;
}

/** The used ranges cut into blocks of rows, packed into requests below the limit. */
function requestsFor(measured: readonly MeasuredSheet[]): Area[][] {
  const requests: Area[][] = [];
  let room = 0;
  for (const of of measured) {
    if (of.used.isNullObject) continue;
    const { rowIndex, rowCount, columnCount } = of.used;
    for (let done = 0; done < rowCount;) {
      if (room < columnCount) {
        requests.push([]);
        room = Math.max(CELLS_PER_REQUEST, columnCount);
      }
      const count = Math.min(rowCount - done, Math.floor(room / columnCount));
      requests.at(-1)!.push({ of, top: rowIndex + done, count, isFirst: done === 0 });
      room -= count * columnCount;
      done += count;
    }
  }
  return requests;
}

function askFor({ of, top, count, isFirst }: Area): Block {
  const { sheet, used } = of;
  const range = sheet.getRangeByIndexes(top, used.columnIndex, count, used.columnCount);
  range.load({ values: true, valueTypes: true, text: true, formulas: true, numberFormat: true });
  const rows = range.getRowProperties({ rowHidden: true });
  const locks = sheet.protection.protected ? range.getCellProperties({ format: { protection: true } }) : null;
  if (!isFirst) return { of, top, range, rows, whole: null, locks };
  // Merges are seen only where their first cell lies inside the range asked: so the whole used range is asked.
  const merges = used.getMergedAreasOrNullObject();
  merges.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return { of, top, range, rows, whole: { merges, columns: used.getColumnProperties({ columnHidden: true }) }, locks };
}

function takeIn(draft: SheetDraft, { of, top, range, rows, whole, locks }: Block): void {
  const left = of.used.columnIndex;
  range.values.forEach((values, index) => {
    const row = top + index;
    const cells: (CellSnapshot | undefined)[] = [];
    values.forEach((value, offset) => {
      const isUnlocked = locks?.value[index]?.[offset]?.format?.protection?.locked === false;
      const column = left + offset;
      const type = range.valueTypes[index]![offset]!;
      const formula = String(range.formulas[index]![offset]);
      const isFormula = formula.startsWith("=") && (type !== "String" || formula !== value);
      if (type === "Empty" && !isFormula) {
        if (isUnlocked) draft.unlockedBlanks.push({ top: row, left: column, bottom: row, right: column });
        return;
      }
      const format = String(range.numberFormat[index]![offset]);
      cells[column] = {
        value: type === "Error" ? null : (value as string | number | boolean),
        text: range.text[index]![offset]!,
        ...(isFormula && { formula: formula.slice(1) }),
        ...(format !== "General" && { format }),
        ...(type === "Error" && { error: String(value) }),
        ...(isUnlocked && { locked: false as const }),
      };
    });
    if (cells.length > 0) draft.rows[row] = cells;
    if (rows.value[index]?.rowHidden) draft.hiddenRows.push(row);
  });
  if (!whole) return;
  whole.columns.value.forEach(({ columnHidden }, offset) => {
    if (columnHidden) draft.hiddenColumns.push(left + offset);
  });
  if (whole.merges.isNullObject) return;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of whole.merges.areas.items) {
    draft.merges.push({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    });
  }
}

function definedName({ name, formula, visible }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, ""), ...(!visible && { hidden: true }) };
}
