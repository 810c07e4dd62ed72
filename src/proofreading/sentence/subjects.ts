import { quoted } from "../../figures";
import { isNear, plainName, projectKey } from "../../language";
import { evaluationsOf, type ScoredWorkbook } from "../../scoring";
import type { Owner } from "../facts";
import { fold } from "./folded";
import { blot } from "./masks";
import { PartialNames } from "./partial-names";

/** Whom a stretch of a sentence speaks of: records of the workbook, or somebody else. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  /** Empty: another unit, or a project that the workbook does not have. */
  readonly owners: readonly Owner[];
  /**
   * "name": a record or somebody else by name. "self": 我局, said of a project's doings too, so that it does not end
   * what is said of a project. "generic": 部门整体, 14个项目: whose they are, the name before says.
   */
  readonly by: "name" | "self" | "generic";
  /** A part of a name stands there: it may be that project, and nobody is accused by it. */
  readonly isLoose?: boolean;
}

/** A shorter part of a name is too common to tell a project by. */
const SHORTEST = 4;
const ENDINGS = /(?:专项|工作|项目|业务|运行|运转|补助|补贴|奖补)?(?:经费|资金|费用|费|补助|支出)?(?:项目)?$/;
const OURS =
  /(?:我|本|全)(?:部门|单位|局|委|办|院|会|校|中心|街道?|镇|乡|馆|所|站|厅|处|队|系统)(?:机关)?|(?:部门|单位)(?:整体|总体)|整体支出|部门(?=预算|自评|支出|绩效)/g;
const TOGETHER =
  /(?:全部|所有|各|上述|以上|这些|其余|纳入[^，。]{0,12}?的|开展[^，。]{0,8}?的)(?:\d+个|[一二三四五六七八九十]+个)?(?:[一二]级|预算|支出|自评|专项|财政)*项目|(?:\d+|[一二三四五六七八九十]+)个(?:[一二]级|预算|支出|自评|专项|重点|绩效)*项目|项目(?:支出|预算|资金|总|全年|年初)*(?:合计|总计|总额|总共|共)|项目支出|各?项目(?=平均|总体|预算执行率平均|最[高低])|(?:合计|总计|汇总)/g;
const METRIC_BEHIND =
  "(?=(?:的|在|当年|全年|本年|年度|年初|度)*(?:20\\d\\d年度?)?(?:部门|整体|项目|预算|执行|支出|自评|得分|决算|收入|绩效|全年|年初|结余|结转|资金|经费|总|调|实际|平均|综合|对|上年|基本|共|累计|追加|压减|到位|获|：))";
const ORGANISATION = new RegExp(
  `[一-龥]{2,16}?(?:局|委员会|委|办公室|办|院|学|校|园|街道|街道办事处|镇|乡|会|公司|中心|集团|所|馆|队|站|厅|政府|银行)${METRIC_BEHIND}`,
  "g",
);
/** 我局, 现将我局. */
const OURS_WITHIN = /^(?:我|本|该)|[我本].$|[我本](?:街道|中心)$/;
const OTHERS = new RegExp(
  `(?:全[国省市县区镇](?:\\d+|[一二三四五六七八九十百]+)?(?:家|个)?(?:[市县区]级)?(?:预算|主管|参评|行政)*(?:单位|部门|乡镇|街道)?|各[省市县区]|[一-龥]{0,6}(?:其他|同类|兄弟|相邻|周边|下属|另外?一个?|别的|外)(?:单位|部门|区县|项目|地区|省份|县区?|市)|(?:省|市|区|县|国家|行业)(?:级)?平均水平|上级(?!追加|下达|拨付|安排|补助|资金)|对照组)${METRIC_BEHIND}`,
  "g",
);
const UNKNOWN_PROJECT = new RegExp(
  `(?<![一-龥A-Za-z0-9”])[“]?([一-龥A-Za-z0-9（）—-]{3,26}?)[”]?(?:项目|工程|专项)${METRIC_BEHIND}`,
  "g",
);
const GENERIC =
  /(?:该|本|此|各|个|部分|个别|少数|多数|少量|全部|所有|[一二三]级|重点|其他|自评|预算|支出|评价|部门|上述|这些|绩效|整体|的|述|专项|延续性?|新增|经常性?|一次性)$|^(?:开展|组织|实施|对|将|推进|通过|根据|按照|完成|为|涉及|从|因|由于|截至|其中|经|我|本|该|全|各|共|总体|综上|同时)/;

/** “某某”项目支出, 某某补助项目支出, 该项目支出: the project's own. */
const PART_OF_NAME = /(?:□(?:专项|工作|业务|运行|运转|补助|补贴|奖补)?|[”该本此])$/;

/** Knows the names of one workbook: its unit and its projects. */
export class Names {
  private readonly variants: readonly (readonly [string, Owner])[];
  private readonly unit: string;
  private readonly parts: PartialNames;
  private readonly listed: readonly string[];
  private readonly keys: readonly string[];

  constructor(scored: ScoredWorkbook) {
    const found = new Map<string, Owner | null>();
    scored.projects.forEach(({ project }, index) => {
      for (const name of variantsOf(project.name))
        found.set(name, found.has(name) && found.get(name) !== index ? null : index);
    });
    this.variants = [...found]
      .flatMap(([name, owner]) => (owner === null ? [] : [[name, owner] as const]))
      .sort(([one], [other]) => other.length - one.length);
    this.unit = fold(scored.dossier.unitName?.value ?? "").text;
    this.parts = new PartialNames(
      scored.projects.map(({ project }) => undatedName(project.name).replace(ENDINGS, "")),
      this.unit,
      evaluationsOf(scored).flatMap(({ evaluation }) => evaluation.indicators.map(({ name }) => fold(name).text)),
    );
    this.listed = scored.projects.map(({ project }) => plainName(project.name));
    this.keys = scored.projects.map(({ project }) => projectKey(project.name));
  }

