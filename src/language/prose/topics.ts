import { plainName } from "../names/project-names";
import { withoutSpaces } from "../normalise";

const BUDGET_CHANGE = /调整|追加|调增|调减|压减|核减|追减|收回|调剂/;
const SPENDING = /执行率|支出进度|支付|结余|结转|未支出|未执行|压减|收回|执行进度|预算执行/;
const MEASURE = /改进措施|下一步|整改|今后|拟采取|下年度?将/;
const NO_PROBLEM = /(?:暂?无|不存在|没有|未|未发现|未见)(?:发现)?(?:明显|突出|重大|其他)?(?:的)?问题/;
/** A longer text that says so says more beside. */
const LONGEST_DENIAL = 20;

/** Whether a text explains a changed budget: 年中追加. */
export function speaksOfBudgetChange(text: string): boolean {
  return BUDGET_CHANGE.test(text);
}

/**
 * Whether a text of the unit explains how the budget of the project `name` was changed: one that names no project is
 * about each of `names`.
 */
export function explainsChangeOf(text: string, name: string, names: readonly string[]): boolean {
  if (!speaksOfBudgetChange(text)) return false;
  const said = withoutSpaces(text);
  const isNamed = (one: string) => said.includes(withoutSpaces(plainName(one)));
  return isNamed(name) || !names.some(isNamed);
}

/** Whether a text explains how money was spent: 支付进度慢, 结余. */
export function speaksOfSpending(text: string): boolean {
  return SPENDING.test(text);
}

/** Whether a text names a measure, which may follow the problem: 下一步将…. */
export function speaksOfMeasures(text: string): boolean {
  return MEASURE.test(text);
}

const MISS =
  /滞后|(?:未|没有|没能|未能|尚未)(?:全部|完全|按期|按时|如期|及时|能)*(?:完成|达到|达标|实现|开工|实施|启动|开展|支付)|延期|逾期|推迟|偏慢|缓慢|超期/;

/** Whether a text tells of something that was not done, or not in time: 进度滞后, 未完成. */
export function tellsOfMiss(text: string): boolean {
  return MISS.test(text);
}

/** Whether a text says that there is no problem: 暂未发现问题. */
export function deniesProblems(text: string): boolean {
  return text.length <= LONGEST_DENIAL && NO_PROBLEM.test(text);
}
