import { projectKey, withoutSpaces } from "../language";
import type { EvaluationForm, IndicatorRow } from "./dossier";
import type { NamedRow } from "./mapping";

/** The rows of forms by what the forms say of them, wherever they stand by now. */
export class NamedRows {
  private readonly bySheet = new Map<string, EvaluationForm>();
  private readonly byProject = new Map<string, EvaluationForm>();
  private readonly sheets = new Set<string>();

  constructor(forms: readonly EvaluationForm[]) {
    for (const form of forms) {
      const project = keyOfProject(form.project?.value ?? null);
      const { sheet } = form.range;
      if (!this.bySheet.has(`${sheet}\n${project}`)) this.bySheet.set(`${sheet}\n${project}`, form);
      if (!this.byProject.has(project)) this.byProject.set(project, form);
      this.sheets.add(sheet);
    }
  }

  /** The project's form: the one on its sheet; where that sheet holds no form any more (renamed), any of the project. */
  formOf({ sheet, project }: NamedRow): EvaluationForm | null {
    const key = keyOfProject(project);
    const form = this.sheets.has(sheet) ? this.bySheet.get(`${sheet}\n${key}`) : this.byProject.get(key);
    return form ?? null;
  }

  /** The rows that are named alike. */
  alike(named: NamedRow): readonly IndicatorRow[] {
    return this.formOf(named)?.indicators.filter((row) => isNamed(row, named)) ?? [];
  }

  /** The row; null where it is gone, or where rows named alike came or went and nobody can tell which it was. */
  rowOf(named: NamedRow): IndicatorRow | null {
    const alike = this.alike(named);
    return alike.length === named.of ? (alike[named.nth] ?? null) : null;
  }
}

/** What a row of a form is known by. */
export function namedRow(form: EvaluationForm, row: IndicatorRow): NamedRow {
  const alike = form.indicators.filter((other) => isNamed(other, row));
  return {
    sheet: form.range.sheet,
    project: form.project?.value ?? null,
    level1: row.level1,
    level2: row.level2,
    name: row.name,
    nth: alike.indexOf(row),
    of: alike.length,
  };
}

type Named = Pick<IndicatorRow, "level1" | "level2" | "name">;

function isNamed(row: Named, other: Named): boolean {
  return keyOf(row) === keyOf(other);
}

function keyOf({ level1, level2, name }: Named): string {
  return [level1, level2, name].map((text) => withoutSpaces(text)).join("\n");
}

function keyOfProject(project: string | null): string {
  return project === null ? "" : projectKey(project);
}
