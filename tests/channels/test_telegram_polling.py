from __future__ import annotations

import asyncio
import contextlib
import socket

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.base import Accepted, Button, Outgoing
from channels.standins import Fault, World, serve
from channels.standins.serve import listening
from channels.telegram import TelegramChannel, polling
from tests.channels.rig import CHAT, Inbox, eventually, listened, until_fault

pytestmark = pytest.mark.anyio

SCORES = ((Button("9", "s:1:9"), Button("10", "s:1:10")),)


async def test_updates_are_stored_before_telegram_is_told_they_arrived(telegram, world):
    for text in ("9", "great", "thanks"):
        world.type(CHAT, text)
    async with listened(telegram, world) as inbox:
        await world.until(lambda: not world.updates.waiting)
    assert len(inbox.kept) == 3
    assert inbox.waiting[0] == 3  # Telegram still had all of them when we stored them


async def test_what_could_not_be_stored_is_fetched_again_and_nothing_is_lost(telegram, world, impatient):
    inbox = Inbox(world)
    inbox.failing = 2
    world.type(CHAT, "9")
    world.type(CHAT, "great")
    async with listened(telegram, world, inbox):
        await world.until(lambda: inbox.offered)
        await world.until(lambda: len(inbox.kept) == 2)
        await world.until(lambda: not world.updates.waiting)
        assert telegram.fault is None
    assert inbox.offered[0] == inbox.offered[1] == inbox.offered[2]
    assert inbox.waiting[:3] == [2, 2, 2]


async def test_a_store_that_fails_is_the_channels_fault(telegram, world, monkeypatch):
    inbox = Inbox(world)
    inbox.failing = 1
    monkeypatch.setattr(polling, "FIRST_WAIT", 60)
    world.type(CHAT, "9")
    async with listened(telegram, world, inbox):
        await eventually(lambda: telegram.fault)
    assert "disk full" in telegram.fault
    assert len(world.updates.waiting) == 1


async def test_dying_while_storing_loses_nothing(telegram, world):
    """Killed anywhere between the fetch and the commit, the next start fetches the same."""
    world.type(CHAT, "9")
    reached = asyncio.Event()

    async def store(_events):
        reached.set()
        await asyncio.sleep(60)

    task = asyncio.create_task(telegram.listen(store))
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with listened(telegram, world) as inbox:
        await world.until(lambda: inbox.kept)
    assert len(inbox.kept) == 1


async def test_a_restart_before_the_confirmation_brings_the_same_keys(telegram, world):
    world.type(CHAT, "9")
    first, second = Inbox(world), Inbox(world)
    async with listened(telegram, world, first):
        await world.until(lambda: first.kept)
    if world.updates.waiting:  # the confirmation is the next request, which may have been under way
        async with listened(telegram, world, second):
            await world.until(lambda: second.kept)
        assert second.kept.keys() == first.kept.keys()


async def test_what_is_said_to_another_bot_is_new_although_it_counts_messages_anew(clock):
    kept = {}
    for token in ("1:before", "2:after"):
        world = World(clock, bot_token=token)
        world.telegram_user(CHAT, "Maria")
        inbox = Inbox(world)
        inbox.kept = kept
        async with serve(world) as standins:
            channel = TelegramChannel(bot_token=token, api_base_url=standins.url)
            world.type(CHAT, "9")
            async with listened(channel, world, inbox):
                await world.until(lambda: not world.updates.waiting)  # noqa: B023 - of this round
            await channel.close()
    assert len(kept) == 2


async def test_a_bad_update_does_not_stop_the_ones_after_it(telegram, world):
    for what in ("junk", 5, None, {}, {"chat": {"id": "?"}}, {"message_id": 1, "chat": {}}):
        world.updates.put("message", what, CHAT)
    world.updates.put("my_chat_member", {"odd": True}, CHAT)
    world.type(CHAT, "9")
    async with listened(telegram, world) as inbox:
        await world.until(lambda: len(inbox.kept) == 8)
        await world.until(lambda: not world.updates.waiting)
    good = []
    for one in inbox.kept.values():
        with contextlib.suppress(ValueError):
            good.append(telegram.parse(one))
    assert [incoming.text for incoming in good if incoming] == ["9"]


async def test_updates_without_a_number_are_kept_and_do_not_spin(monkeypatch, world):
    """They cannot be confirmed, so they come again and again, with pauses."""
    monkeypatch.setattr(polling, "FIRST_WAIT", 0.2)
    asked = []

    async def answer(_request):
        asked.append(1)
        return Response(b'{"ok":true,"result":[5,"x",{"message":1}]}', media_type="application/json")

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["POST"])])
    async with listening(app) as url:
        channel = TelegramChannel(bot_token="1:a", api_base_url=url, username="x")
        async with listened(channel, world) as inbox:
            await asyncio.sleep(0.9)
        await channel.close()
    assert len(inbox.kept) == 3
    assert 2 <= len(asked) <= 4


