#!/usr/bin/env bash
# A figure in a field (a document property, a reference, a calculation) stands beside the field's code. mammoth 1.13.0 and
# pandoc 2.17 lose it where the field is one element (w:fldSimple, as docx 9.15.2 writes it; pandoc without a word), and
# where a field calculates with another one they run both figures together: 50 and 95.5 become 5095.5 (so does LibreOffice
# 7.4), although what stands before the separator is code by ECMA-376 part 1, 17.16.18. The right text is 95.5 both times.
# Seen with Node 20; needs Debian's pandoc 2.17. Fails once one of them reads a field right.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
pandoc --version | grep -o 'pandoc 2\.17' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0
cat > fields.js <<'JS'
const { Document, ImportedXmlComponent, Packer, Paragraph, SimpleField, TextRun } = require("docx");
const { writeFileSync } = require("node:fs");
const mammoth = require("mammoth");
const run = (content) => `<w:r>${content}</w:r>`;
const text = (words) => run(`<w:t>${words}</w:t>`);
const code = (words) => run(`<w:instrText xml:space="preserve"> ${words} </w:instrText>`);
const turn = (to) => run(`<w:fldChar w:fldCharType="${to}"/>`);
const field = (told, result) => turn("begin") + told + turn("separate") + text(result) + turn("end");
const nested = field(code("=") + field(code("DOCPROPERTY half"), "50") + code("+ 45.5"), "95.5");
const simple = [new TextRun("得分"), new SimpleField("DOCPROPERTY score", "95.5"), new TextRun("分")];
const children = [
  new Paragraph({ children: simple }),
  ImportedXmlComponent.fromXmlString(
    `<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${text("得分") + nested + text("分")}</w:p>`,
  ),
];
const report = new Document({ sections: [{ children }] });
(async () => {
  const buffer = await Packer.toBuffer(report);
  writeFileSync("report.docx", buffer);
  console.log("mammoth", (await mammoth.extractRawText({ buffer })).value.split(/\n+/).join(" ").trim());
})();
JS
seen=$(node fields.js; echo "pandoc $(pandoc --to plain --wrap=none report.docx | xargs)")
echo "$seen"
expected='mammoth 得分分 得分5095.5分
pandoc 得分分 得分5095.5分'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
