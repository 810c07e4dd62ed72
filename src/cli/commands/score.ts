import { evaluatedAsJson, sinceLastRun } from "../../app";
import { changesAsText, evaluatedAsText } from "../text";
import { WORKBOOK, type Command } from "./command";
import { evaluate } from "./open";
import { CORRECTIONS, JSON_OUTPUT, SCHEME } from "./options";

export const score: Command = {
  name: "score",
  takes: WORKBOOK,
  required: [],
  optional: [SCHEME, CORRECTIONS, JSON_OUTPUT],
  help: "识别、计分、检查，只读不写",
  async run(given) {
    const { evaluated, timings } = await evaluate(given);
    timings.print();
    if (given.has(JSON_OUTPUT)) return JSON.stringify(evaluatedAsJson(evaluated, sinceLastRun(evaluated)), null, 2);
    return [evaluatedAsText(evaluated), ...changesAsText(evaluated)].join("\n\n");
  },
};
