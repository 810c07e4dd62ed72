import type { Manuscript } from "../manuscript";
import type { ScoredWorkbook } from "../scoring";
import { Trouble } from "../workbook";
import { fold } from "./sentence/folded";

/** So many of the first lines may be the title, with a letterhead or a cover above it. */
const TITLE_LINES = 12;
const TITLE = /(?:报告|总结|说明|情况|综述|自评)(?:（[^）]*）)?$/;
const UNIT =
  /^(?:关于)?([一-龥]{3,30}?(?:局|委员会|委|办公室|办|厅|院|校|学|园|街道|街道办事处|镇|乡|会|公司|中心|集团|所|馆|队|站|协会|联合会|政府|部))(?=(?:20\d\d|关于|部门|整体|项目|预算|绩效|支出|单位))/;

/**
 * Refuses a report of another unit or year, by its title.
 * @throws Trouble "report-of-another-unit", "report-of-another-year".
 */
export function refuseOtherReports({ name, passages }: Manuscript, { dossier }: ScoredWorkbook): void {
  const lines = passages
    .filter(({ cell }) => cell === null)
    .map(({ text }) => fold(text).text)
    .filter((text) => text !== "")
    .slice(0, TITLE_LINES);
  const title = titleOf(lines);
  if (title === null) return;
  const year = /(20\d\d)年/.exec(title)?.[1];
  const own = dossier.year?.value;
  if (year && own && Number(year) !== own) {
    throw new Trouble("report-of-another-year", name, { more: `报告标题写的是 ${year} 年，工作簿是 ${own} 年` });
  }
  const unit = UNIT.exec(title)?.[1];
  const ours = dossier.unitName ? fold(dossier.unitName.value).text : null;
  if (
    unit &&
    ours &&
    !isSameUnit(unit, ours) &&
    !dossier.projects.some((project) => fold(project.name).text.includes(unit))
  ) {
    throw new Trouble("report-of-another-unit", name, { more: `报告标题写的是“${unit}”，工作簿是“${ours}”` });
  }
}

/** A title may stand on two lines, the unit or the year on the first. */
function titleOf(lines: readonly string[]): string | null {
  const at = lines.findIndex(
    (line) => line.length <= 50 && TITLE.test(line) && /绩效|自评|支出|项目/.test(line) && !/[。；]/.test(line),
  );
  if (at < 0) return null;
  const before = at > 0 && lines[at - 1]!.length <= 30 && !/[。；，]/.test(lines[at - 1]!) ? lines[at - 1]! : "";
  return before + lines[at]!;
}

/** 区工商联 is 花都区工商业联合会: every character of the shorter name stands in the longer one, in order. */
function isSameUnit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = -1;
  return [...short.replace(/委员会/g, "委").replace(/办公室/g, "办")].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}
