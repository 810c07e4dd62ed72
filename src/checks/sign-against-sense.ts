import { quoted } from "../figures";
import type { IndicatorRow } from "../recognition";
import type { Sign } from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { COMPLAINTS } from "./support/complaints";
import { kindOf } from "./support/levels";
import { places } from "./support/places";

export const signAgainstSense: Check = {
  id: "sign-against-sense",
  severity: "warning",
  title: "指标值的符号与指标的意思相反",
  why: "越多越好的写成“≤”，越少越好的写成“≥”，照此计分，做得差反而得满分。",
  mend: "对照批复的绩效目标改正符号。",
  example: "“新建村级卫生室”越多越好，指标值却写成“≤4个”。请核对符号。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        if (row === null || row.isOfWhich || row.target.reading.kind !== "quantity") continue;
        const why = contradiction(row, row.target.reading.sign);
        if (why === null) continue;
        found.push({
          message: `${quoted(name)}${why}，指标值却写成“${row.target.text}”。请核对符号。`,
          sources: places(row.target.slot, row.target.signSlot),
        });
      }
    }
    return found;
  },
};

const ATTAINED =
  /(?:合格|达标|完好|优良|通过|覆盖|及时|准时|办结|普及|参与|入学|知晓|完工|开工|到位|发放|验收|完成)率|满意/;
const DONE =
  /新建|建设|修建|改造|培训|养护|里程|巡查|检测|购置|配备|救助|资助|慰问|宣传|举办|开展|种植|受益|覆盖|新增|就业|增收|带动/;
/** Words that make less of it better. */
const HELD_DOWN =
  /控制|超|压减|减少|降低|下降|成本|费用|经费|资金|金额|支出|造价|标准|投诉|事故|差错|损|耗|排放|空置|闲置|失业|流失|不|未|时间|周期|天数|间隔|半径/;
const HARM = /事故|投诉|差错|失误|违规|违纪|死亡|伤亡|超支|逾期|故障|空置|发病率|失业率|流失率|辍学率|结转结余率/;
/** Harm that is dealt with, which is good to do often. */
const DEALT_WITH =
  /下降|降低|减少|压减|处理|办理|办结|整改|化解|调处|处置|回复|查处|受理|结案|排查|演练|培训|满意|预防|防范|知晓|及时/;
const SIGN_IN_NAME = /(≥|≧|不少于|不低于|大于)\s*[\d*]|(≤|≦|不超过|不高于|小于)\s*[\d*]/;

function contradiction(row: IndicatorRow, sign: Sign): string | null {
  const wantsLess = sign === "<=" || sign === "<";
  const wantsMore = sign === ">=" || sign === ">";
  const { name } = row;
  const [, more, less] = SIGN_IN_NAME.exec(name) ?? [];
  if ((more && wantsLess) || (less && wantsMore)) return `名称中写的是“${more ?? less}”`;
  const kind = kindOf(row);
  // Of costs cost-with-at-least tells.
  if (kind === "cost") return null;
  if (wantsLess && !HELD_DOWN.test(name) && !COMPLAINTS.test(name)) {
    const isDone = (kind === "quantity" || kind === "benefit") && DONE.test(name);
    return isDone || kind === "satisfaction" || ATTAINED.test(name) ? "越多越好" : null;
  }
  return wantsMore && HARM.test(name) && !DEALT_WITH.test(name) ? "越少越好" : null;
}
