"""Checks PDFs: `python -m pdfua FILE…`. Each rule that a file breaks is named once, with the first place; the status says whether there are any."""

import sys

from . import failures


def main():
    broken = False
    for path in sys.argv[1:]:
        first = {}
        for failure in failures(path):
            first.setdefault(failure.rule, failure)
        print(f"{path}: {len(first) or 'no'} {'rule' if len(first) == 1 else 'rules'} broken")
        print(*(f"  {failure}" for failure in first.values()), sep="\n", end="\n" if first else "")
        broken = broken or bool(first)
    sys.exit(broken)


if __name__ == "__main__":
    main()
