from __future__ import annotations

import asyncio
from datetime import timedelta
from email.utils import format_datetime

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException

from bot.app import DRAIN_SECONDS
from channels.base import (
    Accepted,
    ChannelDown,
    Delivery,
    Incoming,
    Outgoing,
    Refused,
    Retry,
    Unknown,
    Unreachable,
)
from channels.sms import SmsChannel, client
from channels.sms.outcomes import verdict
from channels.standins import Fault
from channels.standins.serve import listening
from scheduler.clock import Clock
from scheduler.outbox import LEASE
from tests.channels.rig import NUMBER, eventually

pytestmark = pytest.mark.anyio

SETTINGS = {"account_sid": "AC1", "auth_token": "t", "from_number": "+15005550006"}


async def test_an_accepted_text_says_what_it_costs(sms):
    assert (await sms.send(Outgoing(NUMBER, "a" * 160))).segments == 1
    assert (await sms.send(Outgoing(NUMBER, "a" * 161))).segments == 2
    assert (await sms.send(Outgoing(NUMBER, "ç" * 71))).segments == 2


@pytest.fixture
async def service(world, standins):
    """A channel that sends by a messaging service."""
    account = world.carrier.account
    account.services["MG1"] = account.numbers[0]
    channel = SmsChannel(
        account_sid=account.sid,
        auth_token=account.auth_token,
        messaging_service_sid="MG1",
        api_base_url=standins.url,
    )
    yield channel
    await channel.close()


async def test_a_messaging_service_sends_and_the_segments_are_counted_by_us(service):
    outcome = await service.send(Outgoing(NUMBER, "a" * 161))
    assert isinstance(outcome, Accepted)
    assert outcome.segments == 2


async def test_of_a_messaging_services_list_only_what_people_wrote_is_fetched(service, world):
    await service.send(Outgoing(NUMBER, "how was it?"))
    await world.text(NUMBER, "good")
    found = await service.missed(world.now() - timedelta(hours=1))
    assert [event.raw["Body"] for event in found] == ["good"]


async def test_what_people_wrote_to_a_services_number_is_fetched_though_it_names_none(service, world, clock):
    await service.send(Outgoing(NUMBER, "how was it?"))
    clock.advance(hours=5)
    for body in ("good", "to another program"):
        sid = await world.text(NUMBER, body)
        world.carrier.messages[sid]["messaging_service_sid"] = None
    world.carrier.messages[sid]["to"] = "+15005550007"
    for _ in range(2):
        found = await service.missed(world.now() - timedelta(hours=1))
        assert [event.raw["Body"] for event in found] == ["good"]


async def test_a_list_in_another_order_is_read_whole(sms, world):
    sids = [await world.text(NUMBER, body) for body in ("second", "first", "days ago")]
    for sid, age in zip(sids, (1, 2, 50), strict=True):
        at = world.now() - timedelta(hours=age)
        world.carrier.messages[sid]["date_created"] = format_datetime(at, usegmt=True)
    found = await sms.missed(world.now() - timedelta(hours=3))
    assert [event.raw["Body"] for event in found] == ["first", "second"]


async def test_a_long_text_is_cut_without_making_it_dearer(sms, world):
    outcome = await sms.send(Outgoing(NUMBER, "a" * 3000))
    (entry,) = world.phone(NUMBER).received
    assert entry.text == "a" * 1597 + "..."
    assert outcome.segments == 11


async def test_receipts_bring_back_the_token_the_message_was_sent_with(sms, world, product):
    outcome = await sms.send(Outgoing(NUMBER, "0 to 10?", token="42-1&x=é/ "))
    await eventually(lambda: len(product.events) == 2)
    assert product.refused == []
    assert [sms.parse(one) for one in product.events] == [
        Delivery("sms", outcome.provider_id, "sent", token="42-1&x=é/ "),
        Delivery("sms", outcome.provider_id, "delivered", token="42-1&x=é/ "),
    ]


async def test_a_receipt_tells_of_a_text_whose_answer_was_lost(sms, world, product):
    """The lost answer is unknown; the receipt is the evidence that it was sent."""
    world.faults.sms.append(Fault("drop-after"))
    assert isinstance(await sms.send(Outgoing(NUMBER, "0 to 10?", token="42-1")), Unknown)
    await eventually(lambda: product.events)
    assert sms.parse(product.events[0]).token == "42-1"
    assert [entry.text for entry in world.phone(NUMBER).received] == ["0 to 10?"]


async def test_a_receipt_may_come_before_the_answer_and_twice(sms, world, product):
    world.faults.sms.extend([Fault("early-callback"), Fault("duplicate-callback")])
    first = await sms.send(Outgoing(NUMBER, "one", token="1-1"))
    assert [sms.parse(one).status for one in product.events] == ["sent"]
    await sms.send(Outgoing(NUMBER, "two", token="2-1"))
    await eventually(lambda: len(product.events) == 6)
    assert len({one.key for one in product.events}) == 4  # the copies have their originals' keys
    assert product.events[0].key == f"{first.provider_id}:sent"


