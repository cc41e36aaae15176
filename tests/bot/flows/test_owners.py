"""What owners see and do, from their own phones."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.product import LUCA, MARIA, NOON, OWNER, product

pytestmark = pytest.mark.anyio

BOTH = [{"name": "Anna", "telegram_id": OWNER, "phone": "+393409999999", "language": "en"}]


async def unhappy(shop, text: str = "2, freddo") -> int:
    survey = (await shop.buy("s1", customer={"phone": LUCA, "name": "Luca Bianchi"}, store="Centro")).json()[
        "survey"
    ]
    await shop.pass_time(hours=1)
    await shop.hears(LUCA, 1)
    await shop.world.text(LUCA, text)
    await shop.hears(LUCA, 2)
    await shop.quiet()
    return survey["id"]


async def test_an_alert_says_who_how_much_and_why_and_hides_the_number(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop)
        alert = await shop.hears(OWNER, 1)
        for part in ("2", "freddo", "L. B.", "67", "Centro"):
            assert part in alert
        assert LUCA not in alert


async def test_every_configured_address_of_an_owner_is_alerted(tmp_path):
    async with product(tmp_path, owners=BOTH) as shop:
        shop.world.sms_number("+393409999999", "Anna")
        await unhappy(shop)
        assert "freddo" in await shop.hears(OWNER, 1)
        assert "freddo" in await shop.hears("+393409999999", 1)


async def test_the_reason_is_edited_into_the_chat_and_follows_by_sms(tmp_path):
    async with product(tmp_path, owners=BOTH) as shop:
        shop.world.sms_number("+393409999999", "Anna")
        await unhappy(shop, "2")
        await shop.world.text(LUCA, "il pane era duro")
        await shop.hears("+393409999999", 2)
        followed = shop.heard("+393409999999")[-1]
        assert followed.count("il pane era duro") == 1
        assert followed.splitlines()[0].endswith("il pane era duro")
        await shop.quiet()
        assert len(shop.heard(OWNER)) == 1
        assert "il pane era duro" in shop.heard(OWNER)[-1]


async def test_only_the_owners_of_the_store_are_alerted(tmp_path):
    owners = [
        {"name": "Anna", "telegram_id": OWNER, "stores": ["Stazione"]},
        {"name": "Bruno", "telegram_id": 9002, "stores": ["Centro"]},
        {"name": "Carla", "telegram_id": 9003, "role": "viewer"},
    ]
    async with product(tmp_path, owners=owners) as shop:
        for chat in (9002, 9003):
            shop.world.telegram_user(chat, str(chat), started=True)
        await unhappy(shop)
        assert len(shop.heard(9002)) == 1
        assert shop.heard(OWNER) == []
        assert shop.heard(9003) == []


async def test_passives_are_quiet_unless_the_shop_wants_to_hear(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop, "8")
        assert shop.heard(OWNER) == []


async def test_passives_ring_where_the_shop_wants_to_hear(tmp_path):
    async with product(tmp_path, survey={"delay": "1h", "alert_passives": True}) as shop:
        await unhappy(shop, "8")
        assert "8" in shop.heard(OWNER)[0]


async def test_an_owner_settles_a_case_from_the_alert_and_everybody_sees_who(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop)
        alert = shop.world.phone(OWNER).received[0]
        [[button]] = alert.buttons
        shop.world.press(OWNER, alert.provider_id, button.data)
        await shop.world.until(lambda: "Anna" in shop.heard(OWNER)[0])
        assert len(shop.heard(OWNER)) == 1
        assert shop.world.phone(OWNER).received[0].buttons == []
        shop.world.type(OWNER, "/cases")
        assert await shop.hears(OWNER, 2) == "There are no open cases."
        await shop.world.text(LUCA, "e duro")  # a reason that comes later
        await shop.world.until(lambda: "e duro" in shop.heard(OWNER)[0])
        assert shop.heard(OWNER)[0].endswith("Case 1 settled by Anna.")
        assert shop.world.phone(OWNER).received[0].buttons == []


async def test_an_owner_settles_by_sms_with_the_word_the_alert_names(tmp_path):
    owners = [{"name": "Anna", "phone": "+393409999999"}]
    async with product(tmp_path, owners=owners) as shop:
        shop.world.sms_number("+393409999999", "Anna")
        await unhappy(shop)
        (alert,) = shop.heard("+393409999999")
        assert alert.endswith("Case 1: reply SETTLED 1")
        for number, said in enumerate(("Cases", "settled 77", "Settled 1.", "score", "cases"), 2):
            await shop.world.text("+393409999999", said)
            await shop.hears("+393409999999", number)
        heard = shop.heard("+393409999999")[1:]
        assert [line.partition(":")[0].partition(" (")[0] for line in heard] == [
            "Open cases",
            "Open cases",
            "Case 1 settled by Anna.",
            "Answers so far",
            "There are no open cases.",
        ]


async def test_an_owner_asks_for_the_score_and_the_open_cases(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop)
        shop.world.type(OWNER, "/score")
        assert "detractors 1" in await shop.hears(OWNER, 2)
        shop.world.type(OWNER, "/cases")
        assert "2 out of 10, L. B." in await shop.hears(OWNER, 3)


async def test_an_owner_whose_words_are_no_command_is_told_the_commands(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop)
        shop.world.type(OWNER, "tell her I am sorry")
        assert "/cases" in await shop.hears(OWNER, 2)


async def test_strangers_get_the_same_answer_to_a_command_as_to_any_unknown_one(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.telegram_user(666, "Mallory", started=True)
        shop.world.type(666, "/score")
        first = await shop.hears(666, 1)
        shop.world.type(666, "/nonsense")
        assert await shop.hears(666, 2) == first
        shop.world.type(666, "/cases")
        assert await shop.hears(666, 3) == first


async def test_strangers_cannot_settle_with_a_forged_button(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop)
        alert = shop.world.phone(OWNER).received[0]
        await shop.link(MARIA, "r9", name="Maria")
        await shop.hears(MARIA, 1)
        shop.world.phone(MARIA).entries.append(alert)
        shop.world.press(MARIA, alert.provider_id, alert.buttons[0][0].data)
        await shop.hears(MARIA, 3)
        shop.world.type(OWNER, "/cases")
        assert "2 out of 10" in await shop.hears(OWNER, 2)


async def test_a_customer_goes_to_the_owner_of_their_language_and_else_to_everybody(tmp_path):
    owners = [
        {"name": "Anna", "telegram_id": OWNER, "languages": ["de"]},
        {"name": "Bruno", "telegram_id": 9002, "languages": ["it"]},
    ]
    async with product(tmp_path, owners=owners) as shop:
        shop.world.telegram_user(9002, "Bruno", started=True)
        await unhappy(shop)
        assert (len(shop.heard(9002)), len(shop.heard(OWNER))) == (1, 0)
    french = [owner | {"languages": ["fr"]} for owner in owners]
    async with product(tmp_path / "other", owners=french) as shop:
        shop.world.telegram_user(9002, "Bruno", started=True)
        await unhappy(shop)
        assert (len(shop.heard(9002)), len(shop.heard(OWNER))) == (1, 1)


async def test_a_second_reason_leaves_the_alert_whole(tmp_path):
    async with product(tmp_path) as shop:
        await unhappy(shop, "3")
        for text in ("il servizio", "e il pane era duro"):
            await shop.world.text(LUCA, text)
            await shop.quiet()
            await shop.pass_time(seconds=5)
        [alert] = shop.world.phone(OWNER).received
        assert "3" in alert.text.splitlines()[0]
        assert "il pane era duro" in alert.text
        assert len(alert.buttons) == 1


async def test_an_alert_suggests_the_cause_its_words_point_to_and_says_that_it_is_a_guess(tmp_path):
    async with product(tmp_path) as shop:
        survey = await unhappy(shop, "2, il cameriere è stato scortese")
        assert "Cause: Service?" in await shop.hears(OWNER, 1)
        said = [one for one in (await shop.survey(survey))["messages"] if one["direction"] == "in"]
        assert said[0]["suggested_cause"] == "service"
        assert (await shop.survey(survey))["cause"] is None


async def test_what_each_number_was_taken_for_is_kept_with_the_reading(tmp_path):
    async with product(tmp_path) as shop:
        survey = await unhappy(shop, "ho aspettato 2 ore, voto 4")
        said = [one for one in (await shop.survey(survey))["messages"] if one["direction"] == "in"]
        assert said[0]["score"] == 4
        assert "2" in said[0]["rule"]
        assert "something else" in said[0]["rule"]


async def test_after_a_change_of_bots_an_update_edits_none_of_the_new_ones_messages(tmp_path):
    async with product(tmp_path) as shop:
        for _ in range(3):
            shop.world.next_message()
        await unhappy(shop, "2")
        alert = int(shop.world.phone(OWNER).received[0].provider_id)
    later = NOON + timedelta(hours=2)
    async with product(tmp_path, start=later, telegram={"bot_token": "43:other"}) as shop:
        while shop.world.next_message() < alert - 2:  # the new bot counts from the start
            pass
        shop.world.type(OWNER, "/score")
        score = await shop.hears(OWNER, 1)
        assert int(shop.world.phone(OWNER).received[0].provider_id) == alert
        await shop.world.text(LUCA, "pane freddo")
        assert "pane freddo" in await shop.hears(OWNER, 2)
        assert shop.heard(OWNER)[0] == score
