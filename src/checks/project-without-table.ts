import { quoted } from "../figures";
import { targetsOf } from "../recognition";
import type { Check } from "./check";

import { mergedPlaces, places } from "./support/places";

export const projectWithoutTable: Check = {
  id: "project-without-table",
  severity: "warning",
  title: "清单中的项目没有自评表",
  concerns: "tables",
  why: "项目清单中的每个项目都要有一张项目支出绩效自评表。",
  mend: "补填该项目的自评表；不需要自评的，从清单中去掉或说明理由。",
  example: "项目“困难党员慰问”没有自评表。请补填，或说明不需要自评的理由。",
  run({ dossier }) {
    const lacking = dossier.projects.filter(
      (project) => project.form === null && !project.isGroup && targetsOf(dossier.targets, project) === null,
    );
    if (lacking.length === 0) return [];
    const hasTables = dossier.projects.some((project) => project.form !== null);
    if (!hasTables && lacking.length > 1) {
      return [
        {
          message: `清单中的 ${lacking.length} 个项目都没有自评表，只能计算执行率，不能计分。请补填各项目的绩效指标。`,
          sources: mergedPlaces(lacking.map(({ at }) => ({ sheet: at.sheet, row: at.top, column: at.left }))),
        },
      ];
    }
    return lacking.map((project) => ({
      message: `项目${quoted(project.name)}没有自评表。请补填，或说明不需要自评的理由。`,
      sources: places(project),
    }));
  },
};
