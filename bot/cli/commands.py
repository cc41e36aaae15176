"""Which commands there are. A row is all that has to be known of one before it runs."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """One command, or group of commands, of `fanloop`."""

    module: str  # has `app`, a typer.Typer; imported when the command runs
    help: str  # the line `fanloop --help` shows; the first line of the command's own help


COMMANDS = {
    "demo": Command("bot.cli.demo", "Show the product at work, with stand-ins for Telegram and Twilio."),
    "init": Command("bot.cli.init", "Write a configuration file, asking what only you can know."),
    "run": Command("bot.cli.run", "Serve the API and the webhooks, ask customers, and alert owners."),
    "doctor": Command("bot.cli.doctor", "Check everything Fanloop needs, with a remedy for each fault."),
    "config": Command("bot.cli.config", "Check the configuration, or show what is in force."),
    "upgrade": Command("bot.cli.upgrade", "Bring the database up to date, all or nothing."),
    "backup": Command("bot.cli.backup", "Copy the database to a file while Fanloop runs, and check it."),
    "restore": Command("bot.cli.restore", "Put a backup in the database's place; what was there is kept."),
    "import": Command("bot.cli.imports", "Take in purchases from a CSV file."),
    "export": Command("bot.cli.export", "Print what the database knows, one JSON object a line."),
    "hold": Command("bot.cli.hold", "Begin or end the hold, in which customers are sent nothing."),
    "resend": Command("bot.cli.resend", "List what may not have arrived, or send it once more."),
    "parked": Command("bot.cli.parked", "List what could not be read, have it read again, or let it be."),
    "report": Command("bot.cli.report", "Show the Net Promoter Score, and what it is made of."),
    "keys": Command("bot.cli.keys", "Make, list and revoke the API's keys."),
    "send-test": Command("bot.cli.send_test", "Send one test message to each owner."),
    "understand": Command("bot.cli.understand", "Say what replies mean: JSON lines in, JSON lines out."),
    "version": Command("bot.cli.version", "Print the version."),
}
