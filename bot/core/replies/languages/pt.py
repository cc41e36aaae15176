"""Portuguese."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="pt",
    numbers="""
        zero 0, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11,
        doze 12, treze 13, catorze 14, quatorze 14, quinze 15, dezesseis 16, dezasseis 16, dezessete 17,
        dezoito 18, dezenove 19, vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70,
        oitenta 80, noventa 90, cem 100, cento 100, mil 1000
    """,
    alone="""
        um 1, uma 1, cuatro 4, quatru 4, sinco 5, cinko 5, ceis 6, seiz 6, cete 7, seti 7, oitu 8, oto 8,
        oitto 8, novi 9, noove 9, deiz 10, diez 10
    """,
    homographs="zero dois duas três cem cento mil",
    cues={
        Cue.LIGHT: """
            um, uma, o, a, os, as, é, e', foi, ser, seja, de, do, da, dos, das, ao, que, meu, minha, vosso,
            vossa, seu, sua, vos, lhe, lhes, te, me, nos, se, este, esta, isso, bom, boa, belo, bela,
            grande, sólido, sólida, redondo, redonda, merecido, merecida, bem, vale, merece, merecem, fica,
            em, no, na, como um, leva, tem, claro
        """,
        Cue.THE: "o, ao",
        Cue.HEDGE: """
            talvez, se calhar, provavelmente, possivelmente, mais ou menos, aproximadamente, cerca, uns,
            umas, por volta de, diria, eu diria, acho, acho que, eu acho, eu acho que, penso, penso que,
            creio, creio que, suponho, imagino, na minha opinião, para mim, pra mim, para nós, da minha
            parte, por mim, certamente, com certeza, sem dúvida, claro, claramente, sinceramente,
            honestamente, francamente, na verdade, definitivamente, totalmente, absolutamente, facilmente,
            bom, bem, pois, hum, hmm, mmm, eh, é, né, só, somente, apenas, digamos, vamos dizer, se for
            sincero|sincera, para ser sincero|sincera|honesto|honesta, se tiver que, se eu tiver que, tipo,
            ainda, tranquilamente, mesmo, quem sabe, eu daria
        """,
        Cue.FILLER: """
            por favor, pf, pfv, se faz favor, sff, obrigado, obrigada, muito obrigado, muito obrigada, obg,
            brigado, brigada, valeu, de nada, olá, ola, oi, bom dia, boa tarde, boa noite, ok, okay, tá,
            está bem, tá bom, tudo bem, sim, claro, com certeza, pois, então, bom, bem, ah, oh, ai, abraço,
            abraços, um abraço, cumprimentos, atenciosamente, adeus, tchau, até logo, perfeito, de acordo,
            senhor, senhora, gente, pessoal, beijos, beleza, parabéns, com louvor, com distinção, mil
            obrigados, mil obrigadas
        """,
        Cue.GIVE: """
            dou, eu dou, vos dou, lhes dou, daria, eu daria, vos daria, dou nota, daria nota, ponho, eu
            ponho, poria, digo, eu digo, diria, escolho, eu escolho, escolheria, voto, respondo, avalio,
            avalio com, avaliaria, fico com, fico pelo, fico no, vou de, vou com, vou dar, vou pôr, coloco,
            colocaria, põe, ponha, ponham, coloca, coloque, marca, marque, merece, merecem, recomendo,
            recomendaria, atribuo, atribuiria, classifico, classifico com, pontuo, seria, dá, anota, anote,
            deixo, leva
        """,
        Cue.VOTE: """
            nota, minha nota, a minha nota, pontuação, minha pontuação, a minha pontuação, avaliação, minha
            avaliação, a minha avaliação, voto, meu voto, o meu voto, resposta, minha resposta, a minha
            resposta, resultado, classificação, meu número é, o meu número é
        """,
        Cue.OVERALL: """
            no geral, em geral, de modo geral, de forma geral, geral, no total, ao todo, no conjunto, em
            conjunto, em resumo, no fim, no final, final, finalmente, afinal, no fim de contas, no fim das
            contas, globalmente, global, em média, média, na média, conclusão, concluindo, resumindo, de
            resto, o resto, nota final, nota geral, total, tudo somado
        """,
        Cue.SO: """
            por isso, portanto, logo, assim, então, daí, pelo que, por conseguinte, de modo que
        """,
        Cue.BUT: """
            mas, porém, contudo, todavia, no entanto, embora, apesar, exceto, excepto, salvo, porem, só que,
            entretanto, pena
        """,
        Cue.SAFE: """
            porque, pq, pois, já que, visto que, por, pelo, pela, pelos, para, pra, e, com, sem, quando,
            enquanto, onde, que, como, devido, graças a, em, no, na, não, nunca, muito, muita, demasiado,
            demais, tudo, todo, toda, todos, nada, sempre, bom, boa, bons, ótimo, ótima, mau, má, ruim,
            péssimo, péssima, excelente, serviço, comida, atendimento, preço, preços, demorou, demoraram,
            voltarei, voltaremos, recomendo, recomendado, caro, cara, lento, sujo, frio, fria, gostei,
            adorei, os, as, me
        """,
        Cue.POINTS: "ponto, pontos, pto, ptos, pts, pt, valores",
        Cue.OUT_OF: """
            em, de, sobre, em um total de, num total de, numa escala de, em uma escala de, na escala de,
            dentre, num máximo de
        """,
        Cue.NOW: """
            agora, hoje, desta vez, dessa vez, esta vez, esta semana, essa semana, este mês, esse mês, este
            ano, atualmente, actualmente, neste momento, nesse momento, no momento, ultimamente, hoje em
            dia, esta noite, nesta visita
        """,
        Cue.PAST: """
            antes, antes era, antes era um, da última vez, na última vez, a última vez, da outra vez, na
            outra vez, da vez passada, no ano passado, ano passado, no mês passado, mês passado, na semana
            passada, semana passada, outrora, no passado, ontem, há um ano, há anos, há tempos, na
            primavera, no verão, no outono, no inverno, no início, no começo, anteriormente, normalmente,
            vocês eram
        """,
        Cue.NOT: """
            não, não é, não é um, não um, não dou, não daria, não vos dou, não merece, não merecem, não
            chega a, não chega ao, nunca, jamais, nem, nem um, nem sequer, nem de longe, não posso dar, nada
            de, em vez de, ao invés de, tampouco, longe de, longe de um
        """,
        Cue.NO: "não, nao, nã, qual nada",
        Cue.CORRECTION: """
            não espera, espera, espere, esperem, peraí, pera, não desculpa, desculpa, desculpe, desculpem,
            perdão, quis dizer, queria dizer, quero dizer, digo, ou melhor, ou seja, aliás, melhor, melhor
            dizendo, corrijo, correção, correcção, retifico, enganei-me, me enganei, engano meu, errei, erro
            meu, erro, ops, opa, ups, na verdade, na realidade, pensando bem, pensando melhor, mudei de
            ideia, mudo para, antes quero, não não, queria pôr, queria colocar, troco por, muda para, mude
            para
        """,
        Cue.IF: "se, caso, desde que, a não ser que, contanto que, se ao menos, quem dera",
        Cue.WOULD: """
            seria, seria um, seriam, seriam um, poderia ser, poderia ser um, daria, eu daria, vos daria,
            fosse, chegaria a, teriam, teriam um, poria, colocaria, será, subiria para, era um, dava
        """,
        Cue.WOULD_HAVE: """
            teria sido, teria sido um, tinha sido, tinha sido um, poderia ter sido, poderia ter sido um,
            podia ter sido, podia ter sido um, podia ser um, teria dado, eu teria dado, tinha dado, teria
            colocado, teria posto, ia dar, ia pôr, ia colocar, queria dar, queria pôr, quase dei, quase dou,
            devia ter sido, deveria ter sido, merecia
        """,
        Cue.LESS_OR_MORE: """
            mais de, mais que, mais do que, menos de, menos que, menos do que, acima de, acima do, abaixo
            de, abaixo do, pelo menos, pelo menos um, no mínimo, no mínimo um, no máximo, no máximo um,
            mínimo, máximo, ao menos, não mais que, não menos que, não mais de, quase, quase um, quase
            quase, perto de, perto do, próximo de, próximo a, superior a, inferior a, maior que, menor que,
            até, até um, pouco mais de, pouco menos de, além de, a rondar o, menos
        """,
        Cue.OR_MORE: """
            ou mais, ou menos, ou maior, ou menor, ou superior, ou inferior, e tal, e pouco, e qualquer
            coisa, e picos, para cima, para baixo, mais, menos, no mínimo, no máximo, mínimo, máximo, pelo
            menos, ao menos
        """,
        Cue.HALF: """
            e meio, e meia, e 1 / 2, e um quarto, e três quartos, meio, vírgula cinco, vírgula 5, ponto
            cinco
        """,
        Cue.BETWEEN: "entre, entre o, entre um, de, desde, escala, ou",
        Cue.TO: "a, ao, até, até ao",
        Cue.AND: "e, e o, e um, &",
        Cue.OR: "ou, ou talvez, ou então, ou quem sabe, ou até, talvez",
        Cue.PERCENT: "por cento, porcento, percentagem, porcentagem",
        Cue.STARS: "estrelas, estrela, estrelinhas, corações",
        Cue.SCHOOL: "nota escolar",
        Cue.UNIT: """
            segundos, segundo, seg, minutos, minuto, min, mins, minutinhos, horas, hora, h, hs, hrs, dias,
            dia, noites, noite, semanas, semana, meses, mês, anos, ano, aninhos, vezes, vez, pessoas,
            pessoa, amigos, amigas, adultos, crianças, criança, filhos, filhas, filho, convidados, clientes,
            colegas, rapazes, moças, mulheres, homens, cães, cachorros, gatos, netos, euros, euro, eur,
            cêntimos, centavos, reais, real, dólares, dólar, libras, mil, milhões, conto, contos, paus, kg,
            g, gr, gramas, quilos, quilo, litros, litro, l, ml, km, m, metros, metro, cm, mm, gb, mb, peças,
            peça, unidades, unidade, pares, par, sacos, sacolas, caixas, caixa, garrafas, garrafa, pacotes,
            pacote, pedidos, pedido, encomendas, encomenda, mesas, mesa, quartos, camas, andares, lojas,
            loja, lugares, cafés, café, cervejas, cerveja, copos, taças, pizzas, pizza, hambúrgueres,
            lanches, pratos, prato, doses, pastéis, pães, sobremesas, almoços, jantares, empregados,
            empregado, empregadas, garçons, garçom, atendentes, atendente, funcionários, funcionárias,
            funcionária, funcionário, vendedores, motivos, motivo, razões, razão, coisas, coisa, problemas,
            problema, erros, erro, falhas, queixas, reclamações, perguntas, pergunta, palavras, mensagens,
            mensagem, emails, ligações, chamadas, compras, compra, visitas, visita, viagens, sapatos,
            camisas, camisetas, livros, bilhetes, paradas, paragens, carros, portas, graus, passos, degraus,
            janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
            dezembro, jan, fev, mar, abr, jun, jul, ago, set, out, nov, dez, de janeiro|fevereiro|março|
            abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro, da manhã|tarde|noite, dos
            meus|vossos|seus|nossos, de nós|vocês|vós, de desconto, por cento de desconto, seguidos,
            seguidas, x, em cada
        """,
        Cue.THING: """
            pedido, pedido número, encomenda, ordem, fatura, factura, recibo, talão, mesa, quarto, sala,
            andar, piso, porta, rua, avenida, linha, autocarro, ônibus, comboio, trem, plataforma, saída,
            corredor, página, versão, modelo, tamanho, telefone, tel, telemóvel, celular, código, pin,
            reserva, conta, cliente, bilhete, lugar, caixa, pacote, número de, às, as, até às, desde as, por
            volta das, pelas, no dia, dia, depois de, após, durante, dentro de, em, há, faz, éramos, fomos,
            somos, estávamos, eram, são, havia, tinha, tenho, temos, tínhamos, tem, comprei, comprámos,
            compramos, pedi, pedimos, paguei, pagámos, pagamos, gastei, custa, custou, custam, custava,
            preço, esperei, esperámos, esperamos, esperar, espera de, demorou, demoraram, demora, idade,
            fez, faço, últimos, últimas, próximos, primeiros, outros, outras, os outros, cada, grupo de,
            família de, todos os, estes, estas, esses, essas, os, abre às, fecha às, aberto das, iphone,
            canal, terminal, nós, ambos, com, para, pra, faltavam
        """,
        Cue.NUMBER: "número, num, núm, nº, n°, no., n",
        Cue.IDIOM: """
            número um, número 1, nº 1, n° 1, # 1, um dos, uma das, um de, uma de, nenhum, algum, alguém,
            cada um, cada uma, um a um, um por um, os dois, as duas, os três, entre dois, duas vezes, três
            vezes, mil vezes, cem vezes, cem por cento, cento por cento, a cem por cento, 100 por cento, a
            100 %, nove em cada dez, 9 em cada 10, nove vezes em dez, nove em dez vezes, 9 vezes em 10, 24
            horas, 24 / 7, 7 dias, zero problemas, zero problema, zero reclamações, zero stress, zero
            espera, zero queixas, 0 problemas, tolerância zero, do zero, a zero, um pouco, um bocado, um
            dia, uma vez, um super, um bom, um ótimo, uma boa, uma ótima, uma delícia, um lugar, um momento,
            um prazer, duas palavras, em duas palavras, dois em um, 2 em 1, leve 3 pague 2, 3 x 2, 2 x 1, 50
            / 50, meio a meio, um dois três, mais um, mais uma, menos um, a dois, a três, as onze, às duas,
            dez de dez vezes, um para o outro, um café
        """,
        Cue.STOP: """
            stop, sair, parar, pare, parem, para, cancelar, cancela, cancele, cancelem, cancelamento,
            cancelar inscrição, remover, remova, remova-me, removam-me, me remova, me remove, descadastrar,
            descadastre, descadastrar-me, me descadastre, desinscrever, desinscrever-me, desativar,
            desactivar, terminar, termina, fim, chega, basta, já chega, já basta, baixa, dar baixa, anular,
            anula, eliminar, apagar, apaga, excluir, exclua, encerrar, suspender, revogar, revogo, não mais,
            nunca mais, parem com isso, pare com isso, para com isso, parem já, deixem-me em paz, me deixem
            em paz, desistir, interromper, parar por favor, desligar, bloquear, pára
        """,
        Cue.REFUSAL: """
            não me escrevam, não me escreva, não me escrevas, não me escrevam mais, não escrevam mais, não
            escreva mais, não me mandem, não me mande, não me mandes, não mandem mais, não mande mais, não
            manda mais, não me manda mais, não me enviem, não me envie, não me envies, não enviem mais, não
            envie mais, não me contactem, não me contatem, não me contacte, não me contate, não contatar,
            não contactar, não me incomodem, não me incomode, não incomodem, não incomodar, não incomode
            mais, não me perturbem, não perturbem, não me chateiem, não me liguem, não me ligue, não quero
            receber, não quero mais, não queremos mais, não desejo receber, não desejo mais, não gostaria de
            receber, já não quero, não quero que me, não quero ser contactado|contactada|contatado|
            contatada, não quero essas, não quero estas, não pretendo receber, não autorizo, não aceito
            receber, parem de mandar|me|enviar|escrever|incomodar|chatear|contactar|contatar|encher|spam|
            ligar|perturbar, pare de mandar|me|enviar|escrever|incomodar|chatear|contactar|contatar|encher|
            ligar|perturbar, para de mandar|me|enviar|escrever|incomodar|encher|ligar, deixem de mandar|me|
            enviar|escrever|incomodar|chatear, deixe de mandar|me|enviar|escrever|incomodar, quero parar de
            receber, gostaria de parar de receber, quero deixar de receber, chega de mensagens|mensagem|sms|
            spam, chega de me, basta de mensagens|sms, quero sair da, quero sair desta, quero sair dessa,
            quero ser removido|removida, quero me descadastrar, quero cancelar a inscrição, quero cancelar o
            recebimento, quero cancelar as mensagens, como me descadastro, como cancelo as mensagens, como
            faço para sair, como faço para parar, como deixo de receber, apaguem|apague|apaga|removam|
            remova|remove|eliminem|elimine|excluam|exclua|tirem|tire|retirem|retire|esqueçam|esqueça|
            esquece|deletem|delete meu|este|esse número|contato|contacto, apaguem|apague|removam|remova|
            eliminem|excluam|exclua|tirem|retirem|esqueçam|deletem meus|os dados, esqueçam o meu número,
            apaguem o meu número, removam o meu número, tirem o meu número, apague o meu número, remova o
            meu número, tire o meu número, me tirem da|dessa|desta, me tire da|dessa|desta, tirem-me da,
            tire-me da, me removam, removam-me, me remova da, me exclua, deixem-me em paz, deixe-me em paz,
            deixa-me em paz, me deixem em paz, me deixe em paz, me deixa em paz, nos deixem em paz,
            larguem-me, me esqueçam, esqueçam-me, retiro o meu consentimento, retiro meu consentimento,
            revogo o meu consentimento, revogo meu consentimento, revogo o consentimento, retiro o
            consentimento, consentimento retirado, consentimento revogado, não dou consentimento, não
            consinto, fora da lista, sair da lista, vou bloquear, vou vos bloquear, vou bloquear vocês, opt
            out
        """,
        Cue.STOPPING: """
            parem, pare, parem com, pare com, chega, chega de, basta, basta de, stop, stop com, sem mais,
            não mais, nunca mais, nenhuma, não quero, não desejo, não preciso de, não queremos, nada de,
            suspendam, cancelem, cancele, bloqueiem, não me interessam
        """,
        Cue.CONTACT: """
            mensagens, mensagem, sms, torpedos, notificações, pesquisas, pesquisa, inquéritos, inquérito,
            questionários, publicidade, spam, whatsapp, emails, lembretes, comunicações, propaganda,
            escrever-me, enviar-me, contactar-me, me escrever, me mandar, me enviar
        """,
        Cue.NO_MORE: """
            não quero mais, não as quero, não os quero, não quero essas, dispenso, indesejadas
        """,
        Cue.BETWEEN_THEM: """
            mais, de, com, as, os, a, o, essas, estas, esses, estes, suas, vossas, tantas, receber, mandar,
            enviar, me, por, favor, outras, outra, tuas, isso, sua, dessas, destas, das, dos, novas, tipo,
            esse
        """,
        Cue.SUBJECT: """
            eu não, eles, ele, ela, ninguém, que, recebi, chegou, havia, houve, tive, eu, vocês não,
            recebida, recebidas, chegaram, recebido
        """,
        Cue.HELP: """
            ajuda, help, info, informação, informações, ajude-me, ajudem-me, me ajuda, me ajude, me ajudem,
            ajuda por favor, preciso de ajuda, socorro, assistência, suporte, mais informações, mais
            informação, mais info, podem ajudar, pode me ajudar, instruções, menu, sos, ajudem
        """,
        Cue.ASK: """
            quem é, quem são, quem és, quem é você, quem são vocês, quem fala, quem escreve, quem está
            falando, quem está a falar, quem me escreve, com quem falo, com quem estou, quem vos deu, quem
            lhes deu, quem deu, quem passou, o que é isto, o que é isso, que é isto, que é isso, o que é, de
            que se trata, do que se trata, sobre o que é, de que loja, que loja, qual loja, qual a loja, que
            loja é, de onde são, o que querem, o que quer, o que quer dizer, o que significa, que significa,
            o que devo, o que tenho que, como funciona, como faço, como se faz, como posso, como respondo,
            como mudo, como altero, como corrijo, como voto, como avalio, posso mudar, posso alterar, posso
            corrigir, posso responder, posso falar, posso ligar, dá para mudar, dá pra mudar, por que me
            escrevem, porque me escrevem, por que me mandam, porque me mandam, por que estou recebendo,
            porque estou a receber, por que recebi, porque recebi, por que perguntam, como conseguiram, onde
            conseguiram, como têm o meu, onde arranjaram, como obtiveram, é golpe, é um golpe, isso é golpe,
            é fraude, é burla, é spam, é um robô, é um bot, és um bot, você é um robô, é grátis, é de graça,
            quanto custa, custa alguma, é pago, a que horas, que horas, qual o horário, qual é o horário,
            qual horário, horário, horários, horário de funcionamento, quando abrem, quando abre, quando
            fecham, estão abertos, está aberto, abrem hoje, onde ficam, onde fica, onde estão, qual o
            endereço, qual é a morada, qual o telefone, 0 significa, 10 significa, qual é a escala, qual a
            escala, qual é melhor, qual é o máximo, o que significa o
        """,
        Cue.QUESTION: """
            quem, que, o que, qual, quais, quando, onde, como, por que, porque, porquê, quanto, quantos,
            posso, podem, pode, dá para, dá pra, são, está, estão, há, tem, têm, devo, até quando, será que,
            a que
        """,
        Cue.SCALE: """
            bom, mau, ruim, boa, má, melhor, pior, o melhor, o pior, máximo, mínimo, o máximo, o mínimo,
            significa, quer dizer, alto, baixo, positivo, negativo, bem, mal, contente, certo, a melhor, a
            pior
        """,
        Cue.AUTOMATIC: """
            estou dirigindo, estou a conduzir, estou conduzindo, ao volante, resposta automática, mensagem
            automática, fora do escritório, não perturbe ativado, estou de férias, de férias até, estarei
            ausente, ausente até, não posso falar agora, agora não posso falar, em reunião, estou em
            reunião, estou numa reunião, enviado do meu iphone, ligo mais tarde, ligo já, te ligo, curtiu ",
            gostou de ", gostou ", adorou ", amou ", riu de, enfatizou ", destacou ", questionou ", reagiu,
            não gostou de "
        """,
        Cue.COMMON: """
            o, a, os, as, um, uma, de, do, da, em, no, na, e, que, com, por, para, muito, mas, tudo, bem,
            mal, mais, menos, também, sempre, nunca, não, estava, está, estão, sou, somos, são, foi, eram,
            há, havia, comida, serviço, atendimento, loja, esperei, minutos, caro, cara, ótimo, bom, boa,
            ruim, depois, pouco, demais, gostei, adorei, horas, fria, frio, já, lento, vocês, você
        """,
    },
    causes={
        Cause.PRODUCT: "produto, produtos, o produto, artigo, artigos, mercadoria, comida, a comida",
        Cause.SERVICE: """
            serviço, serviços, atendimento, o atendimento, pessoal, atendimento ao cliente, funcionários
        """,
        Cause.IMAGE: "imagem, reputação, imagem e reputação, aparência, marca, a imagem",
        Cause.QUALITY: "qualidade, a qualidade, má qualidade, pouca qualidade, baixa qualidade",
        Cause.PRICE: """
            preço, preços, o preço, custo, custos, caro, muito caro, preço alto, preços altos, caro demais
        """,
        Cause.DELIVERY: """
            entrega, entregas, a entrega, envio, expedição, entrega atrasada, atraso na entrega,
            transportadora
        """,
        Cause.OTHER: "outro, outra, outros, outra coisa, outro motivo, outras, nenhum, nenhuma destas",
    },
)
