"""The frame: help without imports, options on either side, exit codes, and never a traceback."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer

from bot.cli import commands
from bot.cli.commands import COMMANDS, Command
from bot.cli.frame import Failure
from bot.cli.guard import guarded
from bot.cli.home import scattered

FANLOOP = [sys.executable, "-P", "-m", "bot"]
ROOT = Path(__file__).parents[3]


def test_help_lists_every_command_and_imports_none_of_them(fanloop):
    started = time.perf_counter()
    done = fanloop("--help")
    sys.stdout.write(f"fanloop --help took {time.perf_counter() - started:.2f} s\n")
    assert done.returncode == 0
    assert [name for name, command in COMMANDS.items() if f" {name} " not in done.stdout] == []
    assert [name for name, command in COMMANDS.items() if command.help not in done.stdout] == []
    code = (
        "import sys, bot.cli.guard as guard; guard.guarded(['--help']); "
        "print([name for name in sys.modules if name in "
        f"{[command.module for command in COMMANDS.values()] + ['pydantic', 'bot.config', 'sqlalchemy']}])"
    )
    quiet = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert quiet.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_row_says_what_the_command_says_of_itself(name):
    command = typer.main.get_command(importlib.import_module(COMMANDS[name].module).app)
    assert command.help.splitlines()[0] == COMMANDS[name].help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_the_shared_options(capsys, name):
    assert guarded([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert "--config" in shown
    assert "--debug" in shown


def test_the_file_may_be_named_before_or_after_the_command(fanloop, tmp_path):
    (tmp_path / "a.toml").write_text('[shop]\nname = "Before or after"')
    places = (
        ["--config", "a.toml", "config", "show"],
        ["config", "--config=a.toml", "show"],
        ["config", "show", "--config", "a.toml"],
    )
    for arguments in places:
        done = fanloop(*arguments, FANLOOP_CONFIG="other.toml")
        assert 'name = "Before or after"' in done.stdout, arguments
        assert done.returncode == 0


@pytest.mark.parametrize("arguments", [["version"], ["--version"], ["version", "--debug"]])
def test_the_version_is_the_distribution_s(fanloop, arguments):
    from importlib.metadata import version

    done = fanloop(*arguments)
    assert (done.returncode, done.stdout) == (0, f"fanloop {version('fanloop')}\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["confg"], "Did you mean 'config'?"),
        (["version", "--nope"], "--nope"),
        (["config", "chekc"], "Did you mean 'check'?"),
        (["--config"], "--config"),
    ],
)
def test_wrong_use_is_explained_and_ends_with_2(fanloop, arguments, said):
    done = fanloop(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_command_the_help_is_shown(fanloop):
    done = fanloop()
    assert done.returncode == 2
    assert "understand" in done.stdout


def command(function, monkeypatch, name="test-only"):
    """Make `function` a command of fanloop for one test."""
    module = type(sys)(name)
    module.app = typer.Typer(add_completion=False)
    module.app.command()(function)
    monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(commands.COMMANDS, name, Command(name, "A test's own."))
    return name


def test_an_unexpected_fault_is_one_line_without_secrets_and_no_traceback(monkeypatch, capsys):
    def fail() -> None:
        message = "cannot reach https://u:pass@host\nwith 123456789:AAExampleTokenNobodyHas"
        raise ValueError(message)

    assert guarded([command(fail, monkeypatch)]) == 1
    said = capsys.readouterr().err
    assert said == (
        "fanloop: unexpected fault: ValueError: cannot reach https://…@host with …\n"
        "run with --debug for the traceback\n"
    )


@pytest.mark.parametrize("before", [True, False])
def test_debug_shows_the_traceback(monkeypatch, capsys, before):
    def fail() -> None:
        raise ValueError("broken")

    name = command(fail, monkeypatch)
    assert guarded(["--debug", name] if before else [name, "--debug"]) == 1
    said = capsys.readouterr().err
    assert "Traceback" in said
    assert "in fail" in said


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        (Failure("the disk is full: make room"), 1, "fanloop: the disk is full: make room\n"),
        (Failure("no such file", code=2), 2, "fanloop: no such file\n"),
        (typer.Exit(1), 1, ""),
        (typer.Exit(0), 0, ""),
        (SystemExit(2), 2, ""),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(32, "Broken pipe"), 1, ""),
        (ImportError("no x"), 1, "fanloop: unexpected fault: ImportError: no x\nrun with --debug"),
    ],
)
def test_every_end_has_its_exit_code(monkeypatch, capsys, fault, code, said):
    def fail() -> None:
        raise fault

    monkeypatch.setattr(sys, "stdout", sys.stdout)  # typer wraps it after a broken pipe
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    assert guarded([command(fail, monkeypatch)]) == code
    assert capsys.readouterr().err.startswith(said)


def test_wrong_configuration_ends_with_2_and_every_fault(fanloop, tmp_path):
    (tmp_path / "fanloop.toml").write_text('[web]\nport = 0\nprot = 1\n[shop]\nlanguage = "xx"')
    done = fanloop("config", "show")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("fanloop: 3 faults in the configuration:\n  fanloop.toml:2: web.port = 0\n")


def test_doubts_go_to_standard_error_and_do_not_stop_the_command(fanloop, tmp_path):
    (tmp_path / "fanloop.toml").write_text('[telegram]\nbot_token = "1:a"')
    (tmp_path / "fanloop.toml").chmod(0o644)
    done = fanloop("config", "check")
    assert done.returncode == 0
    assert done.stderr.count("fanloop: warning: ") == 2
    assert "warning" not in done.stdout


def test_a_reader_who_leaves_is_no_fault(tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as nobody:  # noqa: PTH123
        done = subprocess.run(
            [*FANLOOP, "config", "show"],
            stdout=nobody,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            check=False,
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device")  # noqa: PTH110
def test_a_full_disk_is_said_in_one_line(tmp_path):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [*FANLOOP, "config", "show"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            check=False,
            timeout=60,
        )
    assert done.returncode == 1
    assert b"No space left on device" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.fixture
def _interruptible():
    # A test run in the background of a shell ignores SIGINT, and so would its children.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interruptible")
def test_ctrl_c_ends_quietly_with_130(tmp_path):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*FANLOOP, "init"], cwd=tmp_path, **pipes) as process:
        try:
            assert process.stdout.read(4) == b"What"
            time.sleep(0.5)  # it now waits for the answer, as it does when a person presses Ctrl-C
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()
    assert process.returncode == 130
    assert b"Traceback" not in said


def test_a_terminal_without_our_letters_shows_others(fanloop, tmp_path):
    (tmp_path / "fanloop.toml").write_text('[shop]\nname = "Caffè"', encoding="utf-8")
    done = fanloop("config", "show", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert 'name = "Caff?"' in done.stdout


def test_the_three_packages_lie_together_here():
    assert scattered() == ""


def test_foreign_packages_of_our_names_are_explained(fanloop, tmp_path):
    (tmp_path / "channels").mkdir()
    (tmp_path / "channels" / "__init__.py").write_text("raise ImportError('imported')")
    done = fanloop("version", PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"channels  {tmp_path}\n" in done.stderr
    assert f"bot       {ROOT}\n" in done.stderr
    assert "environment of its own" in done.stderr


def test_a_package_that_is_not_there_is_explained(monkeypatch):
    monkeypatch.setitem(sys.modules, "scheduler", None)
    assert "scheduler not found" in scattered()
