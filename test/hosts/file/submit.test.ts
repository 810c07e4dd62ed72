import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../../src/hosts/file";
import { Trouble, type SubmittedCell, type WorkbookSubmission } from "../../../src/workbook";
import { RELATIONSHIPS, sheetXml, unzip, workbookBytes, type Parts } from "./support/package";
import { fixture, FIXTURES } from "./support/samples";

const PYTHON = "/usr/bin/python3";
const hasOpenpyxl = works(PYTHON, ["-c", "import openpyxl"]);
const hasLibreOffice = works("soffice", ["--version"]);

function works(command: string, words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: "ignore" });
    return true;
  } catch {
    console.warn(`没有 ${command}：跳过由它核对报送件的测试`);
    return false;
  }
}

function keeping(...sheets: readonly string[]): WorkbookSubmission {
  return { sheets: sheets.map((sheet) => ({ sheet, cells: [] })) };
}

const links = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
const link = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${mode}/>`;

/** A workbook with macros and with everything that must not be handed in. */
const FULL = workbookBytes({
  beforeSheets:
    '<fileSharing userName="张三"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="1"/>' +
    '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
  sheets: {
    参数: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    自评表: sheetXml(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><f>参数!A1</f><v>5</v></c>' +
        '<c r="C1" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c><c r="D1" t="b"><f>B1=5</f><v>1</v></c>' +
        '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
        '<row r="2" hidden="1"><c r="A2" cm="1"><f t="array" ref="A2:B2">参数!A1:B1</f><v>7</v></c><c r="B2"><v>8</v></c>' +
        '<c r="C2"><f t="shared" ref="C2:D2" si="0">A2</f><v>7</v></c><c r="D2"><f t="shared" si="0"/><v>8</v></c></row>',
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>参数!A1=1</formula></cfRule>' +
        '<cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>选项</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="B1"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" r:id="rId4"/><hyperlink ref="B1" location="自评表!A1"/></hyperlinks>' +
        '<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>',
      '<sheetPr codeName="Sheet2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
        '<cols><col min="1" max="1" width="30" customWidth="1"/></cols>',
    ),
    汇总: sheetXml(
      '<row r="1"><c r="A1"><f>自评表!B1</f><v>5</v></c></row>',
      "",
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    ),
  },
  strings: "<si><t>密密密</t></si><si><t>项目</t></si>",
  styles: '<cellXfs count="2"><xf/><xf numFmtId="10"/></cellXfs>',
  behindSheets:
    '<definedNames><definedName name="选项">参数!$A$1:$A$9</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="1">自评表!$A$1:$E$2</definedName>' +
    '<definedName name="绕道" localSheetId="1">选项</definedName>' +
    '<definedName name="合计">自评表!$B$1</definedName>' +
    '<definedName name="_ziping_sheet_summary_1" hidden="1">汇总!$A$1</definedName></definedNames>' +
    '<calcPr calcId="1" fullCalcOnLoad="1"/><customWorkbookViews><customWorkbookView name="张三"/></customWorkbookViews>',
  relationships:
    link("rIdVba", "vbaProject", "vbaProject.bin") +
    link("rIdPeople", "person", "persons/person.xml") +
    link("rIdOther", "externalLink", "externalLinks/externalLink1.xml"),
  parts: {
    "xl/vbaProject.bin": "macros",
    "xl/persons/person.xml": "<people>张三</people>",
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/comments1.xml": "<comments>张三</comments>",
    "xl/drawings/vmlDrawing1.vml": "<xml/>",
    "xl/printerSettings/printerSettings1.bin": "printer",
    "xl/worksheets/_rels/sheet2.xml.rels": links(
      link("rId1", "comments", "../comments1.xml"),
      link("rId2", "drawing", "../drawings/drawing1.xml"),
      link("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      link("rId4", "hyperlink", "file:///C:/Users/zhang/x.docx", ' TargetMode="External"'),
      link("rId5", "printerSettings", "../printerSettings/printerSettings1.bin"),
    ),
    "xl/drawings/drawing1.xml":
      `<xdr:wsDr xmlns:xdr="x" xmlns:c="c" xmlns:r="${RELATIONSHIPS}">` +
      '<xdr:twoCellAnchor><xdr:graphicFrame macro=""><c:chart r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor>' +
      '<xdr:twoCellAnchor><xdr:graphicFrame macro=""><c:chart r:id="rId2"/></xdr:graphicFrame></xdr:twoCellAnchor>' +
      '<xdr:twoCellAnchor><xdr:sp macro="[0]!run" textlink="参数!$A$1"><xdr:txBody>字</xdr:txBody></xdr:sp></xdr:twoCellAnchor>' +
      "</xdr:wsDr>",
    "xl/drawings/_rels/drawing1.xml.rels": links(
      link("rId1", "chart", "../charts/chart1.xml"),
      link("rId2", "chart", "../charts/chart2.xml"),
    ),
    "xl/charts/chart1.xml": '<c:chart xmlns:c="c"><c:f>自评表!$B$1</c:f></c:chart>',
    "xl/charts/chart2.xml": '<c:chart xmlns:c="c"><c:f>参数!$A$1</c:f></c:chart>',
    "docProps/core.xml": "<coreProperties><creator>张三</creator></coreProperties>",
  },
});

function submitted(cells: readonly SubmittedCell[] = []): { readonly parts: Parts; readonly bytes: Uint8Array } {
  const { bytes } = openPackage(FULL, "表.xlsm").submit({
    sheets: [
      { sheet: "自评表", cells },
      { sheet: "汇总", cells: [] },
    ],
  });
  return { parts: unzip(bytes), bytes };
}

describe("what is handed in", () => {
  test("the kept sheets, with the values of their formulas", () => {
    const { snapshot } = openPackage(submitted().bytes, "报送.xlsx");
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["自评表", "汇总"]);
    expect(snapshot.sheets[0]!.rows.map((row) => row?.map((cell) => cell?.text))).toEqual([
      ["项目", "500.00%", "甲乙", "TRUE", "#DIV/0!"],
      ["7", "8", "7", "8"],
    ]);
    const cells = snapshot.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  test("another value where the file's is old", () => {
    const { bytes, parts } = submitted([
      { row: 0, column: 1, value: 0.5 },
      { row: 0, column: 2, value: "丙 & 丁" },
      { row: 0, column: 3, value: false },
      { row: 0, column: 4, value: null, error: "#N/A" },
    ]);
    expect(openPackage(bytes, "报送.xlsx").snapshot.sheets[0]!.rows[0]!.map((cell) => cell?.text)).toEqual([
      "项目",
      "50.00%",
      "丙 & 丁",
      "FALSE",
      "#N/A",
    ]);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('<c r="B1" s="1"><v>0.5</v></c>');
  });

  test("layout, formats, protection, hidden rows and print set-up stay", () => {
    const sheet = submitted().parts["xl/worksheets/sheet2.xml"]!;
    for (const kept of [
      '<col min="1" max="1" width="30" customWidth="1"/>',
      '<row r="2" hidden="1">',
      '<mergeCell ref="A5:B5"/>',
      '<sheetProtection sheet="1"/>',
      '<pageSetup paperSize="9" orientation="landscape"/>',
      "<formula>A1=1</formula>",
      '<dataValidations count="1"><dataValidation type="list" sqref="B1">',
      '<hyperlinks><hyperlink ref="B1" location="自评表!A1"/></hyperlinks>',
    ]) {
      expect(sheet).toContain(kept);
    }
  });

  test("only the names that need nothing else, at their sheet's new place", () => {
    expect(openPackage(submitted().bytes, "报送.xlsx").snapshot.names).toEqual([
      { name: "_xlnm.Print_Area", refersTo: "自评表!$A$1:$E$2", sheet: "自评表" },
      { name: "合计", refersTo: "自评表!$B$1" },
    ]);
  });

  test("a chart of kept cells stays; one of other sheets is left out, and told", () => {
    const { leftOut } = openPackage(FULL, "表.xlsm").submit(keeping("自评表"));
    const { parts } = submitted();
    expect(leftOut).toEqual([{ sheet: "自评表", kind: "chart" }]);
    expect(Object.keys(parts)).toContain("xl/charts/chart1.xml");
    expect(Object.keys(parts)).not.toContain("xl/charts/chart2.xml");
    expect(parts["xl/drawings/drawing1.xml"]).toContain('<xdr:sp macro=""><xdr:txBody>字</xdr:txBody>');
  });

  test("nothing of other sheets, persons, macros, comments, printers or files", () => {
    const { parts } = submitted();
    const whole = Object.entries(parts).flat().join("\n");
    expect(whole).not.toMatch(
      /参数|密密密|张三|vba|macros|comment|legacy|printer|zhang|external|_ziping|codeName|<f>|<f /i,
    );
    expect(whole).not.toMatch(
      /tabSelected="1".*tabSelected="1"|activeTab|fullCalcOnLoad|customWorkbookView|fileSharing/s,
    );
  });

  test("is a plain .xlsx, also where the workbook had macros", () => {
    expect(submitted().parts["[Content_Types].xml"]).toContain(
      'PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"',
    );
  });

  test("is the same each time", () => {
    expect(submitted().bytes).toEqual(submitted().bytes);
  });

  test("a sheet that is not there is named", () => {
    expect(() => openPackage(FULL, "表.xlsm").submit(keeping("没有"))).toThrow(Trouble);
  });

  test("parts that need no change keep their bytes", () => {
    const [before, after] = [unzip(fixture("openpyxl.xlsx")), unzip(handedIn("openpyxl.xlsx"))];
    for (const path of ["xl/styles.xml", "xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/theme/theme1.xml"]) {
      expect(after[path]).toBe(before[path]);
    }
  });
});

function handedIn(name: string): Uint8Array {
  return openPackage(fixture(name), name).submit(keeping("自评表")).bytes;
}

describe("other programs", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "ziping-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function written(name: string): string {
    const path = join(folder, name);
    writeFileSync(path, handedIn(name));
    return path;
  }

  (hasOpenpyxl ? test : test.skip).each(FIXTURES)("openpyxl reads what was made of %s", (name) => {
    const script = [
      "import sys, json, openpyxl",
      "book = openpyxl.load_workbook(sys.argv[1])",
      "form = book['自评表']",
      "types = sorted({cell.data_type for row in form.iter_rows() for cell in row})",
      "print(json.dumps([book.sheetnames, types, book.properties.creator, book.properties.lastModifiedBy,",
      "  len(form._charts), len(form._images), form.print_title_rows, form.column_dimensions['A'].width > 20]))",
    ].join("\n");
    const said: unknown = JSON.parse(execFileSync(PYTHON, ["-c", script, written(name)], { encoding: "utf8" }));
    expect(said).toEqual([["自评表"], ["n", "s"], null, null, 1, 1, "$1:$2", true]);
  });

  (hasLibreOffice ? test : test.skip)(
    "LibreOffice shows the same values",
    () => {
      const out = join(folder, "lo");
      const words = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx"];
      execFileSync("soffice", [...words, "--outdir", out, written("libreoffice.xlsx")], { stdio: "ignore" });
      const shown = (bytes: Uint8Array) =>
        openPackage(bytes, "x.xlsx").snapshot.sheets[0]!.rows.map((row) => row?.map((cell) => cell?.text));
      expect(shown(readFileSync(join(out, "libreoffice.xlsx")))).toEqual(shown(fixture("libreoffice.xlsx")));
    },
    60_000,
  );
});
