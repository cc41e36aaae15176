"""French."""

from __future__ import annotations

from bot.core.replies.words import Words

WORDS = Words(
    numbers={
        "zero": 0,
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "troi": 3,
        "quatre": 4,
        "quatres": 4,
        "cinq": 5,
        "cinc": 5,
        "six": 6,
        "sept": 7,
        "set": 7,
        "huit": 8,
        "uit": 8,
        "neuf": 9,
        "neuff": 9,
        "dix": 10,
        "diz": 10,
        "onze": 11,
        "douze": 12,
        "quinze": 15,
        "vingt": 20,
        "cent": 100,
    },
    stop=(
        "stop, arret, arreter, arretez, desabonner, desabonnement, desinscription, desinscrire, "
        "annuler, fin, stop svp, stop merci, assez, ca suffit"
    ),
    refusals=(
        "ne m ecrivez plus, ne m envoyez plus, ne me contactez plus, m ecrivez plus, m envoyez plus, "
        "me contactez plus, arretez de m, arretez de me, arretez d envoyer, arretez les messages, "
        "arretez les sms, arrete de m, plus de messages, plus de message, plus de sms, je ne veux "
        "plus, je ne souhaite plus, veux plus recevoir, supprimez mon numero, effacez mon numero, "
        "retirez mon numero, oubliez mon numero, retirez moi, desinscrivez moi, desabonnez moi, "
        "laissez moi tranquille, fichez moi la paix, foutez moi la paix, je retire mon consentement, "
        "me desabonner, me desinscrire"
    ),
    help="aide, info, infos, aidez moi, aide moi, aide svp, information",
    questions=(
        "qui etes vous, qui est ce, c est qui, vous etes qui, qu est ce, c est quoi, pourquoi vous, "
        "pourquoi je, comment je, comment puis, comment faire, est ce que 0, le 0, le zero, 0 c est, "
        "a quelle heure, quand ouvrez, ou etes vous, etes vous ouverts, qui vous a, je peux changer, "
        "puis je"
    ),
    fillers=(
        "s il vous plait svp merci beaucoup ok bon ben bah euh peut etre je pense dirais mets donne "
        "un une le la ma note points point bonjour bonsoir salut sans doute bien sur pour moi c est "
        "de a et"
    ),
    cues=("note mets donne donnerais dirais dis score choisis global globalement total voulais dire"),
    denials="pas non jamais",
    conditions="serait aurait ete si pourrait etait mettrais",
    corrections=(
        "pardon, non attendez, attendez, je voulais dire, je veux dire, plutot, desole, desolee, "
        "erreur, je corrige, enfin, non"
    ),
    comparisons=(
        "plus de, moins de, au moins, au plus, presque, environ entre, au dessus de, en dessous de, "
        "jusqu a, pres de, meme pas"
    ),
    halves="et demi, et demie, virgule cinq",
    ranges="ou entre et a",
    out_of="sur, de",
    units=(
        "heure heures h minute minutes min jour jours semaine semaines mois an ans annees personnes "
        "personne fois euro euros eur etoile etoiles pieces km metres enfants nuits cafes bieres"
    ),
    things=(
        "commande table chambre numero n no facture etage pour a vers depuis tel telephone rue ticket age"
    ),
    idioms=(
        "un des, une des, un de, une de, numero un, zero probleme, zero defaut, un peu, une fois, "
        "mille mercis, merci mille fois, tous les deux, un grand, une bonne, un bon, un jour, un "
        "seul, une seule"
    ),
    causes={
        "product": "produit produits article",
        "service": "service personnel accueil serveur serveurs",
        "image": "image apparence reputation",
        "quality": "qualite",
        "price": "prix tarif cher cout",
        "delivery": "livraison expedition livreur",
        "other": "autre autres",
    },
)
