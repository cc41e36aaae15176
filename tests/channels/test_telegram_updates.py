from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.base import Incoming
from channels.telegram.updates import event, parse

MARIA = {"id": 777, "is_bot": False, "first_name": "Maria", "last_name": "Rossi", "language_code": "it-IT"}
PRIVATE = {"id": 777, "type": "private"}
GROUP = {"id": -5, "type": "group"}
SUPERGROUP = {"id": -1001234567890, "type": "supergroup"}
AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
OURS = {"message_id": 40, "chat": PRIVATE, "date": 1772452700, "text": "0 to 10?"}


def message(kind="message", **fields):
    said = {"message_id": 41, "date": 1772452800, "chat": PRIVATE, "from": MARIA} | fields
    return {"update_id": 1, kind: said}


def press(**fields):
    return {
        "update_id": 1,
        "callback_query": {"id": "99", "from": MARIA, "data": "s:1:9", "message": OURS} | fields,
    }


def membership(before, after, **fields):
    change = {"chat": PRIVATE, "from": MARIA, "date": 1772452800}
    change |= {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}} | fields
    return {"update_id": 1, "my_chat_member": change}


CARD = {"phone_number": "393331234567", "first_name": "Maria", "user_id": 777}
BASE = Incoming("telegram", "777", "41", "text", at=AT, name="Maria Rossi", language="it")


def like_base(**changes):
    return Incoming(**{name: getattr(BASE, name) for name in Incoming.__slots__} | changes)


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        (message(text="9"), like_base(text="9")),
        (message(text="/start"), like_base(kind="start")),
        (message(text="/start abc-DEF_1"), like_base(kind="start", text="abc-DEF_1")),
        (message(text="/start  abc "), like_base(kind="start", text="abc")),
        (message(text="/started"), like_base(text="/started")),
        (message(text="/stop"), like_base(text="/stop")),
        (message(text="/stop@fanloop_demo_bot"), like_base(text="/stop@fanloop_demo_bot")),
        (message(text="/start@fanloop_demo_bot x"), like_base(kind="start", text="x")),
        (message(text="   "), like_base(text="   ")),
        (message(text="9", reply_to_message=OURS), like_base(text="9", reply_to="40")),
        (message(text="9", chat=GROUP), like_base(address="-5", text="9", private=False)),
        (
            message(text="9", chat=SUPERGROUP, reply_to_message=OURS),
            like_base(
                address="-1001234567890",
                message_id="41@-1001234567890",
                reply_to="40@-1001234567890",
                text="9",
                private=False,
            ),
        ),
        (message(photo=[{}], caption="7, see"), like_base(text="7, see")),
        (message(pinned_message=OURS), None),
        (message(message_auto_delete_timer_changed={"message_auto_delete_time": 86400}), None),
        (message(photo=[{}]), like_base(kind="other")),
        (message(sticker={}), like_base(kind="other")),
        (message(contact=CARD), like_base(kind="other")),
        (message(text="3", forward_origin={"type": "user"}), like_base(kind="other")),
        (message(text="3", forward_date=1), like_base(kind="other")),
        (message(text="/start abc", forward_origin={"type": "user"}), like_base(kind="other")),
        (message(photo=[{}], caption="3", forward_origin={"type": "channel"}), like_base(kind="other")),
        (message("edited_message", text="3", forward_origin={"type": "user"}, edit_date=1), None),
        (message(text="9", **{"from": None}), like_base(text="9", name=None, language=None)),
        (
            message(text="9", **{"from": {"id": 1, "language_code": "fil"}}),
            like_base(text="9", name=None, language=None),
        ),
        (
            message(text="9", **{"from": {"id": 1, "first_name": "Li", "language_code": "ZH-hans"}}),
            like_base(text="9", name="Li", language="zh"),
        ),
        (message(text="a\x00b\ud83d"), like_base(text="ab\ufffd")),
        (message(text="9", date=10**30), like_base(text="9", at=None)),
        (
            message("edited_message", text="8", edit_date=1772452860),
            like_base(kind="edit", text="8", at=AT, edited_at=AT + timedelta(minutes=1)),
        ),
        (message("edited_message", photo=[{}], edit_date=1772452860), None),
        (press(), like_base(message_id="99", kind="button", text="s:1:9", at=None, reply_to="40")),
        (press(message=None), like_base(message_id="99", kind="button", text="s:1:9", at=None)),
        (
            press(message={"message_id": 40, "chat": PRIVATE, "date": 0}),
            like_base(message_id="99", kind="button", text="s:1:9", at=None, reply_to="40"),
        ),
        (
            press(message=OURS | {"chat": SUPERGROUP}),
            like_base(
                address="-1001234567890",
                message_id="99",
                kind="button",
                text="s:1:9",
                at=None,
                reply_to="40@-1001234567890",
                private=False,
            ),
        ),
        (press(data=None), like_base(message_id="99", kind="button", text="", at=None, reply_to="40")),
        (membership("member", "kicked"), like_base(message_id="7:u:1:1772452800", kind="block")),
        (membership("kicked", "member"), like_base(message_id="7:u:1:1772452800", kind="unblock")),
        (
            membership("left", "member", chat=GROUP),
            like_base(address="-5", message_id="7:u:1:1772452800", kind="added", private=False),
        ),
        (
            membership("left", "administrator", chat={"id": -1005, "type": "channel"}),
            like_base(address="-1005", message_id="7:u:1:1772452800", kind="added", private=False),
        ),
        (membership("member", "left", chat=GROUP), None),
        (
            message(chat=GROUP, migrate_to_chat_id=-1001234567890),
            like_base(address="-5", kind="moved", text="-1001234567890", private=False),
        ),
        ({"update_id": 1, "channel_post": {"text": "9"}}, None),
        ({"update_id": 1, "poll": {}}, None),
        ({"update_id": 1}, None),
        ({}, None),
    ],
)
def test_an_update_says_what_it_says(update, expected):
    assert parse(event(update, "7")) == expected


