"""The people of the demo: the sample customers, and as many more as are wanted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from bot.demo.words import TONGUES


@dataclass(frozen=True, slots=True)
class Person:
    """A customer with one phone."""

    id: str  # the shop's own customer number
    name: str
    language: str
    zone: str
    channel: Literal["telegram", "sms"]
    address: str  # chat id, or number in E.164
    error: str = ""  # SMS: Twilio's code for what is wrong with the number

    def as_reported(self) -> dict[str, Any]:
        """What the till knows of them: of who is on Telegram it has no address."""
        known = {"id": self.id, "name": self.name, "language": self.language, "time_zone": self.zone}
        return known | ({"phone": self.address} if self.channel == "sms" else {})


ZONES = {
    "it": "Europe/Rome",
    "en": "Europe/London",
    "es": "Europe/Madrid",
    "fr": "Europe/Paris",
    "de": "Europe/Berlin",
    "pt": "Europe/Lisbon",
}
_MOBILE = {  # the start of a mobile number, and how many digits are left
    "it": ("+39333", 7),
    "en": ("+447911", 6),
    "es": ("+34612", 6),
    "fr": ("+33756", 6),
    "de": ("+491512", 7),
    "pt": ("+351912", 6),
}
_FIRST = {
    "it": ("Giulia", "Marco", "Chiara", "Luca", "Elena", "Davide", "Sara", "Matteo"),
    "en": ("Emma", "James", "Olivia", "Harry", "Grace", "Oliver", "Amelia", "Jack"),
    "es": ("Lucía", "Hugo", "Carmen", "Javier", "Sofía", "Pablo", "Marta", "Diego"),
    "fr": ("Camille", "Louis", "Manon", "Hugo", "Chloé", "Jules", "Léa", "Antoine"),
    "de": ("Jonas", "Hannah", "Lukas", "Mia", "Felix", "Clara", "Paul", "Greta"),
    "pt": ("Beatriz", "João", "Inês", "Tiago", "Marta", "Rui", "Sofia", "Miguel"),
}
_LAST = {
    "it": ("Ferri", "Bianchi", "Conti", "Greco", "Marino", "Villa", "Fontana", "Riva"),
    "en": ("Clarke", "Doyle", "Hughes", "Turner", "Walsh", "Baker", "Shaw", "Reid"),
    "es": ("Moreno", "Vega", "Navarro", "Iglesias", "Soler", "Campos", "Ortega", "Prieto"),
    "fr": ("Laurent", "Moreau", "Girard", "Lefèvre", "Roux", "Fournier", "Blanc", "Mercier"),
    "de": ("Weber", "Vogel", "Krüger", "Lang", "Winter", "Brandt", "Sommer", "Busch"),
    "pt": ("Sousa", "Almeida", "Lopes", "Pinto", "Nunes", "Teixeira", "Cardoso", "Matos"),
}


def sample() -> list[Person]:
    """The customers the demo starts with; the first one is asked at once."""
    who: list[tuple[str, str, Literal["telegram", "sms"]]] = [
        ("Giulia Ferri", "it", "telegram"),
        ("Marco Bianchi", "it", "sms"),
        ("Emma Clarke", "en", "telegram"),
        ("James Doyle", "en", "sms"),
        ("Lucía Moreno", "es", "telegram"),
        ("Camille Laurent", "fr", "sms"),
        ("Jonas Weber", "de", "telegram"),
        ("Beatriz Sousa", "pt", "sms"),
    ]
    return [
        Person(
            id=f"C-{number:03}",
            name=name,
            language=language,
            zone=ZONES[language],
            channel=channel,
            address=_address(channel, language, number),
        )
        for number, (name, language, channel) in enumerate(who, 1)
    ]


def crowd(dice: random.Random, *, after: int = 0) -> Iterator[Person]:
    """More people, every language and both channels in turn; numbered from `after` + 1 on."""
    languages = list(TONGUES)
    number = after
    while True:
        number += 1
        language = languages[number % len(languages)]
        channel: Literal["telegram", "sms"] = "telegram" if number // len(languages) % 2 else "sms"
        yield Person(
            id=f"C-{number:03}",
            name=f"{dice.choice(_FIRST[language])} {dice.choice(_LAST[language])}",
            language=language,
            zone=ZONES[language],
            channel=channel,
            address=_address(channel, language, number),
        )


def _address(channel: str, language: str, number: int) -> str:
    if channel == "telegram":
        return str(100_000 + number)
    start, digits = _MOBILE[language]
    return f"{start}{number:0{digits}}"
