"""rewrite.py openpyxl|XLSXWRITER_PATH INPUT OUTPUT: opens a workbook with openpyxl and saves it, or has XlsxWriter write it."""

import sys

import openpyxl

WRITER, SOURCE, TARGET = sys.argv[1:]


def with_xlsxwriter():
    """What openpyxl reads of cells, number formats, merged cells, widths, sheet states and names, written by XlsxWriter."""
    sys.path.insert(0, WRITER)
    import xlsxwriter

    formulas = openpyxl.load_workbook(SOURCE)
    values = openpyxl.load_workbook(SOURCE, data_only=True)
    book = xlsxwriter.Workbook(TARGET)
    looks = {}
    for source in formulas.worksheets:
        sheet = book.add_worksheet(source.title)
        if source.sheet_state == "hidden":
            sheet.hide()
        elif source.sheet_state == "veryHidden":
            sheet.hide()  # this version knows no other way
        for letter, column in source.column_dimensions.items():
            if column.width:
                sheet.set_column(f"{letter}:{letter}", column.width)
        for merged in source.merged_cells.ranges:
            sheet.merge_range(merged.coord, "")
        for row in source.iter_rows():
            for cell in row:
                write(book, sheet, looks, cell, values[source.title][cell.coordinate].value)
    for name in formulas.defined_names.definedName:
        if name.localSheetId is None and not name.is_reserved:
            book.define_name(name.name, f"={name.attr_text}")
    book.close()


def write(book, sheet, looks, cell, result):
    """One cell: XlsxWriter wants to be told of what kind it is, and the result of a formula."""
    at = (cell.row - 1, cell.column - 1)
    look = looks.setdefault(cell.number_format, book.add_format({"num_format": cell.number_format}))
    if cell.value is None:
        return
    if cell.data_type == "f":
        text = cell.value if isinstance(cell.value, str) else cell.value.text
        sheet.write_formula(*at, text, look, "" if result is None else result)
    elif cell.is_date:
        sheet.write_datetime(*at, cell.value, look)
    elif cell.data_type == "n":
        sheet.write_number(*at, cell.value, look)
    elif cell.data_type == "b":
        sheet.write_boolean(*at, cell.value, look)
    else:
        sheet.write_string(*at, str(cell.value), look)


if WRITER == "openpyxl":
    openpyxl.load_workbook(SOURCE).save(TARGET)
else:
    with_xlsxwriter()
