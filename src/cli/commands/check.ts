import { findingsAsJson } from "../json";
import { findingsAsText } from "../text";
import type { Command } from "./command";
import { evaluate } from "./open";
import { JSON_OUTPUT } from "./options";

export const check: Command = {
  name: "check",
  takesWorkbook: true,
  required: [],
  optional: [JSON_OUTPUT],
  help: "报送前检查，只列问题",
  async run(given) {
    const { findings } = (await evaluate(given)).evaluated;
    if (given.has(JSON_OUTPUT)) return JSON.stringify({ findings: findingsAsJson(findings) }, null, 2);
    return findingsAsText(findings);
  },
};
