import { firstLevelCount, projectCounts, type SaidCount, secondLevelCount } from "../language";
import type { Check, Sighting } from "./check";
import { isInList } from "./support/list-and-form";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const projectCountDiffers: Check = {
  id: "project-count-differs",
  severity: "warning",
  title: "文字中的项目个数与清单不符",
  concerns: "agreement",
  why: "报告写的项目个数要与项目清单、自评表一致。",
  mend: "按清单改正文字中的个数，或者补齐清单。",
  example: "文字写“二级项目14个”，项目清单有 13 个二级项目。请核对。",
  run(scored) {
    const { dossier } = scored;
    const inList = dossier.projects.filter((project) => isInList(dossier, project));
    const listed = inList.length > 0 ? inList : dossier.projects;
    const where = inList.length > 0 ? "项目清单有" : "自评表中有";
    if (listed.length === 0) return [];
    const first = listed.filter((project) => project.level === 1).length;
    const second = listed.length - first;
    const leaves = listed.filter((project) => !project.isGroup).length;
    const found: Sighting[] = [];
    for (const { owner, text } of textsOf(scored)) {
      if (owner !== null) continue;
      const compare = (said: SaidCount | null, counts: readonly number[], what: string) => {
        if (said === null || counts.includes(said.number)) return false;
        found.push({
          message: `文字写“${said.words}”，${where} ${counts[0]} 个${what}。请核对。`,
          sources: places(text),
        });
        return true;
      };
      compare(firstLevelCount(text.value), second > 0 ? [first] : [listed.length], "一级项目");
      if (second > 0) compare(secondLevelCount(text.value), [second], "二级项目");
      // A sentence may count the projects of either level.
      projectCounts(text.value).some((said) => compare(said, [leaves, listed.length, first], "项目"));
    }
    return found;
  },
};
