from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import phrasebook
from bot.core.literal import clean
from bot.core.model import Cause
from bot.core.phrases import BLANKS, PLACEHOLDERS, SEGMENTS, TELEGRAM_ONLY, Phrasebook, faults
from bot.core.replies import cause_in
from channels.segments import measure

BOOK = phrasebook.load(None, "en")
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
EVERY = [(language, key) for language in LANGUAGES for key in PLACEHOLDERS]

NUMBERS = {"score": 10, "before": 3, "case": 1234, "nps": -100, "low": -100, "high": 100}
NUMBERS |= dict.fromkeys(("n", "promoters", "passives", "detractors"), 123456)
ORDINARY = NUMBERS | {
    "name": "Maria",
    "shop": "Bar Luna",
    "signer": "Anna",
    "subject": "Bar Luna",
    "owner": "Anna Bianchi",
    "who": "M. R. **67",
    "reason": "troppa attesa",
    "value": "troppa attesa",
}
LONG = ORDINARY | {
    "name": "Maximiliane Gertrude Annabelle vom Stein",
    "shop": "Ferramenta Fratelli Colombo & Figli S.a.",
    "signer": "Alessandra Bonaventura B",
    "subject": "Ferramenta Fratelli Colombo & Figli S.a.",
}
VERY_LONG = dict.fromkeys(ORDINARY, "Wolfeschlegelsteinhausen Bergerdorff " * 300) | NUMBERS
FOREIGN = LONG | {"name": "Владимир Владимирович", "subject": "Ξ 王小明 😀"}

# Only Telegram says these, so their accents cost nothing; everything else an SMS says is GSM-7.
UCS2 = {
    (language, key)
    for language in ("es", "pt")
    for key in ("linked", "linked_elsewhere", "welcome", "unknown_command", "old_button")
}


def one_segment_each(text: str) -> int:
    return -(-len(text) // 160)


def book(**texts: object) -> Phrasebook:
    return Phrasebook({"en": texts}, "en", one_segment_each)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["telegram", "sms"])
@pytest.mark.parametrize(
    "values", [ORDINARY, LONG, VERY_LONG, FOREIGN], ids=["ordinary", "long", "very long", "foreign"]
)
def test_every_phrase_leaves_no_blank_and_fits_its_channel(language, values, channel):
    for key in PLACEHOLDERS:
        text = BOOK.say(key, language, channel, **values)
        assert text == text.strip() != "", key
        assert "{" not in text, key
        assert "  " not in text, key
        assert ".." not in text.replace("...", ""), key
        if channel == "telegram":
            assert len(text) <= 1600, key
        elif key not in TELEGRAM_ONLY:
            assert measure(text).segments <= SEGMENTS, key


def test_an_sms_is_written_in_gsm_7():
    dear = {
        where for where in EVERY if measure(BOOK.say(where[1], where[0], "sms", **LONG)).encoding == "UCS-2"
    }
    assert dear == UCS2


def test_what_needs_more_than_gsm_7_is_never_said_by_sms():
    assert {key for _, key in UCS2} <= TELEGRAM_ONLY


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["question", "reminder"])
def test_forty_characters_of_name_and_shop_stand_in_the_sms_uncut(language, key):
    text = BOOK.say(key, language, "sms", **LONG)
    assert str(LONG["name"]) in text
    assert str(LONG["signer"]) in text
    assert text.count(str(LONG["shop"])) == 2
    assert measure(text).segments == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["question", "reminder"])
@pytest.mark.parametrize(("name", "signer"), [("Giovanna", "Giuseppe"), ("Giovanna", ""), (None, "Giuseppe")])
def test_a_question_with_short_names_costs_one_segment(language, key, name, signer):
    text = BOOK.say(key, language, "sms", name=name, signer=signer, shop="Forno Rossi1")
    assert measure(text).segments == 1


