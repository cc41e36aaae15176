from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import phrasebook
from bot.core.alerts import AlertFacts, alert, mask_name
from bot.core.model import Cause
from channels.segments import measure

BOOK = phrasebook.load(None, "en")
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
WHATS = ("detractor", "passive", "handed_over", "message", "moved", "reason")

FULL = AlertFacts(
    what="detractor",
    who="M. R. **67",
    score=3,
    before=9,
    words="3, too slow",
    cause=Cause.SERVICE,
    reason="We waited an hour",
    bought=("Espresso", "Tiramisu"),
    spent="45.00 EUR",
    earlier=(9, 8),
    store="Centro",
    case=12,
)
PERHAPS = "perhaps it was the long wait and the cold soup, "


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_a_detractor_is_told_line_by_line():
    assert alert(BOOK, "en", "telegram", FULL).splitlines() == [
        "Unhappy customer: 3 out of 10",
        "Customer: M. R. **67",
        "Says: 3, too slow",
        "Reason for the 3: We waited an hour",
        "Cause: Service",
        "Bought: Espresso, Tiramisu",
        "Spent: 45.00 EUR",
        "Earlier scores: 9, 8",
        "Store: Centro",
        "Case 12",
    ]


def test_what_is_not_known_leaves_no_line():
    assert alert(BOOK, "it", "sms", AlertFacts("detractor", score=0)) == "Cliente scontento: 0 su 10"
    assert alert(BOOK, "en", "telegram", AlertFacts("message", who="M. R.", words="Hello")).splitlines() == [
        "Message from a customer",
        "Customer: M. R.",
        "Says: Hello",
    ]


def test_a_reason_that_arrives_later_heads_its_own_sms():
    text = alert(
        BOOK, "en", "sms", AlertFacts("reason", who="M. R. **67", score=3, reason="cold soup", case=12)
    )
    assert text == "Reason for the 3: cold soup\nCustomer: M. R. **67\nCase 12: reply SETTLED 12"


def test_words_that_are_the_reason_stand_there_once():
    text = alert(BOOK, "en", "telegram", replace(FULL, words="cold soup", reason="cold soup"))
    assert text.count("cold soup") == 1


def test_a_changed_score_tells_both():
    assert alert(BOOK, "en", "telegram", AlertFacts("moved", score=3, before=9)) == "Score changed: 9 → 3"
    assert alert(BOOK, "en", "sms", AlertFacts("moved", score=3, before=9)) == "Score changed: 9 -> 3"


def test_an_alert_that_may_have_arrived_says_it_is_a_repeat():
    assert alert(BOOK, "en", "sms", AlertFacts("passive", score=8, repeat=True)) == (
        "Not a fan yet: 8 out of 10 (repeat)"
    )


@pytest.mark.parametrize("words", ["{value} {shop} %s", "<b>x</b> *y* _z_", "1\u202e\x00 a\nCase 99"])
def test_a_customers_words_are_shown_literally_on_one_line(words):
    lines = alert(BOOK, "en", "telegram", replace(FULL, words=words)).splitlines()
    assert len(lines) == 10
    assert lines[2] == "Says: " + words.replace("\u202e\x00", "").replace("\n", " ")


LONG_WORDS = {
    "english": PERHAPS * 210,
    "spanish": "Quizás más rápido, " * 530,
    "russian": "Очень долго ждали. " * 530,
    "emoji": "😡" * 10_000,
    "one word": "a" * 10_000,
    "braces": "{shop}" * 1_700,
    "invisible": "\u200b" * 10_000 + "slow",
}


@pytest.mark.parametrize("words", LONG_WORDS.values(), ids=LONG_WORDS)
@pytest.mark.parametrize("what", WHATS)
def test_an_alert_fits_however_long_the_words(what, words):
    long = replace(
        FULL,
        what=what,
        words=words,
        reason=words[::-1],
        bought=(words, words),
        store=words,
        spent=words,
        repeat=True,
    )
    for language, channel in product(LANGUAGES, ("telegram", "sms")):
        text = alert(BOOK, language, channel, long)
        assert "3" in text.splitlines()[0] or what in {"handed_over", "message"}
        assert "M. R. **67" in text
        assert units(text) <= 4096
        assert channel == "telegram" or measure(text).segments <= 2


def test_what_cannot_be_seen_takes_no_room_from_what_can():
    text = alert(BOOK, "en", "sms", replace(FULL, words="\u200b" * 10_000 + "slow"))
    assert "Says: slow\n" in text


