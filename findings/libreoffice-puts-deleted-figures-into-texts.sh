#!/usr/bin/env bash
# LibreOffice 7.4.7 converting a .docx to .txt without a screen (--headless --convert-to txt) writes what tracked changes
# have deleted right before what they have put in, without a sign: 80 changed to 95.5 becomes 8095.5. pandoc 2.17 reads
# the changes as accepted. A report whose figures were brought up to date with changes tracked must not be checked by
# such a text. Seen with Node 20; needs Debian's libreoffice-writer 7.4 and pandoc 2.17. Fails once it changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version | grep -o 'LibreOffice 7\.4\.7' | head -1
pandoc --version | grep -o 'pandoc 2\.17' | head -1
npm init -y >/dev/null; npm install --silent --no-audit --no-fund docx@9.15.2
node -e '
  const { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } = require("docx");
  const change = (id, text) => ({ id, text, author: "Reviewer", date: "2022-01-10T00:00:00Z" });
  const children = [
    new TextRun("自评得分"),
    new DeletedTextRun(change(1, "80")),
    new InsertedTextRun(change(2, "95.5")),
    new TextRun("分。"),
  ];
  const report = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
  Packer.toBuffer(report).then((bytes) => require("node:fs").writeFileSync("report.docx", bytes));
'
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text:UTF8 report.docx >/dev/null 2>&1
seen="LibreOffice $(sed 's/^\xef\xbb\xbf//' report.txt)
pandoc $(pandoc --to plain report.docx)"
echo "$seen"
expected='LibreOffice 自评得分8095.5分。
pandoc 自评得分95.5分。'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
