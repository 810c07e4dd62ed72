"""四川表式-全部项目一张表.xlsx: Sichuan's exported layout, the indicators of all projects in one sheet.

An invented county water bureau, 2024, amounts in 元. Every figure is made up.
"""

from decimal import Decimal

from openpyxl import Workbook

import scores
from looks import MONEY, PERCENT, corner, head, print_setup, put, title, widths
from national_form import Indicator, merge_equal, number
from package import Book
from scores import FULL, at_least, at_most

FILE = "四川表式-全部项目一张表.xlsx"
UNIT = "锦屏县水务局"
YEAR = 2024


def _row(level1, level2, name, sign, value, unit, actual, weight, share=FULL, reason=""):
    return Indicator(level1, level2, name, (sign, value, unit), actual, weight, share, reason)


DRINKING, REPAIR, PATROL, STAFF = (
    "51170024T000010263357-农村饮水安全巩固提升",
    "51170024T000010263361-小型水库维修养护",
    "51170024R000010263402-河长制巡河管护",
    "51170024Y000010263418-临聘人员经费",
)

#: (name, 年初预算, 调整后预算数, 预算执行数, 原因)
FUNDS = [
    (DRINKING, "1260000.00", "1380000.00", "1324800.00", ""),
    (REPAIR, "850000.00", "850000.00", "739500.00", "2座水库汛期后才开工，尾款按合同次年支付。"),
    (PATROL, "236500.00", "236500.00", "236500.00", ""),
    (STAFF, "412000.00", "398000.00", "396806.00", ""),
]

INDICATORS = [
    (DRINKING, [
        _row("产出指标", "数量指标", "新建供水工程", "≥", "8", "处", "8", "15"),
        _row("产出指标", "数量指标", "改造供水管网", "≥", "42", "公里", "39.9", "15", at_least("42", "39.9"), "1个村因征地延后。"),
        _row("产出指标", "质量指标", "工程验收合格率", "＝", "100", "%", "100", "10"),
        _row("产出指标", "成本指标", "每处工程平均投资", "≤", "150000", "元", "157500", "10", at_most("150000", "157500"), "管材价格上涨。"),
        _row("效益指标", "社会效益指标", "受益农村人口", "≥", "9600", "人", "9850", "20"),
        _row("效益指标", "可持续影响指标", "供水管护机制", "定性", "优", "", "优", "10"),
        _row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥", "90", "%", "94", "10"),
    ]),
    (REPAIR, [
        _row("产出指标", "数量指标", "维修养护水库", "≥", "12", "座", "10", "20", at_least("12", "10"), "2座汛期后开工，次年完成。"),
        _row("产出指标", "质量指标", "维修质量达标率", "≥", "95", "%", "100", "15"),
        _row("产出指标", "时效指标", "当年项目完成率", "＝", "100", "%", "83.5", "15", at_least("100", "83.5"), "同上。"),
        _row("效益指标", "社会效益指标", "水库安全责任事故", "＝", "0", "次", "0", "20"),
        _row("效益指标", "生态效益指标", "新增蓄水能力", "≥", "26.5", "万立方米", "26.5", "10"),
        _row("满意度指标", "服务对象满意度指标", "周边群众满意度", "≥", "90", "%", "90.5", "10"),
    ]),
    (PATROL, [
        _row("产出指标", "数量指标", "巡河次数", "≥", "1440", "次", "1466", "20"),
        _row("产出指标", "质量指标", "问题整改率", "≥", "98", "%", "98.5", "20"),
        _row("产出指标", "成本指标", "巡河员补助标准", "≤", "300", "元/人·月", "300", "10"),
        _row("效益指标", "生态效益指标", "断面水质达标率", "≥", "95", "%", "93.1", "20", at_least("95", "93.1"), "1个断面枯水期超标。"),
        _row("效益指标", "社会效益指标", "公众爱河护河意识", "定性", "有效提升", "", "有效提升", "10"),
        _row("满意度指标", "服务对象满意度指标", "沿河群众满意度", "≥", "85", "%", "89", "10"),
    ]),
    (STAFF, [
        _row("产出指标", "数量指标", "临聘人员数", "≤", "14", "人", "14", "22.5"),
        _row("产出指标", "质量指标", "工资发放准确率", "＝", "100", "%", "100", "22.5"),
        _row("产出指标", "时效指标", "工资按月发放率", "＝", "100", "%", "100", "22.5"),
        _row("效益指标", "社会效益指标", "业务工作保障率", "≥", "95", "%", "96", "22.5"),
    ]),
]


def make():
    book = Book(Workbook())
    book.workbook.remove(book.workbook.active)
    _funds(book)
    _indicators(book)
    book.workbook.properties.creator = "锦屏县水务局"
    return book


