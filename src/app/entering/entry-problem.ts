import { decimal } from "../../figures";
import { readLateness } from "../../language";
import { gapsIn } from "../../sentences";
import { plainNumber } from "./entered-value";
import type { Entry } from "./field";

/** Why an entry can't be written as it is; its words are the pane's. */
export type EntryProblem = "empty" | "gaps" | "no-number" | "out-of-bounds" | "too-fine" | "no-lateness" | "unchanged";

/** null where the entry can be written. */
export function entryProblem({ field, text }: Entry): EntryProblem | null {
  const typed = text.trim();
  if (typed === field.now) return "unchanged";
  switch (field.kind) {
    case "reason":
      if (typed === "") return "empty";
      return gapsIn(typed).length > 0 ? "gaps" : null;
    case "actual":
      return typed === "" ? "empty" : null;
    case "score": {
      const points = plainNumber(typed);
      if (typed === "") return "empty";
      if (points === null) return "no-number";
      const { low, high, decimals } = field.bounds!;
      if (points.lt(decimal(low)) || points.gt(decimal(high))) return "out-of-bounds";
      return points.round(decimals, 0).eq(points) ? null : "too-fine";
    }
    case "lateness":
      return typed === "" || readLateness(typed) !== null ? null : "no-lateness";
    case "set-aside":
      return null;
  }
}
