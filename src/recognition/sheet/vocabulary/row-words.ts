/** Rows of a list that add up or break down and are never a project or an indicator. */
export const SUM_WORDS: readonly string[] = ["合计", "总计", "小计", "共计", "本页合计", "合计数"];

/** First words of the notes and signatures below a table. */
export const NOTE_STARTS: readonly string[] = [
  "注",
  "备注",
  "说明",
  "填报人",
  "填表人",
  "填报说明",
  "填表说明",
  "制表人",
  "制表",
  "联系人",
  "联系电话",
  "单位负责人",
  "项目负责人",
  "财务负责人",
  "审核人",
  "负责人",
  "填报日期",
  "填表日期",
  "填报时间",
  "单位公章",
  "填报单位",
  "复核人",
  "经办人",
  "评分人",
  "评价人",
  "自评人",
  "打分人",
];
