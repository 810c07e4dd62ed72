import { projectKey } from "../language";
import type { ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { isInList } from "./support/list-and-form";
import { miswritingIn } from "./support/miswriting";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const projectNameTwoWays: Check = {
  id: "project-name-two-ways",
  severity: "warning",
  title: "同一个项目的名称写法不同",
  why: "清单、自评表和报告中的项目名称要一致，否则会被当作两个项目。",
  mend: "按预算批复的名称统一写法。",
  example: "清单写作“商会换届经费”，自评表写作“商协会换届经费”，看作同一个项目。请统一名称。",
  run(scored) {
    const { dossier } = scored;
    const found: Sighting[] = [];
    for (const project of dossier.projects) {
      const named = project.form === null ? null : dossier.forms[project.form]!.project;
      if (!named || !isInList(dossier, project) || projectKey(project.name) === projectKey(named.value)) continue;
      found.push({
        message: `清单写作“${project.name}”，自评表写作“${named.value}”，看作同一个项目。请统一名称。`,
        sources: places(project, named),
      });
    }
    return [...found, ...inSheetNames(scored), ...inTexts(scored)];
  },
};

function inSheetNames({ dossier }: ScoredWorkbook): Sighting[] {
  return dossier.projects.flatMap(({ name, form }) => {
    const named = form === null ? null : dossier.forms[form]!.project;
    const sheet = named?.at.sheet ?? "";
    if (!named || sheet.length !== name.length || miswritingIn(sheet, name) === null) return [];
    return [
      {
        message: `工作表名称写作“${sheet}”，表中的项目是“${named.value}”。请统一名称。`,
        sources: [{ sheet }, ...places(named)],
      },
    ];
  });
}

function inTexts(scored: ScoredWorkbook): Sighting[] {
  const names = scored.dossier.projects.map(({ name }) => name);
  const known = new Set(names);
  return textsOf(scored).flatMap(({ owner, text }) =>
    (owner === null ? names : [owner]).flatMap((name) => {
      const written = text.value.includes(name) ? null : miswritingIn(text.value, name);
      if (written === null || known.has(written)) return [];
      return [{ message: `文字写作“${written}”，表中的项目是“${name}”。请统一名称。`, sources: places(text) }];
    }),
  );
}
