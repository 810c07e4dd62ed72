import { integerOfChinese, withoutSpaces } from "../language";
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
        const [words, ...numbers] = pattern.exec(text.value) ?? [];
        const number = numbers.find((one) => one !== undefined);
        const said = number === undefined ? null : /\d/.test(number) ? Number(number) : integerOfChinese(number);
        if (said === null || counts.includes(said)) return false;
        found.push({
          message: `文字写“${withoutSpaces(words!).replace(/^[，。；、]/, "")}”，${where} ${counts[0]} 个${what}。请核对。`,
          sources: places(text),
        });
        return true;
      };
      compare(FIRST_LEVEL, second > 0 ? [first] : [listed.length], "一级项目");
      if (second > 0) compare(SECOND_LEVEL, [second], "二级项目");
      // A sentence may count the projects of either level.
      ALL_PROJECTS.some((pattern) => compare(pattern, [leaves, listed.length, first], "项目"));
    }
    return found;
  },
};

const NUMBER = "(\\d+|[一二两三四五六七八九十百]+)\\s*[个项]";
const FIRST_LEVEL = new RegExp(`一级项目(?:共计|共有|共|有)?\\s*${NUMBER}|${NUMBER}一级项目`);
const SECOND_LEVEL = new RegExp(`二级项目(?:共计|共有|共|有)?\\s*${NUMBER}|${NUMBER}二级项目`);
const EVALUATED = "(?:绩效)?(?:自评|评价)";
/** Words before a number that speak of some projects only. */
const NO_PART = "(?![^，。；]{0,4}(?:优|良|重点))";
const OURS = "(?:部门|预算|财政|支出|政府|本级)*";
/** Only where the sentence plainly speaks of all the projects that were evaluated. */
const ALL_PROJECTS: readonly RegExp[] = [
  new RegExp(`${EVALUATED}(?:的)?${OURS}项目(?:支出)?(?:数量|数)?(?:共计|共有|共|为|有)?\\s*${NUMBER}${NO_PART}`),
  new RegExp(`${NUMBER}${OURS}项目(?:支出)?(?:全部|均|都)?(?:纳入|列入|开展|进行|完成|实施)(?:了)?${EVALUATED}`),
  new RegExp(`(?:共有|共实施|共安排|共涉及|共计|涉及|共)\\s*${NUMBER}${OURS}项目(?!资金)`),
  new RegExp(`(?:^|[，。；、年局委会办院部])(?:实施的?|安排的?)?${OURS}项目(?:共计|共有|共)?\\s*${NUMBER}${NO_PART}`),
  new RegExp(`(?:^|[，。；年局委会办院部])${NUMBER}${OURS}项目(?:全部|均|都)`),
];
