"""Inserts, deletes and fills rows of a workbook with LibreOffice, as a person does it, and saves what comes of it.

edit_rows.py IN.xlsx PROFILE SCENARIOS.json
SCENARIOS: [{"target": "OUT.xlsx", "edits": [{"insert" | "delete": ROW, "sheet": …, "count": …} |
{"row": ROW, "sheet": …, "cells": [text, number or null, …]}]}]; each begins with IN.xlsx, rows are zero-based.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def edited(sheet, edit):
    if "insert" in edit:
        sheet.Rows.insertByIndex(edit["insert"], edit["count"])
    elif "delete" in edit:
        sheet.Rows.removeByIndex(edit["delete"], edit["count"])
    else:
        for column, value in enumerate(edit["cells"]):
            cell = sheet.getCellByPosition(column, edit["row"])
            if isinstance(value, str):
                cell.String = value
            elif value is not None:
                cell.Value = value


def main(source, profile, scenarios):
    pipe = f"ziping{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    )
    with open(scenarios, encoding="utf-8") as file:
        wanted = json.load(file)
    try:
        context = connected(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for scenario in wanted:
            book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (option("Hidden", True),))
            for edit in scenario["edits"]:
                edited(book.Sheets.getByName(edit["sheet"]), edit)
            book.calculateAll()
            target = uno.systemPathToFileUrl(scenario["target"])
            book.storeToURL(target, (option("FilterName", "Calc MS Excel 2007 XML"),))
            book.close(True)
        try:
            desktop.terminate()
        except DisposedException:
            pass  # it was gone before it answered
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


main(*sys.argv[1:])
