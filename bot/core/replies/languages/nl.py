"""Dutch."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="nl",
    numbers="""
        nul 0, nulletje 0, eentje 1, twee 2, tweetje 2, drie 3, drietje 3, vier 4, viertje 4, vijf 5, vijfje
        5, zes 6, zesje 6, zeske 6, zeven 7, zeventje 7, zeveke 7, zevenke 7, zeuven 7, acht 8, achtje 8,
        achtske 8, negen 9, negentje 9, negenke 9, neegn 9, tien 10, tientje 10, tienke 10, tiene 10, zesse 6,
        neege 9, negge 9, twie 2, zeuve 7, zeve 7, elf 11, twaalf 12, dertien 13, veertien 14, vijftien 15,
        zestien 16, zeventien 17, achttien 18, negentien 19, twintig 20, dertig 30, veertig 40, vijftig 50,
        zestig 60, zeventig 70, tachtig 80, negentig 90, honderd 100, duizend 1000, miljoen 1000000
    """,
    alone="""
        een 1, ein 1, ien 1, jien 1, eene 1, eentjen 1, twie 2, twei 2, twi 2, twiee 2, tweeje 2, drij 3, dri
        3, drei 3, drieje 3, drijke 3, vieje 4, vierke 4, vijve 5, vief 5, vijfke 5, viefke 5, fijf 5, vyf 5,
        veif 5, zesse 6, zess 6, sees 6, ses 6, zeve 7, zeuve 7, zevene 7, seven 7, zeevn 7, zeven 7, sewe 7,
        saven 7, zefen 7, achte 8, acht 8, achtke 8, ach 8, agt 8, aacht 8, aagt 8, negge 9, neege 9, neegen
        9, negene 9, nege 9, neugen 9, neuge 9, nijgen 9, neehe 9, nehen 9, nejen 9, neigen 9, tiene 10, tieen
        10, tieje 10, tienne 10, tein 10, noel 0, nulle 0, nulleke 0, zero 0, vuuf 5, vuuve 5, vuve 5, veuf 5,
        vieve 5, fief 5, vaif 5, vaaf 5, vèèf 5, viif 5, fiif 5, ain 1, twij 2, twa 2, trije 3, dreej 3, veer
        4, vere 4, viere 4, vair 4, fjouwer 4, zesn 6, zès 6, seis 6, zivven 7, zeuvn 7, zeumn 7, zeevne 7,
        seuven 7, aachte 8, aocht 8, neegne 9, negn 9, neegng 9, njoggen 9, nuuge 9, tieën 10, tiejen 10,
        tsien 10, tain 10, zesz 6, zesw 6, vijd 5, vuijf 5, viujf 5, vihf 5, viejf 5, vijv 5, achht 8, axht 8,
        ahct 8, acgt 8, negem 9, neggen 9, nefen 9, teien 10, tiem 10, tienn 10
    """,
    homographs="""
        een eentje nul acht negen elf tientje honderd duizend miljoen tin niks tiene zesse twie neege negge
        zeve
    """,
    cues={
        Cue.LIGHT: """
            dikken, goeien, schonen, schone, stevigen, dikken vetten, glatte, strakke, zuivere, absolute,
            regelrechte, volmondige, een, 'n, n, ne, nen, 'ne, 'nen, den, het, 't, t, de, die, dat, da, dit,
            is, was, zijn, mijn, m'n, mn, me, jullie, u, uw, je, jouw, ge, gij, ulder, ulle, hun, hen, ze, ik,
            'k, k, wij, we, ons, onze, mij, voor jullie, voor u, voor ulder, van mij, van ons, van mijn kant,
            van onze kant, van harte een, van harte, aan jullie, dikke, vette, dikke vette, volle, mooie,
            nette, ronde, sterke, stevige, goeie, goede, grote, kleine, magere, krappe, ruime, royale,
            eerlijke, verdiende, welverdiende, dik verdiende, terechte, gulle, heuse, schitterende, solide,
            glansrijke, zwakke, schamele, glasharde, keiharde, als, met een, voor een, op een, tot een, wordt,
            word, wort, het wordt, 't wordt, dat wordt, staat, hier, erg, hele, echte, hé, hè, ze hé, er,
            eens, ne keer
        """,
        Cue.THE: "de, het, den",
        Cue.HEDGE: """
            meer niet, meer zit er niet in, meer is het niet, en niet meer, meer kan ik niet geven, meer is
            het niet waard, en geen punt meer, niks minder dan, niets minder dan, niets minder dan een, niet
            minder dan een volle, misschien, wellicht, waarschijnlijk, vermoedelijk, mogelijk, ongeveer,
            circa, ca, om en nabij, zo'n, zoiets als, zo ongeveer, zowat, ergens rond, rond de, rond een,
            rond, min of meer, ik denk, denk ik, denk, ik denk dat, ik gok, gok ik, gok, ik schat, schat ik,
            schat, ik vermoed, vermoed ik, ik geloof, geloof ik, geloof, ik meen, ik vind, vind ik, ik zou
            denken, zou ik denken, laten we zeggen, laat ons zeggen, zullen we zeggen, zeg maar, zeg eens,
            pakweg, naar mijn mening, volgens mij, volgens ons, wat mij betreft, wat ons betreft, in mijn
            ogen, voor mij, voor ons, van mij uit, zeker, zekers, zeker weten, vast, vast wel, stellig,
            absoluut, sowieso, zonder twijfel, ongetwijfeld, in ieder geval, in elk geval, alleszins, eerlijk
            gezegd, eerlijk waar, heel eerlijk, eerlijk, om eerlijk te zijn, als ik eerlijk ben, als ik
            eerlijk moet zijn, als ik moet kiezen, als ik mag kiezen, als het moet, als ge het mij vraagt, als
            je het mij vraagt, als u het mij vraagt, ronduit, duidelijk, gewoon, gemakkelijk, makkelijk,
            simpelweg, slechts, maar, enkel, alleen, net, juist, precies, exact, zelfs, nog, nog altijd, nog
            steeds, toch, wel, dan, dan maar, toch maar, nou, nou ja, nouja, tja, tsja, ja nou, goh, bwa,
            bwah, bah, pff, pfff, pffff, pfoe, poeh, mwa, mwah, mja, meuh, hm, hmm, hmmm, uh, uhm, eh, ehm,
            euh, euhm, och, ach, ja, natuurlijk, uiteraard, graag, ofzo, of zo, of zoiets, zoiets, ergens,
            moeilijk, lastig, moeilijk te zeggen, lastig te zeggen, weet niet, weet het niet, geen idee, ik
            twijfel, twijfel, ruwweg, grofweg, bij benadering, best wel, eigenlijk, hoor, blijkbaar, zou ik zo
            zeggen, zou ik zo denken
        """,
        Cue.FILLER: """
            graag, aub, a. u. b., a. u. b, alstublieft, alsjeblieft, alstublief, alsjeblief, asjeblieft,
            asjeblief, astublieft, svp, s. v. p., s. v. p, graag gedaan, gelieve, dank je, dank u, dank je
            wel, dank u wel, dankjewel, dankuwel, dankje, danku, dank, bedankt, hartelijk dank, hartelijk
            bedankt, heel erg bedankt, veel dank, alvast bedankt, bij voorbaat dank, thx, thanks, merci,
            mercikes, merci hé, hallo, hoi, hey, hé, hee, hi, dag, daag, doei, doeg, houdoe, ciao, salut,
            goedemorgen, goeiemorgen, goedemiddag, goeiemiddag, goedenavond, goeienavond, goedendag,
            goeiendag, beste, geachte, ok, oke, okee, okay, oké, okido, okidoki, ja, jaja, jawel, jep, yep,
            yes, joh, jo, goed, prima, in orde, komt goed, geen probleem, geen dank, groet, groetjes, groeten,
            vriendelijke groet, vriendelijke groeten, met vriendelijke groet, met vriendelijke groeten, mvg,
            m. v. g., gr, grtz, grtjs, gr., fijne dag, fijne dag nog, nog een fijne dag, fijne avond nog, fijn
            weekend, prettige dag, prettig weekend, tot ziens, tot de volgende keer, tot snel, mevrouw,
            meneer, mijnheer, team, mensen, jongens, dames, heren, met een griffel, met griffel, met stip, met
            onderscheiding, met lof, summa cum laude, proficiat, gefeliciteerd, nou, xx, xxx, haha, hihi, lol,
            kus, kusjes, bij deze, hierbij, alvast, met plezier
        """,
        Cue.GIVE: """
            zeggen, nemen, kiezen, noteren, toekennen, ik zou wel|zeker|misschien|toch|eerder een, zou wel
            zeggen, zou toch zeggen, ik zou eerder zeggen, geef, geeft, geef ik, ik geef, geven, wij geven, we
            geven, geven wij, geef jullie, geef u, geef je, geef hen, ik geef jullie, ik geef u, ik geef
            ulder, geef ulder, ik geef hier, geef hier, ik geef er, geef er, geef het, ik geef het, geef dit,
            ik geef dit, gegeven, geef maar, ik zou, zou ik, zou ik een, zou jullie, zou u, zou ulder, zou
            hier, zou ze, wij zouden, we zouden, zouden wij, zou geven, zou ik geven, ik zou geven, ik zou
            jullie, ik zou zeggen, zou ik zeggen, zou zeggen, zeg, ik zeg, zeg ik, we zeggen, wij zeggen,
            zeggen wij, zegt, zeg maar, doe, doe maar, doe mij maar, doet maar, doe er maar, doe toch maar, ik
            doe, neem, ik neem, neem ik, ik kies, kies, kies ik, kies voor, ik kies voor, kies ik voor, ik ga
            voor, ga voor, we gaan voor, wij gaan voor, we gaan, gaan voor, ga ik voor, gaan we voor, ik stem,
            stem, ik stem op, ik houd het op, ik hou het op, hou het op, houd het op, we houden het op, hou
            het bij, houden we het op, ik blijf bij, blijf bij, ik kom uit op, kom uit op, kom ik uit op, kom
            ik op, ik kom op, komt op, uitkomen op, ik zit op, zit op, ik zit aan, krijgen, krijgt, krijg,
            krijgen jullie, krijgt u, krijgt ge, krijg je, krijg jij, krijgde, jullie krijgen, u krijgt, je
            krijgt, ge krijgt, krijgen jullie van mij, krijgt u van mij, krijgen van mij, krijgt van mij,
            verdient, verdienen, verdien, verdienen jullie, verdient u, jullie verdienen, scoren, scoort,
            jullie scoren, maak er, maak er maar, maak er toch, maak het, maak het maar, maak daar, maakt er,
            zet, zet maar, zet er maar, noteer, noteer maar, noteert, schrijf maar, schrijf op, vul in, vul
            maar, vul maar in, vul maar een, reken, beoordeel met, ik beoordeel met, beoordeel ik met,
            beoordeel jullie met, waardeer met, ik waardeer met, antwoord met, ik antwoord, antwoord ik, van
            mij, van ons, van onze kant, van mijn kant, wordt het, het wordt, wordt het een, aanbevelen met,
            aanraden met, beveel aan met, beloon jullie met, beloon, gooi er, gooi maar, ga met, quoteer, ik
            quoteer, quoteer met, zet|houd|hou|noteer|schrijf mij|me|ons op, zet|houd|hou|noteer|schrijf
            mij|me|ons|hem|het maar op, zet|noteer|doe hem|het op, zet er maar op, zet mij maar, zet me maar,
            doe me maar, geef mij maar, kom maar op, ik sta op, sta op,
            kamer|kamers|bestelling|tafel|hotel|winkel|zaak|kassa|huis|
            reservering|reservatie|parking|order|wachttijd een|'n
        """,
        Cue.VOTE: """
            score, mijn score, de score, cijfer, mijn cijfer, het cijfer, eindcijfer, mijn eindcijfer, punt,
            mijn punt, beoordeling, mijn beoordeling, waardering, mijn waardering, antwoord, mijn antwoord,
            mijn antwoord is, het antwoord, mijn getal, mijn getal is, rating, mijn rating, stem, mijn stem,
            quotering, oordeel, mijn oordeel, eindoordeel, resultaat, nps, kans, aanbeveling, mijn keuze, mijn
            keuze is, keuze, waarschijnlijkheid, evaluatie, punten, puntje, quotatie, rapportcijfer, mijn
            rapportcijfer, mijn punten
        """,
        Cue.OVERALL: """
            totaal, in totaal, totaalcijfer, totaalscore, eindcijfer, eindscore, eindoordeel, eindpunt,
            algemeen, in het algemeen, over het algemeen, algeheel, alles bij elkaar, alles bijeen, alles
            samen, alles in acht genomen, al met al, alles bij mekaar, over het geheel, over het geheel
            genomen, in zijn geheel, als geheel, geheel, gemiddeld, gemiddelde, het gemiddelde, door elkaar
            genomen, uiteindelijk, per saldo, kortom, samengevat, samenvattend, slotsom, conclusie,
            eindconclusie, bij elkaar, globaal, algemene indruk, algemene score, algemeen cijfer, totaalbeeld,
            overall, de rest, voor de rest, verder, samen, alles samen genomen, alles opgeteld, onder de
            streep, finaal, definitief
        """,
        Cue.SO: """
            dus, daarom, vandaar, derhalve, daardoor, bijgevolg, zodoende, dan wordt het, dan krijgen jullie,
            maakt, dat maakt, en dus, waardoor, dusja
        """,
        Cue.BUT: """
            maar, doch, echter, alleen, helaas, jammer genoeg, hoewel, alhoewel, ondanks dat, behalve, behalve
            dan, evenwel, maar ja, ware het niet, jammer, spijtig, spijtig genoeg
        """,
        Cue.SAFE: """
            en een, en de, meer dan tevreden|welkom|prima|top|goed|ok|oké|genoeg|waard, en meer dan tevreden,
            en meer dan welkom, bijna alles|perfect|niks|altijd|niets|iedereen|nooit, half uur, half uurtje,
            halfuur, meer keuze|parking|personeel|plaats|tijd|variatie|aandacht|
            parkeerplaatsen|parkeerplaats|kassa's|volk, minder
            lawaai|druk|wachten|wachttijd|vriendelijk|goed|lekker|volk, u bent, u was, u heeft, u hebt, u
            moet, u krijgt, u kunt, want, omdat, doordat, aangezien, vermits, wegens, vanwege, door, dankzij,
            voor, en, met, zonder, als, toen, terwijl, waar, die, dat, om, in, bij, op, na, sinds, tijdens,
            niet, geen, nooit, altijd, zeer, heel, erg, echt, te, veel, weinig, alles, alle, iedereen, niets,
            niks, goed, slecht, prima, top, super, uitstekend, lekker, vriendelijk, onvriendelijk, tof, leuk,
            fijn, mooi, prachtig, geweldig, fantastisch, heerlijk, schitterend, netjes, snel, traag, duur,
            koud, lauw, vies, vuil, druk, lawaaierig, klantvriendelijk, keigoed, service, bediening, eten,
            personeel, prijs, prijzen, was, waren, is, zijn, het, de, ik, we, wij, jullie, u, kom, komen, kon,
            kan, mag, mocht, moet, helaas, jammer, spijtig, graag, aanrader, aan te raden, tevreden,
            ontevreden, dik tevreden, content, kei content, beter, beste, best, nog, wel, wat, jammer van, ga
            zo door, doe zo voort, blijf zo doorgaan, kunnen, kunnen zijn, kunnen worden, kunnen geven,
            geweest, geweest zijn, nooit meer, zeker voor herhaling vatbaar, voor herhaling vatbaar,
            supervriendelijk, superlekker, supergoed, aan tafel, van de hele|heel|ganse|volledige
            familie|gezin|groep|bende|ploeg|team|klas, van het hele|heel|ganse|volledige
            gezin|team|gezelschap|groepje, van mijn|m'n
            man|vrouw|gezin|dochter|zoon|kinderen|ouders|familie|moeder|
            vader|vriend|vriendin|partner|kleinkinderen|hond, van onze
            kinderen|familie|groep|dochter|zoon|ploeg|kleine, van ons
            allemaal|allen|allebei|beiden|gezin|tweeën|twee, van iedereen, van mij en mijn, van heel ons|het,
            van oma, van opa
        """,
        Cue.POINTS: """
            komma nul, punt, punten, pt, ptn, pnt, pntn, p, pts, puntjes, tje, tjes, van de tien, tje van mij,
            punten van
        """,
        Cue.OUT_OF: """
            vd, v/d, v/d de, v. d., v d, op d, op, van, van de, uit, uit de, op de, op een schaal van, op de
            schaal van, op schaal van, in een schaal van, op een totaal van, van maximaal, van een maximum
            van, over, van max, punten op
        """,
        Cue.NOW: """
            nu, deze keer, dees keer, ditmaal, vandaag, vanavond, deze week, deze maand, dit jaar, momenteel,
            op dit moment, op het moment, tegenwoordig, ondertussen, intussen, inmiddels, thans, de laatste
            tijd, sinds kort, nu nog, nu nog maar, nu maar, nu is het, nu wordt het, na dit bezoek, na vandaag
        """,
        Cue.PAST: """
            vroeger, voorheen, eerder, eerst, eerst was het, daarvoor, tot nu toe, tot voor kort, vorige keer,
            de vorige keer, vorig keer, vorige week, vorige maand, vorig jaar, verleden jaar, verleden week,
            verleden maand, vorige bezoek, vorig bezoek, de laatste keer, laatste keer, destijds, toen, ooit,
            gisteren, normaal, normaal gezien, normaal gesproken, normaliter, anders, gewoonlijk, meestal,
            aanvankelijk, in het begin, in den beginne, oorspronkelijk, in de lente, in de zomer, in de
            herfst, in de winter, een jaar geleden, jaren geleden, maanden geleden, was altijd, waren jullie,
            jullie waren, het was altijd, was vroeger, voor de verbouwing, voor corona, voor de overname,
            onder de vorige eigenaar, onder de oude eigenaar, ik heb eerder, vroeger gaf ik, eergisteren, in
            januari, in februari, in maart, in april, in mei, in juni, in juli, in augustus, in september, in
            oktober, in november, in december, in het voorjaar, in het najaar, eerste keer, de eerste keer
        """,
        Cue.NOT: """
            niet bestaat, bestaat niet, was te veel, is te veel gevraagd, zou te veel zijn, zou overdreven
            zijn, was overdreven, vind ik te veel, vind ik te hoog, is net te veel, is er niet bij, zit er
            echt niet in, zit er helaas niet in, krijg je nooit, geven we nooit, geven we niet, niet, niet
            een, niet de, geen, gin, gene, zeker geen, zeker niet, absoluut geen, absoluut niet, vast geen,
            toch geen, echt geen, bepaald geen, allesbehalve, alles behalve, verre van, ver van, lang geen,
            nog geen, nog niet, is geen, was geen, wordt geen, niet echt, niet bepaald, nooit, nooit een,
            nimmer, nooit van mijn leven, in geen geval, onder geen beding, geenszins, in plaats van, inplaats
            van, in plaats van een, ipv, i. p. v., ipv een, eerder dan, liever dan, i. p. v, is het niet, is
            het zeker niet, is het helaas niet, is het niet geworden, is het nog niet, was het niet, was het
            zeker niet, was het helaas niet, wordt het niet, wordt het zeker niet, zal het niet zijn, zit er
            niet in, haal je niet, haalt u niet, halen jullie niet, verdienen jullie niet, verdient u niet,
            verdient dit niet, is dit niet, was dit niet, is te veel, is te hoog, is overdreven, kan ik niet
            geven, geef ik niet, geef ik zeker niet, geef ik nooit, krijgen jullie niet, krijgen jullie zeker
            niet, krijg je niet, krijgt u niet, zou ik niet geven, zou ik nooit geven, kan ik er niet aan
            geven, kan ik dit niet geven
        """,
        Cue.NO: """
            nee, neen, neeje, nope, nee hoor, neenee, neje, nee joh, nei, bijlange niet
        """,
        Cue.CORRECTION: """
            euh, ehm, uhm, eh, uh, euhm, verander van 0|1|2|3|4|5|6|7|8|9|10|nul|een|twee|drie|vier|vijf|zes|
            zeven|acht|negen|tien naar, wijzig van 0|1|2|3|4|5|6|7|8|9|10|nul|een|twee|drie|vier|vijf|zes|
            zeven|acht|negen|tien naar, ga van 0|1|2|3|4|5|6|7|8|9|10|nul|een|twee|drie|vier|vijf|zes|
            zeven|acht|negen|tien naar, zak van 0|1|2|3|4|5|6|7|8|9|10|nul|een|twee|drie|vier|vijf|zes|
            zeven|acht|negen|tien naar, van een 0|1|2|3|4|5|6|7|8|9|10|nul|een|twee|drie|vier|vijf|zes|
            zeven|acht|negen|tien naar een, nee wacht, neen wacht, wacht, wacht even, wacht eens, nee sorry,
            neen sorry, sorry, excuus, excuseer, excuses, pardon, mijn excuses, ik bedoel, ik bedoelde,
            bedoel, bedoelde, bedoel ik, bedoelde ik, bedoel eigenlijk, wou zeggen, ik wou zeggen, wilde
            zeggen, ik wilde zeggen, wilde ik zeggen, correctie, verbetering, ik corrigeer, foutje, fout, mijn
            fout, typfout, tikfout, typefout, tikfoutje, typfoutje, schrijffout, vergissing, vergist, ik
            vergis me, ik heb me vergist, verkeerd, verkeerd getypt, verkeerd getikt, fout getypt, verkeerde
            toets, verkeerde knop, verkeerde cijfer, verkeerd cijfer, oeps, oepsie, oei, ai, ops, oops, nee
            toch, toch maar, toch liever, liever, of nee, of neen, of nee toch, of toch maar, of liever, of
            eerder, of beter, beter gezegd, anders gezegd, nee nee, nee ik bedoel, bij nader inzien, bij nader
            inzien toch, nu ik erover nadenk, bedenk me, ik bedenk me, ik verander naar, verander naar,
            verander dat in, verander dat naar, verander het in, maak er toch, maak daar maar, maak daar toch,
            moet zijn, moest zijn, moet het zijn, moest een, moet een, moet, maakt niet uit, of eigenlijk,
            eigenlijk, eigenlijk toch, laat maar, nee doe maar, herstel, rectificatie, aanpassing, wijziging,
            edit, verander mijn, wijzig mijn, wijzig, verander
        """,
        Cue.IF: """
            hadden jullie maar|meer|wat|beter|sneller, moest het sneller|beter|goedkoper|properder, moest er
            meer|parking|wat, moest de prijs|service|bediening, als, indien, mits, tenzij, zolang, zodra, op
            voorwaarde dat, in geval, ware, erbij een, erbij zou, met meer, met minder, met betere, met beter,
            met lagere, met snellere, met goedkopere, met wat meer, met wat minder, met een betere, met een
            beetje meer, bij betere, bij snellere, bij lagere, als jullie, ware er
        """,
        Cue.WOULD: """
            zou, zouden, zou dat, zou het, zou er, zou geven, zou zijn, zou worden, dan zou, dan zou het, dan
            is het, dan wordt het, dan geef ik, dan krijgen jullie, zou kunnen, kan een, kon een, kan worden,
            zal zijn, zal worden, zou ik, ik zou, wordt het, wordt, ik zou een,
            hadden|had|heeft|hebben|kregen|kreeg|kostte|duurde|kwamen was|werd|wordt|is het een,
            hadden|had|heeft|hebben|kregen|kreeg|kostte|duurde kreeg|kregen|krijgen jullie een,
            hadden|had|heeft|hebben|kregen|kostte|duurde gaf|geef ik een, werd het een, was werd het een, was
            was het een, waren was het een, waren werd het een
        """,
        Cue.WOULD_HAVE: """
            had een, had ik een, had ik, ik had een, had bijna een, had bijna, had zeker een, had graag een,
            had graag, had misschien een, had wel een, had makkelijk een, had gemakkelijk een, hadden een, had
            het een, had jullie een, had ik jullie een, ik had jullie een, had kunnen zijn, was bijna een, was
            bijna, was het bijna een, was anders een, was anders, ging een, wou een, ik wou een, wilde een, ik
            wilde een, ik wilde eerst een, wou eerst een, wou jullie een, wilde jullie een, ik wilde jullie
            een, zou een, zou het een, het zou een, dat zou een, zou dit een, dit zou een, zou dat een, zou
            wel een, zou zeker een, zou eigenlijk een, zou anders een, kon een, het kon een, had kunnen
            worden, stond op het punt een, zou geweest zijn, zou bijna een, ik zou bijna een, dan was het een
        """,
        Cue.LESS_OR_MORE: """
            meer dan, meer dan een, meer als, minder dan, minder dan een, minder als, hoger dan, hoger als,
            lager dan, lager als, beter dan, beter als, slechter dan, groter dan, kleiner dan, ruim, ruim een,
            boven de, boven, boven een, onder de, onder, onder een, beneden, over de, over een, ruim boven,
            net boven, net onder, net geen, bijna, bijna een, haast, haast een, zo goed als, nagenoeg,
            minstens, minstens een, tenminste, tenminste een, op zijn minst, op z'n minst, minimaal, minimum,
            min, min., maximaal, maximum, max, max., hoogstens, hooguit, op zijn hoogst, op z'n hoogst,
            hoogstens een, hooguit een, niet meer dan, niet minder dan, niet hoger dan, niet lager dan, niet
            beter dan, nooit hoger dan, nooit meer dan, niet boven, niet onder, geen hogere score dan, tot
            aan, dichtbij, dicht bij, dicht bij een, tegen de, tegen een, richting, richting een, richting de,
            naar de, vanaf, vanaf een, iets meer dan, iets minder dan, iets boven, iets onder, iets hoger dan,
            iets lager dan, een beetje meer dan, een beetje minder dan, net iets meer dan, net iets minder
            dan, net niet, net niet een, net niet de, krap, krap een, nipt, nipt een, nog geen, amper, amper
            een, nauwelijks, op het randje van, tussen de, schommelt rond, gelijk aan, minus
        """,
        Cue.OR_MORE: """
            of meer, of minder, of hoger, of lager, of beter, of slechter, of zo ongeveer meer, en meer, plus,
            minus, en een beetje, en een beetje meer, en half, naar boven, naar beneden, omhoog, omlaag,
            minstens, minimaal, minimum, maximaal, maximum, max, max., hooguit, hoogstens, op zijn minst, op
            z'n minst, op zijn hoogst, op z'n hoogst, tenminste, en nog wat, en een klein beetje, bijna, net
            niet, net geen, of daarboven, of daaronder
        """,
        Cue.HALF: """
            en een half, en een halve, en 'n half, en n half, en half, en halve, en ne half, en ne halve,
            enhalf, een half, een halve, half, halve, komma vijf, komma 5, punt vijf, punt 5, en een kwart, en
            een kwartje, en driekwart, en drie kwart, en drie vierde, en een beetje, tje en een half, en een
            halfje, ½, komma zeven, komma acht, komma drie
        """,
        Cue.HALVED: """
            anderhalf, anderhalve, eenenhalf, eneenhalf, tweeenhalf, tweeëneenhalf, tweeeneenhalf, tweeënhalf,
            drieenhalf, drieënhalf, drieeneenhalf, drieëneenhalf, vierenhalf, viereneenhalf, vijfenhalf,
            vijfeneenhalf, zesenhalf, zeseneenhalf, zevenenhalf, zeveneneenhalf, zevenhalf, achtenhalf,
            achteneenhalf, negenenhalf, negeneneenhalf, tienenhalf, tieneneenhalf, zevenenenhalf, zessenhalf,
            zevenënhalf, achtënhalf, negenënhalf
        """,
        Cue.BETWEEN: """
            tussen, tussen de, tussen een, tussen nu, ergens tussen, ergens tussen de, ergens tussen een, van,
            van een, ofwel, hetzij, schommel tussen, twijfel tussen, ik twijfel tussen, schaal, schaal van
        """,
        Cue.TO: """
            - tot, - à, tot, tot en met, t/m, tem, t. e. m., t. e. m, tot aan, à, a, naar, en
        """,
        Cue.AND: "en, en de, en een, &, en misschien",
        Cue.OR: """
            - of, of, of een, of misschien, of zelfs, oftewel, ofwel, of eerder een, misschien, of anders, à,
            alternatief, eventueel, dan wel, hetzij, mss, of mss
        """,
        Cue.PERCENT: "procent, percent, pct, procentjes, procenten",
        Cue.STARS: """
            sterren, ster, sterretjes, sterretje, hartjes, hart, van de vijf, duimen, duimpjes, vorken,
            koksmutsen, smileys, op vijf, op twintig
        """,
        Cue.SCHOOL: "schoolcijfer, schoolpunt",
        Cue.UNIT: """
            zussen, broers, buren, ouders, neven, nichten, kleindochters, kleinzonen, baby's, - gangen, -
            gangenmenu, - daagse, - persoons, - jarige, producten, artikelen, artikels, kapsels, knipbeurten,
            lezers, maaltijden, ons kaas|ham|vlees|gehakt|salami|koffie, sterren
            hotel|zaak|restaurant|service|keuken|menu, - sterren, van de
            tijd|winkel|gevallen|producten|klanten|kaart, te veel betaald|gerekend|aangerekend|gevraagd,
            teveel betaald|gerekend|aangerekend, extra keer|keren|euro|dagen|minuten|kosten|stuks, minder
            dan|euro, van ons waren|hadden|hebben|zijn|moesten|kregen|konden|werden|
            vonden|namen|aten|bestelden|zaten, seconden, seconde, sec, minuten, minuut, minuutje, minuutjes,
            min, uur, uren, uurtje, uurtjes, u, h, kwartier, kwartieren, dagen, dag, daagjes, dagje, nachten,
            nacht, nachtjes, weken, week, weekje, weekend, weekends, weekenden, maanden, maand, jaar, jaren,
            jaartjes, jaartje, jarige, jarig, keer, keren, keertje, maal, malen, x, man, mannen, vrouw,
            vrouwen, personen, persoon, pers, p., mensen, lui, vrienden, vriendinnen, volwassenen, kinderen,
            kids, kind, kindjes, gasten, klanten, klant, collega's, collegas, meisjes, jongens, dames, heren,
            zonen, zoons, dochters, kleinkinderen, honden, hond, katten, kat, poezen, konijnen, euro, euro's,
            euros, eur, cent, dollar, dollars, frank, euri, eurootjes, ballen, kg, kilo, kilo's, g, gr, gram,
            liter, l, ml, cl, km, kilometer, m, meter, cm, centimeter, mm, gb, mb, stuks, stuk, stukken,
            stukjes, delen, paar, doos, dozen, zakken, zakjes, zak, flessen, fles, flesjes, pakketten, pakket,
            pakje, pakjes, bestellingen, bestelling, tafels, tafel, tafeltjes, kamers, kamer, bedden,
            verdiepingen, verdieping, winkels, winkel, filialen, zaken, vestigingen, plaatsen, plekken,
            koffie, koffies, koffietjes, bier, bieren, biertjes, pint, pinten, pintjes, glas, glazen, pizza's,
            pizzas, pizza, burgers, frieten, friet, gerechten, gerecht, gangen, gang, porties, broden,
            broodjes, brood, taarten, taartjes, bollen, bolletjes, hapjes, borden, menu's, menus, schotels,
            kroketten, obers, ober, kelners, kelner, serveersters, verkopers, verkoopster, verkoopsters,
            medewerkers, medewerker, medewerksters, personeelsleden, kassa's, kassas, kassa, kassiersters,
            bedienden, redenen, reden, dingen, ding, dingetjes, zaak, problemen, probleem, fouten, fout,
            foutjes, klachten, klacht, opmerkingen, minpunten, pluspunten, minpuntje, minpuntjes, pluspunt,
            vragen, vraag, woorden, woord, berichten, bericht, berichtjes, mails, mailtjes, mail,
            telefoontjes, sms'en, smsen, telefonische, aankopen, aankoop, bezoeken, bezoek, bezoekjes, reizen,
            schoenen, truien, jurken, broeken, hemden, boeken, tickets, kaartjes, haltes, auto's, autos,
            wagens, fietsen, banden, deuren, ramen, graden, trappen, stappen, treden, handdoek, handdoeken,
            handen, kussens, lakens, stoelen, stoel, rijen, meldingen, beloftes, afspraken, pogingen, opties,
            kleuren, soorten, smaken, maten, werkdagen, werkdag, januari, februari, maart, april, mei, juni,
            juli, augustus, september, oktober, november, december, jan, feb, mrt, apr, jun, jul, aug, sep,
            okt, nov, dec, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagen,
            zondagen, van mijn, van mijn vrienden, van jullie, van uw, van onze, van hen, van de drie, van de
            vier, van de vijf keer, van de 3, van de 2, van de twee, van de 4, van de weken, procent korting,
            korting, op een rij, achter elkaar, achtereen, na elkaar, meer, andere, verschillende, de keer, de
            bezoek, de bestelling, de poging, de verdieping, de sms, de bericht, de maand, de jaar, de week,
            de dag, de plaats, ste, e, e keer, gangenmenu, sterrenhotel, persoons, persoonskamer, kwart,
            kwartjes, ruiten, sleutels, uurs, urige, kindermenu's, bussen, treinen, mos, graden celsius,
            tellen, slagen, procentpunten, etages, jaar oud, weken oud, maanden oud, van de keren,
            volle|hele|goede|dikke|kleine|halve uren|uur|dagen|weken|maanden|minuten|jaar,
            grote|kleine|volle|goede|mooie|goeie|sterke
            pizza's|flessen|porties|kinderen|broodjes|koffies|pinten|
            pakketten|dozen|stukken|kamers|honden|burgers|mensen|
            medewerkers|redenen|dingen|dagen|gerechten|biertjes, - persoonskamer, - persoonstafel, -
            persoonskamers, persoonstafel, vriendelijke dames|heren|mensen|medewerkers|obers|meisjes|jongens|
            verkoopsters|kelners, goede|goeie vrienden|gesprekken|maaltijden|nachten
        """,
        Cue.THING: """
            rij van, wachtrij van, dochter (, zoon (, zoontje (, dochtertje (, kind (, kindje (, kleinzoon (,
            kleindochter (, man (, vrouw (, oma (, opa (, moeder (, vader (, kleine (, bestelling,
            bestelnummer, bestelnr, bestellingsnummer, ordernummer, ordernr, order, order nr, order nummer,
            bestelling nr, bestelling nummer, factuur, factuurnummer, factuurnr, rekening, bon, bonnetje,
            bonnummer, kassabon, kassaticket, ticket, ticketnr, ticketnummer, referentie, ref, dossier,
            dossiernummer, zaaknummer, klantnummer, klantnr, lidnummer, tafel, tafeltje, tafelnr, tafel nr,
            tafel nummer, tafel voor, kamer, kamernummer, kamer nr, hotelkamer, zaal, verdieping, etage,
            verdiep, deur, poort, huisnummer, huis, straat, laan, weg, bus, lijn, tram, trein, spoor, perron,
            uitgang, afrit, gang, pagina, bladzijde, blz, versie, update, update naar, versie nr, model, type,
            maat, taille, schoenmaat, maatje, telefoon, telefoonnummer, tel, gsm, gsm nr, mobiel, bel mij op,
            bel me op, bel me gerust op, bel mij gerust op, bellen op, te bereiken op, bereikbaar op,
            contacteer mij op, whatsapp me op, code, pincode, pin, postcode, kenmerk, reservering, reservatie,
            reserveringsnummer, boeking, boekingsnummer, account, klant, klant nr, plaats, plek, stoel, rij,
            kassa, pakket, pakje, pakketje, halte, hal, om, rond de klok van, tegen, na, voor het, sinds, tot,
            vanaf, binnen, binnen de, over, per, elke, iedere, om de, alle, al, duurde, duurt, geduurd,
            gewacht, wachten, wachttijd, wachttijd van, wachttijd was, we waren met, we waren, wij waren met,
            wij waren, waren we met, waren we, met z'n, met ons, met een groep van, met onze, met zijn, we
            zijn met, wij zijn met, we zaten met, met, kwamen met, er waren, er zijn, waren er, zijn er, ik
            heb, heb, heeft, hebben, hadden, had, we hebben, gekocht, kocht, kochten, besteld, bestelde,
            bestelden, betaald, betaalde, betaalden, uitgegeven, kost, kostte, kosten, prijs van, prijs was,
            prijs is, gekost, gereserveerd, leeftijd, oud, dochter van, dochtertje van, zoon van, zoontje van,
            kind van, kinderen van, kleinzoon van, kleindochter van, meisje van, jongen van, mama van, moeder
            van, vader van, man van, vrouw van, oma van, opa van, is pas, werd, wordt morgen, ben ik, mijn
            zoontje is, mijn zoon is, zoon is, zoontje is, dochter is, dochtertje is, mijn dochter is, mijn
            dochtertje is, opa is, oma is, moeder is, vader is, mijn moeder is, mijn vader is, kind is,
            laatste, volgende, eerste, andere, beide, deze, die, onze, groep van, gezin van, gezelschap van,
            gezin met, half, om half, rond half, tegen half, voor half, na half, kwart over, kwart voor, kwart
            na, om kwart over, om kwart voor, tien over, tien voor, vijf over, vijf voor, vijf voor half, vijf
            over half, tien voor half, tien over half, twintig over, twintig voor, iphone, galaxy, samsung,
            kanaal, terminal, gate, aantal, nummer is, bestelnummer is, mijn bestelnummer is, ordernummer is,
            klantnummer is, kamernummer is, tussen de middag, datum, afspraak van, afspraak om, afspraak op,
            reservering voor, reservatie voor, reservering van, open tot, open van, open om, open vanaf, dicht
            om, sluit om, sluiten om, opent om, van de, nog maar, nog altijd maar, er ontbraken, ontbraken,
            ontbreken, mis nog, kreeg, kregen, gekregen, ontvangen, artikel, artikelnummer, windows, android,
            ios, hoofdstuk, deel, niveau, blok, unit, groep, klas, tarief, al meer dan, zijn we met, koop,
            kopen
        """,
        Cue.NUMBER: "nummer, nr, nr., num, no, no., n°, nummertje, getal",
        Cue.IDIOM: """
            1 grote teleurstelling, 1 en al, 1 grote ramp, 1 grote schande, 1 grote chaos, top 10, top tien,
            honderd procent aanrader, honderd procent een aanrader, 100 % een aanrader, honderd procent waard,
            nummer een, nummer 1, nr 1, nr. 1, nummer één, op nummer 1, op nummer een, # 1, op 1, op een, op
            één, een van, een van de, een van die, één van, één van de, een der, geen een, geen enkele, niet
            een, iedereen, een voor een, een en al, een op een, een keer, een dag, in een woord, in één woord,
            in een keer, in 1 keer, in 1 woord, één keer, 1 keer, een ding, één ding, een klein, een beetje,
            een paar, een en ander, een of andere, een of ander, een of twee, een twee drie, een en dezelfde,
            nog een, nog een keer, wij twee, wij drie, wij vier, ons twee, ons drie, ons twee's, met twee, met
            drie, met vier, met vijf, met zes, met zeven, met acht, met negen, met tien, met twee man, met z'n
            tweeën, met z'n drieën, met z'n vieren, met z'n vijven, met zijn tweeën, met zijn drieën, met zijn
            vieren, met ons tweeën, met zijn tweetjes, met z'n tweetjes, met ons tweetjes, alle twee, alle
            drie, alle vier, alletwee, alledrie, twee keer, drie keer, vier keer, tien keer, honderd keer,
            duizend keer, tweemaal, driemaal, duizendmaal, duizend maal, duizend maal dank, duizend dank,
            honderd procent tevreden, honderd procent zeker, 100 % tevreden, 100 % zeker, 100 procent
            tevreden, 100 procent zeker, 100 % aanrader, voor 100 procent tevreden, voor 100 % tevreden, negen
            van de tien keer, negen op de tien keer, negen keer op tien, 9 van de 10 keer, 9 op de 10 keer, 9
            keer op 10, 9 op 10 keer, negen op tien keer, negen van de tien keren, acht van de tien keer,
            negen van de tien gevallen, in negen van de tien gevallen, in 9 van de 10 gevallen, negen van de
            tien mensen, 24 uur, 24 uur per dag, 24 / 7, 24 op 7, 24 uur op 24, 24 / 24, 7 / 7, 7 op 7, 7
            dagen op 7, zeven op zeven, zeven dagen op zeven, dag en nacht, nul klachten, nul problemen, nul
            probleem, nul komma nul, nul komma niks, nul op het rekest, nul zin, nul interesse, nul service,
            nul stress, nul respect, nul moeite, nul begrip, nul wachttijd, nul empathie, nul minpunten, nul
            opmerkingen, nul gezeur, nul tolerantie, nul verstand, 0 klachten, 0 problemen, 0 minpunten, 0
            opmerkingen, 0 service, 0 respect, 0 stress, 0 zin, 0 interesse, van nul af aan, onder nul, boven
            nul, onder het nulpunt, van nul, tijd nul, vijf voor twaalf, 5 voor 12, twee handen op een buik,
            twee handen op één buik, twee vliegen in een klap, in een klap, twee linkerhanden, twee maten en
            twee gewichten, met twee maten, op z'n elfendertigst, elfendertigst, twee onder een kap, twee
            zielen, op alle vier, onder vier ogen, onder 4 ogen, vier ogen, de vier seizoenen, de drie
            koningen, de zeven zonden, zevende hemel, in de zevende hemel, de zeven hemelen, zeven sloten
            tegelijk, in zeven sloten, van de zeven zaken, acht slaan op, geef acht, acht genomen, in acht, in
            acht genomen, in acht nemen, neem in acht, acht te slaan, acht geslagen, geen acht, achten, twaalf
            ambachten, dertien ongelukken, dertien in een dozijn, 13 in een dozijn, als geen ander, op een
            lijn, op één lijn, als een blok, fifty fifty, vijftig vijftig, 50 / 50, twee in een, 2 in 1, 3 in
            1, twee in één, alles in een, alles in één, tien tegen een, tien tegen één, tegen een, honderd en
            een, honderd uit, honderduit, duizend en een, 1001, duizend en één, uit duizenden, uit de duizend,
            een uit de duizend, één uit de duizend, in de top 10, top 5, top vijf, top 3, top drie, 1 op 1, 1
            op de, een op de, één op de, eerste klas, twee duimen, twee duimen omhoog, twee duimen op, 2
            duimen omhoog, plan b, in drie woorden, in twee woorden, in 2 woorden, in 3 woorden, in één zin,
            stap een, dag een, dag één, vanaf dag een, vanaf dag één, vanaf dag 1, van dag 1, van de eerste
            tot de laatste, vijf sterren zaak, vijfsterrenhotel, vijf sterrenhotel, viersterrenhotel, zes
            seconden, op zijn zeven gemakken, op z'n zeven gemakken, op haar duizend gemakken, op zijn duizend
            gemakken, op hun duizend gemakken, op z'n duizend gemakken, duizend gemakken, duizend excuses,
            alle negen, alle 9, op de acht, bij de eerste, van de drie, uit één stuk, uit een stuk, eén voor
            eén, met een, twee weten meer dan een, tel tot drie, tot tien tellen, tot 10 tellen, tel tot tien,
            kop van jut, driedubbel, drie dubbel, drie op een rij, drie hoera's, zeven op een rij, drie
            musketiers, twee zijdig, van een tien, acht eraan, ik acht, acht ik
            het|niet|onwaarschijnlijk|onmogelijk|noodzakelijk, dat acht ik, wij achten, we achten, acht
            jullie, acht u hoog, hoog acht, iets acht, men acht, acht het, acht hem, acht haar,
            tientje|tientjes voor een|zo'n|'n|n|dat|die, een tientje voor een|zo'n|'n, tientje
            kwijt|betaald|duurder|armer|neergeteld|gerekend|aangerekend| korting|parkeren|teveel|fooi, tientje
            te veel, tientje per persoon|stuk|uur|man|portie, paar tientjes, ten
            eerste|slotte|tweede|derde|minste|zeerste|koste|opzichte|
            gunste|dele|einde|onrechte|goede|gevolge|allen tijde
        """,
        Cue.STOP: """
            blijf weg,
            einde, stop er mee, nee stop, nee stop hiermee, nee hou op, neen stop, spam stop, dit is spam
            stop, stop spam, stop hier mee, stop nou, stop nou eens, hou nou op, hou nu op, hou daarmee op,
            hou hiermee op, hou er mee op, houd daarmee op, houd hiermee op, hou maar op, stop daar mee, stop
            dit, stop dit aub, stop, stopp, stoppen, stopt, stop maar, stop nu, stop hiermee, stop ermee, stop
            daarmee, afmelden, afmelding, meld af, afgemeld, uitschrijven, uitschrijving, schrijf uit, schrijf
            me uit, opzeggen, opzegging, opgezegd, annuleren, annuleer, annulatie, annulering, beeindigen,
            beëindig, ophouden, hou op, houd op, houdt op, hou ermee op, hou toch op, kappen, kap ermee,
            genoeg zo, het is genoeg, 't is genoeg, basta, weg ermee, verwijder, verwijderen, verwijder mij,
            verwijder me, wis, wissen, schrap, schrappen, schrap mij, schrap me, deactiveren, deactiveer,
            uitzetten, uitstappen, stopzetten, stopzetting, afsluiten, afbreken, blokkeren, blokkeer,
            intrekken, herroepen, herroep, bezwaar, unsubscribe, uitschrijven graag, abonnement opzeggen, geen
            berichten, geen sms, geen sms'en, niet meer sturen, laat me met rust, laat mij met rust, rot op,
            donder op, optyfen, oprotten, optiefen, uitloggen, uit aub, stop a u b, stoppen a u b, afmelden a
            u b, uitschrijven a u b, opzeggen a u b, verwijderen a u b, annuleren a u b, stop s v p, afmelden
            s v p, uitschrijven s v p, blokkeer me|mij|mijn nummer, stop hier|hiermee|daarmee|ermee, stop
            hier|er|daar nu|mee, hier mee stoppen, hiermee stoppen, ermee stoppen, ermee te stoppen, te
            stoppen, stoppen ermee, hou op|ermee, hou er nu mee op, houd ermee op, hou eens op, kap, kappen
            nou, haal|haalt me|mij eraf|weg|eruit|er af, haal mij|me, mij eraf halen, me eraf halen, mij
            halen, eraf, verwijder me|mij|ons|dit, mij verwijderen, me verwijderen, schrap me|mij, schrijf
            me|mij uit, mij uitschrijven, me uitschrijven, uitschrijvn, meld me|mij af, mij afmelden, me
            afmelden, laat me|mij|ons met rust, laat me|mij|ons nou|nu met rust, laat me|mij|ons, met rust
            laten, laat me, niet storen, stoor me|mij niet, val me|mij|ons niet lastig, val me|mij|ons niet
            meer lastig, niet lastig vallen, niet lastigvallen, lastigvallen, niet meer, niet meer doen, niet
            meer contacteren|sturen|appen|sms'en|berichten, geen contact meer, neem geen contact op|meer, neem
            geen contact meer op, contacteer me|mij niet|niet meer, schrijf me|mij niet meer|niet, stuur
            me|mij niks|niets|niets meer|niks meer, app me niet meer, wil dit niet|niet meer, ik wil dit|dat
            niet|niet meer, ik wil niets|niks meer, wil ik niet, ik wil niet meer, wil gn|geen berichten|sms
            meer, wil gn|geen berichten|sms, hoef ik niet, ik hoef dit niet, zeg op, genoeg, genoeg nu, zo is
            het genoeg, ga weg, flikker op, contacteer me|mij niet, wil dit niet, ik wil dit|dat niet, ik wil
            dit niet meer, wil dit niet meer, geen berichten|sms meer, blokkeer me|mij, blokkeer mijn nummer,
            stop hier|er|daar nu|nou mee, stop hier|er|daar mee, stop hier|er|daar onmiddellijk|meteen mee,
            hou|houd daar|hier|er nu|nou mee op, hou|houd daar|hier|er mee op, hou|houd daar|hier|er
            onmiddellijk|meteen mee op
        """,
        Cue.ENDING: "einde, genoeg",
        Cue.URGING: """
            kan|kunt|kun je|u|jullie, kan|kunnen|kunnen jullie|u, kunnen jullie, zou|zouden|wil|willen
            je|u|jullie, zou je|u kunnen, zouden jullie kunnen, willen jullie, jullie|je|u moeten|moet, ik
            wil|wens|eis|vraag|verzoek, ik wil graag, ik wil dat dit|het|jullie|u|je, ik wil dat, ik zou
            graag, ik verzoek u|jullie om, ik vraag u|jullie om, om, dit, dat, het, hier, hiermee, daarmee,
            met, met dit|deze, ermee, ik zei, ik heb gezegd, ik heb al gezegd, zei ik, dat zei ik, ik zeg, ik
            herhaal, nogmaals, weer, nog een keer, voor de laatste keer, laatste keer, laatste waarschuwing,
            voor eens en altijd, nu, nou, nu meteen, meteen, direct, onmiddellijk, per direct, eindelijk,
            vandaag, serieus, echt, gewoon, maar, eens, even, toch, vriendelijk, gelieve, graag, alstublieft,
            alsjeblieft, aub, alles, mij, en, dan, dus, te, of, anders, of ik dien een klacht in, anders dien
            ik een klacht in, ik dien een klacht in, of ik meld|blokkeer jullie|u|je, anders meld|blokkeer ik
            jullie|u|je, ik meld|blokkeer jullie|u|je, of ik bel de politie, of aangifte, of ik doe aangifte,
            verdomme, godverdomme, kut, shit, jezus, nee, neen, nee nee, geen interesse, niet geïnteresseerd,
            ik ben niet geïnteresseerd, ik heb geen interesse, heb geen interesse, interesseert me niet,
            jullie zijn irritant|vervelend|lastig, irritant, vervelend, dit is irritant|vervelend, ik ben het
            zat, ben het zat, zat, ik heb er genoeg van, dit is spam, het is spam, spam, van de lijst, van
            deze lijst, van jullie|uw|je lijst, uit jullie|uw lijst|bestand, uit de lijst, lijst, halen, mijn
            nummer, mijn gegevens, voorgoed, voor altijd, abonnement, mijn abonnement, het abonnement,
            kan|kunnen, ik zeg het nog een keer, ik zeg jullie|u
        """,
        Cue.REFUSAL: """
            wil geen verdere|andere communicatie|contacten|berichten, ik wil geen verdere communicatie, geen
            verdere communicatie, geen communicatie meer, wens|wil|wensen|willen geen
            contact|communicatie|contacten, geen verder contact, wil|wou|wens graag
            uitgeschreven|verwijderd|afgemeld|geschrapt, graag uitgeschreven|verwijderd|afgemeld|geschrapt
            worden, hoe kom ik van deze|die|jullie|uw berichten|sms|lijst|sms'en|smsjes, hoe kom ik hier
            van|vanaf|af, hoe geraak ik van deze|jullie|die|de berichten|sms|lijst|sms'en, toestemming is
            ingetrokken|vervallen, toestemming wordt ingetrokken, stoppen met mij|me te|lastig, stoppen mij|me
            te, haal mij|me hier uit|vanaf|af|weg, haal mij|me eruit|er uit|eraf, mag|kan ik van
            de|jullie|deze|uw lijst, nog 1|een|één sms|bericht|mail|sms'je sturen|stuurt|ontvang|krijg,
            ongewenste sms|berichten|sms'en|mails|reclame|smsjes|sms'jes, moet geen
            berichten|sms|sms'en|smsjes|reclame|enquêtes hebben|meer|van, hoef geen verdere|andere
            berichten|sms, nooit voor ingeschreven, nooit ingeschreven voor, mij nooit ingeschreven, nooit om
            gevraagd stop, stuur jullie berichten|sms'en naar iemand|een, ik meld me hierbij af, meld mij
            hierbij af, hierbij meld ik mij|me af, schrijf mij hierbij uit, hierbij zeg ik op, blokkeer mijn
            nummer, blokkeer mij, zet me op de blacklist, niet meer gewenst berichten, stop de
            sms|berichten|berichtenstroom|sms'jes, wil jullie berichten|sms'en|sms|smsjes niet, wil uw
            berichten|sms|sms'en niet, laat me hierbuiten, wil|wens|wou
            verwijderd|geschrapt|gewist|uitgeschreven|afgemeld te|worden, wens|wil te worden
            verwijderd|geschrapt|uitgeschreven, jullie|u mogen|mag mij|me niet meer
            contacteren|bellen|sturen|mailen|benaderen, wil dit niet meer ontvangen|krijgen|hebben, laat
            me|mij|ons met rust, laat me|mij|ons nu|toch|eens|gewoon|aub|alsjeblieft|alstublieft met rust,
            laat me|mij|ons gerust, laat mij|me nou|nu eens met rust, laat mij toch gerust, wil met rust
            gelaten worden, val me|mij|ons niet meer lastig, val me|mij|ons niet lastig, val mij niet langer
            lastig, hou op met me|mij, stop met mij|me|ons te|lastig, stop met
            sturen|mailen|appen|smsen|spammen|berichten|bellen| schrijven|sms'en|storen|zeuren|spam, stop met
            het sturen|versturen|zenden, stop met lastigvallen, stop me te|met, stop mij te|met, stopt met
            mij|me|sturen|berichten, hou op met sturen|mailen|appen|smsen|spammen|berichten|bellen|
            schrijven|sms'en|storen|lastigvallen, houd op met
            sturen|mailen|appen|smsen|spammen|berichten|bellen| schrijven|sms'en|storen|lastigvallen, houdt op
            met sturen|mailen|appen|smsen|spammen|berichten|bellen| schrijven|sms'en, hou op mij|me te, kap
            met sturen|mailen|appen|smsen|spammen|berichten|bellen|sms'en, stuur|stuurt|zend|zendt me|mij|ons
            geen|niks|niets|gin, schrijf|mail|app|sms|bel|contacteer|whatsapp me|mij|ons niet,
            schrijf|mail|app|sms|bel|contacteer|whatsapp me|mij|ons nooit meer, stuur niks|niets|geen meer,
            stuur niks meer, stuur niets meer, stuur nooit meer, stuur a. u. b. geen|niks|niets, stuur
            aub|alsjeblieft|alstublieft|svp geen|niks|niets, bel|contacteer|benader|bericht me|mij|ons niet,
            niet meer sturen|zenden|mailen|appen|smsen|whatsappen|contacteren|
            benaderen|lastigvallen|storen|spammen|berichten|schrijven| bellen|texten|sms'en, niet langer
            sturen|contacteren|benaderen|lastigvallen|storen, niet meer te
            sturen|benaderen|storen|mailen|appen|smsen|schrijven, niet meer
            gecontacteerd|benaderd|gestoord|lastiggevallen|gebeld| gemaild|geappt, niet
            gecontacteerd|benaderd|gestoord|lastiggevallen worden|te, niet contacteren, niet meer lastig te
            vallen, niet lastig vallen, niet meer lastig vallen, niet langer lastig, geen contact meer, geen
            contact meer met mij, neem geen contact|kontakt, gelieve mij niet|geen|niets, gelieve me
            niet|geen|niets, gelieve niet meer, gelieve niets meer, gelieve geen
            berichten|sms|mails|verdere|meldingen|enquêtes, gelieve mij te schrappen|verwijderen, gelieve mijn
            nummer|gegevens, gelieve te stoppen, geen berichten|berichtjes|berichtje|bericht|sms|smsjes|smsje|
            sms'en|sms'jes|smsen|mails|mailtjes|enquêtes|enquête|
            meldingen|notificaties|reclame|spam|apps|appjes|whatsapps|
            whatsapp|nieuwsbrieven|vragenlijsten|texts meer, gin berichten|berichtjes|sms|smsjes|sms'en meer,
            geen verdere|nieuwe|andere berichten|sms|mails|meldingen|enquêtes|sms'en, geen behoefte aan
            berichten|sms|enquêtes, geen behoefte aan deze|die|dit|jullie|uw soort|berichten|sms|enquêtes, wil
            geen|gin berichten|berichtjes|sms|smsjes|sms'en|mails|enquêtes| meldingen|reclame|spam|appjes,
            wens|wenst|wensen geen berichten|sms|mails|enquêtes|verdere|meldingen, wil deze
            berichten|sms|smsjes|enquêtes|sms'en niet, wil die berichten|sms|smsjes|enquêtes|sms'en niet, wil
            ze niet meer ontvangen, niet meer ontvangen, niet langer ontvangen, niets meer ontvangen, niks
            meer ontvangen, niets meer van jullie|u horen|ontvangen|krijgen, niks meer van jullie|u
            horen|ontvangen|krijgen, niets meer horen van, niks meer horen van, wil niets meer horen van, wil
            niks meer horen van, wil geen contact, wil niet dat jullie|u mij|me, niet dat jullie mij,
            verwijder|schrap|haal|wis me|mij|ons uit|van, verwijder|schrap|wis me|mij, haal me|mij|mijn
            eraf|eruit|weg|nummer, haal mijn nummer, mijn nummer verwijderen|wissen|schrappen|vergeten|weg,
            mijn gegevens verwijderen|wissen|schrappen|vergeten, mijn nummer te verwijderen|wissen|schrappen,
            mijn gegevens te verwijderen|wissen|schrappen, nummer verwijderen, gegevens verwijderen, gegevens
            wissen, nummer wissen, nummer weg, mij verwijderen, me verwijderen, mij schrappen, mij wissen, van
            de lijst halen|schrappen|verwijderen|af, uit de lijst halen|schrappen|verwijderen, van jullie
            lijst, uit jullie lijst, van de verzendlijst, van de mailinglijst, uit jullie
            bestand|systeem|database|adressenbestand|databank| adresbestand, uit uw
            bestand|systeem|database|databank|lijst, van uw lijst, uit het bestand|systeem halen|verwijderen,
            van deze lijst, uit deze lijst, uit de database, schrijf me|mij|ons
            uit|nu|aub|alsjeblieft|svp|direct|onmiddellijk, schrijf mij uit, mij uitschrijven, me
            uitschrijven, mij uit te schrijven, me uit te schrijven, wil uitschrijven, wil me uitschrijven,
            wil mij uitschrijven, wil uitgeschreven worden, wens uitgeschreven te worden, hoe kan ik me|mij
            uitschrijven|afmelden, hoe schrijf ik me|mij uit, hoe meld ik me|mij af, hoe kan ik
            afmelden|uitschrijven, hoe kan ik dit|deze stoppen|stopzetten|uitzetten, hoe stop ik dit|deze, hoe
            zet ik dit|deze, meld me|mij|ons af, meld me|mij aub|alsjeblieft|svp|alstublieft af, mij afmelden,
            me afmelden, wil me afmelden, wil mij afmelden, wil afmelden, graag afmelden, graag uitschrijven,
            afmelden voor, afmelden graag, uitschrijven voor, uitschrijven aub, mij af te melden, me af te
            melden, ik meld me af, ik meld mij af, ik schrijf me uit, ik schrijf mij uit, zeg mijn abonnement
            op, zet deze berichten|sms|meldingen|enquêtes stop|uit, zet dit stop|uit, berichten stopzetten,
            sms stopzetten, trek mijn toestemming|akkoord in, trek ik mijn toestemming, trek hierbij mijn
            toestemming, toestemming ingetrokken, toestemming intrekken, mijn toestemming in, geen
            toestemming, nooit toestemming, toestemming in te trekken, herroep mijn toestemming, maak bezwaar,
            teken bezwaar aan, bezwaar tegen het gebruik|verwerking, blokkeer jullie, blokkeer u, blokkeer dit
            nummer, ik blokkeer, ga jullie blokkeren, anders blokkeer ik, ik ga u blokkeren, jullie zijn
            geblokkeerd, meld dit als spam, meld jullie als spam, aangeven als spam, rapporteer als spam,
            blijf uit mijn telefoon|gsm|inbox, blijf van mijn telefoon|gsm, blijf weg uit mijn, nog een|één|1
            bericht|sms|berichtje|smsje|mail en ik, bel niet meer, app niet meer, mail niet meer, sms niet
            meer, bericht niet meer, stuur niet meer, stuur dit niet meer, stuur deze niet meer, geen prijs
            meer op berichten, stel geen prijs op, stellen geen prijs op, zit niet te wachten op
            deze|die|jullie|dit|dat|berichten|sms|enquêtes, geen interesse in jullie|deze|die|uw
            berichten|sms|enquêtes|mails, vraag me|mij|ons niks|niets meer, vraag me|mij|ons niet meer, vraag
            me dit niet|nooit, hoef geen berichten|sms|smsjes|enquêtes|sms'en|mails|niks|reclame, hoef dit
            niet meer|te, hoeven geen berichten|sms, hoef deze berichten|sms|smsjes|sms'en niet, stopt ne keer
            met mij|berichten|sturen, stop eens met mij|me|berichten|sturen, stop
            alsjeblieft|alstublieft|aub|svp met mij|sturen|berichten, wil stoppen met deze|die|berichten, wil
            van deze berichten|sms|enquêtes|lijst, wil van de lijst, wil niet meer mee, doe niet meer mee, wil
            niet meer meedoen, wil hier niet aan meedoen, wil niet deelnemen, ik wil eraf, haal me eraf, wil
            hier vanaf, spam me niet, spam mij niet, niet spammen, opt out, beroep op de avg, beroep op de
            gdpr, recht op vergetelheid, recht om vergeten, volgens de avg, conform de avg, conform de gdpr,
            conform gdpr, op basis van de gdpr|avg, deze nummer niet meer, dit nummer niet meer, verkeerd
            nummer stop, u mag mij|me niet meer|contacteren, jullie mogen me niet meer, jullie mogen stoppen
            met, verwijder|wis|vergeet|schrap|verwijdert|delete mijn|m'n|mn|dit|al
            nummer|gegevens|telefoonnummer|gsmnummer|data|mijn, haal|gooi mijn|dit nummer|gegevens,
            nummer|gegevens|telefoonnummer|data verwijderen|wissen|schrappen|vergeten,
            verwijder|wis|schrap|vergeet aub|alsjeblieft|alstublieft|svp|nu|onmiddellijk|direct|wel
            mijn|dit|deze, schrijf|mail|app|sms|bel|contacteer|whatsapp|text me|mij niet|nooit|geen meer,
            bel|app|mail|sms|contacteer ons niet meer, stuur|stuurt|zend me|mij|ons niet|nooit meer,
            stuur|stuurt|zend me|mij|ons aub|alsjeblieft|alstublieft|svp geen|niks|niets|niet|nooit,
            doe|zet|neem|gooi me|mij van|uit de|die|jullie|uw lijst|bestand|systeem, stop met
            vragen|gespam|gezeur|onzin, stop met die|dat|dit gespam|gezeur|onzin, stop met jullie|uw|die|deze
            vragen, laat me|mij nu|nou toch|eens eens|even met rust, laat me|mij toch|nu|gewoon
            eens|even|gewoon met rust
        """,
        Cue.STOPPING: """
            stop ermee, stop hiermee, stop er mee, hou ermee op, hou daarmee op, hou hiermee op, kap ermee,
            stop nu ermee, stop alsjeblieft ermee, stop hier mee, rot op met, donder op met, flikker op met,
            sodemieter op met, ga weg met, rotop met, stop ne keer met, stopt ne keer met, stop nu eens met,
            stop aub met, stop alsjeblieft met, stop alstublieft met, stop svp met, hou nu eens op met, hou
            eens op met, kappen nou met, kap nou met, hou nou eens op met, stop nou met, stop nou eens met,
            stop onmiddellijk met, stop meteen met, stop, stop met, stopt, stopt met, stoppen met, stop nu
            met, stop eens met, stop direct met, stop toch met, hou op, hou op met, houd op, houd op met,
            houdt op, houdt op met, kap met, kappen met, ophouden met, genoeg, genoeg van, genoeg van die, moe
            van, beu, ben die, geen, gin, geen verdere, wil geen, wil gin, wens geen, nooit meer, niet meer,
            niet nog een, niet nog meer, niet nog zo'n, beëindig, staak, weg met, stuur geen, stuur niet, zend
            geen, stuurt geen, stuurt gin, schei uit, schei uit met, schei eens uit met, bespaar me, bespaar
            mij
        """,
        Cue.CONTACT: """
            stop ermee, stop hiermee, stop er mee, hou ermee op, hou daarmee op, hou hiermee op, kap ermee,
            stop nu ermee, stop alsjeblieft ermee, stop hier mee, berichten, berichtjes, sms, smsjes, smsje,
            sms'en, sms'jes, smsen, textjes, mails, mailtjes, mailen, appen, appjes, enquêtes, enquête,
            enquetes, vragenlijst, vragenlijsten, meldingen, notificaties, reclame, spam, spammen,
            nieuwsbrief, nieuwsbrieven, whatsapp, whatsapps, herinneringen, sturen, te sturen, zenden,
            toesturen, contacteren, lastigvallen, lastig te vallen, lastig vallen, benaderen, contact opnemen,
            bellen, pushberichten, reclameberichten
        """,
        Cue.NO_MORE: """
            niet meer, niet meer sturen, niet meer ontvangen, niet meer hebben, niet langer, niet meer nodig,
            ongewenst, zijn ongewenst, niet gewenst, niet welkom, stopzetten, hoeft niet meer, hoeven niet
            meer, wil ik niet meer, wil ik niet, hoef ik niet
        """,
        Cue.BETWEEN_THEM: """
            mij, me, ons, mijn, te, met, deze, die, dit, dat, al, alle, de, het, uw, jullie, van, verdere,
            meer, aub, alsjeblieft, alstublieft, svp, steeds, altijd, constant, voortdurend, zulke, zo, veel,
            aan, naar, per, via, op, gsm, telefoon, nummer, dit nummer, irritante, stomme, vervelende, domme,
            rot, eindelijk, nu, eens, ooit, ontvangen, krijgen, sturen, nog, andere, ander, willen, wil, ik,
            sturen van, versturen van, het sturen van, ongevraagde, automatische, verdomde, onnozele,
            verdomme, ne keer, rotte, jullie's, hier, ge
        """,
        Cue.SUBJECT: """
            in de winkel, op de, van de, in de mail, wel, reageren, reageert, reageerde, reageerden,
            antwoorden, antwoordt, antwoordde, antwoordden, gereageerd, geantwoord, lezen, leest, las, kregen
            wij, kreeg ik, beter, zouden, zou, best, vooraf, wanneer, toen, bij, ik, heb, hebben, hebt, heeft,
            had, hadden, kreeg, kregen, krijg, gekregen, ontvangen, ontving, er, was, waren, kwam, kwamen, is,
            zijn, gehad, nog, van jullie gehad, terug, teruggekregen, gehoord, verstuurd, gestuurd, gezien,
            aangekomen, binnengekomen, ze, zij, hij, men, je, moest, moesten, moeten, bus, trein, tram, kan,
            kon, konden, gezonden, over, dat, omdat, beantwoord, gelezen, werd, werden, om
        """,
        Cue.WRONG_NUMBER: """
            verkeerd|verkeerde|fout nummer|nr|num|persoon|mens|contact|telefoonnummer|numer, foute persoon,
            verkeerd verbonden, niet mijn nummer, dit is niet mijn, niet het juiste nummer, niet de juiste
            persoon, niet meer haar|zijn nummer, niet haar|zijn nummer, dat ben ik niet, ben ik niet, ben niet
            de persoon, ben niet degene, ben niet wie, niemand met die|deze naam, nummer is van iemand anders,
            is van iemand anders, nummer is van eigenaar veranderd, van eigenaar veranderd|gewisseld, niet
            meer van, ben iemand anders, is iemand anders, hoort niet meer bij, verwart me|mij met, verward
            met iemand, persoonsverwisseling, nooit iets|wat gekocht|besteld, nog nooit iets|wat
            gekocht|besteld, niets gekocht|besteld bij, niks gekocht|besteld bij, nooit daar|bij
            iets|wat|jullie|u gekocht|besteld, nooit bij jullie|u iets|wat gekocht|besteld, daar nooit
            iets|wat gekocht|besteld, ben geen klant, ben nooit klant, nooit klant geweest, nooit bij jullie|u
            geweest, nog nooit bij jullie|u geweest, nooit van jullie|u gehoord, nummer verkeerd
        """,
        Cue.NO_IDEA: "ken jullie|u|je|jou|uw niet, ken jullie|u|je helemaal niet",
        Cue.NOT_ME: """
            ik ben niet, ben niet, ik heet niet, heet niet, mijn naam is niet, dit is niet, dit is niet meer,
            dat is niet, is niet, is niet meer, hier woont geen, er is hier geen, hier is geen, ik ken geen,
            ken geen, u zoekt, jullie zoeken, woont hier niet, heeft niet meer, heeft een nieuw nummer, niet
            meer van, niet van, ben, heet
        """,
        Cue.NAME: """
            maria, anna, jan, piet, peter, kees, henk, johan, marieke, sanne, lisa, emma, lotte, thomas, daan,
            tim, eva, laura, sophie, mark, jansen, vries, mevrouw, meneer, mevr, dhr, de heer
        """,
        Cue.PHONE: """
            nummer, het nummer, telefoon, telefoonnummer, mobiel, van, meer, nu, inmiddels, al lang, de, het,
            een, dit, dat, dit is, is, ik, u, je, jij, jullie, heeft, hebt, hebben, heb, sorry, helaas,
            excuses, het spijt me, ik denk, denk, ik denk dat, volgens mij, ik geloof, dat je, dat u, dat
            jullie, er, hier, daar, bij, bij jullie, bij u, en, maar, of, nog, ooit, iets, wat, gekocht,
            besteld, nieuw, nieuwe, oude, eigenaar, sinds, kort, zoekt, zoeken, zocht, gezocht, bedoelt,
            bericht, sms, persoon, klant, winkel, iemand, anders, te, te pakken, aan, jou, me, mij, met, wie,
            nooit, niet, in mijn leven, mijn, ben, s, naar
        """,
        Cue.HELP: """
            wie, wie dan, wie dit, wablief, huh, hulp, help, info, informatie, help me, help mij, hulp aub,
            help aub, hulp nodig, ik heb hulp nodig, kunt u me helpen, kunt u mij helpen, kan je me helpen,
            kan iemand me helpen, kan iemand helpen, kunnen jullie helpen, kunnen jullie me helpen, kunnen
            jullie mij helpen, meer info, meer informatie, support, ondersteuning, sos, handleiding, menu,
            uitleg, uitleg aub, inlichtingen, ik wil info, graag meer info, graag info, graag informatie,
            bijstand, klantendienst, klantenservice, assistentie, faq, help a u b, hulp a u b, info a u b,
            informatie a u b, uitleg a u b, help s v p, hulp s v p, info s v p
        """,
        Cue.ASK: """
            waarvoor staat|staan 0|10|nul|tien, waar staat 0|10|nul|tien voor, waarvoor staat de|een
            0|10|nul|tien, wat betekent 0|10|nul|tien, wat betekent een|de 0|10|nul|tien, hoe kom je bij, hoe
            komen jullie bij, hoe komt u bij, over welke|welk
            kapper|kapsalon|garage|hotel|restaurant|bezoek|aankoop, van welk|welke
            kapper|garage|bakker|shop|nummer, wat is de hoogste|laagste|beste|slechtste, heb ik iets
            bij|gekocht, wat moet ik invullen|sturen|typen|antwoorden|schrijven, wie ben je, wie bent u, wie
            ben jij, wie zijn jullie, wie zijt gij, wie zijde gij, wie zijde, wie is dit, wie is dat, wie is
            da, wie is dees, wie is het, wie stuurt dit|mij|me|deze, wie stuurt er, wie spreek ik, met wie
            spreek|praat|app|chat, wie wil dat weten, wie heeft jullie|u|mijn, van wie is|komt dit|deze, van
            wie is, wat is dit, wat is dat, wat is da, wa is da, wa is dit, wa is dees, wat is dees, wat is
            dit hier, wat moet dit, wat moet ik, wat moeten jullie, wat wil je, wat willen jullie, wat wilt u,
            wat wilt ge, waar gaat dit over, waar gaat het over, waar gaat da over, waarover gaat dit, over
            wat gaat dit, waarover gaat het, waar is dit voor, waarvoor is dit, waarvoor dient dit, waarvoor
            is dat, wat betekent, wat betekenen, wat bedoelen jullie, wat bedoelt u, wat bedoel je, wat wordt
            bedoeld, wat houdt dit, wat houdt het, wat is 0|10|nul|tien|1|een, wat is de schaal, welke schaal,
            welke winkel, welke zaak, welk bedrijf, welk restaurant, welke firma, van welk
            bedrijf|restaurant|hotel|kapsalon, van welke winkel|zaak|firma, om welke
            winkel|zaak|aankoop|bestelling gaat, over welke winkel|zaak|aankoop|bestelling|welk, hoe werkt
            dit, hoe werkt het, hoe werkt da, hoe werkt dat, hoe moet ik, hoe moet dit, hoe kan ik, hoe
            antwoord ik, hoe verander ik, hoe wijzig ik, hoe pas ik, hoe komen jullie, hoe kom je aan, hoe
            komt u aan, hoe komt ge aan, hoe hebben jullie mijn, hoe heb je mijn, hoe heeft u mijn, hoe weten
            jullie, vanwaar hebben jullie, van waar hebben jullie, waar hebben jullie mijn, waar halen jullie,
            waar heb je mijn, waar heeft u mijn, vanwaar komt, kan ik mijn, kan ik dit nog, kan ik het nog,
            kan ik nog, kan ik iemand, kan ik met, kan ik jullie, kan ik ergens, kan je mijn antwoord, kan ik
            dit aanpassen, mag ik mijn, mag ik nog, mag ik vragen, mag ik ook, waarom krijg ik, waarom sturen
            jullie, waarom stuur je, waarom stuurt u, waarom vragen jullie, waarom vraagt u, waarom vraag je,
            waarom moet ik, is dit oplichting, is dit spam, is dit een scam, is dit een bot, is dit een robot,
            is dit phishing, is dit echt, is dit nep, is dit veilig, is dit betrouwbaar, is dit gratis, is dit
            anoniem, is dit een grap, is dit wel echt, ben je een bot, ben je een robot, ben jij een bot, zijn
            jullie een bot, spreek ik met, kost dit, kost dit iets, kost het, wat kost, kost een antwoord, hoe
            laat zijn, hoe laat gaan, hoe laat sluiten, hoe laat openen, hoe laat open, hoe laat, tot hoe
            laat, tot wanneer zijn, vanaf hoe laat, wanneer zijn jullie, wanneer gaan jullie, wanneer is de,
            wanneer openen, wanneer sluiten, wanneer sluit, wanneer bent u, zijn jullie open, zijt ge open,
            zijn jullie vandaag|morgen|zondag|zaterdag|nog|op|ook, bent u open, bent u vandaag|morgen|zondag,
            is de winkel open, is de zaak open, zijde open, zijde gullie, openingsuren, openingstijden, wat
            zijn de openingsuren|openingstijden, wat zijn jullie openingsuren|openingstijden|uren, wat is
            jullie adres|nummer|telefoonnummer, wat is het
            adres|nummer|telefoonnummer|doel|beste|hoogste|laagste| verschil, waar zijn jullie, waar zitten
            jullie, waar ligt, waar vind ik, waar is de winkel, is 0|10|nul|tien|1
            goed|slecht|het|de|beter|hoog|laag, is een 0|10|nul|tien|1 goed|slecht|het|de, betekent
            0|10|nul|tien|1|dit, betekent een 0|10|nul|tien, 0 is goed|slecht|het, wat is beter, wat is de
            hoogste, wat is het beste cijfer, welk cijfer, welk getal, welke cijfers, leveren jullie, doen
            jullie aan, hebben jullie ook, kan ik reserveren, kan ik bij jullie, wordt dit gelezen, leest
            iemand dit, moet ik een getal|cijfer|nummer, moet ik 0|1|10|nul|van, moet ik antwoorden, moet ik
            hierop, moet ik betalen, moet ik gewoon, aan wie, wie leest, welke
            kapper|garage|bakker|bakkerij|slager|shop|apotheek|tandarts is|was|zijn|gaat, welk
            hotel|restaurant|filiaal|kapsalon|bezoek is|was|zijn|gaat
        """,
        Cue.QUESTION: """
            wie, wat, wa, waar, waarom, wanneer, hoe, hoeveel, hoelang, hoezo, welk, welke, waarvoor,
            waarover, vanwaar, kan, kan je, kunt, kunnen, kunnen jullie, mag, moet, moeten, zijn, zijt, zijde,
            ben, bent, is, heb, hebben, hebt, heeft, doen, doet, betekent, betekenen, staat, gaat, gaan, zal,
            zullen, wilt, wil, willen, kost, werkt, zou, vraag, waarop, in welk, in welke, tot wanneer, tot,
            van wie, van waar, aan wie, met wie, om welke, over welke, en wat, en hoe, dus, wordt, worden,
            krijg, krijgen, leveren, accepteren, komt, komen, vanaf wanneer, voor wie, op welke, is er, zit,
            zitten
        """,
        Cue.SCALE: """
            goed, slecht, beter, slechter, beste, slechtste, het beste, het slechtste, hoogste, laagste, hoog,
            laag, max, maximum, minimum, maximaal, minimaal, betekent, positief, negatief, tevreden,
            ontevreden, ok, oke, juist, genoeg, mogelijk, toegelaten, zeer waarschijnlijk, waarschijnlijk, de
            beste, de slechtste, de hoogste, de laagste, onwaarschijnlijk
        """,
        Cue.AUTOMATIC: """
            automatisch antwoord, automatische antwoord, automatisch bericht, automatische reactie,
            automatische beantwoording, automatische melding, afwezigheidsbericht, afwezigheidsmelding,
            afwezigheidsassistent, out of office, ik ben afwezig, ben momenteel afwezig, ben afwezig,
            momenteel afwezig, tijdelijk afwezig, ik zit achter het stuur, zit achter het stuur, achter het
            stuur, ik rij momenteel, ik rijd momenteel, ik ben aan het rijden, ben aan het rijden, ik zit in
            de auto, aan het autorijden, niet storen staat aan, niet storen is, niet storen tijdens, ik ben
            met vakantie, ik ben op vakantie, ben met vakantie, ben op vakantie, met vakantie t, op vakantie
            tot, met vakantie tot, met verlof tot, in verlof tot, ik ben met verlof, ik ben in verlof, ben in
            verlof, ben met verlof, verlof t, ik ben niet bereikbaar, ben niet bereikbaar, momenteel niet
            bereikbaar, niet aanwezig op kantoor, niet op kantoor, kan nu niet praten, kan nu niet opnemen,
            kan momenteel niet, ik bel je later terug, ik bel later terug, ik bel u terug, bel je zo terug, ik
            bel je terug, zit in een vergadering, ik zit in een meeting, in een meeting, in vergadering, in
            een bespreking, verstuurd vanaf mijn iphone, verzonden vanaf mijn iphone, verstuurd vanaf mijn,
            verzonden vanaf mijn, wij zijn bereikbaar van, bedankt voor uw bericht, bedankt voor je bericht,
            dank voor uw bericht, dank u voor uw bericht, we beantwoorden uw bericht, uw bericht is ontvangen,
            we hebben uw bericht, wij hebben uw bericht, bij dringende vragen, bij dringende zaken, in
            dringende gevallen, dit is een automatisch, lees mijn berichten niet, mijn berichten worden niet
            gelezen, wordt niet gelezen, dit nummer is niet meer in gebruik, vond ", vond leuk ", leuk
            gevonden ", benadrukte ", moest lachen om ", lachte om ", vond niet leuk ", vroeg zich af ",
            stelde een vraag over ", twijfelde aan ", als reactie op ', als reactie op ", reageerde met,
            reageerde op ", reactie op ", heeft gereageerd, heeft een hartje, gaf een hartje aan ", liket ",
            likete ", gelikt ", reageer zodra ik, antwoord zodra ik, ik reageer later, ik antwoord later
        """,
        Cue.COMMON: """
            net als, als altijd, zoals altijd, als laatste, als klant, als eerste, als enige, niet als, als
            vanouds, als steeds, als kind, als een huis, als een trein, als geroepen, als gewoonlijk, als
            dusdanig, als nieuw, als gast, als cadeau, als vrienden, als koningen, als thuis, zowel als, als
            verwacht, als afgesproken, als beloofd, als nooit tevoren, als de beste, als dessert, als
            voorgerecht, als aanrader, de, het, een, van, en, is, was, waren, niet, geen, heel, zeer, met,
            voor, aan, op, bij, naar, ik, wij, jullie, ze, maar, ook, nog, goed, slecht, lekker, gezellig,
            vriendelijk, vriendelijke, bediening, eten, personeel, winkel, zaak, gewacht, wachten, minuten,
            alles, altijd, nooit, graag, leuk, mooi, fijn, duur, lang, snel, snelle, kwam, kwamen, kregen,
            kreeg, veel, te, door, over, dat, deze, die, wel, echt, jammer, helaas, hier, daar, dank, bedankt,
            gaat, ging, kon, kei, goe, mwah, bestelling, levering, kapper, kamer, weer, terug, klaar,
            volgende, keer, vorige, beter, blij, tevreden, geholpen, gegeten, geleverd, mensen, prijs, koud,
            warm, mijn, heeft, hebben, heb, moet, zal, wordt, ja, nee, of, om, toen, want, omdat, goeie, nooit
            meer, geen berichten meer gekregen, geen berichten meer ontvangen, geen bericht gekregen, geen sms
            gekregen, geen sms ontvangen, geen mail gekregen, geen mail ontvangen, geen bericht ontvangen, zal
            niet meer bellen, ga niet meer bellen, wilden niet meer bellen, nog een keer en, nog één keer en,
            nog 1 keer en, stopcontact, non stop, nonstop, stop bij, op het einde, aan het einde, tot het
            einde, eind goed, eind goed al goed, beste van, ze moeten stoppen met, moeten stoppen met, jullie
            moeten stoppen met, stop nooit, stop nooit met, stop niet met, hou nooit op, nooit stoppen, niet
            stoppen, niet meer stoppen, stoppen met roken, zonder stoppen, was een stopplaats, bel niet
            opgenomen, bericht niet beantwoord, mails niet beantwoord, niet meer bellen als, geen vragen meer,
            geen enkele vraag, niet meer schrijven dan, kan je niet meer bellen, kunnen niet meer bellen, kon
            niet meer bellen, niet meer te bellen, mail niet beantwoord, reserveer, ober, schitterend,
            supermarkt, fietsenwinkel, kapsalon, ontbijt, medewerker, behulpzaam, klantvriendelijk, hotel,
            zwembad, friet, frietjes, tof, plezant, wreed, eleven, das, dassen, besten, doze, troje
        """,
    },
    causes={
        Cause.PRODUCT: """
            product, producten, het product, artikel, artikelen, goederen, waren, assortiment, aanbod, het
            assortiment, gamma
        """,
        Cause.SERVICE: """
            service, dienstverlening, bediening, de bediening, de service, personeel, het personeel,
            klantendienst, klantenservice, medewerkers, hulp van personeel
        """,
        Cause.IMAGE: """
            imago, reputatie, imago en reputatie, uitstraling, naam, merk, het imago, het merk
        """,
        Cause.QUALITY: """
            kwaliteit, de kwaliteit, slechte kwaliteit, mindere kwaliteit, gebrek aan kwaliteit
        """,
        Cause.PRICE: """
            prijs, prijzen, de prijs, de prijzen, kosten, kostprijs, te duur, duur, prijs te hoog, te hoge
            prijs
        """,
        Cause.DELIVERY: """
            levering, de levering, bezorging, de bezorging, verzending, leveringstijd, levertijd, transport,
            late levering, te late levering, bezorgdienst
        """,
        Cause.OTHER: """
            anders, iets anders, andere, andere reden, een andere reden, overige, overig, geen van deze, wat
            anders
        """,
    },
    hints={
        Cause.PRODUCT: """
            product*, artikel*, assortiment, aanbod, keuze, keuzes, variatie, menukaart, kaart, smaak*,
            smaken, flauw, zout, gekruid, recept*, maat, maten, pasvorm, past niet, kleur, kleuren, model,
            modellen, portie*, gerecht*, vegetarisch*, collectie, voorraad, uitverkocht
        """,
        Cause.SERVICE: """
            service, bediening, bedienen, bediend, personeel, ober*, kelner*, medewerker*, verkoper*,
            verkoopster*, kassier*, receptionist*, receptie, onvriendelijk*, vriendelijk*, onbeleefd*,
            beleefd*, bot, arrogant*, behulpzaam, klantendienst, klantenservice, wachtrij*, rij, aanschuiven,
            gewacht, wachten, wachttijd*, genegeerd, negeren, traag, geholpen, opgenomen, onbereikbaar,
            chagrijnig*, nors*, kapper*, kapster*
        """,
        Cause.IMAGE: """
            imago, reputatie, uitstraling, sfeer, inrichting, interieur, decor*, vuil*, vies*, vieze, smerig*,
            netheid, proper*, hygiene, stank, stinkt, stonk, rook, verouderd*, reclame, merk, naam, gezellig*
        """,
        Cause.QUALITY: """
            kwaliteit*, kapot*, stuk, gebroken, defect*, beschadigd*, beschadiging, slijtage, versleten,
            koud*, lauw*, oud brood, oudbakken, rot*, beschimmeld*, schimmel*, bedorven, vers, verse,
            aangebrand*, rauw*, taai*, droog, droge, slordig*, mankement*, gebrek*, werkt niet, ging stuk,
            krassen, lek*
        """,
        Cause.PRICE: """
            prijs, prijzen, prijskaartje, prijzig*, duur, dure, duurder*, goedkoop*, goedkope*, kost, kosten,
            kostprijs, betaald, betalen, euro, korting*, tarief, tarieven, rekening, overpriced, te veel
            betaald, waar voor je geld, geldklopperij, afzetterij
        """,
        Cause.DELIVERY: """
            levering*, leveren, geleverd, bezorg*, bezorgd, pakket*, pakje*, koerier*, verzend*, verzonden,
            verzending, transport, chauffeur, postnl, bpost, track*, te laat, laattijdig*, vertraging*,
            onderweg, zoekgeraakt, verloren, kwijt, niet aangekomen, doos
        """,
        Cause.OTHER: """
            parking, parkeer*, parkeren, parkeerplaats*, lawaai*, lawaaierig*, muziek, geluid, openingsuren,
            openingstijden, website, site, app, bereikbaarheid, toilet*, wc, afstand, ligging, drukte, te
            druk, wifi, rolstoel*, lift, temperatuur, airco, tocht
        """,
    },
)
