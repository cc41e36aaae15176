"""Italian."""

from __future__ import annotations

from bot.core.replies.words import Words

WORDS = Words(
    numbers={
        "zero": 0,
        "uno": 1,
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "quatro": 4,
        "cuattro": 4,
        "cinque": 5,
        "cinqe": 5,
        "sei": 6,
        "sette": 7,
        "sete": 7,
        "otto": 8,
        "oto": 8,
        "nove": 9,
        "dieci": 10,
        "diesci": 10,
        "undici": 11,
        "dodici": 12,
        "quindici": 15,
        "venti": 20,
        "cento": 100,
    },
    stop=(
        "stop, basta, annulla, cancella, cancellami, disiscrivi, disiscrivimi, rimuovi, fine, "
        "smettila, smettetela, stop grazie, basta grazie, basta messaggi, basta sms"
    ),
    refusals=(
        "non scrivetemi piu, non scrivermi piu, non mi scrivete, non mi scrivere, non scrivetemi, non "
        "contattatemi, non mi contattate, non voglio piu, non voglio ricevere, non desidero ricevere, "
        "non inviatemi, non mandatemi, non mandarmi, smettete di, smettetela di, smettila di, basta "
        "messaggi, basta sms, basta scrivermi, cancellate il mio numero, cancellate il numero, "
        "cancella il mio numero, togliete il mio numero, toglietemi dalla, cancellatemi, rimuovetemi, "
        "lasciatemi in pace, lasciatemi stare, revoco il consenso, ritiro il consenso, niente piu "
        "messaggi, nessun altro messaggio, disiscrivetemi"
    ),
    help="aiuto, info, informazioni, aiutatemi, aiutami, aiuto per favore",
    questions=(
        "chi siete, chi sei, ma chi e, ma chi siete, chi e, chi parla, cos e, che cos e, cosa e "
        "questo, perche mi, come faccio, come posso, lo zero, 0 e, lo 0, a che ora, quando aprite, "
        "quando chiudete, dove siete, siete aperti, chi vi ha dato, posso cambiare"
    ),
    fillers=(
        "per favore grazie mille ok va bene beh mah boh forse direi penso credo circa un una uno il "
        "lo la bel bello bella mio voto punti punto punteggio su pieno tranquillamente sicuramente "
        "ciao salve buongiorno buonasera do darei e ed dai allora di a lode"
    ),
    cues=(
        "voto do darei dare dico direi metto punteggio voti nota assegno scelgo complessivo "
        "complessivamente totale volevo dire"
    ),
    denials="non no mica",
    conditions="sarebbe sarebbero avrei fosse era stato se potrebbe",
    corrections=(
        "anzi, no aspetta, no scusa, scusa, scusate, volevo dire, intendevo, correggo, ho sbagliato, "
        "pardon, errore, cioe"
    ),
    comparisons=(
        "piu di, meno di, almeno, al massimo, quasi, circa tra, oltre, sotto, sopra, fino a, vicino "
        "a, nemmeno, neanche"
    ),
    halves="e mezzo, e mezza, virgola cinque, mezzo",
    ranges="o tra fra e oppure a",
    out_of="su, sopra",
    units=(
        "ora ore minuto minuti min giorno giorni settimana settimane mese mesi anno anni persone "
        "persona volte volta euro eur € stelle stella pezzi km metri pizze caffe bambini figli tavoli "
        "notti colli rate scatole di"
    ),
    things=(
        "ordine tavolo camera stanza numero n nr scontrino fattura piano per alle ore dalle fino via "
        "civico interno tel telefono eta"
    ),
    idioms=(
        "numero uno, uno di, una delle, uno dei, nessuno, qualcuno, siete i, sei stato, sei stata, tu "
        "sei, zero problemi, mille grazie, grazie mille, due parole, tre volte, per due, tutti e due"
    ),
    causes={
        "product": "prodotto prodotti articolo merce",
        "service": "servizio personale cameriere camerieri staff",
        "image": "immagine aspetto reputazione",
        "quality": "qualita",
        "price": "prezzo prezzi costo caro",
        "delivery": "consegna spedizione corriere",
        "other": "altro",
    },
)
