import { projectKey } from "../recognition/project-names";
import type { Check, Sighting } from "./check";
import { isInList } from "./support/list-and-form";
import { places } from "./support/places";

export const projectNameTwoWays: Check = {
  id: "project-name-two-ways",
  severity: "warning",
  title: "同一个项目的名称写法不同",
  why: "清单、自评表和报告中的项目名称要一致，否则会被当作两个项目。",
  mend: "按预算批复的名称统一写法。",
  example: "清单写作“商会换届经费”，自评表写作“商协会换届经费”，看作同一个项目。请统一名称。",
  run({ dossier }) {
    const found: Sighting[] = [];
    for (const project of dossier.projects) {
      const named = project.form === null ? null : dossier.forms[project.form]!.project;
      if (!named || !isInList(dossier, project) || projectKey(project.name) === projectKey(named.value)) continue;
      found.push({
        message: `清单写作“${project.name}”，自评表写作“${named.value}”，看作同一个项目。请统一名称。`,
        sources: places(project, named),
      });
    }
    return found;
  },
};
