"""What is said, in which language, on which channel: phrases with whitelisted blanks, filled literally.

`bot.phrasebook` reads the book; whatever speaks to a customer or an owner says it through here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from bot.core.literal import cheap, clean, cut, fold

SEGMENTS = 2  # what one SMS of ours may cost at most
LONGEST = 1600  # characters: more is scrolled past, and Telegram slows long messages down
LEAST = 12  # characters a value keeps, however little room there is: numbers are never cut
MARKS = {"sms": "..."}  # the one character … would make a whole SMS UCS-2
MARK = "…"


@dataclass(frozen=True, slots=True)
class Blank:
    """One `{placeholder}`: how many characters of its value are shown, and an ordinary long value."""

    telegram: int
    sms: int
    ordinary: str


BLANKS: Mapping[str, Blank] = {
    "name": Blank(64, 40, "Maria Antonietta"),
    "signer": Blank(64, 40, "Alessandra"),
    "shop": Blank(64, 60, "Ferramenta Fratelli Colombo"),
    "subject": Blank(80, 60, "Ferramenta Fratelli Colombo"),
    "owner": Blank(64, 24, "Alessandra"),
    "channel": Blank(24, 24, "telegram"),
    "who": Blank(100, 60, "M. A. **67"),
    "reason": Blank(1000, 280, "45 minuti di attesa e nessuna risposta"),
    "value": Blank(1000, 280, "45 minuti di attesa e nessuna risposta"),
    **dict.fromkeys(("score", "before", "nps", "low", "high"), Blank(8, 8, "10")),
    **dict.fromkeys(("case", "n", "promoters", "passives", "detractors"), Blank(12, 12, "1234")),
}

# Blanks that are phrases themselves: {hello} greets with or without a name, {sender} signs likewise.
PARTS: Mapping[str, str] = {"hello": "name", "sender": "signer"}

_CUSTOMER = frozenset({"hello", "name", "sender", "signer", "shop", "subject"})
_NOTHING: frozenset[str] = frozenset()
_VALUE = frozenset({"value"})

PLACEHOLDERS: Mapping[str, frozenset[str]] = {
    "hello": frozenset({"name"}),
    "hello_nameless": _NOTHING,
    "sender": frozenset({"signer", "shop"}),
    "sender_nameless": frozenset({"shop"}),
    **dict.fromkeys(("question", "reminder", "again_first", "again_second", "ask_number"), _CUSTOMER),
    **dict.fromkeys(("thanks_promoter", "thanks_promoter_reason"), _CUSTOMER),
    **dict.fromkeys(("followup_passive", "followup_passive_reason"), _CUSTOMER),
    **dict.fromkeys(("followup_detractor", "followup_detractor_reason", "further"), _CUSTOMER),
    **dict.fromkeys(("thanks_reason", "thanks_comment"), _CUSTOMER),
    "noted": _CUSTOMER | {"score"},
    **dict.fromkeys(("help", "opted_out", "resumed", "handed_over", "passed_on", "linked"), _CUSTOMER),
    **dict.fromkeys(("old_button", "welcome", "linked_elsewhere", "unknown_command"), frozenset({"shop"})),
    **dict.fromkeys(("cause_product", "cause_service", "cause_image", "cause_quality"), _NOTHING),
    **dict.fromkeys(("cause_price", "cause_delivery", "cause_other"), _NOTHING),
    **dict.fromkeys(("alert_detractor", "alert_passive"), frozenset({"score"})),
    **dict.fromkeys(("alert_handed_over", "alert_message", "alert_repeat"), _NOTHING),
    "alert_moved": frozenset({"before", "score"}),
    "alert_reason": frozenset({"score", "reason"}),
    **dict.fromkeys(("line_customer", "line_words", "line_bought", "line_spent"), _VALUE),
    **dict.fromkeys(("line_earlier", "line_store", "line_cause", "line_case"), _VALUE),
    "button_settled": _NOTHING,
    "notice_fault": frozenset({"channel", "value"}),
    "notice_well": frozenset({"channel"}),
    "notice_unheard": frozenset({"owner", "channel", "value"}),
    "notice_lost": frozenset({"n", "value"}),
    "notice_late": frozenset({"n"}),
    "notice_spent": frozenset({"n", "value"}),
    **dict.fromkeys(("notice_hold", "notice_linked_elsewhere"), _VALUE),
    "notice_released": frozenset({"owner"}),
    "notice_unsure": frozenset({"n", "value"}),
    "notice_sent_again": frozenset({"n", "owner"}),
    **dict.fromkeys(("button_send", "button_skip", "button_send_again"), _NOTHING),
    "owner_settled": frozenset({"case", "owner"}),
    "owner_help": frozenset({"shop"}),
    "owner_cases_none": _NOTHING,
    "owner_cases": frozenset({"n"}),
    "owner_case": frozenset({"case", "score", "who"}),
    "owner_score": frozenset({"nps", "low", "high", "n"}),
    "owner_score_few": frozenset({"n", "promoters", "passives", "detractors"}),
}

# Links, commands and buttons exist on Telegram only: what these would cost as an SMS does not matter.
TELEGRAM_ONLY = frozenset(
    {
        *("linked", "linked_elsewhere", "welcome", "unknown_command", "old_button"),
        *("button_settled", "button_send", "button_skip", "button_send_again"),
    }
)

_BLANK = re.compile(r"\{([^{}]*)\}")
_FILLED = re.compile(_BLANK.pattern + r"(\.?)")
_SHARES = (1, 0.8, 0.6, 0.4, 0.25)  # of the room its blanks have, tried in turn while an SMS is too dear

Wording = str | Mapping[str, str]  # one text for every channel, or one for each


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Every phrase in every language."""

    texts: Mapping[str, Mapping[str, Wording]]  # {"it": {"question": text or {"telegram": …, "sms": …}}}
    default: str  # the language for those whose own has no phrases here
    segments: Callable[[str], int]  # how many SMS a text costs

    def wording(self, key: str, language: str | None, channel: str) -> str:
        """The phrase as written, blanks and all; KeyError where the book lacks it."""
        own = self.texts.get((language or "")[:2].lower(), {})
        text = own.get(key) or self.texts[self.default][key]
        return text if isinstance(text, str) else text.get(channel) or text["telegram"]

    def say(self, key: str, language: str | None, channel: str, /, **values: object) -> str:
        """The phrase with its blanks filled, as plain text that fits the channel.

        Values lose invisible characters and line breaks and are cut at a word. An SMS of more than two
        segments is made lighter: first go the accents GSM-7 lacks, then long values shrink, then names in
        other scripts go. Only a shop whose own name is in another script can still cost more.
        """
        known = {name: clean(value) for name, value in values.items() if value is not None}
        if known.get("signer") == known.get("shop"):
            known["signer"] = ""  # the shop signs for itself
        first = self.filled(key, language, channel, known, 1)
        if channel != "sms" or self.segments(first) <= SEGMENTS:
            return first
        lighter = (self.filled(key, language, channel, *attempt) for attempt in _lighter(known))
        return next((text for text in lighter if self.segments(text) <= SEGMENTS), first)

    def filled(
        self, key: str, language: str | None, channel: str, known: Mapping[str, str], share: float
    ) -> str:
        """The phrase with these values, each within its share of the room it has; however dear."""
        template = self.wording(key, language, channel)
        for part, value in PARTS.items():
            if f"{{{part}}}" in template:
                said = part if known.get(value) else f"{part}_nameless"
                template = template.replace(f"{{{part}}}", self.wording(said, language, channel))
        shown = {**known, "subject": known.get("subject") or known.get("shop", "")}
        blanks = PLACEHOLDERS.get(key, _NOTHING) & BLANKS.keys()
        return _fill(template, {name: _shown(name, shown.get(name, ""), channel, share) for name in blanks})


