"""Names of languages (RFC 3066, to which ISO 32000-1, 14.9.2, refers)."""

import re

_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")


def is_language(name):
    return bool(_LANGUAGE.fullmatch(name))
