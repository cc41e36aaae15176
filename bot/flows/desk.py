"""What owners do from their own messenger: look at the score and the open cases, settle one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config import Owner
from bot.core.model import Kind
from bot.core.nps import ENOUGH
from bot.flows import hold
from bot.flows.alerts import READ, Alarm, Alerts
from bot.flows.corrections import Corrections
from bot.flows.notices import ALERT
from bot.flows.shop import Shop
from bot.flows.unsure import Unsure
from bot.storage import readings, reports, surveys
from bot.storage.readings import Correction
from channels.base import Incoming
from scheduler import outbox
from scheduler.outbox import Message

LONGEST_NUMBER = 18  # digits of a case; more is none, and fits no database
SCORES = {str(score) for score in range(11)}
BUTTONS = {"k": "settle", "r": "read", "h": "hold", "u": "again"}  # by how their data begins
PRESSED = frozenset(BUTTONS.values())
PUNCTUATION = " \t\n.!#\"'"
LISTED = 10  # open cases in one message
# By SMS the slash may be left out: the same in the words of our languages, which the alerts there show.
SETTLED = ("settle", "settled", "risolto", "resuelto", "regle", "réglé", "erledigt", "resolvido")
TYPED = {"score": "score", "cases": "cases"} | dict.fromkeys(SETTLED, "settle")


class Desk:
    """Answers owners."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._alerts = Alerts(shop)
        self._corrections = Corrections(shop)
        self._unsure = Unsure(shop)

    async def hear(
        self, tx: AsyncConnection, owner: Owner, cause_id: int, incoming: Incoming, now: datetime
    ) -> list[Message] | None:
        """The answers to an owner; None when it was not a command, so a customer may have spoken."""
        word, _ = _command(incoming)
        match word:
            case "settle":
                return await self._cases(tx, owner, cause_id, incoming, now)  # which one?
            case "score":
                return [await self._score(tx, owner, cause_id, incoming, now)]
            case "cases":
                return await self._cases(tx, owner, cause_id, incoming, now)
            case "help":
                told = [self.help(owner, cause_id, incoming, now)]
                came_back = incoming.kind == "start" and await surveys.open_cases(tx, 1)
                return told + (await self._cases(tx, owner, cause_id, incoming, now) if came_back else [])
        return None

    def help(self, owner: Owner, cause_id: int, incoming: Incoming, now: datetime) -> Message:
        """What an owner may write, for one who wrote something else."""
        return self._answer(incoming, owner, cause_id, now, "owner_help")

    def decides(self, incoming: Incoming) -> bool:
        """Whether a message or a press is a decision: about a case, a reply, a hold or a lost message."""
        word, rest = _command(incoming)
        return word in PRESSED and _possible(word, rest)

    async def decide(self, tx: AsyncConnection, owner: Owner, cause_id: int, incoming: Incoming) -> None:
        """Do what an owner decided; a viewer only looks."""
        now = self._shop.clock.now()
        word, rest = _command(incoming)
        if owner.role == "viewer":
            return
        match word:
            case "settle":
                await self._settle(tx, owner, int(rest), cause_id, incoming)
            case "read":
                await self._read(tx, owner, rest, cause_id, now)
            case "hold":
                await hold.end(tx, self._shop, owner.name, now, skip=rest == "skip")
            case "again":
                first, _, last = rest.partition("-")
                await self._unsure.again(tx, owner.name, now, int(first), int(last))

    async def _score(
        self, tx: AsyncConnection, owner: Owner, cause_id: int, incoming: Incoming, now: datetime
    ) -> Message:
        numbers = await reports.tally(tx, reports.Filter(), self._shop.config.survey.policy)
        counts = {name: getattr(numbers, name) for name in ("n", "promoters", "passives", "detractors")}
        if numbers.interval is None or numbers.nps is None or numbers.n < ENOUGH:
            return self._answer(incoming, owner, cause_id, now, "owner_score_few", **counts)
        low, high = (round(end) for end in numbers.interval)
        values = counts | {"nps": round(numbers.nps), "low": low, "high": high}
        return self._answer(incoming, owner, cause_id, now, "owner_score", **values)

    async def _cases(
        self, tx: AsyncConnection, owner: Owner, cause_id: int, incoming: Incoming, now: datetime
    ) -> list[Message]:
        found = await surveys.open_cases(tx, LISTED, owner.stores)
        if not found:
            return [self._answer(incoming, owner, cause_id, now, "owner_cases_none")]
        records = await surveys.records(tx, [survey for _, survey in found], self._shop.defaults)
        cases = [
            {
                "case": case,
                "score": records[survey].survey.score,
                "who": self._alerts.who(records[survey].customer),
            }
            for case, survey in found
        ]
        return [self._answer(incoming, owner, cause_id, now, "owner_cases", n=len(found), cases=cases)]

    async def _settle(
        self, tx: AsyncConnection, owner: Owner, case: int, cause_id: int, incoming: Incoming
    ) -> None:
        """Settle a case once; everybody who was alerted sees who did it, and who typed it hears of it."""
        now, typed = self._shop.clock.now(), incoming.kind == "text"
        survey_id = await surveys.settle_case(tx, case, owner.name, now)
        if survey_id is None:
            # No such open case: these are.
            await outbox.put(tx, await self._cases(tx, owner, cause_id, incoming, now) if typed else [], now)
            return
        record = (await surveys.records(tx, [survey_id], self._shop.defaults))[survey_id]
        values = {"case": case, "owner": owner.name}
        alarm = Alarm("settled", record, cause_id, {"phrase": "owner_settled", "values": values})
        await self._alerts.put(tx, [alarm], now)
        alerted = any(one is owner for _, one in self._shop.owners(record.store, record.language))
        if typed and not (alerted and incoming.channel == "sms"):  # there the alert is no edit
            told = self._answer(incoming, owner, cause_id, now, "owner_settled", **values)
            await outbox.put(tx, [told], now)

    async def _read(self, tx: AsyncConnection, owner: Owner, said: str, cause_id: int, now: datetime) -> None:
        """The score an owner sees in a customer's last words, where none is known by now."""
        survey, _, score = said.partition(":")
        reply = await readings.last_of(tx, int(survey))
        if reply is None:
            return
        record = (await surveys.records(tx, [int(survey)], self._shop.defaults))[int(survey)]
        await self._alerts.put(tx, [Alarm(READ, record, cause_id)], now)
        if record.survey.score is None:
            await self._corrections.correct(tx, Correction(reply, Kind.SCORE, int(score), owner.name), now)

    def _answer(
        self, incoming: Incoming, owner: Owner, cause_id: int, now: datetime, phrase: str, /, **values: object
    ) -> Message:
        values["shop"] = self._shop.config.shop.name
        return Message(
            key=f"reply:{cause_id}:{phrase}",
            kind=ALERT,
            channel=incoming.channel,
            address=incoming.address,
            due_at=now,
            payload={
                "owner": self._shop.config.owners.index(owner),
                "phrase": phrase,
                "values": values,
            },
        )