async def test_what_no_database_takes_as_json_is_kept_as_words(world):
    async def answer(_request):
        said = b'{"ok":true,"result":[{"update_id":1,"poll":{"a":1e999,"b":[NaN,-Infinity]}}]}'
        return Response(said, media_type="application/json")

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["POST"])])
    async with listening(app) as url:
        channel = TelegramChannel(bot_token="1:a", api_base_url=url, username="x")
        async with listened(channel, world) as inbox:
            await eventually(lambda: inbox.kept)
        await channel.close()
    [kept] = inbox.kept.values()
    assert kept.raw["poll"] == {"a": "1e999", "b": ["NaN", "-Infinity"]}


async def test_numbers_that_start_again_lower_after_a_quiet_week_are_not_missed(telegram, world, monkeypatch):
    monkeypatch.setattr(polling, "HOLD", 0.05)
    world.type(CHAT, "9")
    async with listened(telegram, world) as inbox:
        await world.until(lambda: not world.updates.waiting)
        await asyncio.sleep(0.2)  # at least one answer with nothing in it
        world.updates.next_id = 7
        world.type(CHAT, "10")
        await world.until(lambda: len(inbox.kept) == 2)


async def test_more_than_a_batch_arrives_whole_and_in_order(telegram, world):
    for number in range(250):
        world.type(CHAT, str(number))
    async with listened(telegram, world) as inbox:
        await world.until(lambda: len(inbox.kept) == 250)
    assert [telegram.parse(one).text for one in inbox.kept.values()] == [str(number) for number in range(250)]


async def test_only_the_kinds_we_read_are_asked_for(telegram, world):
    async with listened(telegram, world):
        await eventually(lambda: world.updates.wanted)
    assert set(world.updates.wanted) == {"message", "edited_message", "callback_query", "my_chat_member"}


async def test_telegram_may_be_down_when_we_start_and_come_back(world, clock, impatient):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    channel = TelegramChannel(bot_token=world.bot_token, api_base_url=f"http://127.0.0.1:{port}")
    async with listened(channel, world) as inbox:
        await until_fault(channel, "cannot be reached")
        async with serve(world, port):
            world.type(CHAT, "9")
            await world.until(lambda: inbox.kept)
            await until_fault(channel, "None")
    await channel.close()


@pytest.mark.parametrize("kind", ["500-before", "drop-before", "truncated", "html", "429"])
async def test_trouble_while_fetching_is_waited_out(telegram, world, impatient, kind):
    world.faults.telegram.append(Fault(kind, on="getUpdates", seconds=1))
    world.type(CHAT, "9")
    async with listened(telegram, world) as inbox:
        await world.until(lambda: inbox.kept)
    assert telegram.fault is None


@pytest.mark.parametrize("parameters", [None, "soon", [], [5], {"retry_after": "soon"}, {"retry_after": -5}])
async def test_a_flood_that_names_no_time_is_waited_out(world, impatient, parameters):
    answers = [
        JSONResponse({"ok": False, "error_code": 429, "parameters": parameters}, 429),
        JSONResponse({"ok": True, "result": [{"update_id": 1}]}),
    ]
    fetched = asyncio.Event()

    async def answer(_request):
        return answers.pop(0) if answers else JSONResponse({"ok": True, "result": []})

    async def keep(_updates):
        fetched.set()

    telegram = Starlette(routes=[Route("/{call:path}", answer, methods=["POST"])])
    async with listening(telegram) as address, httpx.AsyncClient() as client:
        url = f"{address}/bot{world.bot_token}/getUpdates"
        polled = asyncio.create_task(
            polling.poll(client, url, keep, report=lambda _fault: None, unhook=fetched.wait)
        )
        async with asyncio.timeout(5):
            await fetched.wait()
        polled.cancel()


@pytest.mark.parametrize("times", [1, 2])
async def test_one_failure_is_no_fault_and_that_it_works_again_is_seen_at_once(
    world, standins, impatient, nobody, times
):
    world.faults.telegram.append(Fault("drop-before", on="getUpdates", times=times))
    reports: list[str | None] = []

    async def nothing(*_updates: object) -> None:
        raise AssertionError("nobody says anything")

    async with httpx.AsyncClient(timeout=60) as client:
        url = f"{standins.url}/bot{world.bot_token}/getUpdates"
        polled = asyncio.create_task(
            polling.poll(client, url, nothing, report=reports.append, unhook=nothing)
        )
        await eventually(lambda: None in reports)
        polled.cancel()
    assert [bool(said) for said in reports] == [True] * (times - 1) + [False]


