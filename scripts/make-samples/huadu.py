"""花都区工商联2021.xlsx: the workbook that a published self-evaluation report of 2021 must have come from.

Amounts in 万元 unless a sheet says otherwise. What the report gives is exact; what it does not give is made up, and
a note on each sheet says which.
"""

from decimal import Decimal

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.series import SeriesLabel
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

import huadu_department
import huadu_projects as projects
import scores
from huadu_texts import COMPLAINT_CENTRE, PARTY_TRAINING, TEXTS
from looks import MONEY, PERCENT, corner, head, print_setup, put, title, widths
from national_form import draw, merge_equal
from package import Book

UNIT = "广州市花都区工商业联合会"
YEAR = 2021
FILE = "花都区工商联2021.xlsx"

#: 收支总表: (收入, 预算数, 决算数, 支出, 预算数, 决算数)
REVENUE = [
    ("一、一般公共预算财政拨款收入", "657.55", "654.66", "一、基本支出", "494.50", "493.21"),
    ("二、政府性基金预算财政拨款收入", "—", "—", "　　其中：人员经费", "418.60", "417.92"),
    ("三、事业收入", "—", "—", "　　　　　公用经费", "75.90", "75.29"),
    ("四、其他收入", "—", "—", "二、项目支出", "163.05", "161.45"),
    ("", None, None, "　　其中：一般公共预算项目支出", "163.05", "161.45"),
]


def make():
    book = Book(Workbook())
    book.workbook.remove(book.workbook.active)
    _revenue(book)
    _project_list(book)
    for form in projects.forms(UNIT, YEAR):
        draw(book, form)
    _other_projects(book)
    huadu_department.draw(book, UNIT, YEAR)
    _texts(book)
    _people(book)
    _last_year(book)
    book.workbook.properties.creator = "花都区工商联财务"
    return book


def _amount(sheet, address, value):
    put(sheet, address, value if value in (None, "—") else Decimal(value), align="right", number_format=MONEY)


def _revenue(book):
    sheet = book.workbook.create_sheet("收支总表")
    widths(sheet, 32, 14, 14, 32, 14, 14)
    title(sheet, "A1:F1", f"{YEAR}年部门收支总表")
    corner(sheet, "A2", f"编制单位：{UNIT}")
    corner(sheet, "F2", "单位：万元", align="right")
    head(sheet, "A3:C3", "收　　入")
    head(sheet, "D3:F3", "支　　出")
    for column, text in zip("ABCDEF", ("项　　目", "预算数", "决算数") * 2):
        head(sheet, f"{column}4", text)
    for row, values in enumerate(REVENUE, start=5):
        for column, value in zip("ABCDEF", values):
            if column in "AD":
                put(sheet, f"{column}{row}", value or None)
            else:
                _amount(sheet, f"{column}{row}", value)
    for left, texts in (("A", "本年收入合计"), ("D", "本年支出合计")):
        put(sheet, f"{left}10", texts, align="center", bold=True)
    for column, formula, result in (
        ("B", "=SUM(B5:B9)", "657.55"),
        ("C", "=SUM(C5:C9)", "654.66"),
        ("E", "=E5+E8", "657.55"),
        ("F", "=F5+F8", "654.66"),
    ):
        put(sheet, f"{column}10", None, align="right", bold=True, number_format=MONEY)
        book.formula(sheet, f"{column}10", formula, Decimal(result))
    for row, pair in ((11, ("上年结转和结余", "年末结转和结余")),):
        for column, text in zip("AD", pair):
            put(sheet, f"{column}{row}", text)
        for column in "BCEF":
            put(sheet, f"{column}{row}", "—", align="right")
    for column, text in (("A", "收入总计"), ("D", "支出总计")):
        put(sheet, f"{column}12", text, align="center", bold=True)
    for column, result in zip("BCEF", ("657.55", "654.66", "657.55", "654.66")):
        put(sheet, f"{column}12", None, align="right", bold=True, number_format=MONEY)
        book.formula(sheet, f"{column}12", f"={column}10", Decimal(result))
    note = "注：收入预算数657.55、决算数654.66和项目支出163.05取自公开的自评报告；支出的构成和项目支出决算数为演示而设。"
    corner(sheet, "A13", note, area="A13:F13")
    for row in range(3, 14):
        sheet.row_dimensions[row].height = 24
    print_setup(sheet, landscape=True)


