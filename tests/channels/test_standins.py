"""The stand-ins are the oracle of other tests, so what they refuse and report is proven here."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import parse_qsl

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from channels.base import Button
from channels.sms.client import connect
from channels.standins import Fault, World, create, serve
from channels.standins.serve import listening
from tests.channels.rig import CHAT, NUMBER, eventually

pytestmark = pytest.mark.anyio

KEYBOARD = {
    "inline_keyboard": [[{"text": "9", "callback_data": "s:9"}, {"text": "10", "callback_data": "s:10"}]]
}


@pytest.fixture
async def http(standins):
    async with httpx.AsyncClient(base_url=standins.url, timeout=10) as http:
        yield http


@pytest.fixture
def api(http, world):
    async def call(method, **given):
        return (await http.post(f"/bot{world.bot_token}/{method}", json=given)).json()

    return call


async def test_a_message_reaches_the_phone_whichever_way_it_is_posted(http, world):
    path = f"/bot{world.bot_token}/sendMessage"
    await http.post(path, json={"chat_id": int(CHAT), "text": "json", "reply_markup": KEYBOARD})
    await http.post(path, data={"chat_id": CHAT, "text": "form", "reply_markup": json.dumps(KEYBOARD)})
    await http.get(path, params={"chat_id": CHAT, "text": "query"})
    json_, form, query = world.phone(CHAT).received
    assert [json_.text, form.text, query.text] == ["json", "form", "query"]
    assert json_.buttons == form.buttons == [[Button("9", "s:9"), Button("10", "s:10")]]


@pytest.mark.parametrize(
    ("given", "status", "words"),
    [
        ({"text": ""}, 400, "message text is empty"),
        ({"text": " \n"}, 400, "message text is empty"),
        ({}, 400, "message text is empty"),
        ({"text": "a" * 4097}, 400, "message is too long"),
        ({"text": "x", "chat_id": 1}, 400, "chat not found"),
        ({"text": "x", "chat_id": NUMBER}, 400, "chat not found"),
        ({"text": "a < b", "parse_mode": "HTML"}, 400, "can't parse entities"),
        ({"text": "<b>a", "parse_mode": "HTML"}, 400, "can't parse entities"),
        ({"text": "<b>a</i>", "parse_mode": "html"}, 400, "can't parse entities"),
        ({"text": "<script>a</script>", "parse_mode": "HTML"}, 400, "can't parse entities"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "9", "callback_data": ""}]]}},
            400,
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "9", "callback_data": "é" * 33}]]}},
            400,
            "BUTTON_DATA_INVALID",
        ),
        ({"text": "x", "chat_id": 779}, 403, "can't initiate conversation"),
        ({"text": "x", "chat_id": 780}, 403, "blocked by the user"),
    ],
)
async def test_what_the_bot_api_refuses_is_refused(api, world, given, status, words):
    world.telegram_user(779)
    world.telegram_user(780, started=True)
    world.block(780)
    answer = await api("sendMessage", **{"chat_id": CHAT} | given)
    assert (answer["ok"], answer["error_code"]) == (False, status)
    assert words in answer["description"]
    assert not any(phone.received for phone in world.phones.values())


async def test_markup_that_nests_is_taken(api):
    assert (await api("sendMessage", chat_id=CHAT, text="<b>a <i>b</i></b> &lt;", parse_mode="HTML"))["ok"]


async def test_another_token_opens_nothing(http):
    answer = await http.post("/bot4242:guess/getMe")
    assert (answer.status_code, answer.json()["description"]) == (401, "Unauthorized")


async def test_a_method_nobody_knows_is_not_found(api):
    assert (await api("sendTelepathy"))["error_code"] == 404


async def test_more_messages_than_the_limit_are_asked_to_wait(clock):
    world = World(clock, telegram_per_second=2)
    world.telegram_user(CHAT, started=True)
    async with serve(world) as standins, httpx.AsyncClient(base_url=standins.url) as http:
        path = f"/bot{world.bot_token}/sendMessage"
        codes = [(await http.post(path, json={"chat_id": CHAT, "text": "x"})).status_code for _ in range(3)]
        assert codes == [200, 200, 429]
        clock.advance(seconds=1)
        assert (await http.post(path, json={"chat_id": CHAT, "text": "x"})).status_code == 200
    assert len(world.phone(CHAT).received) == 3


async def test_an_update_is_given_until_it_is_confirmed(api, world):
    for text in ("a", "b", "c"):
        world.type(CHAT, text)
    first = (await api("getUpdates"))["result"]
    assert [one["message"]["text"] for one in first] == ["a", "b", "c"]
    assert (await api("getUpdates"))["result"] == first
    assert (await api("getUpdates", limit=1))["result"] == first[:1]
    assert (await api("getUpdates", offset=first[1]["update_id"]))["result"] == first[1:]
    assert (await api("getUpdates"))["result"] == first[1:]
    assert (await api("getUpdates", offset=-1))["result"] == first[2:]
    assert (await api("getUpdates", offset=first[2]["update_id"] + 1))["result"] == []


async def test_a_request_for_updates_waits_for_one(api, world):
    asked = asyncio.create_task(api("getUpdates", timeout=10))
    await asyncio.sleep(0.05)
    assert not asked.done()
    world.type(CHAT, "a")
    assert len((await asked)["result"]) == 1


async def test_a_later_request_for_updates_ends_an_earlier_one(api, world):
    first = asyncio.create_task(api("getUpdates", timeout=10))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(api("getUpdates", timeout=10))
    assert (await first)["error_code"] == 409
    world.type(CHAT, "a")
    assert (await second)["ok"]


async def test_presses_are_kept_for_150_seconds_and_messages_for_a_day(api, world, clock):
    sent = (await api("sendMessage", chat_id=CHAT, text="?", reply_markup=KEYBOARD))["result"]
    world.press(CHAT, sent["message_id"], "s:9")
    world.type(CHAT, "nine")
    clock.advance(seconds=151)
    assert [list(one)[1] for one in (await api("getUpdates"))["result"]] == ["message"]
    clock.advance(hours=24)
    assert (await api("getUpdates"))["result"] == []


async def test_kinds_that_are_not_asked_for_are_not_kept(api, world):
    await api("getUpdates", allowed_updates=["message"])
    number = world.type(CHAT, "a")
    world.edit(CHAT, number, "b")
    world.block(CHAT)
    assert [list(one)[1] for one in (await api("getUpdates"))["result"]] == ["message"]


async def test_people_do_what_people_do(api, world):
    world.telegram_user(900, "Ada", "en")
    with pytest.raises(ValueError, match="nobody has the address 901"):
        world.type(901, "hello")
    world.open_link(900, "abc")
    number = world.type(900, "8")
    world.edit(900, number, "9")
    world.block(900)
    with pytest.raises(ValueError, match="has blocked the bot"):
        world.type(900, "hello")
    world.open_link(900)
    with pytest.raises(ValueError, match="has not written"):
        world.edit(900, 1, "x")
    with pytest.raises(ValueError, match="has no message"):
        world.press(900, number, "s:9")
    updates = (await api("getUpdates"))["result"]
    assert [list(one)[1] for one in updates] == [
        "message",
        "message",
        "edited_message",
        "my_chat_member",
        "my_chat_member",
        "message",
    ]
    assert updates[0]["message"]["text"] == "/start abc"
    assert updates[2]["edited_message"]["text"] == "9"
    assert [entry.kind for entry in world.phone(900).sent] == ["start", "text", "block", "unblock", "start"]
    assert world.phone(900).sent[1].edited


async def test_a_press_can_be_answered_once(api, world):
    sent = (await api("sendMessage", chat_id=CHAT, text="?", reply_markup=KEYBOARD))["result"]
    press = world.press(CHAT, sent["message_id"], "s:9")
    assert world.phone(CHAT).sent[-1].text == "9"
    assert (await api("answerCallbackQuery", callback_query_id=press))["ok"]
    assert "too old" in (await api("answerCallbackQuery", callback_query_id=press))["description"]
    assert "too old" in (await api("answerCallbackQuery", callback_query_id="1"))["description"]


async def test_every_change_has_a_version(api, world):
    seen = [world.version]
    await api("sendMessage", chat_id=CHAT, text="?")
    seen.append(world.version)
    world.type(CHAT, "9")
    seen.append(world.version)
    await world.text(NUMBER, "9")
    seen.append(world.version)
    assert seen == sorted(set(seen))


async def test_a_webhook_is_called_with_its_secret_until_it_says_yes_and_polling_ends(api, world):
    calls = []

    async def take(request):
        calls.append((request.headers.get("x-telegram-bot-api-secret-token"), await request.json()))
        return Response(status_code=200 if len(calls) > 2 else 503)

    async with listening(Starlette(routes=[Route("/hook", take, methods=["POST"])])) as url:
        world.type(CHAT, "a")
        await api("setWebhook", url=f"{url}/hook", secret_token="whisper", allowed_updates=["message"])
        world.type(CHAT, "b")
        assert "webhook is active" in (await api("getUpdates"))["description"]
        await eventually(lambda: len(calls) == 4)
        assert [secret for secret, _ in calls] == ["whisper"] * 4
        assert [update["message"]["text"] for _, update in calls] == ["a", "a", "a", "b"]
        await eventually(lambda: not world.updates.waiting)
        info = (await api("getWebhookInfo"))["result"]
        assert (info["pending_update_count"], info["allowed_updates"]) == (0, ["message"])
    world.type(CHAT, "c")
    await eventually(lambda: world.updates.hook.failed)
    await api("deleteWebhook")
    assert [one["message"]["text"] for one in (await api("getUpdates"))["result"]] == ["c"]
    await api("deleteWebhook", drop_pending_updates=True)
    assert (await api("getUpdates"))["result"] == []


# Twilio


@pytest.fixture
async def twilio(world, standins):
    account = world.carrier.account
    client = connect(account.sid, account.auth_token, standins.url)
    yield client
    await client.http_client.close()


async def create_text(client, **given):
    return await client.messages.create_async(
        **{"to": NUMBER, "from_": "+15005550006", "body": "hello"} | given
    )


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"to": ""}, 21604),
        ({"to": "12345"}, 21211),
        ({"to": "+39 333"}, 21211),
        ({"from_": ""}, 21603),
        ({"from_": "+15005550009"}, 21606),
        ({"from_": "", "messaging_service_sid": "MG0"}, 21703),
        ({"body": ""}, 21602),
        ({"body": "a" * 1601}, 21617),
        ({"to": "+393330000001"}, 21610),
        ({"to": "+393330000002"}, 21614),
    ],
)
async def test_what_twilio_refuses_is_refused(twilio, world, given, code):
    world.sms_number("+393330000001").blocked = True
    world.sms_number("+393330000002", error="21614")
    with pytest.raises(TwilioRestException) as refused:
        await create_text(twilio, **given)
    assert (refused.value.status, refused.value.code) == (400, code)
    assert not any(phone.received for phone in world.phones.values())


async def test_another_auth_token_opens_nothing(world, standins):
    client = connect(world.carrier.account.sid, "guess", standins.url)
    with pytest.raises(TwilioRestException) as refused:
        await create_text(client)
    await client.http_client.close()
    assert (refused.value.status, refused.value.code) == (401, 20003)


async def test_another_account_is_not_found(twilio):
    with pytest.raises(TwilioRestException) as refused:
        await twilio.api.v2010.accounts("AC2").fetch_async()
    assert refused.value.code == 20404


async def test_a_number_nobody_named_exists_as_soon_as_it_is_written_to(twilio, world):
    await create_text(twilio, to="+447700900123")
    assert [entry.text for entry in world.phone("+447700900123").received] == ["hello"]


async def test_messages_can_be_found_again_page_by_page(twilio, world):
    sids = [(await create_text(twilio, body=str(number))).sid for number in range(7)]
    await create_text(twilio, to="+447700900123")
    await world.text(NUMBER, "9")
    found = await twilio.messages.list_async(to=NUMBER, page_size=3)
    assert [message.sid for message in found] == sids[::-1]
    (inbound,) = await twilio.messages.list_async(from_=NUMBER)
    assert (inbound.direction, inbound.status, inbound.body) == ("inbound", "received", "9")
    await eventually(lambda: world.carrier.messages[sids[0]]["status"] == "delivered")
    fetched = await twilio.messages(sids[0]).fetch_async()
    assert (fetched.body, fetched.status) == ("0", "delivered")


async def test_the_synchronous_client_works_too(world, standins):
    account = world.carrier.account
    client = Client(account.sid, account.auth_token)
    client.api.base_url = standins.url
    sent = await asyncio.to_thread(client.messages.create, to=NUMBER, from_="+15005550006", body="hello")
    await asyncio.to_thread(client.http_client.session.close)
    assert sent.status == "queued"


async def test_calls_are_signed_as_twilios_validator_wants_and_repeated_once(twilio, world):
    account, calls = world.carrier.account, []

    async def take(request):
        params = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        valid = RequestValidator(account.auth_token).validate(
            str(request.url), params, request.headers["x-twilio-signature"]
        )
        calls.append((valid, params))
        return Response("<Response/>", media_type="text/xml")

    async with listening(Starlette(routes=[Route("/sms", take, methods=["POST"])])) as url:
        account.webhook = f"{url}/sms?a=b"
        await world.text(NUMBER, " più + & = 😀")
        await create_text(twilio, status_callback=f"{url}/sms?token=4%2F1")
        await eventually(lambda: len(calls) == 3)
    assert [valid for valid, _ in calls] == [True, True, True]
    assert calls[0][1]["Body"] == " più + & = 😀"
    assert [params.get("MessageStatus") for _, params in calls] == [None, "sent", "delivered"]


@pytest.mark.parametrize("word", ["STOP", "stop", " Unsubscribe ", "revoke", "OPTOUT"])
async def test_twilio_answers_a_stop_word_itself_and_blocks(twilio, world, word):
    await world.text(NUMBER, word)
    assert [entry.kind for entry in world.phone(NUMBER).received] == ["keyword"]
    with pytest.raises(TwilioRestException):
        await create_text(twilio)
    await world.text(NUMBER, "START")
    assert (await create_text(twilio)).sid


@pytest.mark.parametrize("words", ["stop texting me", "STOP PLEASE", "opt out", "9 stop", "YES", "9"])
async def test_other_words_are_nobodys_keyword(twilio, world, words):
    await world.text(NUMBER, words)
    assert not world.phone(NUMBER).received
    assert (await create_text(twilio)).sid


# Faults and the demo page's side


async def test_a_fault_is_used_up_and_waits_for_its_call(api, world):
    world.faults.telegram.append(Fault("500-before", times=2, when=lambda call: call.text == "bad"))
    answers = [
        (await api("sendMessage", chat_id=CHAT, text=text))["ok"] for text in ("ok", "bad", "bad", "bad")
    ]
    assert answers == [True, False, False, True]
    assert world.faults.telegram == []


async def test_a_fault_by_chance_is_the_same_chance_every_run(clock):
    async def run():
        world = World(clock)
        world.telegram_user(CHAT, started=True)
        world.faults.telegram.append(Fault("500-before", times=1000, chance=0.3))
        async with serve(world) as standins, httpx.AsyncClient(base_url=standins.url) as http:
            path = f"/bot{world.bot_token}/sendMessage"
            return [
                (await http.post(path, json={"chat_id": CHAT, "text": "x"})).status_code for _ in range(40)
            ]

    first, second = await run(), await run()
    assert first == second
    assert 4 <= first.count(500) <= 20


async def test_ending_does_not_wait_for_what_hangs(clock):
    world = World(clock)
    world.faults.telegram.append(Fault("hang-before", on="getMe"))
    async with asyncio.timeout(20), httpx.AsyncClient(timeout=60) as http:
        async with serve(world) as standins:
            asked = asyncio.create_task(http.get(f"{standins.url}/bot{world.bot_token}/getMe"))
            waiting = asyncio.create_task(
                http.get(f"{standins.url}/bot{world.bot_token}/getUpdates?timeout=50")
            )
            await asyncio.sleep(0.05)
        await asyncio.gather(asked, waiting, return_exceptions=True)


async def test_the_demo_page_sees_the_phones_and_acts_for_their_owners(http, api, world):
    await api("sendMessage", chat_id=CHAT, text="0 to 10?", reply_markup=KEYBOARD)
    shown = (await http.get("/_/phones")).json()
    assert shown["version"] == world.version
    (maria, _) = shown["phones"]
    (entry,) = maria["entries"]
    assert (maria["address"], entry["text"], entry["at"]) == (CHAT, "0 to 10?", "2026-03-02T12:00:00+00:00")
    assert entry["buttons"][0][0] == {"label": "9", "data": "s:9"}

    async def act(action, **given):
        answer = await http.post(f"/_/{action}", json=given)
        return answer.status_code, answer.json()

    assert (await act(f"telegram/{CHAT}/press", message_id=entry["provider_id"], data="s:9"))[0] == 200
    number = (await act(f"telegram/{CHAT}/type", text="good bread"))[1]["id"]
    assert (await act(f"telegram/{CHAT}/edit", message_id=number, text="great bread"))[0] == 200
    assert (await act(f"telegram/{CHAT}/block"))[0] == 200
    assert (await act(f"telegram/{CHAT}/unblock"))[0] == 200
    assert (await act(f"telegram/{CHAT}/start", token="abc"))[0] == 200
    assert (await act(f"sms/{NUMBER}/text", text="9"))[0] == 200
    assert [one.text for one in world.phone(CHAT).sent] == ["9", "great bread", "", "", "/start abc"]
    assert [one.text for one in world.phone(NUMBER).sent] == ["9"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("telegram/1/type", b'{"text":"x"}', 400),
        (f"telegram/{CHAT}/type", b"{}", 400),
        (f"telegram/{CHAT}/type", b"[]", 400),
        (f"telegram/{CHAT}/type", b"{", 400),
        (f"telegram/{CHAT}/press", b'{"message_id":1,"data":"x"}', 400),
        (f"telegram/{CHAT}/dance", b"{}", 404),
        ("sms/+1/text", b'{"text":"x"}', 400),
        (f"sms/{NUMBER}/text", b"", 400),
    ],
)
async def test_the_demo_page_is_told_what_cannot_be_done(http, path, body, status):
    answer = await http.post(f"/_/{path}", content=body)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_the_app_is_a_plain_asgi_app(world):
    transport = httpx.ASGITransport(create(world))
    async with httpx.AsyncClient(transport=transport, base_url="http://standins") as http:
        assert (await http.get(f"/bot{world.bot_token}/getMe")).json()["result"][
            "username"
        ] == "fanloop_demo_bot"
