#!/usr/bin/env bash
# hucre 1.0.0 opens a workbook and saves it (openXlsx, saveXlsx): of formulas it keeps the results that are numbers; those
# that are texts or true and false are gone, formula and all other cells stay. A reader that does not calculate finds an
# empty cell, for example where IF gives 优 or 良. Seen with Node 20. Fails once they are kept.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 hucre@1.0.0
cat > results.mjs <<'JS'
import exceljs from "exceljs";
import { openXlsx, saveXlsx } from "hucre/xlsx";
const book = new exceljs.Workbook();
book.addWorksheet("表").addRow([
  95,
  { formula: 'IF(A1>=90,"优","良")', result: "优" },
  { formula: "A1>=60", result: true },
  { formula: "A1*2", result: 190 },
]);
const bytes = Buffer.from(await book.xlsx.writeBuffer());
for (const one of [bytes, Buffer.from(await saveXlsx(await openXlsx(bytes)))]) {
  const read = new exceljs.Workbook();
  await read.xlsx.load(one);
  const cells = ["B1", "C1", "D1"].map((place) => read.worksheets[0].getCell(place));
  console.log(cells.map(({ formula, result }) => `${formula} ${result}`).join(" | "));
}
JS
seen=$(node results.mjs)
echo "hucre 1.0.0"; echo "$seen"
expected='IF(A1>=90,"优","良") 优 | A1>=60 true | A1*2 190
IF(A1>=90,"优","良") undefined | A1>=60 undefined | A1*2 190'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