def _project_list(book):
    sheet = book.workbook.create_sheet("项目支出表")
    widths(sheet, 7, 50, 13, 13, 13, 11, 14)
    title(sheet, "A1:G1", f"{YEAR}年度项目支出预算执行情况表")
    corner(sheet, "A2", f"填报单位：{UNIT}")
    corner(sheet, "G2", "单位：万元", align="right")
    head(sheet, "A3:A4", "序号")
    head(sheet, "B3:B4", "项目名称")
    head(sheet, "C3:D3", "预算安排")
    head(sheet, "E3:F3", "执行情况")
    head(sheet, "G3:G4", "备注")
    for column, text in zip("CDEF", ("年初预算数", "全年预算数", "全年执行数", "执行率")):
        head(sheet, f"{column}4", text)
    row, group_rows, names = 5, [], []
    for ordinal, (group, members) in zip("一二三", projects.GROUPS):
        group_rows.append(row)
        _group_row(book, sheet, row, ordinal, group, members)
        for member in members:
            row += 1
            names.append(row)
            _member_row(book, sheet, row, len(names), member)
        row += 1
    _total_row(book, sheet, row, group_rows)
    note = (
        "注：项目个数、合计163.05万元，以及民营企业投诉中心运营经费、党务宣传和党员素质教育培训费两项的全年预算数、执行数"
        "取自公开的自评报告；其余项目的名称和金额为演示而设。"
    )
    corner(sheet, f"A{row + 1}", note, area=f"A{row + 1}:G{row + 1}")
    for index in range(3, row + 1):
        sheet.row_dimensions[index].height = 22
    sheet.row_dimensions[row + 1].height = 30
    _extras(book, sheet, row, group_rows)
    sheet.freeze_panes = "C5"
    print_setup(sheet, title_rows="$3:$4")


def _group_row(book, sheet, row, ordinal, group, members):
    put(sheet, f"A{row}", ordinal, align="center", bold=True)
    put(sheet, f"B{row}", group, bold=True)
    last = row + len(members)
    for column, field in zip("CDE", ("initial", "annual", "executed")):
        cells = [f"{column}{index}" for index in range(row + 1, last + 1)]
        has_text = any(getattr(member, field + "_as_text", False) for member in members)
        formula = "=" + "+".join(cells) if has_text else f"=SUM({cells[0]}:{cells[-1]})"
        put(sheet, f"{column}{row}", None, align="right", bold=True, number_format=MONEY)
        total = sum(Decimal(getattr(member, field)) for member in members)
        book.formula(sheet, f"{column}{row}", formula, total)
    _rate(book, sheet, row, members, bold=True)
    put(sheet, f"G{row}", None)


def _rate(book, sheet, row, members, bold=False):
    put(sheet, f"F{row}", None, align="right", bold=bold, number_format=PERCENT)
    executed = sum(Decimal(member.executed) for member in members)
    annual = sum(Decimal(member.annual) for member in members)
    book.formula(sheet, f"F{row}", f"=E{row}/D{row}", (executed / annual).quantize(Decimal("1e-15")))


def _member_row(book, sheet, row, ordinal, member):
    put(sheet, f"A{row}", ordinal, align="center")
    put(sheet, f"B{row}", "　　" + member.name)
    for column, field in zip("CDE", ("initial", "annual", "executed")):
        value = getattr(member, field)
        if getattr(member, field + "_as_text", False):
            put(sheet, f"{column}{row}", value, align="right", number_format="@")
        else:
            _amount(sheet, f"{column}{row}", value)
    _rate(book, sheet, row, [member])
    put(sheet, f"G{row}", "重点项目" if member.name in (COMPLAINT_CENTRE, PARTY_TRAINING) else "一般项目", align="center")


def _total_row(book, sheet, row, group_rows):
    put(sheet, f"A{row}:B{row}", "合　　计", align="center", bold=True)
    members = [member for _, group in projects.GROUPS for member in group]
    for column, field in zip("CDE", ("initial", "annual", "executed")):
        put(sheet, f"{column}{row}", None, align="right", bold=True, number_format=MONEY)
        formula = "=" + "+".join(f"{column}{index}" for index in group_rows)
        book.formula(sheet, f"{column}{row}", formula, sum(Decimal(getattr(member, field)) for member in members))
    _rate(book, sheet, row, members, bold=True)
    put(sheet, f"G{row}", None)