async def test_a_long_flood_is_a_fault_at_once(telegram, world):
    world.faults.telegram.append(Fault("429", on="getUpdates", seconds=3600))
    world.type(CHAT, "9")
    async with listened(telegram, world):
        await until_fault(telegram, "asks us to wait")
        assert telegram.deaf


async def test_a_revoked_token_is_a_fault_until_it_works_again(telegram, world, impatient):
    world.faults.telegram.append(Fault("401", on="getUpdates", times=20))
    world.type(CHAT, "9")
    async with listened(telegram, world) as inbox:
        await until_fault(telegram, "telegram.bot_token")
        await world.until(lambda: inbox.kept)
    assert telegram.fault is None


async def test_a_webhook_in_the_way_is_removed_without_dropping_what_waits(
    telegram, world, standins, impatient, nobody
):
    async with httpx.AsyncClient() as client:
        await client.post(f"{standins.url}/bot{world.bot_token}/setWebhook", json={"url": nobody})
    world.type(CHAT, "9")
    async with listened(telegram, world) as inbox:
        await world.until(lambda: inbox.kept)
    assert world.updates.hook is None
    assert telegram.fault is None


async def test_a_second_poller_is_a_fault_and_nothing_is_lost_when_it_stops(
    telegram, world, standins, impatient
):
    async def steal():
        async with httpx.AsyncClient(timeout=60) as client:
            while True:
                await client.post(f"{standins.url}/bot{world.bot_token}/getUpdates", json={"timeout": 1})

    async with listened(telegram, world) as inbox:
        thief = asyncio.create_task(steal())
        await until_fault(telegram, "another program")
        thief.cancel()
        world.type(CHAT, "9")
        await world.until(lambda: inbox.kept)
        await until_fault(telegram, "None")


async def test_a_send_that_works_does_not_hide_that_receiving_does_not(telegram, world, monkeypatch):
    monkeypatch.setattr(polling, "FIRST_WAIT", 60)
    world.faults.telegram.append(Fault("401", on="getUpdates"))
    async with listened(telegram, world):
        await until_fault(telegram, "telegram.bot_token")
        assert isinstance(await telegram.send(Outgoing(CHAT, "hello")), Accepted)
        assert telegram.fault


async def test_listening_learns_the_name_for_links(telegram, world):
    async with listened(telegram, world):
        await eventually(lambda: telegram.link("t"))


async def test_a_press_is_answered_after_it_is_stored(telegram, world, impatient):
    sent = await telegram.send(Outgoing(CHAT, "0 to 10?", buttons=SCORES))
    press = world.press(CHAT, sent.provider_id, "s:1:9")
    inbox = Inbox(world)
    inbox.failing = 1
    async with listened(telegram, world, inbox):
        await eventually(lambda: inbox.offered)
        assert world.presses == {press: False}
        await world.until(lambda: world.presses == {press: True})
    assert len(inbox.kept) == 1
    events = list(inbox.kept.values())
    await telegram.acknowledge(events)  # too late or twice: nobody minds
    (incoming,) = (telegram.parse(one) for one in events)
    assert (incoming.kind, incoming.text, incoming.address) == ("button", "s:1:9", CHAT)
    assert (incoming.reply_to, incoming.message_id) == (sent.provider_id, press)


async def test_presses_are_answered_side_by_side_and_nothing_waits_for_that(telegram, world):
    sent = await telegram.send(Outgoing(CHAT, "0 to 10?", buttons=SCORES))
    presses = [world.press(CHAT, sent.provider_id, "s:1:9") for _ in range(3)]
    world.faults.telegram.append(Fault("hang-before", on="answerCallbackQuery", times=2, seconds=30))
    async with listened(telegram, world) as inbox:
        await world.until(lambda: sorted(world.presses.values()) == [False, False, True])
        world.type(CHAT, "great")
        await world.until(lambda: len(inbox.kept) == 4)
    assert world.presses.keys() == set(presses)


@pytest.mark.parametrize("kind", ["401", "429", "500-before", "drop-after", "html"])
async def test_an_answer_to_a_press_that_fails_is_no_fault(telegram, world, kind):
    sent = await telegram.send(Outgoing(CHAT, "0 to 10?", buttons=SCORES))
    world.press(CHAT, sent.provider_id, "s:1:9")
    world.presses["too old"] = True
    world.updates.put("callback_query", {"id": "too old", "from": {"id": int(CHAT)}}, CHAT)
    failing = Fault(kind, on="answerCallbackQuery", seconds=1)
    world.faults.telegram.append(failing)
    async with listened(telegram, world) as inbox:
        await eventually(lambda: not failing.times)
        world.type(CHAT, "great")
        await world.until(lambda: len(inbox.kept) == 3)
        await world.until(lambda: not world.updates.waiting)
    assert telegram.fault is None
