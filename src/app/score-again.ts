import { readMemory } from "../renderers";
import { schemeById } from "../scoring";
import type { WorkbookSnapshot } from "../workbook";
import { remembered } from "./last-run";
import { scored, type EvaluateOptions, type Scored } from "./score";

/**
 * Scores with what the workbook remembers for all that is not asked for: the confirmed mapping, and the scheme of the
 * last run unless the workbook has a scheme sheet of its own.
 * @throws Trouble as scored does.
 */
export function scoreAgain(snapshot: WorkbookSnapshot, asked: EvaluateOptions = {}): Scored {
  const kept = remembered(snapshot);
  const settled = { mapping: asked.mapping ?? kept.mapping, setAside: asked.setAside ?? kept.setAside };
  const [last, ...others] = readMemory(snapshot)?.schemes ?? [];
  const isKnown = last !== undefined && others.length === 0 && schemeById(last.id) !== null;
  const first = scored(snapshot, { scheme: asked.scheme, ...settled });
  const keepsOther = asked.scheme === undefined && first.dossier.ownScheme === null && isKnown;
  if (!keepsOther || last.id === first.scheme.id) return first;
  return scored(snapshot, { scheme: last.id, ...settled });
}
