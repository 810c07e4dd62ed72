import { blockText, parseBlock } from "../../../src/workbench/grid/clipboard";
import { parsePlace } from "../../../src/workbench/formula-bar";

test.each([
  ["one value", "12", [["12"]]],
  [
    "a block as Excel copies it",
    "甲\t1\r\n乙\t2\r\n",
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
  ],
  [
    "empty cells",
    "\t\n1\t",
    [
      ["", ""],
      ["1", ""],
    ],
  ],
  ["a cell of several lines", '"第一行\n第二行"\t3', [["第一行\n第二行", "3"]]],
  ["a quotation mark in a quoted cell", '"说""好""\n"', [['说"好"\n']]],
  ["a quotation mark that quotes nothing", '"甲"乙\t1', [['"甲"乙', "1"]]],
])("%s", (_what, text, rows) => expect(parseBlock(text)).toEqual(rows));

test("what is copied is read again as it was", () => {
  const rows = [
    ["第一行\n第二行", '"引"', ""],
    ["a\tb", "1", "x"],
  ];
  expect(parseBlock(blockText(rows))).toEqual(rows);
});

test.each([
  ["E31", null, 30],
  ["$E$31", null, 30],
  ["部门表!B3:C4", "部门表", 2],
  ["'部门 表'!B3", "部门 表", 2],
  ["部门表！B3：C4", "部门表", 2],
  ["部门表", undefined, undefined],
])("the address %s", (text, sheet, top) => {
  const place = parsePlace(text);
  expect([place?.sheet, place?.area.top]).toEqual([sheet, top]);
});
