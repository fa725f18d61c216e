"""Values of a PDF as Python's, whatever form they were written in."""

from pikepdf import Array, Name


def text(value):
    """The characters of a text string; none where there is none."""
    if value is None:
        return ""
    try:
        return str(value)
    except UnicodeDecodeError:
        return bytes(value).decode("latin-1")


def name(value):
    """What a name says, without its slash; None for all else."""
    return str(value)[1:] if isinstance(value, Name) else None


def items(value):
    """The items of an array, or the one value that may stand in place of an array of one."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def identity(value):
    """What two mentions of one object have in common; an object without a number of its own is mentioned once."""
    return value.objgen if value.is_indirect else object()
