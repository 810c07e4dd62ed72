import { causeInSentence, measuresInSentence } from "../../../src/language";

test.each([
  ["由于征地困难，导致2公里未开工", "征地困难，导致2公里未开工"],
  ["因选址变更", "选址变更"],
  ["因公出差增多", "因公出差增多"],
  ["1.队伍更换；2.材料涨价", "队伍更换；材料涨价"],
  ["1.5公里未开工", "1.5公里未开工"],
])("原因是 %s", (cause, said) => {
  expect(causeInSentence(cause)).toBe(said);
});

test.each([
  ["今后将错时施工", "错时施工"],
  ["后续工作中我单位将加强调度", "加强调度"],
  ["将错峰就餐", "错峰就餐"],
  ["将原有设备更换", "将原有设备更换"],
  ["以后年度按学期采购", "以后年度按学期采购"],
  ["1.更新设备", "更新设备"],
])("改进措施主要是 %s", (measures, said) => {
  expect(measuresInSentence(measures)).toBe(said);
});
