#!/usr/bin/env bash
# exceljs 4.4.0 reads the text of a note only where it stands in runs (text/r/t), as Excel writes it. Where it stands
# plainly (text/t), as the standard allows too and openpyxl does, the note is read as empty, and the saved workbook holds
# an empty note in its place. Seen with Node 20. Fails once the text is kept.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1
cat > note.js <<'JS'
const { Workbook } = require("exceljs");
const JSZip = require("jszip");
const inPart = async (bytes) => (await JSZip.loadAsync(bytes)).file("xl/comments1.xml").async("string");
const text = (part) => /<text\b.*?(?:\/>|<\/text>)/.exec(part)[0];
(async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("表");
  sheet.addRow(["培训费"]);
  sheet.getCell("A1").note = "按合同";
  const inRuns = await book.xlsx.writeBuffer();
  const zip = await JSZip.loadAsync(inRuns);
  zip.file("xl/comments1.xml", (await inPart(inRuns)).replace(/<r>(<t>.*?<\/t>)<\/r>/, "$1"));
  for (const bytes of [inRuns, await zip.generateAsync({ type: "nodebuffer" })]) {
    const read = new Workbook();
    await read.xlsx.load(bytes);
    const { note } = read.worksheets[0].getCell("A1");
    const found = typeof note === "string" ? note : note.texts.map(({ text }) => text).join("");
    console.log(text(await inPart(bytes)), "|", found, "|", text(await inPart(await read.xlsx.writeBuffer())));
  }
})();
JS
seen=$(node note.js)
echo "exceljs 4.4.0"; echo "$seen"
expected='<text><r><t>按合同</t></r></text> | 按合同 | <text><r><t>按合同</t></r></text>
<text><t>按合同</t></text> |  | <text/>'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
