/** A later reviewer's columns, and others that look like ours and are not: never read, never filled. */
export const FOREIGN = /复核|审核|评审|复评|专家|抽查|第三方|财政评|减分|核心|累计完成率|系数说明|大写/;

/** Headings over the reason of a loss or a deviation, by what they contain: 扣分说明, 未达标说明, 差异原因. */
export const REASON_PATTERN =
  /原因|改进措施|(?:[扣失减]分|未达标|未达到|未完成|未实现|偏差|偏离|差异|自评|得分|情况)[^分]{0,4}(?:说明|理由|解释)$/;
/** Headings over anything: another over reasons comes before them. */
export const ANY_REMARK: readonly string[] = ["备注", "说明"];

/** Beneath a heading of several columns, the column that holds the whole. */
export const WHOLE_COLUMN: readonly string[] = ["合计", "小计", "总额", "总计", "金额", "计"];
