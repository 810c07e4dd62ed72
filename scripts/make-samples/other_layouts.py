"""Workbooks in layouts of other places, for the tests alone: real layouts, invented units and mostly invented figures.

Chongqing's flat list, the transfer-payment form without weights, Hubei's form with goal blocks and no weight column,
Hunan's table with points in the headings and the rules in a 评分标准 column.
"""

from decimal import Decimal
from types import SimpleNamespace

from openpyxl import Workbook

import scores
from looks import MONEY, corner, head, print_setup, put, title, widths
from national_form import merge_equal, number
from package import Book
from scores import FULL, at_least


def _book(*sheets):
    book = Book(Workbook())
    book.workbook.remove(book.workbook.active)
    for name, draw in sheets:
        draw(book.workbook.create_sheet(name))
    return book


def _row(sheet, row, values, align="center", height=26):
    for column, value in zip("ABCDEFGHIJKL", values):
        put(sheet, f"{column}{row}", value, align=align)
    sheet.row_dimensions[row].height = height


def _heads(sheet, row, texts):
    for column, text in zip("ABCDEFGHIJKL", texts):
        head(sheet, f"{column}{row}", text)
    sheet.row_dimensions[row].height = 30


# ---- 重庆: one flat list, an adjusted target beside the initial one, signs missing where the name says the sense ----

CHONGQING_UNIT = "碧溪区融媒体中心"
#: (指标名称, 计量单位, 指标性质, 年初指标值, 调整指标值, 全年完成值, 权重, 核心, share)
CHONGQING = [
    ("财政供养人员控制率", "%", "定量", "100%", None, "92%", "5", "否", FULL),
    ("预算调整率", "%", "定量", "3%", None, "0%", "5", "否", FULL),
    ("结转结余率", "%", "定量", "2%", None, "0%", "5", "否", FULL),
    ("公用经费控制率", "%", "定量", "100%", None, "97%", "5", "否", FULL),
    ("政府采购执行率", "%", "定量", "100%", None, "72.74%", "10", "否", at_least("100", "72.74")),
    ("固定资产利用率", "%", "定量", "90%", None, "100%", "5", "否", FULL),
    ("党性教育培训次数", "次", "定量", "≥8次", "≥6次", "5次", "10", "否", at_least("6", "5")),
    ("业务保障能力提升", "%", "定量", "90%", None, "95%", "10", "是", FULL),
    ("原创稿件发布", "篇", "定量", "≥3600篇", "≥3800篇", "3800篇", "15", "是", FULL),
    ("资金使用合规性", "", "定性", "好", None, "好", "10", "否", FULL),
    ("受众满意度", "%", "定量", "≥90%", None, "93.5%", "10", "是", FULL),
]


