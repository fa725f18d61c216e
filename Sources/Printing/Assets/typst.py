"""Sets one document with the typst package: `typst.py FOLDER FONTS TIMESTAMP OUTPUT`, where FOLDER holds main.typ."""
import sys

import typst

folder, fonts, timestamp, output = sys.argv[1:]
try:
    typst.compile(
        f"{folder}/main.typ",
        output=output,
        root=folder,
        font_paths=fonts.split(":"),
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=int(timestamp),
    )
except typst.TypstError as error:
    sys.exit(error.diagnostic)
