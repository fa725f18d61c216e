"""Content folders that are meant to do harm, filled by what `attune schema` says that files may hold: a new field is tried without anybody adding it."""

import json
import os
import subprocess
from functools import cache
from pathlib import Path

# Texts that are names of something else, or have a form that the schema can't tell.
NAMES = {"translation-version", "logo", "sections", "without"}


def attune(*arguments, **options):
    """Runs the program, in an environment that says nothing of who runs it, and gives how it ended."""
    options = {"stdin": subprocess.DEVNULL, "capture_output": True, "timeout": 100} | options
    return subprocess.run([os.environ["ATTUNE"], *map(str, arguments)], **options)


def built(content, output, *arguments):
    """Builds a site, and gives how that ended with what was said of it."""
    end = attune("build", "--source", content, "--output", output, "--format", "json", *arguments)
    assert end.returncode in (0, 1), (end.returncode, end.stderr[-2000:])
    return end.returncode, json.loads(end.stdout)


@cache
def schemas():
    """What files of each kind may hold."""
    names = ["article", "bundle", "claims", "clinic", "glossary", "page", "resources", "series", "site", "topic"]
    return {name: json.loads(attune("schema", name).stdout) for name in names}


def quoted(text):
    """A text as YAML reads it back, whatever is in it (YAML 1.1, 5.6)."""
    escape = lambda code: f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return '"' + "".join(letter if 0x20 <= ord(letter) < 0x7F and letter not in '"\\' else escape(ord(letter)) for letter in text) + '"'


def yaml(value):
    """Any value as YAML in flow style, which is like JSON but for its texts."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {yaml(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(yaml, value)) + "]"
        case bool() | int():
            return json.dumps(value)
        case _:
            return quoted(value)


def is_free_text(name, schema):
    """Whether a field holds any words."""
    return name not in NAMES and "string" in schema.get("type", "") and schema.get("pattern", "\\S") == "\\S" and not {"enum", "format"} & set(schema)


def filled(kind, text, **fixed):
    """Everything that a file, or an entry of a list, may hold: `fixed` as it is, and `text` wherever any words may stand."""
    whole = schemas()[kind]

    def meant(schema):
        return whole["$defs"][schema["$ref"].rsplit("/", 1)[-1]] if "$ref" in schema else schema

    def fill(schema, fixed):
        schema = meant(schema)
        fields = dict(fixed)
        for name, field in schema["properties"].items():
            inner = fields.get(name)
            field = meant(field)
            if "properties" in field:
                fields[name] = fill(field, inner or {})
            elif "items" in field and isinstance(inner, list) and all(isinstance(one, dict) for one in inner):
                fields[name] = [fill(meant(field["items"]), one) for one in inner]
            elif name in fields:
                continue
            elif "items" in field and is_free_text(name, field["items"]):
                fields[name] = [text]
            elif is_free_text(name, field):
                fields[name] = text
        return {name: value for name, value in fields.items() if value not in (None, {})}

    return fill(whole.get("items", whole), fixed)


def markdown(fields, body):
    return "---\n" + "".join(f"{name}: {yaml(value)}\n" for name, value in fields.items()) + f"---\n\n{body}\n"


def listed(entries):
    return "".join(f"- {yaml(entry)}\n" for entry in entries)


class Folder:
    """A content folder that begins as `attune init` writes it, so that it builds."""

    def __init__(self, path):
        self.path = Path(path)
        self.dropped, self._blocks = {}, {}
        attune("init", self.path, "--quiet")

    def write(self, name, text):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            file.write_bytes(text)
        else:
            file.write_text(text, encoding="utf-8", newline="")

    def article(self, name, text="Plain", body="Words.", **fixed):
        self.write(f"articles/trauma/{name}.md", markdown(filled("article", text, topics=["trauma"], **fixed), body))

    def blocks(self, name, head, blocks):
        """Writes a file that can do without any of its blocks; see `drop`."""
        self.dropped[name] = []
        self._blocks[name] = (head, list(blocks))
        self._write_blocks(name)

    def _write_blocks(self, name):
        head, blocks = self._blocks[name]
        self.write(name, head + "".join(block + "\n" for block in blocks))

    def drop(self, diagnostics):
        """Takes out the blocks that something is wrong with, as an author would; each fault has to say where it is."""
        lines = {}
        for fault in diagnostics:
            if fault["severity"] == "error":
                lines.setdefault(fault["file"], set()).add(fault["line"])
        for name, faults in lines.items():
            head, blocks = self._blocks[name]
            kept, line = [], head.count("\n") + 1
            for block in blocks:
                end = line + block.count("\n") + 1
                is_at_fault = any(line <= fault < end for fault in faults)
                (self.dropped[name] if is_at_fault else kept).append(block)
                line = end
            self._blocks[name] = (head, kept)
            self._write_blocks(name)