def chongqing(sheet):
    widths(sheet, 24, 12, 12, 14, 14, 14, 12, 12, 12, 14)
    title(sheet, "A1:J1", "2021年度部门整体绩效自评表")
    corner(sheet, "J2", "金额单位：万元", align="right")
    head(sheet, "A3", "部门名称")
    put(sheet, "B3:J3", CHONGQING_UNIT, align="center")
    heads = ("年初预算数", "全年（调整）预算数", "全年执行数", "执行率", "执行率权重", "执行率得分")
    head(sheet, "A4:A5", "部门支出")
    for area, text in zip(("B4:C4", "D4:E4", "F4:G4", "H4", "I4", "J4"), heads):
        head(sheet, area, text)
    for area, amount in zip(("B5:C5", "D5:E5", "F5:G5"), ("1200.00", "1250.00", "950.00")):
        put(sheet, area, Decimal(amount), number_format=MONEY)
    put(sheet, "H5", "76%", align="center")
    put(sheet, "I5", 10, align="center")
    put(sheet, "J5", None)
    for area, text in zip(("A6:C6", "D6:F6", "G6:J6"), ("年初绩效目标", "全年（调整）绩效目标", "全年目标实际完成情况")):
        head(sheet, area, text)
    for area, text in zip(
        ("A7:C7", "D7:F7", "G7:J7"),
        ("做好新闻宣传和融合发布。", "增加原创稿件，压减培训次数。", "原创稿件达到调整后的目标，培训少1次。"),
    ):
        put(sheet, area, text)
    sheet.row_dimensions[7].height = 34
    _heads(
        sheet, 8,
        ("指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "得分系数(%)", "指标权重(分)", "指标得分(分)", "是否核心指标"),
    )
    for row, (name, unit, nature, first, adjusted, actual, weight, core, _) in enumerate(CHONGQING, start=9):
        values = (name, unit or None, nature, first, adjusted, actual, None, Decimal(weight), None, core)
        _row(sheet, row, values)
    row = 9 + len(CHONGQING)
    _row(sheet, row, ("合计", None, None, None, None, None, None, 90, None, None))
    corner(sheet, f"A{row + 1}", "说明：政府采购有一批设备年底未到货；培训因人员外派少办1次。", area=f"A{row + 1}:J{row + 1}")
    print_setup(sheet, landscape=True)


def chongqing_golden():
    rows = [(item[0], item[6], item[8]) for item in CHONGQING]
    return {
        "unit": {"name": CHONGQING_UNIT, "year": 2021},
        "projects": [],
        "department": scores.evaluation(rows, execution=("10", "950", "1250")),
    }


# ---- Transfer payment: no weights, no scores; rates and findings, no invented score ----

TRANSFER_PROJECT = "中央财政衔接推进乡村振兴补助资金"
TRANSFER = [
    ("产出指标", "数量指标", "新建产业道路里程", "≥12公里", "12.6公里", ""),
    ("产出指标", "数量指标", "新建蓄水池", "≥8口", "8口", ""),
    ("产出指标", "质量指标", "项目验收合格率", "100%", "100%", ""),
    ("产出指标", "时效指标", "项目完成及时率", "≥95%", "87.5%", "1个标段因雨季延期，已于次年2月完工。"),
    ("产出指标", "成本指标", "道路建设补助标准", "≤45万元/公里", "44.6万元/公里", ""),
    ("效益指标", "经济效益指标", "带动脱贫人口人均增收", "≥800元", "860元", ""),
    ("效益指标", "社会效益指标", "受益脱贫人口", "≥1500人", "1542人", ""),
    ("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥95%", "96.3%", ""),
]


def transfer(sheet):
    widths(sheet, 14, 16, 28, 18, 18, 18, 30)
    title(sheet, "A1:G1", "转移支付区域（项目）绩效目标自评表")
    corner(sheet, "A2", "（2022年度）", align="center", area="A2:G2")
    for row, (label, value) in enumerate(
        (
            ("转移支付（项目）名称", TRANSFER_PROJECT),
            ("中央主管部门", "国家乡村振兴局"),
            ("地方主管部门", "松岭县乡村振兴局"),
            ("资金使用单位", "松岭县各乡镇"),
        ),
        start=3,
    ):
        head(sheet, f"A{row}:B{row}", label)
        put(sheet, f"C{row}:G{row}", value, align="center")
        sheet.row_dimensions[row].height = 22
    head(sheet, "A7:B11", "资金投入情况\n（万元）")
    put(sheet, "C7", "")
    for area, text in zip(("D7", "E7", "F7:G7"), ("全年预算数(A)", "全年执行数(B)", "预算执行率(B/A×100%)")):
        head(sheet, area, text)
    funds = (
        ("年度资金总额：", "808.10", "692.98"),
        ("其中：中央财政资金", "620.00", "540.00"),
        ("地方资金", "188.10", "152.98"),
        ("其他资金", "—", "—"),
    )
    for row, (label, budget, executed) in enumerate(funds, start=8):
        put(sheet, f"C{row}", label)
        put(sheet, f"D{row}", number(budget), align="right", number_format=MONEY)
        put(sheet, f"E{row}", number(executed), align="right", number_format=MONEY)
        put(sheet, f"F{row}:G{row}", None, align="center")
    head(sheet, "A12:B19", "资金管理情况")
    for area, text in zip(("C12", "D12:E12", "F12:G12"), ("", "情况说明", "存在问题和改进措施")):
        head(sheet, area, text or None)
    matters = ("分配科学性", "下达及时性", "拨付合规性", "使用规范性", "执行准确性", "预算绩效管理情况", "支出责任履行情况")
    for row, matter in enumerate(matters, start=13):
        put(sheet, f"C{row}", matter)
        put(sheet, f"D{row}:E{row}", "按规定执行")
        put(sheet, f"F{row}:G{row}", "执行进度偏慢，将提前开展前期工作。" if matter == "执行准确性" else "无")
    head(sheet, "A20:A21", "总体目标完成情况")
    head(sheet, "B20:D20", "总体目标")
    head(sheet, "E20:G20", "全年实际完成情况")
    put(sheet, "B21:D21", "改善脱贫村基础设施，带动脱贫人口增收。")
    put(sheet, "E21:G21", "新建道路12.6公里、蓄水池8口，受益脱贫人口1542人。")
    sheet.row_dimensions[21].height = 36
    _heads(sheet, 22, ("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"))
    head(sheet, "F22:G22", "未完成原因和改进措施")
    for row, (_, _, name, target, actual, reason) in enumerate(TRANSFER, start=23):
        for column, value in zip("CDE", (name, target, actual)):
            put(sheet, f"{column}{row}", value, align="center")
        put(sheet, f"F{row}:G{row}", reason or None)
        sheet.row_dimensions[row].height = 26
    merge_equal(sheet, "A", 23, [item[0] for item in TRANSFER])
    merge_equal(sheet, "B", 23, [item[:2] for item in TRANSFER])
    corner(sheet, f"A{23 + len(TRANSFER)}", "说明：请在此处简要说明巡视、审计和财政监督中发现的问题及整改情况。无。", area=f"A{23 + len(TRANSFER)}:G{23 + len(TRANSFER)}")
    print_setup(sheet)


def transfer_golden():
    return {
        "unit": {"year": 2022},
        "projects": [_unscored(TRANSFER_PROJECT, "808.1", "692.98", TRANSFER, None)],
        "department": None,
    }


def _unscored(name, budget, executed, rows, execution):
    """A form whose indicators carry no weight: what is in it, its rate, and no score of an indicator."""
    indicators = [{"name": item[2], "target": item[3], "actual": item[4], "weight": None, "score": None} for item in rows]
    return {
        "name": name,
        "level": 1,
        "annualBudget": budget,
        "executed": executed,
        "unitOfAmount": "万元",
        "executionRate": scores.rate(executed, budget),
        "evaluation": {"grade": None, "execution": execution, "indicators": indicators},
    }


# ---- 湖北: 20 points for the execution rate, goal blocks of 40 points, no weight column, boxes to tick ----

HUBEI_PROJECT = "消防站装备购置和维护"
HUBEI = [
    [
        ("产出指标", "数量指标", "购置灭火装备", "≥120件", "120件"),
        ("产出指标", "质量指标", "装备验收合格率", "100%", "100%"),
        ("效益指标", "社会效益指标", "火灾扑救成功率", "≥98%", "99.1%"),
        ("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "92%"),
    ],
    [
        ("产出指标", "数量指标", "维护消防车辆", "≥16辆", "15辆"),
        ("产出指标", "时效指标", "维护完成时间", "2022年11月底前", "2022年11月20日"),
        ("产出指标", "成本指标", "单车维护费用", "≤1.5万元", "1.6万元"),
        ("效益指标", "可持续影响指标", "车辆完好率", "≥95%", "96%"),
    ],
]


def hubei(sheet):
    widths(sheet, 16, 18, 28, 18, 18, 12)
    title(sheet, "A1:F1", "2022年度项目自评表")
    corner(sheet, "A2", "单位名称：柏川市消防救援大队")
    corner(sheet, "F2", "填报日期：", align="right")
    head(sheet, "A3", "项目名称")
    put(sheet, "B3:F3", HUBEI_PROJECT, align="center")
    head(sheet, "A4", "主管部门")
    put(sheet, "B4:C4", "柏川市消防救援支队", align="center")
    head(sheet, "D4", "项目实施单位")
    put(sheet, "E4:F4", "柏川市消防救援大队", align="center")
    for row, (label, boxes) in enumerate(
        (
            ("项目类别", "1、部门预算项目☑　2、省直专项□　3、省对下转移支付项目□"),
            ("项目属性", "1、持续性项目☑　2、新增性项目□"),
            ("项目类型", "1、常年性项目☑　2、延续性项目□　3、一次性项目□"),
        ),
        start=5,
    ):
        head(sheet, f"A{row}", label)
        put(sheet, f"B{row}:F{row}", boxes)
    head(sheet, "A8:A9", "预算执行情况\n（万元）（20分）")
    put(sheet, "B8", "")
    _heads(sheet, 8, (None, "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分\n（20分*执行率）"))
    put(sheet, "B9", "年度财政资金总额")
    put(sheet, "C9", Decimal("63.00"), number_format=MONEY)
    put(sheet, "D9", Decimal("60.00"), number_format=MONEY)
    put(sheet, "E9", None)
    put(sheet, "F9", None)
    row = 10
    for block, items in enumerate(HUBEI, start=1):
        head(sheet, f"A{row}", f"年度绩效目标{block}\n（40分）")
        goal = "购置消防装备，提高灭火救援能力。" if block == 1 else "维护消防车辆，保持车辆完好。"
        put(sheet, f"B{row}:F{row}", goal)
        sheet.row_dimensions[row].height = 32
        _heads(sheet, row + 1, ("一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"))
        first = row + 2
        for index, (_, _, name, target, actual) in enumerate(items, start=first):
            for column, value in zip("CDEF", (name, target, actual, None)):
                put(sheet, f"{column}{index}", value, align="center")
            sheet.row_dimensions[index].height = 24
        merge_equal(sheet, "A", first, [item[0] for item in items])
        merge_equal(sheet, "B", first, [item[:2] for item in items])
        row = first + len(items)
    head(sheet, f"A{row}:E{row}", "总分")
    put(sheet, f"F{row}", None)
    for offset, (label, text) in enumerate(
        (("偏差大或目标未完成原因分析", "1辆消防车待报废，未安排维护；配件涨价。"), ("改进措施及结果应用方案", "按车辆实际数量编制预算，配件集中采购。")), start=1
    ):
        head(sheet, f"A{row + offset}:B{row + offset}", label)
        put(sheet, f"C{row + offset}:F{row + offset}", text)
        sheet.row_dimensions[row + offset].height = 30
    notes = (
        "备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。"
        "2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。"
    )
    corner(sheet, f"A{row + 3}", notes, area=f"A{row + 3}:F{row + 3}")
    sheet.row_dimensions[row + 3].height = 44
    print_setup(sheet)


def hubei_golden():
    execution = {"weight": "20", "score": scores.score("20", at_least("63", "60"))}
    rows = [item for block in HUBEI for item in block]
    return {
        "unit": {"name": "柏川市消防救援大队", "year": 2022},
        "projects": [_unscored(HUBEI_PROJECT, "63", "60", rows, execution)],
        "department": None,
    }


# ---- 湖南: base data first, then points in the headings and a rule in every row ----

HUNAN_UNIT = "青石县文化旅游局"
#: (一级, 二级, 三级, 分值, 指标说明及评分标准, 完成情况, points by the rule)
HUNAN = [
    ("投入（16分）", "预算配置（16分）", "在职人员控制率", "8", "在职人员控制率≤100%，计8分；每超过一个百分点扣0.5分，扣完为止。", "103.2%", "6.5"),
    ("投入（16分）", "预算配置（16分）", "“三公经费”变动率", "8", "“三公经费”变动率≤0，计8分；>0，每超过一个百分点扣0.8分，扣完为止。", "5.6%", "4"),
    ("过程（44分）", "预算执行（20分）", "预算完成率", "8", "100%计满分，每低于5%扣2分，扣完为止。", "99.27%", "8"),
    ("过程（44分）", "预算执行（20分）", "预算控制率", "6", "=0，计6分；0-10%（含），计4分；10-20%（含），计2分；大于20%不得分。", "12.5%", "2"),
    ("过程（44分）", "预算执行（20分）", "违规使用资金", "6", "发现违规使用资金的不得分。", "0起", "6"),
    ("过程（44分）", "预算管理（24分）", "公用经费控制率", "8", "≤100%计8分；每超过一个百分点扣1分，扣完为止。", "98.4%", "8"),
    ("过程（44分）", "预算管理（24分）", "“三公经费”控制率", "8", "≤100%计8分；每超过一个百分点扣1分，扣完为止。", "101.5%", "7"),
    ("过程（44分）", "预算管理（24分）", "政府采购执行率", "8", "≥95%得8分；90%（含）-95%得6分；<90%得4分。", "93.2%", "6"),
    ("产出及效果（40分）", "职责履行（24分）", "重点工作实际完成率", "12", "得分＝分值×实际完成率。", "96%", "11.52"),
    ("产出及效果（40分）", "职责履行（24分）", "质量达标率", "12", "达标得满分，否则不得分。", "达标", "12"),
    ("产出及效果（40分）", "履职效益（16分）", "社会公众满意度", "16", "≥90%得16分；80%（含）-90%得12分；<80%得6分。", "88.6%", "12"),
]


def hunan_base(sheet):
    widths(sheet, 26, 14, 14, 14, 14)
    title(sheet, "A1:E1", "部门整体支出绩效评价基础数据表（2018年度）")
    corner(sheet, "A2", f"填报单位：{HUNAN_UNIT}")
    corner(sheet, "E2", "单位：万元", align="right")
    _heads(sheet, 3, ("财政供养人员情况（人）", "编制数", "实有人数", "控制率", ""))
    _row(sheet, 4, ("", 125, 129, "103.2%", None))
    _heads(sheet, 5, ("经费控制情况", "2017年决算数", "2018年预算数", "2018年决算数", "备注"))
    rows = (("三公经费", "41.07", "42.73", "43.37"), ("公用经费", "186.20", "190.00", "186.96"), ("政府采购金额", "80.00", "88.00", "82.02"))
    for row, (name, *amounts) in enumerate(rows, start=6):
        _row(sheet, row, (name, *[Decimal(amount) for amount in amounts], None))
    print_setup(sheet)


def hunan(sheet):
    widths(sheet, 16, 18, 22, 8, 44, 14, 10, 16)
    title(sheet, "A1:H1", "部门整体支出绩效评价指标计分表")
    corner(sheet, "A2", f"单位：{HUNAN_UNIT}　　2018年度", area="A2:H2")
    _heads(sheet, 3, ("一级指标", "二级指标", "三级指标", "分值", "指标说明及评分标准", "完成情况", "自评得分", "备注"))
    for row, (_, _, name, weight, standard, actual, _) in enumerate(HUNAN, start=4):
        for column, value in zip("CDEFGH", (name, Decimal(weight), standard, actual, None, None)):
            put(sheet, f"{column}{row}", value, align="left" if column == "E" else "center")
        sheet.row_dimensions[row].height = 32
    merge_equal(sheet, "A", 4, [item[0] for item in HUNAN])
    merge_equal(sheet, "B", 4, [item[:2] for item in HUNAN])
    row = 4 + len(HUNAN)
    _row(sheet, row, ("合计", None, None, 100, None, None, None, None))
    print_setup(sheet, landscape=True)


def hunan_golden():
    rows = [(item[2], item[3], scores.Fraction(item[6]) / scores.Fraction(item[3])) for item in HUNAN]
    return {
        "unit": {"name": HUNAN_UNIT, "year": 2018},
        "projects": [],
        "department": scores.evaluation(rows),
    }


def _sample(name, facts, *sheets):
    def golden():
        return {"workbook": name, "revenue": None, **facts()}

    return SimpleNamespace(FILE=name, make=lambda: _book(*sheets), golden=golden)


SAMPLES = [
    _sample("重庆式-平铺清单.xlsx", chongqing_golden, ("部门整体绩效自评表", chongqing)),
    _sample("转移支付-无分值.xlsx", transfer_golden, ("区域绩效自评表", transfer)),
    _sample("湖北式-目标分块.xlsx", hubei_golden, ("项目自评表", hubei)),
    _sample("湖南式-部门整体.xlsx", hunan_golden, ("基础数据表", hunan_base), ("计分表", hunan)),
]
