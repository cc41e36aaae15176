from __future__ import annotations

import logging
import re
from datetime import timedelta

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from channels.base import (
    Accepted,
    Button,
    ChannelDown,
    Outgoing,
    Refused,
    Retry,
    Unknown,
    Unreachable,
)
from channels.standins import Fault, World, serve
from channels.standins.serve import listening
from channels.telegram import TelegramChannel
from channels.telegram.outcomes import Answered, verdict
from tests.channels.rig import CHAT, listened

pytestmark = pytest.mark.anyio

LATER, SOON = timedelta(minutes=5), timedelta(seconds=5)
SCORES = ((Button("9", "s:1:9"), Button("10", "s:1:10")),)


async def test_buttons_arrive_in_their_rows(telegram, world):
    await telegram.send(Outgoing(CHAT, "0 to 10?", buttons=SCORES))
    (entry,) = world.phone(CHAT).received
    assert entry.buttons == [[Button("9", "s:1:9"), Button("10", "s:1:10")]]


async def test_button_data_beyond_64_bytes_is_refused(telegram, world):
    outcome = await telegram.send(Outgoing(CHAT, "?", buttons=((Button("9", "ü" * 33),),)))
    assert isinstance(outcome, Refused)
    assert outcome.code == "400"


async def test_an_edit_changes_the_message_instead_of_sending_another(telegram, world):
    first = await telegram.send(Outgoing(CHAT, "0 to 10?", buttons=SCORES))
    second = await telegram.send(Outgoing(CHAT, "Thanks!", replaces=first.provider_id))
    assert second == Accepted(first.provider_id, segments=0)
    (entry,) = world.phone(CHAT).received
    assert (entry.text, entry.buttons, entry.edited) == ("Thanks!", [], True)


async def test_an_edit_that_changes_nothing_is_accepted(telegram, world):
    first = await telegram.send(Outgoing(CHAT, "0 to 10?"))
    assert await telegram.send(Outgoing(CHAT, "0 to 10?", replaces=first.provider_id)) == first


@pytest.mark.parametrize("replaces", ["999999", "none of ours", "999999@-1001", ""])
async def test_words_whose_message_is_gone_arrive_as_a_new_one(telegram, world, replaces):
    outcome = await telegram.send(Outgoing(CHAT, "Thanks!", replaces=replaces))
    (entry,) = world.phone(CHAT).received
    assert (entry.text, outcome.provider_id) == ("Thanks!", entry.provider_id)


async def test_a_message_of_theirs_cannot_be_edited_so_ours_arrives_as_a_new_one(telegram, world):
    theirs = world.type(CHAT, "9")
    await telegram.send(Outgoing(CHAT, "Thanks!", replaces=str(theirs)))
    assert [entry.text for entry in world.phone(CHAT).received] == ["Thanks!"]


async def test_an_edit_for_a_group_that_has_grown_changes_no_message_of_the_new_chat(telegram, world):
    world.telegram_user(-1001234567890, "Team", started=True)
    other = await telegram.send(Outgoing("-1001234567890", "Case 2"))
    number, _, _ = other.provider_id.partition("@")  # the group before it has counted as far
    await telegram.send(Outgoing("-1001234567890", "Case 1", replaces=number))
    assert [entry.text for entry in world.phone(-1001234567890).received] == ["Case 2", "Case 1"]


async def test_a_lost_answer_to_an_edit_is_unknown(telegram, world):
    first = await telegram.send(Outgoing(CHAT, "0 to 10?"))
    world.faults.telegram.append(Fault("drop-after", on="editMessageText"))
    assert isinstance(await telegram.send(Outgoing(CHAT, "Thanks!", replaces=first.provider_id)), Unknown)
    assert [entry.text for entry in world.phone(CHAT).received] == ["Thanks!"]


async def test_somebody_who_never_pressed_start_is_unreachable_but_has_not_refused(telegram, world):
    world.telegram_user(778, "Luca")
    outcome = await telegram.send(Outgoing("778", "hello"))
    assert isinstance(outcome, Unreachable)
    assert (outcome.code, outcome.opted_out) == ("403", False)


async def test_a_group_is_left(telegram, world):
    world.telegram_user(-1005, "Others", started=True)
    assert await telegram.leave("-1005")
    assert isinstance(await telegram.send(Outgoing("-1005", "hello")), Unreachable)
    assert await telegram.leave("-1005")  # nothing is left to do
    assert await telegram.leave(CHAT)  # nor here
    world.telegram_user(-6, "Grown", started=True).moved_to = "-1006"
    assert await telegram.leave("-6")


