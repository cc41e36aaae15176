"""Spanish."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="es",
    numbers="""
        cero 0, uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11,
        doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19,
        veinte 20, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien
        100, ciento 100, mil 1000, veintiuno 21, veintidos 22, veintitrés 23, veinticuatro 24, veinticinco 25,
        veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, veintiún 21, doscientos 200, trescientos
        300, quinientos 500, novecientos 900, millón 1000000, sietecito 7, ochito 8, nuevecito 9, diecito 10,
        diezazo 10, seisito 6, cincuenta y cinco 55, cuarenta y cinco 45, treinta y cinco 35, noventa y nueve
        99, ochenta y cinco 85, noventa y cinco 95, setenta y cinco 75, dieciseis 16, diesiséis 16, diez y
        seis 16, cerito 0, diecote 10, un dié 10, un siet 7, un och 8, un nueb 9, un nuebe 9, un dies 10, un
        sinco 5, un cero 0
    """,
    alone="""
        un 1, una 1, sero 0, quatro 4, cautro 4, cuatr 4, sinco 5, sinko 5, cinko 5, seiz 6, seís 6, ciete 7,
        siet 7, sieta 7, hocho 8, osho 8, oxo 8, nuebe 9, nueb 9, nuve 9, nueve 9, dies 10, dieez 10, dyez 10,
        diéz 10, cer 0, ceri 0, cerp 0, zero 0, ceroo 0, crro 0, cro 0, xero 0, uni 1, ino 1, umo 1, unp 1,
        hun 1, uho 1, do 2, doss 2, dps 2, dox 2, doz 2, dod 2, doa 2, dso 2, trs 3, trez 3, trees 3, trea 3,
        tred 3, trex 3, ters 3, trwes 3, rres 3, catro 4, cuatto 4, cuatri 4, cuatrp 4, cuato 4, cuatroo 4,
        kuatro 4, cuattro 4, cuarro 4, cutro 4, cuatre 4, cinc 5, sinc 5, zinco 5, cimco 5, cinci 5, cincp 5,
        cinvo 5, cicno 5, cnico 5, cinxo 5, sinqo 5, cico 5, cnco 5, cinoc 5, cunco 5, conco 5, seia 6, sies
        6, ses 6, seix 6, ceis 6, seiss 6, deis 6, aeis 6, sweis 6, sris 6, swis 6, sei 6, seus 6, seos 6,
        seid 6, siis 6, siwte 7, sirte 7, sietr 7, sietw 7, sieye 7, sierte 7, sete 7, siette 7, sitee 7,
        ziete 7, seite 7, sieet 7, siere 7, oche 8, ochi 8, ochp 8, ocjo 8, icho 8, pcho 8, ovho 8, oxho 8,
        ocgo 8, och 8, oco 8, ohco 8, ocoh 8, ochoo 8, hoco 8, oshoo 8, ocno 8, ochk 8, otxo 8, nuev 9, nueev
        9, nuee 9, nuebve 9, nueeve 9, nuwve 9, bueve 9, nurve 9, nuevr 9, nuevw 9, nuvee 9, neuve 9, nwebe 9,
        nuebes 9, die 10, dez 10, diex 10, diea 10, doez 10, duez 10, siez 10, fiez 10, dirz 10, diwz 10, deiz
        10, dize 10, diess 10, dieza 10, diexz 10, diés 10, diec 10, diezz 10, diz 10, vuit 8, nou 9, deu 10,
        set 7, sis 6, quatre 4, oito 8, nove 9, hamar 10, bederatzi 9, zortzi 8, zazpi 7, bost 5, hiru 3,
        cuatrico 4
    """,
    homographs="cero uno dos tres once cien ciento mil doce trece quince millón siete",
    cues={
        Cue.LIGHT: """
            un, una, unos, el, la, los, lo, las, es, sea, ser, fue, ha sido, mi, mis, su, tu, vuestro,
            vuestra, os, le, les, te, me, se, nos, a, de, del, al, que, este, esta, eso, buen, gran, rotundo,
            merecido, redondo, vale, como un, pongamos, un buen, un buen buen, un gran, un bonito, un hermoso,
            un lindo, un sólido, un señor, un rotundo, un merecido, un merecidísimo, un triste, un mísero, un
            pobre, un humilde, un modesto, un sincero, un honesto, un generoso, un justo, un redondo, un
            claro, un limpio, un enorme, un mega, un súper, un super, un hermosísimo, un bello, un flojo, un
            raspado, un simple, un digno, un clásico, un fuerte, nuestra, nuestro, ese, esa, aquel,
            merecidísimo, bien merecido, más que merecido, redondo redondo, redondito, enorme, como una casa,
            como una catedral, como un sol, como un templo, como un piano, como dios manda, así de grande, de
            corazón, del corazón, con honores, con matrícula de honor, con matrícula, matrícula de honor, con
            mención de honor, con mención honorífica, con estrella, con felicitación, con creces, pelado,
            pelón, cerrado, cerradito, clavado, es un, es el, ha sido un, fue un, era un, puro
        """,
        Cue.THE: "el",
        Cue.HEDGE: """
            quizá, quizás, tal vez, a lo mejor, probablemente, posiblemente, más o menos, aproximadamente,
            alrededor de, unos, diría, creo, pienso, supongo, yo creo, yo diría, para mí, para nosotros, en mi
            opinión, de mi parte, por mi parte, seguramente, seguro, sin duda, desde luego, claramente,
            sinceramente, honestamente, francamente, la verdad, definitivamente, totalmente, absolutamente,
            pues, bueno, mmm, mm, eh, em, este, hum, solo, solamente, apenas, justo, digamos, si soy sincero|
            sincera, si te soy sincero|sincera, siendo sincero|sincera, si tengo que, si tuviera que elegir,
            para ser sincero|sincera|honesto|honesta, todavía, aún, tirando, por decir algo, por ahí, ni idea,
            tranquilamente, patatero, pelotero, no más, nomás, no sé, no lo sé, ni sé, no sé qué decir, no
            sabría decir, no sabría, no estoy seguro|segura pero, no sé yo, creo yo, digo yo, me parece, me da
            que, considero, opino, estimo, calculo, yo digo, yo pienso que, pienso yo, diría yo, diría que un,
            digamos un, digamos que un, diríamos, a mi parecer, a mi juicio, a mi gusto, a mi modo de ver, a
            mi ver, bajo mi punto de vista, desde mi punto de vista, según yo, según mi opinión, en mi humilde
            opinión, en mi caso, en lo personal, personalmente, por lo que a mí respecta, de mi lado, de
            nuestra parte, por nuestra parte, pa mí, p mi, x mí, por mí, a ver, a ver un, veamos, déjame
            pensar, déjenme pensar, déjeme ver, déjame ver, mmmm, hmm, hm, mhm, ehh, ehhh, eeh, emm, uhm, um,
            ufff, uf, uff, buf, mira, mire, miren, mirad, oye, oiga, hombre, mujer, tío, tía, chico, che, wey,
            güey, pos, ya po, si po, cachai, pues sí, pues nada, bueno nada, ni modo, obvio, obviamente,
            evidentemente, ciertamente, naturalmente, por supuesto, sin lugar a dudas, sin dudarlo, sin dudar,
            sin dudas, ni lo dudo, ni lo dudes, no lo dudo, segurísimo, segurísima, segura, seguro un,
            seguramente un, fijo, facil, fácil un, fácilmente, tranquilamente un, tranqui, con mucho gusto,
            encantado, encantada, realmente, en verdad, de verdad, neta, la mera verdad, la verdad un, siendo
            honesto|honesta|franco|franca|justo|justa|generoso|generosa|realista|objetivo|objetiva|buenos|
            generosos|sinceros, para serte sincero|sincera|franco|franca|honesto|honesta, para serles sincero|
            sincera|franco|franca|honesto|honesta, para ser franco|franca|justo|justa|generoso|generosa|
            realista, si soy honesto|honesta, si he de ser sincero|sincera|honesto|honesta, si debo ser
            sincero|sincera|honesto|honesta, si les soy sincero|sincera|honesto|honesta, si os soy sincero|
            sincera|honesto|honesta, si te soy honesto|honesta, si le soy sincero|sincera, si me preguntas, si
            me preguntan, si me preguntáis, si tengo que elegir, si tengo que decir, si tengo que dar, si
            tengo que poner, si tengo que poner una nota, si tengo que dar una nota, si tuviera que, si
            tuviera que dar, si tuviera que decir, si tuviera que poner, si tuviera que dar una nota, si hay
            que poner, si hay que dar, si hay que elegir, si no me equivoco, si no recuerdo mal, si entendí
            bien, si he entendido bien, si quieren, si quieres, si queréis, si puedo, si se puede, si acaso,
            si eso, si cabe, será, tipo, tipo un, algo así algo así, algo así como un, algo aprox, aproximado,
            aproximadamente un, más o menos un, masomenos, o menos así, o así, y ya, nada más, sólo un, apenas
            un, justito, justito un, pelado, a ojo, a ojo de buen cubero, a bote pronto, así a bote pronto,
            así de primeras, de primeras, a secas, por decir, por decir un número, por poner algo, por poner
            un número, póngale, va, vaya, dale un, listo, está bien, sobre un, alrededor de un, alrededor del,
            en torno a, en torno al, por ahora, de momento, por el momento, hasta ahora, en el fondo,
            convencido, convencida, sinceramente un, honestamente un, la verdad es que un, lo reconozco, lo
            admito, debo decir, he de decir, tengo que decir, hay que decir, hay que reconocer, vamos, en fin,
            total que, igual, igual un, capaz, capaz un, chance, chance un, a lo mejor un, quizá un, quizás
            un, tal vez un, puede que, puede que un, puede ser, puede ser un, podría decir
        """,
        Cue.FILLER: """
            por favor, porfavor, porfa, pf, gracias, muchas gracias, mil gracias, muchísimas gracias, de nada,
            hola, buenas, buenos días, buenas tardes, buenas noches, buen día, ok, okay, okey, vale, sí, si,
            claro, claro que sí, pues, bien, muy bien, bueno, venga, ah, oh, ay, saludos, un saludo,
            cordialmente, atentamente, adiós, hasta luego, perfecto, de acuerdo, señor, señora, señorita,
            amigos, chicos, un abrazo, besos, felicidades, con mención, cum laude, pls, plis, pliis, please,
            plz, thanks, thank you, xfa, x favor, xfavor, por fa, porfis, porfiss, por fis, porfavor gracias,
            por favor y gracias, grax, grcs, grs, grasias, graciass, muchas grax, mchas gracias, muy
            agradecido, muy agradecida, agradecido, agradecida, se agradece, le agradezco, les agradezco, os
            agradezco, te agradezco, se los agradezco, un millón de gracias, infinitas gracias, gracias por
            todo, gracias por preguntar, gracias a todos, gracias a ustedes, gracias a vosotros, gracias a ti,
            gracias a usted, gracias de nuevo, gracias de antemano, gracias de corazón, gracias chicos,
            gracias igualmente, muchas gracias por todo, muchas gracias a todos, hola buenas, hola buenas
            tardes, hola buenos días, hola buen día, hola a todos, hola qué tal, hola que tal, qué tal, que
            tal, buenas tardes a todos, buenos dias, buen dia, buena tarde, buena noche, lindo día, bonito
            día, feliz día, que tengan buen día, que tengan un buen día, que tenga buen día, que tenga un buen
            día, que pasen buen día, buen fin de semana, feliz fin de semana, buen finde, saludos cordiales,
            cordiales saludos, cordial saludo, un cordial saludo, reciban un cordial saludo, un saludito,
            saluditos, saludos a todos, abrazos, abrazo, besitos, besote, un beso, un besote, bendiciones,
            dios los bendiga, dios le bendiga, que dios los bendiga, atte, att, atentos saludos, muy
            atentamente, estimados, estimado, estimada, señores, señor mío, amigo, amiga, amigas, compañeros,
            muchachos, chavos, jefe, jefa, campeón, caballero, caballeros, hasta pronto, hasta la próxima,
            hasta mañana, nos vemos, chao, chau, bye, chaito, adio, de nada a ustedes, con gusto, a la orden,
            vale vale, vale gracias, ok gracias, okis, oki, oka, okay gracias, oks, va que va, de una, dale
            gracias, sí claro, si claro, sí señor, sip, sipi, ajá, aja, claro que si, cómo no, como no, por
            supuesto que sí, ay dios, ay no, uy sí, oh sí, jaja, jajaja, jajajaja, jeje, jejeje, jiji, xd,
            xdd, lol, guau, wow, olé, viva, ahí va, ahí está, ahí te va, ahí les va, ahí tienen, ahí tienes,
            aquí tienen, aquí va, aquí está, toma, tomen, tenga, tengan, perdón por la demora, perdón por el
            retraso, perdón por la tardanza, perdón por contestar tarde, perdón por responder tarde, disculpen
            la demora, disculpe la demora, disculpa la demora, disculpen la tardanza, disculpen el retraso,
            disculpen las molestias, disculpe la molestia, disculpen que conteste tarde, siento el retraso,
            siento la demora, perdona la demora, perdonad la demora, eso es todo, es todo, nada más que decir,
            nada que añadir, y para de contar, felicitaciones, enhorabuena, mis felicitaciones, chicas,
            gracias x todo, no hay de qué, no hay problema, sin problema, si son tan amables, si es tan
            amable, si eres tan amable, si sois tan amables, si es posible, si puede ser, si pueden, si puede,
            si podéis, cordialidades
        """,
        Cue.GIVE: """
            doy, daría, pongo, pondría, digo, diría, elijo, escojo, elegiría, voto, respondo, contesto,
            califico, calificaría, voy con, ponme, póngame, pon, ponga, pongan, ponle, dale, puntúo,
            puntuaría, merecen, merece, lo dejo en, anoten, apunta, apunte, sois de, son de, eres de, fueron
            de, apúntame, apúntame un, apúntenme, apúnteme, apúntame con, apuntadme, apúntenle, apúntale,
            apunten, anótame, anótenme, anóteme, anótale, anótenle, anotadme, márcame, márquenme, marco,
            marque, marquen, ponedme, ponedme un, ponedle, ponedles, pónganme, pónganle, póngale, póngales,
            ponles, ponme un, póngame un, pónganme un, ponle un, ponles un, poneme, ponele, poneles, poné,
            pongan un, ponga un, pon un, ponedle un, denle, denles, déle, dales un, les doy un, le doy un, os
            doy un, te doy un, doy un, voy a dar, voy a darles, voy a darle, voy a poner, voy a ponerles,
            vamos a poner, vamos a darle, vamos con, vamos con un, vamos por, vamos por un, damos, damos un,
            les damos un, ponemos, ponemos un, pongo un, le pongo un, les pongo un, os pongo un, te pongo un,
            yo pongo, yo le pongo, yo les pongo, yo doy, yo le doy, yo les doy, yo os doy, yo os pongo, yo
            daría, yo pondría, yo le pondría, yo les pondría, yo le daría, te daría un, otorgo, otorgaría,
            otorgo un, asigno, asignaría, asigno un, concedo, valoro, valoro con, valoraría, lo valoraría con,
            evalúo, evalúo con, evaluaría, califico con, califico con un, calificaría con un, puntúo con,
            puntúo con un, puntuaría con, voto por, voto un, voto con, votaría, votaría por, respondo con,
            contesto con, mi voto va, seleccioné, selecciono, elijo un, escojo un, elegí, escogí, he puesto,
            he puesto un, les puse, le puse, di un, os he dado, les he dado, quedo con, me quedo con un, me
            quedo en, se quedan con, se quedan con un, se queda con, se queda con un, os quedáis con, os
            quedáis con un, se queda en, se queda en un, se quedan en un, quedan en, lo dejo en un, la dejo
            en, lo dejamos en un, dejémoslo, les les dejo un, os os dejo un, te dejo un, aquí les se llevan,
            se llevan un, se lleva, se lleva un, os lleváis, os lleváis un, te llevas, te llevas un, se ganan,
            se ganan un, se gana, se gana un, se ganaron, se ganaron un, se ganó, se ganó un, os ganáis, os
            habéis ganado, os habéis ganado un, se han ganado, se han ganado un, se merecen un, se merece un,
            merece un, merecen un, os merecéis un, merecéis, merecéis un, te mereces un, mereces, mereces un,
            voy con un, voy por, voy a por, iría con, iría por, iría con un, me inclino por, me inclino por
            un, opto por, optaría por, confirmo, confirmo un, ratifico, digo el, diría un, yo diría un,
            diríamos, decimos un, quisiera dar, quisiera darles, quiero darles, quiero darles un, quiero dar,
            quiero dar un, quiero darle, quiero poner, quiero ponerles, puedo dar, puedo darles, puedo darles
            un, me sale, me sale un, le corresponde, les corresponde, corresponde un, va un, para ustedes,
            para ustedes un, para vosotros, para vosotros un, tienen un, tenéis un, tienes un, tiene un,
            tienen de mí, tenéis de mí, aprobados con, aprobado con, aprobados con un, suspendidos con,
            reprobados con, recomendaría con, recomendaría con un, la probabilidad es, mi elección es, mi
            selección es, una puntuación de, una calificación de, pulso, aprieto, presiono, mando, mando un,
            tecleo
        """,
        Cue.VOTE: """
            nota, mi nota, puntuación, mi puntuación, puntaje, mi puntaje, calificación, mi calificación,
            valoración, mi valoración, voto, mi voto, respuesta, mi respuesta, mi respuesta es, resultado, mi
            número es, evaluación, punteo, la nota, la nota es, mi nota es, mi nota sería, la nota sería, mi
            nota final, puntuación es, mi puntuación es, la puntuación es, mi puntaje es, el puntaje es, mi
            calificación es, la calificación es, la calificación, calif, calificacion final, puntuación final,
            puntaje final, mi valoración es, valoración es, mi voto es, el voto, mi respuesta sería, respuesta
            es, la respuesta es, mi respuesta final, mi evaluación es, mi número, el número es, número
            elegido, mi score, score, rating, nps, mi rate, ranking, calificacion, evaluacion, probabilidad,
            probabilidad de recomendar, probabilidad de recomendación, mi probabilidad, recomendación, mi
            recomendación, grado de satisfacción, nivel de satisfacción, satisfacción, nota personal, rpta,
            resp, una nota, puntuacion total
        """,
        Cue.OVERALL: """
            en general, general, en conjunto, en total, total, en resumen, en definitiva, al final, final,
            globalmente, global, de media, media, promedio, en promedio, en su conjunto, todo en conjunto, en
            líneas generales, por lo demás, lo demás, nota final, finalmente, el resto, total general,
            resumiendo, sumando todo, en lo general, en general un, en general les doy, de manera general, de
            forma general, a nivel general, a nivel global, en conjunto un, en términos generales, en rasgos
            generales, a grandes rasgos, mirándolo todo, considerando todo, tomando en cuenta todo, teniendo
            en cuenta todo, teniendo todo en cuenta, valorando todo, todo incluido, con todo y todo, a fin de
            cuentas, a final de cuentas, al fin y al cabo, al final de cuentas, al final un, al final de todo,
            finalmente un, final un, en suma, en síntesis, en conclusión, concluyendo, para concluir, para
            terminar, como conclusión, como nota final, calificación final, calificación total, calificación
            general, calificación global, valoración final, valoración global, valoración general, valoración
            total, puntuación final, puntuación total, puntuación global, puntuación general, puntaje final,
            puntaje total, puntaje general, puntaje global, nota global, nota general, nota total, nota media,
            la nota final, promediando, promedio general, haciendo media, haciendo la media, haciendo
            promedio, sacando promedio, sacando la media, la media es, la media, de promedio, en promedio un,
            de media un, en total un, en global, en lo global, globalmente un, balance final, balance, en
            balance, todo lo demás, el resto de cosas, definitivo, nota definitiva, definitiva, resumen, en
            resumen un, en resumidas cuentas, resultado final, experiencia general, experiencia global, la
            experiencia en general, totalizando, todo junto, todo sumado, de conjunto
        """,
        Cue.SO: """
            así que, por eso, por tanto, por lo tanto, entonces, conque, de modo que, luego, por lo que, o sea
            que, por eso un, por eso les doy, por eso el, por eso mi, por ello, por ende, por consiguiente, en
            consecuencia, así pues, así que un, así que les doy, así que le doy, así que mi nota, asi que, de
            ahí el, de ahí mi, por lo cual, por esa razón, por esta razón, por ese motivo, por este motivo, x
            eso, entonces un, por lo que un, por tanto un, por lo tanto un, de manera que, de forma que, con
            lo que, con lo cual, de ahí que
        """,
        Cue.BUT: """
            pero, mas, aunque, sin embargo, no obstante, excepto, salvo, sino, en cambio, eso sí, lástima, a
            pesar de, pese a, aunque sea, si bien, excepto por, salvo por, a excepción de, con excepción de,
            menos por, quitando, sólo que, solo que, nada más que, lo único, lo único malo, lo malo, lo malo
            es, lo malo que, único pero, el único pero, la única pega, pega, lástima que, una pena que, una
            lástima que, lamentablemente, desgraciadamente, desafortunadamente, por desgracia, ahora bien, en
            contra, por otro lado, por otra parte, mas sin embargo, empero, aun así, así y todo
        """,
        Cue.SAFE: """
            porque, xq, pq, xk, ya que, puesto que, por, para, y, e, con, sin, cuando, mientras, donde, que,
            como, debido, gracias a, en, no, nunca, muy, mucho, mucha, demasiado, demasiada, todo, toda,
            todos, todas, nada, siempre, buen, buena, bueno, mal, mala, malo, excelente, pésimo, pésima,
            servicio, comida, atención, precio, precios, tardaron, volveré, volveremos, recomendado,
            recomendable, rico, rica, caro, cara, lento, sucio, frío, me, nos, xke, xque, porq, porqe, pork,
            pues, debido a, gracias al, gracias a la, a causa de, por culpa de, por culpa del, por la, por el,
            por los, por las, x la, x el, x los, x las, x, a, al, ante, desde, hasta, tras, según, durante,
            si, solo, sólo, solamente, aún, todavía, ya, también, tampoco, además, ni, nadie, ninguno,
            ninguna, es, fue, fueron, está, están, estaba, estaban, estuvo, estuvieron, son, hay, había, hubo,
            he, hemos, han, ha, tienen, tenían, tuve, tuvimos, faltó, falta, faltaba, me encantó, me encanta,
            me gustó, me gusta, nos encantó, nos gustó, los recomiendo, lo recomiendo, la recomiendo, las
            recomiendo, recomendadísimo, recomendada, no recomendable, no recomiendo, no lo recomiendo, no los
            recomiendo, no volveré, no vuelvo, volvería, vuelvo, regreso, regresaré, regresaremos, no regreso,
            repetiré, repetiremos, repito, buenísimo, buenísima, riquísimo, riquísima, delicioso, deliciosa,
            espectacular, increíble, genial, maravilloso, maravillosa, estupendo, estupenda, fantástico,
            fantástica, perfecto, perfecta, bonito, bonita, lindo, linda, bello, bella, limpio, limpia, sucia,
            fría, caliente, cruda, crudo, rota, roto, barato, barata, carísimo, carísima, lenta, lentísimo,
            lentísima, rápido, rápida, rapidísimo, amable, atento, atenta, grosero, grosera, maleducado,
            maleducada, borde, antipático, antipática, simpático, simpática, terrible, horrible, fatal,
            malísimo, malísima, regular, normal, mediocre, decepcionante, decepción, vergonzoso, vergüenza,
            asco, asqueroso, desastre, desastroso, nefasto, nefasta, patético, lamentable, inaceptable,
            imposible, insoportable, ruido, ruidoso, calidad, trato, personal, ambiente, sabor, limpieza,
            rapidez, amabilidad, puntualidad, entrega, envío, producto, experiencia, esperando, esperaba,
            esperábamos, llegó, llegaron, tardó, dejó, dejaron, quedó, nunca más, jamás, gran, bastante, poco,
            poca, súper, super, re, tan, tanto, demasiados, mejor, peor, mejorable, mejoraría, mejorar,
            podría, podrían, podríais, deberían, deberíais, felicidades, enhorabuena, sobre todo,
            especialmente, lástima, eso sí
        """,
        Cue.POINTS: "punto, puntos, pto, ptos, pts, pt, puntitos, puntazos, puntito, ptitos, pnts, puntines",
        Cue.OUT_OF: """
            de, sobre, de un total de, sobre un total de, entre, en una escala de, en la escala de, de cada,
            por, sobre el, sobre un máximo de, de un máximo de, en escala de, en una escala del, en la escala
            del, en escala del, en una escala que va de, sobre una escala de, de una escala de, dentro de una
            escala de, sobre los, de entre
        """,
        Cue.NOW: """
            ahora, ahora mismo, hoy, esta vez, esta semana, este mes, este año, actualmente, en este momento,
            últimamente, esta visita, hoy en día, a día de hoy, esta noche, hoy día, esta ocasión, en esta
            ocasión, esta última vez, esta última visita, en esta visita, recientemente, ahorita, ahorita
            mismo, orita, hoy por hoy, al día de hoy, de un tiempo a esta parte, en la actualidad, hoy en dia,
            a dia de hoy, hoy en cambio, ahora en cambio, ahora solo, ahora un, hoy un, hoy solo, hoy es,
            ahora es, ahora es un, hoy es un, ahora son, ahora sois, hoy son, esta vez un, esta vez solo, esta
            vez les doy, este finde, este fin de semana, esta mañana, esta tarde, desde hoy, a partir de hoy,
            a partir de ahora, últimamente un, en estos momentos, en estos días, estos días, en este|el nuevo,
            en esta|la nueva, en este|el local nuevo
        """,
        Cue.PAST: """
            antes, antes era, antes era un, la otra vez, la última vez, la vez pasada, la vez anterior, el año
            pasado, el mes pasado, la semana pasada, una vez, en el pasado, hace un año, hace años, hace
            tiempo, hace meses, en primavera, en verano, en otoño, en invierno, al principio, anteriormente,
            erais, erais un, antes eran, antes eran un, antes eran de, antes erais, antes erais un, antes
            erais de, antes daba, antes les daba, antes le daba, antes ponía, antes les ponía, antes un, antes
            les hubiera dado, antes les hubiera puesto, antes os daba, la otra ocasión, la ocasión anterior,
            la visita anterior, la visita pasada, en la visita anterior, la primera vez un, la vez previa, las
            otras veces, otras veces, las veces anteriores, las veces pasadas, el verano pasado, el invierno
            pasado, el pasado año, el pasado mes, la pasada semana, el año anterior, el mes anterior, en
            navidad, en navidades, en semana santa, en agosto era, hace un mes, hace unos meses, hace unos
            años, hace unas semanas, hace una semana, hace un tiempo, hace mucho, hace mucho tiempo, hace dos
            años, hace tres años, hace poco era, tiempo atrás, años atrás, meses atrás, un año atrás, en un
            principio, inicialmente, al inicio, en un inicio, originalmente, previamente, con anterioridad, en
            otros tiempos, en otra época, antiguamente, antaño, con el dueño anterior, con los dueños
            anteriores, con el antiguo dueño, con los antiguos dueños, cuando estaba, eran un, eran de,
            siempre fue un, siempre fueron un, siempre ha sido un, siempre han sido un, hasta ayer, hasta el
            año pasado, hasta hace poco, había puesto, había puesto un, había dado, había dado un, les había
            dado, les había puesto, le había dado, le había puesto, os había puesto, os había dado, habíamos
            puesto, habíamos dado, antes puse, antes puse un, antes di, antes di un, solían ser, solía ser,
            solía ser un, en el local|sitio|restaurante|bar viejo|anterior|antiguo, en la tienda|sucursal
            vieja|anterior|antigua, en el viejo|anterior|antiguo, en la vieja
        """,
        Cue.NOT: """
            no, no es, no es un, no un, no a, no doy, no daría, no le daría, no merece, no merecen, no llega
            a, no llega al, nunca, jamás, ni, ni un, ni siquiera, ni de lejos, no puedo dar, no puedo darle,
            no se merece, no se merecen, tampoco, tampoco un, nada de, en vez de, en lugar de, no
            precisamente, figúrate un, qué más quisieran, ya quisieran un, ya quisieran, sueñen con un, ni que
            fuera un, no es de, no sois de, no son de, no eres de, no fue de, no ha sido de, ni es de, tampoco
            es de, no es el, no les doy un, no le doy un, no os doy un, no doy un, no les daría, no les daría
            un, no le daría un, no os daría, no os daría un, no daría un, no pongo, no pongo un, no le pongo
            un, no les pongo un, no os pongo un, no pondría, no pondría un, no le pondría, no le pondría un,
            no les pondría, no les pondría un, no merece un, no merecen un, no se merece un, no se merecen un,
            no mereceis, no merecéis un, no os merecéis un, no vale, no vale un, no valen, no valen un, no
            llega a un, no llegan a, no llegan al, no llegáis a, no llegáis al, no alcanza, no alcanza el, no
            alcanza al, no alcanzan, no alcanza para, no alcanza para un, no da para, no da para un, no dan
            para un, no supera, no supera el, no fue, no fue un, no ha sido, no ha sido un, no sería, no sería
            un, no será, no será un, no son un, no sois, no sois un, no eres un, no estoy para un, no diría,
            no diría un, no diría que un, no digo, no digo un, no precisamente un, no exactamente, no
            exactamente un, no del todo, no del todo un, no como para un, no tanto como, no tanto como un, ni
            hablar, ni hablar de un, ni de broma, ni de broma un, ni de coña, ni de coña un, ni en sueños, ni
            en sueños un, ni de chiste, ni de chiste un, ni de pedo, ni de pedo un, ni loco, ni loca, ni loco
            un, ni loca un, ni a palos, ni a palos un, ni por asomo, ni por asomo un, ni por casualidad, ni
            por error, ni de lejos un, ni mucho menos, ni mucho menos un, ni soñando, ni borracho, ni muerto,
            ni regalado, ni siquiera un, ni cerca, ni cerca de un, ni cerca del, ni un triste, ni para un, ni
            pa un, jamás un, nunca un, nunca jamás un, en absoluto, en absoluto un, para nada, para nada un,
            de ninguna manera, de ninguna manera un, de ningún modo, de ningún modo un, bajo ningún concepto,
            lejos de, lejos de un, lejos del, lejos de ser, lejos de ser un, muy lejos de, muy lejos del, muy
            lejos de un, dista de, dista de ser, dista mucho de, dista mucho de ser un, qué va, qué va un,
            nada de un, no puedo dar un, no puedo darle un, no puedo darles, no puedo darles un, no puedo
            daros, no puedo daros un, no les puedo dar un, no le puedo dar un, no puedo poner, no puedo poner
            un, no puedo ponerles, no puedo ponerles un, no puedo ponerle un, no puedo calificar con, no voy a
            dar, no voy a darles, no voy a darles un, no voy a poner, no voy a poner un, no les voy a dar un,
            no les voy a poner un, en vez de un, en vez del, en lugar de un, en lugar del, no necesariamente,
            no necesariamente un, tampoco es, tampoco es un, tampoco para un, tampoco como para un, olvídense
            del, olvídense de un, definitivamente no, definitivamente no un, desde luego no, seguro que no,
            seguro que no un, claramente no, claramente no un, obvio no un, no se ganan, no se ganan un, no se
            ganaron el, no se ganaron un
        """,
        Cue.NO: """
            no, qué va, nop, ojalá, qué más quisieran, ya quisieran, ya quisiera, para nada, en absoluto, ni
            loco, ni loca, ni de broma, noo, nooo, no no, nel, nope, que va, nones, no señor, ay no, uy no,
            bueno no, ah no, oh no
        """,
        Cue.CORRECTION: """
            no espera, espera, esperen, espere, no perdón, perdón, perdona, perdone, perdonad, disculpa,
            disculpe, disculpen, lo siento, quise decir, quería decir, quiero decir, digo, mejor dicho, mejor,
            o mejor, mejor no, corrijo, corrección, rectifico, me equivoqué, me he equivocado, error, errata,
            ups, uy, en realidad, ahora que lo pienso, más bien, o sea, fe de erratas, no no, quise poner,
            quería poner, cambio a, espera no, no esperen, esperen no, esperate, espérense, aguanta, aguanten,
            un momento, un minuto no, perdón no, sorry, sory, mil disculpas, mis disculpas, pido disculpas,
            mil perdones, perdonen, perdóname, discúlpame, discúlpeme, discúlpenme, disculpad, quise escribir,
            quería escribir, quise teclear, quise marcar, quise apretar, quise enviar, quería poner un, digo
            un, o mejor dicho, corrige a, corrijan a, corríjanlo, rectificación, me retracto, retiro lo dicho,
            me equivocaba, me he confundido, me confundí, me confundo, me equivoqué de tecla, me equivoqué de
            número, me equivoqué al escribir, me equivoqué al teclear, equivocación, por equivocación, por
            error, sin querer, se me fue el dedo, se me fue, se me escapó, se me escapó el dedo, dedo gordo,
            dedazo, error mío, fallo mío, mi culpa, culpa mía, error de dedo, error de tecla, error de tipeo,
            error de escritura, error tipográfico, escribí mal, puse mal, tecleé mal, marqué mal, apreté mal,
            upss, uups, oops, ops, opa, epa, huy, miento, no miento, bromeo, broma, no nah no es cierto,
            pensándolo, bien pensado, mejor pensado, viéndolo bien, mirándolo bien, reconsiderando,
            reconsidero, recapacitando, tras pensarlo, después de pensarlo, o sea no, o más bien, cambio mi
            nota, cambio mi voto, cambio mi respuesta, cambio la nota, cambio de opinión, cambié de opinión,
            he cambiado de opinión, cambié de idea, cambio de idea, lo cambio, lo cambio por, cámbialo,
            cámbienlo, cambiadlo a, cámbiame, cambienme a, cambia a, cambien a, cámbienla a, cambiar a,
            modifico, modifíquenlo a, que sea, que sean, venga un, dejémoslo en, lo dejamos en, subo a, bajo
            a, subámoslo a, bájenlo a, súbanlo a, debía ser, debía ser un, tenía que ser, tenía que ser un,
            iba a ser, iba a ser un, era para un, era para, debió ser, debió ser un, al revés, fe de errata,
            exagero, exageré, bueno mira, bueno mire, bueno miren, bueno va, no mira, a ver no
        """,
        Cue.IF: """
            si, siempre que, siempre y cuando, a no ser que, ojalá, si solo, con tal de que, en caso de que,
            con un poco más de, con un poco más, con un poquito más de, con un poquito más, con algo más de,
            con más cuidado, con una mejor, con un mejor, si no fuera, si no fuera por, si no fuese, si no
            fuese por, si no hubiera, si hubiera, si hubiese, si hubieran, si hubieseis, si hubierais, si
            tuviera, si tuvieran, si tuvierais, si fuera, si fueran, si fuese, si fuerais, si me devuelven, si
            arreglan, si mejoran, solo si, sólo si, solamente si, únicamente si, solo con, sólo con, siempre
            que me, a menos que, mientras no, en el caso de que, en caso que, salvo que, si acaso hubiera, con
            la condición de que, a condición de que, de no ser por, de no haber sido por, de haber, de haber
            sido, cuando me devuelvan, cuando arreglen, cuando mejoren, ojalá hubiera, si llegan a, si llega
            a, si me hubieran, si me hubiesen, suponiendo que, bastaría con, bastaría
        """,
        Cue.WOULD: """
            sería, sería un, seríais, serían, serían un, podría ser, podría ser un, daría, le daría, os daría,
            les daría, fuera, llegaría a, tendríais, tendrían, tendrían un, pondría, le pondría, será, subiría
            a, era, era un, era de, sería el, seríais un, seríais de, serían de, podrían ser, podrían ser un,
            podríais ser, podría llegar a, podría llegar al, podría tener, podría darles, podría dar, podría
            darle, podría ponerles, daría un, le daría un, os daría un, les daría un, te daría, fuera un,
            fueran un, sería hasta, llegaría al, llegaría a un, llegarían a, llegarían al, tendríais un,
            tendría, tendría un, merecería, merecería un, merecerían, merecerían un, mereceríais, mereceríais
            un, pondría un, le pondría un, les pondría, les pondría un, os pondría, os pondría un, te pondría,
            será un, serán un, subiría al, subiría a un, subirían a, subirían al, pasaría a, pasaría a ser,
            aumentaría a, les daré, les daré un, le daré, le daré un, os daré, os daré un, daré, pondré, les
            pondré, les pondré un, le pondré, os pondré, valdría, valdría un, quedaría en, quedaría en un, se
            llevaría, se llevaría un, se llevarían, se llevarían un, se ganarían un, alcanzaría el, alcanzaría
            un, calificaría con, votaría, calificaría, valoraría
        """,
        Cue.WOULD_HAVE: """
            habría sido, hubiera sido, hubiese sido, pudo haber sido, pudo ser, podría haber sido, podía haber
            sido, podía ser, habría dado, hubiera dado, hubiera puesto, habría puesto, iba a dar, iba a poner,
            iba a darle, iba a ponerle, quería dar, quería poner, casi doy, casi le doy, debería haber sido,
            merecía, pensaba, había pensado, había pensado en, tenía en mente, empezó como un, empezó siendo
            un, iba a ser de, apuntaba a, quería un, hubiera sido de, habría sido de, hubieran sido, hubiesen
            sido, habrían sido, habríais sido, hubierais sido, hubierais tenido un, podrían haber sido,
            pudieron ser, podría haber sido de, hubiera podido ser, habría podido ser un, hubiese dado,
            hubiese puesto, hubiera calificado con, hubiera votado, hubiera dicho, habría dicho, hubiera
            merecido, habría merecido, hubieran merecido un, habrían merecido un, hubiera tenido, habría
            tenido, hubieran tenido un, habrían tenido, iba a darles, iba a ponerles, íbamos a dar, íbamos a
            poner, iba para, iban para, iba por, iban por el, iba a ser, iba a ser un, iban a ser, ibais a ser
            un, era para, era para un, eran para un, estaba por dar, estaba por darles, estaba por poner,
            estaba por ponerles un, estuve a punto de dar, estuve a punto de darles, estuve a punto de poner,
            estuve a punto de ponerles, a punto de darles un, a punto de dar un, a punto de poner un, pensaba
            dar, pensaba darles, pensaba poner, pensaba ponerles, pensaba en un, quería darles, quería darle,
            quería ponerles, quise darles, casi les doy, casi os doy, casi pongo, casi les pongo, casi le
            pongo un, casi os pongo un, debió haber sido, debió ser, debió ser un, debía ser, debía ser un,
            tenía que ser, tenía que ser un, merecían, merecíais un, tenía pensado dar, tenía pensado poner,
            tenía pensado darles, tenía pensado un, partía de un
        """,
        Cue.LESS_OR_MORE: """
            más de, más que, menos de, menos que, al menos, al menos un, por lo menos, por lo menos un, como
            mínimo, como máximo, como mucho, como poco, mínimo, máximo, a lo sumo, no más de, casi, casi un,
            casi casi, cerca de, cerca del, superior a, inferior a, mayor que, menor que, hasta, hasta un,
            sobre el, rozando el, mayor de, menor de, ni, menos, más del, menos del, más allá de, más allá
            del, por arriba de, por arriba del, por abajo de, por abajo del, encima de, encima del, debajo de,
            debajo del, arriba de, arriba del, abajo de, abajo del, bajo el, al menos el, por lo menos el,
            cuando menos, cuando menos un, cuanto menos, cuando mucho, cuando mucho un, mínimo un, como mínimo
            un, mínimo mínimo, máximo un, como máximo un, como mucho un, como poco un, como muchísimo, a lo
            más, a lo más un, a lo mucho, a lo mucho un, a lo sumo un, a todo dar un, no más del, no pasa de,
            no pasa del, no pasan de, no pasan del, no paso de, no paso del, no sube de, no sube del, no subo
            de, no baja de, no baja del, no bajan de, no bajo de, no bajo del, no llega ni a un, ni llega a,
            ni llega al, casi el, casi casi un, casi casi el, cercano a, cercano al, próximo a, próximo al,
            superior al, inferior al, mayor a, mayor al, menor a, menor al, mejor que un, peor que un,
            superando el, supera el, supera un, superan el, hasta el, hasta un máximo de, sobrepasa, rozando,
            roza el, rozan el, raspando, raspando el, raspando un, raya el, rayando el, acercándose a,
            acercándose al, se acerca a, se acerca al, se acercan al, tirando a, tirando a un, tirando al,
            tira a, a un paso de, a un paso del, a nada de un, a nada del, escasamente, a duras penas, apenas
            llega a, apenas llega al, apenitas, max, máx un, + de, - de, si acaso un, mas d, menos d, más bien
            por encima de
        """,
        Cue.OR_MORE: """
            o más, o menos, o mayor, o menor, o superior, o inferior, y pico, y algo, para arriba, para abajo,
            en adelante, más, menos, como mínimo, como máximo, mínimo, máximo, por lo menos, al menos, como
            mucho, raspado, raspadito, o más alto, o más bajo, o mas, o más aún, o incluso más, o hasta más, o
            un poco más, o un poco menos, o algo más, o algo menos, o poco más, o poco menos, y más, y mucho
            más, y contando, y algo más, y un poco más, y un poquito, y un poco, y tantos, y tanto, pa arriba,
            pa abajo, hacia arriba, hacia abajo, parriba, y subiendo, y bajando, para adelante, pasadito,
            corto, flojo, flojito, justito, raspando, tirando a, tirando a un, tirando al, tirando para,
            tirando pa, rozando el, mínimo mínimo, máximo máximo, como máximo máximo, a lo sumo, a lo más, a
            lo mucho, cuando mucho, cuando menos, como poco, de mínimo, de máximo, por arriba, por abajo,
            mínimamente, tope, como tope, max, o por ahí arriba
        """,
        Cue.HALF: """
            y medio, y media, y 1 / 2, y un cuarto, y tres cuartos, medio, con cinco, coma cinco, punto cinco,
            y pico, y 3 / 4, y 1 / 4, 3 / 4, y medio largo, y medito, y mitad, y la mitad, y tres cuartas, y
            un tercio, y dos tercios, y mdio, y meido, punto uno|dos|tres|cuatro|seis|siete|ocho|nueve|5, coma
            uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|1|2|3|4|5|6|7|8|9, con uno|dos|tres|cuatro|cinco|
            seis|siete|ocho|nueve décimas, coma veinticinco|setentaicinco, coma setenta y cinco, con medio, y
            medio punto, medio punto, y poco, y poquito, y cacho, y algo más, y piquito, y picos, punto
            setenta y cinco, un medio
        """,
        Cue.HALVED: "",
        Cue.BETWEEN: """
            entre, entre el, entre un, de, del, desde, desde el, escala, rango, entre medias de, desde un,
            estoy entre, estoy entre el, estoy entre un, ando entre, ando entre un, andaría entre, anda entre,
            está entre, está entre el, está entre un, estaría entre, estaría entre el, estaría entre un, dudo
            entre, dudo entre el, dudo entre un, dudando entre, dudando entre un, dudo si, no me decido entre,
            no me decido entre el, no me decido entre un, indeciso entre, indecisa entre, oscila entre, oscilo
            entre, a medio camino entre, término medio entre, a caballo entre, una escala de, escala de,
            escala del, rango de, entre medio de, mitad entre
        """,
        Cue.TO: "a, al, hasta, hasta el, a un, hasta un, hasta los, a los, pa, p'al, al el, hacia, hacia el",
        Cue.AND: "y, e, y el, y un, &, y el un, y los, y a, e el, y entre",
        Cue.OR: """
            o, u, ó, o quizás, o tal vez, o quizá, o incluso, quizás, quizá, o a lo mejor, casi, casi un, casi
            casi, tirando a, tirando a un, tirando al, o un, o el, u un, u el, o quizás un, o quizá un, o tal
            vez un, o incluso un, o hasta, o hasta un, o a lo mejor un, o puede que, o puede que un, o igual,
            o igual un, o máximo, o capaz, o capaz un, quizás un, quizá un, tal vez, tal vez un, puede que un,
            a lo mejor, a lo mejor un, ó un, ò, o bien, o bien un, o como mucho, o como mucho un, hasta quizá
            un, igual un, incluso un
        """,
        Cue.PERCENT: """
            por ciento, porciento, por cien, porcentaje, x ciento, xciento, porcien, % de, pct, percent, por
            mil
        """,
        Cue.STARS: """
            estrellas, estrella, estrellitas, corazones, estrellotas, estrellita, estrellas y media,
            corazoncitos, corazón, tenedores, soles de, dedos, pulgares, pulgares arriba, caritas, coronas,
            michelines
        """,
        Cue.SCHOOL: "nota escolar, en la escuela, en el cole, nota de cole, en selectividad, en el colegio",
        Cue.UNIT: """
            segundos, segundo, seg, minutos, minuto, min, mins, horas, hora, h, hs, hrs, días, día, noches,
            noche, semanas, semana, meses, mes, años, año, añitos, veces, vez, personas, persona, amigos,
            amigas, adultos, niños, niñas, niño, hijos, hijas, hijo, invitados, clientes, compañeros, chicos,
            chicas, mujeres, hombres, perros, gatos, nietos, euros, euro, eur, céntimos, pesos, peso, dólares,
            dólar, soles, pesetas, libras, pavos, mil, millones, kg, g, gr, gramos, kilos, kilo, litros,
            litro, ml, km, m, mts, metros, metro, cm, gb, mb, piezas, pieza, unidades, unidad, pares, par,
            bolsas, bolsa, cajas, botellas, botella, paquetes, pedidos, mesas, habitaciones, camas, pisos,
            tiendas, sucursales, cafés, cervezas, cañas, copas, vasos, pizzas, hamburguesas, tacos, tapas,
            raciones, platos, menús, bocadillos, postres, cenas, comidas, desayunos, panes, tortillas,
            empanadas, camareros, camareras, meseros, empleados, empleadas, dependientas, dependientes,
            cajeros, trabajadores, motivos, razones, razón, cosas, problemas, errores, fallos, quejas,
            preguntas, mensajes, correos, llamadas, compras, visitas, viajes, zapatos, camisas, camisetas,
            libros, boletos, entradas, paradas, coches, carros, puertas, grados, pasos, escalones, enero,
            febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ene,
            feb, abr, jun, jul, ago, sep, oct, nov, dic, más de lo, de la mañana|tarde|noche, de mis|sus|
            vosotros|nosotros|ustedes|ellos|ellas|los|las|cada, de descuento, seguidos, seguidas, de enero|
            febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre, euros|pesos|
            dólares|soles|platos|pizzas entre, veces|personas|clientes|platos|pedidos|compras|visitas|
            habitaciones|amigos|casos|ocasiones de 10|diez|cinco|5|7|tres|3, veces|personas|clientes|platos|
            pedidos|compras|visitas|habitaciones|amigos|casos|ocasiones sobre 10|diez|cinco|5|7|tres|3|cada,
            veces|personas|clientes|platos|pedidos|compras|visitas de cada 10|diez|cinco|5|7|3, segunditos,
            minutitos, minutito, minutazos, horitas, hr, ratos, diitas, semanitas, mesecitos, añazos, décadas,
            década, siglos, trimestres, semestres, quincenas, madrugadas, mañanas, tardes, lunes, martes,
            miércoles, jueves, viernes, sábado, sábados, domingo, domingos, fines fin findes, am, pm, a m,
            a.m, p.m, de la madrugada, en punto, y cuarto, y media de la, del mediodía, set, setiembre, de
            setiembre, mzo, de este mes, del mes pasado, del presente, del corriente, ms, personitas,
            individuos, sujetos, comensales, cubiertos, convidados, invitadas, adultas, ancianos, abuelos,
            abuelas, nenes, nene, nena, nenas, niña, bebés, bebé, chavos, chavas, chamacos, chamaco, chavales,
            chaval, chavalas, críos, crías, muchachos, muchachas, pelados, peladas, pibes, pibas, cabros,
            guaguas, gurises, hermanos, hermanas, primos, primas, tíos, tías, sobrinos, sobrinas, nietas,
            nieto, nieta, padres, madres, parejas, matrimonios, familias, familiares, amiguitos, compañeras,
            colegas, vecinos, vecinas, señoras, señores, señoritas, perritos, perro, gato, gatitos, gatas,
            enfermeras, enfermeros, doctores, médicos, técnicos, operarios, obreros, albañiles, plomeros,
            fontaneros, electricistas, mecánicos, repartidores, mensajeros, choferes, conductores, taxistas,
            guías, cocineros, meseras, mozos, mozas, garzones, trabajadoras, vendedores, vendedoras, asesores,
            asesoras, ejecutivos, operadores, operadoras, agentes, recepcionistas, gerentes, encargados,
            encargadas, cajeras, dependienta, dependiente, guardias, policías, turistas, pasajeros, pacientes,
            alumnos, estudiantes, socios, eurazos, euritos, eurillos, centavos, centavo, pesitos, mangos,
            lucas, luca, varos, varitos, duros, quetzales, quetzal, lempiras, córdobas, colones, colón,
            balboas, bolívares, bolivianos, guaraníes, reales, usd, mxn, clp, cop, ars, francos, libra, yenes,
            billetes, monedas, millón, bs, palos, quilombos, k, gramo, kilitos, kilogramos, toneladas, onzas,
            onza, cl, mililitros, kilómetros, kilómetro, kms, centímetros, centímetro, milímetros, mt, m2,
            hectáreas, cuadras, cuadra, millas, pulgadas, watts, vatios, gigas, giga, megas, mega, tb, cc, hz,
            fps, pixeles, yardas, artículos, artículo, productos, prendas, prenda, ejemplares, pantalones,
            faldas, vestidos, chaquetas, chamarras, abrigos, jerseys, suéteres, blusas, playeras, poleras,
            remeras, calcetines, medias, bragas, zapatillas, tenis, botas, sandalias, tacones, anillos,
            aretes, pendientes, pulseras, collares, relojes, gafas, lentes, bolsos, carteras, mochilas,
            maletas, sillas, sillones, sofás, muebles, lámparas, focos, bombillas, estantes, repisas,
            tornillos, tuercas, clavos, llantas, ruedas, neumáticos, cauchos, gomas, frenos, bujías, filtros,
            teléfonos, celulares, móviles, pantallas, computadoras, ordenadores, baterías, pilas, cables,
            cargadores, enchufes, almohadas, toallas, toalla, sábanas, cobijas, mantas, colchones, armarios,
            ventanas, duchas, baños, ascensores, elevadores, escaleras, peldaños, plantas, edificios, casas,
            cuartos, recámaras, dormitorios, estacionamientos, parqueaderos, salidas, carriles, ventanillas,
            mostradores, filas, colas, turnos, citas, sesiones, sesión, clases, lecciones, cursos, exámenes,
            vacunas, dientes, muelas, muela, radiografías, análisis, operaciones, cirugías, revisiones,
            reparaciones, cambios, entregas, envíos, devoluciones, reembolsos, intentos, intento, reclamos,
            reclamaciones, cartas, fotos, foto, reseñas, páginas, página, recibos, facturas, tickets,
            tiquetes, cuotas, plazos, suscripciones, tarjetas, reservas, reservaciones, presupuestos,
            solicitudes, órdenes, avisos, mails, emails, sms, whatsapps, audios, pizzetas, arepas, pupusas,
            tamales, quesadillas, burritos, tortas, tortitas, sándwiches, sanduches, hot dogs, completos,
            choripanes, medialunas, croissants, churros, donas, donuts, galletas, magdalenas, panecillos,
            barras de pan, bolillos, conchas, conos, helados, bolas, sabores, pasteles, porciones, porción,
            trozos, rebanadas, flanes, croquetas, bravas, pinchos, pintxos, montaditos, gambas, langostinos,
            calamares, ostras, almejas, filetes, bistecs, chuletas, costillas, alitas, nuggets, ensaladas,
            sopas, caldos, guisos, paellas, arroces, huevos, manzanas, plátanos, naranjas, limones, tomates,
            aguacates, paltas, cafecitos, cortados, capuchinos, refrescos, gaseosas, sodas, jugos, zumos,
            batidos, aguas, chelas, birras, cubatas, copitas, tragos, shots, vinos, botellitas, latas, lata,
            jarras, tarros, frascos, botes, cartones, sobres, cápsulas, pastillas, tabletas, cremas, ramos,
            rosas, flores, plantitas, macetas, ración, bandejas, docenas, docena, combos, orden de, bolsitas,
            cajitas, kits, juegos de, paquetitos, cajetillas, cigarros, calles, sedes, oficinas,
            departamentos, secciones, restaurantes, bares, hoteles, ciudades, países, pueblos, estados,
            provincias, canales, películas, capítulos, temporadas, partidos, goles, tallas, talla, medidas,
            números, golpes, clics, clicks, botones, teclas, claves, contraseñas, códigos, estaciones,
            semáforos, camiones, camión, buses, bus, trenes, vuelos, aviones, bicis, motos, autos, auto,
            carritos, cilindros, velocidades, puertos, cámaras, aplicaciones, versiones, opciones,
            alternativas, colores, tipos, modelos, formas, maneras, ideas, consejos, causas, defectos, fallas,
            falla, averías, agujeros, manchas, rayones, rasguños, golpecitos, denuncias, etapas, fases,
            reglas, materias, puntos de venta, cada uno, cada una, c / u, por persona, por cabeza, por barba,
            por noche, por día, por semana, por mes, por hora, por kilo, por pieza, por unidad, al día, al
            mes, al año, a la semana, a la hora, al kilo, la noche, el kilo, la hora, la pieza, la unidad, la
            docena, de propina, de envío, de anticipo, de retraso, de demora, de espera, de cola, de fila, de
            antelación, de edad, de antigüedad, de garantía, de distancia, de ancho, de largo, de alto, de
            multa, de recargo, de iva, de rebaja, de diferencia, de los nuestros, de nosotras, de la familia,
            de mi familia, en fila, en cola, por delante de mí, adelante de mí, antes que yo, más tarde,
            atrás, consecutivos, consecutivas, consecutivo, de corrido, al hilo, a la vez, por vez, por ciento
            menos, por ciento más, aniversarios, cumpleaños, vueltas, idas, estancias, estadías, días antes,
            ocasiones, ocasión, oportunidades, ava, avo, aba, puntos porcentuales, por tres, por dos, o tres
            veces, o cuatro veces, y pico de años, y pico euros, y tantos años, y pico años, y pico pesos, de
            rebajas, menos cuarto
        """,
        Cue.THING: """
            pedido, orden, factura, ticket, tique, recibo, mesa, habitación, piso, puerta, calle, avenida,
            autobús, bus, tren, andén, pasillo, página, versión, modelo, talla, tamaño, teléfono, tel, móvil,
            celular, código, pin, reserva, boleto, asiento, número de, a las, las, hasta las, sobre las, el
            día, el próximo, después de, tras, para, en, hace, durante, éramos, fuimos, somos, estábamos, son,
            había, hay, tengo, tenemos, teníamos, tenía, compré, compramos, pedí, pedimos, pagué, pagamos,
            pagar, gasté, cuesta, cuestan, costó, costaba, esperé, esperamos, esperando, esperar, tardó,
            tardaron, tardan, edad, cumple, cumplí, últimos, últimas, próximos, otros, otras, los otros, cada,
            grupo de, familia de, estos, estas, esos, esas, los, unas, dentro de, menos de la, abierto, abren,
            cierran, iphone, canal, terminal, faltaban, nos vemos el, iremos el, euros|pesos|dólares|soles|
            platos|pizzas entre, tienen, tenían, tenéis, ustedes tienen, tuvimos, tuve, tuvo, quedan,
            quedaban, quedaron, faltan, faltaron, sobran, pedido nº, pedido no, orden no, orden nº, orden #,
            folio, expediente, factura nº, mesa nº, mesa de, habitación nº, suite, cabaña, bungalow,
            apartamento, apto, apart, depto, departamento, dpto, torre, bloque, portal, escalera, manzana,
            lote, kilómetro, km, carretera, ruta, autopista, av, avda, cra, carrera, transversal, diagonal,
            colonia, edificio, edif, puesto, stand, parcela, fila, butaca, vagón, vuelo, muelle, dársena,
            plataforma, parada, metro, colectivo, combi, camión, ventanilla, turno, pista, cancha, campo,
            alberca, carril, sección, capítulo, artículo, art, ley, decreto, párrafo, lección, tema,
            ejercicio, serie, ref, referencia, cód, código de, clave, contraseña, dni, nif, nie, cif, rut,
            ruc, curp, rfc, cedula, contrato, póliza, matrícula, placa, patente, tarjeta, iban, clabe, cp, c
            código postal, tfno, tlf, tlfno, telf, cel, mi cel, mi celular es, mi teléfono es, mi número es
            el, wsp, whatsapp, wpp, fax, llámenme al, llámame al, llamadme al, llámeme al, llamar al, llamen
            al, llame al, marquen al, márquenme al, contáctenme al, contactarme al, escríbanme al, al número,
            al fijo, extensión, ext, interno, int, talle, talla número, número de zapato, número de calzado,
            calzo, uso talla, zapatos número, zapatos del, zapatos talla, pesa, pesaba, mide, altura,
            estatura, sobre la, hacia las, pasadas las, desde la, hasta la, entre las, de las, casi las,
            reservamos para, éramos como, éramos éramos casi, íbamos, íbamos como, fuimos como, vinimos,
            vinieron, estuvimos, grupo como de, equipo de, pareja de, somos como, habían, habrá, hay como, hay
            solo, había como, ya llevo, llevamos, llevaba, llevan, llevábamos, hace casi, hace más de, hace
            como, hace ya, desde hace casi, desde hace más de, durante casi, durante más de, por más de, por
            casi, por unos, por solo, por apenas, a solo, a unos, a casi, a menos de, a más de, a escasos,
            tras más de, tras casi, después de casi, después de más de, al cabo de, en menos de, en más de, en
            casi, las próximas, los primeros, las primeras, las otras, unos, demoraron, demoró, demoran,
            demoraban, tardaron como, tardaron casi, tardaron más de, tardamos, tardar, tardando, tardan casi,
            esperé casi, esperé más de, esperé como, esperé unos, esperamos casi, esperamos más de, esperamos
            como, esperas de, me tuvieron, nos tuvieron, duraron, dura, duran, pasaron, pasan, han pasado, me
            llevó, nos llevó, retraso de, demora de, compraron, comprar, comprado, compro, comprando, pedir,
            pidiendo, pedimos como, trajeron, trajo, traían, sirvieron, recibí, recibimos, mandaron, me
            mandaron, enviaron, me enviaron, llegaron solo, entregaron, cambiaron, probamos, pagas, pagamos
            como, he pagado, hemos pagado, pagando, cobran, cobraron, cobró, cobrar, cobrarme, cobrando,
            gastamos, gastar, gastado, invertí, valía, valían, costaron, costado, costando, cueste, salió,
            salía, salieron, sale a, precio de, precio de lista, valor de, total de, cuenta de, propina de,
            cargo de, multa de, descuento del, descuento de, rebaja del, rebaja de, cupón del, cupón de,
            recargo del, aumento del, iva del, paquete de, pack de, caja de, caja con, bolsa de, set de, juego
            de, lata de, botella de, docena de, combo, menú de, menú del, promoción de, oferta de, mi hijo
            tiene, mi hija tiene, mi nene de, mi nena de, mi bebé de, mi perro de, mi nieto de, mi nieta de,
            mi madre de, mi padre de, hijo de, hija de, niño de, niña de, señor de, señora de, de unos,
            cumplió, cumplimos, cumplía, cumplieron, cumplo, cumpleaños número, a a con con con tus, nuestros,
            nuestras, vuestros, los aquellos, aquellas, todos nosotros, cada cual, cada casi, los xbox,
            playstation, ps, windows, android, galaxy, samsung, xiaomi, redmi, ipad, huawei, seat, ibiza,
            audi, bmw, mazda, renault, peugeot, golf, fifa, covid, fórmula, nivel, etapa, fase, zona,
            distrito, cadena, antena, radio, la tele, en la planta, en el cuarto, pág, nos tocó la, nos dieron
            la, la sala, la línea, gate, temperatura de, a temperatura, distancia de, unos casi, el lunes, el
            martes, el miércoles, el jueves, el viernes, el sábado, el domingo, del el pasado, el próximo
            lunes, caducidad, año, los años, de los años, generación, promoción del, siglo, abrimos, abrían,
            abren a las, abierto de, horario de, atienden de, de lunes a viernes de, de lunes a sábado de,
            atendemos de, entre entre nosotros, a los, el plato, la apartado, inciso, de a, cama de, regla,
            norma
        """,
        Cue.NUMBER: """
            número, num, núm, nº, n°, nro, no., n, número:, num., núm., n., nro., nmero, nùmero, mi|este|ese
            número, mi teléfono
        """,
        Cue.IDIOM: """
            número uno, números uno, n° 1, # 1, uno de, una de, uno mismo, ninguno, alguno, uno a uno, uno por
            uno, los dos, las dos, los tres, entre dos, mil veces, cien por cien, cien por ciento, ciento por
            ciento, al cien, al 100 %, 100 por ciento, 100 por cien, al 100, nueve de cada diez, 9 de cada 10,
            24 / 7, kilómetro cero, desde cero, dos palabras, dos en uno, 2 en 1, 3 por 2, 2 por 1, 3 x 2, 2 x
            1, dos por uno, tres por dos, de dos en dos, 50 / 50, uno más, uno menos, a la una, dos o tres,
            por uno, las once, a las once, desde 2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|
            2017|2018|2019|2020|2021|2022|2023|2024|2025|2026, no puedo dar|poner|darles|ponerles once|11|12|
            doce|20|100|más, 11|12|20|100|once si pudiera|pudiese|existiera, si existiera el|un 11|once|12, si
            se pudiera 11|12|20|once, el 34|35|36|37|38|39|40|41|42|43|44|45|46 me|le|no|era|es|nos, número 1,
            números 1, num 1, nro 1, no. 1, n 1, top 10, top 5, top 3, f 1, 4 x 4, cuatro por cuatro, 50 por
            ciento y, 3 en 1, tres en uno, todo en uno, dos por el precio de uno, 2 por el precio de 1, cero
            cero siete, once de septiembre, la once, tomamos once, de once, una once, mis once, de tres al
            cuarto, de tres al 4, dos por tres, cuatro ojos, cuatro paredes, cuatro perras, cuatro letras,
            cuatro palabras, cuatro chavos, cuatro caminos, los cuatro vientos, a los cuatro vientos, a cuatro
            manos, cuatro quesos, 4 quesos, más de cuatro, tres leches, 3 leches, tres quesos, 3 quesos, tres
            pies, cinco pies al gato, cinco patas al gato, tres tristes tigres, dos dedos, a dos pasos, a 2
            pasos, a tres pasos, a cuatro pasos, a dos cuadras, dos caras, dos velas, dos patadas, dos
            pájaros, dos palmos, dos gotas, no hay dos sin 3, ni uno ni otro, ni una ni dos, a la de tres, una
            de dos, una o dos, uno o dos, uno u otro, dos que tres, dos tres, tres o cuatro, cuatro o cinco
            veces, dos más dos, dos y dos son cuatro, dos de dos, mil y una, mil y un, a las mil, mil amores,
            mil felicidades, mil bendiciones, mil besos, mil cosas, mil detalles, mil problemas, mil excusas,
            mil vueltas, mil historias, mil razones, mil por mil, mil de mil, mil millones de gracias, más de
            mil, ciento y la madre, a cien, 1000 gracias, un millón de, siete vidas, siete mares, 7 mares,
            siete maravillas, siete leguas, siete enanos, sietemesino, siete machos, cinco sentidos, choca
            esos cinco, dame esos cinco, cinco jotas, 5 jotas, nueve de diez veces, ocho de cada diez, 8 de
            cada 10, siete de cada diez, 7 de cada 10, 24 x 7, los quince, mis quince, nosotros cuatro, los 2,
            los 3, los 4, las 2, las 3, dos juntos, uno se, uno llega, uno va, uno sale, uno paga, uno espera,
            uno quiere, uno puede, uno tiene, uno siente, uno está, uno es, uno no, uno ya, uno sabe, uno
            viene, uno busca, uno cree, uno piensa, uno debe, uno come, uno pide, uno entra, uno queda, uno
            compra, uno necesita, uno ve, uno pregunta, uno llama, uno nunca, uno siempre, uno como, uno que,
            uno tras otro, uno por otro, uno a otro, uno con otro, uno al otro, uno y otro, el uno para el
            otro, uno tras uno, uno solo, uno bueno, uno nuevo, uno igual, uno parecido, uno mejor, uno
            distinto, uno diferente, uno así, uno cualquiera, uno entre, uno de los, uno del, uno encima, si
            uno, para uno, de uno en uno, de una en una, una a una, una que otra, al uno por, hay uno, me
            trajeron uno, uno por persona, uno por cabeza, más uno, cero espera|costo|ruido|respuesta|
            vergüenza, 0 problema|queja|estrés|esperas|espera|drama|dramas|complicaciones|complicación|
            demoras|retrasos|peros|dudas|riesgos|excusas|líos|rollos|molestias|contratiempos|inconvenientes|
            sorpresas|preocupaciones|desperdicio|tolerancia|calorías|azúcar|interés|intereses|comisiones|
            costo|coste|emisiones|contaminación|ruido|ruidos|ganas|empatía|respeto|educación|privacidad|
            higiene|paciencia|comunicación|respuesta|respuestas|explicaciones|soluciones|compromiso|vergüenza|
            bronca|broncas|pena|remordimientos|arrepentimientos, cero servicio|atención|limpieza|amabilidad|
            sabor|calidad|experiencia|personal|recomendable|recomendado|puntualidad|trato, estrés cero,
            problemas cero, espera cero, tolerancia 0, coca cola cero, km 0, km cero, kilómetros cero,
            residuos cero, sobre cero, hora cero, punto cero, año cero, cero a la izquierda, un cero a la
            izquierda, interés cero, de diez en diez, dieces, 1 de los|las, uno de las, una de las, a las 1|2|
            3|4|5|6|7|8|9|10|11|12 menos 5|10|20|25, si pudiera|pudiese les|os daría|pondría 11|20|100|once,
            si pudiera|pudiese daría|pondría 11|20|100|once, si pudiera|pudiese les|os daría|pondría un 11|20|
            100|once, si pudiera|pudiese daría|pondría un 11|20|100|once, si pudiéramos les daríamos|
            pondríamos un 11|20|100|once
        """,
        Cue.STOP: """
            me quiero desuscribir,
            vasta, vasta ya, nomás mensajes, olvídenme, olvídame, olvidadme,
            stop, baja, darme de baja, dar de baja, dadme de baja, dame de baja, denme de baja, darse de baja,
            alto, cancelar, cancela, cancelen, cancele, basta, basta ya, ya basta, ya está bien, parar, para
            ya, pare, paren, parad, detener, detente, detengan, terminar, termina, salir, fin, eliminar,
            elimíname, eliminarme, borrar, bórrame, bórrenme, bórreme, borrarme, desuscribir, desuscribirme,
            desuscribirse, desinscribir, desapuntarme, anular, anula, no más, revocar, revoco, quitar,
            quítame, quítenme, déjenme en paz, dejadme en paz, no sms, cancelar suscripción, unsuscribe,
            desactivar, déjame en paz, baja ya, la baja, mi baja, dar baja, dar la baja, quiero baja, solicito
            baja, baja definitiva, baja inmediata, baja del servicio, darme baja, dadme la baja, denme la
            baja, dame la baja, pido la baja, pido baja, bájenme, bájame, bajadme, desuscribirme ya,
            desuscríbeme, desuscríbanme, desuscríbame, desuscribidme, desuscripción, desuscribe, desuscribete,
            desuscripcion, desinscribirme, desinscríbanme, desinscríbeme, desinscripción, desvincular,
            desvincúlenme, cancelen suscripción, cancele suscripción, cancela suscripción, cancelar la
            suscripción, cancelar servicio, cancelar mensajes, cancelar sms, cancelo, cancelación, cancelar
            todo, cancelenme, cancélenme, cancélame, anular suscripción, anular servicio, anulación, anulen,
            anule, anúlenme, párenle, párale, parenle, paren ya, pare ya, parad ya, para por favor, basta por
            favor, bastaa, bastaaa, basta de mensajes, basta de sms, basta de spam, ya no más, ya no mas, no
            mas, ya estuvo, ya estuvo bueno, suficiente ya, ya fue suficiente, detener mensajes, detener todo,
            detenlo, deténganse, deténgase, detente ya, alto ya, alto por favor, finalizar, finaliza,
            finalicen, terminen, cesar, cesen, interrumpir, suspender, suspendan, suspensión, silenciar,
            bloquear, bloqueen, borradme, bórrenme ya, borren, borre, borra, borrad, borrar mi número, borrar
            número, borrar datos, borrar mis datos, elimínenme, elimíneme, eliminadme, eliminen, elimina,
            elimine, eliminar número, eliminar mi número, eliminar datos, eliminar mis datos, quíteme,
            quitadme, quiten, quítenme ya, sácame, sáquenme, sacadme, sáqueme, sáquenme ya, salirme, retirar,
            retírenme, retírame, retirarme, remover, remuévanme, remuéveme, removerme, no enviar, no enviar
            más, no enviar mas, no mandar, no mandar más, no escribir, no escribir más, no escriban, no
            escriban más, no molestar, no molesten, no molestes, no moleste, no molestar más, no contactar, no
            contactar más, no llamar, no más mensajes, no mas mensajes, no más sms, no mas sms, no más spam,
            no mensajes, no quiero más, no quiero mas, no quiero mensajes, no quiero sms, no deseo más, no
            deseo mensajes, ya ya no quiero más, no gracias stop, stop ya, stop mensajes, stop sms, stop spam,
            stop publicidad, stop por favor, déjeme en paz, déjennos en paz, déjenme tranquilo, déjenme
            tranquila, dejadme tranquilo, dejadme tranquila, déjame tranquilo, déjame tranquila, dejen de
            joder, dejen de molestar, deja de molestar, dejen de chingar, revocar consentimiento, revoco
            consentimiento, retiro consentimiento, optar por salir, salir de la lista, fuera de la lista, sin
            mensajes, ni un mensaje más, ni un sms más, desactiva, desactivarme, desactiven, desactívenme,
            desactivación, deshabilitar, renuncio, renunciar, abandonar, ni un mensaje mas, bloquéenme,
            bloquéame, bloquearme, bloqueadme, bloquéeme, bloqueen mi número, bloquee, bloquea, para, pará,
            pará ya, parar esto, detengan esto, dejarlo, déjenlo, déjelo, déjalo, dejadlo, dejen eso|esto,
            déjenme, déjame, dejadme, déjeme, déjenme|déjame|dejadme|déjeme|déjennos en paz,
            déjenme|déjame|dejadme tranquilo|tranquila, quitarme, sacarme, darme|dar|darnos de baja,
            cancelarlo, no molesten|molesten más|moleste|molestes|molestéis|molestar, no me
            molesten|moleste|molestes|molestéis, no me molesten|moleste|molestes|molestéis más, no
            fastidien|fastidiéis|jodan|chinguen|insistan|frieguen, no jodan|chinguen más, dejen de
            joder|molestar|fastidiar|insistir, dejen de molestarme, no quiero esto|eso|nada|más|estos|esto
            más, no lo|los quiero, no quiero recibir esto|nada|más, no me
            contacten|contactes|contacte|contactéis|contacten más, no me busquen|busques|busquen más, no me
            escriban|escribas|escriba|escribáis, no me manden|mandes|mande|mandéis nada|más|nada más, no me
            envíen|envíes|envíe|enviéis nada|más, no kiero, no kiero más mensajes|sms, no kiero mensajes|sms,
            suficiente, es suficiente, lárguense, váyanse, piérdanse, callaos, cállense, no quiero
            esto|eso|nada|más|estos, no me contacten|contactes|contacte|contactéis, no me busquen|busques, no
            me manden|mandes|mande|mandéis nada|más, no quiero esto|eso|nada|estos, no lo|los quiero más, que
            pare|paren, dejad|dejen|deja|deje de mandar|enviar|escribir cosas|mierdas|esto|tonterías,
            dejad|dejen|deja|deje de mandar|enviar|escribir|molestar, dejad|dejen|deja|deje de
            mandarme|enviarme cosas|mierdas|esto
        """,
        Cue.ENDING: "fin, termina, suficiente, lo suficiente, y basta, y fin, para",
        Cue.URGING: """
            puede|pueden|puedes|podéis|podrían|podría|podrías|podríais, me puede|pueden|puedes|podrían, se
            puede, quieren, quiere, quieres, queréis, deben, debe, debéis, tienen que, tienes que, hagan el
            favor de, haced el favor de, haga el favor de, les|le|os|te pido|ruego|suplico que, les|le|os|te
            pido|ruego|suplico, pido que, exijo que, quiero que, quisiera que, quisiera, quiero, deseo,
            necesito, necesito que, me gustaría, dije|digo|repito que, dije, digo, he dicho, he dicho que, ya
            dije, ya lo dije, ya he dicho, ya les|os|te dije|he dicho, ya les|os|te dije|he dicho que,
            les|os|te dije|he dicho que, repito, lo repito, por última vez, última vez, último aviso, por
            enésima vez, de una vez, de una vez por todas, otra vez, de nuevo, ahora, ahora mismo, ya, ya
            mismo, inmediatamente, enseguida, hoy, en serio, de verdad, realmente, simplemente, por dios,
            esto, eso, con esto|eso, todo, todo esto, de, de esto, que, a, y, entonces, pero, o, o si no, si
            no, o los|les|os|te denuncio|reporto|bloqueo, los|les|os|te denuncio|reporto|bloqueo, los voy a
            denunciar|reportar|bloquear, o los voy a denunciar|reportar|bloquear, o llamo a la policía, joder,
            coño, carajo, mierda, puta madre, hostia, no me interesa, no me interesan, no estoy
            interesado|interesada, sin interés, no interesado|interesada, qué pesados|pesadez|molestos,
            pesados, molestos, son muy pesados|molestos, sois muy pesados, sois unos pesados, ya cansan, ya
            aburren, me tienen harto|harta, estoy harto|harta, harto, harta, es spam, esto es spam, spam, de
            la lista, de esta lista, de su|vuestra|tu lista, de sus listas, mi número, mi teléfono, para
            siempre, tranquilo, tranquila, disculpen, les|le|os|te|se lo repito, les|le|os|te repito,
            les|os|te lo digo, se lo digo, se lo repito
        """,
        Cue.REFUSAL: """
            no escriban más, no escriba más, no escribas más, no escribáis más, no manden más, no mandéis más,
            no mandes más, no envíen más, no enviéis más, no envíe más, no contactar, no contactarme, no
            contacten, no vuelvan a mandar|enviar, no molesten más, no me interesa recibir, quiero darme de
            baja, quisiera darme de baja, deseo darme de baja, me quiero dar de baja, quiero la baja, solicito
            la baja, denme de baja, dame de baja, dadme de baja, déme de baja, me doy de baja, darme de baja
            de, borra|elimina mis datos, bórrenme, bórrame, borradme, elimínenme, elimíname, déjenme en paz,
            déjeme en paz, déjame en paz, dejadme en paz, déjennos en paz, déjenme tranquilo|tranquila,
            dejadme tranquilo|tranquila, déjame tranquilo|tranquila, retiro mi consentimiento, retiro el
            consentimiento, revoco mi consentimiento, revoco el consentimiento, consentimiento retirado,
            consentimiento revocado, no doy mi consentimiento, fuera de la lista, salir de la lista, los voy a
            bloquear, os voy a bloquear, opt out, no escribirme, no escribirnos, no mandarme|enviarme más|
            mensajes|nada|sms|publicidad, no molestarme, no llamarme más, retiro|revoco|cancelo la
            autorización|suscripción, olvídense|olvídese|olvídate|olvidaos de mi|nosotros, rayen mi|este
            número|nombre, tachen este nombre, mensajes|sms|mensajitos basta, no me|nos mandar, no me|nos
            enviar, no me|nos rompan, no me|nos marquen, no le|les escriban|manden|envíen|contacten más, no
            mande|envíes|llamen|molestes|moleste|molestéis|jodan|chinguen|frieguen|escribir|enviar|mandar más,
            no manden|envíen otro|otra|otros|nada|ni, no escriban|escribas|escriba|envíen|manden a este|esta|
            mi, no insistan, no insista, no insistas, no insistáis, no me|nos vuelvan a mandar|enviar|llamar,
            no quiero|deseo|quisiera|queremos que me|nos vuelvan|sigan, no deseamos que me escriban|escriba|
            escribas|escribáis|manden|mande|mandes|mandéis|envíen|envíe|enviéis|contacten|contacte|contactéis|
            molesten|moleste|molestéis|llamen|llame|vuelvan|sigan, no deseamos que nos vuelvan|sigan, prefiero
            que no me, prefiero no recibir, preferiría no recibir, pido que no me, les pido que no, les pido
            que dejen, les ruego que no, les ruego que dejen, ruego que no me, ruego no me, ruego dejen,
            solicito que no me, solicito no recibir, solicito no ser contactado|contactada, solicito dejar de,
            pido no recibir, pido no ser contactado|contactada, no quiero|deseo seguir recibiendo, no quiero|
            deseo saber nada más|de, no quiero|deseo ser contactado|contactada|molestado|molestada, no deseo|
            quiero más contacto|de, ya no quiero|deseo recibir|saber|más|nada|que|sus|estos|tus|seguir, ya no
            manden|mandes|envíen|escriban|molesten, no me interesa seguir, no me sigan escribiendo|mandando|
            enviando|molestando|llamando, no sigan escribiendo|mandando|enviando|molestando|insistiendo,
            dejen|deje|deja|dejad|dejar|pare de insistir, paren|parad de|a insistir, párenle de escribir|
            molestar|contactar|joder|chingar|fregar|fastidiar|spamear|acosar|hostigar|insistir, párenle a
            insistir, dejen|deja|paren de estar molestando|chingando|jodiendo|mandando|escribiendo, paren la|
            el|los acoso, quiero|quisiera|deseo darnos de baja, necesito|querría darme|darnos de baja, quiero
            mi baja, quisiera|deseo|necesito|pido|exijo la|mi baja, solicito mi baja, ruego|tramiten|
            gestionen|procesen|confirmen|cursen mi|la baja, que me|nos den|dé|deis|des de baja, cómo me doy de
            de, cómo me doy dar baja|de, cómo me puedo de|dar baja|de, cómo nos damos de baja, cómo puedo
            darme de, cómo hago para darme de, cómo hago para no recibir, cómo hago para que no, cómo hago
            para que dejen, cómo cancelo estos|los|esto mensajes|suscripción|sms, cómo cancelo la mensajes|
            sms, cómo dejo de recibir, cómo me desuscribo, cómo me salgo de, cómo me borro de, cómo paro
            estos|los|esto, cómo detengo estos|los|esto, cómo bloqueo estos|este, désme|denos|dennos|dadnos|
            danos|démen de baja, dar de baja este celular, dar de baja el número|teléfono|contacto|celular,
            denme ya de baja, baja de la lista, baja de esta lista, baja de sus mensajes, baja de este
            servicio, me quiero|quisiera salir ya, me quiero|quisiera borrar|desuscribir|desapuntar de|ya, me
            gustaría salir|borrar|desuscribir|desapuntar de|ya, me gustaría darme de baja, me quisiera dar de
            baja, quiero|quisiera|deseo salir|salirme|borrarme|retirarme de, quiero|quisiera|deseo
            desuscribirme|desinscribirme|desapuntarme, quiero cancelar mi|la|esta mensajes, quiero cancelar
            estos suscripción|mensajes, cancelar|anulen mi|la|esta suscripción, cancelo mi|esta suscripción,
            desuscríbanme|desuscríbeme|desuscríbame|desuscribidme|desinscríbanme|desinscríbeme|desapúntenme|
            desapuntadme|desapúntame, desuscribirme de, borren|borre|borra|borrad|eliminen|elimine|elimina|
            eliminad|quiten mis mis, borren|eliminen|quiten el contacto, saquen el número|teléfono|contacto,
            borren|eliminen|quiten|saquen mi información, pierde mi número, ejerzo|ejercito mi derecho, ejerzo
            mis derechos, ejercer mi derecho de, derecho de|al supresión|cancelación|oposición|olvido|
            rectificación, derechos arco, me opongo al|a tratamiento|que, agencia de protección de, agencia
            española de protección, a la aepd, ante la aepd, los reporto como|por spam, los voy a reportar|
            denunciar como|por spam|acoso, los voy a denunciar a|ante la, os voy a denunciar|reportar a|por|
            ante la|spam|acoso, los denuncio a|ante|por la|spam|acoso|profeco, os denuncio a|ante|por la|spam|
            acoso, los|os|te|lo|les bloqueo|bloquearé|bloqueamos|bloqueé|bloqueado, voy a bloquear este|el|su|
            sus|los, voy a bloquearlos, voy a bloquearos, voy a bloquearlo, los tengo bloqueados, estáis
            bloqueados, están bloqueados, quedan bloqueados, número bloqueado, quítenme|quíteme|quitadme|
            quítame|sáquenme|sáqueme|sacadme|sácame|quítennos|sáquennos|bájenme|bájame de la|su|sus|esta|este|
            tu|tus|vuestra|vuestras|esa|el|ahí|aquí|lista, bórrenla, déjenme|déjeme|déjame|dejadme|déjennos de
            paz, déjenme|déjeme|déjame|dejadme|déjennos en joder|molestar|escribirme|mandarme, déjenme|déjame|
            dejadme tranquilos|tranquilas, déjeme|déjennos|dejadnos tranquilo|tranquila|tranquilos|tranquilas,
            retiro|revoco mi|el autorización|permiso, retiro|revoco todo|cualquier consentimiento|
            autorización|permiso, retirar|revocar mi|el consentimiento|permiso|autorización, consentimiento
            denegado|anulado, no doy mi permiso, no doy el|ningún consentimiento|permiso, no doy mi
            autorización, no cuentan con mi, no he dado mi|el|ningún|permiso consentimiento|permiso|para, no
            autorizo el uso|envío|tratamiento|contacto, no autorizo este uso|envío|tratamiento, no autorizo
            que me, no autorizo a que, no les|os|los autorizo|autoricé, no les di permiso|mi|autorización, yo
            no autoricé, sin mi consentimiento|autorización|permiso, no consiento que me|recibir|tratamiento,
            salir de esta|su lista, salirme de la|esta lista, fuera de esta|su lista, no quiero volver a
            saber|recibir, opt-out, basta de acoso|mandar, otro mensaje|sms más y, otro mensaje|sms y los
            bloqueo|denuncio, otro mensaje|sms y os denuncio, un mensaje|sms más y, un solo mensaje más, que
            dejen de mandar|enviar, que dejen los|las molestar|escribir|escribirme|mandarme|mandar|enviar|
            mensajes|mensajitos, que paren|cesen de|los|las mandar|enviar, alto a los mensajes, cesen los|el|
            de envío, cese de comunicaciones|mensajes, absténganse de, eviten mandar|enviar, no más contacto,
            no rompan más|las|los pelotas|bolas|huevos, ya no molestes|jodan|chinguen|fastidien, ya dejen de
            mandar, ya paren de molestar|escribir|joder|mandar, quítenme|quíteme|quitadme|quítame|sáquenme|
            sácame d, denme|deme|dame|dadme|darme|quiero d baja, den de vaja, borra|elimina|quita|saca|olvida|
            quite|saque|olvide mi|este|ese número|teléfono|contacto|celular, me|nos borren|quiten|saquen|
            eliminen|borre|quite|saque|elimine|quitéis|borréis de la|su|sus|esta|vuestra, me borran|quitan|
            sacan|eliminan|borráis|quitáis|sacáis de la|su|esta|vuestra, bórrenlo|bórrelo|bórralo|borradlo|
            elimínenlo|elimínelo|elimínalo, quítenlo|quítelo de la|su|sus|esta, me|nos dan|dais|das de baja,
            anulo|cancelo|quito|niego mi|el consentimiento|autorización|permiso, no tienen|tenéis|di mi|el
            consentimiento|permiso, bórreme|elimíneme|eliminadme|remuévanme|retírenme|retíreme|exclúyanme|
            descártenme de|ya, quiero|deseo|pido|exijo|solicito que me den|borren|eliminen|quiten|saquen|
            desuscriban, dejadnos|dejarme en paz, déjenme|déjeme|déjame|dejadme|déjennos ya joder|molestar, no
            quiero|deseo recibir más|nada|otro|ningún, denme|deme|dame|dadme de bja|vaja|baha, no mandes|
            mande|envíe otro|nada, borren|borre|borra|eliminen|elimine|elimina|quiten el número|teléfono,
            quítenme|sáquenme del grupo|listado|sistema|registro, no quiero|deseo recibir sus|estos, no
            queremos recibir sus|estos|más, quiten|quitad|quitar|saquen|retiren mi|este número|teléfono,
            quiten|saquen|retiren mis datos, no hace falta que me escriban, no hace falta que me manden
        """,
        Cue.STOPPING: """
            no más, basta, basta de, basta con, stop, stop a los, ni un, ningún, no quiero, no deseo, no
            queremos, paren, parad, paren los, paren con, detengan, cancelen, suficientes, sin más, no manden,
            no envíen, párenle, párenle con, párenle a, párale, párale con, parale a, bájenle, bájenle a,
            bájenle con, bajenle a los, corten con, corten, corta con, cortá con, corten ya con, terminen con,
            acaben con, qué pesados con, qué pesadez con, pesados con, cansan con, aburren con, ya aburren
            con, ya cansan con, ya cansan, hartan con, hinchan con, rompen con, no jodan con, no chinguen con,
            no frieguen con, no molesten con, dejen de hinchar con, no insistan con, dejen de, deje de, deja
            de, dejad de, dejá de, dejar de, dejen ya de, deja ya de, dejad ya de, dejen por favor de, paren
            de, pare de, para de, parad de, pará de, parar de, paren ya de, paren ya, paren por favor, basta
            ya de, ya basta de, ya basta con, basta ya con, basta con los, no vuelvan a, no vuelvas a, no
            vuelva a, no volváis a, no volver a, nunca vuelvan a, no vuelvan jamás a, eviten, evite, evita,
            evitad, evitar, absténganse de, absténgase de, abstenerse de, cesen de, cesen, suspendan,
            suspenda, suspende, suspended, detenga, detén, detened, cancele, cancela, canceled, interrumpan,
            bloqueen, no mas, ya no más, ni un solo, ningún otro, ninguna otra, no deseamos, no deseo más, no
            quiero más, no quiero mas, ya no quiero, ya no quiero más, ya no deseo, no necesito más, no acepto
            más, no quisiera, no me interesan, no me interesan sus, no soporto, no soporto más, ya no soporto,
            ya no aguanto, harto de, harta de, hartos de, hartas de, cansado de, cansada de, cansados de,
            aburrido de, aburrida de, podrido de, podrida de, hasta las narices de, hasta los huevos de, hasta
            los cojones de, hasta el gorro de, hasta la madre de, hasta el moño de, hasta la coronilla de,
            hasta las pelotas de, hasta la madre con, me tienen harto con, me tienen harta con, me tenéis
            harto con, me tenéis harta con, me tienen podrido con, me tienen cansado con, me tienen hasta la
            madre con, ya me cansaron con, ya me hartaron con, me hartaron con, ya me tienen harto con, ya me
            tienen harta con, ya estuvo de, ya estuvo con, ya estuvo bueno de, me están molestando con,
            saturan con, si vuelven a, si vuelve a, si volvéis a, si vuelves a, como vuelvan a, como volváis
            a, como vuelvas a, como vuelva a, si siguen, si sigue, si seguís, si sigues, como sigan, como
            sigáis, si no dejan de, si no paran de, si no dejáis de, no sigan, no siga, no sigas, no sigáis,
            podrían dejar de, podríais dejar de, pueden dejar de, puedes dejar de, podéis dejar de, podría
            dejar de, stop con, stop con los, stop de, fin a, no|n me|m|nos, ya no me|m|nos, nunca más|mas me,
            nunca|jamás me, que|q no me|m|nos, agradecería|agradezco|agradeceré|agradecería que no,
            agradecería no, agradecería dejen|dejaran de, preferiría|prefiero|quisiera|querría que no, me
            gustaría que no, pido|exijo|solicito|ruego|suplico que no, no quiero|deseo|queremos|necesito|
            quisiera que, déjame|déjenme|dejadme|déjeme|déjennos de, deja|dejen|dejad|deje|paren|para|parad d,
            hasta el gorro|moño|coño con, hasta las narices|pelotas con, hasta los huevos|cojones|ovarios con,
            hasta la coronilla con, no vuelvas|vuelvan|vuelva|volváis a, hasta la madre|polla|pija con, hasta
            el culo de|con, hasta aquí de|con, borren, borre, borrad, borrá, borrar, bórrenme, eliminen,
            elimine, eliminad, eliminar, supriman, suprima, suprimir, olviden, olvidad, tachen, den|dé|dad|dar
            de baja, dejaran|dejasen de, no pienso|acepto|autorizo, no pienso|acepto|autorizo que, ya no
            quiero|deseo que, dejen de estar, que dejen|paren|cesen de, supresión|eliminación|cancelación|
            borrado de, no me|nos vuelva|vuelvas|volváis a, nunca|jamás vuelvan a
        """,
        Cue.CONTACT: """
            mensajes, mensaje, mensajitos, sms, notificaciones, encuestas, encuesta, escribirme, mandarme,
            enviarme, contactarme, llamarme, publicidad, spam, whatsapp, correos, recordatorios,
            comunicaciones, cuestionarios, escribirnos, mandarnos, enviarnos, contactarnos, llamarnos,
            molestarme, molestarnos, fastidiarme, hostigarme, acosarme, spamearme, textearme, mensajearme,
            joderme, chingarme, atosigarme, bombardearme, escribiéndome, mandándome, enviándome, molestándome,
            contactándome, llamándome, mensajito, mensajería, mms, notificación, mailing, emails, e mails,
            newsletter, boletines, boletín, propaganda, recordatorio, whats, whatsapps, wasaps, wasap, wsp,
            cuestionario, msj, msjs, mjs, msm, sms publicitarios, mensajes de texto, escriban, escriba,
            escribas, escribáis, escribás, escribieran, escribiesen, escribierais, manden, mande, mandes,
            mandéis, mandés, mandaran, mandasen, mandarais, mandarían, envíen, envíe, envíes, enviéis, enviés,
            enviaran, enviasen, enviarais, contacten, contacte, contactes, contactéis, contactés, contactaran,
            molesten, moleste, molestes, molestéis, molestés, molestaran, llamen, llames, llame, llaméis,
            llamaran, busquen, fastidien, fastidiéis, jodan, chinguen, acosen, hostiguen, textees, texteen,
            spameen, mensajeen, insistan, remitan, escribir, contactar, molestar, joder, chingar, fregar,
            fastidiar, spamear, acosar, hostigar, mi número|teléfono|celular|cel|contacto|móvil|nombre|correo,
            este|ese número|teléfono|contacto, mis datos, nuestros datos, todos mis datos, nuestro número,
            información personal, suscripción, nuestros números, todos los datos, mi tel, nuestros teléfonos,
            vuestros mensajes
        """,
        Cue.NO_MORE: """
            no gracias más, ya no por favor, no los quiero, no lo quiero más, ya no los quiero, no los quiero
            más, no los quiero recibir, no quiero recibirlos, no deseo recibirlos, no deseo recibirlas, no
            quiero más de estos, no los deseo, no las quiero, ya no las quiero, no me los manden, no me los
            manden más, no me los envíen, ya no los deseo, no son bienvenidos, no deseados, no deseadas, no
            solicitados, no solicitadas, indeseados, no gracias basta, basta por favor, ya basta, ya no más,
            ya estuvo bueno, ya paren, párenle, paren ya
        """,
        Cue.BETWEEN_THEM: """
            más, de, con, los, las, sus, vuestros, estos, estas, tantos, tantas, recibir, mandar, enviar,
            mandarme, por, favor, me, otro, otros, otra, esos, tus, tu, su, vuestras, este, ese, nuevos, vez,
            tipo, volver, volver a, vuelvan a, a, el, la, un, una, mis, todos, todas, toda, tanto, tanta,
            vuestro, vuestra, esa, esas, esto, dichosos, malditos, malditas, pinches, putos, putas, jodidos,
            benditos, estúpidos, molestos, molestas, fastidiosos, insistentes, constantes, continuos,
            automáticos, solicitados, deseados, publicitarios, publicitarias, promocionales, comerciales,
            seguir, recibiendo, mandando, enviando, enviarme, enviarnos, mandarnos, nos, ningún, ninguna,
            nunca, jamás, ya, mas, tan, cada, rato, día, todo, tiempo, ni, manden, envíen, mandéis, enviéis,
            mande, envíe, mandes, envíes, sigan, siga, nuevo, nueva, través, del, medio, vía, los putos, sus
            pinches, sus estúpidos, este tipo, su tipo, clase, parte, suya, m, d, porfa, nada, boludo, che,
            pelotudo, estar, contacto
        """,
        Cue.SUBJECT: """
            yo no, ellos, ella, él, nadie, recibí, he recibido, llegó, había, hubo, tuve, yo, recibido,
            recibidos, llegaron, de error, que me, me llegó, me llegaron, me llegan, me llega, llegan, llega,
            recibo, recibí un, mandaron, me mandaron, enviaron, me enviaron, mandan, me mandan, envían, él no,
            ellos no, ella no, por qué, porqué, tuvimos que, tuve que, de confirmación, de aviso, de
            bienvenida, para avisar, para avisarme, para confirmar, hubo que, no he, no hemos, han, ha, hemos,
            le pedí, les pedí, de voz, recibida, recibidas, quise, pude
        """,
        Cue.WRONG_NUMBER: """
            número equivocado|erróneo|incorrecto|errado, num|nro|tel equivocado, persona
            equivocada|incorrecta|errónea, equivocado de número|persona, equivocada de número|persona,
            equivocaron de número|persona, equivocó de número|persona, equivocasteis de número|persona,
            equivocas de número|persona, equivoca de número|persona, equivocan de número|persona, equivocáis
            de número|persona, está|están|estás equivocado|equivocados, está|estás equivocada, error de
            número|persona, no es mi número, no soy yo, no soy la|el persona|señor|señora|que, no soy
            quien|quién, aquí no vive, aquí no hay nadie, nadie con ese|este nombre, no existe esa persona, no
            hay ninguna persona, ya no es su|el número|teléfono, no es su número, este número ya no es de,
            este número no es de, ya no pertenece a, no pertenece a, número cambió de dueño|dueña|propietario,
            cambió de dueño|titular|propietario, es de otra persona, es otra persona, soy otra persona, me
            confunden|confunde|confundes|confundís con, me están|está|estás confundiendo, me han confundido,
            me confundieron, nunca compré|he comprado|compre|ordené|pedí|he pedido nada|algo, jamás compré|he
            comprado|compre nada|algo, no compré|he comprado nada, no compre nada ahí|allí|con, no soy
            cliente|clienta, no soy su|vuestro|vuestra|tu|un|una cliente|clienta, nunca he sido|fui
            cliente|clienta, nunca he estado allí|ahí, nunca fui a su|esa|ese tienda|local|restaurante, nunca
            los he oído, está usted equivocado|equivocada, estáis equivocados,
            equivocaste|equivocado|equivocaron|equivocó de número|persona|num|tel
        """,
        Cue.NO_IDEA: "no los|les|lo|os|te|la|le conozco, no sé quiénes|quienes son",
        Cue.NOT_ME: """
            no soy, no me llamo, este no es, esta no es, esto no es, no es, ya no es, aquí no hay
            ningún|ninguna, no hay ningún|ninguna, no conozco a, no conozco ningún|ninguna, aquí no vive, aquí
            no está, buscan a, busca a, buscas a, ya no tiene, ya no usa, cambió de número, no está aquí
        """,
        Cue.NAME: """
            maría, ana, juan, josé, carlos, luis, pedro, laura, marta, lucía, carmen, sofía, jorge, miguel,
            david, antonio, isabel, elena, rosa, diego, garcía, lópez, pérez, señora, señor, sra, sr, doña,
            don
        """,
        Cue.PHONE: """
            número, num, teléfono, celular, cel, móvil, de, del, el, la, un, una, ya, más, ahora, este, esta,
            ese, este es, es, que, yo, mi, su, tu, lo siento, perdón, perdone, disculpe, disculpen, disculpa,
            creo, creo que, me temo, pienso, me parece, parece, tiene, tienen, tienes, tenéis, se, te, os, ha,
            han, has, haber, ahí, allí, allá, aquí, en, con, con ustedes, con vosotros, a, ustedes, usted, en
            su tienda, en vuestra tienda, y, pero, ni, nada, nunca, jamás, mensaje, sms, nuevo, nueva, viejo,
            dueño, dueña, propietario, hace poco, desde hace, quien, busca, buscan, persona, en mi vida, otra,
            otro, alguien, señor, señora, esa, no, al, le, les, acá, contacto, texto, está, están, vive, hay,
            ninguna, ningún, amigo
        """,
        Cue.HELP: """
            ayuda, help, info, información, ayúdame, ayúdenme, ayúdeme, ayudadme, ayuda por favor, necesito
            ayuda, socorro, asistencia, soporte, más información, más info, me ayudan, me pueden ayudar, me
            ayudas, instrucciones, menú, sos, ayuda ayuda, ayudaa, ayudaaa, aiuda, auxilio, ayudar, ayudame,
            ayudenme, ayúdennos, ayudadnos, me puede ayudar, me puedes ayudar, me podrían ayudar, me podría
            ayudar, me podéis ayudar, pueden ayudarme, puede ayudarme, puedes ayudarme, podéis ayudarme,
            podrían ayudarme, me ayuda, me ayudáis, quiero ayuda, quiero información, quiero info, necesito
            info, necesito información, necesito asistencia, necesito soporte, necesito que me ayuden,
            requiero ayuda, requiero información, solicito ayuda, solicito información, solicito info, pido
            ayuda, quisiera información, quisiera más información, quiero más información, más informacion,
            más datos, informacion, informaciones, informes, infos, infor, info por favor, información por
            favor, dame info, dame información, denme información, denme info, manden info, manden
            información, asistencia por favor, soporte técnico, comandos, instrucción, help me, help please,
            sos ayuda, una ayuda, una ayudita, ayudita, faq, menu principal, menú principal, asesoría,
            orientación
        """,
        Cue.ASK: """
            quién eres, quién es, quiénes son, quiénes sois, quién sos, quién habla, quién escribe, quién me
            escribe, quién me está, con quién hablo, con quién estoy, quién les dio, quién os dio, quién te
            dio, qué es esto, qué es eso, de qué se trata, de qué va, de qué tienda, qué tienda, cuál tienda,
            de dónde son, de dónde sois, de parte de quién, de quién es, qué quieren, qué quieres, qué
            queréis, qué significa, qué quiere decir, qué tengo que, cómo funciona, cómo se hace, cómo
            contesto, cómo respondo, cómo lo cambio, cómo cambio, cómo corrijo, cómo voto, puedo cambiar,
            puedo cambiarlo, puedo corregir, puedo hablar, puedo llamar, se puede cambiar, por qué me
            escriben, por qué me escribís, por qué me mandan, por qué me preguntan, por qué tienen mi, cómo
            tienen mi, cómo tenéis mi, de dónde sacaron, de dónde han sacado, de dónde habéis sacado, cómo
            consiguieron, es un bot, eres un bot, sois un bot, son un robot, cuánto cuesta, tiene costo, a qué
            hora, cuál es el horario, horario, horarios, horario de apertura, cuándo abren, cuándo abrís,
            cuándo cierran, están abiertos, abren hoy, dónde están, dónde estáis, dónde queda, cuál es la
            dirección, cuál es el teléfono, qué significa el, cuál es la escala, cuál es mejor, cuál es el
            máximo, disculpe quién son, disculpe quiénes|qué eres|es|son|sois|sos|habla|escribe, disculpen
            quién|qué eres|es|son|sois|sos|habla|escribe, disculpen quiénes son, puedo saber quién|quiénes|de|
            por|cómo, se puede saber quién|quiénes|de|por|qué, podría saber quién|quiénes|de, en qué sentido,
            y esto qué es, esto qué es, esto de qué es, esto para qué es, y tú quién eres, y usted quién es,
            quién rayos, quiénes demonios, y a ustedes quién, pero quién son|sois|me|les|os, pero quiénes
            eres|es|sos|me|les|os, kien es, kienes son, kien eres, kien sos, y quiénes son, y quién eres, y
            ustedes quiénes son, ustedes quiénes son, usted quién es, vosotros quiénes sois, quién diablos,
            quién coño, quién carajo, quién chingados, quién me habla, quién manda, quién me manda, quién
            envía, quién me envía, quién me contacta, quién les pasó, quién os pasó, quién le dio mi, quién os
            ha dado, quién les ha dado, con quién tengo el gusto, disculpe quién, disculpen quiénes, no
            reconozco el número, no reconozco este número, no conozco este número, q es, k es esto, ke es
            esto, qué es esta, qué es este, qué diablos es, qué coño es, qué carajo es, qué encuesta es, qué
            mensaje es, qué empresa es, qué empresa son, qué negocio es, qué local es, qué restaurante es, qué
            compra es, qué pedido es, qué visita es, qué producto es, qué servicio es, de q, de k, de qué
            empresa, de qué negocio, de qué local, de qué restaurante, de qué compra es, de qué pedido es, de
            qué producto es, de qué servicio, de qué hablan, de qué habla, de qué habláis, de qué me hablan,
            de qué me hablas, de qué me habla, de qué me habláis, de qué están hablando, de qué estamos
            hablando, cuál local, cuál restaurante, cuál empresa, cuál compra, cuál pedido, cuál negocio, a
            qué compra es, a qué pedido es, a qué visita es, a qué se refieren, a qué se refiere, a qué os
            referís, a qué te refieres, a cuál, acerca de qué, respecto a qué, en relación a qué, de parte de
            q, de dónde me escriben, de dónde me hablan, de dónde me escribís, de dónde es, desde dónde
            escriben, para qué es, para qué sirve, para qué preguntan, para qué quieren, para qué me, qué
            quiere de mí, qué quieren de mí, q quieren, q quieres, qué desean, qué necesitan, qué buscan, qué
            significan, q significa, k significa, ke significa, q quiere decir, qué querés decir, q tengo que,
            qué hay que, q hay que, qué debo hacer, qué debo responder, qué debo contestar, qué debo poner,
            qué número pongo, qué número debo, qué número tengo, qué pongo, qué respondo, qué contesto, cuál
            número, cuál pongo, cuál es la mejor, cuál es la máxima, cuál es la peor, cuál es el mejor, cuál
            es el peor, cuál es el mínimo, qué escala, en qué escala, qué rango, qué nota es la, qué es lo
            mejor, qué es lo máximo, cuál es lo, es mejor 0, es mejor 10, es mejor el 0, es mejor el 10,
            recomendar qué, recomendar a quién, recomendarles a quién, recomendar el qué, no entiendo la
            pregunta, no entendí la pregunta, no entiendo el mensaje, no entendí el mensaje, no entiendo qué,
            no entendí qué, no entendí que tengo, no entiendo esto, no entiendo de qué, no comprendo la
            pregunta, no sé de qué, no sé a qué, no sé qué debo, cómo se usa, cómo va esto, cómo es esto, cómo
            se responde, cómo se contesta, cómo se vota, cómo se califica, cómo tengo que, cómo debo, cómo
            califico, cómo puntúo, cómo modifico, cómo edito, cómo rectifico, cómo lo corrijo, cómo lo
            modifico, como puedo, cómo hago para, cómo le hago para, cómo le hago, cómo los contacto, cómo les
            contacto, cómo os contacto, cómo me comunico, cómo me pongo en contacto, cómo llego, cómo reclamo,
            cómo pido, cómo reservo, cómo devuelvo, puedo modificar, puedo rectificar, puedo editar, puedo
            votar, puedo contestar, puedo dar mi opinión, puedo llamarlos, puedo devolver, puedo reservar, se
            puede modificar, se puede corregir, se puede reservar, se puede pagar, se puede llamar, quiero
            cambiar mi nota, quiero cambiar mi respuesta, quiero hablar con, quisiera hablar con, necesito
            hablar con, quisiera saber, quiero saber, me gustaría saber, me pueden decir, me puede decir, me
            podéis decir, me puedes decir, me podrían decir, me podrías decir, me dicen quién, me dices quién,
            me dice quién, me decís, díganme quién, díganme quiénes, dígame quién, dime quién, me pasan el, me
            pasas el, me dan el, me das el, por qué me escribe, por qué me escribes, porqué me escriben, xq me
            escriben, pq me escriben, pq me escribís, xq me mandan, pq me mandan, por qué me envían, por qué
            me enviáis, por qué me llega, por qué me llegan, por qué me llegó, por qué me contactan, por qué
            me contactáis, por qué recibo, por qué recibí, por qué nos escriben, por qué quieren saber, por
            qué preguntan, por qué la pregunta, por qué tenéis mi, por qué tiene mi, por qué tienes mi, de
            dónde tienen, de dónde tenéis, de dónde salió, de dónde sacaste, de dónde sacó, de dónde
            sacasteis, de dónde obtuvieron, de dónde ha salido, cómo obtuvieron, cómo consiguió, cómo
            conseguisteis, cómo conseguiste, cómo saben mi, cómo sabéis mi, cómo tiene mi, cómo tienes mi,
            cómo sacaron mi, cómo dieron con mi, dónde consiguieron, dónde sacaron, quién les autorizó, con
            qué permiso, eres una máquina, eres un robot, eres humano, eres real, es usted un bot, son un bot,
            sois un robot, sois humanos, hablo con una persona, hablo con un robot, hablo con un bot, estoy
            hablando con, me contesta una persona, me cobran por, me cobráis por, me van a cobrar, cobran por,
            tiene algún costo, tiene algún coste, tiene coste, cuesta dinero, cuánto me cuesta, cuánto cobran,
            tengo que pagar, hay que pagar, es de pago, esto cuesta, a q hora, a qué horas, a ke hora, hasta
            qué hora, desde qué hora, en qué horario, qué horario tienen, qué días abren, qué días abrís, q
            días, q horario, cuál es su horario, cuál es vuestro horario, cuáles son los horarios, horario de
            atención, horario de cierre, cuándo vuelven a abrir, abren mañana, abren el, abren los, abren en
            navidad, abren en festivos, abren a, abrís hoy, abrís mañana, abrís el, abrís los, abrís en,
            cierran hoy, cerráis a, cerráis el, estáis abiertos, hoy abren, mañana abren, los domingos abren,
            el domingo abren, el lunes abren, trabajan los, trabajan el, atienden los, atienden el, atienden
            hoy, hoy atienden, dónde quedan, dónde se ubican, dónde está la, dónde se encuentran, en qué
            calle, cuál es su dirección, cuál es su teléfono, cuál es su número, cuál es el número, me dan la
            dirección, tienen estacionamiento, tienen delivery, hacen envíos, hacen entregas, hacen delivery,
            hacéis envíos, aceptan tarjeta, aceptáis tarjeta, tienen sucursal, tienen sucursales, perdón|
            disculpa|perdona quién eres|es|son|sois|sos|habla|escribe, perdón|disculpa|perdona qué es, perdón
            quiénes son|sois
        """,
        Cue.QUESTION: """
            quién, quiénes, qué, cuál, cuáles, cuándo, dónde, cómo, por qué, cuánto, cuántos, puedo, pueden,
            puede, podéis, se puede, está, están, hay, tienen, tenéis, debo, tengo que, hasta cuándo, me
            llaman, me llamas, me llamáis, me contestan, me responden, me devuelven, me mandan, me envían,
            siguen ahí, están ahí, hay si pongo, si doy, si respondo, si contesto, si escribo, si marco, si
            voto, si mando, si digo, si les doy, si les pongo, el máximo es, el mínimo es, la máxima es, la
            mínima es, lo máximo es, lo mínimo es, lo mejor es, lo peor es, la mejor nota es, la nota máxima
            es, la nota más alta es, el mejor es, el tope es, es gratis, es spam, es una estafa, es un fraude,
            es una broma, es un bot, es verdad, q, ke, x qué, xq, pq, pa qué, para qué, a qué, en qué, con
            qué, de qué, de dónde, desde dónde, a dónde, adónde, de quién, con quién, a quién, para quién, por
            quién, cuánta, cuántas, cuanto, cuantos, podría, podrían, podés, puedes, podríais, podrás, sería
            posible, es posible, se podrá, habrá, tendrán, tendrían, tienes, tenés, tiene, hacen, hacéis,
            aceptan, aceptáis, abren, abrís, abre, cierran, cerráis, venden, vendéis, envían, enviáis,
            entregan, atienden, trabajan, reparten, eres, sos, sois, estáis, estás, estarán, sigue, seguís,
            debemos, hay que, tendría que, cuesta, cuestan, cobran, me cobran, me dicen, me pueden, me puede,
            me podéis, saben, sabéis, sabes, sabe, acaso, será que, cuál de, por casualidad, quisiera saber,
            quiero saber
        """,
        Cue.SCALE: """
            bueno, malo, mejor, peor, el mejor, el peor, lo mejor, lo peor, máximo, mínimo, el máximo, lo
            máximo, el mínimo, lo mínimo, significa, quiere decir, alto, bajo, positivo, negativo, bien, mal,
            contento, correcto, buena, mala, buenos, malos, óptimo, mejores, peores, la mejor, la peor,
            excelente, pésimo, excelencia, lo más alto, lo más bajo, el más alto, el más bajo, la más alta, la
            más baja, más alto, más bajo, la máxima, la mínima, máxima, mínima, el tope, tope, lo más, lo
            menos, equivale, equivale a, corresponde, suficiente, aprobado, suspenso, aprobar, válido,
            permitido, correcta, positiva, negativa, alta, baja, mucho, poco, bueno o malo, malo o bueno, bien
            o mal, q significa, contenta, satisfecho, perfecto, quieren decir, se refiere, seria bueno, es
            bueno, es malo, es lo mejor, es lo peor, es lo máximo, es el máximo, está bien, ok
        """,
        Cue.AUTOMATIC: """
            estoy conduciendo, estoy manejando, voy conduciendo, respuesta automática, mensaje automático,
            contestador automático, fuera de la oficina, fuera de oficina, no molestar activado, estoy de
            vacaciones, de vacaciones hasta, estaré de vacaciones, estaré ausente, ahora no puedo hablar, no
            puedo hablar ahora, en una reunión, estoy en una reunión, enviado desde mi iphone, te llamo luego,
            le gusta ", le gustó ", le encanta ", le encantó ", me gusta ", le dio risa, se rió de, destacó ",
            enfatizó ", cuestionó ", reaccionó, manejando ahora, estoy al volante, voy manejando, voy al
            volante, modo conducción, modo no molestar, modo no molestar activado, no molestar está activado,
            leeré tu mensaje, leeré su mensaje, leeré el mensaje, veré tu mensaje, te contesto luego, te
            contesto en cuanto, te contesto más tarde, le contestaré, te contestaré, les contestaré, te
            respondo luego, te respondo más tarde, te responderé, le responderé, les responderé, responderemos
            a la brevedad, le responderemos, te responderemos, nos pondremos en contacto, nos comunicaremos,
            en breve te, en breve le, en breve nos, te llamo más tarde, te llamo después, te llamo en un, te
            llamo al rato, te marco luego, te marco más tarde, te marco al rato, le llamo luego, le llamo más
            tarde, te devuelvo la llamada, le devuelvo la llamada, luego te llamo, luego te marco, ahorita no
            puedo, ahora mismo no puedo, en este momento no puedo, en estos momentos no puedo, por el momento
            no puedo, no puedo contestar ahora, no puedo atender ahora, no puedo atenderte, no puedo responder
            ahora, no puedo responder en este, no puedo hablar en este, no puedo hablar ahora mismo, no estoy
            disponible, no me encuentro disponible, no disponible hasta, estoy ocupado te, estoy ocupada te,
            estoy en reunión, en junta te, estoy en junta, estoy en clase, estoy en el trabajo te, estoy fuera
            de, me encuentro fuera, me encuentro de vacaciones, estoy de baja hasta, de licencia hasta, de
            permiso hasta, cerrado por vacaciones, cerrados por vacaciones, estamos de vacaciones, estamos
            cerrados hasta, oficina cerrada, nuestro horario de atención, horario de atención es de, en caso
            de urgencia, para si es urgente, estaré de vuelta, estaré de regreso, a volveré el día, respuesta
            automatica, mensaje automatico, este es un mensaje automático, mensaje generado automáticamente,
            mensaje enviado automáticamente, respuesta automatizada, autorespuesta, auto respuesta, buzón de
            voz, buzón lleno, gracias por comunicarte, gracias por comunicarse, gracias por contactar, gracias
            por contactarnos, gracias por contactarse, gracias por ponerte en contacto, gracias por ponerse en
            contacto, gracias por escribirnos, gracias por escribir a, gracias por tu mensaje, gracias por su
            mensaje, hemos recibido tu mensaje, hemos recibido su mensaje, recibimos tu mensaje, recibimos su
            mensaje, tu mensaje es importante, su mensaje es importante, marque 1, marca 1, el número que
            usted marcó, el número marcado, número no disponible, enviado desde mi android, enviado desde mi
            samsung, enviado desde mi huawei, enviado desde mi móvil, enviado desde mi celular, enviado desde
            mi teléfono, enviado desde outlook, enviado desde yahoo, enviado desde mi dispositivo, a le gusta
            ", le ha gustado ", le ha encantado ", indicó que le gusta, indicó que le encanta, dijo que le
            gusta, marcó con, puso un corazón, puso me gusta, ha reaccionado, reacciona a, reaccionado con,
            reaccionaste, resaltó ", resaltado ", subrayó ", se ha reído de, se rió con, le hizo gracia, le
            causó gracia, le dio gracia, le disgustó ", no le gusta ", no le gustó ", le desagrada, exclamó ",
            exclamación a, hizo hincapié en, puso énfasis en, ha enfatizado, ha cuestionado, ha destacado,
            preguntó por ", quitó un me gusta, quitó un corazón, eliminó un me gusta, eliminó un corazón,
            eliminó una reacción, quitó una reacción, me gusta a ", me encanta ", me encanta a ", haha a ",
            jaja a "
        """,
        Cue.COMMON: """
            el, la, los, las, un, una, de, en, y, que, con, por, para, muy, pero, todo, bien, mal, más, menos,
            también, siempre, nunca, estaba, está, están, soy, somos, son, fue, eran, hay, había, rico, caro,
            cara, comida, servicio, atención, tienda, esperé, minutos, buenísimo, nuevo, nueva, gracias, pues,
            además, después, antes, mucho, poco, demás, gratis, si buscan, si buscas, si buscáis, si busca, si
            tienen niños|hijos|hambre|prisa|tiempo|la|ganas|mascotas|perro, si tienes niños|hijos|hambre|
            prisa|tiempo|la|ganas|mascotas|perro, si tenéis niños|hijos|hambre|prisa|tiempo|ganas|perro, si
            van con|por|a, si vas con|por|a, si vais con|por|a, si pasan por, si pasas por, si pasáis por, si
            andan por, si andas por, si están por|en|de, si estás por|en|de, si estáis por|en|de, si les
            gusta|gustan, si te gusta|gustan, si os gusta|gustan, si quieren un|una|gastar, si quieres un|una|
            gastar, si queréis un|una|gastar, si vuelvo, si regreso, si viajan, si viajas, si vienen con|por|
            a, si vienes con|por|a, si venís con|por|a, no basta con, me basta, basta con un, basta un, basta
            una, con eso basta, para no, finde, la parada, una parada, no para de, no paren nunca, no dejen
            de, no dejen nunca, no deje de, no cambien nunca, no quiten, no quiten nunca, no quiten el, no
            cancelen, dar de baja el, dar de baja la, dar de baja un, de baja calidad, la baja calidad, hora
            baja, como si, ni si, no sé si, a ver si, preguntar si, preguntaron si, saber si, sabía si, sino
            que, ver si, pregunté si, por si, me, te, se, nos, os, le, les, lo, su, sus, mi, mis, tu, tus, yo,
            ella, ellos, ellas, usted, ustedes, vosotros, nosotros, ser, es, era, fui, fuimos, fueron, sido,
            estuvo, estuve, estuvimos, estaban, estamos, estábamos, tengo, tiene, tienen, tenemos, tuve,
            tuvimos, tenía, tenían, he, ha, han, hemos, habéis, hizo, hicieron, hace, hacen, hacer, hago,
            hecho, dar, dieron, dio, doy, dan, dice, dicen, dijo, dijeron, ir, voy, vas, va, vamos, van, iba,
            ido, venir, viene, vienen, vino, vinieron, llegar, llega, llegó, llegaron, llegamos, salir, salió,
            salimos, volver, volveré, volveremos, vuelvo, volvería, volvemos, volvimos, regresar, regresaré,
            regreso, regresamos, repetir, repetiré, repetimos, repetiremos, comer, comí, comimos, comemos,
            cenamos, comido, pedir, pedí, pedimos, pagar, pagamos, comprar, compré, compramos, probar,
            probamos, quedar, quedamos, quedé, quedó, pasar, pasó, pasamos, hablar, llamé, llamar, llaman,
            llamaron, contestan, contestaron, responden, responder, atender, atendió, atendieron, atienden,
            atendido, tratar, tratan, trataron, tratado, cobraron, cobran, tardan, tardaron, tardó, esperar,
            esperando, esperamos, recomiendo, recomendamos, recomendaré, recomendado, recomendada,
            recomendable, recomendables, encanta, encantó, encantado, encantada, encantados, gusta, gustó,
            gustan, gustado, quiero, quería, queremos, quieren, puedo, pueden, podemos, puede, debería,
            deberían, deben, saber, sabe, saben, sabemos, ver, vi, vimos, veo, vemos, visto, creo, parece,
            pareció, faltó, falta, faltan, faltaba, bueno, buena, buenos, buenas, malo, mala, malos, malas,
            mejor, mejores, peor, peores, gran, grande, grandes, pequeño, pequeña, nuevos, nuevas, viejo,
            vieja, lindo, linda, lindos, lindas, bonito, bonita, bonitos, bonitas, bello, bella, hermoso,
            hermosa, hermosos, excelente, excelentes, espectacular, espectaculares, increíble, increíbles,
            genial, geniales, fantástico, fantástica, fantásticos, fantásticas, maravilloso, maravillosa,
            maravillosos, maravillosas, estupendo, estupenda, estupendos, estupendas, perfecto, perfecta,
            perfectos, perfectas, impecable, impecables, inmejorable, inmejorables, insuperable, insuperables,
            extraordinario, extraordinarios, sensacional, sensacionales, buenísima, buenísimos, buenísimas,
            riquísimo, riquísima, riquísimos, riquísimas, ricos, ricas, delicioso, deliciosa, deliciosos,
            deliciosas, sabroso, sabrosos, sabrosas, fresco, frescos, frescas, frío, fría, fríos, frías,
            caliente, calientes, crudo, cruda, quemado, amable, amables, amabilísimos, simpático, simpática,
            simpáticos, simpáticas, simpatiquísimos, majo, maja, majos, majas, majísimos, majísimas, atento,
            atenta, atentos, atentas, atentísimos, educado, educados, educadas, servicial, serviciales,
            profesional, profesionales, encantador, encantadora, encantadores, encantadoras, cariñosos,
            cariñosas, cordiales, puntual, puntuales, rápido, rápida, rápidos, rápidas, rapidísimo,
            rapidísimos, eficiente, eficientes, eficaces, limpio, limpia, limpios, limpias, sucio, sucia,
            sucios, sucias, lento, lenta, lentos, lentas, lentísimo, lentísimos, caros, caras, carísimo,
            carísima, carísimos, barato, barata, baratos, baratas, grosero, grosera, groseros, groseras,
            maleducado, maleducada, maleducados, maleducadas, borde, bordes, antipático, antipática,
            antipáticos, antipáticas, desagradable, desagradables, irrespetuosos, prepotente, prepotentes,
            incompetente, incompetentes, inútil, inútiles, irresponsable, irresponsables, impuntual,
            impuntuales, informales, ladrones, rateros, estafadores, sinvergüenzas, mentirosos, payasos,
            ratas, cracks, crack, máquinas, monstruos, campeones, cracs, genios, fenómenos, ángeles, soles,
            reyes, reinas, amores, joyas, capos, capas, copados, copadas, padrísimo, chidos, chévere,
            chéveres, bacanes, bárbaros, fieras, pésimo, pésima, pésimos, pésimas, horrible, horribles,
            terrible, terribles, malísimo, malísima, malísimos, malísimas, regular, regulares, normal,
            normales, mediocre, mediocres, fatal, fatales, nefasto, nefastos, desastre, desastrosos, asco,
            asqueroso, asquerosos, vergüenza, lamentable, lamentables, roto, rota, rotos, rotas, defectuoso,
            defectuosos, defectuosas, completo, completos, tarde, temprano, satisfecho, satisfecha,
            satisfechos, satisfechas, contento, contenta, contentos, contentas, feliz, felices, decepcionado,
            decepcionada, decepcionados, decepcionadas, agradecido, agradecidos, agradecidas, enojados,
            molestos, molesta, sorprendidos, jamás, adiós, dios, atrás, apenas, entonces, veces, lejos, tras,
            estás, eres, sois, estáis, saludos, felicidades, felicitaciones, vacaciones, navidades, precios,
            instalaciones, detalles, clases, tapas, postres, ventas, todos, todas, muchas, muchos, algunos,
            algunas, ambas, ningunas, varios, varias, otras, otros, chicos, chicas, muchachos, amigos, hijos,
            niños, nenes, trabajadores, empleados, camareros, meseros, dueños, cosas, días, noches, horas,
            meses, años, lunes, martes, miércoles, jueves, viernes, sabores, colores, papas, empanadas, uñas,
            zapatos, gafas, lentes, llaves, tacos, pastas, carnes, mariscos, vistas, baños, camas, sábanas,
            habitaciones, vergonzosos, locos, éxitos, ojalá, lejísimos, crisis, virus, bus, análisis, extras,
            luces, veras, plus, camarero, camarera, mesero, mesera, mozo, dueño, dueña, gerente, encargado,
            encargada, cajera, cajero, vendedor, vendedora, chico, chica, señor, señora, doctor, doctora,
            mecánico, peluquera, peluquero, manicura, repartidor, cliente, clientes, personal, trato, tratos,
            ambiente, lugar, sitio, local, restaurante, hotel, bar, terraza, cocina, plato, platos, menú,
            carta, paella, pollo, carne, pescado, sopa, arroz, postre, pan, café, cerveza, cuarto, habitación,
            cama, baño, ducha, toalla, desayuno, cena, almuerzo, piscina, playa, wifi, aire, ruido, música,
            parking, aparcamiento, estacionamiento, cola, fila, espera, demora, retraso, entrega, envío,
            paquete, producto, pedido, talla, ropa, vestido, blusa, calidad, cantidad, sabor, precio, cuenta,
            propina, dinero, descuento, oferta, cupón, factura, garantía, devolución, cambio, reclamo, queja,
            problema, problemas, solución, limpieza, olor, higiene, pelo, corte, tinte, coche, carro, taller,
            llanta, motor, reparación, arreglo, cita, consulta, perro, gato, familia, hijo, hija, niño, niña,
            esposo, esposa, mamá, papá, gente, casa, centro, metro, zona, barrio, ciudad, vida, vez, mundo,
            verdad, pena, lástima, suerte, amor, cariño, corazón, sonrisa, nada, algo, alguien, nadie, aquí,
            ahí, allí, allá, acá, así, tan, tanto, tanta, bastante, demasiado, casi, ya, aún, todavía, pronto,
            luego, mañana, ayer, anoche, semana, mes, año, porque, cuando, donde, aunque, mientras, desde,
            hasta, sobre, entre, sin, según, contra, cada, otro, otra, mismo, misma, cualquier, algún, alguna,
            ningún, ninguna, todo el, ni, tampoco, una lástima, abiertas, abuso, agua, aniversario, arte,
            bastó, batería, borraron, cabras, caduca, caducaba, cambiéis, centígrados, chimba, chuparse,
            cierra, completa, confiable, confiables, cuadrados, dejéis, dejes, descarten, destruyan,
            directorio, dulces, elimináis, eliminéis, empezamos, empezando, empezar, éxito, fiesta, frente,
            gasto, gimnasio, ground, hábiles, hostia, iré, joya, lados, largas, largos, lujo, maravilla,
            mierda, nací, nacida, nacido, onces, organización, paraba, pasaré, pelín, pepsi, pierdan, pino,
            placer, porquería, presto, probé, profesionalidad, profesionalismo, puta, quinceañera, quinto,
            rechupete, reclamar, registradoras, remuévame, rescindo, reservación, reservada, reservado,
            reservé, residuo, respetos, robo, sacar, saquéis, seguid, seriedad, serio, sitios, sub, tasa,
            temporada, terminada, tomar, ubicados, veinticuatro, vence, vencía, vengo, vos, zero, basta con
            que, basta que
        """,
    },
    causes={
        Cause.PRODUCT: """
            producto, productos, el producto, artículo, artículos, mercancía, comida, la comida, los
            productos, mercadería, surtido, variedad, el artículo, prenda, ropa
        """,
        Cause.SERVICE: """
            servicio, servicios, atención, atención al cliente, personal, trato, el trato, empleados, el
            servicio, la atención, mala atención, mal servicio, mal trato, servicio al cliente, meseros,
            camareros, los empleados, el personal, servicio lento
        """,
        Cause.IMAGE: """
            imagen, reputación, imagen y reputación, aspecto, marca, apariencia, la imagen, la reputación, el
            aspecto, la marca, ambiente, el ambiente
        """,
        Cause.QUALITY: """
            calidad, mala calidad, poca calidad, baja calidad, la calidad, calidad mala, calidad baja, pésima
            calidad, mala la calidad
        """,
        Cause.PRICE: """
            precio, precios, coste, costo, costos, precio alto, precios altos, caro, muy caro, demasiado caro,
            el precio, los precios, los costos, precio elevado, precios elevados, carísimo, muy costoso,
            costoso, caros, muy caros, relación calidad precio
        """,
        Cause.DELIVERY: """
            entrega, entregas, envío, envíos, reparto, entrega tardía, la entrega, mensajería, el envío, el
            reparto, demora en la entrega, retraso en la entrega, entrega lenta, tardanza, demora, retraso,
            paquetería, despacho, delivery, tiempo de entrega, envío lento
        """,
        Cause.OTHER: """
            otro, otra, otros, otra cosa, otro motivo, otras, ninguno, ninguna de estas, algo más, otra razón,
            otros motivos, otra causa, otras cosas, ninguno de estos, ninguno de los anteriores, ninguna de
            las anteriores, nada de eso, ninguna, varios
        """,
    },
    hints={
        Cause.PRODUCT: """
            product*, artícul*, talla*, tamaño*, sabor*, gust*, variedad, surtid*, menú, carta, porcion*,
            racion*, modelo*, color*, plato*, pizza*, pan, carne, pescado, café, cerveza*, falta*, agotad*,
            ingredient*, material*, tela, ropa, zapat*, postre*
        """,
        Cause.SERVICE: """
            servicio*, atención, atend*, trat*, personal, camarer*, meser*, mozo*, emplead*, dependient*,
            cajer*, vendedor*, groser*, maleducad*, borde*, antipátic*, simpátic*, amab*, educad*, lent*,
            espera*, cola, fila, esper*, respond*, contest*, ignor*, soport*, prepotent*, desorganiz*,
            recepcion*, dueñ*, gerente*, incompetent*, profesional*, majo*, maja*, garzon*
        """,
        Cause.IMAGE: """
            suci*, limpi*, decorac*, ambient*, imagen, reputac*, marca, fama, aspect*, olor*, olí*, polvo,
            baño*, descuidad*, bonit*, elegant*, acogedor*, fachada, reseñ*, publicidad, web, higien*,
            cucaracha*, mugr*, presentación, instalacion*, local precios*
        """,
        Cause.QUALITY: """
            calidad, rot*, defectuos*, defecto*, frí*, crud*, quemad*, caducad*, vencid*, pasad*, dur*, sos*,
            salad*, fresc*, deliciós*, delicios*, ric*, riquísim*, sabros*, malísim*, asco, asqueros*,
            averiad*, estropead*, rayad*, manchad*, funciona, funcionaba, podrid*, gomos*, recalentad*,
            descosid*, descompus*
        """,
        Cause.PRICE: """
            preci*, car*, carísim*, barat*, cost*, cuest*, cobr*, dinero, euros, pesos, plata, cuenta,
            descuent*, ofert*, rob*, estafa*, factur*, reembols*, pag*, propina, cupón, promoción, económic*,
            tarifa*, recarg*, abus*
        """,
        Cause.DELIVERY: """
            entreg*, envío*, envio*, enviad*, repart*, mensajer*, paquet*, retras*, demor*, tardó, tardaron,
            transport*, courier, delivery, domicilio, rider, guía, rastreo, seguimiento, despach*, llegó
            tarde, nunca llegó, no llegó, embalaj*, pedido incomplet*, pedido equivocad*
        """,
        Cause.OTHER: """
            aparc*, parking, estacionamient*, parquead*, ruid*, ruidos*, música, volumen, horari*, cerrad*,
            apertura, ubicac*, zona, lej*, tráfic*, acces*, aire acondicionado, calefac*, calor, wifi, app,
            niños, perros, mascotas, humo, llen*, privacidad, ascensor*, clima, insegur*
        """,
    },
)
