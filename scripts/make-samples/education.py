"""国家表式-一项目一表.xlsx: the national form, one sheet a project, and a list with one project that has no table.

An invented district education bureau, 2023. Every figure is made up.
"""

from decimal import Decimal

from openpyxl import Workbook

import scores
from looks import MONEY, corner, head, print_setup, put, title, widths
from national_form import Form, Indicator, draw
from package import Book
from scores import FULL, PENDING, at_least, at_most

FILE = "国家表式-一项目一表.xlsx"
UNIT = "云岭市青禾区教育局"
YEAR = 2023
NOTE = "注：本表数字均为演示而设。"

NUTRITION = "义务教育学生营养改善计划补助"
BUILDINGS = "中小学校舍维修改造"
TEACHERS = "教师全员培训"
CAMPUS = "智慧校园建设"
NURSERY = "普惠性幼儿园扶持"
GUARDS = "校园安全保卫服务"

#: (name, 年初预算数, 全年预算数, 全年执行数) in 万元, as the list has them.
LIST = [
    (NUTRITION, "320.00", "335.60", "331.20"),
    (BUILDINGS, "180.00", "186.00", "171.12"),
    (TEACHERS, "45.50", "45.50", "43.68"),
    (CAMPUS, "260.00", "250.00", "250.00"),
    (NURSERY, "96.00", "96.00", "88.32"),
    (GUARDS, "118.00", "118.00", "116.94"),
]


def _form(sheet, project, amount_unit, funds, goal, completion, indicators, **more):
    rows = [("年度资金总额", *funds[0]), ("其中：当年财政拨款", *funds[1]), ("上年结转资金", *funds[2]), ("其他资金", *funds[3])]
    return Form(
        sheet=sheet, project=project, department=UNIT, unit=more.pop("school", UNIT), year=YEAR, amount_unit=amount_unit,
        funds=rows, goal=goal, completion=completion, indicators=indicators, note=NOTE, **more,
    )


NONE = ("—", "—", "—")

