"""The conversation as a state machine: every state, every kind of reply, never an exception.

The shell stores the survey that comes back and carries out the effects, in order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.model import (
    Alert,
    Category,
    Effect,
    Kind,
    OptOut,
    Policy,
    Reply,
    Say,
    State,
    Step,
    Survey,
)
from bot.core.nps import category

AGAIN = ("again_first", "again_second")  # what an unclear answer gets, then a person takes over
LATE = timedelta(days=14)  # after the question, an unasked-for score still counts this long
LONGEST_REASON = 4000  # characters kept of what a customer writes in many messages

ASKING = {State.WAITING, State.PLANNED, State.ASKED}
ANSWERED = {State.SCORED, State.ANSWERED}


@dataclass(frozen=True, slots=True)
class _Setting:
    now: datetime
    policy: Policy
    change_within: timedelta
    confirmed: bool


def step(
    survey: Survey,
    reply: Reply,
    now: datetime,
    *,
    policy: Policy = Policy.STANDARD,
    change_within: timedelta = timedelta(days=7),
    confirmed: bool = False,
) -> Step:
    """What a reply makes of a survey, and what has to be done.

    Args:
        survey: As it stands.
        reply: As it was understood.
        now: Aware UTC.
        policy: Which scores promote.
        change_within: How long after its first score a customer may change it.
        confirmed: A refusal of theirs has been confirmed before, by us or by the provider.
    """
    setting = _Setting(now, policy, change_within, confirmed)
    return _BY_KIND[reply.kind](survey, reply, setting)


def _score(survey: Survey, reply: Reply, setting: _Setting) -> Step:
    score = reply.score
    if score is None or not 0 <= score <= 10:  # noqa: PLR2004 - the scale's own
        return _comment(survey, reply, setting)
    if survey.state in ANSWERED:
        return _changed(survey, score, reply, setting)
    if _takes(survey, setting.now):
        return _first_score(survey, score, reply, setting)
    return Step(_with_words(survey, reply), (Alert("message"),))


def _first_score(survey: Survey, score: int, reply: Reply, setting: _Setting) -> Step:
    scored = replace(_with_words(survey, reply), state=State.SCORED, score=score, scored_at=setting.now)
    return _follow_up(scored, category(score, setting.policy))


def _follow_up(survey: Survey, mood: Category) -> Step:
    """Thank a fan; ask everybody else, once, why they are not one."""
    given = "_reason" if survey.reason else ""
    if mood is Category.PROMOTER:
        return Step(survey, (Say(f"thanks_promoter{given}"),))
    return Step(
        replace(survey, followed_up=True),
        (Alert(str(mood)), Say(f"followup_{mood}{given}")),
    )


def _changed(survey: Survey, score: int, reply: Reply, setting: _Setting) -> Step:
    """The last valid score counts while it may be changed; afterwards the words alone."""
    if (
        survey.score is None
        or survey.scored_at is None
        or setting.now - survey.scored_at > setting.change_within
    ):
        return _comment(survey, reply, setting)
    if score == survey.score:
        return _comment(survey, reply, setting) if reply.comment else Step(survey)
    before, after = category(survey.score, setting.policy), category(score, setting.policy)
    moved = replace(_with_words(survey, reply), score=score)
    if before is after:
        return Step(moved, (Say("noted"),))
    if after is not Category.PROMOTER and not moved.followed_up:
        followed = _follow_up(replace(moved, state=State.SCORED), after)
        return Step(followed.survey, (Alert("moved"), *followed.effects[1:]))
    return Step(moved, (Alert("moved"), Say("noted")))


def _unclear(survey: Survey, reply: Reply, setting: _Setting) -> Step:
    if survey.state not in ASKING:
        return _comment(survey, reply, setting)
    kept = replace(_with_words(survey, reply), unclear=survey.unclear + 1)
    if survey.unclear < len(AGAIN):
        return Step(kept, (Say(AGAIN[survey.unclear]),))
    return Step(replace(kept, state=State.HANDED_OVER), (Alert("handed_over"), Say("handed_over")))


def _comment(survey: Survey, reply: Reply, setting: _Setting) -> Step:  # noqa: ARG001 - one shape for every kind
    kept = _with_words(survey, reply)
    if survey.state in ASKING:
        if survey.nudged:
            return Step(kept, (Alert("message"),) if reply.comment else ())  # asked once: a person reads on
        return Step(replace(kept, nudged=True), (Say("ask_number"),))
    if survey.state in ANSWERED:
        # A phone that answers by itself says nothing, and is not thanked for it.
        return _reason(survey, kept, reply) if reply.comment or reply.cause else Step(survey)
    return Step(kept, (Alert("message"),))


def _reason(before: Survey, kept: Survey, reply: Reply) -> Step:
    """Words after the score: the first are the reason, later ones are kept beside it."""
    told = (Alert("reason"),) if before.followed_up else ()
    if reply.cause is not None and not reply.comment:
        if before.furthered or before.state is State.ANSWERED:
            return Step(kept, told)
        return Step(replace(kept, furthered=1), (*told, Say("further")))
    if before.state is State.SCORED:
        # Nothing has to be put right for a fan.
        thanked = Say("thanks_reason" if before.followed_up else "thanks_comment")
        return Step(replace(kept, state=State.ANSWERED), (*told, thanked))
    if before.reason.endswith(kept.reason):
        return Step(kept, told)  # nothing new
    # Of a fan nobody awaits anything more: what they add is a message like any other.
    return Step(kept, (*(told or (Alert("message"),)), Say("thanks_comment")))


def _help(survey: Survey, reply: Reply, setting: _Setting) -> Step:  # noqa: ARG001 - one shape for every kind
    return Step(survey, (Say("help"),))


def _opt_out(survey: Survey, reply: Reply, setting: _Setting) -> Step:
    """A refusal ends everything; a score beside it is kept, and no follow-up goes out."""
    again = survey.state is State.OPTED_OUT
    kept = _with_words(survey, reply)
    effects: list[Effect] = [OptOut()]
    score = reply.score
    if score is not None and 0 <= score <= 10 and _takes(survey, setting.now):  # noqa: PLR2004 - as above
        kept = replace(kept, score=score, scored_at=setting.now)
        if category(score, setting.policy) is Category.DETRACTOR:
            effects.append(Alert("detractor"))
    if not survey.state.final:
        kept = replace(kept, state=State.OPTED_OUT)
    if not setting.confirmed and not again:
        effects.append(Say("opted_out"))
    return Step(kept, tuple(effects))


def _with_words(survey: Survey, reply: Reply) -> Survey:
    """The survey with what was said or tapped kept beside what is there."""
    words = reply.comment.strip()
    if words and words not in survey.reason:
        survey = replace(survey, reason="\n".join(filter(None, (survey.reason, words)))[:LONGEST_REASON])
    return survey if reply.cause is None else replace(survey, cause=reply.cause)


def _takes(survey: Survey, now: datetime) -> bool:
    """Whether a survey without a score may still get one."""
    return survey.state in ASKING or survey.state is State.HANDED_OVER or _just_expired(survey, now)


def _just_expired(survey: Survey, now: datetime) -> bool:
    asked = survey.asked_at
    # Carriers call messages undelivered that did arrive: who answers has had the question.
    over = survey.state in {State.EXPIRED, State.UNDELIVERABLE}
    return over and asked is not None and now - asked <= LATE


_BY_KIND: dict[Kind, Callable[[Survey, Reply, _Setting], Step]] = {
    Kind.SCORE: _score,
    Kind.UNCLEAR: _unclear,
    Kind.COMMENT: _comment,
    Kind.HELP: _help,
    Kind.OPT_OUT: _opt_out,
}
