#!/usr/bin/env bash
# xlsx-populate 1.21.0 keeps the parts of a workbook that it does not know, but opening and saving one takes the results
# of all formulas away, also when nothing was changed, and does not ask for a calculation: reading programs find formulas
# without values until Excel has opened the file. Seen with Node 20. Fails once results are kept or calculation is asked
# for.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx-populate@1.21.0
node -e '
  const { Workbook } = require("exceljs");
  const populate = require("xlsx-populate");
  const book = new Workbook();
  book.addWorksheet("Sheet").addRow([2, { formula: "A1*3", result: 6 }]);
  book.xlsx.writeFile("in.xlsx").then(async () => (await populate.fromFileAsync("in.xlsx")).toFileAsync("out.xlsx"));
'
cell() { unzip -p "$1" xl/worksheets/sheet1.xml | grep -o '<c r="B1">.*</c>' ; }
seen="$(cell in.xlsx) | $(cell out.xlsx) | $(unzip -p out.xlsx xl/workbook.xml | grep -c 'fullCalcOnLoad="1"' || true)"
echo "xlsx-populate 1.21.0"; echo "$seen"
[ "$seen" = '<c r="B1"><f>A1*3</f><v>6</v></c> | <c r="B1"><f>A1*3</f></c> | 0' ] || { echo "changed"; exit 1; }
