"""Each key's line is found however the file is written."""

from __future__ import annotations

import tomllib

import pytest

from bot.config.toml_lines import lines

EVERY_FORM = '''\
# a comment with [brackets] and a = sign
top = 1
[shop]   # comment
name = "a = [b]"
"quoted key" = 1

[survey]
excluded_days = [ # three
  "sunday",
  "12-25", # ] = not the end
]
text = """
[not.a.header]
key = "not a key"
"""
dotted.key = {inline = 1, list = [1, {deep = 2}]}
[survey.stores."Main = street"]
delay = "1h"
[[owners]]
name = "A"
[owners.extra]
x = 1
[[owners]]
name = """B"""
phone = 'x'
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("top",), 2),
        (("shop",), 3),
        (("shop", "name"), 4),
        (("shop", "quoted key"), 5),
        (("survey", "excluded_days"), 8),
        (("survey", "excluded_days", 1), 8),
        (("survey", "text"), 12),
        (("survey", "dotted", "key", "list", 1, "deep"), 16),
        (("survey", "stores", "Main = street"), 17),
        (("survey", "stores", "Main = street", "delay"), 18),
        (("owners", 0), 19),
        (("owners", 0, "name"), 20),
        (("owners", 0, "extra", "x"), 22),
        (("owners", 1), 23),
        (("owners", 1, "phone"), 25),
    ],
)
def test_a_key_is_found_on_its_line(key, line):
    tomllib.loads(EVERY_FORM)
    assert lines(EVERY_FORM)[key] == line


def test_what_only_looks_like_a_key_is_not_one():
    found = lines(EVERY_FORM)
    assert ("not", "a", "header") not in found
    assert not [key for key in found if "key" in key and "dotted" not in key]


def test_a_windows_file_and_an_empty_one_have_their_lines_too():
    assert lines("\r\n[web]\r\nport = 1\r\n") == {("web",): 2, ("web", "port"): 3}
    assert lines("") == {}
