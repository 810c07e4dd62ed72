#!/usr/bin/env bash
# What is chosen in a list of a Word form (窗体域, FORMDROPDOWN) is kept as a place in the list beside the field
# (w:ddList/w:result, ECMA-376 part 1, 17.16.28; the first where none is told) and never as text. mammoth 1.13.0,
# officeparser 8.1.1, word-extractor 1.0.4, any-text 1.2.0, pandoc 2.17 and LibreOffice 7.4.7 converting to .txt leave the
# grade out; LibreOffice's own .pdf of the file shows it (良). A report can pass for one without a grade, and what a
# check would find wrong is never seen. Seen with Node 20; needs Debian's libreoffice-writer 7.4, pandoc 2.17 and
# poppler-utils. Fails once one of them reads it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version | grep -o 'LibreOffice 7\.4\.7' | head -1
pandoc --version | grep -o 'pandoc 2\.17' | head -1
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-text@1.2.0 docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4
cat > chosen.js <<'JS'
const anyText = require("any-text");
const { Document, ImportedXmlComponent, Packer } = require("docx");
const mammoth = require("mammoth");
const { writeFileSync } = require("node:fs");
const { parseOffice } = require("officeparser");
const WordExtractor = require("word-extractor");
const run = (content) => `<w:r>${content}</w:r>`;
const text = (words) => run(`<w:t>${words}</w:t>`);
const entries = ["优", "良", "中", "差"].map((grade) => `<w:listEntry w:val="${grade}"/>`).join("");
const list = `<w:ffData><w:name w:val="grade"/><w:enabled/><w:ddList><w:result w:val="1"/>${entries}</w:ddList></w:ffData>`;
const chosen =
  run(`<w:fldChar w:fldCharType="begin">${list}</w:fldChar>`) +
  run('<w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText>') +
  run('<w:fldChar w:fldCharType="separate"/>') +
  run('<w:fldChar w:fldCharType="end"/>');
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = ImportedXmlComponent.fromXmlString(`<w:p ${namespace}>${text("等级为")}${chosen}${text("。")}</w:p>`);
(async () => {
  const path = "report.docx";
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })));
  console.log("mammoth", (await mammoth.extractRawText({ path })).value.trim());
  console.log("officeparser", (await (await parseOffice(path)).to("text")).value.trim());
  console.log("word-extractor", (await new WordExtractor().extract(path)).getBody().trim());
  console.log("any-text", (await anyText.getText(path)).trim());
})();
JS
node chosen.js > seen.txt
for to in txt:Text:UTF8 pdf; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$to" report.docx >/dev/null 2>&1
done
seen="$(cat seen.txt)
pandoc $(pandoc --to plain report.docx)
LibreOffice .txt $(sed 's/^\xef\xbb\xbf//' report.txt)
LibreOffice .pdf $(pdftotext report.pdf - | xargs | tr -d ' \f')"
echo "$seen"
expected='mammoth 等级为。
officeparser 等级为。
word-extractor 等级为。
any-text 等级为。
pandoc 等级为。
LibreOffice .txt 等级为。
LibreOffice .pdf 等级为良。'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
