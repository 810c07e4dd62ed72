#!/usr/bin/env bash
# Word's 拼音指南, 合并字符 and 带圈字符 keep the words themselves in the code of an EQ field, which has no result: Word draws
# the code. Readers leave codes out, and so the words: 培训费 under its pinyin becomes 费, 财政局 in one character's space
# becomes 局, the item in the circle is gone. So mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4, any-text 1.2.0
# and pandoc 2.17, without a word; LibreOffice 7.4.7 keeps the first two and loses the circle with its number. A name
# that must be there is not found. Seen with Node 20; needs Debian's libreoffice-writer 7.4 and pandoc 2.17. Fails once
# one of them reads more.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version | grep -o 'LibreOffice 7\.4\.7' | head -1
pandoc --version | grep -o 'pandoc 2\.17' | head -1
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-text@1.2.0 docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4
cat > drawn.js <<'JS'
const anyText = require("any-text");
const { Document, ImportedXmlComponent, Packer, Paragraph } = require("docx");
const mammoth = require("mammoth");
const { writeFileSync } = require("node:fs");
const { parseOffice } = require("officeparser");
const WordExtractor = require("word-extractor");
const run = (content) => `<w:r>${content}</w:r>`;
const text = (words) => run(`<w:t>${words}</w:t>`);
const drawn = (code) =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="end"/>');
const line = [
  drawn('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(péixùn),培训)') + text("费，"),
  drawn("EQ \\o(\\s\\up 5(财),\\s\\do 2(政))") + text("局，"),
  drawn("EQ \\o\\ac(○,3)") + text("项"),
].join("");
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = ImportedXmlComponent.fromXmlString(`<w:p ${namespace}>${line}</w:p>`);
(async () => {
  const path = "report.docx";
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })));
  console.log("mammoth", (await mammoth.extractRawText({ path })).value.trim());
  console.log("officeparser", (await (await parseOffice(path)).to("text")).value.trim());
  console.log("word-extractor", (await new WordExtractor().extract(path)).getBody().trim());
  console.log("any-text", (await anyText.getText(path)).trim());
})();
JS
node drawn.js > seen.txt
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text:UTF8 report.docx >/dev/null 2>&1
seen="$(cat seen.txt)
pandoc $(pandoc --to plain report.docx)
LibreOffice $(sed 's/^\xef\xbb\xbf//' report.txt)"
echo "$seen"
expected='mammoth 费，局，项
officeparser 费，局，项
word-extractor 费，局，项
any-text 费，局，项
pandoc 费，局，项
LibreOffice 培训费，财政局，项'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
