import { projectKey, withoutSpaces } from "../language";
import { rangeOf } from "../workbook";
import type { ProjectRecord } from "./dossier";
import type { FormHead } from "./forms";
import type { Notices } from "./notices";
import { projectTextKey } from "./tables/text-columns";
import { wholeFunds } from "./tables/whole-funds";

/** The projects of cards: 项目名称 | …, 全年预算数 | …, 全年执行数 | …, a line each and without indicators. */
export function projectsOfCards(cards: readonly FormHead[], notices: Notices): readonly ProjectRecord[] {
  const byKey = new Map<string, ProjectRecord>();
  for (const card of cards) {
    const project = projectOf(card);
    const known = byKey.get(projectKey(project.name));
    if (known) notices.add("project-repeated", [known.at, project.at], { listed: project.name });
    else byKey.set(projectKey(project.name), project);
  }
  return [...byKey.values()];
}

function projectOf({ name, at, funds, texts }: FormHead): ProjectRecord {
  const whole = wholeFunds(funds);
  const told = texts.map(({ key, text, raw, at: place }) => {
    const value = { value: text, text: raw, at: rangeOf(place) };
    return [projectTextKey(key), value] as const;
  });
  return {
    name: withoutSpaces(name),
    at,
    level: 1,
    parent: null,
    initialBudget: whole?.initialBudget ?? null,
    annualBudget: whole?.annualBudget ?? null,
    executed: whole?.executed ?? null,
    statedRate: whole?.rate ?? null,
    unit: funds.unit,
    form: null,
    isGroup: false,
    texts: Object.fromEntries(told.filter(([, { value }]) => value !== "")),
  };
}
