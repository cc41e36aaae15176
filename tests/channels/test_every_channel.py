"""What every channel does, whatever its provider. A new channel adds one kit."""

from __future__ import annotations

import asyncio
import contextlib
import json
from datetime import timedelta
from urllib.parse import parse_qsl, urlencode

import pytest

from channels.base import (
    Accepted,
    BadWebhook,
    Channel,
    ChannelDown,
    Event,
    Incoming,
    Outgoing,
    Refused,
    Retry,
    Unknown,
    Unreachable,
    Webhook,
)
from channels.sms import SmsChannel
from channels.standins import Fault
from channels.telegram import TelegramChannel
from channels.twilio_signature import sign

pytestmark = pytest.mark.anyio

PUBLIC = "https://shop.example/fanloop"


class TelegramKit:
    here, blocked, gone = "777", "778", "779"

    def people(self, world):
        world.telegram_user(self.here, "Maria", "it", started=True)
        world.telegram_user(self.blocked, "Luca", "it", started=True)
        world.block(self.blocked)

    def channel(self, world, url):
        return TelegramChannel(
            bot_token=world.bot_token,
            api_base_url=url,
            receive="webhook",
            webhook_secret="whisper",
            public_url=PUBLIC,
        )

    def faults(self, world):
        return world.faults.telegram

    def call(self, text="9", message=5):
        chat = {"id": int(self.here), "type": "private"}
        said = {
            "message_id": message,
            "date": 1772452800,
            "chat": chat,
            "from": {"id": int(self.here)},
            "text": text,
        }
        body = json.dumps({"update_id": 1000 + message, "message": said}).encode()
        return Webhook("/webhooks/telegram", "", {"x-telegram-bot-api-secret-token": "whisper"}, body)

    def forged(self):
        call = self.call()
        for secret in ("", "Whisper", "whisper ", "whispe", "whisperr", "\xff"):
            yield Webhook(call.path, call.query, {"x-telegram-bot-api-secret-token": secret}, call.body)
        yield Webhook(call.path, call.query, {}, call.body)


class SmsKit:
    here, blocked, gone = "+393331234567", "+393331234568", "+39"
    key = "stand-in"

    def people(self, world):
        world.sms_number(self.here, "Maria", "it")
        world.sms_number(self.blocked, "Luca", "it").blocked = True

    def channel(self, world, url):
        account = world.carrier.account
        return SmsChannel(
            account_sid=account.sid,
            auth_token=account.auth_token,
            from_number=account.numbers[0],
            api_base_url=url,
            public_url=PUBLIC,
        )

    def faults(self, world):
        return world.faults.sms

    def call(self, text="9", message=5):
        params = {
            "MessageSid": f"SM{message}",
            "From": self.here,
            "To": "+15005550006",
            "Body": text,
            "NumMedia": "0",
        }
        signature = sign(self.key, f"{PUBLIC}/webhooks/sms", params.items())
        return Webhook("/webhooks/sms", "", {"x-twilio-signature": signature}, urlencode(params).encode())

    def forged(self):
        call = self.call()
        right = call.headers["x-twilio-signature"]
        for signature in ("", right.lower(), right + " ", right[:-1], "\xff", sign("other", PUBLIC, [])):
            yield Webhook(call.path, call.query, {"x-twilio-signature": signature}, call.body)
        yield Webhook(call.path, call.query, {}, call.body)
        yield Webhook(call.path, "a=1", call.headers, call.body)
        yield Webhook(call.path, call.query, call.headers, call.body.replace(b"9&", b"1&"))


@pytest.fixture(params=[TelegramKit, SmsKit], ids=["telegram", "sms"])
def kit(request, world):
    kit = request.param()
    world.phones.clear()
    kit.people(world)
    return kit


@pytest.fixture
async def channel(kit, world, standins):
    channel = kit.channel(world, standins.url)
    yield channel
    await channel.close()


def copies(world, text):
    """Where a text arrived, once for every copy."""
    return [
        phone.address for phone in world.phones.values() for entry in phone.received if entry.text == text
    ]


