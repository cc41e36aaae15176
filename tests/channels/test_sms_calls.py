from __future__ import annotations

import pytest

from channels.base import BadWebhook, Delivery, Event, Incoming, Webhook
from channels.sms import SmsChannel
from channels.sms.calls import parse
from tests.channels.rig import NUMBER


def stored(path="/webhooks/sms", query="", **params):
    return Event("sms", "k", {**params, "_path": path, "_query": query})


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"Body": "9"}, Incoming("sms", NUMBER, "SM1", "text", "9")),
        ({"Body": ""}, Incoming("sms", NUMBER, "SM1", "text", "")),
        ({}, Incoming("sms", NUMBER, "SM1", "text", "")),
        ({"Body": "", "NumMedia": "2"}, Incoming("sms", NUMBER, "SM1", "other", "")),
        ({"Body": "see", "NumMedia": "2"}, Incoming("sms", NUMBER, "SM1", "text", "see")),
        ({"Body": "a\x00b"}, Incoming("sms", NUMBER, "SM1", "text", "ab")),
        (
            {"Body": "Stop", "OptOutType": "STOP"},
            Incoming("sms", NUMBER, "SM1", "text", "Stop", answered="stop"),
        ),
        ({"Body": "x", "OptOutType": "start"}, Incoming("sms", NUMBER, "SM1", "text", "x", answered="start")),
        ({"Body": "x", "OptOutType": "HELP"}, Incoming("sms", NUMBER, "SM1", "text", "x", answered="help")),
        ({"Body": "x", "OptOutType": "NEW"}, Incoming("sms", NUMBER, "SM1", "text", "x")),
    ],
)
def test_a_text_says_what_it_says(params, expected):
    assert parse(stored(MessageSid="SM1", From=NUMBER, **params)) == expected


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("accepted", "accepted"),
        ("scheduled", "accepted"),
        ("queued", "accepted"),
        ("sending", "accepted"),
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("read", "delivered"),
        ("undelivered", "undelivered"),
        ("failed", "failed"),
        ("canceled", "failed"),
    ],
)
def test_a_receipts_status_becomes_our_word(status, standing):
    event = stored("/webhooks/sms/status", "token=42-1", MessageSid="SM1", MessageStatus=status, ErrorCode="")
    assert parse(event) == Delivery("sms", "SM1", standing, token="42-1")


def test_a_status_nobody_knows_means_nothing():
    assert (
        parse(stored("/webhooks/sms/status", MessageSid="SM1", MessageStatus="partially_delivered")) is None
    )


@pytest.mark.parametrize(
    "event", [stored(), stored(MessageSid="SM1"), stored("/webhooks/sms/status", MessageSid="SM1")]
)
def test_a_call_without_its_fields_is_a_value_error(event):
    with pytest.raises(ValueError, match="k is not what Twilio describes"):
        parse(event)


def test_without_our_address_no_call_can_be_checked_and_the_error_says_what_to_set():
    with pytest.raises(BadWebhook, match=r"web\.public_url"):
        SmsChannel(account_sid="AC1", auth_token="t", from_number="+1").receive(
            Webhook("/webhooks/sms", "", {"x-twilio-signature": "x"}, b"MessageSid=SM1")
        )
