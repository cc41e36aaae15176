"""Our check of Twilio's signature against Twilio's own, which is slower and the oracle here."""

from __future__ import annotations

import json
import random
from hashlib import sha256
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from channels.base import BadWebhook, Webhook
from channels.sms import SmsChannel
from channels.twilio_signature import sign, spellings

TOKEN = "12345"
ORACLE = RequestValidator(TOKEN)
BASES = [
    "https://shop.example",
    "https://shop.example/fan/loop",
    "https://shop.example:8443",
    "http://shop.example:80/x",
    "http://127.0.0.1:8080",
    "https://shop.example:443",
]

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
fields = st.lists(
    st.tuples(st.sampled_from(["Body", "From", "To", "A", "a", "Body2", "é"]) | text, text), max_size=8
)
queries = st.sampled_from(["", "token=42-1", "token=a%2Bb%20&x=", "a=%C3%A9&a=b", "x=?y"])


def channel(base):
    return SmsChannel(account_sid="AC1", auth_token=TOKEN, from_number="+15005550006", public_url=base)


class Multi:
    """Repeated names, as the oracle reads them."""

    def __init__(self, pairs):
        self.pairs = pairs

    def __iter__(self):
        return iter([name for name, _ in self.pairs])

    def getall(self, wanted):
        return [value for name, value in self.pairs if name == wanted]


def call(base, query, pairs, signature, path="/webhooks/sms"):
    headers = {"x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded"}
    return Webhook(path, query, headers, urlencode(pairs).encode())


def taken(channel, call):
    try:
        channel.receive(call)
    except BadWebhook:
        return False
    return True


@settings(max_examples=500)
@given(st.sampled_from(BASES), queries, fields)
def test_what_twilio_signs_is_accepted(base, query, pairs):
    pairs = [*pairs, ("MessageSid", "SM1")]
    url = f"{base}/webhooks/sms" + (f"?{query}" if query else "")
    signature = ORACLE.compute_signature(url, Multi(pairs))
    assert ORACLE.validate(url, Multi(pairs), signature)
    assert sign(TOKEN, url, pairs) == signature
    assert taken(channel(base), call(base, query, pairs, signature))


@pytest.mark.parametrize("base", BASES)
def test_both_spellings_of_the_port_are_accepted_as_twilios_validator_does(base):
    pairs = [("MessageSid", "SM1"), ("Body", "9")]
    for signed in {
        *spellings(base),
        "https://shop.example:8444",
        "http://shop.example",
        "https://other.example",
    }:
        url, ours = f"{signed}/webhooks/sms", f"{base}/webhooks/sms"
        signature = ORACLE.compute_signature(url, dict(pairs))
        accepted = ORACLE.validate(ours, dict(pairs), signature)
        assert taken(channel(base), call(base, "", pairs, signature)) == accepted
    assert all(
        taken(channel(base), call(base, "", pairs, sign(TOKEN, f"{one}/webhooks/sms", pairs)))
        for one in spellings(base)
    )


def test_the_signature_covers_the_address_they_call_not_the_one_we_serve():
    pairs = [("MessageSid", "SM1")]
    signature = sign(TOKEN, "https://shop.example/fanloop/webhooks/sms", pairs)
    assert taken(channel("https://shop.example/fanloop/"), call("", "", pairs, signature))
    assert not taken(channel("https://shop.example"), call("", "", pairs, signature))


