"""Sites to preview."""

import os
import subprocess

ARTICLE = "articles/trauma/a-long-walk.md"
PAGE = "articles/trauma/a-long-walk.html"
OTHER = "articles/trauma/what-the-word-trauma-means.md"
OTHER_PAGE = "articles/trauma/what-the-word-trauma-means.html"

PARAGRAPH = "A walk takes as long as it takes. Somebody who walks slowly sees more of the hedges, and so do those who walk with them. "


def article(title, sections=8):
    body = "\n".join(f"## Part {number}\n\n{PARAGRAPH * 4}\n" for number in range(1, sections + 1))
    return f"---\ntitle: {title}\nsummary: About a walk.\ntopics: [trauma]\naudience: [adult]\nkind: explanation\nreview:\n  status: awaiting\n---\n\n{body}"


def small(folder, title="A small site"):
    """A first site as `attune init` writes it, with an article that is longer than a window."""
    subprocess.run([os.environ["ATTUNE"], "init", folder, "--title", title, "--quiet"], check=True)
    (folder / ARTICLE).write_text(article("A long walk"), encoding="utf-8")
    return folder


def large(folder, count):
    """The same with many short articles."""
    small(folder)
    for number in range(count):
        (folder / f"articles/trauma/walk-{number:04}.md").write_text(article(f"Walk {number}", sections=1), encoding="utf-8")
    return folder
