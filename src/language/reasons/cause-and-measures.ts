import { withoutNumbering } from "../names/numbering";
import { oneLine } from "../normalise";

/** What a cell of 偏差原因分析及改进措施 says, taken apart; "" where it says nothing of the kind. */
export interface CauseAndMeasures {
  readonly cause: string;
  readonly measures: string;
}

/** Steps that a measure begins with: 加强宣传, 完善制度. */
const STEPS =
  "进一步|加强|加大|加快|强化|完善|健全|优化|细化|严格|规范|督促|改进|提高|推进|做好|做实|提前(?:谋划|筹划|启动|准备|做好)|积极|尽快|及时(?:调整|跟进|督促)";
/** 将 before a step is a plan; 将原定12场改为线上 is none. */
const PLANNED = `(?:我(?:们|单位|局|部门|校|院|办|街道|镇|县|区)|本(?:单位|部门))?将(?=${STEPS}|继续|按|会同|通过|于|在|对|组织|开展|重点)`;
/** Words that open a measure at the head of a clause. */
const OPENS_MEASURE = new RegExp(
  "^(?:" +
    [
      "下一?步|下一阶段|今后|后续|以后|接下来",
      "(?:下一?|明|来)(?:个)?年度?(?:将|拟|要|起|中|内|度|继续|计划|编制|加强|预算|我)|20\\d\\d年(?:将|拟|计划|要)",
      "拟(?!建|合|定于?\\d|议)",
      "计划(?=在|于|明|下|20\\d\\d年|通过|采取|开展|加强|完善|进行|\\d+月)",
      "(?:下一?步)?(?:改进|整改|应对|解决)?措施(?:及建议)?(?:主要)?(?=[：:是为])|(?:整改|改进)(?:计划|意见|情况)(?=[：:])|建议(?!书)",
      "已(?:经)?(?=督促|要求|责令|责成|约谈|通报|部署|布置|协调|整改|启动|建立|制定|修订|安排|采取|着手|组织|加强|完善|纳入|列入|加装|增设|加派|补|纠正|改正|改(?:为|成|由)(?!线上|网络|视频))",
      PLANNED,
    ].join("|") +
    ")",
);
/** 计划于6月完工，实际8月完工 tells what was planned for this year, and no measure. */
const PLANNED_FOR_NOW = /^计划(?!明|下)/;
const WHAT_CAME = /^[^。；;！!\n]*(?:实际|[仅只]完成|(?<!未)完成\d|推迟|延[期后误])/;
/** ；将错峰就餐 behind a cause is a plan; 将原定12场改为线上 tells what became of it. */
const PLANNED_BEHIND =
  /^将(?!原|其|部分|该|此|本年|全部|项目|预算|资金|经费)(?!.*(?:改为|改成|调整[到为至]|转为|并入|合并|移[到至]|推迟|取消))./;
const STEP = new RegExp(`^(?:${STEPS})`);
/** Words that open a cause after a measure: 2.满意度未达标的原因是…. */
const OPENS_CAUSE = /^(?:.{0,16}(?:主要)?原因(?:主要)?(?:是|为|有|在于|[：:])|由于|因(?!此|地|人|材|校|而))/;
/** 一是, 第一、 before a clause. */
const ORDINAL = /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[、.．])/;

/** Said before the cause or the measures, and said by the report's own sentence already. */
const CAUSE_LABEL = /^(?:(?:偏差|未完成|未达标|扣分|主要|存在)?(?:的)?原因(?:分析)?(?:主要)?(?:是|为|[：:])+)\s*/;
const MEASURES_LABEL =
  /^(?:(?:下一?步|下一阶段)?(?:的)?(?:工作)?(?:改进|整改|应对|解决)?(?:工作)?措施(?:及建议)?(?:主要)?(?:是|为|[：:，,])+|(?:整改|改进)(?:计划|意见|情况)[：:]|(?:下一?步|下一阶段)(?:工作)?(?:(?:我(?:们|单位|局|部门)|本(?:单位|部门))?将|[：:，,]|要|打算|计划)*)\s*/;
/** 见佐证材料, 详见附件: says where a reason stands, and is none. */
const POINTS_ELSEWHERE = /^(?:原因)?(?:详|参)?见.{0,12}(?:材料|附件|附表|说明|报告|文件)\d*$/;
const ENDS = /[\s。；;，,、.]+$/u;
/** Behind the sign that closes a clause, and what closes a sentence. */
const BETWEEN_CLAUSES = /(?<=[，,。；;！!\n\r])/;
const SENTENCE_END = /[。；;！!\n\r]/;

/**
 * Takes a reason apart: what caused the deviation, and what is or will be done about it. 部分学生转出，人数减少。下一步按
 * 学期更新名单。 → 部分学生转出，人数减少 | 按学期更新名单. No word is lost but the labels (原因：, 改进措施：, 下一步).
 */
export function causeAndMeasures(text: string): CauseAndMeasures {
  const causes: string[] = [];
  const measures: string[] = [];
  let isMeasure = false;
  let isFirst = true;
  let at = 0;
  for (const clause of text.split(BETWEEN_CLAUSES)) {
    const plain = bare(clause);
    const isPlan = isFirst && at > 0 && PLANNED_BEHIND.test(plain);
    const opens =
      isPlan || (OPENS_MEASURE.test(plain) && !(PLANNED_FOR_NOW.test(plain) && WHAT_CAME.test(text.slice(at))));
    at += clause.length;
    if (opens || (isFirst && STEP.test(plain))) isMeasure = true;
    else if (isFirst && OPENS_CAUSE.test(plain)) isMeasure = false;
    (isMeasure ? measures : causes).push(clause);
    isFirst = SENTENCE_END.test(clause);
  }
  return {
    cause: tidied(causes.join(""), CAUSE_LABEL).replace(POINTS_ELSEWHERE, ""),
    measures: tidied(measures.join(""), MEASURES_LABEL),
  };
}

/** The clause without its number: 一是加强调度 → 加强调度. */
function bare(clause: string): string {
  return withoutNumbering(clause.trimStart()).replace(ORDINAL, "").trimStart();
}

function tidied(text: string, label: RegExp): string {
  return oneLine(text).replace(label, "").replace(ENDS, "");
}
