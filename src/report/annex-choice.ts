import type { AnnexTable, Outline, OutlinePart } from "./outline";

/** What a person wants under 附件; without a choice it is as the outline has it. */
export const ANNEX_CHOICES = ["none", "department", "projects", "all"] as const;

export type AnnexChoice = (typeof ANNEX_CHOICES)[number];

const TABLES: Readonly<Record<AnnexChoice, readonly AnnexTable[]>> = {
  none: [],
  department: ["department"],
  projects: ["summary", "projects"],
  all: ["department", "summary", "projects"],
};

/** Whether the outline has an annex to choose of. */
export function hasAnnex({ parts }: Outline): boolean {
  return parts.some(({ kind }) => kind === "annex");
}

/**
 * The outline with that annex, in the outline's order; a heading that stands over nothing then goes too. An outline
 * without an annex stays without, and a report on projects alone has no department's table.
 */
export function withAnnex(outline: Outline, choice: AnnexChoice): Outline {
  const isWanted = (table: AnnexTable) =>
    TABLES[choice].includes(table) && (outline.scope === "department" || table !== "department");
  const tables = TABLES.all.filter(isWanted);
  const parts: OutlinePart[] = [];
  for (const part of outline.parts) {
    if (part.kind !== "annex") parts.push(part);
    else if (tables.length > 0) parts.push({ kind: "annex", tables });
    else if (parts.at(-1)?.kind === "heading") parts.pop();
  }
  return { ...outline, parts };
}
