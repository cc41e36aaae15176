"""Italian."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="it",
    numbers="""
        zero 0, uno 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici
        11, dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18,
        diciannove 19, venti 20, trenta 30, quaranta 40, cinquanta 50, sessanta 60, settanta 70, ottanta 80,
        novanta 90, cento 100, mille 1000
    """,
    alone="""
        un 1, una 1, quatro 4, cuattro 4, cinqe 5, cinqu 5, cinue 5, sete 7, oto 8, ott 8, dieic 10, diesci
        10, dici 10, deici 10
    """,
    homographs="zero uno due tre sei cento mille",
    cues={
        Cue.LIGHT: """
            un, una, un', il, lo, la, i, gli, l', è, e', vi, ve, ti, te, mi, ci, si, ne, a, di, al, alla,
            che, essere, mio, mia, suo, sua, vostro, vostra, tuo, tua, questo, bel, bello, buon, buono,
            solido, pieno, netto, tondo, secco, grande, grosso, meritato, meritatissimo, stato, sia,
            proprio, quel, vale, merita, meritate, dal, da
        """,
        Cue.THE: "il, l'",
        Cue.HEDGE: """
            forse, magari, probabilmente, circa, all'incirca, più o meno, direi, diciamo, penso, credo,
            suppongo, immagino, mi sa, secondo me, per me, a mio parere, sicuramente, certamente,
            assolutamente, decisamente, sinceramente, onestamente, francamente, tranquillamente, senz'altro,
            senza dubbio, ovviamente, mah, boh, beh, be', bah, mmm, mm, ehm, uhm, eh, solo, soltanto,
            appena, proprio, giusto, su per giù, a occhio, se devo essere sincero|sincera, se devo dire la
            verità, se devo proprio, a dire il vero, per essere sincero|sincera, per dire, tipo, facciamo,
            anche, ancora, comunque, almeno per me, per noi, da parte mia|nostra, da me, da noi, un bel, un
            buon, e basta, abbondante, pieno pieno, tondo tondo, o giù di lì, assoluto, spaccato
        """,
        Cue.FILLER: """
            per favore, perfavore, pf, per piacere, grazie, grazie mille, mille grazie, tante grazie, grazie
            a voi, prego, ciao, salve, buongiorno, buonasera, buon giorno, buona sera, buonanotte, ok, okay,
            va bene, bene, sì, si, certo, dai, allora, ecco, oh, ah, eccomi, gentilmente, cortesemente,
            cordiali saluti, saluti, distinti saluti, un saluto, arrivederci, buona giornata, ragazzi, di
            nulla, figurati, e lode, con lode, cum laude, con la lode, complimenti, vabbè, vabbe, insomma,
            d'accordo
        """,
        Cue.GIVE: """
            do, dò, darei, do un, vi do, le do, ti do, gli do, vi darei, dico, direi, metto, metterei,
            scelgo, sceglierei, assegno, assegnerei, rispondo, risposta, opto per, vado con, vado di,
            mettiamo, mettete, metti, segna, segnate, scrivo, scrivi, confermo, consiglierei, consiglio, si
            merita, meritano, prendetevi, beccatevi, facciamo, fate, diamo, valuto, valuterei, sarei, siamo
            a, mi fermo a, resto su, rimango su
        """,
        Cue.VOTE: """
            voto, il mio voto, votazione, voto finale, punteggio, valutazione, la mia valutazione, la mia
            risposta, nota, giudizio, il mio punteggio, il mio numero è, do voto, do come voto, come voto,
            votiamo, voti, rating
        """,
        Cue.OVERALL: """
            complessivamente, complessivo, nel complesso, in generale, generale, in totale, totale, tutto
            sommato, in media, media, nell'insieme, insieme, alla fine, in fin dei conti, in conclusione, in
            sintesi, finale, globalmente, globale, a conti fatti, nel totale, tirando le somme, per il
            resto, il resto
        """,
        Cue.SO: "quindi, perciò, dunque, pertanto, per cui, ergo, così",
        Cue.BUT: """
            ma, però, pero, tuttavia, anche se, sebbene, invece, eppure, peccato, salvo, tranne, comunque
        """,
        Cue.SAFE: """
            perché, perche, xché, xke, xk, poiché, siccome, visto che, dato che, per, e, ed, con, senza,
            quando, mentre, dove, che, come, nonostante, grazie a, causa, a causa, in, nel, nella, sul,
            sulla, al, alla, dopo, prima, non, mai, troppo, troppa, troppi, molto, molta, tanto, tutto,
            tutti, tutta, niente, nulla, sempre, ottimo, ottima, ottimi, buono, buona, bravi, bravissimi,
            gentili, cordiali, pessimo, pessima, servizio, cibo, personale, prezzi, siete, tornerò,
            torneremo, consigliato, consigliatissimo, esperienza, davvero, veramente
        """,
        Cue.POINTS: "punto, punti, pt, pti, punteggio",
        Cue.OUT_OF: """
            su, sul, su un, su un massimo di, su una scala di, in una scala di, in scala, sopra, su totale
        """,
        Cue.NOW: """
            ora, adesso, oggi, stavolta, questa volta, questa settimana, questo mese, quest'anno,
            attualmente, ormai, al momento, stasera, in questo momento, ultimamente, questo giro
        """,
        Cue.PAST: """
            prima, prima era, prima era un, l'altra volta, la volta scorsa, la scorsa volta, l'ultima volta,
            l'anno scorso, lo scorso anno, il mese scorso, la settimana scorsa, una volta, un tempo, in
            passato, ieri, anni fa, un anno fa, mesi fa, tempo fa, in primavera, in estate, in inverno, in
            autunno, all'inizio, inizialmente, precedentemente, di solito, avevo dato, avevo messo, vi avevo
            dato
        """,
        Cue.NOT: """
            non, non è, non è un, non è da, non un, non do, non darei, non vi do, non direi, non merita, non
            meritate, non certo, mica, mica un, nemmeno, neanche, mai, non posso dare, non si può dare,
            altro che, non arriva a, non proprio, invece di, invece che, piuttosto che, anziché
        """,
        Cue.NO: "no, nono, macché",
        Cue.CORRECTION: """
            no aspetta, aspetta, aspettate, no scusa, no scusate, scusa, scusate, mi scusi, pardon, anzi,
            anzi no, volevo dire, intendevo, intendo, cioè, o meglio, ossia, correggo, correzione, mi
            correggo, ho sbagliato, mi sono sbagliato|sbagliata, errore, errata corrige, ops, oops, meglio,
            ripensandoci, ci ho ripensato, in realtà, rettifico, volevo scrivere, facciamo, piuttosto, mi
            sbaglio, refuso, no no, ma no
        """,
        Cue.IF: "se, qualora, purché, a patto che, se solo, se solo ci, quando avrete",
        Cue.WOULD: """
            sarebbe, sarebbe un, sarebbe da, sareste, sareste da, potrebbe essere, potrebbe essere un,
            darei, vi darei, diventerebbe, diventa, arriverebbe a, sarà, avreste, potrei dare
        """,
        Cue.WOULD_HAVE: """
            sarebbe stato, sarebbe stato un, sarebbe stata, sarebbe stato da, sareste stati, avrei dato,
            avrei messo, avrei detto, vi avrei dato, poteva essere, poteva essere un, potevate essere,
            poteva meritare, avrebbe meritato, avreste meritato, avrebbe potuto essere, volevo dare, volevo
            mettere, stavo per dare, avrei voluto dare, era quasi
        """,
        Cue.LESS_OR_MORE: """
            più di, piu di, più che, meno di, oltre, oltre il, almeno, almeno un, al massimo, massimo,
            minimo, al minimo, come minimo, come massimo, non più di, non meno di, quasi, quasi un, quasi
            quasi, vicino a, vicino al, sotto, sotto il, sopra il, sopra al, superiore a, inferiore a, fino
            a, poco più di, poco meno di, appena sotto, appena sopra, un po' meno di, un po' più di,
            neanche, nemmeno, verso il, tendente al, maggiore di, minore di, meno
        """,
        Cue.OR_MORE: """
            o più, o meno, o di più, o superiore, o inferiore, e più, in su, in giù, più, meno, meno meno, e
            qualcosa, scarso, e rotti, al massimo, come minimo, minimo, massimo, almeno
        """,
        Cue.HALF: """
            e mezzo, e mezza, e un mezzo, mezzo, mezza, e mezo, virgola cinque, punto cinque, e un quarto, e
            tre quarti
        """,
        Cue.BETWEEN: """
            tra, tra il, fra, fra il, tra un, fra un, da, dal, dallo, tra lo, fra lo, compreso tra, scala
        """,
        Cue.TO: """
            a, al, fino a, ad, all'
        """,
        Cue.AND: "e, e il, ed, e l', e un, &",
        Cue.OR: "o, od, oppure, o forse, o magari, o anche, forse, magari, ovvero",
        Cue.PERCENT: "per cento, percento, percentuale",
        Cue.STARS: "stelle, stella, stelline, cuori, stelle su",
        Cue.SCHOOL: "voto scolastico",
        Cue.UNIT: """
            secondi, secondo, sec, minuti, minuto, min, ora, ore, h, giorni, giorno, gg, notti, notte,
            settimane, settimana, mesi, mese, anni, anno, volte, volta, persone, persona, amici, amiche,
            adulti, bambini, bambino, figli, figlie, figlio, ospiti, clienti, colleghi, ragazzi, ragazze,
            donne, uomini, cani, gatti, nipoti, euro, eur, centesimi, lire, dollari, sterline, mila,
            milioni, kg, g, gr, grammi, etti, etto, chili, litri, litro, l, ml, km, m, mt, metri, metro, cm,
            mm, mg, gb, mb, pezzi, pezzo, paia, confezioni, confezione, scatole, scatola, bottiglie,
            bottiglia, pacchi, pacco, sacchetti, buste, ordini, ordine, tavoli, tavolo, camere, camera,
            stanze, letti, piani, negozi, negozio, sedi, posti, posto, caffè, caffe, birre, birra,
            bicchieri, pizze, pizza, panini, panino, piatti, piatto, portate, porzioni, cornetti,
            cappuccini, gelati, primi, antipasti, dolci, menu, menù, pranzi, cene, cena, camerieri,
            cameriere, commessi, commesse, commessa, cassieri, casse, cassa, dipendenti, addetti, operatori,
            motivi, motivo, cose, cosa, problemi, problema, errori, errore, reclami, domande, domanda,
            parole, messaggi, messaggio, email, mail, telefonate, chiamate, chiamata, acquisti, acquisto,
            visite, visita, viaggi, giri, scarpe, magliette, maglie, libri, biglietti, fermate, macchine,
            auto, porte, gradi, passi, scale, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio,
            agosto, settembre, ottobre, novembre, dicembre, gen, feb, apr, giu, lug, ago, set, ott, nov,
            dic, in più, di fila, per due, di voi, di noi, di loro, dei vostri, dei miei, a persona, a
            testa, ad agosto, circa di attesa, rate, colli, x, per cento di sconto, stagioni, capelli, righe
        """,
        Cue.THING: """
            ordine, ordine n, ordine numero, ordine nr, ordine n°, scontrino, fattura, tavolo, camera,
            stanza, sala, piano, scala, interno, civico, via, viale, piazza, linea, bus, autobus, treno,
            binario, uscita, gate, corsia, reparto, pagina, versione, modello, taglia, misura, numero di,
            telefono, tel, cell, cellulare, codice, pin, pratica, prenotazione, conto, cliente, biglietto,
            posto, pacco, ritiro, cassa, alle, all', dalle, entro le, verso le, ore, fino alle, le ore, le,
            il giorno, da ben, dopo, per, in, eravamo, siamo, eravamo in, siamo in, saremo, erano, erano in,
            sono, ho, abbiamo, avevo, avevamo, ha, hanno, ho comprato, comprato, preso, ho preso, abbiamo
            preso, ordinato, ho ordinato, abbiamo ordinato, pagato, ho pagato, speso, ho speso, costa,
            costano, costava, prezzo, aspettato, ho aspettato, atteso, attesa di, attesa, ci sono, c'erano,
            erano le, sono le, età, di anni, compie, compiuto, ultimi, ultime, prossimi, primi, prime,
            altri, altre, tutti e, tutte e, ogni, gruppo di, famiglia di, tavolo da, confezione da, circa
            ogni, solo per, menu, menù, quei, quelle, questi, queste, i, gli, dei, delle, iphone, canale,
            terminal, chi è, aperto, aperti dalle
        """,
        Cue.NUMBER: "numero, n, n., n°, nr, nr., num",
        Cue.IDIOM: """
            numero uno, numeri uno, n. 1, n 1, n° 1, # 1, uno di, uno dei, uno degli, una di, una delle, una
            degli, nessuno, qualcuno, ognuno, ciascuno, l'uno, gli uni, tutti e due, tutte e due, tutti e
            tre, entrambi, per due, due parole, due righe, due passi, due volte, tre volte, mille volte,
            cento volte, cento per cento, al cento per cento, al 100 %, al 100 per cento, 100 per cento,
            nove volte su dieci, 9 volte su 10, 24 ore su 24, 24 ore, 24 / 7, 7 giorni su 7, h 24, tu sei,
            sei stato, sei stata, sei bravo, sei brava, sei un, sei una, sei il, sei la, sei sempre, sei
            molto, sei proprio, sei davvero, sei gentile, sei gentilissimo, sei gentilissima, sei grande,
            sei mitico, sei fantastico, ci sei, se sei, chi sei, dove sei, come sei, sei troppo, sei così,
            sei d', sei in, zero problemi, zero problema, zero attesa, zero stress, zero lamentele, zero
            voglia, zero scuse, 0 problemi, tolleranza zero, chilometro zero, km zero, km 0, a zero, uno
            alla volta, uno per uno, uno più uno, uno che, uno a caso, un due tre, due tre, quattro salti,
            quattro chiacchiere, fare due, quattro passi, quattro gatti, non c'è due senza tre, in due, in
            tre, in quattro, in cinque, in sei, in sette, in otto, noi due, voi due, loro due, prendi 3
            paghi 2, 3 x 2, 2 x 1, 50 e 50, due su due, da uno
        """,
        Cue.STOP: """
            stop, basta, basta così, annulla, annullare, cancella, cancellami, cancellatemi, cancellazione,
            cancellare, cancellati, cancellate, disiscrivi, disiscrivimi, disiscrivetemi, disiscrizione,
            disattiva, disattivare, disdici, disdetta, disdire, rimuovi, rimuovimi, rimuovetemi, rimuovere,
            esci, uscire, ferma, fermati, fermatevi, smetti, smettila, smettetela, smettere, finitela,
            piantatela, piantala, chiudi, basta grazie, mai più, non più, revoca, revoco, no più, sospendi,
            interrompi, abbandona, lasciatemi in pace
        """,
        Cue.REFUSAL: """
            non scrivetemi, non scrivermi, non mi scrivete, non mi scrivere, non mi scriva, non scriveteci,
            non scrivete più, non scrivere più, non contattatemi, non contattarmi, non mi contattate, non mi
            contattare, non mi contatti, non contattateci, non voglio essere contattato|contattata, non
            desidero essere contattato|contattata, non mandatemi, non mandarmi, non mi mandate, non mi
            mandare, non mi mandi, non mandate più, non mandate altri, non inviatemi, non inviarmi, non mi
            inviate, non mi invii, non inviate più, non cercatemi, non disturbatemi, non mi disturbate, non
            disturbate, non disturbare, non mi rompete, non rompete, non rompetemi, non chiamatemi, non mi
            chiamate, non messaggiatemi, non voglio ricevere, non voglio più, non desidero ricevere, non
            desidero più, non intendo ricevere, non vorrei ricevere, non vorrei più ricevere, non fatemi
            più, smettete di scrivere|scrivermi|mandare|mandarmi|inviare|inviarmi|disturbare|disturbarmi|
            contattare|contattarmi|rompere|chiamarmi, smettetela di scrivere|scrivermi|mandare|mandarmi|
            inviare|inviarmi|disturbarmi|contattarmi|rompere, smettila di scrivere|scrivermi|mandare|
            mandarmi|inviarmi|disturbarmi|contattarmi, smetti di scrivermi|mandarmi|inviarmi|contattarmi,
            finitela di, piantatela di, finiamola con, basta scrivermi|scrivere|mandarmi|mandare|spam|
            disturbare, cancellate|cancella|cancelli|eliminate|elimina|rimuovete|rimuovi|togliete|togli|
            dimenticate|dimentica|scordate|scordatevi|dimenticatevi il|dal mio numero, dimenticate il
            numero, cancellate|cancella|eliminate|togliete|rimuovete questo|il|i|la numero|contatto|dati, i
            miei dati cancellate, cancellate|eliminate|togliete|rimuovete|cancella i miei dati|contatti,
            cancellatemi, eliminatemi, toglietemi, toglimi, rimuovetemi, rimuovimi, levatemi,
            disiscrivetemi, disiscrivimi, voglio disiscrivermi, vorrei disiscrivermi, come mi disiscrivo,
            come mi cancello, come faccio a cancellarmi|disiscrivermi, lasciatemi in pace, lasciami in pace,
            lasciateci in pace, lasciatemi stare, lasciatemi perdere, lasciateci stare, revoco il consenso,
            revoco il mio consenso, ritiro il consenso, ritiro il mio consenso, nego il consenso, consenso
            revocato, consenso ritirato, non do il consenso, non autorizzo, non acconsento, tolgo il
            consenso, niente più, mai più messaggi|sms, vi blocco, vi ho bloccato, vi segnalo per spam, via
            dalla lista, uscire dalla lista, fuori dalla lista, opt out
        """,
        Cue.STOPPING: """
            basta, basta con, stop, stop a, stop ai, non mandate, non inviate, niente, niente più, nessun
            altro, nessuno, no, non voglio, non voglio più, non desidero, non vogliamo, non mi servono, non
            mi interessano, fermate, smettete, smettetela, smettetela con, smettila con, finitela con,
            sospendete, bloccate, interrompete, non più
        """,
        Cue.CONTACT: """
            messaggi, messaggio, messaggini, sms, notifiche, sondaggi, sondaggio, scrivermi, scriverci,
            mandarmi, inviarmi, contattarmi, comunicazioni, pubblicità, spam, whatsapp, newsletter,
            promemoria, questionari, telefonate
        """,
        Cue.NO_MORE: """
            non ne voglio più, non li voglio più, non li voglio, non ne voglio, non graditi, indesiderati
        """,
        Cue.BETWEEN_THEM: """
            più, altri, altro, ulteriori, di, con, questi, questo, i, gli, vostri, vostro, tutti, ricevere,
            mandare, mandarmi, inviare, per, favore, mi, inutili, continui, essere, da, voi, parte, vostra,
            a, ai, del, genere, altre, ulteriore, queste, vostre, le, sti
        """,
        Cue.SUBJECT: """
            io, ho detto, loro, lui, lei, mi hanno, ci hanno, che, non, di, ricevuto, ho ricevuto, arrivato,
            nessun, ricevuti, ricevuta, arrivati, arrivata, di errore
        """,
        Cue.HELP: """
            aiuto, help, info, informazioni, informazione, aiutatemi, aiutami, aiuto per favore, mi aiutate,
            mi aiuti, sos, assistenza, serve aiuto, ho bisogno di aiuto, mi serve aiuto, istruzioni, menu,
            supporto, vorrei informazioni, maggiori informazioni, più info
        """,
        Cue.ASK: """
            chi siete, chi sei, chi è, ma chi è, chi parla, con chi parlo, chi scrive, chi mi scrive, chi
            sarebbe, chi ti ha dato, chi vi ha dato, chi ve l'ha dato, cos'è, cos'è questo, che cos'è, cosa
            è questo, che è, che roba è, di che si tratta, di cosa si tratta, di che negozio, quale negozio,
            che negozio, che negozio siete, di cosa parlate, cosa volete, che volete, cosa significa, che
            significa, che vuol dire, cosa vuol dire, cosa intendete, cosa devo fare, cosa devo, che devo
            fare, come funziona, come faccio, come si fa, come posso, come rispondo, come si risponde, come
            cambio, come modifico, posso cambiare, posso modificare, posso correggere, posso rispondere,
            posso parlare, posso chiamare, posso telefonare, perché mi scrivete, perché mi scrivi, perché mi
            avete, perché me lo, perché mi chiedete, come avete avuto, dove avete preso, come avete il mio,
            come avete fatto ad avere, è una truffa, è uno scherzo, è spam, è un bot, siete un bot, sei un
            bot, parlo con un bot, è gratis, quanto costa, costa qualcosa, si paga, a che ora, che orari,
            che orario, quali sono gli orari, orari, orari di apertura, orario di apertura, quando aprite,
            quando chiudete, siete aperti, siete chiusi, dove siete, dove vi trovate, qual è il numero, qual
            è l'indirizzo, avete un numero, 0 significa, 10 significa, è meglio 0|10, qual è il massimo,
            qual è la scala
        """,
        Cue.QUESTION: """
            chi, cosa, cos', che, che cosa, quando, dove, come, perché, perche, quale, quali, qual è,
            quanto, quanti, quante, posso, potete, puoi, può, si può, siete, avete, c'è, ci sono, devo, vuol
            dire, fate, ma chi, fino a quando
        """,
        Cue.SCALE: """
            buono, brutto, bello, migliore, peggiore, meglio, peggio, massimo, minimo, il massimo, il
            minimo, il migliore, il peggiore, significa, vuol dire, alto, basso, positivo, negativo,
            contento, scontento, bene, male, giusto, va bene
        """,
        Cue.AUTOMATIC: """
            sto guidando, sono alla guida, risposta automatica, messaggio automatico, risponditore
            automatico, fuori ufficio, fuori sede, non disturbare attivo, assente dall'ufficio, sarò
            assente, sono in ferie, sono in ferie fino, in ferie fino, in vacanza fino, non posso parlare,
            ti richiamo, ti richiamo più tardi, sono in riunione, inviato da iphone, inviato dal mio iphone,
            ha messo mi piace, ha messo "mi piace", ha adorato, ha riso, ha enfatizzato, ha evidenziato, ha
            messo in dubbio, mi piace ", adorato ", ha reagito, hai messo mi piace, ha aggiunto
        """,
        Cue.COMMON: """
            il, lo, la, gli, le, un, una, di, da, in, con, su, per, tra, fra, del, della, dei, delle, al,
            alla, nel, nella, sul, sono, sei, è, siamo, siete, ho, hai, ha, abbiamo, avete, hanno, era,
            molto, poco, tutto, bene, male, più, meno, anche, solo, sempre, mai, non, questo, quello,
            negozio, pane, freddo, caldo, migliori, migliore, pizza, servizio, camerieri, attesa, musica,
            alta, musica alta, gentili, gentile, ottimo, pessimo, lento, caro, cara, buono, aspettato
        """,
    },
    causes={
        Cause.PRODUCT: "prodotto, prodotti, il prodotto, articolo, articoli, merce, cibo, la merce",
        Cause.SERVICE: """
            servizio, servizi, personale, staff, assistenza, servizio clienti, camerieri, commessi
        """,
        Cause.IMAGE: "immagine, reputazione, immagine e reputazione, aspetto, marchio",
        Cause.QUALITY: "qualità, scarsa qualità, poca qualità, bassa qualità, qualità scarsa, qualità bassa",
        Cause.PRICE: """
            prezzo, prezzi, costo, costi, prezzo alto, prezzi alti, troppo caro, caro, prezzo troppo alto
        """,
        Cause.DELIVERY: """
            consegna, consegne, spedizione, spedizioni, corriere, ritardo nella consegna, consegna lenta
        """,
        Cause.OTHER: "altro, qualcos'altro, qualcosa d'altro, altro motivo, altri motivi, nessuno di questi",
    },
)
