import { sharesSaid } from "../../../src/language";

test.each([
  ["受疫情影响，预算执行率仅86.2%。", ["executed 86.2"]],
  ["项目招标节约，剩余3％资金未支付", ["unspent 3"]],
  ["结余资金占预算的 13.8%，已收回", ["unspent 13.8"]],
  ["尚有5%的资金未执行", ["unspent 5"]],
  ["仅完成年度目标的 90%", ["done 90"]],
  ["完成率为95.5%，低于目标4.5个百分点", ["done 95.5", "undone 4.5"]],
  ["超额完成 30%，需求增加", ["excess 30"]],
  ["未完成10%", ["undone 10"]],
  ["执行率90%以上", []],
  ["执行率不足90%", []],
  ["上年执行率85%，今年好转", []],
  ["合同尾款5%未支付", []],
  ["价格上涨20%", []],
])("%s", (text, shares) => {
  expect(sharesSaid(text).map(({ part, percent }) => `${part} ${percent}`)).toEqual(shares);
});
