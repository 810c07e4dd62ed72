import { reference } from "../workbook";
import type { Finding, Place, Severity } from "../figures";

/** What the reader may have to tell, with its weight and its words. {…} is filled in by the caller. */
const NOTICES = {
  "unreadable-amount": ["error", "金额“{text}”读不出数字，按空值处理。请改填数字。"],
  "amount-with-unit": ["info", "金额“{text}”自带单位，已换算为{unit}：{value}。请核对。"],
  "amount-shown-otherwise": [
    "error",
    "单元格的数是 {value}，按数字格式显示为“{text}”，看不出金额是多少，按空值处理。请改用普通的数字格式并核对金额。",
  ],
  "unit-assumed": ["info", "表中没有写明金额单位，按万元读取。请在表头注明“单位：万元”或“单位：元”。"],
  "units-differ": ["info", "{columns}的单位与表中其他列不同，已换算为{unit}。请核对。"],
  "row-without-name": ["warning", "这一行有数据却没有{what}，没有读入。请补填名称。"],
  "indicator-without-name": ["warning", "这一行没有指标名称，请补填。"],
  "header-repeated": ["info", "表头“{header}”出现多次，读取了{used}，没有读取{unused}。如不对，请在来源中改选。"],
  "sign-unread": ["warning", "“{name}”的符号栏写的是“{text}”，看不出是≥还是≤，指标值按没有符号读取。请改填≥、≤或=。"],
  "number-named": ["info", "“{name}”的完成值里有几个数，按与指标同名的那个读取：{value}。请核对。"],
  "column-by-content": ["info", "“{header}”一栏按其中的内容看作“{field}”。如不对，请在来源中改选。"],
  "adjustment-as-budget": [
    "info",
    "“{header}”下的数不小于执行数，也不像增减数，看作调整后的预算数。如不对，请在来源中改选。",
  ],
  "whole-as-budget": ["info", "表中没有预算数一栏，各项资金来源的“{header}”看作全年预算数。如不对，请在来源中改选。"],
  "adjustment-only": [
    "warning",
    "“{header}”下的数像是调增、调减的金额，没有看到调整后的预算数，执行率按年初预算数计算。请补一栏“全年预算数”。",
  ],
  "years-side-by-side": ["info", "表中并列几个年度，读取了{year}年的列。如不对，请在来源中改选。"],
  "hidden-sheet": ["info", "工作表“{sheet}”是隐藏的，其中的表已读入。请确认是否应当计入。"],
  "hidden-rows": ["info", "表中有隐藏的行，已一并读入。请取消隐藏并核对。"],
  "hidden-columns": ["info", "表中有隐藏的列，已一并读入。请取消隐藏并核对。"],
  "goal-table": ["info", "表中只有指标值，没有完成值和得分，看作绩效目标表，没有计分。"],
  "project-without-amounts": [
    "info",
    "没有读到“{form}”的预算数和执行数，执行率没有计算。请核对资金表的写法，没有写的请补填。",
  ],
  "funds-without-total": [
    "warning",
    "资金表里没有“年度资金总额”的金额，预算数和执行数按各项资金之和读取。请补填总额并核对。",
  ],
  "rate-without-actual": ["warning", "表中只有“{header}”，没有“实际完成值”一栏，指标没有计分。请补一栏实际完成值。"],
  "targets-taken": [
    "info",
    "这里只有批复的绩效目标（{rows} 项），没有完成值和得分，没有计分。生成自评表时会照抄指标、指标值和分值，请在生成的表里填写完成值（没有分值的一并填写分值），再重新计分。",
  ],
  "near-name-many": ["warning", "自评表的项目“{form}”与项目支出表中的几个名称相近，未能对应。请统一名称。"],
  "form-without-project": ["warning", "这张自评表填了完成值或得分，“项目名称”后面却是空的，没有计分。请补填项目名称。"],
  "form-as-department": [
    "warning",
    "这张表的标题是项目自评表，却没有写项目名称，看作部门整体的自评表。如是某个项目的，请补填项目名称。",
  ],
  "form-repeated": ["warning", "项目“{form}”有几张自评表，只用了第一张。请删去多余的表。"],
  "heads-differ": [
    "warning",
    "项目“{form}”的预算数和执行数在几处写得不一样，读取了第一处。请改一致，或在自评表里写上预算数和执行数。",
  ],
  "form-set-aside": [
    "info",
    "“{form}”另有一张自评表，这一张在隐藏的或留作参考的工作表“{sheet}”里，没有计入。如不对，请取消隐藏或改工作表名称。",
  ],
  "project-rows-added": [
    "info",
    "项目“{listed}”在表中分成 {count} 行（{by}不同），预算数和执行数按各行之和读取。如不对，请核对。",
  ],
  "project-rows-unsure": [
    "warning",
    "项目“{listed}”在表中有 {count} 行（{by}不同），看作同一个项目，预算数和执行数按各行之和读取。如是几个项目，请把名称区分开。",
  ],
  "project-repeated": ["warning", "项目“{listed}”在项目支出表中出现多次。请核对是否重复。"],
  "department-repeated": [
    "warning",
    "找到几张没有项目名称的自评表，只把第一张当作部门整体自评表。其余的请填写项目名称。",
  ],
  "project-by-sheet": ["info", "自评表没有项目名称，按{where}看作项目“{listed}”的自评表。请补填项目名称。"],
  "unit-names-differ": ["info", "单位名称写法不一：{names}。采用了“{used}”。"],
  "list-repeated": ["info", "找到几张项目支出表，内容已合并读取。如有重复，请在来源中改选。"],
  "other-year": ["info", "这张表是{year}年的，没有计入{used}年的自评。如不对，请在来源中改选。"],
  "revenue-repeated": ["info", "找到几张收支表，读取了第一张。如不对，请在来源中改选。"],
  "revenue-without-total": [
    "warning",
    "收支表里有收入，没有认出哪一行是收入合计，没有读入收入。请把这一行写作“收入合计”，或在来源中改选。",
  ],
  "foreign-table": ["info", "这张表像是{what}，没有预算绩效的字样，没有读取。"],
  "table-without-rows": ["warning", "这里有表头，下面却没有一行数据，没有读入。请补填，或确认是不是表头写错了位置。"],
  "rows-unread": [
    "warning",
    "这几行有金额，看不出属于哪张表，没有读入。如是项目清单、资金或收支，请补上表头，或在来源中指定。",
  ],
  "amounts-in-words": [
    "warning",
    "“{text}”：预算数和执行数写在一句话里，没有读入。请把每个数单独写在一格，名称写在它左边。",
  ],
  "indicator-without-project": ["warning", "这几行指标没有写明属于哪个项目，没有读入。请补填项目名称。"],
  "texts-unread": [
    "warning",
    "您指定的区域里没有读到文字材料。请写上“主要职责”“存在的问题”这样的标题，文字写在标题右边或下面；按项目写的，要有“项目名称”一列。",
  ],
  "text-unread": [
    "info",
    "“{text}”看不出属于报告的哪一部分，没有写进报告。需要的话，请在上面写上“主要职责”“存在的问题”“改进措施”这样的标题，文字写在标题右边或下面。",
  ],
  "mapping-gone": ["warning", "您指定的区域所在的工作表“{sheet}”已不存在，改为自动识别。"],
  "correction-unreadable": ["error", "{text}。"],
  "correction-unused": [
    "info",
    "更正里的{text}，这个工作簿的表里没有找到，没有用上。表头改过的，请在“来源”里重新更正。",
  ],
  "chosen-rule-gone": [
    "warning",
    "您在面板中为指标“{text}”{what}没有用上：“{sheet}”中找不到这个指标了（可能改了名称、项目或级次）。如还需要，请在“指标”中重新选定或填写；下次写入后不再记住它。",
  ],
  "chosen-rule-unclear": [
    "warning",
    "您在面板中为指标“{text}”{what}没有用上：现在有 {count} 行同名的指标，分不清是哪一行。请在“指标”中重新选定或填写；下次写入后不再记住它。",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

export type NoticeCode = keyof typeof NOTICES;

/** Collects what the reader is unsure of. */
export class Notices {
  private readonly found: Finding[] = [];
  private readonly told = new Set<string>();

  /** Adds a notice about these places, once; `words` fills the {…} of its message. */
  add(code: NoticeCode, sources: readonly Place[], words: Readonly<Record<string, string>> = {}): void {
    const key = [
      code,
      words.text ?? "",
      ...sources.map((place) => ("top" in place ? reference(place) : place.sheet)),
    ].join("\n");
    if (this.told.has(key)) return;
    this.told.add(key);
    const [severity, message] = NOTICES[code];
    this.found.push({
      check: code,
      severity,
      message: message.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? ""),
      sources,
    });
  }

  get findings(): readonly Finding[] {
    return this.found;
  }
}
