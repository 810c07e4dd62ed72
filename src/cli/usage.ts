import { parseArgs } from "node:util";

/** Wrong usage of the command: exit 2, with the help text. */
export class UsageError extends Error {}

export const HELP = `自评通 ziping：预算绩效自评

用法
  ziping score   工作簿.xlsx [--scheme 方案] [--json]
      识别、计分、检查，只读不写
  ziping report  工作簿.xlsx --out 文件夹 [--scheme 方案] [--rescore] [--force]
      生成自评表、计分底稿、汇总表和自评报告
  ziping submit  工作簿.xlsx --out 文件夹 [--force]
      生成报送件：只留自评表和汇总表，公式换成数值
  ziping check   工作簿.xlsx [--json]
      报送前检查，只列问题
  ziping scheme  [--export 方案 [--out 文件夹] [--force]]
      列出计分方案；导出一个方案，作为本单位方案表的底子

选项
  --scheme 方案   计分方案的编号，例如 mof-2020-10
  --json          输出 JSON
  --out 文件夹    结果放在哪里，没有就新建
  --rescore       用计算得分替换人工填写的得分
  --force         覆盖已有的结果文件；submit 还用它在有错误时照样生成
  --help          显示这段说明`;

export interface Arguments {
  readonly command: "score" | "report" | "submit" | "check" | "scheme";
  readonly workbook: string;
  readonly out: string;
  readonly scheme: string | undefined;
  readonly export: string | undefined;
  readonly json: boolean;
  readonly rescore: boolean;
  readonly force: boolean;
}

const OPTIONS = {
  scheme: { type: "string" },
  export: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  rescore: { type: "boolean" },
  force: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Which options each command takes: one that it does not know is a mistake, not something to pass over. */
const TAKES: Readonly<Record<Arguments["command"], readonly OptionName[]>> = {
  score: ["scheme", "json"],
  report: ["out", "scheme", "rescore", "force"],
  submit: ["out", "force"],
  check: ["json"],
  scheme: ["export", "out", "force"],
};

/** Reads the command line without its first two words. @throws UsageError in Chinese. */
export function readArguments(words: readonly string[]): Arguments | "help" {
  if (words.length === 0) throw new UsageError("没有写要做什么");
  if (words.includes("--help") || words.includes("-h")) return "help";
  const { values, positionals } = parse(words);
  const [command, workbook, ...rest] = positionals;
  if (!isCommand(command)) throw new UsageError(`没有“${command ?? ""}”这个命令`);
  for (const name of Object.keys(values) as OptionName[]) {
    if (!TAKES[command].includes(name)) throw new UsageError(`${command} 没有选项 --${name}`);
  }
  if (command === "scheme" ? workbook !== undefined : workbook === undefined || rest.length > 0) {
    throw new UsageError(command === "scheme" ? "scheme 后面不写工作簿" : `${command} 后面要写一个工作簿`);
  }
  if (command === "scheme" && values.out && !values.export)
    throw new UsageError("scheme 的 --out 要和 --export 一起用");
  if (command !== "scheme" && TAKES[command].includes("out") && !values.out)
    throw new UsageError(`${command} 要写 --out 文件夹`);
  return {
    command,
    workbook: workbook ?? "",
    out: values.out ?? "",
    scheme: values.scheme,
    export: values.export,
    json: values.json ?? false,
    rescore: values.rescore ?? false,
    force: values.force ?? false,
  };
}

function isCommand(word: string | undefined): word is Arguments["command"] {
  return word !== undefined && Object.hasOwn(TAKES, word);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    throw new UsageError(option ? `选项 ${option} 用得不对` : "命令写得不对");
  }
}