@pytest.mark.parametrize("kind", ["429", "401", "500-before", "drop-before", "html"])
async def test_a_group_telegram_did_not_let_us_leave_is_to_be_left_again(telegram, world, kind):
    world.telegram_user(-1005, "Others", started=True)
    world.faults.telegram.append(Fault(kind, on="leaveChat"))
    assert not await telegram.leave("-1005")
    assert await telegram.leave("-1005")


async def test_sending_asks_nothing_of_telegram_first(world, standins):
    world.faults.telegram.append(Fault("500-before", on="getMe", times=99))
    channel = TelegramChannel(bot_token=world.bot_token, api_base_url=f"{standins.url}/bot")
    assert isinstance(await channel.send(Outgoing(CHAT, "hello")), Accepted)
    await channel.close()


async def test_a_proxy_of_the_environment_is_not_used_for_our_own_machine(
    world, standins, monkeypatch, nobody
):
    monkeypatch.setenv("HTTP_PROXY", nobody)
    monkeypatch.setenv("ALL_PROXY", nobody)
    channel = TelegramChannel(bot_token=world.bot_token, api_base_url=standins.url)
    assert isinstance(await channel.send(Outgoing(CHAT, "hello")), Accepted)
    await channel.close()


async def answered(status, body, content_type="application/json"):
    """What a send comes to when the server answers this."""

    async def answer(_request):
        return Response(body, status, media_type=content_type)

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["POST"])])
    async with listening(app) as url:
        channel = TelegramChannel(bot_token="1:a", api_base_url=url)
        outcome = await channel.send(Outgoing("7", "hello"))
        await channel.close()
    return outcome, channel.fault


async def test_a_group_takes_fewer_messages_a_minute(telegram):
    assert (telegram.pace.per_minute("-1001"), telegram.pace.per_minute(CHAT)) == (20, None)


async def test_a_moved_group_gives_its_new_id():
    body = b'{"ok":false,"description":"Bad Request: upgraded","parameters":{"migrate_to_chat_id":-1009}}'
    outcome, fault = await answered(400, body)
    assert isinstance(outcome, Retry)
    assert outcome.moved_to == "-1009"
    assert fault is None


async def test_a_bot_that_was_logged_out_to_be_moved_loses_no_message():
    outcome, fault = await answered(400, b'{"ok":false,"error_code":400,"description":"Logged out"}')
    assert isinstance(outcome, Retry)
    assert outcome.pause == "channel"
    assert "api_base_url" in fault


@pytest.mark.parametrize("status", [403, 404, 407, 413])
async def test_a_refusal_by_somebody_on_the_way_may_be_tried_again(status):
    outcome, fault = await answered(status, b"<html>Blocked by policy</html>", "text/html")
    assert isinstance(outcome, Retry)
    assert outcome.pause == "channel"
    assert "api_base_url" in fault


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b'{"ok":true}'),
        (200, b'{"ok":true,"result":5}'),
        (200, b'{"ok":true,"result":{}}'),
        (200, b"[]"),
        (200, b"\xff"),
        (302, b""),
        (500, b'{"ok":false,"error_code":500,"description":"Internal Server Error"}'),
        (502, b"<html>Bad Gateway</html>"),
        (429, b'{"ok":false,"description":5}'),
    ],
)
async def test_any_other_odd_answer_leaves_it_unknown(status, body):
    outcome, _ = await answered(status, body)
    assert isinstance(outcome, Unknown)


@pytest.mark.parametrize(
    "parameters",
    [
        b"{}",
        b'{"retry_after":0}',
        b'{"retry_after":-5}',
        b'{"retry_after":1e30}',
        b'{"retry_after":%s}' % (b"9" * 40),
        b'{"retry_after":"soon"}',
        b"null",
        b"[1]",
        b"7",
    ],
)
async def test_a_flood_that_names_no_time_still_waits(parameters):
    body = b'{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":' + parameters + b"}"
    outcome, _ = await answered(429, body)
    assert isinstance(outcome, Retry)
    assert outcome.pause == "channel"
    assert outcome.after >= timedelta(seconds=0.5)


