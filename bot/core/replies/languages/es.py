"""Spanish."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="es",
    numbers="""
        cero 0, uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11,
        doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19,
        veinte 20, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90,
        cien 100, ciento 100, mil 1000
    """,
    alone="""
        un 1, una 1, sero 0, quatro 4, cautro 4, cuatr 4, sinco 5, sinko 5, cinko 5, seiz 6, seís 6, ciete
        7, siet 7, sieta 7, hocho 8, osho 8, oxo 8, nuebe 9, nueb 9, nuve 9, nueve 9, dies 10, dieez 10,
        dyez 10, diéz 10
    """,
    homographs="cero uno dos tres once cien ciento mil",
    cues={
        Cue.LIGHT: """
            un, una, unos, el, la, los, lo, las, es, sea, ser, fue, ha sido, mi, mis, su, tu, vuestro,
            vuestra, os, le, les, te, me, se, nos, a, de, del, al, que, este, esta, eso, buen, bueno, gran,
            sólido, claro, rotundo, merecido, redondo, bonito, hermoso, bien, vale, merece, merecen, como
            un, pongamos, lleva, tiene
        """,
        Cue.THE: "el",
        Cue.HEDGE: """
            quizá, quizás, tal vez, a lo mejor, probablemente, posiblemente, más o menos, aproximadamente,
            alrededor de, unos, cerca, diría, diría que, creo, creo que, pienso, pienso que, supongo,
            supongo que, yo creo, yo diría, para mí, para nosotros, en mi opinión, de mi parte, por mi
            parte, seguramente, seguro, sin duda, desde luego, claramente, sinceramente, honestamente,
            francamente, la verdad, la verdad es que, definitivamente, totalmente, absolutamente, pues,
            bueno, mmm, mm, eh, em, este, hum, solo, sólo, solamente, apenas, justo, digamos, si soy
            sincero|sincera, si te soy sincero|sincera, siendo sincero|sincera, si tengo que, si tuviera que
            elegir, para ser sincero|sincera|honesto|honesta, todavía, aún, tirando, por decir algo, por
            ahí, nada, ni idea, tranquilamente, patatero, pelotero
        """,
        Cue.FILLER: """
            por favor, porfavor, porfa, pf, gracias, muchas gracias, mil gracias, muchísimas gracias, de
            nada, hola, buenas, buenos días, buenas tardes, buenas noches, buen día, ok, okay, okey, vale,
            sí, si, claro, claro que sí, pues, bien, muy bien, bueno, venga, ah, oh, ay, saludos, un saludo,
            cordialmente, atentamente, adiós, hasta luego, perfecto, de acuerdo, señor, señora, señorita,
            amigos, chicos, un abrazo, besos, felicidades, con mención, cum laude
        """,
        Cue.GIVE: """
            doy, le doy, les doy, os doy, te doy, daría, le daría, les daría, os daría, te daría, pongo, le
            pongo, les pongo, os pongo, pondría, le pondría, les pondría, digo, diría, elijo, escojo,
            elegiría, voto, respondo, contesto, califico, calificaría, me quedo con, voy con, ponme,
            póngame, pon, ponga, pongan, ponle, dale, puntúo, puntuaría, merecen, merece, se merecen, se
            merece, recomiendo, recomendaría, lo dejo en, dejémoslo en, sería, anoten, apunta, apunte
        """,
        Cue.VOTE: """
            nota, mi nota, puntuación, mi puntuación, puntaje, mi puntaje, calificación, mi calificación,
            valoración, mi valoración, voto, mi voto, respuesta, mi respuesta, mi respuesta es, resultado,
            mi número es, evaluación, punteo
        """,
        Cue.OVERALL: """
            en general, general, en conjunto, en total, total, en resumen, en definitiva, al final, final,
            globalmente, global, de media, media, promedio, en promedio, en su conjunto, todo en conjunto,
            en líneas generales, por lo demás, lo demás, nota final, finalmente, el resto, total general,
            resumiendo, sumando todo
        """,
        Cue.SO: """
            así que, por eso, por tanto, por lo tanto, entonces, conque, de modo que, luego, por lo que, o
            sea que
        """,
        Cue.BUT: """
            pero, mas, aunque, sin embargo, no obstante, excepto, salvo, sino, en cambio, eso sí, lástima
        """,
        Cue.SAFE: """
            porque, xq, pq, xk, ya que, puesto que, por, para, y, e, con, sin, cuando, mientras, donde, que,
            como, debido, gracias a, en, no, nunca, muy, mucho, mucha, demasiado, demasiada, todo, toda,
            todos, todas, nada, siempre, buen, buena, bueno, buenos, mal, mala, malo, excelente, pésimo,
            pésima, servicio, comida, atención, precio, precios, tardaron, volveré, volveremos, recomendado,
            recomendable, rico, rica, caro, cara, lento, sucio, frío, me, nos
        """,
        Cue.POINTS: "punto, puntos, pto, ptos, pts, pt",
        Cue.OUT_OF: """
            de, sobre, de un total de, sobre un total de, entre, en una escala de, en la escala de, de cada,
            por
        """,
        Cue.NOW: """
            ahora, ahora mismo, hoy, esta vez, esta semana, este mes, este año, actualmente, en este
            momento, últimamente, esta visita, hoy en día, a día de hoy, esta noche, hoy día
        """,
        Cue.PAST: """
            antes, antes era, antes era un, la otra vez, la última vez, la vez pasada, la vez anterior, el
            año pasado, el mes pasado, la semana pasada, una vez, en el pasado, ayer, hace un año, hace
            años, hace tiempo, hace meses, en primavera, en verano, en otoño, en invierno, al principio,
            anteriormente, normalmente, erais, erais un
        """,
        Cue.NOT: """
            no, no es, no es un, no un, no a, no doy, no le doy, no daría, no le daría, no os doy, no
            merece, no merecen, no llega a, no llega al, nunca, jamás, ni, ni un, ni siquiera, ni de lejos,
            no puedo dar, no puedo darle, no se merece, no se merecen, tampoco, tampoco un, nada de, en vez
            de, en lugar de, no precisamente
        """,
        Cue.NO: "no, qué va, nop",
        Cue.CORRECTION: """
            no espera, espera, esperen, espere, no perdón, perdón, perdona, perdone, perdonad, disculpa,
            disculpe, disculpen, lo siento, quise decir, quería decir, quiero decir, digo, mejor dicho,
            mejor, o mejor, mejor no, corrijo, corrección, rectifico, me equivoqué, me he equivocado, error,
            errata, ups, uy, en realidad, pensándolo bien, pensándolo mejor, ahora que lo pienso, más bien,
            o sea, fe de erratas, no no, quise poner, quería poner, cambio a
        """,
        Cue.IF: """
            si, siempre que, siempre y cuando, a no ser que, ojalá, si solo, con tal de que, en caso de que
        """,
        Cue.WOULD: """
            sería, sería un, seríais, serían, serían un, podría ser, podría ser un, daría, le daría, os
            daría, les daría, fuera, llegaría a, tendríais, tendrían, tendrían un, pondría, le pondría,
            será, subiría a
        """,
        Cue.WOULD_HAVE: """
            habría sido, habría sido un, hubiera sido, hubiera sido un, hubiese sido, hubiese sido un, pudo
            haber sido, pudo ser, pudo ser un, podría haber sido, podría haber sido un, podía haber sido,
            podía ser, habría dado, hubiera dado, le habría dado, le hubiera dado, os habría dado, hubiera
            puesto, habría puesto, iba a dar, iba a poner, iba a darle, iba a ponerle, quería dar, quería
            poner, casi doy, casi le doy, debería haber sido, merecía
        """,
        Cue.LESS_OR_MORE: """
            más de, más que, más que un, menos de, menos que, por encima de, por encima del, por debajo de,
            por debajo del, al menos, al menos un, por lo menos, por lo menos un, como mínimo, como máximo,
            como mucho, como poco, mínimo, máximo, a lo sumo, no más de, no menos de, casi, casi un, casi
            casi, cerca de, cerca del, superior a, inferior a, mayor que, menor que, hasta, hasta un, poco
            más de, poco menos de, sobre el, rozando el, mayor de, menor de, ni, menos
        """,
        Cue.OR_MORE: """
            o más, o menos, o mayor, o menor, o superior, o inferior, y pico, y algo, para arriba, para
            abajo, en adelante, más, menos, como mínimo, como máximo, mínimo, máximo, por lo menos, al
            menos, como mucho, raspado, raspadito
        """,
        Cue.HALF: """
            y medio, y media, y 1 / 2, y un cuarto, y tres cuartos, medio, con cinco, coma cinco, punto
            cinco, y pico
        """,
        Cue.BETWEEN: "entre, entre el, entre un, de, del, desde, desde el, escala, rango",
        Cue.TO: "a, al, hasta, hasta el",
        Cue.AND: "y, e, y el, y un, &",
        Cue.OR: "o, u, ó, o quizás, o tal vez, o quizá, o incluso, quizás, quizá, o a lo mejor",
        Cue.PERCENT: "por ciento, porciento, por cien, porcentaje",
        Cue.STARS: "estrellas, estrella, estrellitas, corazones",
        Cue.SCHOOL: "nota escolar",
        Cue.UNIT: """
            segundos, segundo, seg, minutos, minuto, min, mins, horas, hora, h, hs, hrs, días, día, noches,
            noche, semanas, semana, meses, mes, años, año, añitos, veces, vez, personas, persona, amigos,
            amigas, adultos, niños, niñas, niño, hijos, hijas, hijo, invitados, clientes, compañeros,
            chicos, chicas, mujeres, hombres, perros, gatos, nietos, euros, euro, eur, céntimos, pesos,
            peso, dólares, dólar, soles, pesetas, libras, pavos, mil, millones, kg, g, gr, gramos, kilos,
            kilo, litros, litro, l, ml, km, m, mts, metros, metro, cm, mm, gb, mb, piezas, pieza, unidades,
            unidad, pares, par, bolsas, bolsa, cajas, caja, botellas, botella, paquetes, paquete, pedidos,
            pedido, mesas, mesa, habitaciones, habitación, camas, pisos, tiendas, tienda, sucursales,
            locales, plazas, cafés, café, cervezas, cerveza, cañas, copas, vasos, pizzas, pizza,
            hamburguesas, hamburguesa, tacos, tapas, raciones, platos, plato, menús, menú, bocadillos,
            postres, cenas, comidas, desayunos, panes, tortillas, empanadas, camareros, camarero, camareras,
            camarera, meseros, mesero, empleados, empleadas, dependientas, dependientes, cajeros,
            trabajadores, motivos, razones, razón, cosas, cosa, problemas, problema, errores, error, fallos,
            quejas, preguntas, pregunta, palabras, mensajes, mensaje, correos, llamadas, llamada, compras,
            compra, visitas, visita, viajes, zapatos, camisas, camisetas, libros, boletos, entradas,
            paradas, coches, carros, puertas, grados, pasos, escalones, enero, febrero, marzo, abril, mayo,
            junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ene, feb, abr, jun, jul, ago,
            sep, oct, nov, dic, más de lo, de la mañana|tarde|noche, de mis|sus|vosotros|nosotros|ustedes|
            ellos|ellas|los|las|cada, de descuento, por ciento de descuento, seguidos, seguidas, x, de
            enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        """,
        Cue.THING: """
            pedido, pedido número, orden, factura, ticket, tique, recibo, mesa, habitación, cuarto, sala,
            piso, planta, puerta, calle, avenida, línea, linea, autobús, bus, tren, andén, salida, pasillo,
            página, versión, modelo, talla, tamaño, teléfono, tel, móvil, celular, código, pin, reserva,
            cuenta, cliente, boleto, asiento, caja, paquete, número de, a las, las, hasta las, desde las,
            sobre las, el día, el próximo, después de, tras, para, en, hace, durante, éramos, fuimos, somos,
            estábamos, eran las, son las, son, había, hay, tengo, tiene, tenemos, teníamos, tenía, compré,
            compramos, he comprado, pedí, pedimos, he pedido, pagué, pagamos, pagar, gasté, cuesta, cuestan,
            costó, costaba, precio, vale, valen, esperé, esperamos, esperando, esperar, espera de, tardó,
            tardaron, tardan, edad, cumple, cumplí, últimos, últimas, próximos, primeros, otros, otras, los
            otros, cada, grupo de, familia de, todos los, estos, estas, esos, esas, los, unas, dentro de,
            menos de la, abierto, abren, cierran, iphone, canal, terminal, nosotros, ambos, con, faltaban
        """,
        Cue.NUMBER: "número, num, núm, nº, n°, nro, no., n",
        Cue.IDIOM: """
            número uno, números uno, n° 1, nº 1, # 1, uno de, una de, uno mismo, ninguno, alguno, cada uno,
            uno a uno, uno por uno, los dos, las dos, los tres, entre dos, dos veces, tres veces, mil veces,
            cien veces, cien por cien, cien por ciento, ciento por ciento, al cien, al cien por cien, al 100
            %, 100 por ciento, 100 por cien, al 100, nueve de cada diez, 9 de cada 10, nueve de cada diez
            veces, 24 horas, 24 / 7, 7 días, cero problemas, cero quejas, cero estrés, cero esperas, 0
            problemas, tolerancia cero, kilómetro cero, desde cero, un dos tres, dos palabras, en dos
            palabras, dos en uno, 2 en 1, 3 por 2, 2 por 1, 3 x 2, 2 x 1, dos por uno, tres por dos, de dos
            en dos, 50 / 50, uno más, uno menos, a la una, dos o tres, un par, por uno, de uno, las once, a
            las once
        """,
        Cue.STOP: """
            stop, baja, darme de baja, dar de baja, dadme de baja, dame de baja, denme de baja, darse de
            baja, alto, cancelar, cancela, cancelen, cancele, basta, basta ya, ya basta, ya está bien,
            parar, para ya, pare, paren, parad, detener, detente, detengan, terminar, termina, salir, fin,
            eliminar, elimíname, eliminarme, borrar, bórrame, bórrenme, bórreme, borrarme, desuscribir,
            desuscribirme, desuscribirse, desinscribir, desapuntarme, anular, anula, no más, suficiente,
            revocar, revoco, quitar, quítame, quítenme, déjenme en paz, dejadme en paz, no sms, cancelar
            suscripción, unsuscribe, desactivar, déjame en paz
        """,
        Cue.REFUSAL: """
            no me escriban, no me escribas, no me escriba, no me escribáis, no me escribais, no escriban
            más, no escriba más, no escribas más, no escribáis más, no nos escriban, no me manden, no me
            mandes, no me mande, no me mandéis, no manden más, no mandéis más, no mandes más, no me envíen,
            no me envíes, no me envíe, no me enviéis, no envíen más, no enviéis más, no envíe más, no me
            contacten, no me contactes, no me contacte, no me contactéis, no contactar, no contactarme, no
            contacten, no vuelvan a escribir|escribirme|contactar|contactarme|mandar|mandarme|enviar|
            enviarme|molestar|molestarme, no vuelvas a escribirme|mandarme|contactarme, no volváis a
            escribirme, no me molesten, no me molestes, no me moleste, no me molestéis, no molesten, no
            molestar, no molesten más, no me llamen, no me llaméis, no quiero recibir, no quiero que me, no
            deseo recibir, no deseo más, no quiero más, no queremos más, no quisiera recibir, ya no quiero,
            ya no deseo, no quiero sus, no quiero vuestros, no quiero estos, no me interesa recibir, no
            autorizo, dejen de escribir|escribirme|mandar|mandarme|enviar|enviarme|molestar|molestarme|
            contactar|contactarme|llamarme, deja de escribirme|mandarme|enviarme|molestar|molestarme|
            contactarme, deje de escribirme|mandarme|enviarme|molestar|molestarme, dejad de escribir|
            escribirme|mandar|mandarme|enviarme|molestar|molestarme|enviar, paren de escribir|escribirme|
            mandar|mandarme|enviar|enviarme|molestar, parad de escribir|escribirme|mandar|mandarme|enviar|
            enviarme|molestar, para de escribirme|mandarme|enviarme, basta de mensajes|sms|mensajitos|
            molestar|spam, quiero darme de baja, quisiera darme de baja, deseo darme de baja, me quiero dar
            de baja, quiero la baja, solicito la baja, denme de baja, dame de baja, dadme de baja, déme de
            baja, me doy de baja, darme de baja de, cómo me doy de baja, borren|borre|borra|borrad|eliminen|
            elimine|elimina|eliminad|quiten|quite|quita|quitad|olviden|olvide|olvida|olvidad|supriman mi|
            este|el número|teléfono|numero, borren|borre|borra|eliminen|elimine|elimina|eliminad|quiten|
            borrad mis datos, olvídense de mi número, olvidaos de mi número, bórrenme, bórrame, borradme,
            elimínenme, elimíname, quítenme, quítame, quitadme, sáquenme, sácame, sacadme, déjenme en paz,
            déjeme en paz, déjame en paz, dejadme en paz, déjennos en paz, déjenme tranquilo|tranquila,
            dejadme tranquilo|tranquila, déjame tranquilo|tranquila, retiro mi consentimiento, retiro el
            consentimiento, revoco mi consentimiento, revoco el consentimiento, consentimiento retirado,
            consentimiento revocado, no doy mi consentimiento, no consiento, fuera de la lista, salir de la
            lista, los voy a bloquear, os voy a bloquear, los bloqueo, os bloqueo, opt out
        """,
        Cue.STOPPING: """
            no más, basta, basta de, basta con, stop, stop a los, ni un, ningún, ya no, no quiero, no deseo,
            no necesito, no queremos, paren, parad, paren los, paren con, detengan, cancelen, suficientes,
            sin más, no manden, no envíen
        """,
        Cue.CONTACT: """
            mensajes, mensaje, mensajitos, sms, notificaciones, encuestas, encuesta, escribirme, mandarme,
            enviarme, contactarme, llamarme, publicidad, spam, whatsapp, correos, recordatorios,
            comunicaciones, cuestionarios
        """,
        Cue.NO_MORE: """
            no gracias más, ya no por favor, no los quiero, no lo quiero más, ya no los quiero
        """,
        Cue.BETWEEN_THEM: """
            más, de, con, los, las, sus, vuestros, estos, estas, tantos, tantas, recibir, mandar, enviar,
            mandarme, por, favor, me, otro, otros, otra, esos, tus, tu, su, vuestras, este, ese, nuevos,
            vez, tipo
        """,
        Cue.SUBJECT: """
            yo no, ellos, ella, él, nadie, que, recibí, he recibido, llegó, había, hubo, tuve, yo, recibido,
            recibidos, llegaron, de error
        """,
        Cue.HELP: """
            ayuda, help, info, información, ayúdame, ayúdenme, ayúdeme, ayudadme, ayuda por favor, necesito
            ayuda, socorro, asistencia, soporte, más información, más info, me ayudan, me pueden ayudar, me
            ayudas, instrucciones, menú, sos
        """,
        Cue.ASK: """
            quién eres, quién es, quiénes son, quiénes sois, quién sos, quién habla, quién escribe, quién me
            escribe, quién es este, quién me está, con quién hablo, con quién estoy, quién les dio, quién os
            dio, quién te dio, qué es esto, qué es, qué es eso, de qué se trata, de qué va, de qué es, de
            qué tienda, qué tienda, cuál tienda, qué tienda es, de dónde son, de dónde sois, de parte de
            quién, de quién es, qué quieren, qué quieres, qué queréis, qué significa, qué quiere decir, qué
            tengo que, qué debo, cómo funciona, cómo hago, cómo se hace, cómo puedo, cómo contesto, cómo
            respondo, cómo lo cambio, cómo cambio, cómo corrijo, cómo voto, puedo cambiar, puedo cambiarlo,
            puedo corregir, puedo responder, puedo hablar, puedo llamar, se puede cambiar, por qué me
            escriben, por qué me escribís, por qué me mandan, por qué me preguntan, por qué tienen mi, cómo
            tienen mi, cómo tenéis mi, de dónde sacaron, de dónde han sacado, de dónde habéis sacado, cómo
            consiguieron, es una estafa, esto es una estafa, es spam, es un bot, eres un bot, sois un bot,
            son un robot, es gratis, cuánto cuesta, cuesta algo, tiene costo, a qué hora, qué horario, cuál
            es el horario, horario, horarios, horario de apertura, cuándo abren, cuándo abrís, cuándo
            cierran, están abiertos, abren hoy, dónde están, dónde estáis, dónde queda, cuál es la
            dirección, cuál es el teléfono, el 0 es, el cero es, el 10 es, el diez es, 0 es, 10 es, cero es,
            diez es, qué significa el, cuál es la escala, cuál es mejor, cuál es el máximo, el 10 significa
        """,
        Cue.QUESTION: """
            quién, quiénes, qué, que, cuál, cuáles, cuándo, cuando, dónde, donde, cómo, como, por qué,
            porque, cuánto, cuántos, puedo, pueden, puede, podéis, se puede, es, son, está, están, hay,
            tienen, tenéis, debo, tengo que, hasta cuándo
        """,
        Cue.SCALE: """
            bueno, malo, mejor, peor, el mejor, el peor, lo mejor, lo peor, máximo, mínimo, el máximo, lo
            máximo, el mínimo, lo mínimo, significa, quiere decir, alto, bajo, positivo, negativo, bien,
            mal, contento, correcto, buena, mala
        """,
        Cue.AUTOMATIC: """
            estoy conduciendo, estoy manejando, voy conduciendo, respuesta automática, mensaje automático,
            contestador automático, fuera de la oficina, fuera de oficina, no molestar activado, estoy de
            vacaciones, de vacaciones hasta, estaré de vacaciones, estaré ausente, ahora no puedo hablar, no
            puedo hablar ahora, en una reunión, estoy en una reunión, enviado desde mi iphone, te llamo
            luego, le gusta ", le gustó ", le encanta ", le encantó ", me gusta ", le dio risa, se rió de,
            destacó ", enfatizó ", cuestionó ", reaccionó
        """,
        Cue.COMMON: """
            el, la, los, las, un, una, de, en, y, que, con, por, para, muy, pero, todo, bien, mal, más,
            menos, también, siempre, nunca, estaba, está, están, soy, somos, son, fue, eran, hay, había,
            rico, caro, cara, comida, servicio, atención, tienda, esperé, minutos, buenísimo, nuevo, nueva,
            gracias, pues, además, después, antes, mucho, poco, demás, gratis
        """,
    },
    causes={
        Cause.PRODUCT: "producto, productos, el producto, artículo, artículos, mercancía, comida, la comida",
        Cause.SERVICE: """
            servicio, servicios, atención, atención al cliente, personal, trato, el trato, empleados
        """,
        Cause.IMAGE: "imagen, reputación, imagen y reputación, aspecto, marca, apariencia",
        Cause.QUALITY: "calidad, mala calidad, poca calidad, baja calidad",
        Cause.PRICE: """
            precio, precios, coste, costo, costos, precio alto, precios altos, caro, muy caro, demasiado
            caro
        """,
        Cause.DELIVERY: "entrega, entregas, envío, envíos, reparto, entrega tardía, la entrega, mensajería",
        Cause.OTHER: "otro, otra, otros, otra cosa, otro motivo, otras, ninguno, ninguna de estas, algo más",
    },
)
