#!/usr/bin/env bash
# Gnumeric 1.12.55 saves the rows that are repeated on every page under the name Print_Titles instead of the built-in
# _xlnm.Print_Titles, so that other programs repeat nothing; and gives every sheet without a print area a built-in one
# that refers to #REF!. Readers must not take such a name for a range. Needs Debian's gnumeric 1.12.55-1. Fails once it
# changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0
node -e '
  const { Workbook } = require("exceljs");
  const book = new Workbook();
  const sheet = book.addWorksheet("Form", { pageSetup: { printTitlesRow: "1:2" } });
  sheet.addRow(["Name"]);
  book.xlsx.writeFile("in.xlsx");
'
ssconvert --export-type=Gnumeric_Excel:xlsx2 in.xlsx out.xlsx 2>/dev/null
names() { unzip -p "$1" xl/workbook.xml | tr -d '\n' | grep -o '<definedName [^>]*>[^<]*' | sed 's/.* name="\([^"]*\)"[^>]*>/\1 /; s/&apos;//g' | grep -v Sheet_Title | sort; }
seen=$(echo "before"; names in.xlsx; echo "after"; names out.xlsx)
echo "$seen"
expected='before
_xlnm.Print_Titles Form!$1:$2
after
Print_Titles Form!$1:$2
_xlnm.Print_Area #REF!'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
