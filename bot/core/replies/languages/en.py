"""English."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="en",
    numbers="""
        zero 0, nought 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10,
        eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18,
        nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90,
        hundred 100, thousand 1000, million 1000000, billion 1000000000, twenty one 21, twenty five 25,
        ninety nine 99, straight 10s 10, straight tens 10, all tens 10, all 10s 10, tens across 10, 10s
        across 10, ten ten 10, tenner 10, infinity 1000000000, gazillion 1000000000, zillion 1000000000
    """,
    alone="""
        nil 0, zilch 0, thre 3, fiv 5, sics 6, sicks 6, sevn 7, eigt 8, eigth 8, nin 9, nill 0, zer0 0,
        zeroo 0, nada 0, zip 0, oen 1, onee 1, wun 1, twoo 2, tew 2, thee 3, trhee 3, threee 3, theree 3,
        fourr 4, fower 4, foru 4, faiv 5, fivee 5, fve 5, siks 6, sixx 6, sixe 6, seben 7, sevin 7, svn 7,
        sevan 7, eit 8, eght 8, eigh 8, ait 8, eigt 8, egiht 8, aight 8, nyne 9, niner 9, nane 9, naine 9,
        nien 9, tenn 10, tem 10, tean 10, tne 10,
    """,
    homographs="zero nought one hundred thousand million billion tenner infinity gazillion zillion",
    cues={
        Cue.LIGHT: """
            a, an, the, it, its, it's, of, is, was, be, been, that, this, you, your, u, ur, my, me, i, i'm,
            we, us, our, them, to, would be, of course, with a, as a, like a, at a, on a, one to, get, gets,
            deserve, deserves, worth, worthy of, big, fat, solid, strong, clear, good, nice, perfect, full,
            whole, proper, straight, easy, firm, low, high, generous, honest, resounding, well deserved,
            number, just, that's, thats, there's, you're, you are, you're a, you are a, he's a, she's a,
            they're, they are, they're a, we're a, 'd, 'll, well earned, good old, whopping, mere, measly,
            respectable, decent, fair, well-deserved, well-earned, tidy, healthy, lousy, miserable, big fat,
            shiny, cool, flat, for you, of a, to a, with an, for a
        """,
        Cue.THE: "the",
        Cue.HEDGE: """
            maybe, perhaps, probably, possibly, about, around, approximately, approx, roughly, circa, like,
            kind of, kinda, sort of, sorta, i guess, guess, i think, think, i suppose, suppose, i believe, i
            reckon, reckon, definitely, certainly, surely, sure, absolutely, honestly, frankly, clearly,
            easily, simply, only, really, obviously, hmm, hm, mmm, erm, er, um, uh, umm, meh, or so, ish, if
            i'm honest, if i am honest, to be honest, tbh, if you ask me, if i have to, if i had to choose,
            if i must, more or less, give or take, i'd have to say, in my opinion, imo, imho, let's say,
            let's go with, still, even, at least for me, for me, for us, from me, from us, how about,
            absolute, more a, more an, more like, more like a, more of a, i'm afraid, i am afraid, im
            afraid, afraid, sadly, unfortunately, sorry to say, regrettably, prolly, probs, mayb, mabye,
            mebbe, dunno, idk, i dunno, not sure, not sure but, i'm not sure, i am not sure, id say, i'd
            guess, i would guess, i would say, i would think, i'd think, i feel, feels like, say about,
            something like, somewhere around, in the region of, ballpark, iirc, ngl, not gonna lie, if
            anything, i'd reckon, i do think, i'd suppose, i'd imagine, i imagine, presumably, apparently,
            in my view, in my book, in our opinion, personally, to my mind, for my money, well maybe, quite
            possibly, most likely, likely, safe to say, without a doubt, no doubt, for sure, of course,
            gladly, happily, hands down, hmmm, hmmmm, uhh, uhm, ehm, eh, ermm, welp, well then, oof, phew,
            ugh, a good, a strong, a solid, thinking, i'm thinking, leaning towards, i'm leaning towards,
            i'm inclined to say, as far as i'm concerned, from my side, from my end, by me, on my part, at a
            push, at a guess, my guess is, my gut says, if pushed, if forced, if you insist, being honest,
            being generous, being kind, in all honesty, truth be told, tbf, to be fair, fairly, no question,
            undoubtedly, easy
        """,
        Cue.FILLER: """
            please, pls, plz, thanks, thank you, thank u, thx, ty, cheers, hi, hello, hey, hiya, dear, good
            morning, good afternoon, good evening, ok, okay, k, well, yes, yeah, yep, yup, ya, oh, ah, so
            yeah, lol, haha, xx, xxx, guys, team, sir, madam, mate, kind regards, regards, bye, many thanks,
            thanks a lot, thank you very much, thank you so much, no problem, you're welcome, right,
            alright, plus, out of ten for everything, no worries, cool, good day, greetings, howdy, heya, hi
            there, hello there, hey there, hi guys, morning, evening, afternoon, yo, sup, dear sir, dear
            team, hi team, hello team, thnx, thanx, tysm, tnx, thank you all, thank you guys, thanks guys,
            thanks so much, thanks again, thank you again, thanks anyway, thanks for asking, thank you for
            asking, ta, much appreciated, appreciated, sincerely, yours, best regards, best wishes, all the
            best, take care, see you, see ya, have a nice day, have a good day, have a great day, okey,
            okie, okay then, ok then, alrighty, gotcha, sure thing, roger, yeh, yea, yess, yup yup, aye, oh
            well, oh yeah, oh yes, lmao, rofl, hehe, hahaha, omg, wow, x, bless, god bless, love, darling,
            dear all, folks, buddy, pal, bro, dude, man, ma'am, kindly, pretty please, if you please, sorry
            for the late reply, sorry for the delay, sorry for late reply, here you go, there you go, here
            it is, here goes, as requested, as asked, as promised
        """,
        Cue.GIVE: """
            give, gave, giving, i'd give, i give, i'll give, say, i'd say, id say, i say, i'll say, saying,
            pick, picked, choose, chose, go with, going with, go for, going for, make it, make that, put,
            put me down, put me down for, rate, rated, i'd rate, vote for, settle on, stick with, mark me,
            call it, it's a, its a, that's a, thats a, that is a, this is a, you get, you get a, gets a,
            earn, earned, earns, recommend, i'd go, i'd go with, choosing, picking, scores, scored, scoring,
            take, i would give, i'd rate it, i'd rate you, i would rate, i rate, rating you, i will give, i
            shall give, i want to give, i'd like to give, would like to give, gotta give, gonna give, going
            to give, i'm giving, im giving, ill give, give you, give it, give u, give ya, gives, gets, get,
            i'd go for, i'd pick, i'd choose, i'd put, i put, i'll go with, i'll go for, i'll take, i'll
            put, i'll pick, i pick, i choose, i vote, my vote goes to, marking it, mark it, mark it as, mark
            it down as, put it at, put you at, put us down for, put down, note down, jot down, write down,
            write, score it, score you, scored it, count me as, count me in for, have a, have an, here's a,
            here is a, heres a, that'd be, that'll be, that would be, it'll be, it will be, this gets, you
            guys get, u get, you earned, you've earned, you deserve, deserves, deserved, awarding, award,
            awarded, i award, hit you with, voting, sending you, send you, sticking with, settle for,
            settling on, landing on, land on, came to, comes to, works out at, works out to, adds up to, it
            comes to, lands at, sits at, worth, take a, take my, let's make it, let's call it, i'd call it,
            call that, goes, is a, was a, felt like, felt like a, feels like a, equals, =, we give, we'd
            give, we would give, we rate, we say, we'd say, we'd rate, my wife says, my husband says, i
            said, replying, answering, recommend you, recommending, i recommend, would recommend, i'd
            recommend
        """,
        Cue.VOTE: """
            score, my score, scores, rating, my rating, rate, vote, my vote, mark, my mark, grade, answer,
            my answer, my answer is, result, my number, my number is, my pick, nps, reply, likelihood,
            points, the score, the score is, score is, score was, score of, a score of, my score is, my
            score would be, our score, our score is, your score, your score is, your score from me, rating
            is, my rating is, the rating, rating of, a rating of, our rating, ratings, my rate, my rate is,
            rate is, vote is, my vote is, our vote, mark is, my mark is, grading, my grade, my grade is,
            answer is, the answer is, our answer, response, my response, my response is, my reply, my reply
            is, my choice, my choice is, my pick is, nps score, number is, the number is, the number,
            verdict, my verdict, the verdict, final verdict, final rating, my final score, my final answer,
            evaluation, my evaluation, points total, recommendation, my recommendation, likelihood is,
            scoring, feedback, my feedback, review
        """,
        Cue.OVERALL: """
            overall, over all, in total, total, all in all, on the whole, altogether, in general, generally,
            as a whole, everything considered, all things considered, on average, average, final, finally,
            in the end, in sum, to sum up, summing up, final score, final answer, bottom line, the rest,
            everything else, overall score, overall rating, overall experience, all up, all told, all round,
            all around, in all, taken together, taking everything into account, everything together,
            averaged out, averaging, averages out at, on balance, in conclusion, conclusion, to conclude, as
            an overall, grand total, sum total, net, in short, long story short, tl dr, tldr, so overall,
            overall i'd say, overall though, the whole thing, whole experience, the whole experience, the
            visit as a whole, experience overall, in summary, summary, to summarise, to summarize, at the
            end of the day, end result, when all is said and done, combined, put together, everything
            combined, generally speaking, average it out, average out, call it
        """,
        Cue.SO: """
            so, so a, therefore, hence, thus, which makes it, that makes, makes it, that leaves, so that's, so
            it's, so i give, so i'd say, so i'd give, so i'll give, so i'll say, so im giving, so i'm giving,
            so only, so just, so for me, so its, so make it, so we'll say, that's why, thats why, this is why,
            hence a, hence the, thus a, therefore a, which is why, which makes, making it, making it a, ending
            up at, ended up at, ends up at, leaving it at, leaves you with, leaves us at, brings it to, brings
            it down to, bringing it to, drops it to, dropped it to, knocks it down to, knocked it down to,
            takes it down to, down to, bumps it to, up to a, as a result, consequently, accordingly, in which
            case, that said, having said that, instead it's, instead it is, instead i give, instead, then
        """,
        Cue.BUT: """
            but, however, though, although, except, yet, otherwise, apart from that, still, tho, thou, even
            though, even so, nevertheless, nonetheless, despite, in spite of, still though, only that, just
            that, whereas, whilst, mind you, then again, on the other hand, sadly though, other than that,
            aside from that, aside from, apart from, besides, unfortunately the, sadly the
        """,
        Cue.SAFE: """
            because, cause, cos, cuz, coz, bc, since, as, and, for, from, with, without, due to, thanks to,
            when, while, where, who, which, what, after, before, in, on, at, not, never, no, very, too, so,
            really, quite, pretty, super, always, everything, all, nothing, great, good, nice, bad, poor,
            awful, terrible, excellent, amazing, wonderful, lovely, fantastic, best, worst, slow, cold,
            late, rude, friendly, expensive, overpriced, couldn't, could not, can't, wasn't, weren't,
            didn't, food, service, staff, would, will, keep, well, loved, love, liked, hated, will come
            back, would recommend, great service, cuz of, cos of, 'cause, because of, given, given that,
            seeing as, seeing that, thanks, owing to, considering, despite, mainly, mostly, partly,
            especially, particularly, purely, simply because, only because, just because, but, though,
            that's because, reason being, reason is, the reason, you, they, he, she, here, it, we, i, my,
            our, everyone, everybody, nobody, somebody, someone, plus, minus the, definitely, absolutely,
            totally, completely, extremely, incredibly, such, what a, how, why, hope, wish, looking forward,
            see you, will be back, would be back, be back, coming back, come back, recommended, highly, top,
            brilliant, superb, perfect, outstanding, fab, fabulous, decent, mediocre, average, ok, okay,
            fine, alright, disappointing, disappointed, horrible, disgusting, dirty, noisy, clean, fresh,
            tasty, delicious, quick, fast, cheap, pricey, helpful, unhelpful, unfriendly, lacking, could,
            should, can, did, does, do, is, are, has, have, had, been, make, staff were, overall,
            unfortunately, sadly, shame, pity, apart, except, other than, besides, even, just, only, almost
            perfect, nearly perfect, again, next time, as always, as usual, every time, all round, all
            around, across the board, hands down, from start to finish, thank, thanks for, happy, satisfied,
            pleased, impressed, unimpressed, friendly staff, would use again, a bit, slightly, kinda, sort
        """,
        Cue.POINTS: """
            point, points, pt, pts, marks, pts., pnts, pionts, ponts, points total, point score, out of
            points
        """,
        Cue.OUT_OF: """
            out of, outta, out of a, out of a possible, of, over, on a scale of, on the scale of, outof,
            outa, out off, ouf of, oit of, of a possible, out of a total of, out of a maximum of, from a
            possible, on a scale from, on a scale, on scale of, on scale, scale of, scale from, in a scale
            of, in a scale from, on your scale of, on your scale, out of the, outto, o/o, outof a
        """,
        Cue.NOW: """
            now, right now, this time, this time around, today, this week, this month, this year, this
            visit, these days, nowadays, currently, at the moment, at present, lately, tonight, after this
            visit, this time round, as of now, as of today, since then, since the refurb, meanwhile, in the
            meantime, at this point, these days though, you're now, are now, now it's, now its, now a, now
            i'd say, now i'd give, today's, this evening, this morning, this afternoon, this year though,
            after the refurb, since the renovation, lately though, of late, recent, recently, most recently,
            more recently, latest visit
        """,
        Cue.PAST: """
            last time, last year, last month, last week, last visit, before, previously, earlier, used to
            be, used to be a, in the past, once, formerly, years ago, a year ago, ages ago, you were, you
            were a, it was always, yesterday, in spring, in summer, in autumn, in winter, at first,
            originally, initially, usually, normally, started out, started out as, started out at, started
            at, started as, started off, started off as, started off at, began as, began at, begins as, used
            to give, used to give you, used to rate, used to score, previous, previous score, previous
            rating, previous visit, the previous time, last time i gave, last time round, last time around,
            the last time, time before, the time before, first time, the first time, first visit, on my
            first visit, my first visit, back then, back in, at the beginning, in the beginning, to begin
            with, to start with, before the refurb, before that, before covid, before the renovation, before
            this, before today, until now, up to now, till now, was once, once was, once a, was always,
            always been, had been, had been a, was originally, originally a, it was a, you used to be, it
            used to be, that was before, until recently, earlier this year, earlier i gave, months ago,
            weeks ago, a month ago, a week ago, two years ago, last christmas, last summer, last winter,
            last spring, last autumn, last fall, last monday, last weekend, the old place, under the old
            owner, under the old owners, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, had you down
            as, i had you at, had given, i had given, i'd given, i had put, i'd put before, i'd normally
            give, normally i'd give, normally i give, usually i give, i usually give, usually a, normally a,
            typically, typically a, generally a, in the old days, years back, when you opened, when it
            opened, when we first came, was a
        """,
        Cue.NOT: """
            not, not a, not an, not really, isn't, isnt, is not, wasn't, was not, ain't, never, never a,
            don't give, wouldn't give, would not give, can't give, cannot give, can not give, couldn't give,
            won't give, didn't deserve, doesn't deserve, not worth, hardly, hardly a, far from, nowhere
            near, no way, anything but, isn't a, not even, instead of, rather than, not the, not quite a,
            not exactly a, not exactly, not really a, not even a, not even close to, not even close to a,
            nowhere near a, nothing like a, far from a, far from being a, by no means a, by no means,
            certainly not, certainly not a, definitely not, definitely not a, absolutely not a, not worth a,
            isn't worth, isn't worth a, doesn't merit, doesn't deserve a, don't deserve, don't deserve a, do
            not deserve, does not deserve, not deserving of, couldn't give a, cannot give a, can't give a,
            can't give you, can't give it, cannot give you, cannot possibly give, can't possibly give, can
            not give you, wouldn't give you, wouldn't give it, wouldn't give it a, wouldn't call it a,
            wouldn't say, wouldn't say a, wouldn't go as far as, wouldn't go to, can't say, won't be, won't
            be a, will not be a, never going to be, never gonna be, not gonna be, not going to be, not going
            to give, not gonna give, not giving, not giving you, ain't a, aint, aint a, ain't no, isn't no,
            wasn't a, was not a, is not a, it's not, it's not a, its not, its not a, it isn't, it isn't a,
            that's not, that's not a, thats not a, that isn't a, this is not a, this isn't a, no longer a,
            no longer, don't think it's a, don't think it is a, hard to give, refuse to give, too good for
            a, too bad for a, don't say, don't put, not to give, less like, hard pressed to give, not as
            high as, no chance of a, no way a, no way it's a, no way this is a, forget a, short of
        """,
        Cue.NO: """
            no, nope, nah, naw, nahh, no no, noo, nooo, nay, nono, not anymore
        """,
        Cue.CORRECTION: """
            no wait, wait, wait no, hold on, sorry, i mean, i meant, meant, meant to say, i mean to say,
            correction, scratch that, strike that, make that, make it, change that to, change it to, change
            to, actually, actually no, on second thought, on second thoughts, on reflection, rather, or
            rather, no sorry, sorry no, oops, ooops, whoops, ops, typo, my mistake, my bad, apologies,
            pardon, let me correct, should be, should have been, should read, changed my mind, edit, better
            say, nvm, never mind, no no, hang on, hang on a sec, hold up, wait a sec, wait a minute, one
            sec, oh wait, no hang on, no hold on, no scratch that, no make that, no actually, nah make it,
            no make it, no let's say, no i mean, no i meant, sorry i meant, sorry meant, i actually meant, i
            actually mean, actually i mean, actually make that, actually make it, actually let's say,
            actually more like, actually i'd say, actually it's, actually its, i should have said, i
            should've said, i intended, intended, intended to say, was supposed to be, supposed to be,
            supposed to say, was meant to be, meant to be, meant to put, meant to write, meant to type,
            meant to send, meant to press, meant to hit, meant to give, i wanted to put, wanted to write,
            should say, it should be, it should say, should've been, should be a, correct that to,
            corrected, correcting, corrected to, correction it's, correct it to, amend to, amend that to,
            amended, change my, change it, change that, change mine, change mine to, change my score, change
            my score to, change my answer to, change my rating to, change my vote to, changing to, changing
            it to, changing my, changed to, switch to, switch that to, swap that for, bump it to, bump that
            to, bump it up to, bump my, upgrade to, upgrade my, upgrade that to, downgrade to, downgrade my,
            raise it to, raise my, lower it to, lower my, let me change, let me change that to, let me
            rephrase, let me fix that, fix, fixed, thinking about it, thinking again, come to think of it,
            now i think about it, second thoughts, after thinking, having thought about it, upon reflection,
            err no, er no, erm no, uh no, um no, ah no, oh no, argh, oops sorry, oops i mean, oops meant,
            wrong number, wrong button, wrong key, pressed the wrong, hit the wrong, fat finger, fat
            fingers, fat fingered, autocorrect, damn autocorrect, typed wrong, typing error, mistype,
            mistyped, mis-typed, misclick, misclicked, slip of the finger, disregard that, disregard, ignore
            that, ignore my last, ignore the last, ignore previous, forget that, cancel that, delete that,
            replace with, replace that with, i take that back, take that back, i take it back, by mistake,
            by accident, accidentally, in error, not on purpose, better make that, better make it, well
            actually, more precisely, to be precise, to be exact, i retract, lemme change that to, lemme
            change it to, in fact, my apologies, excuse me, i stand corrected, update my, update that to,
            revised to, revise to, revising to, revised, now changed to, err, errr, apols, soz, sry, srry
        """,
        Cue.IF: """
            if, unless, provided, as long as, once you, only if, had you, if only you, if you had, if you'd,
            if it wasn't, if it weren't, if it were, if there was, if there were, if not for, if it had, if
            they, if the, wasn't for, were it not for, but for the, assuming, on condition, on condition
            that, on the condition, providing, provided that, only when, only with, only once, once they, as
            soon as, when you fix, when you get, when they fix, until you, had there been, had it been, had
            it not been, had they, were there, in case, supposing, whenever you, with better, with more,
            with a better, with a bigger, with friendlier, with faster, with improved, with proper, with
            cheaper, with lower prices, if and only if, minus the noise, without the noise, without the
            wait, without the queue
        """,
        Cue.WOULD: """
            would be, would be a, it'd be, it'd be a, it would be, it would be a, you'd be, you'd be a, would
            give, would get, i'd give, could be, could be a, might be, might be a, would, will be, you'd get,
            id give, it'd get, would make it, would be an, it'd be an, it would be an, you'd be an, could be
            an, might be an, would've given, i'd rate, would rate, would score, would say, i would give, i
            would give you, would give you, would give it, i'd give you, i'd give it, we'd give, would
            deserve, would earn, would go, would go up to, would go to, would become, would become a, would
            turn into, would jump to, would rise to, would bump, would raise, would have, makes it a, would
            make, would make this, would make this a, would make it a, wud be, wld be, would be easily, would
            easily be, would easily be a, would definitely be, would definitely be a, it could be, it could be
            a, it might be, it may be a, may be a, can be a, you could be, you could be a, you could get,
            could get, could get a, could easily be, could easily be a, will get, will be a, 'd be a, 'd be,
            you'll get a, you'll get, i'll give, then
        """,
        Cue.WOULD_HAVE: """
            would have been, would have been a, would've been, would've been a, could have been, could have
            been a, could've been, could've been a, should have been a, might have been, might have been a,
            would have given, could have given, i'd have given, i would have said, i'd have said, would of
            been, could of been, was going to give, was gonna give, were going to be, wanted to give, wanted
            to say, almost gave, would have given a, would've given, would've given a, would have given it,
            would have given you, i'd have given you, i'd have given it, i'd've given, i would have given, i
            would have given you, would have rated, would've rated, would have scored, would've scored,
            would have got, would've got, would have gotten, would have been an, would've been an, could've
            been an, could have been an, should've been a, should have been an, wouldve been, wouldve been
            a, couldve been a, shouldve been a, woulda been, woulda been a, coulda been a, shoulda been a,
            would of been a, could of been a, would have gone, would've gone, would have gone with, would
            have put, would have said, would have deserved, would have earned, nearly gave, nearly gave you,
            almost gave you, almost gave it, was about to give, was about to say, were about to give, was
            tempted to give, was going to say, was going to put, was going to be, was gonna say, was gonna
            put, was planning to give, intended to give, had intended to give, hoped to give, hoping to
            give, i'd love to give, would love to give, would've loved to give, wanted to give you, wanted
            to give it, wanted to put, wish i could give, i wish i could give, wish i could say, had it
            been, might've been a, might have given, on track for, on course for, heading for a, was heading
            for, it was a 10 until, used to deserve, would normally be, would normally be a, would normally
            give, would usually give, would normally have been, would usually be a
        """,
        Cue.LESS_OR_MORE: """
            more than, less than, fewer than, better than, worse than, higher than, lower than, greater
            than, at least, at most, no more than, no less than, not more than, not less than, over, above,
            below, under, beyond, almost, nearly, near, close to, not quite, just under, just over, just
            below, just above, slightly under, slightly over, minimum, maximum, max, min, up to, somewhere
            above, north of, south of, anything above, anything below, anything over, anything under, shy
            of, almost a, nearly a, minus, more than a, less than a, better than a, worse than a, higher
            than a, lower than a, at least a, at least an, at most a, at the very least, at the very most,
            no more than a, no less than a, not more than a, not less than a, not over, not above, not
            below, not under, nothing above, nothing below, nothing over, nothing under, nothing less than,
            nothing more than, nothing higher than, no higher than, no lower than, not higher than, not
            lower than, over a, above a, below a, under a, beyond a, way above, way below, way over, way
            under, well above, well below, well over, well under, nearly an, almost an, near to, near a,
            close to a, close to an, very close to, not quite an, just shy of, a bit under, a bit over, a
            bit below, a bit above, a bit more than, a bit less than, a little under, a little over, a
            little more than, a little less than, little more than, little less than, slightly under a,
            slightly below, slightly above, slightly more than, slightly less than, slightly better than,
            somewhere below, somewhere over, somewhere under, bordering on, verging on, borderline,
            practically a, virtually a, damn near, upwards of, in excess of, exceeds, exceeding, greater
            than a, bigger than, smaller than, higher then, lower then, more then, less then, fewer, minimum
            of, maximum of, a minimum of, a maximum of, max of, min of, up to a, all but a, anything over a,
            anything under a, north of a, south of a, falls short of, fell short of, short of a, can't go
            above, wouldn't go above, wouldn't go higher than, wouldn't go over, can't go higher than, won't
            go above, not far off, not far off a, not far from, not far from a, just off, a shade under, a
            touch under, a touch over, a notch below, a notch above, capped at, tops out at, approaching,
            pushing
        """,
        Cue.OR_MORE: """
            or more, or less than that, or higher, or lower, or above, or below, or better, or over, or up,
            or under, plus, minus, and up, and above, and a bit, and something, and change, at least, at
            most, max, maximum, minimum, tops, something, odd, or less, or fewer, or greater, or even
            higher, or even more, or even better, or thereabouts maximum, and higher, and over, and more,
            and then some, and beyond, and below, and under, and up please, upwards, or worse, or lower
            even, at the most, at the least, at the very least, at the very most, at best, at worst, at a
            minimum, at a maximum, as a minimum, as a maximum, minimum i'd say, max i'd say, maybe more,
            maybe less, perhaps more, perhaps less, possibly more, possibly less, if not more, if not less,
            if not higher, if not lower, or so more, ++, --, and counting, -ish or more, plus a bit, plus
            plus
        """,
        Cue.HALF: """
            and a half, and half, and an half, n a half, a half, half, point five, point 5, and three
            quarters, and a quarter, and a third, and a 1/2, & a half, & half, and a halve, an a half, nd a
            half, and one half, one half, point one, point two, point three, point four, point six, point
            seven, point eight, point nine, dot five, point 1, point 2, point 3, point 4, point 6, point 7,
            point 8, point 9, point seven five, point two five, and three quarter, and three-quarters, three
            quarters, and one quarter, a quarter, and two thirds, two thirds, and a bit, and a little, ½
        """,
        Cue.BETWEEN: """
            between, in between, from, somewhere between, anywhere from, somewhere from, range, either,
            scale, inbetween, in-between, btw, btwn, betwen, bewteen, beetween, a range of, ranging from,
            from between, varies between, varies from, varying between, hovering between, torn between,
            stuck between, undecided between, hesitating between, can't decide between, cant decide between,
            choosing between, anywhere between, either a, either an, half way between, halfway between,
            midway between, in the range of, in the range
        """,
        Cue.TO: """
            to, through, till, until, thru, up to, to a, to an, and up to, --, thru to, through to, all the
            way to, upto, into, into a, to maybe, - to -
        """,
        Cue.AND: """
            and, &, n, and a, and an, & a, plus
        """,
        Cue.OR: """
            or, or maybe, or even, maybe, perhaps, or perhaps, or possibly, versus, vs, or a, or an, or
            like, or about, or so maybe, or possibly a, or perhaps a, or maybe a, or maybe even, or even a,
            or even an, maybe a, perhaps a, possibly, possibly a, could be, could also be, ou, vs., versus
            a, either or, otherwise
        """,
        Cue.PERCENT: """
            percent, per cent, pct, percents, percentage, %, prcnt, percnt, procent, prozent, per-cent, pc,
            percentile
        """,
        Cue.STARS: """
            star, stars, hearts, thumbs, thumbs up, out of five, stars out of, star rating, stars rating,
            star review, stars review, stars from me, starts out of, stars of, of five, of 5, thumb up,
            thumbs-up, golden stars, gold stars, full stars, michelin stars, michelin star, smileys, hearts
            out of, starz, *'s, out of 5, out of five stars, stars out of 5, stars out of five, /5 stars
        """,
        Cue.SCHOOL: """
            school grade, school mark, school grades, a school grade of, exam grade, gpa, gpa of, gcse
        """,
        Cue.UNIT: """
            second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, h, day, days, night,
            nights, week, weeks, weekend, weekends, month, months, year, years, yr, yrs, decade, decades, am,
            pm, a.m, p.m, o'clock, oclock, st, nd, rd, th, people, persons, person, guests, customers,
            friends, adults, kids, children, child, guys, women, men, man, woman, colleagues, boys, girls,
            babies, daughters, sons, dogs, cats, others, times, time, x, visits, visit, trips, stays, euro,
            euros, eur, dollar, dollars, usd, bucks, quid, pound, pounds, gbp, cents, pence, p, k, kg, g,
            grams, gram, lb, lbs, oz, litre, litres, liter, liters, l, ml, km, m, mm, cm, miles, mile, metres,
            meters, inch, inches, feet, ft, mb, gb, item, items, piece, pieces, pairs, pair, bag, bags, box,
            boxes, bottle, bottles, packs, pack, order, orders, table, tables, room, rooms, bed, beds,
            bedroom, floor, floors, shop, shops, store, stores, branches, coffee, coffees, beer, beers, drink,
            drinks, wines, glass, glasses, cups, cup, pizza, pizzas, burger, burgers, course, courses, dishes,
            meal, meals, sandwiches, cakes, plates, starters, mains, desserts, pints, portions, slices,
            waiter, waiters, waitress, waitresses, waitstaff, staff members, employees, cashiers, tills,
            members, chairs, reason, reasons, thing, things, problem, problems, issue, issues, complaints,
            complaint, mistakes, mistake, errors, questions, question, messages, message, texts, emails,
            calls, call, buttons, steps, stairs, pages, degrees, percent off, shoes, shirts, dresses,
            trousers, socks, books, tickets, seats, stops, cars, trolleys, lanes, doors, windows, january,
            february, march, april, june, july, august, september, october, november, december, jan, feb, mar,
            apr, jun, jul, aug, sept, oct, nov, dec, more, extra, different, other, long, year old, of my, of
            our, of your, of the, of them, of us, of you, of those, of these, in a row, in ten, in 10, out of
            ten times, out of 10 times, times out of ten, times out of 10, for the price of, way, birthday,
            girl, boy, guy, lady, ladies, gentleman, gentlemen, server, servers, cashier, clerk, clerks,
            barista, baristas, chef, chefs, cook, cooks, receptionist, receptionists, driver, drivers,
            manager, managers, assistant, assistants, worker, workers, employee, colleague, friend, guest,
            customer, client, clients, adult, kid, grandkids, grandchildren, teenagers, toddlers, infants,
            baby, daughter, son, brothers, sisters, sibling, siblings, relatives, families, family, couples,
            couple, generations, parties, passengers, travellers, travelers, tourists, students, pensioners,
            strangers, neighbours, neighbors, dog, cat, horses, horse, pets, euro's, buck, cent, penny,
            pennies, dirham, francs, franc, yen, rupees, kronor, kr, zloty, lei, lira, rubles, kwh, kw, watts,
            watt, volts, mph, kmh, kph, knots, degrees celsius, celsius, fahrenheit, calories, kcal, mls, cl,
            dl, pint, gallon, gallons, ounces, ounce, pounds off, dollars off, tonnes, tons, ton, sqm, acres,
            blocks, block, yards, yard, steps away, stops away, minutes away, minutes late, minutes walk,
            minute wait, mintues, mintes, minuets, minuts, hour wait, hourss, day wait, days late, business
            days, working days, calendar days, weekdays, mondays, tuesdays, wednesdays, thursdays, fridays,
            saturdays, sundays, monday, tuesday, wednesday, thursday, friday, saturday, sunday, fortnights,
            semesters, quarters, seasons, centuries, century, years ago, years running, years old, years in a
            row, months ago, weeks ago, days ago, hours ago, minutes ago, yo, y.o, yrs old, weeks old, months
            old, times a week, times a month, times a year, times a day, times already, times before, times
            over, timers, am to, pm to, a.m., p.m., ish pm, noon, hundred hours, bags of, boxes of, cans,
            jars, jar, tins, tin, tubs, tubes, rolls, sheets, sticks, slots, spots, spaces, places, sites,
            locations, branch, outlets, towns, cities, countries, states, continents, streets, houses, homes,
            flats, apartments, buildings, offices, desks, counters, counter, checkouts, checkout, registers,
            machines, machine, pumps, pump, bays, elevators, elevator, lifts, lift, escalators, toilets,
            toilet, showers, sinks, beds free, pillows, towels, blankets, keys, cards, card, coupons, coupon,
            vouchers, voucher, codes, gifts, samples, sample, offers, deals, discounts, points of sale,
            products, product, articles, article, parcels, parcel, packages, package, packets, packet,
            pallets, shipments, letters, letter, envelopes, forms, form, documents, signatures, photos, photo,
            pictures, picture, videos, songs, films, movies, games, apps, clicks, click, screens, tabs, links,
            logins, passwords, attempts, attempt, tries, try, phone calls, phonecalls, phones, reminders,
            notifications, surveys, replies, responses, words, word, sentences, lines, line, letters long,
            characters, paragraphs, chapters, reviews, review, opinions, options, option, choices, flavours,
            flavors, colours, colors, sizes, sizes too, size, kinds, types, sorts, varieties, models,
            versions, brands, cocktails, cocktail, shots, shot, espressos, lattes, cappuccinos, teas, tea,
            juices, sodas, waters, ciders, whiskies, gins, bottles of, glasses of, cups of, pieces of, slices
            of, plates of, bowls, bowl, rounds, scoops, scoop, tacos, taco, wraps, burritos, fries, nuggets,
            wings, ribs, steaks, steak, eggs, egg, pancakes, waffles, cookies, cookie, muffins, muffin,
            croissants, croissant, donuts, doughnuts, doughnut, bagels, bagel, buns, loaves, loaf, breads,
            cheeses, apples, bananas, oranges, tomatoes, potatoes, olives, chillies, peppers, prawns, shrimps,
            oysters, mussels, fish, chickens, kebabs, curries, salads, salad, soups, soup, sushi, dumplings,
            tapas, courses meal, course meal, set menu, star hotel, star hotels, star restaurant, star
            service, star place, items missing, items wrong, mistakes in, errors in, faults, defects, holes,
            stains, cracks, scratches, bugs, bug, flies, hairs, spiders, ants, mice, roaches, shoes too,
            jackets, coats, jeans, skirts, tops, hats, bras, boots, sandals, trainers, rings, earrings,
            necklaces, watches, sofas, sofa, tables free, lamps, lamp, tyres, tires, wheels, tyre, bikes,
            bike, bicycles, trucks, vans, trains, buses, flights, flight, planes, taxis, km's, kms,
            kilometres, kilometers, kilometre, kilometer, kilos, kilo, centimetres, millimetres, points
            behind, tablets, pills, doses, treatments, sessions, session, appointments, appointment, lessons,
            lesson, classes, class, haircuts, massages, facials, nails, fingers, toes, teeth, eyes, hands,
            legs, phases, levels, stages, rounds of, parts, part, chargers, cables, batteries, plants,
            flowers, roses, trees, candles, stars hotel, wishes, thirty, fifteen, o clock, oclk, to go, to
            spare, remaining, in total staff, hundred, thousand, grand, mil, million, percent discount, % off,
            % discount, per cent off, percent of the time, percent of my, persons', pax, ppl, peeps, heads,
            souls, of my friends, of our friends, of my kids, of the staff, of your staff, of your shops, of
            the best, of my favourite, of my favorites, of my favorite, of the nicest, of the items, of the
            dishes, of the team, of the girls, of the guys, days in, days straight, nights in, nights stay,
            night stay, nights away, mins late, hrs late, bedroom flat, bedrooms, seater, seaters, litre
            bottle, inches tall, foot, men's, gb plan, k's, ways, full days, good reasons, other people, other
            places, lots, sets, set, stitches, buttons missing, fold, dozen, dozens, ply, bus
            stop|stops|lines|line|ride|rides|routes|goes|runs|comes, tram stop|stops|lines|line
        """,
        Cue.THING: """
            order, invoice, receipt, ticket, table, room, flat, apartment, apt, door, gate, platform, bus,
            line, route, lane, aisle, floor, level, page, step, version, model, type, size, part, chapter,
            unit, suite, block, building, house, street, road, phone, tel, mobile, call, code, pin, ref,
            reference, id, case, claim, booking, reservation, account, customer, order number, order no,
            order nr, order id, invoice number, phone number, table number, room number, ticket number, my
            number is, number of, for, at, until, till, since, by, after, before, on, on the, within, every,
            with, table for, party of, group of, family of, pack of, set of, a team of, waited, waiting,
            wait, took, takes, lasted, bought, buy, ordered, had, have, has, paid, pay, cost, costs,
            costing, charged, spent, price, priced, worth about, aged, age, turned, turns, we were, we are,
            we're, there were, there are, were, are, us all, my son is, my daughter is, she is, he is, he's,
            she's, i am, all, these, those, last, next, first, top, both, some, sent, received, got, see,
            need, needed, opens at, open at, closed at, closes at, open, opening, closing, delivery, since
            around, during, up, windows, iphone, galaxy, channel, terminal, exit, the number of, than, only
            got, orders, order no., order num, order ref, order reference, ordernumber, order-number,
            parcel, package, tracking, tracking number, tracking no, delivery number, item number, item no,
            article, article number, sku, product number, serial, serial number, invoice no, invoice nr,
            bill, bill number, bill no, check number, receipt number, receipt no, receipt nr, ticket no,
            ticket nr, case number, case no, case id, claim number, reference number, ref no, booking
            number, booking ref, booking id, reservation number, account number, account no, customer
            number, customer no, customer id, client number, member number, membership, membership number,
            loyalty number, card, card number, phone no, telephone, telephone number, cell number,
            cellphone, mobile number, whatsapp, landline, fax, extension, ext, ext., dial, press, pressed,
            extn, room no, room nr, rm, table no, table nr, desk, counter, till number, register, checkout,
            cash desk, pump, bay, lot, stall, booth, window, locker, seat, seats, row, screen, studio, hall,
            wing, gate number, track, carriage, coach, train, tram, flight, flight number, bus number,
            highway, motorway, road no, junction, km, mile, zone, district, sector, postcode, zip, zip code,
            p.o. box, po box, ave, avenue, st., street no, street number, house no, house number, no. of,
            dept, department, station, store, shop, store number, store no, branch, branch number, unit
            number, deck, lvl, episode, season, series, volume, article no, section, paragraph, point
            number, option, choice number, step number, line number, formula, chanel no., win, android, ios,
            macos, os, ipad, ipad pro, pixel, samsung, samsung galaxy, galaxy s, xbox, playstation, ps,
            nintendo, iphone se, version number, ver, ver., release, build, app version, firmware, update,
            model no, model number, type no, size no, us size, uk size, eu size, size uk, size eu, size us,
            shoe size, dress size, waist, in a size, in size, bra, dose, aged between, age of, at age, at
            the age of, he turned, she turned, turning, just turned, my mum is, my mother is, my dad is, my
            father is, my wife is, my husband is, my kid is, my kids are, my grandma is, my boy is, my girl
            is, son is, daughter is, who's only, i'm only, i am only, he is only, she is only, he was, she
            was, born in, born on, year of, since the, in the year, circa year, back in, class of, dated,
            date, on date, due on, due by, expired on, expires on, expiry, best before, use by, on monday,
            on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday,
            wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july,
            august, september, october, november, december, jan, feb, apr, jun, jul, aug, sept, sep, oct,
            nov, dec, until about, at about, at around, at roughly, at approx, around about, arrived at,
            arrived around, came at, left at, leaving at, called at, waited until, waited till, wait until,
            wait till, booked for, booked at, booking for, booking at, reserved for, reservation for,
            reservation at, appointment at, appointment was at, appointment is at, appointment for, slot at,
            slot was, due at, scheduled for, scheduled at, starts at, started serving at, ends at, finishes
            at, shuts at, shut at, close at, closing at, opens, opened at, opening at, open from, open
            until, open till, open til, closed from, closed until, closed on, at exactly, just after, just
            before, shortly after, shortly before, half past, quarter past, quarter to, past, well before,
            well after, from about, between the hours of, waited about, waited around, waited over, waited
            for, waited almost, waited nearly, waiting for over, waiting about, waiting over, wait of, wait
            for, wait was, waited more than, after about, after around, after over, after waiting, after
            almost, after nearly, for about, for around, for over, for almost, for nearly, for more than,
            for less than, for at least, for under, in about, in under, in less than, within about, took
            about, took over, took around, took almost, took nearly, took us, took me, took them, took him,
            took her, took more than, it took, lasted about, delayed by, late by, delay of, lost, forgot,
            forgot our, broke, returned, return, exchanged, swapped, purchased, buying, got us, grabbed,
            picked up, collected, shared, split between, divided by, ate, drank, tried, trying, tested,
            visited, been here, been there, been to, been with, been coming for, been a customer for, coming
            here for, coming for, going there for, going for, customer for, customer since, customers for,
            client for, loyal for, known you for, years of, worked here for, charged me, charged us, charge,
            charges, billed, billed me, billed us, costing me, cost me, cost us, costs about, costed, paid
            about, paid over, paid almost, paid around, paying, paying over, pay for, price of, price is,
            price was, price went up, prices from, only cost, only costs, only paid, spent about, spent
            over, spend, spending, overcharged, overcharged me, overcharged us, refund of, refunded, refund,
            discount of, discount, off by, tip of, tipped, tip, deposit of, deposit, fee of, fee, worth of,
            for just, for only, reduced from, reduced to, down from, up from, increased by, increased from,
            increased to, went from, raised by, table of, tables of, group, groups of, parties of, team of,
            teams of, family with, families of, a party of, we are a group of, crowd of, queue of, a queue
            of, line of, people in, seating for, seats for, dinner for, lunch for, breakfast for, meal for,
            food for, drinks for, coffee for, booked a table for, bed for, room for, rooms for, tickets for,
            sets of, box of, boxes of, bag of, bags of, bunch of, case of, dozen, couple of, pair of, pairs
            of, total of, altogether we were, there was, there was only, there is, there is only, there were
            only, there's only, theres only, with only, with just, with over, with about, only had, only
            have, we had, we have, i had, i have, you have, they have, they had, he had, she had, has only,
            we only had, we bought, i bought, we ordered, i ordered, we got, i got, got only, received only,
            only received, sent me, sent us, brought, brought us, gave us, gave me, delivered, serving,
            serve, serves, chose, asked for, told, called, called you, rang, emailed, texted, wrote, phoned,
            tried calling, complained, contacted, spoke to, saw, counted, counting, noticed, sold, sells,
            selling, employs, employ, own, owns, run, runs, all of, any of, each of, either of, most of,
            none of, out of the, the last, the next, the past, the previous, last few, past few, numbers,
            page no, ip, ip address, route number, temp, temperature, temperature of, weight, weighs,
            height, length, width, distance of, covid, fifa, area51, formula 1, ww, world war, motel, studio
            54, levi's, chanel, o2, pier, quay, dock, plot, cell block, elevator, lift, camera, bluetooth,
            usb, mpeg, hdmi, covid-, season of, part no, phase, tier, group no, generation, mark ii, sent
            from my iphone, sent from my ipad, sent from my galaxy, sent from my samsung, sent from my
            samsung galaxy, sent from my android, sent from my pixel, sent from my huawei, sent from my
            oneplus, sent from my xiaomi, sent via, sent from
        """,
        Cue.NUMBER: """
            number, no., nr, num, n°, no.:, no:, number:, #, nbr, numero
        """,
        Cue.IDIOM: """
            one of, no one, any one, some one, someone, each one, every one, this one, that one, which one,
            the one, only one, one day, one time, one thing, one more, one another, one by one, one or two,
            one bit, one on one, another one, number one, no. 1, # 1, first one, last one, good one, old one,
            new one, one stop, one and only, one way, once, at one point, two of, a couple, two thumbs up, two
            thumbs, second to none, zero issues, zero problems, zero complaints, zero stars, zero doubt, zero
            stress, zero hassle, zero waste, zero tolerance, zero interest, zero effort, ground zero, 0
            issues, 0 problems, 0 complaints, 24 / 7, 24 / 7 / 365, 24 hours, 7 days, nine times out of ten,
            nine times in ten, 9 times out of 10, 9 times in 10, nine times out of 10, ten times better, ten
            times, thousand times, million times, hundred times, one hundred times, cloud nine, nine to five,
            9 to 5, six pack, seven eleven, high five, take five, five minutes, back to square one, from day
            one, day one, all in one, one size, not a single one, catch 22, plan b, 50 / 50, fifty fifty, two
            in one, 2 in 1, 3 in 1, buy one, get one, one word, in one word, in two words, on all fours, at
            sixes and sevens, dressed to the nines, top ten, top 10, top five, top 5, top 3, top three, one in
            a million, one of a kind, one of these, one of those, one of your, one of my, one of our, one for
            all, one for the road, a one off, one off, one-off, one-to-one, one to one, all for one, one and
            the same, one and all, one after another, one after the other, one at a time, at one go, in one
            go, next one, best one, nice one, big one, small one, little one, little ones, loved one, loved
            ones, other one, your one, my one, no one's, not even one, more than one, back to one, one stop
            shop, one hit wonder, one trick pony, one side, on one hand, on the one hand, one hand, one or the
            other, one or another, one big, one happy, one very happy, one unhappy, one disappointed, one
            satisfied, one word awesome, in one piece, one day i, one person, one man, one lady, one woman,
            one guy, one girl, one waiter, one waitress, one minute, one hour, one week, one month, one year,
            one night, one problem, one issue, one complaint, one mistake, one reason, one question, one
            place, one piece, one bad, one good, one little, one small, one major, one minor, one single, one
            should, one can, one could, one would, one has, one must, one might, one needs, one feels, one
            wonders, as one, any one of, number 1, number one in, number one choice, number one place, no.1,
            no 1, nr 1, # 1 place, you're number one, your number one, are number one, you are number one, the
            number one, my number one, the # 1, zero complaints at all, zero issue, zero problem, zero fuss,
            zero respect, zero communication, zero help, zero service, zero value, zero sense, zero customer
            service, zero empathy, zero organisation, zero organization, zero information, zero care, zero
            apologies, zero chance, zero attention, zero flavour, zero flavor, zero taste, zero quality, zero
            patience, zero clue, zero regrets, zero idea, zero sugar, coke zero, zero calories, zero
            emissions, sub zero, from zero, zero hour, zero to hero, from zero to hero, zero gluten,
            absolutely zero complaints, 0 problem, 0 issue, 0 stress, 0 waste, 0 complaint, 0 regrets, 0
            customer service, 0 help, 0 fuss, 0 worries, zero worries, 24 7, 24x7, 24 x 7, 24hrs, 24 hrs, 24
            hours a day, 24 hr, 7 days a week, seven days a week, 365 days, 365 days a year, 9 to 5 job, nine
            times of ten, 8 times out of 10, 8 times out of ten, eight times out of ten, 7 times out of 10,
            seven times out of ten, 6 times out of 10, five times out of ten, 9 out of 10 times, nine out of
            ten times, 99 times out of 100, 9 out of 10 people, nine out of ten people, ten times more, ten
            times worse, ten times cheaper, 10 times better, 10 times worse, 10x better, 10 x better, 10x
            worse, a million times, a million miles, a million thanks, million thanks, thanks a million, a
            thousand thanks, thousand thanks, a thousand times, a thousand apologies, a hundred times, 100
            times, 1000 times, 1000 thanks, 100 times better, a hundred and one, one hundred and one, a
            million dollars, million dollar, feel like a million, two for one, 2 for 1, 3 for 2, three for
            two, two for the price of one, 2 for the price of 1, bogof, bogo, one plus one, two thumbs way up,
            two thumbs down, 2 thumbs up, 2 thumbs down, 2 thumbs, five star, five stars service, five-star,
            5-star service, five star service, 5 star service, 5 star experience, five star experience, 4 star
            hotel, 5 star hotel, five star hotel, four star hotel, three star hotel, five star treatment, 5
            star treatment, 5 star rated, one star review, one-star review, three course, three course meal,
            two way, 2 way, two way street, two faced, it takes two, two minds, in two minds, the two of us,
            us two, we two, both of us two, you two, these two, those two, two peas, two left feet, two sides,
            a thing or two, thing or two, word or two, day or two, a day or two, week or two, an hour or two,
            minute or two, a minute or two, once or twice, two or three times, two or three, three or four
            times, one two three, easy as 1 2 3, one two, the big three, three cheers, three cheers for, three
            strikes, third time, three times a charm, three in one, four seasons, on all four, four letter,
            4x4, 4 x 4, four leaf, five a day, five o'clock, high fives, give me five, gimme five, 5 a day,
            big five, fab five, sixth sense, six of one, six feet, deep six, knocked for six, hit for six, six
            one half, six nations, seven seas, seventh heaven, in seventh heaven, seven wonders, behind the
            eight, eight ball, pieces of eight, one over the eight, crazy eights, nine lives, on cloud nine,
            cloud 9, cloud nine!, nine yards, whole nine yards, the whole nine yards, dressed to nines, to the
            nines, stitch in time saves nine, nine to fivers, hang ten, ten commandments, ten a penny, two a
            penny, ten to one, 10 to 1, ten past, five past, twenty past, twenty to, counting to ten, count to
            ten, count to 10, top twenty, top 20, top 50, top 100, top 1, top 2, top 4, top ten list, big ten,
            ten fold, tenfold, tens of, tens of thousands, hundreds of, thousands of, millions of, eleven
            o'clock, eleventh hour, at the eleventh hour, twelve o'clock, dirty dozen, friday the 13th, sweet
            sixteen, twenty four seven, twenty four hours, 20/20, 20 20 vision, twenty twenty, 21st century,
            in the 21st, forty winks, fifty shades, sixty minutes, route 66, 99p, 99 problems, 99 p, 9 11,
            call 911, 50 50, fifty-fifty, 50 - 50, fifty percent off, 2 cents, my 2 cents, my two cents, two
            cents, two cents worth, two pence, two bits, 4 u, 4 you, 4 me, 4 us, 4 all, 4 ever, 4ever, 4 life,
            4 real, 4 sure, 4 now, 4 free, thx 4, thanks 4, thank u 4, ty 4, thnx 4, tnx 4, cheers 4, waiting
            4, looking 4, good 4, great 4, perfect 4, not 4, 4 the win, just 4, up 4, 2 u, 2 you, 2 me, 2 be,
            2 go, 2 late, 2 slow, 2 expensive, 2 much, 2 many, 2 long, 2 good, 2 bad, 2 nice, 2 see, 2 say, 2
            get, 2 have, 2 eat, 2 do, me 2, u 2, you 2, nice 2, want 2, wanted 2, need 2, have 2 say, had 2,
            got 2, going 2, love 2, like 2, 2day, 2 day, 2moro, 2nite, gr8, l8, l8r, m8, b4, w8, h8, str8, f1,
            mp3, mp4, h2o, c3po, r2d2, 3d, 2d, 4d, 4k, 5g, 4g, 3g, v2, 7up, 7 up, 7 eleven, 7-eleven,
            seven-eleven, b2b, b12, k9, ps4, ps5, catch-22, 1st class, 2nd hand, 1st rate, second hand, 3rd
            rate, agent 007, 007, apollo 13, unlucky 13, a 180, did a 180, complete 180, full 360, on a scale
            of one to amazing, scale of one to awesome, ten year, tenyear, ten years, five years, nine months,
            first of all, ten minutes, in no time, zero to one hundred, ten out of ten times, text and drive,
            texting and driving
        """,
        Cue.STOP: """
            i don't wanna get these, don't send any more,
            stop asking, stop this nonsense, stop that nonsense,
            stop, stop all, stopall, stop it, stop now, stop this, stop that, unsubscribe, unsubscribe me,
            unsub, cancel, end, quit, revoke, optout, opt out, opt me out, remove, remove me, no more, enough,
            cease, desist, go away, leave me alone, cancel subscription, just stop, please stop, stop please,
            stahp, arrete, delete me, stopp, opt-out, quit it, i quit, block, do not
            contact|message|text|spam, don't contact|message|text|spam, no more messages, unsubscribe please,
            unsubscribed, unsubscribing, unsubcribe, unsuscribe, unsubscibe, unsubsribe, unsubscride,
            unsubscribe all, unsub me, un subscribe, stop messages, stop messaging, stop texting, stop texts,
            stop sms, stop all messages, stopp it, stp, stpo, sotp, tsop, stoop, s t o p, no thanks stop,
            cancel all, cancel messages, cancel texts, cancel sms, cancel me, cancel this, cancel please, end
            this, end it, end all, quit this, quit now, remove number, remove my number, remove from list,
            opt-out me, optout please, opt me out please, opting out, i opt out, delete number, delete my
            number, delete my data, erase me, erase, forget me, bugger off, piss off, fuck off, f off, f*ck
            off, get lost, buzz off, sod off, jog on, enough already, enough is enough, no more pls, no more
            please, no more texts, no more sms, no more msgs, no more surveys, no spam, stop spam, stop
            spamming, stop bothering me, leave me be, leave us alone, go away please, blocking you, do not
            text, do not message, do not disturb, dnd, revoke consent, consent revoked, withdraw consent,
            unfollow, deregister, de-register, i want out, want out, count me out, take me off, take me off
            the list, cease and desist, discontinue, no consent, not interested stop, stop
            it|this|that|these|everything, block me|us|this|it, block my number|phone, blocked, please block,
            get me off, get me out, take us off, take me out, pls remove, remove us, remove it, leave us|me
            be, leave me in peace, let me be, let me go, let me alone, leave off, lay off, back off, give it a
            rest, knock it off, cut it out, pack it in, give over, shut up, stfu, don't bother|disturb, do not
            bother|disturb, don't bother|disturb me|us, do not bother|disturb me|us, don't
            contact|message|text|write|call, do not contact|write|call|send, don't send, don't send
            any|anything|more, don't want this|these|it|any|them|anything, do not want
            this|these|it|any|them|anything, don't want any more|of, don't need this|these|it, do not need
            this|these|it, no longer interested, no more of this|these|it|that, no more of that, not this
            again, make this|it|them stop, make this|it|them end, unsubscribe us, unregister, unregister me,
            deregister me, delete us, delete it, erase it, lose my number, forget about me, drop me, cancel
            it|that|everything|me, cancel my subscription|consent, cancel the subscription, end it|this|that
            now, quit that, stop stop, halt, stop contacting|writing|calling, stop
            bugging|bothering|harassing|annoying me|us, stap, shtop
        """,
        Cue.ENDING: "enough, enough said, the end, end of story",
        Cue.URGING: """
            can|could|will|would|can't|won't you, can|could|will|would u|ya, u, can|could|will|would you|u
            pls|please|just, would you mind, do you mind, can|could|may i, you can|should|must|may|need, you
            guys, you people, you lot, all of you, i want|need|would|wish, i'd like, i would like, i'd rather,
            i want you to, i want it|this|these|that to, i need you to, i need it|this to, i'd like
            you|this|it to, i'd like to, i want to, i wish to, i need to, i wanna, i am asking you to, i'm
            asking you to, i ask|beg|demand you to, i ask you, i beg you, begging you, i demand you|that, i
            said, i say, i told you, i've told you, i already said|told|asked, i already told you, i've
            already said|asked, as i said, like i said, told you, asked you, said, saying, i'm saying, i mean
            it, i repeat, repeat, again, once again, for the last time, last time, last warning, final
            warning, one last time, for good, forever, already, now, right now, right away, just, at once,
            immediately, this instant, this minute, asap, from now on, today, finally, seriously, really,
            honestly, literally, simply, kindly, it, this, that, these, them, all this|that|of, why
            won't|don't|can't you, why wont|dont you, why you not, when will you, would you, will you, to, me,
            us, and, so, then, or, or else, or i, or i'll|i will report|block|sue you, or i report|block|sue
            you, or i'm reporting you, or i'll|i will call|contact the police, or i'll complain, i'll
            report|block you, i will report|block you, reporting you, before i report you, ffs, for
            god's|fucks|fuck's|heaven's|christ's|pete's sake, the fuck, the hell, fucking, fuckin, bloody,
            damn, goddamn, jesus, christ, omg, wtf, no, nope, nah, no no, not interested, i'm not interested,
            am not interested, no interest, not for me, enough, that's enough, thats enough, i've had enough,
            had enough, i'm sick of this, sick of it, fed up, i'm fed up, annoying, so annoying, this is
            annoying, very annoying, it's annoying, you are annoying, you're annoying, this is spam, it's
            spam, spam, i don't care, i dont care, don't care, whatever, everything, there, u lot, sorry, off,
            from the list, the list, off the list, your list, from your list, off your list, my number, my
            phone, my consent, i, we, i'm, my, your, let me repeat, i will repeat, i'm telling you, i am
            telling you, telling you, i keep telling you, i keep saying
        """,
        Cue.REFUSAL: """
            you may not text|message|contact me,
            unsubscribe me, opt me out, i opt out, i want to opt out, want to opt out, like to opt out, wish
            to opt out, i want to unsubscribe, want to unsubscribe, like to unsubscribe, how do i unsubscribe,
            how do i opt out, how do i stop these, how do i stop this, take me off, get me off, remove me
            from, remove my number|phone|details|data|contact|name, delete|erase|forget|lose|drop|scrub|wipe
            my number|phone|data|details|contact, delete|erase|forget|lose this number, leave me alone, leave
            me be, leave us alone, stop bothering, stop harassing, stop spamming, stop pestering, stop
            bugging, quit bothering, quit bugging, quit spamming, don't ask me again|anymore, do not ask me
            again, don't bother me, do not bother me, do not disturb me, consent withdrawn, withdraw my
            consent, withdraw consent, withdrawing my consent, revoke my consent, i revoke consent, i revoke,
            no longer consent, don't consent, do not consent, no consent, no longer wish to receive, no longer
            want to receive, not wish to be contacted, not want to be contacted, don't want to be contacted,
            off your list, off this list, off the list, off your mailing list, stop this spam, no spam, this
            is spam stop, reported as spam stop, block you, i'll block you, cease and desist, never again
            text, lose my contact, enough of this spam, remove me, delete me from, erase me, erase me from,
            remove us, remove us from, take us off, take my number off, take my name off, take this number
            off, strike me off, scratch me off, cross me off, get this number off, drop me from, pull me from,
            remove this number, remove my
            mobile|cell|cellphone|telephone|details|info|information|email|contact|contacts|record|records|entry|profile|account,
            remove my mobile|cell|phone|telephone|contact number|details, remove all my, delete all my, erase
            all my, delete everything you have on me, delete my
            info|information|email|mobile|cell|record|records|entry|profile|contact|contacts, delete my
            mobile|cell|phone|telephone|contact number|details, erase my
            info|information|details|data|number|mobile|record|records|contact, lose my digits, bin my number,
            destroy my data, purge my, my number|data|details|info|information
            deleted|removed|erased|wiped|gone|destroyed|purged, my number off your, my number out of your, my
            details out of your, my name off your, off your database, out of your database, from your
            database, from your list, from your lists, from this list, from the list, from the mailing list,
            from your mailing list, from your system, from your records, from your contacts, from your
            distribution list, off your records, off your system, off your books, off your contact list, off
            this thing, i want off, want off this, want out of this list, unsubscribe from, unsubscribe this,
            unsubscribe now, unsubscribe immediately, unsubscribe my, please unsubscribe, pls unsubscribe, plz
            unsubscribe, unsubscribe us, unsub me, opt out please, opt us out, opting out, i'd like to opt
            out, i'd like to unsubscribe, i would like to opt out, i would like to unsubscribe, to
            unsubscribe, trying to unsubscribe, can i opt out, can i unsubscribe, how can i unsubscribe, how
            can i opt out, how to unsubscribe, how to opt out, how to stop these, how to stop this, how can i
            stop these, how do i get off, how do i get these to stop, how do i get out of this, how do i
            cancel these, how do i block, how do i turn this off, how do i turn these off, how do i make it
            stop, make these stop, turn off these, turn these off, turn off notifications, switch off these,
            leave me in peace, leave us in peace, leave me out of this, leave me out of it, leave my phone
            alone, leave people alone, stop
            bothering|harassing|spamming|pestering|bugging|annoying|hassling|disturbing|stalking|nagging|bombarding|badgering
            me|us|people, stop with the texts|messages|surveys|spam|sms, stop with these, stop w the texts,
            stop these texts|messages|surveys|sms|questions, stop this nonsense texts, quit it with the, quit
            texting|messaging|spamming|contacting|writing|calling|emailing|bugging|bothering|harassing, stop
            txting, stop txtin, stop textin, stop msging, stop messagin, stop sendin, stpo
            texting|sending|messaging, sotp texting|sending|messaging, never
            text|message|contact|call|write|email|sms|bother me|us again, never contact this number, never
            write to me again, never send me, not to text|message|contact|call|write|email|bother|disturb|spam
            me|us, not to send me, not to be contacted|texted|messaged|called|disturbed|bothered|surveyed, not
            want any more texts|messages|sms, want no more texts|messages|contact|surveys|sms|of, want no
            further, wish no further, i want these to stop, i want this to stop, want you to stop, want to
            stop receiving, want to stop getting, wish to stop receiving, would like to stop receiving, like
            you to stop, rather not receive, rather not be contacted, rather not get, prefer not to receive,
            prefer not to be contacted, prefer not to get, prefer no more, i'd rather you didn't, i'd prefer
            if you didn't text|message|contact|write, would you mind not texting, no longer want
            these|your|any|texts|messages, no further
            contact|messages|texts|communication|communications|correspondence|sms|surveys|notifications, no
            more contact|communication|messaging|texting, no more
            messages|texts|sms|msgs|surveys|emails|spam|notifications|reminders, no more of these|this|your
            texts|messages|surveys, no more of this, no more of these, never gave you my number, never gave my
            consent, never gave consent, never gave permission, i never consented, i never agreed, did not
            consent, didn't consent, do not have my consent, don't have my consent, don't have my permission,
            do not have my permission, you have no consent, without my consent, no permission to
            text|contact|message|use, i do not give consent, i don't give consent, i don't give permission, i
            do not authorise, i do not authorize, i don't authorise, i don't authorize, not authorised to
            contact, not authorized to contact, i object to, i hereby object, object to processing, object to
            the processing, i hereby withdraw, withdrawing consent, i'm withdrawing, i am withdrawing, i
            hereby revoke, i'm revoking, revoking my consent, revoking consent, revoke my permission, revoke
            permission, withdraw my permission, withdraw permission, i refuse consent, consent is withdrawn,
            consent is revoked, consent revoked, cancel my consent, cancel my subscription, cancel this
            subscription, cancel the subscription, cancel these messages|texts, cancel my number, cancel all
            messages|texts|notifications, end these messages|texts, end my subscription, terminate my
            subscription, deactivate my, deregister me, under gdpr, under the gdpr, per gdpr, as per gdpr,
            gdpr request, gdpr deletion, gdpr erasure, gdpr article, according to gdpr, in accordance with
            gdpr, right to erasure, right to be forgotten, right to object, request deletion, request the
            deletion, request erasure, request the erasure, request removal, request the removal, requesting
            deletion, requesting erasure, requesting removal, demand deletion, demand removal, demand you
            delete, demand you remove, demand that you delete, demand that you remove, request you delete,
            request that you delete, request you remove, request that you remove, do not call list, do not
            contact list, do not text list, don't call list, report you for spam, reporting you for spam,
            reported you for spam, report this as spam, reporting this as spam, reported as spam, reported
            this as spam, report you as spam, marking as spam, marked as spam, report you to the ico, report
            to the ico, i'll report you, i will report you, going to report you, block this number, blocking
            this number, blocking you, blocking your number, will block you, will block this, going to block
            you, gonna block you, i'm blocking, im blocking, i am blocking, have blocked you, wrong number
            stop, wrong number please remove, wrong person remove, wrong number delete, enough with the
            texts|messages|surveys|spam|sms|questions, enough with these|your|this, enough texts, enough
            messages, enough of these|your texts|messages|surveys, enough of your|these, sick of
            these|your|getting texts|messages|surveys|spam|these|this|messages, fed up with these|your|getting
            texts|messages|surveys|spam|these, tired of these|your|getting texts|messages|surveys|spam|these,
            had enough of these|your texts|messages|surveys, had enough of your messages, bugger off with,
            piss off with, fuck off with, get lost with, just stop it, stop immediately, stop please, stop
            pls, stop plz, for the love of god stop, i said stop, i told you to stop, told you to stop, asked
            you to stop, ask you to stop, asking you to stop, i asked you to stop, said stop, told u to stop,
            begging you to stop, sending stop, typed stop, replied stop, wrote stop, texted stop, count me
            out, leave off texting, lay off the texts, knock it off with, cut it out with, give it a rest
            with, keep your surveys|messages|texts, shove your survey, stick your survey, stuff your survey,
            not interested in your messages|texts|surveys, not interested in receiving|getting|these|surveys,
            not interested in this survey, not interested please don't, not interested don't, don't contact
            again, do not contact again, don't message again, do not message again, don't text again, do not
            text again, no contact please, please no contact, please no more, pls no more, no more please, no
            texts please, no sms please, no messages please, no surveys please, please no texts, please no
            messages, please no surveys, ceasing contact, cease contact, cease contacting, cease texting,
            cease messaging, cease all communication, cease all contact, cease sending, refrain from
            texting|messaging|contacting|sending|writing|calling|further, discontinue
            texting|messaging|sending|these|all, lose this number, delete this number, erase this number,
            forget this number, forget about me, forget i exist, stop thanks, never signed up for these|your
            texts|messages, forget me please, please forget me, no mas mensajes, will report you to the,
            report you to the authorities, block you if you text|message|write|contact, did not give you
            permission|consent|my, didn't give you permission|consent|my, never gave you permission|consent,
            haven't given you permission|consent, you don't have my permission|consent, you do not have my
            permission|consent, don't ask me again, don't ask me anymore, don't send any more of|stuff, do not
            send any more of|stuff, don't send these|this|anything to, do not send these|this|anything to,
            don't keep asking|writing|calling, do not keep asking|writing|calling, don't ever
            contact|call|write|send|email, do not ever contact|call|write|send|email, don't want you to
            text|message|contact|call|write|have|send, do not want you to
            text|message|contact|call|write|have|send, don't want to do surveys, do not want to do surveys,
            don't wish any further, do not wish any further, don't want any more of, do not want any more of,
            don't want this anymore, don't want these, do not want these, don't need these, don't want to
            receive|be|get any|more|further, don't want|wish|need to receive, do not want|wish|need to
            receive, don't want to be on, do not want to be on, don't wish to be on, do not wish to be on,
            didn't sign up for|to these|your, didn't sign up for|to texts|messages|spam|this spam, didn't ask
            for these|your texts|messages, didn't subscribe to this|these|your, never
            text|message|contact|call|email this, no longer want|wish|need to receive|get|hear|be contacted,
            if you text|message|contact|write me|us again, if you send me another|more, if i get another
            text|message|survey, hear from my solicitor|lawyer|attorney|lawyers, see you in court if,
            appreciate not being contacted|texted|messaged|surveyed, appreciate no more|further
            texts|messages|contact|surveys, be grateful for no more|further, would rather not be
            contacted|texted, wish to be left alone, want to be left alone, like to be left alone, leave my
            number alone, leave this number alone, i'm done with these|your texts|messages|surveys, done with
            these|your|the texts|messages|surveys, don't need this anymore, do not want this anymore, please
            take me|us off, please delete|erase me, please remove me, can|could you remove|delete me,
            another|next text|message and i'll|i call|you'll, one more text|message and i'll|you'll,
            text|message me again and i'll|you'll, rather not be contacted|texted|messaged, prefer not to be
            contacted|texted|messaged, appreciate it if you didn't text|message|contact, appreciate it if you
            stopped texting|messaging|contacting|sending, grateful if you stopped
            texting|messaging|contacting|sending, grateful if you didn't text|message|contact
        """,
        Cue.STOPPING: """
            stop, stop it with, quit, cease, no more, no further, don't, do not, dont, never again, enough,
            pls no, please no, without any more, not another, no other, can you stop, could you stop, end,
            cancel, keep your, dnt, stpo, sotp, stahp, stp, no more of, cut the, cut it out with the, knock it
            off with the, lay off the, please no more, plz no more, pls no more, halt all, desist,
            discontinue, quit it with, quit with, stop with, stop w, stop all, stop these, stop this, stop
            those, stop your, enough with, enough of, sick of, tired of, fed up with, refrain from, without
            further, don't want|need|wish|wanna, do not want|need|wish, no longer want|wish|need, never want,
            never wish, don't care to, don't
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, dnt
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, do not
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, never
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, don't send me|us, do not send me|us, never send me|us, don't write me|us, don't write to
            me|us, do not write me|us, do not write to me|us, never write me|us, never write to me|us, don't
            like|expect|care to, do not like|expect|care to, kindly stop, please stop
        """,
        Cue.CONTACT: """
            text, texts, texting, message, messages, messaging, msg, msgs, sms, smses, send me, send us,
            sending, contacting, spam, spamming, survey, surveys, notifications, reminders, newsletter,
            newsletters, emailing, messages from you, writing to me, writing me, write to me, write me,
            contact me, call me, calling me, disturb me, texts from you, these questions, txt, txts, txting,
            txtin, textin, msging, msg me, msgs from you, txt me, text me, text us, message me, message us,
            email me, emails, mails, e-mails, ring me, phone me, ping me, pinging me, survey me, surveying me,
            polling me, asking me, bother me, bothering me, bothering us, harass me, harassing me, pestering
            me, bugging me, contact us, contacting me, contacting us, call us, whatsapp, whatsapps, whatsapp
            messages, promos, promotional, promotions, adverts, advertising, communications, communication,
            correspondence, contact from you, smss, sms's, text messages, textmessages, text message,
            automated messages, questionnaires, questionnaire, polls, feedback requests, requests for
            feedback, feedback surveys, send anything, send texts, send messages, send sms, send surveys,
            write to us, disturb us, disturbing me, spam me, spam us, spams, asking us, calling us, texting
            me, texting us, messaging me, writing us, writing to us, surveying, polling, emailing me, sendin,
            don't
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, dnt
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, do not
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, never
            contact|message|text|txt|msg|call|email|sms|spam|bother|disturb|harass|ping|ring|phone|survey
            me|us, don't send me|us, do not send me|us, never send me|us, don't write me|us, don't write to
            me|us, do not write me|us, do not write to me|us, never write me|us, never write to me|us, be
            contacted|texted|messaged|emailed|surveyed|bothered|disturbed|spammed|harassed|pestered, being
            contacted|texted|messaged|emailed|surveyed|bothered|disturbed|spammed|harassed|pestered, hear from
            you, hearing from you, spammy, spammed, spammer, spammers, any|more|your|further contact, your
            questions
        """,
        Cue.NO_MORE: "no more please, not welcome, are not welcome, aren't welcome",
        Cue.BETWEEN_THEM: """
            sending, me, us, my, this, these, those, all, any, of, with, your, the, please, ever, again,
            more, such, stupid, annoying, constant, endless, damn, bloody, fucking, so, many, to, further,
            marketing, phone, number, by, via, automated, random, unwanted, unsolicited, want, need, wish,
            wanna, get, receive, getting, receiving, continue, keep, start, send, sendin, anymore, any more,
            longer, other, another, else, anything, silly, dumb, pointless, useless, irritating, nagging,
            daily, weekly, repeated, bloody damn, freaking, frigging, fking, f*cking, goddamn, goddam,
            bleeding, txt, sms, spam, of your, of these, of this, of those, the bloody, u, ur, getting
            these, get these, anymore of, being, my phone, my number, this number, nonsense, stupid ass,
            ever again, even one more, one more, single, blasted, flipping, effing, advertising,
            promotional, nonstop, non stop
        """,
        Cue.SUBJECT: """
            i, we, they, he, she, you, who, people, staff, had to, did, didn't, i'd, couldn't, can't, not,
            never, non, the, bus, a, pit, one, short, full, won't, it, that, which, why, don't want, do not
            want, don't need, do not need, don't wish, do not wish, no longer want|wish|need, never want,
            received, arrived, came, came through, didnt, wasn't, weren't, doesn't, doesnt, does not, did not,
            isn't, couldnt, cant, cannot, wouldn't, haven't, hasn't, hadn't, nobody, no one, noone, everyone,
            everybody, someone, somebody, staff don't, ppl, waiters, waitress, waiter, manager, driver,
            drivers, courier, your staff, your team, companies, others, never once, bus stop, full stop, has
            to, got to, came to, don't wanna, never wish, don't need messages|texts
        """,
        Cue.WRONG_NUMBER: """
            wrong number|person|nr|num|no|phone|contact|guy|woman|man|girl|lady|customer|recipient|individual,
            wrong numbr|numer|nmber, wrng number, rong number, incorrect number, mistaken identity, not my
            number, not her|his|their number|phone, not the person you|u|ur, not who you|u think|want, not the
            right person|number|guy|woman|one, not the owner of this, nobody by|with that|this name, no one
            by|with that|this name, noone by|with that|this name, no such person, got the number wrong, number
            has changed hands|owner|owners, number changed hands|owner|owners, just got this number, recently
            got this number, not him|her, someone else's number|phone, somebody else's number|phone, different
            person|owner, number is someone|somebody else's, mixed me up, confusing me with someone|somebody,
            confused me with someone|somebody, mistaken me for someone|somebody, mistaking me for
            someone|somebody, never bought anything, never ordered anything|something, never purchased
            anything, never bought|ordered|purchased|shopped from|with|at you|u, never
            bought|ordered|purchased|shopped from|with|at your shop|store|company, didn't buy|order anything
            from you|u, haven't bought|ordered anything from you|u, have not bought|ordered anything from
            you|u, not your customer, not a customer, not a customer of yours, never been a|your customer,
            never been to your shop|store|restaurant|place, never heard of you, texting|messaging|contacting a
            stranger, no longer belongs to, doesn't belong to, does not belong to, belongs to someone|somebody
            else, belongs to a different person, person you|u|ur are looking for isn't|is, i'm|im|am not the
            person you|u|ur, i'm|im|am not who you|u think|want, i'm|im|am not the right person|guy|woman|one,
            i'm|im|am not the owner of, i'm|im|am not him|her, i'm|im|am not your customer, i'm|im|am not a
            customer, i'm|im|am not that person, this|that is not my number|phone, this|that isn't my
            number|phone, this|that is not her|his number|phone, this|that isn't her|his number|phone, it's
            not my|her|his number, not that person
        """,
        Cue.NO_IDEA: "don't know you|u, do not know you|u, dunno you|u",
        Cue.NOT_ME: """
            i'm not, i am not, i ain't, this is not, this isn't, this ain't, it's not, it is not, it isn't,
            that's not, that is not, that isn't, there is no, there's no, no longer, nobody called|named, no
            one called|named, noone called|named, my name is not, my name isn't, my name's not, you want,
            looking for, you mean, not called|named, doesn't live here, does not live here, don't know any|a,
            do not know any|a, isn't here, is not here, doesn't have|use|own this, changed her|his|their
            number, no longer has|uses|owns, don't know
        """,
        Cue.NAME: """
            maria, anna, john, mary, peter, mark, paul, sarah, sara, laura, lisa, david, mike, michael, james,
            robert, jack, tom, thomas, susan, karen, emma, kate, julia, jane, jennifer, jessica, linda, alex,
            chris, steve, george, dave, marco, luca, smith, jones, mr, mrs, ms, miss
        """,
        Cue.PHONE: """
            number, phone, number's, mobile, any more, anymore, any longer, s, now, i, i'm, i am, you, u,
            you're, you are, ur, you've, you have, have, have got, got, has, the, a, this, that, this is,
            that's, it's, it is, is, was, to, here, there, from, from you, from there, from them, with you,
            ever, before that, sorry, texted, texting, messaged, messaging, called, calling, reached,
            reaching, contacted, contacting, dialled, dialed, must, must have, must be, think, i think, i
            guess, afraid, i'm afraid, but, and, or, my, mine, your, her, his, their, new, old, owner, holder,
            previous, sms, message, text, mate, since, looking for, trying to reach, talking to, speaking,
            name, by the way, actually, definitely, anything, something, in my life, at all, me, them, them
            either, who, whoever, anyone, somebody, someone, else, person, shop, store, company, restaurant,
            business, and i, so, him, to him, to her, seem to have, appears, last week, last month, recently,
            yet, been, again, of, are, r, were, am, wanted, want, after, looking, yours, of yours, one, sir
        """,
        Cue.HELP: """
            help, help me, help please, info, information, more info, infos, sos, assistance, i need help,
            need help, can you help me, can you help, please help me, could you help me, help pls, helpme,
            help needed, support, help me please, i need info, details, faq, menu, instructions, help me
            out, help me pls, help me plz, help plz, help please help, pls help, plz help, please help, hlp,
            hlep, hepl, helpp, heelp, h e l p, need some help, i need some help, need assistance, assist,
            assist me, assist me please, assist please, inof, infos please, info please, info pls, more
            information, more information please, more info please, need info, need more info, need
            information, information please, commands, how, what, who, huh, explain, explain please, please
            explain, i don't understand, i dont understand, don't understand, dont understand, i do not
            understand, don't get it, i don't get it, i dont get it, not sure what this is, no idea what
            this is, confused, i'm confused, im confused, agent, human, human please, real person, talk to a
            human, talk to a person, speak to a human, speak to someone, speak to a person, customer service
            please, need support, live agent, representative
        """,
        Cue.ASK: """
            who are you, who is this, who's this, whos this, who r u, who dis, new phone who dis, who am i
            talking to, who sent this, who is texting me, who is it, what is this, what's this, what is this
            about, what is this for, what's this about, what's this for, what is that, whats that, what do you
            want, what do you mean, what does this mean, what does that mean, what does it mean, what does
            0|10|zero|ten mean, what am i rating, what am i scoring, what is the scale, what's the scale,
            which scale, is 0|zero|10|ten|1|one good|bad|best|worst|high|low|the, which one is best, which
            shop is this, which shop, what shop, which store is this, what company is this, how does this
            work, how do i answer|reply|respond|change|vote|rate|correct|edit|score, how do you have my, how
            did you get my, where did you get my, how come you have my, why are you
            texting|messaging|asking|contacting|writing, why do you ask, why am i getting, why did i
            get|receive, is this a scam|spam|bot|robot, is this real, is this legit, am i talking to a bot,
            can i change my|it|the, can i answer|reply|talk|speak|call, how can i
            change|answer|reply|contact|reach|correct, how do i change, how do i contact, how to change, how
            to answer|reply, when do you open|close, when are you open|closed, your opening hours, what are
            the opening hours, opening hours, opening times, are you open, are you closed, where are you,
            where is your, what is your address|phone|number, do i have to pay, is this free, does this cost,
            will this cost, do you deliver, what number, what do the numbers mean, recommend what, are you a
            bot|robot|human, are you a real person, what time do you, what time are you, what are your hours,
            what are your opening, which is best|better, which one is better, who're you, who are u, who r
            you, who's dis, whos there, who's there, who is that, who's that, who is texting, who is
            messaging|asking|writing|contacting|calling me|this, who is behind this, who is asking, who's
            asking, whos asking, who's texting|messaging|writing|contacting me, who am i
            speaking|texting|chatting|messaging to|with, who am i rating|scoring|recommending, who is the
            sender, who sent me this, who sends these, who gave you my, how do you know my, how do you know
            me, how did you find my, how do u have my, how did u get my, where did u get my, where do you have
            my, where do you get my, where did you find my, where you got my, from where do you have my, which
            company, which business, which restaurant, which store, which one of your, what business is this,
            what store is this, what shop is this, what restaurant is this, what place is this, what is this
            regarding, what's this regarding, what is this message, what is this text, what is this number,
            what is this survey, what is this all about, what's this all about, wat is this, wut is this, wots
            this, what dis, what is it about, what is it for, what is this in reference to, what are you on
            about, what are you talking about, what are u talking about, what do u want, what do u mean, what
            do you want from me, what do i do, what do i do now, what do i have to do, what shall i do, what
            am i supposed to do|write|answer|type|reply|send|press, what do i
            write|answer|type|reply|send|press|rate, what should i write|answer|type|reply|send|press|rate,
            what am i answering, what am i replying to, what am i voting for, what am i recommending,
            recommend who, recommend whom, recommend you for what, recommend to whom, rate what, score what,
            rate who, rating for what, score for what, a score for what, what does
            zero|ten|one|0|10|1|5|five|the mean|stand, what does a zero|ten|one|0|10|1|5 mean|stand, what's a
            zero|ten|0|10, what is a zero|ten|0|10, what is zero|ten|0|10|1|the
            best|worst|highest|lowest|max|maximum|scale|top|range, what's the
            best|worst|highest|lowest|max|maximum|scale|top|range, what do the numbers|scores mean, what do
            these numbers mean, what's the best|worst|highest|lowest|max|maximum|top, what is the
            best|worst|highest|lowest|max|maximum|top score|number|mark|rating, which is the
            best|worst|highest|lowest, which end is, which way round, which way around, which number is
            the|best|worst|good|bad, is zero|ten|0|10 the best|worst|top|max|highest|lowest, is a
            zero|ten|0|10 good|bad|best|worst, does 0|10|1|zero|ten|one mean, does a 0|10|1|zero|ten|one mean,
            0 is good|bad|best|worst or, 10 is good|bad|best|worst or, 1 is good|bad|best|worst or, 0 good or
            bad, 10 good or bad, 1 good or bad, zero good or bad, ten good or bad, how does it work, how does
            this scale work, how does the scale work, how does this thing work, how is this done, how does one
            answer, how do i
            answer|reply|respond|change|vote|rate|correct|edit|score|contact|reach|call|redo|undo|revise|amend|update|fix|modify|resend|talk|speak|get|use|do|complain|return|track|book|cancel|cancle|pay,
            how can i
            answer|reply|respond|change|vote|rate|correct|edit|score|contact|reach|call|redo|undo|revise|amend|update|fix|modify|resend|talk|speak|complain|return|track|book,
            how to change|answer|reply|respond|vote|rate|correct|edit|score|contact|reach|redo|use, how many
            points, how high does, how high can, how often will you, how often do you, how long does this, how
            long will this, how long is this, how long does it take, how much does this|it cost, why do i
            get|receive|have, why do you want|need|have|keep|text|write|message|contact, why did you
            text|message|contact|write|send|call, why are u texting|messaging|asking|contacting|writing, why
            are you sending|spamming|bothering|surveying, why am i receiving, why am i being, why this
            message, why this number, is it a scam|spam|bot|robot, is that a scam|spam|bot|joke, are u
            open|closed|a|the|real|from|there, am i speaking|chatting|texting, am i charged, am i being
            charged, will i be charged, do you charge, do i get charged, do i get a, do i win, do u
            open|close|deliver|ship|sell|have|accept|take|offer|do|still, does it cost|matter|mean|have, does
            this text|message|reply|cost|mean|go, can someone call|contact|help|tell|explain|ring|phone, can
            somebody call|contact|help|tell|explain, can anyone call|help|tell|explain, can u
            call|tell|explain|send|help|contact|please|change|say, could someone
            call|contact|help|tell|explain, could i change|speak|talk|get|have|book|return, may i change my,
            would you tell, when do u open|close, when does the|it|your, when are u open|closed, when is
            the|my|your, what time does, at what time, till what time, until what time, till when are, until
            when are, what are your opening|hours|prices|times|business, what are ur hours, whats your|ur
            address|number|phone|email|name|hours|opening|website, what's your
            address|number|phone|email|name|hours|opening|website, what is your
            email|website|name|opening|return|refund|policy, what number should|do|can, which number
            should|do|can, what's the number, what is the number for, where's my|your|the, where r u, opening
            hours please, opening times please, open on sunday?, open on sundays?, open sunday?, open today?,
            open tomorrow?, got a phone number, got any parking, got parking, anyone there, anybody there, is
            anyone there, is anybody there, is somebody there, hello who is this, sorry who is this, sorry
            who, what for?, about what, out of how many, out of what, out of how much, on what scale, on which
            scale, from what to what, tell me who you are, tell me what this is, please explain what, please
            tell me who, please tell me what, i want to know who, i'd like to know who, i don't know who you
            are, don't know who this is, i don't know who this is, dont know who this is, i don't know what
            this is, not sure who this is, identify yourself, can i change|correct|edit|redo|revise|undo
            my|it|the|that, can i still change|answer|vote, is this message|text|number|survey
            from|real|legit|genuine|safe|phishing|fraud|a|for, is this free|confidential|automated|anonymous,
            are you open|closed on|today|tomorrow|sunday|sundays|now|monday|at|till|until, do you
            deliver|ship|open|close, where is your|my, could you tell|explain, can you tell|explain, may i
            ask|know, what time do|are|does, do i need to pay, will you open, when will my
        """,
        Cue.QUESTION: """
            who, who's, what, what's, whats, which, when, where, why, how, is, are, am, do, does, did, can,
            could, may, will, would, should, was, were, have, has, shall, whose, in what, from where, and
            what, and how, isn't, who're, who'd, who'll, what're, what'd, what'll, wat, wot, wut, wha, whom,
            why's, where's, wheres, when's, whens, how's, hows, how come, how much, how many, how long, how
            often, how far, how do, how can, doesn't, aren't, can't, couldn't, won't, wouldn't, shouldn't,
            haven't, hasn't, wasn't, weren't, might, must, r, r u, r you, u got, anyone, anybody, so is, so
            are, so do, so what, so who, and who, and when, and where, and why, and is, and are, and do, but
            what, but who, but why, but is, but how, in which, for what, for whom, to whom, with whom, at
            what, on what, on which, about what, by when, until when, till when, since when, from when, from
            what, sorry what, sorry who, sorry but who, sorry but what, excuse me who, excuse me what, ok
            but who, ok but what, hi who, hello who
        """,
        Cue.SCALE: """
            good, bad, best, worst, better, worse, highest, lowest, high, low, max, maximum, minimum, mean,
            means, meaning, top, bottom, positive, negative, happy, ok, okay, right, enough, allowed,
            possible, the best, good or bad, best or worst, bad or good, worst or best, high or low, top
            mark, top score, full marks, the worst, the highest, the lowest, the top, the max, the maximum,
            the minimum, best score, worst score, unhappy, very likely, unlikely, not likely, not at all,
            negative or positive, positive or negative, stand for, stands for, included, valid, better or
            worse
        """,
        Cue.AUTOMATIC: """
            i'm driving, i am driving, while driving, do not disturb, out of office, out of the office, auto
            reply, autoreply, auto response, automatic reply, automatic response, automated reply, automated
            response, away message, on annual leave, on vacation until, on holiday until, on leave until,
            i'm on vacation, currently away, currently unavailable, can't talk right now, can't talk now,
            i'll call you later, i'll get back to you, in a meeting, i'm in a meeting, not receiving
            notifications, will reply when, liked ", loved ", disliked ", laughed at ", emphasized ",
            emphasised ", questioned ", removed a, reacted, i'm driving right now, i am currently driving,
            im driving, currently driving, i'm currently driving, driving right now, driving at the moment,
            driving with do not disturb, driving focus, do not disturb while driving, auto-reply,
            auto-response, autoresponse, autoresponder, auto responder, this is an automatic, this is an
            automated, automatic message, automated message, automatically generated, auto generated,
            out-of-office, ooo until, ooo till, i am out of the office, i'm out of the office, i will be out
            of the office, currently out of office, currently out of the office, away from the office, away
            from my desk, away from my phone, away from my email, with limited access to email, limited
            access to my emails, on leave from, on leave till, on annual leave until, on maternity leave, on
            parental leave, on paternity leave, on sick leave, on holidays until, on holiday till, on
            holiday from, on vacation from, on vacation till, on vacation and will, on holiday and will, i
            am on vacation, i am on holiday, i'm on holiday, currently on leave, currently on holiday,
            currently on vacation, will be back in the office, back in the office on, back at my desk on, i
            will return on, will respond on my return, will respond upon my return, will reply on my return,
            will reply upon my return, i will get back to you, i'll respond when, i'll reply when, i will
            reply when, i will respond when, will respond when i, i'll see your message when, i'll get your
            message, i'll see your message, if urgent call, if urgent please, for urgent matters, in urgent
            cases, thank you for your message we, thank you for your email i, thanks for your message i,
            thank you for reaching out, thanks for reaching out, thank you for your message. i am, thanks
            for getting in touch, we have received your message, we've received your message, your message
            has been received, we will get back to you, we'll get back to you, one of our team will, our
            office hours are, our opening hours are, our business hours are, our hours are, this mailbox is
            not monitored, this inbox is not monitored, mailbox is full, mailbox full, inbox is full,
            message not delivered, number not in service, this number is not in service, user unavailable,
            subscriber unavailable, has notifications silenced, notifications silenced, sleep mode on, i'm
            sleeping, in a meeting right now, in a meeting call you later, sorry i missed your call, missed
            call from, can't talk. what's up, i can't talk right now, call you right back, call you back
            later, can't answer right now, cannot answer right now, can't take your call, sorry i can't
            talk, at work will reply, liked an image, reacted with, reacted ❤, reacted 👍, reacted 😂, added a
            reaction, removed a like, removed a heart, removed an, removed a reaction, thumbs up to, laughed
            at your, emphasized your, disliked your, questioned your, liked a message, loved a message,
            unsent a message, this message was deleted, you deleted this message, missed voice call, shared
            a location, shared their location, will be back on the, will return on the, thank you for
            contacting us, thank you for contacting the, thanks for contacting us, i'll call you back later,
            i am currently on leave|holiday|vacation
        """,
        Cue.COMMON: """
            and, in, on, at, by, he, she, they, there, here, his, her, have, had, do, did, not, can, will,
            some, any, much, many, always, usually, sometimes, delicious, gross, express, process, business,
            less, guess, access, cafe, place, shop, store, table, waited, arrived, order, pizza, great,
            good, bad, parking, spring, whatever, with, from, this, that, these, those, your, my, our,
            their, its, it's, i'm, you're, they're, we're, i've, don't, didn't, wasn't, couldn't, wouldn't,
            would, could, should, has, been, being, were, was, are, is, am, the, of, to, for, because, but,
            so, very, really, too, just, only, also, even, still, never, ever, again, after, before, when,
            while, where, which, who, what, why, how, if, or, as, than, then, thing, things, people, staff,
            service, food, nice, lovely, friendly, rude, slow, quick, cold, hot, fresh, dirty, clean,
            expensive, cheap, price, quality, delivery, queue, waiting, room, coffee, bread, soup, chips,
            lunch, dinner, breakfast, shoes, clothes, dress, haircut, garage, hotel, clinic, pharmacy, gym,
            bar, pub, restaurant, shopping, bought, ordered, came, went, got, get, take, took, make, made,
            give, gave, told, said, asked, called, thank, thanks, please, hello, sorry, yes, happy, love,
            loved, like, liked, hate, hated, recommend, recommended, definitely, absolutely, everything,
            nothing, something, anything, someone, everyone, nobody, today, yesterday, tomorrow, week,
            month, year, time, day, night, morning, evening, back, down, out, up, off, over, under, away,
            wrong, right, best, worst, better, worse, excellent, amazing, terrible, awful, horrible,
            disgusting, brilliant, fantastic, wonderful, superb, shame, pity, disappointed, disappointing,
            okay, alright, money, worth, value, refund, manager, waiter, driver, parcel, package, broken,
            late, early, long, short, big, small, little, lot, bit, more, most, least, few, all, both, each,
            every, other, another, same, such, own, thx, u, ur, pls, plz, gonna, wanna, gotta, kinda, bro,
            mate, tho, cuz, coz
        """,
    },
    causes={
        Cause.PRODUCT: "product, products, the product, item, items, article, goods, merchandise, food",
        Cause.SERVICE: """
            service, services, staff, personnel, customer service, waiter, waiters, assistance, support
        """,
        Cause.IMAGE: "image, reputation, image and reputation, appearance, look, brand",
        Cause.QUALITY: "quality, poor quality, bad quality, low quality",
        Cause.PRICE: """
            price, prices, pricing, cost, costs, too expensive, expensive, price too high, value for money
        """,
        Cause.DELIVERY: "delivery, shipping, shipment, deliveries, late delivery, courier, slow delivery",
        Cause.OTHER: """
            other, something else, others, other reason, another reason, none of these, anything else
        """,
    },
    hints={
        Cause.PRODUCT: """
            product*, size, sizes, taste*, tasty, tasteless, choice, selection, range, assortment, flavour*,
            flavor*, bland, salty, portion*, menu, dish, dishes, recipe*, model, fit, fits, colour*, color*,
            variety, ingredient*, stock, delicious, yummy, food, pizza*, burger*, meal*, coffee, bread,
            cake*, soup*, app, size guide, out of stock, sold out, too small, too big, doesn't fit, didn't
            fit
        """,
        Cause.SERVICE: """
            service, staff, waiter*, waitress*, rude*, impolite, unfriendly, friendly, queue*, queuing,
            line, lines, wait, waited, waiting, slow, cashier*, checkout, till, tills, clerk*, assistant*,
            helpful, unhelpful, attitude, manager*, attentive, ignored, ignoring, polite, kind,
            receptionist*, barista*, employee*, salesperson, salesman, saleswoman, support, hotline,
            helpdesk, courteous, professional, unprofessional, no one helped, nobody helped, phone support,
            customer care, server, servers, help
        """,
        Cause.IMAGE: """
            reputation, image, dirty, filthy, decor*, brand*, atmosphere, ambience, ambiance, vibe*, looks,
            looked, ugly, style, dated, shabby, messy, untidy, smell*, clean, cleanliness, interior,
            furniture, advert*, toilet*, bathroom*, restroom*, loo, website, run down, music
        """,
        Cause.QUALITY: """
            quality, broke, broken, cold, stale, fresh, freshness, defect*, faulty, damaged, burnt, burned,
            raw, undercooked, overcooked, rotten, mouldy, moldy, expired, scratched, scratch*, torn,
            cheaply, flimsy, durab*, soggy, dry, hard, material*, works, working, stopped working, fell
            apart, poor, lukewarm, worn, leak*, crack*, hair in
        """,
        Cause.PRICE: """
            pric*, expensive, overpriced, cost*, cheap, cheaper, dear, money, value, fee, fees, bill,
            charged, overcharged, charge*, pay, paid, discount*, offer, offers, deal, deals, afford*, euro*,
            dollar*, pound*, rip off, ripoff, too much, bargain*, refund*, inflation
        """,
        Cause.DELIVERY: """
            deliver*, courier*, parcel*, package*, shipping, shipped, shipment*, late, delay*, arriv*,
            driver*, tracking, post, postal, dispatch*, on time, never came, box, packaging, address, lost,
            doorstep, never arrived, still waiting for my order
        """,
        Cause.OTHER: """
            parking, park, noise, noisy, loud, crowded, opening hours, opening times, closed, closing,
            weather, location, bus, access*, wheelchair*, stairs, wifi, far, distance, directions, heating,
            air conditioning, hot inside, seats, seating, children, kids, dog, dogs
        """,
    },
)
