import { reference } from "./address";
import type { Trouble, TroubleCode } from "./trouble";

/** One sentence or two: what is wrong, where, and what to do. */
type Words = (subject: string, place: string, more: string) => string;

const SAVE_AS_XLSX = "请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试";

const SAVE_AS_DOCX = "请用 Word 或 WPS 打开它，另存为“Word 文档（*.docx）”后再试";

const WORDS: Readonly<Record<TroubleCode, Words>> = {
  "missing-file": (file, _place, more) =>
    more ? `打不开文件“${file}”：${more}。` : `找不到文件“${file}”。请检查文件名和所在文件夹。`,
  "not-a-workbook": (file, _place, more) => `“${file}”不是 Excel 工作簿${more ? `：${more}` : ""}。${SAVE_AS_XLSX}。`,
  "old-format": (file) => `“${file}”是旧格式的表格（.xls 或 .et）。${SAVE_AS_XLSX}。`,
  encrypted: (file) => `“${file}”设有打开密码，读不了。请在 Excel 或 WPS 里取消打开密码，保存后再试。`,
  damaged: (file, _place, more) =>
    `“${file}”已损坏或不完整${more ? `（问题在 ${more}）` : ""}。请用 Excel 或 WPS 打开并修复，另存后再试；` +
    `如果是下载或拷贝来的，请重新取一份。`,
  "too-large": (file, _place, more) =>
    `“${file}”太大${more ? `（${more}）` : ""}，没有读取。请删去无关的工作表和空白区域的格式，另存后再试。`,
  "unsafe-xml": (file, _place, more) =>
    `“${file}”里有不安全的内容（${more || "文档类型定义"}），没有读取。${SAVE_AS_XLSX}。`,
  "nothing-recognised": (file, _place, more) =>
    `“${file}”里没有认出项目支出表、自评表或绩效指标表。${more}` +
    `请确认表头写有“项目名称”“年度指标值”“分值”“得分”这类字样，或检查是否选错了文件。`,
  "structure-protected": (sheet) =>
    `工作簿的结构受保护，不能增删工作表${sheet ? `“${sheet}”` : ""}。` +
    `请在“审阅—保护工作簿”里撤销保护，或另存一份没有保护的副本再试。`,
  "sheet-name-taken": (sheet) =>
    `工作簿里已有名为“${sheet}”的工作表，而且不是本工具生成的，没有覆盖它。请把它改名后再试。`,
  "sheet-gone": (sheet) => `工作簿里没有名为“${sheet}”的工作表，它可能已被改名或删除。请重新计分后再试。`,
  "locked-cell": (sheet, place) =>
    `${place || `“${sheet}”`} 是受保护的锁定单元格，没有写入。请在“审阅—撤销工作表保护”后再试。`,
  "array-cell": (sheet, place) =>
    `${place || `“${sheet}”`} 属于一个数组公式，不能只改其中一格，没有写入。请先清除这个数组公式再试。`,
  "changed-meanwhile": (sheet, place) => `${place || `“${sheet}”`} 在计分之后被改动过，没有写入。请重新计分后再试。`,
  "output-exists": (file) => `输出文件“${file}”已经存在，没有覆盖。请换一个文件夹，或加上 --overwrite 覆盖它。`,
  "output-is-input": (file) => `输出文件“${file}”就是输入的工作簿，不能覆盖它。请换一个输出文件夹。`,
  "output-unwritable": (file, _place, more) =>
    `写不了“${file}”${more ? `：${more}` : ""}。请检查文件夹是否存在、是否有写入权限、磁盘是否已满，` +
    `以及文件是否正在 Excel 或 WPS 里打开。`,
  "unknown-scheme": (scheme, _place, more) =>
    `没有编号为“${scheme}”的计分方案。${more ? `可用的方案：${more}。` : "请用 ziping scheme 查看可用的方案。"}`,
  "unknown-outline": (outline, _place, more) =>
    `没有编号为“${outline}”的报告大纲。${more ? `可用的大纲：${more}。` : "请用 ziping outline 查看可用的大纲。"}`,
  "unknown-field": (field, place) =>
    `${place} 里的字段“${field}”不认识，没有生成报告。字段的名称见使用说明“报告模板的字段”，请改正后再试。`,
  "outline-row-unreadable": (sheet, place, more) => `${place || `“${sheet}”`} 看不懂：${more}。请改正后再试。`,
  "correction-unreadable": (sheet, place, more) => `${place || `“${sheet}”`} 看不懂${more ? `：${more}` : ""}。`,
  "no-corrections": (file) => `“${file}”里没有“识别更正”表。请用 ziping corrections 导出一张，填好后再试。`,
  "errors-stand": (file, _place, more) =>
    `“${file}”还有错误没有改正，没有生成报送件。${more ? `\n${more}\n` : ""}请按检查结果改正后再试；一定要先生成，请加上 --despite-errors。`,
  "no-workbooks": (folder, _place, more) =>
    `文件夹“${folder}”里没有可以处理的工作簿（.xlsx 或 .xlsm）${more ? `，${more}` : ""}。请检查文件夹。`,
  "no-results": (files) => `“${files}”里没有已经算出得分的工作簿，没有生成汇总表。请先用 ziping batch 计分。`,
  "scores-wait": (file, _place, more) =>
    `“${file}”还有得分待定，总分不是最后的结果，没有生成报送件。${more ? `\n${more}\n` : ""}请填上得分后再试；一定要先生成，请加上 --despite-errors。`,
  "only-targets": (file) =>
    `“${file}”里只有批复的绩效目标，还没有自评，没有生成报送件。请先生成自评表，填写完成值并计分后再试。`,
  "nothing-to-submit": (file) =>
    `“${file}”里没有可以报送的自评表：自评表都是隐藏的，或者都还没有填写绩效指标，或者工作簿的结构受保护，没有生成。` +
    `请填写绩效指标，取消隐藏，或在“审阅—保护工作簿”里撤销保护后再试。`,
  cancelled: () => "已按您的要求停下，工作簿没有改动。",
  "part-not-loaded": () =>
    "自评通的一部分没有加载出来（网络断了，或者网页服务停了），没有写入任何内容。请检查网络后再试一次；还是这样，请关掉重新打开。",
  "calculation-lost": () =>
    "计算中途断了（多半是内存不够），已经重新启动，这一次没有写入任何内容。请再试一次；还是这样，请保存工作簿，关掉别的网页和程序后再试。",
  "sheet-protected": (sheet, place) =>
    `${place || `工作表“${sheet}”`}受保护，没有写入。请在“审阅—撤销工作表保护”后再试。`,
  "cell-being-edited": () => "有单元格正在编辑。请按 Enter 结束单元格编辑后再试。",
  "host-refused": (file, _place, more) =>
    `Excel 没有接受对“${file}”的操作${more ? `（${more}）` : ""}，没有写入。请保存并重新打开工作簿后再试。`,
  "not-as-written": (sheet, place, more) =>
    `${place || `“${sheet}”`} 写入之后不是写进去的内容${more ? `（${more}）` : ""}，已恢复到写入之前。` +
    `请看一看这里的筛选、数据有效性和单元格格式（文本格式请改为常规）；显示 #NAME? 的，这个版本的 Excel 缺少公式里的函数。`,
  "half-written": (file, _place, more) =>
    `写入“${file}”时中途停下${more ? `（${more}）` : ""}，只写了一部分。请点“还原”，恢复到写入之前。`,
  "unsupported-host": (file, _place, more) =>
    `这个版本的 Excel 缺少需要的功能${more ? `（${more}）` : ""}，没有处理“${file}”。请升级 Excel，或改用命令行工具。`,
  "not-a-document": (file, _place, more) => `“${file}”不是 Word 文档${more ? `：${more}` : ""}。${SAVE_AS_DOCX}。`,
  "old-document": (file) => `“${file}”是旧格式的文档（.doc 或 .wps）。${SAVE_AS_DOCX}。`,
  "encrypted-document": (file) => `“${file}”设有打开密码，读不了。请在 Word 或 WPS 里取消打开密码，保存后再试。`,
  "damaged-document": (file, _place, more) =>
    `“${file}”已损坏或不完整${more ? `（问题在 ${more}）` : ""}。请用 Word 或 WPS 打开并修复，另存后再试。`,
  "document-with-macros": (file) => `“${file}”带有宏，没有读取。${SAVE_AS_DOCX}。`,
  "report-without-ledger": (file) =>
    `“${file}”里没有（或者已经丢失）自评通记下的数字台账，不知道哪些数是由工作簿写出的，没有更新。` +
    `请用 ziping check 工作簿.xlsx --report 报告.docx 逐处核对，再自己改。`,
  "report-of-another-unit": (file, _place, more) =>
    `“${file}”是另一个单位的报告：${more}。请核对选的工作簿和报告是不是一套。`,
  "report-of-another-year": (file, _place, more) =>
    `“${file}”是另一个年度的报告：${more}。请核对选的工作簿和报告是不是一套。`,
  "template-tag": (tag, _place, more) => `模板里的标签“${tag}”${more}。没有生成报告，请在 Word 里改正模板后再试。`,
  "template-refused": (file, _place, more) => `模板“${file}”不能用：${more}。没有生成报告。`,
  "unknown-template": (template, _place, more) => `没有编号为“${template}”的模板。可用的模板：${more}。`,
};

/** A trouble in plain Chinese: which file, sheet or cell, what is wrong, what to do. */
export function troubleMessage(trouble: Trouble): string {
  const { cell, more } = trouble.details;
  return WORDS[trouble.code](trouble.subject, cell ? reference(cell) : "", more ?? "");
}