async def test_an_accepted_message_reaches_exactly_one_phone_once(kit, channel, world):
    outcome = await channel.send(Outgoing(kit.here, "From 0 to 10?", token="1-1"))
    assert isinstance(outcome, Accepted)
    assert copies(world, "From 0 to 10?") == [kit.here]
    assert world.phone(kit.here).received[0].provider_id == outcome.provider_id
    assert channel.fault is None


async def test_many_at_once_arrive_once_each_under_different_ids(kit, channel, world):
    texts = [f"text {number}" for number in range(30)]
    outcomes = await asyncio.gather(*(channel.send(Outgoing(kit.here, text)) for text in texts))
    assert len({outcome.provider_id for outcome in outcomes}) == 30
    assert sorted(entry.text for entry in world.phone(kit.here).received) == sorted(texts)


@pytest.mark.parametrize(
    "text", ["_*[]()~`>#+-=|{}.!<b>&amp;\\", "😀" * 50, "\u202eabc", "half \ud83d pair", "a\x00b"]
)
async def test_odd_characters_arrive(kit, channel, world, text):
    assert isinstance(await channel.send(Outgoing(kit.here, text)), Accepted)
    assert len(world.phone(kit.here).received) == 1


async def test_too_long_a_text_is_cut_with_a_mark_and_arrives(kit, channel, world):
    assert isinstance(await channel.send(Outgoing(kit.here, "😀" * 5000)), Accepted)
    (entry,) = world.phone(kit.here).received
    assert entry.text.endswith(("…", "..."))


async def test_an_empty_text_is_refused_for_good(kit, channel, world):
    outcome = await channel.send(Outgoing(kit.here, ""))
    assert isinstance(outcome, Refused)
    assert outcome.code
    assert outcome.why
    assert not world.phone(kit.here).received
    assert channel.fault is None


async def test_an_address_where_nobody_is_is_unreachable(kit, channel):
    outcome = await channel.send(Outgoing(kit.gone, "hello"))
    assert isinstance(outcome, Unreachable)
    assert not outcome.opted_out


async def test_a_person_who_refused_at_the_provider_has_opted_out(kit, channel, world):
    outcome = await channel.send(Outgoing(kit.blocked, "hello"))
    assert isinstance(outcome, Unreachable)
    assert outcome.opted_out
    assert not world.phone(kit.blocked).received


@pytest.mark.parametrize("kind", ["500-after", "drop-after", "truncated", "html"])
async def test_a_lost_answer_is_unknown_and_nothing_is_sent_again(kit, channel, world, kind):
    kit.faults(world).append(Fault(kind))
    outcome = await channel.send(Outgoing(kit.here, "hello"))
    assert isinstance(outcome, Unknown)
    assert copies(world, "hello") == [kit.here]


@pytest.mark.parametrize("kind", ["500-before", "drop-before"])
async def test_a_failure_that_looks_the_same_is_unknown_too_though_nothing_was_sent(
    kit, channel, world, kind
):
    kit.faults(world).append(Fault(kind))
    assert isinstance(await channel.send(Outgoing(kit.here, "hello")), Unknown)
    assert copies(world, "hello") == []


async def test_a_provider_that_takes_it_and_goes_silent_leaves_it_unknown(kit, channel, world, monkeypatch):
    monkeypatch.setattr("channels.telegram.channel.TOTAL", 0.3)
    monkeypatch.setattr("channels.sms.client.TOTAL", 0.3)
    kit.faults(world).append(Fault("hang-after"))
    async with asyncio.timeout(5):
        assert isinstance(await channel.send(Outgoing(kit.here, "hello")), Unknown)
    assert copies(world, "hello") == [kit.here]


async def test_a_refused_connection_may_be_tried_again(kit, world, nobody):
    channel = kit.channel(world, nobody)
    outcome = await channel.send(Outgoing(kit.here, "hello"))
    await channel.close()
    assert isinstance(outcome, Retry)
    assert "api_base_url" in channel.fault


