"""The example file and the documentation name every key, truly."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from bot.config import Config, load
from bot.config.keys import all_keys, is_secret, section, variable
from bot.config.sections import Owner, StoreSurvey

ROOT = Path(__file__).parents[3]
EXAMPLE = (ROOT / "config.example.toml").read_text(encoding="utf-8")
DOCUMENTATION = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
TABLES = {("survey", "stores"), ("owners",), ("phrases",), ("channels",)}  # shown as comments


def with_comments_taken_off(text):
    """The example with its commented tables in force."""
    return re.sub(r"^# (?=\[|[a-z_]+ = )", "", text, flags=re.MULTILINE)


def test_loading_the_example_gives_the_defaults(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text(EXAMPLE, encoding="utf-8")
    config = load(file, {})
    assert config.model_dump() == Config().model_dump()
    assert config.warnings == ()


@pytest.mark.parametrize("key", [key for key in all_keys() if key not in TABLES], ids=".".join)
def test_every_key_stands_in_the_example_with_a_comment(key):
    assert key[1] in tomllib.loads(EXAMPLE)[key[0]]
    own = EXAMPLE.split(f"\n[{key[0]}]")[1].split("\n[")[0]
    row = re.search(rf"^{key[1]} = .*$", own, re.MULTILINE)
    assert "  # " in row[0] or key[1] == "api_base_url"


def test_the_example_has_nothing_else():
    written = {(name, key) for name, table in tomllib.loads(EXAMPLE).items() for key in table}
    assert written == set(all_keys()) - TABLES


def test_the_commented_tables_of_the_example_can_be_used_as_they_are(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text(with_comments_taken_off(EXAMPLE), encoding="utf-8")
    config = load(file, {})
    assert config.owners[0].model_fields_set == set(Owner.model_fields)
    assert config.owners[0].phone == "+393331234567"
    assert list(config.survey.stores) == ["Main street"]
    assert set(config.phrases) == {"it"}
    assert set(config.channels) == {"pager"}


def test_the_example_says_what_a_store_may_set_of_its_own():
    text = EXAMPLE.split("[survey.stores")[1].split("\n\n")[0]
    assert [name for name in StoreSurvey.model_fields if name not in text] == []


def test_every_commented_phrase_exists():
    known = tomllib.loads((ROOT / "bot" / "phrases" / "en.toml").read_text(encoding="utf-8"))
    own = tomllib.loads(with_comments_taken_off(EXAMPLE))["phrases"]["it"]
    assert set(own) <= set(known)


@pytest.mark.parametrize("key", list(all_keys()), ids=".".join)
def test_every_key_is_documented(key):
    own = DOCUMENTATION.split(f"\n## [{key[0]}]")[-1].split("\n## ")[0] if len(key) > 1 else DOCUMENTATION
    assert f"`{key[-1]}`" in own or f"[{'.'.join(key)}." in own or f"[{key[0]}]" in own


@pytest.mark.parametrize("name", Owner.model_fields)
def test_every_key_of_an_owner_is_documented(name):
    assert f"`{name}`" in DOCUMENTATION.split("\n## [[owners]]")[1].split("\n## ")[0]


@pytest.mark.parametrize("key", [key for key in all_keys() if key not in TABLES], ids=".".join)
def test_the_documentation_tells_the_default(key):
    own = DOCUMENTATION.split(f"\n## [{key[0]}]")[1].split("\n## ")[0]
    row = next(line for line in own.splitlines() if line.startswith(f"| `{key[1]}` |"))
    default = tomllib.loads(EXAMPLE)[key[0]][key[1]]
    said = tomllib.loads("x = " + row.split("|")[2].strip().strip("`"))["x"]
    assert said == default
    assert ("**Secret.**" in row) == is_secret(key)


def test_every_name_the_documentation_gives_exists():
    known = {variable(key) for key in all_keys()}
    said = set(re.findall(r"FANLOOP_[A-Z]+__[A-Z_]+|FANLOOP_OWNERS", DOCUMENTATION)) - {
        "FANLOOP_WEB__PROT",  # the misspelt one
        "FANLOOP_SECTION__KEY",
        "FANLOOP_SECTION__KEY_FILE",
    }
    assert said
    free = ("FANLOOP_CHANNELS__", "FANLOOP_PHRASES__")
    assert {name for name in said if not name.startswith(free)} <= known | {f"{name}_FILE" for name in known}


def test_every_section_is_known():
    assert section(()) is Config
