#!/usr/bin/env bash
# A workbook can say that it calculates with what its cells show (fullPrecision="0", ECMA-376 part 1, 18.2.2; 将精度设为
# 所显示的精度), so that shares of 33.3 add up to 99.9 as printed. LibreOffice 7.4.7 obeys when it opens such an .xlsx and
# calculates 99.9, and saves the .xlsx without the word: whoever calculates next gets 100.0, under the same three 33.3, with
# every formula unchanged. exceljs 4.4.0 and hucre 1.0.0 drop it too; Gnumeric 1.12.55 never obeys; openpyxl and
# xlsx-populate 1.21.0 keep it. Seen with Node 20; needs Debian's libreoffice-calc 7.4 and gnumeric 1.12.55-1. Fails once
# LibreOffice, exceljs or hucre keeps it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version | grep -o 'LibreOffice 7\.4\.7' | head -1
ssconvert --version 2>&1 | grep -o '1\.12\.55' | head -1
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 hucre@1.0.0 jszip@3.10.1 xlsx-populate@1.21.0
cat > shares.mjs <<'JS'
import exceljs from "exceljs";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import JSZip from "jszip";
import { writeFileSync } from "node:fs";
import populate from "xlsx-populate";
const book = new exceljs.Workbook();
const sheet = book.addWorksheet("Form");
sheet.addRow([...Array(3).fill({ formula: "100/3" }), { formula: "SUM(A1:C1)" }]);
sheet.getRow(1).numFmt = "0.0";
const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
const words = await zip.file("xl/workbook.xml").async("string");
zip.file("xl/workbook.xml", words.replace(/<calcPr[^>]*>/, '<calcPr calcId="171027" fullPrecision="0"/>'));
const bytes = await zip.generateAsync({ type: "nodebuffer" });
writeFileSync("in.xlsx", bytes);
const read = new exceljs.Workbook();
await read.xlsx.load(bytes);
await read.xlsx.writeFile("exceljs.xlsx");
writeFileSync("hucre.xlsx", await saveXlsx(await openXlsx(bytes)));
await (await populate.fromDataAsync(bytes)).toFileAsync("populate.xlsx");
JS
node shares.mjs
office() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$@" >/dev/null 2>&1; }
office xlsx --outdir office in.xlsx; mv office/in.xlsx office.xlsx
office csv --outdir shown in.xlsx
# Its results are left out, as a program that calculates anew would do.
cp office.xlsx anew.xlsx; unzip -q anew.xlsx xl/worksheets/sheet1.xml; sed -i 's/<v>[^<]*<\/v>//g' xl/worksheets/sheet1.xml
zip -q anew.xlsx xl/worksheets/sheet1.xml; office csv --outdir shown anew.xlsx
kept() { echo "$1 $(unzip -p "$1.xlsx" xl/workbook.xml | grep -c 'fullPrecision="0"' || true)"; }
seen=$(for name in in office exceljs hucre populate; do kept $name; done
  echo "LibreOffice $(cat shown/in.csv)"; echo "LibreOffice, saved and calculated anew $(cat shown/anew.csv)"
  echo "Gnumeric $(ssconvert --recalc --export-type=Gnumeric_stf:stf_assistant --export-options='format=preserve' in.xlsx fd://1 2>/dev/null)")
echo "$seen"
expected='in 1
office 0
exceljs 0
hucre 0
populate 1
LibreOffice 33.3,33.3,33.3,99.9
LibreOffice, saved and calculated anew 33.3333333333333,33.3333333333333,33.3333333333333,100
Gnumeric 33.3,33.3,33.3,100.0'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
