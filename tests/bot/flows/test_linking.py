"""The Telegram link on a receipt: who may open it, how long, and whom it moves."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from bot import phrasebook
from bot.flows.guesses import CHATS, MOST, WITHIN, Guesses
from bot.storage.schema import customers, purchases
from tests.product import LUCA, MARIA, NOON, OWNER, product

pytestmark = pytest.mark.anyio

MALLORY = 666
BOOK = phrasebook.load(None, "it")
WELCOME = [BOOK.say("welcome", language, "telegram", shop="Forno") for language in ("it", "en")]


async def token(shop, source_id: str = "r1", **customer) -> str:
    answer = await shop.buy(source_id, customer=customer)
    return answer.json()["telegram_link"].partition("start=")[2]


async def opened(shop, chat: int, link: str) -> str:
    """What a chat hears first when it opens a link."""
    said = len(shop.heard(chat))
    shop.world.open_link(chat, link)
    await shop.hears(chat, said + 1)
    return shop.heard(chat)[said]


def is_linked(answer: str) -> bool:
    """Whether an answer says so; otherwise it is what anybody is told."""
    said = [BOOK.say("linked", language, "telegram", shop="Forno") for language in ("it", "en", "de")]
    assert answer in {*said, *WELCOME}
    return answer in said


async def chats(shop) -> list[str | None]:
    query = sa.select(customers.c.chat).order_by(customers.c.id)
    return list(await shop.database.read(lambda tx: tx.scalars(query)))


async def test_a_link_is_good_for_a_week_after_the_purchase_was_reported(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number("+393470000000", "Ugo")
        early, late = [await token(shop, phone, phone=phone) for phone in (LUCA, "+393470000000")]
        await shop.pass_time(days=6, hours=23)
        assert is_linked(await opened(shop, MARIA, early))
        await shop.pass_time(hours=1)
        assert not is_linked(await opened(shop, MARIA, late))
        assert await chats(shop) == [str(MARIA), None]
        used = sa.select(sa.func.count(purchases.c.link_chat))
        assert await shop.rows(used) == 1


async def test_a_link_that_is_over_still_leads_the_linked_chat_where_it_is(tmp_path):
    async with product(tmp_path) as shop:
        first = await token(shop, phone=LUCA)
        assert is_linked(await opened(shop, MARIA, first))
        await shop.pass_time(days=30)
        assert is_linked(await opened(shop, MARIA, first))


@pytest.mark.parametrize("expire_after", ["3d", "20d"])
async def test_a_link_lives_as_long_as_its_survey_waits_for_it(tmp_path, expire_after):
    async with product(tmp_path, survey={"expire_after": expire_after}) as shop:
        days = int(expire_after[:-1])
        links = [await token(shop, name) for name in ("r1", "r2")]
        await shop.pass_time(days=days, minutes=-1)
        assert is_linked(await opened(shop, MARIA, links[0]))
        await shop.pass_time(minutes=1)
        assert (await shop.survey(2))["reason"] == "no_address"
        assert not is_linked(await opened(shop, MARIA, links[1]))


async def test_a_survey_that_waits_longer_than_it_would_today_keeps_its_link(tmp_path):
    async with product(tmp_path, survey={"expire_after": "20d"}) as shop:
        link = await token(shop)
        await shop.pass_time(days=10)
    async with product(tmp_path, start=shop.fanloop.clock.now(), survey={"expire_after": "3d"}) as shop:
        assert is_linked(await opened(shop, MARIA, link))


async def test_who_guesses_has_no_further_link_opened_until_the_hour_is_over(tmp_path):
    async with product(tmp_path) as shop:
        link = await token(shop, name="Maria Rossi")
        shop.world.telegram_user(MALLORY, "Mallory")
        for n in range(5):
            assert not is_linked(await opened(shop, MALLORY, f"wrong{n}"))
        assert not is_linked(await opened(shop, MALLORY, link))
        await shop.pass_time(minutes=59)
        assert not is_linked(await opened(shop, MALLORY, link))
        assert await chats(shop) == [None]
        await shop.pass_time(minutes=1)
        assert is_linked(await opened(shop, MALLORY, link))


async def test_starting_without_a_link_and_links_that_are_used_are_no_guesses(tmp_path):
    async with product(tmp_path) as shop:
        used, own = [await token(shop, name) for name in ("r1", "r2")]
        shop.world.telegram_user(MALLORY, "Mallory")
        assert is_linked(await opened(shop, MALLORY, used))
        for n in range(3):
            for link in ("", used):
                assert not is_linked(await opened(shop, MARIA, link))
            assert not is_linked(await opened(shop, MARIA, f"wrong{n}"))
        assert is_linked(await opened(shop, MARIA, own))


def test_guesses_are_counted_once_each_by_chat_and_for_so_many_chats():
    guesses = Guesses()
    for n in range(MOST):
        assert not guesses.too_many("1", NOON)
        for _ in range(2):  # read again after a failure
            guesses.add("1", f"wrong{n}", NOON)
    assert guesses.too_many("1", NOON + WITHIN * 0.9)
    assert not guesses.too_many("1", NOON + WITHIN)
    assert not guesses.too_many("2", NOON)
    for chat in range(CHATS):
        guesses.add(f"other {chat}", "wrong", NOON)
    assert not guesses.too_many("1", NOON)
    assert len(guesses) == CHATS


def told(phrase: str, language: str, **values: str) -> str:
    return BOOK.say(phrase, language, "telegram", **values)


async def linked_customer(shop, **customer) -> str:
    """The link of a first purchase, by which Maria's chat is linked."""
    shop.world.telegram_user(MALLORY, "Mallory")
    link = await token(shop, "r1", **customer)
    assert is_linked(await opened(shop, MARIA, link))
    return link


