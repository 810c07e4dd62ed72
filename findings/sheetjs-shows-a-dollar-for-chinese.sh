#!/usr/bin/env bash
# A language before a number format ([$-804], Chinese) is no currency (ECMA-376 part 1, 18.8.31); programs write it where
# an amount is shown in Chinese numerals (中文大写数字), [DBNum2][$-804]General. SheetJS 0.20.3 (@e965/xlsx) shows $1234.5
# for it, and for [$-804]0.00 as well: a dollar that stands nowhere, in what it gives as shown text (w) and in tables
# made of it. Of the numerals, numfmt 4.0.1 (locale zh-CN) shows digits, and Gnumeric 1.12.55 an empty cell, on paper
# too, and #VALUE! for TEXT. LibreOffice 7.4 shows 壹仟贰佰叁拾肆点伍. Seen with Node 20; needs Debian's gnumeric 1.12.55-1.
# Fails once one of them changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 numfmt@4.0.1 @e965/xlsx@0.20.3
cat > numerals.mjs <<'JS'
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import exceljs from "exceljs";
import { format } from "numfmt";
const codes = ["[DBNum2][$-804]General", '[DBNum2][$-804]General"元整"', "[$-804]0.00"];
const book = new exceljs.Workbook();
const sheet = book.addWorksheet("Form");
codes.forEach((code, row) => {
  sheet.addRow([1234.5, { formula: `TEXT(A${row + 1},"${code.replaceAll('"', '""')}")` }]).getCell(1).numFmt = code;
});
await book.xlsx.writeFile("in.xlsx");
const cells = read(readFileSync("in.xlsx")).Sheets.Form;
codes.forEach((code, row) => console.log(code, "|", cells[`A${row + 1}`].w, "|", format(code, 1234.5, { locale: "zh-CN" })));
JS
seen=$(node numerals.mjs
  ssconvert --recalc --export-type=Gnumeric_stf:stf_assistant --export-options='format=preserve separator="|"' in.xlsx fd://1 2>/dev/null)
echo "code | SheetJS | numfmt, then of Gnumeric cell and TEXT"; echo "$seen"
expected='[DBNum2][$-804]General | $1234.5 | 1234.5
[DBNum2][$-804]General"元整" | $1234.5元整 | 1234.5元整
[$-804]0.00 | $1234.50 | 1234.50
|#VALUE!
|#VALUE!
1234.50|1234.50'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
