#!/usr/bin/python3
"""Writes the manual page in mdoc(7), from what `attune --experimental-dump-help` says on standard input.

manual.py VERSION SECONDS, with the day of the page in seconds since 1970.
"""

import json
import re
import sys
from datetime import datetime, timezone
from pathlib import Path

# Every command has them, and the frame tells them once.
EVERYWHERE = {"help", "version"}


def line(text):
    """A line that roff(7) takes for text: no escape in it, and no request."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    text = re.sub(r"[^\x00-\x7f]", lambda match: f"\\[u{ord(match[0]):04X}]", text)
    return re.sub(r"^(?=[.'])", r"\\&", text)


def words(text):
    """Running text, each sentence on a line of its own."""
    return [line(sentence) for sentence in re.split(r"(?<=[.?])\s+", text.strip()) if sentence]


def verbatim(lines):
    return [".Bd -literal -offset indent", *(line(text.removeprefix("  ")) for text in lines), ".Ed"]


def paragraphs(text):
    """What a discussion holds: paragraphs, lines that are set in, and headings such as EXAMPLES."""
    lines = []
    for block in re.split(r"\n\n+", text.strip()):
        plain = [text for text in block.split("\n") if not text.startswith("  ")]
        indented = [text for text in block.split("\n") if text.startswith("  ")]
        for text in plain:
            lines += [".Pp", *words(f"{text.capitalize()}:" if text.isupper() else text)]
        if indented:
            lines += verbatim(indented)
    return lines


def flag(argument):
    """Its names as they are typed, and what comes after them."""
    value = argument["valueName"].replace("-", r"\-")
    if argument["kind"] == "positional":
        return f"Ar {value}" + (" ..." if argument["isRepeating"] else "")
    names = " , ".join(f"Fl {'-' if name['kind'] == 'long' else ''}{name['name']}" for name in argument["names"])
    return f"{names} Ar {value}" if argument["kind"] == "option" else names


def described(argument):
    """What it is for, what it may be, and what it is where nothing is said."""
    lines = words(argument.get("abstract", ""))
    values = [value for value in argument.get("allValues", []) if value not in argument.get("abstract", "")]
    if values:
        lines += words(f"One of {', '.join(argument['allValues'])}.")
    if "defaultValue" in argument:
        lines += words(f"Default: {argument['defaultValue']}.")
    return lines


def section(command, path):
    """One command, then those below it."""
    arguments = [one for one in command.get("arguments", []) if one["shouldDisplay"] and one["valueName"] not in EVERYWHERE]
    positional = [one for one in arguments if one["kind"] == "positional"]
    lines = [f".Ss attune {' '.join(path)}", f".Nm attune Cm {' '.join(path)}"]
    lines += [".Ar command"] if shown(command) else []
    lines += [".Op Ar option ..."] if len(arguments) > len(positional) else []
    lines += [f".{'Op ' if one['isOptional'] else ''}{flag(one)}" for one in positional]
    lines += [".Pp", *words(command.get("abstract", ""))]
    if "discussion" in command:
        lines += paragraphs(command["discussion"])
    if arguments:
        lines += [".Bl -tag -width Ds"]
        for argument in arguments:
            lines += [f".It {flag(argument)}", *described(argument)]
        lines += [".El"]
    for below in shown(command):
        lines += section(below, [*path, below["commandName"]])
    return lines


def shown(command):
    return [one for one in command.get("subcommands", []) if one["shouldDisplay"] and one["commandName"] not in EVERYWHERE]


def main(version, seconds):
    program = json.load(sys.stdin)["command"]
    abstract = program["abstract"].rstrip(".")
    day = datetime.fromtimestamp(int(seconds), timezone.utc)
    places = {
        "DATE": f"{day:%B} {day.day}, {day.year}",
        "VERSION": version,
        "ABSTRACT": abstract[0].lower() + abstract[1:],
        "COMMANDS": "\n".join(text for command in shown(program) for text in section(command, [command["commandName"]])),
    }
    frame = Path(__file__).with_name("attune.1.in").read_text(encoding="utf-8")
    print(re.sub("@([A-Z]+)@", lambda match: places[match[1]], frame), end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
