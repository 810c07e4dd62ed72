"""What openpyxl, a reader that is not ours, sees in a workbook: its sheets, formulas and the results kept with them."""

import json
import sys

from openpyxl import load_workbook

formulas = load_workbook(sys.argv[1])
values = load_workbook(sys.argv[1], data_only=True)
count = 0
totals = []
for sheet in formulas:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith("="):
                count += 1
                value = values[sheet.title][cell.coordinate].value
                if isinstance(value, (int, float)) and value >= 60:
                    totals.append(round(value, 2))
print(
    json.dumps(
        {
            "sheets": [sheet.title for sheet in formulas if sheet.sheet_state == "visible"],
            "hidden": [sheet.title for sheet in formulas if sheet.sheet_state != "visible"],
            "formulas": count,
            "totals": totals,
        }
    )
)