FORMS = [
    _form(
        "营养改善", NUTRITION, "万元",
        [("320.00", "335.60", "331.20"), ("320.00", "320.00", "316.00"), ("—", "15.60", "15.20"), NONE],
        "为全区农村义务教育阶段学生提供营养膳食补助，改善学生营养状况。",
        "补助农村学生6624人，供餐190天，学生体质达标率稳步提高，食品安全零事故。",
        [
            Indicator("产出指标", "数量指标", "受益学生人数", "≥6800人", "6624人", "20", at_least("6800", "6624"),
                      "部分学生随家长转学进城，按实际人数补助。"),
            Indicator("产出指标", "数量指标", "全年供餐天数", "≥190天", "190天", "10", FULL),
            Indicator("产出指标", "质量指标", "食品安全事故", "0起", "0起", "10", FULL),
            Indicator("产出指标", "时效指标", "补助资金拨付时间", "2023年12月底前", "2023年12月8日", "5", FULL),
            Indicator("产出指标", "成本指标", "每生每天补助标准", "≤5元", "5元", "5", FULL),
            Indicator("效益指标", "社会效益指标", "学生体质健康达标率", "≥92%", "93.4%", "15", FULL),
            Indicator("效益指标", "可持续影响指标", "供餐管理制度", "持续健全", "达成预期指标", "15", FULL),
            Indicator("满意度指标", "服务对象满意度指标", "学生和家长满意度", "≥90%", "88.2%", "10", at_least("90", "88.2"),
                      "个别学校菜品单一，已要求每月更换食谱。"),
        ],
    ),
    _form(
        "校舍维修", BUILDINGS, "元",
        [("1800000.00", "1860000.00", "1711200.00"), ("1800000.00", "1860000.00", "1711200.00"), NONE, NONE],
        "维修改造12所学校的校舍和运动场地，消除安全隐患。",
        "完成10所学校维修改造，验收全部合格，2所因雨季工期顺延。",
        [
            # The score typed in does not follow from 10 of 12: the rule gives 16.67.
            Indicator("产出指标", "数量指标", "维修改造学校数", "≥12所", "10所", "20", at_least("12", "10"),
                      "雨季影响施工，2所学校顺延至次年3月完工。", given="20"),
            Indicator("产出指标", "质量指标", "工程验收合格率", "=100%", "100%", "15", FULL),
            Indicator("产出指标", "时效指标", "维修完工时间", "2023年11月30日前", "2023年11月25日", "10", FULL),
            Indicator("产出指标", "成本指标", "单位面积维修成本", "≤400元/平方米", "410元/平方米", "5", at_most("400", "410"),
                      "材料价格上涨。"),
            Indicator("效益指标", "社会效益指标", "受益师生人数", "≥5200人", "5486人", "20", FULL),
            Indicator("效益指标", "可持续影响指标", "校舍安全排查机制", "长期有效", "达成预期指标", "10", FULL),
            Indicator("满意度指标", "服务对象满意度指标", "师生满意度", "≥90%", "95%", "10", FULL),
        ],
    ),
    _form(
        "教师培训", TEACHERS, "万元",
        [("45.50", "45.50", "43.68"), ("45.50", "45.50", "43.68"), NONE, NONE],
        "组织全区教师分层分类培训，提升教育教学能力。",
        "举办培训24期，培训教师1920人次，参训教师考核合格率98.6%。",
        [
            Indicator("产出指标", "数量指标", "培训期数", "24期", "24期", "15", FULL, given="15"),
            Indicator("产出指标", "数量指标", "培训教师人次", "≥2000人次", "1920人次", "15", at_least("2000", "1920"),
                      "暑期一期培训因暴雨改为线上，参加人数减少。", given="14.4"),
            Indicator("产出指标", "质量指标", "考核合格率", "≥95%", "98.6%", "10", FULL, given="10"),
            Indicator("产出指标", "时效指标", "培训完成时间", "2023年12月31日前", "2023年12月20日", "10", FULL),
            Indicator("效益指标", "社会效益指标", "教师教学水平", "有效提升", "达成预期指标", "15", FULL),
            Indicator("效益指标", "可持续影响指标", "骨干教师人数占比", "20%-30%", "22.5%", "15", FULL),
            Indicator("满意度指标", "服务对象满意度指标", "参训教师满意度", "90%以上", "94%", "10", FULL),
        ],
    ),
    _form(
        "智慧校园", CAMPUS, "万元",
        [("260.00", "250.00", "250.00"), ("200.00", "200.00", "200.00"), NONE, ("60.00", "50.00", "50.00")],
        "为8所学校建设智慧教室和校园网络，实现优质资源共享。",
        "建成智慧教室64间，8所学校校园网全部升级，系统按期投入使用。",
        [
            Indicator("成本指标", "经济成本指标", "单间智慧教室建设成本", "≤3.2万元", "3.6万元", "20", at_most("3.2", "3.6"),
                      "芯片价格上涨，设备单价超出预计；下年度集中带量采购。"),
            Indicator("产出指标", "数量指标", "建成智慧教室", "64间", "64间", "15", FULL),
            Indicator("产出指标", "质量指标", "设备验收合格率", "100%", "100%", "15", FULL),
            Indicator("产出指标", "时效指标", "系统上线时间", "2023年9月1日前", "2023年8月28日", "10", FULL),
            Indicator("效益指标", "社会效益指标", "共享优质课程", "≥300节", "318节", "20", FULL),
            Indicator("满意度指标", "服务对象满意度指标", "使用教师满意度", "≥85%", "86.3%", "10", FULL),
        ],
    ),
    _form(
        "普惠幼儿园", NURSERY, "万元",
        [("96.00", "96.00", "88.32"), ("96.00", "96.00", "88.32"), NONE, NONE],
        "扶持普惠性民办幼儿园，提高学前教育普惠水平。",
        "扶持幼儿园22所，普惠率86.5%，部分幼儿园办园质量仍需提高。",
        [
            Indicator("产出指标", "数量指标", "扶持幼儿园数", "≥24所", "22所", "20", at_least("24", "22"),
                      "2所幼儿园未达到认定条件。"),
            Indicator("产出指标", "质量指标", "学前教育普惠率", "≥85%", "86.5%", "20", FULL),
            Indicator("产出指标", "时效指标", "奖补资金拨付时间", "2023年10月底前", "2023年10月26日", "10", FULL),
            # Two judgements without points: the accountant has still to give them.
            Indicator("效益指标", "社会效益指标", "幼儿园办园质量", "明显提高", "部分达成预期指标并具有一定效果", "20", PENDING,
                      "师资流动较大，将加强园长和教师培训。"),
            Indicator("效益指标", "可持续影响指标", "学前教育布局", "更加合理", "部分达成", "10", PENDING,
                      "新建小区配套园尚未移交。"),
            Indicator("满意度指标", "服务对象满意度指标", "家长满意度", "≥90%", "91.2%", "10", FULL),
        ],
    ),
]