def _possible(word: str, rest: str) -> bool:
    """Whether what follows a decision can be meant."""
    if word == "hold":
        return rest in {"send", "skip"}
    if word == "again":
        first, _, last = rest.partition("-")
        return _number(first) and _number(last)
    number, colon, score = rest.partition(":")
    said = score in SCORES if word == "read" else not colon
    return _number(number) and said


def _number(digits: str) -> bool:
    return digits.isdecimal() and len(digits) <= LONGEST_NUMBER


def _command(incoming: Incoming) -> tuple[str, str]:
    """The command a message or a pressed button is, and what follows it; "" when it is none."""
    if incoming.kind == "button":
        what, _, rest = incoming.text.partition(":")
        return (BUTTONS.get(what, ""), rest)
    if incoming.kind == "start" and not incoming.text:
        return ("help", "")
    if incoming.kind != "text":
        return ("", "")
    if incoming.channel == "sms" and not incoming.text.startswith("/"):
        return _typed(incoming.text)
    if not incoming.text.startswith("/"):
        return ("", "")
    word, _, rest = incoming.text[1:].partition(" ")
    return (word.partition("@")[0].lower(), rest.strip())


def _typed(text: str) -> tuple[str, str]:
    """A command without its slash: nothing but the word, or "settled" and a number."""
    word, _, rest = text.strip(PUNCTUATION).partition(" ")
    command, rest = TYPED.get(word.casefold(), ""), rest.strip(PUNCTUATION)
    return (command, rest) if not rest or (command == "settle" and _number(rest)) else ("", "")
