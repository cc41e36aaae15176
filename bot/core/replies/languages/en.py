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
        hundred 100, thousand 1000, million 1000000
    """,
    alone="""
        nil 0, zilch 0, thre 3, fiv 5, sics 6, sicks 6, sevn 7, eigt 8, eigth 8, nin 9
    """,
    homographs="zero nought one hundred thousand million",
    cues={
        Cue.LIGHT: """
            a, an, the, it, its, it's, of, is, was, be, been, that, this, you, your, u, ur, my, me, i, i'm,
            we, us, our, them, to, would be, of course, with a, as a, like a, at a, on a, one to, get, gets,
            deserve, deserves, worth, worthy of, big, fat, solid, strong, clear, good, nice, perfect, full,
            whole, proper, straight, easy, firm, low, high, generous, honest, resounding, well deserved,
            number, just, that's, thats, there's
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
            absolute, more a, more an, more like, more like a, more of a
        """,
        Cue.FILLER: """
            please, pls, plz, thanks, thank you, thank u, thx, ty, cheers, hi, hello, hey, hiya, dear, good
            morning, good afternoon, good evening, ok, okay, k, well, yes, yeah, yep, yup, ya, oh, ah, so
            yeah, lol, haha, xx, xxx, guys, team, sir, madam, mate, kind regards, regards, bye, many thanks,
            thanks a lot, thank you very much, thank you so much, no problem, you're welcome, right,
            alright, plus, out of ten for everything, no worries, cool
        """,
        Cue.GIVE: """
            give, gave, giving, i'd give, i give, i'll give, say, i'd say, id say, i say, i'll say, saying,
            pick, picked, choose, chose, go with, going with, go for, going for, make it, make that, put,
            put me down, put me down for, rate, rated, i'd rate, vote for, settle on, stick with, mark me,
            call it, it's a, its a, that's a, thats a, that is a, this is a, you get, you get a, gets a,
            earn, earned, earns, recommend, i'd go, i'd go with, choosing, picking, scores, scored, scoring,
            take
        """,
        Cue.VOTE: """
            score, my score, scores, rating, my rating, rate, vote, my vote, mark, my mark, grade, answer,
            my answer, my answer is, result, my number, my number is, my pick, nps, reply, likelihood,
            points
        """,
        Cue.OVERALL: """
            overall, over all, in total, total, all in all, on the whole, altogether, in general, generally,
            as a whole, everything considered, all things considered, on average, average, final, finally,
            in the end, in sum, to sum up, summing up, final score, final answer, bottom line, the rest,
            everything else
        """,
        Cue.SO: """
            so, so a, therefore, hence, thus, then, which makes it, that makes, makes it, that leaves
        """,
        Cue.BUT: "but, however, though, although, except, yet, otherwise, apart from that, still",
        Cue.SAFE: """
            because, cause, cos, cuz, coz, bc, since, as, and, for, from, with, without, due to, thanks to,
            when, while, where, who, which, what, after, before, in, on, at, not, never, no, very, too, so,
            really, quite, pretty, super, always, everything, all, nothing, great, good, nice, bad, poor,
            awful, terrible, excellent, amazing, wonderful, lovely, fantastic, best, worst, slow, cold,
            late, rude, friendly, expensive, overpriced, couldn't, could not, can't, wasn't, weren't,
            didn't, food, service, staff, would, will, keep, well, loved, love, liked, hated, will come
            back, would recommend, great service
        """,
        Cue.POINTS: "point, points, pt, pts, marks",
        Cue.OUT_OF: """
            out of, outta, out of a, out of a possible, of, over, on a scale of, on the scale of
        """,
        Cue.NOW: """
            now, right now, this time, this time around, today, this week, this month, this year, this
            visit, these days, nowadays, currently, at the moment, at present, lately, tonight, after this
            visit
        """,
        Cue.PAST: """
            last time, last year, last month, last week, last visit, before, previously, earlier, used to
            be, used to be a, in the past, once, formerly, years ago, a year ago, ages ago, you were, you
            were a, it was always, yesterday, in spring, in summer, in autumn, in winter, at first,
            originally, initially, usually, normally
        """,
        Cue.NOT: """
            not, not a, not an, not really, isn't, isnt, is not, wasn't, was not, ain't, never, never a,
            don't give, wouldn't give, would not give, can't give, cannot give, can not give, couldn't give,
            won't give, didn't deserve, doesn't deserve, not worth, hardly, hardly a, far from, nowhere
            near, no way, anything but, isn't a, not even, instead of, rather than
        """,
        Cue.NO: "no, nope, nah",
        Cue.CORRECTION: """
            no wait, wait, wait no, hold on, sorry, i mean, i meant, meant, meant to say, i mean to say,
            correction, scratch that, strike that, make that, make it, change that to, change it to, change
            to, actually, actually no, on second thought, on second thoughts, on reflection, rather, or
            rather, no sorry, sorry no, oops, ooops, whoops, ops, typo, my mistake, my bad, apologies,
            pardon, let me correct, should be, should have been, should read, changed my mind, edit, better
            say, nvm, never mind, no no
        """,
        Cue.IF: "if, unless, provided, as long as, once you, only if, had you",
        Cue.WOULD: """
            would be, would be a, it'd be, it'd be a, it would be, it would be a, you'd be, you'd be a,
            would give, would get, i'd give, could be, could be a, might be, might be a, would, will be,
            you'd get, id give, it'd get, would make it
        """,
        Cue.WOULD_HAVE: """
            would have been, would have been a, would've been, would've been a, could have been, could have
            been a, could've been, could've been a, should have been a, might have been, might have been a,
            would have given, could have given, i'd have given, i would have said, i'd have said, would of
            been, could of been, was going to give, was gonna give, were going to be, wanted to give, wanted
            to say, almost gave
        """,
        Cue.LESS_OR_MORE: """
            more than, less than, fewer than, better than, worse than, higher than, lower than, greater
            than, at least, at most, no more than, no less than, not more than, not less than, over, above,
            below, under, beyond, almost, nearly, near, close to, not quite, just under, just over, just
            below, just above, slightly under, slightly over, minimum, maximum, max, min, up to, somewhere
            above, north of, south of, anything above, anything below, anything over, anything under, shy
            of, almost a, nearly a, minus
        """,
        Cue.OR_MORE: """
            or more, or less than that, or higher, or lower, or above, or below, or better, or over, or up,
            or under, plus, minus, and up, and above, and a bit, and something, and change, at least, at
            most, max, maximum, minimum, tops, something, odd
        """,
        Cue.HALF: """
            and a half, and half, and an half, n a half, a half, half, point five, point 5, and three
            quarters, and a quarter, and a third
        """,
        Cue.BETWEEN: """
            between, in between, from, somewhere between, anywhere from, somewhere from, range, either,
            scale
        """,
        Cue.TO: "to, through, till, until, thru",
        Cue.AND: "and, &, n",
        Cue.OR: "or, or maybe, or even, maybe, perhaps, or perhaps, or possibly, versus, vs",
        Cue.PERCENT: "percent, per cent, pct, percents, percentage",
        Cue.STARS: "star, stars, hearts, thumbs, thumbs up, out of five, stars out of",
        Cue.SCHOOL: "school grade",
        Cue.UNIT: """
            second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, h, day, days,
            night, nights, week, weeks, weekend, weekends, month, months, year, years, yr, yrs, decade,
            decades, am, pm, a.m, p.m, o'clock, oclock, st, nd, rd, th, people, persons, person, guests,
            customers, friends, adults, kids, children, child, guys, women, men, man, woman, colleagues,
            boys, girls, babies, daughters, sons, dogs, cats, others, times, time, x, visits, visit, trips,
            stays, euro, euros, eur, dollar, dollars, usd, bucks, quid, pound, pounds, gbp, cents, pence, p,
            k, kg, g, grams, gram, lb, lbs, oz, litre, litres, liter, liters, l, ml, km, m, mm, cm, miles,
            mile, metres, meters, inch, inches, feet, ft, mb, gb, item, items, piece, pieces, pairs, pair,
            bag, bags, box, boxes, bottle, bottles, packs, pack, order, orders, table, tables, room, rooms,
            bed, beds, bedroom, floor, floors, shop, shops, store, stores, branches, coffee, coffees, beer,
            beers, drink, drinks, wines, glass, glasses, cups, cup, pizza, pizzas, burger, burgers, course,
            courses, dishes, meal, meals, sandwiches, cakes, plates, starters, mains, desserts, pints,
            portions, slices, waiter, waiters, waitress, waitresses, waitstaff, staff members, employees,
            cashiers, tills, members, chairs, reason, reasons, thing, things, problem, problems, issue,
            issues, complaints, complaint, mistakes, mistake, errors, questions, question, messages,
            message, texts, emails, calls, call, buttons, steps, stairs, pages, degrees, percent off, shoes,
            shirts, dresses, trousers, socks, books, tickets, seats, stops, cars, trolleys, lanes, doors,
            windows, january, february, march, april, june, july, august, september, october, november,
            december, jan, feb, mar, apr, jun, jul, aug, sept, oct, nov, dec, more, extra, different, other,
            long, year old, of my, of our, of your, of the, of them, of us, of you, of those, of these, in a
            row, in ten, in 10, out of ten times, out of 10 times, times out of ten, times out of 10, for
            the price of, way, birthday
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
            she's, i am, all, another, these, those, last, next, first, top, both, some, sent, received,
            got, see, need, needed, opens at, open at, closed at, closes at, open, opening, closing,
            delivery, since around, during, up, windows, iphone, galaxy, channel, terminal, exit, the number
            of, than, only got
        """,
        Cue.NUMBER: "number, no., nr, num, n°, no.:",
        Cue.IDIOM: """
            one of, no one, any one, some one, someone, each one, every one, this one, that one, which one,
            the one, only one, one day, one time, one thing, one more, one another, one by one, one or two,
            one bit, one on one, another one, number one, no. 1, # 1, first one, last one, good one, old
            one, new one, one stop, one and only, one way, once, at one point, two of, a couple, two thumbs
            up, two thumbs, second to none, zero issues, zero problems, zero complaints, zero stars, zero
            doubt, zero stress, zero hassle, zero waste, zero tolerance, zero interest, zero effort, ground
            zero, 0 issues, 0 problems, 0 complaints, 24 / 7, 24 / 7 / 365, 24 hours, 7 days, nine times out
            of ten, nine times in ten, 9 times out of 10, 9 times in 10, nine times out of 10, ten times
            better, ten times, a million, a hundred, hundred percent, one hundred percent, a thousand,
            thousand times, million times, hundred times, one hundred times, cloud nine, nine to five, 9 to
            5, six pack, seven eleven, high five, take five, five minutes, back to square one, from day one,
            day one, all in one, one size, not one, not a single one, one star, catch 22, plan b, 50 / 50,
            fifty fifty, two in one, 2 in 1, 3 in 1, buy one, get one, one word, in one word, in two words,
            on all fours, at sixes and sevens, dressed to the nines, top ten, top 10, top five, top 5, top
            3, top three
        """,
        Cue.STOP: """
            stop, stop all, stopall, stop it, stop now, stop this, stop that, unsubscribe, unsubscribe me,
            unsub, cancel, end, quit, revoke, optout, opt out, opt me out, remove, remove me, no more,
            enough, cease, desist, go away, leave me alone, cancel subscription, just stop, please stop,
            stop please, stahp, arrete, delete me, stopp, opt-out, quit it, i quit, block, do not contact|
            message|text|spam, don't contact|message|text|spam, no more messages
        """,
        Cue.REFUSAL: """
            unsubscribe me, opt me out, i opt out, i want to opt out, want to opt out, like to opt out, wish
            to opt out, i want to unsubscribe, want to unsubscribe, like to unsubscribe, how do i
            unsubscribe, how do i opt out, how do i stop these, how do i stop this, take me off, get me off,
            remove me from, remove my number|phone|details|data|contact|name, delete|erase|forget|lose|drop|
            scrub|wipe my number|phone|data|details|contact, delete|erase|forget|lose this number, leave me
            alone, leave me be, leave us alone, stop bothering, stop harassing, stop spamming, stop
            pestering, stop bugging, quit bothering, quit bugging, quit spamming, stop contacting, stop
            asking me, don't ask me again|anymore, do not ask me again, don't bother me, do not bother me,
            do not disturb me, consent withdrawn, withdraw my consent, withdraw consent, withdrawing my
            consent, revoke my consent, i revoke consent, i revoke, no longer consent, don't consent, do not
            consent, no consent, no longer wish to receive, no longer want to receive, don't want to
            receive, do not want to receive, don't wish to receive, don't want any more of, don't want
            these, don't want your, do not want your, not wish to be contacted, not want to be contacted,
            don't want to be contacted, off your list, off this list, off the list, off your mailing list,
            stop this spam, no spam, this is spam stop, reported as spam stop, block you, i'll block you,
            cease and desist, never again text, lose my contact, enough of this spam
        """,
        Cue.STOPPING: """
            stop, stop it with, quit, cease, no more, no further, don't, do not, dont, never again, enough,
            pls no, please no, without any more, not another, no other, can you stop, could you stop, end,
            cancel, keep your, don't contact|message|text|call|email|sms|spam me|us, do not contact|message|
            text|call|email|sms|spam me|us, never contact|message|text|call|email me|us, don't send me|us,
            do not send me|us, don't write me|us, don't write to me|us, do not write me|us, do not write to
            me|us, never write me|us, never write to me|us
        """,
        Cue.CONTACT: """
            text, texts, texting, message, messages, messaging, msg, msgs, sms, smses, send me, send us,
            sending, contacting, spam, spamming, survey, surveys, notifications, reminders, newsletter,
            newsletters, emailing, messages from you, writing to me, writing me, write to me, write me,
            contact me, call me, calling me, disturb me, texts from you, these questions, don't contact|
            message|text|call|email|sms|spam me|us, do not contact|message|text|call|email|sms|spam me|us,
            never contact|message|text|call|email me|us, don't send me|us, do not send me|us, don't write
            me|us, don't write to me|us, do not write me|us, do not write to me|us, never write me|us, never
            write to me|us
        """,
        Cue.NO_MORE: "no more please, not welcome, are not welcome, aren't welcome",
        Cue.BETWEEN_THEM: """
            sending, me, us, my, this, these, those, all, any, of, with, your, the, please, ever, again,
            more, such, stupid, annoying, constant, endless, damn, bloody, fucking, so, many, to, further,
            marketing, phone, number, by, via, automated, random, unwanted, unsolicited, want, need, wish,
            wanna, get, receive, getting, receiving, continue, keep, start
        """,
        Cue.SUBJECT: """
            i, we, they, he, she, you, who, people, staff, had to, did, didn't, i'd, couldn't, can't, not,
            never, non, the, bus, a, pit, one, short, full, won't, it, that, which, why, don't want, do not
            want, don't need, do not need, don't wish, do not wish, no longer want|wish|need, never want,
            received, arrived, came, came through
        """,
        Cue.HELP: """
            help, help me, help please, info, information, more info, infos, sos, assistance, i need help,
            need help, can you help me, can you help, please help me, could you help me, help pls, helpme,
            help needed, support, help me please, i need info, details, faq, menu, instructions
        """,
        Cue.ASK: """
            who are you, who is this, who's this, whos this, who r u, who dis, new phone who dis, who am i
            talking to, who sent this, who is texting me, who is it, what is this, what's this, what is this
            about, what is this for, what's this about, what's this for, what is that, whats that, what do
            you want, what do you mean, what does this mean, what does that mean, what does it mean, what
            does 0|10|zero|ten mean, what am i rating, what am i scoring, what is the scale, what's the
            scale, which scale, is 0|zero|10|ten|1|one good|bad|best|worst|high|low|the, which one is best,
            which shop is this, which shop, what shop, which store is this, what company is this, how does
            this work, how do i answer|reply|respond|change|vote|rate|correct|edit|score, how do you have
            my, how did you get my, where did you get my, how come you have my, why are you texting|
            messaging|asking|contacting|writing, why do you ask, why am i getting, why did i get|receive, is
            this a scam|spam|bot|robot, is this real, is this legit, am i talking to a bot, can i change my|
            it|the, can i answer|reply|talk|speak|call, how can i change|answer|reply|contact|reach|correct,
            how do i change, how do i contact, how to change, how to answer|reply, when do you open|close,
            when are you open|closed, your opening hours, what are the opening hours, opening hours, opening
            times, are you open, are you closed, where are you, where is your, what is your address|phone|
            number, do i have to pay, is this free, does this cost, will this cost, do you deliver, what
            number, what do the numbers mean, recommend what, are you a bot|robot|human, are you a real
            person, what time do you, what time are you, what are your hours, what are your opening, which
            is best|better, which one is better
        """,
        Cue.QUESTION: """
            who, who's, what, what's, whats, which, when, where, why, how, is, are, am, do, does, did, can,
            could, may, will, would, should, was, were, have, has, shall, whose, in what, from where, and
            what, and how, isn't
        """,
        Cue.SCALE: """
            good, bad, best, worst, better, worse, highest, lowest, high, low, max, maximum, minimum, mean,
            means, meaning, top, bottom, positive, negative, happy, ok, okay, right, enough, allowed,
            possible, the best
        """,
        Cue.AUTOMATIC: """
            i'm driving, i am driving, while driving, do not disturb, out of office, out of the office, auto
            reply, autoreply, auto response, automatic reply, automatic response, automated reply, automated
            response, away message, on annual leave, on vacation until, on holiday until, on leave until,
            i'm on vacation, currently away, currently unavailable, can't talk right now, can't talk now,
            i'll call you later, i'll get back to you, in a meeting, i'm in a meeting, sent from my iphone,
            not receiving notifications, will reply when, liked ", loved ", disliked ", laughed at ",
            emphasized ", emphasised ", questioned ", removed a, reacted
        """,
        Cue.COMMON: """
            and, in, on, at, by, he, she, they, there, here, his, her, have, had, do, did, not, can, will,
            some, any, much, many, always, usually, sometimes, delicious, gross, express, process, business,
            less, guess, access, cafe, place, shop, store, table, waited, arrived, order, pizza, great,
            good, bad, parking, spring, whatever
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