async def test_an_undelivered_text_comes_back_with_its_code(sms, world, product):
    world.sms_number("+393330000005", error="30005")
    await sms.send(Outgoing("+393330000005", "hello", token="1-1"))
    await eventually(lambda: len(product.events) == 2)
    assert sms.parse(product.events[-1]).code == "30005"
    assert sms.parse(product.events[-1]).status == "undelivered"
    assert not world.phone("+393330000005").received


async def test_a_text_from_a_person_arrives_as_it_was_written(sms, world, product):
    sid = await world.text(NUMBER, "  9 & più\n😀 +1%20 ")
    (event,) = product.events
    assert event.key == sid
    assert sms.parse(event) == Incoming("sms", NUMBER, sid, "text", "  9 & più\n😀 +1%20 ")


@pytest.mark.parametrize(("advanced", "answered"), [(False, "stop"), (True, "stop")])
async def test_a_stop_that_twilio_answered_itself_arrives_and_ends_sending(
    sms, world, product, advanced, answered
):
    world.carrier.account.advanced_opt_out = advanced
    await world.text(NUMBER, "Stop")
    (event,) = product.events
    incoming = sms.parse(event)
    assert (incoming.text, incoming.answered) == ("Stop", answered)
    outcome = await sms.send(Outgoing(NUMBER, "sorry"))
    assert (outcome.code, outcome.opted_out) == ("21610", True)


@pytest.mark.parametrize(
    ("valid_for", "seconds"),
    [
        (timedelta(seconds=-5), 60),
        (timedelta(seconds=1), 60),
        (timedelta(seconds=61.9), 61),
        (timedelta(hours=2), 7200),
        (timedelta(days=3), 36000),
    ],
)
def test_a_text_waits_at_twilio_no_longer_than_it_is_wanted(valid_for, seconds):
    options = SmsChannel(**SETTINGS)._options(Outgoing(NUMBER, "x", valid_for=valid_for))
    assert options["validity_period"] == seconds


@pytest.mark.parametrize(
    ("api", "public", "asked"),
    [
        ("https://api.twilio.com", "https://shop.example/loop/", True),
        ("https://api.twilio.com", "http://127.0.0.1:8080", False),  # Twilio would refuse the message
        ("http://127.0.0.1:9", "http://127.0.0.1:8080", True),
        ("https://api.twilio.com", "", False),
    ],
)
def test_receipts_are_asked_for_where_they_can_arrive(api, public, asked):
    channel = SmsChannel(**SETTINGS, api_base_url=api, public_url=public)
    callback = channel._options(Outgoing(NUMBER, "x", token="4-1")).get("status_callback")
    assert callback == (f"{public.rstrip('/')}/webhooks/sms/status?token=4-1" if asked else None)


async def test_the_environments_region_does_not_change_the_server(sms, monkeypatch):
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    assert isinstance(await sms.send(Outgoing(NUMBER, "hello")), Accepted)


async def test_a_channel_can_be_used_again_after_it_was_closed(sms):
    await sms.send(Outgoing(NUMBER, "one"))
    await sms.close()
    assert isinstance(await sms.send(Outgoing(NUMBER, "two")), Accepted)


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        ({"account_sid": ""}, r"sms\.account_sid"),
        ({"auth_token": ""}, r"sms\.auth_token"),
        ({"from_number": ""}, r"sms\.from_number or sms\.messaging_service_sid"),
        ({"api_base_url": "twilio"}, r"sms\.api_base_url"),
        ({"public_url": "shop.example"}, r"web\.public_url"),
        ({"public_url": "http://x:99999999"}, r"web\.public_url"),
    ],
)
def test_settings_that_cannot_work_are_refused_by_name(settings, key):
    with pytest.raises(ValueError, match=key):
        SmsChannel(**SETTINGS | settings)


async def answered(status, body, headers=None):
    """What a send comes to when the server answers this."""

    async def answer(_request):
        return Response(body, status, headers, media_type="application/json")

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["POST", "GET"])])
    async with listening(app) as url:
        channel = SmsChannel(**SETTINGS, api_base_url=url)
        outcome = await channel.send(Outgoing(NUMBER, "hello"))
        await channel.close()
    return outcome, channel.fault


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (201, b""),
        (201, b"{}"),
        (201, b"[]"),
        (201, b"null"),
        (201, b'{"sid": null}'),
        (201, b"\xff"),
        (200, b"<html>"),
        (302, b""),
        (500, b'{"code": 20500, "message": "Internal", "status": 500}'),
        (503, b"<html>"),
    ],
)
async def test_an_answer_that_names_no_message_leaves_it_unknown(status, body):
    outcome, fault = await answered(status, body)
    assert isinstance(outcome, Unknown)
    assert fault is None


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("33", 33),
        ("Wed, 21 Oct 2020 07:28:00 GMT", 1),
        ("Wed, 21 Oct 2020 07:28:00 -0000", 5),
        ("0", 1),
        ("1.5", 5),
        ("soon", 5),
        ("9" * 40, 86_400),
        ("9" * 400, 86_400),
    ],
)
async def test_a_pause_is_as_long_as_twilio_asks_or_a_few_seconds(asked, seconds):
    outcome, _ = await answered(429, b"{}", {"Retry-After": asked})
    assert (outcome.after, outcome.pause) == (timedelta(seconds=seconds), "channel")


