#!/usr/bin/env bash
# SheetJS 0.20.3 (@e965/xlsx) asked for dates (cellDates) writes a day as the standard allows, t="d" with the day in words
# of ISO 8601. exceljs 4.4.0 and Gnumeric 1.12.55 take the year at its beginning for the number of a day: 2021-12-31
# becomes 13 July 1905, and exceljs saves it so. Every deadline of such a table has passed. LibreOffice 7.4 and openpyxl
# read the day. Seen with Node 20; needs Debian's gnumeric 1.12.55-1. Fails once one of them reads it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3
cat > days.js <<'JS'
const { Workbook } = require("exceljs");
const { utils, readFile, writeFile } = require("@e965/xlsx");
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([[new Date("2021-12-31")]], { cellDates: true, UTC: true }), "Form");
writeFile(book, "in.xlsx", { cellDates: true });
const day = (date) => date.toISOString().slice(0, 10);
(async () => {
  const sheet = readFile("in.xlsx", { cellDates: true, UTC: true }).Sheets.Form;
  console.log("SheetJS", utils.sheet_to_json(sheet, { header: 1, UTC: true }).flat().map(day).join());
  const read = new Workbook();
  await read.xlsx.readFile("in.xlsx");
  console.log("exceljs", day(read.worksheets[0].getCell("A1").value));
  await read.xlsx.writeFile("out.xlsx");
})();
JS
cell() { unzip -p "$1" xl/worksheets/sheet1.xml | grep -o '<c r="A1".*</c>'; }
seen=$(node days.js; cell in.xlsx; cell out.xlsx; echo "Gnumeric $(ssconvert --export-type=Gnumeric_stf:stf_csv in.xlsx fd://1 2>/dev/null)")
echo "$seen"
expected='SheetJS 2021-12-31
exceljs 1905-07-13
<c r="A1" s="1" t="d"><v>2021-12-31T00:00:00.000Z</v></c>
<c r="A1" s="1"><v>2021</v></c>
Gnumeric 1905/07/13'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