  /** Whom the sentence speaks of, in its order, and the sentence with the names blotted out. */
  subjectsIn(text: string): { readonly subjects: readonly Subject[]; readonly rest: string } {
    const whole = this.projectsIn(text);
    const parts = this.partsIn(blotted(text, whole));
    const named = [...whole, ...parts].sort((one, other) => one.start - other.start);
    let rest = blotted(text, named);
    const others: Subject[] = [];
    const add = (pattern: RegExp, owners: (words: string) => readonly Owner[] | null) => {
      for (const match of rest.matchAll(pattern)) {
        const known = owners(match[1] ?? match[0]);
        const isPartOfName = match[0].startsWith("项目") && PART_OF_NAME.test(rest.slice(0, match.index));
        if (known === null || isPartOfName) continue;
        const end = match.index + match[0].length;
        others.push({ start: match.index, end, owners: known, by: howNamed(pattern, match[0]) });
        if (pattern !== TOGETHER && pattern !== OURS) rest = blot(rest, match.index, end);
      }
    };
    for (const form of this.formsOfUnit()) {
      for (let at = rest.indexOf(form); at >= 0; at = rest.indexOf(form, at + 1)) {
        others.push({ start: at, end: at + form.length, owners: ["unit"], by: "self" });
        rest = blot(rest, at, at + form.length);
      }
    }
    add(OURS, () => ["unit"]);
    add(OTHERS, () => []);
    add(ORGANISATION, (words) => (OURS_WITHIN.test(words) ? null : []));
    add(UNKNOWN_PROJECT, (words) => this.unknown(words));
    add(TOGETHER, () => ["total"]);
    const subjects = [...joined(named, text), ...others].sort(
      (one, other) => one.start - other.start || other.end - one.end,
    );
    return { subjects, rest };
  }

  /** The name of a project in quotation marks, as the list has it. */
  nameOf(owner: Owner): string {
    return typeof owner === "number" ? quoted(this.listed[owner]!) : "";
  }

  private formsOfUnit(): readonly string[] {
    return this.unit === "" ? [] : [this.unit];
  }

  private partsIn(rest: string): Subject[] {
    return this.parts.in(rest).map(({ start, end, owner, isFirm }) => ({
      ...{ start, end, owners: [owner], by: "name" as const },
      ...(isFirm ? {} : { isLoose: true }),
    }));
  }

  private projectsIn(text: string): Subject[] {
    const found: Subject[] = [];
    for (const [name, owner] of this.variants) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (!found.some((one) => one.start < end && at < one.end))
          found.push({ start: at, end, owners: [owner], by: "name" });
      }
    }
    return found.sort((one, other) => one.start - other.start);
  }

  /** A project's name that the list writes otherwise is that project; any other is not ours. */
  private unknown(words: string): readonly Owner[] | null {
    const undated = words.replace(/^.*?(?:19|20)\d\d年?度?/, "");
    if (GENERIC.test(undated) || undated.replace(/[^一-龥]/g, "").length < 3) return null;
    const key = projectKey(undated);
    const near = this.keys.flatMap((own, index) => (own === key || isNear(own, key) ? [index] : []));
    return near.length === 1 ? near : [];
  }
}

function howNamed(pattern: RegExp, words: string): Subject["by"] {
  if (pattern === TOGETHER) return "generic";
  if (pattern !== OURS) return "name";
  return /^[我本全]/.test(words) ? "self" : "generic";
}

function blotted(text: string, subjects: readonly Subject[]): string {
  return subjects.reduce((rest, { start, end }) => blot(rest, start, end), text);
}

const LEADING_YEAR = /^[（]?20\d\d年?度?[）]?/;

function undatedName(name: string): string {
  return fold(plainName(name)).text.replace(LEADING_YEAR, "");
}

/** The name as a report may write it: without its year, its code, 经费 or 项目 at its end. */
function variantsOf(name: string): Set<string> {
  const plain = fold(plainName(name)).text.replace(/[“”"《》]/g, "");
  const undated = plain.replace(LEADING_YEAR, "");
  const bare = undated.replace(ENDINGS, "");
  const found = new Set<string>();
  // “鲲鹏计划”第二期 is written with its quotation marks, too.
  const marked = undatedName(name);
  for (const one of [plain, undated, bare, marked, marked.replace(ENDINGS, "")])
    if (one.length >= SHORTEST || (one === plain && one.length > 1)) found.add(one);
  return found;
}

/** A项目、B项目和C项目 are spoken of together. */
function joined(named: readonly Subject[], text: string): Subject[] {
  const found: Subject[] = [];
  for (const one of named) {
    const last = found.at(-1);
    const between = last ? text.slice(last.end, one.start) : "";
    if (last && /^[”]?(?:项目|专项|经费)?[”]?[、和与及]+(?:以及)?[“]?(?:20\d\d年度?)?$/.test(between)) {
      found[found.length - 1] = {
        start: last.start,
        end: one.end,
        owners: [...last.owners, ...one.owners],
        by: "name",
        ...(last.isLoose || one.isLoose ? { isLoose: true } : {}),
      };
    } else found.push(one);
  }
  return found;
}