WHO = {"id": "C1", "name": "Maria Rossi", "phone": LUCA, "language": "it"}


async def test_a_customer_whom_a_newer_link_moves_is_told_and_so_are_the_owners(tmp_path):
    async with product(tmp_path) as shop:
        await linked_customer(shop, **WHO)
        newer = await token(shop, "r2", **WHO)
        for _ in range(2):
            assert is_linked(await opened(shop, MALLORY, newer))
        await shop.quiet()
        assert shop.heard(MARIA)[1:] == [told("linked_elsewhere", "it", shop="Forno")]
        assert shop.heard(OWNER) == [told("notice_linked_elsewhere", "en", value="M. R. **67")]
        assert await chats(shop) == [str(MALLORY)]


async def test_every_move_is_told_to_the_chat_that_loses_the_customer(tmp_path):
    async with product(tmp_path) as shop:
        older = await linked_customer(shop, **WHO)
        newer = await token(shop, "r2", **WHO)
        for chat, link in ((MALLORY, newer), (MARIA, older), (MALLORY, newer)):
            assert is_linked(await opened(shop, chat, link))
        await shop.quiet()
        elsewhere = told("linked_elsewhere", "it", shop="Forno")
        assert [shop.heard(chat).count(elsewhere) for chat in (MARIA, MALLORY)] == [2, 1]
        assert len(shop.heard(OWNER)) == 3


async def test_a_chat_that_refused_is_not_told_that_its_customer_moved_but_the_owners_are(tmp_path):
    async with product(tmp_path) as shop:
        await linked_customer(shop, **WHO)
        shop.world.type(MARIA, "/stop")
        said = len(shop.heard(MARIA)) + 1
        await shop.hears(MARIA, said)
        await opened(shop, MALLORY, await token(shop, "r2", **WHO))
        await shop.quiet()
        assert len(shop.heard(MARIA)) == said
        assert len(shop.heard(OWNER)) == 1


async def test_a_first_chat_and_the_same_chat_again_are_told_to_nobody(tmp_path):
    async with product(tmp_path) as shop:
        await linked_customer(shop, **WHO)
        assert is_linked(await opened(shop, MARIA, await token(shop, "r2", **WHO)))
        assert is_linked(await opened(shop, MALLORY, await token(shop, "r3", id="C2")))
        await shop.quiet()
        assert (len(shop.heard(MARIA)), len(shop.heard(MALLORY)), shop.heard(OWNER)) == (2, 1, [])


async def test_a_link_sent_on_says_nothing_of_the_customer_and_binds_nobody_else(tmp_path):
    async with product(tmp_path) as shop:
        link = await linked_customer(shop, **WHO | {"language": "de"})
        assert await opened(shop, MALLORY, link) in WELCOME
        await shop.pass_time(hours=1)
        asked = len(shop.heard(MARIA))
        shop.world.type(MALLORY, "0, alles schlecht")
        shop.world.type(MALLORY, "/stop")
        await shop.quiet()
        found = await shop.survey(1)
        assert (found["state"], found["score"], len(shop.heard(MARIA))) == ("asked", None, asked)
        assert await chats(shop) == [str(MARIA)]
        assert set(shop.heard(MALLORY)) <= {*WELCOME, told("opted_out", "it", shop="Forno")}
        shop.world.type(MARIA, "9")
        await shop.hears(MARIA, asked + 1)
        assert (await shop.survey(1))["score"] == 9
