import { withoutSpaces } from "../normalise";
import { plainName } from "./project-names";

/** 2023年度渡口维护项目绩效自评表, 渡口维护项目2023年度支出绩效自评表: what stands before 项目 and after the year. */
const TITLE =
  /(?:^|20\d\d年度?)[（(]?([^\d（()）]+?(?:[（(][^（()）]*[）)])?)项目(?:20\d\d年度?)?(?:支出)?(?:预算)?绩效(?:目标)?(?:自评|自我评价|评价|完成|实现)/;
/** A unit stands there as well: 云栖县园林中心项目支出绩效自评表. 运动会, 公园 and 厕所 are none. */
const UNIT =
  /(?:局|中心|(?<!厕)所|院|校|[林农牧渔苗]场|(?:幼儿|动物|植物|陵)园|府|(?:员|协|学|商|合|金|工|[党村居管]委)会|办|站|馆|队|处|厅|部|社|司|单位|部门|街道)$/;
/**
 * So does a place, which is called by two or three characters, after the place that it lies in: 云栖县白石镇, 白石族自治县.
 * What is longer tells what is done there (高标准农田示范区).
 */
const PLACE = /(?:^|[省市县区旗州盟镇乡])[^省市县区旗州盟镇乡]{1,3}(?:自治)?[市区县镇乡村]$/;
/** Names that end like a place's and are those of what is built. */
const BUILT = /(?:[菜夜集超]市|[小园景库灌片校]区|(?:保护|示范)区|[小古]镇|[乡农]村)$/;
/** What kinds of projects, forms and money are called by, of which no project is named alone. */
const GENERAL =
  /^(?:财政|部门|单位|预算|资金|支出|专项|项目|经费|[省市县区镇乡]|级|中央|地方|本|重点|一般|公共|政府性|基金|延续性|新增|经常性|一次性|转移支付|民生|实事|其他|所属|直属|整体|绩效|指标|目标|自评|评价|情况|汇总|明细|统计|清单|一览|信息|基础|填报|附[件表]|样表|模板|表|年|度|全年|本年|当年|[一二三四五六七八九十\d]|的|和|及|、|[（()）])+$/;
const WHOLE_MONEY = /(?:部门|单位|财政|本级|预算|资金|支出|专项)+$/;
const OF_FORMS = /表|附件|自评|评价|绩效/;
const SHORTEST = 4;
const CHINESE = /^[一-龥“”（()）、—-]+$/;

/** The project that a form's title names; null where it names none. */
export function projectInTitle(title: string): string | null {
  return nameOf(TITLE.exec(withoutSpaces(title))?.[1] ?? "");
}

/** The project that a sheet is called after, numbering left out; null where its name is one of forms or units. */
export function projectInSheetName(sheet: string): string | null {
  const name = plainName(sheet);
  return CHINESE.test(name) && !OF_FORMS.test(name) ? nameOf(name) : null;
}

/** Whether a text that stands alone above a project's form can be the project's name, and is no unit's or section's. */
export function canNameProject(text: string): boolean {
  return !OF_FORMS.test(text) && nameOf(text) !== null;
}

function nameOf(name: string): string | null {
  return name.length < SHORTEST || GENERAL.test(name) || isUnit(name) ? null : name;
}

/** 林场部门预算 is a unit's money as a whole. */
function isUnit(name: string): boolean {
  return [name, name.replace(WHOLE_MONEY, "")].some((one) => UNIT.test(one) || (PLACE.test(one) && !BUILT.test(one)));
}
