"""What a visitor can do, over HTTP: the till, the phones, the clock, the score."""

from __future__ import annotations

import pytest

from bot.demo.words import TONGUES

pytestmark = pytest.mark.anyio


def phone(state, person):
    return next(one for one in state["customers"] if one["id"] == person)["phone"]


def heard(state, person, words):
    return [one for one in phone(state, person)["entries"] if not one["mine"] and words in one["text"]]


def alerts(state, owner=0):
    return [one["text"] for one in state["owners"][owner]["phone"]["entries"] if not one["mine"]]


async def test_the_first_question_comes_by_itself(visitor):
    await visitor.show.open()
    question = await visitor.until(lambda state: heard(state, "C-001", "Quanto è probabile"))
    assert [button["label"] for row in question[0]["buttons"] for button in row] == [
        str(score) for score in range(11)
    ]
    state = await visitor.state()
    assert state["score"]["n"] > 40
    assert state["now"]["time"] == "10:00"


@pytest.mark.parametrize(("person", "language"), [("C-002", "it"), ("C-004", "en"), ("C-006", "fr")])
async def test_a_passive_is_asked_why_in_their_language_and_the_owner_hears(visitor, person, language):
    why = {"it": "diventare fan", "en": "fan", "fr": "fan"}[language]
    n = (await visitor.state())["score"]["n"]
    sold = await visitor.do("sell", customer=person, store="Counter", item="Focaccia genovese")
    assert sold["amount"] == "6.50 EUR"
    assert sold["link"] is None
    await visitor.until(lambda state: heard(state, person, "Forno Aurora"))
    address = phone(await visitor.state(), person)["address"]
    await visitor.do("say", address=address, text=f"7, {TONGUES[language].missed[0]}")
    await visitor.until(lambda state: heard(state, person, why))
    (alert,) = await visitor.until(alerts)
    assert TONGUES[language].missed[0] in alert
    assert (await visitor.state())["score"]["n"] == n + 1


async def test_the_web_shop_asks_the_next_day_and_both_owners_hear(visitor):
    sold = await visitor.do("sell", customer="C-004", store="Web shop", item="Torta della nonna", amount="31")
    assert sold["amount"] == "31.00 EUR"
    assert sold["plan"].startswith("Will be asked by SMS on ")
    assert sold["plan"].endswith(" at 10:00")
    assert not phone(await visitor.state(), "C-004")["entries"]
    await visitor.do("travel", hours=24)
    assert "time is passing" in (await visitor.do("travel", hours=24))["refused"]
    await visitor.until(lambda state: not state["travelling"])
    state = await visitor.state()
    assert heard(state, "C-004", "recommend")
    await visitor.do("say", address=phone(state, "C-004")["address"], text="2")
    await visitor.until(lambda state: alerts(state, 0) and alerts(state, 1))


async def test_a_link_opens_the_chat_once_and_a_refund_ends_it(visitor):
    sold = await visitor.do("sell", customer="C-003", store="Web shop", item="Pane di Altamura")
    assert sold["plan"] == "Waits for the Telegram link on the receipt to be opened"
    picture = await visitor.client.get(f"/demo/receipts/{sold['id']}/qr.svg")
    assert picture.headers["content-type"] == "image/svg+xml"
    assert b"<svg" in picture.content
    await visitor.do("scan", id=sold["id"])
    await visitor.until(lambda state: heard(state, "C-003", "All set"))
    await visitor.do("refund", id=sold["id"])
    await visitor.until(lambda state: state["story"][0]["state"] == "cancelled")
    await visitor.do("travel", hours=72)
    await visitor.until(lambda state: not state["travelling"])
    assert not heard(await visitor.state(), "C-003", "recommend")


async def test_a_long_silence_is_lived_through_and_not_jumped_over(visitor):
    await visitor.do("sell", customer="C-008", store="Web shop", item="Pane di Altamura")
    await visitor.do("travel", hours=24 * 14)
    await visitor.until(lambda state: not state["travelling"])
    state = await visitor.state()
    assert state["trouble"] == ""
    assert len(phone(state, "C-008")["entries"]) == 2  # the question and the reminder
    assert state["story"][0]["what"] == "Closed: no answer within 7 days"


async def test_somebody_new_gets_a_phone_at_the_till(visitor):
    before = {one["id"] for one in (await visitor.state())["customers"]}
    sold = await visitor.do("sell", customer="new:sms", store="Counter", item="Pane di Altamura")
    assert sold["customer"] not in before
    await visitor.until(lambda state: heard(state, sold["customer"], "Forno Aurora"))


