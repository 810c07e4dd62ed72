"""Makes the sample workbooks and the golden figures that the tests compare the product with.

    /usr/bin/python3 scripts/make-samples/make.py [FOLDER]

Without FOLDER the files of the repository are written anew; with it everything goes there, the golden files too.
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
import waterworks  # noqa: E402
from package import save  # noqa: E402

SAMPLES = [huadu, education, waterworks]


def main(folder):
    books = Path(folder) if folder else ROOT / "assets" / "samples"
    goldens = Path(folder) if folder else ROOT / "test" / "samples"
    for place in (books, goldens):
        place.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        save(sample.make(), books / sample.FILE)
        text = json.dumps(sample.golden(), ensure_ascii=False, indent=2)
        (goldens / sample.FILE.replace(".xlsx", ".golden.json")).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
