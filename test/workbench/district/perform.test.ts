import { unitFromText } from "../../../src/app";
import { openPackage } from "../../../src/hosts/file";
import { perform } from "../../../src/workbench/district/perform";
import { roadFile } from "./support/road-file";

const score = async (file: File, megabytes = 2_048) =>
  perform({ kind: "score", given: { path: `甲/${file.name}`, file, megabytes } });

test("a workbook's unit comes back as text", async () => {
  const outcome = await score(await roadFile("公路站.xlsx"));
  expect(outcome).toEqual({ exit: 0, made: expect.any(String) });
  expect(unitFromText((outcome as { made: string }).made)).toMatchObject({
    file: "甲/公路站.xlsx",
    name: "公路站",
    projects: [{ score: expect.anything() }],
  });
});

const unreadable = Object.assign(new File([""], "移走的.xlsx"), {
  arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")),
});
const broken = Object.assign(new File([""], "怪的.xlsx"), {
  arrayBuffer: () => Promise.resolve(Symbol("no bytes")),
});

test.each([
  ["no workbook", new File(["文字"], "坏的.xlsx"), "“坏的.xlsx”不是 Excel 工作簿"],
  ["moved away since it was chosen", unreadable, "打不开文件“移走的.xlsx”：选定以后它被改动"],
  ["our own fault", broken, "自评通内部出错，不是这个工作簿的问题"],
])("a refusal is an outcome: %s", async (_, file, message) => {
  expect(await score(file)).toEqual({ exit: 1, message: expect.stringContaining(message) });
});

test("a workbook that is likely to need more memory than it may goes no further", async () => {
  expect(await score(await roadFile("大的.xlsx"), 1 / 2 ** 10)).toBe("too-large");
});

test("the roll-up is the bytes of a workbook", async () => {
  const { made } = (await score(await roadFile("公路站.xlsx"))) as { made: string };
  const refused = [{ file: "坏的.xlsx", message: "不是 Excel 工作簿" }];
  const outcome = await perform({ kind: "rollUp", given: { units: [made], refused } });
  const { sheets } = openPackage((outcome as { made: Uint8Array }).made, "汇总.xlsx").snapshot;
  expect(JSON.stringify(sheets)).toContain("公路站");
});