async def test_who_blocks_the_bot_is_left_alone(visitor):
    sold = await visitor.do("sell", customer="C-005", store="Counter", item="Pane di Altamura")
    await visitor.do("scan", id=sold["id"])
    await visitor.until(lambda state: heard(state, "C-005", "Forno Aurora"))
    address = phone(await visitor.state(), "C-005")["address"]
    await visitor.do("block", address=address, blocked=True)
    await visitor.until(lambda state: state["story"][0]["state"] == "opted_out")
    assert "has blocked" in (await visitor.do("say", address=address, text="9"))["refused"]


@pytest.mark.parametrize(
    ("act", "given", "words"),
    [
        ("sell", {"customer": "C-999", "store": "Counter", "item": "Pane di Altamura"}, "no customer"),
        ("sell", {"customer": "C-002", "store": "Moon", "item": "Pane di Altamura"}, "not sold"),
        ("sell", {"customer": "C-002", "store": "Counter", "item": "Cheese"}, "not sold"),
        (
            "sell",
            {"customer": "C-002", "store": "Counter", "item": "Pane di Altamura", "amount": "-1"},
            "amount",
        ),
        (
            "sell",
            {"customer": "C-002", "store": "Counter", "item": "Pane di Altamura", "amount": "NaN"},
            "amount",
        ),
        ("scan", {"id": "R-9999"}, "no receipt"),
        ("refund", {"id": "R-9999"}, "no receipt"),
        ("say", {"address": "1", "text": "7"}, "nobody has the address"),
        ("say", {"address": "100001", "text": "7"}, "open the link"),
        ("say", {"address": "+393330000002", "text": "  "}, "nothing to send"),
        ("press", {"address": "100001", "message": "5", "data": "s:1:7"}, "no message"),
        ("block", {"address": "+393330000002", "blocked": True}, "text STOP"),
        ("travel", {"hours": 0}, "forward"),
        ("travel", {"hours": 10_000}, "at most"),
    ],
)
async def test_what_cannot_be_done_is_refused_in_words(visitor, act, given, words):
    assert words in (await visitor.do(act, **given))["refused"]


@pytest.mark.parametrize(
    ("act", "body", "status"),
    [
        ("sell", b"{}", 400),
        ("sell", b"[1]", 400),
        ("sell", b"{", 400),
        ("travel", b'{"hours": "soon"}', 400),
        ("travel", b'{"hours": 1e999}', 400),
        ("travel", b"[" * 15_000, 400),
        ("say", b'{"address": "1", "text": "' + b"x" * 30_000 + b'"}', 400),
    ],
)
async def test_what_is_no_call_is_refused(visitor, act, body, status):
    headers = {"content-type": "application/json"}
    answer = await visitor.client.post(f"/demo/{act}", content=body, headers=headers)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_a_page_elsewhere_can_do_nothing(visitor):
    form = await visitor.client.post("/demo/travel", content=b'{"hours": 1}')
    assert form.status_code == 415
    elsewhere = await visitor.client.get("/demo/state", headers={"host": "evil.example"})
    assert elsewhere.status_code == 400
    page = await visitor.client.get("/")
    assert page.headers["content-security-policy"].startswith("default-src 'self'")
    assert page.headers["x-content-type-options"] == "nosniff"


async def test_half_a_character_does_not_break_the_page(visitor):
    answer = await visitor.client.post(
        "/demo/say",
        content=b'{"address": "+393330000002", "text": "a\\ud800b\\u0000"}',
        headers={"content-type": "application/json"},
    )
    assert answer.json() == {}
    state = await visitor.until(lambda state: phone(state, "C-002")["entries"] and state)
    assert phone(state, "C-002")["entries"][0]["text"].startswith("a?b")


async def test_a_state_that_is_known_is_not_sent_again(visitor):
    await visitor.show.stage.quiet()
    for _ in range(2):  # the first may be the last of its minute
        known = (await visitor.state())["version"]
        again = await visitor.client.get("/demo/state", params={"known": known})
        if again.status_code == 204:
            break
    assert (again.status_code, again.content) == (204, b"")
    await visitor.do("sell", customer="C-002", store="Counter", item="Pane di Altamura")
    assert (await visitor.client.get("/demo/state", params={"known": known})).status_code == 200
