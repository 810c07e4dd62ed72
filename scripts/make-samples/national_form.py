"""The national 项目支出绩效自评表 (annex of 财预〔2020〕10号), one sheet a project, drawn as bureaus send it out."""

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from looks import MONEY, corner, head, print_setup, put, title, widths


@dataclass(frozen=True)
class Indicator:
    level1: str
    level2: str
    name: str
    target: object
    actual: object
    weight: str
    #: The share of the weight that follows by the rule, for the golden file only.
    share: Fraction | None
    reason: str = ""
    #: A score that the accountant has typed already; None leaves the cell empty.
    given: str | None = None


@dataclass(frozen=True)
class Form:
    sheet: str
    project: str
    department: str
    unit: str
    year: int
    amount_unit: str
    #: (label, 年初预算数, 全年预算数, 全年执行数); the first is 年度资金总额.
    funds: list
    goal: str
    completion: str
    indicators: list
    note: str = ""
    execution_weight: str = "10"
    given_execution: str | None = None
    given_total: str | None = None
    contact: tuple = field(default=("填报人：", "联系电话："))


def number(value):
    """A cell number from its digits; a text stays what it is."""
    return value if value is None or value in ("—", "-", "") else Decimal(value)


def draw(book, form):
    sheet = book.workbook.create_sheet(form.sheet)
    widths(sheet, 11, 19, 27, 17, 17, 15, 9, 10, 24)
    corner(sheet, "A1", "附件", area="A1:B1")
    title(sheet, "A2:I2", "项目支出绩效自评表")
    corner(sheet, "A3", f"（{form.year}年度）", align="center", area="A3:I3")
    _identity(sheet, form)
    row = _funds(sheet, form, 6)
    row = _goal(sheet, form, row)
    row = _indicators(sheet, form, row)
    _total(sheet, form, row)
    corner(sheet, f"A{row + 1}", form.contact[0])
    corner(sheet, f"E{row + 1}", form.contact[1])
    if form.note:
        corner(sheet, f"A{row + 2}", form.note, area=f"A{row + 2}:I{row + 2}")
        sheet.row_dimensions[row + 2].height = 30
    print_setup(sheet, area=f"A1:I{row + 2}")
    return sheet


def _identity(sheet, form):
    head(sheet, "A4:B4", "项目名称")
    put(sheet, "C4:I4", form.project, align="center")
    head(sheet, "A5:B5", "主管部门")
    put(sheet, "C5:D5", form.department, align="center")
    head(sheet, "E5:F5", "实施单位")
    put(sheet, "G5:I5", form.unit, align="center")
    for row in (4, 5):
        sheet.row_dimensions[row].height = 22


def _funds(sheet, form, top):
    count = len(form.funds)
    head(sheet, f"A{top}:B{top + count}", f"项目资金\n（{form.amount_unit}）")
    put(sheet, f"C{top}", "")
    for column, text in zip("DEF", ("年初预算数", "全年预算数", "全年执行数")):
        head(sheet, f"{column}{top}", text)
    for column, text in zip("GHI", ("分值", "执行率", "得分")):
        head(sheet, f"{column}{top}", text)
    sheet.row_dimensions[top].height = 30
    for offset, (label, *amounts) in enumerate(form.funds, start=1):
        row = top + offset
        sheet.row_dimensions[row].height = 22
        put(sheet, f"C{row}", label, indent=0 if offset == 1 else 1)
        for column, amount in zip("DEF", amounts):
            put(sheet, f"{column}{row}", number(amount), align="right", number_format=MONEY)
        if offset == 1:
            put(sheet, f"G{row}", Decimal(form.execution_weight), align="center")
            put(sheet, f"H{row}", None, align="center", number_format="0.00%")
            put(sheet, f"I{row}", number(form.given_execution), align="center", number_format="0.##")
        else:
            for column in "GHI":
                put(sheet, f"{column}{row}", "—", align="center")
    return top + count + 1


def _goal(sheet, form, top):
    head(sheet, f"A{top}:A{top + 1}", "年度\n总体\n目标")
    head(sheet, f"B{top}:E{top}", "预期目标")
    head(sheet, f"F{top}:I{top}", "实际完成情况")
    put(sheet, f"B{top + 1}:E{top + 1}", form.goal)
    put(sheet, f"F{top + 1}:I{top + 1}", form.completion)
    sheet.row_dimensions[top].height = 20
    sheet.row_dimensions[top + 1].height = 66
    return top + 2


def _indicators(sheet, form, top):
    heads = ("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
    head(sheet, f"A{top}", heads[0])
    for column, text in zip("BCDEFG", heads[1:7]):
        head(sheet, f"{column}{top}", text)
    head(sheet, f"H{top}:I{top}", heads[7])
    sheet.row_dimensions[top].height = 30
    first = top + 1
    for offset, item in enumerate(form.indicators):
        row = first + offset
        for column, value in zip("CDE", (item.name, item.target, item.actual)):
            put(sheet, f"{column}{row}", value, align="left" if column == "C" else "center")
        put(sheet, f"F{row}", Decimal(item.weight), align="center")
        put(sheet, f"G{row}", number(item.given), align="center", number_format="0.##")
        put(sheet, f"H{row}:I{row}", item.reason or None)
        sheet.row_dimensions[row].height = 32
    merge_equal(sheet, "A", first, [item.level1 for item in form.indicators])
    merge_equal(sheet, "B", first, [(item.level1, item.level2) for item in form.indicators])
    return first + len(form.indicators)


def merge_equal(sheet, column, first, keys):
    """Merges runs of equal keys downward, as the form's level columns are; the last part of a key is the text."""
    start = 0
    for index in range(1, len(keys) + 1):
        if index == len(keys) or keys[index] != keys[start]:
            text = keys[start][-1] if isinstance(keys[start], tuple) else keys[start]
            area = f"{column}{first + start}"
            if index - start > 1:
                area += f":{column}{first + index - 1}"
            put(sheet, area, text, align="center")
            start = index


def _total(sheet, form, row):
    head(sheet, f"A{row}:E{row}", "总分")
    put(sheet, f"F{row}", Decimal(100), align="center", bold=True)
    put(sheet, f"G{row}", number(form.given_total), align="center", bold=True, number_format="0.##")
    put(sheet, f"H{row}:I{row}", None)
    sheet.row_dimensions[row].height = 24
