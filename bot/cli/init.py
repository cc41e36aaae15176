"""`fanloop init`: a configuration file with fresh secrets, from a few questions or from flags."""

from __future__ import annotations

import getpass
import os
import secrets
import shlex
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import guess
from bot.cli.frame import Failure, Session, complain, say, wrong_config
from bot.cli.questions import QUESTIONS, Answers, Question
from bot.config import ConfigError
from bot.config.example import filled
from bot.config.sources import DEFAULT_FILE

app = typer.Typer(add_completion=False)


@app.command()
def init(
    ctx: typer.Context,
    *,
    name: Annotated[str | None, typer.Option(help="The shop's name.")] = None,
    language: Annotated[str | None, typer.Option(help="en, it, es, fr, de or pt.")] = None,
    country: Annotated[str | None, typer.Option(help="Two letters, such as IT.")] = None,
    time_zone: Annotated[str | None, typer.Option(help="Such as Europe/Rome.")] = None,
    telegram_token: Annotated[str | None, typer.Option(help="From @BotFather.")] = None,
    twilio_sid: Annotated[str | None, typer.Option(help="The Account SID: AC...")] = None,
    twilio_token: Annotated[str | None, typer.Option(help="The primary Auth Token.")] = None,
    twilio_number: Annotated[str | None, typer.Option(help="A number, or MG...: what sends.")] = None,
    public_url: Annotated[str | None, typer.Option(help="https://... of this server.")] = None,
    owner_name: Annotated[str | None, typer.Option(help="Who hears of unhappy customers.")] = None,
    owner_telegram_id: Annotated[str | None, typer.Option(help="Their numeric Telegram id.")] = None,
    owner_phone: Annotated[str | None, typer.Option(help="Their phone.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing: take the defaults.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file that is there.")] = False,
) -> None:
    """Write a configuration file, asking what only you can know."""
    flags = {
        "--name": name,
        "--language": language,
        "--country": country,
        "--time-zone": time_zone,
        "--telegram-token": telegram_token,
        "--twilio-sid": twilio_sid,
        "--twilio-token": twilio_token,
        "--twilio-number": twilio_number,
        "--public-url": public_url,
        "--owner-name": owner_name,
        "--owner-telegram-id": owner_telegram_id,
        "--owner-phone": owner_phone,
    }
    file = _target(ctx.ensure_object(Session), force=force)
    answers = Answers(_defaults() | {flag: answer for flag, answer in flags.items() if answer is not None})
    given = {flag for flag, answer in flags.items() if answer is not None}
    _refuse(answers, only=given)
    if not yes:
        _ask_the_rest(answers, given)
    _refuse(answers)
    _write(file, _text(answers))
    _tell_what_is_next(file, answers)


def _target(session: Session, *, force: bool) -> Path:
    """The file to write."""
    file = session.config or Path(os.environ.get("FANLOOP_CONFIG") or DEFAULT_FILE)
    if file.is_dir():
        raise Failure(f"{file} is a folder: name a file in it with --config", code=2)
    if file.exists() and not force:
        raise Failure(f"{file} is there already: --force overwrites it, --config names another", code=2)
    return file


def _defaults() -> dict[str, str]:
    return {
        "--name": "Fanloop shop",
        "--language": guess.language(os.environ),
        "--country": guess.country(os.environ),
        "--time-zone": guess.time_zone(os.environ),
    }


def _refuse(answers: Answers, only: set[str] | None = None) -> None:
    """End with what is wrong; with `only`, of these flags' own answers."""
    found = [
        fault for fault in answers.faults() if only is None or (fault.where in only and fault.value != '""')
    ]
    if found:
        raise wrong_config(ConfigError(found))


def _ask_the_rest(answers: Answers, given: set[str]) -> None:
    """Ask what no flag said, each question until its answer is right."""
    for question in QUESTIONS:
        if question.flag in given or (question.after and not answers.given.get(question.after)):
            continue
        default = answers.given.get(question.flag, "")
        while True:
            answers.given[question.flag] = _typed(question, default) or default
            fault = answers.fault_of(question)
            if fault is None:
                break
            complain(f"{fault.value} {fault.remedy}")


def _typed(question: Question, default: str) -> str:
    prompt = f"{question.text} [{default}]: " if default else f"{question.text}: "
    try:
        # On a terminal a secret is not shown; getpass would look for one even where input is piped.
        hide = question.secret and sys.stdin.isatty()
        return (getpass.getpass(prompt) if hide else input(prompt)).strip()
    except EOFError:
        raise Failure(
            f"no answer to {question.flag}: give it as a flag, or --yes for defaults", code=2
        ) from None


def _text(answers: Answers) -> str:
    """The file, with secrets nobody has seen before."""
    settings = answers.settings()
    settings["web", "secret"] = secrets.token_urlsafe(32)
    settings["telegram", "webhook_secret"] = secrets.token_urlsafe(32)
    owner = answers.owner()
    return filled(settings, [owner] if owner else [])


def _write(file: Path, text: str) -> None:
    """Put `text` in place at once, readable for its owner only."""
    try:
        # mkstemp makes it with mode 0600, before anything is in it.
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as fault:
        raise Failure(f"{file} cannot be written: {fault.strerror}") from None


def _tell_what_is_next(file: Path, answers: Answers) -> None:
    option = "" if file == DEFAULT_FILE else f" --config {shlex.quote(str(file))}"
    say(f"Wrote {file}, readable for you only. Everything in it can be edited.", style="green")
    values = answers.values()
    if not {("telegram", "bot_token"), ("sms", "account_sid")} & set(values):
        say("  No channel is set up yet: add a Telegram bot_token, or an [sms] account.")
    if not answers.owner():
        say("  Nobody hears of unhappy customers yet: add [[owners]].")
    if ("owners", 0, "telegram_id") in values:
        say("  The owner must press Start in the bot once: Telegram lets no bot write first.")
    say("Next:")
    for command, gives in (
        ("doctor", "looks at everything and says what to do about each fault"),
        ("run", "serves; ask your first customer"),
        ("keys create till", "the key your till reports purchases with"),
    ):
        say(f"  {f'fanloop{option} {command}':<26} # {gives}")
