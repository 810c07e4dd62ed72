import { planCleaning, planRestoring, planWrite, writeReport, type Evaluated } from "../../app";
import type { ConfirmedMapping } from "../../recognition";
import { Trouble } from "../../workbook";
import type { Proposal, WriteKind } from "../state/state";

/**
 * What a write of that kind would do, for the user to confirm. Pure.
 * @throws Trouble "nothing-recognised" where there is nothing to take back or away.
 */
export function propose(kind: WriteKind, evaluated: Evaluated, mapping: ConfirmedMapping | null): Proposal {
  const basis = evaluated.snapshot;
  if (kind === "restore" || kind === "clean") {
    const back = kind === "restore" ? planRestoring(basis) : planCleaning(basis);
    if (back === null) throw new Trouble("changed-meanwhile", basis.name);
    return { kind, plan: back.plan, basis, notes: back.notes.map(({ message }) => message), kept: [] };
  }
  const { plan, notes, findings } = planWrite(evaluated, {
    tables: kind !== "report",
    report: kind === "report" ? writeReport(evaluated) : null,
    rescore: kind === "rescore",
    mapping: mapping ?? undefined,
  });
  return { kind, plan, basis, notes: notes.map(({ message }) => message), kept: findings };
}
