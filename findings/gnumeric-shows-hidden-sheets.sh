#!/usr/bin/env bash
# Gnumeric 1.12.55 opens a workbook with hidden and very hidden sheets and saves all of them as visible ones: what a
# person or a program had put out of sight stands among the sheets afterwards. What is kept in a hidden sheet must be
# known by its content, not by being hidden. Needs Debian's gnumeric 1.12.55-1. Fails once they stay hidden.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0
node -e '
  const { Workbook } = require("exceljs");
  const book = new Workbook();
  for (const state of ["visible", "hidden", "veryHidden"]) book.addWorksheet(state, { state }).addRow([1]);
  book.xlsx.writeFile("in.xlsx");
'
ssconvert --export-type=Gnumeric_Excel:xlsx2 in.xlsx out.xlsx 2>/dev/null
states() { unzip -p "$1" xl/workbook.xml | tr -d '\n' | grep -o '<sheet [^>]*>' | sed -n 's/.* name="\([^"]*\)".* state="\([^"]*\)".*/\1=\2/p; t; s/.* name="\([^"]*\)".*/\1=(none: visible)/p' | tr '\n' ' '; }
before=$(states in.xlsx); after=$(states out.xlsx)
echo "before: $before"; echo "after: $after"
[ "$before" = "visible=visible hidden=hidden veryHidden=veryHidden " ] &&
  [ "$after" = "visible=(none: visible) hidden=(none: visible) veryHidden=(none: visible) " ] || { echo "changed"; exit 1; }
