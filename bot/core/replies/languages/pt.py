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
        oitenta 80, noventa 90, cem 100, cento 100, mil 1000, dezassete 17, dezanove 19, duzentos 200,
        trezentos 300, quatrocentos 400, quinhentos 500, milhão 1000000, milhões 1000000, bilhão 1000000,
        zeros 0
    """,
    alone="""
        um 1, uma 1, cuatro 4, quatru 4, sinco 5, cinko 5, ceis 6, seiz 6, cete 7, seti 7, oitu 8, oto 8,
        oitto 8, novi 9, noove 9, deiz 10, diez 10, dous 2, doiz 2, doi 2, doiss 2, dols 2, trez 3, treis 3,
        treix 3, tress 3, trêiz 3, kuatro 4, qatro 4, quato 4, quattro 4, quatroo 4, cinquo 5, sinko 5, cico
        5, cincu 5, cinc 5, ssinco 5, seix 6, ceix 6, çeis 6, sei 6, séis 6, seiss 6, setti 7, cetti 7, çete
        7, set 7, otio 8, oit 8, ohito 8, oitho 8, hoito 8, noti 9, nov 9, nóvi 9, nobe 9, deis 10, des 10,
        dés 10, dex 10, deys 10, déiz 10, dexz 10, zeru 0, zro 0, zéru 0, séro 0, zerinho 0, zerão 0,
        zerozinho 0, umzinho 1, unzinho 1, doizinho 2, doisinho 2, tresinho 3, quatrinho 4, cinquinho 5,
        cincão 5, cincozinho 5, seisinho 6, setinho 7, setezinho 7, oitinho 8, oitão 8, oitozinho 8,
        novezinho 9, novão 9, nozinho 9, dezinho 10, dezão 10, dezaço 10
    """,
    homographs="zero dois duas três cem cento mil onze",
    cues={
        Cue.LIGHT: """
            um, uma, o, a, os, as, é, e', foi, ser, seja, de, do, da, dos, das, ao, que, meu, minha, vosso,
            vossa, seu, sua, vos, lhe, lhes, te, me, nos, este, esta, isso, bom, boa, belo, bela, grande,
            sólido, sólida, redondo, redonda, merecido, merecida, bem, vale, merece, merecem, fica, em, no,
            na, como um, leva, tem, claro, meu voto é, eu, nós, a gente, lá, aí, ai, vcs, vc, vocês, você,
            p, pra, pro, para o, pros, para os, num, numa, dum, duma, pelo, valente, gordo, gordinho,
            bonito, lindo, justo, justinho, certinho, cheio, cheinho, honesto, sincero, generoso, alto,
            forte, sonoro, enorme, grandão, merecidíssimo, bem merecido, bem dado, bem redondo, redondinho,
            muito, tão, todo, valeu um, esse, essa, aquele, aquela, deste, dessa, vossas, vossos, minhas,
            meus, nosso, nossa, são, era, está, tá, com um, como, seco
        """,
        Cue.THE: "o, ao",
        Cue.HEDGE: """
            talvez, se calhar, provavelmente, possivelmente, mais ou menos, aproximadamente, cerca, uns, umas,
            por volta de, diria, acho, acho que, penso, penso que, creio, creio que, suponho, imagino, na
            minha opinião, para mim, pra mim, para nós, da minha parte, por mim, certamente, sem dúvida,
            claro, claramente, sinceramente, honestamente, francamente, definitivamente, totalmente,
            absolutamente, facilmente, bom, bem, pois, hum, hmm, mmm, eh, é, né, só, somente, apenas, digamos,
            vamos dizer, se for sincero|sincera, para ser sincero|sincera|honesto|honesta, se tiver que, se eu
            tiver que, tipo, ainda, tranquilamente, mesmo, quem sabe, acho que um, acho q, axo que, axo, creio
            q, penso q, julgo, julgo que, suponho que, imagino que, presumo, calculo, digamos que, diria que,
            parece-me, me parece, na minha modesta opinião, na minha opinião sincera, a meu ver, ao meu ver,
            no meu ver, na minha visão, em minha opinião, pela minha parte, cá para mim, cá pra mim, pela
            nossa parte, da nossa parte, por nós, por nós todos, pra nós, pra nós dois, para nós dois, para
            nós os dois, por minha parte, quanto a mim, p mim, de mim, de minha parte, da parte de,
            pessoalmente, particularmente, com toda a certeza, com toda certeza, c certeza, sem dúvidas, sem
            dúvida alguma, sem sombra de dúvida, sem sombra de dúvidas, sem dúvida nenhuma, sem pensar, sem
            pestanejar, sem pensar duas vezes, sem hesitar, sem hesitação, sem medo, de olhos fechados, de
            longe, fácil, facinho, tranquilo, tranks, suave, obviamente, óbvio, logicamente, lógico, evidente,
            evidentemente, seguramente, certamente que, decerto, de certeza, se não me engano, não sei, não
            sei dizer, não sei não, ñ sei, sei lá, não faço ideia, difícil dizer, difícil de dizer, não tenho
            a certeza, não tenho certeza, sem certeza, indeciso, estou na dúvida, na dúvida, por aí, por aí
            assim, mais coisa menos coisa, coisa de, algo como, algo tipo, qualquer coisa como, assim assim, à
            volta de, em torno de, ali pelo, ali pelos, por alto, a olho, de cabeça, por baixo, grosso modo,
            no máximo dos máximos, sendo sincero, sendo sincera, sendo honesto, sendo honesta, sendo justo,
            sendo justa, sendo franco, sendo generoso, sendo generosa, sendo bonzinho, sendo boazinha, para
            ser franco, pra ser sincero|sincera|honesto|honesta|franco|justo|justa|bonzinho, para ser justo|
            justa, com toda a sinceridade, com toda sinceridade, com sinceridade, com franqueza, sinceramente
            falando, falando sério, a sério, sério, verdade seja dita, para dizer a verdade, pra dizer a
            verdade, para falar a verdade, pra falar a verdade, a bem dizer, vá, então vá, bora, vamos lá,
            olha, olhe, ora, deixa ver, deixa eu ver, deixa-me ver, deixe-me ver, deixa eu pensar, vejamos,
            pronto, prontos, epá, pá, eita, uai, ué, oxe, tchê, meu, mano, cara, véi, irmão, amigo, menina,
            tipo assim, tipo um, hã, hein, ahn, hmmm, hummm, humm, mm, mmmm, éé, bah, facilmente um, merecido,
            merecidamente, mais que merecido, justo, justamente, exatamente, exactamente, precisamente,
            simplesmente, realmente, de verdade, vdd, na real, na moral, papo reto, com gosto, com todo o
            gosto, com prazer, com muito gosto, com amor, com carinho, com folga, se tivesse que dar uma nota,
            se tiver que dar uma nota, se tiver de dar nota, se tivesse de dar uma nota, se tiver de escolher,
            se tiver que escolher, se é para dar nota, se for para dar nota, se querem saber, se quer saber,
            se posso, e já é muito, e já vai com sorte, e ponto final, ponto final, e mais nada, nem mais nem
            menos, certinho, redondo, redondinho, cravado, em cheio, no ponto, com honras, com estrela, com
            estrelinha, com sobra, com louvor e distinção, digo eu, né não, sem favor, sem favor nenhum, de
            coração, como sempre, como de costume, mt, de barato, por pena, por caridade, por simpatia, de
            consolação, kkk, kk, kkkk, kkkkk, kkkkkk, kkkkkkk, rs, rsrs, rsrsrs, haha, hahaha, ahah, ahahah,
            eheh, hehe, hehehe, lol, numa|na escala de 0|zero a 10|dez, em uma escala de 0|zero a 10|dez, em
            escala de 0|zero a 10|dez, de 0 a 10 pontos, em todo caso, em todo o caso, nesse caso, neste caso
        """,
        Cue.FILLER: """
            por favor, pf, pfv, se faz favor, sff, obrigado, obrigada, obg, brigado, brigada, valeu, de
            nada, olá, ola, oi, bom dia, boa tarde, boa noite, ok, okay, tá, está bem, tudo bem, sim, claro,
            com certeza, pois, então, bom, bem, ah, oh, ai, abraço, abraços, um abraço, cumprimentos,
            atenciosamente, adeus, tchau, até logo, perfeito, de acordo, senhor, senhora, gente, pessoal,
            beijos, beleza, parabéns, com louvor, com distinção, mil obrigados, mil obrigadas, por
            gentileza, se fizer favor, faz favor, fazfavor, pfvr, pff, plis, pls, please, thanks, thank you,
            agradeço, agradecido, agradecida, agradecemos, grato, grata, gratidão, mto obrigado, mto
            obrigada, obgd, obgda, obgado, obgada, brigadão, obrigadão, obrigadinho, obrigadinha, obrigado
            por tudo, obrigada por tudo, obrigado a vocês, obrigada a vocês, valeu mesmo, vlw, valeu
            pessoal, tmj, oie, oiê, oii, oiii, opa, ei, e aí, eai, alô, alo, salve, hello, hi, boas, viva,
            bdia, bom fim de semana, boa semana, bom domingo, bom trabalho, bom descanso, fiquem bem, blz,
            belezinha, show, fechou, fechado, combinado, certo, certinho, okok, ta, tudo certo, tudo ótimo,
            isso, exato, simmm, claro que sim, s, ss, dona, seu, sr, sra, sr., sra., senhores, senhoras,
            caros, caras, caro senhor, prezados, prezado, prezada, estimados, amigos, amigo, amiga, meninas,
            malta, galera, turma, equipa, equipe, a todos, a toda a equipe, a toda a equipa, abs, abç, abçs,
            bjs, bj, bjos, bjinhos, beijinhos, um beijo, xau, até já, até à próxima, até a próxima, até
            breve, até mais, fui, att, atte, com os melhores cumprimentos, melhores cumprimentos,
            respeitosamente, cordialmente, saudações, bem haja, bem hajam, bem-haja, deus abençoe, graças a
            deus, se deus quiser, que deus abençoe, amém, os meus parabéns, segue a minha nota, segue minha
            nota, aqui vai, aí vai, lá vai, respondendo, respondendo à pergunta, em resposta à pergunta, em
            resposta, respondo, desculpem a demora, desculpa a demora, desculpe a demora, uau, wow, eba,
            oba, uhul, credo, nossa, caramba, poxa, puxa, putz, afe, aff, zinho, zinha, zão, zito
        """,
        Cue.GIVE: """
            dou, daria, dou nota, daria nota, ponho, poria, digo, eu digo, diria, escolho, escolheria, voto,
            respondo, avalio, avalio com, avaliaria, fico com, fico pelo, fico no, vou de, vou com, vou dar,
            vou pôr, coloco, colocaria, põe, ponha, ponham, coloca, coloque, marca, marque, merece, merecem,
            atribuo, atribuiria, classifico, classifico com, pontuo, seria, anota, anote, deixo, dou-vos,
            dou-lhes, dou-lhe, eu dou um, damos, demos, daremos, darei, daríamos, damos-lhe, damos-vos, damos
            nota, dou a nota, dou-vos nota, dei nota, dar nota, dar um, vou dar um, vou dar nota, vou dar a
            nota, vamos dar, a gente deu, pode dar, podem dar, posso dar, quero dar, queremos dar, gostaria de
            dar, tenho que dar, tenho de dar, sou obrigado a dar, sou obrigada a dar, ponho-vos, ponho-lhes,
            pomos, ponhamos, põe um, põe aí um, põe lá um, pode pôr, podem pôr, por um, puseram, pus, vou
            meter, meto, mete lá, mete aí, metam, metia, meteria, boto, bota, bota aí um, botem, botaria, pode
            botar, vou botar, coloco um, coloquem, coloca aí um, colocamos, coloquei, pode colocar, podem
            colocar, vou colocar, colocar, marca aí, marca lá, marquem, marcamos, marco, pode marcar, podem
            marcar, marcar, anotem, pode anotar, registe, registem, registra, registre, considere, considerem,
            consideraria, contem, conta com, escreva, escrevam, escrevo, assinala, assinalem, assinalo,
            aponte, apontem, digito, clico, respondo com, responderia, respondi, voto em, voto no, votei,
            votaria, voto num, avalio em, avalio como, avaliei, avaliamos, avaliamos em, avalia em, avaliado
            em, avaliaria em, avaliaria com, avaliar com, classifico em, classificaria, classificaria com,
            classificamos, classifiquei, pontuo com, pontuaria, pontuaria com, notifico, escolhi, escolhemos,
            opto por, opto pelo, optaria por, prefiro, fico-me pelo, fico-me por, fico me, fico em, fico
            pelos, ficamos com, ficamos pelo, ficamos em, ficam com um, ficam no, ficam em, ficam pelo, fica
            em, fica no, fica a nota, ficaria em, ficaria com, ficaria no, ficou com, vai um, vai de, vai com,
            vai o, vão com, vamos de, vamos com, vamos no, vou no, vou pelo, vou num, iria de, mando um, manda
            um, solta um, toma lá, toma lá um, tomem lá, tomem lá um, recebe um, levam um, leva um, leva o,
            levam o, levou um, levaria, levariam, ganha um, ganham um, ganhariam, tira um, tem um, têm o meu,
            vocês têm, seria nota, é pra, são um, são uns, são nota, vocês são, vcs são, sois, foi nota,
            mereceram, merecem um, merece um, merece nota, merecem nota, merecia um, merecemos, merecedor de,
            merecedores de, digno de, dignos de, digna de, vale o, valem um, valeu nota, vale nota, concedo,
            concederia, atribui, atribuímos, atribuímos-lhe, atribuo-vos, atribuo-lhes, atribuo nota, cravo,
            cravo um, chuto, chuto um, chutaria, arrisco, arrisco um, arriscaria, arriscaria um, recomendo
            nota, recomendaria com, recomendaria em, recomendo em, mantenho, confirmo, estou em, estou no,
            estou num, estaria em, estaria no, estaria num, subo para, desço para, passo para, dizemos,
            dizemos um, a gente diz, votamos, votamos em, vocês têm um, vcs têm um, dá nota, deu um, dão um,
            mete um, toma um, dei um, eu dei um
        """,
        Cue.VOTE: """
            nota, pontuação, avaliação, voto, resposta, resultado, classificação, meu número é, o meu número
            é, a nota, a nota é, a nota é um, minha nota é, minha nota é um, a minha nota é, a minha nota é
            um, minha nota seria, a minha nota seria, a minha nota vai para, nota de, a nota de, uma nota,
            uma nota de, com nota, com a nota, nota dada, nota atribuída, notas, notinha, nota máxima, nota
            mínima, pontuação de, minha pontuação é, a minha pontuação é, score, rating, grau, nível,
            satisfação, índice, nps, valor, valor atribuído, avaliação de, avaliação é, minha avaliação é, a
            minha avaliação é, minha avaliação seria, meu voto é, o meu voto é, meu voto vai para, o meu
            voto vai para, meu voto final, voto é, a resposta é, minha resposta é, a minha resposta é, resp,
            r, opinião, classificação de, a minha classificação é, meu número, a minha escolha é, minha
            escolha é, escolha, recomendação, probabilidade, a probabilidade é, a probabilidade é de,
            probabilidade de, chance, chances, veredito, veredicto, conceito, recomendo, eu recomendo,
            recomendo com, recomendaria, recomendamos, indico com, levam, leva, dei, eu dei, mete
        """,
        Cue.OVERALL: """
            de modo geral, de forma geral, geral, ao todo, no conjunto, em conjunto, no fim, no final,
            final, finalmente, afinal, no fim de contas, no fim das contas, globalmente, global, média,
            conclusão, concluindo, resumindo, de resto, o resto, nota final, total, tudo somado, no cômputo
            geral, no computo geral, em termos gerais, de maneira geral, geralmente, dum modo geral, de um
            modo geral, duma forma geral, de uma forma geral, no todo, na globalidade, em suma, em síntese,
            para concluir, para resumir, pra resumir, resumo, balanço, balanço final, feitas as contas,
            contas feitas, no fim de tudo, no final das contas, no final de contas, ao fim e ao cabo, no
            frigir dos ovos, média geral, média final, fazendo a média, na média geral, pesando tudo, tudo
            junto, tudo incluído, somando tudo, juntando tudo, tudo pesado, tudo considerado, em tudo, o
            conjunto, o restante, de um todo, como um todo, avaliação final, resultado final, veredito
            final, overall, pontuação final, classificação final
        """,
        Cue.SO: """
            por isso, portanto, logo, assim, então, daí, pelo que, por conseguinte, de modo que, entao, por
            causa disso, por isso mesmo, por essa razão, por este motivo, por esse motivo, por tal, pelo que
            dou, sendo assim, assim sendo, desse modo, desta forma, dessa forma, com isso, daí que, daí o,
            daí a nota, consequentemente, logo dou, resultado
        """,
        Cue.BUT: """
            mas, porém, contudo, todavia, no entanto, embora, apesar, exceto, excepto, salvo, porem, só que,
            entretanto, pena, mais porém, mas porém, só q, não obstante, ainda assim, mesmo assim, se bem
            que, ainda que, mesmo que, apesar disso, apesar de, apesar do, apesar da, apesar dos, apesar
            das, tirando, tirando isso, fora isso, infelizmente, pena que, é pena, uma pena, lástima, senão,
            a não ser pelo, a não ser pela, o único senão, único senão, em compensação, por outro lado, e
            se, e caso
        """,
        Cue.SAFE: """
            porque, pq, pois, já que, visto que, por, pelo, pela, pelos, para, pra, e, com, sem, quando,
            enquanto, onde, que, como, devido, graças a, em, no, na, não, nunca, muito, muita, demasiado,
            demais, tudo, todo, toda, todos, nada, sempre, bom, boa, bons, ótimo, ótima, mau, má, ruim,
            péssimo, péssima, excelente, serviço, comida, atendimento, preço, preços, demorou, demoraram,
            voltarei, voltaremos, recomendo, recomendado, caro, cara, lento, sujo, frio, fria, gostei,
            adorei, os, as, me, pois que, porq, porqe, pk, pke, pq a, pq o, pois a, devido ao, devido à, por
            causa, graças, dado que, uma vez que, visto, por ser, por serem, por ter, por não, por falta,
            falta, faltou, faltam, falta de, faltava, faltou só, só faltou, pelas, pro, pros, pras, c, s,
            cm, q, eu, ele, ela, eles, elas, vocês, vcs, vc, você, nós, a gente, foi, foram, era, eram, fui,
            fomos, está, estão, estava, estavam, tava, tavam, ta, tá, são, é, tem, têm, tinha, tinham, teve,
            tive, tivemos, há, houve, havia, vem, veio, vieram, chegou, chegaram, demora, demorado, atrasou,
            atraso, atrasado, atrasada, ficou, fiquei, ficamos, levou, deixou, deixaram, achei, adoro, amo,
            amei, amamos, adoramos, adorámos, gostamos, gostámos, gosto, curti, odiei, detestei, voltaria,
            volto, voltamos, vou voltar, indico, indicado, mt, mto, mta, mtos, muitos, muitas, bastante,
            tanto, tanta, tão, meio, meia, pouco, pouca, super, hiper, mega, top, topzera, show, show de
            bola, fixe, bué, bacana, legal, massa, daora, da hora, maneiro, porreiro, espetacular,
            espectacular, sensacional, fantástico, fantástica, maravilhoso, maravilhosa, incrível, perfeito,
            perfeita, impecável, nota, boas, ótimos, ótimas, óptimo, óptima, óptimos, excelentes, maus, más,
            ruins, péssimos, horrível, horrivel, terrível, vergonha, vergonhoso, uma vergonha, decepção,
            decepcionante, desilusão, decepcionado, decepcionada, desiludido, desiludida, satisfeito,
            satisfeita, contente, feliz, insatisfeito, insatisfeita, simpático, simpática, simpáticos,
            simpáticas, simpatia, atencioso, atenciosa, atenciosos, educado, educados, educada, mal educado,
            mal educada, mal educados, grosseiro, grosseiros, rude, antipático, antipática, antipáticos,
            rápido, rápida, rapidez, lenta, lentos, demorada, limpo, limpa, limpeza, suja, sujos, sujidade,
            sujeira, caros, caras, barato, barata, baratos, delicioso, deliciosa, gostoso, gostosa,
            saboroso, saborosa, quente, quentes, frios, frias, salgado, duro, cru, queimado, queimada,
            estragado, estragada, boa comida, bom atendimento, mau atendimento, bom serviço, mau serviço,
            ambiente, espaço, local, localização, qualidade, pessoal, equipa, equipe, staff, funcionária,
            funcionário, gerente, dono, dona, empregado, atendente, garçom, moça, moço, menina, rapaz,
            senhora, senhor, produto, produtos, loja, entrega, embalagem, café, bolo, pão, pastel, frango,
            carne, peixe, sopa, pizza, cerveja, som, música, barulho, fila, espera, tempo, estacionamento,
            experiência, estadia, quarto, piscina, hotel, restaurante, lugar, sítio, casa, cabelo, corte,
            unha, unhas, carro, oficina, app, site, só, apenas, até, ainda, já, sei, uma, um, o, a, ao, à,
            às, aos, da, do, das, dos, nas, nos, num, numa, meu, minha, meus, minhas, esse, essa, este,
            esta, aquele, aquela, isso, isto, parabéns, obrigado por, obrigada por, nada a reclamar, nada a
            dizer, nada a apontar, sem comentários, sem palavras, continuem, precisam, precisa, podiam,
            podia, deviam, deviam melhorar, melhorem, melhorar, a melhorar, mudem, baixem, vale a pena, não
            vale, tiveram, deram, cobraram, trocaram, esqueceram, erraram, perderam, venderam, quebrou,
            estragou, partiu, avariou, rasgou, desde, sobretudo, principalmente, especialmente,
            nomeadamente, tirando, exceto, mesmo, realmente, literalmente, cabeleireira, cabeleireiro,
            barbeiro, vendedor, vendedora, empregada, entregador, estafeta, mecânico, técnico, manicure,
            visita, compra, pedido, encomenda, gente, consulta, aula, viagem, prato, lanche, menu, salada,
            refeição, troca, mil vezes, e se, e caso, produtos frescos|bons|ótimos|excelentes, caixa,
            reclamação, pratos ótimos|bons|excelentes|deliciosos, funcionários|atendentes|garçons|empregados
            simpáticos|educados|atenciosos|ótimos, um erro, erros, erro no|na|do|de|da, melhor que|do|da|de,
            podia ser melhor, pode melhorar, melhor atendimento|comida|lugar|serviço|preço, o melhor, a
            melhor, os melhores, as melhores, afinal não, não tem|têm nada
            a|que|de|para|pra|igual|melhor|demais|errado|ruim
        """,
        Cue.POINTS: """
            ponto, pontos, pto, ptos, pts, pt, valores, pontinhos, pontito, pontitos, pontinho, pontos
            possíveis, possíveis, pontaço
        """,
        Cue.OUT_OF: """
            em, de, sobre, em um total de, num total de, numa escala de, em uma escala de, na escala de,
            dentre, num máximo de, em cada, de um máximo de, dum máximo de, de um total de, dum total de,
            entre um máximo de, num máximo possível de, em um máximo de, de um possível, em possíveis, de
            possíveis, na escala, em escala de, nesta escala de, nessa escala de, de uma escala de, dentro
            de uma escala de, s /
        """,
        Cue.NOW: """
            agora, hoje, desta vez, dessa vez, esta vez, esta semana, essa semana, este mês, esse mês, este
            ano, atualmente, actualmente, neste momento, nesse momento, no momento, ultimamente, hoje em
            dia, esta noite, nesta visita, atualmente é, agora é, agr, agora mesmo, nesta altura, por agora,
            por ora, por enquanto, neste momento é, esta última, nesta última vez, nesta última visita,
            nesta última, desta última vez, dessa última vez, nessa visita, desta visita, dessa visita,
            nesta compra, nesta encomenda, neste pedido, nesta ocasião, nesta semana, nessa semana, neste
            mês, nesse mês, neste ano, nesse ano, este verão, este inverno, neste verão, neste inverno, hj,
            hj em dia, hoje é, hoje dou, de momento, no presente, presentemente, nos dias de hoje, nos
            últimos tempos, recentemente, depois da reforma, depois da mudança, depois das obras, depois da
            troca, com a nova gerência, com a nova gestão, na segunda vez, da segunda vez, à segunda, já
            não, desde a reforma, desde a mudança, ontem e hoje, agora ficou, agora virou, passou a, passou
            para, caiu para, desceu para, baixou para, subiu para, virou um, virou, passou a ser, passou a
            ser um
        """,
        Cue.PAST: """
            antes, da última vez, na última vez, a última vez, da outra vez, na outra vez, da vez passada,
            ano passado, mês passado, semana passada, outrora, no passado, ontem, há um ano, há anos, há
            tempos, na primavera, no verão, no outono, no inverno, no início, no começo, anteriormente,
            normalmente, vocês eram, antes dava, antes daria, antigamente, dantes, em tempos, noutros
            tempos, outros tempos, naquele tempo, naquela altura, na altura, na época, há dois anos, há uns
            anos, há alguns anos, há muito tempo, há uns meses, há meses, há um mês, há uma semana, faz um
            ano, um ano atrás, anos atrás, meses atrás, tempos atrás, a primeira vez, primeira vez, na
            primeira visita, à primeira, da última, na última, na anterior, da anterior, a anterior, vez
            anterior, na visita anterior, na última visita, última visita, antes da reforma, antes da
            mudança, antes das obras, antes da pandemia, no tempo do, na gestão anterior, na gerência
            anterior, com o antigo dono, com a antiga gerência, com o dono anterior, já foi, já foram, já
            era, já tinha sido, costumava, costuma ser, era sempre, era um, foi um dia, dei, tinha dado,
            tinha posto, tinha colocado, dava, eu dava, em
            janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro, no
            natal, na páscoa, no carnaval, no verão passado, no inverno passado, verão passado, inverno
            passado, no trimestre passado, anteontem, na segunda|terça|quarta|quinta|sexta passada, no
            sábado|domingo passado, originalmente, inicialmente, à partida, habitualmente, usualmente,
            geralmente dou, de costume, por norma, eram um, éreis, eram
        """,
        Cue.NOT: """
            não, não é, não é um, não um, não dou, não daria, não vos dou, não merece, não merecem, não chega
            a, não chega ao, nunca, jamais, nem, nem um, nem sequer, nem de longe, não posso dar, nada de, em
            vez de, tampouco, longe de, longe de um, não é bem um, não é bem, não é exatamente, não foi, não
            foi um, não será, não seria, não seria um, não vale, não vale um, não valem, não valem um, não
            mereceu, não mereceram, não merece um, não merecem um, não merecia, não mereciam, não dei, não
            damos, não dá, não dá um, não dá para dar, não dá pra dar, não dá para, não dou um, não daria um,
            não daria nunca, não vos dava, não dava, não dava um, não vou dar, não vou dar um, não vou pôr,
            não vou colocar, não vou dar-vos, não ponho, não ponho um, não poria, não coloco, não coloco um,
            não colocaria, não digo, não diria, não diria um, não digo um, não consigo dar, não consigo dar
            um, não posso dar um, não podemos dar, não se pode dar, não sou capaz de dar, não quero dar, não
            pode ser, não chegam a, não chegam ao, não chega aos, não chegou a, não chegou ao, não passa de,
            não vai a, não vai ao, não alcança, não atinge, não é nota, não são, não são um, não são nota, n
            é, n é um, n é nota, n dou, n merece, nunca seria, nunca um, nunca foi, jamais um, nem pensar em,
            nem pensar num, nem pensar, nem por sombras, nem a pau, nem de perto, nem perto de, nem perto do,
            nem sonhar, nem chega a, nem chega ao, nem vale, nem para, nem pra, nem é, nem um simples, de modo
            nenhum, de modo algum, de forma alguma, de jeito nenhum, impossível dar, impossível dar um, e não
            um, e não o, ao contrário de, no lugar de, no lugar do, em lugar de, em vez do, em vez dum, em vez
            de um, ao invés do, ao invés de um, longe do, longe dum, longe de ser, longe de ser um, está longe
            de ser, invés de, não se trata de, anulem|anula|esqueçam|esquece|ignorem|ignora|apaguem|tirem o|
            meu, longe de ser nota, tudo menos um, tudo menos, tudo menos nota, não merece nem um, nem sequer
            um, nem merece um, não tem nada, não tem nadinha, tem muito pouco
        """,
        Cue.NO: "não, nao, qual nada, n, ñ, nop, nope, naum, não não, não pera, não espera",
        Cue.CORRECTION: """
            espera, espere, esperem, peraí, desculpa, desculpe, desculpem, perdão, quis dizer, queria dizer,
            quero dizer, digo, ou melhor, ou seja, aliás, melhor, melhor dizendo, corrijo, correção,
            correcção, retifico, enganei-me, me enganei, engano meu, errei, erro meu, ops, opa, ups, na
            verdade, na realidade, pensando bem, pensando melhor, mudei de ideia, mudo para, antes quero,
            queria pôr, queria colocar, troco por, muda para, mude para, pera aí, pera lá, espera aí, espera
            lá, espera um pouco, calma aí, calma lá, um momento, um segundo, minto, miento, mentira é,
            desculpas, peço desculpa, peço desculpas, perdoe, perdoem, sorry, foi mal, mal aí, oops, oooops,
            upss, eita, vixe, quis pôr, quis colocar, quis escrever, quis digitar, quis dar, queria escrever,
            queria digitar, queria ter dito, queria ter posto, era para ser, era pra ser, era para pôr, quer
            dizer, digo um, isto é, ou antes, corrigindo, corrige, corrija, corrijam, corrija para, corrijo
            para, a corrigir, corrigir para, retificando, retificação, retifico para, rectifico, rectificando,
            enganei me, foi engano, por engano, enganado, enganada, errei a nota, errei o número, errei na
            digitação, digitei errado, digitei mal, escrevi errado, escrevi mal, carreguei mal, teclei mal,
            cliquei errado, apertei errado, dedo gordo, erro de digitação, erro de escrita, erro do corretor,
            gralha, refletindo melhor, reconsiderando, reconsidero, repensando, vendo bem, vendo melhor, bem
            vistas as coisas, afinal, afinal é, afinal não, afinal um, mudei de opinião, mudo de ideia, mudo
            de ideias, mudo a nota para, mudo a minha nota para, mudo minha nota para, quero mudar para, muda
            aí para, muda pra, mude pra, mudem para, mudar para, mudar pra, altero, altero para, altera para,
            altere para, alterem para, alterar para, trocar por, troca por, troque por, troquem por, troca
            para, passa para, passem para, troco para, prefiro um, apaga isso, esquece, esqueça, esqueçam
            isso, ignora, ignorem, ignore, desconsidera, desconsidere, desconsiderem, anulem o, considerem,
            agora que penso, agora que penso nisso, vá antes, edit, leia-se, nãnã, nanana, ai não, ui não, ih
            não, vish não, pera não, meta|mete antes um, põe|ponham|coloca|coloquem antes
        """,
        Cue.IF: """
            se, caso, desde que, a não ser que, contanto que, se ao menos, quem dera, se não fosse, se não
            fossem, se tivesse, se tivessem, se fosse, se fossem, quando tiverem, quando tiver, quando
            abrirem, quando melhorarem, assim que, a menos que, salvo se, na condição de, com a condição de,
            sob condição, só se, somente se, apenas se, exceto se, não fosse, não fossem, oxalá, tomara,
            quando
            arrumarem|consertarem|melhorarem|tiverem|abrirem|resolverem|voltarem|fizerem|mudarem|baixarem|
            trocarem|contratarem|puserem|aprenderem|derem|forem|entregarem|corrigirem|responderem|repararem|
            aumentarem|devolverem|tirarem|colocarem, no dia em que
            arrumarem|consertarem|melhorarem|tiverem|abrirem|resolverem|voltarem|fizerem|mudarem|baixarem|
            trocarem|contratarem|puserem|aprenderem|derem|forem|entregarem|corrigirem|responderem|repararem|
            aumentarem|devolverem|tirarem|colocarem, assim que
            arrumarem|consertarem|melhorarem|tiverem|abrirem|resolverem|voltarem|fizerem|mudarem|baixarem|
            trocarem|contratarem|puserem|aprenderem|derem|forem|entregarem|corrigirem|responderem|repararem|
            aumentarem|devolverem|tirarem|colocarem, quando vocês
            arrumarem|consertarem|melhorarem|tiverem|abrirem|resolverem|voltarem|fizerem|mudarem|baixarem|
            trocarem|contratarem|puserem|aprenderem|derem|forem|entregarem|corrigirem|responderem|repararem|
            aumentarem|devolverem|tirarem|colocarem, quando for, quando houver
        """,
        Cue.WOULD: """
            seria, seria um, seriam, poderia ser, poderia ser um, fosse, chegaria a, teriam, poria,
            colocaria, subiria para, dava, seria o, seriam nota, seria de, eram nota, era nota, era o, era
            logo, podia ser, podia ser nota, poderia dar, podia dar, podiam ter, poderiam ter, dava um,
            dava-vos, dava-lhes, dava nota, dar-vos-ia, dar-lhes-ia, daria um, daríamos, dávamos, vos dava,
            punha, metia, metia um, colocava, botava, botaria, merecia, mereceria, mereceriam, valia,
            valeria, valeria um, chegava a, chegava ao, chegariam a, chegaria ao, subia para, subia a,
            subiria para o, subiria a, sobe para, passava a, passava para, passaria a, passaria para, passa
            a, passam a, passo a, vira, virava, viraria, levava, levavam, levaria, levariam, ganhava,
            ganhavam, ganharia, ganhariam, tinham, tinham um, terão, teria um, ficaria, ficariam, será um,
            serão um, aí sim
        """,
        Cue.WOULD_HAVE: """
            teria sido, tinha sido, poderia ter sido, podia ter sido, podia ser um, teria dado, teria
            colocado, teria posto, ia dar, ia pôr, ia colocar, queria dar, quase dei, quase dou, devia ter
            sido, deveria ter sido, merecia, teriam sido, tinham sido, poderiam ter sido, podiam ter sido,
            poderia ter dado, podia ter dado, teríamos dado, tínhamos dado, tinha-vos dado, ter-vos-ia dado,
            teria-vos dado, teria tido, teriam tido, tinham tido, teria merecido, teriam merecido, tinha
            merecido, tinham merecido, teria valido, teria levado, teriam levado, tinham levado, teria ganho,
            teriam ganho, teria ganhado, teria avaliado com, teria votado, ia dar nota, ia dar-vos, ia vos
            dar, ia lhes dar, íamos dar, ia meter, ia botar, ia ser, iam ter, iam levar, iam receber, ia
            levar, estava para dar, estava pra dar, estive para dar, estive quase a dar, estava quase a dar,
            estava a pensar dar, pensava dar, pensei em dar, pensava em dar, pensei dar, tencionava dar,
            pretendia dar, gostava de dar, gostava de ter dado, gostaria de ter dado, gostaria de dar mas,
            queria ter dado, queríamos dar, quase que dava, quase que dei, quase dava, por pouco não dei, por
            pouco não foi, por pouco não é, só não dou, só não leva, só não levam, só não é, não dou um
            porque, era para ser um, era pra ser um, era para dar, era pra dar, era para levar, era pra levar,
            era suposto ser, devia ser, deveria ser, deviam ser, deviam ter, tinha tudo para ser, tinha tudo
            pra ser, tinham tudo para ser, tinha potencial para, podia ter levado, podia levar, poderia levar,
            podiam levar
        """,
        Cue.LESS_OR_MORE: """
            mais de, mais que, mais do que, menos de, menos que, menos do que, acima de, acima do, abaixo de,
            abaixo do, pelo menos, pelo menos um, no mínimo, no mínimo um, no máximo, no máximo um, mínimo,
            máximo, ao menos, não mais que, não mais de, quase, quase um, quase quase, perto de, perto do,
            próximo de, próximo a, superior a, inferior a, maior que, menor que, até, até um, além de, a
            rondar o, menos, mais q, menos q, mais d, melhor que, melhor do que, pior que, pior do que, maior
            do que, menor do que, maior de, superior ao, superiores a, inferior ao, acima dum, para cima de,
            para baixo de, pelo menos uns, no mínimo uns, no mínimo dos mínimos, no máximo dos máximos, quando
            muito, quanto muito, se tanto, qdo muito, ao menos um, não mais do que, nunca mais do que, nunca
            mais de, nunca mais que, ultrapassa, passa de, passa do, passa dos, mais além de, para lá de, pra
            lá de, quase q, quase nos, quase no, quase na, quase a chegar a, quase a chegar ao, a chegar ao, a
            chegar aos, perto dos, pertinho de, pertinho do, próximo do, próximo dos, à beira de, à beira do,
            a roçar o, roçando o, beirando, a beirar o, a rondar os, rondando, na casa dos, na casa do, por
            volta do, a caminho do, até ao, até aos, até uns, entre o, min, máx, mínimo de, máximo de, no
            limite do, no limite, tendendo para, tende para, para mais de, para menos de, abaixo, mais alto|
            baixo que um, mais alto|baixo do que o|um, não mais alto que
        """,
        Cue.OR_MORE: """
            ou mais, ou menos, ou maior, ou menor, ou superior, ou inferior, e tal, e pouco, e qualquer
            coisa, e picos, para cima, para baixo, mais, menos, no mínimo, no máximo, mínimo, máximo, pelo
            menos, ao menos, ou até mais, ou até menos, ou mais até, ou talvez mais, ou talvez menos, ou
            pouco mais, ou pouco menos, ou perto disso, ou acima, ou abaixo, ou acima disso, ou abaixo
            disso, ou melhor que isso, e mais, e mais alguma coisa, e mais um pouco, e mais um pouquinho, e
            mais qualquer coisa, e qualquer coisinha, e tantos, e tanto, e uns trocos, e uns pozinhos, e um
            pouco, e um pouquinho, e uns quebrados, e quebrados, e lá vai pedrada, e pouquinho, e um
            bocadinho, pra cima, pra baixo, pra mais, pra menos, para mais, para menos, menos menos, mais
            mais, min, mín, máx, max, no máximo dos máximos, no mínimo dos mínimos, quando muito, quanto
            muito, se tanto, se muito, quase, a menos, incompletos, mal medido, fraquinho, fraco
        """,
        Cue.HALF: """
            e meio, e meia, e 1 / 2, e um quarto, e três quartos, meio, vírgula cinco, vírgula 5, ponto
            cinco, e tal, e meio ponto, e meiozinho, e 1 quarto, e 1 meio, e ½, virgula cinco, vírgula
            1|2|3|4|6|7|8|9|25|75, vírgula um|dois|três|quatro|seis|sete|oito|nove, ponto 5, e vinte e
            cinco, e cinquenta, e um terço, e dois terços, e picos, e qualquer coisa
        """,
        Cue.HALVED: """
            vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cento e
            um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove, cento|duzentos|trezentos|quinhentos e
            dez|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa,
            dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|cem mil, dez e seis|sete|oito|nove,
            mil e um|duzentos|quinhentos, zero vírgula cinco, meio, meio ponto, menos um
        """,
        Cue.BETWEEN: """
            entre, entre o, entre um, de, desde, escala, ou, entre os, entre uns, entre nota, algures entre,
            algo entre, qualquer coisa entre, em algum lugar entre, fica entre, anda entre, varia entre,
            oscila entre, oscilo entre, divido-me entre, fico entre, fico entre o, fico na dúvida entre,
            estou na dúvida entre, na dúvida entre, na dúvida entre o, estou entre, estou entre o, hesito
            entre, indeciso entre, indecisa entre, do, desde o, de um, de uns, de zero, intervalo, ou um, ou
            o, ora, seja
        """,
        Cue.TO: "a, ao, até, até ao, a um, até um, até o, para, pra",
        Cue.AND: "e, e o, e um, &, e os, e uns, e nota",
        Cue.OR: """
            ou, ou talvez, ou então, ou quem sabe, ou até, talvez, ou um, ou o, ou nota, ou um talvez, ou
            mesmo, ou até um, ou até mesmo, ou se calhar, ou será, ou quiçá, se calhar, quiçá, quem sabe, ou
            senão, ou então um, ou por aí, e ou, e / ou, vs, versus, ou seja lá, ou eventualmente, ou
            possivelmente, ou provavelmente, ou quase, ou nem isso, e se calhar, e talvez
        """,
        Cue.PERCENT: "por cento, porcento, percentagem, porcentagem, %, porcentos, p cento, pct, por 100",
        Cue.STARS: """
            estrelas, estrela, estrelinhas, corações, estrela em 5|cinco, estrelas em 5|cinco|dez|10,
            estrelas de 5|cinco|dez|10, estrelas sobre 5|cinco, estrelas / 5, estrelinha, estrelitas,
            estrelona, asteriscos, coração, coraçõezinhos, polegares, joinhas, likes, de 5 estrelas, de
            cinco estrelas, em 5 estrelas, em cinco estrelas, carinhas
        """,
        Cue.SCHOOL: "nota escolar, nota da escola, na escala de 1 a 5",
        Cue.UNIT: """
            segundos, segundo, seg, minutos, minuto, min, mins, minutinhos, horas, hora, h, hs, hrs, dias,
            dia, noites, semanas, semana, meses, mês, anos, ano, aninhos, vezes, vez, pessoas, pessoa, amigos,
            amigas, adultos, crianças, criança, filhos, filhas, filho, convidados, clientes, colegas, rapazes,
            moças, mulheres, homens, cães, cachorros, gatos, netos, euros, euro, eur, cêntimos, centavos,
            reais, real, dólares, dólar, libras, milhões, conto, contos, paus, kg, g, gr, gramas, quilos,
            quilo, litros, litro, l, ml, km, m, metros, metro, cm, mm, gb, mb, peças, peça, unidades, unidade,
            pares, par, sacos, sacolas, caixas, garrafas, garrafa, pacotes, pacote, pedidos, encomendas,
            mesas, mesa, quartos, camas, andares, lojas, lugares, cafés, cervejas, copos, taças, pizzas,
            hambúrgueres, lanches, pratos, doses, pastéis, pães, sobremesas, almoços, jantares, empregados,
            empregadas, garçons, atendentes, funcionários, funcionárias, vendedores, motivos, motivo, razões,
            razão, coisas, coisa, problemas, problema, erros, erro, falhas, queixas, reclamações, perguntas,
            pergunta, palavras, mensagens, mensagem, emails, ligações, chamadas, compras, visitas, viagens,
            sapatos, camisas, camisetas, livros, bilhetes, paradas, paragens, carros, portas, graus, passos,
            degraus, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro,
            novembro, dezembro, jan, fev, mar, abr, jun, jul, ago, set, out, nov, de janeiro|fevereiro|março|
            abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro, da manhã|tarde|noite, dos meus|
            vossos|seus|nossos, de nós|vocês|vós, seguidos, seguidas, em cada, segundinhos, minutito, minutão,
            mint, mints, horinhas, meia hora, diárias, diária, noitadas, tardes, manhãs, manhã, madrugadas,
            fins de semana, fim de semana, feriados, quinzenas, bimestres, trimestres, semestres, décadas,
            década, séculos, temporadas, verões, invernos, primaveras, aninho, mesinhos, prestações, parcelas,
            vezinhas, x sem juros, x no cartão, gerações, pessoinhas, cabeças, indivíduos, familiares,
            famílias, casais, casal, irmãos, irmãs, irmão, primos, primas, tios, tias, pais, avós, bebês,
            bebê, miúdos, miúdas, miúdo, garotos, garotas, meninos, meninas, putos, jovens, idosos, velhotes,
            senhores, senhoras, homem, mulher, rapaz, rapariga, raparigas, moços, gajos, parceiros, sócios,
            vizinhos, vizinhas, colega, alunos, turistas, hóspedes, hóspede, passageiros, visitantes,
            participantes, membros, comensais, animais, gatinhos, cachorrinhos, cavalos, pets, sobrinhos,
            sobrinhas, afilhados, chefes, gerentes, vendedoras, operadores, operadoras, cozinheiros,
            motoristas, entregadores, estafetas, motoboys, carteiros, mecânicos, técnicos, eletricistas,
            pedreiros, cabeleireiras, cabeleireiros, manicures, barbeiros, recepcionistas, rececionistas,
            seguranças, médicos, enfermeiras, professores, instrutores, consultores, assistentes, balconistas,
            estagiários, trabalhadores, euritos, eurinhos, €, reaizinhos, r$, pilas, pila, mangos, pratas,
            cruzeiros, meticais, kwanzas, escudos, cents, cêntimo, centavo, libra, francos, pesos, mil réis,
            milhares, dezenas, dezena, dúzias, dúzia, centenas, centena, bilhões, toneladas, ton, mg,
            miligramas, mililitros, cl, dl, arrobas, quilinhos, quilómetros, kms, milhas, léguas, quarteirões,
            quarteirão, quadras, m2, hectares, alqueires, polegadas, pol, pés, watts, w, volts, v, amperes,
            btus, cv, hp, mega, megas, giga, gigas, tb, mbps, ghz, pixels, mpx, artigos, artigo, itens, item,
            produtos, objetos, modelos, cores, tamanhos, números acima, números abaixo, tipos, géneros,
            opções, variedades, sabores, marcas, versões, volumes, embalagens, latas, lata, potes, pote,
            frascos, frasco, tubos, rolos, folhas, páginas, página, capítulos, exemplares, cópias, fotos,
            foto, vídeos, cartões, cartão, envelopes, cupons, cupões, vales, vouchers, selos, senhas, chaves,
            pilhas, lâmpadas, parafusos, porcas, pregos, tábuas, pneus, pneu, rodas, velas, travões,
            amortecedores, móveis, cadeiras, cadeira, bancos, sofás, armários, gavetas, prateleiras, colchões,
            almofadas, travesseiros, lençóis, toalhas, toalha, cobertores, cortinas, tapetes, quadros, vasos,
            panelas, tachos, facas, garfos, colheres, tigelas, canecas, caneca, xícaras, xícara, chávenas,
            chávena, copo, taça, jarras, jarra, garrafões, canecos, bicas, bica, imperiais, imperial, chopes,
            chopp, chopps, chope, caipirinhas, drinks, drinques, cocktails, gins, vinhos, sucos, sumos,
            refrigerantes, refri, águas, cafezinhos, cappuccinos, galões, galão, chás, natas, nata, bolas de
            berlim, croissants, tostas, tosta, sandes, sanduíches, sanduíche, bifanas, francesinhas,
            francesinha, coxinhas, coxinha, esfihas, pão de queijo, salgados, salgadinhos, empadas, rissóis,
            croquetes, tapiocas, açaís, açaí, sorvetes, sorvete, gelados, gelado, bolos, fatias, fatia,
            tortas, torta, brigadeiros, chocolates, balas, ovos, ovo, queijos, presuntos, linguiças, bifes,
            bife, frangos, frango, peixes, peixe, camarões, hambúrguer, burgers, batatas, porções, porção,
            dose, refeições, pequenos-almoços, entradas, entradinhas, petiscos, rodízios, combos, marmitas,
            menus, sopas, saladas, temakis, sushis, espetinhos, rodelas, calças, calça, bermudas, vestidos,
            vestido, saias, blusas, blusa, casacos, casaco, jaquetas, meias, cuecas, sutiãs, biquínis,
            gravatas, ternos, fatos, chinelos, tênis, sapatilhas, botas, sandálias, malas, mala, bolsas,
            bolsa, carteiras, óculos, relógios, brincos, anéis, colares, mochilas, brinquedos, jogos, filmes,
            séries, episódios, revistas, discos, ingressos, bilhete, assentos, filas, fila, fileiras,
            corredores, guichês, balcões, elevadores, escadas, banheiros, banheiro, vagas, vaga,
            estacionamentos, apartamentos, casas, quarto, suítes, salas, janelas, paredes, tomadas, piscinas,
            hotéis, restaurantes, bares, padarias, supermercados, filiais, agências, oficinas, farmácias,
            cidades, países, bairros, ruas, voos, voo, autocarros, ônibus, comboios, trens, táxis, ubers,
            motos, bicicletas, bicicleta, caminhões, quilómetro, vantagens, desvantagens, defeitos, defeito,
            pontos negativos, pontos positivos, pontos fracos, pontos fortes, ponto negativo, ponto positivo,
            questões, dúvidas, críticas, elogios, sugestões, ideias, dicas, conselhos, exemplos, detalhes,
            pormenores, aspetos, aspectos, fatores, critérios, formas, maneiras, jeitos, desculpas, promessas,
            mentiras, enganos, avarias, avaria, bugs, devoluções, trocas, reembolsos, consertos, reparações,
            revisões, orçamentos, contratos, faturas, boletos, pagamentos, multas, taxas, vendas, transações,
            consultas, sessões, aulas, treinos, cursos, exames, tratamentos, massagens, cortes, lavagens,
            tatuagens, unhas, dentes, dente, olhos, mãos, dedos, cabelos, moscas, mosca, baratas, barata,
            formigas, ratos, buracos, buraco, manchas, mancha, riscos, arranhões, telefonemas, ligação,
            chamada, tentativas, tentativa, toques, e-mails, email, msgs, msg, mensagenzinhas, sms, lembretes,
            avisos, aplicativos, contas, cliques, letras, linhas, frases, línguas, idiomas, segredos, canções,
            músicas, segundas, terças, quartas, quintas, sextas, sábados, sábado, domingos, domingo,
            segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda feira, terça feira,
            quarta feira, quinta feira, sexta feira, de jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov, mai, do
            mês, deste mês, do corrente, em ponto, da madrugada, de gorjeta, de entrada, de multa, de taxa, de
            portes, de frete, de troco, de atraso, de espera, de fila, de idade, de casa, de casamento, de
            casados, de desconto|descontos|abatimento|redução, % de desconto, de largura, de altura, de
            comprimento, de profundidade, de distância, de febre, de temperatura, de nós dois, no total de, lá
            em casa, em um, em cada dez, em cada 10, cada um, cada, cada uma, por pessoa, por noite, por dia,
            por semana, por mês, por hora, por cabeça, por mesa, por quilo, k, a vez, º, °, ª, primeiros,
            últimos, velhos, diferentes, outros, outras, outro, outra, bons motivos, boas razões, malditos,
            malditas, míseros, míseras, mil reais, mil euros, elevador, ascensores, duches, chuveiros
        """,
        Cue.THING: """
            pedido, encomenda, ordem, fatura, factura, recibo, talão, mesa, quarto, andar, piso, porta, rua,
            avenida, linha, autocarro, ônibus, comboio, trem, plataforma, saída, corredor, página, versão,
            modelo, tamanho, tel, telemóvel, celular, código, pin, reserva, bilhete, lugar, pacote, número de,
            às, pelas, dia, depois de, após, durante, dentro de, em, há, faz, éramos, fomos, somos, estávamos,
            eram, são, havia, tinha, tenho, temos, tínhamos, tem, comprei, comprámos, pedi, pedimos, paguei,
            pagámos, gastei, custa, custou, custam, custava, esperei, esperámos, esperar, espera de, demorou,
            demoraram, demora, idade, fez, faço, últimos, últimas, próximos, primeiros, outros, outras, os
            outros, cada, grupo de, família de, estes, estas, esses, essas, abre às, fecha às, iphone, canal,
            terminal, nós, ambos, faltavam, ped, ped., pedido n°, pedido de, número do pedido é, meu pedido é,
            encomenda n°, ordem de serviço, o.s., protocolo, ticket, referência, ref, ref., nota fiscal, nf,
            nfe, cupom, cupom fiscal, mesa n°, mesa número, mesa de, mesa para, mesa pra, mesas de, mesas
            para, reservado para, quarto n°, quarto número, qto, apto, apt, ap, apartamento, suíte, bloco,
            torre, edifício, prédio, lote, quadra, no n°, rua do, rua de, avenida do, av, av., r., rodovia,
            br, estrada, en, ic, ip, km, quilómetro, cep, código postal, cp, guichê, guichet, cais, doca,
            portão, gate, terminal rodoviário, metro linha, voo, assento, poltrona, vagão, carruagem, nível,
            subsolo, capítulo, volume, temporada, episódio, número, kit de, pacote de, pacotes de, caixa de,
            caixa com, conjunto de, lata de, promoção de, leve, tam, tam., número de sapato, calço, veio um, e
            parece, numeração, versão do, atualização, actualização, update, ver, ios, android, windows,
            galaxy, samsung, redmi, xiaomi, moto g, poco, ps, playstation, xbox, peugeot, renault, clio, fiat,
            palio, golf, corsa, civic, classe, série, bmw, audi, mercedes, mazda, citroën, ford, ka, hb, onix,
            tesla, model, wi fi, covid, sub, fórmula, rtp, sic, globo, fm, tvi, número de telefone, tlm, tlf,
            telf, tel., cel, cel., fone, whats, meu número é, o meu número é, meu número é o, meu contato é, o
            meu contacto é, liguem-me para, ligue-me para, liguem para, ligue para, ligar para, liga para,
            ligar pra, ligue pra, liguem pra, me liguem no, me ligue no, contactem-me para, contacte-me,
            contactem para, responder no, ramal, extensão, ext, nif, nib, iban, cpf, cnpj, rg, bi, cc,
            matrícula, placa, agência, senha, token, código de, código promocional, cartão, final, sócio,
            contrato, apólice, faltam, faltaram, faltou, faltava, sobraram, sobrou, restam, restavam, ficaram,
            perdi, perdemos, perderam, das, até as, antes das, por volta da, à, à 1, pela, umas, são as, eram
            as, era 1, das 8 às, marcado para, marcada para, marcação para, entrega para, chegamos às, abre,
            abrem, abrem às, fecha, fecham, fecham às, fechou às, abertos das, fechado às, meia noite, meio
            dia, dia de, data de, em data, festejei, segunda, terça, quarta, quinta, sexta, sábado, domingo,
            segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, desde há, já lá vão, vai
            fazer, faz já, há já, há mais de, há menos de, há cerca de, há quase, faz mais de, faz quase, mais
            de uns, em menos de, em apenas, em só, daqui a, ao fim de, ao cabo de, fiquei, ficamos, aguardei,
            aguardamos, aguardar, aguardando, esperando, esperava, esperei mais de, esperamos mais de, estive,
            estivemos, estiveram, à espera, atraso de, atrasou, atrasaram, atrasado, atrasada, prazo de, prazo
            era, prazo era de, prometeram, prometido, disseram, levou, levaram, durou, duraram, dura, demorou
            mais de, demorou cerca de, demorava, demoraram mais de, demorar, de 15 em, de 5 em, em intervalos
            de, éramos mais de, grupos de, turma de, equipe de, equipa de, time de, festa de, festa para,
            aniversário de, jantar de, almoço de, comemoramos os, fizemos, completou, completa, completei,
            completo, fará, com apenas, só com, apenas com, viemos, vieram, veio com, vieram com, vinha,
            vinham, vem com, vêm, trouxe, trouxeram, trazia, recebi, recebemos, chegaram, chegou com,
            entregaram, enviaram, mandaram, existem, existe, existiam, tinham, teve, tiveram, tive, tivemos,
            tivesse, tendo, ter, só há, só tinham, só tem, havendo, haver, são só, conta com, contei, contei
            com, contamos, vi, vimos, encontrei, encontramos, achei, usei, utilizei, experimentei, provei,
            provamos, comi, comemos, bebi, bebemos, consumi, consumimos, levei, levamos, trouxemos, troquei,
            devolvi, vendi, aluguei, adquiri, comprou, compraram, comprando, comprar, compro, encomendei,
            encomendámos, pedir, pediu, pediram, pedem, pede, quis, quero só, queria, queríamos, preciso de,
            precisei de, visitei, visitamos, fiz, fizeram, faço há, cobraram, cobrou, cobra, cobram, cobrado,
            cobrados, cobrança de, debitaram, pagar, pagando, pagou, pagaram, pagas, pagos, foram-me, custar,
            custando, custaram, saiu por, saiu a, sai a, sai por, ficou por, conta de, conta deu, valor de,
            preço de, por apenas, por só, por mais de, por menos de, por quase, gastamos, gastar, investi, dei
            uns, economizei, poupei, desconto de, cupom de, promoção a, taxa de, frete de, portes de, multa
            de, juros de, aumento de, aumentou, subiu, baixou, reduziu, caução de, entrada de, gorjeta de, r$,
            rs, rodízio a, prato a, menu a, café a, cerveja a, gasolina a, gasóleo a, diesel a, litro a, quilo
            a, kg a, diária de, diária a, bilhete a, bilhetes a, corte a, nas próximas, as primeiras, uns
            bons, umas boas, as outras, todos, todas, aqueles, aquelas, daqueles, dessas, desses, destes,
            destas, meus, minhas, nossos, nossas, seus, suas, vossos, dos meus, das minhas, dos nossos, dos,
            nas, aos, cerca de uns, alguns, quaisquer, top, eleito, a temperatura era, forno a, ligado a,
            fibra de, pesa, mede, medindo, medida, distância de, fica a, ficava a, ficam a, situado a, moro a,
            mora a, a apenas, a menos de, a mais de, a cerca de, a uns, reservamos|reservei|reservada|
            marcamos|marquei|jantar|almoço|lugares para|pra, reservado pra, reserva|pedimos|lugar para, pedi o
            prato, pedi o menu, pedi o combo
        """,
        Cue.NUMBER: """
            número, num, núm, nº, n°, no., n, numero, nr, nro, no, num., #, meu número, este número, esse
            número
        """,
        Cue.IDIOM: """
            número um, n° 1, # 1, um dos, uma das, um de, uma de, nenhum, algum, alguém, um por um, os dois,
            os três, entre dois, nove vezes em dez, nove em dez vezes, 9 vezes em 10, 24 / 7, zero stress,
            zero espera, do zero, a zero, um dia, um lugar, em duas palavras, dois em um, 2 em 1, 3 x 2, 2 x
            1, 50 / 50, meio a meio, um dois três, mais um, mais uma, as onze, às duas, dez de dez vezes, um
            para o outro, número um em, numero 1, nr 1, no 1, one, primeiro lugar, um dos meus, uma das
            minhas, um dos vossos, só um, só uma, apenas um, apenas uma, nem uma, um só, uma só, um quanto,
            uns aos outros, um ao outro, um ou dois, uma ou duas, dois ou três, duas ou três, cada qual, a
            dois, a quatro, nós dois, nós duas, nós três, vocês dois, vocês duas, os quatro, os cinco, as
            três, dos dois, das duas, dos três, a 2 passos, dois tempos, em três tempos, duas palavrinhas,
            dois pesos e duas medidas, duas medidas, dois coelhos, não há duas sem três, três vezes melhor,
            duas vezes melhor, penso duas vezes, dez vezes melhor, 10 vezes melhor, cem vezes melhor, mil
            vezes melhor, mil e uma, às mil maravilhas, mil desculpas, mil beijos, a 100 à hora, 9 em 10
            vezes, nove de dez vezes, noventa e nove vezes, 99 por cento das vezes, nas sete quintas, sete
            mares, sete maravilhas, sete vidas, a sete chaves, a sete pés, sete ofícios, homem dos sete
            ofícios, pintar o sete, pintaram o sete, pintou o sete, pintam o sete, pinta o sete, pintando o
            sete, pintar o 7, 7 / 7, vinte e quatro horas, 24 por 7, 24 por 24, 24 sobre 24, oito ou oitenta,
            8 ou 80, do oito ao oitenta, do 8 ao 80, oito e oitenta, nove fora, noves fora, novos fora, prova
            dos nove, prova dos 9, dez mandamentos, dez a zero, dez réis, dez pras duas, dez para as duas,
            cinco sentidos, cinco estrelas de hotel, hotel cinco estrelas, hotel 5 estrelas, hotel quatro
            estrelas, hotel 4 estrelas, hotel 3 estrelas, hotel três estrelas, quinta das cinco, quatro
            cantos, quatro ventos, de quatro, 4 x 4, 4 / 4, quatro por quatro, três da vikings, três tristes
            tigres, três é demais, três em um, 3 em 1, 2 por 1, 3 por 2, pague 1 leve 2, leve 2 pague 1, leve
            três pague dois, pague 2, compre 1 leve 2, na compra de 2, cinquenta tons, cinquenta por cento,
            fifty fifty, 50 50, meio termo, um meio, seis por meia dúzia, trinta e um de boca, trinta por uma
            linha, os onze, treze azar, zero à esquerda, uns zeros à esquerda, zero a zero, zero quilómetro,
            zero km, 0 km, zero bala, à estaca zero, do 0 aos 100, marco zero, ano zero, grau zero, coca cola
            zero, tolerância 0, zero glúten, zero açúcar, zero álcool, zero atrasos, zero atraso, zero demora,
            zero paciência, zero simpatia, zero educação, zero vontade, zero respeito, zero higiene, zero
            sabor, zero tempero, zero organização, zero atenção, zero empatia, zero profissionalismo, zero
            comunicação, zero resposta, zero respostas, zero explicações, zero condições, zero ambiente, zero
            interesse, zero arrependimento, zero arrependimentos, zero reclamação, zero frescura, zero
            chatice, zero chatices, zero drama, zero custo, zero custos, zero surpresas, zero trânsito, zero
            barulho, zero conforto, zero novidade, zero noção, zero chance, zero hipótese, zero hipóteses,
            zero bom senso, 0 stress, 0 simpatia, 0 paciência, 0 respeito, 0 higiene, 0 sabor, 0 atrasos, 0
            espera, 0 vontade, 0 educação, 0 condições, conta até dez, contar até dez, contei até dez, contar
            até 10, um milhão de, cem por cento das vezes, mil novecentos e, mil grau, nota dez vezes, duas
            por três, um belo dia, um dia destes, 1 vez por, um de cada, uma de cada, dois de cada vez, nem
            dois nem três, terceira idade, toda sexta, toda segunda, toda terça, toda quarta, toda quinta, de
            segunda, de quinta, de quinta classe, primeira vez aqui, dezenas de vezes, cem mil vezes, mais que
            mil, valem por dois, vale por dois, vale por mil, duas das três|quatro|cinco, dois dos três|
            quatro|cinco, um dos dois|três, uma das duas|três, espera|problemas|problema|defeitos|filas|fila
            zero, números 1|um, o|do|no|meu|um|nosso top 1|3|5|10|20|dez|cinco|três, 1 palavra, equipe|equipa|
            atendimento|serviço|pessoal|comida|lugar|restaurante|gente nota mil|1000, 1 dos|das, só um dos, só
            uma das, apenas um dos
        """,
        Cue.STOP: """
            sai fora, esqueçam-me, esqueça-me,
            stop, sair, parar, pare, parem, para, cancelar, cancela, cancele, cancelem, cancelamento, cancelar
            inscrição, remover, remova, remova-me, removam-me, me remova, me remove, descadastrar,
            descadastre, descadastrar-me, me descadastre, desinscrever, desinscrever-me, desativar,
            desactivar, terminar, termina, fim, chega, basta, já chega, já basta, baixa, dar baixa, anular,
            anula, eliminar, apagar, apaga, excluir, exclua, encerrar, suspender, revogar, revogo, parem com
            isso, pare com isso, para com isso, parem já, deixem-me em paz, me deixem em paz, desistir,
            interromper, parar por favor, desligar, bloquear, pára, stop stop, stop sms, stop por favor, stop
            mensagens,
            sair|parar|pare|parem|para|cancelar|cancela|cancele|cancelem|remover|remova|remove|descadastrar|
            descadastre|descadastra|desinscrever|desativar|desactivar|terminar|apagar|apague|excluir|
            encerrar|suspender|anular|eliminar|chega|basta|bloquear por
            favor|favor|já|agora|tudo|isso|isto|sms, por favor
            sair|parar|pare|parem|cancelar|cancele|remover|descadastrar, sair da lista, quero sair, sai, saia,
            saiam, sair já, sair obrigado, sair agora, parar tudo, parar mensagens, parar sms, pare sms, parem
            sms, pare de mandar, para de mandar, pára com isso, parou, para com isto, parem com isto,
            cancelado, cancelar sms, cancelar mensagens, cancelar subscrição, cancelar assinatura, cancelar
            envio, cancelar cadastro, remover número, remover meu número, remover o meu número, remover
            inscrição, remoção, removam, retirar, retire, retirem, retira, tirar, tira, tirem, tire, tira-me,
            tirem-me, me tira, me tirem, me tire, apagar número, apagar meu número, apagar o meu número,
            apaguem, apague, delete, deletar, deleta, exclui, excluam, me exclua, me exclui, me excluam,
            desinscreve, desinscreva, desinscreva-me, desinscrição, desinscrever me, desescrever, descadastra,
            descadastro, descadastramento, me descadastra, me descadastrem, cancelamento por favor, anulação,
            anule, anulem, anular subscrição, anular inscrição, unsubscribe, unsub, unsubcribe, dar de baixa,
            desligar mensagens, desliga, desligue, desativa, desative, desativem, desativação, encerra,
            encerre, encerrem, bloqueia, bloquear número, bloqueiem, suspende, suspenda, suspendam, revogar
            consentimento, revogação, revoguem, rescindir, desisto, interromper envio, termine, terminem,
            acabar, acaba, acabem, acabem com isso, cessar, cessem, cesse, chega disto, chega disso, já chega
            disto, chega obrigado, basta de mensagens, não perturbe, não perturbar, não incomodar, não
            incomode, não incomodem, não chateiem, não contactar, não contatar, não enviar, não enviar mais,
            não me enviar mais, não mandar mais, sem mensagens, não quero mensagens, não quero sms, não quero
            receber, não quero mais receber, não quero mais mensagens, deixem-me, deixa-me em paz, deixe-me em
            paz, me deixa em paz, me deixe em paz, larga-me, larguem-me, me larga, me esquece, me esqueçam,
            esqueçam-me, optout, opt out, opt-out, me esqueça, me erra, dispenso, bloqueiem-me, bloqueie-me,
            me bloqueiem, me bloqueie, me bloqueia, bloqueiem me, bloqueia-me, parem com isso|isto, pare com
            isso|isto, para com isso|isto, parar com isso|isto, pararem, parem de
            encher|incomodar|chatear|perturbar|enviar|mandar|me incomodar|me encher, para de
            encher|incomodar|chatear|mandar, parem d encher|mandar, me tirem|tire|tira, tire-me, me tirar,
            tirar-me, me retirem|retire|retirar, retirem-me, retire-me, retirar-me, me
            removam|remova|remove|remover, remover-me, me apaguem|apague|apaga, apaguem-me, apague-me, me
            excluam|exclua|exclui|excluir, excluam-me, exclua-me, me eliminem, eliminem-me, me
            descadastrem|descadastre|descadastrar, descadastrem, descadastrem meu|o número, me
            desinscrevam|desinscreva, me deixem|deixe|deixa em paz, me deixem|deixe|deixa,
            deixem-me|deixe-me|deixa-me|deixem-nos em paz, deixem-me|deixe-me|deixa-me, me deixem|deixe|deixa
            quieto|quieta|sossegado, deixem-me sossegado|sossegada, não
            incomodem|incomode|incomodar|perturbem|perturbe|perturbar|chateiem|encham|insistam, não me
            incomodem|incomode|perturbem|perturbe|chateiem|encham, não me
            incomodem|incomode|perturbem|perturbe|chateiem mais, não incomodem mais, não quero
            isso|isto|nada|mais|isso mais|disso|receber, não quero mais, não quero mais
            isso|isto|nada|receber|mensagens|sms|msg, n quero, n quero mais, n quero mais
            isso|nada|msg|msgs|mensagens|sms, eu não quero, não quero receber nada|mais|isso, não me
            contactem|contatem|contacte|contate, não me contactem|contatem mais, não me procurem|procure, não
            me procurem|procure mais, não me escrevam|escreva|escrevas, não me escrevam|escreva|escrevas mais,
            não me mandem|enviem|mande|envie nada|mais|mais nada, sumam, some daqui, vão embora, não quero
            isso|isto|nada|mais, não me mandem|enviem|mande|envie nada|mais, não quero
            isso|isto|nada|disso|receber, n quero isso, eu não quero isso|nada|mais
        """,
        Cue.ENDING: """
            fim, no fim, e fim, termina, suficiente, o suficiente, e basta, basta um, chega a, chega para
        """,
        Cue.URGING: """
            pode|podem|podes|poderia|poderiam|podias|podiam, dá para|pra|de, dava para, será que
            podem|pode|dá, queiram, é favor, façam o favor de, faz favor, faça o favor de, vocês podem, você
            pode, vcs podem, vc pode, devem, têm que|de, peço que, peço para, peço-vos que, peço, exijo que,
            exijo, solicito que, quero que, gostaria que, gostaria de, queria que, queria, quero, desejo, eu
            quero, eu quero que, eu disse, eu falei, disse, falei, já disse, já falei, eu já disse|falei, já
            disse|falei que, já vos disse, já pedi, já pedi para, repito, pela última vez, última vez, último
            aviso, de uma vez, de uma vez por todas, outra vez, de novo, novamente, agora, agora mesmo, já,
            imediatamente, logo, hoje, sério, a sério, de verdade, mesmo, simplesmente, gentilmente, pelo amor
            de deus, por amor de deus, deus, isso, isto, com isso|isto, tudo, tudo isso, com essas|estas, de,
            que, a, e, para, pra, mim, então, mas, ou, senão, ou então, se não, ou denuncio, ou vou denunciar,
            ou eu denuncio|bloqueio|processo, ou bloqueio, vou denunciar|bloquear|processar, vou denunciar
            vocês, ou vou processar, ou chamo a polícia, porra, caralho, merda, droga, saco, que saco, que
            chato, que chatice, não me interessa, não tenho interesse, sem interesse, não estou
            interessado|interessada, vocês são chatos, são chatos, chatos, que chatos, já cansou, cansei,
            estou farto|farta, tô cansado|cansada, é spam, isso é spam, spam, da lista, desta|dessa lista, da
            vossa|sua lista, meu número, o meu número, meu contato, para sempre, sossegado, vou repetir, estou
            a dizer, estou dizendo, eu repito
        """,
        Cue.REFUSAL: """
            não desejo receber,
            não manda mais, não contatar, não contactar, não incomodem, não incomodar, não perturbem, não
            gostaria de receber, quero deixar de receber, como deixo de receber, me removam, removam-me,
            larguem-me, me esqueçam, esqueçam-me, não consinto, opt out, não envia mais mensagem|mensagens|
            msg|msgs|sms|nada|spam|espam|emails|email|notificações|isso|isto|torpedo|torpedos|propaganda|
            publicidade|whatsapp|pesquisas|inquéritos|uma, não voltem|volte|voltes a mandar|enviar|ligar|me,
            não tornem|torne a mandar|enviar|ligar, não me mandar|enviar|ligar mais, não mandar|enviar|
            escrever mais, não perturbar mais, não voltar a contactar|contatar|escrever|enviar|mandar, não
            voltarem a contactar|contatar|escrever|enviar|mandar, agradeço que não me|voltem, agradecia que
            não me|voltassem, peço que não me, peço para não receber|ser|me, peço pra não receber|ser|me, peço
            a remoção|exclusão|eliminação|retirada|suspensão, gostava que não me, gostaria que não me|
            parassem|removessem, quero que pare de|com, quero que me retirem|tirem|deixem, exijo que parem|
            removam|retirem|apaguem|excluam|eliminem|cessem, exijo a remoção|exclusão|eliminação|retirada|
            suspensão, solicito a remoção|exclusão|eliminação|retirada|suspensão|descadastramento, solicito o
            apagamento, solicito que parem|removam|retirem|apaguem|excluam|eliminem|cessem|não, solicito que
            meu|o, solicito a minha remoção|exclusão|retirada, solicito não receber, requeiro a remoção|
            exclusão|eliminação, favor cancelar|parar meu|o|este|esse|os|as|de|me|minha, favor descadastrar
            os|as|de|me|minha, favor não mandar|enviar|me|ligar|mandem, favor me retirar|remover|excluir|
            tirar, não gostaria de ser|recebe|ver mais, não gostaria pretendo|pretendemos|aceito|preciso
            receber|ser|recebe|ver mais, n|num quero mais receber|ser|nada|isso|isto|que|essas|estas|contacto|
            contato, não|n|num|nunca quero|desejo que me|voltem, não gostaria mais de receber|ser, não
            gostaria de continuar recebendo|a, não quero continuar recebendo|a, não tenho interesse em
            receber, não tenho mais interesse em receber, sem interesse em receber, não estou interessado|
            interessada em receber, não faço questão de receber, não pedi para receber, não pedi pra receber,
            não autorizei o envio|uso|contato|contacto, nunca dei autorização|consentimento|permissão, não dei
            autorização|consentimento|permissão, já não quero receber|mais|que|ser|estas, já não desejo
            receber, já não pretendo receber, deixar de receber|recebe, gostaria de deixar de receber, parar
            de receber, podem deixar de me|mandar|enviar|ligar, pode deixar de me|mandar|enviar|ligar, podem
            parar com as|os|isso|isto|essas|estas|esses nada|isso|isto, dá pra me tirar|remover|excluir, para
            de mandar|me|enviar|escrever|incomodar|chatear|contactar|contatar|encher|spam|ligar|perturbar|
            importunar|spammar|torrar|aborrecer|bombardear, parem lá de me|mandar|enviar, chega de mandar|
            enviar, chega dessas|destas|desses|destes|dessa|deste nada|isso|isto, chega com as|os|estas|essas
            nada|isso|isto, parem|pare|para com esta mensagem|nada|isso|isto, cancelem|cancele|cancelar|
            cancela o|os recebimento, cancelar meu|a recebimento, cancelamento do envio|recebimento,
            cancelamento das|destas|dessas|da mensagens|mensagem|subscrição|inscrição, quero sair da|dessa|
            desta|disso|disto|daqui, quero ser removido|removida|retirado|retirada|excluído|excluída|apagado|
            apagada|descadastrado|descadastrada|desinscrito|esquecido, gostaria de ser removido|removida|
            retirado|retirada|excluído|excluída|apagado|apagada|descadastrado|descadastrada, desejo ser
            removido|removida|retirado|retirada|excluído|excluída|descadastrado, gostava de ser removido|
            removida|retirado|retirada|excluído|apagado, me descadastrar, me descadastra|descadastre|
            descadastrem|descadastro, descadastrar-me, descadastre-me, descadastra meu|o|esse|este,
            descadastre meu|o|esse|este, descadastrem meu|o|esse|este, descadastrar meu|o|esse|este, me
            desinscrever, desinscrever-me, me desinscrevam|desinscreva, desinscrevam-me, cancelem a minha,
            quero cancelar as recebimento, quero cancelar esse|este serviço de|sms, como cancelar as|essas|
            estas recebimento, como faço para|pra sair|parar|cancelar|não|me|deixar, como saio da|desta|dessa|
            disto|disso, como paro de receber, como me removo|retiro|desinscrevo, apaguem-me, apague-me,
            apaga-me da|das|do, remova-me, eliminem-me, excluam-me, retirem-me, retire-me, retira-me da|das|
            dessa|desta, tirem-me da|das|dessa|desta|disto|do, tire-me da|das|dessa|desta|disto|do, tira-me
            da|das|dessa|desta|disto|do, risquem-me, desinscreva-me, me remova, me deletem, me apaguem, podem
            remover-me|tirar-me|retirar-me|apagar-me|excluir-me|eliminar-me, pode remover-me|tirar-me|
            retirar-me|apagar-me, quero que o meu número seja, minha exclusão da, minha remoção da, direito ao
            esquecimento, direito ao apagamento, direito de oposição, direito à eliminação, oponho-me ao|à, me
            oponho ao|à, opõe-se ao tratamento, oposição ao tratamento, lgpd, rgpd, gdpr, deixem|deixe|deixa|
            larguem|largue|larga me em paz, deixem|deixe|deixa - me em paz|sossegado|sossegada|descansado|
            descansada, deixem|deixe|deixa-nos em paz|sossegados, me deixem|deixe em quieto|quieta|sossegado|
            sossegada, me deixa|deixam em paz|quieto|quieta|sossegado|sossegada, nos deixa em paz, me deixar
            em paz, deixar-me em paz, deixarem em paz, deixarem-me em paz, larga-me, larga do meu pé, larguem
            do meu pé, saiam do meu pé, sai do meu pé, desamparem-me a loja, desampara-me a loja, vão chatear
            outro, vai chatear outro, vão encher o saco de outro, vai encher outro, esquece-me, esqueça-me,
            esqueçam que eu existo, encher o meu saco, encher meu saco, consentimento retirado|revogado|
            negado|cancelado, autorização retirada|revogada, não dou consentimento|autorização|permissão|o,
            não dou meu consentimento, sem minha autorização, sem o meu consentimento, sem meu consentimento,
            se receber mais uma|alguma|mensagem|mensagens, se eu receber mais|outra|alguma, mais uma mensagem
            e|eu|dessas|destas, mais um sms e|eu|desses|destes, próxima mensagem eu|faço|vou|bloqueio|
            apresento|denuncio, vou vos bloquear|denunciar, vou-vos bloquear|denunciar, vou denunciar à|ao|na|
            no anatel|procon|anacom|cnpd|deco, vou reclamar na anatel, denunciei|denunciado como spam,
            bloqueado por spam, bloqueei vocês|vcs|este|esse, queixa na|à cnpd|anacom, número errado parem|
            pare|não|retirem|removam|apaguem, não sou cliente removam|retirem|parem, fora dessa lista, fora
            desta lista, da lista de vcs|vocês|contatos|contactos|transmissão|difusão|envio|mensagens|
            clientes, nenhuma mensagem mais, nunca mais me manda, nunca mais quero receber, mais nenhum
            contato|contacto, nenhum contato|contacto mais, dispenso receber, recuso receber, recuso-me a
            receber, opt-out, optout, não quero|desejo mais contatos|contactos, não autorizo o uso|contato|
            contacto|tratamento, não autorizo mais o|contactos|contato, não autorizo que me|usem, nunca
            autorizei o|este|esse envio|contacto|contato|uso, nunca autorizei mensagens, se me contactarem|
            contatarem|incomodarem|escreverem novamente, se continuarem a mandar|enviar|mandando|enviando|
            incomodando, se continuarem me mandar|enviar|escrever|mandando|enviando|incomodando|incomodar, se
            voltarem a mandar|enviar, já bloqueei vos, já vos bloqueei, já denunciei como|vocês, vou bloquear
            como|por e|agora|se, vou denunciar|reportar como|por spam|e|agora|se, vou bloquear|denunciar|
            reportar vocês|vcs|vos, vou denunciar este|esse número|contacto|contato, queiram|queira
            retirar-me|remover-me o|meu|me, não precisa|precisam de me a, não precisa|precisam de voltar
            mandar|enviar|ligar|a, escusam|escusa|escusas de me|mandar|enviar|continuar, última vez que me
            escrevem|mandam|enviam|contactam|contatam|incomodam|escreve|manda|envia, última mensagem que me
            mandam|enviam, se me mandar|enviar mais um, se me mandar|enviar outro um|uma|sms|mensagem|msg, se
            me mandarem|enviarem outro|outra, não tenho interesse parem|pare|stop|sair, sem interesse parem|
            pare|stop, não insistam, não insista, não pedi essas|estas mensagens, não pedi isso parem, nunca
            pedi para receber, continuam me mandando|enviando|escrevendo, continuam a mandar|enviar parem,
            nunca autorizei vocês, vou fazer queixa se continuarem, onde me desinscrevo, link para
            descadastrar|sair|cancelar, link de descadastro, me larguem, me errem, me excluam, não precisa|
            precisam me mandar|enviar|escrever|contactar|ligar, apaguem-no, apague-no, apaguem-nos, apaga-o,
            apague-o, removam-no|retirem-no|eliminem-no|tirem-no da|das|dos, apaga|remove|elimina|exclui|tira|
            deleta|esquece meu|este|esse número|contato|contacto|telefone, apaga|remove|elimina|exclui|tira|
            deleta|esquece o meu, da vossa|sua|tua lista|base|listas, me tirem|tire|tira|retirem|retire|
            exclua|apague|deleta da|dessa|desta|das|disso|disto|daí|daqui|do|desse, exclusão|remoção|
            eliminação|retirada|apagamento dos meus dados, exclusão|remoção|eliminação|retirada do meu número|
            contato|contacto|cadastro, retiro|revogo|cancelo|anulo|nego meu|minha|o|a consentimento|
            autorização, retiro|revogo|cancelo|anulo o meu, retiro|revogo|cancelo|anulo a minha, retirar-me|
            remover-me|apagar-me|excluir-me|eliminar-me|tirar-me|tirarem-me|retirarem-me|removerem-me da|das|
            do|de|dessa|desta, favor remover|retirar|excluir|tirar|apagar meu|me, podem|pode me tirar|retirar|
            remover|excluir|apagar, podem|pode remover|retirar|apagar|excluir os meus, peço que parem|pare|
            deixem|cessem|cancelem|removam|retirem|apaguem, se me contactarem|contatarem|escreverem|
            incomodarem mais|outra|de, se me mandarem|enviarem mais|de, se mandarem|enviarem mais|outra,
            apaguem|esqueçam|anulem|tirem meu número|contato|contacto, apaguem|esqueçam|tirem o meu|número,
            esquece o número, não escrevam|escreva|escrevas|mandem|mande|mandes|enviem|envie|contactem|
            contatem|contacte|contate|chateiem|liguem mais, n escrevam|escreva|escrevas|mandem|mande|mandes|
            enviem|envie|contactem|contatem|contacte|contate|incomodem|perturbem|chateiem|liguem|insistam
            mais, não|n mandem|mande|enviem|envie nada, não quero|queremos|desejo|pretendo|aceito de receber
            mais|nada|nenhuma|nenhum, n quero|queremos|desejo|pretendo|aceito|gostaria de receber mais|nada|
            nenhuma|nenhum, não|n quero|queremos|desejo|pretendo receber mais|nada|nenhuma|nenhum, não quero|
            queremos|desejo|pretendo mais receber, n queremos|desejo|pretendo mais receber, me exclui|remove|
            apaga|retira da|dessa|desta|do|disso|disto, parem|pare de mandar|ligar|encher|bombardear|enviar,
            deixem|deixe|deixa de mandar|enviar, agradeço|agradecia|quero que parem|deixem|cessem|retirem|
            removam|apaguem, exijo que deixem, não têm autorização|consentimento|permissão, não têm|dei a|o
            minha|meu, não dou a minha|meu, podem|pode|podiam remover|apagar|tirar|retirar|excluir meu|minha|
            me, podem|pode remover|apagar|tirar|retirar o meu, apaguem|esqueçam|tirem meu nome|email|telefone,
            parem|pare com o|este|esse assédio, parem|pare com a|essa|esta perseguição|palhaçada|chateação|
            perturbação, retirem|retirar|tirar meu|este número|contacto|contato, retirem|retirar|tirar o meu,
            retirem|tirem meus dados, retirem|tirem os meus dados
        """,
        Cue.STOPPING: """
            parem, pare, parem com, pare com, chega, chega de, basta, basta de, stop, stop com, sem mais, não
            mais, nunca mais, não quero, não desejo, não preciso de, não queremos, suspendam, cancelem,
            cancele, bloqueiem, não me interessam, parem os, parem as, parem já com, parem já, parem lá com,
            parem com os, parem com as, parem com essas, parem com esses, parem com estas, parem com estes,
            pare com os, pare com as, pare com essas, pare com esses, pare com esse, pare com essa, parem com
            esse, parem com essa, para com, para com as, para com os, para com essas, para com esses, para com
            esse, para com essa, pára, pára com, parar, parar com, parar os, parar as, parar de, deixem-se de,
            deixa-te de, acabem com, acabe com, acaba com, acabar com, cessem, cesse, cessar, interrompam,
            interrompa, interromper, suspender, suspenda, cancelar, cancela, anulem, anular, anule, desativem,
            desative, desativar, desliguem, desligar, bloqueie, bloquear, bloqueio, chega dessas, chega
            destas, chega desses, chega destes, chega com, basta com, basta dessas, basta destas, farto de,
            farta de, fartos de, cansado de, cansada de, cheio de, cheia de, saco cheio de, de saco cheio de,
            enough de, stop às, stop aos, stop as, stop a, stop essas, não envie, não enviem, não mande, não
            mandem, não manda, não mandes, nem mais uma, nem mais um, mais nenhuma, mais nenhum, já não quero,
            não quero mais, não queremos mais, não desejo mais, não desejamos, não gostaria de, não pretendo,
            não pretendemos, não preciso, não aceito, não aceito mais, não autorizo, não me interessa, não
            estou interessado em, não estou interessada em, n quero, n quero mais, ñ quero, ñ quero mais, nao
            quero, nao quero mais, num quero, num quero mais, quero deixar de, gostaria de deixar de,
            dispenso, recuso, rejeito, recuso-me a, farto|farta|fartos|cansado|cansada das|dos|dessas|destas|
            desses|destes, nenhuma mais, não|n|ñ|num|nunca me|nos, já não me|nos, nunca mais me|nos, que não
            me, agradeço|agradecia|peço|gostava|gostaria|quero que não, não quero|queremos|desejo que, não
            voltem|volte|voltes|tornem|torne a, não precisa|precisam|precisas de, apaguem, apague, apagar,
            removam, remova, remover, eliminem, elimine, eliminar, excluam, exclua, excluir, retire, deletem,
            deletar, esqueçam, esquecer, descadastrem, descadastrar, risquem, descartem, limpem, não precisa|
            precisam de, não adianta, não vale a pena, estou|tou|tô farto|farta|cansado|cansada|cheio|cheia,
            última vez que me, última mensagem que me, se me mandarem|enviarem|mandar|enviar, se continuarem
            a, se voltarem a, continuam a, escusam|escusa|escusas de, n mandem|mande|manda|enviem|envie, nunca
            mandem, podem|pode parar, podem|pode deixar, quero parar|deixar de, gostaria|queria|gostava|desejo
            de parar|deixar, n desejo, n gostaria, num desejo, como cancelo|cancelar, podiam|podia parar|
            deixar de, nunca quero, não|n envies|mandes|escrevas, não|n enviem|mandem|envie|mande|envies|
            mandes mais, se eu receber, não aceito receber
        """,
        Cue.CONTACT: """
            mensagens, mensagem, sms, torpedos, notificações, pesquisas, pesquisa, inquéritos, inquérito,
            questionários, publicidade, spam, whatsapp, emails, lembretes, comunicações, propaganda,
            escrever-me, enviar-me, contactar-me, me escrever, me mandar, me enviar, msg, msgs, msm,
            mensagenzinhas, mensagem automática, mensagens automáticas, mensagem de texto, mensagens de texto,
            esse tipo de mensagem, espam, spams, sms's, smss, torpedo, notificação, zap, zaps, whats, e-mails,
            e-mail, email, newsletter, newsletters, lembrete, comunicação, propagandas, anúncios,
            publicidades, telemarketing, ligações, chamadas, telefonemas, questionário, enquetes, enquete,
            envios, envio, inquérito de satisfação, pesquisa de satisfação, pesquisas de satisfação, ser
            contactado, ser contactada, ser contatado, ser contatada, ser incomodado, ser incomodada, ser
            perturbado, ser perturbada, mandar-me, mandar mensagem, mandar mensagens, contatar-me, ligar-me,
            incomodar-me, incomodar, me incomodar, me contatar, me contactar, me ligar, me perturbar, me
            encher, encher o saco, me encher o saco, chatear-me, me chatear, subscrição, inscrição, assinatura
            de sms, escrevam, escreva, escrevas, escrevessem, mandem, mande, mandes, mandassem, enviem, envie,
            envies, enviassem, contactem, contatem, contacte, contate, contactes, contactassem, contatassem,
            incomodem, incomode, incomodes, incomodassem, perturbem, perturbe, chateiem, chateie, chateies,
            liguem, ligue, ligues, ligassem, spammem, importunem, importune, aborreçam, escrever, contactar,
            contatar, chatear, perturbar, importunar, meu número|contacto|contato|telefone|nome|cadastro|
            celular|telemóvel|email, meus dados|contactos|contatos, este|esse número|contacto|contato, minha
            inscrição|subscrição, contactado, contactada, contatado, contatada, incomodado, incomodada,
            importunado, importunada, perturbado, perturbada, chateado, chateada, nada disso|disto, cadastro,
            minhas informações, meus números, o meu número, vosso contacto
        """,
        Cue.NO_MORE: """
            não quero mais, não as quero, não os quero, não quero essas, dispenso, indesejadas, parem, pare,
            parem já, pare já, chega, já chega, basta, já basta, para, parem com isso, parem com isto, pare
            com isso, para com isso, parem por favor, stop, já não quero, já não as quero, já não os quero,
            não quero nada, não quero mais nada, não preciso, não pedi, que não pedi, que nunca pedi, que
            não autorizei, não autorizadas, não autorizada, não solicitadas, não solicitada, não
            solicitados, não desejadas, não desejada, não desejados, indesejados, indesejada, indesejado,
            parou, nunca mais, não mais, estou farto, estou farta, enchem o saco, enche o saco, me irritam,
            irritam
        """,
        Cue.BETWEEN_THEM: """
            mais, de, com, as, os, a, o, essas, estas, esses, estes, suas, vossas, tantas, receber, mandar,
            enviar, me, por, favor, outras, outra, tuas, isso, sua, dessas, destas, das, dos, novas, tipo,
            esse, mais nenhuma, mais nenhum, nenhuma, nenhum, nada, nem, qualquer, quaisquer, todas, todos,
            toda, tanta, tanto, muitas, ser, ter, voltar, continuar, continuem, receber mais, um, uma, uns,
            umas, teu, seu, vosso, vossos, seus, teus, deste, desse, destes, desses, disso, disto, isto, do,
            da, no, na, nesse, neste, para, pra, ao, meu, minha, número, celular, telemóvel, telefone, já,
            agora, pf, pfv, pelo amor de deus, porra, caralho, merda de, merdas, malditas, malditos, inúteis,
            chatas, chata, automáticas, automática, publicitárias, repetidas, constantes, indesejadas,
            porcaria de, droga de, desse tipo, deste tipo, desse género, assim, vir, vindas, dia, todo, esta
            semana, essa semana, sempre, constantemente, toda hora, a toda hora, mandando, enviando,
            enviar-me, mandar-me, me mandando, me enviando, estar, ficar, recebendo, estar a receber, com
            tantas, sair, vcs, vocês, vosso sistema, novamente, de novo, continuar a, lá, nos, da vossa lista|
            base, da sua lista|base
        """,
        Cue.SUBJECT: """
            eu não, eles, ele, ela, ninguém, que, recebi, chegou, havia, houve, tive, eu, vocês não, recebida,
            recebidas, chegaram, recebido, vocês n, vcs não, vc não, você não, vcs n, não me, nunca me, vocês
            nunca, nunca recebi, não recebi, não recebemos, não chegou, não houve, não havia, não tive, não
            tinha, não veio, porque não, porquê, por que não, quando, quem, se eu, de erro, de confirmação, de
            boas vindas, de voz, de aviso, a avisar, avisando, a confirmar, confirmando, para avisar, pra
            avisar, a pedir desculpa, claras, clara, enviada, enviadas, enviado, respondida, respondidas, sem
            resposta, enganosa, dos clientes, deles, dele, dela, deu, deram, mandou, avisaram, resolveram,
            tive de, tive que, tivemos de, tivemos que, teve de, precisei, fui
        """,
        Cue.WRONG_NUMBER: """
            número errado|incorreto|incorrecto|enganado, num|nº|nr errado, pessoa errada, errou de|o
            número|pessoa, errou número, erraram de|o número|pessoa, errado de número, errando o número,
            engano de número, é engano, foi engano, enganou se no|de, enganaram se no|de, enganou-se no|de,
            enganaram-se no|de, mandou pra|para pessoa errada, não é meu número, não é o meu número, esse
            número não é meu, não sou eu, não sou a|o pessoa, não sou quem, não sou essa pessoa, ninguém com
            esse|este nome, não tem ninguém com esse nome, não há ninguém com esse|este nome, esse|este número
            não é mais|dela|dele, este número já não é, não é mais o número, já não é o número, número não é
            mais, número mudou de dono|dona, mudou de dono, não pertence mais, já não pertence, não pertence
            a, é de outra pessoa, é outra pessoa, sou outra pessoa, me confundiram|confundiu, está me
            confundindo, estão me confundindo, confundiram-me, nunca comprei|encomendei|pedi nada|algo, jamais
            comprei nada, não comprei|encomendei nada aí|lá|convosco|com, nunca comprei com|aí|lá, não sou
            cliente, não sou seu|sua|vosso|um cliente, nunca fui cliente, nunca fui aí|lá, nunca estive aí|lá,
            nunca fui nessa loja, nunca ouvi falar, enganou se no número|telefone, enganou no número
        """,
        Cue.NO_IDEA: "não conheço vocês|você|vcs|vc, não vos|os|o|te|a conheço, não sei quem são",
        Cue.NOT_ME: """
            não sou, n sou, nao sou, eu não sou, não me chamo, não chamo, meu nome não é, este não é, esse não
            é, isto não é, aqui não é, não é, não é mais, já não é, aqui não tem nenhum|nenhuma, não há
            nenhum|nenhuma, não tem nenhum|nenhuma, não conheço nenhum|nenhuma, não conheço, procuram,
            procura, não mora aqui, não vive aqui, não tem mais, já não tem, mudou de número, trocou de
            número, n é mais, n é, nao é mais, n é o, já n é
        """,
        Cue.NAME: """
            maria, ana, joão, josé, carlos, pedro, paulo, lucas, marcos, antónio, antônio, francisco, mariana,
            juliana, fernanda, beatriz, rita, sofia, tiago, rui, silva, santos, souza, senhora, senhor, sra,
            sr, dona, seu
        """,
        Cue.PHONE: """
            número, num, telefone, telemóvel, celular, cel, contacto, contato, zap, de, da, do, o, a, os, um,
            uma, mais, agora, já, este, esse, esta, essa, este é, é, esse é, que, eu, meu, seu, desculpe,
            desculpa, desculpem, lamento, sinto muito, acho, acho que, creio que, penso que, parece, parece
            que, tem, têm, vocês, você, vcs, vc, ligou, mandou, mandaram, pra, para, aí, lá, aqui, com, com
            vocês, convosco, na, no, na vossa loja, na sua loja, na loja, nessa loja, em, e, mas, nem,
            mensagem, sms, novo, nova, antigo, dono, dona, faz pouco, há pouco, desde, quem, procura,
            procuram, procuraram, pessoa, na minha vida, na vida, outra, outro, alguém, moço, moça, nunca,
            nada, loja, são, está, estão, se, eu nunca, eu não
        """,
        Cue.HELP: """
            ajuda, help, info, informação, informações, ajude-me, ajudem-me, me ajuda, me ajude, me ajudem,
            ajuda por favor, preciso de ajuda, socorro, assistência, suporte, mais informações, mais
            informação, mais info, podem ajudar, pode me ajudar, instruções, menu, sos, ajudem, ajudem me,
            ajude, ajuda-me, ajuda aí, ajuda aqui, ajuda pf, ajuda pfv, uma ajuda, uma ajudinha, quero ajuda,
            preciso ajuda, preciso de ajuda por favor, preciso de uma ajuda, socorro por favor, por favor
            ajuda, por favor ajudem, por favor me ajudem, por favor me ajuda, me ajudem por favor, me ajuda
            por favor, me ajude por favor, ajude-me por favor, ajudem-me por favor, podem ajudar-me, podem me
            ajudar, pode ajudar-me, pode ajudar, podes ajudar, alguém me ajuda, help me, help please, info por
            favor, informações por favor, informação por favor, infos, quero informações, queria informações,
            queria uma informação, queria informação, quero mais informações, gostaria de informações,
            gostaria de mais informações, preciso de informações, preciso de informação, preciso de mais
            informações, mais infos, mais detalhes, saber mais, quero saber mais, detalhes, dúvida, dúvidas,
            tenho uma dúvida, tenho dúvidas, uma dúvida, tenho uma pergunta, pergunta, uma pergunta, não
            entendi, nao entendi, n entendi, não entendo, não percebi, não percebo, não compreendi, não
            compreendo, não entendi a pergunta, não percebi a pergunta, não entendi a mensagem, não percebi a
            mensagem, como assim, explica, explique, expliquem, me explica, explique melhor, explica melhor,
            horário, horários, horário de funcionamento, o horário, os horários, horário por favor, endereço,
            morada, contacto, contato, telefone, atendente, falar com atendente, falar com um atendente, falar
            com humano, falar com uma pessoa, quero falar com um atendente, quero falar com atendente, apoio
            ao cliente, suporte técnico, sac, opções, comandos, menu principal, faq, início, quem é, quem é
            vc, quem fala, quem és, quem são, quem são vcs, o que é, que é isso, oq é isso, instrução, manual,
            quando abrem, quando fecham, quando abre, onde fica, onde ficam, onde estão, estão abertos, está
            aberto, vocês abrem hoje, abrem hoje, o quê, porquê isso, como é
        """,
        Cue.ASK: """
            quem é, quem são, quem és, quem fala, quem está falando, quem está a falar, quem me escreve, com
            quem falo, com quem estou, quem vos deu, quem lhes deu, quem deu, quem passou, o que é isto, o que
            é isso, que é isto, que é isso, de que se trata, do que se trata, de que loja, que loja, qual
            loja, qual a loja, de onde são, o que querem, o que quer dizer, o que significa, que significa, o
            que devo, o que tenho que, como funciona, como faço, como se faz, como posso, como respondo, como
            mudo, como altero, como corrijo, como voto, como avalio, posso mudar, posso alterar, posso
            corrigir, posso responder, posso falar, posso ligar, dá para mudar, dá pra mudar, por que me
            escrevem, porque me escrevem, por que me mandam, porque me mandam, por que estou recebendo, porque
            estou a receber, por que recebi, porque recebi, por que perguntam, como conseguiram, onde
            conseguiram, onde arranjaram, como obtiveram, quanto custa, a que horas, que horas, qual é o
            horário, qual o endereço, qual é a morada, qual é a escala, qual a escala, qual é melhor, qual é o
            máximo, quem sois, quem está aí, quem está do outro lado, quem tá, quem está a escrever, quem me
            está a, quem é que fala, quem é que está, quem é que me, quem é que é, quem mandou, quem enviou,
            quem envia, quem me mandou, quem me manda, quem me enviou, quem te deu, quem lhe deu, quem vos
            passou, quem forneceu, qm é, qm fala, qm são, kem é, quem seria, de quem é, da parte de quem, em
            nome de quem, com quem eu falo, com quem é que, falo com quem, estou falando com quem, estou a
            falar com quem, é de onde, de onde é, de onde vocês, de onde vem, de onde falam, donde são, donde
            é, de que empresa, de que restaurante, de que sítio, de que lugar, de qual lugar|restaurante, qual
            empresa, que empresa, qual é a empresa|loja|vossa|sua, é de que loja|empresa|restaurante, é da
            onde, isso é da onde, isto é de que|onde, isso é de que|onde, isto é de quem, isso é de quem, que
            mensagem é essa|esta, que número é esse|este, que msg é essa, que sms é este|esse, que pesquisa é
            essa, que história é essa, que pergunta é essa|esta, que nota é essa, que raio é isto, que raio
            de, que diabo é, que porra é essa, que merda é essa|esta|isto|isso, o que é este, o que é esse, o
            que é esta, o que é essa, o que é aquilo, oq é isto, oq e isso, oque é isso, q é isso, q isso,
            isso é o que, isto é o quê, isso é sobre o que, é o quê, sobre o que, a respeito de que, para que
            é|serve, pra que é|serve, isto é para quê, isso é pra que, refere-se a que, a que se refere, a que
            se referem, que compra, qual compra, de que compra|pedido|visita, que querem, o que é que querem|
            quer|é|devo|tenho|significa, o que vocês querem, o que pretendem, o que deseja, que pretendem, o
            que quer dizer 0|10|o, o que significa 0|10|o, que significa o|0|10, significa o que, quer dizer o
            quê, qual o significado, qual é o significado, o que respondo, o que é para responder, o que é pra
            responder, o que escrevo, o que eu respondo, tenho que responder o quê, tenho de responder, é pra
            responder o que, respondo o quê, respondo como, respondo onde, respondo a quem, como é que
            funciona, como é que respondo, como é que faço|mudo|altero|voto|se, como isso funciona, como isto
            funciona, isso funciona como, como eu faço para|pra, como eu mudo|altero|respondo|corrijo|voto|
            avalio, como que faço, como que eu faço, como faz para|pra, como fazer para|pra, como se responde,
            como se avalia, como se vota, como se muda, como responder, como avaliar, como votar, como mudar,
            como alterar, como corrigir, como dar a nota, como dou a nota, como trocar a nota, como troco,
            como entro em contato|contacto, como falo com, como contacto, como contato, como ligo, como vos
            contacto, posso trocar a, posso modificar, posso rever, posso refazer, posso saber quem|o, pode me
            dizer quem|o|onde|qual, podem me dizer quem|o|onde|qual, podem dizer-me quem|o|onde|qual, pode
            dizer-me quem|o|onde|qual, podia dizer-me, me diz quem|o, diga-me quem|o, quero falar com, queria
            falar com, gostaria de falar com, preciso falar com, preciso de falar com, falar com alguém, falar
            com um humano|atendente|gerente|responsável, dá para alterar|corrigir|trocar, dá pra alterar|
            corrigir|trocar|falar, é possível mudar|alterar|corrigir|trocar|falar, há como mudar|alterar|
            corrigir, tem como mudar|alterar|corrigir|trocar|falar, por que me escreve|escreveram|mandaram|
            enviam|enviaram|contactam|contatam|perguntam|ligam, porque me escreve|escreveram|mandaram|enviam|
            enviaram|contactam|contatam|perguntam|ligam, porque é que me|recebi|estou|têm|perguntam, pq me
            mandam|mandaram|escrevem|enviam, pq estou recebendo, pq recebi, por que vocês me|têm|querem,
            porque vocês têm|me|querem, por que essa|esta|esse|este pergunta|mensagem|pesquisa, porquê esta
            pergunta|mensagem, para que querem saber, pra que querem saber, onde arranjou, onde obtiveram|
            pegaram|acharam|encontraram, onde vocês conseguiram|pegaram|arranjaram, onde foram buscar o|meu,
            como conseguiu, como arranjaram, como é que conseguiram|arranjaram|têm|obtiveram, como vocês têm|
            conseguiram|pegaram|acharam, como vcs têm|conseguiram, como tem meu|o, como sabem o|meu, como
            pegaram, como souberam, de onde tiraram|conhecem|têm|conseguiram|sacaram, onde tiraram meu|o, é
            robô ou, é um robô ou, é pessoa ou, estou a falar com um robô|bot|pessoa, estou falando com um
            robô|bot|pessoa|humano, falo com um robô|bot, vc é um robô|bot, vocês são um robô|bot|robôs, isto
            é um robô|bot, isso é um robô|bot, é uma pessoa|máquina real|ou, tem alguém aí, está aí alguém,
            quanto é que custa, quanto é o|a, quanto custam, custa dinheiro, custa alguma coisa, isto é pago,
            isso é pago, é pago responder, pago alguma coisa, pago para responder, tem custo, tem algum custo,
            tem custos, tem alguma taxa, vão me cobrar, é cobrado, sou cobrado, é grátis responder|para|ou, é
            de graça responder|ou, até que horas, até que hora, até a que horas, de que horas, das quantas às
            quantas, qual é o vosso|seu horário|número|endereço|telefone|contacto, qual o seu|vosso horário|
            número|endereço|telefone|contacto|contato, qual o número|telefone|contato|contacto|site|horario,
            qual é o número|telefone|contato|contacto|site|endereço, qual horario, quais os horários, quais
            são os horários|vossos, quais são as horas, quais os dias, que dias, qual dia, quando é que abrem|
            fecham|abre, abrem a que, qual endereço, qual a morada, onde é que ficam|fica|estão, onde é a|o,
            onde vocês ficam|estão, onde se situa, onde fica localizado, recomendar quem, recomendar o que,
            recomendar a quem, recomendar para quem, recomendar pra quem, recomendar onde, recomendar qual,
            nota de que, nota para que|quem, nota pra que|quem, avaliar o que, avaliar quem, avaliar qual,
            nota sobre o que, avaliação de que, qual a melhor nota, qual é a melhor|nota|pior|máxima, qual a
            nota máxima|mínima|melhor|pior, qual o máximo, qual o melhor número, qual escala, de quanto a
            quanto, é de 0 a, é de 1 a, vai de quanto, qual é boa, quanto maior melhor, onde fica a|o|vossa|
            sua loja|restaurante, onde ficam vocês, paga-se para, paga-se alguma, posso trocar minha|meu|o
            minha|nota|resposta|avaliação|voto|meu, cadê meu|o|minha|a, paga pra|para responder|mandar|enviar|
            votar|isso, pq vcs querem|me|têm|perguntam, quero|queria|preciso mudar|alterar|corrigir|trocar
            minha|a nota|resposta|avaliação, quero|queria|preciso mudar|alterar|corrigir|trocar o|meu voto|
            meu, quero|queria mudar|alterar|corrigir|trocar a minha, vocês|vcs são de|que onde|que|qual|
            empresa|loja, onde está meu|minha, onde está o|a meu|minha, quando chega meu|minha, preciso|
            gostaria|gostava de mudar|alterar|corrigir|trocar a minha, preciso|gostaria|gostava de mudar|
            alterar|corrigir|trocar minha|a nota|resposta
        """,
        Cue.QUESTION: """
            quem, que, o que, qual, quais, quando, onde, como, por que, porque, porquê, quanto, quantos,
            posso, podem, pode, dá para, dá pra, são, está, estão, há, tem, têm, devo, até quando, será que,
            a que, o q, oq, oque, q, qm, quem é que, qual é, quais são, qual a, qual o, qnd, qdo, onde é,
            pq, porq, pk, pra que, para que, para quê, p que, a quem, de quem, com quem, para quem, pra
            quem, de onde, donde, para onde, desde quando, em que, de que, do que, sobre o que, por quanto,
            quanto é, quantas, até que, quanto tempo, poderia, poderiam, podia, podiam, podes, posso saber,
            consigo, consegue, conseguem, é possível, seria possível, há como, tem como, há alguma, tem
            algum, tem alguma, têm algum, têm alguma, existe, devo responder, deve-se, preciso, tenho que,
            tenho de, é para, é pra, é preciso, é necessário, é obrigatório, é golpe, é um golpe, isso é
            golpe, isto é golpe, isso é um golpe, é fraude, é burla, isto é burla, isto é uma burla, é uma
            burla, é vírus, é spam, isto é spam, isso é spam, é trote, é brincadeira, é um robô, é um bot, é
            robô, és um bot, és um robô, você é um robô, isso é sério, isto é sério, é sério, é verdade,
            isso é verdade, é seguro, isso é seguro, é de confiança, é grátis, é de graça, é gratuito, isto
            é gratuito, isso é de graça, é pago, paga, paga algo, cobram, custa alguma, custa algo, custa,
            vocês, vcs, você, vc, vocês são, vocês têm, vocês tem, vocês fazem, vocês entregam, vocês
            aceitam, vocês vendem, vocês abrem, vocês fecham, vcs tem, vcs têm, vcs fazem, vcs entregam, vcs
            abrem, abrem, abre, fecham, fecha, aceitam, aceita, entregam, fazem, faz, vendem, estão abertos,
            está aberto, estás, és, é, a nota, a escala, quer dizer que, significa que, isto é, isso é, esta
            mensagem, essa mensagem, este número, esse número, a loja, gostaria de saber, gostava de saber,
            queria saber, quero saber, pode me informar, podem me informar, pode informar, podem informar,
            sabem dizer, sabe dizer, me diz, diz-me, diga-me, me diga, digam-me, será, será q, recomendar,
            responder, avaliar, por acaso, então quem, mas quem, mas o que, e quem, e o que, e como
        """,
        Cue.SCALE: """
            bom, mau, ruim, boa, má, melhor, pior, o melhor, o pior, máximo, mínimo, o máximo, o mínimo,
            significa, quer dizer, alto, baixo, positivo, negativo, bem, mal, contente, certo, a melhor, a
            pior, bons, boas, maus, más, ruins, melhores, piores, ótimo, ótima, óptimo, péssimo, péssima,
            excelente, top, satisfeito, insatisfeito, satisfação, muito satisfeito, o mais alto, o mais
            baixo, a mais alta, a mais baixa, mais alto, mais baixo, mais alta, maior, menor, a máxima, a
            mínima, máxima, mínima, nota máxima, nota mínima, significam, querem dizer, corresponde,
            equivale, recomendo, recomenda, recomendo muito, não recomendo, ou não, ou o contrário, o
            contrário, ou ao contrário, ao contrário, certo ou errado, errado, permitido, pode, vale, conta,
            suficiente, positiva, negativa, bom ou mau, bom ou ruim, o máximo ou o mínimo
        """,
        Cue.AUTOMATIC: """
            estou dirigindo, estou a conduzir, estou conduzindo, resposta automática, mensagem automática,
            fora do escritório, de férias até, estarei ausente, ausente até, não posso falar agora, agora
            não posso falar, estou em reunião, enviado do meu iphone, ligo mais tarde, ligo já, te ligo,
            curtiu ", gostou ", adorou ", amou ", enfatizou ", destacou ", questionou ", não gostou de ",
            dirigindo no momento, a conduzir neste momento, não perturbe ao conduzir, não perturbe ao
            dirigir, não perturbar ao conduzir, não incomodar ao conduzir, modo não
            perturbe|perturbar|incomodar, não perturbe está|ativado|ligado, não perturbar ativado|ligado,
            modo carro, modo condução, modo foco, modo avião, com as notificações silenciadas|desativadas,
            notificações silenciadas, vejo a mensagem quando chegar, vejo a tua mensagem, verei a sua
            mensagem, verei sua mensagem, vou ver a mensagem quando, leio mais tarde, lerei a mensagem,
            resposta automatica, mensagem automatica, esta é uma mensagem automática, esta é uma resposta
            automática, essa é uma mensagem automática, este é um email automático, não responda a
            esta|este, não responder a esta, aviso de ausência, ausência do escritório, ausente do
            escritório, fora do escritorio, fora do gabinete, fora da empresa até, estou fora do, estou fora
            até, estou ausente, estamos ausentes, encontro-me ausente, encontro-me de férias|fora, estou em
            férias, em férias até, férias de
            1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31 a, em férias
            coletivas, de licença até, de licença maternidade, estou de licença, de baixa até, de baixa
            médica, de folga até, regresso dia, regresso no dia, volto no dia, retorno dia, retorno em,
            retorno no dia, retornarei, respondo quando voltar, respondo assim que|possível, responderei
            assim que|quando|mais|logo, responderemos assim que|o|em, respondemos em|assim|dentro,
            retornaremos o|em|assim|seu, entraremos em contato|contacto, entro em contato|contacto
            assim|mais|quando, retorno o contato|contacto, retorno sua ligação, ligo depois, ligo de volta,
            ligo mais logo, já lhe ligo, já retorno, ligo-te mais|depois|já|daqui|em, ligo-lhe
            mais|depois|já|daqui|em, te respondo depois|mais|assim|daqui, respondo depois, respondo mais
            tarde, não posso atender, não consigo atender, não consigo falar agora, não posso responder
            agora, não posso falar neste momento, não posso falar no momento, neste momento não posso, no
            momento não posso, no momento não podemos, neste momento não podemos, no momento estamos, neste
            momento estamos, no momento estou, estou indisponível, indisponível no momento, em reunião até,
            em reunião no momento, em reunião agora, caixa de correio, correio de voz, deixe a sua
            mensagem|seu|recado, deixe sua mensagem, deixe seu recado, o número que marcou|ligou|discou,
            número não atribuído, número inexistente, falha no envio, enviado do meu
            samsung|celular|telemóvel|smartphone|android|galaxy, enviado a partir do|de, enviado de meu,
            enviado via, agradecemos o contato|contacto|seu, agradecemos a sua mensagem, agradecemos a
            mensagem, agradecemos sua mensagem, obrigado por entrar em, obrigado por contactar|contatar,
            recebemos a sua|sua mensagem, sua mensagem foi recebida, o seu contacto foi, em breve
            retornaremos|responderemos|entraremos, em breve um|uma|nossos atendente, nosso atendimento
            é|funciona, horário de atendimento é|das|de, nosso horário é|de, atendemos de segunda|das,
            funcionamos de segunda|das, estamos abertos de|das, estamos fechados, digite o número, para
            falar com um, em caso de urgência|emergência, assuntos urgentes, sou o assistente virtual, sou a
            assistente virtual, curtiu “, gosta de ", amou “, deu risada de, riu-se de, riu ", riu de ", deu
            ênfase a, salientou ", sublinhou ", reagiu com, reagiu ", adicionou uma reação, removeu uma
            reação, reagiu a ", enfatizou uma, estou a caminho chego, estou de férias até|de|e só|e
            volto|respondo, obrigado pelo contato|contacto|seu
            retornaremos|responderemos|em|contato|contacto, estou numa reunião ligo|agora, estou ocupado
            ligo|agora|no, estou ocupada ligo|agora|no, estou ao volante, ao volante neste|no momento, ao
            volante agora
        """,
        Cue.COMMON: """
            o, a, os, as, um, uma, de, do, da, em, no, na, e, que, com, por, para, muito, mas, tudo, bem, mal,
            mais, menos, também, sempre, nunca, não, estava, está, estão, sou, somos, são, foi, eram, há,
            havia, comida, serviço, atendimento, loja, esperei, minutos, caro, cara, ótimo, bom, boa, ruim,
            depois, pouco, demais, gostei, adorei, horas, fria, frio, já, lento, vocês, você, eu, nós, ele,
            ela, eles, elas, me, lhe, te, se, meu, minha, meus, minhas, seu, sua, nosso, nossa, vosso, vossa,
            este, esse, essa, isso, isto, aquele, aquela, ao, aos, das, dos, nas, num, numa, pelo, pela,
            pelos, pelas, pra, pro, sem, sobre, até, desde, entre, quando, onde, como, porque, pq, quem, qual,
            era, foram, fui, ser, ter, tem, tinha, tive, teve, fiz, fez, faz, fazer, deu, dou, vou, vai,
            vamos, ir, veio, vem, vir, ficou, fiquei, ficar, estou, estive, estivemos, estavam, chegou,
            chegaram, comprei, pedi, paguei, trabalho, gente, pessoal, moça, moço, menina, senhora, senhor,
            dona, garçom, atendente, empregado, empregada, funcionário, funcionária, gerente, vendedora,
            equipe, equipa, entrega, pedido, encomenda, produto, qualidade, preço, restaurante, hotel, quarto,
            casa, padaria, oficina, carro, pão, café, bolo, frango, peixe, carne, cerveja, bica, imperial,
            espaço, ambiente, fila, espera, demora, demorou, limpo, limpa, sujo, suja, barato, delicioso,
            deliciosa, maravilhoso, maravilhosa, péssimo, péssima, excelente, simpático, simpática, educado,
            rápido, rápida, quente, salgado, hoje, ontem, amanhã, dia, dias, semana, mês, ano, hora, agora,
            lá, aqui, aí, ali, cá, então, pois, né, tá, tava, mt, mto, mta, mtos, vcs, vc, tbm, tb, kkk, kkkk,
            rs, rsrs, fixe, bué, giro, gira, legal, bacana, show, top, valeu, obg, obrigado, obrigada,
            parabéns, recomendo, voltarei, voltar, nada, ninguém, algo, alguém, cada, outro, outra, mesmo,
            ainda, quase, demasiado, bastante, tanto, tão, só, apenas, olhe, olha, uns, umas, unha, perfeita,
            perfeito, minutinhos, melhor, pior, novo, nova, doce, doces, once, em caso de, no caso de, recebi
            mensagem automática, uma resposta automática, a resposta automática, respostas automáticas, uma
            mensagem automática, só resposta automática, venho, venham, vimos, sempre que, trabalham, cheguei,
            comi, comemos, fomos, vezes, apagassem, bicho, bocado, classificado, contacta, contata, deixassem,
            delícia, desperdício, doze, eliminassem, encham, fome, grandes, incomoda, lixo, longas, mão,
            nasci, nascido, osso, pensão, percam, retirassem, risca, risco, risque, tiram, último, única
        """,
    },
    causes={
        Cause.PRODUCT: """
            produto, produtos, o produto, artigo, artigos, mercadoria, comida, a comida, escolha, variedade,
            a variedade, o artigo, os artigos, os produtos, mercadorias, os pratos, pratos, o prato,
            cardápio, o cardápio, ementa, a ementa, menu, tamanho, o tamanho, a encomenda, o pedido, item,
            itens
        """,
        Cause.SERVICE: """
            serviço, serviços, atendimento, o atendimento, pessoal, atendimento ao cliente, funcionários, o
            serviço, os serviços, o pessoal, equipe, a equipe, equipa, a equipa, staff, funcionário,
            funcionária, os funcionários, empregados, os empregados, garçom, garçons, atendente, atendentes,
            mau atendimento, péssimo atendimento, mau serviço, apoio ao cliente, serviço ao cliente, espera,
            a espera, demora, a demora, simpatia, falta de simpatia, suporte
        """,
        Cause.IMAGE: """
            imagem, reputação, imagem e reputação, aparência, marca, a imagem, a reputação, a aparência, a
            marca, o ambiente, ambiente, decoração, a decoração, aspeto, aspecto, visual
        """,
        Cause.QUALITY: """
            qualidade, a qualidade, má qualidade, pouca qualidade, baixa qualidade, qualidade ruim,
            qualidade baixa, falta de qualidade, qualidade do produto, qualidade dos produtos, a qualidade
            dos produtos, péssima qualidade
        """,
        Cause.PRICE: """
            preço, preços, o preço, custo, custos, caro, muito caro, preço alto, preços altos, caro demais,
            os preços, o custo, os custos, valor, o valor, valores, muito caros, preço elevado, preços
            elevados, preço muito alto, preços muito altos, é caro, é muito caro, caríssimo, custo
            benefício, qualidade preço, a conta
        """,
        Cause.DELIVERY: """
            entrega, entregas, a entrega, envio, expedição, entrega atrasada, atraso na entrega,
            transportadora, o envio, envios, frete, o frete, portes, atraso, atrasos, o atraso, demora na
            entrega, entrega demorada, prazo, o prazo, prazo de entrega, o prazo de entrega, correios, os
            correios, a transportadora, entregador, o entregador, estafeta, logística
        """,
        Cause.OTHER: """
            outro, outra, outros, outra coisa, outro motivo, outras, nenhum, nenhuma destas, outros motivos,
            outra razão, um outro motivo, diversos, nenhuma, nenhum destes, nenhum desses, nenhuma dessas,
            nenhuma das opções, nenhuma das anteriores, nenhum dos anteriores, mais alguma coisa, outro
            assunto
        """,
    },
    hints={
        Cause.PRODUCT: """
            produto*, artigo*, tamanho*, modelo*, cor, cores, sabor*, variedade, escolha, opç*, opção,
            cardápio, ementa, menu, prato*, sobremesa*, porç*, porção, stock, estoque, esgotado*, falta*,
            comida, tempero, sal, salgad*, doce*, pizza*, hambúrguer*, café, pão, bolo*, carne, peixe,
            vegan*, vegetarian*, app, aplicativo
        """,
        Cause.SERVICE: """
            atend*, atendimento, serviço*, empregad*, funcionári*, garçom*, garçon*, vendedor*, gerente*,
            dono*, caixa, pessoal, equipe, equipa, staff, mal-educad*, educad*, grosseir*, antipátic*,
            simpátic*, simpatia, arrogan*, atencios*, gentil*, rude*, espera*, esperei, fila*, demora*,
            demorou, lent*, ignor*, respeito, competen*, incompeten*, profissional*, suporte, reclamaç*,
            resolve*
        """,
        Cause.IMAGE: """
            reputação, imagem, marca, decoraç*, decoração, ambiente, suj*, sujeira, limp*, limpeza,
            banheiro*, wc, velh*, antig*, moderno*, fachada, vitrine, montra, iluminaç*, cheiro*, música,
            confian*, desonest*, golpe, burla, propaganda, publicidade, site, visual, aspeto, aspecto
        """,
        Cause.QUALITY: """
            qualidade, quebr*, partid*, estrag*, defeit*, avari*, amassad*, rasg*, riscad*, manch*, fri*,
            cru, crua, queimad*, duro, velho, rançoso, azed*, mofo, bolor, vencid*, validade, fresc*,
            estraga*, passei mal, intoxic*, delicios*, gostos*, maravilhos*, péssim*, fraco*, frágil*,
            durou, reparaç*, conserto*
        """,
        Cause.PRICE: """
            preço*, caro*, cara, carís*, barat*, custo*, valor, euro*, reais, conta, pagar, paguei, cobr*,
            taxa*, desconto*, promoç*, promoção, cupom, fatura*, abus*, roubo, exagerad*, acessíve*,
            reembols*, devolv*, dinheiro, gorjeta, benefício, frete
        """,
        Cause.DELIVERY: """
            entreg*, envio*, encomenda*, pacote*, caixa danificada, embalagem, embalagens, correios,
            transportadora, estafeta*, entregador*, motoboy*, atras*, atraso*, prazo*, demorou a chegar, não
            chegou, chegou tarde, extravi*, perdid*, rastre*, tracking, logística, frete, portes, devoluç*,
            troca*
        """,
        Cause.OTHER: """
            estacion*, estacionamento, barulh*, ruído*, horário*, abert*, fechad*, domingo*, acess*,
            escada*, elevador, ar condicionado, calor, frio, wifi, internet, localizaç*, longe, obras, cão,
            cães, criança*, fumo, fumaça, segurança, trânsito, bairro
        """,
    },
)
