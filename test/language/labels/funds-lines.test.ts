import { fundsLine } from "../../../src/language";

test.each([
  ["当年财政拨款", { isOfWhich: false, split: "source", within: null, holds: "fiscal" }],
  ["其中：财政拨款", { isOfWhich: true, split: "source", within: null, holds: "fiscal" }],
  ["  其中: 上年结转", { isOfWhich: true, split: "source", within: null, isCarriedOver: true }],
  ["上年结转资金", { isOfWhich: false, isCarriedOver: true, holds: null }],
  ["一般公共预算财政拨款", { within: "fiscal", holds: null }],
  ["中央资金", { within: "fiscal", holds: null }],
  ["其他资金", { split: "source", within: null }],
  ["其他", { split: "either" }],
  ["其中财政拨款", { isOfWhich: true, holds: "fiscal" }],
  ["项目资金，其中：财政拨款", { isOfWhich: false, holds: "fiscal" }],
  ["其中：（2）上级补助", { isOfWhich: true, within: "fiscal", holds: null }],
  ["10.其他", { split: "either" }],
  ["公用部分", { split: "spending", within: "basic", holds: null }],
  ["（1）基本支出", { split: "spending", holds: "basic" }],
  ["其中：人员经费", { isOfWhich: true, split: "spending", within: "basic" }],
  ["2.项目支出", { split: "spending", within: null, holds: null }],
  ["事业收入", { split: "source", within: null, holds: null, isBesideFiscal: true }],
  ["单位自筹", { isBesideFiscal: true, isOfLevel: false }],
  ["财政专户管理资金", { isBesideFiscal: true, holds: null }],
  ["其他财政资金", { isBesideFiscal: false, holds: "fiscal" }],
  ["县配套", { isOfLevel: true, within: "fiscal" }],
  ["县级自筹资金", { isOfLevel: false, within: null, isBesideFiscal: true }],
  ["上年财政结转", { isCarriedOver: true, holds: null }],
  ["结转资金", { isCarriedOver: true }],
  ["年末结转结余", { isCarriedOver: false }],
  ["其中：政府采购", { isOfWhich: true, split: "neither" }],
  ["本年追加", { split: "neither" }],
])("%s", (label, line) => {
  expect(fundsLine(label)).toMatchObject(line);
});
