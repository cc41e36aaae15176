"""French."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="fr",
    numbers="""
        zéro 0, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12,
        treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50,
        soixante 60, septante 70, nonante 90, cent 100, mille 1000
    """,
    alone="""
        un 1, une 1, troi 3, quattre 4, quatres 4, catre 4, katre 4, cinc 5, cink 5, sinq 5, siz 6, uit 8,
        huite 8, ouit 8, neuff 9, neufe 9, diz 10
    """,
    homographs="zéro deux trois neuf cent mille",
    cues={
        Cue.LIGHT: """
            un, une, le, la, les, l', de, d', du, des, c'est, c'est un, ce, cet, cette, est, soit, mon, ma,
            mes, votre, vos, ton, sa, son, vous, te, me, m', nous, à, au, que, qu', bon, beau, belle, gros,
            grand, petit, solide, joli, franc, plein, mérité, bien, vaut, mérite, méritez, y, pour un,
            était, été, ça, cela, donc un, comme
        """,
        Cue.THE: "le",
        Cue.HEDGE: """
            peut-être, peut être, probablement, sans doute, sûrement, certainement, environ, à peu près,
            plus ou moins, je dirais, je pense, je crois, je suppose, disons, on va dire, mettons, allez,
            selon moi, pour moi, pour nous, à mon avis, de ma part, franchement, honnêtement, sincèrement,
            clairement, vraiment, absolument, définitivement, évidemment, bah, ben, bof, euh, heu, hum, hmm,
            mmm, juste, seulement, tout juste, à peine, facile, facilement, sans hésiter, sans hésitation,
            si je suis honnête, si je dois être honnête, pour être honnête, si je dois, à vrai dire, genre,
            encore, toujours, quand même, dans les, en gros, bien sûr, quoi, et encore, largement, petit,
            bon, pointé
        """,
        Cue.FILLER: """
            s'il vous plaît, s'il te plaît, svp, stp, merci, merci beaucoup, merci bien, mille mercis, de
            rien, bonjour, bonsoir, salut, coucou, ok, okay, d'accord, oui, ouais, voilà, alors, eh bien,
            ah, oh, cordialement, bien à vous, bonne journée, bonne soirée, au revoir, à bientôt, madame,
            monsieur, messieurs, mesdames, bien reçu, très bien, parfait, bises, bisous, félicitations,
            bravo, avec mention, avec plaisir, super
        """,
        Cue.GIVE: """
            je donne, je vous donne, je lui donne, je donnerais, je vous donnerais, donne, donnerais, je
            mets, je vous mets, je mettrais, je vous mettrais, mets, mettez, mettez-moi, mettons, je dis, je
            dirais, dirais, je choisis, choisis, je note, je réponds, je vote, j'opte pour, opte pour, je
            reste sur, je pars sur, j'attribue, je recommande, j'évalue à, ce sera, ce sera un, ça fait, je
            vais mettre, je vais dire, je recommanderais, méritent, vous méritez, notez, disons
        """,
        Cue.VOTE: """
            note, ma note, notation, score, mon score, vote, mon vote, évaluation, mon évaluation, réponse,
            ma réponse, ma réponse est, résultat, appréciation, mon chiffre est, note finale, la note
        """,
        Cue.OVERALL: """
            globalement, global, globale, dans l'ensemble, l'ensemble, ensemble, au total, total, en
            général, générale, général, au final, finalement, finale, en tout, en moyenne, moyenne, en
            résumé, en somme, tout compte fait, somme toute, au bout du compte, en conclusion, pour le
            reste, le reste, note globale, en définitive
        """,
        Cue.SO: "donc, alors, du coup, par conséquent, c'est pourquoi, ainsi, d'où, ce qui fait",
        Cue.BUT: """
            mais, cependant, toutefois, pourtant, sauf, bien que, même si, par contre, en revanche, dommage,
            hormis
        """,
        Cue.SAFE: """
            parce que, parce qu', parceque, pcq, car, puisque, comme, pour, et, avec, sans, quand, pendant,
            où, qui, que, grâce à, à cause, vu que, étant donné, dans, sur, en, chez, pas, jamais, trop,
            très, tout, tous, toute, rien, toujours, bon, bonne, bons, mauvais, mauvaise, super, excellent,
            excellente, nul, nulle, service, accueil, repas, personnel, prix, cher, chère, lent, froid,
            sale, je, on, nous, il, ils, elle, votre, vos, ras, ras le bol, j', ne, n'
        """,
        Cue.POINTS: "point, points, pt, pts",
        Cue.OUT_OF: """
            sur, sur un total de, sur une échelle de, sur l'échelle de, sur un maximum de, de, d', parmi
        """,
        Cue.NOW: """
            maintenant, aujourd'hui, cette fois, cette fois-ci, cette fois ci, cette semaine, ce mois-ci, ce
            mois, cette année, actuellement, en ce moment, à présent, désormais, dernièrement, ce soir, là,
            cette visite
        """,
        Cue.PAST: """
            avant, avant c'était, la dernière fois, l'autre fois, la fois dernière, l'an dernier, l'année
            dernière, le mois dernier, la semaine dernière, autrefois, jadis, auparavant, précédemment, dans
            le passé, hier, il y a un an, il y a longtemps, au printemps, en été, en automne, en hiver, au
            début, d'habitude, vous étiez, vous étiez un
        """,
        Cue.NOT: """
            pas, pas un, pas de, ce n'est pas, ce n'est pas un, c'est pas, c'est pas un, ne mérite pas, ne
            vaut pas, je ne donne pas, je ne mets pas, je ne mettrais pas, je ne donnerais pas, pas
            vraiment, jamais, loin de, loin d'un, sûrement pas, certainement pas, même pas, même pas un, pas
            question de, plutôt que, au lieu de, au lieu d'un, ni
        """,
        Cue.NO: "non, nan",
        Cue.CORRECTION: """
            non attendez, attendez, attends, non attends, pardon, non pardon, désolé, désolée, excusez-moi,
            excuse-moi, excusez moi, je voulais dire, je veux dire, je veux plutôt dire, plutôt, ou plutôt,
            enfin, non enfin, correction, je corrige, je me corrige, je rectifie, rectification, erreur, je
            me suis trompé, je me suis trompée, oups, oops, en fait, en réalité, réflexion faite, à la
            réflexion, tout bien réfléchi, finalement, ou mieux, mieux, faute de frappe, non non, j'ai voulu
            dire, je change pour, mettez plutôt
        """,
        Cue.IF: "si, s'il, s'ils, à condition, pourvu que, à moins, si seulement, sauf si",
        Cue.WOULD: """
            serait, serait un, ce serait, ce serait un, ça serait, ça serait un, seriez, seriez à, vous
            seriez, pourrait être, pourrait être un, je donnerais, je mettrais, mettrais, donnerais, aurait,
            auriez, vous auriez, vous auriez un, passerait à
        """,
        Cue.WOULD_HAVE: """
            aurait été, aurait été un, ça aurait été, ça aurait été un, aurait pu être, aurait pu être un,
            ça aurait pu être, j'aurais mis, j'aurais donné, j'aurais dit, aurais mis, aurais donné, aurait
            mérité, vous auriez eu, auriez eu, auriez pu avoir, j'allais mettre, j'allais donner, j'allais
            dire, je voulais mettre, je voulais donner, j'ai failli mettre, devait être
        """,
        Cue.LESS_OR_MORE: """
            plus de, plus que, plus d'un, moins de, moins que, moins d'un, au-dessus de, au dessus de,
            au-dessous de, en dessous de, en-dessous de, supérieur à, inférieur à, au moins, au moins un, au
            minimum, minimum, au maximum, maximum, au plus, tout au plus, pas plus de, pas plus que, pas
            moins de, presque, presque un, quasi, quasiment, près de, proche de, proche du, jusqu'à, entre
            guillemets, un peu plus de, un peu moins de, à peine plus de, même pas, au-delà de, mieux que,
            moins
        """,
        Cue.OR_MORE: """
            ou plus, ou moins, ou mieux, et plus, et demie de plus, plus, moins, et quelques, et des
            poussières, minimum, maximum, max, au moins, au plus, au maximum, au minimum, grand maximum, ou
            au-dessus, ou en dessous
        """,
        Cue.HALF: """
            et demi, et demie, et 1 / 2, et quart, et un quart, trois quarts, virgule cinq, virgule 5, point
            cinq, demi
        """,
        Cue.BETWEEN: "entre, entre le, entre un, de, du, échelle, soit",
        Cue.TO: "à, au, jusqu'à, a",
        Cue.AND: "et, et le, et un, &",
        Cue.OR: "ou, ou bien, ou peut-être, ou même, ou peut être, voire, peut-être, peut être",
        Cue.PERCENT: "pour cent, pourcent, pourcents, pour-cent",
        Cue.STARS: "étoiles, étoile, coeurs, cœurs",
        Cue.SCHOOL: "note scolaire",
        Cue.UNIT: """
            secondes, seconde, sec, minutes, minute, min, mins, mn, heures, heure, h, jours, jour, nuits,
            nuit, semaines, semaine, mois, ans, an, années, année, fois, personnes, personne, pers, amis,
            amies, adultes, enfants, enfant, fils, filles, invités, clients, collègues, femmes, hommes,
            gars, chiens, chats, couverts, euros, euro, eur, centimes, dollars, francs, chf, balles, mille,
            millions, kg, g, gr, grammes, kilos, kilo, litres, litre, l, ml, cl, km, m, mètres, mètre, cm,
            mm, go, mo, pièces, pièce, paires, paire, sacs, sac, boîtes, boîte, bouteilles, bouteille,
            paquets, paquet, lots, cartons, commandes, commande, tables, table, chambres, chambre, lits,
            étages, étage, magasins, magasin, boutiques, places, salles, cafés, café, bières, bière, verres,
            verre, pizzas, pizza, burgers, burger, plats, plat, menus, menu, desserts, entrées, portions,
            croissants, baguettes, sandwichs, repas, cocktails, serveurs, serveur, serveuses, serveuse,
            vendeurs, vendeuses, vendeuse, caissières, caissiers, caisses, employés, salariés, raisons,
            raison, choses, chose, problèmes, problème, erreurs, erreur, défauts, plaintes, questions,
            question, mots, messages, message, mails, appels, achats, achat, visites, visite, voyages,
            chaussures, chemises, robes, livres, billets, arrêts, voitures, portes, degrés, marches,
            janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre,
            janv, févr, avr, juil, sept, ème, eme, er, ère, e, è, autres, de mes|vos|nous|vous|ces|leurs|
            plus|suite|remise|réduction, du matin, du soir, d'attente, sur place, x
        """,
        Cue.THING: """
            commande, commande n°, commande numéro, facture, ticket, reçu, table, chambre, salle, étage,
            porte, appartement, appt, rue, avenue, boulevard, ligne, bus, train, quai, sortie, allée, page,
            version, modèle, taille, pointure, téléphone, tél, tel, portable, code, dossier, réservation,
            compte, client, billet, place, caisse, colis, numéro de, vers, à, dès, après, depuis, jusqu'à,
            pendant, durant, d'ici, pour, dans, sous, chez, avec, il y a, nous étions, on était, étions,
            sommes, nous sommes, on est, étaient, j'ai, ai, as, avons, avez, avait, avions, ont, j'avais, on
            a, a, acheté, achetés, pris, commandé, payé, dépensé, coûte, coûtait, coûtent, prix, prix de,
            attendu, attente de, attendre, mis plus de, âge, âgé de, âgée de, derniers, dernières,
            prochains, premiers, premières, les autres, tous les, toutes les, les, ces, mes, des, nos,
            leurs, chaque, groupe de, famille de, à partir de, ouvert de, ouvre à, ferme à, iphone, canal,
            le numéro de, en
        """,
        Cue.NUMBER: "numéro, num, n°, no., nº, n",
        Cue.IDIOM: """
            numéro un, numéro 1, n° 1, # 1, un de, l'un de, l'une des, un des, une des, quelqu'un, chacun,
            aucun, l'un, l'une, un à un, tous les deux, toutes les deux, les deux, tous les trois, à deux, à
            trois, deux fois, trois fois, mille fois, cent fois, mille mercis, mille merci, cent pour cent,
            à cent pour cent, à 100 %, 100 pour cent, neuf fois sur dix, 9 fois sur 10, 24 h / 24, 24 heures
            sur 24, 24 / 24, 24 / 7, 7 j / 7, 7 jours sur 7, 7 / 7, zéro problème, zéro défaut, zéro
            attente, zéro stress, zéro souci, zéro plainte, 0 problème, 0 souci, tolérance zéro, repartir de
            zéro, tout neuf, toute neuve, quoi de neuf, remis à neuf, à neuf, de neuf, flambant neuf, un
            peu, un jour, un super, un bon, un vrai, un moment, un plaisir, en deux mots, deux mots, en un
            mot, deux en un, 2 en 1, moitié moitié, 50 / 50, 3 pour 2, 2 pour 1, à la une, de deux, un par
            un, un trois étoiles, un cinq étoiles, en cinq sept, cinq à sept, se mettre en quatre, en quatre
        """,
        Cue.STOP: """
            stop, arrêt, arrêter, arrêtez, arrête, arretez tout, désabonner, désabonnement, désabonnez-moi,
            désabonnez moi, me désabonner, se désabonner, désinscription, désinscrire, désinscrivez-moi, me
            désinscrire, résilier, résiliation, annuler, annulez, annulation, fin, finir, quitter, sortir,
            supprimer, supprimez, supprimez-moi, retirer, retirez-moi, assez, ça suffit, c'est assez, plus
            rien, stop pub, stopper, terminé, terminer, révoquer, je me désabonne, je me désinscris, non
            merci stop, cessez
        """,
        Cue.REFUSAL: """
            ne m'écrivez plus, ne m'écrivez pas, ne m'écris plus, ne nous écrivez plus, n'écrivez plus,
            m'écrivez plus, ne m'envoyez plus, ne m'envoyez pas, ne m'envoie plus, n'envoyez plus, m'envoyez
            plus, ne me contactez plus, ne me contactez pas, ne me contacte plus, me contactez plus, ne plus
            me contacter, ne plus m'écrire, ne plus m'envoyer, ne plus recevoir, ne pas me contacter, plus
            être contacté, plus être contactée, plus me contacter, ne me dérangez plus, ne me dérangez pas,
            ne me déranger plus, ne pas déranger, ne m'embêtez plus, ne me harcelez plus, ne m'appelez plus,
            ne me textez plus, ne me sollicitez plus, ne me relancez plus, je ne veux plus, je veux plus, je
            ne souhaite plus, je souhaite plus, je ne désire plus, je ne veux pas recevoir, je ne souhaite
            pas recevoir, je ne souhaite pas être, je ne veux pas de, je veux plus de, je ne veux plus de,
            arrêtez de m'écrire, arrêtez de m'envoyer, arrêtez de me contacter|déranger|harceler|envoyer|
            écrire|texter|solliciter|spammer, arrêtez d'envoyer, arrêtez d'écrire, arrêtez les|vos|ces|avec|
            le|ce|tous messages|sms|textos|spams|mails|envois|notifications|vos|les|ces|spam, arrête de
            m'écrire, arrête de m'envoyer, arrête de me contacter|déranger|harceler|envoyer, arrêter de
            m'écrire, arrêter de m'envoyer, cessez de m'écrire, cessez de m'envoyer, cessez de me contacter|
            déranger|harceler|envoyer, cessez d'envoyer, cessez vos|ces|les|tout, supprimez|supprime|
            effacez|efface|retirez|enlevez|oubliez|oublie|rayez mon|ce|mes|le numéro|numero|téléphone|
            données|coordonnées|contact|nom, perdez mon numéro, supprimez-moi, retirez-moi, enlevez-moi,
            désinscrivez-moi, désinscris-moi, désabonnez-moi, désabonne-moi, rayez-moi, sortez-moi de,
            retirez moi, enlevez moi, je veux me désabonner, je veux me désinscrire, je souhaite me
            désabonner, je souhaite me désinscrire, je voudrais me désabonner, comment me désabonner,
            comment me désinscrire, comment se désabonner, comment je me désabonne, me désabonner de, me
            désinscrire de, laissez-moi tranquille, laisse-moi tranquille, laissez moi tranquille,
            laissez-nous tranquilles, laissez-moi en paix, laissez moi en paix, fichez-moi la paix,
            foutez-moi la paix, fichez moi la paix, foutez moi la paix, lâchez-moi, je retire mon
            consentement, je révoque mon consentement, retire mon consentement, consentement retiré,
            consentement révoqué, je ne consens pas, je ne consens plus, je n'autorise pas, je n'autorise
            plus, je m'oppose, hors de la liste, je vous bloque, je vais vous bloquer, opt out, plus de
            messages|message|sms|textos|mails|notifications
        """,
        Cue.STOPPING: """
            stop, stop aux, stop avec, stop à, plus de, plus d', plus aucun, plus jamais de, pas d'autres,
            pas d'autre, aucun, assez de, assez d', marre de, arrêtez, arrêtez avec, cessez, halte aux, fini
            les, finis les, sans, ras le bol de|des, ras-le-bol des
        """,
        Cue.CONTACT: """
            messages, message, sms, textos, texto, notifications, sondages, sondage, enquêtes, enquête, pub,
            pubs, publicité, publicités, spam, spams, mails, relances, sollicitations, m'écrire, m'envoyer,
            me contacter, questionnaires
        """,
        Cue.NO_MORE: """
            merci d'arrêter, n'en veux plus, n'en veut plus, j'en veux plus, non désirés, non sollicités
        """,
        Cue.BETWEEN_THEM: """
            de, d', des, les, vos, ces, ce, tous, avec, m', me, envoyer, recevoir, autres, svp, votre, par,
            ici, mon, à, autre, tes, nouveaux, ça
        """,
        Cue.SUBJECT: """
            j'ai, je, il, elle, ils, elles, on, ai, a, reçu, eu, y, pas eu, n'ai, avoir, non, un, le, au,
            en, reçus, reçue, arrivé, arrivés, d'erreur
        """,
        Cue.HELP: """
            aide, help, info, infos, information, informations, aidez-moi, aidez moi, aide-moi, aide svp, au
            secours, besoin d'aide, j'ai besoin d'aide, assistance, plus d'infos, plus d'informations,
            renseignements, renseignement, sos, aide moi, support, instructions, menu, pouvez-vous m'aider,
            pouvez vous m'aider
        """,
        Cue.ASK: """
            qui êtes-vous, qui êtes vous, vous êtes qui, qui es-tu, qui es tu, t'es qui, tu es qui, c'est
            qui, qui est-ce, qui est ce, qui c'est, qui parle, à qui je parle, à qui ai-je, qui m'écrit, qui
            m'envoie, qui vous a donné, qui vous a, c'est quoi, c'est quoi ça, qu'est-ce que c'est, qu'est
            ce que c'est, qu'est-ce que, qu'est ce que, qu'est-ce, de quoi s'agit-il, de quoi s'agit il,
            c'est pour quoi, c'est pourquoi ce message, quel magasin, quelle boutique, de quel magasin,
            c'est quel magasin, que voulez-vous, que voulez vous, vous voulez quoi, que signifie, ça veut
            dire quoi, que veut dire, ça signifie quoi, comment ça marche, comment ça fonctionne, comment
            faire, comment je fais, comment fait-on, comment répondre, comment je réponds, comment changer,
            comment modifier, comment corriger, comment puis-je, comment puis je, comment je peux, comment
            je change, comment je modifie, comment noter, puis-je changer, puis-je modifier, puis je
            changer, je peux changer, je peux modifier, peut-on changer, est-ce que je peux, est ce que je
            peux, je peux parler, puis-je parler, pourquoi vous m'écrivez, pourquoi m'écrivez-vous, pourquoi
            vous me, pourquoi je reçois, pourquoi me, comment avez-vous eu, comment avez vous eu, comment
            vous avez eu, d'où avez-vous, où avez-vous eu, où avez vous eu, c'est une arnaque, est-ce une
            arnaque, arnaque, c'est un spam, c'est un robot, vous êtes un robot, êtes-vous un robot, c'est
            gratuit, combien ça coûte, c'est payant, à quelle heure, quelle heure, quels sont vos horaires,
            quels sont les horaires, quels horaires, vos horaires, horaires, horaires d'ouverture, heures
            d'ouverture, quand ouvrez-vous, vous ouvrez quand, quand ouvrez vous, vous fermez quand,
            êtes-vous ouverts, êtes-vous ouvert, vous êtes ouvert, vous êtes ouverts, où êtes-vous, où êtes
            vous, vous êtes où, où se trouve, quelle est l'adresse, quelle est votre adresse, quel est votre
            numéro, le 0 c'est, le 0 est, 0 c'est, 0 est, le 10 c'est, le 10 est, 10 c'est, 10 est, zéro
            c'est, le zéro c'est, dix c'est, est-ce que 0|10|zéro|dix, est-ce que le, est ce que 0, quelle
            est l'échelle, laquelle est la meilleure, quel est le maximum
        """,
        Cue.QUESTION: """
            qui, que, qu', quoi, quel, quelle, quels, quelles, quand, où, comment, pourquoi, combien,
            est-ce, est ce, puis-je, peut-on, pouvez-vous, pouvez vous, c'est, êtes-vous, êtes vous,
            avez-vous, avez vous, dois-je, faut-il, y a-t-il, je peux, on peut
        """,
        Cue.SCALE: """
            bon, bien, mauvais, mal, mieux, pire, meilleur, meilleure, le meilleur, le pire, le mieux,
            maximum, minimum, le maximum, le minimum, veut dire, signifie, haut, bas, positif, négatif,
            content, la meilleure, la pire, la meilleure note
        """,
        Cue.AUTOMATIC: """
            je conduis, en conduite, je suis au volant, réponse automatique, message automatique, répondeur
            automatique, absent du bureau, absente du bureau, absence du bureau, je suis absent, je suis
            absente, ne pas déranger activé, en congé jusqu', en congés jusqu', en vacances jusqu', je suis
            en congé, je suis en congés, je suis en réunion, en réunion, je ne peux pas parler, je vous
            rappelle, je te rappelle, envoyé de mon iphone, a aimé ", a adoré ", a ri de, a ri à, a mis en
            évidence, a souligné ", a insisté sur, a remis en question, j'aime ", a réagi, n'a pas aimé "
        """,
        Cue.COMMON: """
            le, la, les, un, une, des, du, de, et, est, sont, était, j', je, nous, vous, ils, très, trop,
            pas, bien, mal, plus, moins, avec, sans, mais, tout, toujours, jamais, aussi, bruit, attente,
            accueil, repas, magasin, moment, service, serveur, cher, froid, lent, bon, bonne, mauvais, dans,
            chez, attendu, suis, avons, ai, alors, très bien, pas mal, temps
        """,
    },
    causes={
        Cause.PRODUCT: "produit, produits, le produit, article, articles, marchandise",
        Cause.SERVICE: """
            service, le service, accueil, l'accueil, personnel, service client, le personnel, serveurs
        """,
        Cause.IMAGE: "image, réputation, image et réputation, apparence, l'image, marque",
        Cause.QUALITY: "qualité, la qualité, mauvaise qualité, manque de qualité",
        Cause.PRICE: """
            prix, le prix, les prix, tarif, tarifs, coût, trop cher, cher, prix trop élevé, prix élevés
        """,
        Cause.DELIVERY: """
            livraison, livraisons, la livraison, expédition, envoi, retard de livraison, transporteur
        """,
        Cause.OTHER: "autre, autres, autre chose, autre raison, une autre raison, aucun, rien de tout ça",
    },
)
