"""How an accountant's sheet looks: 宋体, thin borders, merged headings, A4 print set-up."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, range_boundaries

THIN = Side(style="thin", color="000000")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD_FILL = PatternFill("solid", fgColor="EDEDED")
MONEY = "#,##0.00"
PERCENT = "0.00%"


def title(sheet, area, text, size=16):
    sheet.merge_cells(area)
    cell = sheet[area.split(":")[0]]
    cell.value = text
    cell.font = Font(name="黑体", size=size, bold=True)
    cell.alignment = Alignment(horizontal="center", vertical="center")
    sheet.row_dimensions[cell.row].height = size * 2


def corner(sheet, address, text, align="left", area=None):
    """A line above or below the table without a border: 编制单位, 单位：万元, 注."""
    if area:
        sheet.merge_cells(area)
    cell = sheet[address]
    cell.value = text
    cell.font = Font(name="宋体", size=10)
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=area is not None)


def head(sheet, area, text):
    cell = put(sheet, area, text, align="center", bold=True)
    for row in sheet[area] if ":" in area else ((sheet[area],),):
        for member in row:
            member.fill = HEAD_FILL
    return cell


def put(sheet, area, value=None, align=None, bold=False, number_format=None, indent=0, size=10.5):
    """Writes a bordered cell; an area of several cells is merged first. Text wraps, numbers stand right."""
    if ":" in area:
        sheet.merge_cells(area)
        left, top, right, bottom = range_boundaries(area)
    else:
        left, top, right, bottom = range_boundaries(f"{area}:{area}")
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            sheet.cell(row, column).border = BOX
    cell = sheet.cell(top, left)
    if value is not None:
        cell.value = value
    if isinstance(value, str) and value.startswith("="):
        # A target such as =100% is a text, typed with an apostrophe.
        cell.data_type = "s"
        cell.quotePrefix = True
    cell.font = Font(name="宋体", size=size, bold=bold)
    is_number = not isinstance(value, str) and value is not None
    horizontal = align or ("right" if is_number else "left")
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True, indent=indent)
    if number_format:
        cell.number_format = number_format
    return cell


def widths(sheet, *values):
    for index, value in enumerate(values, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = value


def print_setup(sheet, landscape=False, title_rows=None, area=None):
    setup = sheet.page_setup
    setup.paperSize = sheet.PAPERSIZE_A4
    setup.orientation = "landscape" if landscape else "portrait"
    setup.fitToWidth = 1
    setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.6
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    sheet.print_options.horizontalCentered = True
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
    if title_rows:
        sheet.print_title_rows = title_rows
    if area:
        sheet.print_area = area
