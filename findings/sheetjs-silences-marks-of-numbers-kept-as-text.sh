#!/usr/bin/env bash
# SheetJS 0.20.3 (@e965/xlsx) writes into every sheet that it saves that numbers kept as text are no error
# (ignoredError numberStoredAsText over all cells), whether the workbook said so before or not. Excel then no longer
# shows the green corners that tell people that a "number" is left out of their sums. Seen with Node 20. Fails once it
# no longer does.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3
node -e '
  const { Workbook } = require("exceljs");
  const { readFile, writeFile } = require("@e965/xlsx");
  const book = new Workbook();
  book.addWorksheet("Sheet").addRows([["12"], ["30"], [1]]);
  book.xlsx.writeFile("in.xlsx").then(() => writeFile(readFile("in.xlsx"), "out.xlsx"));
'
marks() { unzip -p "$1" xl/worksheets/sheet1.xml | grep -o '<ignoredError [^>]*>' || echo "none"; }
echo "@e965/xlsx 0.20.3"; echo "before: $(marks in.xlsx)"; echo "after: $(marks out.xlsx)"
[ "$(marks in.xlsx)" = "none" ] && [ "$(marks out.xlsx)" = '<ignoredError numberStoredAsText="1" sqref="A1:A3"/>' ] || { echo "changed"; exit 1; }
