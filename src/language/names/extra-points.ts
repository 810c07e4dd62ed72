import { withoutSpaces } from "../normalise";

/** What a row adds to the score or takes from it beside the points of the form. */
export type ExtraPoints = "added" | "taken" | "either";

const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]+)/;
const POINTS = /[（(][^（）()]*[)）]$/;
const KIND = "(?:项|指标|事项|情况|因素|内容|类)*";
const EITHER = new RegExp(`^(?:加[、/和]?(?:减|扣)分|奖惩(?:加减|加扣)?分?|奖罚分?|附加(?:加减)?分?)${KIND}$`);
const ADDED = new RegExp(`^(?:附加|额外|奖励|工作)?(?:加分|奖分|奖励分)${KIND}$`);
const TAKEN = new RegExp(`^(?:附加|额外|惩罚)?(?:减分|扣分|罚分|倒扣分?)${KIND}$`);

/** 加分项, 减分项（最多扣5分）, 奖惩: whether a level's name says so; null where it does not. */
export function extraPointsOf(level: string): ExtraPoints | null {
  const name = withoutSpaces(level).replace(NUMBERED, "").replace(POINTS, "");
  if (EITHER.test(name)) return "either";
  if (ADDED.test(name)) return "added";
  return TAKEN.test(name) ? "taken" : null;
}
