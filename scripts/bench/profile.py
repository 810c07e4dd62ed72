"""Counts what the product wrote, so that the baseline can write as much.

    /usr/bin/python3 profile.py SOURCE.xlsx RESULT.xlsx RESULT.docx PROFILE.json
"""

import json
import sys
from collections import Counter

from docx import Document
from openpyxl import load_workbook


def main(source, result, report, target):
    known = {sheet.title: sheet for sheet in load_workbook(source, read_only=True).worksheets}
    written = load_workbook(result, read_only=True).worksheets
    profile = {
        "filled": {sheet.title: filled(known[sheet.title], sheet) for sheet in written if sheet.title in known},
        "sheets": [shape(sheet) for sheet in written if sheet.title not in known],
    }
    profile["filled"] = {name: cells for name, cells in profile["filled"].items() if cells["count"]}
    profile.update(document_shape(Document(report)))
    with open(target, "w", encoding="utf-8") as file:
        json.dump(profile, file, ensure_ascii=False)


def filled(before, after):
    """The cells of one sheet that differ; they stand in one column, from the first one downward."""
    places, length = [], 0
    for old, new in zip(before.iter_rows(), after.iter_rows()):
        known = {cell.coordinate: cell.value for cell in old if cell.value is not None}
        for cell in new:
            if cell.value is not None and known.get(cell.coordinate) != cell.value:
                places.append((cell.column, cell.row))
                length += len(str(cell.value))
    column = Counter(column for column, _ in places).most_common(1)[0][0] if places else 1
    first = min((row for _, row in places), default=1)
    return {"column": column, "firstRow": first, "count": len(places), "length": length // max(1, len(places))}


def shape(sheet):
    rows = formulas = texts = numbers = formula_length = text_length = 0
    for row in sheet.iter_rows():
        rows += 1
        for cell in row:
            value = cell.value
            if value is None:
                continue
            if isinstance(value, str) and value.startswith("="):
                formulas += 1
                formula_length += len(value)
            elif isinstance(value, str):
                texts += 1
                text_length += len(value)
            else:
                numbers += 1
    return {
        "name": sheet.title,
        "rows": rows,
        "formulas": formulas,
        "formulaLength": formula_length // max(1, formulas),
        "texts": texts,
        "textLength": text_length // max(1, texts),
        "numbers": numbers,
    }


def document_shape(document):
    paragraphs = document.paragraphs
    length = sum(len(paragraph.text) for paragraph in paragraphs)
    return {
        "paragraphs": len(paragraphs),
        "paragraphLength": length // max(1, len(paragraphs)),
        "tables": [table_shape(table._tbl) for table in document.tables],
    }


def table_shape(table):
    rows = table.tr_lst
    cells = [cell for row in rows for cell in row.tc_lst]
    length = sum(len("".join(cell.itertext())) for cell in cells)
    return {"rows": len(rows), "columns": max(1, round(len(cells) / max(1, len(rows)))), "textLength": length // max(1, len(cells))}


if __name__ == "__main__":
    main(*sys.argv[1:])
