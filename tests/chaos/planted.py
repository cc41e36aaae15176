"""Planted bugs: one small change each that breaks a promise, and the tests that should notice.

A simulated month is lived through for those that name no test, or whose tests saw nothing.
"""

from __future__ import annotations

from typing import NamedTuple


class Planted(NamedTuple):
    """One bug."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...] = ()


OUTCOMES, RECEIPTS = "scheduler/outbox/outcomes.py", "scheduler/outbox/receipts.py"
DOUBT, DISPATCH, RECONCILE = "scheduler/outbox/doubt.py", "scheduler/dispatch.py", "scheduler/reconcile.py"
OUTGOING, TALK, DIALOGUE = "bot/flows/outgoing.py", "bot/flows/conversation.py", "bot/core/dialogue.py"
LOST, FAULTS = "tests/test_lost_answers.py", "tests/test_faults.py"
PEOPLE, OWNERS = "tests/bot/flows/test_customers.py", "tests/bot/flows/test_owners.py"
BATCHES, FIXES, LIMITS = (
    "tests/bot/flows/test_batches.py",
    "tests/bot/flows/test_corrections.py",
    "tests/test_limits.py",
)
QUEUE, HOURS = "tests/scheduler/test_outbox.py", "tests/scheduler/test_quiet_hours.py"
TWILIO, SIGNED, POLL = (
    "tests/channels/test_sms.py",
    "tests/channels/test_twilio_signature.py",
    "tests/channels/test_telegram_polling.py",
)
TAKING, ONCE = "tests/bot/web/test_purchases.py", "tests/bot/web/test_once.py"
CUT = "tests/test_postgresql.py"
HOOK, LINES = "tests/channels/test_telegram_webhook.py", "tests/scheduler/test_database.py"

BUGS = [
    Planted(
        "offset before commit",
        "channels/telegram/polling.py",
        "                await _keep(store, updates)\n",
        "                asyncio.ensure_future(_keep(store, updates))\n",
        (POLL,),
    ),
    Planted(
        "an expired lease is free again",
        OUTCOMES,
        '    gone = Unknown("the process that was sending it ended")\n    return await settle(tx, [(Due(*row), gone, None) for row in rows], now)',
        '    gone = Retry(timedelta(0), "again")\n    return await settle(tx, [(Due(*row), gone, now) for row in rows], now)',
    ),
    Planted(
        "synchronous NORMAL", "scheduler/database.py", '"synchronous=FULL"', '"synchronous=NORMAL"', (LINES,)
    ),
    Planted(
        "consent is not looked at in the claim",
        OUTGOING,
        "elif (row.channel, row.address) in refused and row",
        "elif False and row",
    ),
    Planted(
        "what is unread is not waited for",
        OUTGOING,
        "elif places[row.id] & unread:",
        "elif False:",
        (BATCHES,),
    ),
    Planted(
        "a result counts for any lease",
        OUTCOMES,
        ".where(c.id == row.id, c.attempt == row.attempt, c.state.in_(_open_to(outcome)))",
        ".where(c.id == row.id)",
        (QUEUE,),
    ),
    Planted(
        "a receipt is not told by our id",
        RECEIPTS,
        "    if id_.isdecimal() and attempt.isdecimal() and max",
        "    if False and max",
        (QUEUE,),
    ),
    Planted(
        "delivered falls back",
        RECEIPTS,
        "        elif was not in {S.ACCEPTED, S.ACCEPTED_FINAL}:",
        "        elif False:",
        (QUEUE,),
    ),
    Planted(
        "events are not known again",
        "bot/storage/inbox.py",
        '"key": one.key,',
        '"key": f"{one.key}{id(one)}",',
        (FAULTS,),
    ),
    Planted(
        "the window is not looked at",
        DISPATCH,
        "        return later if at == now and later > now + LAST else at",
        "        return now",
    ),
    Planted(
        "answers wait for the window",
        DISPATCH,
        "        if row.zone is None or (row.free_until is not None and now < row.free_until):\n            return now",
        "        if row.zone is None:\n            return now",
        (PEOPLE,),
    ),
    Planted(
        "too late is not too late",
        DISPATCH,
        "            if row.expires_at is not None and at >= row.expires_at:",
        "            if False:",
        (LOST,),
    ),
    Planted(
        "a refusal leaves the survey open",
        DIALOGUE,
        "        kept = replace(kept, state=State.OPTED_OUT)",
        "        pass",
        ("tests/bot/core/test_dialogue.py",),
    ),
    Planted(
        "a 6 is passive",
        "bot/core/nps.py",
        "if score >= 7 else",
        "if score >= 6 else",
        ("tests/bot/core/test_nps.py",),
    ),
    Planted("reconcile without a control", RECONCILE, "await self._control(now)", "None", (LOST,)),
    Planted("one empty look proves it", "scheduler/outbox/table.py", "LOOKS = 2", "LOOKS = 1", (LOST,)),
    Planted(
        "proof of absence at once",
        RECONCILE,
        "SURE_AFTER = timedelta(minutes=10)",
        "SURE_AFTER = timedelta(0)",
        (LOST,),
    ),
    Planted(
        "sent again as often as it is missing",
        RECONCILE,
        "elif one.requeued or not self._again(one.row):",
        "elif not self._again(one.row):",
        (LOST,),
    ),
    Planted(
        "another message's id is adopted",
        RECONCILE,
        "if each.sent.provider_id not in taken), None)",
        "), None)",
        (LOST,),
    ),
    Planted(
        "an unknown send goes out blindly",
        OUTCOMES,
        '        case Unknown(why):\n            return {\n                "state": S.UNKNOWN,',
        '        case Unknown(why):\n            return {\n                "claim_at": now,\n                "state": S.RETRY_WAIT,',
        (FAULTS,),
    ),
    Planted(
        "an alert is not repeated",
        "bot/flows/alerts.py",
        "REPEATS = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6))",
        "REPEATS = ()",
        (FAULTS,),
    ),
    Planted("a hold holds nothing", DISPATCH, "held = await self._held(tx)", "held = False", (LOST,)),
    Planted(
        "our own messages are fetched as theirs",
        "channels/sms/channel.py",
        'return [calls.heard(one) for one in ours if one.direction == "inbound"]',
        "return [calls.heard(one) for one in ours]",
        (TWILIO,),
    ),
    Planted(
        "the list is matched by number alone",
        "channels/sms/channel.py",
        'if _ours(one) and one.to == address and (one.body or "").split() == wanted',
        "if _ours(one) and one.to == address",
        (LOST,),
    ),
    Planted(
        "fields are signed unsorted",
        "channels/twilio_signature.py",
        "for name, value in sorted(set(params))",
        "for name, value in params",
        (SIGNED,),
    ),
    Planted(
        "a forged call is taken",
        "channels/sms/calls.py",
        "    if not any(good):",
        "    if False:",
        (TWILIO, "tests/bot/web/test_webhooks.py"),
    ),
    Planted(
        "Telegram's secret is not asked for",
        "channels/telegram/channel.py",
        "        if not self.proven(call.headers):",
        "        if False:",
        (HOOK,),
    ),
    Planted(
        "a server error is taken for not sent",
        "channels/sms/outcomes.py",
        '        return Unknown(f"no readable answer: {why}"), None',
        "        return Retry(_SOON, why), None",
        (FAULTS, TWILIO),
    ),
    Planted(
        "21610 is no refusal",
        "channels/sms/outcomes.py",
        "_OPTED_OUT = {21610}",
        "_OPTED_OUT = set[int]()",
        (TWILIO, FAULTS),
    ),
    Planted(
        "a refusal is for one channel",
        "bot/flows/consent.py",
        "    everywhere = {place, *places(people)}",
        "    everywhere = {place}",
        (PEOPLE,),
    ),
    Planted(
        "every refusal is confirmed again",
        DIALOGUE,
        "    if not setting.confirmed and not again:",
        "    if True:",
        (PEOPLE, "tests/bot/core/test_dialogue.py"),
    ),
    Planted(
        "asked again for ever",
        DIALOGUE,
        "    if survey.unclear < len(AGAIN):\n        return Step(kept, (Say(AGAIN[survey.unclear]),))",
        "    if True:\n        return Step(kept, (Say(AGAIN[0]),))",
        (PEOPLE,),
    ),
    Planted(
        "dead leases stay",
        "bot/app.py",
        "        alone = self._owner if self.database.sqlite else None",
        "        alone = self._owner",
        (CUT,),
    ),
    Planted(
        "poison is tried for ever", "bot/storage/inbox.py", "TRIES = 5", "TRIES = 10**9", (FAULTS, BATCHES)
    ),
    Planted(
        "a cancelled purchase is asked about",
        "bot/flows/purchases.py",
        'await outbox.cancel(tx, now, "cancelled", about=[brief.id], kinds=["question", "reminder"])',
        "pass",
        (TAKING, "tests/test_walk.py", PEOPLE),
    ),
    Planted(
        "the purse has no bottom",
        "bot/flows/spending.py",
        "        if segments > self.left:",
        "        if False:",
        (LIMITS,),
    ),
    Planted(
        "every country is texted",
        "bot/flows/spending.py",
        "{CHANNEL} if countries and",
        "{CHANNEL} if False and",
        (LIMITS,),
    ),
    Planted(
        "a gap in the clock is ignored",
        "scheduler/quiet_hours.py",
        "    before = local.replace(fold=1).astimezone(UTC)\n    return _skip(before, moment, place)",
        "    return moment",
        (HOURS,),
    ),
    Planted(
        "the window opens when asked",
        "scheduler/quiet_hours.py",
        "            return max(at, opens)",
        "            return at",
        (HOURS,),
    ),
    Planted(
        "a correction counts the first score",
        "bot/flows/corrections.py",
        "reversed(history)",
        "history",
        (FIXES,),
    ),
    Planted(
        "a link binds everybody",
        "bot/flows/linking.py",
        "found.link_chat not in {None, incoming.address}",
        "False",
        (PEOPLE,),
    ),
    Planted(
        "old buttons count",
        TALK,
        "    if survey.state in {State.ASKED, State.SCORED, State.UNDELIVERABLE}:\n        return True",
        "    return True\n    if True:\n        return True",
        (PEOPLE,),
    ),
    Planted(
        "late edits count",
        TALK,
        "EDIT_WITHIN = timedelta(minutes=10)",
        "EDIT_WITHIN = timedelta(days=10)",
        (PEOPLE,),
    ),
    Planted("an answer proves everything", DOUBT, "            ~another,\n", "", (LOST,)),
    Planted(
        "two questions at once",
        OUTGOING,
        "        if record.survey.id in crowded:",
        "        if False:",
        (BATCHES, PEOPLE),
    ),
    Planted(
        "asked again the next day",
        "bot/core/eligibility.py",
        "asked is not None and facts.now - asked < rules.ask_again_after",
        "False",
        ("tests/bot/core/test_eligibility.py",),
    ),
    Planted(
        "other content is the same purchase",
        "bot/flows/purchases.py",
        '"seen" if known == report.digest else "conflict"',
        '"seen"',
        (TAKING,),
    ),
    Planted(
        "a refusal loses to a score",
        "bot/core/replies/__init__.py",
        "    if rule := refuses(",
        "    if False and (rule := refuses(",
        ("tests/bot/core/test_replies.py",),
    ),
    Planted(
        "a failed batch takes the good ones along",
        "bot/flows/inbox.py",
        "            taken = await self._in_parts()",
        "            taken = 0",
        (BATCHES, FAULTS),
    ),
    Planted(
        "nothing ever ends",
        "bot/storage/surveys.py",
        "_s.wake_at <= now)",
        "_s.wake_at <= now - timedelta(days=400))",
    ),
]
