/** A later reviewer's columns, and others that look like ours and are not: never read, never filled. */
export const FOREIGN = /复核|审核|评审|复评|专家|抽查|第三方|财政评|减分|核心|累计完成率|系数说明|大写/;

/** Beneath a heading of several columns, the column that holds the whole. */
export const WHOLE_COLUMN: readonly string[] = ["合计", "小计", "总额", "总计", "金额", "计"];
