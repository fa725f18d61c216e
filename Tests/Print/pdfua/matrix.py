"""Matrices of six numbers, as a PDF writes them (ISO 32000-1, 8.3.3)."""

IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def multiplied(first, then):
    """What comes of the one after the other."""
    a, b, c, d, e, f = first
    k, l, m, n, o, p = then
    return (a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p)


def moved(matrix, x, y):
    """The matrix after a step in its own directions."""
    return multiplied((1.0, 0.0, 0.0, 1.0, x, y), matrix)