def _extras(book, sheet, total_row, group_rows):
    """What units keep in such a sheet of their own: a chart, a list to choose from, a warning colour, a name."""
    choice = DataValidation(type="list", formula1='"重点项目,一般项目"', allow_blank=True)
    choice.add(f"G5:G{total_row - 1}")
    sheet.add_data_validation(choice)
    red = PatternFill("solid", bgColor="FFC7CE")
    sheet.conditional_formatting.add(f"F5:F{total_row}", CellIsRule(operator="lessThan", formula=["0.9"], fill=red))
    name = DefinedName("项目支出合计", attr_text=f"'项目支出表'!$D${total_row}")
    names = book.workbook.defined_names
    # openpyxl 3.1 turned the list into a dictionary.
    (names.append if hasattr(names, "append") else names.add)(name)
    chart = BarChart()
    chart.type = "bar"
    chart.title = "项目支出预算与执行（万元）"
    chart.height, chart.width = 11, 21
    for column in (4, 5):
        first, last = group_rows[0] + 1, group_rows[1] - 1
        chart.add_data(Reference(sheet, min_col=column, min_row=first, max_row=last))
    for series, text in zip(chart.series, ("全年预算数", "全年执行数")):
        series.tx = SeriesLabel(v=text)
    chart.set_categories(Reference(sheet, min_col=2, min_row=group_rows[0] + 1, max_row=group_rows[1] - 1))
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    chart.x_axis.scaling.orientation = "maxMin"
    sheet.add_chart(chart, f"B{total_row + 3}")