def make():
    book = Book(Workbook())
    book.workbook.remove(book.workbook.active)
    _list(book)
    for form in FORMS:
        draw(book, form)
    book.workbook.properties.creator = "青禾区教育局计财科"
    return book


def _list(book):
    sheet = book.workbook.create_sheet("项目支出表")
    widths(sheet, 7, 40, 14, 14, 14, 12, 18)
    title(sheet, "A1:G1", f"{YEAR}年度部门预算项目支出情况表")
    corner(sheet, "A2", f"单位名称：{UNIT}")
    corner(sheet, "G2", "金额单位：万元", align="right")
    heads = ("序号", "预算项目名称", "年初预算数", "调整后预算数", "预算执行数", "预算执行率", "备注")
    for column, text in zip("ABCDEFG", heads):
        head(sheet, f"{column}3", text)
    sheet.row_dimensions[3].height = sheet.row_dimensions[len(LIST) + 4].height = 24
    for index, (name, *amounts) in enumerate(LIST):
        row = index + 4
        put(sheet, f"A{row}", index + 1, align="center")
        put(sheet, f"B{row}", name)
        for column, amount in zip("CDE", amounts):
            put(sheet, f"{column}{row}", Decimal(amount), number_format=MONEY)
        rate = Decimal(scores.rate(amounts[2], amounts[1])).scaleb(2).quantize(Decimal("0.01"))
        put(sheet, f"F{row}", f"{rate}%", align="right")
        put(sheet, f"G{row}", "自评表另行补报" if name == GUARDS else None, align="center")
        sheet.row_dimensions[row].height = 22
    row = len(LIST) + 4
    put(sheet, f"A{row}:B{row}", "合计", align="center", bold=True)
    for offset, column in enumerate("CDE"):
        put(sheet, f"{column}{row}", None, align="right", bold=True, number_format=MONEY)
        total = sum(Decimal(amounts[offset]) for _, *amounts in LIST)
        book.formula(sheet, f"{column}{row}", f"=SUM({column}4:{column}{row - 1})", total)
    put(sheet, f"F{row}", None)
    put(sheet, f"G{row}", None)
    corner(sheet, f"A{row + 1}", "注：教育局及数字均为演示而设。", area=f"A{row + 1}:G{row + 1}")
    print_setup(sheet, landscape=True, title_rows="$3:$3")


def golden():
    forms = {form.project: form for form in FORMS}
    listed = []
    for name, initial, annual, executed in LIST:
        form = forms.get(name)
        listed.append(
            {
                "name": name,
                "level": 1,
                "initialBudget": scores.plain(initial),
                "annualBudget": scores.plain(annual),
                "executed": scores.plain(executed),
                "unitOfAmount": "万元",
                "executionRate": scores.rate(executed, annual),
                "evaluation": form and _evaluation(form),
            }
        )
    return {
        "workbook": FILE,
        "unit": {"name": UNIT, "year": YEAR},
        "revenue": None,
        "projectTotal": {key: scores.plain(sum(Decimal(row[at]) for row in LIST)) for key, at in (("annualBudget", 2), ("executed", 3))},
        "projects": listed,
        "department": None,
    }


def _evaluation(form):
    """Scores are what the rules give; `given` and `givenTotal` what the form holds where it differs or was typed."""
    rows = [(item.name, item.weight, item.share) for item in form.indicators]
    _, _, annual, executed = form.funds[0]
    evaluation = scores.evaluation(rows, execution=(form.execution_weight, executed, annual))
    standing = Decimal(evaluation["execution"]["score"])
    for row, item in zip(evaluation["indicators"], form.indicators):
        row["given"] = item.given
        standing += Decimal(item.given or row["score"] or 0)
    has_given = any(item.given for item in form.indicators)
    evaluation["givenTotal"] = scores.plain(standing) if has_given else None
    return evaluation
