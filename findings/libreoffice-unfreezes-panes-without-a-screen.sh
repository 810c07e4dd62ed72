#!/usr/bin/env bash
# LibreOffice 7.4.7 converting an .xlsx to .xlsx without a screen (--headless --convert-to) drops the frozen rows and
# columns of every sheet: the saved sheet has no pane at all. Rows, widths and print titles stay. Whoever converts
# workbooks on a server hands out tables whose headings scroll away. Needs Debian's libreoffice-calc 7.4. Fails once panes
# are kept.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version | grep -o 'LibreOffice 7\.4\.7' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0
node -e '
  const { Workbook } = require("exceljs");
  const book = new Workbook();
  const options = { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }], pageSetup: { printTitlesRow: "1:2" } };
  for (const name of ["One", "Two"]) book.addWorksheet(name, options).addRow([1, 2]);
  book.xlsx.writeFile("in.xlsx");
'
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx --outdir out in.xlsx >/dev/null 2>&1
seen=$(for file in in.xlsx out/in.xlsx; do
  panes=0; for sheet in 1 2; do panes=$((panes + $(unzip -p "$file" "xl/worksheets/sheet$sheet.xml" | grep -o '<pane ' | wc -l))); done
  echo "$file: panes $panes, print titles $(unzip -p "$file" xl/workbook.xml | grep -o '_xlnm.Print_Titles' | wc -l)"
done)
echo "$seen"
expected='in.xlsx: panes 2, print titles 2
out/in.xlsx: panes 0, print titles 2'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
