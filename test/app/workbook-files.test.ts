import { endedText, leftOutText, ownFaultText, sortedWorkbooks, stemOf } from "../../src/app";

test.each([
  ["x.xlsx", "x"],
  ["a/x-自评.xlsm", "a/x"],
  ["a.b/x-报送.xlsx", "a.b/x"],
  ["x.自评.xlsx", "x.自评"],
  ["x-自评报告.xlsx", "x-自评报告"],
])("results of %s are called after %s", (file, stem) => {
  expect(stemOf(file)).toBe(stem);
});

test.each([
  ["in order, two of one name in two folders", ["b/x.xlsx", "a/x.xlsx"], ["a/x.xlsx", "b/x.xlsx"], [], []],
  [
    "our results beside their original",
    ["x-自评.xlsx", "x.xlsm", "x-识别更正.xlsx"],
    ["x.xlsm"],
    ["x-自评.xlsx", "x-识别更正.xlsx"],
    [],
  ],
  ["a result whose original is gone", ["x-自评.xlsx"], ["x-自评.xlsx"], [], []],
  ["files of an open workbook", ["a/~$x.xlsx", ".~x.xlsx"], [], [".~x.xlsx", "a/~$x.xlsx"], []],
  ["two whose results would have one name", ["a.xlsx", "a.xlsm"], ["a.xlsm"], [], ["a.xlsx"]],
] as const)("%s", (_, found, files, skipped, refused) => {
  const sorted = sortedWorkbooks(found);
  expect(sorted.files).toEqual(files);
  expect(sorted.skipped.map(({ file }) => file)).toEqual(skipped);
  expect(sorted.refused.map(({ file }) => file)).toEqual(refused);
});

test("what was left out, and why", () => {
  expect(leftOutText({ file: "a.xlsx", why: "它和“a.xlsm”的结果会重名。请把其中一个改名后再试" })).toBe(
    "“a.xlsx”没有处理：它和“a.xlsm”的结果会重名。请把其中一个改名后再试。",
  );
  expect(ownFaultText("断了")).toBe("自评通内部出错，不是这个工作簿的问题。请把下面的内容发给维护者：\n断了");
});

test.each([
  [{ milliseconds: 60_000 }, "处理超过 60 秒"],
  [{ megabytes: 2_048 }, "处理时中断，可能是内存超过 2 GB"],
  [{ megabytes: null }, "处理时中断，可能是内存不够"],
])("a workbook that was ended: %j", (end, why) => {
  expect(endedText(end)).toBe(
    `${why}，已停止处理这个工作簿。请删去无关的工作表和空白区域的格式后再试，或把它单独处理。`,
  );
});