def _other_projects(book):
    sheet = book.workbook.create_sheet("其他项目绩效指标")
    widths(sheet, 26, 12, 19, 28, 18, 16, 8, 8, 26)
    title(sheet, "A1:I1", f"{YEAR}年度其他项目绩效指标自评情况表")
    corner(sheet, "A2", f"填报单位：{UNIT}")
    corner(sheet, "I2", f"（{YEAR}年度）", align="right")
    heads = ("项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
    for column, text in zip("ABCDEFGHI", heads):
        head(sheet, f"{column}3", text)
    sheet.row_dimensions[3].height = 24
    row, keys = 4, []
    for name, rows in projects.OTHER_INDICATORS:
        for item in rows:
            keys.append((name, item.level1, item.level2))
            for column, value in zip("DEF", (item.name, item.target, item.actual)):
                put(sheet, f"{column}{row}", value, align="left" if column == "D" else "center")
            put(sheet, f"G{row}", Decimal(item.weight), align="center")
            put(sheet, f"H{row}", None, align="center", number_format="0.##")
            put(sheet, f"I{row}", item.reason or None)
            sheet.row_dimensions[row].height = 30 if item.reason else 24
            row += 1
    merge_equal(sheet, "A", 4, [(key[0],) for key in keys])
    merge_equal(sheet, "B", 4, [key[:2] for key in keys])
    merge_equal(sheet, "C", 4, keys)
    corner(sheet, f"A{row}", "注：本表各项目的指标和完成值均为演示而设，预算执行率见项目支出表。", area=f"A{row}:I{row}")
    sheet.freeze_panes = "A4"
    print_setup(sheet, landscape=True, title_rows="$1:$3")


def _texts(book):
    sheet = book.workbook.create_sheet("文字材料")
    widths(sheet, 6, 22, 26, 90)
    title(sheet, "A1:D1", "绩效自评报告文字材料")
    for column, text in zip("ABCD", ("序号", "报告内容", "所属项目", "文字材料")):
        head(sheet, f"{column}2", text)
    sheet.row_dimensions[2].height = 24
    for index, (label, project, text) in enumerate(TEXTS):
        row = index + 3
        put(sheet, f"A{row}", index + 1, align="center")
        put(sheet, f"C{row}", project or None, align="center")
        put(sheet, f"D{row}", text)
        sheet.row_dimensions[row].height = 15 * max(2, -(-len(text) // 44)) + 6
    merge_equal(sheet, "B", 3, [(project, label) for label, project, _ in TEXTS])
    last = len(TEXTS) + 3
    note = "注：事实和数字取自公开的自评报告，文字为本示例重新编写。"
    corner(sheet, f"A{last}", note, area=f"A{last}:D{last}")
    print_setup(sheet, landscape=True, title_rows="$2:$2")


#: (名称, 计量单位, 上年, 本年预算, 本年决算)
PEOPLE = [
    ("编制数", "人", "10", "—", "10"),
    ("在职人员数", "人", "9", "—", "9"),
    ("“三公”经费", "万元", "0.98", "1.20", "0.86"),
    ("公用经费", "万元", "78.20", "75.90", "75.29"),
    ("结转结余总额", "万元", "3.12", "—", "2.89"),
    ("政府采购金额", "万元", "26.40", "28.50", "28.10"),
    ("固定资产总额", "元", "395000.00", "—", "401000.00"),
    ("在用固定资产总额", "元", "378000.00", "—", "384200.00"),
]


def _people(book):
    sheet = book.workbook.create_sheet("人员和资产情况")
    widths(sheet, 7, 28, 12, 16, 16, 16)
    title(sheet, "A1:F1", f"{YEAR}年人员、经费和资产基本情况表")
    corner(sheet, "A2", f"填报单位：{UNIT}")
    head(sheet, "A3:A4", "序号")
    head(sheet, "B3:B4", "项　　目")
    head(sheet, "C3:C4", "计量单位")
    head(sheet, "D3:D4", "上年决算数")
    head(sheet, "E3:F3", "本　　年")
    head(sheet, "E4", "预算数")
    head(sheet, "F4", "决算数")
    for index, (name, unit, *values) in enumerate(PEOPLE):
        row = index + 5
        put(sheet, f"A{row}", index + 1, align="center")
        put(sheet, f"B{row}", name)
        put(sheet, f"C{row}", unit, align="center")
        for column, value in zip("DEF", values):
            amount = value if value == "—" else Decimal(value)
            put(sheet, f"{column}{row}", amount, align="right", number_format="General" if unit == "人" else MONEY)
    row = len(PEOPLE) + 5
    corner(sheet, f"A{row}", "注：本表数字均为演示而设。", area=f"A{row}:F{row}")
    corner(sheet, f"B{row + 1}", "退休人员3人，不占编制（备查）")
    sheet.row_dimensions[row + 1].hidden = True
    for index in range(3, row + 1):
        sheet.row_dimensions[index].height = 22
    print_setup(sheet)


def _last_year(book):
    sheet = book.workbook.create_sheet("上年底稿")
    widths(sheet, 44, 14, 14)
    title(sheet, "A1:C1", f"{YEAR - 1}年度项目支出（底稿）", size=14)
    corner(sheet, "C2", "单位：万元", align="right")
    for column, text in zip("ABC", ("项目名称", "全年预算数", "全年执行数")):
        head(sheet, f"{column}3", text)
    rows = (
        ("2020年花都区民营企业投诉中心运营经费", "2.50", "2.41"),
        ("2020年党务宣传、党员素质教育培训费", "1.50", "1.46"),
    )
    for index, (name, annual, executed) in enumerate(rows, start=4):
        put(sheet, f"A{index}", name)
        _amount(sheet, f"B{index}", annual)
        _amount(sheet, f"C{index}", executed)
    corner(sheet, "A6", "注：为演示而设。")
    sheet["A6"].alignment = Alignment(horizontal="left")
    sheet.sheet_state = "hidden"


def golden():
    listed = []
    for group, members in projects.GROUPS:
        listed.append(_golden_project(group, 1, members, None))
        for member in members:
            listed.append(_golden_project(member.name, 2, [member], projects.evaluation(member)))
    return {
        "workbook": FILE,
        "unit": {"name": UNIT, "year": YEAR},
        "scheme": "mof-2020-10",
        "revenue": {"budget": "657.55", "actual": "654.66", "rate": scores.rate("654.66", "657.55"), "unitOfAmount": "万元"},
        "projectSpending": {"budget": "163.05", "share": "1"},
        "projectTotal": {"annualBudget": "163.05", "executed": "161.45"},
        "counts": {"level1": 3, "level2": 14},
        "projects": listed,
        "department": huadu_department.evaluation(),
    }


def _golden_project(name, level, members, evaluation):
    sums = {
        field: sum(Decimal(getattr(member, field)) for member in members) for field in ("initial", "annual", "executed")
    }
    return {
        "name": name,
        "level": level,
        "initialBudget": scores.plain(sums["initial"]),
        "annualBudget": scores.plain(sums["annual"]),
        "executed": scores.plain(sums["executed"]),
        "unitOfAmount": "万元",
        "executionRate": scores.rate(sums["executed"], sums["annual"]),
        "evaluation": evaluation,
    }
