"""German."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="de",
    numbers="""
        null 0, eins 1, zwei 2, zwo 2, drei 3, vier 4, fünf 5, fuenf 5, sechs 6, sieben 7, acht 8, neun 9,
        zehn 10, elf 11, zwölf 12, zwoelf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn
        17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig
        70, achtzig 80, neunzig 90, hundert 100, tausend 1000
    """,
    alone="""
        ein 1, eine 1, zwai 2, drai 3, fier 4, fünv 5, funf 5, füng 5, seks 6, sechz 6, secks 6, siben 7,
        siehben 7, sibn 7, siebn 7, achd 8, ahct 8, noin 9, tsehn 10, zehen 10, zähn 10
    """,
    homographs="null eins zwei drei acht hundert tausend sieben",
    cues={
        Cue.LIGHT: """
            ein, eine, einen, einer, einem, eines, 'ne, ne, n, der, die, das, den, dem, des, es, ist, war,
            sind, mein, meine, meiner, euer, eure, euch, ihr, ihre, ihnen, dir, sie, ich, wir, uns, mir,
            gute, guter, gutes, solide, starke, klare, glatte, volle, dicke, fette, große, schöne, runde,
            knallharte, ehrliche, satte, verdiente, wohlverdiente, als, zu, zur, auf jeden fall eine, dann,
            sein, wäre doch, geht, gibt, gibts, gibt's, von mir, von uns, mal, hier
        """,
        Cue.THE: "den, dem, am",
        Cue.HEDGE: """
            vielleicht, wahrscheinlich, vermutlich, möglicherweise, etwa, ungefähr, circa, ca, rund, mehr
            oder weniger, so, so ungefähr, so etwa, so um die, ich denke, denke, ich glaube, glaube, ich
            schätze, schätze, ich meine mal, sagen wir, sagen wir mal, würde ich sagen, ich würde sagen,
            würd ich sagen, meiner meinung nach, für mich, für uns, meinerseits, sicher, sicherlich,
            bestimmt, definitiv, absolut, auf jeden fall, auf alle fälle, jedenfalls, ehrlich, ehrlich
            gesagt, ganz ehrlich, offen gesagt, klar, eindeutig, glatt, locker, wohl, eher, eigentlich,
            naja, na ja, tja, hm, hmm, äh, ähm, ehm, mmh, wenn ich ehrlich bin, wenn ich ehrlich sein soll,
            wenn ich muss, wenn ich mich entscheiden muss, um ehrlich zu sein, nur, bloß, gerade mal, gerade
            noch, noch, immer noch, doch, halt, eben, ganz, einfach, natürlich, gern, gerne
        """,
        Cue.FILLER: """
            bitte, bitte schön, bitteschön, danke, danke schön, dankeschön, vielen dank, besten dank,
            herzlichen dank, tausend dank, danke sehr, hallo, hi, hey, moin, servus, grüezi, guten tag,
            guten morgen, guten abend, tag, ok, okay, ja, jo, jap, jep, joa, gut, also gut, alles klar, in
            ordnung, ach, oh, ah, mfg, lg, vg, liebe grüße, viele grüße, mit freundlichen grüßen,
            freundliche grüße, grüße, gruß, tschüss, tschüß, auf wiedersehen, schönen tag, schönen abend,
            schönen tag noch, herr, frau, leute, super, sehr gerne, kein problem, mit sternchen, mit
            auszeichnung, cool, prima
        """,
        Cue.GIVE: """
            gebe, geb, ich gebe, ich geb, gebe ich, geb ich, gebe euch, gebe ihnen, würde geben, würde ich
            geben, ich würde, würde, würd, sage, sag, ich sage, ich sag, sage ich, sag ich, nehme, ich
            nehme, nehm, wähle, ich wähle, vergebe, ich vergebe, bewerte mit, ich bewerte mit, bekommt,
            bekommt ihr, kriegt, kriegen, bekommen, verdient, verdienen, entscheide mich für, bleibe bei,
            bleib bei, mach, mache, macht, setze, notiert, schreib, schreibt, schreiben sie, trag ein, es
            wird, wird, gibt es, antworte mit, antworte, empfehle mit, weiterempfehlung, tippe auf, geben
        """,
        Cue.VOTE: """
            bewertung, meine bewertung, wertung, punktzahl, punktestand, antwort, meine antwort, meine
            antwort ist, ergebnis, stimme, score, rating, meine zahl ist, meine zahl, urteil, beurteilung,
            punkte, meine punktzahl, gesamtbewertung, gesamtpunktzahl, empfehlung, weiterempfehlung
        """,
        Cue.OVERALL: """
            insgesamt, gesamt, alles in allem, im großen und ganzen, im ganzen, unterm strich, im
            allgemeinen, allgemein, generell, überhaupt, im schnitt, im durchschnitt, durchschnittlich, am
            ende, letztendlich, letztlich, schließlich, zusammengefasst, zusammenfassend, in summe, summa
            summarum, gesamteindruck, gesamturteil, fazit, total, gesamtbewertung, gesamtnote, sonst,
            ansonsten, der rest, rest
        """,
        Cue.SO: "also, daher, deshalb, deswegen, darum, somit, folglich, demnach, macht",
        Cue.BUT: """
            aber, jedoch, allerdings, dennoch, trotzdem, obwohl, außer, nur dass, leider, hingegen, sondern
        """,
        Cue.SAFE: """
            weil, da, denn, wegen, für, und, mit, ohne, wenn, während, wo, die, der, das, dass, dank, in,
            im, bei, nicht, kein, keine, nie, sehr, zu, viel, alles, alle, nichts, immer, gut, gute, guter,
            gutes, schlecht, schlechte, schlechter, toll, tolle, toller, super, spitze, perfekt,
            ausgezeichnet, lecker, freundlich, freundliche, unfreundlich, service, essen, personal,
            bedienung, preis, preise, teuer, langsam, kalt, laut, schmutzig, war, waren, ist, sind, hat,
            komme, kommen, ich, wir, man, leider, einfach, top, gerne, jederzeit, schade, zufrieden, voll
        """,
        Cue.POINTS: "punkt, punkte, punkten, pkt, pkte, p",
        Cue.OUT_OF: """
            von, von den, von maximal, von möglichen, aus, auf einer skala von, auf der skala von, auf ner
            skala von, auf
        """,
        Cue.NOW: """
            jetzt, heute, diesmal, dieses mal, diese woche, diesen monat, dieses jahr, aktuell, momentan,
            zurzeit, zur zeit, derzeit, gerade, im moment, mittlerweile, inzwischen, nun, heute abend,
            neuerdings, in letzter zeit
        """,
        Cue.PAST: """
            früher, vorher, letztes mal, das letzte mal, beim letzten mal, letztes jahr, letzten monat,
            letzte woche, damals, zuvor, bisher, sonst immer, gestern, vor einem jahr, vor jahren, im
            frühling, im frühjahr, im sommer, im herbst, im winter, anfangs, am anfang, zuerst,
            ursprünglich, ihr wart, ihr wart eine, ihr wart mal, einst, normalerweise, sie waren
        """,
        Cue.NOT: """
            nicht, kein, keine, keinen, keiner, keines, nicht eine, nicht die, ist keine, ist kein, war
            keine, nie, niemals, nie im leben, nicht mal, nicht einmal, nicht ganz, keinesfalls, auf keinen
            fall, sicher nicht, sicher keine, weit entfernt von, weit weg von, statt, anstatt, statt einer,
            anstelle
        """,
        Cue.NO: "nein, nee, nö, ne, nope",
        Cue.CORRECTION: """
            nein warte, nein moment, warte, warten sie, moment, halt, nein halt, sorry, entschuldigung,
            verzeihung, entschuldigt, pardon, ich meine, ich meinte, meine, meinte, wollte sagen, ich wollte
            sagen, korrektur, korrigiere, ich korrigiere, quatsch, nee quatsch, falsch, vertippt,
            verschrieben, hab mich vertippt, besser gesagt, vielmehr, oder besser, genauer gesagt, ups,
            oops, doch eher, doch lieber, lieber, eher doch, ach nein, ach nee, irrtum, mein fehler,
            tippfehler, nein nein, ich ändere auf, ändern auf, sagen wir doch
        """,
        Cue.IF: """
            wenn, falls, sofern, solange, vorausgesetzt, sobald, hättet ihr, hätten sie, gäbe es
        """,
        Cue.WOULD: """
            wäre, wäre eine, wäre es, wäre es eine, es wäre, es wäre eine, das wäre, das wäre eine, wärt
            ihr, wär, wärs, wär's, könnte eine, könnte es, könnte, hättet ihr, würde geben, würde ich, würde
            ich geben, bekämt ihr, gäbe es, gäb's, ich würde, würde es, würdet ihr, würden sie
        """,
        Cue.WOULD_HAVE: """
            wäre gewesen, es wäre eine, hätte sein können, hätte, hätte ich, hätte eine, hätte es eine,
            hätte ich gegeben, hätte ich eine, hätte euch, hätte ihnen, wollte geben, wollte eine, wollte
            ich, wollte erst, fast hätte ich, beinahe hätte, könnte gewesen
        """,
        Cue.LESS_OR_MORE: """
            mehr als, mehr als eine, weniger als, weniger als eine, über, unter, mindestens, mindestens
            eine, wenigstens, zumindest, höchstens, maximal, minimal, max, min, maximum, minimum, nicht mehr
            als, nicht weniger als, fast, fast eine, beinahe, nahezu, knapp, knapp eine, knapp unter, knapp
            über, nahe an, bis zu, gut über, besser als, schlechter als, größer als, kleiner als, oberhalb
            von, unterhalb von, etwas über, etwas unter, nicht ganz eine, kurz vor, schon fast, minus
        """,
        Cue.OR_MORE: """
            oder mehr, oder weniger, oder höher, oder niedriger, oder besser, und mehr, plus, minus, und ein
            bisschen, und etwas, aufwärts, abwärts, mindestens, höchstens, maximal, minimum, maximum, mit
            tendenz, mit tendenz nach oben, tendenz nach oben, mit plus
        """,
        Cue.HALF: """
            einhalb, und ein halb, und halb, und einhalb, und eine halbe, und ein viertel, komma fünf, komma
            5, punkt fünf, ½, und drei viertel
        """,
        Cue.HALVED: """
            anderthalb, eineinhalb, zweieinhalb, dreieinhalb, viereinhalb, fünfeinhalb, sechseinhalb,
            siebeneinhalb, achteinhalb, neuneinhalb, zehneinhalb
        """,
        Cue.BETWEEN: """
            zwischen, zwischen einer, von, irgendwo zwischen, zwischen der, entweder, skala, bereich
        """,
        Cue.TO: "bis, bis zu, bis hin zu",
        Cue.AND: "und, und einer, und der, &, u",
        Cue.OR: """
            oder, oder vielleicht, oder auch, oder eher, oder sogar, bzw, beziehungsweise, vielleicht
        """,
        Cue.PERCENT: "prozent, prozentig",
        Cue.STARS: "sterne, stern, sternchen, sternen, herzen",
        Cue.SCHOOL: """
            note, schulnote, meine note, note ist, zensur
        """,
        Cue.UNIT: """
            sekunden, sekunde, sek, minuten, minute, min, mins, stunden, stunde, std, h, uhr, tage, tagen,
            tag, nächte, nächten, nacht, wochen, woche, monate, monaten, monat, jahre, jahren, jahr,
            jährige, jähriger, mal, male, personen, person, leute, leuten, freunde, freunden, erwachsene,
            kinder, kindern, kind, gäste, gästen, kunden, kollegen, frauen, männer, mann, söhne, töchter,
            hunde, katzen, jungs, mädels, euro, euros, eur, cent, dollar, franken, chf, tausend, millionen,
            kg, g, gr, gramm, kilo, liter, l, ml, km, m, meter, cm, mm, gb, mb, stück, stk, teile, teil,
            paar, tüten, kartons, karton, kisten, flaschen, flasche, pakete, paket, päckchen, bestellungen,
            bestellung, tische, tischen, tisch, zimmer, zimmern, betten, etagen, stock, stockwerke, läden,
            filialen, filiale, geschäfte, plätze, kaffee, kaffees, bier, biere, gläser, glas, pizzen, pizza,
            pizzas, burger, brötchen, gerichte, gericht, gänge, portionen, kugeln, kuchen, schnitzel, menüs,
            teller, kellner, kellnerinnen, verkäufer, verkäuferinnen, verkäuferin, mitarbeiter,
            mitarbeitern, mitarbeiterin, kassen, kasse, kassierer, angestellte, gründe, grund, dinge,
            sachen, sache, probleme, problem, fehler, mängel, beschwerden, fragen, frage, worte,
            nachrichten, nachricht, mails, anrufe, anruf, einkäufe, einkauf, besuche, besuch, reisen,
            schuhe, hemden, kleider, bücher, tickets, karten, haltestellen, autos, türen, grad, schritte,
            stufen, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november,
            dezember, jan, feb, apr, jun, jul, aug, sep, okt, nov, dez, er, weitere, andere, mehr, lange,
            verschiedene, neue, von meinen|euren|uns|euch|ihnen|diesen|den, prozent rabatt, rabatt,
            hintereinander, wege, x, fach, fache, beine, ecken
        """,
        Cue.THING: """
            bestellung, bestellnummer, bestellung nr, bestellung nummer, auftrag, rechnung, bon, kassenbon,
            quittung, tisch, tisch nr, zimmer, raum, etage, stock, tür, haus, hausnummer, straße, linie,
            bus, zug, gleis, bahnsteig, ausgang, gang, seite, version, modell, größe, telefon, tel, handy,
            handynummer, code, pin, vorgang, buchung, reservierung, konto, kunde, ticket, platz, kasse,
            paket, halle, um, gegen, nach, vor, seit, bis, ab, am, im, in, an, mit, bei, zu, für, pro, je,
            innerhalb von, alle, dauerte, gedauert, gewartet, warten, wartezeit, wartezeit von, wir waren,
            waren wir, waren zu, wir sind, sind wir, es waren, es gab, gab es, habe, haben, hatte, hatten,
            hab, gekauft, kaufte, bestellt, bestellte, bezahlt, zahlte, gezahlt, ausgegeben, kostet,
            kosteten, kostete, preis, gekostet, alter, bin, ist erst, wurde, wird, letzten, nächsten,
            ersten, anderen, beiden, diese, meine, unsere, jeder, gruppe von, familie mit, öffnet um,
            schließt um, iphone, kanal, anzahl, uhrzeit, zum, beim, höhe von
        """,
        Cue.NUMBER: "nummer, nr, nr., no, no., num, n°",
        Cue.IDIOM: """
            nummer eins, nummer 1, nr 1, nr. 1, # 1, eins a, 1 a, eins der, einer der, eine der, eines der,
            einer von, eine von, eins von, keiner, keine einzige, jeder einzelne, noch eins, noch einer, die
            zwei, die drei, wir zwei, wir drei, zu zweit, zu dritt, zu viert, alle zwei, alle drei, zwei
            mal, drei mal, zweimal, dreimal, tausend mal, tausendmal, hundert mal, hundertmal, hundert
            prozent, hundertprozentig, zu hundert prozent, zu 100 %, zu 100 prozent, 100 prozent, 100 pro,
            neun von zehn mal, neun von zehn fällen, 9 von 10 mal, 9 von 10 fällen, in neun von zehn, in 9
            von 10, 24 stunden, 24 / 7, rund um die uhr, sieben tage, null problemo, null probleme, null
            problem, null ahnung, null bock, null toleranz, null beschwerden, null stress, null interesse,
            null wartezeit, 0 probleme, 0 bock, tausend dank, auf eins, eins zu eins, 1 : 1, eins nach dem
            anderen, acht geben, gib acht, in acht, außer acht, unter vier augen, auf allen vieren, zwei in
            eins, 2 in 1, fünfzig fünfzig, 50 / 50, fünf vor zwölf, 5 vor 12, in zwei worten, ein paar,
            sieben sachen, eins plus, 1 plus, eins mit stern, eins mit sternchen, 1 mit stern, 1 mit
            sternchen, in sieben, im siebten, siebten himmel, ich acht, drei sterne
        """,
        Cue.STOP: """
            stop, stopp, stoppen, halt, abmelden, abmeldung, abbestellen, abbestellung, austragen, abmelden
            bitte, kündigen, kündigung, ende, beenden, aufhören, hört auf, hör auf, hören sie auf, schluss,
            schluss jetzt, löschen, löscht mich, abbrechen, abbruch, abschalten, deaktivieren, entfernen,
            stornieren, widerruf, widerrufen, widerspruch, genug, es reicht, reicht, mir reicht's, nicht
            mehr, nie wieder, aus, raus, unsubscribe, lasst mich in ruhe, lass mich in ruhe, abo beenden,
            verzichte
        """,
        Cue.REFUSAL: """
            schreibt mir nicht mehr, schreib mir nicht mehr, schreiben sie mir nicht mehr, nicht mehr
            schreiben, nicht mehr anschreiben, nicht mehr kontaktieren, nicht mehr kontaktiert, nicht mehr
            belästigen, nicht mehr stören, nicht mehr anrufen, nicht kontaktieren, nicht mehr angeschrieben,
            nicht anschreiben, keine weiteren nachrichten|sms|mitteilungen|umfragen, keine nachrichten mehr,
            keine sms mehr, keine mails mehr, keine umfragen mehr, keine werbung mehr, keine mitteilungen
            mehr, keine nachricht mehr, will keine nachrichten|sms|umfragen|mitteilungen|werbung|weiteren|
            mehr, möchte keine nachrichten|sms|umfragen|mitteilungen|werbung|weiteren|mehr, wünsche keine
            nachrichten|sms|umfragen|mitteilungen|werbung|weiteren, will das nicht mehr, möchte das nicht
            mehr, schickt|schick|sendet|sende mir keine, schickt|sendet mir nichts mehr, schicken|senden sie
            mir keine, schicken sie mir nichts mehr, hört auf mir, hört auf mich, hör auf mir, hör auf mich,
            hören sie auf mir, hören sie auf mich, hört auf zu schreiben, hört auf zu texten, hört bitte
            auf, hören sie bitte auf, hört endlich auf, hört auf mit, hören sie auf mit, lasst mich in ruhe,
            lass mich in ruhe, lassen sie mich in ruhe, lasst mich in frieden, lassen sie mich in frieden,
            lasst uns in ruhe, lasst mich bitte in ruhe, lassen sie mich bitte in ruhe, löscht|lösche|
            löschen|vergesst|entfernt|streicht|vergiss meine|diese|die nummer|telefonnummer|handynummer|
            daten|kontaktdaten|rufnummer, löschen|vergessen|entfernen|streichen sie meine|diese|die nummer|
            telefonnummer|handynummer|daten|kontaktdaten|rufnummer, meine nummer löschen, meine daten
            löschen, nummer löschen, bitte löscht mich, löscht mich, nehmt mich von|aus|raus, nehmt mich
            bitte von|aus|raus, nehmt meine nummer von|aus|raus, nehmen sie mich von|aus|raus, tragt mich
            aus, tragen sie mich aus, meldet mich ab, melden sie mich ab, ich melde mich ab, ich möchte mich
            abmelden, will mich abmelden, möchte mich abmelden, wie melde ich mich ab, wie kann ich mich
            abmelden, abmelden von, ich widerrufe, widerrufe meine, einwilligung widerrufen, zustimmung
            widerrufen, einwilligung zurück, zustimmung zurück, ziehe meine einwilligung, ziehe meine
            zustimmung, entziehe meine, ich widerspreche, widerspreche der, widerspreche dem, keine
            einwilligung, keine zustimmung, nicht einverstanden dass, von der liste, aus der liste, aus dem
            verteiler, vom verteiler, blockiere euch, blockiere sie, ich blockiere, verschont mich,
            verschonen sie mich, spart euch die, unterlassen sie, unterlasst, opt out
        """,
        Cue.STOPPING: """
            stoppt, stoppen sie, stopp, stop, stopp mit, stop mit, schluss mit, genug, genug von, keine,
            keine weiteren, bitte keine, nie wieder, nicht noch mehr, nicht noch eine, hört auf, hör auf,
            hören sie auf, hört auf mit, beendet, beenden sie, unterlasst, ende mit
        """,
        Cue.CONTACT: """
            nachrichten, sms, texte, mitteilungen, umfragen, umfrage, werbung, spam, mails,
            benachrichtigungen, newsletter, anfragen, fragebögen, whatsapp, erinnerungen, schreiben,
            schreibt, schreib, anschreiben, kontaktieren, kontaktiert, texten, belästigen, belästigt,
            anrufen, stört, nerven, nervt, zuspammen, senden, sendet, schickt, zuzusenden, zu senden, zu
            schreiben, zu schicken
        """,
        Cue.NO_MORE: """
            nicht mehr, nie wieder, nie mehr, bleiben lassen, unerwünscht, nicht erwünscht, sein lassen
        """,
        Cue.BETWEEN_THEM: """
            mir, mich, uns, bitte, mit, diesen, den, euren, eure, diese, die, weiteren, weitere, mehr,
            solche, ständig, dauernd, so, viele, an, von, euch, ihnen, sie, ewigen, nervigen, ganzen, der,
            das, zu, noch, irgendwelche, endlich, jetzt, per, meine, meiner, nummer, handy
        """,
        Cue.SUBJECT: """
            ich, wir, sie, er, es, man, habe, hat, haben, hatte, bekam, bekommen, gab, ihr, kam, kamen,
            leider, noch, erhalten, auch, uns, angekommen
        """,
        Cue.HELP: """
            hilfe, help, info, infos, information, informationen, hilfe bitte, helft mir, helfen sie mir,
            bitte helfen, bitte hilfe, brauche hilfe, ich brauche hilfe, mehr infos, mehr informationen,
            support, auskunft, sos, anleitung, menü, hilf mir, können sie helfen, könnt ihr helfen, könnt
            ihr mir helfen
        """,
        Cue.ASK: """
            wer seid ihr, wer bist du, wer sind sie, wer ist das, wer ist da, wer schreibt, wer schreibt da,
            wer schreibt mir, mit wem, wer will das wissen, wer hat euch, wer hat ihnen, was ist das, was
            ist das hier, was soll das, was ist das für, was wollt ihr, was wollen sie, was willst du, worum
            geht es, worum geht's, um was geht es, um was geht's, wofür ist das, welcher laden, welches
            geschäft, welche firma, von welchem laden, von welcher firma, was bedeutet, was heißt, was meint
            ihr, was meinen sie, was muss ich, was soll ich, wie funktioniert, wie geht das, wie kann ich,
            wie mache ich, wie ändere ich, wie antworte ich, wie bewerte ich, wie soll ich, kann ich das
            ändern, kann ich meine, kann ich es ändern, kann man das ändern, kann ich noch, kann ich mit,
            kann ich jemanden, darf ich, warum schreibt ihr, warum schreiben sie, warum bekomme ich, warum
            kriege ich, wieso bekomme ich, wieso schreibt ihr, warum fragt ihr, warum fragen sie, woher habt
            ihr, woher haben sie, woher kennt ihr, ist das betrug, ist das spam, ist das ein bot, bist du
            ein bot, seid ihr ein bot, ist das echt, ist das seriös, ist das kostenlos, kostet das, was
            kostet, um wie viel uhr, wie spät, wann öffnet ihr, wann macht ihr auf, wann habt ihr, wann
            haben sie, wann öffnen sie, wann schließt ihr, wann macht ihr zu, habt ihr offen, habt ihr
            geöffnet, haben sie geöffnet, haben sie offen, wie sind die öffnungszeiten, wie sind eure,
            öffnungszeiten, wo seid ihr, wo sind sie, wo finde ich, wo ist der laden, wie ist die adresse,
            wie lautet, ist 0|10|null|zehn, ist die 0|10, ist eine 0|10|null|zehn, ist die null|zehn, heißt
            0|10|null|zehn, bedeutet 0|10|null|zehn, 0 ist, 10 ist gut, 10 ist das, was ist besser, welche
            skala, was ist das beste, was ist die höchste
        """,
        Cue.QUESTION: """
            wer, was, wem, wen, wann, wo, wie, warum, wieso, weshalb, welche, welcher, welches, woher, wozu,
            wofür, worum, kann, kann ich, könnt ihr, können sie, darf, soll, ist, sind, seid ihr, habt ihr,
            haben sie, gibt es, heißt, bedeutet, muss, wie viel, wie viele
        """,
        Cue.SCALE: """
            gut, schlecht, besser, schlechter, beste, schlechteste, das beste, das schlechteste, am besten,
            am schlechtesten, höchste, niedrigste, maximum, minimum, bedeutet, heißt, hoch, niedrig,
            positiv, negativ, zufrieden, richtig, die beste, die schlechteste
        """,
        Cue.AUTOMATIC: """
            ich fahre gerade, ich fahre gerade auto, am steuer, automatische antwort, automatische
            nachricht, abwesenheitsnotiz, abwesenheitsnachricht, nicht im büro, außer haus, nicht stören
            aktiviert, im urlaub bis, bin im urlaub, ich bin im urlaub, bin ich nicht erreichbar, derzeit
            nicht erreichbar, kann gerade nicht sprechen, kann nicht sprechen, ich rufe zurück, rufe später
            zurück, rufe zurück, bin in einer besprechung, in einem meeting, von meinem iphone gesendet,
            gefällt ", gefällt mir ", liebt ", geliebt ", hat gelacht über, lacht über ", betont ", hat
            betont, hinterfragt ", reagierte mit, hat reagiert, hat auf ", gefällt nicht "
        """,
        Cue.COMMON: """
            der, die, das, und, ist, war, waren, nicht, sehr, zu, mit, von, auf, für, ein, eine, ich, wir,
            ihr, es, aber, auch, noch, nur, gut, schlecht, laut, kalt, teuer, freundlich, service, essen,
            laden, personal, gewartet, minuten, alles, immer, nie, gern, hat, habe, haben, bin, bei, leider,
            lange, schön, toll, wirklich, nett, lecker, problemo, wieder, dort, hier, am, im, zum, zur
        """,
    },
    causes={
        Cause.PRODUCT: "produkt, produkte, das produkt, artikel, ware, waren",
        Cause.SERVICE: """
            service, bedienung, personal, kundenservice, kundendienst, der service, beratung, mitarbeiter
        """,
        Cause.IMAGE: "image, ruf, image und ruf, auftreten, ansehen, der ruf, marke",
        Cause.QUALITY: "qualität, die qualität, schlechte qualität, mangelnde qualität",
        Cause.PRICE: """
            preis, preise, der preis, die preise, kosten, zu teuer, teuer, preis zu hoch, zu hoher preis
        """,
        Cause.DELIVERY: """
            lieferung, die lieferung, versand, zustellung, lieferzeit, späte lieferung, lieferdienst
        """,
        Cause.OTHER: "anderes, etwas anderes, was anderes, sonstiges, anderer grund, andere, nichts davon",
    },
)
