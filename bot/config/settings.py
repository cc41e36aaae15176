"""The whole configuration as the rest of the product sees it: sections, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from pydantic import PrivateAttr

from bot.config.addresses import password_of
from bot.config.hiding import sounds_secret
from bot.config.sections import (
    Database,
    Limits,
    Owner,
    Privacy,
    Section,
    Shop,
    Sms,
    Survey,
    Telegram,
    Web,
    key,
)
from bot.config.toml_lines import Key

_SQLITE = "sqlite+aiosqlite:///"


class Config(Section):
    """Everything that can be set, each with its value."""

    shop: Shop = key(Shop(), "the table [shop]")
    database: Database = key(Database(), "the table [database]")
    web: Web = key(Web(), "the table [web]")
    telegram: Telegram = key(Telegram(), "the table [telegram]")
    sms: Sms = key(Sms(), "the table [sms]")
    survey: Survey = key(Survey(), "the table [survey]")
    limits: Limits = key(Limits(), "the table [limits]")
    privacy: Privacy = key(Privacy(), "the table [privacy]")
    owners: tuple[Owner, ...] = key((), "a list of tables, each under [[owners]] in double brackets")
    phrases: dict[str, dict[str, Any]] = key({}, "a table of tables by language, such as [phrases.it]")
    channels: dict[str, dict[str, Any]] = key({}, "a table of tables by channel, such as [channels.pager]")

    _file: Path | None = PrivateAttr(None)
    _warnings: tuple[str, ...] = PrivateAttr(())
    _origins: dict[Key, str] = PrivateAttr({})

    def read_from(self, file: Path | None, origins: dict[Key, str], warnings: tuple[str, ...]) -> None:
        """Remember where this came from; the loader does so once."""
        self._file, self._origins, self._warnings = file, origins, warnings

    @property
    def file(self) -> Path | None:
        """The file that was read; None where there was none."""
        return self._file

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is allowed but probably not meant, each with its remedy."""
        return self._warnings

    def origin(self, key: Key) -> str:
        """Where the value of `key` comes from: "fanloop.toml:12", "environment ...", or "default"."""
        return self._origins.get(key, "default")

    @property
    def data_folder(self) -> Path:
        """The absolute folder where the product keeps what it writes."""
        return self._located(Path(self.database.folder))

    @property
    def database_url(self) -> str:
        """The SQLAlchemy URL of the database; SQLite in the data folder unless set otherwise."""
        url = self.database.url
        if not url:
            return f"{_SQLITE}{self.data_folder / 'fanloop.db'}"
        if url.startswith(_SQLITE):
            path, mark, query = url.removeprefix(_SQLITE).partition("?")
            return f"{_SQLITE}{self._located(Path(path))}{mark}{query}"
        return url

    @property
    def channel_names(self) -> tuple[str, ...]:
        """The channels that are switched on."""
        own = [name for name, on in (("telegram", self.telegram.on), ("sms", self.sms.on)) if on]
        return (*own, *self.channels)

    def secret_values(self) -> frozenset[str]:
        """Every text that must not appear in a log."""
        password = password_of(self.database.url)
        return frozenset({*self._secrets(), password, unquote(password)} - {""})

    def _secrets(self) -> Iterator[str]:
        yield from (
            self.web.secret,
            self.telegram.bot_token,
            self.telegram.webhook_secret,
            self.sms.auth_token,
            self.sms.previous_auth_token,
        )
        for table in self.channels.values():
            yield from (str(value) for name, value in table.items() if value and sounds_secret(name))

    def _located(self, path: Path) -> Path:
        # Beside the file, not wherever the command was started: else two shells open two databases.
        base = self._file.resolve().parent if self._file else Path.cwd()
        return base / path.expanduser()
