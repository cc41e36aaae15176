"""English."""

from __future__ import annotations

from bot.core.replies.words import Words

WORDS = Words(
    numbers={
        "zero": 0,
        "nought": 0,
        "nil": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "thre": 3,
        "four": 4,
        "fore": 4,
        "five": 5,
        "fiv": 5,
        "six": 6,
        "sicks": 6,
        "seven": 7,
        "seveen": 7,
        "sevn": 7,
        "eight": 8,
        "eigt": 8,
        "eigth": 8,
        "ate": 8,
        "nine": 9,
        "nien": 9,
        "nin": 9,
        "ten": 10,
        "tenn": 10,
        "eleven": 11,
        "twelve": 12,
        "fifteen": 15,
        "twenty": 20,
        "hundred": 100,
    },
    stop=(
        "stop, stopall, unsubscribe, cancel, end, quit, revoke, optout, opt out, opt-out, remove me, "
        "stop it, stop now, leave me alone, no more, enough"
    ),
    refusals=(
        "stop texting, stop messaging, stop sending, stop writing, stop contacting, stop bothering, "
        "do not text, dont text, don t text, do not contact, don t contact, dont contact, do not "
        "message, don t message, do not write, don t write, don t send me, do not send me, dont send "
        "me, no more messages, no more texts, no more sms, leave me alone, leave me be, unsubscribe "
        "me, take me off, remove my number, remove me from, delete my number, forget my number, lose "
        "my number, opt me out, want to opt out, i withdraw my consent, never text, never contact, "
        "never message me, please stop these"
    ),
    help="help, info, help me, information, help please",
    questions=(
        "who are you, who is this, who s this, whos this, what is this, what s this, whats this, what "
        "is that, why are you, why did i, how do i, how did you, how can i, is 0, is zero, is 10, is "
        "ten, what does, what do you, what scale, when do you, when are you, what time, where are "
        "you, are you open, who sent, can i change"
    ),
    fillers=(
        "please thanks thank you ok okay well um uh hmm hm maybe probably perhaps i think guess would "
        "say id d a an the my its it is s about just definitely sure absolutely solid easy for me us "
        "you your guys hi hello points point pts score rating number lol haha x from our and so"
    ),
    cues=("score rating rate give gave vote mark pick choose say overall grade make that answer call"),
    denials="not no isn't isnt never",
    conditions="would could might if be been",
    corrections=(
        "no wait, wait, sorry, i mean, i meant, meant, correction, rather, actually, make it, make "
        "that, scratch that, change that, typo, oops"
    ),
    comparisons=(
        "more than, less than, at least, at most, almost, nearly, over, under, above, below, up to, "
        "fewer than, better than, close to, not quite, somewhere"
    ),
    halves="and a half, and half, point five, 1/2, ½",
    ranges="or to between and through",
    out_of="out of, of, over, on a scale of, from",
    units=(
        "hour hours hr hrs minute minutes min mins day days week weeks month months year years people "
        "persons person guys kids children of times time items item euro euros eur dollar dollars usd "
        "pound pounds pm am o'clock oclock km miles mile stars star percent th st nd rd course "
        "courses bags pieces pizzas coffees beers nights night steps meters"
    ),
    things=(
        "order table room number no nr ticket invoice page floor version step for at until after "
        "before since # order# phone tel bus line gate model size aged age"
    ),
    idioms=(
        "one of, number one, no one, any one, this one, that one, the one, one day, one thing, zero "
        "issues, zero problems, zero complaints, ten times, nine times, nine out of ten times, one "
        "time, another one, one more, one and only, first one, last one, at one, two thumbs"
    ),
    causes={
        "product": "product products item items goods",
        "service": "service staff waiter waiters personnel",
        "image": "image appearance reputation look",
        "quality": "quality",
        "price": "price prices cost expensive",
        "delivery": "delivery shipping courier shipment",
        "other": "other else something else",
    },
)