def caused(error, cause):
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (caused(TimedOut(), httpx.PoolTimeout("")), Retry),
        (caused(TimedOut(), httpx.ConnectTimeout("")), Retry),
        (caused(NetworkError("x"), httpx.ConnectError("")), Retry),
        (caused(NetworkError("x"), httpx.ProxyError("")), Retry),
        (caused(TimedOut(), httpx.ReadTimeout("")), Unknown),
        (caused(TimedOut(), httpx.WriteTimeout("")), Unknown),
        (caused(NetworkError("x"), httpx.ReadError("")), Unknown),
        (caused(NetworkError("x"), httpx.WriteError("")), Unknown),
        (caused(NetworkError("x"), httpx.CloseError("")), Unknown),
        (caused(NetworkError("x"), httpx.RemoteProtocolError("")), Unknown),
        (caused(NetworkError("x"), httpx.DecodingError("")), Unknown),
        (caused(NetworkError("x"), RuntimeError("")), Unknown),
        (NetworkError("Bad Gateway"), Unknown),
        (TelegramError("Invalid server response"), Unknown),
        (KeyError("result"), Unknown),
        (Answered(500, "x", readable=True), Unknown),
        (Answered(503, "x", readable=False), Unknown),
        (Answered(302, "x", readable=False), Unknown),
        (Answered(413, "x", readable=True), Refused),
        (Answered(429, "x", readable=True, after=3), Retry),
        (InvalidToken(), Retry),
        (Conflict("x"), Retry),
        (ChatMigrated(-1001), Retry),
        (Forbidden("Forbidden: bot was blocked by the user"), Unreachable),
        (Forbidden("Forbidden: user is deactivated"), Unreachable),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), Unreachable),
        (Forbidden("Forbidden: bot was kicked from the group chat"), Unreachable),
        (BadRequest("Bad Request: chat not found"), Unreachable),
        (BadRequest("Bad Request: PEER_ID_INVALID"), Unreachable),
        (BadRequest("Bad Request: not enough rights to send text messages to the chat"), Unreachable),
        (BadRequest("Bad Request: message is too long"), Refused),
        (BadRequest("Bad Request: can't parse entities"), Refused),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), Refused),
    ],
)
def test_what_the_library_raises_becomes_the_right_word(error, outcome):
    assert isinstance(verdict(error)[0], outcome)


def test_only_a_block_is_an_opt_out():
    assert verdict(Forbidden("Forbidden: bot was blocked by the user"))[0].opted_out
    assert not verdict(Forbidden("Forbidden: user is deactivated"))[0].opted_out


@pytest.mark.parametrize("error", [InvalidToken(), Conflict("terminated by other getUpdates request")])
def test_what_stops_the_whole_bot_pauses_the_channel_and_is_its_fault(error):
    outcome, fault = verdict(error)
    assert (outcome.after, outcome.pause) == (LATER, "channel")
    assert "telegram.bot_token" in fault


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        ({"bot_token": ""}, "telegram.bot_token"),
        ({"api_base_url": "api.telegram.org"}, "telegram.api_base_url"),
        ({"receive": "webhook", "webhook_secret": "x"}, "web.public_url"),
        ({"receive": "webhook", "public_url": "https://shop.example"}, "telegram.webhook_secret"),
        (
            {"receive": "webhook", "public_url": "https://shop.example", "webhook_secret": "a b"},
            "telegram.webhook_secret",
        ),
    ],
)
def test_settings_that_cannot_work_are_refused_by_name(settings, key):
    with pytest.raises(ValueError, match=re.escape(key)):
        TelegramChannel(**{"bot_token": "1:a"} | settings)


async def test_the_link_is_known_once_the_name_is(telegram):
    assert telegram.link("abc") is None
    await telegram.check()
    assert telegram.link("abc") == "https://t.me/fanloop_demo_bot?start=abc"
    assert TelegramChannel(bot_token="1:a", username="shop_bot").link("x") == "https://t.me/shop_bot?start=x"


async def test_check_with_a_wrong_token_says_what_to_set(standins):
    channel = TelegramChannel(bot_token="1:wrong", api_base_url=standins.url)
    with pytest.raises(ChannelDown, match=r"telegram\.bot_token"):
        await channel.check()
    await channel.close()


async def test_an_answer_that_cannot_be_read_is_not_logged(telegram, world, caplog):
    world.faults.telegram.append(Fault("html"))
    assert isinstance(await telegram.send(Outgoing(CHAT, "hello")), Unknown)
    assert "Please wait" not in caplog.text


async def test_the_bot_token_is_never_logged(world, standins, caplog):
    with caplog.at_level(logging.DEBUG):
        channel = TelegramChannel(bot_token=world.bot_token, api_base_url=standins.url)
        world.type(CHAT, "9")
        async with listened(channel, world):
            await channel.send(Outgoing(CHAT, "hello"))
            await world.until(lambda: not world.updates.waiting)
        await channel.close()
    assert world.bot_token.partition(":")[2] not in caplog.text


async def test_another_world_has_another_bot(clock):
    """The stand-in's own names are not baked into the channel."""
    other = World(clock, bot_token="5:other", bot_username="other_bot")
    async with serve(other) as standins:
        channel = TelegramChannel(bot_token="5:other", api_base_url=standins.url)
        assert await channel.check() == "@other_bot"
        await channel.close()
