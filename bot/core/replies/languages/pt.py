"""Portuguese."""

from __future__ import annotations

from bot.core.replies.words import Words

WORDS = Words(
    numbers={
        "zero": 0,
        "um": 1,
        "uma": 1,
        "dois": 2,
        "duas": 2,
        "tres": 3,
        "quatro": 4,
        "cuatro": 4,
        "cinco": 5,
        "sinco": 5,
        "seis": 6,
        "sete": 7,
        "cete": 7,
        "oito": 8,
        "oitu": 8,
        "nove": 9,
        "novi": 9,
        "dez": 10,
        "des": 10,
        "onze": 11,
        "doze": 12,
        "quinze": 15,
        "vinte": 20,
        "cem": 100,
    },
    stop=(
        "stop, parar, pare, sair, cancelar, cancela, remover, fim, chega, descadastrar, parem, sair "
        "por favor, basta"
    ),
    refusals=(
        "nao me escrevam, nao me escreva, nao me escrevas, nao me mandem, nao me mande, nao me "
        "mandes, nao me enviem, nao me envie, nao me contactem, nao me contatem, nao quero receber, "
        "nao quero mais, nao desejo receber, parem de, pare de mandar, pare de enviar, pare de me, "
        "para de mandar, deixem de, sem mais mensagens, chega de mensagens, apaguem o meu numero, "
        "apaguem meu numero, apague meu numero, apague o meu numero, removam o meu numero, removam "
        "meu numero, remova meu numero, tirem o meu numero, tirem meu numero, esquecam o meu numero, "
        "deixem me em paz, me deixem em paz, deixa me em paz, retiro o meu consentimento, revogo o "
        "consentimento, quero sair da lista, quero me descadastrar"
    ),
    help="ajuda, info, informacao, ajudem me, me ajuda, ajuda por favor",
    questions=(
        "quem e, quem sao, quem fala, quem es, o que e, que e isto, que e isso, porque me, por que "
        "me, como faco, como posso, o 0, o zero, 0 e, a que horas, que horas, quando abrem, onde "
        "ficam, onde estao, estao abertos, quem vos deu, quem deu, posso mudar"
    ),
    fillers=(
        "por favor obrigado obrigada muito ok bom bem hum talvez acho diria dou um uma o a minha nota "
        "pontos ponto ola oi bom dia boa tarde claro certamente e de para mim"
    ),
    cues="nota dou daria voto pontuacao avalio digo escolho geral total queria dizer",
    denials="nao nunca nem",
    conditions="seria fosse teria sido poderia se era",
    corrections=(
        "desculpa, desculpe, nao espera, espera, quis dizer, queria dizer, quero dizer, alias, ou "
        "melhor, perdao, errei, corrijo, digo"
    ),
    comparisons=(
        "mais de, menos de, pelo menos, no minimo, no maximo, quase, ate, perto de, acima de, abaixo de, nem"
    ),
    halves="e meio, e meia, virgula cinco, ponto cinco",
    ranges="ou entre e a",
    out_of="em, de, sobre, em cada",
    units=(
        "hora horas minuto minutos min dia dias semana semanas mes meses ano anos pessoas pessoa "
        "vezes vez euro euros eur reais estrela estrelas pecas km metros criancas noites cafes "
        "cervejas"
    ),
    things=(
        "pedido mesa quarto numero n no fatura andar para as desde ate tel telefone rua bilhete idade "
        "encomenda"
    ),
    idioms=(
        "numero um, um dos, uma das, um de, zero problemas, zero reclamacoes, mil obrigados, uma vez, "
        "um pouco, os dois, as duas, um bom, uma boa, um dia"
    ),
    causes={
        "product": "produto produtos artigo",
        "service": "servico atendimento pessoal empregado",
        "image": "imagem aparencia reputacao",
        "quality": "qualidade",
        "price": "preco precos caro custo",
        "delivery": "entrega envio",
        "other": "outro outra outros",
    },
)
