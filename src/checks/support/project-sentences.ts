import type { ScoredWorkbook } from "../../scoring";

/** A stretch of a unit's text and the one project that it speaks of; null where it speaks of none or of several. */
export interface Stretch {
  readonly owner: string | null;
  readonly text: string;
}

/** A shorter name is too common a word to tell a project by. */
const SHORTEST_NAME = 4;

/**
 * A text of the unit by the projects that it speaks of: a sentence that names one project, and those after it on the
 * same line until another is named, are that project's.
 */
export function stretchesOf(text: string, scored: ScoredWorkbook): readonly Stretch[] {
  const names = scored.dossier.projects
    .map(({ name }) => name)
    .filter((name) => name.length >= SHORTEST_NAME && text.includes(name));
  if (names.length === 0) return [{ owner: null, text }];
  const found: Stretch[] = [];
  for (const line of text.split("\n")) {
    let owner: string | null = null;
    for (const sentence of line.split(/(?<=[。；;])/)) {
      const named = names.filter((name) => sentence.includes(name));
      // 农村公路养护 within 农村公路养护二期 is not named by itself.
      const apart = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
      if (apart.length > 0) owner = apart.length === 1 ? apart[0]! : null;
      found.push({ owner, text: sentence });
    }
  }
  return found;
}
