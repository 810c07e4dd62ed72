import { readFileSync } from "node:fs";
import { readLooks } from "../../../../src/hosts/file";
import { colorOf, themeColors } from "../../../../src/hosts/file/looks/colors";
import { parseTree } from "../../../../src/hosts/file/xml/tree";

const name = "花都区工商联2021.xlsx";
const looks = readLooks(readFileSync(`assets/samples/${name}`), name);

function element(xml: string) {
  return parseTree({ text: xml, path: "styles.xml", file: name });
}

describe("the sample's sheets look as in a spreadsheet program", () => {
  const sheet = looks.sheet("收支总表")!;

  test("title, head, label and amount", () => {
    expect(sheet.at(0, 0)).toMatchObject({ bold: true, horizontal: "center" });
    expect(sheet.at(2, 0)).toMatchObject({ bold: true, horizontal: "center", top: { style: "thin" } });
    expect(sheet.at(2, 0).fill).toMatch(/^#[0-9A-F]{6}$/i);
    expect(sheet.at(4, 0)).toMatchObject({ bold: false, bottom: { style: "thin", color: "#000000" } });
  });

  test("widths and heights are the file's, and cells beyond the contents are plain", () => {
    expect(sheet.columnWidths.get(0)).toBeGreaterThan(sheet.columnWidths.get(1)!);
    expect(sheet.rowHeights.get(0)).toBeGreaterThan(sheet.defaultRowHeight);
    expect(sheet.at(500, 50)).toMatchObject({ bold: false, vertical: "bottom", wrap: false, indent: 0 });
    expect(sheet.at(500, 50).fill).toBeUndefined();
    expect(sheet.at(500, 50).bottom).toBeUndefined();
  });

  test("a sheet that is not there has no look", () => {
    expect(looks.sheet("没有这张表")).toBeUndefined();
  });
});

test.each([
  ['<color rgb="FFC00000"/>', "#C00000"],
  ['<color rgb="C00000"/>', "#C00000"],
  ['<color theme="1"/>', "#000000"],
  ['<color theme="0" tint="-0.5"/>', "#808080"],
  ['<color theme="1" tint="0.5"/>', "#808080"],
  ['<color indexed="10"/>', "#ff0000"],
  ['<color indexed="2"/>', "#ff0000"],
  ['<color indexed="64"/>', undefined],
  ['<color auto="1"/>', undefined],
])("%s is %p", (xml, expected) => {
  const theme = themeColors(
    element(
      '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="000000"/></dk1>' +
        '<lt1><sysClr val="window" lastClr="FFFFFF"/></lt1></clrScheme></themeElements></theme>',
    ),
  );
  expect(colorOf(element(xml), theme)?.toLowerCase()).toBe(expected?.toLowerCase());
});
