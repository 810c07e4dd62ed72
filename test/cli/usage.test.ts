import { readArguments, UsageError } from "../../src/cli/usage";

describe("the command line", () => {
  test.each([
    ["score a.xlsx", { command: "score", workbook: "a.xlsx", json: false }],
    ["score a.xlsx --json --scheme mof-2020-10", { command: "score", json: true, scheme: "mof-2020-10" }],
    ["report a.xlsx --out out", { command: "report", out: "out", force: false, rescore: false }],
    ["report --out out a.xlsx --force --rescore", { workbook: "a.xlsx", force: true, rescore: true }],
    ["check a.xlsx --json", { command: "check", json: true }],
    ["scheme", { command: "scheme", export: undefined }],
    ["scheme --export mof-2020-10 --out 结果", { command: "scheme", export: "mof-2020-10", out: "结果" }],
    ["submit a.xlsx --out 结果 --force", { command: "submit", workbook: "a.xlsx", out: "结果", force: true }],
    ["scheme --export mof-2020-10", { command: "scheme", export: "mof-2020-10" }],
  ])("%s", (line, expected) => {
    expect(readArguments(line.split(" "))).toMatchObject(expected);
  });

  test.each([
    ["", "没有写要做什么"],
    ["scores a.xlsx", "没有“scores”这个命令"],
    ["score", "score 后面要写一个工作簿"],
    ["score a.xlsx b.xlsx", "score 后面要写一个工作簿"],
    ["report a.xlsx", "report 要写 --out 文件夹"],
    ["report a.xlsx --out out --json", "report 没有选项 --json"],
    ["score a.xlsx --fast", "选项 --fast 用得不对"],
    ["score a.xlsx --scheme", "选项 --scheme 用得不对"],
    ["scheme a.xlsx", "scheme 后面不写工作簿"],
    ["scheme --out 结果", "scheme 的 --out 要和 --export 一起用"],
    ["submit a.xlsx", "submit 要写 --out 文件夹"],
  ])("%s is refused", (line, message) => {
    expect(() => readArguments(line.split(" ").filter(Boolean))).toThrow(new UsageError(message));
  });

  test.each([["--help"], ["score --help"], ["-h"]])("%s asks for help", (line) => {
    expect(readArguments(line.split(" "))).toBe("help");
  });
});
