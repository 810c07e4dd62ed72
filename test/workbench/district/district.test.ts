import { openPackage } from "../../../src/hosts/file";
import { District } from "../../../src/workbench/district/district";
import { WorkForce } from "../../../src/workbench/district/work-force";
import { fakeWorkers } from "./support/fake-worker";
import { roadFile } from "./support/road-file";

/** Long enough for a workbook of one form on a busy machine. */
const A_SECOND = 1_000;

async function districtOf(
  paths: readonly string[],
  milliseconds = 60_000,
  size = 2,
  megabytes = 2_048,
): Promise<District> {
  const found = paths.map(async (path) => ({ path, file: await roadFile(path.replace(/^.*\//, "")) }));
  return new District(await Promise.all(found), new WorkForce({ size, milliseconds, megabytes, start: fakeWorkers() }));
}

/** The file, and its unit or the beginning of its refusal. */
const told = ({ lines }: District) =>
  lines
    .map((line) => [line.file, "unit" in line ? line.unit.name : line.message.slice(0, 4)])
    .sort(([one], [other]) => (one! < other! ? -1 : 1));

test("scores each workbook, tells what it leaves out, and is not held up by one that hangs", async () => {
  const district = await districtOf(
    ["甲/路.xlsx", "甲/路-自评.xlsx", "乙/hangs.xlsx", "乙/桥.xlsm", "乙/桥.xlsx", "丙/dies.xlsx", "说明.txt"],
    A_SECOND,
  );
  await district.run();
  expect([district.count, district.refused, district.skipped.length]).toEqual([5, 3, 1]);
  expect(told(district)).toEqual([
    ["丙/dies.xlsx", "处理时中"],
    ["乙/hangs.xlsx", "处理超过"],
    ["乙/桥.xlsm", "桥"],
    ["乙/桥.xlsx", "“乙/桥"],
    ["甲/路.xlsx", "路"],
  ]);
});

/** What the reader of forms makes of the cells of such a workbook, in MB. */
const ONE = 0.04;

test.each([
  ["its part of the memory is done behind the others", ONE * 1.5, ["甲", "乙"]],
  ["all of the memory is told", ONE / 2, ["处理时中", "处理时中"]],
])("a workbook that needs more than %s", async (_, megabytes, outcomes) => {
  const district = await districtOf(["1/甲.xlsx", "2/乙.xlsx"], 60_000, 2, megabytes);
  await district.run();
  expect(told(district).map(([, outcome]) => outcome)).toEqual(outcomes);
});

test("stopped, it keeps what is done; run again, it does the others", async () => {
  const district = await districtOf(["a.xlsx", "hangs.xlsx", "z.xlsx"], A_SECOND, 1);
  const running = district.run();
  while (district.lines.length === 0) await new Promise((resolve) => setTimeout(resolve));
  district.stop();
  await running;
  expect(told(district)).toEqual([["a.xlsx", "a"]]);
  await district.run();
  expect(told(district)).toEqual([
    ["a.xlsx", "a"],
    ["hangs.xlsx", "处理超过"],
    ["z.xlsx", "z"],
  ]);
});

test("the roll-up goes by the order of the files, whoever was done first", async () => {
  const sheetsOf = async (district: District) => {
    await district.run();
    const made = await district.rollUp();
    return openPackage((made as { bytes: Uint8Array }).bytes, "汇总.xlsx").snapshot.sheets;
  };
  const files = ["a-slow.xlsx", "b.xlsx", "c-dies.xlsx", "d-dies.xlsx"];
  const [together, inOrder] = [await districtOf(files, A_SECOND, 4), await districtOf(files, A_SECOND, 1)];
  expect(await sheetsOf(together)).toEqual(await sheetsOf(inOrder));
  expect(together.lines.map(({ file }) => file)).not.toEqual(files);
  expect(inOrder.lines.map(({ file }) => file)).toEqual(files);
});

test("a roll-up that is stopped makes nothing", async () => {
  const district = await districtOf(["甲.xlsx"]);
  await district.run();
  const making = district.rollUp();
  district.stop();
  expect(await making).toBe("stopped");
});
