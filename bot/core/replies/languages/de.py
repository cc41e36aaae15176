"""German."""

from __future__ import annotations

from bot.core.replies.words import Words

WORDS = Words(
    numbers={
        "null": 0,
        "eins": 1,
        "ein": 1,
        "eine": 1,
        "zwei": 2,
        "zwo": 2,
        "drei": 3,
        "vier": 4,
        "fuenf": 5,
        "funf": 5,
        "fumf": 5,
        "sechs": 6,
        "sex": 6,
        "sieben": 7,
        "siebn": 7,
        "acht": 8,
        "neun": 9,
        "neuen": 9,
        "zehn": 10,
        "zen": 10,
        "elf": 11,
        "zwolf": 12,
        "zwoelf": 12,
        "funfzehn": 15,
        "zwanzig": 20,
        "hundert": 100,
    },
    stop=(
        "stop, stopp, abmelden, abbestellen, ende, schluss, abmelden bitte, austragen, kundigen, "
        "aufhoren, beenden, loschen"
    ),
    refusals=(
        "schreiben sie mir nicht, schreibt mir nicht, schreib mir nicht, keine nachrichten mehr, "
        "keine sms mehr, keine weiteren nachrichten, keine mehr, nicht mehr schreiben, nicht mehr "
        "kontaktieren, nicht mehr anschreiben, horen sie auf, hort auf, hor auf, lassen sie mich in "
        "ruhe, lasst mich in ruhe, lass mich in ruhe, loschen sie meine nummer, loscht meine nummer, "
        "meine nummer loschen, vergessen sie meine nummer, streichen sie mich, nehmen sie mich, "
        "mochte abmelden, mich abmelden, will keine, mochte keine, ich widerrufe, einwilligung "
        "zuruck, melden sie mich ab, meldet mich ab"
    ),
    help="hilfe, info, infos, hilfe bitte, helfen sie mir",
    questions=(
        "wer sind sie, wer seid ihr, wer bist du, wer ist das, wer ist da, was ist das, was soll das, "
        "warum bekomme, warum schreib, wie kann ich, wie komme, ist 0, ist null, ist die 0, wann "
        "offnen, wann haben sie, wo sind sie, haben sie offen, woher haben, kann ich"
    ),
    fillers=(
        "bitte danke vielen dank ok na ja naja hm hmm also wohl vielleicht wahrscheinlich ich wurde "
        "sagen gebe geb eine ein einen der die das meine note punkte punkt von mir hallo guten tag "
        "klar sicher ganz fur es ist und"
    ),
    cues="note gebe geb punkte bewertung sage wahle insgesamt gesamt vergebe wertung meinte",
    denials="nicht keine kein nie",
    conditions="ware hatte wurde wenn konnte gewesen",
    corrections=(
        "nein, sorry, moment, ich meine, ich meinte, meinte, vielmehr, entschuldigung, korrektur, "
        "doch lieber, quatsch, verschrieben, besser"
    ),
    comparisons=(
        "mehr als, weniger als, mindestens, hochstens, fast, beinahe, uber, unter, bis zu, nahezu, "
        "knapp, nicht ganz"
    ),
    halves="einhalb, und ein halb, komma funf, komma fuenf",
    ranges="oder zwischen und bis",
    out_of="von, aus, auf",
    units=(
        "stunde stunden std minute minuten min tag tage tagen woche wochen monat monate jahr jahre "
        "jahren personen person mal euro eur stern sterne stuck km meter kinder nachte kaffees biere "
        "uhr leute"
    ),
    things=(
        "bestellung tisch zimmer nummer nr rechnung etage fur um seit tel telefon strasse ticket alter ab"
    ),
    idioms=(
        "eine der, einer der, ein bisschen, ein paar, ein mal, einmal, null probleme, nummer eins, "
        "alle zwei, eine gute, ein guter, eine schone, ein tolles, ein sehr, eine sehr"
    ),
    causes={
        "product": "produkt produkte artikel ware",
        "service": "service personal bedienung kellner",
        "image": "image aussehen ruf",
        "quality": "qualitat",
        "price": "preis preise teuer kosten",
        "delivery": "lieferung versand zustellung",
        "other": "anderes sonstiges andere",
    },
)
