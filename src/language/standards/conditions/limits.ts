import { datesIn } from "../../values/dates";
import type { DateReading } from "../../values/expression";

/** What may stand beside the day: 2021年11月底前完成, 于6月30日前全部开工. */
const DONE =
  /^(?:于|在|须|应)?(?:全部|按时|按期)?[^\d,;]{0,6}(?:完成|完工|竣工|开工|开展|建成|验收|拨付|支付|发放|到位|上报|报送|办结|实施)?$/;

/** The day by which a condition wants something done: 12月底前完成; null where it names none, or more than a day. */
export function limitIn(condition: string): DateReading | null {
  const dates = datesIn(condition);
  return dates?.isDefinite && DONE.test(dates.rest) ? dates.by : null;
}
