"""Italian."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="it",
    numbers="""
        zero 0, uno 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11,
        dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18, diciannove
        19, venti 20, trenta 30, quaranta 40, cinquanta 50, sessanta 60, settanta 70, ottanta 80, novanta 90,
        cento 100, mille 1000, ventuno 21, ventidue 22, ventitre 23, ventiquattro 24, venticinque 25, ventisei
        26, ventisette 27, ventotto 28, ventinove 29, trentuno 31, trentadue 32, trentatre 33, trentaquattro
        34, trentacinque 35, trentasei 36, trentasette 37, trentotto 38, trentanove 39, quarantuno 41,
        quarantadue 42, quarantatre 43, quarantaquattro 44, quarantacinque 45, quarantasei 46, quarantasette
        47, quarantotto 48, quarantanove 49, cinquantuno 51, cinquantadue 52, cinquantatre 53,
        cinquantaquattro 54, cinquantacinque 55, cinquantasei 56, cinquantasette 57, cinquantotto 58,
        cinquantanove 59, sessantuno 61, sessantadue 62, sessantatre 63, sessantaquattro 64, sessantacinque
        65, sessantasei 66, sessantasette 67, sessantotto 68, sessantanove 69, settantuno 71, settantadue 72,
        settantatre 73, settantaquattro 74, settantacinque 75, settantasei 76, settantasette 77, settantotto
        78, settantanove 79, ottantuno 81, ottantadue 82, ottantatre 83, ottantaquattro 84, ottantacinque 85,
        ottantasei 86, ottantasette 87, ottantotto 88, ottantanove 89, novantuno 91, novantadue 92, novantatre
        93, novantaquattro 94, novantacinque 95, novantasei 96, novantasette 97, novantotto 98, novantanove
        99, duecento 200, trecento 300, cinquecento 500, duemila 2000, diecimila 10000, centomila 100000,
        milione 1000000, uno zero 0, un nov 9, un ott 8, un sett 7
    """,
    alone="""
        un 1, una 1, quatro 4, cuattro 4, cinqe 5, cinqu 5, cinue 5, sete 7, oto 8, ott 8, dieic 10, diesci
        10, dici 10, deici 10, nov 9, növ 9, nof 9, nuve 9, novi 9, nobe 9, novw 9, novr 9, nive 9, npve 9,
        nve 9, noev 9, noove 9, sett 7, set 7, setti 7, stte 7, setre 7, sewtte 7, setye 7, srtte 7, swtte 7,
        setet 7, seete 7, ottu 8, vot 8, vott 8, otyo 8, ottp 8, otot 8, oyto 8, ptto 8, oitto 8, quater 4,
        quatter 4, quattr 4, quattru 4, quatto 4, quttro 4, quatrro 4, qattro 4, quattto 4, quattor 4, quatt
        4, qusttro 4, quattri 4, cuatro 4, quatr 4, quàter 4, cinch 5, cinc 5, cincu 5, cinche 5, cinqeu 5,
        cinwue 5, cimque 5, cinqie 5, cinquw 5, cunque 5, conque 5, cnque 5, cique 5, cinquee 5, sinque 5, ses
        6, sie 6, swi 6, srei 6, seii 6, seo 6, sey 6, sèi 6, sej 6, sri 6, des 10, dex 10, dese 10, deze 10,
        deci 10, diese 10, diece 10, diesi 10, diecci 10, dieco 10, dirci 10, fieci 10, dieci 10, diecj 10,
        dicei 10, iedci 10, diecu 10, deeci 10, dgieci 10, tri 3, tr 3, trr 3, trè 3, tree 3, tee 3, doi 2,
        duu 2, dù 2, du 2, doje 2, dui 2, dua 2, duw 2, dur 2, dje 2, vun 1, unu 1, uni 1, ino 1, zer 0, zeru
        0, zeor 0, zerp 0, xero 0, zeri 0, zeo 0, sero 0, dìes 10
    """,
    homographs="zero uno due tre sei cento mille venti trenta milione",
    cues={
        Cue.LIGHT: """
            un, una, un', il, lo, la, i, gli, l', è, e', vi, ve, ti, te, mi, ci, si, ne, a, di, al, alla, che,
            essere, mio, mia, suo, sua, vostro, vostra, tuo, tua, questo, bel, buon, netto, tondo, secco,
            meritato, meritatissimo, stato, sia, proprio, quel, vale, merita, meritate, dal, da, bell', un
            bel, un bello, un buono, un solido, un onesto, un generoso, un sincero, un misero, un triste, un
            timido, un pieno, un netto, un secco, un meritato, un meritatissimo, un grande, un super, un mega,
            un sonoro, un sacrosanto, uno striminzito, un tondo, un convinto, un largo, un sudato, un
            abbondante, un caloroso, un rotondo, un discreto, un modesto, un semplice, un classico, un forte,
            un altro, il solito, il mio, la mia, dell', è un, è uno, è il, è l', è stato un, era un,
            strameritato, stra meritato, meritati, politico, politica, d'ufficio, d'incoraggiamento, di
            incoraggiamento, di stima, di fiducia, sulla fiducia, di cuore, col cuore, dal cuore, con il
            cuore, senza esitazione, senza esitare, pulito, pulito pulito
        """,
        Cue.THE: "il, l'",
        Cue.HEDGE: """
            forse, magari, probabilmente, circa, all'incirca, più o meno, direi, diciamo, penso, credo,
            suppongo, immagino, mi sa, secondo me, per me, a mio parere, sicuramente, certamente,
            assolutamente, decisamente, sinceramente, onestamente, francamente, tranquillamente, senz'altro,
            senza dubbio, ovviamente, mah, boh, beh, be', bah, mmm, mm, ehm, uhm, eh, solo, soltanto, appena,
            proprio, giusto, su per giù, a occhio, se devo essere sincero|sincera, se devo dire la verità, a
            dire il vero, per essere sincero|sincera, per dire, tipo, facciamo, anche, ancora, comunque,
            almeno per me, per noi, da parte mia|nostra, da me, da noi, un bel, un buon, e basta, abbondante,
            pieno pieno, tondo tondo, o giù di lì, assoluto, spaccato, non so, nn so, non saprei, nn saprei,
            non lo so, nn lo so, non saprei dire, direi di, direi un, diciamo un, direi che, diciamo che, mi
            sembra, mi pare, credo che, penso che, penso di, ritengo, ritengo che, ad occhio e croce, a occhio
            e croce, occhio e croce, pressappoco, pressapoco, grossomodo, grosso modo, a naso, a spanne, a
            sensazione, volendo, volendo essere sincero|sincera|onesto|onesta|buono|buona|generoso|generosa|
            cattivo|cattiva|pignolo|pignola, ad essere sincero|sincera|onesto|onesta|buono|buona|generosi|
            generoso|generosa, a essere sincero|sincera|onesto|onesta|buoni|generosi, per essere onesto|
            onesta, se proprio, se proprio devo, se proprio devo dare, se devo dare un voto, se devo
            scegliere, se devo dire, se devo, se dovessi scegliere, se dovessi dare un voto, se dovessi dire,
            se dovessi, se devo essere onesto|onesta|franco|franca|buono|buona, se posso, se posso dire, se
            posso permettermi, se non sbaglio, se non erro, se ho capito bene, se ricordo bene, se non ricordo
            male, se va bene, se me lo chiedete, se me lo chiedi, se vuoi, se volete, se vogliamo, se proprio
            insisti|insistete, se ti va, se serve, dirla tutta, a voler essere sinceri|buoni|onesti|generosi,
            a voler essere buono|buona, personalmente, a mio avviso, a mio giudizio, a mio modesto parere, a
            mio modo di vedere, x me, x noi, secondo noi, secondo il mio parere, secondo il mio modesto
            parere, per quanto mi riguarda, per quel che mi riguarda, per ciò che mi riguarda, per quanto ci
            riguarda, dal mio punto di vista, dal canto mio, per parte mia, da parte di tutti, guarda,
            guardate, guardi, senti, sentite, oddio, vediamo, fammi pensare, fatemi pensare, fammici pensare,
            vediamo un po', mmmm, hmm, hm, uhmm, mmh, mhm, mh, uff, bohh, bohhh, mahh, naturalmente, sicuro,
            sicurissimo, sono sicuro, penso proprio un, eh già, eh niente, bhe, per ora, per il momento, a
            pelle, di pancia, su due piedi, così su due piedi, così a caldo, a caldo, di getto, d'istinto,
            intorno a|al|all', attorno a|al|all', sull', suppergiù, all'incirca un, circa un, forse un, magari
            un, tipo un, anche un, anche se di poco, solo un, appena un, giusto un, neanche tanto, in fondo,
            in verità, in tutta sincerità, in tutta onestà, con tutta sincerità, con tutta onestà, con
            sincerità, con onestà, obiettivamente, oggettivamente, realisticamente, al 100 % un, convinto,
            convinta, convintissimo, convintissima, volentieri, molto volentieri, con piacere, con
            convinzione, con affetto, lo ammetto, devo dire, devo ammettere, c'è da dire, verrebbe da dire, mi
            viene da dire, potrei dire, potrei dire un, oserei dire, azzarderei, azzarderei un, stimo, cmq,
            dai su, su dai, via, via facciamo, cioè boh, tra me e me, x ora
        """,
        Cue.FILLER: """
            per favore, perfavore, pf, per piacere, grazie, grazie mille, mille grazie, tante grazie, grazie a
            voi, prego, ciao, salve, buongiorno, buonasera, buon giorno, buona sera, buonanotte, ok, okay, va
            bene, bene, sì, si, certo, dai, allora, ecco, oh, ah, eccomi, gentilmente, cortesemente, cordiali
            saluti, saluti, distinti saluti, un saluto, arrivederci, buona giornata, ragazzi, di nulla,
            figurati, e lode, con lode, cum laude, con la lode, complimenti, vabbè, vabbe, insomma, d'accordo,
            pls, plz, please, thanks, thx, thank you, grz, graz, grazie ancora, grazie di cuore, grazie di
            tutto, grazie infinite, grazie tante, grazie davvero, grazie a tutti, grazie a te, grazie a lei,
            grazie x tutto, grazie per tutto, grazie per aver chiesto, grazie per il messaggio, grazie per
            l'attenzione, vi ringrazio, ti ringrazio, la ringrazio, ringrazio, ringraziamo, si ringrazia,
            cordialmente, cordialità, baci, bacioni, bacio, un abbraccio, un bacio, abbracci, a presto, alla
            prossima, ciao ciao, ciaoo, ciaooo, ciao a tutti, salve a tutti, buon lavoro, buon pomeriggio,
            buona domenica, buon weekend, buon fine settimana, buona serata, buona notte, buongiorno a tutti,
            buongiorno a voi, buondì, gentile staff, gentili signori, gentilissimi, egregi, spett, spettabile,
            signori, signora, signore, caro staff, cari, eh sì, sì sì, sì certo, si certo, certo che sì,
            ovvio, vabene, va benissimo, ok ok, oki, okk, okey, bene bene, prego figurati, scusate il ritardo,
            scusate il disturbo, scusa il disturbo, scusate per il ritardo, scusa il ritardo, scusate se
            rispondo in ritardo, scusate se rispondo solo ora, scusate se rispondo tardi, di niente, non c'è
            di che, nessun problema, niente di che, per cortesia, x favore, x piacere, x cortesia, pf favore,
            perpiacere, per gentilezza, se possibile, se potete, se potete grazie, se non vi dispiace, se non
            ti dispiace, cordiali saluti a tutti, un saluto a tutti, un caro saluto, tanti saluti, saluti a
            tutti, con bacio accademico, e bacio accademico, bacio accademico, e abbraccio accademico, e lode
            e bacio, con lode e bacio accademico, e standing ovation, ahah, ahaha, ahahah, haha, hahaha, eheh,
            ehehe, lol, ahah ok, wow, uau, evviva, olè, ecco qua, ecco qui, ecco il voto, eccolo, eccovi, ecco
            a voi, tutto qui, tutto qua, e buonanotte, e via, e basta così, punto e basta, e niente altro,
            niente altro, nient'altro, d'accordissimo, perfavore grazie, prego fate pure
        """,
        Cue.GIVE: """
            do, darei, do un, le do, dico, direi, metto, metterei, scelgo, sceglierei, assegno, assegnerei,
            rispondo, risposta, opto per, vado con, vado di, mettiamo, mettete, metti, segna, segnate, scrivo,
            scrivi, confermo, consiglierei, consiglio, meritano, prendetevi, beccatevi, facciamo, fate, diamo,
            valuto, valuterei, sarei, siamo a, mi fermo a, resto su, rimango su, mettimi, mettimi un,
            mettetemi, mettici, mettici un, metteteci, mettetegli, mettete pure, metti pure, metti un, mettete
            un, metto un, metterei un, segna un, segnami, segnatemi, segnate pure, segna pure, segnalo come,
            segni, segni pure, segnate un, segnatevi, scrivete pure, scrivi pure, scriva pure, metta, metta
            pure, dategli, dagli, dagli un, date un, date pure, pigliatevi, pigliati, prendete un, prendi un,
            prendete pure, prenditi, vi prendete, becchi, si becca, si beccano, vi beccate, beccati, vi
            meritate, vi meritate un, vi siete meritati, vi siete meritato, vi siete guadagnati, vi siete
            guadagnato, ti meriti, te lo meriti, merita un, meritano un, meritate un, prende un, prendono un,
            si prendono, si prende, si prende un, guadagna un, guadagnate un, si guadagna, si guadagnano,
            voterei, vi voto, voto per, voto per un, vado per, andrei su, andrei sul, andrei per, andrei di,
            vado sul, vado con un, vado su, vada per, vada per un, si va sul, sto sul, starei sul, sto su,
            starei su, resto sul, rimango sul, mi tengo sul, mi tengo su, mi butto su, mi butto sul, punto su,
            punto sul, opterei per, propendo per, rispondo con, la mia scelta è, dico un, la risposta è, vi
            darei un, vi do un, vi assegno un, le assegno, vi becco, le darei, ti do un, gli do un, le do un,
            vi metto un, le metto, vi metterei un, attribuisco, attribuirei, ve do un, je do, je do un, je
            metto, ce metto, io do, io do un, io vi do, io vi do un, io dico, io darei, io metto, noi diamo,
            noi vi diamo, diamo un, vi diamo un, vi daremmo un, daremmo, daremmo un, diremmo, diremmo un,
            mettiamoci, mettiamoci un, mettiamo un, la probabilità è, la probabilità è di, raccomando,
            raccomanderei, premo, digito, clicco, seleziono, ho scelto, ho dato un, vi ho dato, vi ho dato un,
            vi ho messo, vi ho messo un, ho messo un, confermo un, mi sento di dare, mi sento di darvi, mi
            sento di darvi un, mi sento di dire, voglio dare, voglio darvi, voglio darvi un, vorrei dare,
            vorrei darvi, vorrei darvi un, posso dare, posso darvi, posso darvi un, posso dirvi, devo dare,
            devo darvi, avete un, hai un, vi lascio, vi lascio un, lascio un, vi regalo, vi regalo un, regalo
            un, vi concedo, vi concedo un, vi mando un, promossi con, promosso con, promossi con un, bocciati
            con un, bocciati con, valutazione di, voto di, un voto di, un punteggio di, sarebbe il mio voto,
            per voi un, per voi, da 0 a 10 vi do, consiglierei con
        """,
        Cue.VOTE: """
            voto, il mio voto, votazione, voto finale, punteggio, valutazione, la mia valutazione, la mia
            risposta, nota, giudizio, il mio punteggio, il mio numero è, do voto, do come voto, come voto,
            votiamo, voti, rating, voto è, il voto è, il mio voto è, mio voto, il mio voto personale, voto
            personale, voto mio, do il voto, punteggio finale, punteggio totale, punteggio è, il punteggio è,
            il mio punteggio è, valutazione finale, la mia valutazione è, valutazione personale, la mia
            votazione, la mia votazione è, la mia risposta è, risposta è, score, nps, giudizio finale, il mio
            giudizio, il mio giudizio è, probabilità, la probabilità, numero scelto, voti finali, recensione,
            la mia nota, voto 0 a 10, voto da 0 a 10, voto da 1 a 10, votaz, valutaz, votazione è, come
            punteggio, come valutazione, un voto, indice di gradimento, gradimento, livello di soddisfazione,
            soddisfazione, risposta alla domanda, risp
        """,
        Cue.OVERALL: """
            complessivamente, complessivo, nel complesso, in generale, generale, in totale, totale, tutto
            sommato, in media, media, nell'insieme, insieme, alla fine, in fin dei conti, in conclusione, in
            sintesi, finale, globalmente, globale, a conti fatti, nel totale, tirando le somme, per il resto,
            il resto, nel suo insieme, nel suo complesso, in linea generale, in linea di massima, globalmente
            parlando, mediamente, a livello generale, tutto compreso, tutto considerato, considerando tutto,
            considerato tutto, considerando il tutto, valutando tutto, in complesso, al netto di tutto, alla
            fine della fiera, alla fine dei conti, alla fin fine, in definitiva, definitivo, definitiva, voto
            unico, in fondo in fondo, sommando tutto, facendo la media, fatta la media, fatta una media,
            facendo una media, la media è, la media fa, media finale, il voto finale, il voto finale è, voto
            finale è, tirate le somme, facendo due conti, per riassumere, riassumendo, riepilogando,
            ricapitolando, concludendo, per concludere, come voto finale, voto complessivo, voto totale, voto
            generale, voto medio, voto globale, giudizio complessivo, giudizio globale, punteggio complessivo,
            punteggio globale, valutazione complessiva, valutazione generale, valutazione globale,
            complessiva, tutto insieme, esperienza nel complesso, esperienza complessiva, per tutto il resto,
            tutto il resto, totale complessivo, a livello complessivo, in tot., sommando, summa, nel generale,
            sul totale, sul complesso, tutto sommato un, in generale un, nel complesso un, alla fine un, in
            totale un, finale un
        """,
        Cue.SO: """
            quindi, perciò, dunque, pertanto, per cui, ergo, così, così invece, invece così, così com'è, così
            è, così com'è ora, così come è, di conseguenza, per questo, per questo motivo, ecco perché, e
            quindi, sicché, cosicché, morale, perciò un, quindi un, per cui un, dunque un, ragion per cui,
            motivo per cui, quindi facciamo, quindi direi, quindi do, quindi metto, x questo, perciò do
        """,
        Cue.BUT: """
            ma, però, pero, tuttavia, anche se, sebbene, invece, eppure, peccato, salvo, tranne, comunque,
            eccetto, a parte, fatta eccezione per, solo che, purtroppo, sennonché, d'altra parte, d'altro
            canto, nonostante, malgrado, pure se, benché, seppur, seppure, peccato che, peccato per, tranne
            che, tranne per, se non per, unica pecca, unico neo, unica nota negativa, però però, ma però, ma
            poi, ma purtroppo, ma invece, invece poi, salvo che
        """,
        Cue.SAFE: """
            perché, perche, xché, xke, xk, poiché, siccome, visto che, dato che, per, e, ed, con, senza,
            quando, mentre, dove, che, come, nonostante, grazie a, causa, a causa, in, nel, nella, sul, sulla,
            al, alla, dopo, prima, non, mai, troppo, troppa, troppi, molto, molta, tanto, tutto, tutti, tutta,
            niente, nulla, sempre, ottimo, ottima, ottimi, buono, buona, bravi, bravissimi, gentili, cordiali,
            pessimo, pessima, servizio, cibo, personale, prezzi, siete, tornerò, torneremo, consigliato,
            consigliatissimo, esperienza, davvero, veramente, purtroppo, nessuno, nessuna, solo, proprio,
            lenti, lento, lenta, lentissimi, lentissimo, freddo, fredda, freddi, cari, caro, cara, carissimo,
            carissimi, carissima, sporco, sporca, scortese, scortesi, maleducati, maleducato, maleducata,
            orribile, orribili, terribile, vergognoso, vergognosi, vergognatevi, deludente, deludenti,
            delusione, delusa, deluso, delusi, schifo, attese, ritardo, sono, ho, abbiamo, mi, ci, vi, ti,
            avete, avevate, ha, hanno, stavolta, qualità, cortesia, gentilezza, gentilissimi, gentilissimo,
            simpatici, simpaticissimi, bravissimo, bravissima, cortesissimi, cortesi, disponibili,
            disponibilissimi, professionali, velocissimi, veloci, puntuali, puntualissimi, eccellente,
            eccellenti, eccezionale, eccezionali, spettacolare, meraviglioso, meravigliosi, meravigliosa,
            buonissimo, buonissima, buonissimi, bellissimo, bellissima, perfetti, fantastici, fantastica,
            super, top, tornerei, torno, ritorno, ritornerò, ritorneremo, non torno, non tornerò, abbastanza,
            piuttosto, proprio buono, sperando, spero, speriamo, vergogna, vergogne, mediocre, scarso,
            scadente, scadenti, peggio, migliorate, migliorabile, migliorabili, migliorare, dovete, potete,
            dovreste, potreste, potevate, manca, mancava, mancavano, unico, unica, peccato, anche, nulla da
            dire, niente da dire, nulla da ridire, xchè, xche, xkè, perke, perkè, poiche, dal momento che, in
            quanto, considerando, considerato, vista, visto, visti, data, dato, dati, colpa, per colpa, colpa
            di, colpa del, merito, merito di, merito del, a, ai, agli, alle, sulle, sui, dalla, dalle, dal,
            tra, fra, si, se, cordialità, x, x il, x la, x i, x via, per via, soprattutto, specialmente,
            specie, complimenti, bravi tutti
        """,
        Cue.POINTS: "punto, punti, pt, pti, punteggio, decimi, punticini, punticino, puntini, p.ti, pnt",
        Cue.OUT_OF: """
            su, sul, su un, su un massimo di, su una scala di, in una scala di, in scala, su totale, sui, su
            i, su una scala da, in una scala da, su un totale di, su un punteggio di, in base, in una scala
            che va da, su scala, sul totale di
        """,
        Cue.NOW: """
            ora, adesso, oggi, stavolta, questa volta, questa settimana, questo mese, quest'anno, attualmente,
            ormai, al momento, stasera, in questo momento, ultimamente, questo giro, questa visita, in questa
            occasione, quest'ultima volta, quest'ultima visita, recentemente, di recente, da oggi, adesso come
            adesso, allo stato attuale, ad oggi, a oggi, oggi come oggi, a questo giro, in questo giro, sta
            volta, 'sta volta, in questi giorni, in questi ultimi tempi, negli ultimi tempi, ora come ora,
            oggi invece, ora invece, adesso invece, questa volta invece, stavolta invece, questa sera,
            stamattina, stamani, oggi solo, oggi vi do, ora è, adesso è, oggi è, ora siete da, oggi siete da,
            adesso siete da, ora siete, adesso siete, oggi siete
        """,
        Cue.PAST: """
            prima, prima era, prima era un, l'altra volta, la volta scorsa, la scorsa volta, l'ultima volta,
            l'anno scorso, lo scorso anno, il mese scorso, la settimana scorsa, una volta, un tempo, in
            passato, anni fa, un anno fa, mesi fa, tempo fa, in primavera, in estate, in inverno, in autunno,
            all'inizio, inizialmente, precedentemente, avevo dato, avevo messo, vi avevo dato, eravate,
            eravate da, eravate un, prima eravate, prima eravate da, prima eravate un, anni prima, qualche
            anno fa, qualche mese fa, settimane fa, giorni fa, un mese fa, una settimana fa, in precedenza, in
            principio, a natale, a pasqua, a ferragosto, l'estate scorsa, la scorsa estate, l'inverno scorso,
            lo scorso inverno, la scorsa settimana, lo scorso mese, la scorsa visita, d'estate, d'inverno, la
            volta prima, la volta precedente, le altre volte, le volte scorse, le volte precedenti, le scorse
            volte, un tempo eravate, vi avevo messo, vi avevo dato un, avevo dato un, avevo messo un, ti avevo
            dato, avevo votato, avevo scritto, avevo risposto, avevo scelto, con la vecchia gestione, con la
            gestione precedente, con la precedente gestione, con i vecchi proprietari, coi vecchi proprietari,
            con il vecchio proprietario, originariamente, anni addietro, tempo addietro, tempo fa eravate,
            fino a ieri, fino all'anno scorso, fino al mese scorso, fino a poco fa, fino a poco tempo fa, fino
            a qualche anno fa, una volta era, una volta era un, una volta eravate, una volta eravate da, prima
            era da, prima vi davo, prima davo, mesi addietro, nel passato, al tempo, da principio, ai tempi,
            due anni fa, tre anni fa, sempre stato un, era sempre un, è sempre stato un, siete sempre stati
            da, siete sempre stati un
        """,
        Cue.NOT: """
            non, non è, non è un, non è da, non un, non darei, non merita, non meritate, non certo, mica, mica
            un, nemmeno, neanche, mai, non si può dare, altro che, non arriva a, non proprio, invece di,
            invece che, piuttosto che, anziché, macché, macché un, ma quando mai, ma quando mai un, figurati
            un, figuriamoci un, altro che da, nn, nn è, nn è un, non si merita, non vi meritate un, non
            meriti, non meritate un, non merita un, non vale, non valete, non vale un, non siete da, non siete
            un, non siete, non sei da, non è certo, non è certo un, non è certamente, non è certamente un, non
            è proprio, non è proprio un, non è affatto, non è affatto un, non è sicuramente, non è sicuramente
            un, non è di certo, non è stato, non è stato un, non è stata da, di sicuro non, sicuramente non,
            sicuramente non un, certo non, certo non un, certamente non, certamente non un, di certo non un,
            non di certo, non proprio un, non sarà, non sarà un, non esattamente, non esattamente un,
            tutt'altro che, tutt'altro che un, altro che un, ma che, ma quale, altroché, lontano dal, lontani
            dal, lontano da, lontani da, lontano da un, ben lontano dal, ben lontani dal, lungi da, lungi dal,
            non arriva al, non arriva all', non arriva ad un, non arriva a un, non arrivate a, non arrivate
            al, non arriviamo a, non arriviamo al, non arriverei a, non arriverei al, non raggiunge il, non
            raggiunge l', non raggiunge, non raggiungete il, non raggiungete, non supera il, non supera l',
            non supera, niente, nessun, neppure, nemmeno un, neanche un, neppure un, manco, manco un, manco
            per sogno, manco morto, manco morto un, nemmeno per sogno, nemmeno per sogno un, neanche per
            sogno, neanche per sogno un, neanche per idea, nemmeno per idea, mai e poi mai, mai e poi mai un,
            mai un, no di certo, non posso darvi un, non vi posso dare un, non posso dare un, non riesco a
            dare, non riesco a darvi, non me la sento di dare, non me la sento di darvi, non me la sento di
            darvi un, non vi darei, non vi darei un, non vi darò, non darò, non darei mai, non darei mai un,
            non darei un, non vi darei mai, non vi darei mai un, non metterei, non metterei un, non metto un,
            non ci metto, non ci metterei, non direi un, non direi proprio, non dico un, non do un, non vi do
            un, non posso mettere, non posso mettere un, al posto di, al posto del, al posto di un, invece
            del, invece di un, invece che un, invece dell', assolutamente non, assolutamente non un, no un,
            non uno, scordatevi il, scordatevi un, scordatevelo il, dimenticatevi il, non è mica, non è mica
            un, mica da, non da, per niente, per niente un, per nulla, per nulla un, non certamente, non certo
            un, non è nemmeno, non è nemmeno un, non è neanche, non è neanche un, di sicuro non un, nn è da,
            nn un
        """,
        Cue.NO: """
            no, nono, macché, magari fosse, ma magari, ma va, ma va là, seh, sì magari, naa, nooo, noo, ma no,
            no no, eh no, no dai, no grazie
        """,
        Cue.CORRECTION: """
            no aspetta, aspetta, aspettate, no scusa, no scusate, scusa, scusate, mi scusi, pardon, anzi, anzi
            no, volevo dire, intendevo, intendo, cioè, o meglio, ossia, correggo, correzione, ho sbagliato, mi
            sono sbagliato|sbagliata, errore, errata corrige, ops, oops, meglio, ripensandoci, ci ho
            ripensato, in realtà, rettifico, volevo scrivere, facciamo, piuttosto, mi sbaglio, refuso, no no,
            no anzi, o anzi, perdono, chiedo scusa, scusatemi, scusami, mi scuso, sorry, sbagliato, ho
            sbagliato io, sbagliavo, sbaglio mio, errore mio, errore di battitura, errore di digitazione,
            errore di stampa, mi è scappato, mi è partito, mi è scivolato il dito, mi è scappato il dito, dito
            scivolato, tasto sbagliato, ho premuto male, ho scritto male, ho scritto sbagliato, ho digitato
            male, ho cliccato male, ho sbagliato tasto, ho sbagliato a scrivere, ho sbagliato a digitare, ho
            sbagliato a premere, ho sbagliato voto, cambio, cambio in, cambio idea, ho cambiato idea, cambiate
            in, cambiatelo in, cambia in, cambialo in, cambio il voto, cambio voto, modifico, modifico in,
            modificate in, modifica in, correggete in, correggete, correggi in, correggi, correggetelo in,
            correggo in, correggo con, a pensarci bene, pensandoci, a pensarci meglio, a ripensarci, ci
            ripenso, ci ho pensato meglio, col senno di poi, con il senno di poi, o piuttosto, meglio dire,
            per meglio dire, o per meglio dire, per essere precisi, dai facciamo, va facciamo, facciamo un,
            facciamo che, facciamo che è, facciamo pure, intendevo dire, intendevo scrivere, voglio dire,
            dicevo, volevo digitare, volevo premere, opss, opps, opsss, ooops, ops no, oddio no, cioè no, no
            cioè, no scherzo, scherzo, scherzavo, sto scherzando, rettifica, rettifico in, no dai, ma dai, un
            attimo, aspetti, aspetta no, no aspettate, no aspetti, diventa, per sbaglio, per errore,
            erroneamente, senza volerlo, senza volere, ho messo per sbaglio, ho scritto per sbaglio, doveva
            essere, doveva essere un, al contrario, no volevo dire, no volevo scrivere, no intendevo, errata,
            mea culpa, abbiate pazienza, mi sono confuso, mi sono confusa, mi confondo, mi ero sbagliato, mi
            ero sbagliata, ritratto, alzo a, abbasso a, scendo a, salgo a, passo a, esagero, ho esagerato
        """,
        Cue.IF: """
            se, qualora, purché, a patto che, se solo, se solo ci, quando avrete, con un po' più di, con un
            po' più, con un pò più di, con un pizzico di, con qualche attenzione, magari con, nel caso, nel
            caso in cui, sempre che, a condizione che, ammesso che, solo se, soltanto se, ma solo se, solo
            con, soltanto con, solo quando, solo nel caso, solo a patto che, se aveste, se avessi, se avesse,
            se avessero, se fosse, se foste, se fossero, se ci fosse, se ci fossero, se non fosse, se non
            fosse per, se non fosse stato per, se non ci fosse, metti che, mettiamo che, magari se, finché
            non, fino a quando non, quando ci sarà, quando sistemate, quando sistemerete, quando mi
            rimborserete, quando migliorerete, a meno che, ammettendo che, a patto di, posto che, basterebbe
        """,
        Cue.WOULD: """
            sarebbe, sarebbe un, sarebbe da, sareste, sareste da, potrebbe essere, potrebbe essere un, darei,
            vi darei, diventerebbe, diventa, arriverebbe a, sarà, avreste, potrei dare, era, era un, era da,
            sarebbe l', sarebbe il, sarebbe uno, varrebbe, varrebbe un, meriterebbe, meriterebbe un,
            meriterebbero, meritereste, saremmo a, saremmo al, saremmo su, prenderebbe, prenderebbe un,
            prendereste, prendereste un, arrivereste a, arrivereste al, arriva a, arriva al, diventa un,
            diventano, diventerebbe un, darei un, darei volentieri, metterei, vi metterei, assegnerei,
            potreste essere, potreste essere da, sareste un, darò, darò un, vi darò, vi darò un, metterò,
            metterò un, vi daremo, sarà un, potrebbe diventare, potrebbe diventare un, salirebbe a, salirebbe
            al, salirei a, salirei al, alzerei a, passerei a, aumenterei a, avrebbe, potrei dare un, potrei
            darvi, potrei darvi un, potrei mettere, daremmo, vi daremmo
        """,
        Cue.WOULD_HAVE: """
            sarebbe stato, sarebbe stata, sarebbe stato da, sareste stati, avrei dato, avrei messo, avrei
            detto, poteva essere, potevate essere, poteva meritare, avrebbe meritato, avreste meritato,
            avrebbe potuto essere, volevo dare, volevo mettere, stavo per dare, avrei voluto dare, era quasi,
            era partita come, era partito come, partita come un, partito come un, era partito con un, pensavo,
            avevo pensato, avevo pensato a un, avevo in mente, immaginavo un, credevo in un, volevo un,
            puntavo al, puntavo a un, doveva essere, doveva essere un, dovevate essere, dovevate essere da,
            poteva essere da, sarebbe stata da, sarebbe stato uno, sarebbero stati, avremmo dato, avremmo
            messo, avrei votato, avrei scritto, avrei scelto, le avrei dato, avrebbe preso, avreste preso,
            avrebbe avuto, avreste avuto, stavo per mettere, stavo per scrivere, stavo per votare, stavo per
            darvi, ero pronto a dare, ero pronta a dare, ero pronto a darvi, ero pronta a darvi, volevo darvi,
            volevo votare, volevamo dare, ero partito da, ero partita da, ero partito dal, partivo da, pensavo
            a un, pensavo di dare, pensavo di darvi, pensavo di mettere, avrei anche dato, avrei potuto dare,
            sarei arrivato a, sarei arrivata a, sarebbe arrivato a, poteva arrivare a, ero tentato di dare,
            ero tentata di dare, meritava di più, vi sareste meritati, si sarebbe meritato, sarebbe valso,
            davo, mettevo, era un quasi, avrei voluto darvi, avrei voluto mettere, avrei aggiunto, potevate
            essere da, potevate prendere, potevate avere, potevate meritare, partiva da, poteva prendere,
            poteva valere, mi aspettavo, ci aspettavamo un, sarebbe potuto essere
        """,
        Cue.LESS_OR_MORE: """
            più di, più che, meno di, oltre, almeno, almeno un, al massimo, massimo, minimo, al minimo, come
            minimo, come massimo, non più di, quasi, quasi un, quasi quasi, vicino a, vicino al, sotto,
            superiore a, inferiore a, fino a, neanche, nemmeno, verso il, tendente al, maggiore di, minore di,
            meno, più del, più dell', meno del, meno dell', più di uno, sopra, sotto all', al di sotto del, al
            di sopra del, non oltre, non oltre il, non oltre l', non più del, mai più di, massimo un, al
            massimo un, al massimo il, massimo massimo, massimo il, minimo un, minimo il, minimo minimo, come
            minimo un, almeno almeno, almeno il, perlomeno, perlomeno un, per lo meno, per lo meno un,
            superiore al, superiore all', inferiore al, inferiore all', maggiore del, minore del, maggiore
            dell', minore dell', quasi l', quasi il, quasi quasi un, vicino all', vicinissimo a, vicinissimi
            al, vicini al, vicini a, verso l', verso un, tendente all', tendente a, fino al, fino all', fino a
            un, si avvicina al, si avvicina all', si avvicina a, sfiora il, sfiora l', sfiorando il, sfiorate
            il, sfiorato il, rasenta il, rasentando il, rasente il, a un passo dal, a un passo dall', a un
            soffio dal, non supero il, più alto di, più basso di, più alto del, più basso del, meglio di,
            meglio del, peggio di, peggio del, qualcosa in più di, qualcosa in meno di, a malapena, a stento,
            nn arriva al, nn arriva a, - di, + di, meno d'un, più d'un, max, max un
        """,
        Cue.OR_MORE: """
            o più, o meno, o di più, o superiore, o inferiore, e più, in su, in giù, più, meno, meno meno, e
            qualcosa, scarso, e rotti, al massimo, come minimo, minimo, massimo, almeno, o qualcosa in più, o
            qualcosina in più, o qualcosa in meno, o qualcosina in meno, o qualcosa meno, o qualcosa di più, o
            anche di più, o anche più, o anche meno, anche di più, se non di più, se non di meno, se non più,
            e oltre, e passa, e più di, scarsi, scarsino, stiracchiato, stentato, risicato, più più, a salire,
            a scendere, tendente al, tendente all', tendente a, che tende al, e qualcosina, e spicci, in
            avanti, o oltre, o sopra, o sotto, o superiori, o inferiori, o giù, o su, al minimo, massimo
            massimo, per lo meno, perlomeno, max, non di più, non oltre, e poco più, o poco più, o poco meno,
            e poco meno, di minimo, di massimo
        """,
        Cue.HALF: """
            e mezzo, e mezza, e un mezzo, mezzo, mezza, e mezo, virgola cinque, punto cinque, e un quarto, e
            tre quarti, e 3 / 4, e 1 / 4, 3 / 4, e 1 / 2, e un mezz', e mezzetto, e mezzo pieno, e mezz'etto,
            e mezzino, virgola uno|due|tre|quattro|sei|sette|otto|nove|1|2|3|4|5|6|7|8|9, virgola venticinque|
            settantacinque|75|25, punto 5, e un terzo, e due terzi, e un po', e un pochino, e un pizzico, e
            mzz, e mezzo abbondante, è mezzo
        """,
        Cue.HALVED: "",
        Cue.BETWEEN: """
            tra, tra il, fra, fra il, tra un, fra un, da, dal, dallo, tra lo, fra lo, compreso tra, scala, tra
            l', fra l', da un, dall', tra i, fra i, siamo tra, siamo fra, siamo tra il, compreso fra, in mezzo
            tra, a metà tra, a metà tra il, a metà fra, via di mezzo tra, una via di mezzo tra, una via di
            mezzo tra il, via di mezzo fra, indeciso tra, indecisa tra, indeciso tra il, indecisa tra il,
            indeciso fra, indecisa fra, indecisi tra, sono indeciso tra, sono indecisa tra, sono tra, in
            bilico tra, in bilico fra, sospeso tra, oscillo tra, oscillo tra il, oscilla tra, oscilla tra il,
            scala da, una scala da, più o meno tra, tra un bel, tra uno
        """,
        Cue.TO: "a, al, fino a, ad, all', ad un, a un, fino all', fin a, sino a, sino al, ai, e fino a",
        Cue.AND: "e, e il, ed, e l', e un, &, e lo, ed il, ed un, ed l', e i, e uno",
        Cue.OR: """
            o, od, oppure, o forse, o magari, o anche, forse, magari, ovvero, quasi, quasi un, quasi quasi,
            tendente al, tendente a, o il, o l', o un, o uno, o forse un, oppure un, oppure il, oppure l', o
            magari un, o anche un, o addirittura, o addirittura un, o persino, o perfino, o al massimo, al
            massimo un, forse anche, forse un, forse il, magari un, magari anche, magari il, o quasi
        """,
        Cue.PERCENT: "per cento, percento, percentuale, x cento, xcento, per100, pct, percent, per mille",
        Cue.STARS: """
            stelle, stella, stelline, cuori, stelle su, stelle piene, stellette, stelletta, stellone,
            cuoricini, faccine, pallini, pollici, pollici in su, palle, corone, forchette, cappelli
        """,
        Cue.SCHOOL: """
            voto scolastico, a scuola, in pagella, alla maturità, voto in pagella, voto di scuola,
            all'università
        """,
        Cue.UNIT: """
            secondi, secondo, sec, minuti, minuto, min, ore, h, giorni, giorno, gg, notti, notte, settimane,
            settimana, mesi, mese, anni, anno, volte, volta, persone, persona, amici, amiche, adulti, bambini,
            bambino, figli, figlie, figlio, ospiti, clienti, colleghi, ragazzi, ragazze, donne, uomini, cani,
            gatti, nipoti, euro, eur, centesimi, lire, dollari, sterline, mila, milioni, kg, g, gr, grammi,
            etti, etto, chili, litri, litro, ml, km, m, mt, metri, metro, cm, mg, gb, mb, pezzi, pezzo, paia,
            confezioni, confezione, scatole, scatola, bottiglie, bottiglia, pacchi, pacco, sacchetti, buste,
            ordini, ordine, tavoli, camere, stanze, letti, piani, negozi, sedi, posti, caffè, birre,
            bicchieri, pizze, panini, piatti, portate, porzioni, cornetti, cappuccini, gelati, primi,
            antipasti, dolci, pranzi, cene, camerieri, commessi, commesse, cassieri, casse, dipendenti,
            addetti, operatori, motivi, motivo, cose, problemi, errori, errore, reclami, domande, domanda,
            parole, messaggi, email, mail, telefonate, chiamate, acquisti, visite, viaggi, giri, scarpe,
            magliette, maglie, libri, biglietti, fermate, macchine, auto, porte, gradi, passi, scale, gennaio,
            febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre,
            gen, feb, apr, giu, lug, ago, set, ott, nov, dic, in più, di fila, per due, di voi, di noi, di
            loro, dei vostri, dei miei, a persona, a testa, ad agosto, circa di attesa, rate, colli, stagioni,
            capelli, righe, di 2|3, volte|persone|clienti|piatti|camere|visite|pizze|ordini|prodotti|casi|
            amici|commessi|camerieri|bagni|capi|pezzi su 10|dieci|5|cinque|3|tre|4, giorni su 10|dieci|5|
            cinque|7|sette|3|tre|4|quattro, mesetti, annetti, orette, oretta, minutini, weekend, week end,
            mattine, sere, serate, pomeriggi, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, sabati,
            domenica, domeniche, giornate, giornata, decenni, decennio, secoli, trimestri, semestri, ms, hh,
            di mattina, di sera, di notte, di pomeriggio, del mattino, del pomeriggio, di questa mattina, in
            punto, spaccate, am, pm, sett, mag, lunghi, lunghe, lunghissimi, interminabili, fratelli, sorelle,
            nipotini, bimbi, bimbe, bimbo, bimba, bambine, bambina, ragazzini, ragazzo, ragazza, anziani,
            coperti, coperto, commensali, invitati, invitate, signori, coppie, famiglie, gemelli, gemelle,
            compagni, compagne, colleghe, infermieri, infermiere, medici, dottori, tecnici, operai, impiegati,
            impiegate, cuochi, receptionist, turisti, passeggeri, corrieri, fattorini, autisti, muratori,
            idraulici, parrucchieri, estetiste, baristi, pizzaioli, altri, altre, tizi, tavolate, zampe,
            cavalli, commesso, addette, venditori, consulenti, pazienti, soci, studenti, alunni, cagnolini,
            cane, gatto, gattini, donna, uomo, mogli, mariti, zii, zie, cugini, nonni, genitori, euri, eurini,
            cent, centesimo, sterlina, dollaro, franchi, yen, miliardi, miliardo, milione, neuri, soldi,
            cocuzze, sacchi, bigliettoni, spicci, ettogrammi, chilo, quintali, tonnellate, cl, dl, cc, kmh,
            chilometri, chilometro, centimetri, centimetro, millimetri, mq, ettari, watt, volt, giga, mega,
            byte, tb, cavi, pollice, inch, hz, db, articoli, prodotti, capi, camicie, camicia, pantaloni,
            gonne, vestiti, abiti, giacche, giubbotti, borse, borsa, calze, calzini, felpe, jeans, stivali,
            sandali, anelli, orecchini, bracciali, occhiali, sedie, sedia, divani, mobili, lampade, lampadine,
            mensole, viti, bulloni, chiodi, gomme, ruote, pneumatici, freni, candele, telefoni, computer,
            schermi, batterie, pile, caricabatterie, prese, cuscini, asciugamani, asciugamano, lenzuola,
            coperte, letto, armadi, finestre, finestra, docce, bagni, wc, ascensori, rampe, scalini, gradini,
            palazzi, parcheggi, uscite, ingressi, tornanti, corsie, sportelli, sportello, file, code,
            numeretti, turni, turno, appuntamenti, sedute, seduta, lezioni, lezione, corsi, esami, vaccini,
            denti, dente, radiografie, analisi, interventi, controlli, tagliandi, riparazioni, sostituzioni,
            spedizioni, resi, rimborsi, tentativi, tentativo, solleciti, pec, lettere, lettera, foto,
            recensioni, pagine, pagina, bollette, fatture, scontrini, abbonamenti, carte, prenotazioni,
            preventivi, richieste, richiesta, segnalazioni, reclamo, pizzette, focacce, tramezzini, toast,
            brioche, croissant, espressi, spritz, aperitivi, cocktail, drink, calici, tazze, tazza, tazzine,
            caraffe, lattine, lattina, bibite, vini, amari, grappe, coppette, palline, gusti, torte, fette,
            fetta, dessert, contorni, insalate, patatine, hamburger, kebab, piadine, polpette, gamberi,
            gamberetti, cozze, ostriche, bistecche, costate, taglieri, arrosticini, arancini, supplì, assaggi,
            formaggi, uova, mele, pere, banane, arance, pomodori, pani, grissini, filoni, rosette, pacchetti,
            pacchetto, cassette, vasetti, barattoli, bustine, cartoni, flaconi, tubetti, compresse, pastiglie,
            pasticche, scatoloni, cesti, mazzi, rose, fiori, piante, pezzetti, ravioli, gnocchi, tortellini,
            spaghetti, carbonare, margherite, calzoni, granite, bombe, pasticcini, paste, pastarelle, cannoli,
            bignè, colazioni, merende, buffet, degustazioni, digestivi, litrozzi, strade, vetrine, reparti,
            locali, ristoranti, alberghi, case, città, paesi, province, regioni, nazioni, cilindri, canali,
            film, episodi, puntate, partite, gol, taglie, taglia, misure, misura, numeri, colpi, passaggi,
            click, clic, tasti, pulsanti, piano, filiali, punti vendita, palestre, piscine, campi, bungalow,
            tende, ombrelloni, lettini, sdraio, biciclette, bici, moto, motorini, barche, aerei, voli, treni,
            bus, fermata, telecamere, password, codici, l'uno, ciascuno, ciascuna, cadauno, cad, al pezzo, al
            kg, al chilo, al giorno, al mese, all'anno, al litro, al metro, a notte, a settimana, a mese, su
            24, su ventiquattro, su sette, su 7, e passa euro, e rotti euro, mila euro, esimo, esima, in tutto
            il mondo, in coppia, in fila, in coda, in attesa, davanti, prima di me, dopo di me, dietro di me,
            per volta, alla volta, a volta, per persona, per tavolo, per cassa, per stanza, su quattro, di
            questi, di quelli, di quelle, di queste, di sconto, di mancia, di spedizione, di anticipo, di
            ritardo, di attesa, di coda, di numero, di cauzione, di multa, di età, di telefono, di ferie, di
            vacanza, di permanenza, di distanza, di garanzia, di scarpe, di taglia, di piede, più iva, iva
            inclusa, cadenza, anniversari, compleanni, tappe, soste, cause, ragioni, difetti, difetto, pecche,
            guasti, buchi, macchie, graffi, denunce, opzioni, scelte, alternative, varianti, colori, tipi,
            tipologie, modelli, versioni, consigli, suggerimenti, osservazioni, punti deboli, livelli,
            categorie, fasi, step, mosse, regole, minuti dopo, anni dopo, giorni dopo, mesi dopo, ore dopo,
            anni prima, giorni prima, mesi prima, meno un|il quarto
        """,
        Cue.THING: """
            ordine, ordine n, ordine numero, ordine nr, ordine n°, scontrino, fattura, tavolo, camera, stanza,
            sala, piano, scala, interno, civico, via, viale, piazza, linea, bus, autobus, treno, binario,
            uscita, gate, corsia, reparto, pagina, versione, modello, taglia, misura, numero di, telefono,
            tel, cell, cellulare, codice, pin, pratica, prenotazione, cliente, biglietto, posto, pacco,
            ritiro, cassa, alle, all', dalle, ore, le, il giorno, da ben, dopo, per, in, eravamo, siamo,
            saremo, erano, sono, ho, abbiamo, avevo, avevamo, ha, hanno, comprato, preso, ordinato, pagato,
            speso, costa, costano, costava, aspettato, atteso, attesa, ci sono, c'erano, età, di anni, compie,
            compiuto, ultimi, ultime, prossimi, altri, altre, tutti e, tutte e, ogni, gruppo di, famiglia di,
            tavolo da, confezione da, menu, quei, quelle, questi, queste, i, gli, dei, delle, iphone, canale,
            terminal, chi è, aperto, ci vediamo il, a lunedì, prezzo di, prezzo pieno, prezzo finale, avete,
            ne avete, mancano, mancavano, ordine del, ordine n., camera da, suite, bungalow, piazzola, cabina,
            ombrellone, file, sedile, poltrona, carrozza, volo, molo, pontile, km, chilometro, statale, ss,
            sp, autostrada, casello, lotto, scaffale, armadietto, box, garage, campo, vasca, buca, pista,
            seggiovia, scarpe numero, numero di scarpe, porto la, calzo, altezza, larghezza, pesa, pesava,
            capitolo, articolo, comma, art, legge, decreto, iva, fax, whatsapp, chiamatemi al, chiamami al, mi
            chiami al, chiamate al, chiamate il, chiamare al, contattatemi al, contattarmi al, rispondo al,
            scrivetemi al, al numero, il mio numero di, mio numero, int, ticket, rif, riferimento, protocollo,
            prot, polizza, contratto, matricola, tessera, pacco n, pacco n., pacco numero, tracking,
            preventivo, sinistro, buono da, sconto del, sconti del, aumento del, aumento di, iva del, a soli,
            a solo, per soli, per sole, per ben, dopo ben, da oltre, da circa, da quasi, quasi da, da più di,
            da almeno, per almeno, per quasi, per oltre, per più di, dopo quasi, dopo oltre, dopo più di, dopo
            almeno, in meno di, in più di, in quasi, in soli, in sole, entro, dal giorno, sulle, prima del,
            nel, dal lontano, anno, classe, edizione, dal n, palazzina, edificio, blocco, padiglione, settore,
            tribuna, stand, bancarella, sportello, turno, numeretto, fermata, metro, tram, tratta, sim, euro,
            costato, costata, costati, costate, costo di, costo totale, conto di, conto da, spesa di, spesi,
            spesi ben, pagati, pagate, pagata, ho pagato ben, ci hanno mi hanno hanno voluto, chiesti,
            chiedono, vogliono, venduto a, comprati, comprate, comprata, acquistato, acquistati, acquistate,
            ordinati, ordinate, ordinata, presi, prese, ricevuto, ricevuti, ricevute, arrivati, arrivate,
            consegnati, consegnate, restituiti, resi, cambiato, cambiate, cambiati, mandato, mandati,
            aspettare, aspettiamo, aspetto da, aspettando, aspettato ben, attendere, attendiamo, attesa media,
            ritardo di, durato, dura, ci ha messo, ci hanno messo, ci ho messo, ci abbiamo messo, ci mette, ci
            mettono, ci sono voluti, ci sono volute, ci vuole, impiegato, impiegano, impiega, passati,
            passate, trascorsi, restano, rimasti, rimaste, in fila per, tavolata da, tavolata di, eravamo
            tutti, eravamo noi, gruppo da, comitiva di, confezione di, scatola da, scatola di, pacco da, set
            da, set di, teglia da, bottiglia da, formato da, appartamento, condominio, menu da, multa da,
            all'età di, bimbo di, bambino di, bambina di, bimba di, figlio di, figlia di, nipote di, nonna di,
            nonno di, mamma di, cane di, uomo di, donna di, ragazza di, ragazzo di, signora di, signore di,
            compirà, compleanno di, anniversario di, i suoi, le sue, i nostri, i tuoi, i vostri, le mie, le
            nostre, le vostre, prossime, scorsi, scorse, i primi, le prime, nei primi, nelle prime, di questi,
            ennesimi, almeno altri, aprite alle, chiudete alle, aperti dal, chiusi dal, playstation, ps,
            windows, android, samsung, galaxy, xiaomi, ipad, golf, panda, fiat, audi, serie, peugeot, renault,
            clio, airpods, xbox, honda, mazda, bmw, fifa, formula, zona, circoscrizione, municipio, covid,
            rete, mediaset, radio, tg, aggiornamento, ios, allo sportello, pag, p., cap., al punto, al n., al
            n, dal numero, codice cod, cod., sku, art., isbn, iban, bolla, ddt, stagione, volume, livello, una
            ventina, età media, temperatura di, quota, dista, distanza, a circa, a meno di, a più di, aveva,
            avevano, abbia, aveva già, ha già, hanno già
        """,
        Cue.NUMBER: "numero, n, n., n°, nr, nr., num, num., numero:, nm, n°., mio|questo|sto numero",
        Cue.IDIOM: """
            numero uno, numeri uno, n. 1, n 1, n° 1, # 1, uno di, uno dei, uno degli, una di, una delle,
            nessuno, qualcuno, ognuno, ciascuno, l'uno, tutti e due, tutte e due, tutti e tre, entrambi, cento
            per cento, al 100 %, 100 per cento, 24 ore, 24 / 7, h 24, sei stato, sei stata, sei bravo, sei
            brava, sei un, sei una, sei il, sei la, sei sempre, sei molto, sei proprio, sei davvero, sei
            gentile, sei gentilissimo, sei gentilissima, sei grande, sei mitico, sei fantastico, se sei, dove
            sei, come sei, sei troppo, sei così, sei d', sei in, zero problema, zero attesa, zero stress, zero
            lamentele, zero voglia, zero scuse, chilometro zero, km zero, km 0, a zero, uno alla volta, uno
            per uno, uno più uno, uno che, uno a caso, due tre, quattro salti, quattro chiacchiere, non c'è
            due senza tre, prendi 3 paghi 2, 3 x 2, 2 x 1, 50 e 50, due su due, 1 ora, non posso dare|darvi|
            mettere undici|11|12|dodici|20|100, non si può dare undici|11|12|di, 11|12|15|20|100|undici|dodici
            se potessi|potessimo, 11|12|15|20|100|undici|dodici se si potesse, se potessi|potessimo darei|vi|
            metterei 11|12|15|20|100|1000|undici|venti|mille, se potessi|potessimo vi darei|metterei 11|12|15|
            20|100|1000|undici|venti|mille, se si potesse darei|dare|metterei 11|12|15|20|100|undici, se
            esistesse l'11|l'undici, numero 1, numeri 1, il numero uno, il numero 1, nr 1, nr. 1, nr uno, n
            uno, top 10, top 5, top 3, f 1, fase 2, euro 6, euro 5, 4 x 4, quattro per quattro, 50 per cento,
            otto volante, zero zero sette, sei personaggi, uno schifo, uno spettacolo, uno scandalo, uno
            staff, uno sballo, uno spreco, uno dopo l'altro, uno solo, uno stupendo, uno straordinario, uno
            splendido, uno strazio, uno scherzo, uno stress, uno sconto, uno sbaglio, uno spazio, uno stile,
            uno chef, uno zoo, uno spasso, uno sguardo, uno sfacelo, uno squallore, uno squallido, uno sporco,
            uno strano, uno in più, uno in meno, uno come, uno simile, uno così, uno qualunque, uno qualsiasi,
            uno si, uno ci, uno non, uno va, uno viene, uno entra, uno deve, uno vuole, uno paga, uno spende,
            uno pensa, uno spera, uno potrebbe, uno dovrebbe, uno sta, uno fa, uno ha, uno uno ad uno, ad uno
            ad uno, a uno uno vale uno, uno del, uno della, uno dello, uno dell', uno sul, uno per tutti, uno
            su mille, uno su tutti, l'uno e l'altro, l'uno per l'altro, l'uno o l'altro, l'uno con l'altro,
            gli uni e gli altri, tutt'uno, tre 3 in 1, 2 in 1, due due al prezzo di uno, prendi due paghi uno,
            prendi tre paghi due, 3 per 2, tre per due, due per uno, come uno, ne basta uno, ce n'è uno, solo
            uno, neanche uno, nemmeno uno, manco uno, a due passi, a 2 passi, due passi da, a quattro passi,
            due gocce d'acqua, due piccioni, due pesi, due mani, quattro mani, due dita, due conti, da due
            soldi, quattro stracci, quattro mura, quattro occhi, quattr'occhi, quattro risate, in quattro e
            quattr'otto, quattro e quattr'otto, in 4 e 4 8, farsi in quattro, fatti in quattro, fanno in
            quattro, fa in quattro, ai quattro venti, due chiacchiere, due risate, due balle, due palle, due
            coglioni, due paroline, tra due fuochi, due piedi, in due parole, fare due passi, per due soldi,
            uno o due, due o tre, due e due, due più due, tutti e quattro, tutte e quattro, tutte e tre, tutti
            e cinque, tutti e sei, tutti e sette, tutti e 2, tutti e 3, tutte e 2, tutte e 3, tutti e 4, noi
            quattro, voi quattro, al primo posto, tra i primi dieci, cinque terre, cinque sensi, sette vite,
            sette nani, 7 nani, sette bellezze, sette meraviglie, sette note, sette su sette, ventiquattr'ore,
            365 giorni l'anno, otto ore, cento di questi, cento per 100, cento percento, grazie 1000, 1000
            grazie, mille e una, mille complimenti, mille cose, mille euro, mille baci, millemila, un milione
            di, una su mille, uno su un milione, mille per mille, dieci volte su dieci, 10 volte su 10, nove
            su dieci volte, zero attese|pensieri|rischi|sorprese|dubbi|sprechi|ritardi|ritardo|intoppi|coda|
            disservizi|critiche|interesse|rispetto|empatia|rumore|caos|fatica|sforzo|sbatti|ansia|ansie|
            burocrazia|impegno|cura|tolleranza|calorie|zuccheri|spese|costi|pretese|fronzoli|perdite|contatti|
            risposte|comunicazione|igiene|privacy|intimità|umanità, 0 problema|attesa|attese|stress|lamentele|
            pensieri|rischi|sorprese|dubbi|sprechi|ritardi|ritardo|intoppi|coda|disservizi|critiche|scuse|
            voglia|interesse|rispetto|empatia|rumore|caos|fatica|sforzo|sbatti|ansia|ansie|burocrazia|impegno|
            cura|tolleranza|calorie|zuccheri|spese|costi|pretese|fronzoli|perdite|contatti|risposte|
            comunicazione|igiene|privacy|intimità|umanità, zero servizio|personale|esperienza|cortesia|
            gentilezza|educazione|professionalità|pulizia|disponibilità|assistenza|organizzazione|accoglienza|
            qualità|sapore|gusto|parcheggio, zero virgola, zero assoluti, problemi zero, a tempo zero,
            chilometri zero, a tasso zero, tasso 0, a rischio zero, a impatto zero, coca cola zero, coca 0,
            partire da zero, ripartire da zero, ripartiti da zero, ricominciare da zero, da zero a cento,
            sotto zero, sottozero, sopra zero, anno zero, ora zero, punto zero, code zero, tolleranza 0,
            difetti zero, gradi zero, tu 6 un, tu 6 il, 6 un mito|genio|grande|tesoro|amore|angelo|mostro|
            fenomeno|re|figo|drago|campione|idolo|pirla|amico|vero, 6 una grande|forza|bomba|favola|
            meraviglia|star|regina|campionessa|persona, 6 la migliore|numero|mia|più|regina, 6 il migliore|
            top|numero|più|re|mio, 6 grande|unico|unica|forte|mitico|mitica|fantastico|fantastica|bravo|brava|
            bravissimo|bravissima|gentile|gentilissimo|gentilissima|speciale|fortissimo|fortissima|dolce|
            simpatico|simpatica|bella|bello|troppo|sempre|proprio|davvero|stato|stata|tu|super, ci 6, chi 6,
            dove 6, sei i, sei lo, sei l', sei uno, sei tanto, sei tutto, sei come, sei con, sei per me, sei
            anche, sei già, sei solo, sei più bravo|brava|gentile|che|bello|bella|forte|di|simpatico|
            simpatica|veloce|caro|cara|professionale, sei meno di, sei poco, sei piuttosto, sei abbastanza,
            sei veramente, sei semplicemente, sei assolutamente, sei mai, sei ancora, sei stupendo|stupenda|
            bellissimo|bellissima|bello|bella|forte|fortissimo|fortissima|mitica|fantastica|unico|unica|
            speciale|simpatico|simpatica|simpaticissimo|simpaticissima|bravissimo|bravissima|eccezionale|
            eccellente|ottimo|ottima|perfetto|perfetta|pessimo|pessima|insostituibile|impagabile|adorabile|
            splendido|splendida|magnifico|magnifica|meraviglioso|meravigliosa|incredibile|professionale|
            disponibile|disponibilissimo|disponibilissima|cortese|cortesissimo|cortesissima|educato|educata|
            maleducato|maleducata|scortese|lento|lenta|antipatico|antipatica|pazzo|pazza|matto|matta|sicuro|
            sicura|serio|seria|onesto|onesta|top|super|grandissimo|grandissima|dolcissimo|dolcissima|dolce|
            carino|carina|carinissima|straordinario|straordinaria|mio|mia|nostro|nostra|tu|te|alla|al|da|dei|
            del|della|delle|degli|di|fra|tra|nel|nella|sul|caro|cara|carissimo|carissima|consigliato|
            consigliata|promosso|promossa|bocciato|bocciata|deludente|inutile|ridicolo|ridicola|ladro|ladra|
            falso|falsa|incapace|incompetente, non sei, nn sei, quando sei, che sei, perché sei, sei venuto,
            sei venuta, sei andato, sei andata, sei arrivato, sei arrivata, sei riuscito, sei riuscita, sei
            passato, sei rimasto, sei qui, sei lì, sei ok, sei nu, sei 'o, sei er, sei 'n, 1 dei|degli|delle,
            alle 1|2|3|4|5|6|7|8|9|10|11|12 meno 5|10|20
        """,
        Cue.STOP: """
            fatela finita,
            finiamola, dimenticatemi, dimenticami,
            stop, basta, basta così, annulla, annullare, cancella, cancellami, cancellatemi, cancellazione,
            cancellare, cancellati, cancellate, disiscrivi, disiscrivimi, disiscrivetemi, disiscrizione,
            disattiva, disattivare, disdici, disdetta, disdire, rimuovi, rimuovimi, rimuovetemi, rimuovere,
            esci, uscire, ferma, fermati, fermatevi, smetti, smettila, smettetela, smettere, finitela,
            piantatela, piantala, chiudi, basta grazie, non più, revoca, revoco, no più, sospendi,
            interrompi, abbandona, lasciatemi in pace, disiscrivermi, disiscriverci, disiscrivo,
            disinscrivimi, disinscrivermi, disinscrivetemi, disiscriviti, disiscrivere, desiscrivimi, dis
            iscrivimi, unsubscribe me, cancellarmi, toglietemi, toglimi, togliermi, levatemi, levami,
            rimuovermi, eliminatemi, eliminami, eliminare, elimina, eliminazione, rimozione, esclusione,
            escludimi, escludetemi, interrompere, interrompete, bloccare, blocca, bloccate, bloccami,
            bloccatemi, sospendere, sospendete, sospensione, stoppa, stoppare, stoppate, stoppatemi, stoppami,
            bastaa, bastaaa, bastaaaa, cessare, cessate, recesso, recedo, rinuncio, rinuncia, lasciami stare,
            lasciatemi stare, lasciatemi perdere, lasciatemi tranquillo|tranquilla, lasciami in pace, lasciami
            perdere, non scrivere, non scrivete, non scrivetemi, non scrivermi, non rompete, non rompere, non
            disturbate, non disturbare, non disturbarmi, non mi disturbate, non contattatemi, non contattarmi,
            no sms, no messaggi, no spam, no pubblicità, no grazie stop, niente sms, niente messaggi, niente
            spam, nessun messaggio, non più messaggi, mai più messaggi, basta messaggi, basta sms, basta spam,
            stop messaggi, stop sms, stop spam, stop adesso, stop subito, stop ora, basta adesso, basta
            subito, basta ora, basta davvero, ho detto basta, ho detto stop, adesso basta, ora basta, stop a
            tutto, uscire dalla lista, cancella iscrizione, cancellare iscrizione, annulla iscrizione,
            annullare iscrizione, cancellazione iscrizione, cancella numero, cancellazione numero, cancellate
            numero, cancella il numero, cancella contatto, revoca consenso, revoco consenso, revocare, revoca
            del consenso, no consenso, disabilita, disabilitare, disattivate, disattivami, disattivatemi,
            disattivazione, disattiva servizio, disdico, termina, terminare, arresta, arrestare, smettetela
            subito, finiscila, finitela subito, piantatela subito, smetti subito, non mi interessa stop, non
            voglio più messaggi, non voglio messaggi, non voglio sms, ferma tutto, fermati subito, basta così
            grazie, mi blocchi, bloccate il mio numero, la smetta, smetterla, smettetela di, smetta, smettete,
            finirla, piantarla, fermare, si fermi, fermate tutto, mi tolga, toglieteci, mi levi, mi rimuova,
            mi cancelli, mi elimini, eliminarmi, mi disiscriva, disiscrivete, annullate, annulli, lasciatemi
            stare|perdere, lasciami stare|perdere, mi lasci stare|perdere, lasciateci stare,
            lasciatemi|lasciami|lasciateci in pace, mi lasci in pace, non
            disturbate|disturbare|disturbi|disturbarmi|disturbatemi|disturbarci, non mi
            disturbate|disturbi|disturbi più|disturbare, non rompete|rompere|rompetemi, non rompete più, non
            voglio questo|questi|questa|nulla|niente|più|questo messaggio, non lo|li voglio|voglio più, non ne
            voglio|voglio più, non voglio ricevere nulla|niente, non voglio più ricevere nulla|niente, non
            voglio, non contattatemi|contattarmi|contattare, non mi contattate|contatti|contattate più, non mi
            cercate|cerchi|cercate più, niente più messaggi|sms, non scrivete|scrivermi|scrivetemi|scriva, non
            mandate|inviate|mandatemi|inviatemi più|nulla|niente|altro, basta messaggi|sms|così, bsta, non mi
            disturbate|disturbi, non voglio questo|questi|questa|nulla|niente|più, non lo|li voglio, non ne
            voglio, non mi contattate|contatti, non mi cercate|cerchi, non lo|li voglio più, non mi
            contattate|contatti|contatti più, non mi cercate|cerchi|cercare, non voglio più nulla|niente,
            smettetela di scrivere|scrivermi, la smettete|smetta|smetti|smettiate|finite|finiate|piantate, la
            smettete|smetti di scrivere|scrivermi|mandare, smettiate, che la smettiate|smetta, mandare cose,
            la potete finire|smettere|piantare, potete finirla|smetterla|piantarla, può finirla|smetterla,
            puoi finirla|smetterla
        """,
        Cue.ENDING: "e basta, basta così, non più di, fine, no stop, non stop",
        Cue.URGING: """
            può|potete|puoi|potresti|potreste|potrebbe, mi può, vuole, volete, vuoi, per favore volete,
            dovete, devi, deve, vi prego di, la prego di, ti prego di, vi prego, la prego, ti prego, vi
            chiedo|chiederei di, chiedo di, vorrei, voglio, desidero, esigo, pretendo, voglio che, vorrei che,
            ho detto, ho già detto, l'ho già detto, ve l'ho già detto, ve l'ho detto, vi ho detto, ho detto
            di, vi ho già detto di, dico, ripeto, lo ripeto, per l'ultima volta, ultima volta, ultimo avviso,
            per l'ennesima volta, una volta per tutte, una buona volta, di nuovo, adesso, ora, subito,
            immediatamente, all'istante, oggi, finalmente, davvero, veramente, proprio, semplicemente,
            gentilmente, cortesemente, con questo|questi|questa|queste, con questa roba|storia, questo,
            questa, di farlo, tutto, tutti, di, e, che, noi, allora, quindi, ma, o, oppure, altrimenti, sennò,
            se no, o vi denuncio|segnalo|blocco, o ti denuncio|segnalo|blocco, vi denuncio|segnalo|blocco, la
            denuncio, o chiamo la polizia, o mi lamento, cazzo, cavolo, porca miseria, madonna, dio mio, che
            palle, che noia, che stress, no, nono, non mi interessa|interessate, non m'interessa, nn mi
            interessa, non sono interessato|interessata, non interessato|interessata, avete
            rotto|stancato|stufato, mi avete rotto|stancato|stufato, avete scocciato, sono stufo|stufa,
            fastidiosi, siete fastidiosi|pesanti|insopportabili, è spam, questo è spam, spam, dalla lista, da
            questa lista, dalla vostra lista, lista, il mio numero, il numero, per sempre, in pace, grazie
            mille, scusate, ve lo ripeto, te lo ripeto, glielo ripeto, ve lo dico, ve lo dico per l'ultima
            volta, ve lo chiedo, ve
        """,
        Cue.REFUSAL: """
            non scrivetemi, non scrivermi, non scriveteci, non scrivete più, non scrivere più, non
            contattatemi, non contattarmi, non contattateci, non mandatemi, non mandarmi, non mandate più, non
            mandate altri, non inviatemi, non inviarmi, non inviate più, non cercatemi, non disturbatemi, non
            mi rompete, non rompete, non rompetemi, non chiamatemi, non messaggiatemi, non vorrei più
            ricevere, smettete di mandare|rompere, smettetela di mandare|rompere, smettila di mandare, basta
            mandare, i miei dati cancellate, cancellatemi, eliminatemi, rimuovetemi, rimuovimi,
            disiscrivetemi, disiscrivimi, voglio disiscrivermi, vorrei disiscrivermi, come mi cancello, come
            faccio a cancellarmi|disiscrivermi, lasciatemi stare, lasciatemi perdere, lasciateci stare, revoco
            il consenso, revoco il mio consenso, ritiro il consenso, ritiro il mio consenso, nego il consenso,
            consenso revocato, consenso ritirato, non do il consenso, non acconsento, tolgo il consenso, vi
            blocco, vi ho bloccato, uscire dalla lista, fuori dalla lista, opt out, non|nn ricontattatemi|
            ricontattarmi|richiamatemi|richiamarmi|riscrivetemi|riscrivermi|ricontattateci|tempestarmi|
            assillateci, messaggi|sms|messaggini|whatsapp basta, dimenticatevi|scordatevi|dimenticati|scordati
            di me|noi, non disturbate|disturbare più, non fatemi più|ricevere ricevere|messaggi, non mi
            dovete|devi più più, non dovete più scrivermi|contattarmi|mandarmi|disturbarmi, non ho chiesto io
            questi|sti messaggi, non scriverci|scrivetegli|scrivetele|scrivetelo, nn scrivetemi|scrivermi|
            scriveteci|scriverci|scrivetegli|scrivetele|scrivetelo, non contattarci|contattatelo|contattatela,
            nn contattatemi|contattarmi|contattateci|contattarci|contattatelo|contattatela, non mandateci|
            mandarci|mandatemene|mandarmene|inviateci|inviarci|inviatemene, nn mandatemi|mandarmi|mandateci|
            mandarci|mandatemene|mandarmene|inviatemi|inviarmi|inviateci|inviarci|inviatemene, non chiamarmi|
            telefonatemi|telefonarmi|chiamateci, nn chiamatemi|chiamarmi|telefonatemi|telefonarmi|chiamateci,
            non disturbarmi|disturbateci|importunatemi|importunarmi|tormentatemi|stressatemi|stressarmi|
            assillatemi|assillarmi|messaggiarmi|cercarmi|tempestatemi|infastiditemi|infastidirmi|molestatemi|
            molestarmi|spammatemi|spammarmi, nn disturbatemi|disturbarmi|disturbateci|importunatemi|
            importunarmi|tormentatemi|stressatemi|stressarmi|assillatemi|assillarmi|messaggiatemi|
            messaggiarmi|cercatemi|cercarmi|rompetemi|tempestatemi|infastiditemi|infastidirmi|molestatemi|
            molestarmi|spammatemi|spammarmi, nn mi rompete, non ci rompete, non scrivete|scrivere mai|altro|
            altri, non scriva|scrivi più|mai|altro|altri, nn scrivete|scrivere|scriva|scrivi più|mai|altro|
            altri, non|nn scrivete|scrivere a questo|al, non mandate altro|altre|niente|nulla|mai, non inviate
            altri|altro|altre|niente|nulla|mai, non manda|invia più|altri|altro|altre|messaggi|sms|niente|
            nulla|mai|comunicazioni|pubblicità, nn mandate|inviate più|altri|altro|altre|niente|nulla|mai, non
            rompere|rompeteci, nn rompete|rompere|rompeteci, non posso più essere contattato|contattata|
            contattati|disturbato|disturbata|disturbati|importunato|importunata|ricontattato|ricontattata, non
            voglio|vogliamo|desidero|desideriamo|vorrei|vorremmo|intendo|gradisco|gradirei essere più, nn
            voglio|desidero più|essere ricevere, non vorrei più riceverne|sentirvi, nn voglio|desidero più
            riceverne|sentirvi, non voglio più vostri|vostre|questi|queste|sti|avere, non voglio avere|aver
            più a|niente a, non voglio più saperne, smettila di rompere, smetti|smetta|smettere|piantatela|
            piantala|finitela|finiscila|evitate|cessate di mandare|rompere, fatela finita con, farla finita
            con questi, elimina|togli mio numero, cancellate|cancella|eliminate|rimuovete|togliete i miei
            riferimenti, cancellate|cancella|eliminate|rimuovete|togliete i nostri riferimenti, cancellate|
            cancella|eliminate|rimuovete|togliete questo recapito, cancellate|cancella|eliminate|rimuovete|
            togliete sto recapito, cancellazione|rimozione|eliminazione dei miei dati, cancellazione|
            rimozione|eliminazione del mio profilo, cancellazione dei dati, cancellazione immediata, voglio|
            vorrei|desidero togliermi adesso, voglio|vorrei|desidero uscire da|dalla|dai|dal|dalle|subito|
            adesso, voglio|vorrei disinscrivermi|cancellarmi, desidero disiscrivermi|disinscrivermi|
            cancellarmi, come faccio a disinscrivermi|togliermi|non, come ci si cancella|disiscrive, come mi
            tolgo, come mi disinscrivo, come posso disiscrivermi|cancellarmi|disinscrivermi, togliermi dall'|
            fuori, mi disiscriva, mi disiscrivete, mi disiscrivo, mi cancello da|dalla|dal|dai, disiscrivermi
            da|dalla|dai|dal, disiscriveteci, disinscrivetemi, disinscrivimi, disiscrivete il, disiscrizione
            immediata, chiedo|richiedo la disiscrizione, se ricevo|riceverò ancora|un|altri, se continuate a|
            con rompere|questi|sti|i, se non smettete|la, altro|un messaggio e vi|ti denuncio|segnalo, un
            altro messaggio|sms e vi|ti|chiamo, vi bloccherò|blocchiamo|segnalo come, ti blocco, vi ho
            bloccati|segnalato|segnalati, blocco questo|il numero, siete bloccati, siete stati bloccati,
            numero bloccato, vi denuncio per|al spam|garante|stalking|molestie, vi segnalo al garante,
            segnalo|denuncio al|alla garante|polizia postale, segnalazione al garante, garante della privacy,
            garante privacy, vi segnalo per, diritto all'oblio, diritto di opposizione|cancellazione, mi
            oppongo al|all', opposizione al trattamento, lasciatemi in|tranquillo|tranquilla|tranquilli,
            lasciateci in|perdere|tranquillo|tranquilla|tranquilli, sono|siamo stufo|stufa|stanco|stanca di|
            dei ricevere|vostri|questi|sti, sono|siamo stufi di ricevere|vostri|questi|sti, sono|siamo stufi
            dei ricevere|vostri|questi|sti|messaggi, sono|siamo stanchi di|dei ricevere|vostri|questi|sti|
            messaggi, non se ne può più di questi|sti, non ne posso più di|dei questi|sti|vostri, annullo|
            rifiuto il consenso, revoco|ritiro il nostro consenso, nego|tolgo il mio|nostro consenso, revoco|
            ritiro la mia autorizzazione|adesione, revoco ogni consenso, revoco|ritiro|nego l'autorizzazione|
            consenso|autorizzazione, revoca del|il mio|consenso, ritiro del consenso, revocare|ritirare|negare
            il mio|consenso, consenso negato|annullato|tolto, nn acconsento, non|nn do|presto|avete il mio
            consenso|permesso, non ho dato il|alcun|nessun consenso, non ho dato l'autorizzazione, non vi ho
            mai dato il|consenso, non vi ho dato il|consenso, non ho mai dato|autorizzato|fornito il|l'|i mio|
            voi, non autorizzo più|il|l'|l'uso|l'invio, non ho autorizzato, non vi autorizzo, senza il mio
            consenso|permesso, uscire da questa lista, via da questa lista, fuori da questa lista, via dalla
            vostra lista, via dalla mailing, fuori dalla mailing, non fatevi più|mai sentire|vivi|più, fatemi
            uscire dalla|da, preferirei|preferisco|gradirei non essere più|altri, preferirei|preferisco|
            gradirei non ricevere, chiedo|chiederei|prego|pregherei di non ricevere|essere|scrivere, vi
            diffido di non, vi diffido, vi intimo di, numero da cancellare|rimuovere|eliminare, numero va
            cancellato|rimosso|eliminato, questo numero va tolto, rimuovetelo, il numero cancellatelo|
            toglietelo, opt-out, stop ai|a questi, stop invio, non fatemi più arrivare, non fatemi arrivare
            più|altri, toglietemi questi messaggi, levatevi dalle palle|scatole, toglietevi dalle palle,
            andate a rompere altrove, dimentica|elimina|togli|perdete|levate il mio numero|contatto|nome,
            rimozione|cancellazione|esclusione|eliminazione dalla|dai|dal lista|mailing|rubrica|vostri|
            database|vostra|elenco, toglietemi|toglimi|levatemi|levami|toglieteci|rimuoveteci|cancellateci|
            depennatemi|escludetemi|escludimi|toglietimi da|dalla|dai|dal|dall'|subito, mi tolga|tolgano|
            cancelli|cancellino|rimuova|rimuovano|elimini|togliete|cancellate|rimuovete|eliminate da|dalla|
            dai|dal|dall', non voglio|vogliamo|desidero|vorrei|intendo|gradisco ricevere più|altri|altro|
            altre|niente|nulla|nessun, cancellatelo|toglietelo|eliminatelo dalla|dai|dal|subito, chiedo|
            voglio|vorrei|desidero|pretendo|esigo di essere cancellato|cancellata|rimosso|rimossa, voglio|
            vorrei|desidero|pretendo essere cancellato|cancellata|rimosso|rimossa|escluso, essere cancellato|
            cancellata|rimosso|rimossa|tolto|tolta da|dalla|dai|dal, se mi scrivete|contattate|mandate|
            riscrivete ancora|un|un'altra|altri, cancellarmi|togliermi|rimuovermi|eliminarmi da|dalla|dai|dal|
            subito, vi chiedo|prego|invito di non, vi prego|invito a non, vi prego|chiedo di smettere|
            smetterla, lasciami|lasciaci in pace, lasciami|lasciaci stare|perdere, lasciami tranquillo|
            tranquilla, mi lasci|lasciate|lascino in pace, mi lasci|lasciate|lascino stare|perdere, non
            contattate|contattare più|mai, nn contattate più, non importunate più, non voglio|vogliamo|
            desidero|desideriamo|vorremmo|intendo|gradisco|gradirei più ricevere, nn vogliamo|desideriamo|
            vorrei|vorremmo|intendo|gradisco|gradirei più ricevere, non|nn mandare|inviare più|altri|niente|
            nulla|mai, non contattate|contattare questo|il, voglio|vorrei essere eliminato|eliminata|esclusa,
            chiedo essere eliminato|eliminata|escluso|esclusa, lasciarmi|lasciarci in pace, lasciarmi|
            lasciarci stare, se mi|ci arrivano|inviate|ricontattate ancora|altri, di essere eliminato|
            eliminata|escluso|esclusa, essere eliminato|eliminata|escluso|esclusa dalla|dai|dal, togliete|
            tolga|togliere il mio numero|contatto|nominativo|nome|recapito, togliete|togliere i miei dati|
            contatti, togliete questo numero, non|nn mi|ci mandate|inviate|mandi|mandare|inviare più|altri|
            altro|niente, non|nn mi|ci chiamate|chiami più
        """,
        Cue.STOPPING: """
            basta, basta con, stop, stop a, stop ai, non mandate, non inviate, niente, niente più, nessun
            altro, no, non voglio, non voglio più, non desidero, non vogliamo, non mi servono, non mi
            interessano, fermate, smettete, smettetela, smettetela con, smettila con, finitela con,
            sospendete, bloccate, interrompete, non più, mi sono rotto di, mi sono rotta di, mi sono stufato
            di, mi sono stufata di, mi sono stancato di, mi sono stancata di, mi sono rotto dei, mi sono
            stufato dei, mi sono stufata dei, ne ho abbastanza di, ne ho abbastanza dei, ne ho le palle piene
            di, ne ho le scatole piene di, ne ho piene le scatole di, ne ho piene le palle di, la smettete, la
            vuoi smettere, la volete smettere, la finite, la piantate, volete smetterla, vuoi smetterla,
            potete evitare, potreste evitare, gradirei non, e basta, e basta con, smettere, smetti, smetta,
            smettila, smetterla, smettano, smetteste, piantatela, piantala, finitela, finiscila, finirla,
            finiamola, evitate, evita, eviti, evitare, cessate, mi avete rotto, mi avete stufato, mi avete
            stancato, mi avete scocciato, mi avete tempestato, mi avete sommerso, ci avete rotto, ci avete
            stufato, mi state stressando, avete rotto, avete stufato, avete rotto le palle, avete rotto le
            scatole, mi avete rotto le palle, mi avete rotto le scatole, mi avete rotto i coglioni, avete
            rotto il cazzo, mi avete rotto il cazzo, mi hai rotto, mi hai stufato, nn voglio, nn voglio più,
            nn mandate, nn inviate, non vorrei, non vorrei più, nn desidero, non desidero più, non
            desideriamo, non gradisco, non gradisco più, non accetto, non accetto più, non mi servono più, non
            vogliamo più, non intendo, non mandare, non inviare, non mandi, non invii, nessun ulteriore,
            nessun'altra, nessuna altra, basta coi, basta con i, basta con sti, stop con, stop coi, stop agli,
            stop alle, stop all', stop al, piantatela con, piantatela coi, piantala con, finiscila con,
            finitela coi, smettetela coi, finiamola con, sospendere, interrompere, cessare, bloccare,
            evitatemi, risparmiatemi, mi avete rotto con, mi avete rotto coi, mi avete stufato con, avete
            rotto con, avete stancato con, avete scocciato con, mi avete scocciato con, ci avete rotto con,
            stufo di, stanco di, stufa di, stanca di, stufi di, stufo dei, stanco dei, stufa dei, stanca dei,
            non ne posso più di, non ne posso più dei, non se ne può più di, mai più, disattivate,
            disattivare, tenetevi, non|nn mi|ci, non mi|ci dovete|devi, non voglio|vogliamo|desidero|vorrei|
            gradisco che, non voglio|vogliamo|desidero|desideriamo|vorrei|vorremmo|intendo|gradisco|gradirei
            più|essere, smettete|smettetela|smettila|smetti|smetta|piantatela|piantala|finitela|finiscila|
            evitate|cessate di, vi prego|chiedo|invito|diffido di non, preferirei|preferisco|gradirei non,
            cancellate, cancelli, cancellare, cancella, eliminate, elimini, eliminare, rimuovete, rimuovi,
            rimuova, rimuovere, dimenticate, dimenticatevi, scordate, scordatevi, scordati, dimenticati, se
            continuate a|con, cancellazione|rimozione|eliminazione, come disattivo|blocco|fermo|interrompo, nn
            mandi|inviate|invii|mandare|inviare, nn scrivete|scrivere|scriva, nn contattate, nn vogliamo, nn
            intendo, nn gradisco, non|nn mi|ci mandate|inviate|mandi|mandare|inviare
        """,
        Cue.CONTACT: """
            messaggi, messaggio, messaggini, sms, notifiche, sondaggi, sondaggio, scrivermi, scriverci,
            mandarmi, inviarmi, contattarmi, comunicazioni, pubblicità, spam, whatsapp, newsletter,
            promemoria, questionari, telefonate, rompermi, importunarmi, tormentarmi, assillarmi, stressarmi,
            spammarmi, tempestarmi, infastidirmi, molestarmi, spammare, disturbarci, scrivergli, scriverle,
            messaggino, sms pubblicitari, mms, email, e mail, notifica, comunicazione, pubblicitari,
            pubblicitarie, promozioni, promozionali, inviarci, mandarci, contattarci, chiamarmi, disturbarmi,
            telefonarmi, messaggiarmi, scrivetemi, solleciti, feedback, indagini, questionario, contatti,
            whats app, msg, mex, sms vostri, scrivete, scrivere, scriva, scrivi, scriviate, scriveste,
            contattate, contattare, contattiate, mandaste, inviaste, inviino, mandino, scrivano, contattino,
            disturbate, disturbi, disturbiate, importunate, importuni, tormentate, stressate, assillate,
            assilli, messaggiate, infastidite, molestate, contattato, contattata, contattati, disturbato,
            disturbata, disturbati, importunato, importunata, ricontattato, ricontattata, disturbare,
            importunare, molestare, assillare, mio numero|contatto|nominativo|recapito|cellulare|nome, nostro
            numero|contatto, questo|sto numero|contatto, miei|nostri dati|contatti|recapiti, mio indirizzo,
            mia mail|email, il mio|nostro numero|contatto|nominativo|recapito|cellulare|nome, i miei|nostri
            dati|contatti|recapiti, il numero, mail, avvisi, scocciature
        """,
        Cue.NO_MORE: """
            non ne voglio più, non li voglio più, non li voglio, non ne voglio, non graditi, indesiderati, non
            li desidero, non li desidero più, non li voglio ricevere, non voglio più riceverli, non voglio
            riceverli, non voglio più riceverne, non desidero riceverli, non ne voglio ricevere, non sono
            graditi, non sono gradite, non gradito, non gradite, no grazie basta, anche basta, basta grazie,
            non li gradisco, non ne mandate più, non mandatene più, nn ne voglio più, nn li voglio, nn li
            voglio più
        """,
        Cue.BETWEEN_THEM: """
            più, altri, altro, ulteriori, di, con, questi, questo, i, gli, vostri, vostro, tutti, ricevere,
            mandare, mandarmi, inviare, per, favore, mi, inutili, continui, essere, da, voi, parte, vostra, a,
            ai, del, genere, altre, ulteriore, queste, vostre, le, sti, co, c', cogli, colle, con le, con i,
            coi, dai, il, cazzo, continuamente, sempre, costantemente, ogni giorno, tutti i giorni, nessun,
            nessuna, alcun, alcuna, ancora, stupidi, inutile, continuo, fastidiosi, insistenti, molesti,
            automatici, indesiderati, noiosi, ripetuti, troppi, tanti, cavolo di, cazzo di, maledetti,
            benedetti, ste, dei, delle, degli, l', la, lo, via, tramite, simili, tipo, vari, questa, quei,
            quegli, tuoi, tue, tuo, sto, invio, l'invio, d', i vostri, le vostre, adesso, subito, nuovi,
            ennesimi, ogni, giorno, dal, miei, niente, nulla
        """,
        Cue.SUBJECT: """
            io, ho detto, loro, lui, lei, mi hanno, ci hanno, che, non, ricevuto, ho ricevuto, arrivato,
            nessun, ricevuti, ricevuta, arrivati, arrivata, di errore, di avviso, di ritardo, di benvenuto, di
            scuse, di risposta, di aggiornamento, di spiegazioni, mi ha, mi avete mandato, avete mandato, ho
            chiesto, mi dicono, perché, come mai, perche, arrivati tardi, di conferma, ricevo, è arrivato,
            arriva, arrivano, per avvisare, per avvisarmi, per confermare, non ho, non ho mai, nemmeno,
            neanche, non ha, hanno, ha, abbiamo, dopo, ho dovuto, abbiamo dovuto, dovuto, dovevo, sono
            riuscito a, sono riuscita a
        """,
        Cue.WRONG_NUMBER: """
            numero sbagliato|errato, nr|num sbagliato|errato, sbagliato numero|persona, persona
            sbagliata|errata, sbaglia numero|persona, sbagliate numero|persona, sbagli numero|persona, ha
            sbagliato numero|persona, numero nn mio, non è il mio numero, non è mio questo numero, non è più
            il suo numero, non è il suo numero, non sono io, non sono la persona, non sono chi, nessuno con
            questo nome, nessuno con quel nome, questo numero è cambiato, numero ha cambiato proprietario,
            cambiato proprietario, cambiato intestatario, numero è di un altro|un'altra, numero di un
            altro|un'altra, numero di un'altra persona, non appartiene più a, non appartiene a, scambio di
            persona, mi scambiate|scambia|scambi|confondete|confonde|confondi per|con, mi avete
            scambiato|scambiata|confuso|confusa, non ho mai comprato|acquistato|ordinato nulla|niente, mai
            comprato|acquistato|ordinato nulla|niente, non ho comprato|acquistato|ordinato nulla|niente, mai
            stato|stata vostro|vostra|un|una cliente, non sono vostro|vostra|un|una cliente, non sono cliente,
            non sono mai stato|stata cliente, mai stato|stata cliente, mai stato|stata da voi, mai stato|stata
            nel vostro negozio|ristorante|locale, mai sentiti|sentito nominare, cercate un'altra persona,
            cerca un'altra persona, è un'altra persona, sono un'altra persona
        """,
        Cue.NO_IDEA: "non vi conosco, non la conosco, non ti conosco, nn vi conosco",
        Cue.NOT_ME: """
            non sono, nn sono, non mi chiamo, nn mi chiamo, questo non è, non è, non è più, nn è, nn è più,
            qui non c'è, non c'è nessun|nessuna, nessun|nessuna, non conosco nessun|nessuna, non conosco,
            cercate, cerca, non vive qui, non abita qui, non ha più, non usa più, ha cambiato numero
        """,
        Cue.NAME: """
            maria, anna, giulia, marco, luca, mario, paolo, giuseppe, giovanni, francesca, francesco, laura,
            sara, andrea, antonio, elena, chiara, roberto, stefano, matteo, rossi, bianchi, signora, signor,
            signore, sig, sig.ra, dottor, dottoressa
        """,
        Cue.PHONE: """
            numero, il numero, telefono, cellulare, cell, di, della, del, il, la, un, una, più, ormai, ora,
            adesso, questo, questo è, quello, questo numero, è, che, io, mio, tuo, suo, vostro, scusate,
            scusi, scusa, mi dispiace, spiacente, temo, credo, penso, mi sa che, guardi, guardate, avete, ha,
            hai, aver, che avete, che abbiate, abbiate, abbia, in, lì, da voi, da lei, presso di voi, lì da
            voi, qui, con, e, ma, né, sono, c'è, messaggio, sms, nuovo, vecchio, proprietario, intestatario,
            da poco, da ieri, da mesi, chi, cercate, cerca, persona, negozio, in vita mia, qualcun altro,
            qualcun'altra, qualcuno, altro, altra, mai, nel, nel vostro, signora, siete, dovete, deve, no, a,
            lei, lui, per, vi, per un altro, per un'altra
        """,
        Cue.HELP: """
            aiuto, help, info, informazioni, informazione, aiutatemi, aiutami, aiuto per favore, mi aiutate,
            mi aiuti, sos, assistenza, serve aiuto, ho bisogno di aiuto, mi serve aiuto, istruzioni, menu,
            supporto, vorrei informazioni, maggiori informazioni, più info, aiutoo, aiutooo, mi potete
            aiutare, mi può aiutare, potete aiutarmi, può aiutarmi, puoi aiutarmi, mi puoi aiutare, aiutateci,
            aiutarmi, chiedo aiuto, chiedo assistenza, vorrei assistenza, vorrei aiuto, ho bisogno di
            assistenza, ho bisogno di informazioni, ho bisogno di info, ho bisogno di una mano, bisogno di
            aiuto, bisogno aiuto, bisogno di assistenza, serve assistenza, mi serve assistenza, mi serve una
            mano, una mano, dammi una mano, datemi una mano, vorrei info, vorrei delle info, vorrei delle
            informazioni, vorrei avere informazioni, vorrei maggiori informazioni, più informazioni, ulteriori
            informazioni, altre informazioni, altre info, infos, comandi, opzioni, help me, help please, aiuto
            aiuto, spiegazioni, faq, richiesta informazioni, richiesta info, richiesta assistenza, info aiuto,
            aiuto info, numero verde, contatti, istruzione
        """,
        Cue.ASK: """
            chi siete, chi sei, chi è, ma chi è, chi parla, con chi parlo, chi scrive, chi mi scrive, chi
            sarebbe, chi ti ha dato, chi vi ha dato, chi ve l'ha dato, cos'è, cos'è questo, cosa è questo, che
            è, che roba è, di che si tratta, di cosa si tratta, di che negozio, quale negozio, che negozio
            siete, di cosa parlate, cosa volete, che volete, cosa significa, che significa, che vuol dire,
            cosa vuol dire, cosa intendete, cosa devo, che devo fare, come funziona, come rispondo, come si
            risponde, come cambio, come modifico, posso cambiare, posso modificare, posso correggere, posso
            parlare, posso chiamare, posso telefonare, perché mi scrivete, perché mi scrivi, perché mi avete,
            perché me lo, perché mi chiedete, come avete avuto, dove avete preso, come avete il mio, come
            avete fatto ad avere, è uno scherzo, è un bot, siete un bot, sei un bot, parlo con un bot, quanto
            costa, si paga, a che ora, quali sono gli orari, orari, quando aprite, quando chiudete, dove
            siete, dove vi trovate, qual è il numero, qual è l'indirizzo, avete un numero, è meglio 0|10, qual
            è il massimo, qual è la scala, in che senso, cioè cosa, ossia cosa, scusa|scusate|scusi|perdonate|
            sorry chi siete|sei|è|parla|scrive, scusate cosa|che è|significa|volete, e chi siete|sei|è, ma che
            volete|significa|vuol|devo, ma come faccio, ma perché mi, ma di che|cosa|quale, ma chi vi|ti, ki
            siete, ki sei, ki è, ki parla, chi cavolo siete, chi cazzo siete, chi diavolo siete, chi diamine
            siete, voi chi siete, tu chi sei, lei chi è, chi saresti, chi sareste, chi è questo, chi mi sta
            scrivendo, chi mi manda, chi manda, chi mi contatta, chi vi conosce, con chi ho a che fare, con
            chi sto parlando, con ki parlo, chi vi ha dato il, chi ti ha dato il, chi le ha dato, chi vi ha
            autorizzato, cos'è sta, cos'è sto, cos'è questa, cosa sarebbe, che cosa è, ke è, ke cos'è, ke roba
            è, che roba sarebbe, che sondaggio è, che messaggio è, di ke si tratta, di cosa parli, di che
            parlate, di cosa state parlando, di che state parlando, di quale servizio, di che ristorante, di
            che azienda, di che ordine, di che acquisto, di che prodotto, a che ordine, a quale visita, quale
            ristorante, quale azienda, quale ordine, quale acquisto, quale prodotto, che azienda, che ditta,
            quale ditta, da parte di chi, per conto di chi, da dove scrivete, per chi è, chi rappresentate, ke
            volete, ke vuoi, cosa vuoi, che vuoi da me, cosa vi serve, che vi serve, cosa intendi, che
            intendete, che intendi, ke significa, ke vuol dire, ke vor dì, che vor dì, cosa significano, cosa
            indica, cosa indicano, cosa rappresenta, cosa dovrei, che devo scrivere, che devo rispondere, che
            devo mettere, ke devo fare, che dovrei, che numero devo, quale numero devo, che voto devo, come si
            vota, come voto, come si usa, come devo rispondere, come devo fare, come devo votare, come dovrei,
            come prenoto, come si prenota, come annullo, come disdico, come contatto, come vi contatto, come
            si contatta, come correggo, come si cambia, come si modifica, come si corregge, come faccio a
            cambiare|modificare|rispondere|votare|correggere|parlare|contattarvi|sapere|prenotare|avere, posso
            votare, posso mettere, posso cambiarlo, posso modificarlo, posso rifare, posso prenotare, posso
            sapere, posso ancora, si può cambiare, si può modificare, si può correggere, si può prenotare, si
            può rispondere, è possibile cambiare, è possibile modificare, è possibile prenotare, è possibile
            parlare, è possibile correggere, perché ci scrivete, perché mi contattate, perché mi mandate,
            perché mi arriva, perché mi arrivano, perché mi state, perché ricevo, perché ho ricevuto, perché
            avete il, perché vi interessa, perché lo chiedete, xké mi, xche mi, perché volete sapere, come mai
            mi, come mai avete, come mai ricevo, come mai ho ricevuto, a cosa serve, a che serve, a cosa vi
            serve, a che vi serve, per cosa è, come fate ad avere, come fate a sapere, come sapete, come avete
            trovato, come avete ottenuto, come avete preso, come avete recuperato, come hai avuto, dove avete
            trovato, dove avete avuto, dove hai preso, da dove avete preso, da chi avete avuto, da dove salta
            fuori, chi vi ha passato, siete una persona, sei una persona, sei un robot, siete un robot, siete
            dei robot, sei umano, siete umani, siete veri, è un robot, è un messaggio automatico, parlo con
            una persona, sto parlando con un, quanto mi costa, mi costa qualcosa, devo pagare, si paga per,
            costa rispondere, è a pagamento, a ke ora, a che ore, fino a che ora, da che ora, fino a che ore,
            in quali giorni, che giorni siete, in che giorni, che orari avete, orario, quando riaprite, quando
            apre, quando chiude, quando siete aperti, quando siete chiusi, siete aperti oggi, siete aperti
            domani, siete aperti domenica, siete aperti la domenica, siete aperti di domenica, siete aperti
            sabato, siete aperti il, siete aperti a ferragosto, siete aperti a natale, siete aperti lunedì,
            siete aperti stasera, siete aperti ora, siete aperti adesso, siete chiusi oggi, siete chiusi
            domani, siete chiusi domenica, siete chiusi il, aprite domani, aprite oggi, aprite domenica,
            aprite il, aprite la domenica, aprite alle, aprite anche, domani siete aperti, domenica siete
            aperti, oggi siete aperti, sabato siete aperti, stasera siete aperti, domani aprite, domenica
            aprite, dove vi trovo, dove si trova, dove è il negozio, dov'è il negozio, dov'è la sede, dove sta
            il, in che via, in quale via, quale è il, qual'è il, qual'è la, che scala, quale scala, in che
            scala, con che scala, quale è la scala, che numero è il massimo, è meglio 10 o 0, è meglio 0 o 10,
            è meglio zero o dieci, 0 o 10 qual è, 0 è bene o male, consigliare cosa, consigliare chi,
            consigliarvi per cosa, raccomandare cosa, non ho capito la domanda, nn ho capito la domanda, non
            capisco la domanda, nn capisco la domanda, non ho capito cosa, nn ho capito cosa, non ho capito
            che, non capisco cosa, non ho capito il messaggio, non capisco il messaggio, nn ho capito che, non
            ho capito chi, non capisco chi, non so chi sia, mi dite chi siete, mi dici chi sei, ditemi chi
            siete, si può sapere chi siete, potrei sapere chi, vorrei sapere chi, vorrei sapere a che ora,
            vorrei sapere gli orari, vorrei sapere come, volevo sapere a che ora, volevo sapere gli orari,
            volevo sapere se siete, vorrei sapere se siete, vorrei sapere quando, mi sapete dire, mi sai dire,
            mi dite gli orari, sapete dirmi, potete dirmi, potreste dirmi, avete parcheggio, avete il
            parcheggio, avete un sito, avete il delivery, fate consegne, fate asporto, accettate carte, si
            possono portare
        """,
        Cue.QUESTION: """
            chi, cosa, cos', che, che cosa, quando, dove, come, perché, perche, quale, quali, qual è, quanto,
            quanti, quante, posso, potete, puoi, può, si può, siete, avete, c'è, ci sono, devo, vuol dire,
            fate, fino a quando, mi richiamate, mi chiamate, mi richiami, mi mandate, mi inviate, mi
            rispondete, mi date, ci siete, ci sei, c'è qualcuno, se metto, se do, se rispondo, se scrivo, se
            voto, se premo, se dico, se mando, se vi do, se invece metto, il massimo è, il minimo è, il
            migliore è, il peggiore è, il voto massimo è, il voto minimo è, il voto più alto è, il top è, il
            meglio è, è gratis, è spam, è uno scherzo, è una truffa, è un bot, ke, ki, qnd, xke, xché, xkè,
            accettate, consegnate, spedite, aprite, chiudete, vendete, organizzate, riaprite, bisogna,
            occorre, è possibile, sarebbe possibile, mi sapete, mi dite, sapete, sapreste, potreste, potresti,
            potrei, vorrei sapere, volevo sapere, per caso, esiste, mi conviene, vale anche, conviene, dovrei,
            siete aperti, siete chiusi, in che, in quale, da dove, a chi, a cosa, a che, di che, di chi, di
            cosa, con chi, con che, per cosa, per chi, come mai, qual, qual'è, dov'è, quand'è, com'è, cos'è,
            chi è, si deve, devo dare, devo mettere, posso dare, è meglio, è peggio, ci vuole, è vero, è
            normale, siamo sicuri
        """,
        Cue.SCALE: """
            buono, brutto, bello, migliore, peggiore, meglio, peggio, massimo, minimo, il massimo, il minimo,
            il migliore, il peggiore, significa, vuol dire, alto, basso, positivo, negativo, contento,
            scontento, bene, male, giusto, va bene, buoni, migliori, pessimo, ottimo, il top, top, il peggio,
            il meglio, peggior, miglior, positiva, negativa, alta, bassa, tanto, poco, sufficiente,
            sufficienza, vuole dire, vor dì, vuol di, vorrebbe dire, equivale, corrisponde, giusta, valido,
            accettato, ok, okay, contenti, soddisfatto, il voto più alto, il voto più basso, il più alto, il
            più basso, più alto, più basso, bello o brutto, bene o male, buono o cattivo, cattivo, pochino,
            perfetto, la perfezione, eccellente, eccellenza, ottimale
        """,
        Cue.AUTOMATIC: """
            sto guidando, sono alla guida, risposta automatica, messaggio automatico, risponditore automatico,
            fuori ufficio, fuori sede, non disturbare attivo, assente dall'ufficio, sarò assente, sono in
            ferie, sono in ferie fino, in ferie fino, in vacanza fino, non posso parlare, ti richiamo più
            tardi, sono in riunione, inviato da iphone, inviato dal mio iphone, ha messo mi piace, ha messo
            "mi piace", ha enfatizzato, ha evidenziato, ha messo in dubbio, mi piace ", adorato ", ha reagito,
            hai messo mi piace, full immersion, leggerò il messaggio, leggerò il tuo messaggio, leggerò il suo
            messaggio, la ricontatterò, ti ricontatterò, vi ricontatterò, ti richiamerò, la richiamo, vi
            richiamo, la richiamerò, richiamo io, ti richiamo io, ti chiamo più tardi, ti scrivo dopo, ti
            scrivo più tardi, risponderò appena, risponderò al più presto, risponderò il prima possibile, ti
            risponderò, le risponderò, vi risponderò, risponderemo al più presto, le risponderemo, vi
            risponderemo, ti risponderemo, al momento non posso, in questo momento non posso, ora non posso
            rispondere, ora non posso parlare, adesso non posso parlare, adesso non posso rispondere, non
            posso rispondere ora, non posso rispondere al momento, non posso parlare ora, non posso parlare
            adesso, non posso parlare al, sono al volante, sto al volante, in auto non, mi trovo alla guida,
            sono fuori ufficio, sono fuori sede, assente fino, assente dal, sono assente fino, in ferie dal,
            in ferie sino, sarò in ferie, siamo in ferie, in vacanza dal, sarò in vacanza, sono in vacanza
            fino, chiusi per ferie, siamo chiusi per ferie, siamo chiusi dal, ufficio chiuso, uffici chiusi,
            riapriremo il, risposta automatizzata, autorisponditore, risposte automatiche, messaggio generato
            automaticamente, messaggio inviato automaticamente, questo è un messaggio automatico, ha inserito
            un, ha messo un cuore, ha messo un punto, ha messo un like, messo un cuore, ha sottolineato ", ha
            apprezzato ", non ha apprezzato ", ha riso a, ha riso per, ha adorato ", ha enfatizzato ", ha
            trovato divertente, ha aggiunto il, ha aggiunto una reazione, ha rimosso un, ha rimosso il, ha
            rimosso una, hai reagito, ha reagito con, mi piace a ", non mi enfatizzato ", evidenziato ", riso
            ", messo in dubbio ", grazie per averci contattato, grazie per averci contattati, grazie per
            averci scritto, grazie per avermi contattato, grazie per il tuo messaggio, grazie per il suo
            messaggio, grazie per il vostro messaggio, abbiamo ricevuto il tuo messaggio, abbiamo ricevuto il
            suo messaggio, inviato da outlook, inviato da samsung, inviato dal mio samsung, inviato dal mio
            huawei, inviato da tim, inviato dal mio android, inviato dal mio dispositivo, inviato dal mio
            telefono, inviato dal mio smartphone, sono in riunione ti, sono in una riunione, non disturbare è,
            modalità non disturbare, modalità guida, numero inesistente, numero non attivo, il cliente da lei,
            il nostro ufficio è chiuso, i nostri orari, siamo aperti dal lunedì, in maternità fino, per
            urgenze, in caso di urgenza, rientrerò il, rientro il, sarò di ritorno il, al mio rientro
        """,
        Cue.COMMON: """
            il, lo, la, gli, le, un, una, di, da, in, con, su, per, tra, fra, del, della, dei, delle, al,
            alla, nel, nella, sul, sono, sei, è, siamo, siete, ho, hai, ha, abbiamo, avete, hanno, era, molto,
            poco, tutto, bene, male, più, meno, anche, solo, sempre, mai, non, questo, quello, negozio, pane,
            freddo, caldo, migliori, migliore, pizza, servizio, camerieri, attesa, musica, alta, gentili,
            gentile, ottimo, pessimo, lento, caro, cara, buono, aspettato, cose da, cose belle, cose buone,
            cose che, cose così, cose del, cose mai, cose assurde, cose incredibili, cose normali, cose
            turche, cose positive, cose negative, cose ottime, cose inutili, se avete bambini|bimbi|figli|
            fame|fretta|voglia|tempo|cani|animali|la|un|dubbi, se hai fame|fretta|voglia|bambini|un|tempo, se
            cercate, se cerchi, se volete un|una|dei, se vuoi un|una, se vi piace, se ti piace, se amate, se
            ami, se passate, se passi, se capitate, se capiti, se capita, se siete in|da|nei|di, se sei in
            zona|di, se vi trovate, se ti trovi, se andate, se ci andate, se torno, se tornerò, se ripasso, se
            ricapita, se vi capita, se ti capita, se vi serve, se ti serve, se siete amanti, non vi
            dimenticate di, non mandate più quel|quella|quei|quelle|il|la|lo|i corriere|fattorino|rider|
            ragazzo|prodotti|cibo, non mandatemi il|la|lo|quel|un corriere|conto|fattura|scontrino|prodotto|
            piatto, basta un, basta una, basta il, basta la, basta che, basta solo, basta mandare un, mi
            basta, ci basta, vi basta, basterebbe un, cancellatemi l'ordine, cancellami l'ordine, cancellatemi
            la prenotazione, cancellami la prenotazione, cancellatemi l'appuntamento, cancellarmi l'ordine,
            cancellarmi la prenotazione, non vi ho ancora, come se, come se niente, chissà se, non so se,
            vedere se, vediamo se, chiedere se, chiesto se, se no, sennò, e se, neanche se, ed, o, che, chi,
            cui, mi, ti, ci, vi, si, ne, lui, lei, noi, voi, loro, io, tu, mio, mia, miei, mie, nostro,
            nostra, vostro, vostra, vostri, vostre, quando, dove, come, perché, mentre, dopo, prima, ancora,
            già, poi, qui, qua, lì, ogni, qualche, alcuni, alcune, tanti, tante, tanta, pochi, poche, troppi,
            tutte, altra, altri, stesso, stessa, nuovo, nuova, nuovi, nuove, vecchio, vecchia, bello, bella,
            belli, belle, brutto, brutta, brutti, grande, grandi, piccolo, piccola, piccoli, buona, buoni,
            buone, ottima, ottimi, ottime, pessima, pessimi, fantastico, fantastici, perfetti, bravi, brava,
            bravo, bravissimi, bravissima, bravissimo, simpatici, simpatico, simpatica, gentilissimi,
            gentilissima, gentilissimo, cortesi, cortese, disponibili, disponibile, disponibilità, cordialità,
            professionali, professionalità, accoglienti, accogliente, accoglienza, veloce, veloci,
            velocissimi, rapidi, puntuali, pulito, pulita, puliti, pulizia, sporco, sporca, sporchi, fredda,
            freddi, calda, caldi, lenta, lenti, lentissimi, cari, care, cattivo, maleducati, maleducata,
            maleducato, scortesi, rotto, rotta, rotti, sbagliato, sbagliata, arrivato, arrivata, arrivati,
            mangiato, bevuto, dormito, comprato, ordinato, pagato, trovato, trovata, stato, stata, stati,
            fatto, fatta, detto, visto, speso, chiesto, risposto, chiamato, preso, tornato, tornare, torno,
            ritorno, tornerò, torneremo, ritorneremo, consiglio, consiglierò, consigliatissimo, consigliato,
            vado, andare, andiamo, fare, avere, vedere, dire, devo, deve, dovete, posso, può, potete, voglio,
            vuole, vorrei, c'è, c'era, c'erano, erano, eravate, avevo, aveva, avevate, trovati, posto, locale,
            ristorante, albergo, hotel, cibo, piatti, cucina, carne, pesce, pasta, gelato, caffè, cameriera,
            commessa, commesso, titolare, titolari, proprietario, proprietari, staff, personale, cassa,
            prezzi, prezzo, qualità, conto, euro, ordine, pacco, consegna, spedizione, corriere, sito, app,
            telefono, assistenza, clienti, cliente, camera, letto, bagno, colazione, cena, pranzo, parcheggio,
            rumore, rumoroso, puzza, fila, coda, ritardo, tempi, tempo, giorno, giorni, settimana, mese, anno,
            ieri, domani, sera, mattina, esperienza, ambiente, atmosfera, location, vista, tavolo, scarpe,
            vestito, macchina, auto, officina, parrucchiera, parrucchiere, taglio, capelli, piega, unghie,
            dottore, dottoressa, medico, visita, figlia, figlio, bambini, moglie, marito, famiglia, amici,
            mamma, cane, gatto, vergogna, vergognoso, vergognatevi, schifo, delusione, delusa, deluso,
            deludente, peccato, spettacolo, spettacolare, eccezionale, eccellente, stupendo, stupenda,
            meraviglioso, meravigliosa, favoloso, incredibile, bellissimo, bellissima, buonissimo, buonissima,
            buonissimi, discreto, sufficiente, mediocre, insufficiente, normale, nella media, super, novità,
            nave, neve, notte, nome, settore, sette, setta, ottenuto, ottimamente, ottone, diecimila,
            cinquina, tregua, treno, seta, sesto, seria, serio, zona, onestà, onesti, onesto, gnocchi, guanti,
            lago, urlo, colpa, colpo, cuore, mondo, vita, volta, volte, cosa, cose, gente, persona, persone,
            amico, amica, problema, problemi, soluzione, risolto, rimborso, reso, sconto, offerta, tardi,
            presto, subito, aspettare, ore, minuti, nessuno, nessuna, qualcuno, qualcosa, tantissimo,
            moltissimo, pochissimo, troppo, abbastanza, davvero, veramente, proprio, purtroppo, sicuramente,
            assolutamente, finalmente, spesso, raramente, quasi, forse, andati, apertura, attenzioni, auguri,
            bastava, bolle, budget, cancelliate, check, chiudono, chiusura, compri, corretti, depennarmi,
            disiscriviate, doppie, eliminateci, eliminino, escludermi, escludeteci, filo, gamba, giovani,
            gravità, immediatamente, lasciaste, leggermente, leva, mangiare, miglia, nata, nato, padella,
            passare, passerò, paura, pelo, pepsi, prenotato, provato, quadrati, quadri, randagi, rilassarvi,
            rimuoviate, rivedere, rivediamo, sapori, scade, scarpa, scrivono, sentiamo, sistema, spendere,
            sveglia, telefonata, tiratemi, tolgiate, torniamo, vengo, venuti, verrò
        """,
    },
    causes={
        Cause.PRODUCT: """
            prodotto, prodotti, il prodotto, articolo, articoli, merce, cibo, la merce, prodotti scadenti,
            oggetto, gli articoli, i prodotti, assortimento, scelta, varietà
        """,
        Cause.SERVICE: """
            servizio, servizi, personale, staff, assistenza, servizio clienti, camerieri, commessi, il
            servizio, il personale, lo staff, la cortesia, cortesia, l'assistenza, camerieri scortesi, i
            camerieri, i commessi, servizio scadente, pessimo servizio
        """,
        Cause.IMAGE: """
            immagine, reputazione, immagine e reputazione, aspetto, marchio, l'immagine, la reputazione,
            l'aspetto, il marchio, brand, ambiente, l'ambiente
        """,
        Cause.QUALITY: """
            qualità, scarsa qualità, poca qualità, bassa qualità, qualità scarsa, qualità bassa, la qualità,
            pessima qualità, qualità pessima, bassa la qualità
        """,
        Cause.PRICE: """
            prezzo, prezzi, costo, costi, prezzo alto, prezzi alti, troppo caro, caro, prezzo troppo alto, i
            prezzi, il prezzo, i costi, troppo cari, troppo costoso, costoso, cari, caro prezzo, prezzo
            eccessivo, prezzi eccessivi, rapporto qualità prezzo
        """,
        Cause.DELIVERY: """
            consegna, consegne, spedizione, spedizioni, corriere, ritardo nella consegna, consegna lenta, la
            consegna, la spedizione, il corriere, consegna in ritardo, ritardo, ritardo consegna, tempi di
            consegna, la consegna lenta
        """,
        Cause.OTHER: """
            altro, qualcos'altro, qualcosa d'altro, altro motivo, altri motivi, nessuno di questi, un altro
            motivo, altri, altra cosa, altra, altro ancora, nessuna di queste, nessuno
        """,
    },
    hints={
        Cause.PRODUCT: """
            prodott*, articol*, tagli*, misur*, gust*, sapor*, scelt*, assortiment*, variet*, menu, porzion*,
            modell*, colore, color*, vestibilit*, piatt*, pizz*, gelat*, dolc*, pane, carne, pesce, caffè,
            vin*, birr*, manca*, esaurit*, ingredient*, materiale, tessut*
        """,
        Cause.SERVICE: """
            servizi*, personale, staff, camerier*, commess*, cassier*, assistenza, operator*, maleducat*,
            scortes*, gentil*, cortes*, simpatic*, antipatic*, arrogant*, attes*, aspett*, coda, fila, lent*,
            disorganizzat*, accoglienz*, disponibil*, professional*, titolar*, proprietari*, parrucchier*,
            receptionist, risposta, rispond*, telefono, incompetent*, ignorat*, sgarbat*, competenz*, addett*
        """,
        Cause.IMAGE: """
            sporc*, pulit*, pulizia, arredament*, arred*, ambiente, atmosfer*, immagin*, reputazion*, marchi*,
            brand, fama, sito, puzz*, odore, polver*, bagn*, trascurat*, squallid*, vetrin*, estetic*,
            elegant*, accoglient*, bell*, recension*, pubblicit*, insegna, location, rinnovat*, degrad*
        """,
        Cause.QUALITY: """
            qualit*, rott*, difettos*, difett*, fredd*, crud*, bruciat*, scadut*, avariat*, stantii*, vecchi*,
            duro, dura, gommos*, insipid*, salat*, scadent*, guast*, graffiat*, macchiat*, ammaccat*, scucit*,
            fresc*, buonissim*, squisit*, delizios*, cattiv*, schif*, strappat*, funziona, funzionav*,
            rovinat*, marci*, mollicci*, congelat*, riscaldat*
        """,
        Cause.PRICE: """
            prezz*, car*, costos*, cost*, euro, soldi, economic*, convenient*, sconto, scont*, offert*, furto,
            rapina, ladri, scontrin*, fattur*, rimborso, rimbors*, pagat*, pagare, spes*, tariff*, coperto,
            sovrapprezz*, rincar*, aument*, qualità prezzo
        """,
        Cause.DELIVERY: """
            consegn*, spedizion*, spedit*, corrier*, ritard*, pacc*, arrivat*, tracking, fattorin*, recapit*,
            rider, mai arrivat*, in ritardo, giorni dopo, imballaggi*, imballat*, scatola, domicilio, asporto,
            ordine sbagliat*, ordine incomplet*
        """,
        Cause.OTHER: """
            parchegg*, rumor*, rumoros*, musica, volume, orari*, apertur*, chius*, posizion*, zona, traffic*,
            scomod*, lontan*, barrier*, accessibil*, climatizz*, aria condizionata, riscaldament*, caldo,
            wifi, wi-fi, app, bambini, cani, fumo, affollat*, confusion*, privacy, ascensor*
        """,
    },
)
