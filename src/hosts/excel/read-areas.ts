import { a1Range, type Rectangle } from "../../workbook";

// Excel on the web answers at most 5 MB a request. A cell comes as value, type, text, formula and format: about
// 100 bytes in the JSON of ordinary tables, so that a request of this many cells stays below 4 MB.
const CELLS_PER_REQUEST = 40_000;

/** Cells of a sheet that are to be read, one below the other. */
export interface MeasuredSheet {
  readonly sheet: Excel.Worksheet;
  /** Whether no other cells of the sheet come before. */
  readonly isFirst: boolean;
  /** The whole used range, formatted cells included. */
  readonly used: Rectangle;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some rows of one sheet. */
export interface Area {
  readonly of: MeasuredSheet;
  readonly top: number;
  readonly count: number;
  /** The first area also brings which columns are hidden, that of a sheet its merges, too. */
  readonly isFirst: boolean;
}

/** An area that was asked for. */
export interface Block {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly whole: {
    /** Once a sheet. */
    readonly merges: Excel.RangeAreas | null;
    readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  } | null;
  /** Only of a protected sheet. */
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** The sheets cut into blocks of rows, packed into requests below the limit. */
export function cutIntoRequests(measured: readonly MeasuredSheet[]): Area[][] {
  const requests: Area[][] = [];
  let room = 0;
  for (const of of measured) {
    for (let done = 0; done < of.rowCount;) {
      if (room < of.columnCount) {
        requests.push([]);
        room = Math.max(CELLS_PER_REQUEST, of.columnCount);
      }
      const count = Math.min(of.rowCount - done, Math.floor(room / of.columnCount));
      requests.at(-1)!.push({ of, top: of.top + done, count, isFirst: done === 0 });
      room -= count * of.columnCount;
      done += count;
    }
  }
  return requests;
}

/** The same cells in two requests; null for a single row, which can't be cut. */
export function halves(areas: readonly Area[]): [Area[], Area[]] | null {
  if (areas.length > 1) {
    const middle = Math.ceil(areas.length / 2);
    return [areas.slice(0, middle), areas.slice(middle)];
  }
  const area = areas[0];
  if (!area || area.count < 2) return null;
  const count = Math.ceil(area.count / 2);
  return [[{ ...area, count }], [{ ...area, top: area.top + count, count: area.count - count, isFirst: false }]];
}

/** Asks for the contents of an area. */
export function askFor(area: Area): Block {
  const { of, top, count, isFirst } = area;
  const range = of.sheet.getRangeByIndexes(top, of.left, count, of.columnCount);
  range.untrack();
  range.load({ values: true, valueTypes: true, text: true, formulas: true, numberFormat: true });
  const rows = range.getRowProperties({ rowHidden: true });
  const locks = of.sheet.protection.protected ? range.getCellProperties({ format: { protection: true } }) : null;
  if (!isFirst) return { area, range, rows, whole: null, locks };
  const merges = of.isFirst ? askForMerges(of) : null;
  const columns = range.getColumnProperties({ columnHidden: true });
  return { area, range, rows, whole: { merges, columns }, locks };
}

/** Merges are seen only where their first cell lies inside the range asked: so the whole used range is asked. */
function askForMerges(of: MeasuredSheet): Excel.RangeAreas {
  const used = of.sheet.getRange(a1Range(of.used));
  used.untrack();
  const merges = used.getMergedAreasOrNullObject();
  merges.untrack();
  merges.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return merges;
}
