import { formatAmount } from "../figures";
import { explainsChangeOf, speaksOfBudgetChange } from "../language";
import type { Slot } from "../recognition";
import type { Check, Sighting } from "./check";
import { addedUpRowsOf, amountRowsOf } from "./support/amount-rows";
import { isTenThousandfold } from "./support/amounts";
import { evaluationsOf, spendingReason } from "./support/evaluations";
import { places } from "./support/places";
import { budgetChangeSentence, hasReason } from "./support/reasons";
import { textsByOwner } from "./support/texts";

export const budgetChangedWithoutReason: Check = {
  id: "budget-changed-without-reason",
  severity: "warning",
  title: "年中调整过预算没有说明原因",
  concerns: "reasons",
  why: "全年预算数与年初预算数不同，说明年中追加或调减过预算，要说明依据。",
  mend: "在资金行的原因栏或情况说明中写明调整的原因和批复。",
  example: "“培训项目”的年初预算数 100 万元，全年预算数 90 万元，调减 10 万元，没有说明原因。请补填调整的原因。",
  run(scored) {
    const found: Sighting[] = [];
    const texts = textsByOwner(scored);
    const explained = new Map<string | null, boolean>();
    const names = scored.dossier.projects.map(({ name }) => name);
    const ofAdjustments = (texts.get(null) ?? []).filter(({ key }) => key === "budget-adjustment");
    const isExplained = (project: string | null): boolean => {
      let known = explained.get(project);
      if (known === undefined) {
        known =
          (texts.get(project) ?? []).some(({ text }) => speaksOfBudgetChange(text.value)) ||
          (project !== null && ofAdjustments.some(({ text }) => explainsChangeOf(text.value, project, names)));
        explained.set(project, known);
      }
      return known;
    };
    const told = new Set<string>();
    const reasonOf = new Map(
      evaluationsOf(scored).map((entry) => [entry.project?.name ?? null, spendingReason(entry)]),
    );
    const remarks = new Map<string | null, Slot | null | undefined>(
      scored.dossier.projects.map(({ name, remark }) => [name, remark]),
    );
    for (const row of [...amountRowsOf(scored), ...addedUpRowsOf(scored)]) {
      const initial = row.initialBudget?.number;
      const annual = row.annualBudget?.number;
      if (!initial || !annual || initial.eq(annual) || isTenThousandfold(initial, annual) || annual.lt(0)) continue;
      // Of a form only the total line has to be explained; of list and form one of them is enough.
      // A group changes with the projects beneath it.
      if ((row.funds !== null && !row.funds.isTotal) || row.isGroup || told.has(row.title)) continue;
      told.add(row.title);
      const block = row.evaluation?.form.funds;
      const reasons = block?.rows.map((line) => line.reason) ?? [];
      // 备注 of the list holds much else: 一般项目.
      const notes = [remarks.get(row.project), reasonOf.get(row.project)].map((slot) => slot?.text ?? "");
      if (reasons.some(hasReason) || notes.some(speaksOfBudgetChange) || isExplained(row.project)) continue;
      const change = annual.minus(initial);
      const what = change.gt(0) ? "调增" : "调减";
      found.push({
        message:
          `${row.title}的年初预算数 ${formatAmount(initial)} ${row.unit}，全年预算数 ${formatAmount(annual)} ${row.unit}，` +
          `${what} ${formatAmount(change.abs())} ${row.unit}，没有说明原因。请补填调整的原因。`,
        sources: places(row.initialBudget, row.annualBudget),
        suggestion: budgetChangeSentence(row, row.unit),
        reasonAt: (reasonOf.get(row.project) ?? remarks.get(row.project))?.at,
      });
    }
    return found;
  },
};
