"""The schemas that `attune schema` writes, and what they find in a file of content."""

import re

import yaml
from jsonschema import Draft202012Validator, FormatChecker

# Which schema a file of content keeps to, by its path below the folder of a language; the first that fits.
KINDS = [
    ("article", "articles/**/*.md"), ("article", "worksheets/*.md"), ("topic", "topics/*.md"), ("page", "pages/*.md"), ("page", "index.md"),
    ("site", "site.yml"), ("resources", "resources/**/*.yml"), ("glossary", "glossary.yml"), ("series", "series.yml"), ("claims", "claims.yml"),
    ("bundle", "bundles/*.yml"), ("clinic", "clinics/*.yml"), ("coach", "**/*.coach.yml"),
]


def files(root):
    """The files below a folder of content that a schema describes, each with the schema's name."""
    return [(kind, path) for kind, pattern in KINDS for path in sorted(root.glob(pattern))]


class CoreLoader(yaml.SafeLoader):
    """Reads plain values as YAML 1.2's core schema does, as editors do: a day stays text, and so does `on`."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def read(text):
    return yaml.load(text, CoreLoader)


def fields(path):
    text = path.read_text(encoding="utf-8")
    return read(text if path.suffix == ".yml" else text[4:].split("\n---", 1)[0])


def mistakes(schema, value):
    """What is wrong, as the path to it and the rule that it breaks, with what the rules inside of `anyOf` say."""

    def named(error):
        if error.validator == "additionalProperties":
            return [("/".join(map(str, error.absolute_path)), "additionalProperties")]
        if error.validator == "anyOf":
            inner = [found for branch in error.context for found in named(branch) if branch.validator != "type"]
            return inner or [("/".join(map(str, error.absolute_path)), "anyOf")]
        return [("/".join(map(str, error.absolute_path)), "unknown" if error.validator is None else error.validator)]

    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return sorted({found for error in validator.iter_errors(value) for found in named(error)})
