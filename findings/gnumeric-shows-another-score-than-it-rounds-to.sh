#!/usr/bin/env bash
# Gnumeric 1.12.55 rounds in two ways: ROUND takes a number for the decimals that people see (8.325 becomes 8.33), while
# what a cell of the format 0.00 shows, and what TEXT gives, follows the binary value: 8.32. A score that is only shown
# with two decimals is printed and saved as text lower than Excel and LibreOffice 7.4 show it (8.33), and differs from a
# ROUND of the same cell beside it. Needs Debian's gnumeric 1.12.55-1. Fails once both are alike.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0
node -e '
  const { Workbook } = require("exceljs");
  const book = new Workbook();
  const sheet = book.addWorksheet("Form");
  [8.325, 1.005, 99.545, 0.125].forEach((score, index) => {
    const cell = `A${index + 1}`;
    sheet.addRow([score, { formula: `TEXT(${cell},"0.00")` }, { formula: `ROUND(${cell},2)` }]).getCell(1).numFmt = "0.00";
  });
  book.xlsx.writeFile("in.xlsx");
'
ssconvert --recalc --export-type=Gnumeric_stf:stf_assistant --export-options='format=preserve separator=" "' in.xlsx out.txt 2>/dev/null
seen=$(cat out.txt)
echo "shown, TEXT, ROUND"; echo "$seen"
expected='8.32 8.32 8.33
1.00 1.00 1.01
99.54 99.54 99.55
0.13 0.13 0.13'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
