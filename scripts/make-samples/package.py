"""Saves a workbook as Excel would have saved it, and so that the same script always gives the same bytes.

openpyxl stamps the time of saving into the package, leaves formulas without their values and keeps every
text in its cell. A reader that does not calculate would then see empty totals, which no file saved by Excel or WPS
has. So the values are put in here, and texts go into the shared string table.
"""

import html
import io
import re
import zipfile
from decimal import Decimal
from xml.sax.saxutils import escape

FIXED_TIME = "2022-03-01T08:00:00Z"
ZIP_DATE = (2022, 3, 1, 8, 0, 0)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHARED_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


class Book:
    """An openpyxl workbook and the values of its formula cells."""

    def __init__(self, workbook):
        self.workbook = workbook
        self.results = {}

    def formula(self, sheet, address, formula, result):
        """Writes a formula together with the value that Excel would show."""
        sheet[address] = formula
        self.results[(sheet.title, address)] = result


def save(book, path):
    """Writes the package to `path` with fixed dates, formula values and shared strings."""
    raw = io.BytesIO()
    book.workbook.save(raw)
    source = zipfile.ZipFile(raw)
    parts = {name: source.read(name) for name in source.namelist() if name != "xl/sharedStrings.xml"}
    parts["docProps/core.xml"] = _fixed_times(parts["docProps/core.xml"])
    shared = {}
    for index, sheet in enumerate(book.workbook.worksheets, start=1):
        name = f"xl/worksheets/sheet{index}.xml"
        filled = _with_results(parts[name].decode(), sheet.title, book.results)
        parts[name] = _with_shared_strings(filled, shared).encode()
    _add_shared_strings(parts, shared)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, data)


def _fixed_times(xml):
    return re.sub(rb">\d{4}-\d\d-\d\dT[^<]*</dcterms", (">" + FIXED_TIME + "</dcterms").encode(), xml)


def _with_results(xml, title, results):
    def fill(match):
        result = results.get((title, match.group(2)))
        if result is None:
            raise ValueError(f"no value for the formula in {title}!{match.group(2)}")
        kind = "" if isinstance(result, (int, Decimal)) else ' t="str"'
        return f"{match.group(1)}{kind}>{match.group(3)}<v>{escape(str(result))}</v></c>"

    return re.sub(r'(<c r="([A-Z]+\d+)"[^>]*?)>(<f>[^<]*</f>)<v ?(?:/>|></v>)</c>', fill, xml)


def _with_shared_strings(xml, shared):
    def share(match):
        text = html.unescape(match.group(2))
        return f't="s"{match.group(1)}><v>{shared.setdefault(text, len(shared))}</v></c>'

    return re.sub(r't="inlineStr"([^>]*)><is><t[^>]*>([^<]*)</t></is></c>', share, xml)


def _add_shared_strings(parts, shared):
    items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared)
    table = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="{MAIN}">{items}</sst>'
    parts["xl/sharedStrings.xml"] = table.encode()
    relation = f'<Relationship Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml" Id="rIdShared"/></Relationships>'
    _replace(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", relation, "/sharedStrings")
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{SHARED_TYPE}"/></Types>'
    _replace(parts, "[Content_Types].xml", "</Types>", override, SHARED_TYPE)


def _replace(parts, name, end, text, already):
    xml = parts[name].decode()
    parts[name] = (xml if already in xml else xml.replace(end, text)).encode()
