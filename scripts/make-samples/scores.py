"""The national rules, worked out apart from the product: what the golden files are made of.

Each indicator of a sample carries, beside the texts of its cells, the share of its weight that a person who reads
the row would give it, as an exact fraction. Nothing here reads a cell.
"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

FULL = Fraction(1)
#: The row waits for the accountant's judgement: no score.
PENDING = None


def at_least(target, actual):
    """正向: actual ÷ target, at most 1."""
    return min(FULL, Fraction(actual) / Fraction(target))


def at_most(target, actual):
    """反向: full up to the target, then 1 − excess ÷ target, not below 0."""
    excess = Fraction(actual) - Fraction(target)
    return FULL if excess <= 0 else max(Fraction(0), 1 - excess / Fraction(target))


def in_range(low, high, actual):
    """区间: full inside, in proportion below, 1 − excess ÷ high above."""
    if Fraction(actual) < Fraction(low):
        return Fraction(actual) / Fraction(low)
    return at_most(high, actual)


def rounded(value, places=2):
    """Half away from zero, once, from the exact value; no trailing zeros."""
    fraction = Fraction(value)
    exact = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return plain(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def plain(value):
    """A decimal as contract texts print it: 99.5, never 99.50 or 1E+2."""
    text = format(Decimal(value), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def score(weight, share):
    return None if share is PENDING else rounded(Fraction(weight) * share)


def grade(total):
    for name, bound in (("优", 90), ("良", 80), ("中", 60)):
        if Decimal(total) >= bound:
            return name
    return "差"


def evaluation(rows, execution=None, maximum="100"):
    """rows: (name, weight, share). execution: (weight, executed, budget) or None."""
    indicators = [{"name": name, "weight": plain(weight), "score": score(weight, share)} for name, weight, share in rows]
    scores = [Decimal(row["score"]) for row in indicators if row["score"] is not None]
    scored_execution = None
    if execution:
        weight, executed, budget = execution
        scored_execution = {"weight": plain(weight), "score": score(weight, at_least(budget, executed))}
        scores.append(Decimal(scored_execution["score"]))
    pending = [Decimal(row["weight"]) for row in indicators if row["score"] is None]
    total = plain(sum(scores, Decimal(0)))
    return {
        "total": total,
        "maximum": maximum,
        "grade": None if pending else grade(total),
        "pending": {"count": len(pending), "points": plain(sum(pending, Decimal(0)))},
        "execution": scored_execution,
        "indicators": indicators,
    }


def rate(executed, budget):
    """The execution rate as the command line prints it: 6 decimals at most; null for a zero budget."""
    return None if Fraction(budget) == 0 else rounded(Fraction(executed) / Fraction(budget), 6)
