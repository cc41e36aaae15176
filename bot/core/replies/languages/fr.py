"""French."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="fr",
    numbers="""
        zéro 0, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12,
        treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50,
        soixante 60, septante 70, nonante 90, cent 100, mille 1000, million 1000000, milliard 1000000,
        huitante 80, octante 80, zéros 0
    """,
    alone="""
        un 1, une 1, troi 3, quattre 4, quatres 4, catre 4, katre 4, cinc 5, cink 5, sinq 5, siz 6, uit 8,
        huite 8, ouit 8, neuff 9, neufe 9, diz 10, trwa 3, troa 3, trwas 3, troix 3, tros 3, deu 2, deuz 2,
        deus 2, deuxx 2, katr 4, kat 4, quat 4, quatr 4, qatre 4, quate 4, quattr 4, sinc 5, sink 5, saink
        5, cinque 5, cinqe 5, ciq 5, cinkk 5, sis 6, sice 6, sisse 6, siss 6, sixe 6, sète 7, septe 7, set
        7, sep 7, hui 8, huis 8, wit 8, huitte 8, wuit 8, uite 8, nef 9, neuve 9, noeuf 9, neuv 9, dixe 10,
        dixx 10, dis 10, disse 10, dyx 10, zérot 0, zeros 0, zérro 0, zerro 0, zro 0, zéo 0, zeor 0
    """,
    homographs="zéro deux trois neuf cent mille",
    cues={
        Cue.LIGHT: """
            un, une, le, la, les, l', de, d', du, des, c'est, c'est un, ce, cet, cette, est, soit, mon, ma,
            mes, votre, vos, ton, sa, son, vous, te, me, m', nous, à, au, que, qu', bon, beau, belle, gros,
            grand, petit, solide, joli, franc, plein, mérité, bien, vaut, mérite, méritez, y, pour un,
            était, été, ça, cela, donc un, j', c, c', c un, cé, ct, on, leur, lui, ces, nos, notre, ta, tes,
            leurs, pour le, en fait un, c'est le, c'est du, c'est une, c'est bien un, gros gros, tres, fort,
            superbe, magnifique, joyeux, généreux, sévère, honorable, correct, maximal, bien mérité,
            largement mérité, vraiment mérité, tout, bien bien, simple, seul, strict, minimum syndical,
            amplement mérité, ne, n', énorme, immense, gigantesque, sale, vilain, triste, bon vieux, pauvre,
            misérable, minable, splendide, monumental, petit petit, mini, minuscule, colossal, grandissime,
            parfait, authentique, sacré, méga, super, giga
        """,
        Cue.THE: "le",
        Cue.HEDGE: """
            peut-être, peut être, probablement, sans doute, sûrement, certainement, environ, à peu près, plus
            ou moins, je pense, je crois, je suppose, disons, on va dire, mettons, allez, selon moi, pour moi,
            pour nous, à mon avis, de ma part, franchement, honnêtement, sincèrement, clairement, vraiment,
            absolument, définitivement, évidemment, bah, ben, bof, euh, heu, hum, hmm, mmm, juste, seulement,
            à peine, facile, facilement, sans hésiter, sans hésitation, si je suis honnête, si je dois être
            honnête, pour être honnête, si je dois, à vrai dire, genre, encore, toujours, quand même, dans
            les, en gros, bien sûr, quoi, et encore, largement, pointé, pour nous deux|trois|quatre|cinq|tous,
            pour eux deux, je sais pas, je ne sais pas, je sais pas trop, je ne sais pas trop, j'sais pas
            trop, jsais pas, chais pas, chaipas, jsp, ché pas, sais pas, sais pas trop, je saurais pas dire,
            je ne saurais dire, aucune idée, ptet, p'têt, ptetre, p-e, pê, jpense, j'pense, jcrois, j'crois,
            jdirais, on dira, disons que, j'imagine, j'imagine que, il me semble, me semble-t-il, semble-t-il,
            apparemment, sans certitude, pas sûr, pas sûre, pas certain, pas certaine, je suis pas sûr, je
            suis pas sûre, je ne suis pas sûr, je ne suis pas sûre, j'hésite, j'hésite un peu, dur à dire,
            difficile à dire, difficile de dire, à vue de nez, à vue d'oeil, à la louche, au pif, au
            pifomètre, grosso modo, admettons, à mon sens, d'après moi, pour ma part, de mon côté, en ce qui
            me concerne, quant à moi, personnellement, perso, à titre personnel, a priori, à coup sûr, à tous
            les coups, sans doute aucun, sans aucun doute, sans l'ombre d'un doute, aucun doute, carrément,
            grave, direct, directement, sans problème, sans réserve, sans réserves, sans réfléchir, sans
            conteste, sans hésitation aucune, sans la moindre hésitation, aucune hésitation, haut la main, les
            yeux fermés, à deux mains, bien tassé, bien tassés, rond, pile, pile poil, net, sec, mouais, mwé,
            mwais, pff, pfff, pffff, pfiou, beh, bé, eh ben, hé bien, hé ben, ma foi, mon dieu, écoutez,
            écoute, tenez, tiens, voyons, voyons voir, attends voir, laissez-moi réfléchir, réflexion faite je
            dirais, si je peux me permettre, si je dois noter, si je devais noter, si je devais choisir, s'il
            faut choisir, s'il fallait choisir, s'il faut noter, si vous voulez, si tu veux, si ça vous va, si
            je dois choisir, si je dois donner une note, si je devais donner une note, s'il faut donner une
            note, si vous insistez, si vous y tenez, en toute honnêteté, en toute franchise, en toute
            sincérité, honnêtement parlant, pour être franc, pour être franche, pour être sincère, pour dire
            vrai, pour tout dire, soyons honnêtes, soyons francs, soyons sérieux, je vais être honnête, je
            vais être franc, je vais être franche, je serai honnête, faut être honnête, il faut être honnête,
            en vrai, vrmt, sérieux, sérieusement, réellement, objectivement, logiquement, normalement je
            dirais, simplement, évidement, naturellement, forcément, assurément, certes, effectivement, en
            effet, exactement, précisément, pas plus pas moins, ni plus ni moins, sympa, généreusement, en
            étant généreux, en étant gentil, en étant gentille, pour être gentil, pour être gentille, pour
            être sympa, je suis gentil, je suis gentille, je suis généreux, je suis généreuse, parce que je
            suis gentil, par politesse, par charité, par gentillesse, par solidarité, c'est tout, point barre,
            point final, et c'est tout, et puis c'est tout, et basta, et voilà, un point c'est tout, rien de
            plus, comme ça, ou quelque chose comme ça, quelque chose comme, un truc comme, dans ces eaux-là,
            par là, dans les environs de, autour de, aux alentours de, aux environs de, plutôt un, hop, tope
            là, mettons un, toujours un, encore un, même un, évident, ça ira, easy, tranquille,
            tranquillement, pépère, volontiers, à chaud, spontanément, d'instinct, instinctivement, à
            l'instinct, minimum vital, tabarnak, sacrament, faque, tsé, pantoute, mettons que, me semble,
            j'penserais, je penserais, probable, probablement que, sans souci, obligé, à deux doigts, tkt,
            wallah, frère, franchement parlant, de bon coeur, avec joie, sans surprise, comme d'habitude,
            comme toujours, hein, tout pareil, sur une échelle de 0|zéro à 10|dix, sur l'échelle de 0|zéro à
            10|dix, dans une échelle de 0|zéro à 10|dix
        """,
        Cue.FILLER: """
            s'il vous plaît, s'il te plaît, svp, stp, merci, merci beaucoup, mille mercis, de rien, bonjour,
            bonsoir, salut, coucou, ok, okay, d'accord, oui, ouais, voilà, alors, eh bien, ah, oh,
            cordialement, bien à vous, bonne journée, bonne soirée, au revoir, madame, monsieur, messieurs,
            mesdames, bien reçu, très bien, parfait, bises, bisous, félicitations, bravo, avec mention, avec
            plaisir, super, merci d'avance, merci à vous, merci à tous, merci à toutes, merci pour tout, un
            grand merci, merci infiniment, mci, mrc, mr6, thanks, je vous en prie, pas de quoi, hello, hey,
            yo, slt, bjr, bsr, cc, bonjour à vous, bonjour à tous, rebonjour, re, allô, allo, ouep, ouaip,
            yes, yep, yeah, mdr, ptdr, lol, haha, hahaha, hihi, héhé, hehe, xd, kiss, bizz, bizou, bye,
            ciao, tchao, a plus, à plus, à+, @+, a bientôt, à la prochaine, bonne continuation, bon courage,
            bonne journée à vous, bonne soirée à vous, bon après-midi, bonne nuit, bon week-end, bon
            weekend, belle journée, belle soirée, excellente journée, cdt, cdlt, respectueusement, sincères
            salutations, salutations, meilleures salutations, mes salutations, amicalement, amitiés,
            l'équipe, toute l'équipe, à toute l'équipe, les amis, les gars, mesdames et messieurs,
            mademoiselle, mme, mlle, mr, m., chère madame, cher monsieur, wesh, wah, waouh, wow, waw, youpi,
            hourra, olé, chapeau, chapeau bas, mention très bien, avec les félicitations, avec
            félicitations, avec les félicitations du jury, félicitations du jury, mention bien, avec les
            honneurs, avec tous les honneurs, d'ac, dac, dacc, entendu, compris, c'est noté, volontiers, de
            ma part et de celle de mon mari, sans faute, voici, voici ma note, voici ma réponse, je réponds
            à votre question, en réponse à votre question, pour répondre à votre question, en réponse à
            votre message, suite à votre message, suite à votre sms, comme demandé, désolé du retard,
            désolée du retard, chers amis, bonne fin de journée, bonne fin de soirée, vous remerciant, en
            vous remerciant, je vous remercie, s v p, à votre service, comme réponse
        """,
        Cue.GIVE: """
            je donne, je vous donne, je lui donne, je donnerais, je vous donnerais, donnerais, je mets, je
            vous mets, je mettrais, je vous mettrais, mets, mettez, mettez-moi, mettons, je dis, je dirais,
            dirais, je choisis, choisis, je note, je réponds, j'opte pour, opte pour, je reste sur, je pars
            sur, j'attribue, j'évalue à, ce sera, ce sera un, ça fait, je vais mettre, je vais dire, je
            recommanderais, méritent, vous méritez, notez, disons, donnez-vous, donnez-moi, donnez leur, on
            donnerait, nous donnerions, j'donne, je donne donc, je vous donne donc, je donne donc un, donnons,
            donnerai, je donnerai, je vous donnerai, lui donne, leur donne, je leur donne, vous donne, j'ai
            donné, je vous ai donné, j'ai mis, je vous ai mis, j'ai noté, j'ai répondu, j'ai voté, j'ai
            choisi, on a mis, on a donné, mets moi, mets-moi, mettez moi, mettez-nous, mettez-leur,
            mettez-lui, mettez-y, mets-leur, je met, j'mets, j'met, on mettra, on vous met, on mettrait, nous
            mettrions, je mettrai, je vous mettrai, mettrai, mettrais, vs mets, je vs mets, je vs met, je vs
            donne, je veux mettre, je souhaite mettre, je voudrais mettre, j'aimerais mettre, je peux mettre,
            je tiens à mettre, je dois mettre, je vais donner, je vais vous mettre, je vais vous donner, vais
            mettre, vais donner, va donner, va mettre, je pense mettre, je pense donner, j'dis, on dirait
            plutôt, je dirai, dirai, nous dirons, je choisirais, je choisirai, choisirais, on choisit, je
            prends le, je note à, note à, je noterais, je vous note à, je vous note, vous note, noterais,
            notez-moi, notez moi, notez-nous, je répondrai, je répondrais, je réponds donc, je voterais, je
            voterai, opter pour, j'opterais pour, je reste à, reste sur, restons sur, on part sur, je
            partirais sur, partons sur, je pars pour, va pour, allons-y pour, j'irais sur, j'irai sur, je vais
            sur, on va sur, je me fixe sur, je penche pour, je penche pour un, je pencherais pour, je tape,
            j'accorderais, j'accorderai, je vous accorde, on accorde, j'octroie, j'attribuerais,
            j'attribuerai, je vous attribue, on attribue, je coche, marquez-moi, je marque, je saisis, je
            valide, je confirme, je maintiens, je lâche, je colle, j'évalue, j'évaluerais, j'évaluerais à,
            j'évalue cela à, évalue à, je vous évalue à, j'estime à, estime à, je vous estime à, je la fixe à,
            je situe à, je me situe à, je me situe sur, je me situe entre guillemets, je nous situe à, j'en
            suis à, je suis à, je serais à, je serais sur, je suis sur, je suis plutôt sur, on est sur, on est
            sur un, on est sur du, on serait sur, c'est sur, ça sera, ça sera un, ça fera, ça ferait, ça fait
            un, ça nous donne, ça vaut, ça mérite, ça mérite un, vous valez, vous méritez un, ils méritent,
            elles méritent, elle mérite, il mérite, tu mérites, mérites, on mérite, cela mérite, cela vaut,
            mériterait, mériteraient, je recommande à, je recommanderai, je recommanderais à, je vous
            recommande à, je vous recommanderais à, recommande à, je conseille à, je conseillerais à, passe à,
            je passe à, je monte à, je descends à, je baisse à, je remonte à, je pousse à, je pousse jusqu',
            vous recevez, obtenez, vous décrochez, vous avez droit à, vous aurez, tu auras, vous avez gagné,
            vous récoltez, écope d'un, écopez d'un, écope de, voilà un, voici un, voilà ma note, un petit, un
            beau, un joli, un gros, un vrai, un franc, un grand, un bon, un solide, un magnifique, un superbe,
            un très bon, un très beau, un tout petit, un bien, un excellent, de notre part, de notre part à
            tous, de la part de, c'est un bon, c'est un beau, c'est un gros, c'est un petit, c'est un joli,
            c'est un franc, c'est un grand, c'est un solide, chuis à, chui à, chuis sur, chui sur, j'suis à,
            j'suis sur, vous avez un, vous avez bien un, tu as un, ils ont un, vous avez mon, de moi vous
            avez, de nous vous avez, de ma part vous avez, on vote pour, je donne un, on donne un, on met un,
            donne un, met un, dis un, dit un, donnez un, mettre un, donner un, je vais donner un, sera un,
            valent un, attribuez un, inscrivez un, cochez un, écrivez un, comptez un, marquez un, notez un,
            donne-moi, dis
        """,
        Cue.VOTE: """
            note, notation, score, vote, évaluation, réponse, ma réponse est, résultat, appréciation, mon
            chiffre est, la note, note attribuée, note donnée, note personnelle, ma note personnelle, ma
            note est de, ma note c'est, ma note à moi, comme note, en note, en guise de note, niveau note,
            la note est, la note est de, note de, une note de, la note de, ma note de, pour la note, avec la
            note de, cote, je cote, mon score est, mon score est de, mon score c'est, un score de, avis, mon
            vote est, mon vote c'est, mon vote va à, mon évaluation est, mon évaluation est de, ma réponse
            c'est, rép, rep, réponses, mon choix est, mon choix c'est, choix, mon chiffre c'est, mon numéro
            c'est, mon nombre est, mon nombre c'est, mon nombre, le nombre, chiffre, ma notation est, ma
            préférence, niveau de satisfaction, satisfaction, taux de recommandation, recommandation,
            probabilité, indice de satisfaction, nps, verdict, rating, mention, je recommande, je vote, on
            vote, nous votons, on donne, on met
        """,
        Cue.OVERALL: """
            globalement, global, globale, dans l'ensemble, l'ensemble, ensemble, total, en général,
            générale, général, finalement, finale, en tout, en moyenne, moyenne, en résumé, en somme, tout
            compte fait, somme toute, au bout du compte, en conclusion, pour le reste, le reste, en
            définitive, moyenne générale, en moyenne générale, globalement parlant, globalement c'est, de
            façon générale, de manière générale, d'une manière générale, d'une façon générale, généralement,
            tout confondu, tous critères confondus, toutes choses confondues, tout compris, tout bien pesé,
            tout bien considéré, à tout prendre, l'un dans l'autre, total général, verdict final, verdict,
            bilan, en bilan, pour conclure, conclusion, bref, pour résumer, en bref, finalité, final, le
            tout, pour le tout, pour l'ensemble, sur l'ensemble, à la fin, total des courses, résultat des
            courses, au bout du bout, à l'arrivée, en fin de compte, en règle générale, overall, dans la
            globalité, dans sa globalité, dans l'absolu, le reste du temps
        """,
        Cue.SO: """
            donc, alors, du coup, par conséquent, c'est pourquoi, ainsi, d'où, ce qui fait, du cou, dc, donc
            ce sera, alors ce sera, de ce fait, pour cette raison, c'est pour ça que, c'est pour ça, c'est
            pour cela que, c'est pour cela, pour ça, voilà pourquoi, résultat, ça donne, conséquence, en
            conséquence, faque, ça fait donc, par suite, aussi je mets
        """,
        Cue.BUT: """
            mais, cependant, toutefois, pourtant, sauf, bien que, même si, par contre, en revanche, dommage,
            hormis, néanmoins, malgré tout, malgré, quoique, cela dit, ceci dit, ceci étant, cela étant,
            excepté, mis à part, à part, à part ça, hélas, malheureusement, seulement voilà, seul bémol,
            petit bémol, bémol, seul hic, seul point noir, sinon
        """,
        Cue.SAFE: """
            parce que, parce qu', parceque, pcq, car, puisque, comme, pour, et, avec, sans, quand, pendant,
            où, qui, que, grâce à, à cause, vu que, étant donné, dans, sur, en, chez, pas, jamais, trop,
            très, tout, tous, toute, rien, toujours, bon, bonne, bons, mauvais, mauvaise, super, excellent,
            excellente, nul, nulle, service, accueil, repas, personnel, prix, cher, chère, lent, froid,
            sale, je, on, nous, il, ils, elle, votre, vos, ras, ras le bol, j', ne, n', pasque, paske, pcke,
            pck, pk, parske, car vous, comme vous, avc, ac, ss, pr, ds, ns, vs, ils sont, elles, lui, leur,
            leurs, c', c, ct, g, j, t, ya, y'a, y a, il y a, il n'y a, yavait, rien à redire, rien à dire,
            rien a dire, rien à reprocher, rien à signaler, nickel, impec, impeccable, parfait, parfaite,
            top, au top, le top, génial, géniale, superbe, magnifique, extra, excellents, excellentes,
            bonnes, mauvaises, horrible, affreux, affreuse, catastrophe, catastrophique, honteux, honteuse,
            scandaleux, scandaleuse, inadmissible, inacceptable, déçu, déçue, déçus, déçues, décevant,
            décevante, content, contente, contents, contentes, ravi, ravie, ravis, ravies, satisfait,
            satisfaite, satisfaits, satisfaites, très bien, bien, pas mal, correct, correcte, moyen, moyenne
            expérience, médiocre, nuls, sympa, sympas, sympathique, sympathiques, agréable, agréables,
            gentil, gentille, gentils, gentilles, aimable, aimables, souriant, souriante, souriants, poli,
            polie, polis, malpoli, impoli, rapide, rapides, lente, lents, efficace, efficaces,
            professionnel, professionnels, pro, pros, compétent, compétents, incompétent, incompétents,
            propre, propres, sales, froide, froids, chaud, chaude, délicieux, délicieuse, succulent,
            savoureux, régal, un régal, on s'est régalés, dégueulasse, dégueu, immangeable, fade, trop cher,
            chers, chères, beaucoup, beaucoup trop, peu, un peu, assez, vraiment, toujours pas, encore,
            déjà, quel, quelle, quels, quelles, aucun, aucune, personne, plus jamais, ni, se, s', son, sa,
            ses, mon, ma, mes, notre, nos, ce, cet, cette, ces, ça, cela, tt, toutes, manque, il manque,
            manquait, dommage que, c'était, c'est, j'ai, j'étais, j'adore, j'aime, on a, on reviendra, nous
            reviendrons, je reviendrai, je reviens, à refaire, à revoir, à améliorer, à éviter, à fuir,
            fuyez, je recommande, je conseille, l'accueil, le service, la cuisine, la nourriture, la
            qualité, le cadre, l'ambiance, la propreté, la déco, la décoration, le personnel, l'équipe, le
            rapport, rapport qualité prix, la livraison, le prix, les prix, le café, le pain, la viande, le
            plat, cadre, ambiance, propreté, déco, décoration, qualité, cuisine, nourriture, bouffe, équipe,
            produit, conseil, conseils, écoute, attente, livraison, délai, délais, retard, expérience,
            séjour, soirée, moment, endroit, lieu, adresse, belle adresse, grâce, malgré, afin, lors,
            lorsque, depuis que, dès que, tellement, surtout, notamment, niveau, côté, question prix, entre
            autres, selon, suite à, suite au, vu le, vu la, vu les, étant, ayant, bref, mention spéciale,
            bravo pour, merci pour, merci à, le, la, les, l', un peu trop, une, du, des, au, aux, à, jamais
            de la vie, coiffeuse, coiffeur, serveur, serveuse, vendeur, vendeuse, caissière, conseiller,
            conseillère, livreur, livreuse, patron, patronne, magasin, boutique, commande, personne ne|n',
            personne à|au|pour, produits frais|bons|excellents|top|variés, pizza, burger, dessert, menu,
            plats excellents|délicieux|froids|bons, vendeuses|vendeurs|serveurs|serveuses
            adorables|sympas|gentils|gentilles|souriants|souriantes, bière, plutôt
            bon|bonne|bien|cher|chère|chers|sympa|lent|lente|rapide|correct|moyen|moyenne|content|contente|
            satisfait|satisfaite|agréable|froid|froide|propre|sale|positif|négatif|mal|pas|mauvais|mauvaise|
            déçu|déçue|bons|bonnes|désagréable, finalement
            bon|bonne|bien|cher|chère|chers|sympa|lent|lente|rapide|correct|moyen|moyenne|content|contente|
            satisfait|satisfaite|agréable|froid|froide|propre|sale|positif|négatif|mal|pas|mauvais|mauvaise|
            déçu|déçue|bons|bonnes|désagréable, mieux faire, peut mieux faire, pourrait mieux faire, mieux
            avant, c'était mieux, une erreur, des erreurs, erreur de
            commande|caisse|facturation|livraison|prix|préparation, erreur dans|sur, en fait
            trop|très|assez, enfin un|une|du|des, enfin servi|servis
        """,
        Cue.POINTS: """
            point, points, pt, pts, pnts, petits points, petit point, points pile, point sur dix, possibles
        """,
        Cue.OUT_OF: """
            sur, sur un total de, sur une échelle de, sur l'échelle de, sur un maximum de, de, d', parmi, s
            /, su, sur une note de, sur une base de, sur un barème de, sur un total possible de, dans une
            échelle de, dans l'échelle de, sur une échelle allant de, sur une échelle qui va de, sur
            l'échelle allant de, sur l'échelle
        """,
        Cue.NOW: """
            maintenant, aujourd'hui, cette fois, cette fois-ci, cette fois ci, cette semaine, ce mois-ci, ce
            mois, cette année, actuellement, en ce moment, à présent, désormais, dernièrement, ce soir,
            cette visite, cette foi, ce coup-ci, ce coup ci, cette visite-ci, lors de cette visite, pour
            cette fois, pour cette visite, cet été, cet hiver, ce printemps, cet automne, ce matin, cet
            après-midi, cette année-ci, cette semaine-ci, à ce jour, à l'heure actuelle, à l'heure qu'il
            est, pour l'instant, pour le moment, dorénavant, auj, ajd, ajdh, aujourdhui, depuis peu, depuis
            les travaux, depuis le changement, depuis la rénovation, récemment, ces derniers temps, de nos
            jours, mtn, mnt, maint, astheure, à cette heure, là c'est, là tout de suite, à la deuxième
            visite, la deuxième fois, la seconde fois, cette commande, sur cette commande, pour cette
            commande, c'est devenu, devenu, c'est passé à, est passé à, c'est tombé à, tombé à, c'est
            descendu à, est descendu à, c'est remonté à, est remonté à, est monté à, c'est monté à, c'est
            maintenant, plus que, c'est plus qu'un, ce n'est plus qu'un, n'est plus qu'un
        """,
        Cue.PAST: """
            avant, avant c'était, la dernière fois, l'autre fois, la fois dernière, l'an dernier, l'année
            dernière, le mois dernier, la semaine dernière, autrefois, jadis, auparavant, précédemment, dans
            le passé, hier, il y a un an, il y a longtemps, au printemps, en été, en automne, en hiver, au
            début, d'habitude, vous étiez, la première fois, la 1ère fois, la 1re fois, la première visite,
            lors de ma première visite, lors de ma dernière visite, à ma première visite, ma dernière
            visite, l'année passée, l'an passé, la semaine passée, le mois passé, la fois passée, la fois
            d'avant, les fois précédentes, la fois précédente, les autres fois, les dernières fois, à
            l'époque, avant les travaux, avant le changement, avant la rénovation, avant j'aurais mis, avant
            c'étai, anciennement, dans le temps, du temps de, il y a deux ans, il y a quelques années, il y
            a quelques mois, il y a des années, il y a six mois, il y a 2 ans, il y a 3 ans, il y a 6 mois,
            ya un an, y a un an, il fut un temps, un temps, naguère, au départ, initialement, à la base, à
            l'origine, à l'ouverture, au commencement, j'avais mis, j'avais donné, j'avais noté, j'avais
            dit, j'avais répondu, j'avais voté, je mettais, je donnais, je vous mettais, je vous avais mis,
            je vous avais donné, vous aviez, vous étiez à, vous étiez au, c'était un, c'était du, ct un,
            c'était toujours, normalement c'est, d'ordinaire, habituellement, d'hab, en temps normal, en
            janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre, l'été
            dernier, l'hiver dernier, le printemps dernier, l'automne dernier, l'été passé, l'hiver passé,
            lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche dernier, le trimestre dernier, la saison
            dernière, la saison passée, sous l'ancienne direction, avec l'ancien patron, avec l'ancien
            propriétaire, avec l'ancienne équipe, ancienne note, normalement, en principe
        """,
        Cue.NOT: """
            pas, pas un, pas de, ce n'est pas, ce n'est pas un, c'est pas, c'est pas un, je ne donne pas, je
            ne mets pas, je ne mettrais pas, je ne donnerais pas, pas vraiment, jamais, loin de, loin d'un,
            sûrement pas, certainement pas, même pas, même pas un, pas question de, plutôt que, au lieu de, au
            lieu d'un, ni, pas du, pas le, pas à, pas au, pas même, pas même un, pas exactement, pas tout à
            fait un, c pas, c pas un, cé pas un, ce n'est certainement pas, ce n'est certainement pas un, ça
            n'est pas un, ça vaut pas un, ça mérite pas un, vous ne méritez pas, pas mérité, je ne dis pas, je
            ne dirais pas, je ne mettrai pas, je ne donnerai pas, jmettrais pas, donne pas, on met pas, on ne
            met pas, peux pas mettre|donner|dire|noter, peux pas vous mettre|donner, peut pas mettre|donner|
            dire, peux mettre pas, ne saurais mettre|donner, vais pas mettre|donner, voulais pas mettre|
            donner, veux pas mettre|donner, impossible de mettre|donner, hors de question de mettre|donner,
            pas possible de mettre|donner, loin du, à mille lieues de, à mille lieues du, absolument pas,
            vraiment pas, vraiment pas un, clairement pas, clairement pas un, évidemment pas, sans doute pas,
            probablement pas, peut-être pas, franchement pas, sûrement pas un, surtout pas, plus un, c'est
            plus un, ce n'est plus un, et non, et pas, et non pas, non pas, non pas un, à la place de, à la
            place d'un, en lieu et place de, plutôt qu'un, plutôt qu', en aucun cas, en aucun cas un,
            aucunement, nullement, n'atteint pas, n'arrive pas à, rien d'un, j'irai pas jusqu'à, je n'irai pas
            jusqu'à, j'irais pas jusqu'à, je n'irais pas jusqu'à, pas jusqu'à, ne va pas jusqu'à, ça va pas
            jusqu'à, au lieu du, c'est pas du, ce n'est pas du, jamais de la vie un, jamais de la vie du,
            jamais un, jamais je ne mettrais, jamais je ne donnerais, ah ça non pas, annulez|oubliez|annule|
            oublie|enlevez|ignorez le|mon|ce, loin d'être un, loin d'être, tout sauf un, tout sauf, tout mais
            pas un, même pas digne d'un, pas digne d'un
        """,
        Cue.NO: "non, nan, nann, nope, nn, mais non, ah non, oh non",
        Cue.CORRECTION: """
            attendez, attends, pardon, désolé, désolée, excusez-moi, excuse-moi, excusez moi, je voulais dire,
            je veux dire, je veux plutôt dire, plutôt, ou plutôt, enfin, correction, je corrige, je me
            corrige, je rectifie, rectification, erreur, je me suis trompé, je me suis trompée, oups, oops, en
            fait, en réalité, réflexion faite, à la réflexion, tout bien réfléchi, finalement, ou mieux,
            mieux, faute de frappe, j'ai voulu dire, je change pour, attend, minute, une seconde, dsl, sorry,
            scusez, scuse, excuse, mes excuses, milles excuses, mille excuses, toutes mes excuses, veuillez
            m'excuser, enfin si, nan, finalement je mets, non c'est, je voulais écrire, je voulais mettre
            plutôt, je voulais taper, j'ai voulu écrire, j'ai voulu mettre, j'ai mal tapé, j'ai mal écrit, mal
            tapé, mauvaise touche, erreur de touche, erreur de frappe, erreur de saisie, erreur de ma part,
            faute de ma part, je me trompe, je me suis planté, je me suis plantée, je me suis gouré, je me
            suis gourée, me suis trompé, me suis trompée, je m'suis trompé, je m'suis trompée, jme suis
            trompé, jme suis trompée, me suis planté, me suis gouré, gourré, je me reprends, je reprends, je
            modifie, je change, j'ai changé d'avis, changement d'avis, après réflexion, après mûre réflexion,
            en y réfléchissant, en y repensant, en y pensant, à bien y réfléchir, à bien y penser, si on y
            réfléchit, ou mieux dit, plus exactement, plus précisément, pour être exact, pour être exacte,
            pour être précis, autrement dit, oubliez, oublie, laissez tomber, remplacez par, changez en,
            changez pour, changez par, passez à, ptot, plutôt que ça, lire, lisez, il fallait lire, fallait
            lire, je précise, rectif, correctif, edit, errata, erratum, ma langue a fourché, pas bon, oupsi,
            oupss, ouups, whoops, au temps pour moi, autant pour moi, mince, zut, merde non, ouh là non, aïe
            non
        """,
        Cue.IF: """
            si, s'il, s'ils, à condition, pourvu que, à moins, si seulement, sauf si, s'il y, s'y, sauf à,
            dans le cas où, au cas où, à supposer, en admettant, à condition que, à condition de, le jour
            où, quand vous aurez, dès que vous aurez, lorsque vous aurez, à moins que, si jamais, seulement
            si, si et seulement si, même si vous, si un jour, sous réserve, quand vous serez, quand vous
            ferez, quand ce sera, quand il y aura, quand le service sera, quand vous
        """,
        Cue.WOULD: """
            serait, ce serait, ça serait, seriez, seriez à, vous seriez, pourrait être, aurait, auriez, vous
            auriez, passerait à, seraient, seraient à, serait à, ce serait à, ce serait du, ça serait du, ça
            deviendrait, deviendrait, devient, ça passerait à, passerais à, je passerais à, passera à, vous
            passez à, ça passe à, monterait à, je monterais à, ça monterait à, ça monte à, monte à,
            grimperait à, remonterait à, atteindrait, vous atteindriez, on atteindrait, mériterait,
            mériteriez, vous mériteriez, vaudrait, ça vaudrait, ça mériterait, tu aurais, tu aurais eu, on
            aurait, pourrait valoir, pourrait passer à, pourrait monter à, pourrait atteindre, pourrait être
            à, pourriez avoir, vous pourriez avoir, pourriez être à, sinon ce serait, sinon ça serait
        """,
        Cue.WOULD_HAVE: """
            aurait été, aurait pu être, j'aurais mis, j'aurais donné, j'aurais dit, aurais mis, aurais donné,
            aurait mérité, vous auriez eu, auriez eu, auriez pu avoir, j'allais mettre, j'allais donner,
            j'allais dire, je voulais mettre, je voulais donner, j'ai failli mettre, devait être, aurai été,
            aurait été à, aurait été du, ç'aurait été, aurait fait, aurait valu, aurait eu, aurait pu valoir,
            aurait pu avoir, aurait pu faire, aurait dû être, aurait pu mériter, on aurait mis, on aurait
            donné, j'aurai mis, j'aurai donné, j'aurai dit, je vous aurais mis, je vous aurais donné, j'aurais
            bien mis, j'aurais pu mettre, j'aurais pu donner, j'aurais voulu mettre, j'aurais voulu donner,
            j'aurais aimé mettre, j'aurais aimé donner, j'aurais volontiers mis, j'aurais noté, j'aurais voté,
            vous auriez mérité, auriez mérité, auraient mérité, auraient eu, auraient été, vous étiez partis
            pour, partait pour, c'était parti pour, c'était bien parti pour un, j'étais parti pour, j'étais
            partie pour, j'étais parti sur, j'étais partie sur, j'étais prêt à mettre, j'étais prête à mettre,
            je comptais mettre, je comptais donner, je pensais mettre, je pensais donner, j'allais vous
            mettre, j'allais vous donner, on allait mettre, je m'apprêtais à mettre, j'avais prévu de mettre,
            je voulais vous mettre, je voulais vous donner, était censé être, c'était censé être, à deux
            doigts de mettre, j'ai failli donner, j'ai hésité à mettre, j'hésitais à mettre, failli mettre,
            failli donner, aurais dit, aurais voté, valait presque, mériterait presque, c'était presque
        """,
        Cue.LESS_OR_MORE: """
            plus de, plus que, moins de, moins que, au-dessus de, au dessus de, supérieur à, inférieur à, au
            moins, au moins un, au minimum, minimum, au maximum, maximum, au plus, tout au plus, pas plus que,
            presque, quasi, quasiment, proche de, proche du, jusqu'à, entre guillemets, un peu plus de, à
            peine plus de, au-delà de, mieux que, moins, plus haut que, plus bas que, plus grand que, plus
            petit que, plus d', moins d', + de, - de, pire que, mieux qu', moins bien que, inférieur au,
            supérieur au, supérieure à, inférieure à, égal ou supérieur à, en dessous du, en-dessous du,
            au-dessus du, au dessus du, en dessous d'un, au-dessus d'un, juste sous, dessous de, pas loin de,
            pas loin du, pas loin d'un, non loin de, pas très loin de, proche d'un, tout près de, près du, pas
            tout à fait, pas totalement, on s'approche de, approche de, approchant, frôle le, frise le,
            avoisine, avoisinant, à la limite du, à la limite de, limite, aux portes du, presqu', quasi du,
            bien plus que, bien plus de, beaucoup plus de, jamais plus de, jamais plus que, certainement plus
            que, pas au-dessus de, dépasse, au delà de, au delà du, au-delà du, grand maximum, grand max, max,
            maxi, mini, min, à tout casser, au grand maximum, minimum un, maximum un, au mieux, au pire, au
            mieux un, au pire un, au plus un, au moins du, au moins le, jusqu'à un, entre le, plafond,
            plancher, vers un, tirant vers, tend vers, tendance, supérieur, plus haut|bas|grand|petit qu'un,
            moins bien qu'un, pire qu'un, plus qu'un, moins qu'un
        """,
        Cue.OR_MORE: """
            ou plus, ou moins, ou mieux, et plus, et demie de plus, plus, moins, et des poussières, minimum,
            maximum, max, au moins, au plus, au maximum, au minimum, grand maximum, ou au-dessus, ou en
            dessous, ou davantage, ou supérieur, ou inférieur, ou au dessus, ou en-dessous, ou au-delà, et
            davantage, et mieux, et au-delà, et au delà, et un peu plus, et un peu, et quelque, et des
            brouettes, et poussières, et un poil, moins moins, plus plus, mini, maxi, min, au grand maximum,
            au bas mot, à tout casser, tout au plus, au mieux, au pire, grand max, petit moins, petit plus,
            voire plus, voire moins, voire mieux, si ce n'est plus, si pas plus, sinon plus, minimum
            minimum, bien frappé, bien entamé, et plus si affinités
        """,
        Cue.HALF: """
            et demi, et demie, et 1 / 2, et quart, et un quart, trois quarts, virgule cinq, virgule 5, point
            cinq, demi, et dmi, et demis, et 1 demi, et un demi, et une demie, et 1 / 2 point, un demi, une
            demie, 1 / 2, virgule vingt-cinq, virgule soixante-quinze, virgule 25, virgule 75, point 5,
            virgule deux, virgule trois, virgule quatre, virgule six, virgule sept, virgule huit, virgule
            neuf, virgule un, virgule 1, virgule 2, virgule 3, virgule 4, virgule 6, virgule 7, virgule 8,
            virgule 9, et trois quarts, et trois quart, trois quart, et quelques, et un tiers, et deux
            tiers, un quart, et un chouïa
        """,
        Cue.HALVED: """
            dix sept|huit|neuf, dix - sept|huit|neuf, vingt|trente|quarante|cinquante|soixante|septante|
            nonante|huitante|octante deux|trois|quatre|cinq|six|sept|huit|neuf, vingt|trente|quarante|
            cinquante|soixante|septante|nonante|huitante|octante - deux|trois|quatre|cinq|six|sept|huit|neuf,
            vingt|trente|quarante|cinquante|soixante|septante|nonante et un|une, vingt|trente|quarante|
            cinquante|soixante|septante|nonante - et - un|une, vingt|vingts|quatre|trente - quatre|une,
            soixante dix|onze|douze|treize|quatorze|quinze|seize, soixante - dix|onze|douze|treize|quatorze|
            quinze|seize, soixante et onze, soixante - et - onze, soixante dix sept|huit|neuf, soixante - dix
            - sept|huit|neuf, quatre vingt|vingts, quatre - vingt|vingts, quatre vingt un|deux|trois|quatre|
            cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize, quatre - vingt - un|deux|
            trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize, quatre vingt dix
            sept|huit|neuf, quatre - vingt - dix - sept|huit|neuf, cent un|deux|trois|quatre|cinq|six|sept|
            huit|neuf|dix|vingt|trente|quarante|cinquante, mille deux|trois|cinq, demi, zéro virgule cinq,
            moins un, deux|trois|quatre|cinq|six|sept|huit|neuf cent|cents|mille
        """,
        Cue.BETWEEN: """
            entre, entre le, entre un, de, du, échelle, soit, entre du, quelque part entre, compris entre,
            compris entre le, située entre, situé entre, soit un, soit le, de un, de zéro, d'un, j'hésite
            entre, j'hésite entre le, j'hésite entre un, j'hésite entre du, hésite entre, j'oscille entre,
            j'oscille entre le, oscille entre, ça oscille entre, ça varie entre, varie entre, un truc entre,
            une note entre, fourchette, fourchette de, moitié, ou bien, à cheval entre
        """,
        Cue.TO: "à, au, jusqu'à, a, jusqu'au, à un, allant à, voire",
        Cue.AND: "et, et le, et un, &, et du, et un petit, et le petit",
        Cue.OR: """
            ou, ou bien, ou peut-être, ou même, ou peut être, voire, peut-être, peut être, ou un, ou le, ou
            alors, ou sinon, ou éventuellement, ou voire, voire un, voire même, si c'est pas, ou plutôt
            peut-être, soit, soit un, ou ptet, ou ptêt, ou genre, et ou, et / ou, contre, versus
        """,
        Cue.PERCENT: """
            pour cent, pourcent, pourcents, pour-cent, pour-cents, pr cent, pour 100, prcent, pour sang,
            pct, %
        """,
        Cue.STARS: """
            étoiles, étoile, coeurs, cœurs, étoiles sur 5|cinq|dix|10, étoile sur 5|cinq|dix|10, étoiles /
            5|10, etoile, étoiles michelin, petites étoiles, pouces, pouce, pouces en l'air, coeur, cœur,
            smileys, macarons, toques, fourchettes, sur cinq étoiles, * sur 5
        """,
        Cue.SCHOOL: "note scolaire, note scolaire de, comme à l'école",
        Cue.UNIT: """
            secondes, seconde, sec, minutes, minute, min, mins, mn, heures, heure, h, jours, jour, nuits,
            nuit, semaines, semaine, mois, ans, an, années, année, fois, personnes, personne, pers, amis,
            amies, adultes, enfants, enfant, fils, filles, invités, clients, collègues, femmes, hommes, gars,
            chiens, chats, couverts, euros, euro, eur, centimes, dollars, francs, chf, balles, millions, kg,
            g, gr, grammes, kilos, kilo, litres, litre, l, ml, cl, km, m, mètres, mètre, cm, mm, go, mo,
            pièces, pièce, paires, paire, sacs, sac, boîtes, boîte, bouteilles, bouteille, paquets, paquet,
            lots, cartons, commandes, tables, table, chambres, chambre, lits, étages, étage, magasins,
            boutiques, places, salles, cafés, café, bières, verres, verre, pizzas, burgers, plats, menus,
            desserts, entrées, portions, croissants, baguettes, sandwichs, cocktails, serveurs, serveuses,
            vendeurs, vendeuses, caissières, caissiers, caisses, employés, salariés, raisons, raison, choses,
            chose, problèmes, problème, erreurs, erreur, défauts, plaintes, questions, question, mots,
            messages, message, mails, appels, achats, achat, visites, visite, voyages, chaussures, chemises,
            robes, livres, billets, arrêts, voitures, portes, degrés, marches, janvier, février, mars, avril,
            mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, avr, juil, ème, er,
            ère, e, autres, de mes|vos|nous|vous|ces|leurs|plus|suite|remise|réduction, du matin, du soir,
            d'attente, sur place, x, millisecondes, heurs, hrs, hres, quart d'heure, demi-heures, demi heure,
            demi-journées, journées, journée, soirées, soirée, soirs, soir, matins, matinées, après-midi,
            midis, nuitées, nuitée, week-ends, weekends, weekend, jrs, sem, quinzaines, trimestres, semestres,
            décennies, siècles, siècle, printemps, étés, hivers, saisons, trimestre, balais, piges, berges,
            bougies, bouts de chou, gosses, gamins, gamines, mômes, bébés, ados, garçons, frères, soeurs,
            copains, copines, potes, couples, familles, gens, individus, membres, participants, convives,
            voyageurs, passagers, visiteurs, clientes, invitées, invité, seniors, retraités, étudiants,
            élèves, stagiaires, apprentis, types, mecs, nanas, dames, messieurs, têtes, animaux, toutous,
            lapins, petits-enfants, neveux, nièces, parents, cousins, voisins, voisines, collègue,
            collaborateurs, collaboratrices, conseillers, conseillères, coiffeuses, coiffeurs, techniciens,
            mécanos, mécaniciens, livreurs, chauffeurs, caissier, caissière, barmans, barmen, cuisiniers,
            cuistots, chefs, patrons, patronnes, gérants, hôtesses, réceptionnistes, agents, gardiens,
            infirmières, médecins, docteurs, profs, coachs, moniteurs, animateurs, animatrices, managers,
            responsables, standardistes, opérateurs, interlocuteurs, intervenants, artisans, ouvriers,
            employées, employé, salariée, préparateurs, pharmaciens, opticiens, esthéticiennes, masseuses,
            équipes, roros, keuros, k€, cts, cent, dollar, piastres, dirhams, dinars, fcfa, cfa, balle,
            boules, sous, milliers, dizaines, dizaine, centaines, centaine, douzaines, douzaine, milliards,
            tonnes, tonne, mg, quintaux, demis, pintes, carafes, pichets, verrines, canettes, cannettes,
            bocaux, pots, tubes, flacons, sachets, barquettes, caisse, palettes, rouleaux, feuilles, pages,
            chapitres, tomes, volumes, exemplaires, pneus, roues, freins, amortisseurs, litrons, millimètres,
            centimètres, kilomètres, kilomètre, kms, bornes, lieues, pouces, pieds, m2, m², hectares, carrés,
            watts, w, kw, kwh, volts, v, ampères, cv, mhz, ghz, gigas, octets, pixels, mégapixels, rpm,
            articles, produits, objets, colis, courriers, lettres, enveloppes, catalogues, cartes, coupons,
            promos, jetons, points de fidélité, points de vente, points fidélité, clés, clefs, piles,
            ampoules, vis, boulons, chevilles, planches, panneaux, meubles, chaises, fauteuils, canapés,
            tabourets, armoires, étagères, tiroirs, oreillers, coussins, draps, serviettes, couvertures,
            rideaux, lampes, cadres, vases, assiettes, fourchettes, couteaux, cuillères, tasses, bols, thés,
            chocolats, expressos, espressos, cappuccinos, décas, limonades, cocas, sodas, eaux, vins, rosés,
            whiskys, rhums, mojitos, shots, apéros, planchettes, tapas, huîtres, moules, crevettes, nems,
            sushis, makis, brochettes, steaks, entrecôtes, poulets, kebabs, tacos, frites, salades, soupes,
            omelettes, crêpes, galettes, gaufres, glaces, gâteaux, tartes, éclairs, macarons, madeleines,
            chouquettes, pains, viennoiseries, chocolatines, beignets, bonbons, fromages, oeufs, tranches,
            morceaux, parts, bouchées, cuillerées, quarts, moitiés, formules, petits-déjeuners,
            petit-déjeuner, déjeuners, dîners, soupers, brunchs, goûters, buffets, plateaux, sandwich,
            paninis, croque-monsieur, nuggets, pâtes, risottos, costumes, vestes, manteaux, pantalons, jeans,
            t-shirts, tshirts, tee-shirts, pulls, jupes, chaussettes, slips, boxers, soutiens-gorge, maillots,
            bonnets, gants, écharpes, foulards, ceintures, bijoux, bagues, colliers, boucles, montres,
            lunettes, baskets, bottes, sandales, chaussure, talons, pointures, montures, lentilles, caddies,
            paniers, rayons, allées, files, queues, guichets, terminaux, parkings, ascenseurs, escaliers,
            sièges, rangs, rangées, wagons, vols, trains, taxis, vélos, motos, scooters, camions, véhicules,
            voiture, pannes, révisions, vidanges, pare-brise, stations, agences, hôtels, restaurants, restos,
            bars, cinémas, films, séances, concerts, musées, spectacles, jeux, parties, matchs, buts, sites,
            villes, pays, rues, maisons, appartements, appart, douches, toilettes, wc, piscines, transats,
            fenêtres, murs, chargeurs, câbles, écrans, télés, ordinateurs, pc, téléphones, portables, applis,
            comptes, codes, clics, onglets, pubs, vidéos, épisodes, commentaires, remarques, courriels,
            textos, relances, coup de fil, coups, appel, tentatives, essais, reprises, rdv, rendez-vous,
            rendez vous, retours, remboursements, échanges, réclamations, litiges, factures, devis, contrats,
            abonnements, dossiers, formulaires, étapes, niveaux, points noirs, points négatifs, points
            positifs, point négatif, point positif, bémols, critiques, reproches, défaut, soucis, bugs, pbs,
            prblm, fautes, oublis, trous, taches, rayures, fuites, mouches, cafards, cheveux, poils, insectes,
            punaises, araignées, idées, conseils, façons, manières, sortes, variétés, parfums, options,
            versions, modèles, couleurs, catégories, critères, exemples, phrases, lignes, syllabes, langues,
            secrets, avantages, inconvénients, atouts, qualités, sujets, thèmes, chansons, musiques, titres,
            albums, livrets, leçons, stages, exercices, examens, consultations, soins, massages, coupes,
            mèches, shampoings, shampooings, ongles, dents, couronnes, yeux, doigts, mains, jambes, kgs,
            degré, volets, plantes, fleurs, bouquets, arbres, graines, chien, croquettes, fev, mar, sep, oct,
            nov, déc, lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches, re, nd, nde, de
            janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre, de retard,
            de rabais, d'avance, d'affilée, d'entre, d'eux, de nos, de long, de large, de haut, de diamètre,
            de profondeur, de fièvre, à la suite, à table, à attendre, ex, fois mieux, fois moins, par
            personne, par mois, par semaine, par jour, par an, par table, par nuit, par tête, par kilo,
            chacun, chacune, grosses, nouveaux, nouvelles, différents, différentes, bonnes raisons, mauvaises
            surprises, bonnes heures, bons quarts d'heure, gros problèmes, jeunes, vieilles, malheureux,
            malheureuses, pauvres, dernières, derniers, premiers, premières, étoiles de mer, pour le prix d',
            pour le prix de, en un, achetés, achetées, offerts, gratuits, commandées, reçus, manquants, ratés,
            cassés, cassées, serviette, assiette, fourchette, chaise, clé, ampoule, oreiller, couverture,
            drap, pneu, roue, tasse, bol, carafe, pichet, canette, sachet, barquette, tube, flacon, pot, oeuf,
            tranche, morceau, bouchée, cheveu, poil, trou, tache, mouche, chaussette, panier, fenêtre, bug,
            remarque, cuillère, couteau, lit, escalier, marche, grammes de, heures de, minutes de, jours de,
            ans de, mois de, semaines de, moins le quart, h|heures moins cinq|dix|vingt|5|10|20|25
        """,
        Cue.THING: """
            commande, facture, ticket, table, chambre, étage, porte, appartement, appt, rue, avenue,
            boulevard, ligne, bus, train, sortie, allée, page, version, modèle, taille, pointure, tél,
            portable, code, dossier, réservation, compte, billet, colis, numéro de, vers, à, dès, après,
            depuis, jusqu'à, pendant, durant, d'ici, pour, dans, sous, chez, avec, il y a, on était, étions,
            sommes, on est, étaient, j'ai, ai, as, avons, avez, avait, avions, ont, j'avais, on a, acheté,
            achetés, pris, payé, dépensé, coûte, coûtait, coûtent, prix de, attendu, attente de, attendre, mis
            plus de, âge, âgé de, âgée de, derniers, dernières, prochains, premiers, premières, les autres,
            les, ces, mes, nos, leurs, chaque, groupe de, famille de, à partir de, ouvert de, iphone, canal,
            le numéro de, cde, cmd, commande nr, référence, réf, réf., n° de suivi, numéro de suivi, bon n°,
            bon numéro, devis n°, devis, fact, résa, table n°, table numéro, table de, table pour, tables de,
            tablée de, chambre n°, chambre numéro, ch, chb, appart, bungalow, bloc, bât, bâtiment, niveau,
            rdc, sous-sol, guichet, borne, rayon, voie, voiture, wagon, siège, rangée, vol, tram, tramway,
            métro, rer, ter, tgv, car, autoroute, route, départementale, nationale, rn, rd, périph, km,
            kilomètre, pk, cours, allées, impasse, secteur, arrondissement, département, dpt, cp, cedex, bp,
            p, art, article, chapitre, tome, saison, épisode, menus à, numéro, lot de, lots de, pack, pack de,
            paquet de, boite de, sachet de, du, un 36|38|40|42|44, v, ver, ios, android, windows, mac, galaxy,
            samsung, s, redmi, pixel, ps, playstation, xbox, switch, peugeot, renault, clio, mégane, twingo,
            golf, classe, citroën, c, ds, audi, bmw, mazda, model, fiat, g, wifi, tnt, fm, france, m, tf, rmc,
            nrj, covid, formule 1, g20, tél., tph, port, au, mon numéro est, mon numéro c'est, mon numéro de
            téléphone est, numéro de téléphone, mon num, mon tel, numéro client, n° client, code postal, mot
            de passe, code promo, code barre, siret, iban, immatriculation, le numéro, est le numéro, votre
            numéro, au numéro, à 1, sur les, aux, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
            rdv à, rdv le, rdv, rendez-vous à, rendez-vous le, rendez vous à, livraison le, venues le, visite
            du, né le, avant le, jusqu'au, dès le, il était, il est, était déjà, minuit, midi, dans les, sous
            les, au bout de, en moins de, en à peine, en seulement, moins de temps, au moins tous les, pendant
            plus de, pdt, pr, près de, plus de temps, patienté, patienter, poireauté, poireauter, attendu plus
            de, attendre plus de, dure, durée de, retard de, délai de, prévu, annoncé, annoncée, promis,
            promise, prévue, annoncés, mis, prend, prendre, pris plus de, manque, manquait, manquaient,
            manquent, il manque, reste, restait, restaient, restent, il n'y a que, ya, yavait, y'a, n'avait
            que, n'ont que, n'a que, que pour, seulement que, sur les deux, servis à, servis en, servi en,
            livré en, livrée en, livrés en, réparé en, réparée en, prêt en, fait en, expédié en, reçu en,
            arrivé en, arrivée en, on y était, nous étions tous, nous serons, on sera, on était tous, étais,
            vous étiez que, était de, groupe d', équipe de, réunion de, repas de, anniversaire de, anniv de,
            ses, âgés de, âgée d', a bientôt, avoir, avais, aviez, avaient, aura, auront, aurons, aurai,
            ayant, aient, possède, comptait, comporte, comprend, contient, contenait, achetée, achetées,
            acheter, j'achète, commandée, commandés, commandées, commander, pris en, reçu que, reçus, reçues,
            reçue, recevoir, reçoit, reçois, voulais, voulu, demandé, demander, réservé, réserver, choisi,
            loué, louer, vendu, vendus, consommé, bu, mangé, goûté, essayé, testé, rendu, retourné, échangé,
            remboursé, remboursés, cassé, perdu, perdus, oublié, oubliés, trouvé, trouvés, vu, vus, eu, eus,
            eue, appelé, rappelé, payée, payés, payer, payons, paie, payé plus de, réglé, débité, débitée,
            facturée, facturés, prélevé, prélevés, encaissé, dépensé plus de, claqué, lâché, déboursé, coûter,
            ça coûte, vaut pas les, vendue, à seulement, tarif de, prix au, remise de, réduction de,
            économisé, gagné, addition de, note de restaurant, frais de, supplément de, suppl de, pourboire
            de, acompte de, caution de, budget de, majoré de, augmenté de, baissé de, augmentation de, hausse
            de, sp, sp95, ouverte de, ouverts de, ouverts à, ouvert jusqu'à, ouverts jusqu'à, ouvre, ouvre de,
            horaire de, horaires de, de 9 à, rendez vous de, créneau, créneau de, services de, les prochaines,
            les quelques, quelque, moins d'une, en l'espace de, élu, classée, classés, dans le top, terminal,
            porte d'embarquement, péage, p., pp, art., alinéa, étage n°, ancien, pèse, pesait, mesure,
            mesurait, surface de, superficie de, à moins de, à plus de, vis à, température de, il fait, il
            faisait, fait que, fait déjà, ça fait déjà, ça fait plus de, ça fait bientôt, ça va faire, ça
            faisait, voilà déjà, depuis plus de, depuis bientôt, depuis au moins, caisse n°, reçu, pris le
            menu, pris la formule, prends le menu
        """,
        Cue.NUMBER: """
            numéro, num, n°, no., nº, n, nro, numero, nb, nombre, n° :, nbr, no, mon numéro, ce numéro
        """,
        Cue.IDIOM: """
            numéro un, numéro 1, n° 1, # 1, un de, l'un de, l'une des, un des, une des, quelqu'un, chacun,
            aucun, l'un, l'une, tous les deux, toutes les deux, les deux, deux fois, cent fois, mille merci,
            neuf fois sur dix, 9 fois sur 10, 24 heures sur 24, 24 / 24, 24 / 7, 7 j / 7, 7 jours sur 7, 7 /
            7, zéro attente, zéro stress, zéro souci, zéro plainte, 0 souci, repartir de zéro, tout neuf,
            remis à neuf, de neuf, deux mots, en un mot, deux en un, 2 en 1, moitié moitié, 50 / 50, 3 pour 2,
            2 pour 1, de deux, un cinq étoiles, en cinq sept, cinq à sept, en quatre, le numéro un, num 1, n
            1, nr 1, no 1, top 1, top 3, top 5, top 10, top dix, premier de, pas un seul, un seul, qu'un,
            qu'une, plus d'une, ni un ni deux, du neuf, un neuf de moins, à l'état neuf, c'est neuf, pneu
            neuf, neuf et, est neuf, neufs, neuf dans sa boîte, presque neuf, quasi neuf, nous deux, vous
            deux, nous trois, vous trois, nous quatre, vous quatre, nous cinq, nous six, tous les trois|
            quatre|cinq|six|sept|huit|neuf|dix, toutes les trois|quatre|cinq|six, les trois, les quatre, les
            cinq, à deux|trois|quatre|cinq|six|sept|huit|neuf|dix, en cinq, en dix, plutôt deux fois qu'une,
            deux fois mieux, trois fois plus, dix fois plus, dix fois mieux, dix fois moins, cent fois mieux,
            mille fois oui, mille fois merci, mille fois mieux, mille et une, mille bisous, un million de, un
            millier de, trente six mille, 36 000, les 400 coups, quatre cents coups, cent pas, à cent à
            l'heure, à 100 à l'heure, à 200 à l'heure, 2 à l'heure, à deux pas, à 2 pas, deux pas, en deux
            deux, en deux temps trois mouvements, deux temps trois mouvements, jamais deux sans trois, un deux
            trois, à deux doigts de, deux doigts, entre deux, le quatre heures, pliés en quatre, cheveux en
            quatre, quatre épingles, quatre coins, quatre vents, quatre quatre, 4 x 4, 4 / 4, quatre à quatre,
            trois étoiles, un 3 étoiles, un 4 étoiles, un 5 étoiles, restaurant 3 étoiles, hôtel quatre
            étoiles, hôtel cinq étoiles, hôtel 5 étoiles, hôtel 4 étoiles, hôtel 3 étoiles, digne d'un 5
            étoiles, digne d'un cinq étoiles, 5 sens, dans cinq minutes, cinq sept, cinq sur cinq, 5 sur 5
            reçu, reçu 5 sur 5, cinq fruits, cinq à sec, 5 à sec, dix à douze, tremblement, 7ème ciel, sept
            nains, bottes de sept lieues, sous huit jours, coup de trois, trois mousquetaires, trois petits
            points, trois quarts du temps, neuf sur dix fois, x fois, deux poids deux mesures, deux poids, 2
            poids 2 mesures, deux coups, deux mondes, coeur en deux, un de ces, un de moins, une de moins, un
            de mes, un de nos, un autre, 1 fois sur 2, sur deux, pas deux, zéro faute, zéro pb, zéro reproche,
            zéro critique, zéro déchet, zéro déchets, zéro plastique, zéro sucre, zéro gluten, zéro alcool,
            zéro effort, zéro sourire, zéro accueil, zéro service, zéro ambiance, zéro hygiène, zéro respect,
            zéro amabilité, zéro professionnalisme, zéro goût, zéro conseil, zéro communication, zéro
            explication, zéro réponse, zéro retard, zéro place, zéro info, zéro saveur, zéro intérêt, zéro
            patience, zéro regret, zéro regrets, zéro doute, zéro risque, zéro délai, zéro blabla, zéro
            chichi, zéro pression, zéro bruit, zéro frais, zéro fausse note, zéro déception, zéro suivi, zéro
            organisation, zéro empathie, zéro compétence, zéro envie, zéro nouvelle, zéro contact, 0 attente,
            0 stress, 0 plainte, 0 pb, 0 reproche, 0 service, 0 accueil, 0 ambiance, 0 sourire, 0 goût, 0
            effort, 0 respect, 0 hygiène, 0 déchet, 0 retard, 0 faute, 0 regret, 0 réponse, 0 place, à zéro,
            zéro de conduite, compteurs à zéro, remis à zéro, repartis à zéro, partir de zéro, partis de zéro,
            tolérance 0, la une, à une, un moins, 100 pour cent d'accord, mi-temps, cent ans, cent sept ans,
            cent mille, millefeuille, mille-feuille, en mille morceaux, à mille lieues, dans le mille,
            s'occuper de mille, deuxième, sur mon 31, sur son 31, sur notre 31, sur leur 31, mon trente et un,
            sur son trente et un, mon trente - et - un, 8ème merveille, 8e merveille, 24 h sur 24, 24 heures /
            24, 24h / 24, 24 sur 24, 7 sur 7, 7 jours / 7, 7 j sur 7, 6 jours / 7, 6 jours sur 7, 6 j / 7, 5
            jours sur 7, 5 j / 7, h 24, 365 j, les 35 heures, 20 sur 20 en tout, le 20 h, 12 travaux, les
            douze travaux, treize à la douzaine, 13 à la douzaine, à la 6 4 2, six quatre deux, faire le 36,
            voir trente-six, 36 chandelles, à 360, à 180 degrés, virage à 180, tout en 1, trois en un, 3 en 1,
            1 acheté, 1 offert, le 2ème à, en 3 x, en 4 x, en 3 fois, en 4 fois, en 2 fois, moitié - moitié,
            fifty - fifty, première fois, les uns les autres, un et un, c'est du neuf, sent le neuf, minuit
            moins cinq|dix, midi moins cinq|dix, moins une, il était moins cinq, deux des trois|quatre|cinq,
            un des deux|trois, deux sur trois, trois sur quatre, un sur trois, trois quarts d', défaut|
            problème zéro, dix mille, vingt mille, numéros 1|un, le|au top 1|3|5|10|20|dix|cinq|trois, du|un|
            mon|votre|notre top 20|cinq|trois, 1 mot, cas|fois|client|jour|plat|repas|visite|commande|personne
            sur dix|cinq|trois|10|5|3, fois sur cent|100|deux|2
        """,
        Cue.STOP: """
            pas de message, pas de messages, pas de sms, plus rien,
            stop, arrêt, arrêter, arrêtez, arrête, arretez tout, désabonner, désabonnement, désabonnez-moi,
            désabonnez moi, me désabonner, se désabonner, désinscription, désinscrire, désinscrivez-moi, me
            désinscrire, résilier, résiliation, annuler, annulez, annulation, fin, finir, quitter, sortir,
            supprimer, supprimez, supprimez-moi, retirer, retirez-moi, ça suffit, c'est assez, stop pub,
            stopper, terminé, terminer, révoquer, je me désabonne, je me désinscris, non merci stop, cessez,
            stop stop, stop sms, stop svp, stop au sms, stop aux sms, stop les sms, stop messages, stop
            message, stop spam, stop tout, stop merci, stoop, stopp, stoppe, stoppez, stoppez tout, stop ça,
            stop maintenant, stop immédiatement, stop définitif, stop définitivement, arrêt sms, arrêt des
            sms, arret svp, arrété, arrétez, arrété svp, arrêter tout, arrêtez tout, arrêtez ça, arrête ça,
            arrêtez maintenant, arrêtez immédiatement, arrêtez s'il vous plaît, arrêter s'il vous plaît, arrêt
            s'il vous plaît, stop s'il vous plaît, stop s'il te plaît, désinscription s'il vous plaît,
            désabonner s'il vous plaît, désabonnement s'il vous plaît, supprimer s'il vous plaît, résiliation
            s'il vous plaît, désabonne, désabonné, désabonnée, désabonnez, désabonne-moi, désabo,
            désabonement, desabonement, désinscris, désinscris-moi, désinscrit, désinscrire moi, désinscrivez,
            désinscrivez-nous, désinscripton, se désinscrire, je veux me désabonner, je veux me désinscrire,
            unsubscribe, unsub, opt out, opt-out, résilier svp, résiliez, résilie, annuler l'abonnement,
            annuler abonnement, annule, annulez tout, fin des messages, fin sms, fin svp, fin de l'abonnement,
            terminez, terminer svp, quittez, quitter la liste, sortez-moi, sortez-moi de là, supprime,
            supprime-moi, suppression, supprimez svp, supprimer mon numéro, effacer, effacez, effacez-moi,
            efface, retirez, retire, retire-moi, retrait, retirer mon numéro, radiation, radier, rayez-moi,
            rayer, exclure, bloquez, blocage, désactiver, désactivez, désactivation, cesser, cesse,
            interrompre, suspendre, révoquez, révocation, je révoque, je refuse, ça suffit maintenant, ça
            suffit merci, ça suffit comme ça, ça va suffire, maintenant ça suffit, basta, lâchez-moi,
            foutez-moi la paix, fichez-moi la paix, laissez-moi tranquille, allez-vous-en, plus de sms, plus
            de messages, pas de sms, pas de pub, pas de pub svp, pas de messages, no sms, non merci plus de
            messages, ne plus recevoir, ne plus me contacter, ne pas déranger, ne pas me contacter, ne me
            contactez plus, arrêtez cela, halte, halte-là, assez maintenant,
            stop|arrêt|désabonner|désabonnement|désinscription|désinscrire|résilier|supprimer|annuler s'il
            vous plait|plaît, je ne consens pas, je ne consens plus, je n'autorise pas, je m'oppose, je ne
            veux plus, je veux plus rien, effacez moi, oubliez moi, oubliez-moi, merci d'arrêter, merci
            d'arrêter svp, pas intéressé stop, pas intéressée stop, stop non merci, pas intéressé merci stop,
            lâchez moi, merci stop, bloquez-moi, bloque-moi, bloquez moi, bloquer, me bloquer, arrêtez-vous,
            arrêtez ça|cela|tout, arrête ça|tout, arretez tout ça, aretez, arreter ça|cela, cessez ça|cela,
            enlevez-moi, enlève-moi, enlever, m'enlever, enlevez moi, retirez moi, me retirer, sortez moi,
            sors-moi, supprimez moi, me supprimer, m'effacer, désinscrivez moi,
            laissez-moi|laisse-moi|laissez-nous tranquille|tranquilles, laissez|laisse|laissez moi|nous
            tranquille, laissez-moi|laisse-moi en paix, laissez moi en paix, fichez|foutez-moi la paix,
            fichez|foutez moi la paix, fous-moi la paix, lâche-moi, ne me dérangez|dérange plus, ne dérangez
            plus|pas, me dérangez pas|plus, me dérange pas|plus, ne me contactez|contacte plus|pas, me
            contactez plus|pas, ne me contactez, ne m'écrivez|écris plus|pas, m'écrivez plus|pas, m'écris
            plus|pas, ne m'envoyez plus rien, m'envoyez plus rien, je ne veux pas|plus de ça|cela, je veux
            pas|plus de ça|cela, j'en veux pas|plus, je n'en veux pas|plus, je ne veux rien, je veux rien, je
            ne veux plus rien|recevoir, je ne veux pas ça|cela, je veux pas ça|cela, je ne le veux pas, plus
            de sms|messages|textos, pas de sms|messages|textos, plus jamais ça, suffit, dégagez, dégage,
            cassez-vous, barrez-vous, ne me cherchez|cherche plus|pas, me cherchez plus
        """,
        Cue.ENDING: "plus jamais ça, fin, fini, la fin, assez, et basta",
        Cue.URGING: """
            pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|voulez-vous|veux-tu, pouvez vous|peux tu|pourriez
            vous, vous pouvez|pourriez|devez, tu peux|pourrais|dois, est-ce que vous pouvez|pourriez, est-ce
            que tu peux, vous voulez|pouvez bien, merci de bien vouloir, merci de, veuillez, prière de, je
            vous demande|prie|supplie de, je te demande|prie|supplie de, je demande, je demande de, je veux,
            je voudrais, je souhaite, j'aimerais, j'exige, je veux que ça|vous, je voudrais que ça|vous, que
            ça, que vous, j'ai dit, j'ai déjà dit, je l'ai déjà dit, je vous l'ai déjà dit, je vous ai
            dit|demandé de, je vous ai dit|demandé, je vous ai déjà dit|demandé, je vous ai déjà dit|demandé
            de, je dis, je répète, je le répète, pour la dernière fois, dernière fois, dernier avertissement,
            dernier avis, une bonne fois pour toutes, encore une fois, à nouveau, maintenant, tout de suite,
            immédiatement, de suite, sur le champ, dès maintenant|aujourd'hui, aujourd'hui, enfin, vraiment,
            sérieusement, sérieux, simplement, juste, ça, cela, ceci, tout, tout ça, avec ça|cela, avec vos,
            de, et, que, à, moi, s, alors, donc, mais, ou, sinon, ou alors, ou je porte plainte, ou je vous
            signale|bloque|dénonce, je porte plainte, je vous signale|bloque|dénonce, je vais porter plainte,
            ou je vais porter plainte, ou j'appelle la police, putain, merde, bordel, purée, mince, bon sang,
            non, non non, nan, pas intéressé|intéressée, je ne suis pas intéressé|intéressée, je suis pas
            intéressé|intéressée, ça ne m'intéresse pas|plus, ça m'intéresse pas|plus, vous me
            soûlez|saoulez|fatiguez|gonflez, vous êtes lourds|pénibles|chiants, j'en ai marre|assez, marre, y
            en a marre, ras le bol, c'est pénible|chiant|lourd|agaçant, c'est du spam, spam, de la liste, de
            cette liste, de votre liste, de vos listes, mon numéro, ce numéro, définitivement, pour toujours,
            l'envoi, pouvez|pourriez|peux|pourrais vous|tu, svp, stp, je vous|te le répète, je vous|te répète,
            je vous|te le dis, je vous|te dis
        """,
        Cue.REFUSAL: """
            je veux plus de vos sms|messages|textos|enquêtes,
            m'écrivez plus, ne plus m'écrire, ne plus recevoir, plus être contacté, plus être contactée, plus
            me contacter, ne pas déranger, je ne veux pas recevoir, je ne souhaite pas recevoir, arrêtez
            d'écrire, arrêtez les|vos|ces|avec|tous vos|les|ces, arrêtez le|ce sms|vos|les|ces, supprimez-moi,
            retirez-moi, enlevez-moi, désinscrivez-moi, désinscris-moi, désabonnez-moi, désabonne-moi,
            rayez-moi, retirez moi, enlevez moi, comment se désabonner, laissez moi tranquille, laissez moi en
            paix, lâchez-moi, hors de la liste, opt out, ne m'écrivez pas|jamais, ne écrit|écris|écrivait|
            écrire plus|pas|jamais, m'écris plus, n'écrivez plus|pas|jamais, ne m'envoyez jamais, m'envoyez
            plus|pas, m'envoie plus, ne m'en envoyez plus, n'envoyez plus|pas, n'envoie plus, n'en envoyez
            plus, ne plus m'envoyer|écrire|appeler|adresser|importuner|embêter, ne plus nous envoyer, ne plus
            me recevoir|joindre|appeler, ne plus être appelé|appelée|inscrit|inscrite|destinataire, ne plus
            avoir de messages|message|sms|mails|pub, ne pas recevoir de, ne pas être contacté|contactée|
            dérangé|dérangée|sollicité|sollicitée, ne pas m'envoyer|écrire|contacter, ne me soûlez|gonflez
            plus|pas|jamais, me contactez|contacte|sollicitez|harcelez|textez|spammez|embêtez|dérangez|
            importunez|recontactez plus, me contactez|dérangez|textez jamais plus, ne m'embêtez pas|jamais,
            m'appelez plus, m'embêtez plus, veux plus recevoir|être, veux plus de vos, ne veux plus rien
            recevoir, ne veux plus avoir de nouvelles, souhaite plus recevoir|être, ne souhaitons plus
            recevoir|être|de|que, ne voulons plus recevoir|être|de|que, ne désire plus recevoir|être|de|que|
            vos, désire plus recevoir|être, ne désirons plus recevoir|être, n'ai plus envie de recevoir, ai
            plus envie de recevoir, n'accepte plus de recevoir|vos, n'accepte pas de recevoir|vos, veux pas
            recevoir, veux pas être contacté|contactée|dérangé|dérangée, veux pas de vos messages|sms|pubs, ne
            veux pas être harcelé, ne veux aucun message|sms|mail, ne veux recevoir aucun, ne souhaite pas
            recevoir, ne souhaite recevoir aucun, ne souhaite pas être recontacté|recontactée, souhaite pas
            recevoir, ne désire pas recevoir|être, ne désire recevoir aucun, ne tiens pas à recevoir|être, ne
            tiens plus à recevoir|être, aimerais ne plus être, voudrais ne plus être, souhaite ne plus être,
            souhaiterais ne plus être, préfère ne plus être, préférerais ne plus être, demande à ne plus, veux
            que vous arrêtiez de m'écrire|m'envoyer, aimerais que vous arrêtiez de m'écrire|m'envoyer|me,
            souhaite que vous arrêtiez de m'écrire|m'envoyer|me, que vous ne m'écriviez plus, que vous ne me
            contactiez plus, que vous m'envoyiez des|ces|vos, arrêtez|arrête|arrêter|cessez|cesse|cesser
            d'envoyer|appeler, arrêtez de spamer|polluer|bombarder, stoppez vos|ces|les|cet tous|tout de,
            cessez tout contact, arrêt de l'envoi, l'arrêt immédiat de|des, l'arrêt de l'envoi, l'arrêt de
            tout, l'arrêt de toute, la fin de ces messages|sms, vos messages me saoulent|gonflent|dérangent|
            gênent|soûlent|fatiguent|énervent, vos sms me saoulent|gonflent|dérangent|gênent|soûlent|
            fatiguent|énervent, bas les pattes avec vos, oubliez-moi, supprimez-nous, supprimez moi de|des,
            effacez-moi, effacez moi de|des, retirez|enlevez nous de|des|du|d'ici, virez-moi de|des|du,
            sortez-moi de|des|du, sortez-nous de, ôtez-moi de, excluez-moi, radiez-moi, désinscrivez|
            désinscris|désinscrire|désabonnez|désabonne moi|nous, désinscrivez-nous, désabonnez-nous, veuillez
            me retirer|supprimer|rayer|enlever|radier|sortir, veuillez nous retirer, veuillez supprimer mon|
            mes, veuillez effacer mon|mes, veuillez retirer mon|mes, prière de supprimer mon|mes, prière de
            retirer mon|mes, prière de me retirer|supprimer, merci d'arrêter vos|ces|les|de|l'envoi|d'envoyer,
            merci de me retirer|supprimer|rayer|enlever|sortir|laisser|radier, merci de retirer mon|mes|ce,
            merci de supprimer mon|mes|ce, merci d'effacer mon|mes|ce, merci d'enlever mon|mes|ce, merci de
            nous retirer|désinscrire|supprimer, pouvez vous arrêter de m'|me|d'envoyer|vos|ces, pouvez-vous me
            retirer|supprimer|enlever|rayer, pouvez vous me retirer|supprimer|enlever|rayer, pourriez-vous me
            retirer|supprimer|enlever|rayer, pourriez vous me retirer|supprimer|enlever, vous pouvez me
            retirer|supprimer|enlever|rayer, peux-tu me retirer, pouvez-vous supprimer|effacer|retirer|enlever
            mon|mes, pouvez vous supprimer|effacer|retirer|enlever mon|mes, possible de ne plus me|m', je veux
            plus rien recevoir, me désabonner, me désinscrire, nous désabonner, nous désinscrire, me
            désabonne, me désinscris, comment bloquer ces|vos|les, comment se désinscrire, demande la|ma
            suppression|désinscription|radiation|résiliation, demande de désinscription|désabonnement|
            suppression, exige la suppression|radiation, exige que vous supprimiez|effaciez|cessiez|arrêtiez,
            exige le retrait, exige l'effacement|arrêt, exige ma désinscription|radiation|suppression, demande
            l'effacement|arrêt de|des|immédiat|définitif, demande le retrait|désabonnement, demande mon
            retrait, demande que vous supprimiez|effaciez|cessiez|arrêtiez|mon|mes, souhaite la suppression
            de|des, souhaite être retiré|retirée|supprimé|supprimée|désinscrit|désinscrite|désabonné|
            désabonnée|rayé|rayée|radié|radiée|enlevé|enlevée, veux être retiré|retirée|supprimé|supprimée|
            désinscrit|désinscrite|tranquille, voudrais être retiré|retirée|supprimé|supprimée|désinscrit|
            désinscrite|désabonné|désabonnée|rayé|rayée, demande à être retiré|retirée|supprimé|supprimée|
            désinscrit|désinscrite|désabonné|désabonnée|rayé|rayée|radié|radiée|retirés, suppression de mon|
            mes numéro|données|coordonnées|contact|compte, effacement de mes données, retrait de mon|mes
            consentement|numéro|données, droit à l'oubli, droit à l'effacement, droit d'opposition, opposition
            au traitement|démarchage, refuse de recevoir, refuse tout contact, refuse d'être contacté|
            contactée, laissez moi la paix|la paix, laissez moi en la paix, laissez|laisse nous la paix|la
            paix, laissez|laisse nous en la paix, laisse moi la paix|la paix, laisse moi en la paix, laisser
            moi|nous la|en paix|la paix, foutez|fichez nous la la paix, foutre|fiche moi|nous la la paix,
            laissez|laisse|laisser - moi|nous tranquille|tranquilles, foutez|fichez nous la paix, fous|fiche|
            foutre moi|nous la paix, foutez|fous|fichez|fiche - moi|nous la paix, laissez|laisse - moi|nous en
            paix, laissez moi tranquil, laissé moi tranquille, me foutre la paix, me laisser tranquille|en
            paix, me laissez tranquille, me ficher la paix, nous laisser tranquilles, qu'on me laisse
            tranquille, lâchez|lâche moi|nous, lâchez - nous, lâche - moi|nous, dégagez de mon téléphone,
            allez spammer ailleurs, allez voir ailleurs avec vos, cassez-vous avec vos, ne donne pas mon
            consentement|accord|autorisation, ne donne plus mon consentement|accord|autorisation, n'ai pas
            donné mon consentement|accord|autorisation, n'ai jamais donné mon autorisation|numéro, ai jamais
            donné mon autorisation, jamais donné mon consentement|accord, consentement retiré|révoqué|annulé,
            retrait du consentement, vous interdis de me contacter|m'écrire|m'envoyer|utiliser|me,
            interdiction de me contacter|m'écrire|m'envoyer, sous peine de plainte, prochain message|sms je
            porte|dépose|vous|plainte|c'est|je, au prochain message|sms, encore un message|sms et je|j',
            encore un message|sms comme ça, encore un seul message|sms, un message|sms de plus et je|j', si
            vous m'écrivez encore, si vous m'envoyez encore|un, si vous me recontactez, si vous me contactez
            encore, si vous m'écrivez à nouveau, plainte pour harcèlement, plainte à la cnil, saisir la cnil,
            saisis la cnil, je saisis la cnil, signaler à la cnil, signale à la cnil, je vous signale comme
            spam|au, vous signale pour spam, 33700, vous dénonce à la cnil, hors de votre liste, hors de vos
            listes, de votre liste de diffusion|contacts, de vos listes de diffusion|contacts, de votre base
            de données, de vos fichiers, sortir de votre|la|cette liste|listes|base|fichier|fichiers, sortir
            de vos liste|listes|base|fichier, être retiré|retirée|enlevé|enlevée|supprimé|supprimée|rayé|rayée
            de|des, vous ai bloqué|bloqués, vous bloque, vais vous bloquer, vais bloquer votre numéro|ce, plus
            aucun contact, aucun message svp, aucun sms svp, aucun autre message|sms, aucun nouveau message|
            sms, stop à ces, erreur de numéro arrêtez, pu de vos, j'en veux pu, veux pu recevoir|de|avoir|que|
            être, veux pus recevoir|de|être, écrivez-moi plus, écrivez moi pu, écrivez-moi pu, envoyez-moi pu,
            envoyez-moi plus rien, envoyez moi plus rien, envoyez plus rien, textez-moi plus, textez-moi pu,
            textez moi plus, contactez-moi plus, contactez moi plus, contactez-moi pu, achalez-moi plus,
            achalez-moi pu, achalez moi pu, arrêtez de m'achaler, ne m'achalez plus, m'enlever de|des, m'ôter
            de|des, ne sollicitez plus ce numéro, ne plus utiliser mon numéro|mes, n'utilisez plus mon numéro|
            mes, n'utilisez plus ce numéro, ne contactez plus ce numéro, plus écrire à ce numéro, numéro à
            supprimer, numéro à retirer, résiliez mon abonnement aux, opt-out, optout, gdpr, rgpd, j'en ai
            marre de vos|ces|tous|recevoir, y'en a marre de vos|ces|recevoir, marre de recevoir, ras le bol de
            recevoir, assez de recevoir, ne consens pas|plus à recevoir|être|l'utilisation|l'envoi|ce que, je
            ne consens plus à, ne veux plus être de|vos|aucun, ne veux plus recevoir, ne veux plus que vous
            m'|me|ne, ne souhaite plus recevoir, ne souhaite plus être dans|sur, ne souhaite plus que vous m'|
            me, ne souhaite plus de|vos|avoir de, pourriez-vous supprimer|effacer|retirer|enlever mon|mes|ce,
            pourriez vous supprimer|effacer|retirer|enlever mon|mes|ce, souhaite que mon|mes numéro|données|
            coordonnées soit|soient, se désinscrire comment, on peut se désinscrire|désabonner, peut-on se
            désinscrire|désabonner, où se désinscrire|désabonner, pour se désinscrire|désabonner, lien de
            désinscription|désabonnement, me désinscrive, effacez|oubliez|supprimez moi svp|merci, inutile de
            me envoyer|appeler, inutile de nous appeler, inutile d'insister, pas la peine de me envoyer, pas
            besoin de me envoyer, n'insistez pas, dernière fois que vous m' écrivez|envoyez|contactez|
            dérangez, dernier message que vous m'envoyez, bloque ce|votre numéro, vous n'avez pas|plus mon
            autorisation|accord|consentement, n'avez aucune autorisation, n'avez jamais eu mon autorisation|
            accord|consentement, sans mon autorisation|accord|consentement, continuez à m'écrire|m'envoyer|me,
            arrêtez tout envoi|contact, pas intéressé|intéressée stop, merci d'arrêter svp, cessez de m'|me,
            fous le camp avec tes, dégagez mon numéro, ne veux rien recevoir, je veux rien recevoir, ne rien
            recevoir, ne rien m'envoyer, ne m'envoyez rien, envoyez-moi rien, je n'ai rien demandé arrêtez|
            stop, ai pas demandé ces messages|sms, je n'ai pas demandé à recevoir, n'ai jamais demandé à
            recevoir, radiez mon, dernière fois que vous m'écrivez|m'envoyez|me, dernier sms que vous
            m'envoyez, oublie|retire|enlève|virez|sortez|ôtez mon numéro|num|contact|nom, supprimez moi du,
            supprimez nous de|des|du, retire|retirer|révoque|annule mon consentement|accord|autorisation,
            m'oppose au|à, foutez|fichez moi la, laissez|laisse moi tranquilles, laissez|laisse nous
            tranquille|tranquilles, laisser moi|nous tranquille|tranquilles, laissez nous en paix, laisse moi|
            nous en paix, oubliez|enlevez|annulez mon|ce numéro|num|contact, oublie ce numéro|num|contact,
            arrêtez|arrête|cessez de m'importuner|m'ennuyer, arrêtez|arrête de me bombarder|saouler|gonfler,
            reprends mon consentement|accord, arrêtez|arrête de m'emmerder|me notifier, cessez de m'emmerder
            notifier, foutez|fichez moi|nous tranquille|en paix|la paix, rayez|enlevez|retirez nous de|des,
            n'autorise pas|plus vos|l'envoi|que, retire|enlève|rayez|supprime moi de|des|du, retirez|enlevez|
            retirer mon numéro|contact|nom, retirez|enlevez mes données|coordonnées, ne plus être dérangé, pas
            être dérangé
        """,
        Cue.STOPPING: """
            stop, stop aux, stop avec, stop à, plus de, plus d', plus aucun, plus jamais de, pas d'autres, pas
            d'autre, assez de, assez d', marre de, arrêtez, arrêtez avec, cessez, halte aux, fini les, finis
            les, ras le bol de|des, ras-le-bol des, stop les, stop ces, stop vos, stoppez, stopper, arrêtez
            les, arrêtez vos, arrêtez ces, arrête, arrête tes, arrête les, arrête avec, arrêter, arrêter les,
            arrêter vos, arrêter ces, cesser, cesse, pus de, pu de, pu d', plus un, plus un seul, plus aucune,
            veux plus, ne veux plus, ne voulons plus, ne souhaite plus, ne souhaite pas, ne désire plus, ne
            désire pas, j'veux plus, jveux plus, j'veux pu, ne m'intéressent pas, marre des, marre de ces,
            marre de vos, ras le bol, ras-le-bol de, ras-le-bol, assez avec, assez des, fini avec, finissez-en
            avec, finis avec, terminez, annulez, annuler, suspendez, suspendre, bloquez, bloquer, désactivez,
            désactiver, désabonnez-moi des, interrompez, résiliez, résilier, halte à, halte, non aux, non à,
            terminé les, basta les, basta avec, y en a marre de, y'en a marre de, y en a marre des, y'en a
            marre des, ça suffit les, ça suffit avec, je veux plus, je ne veux plus, je ne veux pas, je veux
            pas, on veut plus, on ne veut plus, nous ne voulons plus, je ne souhaite plus, je ne souhaite pas,
            je souhaite plus, je souhaite pas, je ne désire plus, je ne désire pas, je n'ai pas besoin de,
            j'ai pas besoin de, ne m'|me|nous, ne plus m'|me|nous, ne pas m'|me|nous, ne plus être, arrêtez|
            arrête|arrêter|arrétez|arrété|cessez|cesse|cesser de|d', merci|prière|veuillez de ne, ne souhaite|
            veux|désire|souhaitons|voulons plus|pas, souhaite|désire plus|pas, refuse de, refuse, supprimez,
            supprimer, supprime, effacez, effacer, efface, rayez, rayer, oubliez, éliminez, détruisez,
            désinscrivez, désabonnez, mettre|mettez fin à, l'arrêt de|des, stoppez l', inutile de|d', pas
            besoin de|d', pas la peine de|d'
        """,
        Cue.CONTACT: """
            messages, message, sms, textos, texto, notifications, sondages, sondage, enquêtes, enquête, pub,
            pubs, publicité, publicités, spam, spams, mails, relances, sollicitations, m'écrire, m'envoyer, me
            contacter, questionnaires, msg, msgs, messages publicitaires, messages automatiques, sms
            publicitaires, smss, texte, mail, mms, notification, notif, notifs, newsletter, newsletters,
            courriels, courriel, emails, email, appels, démarchage, harcèlement, spamming, pourriels,
            pourriel, promos, prospection, sollicitation, relance, m'appeler, m'embêter, m'harceler, me
            déranger, me harceler, me solliciter, me relancer, me texter, me spammer, nous contacter, nous
            écrire, nous envoyer, envois, envoi, questionnaire, enquêtes de satisfaction, enquête de
            satisfaction, whatsapp, telegram, être contacté, être contactée, être dérangé, être dérangée, être
            sollicité, être sollicitée, abonnement sms, communications, communication, rappels, écrivez,
            écris, écrive, écriviez, envoyez, envoyiez, contactez, contactiez, recontactez, sollicitez,
            dérangez, harcelez, relancez, démarchez, textez, spammez, spamme, embêtez, emmerdez, importunez,
            appelez, rappelez, ennuyez, saoulez, adressez, notifiez, prospectez, joignez, écrire, contacter,
            déranger, solliciter, harceler, relancer, spammer, texter, démarcher, recontacter, contacté,
            contactée, contactés, sollicité, sollicitée, dérangée, démarché, démarchée, importuné, importunée,
            importuner, embêter, emmerder, mon num|numéro|téléphone|tel|portable|contact|nom|adresse|mail|
            email|compte, ce numéro|contact|num, mes données|coordonnées|infos|informations|contacts, nos
            données|coordonnées, toutes mes, le numéro, nos contacts|infos, mon numero
        """,
        Cue.NO_MORE: """
            merci d'arrêter, n'en veux plus, n'en veut plus, j'en veux plus, non désirés, non sollicités,
            arrêtez, arrêtez ça, arrêtez svp, arrêtez maintenant, arrêtez tout, arrêter, stop, stop svp,
            stop maintenant, ça suffit, c'est assez, marre, j'en ai marre, y en a marre, y'en a marre, ras
            le bol, ras-le-bol, basta, assez, j'en veux pas, j'en veux pu, je n'en veux plus, je n'en veux
            pas, n'en voulons plus, n'en veux pas, n'en souhaite plus, non désirées, non sollicitées,
            indésirables, indésirable, intempestifs, non souhaités, non voulu, non voulus, cessez, cessez
            svp, c'est fini, plus jamais
        """,
        Cue.BETWEEN_THEM: """
            de, d', des, les, vos, ces, ce, tous, avec, m', me, envoyer, recevoir, autres, svp, votre, par,
            ici, mon, à, autre, tes, nouveaux, ça, la, l', un, une, du, en, tout, toute, toutes, nous, être,
            avoir, autant, tant, encore, plus, jamais, aucun, aucune, seul, nouvel, nouveau, inutiles,
            incessants, intempestifs, publicitaires, pub, commerciaux, automatiques, permanents, pareils,
            pareil, stupides, débiles, foutus, putain, putains, sales, merci, à la con, de merde, genre,
            type, ce genre, ce type, ces types, sur, mobile, téléphone, numéro, de ce genre, de ce type,
            s'il vous plaît, s'il te plaît, cette semaine, aujourd'hui, immédiatement, maintenant, tout de
            suite, définitivement, à l'avenir, à nouveau, constamment, sans arrêt, chaque jour, chaque
            semaine, tous les jours, pour, au, aux, veuillez, bien, que, vous
        """,
        Cue.SUBJECT: """
            j'ai, je, il, elle, ils, elles, on, ai, a, reçu, eu, y, pas eu, n'ai, avoir, non, un, le, au, en,
            reçus, reçue, arrivé, arrivés, d'erreur, vous ne, vous n', tu ne, ils ne, ils n', elle ne, il ne,
            on ne, nous n', vous n'avez, vous avez, vous m'avez, pourquoi, j'avais, j'aurais, j'étais, que je,
            qui, qu', quand, lorsque, jamais reçu, pas reçu, toujours pas, n'avons, n'ai pas reçu, d'attente,
            de confirmation, de bienvenue, d'accueil, vocal, vocaux, de remerciement, de rappel, clair,
            clairs, pour prévenir, pour me prévenir, pour annuler, pour dire, envoyé, envoyés, restés, resté,
            sans réponse, de sa, de leur, d'excuse, d'excuses, de la part, mensongère, mensongères,
            comparative, recherche, j'ai dû, ai dû, a dû, dû, avons dû, voulais, j'ai pu, ça, ça ne, cela ne,
            rien ne, personne ne
        """,
        Cue.WRONG_NUMBER: """
            mauvais|faux numéro|num|numero|contact|destinataire, mauvaise personne, trompé de
            numéro|personne|destinataire, trompée de numéro|personne, trompés de numéro|personne, trompez de
            numéro|personne, trompes de numéro|personne, trompe de numéro|personne, erreur de
            numéro|personne|destinataire, numéro erroné|incorrect, vous faites erreur, tu fais erreur, pas le
            bon numéro|interlocuteur|destinataire, pas la bonne personne, c'est pas moi, ce n'est pas moi, ce
            n'est pas mon numéro, pas mon numéro, pas la personne que, pas celle|celui que, plus son numéro,
            pas son numéro, personne de ce nom, personne à ce nom, personne qui s'appelle, numéro a changé de
            propriétaire|main|titulaire, changé de propriétaire|titulaire, n'appartient plus|pas à, appartient
            plus|pas à, c'est quelqu'un d'autre, suis quelqu'un d'autre, c'est une autre personne, suis une
            autre personne, vous me confondez, tu me confonds, me prenez pour quelqu'un d'autre, n'ai jamais
            rien acheté|commandé, ai jamais rien acheté|commandé, jamais rien acheté|commandé, jamais
            acheté|commandé quoi que, rien acheté|commandé chez vous, pas votre client|cliente, pas
            client|cliente, jamais été client|cliente, jamais été votre client|cliente, jamais
            venu|venue|allé|allée chez vous, jamais entendu parler
        """,
        Cue.NO_IDEA: """
            je ne vous connais pas, je vous connais pas, je te connais pas, je ne te connais pas, vous connais
            pas, connais pas votre magasin|boutique|société
        """,
        Cue.NOT_ME: """
            je ne suis pas, je suis pas, chuis pas, suis pas, je ne suis plus, moi ce n'est pas, ce n'est pas,
            c'est pas, ce n'est plus, c'est plus, n'est pas, n'est plus, je ne m'appelle pas, je m'appelle
            pas, il n'y a pas de, y a pas de, aucun, aucune, je ne connais pas de, je connais pas de, je ne
            connais aucun|aucune, connais pas, vous cherchez, n'habite pas|plus ici, n'a plus, a changé de
            numéro
        """,
        Cue.NAME: """
            maria, marie, jean, pierre, paul, julie, sophie, claire, camille, nicolas, thomas, michel,
            jacques, isabelle, nathalie, martin, dupont, durand, luc, louis, anne, laura, madame, monsieur,
            mme, mr, m, mlle
        """,
        Cue.PHONE: """
            numéro, num, téléphone, portable, tél, de, du, d, le, la, l, un, une, plus, maintenant, désormais,
            ce, cet, c'est, c'est le, c'est un, vous, vous avez, avez, avez fait, tu, tu as, as, êtes, t, s,
            es, me, mon, votre, ton, son, désolé, désolée, pardon, excusez moi, excuse moi, navré, je crois,
            je pense, je crois que, je pense que, il me semble, je, j, j'ai, ai, ici, chez, chez vous, là, là
            bas, chez eux, à, et, mais, ni, n, ne, que, qui, quoi, ce soit, nouveau, nouvelle, ancien,
            propriétaire, titulaire, depuis, récemment, peu, cherchez, il, y, a, message, sms, texto, de ma
            vie, personne, client, cette, quelqu'un, pour, par, au, vous devez, avoir, dû, votre magasin,
            dans, vous vous, et je, mec, frère, madame, monsieur, vraiment
        """,
        Cue.HELP: """
            aide, help, info, infos, information, informations, aidez-moi, aidez moi, aide-moi, aide svp, au
            secours, besoin d'aide, j'ai besoin d'aide, assistance, plus d'infos, plus d'informations,
            renseignements, renseignement, sos, aide moi, support, instructions, menu, pouvez-vous m'aider,
            pouvez vous m'aider, aides, aidez, aidez moi svp, aidez-moi svp, aidez-nous, aidez nous, aide
            s'il vous plaît, aidez-moi s'il vous plaît, à l'aide, a l aide, au secour, besoin d'aide svp,
            j'ai besoin d'aide svp, j'ai besoin de votre aide, besoin d'info, besoin d'infos, besoin
            d'informations, besoin d'un renseignement, j'ai une question, une question, question, questions,
            infos svp, info svp, informations svp, + d'infos, plus d'info, plus d'information, d'infos, en
            savoir plus, savoir plus, je veux des infos, je voudrais des infos, je voudrais des
            informations, je voudrais un renseignement, renseignez-moi, renseignez moi, un renseignement
            svp, explication, explications, expliquez, expliquez-moi, expliquez moi, mode d'emploi,
            comprends pas, je comprends pas, je ne comprends pas, j'comprends pas, jcomprends pas, j'ai pas
            compris, je n'ai pas compris, pas compris, je comprend pas, pas compris la question, je n'ai pas
            compris la question, je comprends pas la question, je ne comprends pas la question, je ne
            comprends pas votre message, je comprends pas votre message, c'est quoi, c koi, c quoi, cest
            quoi, quoi, keskecé, qui, qui ça, kiki, c ki, c qui, horaires, horaire, vos horaires, horaires
            d'ouverture, heures d'ouverture, horaires svp, adresse, votre adresse, contact, service client,
            conseiller, parler à un conseiller, un conseiller, aide-moi svp, help me, help svp, sos svp,
            assistance svp, faq, commandes, menu principal, qu'est-ce que c'est, qu'est ce que c'est,
            kesako, quésaco, késako, keske c, mé c ki, et vous êtes, vous êtes, de la part de qui, c'est de
            la part de qui, pourquoi, pk, pourquoi ça, c'est-à-dire, c'est à dire, vous êtes où, c'est où, y
            a quelqu'un, vous êtes ouverts, vous êtes ouvert, êtes-vous ouverts
        """,
        Cue.ASK: """
            qui êtes-vous, qui êtes vous, vous êtes qui, qui es-tu, qui es tu, t'es qui, tu es qui, c'est qui,
            qui est-ce, qui est ce, qui c'est, qui parle, à qui je parle, à qui ai-je, qui m'écrit, qui
            m'envoie, qui vous a, c'est quoi ça, de quoi s'agit-il, de quoi s'agit il, c'est pourquoi ce
            message, quel magasin, de quel magasin, que voulez-vous, que voulez vous, vous voulez quoi, que
            signifie, ça veut dire quoi, que veut dire, comment ça marche, comment ça fonctionne, comment
            faire, comment fait-on, comment répondre, comment je réponds, comment changer, comment modifier,
            comment corriger, comment puis-je, comment puis je, comment je change, comment je modifie, comment
            noter, puis-je changer, puis je changer, je peux changer, je peux modifier, peut-on changer,
            est-ce que je peux, est ce que je peux, je peux parler, puis-je parler, pourquoi vous m'écrivez,
            pourquoi m'écrivez-vous, pourquoi vous me, pourquoi je reçois, comment avez-vous eu, comment avez
            vous eu, comment vous avez eu, d'où avez-vous, où avez-vous eu, où avez vous eu, vous êtes un
            robot, combien ça coûte, à quelle heure, quelle heure, quels sont vos horaires, quels sont les
            horaires, quels horaires, quand ouvrez-vous, vous ouvrez quand, quand ouvrez vous, vous fermez
            quand, où êtes-vous, où êtes vous, où se trouve, quelle est l'adresse, quelle est votre adresse,
            quelle est l'échelle, quel est le maximum, qui êtes vs, qui ete vous, qui ete vs, vs êtes qui, vs
            ete qui, vous ete qui, z'êtes qui, t qui, t ki, c'est ki, c ki, c qui, cki, ki es, ki etes, kiki
            c, qui est à l'appareil, qui m'écris, qui me contacte, qui me parle, qui me texte, qui envoie ce|
            cela|ça|ces, qui a envoyé, qui se cache, qui t'a donné, à qui ai je l'honneur, à qui je m'adresse,
            à qui appartient ce numéro, avec qui je parle, quelle société, quelle entreprise, quel service me,
            quel est ce numéro|message|sms|magasin, quel est le but, quel est votre nom, quel est cet, quelle
            est cette, de quelle boutique, de quelle entreprise, de quelle société, de quelle agence, de quel
            restaurant, de quel commerce, de quel établissement, de quel service, de quelle commande, de quel
            achat, de quelle visite, de quoi parlez-vous, de quoi parlez vous, de quoi vous parlez, vous
            parlez de quoi, tu parles de quoi, de quoi il s'agit, il s'agit de quoi, à quel sujet, à quel
            propos, à propos de quoi, au sujet de quoi, concernant quoi, c'est pour quel|quelle|quoi|qui, c
            pour quel|quelle|quoi|qui, c'est de quel|quelle|qui, c'est quoi la question|note|meilleure|
            échelle|différence|suite, c'est quoi comme magasin|société|boutique, c koi ce|sa|ça, c quoi ce
            message|sms|num|numéro|truc, c quoi ça|sa, qu'est-ce que c'est que ça|ce|cette, qu'est ce que
            c'est que ça|ce|cette, qu'est-ce que ce message|sms|numéro, qu'est-ce que cette, qu'est-ce que ça
            veut dire, qu'est ce que ça veut dire, qu'est-ce que ça signifie, qu'est-ce que vous voulez,
            qu'est ce que vous voulez, qu'est-ce que vous me voulez, qu'est-ce que je dois, qu'est ce que je
            dois, qu'est-ce qu'il faut, qu'est ce qu'il faut, qu'est-ce qu'on doit, que me voulez-vous, que me
            voulez vous, vous me voulez quoi, vous voulez savoir quoi, tu veux quoi, que dois-je faire|
            répondre|mettre|écrire, que dois je faire|répondre|mettre|écrire, je dois répondre|mettre|faire|
            écrire|noter quoi|comment, je dois répondre à quoi, je réponds quoi, je réponds où, je mets quoi,
            faut mettre quoi, faut répondre quoi, il faut répondre quoi, il faut répondre comment, que faut-il
            faire|répondre|mettre, que faut il faire|répondre|mettre, sa veut dire quoi, ça signifie, que veut
            dire le|0|10, que signifie le|0|10, signification du, à quoi correspond, à quoi ça correspond, à
            quoi ça sert, à quoi sert, ça sert à quoi, ça correspond à quoi, ça marche comment, ça fonctionne
            comment, comment ça se passe, comment on fait, comment on note|répond|vote|change|modifie, comment
            on peut, comment je note|vote|fais|peux|dois, comment voter, comment évaluer, comment donner ma|
            mon|une, comment rectifier, comment annuler ma note|mon, comment vous joindre|contacter|appeler|
            répondre, comment joindre, comment contacter, comment laisser un|mon, comment fonctionne, comment
            dois-je, comment faut-il, comment connaissez-vous, comment connaissez vous mon, comment vous
            connaissez mon, comment avez-vous mon|obtenu, comment avez vous mon|obtenu, comment vous avez mon|
            obtenu, comment as-tu eu, comment t'as eu, d'où vous avez mon|eu, d'où avez vous, d'où vous sortez
            mon, d'où vous tenez mon, d'où tenez-vous, où avez-vous trouvé|pris|obtenu, où avez vous trouvé|
            pris|obtenu, où vous avez eu|trouvé|pris mon, vous avez eu mon numéro, comment ce numéro, pourquoi
            vous m'envoyez|écrivez|contactez|demandez, pourquoi vous avez mon, pourquoi avez-vous mon,
            pourquoi avez vous mon, pourquoi m'envoyez-vous, pourquoi m'envoyez vous, pourquoi me
            contactez-vous, pourquoi me contactez vous, pourquoi me demandez-vous, pourquoi me demandez vous,
            pourquoi tu m'écris, pourquoi ce message|sms|sondage|numéro, pourquoi cette question|enquête,
            pourquoi ces messages|questions|sms, pourquoi j'ai reçu|ce, pourquoi ai-je reçu, pourquoi
            recevoir, puis-je modifier|corriger|rectifier|répondre|appeler|venir|réserver|savoir|avoir, puis
            je modifier|corriger|rectifier|répondre|appeler|venir|réserver|savoir|avoir, peut on changer|
            modifier, peut-on modifier|corriger|répondre|réserver|venir, on peut modifier|corriger|changer|
            répondre|réserver, je peux corriger|rectifier|répondre|appeler|réserver|encore, est-ce possible de
            changer|modifier|corriger|réserver|parler, est-il possible de changer|modifier|corriger|réserver|
            parler|rectifier, c'est possible de réserver|parler, possible de changer|modifier|corriger|
            rectifier, puis je parler à, je voudrais parler à, je veux parler à, je souhaite parler à,
            j'aimerais parler à, parler à quelqu'un, parler à un humain|conseiller|responsable, peut-on vous
            appeler|joindre, peut-on parler, est-ce que c'est gratuit|payant|une|un|vous, est ce que c'est
            gratuit|payant|une|un|vous, est-ce gratuit|payant|surtaxé|un|une, est ce gratuit|payant|surtaxé|
            un|une, c'est gratuit de, c'est gratuit ou, c'est payant de, c'est payant ou, le sms est payant|
            gratuit|surtaxé, sms payant, sms gratuit, c'est surtaxé, ça coûte combien, ça coûte quelque chose,
            combien coûte, combien ça me coûte, c'est combien le|la|pour|une, êtes-vous un bot|robot|humain,
            êtes vous un bot|robot|humain, vous êtes un bot, tu es un robot|bot, t'es un robot|bot, c'est un
            bot, c'est un robot qui, je parle à un robot|bot, y a-t-il quelqu'un, vers quelle heure, jusqu'à
            quelle heure, jusqu'à quand, de quelle heure à quelle heure, vous ouvrez à quelle|quand|le, vous
            fermez à quelle|quand, quand est ce que vous, quand fermez-vous, quand fermez vous, quels jours,
            quel jour, êtes-vous fermés|fermé|ouverte|ouvert|ouverts, êtes vous fermés|fermé|ouverte|ouvert|
            ouverts, est-ce que vous êtes|ouvrez|livrez|faites|avez|prenez|acceptez|fermez, est ce que vous
            êtes|ouvrez|livrez|faites|avez|prenez|acceptez|fermez, quelles sont vos heures|horaires, quels
            sont les heures|jours, vous êtes situés où, vous êtes où exactement, où vous trouvez-vous, où se
            situe, votre numéro de téléphone, quel est votre numéro|téléphone|site, quel est le numéro, quel
            numéro dois|je|appeler, avez-vous un numéro|site|mail, avez vous un numéro|site|mail, recommander
            qui, recommander quoi, recommander à qui, à qui vous recommander, recommander où, noter quoi,
            noter qui, je note quoi, je note qui, quelle note dois-je, quelle note dois je, quelle est la
            meilleure|note|question, quelle est la signification, quelle échelle, c'est sur combien, sur
            combien, note sur combien, on note sur combien, de combien à combien, combien sur, laquelle est,
            lequel est le meilleur|mieux, le plus haut c'est, le maximum c'est, je peux revenir sur, c'est où
            votre|exactement, t'es quel|quelle magasin|société|boutique, où en est ma|mon, où est ma|mon
            commande|colis|paquet, et ma commande, quand arrive ma|mon, quand est-ce que ma|mon|vous|je, je
            voudrais|veux|souhaite|souhaiterais changer|modifier|corriger ma note|réponse, je voudrais|veux|
            souhaite|souhaiterais changer|modifier|corriger mon vote|avis|score, j'aimerais changer|modifier|
            corriger ma note|réponse, j'aimerais changer|modifier|corriger mon vote|avis, c'est quoi ce
            message|sms|numéro|truc|mail|lien|sondage, c'est quoi cette enquête|question|note, c'est quoi ces
            messages|sms|questions, vous êtes quel|quelle, c'est quel|quelle, c'est quoi le principe|but|
            barème|maximum|max|mieux
        """,
        Cue.QUESTION: """
            qui, que, qu', quoi, quel, quelle, quels, quelles, quand, où, comment, pourquoi, combien,
            est-ce, est ce, puis-je, peut-on, pouvez-vous, pouvez vous, c'est, êtes-vous, êtes vous,
            avez-vous, avez vous, dois-je, faut-il, y a-t-il, je peux, on peut, ki, koi, kel, kelle, kan,
            kand, coman, commen, pq, pk, pkoi, prkoi, pourkoi, où ça, d'où, depuis quand, jusqu'à, à qui, à
            quoi, à quel, à quelle, de qui, de quoi, de quel, de quelle, avec qui, pour qui, pour quoi, pour
            quel, pour quelle, sur quoi, en quoi, lequel, laquelle, lesquels, lesquelles, est-il, est il,
            est-elle, est-on, sont-ils, sont-elles, y a t-il, y a t il, il y a, y a, a-t-on, a-t-il, peut
            on, peut-il, peux-tu, pouvons-nous, pourriez-vous, pourriez vous, pourrais-je, pourrait-on, puis
            je, dois je, doit-on, faut il, il faut, on doit, je dois, vous êtes
            où|ouverts|ouvert|ouverte|fermés|fermé|qui|sûr|sûrs|un|une, vous ouvrez, vous fermez, vous
            livrez, vous faites, vous avez, vous prenez, vous acceptez, vous vendez, vous proposez, vous
            pouvez, vous pourriez, vous savez, vous connaissez, vous voulez, vous voulez dire, vs êtes, vs
            avez, vs ouvrez, t'es, tu es, tu peux, tu veux, es-tu, es tu, ouvrez-vous, ouvrez vous,
            fermez-vous, fermez vous, livrez-vous, livrez vous, faites-vous, faites vous, acceptez-vous,
            acceptez vous, prenez-vous, prenez vous, vendez-vous, proposez-vous, savez-vous, savez vous,
            voulez-vous, voulez vous, qu'est, qu'est-ce, qu'est ce, c, cé, c'est-il, ça coûte, ça veut, ça
            marche, ça compte, ça va de, on répond, on note, on met, je réponds, je note, je mets, je dois
            mettre, j'ai le droit, a-t-on le droit, si je mets, si je réponds, et si je, répondre, noter, la
            note, la réponse, ce message, ce sms, ce numéro, le sms, votre magasin, le magasin, la boutique,
            le restaurant, dites-moi, dites moi, dis-moi, savoir si, je voudrais savoir, j'aimerais savoir,
            je voulais savoir, je souhaite savoir, pouvez-vous me dire, pouvez vous me dire, arnaque, c'est
            une arnaque, spam, recommander, est ce que, est-ce que, est-ce bien, c'est bien, allez-vous,
            puis-je encore, c'est où, c'est ouvert
        """,
        Cue.SCALE: """
            bon, bien, mauvais, mal, mieux, pire, meilleur, meilleure, le meilleur, le pire, le mieux,
            maximum, minimum, le maximum, le minimum, veut dire, signifie, haut, bas, positif, négatif,
            content, la meilleure, la pire, la meilleure note, bonne, mauvaise, bons, nul, nulle, top, le
            top, parfait, parfaite, excellent, excellente, satisfait, satisfaite, pas satisfait, mécontent,
            insatisfait, content ou pas, très bien, très mal, le max, max, mini, le mini, le plus haut, le
            plus bas, la plus haute, la plus basse, élevé, faible, fort, veut-il dire, ça veut dire,
            signifie-t-il, signifient, correspond à, équivaut à, correspond, meilleurs, la moins bonne,
            moins bien, la plus mauvaise, oui ou non, ou l'inverse, ou le contraire, l'inverse, le
            contraire, ou pas, possible, autorisé, permis, suffit, suffisant, compte, comptent, recommande,
            pas du tout, génial, super, minimum ou maximum, la note maximale, maximale, minimale, bon ou
            mauvais, bien ou mal, bien ou pas
        """,
        Cue.AUTOMATIC: """
            je suis au volant, réponse automatique, répondeur automatique, absent du bureau, absente du
            bureau, absence du bureau, ne pas déranger activé, en vacances jusqu', envoyé de mon iphone, a
            aimé ", a adoré ", a souligné ", j'aime ", n'a pas aimé ", au volant avec, en train de conduire,
            je conduis actuellement, actuellement au volant, présentement au volant, mode conduite, mode
            voiture, mode ne pas déranger, ne pas déranger est activé, ne pas déranger pendant, ne pas
            déranger en voiture, n'est pas notifié, n'a pas été notifié, concentration activé, mode
            concentration, réponse auto, réponse automatisée, msg auto, ceci est un message automatique, ceci
            est une réponse automatique, ce message est automatique, répondeur de, messagerie vocale de,
            absence automatique, avis d'absence, notification d'absence, absence prolongée, actuellement
            absent|absente|absents, je suis actuellement absent|absente|en|indisponible|injoignable,
            actuellement en congé|congés|vacances|réunion|déplacement|conférence|rendez-vous|rdv, absent|
            absente jusqu'au, absent|absente de mon bureau, hors du bureau, hors bureau, je serai absent|
            absente, dès mon retour, en congé maternité, en congé parental, en congé jusqu'|du|annuel, en
            congés du|jusqu'|annuels, en vacances du|jusqu'au, je ne suis pas disponible, pas disponible pour
            le moment, indisponible pour le moment, je ne peux pas répondre, je ne peux pas vous répondre, je
            ne peux pas te répondre, peux pas parler, je ne peux pas prendre votre|ton, je vous rappelle plus|
            dès|dans|bientôt|tout|asap|au|quand, je te rappelle plus|dès|dans|bientôt|tout|asap, je vous
            répondrai, je te répondrai, je vous répondrais dès, je vous réponds dès|plus|au, je te réponds
            dès|plus, je vous recontacte|recontacterai dès|plus|bientôt|au, je vous rappellerai, je te
            rappellerai, nous vous répondrons, nous vous répondons dès|sous, nous vous recontacterons, nous
            reviendrons vers vous, suis en réunion, merci de votre message nous|je, nous avons bien reçu votre
            message|mail|demande, j'ai bien reçu votre message|mail, votre message a bien été, votre message
            nous est, merci de nous avoir contactés|contacté, merci d'avoir contacté|contactés, merci de nous
            contacter, nous vous remercions de votre|pour votre message|appel|mail, notre bureau est, nos
            bureaux sont, nos bureaux seront, notre équipe est disponible|joignable, notre service client est|
            répond, nos horaires sont, nos horaires d'ouverture sont, ouvert du lundi au, ouverts du lundi au,
            nous sommes ouverts du|de, nous sommes fermés du|jusqu', pour toute demande urgente, urgence
            contactez, veuillez laisser un message, le numéro que vous|demandé, n'est plus attribué, n'est pas
            attribué, votre correspondant, numéro non attribué, sms non délivré, échec de l'envoi, envoyé à
            partir de, envoyé de mon samsung|mobile|smartphone|téléphone, a aimé «, a adoré «, a détesté ", a
            réagi avec, a ri ", a mis en évidence ", a accentué ", a questionné ", a mis un point
            d'interrogation, j'adore ", haha ", a réagi à ", a réagi ", a ri de ", a ri à ", a insisté sur ",
            a remis en question ", a ajouté une réaction, a supprimé une réaction, je suis en vacances et ne|
            de, en cas d'urgence appelez|contactez|merci|veuillez|composez|vous|écrivez|joindre|faites, pour
            toute urgence appelez|contactez|merci|veuillez|composez, je reviens vers vous dès mon|rapidement,
            je reviendrai vers vous dès|à, je serai de retour le|au|lundi, répondrai à mon retour, je suis
            occupé|occupée je vous|te, je suis occupé pour le moment, je suis en déplacement jusqu'|du, je
            suis indisponible jusqu'|pour|actuellement, envoyé depuis mon|ma, absent|absente du 1|2|3|4|5|6|7|
            8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31 au
        """,
        Cue.COMMON: """
            le, la, les, un, une, des, du, de, et, est, sont, était, j', je, nous, vous, ils, très, trop, pas,
            bien, mal, plus, moins, avec, sans, mais, tout, toujours, jamais, aussi, bruit, attente, accueil,
            repas, magasin, moment, service, serveur, cher, froid, lent, bon, bonne, mauvais, dans, chez,
            attendu, suis, avons, ai, alors, temps, vous me rappelez|contactez|appelez pas|plus|jamais, vous
            me prévenez|répondez pas|jamais, bruyant, bruyante, parking, serveuse, vendeuse, vendeur,
            coiffeuse, garagiste, garage, resto, boulangerie, pharmacie, livraison, colis, taille, couleur,
            qualité, prix, propre, sale, propreté, chaud, chaude, froide, lente, rapide, gentil, gentille,
            sympa, aimable, souriant, déçu, déçue, content, contente, ravi, ravie, parfait, parfaite, nul,
            nulle, honteux, génial, top, régal, adorable, correct, c'est, c'était, étaient, étais, êtes, avez,
            avait, avaient, ont, fait, faire, dit, pris, mis, va, vais, reviendrai, reviens, reviendra,
            recommande, conseille, avais, cela, ça, ce, cet, cette, ces, mon, ma, mes, votre, vos, notre, nos,
            leur, leurs, son, sa, ses, qui, que, quoi, dont, où, on, il, elle, elles, lui, eux, moi, toi, se,
            au, aux, en, par, pour, sur, sous, vers, depuis, pendant, encore, déjà, après, avant, aujourd'hui,
            hier, demain, jour, jours, fois, heure, heures, semaine, mois, année, peu, beaucoup, rien,
            personne, aucun, aucune, quelque, chaque, autre, même, si, car, donc, ni, ne, n', jsp, pcq, ptet,
            chui, mdr, ptdr, tkt, grv, oui, non, ouais, merci, bonjour, vraiment, franchement, super,
            impeccable, nickel, dommage, malheureusement, caisse, boutique, commande, article, produit,
            équipe, patron, cadre, ambiance, cuisine, plat, plats, viande, poisson, pain, café, thé, vin,
            bière, eau, table, chambre, hôtel, séjour, soirée, midi, soir, matin, enfant, enfants, mari,
            femme, famille, amis, ami, pis, ben, tsé, souper, dîner, déjeuner, char, magasiner, natel, linge,
            foehn, cornet, drache, septante, nonante, une réponse automatique, un répondeur automatique, le
            répondeur automatique, ce qui, le mode conduite, viens, venons, venu, venus, venue, allé, allés,
            mangé, payé, reçu, chuis, ouvert, fermé, catch, chasse, chauffé, chausse, clou, coca, compter,
            coupe, date, double, essence, exclus, fermée, ferment, fermeture, flambant, font, gasoil, grands,
            habite, jetez, longues, madresser, matériel, née, neuve, neuves, oublier, ouvrent, perdez, pierre,
            pinte, plier, plusieurs, prise, regard, repris, seule, soûler, soupe, terre, unes, uros, vélo,
            vire
        """,
    },
    causes={
        Cause.PRODUCT: """
            produit, produits, le produit, article, articles, marchandise, le choix, choix, nourriture, la
            nourriture, cuisine, la cuisine, plats, les plats, le plat, la commande, les produits,
            l'article, les articles, repas, le repas, le menu, la carte, gamme, assortiment, taille, la
            taille
        """,
        Cause.SERVICE: """
            service, le service, accueil, l'accueil, personnel, service client, le personnel, serveurs, le
            service client, sav, le sav, l'équipe, équipe, vendeurs, vendeuse, serveur, serveuse, le
            serveur, la serveuse, caissière, l'attente, attente, le conseil, conseils, accueil froid,
            mauvais accueil, mauvais service, service lent, personnel désagréable, la réception, l'amabilité
        """,
        Cause.IMAGE: """
            image, réputation, image et réputation, apparence, l'image, marque, la réputation, l'apparence,
            la marque, votre image, l'ambiance, le cadre, la déco, aspect
        """,
        Cause.QUALITY: """
            qualité, la qualité, mauvaise qualité, manque de qualité, qualités, qualité des produits, la
            qualité des produits, qualité médiocre, pas de qualité, mauvaise qualité des produits
        """,
        Cause.PRICE: """
            prix, le prix, les prix, tarif, tarifs, coût, trop cher, cher, prix trop élevé, prix élevés, le
            tarif, les tarifs, le coût, c'est trop cher, c'est cher, trop chers, trop chère, prix trop
            élevés, le prix trop élevé, les prix trop élevés, prix excessifs, rapport qualité prix, cherté,
            l'addition
        """,
        Cause.DELIVERY: """
            livraison, livraisons, la livraison, expédition, envoi, retard de livraison, transporteur, les
            livraisons, le livreur, livreur, délai de livraison, délais de livraison, le délai, délai,
            délais, les délais, retard, le retard, livraison en retard, le transporteur, colis, le colis,
            l'expédition, l'envoi, la poste
        """,
        Cause.OTHER: """
            autre, autres, autre chose, autre raison, une autre raison, aucun, rien de tout ça, autre motif,
            un autre motif, autres raisons, divers, rien de tout cela, aucune, aucun de ces choix, aucune de
            ces raisons, autre chose encore, pas dans la liste, une autre
        """,
    },
    hints={
        Cause.PRODUCT: """
            produit*, article*, choix, taille*, pointure*, modèle*, couleur*, goût, saveur*, fade*, salé*,
            sucré*, menu*, plat*, dessert*, carte, recette*, portion*, portions, variété, gamme,
            assortiment, stock, rupture, nourriture, cuisine, repas, pizza*, burger*, café, pain, viande,
            végétarien*, vegan*, appli, fonction*
        """,
        Cause.SERVICE: """
            service*, accueil*, serveu*, vendeu*, caissi*, personnel, équipe, conseiller*, employé*,
            patron*, gérant*, réception*, impoli*, malpoli*, désagréable*, aimable*, souriant*, sourire,
            gentil*, sympa*, adorable*, arrogan*, agressi*, incompéten*, compéten*, professionnel*, attente,
            attendu, attendre, queue, file, lent*, sav, rappel*, ignoré*, respect*, politesse, coiffeu*,
            rdv, rendez-vous, conseil*
        """,
        Cause.IMAGE: """
            réputation, image, marque, déco*, décor*, cadre, ambiance, sale*, saleté, propre*, propreté,
            toilettes, vétuste*, vieillot*, moderne*, façade, vitrine*, éclairage, lumière, odeur*, musique,
            confian*, arnaque*, malhonnête*, publicité*, mensong*, site, look
        """,
        Cause.QUALITY: """
            qualité*, cassé*, abîmé*, défectueux, défectueuse*, défaut*, panne*, froid*, rassis*, périmé*,
            brûlé*, cru*, avarié*, pourri*, moisi*, frais, fraîch*, fragile*, solid*, usé*, déchir*, rayé*,
            camelote, médiocre*, malade*, intoxi*, délicieu*, excellent*, immangeable*, dégueu*, bâclé*,
            raté*, impeccable*, réparation*
        """,
        Cause.PRICE: """
            prix, cher*, tarif*, coût*, euro*, euros, abus*, abusé*, exorbitant*, onéreu*, addition,
            facture*, payer, payé*, promo*, promotion*, remise*, réduction*, rabais, bon marché, abordable*,
            raisonnable*, arnaque, supplément*, frais, hors de prix, gratuit*, remboursement*, remboursé*,
            pourboire*, budget
        """,
        Cause.DELIVERY: """
            livr*, livraison*, livreur*, colis, paquet*, carton*, emballage*, expédi*, envoi*,
            transporteur*, retard*, délai*, coursier*, reçu, jamais arrivé, perdu, suivi, chronopost,
            colissimo, relais, poste, retour*, tardi*
        """,
        Cause.OTHER: """
            parking, stationn*, garer, place*, bruit*, bruyant*, horaire*, ouverture, fermé*, dimanche,
            accès, escalier*, ascenseur, clim*, climatisation, chauffage, wifi, quartier, distance, loin,
            travaux, chien*, enfant*, poussette*, fumée, fumeur*, météo, sécurité
        """,
    },
)
