"""Makes the sample workbooks and the golden figures that the tests compare the product with.

    /usr/bin/python3 scripts/make-samples/make.py [FOLDER]

Without FOLDER the files of the repository are written anew; with it the same folders are written below it.
Needs python3-openpyxl. The same script gives the same bytes every time.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import education  # noqa: E402
import huadu  # noqa: E402
import other_layouts  # noqa: E402
import waterworks  # noqa: E402
from package import save  # noqa: E402

SAMPLES = [huadu, education, waterworks]


def main(root):
    for sample in SAMPLES:
        write(sample, root / "assets/samples", root / "test/samples")
    for sample in other_layouts.SAMPLES:
        write(sample, root / "test/samples/other-layouts", root / "test/samples/other-layouts")


def write(sample, books, goldens):
    for folder in (books, goldens):
        folder.mkdir(parents=True, exist_ok=True)
    save(sample.make(), books / sample.FILE)
    text = json.dumps(sample.golden(), ensure_ascii=False, indent=2)
    (goldens / sample.FILE.replace(".xlsx", ".golden.json")).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT)
