#!/usr/bin/env bash
# html-to-docx 1.8.0 and its successor @turbodocx/html-to-docx 1.23.1 leave the rows of a table's foot (tfoot, where HTML
# puts totals) out of the document, without a word: the report's table ends before 合计. pandoc 2.17 keeps it from the
# same HTML. Seen with Node 20; needs Debian's pandoc 2.17. Fails once one of them keeps the row.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
pandoc --version | grep -o 'pandoc 2\.17' | head -1
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 mammoth@1.13.0 @turbodocx/html-to-docx@1.23.1
cat > table.html <<'HTML'
<table><thead><tr><th>项目</th><th>金额</th></tr></thead><tbody><tr><td>培训费</td><td>30</td></tr></tbody>
<tfoot><tr><td>合计</td><td>30</td></tr></tfoot></table>
HTML
pandoc --from html --to docx --output pandoc.docx table.html
cat > foot.js <<'JS'
const mammoth = require("mammoth");
const { readFileSync } = require("node:fs");
const rows = async (buffer) => (await mammoth.extractRawText({ buffer })).value.split(/\s+/).filter(Boolean).join(" ");
(async () => {
  for (const name of ["html-to-docx", "@turbodocx/html-to-docx"])
    console.log(name, await rows(Buffer.from(await require(name)(readFileSync("table.html", "utf8")))));
  console.log("pandoc", await rows(readFileSync("pandoc.docx")));
})();
JS
seen=$(node foot.js)
echo "$seen"
expected='html-to-docx 项目 金额 培训费 30
@turbodocx/html-to-docx 项目 金额 培训费 30
pandoc 项目 金额 培训费 30 合计 30'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