async def test_too_many_requests_pause_the_channel_as_long_as_asked(kit, channel, world):
    kit.faults(world).append(Fault("429", seconds=7))
    outcome = await channel.send(Outgoing(kit.here, "hello"))
    assert isinstance(outcome, Retry)
    assert outcome.pause == "channel"
    assert timedelta(seconds=7) <= outcome.after <= timedelta(seconds=8)
    assert copies(world, "hello") == []


async def test_lost_credentials_stop_the_channel_and_say_what_to_do_until_they_work(kit, channel, world):
    kit.faults(world).append(Fault("401"))
    outcome = await channel.send(Outgoing(kit.here, "hello"))
    assert isinstance(outcome, Retry)
    assert (outcome.pause, outcome.after) == ("channel", timedelta(minutes=5))
    assert "token" in channel.fault
    assert isinstance(await channel.send(Outgoing(kit.here, "hello")), Accepted)
    assert channel.fault is None


async def test_an_unknown_outcome_does_not_clear_a_fault(kit, channel, world):
    kit.faults(world).extend([Fault("401"), Fault("drop-before")])
    await channel.send(Outgoing(kit.here, "hello"))
    await channel.send(Outgoing(kit.here, "hello"))
    assert channel.fault


async def test_check_names_us(channel):
    assert await channel.check() in {"@fanloop_demo_bot", "Stand-in account"}


async def test_check_says_what_to_do_when_nobody_is_there(kit, world, nobody):
    channel = kit.channel(world, nobody)
    with pytest.raises(ChannelDown, match="api_base_url"):
        await channel.check()
    await channel.close()


async def test_a_genuine_call_is_taken_and_understood(kit, channel):
    (event,) = channel.receive(kit.call("9, great"))
    assert event.source == channel.name
    incoming = channel.parse(event)
    assert isinstance(incoming, Incoming)
    assert (incoming.channel, incoming.address, incoming.text) == (channel.name, kit.here, "9, great")
    assert (incoming.kind, incoming.private) == ("text", True)


async def test_an_event_survives_its_storage(kit, channel):
    (event,) = channel.receive(kit.call("9 😀"))
    stored = Event(event.source, event.key, json.loads(json.dumps(event.raw)))
    assert channel.parse(stored) == channel.parse(event)


async def test_a_redelivery_has_the_same_key_and_another_message_another(kit, channel):
    (first,), (again,), (other,) = (channel.receive(kit.call(message=number)) for number in (5, 5, 6))
    assert first.key == again.key
    assert first.key != other.key


async def test_forged_calls_are_refused(kit, channel):
    for call in kit.forged():
        with pytest.raises(BadWebhook):
            channel.receive(call)


@pytest.mark.parametrize(
    "body", [b"", b"\x00", b"\xff\xfe", b"[]", b"null", b"{", b"[" * 100_000, b"%ZZ=%", b"=&=&;"]
)
async def test_junk_with_the_right_credentials_is_kept_or_refused_but_breaks_nothing(kit, channel, body):
    call = kit.call()
    headers = dict(call.headers)
    if isinstance(kit, SmsKit):
        fields = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
        headers["x-twilio-signature"] = sign(kit.key, f"{PUBLIC}{call.path}", fields)
    try:
        events = channel.receive(Webhook(call.path, call.query, headers, body))
    except BadWebhook:
        return
    for event in events:
        with contextlib.suppress(ValueError):
            channel.parse(event)


@pytest.mark.parametrize(
    "raw",
    [{}, {"_path": 5}, {"message": 5}, {"message": {}}, {"callback_query": []}, {"_path": "/webhooks/sms"}],
)
async def test_an_event_that_cannot_be_read_is_a_value_error_or_nothing(channel, raw):
    with contextlib.suppress(ValueError):
        assert channel.parse(Event(channel.name, "k", raw)) is None


async def test_acknowledging_anything_never_raises(kit, channel):
    await channel.acknowledge(channel.receive(kit.call()))
    await channel.acknowledge([])


async def test_closing_twice_is_fine(channel):
    await channel.close()
    await channel.close()


async def test_it_has_all_a_channel_has(channel):
    proper: Channel = channel
    assert proper.pace.per_second > 0
    assert proper.pace.per_chat == timedelta(seconds=1)
    assert proper.answer[1]
