"""What the benchmark compares with: the same amount of writing done with openpyxl and python-docx.

    /usr/bin/python3 baseline.py WORKBOOK PROFILE.json OUT_FOLDER

PROFILE (see profile.py) says how many cells of which kind and length the product wrote, sheet by sheet, and how many
paragraphs and table rows its .docx has. Nothing is recognised, scored or checked here and no formats are set: it is
less work than the product does. Written as one would who knows these libraries: rows are appended; paragraphs, tables
and table rows of the .docx are copied from a template, because add_paragraph, add_table, table.cell() and row.cells
walk the whole document or table each time.
"""

import copy
import json
import sys
import time

from docx import Document
from openpyxl import load_workbook

STAGES = []


def stage(name, since):
    now = time.perf_counter()
    STAGES.append({"stage": name, "ms": round((now - since) * 1000, 1)})
    return now


def write_workbook(source, profile, target):
    now = time.perf_counter()
    book = load_workbook(source)
    now = stage("read", now)
    for name, filled in profile["filled"].items():
        sheet = book[name]
        formula = "=" + "A" * max(1, filled["length"] - 3) + "1"
        for row in range(filled["firstRow"], filled["firstRow"] + filled["count"]):
            sheet.cell(row, filled["column"]).value = formula
    for new in profile["sheets"]:
        sheet = book.create_sheet(new["name"])
        for values in rows_of(new):
            sheet.append(values)
    now = stage("cells", now)
    book.save(target)
    stage("save-xlsx", now)


def rows_of(sheet):
    """The sheet's cells, each kind in turn, spread over its rows."""
    cells = ["=" + "A" * max(1, sheet["formulaLength"] - 3) + "1"] * sheet["formulas"]
    cells += ["字" * sheet["textLength"]] * sheet["texts"] + [12.34] * sheet["numbers"]
    columns = -(-len(cells) // max(1, sheet["rows"]))
    return (cells[at : at + columns] for at in range(0, len(cells), columns))


def write_report(profile, target):
    now = time.perf_counter()
    document = Document()
    end = document.element.body.sectPr
    template = document.add_paragraph("字" * profile["paragraphLength"])._p
    for _ in range(profile["paragraphs"] - 1):
        end.addprevious(copy.deepcopy(template))
    templates = {}
    for shape in profile["tables"]:
        add_table(document, end, templates, shape)
    now = stage("docx", now)
    document.save(target)
    stage("save-docx", now)


def add_table(document, end, templates, shape):
    """Copies a table of one row with as many columns, then its row: add_table walks the whole document each time."""
    columns = shape["columns"]
    if columns not in templates:
        made = document.add_table(rows=1, cols=columns)._tbl
        templates[columns] = copy.deepcopy(made)
        made.getparent().remove(made)
    body = copy.deepcopy(templates[columns])
    first = body.tr_lst[0]
    text = "字" * shape["textLength"]
    for cell in first.tc_lst:
        cell.p_lst[0].add_r().text = text
    for _ in range(shape["rows"] - 1):
        body.append(copy.deepcopy(first))
    end.addprevious(body)


def peak_kib():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


def main(source, profile_path, folder):
    with open(profile_path, encoding="utf-8") as file:
        profile = json.load(file)
    write_workbook(source, profile, f"{folder}/baseline.xlsx")
    write_report(profile, f"{folder}/baseline.docx")
    print(json.dumps(STAGES), file=sys.stderr)
    print(f"peak-kib {peak_kib()}", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
