import type { Evaluated } from "../../app";
import type { Finding } from "../../figures";
import type { ConfirmedMapping, RecognisedTable } from "../../recognition";
import { contains, type CellRange } from "../../workbook";
import type { SourceLine } from "../shown/sources";
import { overlap } from "./overlap";

/** Every recognised table with what stands in it, in the workbook's order. */
export function sourceLines({ dossier }: Evaluated, mapping: ConfirmedMapping | null): readonly SourceLine[] {
  const doubts = doubtsBySheet(dossier.findings);
  const projects = bySheet(dossier.projects);
  const rows = bySheet(dossier.forms.flatMap(({ indicators }) => indicators));
  return dossier.tables.map((table, index) => {
    const { sheet } = table.range;
    const items =
      table.kind === "projects" ? projects.get(sheet) : table.kind === "indicators" ? rows.get(sheet) : null;
    const inside = items?.filter(({ at }) => contains(table.range, at.top, at.left)).length ?? null;
    return {
      key: String(index),
      kind: table.kind,
      range: table.range,
      unit: table.unitOfAmount,
      isHidden: table.isHidden,
      why: table.why ?? null,
      columns: table.columns,
      count: inside ?? (table.kind === "texts" ? null : table.range.bottom - table.range.top),
      doubt: doubts.get(sheet)?.find((finding) => isWithin(finding, table))?.message ?? null,
      isPointed:
        (mapping?.tables.some(({ range }) => overlap(range, table.range)) ?? false) ||
        (mapping?.corrections?.some(({ kind }) => kind === table.kind) ?? false),
    };
  });
}

function bySheet<T extends { readonly at: CellRange }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.at.sheet);
    if (group) group.push(item);
    else groups.set(item.at.sheet, [item]);
  }
  return groups;
}

/** Doubts of the reader, errors before warnings; mere notes are no doubt. */
function doubtsBySheet(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const severity of ["error", "warning"] as const) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const sheet of new Set(finding.sources.map((place) => place.sheet))) {
        const list = found.get(sheet);
        if (list) list.push(finding);
        else found.set(sheet, [finding]);
      }
    }
  }
  return found;
}

function isWithin({ sources }: Finding, { range }: RecognisedTable): boolean {
  return sources.some((place) => ("top" in place ? overlap(place, range) : place.sheet === range.sheet));
}