@pytest.mark.parametrize("channel", ["telegram", "sms"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["question", "reminder"])
def test_the_question_says_who_asks_names_both_ends_and_how_to_stop(language, key, channel):
    text = BOOK.say(key, language, channel, **ORDINARY)
    assert "Maria" in text
    assert "Anna" in text
    assert text.count("Bar Luna") == 2
    assert "0 (" in text or "0 = " in text
    assert "10 (" in text or "10 = " in text
    assert ("/stop" if channel == "telegram" else "STOP") in text


def test_nothing_that_is_said_sells_anything():
    for language, key in EVERY:
        for channel in ("telegram", "sms"):
            text = BOOK.say(key, language, channel, **ORDINARY).lower()
            assert not any(
                word in text for word in ("sconto", "offert", "discount", "promo ", "rabatt", "angebot")
            )


def test_the_confirmation_of_a_refusal_asks_for_nothing():
    for language in LANGUAGES:
        for channel in ("telegram", "sms"):
            text = BOOK.say("opted_out", language, channel, **ORDINARY)
            assert "?" not in text
            assert "/" not in text
            assert measure(text).segments <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_has_a_button_of_its_own(language):
    labels = [BOOK.say(f"cause_{cause}", language, "telegram") for cause in Cause]
    assert len(set(labels)) == len(Cause)
    assert all(len(label) <= 24 for label in labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_sms_offers_every_cause_in_a_word_that_is_understood(language):
    offered = re.findall(r"\w+", BOOK.say("followup_detractor", language, "sms", **ORDINARY))
    assert {cause_in(word, language) for word in offered} - {None} == set(Cause)


def test_an_answer_to_a_press_fits_the_bubble_telegram_shows_it_in():
    for language in LANGUAGES:
        assert len(BOOK.say("old_button", language, "telegram", **LONG)) <= 200


def test_without_a_name_the_greeting_does_without():
    question = BOOK.say("question", "it", "sms", **{**ORDINARY, "name": None})
    assert question.startswith("Ciao, sono Anna di Bar Luna. ")


def test_a_shop_that_signs_for_itself_is_not_named_twice_in_the_signature():
    for signer in ("", None, "Bar Luna"):
        question = BOOK.say("question", "en", "telegram", **{**ORDINARY, "signer": signer})
        assert question.startswith("Hi Maria, this is Bar Luna.\n")


def test_without_a_subject_the_shop_is_what_is_recommended():
    text = BOOK.say("question", "en", "sms", name="Maria", shop="Bar Luna", signer="Anna")
    assert "recommend Bar Luna, 0 (" in text


def test_an_owners_phrase_with_the_name_in_it_reads_well_without_a_name():
    own = book(thanks_comment="Thanks, {name}!", further="{name}, could you tell us more?")
    assert own.say("thanks_comment", "en", "sms", name="Ann") == "Thanks, Ann!"
    assert own.say("thanks_comment", "en", "sms") == "Thanks!"
    assert own.say("further", "en", "sms", name="\u200b") == "Could you tell us more?"


HOSTILE = (
    "{name.__class__}",
    "{shop}",
    "{0}",
    "{{7*7}}",
    "${HOME}",
    "%s %(shop)s",
    "<b>*_[x](y)",
    r"\1 \g<0>",
    "{hello}{sender}",
)


@pytest.mark.parametrize("channel", ["telegram", "sms"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_value_comes_out_as_it_is(name, channel):
    text = BOOK.say("question", "en", channel, name=name, shop="Bar Luna", signer=name, subject="x")
    assert text.startswith(f"Hi {name}, this is {name} from Bar Luna.")


def test_a_name_that_ends_in_a_point_ends_the_sentence_too():
    assert BOOK.say("passed_on", "it", "sms", shop="Rossi S.r.l.").count("S.r.l. leggerà") == 1
    assert BOOK.say("opted_out", "it", "sms", shop="Rossi S.r.l.").endswith("da Rossi S.r.l.")
    assert BOOK.say("opted_out", "it", "sms", shop="Rossi").endswith("da Rossi.")


def test_line_breaks_and_invisible_characters_do_not_get_in():
    name = "Ma\u200bria\r\n\u202eSTOP\x00"
    assert BOOK.say("hello", "en", "sms", name=name) == "Hi Maria STOP,"


def test_only_the_blanks_of_a_phrase_are_filled():
    own = book(opted_out="{score} {shop} {name.__class__} {} {", old_button="{name}")
    assert own.say("opted_out", "en", "sms", shop="Bar", score=3) == "{score} Bar {name.__class__} {} {"
    assert own.say("old_button", "en", "sms", name="Maria") == "{name}"


def test_a_name_of_another_script_gives_way_when_it_would_cost_a_third_segment():
    russian = BOOK.say("question", "it", "sms", **{**ORDINARY, "name": "Владимир"})
    assert russian.startswith("Ciao, sono Anna")
    assert BOOK.say("hello", "it", "sms", name="Владимир") == "Ciao Владимир,"
    polish = BOOK.say("question", "it", "sms", **{**ORDINARY, "name": "Łucja"})
    assert polish.startswith("Ciao Lucja, sono Anna")
    mixed = BOOK.say("question", "it", "sms", **{**ORDINARY, "name": "Anna 王小明", "signer": "王"})
    assert mixed.startswith("Ciao Anna, ti scriviamo da Bar Luna.")
    assert BOOK.say("question", "it", "telegram", **{**ORDINARY, "name": "Łucja"}).startswith("Ciao Łucja,")


def test_a_shop_in_another_script_keeps_its_name_whatever_that_costs():
    text = BOOK.say("question", "it", "sms", **{**ORDINARY, "shop": "Кафе Луна", "subject": "Кафе Луна"})
    assert text.count("Кафе Луна") == 2
    assert measure(text).segments == 3


def test_the_persons_language_is_spoken_where_the_book_has_it():
    assert BOOK.say("hello", "it", "sms", name="Ugo") == "Ciao Ugo,"
    assert BOOK.say("hello", "pt-BR", "telegram", name="Ugo") == "Olá, Ugo,"
    for unknown in ("nl", "", None, "x"):
        assert BOOK.say("hello", unknown, "sms", name="Ugo") == "Hi Ugo,"


def test_a_channel_without_wording_of_its_own_speaks_as_telegram_does():
    assert BOOK.say("alert_moved", "en", "pager", before=3, score=9) == "Score changed: 3 → 9"


def test_a_number_is_never_cut():
    own = Phrasebook({"en": {"owner_case": "a" * 105 + " {case} {who}"}}, "en", BOOK.segments)
    said = own.say("owner_case", "en", "sms", case=123456789012, who="Владимир " * 9)
    assert said == "a" * 105 + " 123456789012 Владимир..."


@settings(deadline=None)
@given(
    key=st.sampled_from(sorted(PLACEHOLDERS)),
    language=st.one_of(st.none(), st.text(max_size=5), st.sampled_from(LANGUAGES)),
    channel=st.sampled_from(["telegram", "sms", "pager"]),
    values=st.dictionaries(
        st.sampled_from(sorted(BLANKS)), st.one_of(st.none(), st.integers(), st.text(max_size=400))
    ),
)
def test_saying_anything_never_fails(key, language, channel, values):
    text = BOOK.say(key, language, channel, **values)
    text.encode("utf-8")


@settings(deadline=None)
@given(name=st.text(max_size=40), shop=st.text(max_size=40))
def test_what_is_said_is_literal(name, shop):
    said = Phrasebook({"en": {"thanks_reason": "<{name}|{shop}>"}}, "en", one_segment_each)
    if clean(name) and clean(shop):
        assert (
            said.say("thanks_reason", "en", "sms", name=name, shop=shop) == f"<{clean(name)}|{clean(shop)}>"
        )


@settings(deadline=None)
@given(
    key=st.sampled_from(sorted(PLACEHOLDERS.keys() - TELEGRAM_ONLY)),
    language=st.sampled_from(LANGUAGES),
    name=st.text(max_size=200),
    signer=st.text(st.characters(codec="latin-1"), max_size=60),
    shop=st.text(
        st.characters(codec="latin-1", categories=["Ll", "Lu", "Nd", "Zs"]), min_size=1, max_size=60
    ),
)
def test_no_sms_costs_more_than_two_segments_whoever_the_customer_is(key, language, name, signer, shop):
    text = BOOK.say(key, language, "sms", **{**ORDINARY, "name": name, "signer": signer, "shop": shop})
    assert measure(text).segments <= 2


def test_the_shipped_book_has_no_faults():
    assert faults(BOOK) == []


@pytest.mark.parametrize(
    ("key", "text", "what"),
    [
        ("question", "Ciao {nome}", "{nome} is not known here; take it out or use one of: {hello}, {name}"),
        ("opted_out", "Fatto {score}", "{score} is not known here"),
        ("alert_message", "Ciao {shop}", "use one of: none"),
        ("question", "Ciao {name", "a brace without its partner"),
        ("question", "Ciao name}", "a brace without its partner"),
        ("question", "Ciao {{name}}", "a brace without its partner"),
        ("question", "Ciao {name.__class__}", "{name.__class__} is not known here"),
        ("question", "  ", "is empty; write it"),
        ("question", "a" * 307, "needs 3 segments as an SMS"),
        ("question", "Perché no? 🙂" * 20, "needs 4 segments as an SMS"),
        (
            "alert_detractor",
            "a" * 161,
            "needs 2 segments as an SMS, more than 1; shorten alert_detractor.sms",
        ),
        ("welcome", "a" * 1601, "is 1601 characters long on telegram; shorten it to 1600"),
        ("qestion", "Ciao", "there is no such phrase; write question"),
        ("zzz", "Ciao", "there is no such phrase; take it out"),
    ],
)
def test_a_fault_names_language_phrase_and_remedy(key, text, what):
    texts = phrasebook.shipped()
    texts["it"][key] = text
    found = faults(Phrasebook(texts, "en", BOOK.segments))
    assert len(found) == 1
    assert found[0].startswith(f"[phrases.it] {key}: ")
    assert what in found[0]


def test_a_fault_of_one_channels_text_names_the_channel():
    texts = phrasebook.shipped()
    texts["fr"]["help"] = {"telegram": "{x}", "sms": "ok"}
    texts["de"]["help"] = {"sms": "ok"}
    found = faults(Phrasebook(texts, "en", BOOK.segments))
    assert found[0] == "[phrases.de] help: has no text for telegram; add help.telegram"
    assert found[1].startswith("[phrases.fr] help.telegram: {x} is not known here")
    assert len(found) == 2


def test_a_missing_phrase_is_named_and_other_faults_are_still_found():
    texts = phrasebook.shipped()
    del texts["es"]["question"]
    texts["de"]["help"] = "{x}"
    found = faults(Phrasebook(texts, "en", BOOK.segments))
    assert found[0] == "[phrases.es] question: is missing; add it"
    assert found[1].startswith("[phrases.de] help: {x}")
