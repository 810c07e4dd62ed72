#!/usr/bin/env bash
# xlsx-calc 0.9.2 calculates SUMIF by the first row of its ranges and by equal texts alone: down a column it sums only the
# first cell (95 instead of 175), and a condition such as ">=90" or "优*" gives 0, all without an error. Importing
# @formulajs/formulajs 4.6.1 as its README advises changes nothing, while the SUMIFS that comes with that is right. Who
# fills results in on a server with it hands out wrong totals. LibreOffice 7.4 gives 175, 275 and 175. Seen with Node 20.
# Fails once one of them is right.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 @formulajs/formulajs@4.6.1 xlsx-calc@0.9.2
seen=$(node -e '
  const { utils } = require("@e965/xlsx");
  const calculate = require("xlsx-calc");
  const formulas = [
    `SUMIF(B1:B4,"优",A1:A4)`, `SUMIF(A1:A4,">=90")`, `SUMIF(B1:B4,"优*",A1:A4)`, `SUMIFS(A1:A4,B1:B4,"优")`,
  ];
  calculate.import_functions(require("@formulajs/formulajs"));
  for (const f of formulas) {
    const sheet = utils.aoa_to_sheet([[95, "优"], [90, "良"], [90, "良"], [80, "优"]]);
    sheet.C1 = { t: "n", f };
    calculate({ SheetNames: ["Form"], Sheets: { Form: sheet } });
    console.log(f, sheet.C1.v);
  }
')
echo "xlsx-calc 0.9.2"; echo "$seen"
expected='SUMIF(B1:B4,"优",A1:A4) 95
SUMIF(A1:A4,">=90") 0
SUMIF(B1:B4,"优*",A1:A4) 0
SUMIFS(A1:A4,B1:B4,"优") 175'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