@pytest.mark.parametrize(
    ("update", "key"),
    [
        (message(text="9"), "7:m:777:41:0"),
        (message("edited_message", text="8", edit_date=1772452860), "7:m:777:41:1772452860"),
        (message("edited_message", text="8"), "7:m:777:41:0"),
        (press(), "7:c:99"),
        (membership("member", "kicked"), "7:u:1:1772452800"),
        ({"update_id": 5, "poll": {}}, "7:u:5"),
        ({"update_id": 5, "message": {"text": "9"}}, "7:update:5"),
        ({"update_id": 5, "callback_query": None}, "7:update:5"),
    ],
)
def test_a_key_tells_one_thing_from_another(update, key):
    assert event(update, "7").key == key


def test_updates_without_a_number_are_told_apart_by_what_they_are():
    keys = {event(update, "7").key for update in (5, "x", None, [], {}, {"message": 1})}
    assert len(keys) == 6
    assert event({"message": 1}, "7").key == event({"message": 1}, "7").key


def test_the_same_update_under_another_number_has_the_same_key():
    assert event(message(text="9"), "7").key == event(message(text="9") | {"update_id": 2}, "7").key


def test_another_bots_updates_are_others():
    assert event(message(text="9"), "7").key != event(message(text="9"), "8").key


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "chat",
                    "from",
                    "message",
                    "text",
                    "date",
                    "contact",
                    "status",
                    "message_id",
                    "user_id",
                    "data",
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)
KINDS = st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "poll"])


@given(st.dictionaries(KINDS | st.just("update_id"), JSON, max_size=3) | JSON)
def test_nothing_telegram_could_send_breaks_the_reading(update):
    stored = event(update, "7")
    assert isinstance(stored.key, str)
    try:
        incoming = parse(stored)
    except ValueError:
        return
    assert incoming is None or incoming.channel == "telegram"
