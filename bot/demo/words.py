"""What customers of the demo say, in six languages: data only, no remark has a number in it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.model import Cause


@dataclass(frozen=True, slots=True)
class Tongue:
    """How people answer in one language."""

    numbers: tuple[str, ...]  # zero to ten
    liked: tuple[str, ...]
    missed: tuple[str, ...]  # why not a fan yet
    wrong: tuple[tuple[str, Cause], ...]  # what went wrong, and where the reason lies
    either: str  # two scores at once: cannot be read as one
    praise: str  # no number in it
    help: str
    refusal: str


TONGUES = {
    "it": Tongue(
        ("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"),
        ("il pane è sempre fragrante", "siete gentilissimi", "le brioche sono una meraviglia"),
        ("il pane era freddo", "c'era troppa coda", "la scelta è un po' scarsa"),
        (
            ("al banco nessuno mi ha salutato", Cause.SERVICE),
            ("la torta era secca", Cause.QUALITY),
            ("prezzi troppo alti per quello che è", Cause.PRICE),
            ("la consegna è arrivata a pezzi", Cause.DELIVERY),
        ),
        "{low} o {high}",
        "tutto buonissimo!",
        "aiuto",
        "non scrivetemi più",
    ),
    "en": Tongue(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        ("the sourdough is wonderful", "lovely people behind the counter", "always fresh"),
        ("the bread was cold", "the queue was too long", "not much choice in the afternoon"),
        (
            ("nobody at the counter said a word", Cause.SERVICE),
            ("the cake was dry", Cause.QUALITY),
            ("far too expensive for what it is", Cause.PRICE),
            ("the box came crushed", Cause.DELIVERY),
        ),
        "{low} or {high}",
        "really lovely!",
        "help",
        "please stop texting me",
    ),
    "es": Tongue(
        ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        ("el pan está siempre crujiente", "me tratan de maravilla", "todo recién hecho"),
        ("el pan estaba frío", "había demasiada cola", "poca variedad por la tarde"),
        (
            ("en el mostrador no me hizo caso nadie", Cause.SERVICE),
            ("el pastel estaba seco", Cause.QUALITY),
            ("demasiado caro para lo que es", Cause.PRICE),
            ("el pedido llegó aplastado", Cause.DELIVERY),
        ),
        "{low} o {high}",
        "¡todo riquísimo!",
        "ayuda",
        "no me escriban más",
    ),
    "fr": Tongue(
        ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
        ("le pain est toujours croustillant", "accueil adorable", "tout est frais"),
        ("le pain était froid", "il y avait trop de queue", "peu de choix l'après-midi"),
        (
            ("personne ne m'a dit bonjour au comptoir", Cause.SERVICE),
            ("le gâteau était sec", Cause.QUALITY),
            ("trop cher pour ce que c'est", Cause.PRICE),
            ("la livraison est arrivée écrasée", Cause.DELIVERY),
        ),
        "{low} ou {high}",
        "tout était délicieux !",
        "aide",
        "ne m'écrivez plus",
    ),
    "de": Tongue(
        ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
        ("das Brot ist immer knusprig", "sehr freundliche Leute", "alles frisch"),
        ("das Brot war kalt", "die Schlange war zu lang", "nachmittags wenig Auswahl"),
        (
            ("an der Theke hat mich keiner gegrüßt", Cause.SERVICE),
            ("der Kuchen war trocken", Cause.QUALITY),
            ("viel zu teuer für das, was es ist", Cause.PRICE),
            ("die Lieferung kam zerdrückt an", Cause.DELIVERY),
        ),
        "{low} oder {high}",
        "alles sehr lecker!",
        "hilfe",
        "bitte keine Nachrichten mehr",
    ),
    "pt": Tongue(
        ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"),
        ("o pão está sempre estaladiço", "são muito simpáticos", "tudo fresquinho"),
        ("o pão estava frio", "a fila era enorme", "pouca escolha à tarde"),
        (
            ("ninguém me cumprimentou ao balcão", Cause.SERVICE),
            ("o bolo estava seco", Cause.QUALITY),
            ("caro demais para o que é", Cause.PRICE),
            ("a encomenda chegou esmagada", Cause.DELIVERY),
        ),
        "{low} ou {high}",
        "tudo delicioso!",
        "ajuda",
        "não me enviem mais mensagens",
    ),
}
