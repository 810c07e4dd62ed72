"""部门整体支出绩效自评表 in the layout of Huadu district 2021; the indicator tree is made up (none was published)."""

from decimal import Decimal
from fractions import Fraction

import scores
from looks import MONEY, PERCENT, corner, head, print_setup, put, title, widths
from national_form import merge_equal
from scores import FULL, at_least

GOAL = (
    "1.指导下属商会、行业商会和协会工作，发挥非公经济人士参政议政作用；2.实施“鲲鹏计划”第二期；3.完成工商联换届；"
    "4.开展法律进企、国情教育、企业家和通讯员培训；5.开展党日活动、新党员和新任支部书记培训、慰问困难党员。"
)
DONE = "各项目标基本完成：9月完成换届；103家企业入选“鲲鹏计划”第二期；新组建非公党组织71个；12项企业问题基本解决。"
WHY = "受疫情影响，集中学习和外出交流的次数少于年初计划，其余目标均已完成。"

PROPORTION = "得分＝分值×完成率，最高不超过分值。"
#: (一级, 二级, 三级, 年度指标值, 实际完成值, 分值, 评分标准, share, 扣分原因)
TREE = [
    ("预算编制情况", "预算编制", "预算编制合规性", "是", "是", "4", "符合规定得满分，否则不得分。", FULL, ""),
    ("预算编制情况", "预算编制", "预算调整率", "≤5%", "0%", "4", "预算调整率≤5%得满分；每超过一个百分点扣0.5分，扣完为止。", FULL, ""),
    ("预算编制情况", "预算编制", "在职人员控制率", "≤100%", "90%", "4", "在职人员控制率≤100%，计4分；每超过一个百分点扣0.5分，扣完为止。", FULL, ""),
    ("预算编制情况", "目标设置", "绩效目标覆盖率", "=100%", "100%", "4", PROPORTION, FULL, ""),
    ("预算编制情况", "目标设置", "绩效指标明确性", "清晰、可衡量", "达成预期指标", "4", "", FULL, ""),
    ("预算执行情况", "资金管理", "预算执行率", "100%", "99.56%", "10", "得分＝分值×预算执行率。", at_least("657.55", "654.66"),
     "年末结余2.89万元已按规定交回财政；今后加快支付进度。"),
    ("预算执行情况", "资金管理", "结转结余率", "≤5%", "0.44%", "4", "结转结余率≤5%得满分；每超过一个百分点扣1分，扣完为止。", FULL, ""),
    ("预算执行情况", "资金管理", "“三公经费”控制率", "≤100%", "71.67%", "3", "≤100%得满分，超过的不得分。", FULL, ""),
    ("预算执行情况", "资金管理", "公用经费控制率", "≤100%", "99.20%", "3", "≤100%得满分；每超过一个百分点扣0.3分，扣完为止。", FULL, ""),
    ("预算执行情况", "项目管理", "项目绩效自评覆盖率", "=100%", "100%", "4", PROPORTION, FULL, ""),
    ("预算执行情况", "项目管理", "违规使用资金问题", "0起", "0起", "3", "发现违规使用资金的不得分。", FULL, ""),
    ("预算执行情况", "项目管理", "政府采购执行率", "≥95%", "98.6%", "3", "≥95%得3分；90%（含）-95%得2分；<90%不得分。", FULL, ""),
    ("预算执行情况", "资产与公开", "固定资产利用率", "≥90%", "95.81%", "4", PROPORTION, FULL, ""),
    ("预算执行情况", "资产与公开", "决算公开时间", "2021年10月31日前", "2021年10月20日", "3", "按时公开得满分，逾期扣1分。", FULL, ""),
    ("预算执行情况", "资产与公开", "固定资产盘点次数", "1-2次", "1次", "3", "", FULL, ""),
    ("预算使用效益", "经济性", "会议费控制", "控制在1.5万元以内", "1.28万元", "4", "", FULL, ""),
    ("预算使用效益", "效率性", "督查督办事项办结率", "100%", "100%", "4", PROPORTION, FULL, ""),
    ("预算使用效益", "效率性", "集中学习研讨次数", "≥26次", "23次", "4", PROPORTION, at_least("26", "23"),
     "疫情防控期间停办3次；下年度改用线上线下结合的方式补足。"),
    ("预算使用效益", "效率性", "新组建非公企业党组织", "≥60个", "71个", "4", PROPORTION, FULL, ""),
    ("预算使用效益", "效率性", "换届工作完成时间", "2021年10月底前", "2021年9月", "4", "", FULL, ""),
    ("预算使用效益", "效果性", "获评“四好”商会", "≥2家", "2家", "4", PROPORTION, FULL, ""),
    ("预算使用效益", "效果性", "推动解决企业反映问题", "12项", "12项", "4", PROPORTION, FULL, ""),
    ("预算使用效益", "效果性", "营商环境政策知晓度", "有效提升", "达成预期指标", "4", "", FULL, ""),
    ("预算使用效益", "公平性", "会员企业满意度", "≥90%", "95.6%", "5", PROPORTION, FULL, ""),
    ("预算使用效益", "公平性", "基层商会满意度", "≥90%", "93%", "3", PROPORTION, FULL, ""),
]

#: (分类, 项目, 预算, 执行)
SCALE = [
    ("按资金来源", "财政拨款", "657.55", "654.66"),
    ("按资金来源", "其他资金", "0.00", "0.00"),
    ("按支出结构", "基本支出", "494.50", "493.21"),
    ("按支出结构", "项目支出", "163.05", "161.45"),
]


