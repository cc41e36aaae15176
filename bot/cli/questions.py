"""The questions `fanloop init` asks, and how an answer is judged before the next is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.config import faults
from bot.config.faults import Fault, written
from bot.config.toml_lines import Key

SERVICE = ("sms", "messaging_service_sid")
OWNER = ("owners", 0)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing only the person at the keyboard can know."""

    flag: str  # "--owner-name"
    key: Key  # where the answer belongs
    text: str
    after: str = ""  # asked only where this flag was answered
    secret: bool = False
    last_of: Key = ()  # a table that has to be right once this is answered


QUESTIONS = (
    Question("--name", ("shop", "name"), "What is your shop called?"),
    Question("--language", ("shop", "language"), "Its language (en, it, es, fr, de, pt)"),
    Question("--country", ("shop", "country"), "Its country, two letters such as IT (empty: none)"),
    Question("--time-zone", ("shop", "time_zone"), "Its time zone, such as Europe/Rome"),
    Question(
        "--telegram-token",
        ("telegram", "bot_token"),
        "Telegram bot token from @BotFather (empty: no Telegram)",
        secret=True,
    ),
    Question("--twilio-sid", ("sms", "account_sid"), "Twilio Account SID, for SMS (empty: no SMS)"),
    Question(
        "--twilio-token", ("sms", "auth_token"), "Twilio primary Auth Token", "--twilio-sid", secret=True
    ),
    Question(
        "--twilio-number",
        ("sms", "from_number"),
        "Number to send from, or a Messaging Service SID (MG...)",
        "--twilio-sid",
    ),
    Question(
        "--public-url",
        ("web", "public_url"),
        "Public https address of this server (SMS needs it; empty: none)",
    ),
    Question("--owner-name", (*OWNER, "name"), "Who hears of unhappy customers? A name (empty: nobody yet)"),
    Question(
        "--owner-telegram-id",
        (*OWNER, "telegram_id"),
        "Their numeric Telegram id (empty: none)",
        "--owner-name",
    ),
    Question(
        "--owner-phone",
        (*OWNER, "phone"),
        "Their phone, for alerts by SMS (empty: none)",
        "--owner-name",
        last_of=OWNER,
    ),
)


class Answers:
    """What has been answered so far, by flag."""

    def __init__(self, given: Mapping[str, str | None]) -> None:
        self.given = {flag: answer for flag, answer in given.items() if answer is not None}

    def values(self) -> dict[Key, str | int]:
        """The answers that say something, by key."""
        return {
            _key(question, self.given[question.flag]): _value(question, self.given[question.flag])
            for question in QUESTIONS
            if self.given.get(question.flag)
        }

    def owner(self) -> dict[str, str | int]:
        """The owner's table; empty where there is none."""
        return {str(key[-1]): value for key, value in self.values().items() if key[:2] == OWNER}

    def settings(self) -> dict[Key, str | int]:
        """The answers outside the owner's table."""
        return {key: value for key, value in self.values().items() if key[:2] != OWNER}

    def faults(self) -> list[Fault]:
        """What is wrong with them, each fault at its flag."""
        tree: dict[str, Any] = {}
        for (section, name), value in self.settings().items():
            tree.setdefault(str(section), {})[name] = value
        if owner := self.owner():
            tree["owners"] = [owner]
        return [Fault(_flag(fault.key), fault.key, fault.value, fault.remedy) for fault in faults(tree)]

    def fault_of(self, question: Question) -> Fault | None:
        """What is wrong with the answer to one question."""
        own = {
            written(_key(question, self.given[question.flag])),
            written(question.key),
            written(question.last_of),
        }
        return next((fault for fault in self.faults() if fault.key in own), None)


def _key(question: Question, answer: str) -> Key:
    return SERVICE if question.flag == "--twilio-number" and answer.strip().startswith("MG") else question.key


def _value(question: Question, answer: str) -> str | int:
    text = answer.strip()
    is_id = (
        question.flag == "--owner-telegram-id"
        and text.removeprefix("-").isascii()
        and text.removeprefix("-").isdecimal()
    )
    return int(text) if is_id else text


def _flag(key: str) -> str:
    """The flag that answers `key`."""
    flags = {written(question.key): question.flag for question in QUESTIONS}
    flags |= {written(SERVICE): "--twilio-number", written(OWNER): "--owner-telegram-id or --owner-phone"}
    return flags.get(key, key)
