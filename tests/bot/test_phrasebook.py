from __future__ import annotations

import pytest

from bot import phrasebook
from bot.core.phrases import PLACEHOLDERS
from bot.phrasebook import PhraseError, load

LANGUAGES = {"de", "en", "es", "fr", "it", "pt"}


def refused(overrides, language="en") -> list[str]:
    with pytest.raises(PhraseError) as caught:
        load(overrides, language)
    assert str(caught.value) == "\n".join(caught.value.faults)
    return caught.value.faults


def test_six_languages_ship_complete_and_in_the_same_order():
    shipped = phrasebook.shipped()
    assert set(shipped) == LANGUAGES
    for language, phrases in shipped.items():
        assert set(phrases) == set(PLACEHOLDERS), language
        assert list(phrases) == list(shipped["en"]), language


@pytest.mark.parametrize("overrides", [None, {}, {"it": {}}])
def test_without_a_word_from_the_owner_the_shipped_phrases_are_used(overrides):
    assert load(overrides, "it").say("opted_out", None, "sms", shop="Bar Luna") == (
        "Va bene, non riceverai altri messaggi da Bar Luna."
    )


def test_the_owners_text_takes_the_place_of_ours_on_every_channel():
    book = load({"it": {"question": "Ciao {name}, da 0 a 10 quanto ci consigli? STOP per smettere"}}, "en")
    for channel in ("telegram", "sms"):
        said = book.say("question", "it", channel, name="Maria")
        assert said == "Ciao Maria, da 0 a 10 quanto ci consigli? STOP per smettere"
    assert book.say("question", "en", "sms", name="Maria").startswith("Hi Maria")


def test_the_owners_text_for_one_channel_leaves_ours_on_the_other():
    book = load({"en": {"question": {"sms": "0 to 10?"}, "opted_out": {"telegram": "Bye"}}}, "en")
    assert book.say("question", "en", "sms") == "0 to 10?"
    assert "extremely likely" in book.say("question", "en", "telegram")
    assert book.say("opted_out", "en", "telegram") == "Bye"
    assert (
        book.say("opted_out", "en", "sms", shop="Bar") == "All right, you will get no more messages from Bar."
    )


def test_a_further_language_can_be_written_in_full():
    dutch = phrasebook.shipped()["de"] | {"further": "Vertelt u eens?"}
    assert load({"nl": dutch}, "nl").say("further", "nl", "sms") == "Vertelt u eens?"


def test_a_further_language_needs_every_phrase():
    faults = refused({"nl": {"further": "Vertelt u eens?"}})
    assert "[phrases.nl] question: is missing; add it" in faults
    assert len(faults) == len(PLACEHOLDERS) - 1


def test_every_fault_is_told_at_once_with_language_phrase_and_remedy():
    faults = refused(
        {
            "it": {"question": "Ciao {nome}", "qestion": "Ciao", "help": 3, "noted": {"email": "x"}},
            "fr": {"opted_out": "", "noted": {"sms": 4}, "linked": {}},
            "de": {"reminder": "ü" * 307, "further": "Nur ein Wort 🙂 " * 12},
        }
    )
    assert len(faults) == 9
    for start, remedy in (
        ("[phrases.it] question: {nome} is not known here", "use one of: {hello}"),
        ("[phrases.it] qestion: there is no such phrase", "write question"),
        ("[phrases.it] help: is not text", "write it in quotes"),
        ("[phrases.it] noted: email is not a channel", "use telegram or sms"),
        ("[phrases.fr] opted_out: is empty", "take it out"),
        ("[phrases.fr] noted: sms is not text", "write it in quotes"),
        ("[phrases.fr] linked: is not text", "write it in quotes"),
        ("[phrases.de] reminder: needs 3 segments as an SMS", "shorten reminder.sms"),
        ("[phrases.de] further: needs 3 segments as an SMS", "leave out emoji"),
    ):
        assert any(fault.startswith(start) and remedy in fault for fault in faults), start


def test_an_sms_is_measured_with_an_ordinary_long_name_and_shop():
    fixed = "a" * (306 - len("Ferramenta Fratelli Colombo"))
    load({"en": {"question": {"sms": fixed + "{shop}"}}}, "en")
    assert "needs 3 segments" in refused({"en": {"question": {"sms": fixed + "a{shop}"}}})[0]


@pytest.mark.parametrize("language", ["IT", "ita", "it_IT", "", "1"])
def test_a_table_that_is_no_language_is_named(language):
    assert refused({language: {"help": "x"}}) == [
        f"[phrases.{language}] is not a language; name it by two small letters, such as [phrases.it]"
    ]


def test_a_phrase_outside_a_language_is_told_where_it_belongs():
    assert refused({"question": "Ciao"}) == [
        "[phrases] question: belongs under a language; move it to a table such as [phrases.en]"
    ]


def test_a_default_language_without_phrases_is_refused():
    assert refused(None, "nl") == [
        "there are no phrases in 'nl'; use one of de, en, es, fr, it, pt, or write [phrases.nl] in full"
    ]


def test_laying_the_owners_phrases_over_ours_changes_nothing_for_the_next():
    load({"en": {"help": "Mine"}}, "en")
    assert load(None, "en").say("help", "en", "sms", shop="Bar") != "Mine"
