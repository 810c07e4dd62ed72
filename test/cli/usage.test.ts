import { COMMANDS, Given } from "../../src/cli/commands";
import { DESPITE_ERRORS, JSON_OUTPUT, OUT, OVERWRITE, SCHEME } from "../../src/cli/commands/options";
import { helpText, readArguments, UsageError, type Asked } from "../../src/cli/usage";

const EXPORT = { name: "export", help: "" };
const RESCORE = { name: "rescore", help: "" };

/** What was asked for as a person would say it: command, workbook, then the options with their values. */
function said({ command, given }: Asked): string[] {
  const options = [SCHEME, EXPORT, OUT, JSON_OUTPUT, RESCORE, OVERWRITE, DESPITE_ERRORS].filter((option) =>
    given.has(option),
  );
  return [
    command.name,
    given.path,
    ...options.map((option) => [option.name, given.text(option)].filter(Boolean).join(" ")),
  ];
}

describe("the command line", () => {
  test.each([
    ["score a.xlsx", ["score", "a.xlsx"]],
    ["score a.xlsx --json --scheme mof-2020-10", ["score", "a.xlsx", "scheme mof-2020-10", "json"]],
    ["report a.xlsx --out out", ["report", "a.xlsx", "out out"]],
    ["report --out out a.xlsx --force --rescore", ["report", "a.xlsx", "out out", "rescore", "overwrite"]],
    ["check a.xlsx --json", ["check", "a.xlsx", "json"]],
    ["scheme", ["scheme", ""]],
    ["scheme --export mof-2020-10 --out 结果", ["scheme", "", "export mof-2020-10", "out 结果"]],
    ["submit a.xlsx --out 结果 --overwrite", ["submit", "a.xlsx", "out 结果", "overwrite"]],
    ["scheme --export mof-2020-10", ["scheme", "", "export mof-2020-10"]],
  ])("%s", (line, expected) => {
    expect(said(readArguments(line.split(" ")) as Asked)).toEqual(expected);
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

/** The columns are as wide as the longest option. */
const withoutPadding = (line: string): string => line.trimStart().replace(/ +/g, " ");

describe("the help", () => {
  const help = helpText();

  test.each([
    ["  ziping score   工作簿.xlsx [--scheme 方案] [--corrections 更正.xlsx] [--json]"],
    [
      "  ziping report  工作簿.xlsx --out 文件夹 [--scheme 方案] [--corrections 更正.xlsx] [--outline 大纲] [--numbers 写法] [--annex 附表] [--template 模板.docx] [--into 报告.docx] [--rescore] [--overwrite]",
    ],
    ["  ziping submit  工作簿.xlsx --out 文件夹 [--corrections 更正.xlsx] [--overwrite] [--despite-errors]"],
    ["  ziping check   工作簿.xlsx [--report 报告.docx] [--corrections 更正.xlsx] [--json]"],
    ["  ziping scheme  [--export 编号 [--out 文件夹] [--overwrite]]"],
    ["  ziping outline  [--export 编号 [--out 文件夹] [--overwrite]]"],
    ["  ziping template [--export 编号 [--out 文件夹] [--overwrite]]"],
    ["  --scheme 方案   计分方案的编号，例如 mof-2020-10"],
    ["  --json          输出 JSON"],
    ["  --out 文件夹    结果放在哪里，没有就新建"],
  ])("has the line %s", (line) => {
    expect(help.split("\n").map(withoutPadding)).toContain(withoutPadding(line));
  });

  test("tells every command and every option once", () => {
    for (const { name, help: does } of COMMANDS) {
      expect(help.split(`ziping ${name} `)).toHaveLength(2);
      expect(help).toContain(does);
    }
    for (const name of [
      "scheme",
      "export",
      "outline",
      "numbers",
      "out",
      "json",
      "rescore",
      "overwrite",
      "despite-errors",
      "help",
    ]) {
      expect(help.split(`\n  --${name} `)).toHaveLength(2);
    }
  });
});

test("a switch has no text, and a value is one", () => {
  const given = new Given(["a.xlsx"], { json: true, out: "结果" });
  expect([given.has(JSON_OUTPUT), given.text(JSON_OUTPUT), given.text(OUT), given.has(OVERWRITE)]).toEqual([
    true,
    undefined,
    "结果",
    false,
  ]);
});
