#!/usr/bin/env bash
# A minus that must not stand alone at the end of a line is typed in Word with Ctrl+Shift+- and kept as an element of its
# own, w:noBreakHyphen (ECMA-376 part 1, 17.3.3.18). officeparser 7.8.0 (8.1.1 too), word-extractor 1.0.4 and any-text
# 1.2.0 leave it out without a word: -5.2% becomes 5.2%, and the years 2021-2023 become 20212023. mammoth 1.13.0 and
# pandoc 2.17 keep it. Seen with Node 20. Fails once one of them keeps it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-text@1.2.0 docx@9.15.2 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4
cat > minus.js <<'JS'
const anyText = require("any-text");
const { Document, NoBreakHyphen, Packer, Paragraph, TextRun } = require("docx");
const mammoth = require("mammoth");
const { writeFileSync } = require("node:fs");
const { parseOffice } = require("officeparser");
const WordExtractor = require("word-extractor");
const joined = (before, after) => new TextRun({ children: [before, new NoBreakHyphen(), after] });
const report = new Document({ sections: [{ children: [new Paragraph({ children: [joined("变动率", "5.2%，"), joined("2021", "2023年")] })] }] });
(async () => {
  const path = "report.docx";
  writeFileSync(path, await Packer.toBuffer(report));
  console.log("officeparser", (await parseOffice(path)).toText().trim());
  console.log("word-extractor", (await new WordExtractor().extract(path)).getBody().trim());
  console.log("any-text", (await anyText.getText(path)).trim());
  console.log("mammoth", (await mammoth.extractRawText({ path })).value.trim());
})();
JS
seen=$(node minus.js)
echo "$seen"
expected='officeparser 变动率5.2%，20212023年
word-extractor 变动率5.2%，20212023年
any-text 变动率5.2%，20212023年
mammoth 变动率‑5.2%，2021‑2023年'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
