#!/usr/bin/env bash
# luckyexcel 1.0.1 (workbooks for Luckysheet) keeps of a text that stands in its cell in several pieces only the first:
# 95.5 whose decimals are bold, as the stream writer of exceljs 4.4.0 saves it (inlineStr with runs), becomes 9. Of a
# shared text it shows the pronunciation (rPh) as part of the text: 培训 with its pinyin becomes 培训péixùn, and no longer
# matches a heading. Excel shows 95.5 and 培训. Seen with Node 20. Fails once one of them is read right.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1 luckyexcel@1.0.1
cat > pieces.js <<'JS'
const { stream, Workbook } = require("exceljs");
const JSZip = require("jszip");
const { readFileSync } = require("node:fs");
const { transformExcelToLucky } = require("luckyexcel");
const show = (what, bytes) =>
  transformExcelToLucky(bytes, ({ sheets }) => console.log(what, sheets[0].celldata[0].v.v), (error) => console.log(error));
(async () => {
  const pieces = new stream.xlsx.WorkbookWriter({ filename: "pieces.xlsx" });
  const sheet = pieces.addWorksheet("Form");
  sheet.addRow([{ richText: [{ text: "9" }, { font: { bold: true }, text: "5.5" }] }]).commit();
  await pieces.commit();
  await show("95.5", readFileSync("pieces.xlsx"));
  const read = new Workbook();
  await read.xlsx.readFile("pieces.xlsx");
  console.log("95.5 in exceljs", read.worksheets[0].getCell("A1").text);

  const book = new Workbook();
  book.addWorksheet("Form").addRow(["培训"]);
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const shared = await zip.file("xl/sharedStrings.xml").async("string");
  zip.file("xl/sharedStrings.xml", shared.replace("</t></si>", '</t><rPh sb="0" eb="2"><t>péixùn</t></rPh></si>'));
  show("培训", await zip.generateAsync({ type: "nodebuffer" }));
})();
JS
seen=$(node pieces.js | grep -v "^\[\]") # less the lines that it prints for its authors
echo "luckyexcel 1.0.1"; echo "$seen"
expected='95.5 9
95.5 in exceljs 95.5
培训 培训péixùn'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
