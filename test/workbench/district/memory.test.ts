import { mostMemory, needsMoreThan } from "../../../src/workbench/district/memory";
import { sheet, workbook } from "../../support/grid";

test.each([
  ["a browser that tells nothing", undefined, 2_048],
  ["more than the command has", 4_096, 2_048],
  ["a small computer", 1_130, 1_024],
  ["hardly any", 100, 512],
])("how much a workbook may need: %s", (_, megabytes, most) => {
  const memory = megabytes === undefined ? undefined : { jsHeapSizeLimit: megabytes * 2 ** 20 };
  expect(mostMemory({ memory })).toBe(most);
});

test("what a workbook needs goes by its cells that are not empty", () => {
  const one = sheet("表", [["甲", "", null, "乙"]]);
  const kilobytes = (count: number) => (count * 1_000) / 2 ** 20;
  expect(needsMoreThan(kilobytes(4), workbook([one, { ...one, name: "另一张" }]))).toBe(false);
  expect(needsMoreThan(kilobytes(3), workbook([one, { ...one, name: "另一张" }]))).toBe(true);
});
