import { Says } from "../../language";
import type { RuleContext } from "../rule";
import { spanOf } from "./dates";

/**
 * The row with the day that its standard names (11月底前完成得满分) in the place of a target without one (及时); the
 * row as it is where its standard names none, or the same; null where standard and target name different days.
 */
export function withLimit(context: RuleContext): RuleContext | null {
  const { standard, target, actual, row, year } = context;
  const by = standard.kind === "late" || standard.kind === "points-off" ? standard.by : undefined;
  if (by === undefined) return context;
  const isDated = actual.kind === "deadline" && actual.by !== null;
  if (target.kind === "deadline" && target.by !== null) {
    const [own, named] = [spanOf(target.by, year ?? by.year), spanOf(by, year ?? target.by.year)];
    return own !== null && named !== null && own.last.eq(named.last) ? context : null;
  }
  if (!isDated) return context;
  const { slot } = row.standard!;
  const limit = { text: slot.text, slot, signSlot: null, unitSlot: null, reading: target, says: new Says(slot.text) };
  return { ...context, target: { kind: "deadline", by, share: null }, row: { ...row, target: limit } };
}