def _shown(name: str, value: str, channel: str, share: float) -> str:
    room = BLANKS[name].sms if channel == "sms" else BLANKS[name].telegram
    return cut(value, max(int(room * share), min(room, LEAST)), MARKS.get(channel, MARK))


def _lighter(known: Mapping[str, str]) -> Iterator[tuple[Mapping[str, str], float]]:
    """The same values, cheaper and cheaper, with the share of its room each may take."""
    plain = {name: fold(value) for name, value in known.items()}
    latin = {name: cheap(value) for name, value in plain.items()}
    latin["shop"] = latin.get("shop") or plain.get("shop", "")  # nothing makes sense without it
    for values in (plain, latin):
        yield from ((values, share) for share in _SHARES)


def _fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its blanks filled in one pass, so that a value like "{shop}" stays what it is."""
    for name in [name for name, value in values.items() if not value]:
        template = _without(template, name)

    def value(blank: re.Match[str]) -> str:
        if blank[1] not in values:
            return blank[0]
        filled = values[blank[1]]
        return (
            filled if filled.endswith((".", "…")) else filled + blank[2]
        )  # "Rossi S.r.l." ends its sentence

    return _FILLED.sub(value, template)


def _without(template: str, name: str) -> str:
    """The template without a blank nobody can fill, nor the comma or space that leads to it.

    >>> _without("Thanks, {name}!", "name"), _without("{name}, how was it?", "name")
    ('Thanks!', 'How was it?')
    """
    blank = re.escape(f"{{{name}}}")
    opening = re.match(rf"{blank}[\s,;:.!]*", template)
    if opening:
        rest = template[opening.end() :]
        template = rest[:1].upper() + rest[1:]
    return re.sub(rf",? *{blank}", "", template)


def faults(book: Phrasebook) -> list[str]:
    """All that is wrong in the book, each fault naming language, phrase and remedy; empty if nothing is."""
    missing = [
        f"[phrases.{language}] {key}: is missing; add it"
        for language, phrases in book.texts.items()
        for key in PLACEHOLDERS
        if key not in phrases
    ]
    # Without all its parts no phrase can be filled and measured.
    measured = None if missing else book
    return missing + [
        f"[phrases.{language}] {fault}"
        for language, phrases in book.texts.items()
        for key, wording in phrases.items()
        for fault in _phrase_faults(measured, language, key, wording)
    ]


def _phrase_faults(book: Phrasebook | None, language: str, key: str, wording: Wording) -> Iterator[str]:
    if key not in PLACEHOLDERS:
        close = get_close_matches(key, PLACEHOLDERS, 1)
        yield f"{key}: there is no such phrase; {f'write {close[0]}' if close else 'take it out'}"
        return
    texts = {key: wording} if isinstance(wording, str) else {f"{key}.{c}": t for c, t in wording.items()}
    if not isinstance(wording, str) and "telegram" not in wording:
        yield f"{key}: has no text for telegram; add {key}.telegram"
        return
    written = [f"{where}: {fault}" for where, text in texts.items() for fault in _text_faults(key, text)]
    yield from written
    if book and not written:
        yield from _length_faults(book, language, key)


def _text_faults(key: str, text: str) -> Iterator[str]:
    if not text.strip():
        yield "is empty; write it, or take it out to use the wording that ships"
    allowed = ", ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS[key])) or "none"
    for name in _BLANK.findall(text):
        if name not in PLACEHOLDERS[key]:
            yield f"{{{name}}} is not known here; take it out or use one of: {allowed}"
    if set("{}") & set(_BLANK.sub("", text)):
        yield "has a brace without its partner; write placeholders as {name} and take other braces out"


def _length_faults(book: Phrasebook, language: str, key: str) -> Iterator[str]:
    """What an ordinary long customer and shop would make of it."""
    ordinary = {name: blank.ordinary for name, blank in BLANKS.items()}
    characters = len(book.filled(key, language, "telegram", ordinary, 1))
    if characters > LONGEST:
        yield f"{key}: is {characters} characters long on telegram; shorten it to {LONGEST}"
    segments = book.segments(book.filled(key, language, "sms", ordinary, 1))
    most = 1 if key.startswith(("alert_", "line_")) else SEGMENTS  # an alert is several of these
    if segments > most and key not in TELEGRAM_ONLY:
        yield (
            f"{key}: needs {segments} segments as an SMS, more than {most}; shorten {key}.sms, "
            "or leave out emoji, curly quotes, dashes and accents that GSM-7 lacks"
        )
