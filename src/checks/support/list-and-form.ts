import { agree, decimal, quoted, relationOf, scaled, type AmountUnit, type Relation } from "../../figures";
import { wholeFunds, type Dossier, type ProjectRecord, type Slot } from "../../recognition";
import type { ScoredWorkbook } from "../../scoring";
import type { PrintedCells } from "./printed-cells";

/** One amount of a project as its list and its form state it. */
export interface AmountBeside {
  readonly title: string;
  readonly label: string;
  readonly listed: Slot;
  readonly listUnit: AmountUnit;
  readonly formed: Slot;
  readonly formUnit: AmountUnit;
}

/** How the two amounts stand to one another. "unit": ten thousand times as much, as when 元 stand under 万元. */
export function amountsBeside(
  { listed, listUnit, formed, formUnit }: AmountBeside,
  cells: PrintedCells,
): Relation | "unit" {
  const first = cells.amount(listed, listUnit);
  const second = cells.amount(formed, formUnit);
  const relation = relationOf(first, second);
  if (relation !== "different" || first.value.eq(0) || second.value.eq(0)) return relation;
  const isUnit = agree(scaled(first, TEN_THOUSAND), second) || agree(first, scaled(second, TEN_THOUSAND));
  return isUnit ? "unit" : relation;
}

const TEN_THOUSAND = decimal(10000);

/** Every amount that stands both in the project list and in the project's form. */
export function listedAmountsBesideForms(scored: ScoredWorkbook): readonly AmountBeside[] {
  const found: AmountBeside[] = [];
  for (const project of scored.dossier.projects) {
    const form = project.form === null ? undefined : scored.dossier.forms[project.form];
    const total = form?.funds && wholeFunds(form.funds);
    if (!form?.funds || !total || !isInList(scored.dossier, project)) continue;
    const pair = (label: string, listed: Slot | null, formed: Slot | null) => {
      if (!listed?.number || !formed?.number) return;
      found.push({
        title: quoted(project.name),
        label,
        listed,
        listUnit: project.unit,
        formed,
        formUnit: form.funds!.unit,
      });
    };
    pair("年初预算数", project.initialBudget, total.initialBudget);
    pair("全年预算数", project.annualBudget, total.annualBudget);
    pair("执行数", project.executed, total.executed);
  }
  return found;
}

/** Whether the project stands in a list, not only in a form of its own. */
export function isInList(dossier: Dossier, project: ProjectRecord): boolean {
  if (project.form === null) return true;
  const form = dossier.forms[project.form]!;
  const at = form.project?.at ?? form.range;
  return project.at.sheet !== at.sheet || project.at.top !== at.top || project.at.left !== at.left;
}
