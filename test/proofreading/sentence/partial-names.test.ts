import { PartialNames } from "../../../src/proofreading/sentence/partial-names";

const NAMES = ["“青苗计划”第二期人才培育", "街道换届工作", "花木养护", "花坛养护"];
const parts = new PartialNames(NAMES, "云川县青年联合会", ["青苗计划宣讲场次"]);

/** What is found of a sentence: the words, the name they are of, and whether they say enough of it. */
function found(text: string): string[] {
  return parts.in(text).map(({ start, end, owner, isFirm }) => {
    return `${text.slice(start, end)} ${owner} ${isFirm ? "firm" : "loose"}`;
  });
}

test.each([
  ["“青苗计划”第一期投入45万元。", ["青苗计划 0 loose"]],
  ["“青苗计划”第二期人才投入45万元。", ["青苗计划”第二期人才 0 firm"]],
  ["换届经费已拨付。", ["换届 1 loose"]],
  ["换届大会按期召开。", []],
  ["花木养护支出3万元，花坛养护支出2万元。", ["花木养护 2 firm", "花坛养护 3 firm"]],
  ["养护经费支出3万元。", []],
  ["青年联经费支出3万元。", []],
  ["青苗计划宣讲场次实际完成12场。", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
