// Puts every mutant of the given files behind a switch, by Stryker's own mutators, and compiles the result.
import { readFile } from "node:fs/promises";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { commonTokens } from "@stryker-mutator/api/plugin";
import { createInjector } from "typed-inject";

const QUIET = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, () => undefined]),
);
const SILENT = { ...QUIET, isDebugEnabled: () => false, isTraceEnabled: () => false };

/** The mutants of the files (absolute paths), and their text with all mutants in it, by path. No mutator is left out. */
export async function instrument(paths) {
  const injector = createInjector().provideValue(commonTokens.logger, SILENT);
  const instrumenter = injector.injectFunction(createInstrumenter);
  const sources = await Promise.all(paths.map(async (path) => mutable(await readFile(path, "utf8"))));
  const files = paths.map((name, at) => ({ name, mutate: true, content: sources[at] }));
  const result = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
  const textOf = new Map(files.map(({ name, content }) => [name, content]));
  return {
    code: Object.fromEntries(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants.map((mutant) => described(mutant, textOf.get(mutant.fileName))),
  };
}

/** Stryker leaves alone what is asserted to be a type, such as a table that is `as const`; the words say nothing at run time. */
function mutable(text) {
  return text.replace(/\bas const\b/g, (words) => " ".repeat(words.length));
}

function described({ id, fileName, mutatorName, replacement, location }, text) {
  const lines = text.split("\n");
  const { start, end } = location;
  const original =
    start.line === end.line
      ? lines[start.line].slice(start.column, end.column)
      : [
          lines[start.line].slice(start.column),
          ...lines.slice(start.line + 1, end.line),
          lines[end.line].slice(0, end.column),
        ].join("\n");
  return {
    id,
    path: fileName,
    mutator: mutatorName,
    original,
    replacement,
    line: start.line + 1,
    context: lines[start.line].trim(),
  };
}
