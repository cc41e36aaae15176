"""Romanian."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="ro",
    numbers="""
        1o puncte 10, 1o pct 10, 1o din 10 10, unu din zece 1, unu din 10 1, zero 0, unu 1, una 1, doi 2, două
        2, trei 3, patru 4, cinci 5, șase 6, șapte 7, opt 8, nouă 9, zece 10, zecele 10, optul 8, șaptele 7,
        șasele 6, cinciul 5, patrul 4, treiul 3, doiul 2, nouarul 9, zeroul 0, zeciul 10, zecar 10, nouar 9,
        optar 8, șeptar 7, șesar 6, cincar 5, pătrar 4, treiar 3, doiar 2, unsprezece 11, doisprezece 12,
        douăsprezece 12, treisprezece 13, paisprezece 14, patrusprezece 14, cincisprezece 15, șaisprezece 16,
        șasesprezece 16, șaptesprezece 17, optsprezece 18, nouăsprezece 19, unșpe 11, doișpe 12, douășpe 12,
        treișpe 13, paișpe 14, patrușpe 14, cinșpe 15, cincișpe 15, șaișpe 16, șapteșpe 17, șaptișpe 17,
        optișpe 18, nouășpe 19, douăzeci 20, treizeci 30, patruzeci 40, cincizeci 50, șaizeci 60, șasezeci 60,
        șaptezeci 70, optzeci 80, nouăzeci 90, sută 100, sute 100, mii 1000, milion 1000000, milioane 1000000,
        miliard 1000000
    """,
    alone="""
        zeo 0, zro 0, zee 10, șae 6, șse 6, nuă 9, dou 2, duă 2, șaptea 7, șapet 7, zăce 10, zăci 10, zeci 10,
        zec 10, zce 10, zcee 10, zeece 10, zeche 10, zecce 10, zaceee 10, șasă 6, șeasă 6, sas 6, sasee 6,
        șese 6, șăse 6, șapti 7, șepte 7, șeapte 7, sapt 7, sepate 7, satpe 7, saote 7, opti 8, otp 8, opct 8,
        optu 8, oopt 8, noo 9, noau 9, nooă 9, nuoa 9, nooua 9, nouo 9, noă 9, cinc 5, cici 5, cinch 5, cinici
        5, cinvi 5, cinnci 5, patro 4, partu 4, ptaru 4, patur 4, patrru 4, pattru 4, tri 3, treii 3, treei 3,
        doo 2, dooă 2, doua 2, doii 2, unul 1, unuu 1, uno 1, zeor 0, zeru 0, zeroo 0, nula 0
    """,
    homographs="zero una unu doi doua trei opt noua nouar suta sute mii milion patrar",
    cues={
        Cue.LIGHT: """
            un, o, e, îi, este, sunt, sunteți, ești, vă, v, ți, îți, vi, i, mi, îmi, meu, mea, mele, nostru,
            noastră, dumneavoastră, dvs, voastră, vostru, lor, al, a, ale, cu un, la un, cel, cea, acel,
            acest, această, asta, mare, mic, mică, mici, plin, rotund, rotundă, frumos, frumoasă, curat,
            solid, cinstit, sincer, meritat, bine meritat, binemeritat, pe deplin meritat, bun, slab, slăbuț,
            tare, gras, grasă, zdravăn, fix, deplin, întreg, mândru, mândri, cinstită, curată, sincere,
            sinceră, categoric, generos, modest, amărât, rușinos, trist, cald, călduț, fi, să fie, clar, gol,
            de bun, maxim, onest, onorabil, obiectiv
        """,
        Cue.THE: "",
        Cue.HEDGE: """
            poate, poate un, posibil, probabil, eventual, cred, cred că, eu cred, eu cred că, bănuiesc,
            bănuiesc că, presupun, presupun că, consider, consider că, zic eu, zic, mi se pare, parcă, cam,
            cam un, cam de, cam pe la, circa, aproximativ, vreo, vreun, vreo un, în jur de, pe la, undeva la,
            undeva pe la, undeva spre, ceva de, ceva de genul, ceva gen, cam așa, cam așa ceva, hai, haide,
            haideți, hai să zic, hai să zicem, hai că, hai fie, hai să fie, fie, fie și, să zicem, să spunem,
            să fie, gen, ca un, ca, mai degrabă, mai mult, de la mine, de la mine aveți, de la mine un, de la
            noi, din partea mea, din partea noastră, din punctul meu de vedere, din punctul nostru de vedere,
            după mine, după părerea mea, părerea mea, în opinia mea, pentru mine, pentru noi, pentru voi,
            sincer, sincer să fiu, sinceră, ca să fiu sincer, ca să fiu sinceră, să fiu sincer, să fiu
            sinceră, cinstit vorbind, adevărul e că, drept să spun, drept să zic, la drept vorbind, evident,
            desigur, bineînțeles, clar, sigur, sigur un, cu siguranță, cu certitudine, fără dubii, fără
            îndoială, fără discuție, fără ezitare, fără rezerve, fără să clipesc, fără probleme de, fără să
            stau pe gânduri, absolut, neapărat, categoric, definitiv, mereu, doar, doar un, numai, numai un,
            abia, de abia, deabia, măcar un, chiar, chiar un, chiar și, tot, tot un, încă, încă un, hmm, hm,
            mmm, ăăă, ăă, îîî, eh, ehh, ehe, păi, mă rog, știu eu, mai știi, nu știu, nu știu ce să zic, nu
            sunt sigur, nu sunt sigură, nu-s sigur, nu s sigur, greu de zis, greu de spus, greu de ales,
            acolo, pe acolo, p acolo, pe-acolo, și gata, și atât, atât, atâta, și cu asta basta, cât casa, cât
            roata carului, cât china, cât se poate de, cu felicitări, cu felicitare, cu steluță, cu stea, cu
            coroniță, cu plus, cu brio, cu vârf și îndesat, cu bulină, cu toată inima, cu drag, cu mare drag,
            cu plăcere, cu mâna pe inimă, din inimă, din suflet, din toată inima, plus, bomba, cap coadă, cu
            indulgență, cu îngăduință, la limită, onest vorbind, obiectiv vorbind, în mare, în principiu,
            momentan, de încurajare, să nu exagerez, ca să nu exagerez, din oficiu, pe bune, serios, pur și
            simplu, pe loc, direct, exact, la fix, sau așa ceva, sau cam așa, sa zic, ca să zic așa, no, apoi,
            d'apoi, doamne
        """,
        Cue.FILLER: """
            vă, vă rog, te rog, vă rog frumos, rog, mulțumesc, mulțumim, mulțumesc mult, mulțumesc frumos,
            mersi, mersi mult, merci, msc, mulțam, mulțămesc, ms, mc, mersic, salut, salutare, salutări, bună,
            bună ziua, bună seara, bună dimineața, neața, noapte bună, o zi bună, o zi frumoasă, o seară bună,
            numai bine, toate cele bune, cele bune, la revedere, pa, pa pa, cu respect, cu stimă, cu plăcere,
            cu drag, bine, ok, okay, okey, oki, da, daa, da da, dap, sigur că da, evident da, ei bine, așadar
            da, hei, hey, servus, ceau, ciao, felicitări, bravo, bravos, bravo vouă, haha, hahaha, hehe, hihi,
            lol, wow, oh, ah, ooo, o zi, doamnă, domnule, dragilor, stimați, pls, plz, pup, pupici, spor, spor
            la treabă, spor la lucru, succes, sărut mâna, sărumâna, s-auzim de bine, la mulți ani, doamne
            ajută, cu mult drag, n-aveți pentru ce, cu cel mai mare drag, super, gata
        """,
        Cue.GIVE: """
            dau, dăm, dau un, dau nota, vă dau, v aș da, v-aș da, ți dau, le dau, îi dau, eu dau, eu vă dau,
            aș da, aș acorda, acord, acordăm, am dat, v am dat, v-am dat, v am pus, v-am pus, i am dat, i-am
            dat, am pus, am ales, voi da, o să dau, îmi permit, punem, pun, aș pune, puneți, treceți, notez,
            notez cu, vă notez cu, evaluez cu, apreciez cu, cotez cu, vă evaluez cu, vă apreciez cu, notăm,
            notați, aș nota, cotez, evaluez, apreciez, aleg, alegem, aș alege, votez, votăm, votez cu, votez
            pentru, merg cu, mergem cu, merg pe, mergem pe, rămân la, rămânem la, mă opresc la, mă rezum la,
            zic, aș zice, aș spune, spun, spunem, zicem, răspund, bag, băgați, scriu, scrieți, selectez,
            bifez, bifați, aș oferi, merită, merită un, meritați, meritați un, meritați nota, merită nota,
            meriți, meriți un, primiți, primiți un, primiți de la mine, aveți de la mine, ai de la mine, aveți
            un, luați, luați un, recomand cu, recomand de, recomand la, recomand nota, v aș recomanda cu, v-aș
            recomanda cu, sunteți de, sunteți de nota, ești de, e de, este de, e de nota, este de nota, a fost
            de, a fost de nota, au fost de, totul de nota, totul de, servicii de nota, serviciu de, servire de
            nota, mâncare de nota, experiență de, experiență de nota, loc de nota, de nota, de un, dați mi
            voie, sunt de, îs de, is la, sunt la, suntem la
        """,
        Cue.VOTE: """
            nota, nota mea, nota mea e, nota mea este, nota noastră, nota noastră e, nota e, nota este, ca
            notă, nota pe care o dau, notă de, o notă de, scor, scorul, scorul meu, scorul meu e, scorul meu
            este, un scor de, punctaj, punctajul, punctajul meu, punctajul meu e, rating, ratingul,
            calificativ, calificativul, calificativul meu, evaluare, evaluarea, evaluarea mea, evaluarea mea
            e, răspuns, răspunsul, răspunsul meu, răspunsul meu e, răspunsul meu este, răspunsul e, vot,
            votul, votul meu, votul meu e, votul meu este, alegerea mea, numărul meu, numărul meu e, cifra,
            cifra mea, cifra mea e, probabilitatea, probabilitate, șansa, șanse, recomandare, recomandarea,
            recomandarea mea, opinia mea, aprecierea mea, nps
        """,
        Cue.OVERALL: """
            per total, pe total, în total, total, în ansamblu, de ansamblu, pe ansamblu, overall, în general,
            general, generală, nota generală, nota finală, nota totală, nota de ansamblu, scor final, scor
            general, scorul final, scorul total, final, în final, finală, la final, una peste alta, una peste
            alta e, per ansamblu, în mare, la modul general, global, în concluzie, concluzie, concluzia,
            media, media e, medie, în medie, media ar fi, trăgând linie, la o adică, în rest, restul, restul
            de, per global, în linii mari, luate la un loc, la un loc, împreună, toate împreună, luând totul
            în calcul, per totul, totul, impresia generală, per experiență, toată experiența
        """,
        Cue.SO: """
            deci, așa că, așa, așadar, prin urmare, ca urmare, drept urmare, astfel, astfel că, de aceea, de
            asta, d'aia, de aia, d-aia, din cauza asta, din acest motiv, rămâne, rămâne un, rămân, rămâne la,
            scade la, scad la, coboară la, am lăsat, las, lăsăm, așa e, așa doar, motiv pentru care, iese,
            iese un, iese la un, a ieșit, a rămas, rezultă, adică nota
        """,
        Cue.BUT: """
            dar, însă, ci, totuși, cu toate acestea, în schimb, deși, cu excepția, în afară de, exceptând,
            numai că, doar că, păcat că, păcat, iar
        """,
        Cue.SAFE: """
            produse bune|excelente|proaspete|super|faine|minunate|ok|diverse|slabe|proaste|scumpe|stricate|
            expirate, produse de calitate, produse foarte, oameni faini|minunați|amabili|super|buni|drăguți|
            profesioniști, oameni de treabă|calitate, băieți|fete|doamne|domni de treabă|nota, băieți|fete|
            doamne|domni|angajați|chelneri|ospătari|vânzătoare|colegi faini|super|minunate|minunați|drăguțe|
            drăguți|amabile|amabili|politicoși|profesioniști|nepoliticoși|simpatice|simpatici, copii
            încântați|fericiți|mulțumiți, copiii încântați|fericiți|mulțumiți, clienți mulțumiți, porții mari|
            mici|generoase, camere curate|mari|mici|frumoase, probleme cu, întrebări de, pentru că, că, căci,
            fiindcă, deoarece, întrucât, pt ca, ptr ca, pentru, pt, ptr, din cauza, din cauză că, din pricina,
            datorită, deși, cu, fără, când, unde, care, cum, cât, cine, după, înainte, la, în, pe, de, de la,
            din, și, mai, nu, n, niciodată, nici, prea, foarte, super, bun, bună, bune, buni, bine, excelent,
            excelentă, excelente, rău, rea, slab, slabă, groaznic, oribil, minunat, minunată, minunate,
            perfect, perfectă, rapid, rapidă, lent, scump, scumpă, scumpe, ieftin, frumos, frumoasă, curat,
            curată, murdar, totul, toate, toată, tot, nimic, personal, personalul, servire, servirea,
            servicii, serviciile, mâncare, mâncarea, mâncarea a, recomand, recomandăm, revin, revenim, aș, am,
            ați, ar, a, au, e, este, era, erau, sunteți, sunt, mi, mi-a, ne, s, le, vă, am fost, ne-am, merită
            revenit, dacă nu, abia aștept, mereu, întotdeauna, îmi, îmi place, doamna, domnul, fata, băiatul
        """,
        Cue.POINTS: "punct, puncte, punctaj, pct, pcte, pt, pts, p, puncțele, punctișoare",
        Cue.OUT_OF: """
            din, pe, dintr-un, din maxim, din maximum, din maximul de, din maxim de, dintr-un maxim de, pe o
            scară de, pe scara de, pe o scală de, out of, din total de, dintr-un total de, din posibil
        """,
        Cue.NOW: """
            acum, acuma, acu, azi, astăzi, de data asta, de data aceasta, data asta, acum însă, în prezent,
            actualmente, momentan, la ora actuală, săptămâna asta, luna asta, anul ăsta, anul acesta, în
            ultima vreme, mai nou, la vizita asta, la această vizită, vizita asta, vizita de azi, diseară,
            deseară, după renovare, de când, de azi, de acum, acum de, azi de
        """,
        Cue.PAST: """
            data trecută, dățile trecute, ultima dată, anul trecut, luna trecută, săptămâna trecută, vara
            trecută, iarna trecută, toamna trecută, primăvara trecută, în trecut, odată, cândva, pe vremuri,
            odinioară, înainte, mai demult, demult, de mult, mai înainte, până acum, până ieri, ieri,
            anterior, precedent, vizita trecută, vizita precedentă, prima vizită, prima dată, prima oară, la
            prima vizită, la început, inițial, la ultima vizită, de obicei, mereu erați, mereu ați fost,
            întotdeauna erați, de regulă, acum un an, acum o lună, acum o săptămână, acum câțiva ani, acum
            câteva luni, acum câteva săptămâni, acu un an, acu o lună, acum|acu 2|3|4|5|6|7|8|9|10|doi|trei|
            patru|cinci|șase|două ani|luni|săptămâni|zile, un an în urmă, acum ceva timp, acum ceva vreme, cu
            ceva timp în urmă, cu vechiul|fostul|celălalt patron|chef|bucătar|șef|manager|administrator|
            proprietar|frizer, cu vechea|fosta conducere|echipă|bucătăreasă|administrație, pe vremea, înainte
            de renovare, înainte de pandemie, înainte de schimbare, dădeam, dădusem, vă dădeam, aș fi dat
            altădată, erați, erați de, ați fost de, în alți ani
        """,
        Cue.NOT: """
            nu, nu e, nu-e, nu e un, nu-e un, nu e de, nu-e de, nu este, nu este un, nu este de, nu-i, nu i,
            nu i un, nu-i un, nu i de, nu-i de, nu sunteți de, nu merită, nu meritați, nu meritați un, nu
            merită un, nu merită nota, nu dau, nu vă dau, nu pot da, nu pot să dau, nu pot să vă dau, nu aș
            da, n aș da, n-aș da, nu v aș da, nu v-aș da, n am cum să dau, n-am cum să dau, nu de, nu chiar,
            nu chiar un, nu chiar de, nicidecum, nicidecum un, în niciun caz, în nici un caz, sub nicio formă,
            nici vorbă de, nici pe departe, nici măcar, nici măcar un, nici, nici un, nici de, departe de,
            departe de un, în loc de, în locul, decât, nu tocmai, niciodată, nu mai e de, nu mai e, nu mai
            sunteți de, nu cred că e de, nu cred că meritați
        """,
        Cue.NO: "ba, nope, nu nu, nuu, nuuu",
        Cue.CORRECTION: """
            stai, stai așa, nu stai, ba nu, a nu, aa nu, ah nu, nu nu, nu scuze, nu pardon, nu greșit, stați,
            stați așa, așteaptă, așteptați, un moment, o clipă, scuze, scuzați, scuză mă, scuzați mă, mă
            scuzați, iertați mă, iertare, pardon, sorry, sry, îmi cer scuze, greșeală, greșeala mea, am
            greșit, m am încurcat, m-am încurcat, eroare, eroarea mea, corectez, corecție, corectare,
            corectura, rectific, rectificare, erată, ups, oops, upsi, upss, ops, vai, adică, mă rog adică,
            vreau să zic, vreau să spun, voiam să zic, voiam să spun, voiam să scriu, vroiam să zic, vroiam să
            spun, vroiam să scriu, am vrut să zic, am vrut să spun, am vrut să scriu, am vrut să dau, mă
            refeream la, de fapt, defapt, în realitate, mai bine, mai bine zis, mai bine un, sau mai bine, mai
            degrabă, mai corect, mai precis, schimb, schimb în, schimbă în, schimbați în, schimbați cu,
            modific, modific în, modificați în, modificați la, m am răzgândit, m-am răzgândit, mă răzgândesc,
            pe a doua gândire, gândindu mă mai bine, dacă stau să mă gândesc, am tastat greșit, am scris
            greșit, am apăsat greșit, apăsat greșit, typo, glumesc, glumeam, am glumit, lasă că, trebuia să
            fie, trebuia să scriu, trebuie să fie, edit, mint, ba chiar, retractez, retrag
        """,
        Cue.IF: """
            dacă, dacă nu, de-ar fi, în caz că, doar dacă, numai dacă, cu condiția, cu condiția să, în cazul
            în care, în condițiile în care, cand reparati|rezolvati|scadeti|ieftiniti|schimbati|imbunatatiti,
            la prețuri|prețul|un preț|un pret mai mici|mai mic|mai bun|mai bune, cu prețuri mai mici, cu o
            servire mai bună, cu livrare mai rapidă, cu un personal mai amabil, de n-ar fi, de nu era, de nu
            erau, fără întârziere era, să fi, când reparați|rezolvați|scădeți|ieftiniți|schimbați|
            îmbunătățiți|aveți, când veți repara|rezolva|scădea|ieftini|schimba|îmbunătăți|avea, când o să
            reparați|rezolvați|scădeți|schimbați|îmbunătățiți|aveți|fie
        """,
        Cue.WOULD: """
            ar fi, ar fi un, ar fi de, aș da, v aș da, v-aș da, ar merita, ați merita, ar putea fi, ar primi,
            ați primi, va fi, va fi un, o să fie, ați lua, ar lua, voi da, o să dau
        """,
        Cue.WOULD_HAVE: """
            ar fi, ar fi un, ar fi de, ar fi fost, ar fi fost un, ar fi fost de, ar fi meritat, ați fi
            meritat, ați fi luat, ați fi primit, aș fi dat, v aș fi dat, v-aș fi dat, aș fi pus, aș fi zis, aș
            fi acordat, ar fi putut fi, putea fi, putea să fie, puteați fi, puteați fi de, puteați lua, era
            de, era, era un, era să dau, erau de, vă dădeam, voiam să dau, voiam să vă dau, vroiam să dau,
            vroiam să vă dau, am vrut să dau, am vrut să vă dau, intenționam să dau, mă gândeam la, mă gândeam
            să dau, urma să dau, eram gata să dau, lua, luați și, luau, merita și, trebuia să fie
        """,
        Cue.LESS_OR_MORE: """
            mai mult de, mai mult decât, mai puțin de, mai puțin decât, mai mare de, mai mare decât, mai mic
            de, mai mic decât, mai bine de, mai bine decât, mai bun decât, mai rău decât, mai jos de, mai sus
            de, nu mai mult de, nu mai puțin de, peste, sub, dedesubt de, deasupra lui, aproape, aproape un,
            aproape de, aproape de un, aproximativ sub, cel puțin, cel puțin un, măcar, minim, minimum, maxim,
            maximum, cel mult, cel mult un, până în, până la, maxim un, minim un, puțin sub, puțin peste,
            puțin mai mult de, puțin mai puțin de, un pic sub, un pic peste, un pic mai mult de, un pic mai
            puțin de, spre, către, înspre, bate spre, tinde spre, aproape că, minus, depășește, inferior lui,
            superior lui, peste nota, sub nota, mai sus decât, mai jos decât, mai slab de, cam sub, binișor
            peste, cu puțin sub, cu puțin peste, la un pas de
        """,
        Cue.OR_MORE: """
            fără ceva, fără un pic, fără puțin, sau mai mult, sau peste, sau mai puțin, sau sub, ori mai mult,
            și peste, în sus, în jos, și ceva, și un pic, și mai bine, și puțin, minus, cu minus, maxim,
            maximum, minim, minimum, cel mult, cel puțin, sau chiar mai mult, poate chiar mai mult, plus
            minus, sau mai sus, sau mai jos, spre, către, bate spre
        """,
        Cue.HALF: """
            și jumătate, și jumate, și jumă, și un sfert, și trei sferturi, jumătate, jumate, juma, și ju,
            virgulă cinci, virgulă 5, punct cinci, punct 5, virgulă unu|doi|două|trei|patru|șase|șapte|opt|
            nouă|zero
        """,
        Cue.HALVED: """
            douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci și unu|una|doi|două|trei|
            patru|cinci|șase|șapte|opt|nouă, o sută, două sute, trei sute, o mie, două mii, un milion, o sută
            douăzeci
        """,
        Cue.BETWEEN: """
            între, dintre, undeva între, cam între, cuprins între, de la, pe o scară de la, pe scara de la, pe
            o scală de la, pe scala de la, pe o scară, pe scara, scara, scara de la, scara e, în intervalul,
            în plaja, cam de la, dintr-o scară de la, din scara
        """,
        Cue.TO: "la, până la, spre, către, înspre",
        Cue.AND: "și, cu, la",
        Cue.OR: """
            sau, ori, sau poate, sau chiar, poate, poate chiar, hai, ba chiar, fie, eventual, versus, vs, spre
        """,
        Cue.PERCENT: "la sută, procente, procent, procentaj, percent",
        Cue.STARS: """
            stele, stea, steluțe, steluță, inimi, inimioare, stelușe, pe scara de la 1 la 5, pe scară de 5,
            medalii
        """,
        Cue.SCHOOL: "notă școlară, ca la școală, la școală, sistem școlar",
        Cue.UNIT: """
            -a oară|dată|vizită|comandă|zi|programare|masă|încercare, -lea, -ea oară, secunde, secundă, sec,
            minute, minut, minutul, minutele, min, ore, oră, orele, ceasuri, h, zile, zi, ziua, zilele, nopți,
            noapte, nopțile, săptămâni, săptămână, weekenduri, weekend-uri, luni, lună, lunile, an, ani, anul,
            anișori, anii, trimestre, sezoane, decenii, persoane, persoană, pers, oameni, inși, suflete,
            adulți, copii, copil, copiii, copilași, băieți, fete, fetițe, bărbați, femei, doamne, domni,
            prieteni, prietene, amici, colegi, colege, clienți, invitați, oaspeți, musafiri, vizitatori,
            familii, cupluri, nepoți, gemeni, câini, pisici, ori, oară, dăți, dată, x, vizite, ședințe,
            programări, încercări, telefoane, apeluri, mailuri, mail-uri, mesaje, sms-uri, sms uri, întrebări,
            lei, leu, ron, euro, eur, dolari, lire, sute, mii, milioane, kg, kilograme, kile, kilogram, grame,
            gr, g, litri, litru, l, ml, km, kilometri, metri, metru, m, mp, cm, centimetri, mm, gb, mb, grade,
            grad, procente reducere, la sută reducere, la sută discount, reducere, discount, stele michelin,
            bucăți, bucată, buc, perechi, pereche, seturi, pachete, colete, cutii, cutie, pungi, pungă,
            sticle, borcane, saci, comenzi, produse, articole, mese, camere, paturi, etaje, magazine,
            localuri, locuri, scaune, uși, geamuri, băi, cafele, cafeluțe, ceaiuri, beri, bere, halbe, pahare,
            pahar, căni, cupe, sticluțe, pizze, burgeri, șaorme, shaorme, porții, feluri, fel de mâncare,
            deserturi, prăjituri, torturi, înghețate, sandvișuri, farfurii, felii, clătite, papanași, sarmale,
            ouă, pâini, covrigi, gogoși, meniuri, meniu zilei, ciorbe, supe, fripturi, chelneri, ospătari,
            angajați, vânzători, vânzătoare, casieri, operatori, doctori, medici, asistente, frizeri, curieri,
            șoferi, mecanici, case de marcat, case deschise, prosoape, prosop, lingurițe, furculițe, motive,
            motiv, lucruri, lucru, chestii, aspecte, probleme, greșeli, greșeală, erori, reclamații, sesizări,
            plângeri, cuvinte, cuvânt, vorbe, pagini, pași, trepte, scări, pantofi, perechi de, tricouri,
            rochii, cămăși, pantaloni, șosete, cărți, bilete, stații, mașini, anvelope, roți, jante,
            cauciucuri, uși la, poze, fotografii, flori, trandafiri, ghivece, chei, carduri, rate, tranșe,
            coduri, culori, mărimi, modele, tipuri, straturi, lucrări, dinți, carii, plombe, unghii, fire,
            șuvițe, tratamente, masaje, antrenamente, lecții, cursuri, analize, ianuarie, februarie, martie,
            aprilie, mai ați, mai am, mai la, iunie, iulie, august, septembrie, octombrie, noiembrie,
            decembrie, ian, feb, mart, apr, iun, iul, aug, sept, oct, nov, dec, dimineața, după-amiază, fix
            dimineața, la rând, în șir, la număr, dintre noi, din noi, dintre ei, dintre ele, din ele, dintre
            voi, dintre cele, dintre cei, cadouri, surprize, la preț de, gratis, bucățele, porniri, iarna,
            vara, mai mulți, trecute fix, fără un sfert, fără zece, fără cinci, și un sfert dimineața, și
            jumătate, pm, am dimineața, plus unu gratis, ghișee, lifturi, televizoare, becuri, cabine, lămpi,
            anișori la, lunii, ani jumate, zecimi, cm distanță, de secunde|secundă|sec|minute|minut|minutul|
            minutele|min|ore|oră|orele|ceasuri|zile|zi|ziua|zilele|nopți|noapte|nopțile|săptămâni|săptămână|
            weekenduri|weekend-uri|luni|lună|lunile|ani|anișori|anii|trimestre|sezoane|decenii|persoane|
            persoană|pers|oameni|inși|suflete|adulți|copii|copil|copiii|copilași|băieți|fete|fetițe|bărbați|
            femei|doamne|domni|prieteni|prietene|amici|colegi|colege|clienți|invitați|oaspeți|musafiri|
            vizitatori|familii|cupluri|nepoți|gemeni|câini|pisici|guri|dăți|dată|vizite|ședințe|programări|
            încercări|telefoane|apeluri|mailuri|mail-uri|mesaje|sms-uri|întrebări|lei|leu|ron|euro|eur|dolari|
            lire|sute|mii|milioane|kg|kilograme|kile|kilogram|grame|gr|litri|litru|ml|km|kilometri|metri|
            metru|mp|cm|centimetri|mm|gb|mb|grade|grad|bucăți|bucată|buc|perechi|pereche|seturi|pachete|
            colete|cutii|cutie|pungi|pungă|sticle|borcane|saci|comenzi|produse|articole|mese|camere|paturi|
            etaje|magazine|localuri|locuri|scaune|uși|geamuri|băi|cafele|cafeluțe|ceaiuri|beri|bere|halbe|
            pahare|pahar|căni|cupe|sticluțe|pizze|burgeri|șaorme|shaorme|porții|feluri|deserturi|prăjituri|
            torturi|înghețate|sandvișuri|farfurii|felii|clătite|papanași|sarmale|ouă|pâini|covrigi|gogoși|
            meniuri|ciorbe|supe|fripturi|chelneri|ospătari|angajați|vânzători|vânzătoare|casieri|operatori|
            doctori|medici|asistente|frizeri|curieri|șoferi|mecanici|prosoape|prosop|lingurițe|furculițe|
            motive|motiv|lucruri|lucru|chestii|aspecte|probleme|greșeli|greșeală|erori|reclamații|sesizări|
            plângeri|cuvinte|cuvânt|vorbe|pagini|pași|trepte|scări|pantofi|tricouri|rochii|cămăși|pantaloni|
            șosete|cărți|bilete|stații|mașini|anvelope|roți|jante|cauciucuri|poze|fotografii|flori|trandafiri|
            ghivece|chei|carduri|rate|tranșe|coduri|culori|mărimi|modele|tipuri|straturi|lucrări|dinți|carii|
            plombe|unghii|fire|șuvițe|tratamente|masaje|antrenamente|lecții|cursuri|analize|ianuarie|
            februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|după-amiază|
            cadouri|surprize|bucățele|porniri|ghișee|lifturi|televizoare|becuri|cabine|lămpi|lunii|zecimi,
            mici, cârnați, frigărui, aripioare, bucăți mici, crenvurști, langoși, plăcinte, covrigei,
            cozonaci, eclere, croissante, brioșe, cotlete, ardei, roșii, cartofi, mere, pere, banane, salate,
            sosuri, tăvi, platouri
        """,
        Cue.THING: """
            comanda, comenzii, comanda nr, comanda numărul, comanda cu numărul, comanda cu nr, comenzi,
            numărul comenzii, numărul comenzii e, numărul comenzii este, nr comenzii, nr de comandă, nr
            comanda, id comanda, awb, awb ul, coletul, colet, coletul nr, coletul cu nr, factura, facturii,
            factura nr, bon, bonul, bonul nr, chitanța, masa, masa nr, masa numărul, masa de, o masă de, masă
            pentru, o masă pentru, o rezervare de, rezervare, rezervarea, rezervare la, rezervare pentru,
            rezervarea pentru, rezervare de, camera, camerei, camera nr, camera numărul, apartament,
            apartamentul, ap, ap ., etaj, etajul, la etajul, sala, sala nr, casa, casa nr, casa de marcat, la
            casa, la casa de marcat, ghișeul, ghișeu, cabina, cabinetul, poarta, peronul, linia, linie,
            autobuzul, autobuz, tramvaiul, tramvai, troleul, trenul, strada, str, str ., bulevardul, bd,
            blocul, bloc, bl, scara bl, sc, sectorul, sector, telefon, telefonul, tel, tel ., nr de telefon,
            numărul de telefon, numărul meu de telefon, mobil, sunați mă la, sunați la, sună la, apelați, cod,
            codul, cod poștal, pin, pinul, versiunea, versiune, versiunii, aplicația, v, de la v, modelul,
            model, mărimea, mărime, măsura, numărul la pantofi, iphone, samsung, galaxy, windows, id, dosar,
            dosarul, reclamația, reclamația nr, tichet, tichetul, bilet, biletul, locul, loc, locuri, raionul,
            raion, culoarul, cuierul, canalul, terminalul, terminal, ieșirea, drumul, autostrada, capitolul,
            pagina, partea, meniul, meniu, meniul nr, pizza nr, varianta, contul, ora, orele, la ora, la
            orele, pe la ora, de la ora, până la ora, ora de, înainte de ora, după ora, program, programul,
            programare, programarea, programare la, programarea la, programare pe, programată la, programat
            la, programați la, deschis de la, deschis la, deschideți la, închis la, închideți la, închide la,
            la, de pe la, pe, pe data de, data de, din data de, în data de, în, din, timp de, de vreo, după,
            după vreo, abia după, la fiecare, fiecare, în decurs de, vreo de, pentru, de mai bine de, de
            peste, de aproape, cele, cei, toate cele, toți cei, ultimele, ultimii, ultimul, ultima, primele,
            primii, următoarele, următorii, celelalte, ceilalți, ambele, amândoi, amândouă, acele, acei,
            aceste, acești, alte, alți, încă alte, câte, doar cu, numai cu, eram, eram vreo, eram în, eram
            cam, am fost, am fost în, am fost vreo, am venit, am venit în, suntem, suntem în, ne-am dus, noi
            cei, am mers, am stat, am așteptat, așteptat, aștept, așteptăm, așteptare de, a durat, durat,
            durează, a întârziat, întârziat, întârziere de, a venit după, a ajuns după, am sunat, am sunat de,
            sunat de, v am sunat, v-am sunat, v am sunat de, v-am sunat de, am scris, am cumpărat, cumpărat,
            am luat, luat, am comandat, comandat, am primit, am primit doar, primit, primit doar, am plătit,
            plătit, plătesc, am dat pe, m a costat, m-a costat, ne a costat, a costat, costă, costat, costau,
            preț, prețul, la preț de, cheltuit, am cheltuit, are, are deja, avem, am, aveam, avea, avea doar,
            au, mai am, sunt, erau, erau doar, erau vreo, există, au venit, a venit cu, vârsta, vârstă de,
            împlinit, împlinește, face, facea, a făcut, lipseau, lipsesc, au lipsit, mâncat, am mâncat, băut,
            am băut, fost de vreo, grup de, un grup de, familie de, o familie de, echipă de, petrecere de,
            botez cu, nuntă cu, masa era de, pachet de, set de, cutie de, kilometrul, km, temperatura, sunt
            client de, client de, clientă de, clienți de, vin de, venim de, vin aici de, venim aici de, vin
            aici din, venim din, vin la voi de, aveți doar, ați avut doar, a fost nevoie de, mi au adus, mi-au
            adus, ne-au adus, ne au adus, au adus, mi-ați adus, ne-ați adus, mi-a adus, ne-a adus, au adus
            doar, mi-au trimis, ne-au trimis, mi-ați trimis, ne-ați trimis, comandasem, luasem, cumpărasem,
            cerusem, am cerut, ne-au servit, mi-au pus, mi-au livrat, ne-au livrat
        """,
        Cue.NUMBER: "număr, numărul, nr, nr ., no, nr.crt, numarul e, numeru",
        Cue.IDIOM: """
            zero|0 reacție|reacții|răspuns|răspunsuri|ajutor|curățenie|implicare|atenție|amabilitate|educație|
            gust|igienă|organizare|parcare|interes|respect|comunicare|profesionalism|empatie|regrete|
            reclamații|probleme|stres|griji|transparență|seriozitate|plângeri|reproșuri|așteptare|cozi|coadă|
            zahăr|informații|explicații|soluții|scuze|șanse, zero|0 bun simț, 1|un|o singur|singură, unul|una
            singur|singură, numărul unu, numărul 1, nr 1, nr . 1, nr unu, number one, no 1, # 1, unul dintre,
            unul din, una dintre, una din, unu din, unii dintre, unul câte unul, una câte una, unul după
            altul, una după alta, unul mai, una mai, una alta, una-alta, una două, cu una cu două, nici una
            nici două, una caldă una rece, una caldă, una rece, una e să, una și bună, una la mână, niciunul,
            niciuna, nici una, nici unu, nici unul, vreunul, vreuna, fiecare în parte, unu la unu, 1 la 1, unu
            și unu, doi câte doi, două câte două, în doi timpi și trei mișcări, doi timpi și trei mișcări, în
            doi timpi, în trei timpi, doi bani, de doi bani, de doi lei, doi lei, nici doi bani, nu face doi
            bani, pe doi lei, două vorbe, în două vorbe, în două cuvinte, două cuvinte, în doi pași, la doi
            pași, la trei pași, la câțiva pași, în trei cuvinte, trei cuvinte, trei ceasuri rele, în trei
            rânduri, pe din două, în două, în două rânduri, în doi, noi doi, noi două, voi doi, cei doi, cele
            două, amândoi, în trei, în patru, în cinci, în șase, în șapte, în opt, în nouă, în zece, între
            patru ochi, cu ochii în patru, despic firul în patru, la patru ace, patru ace, patru labe, pe
            toate cele patru, cinci minute, 5 minute, high five, bate cinci, bate palma, de trei ori, al
            nouălea cer, al șaptelea cer, a opta minune, a șaptea artă, șapte vieți, șapte păcate, cu șapte
            lacăte, opt sute, nouă vieți, zero problema, zero comentarii, zero toleranță, zero barat, zero
            absolut, de la zero, la zero, cola zero, pepsi zero, toleranță zero, kilometri zero, km zero, km
            0, kilometrul zero, 24 / 7, 24 din 24, 24 de ore, 24 ore, 24 de ore din 24, 24 h, nonstop, 7 din
            7, șapte din șapte, șapte zile din șapte, 7 zile din 7, 7 zile pe săptămână, nouă din zece ori, 9
            din 10 ori, de 9 ori din 10, de nouă ori din zece, în nouă din zece cazuri, 9 din 10 cazuri, opt
            din zece ori, 8 din 10 ori, o sută de ori, de o sută de ori, de o mie de ori, o mie de ori, de mii
            de ori, mii de, sute de, zeci de, mulți ani, la mulți ani, o mie de mulțumiri, mii de mulțumiri,
            mii de scuze, o mie de scuze, sută la sută mulțumit, nouă ne, nouă nu, nouă ni, nouă chiar, nouă
            personal, nouă mereu, nouă tuturor, nouă n, nouă nici, nouă așa, și nouă, place nouă, plac nouă,
            dat nouă, nouă clienților, noua servire, noua locație, noua vopsea, noua conducere, noua colecție,
            noua echipă, noua doamnă, noua fată, noua casieră, noua politică, noua aplicație, noua mea, noua
            voastră, noua dvs, ca nouă, ca noi, ca și nouă, e nouă, este nouă, era nouă, nou nouță, nouă
            nouță, noua noutza, nou nout, mașina nouă, casa nouă, echipa nouă, locația nouă, terasa nouă,
            rețeta nouă, sala nouă, canapeaua nouă, haina nouă, rochia nouă, vopsea nouă, servirea nouă, parte
            nouă, nouă parte, 50 / 50, 50 50, fifty fifty, jumi juma, jumate jumate, jumătate jumătate, top
            10, top 5, top 3, top zece, top trei, top cinci, doi în unu, 2 in 1, 3 în 1, trei în unu, unu plus
            unu, 1 + 1, 2 + 1, 1 + 1 gratis, într-un cuvânt, un cuvânt, dintr-un foc, pe unu, unu doi trei,
            unu doi, 4 x 4, 3 d, 4 k, 5 g, 4 g, covid 19, unu ca unu, plan b, o dată pentru totdeauna, una
            bucată, unu singur, un milion de, de milioane, opt minune, nu una nu două, sută la sută recomand,
            opt out, 10 pentru 10, doișpe fix, la doișpe fix, trecut prin șapte ape, de șapte ori măsoară,
            trei sferturi, un sfert, de toți banii, 112, în loc de una|unul|un|două, zi și noapte
        """,
        Cue.STOP: """
            stop, stop sms, stop mesaje, stop sondaj, stop sondaje, stop spam, stopp, dezabonare, dezabonați,
            dezabonează, dezabonează mă, dezabonați mă, dezabonez, mă dezabonez, dezabonat, dezabonare sms,
            anulare, anulează, anulați, anulez, anulare abonare, anulare abonament, renunț, renunțare,
            renunțați, renunți, renunta, refuz, refuzat, gata, gata cu mesajele, ajunge, ajunge cu mesajele,
            destul, sfârșit, oprire, oprește, opriți, opriți vă, oprește te, opresc, încetează, încetați,
            termină, terminați, terminați o, lăsați mă, lasă mă, lăsați mă în pace, lasă mă în pace, ieșire,
            ieși, șterge, ștergeți, ștergere, șterge mă, ștergeți mă, scoate mă, scoateți mă, elimină,
            eliminați mă, blochez, blocat, blocare, nu mai scrieți, nu mai scrie, nu mai trimiteți, nu mai
            trimite, nu mă deranjați, nu deranjați, nu mai vreau, nu mai doresc, nu mai sunați, fără mesaje,
            fără sms, niciun mesaj, unsubscribe, quit, cancel, out, opt out, basta, marș, plecați, retrag,
            retragere, retragere consimțământ, retrag consimțământul, dispari, dispăreți, valea, duceți vă,
            spam, nu mai, nu mai scrieți|trimiteți|sunați|deranjați|insistați vă rog|nimic|niciodată|aici|
            deloc, nu scrieți, nu sunați, nu insistați, nu contactați, nu mă contactați, nu mă mai contactați,
            nu mă mai sunați, nu mai insistați, gata mesajele, gata sms, fără spam, fără sondaje, mesaje stop,
            sms stop, spam stop, ștergeți numărul, ștergeți nr, șterge numărul, ștergeți datele, ștergere
            date, ștergere număr, scoateți-mă din listă, mă retrag, ies, vreau să ies, nu sunt interesat, nu
            sunt interesată, nu mă interesează, nu sunt de acord, nu accept, fără contact, blocați-mă,
            blochează-mă, blocați|blochează numărul|nr meu, să mă blocați, blocați ma, opriți-vă, oprește-te,
            opriti va, opritiva, opriți asta, opriți-o, opriți tot, să vă opriți, să te oprești, să se
            oprească, să opriți, să încetați, să încetezi, incetati, încetați odată, terminați odată,
            terminați cu asta, terminați cu prostiile, gata cu asta, ajunge odată, stați, scoateți-mă,
            scoate-mă, să mă scoateți, să mă scoți, scoateți ma, ștergeți-mă, șterge-mă, să mă ștergeți,
            ștergeți ma, eliminați-mă, elimină-mă, eliminați, dezabonați-mă, dezabonați ma, dezabonatima,
            dezabonează-mă, să mă dezabonați, vreau dezabonare, lăsați-mă, lasă-mă,
            lăsați-mă|lasă-mă|lăsați-ne în pace, lăsați-mă|lasă-mă să fiu, să mă lăsați în pace, lăsați ma in
            pace, nu deranjați|deranja|deranjează, nu mă deranjați|deranja, nu mă mai deranjați|deranja, nu ma
            deranjați|deranja, nu mă mai contactați|contacta|căutați|căuta|sunați|suna|bateți, nu mă mai
            bateți la cap, nu mă contactați|contacta, nu-mi mai scrieți|scrie|trimiteți|trimite, nu mi mai
            scrieți|scrie|trimiteți|trimite, nu-mi scrieți|scrie|trimiteți|trimite, nu-mi mai
            trimiteți|trimite nimic|sms|mesaje, nu vreau asta|așa|nimic|mesaje|sms|să, nu vreau, nu mai vreau
            asta|nimic|mesaje|sms, nu vreau mesaje|sms, nu doresc, nu doresc asta|nimic|mesaje, nu mai doresc
            asta|nimic|mesaje, nu-mi trebuie, fără mesaje|sms, fără sms-uri, plecați de aici, duceți-vă
            dracului, vreau să se oprească|opriți, vreau să vă opriți, vreau să încetați, puteți|poți
            înceta|opri|termina, înceta, opri, a înceta|opri
        """,
        Cue.ENDING: "suficient, destul, și gata, și basta",
        Cue.URGING: """
            puteți, poți, ați putea, ai putea, se poate, puteți vă rog, vreți, vrei, trebuie, vă rog să, te
            rog să, vă rog frumos, vă cer, cer, cer să, solicit, solicit să, vreau, vreau să, doresc, doresc
            să, aș vrea, aș vrea să, aș dori, vă, mă, să, am zis, am spus, v-am zis|spus, v-am mai zis|spus,
            am mai zis|spus, am zis deja, am zis să, v-am rugat, repet, încă o dată, din nou, iar, pentru
            ultima oară|dată, ultima oară|dată, ultimul avertisment, o dată pentru totdeauna, odată, acum,
            imediat, chiar acum, de acum, pe loc, azi, astăzi, serios, chiar, pur și simplu, doar, asta, cu
            asta, cu astea, toate, de, și, că, atunci, deci, dar, sau, ori, altfel, că vă
            reclam|blochez|raportez, sau vă reclam|blochez|raportez, altfel vă reclam|blochez|raportez, vă
            reclam|blochez|raportez, sau sun la poliție, sau depun plângere, dracului, la naiba, naiba,
            dumnezeule, frate, nu mă interesează, nu ma interesează, nu sunt interesat|interesată, fără
            interes, mă enervați, mă enervezi, sunteți enervanți, enervant, e enervant, m-am săturat, sunt
            sătul|sătulă, este spam, e spam, spam, de pe listă, din listă, din lista voastră, din lista dvs,
            de pe lista voastră, numărul meu, pentru totdeauna, abonamentul, vă repet, îți repet, vă spun, vă
            zic
        """,
        Cue.REFUSAL: """
            .|! nu mai scrieți|trimiteți|sunați|deranjați, să nu mai scrieți|trimiteți|sunați|contactați|
            deranjați|insistați|scrie|trimită|sune|contacteze|deranjeze, să nu îmi|-mi|mă|ne mai scrieți|
            trimiteți|sunați|contactați|deranjați|scrie|trimită|sune|contacteze|deranjeze, să ștergeți
            numărul|datele|nr, ștergeți|șterge numărul|nr, nu particip la sondaje|sondaj, nu răspund la
            sondaje|sondaj|chestionare, nu vreau să particip|răspund la sondaje|sondaj|chestionare|sondajul,
            nu mai scrieți|scrie pe|la|aici|nimic|mesaje|sms|niciodată|vă|te|pls|deloc|nimănui|mie, nu mai
            deranjați|deranja|spamați|contactați|hărțuiți|insistați, nu mai sunați|suna pe|la|niciodată|vă|
            aici, nu trimiteți|trimite|dați mesaje|sms|smsuri, să nu mai primesc|primim mesaje|sms|smsuri|
            sondaje|aceste|astfel|asemenea|niciun|nimic|mesajele|spam|notificări, să nu mai fiu|fim contactat|
            contactată|contactați|deranjat|deranjată|deranjați|sunat|sunată|spamat, nu mai vreau|doresc nimic
            de la voi|dvs|dumneavoastră, nu vreau|doresc nimic de la voi|dvs|dumneavoastră, nu mai vreau|
            doresc să aud|știu de voi|dvs|dumneavoastră, ștergerea|eliminarea|radierea numărului|datelor meu|
            mele|personale, să mă|ne dezabonez|dezabonați|dezabonăm|ștergeți|scoateți|eliminați, mă dezabonez|
            dezabonați, mă|ne puteți scoate|șterge|dezabona|elimina, puteți să mă|ne dezabonați|ștergeți|
            scoateți, vreau|doresc|cer|solicit dezabonarea|dezabonare, cum mă|ne dezabonez|dezabonăm|
            dezabonați, cum pot dezabona, cum mă pot dezabona, cum pot să mă dezabonez, vreau afară din,
            lăsați|lasă -mă|mă|-ne|ne în pace|plata, lăsați|lasă -mă|mă|-ne|ne dracului|naibii|odată, lăsați
            lumea|oamenii în pace, dați -mi|mi|ne|-ne pace, slăbiți|slăbește|scutiți|scutește -mă|mă|-ne|ne,
            încetați|încetează|terminați|termină|opriți cu|și spamul|spamurile|hărțuirea|mesajele|sondajele,
            încetați|opriți|terminați hărțuirea|spamul|mesajele|sondajele, încetați|terminați|opriți cu
            spam-ul|sms-urile, îmi|-mi|eu|vă retrag|revoc|anulez consimțământul|acordul, retrag|revoc|
            retragem|anulez consimțământul|acordul, mi am|-am retras consimțământul|acordul, retragerea
            consimțământului|acordului, consimțământ|acord|consimțământul|acordul retras|revocat, n-am dat
            acordul|consimțământul, nu v-am|mi-am|am dat acordul|consimțământul|acord|consimțământ|numărul, nu
            sunt de acord cu|să prelucrarea|mesajele|primesc|fiu|sms-urile|spamul, nu mai sunt de acord cu|să
            prelucrarea|mesajele|primesc|fiu, vă raportez|blochez ca|pentru|și spam|vă, vă blochez, v-am
            blocat, v-am dat block, blochez numărul|nr|acest, încă un|o mesaj|sms și, mai trimiteți|primesc
            un|o mesaj|sms și, dacă îmi mai scrieți|trimiteți, dacă mai -mi|îmi scrieți|trimiteți, dacă mai
            primesc un|vreun|mesaje, nu mă|ne mai interesează sondajele|sondajul|mesajele|sondaje|mesaje|
            chestionarele, nu mă|ne interesează sondajele|sondajul|mesajele|sondaje|mesaje|chestionarele|
            sms-urile, opt out, gata cu|și spamul|spam-ul|spam|mesajele|sms-urile|sondajele|smsurile|mesaje|
            sms, duceți-vă dracului|naibii cu|și, nu -mi|mi|îmi|mă|-mă|m|ne|-ne mai scrieți|scrie|scrii|
            deranjați|deranja|contactați|contacta|sunați|suna|spamați|stresați|căutați|hărțuiți|agasați|
            bombardați|plictisiți, nu -mi|mi|mă|ne deranjați|deranja|contactați|contacta|sunați|spamați|
            stresați|hărțuiți|agasați|bombardați, nu mai mi|îmi|mă|ne scrieți|scrie|scrii|deranjați|deranja|
            contactați|contacta|sunați|suna|spamați|stresați|căutați|hărțuiți|agasați|bombardați|plictisiți,
            nu -mi|mi|îmi|ne mai trimiteți|trimite|dați nimic|prostii|vă, nu mai trimiteți|trimite|dați nimic|
            prostii|vă|niciodată, nu -mi|mi|îmi|ne trimiteți|trimite nimic|prostii, nu -mi|mi|îmi|ne scrieți
            mesaje|sms|nimic, nu mai vreau|doresc|vrem|dorim să primesc|primim nimic, nu vreau|doresc|vrem|
            dorim să mai primesc|primim nimic|aceste|astfel|asemenea, nu vreau|doresc să primesc nimic, nu mai
            vreau|doresc|vrem|dorim|accept să fiu|fim contactat|contactată|contactați|deranjat|deranjată|
            deranjați|sunat|sunată, nu vreau|doresc|vrem|dorim|accept să fiu|fim contactat|contactată|
            contactați|deranjat|deranjată|sunat|sunată, nu vreau|doresc să mai fiu contactat|contactată|
            deranjat|deranjată|sunat|sunată, nu mai vreau nimic de la, nu vreau nimic de la voi|dvs|
            dumneavoastră, vreau|doresc|cer|solicit|rog să fiu șters|ștearsă|scos|scoasă|eliminat|eliminată|
            radiat|dezabonat|dezabonată, ștergeți|șterge|eliminați|elimină|scoateți|scoate|uitați|uită|
            pierdeți|blocați -mi|mi|îmi numărul|nr|datele|contactul|telefonul, ștergeți|șterge|eliminați|
            elimină|scoateți|scoate|uitați|uită|pierdeți|blocați acest|de număr|nr|contact|mine|numărul,
            ștergeți|șterge|eliminați|elimină|scoateți|scoate|uitați|uită|pierdeți|blocați|dezabonați|
            dezabonează -mă|mă|-ne|ne, ștergeți - mi numărul|datele|nr|contactul|telefonul, ștergeți - mă, să
            -mi|îmi|mi ștergeți|eliminați|scoateți numărul|datele|nr|contactul|telefonul, vreau|doresc|cer|
            solicit ștergerea|eliminarea|radierea|scoaterea datelor|numărului|contactului|mea, lăsați|lasă
            -mă|mă|-ne|ne odată|naibii|dracului în|naibii, lăsați|lasă -mă|mă|-ne|ne și|odată în|odată pace|
            în, încetați|încetează|terminați|opriți-vă să -mi|mi|îmi|mă|ne mai scrieți|trimiteți|deranjați|
            contactați|sunați, încetați|terminați să mai scrieți|trimiteți|deranjați|contactați|sunați,
            încetați|terminați să mă|ne deranjați|contactați|sunați|spamați, încetați să îmi|-mi|mi scrieți|
            trimiteți, n-am|nu v-am dat acordul|consimțământul, n|nu am dat acordul|consimțământul, nu mi-am
            dat acordul|consimțământul, nu mi am dat acordul|consimțământul, dacă mai trimiteți|primesc
            mesaje|mesaj|sms, dacă mai trimiteți|primesc un|vreun|încă mesaj|sms, dacă mai trimiteți|scrieți
            o|încă dată, dacă mai scrieți|deranjați|insistați, dacă îmi|-mi|mi mai scrieți|trimiteți, dacă mă|
            ne mai deranjați|contactați|sunați, următorul|urmatorul mesaj|sms și|îl, m-am|ne-am săturat|
            plictisit de|cu mesajele|mesaje|sms-uri|sms|spam|spamul|sondaje|sondajele, sunt|suntem sătul|
            sătulă|sătui de mesajele|mesaje|spam|sms-uri|sondaje|sondajele, rog|rugăm fără|fara mesaje|sms|
            sms-uri|sondaje|spam|reclame, greșit numărul|persoana nu mai scrieți|trimiteți|sunați, nu mai
            scrieți|trimiteți nimănui|aici|la|pe, încetați|încetează|terminați să -mi|mi|îmi|mă|ne scrieți|
            trimiteți|deranjați|contactați|sunați|spamați, nu mă|ne căutați|bateți|sâcâiți, nu mă|ne mai
            bateți|sâcâiți|scriți|scrii, nu -mi|mi|îmi mai scriți|scrii, nu mai vreau|doresc să fiu abonat|
            abonată|spamat, uitați de mine|numărul, opriți-vă din scris, ștergeți|șterge|eliminați|scoateți|
            scoate|uitați|pierdeți|blocați numărul|nr|datele|contactul meu|mele|ăsta|acesta|de|din|vă,
            ștergeți|scoateți|uitați telefonul meu|din, nu insistați, nu folosiți|utilizați numărul|datele,
            rog|cerem|solicităm ștergerea|eliminarea|dezabonarea, nu v-am|ți-am dat numărul|voie, nu răspund|
            particip|completez la|mai|niciun|nici sondaje|sondajul|un|chestionar|chestionare, blochez numărul|
            nr|contactul, te blochez, te-am blocat, vă dau block|ignore, opriți trimiterea|trimiterile|
            bombardamentul, retrag orice|toate consimțământ|acordurile, mă opun prelucrării|contactării|
            marketingului, interzic folosirea|utilizarea|prelucrarea, scoateți|ștergeți|eliminați din listă|
            lista|bază|baza|evidențe, vă interzic să mă|îmi|mai|-mi, dispăreți din telefonul|telefon, fără
            mesaje|sms|sms-uri|sondaje|spam pe viitor, fără mesaje|sms|sms-uri|sondaje|spam de acum|azi, fără
            mesaje|sms|sms-uri|sondaje|spam vă|va|te rog, nu completez sondaje|chestionare, de câte ori să vă
            spun|zic să nu mai|îmi|-mi|mă, dacă mai scrieți|trimiteți vorbiți|vorbim
        """,
        Cue.STOPPING: """
            stop, gata, gata cu, și gata cu, lăsați-mă cu, lasă-mă cu, mai lăsați-mă cu, lăsați-ne cu,
            scutiți-mă cu, scutiți-mă de, scutește-mă de, opriți-vă cu, opriți-vă din, nu-mi mai trimiteți,
            nu-mi-mai trimiteți, nu-mi trimiteți, nu-mi trebuie, nu-mi mai trebuie, nu-mi-mai trebuie, n-am
            nevoie de, nu accept, nu acceptăm, nu mai accept, refuz, refuzăm, anulez, anulăm, refuz să
            primesc, ajunge cu, ajungă cu, destul, destul cu, încetați, încetați cu, încetează, încetează cu,
            terminați, terminați cu, termină cu, opriți, oprește, opriți vă cu, opriți vă din, lăsați mă cu,
            lasă mă cu, mai lăsați mă cu, scutiți mă cu, scutiți mă de, nu mai vreau, nu mai doresc, nu mai
            dorim, nu mai vrem, nu vreau, nu vrem, nu doresc, nu dorim, nu îmi trebuie, nu mi trebuie, n am
            nevoie de, nu am nevoie de, nu mai trimiteți, nu mai trimite, nu mi mai trimiteți, nu mi-mai
            trimiteți, nu îmi mai trimiteți, nu trimiteți, nu mi trimiteți, nu ne mai trimiteți, renunț la,
            renunțați la, vreau să renunț la, dezactivați, dezactivează, anulați, anulează, blocați, sătul de,
            sătulă de, m am săturat de, m-am săturat de, sunt sătul de, am obosit de, nu -mi|mi|îmi|ne|-ne mai
            trimite|dați|trimiteți, nu -mi|mi|îmi|ne|-ne trimite|dați|trimiteți, nu mai dați, spus că nu
            vreau, zis că nu vreau, spus că nu mai vreau, zis că nu mai vreau, scris că nu vreau, spus că nu
            doresc, sătui de, obosit de, obosită de, plictisit de, plictisită de, m-am plictisit de, nu
            suport, nu mai suport, nu suntem interesați de, nu sunt interesat de, nu sunt interesată de, nu mă
            interesează, nu ne interesează, sistați, încetarea, oprirea, stopați, fără alte, jos cu, la naiba
            cu, lasă-ne cu, lăsați-o cu, slăbiți-mă cu, slăbește-mă cu, terminați odată cu, nu am cerut, n-am
            cerut, nu am solicitat, v-am spus că nu vreau
        """,
        Cue.CONTACT: """
            mesaje, mesajele, mesaj, mesajul, mesajelor, mesajele voastre, mesajele astea, sms, sms uri, sms
            urile, sms-uri, smsuri, sms-urile, smsurile, smsul, esemesuri, notificări, notificările, sondaje,
            sondaj, sondajul, sondajele, sondajelor, chestionare, chestionarul, chestionarele, newsletter,
            newslettere, newsletterul, spam, spamul, spamuri, spamurile, spam-ul, contactați, contactat,
            contactată, comunicări, comunicările, reclame, reclamele, reclame prin sms, publicitate, abonarea,
            remindere, promoții prin sms, prostiile astea prin sms, numărul greșit, număr greșit, altă
            persoană, persoana greșită, numărul nu e al, ați greșit numărul, ai greșit numărul, ați greșit nr,
            ați greșit persoana, ai greșit persoana, nu e numărul meu, nu este numărul meu, numărul meu nu e,
            mesajele de la voi, mailuri, mailurile, emailuri, e-mailuri, sms ul, mesajelor voastre, mesagerie,
            sms-ul, reclamele voastre, notificare, textele, anchete
        """,
        Cue.NO_MORE: """
            nu mai vreau, nu mai doresc, nu vreau, nu doresc, nu le vreau, nu le mai vreau, nu le doresc, nu
            mă interesează, nu mai primesc, nedorite, nesolicitate, nu mai trimiteți, nu mai scrieți, nu mai
            sunați, nu mai deranjați, nu-mi mai trimiteți, nu-mi-mai trimiteți, nu-mi mai scrieți, nu-mi-mai
            scrieți, încetați, terminați, opriți-vă, gata cu ele, ștergeți, ștergeți-l, ștergeți-mă, ștergeți
            l, scoateți-l, scoateți-mă, vă rog ștergeți, vă rog ștergeți-l, nu mai am nevoie, nu mai suport,
            nu-mi trebuie, m-am săturat, nu mai insistați, lăsați-mă, lăsați-mă în pace, vă rog nu mai
            trimiteți, vă rog nu mai sunați, ajunge odată, ajunge deja, ajunge atât
        """,
        Cue.BETWEEN_THEM: """
            să, mai, primesc, primi, primim, a, de, cu, astea, acestea, aceste, asemenea, astfel de, de la,
            voi, dumneavoastră, dvs, nicio, niciun, niciunul, alte, alt, alte noi, vreun, niciodată, vă rog,
            te rog, odată, atâtea, toate, tot, prostiile, stupidele, enervantele, trimis, trimiteți, trimite,
            trimiterea, trimiterea de, mi, îmi, ne, nimic, pe, numărul, ăsta, acest, la, deja, voastre,
            vostru, lor, din partea, prin, fie, fiu, acum, dracului, naibii, naiba, promoționale, publicitare,
            comerciale, tâmpite, idioate, idiotice, agasante, enervante, noi, în plus, mii, încă, un, ca să,
            le
        """,
        Cue.SUBJECT: """
            ei, el, ea, care, că, nu mi, mi a, mi-a, am primit, primit, n am primit, n-am primit, nu am
            primit, a venit, au venit, stația, autobuzul, chelnerul, curierul, de confirmare, de la curier,
            despre comandă, cu codul, fără, cu statusul, de livrare, am, ați, a, mi ați, mi-ați
        """,
        Cue.WRONG_NUMBER: """
            număr|numar|nr|numarul|numărul|contact greșit|gresit|incorect|eronat, persoana|persoană
            greșită|gresita, greșit|gresit numărul|numarul|număr|persoana, greșiți|gresiti|greșești
            numărul|numarul|persoana, ați|ati|ai|a greșit|gresit numărul|numarul|persoana, nu e numărul meu,
            nu este numărul meu, nu e nr meu, nu sunt eu, nu-s eu, nu sunt persoana, nu sunt cine, nu sunt
            cel|cea pe, nu există această persoană, nimeni cu acest|numele nume|asta|acesta, nimeni cu numele
            asta|acesta, nu mai e numărul lui|ei, nu mai este numărul lui|ei, numărul și-a schimbat
            proprietarul, și-a schimbat proprietarul, numărul e al altcuiva, numărul aparține altcuiva,
            aparține altcuiva, aparține altei persoane, nu mai aparține, nu aparține, e al altei persoane,
            sunt altcineva, sunt altă persoană, e altă persoană, mă confundați|confunzi|confundă, m-ați|ai
            confundat, n-am cumpărat|comandat niciodată|nimic, nu am cumpărat|comandat niciodată|nimic,
            niciodată n-am cumpărat|comandat, niciodată nu am cumpărat|comandat, nu sunt
            client|clientă|clientul|clienta, nu sunt clientul|clienta dvs|vostru|voastră, n-am fost niciodată
            client|clientă|la, nu am fost niciodată client|clientă|la, n-am auzit de voi
        """,
        Cue.NO_IDEA: "nu vă cunosc, nu te cunosc, nu va cunosc, nu știu cine sunteți",
        Cue.NOT_ME: """
            nu sunt, nu-s, nu mă numesc, nu ma numesc, nu mă cheamă, numele meu nu e|este, acesta nu e|este,
            asta nu e|este, aici nu e|este, nu e, nu este, nu mai e, nu mai este, nu e nicio|niciun, nu există
            nicio|niciun, nu cunosc nicio|niciun, nu cunosc, căutați pe, căutați, nu locuiește aici, nu stă
            aici, nu mai are, și-a schimbat numărul
        """,
        Cue.NAME: """
            maria, mariei, ana, anei, ion, andrei, mihai, alexandru, elena, elenei, ioana, ioanei, cristina,
            gheorghe, george, vasile, radu, dan, popescu, ionescu, andreea, doamna, domnul, dna, dl
        """,
        Cue.PHONE: """
            număr, numărul, nr, telefon, telefonul, al, a, lui, ei, de, mai, acum, deja, acesta, acest, asta,
            e, este, aici, eu, dumneavoastră, dvs, voi, aveți, ați, ai, îmi pare rău, imi pare rau, scuze,
            scuzați, pardon, cred, cred că, mi se pare, că, din păcate, la voi, la dvs, la dumneavoastră, de
            la voi, de la, acolo, la, și, dar, nici, nimic, niciodată, vreodată, cumpărat, comandat, nou,
            noua, vechi, proprietar, proprietarul, de curând, căutați, cauți, persoana, pe care o, pe care,
            mesaj, mesajul, sms, magazin, magazinul, cineva, altcineva, cu, în viața mea, meu, mea, am, să, o,
            un, firma, client
        """,
        Cue.HELP: """
            ajutor, ajutor vă rog, ajutati, ajutați mă, ajută mă, vreau ajutor, am nevoie de ajutor, nevoie de
            ajutor, help, info, informații, informație, detalii, mai multe informații, mai multe detalii,
            vreau informații, vreau detalii, sos, asistență, suport, suport clienți, instrucțiuni, meniu, faq,
            contact, comenzi sms, explicații, lămuriri, relații, relații clienți, operator
        """,
        Cue.ASK: """
            cine sunteți, cine ești, cine e, cine este, cine sunt, cine scrie, cine mă, cine îmi, cine
            vorbește, cine întreabă, cine v a dat, cine v-a dat, cine ți-a dat, cine trimite, cu cine vorbesc,
            cu cine am, cu cine discut, de la cine, de la cine e, pe cine reprezentați, ce firmă|companie|
            magazin|restaurant|salon|service|hotel|local|clinică|număr|e|este|sondaj|mesaj e|este|sunteți|
            asta|reprezentați|aia|ăla, ce e acest, ce este acest, ce e cu, ce-i asta, ce i asta, ce-i cu, ce i
            cu, ce înseamnă, ce vreți, ce doriți, ce vrei, ce trebuie să, ce să fac, ce să răspund, ce să
            scriu, ce notă e, ce reprezintă, ce notez, ce evaluez, ce sondaj, ce program aveți, ce orar, ce
            adresă, despre ce e vorba, despre ce este vorba, despre ce vorbiți, despre ce comandă, despre ce
            vizită, la ce vă referiți, la ce comandă, la ce se referă, la ce folosește, la ce ajută, de unde
            aveți|ai|știți|ați|mă numărul|nr|luat|obținut|cunoașteți, de unde aveti, de unde sunteți, de ce
            îmi|mi|mă|primesc|am|ne|întrebați|trebuie scrieți|trimiteți|mesaje|contactați|primit|întrebați|
            mesajul|mesaj|asta|acest, de ce primesc, cum schimb, cum pot, cum răspund, cum modific, cum fac,
            cum funcționează, cum se face, cum se răspunde, cum votez, cum dau, cum vă contactez, cum ajung,
            cum îmi schimb, pot să schimb, pot schimba, pot modifica, pot să modific, pot să răspund, pot să
            sun, pot vorbi, pot să vorbesc, pot plăti, pot să rezerv, pot rezerva, pot lăsa, se plătește
            mesajul, se plătește, e gratis, este gratis, e gratuit, este gratuit, e cu plată, costă mesajul|
            ceva|bani|răspunsul, cât costă, mă costă, e țeapă, e o țeapă, e spam, este spam, e o glumă, e bot,
            e un bot, e robot, sunteți robot, sunteți un robot, ești robot, vorbesc cu un robot, e real, e
            serios, la ce oră deschideți|închideți|aveți|se|e, până la ce oră, de la ce oră, când deschideți|
            închideți|aveți|sunteți|ajunge|vine|primesc|se, aveți deschis, sunteți deschiși, e deschis, este
            deschis, unde sunteți, unde vă aflați, unde vă găsesc, unde e|este coletul|comanda|pachetul|
            magazinul, ce adresă aveți, care e|este adresa|numărul|programul|nota|cea|scara|diferența|
            telefonul, care e nota maximă, programul de lucru, orar de funcționare, orarul, ce program, 0|1|10
            e|este|inseamna bine|rău|cel|cea|nota|maxim|bun|minim|slab sau, zero|zece e|este|înseamnă bine|
            rău|cel|nota sau, 0 sau 10 e|este, 1 sau 10 e|este, e bine 0|10|să, e mai bine 0|10, ce înseamnă
            0|10, nota maximă e|este, ce vă recomand, să recomand ce, cui să recomand, ce anume, trebuie să
            plătesc, am câștigat ceva, ce câștig
        """,
        Cue.QUESTION: """
            cine, ce, când, unde, cum, care, de ce, cât, câte, câți, de unde, la ce, cu ce, cui, pe cine,
            despre ce, până când, oare, pot, puteți, poți, se poate, se, aveți, ai, sunteți, ești, e, este,
            există, trebuie, aș putea, faceți, livrați, primiți, acceptați, deschideți, închideți, și ce, dar
            ce, dar cine, și cum, vreți, mai aveți, înseamnă, mi puteți, îmi puteți, până la, pana la,
            deschis, aveți deschis
        """,
        Cue.SCALE: """
            bine, rău, bun, bună, cel mai bun, cea mai bună, cel mai bine, cel mai rău, cel mai prost, cea mai
            mare, cea mai mică, cel mai mare, cel mai mic, cea mai slabă, mai bine, mai bun, mai bună, mai
            rău, mai slab, maxim, maximum, maximul, maximă, minim, minimum, minimul, înseamnă, înseamnă bine,
            mare, mic, pozitiv, negativ, prost, slab, satisfăcut, ok, e bine, e rau
        """,
        Cue.AUTOMATIC: """
            răspuns automat, mesaj automat, mesaj generat automat, mesaj trimis automat, robot telefonic, sunt
            la volan, sînt la volan, conduc acum, conduc momentan, sunt în concediu, mă aflu în concediu, voi
            fi în concediu, plecat în concediu, sunt plecat din, sunt în vacanță până, sunt într-o ședință,
            sunt în ședință, sunt într-o întâlnire, nu sunt la birou, nu sunt în birou, în afara biroului,
            lipsesc din birou, nu pot vorbi acum, nu pot răspunde acum, nu pot răspunde momentan, nu pot vorbi
            momentan, vă sun eu, te sun eu, te sun mai târziu, vă sun mai târziu, vă sun înapoi, revin eu mai
            târziu, revin cu un telefon, voi reveni, vă voi contacta, pentru urgențe, în caz de urgență,
            trimis de pe iphone, trimis din, trimis de pe telefonul, vă mulțumim pentru mesaj, vă mulțumim că
            ne-ați contactat, mulțumim pentru mesaj, mesajul dumneavoastră a fost, mesajul dvs a fost, vom
            reveni cu, vă vom răspunde, nu deranjați activat, mod nu deranjați, nu deranja, a reacționat cu, a
            reacționat la, reacționat cu, i-a plăcut ", a apreciat ", a apreciat „, i a plăcut ", a subliniat
            ", a râs la, a pus la îndoială ", a evidențiat ", a accentuat, a îndrăgit, a adorat ", nu i-a
            plăcut ", nu-i-a plăcut ", abonatul apelat, mesagerie vocală
        """,
        Cue.COMMON: """
            și, în, la, pe, cu, de, din, pentru, fără, că, să, nu, mai, foarte, mult, multă, mulți, multe,
            puțin, puțină, bine, bun, bună, rău, frumos, tot, toate, totul, nimic, mereu, niciodată, acolo,
            aici, magazin, magazinul, mâncare, mâncarea, servire, servirea, personal, personalul, chelner,
            chelnerul, curierul, curier, livrare, livrarea, pizza, camera, cafea, cafeaua, pâine, curat,
            murdar, scump, ieftin, excelent, minunat, recomand, recomandăm, am, are, avem, ați, au, aș, era,
            erau, fost, mi, ne, le, lor, noi, voi, ei, ele, așteptat, comandă, ați fost, am fost, mi-a, mi-am,
            ne-am, ne-a, ne-au, n-am, n-a, s-a, v-am, i-am, mi-ați, doar, și mai, cum să nu, ce rușine, ce
            frumos, ce bine, ce prost, ce bun, ce bună, ce mai, ce mișto, ce dezamăgire, ce bătaie, cât de,
            cum e posibil, cum se poate, cum naiba, cum vreți, de ce nu, ce să mai, ce să zic, ce pot spune,
            ce pot să spun, mare, mulțumit, mulțumită, mulțumiți, mulțumiri, prost, proastă, slab, slabă,
            rapid, repede, încet, oraș, loc, locul, oameni, domnul, doamna, fata, casă, masă, timp, lume,
            nicio, niciun, astea, asta, uite, merge, făcut, plăcut, gustos, gustoasă, cald, rece, apă,
            voastră, voastre, probleme, problemă, pui, cine știe, mergea, mergeau, caloriferul, caloriferele,
            căldură, chiuveta, dușul, televizorul, aerul, condiționat, priza, ușa, geamul, toaleta, patul,
            frig, frigul, zgomot, nimeni, lumea
        """,
    },
    causes={
        Cause.PRODUCT: """
            produs, produse, produsul, produsele, articol, articole, marfă, mâncare, mâncarea, oferta
        """,
        Cause.SERVICE: """
            serviciu, serviciul, servicii, serviciile, servire, servirea, personal, personalul, relații
            clienți, serviciu clienți, asistență, chelneri, chelnerii, servire slabă, servire proastă
        """,
        Cause.IMAGE: """
            imagine, imaginea, reputație, reputația, imagine și reputație, imaginea și reputația, brand,
            brandul, marca, aspect, aspectul
        """,
        Cause.QUALITY: """
            calitate, calitatea, calitate slabă, calitate proastă, calitate scăzută, calitatea slabă,
            calitatea produselor, calitatea produsului, slaba calitate
        """,
        Cause.PRICE: """
            preț, prețul, prețuri, prețurile, cost, costul, costuri, prea scump, scump, preț mare, prețuri
            mari, preț prea mare, prețul prea mare, tarif, tarife, tarifele
        """,
        Cause.DELIVERY: """
            livrare, livrarea, livrări, transport, transportul, expediere, curier, curierul, curierat, livrare
            întârziată, livrare lentă, livrare târzie
        """,
        Cause.OTHER: """
            altele, altceva, alt motiv, alte motive, altul, alta, alt lucru, niciunul, niciuna, niciuna dintre
            acestea, niciunul dintre acestea
        """,
    },
    hints={
        Cause.PRODUCT: """
            mărim*, măsur*, gust*, fad, fadă, sărat*, porți*, meniu*, sortiment*, ofert*, stoc*, culoar*,
            culor*, model*, aleger*, variet*, variant*, ingredient*, lipsă stoc, lipses*, diversi*, funcți*,
            aplicați*
        """,
        Cause.SERVICE: """
            servir*, serviciu*, servici*, personal*, chelner*, ospătar*, vânzăt*, casier*, angajat*, recepți*,
            nepoliticos*, nepoliticoas*, nesimțit*, obraznic*, arogan*, bădăran*, prost crescut, ignor*,
            așteptat*, așteptar*, coad*, coada, răspund*, telefon*, reclamați*, atitudin*, amabil*, frizer*,
            coafez*, doctor*, medic*, incompeten*, neprofesion*, tratat*, programar*
        """,
        Cause.IMAGE: """
            murd*, mizeri*, jeg*, decor*, aspect*, reputați*, imagin*, brand*, țep*, teap*, tepar*, mincin*,
            minci*, înșel*, escroc*, neîngrijit*, miros*, pute, puțea, puturo*, toalet*, baie, baia, băi,
            băile, curățeni*, dezordon*, atmosfer*, ambian*, încreder*, public*, învechit*
        """,
        Cause.QUALITY: """
            calitat*, stricat*, strică*, defect*, spart*, rupt*, rupe*, deteriorat*, găurit*, rece, reci,
            răcit*, sleit*, veche, vechi, expirat*, alterat*, acr*, ars*, nefăcut*, crud*, tare ca, uscat*,
            gumos*, prost făcut*, chinezări*, păr în, fir de păr, zgâriat*, descus*, curge*, nu merg*, nu
            funcțion*, blochea*
        """,
        Cause.PRICE: """
            preț*, pret, pretul, preturi*, pretur*, scump*, ieftin*, cost*, tarif*, taxe, taxa, bani*, banii,
            lei, euro, reducer*, discount*, factur*, notă de plată, bonul, specul*, jaf*, jecman*, umflat*,
            scumpi*, majorat*, comision*, plăt*, platit*
        """,
        Cause.DELIVERY: """
            livr*, curier*, colet*, pachet*, transport*, întârzi*, ajuns târziu, n-a ajuns, nu a ajuns, n-a
            venit, nu a venit, expedi*, awb, fan courier, sameday, cargus, dpd, easybox, ambal*, cutie, cutia,
            trimis*, pierdut*, retur*, poșt*, posta
        """,
        Cause.OTHER: """
            parcar*, zgomot*, gălăgi*, muzic*, program*, orar*, închis*, locați*, departe, climatiz*, aer
            condiționat, căldur*, frig, internet*, wifi, wi-fi, card*, plata cu, fum*, aglomerat*,
            aglomerați*, lift*, copii, copiii, acces*
        """,
    },
)
