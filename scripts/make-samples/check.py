"""Checks that the committed samples are what the script makes: content by content, and twice the same bytes.

    /usr/bin/python3 scripts/make-samples/check.py

Cells are compared as openpyxl reads them, not as bytes: another version of openpyxl or zlib writes the same workbook
in other bytes. Prints each difference and ends with 1 when there is one.
"""

import sys
import tempfile
from pathlib import Path

from make import ROOT, main
from openpyxl import load_workbook


def check():
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        main(Path(first))
        main(Path(second))
        problems = []
        for made in sorted(path for path in Path(first).rglob("*") if path.is_file()):
            name = made.relative_to(first)
            if made.read_bytes() != (Path(second) / name).read_bytes():
                problems.append(f"{name}: not the same bytes when made twice")
            committed = ROOT / name
            if not committed.exists():
                problems.append(f"{name}: not committed")
            elif made.suffix == ".json":
                if made.read_text(encoding="utf-8") != committed.read_text(encoding="utf-8"):
                    problems.append(f"{name}: differs from what the script makes")
            else:
                problems += [f"{name}: {text}" for text in differences(made, committed)]
        return problems


def differences(made, committed):
    for values_only in (False, True):
        new, old = (load_workbook(path, data_only=values_only) for path in (made, committed))
        if new.sheetnames != old.sheetnames:
            yield f"sheets {old.sheetnames} should be {new.sheetnames}"
            return
        for sheet in new.worksheets:
            before, after = facts(old[sheet.title]), facts(sheet)
            for place in sorted(set(before) | set(after)):
                if before.get(place) != after.get(place):
                    yield f"{sheet.title} {place}: {before.get(place)!r} should be {after.get(place)!r}"


def facts(sheet):
    """Everything that the tests depend on, by place."""
    found = {cell.coordinate: (cell.value, cell.number_format) for row in sheet.iter_rows() for cell in row if cell.value is not None}
    found["merges"] = sorted(str(area) for area in sheet.merged_cells.ranges)
    found["state"] = sheet.sheet_state
    found["hidden rows"] = sorted(row for row, shape in sheet.row_dimensions.items() if shape.hidden)
    found["widths"] = sorted((column, shape.width) for column, shape in sheet.column_dimensions.items())
    found["charts"] = len(sheet._charts)
    return found


if __name__ == "__main__":
    found = check()
    print("\n".join(found))
    sys.exit(1 if found else 0)
