#!/usr/bin/env bash
# Excel tells a formula that was filled down once, and the cells below refer to it (ECMA-376 part 1, 18.3.1.40). exceljs
# 4.4.0 and SheetJS 0.20.3 (@e965/xlsx) move everything in it that looks like a cell: the name of a sheet ('Q1'!A1 becomes
# 'Q2'!A2, another quarter's amount), texts, and names that end like a cell; whole rows they leave where they were.
# excelize-wasm 0.1.3 drops the quotes about the sheet and does not move the cell behind them. All without an error.
# LibreOffice 7.4, openpyxl and Gnumeric give what stands first. Seen with Node 20. Fails once one of them is right.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 excelize-wasm@0.1.3 exceljs@4.4.0 jszip@3.10.1
cat > shared.js <<'JS'
const { read, utils } = require("@e965/xlsx");
const { Workbook } = require("exceljs");
const { init } = require("excelize-wasm");
const JSZip = require("jszip");
const asked = [
  ["'Q1'!A1*2", "'Q1'!A2*2"],
  ['IF(A1>0,"见B1","")', 'IF(A2>0,"见B1","")'],
  ["得分A1+A1", "得分A1+A2"],
  ["SUM(1:1)", "SUM(2:2)"],
];
const escaped = (text) => text.replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const place = (index, row) => utils.encode_cell({ c: index + 2, r: row - 1 });
const first = ([formula], si) =>
  `<c r="${place(si, 1)}"><f t="shared" ref="${place(si, 1)}:${place(si, 2)}" si="${si}">${escaped(formula)}</f><v>1</v></c>`;
const other = (_, si) => `<c r="${place(si, 2)}"><f t="shared" si="${si}"/><v>1</v></c>`;
(async () => {
  const book = new Workbook();
  book.addWorksheet("Form").addRows([[1], [2]]);
  for (const name of ["Q1", "Q2"]) book.addWorksheet(name).addRows([[1], [2]]);
  book.definedNames.add("Form!$B$1", "得分A1");
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const path = "xl/worksheets/sheet1.xml";
  const [rows, ...cells] = [await zip.file(path).async("string"), asked.map(first).join(""), asked.map(other).join("")];
  zip.file(path, rows.replace(/ spans="[^"]*"/g, "").replace(/<\/row>/g, () => `${cells.shift()}</row>`));
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  const byExcelJs = new Workbook();
  await byExcelJs.xlsx.load(bytes);
  const bySheetJs = read(bytes).Sheets.Form;
  const byExcelize = (await init("node_modules/excelize-wasm/excelize.wasm.gz")).OpenReader(bytes);
  asked.forEach(([, right], index) => {
    const cell = place(index, 2);
    const { formula } = byExcelJs.worksheets[0].getCell(cell);
    console.log(right, "|", formula, "|", bySheetJs[cell].f, "|", byExcelize.GetCellFormula("Form", cell).formula);
  });
  process.exit(0);
})();
JS
seen=$(node shared.js)
echo "right | exceljs 4.4.0 | SheetJS 0.20.3 | excelize-wasm 0.1.3"; echo "$seen"
expected=$(cat <<'TEXT'
'Q1'!A2*2 | 'Q2'!A2*2 | 'Q2'!A2*2 | Q1!A1*2
IF(A2>0,"见B1","") | IF(A2>0,"见B2","") | IF(A2>0,"见B2","") | IF(A2>0,"见B1","")
得分A1+A2 | 得分A2+A2 | 得分A2+A2 | 得分A1+A2
SUM(2:2) | SUM(1:1) | SUM(1:1) | SUM(2:2)
TEXT
)
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