async def test_a_pause_may_be_named_by_its_end():
    end = Clock().now() + timedelta(minutes=1)
    outcome, _ = await answered(429, b"{}", {"Retry-After": format_datetime(end, usegmt=True)})
    assert timedelta(seconds=50) < outcome.after < timedelta(seconds=70)


async def test_a_pause_that_names_no_time_is_a_few_seconds():
    outcome, _ = await answered(429, b"{}")
    assert (outcome.after, outcome.pause) == (timedelta(seconds=5), "channel")


async def test_a_slow_answer_is_waited_for_and_a_shutdown_waits_as_long():
    assert 25 < client.TOTAL < min(DRAIN_SECONDS, LEASE.total_seconds())


async def test_an_error_of_the_newer_kind_is_read_too():
    body = b'{"type": "x", "title": "Opted out", "status": 400, "code": 21610, "detail": "STOP was sent"}'
    outcome, _ = await answered(400, body)
    assert outcome == Unreachable("21610", "STOP was sent", opted_out=True)


async def test_a_suspended_account_is_down():
    async def answer(_request):
        return Response(b'{"sid": "AC1", "friendly_name": "Shop", "status": "suspended"}')

    async with listening(Starlette(routes=[Route("/{path:path}", answer)])) as url:
        channel = SmsChannel(**SETTINGS, api_base_url=url)
        with pytest.raises(ChannelDown, match="suspended"):
            await channel.check()
        await channel.close()


def rest(status, code):
    return TwilioRestException(status, "/Messages", "words", code, "POST")


KEY = None  # aiohttp's errors want a connection they only print


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (aiohttp.ClientConnectorError(KEY, OSError(111, "refused")), Retry),
        (aiohttp.ClientConnectorDNSError(KEY, OSError(-2, "no such name")), Retry),
        (aiohttp.ClientConnectorCertificateError(KEY, ValueError("expired")), Retry),
        (aiohttp.ConnectionTimeoutError(), Retry),
        (aiohttp.InvalidURL("x"), Retry),
        (aiohttp.ServerDisconnectedError(), Unknown),
        (aiohttp.ClientOSError(104, "reset"), Unknown),
        (aiohttp.SocketTimeoutError(), Unknown),
        (aiohttp.ServerTimeoutError(), Unknown),
        (aiohttp.ClientPayloadError(), Unknown),
        (TimeoutError(), Unknown),
        (ValueError("not JSON"), Unknown),
        (TwilioException("whatever"), Unknown),
        (rest(302, 302), Unknown),
        (rest(500, 20500), Unknown),
        (rest(503, 503), Unknown),
        (rest(400, 21610), Unreachable),
        (rest(400, 21211), Unreachable),
        (rest(400, 21214), Unreachable),
        (rest(400, 21614), Unreachable),
        (rest(400, 21612), Unreachable),
        (rest(403, 21408), Unreachable),
        (rest(400, 21606), Unreachable),
        (rest(400, 21611), Retry),
        (rest(400, 30001), Retry),
        (rest(400, 30450), Retry),
        (rest(401, 20003), Retry),
        (rest(403, 20005), Retry),
        (rest(400, 30002), Retry),
        (rest(404, 20404), Retry),
        (rest(403, 403), Retry),
        (rest(400, 21603), Retry),
        (rest(400, 21609), Retry),
        (rest(400, 21602), Refused),
        (rest(400, 21617), Refused),
        (rest(400, 99999), Refused),
        (rest(413, 413), Refused),
        (TwilioServiceException("t", "title", 400, 21617), Refused),
        (TwilioServiceException("t", "title", 503, 20503), Unknown),
    ],
)
def test_what_the_library_raises_becomes_the_right_word(error, outcome):
    assert isinstance(verdict(error)[0], outcome)


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (rest(401, 20003), "sms.auth_token"),
        (rest(403, 20005), "sms.account_sid"),
        (rest(400, 30002), "sms.account_sid"),
        (rest(400, 21603), "sms.from_number"),
        (rest(400, 21609), "web.public_url"),
        (aiohttp.ConnectionTimeoutError(), "sms.api_base_url"),
    ],
)
def test_what_stops_more_than_one_message_is_a_fault_that_names_its_setting(error, key):
    assert key in verdict(error)[1]


@pytest.mark.parametrize("code", [21610, 21211, 21614, 21408, 21606, 21611, 21617, 30450])
def test_what_is_wrong_with_one_number_is_no_fault_of_the_channel(code):
    assert verdict(rest(400, code))[1] is None


@pytest.mark.parametrize(("code", "key"), [(21606, "sms.from_number"), (30450, "SMS pumping")])
def test_what_is_wrong_between_us_and_some_numbers_says_what_to_mend(code, key):
    outcome, _ = verdict(rest(400, code))
    assert (outcome.code, key in outcome.why) == (str(code), True)


async def test_listening_has_nothing_to_wait_for(sms):
    async with asyncio.timeout(1):
        await sms.listen(None)
