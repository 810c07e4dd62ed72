import { quoted } from "../figures";
import { targetsOf, type Dossier, type ProjectRecord } from "../recognition";
import { knownScore } from "../scoring";
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
  run({ dossier, projects }) {
    const lacking = dossier.projects.filter(
      (project) => project.form === null && !project.isGroup && targetsOf(dossier.targets, project) === null,
    );
    const bare = withoutIndicators(dossier);
    const hasTables = dossier.projects.some((project) => project.form !== null);
    const areScored = projects.some((entry) => knownScore(entry)?.isListed);
    if (!hasTables && lacking.length > 1) {
      return [
        {
          message: `清单中的 ${lacking.length} 个项目都没有自评表，${areScored ? FROM_LIST : "只能计算执行率，不能计分"}。请补填各项目的绩效指标。`,
          sources: mergedPlaces(lacking.map(({ at }) => ({ sheet: at.sheet, row: at.top, column: at.left }))),
        },
      ];
    }
    return dossier.projects.flatMap((project) => {
      const lacks = lacking.includes(project) ? "没有自评表" : bare.includes(project) ? "没有绩效指标，没有计分" : null;
      if (lacks === null) return [];
      const message = `项目${quoted(project.name)}${lacks}。请补填，或说明不需要自评的理由。`;
      return [{ message, sources: places(project) }];
    });
  },
};

const FROM_LIST = "得分和等级照清单里填的采用，没有指标可以核对";

/** Projects named in a table of indicators that has none of theirs, beside others that have. */
function withoutIndicators({ projects, forms }: Dossier): readonly ProjectRecord[] {
  const isBare = ({ form }: ProjectRecord): boolean => {
    const own = form === null ? null : forms[form]!;
    return own !== null && !own.isScored && own.indicators.length === 0 && own.executionRow === null;
  };
  return projects.filter((project) => isBare(project));
}
