"""The report of the benchmark written by python-docx, again and again in one process; prints the processor's ms of each.

    /usr/bin/python3 report.py CONTENT.json RUNS OUT.docx

Written as one would who knows this library: paragraphs, tables and rows are copied from one of their kind, because
add_paragraph, add_table, table.cell() and row.cells walk the whole document or table each time. Cells are not merged
and no properties are written: it is less work than the product does.
"""

import copy
import io
import json
import sys
import time

from docx import Document


class Writer:
    def __init__(self):
        self.document = Document()
        self.end = self.document.element.body.sectPr
        self.kinds = {}
        self.rows = {}

    def paragraph(self, style, runs):
        if style not in self.kinds:
            made = self.document.add_paragraph(style=style)._p
            made.getparent().remove(made)
            self.kinds[style] = made
        own = copy.deepcopy(self.kinds[style])
        for text in runs:
            own.add_r().text = text
        self.end.addprevious(own)

    def table(self, rows):
        columns = max(len(row) for row in rows)
        if columns not in self.rows:
            made = self.document.add_table(rows=1, cols=columns)._tbl
            made.getparent().remove(made)
            self.rows[columns] = made
        body = copy.deepcopy(self.rows[columns])
        empty = copy.deepcopy(body.tr_lst[0])
        for index, texts in enumerate(rows):
            row = body.tr_lst[0] if index == 0 else copy.deepcopy(empty)
            for cell, text in zip(row.tc_lst, texts):
                if text:
                    cell.p_lst[0].add_r().text = text
            if index > 0:
                body.append(row)
        self.end.addprevious(body)

    def bytes(self):
        saved = io.BytesIO()
        self.document.save(saved)
        return saved.getvalue()


def written(blocks):
    writer = Writer()
    for block in blocks:
        if block["kind"] == "table":
            writer.table(block["rows"])
        elif block["kind"] == "heading":
            writer.paragraph(f"Heading {block['level']}", [block["text"]])
        else:
            writer.paragraph("Normal", block["runs"])
    return writer.bytes()


def main(content, runs, target):
    with open(content, encoding="utf-8") as file:
        blocks = json.load(file)
    times = []
    for _ in range(int(runs)):
        began = time.process_time()
        data = written(blocks)
        times.append((time.process_time() - began) * 1000)
    with open(target, "wb") as file:
        file.write(data)
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
