"""Sets one document with the typst package: `typst.py FOLDER FONTS TIMESTAMP OUTPUT [STANDARD ...]`, where FOLDER holds main.typ."""
import sys

import typst

folder, fonts, timestamp, output, *standards = sys.argv[1:]
try:
    typst.compile(
        f"{folder}/main.typ",
        output=output,
        root=folder,
        font_paths=fonts.split(":"),
        ignore_system_fonts=True,
        pdf_standards=standards,
        timestamp=int(timestamp),
    )
except typst.TypstError as error:
    sys.exit(error.diagnostic)
