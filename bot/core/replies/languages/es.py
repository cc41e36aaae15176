"""Spanish."""

from __future__ import annotations

from bot.core.replies.words import Words

WORDS = Words(
    numbers={
        "cero": 0,
        "uno": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "quatro": 4,
        "cinco": 5,
        "sinco": 5,
        "seis": 6,
        "siete": 7,
        "ciete": 7,
        "ocho": 8,
        "nueve": 9,
        "nuebe": 9,
        "diez": 10,
        "dies": 10,
        "once": 11,
        "doce": 12,
        "quince": 15,
        "veinte": 20,
        "cien": 100,
    },
    stop=(
        "stop, baja, alto, basta, cancelar, cancela, parar, para, fin, salir, no mas, darme de baja, "
        "dar de baja, baja gracias, no mas mensajes, borrar"
    ),
    refusals=(
        "no me escriban, no me escribas, no me escriba, no me escriban mas, no escriban mas, no me "
        "manden, no me mandes, no me envien, no me envies, no me contacten, no quiero recibir, no "
        "quiero mas, no deseo recibir, dejen de, deja de mandar, deja de escribir, paren de, para de "
        "mandar, no mas mensajes, no mas sms, borren mi numero, borra mi numero, eliminen mi numero, "
        "elimina mi numero, quiten mi numero, quitenme, dejenme en paz, dejame en paz, denme de baja, "
        "dame de baja, deme de baja, quiero darme de baja, retiro mi consentimiento, revoco mi "
        "consentimiento, olviden mi numero"
    ),
    help="ayuda, info, informacion, ayudenme, ayudame, ayuda por favor",
    questions=(
        "quien es, quienes son, quien eres, quien habla, que es esto, que es esta, por que me, como "
        "hago, como puedo, el 0, el cero, 0 es, a que hora, cuando abren, donde estan, estan "
        "abiertos, quien les dio, puedo cambiar"
    ),
    fillers=(
        "por favor gracias muchas ok vale pues bueno mm quizas quiza tal vez creo diria un una el la "
        "mi nota puntos punto puntuacion hola buenas seguro claro le les doy daria y de nada a"
    ),
    cues=(
        "nota doy daria puntuo puntuacion voto califico calificacion pongo digo elijo general total "
        "queria decir"
    ),
    denials="no nunca tampoco",
    conditions="seria fuera habria sido podria si era",
    corrections=(
        "perdon, no espera, espera, quise decir, queria decir, digo, mejor dicho, me equivoque, "
        "corrijo, error, disculpa, disculpe, mas bien"
    ),
    comparisons=(
        "mas de, menos de, al menos, por lo menos, como mucho, como maximo, casi, hasta, cerca de, "
        "arriba de, debajo de, ni siquiera"
    ),
    halves="y medio, y media, coma cinco, punto cinco",
    ranges="o entre y a u",
    out_of="sobre, de, de un total de",
    units=(
        "hora horas minuto minutos min dia dias semana semanas mes meses ano anos personas persona "
        "veces vez euro euros eur pesos dolares estrella estrellas piezas km metros ninos noches "
        "cafes cervezas"
    ),
    things=(
        "pedido mesa habitacion numero n nro factura piso para a las desde hasta tel telefono calle "
        "orden ticket edad"
    ),
    idioms=(
        "numero uno, uno de, una de, cero problemas, cero quejas, mil gracias, gracias mil, diez "
        "veces, una vez, los dos, las dos, once upon"
    ),
    causes={
        "product": "producto productos articulo",
        "service": "servicio personal atencion camarero camareros",
        "image": "imagen aspecto reputacion",
        "quality": "calidad",
        "price": "precio precios caro costo",
        "delivery": "entrega envio reparto",
        "other": "otro otra otros",
    },
)
