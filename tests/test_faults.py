"""What must hold when a provider, the network or the process fails at the worst moment."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from datetime import timedelta

import httpx
import pytest
import sqlalchemy as sa
from anyio import open_process

from bot.storage.schema import inbox
from channels.standins import Account, Fault, World, serve
from channels.telegram import TelegramChannel
from scheduler import lead
from scheduler.clock import Clock
from tests.product import LUCA, MARIA, NUMBER, OWNER, eventually, free_port, product

pytestmark = pytest.mark.anyio


async def message_states(shop, survey: int) -> list[str]:
    return [one["state"] for one in (await shop.survey(survey))["messages"] if one["direction"] == "out"]


async def plan_sms(shop) -> int:
    return (await shop.buy("s1", customer={"phone": LUCA, "name": "Luca"})).json()["survey"]["id"]


@pytest.mark.parametrize("kind", ["500-after", "drop-after", "truncated", "html"])
async def test_an_sms_whose_answer_is_lost_is_proved_by_its_receipt_and_sent_once(tmp_path, kind):
    async with product(tmp_path) as shop:
        survey = await plan_sms(shop)
        shop.world.faults.sms.append(Fault(kind))
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)

        async def delivered() -> bool:
            return await message_states(shop, survey) == ["delivered", "planned"]

        await eventually(delivered)
        await shop.pass_time(hours=1)
        assert len(shop.heard(LUCA)) == 1


async def test_an_sms_of_which_nothing_tells_stays_unknown_and_is_not_sent_again(tmp_path):
    async with product(tmp_path) as shop:
        survey = await plan_sms(shop)
        shop.world.faults.sms += [Fault("drop-after"), Fault("lost-callback")]
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        await shop.quiet()
        assert (await message_states(shop, survey))[0] == "unknown"
        shop.world.carrier.messages.clear()  # nor is it in the list
        await shop.pass_time(hours=25)

        async def final() -> bool:
            return (await message_states(shop, survey))[0] == "unknown_final"

        await eventually(final)
        assert len(shop.heard(LUCA)) == 1
        await shop.world.text(LUCA, "9")
        await shop.hears(LUCA, 2)
        assert (await shop.survey(survey))["score"] == 9


async def test_a_question_lost_on_telegram_is_unknown_until_its_button_proves_it(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.link(MARIA, "r1", name="Maria"))["id"]
        await shop.hears(MARIA, 1)
        shop.world.faults.telegram.append(Fault("drop-after"))
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        await shop.quiet()
        assert (await message_states(shop, survey))[0] == "unknown"
        asked = shop.world.phone(MARIA).received[-1]
        shop.world.press(MARIA, asked.provider_id, asked.buttons[1][3].data)
        await shop.hears(MARIA, 3)
        assert (await message_states(shop, survey))[0] == "accepted_final"
        assert (await shop.survey(survey))["score"] == 9


async def test_an_alert_whose_answer_is_lost_is_repeated_and_says_so(tmp_path):
    async with product(tmp_path) as shop:
        await plan_sms(shop)
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        shop.world.faults.telegram.append(Fault("drop-after"))
        await shop.world.text(LUCA, "1")
        await shop.hears(OWNER, 1)
        await shop.quiet()
        await shop.pass_time(minutes=1)
        assert "(repeat)" in await shop.hears(OWNER, 2)


async def lost_alert(shop, *faults: Fault) -> None:
    """An alert whose answer is lost, by SMS where the owner has no chat."""
    await plan_sms(shop)
    await shop.pass_time(hours=1)
    await shop.hears(LUCA, 1)
    planned = (
        shop.world.faults.telegram if shop.fanloop.config.owners[0].telegram_id else shop.world.faults.sms
    )
    planned += faults
    await shop.world.text(LUCA, "1")
    await shop.hears(LUCA, 2)
    await shop.quiet()


async def test_an_alert_comes_three_times_at_most(tmp_path):
    async with product(tmp_path) as shop:
        await lost_alert(shop, Fault("drop-after", times=9))
        for hours in (0.02, 0.2, 2, 10):
            await shop.pass_time(hours=hours)
        assert [text.startswith("Unhappy") for text in shop.heard(OWNER)].count(True) == 3


async def test_an_alert_that_was_lost_every_time_goes_out_once_more_when_the_list_proves_it(tmp_path):
    boss = "+393409999999"
    async with product(tmp_path, owners=[{"name": "Anna", "phone": boss, "language": "en"}]) as shop:
        shop.world.sms_number(boss)
        await lost_alert(shop, Fault("drop-before", times=3, when=lambda call: "Unhappy" in call.text))
        for _ in range(40):
            await shop.pass_time(minutes=1)
            await shop.looked()
        assert [text.startswith("Unhappy") for text in shop.heard(boss)].count(True) == 1


async def test_an_alert_that_is_known_to_have_arrived_is_not_repeated(tmp_path):
    boss = "+393409999999"
    async with product(tmp_path, owners=[{"name": "Anna", "phone": boss, "language": "en"}]) as shop:
        shop.world.sms_number(boss)
        to_boss = {"when": lambda call: call.address == boss}
        await lost_alert(shop, Fault("drop-after", **to_boss))  # its receipt comes
        await shop.pass_time(minutes=10)
        assert len(shop.heard(boss)) == 1


async def test_an_alert_whose_case_is_settled_is_not_repeated(tmp_path):
    async with product(tmp_path) as shop:
        await lost_alert(shop, Fault("drop-after"))
        shop.world.type(OWNER, "/settle 1")
        await shop.quiet()
        heard = len(shop.heard(OWNER))
        await shop.pass_time(minutes=10)
        assert len(shop.heard(OWNER)) == heard


async def test_what_was_surely_not_sent_is_sent_later_once(tmp_path):
    async with product(tmp_path) as shop:
        survey = await plan_sms(shop)
        shop.world.faults.sms.append(Fault("429", seconds=1))
        await shop.pass_time(hours=1)
        assert shop.heard(LUCA) == []
        await shop.pass_time(hours=3)
        await shop.hears(LUCA, 1)
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "asked"
        assert len(shop.heard(LUCA)) == 1


async def test_a_wrong_number_is_tried_once_and_the_survey_says_why(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number("+393339999999", "Wrong", error="21211")
        survey = (await shop.buy("s1", customer={"phone": "+393339999999"})).json()["survey"]["id"]
        await shop.pass_time(hours=1)
        found = await shop.survey(survey)
        assert found["state"] == "undeliverable"
        assert "21211" in found["reason"]
        assert (await shop.buy("s2", customer={"phone": "+393339999999"})).json()["survey"][
            "state"
        ] == "not_asked"


async def test_one_provider_being_down_does_not_stop_the_other(tmp_path):
    down = f"http://127.0.0.1:{free_port()}"
    async with product(tmp_path, telegram={"api_base_url": down}) as shop:
        await plan_sms(shop)
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)

        async def degraded() -> bool:
            ready = await shop.http.get("/readyz")
            assert ready.status_code == 200
            return "degraded" in ready.text

        await eventually(degraded)


async def test_a_forged_reply_is_refused_counted_and_not_stored(tmp_path):
    async with product(tmp_path) as shop:
        forged = {"MessageSid": "SM1", "From": LUCA, "To": NUMBER, "Body": "0"}
        answer = await shop.http.post("/webhooks/sms", data=forged, headers={"X-Twilio-Signature": "bm8="})
        assert answer.status_code == 403
        unsigned = await shop.http.post("/webhooks/sms", data=forged)
        assert unsigned.status_code == 403
        assert not await shop.rows(sa.select(sa.func.count()).select_from(inbox))
        metrics = (await shop.http.get("/metrics")).text
        [line] = [
            line
            for line in metrics.splitlines()
            if line.startswith('fanloop_webhooks_total{channel="sms"') and "refused" in line
        ]
        assert line.endswith(" 2.0")


async def test_a_restart_forgets_nothing(tmp_path):
    async with product(tmp_path) as shop:
        survey = await plan_sms(shop)
    async with product(tmp_path) as shop:
        await shop.pass_time(hours=2)
        await shop.hears(LUCA, 1)
        assert (await shop.survey(survey))["state"] == "asked"


class Process:
    """`fanloop run` as its own process, on a shop that asks at once."""

    def __init__(self, folder, world, url: str) -> None:
        self.folder, self.world = folder, world
        self.port = free_port()
        world.carrier.account.webhook = f"http://127.0.0.1:{self.port}/webhooks/sms"
        self.environment = os.environ | {
            "FANLOOP_SHOP__LANGUAGE": "it",
            "FANLOOP_DATABASE__FOLDER": str(folder),
            "FANLOOP_WEB__PORT": str(self.port),
            "FANLOOP_WEB__PUBLIC_URL": f"http://127.0.0.1:{self.port}",
            "FANLOOP_SMS__ACCOUNT_SID": world.carrier.account.sid,
            "FANLOOP_SMS__AUTH_TOKEN": world.carrier.account.auth_token,
            "FANLOOP_SMS__FROM_NUMBER": NUMBER,
            "FANLOOP_SMS__API_BASE_URL": url,
            "FANLOOP_SMS__PER_SECOND": "100",
            "FANLOOP_SURVEY__DELAY": "0s",
            "FANLOOP_SURVEY__SEND_WINDOW": json.dumps(["00:00", "23:59"]),
        }

    async def fanloop(self, *arguments: str):
        command = [sys.executable, "-P", "-m", "bot", *arguments]
        return await open_process(command, env=self.environment, stdout=None, stderr=None)

    async def run(self):
        process = await self.fanloop("run")

        async def ready() -> bool:
            assert process.returncode is None
            try:
                async with httpx.AsyncClient() as http:
                    return (await http.get(f"http://127.0.0.1:{self.port}/readyz")).is_success
            except httpx.TransportError:
                return False

        await eventually(ready, 30)
        return process

    def copies(self) -> int:
        return len(self.world.phone(LUCA).received)


async def buy(process: Process, key: str) -> int:
    body = {"source_id": "p1", "time": Clock().now().isoformat(), "customer": {"phone": LUCA}}
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}") as http:
        answer = await http.post("/api/v1/purchases", json=body, headers={"Authorization": f"Bearer {key}"})
    assert answer.status_code == 201, answer.text
    return int(answer.json()["survey"]["id"])


async def new_key(process: Process) -> str:
    command = [sys.executable, "-P", "-m", "bot", "keys", "create", "test"]
    made = await asyncio.create_subprocess_exec(
        *command, env=process.environment, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await made.communicate()
    return next(word for word in told.decode().split() if word.startswith("fl_"))


@pytest.mark.parametrize("moment", ["hang-before", "hang-after"])
async def test_a_process_killed_while_sending_never_sends_twice(tmp_path, moment):
    world = World(now=Clock().now, account=Account(numbers=[NUMBER]))
    world.sms_number(LUCA)
    async with serve(world) as standins:
        process = Process(tmp_path, world, standins.url)
        first = await process.run()
        key = await new_key(process)
        world.faults.sms += [Fault(moment, seconds=60), Fault("lost-callback")]
        survey = await buy(process, key)
        await eventually(lambda: len(world.faults.sms) < 2, 20)
        await asyncio.sleep(0.3)
        first.send_signal(signal.SIGKILL)
        await first.wait()
        world.faults.sms.clear()
        second = await process.run()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}") as http:
            found = (
                await http.get(f"/api/v1/surveys/{survey}", headers={"Authorization": f"Bearer {key}"})
            ).json()
        assert found["messages"][0]["state"] == "unknown"
        assert process.copies() == (1 if moment == "hang-after" else 0)
        began = time.monotonic()
        second.send_signal(signal.SIGTERM)
        assert await second.wait() == 0
        assert time.monotonic() - began < 10


@pytest.mark.usefixtures("database")
async def test_a_channel_that_breaks_while_it_listens_is_listened_to_again(
    tmp_path, database_url, monkeypatch
):
    listen, broken = TelegramChannel.listen, []

    async def breaks(channel, store):
        if len(broken) < 2:
            broken.append(channel)
            raise RuntimeError("nobody foresaw this")
        await listen(channel, store)

    monkeypatch.setattr(lead, "TURN", timedelta(seconds=0.1))
    monkeypatch.setattr(TelegramChannel, "listen", breaks)
    async with product(tmp_path, database={"url": database_url}) as shop:
        await shop.link(MARIA, "r1", name="Maria")
        await shop.hears(MARIA, 1)
    assert len(broken) == 2
