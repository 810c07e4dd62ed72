import {
  a1Range,
  type CellRange,
  type Progress,
  type WorkbookHost,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { readWorkbook } from "./read";
import { refusal } from "./refusals";
import { writePlan } from "./write";

/** The workbook that is open in Excel. */
export class ExcelHost implements WorkbookHost {
  private name = "";

  async read(progress?: Progress): Promise<WorkbookSnapshot> {
    const snapshot = await this.run((context) => readWorkbook(context, progress));
    this.name = snapshot.name;
    return snapshot;
  }

  write(plan: WorkbookPlan, basis: WorkbookSnapshot, progress?: Progress): Promise<void> {
    return this.run((context) => writePlan(context, plan, basis, progress));
  }

  select(place: CellRange): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(a1Range(place)).select();
      await context.sync();
    });
  }

  /** The range that the user has selected now, for 指给我看. */
  selection(): Promise<CellRange> {
    return this.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      range.worksheet.load({ name: true });
      await context.sync();
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      return { sheet: range.worksheet.name, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    });
  }

  /** While a cell is being edited Excel refuses every request: it waits for Enter instead. */
  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      throw refusal(error, this.name);
    }
  }
}
