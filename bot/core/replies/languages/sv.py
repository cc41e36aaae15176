"""Swedish."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="sv",
    numbers="""
        noll 0, nolla 0, nollan 0, etta 1, ettan 1, två 2, tvåa 2, tvåan 2, tvenne 2, tre 3, trea 3, trean 3,
        fyra 4, fyran 4, fem 5, femma 5, femman 5, sex 6, sexa 6, sexan 6, sju 7, sjua 7, sjuan 7, åtta 8,
        åttan 8, nio 9, nia 9, nian 9, tio 10, tia 10, tian 10, elva 11, elvan 11, tolv 12, tolva 12, tolvan
        12, tretton 13, fjorton 14, femton 15, sexton 16, sjutton 17, arton 18, nitton 19, tjugo 20, tjugofem
        25, trettio 30, fyrtio 40, femtio 50, sextio 60, sjuttio 70, åttio 80, nittio 90, nittiofem 95, hundra
        100, tusen 1000, miljon 1000000, miljoner 1000000
    """,
    alone="""
        en 1, ett 1, ettt 1, et 1, enn 1, nie 9, tie 10, åtte 8, åttae 8, fyre 4, fyera 4, tvo 2, tvåå 2,
        fämma 5, fäm 5, femm 5, feem 5, sexx 6, seks 6, shu 7, schu 7, sjy 7, sjuu 7, ååtta 8, åta 8, nijo 9,
        nijjo 9, nioo 9, niå 9, nio 9, tijo 10, tio 10, tioo 10, tijå 10, noolla 0, nol 0, nola 0, nill 0,
        noll 0, zero 0, treea 3
    """,
    homographs="""
        noll etta två tre trea trean fyra fem sex sexa nia tia tio elva tian nio atta åtta tolva hundra tusen
        miljon nie tie en ett et tu sjua tva nola femma
    """,
    cues={
        Cue.LIGHT: """
            för er, för dig, hos mig, solklar, solklart, glasklar, glasklart, klockrent, bombsäker, given,
            urstark, jättestark, superstark, mycket stark, riktigt stark, finfin, fullpoängare, ordentlig,
            hyfsad, medioker, mager, usel, ynklig, en, ett, den, det, de, dom, dej, denna, detta, är, e, ä,
            var, blir, blev, bli, blir det, det blir, att, till, till er, åt er, till dig, till dej, till dom,
            av mig, av oss, av mej, från mig, från mej, från oss, från min sida, er, ert, ni, du, jag, ja',
            vi, oss, mig, mej, min, mitt, mina, vår, vårt, så klart, stor, stort, stora, fet, fett, feta, stor
            fet, stark, starka, svag, svaga, solid, stabil, stadig, rak, ren, rent, klar, klart, tydlig,
            rejäl, rejält, god, gott, bra, fin, fint, snäll, ärlig, välförtjänt, välförtjänta, rungande,
            självklar, hel, full, jämn, knaper, generös, som, som en, som ett, för en, med en, med, nån,
            någon, absolut, klockren, kanon, kanske en, liten, stabila, trygg, ljummen, svagare
        """,
        Cue.THE: "den, de",
        Cue.HEDGE: """
            mer blir det inte, mer är det inte värt, mer kan jag inte ge, högre går det inte, mer blir det ej,
            och inte mer, inget mindre än, inget mindre än en, ingenting mindre än en, kanske, kanske en,
            troligen, troligtvis, förmodligen, antagligen, sannolikt, möjligen, möjligtvis, eventuellt,
            ungefär, cirka, ca, circa, omkring, runt, kring, typ, typ en, sådär, så där, sisådär, nånstans
            kring, nånstans runt, någonstans kring, någonstans runt, mer eller mindre, jag tror, tror jag,
            tror, jag tror det, antar jag, jag antar, antar, gissar, gissar jag, jag gissar, skulle tro,
            skulle jag tro, tycker jag, jag tycker, tycker, jag tycker det, jag anser, anser jag, anser, jag
            menar nog, enligt mig, enligt min mening, min åsikt, för mig, för min del, för vår del, för oss,
            vad mig anbelangar, i mina ögon, låt oss säga, låt säga, säg, ska vi säga, vi säger, säkert, helt
            säkert, definitivt, absolut, utan tvekan, utan tvivel, helt klart, givetvis, självklart,
            naturligtvis, såklart, förstås, ärligt, ärligt talat, helt ärligt, uppriktigt sagt, om jag ska
            vara ärlig, om jag är ärlig, för att vara ärlig, om jag måste välja, om jag får välja, om jag
            måste, bara, endast, enbart, precis, exakt, åtminstone för mig, ändå, nog, väl, ju, liksom, lite,
            rätt, ganska, i alla fall, iaf, i vart fall, i varje fall, hursomhelst, hur som helst,
            fortfarande, faktiskt, egentligen, lätt, enkelt, tja, tjaa, nja, njaa, njae, njo, jaa, hm, hmm,
            hmmm, mm, öh, öhm, eh, ehm, äh, ah, asså, alltså, amen, ba, bah, pff, puh, oj, vet inte, vet inte
            riktigt, vet ej, vet inte säkert, svårt, svårt att säga, svår fråga, osäker, osäker men, kan tänka
            mig, får det bli, får det väl bli, får det nog bli, får det allt bli, får bli, fick det bli, eller
            så, eller nåt, eller något, eller nåt sånt, eller nånting, eller liknande, nånting, någonting,
            någonstans, nånstans, gärna, eller vad man ska säga, på ett ungefär, på ett ungefär en, i runda
            slängar, skulle jag säga, skulle jag vilja säga, skulle vilja säga
        """,
        Cue.FILLER: """
            snälla, tack, tackar, tack tack, tack så mycket, tusen tack, tack för mig, tack för oss, tack på
            förhand, tack för allt, stort tack, tackar så mycket, hej, hejsan, hej hej, hejhej, hej då, hejdå,
            hallå, tjena, tja, tjo, tjabba, hallo, god morgon, godmorgon, god kväll, godkväll, god dag,
            goddag, god natt, ok, okej, okey, okay, okidoki, ja, jo, japp, jepp, jajamän, jajamensan, absolut,
            jadå, visst, javisst, bra, fint, toppen tack, inga problem, ingen fara, varsågod, varsågoda, mvh,
            med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning, hälsningar,
            hälsning, hälsar, hälsn, mvh., vh, bästa hälsningar, ha en bra dag, ha det bra, ha en fin dag, ha
            det gott, ha det fint, trevlig helg, trevlig kväll, ha en trevlig dag, vi ses, puss, kram, kramar,
            puss och kram, haha, hehe, lol, xx, allihop, allihopa, gänget, kära, bästa, grattis, utropstecken,
            med stjärna, med guldkant, med beröm godkänt, med plus i kanten, plus i kanten, tack å hej, tack
            och hej, å hej, och hej, tack o hej, va, asså, hörni, ni, bara så ni vet
        """,
        Cue.GIVE: """
            är mitt svar, är mitt betyg, är min siffra, är betyget, är svaret, är vad jag ger, är vad ni får,
            är rimligt, är lagom, är helt rimligt, är rättvist, är mitt omdöme, är min poäng, är vad det blir,
            säga, välja, sätta, skulle nog säga, skulle väl säga, skulle kanske säga, skulle nog ge, skulle
            väl ge, skulle kanske ge, skulle ändå säga, skulle ändå ge, skulle faktiskt ge, skulle faktiskt
            säga, jag skulle nog, jag skulle nog säga, jag skulle väl säga, jag skulle nog ge, jag skulle väl
            ge, jag skulle nog ge er, skulle nog ge er, ger, jag ger, ger jag, ger er, jag ger er, ge, ge er,
            vi ger, vi ger er, ger vi, ger vi er, ger det, jag ger det, ger detta, får ni, ni får, får du, du
            får, ni får av mig, får ni av mig, ni får en, får ni en, får en, får dom, dom får, de får, får, ni
            ska få, ska ni få, skulle ge, jag skulle ge, skulle jag ge, jag skulle ge er, skulle ge er, skulle
            säga, jag skulle säga, jag skulle, säger, jag säger, säger jag, vi säger, säger vi, kan säga, vill
            säga, jag vill säga, väljer, jag väljer, väljer jag, vi väljer, kör på, jag kör på, vi kör på, kör
            en, går på, jag går på, går med, jag går med, jag går för, tar, jag tar, tar jag, vi tar, röstar,
            röstar på, jag röstar på, röstar för, jag röstar, sätter, jag sätter, sätter jag, sätter en, vi
            sätter, sätt, sätt en, skriv, skriv en, skriv upp, skriv upp en, skriv dit, skriv in, skriv ner,
            notera, anteckna, gör det till, gör det till en, gör en, betygsätter, betygsätter med, betygsätter
            er med, jag betygsätter, bedömer, jag bedömer, svarar, jag svarar, svarar jag, förtjänar, ni
            förtjänar, förtjänar ni, ni är värda, är värda, är värd, värda, värd, landar på, jag landar på,
            hamnar på, jag hamnar på, hamnar ni på, ni hamnar på, stannar på, stannar vid, håller mig till,
            jag håller fast vid, håller fast vid, står fast vid, blir nog, blir det, blir, det blir, blir det
            nog, det blir nog, det får bli, får det bli, får bli, då blir det, då får det bli, då säger jag,
            då tar jag, då ger jag, lutar åt, lutar mot, klämmer i med, drar till med, jag drar till med, slår
            till med, delar ut, ni får väl, ni får nog, klicka i, fyll i, rekommenderar med, stark
            rekommendation, lägger, jag lägger, bjuder på, sätt mig|oss på, sätt|skriv mig|oss på en, skriv
            upp mig|oss på, anteckna en, sätt upp mig på, sätt mig på en, skriv mig på
        """,
        Cue.VOTE: """
            betyg, betyget, betyget är, mitt betyg, mitt betyg är, vårt betyg, svar, svaret, svaret är, mitt
            svar, mitt svar är, vårt svar, poäng, poängen, min poäng, mina poäng, poängsumma, siffra, siffran,
            min siffra, min siffra är, min röst, röst, omdöme, mitt omdöme, mitt omdöme är, bedömning, min
            bedömning, rating, score, resultat, nps, mitt val, mitt val är, sannolikhet, rekommendation,
            värdering, slutbetyg, gradering, skalan säger, nota
        """,
        Cue.OVERALL: """
            helhetsbetyg, helhetsbetyget, helhetsintryck, helhetsomdöme, helhet, helheten, som helhet, i sin
            helhet, slutbetyg, slutbetyget, slutpoäng, slutsumma, totalbetyg, totalt, totalt sett, total,
            totalen, totalpoäng, totalintryck, i det stora hela, på det stora hela, sammanlagt, sammantaget,
            sammanfattningsvis, sammanfattat, allt som allt, allt sammantaget, allt inräknat, summa summarum,
            summerat, överlag, överhuvudtaget, över lag, generellt, generellt sett, i allmänhet, allmänt, i
            genomsnitt, genomsnitt, snitt, i snitt, genomsnittligt, snittbetyg, medel, medelbetyg, till sist,
            slutligen, slutsats, slutligt, när allt kommer omkring, i slutändan, annars, resten, övrigt, i
            övrigt, allt annat, för övrigt, sett till helheten, kort sagt, på totalen, på hela taget
        """,
        Cue.SO: """
            så, så en, så det blir, så därför, därför, därmed, således, alltså, följaktligen, det gör, vilket
            ger, vilket blir, vilket gör, så får ni, så ni får, så jag ger, därav, så ger jag, ergo
        """,
        Cue.BUT: """
            men, men en, utan, utan en, dock, fast, emellertid, tyvärr, trots, trots att, även om, utom,
            förutom, däremot, ändå, fastän, samtidigt, likväl, i gengäld, synd bara, undantaget
        """,
        Cue.SAFE: """
            och en, och ett, å en, mer än nöjd|bra|väl|ok|godkänt, och mer än nöjd, nästan
            allt|alltid|perfekt|inget|alla|aldrig, mer utbud|personal|plats|parkering|tid, mindre
            bra|trevligt|personal|väntan, min fru|man|son|dotter|mamma|pappa|sambo|vän|kompis|familj|
            hund|kollega|pojkvän|flickvän|frisör|upplevelse|
            favorit|mormor|farmor|morfar|farfar|tjej|kille|svärmor| syster|bror|granne, min
            bil|order|beställning|mat|pizza, är jag nöjd, är det, är ni värda, är kanon, är väl, är helt ok,
            för, för att, därför att, eftersom, då, ty, pga, p. g. a, på grund av, tack vare, och, å, o, med,
            när, medan, där, som, i, på, hos, vid, efter, under, inte, ej, aldrig, mycket, väldigt, jätte,
            jättebra, jättegott, jättegod, supertrevlig, så, alltid, allt, alla, inget, inga, ingenting, bra,
            dålig, dåligt, god, gott, trevlig, trevligt, fin, fint, snabb, snabbt, långsam, långsamt, seg,
            segt, kall, kallt, dyr, dyrt, billigt, rent, smutsigt, toppen, super, kanon, perfekt, underbart,
            fantastisk, fantastiskt, utmärkt, otrevlig, otrevligt, service, servicen, mat, maten, personal,
            personalen, pris, priset, priserna, kommer, kommer tillbaka, kommer gärna tillbaka, kommer aldrig
            tillbaka, var, är, blev, hade, har, kunde, kan, skulle, ska, vi, jag, ni, man, det, den, helt,
            riktigt, ok, okej, helt ok, nöjd, missnöjd, missnöjda, tyvärr, gärna, varje gång, över förväntan,
            rekommenderas, rekommenderar, rekommenderas varmt, supernöjd, jättenöjd, bästa, bäst, bättre,
            sämsta, sämre, av, till, från, lite, bara, direkt, trots, men, fast, verkligen, väl, väntade,
            fortsätt, fortsätt så
        """,
        Cue.POINTS: """
            komma noll, poäng, poäng av, poängen, p, pt, pts, pinnar, : a, : an, : or, :a, : na, a, an,
            möjliga, poäng möjliga
        """,
        Cue.OUT_OF: """
            av, utav, av de, av möjliga, utav möjliga, av totalt, av max, av maximala, på en skala, på en
            skala av, på skalan, på en skala mellan, på en skala upp till, på, på en, i skalan, poäng av,
            poäng utav, i en skala, på skala, skala
        """,
        Cue.NOW: """
            nu, numera, idag, i dag, ikväll, i kväll, den här gången, denna gång, denna gången, den här gång,
            den gången nu, i år, den här veckan, denna vecka, den här månaden, denna månad, just nu, för
            närvarande, för tillfället, i dagsläget, i nuläget, på sistone, på senare tid, sedan dess, nu för
            tiden, nuförtiden, nu är det, nu blir det, nu en, nu är ni, nu är ni en, nu men
        """,
        Cue.PAST: """
            förut, förr, tidigare, innan, dessförinnan, sist, förra gången, förra gång, förra året, förra
            veckan, förra månaden, förra besöket, i fjol, ifjol, i våras, i somras, i höstas, i vintras, i
            julas, i påskas, igår, i går, häromdagen, en gång i tiden, en gång, brukar vara, brukar bli,
            brukar ni vara, brukar ni få, brukar ge, brukade vara, brukade få, brukade ge, brukar, brukade,
            normalt, normalt sett, vanligtvis, vanligen, oftast, för det mesta, i vanliga fall, annars, först,
            först var det, från början, i början, ursprungligen, inledningsvis, var ni, ni var, då var det,
            för ett år sedan, för år sedan, för länge sedan, i januari, i februari, i mars, i april, i maj, i
            juni, i juli, i augusti, i september, i oktober, i november, i december, hittills, före
            renoveringen, innan renoveringen, före ombyggnaden, med förra ägaren, under förra ägaren, med
            gamla ägaren, alltid varit, var en gång
        """,
        Cue.NOT: """
            finns inte, finns ju inte, var för mycket, vore för mycket, vore överdrivet, var överdrivet, är
            lite för mycket, kan man inte ge, går inte att ge, ger vi inte, ger vi aldrig, är det nog inte, är
            det dock inte, delar jag inte ut, inte, inte en, inte ett, inte någon, inte nån, inte direkt en,
            inte precis, inte riktigt, inte riktigt en, inte alls, inte ens, inte ens en, ej, icke, ingen,
            inget, inga, ingen direkt, absolut ingen, absolut inte, knappast, knappast en, knappast någon,
            definitivt inte, definitivt ingen, verkligen ingen, verkligen inte, aldrig, aldrig en, aldrig i
            livet en, långt ifrån, långt från, långt ifrån en, allt annat än, allt utom, istället för, i
            stället för, istället för en, snarare än, hellre än, i st f, är inte, är ingen, var ingen, var
            inte, blir ingen, blir inte, det blir ingen, det blir inte, är det inte, är det inte riktigt, är
            det tyvärr inte, var det inte, var det inte riktigt, var det tyvärr inte, blir det inte, blir det
            inte riktigt, blir det tyvärr inte, blev det inte, blev det tyvärr inte, kan jag inte ge, kan jag
            tyvärr inte ge, ger jag inte, ger jag aldrig, får ni inte, får ni absolut inte, når ni inte,
            kommer ni inte upp i, skulle jag inte ge, skulle jag aldrig ge, förtjänar ni inte, är för mycket,
            är för högt, är överdrivet, inget att ge, utan inte
        """,
        Cue.NO: """
            nej, nä, näe, nej nej, nepp, nope, nej då, nejdå, naej, nähä, nää, näää, neej
        """,
        Cue.CORRECTION: """
            öh, öhm, ehm, äh, nej vänta, nä vänta, vänta, vänta nu, vänta lite, vänta nej, vänta nä, nej
            förlåt, förlåt, ursäkta, sorry, nej sorry, oj, oj nej, oj förlåt, oj fel, oj skrev fel, oj menade,
            hoppsan, ojdå, ops, oops, ups, jag menar, menar jag, menar, jag menade, menade, menade jag, jag
            menade egentligen, menade egentligen, ville säga, skulle säga egentligen, skulle vara, ska vara,
            ska det vara, ska det stå, skulle det vara, skulle det stå, ska stå, det ska vara, det skulle
            vara, skulle bli, rättelse, korrigering, korrektion, jag rättar, rättar mig, rättar, korrigerar,
            ändrar, ändrar mig, jag ändrar mig, jag ändrar, ändrar till, ändrar mig till, jag ändrar till, jag
            ändrar mig till, ändra till, ändra det till, ändra mitt svar till, byter till, jag byter till, byt
            till, gör om till, gör om det till, skrev fel, jag skrev fel, skrev fel siffra, skrivfel, skrivfel
            av mig, felskrivning, felskrivet, tryckte fel, jag tryckte fel, råkade trycka fel, råkade skriva
            fel, råkade skriva, feltryck, fel knapp, fel siffra, fel, fel fel, fel av mig, mitt fel, mitt
            misstag, mitt misstag det, misstag, av misstag, stavfel, tabbe, eller nej, eller nä, eller
            snarare, snarare, eller rättare sagt, rättare sagt, eller hellre, hellre, bättre uttryckt, eller
            egentligen, vid närmare eftertanke, vid eftertanke, efter lite eftertanke, nej men, nej jag menar,
            nä jag menar, kom på bättre tankar, tänkte om, jag tänker om, ångrar mig, jag ångrar mig, ångrade
            mig, glöm det, strunta i det, stryk det, edit, nej utan, men nej, nej nej, i själva verket, nej
            egentligen, egentligen, höjer till, höjer det till, sänker till, sänker det till, ändrar mig från,
            ändrar min, jag ändrar min, jag vill ändra min, vill ändra min, ändra min, ändra, byter min, byt
            min, ändrar från, ändra från, ändrar mitt svar från, ändra mitt svar från, ändrar betyget från,
            höjer från, sänker från, jag höjer från, jag sänker från
        """,
        Cue.IF: """
            om, ifall, såvida, förutsatt att, så länge, så länge ni, om bara, om inte, hade ni, vore det, vore
            ni, sänker ni, fixar ni, får ni bättre, skaffar ni, ordnar ni, bygger ni, blir ni, slutar ni,
            börjar ni, löser ni, öppnar ni, städar ni, inför ni, byter ni, när ni fixat, med bättre, med
            lägre, med mer, med mindre, med snabbare, med lite mer, med lite mindre, med lite bättre, med lite
            snabbare, med lite lägre, med billigare, med lite billigare, under förutsättning att, bara ni
        """,
        Cue.WOULD: """
            skulle bli, skulle det bli, det skulle bli, skulle kunna bli, skulle kunna vara, kan bli, kan det
            bli, kunde bli, kunde vara, vore, vore det, det vore, vore ni, skulle vara en, så blir det, blir
            det, så får ni, då blir det, då får ni, då är ni, då är det, skulle ni få, skulle ni få en, skulle
            jag ge, skulle få, kommer bli, kommer att bli, hade jag gett, hade ni fått, skulle, får ni
        """,
        Cue.WOULD_HAVE: """
            hade blivit, hade blivit en, hade det blivit, hade det blivit en, det hade blivit, det hade blivit
            en, hade varit, hade varit en, hade det varit, det hade varit, det hade varit en, hade gett, hade
            gett en, hade gett er, hade jag gett, jag hade gett, jag hade gett er, hade givit, hade fått, hade
            ni fått, ni hade fått, hade ni fått en, ni hade fått en, hade kunnat bli, hade kunnat vara, hade
            kunnat få, hade kunnat ge, det hade kunnat bli, skulle varit, skulle varit en, skulle ha varit,
            skulle ha varit en, skulle ha blivit, skulle ha blivit en, skulle blivit, skulle blivit en, skulle
            ha gett, skulle gett, skulle ha fått, skulle fått, det skulle varit, det skulle varit en, det
            skulle ha varit, det skulle blivit, det skulle ha blivit, kunde ha blivit, kunde ha blivit en,
            kunde ha varit, kunde ha varit en, kunde blivit, kunde blivit en, kunde varit, kunde varit en,
            kunde ha fått, kunde fått, det kunde ha blivit, det kunde ha varit, det kunde blivit, det kunde
            varit, kunde vart, kunde vart en, hade vart, skulle vart, ville ge, jag ville ge, ville egentligen
            ge, tänkte ge, jag tänkte ge, tänkte först ge, skulle precis ge, var nära att ge, höll på att ge,
            hade tänkt ge, hade tänkt sätta, borde varit, borde ha varit, borde blivit, borde ha blivit, var
            nästan, var nästan en
        """,
        Cue.LESS_OR_MORE: """
            mer än, mer än en, mera än, mindre än, mindre än en, fler än, färre än, högre än, högre än en,
            lägre än, lägre än en, bättre än, bättre än en, sämre än, sämre än en, större än, över, över en,
            under, under en, ovanför, nedanför, strax över, strax under, precis över, precis under, knappt,
            knappt en, nästan, nästan en, nästintill, närapå, nära, nära en, nära på, snudd på, snudd på en, i
            princip, inte riktigt, inte långt från, minst, minst en, åtminstone, åtminstone en, som minst,
            allra minst, lägst, som lägst, högst, högst en, som högst, som mest, allra högst, max, max en,
            maximalt, maximalt en, maximum, minimum, minimalt, inte mer än, inte mer än en, inte mindre än,
            inte högre än, inte högre än en, inte lägre än, inte över, inte under, upp till, ner till, upp
            mot, upp emot, mot, en bit över, en bit under, något över, något under, lite över, lite under,
            lite mer än, lite mindre än, lite bättre än, lite sämre än, gott och väl, drygt, drygt en, dryga,
            knappa, uppåt, neråt, nedåt, bortåt, från och med, minus, på gränsen till, på gränsen till en,
            närmare, närmare en, tangerar, så gott som
        """,
        Cue.OR_MORE: """
            eller mer, eller mera, eller mindre, eller högre, eller lägre, eller bättre, eller sämre, eller
            över, eller under, eller uppåt, och uppåt, och över, och mer, och nedåt, och neråt, uppåt, neråt,
            nedåt, plus, minus, med plus, med minus, minst, max, högst, som högst, som mest, som lägst,
            maximalt, och lite till, och lite mer, och en bit, drygt, knappt, i alla fall minst, åtminstone,
            nästan, och däröver, och därunder
        """,
        Cue.HALF: """
            och en halv, och ett halvt, å en halv, å ett halvt, o en halv, o ett halvt, och halv, å halv, o
            halv, och en halva, och halva, & en halv, en halv, ett halvt, halv, halvt, komma fem, komma 5,
            punkt fem, punkt 5, och en kvart, och en fjärdedel, och tre fjärdedelar, och ett kvarts, komma
            sju, komma åtta, komma tre, komma två, : a och en halv, ½, en och en halv
        """,
        Cue.HALVED: """
            halvannan, halvtannat, enochenhalv, tvåochenhalv, treochenhalv, fyraochenhalv, femochenhalv,
            sexochenhalv, sjuochenhalv, åttaochenhalv, nioochenhalv, tioochenhalv, femochetthalvt,
            sjuochetthalvt, åttaochetthalvt
        """,
        Cue.BETWEEN: """
            mellan, mellan en, emellan, nånstans mellan, någonstans mellan, nånstans mellan en, någonstans
            mellan en, från, skala, skala från, på en skala från, på skalan från, på en skala mellan, velar
            mellan, pendlar mellan, tvekar mellan, jag velar mellan, jag tvekar mellan, antingen, mitt emellan
        """,
        Cue.TO: """
            - till, till, till och med, t. o. m, t. o. m., tom, upp till, á, à, a
        """,
        Cue.AND: "och, och en, å, o, &, och ett, å en, o en",
        Cue.OR: """
            - eller, eller, eller en, eller kanske, eller kanske en, eller möjligen, eller till och med, eller
            rentav, alternativt, alt, alternativt en, kanske, alt., resp, respektive, kanske till och med, och
            kanske, eller om det är, eller ev, ev, eller typ
        """,
        Cue.PERCENT: "procent, procents, procentigt, procentig, procentiga, pct, proc",
        Cue.STARS: """
            stjärnor, stjärna, stjärnorna, hjärtan, hjärta, getingar, geting, tummar, tumme, tummar upp, plus
            av fem, fyrar, rosor, smileys, toasters, på en femgradig skala, av fem, på en tiogradig, på en
            femgradig
        """,
        Cue.SCHOOL: "skolbetyg",
        Cue.UNIT: """
            väninnor, kusiner, grannar, systrar, bröder, föräldrar, tjejkompisar, bebisar, hundvalpar, -
            rätters, - rättersmeny, - rätters meny, - stjärniga, - åring, - åriga, andra
            personer|kunder|gäster|bord|saker, av tiden|fallen|gångerna|butiken|varorna|kunderna|rätterna|
            sortimentet|menyn, - stjärnigt, stjärnigt, stjärnig, stjärniga, stjärnigt hotell, - stjärnig, för
            mycket betalt, extra dagar|minuter|kronor|kr|kuddar|gånger, av oss
            fick|var|hade|blev|måste|kunde|åt|beställde|ville|tyckte| tog|satt|är|har, sekunder, sekund, sek,
            minuter, minut, minuters, min, m, timmar, timme, timma, timmars, tim, h, dagar, dag, dagars, dygn,
            nätter, natt, veckor, vecka, veckors, helger, helg, månader, månad, månaders, år, års, åring,
            åringar, åriga, årig, gånger, gång, ggr, ggn, x, personer, person, pers, människor, vuxna, vuxen,
            barn, barnen, ungar, killar, tjejer, kvinnor, kvinna, damer, herrar, gäster, gäst, kunder, kund,
            kompisar, vänner, kollegor, söner, döttrar, syskon, barnbarn, hundar, hund, katter, katt, kr,
            kronor, krona, kr/st, : -, :-, spänn, kronors, öre, euro, dollar, pund, lax, laxar, tkr, papp, kg,
            kilo, g, gram, hg, hekto, liter, l, dl, cl, ml, km, kilometer, mil, meter, cm, mm, gb, mb, st,
            stycken, styck, stk, delar, bitar, bit, par, paket, kartonger, lådor, låda, påsar, påse, kassar,
            burkar, flaskor, flaska, beställningar, beställning, ordrar, bord, rum, sängar, våningar, våning,
            trappor, butiker, butik, affärer, ställen, platser, plats, kaffe, kaffen, koppar, kopp, öl, bira,
            glas, vin, drinkar, pizzor, pizza, burgare, hamburgare, bullar, kakor, tårtor, smörgåsar, mackor,
            rätter, portioner, portion, rätters, kulor, tallrikar, köttbullar, varor, artiklar, prylar,
            servitörer, servitör, servitriser, kypare, expediter, säljare, anställda, medarbetare, kassor,
            kassa, kassörer, skäl, anledningar, anledning, saker, sak, grejer, grej, problem, fel, missar,
            klagomål, frågor, fråga, ord, meddelanden, meddelande, sms, mail, mejl, samtal, inköp, köp, besök,
            vistelser, resor, skor, tröjor, byxor, klänningar, böcker, biljetter, hållplatser, bilar, cyklar,
            däck, dörrar, fönster, grader, steg, trappsteg, skruvar, handdukar, kuddar, lakan, stolar, försök,
            sorters, sorter, slags, färger, smaker, varianter, storlekar, arbetsdagar, vardagar, januari,
            februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, jan, feb,
            apr, jun, jul, aug, sep, sept, okt, nov, dec, måndagar, lördagar, söndagar, av dem, av dom, av er,
            av mina, av era, av våra, av barnen, av varorna, av rätterna, av de fyra, av de tre, av de två, av
            de 3, av de 2, av de 4, procents rabatt, procent rabatt, procent av, % rabatt, rabatt, i rad, på
            raken, efter varandra, till antalet, olika, till personer, : e, : e gången, : e besöket, e gången,
            gången, besöket, : a gången, : a besöket, : an gången, a gången, : e smset, : e våningen, : e
            våning, : a våningen, : e gång, : de, : a oktober, : a maj, : a januari, : a mars, : a juni, : e
            maj, : e juni, klasser, mannalag, rummare, rumslägenhet, volts, tum, procentare, varv, kvarter,
            telefonsamtal, kvadrat, kvm, halvlekar, omgångar, kunder före, före mig, före oss, i kö,
            bokningar, mejlen, mailen, månadskort, kvart, kvartar, årskort, dagarna, timmarna, minuterna,
            veckorna, åren, av tio gånger, av 10 gånger, hela|goda|långa
            dagar|timmar|veckor|månader|minuter|år|nätter|dygn, stora|små|goda|fina|trevliga|sura
            pizzor|öl|flaskor|portioner|barn|bullar|kakor|koppar|paket|
            lådor|rum|hundar|burgare|rätter|tjejer|killar|personer| servitörer|saker, av
            2|3|4|5|fyra|fem|två|tre var|är|fungerade|saknades|kom|hade|fick|varor|rätter, snälla|trevliga
            killar|tjejer|människor|anställda|kvinnor|män|medarbetare| damer, stora bitar|mackor|lådor
        """,
        Cue.THING: """
            mitt nummer är, numret är, kö på, varje, son (, dotter (, sonen (, dottern (, grabben (, tjejen (,
            barn (, barnet (, mamma (, pappa (, min man (, min fru (, mormor (, morfar (, order, ordern,
            ordernummer, ordernr, order nr, order nummer, ordernummer är, ordernumret är, beställning,
            beställningen, beställningsnummer, beställning nr, best nr, bestnr, faktura, fakturanummer,
            fakturanr, faktura nr, kvitto, kvittonr, kvittonummer, ärende, ärendenummer, ärendenr, ärende nr,
            ärende nummer, referens, referensnummer, ref, kundnummer, kundnr, kund nr, medlemsnummer,
            medlemsnr, bord, bord nr, bord nummer, bord för, ett bord för, bokade bord för, bokning för,
            bokning, bokningsnummer, bokningsnr, boknr, bokningen, rum, rummet, rum nr, rum nummer,
            rumsnummer, hotellrum, sal, våning, våningen, plan, trappa, dörr, port, lägenhet, hus, hus nr,
            gatan, gata, väg, vägen, buss, bussen, linje, spår, perrong, tåg, avgång, utgång, gång, sida,
            sidan, version, versionen, ver, version nr, uppdatering, uppdateringen, modell, modellen, typ nr,
            storlek, strl, stl, telefon, telefonnummer, tel, mobil, mobilnummer, mob, ring, ring på, ring mig
            på, ring mig gärna på, ringa mig på, ring gärna, ring gärna på, nås på, nås på telefon, når mig
            på, nå mig på, sms på, smsa mig på, kod, koden, pinkod, pin, portkod, postnummer, paket, paketet,
            kolli, kollinr, plats, platsen, stol, rad, kassa, kassan, hållplats, hall, artikel, artikelnummer,
            art nr, artnr, klockan, kl, kl., klockan var, vid klockan, vid kl, halv, vid halv, runt halv,
            kvart i, kvart över, kvart efter, fem i, fem över, tio i, tio över, tjugo i, tjugo över, fem i
            halv, fem över halv, efter, före, innan, sedan, sen, tills, fram till, inom, varannan, per, alla,
            alla vi, tog, tar ungefär, tog över, väntade, väntat, vänta i, väntetid, väntetid på, väntetiden
            var, väntade i, väntade i över, i över, i nästan, i cirka, i ca, i ungefär, var vi, vi var, vi
            blev, vi är, är vi, vi satt, ett sällskap på, sällskap på, grupp på, gäng på, ett gäng på, familj
            på, vi kom, det var bara, fanns, det fanns, det finns, finns, fanns bara, hade, har, haft, har
            haft, köpte, köpt, köper, köpte bara, beställde, beställt, beställer, betalade, betalat, betala,
            betalar, kostade, kostar, kostat, pris på, priset var, priset på, gick på, gick loss på, bytte,
            saknades, det saknades, saknas, fattades, saknade, ålder, fyllde, fyller, fyllt, min son på, son
            på, sonen på, dotter på, dottern på, min dotter på, grabben på, tjejen på, barn på, barnet på,
            barnbarn på, unge på, kille på, flicka på, pojke på, man på, kvinna på, mamma på, mormor på,
            farmor på, morfar på, farfar på, är bara, sonen är, dottern är, min son är, min dotter är, mamma
            är, pappa är, mormor är, farmor är, morfar är, farfar är, min mamma är, min mormor är, de senaste,
            senaste, sista, första, nästa, andra, båda, dessa, de här, mina, våra, fick, fick bara, fick vi,
            fått, vi fick, mottog, skickade, skickat, fick hem, fick jag, öppet till, öppet från, öppnar,
            öppnar kl, stänger, stänger kl, stänger redan, stängde, iphone, galaxy, samsung, volvo, kanal,
            terminal, gate, antal, antalet, den, på den, datum, måndag den, tisdag den, onsdag den, torsdag
            den, fredag den, lördag den, söndag den, gick, ungefär var, klass, avsnitt, nivå, kapitel, del,
            block, grupp, windows, android, ios, sen version, årskurs, åk, zon, punkt, paragraf, artiklar, ni
            tog, drog, ni drog, tog ut, vänta|väntade|väntat|dröjde|dröja till, fick vänta till, vänta|väntade
            ända till, inte förrän, först vid, först klockan, tid halv|klockan|kl, hade tid halv|kl|klockan,
            bokat halv|till, bokad halv, strax efter|före|innan, ända till, öppet fram till
        """,
        Cue.NUMBER: "nummer, nr, nr., num, no., numro",
        Cue.IDIOM: """
            1 stor besvikelse, 1 stor katastrof, 1 enda röra, 1 stor röra, en enda röra, nummer ett, nummer 1,
            nr 1, nr. 1, nr ett, # 1, etta i, ettan i, en av, ett av, en av de, ett av de, ingen av, ingen, en
            och en, ett och ett, en för alla, en i taget, en efter en, en till, ett till, en gång, en dag, ett
            ord, med ett ord, i ett kör, i ett, på ett kick, på ett litet kick, med ett, en och annan, en
            eller två, ett par, ett tu tre, vi två, vi tre, vi fyra, oss två, oss tre, båda två, alla tre,
            alla fyra, bägge två, två gånger, tre gånger, tio gånger, hundra gånger, tusen gånger, tusen tack,
            hundra procent nöjd, hundra procentigt, hundraprocentigt, 100 % nöjd, 100 procent nöjd, hundra
            procent säker, 100 % säker, till hundra procent, till 100 %, till 100 procent, nio gånger av tio,
            nio av tio gånger, 9 gånger av 10, 9 av 10 gånger, nio fall av tio, i nio fall av tio, i 9 fall av
            10, nio av tio fall, 24 / 7, 24 timmar, 24 timmar om dygnet, dygnet runt 24 / 7, 7 dagar i veckan,
            sju dagar i veckan, noll problem, noll koll, noll service, noll respekt, noll tolerans, noll
            stress, noll klagomål, noll krångel, noll intresse, noll empati, noll väntetid, noll anmärkningar,
            noll förståelse, noll ansvar, noll svar, noll kommunikation, noll kundservice, 0 problem, 0 koll,
            0 service, 0 respekt, 0 klagomål, 0 krångel, 0 stress, på noll komma nix, noll komma nix, på
            nolltid, noll komma noll, från noll, från noll till hundra, på noll tid, sju sorters kakor, sju
            sorters, sju sorger, sju sorger och åtta bedrövelser, åtta bedrövelser, i sjunde himlen, sjunde
            himlen, mellan fyra ögon, mellan 4 ögon, fyra ögon, på alla fyra, på tu man hand, två flugor i en
            smäll, två tummar upp, två tummar, 2 tummar upp, tummen upp, tre kronor, fem i tolv, fem över
            tolv, en på miljonen, en på tusen, en i mängden, ett i taget, femtio femtio, fifty fifty, 50 / 50,
            två i ett, 2 i 1, 3 i 1, tre i ett, allt i ett, allt i allo, köp 2 betala för 1, ta 3 betala för
            2, 3 för 2, tre för två, topp tio, topp 10, topp tre, topp 3, topp 5, top 5, top 3, tio i topp,
            tiotusen, en miljon, miljontals, tusentals, hundratals, plan b, i två ord, i tre ord, med två ord,
            med tre ord, på två röda, på två sekunder, två sekunder, dag ett, från dag ett, från dag 1, dag 1,
            steg ett, gå upp i etta, 1177, elva åtta, sjuttioelva, femtielva, ett två tre, två tre, kring fem,
            sju jäklar, sju helvete, fem rätt, i sju sorger, sexa på, fyra årstider, ätta, det är ett, på en
            femma, inte värt fem öre, inte värt ett öre, fem öre, fem öres, en femma extra, en tia i
            plånboken, en nolla på, full fart, ett stort tack, en stor eloge, två sidor av, på två ben, av två
            onda ting, tre på raken, etta på listan, sju långa år, om en, mitt i prick,
            tia|femma|hundring|tjuga för en|ett, en tia för en|ett, tia|femma per person|styck|st, tia
            dyrare|billigare|extra
        """,
        Cue.STOP: """
            nej sluta, nej stopp, stopp med detta, stopp med det, stopp med det här, sluta med detta, sluta
            med det, sluta med det här, spam sluta, spam stopp, sluta spam, snälla sluta nu, sluta genast,
            sluta omedelbart, men sluta, kan ni sluta, kan du sluta, stop, stopp, stoppa, stoppa nu, stopp nu,
            sluta, sluta nu, avsluta, avslut, avsluta nu, avsluta prenumeration, avsluta prenumerationen,
            avsluta prenumerationen tack, avregistrera, avregistrering, avregistrera mig, avanmäl, avanmälan,
            avanmäla, avanmäl mig, avprenumerera, avprenumeration, avprenumererar, avboka, avböj, avböjer,
            avbryt, avbryta, avmäl, avmälan, säg upp, säga upp, uppsägning, radera, radera mig, ta bort, ta
            bort mig, tabort, bort med, stryk, stryk mig, stäng av, stänga av, nu räcker det, det är nog, nog
            nu, lägg av, lägg ner, lägg av nu, upphör, återkalla, återkallar, blockera, blockerar, aldrig mer
            sms, avslutar, avsäg, avregistera, avanmel, lämna, lämna lista, unsubscribe, lämna mig ifred, låt
            mig vara, end, quit, cancel, utträde, gå ur, spärra, blockera mig|mej|mitt nummer|numret, spärra
            mig, slutar, sluta med det|detta|det här, sluta med, stoppa detta|det här|det, ta bort
            mig|mej|oss|mitt nummer, tag bort mig, tag bort, plocka bort mig, ta mig|mej av|bort|av listan, ta
            mig|mej bort från, avregistrera mig|mej, avregistera mig, avprenumerera mig, avsluta
            prenumeration|prenumerationen, avbeställ, lämna mig|mej|oss ifred|i fred|ensam, låt mig|mej|oss
            vara, låt mig|mej vara ifred|i fred, lämna mig, låt bli, stör inte, stör mig|mej inte, stör inte
            mer|mig, störa inte, inte störa, stör ej, kontakta mig|mej|oss inte|inte mer|ej|aldrig, kontakta
            inte mig|mer, kontakta inte, inte kontakta, skriv inte|inte mer|inget mer, skriv inte till
            mig|mej, skriv inte till mig|mej mer, skicka inget|inte mer|inget mer|inte|ingenting, skicka inte
            mer|något|nåt mer, hör inte av er|dig, hör inte av er|dig mer|igen, jag vill inte ha det|detta|det
            här|mer|dem|något, vill inte ha det|detta|det här|mer, vill inte, jag vill inte, vill inte ha, jag
            vill ej, vill ej ha sms|det|mer|detta|meddelanden, jag vill inte längre, inte mer, inget mer, inga
            mer|fler, det räcker, räcker nu, nog, ge dig, ge er, dra åt helvete, stick, försvinn, håll käften,
            ge fan i mig, sluta med det|detta, ta mig|mej av|bort, kontakta mig|mej|oss inte, jag vill inte ha
            det|detta, vill inte ha det|detta, slutta, slutta nu
        """,
        Cue.ENDING: "slut, och slut, nog",
        Cue.URGING: """
            kan ni|du, kan ni|du snälla|vara, kan ni|du vara snälla och, kan ni|du vänligen, kan ni|du inte,
            kunde ni|du, skulle ni|du kunna, vill ni|du, snälla kan ni|du, ni|du måste|bör|ska|får, var snäll
            och, var vänlig, var vänliga, vänligen, var god, jag vill|önskar|kräver|ber, jag vill att
            det|ni|du|detta, jag vill att det här, jag skulle vilja, jag ber er|dig att, jag ber er|dig, jag
            kräver att ni|det, att, det, detta, det här, med det|detta|det här, allt, jag sa|sade|säger, jag
            har sagt, jag har redan sagt, jag har sagt att ni ska, som jag sa, sa jag, jag upprepar, igen, en
            gång till, för sista gången, sista gången, sista varningen, en gång för alla, nu, nu genast,
            genast, direkt, omedelbart, idag, äntligen, någon gång, nån gång, på riktigt, seriöst, verkligen,
            bara, faktiskt, då, mig, mej, oss, er, och, så, eller, annars, annars anmäler|blockerar jag
            er|dig, eller så anmäler|blockerar jag er|dig, jag anmäler|blockerar er|dig, annars ringer jag
            polisen, eller jag anmäler er, fan, för fan, helvete, jävla, jävlar, herregud, nej, nä, nej nej,
            inte intresserad, ej intresserad, jag är inte intresserad, är inte intresserad, inget intresse,
            intresserar mig inte, ni är jobbiga|störande|tjatiga, jobbigt, störande, tjatigt, det är
            störande|jobbigt, jag är trött på detta|det, trött på detta, jag har fått nog, har fått nog, det
            är spam, detta är spam, spam, från listan, av listan, från er lista, från denna lista, av er
            lista, ur listan, från, listan, mitt nummer, numret, för alltid, för gott, prenumerationen, med
            det|detta, jag säger det igen, jag säger till er
        """,
        Cue.REFUSAL: """
            ingen mer|ytterligare|vidare kontakt, vill inte ha mer|någon|nån|ytterligare kontakt, vill inte ha
            kontakt, önskar ingen|inte mer|ytterligare|vidare|kontakt kontakt|mer, önskar ingen kontakt, låt
            mig snälla|bara|nu|för vara|va, lämna mig snälla|bara|nu ifred|i, inget behov av
            dessa|era|sms|meddelanden|detta, vill gärna|snarast|genast bli|vara
            avregistrerad|borttagen|struken|raderad, samtycke är|har återkallat|indraget|återkallats, ta inte
            kontakt, ta aldrig kontakt, sluta plåga|irritera|jaga|bombardera|terrorisera|spamma|störa
            mig|mej|oss, om ni skickar ett|fler|mer sms|ett|till|meddelande, skickar ett sms till, ett sms
            till anmäler, oönskat|oönskade sms|meddelande|meddelanden|utskick, avsluta
            smsutskick|smsutskicken|prenumeration|utskick| utskicket|tjänsten|medlemskapet, aldrig anmält mig,
            inte anmält mig till, aldrig gett samtycke|tillåtelse|lov|mitt, har inte gett
            samtycke|tillåtelse|lov|mitt, blockera mitt nummer|mig, jag avregistrerar mig, jag avanmäler mig,
            jag avslutar min|mitt prenumeration, jag säger upp sms|prenumerationen, härmed
            avregistrerar|avanmäler|återkallar|avslutar jag, avregistrera|avanmäl
            numret|nummer|mitt|omgående|tack, plocka bort mitt nummer, radera numret, stryk mig ur|från, kan
            ni stryka mig|mitt nummer, kan ni avregistrera|avanmäla|radera mig|mitt, kan du
            avregistrera|avanmäla|radera mig|mitt, kan ni plocka bort mig|mitt, kan ni ta bort mig, kan du ta
            bort mig|mitt, vill inte att ni smsar|skriver|hör|messar|kontaktar, vill inte bli
            smsad|kontaktad|spammad|messad, får jag slippa era|fler|sms, skicka inte
            detta|det|dessa|sånt|sådant|sånna mer|igen|längre|mera, skicka inte det här mer|igen|längre, vill
            inte få|ha detta|det|dessa|sånt|såna|sådant mer|längre, ta bort min
            information|data|profil|kontakt|mobil|mobilnummer, radera min information|data|profil|kontakt,
            lämna mig|mej|oss ifred|i, lämna mig i fred, lämna mig nu|snälla ifred|i, låt mig|mej|oss vara|va,
            låt mig få vara ifred|i, vill vara ifred, vill bli lämnad ifred, sluta
            skicka|skika|skicla|skicka|skicks|skcika|smsa|texta|
            spamma|mejla|maila|meddela|kontakta|ringa|höra|tjata|
            störa|trakassera|besvära|skriva|messa|plinga|skicka|mess, sluta
            nu|genast|omedelbart|snälla|bara|för skicka|smsa|texta|spamma|mejla|maila|kontakta|ringa|
            skriva|störa, sluta med sms|meddelanden|smsen|utskick|utskicken|spam, sluta att
            skicka|smsa|kontakta|störa|skriva|texta|messa|spamma, slutar
            skicka|kontakta|smsa|störa|skriva|spamma|höra, kan ni sluta
            skicka|smsa|kontakta|höra|spamma|störa|skriva|texta, kan du sluta
            skicka|smsa|kontakta|höra|spamma|störa|skriva|texta, skicka inte
            fler|mer|mera|något|nåt|några|sms|meddelanden|mig, skicka inga|inget|ingenting
            fler|mer|sms|meddelanden|mera|flera|till|nya, skicka aldrig mer|mig|sms|fler|något, skicka inte
            sms|meddelanden|mer, skickar ni|du ett|fler|mer|ytterligare|nåt|något sms|meddelande|till|mess,
            skickar ni fler, ett sms till så|och, ett meddelande till så|och, ett till sms så|och, ett mess
            till så|och, skriv inte till|mer|mig|fler|igen|hit|mera, skriv inte mer, skriv aldrig
            mer|till|igen, smsa|messa|texta|ring|kontakta|mejla|maila|spamma mig|mej|oss inte|aldrig|ej,
            smsa|messa|texta|ring|kontakta|mejla|maila inte mig|mej|mer|oss|igen|hit|längre,
            smsa|messa|texta|ring|kontakta aldrig mig|mer|igen, hör inte av er|dig, hör aldrig av er|dig, hör
            inte av er igen|mer, inga fler|flera|mer sms|meddelanden|mess|mejl|mail|enkäter|undersökningar|
            utskick|frågor|samtal|notiser|påminnelser|reklam|sånt|
            sådana|sådant|sånna|sånt|sms:|såna|textmeddelanden, inget mer sms|spam|sånt|tack|av, inga
            sms|meddelanden|mess|utskick|enkäter|undersökningar mer|tack|till|längre|framöver, inga mer
            sms|meddelanden|mess|utskick, inga fler tack, vill inte ha|få
            fler|sms|era|meddelanden|mess|mejl|mail|reklam|utskick| spam|såna|sånna|sådana|enkäter, vill inte
            ha|få dessa|de|några|mer sms|meddelanden|mess|mejl|mail|enkäter|frågor|spam|reklam, vill inte
            längre ha|få|bli|vara|stå|delta, vill inte bli kontaktad|störd|uppringd, vill inte bli mer
            kontaktad|störd, vill ej ha|få|bli fler|sms|era|dessa|meddelanden|kontaktad, vill inte ha
            fler|sms|era, vill inte ta emot, vill inte att ni
            kontaktar|smsar|skickar|ringer|hör|sparar|skriver, vill slippa sms|era|dessa|meddelanden|såna,
            vill slippa fler|få sms|meddelanden|era, få slippa era|fler|sms|dessa|såna|sms:en, kan jag
            slippa|få slippa|era, önskar inte fler|få|ha|längre|bli|mer, önskar inga fler|sms|meddelanden,
            önskar slippa, önskar ej, undanber mig|oss fler|sms|era|alla|dessa|vidare|ytterligare|såna|sånna|
            sådana|detta|all, undanbedes, undanber mig, jag undanber, avböjer fler|vidare|sms|alla, avsäger
            mig, tackar nej till fler|sms|era|vidare|utskick|meddelanden, tack nej till fler|sms, behöver inga
            fler|sms|meddelanden, plocka|stryk bort mig|mitt|mina|mej, ta mig bort|från|ur, ta bort mig, ta
            bort mej, ta bort mitt nummer|nr|namn|telefonnummer|mobilnummer|mobilnr|tele| mobil|telnr, ta bort
            mina uppgifter|kontaktuppgifter|data|personuppgifter|kontakt, ta bort numret, ta bort det här
            numret, ta bort detta nummer, tar bort mitt|mina nummer|uppgifter, tar bort mig från|ur, tar ni
            bort mig|mitt|mina, radera|raderar|stryk|stryker|deleta|rensa|släng mitt|mina|mig|numret|alla, ni
            raderar mina|mitt|mig, raderar mina uppgifter, mitt nummer ska bort|raderas|tas, mina uppgifter
            ska bort|raderas|tas, raderas från ert, få mitt nummer|mina borttaget|raderat|uppgifter, få mina
            uppgifter raderade|borttagna, mina uppgifter raderade, mitt nummer raderat, ur ert register, ur er
            lista|databas, från er lista|databas, från ert register, från listan tack, bort mig från, bort
            från listan, bort från er, bort från sändlistan, bort från era, ur registret, från sändlistan,
            från utskickslistan, av med mitt nummer, avregistrera|avanmäl|avprenumerera
            mig|mej|oss|från|mitt|detta|nu|snarast, vill avregistrera|avanmäla|avprenumerera|avsluta
            mig|sms|prenumerationen|från|utskicken|detta, hur
            avregistrerar|avanmäler|avprenumererar|avslutar|slutar jag|man, hur stoppar|stänger jag|man, hur
            blir jag av med, hur slipper jag|man, hur får jag stopp på|slut, vill bli
            borttagen|avregistrerad|struken|raderad, önskar bli borttagen|avregistrerad|struken|raderad,
            avslutar min prenumeration, säger upp min prenumeration, säg upp min prenumeration, avsluta min
            prenumeration, avsluta mina sms, avsluta sms, avsluta utskicken, stoppa
            utskicken|smsen|era|sms|alla|dessa|de|meddelandena, stopp på sms|era|dessa|utskicken, stopp med
            sms|era|dessa|spam|alla, återkallar mitt|härmed|samtycke|mina, drar tillbaka mitt|samtycke|min,
            tar tillbaka mitt samtycke, samtycke återkallas|återkallat|indraget|dras, mitt samtycke dras,
            inget samtycke, har inte samtyckt, aldrig samtyckt, samtycker inte, samtycker ej, godkänner inte
            att ni, har inte godkänt att ni, ger inte mitt samtycke, motsätter mig, invänder mot, enligt gdpr,
            rätten att bli glömd, rätt att bli glömd, rätt till radering, åberopar gdpr, kräver radering,
            begär radering, blockerar er|numret|detta|det|dig, jag blockerar, ska blockera er, anmäler er för
            spam|till|om, anmäler detta som spam, anmäla er för spam, stör mig|mej|oss inte mer|igen|längre,
            stör inte mig mer|igen|längre, besvära mig inte, kontakta mig ej, får inte kontakta mig, ni får
            inte kontakta|smsa|skicka, spara inte mitt nummer|mina, använd inte mitt nummer|mina, glöm
            mitt|mina nummer|uppgifter|nr, glöm det här numret, glöm mig, fråga mig inte|aldrig igen|mer,
            fråga inte mig|igen|mer, fråga inte igen, opt out, ingen reklam tack, ingen mer
            reklam|spam|kontakt, inget mer spam, ingen reklam via sms, bort med era sms, nog med
            sms|meddelanden|spam, trött på era sms|meddelanden|enkäter|utskick, trött på alla sms|meddelanden,
            tröttnat på era sms, less på era sms|meddelanden, fel nummer sluta, lägg av med|att|och
            sms|era|skicka|smsa|dessa|alla, lägg ner era|smsandet|sms, upphör med|att
            era|skicka|sms|kontakta|omedelbart|dessa, upphöra med|att era|skicka|sms|kontakta, ni kan sluta
            skicka|smsa|kontakta|höra, aldrig mer sms|meddelanden|höra|kontakta, inte skicka
            fler|mer|till|sms, inte kontakta mig|mer|oss, inte smsa|messa|höra|ringa mig|mer|av, inte ha fler
            sms|meddelanden|mess|utskick|mejl|enkäter, inte få fler sms|meddelanden|mess|utskick|mejl|enkäter,
            inte ha sms|meddelanden|era|mer|såna, delta inte mer, vill inte delta, vill inte vara med|kvar,
            vill inte stå kvar, håll er borta från min, bespara mig, sluta spamma, sluta besvära, inte
            kontaktas, ej kontaktas, vill ej kontaktas
        """,
        Cue.STOPPING: """
            dra åt helvete med, dra åt skogen med, stick med, far åt helvete med, stick och brinn med, sluta
            upp med, sluta med alla, sluta, sluta med, sluta nu, stopp, stoppa, stopp med, stopp på, stop,
            slut med, slut på, inga fler, inga flera, inga mer, inga, inget mer, lägg av, lägg av med, upphör,
            upphör med, avsluta, nog med, nog av, trött på, less på, inte fler, aldrig fler, aldrig mer,
            please sluta, vill inte ha, vill inte få, vill ej ha, vill ej få, skippa, slipp, slippa, undanber,
            undanber mig, avböjer, skicka inga, skicka inte, skicka ej, skicka aldrig, strunta i att, låt bli
            att, låt bli, slipper, slipper gärna, vill slippa, vill helst slippa
        """,
        Cue.CONTACT: """
            sms, smsen, sms:en, sms:a, smsa, smsar, mess, messa, messen, meddelanden, meddelande, medelanden,
            medelande, medellanden, meddelandena, textmeddelanden, texta, textar, mejl, mail, mejla, maila,
            mejlen, utskick, utskicken, enkäter, enkät, enkäten, enkäterna, undersökningar, undersökning,
            notiser, notifikationer, påminnelser, reklam, spam, spamma, nyhetsbrev, skicka, skika, skickar,
            kontakta, kontaktar, höra av er, hör av er, skriva till mig, ringa, ringa mig, störa mig, störa,
            trakassera, besvära, sånna här sms, whatsapp
        """,
        Cue.NO_MORE: """
            inte längre, undanbedes, ej välkomna, är inte välkomna, ej önskvärt, oönskade, är oönskade, vill
            jag inte ha, vill jag slippa, vill jag inte få, tack nej, nej tack till, inte mer, inget mer, vill
            jag ej ha
        """,
        Cue.BETWEEN_THEM: """
            skicka, skika, skickar, att, mig, mej, oss, till mig, till, de, dom, dem, dessa, denna, den, här,
            det, era, er, ert, alla, såna, sådana, sånna, sådana här, såna här, fler, flera, mer, några, nåt,
            något, med, på, av, för fan, för guds skull, förfan, nu, genast, omedelbart, snälla, tack, så,
            mycket, jävla, jäkla, förbannade, irriterande, ständiga, eviga, tjatiga, dumma, massa, en massa,
            via, per, ha, få, ta emot, från, och, å, o, vidare, ytterligare, andra, ovälkomna, oönskade,
            automatiska, bara, mitt, nummer, hela tiden, jämt, igen
        """,
        Cue.SUBJECT: """
            i butiken, när det, om när, jag, vi, han, hon, de, dom, man, ni, du, fick, får, fått, har, hade,
            kom, kommit, kommer, tyvärr, personalen, som, aldrig fått, tog emot, svarade, besvarade, besvarat,
            besvaras, hört av, inte fått, har inte fått, mottagit, gick fram, kommit fram, kunde, kan, måste,
            skulle, började, och, på era, har fått, när, om
        """,
        Cue.WRONG_NUMBER: """
            fel nummer|person|nr|telefonnummer|mottagare|kontakt|numer, felaktigt nummer, felringt, inte mitt
            nummer, ej mitt nummer, inte rätt person|nummer, inte hennes|hans nummer, inte längre hennes|hans
            nummer, det är inte jag, är inte jag, är inte personen, är inte den du|ni, är inte den person,
            ingen med det|detta namnet|namn, ingen med det namnet, numret har bytt ägare, nummer har bytt
            ägare, bytt ägare, numret tillhör någon annan, tillhör någon annan, tillhör inte längre, numret är
            någon annans, är någon annan, är en annan person, förväxlar mig|mej, förväxlat mig|mej,
            förväxling, blandar ihop mig|mej, blandat ihop mig|mej, aldrig köpt|handlat|beställt
            något|nåt|nånting|någonting, aldrig köpt|handlat|beställt av|från|hos er, har inte
            köpt|handlat|beställt något|nåt, inte köpt något|nåt, aldrig handlat där|hos, är inte kund, är
            ingen kund, är inte er kund, aldrig varit kund, aldrig varit hos er, aldrig hört talas
        """,
        Cue.NO_IDEA: "känner inte er|dig|till er, känner er|dig inte, vet inte vilka ni är",
        Cue.NOT_ME: """
            jag är inte, är inte, jag heter inte, heter inte, mitt namn är inte, det här är inte, det är inte,
            detta är inte, detta är inte längre, är inte längre, här finns ingen, här bor ingen, det finns
            ingen, känner ingen, jag känner ingen, ni söker, du söker, bor inte här, har inte längre, har bytt
            nummer, inte längre
        """,
        Cue.NAME: """
            maria, anna, erik, lars, karin, johan, anders, per, nils, eva, kerstin, emma, elin, sara, karl,
            mikael, peter, lena, linda, sofia, andersson, svensson, fru, herr, marias, annas, eriks
        """,
        Cue.PHONE: """
            nummer, numret, telefon, telefonnummer, mobil, till, mer, längre, nu, det, den, det här, det här
            är, detta, är, jag, ni, du, har, har ni, har du, ha, hade, har kommit, kommit, ringt, skrivit,
            sms:at, smsat, fått, tyvärr, ledsen, förlåt, ursäkta, sorry, tror, jag tror, jag tror att, nog,
            måste, måste ha, ett, en, där, hos er, hos, er, här, av er, av, från er, och, men, eller, något,
            nåt, ny, nytt, nya, ägare, sedan, nyligen, söker, sökte, letar, efter, meddelande, sms, person,
            kund, butik, någon, annan, annans, i mitt liv, aldrig, mig, med, på, har jag, jag har, någonsin,
            inte, alls, fel
        """,
        Cue.HELP: """
            vem, vem då, vadå, hur då, hjälp, hjälpa, help, info, information, hjälp mig, hjälp mej, hjälp
            tack, hjälp snälla, jag behöver hjälp, behöver hjälp, behöver hjälp tack, kan ni hjälpa mig, kan
            du hjälpa mig, kan ni hjälpa till, kan någon hjälpa mig, kan nån hjälpa mig, mer info, mer
            information, infos, support, kundtjänst, kundservice, sos, instruktioner, instruktion, meny,
            assistans, faq, upplysningar, vill ha info, vill ha mer info, vill ha hjälp, hur gör jag, hjälp
            hjälp
        """,
        Cue.ASK: """
            vad står 0|10|noll|tio för, vad står siffran|siffrorna, vad är ert|erat|er|ditt
            telefonnummer|nummer|tele|adress|mejl, vad betyder en 0|10|nolla|tia, vad menas med 0|10|noll|tio,
            vart ringer|vänder, var ringer, vad är högsta|bästa|lägsta|sämsta|max, hur dags
            öppnar|stänger|har, vilken tid öppnar|stänger|har, har jag köpt|handlat|beställt, vad skall jag,
            vad ska man skriva|svara, kan jag nå er, hur når jag, hur kan jag nå, vem är du, vem är ni, vilka
            är ni, vem är det, vem är det här, vem är detta, vem e det, vem e du, vem e detta, vem skickar,
            vem skickade, vem skriver, vem smsar, vem pratar jag med, vem talar jag med, vem frågar, vem
            undrar, vem har gett er, vem gav er, vem har skickat, vad är det här, vad är detta, va är detta,
            va e detta, va e det här, vad e det här, vad e detta, vad är det för, vad är det här för, vad är
            detta för, vad handlar det|detta|det om, vad handlar det här om, vad gäller det|detta, vad rör
            det|detta, vad vill ni, vad vill du, vad menar ni, vad menar du, vad menas, vad menas med, vad
            betyder, vad innebär, vad står, vad ska jag, vad gör jag, vad är 0|10|noll|tio, vad är
            bäst|bra|bättre|högst|lägst|sämst, vad är skalan, vad är det högsta|bästa|lägsta|sämsta, vilken
            skala, vilken butik, vilken affär, vilket företag, vilken restaurang, vilken firma, vilken salong,
            vilket hotell, vilket ställe, från vilken, från vilket, vilken siffra, vilket nummer, vilket är
            bäst|högst, hur funkar, hur fungerar, hur svarar, hur ändrar, hur gör man, hur gör jag, hur
            röstar, hur kan jag, hur ska jag, hur betygsätter, hur fick ni|du, hur har ni|du fått, hur kommer
            det sig att ni|jag, hur vet ni, hur har ni mitt, var fick ni|du, var har ni|du fått, var har ni
            mitt, var kommer detta|det, varför får jag|vi, varför skickar ni|du, varför smsar ni, varför
            frågar ni|du, varför skriver ni, varför har ni, varför har jag fått, kan jag ändra, kan man ändra,
            kan jag svara, kan jag få, kan jag ringa, kan jag prata, kan jag fortfarande, kan jag boka, kan
            jag göra om, kan jag ångra, får jag ändra, går det att, går att ändra, är det här
            en|ett|på|bluff|spam|seriöst|äkta|riktigt|gratis|anonymt|på| bedrägeri, är detta
            en|ett|på|bluff|spam|seriöst|äkta|riktigt|gratis|anonymt| bedrägeri, är det en|ett
            bluff|bot|robot|skämt|bedrägeri|lurendrejeri, är det bluff|spam|gratis|anonymt|seriöst, är du en
            bot|robot|människa, är ni en bot|robot, är ni på riktigt, pratar jag med en, kostar det, kostar
            detta, vad kostar, kostar det något, måste jag betala, måste jag svara, när öppnar, när stänger,
            när har ni, när är ni, hur länge har ni, hur länge är ni, har ni öppet, är ni öppna, är det öppet,
            har ni öppettider, öppettider, vad har ni för öppettider, vilka öppettider, vilka är öppettiderna,
            vilka är era öppettider, var ligger, var finns, var hittar jag, vad är adressen, vad är er adress,
            vad har ni för adress|nummer|telefonnummer, är 0|10|noll|tio|1|ett
            bra|dåligt|bäst|sämst|högst|lägst|det|bättre|högsta|lägsta, är en 0|10|nolla|tia|etta
            bra|dåligt|bäst|sämst, betyder 0|10|noll|tio, innebär 0|10|noll|tio, 0 är bra|dåligt|bäst|sämst,
            10 är bra eller, ska jag svara|skriva|skicka|ange, skall jag svara|skriva, är 1 bäst, är 0 bäst,
            läser någon, läser nån, levererar ni, tar ni emot, kan man betala, har ni fortfarande, är högsta,
            är lägsta, vilket är det högsta, gäller det|detta, vilken
            frisör|salong|verkstad|butik|affär|restaurang|firma är|var|gäller|menas|pratar, vilket
            hotell|företag|bageri|bolag|ställe är|var|gäller|menas|pratar
        """,
        Cue.QUESTION: """
            vem, vilka, vad, va, vilken, vilket, när, var, varför, hur, varifrån, vart, hurdan, kan, kan ni,
            kan jag, kan man, får, får jag, får man, ska, ska jag, skall, måste, är, är det, är ni, e, har,
            har ni, finns, finns det, betyder, innebär, gäller, kostar, går, går det, öppnar, stänger, tar,
            vill, vill ni, gör, kommer, från vilken, från vem, till vem, med vem, i vilken, på vilken, och
            vad, och hur, men vad, men hur, levererar, serverar, läser, behöver, skulle, brukar
        """,
        Cue.SCALE: """
            bra, dåligt, dålig, bäst, bästa, sämst, sämsta, bättre, sämre, högst, högsta, lägst, lägsta, högt,
            lågt, hög, låg, max, min, maximum, minimum, betyder, innebär, positivt, negativt, nöjd, missnöjd,
            ok, okej, rätt, tillåtet, möjligt, det bästa, det sämsta, toppen, botten, troligt, perfekt,
            jättebra
        """,
        Cue.AUTOMATIC: """
            autosvar, automatiskt svar, automatsvar, automatiskt meddelande, autoreply, automatiskt sms,
            frånvaromeddelande, frånvaroavisering, jag kör bil, kör bil just nu, jag kör just nu, kör just nu,
            sitter i bilen, bakom ratten, stör ej under körning, stör ej, aktiverat stör ej, jag är på
            semester, är på semester, på semester till, på semester t, på semester fram, semester t, jag har
            semester, har semester till, har semester t, jag är ledig, är ledig till, är ledig t, är tillbaka
            den, åter den, är åter den, jag är tillbaka, jag är åter, jag är på tjänsteresa, jag är
            föräldraledig, är föräldraledig, out of office, ej på kontoret, inte på kontoret, är ej på plats,
            inte på plats, jag är inte anträffbar, är inte anträffbar, ej anträffbar, inte anträffbar, kan
            inte prata just nu, kan inte prata nu, kan inte svara just nu, kan inte svara nu, kan ej svara,
            kan inte ta ditt samtal, ringer upp senare, jag ringer upp, ringer dig senare, ringer tillbaka,
            återkommer så snart, återkommer när jag, jag återkommer, vi återkommer inom, vi återkommer så,
            läser inte sms, läser inte mina, läses inte, besvaras inte, kan inte besvaras, går inte att
            besvara, sitter i möte, sitter i ett möte, är i möte, i ett möte, upptagen i möte, skickat från
            min iphone, skickat från min, tack för ditt meddelande, tack för ditt sms, tack för ditt mejl,
            tack för ditt mail, vi har tagit emot ditt, vi har mottagit ditt, ditt meddelande har mottagits,
            ser ditt meddelande när, gillade ", gillar ", älskade ", älskar ", ogillade ", skrattade åt ",
            betonade ", underströk ", ifrågasatte ", reagerade med, reagerade på, har reagerat, tog bort ett,
            tryckte på ", undrade över ", gilla ", hjärtade "
        """,
        Cue.COMMON: """
            tyckte inte om, tyckte om, tycker om, tycker inte om, tyckte mycket om, tyckte verkligen om, bad
            om, frågade om, frågar om, hand om, tog hand om, ta hand om, om och om igen, göra om, gjorde om,
            gör om, pratar om, pratade om, brydde sig om, bryr sig om, brydde sig inte om, bryr sig inte om,
            bry sig om, bryr er om, runt om, påminna om, påminde om, byta om, om dagen, om året, om veckan, om
            dygnet, om kvällen, om natten, om morgonen, informerade om, informera om, info om, information om,
            visste om, vet om, drömmer om, undrar om, glad om, rädd om, måna om, mån om, sms om, mejl om,
            meddelande om, fick vända om, vände om, om kring, svarade om, klagade om, fast om, alla om,
            berättade om, hört om, läst om, läste om, valde om, om hörnet, om igen, och, är, var, det, den,
            de, en, ett, på, för, med, inte, som, jag, vi, ni, men, till, av, att, har, hade, så, om, från,
            också, alltid, aldrig, mycket, bra, dålig, dåligt, god, gott, maten, mat, personalen, personal,
            service, servicen, bemötande, bemötandet, trevlig, trevligt, trevliga, väntade, vänta, minuter,
            kom, kommer, fick, får, leverans, leveransen, rummet, tack, hej, tyvärr, nöjd, missnöjd, dyrt,
            billigt, kallt, varmt, snabbt, långsamt, väldigt, jätte, jättebra, lite, bara, när, där, här,
            igen, tillbaka, ingen, ingenting, inget, allt, alla, mig, oss, er, era, min, mitt, då, nu, efter,
            under, utan, kanske, borde, skulle, kunde, gillar, älskar, bästa, sämst, sämsta, kanon, toppen,
            najs, grymt, la, å, hemsidan, butiken, affären, kassan, beställde, köpte, hos, nånsin, kören, sur,
            otrevlig, hjälpsam, till slut, tog slut, var slut, är slut, slutsålt, i slutet, slutet gott, slut
            på, sluta aldrig, sluta inte, sluta aldrig med, sluta baka aldrig, non stop, nonstop, stopp i,
            stopp i avloppet, stopp i toan, stopp i toaletten, det var stopp, inga sms kom, fick inga sms,
            fick inga meddelanden, fick inget sms, fick inget meddelande, inget sms, inget meddelande kom,
            inga meddelanden kom, fick inte sms, fick aldrig sms, bad er sluta, aldrig mer, aldrig igen, inga
            problem, inga fel, inga frågor, inga synpunkter, inga klagomål, inga bekymmer, inga konstigheter,
            inga fler frågor, inte mer, nej tack, måste sluta, de måste sluta, ni måste sluta, borde sluta,
            sluta röka, slutade, avbokade, avboka tiden, avbokad, ta bort skaldjuren, avbröt, kundvagnen,
            kunde inte ta bort, ta bort varor, svarade aldrig, svarar aldrig, svarar inte, ringde, ringer,
            smset, sms när, eleven, elever, eleverna, tröja, tröjan, troja, skjorta, skjortan, byxorna,
            klänning, klänningen, stoppade in, stoppade ner, stoppade ned, stoppat in, otto, das, fick|fått
            inga|inget fler|mer sms|meddelanden|mejl, fick inga fler|mer
        """,
    },
    causes={
        Cause.PRODUCT: """
            produkt, produkten, produkter, produkterna, vara, varan, varor, varorna, sortiment, sortimentet,
            utbud, utbudet
        """,
        Cause.SERVICE: """
            service, servicen, bemötande, bemötandet, personal, personalen, kundtjänst, kundtjänsten,
            kundservice, kundservicen, betjäning, betjäningen
        """,
        Cause.IMAGE: """
            image, rykte, ryktet, image och rykte, anseende, varumärke, varumärket, imagen, profil
        """,
        Cause.QUALITY: """
            kvalitet, kvaliteten, kvalité, kvalitén, dålig kvalitet, sämre kvalitet, låg kvalitet, bristande
            kvalitet
        """,
        Cause.PRICE: """
            pris, priset, priser, priserna, kostnad, kostnaden, kostnader, för dyrt, dyrt, dyr, för högt pris,
            högt pris, för höga priser, höga priser, prisvärdhet
        """,
        Cause.DELIVERY: """
            leverans, leveransen, leveranser, frakt, frakten, leveranstid, leveranstiden, försenad leverans,
            sen leverans, transport, utkörning
        """,
        Cause.OTHER: """
            annat, något annat, nåt annat, övrigt, annan orsak, annan anledning, en annan anledning, andra
            skäl, inget av dessa, annan
        """,
    },
    hints={
        Cause.PRODUCT: """
            produkt*, vara, varan, varor, varorna, sortiment*, utbud*, urval*, smak, smaken, smakade,
            smaklös*, smaklöst, salt, kryddning, kryddigt, storlek*, passform, passade inte, färg, färgen,
            modell*, meny, menyn, rätt, rätter, rätterna, portion*, recept*, vegetarisk*, vegan*, lager,
            slutsåld*, slutsålt
        """,
        Cause.SERVICE: """
            service*, bemötande*, personal*, servitör*, servitris*, kypare*, expedit*, säljare*, kassörska*,
            receptionist*, reception*, kundtjänst*, kundservice*, otrevlig*, trevlig*, ohövlig*, oförskämd*,
            nonchalant*, arrogant*, sur, sura, surt, snorkig*, hjälpsam*, kö, kön, köa, kötid*, väntetid*,
            vänta, väntade, väntat, ignorera*, långsam*, seg, segt, hälsade, svarade inte, svarar aldrig,
            svarade aldrig, frisör*
        """,
        Cause.IMAGE: """
            image*, rykte*, anseende*, varumärke*, smutsig*, smutsigt, ostädat, ostädad*, ofräsch*, sunkig*,
            äcklig*, äckligt, inredning*, miljö, miljön, atmosfär*, stämning*, mysig*, mysigt, luktade, lukt,
            stank, rök, sliten, slitet, slitna, reklam*, lokal, lokalen, lokalerna
        """,
        Cause.QUALITY: """
            kvalitet*, kvalité*, trasig*, trasigt, sönder, gick sönder, defekt*, skadad*, skadat, repor,
            repig*, sliten, kall, kallt, kalla, ljummen, ljummet, gammal, gammalt, gamla, torr, torrt, torra,
            bränd*, bränt, rå, rått, seg biff, mögel, möglig*, möglig, färsk*, färskt, ruttet, ruttna,
            fungerar inte, funkar inte, funkade inte, slarv*, slarvigt, dåligt utfört, hårda, krånglar
        """,
        Cause.PRICE: """
            pris*, prisvärd*, dyr, dyrt, dyra, dyrare, svindyr*, överpris*, billig*, billigt, billigare,
            kosta*, kostnad*, kostar, avgift*, betala*, rabatt*, pengar, kronor, faktura*, ocker, höjt
            priserna, fraktkostnad, värt pengarna
        """,
        Cause.DELIVERY: """
            leverans*, leverera*, levererat, frakt*, paket*, bud, budet, budbil, postnord, schenker, dhl,
            ombud, utlämning*, spårning*, försenad*, försenat, försening*, sen, sent, för sent, försent, kom
            aldrig, inte kommit, ej kommit, transport*, chaufför*, hemleverans, utkörning, borttappat,
            skickades, skickat fel
        """,
        Cause.OTHER: """
            parkering*, parkera, buller, bullrigt, ljudnivå*, högljudd*, musik, musiken, öppettider*,
            hemsida*, hemsidan, webbplats*, appen, app, toalett*, toan, wifi, läge, läget, avstånd,
            tillgänglighet, rullstol*, hiss*, temperatur*, drag, drog från, trångt, fullt
        """,
    },
)
