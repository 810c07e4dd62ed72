import type { Fact, Facts, Measure } from "../facts";
import type { Label } from "../sentence/labels";
import { measureOf } from "../sentence/measures";
import type { Said } from "../sentence/numbers";
import { NOTHING, type Context, type Meant } from "./meant";

const GRADES: readonly (readonly [string, RegExp])[] = [
  ["优良", /优良/],
  ["优", /[“‘]?优秀?[”’]?(?!良|先|质|势|化|惠)/],
  ["良", /(?<!优)[“‘]?良好?[”’]?/],
  ["中", /[“‘]?中等?[”’](?!心)|(?<![其当集目标])中等?(?=等|级|的|$|有|为)/],
  ["差", /[“‘]?(?:较)?差[”’]?(?!异|额|旅)/],
  ["合格", /(?<!不)[“‘]?合格[”’]?/],
  ["不合格", /[“‘]?不合格[”’]?/],
];
const SUBSET = /其中|其余|另有|另外|除|余下|新增|剔除|抽取|选取|部分|分别|至少|近|已有|个别|较|增加|减少/;
const CONDITION = /^[中里]?(?:有|存在|的)|的$|得分|执行率|未|低|高|存在|达|超|不|结转|结余|支出进度|连续|新|延续|需|因/;

/** 纳入自评的14个项目: all of them. */
const EVALUATED = /(?:纳入|开展|参加|参与)[^，]{0,8}(?:自评|评价)[^，]{0,2}的$/;

/** 二级项目14个, 评为“优”的项目10个. */
export function countClaim({ unit }: Said, label: Label, owners: Context, facts: Facts): Meant {
  if (!/^[个项]$/.test(unit) || owners?.some((owner) => typeof owner === "number")) return NOTHING;
  const scored = facts.find("total", "scored-count");
  if (/(?:已有|有了|取得|得出)(?:自评)?得分的(?:项目|$)/.test(label.before + label.behind) && scored.length > 0)
    return { facts: scored, isFirm: true };
  const grade = gradeIn(label);
  if (grade) {
    const found = facts.find("total", "grade-count", grade);
    return { facts: found, isFirm: found.length > 0 && !/其余|另|上年/.test(label.before) };
  }
  const reading = measureOf(label, "count");
  if (!reading) return NOTHING;
  const [measure] = reading.measures as readonly [Measure];
  if (measure === "indicator-count") return { facts: facts.find("unit", measure), isFirm: false };
  const found: readonly Fact[] = facts.find("total", measure);
  const isBehind = /^(?:预算|支出|自评|绩效|财政|专项)*(?:[一二]级)?(?:预算|支出|自评|绩效)*项目/.exec(label.behind);
  const condition = isBehind ? label.behind.slice(isBehind[0].length) : label.behind;
  const before = label.before.replace(EVALUATED, "");
  const isTold = reading.isFirm || isBehind !== null;
  const isFirm = isTold && !SUBSET.test(before) && !CONDITION.test(condition) && !CONDITION.test(before);
  // 共有项目: the rows that are evaluated, or with those above them.
  const more =
    measure === "count" ? [...facts.find("total", "level1-count"), ...facts.find("total", "level2-count")] : [];
  return { facts: [...found, ...more], isFirm };
}

function gradeIn({ before, behind }: Label): string | null {
  const near = before.slice(-14);
  const names = /项目|等级|等次|评|结果|其中|^|、|的/.test(near) ? near : "";
  const ahead = GRADES.flatMap(([name, pattern]) => {
    const at = names.search(
      new RegExp(
        `(?:${pattern.source})(?:等?级|等次|档次?|类)?(?:的)?(?:预算|自评|支出)?(?:项目)?(?:数)?(?:分别)?(?:有|共|为|是|：|达)*$`,
      ),
    );
    return at < 0 ? [] : [{ name, at }];
  });
  if (ahead.length > 0) return ahead.reduce((best, one) => (one.at < best.at ? one : best)).name;
  if (!/项目/.test(behind) && !/^(?:评|获|为|被|“)/.test(behind)) return null;
  const after = GRADES.flatMap(([name, pattern]) =>
    new RegExp(
      `^(?:[一二]级)?(?:项目)?(?:的)?(?:自评|评价|绩效)*(?:结果|等级|等次|得分)*(?:被)?(?:评定|评|获评|获|达到|为|定)+(?:为|等级)*(?:${pattern.source})`,
    ).test(behind)
      ? [name]
      : [],
  );
  return after[0] ?? null;
}
