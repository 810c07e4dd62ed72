import { EmulatedExcel, installSession } from "../../../src/workbench/emulator";
import { sheetXml, workbookBytes } from "../../hosts/file/support/package";
import { loadOffice } from "../../support/office";

export const { OfficeExtension, Excel: Library } = loadOffice();

export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="49"/></cellXfs>';

/** A1 and A2 numbers, A3 their sum, A4 a function that is unknown here; B1 percent, B2 points, B3 text, empty all. */
export const BYTES = workbookBytes({
  sheets: {
    表: sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="D1"><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="2"/></row>' +
        '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c><c r="B3" s="3"/></row>' +
        '<row r="4"><c r="A4"><f>STDEV(A1:A2)</f><v>0.70710678</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
    ),
    另一张: sheetXml('<row r="1"><c r="A1"><f>表!A3*10</f><v>30</v></c></row>'),
  },
  styles: STYLES,
  behindSheets: "<definedNames><definedName name=\"合计\">'另一张'!$A$1</definedName></definedNames>",
});

export function open(): EmulatedExcel {
  const excel = new EmulatedExcel(BYTES, "自评.xlsx");
  installSession(OfficeExtension, excel);
  return excel;
}

export function shown(excel: EmulatedExcel, sheet = 0): (string | undefined)[][] {
  return excel.snapshot().sheets[sheet]!.rows.map((row) => (row ?? []).map((cell) => cell?.text));
}

/** The code of what Excel refuses. */
export async function refused(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Library.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "nothing";
}
