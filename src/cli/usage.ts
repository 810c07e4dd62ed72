import { parseArgs } from "node:util";
import { COMMANDS, eachOnce, Given, type Command, type Option } from "./commands";
import { UsageError } from "./usage-error";

export { UsageError };

/** A command with what was written behind it. */
export interface Asked {
  readonly command: Command;
  readonly given: Given;
}

/** Reads the command line without its first two words. @throws UsageError in Chinese. */
export function readArguments(words: readonly string[]): Asked | "help" {
  if (words.length === 0) throw new UsageError("没有写要做什么");
  if (words.includes("--help") || words.includes("-h")) return "help";
  const { values, positionals } = parse(words);
  const [name, ...places] = positionals;
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new UsageError(`没有“${name ?? ""}”这个命令`);
  refusePaths(command, places.length);
  refuseOptions(command, values);
  return { command, given: new Given(places, values) };
}

function refusePaths({ name, takes }: Command, count: number): void {
  if (takes === null && count > 0) throw new UsageError(`${name} 后面不写工作簿`);
  if (takes !== null && (count === 0 || (count > 1 && !takes.isMany))) {
    throw new UsageError(`${name} 后面要写${takes.words}`);
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** An option that the command does not know, or that lacks another one, is a mistake, not something to pass over. */
function refuseOptions({ name, required, optional }: Command, values: Values): void {
  const known = allOf([...required, ...optional]);
  const unknown = Object.keys(values).find((value) => !known.some((option) => option.name === value));
  if (unknown !== undefined) throw new UsageError(`${name} 没有选项 --${unknown}`);
  for (const option of known) {
    const lonely = option.with?.find((other) => values[other.name] !== undefined && values[option.name] === undefined);
    if (lonely) throw new UsageError(`${name} 的 --${lonely.name} 要和 --${option.name} 一起用`);
  }
  const wrong = known.find(({ name: option, accepts }) => {
    const value = values[option];
    return accepts !== undefined && typeof value === "string" && !accepts(value);
  });
  if (wrong) throw new UsageError(`--${wrong.name} 写得不对：${values[wrong.name]}。${wrong.help}`);
  const missing = required.find((option) => !values[option.name]);
  if (missing) throw new UsageError(`${name} 要写 ${written(missing)}`);
}

function parse(words: readonly string[]) {
  const options = Object.fromEntries(
    allOptions().flatMap(({ name, alias, value }) => {
      const type = value === undefined ? ("boolean" as const) : ("string" as const);
      return [name, ...(alias === undefined ? [] : [alias])].map((spelling) => [spelling, { type }]);
    }),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: underTheirNames(values as Values), positionals };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    throw new UsageError(option ? `选项 ${option} 用得不对` : "命令写得不对");
  }
}

/** An option's other name says the same. */
function underTheirNames(values: Values): Values {
  const names = new Map(allOptions().map(({ name, alias }) => [alias, name]));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));
}

function allOf(options: readonly Option[]): readonly Option[] {
  return options.flatMap((option) => [option, ...allOf(option.with ?? [])]);
}

/** The options of all commands, each name once. */
function allOptions(): readonly Option[] {
  return eachOnce(COMMANDS.flatMap(({ required, optional }) => allOf([...required, ...optional])));
}

/** --out 文件夹, --json. */
function written({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** The help of the whole command, made from its commands and their options. */
export function helpText(): string {
  const options = [...allOptions(), { name: "help", help: "显示这段说明" }];
  const width = Math.max(...options.map((option) => widthOf(written(option)))) + 3;
  return [
    "自评通 ziping：预算绩效自评\n\n用法",
    ...COMMANDS.map(usageOf),
    "\n选项",
    ...options.map((option) => `  ${padded(written(option), width)}${option.help}`),
  ].join("\n");
}

function usageOf({ name, takes, required, optional, help }: Command): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length)) + 2;
  const words = [...(takes === null ? [] : [takes.example]), ...required.map(written), ...optional.map(bracketed)];
  return `  ziping ${padded(name, width)}${words.join(" ")}\n      ${help}`;
}

/** [--export 方案 [--out 文件夹] [--force]] */
function bracketed(option: Option): string {
  return `[${[written(option), ...(option.with ?? []).map(bracketed)].join(" ")}]`;
}

/** Columns on the screen: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