def draw(book, unit, year):
    sheet = book.workbook.create_sheet("部门整体自评表")
    widths(sheet, 12, 12, 22, 17, 15, 7, 34, 8, 26)
    title(sheet, "A1:I1", "部门整体支出绩效自评表")
    corner(sheet, "A2", f"（{year}年度）", align="center", area="A2:I2")
    for row, (label, text, height) in enumerate(
        (("单位名称", unit, 24), ("年度整体绩效目标", GOAL, 48), ("整体绩效目标完成情况", DONE, 36), ("未能完成原因", WHY, 24)), start=3
    ):
        head(sheet, f"A{row}:B{row}", label)
        put(sheet, f"C{row}:I{row}", text, align="center" if row == 3 else "left")
        sheet.row_dimensions[row].height = height
    row = _scale(book, sheet, 7)
    row = _tree(sheet, row)
    corner(sheet, f"A{row + 2}", "填报人：　　　　　　　单位负责人：", area=f"A{row + 2}:E{row + 2}")
    corner(sheet, f"G{row + 2}", "填报日期：")
    note = "注：单位名称、整体收支和完成情况取自公开的自评报告；指标、分值、评分标准和多数完成值为演示而设。"
    corner(sheet, f"A{row + 3}", note, area=f"A{row + 3}:I{row + 3}")
    print_setup(sheet, landscape=True, area=f"A1:I{row + 3}")


def _scale(book, sheet, top):
    """年度部门整体支出规模: by source of funds and by structure, with its own two-column heading."""
    head(sheet, f"A{top}:A{top + 5}", "年度部门\n整体支出\n规模\n（万元）")
    head(sheet, f"B{top}:C{top}", "项　　目")
    for area, text in ((f"D{top}:E{top}", "全年预算数"), (f"F{top}:G{top}", "全年执行数"), (f"H{top}:I{top}", "执行率")):
        head(sheet, area, text)
    merge_equal(sheet, "B", top + 1, [kind for kind, *_ in SCALE])
    rows = [(row, name, budget, done) for row, (_, name, budget, done) in enumerate(SCALE, start=top + 1)]
    total = top + len(SCALE) + 1
    for row in range(top, total + 1):
        sheet.row_dimensions[row].height = 20
    for row, name, budget, done in rows:
        put(sheet, f"C{row}", name)
        put(sheet, f"D{row}:E{row}", Decimal(budget), number_format=MONEY)
        put(sheet, f"F{row}:G{row}", Decimal(done), number_format=MONEY)
        _rate(book, sheet, row, budget, done)
    put(sheet, f"B{total}:C{total}", "合计", align="center", bold=True)
    for area, column, result in (("D{0}:E{0}", "D", "657.55"), ("F{0}:G{0}", "F", "654.66")):
        put(sheet, area.format(total), None, align="right", bold=True, number_format=MONEY)
        book.formula(sheet, f"{column}{total}", f"={column}{total - 2}+{column}{total - 1}", Decimal(result))
    _rate(book, sheet, total, "657.55", "654.66")
    return total + 1


def _rate(book, sheet, row, budget, done):
    put(sheet, f"H{row}:I{row}", None, align="center", number_format=PERCENT)
    result = "—" if Decimal(budget) == 0 else (Decimal(done) / Decimal(budget)).quantize(Decimal("1e-15"))
    book.formula(sheet, f"H{row}", f'=IF(D{row}=0,"—",F{row}/D{row})', result)


def _tree(sheet, top):
    heads = ("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "评分标准", "得分", "扣分原因及改进措施")
    for column, text in zip("ABCDEFGHI", heads):
        head(sheet, f"{column}{top}", text)
    sheet.row_dimensions[top].height = 28
    first = top + 1
    for row, item in enumerate(TREE, start=first):
        _, _, name, target, actual, weight, standard, _, reason = item
        for column, value in zip("CDE", (name, target, actual)):
            put(sheet, f"{column}{row}", value, align="left" if column == "C" else "center")
        put(sheet, f"F{row}", Decimal(weight), align="center")
        put(sheet, f"G{row}", standard or None, size=9)
        put(sheet, f"H{row}", None, align="center", number_format="0.##")
        put(sheet, f"I{row}", reason or None, size=9)
        sheet.row_dimensions[row].height = 28
    merge_equal(sheet, "A", first, [item[0] for item in TREE])
    merge_equal(sheet, "B", first, [item[:2] for item in TREE])
    row = first + len(TREE)
    head(sheet, f"A{row}:E{row}", "总分")
    put(sheet, f"F{row}", Decimal(100), align="center", bold=True)
    put(sheet, f"G{row}", None)
    put(sheet, f"H{row}", None, align="center", bold=True, number_format="0.##")
    put(sheet, f"I{row}", None)
    for index in (row, row + 1):
        sheet.row_dimensions[index].height = 22
    head(sheet, f"A{row + 1}:E{row + 1}", "自评等级")
    put(sheet, f"F{row + 1}:I{row + 1}", None, align="center", bold=True)
    return row + 1


def evaluation():
    """The golden evaluation: 预算执行率 stands among the indicators of the form and is scored as the execution rate."""
    rows = [(name, weight, share) for _, _, name, _, _, weight, _, share, _ in TREE if name != "预算执行率"]
    golden = scores.evaluation(rows, execution=("10", "654.66", "657.55"))
    assert golden["total"] == "99.5", golden["total"]
    assert sum(Fraction(item[5]) for item in TREE) == 100
    return golden
