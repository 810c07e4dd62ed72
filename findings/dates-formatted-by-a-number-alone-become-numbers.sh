#!/usr/bin/env bash
# Chinese Excel keeps its own formats for dates (2021年12月 is 27, 2021年12月31日 is 31, and so on to 36 and from 50 to 58)
# by their number alone, without a code in the file; ECMA-376 part 1, 18.8.30 lists them. exceljs 4.4.0, openpyxl 3.0.9
# and Gnumeric 1.12.55 do not know them: the deadline 2021-12-31 is the number 44561, and exceljs saves it without the
# format, so that people see 44561 from then on. SheetJS 0.20.3 (@e965/xlsx) and LibreOffice 7.4 read a day. Seen with
# Node 20; needs Debian's gnumeric 1.12.55-1 and python3-openpyxl 3.0.9. Fails once one of them reads a day.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1 @e965/xlsx@0.20.3
cat > days.js <<'JS'
const { Workbook } = require("exceljs");
const JSZip = require("jszip");
const { writeFileSync } = require("node:fs");
const { readFile } = require("@e965/xlsx");
const numbers = [14, 27, 31, 57];
const told = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const formats = async (bytes) => {
  const styles = await (await JSZip.loadAsync(bytes)).file("xl/styles.xml").async("string");
  return [.../<cellXfs.*<\/cellXfs>/.exec(styles)[0].matchAll(/numFmtId="(\d+)"/g)].map(([, number]) => number).join();
};
(async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("Form");
  numbers.forEach((number) => (sheet.addRow([44561]).getCell(1).numFmt = `"${number}"0`));
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  let styles = await zip.file("xl/styles.xml").async("string");
  for (const [, own, number] of styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="&quot;(\d+)&quot;0"\/>/g))
    styles = styles.replaceAll(`<xf numFmtId="${own}"`, `<xf numFmtId="${number}"`);
  zip.file("xl/styles.xml", styles.replace(/<numFmts.*<\/numFmts>/, ""));
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  writeFileSync("in.xlsx", bytes);
  const read = new Workbook();
  await read.xlsx.load(bytes);
  console.log("formats", await formats(bytes), "saved by exceljs", await formats(await read.xlsx.writeBuffer()));
  console.log("exceljs", ...numbers.map((_, row) => told(read.worksheets[0].getCell(row + 1, 1).value)));
  const cells = readFile("in.xlsx", { cellDates: true, UTC: true }).Sheets.Form;
  console.log("SheetJS", ...numbers.map((_, row) => told(cells[`A${row + 1}`].v)));
})();
JS
python='import openpyxl
print("openpyxl", openpyxl.__version__, *[getattr(row[0].value, "date", lambda: row[0].value)() for row in openpyxl.load_workbook("in.xlsx").active])'
seen=$(node days.js; /usr/bin/python3 -c "$python"; echo "Gnumeric $(ssconvert --export-type=Gnumeric_stf:stf_csv in.xlsx fd://1 2>/dev/null | xargs)")
echo "$seen"
expected='formats 0,14,27,31,57 saved by exceljs 0,14
exceljs 2021-12-31 44561 44561 44561
SheetJS 2021-12-31 2021-12-31 2021-12-31 2021-12-31
openpyxl 3.0.9 2021-12-31 44561 44561 44561
Gnumeric 2021/12/31 44561 44561 44561'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
