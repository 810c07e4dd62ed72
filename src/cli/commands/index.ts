import { batch } from "./batch";
import { check } from "./check";
import type { Command } from "./command";
import { corrections } from "./corrections";
import { outline } from "./outline";
import { report } from "./report";
import { rollup } from "./rollup";
import { scheme } from "./scheme";
import { score } from "./score";
import { submit } from "./submit";
import { template } from "./template";

export { eachOnce, Given, type Command, type Option } from "./command";

/** What `ziping` can do, in the order of its help. */
export const COMMANDS: readonly Command[] = [
  score,
  report,
  submit,
  check,
  batch,
  rollup,
  corrections,
  scheme,
  outline,
  template,
];
