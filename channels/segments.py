"""What an SMS costs: its encoding and how many segments it takes.

Called by the channel that pays for them, and wherever a template is checked or previewed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

_ESCAPED = frozenset("\f^{}\\[~]|€")  # GSM-7 extension table: an escape and the character
_GSM7 = _ESCAPED | frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_BEYOND_BMP = 0x10000  # from here on a character is two UTF-16 units


@dataclass(frozen=True, slots=True)
class Segments:
    """What one text costs."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int  # septets of GSM-7, or UTF-16 units
    segments: int  # what is billed; 0 for an empty text


def measure(text: str) -> Segments:
    r"""Encoding, length and number of segments of an SMS.

    One character outside GSM-7 makes the whole text UCS-2, which more than halves what a segment holds.

    >>> measure("From 0 to 10, how likely are you to recommend us?")
    Segments(encoding='GSM-7', units=49, segments=1)
    >>> measure("a" * 161).segments
    2
    >>> measure("Costs 5 €").units
    10
    >>> measure("0\u201310?")  # an en dash
    Segments(encoding='UCS-2', units=5, segments=1)
    """
    if _GSM7.issuperset(text):
        return _fill("GSM-7", [2 if char in _ESCAPED else 1 for char in text], alone=160, joined=153)
    return _fill("UCS-2", [2 if ord(char) >= _BEYOND_BMP else 1 for char in text], alone=70, joined=67)


def _fill(encoding: Literal["GSM-7", "UCS-2"], widths: list[int], *, alone: int, joined: int) -> Segments:
    """Characters laid out in segments; none is split across two, so some segments end one unit short."""
    units = sum(widths)
    if units <= alone:
        return Segments(encoding, units, min(units, 1))
    segments, used = 1, 0
    for width in widths:
        if used + width > joined:
            segments, used = segments + 1, 0
        used += width
    return Segments(encoding, units, segments)
