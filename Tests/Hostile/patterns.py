"""Texts that have kept parsers of Markdown busy for minutes, by name: each gives about as many bytes as it is asked for.

The shapes are those of cmark's own tests of pathological input, of CVE-2022-39209, CVE-2023-22483, -22484, -22486, -24824, -26485 and -37463, and of what a search for repeated
pieces found.
"""

from math import isqrt


def times(piece, length):
    return piece * (length // len(piece.encode()) + 1)


def halves(first, middle, last):
    return lambda length: times(first, length // 2) + middle + times(last, length // 2)


# Pieces that are repeated, as they are.
PIECES = [
    # Emphasis, links, images, code
    "a_ ", "_a ", "a]", "[a", "*a_ ", "[ a_", "[ (](", "[", "]", "(", "![[]()", "[![", "![p", "![l", "[a](<b", "[a](b", "[a](((((", "[a](b 'c ", "[a](b)[", "[*a](b)", "_a__", "a_b__", "*a**",
    "*a ", "a* ", "_", "*", "`", "a``b`c", "`a``b", "![", "!", "\\", "[\\\n", "[a][", "[a]()", "[a](b \"c", "[a](\\(", "***a** ", "**a *b ", "*_", "_*a ", "**x [a*b**c*](d)",
    # HTML and entities
    "<", "<a ", '<a b="', "</a", "<!-- ", "<!--", "-->", "<?", "<!A ", "<![CDATA[", "<http:", "<a@", "&", "&amp;", "&#x", "&#0;", "<div>\n", "<script>\n", "</", "<a\n", "<!", "a<b>",
    # Addresses in words
    "@", "a@", "a@a ", "s@p.com ", "a.b@c.d@", "www.", "www.a.", "*www.a", "~www.a.b", "_www.a_b.", "(www._.", "http:", "http://a_b.", "http://a.b<", "http://a.b;", "http://a@", "http://a ",
    "http://a.b/(", "http://a.", "http://_", "ftp://_.", "mailto:", "mailto:a@b", "mailto:s@p.com/", "xmpp:a@b.c/", "lto:a@b.c ", "://", "https://a.b/)&amp;", "http://[", "http://a.b/\u00e9",
    # Strikethrough, quotes, dashes
    "~~a~ ", "~a ~~b ", "~~a ", "~a~~b", "~", "'a ", "\"'a ", '"a" ', "--- ", "...",
    # Footnotes and definitions
    "[^1]:", "[^1]: ", "[^1]: a\n", "[^a", "[^a]", "[^", "[^a][^", "[a]: ", "[a]: /u\n", "[a]:\n/u\n'\n", "[a]: <", "[a]: /u (", "[a]\n\n",
    # Tables
    "|", "|\n", "|-", "|-|\n", ":-|\n", "-\n", "a|b\n-|-|-\n", "|a\n|-|-\n", "aaa\rbbb\n-\v\n", "|a|\n|-|\n|", "| a |\n", "\\|", "a|b\n-|-\n\n",
    # Blocks
    "> ", ">", ">\n", ">a\n", "> a\nb\n", "> - ", "- ", "- a\n", "-\ta\n", "* ", "+ ", "1. ", "999999999. a\n", "> - 1. ", "- [ ] ", "- [ ] a\n", "- [x] - ", "# a\n", "#", "a\n=\n", "=\n", "```\n", "```a ",
    "~~~\n", "***\n", "* * *\n", "\t", " ", "    a\n", "\n", "\r", "\r\n", "a  \n", "a\\\n", "\ta\n", "\u00a0\n", "\0", "\ufeff", "\u2028", "e\u0301", "\u202e", "- - -\n", "1.\n\n",
    # What a site reads into it
    "[@a", "[@a]", "[@a; ", "[@a, p. ", "> [!NOTE]\n\n", "> [!NOTE] a\n> ", "> [!WRITE] lines=2\n> a\n\n", "[a](term:a) ", "[a](resource:a) ", "![a](b.svg)\n\n", "[a](a.md#a) ", "## a\n\n", "## location\n",
    "<!-- check: allow a: b -->\n", "trauma ", "help now ", "(", "a. ", "A. B. ", "\"", "1,", "a-", "\u3002", "\u06d4 ",
]  # fmt: skip

PATTERNS = {f"{piece!r} again and again": lambda length, piece=piece: times(piece, length) + "a\n" for piece in PIECES} | {
    "emphasis in strong emphasis": halves("*a **a ", "b", " a** a*"),
    "emphasis that can't be matched by threes": lambda n: "a**b" + times("c* ", n),
    "brackets in brackets": halves("[", "a", "]"),
    "links in links": halves("[", "a", "](b)"),
    "pictures in pictures": halves("![", "a", "](b)"),
    "strikethrough in halves": halves("~~a ", "b", " c~"),
    "underscores round a word": halves("_", "a", "_"),
    "stars round a word": halves("*", "a", "*"),
    "emphasis that can't be closed": lambda n: times("*a ", n // 2) + times("_a*_ ", n // 2),
    "runs of backticks, each longer": lambda n: "".join("e" + "`" * length for length in range(1, isqrt(2 * n))),
    "lists, each deeper": lambda n: "".join("  " * depth + "* a\n" for depth in range(isqrt(n))),
    "end tags and comments": lambda n: "</" + times("<!--", n),
    "an address and parentheses": lambda n: "http://a.b/" + ")" * n,
    "www and parentheses": lambda n: "www.a.b/" + ")" * n,
    "many definitions": lambda n: "".join(f"[{i}]: u\n" for i in range(n // 20)) + times("[0] ", n // 2),
    "a long address used often": lambda n: "[a]: /" + "u" * (n // 2) + "\n\n" + times("[a]\n", n // 2),
    "a long title used often": lambda n: "[a]: /u '" + "t" * (n // 2) + "'\n\n" + times("[a]", n // 2),
    "labels that collide": lambda n: "".join(f"[x{i}]: /u\n\n[x1]\n\n" for i in range(n // 20)),
    "a long label": lambda n: "[" + "a" * n + "]: /u\n",
    "quotes and emphasis": lambda n: ">" * (n // 3) + "a*" * (n // 3),
    "a deep quote and many lines": lambda n: ">" * (n // 2) + "a\n" + "> a\n" * (n // 8),
    "many quotes on many lines": lambda n: "\n".join([">" * isqrt(n) + "a"] * isqrt(n)),
    "a deep list and blank lines": lambda n: "- " * (n // 3) + "x" + "\n" * (n // 3),
    "a quote, a list and blank quotes": lambda n: "> " + "- " * (n // 4) + "x\n" + ">\n" * (n // 4),
    "a deep list and a deep line": lambda n: "- " * (n // 4) + "a\n" + "  " * (n // 4) + "b\n",
    "a table of many columns with short rows": lambda n: "|" + "a|" * (n // 8) + "\n|" + "-|" * (n // 8) + "\n" + "a\n" * (n // 4),
    "a table of many columns": lambda n: "|" + "a|" * (n // 4) + "\n|" + "-|" * (n // 4) + "\n",
    "a paragraph above many delimiters": lambda n: "aaaa\n" * (n // 10) + "|-\n" * (n // 6),
    "a long paragraph above a table": lambda n: "x\n" * (n // 2) + "a|b\n-|-\n",
    "a table in deep quotes": lambda n: "> " * (n // 4) + "|a|\n" + "> " * (n // 4) + "|-|\n",
    "bars above hyphens": lambda n: "|" * (n // 2) + "\n" + "|-" * (n // 4) + "\n",
    "escaped bars": lambda n: "|" + "\\|" * (n // 2) + "|\n|-|\n",
    "delimiters below one line": lambda n: "a\n" + times(":-|\n", n),
    "many tables of missing cells": lambda n: times("|" + "a|" * 200 + "\n|" + "-|" * 200 + "\n" + "a\n" * 400 + "\n", n),
    "footnotes in footnotes": lambda n: times("[^1]: ", n // 2) + "a" + "\n" * (n // 2),
    "one footnote, many marks": lambda n: "[^a]: x\n\n" + times("[^a] ", n),
    "many footnotes, many marks": lambda n: "".join(f"[^{i}]: x\n\n" for i in range(n // 20)) + "".join(f"[^{i}] " for i in range(n // 20)),
    "a footnote that names itself": lambda n: "[^a]: " + times("[^a] ", n),
    "footnotes in brackets": lambda n: "[^a]: x\n\n" + times("[[^a]", n),
    "footnotes of pictures": lambda n: "[^a]: x\n\n" + times("![^a]", n),
    "long labels of footnotes": lambda n: times("[^" + "a" * 900 + "]", n),
    "links to headings far below": lambda n: "".join(f"## h{i}\n\n[a](#h{n // 30 - 1 - i})\n\n" for i in range(n // 30)),
    "many headings of one name": lambda n: times("## a\n\n", n),
    "headings that number themselves": lambda n: "".join(f"## a-{i}\n\n## a\n\n" for i in range(n // 18)),
    "one long word": lambda n: "a" * n,
    "one long word of another script": lambda n: "\u0e01" * (n // 3),
    "one letter with many marks": lambda n: "e" + "\u0301" * (n // 2),
    "one long line of code": lambda n: "`" + "a " * (n // 2) + "`",
    "many pictures": lambda n: "".join(f"![a{i}](b{i}.svg)\n\n" for i in range(n // 20)),
    "many different words": lambda n: " ".join(f"w{i}x" for i in range(n // 8)),
    "many different addresses": lambda n: " ".join(f"https://a{i}.example/{i}" for i in range(n // 30)),
}  # fmt: skip

# Those that are tried at the length that a file may have at most: what grows with the square of its length takes 256 times as long there as at 64 KiB.
WORST = [
    "'![[]()' again and again", "'<?' again and again", "'<!A ' again and again", "'<![CDATA[' again and again", "'[a' again and again", "'[' again and again",
    "brackets in brackets", "'_www.a_b.' again and again", "an address and parentheses", "'http://a.b<' again and again", "emphasis that can't be closed", "strikethrough in halves",
    "a table of many columns with short rows", "'a|b\\n-|-|-\\n' again and again", "a deep list and blank lines", "quotes and emphasis", "footnotes in footnotes", "a long address used often",
    "a long paragraph above a table", "many different addresses", "'[a](b)[' again and again", "'a.b@c.d@' again and again", "one long word",
]  # fmt: skip


def text(name, length):
    """A pattern in at most so many bytes."""
    return PATTERNS[name](length).encode()[:length].decode(errors="ignore").encode()
