"""German."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="de",
    numbers="""
        null 0, eins 1, zwei 2, zwo 2, drei 3, vier 4, fünf 5, fuenf 5, sechs 6, sieben 7, acht 8, neun 9,
        zehn 10, elf 11, zwölf 12, zwoelf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17,
        achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70,
        achtzig 80, neunzig 90, hundert 100, tausend 1000, dreissig 30, sächs 6, sibni 7, siebene 7, nüün 9,
        nüni 9, zehne 10, zääh 10, achti 8, füfi 5, füüf 5, sächsi 6, zehni 10, zäni 10, vieri 4, drü 3, neune
        9, sechse 6, fünfe 5, viere 4, einser 1, zweier 2, dreier 3, vierer 4, fünfer 5, sechser 6, siebener
        7, achter 8, neuner 9, zehner 10, nuller 0, fünferl 5, zehnerl 10, sibe 7, zähni 10, zääni 10,
        einundzwanzig 21, fünfundzwanzig 25, dreihundert 300, fünfhundert 500, hundertzehn 110, million
        1000000, millionen 1000000
    """,
    alone="""
        ein 1, eine 1, zwai 2, drai 3, fier 4, fünv 5, funf 5, füng 5, seks 6, sechz 6, secks 6, siben 7,
        siehben 7, sibn 7, siebn 7, achd 8, ahct 8, noin 9, tsehn 10, zehen 10, zähn 10, eens 1, oans 1, oas
        1, ais 1, einz 1, aans 1, nul 0, nüll 0, nuul 0, zwee 2, zwoa 2, zwa 2, zwoo 2, zwöi 2, zwäi 2, zweie
        2, drü 3, dree 3, dreie 3, droi 3, drie 3, veer 4, vieri 4, fia 4, fiere 4, viar 4, fümf 5, fimf 5,
        fimfe 5, fümfe 5, fünef 5, fuffe 5, foif 5, füf 5, fief 5, fünnef 5, funef 5, seggs 6, segs 6, söss 6,
        sechsi 6, segse 6, sekse 6, sibe 7, sibene 7, siem 7, siemn 7, söbn 7, söben 7, söven 7, siwe 7, sieme
        7, sieban 7, achte 8, ocht 8, ochte 8, aacht 8, acht 8, axht 8, nün 9, nüne 9, neun 9, neuhn 9, negen
        9, noi 9, neinne 9, noine 9, zeh 10, zeah 10, zehn 10, zäh 10, zeen 10, zehan 10, zeha 10, zehnn 10,
        tehn 10, zehhn 10, seschs 6, seches 6, sehcs 6, schechs 6, sechts 6, secgs 6, swchs 6, aechs 6, sechx
        6, siebem 7, sieven 7, siiben 7, siebeb 7, sienen 7, zehb 10, zehm 10, zejn 10, zwhn 10, zenh 10, zhen
        10, zehjn 10, achz 8, achr 8, avht 8, aht 8, neum 9, meun 9, neubn 9, nwun 9, neuun 9, fümg 5, fünd 5,
        füfn 5, fünnf 5, viwr 4, vir 4, veir 4, vioer 4, dreo 3, deri 3, zwie 2, zewi 2, zwi 2, eisn 1, einsx
        1
    """,
    homographs="""
        null eins zwei drei acht hundert tausend sieben achter zehner einser vierer neuner nuller fünfer
        zweier dreier sechser siebener sechse viere neune drü sibe million millionen
    """,
    cues={
        Cue.LIGHT: """
            ein, eine, einen, einer, einem, eines, 'ne, ne, n, der, die, das, den, dem, des, es, ist, war,
            sind, mein, meine, meiner, euer, eure, euch, ihr, ihre, ihnen, dir, sie, ich, wir, uns, mir, gute,
            guter, gutes, solide, starke, klare, glatte, volle, dicke, fette, schöne, runde, knallharte,
            ehrliche, satte, verdiente, wohlverdiente, als, zu, zur, auf jeden fall eine, dann, sein, wäre
            doch, geht, gibt, gibts, gibt's, von mir, von uns, mal, hier, bei mir, bei uns, eich, eng, ihna,
            eana, üch, öich, a, an, e, en, i, mei, meim, unser, unsere, unserer, unserem, unseren, deine,
            seid, wars, war's, isch, is, ists, ist's, is a, en glatte, glatter, glattes, dicker, fetter,
            starker, klarer, solider, schwache, schwacher, knappe sache, gerade, satter, verdienter, runder,
            schöner, toller, tolle, ehrlicher, ordentliche, ordentlicher, stabile, stabiler, souveräne,
            souveräner, gut gemeinte, wohlwollende, großzügige, echte, echter, reine, glasklare, eindeutige,
            gepflegte, fürs ganze eine, für euch, für sie, für euch eine, an euch, an sie, von meiner seite,
            von unserer seite, von mir aus, von mir aus eine, von uns aus, dann eine, dann halt, dees, moecht
        """,
        Cue.THE: "den, dem, am",
        Cue.HEDGE: """
            vielleicht, wahrscheinlich, vermutlich, möglicherweise, etwa, ungefähr, circa, ca, rund, mehr oder
            weniger, so, so ungefähr, so etwa, so um die, ich denke, denke, ich glaube, glaube, ich schätze,
            schätze, ich meine mal, sagen wir, sagen wir mal, würde ich sagen, ich würde sagen, würd ich
            sagen, meiner meinung nach, für mich, für uns, meinerseits, sicher, sicherlich, bestimmt,
            definitiv, absolut, auf jeden fall, auf alle fälle, jedenfalls, ehrlich, ehrlich gesagt, ganz
            ehrlich, offen gesagt, klar, eindeutig, glatt, locker, wohl, eher, eigentlich, naja, na ja, tja,
            hm, hmm, äh, ähm, ehm, mmh, wenn ich ehrlich bin, wenn ich ehrlich sein soll, wenn ich muss, wenn
            ich mich entscheiden muss, um ehrlich zu sein, nur, bloß, gerade mal, gerade noch, noch, immer
            noch, doch, halt, eben, ganz, einfach, natürlich, gern, gerne, mehr nicht, mehr nicht drin, mehr
            geht nicht, mehr gibt's nicht, mehr gibts nicht, mehr ist nicht drin, und keinen punkt mehr, und
            nicht mehr, und kein punkt mehr, mehr geht ned, mehr geht net, nichts weniger als, nichts weniger
            als eine, nicht weniger als eine volle, irgendwo um, irgendwo um die, irgendwo bei, so um, ka, k.
            a., keine ahnung, kein plan, weiß nicht, weiss nicht, weiß net, weiß nicht so recht, weiß ich
            nicht, schwer zu sagen, schwierig, schwierig zu sagen, schwer, ich denke mal, denke mal, denk mal,
            denk ich, denk ich mal, denke ich, denke ich mal, glaub ich, glaub, glaube ich, schätz ich,
            schätze ich, schätze mal, schätz mal, ich schätze mal, ich würd sagen, würd i sagen, würd ich mal
            sagen, würde ich mal sagen, ich würde mal sagen, ich würd mal sagen, tät ich sagen, tät i sagen,
            ich sag mal, sag ich mal, sagen wir einfach, sag ma, sag ma mal, sagma, sagen ma, pff, pfff,
            pffff, puh, puuh, uff, boah, tjo, najo, naja gut, na gut, nun ja, hmmm, mhh, mhm, mmmh, öhm, öh,
            eh, halt mal, irgendwie, irgendwo, irgendwas um, irgendwas um die, irgendwas wie, um die, an die,
            ungefähr eine, circa eine, gefühlt, gefühlte, gefühlt eine, geschätzt, grob, grob geschätzt, in
            etwa, oder so, oder sowas, oder so was, oder so ähnlich, oder so in der art, könnte man sagen,
            kann man sagen, meines erachtens, mmn, m. e., imho, aus meiner sicht, aus unserer sicht, meiner
            ansicht nach, ich finde, finde ich, find ich, zweifellos, zweifelsohne, ohne zweifel, ohne frage,
            ohne wenn und aber, ohne wenn & aber, selbstverständlich, logisch, logo, safe, sowieso, eh klar,
            immerhin, schon, scho, bestimmt eine, vllt, vlt, vielleicht eine, vielleicht ne, evtl, evtl.,
            eventuell, unter umständen, womöglich, wsl, wahrscheinlich eine, höchstwahrscheinlich, mit
            sicherheit, ganz klar, ganz sicher, klare sache, einfach mal, mal, gell, gö, oida, wenn ich
            ehrlich sein muss, wenn ihr mich fragt, wenn sie mich fragen, wenn du mich fragst, wenns sein
            muss, wenn es sein muss, guten gewissens, mit gutem gewissen, je nachdem, zugegeben, eben gerade,
            genau, exakt, heut, wuerde ich sagen, ich wuerde sagen
        """,
        Cue.FILLER: """
            bitte, bitte schön, bitteschön, danke, danke schön, dankeschön, vielen dank, besten dank,
            herzlichen dank, tausend dank, danke sehr, hallo, hi, hey, moin, servus, grüezi, guten tag, guten
            morgen, guten abend, tag, ok, okay, ja, jo, jap, jep, joa, gut, also gut, alles klar, in ordnung,
            ach, oh, ah, mfg, lg, vg, liebe grüße, viele grüße, mit freundlichen grüßen, freundliche grüße,
            grüße, gruß, tschüss, tschüß, auf wiedersehen, schönen tag, schönen abend, schönen tag noch, herr,
            frau, leute, super, sehr gerne, kein problem, mit sternchen, mit auszeichnung, cool, prima,
            bittschön, biddeschön, bittesehr, bitte sehr, pls, plz, please, thx, thanks, thank you, merci,
            merci vilmal, merci vielmal, merci viumau, danke vielmals, danke vielmal, vielmals, dankschee,
            dankscheen, dank euch, danke euch, danke ihnen, danke dir, danke für alles, danke für die
            nachfrage, danke der nachfrage, danke im voraus, lieben dank, ganz lieben dank, merci beaucoup,
            hallöchen, halli hallo, hoi, sali, salü, grüß gott, grüss gott, grüß euch, grüß eich, griaß eich,
            griaß di, gruezi, grüzi, grüessech, grüße aus, moin moin, na, servas, mahlzeit, huhu, heyho,
            hello, guten morgen zusammen, hallo zusammen, hallo ihr lieben, ihr lieben, liebes team, liebe
            leute, liebes, lieber, sehr geehrte, sehr geehrte damen und herren, damen und herren, zusammen,
            jawohl, jawoll, jepp, yep, yes, yeah, jaja, ja ja, jaaa, passt so, okey, okidoki, oki, kk, in
            ordnung so, gerne doch, nichts zu danken, nix zu danken, keine ursache, gern geschehen, bis bald,
            bis dann, bis zum nächsten mal, bis demnächst, tschau, ciao, baba, pfiat eich, pfiat di, pfiati,
            adieu, ade, tschö, schönes wochenende, schönes we, schönen abend noch, schönen tag euch, schönen
            tag auch, schönen sonntag, einen schönen tag, einen schönen tag noch, schönen feierabend, bleibt
            gesund, alles gute, alles liebe, glg, hg, bg, beste grüße, herzliche grüße, herzlichst, lieben
            gruß, liebe grüsse, liebe gruesse, viele grüsse, grüsse, gruesse, mit besten grüßen, mit
            freundlichem gruß, freundlichen grüßen, gruss, haha, hihi, hehe, lol, xd, xoxo, bussi, bussis, mit
            stern, mit sternderl, mit lob, mit kusshand, und plus, mit ausrufezeichen, gratulation,
            glückwunsch, weiter so, macht weiter so, top weiter so
        """,
        Cue.GIVE: """
            gebe, geb, ich gebe, ich geb, gebe ich, geb ich, gebe euch, gebe ihnen, würde geben, würde ich
            geben, ich würde, würde, würd, sage, sag, ich sage, ich sag, sage ich, sag ich, nehme, ich nehme,
            nehm, wähle, ich wähle, vergebe, ich vergebe, bewerte mit, ich bewerte mit, bekommt, bekommt ihr,
            kriegt, kriegen, bekommen, verdient, verdienen, entscheide mich für, bleibe bei, bleib bei, mach,
            mache, macht, setze, notiert, schreib, schreibt, schreiben sie, trag ein, es wird, wird, gibt es,
            antworte mit, antworte, empfehle mit, weiterempfehlung, tippe auf, geben, würde sagen, würd sagen,
            würde ich sagen, würden sagen, wir würden sagen, wir würden, würden geben, wir würden geben,
            sagen, würde wohl, würde mal, würde eher, würde sogar, würde auch, würde schon, würde vielleicht,
            ich würde wohl, ich würde mal, ich würde eher, ich würde sogar, ich würde auch, ich würde schon,
            ich würde vielleicht, würde spontan, ich würde spontan, i würd, i dad sagn, i tat sagen, gib, gib
            i, i gib, i gibe, gibe, gibe i, ich geb euch, geb euch, gebe euch mal, ich gebe euch, ich gebe
            ihnen, gebe dem, gebe dem ganzen, geb dem ganzen, ich gebe dem ganzen, geb mal, gebe mal, gebs,
            geben wir, wir geben, wir geben euch, geben euch, gibt von mir, gibt es von mir, gibt's von mir,
            gibts von mir, von mir gibt es, von mir gibts, von mir gibt's, von uns gibts, von uns gibt's,
            gibts, gibt's, gegeben, würde euch geben, würde euch, würd euch, würde ihnen, ich würde euch, ich
            würd euch, ich würde ihnen, ich würde eine, ich würd, würd ich, würde ich euch, würde ich ihnen,
            sagen wir, wir sagen, sagt, i sag, sog, i sog, sog i, nimm, i nimm, nehm ich, nehme ich, nehm i,
            ich nehm, nehmen wir, wir nehmen, wähl, wähle ich, wählen, wir vergeben, vergeb, bewerte, ich
            bewerte, bewerte euch mit, ich bewerte euch mit, bewertet mit, bewerte das mit, beurteile mit,
            benote mit, stimme für, ich stimme für, plädiere für, gehe mit, geh mit, ich gehe mit, bin bei,
            ich bin bei, bin für, lande bei, ich lande bei, landen bei, komme auf, ich komme auf, kommt auf,
            tendiere zu, ich tendiere zu, tendiere zur, tippe, entscheide mich für die, ich entscheide mich
            für, ich bleib bei, ich bleibe bei, bleibt bei, bleibts bei, bleibt es bei, machen wir, mach mal,
            macht mal, mach ma, mach draus, machen sie, mach eine draus, schreibt mal, schreib mal, schreibt
            auf, schreiben sie mal, schreib auf, notieren sie, notier, trag mal, tragt, tragt ein, tragen sie,
            tragt mal, setzt, setz, setzen sie, klick auf, drück, drücke, ich drücke, kriegt ihr, kriegt ihr
            von mir, bekommt ihr von mir, bekommt von mir, kriegt von mir, kriegts, ihr kriegt, ihr kriegts,
            ihr bekommt, ihr bekommts, sie bekommen, sie kriegen, bekommen sie, kriegen sie, bekommen von mir,
            kriegen von mir, kriegst, bekommst, ihr verdient, habt ihr verdient, verdient habt ihr, haben sie
            verdient, verdient ihr, ist verdient, wirds, wird's, wird es, es wird eine, wird eine, das wird
            eine, dann wirds, heute wirds, bin ich bei, empfehle, weiterempfehlen mit, antworte ich, antworte
            ich mit, vote, ich vote, votiere, schmeiß, hau raus, hau ich raus, ich hau, spendiere, verteile,
            lasse da, lass da, wuerde, ich wuerde, wuerde geben, ich wuerde geben,
            setzt|setz|notiert|notier|tragt mich auf, setzen sie mich auf, setzt|setz|notiert uns auf, setz
            mich mal auf, setzt mich mal auf, schreibt mich auf
        """,
        Cue.VOTE: """
            bewertung, meine bewertung, wertung, punktzahl, punktestand, antwort, meine antwort, meine antwort
            ist, ergebnis, stimme, score, rating, meine zahl ist, meine zahl, urteil, beurteilung, punkte,
            meine punktzahl, gesamtbewertung, gesamtpunktzahl, empfehlung, weiterempfehlung, antwort ist, die
            antwort ist, unsere antwort, unsere bewertung, bewertung von mir, note von mir, wert, mein wert,
            mein wert ist, mein votum, votum, meine wahl, meine wahl ist, wahl, meine stimme, mein urteil,
            mein ergebnis, mein score, mein rating, wertung von mir, meine wertung, meine einschätzung,
            einschätzung, meine empfehlung, skala, meine punkte, meine punktzahl ist, gesamtnote, höchstnote,
            bestnote, höchstpunktzahl, höchstwertung, volle punktzahl, wahrscheinlichkeit, nps, zahl, die
            zahl, mein tipp, tipp, beantwortung, resultat, feedback
        """,
        Cue.OVERALL: """
            insgesamt, gesamt, alles in allem, im großen und ganzen, im ganzen, unterm strich, im allgemeinen,
            allgemein, generell, überhaupt, im schnitt, im durchschnitt, durchschnittlich, am ende,
            letztendlich, letztlich, schließlich, zusammengefasst, zusammenfassend, in summe, summa summarum,
            gesamteindruck, gesamturteil, fazit, total, gesamtbewertung, gesamtnote, sonst, ansonsten, der
            rest, rest, im gesamten, gesamthaft, gesamt gesehen, insgesamt gesehen, gesamtfazit,
            gesamtwertung, gesamtwert, gesamtpunkte, gesamtergebnis, gesamtpaket, endnote, endergebnis,
            endwertung, endstand, schlussnote, schlussendlich, zum schluss, zusammen, alles zusammen, alles
            zusammengenommen, unter dem strich, untern strich, overall, total gesehen, als ganzes, ganzes,
            mittelwert, durchschnitt, schnitt, im mittel, alles in allem also, am ende des tages, in der
            summe, summe, kurzum, kurz gesagt, zusammenfassung, der gesamteindruck, übers ganze, über alles,
            restliches, allgemeiner eindruck, generell gesehen, finale wertung, final
        """,
        Cue.SO: """
            also, daher, deshalb, deswegen, darum, somit, folglich, demnach, macht, drum, darum also, deswegen
            nur, deshalb nur, daher nur, daher gebe ich, deshalb gebe ich, deswegen gebe ich, darum gebe ich,
            weshalb, weswegen, folglich also, macht dann, ergibt, bleibt, bleiben, somit also, reicht für,
            reicht es für, reicht nur für, reicht es nur für
        """,
        Cue.BUT: """
            aber, jedoch, allerdings, dennoch, trotzdem, obwohl, außer, nur dass, leider, hingegen, sondern,
            doch nur, nur leider, bloß leider, blöd nur, schade nur, nichtsdestotrotz, wobei, wenngleich,
            obwohl auch, ausgenommen, abgesehen davon, dafür, andererseits, immerhin aber, owa, oba, abr,
            abgesehen
        """,
        Cue.SAFE: """
            weil, da, denn, wegen, für, und, mit, ohne, wenn, während, wo, die, der, das, dass, dank, in, im,
            bei, nicht, kein, keine, nie, sehr, zu, viel, alles, alle, nichts, immer, gut, schlecht, toll,
            super, spitze, perfekt, ausgezeichnet, lecker, freundlich, unfreundlich, service, essen, personal,
            bedienung, preis, preise, teuer, langsam, kalt, laut, schmutzig, war, waren, ist, sind, hat,
            komme, kommen, ich, wir, man, leider, einfach, top, gerne, jederzeit, schade, zufrieden, voll, und
            eine, und ein, und einen, und der, und die, und das, mehr als zufrieden|gut|genug|ok|super, und
            mehr als zufrieden, fast alles|immer|perfekt|nichts|nie|alle, halbe stunde, mehr
            auswahl|parkplätze|personal|platz|zeit|vielfalt|kassen|licht, weniger
            gut|schön|lärm|warten|wartezeit|freundlich, mal wieder, mal sehen, mal schauen, mal echt, mal
            ehrlich, eintragen, notieren, vergeben, nehmen, wählen, würde, würd, seit, seitdem, nach, vor,
            aufgrund, wg, wg., hätte, könnte, sollte, wurde, wurden, wird, werden, werde, werden wieder,
            hatte, hatten, haben, konnte, durfte, mussten, musste, bin, seid, habt, ihr, euer, eure, ihr habt,
            ihr habts, ihr seid, ihr seids, sie, du, hab, habe, mir, uns, es, das hat, weils, wenns, dass ihr,
            zum, zur, beim, vom, am, auf, an, aus, nur, auch, noch, so, echt, wirklich, richtig, ziemlich,
            etwas, bisschen, bissl, bisserl, ein bisschen, ein bissl, mega, hammer, klasse, genial, grandios,
            wunderbar, herrlich, traumhaft, sensationell, geil, leiwand, nett, schön, gutes essen, sauber,
            dreckig, schnell, pünktlich, unpünktlich, überteuert, günstig, mies, furchtbar, schrecklich,
            katastrophe, enttäuschend, enttäuscht, frech, unverschämt, pampig, hilfsbereit, kompetent,
            inkompetent, beratung, lieferung, qualität, ware, kaffee, team, preisleistung, kundenservice,
            weiter so, kommen wieder, komme wieder, gerne wieder, immer wieder, nie wieder, nie mehr, nimmer,
            nicht mehr, niemand, keiner, kein einziger, absolut top, alles top, alles gut, alles super,
            jederzeit wieder, uneingeschränkt, empfehlenswert, isch, war's, wars, weiterempfehlung, merci,
            jedes mal, ausbaufähig, luft nach oben, fuer, schoen, schoene,
            freundlichster|bester|leckerster|tollster|schönster|
            coolster|geilster|nettester|liebster|schlechtester|
            schlimmster|größter|tollste|leckerste|schönste|coolste|
            geilste|netteste|freundlichste|schlechteste|größte|bestes| leckerstes|schönstes|bestens, bester,
            bestes, besten, nettestes, freundlichstes, tollstes, coolstes, liebstes, schlechtestes, größtes
        """,
        Cue.POINTS: """
            punkt, punkte, punkten, pkt, pkte, p, komma null, punkterl, punkteli, pünktchen, pünktli, er, ner,
            erl, erli, pt, pts, pkt., punkte von mir
        """,
        Cue.OUT_OF: """
            von, von den, von maximal, von möglichen, aus, auf einer skala von, auf der skala von, auf ner
            skala von, auf, v., v, von insgesamt, von maximal möglichen, auf einer skala bis, auf der skala,
            auf der skala bis, auf skala, skala von, aus den, vo, vu, of, out of, bei maximal, von max
        """,
        Cue.NOW: """
            jetzt, heute, diesmal, dieses mal, diese woche, diesen monat, dieses jahr, aktuell, momentan,
            zurzeit, zur zeit, derzeit, gerade, im moment, mittlerweile, inzwischen, nun, heute abend,
            neuerdings, in letzter zeit, seit kurzem, seit neuestem, heutzutage, heit, heut, heute nur, jetzt
            nur, jetzt nur noch, nur noch, nun nur noch, inzwischen nur noch, mittlerweile nur noch, dieses
            jahr nur, nach diesem besuch, nach heute, nach dem umbau, seit dem umbau, seither, nunmehr,
            gegenwärtig, jetz, jetzad, jetzt aber, beim jetzigen, aktuell nur, im augenblick, dieses we, jetzt
            noch
        """,
        Cue.PAST: """
            früher, vorher, letztes mal, das letzte mal, beim letzten mal, letztes jahr, letzten monat, letzte
            woche, damals, zuvor, bisher, sonst immer, gestern, vor einem jahr, vor jahren, im frühling, im
            frühjahr, im sommer, im herbst, im winter, anfangs, am anfang, zuerst, ursprünglich, ihr wart, ihr
            wart eine, ihr wart mal, einst, normalerweise, sie waren, war mal, war schon mal, war einmal, warn
            mal, waren mal, wars mal, ist mal gewesen, früher mal, früher immer, früher noch, davor, vorm
            umbau, vor dem umbau, vorm chefwechsel, vor corona, vor der renovierung, vor der pandemie, vor dem
            umzug, vor dem pächterwechsel, vor dem inhaberwechsel, vorm inhaberwechsel, unter dem alten chef,
            unter dem alten pächter, unter dem alten besitzer, unterm alten chef, beim ersten mal, das erste
            mal, erstes mal, beim vorigen mal, voriges mal, voriges jahr, vorige woche, vorigen monat,
            letztens, letzthin, vergangenes jahr, im letzten jahr, im letzten monat, in der letzten woche,
            letzter besuch, beim letzten besuch, letztes jahr noch, letztes mal noch, bis jetzt, bislang, bis
            dato, im januar, im jänner, im februar, im märz, im april, im mai, im juni, im juli, im august, im
            september, im oktober, im november, im dezember, vorgestern, neulich, vor kurzem, vor monaten, vor
            wochen, vor zwei jahren, vor einem monat, vor einer woche, hab ich gegeben, habe ich gegeben,
            gegeben hatte ich, hatte ich gegeben, hatte gegeben, ursprünglich mal, normal, normal eine,
            üblicherweise, eigentlich immer, meistens, gewöhnlich, in der regel, einmal eine, war mal eine,
            war früher, wart ihr, warts, ehemals, seinerzeit, einstmals, zunächst, vormals
        """,
        Cue.NOT: """
            nicht, kein, keine, keinen, keiner, keines, nicht eine, nicht die, ist keine, ist kein, war keine,
            nie, niemals, nie im leben, nicht mal, nicht einmal, nicht ganz, keinesfalls, auf keinen fall,
            sicher nicht, sicher keine, weit entfernt von, weit weg von, statt, anstatt, statt einer,
            anstelle, nicht gibt, es nicht gibt, gibts ja nicht, gibt es ja nicht, war zu viel, wäre zu hoch,
            wär zu hoch, wär zu viel, war zu hoch, war übertrieben, find ich übertrieben, ist zu hoch, ist mir
            zu viel, vergeben wir nicht, geben wir nie, geben wir nicht, ist nicht möglich, koa, ka 10, kei,
            kene, koane, keene, nimmer, net, ned, nöd, nid, nüd, nicht wirklich, nicht direkt, nicht
            unbedingt, sicherlich keine, sicherlich nicht, bestimmt keine, bestimmt nicht, garantiert keine,
            garantiert nicht, definitiv keine, definitiv nicht, definitiv kein, auf gar keinen fall, niemals
            eine, nie eine, nie im leben eine, wohl keine, wohl kaum, wohl kaum eine, kaum, kaum eine, gewiss
            keine, leider keine, leider kein, bei weitem nicht, bei weitem keine, bei weitem kein, lange
            nicht, noch lange nicht, noch lange keine, noch keine, alles andere als, alles andere als eine,
            alles außer, anstelle von, anstelle einer, anstatt einer, statt ner, statt der, eher als, ist es
            nicht, ist es leider nicht, ist es aber nicht, ist es sicher nicht, ist es definitiv nicht, ist es
            net, is es net, is es ned, is net, is ned, ist das nicht, ist das leider nicht, ist das aber
            nicht, ists nicht, ist's nicht, isses nicht, isses net, war es nicht, war es leider nicht, war das
            nicht, war das leider nicht, war das sicher nicht, war es sicher nicht, wars nicht, war's nicht,
            wars leider nicht, wars net, wars ned, wars nun nicht, wars jetzt nicht, war's leider nicht, wird
            es nicht, wird es leider nicht, wird das nicht, wirds nicht, wird's nicht, wirds leider nicht,
            wirds net, wird es definitiv nicht, ist nicht drin, ist leider nicht drin, ist da nicht drin, sind
            nicht drin, ist zu viel, wäre zu viel, wäre übertrieben, wär übertrieben, ist übertrieben, gebe
            ich nicht, geb ich nicht, gebe ich nie, geb ich nie, geb ich niemals, gebe ich niemals, gebe ich
            leider nicht, gebe ich sicher nicht, gibt's nicht, gibts nicht, gibt es nicht, gibt's von mir
            nicht, gibts von mir nicht, gibt es von mir nicht, vergebe ich nicht, vergebe ich nie, würde ich
            nicht geben, würd ich nicht geben, kann ich nicht geben, kann ich leider nicht geben, kann ich da
            nicht geben, bekommt ihr nicht, kriegt ihr nicht, kriegt ihr sicher nicht, bekommen sie nicht,
            habt ihr nicht verdient, verdient ihr nicht, schafft ihr nicht
        """,
        Cue.NO: """
            nein, nee, nö, nope, nein nein, nee nee, nä, naa, nöö, neee, neinnein, noi, nei, nenene
        """,
        Cue.CORRECTION: """
            nein warte, nein moment, warte, warten sie, moment, halt, nein halt, sorry, entschuldigung,
            verzeihung, entschuldigt, pardon, ich meine, ich meinte, meine, meinte, wollte sagen, ich wollte
            sagen, korrektur, korrigiere, ich korrigiere, quatsch, nee quatsch, falsch, vertippt,
            verschrieben, hab mich vertippt, besser gesagt, vielmehr, oder besser, genauer gesagt, ups, oops,
            doch eher, doch lieber, lieber, eher doch, ach nein, ach nee, irrtum, mein fehler, tippfehler,
            nein nein, ich ändere auf, ändern auf, sagen wir doch, nein wartet, nein sorry, nee sorry, nee
            warte, nee moment, wartet, wartet mal, warte mal, wart, wart mal, wart amal, moment mal, moment
            nein, momentchen, äh nein, äh nee, äh, ähm nein, ähm nee, äh quatsch, äh sorry, quatsch nein, nein
            quatsch, ach quatsch, blödsinn, schmarrn, so ein schmarrn, ach, ach sorry, oh sorry, oh nein,
            sorry meine, sorry meinte, sorry ich meine, sorry ich meinte, sorry nein, verzeiht, entschuldigen
            sie, entschuldige, tschuldigung, tschuldige, 'tschuldigung, tut mir leid, meint, ich meine
            natürlich, meinte natürlich, ich meinte natürlich, ich mein, mein ich, meine ich, meinte ich,
            gemeint war, gemeint ist, gemeint, wollte schreiben, ich wollte schreiben, sollte sein, soll
            heißen, soll heissen, sollte heißen, sollte heissen, soll sein, soll, sollte, sollte eine, soll
            eine, sollte eigentlich, muss heißen, muss heissen, müsste heißen, korrigier, korrigiert,
            berichtigung, berichtige, ich berichtige, verbessere, ich verbessere, ich verbessere mich, falsch
            getippt, falsch gedrückt, falsch geschrieben, falsche zahl, falsche taste, falscher knopf, falsche
            antwort, falsches feld, falsch eingegeben, falsch geklickt, hab mich verschrieben, habe mich
            verschrieben, habe mich vertippt, vertan, hab mich vertan, verdrückt, hab mich verdrückt,
            verklickt, hab mich verklickt, verzählt, fehler von mir, mein fehler sorry, schreibfehler,
            versehen, aus versehen, versehentlich, oder eher, oder eher doch, oder doch, oder doch eher, oder
            doch lieber, oder vielmehr, oder nein, oder nee, oder ne, oder lieber, oder warte, vielmehr eine,
            doch lieber eine, doch eher eine, doch nur, doch noch, dann doch, dann doch lieber, dann doch
            eher, dann lieber, dann eher, doch, doch eine, ach ne, ach ne doch, ach nein doch, ach nee doch,
            ach nö, ne doch, nee doch, nein doch, nein eher, nee eher, nein lieber, nein eigentlich,
            eigentlich eher, eigentlich doch, im grunde, bei näherer betrachtung, bei näherem überlegen, wenn
            ich es mir überlege, wenn ich's mir recht überlege, wenn ich so überlege, nach reiflicher
            überlegung, hab's mir anders überlegt, habs mir anders überlegt, anders überlegt, hab's mir
            überlegt, überlegs mir anders, ändere, ich ändere, ändere auf, ändern in, ändere in, ändert das
            auf, ändern sie auf, ändern sie das auf, bitte ändern auf, ändere es auf, ändere meine antwort
            auf, umändern auf, streich das, streicht das, vergiss das, vergesst das, edit, ups sorry, uups,
            upps, hoppla, huch, mist, halt stopp, halt stop, stopp nein, halt nein, halt warte, von
            0|1|2|3|4|5|6|7|8|9|10|null|eins|zwei|drei|vier|fünf|sechs| sieben|acht|neun|zehn auf, erhöhe auf,
            senke auf, runter auf, rauf auf, hoch auf, ändere von, ich ändere von, ändern von
        """,
        Cue.IF: """
            wenn, falls, sofern, solange, vorausgesetzt, sobald, hättet ihr, hätten sie, gäbe es, wenns,
            wenn's, wennst, wenn's mal, wennd, unter der voraussetzung, unter der bedingung, vorausgesetzt
            dass, es sei denn, außer wenn, würdet ihr, würden sie endlich, wärt ihr, wären sie, wäre der, wäre
            die, wäre das essen, wäre das personal, wäre nicht, hättet ihr mehr, hätte der, hätte das, hätte
            die, gäbs, gäb's, mit besserem, mit besserer, mit mehr, mit weniger, mit schnellerem, mit
            schnellerer, mit günstigeren, mit niedrigeren, mit freundlicherem, bei besserem, bei besserer, bei
            schnellerer, bei niedrigeren, bei günstigeren, erst wenn, ansonsten wenn, im falle
        """,
        Cue.WOULD: """
            wäre, wäre es, wäre es eine, es wäre, es wäre eine, das wäre, das wäre eine, wärt ihr, wär, wärs,
            wär's, könnte eine, könnte es, könnte, hättet ihr, würde geben, würde ich, würde ich geben, bekämt
            ihr, gäbe es, gäb's, ich würde, würde es, würdet ihr, würden sie, wäre für mich eine, das wäre für
            mich eine, wäre dann eine, das wäre dann eine, wäre von mir eine, das wäre von mir eine, das wäre
            wohl eine, das wäre so eine, das wäre etwa eine, wären, wärn, es wär, es wär eine, es wär ne, das
            wär, das wär eine, das wär ne, das wäre ne, dann wäre es, dann wär es, dann wärs, dann wär's, dann
            gäbe es, dann gäbs, dann gäb's, dann gibts, dann gibt's, dann gibt es, dann, dann eine, gäbs, gäb
            es, kämt ihr auf, würdet ihr bekommen, würd es, würds, wird es, wirds, könnte werden, könnte es
            werden, könnt es, bekommt ihr, kriegt ihr, hättet ihr eine, gebe ich, geb ich, ist es eine, ists,
            wäre drin, wäre möglich
        """,
        Cue.WOULD_HAVE: """
            wäre gewesen, es wäre eine, hätte sein können, hätte, hätte ich, hätte eine, hätte es eine, hätte
            ich gegeben, hätte ich eine, hätte euch, hätte ihnen, wollte geben, wollte eine, wollte ich,
            wollte erst, fast hätte ich, beinahe hätte, könnte gewesen, wäre es ne, wäre es eine, wärs ne,
            wärs eine, wärs a, wär's ne, wär's eine, wäre eine, wäre ne, wäre fast, wäre fast eine, wär fast,
            wär fast ne, wär beinahe, wäre beinahe, wäre locker, wäre locker eine, wär locker, wäre
            eigentlich, wär eigentlich, wär eigentlich ne, wäre eigentlich eine, wäre sonst, wär sonst, wär
            sonst ne, wäre sonst eine, hätte ne, hätt, hätt ich, hätt i, hätt ne, hätt eine, hätt a, hätte
            fast, hätte fast eine, hätte gerne, hätte gern, hätte eigentlich, hätte ich euch, hätte ich ihnen,
            hätte ich auch, hätte ich fast, hätte ich gern, hätte ich gerne, hätten, hätten wir, hätten sie,
            hätte sein, hätte werden, hätte werden können, könnte sein, hätte locker, hätte locker eine, ich
            hätte, ich hätte eine, ich hätte euch, i hätt, wollte euch, wollte ihnen, ich wollte, ich wollte
            euch, wollte eigentlich eine, wollte eigentlich, wollte schon, wollte zuerst, wollte zunächst, war
            kurz davor, war fast, war fast eine, beinahe, beinah, fast wäre es, fast wäre, fast wär, fast
            wärs, fast wärs ne, ohne das wäre, ohne das wärs, ohne die wartezeit, ohne den lärm, ohne
            wartezeit, ohne lärm wäre, sonst wäre es, sonst wärs, sonst wär's, sonst wäre, sonst hätte
        """,
        Cue.LESS_OR_MORE: """
            mehr als, mehr als eine, weniger als, weniger als eine, über, unter, mindestens, mindestens eine,
            wenigstens, zumindest, höchstens, maximal, minimal, max, min, maximum, minimum, nicht mehr als,
            nicht weniger als, fast, fast eine, beinahe, nahezu, knapp, knapp eine, knapp unter, knapp über,
            nahe an, bis zu, gut über, besser als, schlechter als, größer als, kleiner als, oberhalb von,
            unterhalb von, etwas über, etwas unter, nicht ganz eine, kurz vor, schon fast, minus, mehr als ne,
            mehr als n, weniger als ne, besser als ne, schlechter als ne, besser als eine, schlechter als
            eine, höher als, höher als eine, niedriger als, niedriger als eine, tiefer als, schlechter wie,
            besser wie, mehr wie, weniger wie, mindestens ne, mind, mind., mindest, wenigstens eine, höchstens
            eine, höchstens ne, höchstens noch, allerhöchstens, allerhöchstens eine, allerhöchstens ne,
            bestenfalls, bestenfalls eine, bestenfalls ne, schlimmstenfalls, maximal eine, maximal ne, maximal
            a, max., max ne, max eine, max. eine, minimum ne, minimal eine, nicht mehr als eine, nicht mehr
            als ne, nicht weniger als eine, nicht über, nicht unter, nicht höher als, nicht besser als, kaum
            mehr als, kaum über, fast schon, fast schon eine, fast schon ne, fast ne, fast a, schon fast eine,
            schon fast ne, beinahe eine, beinah eine, nahezu eine, annähernd, annähernd eine, knapp ne, knapp
            a, knappe, ganz knapp, ganz knapp unter, ganz knapp über, haarscharf, knapp vorbei an, dicht an,
            dicht an der, nah an, nah an der, nahe an der, nahe an einer, nahe bei, in richtung, richtung, an
            der grenze zu, an der grenze zur, gut und gerne, reichlich, oberhalb, unterhalb, drüber über,
            unter einer, über einer, über eine, unter der, über der, etwas mehr als, etwas weniger als, ein
            bisschen mehr als, ein bisschen weniger als, ein bisschen unter, ein bisschen über, bissl mehr
            als, bissl weniger als, leicht über, leicht unter, aufwärts von, nicht ganz, nicht ganz ne, gerade
            so eine, geradeso, so gut wie, so gut wie eine, quasi eine, wenig unter, wenig über, bis zur, bis
            zu einer
        """,
        Cue.OR_MORE: """
            oder mehr, oder weniger, oder höher, oder niedriger, oder besser, und mehr, minus, und ein
            bisschen, und etwas, aufwärts, abwärts, mindestens, höchstens, maximal, minimum, maximum, mit
            tendenz, mit tendenz nach oben, tendenz nach oben, mit plus, oder drüber, oder drunter, oder
            darüber, oder darunter, oder schlechter, oder weniger als das, oder noch mehr, oder noch weniger,
            oder maximal, und drüber, und darüber, und höher, und aufwärts, und besser, und ein bissl, und a
            bissl, und a bissl was, und ein bisschen was, und ein wenig, und ein paar zerquetschte, und noch
            was, oder aufwärts, mind, max, max., höchstens noch, mit tendenz zur, tendenz zu, tendenz zur,
            tendenz nach unten, tendenz steigend, tendenz fallend, tendenz zur 8, mit minus, mit einem minus,
            knapp, allerhöchstens, bestenfalls, fast
        """,
        Cue.HALF: """
            einhalb, und ein halb, und halb, und einhalb, und eine halbe, und ein viertel, komma fünf, komma
            5, punkt fünf, ½, und drei viertel, ein halb, ein halber, eine halbe, ein halbes, und a halb, und
            a halbe, und a halbs, und ein halber, und ein halbes, und eine hälfte, und ne halbe, und n halb,
            und n halber, und einen halben, ein viertel, dreiviertel, und dreiviertel, drei viertel,
            kommafünf, komma drei, komma sieben, komma acht, komma zwei, komma fünfundzwanzig, komma 7, komma
            25, punkt 5, halb, halbe, n halb, einhalber, 1 / 2
        """,
        Cue.HALVED: """
            anderthalb, eineinhalb, zweieinhalb, dreieinhalb, viereinhalb, fünfeinhalb, sechseinhalb,
            siebeneinhalb, achteinhalb, neuneinhalb, zehneinhalb, einerhalb, nulleinhalb, fuenfeinhalb,
            sechsundeinhalb, sechsundhalb, sechshalb, siebenundeinhalb, siebenhalb, siebnhalb, achtundeinhalb,
            achtundhalb, achthalb, neunundeinhalb, neunundhalb, neunhalb, zwoeinhalb, fünfundeinhalb,
            vierundeinhalb, sechsehalb, sibenehalb, siebenehalb, achtehalb, achtehaub, nünehalb, nüünehalb,
            füfehalb, sächsehalb, zähnehalb, siebeneinviertel, siebendreiviertel, siebneinhalb, elfeinhalb,
            achteneinhalb, sechseneinhalb, siebeneinhalbe
        """,
        Cue.BETWEEN: """
            zwischen, zwischen einer, von, irgendwo zwischen, zwischen der, entweder, skala, bereich, zwischen
            ner, irgendwo zwischen einer, irgendwas zwischen, irgendwas zwischen einer, schwanke zwischen, ich
            schwanke zwischen, schwanke zwischen einer, liegt zwischen, ist zwischen, so zwischen, entweder
            eine, entweder ne, schwanke noch zwischen, skala von, von einer, vo, zwüsche
        """,
        Cue.TO: "bis, bis zu, bis hin zu, - bis, bis zur, und, auf, bzw, à, -bis-",
        Cue.AND: "und, und einer, und der, &, u, und ner, und vielleicht",
        Cue.OR: """
            oder, oder vielleicht, oder auch, oder eher, oder sogar, bzw, beziehungsweise, vielleicht, - oder,
            oder eine, oder ne, oder gar, oder evtl, oder eventuell, oder höchstens, evtl, eventuell,
            alternativ, respektive, resp, beziehungsweise eine, oder halt, oder wenn überhaupt, oder doch
            vielleicht, odr, oda, od
        """,
        Cue.PERCENT: """
            prozent, prozentig, prozente, prozentige, prozentiger, prozentiges, pct, proz, protzent
        """,
        Cue.STARS: """
            sterne, stern, sternchen, sternen, herzen, nach schulnoten, in schulnoten, als schulnote,
            schulnotenmäßig, auf der schulnotenskala, nach schulnotensystem, sterndal, sternderl, stärn,
            michelin sterne, hauben, kochmützen, daumen, smileys, gabeln, federn, von fünf, von fünf sternen,
            auf der fünferskala, auf einer fünferskala
        """,
        Cue.SCHOOL: """
            note, schulnote, meine note, note ist, zensur, schulnoten, schulnotensystem, in schulnoten, nach
            schulnoten, schulnote wäre, in schulnoten eine, schulzensur, zensur wäre, nach schulnote, eine
            schulnote
        """,
        Cue.UNIT: """
            sekunden, sekunde, sek, minuten, minute, min, mins, stunden, stunde, std, h, uhr, tage, tagen,
            tag, nächte, nächten, nacht, wochen, woche, monate, monaten, monat, jahre, jahren, jahr, jährige,
            jähriger, mal, male, personen, person, leute, leuten, freunde, freunden, erwachsene, kinder,
            kindern, kind, gäste, gästen, kunden, kollegen, frauen, männer, mann, söhne, töchter, hunde,
            katzen, jungs, mädels, euro, euros, eur, cent, dollar, franken, chf, tausend, millionen, kg, g,
            gr, gramm, kilo, liter, l, ml, km, m, meter, cm, mm, gb, mb, stück, stk, teile, teil, paar, tüten,
            kartons, karton, kisten, flaschen, flasche, pakete, paket, päckchen, bestellungen, bestellung,
            tische, tischen, tisch, zimmer, zimmern, betten, etagen, stock, stockwerke, läden, filialen,
            filiale, geschäfte, plätze, kaffee, kaffees, bier, biere, gläser, glas, pizzen, pizza, pizzas,
            burger, brötchen, gerichte, gericht, gänge, portionen, kugeln, kuchen, schnitzel, menüs, teller,
            kellner, kellnerinnen, verkäufer, verkäuferinnen, verkäuferin, mitarbeiter, mitarbeitern,
            mitarbeiterin, kassen, kasse, kassierer, angestellte, gründe, grund, dinge, sachen, sache,
            probleme, problem, fehler, mängel, beschwerden, fragen, frage, worte, nachrichten, nachricht,
            mails, anrufe, anruf, einkäufe, einkauf, besuche, besuch, reisen, schuhe, hemden, kleider, bücher,
            tickets, karten, haltestellen, autos, türen, grad, schritte, stufen, januar, februar, märz, april,
            mai, juni, juli, august, september, oktober, november, dezember, jan, feb, apr, jun, jul, aug,
            sep, okt, nov, dez, weitere, andere, mehr, verschiedene, neue, von meinen, von euren, von euch
            waren, von ihnen waren, von diesen, von den, prozent rabatt, rabatt, hintereinander, wege, x,
            fach, fache, beine, ecken, - sterne, - sterne - hotel, - sterne hotel, - sterne - service, -
            sterne - restaurant, sterne - hotel, - sterne - haus, - gänge - menü, - gänge menü, der
            zeit|fälle|gerichte|kunden|produkte|artikel|karte, aller kunden|fälle|gerichte, des
            ladens|sortiments|essens|tages, - köpfige, - jährige, - jähriger, - jähriges, - mal, köpfige,
            köpfigen, - minütige, - stündige, - tägige, - zimmer, - bett, zu viel
            bezahlt|berechnet|verlangt|abgebucht|verrechnet, zuviel bezahlt|berechnet|verlangt|abgebucht, von
            uns waren|hatten|haben|sind|wurden|mussten|bekamen|konnten| saßen|aßen|wollten|bestellten, wurden
            es, wurden es dann, waren es dann, wurden daraus, sind es geworden, sind es gewesen, minütchen,
            minüten, minuta, minutn, minütige, minütiger, minütigem, stündige, stündiger, stündchen, tägige,
            tägiger, wöchige, viertelstunden, viertelstunde, dreiviertelstunde, std., stdn, sek., wochenende,
            wochenenden, quartale, jahrzehnte, jähriges, jährigen, jähriger sohn, jährige tochter, jahr alt,
            jahre alt, monate alt, wochen alt, nächtigungen, übernachtungen, übernachtung, werktage,
            werktagen, arbeitstage, arbeitstagen, stunden später, tagen noch, personen waren, pers, pers.,
            pax, mann hoch, mädchen, buben, bub, enkel, enkelkinder, enkeln, geschwister, brüder, schwestern,
            kids, babys, baby, kolleginnen, freundinnen, kumpel, kumpels, nachbarn, menschen, mensch, herren,
            damen, senioren, studenten, schüler, teilnehmer, besucher, kundinnen, patienten, hund, katze,
            pferde, kater, welpen, €, fr, fr., rappen, stutz, schilling, mark, dm, pfund, kröten, taler, tsd,
            mio, k, rbl, kilos, kilogramm, zentimeter, millimeter, kilometer, kilometern, metern, milliliter,
            dl, cl, zoll, watt, volt, ps, qm, quadratmeter, stücke, stücken, stückchen, stk., teilen, teiler,
            einzelteile, artikel, artikeln, produkte, produkten, packungen, packung, pkg, dosen, dose, becher,
            beutel, tuben, sackerl, säcke, taschen, koffer, briefe, brief, sendungen, sendung, lieferungen,
            rollen, platten, bretter, schrauben, dübel, ersatzteile, reifen, räder, fahrräder, schlüssel,
            handtücher, handtuch, kissen, decken, stühle, stuhl, sessel, sitze, sitzplätze, parkplätze,
            toiletten, duschen, lampen, stockwerken, stöcke, og, straßen, blocks, geschäften, standorte,
            orten, bäckereien, restaurants, hotels, maß, halbe, seidel, viertel, viertele, weine, schnäpse,
            drinks, cocktails, cola, espressi, espresso, cappuccino, cappuccini, latte, tassen, tasse,
            kännchen, gläsern, semmeln, weckerl, brezen, brezn, brezeln, brötle, brote, kipferl, croissants,
            krapfen, torten, kuchenstücke, döner, würste, würstchen, steaks, steak, knödel, klöße, nudeln,
            suppen, salate, vorspeisen, hauptspeisen, hauptgerichte, nachspeisen, desserts, speisen, getränke,
            getränk, menü, gänge menü, gänge-menü, gang, gangmenü, gängen, ober, kellnern, kellnerin,
            servicekräfte, bedienungen, verkäufern, berater, beraterinnen, friseurinnen, friseure,
            frisörinnen, ärzte, handwerker, monteure, techniker, fahrer, köche, mitarbeiterinnen,
            angestellten, azubis, leuten vor, kassierern, kassiererinnen, schlangen, gründen, aspekte,
            kritikpunkte, kritikpunkt, punkte abzug, punkt abzug, minuspunkte, minuspunkt, pluspunkte,
            anliegen, dingen, problemen, fehlern, mängeln, macken, kratzer, reklamationen, reklamation,
            anfragen, anfrage, wörter, wort, sätze, satz, zeilen, mahnungen, nachfragen, rückfragen, anläufe,
            versuche, versuchen, telefonate, telefonaten, anrufen, e-mails, emails, mail, termine, terminen,
            termin, buchungen, reservierungen, einkäufen, besuchen, ausflüge, fahrten, stationen, schuh,
            hosen, hose, jeans, shirts, t-shirts, pullover, jacken, röcke, socken, blusen, buch, seiten,
            seite, haltestelle, auto, wagen, busse, züge, grade, grad celsius, treppen, stufe, montage,
            samstage, sonntage, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, jänner,
            feber, jan., feb., sept, sept., okt., nov., dez., . mal, . besuch, . sms, . nachricht, . stock, .
            etage, . og, . ug, . klasse, . geburtstag, . versuch, . anlauf, . anruf, . hochzeitstag, .
            jahrestag, . platz, . jahrhundert, . januar, . jänner, . februar, . feber, . märz, . mai, . juni,
            . juli, . august, . september, . oktober, . november, . dezember, . april, . obergeschoss, .
            umfrage, . einkauf, . aufenthalt, . mail, . erinnerung, er jahre, er jahren, er nummer, er pack,
            er packung, er set, er gruppe, er tisch, er zimmer, er karte, er reihe, er bus, er tram, er regel,
            er abteil, er menü, er größe, er linie, er gang, erpack, erpackung, erset, er-pack, stellige,
            stellig, fachen, teilig, teilige, türig, gang menü, sternehotel, sterne hotel, sterne restaurant,
            sterne superior, sternehotels, haubenlokal, von zehn mal, von 10 mal, von 10 fällen, von zehn
            fällen, von vielen, von denen, von meinen freunden, von 3, von 2, von zwei, von drei, von unseren,
            von ihren, von dreien, von vieren, von den drei, von den vier, von den zwei, am stück, in folge,
            nacheinander, in serie, andere leute, weiteren, verschiedenen, volle stunden, ganze, ganzen,
            vollen, geschlagene, geschlagenen, gute stunden, mehrere, prozent mehrwertsteuer, prozent
            nachlass, prozent auf, prozent trinkgeld, % rabatt, % nachlass, % auf, % gutschein, prozent
            gutschein, % teurer, prozent teurer, prozent billiger, fürn kaffee, für einen kaffee, für ein
            bier, die nacht, pro nacht, pro person, pro stück, am tag, im monat, pro stunde, alt, bein,
            wochentage, feiertage, gästezimmer, kabinen, spuren, schichten, runden, spiele, tore, trikots,
            augen, volle|gute|halbe stunden|tage|wochen|monate|minuten|jahre|nächte,
            gute|tolle|schöne|freundliche bier|biere|kaffees|gerichte|leute|mitarbeiter|
            mitarbeiterinnen|verkäuferinnen|verkäufer|kellner|
            kellnerinnen|damen|herren|tage|abende|gründe|dinge|sachen| stunden, große|kleine
            bier|pizzen|gläser|portionen|kinder|zimmer|tassen|stücke, lange
            stunden|tage|wochen|monate|minuten|jahre
        """,
        Cue.THING: """
            bestellung, bestellnummer, bestellung nr, bestellung nummer, auftrag, rechnung, bon, kassenbon,
            quittung, tisch, tisch nr, zimmer, raum, etage, stock, tür, haus, hausnummer, straße, linie, bus,
            zug, gleis, bahnsteig, ausgang, gang, seite, version, modell, größe, telefon, tel, handy,
            handynummer, code, pin, vorgang, buchung, reservierung, konto, kunde, ticket, platz, kasse, paket,
            halle, um, gegen, nach, vor, seit, bis, ab, am, im, in, mit, bei, zu, für, pro, je, innerhalb von,
            alle, dauerte, gedauert, gewartet, warten, wartezeit, wartezeit von, wir waren, waren wir, waren
            zu, wir sind, sind wir, es waren, es gab, habe, haben, hab, gekauft, kaufte, bestellt, bestellte,
            bezahlt, zahlte, gezahlt, ausgegeben, kostet, kosteten, kostete, gekostet, alter, bin, ist erst,
            letzten, nächsten, ersten, anderen, beiden, diese, jeder, gruppe von, familie mit, öffnet um,
            schließt um, iphone, kanal, anzahl, uhrzeit, zum, beim, höhe von, meine nummer ist, nummer ist,
            nummer war, schlange von, reihe von, kleine (, kleiner (, kleinen (, tochter (, sohn (, enkel (,
            enkelin (, kind (, mann (, frau (, oma (, opa (, mutter (, vater (, mama (, papa (, junge (,
            mädchen (, bestellnr, bestellnr., best nr, best.nr, bestell nr, bestellung vom, bestellung mit der
            nummer, auftragsnummer, auftragsnr, auftragsnr., auftrag nr, rechnungsnummer, rechnungsnr,
            rechnung nr, kundennummer, kundennr, kundennr., kunden nr, kd nr, kdnr, mitgliedsnummer,
            vertragsnummer, sendungsnummer, paketnummer, tracking, trackingnummer, artikelnummer, artikelnr,
            art nr, art.nr., artikel, artikel nr, referenz, referenznummer, ref, aktenzeichen, fall,
            fallnummer, ticketnummer, ticketnr, ticket nr, vorgangsnummer, buchungsnummer, buchungsnr,
            buchungscode, reservierungsnummer, reservierung für, reservierung um, reserviert für, reserviert
            um, tischnummer, tisch nummer, tisch für, tisch mit, einen tisch für, zimmernummer, zimmernr,
            zimmer nr, zimmer nummer, zi., zi, zi nr, zr, appartement, apartment, wohnung, stiege, kabine,
            suite, hotelzimmer, saal, ebene, stockwerk, og, hausnr, hausnr., str, str., gasse, platz nr, sitz,
            sitzplatz, reihe, regal, abteilung, u-bahn, ubahn, tram, straßenbahn, s-bahn, ice, rb, re, flug,
            flugsteig, gate, terminal, tor, schalter, autobahn, abfahrt, kilometer, kapitel, level, block,
            stufe, stapel, app version, vers, vers., update, update auf, dem update auf, seit dem update auf,
            aktualisierung auf, upgrade auf, softwareversion, windows, android, ios, galaxy, samsung, pixel,
            golf, audi, bmw, opel, modell nr, größen, grösse, gr., kleidergröße, schuhgröße, konfektionsgröße,
            fällt aus wie, wie eine, statt größe, telefonnummer, telefonnr, telnr, tel.nr., tel nr, handynr,
            handynr., mobil, mobilnummer, mobilnr, rufnummer, durchwahl, dw, hotline, fax, rückruf unter,
            rückruf an, ruft mich an unter, ruft mich an, rufen sie mich an unter, rufen sie mich an, anrufen
            unter, erreichbar unter, erreichbar, erreichen unter, zu erreichen unter, unter der nummer, unter
            der, unter nummer, telefonisch unter, meldet euch unter, melden sie sich unter, whatsapp an,
            zugangscode, türcode, postleitzahl, iban, kto, kontonummer, blz, filiale, filiale nr, markt nr,
            abholung, schließfach, halb, um halb, gegen halb, seit halb, bis halb, vor halb, nach halb, ab
            halb, kurz nach halb, kurz vor halb, viertel, dreiviertel, viertel nach, viertel vor, viertel ab,
            um viertel, um viertel nach, um viertel vor, um dreiviertel, fünf vor, fünf nach, fünf vor halb,
            fünf nach halb, zehn vor, zehn nach, zwanzig nach, zwanzig vor, kurz nach, kurz vor, erst um,
            schon um, pünktlich um, heute um, morgen um, gestern um, öffnungszeiten ab, ab ca, bis ca, von ca,
            gegen ca, um ca, termin um, termin für, termin am, montag um, samstag um, freitag um, vom, ab dem,
            bis zum, seit dem, nach dem, erst nach, erst am, schon seit, seit über, seit ca, seit fast, seit
            mehr als, seit gut, warteten, warte seit, warte schon, gewartet habe ich, wartete, haben gewartet,
            dauerte über, dauert, dauerten, hat gedauert, brauchte, brauchten, benötigt, benötigte, gebraucht,
            lieferzeit, lieferzeit von, waren wir zu, waren mit, waren zu dritt, wir waren mit, wir waren
            insgesamt, wir warn, kamen mit, kamen zu, kommen mit, waren insgesamt, saßen zu, gruppe mit, sind
            zu, sind insgesamt, alle beide, hier sind, da waren, da sind, es sind, es waren nur, es waren ca,
            sind nur, gibt nur, gab nur, es gab nur, fehlen, fehlten, es fehlen, es fehlten, gefehlt haben,
            haben gefehlt, haben noch, habe noch, hatten nur, hatte nur, hatten ca, besitze, brauchen, wollte
            noch, kaufte mir, kaufen, gekauft habe ich, kauf, nahm, nahmen, genommen, mitgenommen, bekamen,
            bekam, bekommen haben wir, erhielt, erhielten, bestellten, bestelle, bestellt hatte ich, bestellt
            waren, bestellt habe ich, geliefert, geliefert wurden, zahlen, zahle, zahlten, bezahlt habe,
            verlangt, verlangten, verlangen, berechnet, berechneten, verrechnet, abgebucht, überwiesen,
            gespart, trinkgeld, kosten, kostet jetzt, kostet nur, kostet inzwischen, kosteten mich, preis von,
            preis war, wert von, im wert von, gutschein über, gutschein von, rabatt von, rabatt, teurer um,
            alter von, im alter von, ab alter, opa ist, oma ist, mein opa ist, meine oma ist, mein vater ist,
            meine mutter ist, vater ist, mutter ist, mama ist, papa ist, sohn ist, tochter ist, mein sohn ist,
            meine tochter ist, kind ist, mein kind ist, mein kleiner ist, meine kleine ist, kleine ist,
            kleiner ist, enkel ist, enkelin ist, mein mann ist, meine frau ist, ist schon, bin schon, ich bin,
            bin jetzt, sohn, tochter, kleine, kleiner, enkel, enkelin, wird morgen, wurde gestern, feierte,
            feiern, feierten, mein, das war mein, war mein, unser, das war unser, war unser, dieser, euer, die
            letzten, nächste, die nächsten, erste, die ersten, andere, die anderen, die beiden, beide, jene,
            alle anderen, jede, jedes, jeden, aller, ganze, gruppe, klasse, stufen, team von, pack mit,
            packung mit, set mit, set aus, kasten mit, tüte mit, rollen mit, buchse, kanal nr, sender,
            kategorie, höhe, breite, länge, gewicht, gewicht von, durchmesser, temperatur von, entfernung von,
            entfernt, abstand von, bei ca, buch, hefte, tempo, zone, linie nr, gleis nr, bundesstraße, kino,
            eingang, hausnummer nr, schon das, schon die, schon den, schon der, bereits das, bereits die, war
            das schon, jetzt schon die, jetzt schon das, heute die, heute der, heute am, zwischen dem, punkto
        """,
        Cue.NUMBER: "nummer, nr, nr., no, no., num, n°, nummero, numero, nummern",
        Cue.IDIOM: """
            nummer eins, nummer 1, nr 1, nr. 1, # 1, eins a, 1 a, eins der, einer der, eine der, eines der,
            einer von, eine von, eins von, keiner, keine einzige, jeder einzelne, noch eins, noch einer, die
            zwei, die drei, wir zwei, wir drei, zu zweit, zu dritt, zu viert, alle zwei, alle drei, zwei mal,
            drei mal, zweimal, dreimal, tausend mal, tausendmal, hundert mal, hundertmal, hundert prozent,
            hundertprozentig, zu hundert prozent, zu 100 %, zu 100 prozent, 100 prozent, 100 pro, neun von
            zehn mal, neun von zehn fällen, 9 von 10 mal, 9 von 10 fällen, in neun von zehn, in 9 von 10, 24
            stunden, 24 / 7, rund um die uhr, sieben tage, null problemo, null probleme, null problem, null
            ahnung, null bock, null toleranz, null beschwerden, null stress, null interesse, null wartezeit, 0
            probleme, 0 bock, tausend dank, auf eins, eins zu eins, 1 : 1, eins nach dem anderen, acht geben,
            gib acht, in acht, außer acht, unter vier augen, auf allen vieren, zwei in eins, 2 in 1, fünfzig
            fünfzig, 50 / 50, fünf vor zwölf, 5 vor 12, in zwei worten, ein paar, sieben sachen, eins plus, 1
            plus, eins mit stern, eins mit sternchen, 1 mit stern, 1 mit sternchen, in sieben, im siebten,
            siebten himmel, ich acht, 1 große enttäuschung, 1 einzige enttäuschung, 1 einzige katastrophe, 1
            große katastrophe, 1 einziges chaos, 1 riesen enttäuschung, eine einzige enttäuschung, 08 / 15,
            0815, null acht fünfzehn, nullachtfünfzehn, nullachtfuffzehn, 0 8 15, 1a, 1 a lage, einser, die
            eins, eins rauf, eins drauf, eins a service, einer der besten, eine der besten, eines der besten,
            einer meiner, eine meiner, eines meiner, eins meiner, nicht einer, nicht eine einzige, keine eins,
            jeder, irgendeiner, irgendeine, eins muss, eins ist sicher, eins ist klar, eins noch, noch eine,
            eins steht fest, eins vorweg, eins sag ich, eins zwei drei, eins zwei, mit eins, in eins, von
            eins, um eins, halb eins, eins nach, uneins, ein und dasselbe, zu fünft, zu sechst, zu siebt, zu
            acht, zu neunt, zu zehnt, wir vier, wir fünf, wir sechs, wir beide, uns zwei, uns drei, euch zwei,
            ihr zwei, ihr zwei seid, ihr drei, die vier, die fünf, alle vier, alle fünf, alle sechs, alle
            acht, alle zehn, vier mal, fünf mal, zehn mal, viermal, fünfmal, sechsmal, siebenmal, achtmal,
            neunmal, zehnmal, zigmal, x mal, tausend mal danke, tausend mal dank, tausend grüße, tausend
            küsse, tausend sachen, tausend fragen, tausend und, tausendundeine, hundert und, hunderttausend,
            auf hundert, von null auf hundert, von null auf, von 0 auf 100, von null, bei null, unter null,
            über null, stunde null, null komma nix, null komma nichts, nullkommanix, nullkommanichts, null
            komma null, null und nichtig, null service, null verständnis, null respekt, null lust, null
            reaktion, null kompetenz, null freundlichkeit, null empathie, null plan, null checkung, null
            beratung, null komma, null chance, null risiko, null fehler, null mängel, null kritik, null
            kritikpunkte, null grund, null geschmack, null antwort, null ergebnis, null info, null ärger, null
            aufwand, null auswahl, in null komma nix, null euro, null rückmeldung, null hilfe, null
            beanstandungen, null reklamationen, null motivation, null leistung, 0 service, 0 verständnis, 0
            respekt, 0 ahnung, 0 lust, 0 toleranz, 0 stress, 0 problemo, 0 problem, 0 beschwerden, 0 komma
            nix, 0 plan, 0 fehler, 0 empathie, acht gegeben, acht gibt, achtgeben, acht auf, acht nehmen, gebt
            acht, gebt besser acht, gebt bitte acht, gebt mehr acht, geben sie acht, gib besser acht, habt
            acht, habt gut acht, nehmt euch in acht, nehmen sie sich in acht, acht lassen, in aller acht,
            fünfe gerade sein, fünfe grade sein, fünf gerade sein, fünfe gerade, alle fünfe, alle neune, alle
            fünf sinne, seine sieben sachen, meine sieben sachen, sieben siegeln, buch mit sieben siegeln, mit
            sieben siegeln, auf wolke sieben, wolke sieben, wolke 7, wolke neun, wolke 9, im siebenten himmel,
            sieben zwerge, verflixte siebte, sieben meilen, über sieben brücken, drei kreuze, drei mal drei,
            aller guten dinge sind drei, aller guten dinge, guten dinge sind drei, dreikäsehoch, drei käse
            hoch, bis drei zählen, nicht bis drei, auf drei, zwei daumen hoch, zwei daumen, 2 daumen, beide
            daumen, zwei linke hände, zwei linken händen, zwei paar schuhe, zwei paar stiefel, zwei fliegen
            mit einer klappe, zwei fliegen, auf zwei hochzeiten, in zwei sätzen, in drei worten, in einem
            wort, mit zwei worten, zwei wochen, zu zweien, zwei klassen, zweierlei, dreierlei, zwischen zwei
            stühlen, an zwei, für zwei, für drei, für vier, vier augen, vieraugengespräch, vier wände, vier
            wänden, eigenen vier wänden, auf vier pfoten, vier jahreszeiten, vier sterne hotel, fünf sterne
            hotel, fünf sterne superior, 4 sterne hotel, 5 sterne hotel, drei sterne hotel, 3 sterne hotel,
            alle viere von sich, das fünfte rad, fünf minuten, fünf minuten vor zwölf, es ist fünf vor zwölf,
            kurz vor zwölf, zwölf uhr mittags, elf freunde, elf meter, elfmeter, dreizehn, jetzt schlägt's
            dreizehn, jetzt schlägt's 13, jetzt schlägts dreizehn, schlägt dreizehn, zehn finger, alle zehn
            finger, zehn gebote, in zehn jahren, zehn pferde, keine zehn pferde, 10 pferde, neunmalklug, neun
            von zehn leuten, neun von zehn kunden, 9 von 10 leuten, 9 von 10 kunden, neun von zehn malen, in
            neun von zehn fällen, in 9 von 10 fällen, in acht von zehn fällen, acht von zehn fällen, 8 von 10
            fällen, zehn von zehn mal, 10 von 10 mal, top 10, top zehn, top 5, top 3, top fünf, top drei, 7
            tage die woche, sieben tage die woche, 7 tage, 365 tage, 24 stunden am tag, 24 / 7 service, 24h,
            24 h, 100 % zufrieden, 100 % sicher, 100 % weiterempfehlung, 100 % empfehlenswert, 100 %
            empfehlung, zu 100 % zufrieden, hundert prozent zufrieden, hundert prozent sicher, 100 prozent
            zufrieden, 100 prozent sicher, hundertpro, hundert pro, 360 grad, 180 grad, um 180 grad, 50 50,
            fifty fifty, halbe halbe, 3 in 1, zwei für eins, 2 für 1, 2 für eins, 1 + 1, eins plus eins, 3 für
            2, drei für zwei, auf platz eins, platz eins, platz 1, auf platz 1, auf platz zwei, nummer zwei,
            plan b, erste sahne, erste klasse, 1. klasse, a 1, in einem zug, tag eins, vom tag eins, 1000
            dank, 1000 mal danke, 1000 und, zehner|fünfer|zwanziger für einen|ein|so, zehner
            mehr|weniger|teurer|billiger|extra|drauf|trinkgeld|pro, fünfer trinkgeld|extra|pro|teurer
        """,
        Cue.STOP: """
            keine kontaktaufnahme, ich wünsche keine kontaktaufnahme,
            sparen sie sich das, spart euch das, aufhören mit dem spam, hört auf mit dem spam,
            stop, stopp, stoppen, abmelden, abmeldung, abbestellen, abbestellung, austragen, abmelden bitte,
            kündigen, kündigung, ende, beenden, aufhören, hört auf, hör auf, hören sie auf, schluss, schluss
            jetzt, löschen, löscht mich, abbrechen, abbruch, abschalten, deaktivieren, entfernen, stornieren,
            widerruf, widerrufen, widerspruch, es reicht, mir reicht's, unsubscribe, lasst mich in ruhe, lass
            mich in ruhe, abo beenden, verzichte, ende aus, aus jetzt, genug jetzt, genug davon, jetzt ist
            schluss, es ist genug, stopp damit, stoppt damit, stop damit, nein hört auf, nein stopp, nein
            stop, das ist spam stopp, das ist spam stop, spam stopp, spam stop, stopp spam, nein aufhören,
            nein abmelden, hört sofort auf, hört bitte auf, aufhören jetzt, stop sms, sms stop, sms stopp,
            stopp sms, stop bitte, stopp bitte, abbestelle, abbesteller, abmelde, abmelden danke, abmeldn,
            abmeldung bitte, melde mich ab, meldet mich ab, ich melde mich ab, austragung, austragen lassen,
            austreten, austritt, storno, aufhören bitte, aufhörn, hörts auf, hör auf damit, hört auf damit,
            schluss damit, schluss aus, beendet, ende bitte, ende gelände, verschwindet, verschwinde, haut ab,
            hau ab, geht weg, geh weg, lasst es, lasst das, lass das, lass es, lassen sie das, lassen sie es,
            nein danke keine sms, keine sms, keine nachrichten, keine nachricht, keine werbung, keine weiteren
            nachrichten, keine weiteren sms, kündige, gekündigt, ich kündige, löschung, löschen bitte, lösch
            mich, löscht das, entfernt mich, entferne, entfernung, blockieren, blockiert, sperren, sperre,
            streichen, streichung, widerrufe, ich widerrufe, widerspreche, ich widerspreche, abstellen,
            ausschalten, ausstellen, unterlassen, reicht jetzt, es reicht jetzt, jetzt reicht's, jetzt
            reichts, optout, opt out, cancel, quit, stoppt, stop es, stopp es, stoppt das, stoppt es, lasst
            mich, gebt ruhe, gib ruhe, a ruah, gebts a ruah, abo kündigen, abo stoppen, abo abbestellen, raus
            hier, nicht mehr schreiben, ich will das nicht mehr, will das nicht mehr, das will ich nicht mehr,
            ich möchte das nicht mehr, möchte das nicht mehr, ich will das nicht, ich möchte das nicht, will
            ich nicht, nicht mehr bitte, bitte nicht mehr, lasst mich bitte, ich bin raus, bin raus, blockiert
            mich, blockier mich, blockieren sie mich, sperrt mich, sperren sie mich, aufzuhören, aufhört, hört
            damit auf, hör damit auf, hören sie damit auf, hört, lasst das|es|mich, lass das|es|mich, lassen
            sie das|es|mich, lasst|lass mich|uns in ruhe|frieden, lassen sie mich|uns in ruhe|frieden, mich in
            ruhe lassen, mich in ruhe zu lassen, in ruhe lassen, nehmt mich raus, nimm mich raus, nehmen sie
            mich raus, nehmt mich da raus, nehmt|nimm mich runter, nehmen sie mich runter, nehmt mich, nehmen
            sie mich, nimm mich, entfernen sie mich, mich entfernen, mich zu entfernen, löschen sie mich, mich
            löschen, mich zu löschen, löscht, streicht mich, streichen sie mich, austragn, tragt mich aus,
            tragen sie mich aus, trag mich aus, mich austragen, melden sie mich ab, mich abmelden, mich
            abzumelden, nicht stören, bitte nicht stören, stört mich nicht, stören sie mich nicht, stör mich
            nicht, stört nicht mehr, nervt mich|uns nicht, nervt nicht|mich, nerv nicht|mich, nervt nicht
            mehr, nervt mich nicht mehr, belästigt mich nicht, belästigen sie mich nicht, belästigt mich nicht
            mehr, belästigen sie mich nicht weiter|mehr, nicht mehr
            kontaktieren|schreiben|anschreiben|melden|senden|schicken, nicht mehr, nicht kontaktieren,
            kontaktiert mich nicht, kontaktieren sie mich nicht, schreibt mich nicht mehr an, schreibt mir
            nicht, schreibt nicht mehr, schreib mir nicht mehr, meldet euch nicht mehr, melden sie sich nicht
            mehr, meldet euch nie wieder, will das nicht, will nichts mehr, ich will nichts mehr, ich will
            nichts, ich will das alles nicht, ich brauche das nicht, brauche ich nicht, stornieren sie,
            storniert, kündigen sie, kündigt, ruhe, ruhe jetzt, finger weg, haltet die klappe, verpisst euch,
            zieht leine, kein spam, keine mails, keine umfragen, keine nachrichten mehr|mer, keine sms
            mehr|mer, nehmt|nimm|nehmen sie mich raus, nervt mich nicht
        """,
        Cue.ENDING: "ende, ende gut, alles ende, und schluss, und ende, genug",
        Cue.URGING: """
            könnt ihr|können sie|kannst du|könntet ihr|könnten sie|könntest du|würden sie|würdet ihr|würdest
            du, bitte könnt ihr, ihr könnt|sollt|müsst, sie können|sollen|sollten|müssen, du sollst|kannst,
            ich will|möchte|wünsche|verlange|fordere, ich möchte bitte, ich will dass das|ihr|sie, ich möchte
            dass das|ihr|sie, ich bitte|ersuche sie|euch|dich, ich fordere sie|euch auf, ich bitte sie darum,
            dass das|ihr|sie, das, es, damit, mit dem mist|scheiß|quatsch|zeug, mit diesen|dieser, ich
            sagte|sage, ich habe gesagt, ich hab gesagt, habe ich gesagt, hab ich gesagt, hatte ich gesagt,
            ich habe schon|bereits gesagt, ich hab schon|bereits gesagt, wie gesagt, ich wiederhole, nochmal,
            noch einmal, zum letzten mal, letztes mal, letzte warnung, zum xten mal, ein für alle mal, ab
            sofort, jetzt, sofort, gleich, umgehend, unverzüglich, endlich, heute, ernsthaft, echt, wirklich,
            einfach, nur, mal, doch, aber, ist, ist jetzt, ja, freundlichst, höflichst, mich, und, dann, also,
            zu, oder, sonst, ansonsten, oder ich zeige euch|sie an, sonst zeige ich euch|sie an, ich zeige
            euch|sie an, oder ich melde|blockiere euch|sie, sonst melde|blockiere ich euch|sie, ich
            melde|blockiere euch|sie, oder ich rufe die polizei, oder anzeige, oder es gibt eine anzeige,
            verdammt, verdammte, scheiße, scheisse, verflixt, herrgott, mensch, nein, nee, nö, nein nein, kein
            interesse, keine lust, ich habe|hab kein interesse, habe|hab kein interesse, nicht interessiert,
            bin nicht interessiert, ich bin nicht interessiert, interessiert mich nicht, kein bedarf, ihr
            nervt, sie nerven, das nervt, nervt, es nervt, du nervst, nervig, das ist nervig, ihr seid nervig,
            ich habe genug, hab genug, ich habe die nase voll, mir reicht's, mir reichts, es reicht, das
            reicht, das ist spam, spam, von der liste, aus der liste, aus dem verteiler, von eurer|ihrer
            liste, aus eurer|ihrer liste, aus eurem|ihrem verteiler, das abo, mein abo, meine nummer, die
            nummer, diese nachrichten, für immer, da, runter, raus, ich sage es nochmal|noch einmal, ich
            wiederhole mich, ich sage euch|ihnen
        """,
        Cue.REFUSAL: """
            keine lust auf sms|nachrichten|umfragen,
            nicht mehr schreiben, nicht mehr anschreiben, nicht mehr kontaktieren, nicht mehr anrufen, nicht
            mehr angeschrieben, keine weiteren nachrichten|sms|mitteilungen|umfragen, keine nachrichten mehr,
            keine sms mehr, keine mails mehr, keine umfragen mehr, keine werbung mehr, keine mitteilungen
            mehr, keine nachricht mehr, will keine nachrichten|sms|umfragen|mitteilungen|werbung, möchte keine
            nachrichten|sms|umfragen|mitteilungen|werbung, wünsche keine
            nachrichten|sms|umfragen|mitteilungen|werbung, schickt|schick|sendet|sende mir keine,
            schicken|senden sie mir keine, hört auf mir, hört auf mich, hör auf mir, hör auf mich, hören sie
            auf mir, hören sie auf mich, hört bitte auf, hören sie bitte auf, hört endlich auf, lasst mich in
            ruhe, lass mich in ruhe, lassen sie mich in ruhe, lasst mich in frieden, lassen sie mich in
            frieden, lasst uns in ruhe, lasst mich bitte in ruhe, nummer löschen, löscht mich, nehmt mich
            von|aus|raus, nehmt mich bitte von|aus|raus, tragt mich aus, tragen sie mich aus, meldet mich ab,
            melden sie mich ab, will mich abmelden, möchte mich abmelden, wie melde ich mich ab, wie kann ich
            mich abmelden, abmelden von, ich widerrufe, widerrufe meine, einwilligung widerrufen, zustimmung
            widerrufen, einwilligung zurück, zustimmung zurück, ziehe meine einwilligung, ziehe meine
            zustimmung, entziehe meine, ich widerspreche, widerspreche der, widerspreche dem, keine
            einwilligung, keine zustimmung, nicht einverstanden dass, von der liste, aus der liste, aus dem
            verteiler, vom verteiler, blockiere euch, blockiere sie, ich blockiere, verschont mich, verschonen
            sie mich, spart euch die, unterlassen sie, unterlasst, opt out, bitte in zukunft keine weiteren,
            in zukunft bitte keine weiteren, wünsche|will|möchte|wünschen|wollen keinen kontakt, kein weiterer
            kontakt, keinen weiteren kontakt, keinen|kein bedarf an nachrichten|sms|umfragen,
            würde|möchte|will|würd gern|gerne ausgetragen|abgemeldet|gelöscht|entfernt|gestrichen,
            schmeißt|schmeisst|werft meine|die nummer|daten|telefonnummer, nehmt mich hier raus, dass ihr
            mich|mir kontaktiert|schreibt|anschreibt|belästigt|anruft|simst|sms| nachrichten, dass sie
            mich|mir kontaktieren|schreiben|anschreiben|belästigen|anrufen|sms| nachrichten, noch eine
            sms|nachricht kommt|kriege|bekomme|von, löscht|löschen|löschts|loescht|entfernt alle|sämtliche
            meine|meiner, löschen|entfernen sie alle|sämtliche alle daten|meine, löschen|entfernen sie
            alle|sämtliche meine, nie angemeldet, nie dafür angemeldet, nie registriert, nicht angemeldet
            dafür, sperrt meine nummer, sperren sie meine nummer, hiermit kündige ich, ich kündige hiermit,
            wünsche die abmeldung, bitte um abmeldung, bitte um austragung, abmeldung von
            sms|nachrichten|diesem, will|möchte von der|dieser|eurer liste|verteilerliste, wie komme|komm ich
            da|hier raus|weg, keine sms von euch, keine nachrichten von euch, könnt ihr endlich|mal aufhören,
            können sie aufhören mir|mich, könnt ihr aufhören mir|mich, möchte|will
            entfernt|gestrichen|gelöscht|abgemeldet|ausgetragen werden, kontakt nicht erwünscht|gewünscht,
            kein kontakt erwünscht|gewünscht, will|möchte|mag nicht teilnehmen|mitmachen, will|möchte
            daran|hier|da nicht teilnehmen|mitmachen, lasst mich mit den|dem|eurem
            sms|nachrichten|umfragen|spam|zeug in, lossts|losst mi|mich in ruah|ruhe, will|möchte ich
            nichts|nix mehr hören|wissen|lesen, bitte nicht kontaktieren|anschreiben, kontaktiert mich|uns
            nicht|nie|nimmer, kontaktiert mich|uns bitte nicht|nie|nimmer, belästigt|stört|nervt mich|uns
            bitte|gefälligst nicht|nie|nimmer, schicken|senden|schreiben|kontaktieren sie nichts|nicht|keine
            mehr|weiteren, schickts ma nix, schickts ma keine, schreibts ma nimmer, schreibts ma net mehr,
            schreibts mir nimmer, nicht mehr texten|simsen|senden|mailen|anzuschreiben, nicht mehr zu
            kontaktieren|schreiben|belästigen|stören|schicken, nicht weiter
            kontaktieren|anschreiben|belästigen|stören, nicht länger
            kontaktieren|anschreiben|kontaktiert|belästigt, nix mehr
            schicken|senden|schreiben|bekommen|kriegen|hören|zusenden, nichts mehr von|schreiben
            euch|ihnen|hören|bitte|danke|zu, nichts mehr schicken, nichts mehr senden, nichts mehr zusenden,
            nichts mehr zuschicken, nix mehr schicken, nix mehr von euch|ihnen
            hören|bekommen|erhalten|lesen|kriegen|wissen, nix mehr von eich, nie wieder
            schreiben|anschreiben|kontaktieren|belästigen, nie mehr
            schreiben|anschreiben|kontaktieren|belästigen, keine
            nachrichten|sms|mails|umfragen|werbung|mitteilungen|
            nachricht|anrufe|texte|whatsapps|benachrichtigungen|
            newsletter|erinnerungen|werbe|textnachrichten| kurznachrichten|spam|befragungen|emails|infos mehr,
            ka werbung mehr, koane sms mehr, koane nachrichten mehr, kei sms meh, kei nachrichte meh, kei
            nochrichte meh, will|möchte in ruhe gelassen werden, will meine ruhe, will nur meine ruhe, möchte
            meine ruhe, will nicht dass ihr|sie mir|mich, will das ihr aufhört, dass ihr mir schreibt, dass
            sie mir schreiben, möchte ich nicht mehr, will ich nicht mehr, will ich nimmer, brauch ich nicht
            mehr, brauche ich nicht mehr, kein interesse an euren|diesen|weiteren|solchen|ihren
            nachrichten|sms|umfragen, kein interesse an nachrichten|sms|umfragen, hört|hörts|hör
            bitte|endlich|doch|sofort|jetzt|gefälligst|mal auf|damit, hörts auf, hört auf
            mir|mich|uns|damit|zu|nachrichten|sms|ständig|dauernd, hör auf mir|mich|damit|mit|zu, hören sie
            auf mir|mich|damit|mit|zu|sms|nachrichten, hören sie bitte|endlich|sofort|doch|damit auf, aufhören
            mir|mich zu, aufhören zu schreiben|nerven|texten, bitte aufhören, damit aufhören, lassts mi in
            ruah, lasst mich zufrieden, lasst mi in ruah, lassen sie mich|uns
            bitte|endlich|einfach|gefälligst|doch in|zufrieden, lassen sie mich|uns in ruhe|frieden, lönd mich
            i rueh, lönd mi i rueh, lönd mi in rueh, vergessen meine|mei
            nummer|daten|telefonnummer|handynummer|kontaktdaten,
            löschen|entfernen|streichen|vergessen|nehmen|tilgen sie meine|mich|meinen, meine daten zu
            löschen|entfernen, meine nummer zu löschen|entfernen, meine nummer aus|von, nummer
            löschen|loeschen|entfernen|streichen|raus|vergessen, daten löschen|loeschen|entfernen, kontakt
            löschen, löschung meiner|aller|der|dieser daten|nummer|meiner|telefonnummer|handynummer|rufnummer|
            personenbezogenen|kontaktdaten, verlange die löschung, verlange ich die löschung, fordere die
            löschung, fordere ich die löschung, beantrage die löschung, beantrage ich die löschung, bitte um
            löschung, um löschung meiner, löschung gemäß, gemäß dsgvo, nach dsgvo, laut dsgvo, art 17 dsgvo,
            artikel 17 dsgvo, recht auf vergessenwerden, recht auf löschung, kann ich mich abmelden, mich
            bitte löschen|entfernen, bitte mich löschen|abmelden|entfernen|streichen|rausnehmen, bitte
            austragen|abmelden|rausnehmen|streichen, mich abmelden|löschen|rausnehmen lassen|bitte, mich
            austragen, bitte abbestellen, will abbestellen, möchte abbestellen, möchte das abbestellen, will
            das abbestellen, nehmen sie uns bitte|raus|aus|von|nummer|runter, tragt mich bitte aus, tragt mich
            endlich aus, tragt uns aus, tragts mi aus, tragen sie mich bitte aus, tragen sie uns aus, trag
            mich aus, melde mich hiermit ab, hiermit melde ich mich ab, möchte ausgetragen werden, will
            ausgetragen werden, möchte abgemeldet werden, möchte gelöscht werden, will gelöscht werden, wie
            trage ich mich aus, wie kann ich das|diese|die|den|sms abbestellen|sms|nachrichten|dienst|stoppen,
            wie kann ich das abstellen, wie stelle ich das ab, wie stoppe ich, wie werde ich
            euch|sie|das|die|diese los, wie komme ich aus dem, kündige mein abo, abo kündigen, widerrufe ich,
            hiermit widerrufe, widerrufe hiermit, widerruf meiner einwilligung|zustimmung, widerrufe die
            einwilligung|zustimmung, einwilligung widerrufen|widerrufe|zurückziehen|zurückgezogen|entzogen|
            erlischt|ist|zurück, zustimmung widerrufen|widerrufe|zurückziehen|zurückgezogen|entzogen| zurück,
            ziehe meine einwilligung|zustimmung|einverständnis, ziehe ich meine einwilligung|zustimmung, ziehe
            mein einverständnis, ziehe hiermit meine, entziehe euch|ihnen|hiermit
            die|meine|einwilligung|zustimmung, widerspreche ich, hiermit widerspreche, widerspreche hiermit,
            widerspreche jeder|jeglicher|weiteren|weiterer|dieser|der|dem|einer, lege widerspruch ein,
            widerspruch gegen, widerspruch nach, nie zugestimmt, nie eingewilligt, nicht zugestimmt, nicht
            eingewilligt, untersage euch|ihnen|jede|jegliche|weitere|die|hiermit, untersage ich, verbitte mir,
            verbitte ich mir, von der eurer|ihrer nehmen|streichen|löschen|liste|verteilerliste, von
            eurer|ihrer liste, aus eurer|ihrer|euren|ihrem|eurem
            liste|kartei|datenbank|verteiler|system|daten, aus der kartei|datenbank|kundenkartei|kundenliste,
            aus dem system löschen|nehmen|entfernen, aus verteiler, blockier euch, blockier eich, blockiere
            diese|die|eure nummer, ich blockier, werde euch blockieren, werde sie blockieren, werde blockiert,
            wird blockiert, seid blockiert, ihr seid blockiert, nummer blockiert, sonst blockiere, melde euch
            als spam, melde das als spam, als spam gemeldet, als spam melden, verschont|verschone|verschonts
            mich|mi|uns, verschonen sie mich|uns, spart euch das, bleibt mir weg, bleibt mir fern, bleibt weg
            von meinem, geht mir nicht auf den|die, falsche nummer bitte, meine nummer hat hier|bei, nummer
            hat hier nix|nichts, nummer hat bei euch, noch eine sms|nachricht und, noch eine sms und, noch
            eine nachricht und, noch eine und ich, noch so eine sms|nachricht, schluss mit sms, nimmer
            schreiben, nimmer anschreiben, nimmer kontaktieren, net mehr schreiben, ned mehr schreiben, net
            mehr anschreiben, stop die sms|nachrichten, stoppt das, fragt mich nicht|nie|nimmer mehr|wieder,
            fragt nicht mehr, fragt mich nichts mehr, fragen sie mich nicht|nie mehr|wieder, ruft mich
            nicht|nie mehr|wieder, rufen sie mich nicht|nie mehr|wieder|an, keine kontaktaufnahme, kontakt
            unerwünscht, keinen kontakt mehr, kein kontakt mehr, keine lust mehr auf eure|diese|die
            sms|nachrichten|umfragen, nerv mich nicht mehr, nervt mich nicht weiter, bitte nicht mehr stören,
            speichert meine|meinen nummer|daten nicht, optout,
            löscht|lösch|lösche|loescht|loesche|entfernt|streicht| vergesst|vergiss|löschts
            meine|mei|meinen|mich, löscht|lösch|lösche|entfernt|streicht|vergesst|vergiss diese|die
            nummer|daten|telefonnummer|handynummer, löscht|entfernt|löschen alle|sämtliche daten,
            löschen|entfernen|streichen|vergessen sie bitte|umgehend|sofort meine|mich|diese|alle,
            löschen|entfernen|streichen|vergessen sie diese|alle|die nummer|daten|telefonnummer|handynummer,
            will|möchte|wollen|möchten bitte entfernt|gestrichen|gelöscht|abgemeldet|ausgetragen,
            lasst|lass|lassts|losst mich|uns|mi in ruhe|frieden|ruah, lasst|lass mich|uns
            bitte|endlich|einfach|doch|jetzt|gefälligst|halt in ruhe|frieden, lasst mich mit
            sms|nachrichten|umfragen|werbung|euren|diesen|eurer, lassen sie mich mit, können|könnt|könntet
            sie|ihr bitte meine nummer|daten, mich endlich|mal|sofort austragen|löschen|abmelden|rausnehmen,
            nehmt|nimm meine nummer|daten, tragt|trag|tragts mich|uns|mi aus, tragt|trag mich|uns
            bitte|endlich|sofort aus, meldet|melde|meld|meldets mich|uns|mi ab, meldet|melde|meld mich|uns
            bitte|sofort|endlich|hiermit ab, melden sie mich bitte|sofort|endlich ab,
            schreiben|kontaktieren|belästigen|stören|texten|nerven sie mir|mich|uns
            nicht|nie|keine|nichts|niemals, kontaktiert|angeschrieben|belästigt werden, nicht mehr belästigt,
            will|möchte|mag keine befragungen|kontaktaufnahme, können|könnt|könnten|könntet sie|ihr mich
            löschen|abmelden|entfernen|streichen|rausnehmen, entfernen|streichen|löschen sie
            meine|mich|meinen, löschen meine daten, möchte|will diese|eure|ihre|die
            sms|nachrichten|umfragen|werbung nicht, hoert|hoer|hörd|höhrt|hoerd|hört|hörn bitte|endlich|sofort
            auf, hoert|hoer|hörd|höhrt|hoerd auf mir|mich|mit|damit|zu, hoeren|hörn sie bitte|endlich|sofort
            auf, hoeren|hörn sie auf, aufzuhören mir|mich, sehen sie künftig|zukünftig|bitte|weiterhin von,
            sehen sie in zukunft von, sehen sie von weiteren|solchen|diesen|derartigen|jeglichen, bitte um
            unterlassung, fordere sie auf mir keine, zukommen zu lassen, zusendung einzustellen|einstellen,
            stellen sie die zusendung|sms|nachrichten|umfragen ein, stellt die sms|nachrichten|umfragen ein,
            nicht damit einverstanden dass sie|ihr mir|mich, keine weitere zusendung, keine zusendung, keine
            zusendungen, moechte|wuensche|moechten keine
            nachrichten|sms|umfragen|weiteren|werbung|kontaktaufnahme, moechte|wuensche nicht mehr, moechte
            mich abmelden, loeschen sie, schreibt mir ned, will|möchte nicht mehr teilnehmen|mitmachen,
            will|möchte nicht kontaktiert|angeschrieben|belästigt|gestört, will|möchte das|sowas|diese|solche
            nicht mehr bekommen|erhalten|kriegen|haben, kein|keinen bedarf an
            diesen|euren|weiteren|solchen|ihren, wie werde|werd ich diese|die|eure sms|nachrichten,
            möchte|will das|diesen|den beenden|abstellen|stoppen|dienst, weiteren|solchen|diesen|derartigen
            nachrichten|sms|umfragen ab, nachrichten|sms|umfragen|anfragen abzusehen|absehen,
            schreibt|schreib|textet|kontaktiert|simst|schreibts mir|mich nicht|nie|nimmer|keine|nichts|nix,
            schreibt uns nicht|nie|keine, will|möchte|mag nicht mehr|länger|weiter
            angeschrieben|belästigt|gestört|genervt|zugespammt,
            telefonnummer|handynummer|kontaktdaten|rufnummer löschen|entfernen|streichen,
            nummer|daten|telefonnummer|handynummer bitte|sofort|umgehend löschen|entfernen, meine nummer|daten
            gelöscht|raus|streichen, nehmt|nimm mich bitte|sofort|endlich raus|aus|von, nehmt|nimm mich|uns
            raus|aus|von|da|runter, nehmts mi raus|aus, keine weiteren|weitere
            nachrichten|sms|mails|mitteilungen|umfragen|
            benachrichtigungen|kontaktversuche|kontaktaufnahme|werbung| anfragen|befragungen,
            löscht|lösch|lösche|entfernt|streicht bitte|sofort|umgehend|endlich meine|mich, verbiete
            euch|ihnen mir|weitere, verbiete ich ihnen|euch, gebt|gib|gebts endlich|mir|bitte|a ruhe|ruah,
            gebt endlich frieden, wie bestelle ich das|diese|die|den ab, wie bestelle ich sms|nachrichten,
            erspart|ersparen|erspar mir|sie diese|die|eure|mir, schickt|schick|sendet|send|schickts mir|uns
            nichts|nix|nimmer, schicken|senden sie mir|uns nichts, lasst mich doch|bitte|jetzt
            endlich|mal|bitte in ruhe|frieden, lassen sie mich doch|bitte|jetzt endlich in ruhe|frieden,
            koennen|koennt sie|ihr mich|meine abmelden|austragen|nummer|daten, bitte unterlassen sie, nie
            wieder|mehr kontaktiert|angeschrieben|belästigt werden, nicht mehr|länger|weiter
            angeschrieben|belästigt|kontaktiert werden
        """,
        Cue.STOPPING: """
            stoppt, stoppen sie, stopp, stop, stopp mit, stop mit, schluss mit, genug, genug von, keine, keine
            weiteren, bitte keine, nicht noch mehr, nicht noch eine, hört auf, hör auf, hören sie auf, hört
            auf mit, beendet, beenden sie, unterlasst, ende mit, aufzuhören mit, aufzuhören, damit aufzuhören,
            hören sie mit, hört mit, hört bitte mit, hört endlich mit, hören sie bitte mit, hören sie endlich
            mit, geht weg mit, haut ab mit, verschwindet mit, bleibt weg mit, bleibt mir weg mit, hört endlich
            auf, hört bitte auf, hörts auf, höre auf, keine weitere, keine neuen, kane, koane, kei, ka, nix,
            nie mehr, nimmer, schluss, aus mit, weg mit, stoppt die, stoppt diese, satt, habe genug, hab genug
            von, habe genug von, hab die nase voll von, will keine, mag keine, möchte keine, brauche keine,
            wünsche keine, bitte nicht, bitte nix, spart euch, sparen sie sich, verzichte auf, ich verzichte
            auf, abbestellung von, abmeldung von, please stop, stop sending, verzichten sie auf, verzichten
            sie bitte auf, verzichten sie künftig auf, verzichtet auf, verzichtet bitte auf, verzichtet
            künftig auf, keinerlei, stellen sie, stellen sie bitte, hoert auf, hoert auf mit, hoer auf, hoer
            auf mit, hoeren sie auf, hörd auf, hörd auf mit, höhrt auf, höhrt auf mit, hört uff, moechte
            keine, wuensche keine, bitte keinerlei, ersuche um keine, bitte unterlassen, nervt mich nicht mit,
            belästigt mich nicht mit, nerv mich nicht mit, nervt uns nicht mit, verschont mich mit, bitte nie
            wieder, bitte nie mehr
        """,
        Cue.CONTACT: """
            nachrichten, sms, texte, mitteilungen, umfragen, umfrage, werbung, spam, mails,
            benachrichtigungen, newsletter, anfragen, fragebögen, whatsapp, erinnerungen, schreiben, schreibt,
            schreib, anschreiben, kontaktieren, kontaktiert, texten, belästigen, belästigt, anrufen, stört,
            nerven, nervt, zuspammen, senden, sendet, schickt, zuzusenden, zu senden, zu schreiben, zu
            schicken, textnachrichten, kurznachrichten, sms mehr, benachrichtigung, whatsapps, whatsapp
            nachrichten, befragungen, befragung, bewertungsanfragen, werbesms, werbe sms, werbenachrichten,
            emails, e mails, push nachrichten, kontaktaufnahme, kontaktversuche, simsen, anzuschreiben,
            anzurufen, zu kontaktieren, zu belästigen, zu texten, zu simsen, zu nerven, zu stören, zuschicken,
            zuzuschicken, zusenden, zumüllen, zuzumüllen, zuzuspammen, zutexten, spammen, belästigungen,
            gespamme, spammerei, generve, fragerei, umfrage sms, schick mir, schick uns, schicken sie, senden
            sie, schickts, schreibts, simst, smst, textet, sende, send, zugespammt, genervt werden, zusendung,
            zusendungen, kontaktanfragen, werbenachricht, werbemails
        """,
        Cue.NO_MORE: """
            nicht mehr, bleiben lassen, unerwünscht, nicht erwünscht, sein lassen, nimmer, will ich nicht
            mehr, will ich nicht, möchte ich nicht, brauche ich nicht, brauch ich nicht, brauch ich nimmer,
            nicht gewünscht, sind unerwünscht, sind nicht erwünscht, nicht mehr erwünscht, nicht mehr
            gewünscht, abbestellen, stoppen, abstellen, einstellen, sofort einstellen, unterlassen, bitte
            unterlassen, in zukunft unterlassen, künftig unterlassen, nichts mehr, nix mehr, net mehr, ned
            mehr, nimmer mehr, keine mehr, nicht länger, nicht weiter, bitte nicht, gefälligst nicht,
            gefälligst nichts, gefälligst keine, bloß nicht mehr, abzusehen, absehen, absehen zu wollen, nicht
            gewollt, nicht bestellt, bitte nie wieder, bitte nie mehr, bitte niemals wieder, gefälligst nie
            wieder
        """,
        Cue.BETWEEN_THEM: """
            mir, mich, uns, bitte, mit, diesen, den, euren, eure, diese, die, weiteren, weitere, mehr, solche,
            ständig, dauernd, so, viele, an, von, euch, ihnen, sie, ewigen, nervigen, ganzen, der, das, zu,
            noch, irgendwelche, endlich, jetzt, per, meine, meiner, nummer, handy, allen, sämtlichen, ma, mi,
            eich, eicha, eure ganzen, ihre, ihren, dauernde, ständigen, dauernden, blöden, dummen, doofen,
            scheiß, verdammten, verfluchten, automatischen, ungefragt, unerwünschte, unerwünschten, neue,
            neuen, anderen, andere, sinnlosen, lästigen, penetranten, auf, mein, ganze, ganzes, gefälligst,
            sofort, umgehend, künftig, in zukunft, zukünftig, ab sofort, bekommen, erhalten, kriegen, haben,
            wollen, will, möchte, wünsche, brauche, empfangen, immer, alle, all, irgendeine, damit, auch,
            doch, einfach, nochmal, wieder, danke, handynummer, telefonnummer, meinem, meinen, dieser, dieses,
            diesem, mal, ja, werbe, sachen, dinge, weiterhin, sowas, sowas wie, bloß, halt, moechte, wuensche,
            solchen, derartigen, derartige, jegliche, jeglicher, sämtliche, ihrerseits, seitens
        """,
        Cue.SUBJECT: """
            ich, wir, sie, er, es, man, habe, hat, haben, hatte, bekam, bekommen, gab, ihr, kam, kamen,
            leider, noch, erhalten, auch, uns, angekommen, im, beim, vom, wann, wo, ob, in der, ich habe, ich
            hab, hab, du, hatten, bekamen, kriegte, kriegten, wurde, wurden, werden, wird, kommt, gekommen,
            erhielt, erhielten, beantwortet, beantworten, reagiert, gesehen, gelesen, gelöscht, gesendet,
            geschickt, verschickt, gibt, es gab, ihm, ihr habt, die haben, der, musste, mussten, muss, müssen,
            konnte, konnten, kann, können, könnte, wollte, wollten, weil, dass, und, oder, personal, kellner,
            habt, hattet, zurück, von der post, über, zu, dazu, wegen, zum, zur, bezüglich
        """,
        Cue.WRONG_NUMBER: """
            falsche|falsch|flasche|verkehrte nummer|person|nr|handynummer|telefonnummer|nummr|numer,
            falsche|verkehrte rufnummer, falscher kontakt|empfänger|adressat|ansprechpartner|mann, falschen
            empfänger|kontakt|adressaten, falschen erwischt, falsche erwischt, falsch verbunden, falsch
            gewählt, verwählt, nicht meine nummer, nicht mehr ihre|seine nummer, nicht ihre|seine nummer, bin
            ich nicht, das bin ich nicht, bin nicht die person, bin nicht der|die den|die, bin nicht der|die
            richtige, nicht der|die richtige, niemand mit diesem namen, niemanden mit diesem namen, keiner mit
            dem namen, nummer gehört jetzt, nummer gehört nicht mehr, nummer gehört nicht, gehört jemand
            anderem, gehört einer anderen person, gehört nicht mehr, gehört jetzt jemand anderem, nummer wurde
            neu vergeben, nummer neu vergeben, nummer hat gewechselt, nummer hat den besitzer gewechselt, neue
            besitzerin|besitzer dieser|der nummer, verwechslung, verwechselt, verwechseln, bin jemand
            anderes|anders|anderer, noch nie etwas|was bei euch|ihnen, nie etwas|was gekauft|bestellt, nie bei
            euch|ihnen gekauft|bestellt|eingekauft, nie bei euch|ihnen etwas|was, habe nichts
            gekauft|bestellt, hab nichts gekauft|bestellt, habe|hab da|dort|hier nie etwas|was, noch nie
            dort|da gekauft|bestellt, nichts bei euch|ihnen gekauft|bestellt, bin kein kunde, bin keine
            kundin, bin nicht ihr|euer|ihre|eure kunde|kundin, war nie kunde|kundin, war nie bei euch|ihnen,
            war noch nie bei euch|ihnen, nie von euch|ihnen gehört
        """,
        Cue.NO_IDEA: "kenne euch|sie|dich|ihren|euren nicht, kenn euch|sie|dich nicht, kenne weder",
        Cue.NOT_ME: """
            ich bin nicht, bin nicht, bin ned, ich bin ned, ich heiße nicht, ich heisse nicht, heiße nicht,
            mein name ist nicht, hier ist nicht, hier ist kein|keine, hier gibt es kein|keine|keinen, hier
            wohnt kein|keine, hier wohnt nicht, das ist nicht, das ist nicht mehr, dies ist nicht, dies ist
            nicht mehr, ist nicht mehr, ist nicht, ich kenne keine|keinen, kenne keine|keinen, suchen sie, sie
            suchen, ihr sucht, wohnt hier nicht, wohnt nicht mehr hier, hat nicht mehr, hat eine neue nummer
        """,
        Cue.NAME: """
            maria, anna, peter, thomas, michael, sabine, julia, laura, lisa, stefan, andreas, markus, klaus,
            hans, martin, sandra, monika, lena, jan, max, müller, schmidt, meier, weber, frau, herr, herrn,
            marias, annas, peters
        """,
        Cue.PHONE: """
            nummer, die nummer, telefonnummer, handynummer, handy, von, vom, mehr, jetzt, nun, schon lange,
            inzwischen, die, der, das, den, eine, einen, ich, sie, ihr, du, haben, habt, hast, hat, haben sie,
            haben sich, habt euch, hast dich, sich, euch, dich, sind, seid, ist, das ist, hier, dies, diese,
            dieser, leider, sorry, tut mir leid, entschuldigung, tschuldigung, ich glaube, glaube, glaub, ich
            denke, denke, wohl, da, dort, bei, bei euch, bei ihnen, bin, bin ich, und, aber, oder, noch, nie,
            nicht, etwas, was, gekauft, bestellt, eingekauft, neu, neue, neuer, besitzer, besitzerin, inhaber,
            seit, kurzem, seit kurzem, gesuchte, suchen, gemeint, erreicht, angeschrieben, geschrieben,
            person, kunde, mich, mit, mit jemandem, jemand, jemandem, anderem, anderen, anderes, wer,
            nachricht, sms, laden, euren, ihren, firma, es, muss, eine verwechslung, an, gar, überhaupt, im
            leben, geraten, vertan, ja, liegt, vor, mir, wahrscheinlich, sein, in, meinem, leben, wen, auch
            immer, in meinem leben
        """,
        Cue.HELP: """
            hilfe, help, info, infos, information, informationen, hilfe bitte, helft mir, helfen sie mir,
            bitte helfen, bitte hilfe, brauche hilfe, ich brauche hilfe, mehr infos, mehr informationen,
            support, auskunft, sos, anleitung, menü, hilf mir, können sie helfen, könnt ihr helfen, könnt ihr
            mir helfen, wer, wer denn, wer da, wie bitte, hä, hülfe, hiilfe, hilf, helft, hilfe danke, brauche
            infos, ich brauche infos, bitte um info, bitte um infos, bitte info, infos bitte, info bitte, mehr
            info, weitere infos, weitere informationen, kundendienst, kundenservice, hotline, hilfestellung,
            erklärung, faq, kann mir jemand helfen, kann mir wer helfen, könnten sie mir helfen, können sie
            mir helfen, kannst du mir helfen, unterstützung, assistenz, hilfe hilfe, notfall
        """,
        Cue.ASK: """
            wer seid ihr, wer bist du, wer sind sie, wer ist das, wer ist da, wer schreibt, mit wem, wer will
            das wissen, wer hat euch, wer hat ihnen, was ist das, was soll das, was wollt ihr, was wollen sie,
            was willst du, worum geht es, worum geht's, um was geht es, um was geht's, welcher laden, welches
            geschäft, welche firma, von welchem laden, von welcher firma, was bedeutet, was heißt, was meint
            ihr, was meinen sie, was muss ich, was soll ich, wie funktioniert, wie geht das, wie kann ich, wie
            mache ich, wie ändere ich, wie bewerte ich, wie soll ich, kann ich das ändern, kann ich meine,
            kann ich es ändern, kann man das ändern, kann ich noch, kann ich mit, kann ich jemanden, darf ich,
            warum schreibt ihr, warum schreiben sie, warum bekomme ich, warum kriege ich, wieso bekomme ich,
            wieso schreibt ihr, warum fragt ihr, warum fragen sie, woher habt ihr, woher haben sie, woher
            kennt ihr, ist das betrug, ist das spam, bist du ein bot, ist das echt, ist das seriös, ist das
            kostenlos, kostet das, was kostet, um wie viel uhr, wie spät, wann öffnet ihr, wann habt ihr, wann
            haben sie, wann öffnen sie, wann schließt ihr, habt ihr offen, habt ihr geöffnet, haben sie
            geöffnet, haben sie offen, wie sind die öffnungszeiten, wie sind eure, öffnungszeiten, wo seid
            ihr, wo sind sie, wo finde ich, wo ist der laden, wie ist die adresse, wie lautet, ist
            0|10|null|zehn, ist die 0|10, ist eine 0|10|null|zehn, ist die null|zehn, heißt 0|10|null|zehn,
            bedeutet 0|10|null|zehn, 0 ist, 10 ist gut, 10 ist das, was ist besser, welche skala, was ist die
            höchste, wofür|was steht|stehen 0|10|null|zehn, wofür|was steht|bedeutet die|eine 0|10|null|zehn,
            für was steht 0|10|null|zehn, für was steht die 0|10|null|zehn, wie ist eure|ihre
            telefonnummer|nummer|adresse, wo ruft man, wo kann ich anrufen|euch, hab|habe ich was|etwas
            bei|gekauft, was ist die beste|höchste|schlechteste|niedrigste, wer seits ihr, wer seid es, wer
            seids, wer is des, wer is das, wer ist denn da, wer bist denn du, wer bisch du, wer spricht da,
            wer steckt dahinter, wer hat mir, wer fragt, wer möchte das wissen, wer hat meine, wär isch da,
            wär isch das, wär sind ihr, wär sit ihr, von wem, wem gehört, was is des, was is das, was isch
            das, was isch da, was ist des, was ist denn das, was soll der|die|des|denn|dieser, was wird das,
            was hat das, was wollts ihr, was geht hier ab, worum gehts, um was gehts, um welches
            geschäft|restaurant|unternehmen|hotel, um welchen laden|betrieb|besuch|einkauf|kauf, um welche
            firma|bestellung|filiale, um wen geht, für was ist|steht, wofür ist|steht|war|braucht|brauchen,
            welcher laden|shop, welches restaurant|unternehmen|hotel|lokal, welche
            filiale|bestellung|nummer|zahl|skala, von welchem
            geschäft|restaurant|unternehmen|hotel|betrieb|lokal, von welcher filiale|seite|stelle, aus welchem
            laden, was genau, was bedeuten, was bedeutet 0|10|null|zehn, was heißt 0|10|null|zehn, was
            heisst|heissen, was steht für, was zählt, was ist 0|10|null|zehn, was ist eine 0|10|null|zehn, was
            ist die skala|beste|schlechteste|niedrigste|bessere, was ist schlecht, was ist gut, was ist am
            besten|schlechtesten, was wäre die, was meinst du, was mach ich, was mache ich, was kann ich, was
            ist der, wie geht des, wie läuft, wie kann man, wie mach ich, wie lange habt|haben|geht|ist|hat,
            wie änder ich, wie ändert man, wie korrigiere ich, wie antworte, wie stimme ich, wie erreiche ich,
            wie komm ich zu, wie komme ich zu, wie kommt ihr|sie an|zu|auf, wie kommen sie an|zu|auf, wie seid
            ihr an, wie sind sie an, wie habt ihr meine, wie lang habt|haben|geht, wie ist eure|ihre
            adresse|telefonnummer|nummer|hotline, wie lauten, wie heißt|heisst ihr|euer|der, kann ich
            meine|das|die|mein noch|antwort|bewertung|6|nachträglich, kann ich
            auch|nochmal|hier|bei|euch|später|jetzt, kann i des, kann ich nachträglich, kann man
            hier|bei|noch|antworten, kann man meine, warum fragts ihr, warum schreibt ihr|sie|man, warum
            schickt ihr, warum schicken sie, warum krieg ich, warum muss ich, wieso kriege ich|wir, wieso
            krieg ich, wieso fragt ihr, wieso fragen sie, wieso habt ihr, warum habt ihr meine, warum haben
            sie meine, wieso haben sie, weshalb bekomme ich, weshalb schreiben sie, wozu ist, wozu soll, wozu
            braucht ihr, wozu brauchen sie, wozu dient, wozu das, woher hobts ihr, woher habts, woher hast du,
            woher kommt, woher wisst ihr, woher wissen sie, woher stammt, woher ham sie, ist das
            abzocke|fake|phishing|anonym|gratis|kostenpflichtig|eine|
            hier|ein|wirklich|ernst|legal|verpflichtend|freiwillig| datenschutzkonform, ist das
            betrug|spam|scam, ist da jemand, liest das jemand, liest das wer, liest hier jemand, seid ihr
            echt|seriös|ein|roboter|menschen, sind sie ein|echt|roboter bot|roboter|mensch, schreibt hier ein,
            rede ich mit, spreche ich mit, schreibe ich mit, kostet die antwort|sms, kostet eine antwort,
            kostet mich das, fallen kosten an, muss ich etwas|was|dafür|zahlen|bezahlen|antworten|hier|eine,
            wann habts, wann macht ihr|der|sie, wann macht's, wann machts, wann seid ihr, wann ist
            geöffnet|offen, wann schließen sie, wann sperrt, wann sperrts, habts offen, habts ihr, habt ihr
            heute|morgen|sonntag|sonntags|samstags|am|noch|auch|denn| über|bis|feiertags|zwischen, haben sie
            heute|morgen|sonntag|sonntags|samstags|am|noch|auch|über| bis|feiertags|zwischen, hat heute offen,
            habt ihr auf, seid ihr heute|morgen|am|sonntag|noch|auch|da|erreichbar, ist heute|morgen|am
            offen|geöffnet|auf|sonntag, ist der laden|das geschäft offen|heute|morgen|am, welche
            öffnungszeiten, wo habt ihr, wo ist eure|euer|ihr|ihre|das|die, wo liegt, wo finde|find ich,
            liefert ihr, liefern sie, nehmt ihr|nehmen sie karte|karten|ec|kreditkarte, gibt es eine
            nummer|hotline, gibt's eine hotline, ist 0|1|10|null|eins|zehn
            gut|schlecht|das|die|jetzt|am|besser|höher, ist 0 oder 10, ist die 0|1|10|null|eins|zehn
            gut|schlecht|das|die|jetzt|am|besser, heißt 0|1|10|null|zehn, heisst 0|1|10|null|zehn, bedeutet
            die 0|1|10|null|zehn, heißt eine 0|10, 0 ist gut|schlecht|das|die|am, 10 ist schlecht|die|am, 1
            ist gut|schlecht|das|die, null ist gut|schlecht|das|die, zehn ist gut|das|die, ist 10 das|die, was
            ist besser 0|10|1, soll ich eine|jetzt|0|auf|hier|mit|von, muss ich 0|von|eine|jetzt, meint ihr,
            meinen sie, geht das auch, bin ich hier richtig, auf welche|welcher, in welcher, in welchem,
            welcher friseur|frisör|salon|betrieb|bäcker|zahnarzt ist|war|seid, welche werkstatt|bäckerei
            ist|war|seid
        """,
        Cue.QUESTION: """
            wer, was, wem, wen, wann, wo, wie, warum, wieso, weshalb, welche, welcher, welches, woher, wozu,
            wofür, worum, kann, kann ich, könnt ihr, können sie, darf, soll, ist, sind, seid ihr, habt ihr,
            haben sie, gibt es, heißt, bedeutet, muss, wie viel, wie viele, wers, wär, wers'n, wos, wia, woas,
            wemm, mit wem, von wem, um welches, um welche, um welchen, von welchem, von welcher, auf welche,
            in welchem, bis wann, ab wann, seit wann, um wieviel, um wie, wieviel, wieviele, wie lange, wie
            oft, wie lang, kannst, kannst du, können, können wir, könnte, könnten sie, könntet ihr, könnte
            ich, darf ich, dürfen, sollen, soll ich, muss ich, müssen, seids, sind sie, bist, bist du, bin
            ich, hast, hast du, hat, habts, habts ihr, haben, gibts, gibt's, geht, geht es, gehts, kostet,
            kosten, heisst, meint, meinen, meint ihr, wollt, wollt ihr, wollen, macht, macht ihr, machen sie,
            nehmt, nehmen, liefert, liefern, öffnet, öffnen, schließt, bekomme, bekommt man, kommt, kommen,
            wird, werden, wurde, zählt, steht, stimmt, funktioniert, und was, und wie, und wer, würde, wäre,
            liest, koennt, koennt ihr, koennen, koennen sie, moechtet ihr, waere, gehoert
        """,
        Cue.SCALE: """
            gut, schlecht, besser, schlechter, beste, schlechteste, das beste, das schlechteste, am besten, am
            schlechtesten, höchste, niedrigste, maximum, minimum, bedeutet, heißt, hoch, niedrig, positiv,
            negativ, zufrieden, richtig, die beste, die schlechteste, max, min, super, toll, mies, optimal,
            perfekt, wahrscheinlich, unwahrscheinlich, erlaubt, möglich, genug, ok, okay, schlechtest,
            schlechtestes, bestes, bestmögliche, bestmöglich, oben, unten, schlimm, das höchste, das
            niedrigste, die höchste, die niedrigste, das maximum, das minimum, heisst, meint, steht für
        """,
        Cue.AUTOMATIC: """
            ich fahre gerade, ich fahre gerade auto, am steuer, automatische antwort, automatische nachricht,
            abwesenheitsnotiz, abwesenheitsnachricht, nicht im büro, außer haus, nicht stören aktiviert, im
            urlaub bis, bin im urlaub, ich bin im urlaub, bin ich nicht erreichbar, derzeit nicht erreichbar,
            kann gerade nicht sprechen, kann nicht sprechen, ich rufe zurück, rufe später zurück, rufe zurück,
            bin in einer besprechung, in einem meeting, von meinem iphone gesendet, gefällt ", gefällt mir ",
            liebt ", geliebt ", hat gelacht über, lacht über ", betont ", hat betont, hinterfragt ", reagierte
            mit, hat reagiert, hat auf ", gefällt nicht ", bin bis, ich bin bis, bis einschließlich, im urlaub
            vom, ich bin im urlaub bis, bin gerade im urlaub, bin derzeit im urlaub, ich bin derzeit, ich bin
            zurzeit, ich bin momentan nicht, bin zurzeit nicht, bin derzeit nicht, ich bin zur zeit nicht, ich
            befinde mich im urlaub, ich befinde mich, bin auf dienstreise, bin auf reisen, ab dem wieder
            erreichbar, wieder im büro, ab wieder erreichbar, wieder erreichbar, wieder zurück am, e mails
            werden nicht, mails werden nicht, nachrichten werden nicht gelesen, wird nicht gelesen, werden
            nicht weitergeleitet, wird nicht weitergeleitet, in dringenden fällen, bei dringenden, in
            dringenden angelegenheiten, out of office, abwesend bis, bin abwesend, ich bin abwesend,
            abwesenheit, autoreply, auto reply, automatische rückantwort, automatisch generierte, automatisch
            generiert, automatisierte antwort, automatisch erstellt, automatische sms, automatische e mail,
            unser büro ist, unsere bürozeiten, unsere geschäftszeiten, danke für deine nachricht, vielen dank
            für deine nachricht, danke für ihre nachricht, vielen dank für ihre nachricht, vielen dank für
            ihre anfrage, wir haben ihre nachricht, ihre nachricht wurde, ihre nachricht ist, deine nachricht
            wurde, ich melde mich so schnell, ich melde mich sobald, ich melde mich später, melde mich später,
            melde mich sobald, melde mich wenn, wir melden uns, ich antworte später, ich antworte sobald,
            antworte sobald, antworte wenn, rufe sie zurück, rufe dich zurück, ruf später zurück, ruf dich
            zurück, ich ruf dich, kann gerade nicht telefonieren, kann gerade nicht ans telefon, kann jetzt
            nicht sprechen, kann momentan nicht, bin gerade beschäftigt, bin gerade unterwegs, bin gerade im
            meeting, bin im meeting, bin in einem meeting, in einer besprechung, in einem termin, nicht
            stören, nicht stören ist, beim fahren ist aktiviert, beim fahren aktiviert, wenn ich am ziel bin,
            sehe deine nachricht, ich sitze gerade im auto, sitze gerade im auto, sitze am steuer, ich bin am
            steuer, bin am steuer, fahre gerade, fahr grad auto, bin am fahren, von meinem samsung, von meinem
            handy gesendet, gesendet von meinem, von unterwegs gesendet, gesendet mit, gesendet von mein,
            liebte ", gefiel ", mag ", hat ein herz, herz für ", hat „, hat ", hat mit, reagiert auf,
            reagierte auf, hat lachend, hat gelacht, lachte über, lachte über ", hat hervorgehoben,
            hervorgehoben ", fragezeichen ", disliked ", als reaktion auf, reaktion auf, reaktion entfernt,
            hat eine reaktion
        """,
        Cue.COMMON: """
            der, die, das, und, ist, war, waren, nicht, sehr, zu, mit, von, auf, für, ein, eine, ich, wir,
            ihr, es, aber, auch, noch, nur, gut, schlecht, laut, kalt, teuer, freundlich, service, essen,
            laden, personal, gewartet, minuten, alles, immer, nie, gern, hat, habe, haben, bin, bei, leider,
            schön, toll, wirklich, nett, lecker, problemo, wieder, dort, hier, am, im, zum, zur, konnte mich
            nicht mehr, kann mich nicht mehr, konnten mich nicht mehr, euch nicht mehr
            kontaktieren|anrufen|erreichen, sie nicht mehr kontaktieren|anrufen|erreichen, konnte man nicht
            mehr kontaktieren|anrufen|erreichen, isch, gsi, guet, mega, merci, gell, leiwand, passt, scho,
            schon, weiter, so, mal, wurde, wurden, konnte, musste, kam, kamen, bekommen, geschmeckt, schmeckt,
            geliefert, bestellt, bestellung, lieferung, paket, ware, qualität, preise, verkäuferin,
            mitarbeiter, beratung, termin, friseur, werkstatt, hotel, zimmer, frühstück, kaffee, kuchen, brot,
            bäckerei, kunde, euch, uns, mich, mir, dich, das essen, weil, dann, wenn, jetzt, heute, immer
            wieder, nie wieder, nie mehr, gerne wieder, nie wieder hin, nie wieder dort, nie wieder hier,
            super, klasse, empfehlen, empfehlung, zufrieden, unzufrieden, freundliche, unfreundlich, dreckig,
            sauber, schnell, langsam, pünktlich, danke, bitte, non stop, nonstop, am ende, zu ende, zu guter
            letzt, ende gut, am ende doch, am ende des, ende der, ende des, keine sms
            bekommen|erhalten|gekriegt, keine nachricht bekommen|erhalten|gekriegt, keine nachrichten
            bekommen|erhalten, keine mail bekommen|erhalten|gekriegt, nicht mehr zurück, hat nicht mehr
            geschrieben, nicht mehr gemeldet, nicht mehr angerufen, nie mehr gemeldet, nichts mehr gehört,
            nichts mehr von gehört, nichts mehr bekommen, nichts mehr frei, nichts mehr da, nix mehr da, keine
            infos mehr bekommen, keine nachricht mehr bekommen, keine antwort, genug parkplätze, genug platz,
            genug auswahl, alles genug, nicht genug, mehr als genug, stoppt an, stoppt direkt, der bus stoppt,
            bus stoppt, haltestelle, halt macht, hört nicht auf, hört nie auf, nie aufhören, aufhören zu
            lachen, abgemeldet, gekündigt, storniert, abgesagt, lasst euch, lasst das personal, macht bloß
            nicht, kontakte, löschen musste, gelöscht worden, termin löschen, app löschen, die app gelöscht,
            ruhe, in ruhe gegessen, in ruhe, in aller ruhe, ruhig, in ruhe gelassen, wurde in ruhe gelassen,
            man wird in ruhe gelassen, nicht|nie|nichts|nix mehr
            beantwortet|gelesen|reagiert|angekommen|passiert|zurück, nie wieder
            gemeldet|gehört|gekommen|beantwortet, otto, sachs, troja, elli, keine werbung
            am|an|im|vor|gesehen|nötig|gemacht, nicht mehr kontaktiert worden
        """,
    },
    causes={
        Cause.PRODUCT: """
            produkt, produkte, das produkt, artikel, ware, waren, sortiment, das sortiment, angebot, auswahl,
            die auswahl, die ware
        """,
        Cause.SERVICE: """
            service, bedienung, personal, kundenservice, kundendienst, der service, beratung, mitarbeiter, die
            bedienung, das personal, die beratung, die mitarbeiter, betreuung, freundlichkeit
        """,
        Cause.IMAGE: """
            image, ruf, image und ruf, auftreten, ansehen, der ruf, marke, reputation, das image, die marke,
            erscheinungsbild
        """,
        Cause.QUALITY: """
            qualität, die qualität, schlechte qualität, mangelnde qualität, mindere qualität, geringe
            qualität, miese qualität, qualität der produkte
        """,
        Cause.PRICE: """
            preis, preise, der preis, die preise, kosten, zu teuer, teuer, preis zu hoch, zu hoher preis, hohe
            preise, zu hohe preise, preisleistung, preis leistung, überteuert
        """,
        Cause.DELIVERY: """
            lieferung, die lieferung, versand, zustellung, lieferzeit, späte lieferung, lieferdienst,
            lieferungen, langsame lieferung, verspätete lieferung, der versand, die lieferzeit, transport
        """,
        Cause.OTHER: """
            anderes, etwas anderes, was anderes, sonstiges, anderer grund, andere, nichts davon, ein anderer
            grund, sonstige, andere gründe, etwas anders, was anders
        """,
    },
    hints={
        Cause.PRODUCT: """
            produkt*, artikel*, sortiment*, auswahl, angebot, geschmack, geschmacklos, geschmeckt, schmeckt,
            fad, fade, versalzen, salzig, gewürzt, würzig, größe, passform, passt nicht, farbe*, modell*,
            speisekarte, karte, portion*, gericht*, rezept*, vegetarisch*, vegan*, ausverkauft, vorrätig,
            zutaten
        """,
        Cause.SERVICE: """
            service*, bedienung*, bedient, personal, kellner*, ober, verkäufer*, mitarbeiter*, kassierer*,
            kassiererin*, rezeption*, empfang, friseur*, berater*, beratung*, unfreundlich*, freundlich*,
            unhöflich*, höflich*, frech*, pampig*, arrogant*, unverschämt*, hilfsbereit*, kompetent*,
            inkompetent*, kundenservice, kundendienst, hotline, warteschlange*, schlange, gewartet, warten,
            wartezeit*, ignoriert, langsam*, vergessen, rückruf, erreichbar, abgewimmelt, grantig*, genervt
        """,
        Cause.IMAGE: """
            image, ruf, reputation, auftreten, marke, schmutzig*, dreckig*, sauber*, unsauber*, hygiene,
            stinkt, gestunken, gestank, geruch, einrichtung, ambiente, atmosphäre, deko*, gemütlich*,
            ungemütlich*, veraltet*, heruntergekommen*, abgewohnt*, werbung, erscheinungsbild
        """,
        Cause.QUALITY: """
            qualität*, kaputt*, defekt*, beschädigt*, gebrochen, zerbrochen, zerrissen, mangelhaft*, mängel,
            kratzer*, kalt, kaltes, lauwarm*, trocken*, hart, altbacken, alt, verdorben, schimmel*,
            schimmlig*, verbrannt*, roh, zäh, frisch*, schlampig*, gepfuscht, pfusch, minderwertig*,
            funktioniert nicht, fehlerhaft*, abgelaufen, verfault, undicht
        """,
        Cause.PRICE: """
            preis*, preisleistung, teuer*, teure*, überteuert*, billig*, günstig*, kosten*, kostet, gekostet,
            bezahl*, zahlen, euro, rabatt*, gutschein*, abzocke*, wucher*, rechnung*, gebühr*, erhöht,
            preiserhöhung, nebenkosten, trinkgeld
        """,
        Cause.DELIVERY: """
            liefer*, geliefert*, versand*, verschickt*, zustell*, zugestellt, paket*, päckchen, bote, kurier*,
            fahrer, dhl, hermes, dpd, gls, ups, post, sendung*, sendungsverfolgung, verspätet*, verspätung*,
            zu spät, unterwegs, verloren, nicht angekommen, nie angekommen, spedition*, karton, verpackung*,
            abholung
        """,
        Cause.OTHER: """
            park*, parkplatz*, parken, lärm*, laut, lautstärke, musik, öffnungszeit*, website, webseite,
            homepage, app, toilette*, wc, klo, wlan, lage, entfernung, barrierefrei*, aufzug, lift,
            klimaanlage, heizung, temperatur, zugig, kartenzahlung, anfahrt, überfüllt, eng
        """,
    },
)
