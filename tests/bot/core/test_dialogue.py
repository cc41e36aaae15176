"""The conversation, cell by cell, and what holds over any sequence of replies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.dialogue import step
from bot.core.model import Alert, Category, Cause, Kind, OptOut, Policy, Reply, Say, State, Survey
from bot.core.nps import category

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ASKED = Survey(1, State.ASKED, asked_at=NOW)
SCORED = Survey(
    1,
    State.SCORED,
    score=3,
    followed_up=True,
    scored_at=NOW - timedelta(days=1),
    asked_at=NOW - timedelta(days=1),
)


def score(n: int, comment: str = "") -> Reply:
    return Reply(Kind.SCORE, n, comment)


def said(survey: Survey, reply: Reply, **options) -> list[str]:
    return [words(effect) for effect in step(survey, reply, NOW, **options).effects]


def words(effect) -> str:
    match effect:
        case Say(phrase):
            return phrase
        case Alert(what):
            return f"alert {what}"
    return "opt out"


@pytest.mark.parametrize(
    ("reply", "effects", "state"),
    [
        (score(10), ["thanks_promoter"], "scored"),
        (score(9, "the bread"), ["thanks_promoter_reason"], "scored"),
        (score(8), ["alert passive", "followup_passive"], "scored"),
        (score(7, "cold"), ["alert passive", "followup_passive_reason"], "scored"),
        (score(6), ["alert detractor", "followup_detractor"], "scored"),
        (score(0, "late"), ["alert detractor", "followup_detractor_reason"], "scored"),
        (Reply(Kind.UNCLEAR), ["again_first"], "asked"),
        (Reply(Kind.COMMENT, comment="nice"), ["ask_number"], "asked"),
        (Reply(Kind.HELP), ["help"], "asked"),
        (Reply(Kind.OPT_OUT), ["opt out", "opted_out"], "opted_out"),
        (Reply(Kind.OPT_OUT, 2), ["opt out", "alert detractor", "opted_out"], "opted_out"),
        (Reply(Kind.OPT_OUT, 10), ["opt out", "opted_out"], "opted_out"),
    ],
)
def test_while_asked(reply, effects, state):
    assert said(ASKED, reply) == effects
    moved = step(ASKED, reply, NOW).survey
    assert moved.state == state
    assert moved.score == (reply.score if reply.kind in {Kind.SCORE, Kind.OPT_OUT} else None)


@pytest.mark.parametrize(
    ("reply", "effects", "state", "kept"),
    [
        (score(3), [], "scored", 3),
        (score(5), ["noted"], "scored", 5),
        (score(8), ["alert moved", "noted"], "scored", 8),
        (score(10), ["alert moved", "noted"], "scored", 10),
        (Reply(Kind.UNCLEAR, comment="6 or 7"), ["alert reason", "thanks_reason"], "answered", 3),
        (Reply(Kind.COMMENT, comment="too late"), ["alert reason", "thanks_reason"], "answered", 3),
        (Reply(Kind.COMMENT, cause=Cause.PRICE), ["alert reason", "further"], "scored", 3),
        (Reply(Kind.COMMENT), [], "scored", 3),
        (Reply(Kind.HELP), ["help"], "scored", 3),
        (Reply(Kind.OPT_OUT), ["opt out", "opted_out"], "opted_out", 3),
    ],
)
def test_after_a_score(reply, effects, state, kept):
    assert said(SCORED, reply) == effects
    moved = step(SCORED, reply, NOW).survey
    assert (moved.state, moved.score) == (state, kept)


def test_unclear_three_times_is_handed_to_a_person():
    survey, heard = ASKED, []
    for _ in range(3):
        found = step(survey, Reply(Kind.UNCLEAR), NOW)
        survey, heard = found.survey, heard + [words(effect) for effect in found.effects]
    assert heard == ["again_first", "again_second", "alert handed_over", "handed_over"]
    assert survey.state is State.HANDED_OVER


def test_the_number_is_asked_for_once_and_every_comment_kept():
    first = step(ASKED, Reply(Kind.COMMENT, comment="good"), NOW).survey
    second = step(first, Reply(Kind.COMMENT, comment="really"), NOW)
    assert second.effects == (Alert("message"),)  # a person reads on
    assert second.survey.reason == "good\nreally"


def test_a_fan_who_becomes_none_gets_the_one_follow_up():
    fan = step(ASKED, score(10), NOW).survey
    assert said(fan, score(4)) == ["alert moved", "followup_detractor"]
    assert step(fan, score(4), NOW).survey.followed_up


def test_what_a_fan_likes_is_thanked_for_and_not_apologised_for():
    fan = step(ASKED, score(10), NOW).survey
    assert said(fan, Reply(Kind.COMMENT, comment="the bread")) == ["thanks_comment"]


def test_a_score_cannot_be_changed_after_its_week():
    old = replace(SCORED, scored_at=NOW - timedelta(days=8))
    assert step(old, score(10), NOW).survey.score == 3


def test_the_policy_decides_who_is_asked_why():
    assert said(ASKED, score(9), policy=Policy.TEN_ONLY) == ["alert passive", "followup_passive"]


def test_a_refusal_the_provider_confirmed_is_not_confirmed_again():
    assert said(ASKED, Reply(Kind.OPT_OUT), confirmed=True) == ["opt out"]


def test_a_late_score_after_expiry_still_counts_for_a_while():
    expired = Survey(1, State.EXPIRED, asked_at=NOW - timedelta(days=10))
    assert step(expired, score(9), NOW).survey.score == 9
    assert step(replace(expired, asked_at=NOW - timedelta(days=20)), score(9), NOW).survey.score is None


REPLIES = st.builds(
    Reply,
    st.sampled_from(Kind),
    st.none() | st.integers(-3, 14),
    st.sampled_from(["", "late", "cold", "x" * 3000]),
    st.none() | st.sampled_from(Cause),
)


@given(
    st.sampled_from(State),
    st.lists(st.tuples(REPLIES, st.integers(0, 96)), max_size=15),
    st.sampled_from(Policy),
)
def test_whatever_comes_in_whatever_state_the_promises_hold(state, replies, policy):
    survey, given_scores = Survey(1, state, asked_at=NOW), set()
    if state in {State.SCORED, State.ANSWERED}:
        survey, given_scores = replace(SCORED, state=state), {3}
    now, effects = NOW, []
    for reply, hours in replies:
        now += timedelta(hours=hours)
        before = survey
        refused = any(isinstance(effect, OptOut) for effect in effects)
        found = step(survey, reply, now, policy=policy, confirmed=refused)
        survey = found.survey
        if before.state is State.OPTED_OUT:
            spoken = [
                effect for effect in found.effects if isinstance(effect, Say) and effect.phrase != "help"
            ]
            assert spoken == []
        if reply.score is not None and reply.kind in {Kind.SCORE, Kind.OPT_OUT}:
            given_scores.add(reply.score)
        effects += found.effects
        assert survey.score is None or (survey.score in given_scores and 0 <= survey.score <= 10)
        assert len(survey.reason) <= 4000
    phrases = [effect.phrase for effect in effects if isinstance(effect, Say)]
    assert sum(phrase.startswith("followup_") for phrase in phrases) <= 1
    assert sum(phrase.startswith("again_") for phrase in phrases) <= 2
    assert phrases.count("ask_number") <= 1
    assert phrases.count("opted_out") <= 1
    assert phrases.count("further") <= 1
    if survey.state is State.SCORED and category(survey.score, policy) is not Category.PROMOTER:
        assert survey.followed_up
    assert all(isinstance(effect, Say | Alert | OptOut) for effect in effects)
