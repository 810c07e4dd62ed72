import { quoted } from "../figures";
import type { Check } from "./check";

import { isInList } from "./support/list-and-form";
import { places } from "./support/places";

export const tableWithoutProject: Check = {
  id: "table-without-project",
  severity: "warning",
  title: "自评表的项目不在清单中",
  concerns: "tables",
  why: "有自评表而清单中没有这个项目，项目个数和金额合计都会对不上。",
  mend: "把项目补进清单；名称写法不同的，统一名称。",
  example: "自评表的项目“党务培训”不在项目清单中。请补进清单，或统一名称。",
  run({ dossier }) {
    const listed = dossier.projects.some((project) => isInList(dossier, project));
    if (!listed) return [];
    return dossier.projects
      .filter((project) => !isInList(dossier, project))
      .map((project) => ({
        message: `自评表的项目${quoted(project.name)}不在项目清单中。请补进清单，或统一名称。`,
        sources: places(project),
      }));
  },
};