def test_while_the_token_is_replaced_both_may_have_signed():
    base, pairs = BASES[0], [("MessageSid", "SM1")]
    url = f"{base}/webhooks/sms"
    both = SmsChannel(
        account_sid="AC1",
        auth_token="new",
        previous_auth_token="old",
        from_number="+15005550006",
        public_url=base,
    )
    signed = {key: taken(both, call(base, "", pairs, sign(key, url, pairs))) for key in ("new", "old", "")}
    assert signed == {"new": True, "old": True, "": False}
    alone = SmsChannel(account_sid="AC1", auth_token="new", from_number="+15005550006", public_url=base)
    assert not taken(alone, call(base, "", pairs, sign("old", url, pairs)))
    assert not taken(alone, call(base, "", pairs, sign("", url, pairs)))


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(["MessageSid", "Body", "x"]), text | st.integers(), max_size=3))
def test_json_bodies_are_vouched_for_by_their_hash(content):
    body = json.dumps({**content, "MessageSid": "SM1"})
    query = f"bodySHA256={sha256(body.encode()).hexdigest()}"
    url = f"https://shop.example/webhooks/sms?{query}"
    signature = ORACLE.compute_signature(url, {})
    assert ORACLE.validate(url, body, signature)
    headers = {"x-twilio-signature": signature, "content-type": "application/json"}
    ours = channel("https://shop.example")
    assert taken(ours, Webhook("/webhooks/sms", query, headers, body.encode()))
    assert not taken(ours, Webhook("/webhooks/sms", query, headers, body.encode() + b" "))
    assert not taken(ours, Webhook("/webhooks/sms", "", headers, body.encode()))


def mutations(rng, pairs, query, signature):
    """A call that differs from the genuine one in one place."""
    changed = rng.randrange(8)
    pairs = list(pairs)
    place = rng.randrange(len(pairs))
    name, value = pairs[place]
    if changed == 0:
        pairs[place] = (name, value + rng.choice([" ", "x", "\u00a0", "\n"]))
    elif changed == 1:
        pairs[place] = (name.swapcase(), value)
    elif changed == 2:
        pairs.append((f"Extra{rng.randrange(10)}", rng.choice(["", "1"])))
    elif changed == 3 and len(pairs) > 1:
        del pairs[place]
    elif changed == 4:
        query = f"{query}&x={rng.randrange(100)}" if query else f"x={rng.randrange(100)}"
    elif changed == 5:
        at = rng.randrange(len(signature))
        signature = signature[:at] + rng.choice("AZaz09+/=é ") + signature[at + 1 :]
    elif changed == 6:
        signature = rng.choice([signature[:-1], signature + "=", "", signature.swapcase(), signature[::-1]])
    else:
        pairs[place] = (name, value[:-1] if value else "0")
    return pairs, query, signature


def test_thousands_of_altered_calls_are_refused():
    rng = random.Random(42)
    base = "https://shop.example/fanloop"
    ours = channel(base)
    pairs = [
        ("MessageSid", "SM1"),
        ("From", "+393331234567"),
        ("Body", "9 più"),
        ("NumMedia", "0"),
        ("Empty", ""),
    ]
    query = "token=42-1"
    genuine = ORACLE.compute_signature(f"{base}/webhooks/sms?{query}", dict(pairs))
    assert taken(ours, call(base, query, pairs, genuine))
    tried = 0
    while tried < 10_000:
        altered = mutations(rng, pairs, query, genuine)
        if altered == (pairs, query, genuine):
            continue
        tried += 1
        assert not taken(ours, call(base, altered[1], altered[0], altered[2])), altered


def test_a_call_for_one_path_is_refused_on_another():
    pairs = [("MessageSid", "SM1"), ("MessageStatus", "delivered")]
    ours = channel("https://shop.example")
    signature = sign(TOKEN, "https://shop.example/webhooks/sms", pairs)
    assert taken(ours, call("", "", pairs, signature))
    assert not taken(ours, call("", "", pairs, signature, "/webhooks/sms/status"))


@pytest.mark.parametrize(
    ("path", "pairs"),
    [
        ("/webhooks/sms", [("Body", "9")]),
        ("/webhooks/sms/status", [("MessageSid", "SM1")]),
        ("/webhooks/sms/status", [("MessageStatus", "sent")]),
        ("/webhooks/other", [("MessageSid", "SM1")]),
    ],
)
def test_a_signed_call_about_no_message_is_refused(path, pairs):
    signature = sign(TOKEN, f"https://shop.example{path}", pairs)
    with pytest.raises(BadWebhook, match="MessageSid"):
        channel("https://shop.example").receive(call("", "", pairs, signature, path))


def test_a_call_without_content_type_is_read_as_a_form():
    signature = sign(TOKEN, "https://shop.example/webhooks/sms", [("MessageSid", "SM1")])
    assert taken(
        channel("https://shop.example"),
        Webhook("/webhooks/sms", "", {"x-twilio-signature": signature}, b"MessageSid=SM1"),
    )