def _funds(book):
    sheet = book.workbook.create_sheet("项目资金")
    widths(sheet, 46, 17, 17, 17, 12, 34)
    title(sheet, "A1:F1", f"部门预算项目支出情况表（{YEAR}年度）")
    corner(sheet, "A2", f"单位：{UNIT}")
    corner(sheet, "F2", "金额单位：元", align="right")
    head(sheet, "A3:A4", "项目名称")
    head(sheet, "B3:E3", "预算执行情况（10分）")
    head(sheet, "F3:F4", "原因")
    for column, text in zip("BCDE", ("年初预算", "调整后预算数", "预算执行数", "预算执行率")):
        head(sheet, f"{column}4", text)
    for row in (3, 4, len(FUNDS) + 5):
        sheet.row_dimensions[row].height = 20
    for row, (name, *amounts, reason) in enumerate(FUNDS, start=5):
        put(sheet, f"A{row}", name)
        for column, amount in zip("BCD", amounts):
            put(sheet, f"{column}{row}", Decimal(amount), number_format=MONEY)
        put(sheet, f"E{row}", None, align="right", number_format=PERCENT)
        result = (Decimal(amounts[2]) / Decimal(amounts[1])).quantize(Decimal("1e-15"))
        book.formula(sheet, f"E{row}", f"=D{row}/C{row}", result)
        put(sheet, f"F{row}", reason or None)
        sheet.row_dimensions[row].height = 30
    row = len(FUNDS) + 5
    put(sheet, f"A{row}", "合计", align="center", bold=True)
    for offset, column in enumerate("BCD", start=1):
        put(sheet, f"{column}{row}", None, align="right", bold=True, number_format=MONEY)
        total = sum(Decimal(item[offset]) for item in FUNDS)
        book.formula(sheet, f"{column}{row}", f"=SUM({column}5:{column}{row - 1})", total)
    put(sheet, f"E{row}", None)
    put(sheet, f"F{row}", None)
    corner(sheet, f"A{row + 1}", "注：单位、项目和数字均为演示而设。", area=f"A{row + 1}:F{row + 1}")
    print_setup(sheet, landscape=True)


def _indicators(book):
    sheet = book.workbook.create_sheet("项目绩效自评表")
    widths(sheet, 27, 12, 16, 24, 10, 12, 11, 13, 8, 8, 26)
    title(sheet, "A1:K1", f"部门预算项目支出绩效自评表（{YEAR}年度）")
    corner(sheet, "A2", f"填报单位：{UNIT}")
    head(sheet, "A3:A4", "项目名称")
    head(sheet, "B3:K3", "绩效指标（90分）")
    heads = ("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析")
    for column, text in zip("BCDEFGHIJK", heads):
        head(sheet, f"{column}4", text)
    for index in (3, 4):
        sheet.row_dimensions[index].height = 20
    row, keys = 5, []
    for project, items in INDICATORS:
        for item in items:
            keys.append((project, item.level1, item.level2))
            sign, value, unit = item.target
            put(sheet, f"D{row}", item.name)
            put(sheet, f"E{row}", sign, align="center")
            put(sheet, f"F{row}", _value(value), align="center")
            put(sheet, f"G{row}", unit or None, align="center")
            put(sheet, f"H{row}", _value(item.actual), align="center")
            put(sheet, f"I{row}", number(item.weight), align="center")
            put(sheet, f"J{row}", None, align="center", number_format="0.##")
            put(sheet, f"K{row}", item.reason or None)
            sheet.row_dimensions[row].height = 26
            row += 1
    merge_equal(sheet, "A", 5, [(key[0],) for key in keys])
    merge_equal(sheet, "B", 5, [key[:2] for key in keys])
    merge_equal(sheet, "C", 5, keys)
    corner(sheet, f"A{row}", "项目负责人：")
    corner(sheet, f"E{row}", "财务负责人：")
    corner(sheet, f"A{row + 1}", "注：单位、项目和数字均为演示而设。", area=f"A{row + 1}:K{row + 1}")
    sheet.freeze_panes = "A5"
    print_setup(sheet, landscape=True, title_rows="$1:$4")


def _value(text):
    """Numbers stand as numbers, words as words."""
    return Decimal(text) if text.replace(".", "", 1).isdigit() else text


def golden():
    funds = {name: rest for name, *rest in FUNDS}
    listed = []
    for name, items in INDICATORS:
        initial, annual, executed, _ = funds[name]
        rows = [(item.name, item.weight, item.share) for item in items]
        listed.append(
            {
                "name": name,
                "level": 1,
                "initialBudget": scores.plain(initial),
                "annualBudget": scores.plain(annual),
                "executed": scores.plain(executed),
                "unitOfAmount": "元",
                "executionRate": scores.rate(executed, annual),
                "evaluation": scores.evaluation(rows, execution=("10", executed, annual)),
            }
        )
    totals = {key: scores.plain(sum(Decimal(row[at]) for row in FUNDS)) for key, at in (("annualBudget", 2), ("executed", 3))}
    return {
        "workbook": FILE,
        "unit": {"name": UNIT, "year": YEAR},
        "scheme": "mof-2020-10",
        "revenue": None,
        "projectTotal": totals,
        "projects": listed,
        "department": None,
    }
