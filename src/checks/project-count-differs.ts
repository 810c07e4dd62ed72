import { integerOfChinese } from "./support/chinese-integer";
import type { Check, Sighting } from "./check";
import { isInList } from "./support/list-and-form";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const projectCountDiffers: Check = {
  id: "project-count-differs",
  severity: "warning",
  title: "文字中的项目个数与清单不符",
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
      const compare = (pattern: RegExp, counts: readonly number[], what: string) => {
        const [words, digits, chinese] = pattern.exec(text.value) ?? [];
        const said = digits ? Number(digits) : integerOfChinese(chinese ?? "");
        if (said === null || counts.includes(said)) return;
        found.push({
          message: `文字写“${words!.replace(/\s/g, "")}”，${where} ${counts[0]} 个${what}。请核对。`,
          sources: places(text),
        });
      };
      if (second > 0) {
        compare(FIRST_LEVEL, [first], "一级项目");
        compare(SECOND_LEVEL, [second], "二级项目");
      }
      compare(ALL_PROJECTS, [leaves, listed.length], "项目");
    }
    return found;
  },
};

const COUNT = "(?:(\\d+)|([一二两三四五六七八九十百]+))\\s*个";
const FIRST_LEVEL = new RegExp(`一级项目(?:共|有)?\\s*${COUNT}`);
const SECOND_LEVEL = new RegExp(`二级项目(?:共|有)?\\s*${COUNT}`);
/** Only where the sentence plainly speaks of the projects that were evaluated. */
const ALL_PROJECTS = new RegExp(
  `(?:自评|评价)(?:的)?(?:预算)?项目(?:共|共计|共有)?\\s*${COUNT}(?![^，。；]{0,4}(?:优|良|重点))`,
);