def test_in_an_sms_the_least_important_lines_make_room_for_the_words():
    roomy = replace(FULL, words=PERHAPS * 5, reason="")
    assert alert(BOOK, "en", "sms", roomy).splitlines()[2:] == [
        f"Says: {(PERHAPS * 3)[:-20]}...",
        "Cause: Service",
        "Bought: Espresso, Tiramisu",
        "Spent: 45.00 EUR",
        "Earlier scores: 9, 8",
        "Store: Centro",
        "Case 12: reply SETTLED 12",
    ]
    crowded = alert(BOOK, "en", "sms", replace(roomy, reason=PERHAPS * 5 + "!", store="Centro " * 8))
    assert "Earlier" not in crowded
    assert "Bought" not in crowded
    assert "Spent" in crowded
    dear = alert(BOOK, "en", "sms", replace(roomy, words="Долго. " * 90))
    assert [line.split(" ")[0] for line in dear.splitlines()] == ["Unhappy", "Customer:", "Says:", "Case"]


@pytest.mark.parametrize(
    "endless", ["Wolfeschlegel " * 700, "Владимир " * 1000, "😡" * 9000, "M\nCase 99" * 900]
)
def test_no_other_fact_crowds_out_who_it_is_and_what_they_say(endless):
    facts = replace(FULL, who=endless, words="cold soup", reason="", store=endless, spent=endless)
    for channel in ("telegram", "sms"):
        lines = alert(BOOK, "pt", channel, facts).splitlines()
        assert lines[0] == "Cliente insatisfeito: 3 de 10"
        assert lines[1].startswith(f"Cliente: {endless[0]}")
        assert lines[2] == "Escreve: cold soup"
        assert all(len(line) <= 320 for line in lines)
    assert measure("\n".join(lines)).segments <= 2


def test_accents_go_before_words_are_cut_in_an_sms():
    words = "Esperamos más de una hora y nadie vino, ¿qué pasó? " * 3
    text = alert(BOOK, "es", "sms", AlertFacts("detractor", who="M. R.", score=2, words=words))
    assert text.count("Esperamos mas de una hora y nadie vino, ¿qué paso?") == 3
    bought = replace(FULL, reason="", words="cold soup " * 9, bought=("Jamón ibérico",), store="Málaga")
    assert "Bought: Jamon ibérico\n" in alert(BOOK, "en", "sms", bought)
    short = alert(BOOK, "es", "sms", AlertFacts("detractor", who="M. R.", score=2, words="¿Qué pasó?"))
    assert "¿Qué pasó?" in short


def test_a_name_in_another_script_stays_in_the_alert():
    text = alert(BOOK, "en", "sms", AlertFacts("detractor", who="Владимир", score=1, words="Долго. " * 90))
    assert text.startswith("Unhappy customer: 1 out of 10\nCustomer: Владимир\nSays: Долго. Долго.")
    assert measure(text).segments == 2


@pytest.mark.parametrize(
    ("name", "phone", "initials", "short", "full"),
    [
        ("Maria Rossi", "+393331234567", "M. R. **67", "Maria R. **67", "Maria Rossi +393331234567"),
        ("maria", None, "M.", "maria", "maria"),
        (None, "+393331234567", "**67", "**67", "+393331234567"),
        (None, None, "", "", ""),
        ("{name.__class__}", None, "N.", "{name.__class__}", "{name.__class__}"),
        ("\u202eMaria\n- Rossi", None, "M. R.", "Maria R.", "Maria - Rossi"),
        ("王小明", "+8613912345678", "王. **78", "王小明 **78", "王小明 +8613912345678"),
        ("A B C D E F", None, "A. B. C. D.", "A B. C. D.", "A B C D E F"),
        ("😀", "", "", "", "😀"),
    ],
)
def test_owners_see_as_much_of_a_name_as_they_may(name, phone, initials, short, full):
    assert mask_name(name, phone) == initials
    assert mask_name(name, phone, "short") == short
    assert mask_name(name, phone, "full") == full


def test_a_full_name_never_pushes_the_phone_out():
    assert mask_name("Maria " * 2000, "+393331234567", "full").endswith("... +393331234567")


SOME_FACTS = st.builds(
    AlertFacts,
    what=st.sampled_from(WHATS),
    who=st.text(),
    score=st.one_of(st.none(), st.integers(0, 10)),
    words=st.text(),
    cause=st.one_of(st.none(), st.sampled_from(Cause)),
    reason=st.text(),
    bought=st.lists(st.text()).map(tuple),
    spent=st.text(),
    earlier=st.lists(st.integers(0, 10)).map(tuple),
    store=st.text(),
    repeat=st.booleans(),
    case=st.one_of(st.none(), st.integers(0, 10**9)),
)


@settings(deadline=None)
@given(facts=SOME_FACTS, language=st.sampled_from(LANGUAGES))
def test_any_facts_make_an_alert_that_fits(facts, language):
    assert units(alert(BOOK, language, "telegram", facts)) <= 4096
    assert measure(alert(BOOK, language, "sms", facts)).segments <= 2


@given(name=st.one_of(st.none(), st.text()), phone=st.one_of(st.none(), st.text()))
def test_initials_never_show_a_whole_name_or_phone(name, phone):
    masked = mask_name(name, phone)
    assert len(masked) <= 24
    assert sum(map(str.isdigit, masked.partition("**")[2])) <= 2
