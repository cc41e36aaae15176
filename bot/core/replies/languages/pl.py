"""Polish."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="pl",
    numbers="""
        1o pkt 10, 1o punktów 10, 1o ode mnie 10, 1o na 10 10, jeden z dziesięciu 1, jeden z 10 1, jeden na
        dziesięć 1, jedynka na dziesięć 1, zero 0, zera 0, zerem 0, zerko 0, zeru 0, jeden 1, jedna 1, jedno
        1, jedynka 1, jedynkę 1, jedynki 1, jedyneczka 1, jedyneczkę 1, dwa 2, dwie 2, dwójka 2, dwójkę 2,
        dwójki 2, dwójeczka 2, dwójeczkę 2, dwója 2, dwóję 2, dwóch 2, dwóm 2, dwoma 2, trzy 3, trójka 3,
        trójkę 3, trójki 3, trójeczka 3, trójeczkę 3, trója 3, tróję 3, trzech 3, trzem 3, trzema 3, cztery 4,
        czwórka 4, czwórkę 4, czwórki 4, czwóreczka 4, czwóreczkę 4, czwóra 4, czwórę 4, czterech 4, czterem
        4, czterema 4, pięć 5, piątka 5, piątkę 5, piątki 5, piąteczka 5, piąteczkę 5, piątal 5, pięciu 5,
        pięcioma 5, sześć 6, szóstka 6, szóstkę 6, szóstki 6, szósteczka 6, szósteczkę 6, szóstal 6, szóstala
        6, sześciu 6, sześcioma 6, siedem 7, siódemka 7, siódemkę 7, siódemki 7, siódemeczka 7, siódemeczkę 7,
        siedmiu 7, siedmioma 7, osiem 8, ósemka 8, ósemkę 8, ósemki 8, ósemeczka 8, ósemeczkę 8, ośmiu 8,
        ośmioma 8, dziewięć 9, dziewiątka 9, dziewiątkę 9, dziewiątki 9, dziewiąteczka 9, dziewiąteczkę 9,
        dziewiąteczki 9, dziewięciu 9, dziewięcioma 9, dziesięć 10, dziesiątka 10, dziesiątkę 10, dziesiątki
        10, dziesiąteczka 10, dziesiąteczkę 10, dziesiąteczki 10, dziesięciu 10, dziesięcioma 10, dycha 10,
        dychę 10, dychy 10, dycho 10, dyszka 10, dyszkę 10, dyszki 10, dyszeczka 10, dyszeczkę 10, dziesiona
        10, dziesionę 10, dziesiony 10, jedenaście 11, jedenastka 11, jedenastkę 11, jedenastu 11, dwanaście
        12, dwunastka 12, dwunastkę 12, dwunastu 12, trzynaście 13, trzynastka 13, trzynastu 13, czternaście
        14, czternastu 14, piętnaście 15, piętnastka 15, piętnastu 15, szesnaście 16, szesnastu 16,
        siedemnaście 17, siedemnastu 17, osiemnaście 18, osiemnastu 18, dziewiętnaście 19, dziewiętnastu 19,
        dwadzieścia 20, dwudziestu 20, dwudziestka 20, trzydzieści 30, trzydziestu 30, czterdzieści 40,
        czterdziestu 40, pięćdziesiąt 50, pięćdziesięciu 50, sześćdziesiąt 60, siedemdziesiąt 70,
        osiemdziesiąt 80, dziewięćdziesiąt 90, sto 100, stu 100, stówka 100, setka 100, setkę 100, dwieście
        200, trzysta 300, pięćset 500, tysiąc 1000, tysiące 1000, tysięcy 1000, milion 1000000, miliona
        1000000, miliard 1000000, na jedynkę 1, na dwójkę 2, na trójkę 3, na czwórkę 4, na piątkę 5, na
        szóstkę 6, na siódemkę 7, na ósemkę 8, na dziewiątkę 9, na dziesiątkę 10, na dychę 10
    """,
    alone="""
        zeo 0, zro 0, zreo 0, pię 5, pęć 5, tzy 3, trz 3, trzt 3, siedm 7, oism 8, dziewiecc 9, dziesiecc 10,
        dziesie 10, dziewie 9, sześci 6, jedn 1, jedem 1, jedene 1, jednyka 1, dwaa 2, dfa 2, tszy 3, trzi 3,
        trsy 3, tzry 3, cztry 4, czery 4, ctery 4, cztrey 4, cztey 4, piec 5, pienc 5, pjec 5, piona 5, pione
        5, szejsc 6, szeć 6, szesć 6, sześ 6, szescc 6, sezsc 6, szść 6, sidem 7, siedme 7, sedem 7, siodem 7,
        siedeem 7, seidem 7, osim 8, osem 8, oseim 8, ośm 8, osiemm 8, oisem 8, osie 8, dziewienc 9, dziewieć
        9, dzewiec 9, dziwiec 9, dziweć 9, dzieiwec 9, dziewec 9, dziewić 9, dzieweic 9, dziewiedz 9,
        dziesienc 10, dziesieć 10, dzisiec 10, dziesec 10, dziesic 10, dzieisec 10, dzeisec 10, dziesińć 10,
        dyha 10, dycka 10, dych 10, dziesiaka 10
    """,
    homographs="zero zera jeden jedna jedno dwa trzy piec sto stu setka tysiace tysiecy milion piatki",
    cues={
        Cue.LIGHT: """
            że, to, jest, są, mój, moja, moje, mojej, nasza, nasze, nasz, wam, was, ci, ciebie, tobie,
            państwu, państwa, mi, mnie, ja, my, się, taka, taki, takie, ta, ten, tę, mocna, mocne, mocny,
            mocnego, solidna, solidne, solidny, pełna, pełne, pełny, duża, duże, duży, wielka, wielkie,
            wielki, okrągła, okrągłe, okrągły, zasłużona, zasłużone, w pełni zasłużona, czysta, czyste, mała,
            małe, słaba, słabe, słabiutka, słabiutkie, naciągana, naciągane, porządna, porządne, szczera,
            szczere, uczciwa, uczciwe, piękna, piękne, tłusta, tłuste, gruba, okazała, silna, silne,
            konkretna, konkretne, marna, marne, a, i, cała, całe, wysoka, wysokie, niska, niskie, ładna,
            zwykła, zwykłe, średnia, średnie, złota, tłuściutka, oto, tka, tkę, ka, kę, tki, tam
        """,
        Cue.THE: "",
        Cue.HEDGE: """
            w skali 10, w skali do 10, w skali do dziesięciu, w dziesięciostopniowej skali, w skali
            dziesięciostopniowej, chyba, może, raczej, pewnie, prawdopodobnie, myślę, myślę że, sądzę, sądzę
            że, uważam, uważam że, wydaje mi się, wydaje mi się że, zdaje mi się że, powiedzmy, powiedzmy że,
            powiem że, około, mniej więcej, gdzieś, jakieś, jakaś, jakoś, tak z, tak ze, tak na, tak, coś
            koło, coś koło tego, coś około, coś jak, coś w okolicach, coś w stylu, koło tego, w okolicach, na
            oko, tak na oko, nie wiem, no nie wiem, sam nie wiem, sama nie wiem, bo ja wiem, czy ja wiem,
            trudno powiedzieć, ciężko powiedzieć, ciężko stwierdzić, nie jestem pewien, nie jestem pewna, no,
            noo, nooo, no i, hmm, hm, hmmm, mmm, yyy, yy, eee, ee, ech, eh, ehh, kurczę, kurde, szczerze,
            szczerze mówiąc, tak szczerze, prawdę mówiąc, moim zdaniem, moim skromnym zdaniem, według mnie, wg
            mnie, w mojej ocenie, w mojej opinii, jak dla mnie, dla mnie, dla nas, dla was, dla państwa, ode
            mnie, odemnie, od nas, z mojej strony, z naszej strony, od siebie, tylko, zaledwie, ledwo, ledwie,
            aż, nawet, zdecydowanie, zdecydowana, zdecydowane, na pewno, napewno, bez wahania, bez
            zastanowienia, bez dwóch zdań, bez namysłu, spokojnie, śmiało, niech będzie, niech wam będzie,
            niech stracę, niech już będzie, niech będzie że, jak nic, jak złoto, jak w mordę strzelił, jak
            byk, jak ta lala, jak się patrzy, jak malowana, jak marzenie, z czystym sumieniem, z ręką na
            sercu, z serca, z całego serca, z przyjemnością, absolutnie, absolutne, absolutna, oczywiście,
            równe, równa, równo, dokładnie, po prostu, poprostu, wciąż, nadal, nie no, z plusem, z wielkim
            plusem, z dużym plusem, z małym plusem, plus, na zachętę, w porywach, w ciemno, bankowo, tak
            myślę, tak sądzę, tak mi się wydaje, tak uważam, bym powiedział, bym powiedziała, powiedzmy tak,
            no powiedzmy, z wykrzyknikiem, z gwiazdką, z koroną, z serduszkiem, na ten moment, niestety,
            ewentualnie
        """,
        Cue.FILLER: """
            proszę, poproszę, dzięki, dzięks, dziękuję, dziękujemy, bardzo dziękuję, dziękuję bardzo, z góry
            dziękuję, wielkie dzięki, dzień dobry, dobry wieczór, dobry, witam, witajcie, cześć, hej, hejka,
            siema, siemka, elo, ok, okej, okay, oki, dobra, no dobra, dobrze, no dobrze, no to, a więc, tak
            tak, no tak, jasne, pewnie że, pozdrawiam, pozdrawiamy, pozdro, pozdrowienia, miłego dnia, miłego
            wieczoru, do widzenia, do zobaczenia, szanowni państwo, drodzy państwo, drodzy, serdecznie, pls,
            plis, plz, xd, xdd, haha, hahaha, hehe, hihi, lol, brawo, gratulacje, gratuluję, kochani, wow, o,
            ach, ah, oh, ej, uprzejmie, łaskawie, nie ma sprawy, nie ma za co, z poważaniem, super, spoko,
            git, gitara, jupi, tada, buziaki, jakby co, w razie czego, jak coś, jakby coś, gdyby co, w razie
            potrzeby, w razie pytań
        """,
        Cue.GIVE: """
            daję, daje wam, dam, dajemy, damy, dałem, dałam, daliśmy, bym dał, bym dała, dał bym, dała bym,
            dałbym, dałabym, dałbym wam, dałabym wam, dalibyśmy, wystawiam, wystawię, wystawiłbym,
            wystawiłabym, wystawiamy, wystawiłem, wystawiłam, oceniam, oceniam na, oceniam was na, oceniam to
            na, oceniam państwa na, oceniam całość na, oceniam obsługę na, oceniam usługę na, oceniam wizytę
            na, oceniam pobyt na, oceniam lokal na, oceniam firmę na, oceniam restaurację na, oceniam sklep
            na, oceniam jedzenie na, oceniłbym, oceniłabym, oceniłbym na, oceniłabym na, oceniłbym was na,
            oceniłabym was na, oceniamy, oceniamy na, oceniamy was na, ocenię, ocenię na, oceniłem na,
            oceniłam na, stawiam, stawiam na, stawiam wam, postawię, postawiłbym, postawiłabym, stawiamy,
            postawiłem, przyznaję, przyznam, przyznajemy, przyznałbym, przyznałabym, głosuję na, głosuję,
            głosuję za, wybieram, wybieramy, wybrałbym, wybrałabym, wybrałem, wpisuję, wpiszcie, wpisz, piszę,
            zapiszcie, zapisz, zaznaczam, zaznaczcie, zaznacz, klikam, klikam na, zostaję przy, zostanę przy,
            zostawiam, pozostaję przy, pozostaje, zostaję na, trzymam się, skłaniam się ku, polecam na,
            poleciłbym na, poleciłabym na, polecę na, polecam was na, poleciłbym was na, poleciłabym was na,
            zasługujecie na, zasługuje na, zasłużyliście na, zasłużyli na, w pełni zasługujecie na, należy
            się, należy wam się, wam się należy, się należy, dostajecie, dostaje, dostaniecie, dostaliście,
            idę w, mówię, powiem, powiedziałbym, powiedziałabym, rzekłbym, odpowiadam, odpowiem, obstawiam,
            strzelam, typuję, niech będzie, jestem na, jesteśmy na, jesteście na, obsługa na, jedzenie na,
            pizza na, pizzę na, wszystko na, lokal na, miejsce na, całość na, usługa na, wizyta oceniona na,
            polecenie na, szanse na, prawdopodobieństwo na
        """,
        Cue.VOTE: """
            ocena, ocena to, ocenę, oceny, moja ocena, moja ocena to, moją ocenę, nasza ocena, moja nota,
            nota, notę, wynik, mój wynik, mój wynik to, punktacja, głos, mój głos, mój głos to, odpowiedź,
            moja odpowiedź, moja odpowiedź to, mój wybór, mój wybór to, moja liczba, moja liczba to, liczba,
            cyfra, moja cyfra, mój typ, mój typ to, prawdopodobieństwo, moje prawdopodobieństwo, szansa,
            szanse, w skali, rating, score, nps, daję ocenę, ocena końcowa, rekomendacja, polecenie, wybieram
            liczbę, liczbę, cyfrę
        """,
        Cue.OVERALL: """
            ogólnie, ogólnie rzecz biorąc, ogólna ocena, ocena ogólna, ogółem, w sumie, sumarycznie, całość,
            całościowo, całokształt, za całość, za całokształt, łącznie, razem, w całości, średnio, średnia,
            przeciętnie, podsumowując, reasumując, końcowo, ostatecznie, finalnie, ocena końcowa, końcowa
            ocena, ocena finalna, finalna ocena, w efekcie, koniec końców, per saldo, generalnie, globalnie,
            suma summarum, summa summarum, na koniec, cała reszta, reszta, wszystko razem, wszystko łącznie,
            biorąc wszystko pod uwagę, ogólne wrażenie, wrażenie ogólne, wychodzi
        """,
        Cue.SO: """
            więc, a więc, tak więc, no więc, dlatego, zatem, czyli, stąd, przez to, przez co, dlatego też,
            wobec tego, w związku z tym, toteż, zostaje, zostaje wam, zostało, i tak, to daje, co daje,
            skończyło się na, kończy się na, stanęło na, niech będzie więc, przeto, a tak, a tak to, więc
            tylko, dlatego tylko
        """,
        Cue.BUT: """
            ale, lecz, jednakże, jednakowoż, natomiast, aczkolwiek, choć, chociaż, mimo że, niemniej, niemniej
            jednak, poza tym, tylko że, oprócz, szkoda że, szkoda tylko
        """,
        Cue.SAFE: """
            dzieci zachwycone|zadowolone|szczęśliwe|zachwyceni, dzieciaki zachwycone|zadowolone, problemów
            brak|nie, zastrzeżeń brak, klienci zadowoleni, goście zadowoleni, bo, ponieważ, gdyż, że, za, z,
            bez, dla, przez, dzięki, w, we, na, od, po, przed, przy, kiedy, gdy, gdzie, który, która, które,
            jak, i, a, oraz, mimo, pomimo, niestety, nie, nigdy, zawsze, wszystko, bardzo, zbyt, za dużo, za
            drogo, trochę, troszkę, super, świetnie, świetna, świetny, świetne, dobrze, dobra, dobry, dobre,
            źle, słabo, słaba, pyszne, pysznie, pyszna, polecam, polecamy, poleciłbym, poleciłabym, obsługa,
            jedzenie, miła, miły, mili, miło, drogo, tanio, szybko, szybka, długo, zimno, zimne, brudno,
            brudna, czysto, jestem, jesteście, było, był, była, byłoby, można, mogło, mogłoby, szkoda,
            wszyscy, ładnie, ładny, ładna, fajnie, fajna, fajny, rewelacja, masakra, tragedia, dramat, żenada,
            najlepszy, najlepsza, najlepsze, najgorszy, najgorsza, wrócę, wrócimy, dawno, naprawdę, jakość,
            ceny, cena, kurier, personel, co
        """,
        Cue.POINTS: """
            punkt, punkty, punktów, punkta, punkciki, punkcików, pkt, pkty, pktów, pts, oczek, oczka, oczko,
            punktami
        """,
        Cue.OUT_OF: "na, z, spośród, z możliwych, na możliwych, na maksymalne, z maksymalnych",
        Cue.NOW: """
            teraz, obecnie, aktualnie, dziś, dzisiaj, tym razem, w tym roku, w tym miesiącu, w tym tygodniu,
            dziś już, dzisiejsza wizyta, na chwilę obecną, w tej chwili, na tę chwilę, po zmianach, po
            remoncie, po tej wizycie, po dzisiejszym, po dzisiejszej, odkąd, teraz już, dzisiaj już, obecnie
            już, aktualnie już, a teraz, ale teraz, już teraz
        """,
        Cue.PAST: """
            rok temu, dwa lata temu, trzy lata temu, parę lat temu, kilka lat temu, lata temu, pół roku temu,
            miesiąc temu, miesiące temu, tydzień temu, dawno temu, kiedyś, dawniej, wcześniej, przedtem,
            poprzednio, poprzednim razem, ostatnio, ostatnim razem, zeszłym razem, za pierwszym razem,
            pierwsza wizyta, poprzednia wizyta, ostatnia wizyta, zawsze była, zawsze było, zawsze był, zawsze
            dawałem, zawsze dawałam, zwykle, zazwyczaj, wczoraj, na początku, początkowo, w zeszłym roku, w
            tamtym roku, w ubiegłym roku, w poprzednim roku, w zeszłym miesiącu, w zeszłym tygodniu, zeszłego
            lata, zeszłej zimy, latem, zimą, wiosną, jesienią, za starego|poprzedniego|dawnego|byłego szefa|
            właściciela|kucharza|zarządu|menedżera|szefostwa|kierownictwa, za starej|poprzedniej|dawnej|byłej
            ekipy|właścicielki|szefowej|dyrekcji|obsługi, za starych|poprzednich|dawnych właścicieli|czasów|
            cen, przed remontem, przed zmianą, przed pandemią, przed podwyżką, w starym lokalu
        """,
        Cue.NOT: """
            nie, to nie, to nie jest, nie jest, nie jest to, nie jesteście na, nie daję, nie dam, nie dałbym,
            nie dałabym, nie mogę dać, nie da się dać, nie zasługujecie na, nie zasługuje na, nie zasłużyli
            na, nie zasłużyliście na, nie zasłużył na, nie na, ani, na pewno nie, raczej nie, nigdy, nigdy w
            życiu, nigdy nie dam, żadne, żadna, żaden, daleko do, daleko wam do, zamiast, a nie, a nie na,
            nawet nie, nawet nie na, ani trochę, w żadnym wypadku, w życiu, bynajmniej nie, broń boże
        """,
        Cue.NO: "nie nie, niee, nieee",
        Cue.CORRECTION: """
            czekaj, nie czekaj, czekajcie, nie czekajcie, poczekaj, poczekajcie, zaraz, moment, chwila,
            chwilka, momencik, stój, przepraszam, sorry, sorki, sory, soreczka, wybacz, wybaczcie, pardon,
            pomyłka, pomyłka miało być, pomyliłem się, pomyliłam się, pomyliło mi się, mój błąd, moja pomyłka,
            błąd, literówka, ups, upss, oops, ojej, oj, oj nie, poprawka, korekta, poprawiam, poprawiam na,
            koryguję, koryguję na, zmieniam, zmieniam na, zmieniam zdanie, zmieniam ocenę na, zmieńcie na,
            zmień na, zmieńcie to na, zmień to na, proszę zmienić na, znaczy, znaczy się, to znaczy, tzn,
            miało być, miał być, miała być, powinno być, powinna być, ma być, winno być, chciałem napisać,
            chciałam napisać, chciałem powiedzieć, chciałam powiedzieć, chciałem wpisać, chciałam wpisać,
            chciałem kliknąć, chodziło mi o, chodzi mi o, miałem na myśli, miałam na myśli, jednak, a jednak,
            jednak nie, po namyśle, po zastanowieniu, po głębszym zastanowieniu, właściwie, a właściwie, wróć,
            cofam, albo nie, albo raczej, lub raczej, a raczej, a może jednak, a nie czekaj, nie sorry, nie
            przepraszam, nie jednak, nie moment, źle kliknąłem, źle kliknęłam, źle wpisałem, źle wpisałam, źle
            wcisnąłem, źle napisałem, źle napisałam, żartuję, żart, żartowałem, żartowałam, errata, tfu, ups
            miało być, sorry miało być, przepraszam miało być, nie tyle co, przemyślałem, przemyślałam, a
            niech będzie, dobra niech będzie, no dobra niech będzie, ee nie
        """,
        Cue.IF: """
            jeśli, jeżeli, gdyby, gdyby nie, gdybyście, gdybym, gdybyśmy, gdyby tylko, jakby, jakby nie,
            jakbyście, jakbym, o ile, pod warunkiem, pod warunkiem że, jak naprawicie|poprawicie|zmienicie|
            obniżycie|zrobicie|przestaniecie|zaczniecie|wymienicie|odmalujecie|otworzycie|dodacie|dacie|
            oddacie|zwrócicie|wrócicie|nauczycie|ogarniecie|posprzątacie|przyspieszycie|będziecie|będzie|
            tylko, jak się poprawicie, kiedy naprawicie|poprawicie|zmienicie|obniżycie|wymienicie, gdy
            naprawicie|poprawicie|zmienicie|obniżycie|wymienicie, przy niższych|niższej|lepszych|lepszej|
            mniejszych|szybszej|milszej|krótszej cenach|cenie|obsłudze|dostawie|kolejce, bez tej kolejki,
            chyba że, w razie gdyby, dopiero jak, dopiero gdy, za szybszą|lepszą|milszą dostawę|obsługę
            dałbym|dałabym
        """,
        Cue.WOULD: """
            byłoby, byłaby, byłby, będzie, to będzie, to będzie na, dałbym, dałabym, dał bym, dała bym, bym
            dał, bym dała, dałbym wam, dałabym wam, dalibyśmy, wystawiłbym, wystawiłabym, postawiłbym,
            postawiłabym, oceniłbym na, oceniłabym na, poleciłbym na, poleciłabym na, dam, dostaniecie, może
            być, wtedy, to dam, to wtedy
        """,
        Cue.WOULD_HAVE: """
            byłoby, byłaby, byłby, byłoby na, to byłoby, to byłaby, mogło być, mogła być, mógł być, mogłoby
            być, mogłaby być, mogło by być, miałem dać, miałam dać, mieliśmy dać, chciałem dać, chciałam dać,
            chcieliśmy dać, miałem klikać, miałam klikać, miałem kliknąć, miałam kliknąć, miałem wystawić,
            miałam wystawić, miałem wpisać, miałam wpisać, chciałem wystawić, chciałam wystawić, już miałem
            dać, już miałam dać, zamierzałem dać, zamierzałam dać, planowałem dać, planowałam dać, prawie
            dałem, prawie dałam, byłbym dał, byłabym dała, miało być, miała być, mało brakowało a,
            dostalibyście, mogliście dostać, mieliście dostać, mogliście mieć, mielibyście, byście dostali,
            dostałby, dostałaby, dostałoby
        """,
        Cue.LESS_OR_MORE: """
            więcej niż, więcej jak, mniej niż, mniej jak, nie więcej niż, nie więcej jak, nie mniej niż, nie
            mniej jak, nie wyżej niż, nie niżej niż, co najmniej, conajmniej, przynajmniej, minimum, min,
            minimalnie, maksymalnie, maksimum, maks, max, maksimum to, najwyżej, co najwyżej, najwięcej,
            prawie, prawie że, niemal, niemalże, bez mała, blisko, bliżej, bliżej do, ponad, powyżej, poniżej,
            wyżej niż, niżej niż, lepiej niż, gorzej niż, lepsze niż, lepsza niż, gorsze niż, lepszy niż,
            nieco ponad, trochę ponad, nieco powyżej, nieco poniżej, trochę poniżej, trochę powyżej, nieco
            mniej niż, trochę mniej niż, nieco więcej niż, trochę więcej niż, minus, niecałe, niecała, o włos
            od, wyżej, niżej, wyżej jak, niżej jak, nie niżej, nie wyżej, nie mniej, nie więcej, pod, z górą,
            większe niż, mniejsze niż, większe od, mniejsze od, lepiej jak, niewiele ponad, niewiele poniżej,
            niewiele mniej niż, niewiele więcej niż, góra, do maksymalnie, dążące do, zmierza do, ku
        """,
        Cue.OR_MORE: """
            lub więcej, albo więcej, i więcej, czy więcej, a nawet więcej, wzwyż, w zwyż, i wyżej, lub wyżej,
            albo wyżej, w górę, i w górę, z hakiem, z małym hakiem, z kawałkiem, minus, z minusem, z małym
            minusem, z dużym minusem, na minusie, lub mniej, albo mniej, i mniej, czy mniej, lub niżej, i
            niżej, w dół, maks, max, maksymalnie, maksimum, minimum, najwyżej, co najwyżej, co najmniej,
            conajmniej, przynajmniej, i coś, z groszami, z ogonkiem, z czymś, góra, nie więcej, nie mniej,
            plus minus
        """,
        Cue.HALF: """
            i pół, ipol, i pół punktu, i połowa, pół, i pó, przecinek pięć, przecinek 5, kropka pięć, kropka
            5, i ćwierć, i trzy czwarte, i jedna druga, i pół gwiazdki, z połową, przecinek jeden|dwa|trzy|
            cztery|sześć|siedem|osiem|dziewięć, koma pięć
        """,
        Cue.HALVED: """
            półtora, półtorej, dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|
            osiemdziesiąt|dziewięćdziesiąt jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć, sto
            dwadzieścia, sto pięćdziesiąt
        """,
        Cue.BETWEEN: """
            między, pomiędzy, od, gdzieś między, gdzieś pomiędzy, coś między, coś pomiędzy, tak między, w
            przedziale, w przedziale od, w zakresie, w zakresie od, z zakresu, w skali, w skali od, na skali,
            na skali od, skala, skala od, w granicach, zakres
        """,
        Cue.TO: "do, aż do",
        Cue.AND: "a, i, oraz",
        Cue.OR: """
            lub, albo, czy, bądź, lub też, albo też, ewentualnie, względnie, może, a może, albo może, lub
            może, lub nawet, albo nawet, a nawet, ew
        """,
        Cue.PERCENT: "procent, procenty, procenta, procentach, proc, procentowo, procencik",
        Cue.STARS: """
            na szkolną skalę, na skalę szkolną, szkolnie, z plusem w skali szkolnej, z minusem w skali
            szkolnej, plus w skali szkolnej, gwiazdek, gwiazdki, gwiazdka, gwiazdkę, gwiazdeczek, gwiazdeczki,
            gwiazdkami, serduszek, serduszka, serc, łapki, łapek, kciuki, kciuków, w skali szkolnej, w
            szkolnej skali, w skali ocen szkolnych, szkolna, szkolne, według skali szkolnej, jak w szkole, na
            świadectwie, w skali sześciostopniowej, w skali pięciostopniowej, na sześć możliwych, w skali
            procentowej
        """,
        Cue.SCHOOL: """
            szkolna, szkolne, szkolny, szkolnie, w szkole, w szkole dałbym, w szkole dałabym, w szkole to, w
            szkole byłaby, w szkole byłoby, w skali szkolnej, szkolnymi, jak w szkole, po szkolnemu, ocena
            szkolna, szkolna ocena
        """,
        Cue.UNIT: """
            pary butów, sekund, sekundy, sekundę, sek, minut, minuty, minutę, minutach, minutami, minutek,
            min, godzin, godziny, godzinę, godzinach, godzinami, godzinki, godz, godzinny, godzinne, h, dni,
            dzień, dnia, dniach, dniami, doby, dób, noc, nocy, noce, nocami, tygodni, tygodnie, tydzień,
            tygodniach, weekend, weekendy, miesiąc, miesiące, miesięcy, miesiącach, msc, mies, rok, roku,
            lata, lat, latach, latka, letni, letnia, letniego, latek, rż, kwartał, kwartały, osób, osoby,
            osobę, osobami, osobom, osobowy, osobowa, osobowe, osobowego, os, ludzi, ludźmi, gości, klientów,
            klientami, znajomych, znajomymi, przyjaciół, przyjaciółmi, przyjaciółki, koleżanki, koleżanek,
            kolegów, dorosłych, dzieci, dzieciaków, dziećmi, dziecko, dzieciaki, córki, córek, synów, wnuków,
            wnuki, panów, pań, kobiet, kobiety, mężczyzn, facetów, dziewczyn, chłopaków, psów, psy, psami,
            kotów, koty, par, pary, rodzin, rodziny, razy, raz, razów, krotnie, x, wizyt, wizyty, wizytach,
            odwiedzin, pobytów, podejścia, prób, próby, zł, złotych, złote, złoty, złotówek, złotówki, groszy,
            grosze, grosz, pln, euro, eur, dolarów, dolary, funtów, koron, tys, tysięcy, tysiące, mln,
            milionów, stów, kg, kilo, kilogramów, kilogramy, dag, deko, g, gram, gramów, dkg, litrów, litry,
            litr, litra, l, ml, km, kilometrów, kilometry, m, metrów, metry, metr, cm, centymetrów,
            centymetry, mm, m2, mb, gb, stopni, stopnie, piętro, piętrze, piętra, pięter, piętrowy, sztuk,
            sztuki, szt, par butów, zestawów, zestawy, paczek, paczki, paczkami, paczkę, pudełek, pudełka,
            opakowań, opakowania, butelek, butelki, toreb, torby, worków, zamówień, zamówienia, zamówieniu,
            stolików, stoliki, stoły, stołów, pokoi, pokoje, pokojów, łóżek, łóżka, sklepów, sklepy, punktach
            sprzedaży, kaw, kawy, kawę, herbat, herbaty, piw, piwa, piwo, drinków, drinki, kieliszki,
            kieliszków, szklanek, szklanki, pizz, pizze, burgerów, burgery, kebabów, kebaby, dań, dania,
            potraw, potrawy, posiłków, posiłki, kanapek, kanapki, ciast, ciasta, ciastek, ciastka, pączków,
            pierogów, lodów, gałki, gałek, talerzy, talerze, porcji, porcje, kawałków, kawałki, plasterki,
            plasterków, kotlety, kotletów, zupy, zup, obiadów, obiady, śniadań, bułek, bułki, chlebów, jajek,
            jajka, naleśników, kelnerów, kelnerki, kelnerek, pracowników, sprzedawców, sprzedawczyń,
            sprzedawczynie, ekspedientki, ekspedientek, kas, kasy, kasjerek, kasjerki, kasjerów, konsultantów,
            fryzjerek, fryzjerki, mechaników, lekarzy, ręczników, ręczniki, ręcznik, krzeseł, krzesła,
            powodów, powody, rzeczy, rzecz, problemów, problemy, błędów, błędy, reklamacji, reklamacje, pytań,
            pytania, pytanie, wiadomości, wiadomość, smsów, sms, smsy, maili, maile, mail, mejle, telefonów,
            telefony, połączeń, połączenia, kroków, kroki, stron, strony, schodów, butów, koszul, koszule,
            sukienek, sukienki, spodni, książek, książki, biletów, bilety, miejsc, miejsca, przystanków,
            przystanki, aut, auta, samochodów, samochody, opon, opony, okien, okna, produktów, produkty,
            artykułów, artykuły, prezentów, tematów, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca,
            sierpnia, września, października, listopada, grudnia, styczeń, luty, marzec, kwiecień, maj,
            czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, rano, wieczorem, po
            południu, nad ranem, z rzędu, pod rząd, do jednego, więcej osób, z nas, z was, z nich, z moich, z
            naszych, z waszych, z tych, z dziesięciu osób, naraz, rocznica, urodziny, urodzinach, rabatu,
            zniżki, procent rabatu, procent zniżki, procent taniej, taniej, drożej, promocji, . raz, . piętro,
            . piętrze, . wizyta, . rocznica, . urodziny, . dzień, ty raz, ta rocznica, tą rocznicę, tej rano,
            tego dnia, te urodziny, gwiazdkowy, gwiazdkowym, gwiazdkowego, odcinków, zdjęć, zdjęcia, zabiegów,
            zabiegi, treningów, zajęć, lekcji, lekcje, badań, badania, zębów, zęby, ząb, kubków, kluczy,
            klucze, kart, karty, kodów, opinii, opinie, gatunków, rodzajów, rodzaje, smaków, smaki, kolorów,
            kolory, ratach, rat, raty, dniówek, przesiadek, przesiadki, ulice, ulic, pokojowy, pokojowe,
            osobowej, osobowym, dniowy, dniowa, dniowym, minutowy, miesięczny, miesięczna, letniej, kanałów,
            jajeczek, kilosów, panie|kelnerzy|dziewczyny do obsługi, panie|panowie|kelnerzy|pracownicy|
            dziewczyny|konsultanci przy|za, panie|panowie|kelnerzy|pracownicy|dziewczyny na|w kasie|kasach|
            sali|zmianie|sklepie|okienku|barze
        """,
        Cue.THING: """
            zamówienie, zamówienia, zamówieniu, zamówienie nr, zamówienia nr, zamówienie numer, zamówienia
            numer, numer zamówienia, numer zamówienia to, nr zamówienia, nr zamówienia to, mój numer
            zamówienia to, paczka, paczki, paczkę, paczka nr, paczki nr, przesyłka, przesyłka nr, przesyłki
            nr, faktura, faktura nr, faktury nr, paragon, paragonu, paragon nr, rachunek, rachunek nr, stolik,
            stolika, stoliku, stolik nr, stolik numer, stoliku nr, stolik na, stolika na, stół nr, pokój,
            pokoju, pokój nr, pokoju nr, pokój numer, pokoju numer, w pokoju, w pokoju nr, apartament,
            apartamencie, mieszkanie, domek, domku, domek nr, lokal nr, pod nr, pod numerem, m, piętro,
            piętrze, sala, sali, sala nr, kasa, kasie, kasa nr, przy kasie, przy kasie nr, kasę nr,
            stanowisko, stanowisku, stanowisko nr, okienko, okienku, okienko nr, peron, peronie, tor, tramwaj,
            tramwajem, tramwaj nr, tramwajem nr, autobus, autobusem, autobus nr, autobusem nr, linia, linii,
            linia nr, ulica, ul, ul ., aleja, al, blok, blok nr, dom nr, telefon, telefonu, proszę o telefon,
            tel, tel ., nr tel, nr tel ., numer tel, numer telefonu, nr telefonu, telefon to, komórka, kom,
            mój numer, mój numer to, mój nr, mój nr to, kod, kod pocztowy, pin, pinu, wersja, wersji, do
            wersji, wersję, rozmiar, rozmiaru, rozmiarze, rozmiar nr, model, modelu, iphone, iphonie, galaxy,
            windows, id, nip, sprawa nr, reklamacja nr, zgłoszenie, zgłoszenie nr, zgłoszenia nr, rezerwacja
            nr, rezerwacja, rezerwacji, klient nr, konto, konta, terminal, terminalu, bramka, wyjście, droga,
            drogi, trasa, autostrada, kanał, kanale, część, rozdział, strona, stronie, str, punkt nr, pozycja,
            pozycji, danie nr, zestaw, zestaw nr, zestawu nr, pizza nr, pizzę nr, numer, sklep nr, oddział nr,
            filia nr, fotel, fotel nr, miejsce nr, godzina, godzinie, godziny, godz, godz ., o godzinie, o
            godz, o godz ., o, od godziny, do godziny, przed godziną, po godzinie, ok godziny, około godziny,
            na godzinę, na godz, na godz ., wizyta o, wizyta na, wizytę na, wizytę o, wizyta umówiona na,
            zarezerwowane na, rezerwacja na, rezerwację na, rezerwacja o, umówiona na, umówiony na, umówiłam
            się na, umówiłem się na, umówieni na, byłem na, byłam na, miała być na, miał być na, czynne od,
            czynne do, otwarte od, otwarte do, otwarte tylko do, pracujecie od, pracujecie do, po, za, przez,
            w ciągu, co, po raz, już, dopiero po, przed, około godz, dnia, w dniu, dniu, z dnia, od dnia, do
            dnia, data, termin, terminie, byliśmy w, byłyśmy w, byliśmy u was w, byliśmy we, byliśmy, było
            nas, jest nas, jesteśmy w, przyszliśmy w, przyszło nas, przyjechaliśmy w, nas, we, ma, ma już, ma
            tylko, mają, miał, miała, mamy, mam, mieliśmy, mój syn ma, córka ma, wiek, w wieku, kończy,
            skończył, skończyła, skończyłem, skończyłam, kupiłem, kupiłam, kupiliśmy, wziąłem, wzięłam,
            wzięliśmy, zamówiłem, zamówiłam, zamówiliśmy, zamawiałem, zamawiałam, zapłaciłem, zapłaciłam,
            zapłaciliśmy, płaciłem, płaciłam, kosztuje, kosztują, kosztowało, kosztował, kosztowała,
            kosztowały, cena, cenie, w cenie, wydałem, wydałam, wydaliśmy, czekałem, czekałam, czekaliśmy,
            czekamy, czekam, czekania, czeka się, czekać, czekało się, czas oczekiwania, trwało, trwała,
            trwał, zajęło, zajęła, spóźnił się, spóźniła się, spóźnienie, spóźnienia, opóźnienie, opóźnienia,
            dostałem, dostałam, dostaliśmy, dostałem tylko, dostałam tylko, otrzymałem, otrzymałam, przyszło,
            przyszły, przyszło tylko, było, były, było tylko, było ze, było z, jest tylko, są tylko, są, było
            chyba ze, działają, działa, działa tylko, brakowało, brakuje, zabrakło, dzwoniłem, dzwoniłam,
            dzwoniłem z, dzwoniłam z, dzwoniłem chyba z, dzwoniłam chyba z, pisałem, pisałam, byłem, byłam,
            byłem tam, byłam tam, ostatnie, ostatnich, ostatnia, przez ostatnie, pierwsze, pierwszych,
            kolejne, kolejnych, następne, następnych, wszystkie, wszystkich, każde, te, tych, oba, obie, obu,
            jakich, ponad godzinę, co najmniej ze, chyba z, chyba ze, z jakieś, grupa, grupa ok, rodzina,
            ekipą, odległość, wypiliśmy, zjedliśmy, zjadłem, zjadłam, wypiłem, wypiłam, na osób, prosiłem o,
            prosiłam o, prosiliśmy o, poprosiłem o, poprosiłam o
        """,
        Cue.NUMBER: "numer, nr, nr ., num, n°, nro, numerek, numerem",
        Cue.IDIOM: """
            numer jeden, nr jeden, numer 1, nr 1, numero uno, number one, # 1, numerem jeden, numerem 1, jeden
            z, jedna z, jedno z, jedni z, jeden wielki, jedna wielka, jedno wielkie, jedna wielka porażka,
            jeden po drugim, jedna po drugiej, jedno po drugim, jeden do jednego, 1 do 1, jeden jedyny, jedna
            jedyna, jedno jedyne, jeden raz, ani jeden, ani jedna, ani jedno, żaden z, jeden i ten sam, jedno
            i to samo, jeden za drugim, jeden minus, jeden plus, jedno ale, jedna uwaga, jedna rzecz, jedna
            sprawa, jedno pytanie, jeden problem, jeden mankament, jeden szczegół, jedno słowo, jedno danie,
            jeden kelner, jedna kelnerka, jedna pani, jeden pan, jeden dzień, jeden na milion, jedna na
            milion, jeden na sto, jak jeden mąż, jeden plus jeden, co dwie głowy, dwa w jednym, trzy w jednym,
            2 w 1, 3 w 1, dwa słowa, dwa zdania, w dwóch słowach, w dwóch zdaniach, raz dwa, raz dwa trzy, w
            dwie minuty, jak dwa razy dwa, dwa razy dwa, jak dwie krople, dwa kroki, o dwa kroki, trzy kroki,
            dwa światy, dwie lewe ręce, dwa dni, dwie strony medalu, na dwa, na trzy, upiec dwie pieczenie,
            dwie pieczenie, zero problemów, zero problemu, zero stresu, zero zastrzeżeń, zero pretensji, zero
            skarg, zero kontaktu, zero szacunku, zero kultury, zero komunikacji, zero profesjonalizmu, zero
            informacji, zero empatii, zero reakcji, zero odpowiedzi, zero klimatu, zero pomocy, zero
            zainteresowania, zero tolerancji, zero uwag, zero ściemy, zero kolejek, zero kolejki, zero
            czekania, zero wyrzutów, zero opóźnień, zero waste, zero cukru, zero uprzejmości, zero smaku, zero
            nerwów, zero dyskusji, zero wymówek, zero zrozumienia, zero przyprawy, zero przypraw, zero sensu,
            0 problemów, 0 zastrzeżeń, 0 kultury, 0 stresu, 0 pomocy, 0 reakcji, 0 kontaktu, 0 szacunku, od
            zera, do zera, cola zero, colę zero, coli zero, pepsi zero, wyzerować, dziewięć|9|osiem|8 razy|
            osób|klientów|znajomych|przypadków|wizyt na dziesięć|10, dziewięć|9|osiem|8 na dziesięć|10 osób|
            klientów|znajomych|wizyt, dziewięć na dziesięć razy|osób|przypadków, 9 na 10 razy|osób|przypadków,
            24 / 7, 24 h, 24 godziny, 24 na 7, 7 dni w tygodniu, siedem dni w tygodniu, 365 dni, sto razy, sto
            pociech, tysiąc razy, milion razy, milion monet, sto lat, stokrotne, tysięczne, trzy grosze, swoje
            trzy grosze, trzy po trzy, kucharek sześć, cztery kąty, cztery łapy, cztery litery, w cztery oczy,
            w czterech ścianach, w czterech literach, cztery pory roku, cztery sery, 4 sery, czterech serów,
            za pięć dwunasta, za pięć 12, pięć przed dwunastą, siedem grzechów, za siedmioma, siódme poty,
            siedem cudów, siedem nieszczęść, sześć zer, ósmy cud, w siódmym niebie, we dwoje, we dwójkę, we
            dwie, we dwóch, w dwójkę, w trójkę, we trójkę, we trzy, we troje, w troje, we trzech, w czwórkę,
            we czwórkę, w czworo, w piątkę, w pięcioro, w szóstkę, w siódemkę, w ósemkę, w dziewiątkę, w
            dziesiątkę, w dziesiątkę trafiliście, strzał w dziesiątkę, strzałem w dziesiątkę, trafiony w
            dziesiątkę, trafione w dziesiątkę, przybij piątkę, przybijam piątkę, w piątki, piątki i soboty,
            piątki wieczorem, pół na pół, 50 / 50, 50 na 50, fifty fifty, pięćdziesiąt na pięćdziesiąt, top
            10, top 5, top 3, top ten, do trzech razy sztuka, na bank, na sto dwa, na sto procent zadowolony,
            złoty środek, za dychę, za dyszkę, po dychu, po dyszce, setki razy, dziesiątki razy, tysiące razy,
            dziesiątki osób, setki, 1 + 1, 2 + 1, 1 + 1 gratis, dwa plus dwa, 2 + 2, za jednym razem, dziesięć
            przykazań, trzy światy, trzech króli, mc 2, 4 x 4, 3 d, 4 k, 5 g, lte, covid 19, ani be ani me, na
            jedno kopyto, na czworakach, po pierwsze, po drugie, po trzecie, 100 lat, sto dwa, na 102, 102, w|
            we dwójkę|trójkę|czwórkę|piątkę|szóstkę|siódemkę|ósemkę|dwoje|troje|czworo|pięcioro|szóstkę, w
            dziewiątkę nas|byliśmy, w dziesiątkę nas|byliśmy, dla dwóch|trzech|czterech|pięciu|sześciu|dwojga|
            trojga|czworga|siedmiu|ośmiu, 10|dziesięć|dziesiątka to ideał|perfekcja|doskonałość|maks|maksimum,
            bo 10 to, 10 nie daję nikomu, 10 nie istnieje
        """,
        Cue.STOP: """
            proszę się odczepić,
            proszę o wykreślenie, nie chcę otrzymywać,
            stop, stop sms, stop smsy, stop ankiety, stop wiadomości, stop spam, koniec, koniec sms, wypisz,
            wypisz mnie, wypis, wypisuję się, wypiszcie, wypisać, wypiszcie mnie, rezygnuję, rezygnacja,
            rezygnujemy, anuluj, anuluję, anulować, anulowanie, anulujcie, anuluj subskrypcję, usuń, usuń
            mnie, usuń numer, usuń nr, usuńcie, usuńcie mnie, usunąć, skasuj, dość, dosyć, dość tego, dosyć
            tego, basta, przestań, przestańcie, proszę przestać, przestać, skończcie, skończ, skończ już,
            skończcie już, zakończ, zakończ subskrypcję, odczep się, odczepcie się, odwal się, odwalcie się,
            nie pisz, nie piszcie, nie pisać, nie piszcie już, wyrejestruj, wyrejestruj mnie, wyloguj, wyłącz,
            wyłącz sms, wyłączcie, odsubskrybuj, zablokuj, blokuj, blokuję, wycofuję, wycofuję zgodę, cofam
            zgodę, cofam, spadaj, spadajcie, spieprzaj, spieprzajcie, spierdalaj, spierdalajcie, nie chcę, nie
            chcemy, nie chce smsów, nie życzę sobie, nigdy więcej sms, żadnych smsów, żadnych wiadomości,
            żadnych ankiet, bez smsów, nie wysyłaj, nie wysyłajcie, nie wysyłać, nie dzwońcie, nie dzwoń, nie
            dzwonić, nie kontaktować się, nie kontaktujcie się, nie kontaktować, dajcie spokój, daj spokój,
            dajcie mi spokój, daj mi spokój, unsubscribe, out, opt out, quit, cancel, zrezygnuj, chcę
            zrezygnować, rezygnacja z sms, nie przysyłać, nie spamuj, nie spamujcie, spam, wypisanie,
            odmawiam, nie pisać|piszcie|pisz|wysyłać|wysyłajcie|wysyłaj|dzwonić|dzwońcie|przysyłać|
            przysyłajcie|smsować|spamować więcej|już|nigdy|nic|wcale, więcej|już nie wysyłać|wysyłajcie|
            przysyłać|przysyłajcie|dzwonić|dzwońcie|spamować, nic nie wysyłać|wysyłajcie|piszcie|pisać, bez
            kontaktu, zakaz kontaktu, odpuśćcie, odpuść, dajcie żyć, won, spam stop, smsy stop, sms stop,
            koniec wiadomości, koniec z tym, koniec kontaktu, usunięcie danych, usunięcie numeru, usuń dane,
            usuńcie dane, wykreślcie, wykreśl, skreślcie, nie przeszkadzać, nie przeszkadzajcie, nie
            niepokoić, nie interesuje mnie to, brak zgody, zgoda cofnięta, wycofanie zgody, cofnięcie zgody,
            sprzeciw, zablokujcie|zablokuj mnie|mój numer, proszę mnie zablokować, mnie zablokować,
            zablokować, zablokujcie, przestanie, przestaniecie, przestancie, przestan, przestań|przestańcie
            pisać|już, skończcie z tym, skończ z tym, skończyć, zakończcie|zakończ to, zakończyć,
            zaprzestańcie, zaprzestać, starczy, wystarczy, usuńcie|usuń mnie|mój numer|to, mnie usunąć, usunąć
            mnie, skasujcie|skasuj mnie, skasować, wykreślcie|wykreśl mnie, mnie wykreślić, wypiszcie|wypisz
            mnie, mnie wypisać, wypisać mnie, chcę się wypisać, się wypisać, dajcie|daj mi|nam spokój,
            dajcie|daj mi|nam święty spokój, dajcie|daj spokój, zostawcie|zostaw mnie|nas, zostawcie|zostaw
            mnie|nas w spokoju, odczepcie|odczep się ode mnie, odpieprzcie się, wynocha, nie przeszkadzaj, nie
            męczcie|męcz|nękajcie|nękaj|zawracajcie|dręczcie|zaczepiajcie mnie|nas, nie męczcie|nękajcie mnie
            już|więcej, nie zawracajcie mi głowy, nie chcę tego|nic|więcej|już|ich, nie chcę tego więcej, nie
            chcę już, ja tego nie chcę, nie chcę nic|niczego więcej, nie chcę nic|niczego, nie chcę wiecej
            smsow|wiadomosci, nie chcę smsów|wiadomości, nie życzę sobie tego|więcej, nie potrzebuję tego, nie
            kontaktujcie się ze mną|więcej, nie piszcie|pisz, nie piszcie|pisz więcej|do mnie|już, nie
            piszcie|pisz do mnie więcej|już, nie wysyłajcie|wysyłaj|wysyłać, nie wysyłajcie|wysyłaj mi
            nic|więcej, nic mi nie wysyłajcie, bez smsów|wiadomości|sms, się skończyło, to się skończyło, się
            skończy, by się skończyło, żeby to się skończyło, chcę żeby to się skończyło
        """,
        Cue.ENDING: "koniec, na koniec, i koniec, dość, dosyć, wystarczy, i basta, i dość",
        Cue.URGING: """
            czy możecie|możesz|może|mogą|mogłibyście|mógłby, możecie|możesz|może pan|pani|państwo, możecie,
            możesz, moglibyście, mógłbyś, mogliby państwo, mogłby pan, czy mogliby państwo, czy mogę prosić,
            macie|masz, proszę aby|żeby|o, proszę was|państwa, prosiłbym o, prosiłabym o, prosze, bardzo
            proszę, uprzejmie proszę, błagam, żądam, chcę, chciałbym, chciałabym, chcę żeby to się, chcę
            żebyście, chcę żeby to, życzę sobie, mówię, powiedziałem, powiedziałam, już mówiłem|mówiłam,
            mówiłem|mówiłam, mówiłem|mówiłam już, już powiedziałem|powiedziałam, powtarzam, jeszcze raz,
            ostatni raz mówię, po raz ostatni, ostatni raz, ostatnie ostrzeżenie, raz na zawsze, wreszcie, w
            końcu, teraz, już, zaraz, natychmiast, od razu, bezzwłocznie, dziś, dzisiaj, serio, naprawdę, po
            prostu, tylko, to, tego, z tym, tym, wszystko, mnie, nas, się, i, no, więc, ale, albo, bo, lub,
            inaczej, bo zgłoszę, bo was zgłoszę|zablokuję, albo was zgłoszę|zablokuję, albo zgłoszę, bo to
            zgłoszę, zgłoszę was|to, zablokuję was, bo pójdę na policję, bo zadzwonię na policję, albo
            policja, kurwa, cholera, do cholery, do diabła, kurde, na boga, boże, nie jestem
            zainteresowany|zainteresowana, niezainteresowany|niezainteresowana, nie interesuje mnie to, nie
            interesuje mnie, to mnie nie interesuje, brak zainteresowania, męczycie, męczycie mnie,
            denerwujecie mnie, wkurzacie, wkurzacie mnie, jesteście męczący|irytujący, to irytujące, to
            męczące, mam dość|dosyć, mam tego dość|dosyć, to spam, to jest spam, spam, z listy, z tej listy, z
            waszej|państwa listy, z bazy, z waszej bazy, mój numer, mojego numeru, na zawsze, więcej,
            subskrypcję, żeby, aby, chcę żeby, mówię wam|państwu|ci, powtarzam wam
        """,
        Cue.REFUSAL: """
            nie chcę otrzymywać wiadomości|smsów|ankiet,
            .|! nie pisać|piszcie|pisz|wysyłać|wysyłajcie|dzwonić|dzwońcie, nie chcę|będę odpowiadać na wasze|
            te|takie|żadne ankiety|smsy|sms|wiadomości|pytania, mnie usunąć|skasować|wymazać|skreślić|
            wyrejestrować|wykreślić, nas wypisać|usunąć|wykreślić, się z tego|nich|listy|subskrypcji|
            newslettera|tej|waszej wypisać|wyrejestrować, się z tej|waszej listy|bazy wypisać, bez spamu|
            smsów|wiadomości|ankiet proszę, zostaw|zostawcie mnie, nie interesują|interesuje mnie|nas ankiety|
            smsy|wiadomości|ankieta|sms|spam, dane|numer do usunięcia|skasowania, proszę o niekontaktowanie|
            nieprzesyłanie|niewysyłanie|niedzwonienie|niespamowanie, proszę nie przesyłać|wysyłać|przysyłać
            mi|nam|więcej|już|do|sms|smsów|wiadomości|ankiet, nie smsujcie, odmawiam otrzymywania|kontaktu|
            udziału, nie odpowiadam na ankiety|takie|smsy, dajcie|daj sobie spokój|siana z tymi|smsami|
            ankietami|wiadomościami|tym|sms, proszę zaprzestać wysyłania|pisania|kontaktu|nękania,
            zaprzestańcie wysyłania|pisania|kontaktu|nękania, po co mi te smsy|wiadomości|ankiety, nie pisz|
            piszcie|pisać|smsuj|smsujcie|smsować|esemesujcie do|więcej|już|mi|nam, nie pisz|piszcie|pisać na
            ten|mój|nasz numer|nr|telefon, nie piszcie smsów|sms|wiadomości|nic|niczego|proszę, już|więcej|
            nigdy nie pisz|piszcie|pisać|smsujcie|smsować, do mnie|nas nie pisz|piszcie|pisać|dzwoń|dzwońcie|
            dzwonić|smsujcie|wypisujcie, do mnie|nas więcej|już nie pisz|piszcie|pisać|dzwoń|dzwońcie|dzwonić,
            proszę nie pisać|pisz|spamować|smsować|nękać|niepokoić|kontaktować, proszę do mnie|nas nie pisać|
            dzwonić|wypisywać, proszę więcej|już|mi|nam|tu|tutaj nie pisać|dzwonić|smsować, proszę już|więcej|
            do mnie|do|nie do mnie|więcej nie pisać|dzwonić, żeby|żebyście|aby|abyście|byście nie pisać|
            pisali|pisał|pisała|smsowali|spamowali, żeby|żebyście|aby|abyście|byście do mnie|nas nie pisać|
            pisali|dzwonili, się ze mną|nami nie kontaktować|kontaktujcie|kontaktuj, proszę się nie
            kontaktować, nie kontaktuj|kontaktujcie|kontaktować się, nie kontaktujcie|kontaktować ze mną,
            proszę o brak kontaktu, proszę o nieprzysyłanie, proszę o niepisanie, proszę o zaprzestanie|
            zaprzestania wysyłania|kontaktu|pisania|przesyłania|nękania, nie spamuj|spamujcie|spamować, nie
            nękaj|nękajcie|nękać|nagabujcie|niepokójcie|dręczcie|męczcie|molestujcie|napastujcie|bombardujcie|
            zaczepiajcie mnie|nas|ludzi|już|więcej, nie męczcie smsami|wiadomościami|ankietami|tymi|mnie, nie
            przeszkadzajcie mi, nie chcę nic od|więcej was|wiedzieć|dostawać, nie chcę od was|państwa nic|
            niczego|żadnych|więcej|dostawać, nie chcę żebyście pisali, nie chcę być nękany|nękana|
            kontaktowany|kontaktowana|informowany|informowana|niepokojony|niepokojona|na|w|bombardowany|
            bombardowana, nie chcę z wami rozmawiać|pisać|kontaktu, nie chcę z wami mieć, nie mam ochoty
            dostawać|otrzymywać|na wasze|na te|na takie|odpowiadać na, mój|ten numer|nr|telefon usuńcie|
            usunąć|skasujcie|skasować|wykreślić, moje dane usuńcie|usunąć|skasujcie, zapomnij|zapomnijcie|
            zapomnieć o mnie|nas|moim|tym|mym|istnieniu, o usunięcie|wykreślenie|skasowanie tego numeru,
            proszę o usunięcie|wykreślenie|wypisanie|skreślenie z listy|bazy|subskrypcji|newslettera|waszej|
            państwa, wypisz|wypiszcie|wypisać|skreśl|skreślcie|wyrejestruj|wyrejestrujcie|odłączcie|
            odsubskrybujcie mnie|nas, mnie wypisać|wypiszcie|wykreślić|wykreślcie|wyrejestrować, się wypisać|
            wyrejestrować|odsubskrybować, wypisać|wyrejestrować się, wypisuję|wyrejestrowuję|wypisujemy się,
            rezygnuję z tych|waszych|takich|dalszych|dalszego wiadomości|smsów|sms|ankiet|powiadomień|
            kontaktu, dajcie|daj już|wreszcie spokój, odczep|odczepcie|odwal|odwalcie|odpieprz|odpieprzcie|
            odpierdol|odpierdolcie|odstosunkujcie|odstosunkuj się, odczepta sie, odpierdolcie|odwalcie sie
            ode, zgodę cofam|wycofuję, zgoda cofnięta|wycofana|odwołana, nie wyrażam|wyrażałem|wyrażałam|
            wyraziłem|wyraziłam|udzieliłem|udzieliłam|dawałem|dawałam|dałem|dałam|daję zgody|zgodę, nie
            wyrażam już|na|żadnej|mojej|swojej zgody|to, brak zgody na, nie zgadzam|zgadzałem|zgadzałam się na
            kontakt|sms|wiadomości|otrzymywanie|przetwarzanie|wysyłanie|spam|marketing|takie|te|smsy, wnoszę|
            zgłaszam|składam|wyrażam sprzeciw, sprzeciwiam się przetwarzaniu|otrzymywaniu|wysyłaniu|dalszemu|
            kontaktowi, zgłaszam|zgłoszę jako spam, blokuję|zablokuję|zablokowałem|zablokowałam was|numer|ten|
            ciebie|państwa|nadawcę, żadnych więcej wiadomości|sms|smsów|ankiet, więcej żadnych wiadomości|sms|
            smsów, opt out, nie dzwoń|dzwońcie|dzwonić już|więcej, proszę mi|nam|już|więcej|tego|tu nie
            wysyłać|przysyłać|przesyłać, mi|nam więcej|już nie wysyłaj|wysyłajcie|wysyłać|przysyłajcie|
            ślijcie, nie wypisujcie do, nie zasypujcie mnie, nie mam ochoty na wasze|te|takie smsy|ankiety|
            wiadomości|sms, dajcie|daj|dajta mi|nam|już w|z końcu|tym spokój, dajta mi|nam spokój, dajcie|daj
            spokój z, już|więcej do mnie|nas nie pisz|piszcie|pisać|dzwońcie|dzwonić, już|więcej mi|nam nie
            pisz|piszcie|pisać|wysyłajcie|wysyłaj|wysyłać|przysyłajcie, już|więcej nie piszcie|wysyłajcie|
            wysyłaj|wysyłać|przysyłajcie smsów|sms|wiadomości|ankiet, żeby|żebyście|aby|abyście mi|nam nie
            wysyłali|wysyłać|przysyłali|przysyłać|wysyłano|przysyłano, żeby|aby do mnie nie pisano|dzwoniono,
            nie zawracaj|zawracajcie|zawracać głowy|gitary|dupy|tyłka, nie zawracaj|zawracajcie|zawracać mi|
            nam|ludziom głowy|gitary|dupy|tyłka, nie chcę żeby|żebyście|by|byście do|mi mnie|wysyłali|
            wysyłano|przysyłali, nie chcę żeby ktoś|państwo|pan|pani do|pisał|pisali, usuń|usuńcie|usunąć|
            skasuj|skasujcie|skasować|wykasujcie|wykasować|wymażcie|wykreśl|wykreślcie|wykreślić|wyrzućcie|
            wywalcie|zapomnij|zapomnijcie|zgubcie|zablokujcie mnie|numer|nr|dane|kontakt, usuń|usuńcie|usunąć|
            skasuj|skasujcie|skasować|wykasujcie|wykasować|wymażcie|wykreśl|wykreślcie|wykreślić|wyrzućcie|
            wywalcie|zapomnij|zapomnijcie|zgubcie|zablokujcie mój|ten|nasz numer|nr|kontakt|telefon, usuń|
            usuńcie|usunąć|skasuj|skasujcie|skasować|wykasujcie|wykasować|wymażcie|wykreśl|wykreślcie|
            wykreślić|wyrzućcie|wywalcie|zapomnij|zapomnijcie|zgubcie|zablokujcie moje|nasze|te dane|namiary,
            zapomnij|zapomnijcie|usuńcie|skasujcie mojego numeru, o usunięcie|wykreślenie|wypisanie|
            skreślenie|wyrejestrowanie|skasowanie|wymazanie mnie|mojego|moich|numeru|danych|nr, żądam
            natychmiastowego usunięcia|zaprzestania, rezygnuję|rezygnujemy|zrezygnować|rezygnacja|rezygnację z
            wiadomości|sms|smsów|subskrypcji|ankiet|newslettera|powiadomień|otrzymywania|komunikacji|kontaktu,
            rezygnuję z tych|waszych|takich|dalszych|dalszego wiadomości|smsów|ankiet|kontaktu|powiadomień,
            przestań|przestańcie|przestać|skończcie|zaprzestańcie do mnie|nas pisać|dzwonić|wypisywać|smsować,
            przestań|przestańcie|przestać|skończcie pisać|spamować|nękać|męczyć|dręczyć|wypisywać|smsować|
            bombardować|nagabywać|wydzwaniać|esemesować, przestań|przestańcie|przestać|skończcie mi|mnie|nas|
            nam|już|wreszcie|proszę pisać|spamować|nękać|męczyć|przysyłać|zawracać|dręczyć|wypisywać|wysyłać,
            przestańcie|przestań zawracać głowę|głowy|dupę|gitarę, przestań|przestańcie|skończ|skończcie|
            koniec|dość|dosyć|stop z tym|tymi|waszym|waszymi spamem|sms|smsami|wiadomościami|ankietami|
            esemesami, przestań|przestańcie|skończ|skończcie|koniec|dość z|ze smsami|spamem|ankietami|
            wiadomościami|pisaniem|sms|spamowaniem|wysyłaniem, skończcie|koniec|dość|przestańcie z tym
            wysyłaniem|pisaniem|spamowaniem|nękaniem, mam|mamy dość|dosyć tych|waszych|takich|już wiadomości|
            smsów|sms|ankiet|spamu|esemesów, mam|mamy dość|dosyć spamu|smsów|wiadomości|ankiet|esemesów,
            zostaw|zostawcie|zostawić w spokoju, zostawcie|zostaw proszę|już|wreszcie w|mnie, zgłoszę|
            zgłaszam|zgłosimy numer jako spam, nie interesują|interesuje mnie|nas wasze|te|takie|żadne|wasza
            ankiety|wiadomości|sms|smsy|ankieta, nie dzwoń|dzwońcie|dzwonić do mnie|nas, nie dzwoń|dzwońcie|
            dzwonić na ten|mój, cofam|wycofuję|odwołuję|cofnąć|wycofać|odwołać|cofamy|wycofujemy|anuluję|
            cofnęłam|cofnąłem|wycofałem|wycofałam zgodę|zgody, cofam|wycofuję|odwołuję|cofnąć|wycofać swoją|
            moją|wszystkie|wszelkie|udzieloną zgodę|zgody, zły|pomyłka|błędny|pomyliliście numer nie piszcie|
            pisać|proszę, proszę bez smsów|wiadomości|ankiet|spamu|sms, bez smsów|wiadomości|ankiet na|w
            przyszłość|przyszłości, nie wysyłaj|wysyłajcie|wysyłać|przysyłajcie|przysyłać|ślijcie nic|niczego
            już|więcej, nie wysyłaj|wysyłajcie|wysyłać|przysyłaj|przysyłajcie|przysyłać|ślijcie|słać mi|nam
            nic|niczego, nie wysyłajcie|wysyłać|przysyłajcie|przysyłać mi|nam już|więcej nic|niczego, zgłoszę|
            zgłaszam|zgłosimy was|to|sprawę do uodo|uke|rodo, zgłoszę|zgłaszam do uodo|uke, zgłoszę|zgłaszam
            was|to|numer jako spam, ze mną więcej|już nie kontaktować|kontaktujcie|kontaktuj, mnie skreślcie|
            skreślić|usuńcie|skasujcie|wyrzućcie, nie dzwońcie|dzwonić|piszcie|pisać|dzwoń|pisz i|ani nie|
            piszcie|dzwońcie|pisać|dzwonić, ostatni raz kiedy|gdy|jak do mnie, już|więcej|proszę nic nie
            wysyłać|wysyłajcie|przysyłać|przysyłajcie|piszcie|pisać, odwołać swoją|moją zgodę, przestań|
            przestańcie|przestać do mnie wysyłać, przestań|przestańcie|skończcie|przestać nas|mnie zaczepiać|
            niepokoić|nagabywać|prześladować|bombardować, proszę|prosimy mnie|nas nie niepokoić|nękać|
            zaczepiać|męczyć|kontaktować, nie potrzebuję waszych|takich|żadnych smsów|wiadomości|ankiet|sms,
            nie odpowiem|odpowiadam na|więcej żadne|wasze|ankiety|smsy, nie podawałem|podawałam wam|państwu
            numeru|swojego, wyrzućcie|skreślcie|wypiszcie|usuńcie z listy|bazy|mailingu, nie zapisywałem|
            zapisywałam się na żadne|te|wasze|listę|sms|smsy, numer|nr zastrzegam, żądam|żądamy usunięcia|
            skasowania|wykreślenia mnie|moich|danych|mojego|numeru|kontaktu, żądam|żądamy zaprzestania
            wysyłania|nękania|kontaktu|pisania, domagam|domagamy się usunięcia|skasowania moich|danych|numeru|
            mojego, kolejna|następna wiadomość|ankieta i spotkamy|zobaczymy|widzimy|zgłaszam|zgłoszę|blokuję|
            idę|dzwonię, kolejny|następny|jeden sms i spotkamy|zobaczymy|widzimy|zgłaszam|zgłoszę|blokuję|idę|
            dzwonię, jeszcze jeden sms i, jeszcze jedna wiadomość|ankieta i, jeszcze raz napiszecie|napiszesz,
            nie chcę|będę|zamierzam brać udziału w ankietach|ankiecie|badaniu|badaniach|tym|waszych, nie chcę|
            będę|zamierzam uczestniczyć w ankietach|ankiecie|badaniu|badaniach|waszych, nie mam ochoty brać
            udziału, nie biorę udziału w ankietach|badaniach|ankiecie|badaniu, zostaw|zostawcie mnie|nas,
            zostawić mnie|nas w spokoju, dajcie|daj mi|nam|ludziom|człowiekowi święty|już|wreszcie spokój,
            dajcie|daj mi|nam|ludziom|człowiekowi|już|wreszcie|wszystkim|święty spokój|pokój, dać mi|nam|
            święty spokój, mówiłem|mówiłam|pisałem|pisałam|prosiłem|prosiłam|powtarzam nie piszcie|pisać|pisz|
            dzwonić|dzwońcie, mówiłem|pisałem|prosiłem już|że nie piszcie|pisać
        """,
        Cue.STOPPING: """
            stop, koniec, koniec z, precz z, dość, dosyć, żadnych, nie chcę, nie chcemy, nie życzę sobie, nie
            potrzebuję, nie wysyłaj, nie wysyłajcie, nie wysyłać, nie przysyłaj, nie przysyłajcie, nie
            przysyłać, nie ślij, nie ślijcie, przestańcie, przestań, przestać, skończcie, skończ,
            zaprzestańcie, rezygnuję z, zrezygnować z, wstrzymajcie, zatrzymajcie, wyłączcie, wyłącz, blokuję,
            mam dość, mam dosyć, anuluj, anulujcie, nigdy więcej, nie przesyłaj|przesyłajcie|przesyłać|słać,
            nie wysyłanie, niewysyłanie, nie przysyłanie, nieprzysyłanie, odpuśćcie, odpuść, darujcie, daruj,
            oszczędźcie, nie róbcie, nie rób, sio, precz, precz ze, sio z, sio ze, zaprzestanie, nie
            zasypujcie, nie bombardujcie, nie męczcie, nie nękajcie, dajcie spokój, dajcie se spokój, daj pan
            spokój, dajcie sobie spokój, zakończcie, odmawiam, nie akceptuję, nie zgadzam się na, nie prosiłem
            o, nie prosiłam o, dość już, dosyć już, po dziurki w nosie, pisać że nie chcę, mówiłem że nie
            chcę, mówiłam że nie chcę, pisałem że nie chcę, pisałam że nie chcę, powtarzam nie chcę,
            zapomnieć, zapomnijcie, zrezygnować ze, rezygnuję ze, nie życzymy sobie, schowajcie, wsadźcie
            sobie, zabierzcie, proszę wyłączyć, proszę wstrzymać, proszę zakończyć, proszę o wstrzymanie, chcę
            wyłączyć, nie mam ochoty na, nie mam ochoty dostawać, nie mam ochoty otrzymywać, nie mam ochoty
            odpowiadać na
        """,
        Cue.CONTACT: """
            sms, smsów, smsy, smsami, smsem, smsa, sms-ów, esemesów, esemesy, esemesami, wiadomości,
            wiadomość, wiadomościami, powiadomień, powiadomienia, ankiet, ankiety, ankietę, ankietami, spamu,
            spam, spamem, spamować, pisać do mnie, newslettera, newsletter, kontaktować, kontaktu, nękać,
            nękania, przypomnień, waszych pytań, ankietom, spamowi, smsom, wiadomościom, esemesom,
            powiadomieniom, spamowaniu, mailingowi, tego spamu, mailingu, subskrypcję, subskrypcji, reklam,
            zły numer, zły nr, pomyłka numeru, błędny numer, złego numeru, niewłaściwy numer, nie ten numer,
            mój numer, mój nr, mojego numeru, nie mój numer, sms ów, sms y, sms ami, smsiki, smski, smskami,
            smsków, esemeski, komunikatów, komunikaty, mailing, mejli, maili, reklamy, pomyliliście numer,
            pomyliliście osobę, pomyliliście osoby, pomylił pan numer, pomyliła pani numer
        """,
        Cue.NO_MORE: """
            skończcie, skończ, skończcie już, przestań, dość już, dosyć już, dość tego, nie piszcie, nie
            pisać, nie pisz, nie wysyłajcie, nie wysyłać, nie dzwonić, nie dzwońcie, nie spamujcie, nie
            przysyłajcie, nie przysyłać, nie chcę, nie chcemy, sobie nie życzę, nie życzę sobie, już nie chcę,
            więcej nie chcę, nie potrzebuję, niemile widziane, niepożądane, przestańcie wysyłać, przestańcie,
            usuńcie, usuńcie go, skasujcie, wykreślcie, mam dość, mam dosyć, mam już dość, serdecznie dość,
            usunąć, skasować, wykreślić, go usunąć, dość już tego, no dość, serio dość
        """,
        Cue.BETWEEN_THEM: """
            już, więcej, mi, nam, do, mnie, nas, tych, te, tymi, tym, takich, takie, takimi, waszych, wasze,
            waszymi, żadnych, proszę, dostawać, otrzymywać, otrzymywania, wysyłać, wysyłania, przysyłać,
            pisać, słać, od, was, państwa, ciągłych, ciągle, głupich, durnych, kolejnych, dalszych,
            następnych, niechcianych, z, na, ten, numer, wszystkich, wszelkich, sobie, wreszcie, w, końcu, no,
            kurwa, cholernych, jakichkolwiek, podobnych, dalszego, żadnego, jakiegokolwiek, waszego, takiego,
            wysyłaniem, pisaniem, ciągłym, nieustannych, ciągłymi, swoje, swoimi, swoich, głupie, durne,
            głupimi, durnymi, pierdolonych, zasranych, niepotrzebnych, jakieś, jakichś, dłużej, nigdy, też,
            również, ze, se, sobie już, tego, typu, tych waszych
        """,
        Cue.SUBJECT: """
            kurier, oni, ona, on, że, która, który, którzy, mi nie, mi nikt, bez, nie dostałem, nie dostałam,
            nie przyszedł, nie przyszła, nie przyszły, nie, nikt, otrzymałem, otrzymałam, dostałem, dostałam,
            przyszła, przyszedł, o zamówieniu, o dostawie, o statusie, że paczka, zrobiłem, zrobiłam, autobus,
            autobusem, przystanek, z potwierdzeniem, z kodem, o przesyłce, potwierdzającej, potwierdzającego
        """,
        Cue.WRONG_NUMBER: """
            pomyłka, pomylka, to pomyłka, pomylił|pomyliła|pomylili|pomyliliście|pomyliłeś|pomyliłaś
            numer|numery|osoby|osobę, pomylił|pomyliła|pomylili pan|pani|państwo numer|numery|osoby|osobę,
            pomylone numery, pomylony numer, to nie mój numer, nie mój numer, to nie jest mój numer, to nie do
            mnie, to nie ja, nie jestem tą osobą, nie jestem osobą, nie jestem tym, nie jestem właścicielem,
            nie ma takiej osoby, nie ma tu takiej, nikogo takiego, nikt taki, nikt o takim imieniu|nazwisku,
            to już nie jej|jego numer, nie jest już jej|jego, numer zmienił właściciela, zmienił właściciela,
            numer należy do kogoś innego, należy do kogoś innego, należy do innej osoby, nie należy już do,
            już nie należy do, nie należy do, jestem kimś innym, mylicie|myli|mylisz mnie z, mylicie osoby,
            nigdy nic nie|u|tam kupowałem|kupowałam|kupiłem|kupiłam|zamawiałem|zamawiałam|was, nigdy niczego
            nie|u|tam kupowałem|kupowałam|kupiłem|kupiłam|zamawiałem|zamawiałam|was, nigdy tam|u
            nic|niczego|was nie|nic|niczego, nic nie
            kupiłem|kupiłam|kupowałem|kupowałam|zamawiałem|zamawiałam, niczego nie
            kupiłem|kupiłam|kupowałem|kupowałam|zamawiałem|zamawiałam, nigdy nie
            kupowałem|kupowałam|kupiłem|kupiłam|zamawiałem|zamawiałam u|tam|nic|niczego, nie jestem
            klientem|klientką|waszym|państwa, nigdy nie byłem|byłam klientem|klientką|u|waszym|waszą, nigdy o
            was nie, zły|zly|błędny|nieprawidłowy|niewłaściwy numer|nr|adresat|kontakt, nie ten
            numer|nr|adresat, nie ta osoba, zła|niewłaściwa osoba, nigdy nic tam|u|od nie, nigdy nic nie,
            nigdy niczego nie, nic nie kupiłem|kupiłam|kupowałem|kupowałam
        """,
        Cue.NO_IDEA: """
            nie znam was|pana|pani|państwa|was wcale|cię|tej firmy, nie znam was|pana|pani|państwa|cię, ja was
            nie znam
        """,
        Cue.NOT_ME: """
            nie jestem, nie nazywam się, nie mam na imię, to nie, to nie jest, to już nie, to już nie jest, to
            nie jest już, nie jest już, nie ma tu, tu nie ma, tutaj nie ma, nie mieszka tu, tu nie mieszka,
            już tu nie mieszka, nie znam żadnego|żadnej, nie znam, szukacie, szuka, zmienił numer, zmieniła
            numer, nie ma już, nie ma żadnej|żadnego, nie ma tu żadnej|żadnego, nie ma tutaj żadnej|żadnego
        """,
        Cue.NAME: """
            maria, marią, marii, anna, anną, anny, jan, janem, jana, piotr, piotrem, piotra, ania, anią, ani,
            kasia, kasią, kasi, marek, markiem, marka, tomek, tomkiem, tomka, paweł, pawłem, pawła, krzysztof,
            krzysztofem, magda, magdą, magdy, ewa, ewą, ewy, adam, adamem, adama, kowalski, kowalskim,
            kowalska, kowalską, kowalskiej, nowak, nowakiem, pani, panią, pan, panem, pana
        """,
        Cue.PHONE: """
            numer, numeru, nr, telefon, telefonu, to, jest, już, teraz, ten, tego, ta, ja, pan, pani, państwo,
            wy, macie, ma, masz, mają, przepraszam, sorry, sory, niestety, chyba, myślę, myślę że, że, zdaje
            się, raczej, u, u was, u państwa, tam, tu, tutaj, w, do, z, i, a, ale, ani, nic, niczego, nigdy,
            nie, nowy, nowa, dawny, właściciel, właścicielka, od niedawna, od, szukacie, szuka, szukasz,
            osoby, osoba, osobę, wiadomość, sms, sklepie, sklepu, kimś, innym, kogoś, innego, się, ktoś, inny,
            inna, tej, firmie, w życiu, po prostu, wam, ci, mam, kupowałem, kupowałam, kupiłem, kupiłam,
            zamawiałem, zamawiałam, której, którego
        """,
        Cue.HELP: """
            pomoc, pomocy, pomóż, pomóżcie, pomożecie, pomóż mi, pomóżcie mi, pomoc proszę, proszę o pomoc,
            potrzebuję pomocy, potrzebna pomoc, help, info, informacja, informacje, informacji, proszę o
            informacje, więcej informacji, sos, instrukcja, wsparcie, wsparcie techniczne, menu, faq, kontakt,
            ratunku, opcje, komendy, biuro obsługi, infolinia, konsultant
        """,
        Cue.ASK: """
            z jakiej firmy, z jakiego sklepu, z jakiej restauracji, z jakiego salonu, z jakiej okazji, jakiej
            firmy, jakiego sklepu, którego sklepu, której firmy, której restauracji, w jakiej sprawie, na jaki
            temat, za co mam, kto mi, kto daje, kto to, kto to jest, kto tam, a kto to, kto pisze, kto do mnie
            pisze, kto pyta, kto mówi, kto jest nadawcą, kto wysyła, kim jesteście, kim jesteś, kim państwo
            są, kim pan jest, kim pani jest, z kim piszę, z kim rozmawiam, z kim mam przyjemność, od kogo, od
            kogo to, co to, co to jest, a co to, a co to jest, co to takiego, co to ma być, co to za firma|
            sms|numer|ankieta|wiadomość|sklep|lokal|skala|pytanie|głosowanie|strona|nr|spam|konkurs|badanie|
            hotel|restauracja, o co chodzi, o co wam chodzi, o co kaman, o co biega, jaka to firma|skala|
            ankieta|restauracja|wizyta, jaki to sklep|numer|lokal|salon|hotel|serwis, jakie to miejsce, jaka
            firma, jaki sklep, jaka restauracja, jaki lokal, która to firma, który sklep, który to, której
            wizyty dotyczy, czego to dotyczy, czego dotyczy, o jakiej wizycie, o jaką wizytę, o które
            zamówienie, o jakie zamówienie, jakiego zamówienia dotyczy, skąd macie|masz|państwo|mają|pan|pani|
            wy|mój|wiecie|wzięliście|ten, czemu do|mi|mnie|to|dostaję|dostałem|dostałam|piszecie, dlaczego do|
            mi|mnie|dostaję|dostałem|dostałam|piszecie|pytacie, po co to, po co mi to, po co pytacie, po co
            wam, jak zmienić, jak odpowiedzieć, jak oceniać, jak ocenić, jak głosować, jak mam oceniać|
            odpowiedzieć|ocenić|to, jak się z wami skontaktować, jak mogę zmienić|poprawić|cofnąć|
            odpowiedzieć|skontaktować, co oznacza, co oznaczają, co znaczy, co znaczą, co mam zrobić|napisać|
            wpisać|odpisać|ocenić|oceniać|odpowiedzieć|wybrać, co oceniam, co się stanie, co dostanę, co będę
            z tego, czy 0|1|10|zero|jeden|dziesięć to|jest|oznacza|znaczy, czy to jest spam|oszustwo|płatne|
            bot|żart|darmowe|bezpłatne|prawdziwe|bezpieczne|anonimowe|obowiązkowe, czy to spam|oszustwo|
            płatne|bot|żart|darmowe|scam|automat|robot|wy, czy ten|ta|te|ankieta|sms|odpowiedź|wiadomość|oceny
            sms|jest|wiadomość|numer|są|ankieta, czy mogę|możemy|można zmienić|poprawić|odpowiedzieć|ocenić|
            dać|zadzwonić|rozmawiać|dostać|poprosić|prosić|jeszcze|anonimowo, mogę zmienić|poprawić, można
            zmienić|poprawić, da się zmienić, ile kosztuje|to kosztuje ten|ta|sms|odpowiedź|mnie, czy muszę,
            czy jesteście, czy macie, czy rozmawiam z, rozmawiam z botem, do której otwarte|czynne|jesteście|
            macie|pracujecie|godziny, od której otwarte|czynne|jesteście|macie|pracujecie|godziny, w jakich
            godzinach, w jakie dni, o której otwieracie|zamykacie|otwarcie|jutro|dziś|zaczynacie|godzinie,
            kiedy otwieracie|zamykacie|jesteście|macie|otwarte|czynne|będzie|dostanę|dojdzie|przyjdzie|dotrze,
            gdzie jesteście|się znajdujecie|macie|was|mogę|jest moja|moje, gdzie jest moja|moje|mój, jaki
            adres, jaki macie, jaki jest wasz, jaki jest adres, jaki jest numer, podajcie adres, podaj adres,
            proszę o adres, jakie godziny, jakie macie godziny, godziny otwarcia, godziny pracy, jesteście
            otwarci, jesteście botem, jesteś botem, 0|1|10 to dobrze|źle|najlepiej|najgorzej|dobra|najlepsza|
            zła|dużo|mało|najwyższa|najwyżej|plus czy, 0|1 czy 10 to|jest|lepsze|lepiej|najlepiej, zero|
            dziesięć to dobrze|źle|najlepiej|najgorzej czy, lepsze 0|10|jest czy, lepiej 0|10 czy, która ocena
            jest, jaka jest najwyższa, jaka jest najlepsza, jaka jest skala, jaka skala, w jakiej skali, w
            jakim celu, a która jest najlepsza, jaka jest maksymalna, ile jest maksymalnie, ile można
            maksymalnie, ile wynosi, od ilu do ilu, polecić co, polecić komu, ale co mam polecić, co polecić,
            jak poprawić|cofnąć|zmienię ocenę|głos|odpowiedź|swoją|moją|to, jak mogę|mam|się zmienić|ocenić|
            odpowiedzieć|odpowiadać|skontaktować|poprawić|oceniać|dodzwonić, jak to działa|zmienić|ocenić|
            oceniać|poprawić, jak odpisać, jak odpowiadać, jak dojechać, jak zamówić, jak zarezerwować, jak
            usunąć ocenę|odpowiedź
        """,
        Cue.QUESTION: """
            czy, kto, co, gdzie, kiedy, jak, jaki, jaka, jakie, jakiej, który, która, które, której, dlaczego,
            czemu, po co, ile, skąd, do której, od której, o której, w jakiej, na jakiej, czynne, otwarte,
            otwarci, można, mogę, możecie, możesz, da się, macie, jesteście, jesteś, kim, komu, kogo, czego,
            będziecie, będzie, jest, są, muszę, a co, a kto, a jak, a czy, a jeśli, otwieracie, zamykacie,
            robicie, przyjmujecie, dowozicie, dostanę, to, to jest
        """,
        Cue.SCALE: """
            dobrze, dobrze czy źle, źle, dobra, dobry, dobre, zła, zły, najlepiej, najgorzej, najlepsza,
            najlepszy, najlepsze, najgorsza, najgorszy, najgorsze, najwyższa, najniższa, najwięcej, najmniej,
            najwyżej, najniżej, lepiej, lepsze, lepsza, gorzej, gorsze, maksimum, maks, max, minimum, oznacza,
            znaczy, wysoko, nisko, pozytywnie, negatywnie, pozytywna, negatywna, czyli super, czyli najlepiej,
            czyli dobrze, czyli źle, dużo, mało, w porządku, plus, super, można
        """,
        Cue.AUTOMATIC: """
            autoodpowiedź, autoresponder, odpowiedź automatyczna, automatyczna odpowiedź, automatyczna
            wiadomość, wiadomość automatyczna, wiadomość generowana automatycznie, wiadomość wygenerowana
            automatycznie, jestem na urlopie do|od, przebywam na|poza urlopie|zwolnieniu|biurem, jestem teraz
            na urlopie, w dniach nieobecności, prowadzę samochód|auto|pojazd|teraz, jestem za kierownicą, jadę
            samochodem, jadę autem, nie mogę teraz rozmawiać|odebrać|odpisać|odpowiedzieć|pisać, nie mogę
            rozmawiać, nie mogę odebrać, oddzwonię później|po|jak|za|wkrótce, odpiszę później, odpowiem
            później, jestem na spotkaniu, mam spotkanie, jestem poza biurem, poza biurem, jestem nieobecny|
            nieobecna, będę nieobecny|nieobecna, nieobecny do, nieobecna do, dostęp do poczty, wysłano z
            iphone, wysłane z iphone, wysłano z mojego, wysłane z mojego, tryb jazdy, tryb nie przeszkadzać,
            nie przeszkadzać włączony, podkreślono, podkreślił ", podkreśliła ", polubił ", polubiła ",
            polubiono, wyśmiano, zakwestionowano, pokochano, nie polubiono, zareagował na, zareagowała na,
            zareagowano, usunięto reakcję, usunięto polubienie, dodano reakcję, w pilnych sprawach, w sprawach
            pilnych, w nagłych przypadkach, proszę o kontakt z, dziękujemy za wiadomość, dziękuję za
            wiadomość, dodzwoniłeś się, tu poczta głosowa, skontaktujemy się, abonent jest
        """,
        Cue.COMMON: """
            i, w, na, z, do, się, że, jak, ale, po, od, za, przez, dla, przy, też, także, tylko, już, bardzo,
            trochę, dużo, mało, wszystko, nic, zawsze, nigdy, tam, tu, tutaj, sklep, lokal, restauracja,
            jedzenie, obsługa, kelner, kelnerka, kurier, paczka, zupa, pizza, chleb, ładny, ładnie, dobry,
            dobra, zły, drogo, tanio, polecam, polecamy, polecić, nie polecam, miło, miła, świetny, świetna,
            super, ile można, co tak, jak można, jak tak można, jak można tak, co za, co tam, co to za
            porządki|cena|ceny|obsługa|syf|żart|zachowanie|podejście|traktowanie, byłem, byłam, byliśmy, był,
            była, było, były, mój, moja, żona, mąż, syn, córka, pani, pan, panie, czas, drzwi, ludzie, zawsze
            chętnie, wrócę, wrócimy, czekałem, czekałam, długo, szybko, zimna, zimne, ciepłe, pyszne, smaczne,
            smacznie, woda, kawa, chętnie, dziękuję, niestety, jesteście, macie, nasz, nasza, lepiej, gorzej,
            najlepszy, najlepsza, mogło być lepiej, może być, ujdzie, nie ma co, nie wiem co, oraz, więcej,
            mniej, swój, kto, sms, smsy, strasznie, spoko, raz, kolejka, gdzieś, nie powiem, całkiem, daleko,
            blisko, prosto, czysto, brudno
        """,
    },
    causes={
        Cause.PRODUCT: """
            produkt, produkty, towar, towary, artykuł, asortyment, jedzenie, wyrób, wyroby, oferta, sam
            produkt
        """,
        Cause.SERVICE: """
            obsługa, obsługa klienta, usługa, usługi, serwis, personel, pracownicy, kelnerzy, kelner,
            kelnerka, zła obsługa, słaba obsługa, niemiła obsługa
        """,
        Cause.IMAGE: "wizerunek, reputacja, wizerunek i reputacja, marka, opinia, wygląd, image, renoma",
        Cause.QUALITY: """
            jakość, słaba jakość, niska jakość, zła jakość, kiepska jakość, jakość produktu, jakość produktów,
            marna jakość
        """,
        Cause.PRICE: """
            cena, ceny, koszt, koszty, za drogo, drogo, zbyt drogo, wysoka cena, wysokie ceny, za wysoka cena,
            za wysokie ceny, cennik
        """,
        Cause.DELIVERY: """
            dostawa, dostawy, wysyłka, przesyłka, kurier, dowóz, transport, opóźniona dostawa, powolna
            dostawa, późna dostawa, spóźniona dostawa, czas dostawy
        """,
        Cause.OTHER: """
            inne, inny, inna, inny powód, inne powody, coś innego, co innego, żadne z powyższych, żadne z
            tych, pozostałe
        """,
    },
    hints={
        Cause.PRODUCT: """
            asortyment*, wybór, wyboru, wyborem, rozmiar*, smak*, niesmaczn*, przypraw*, słon*, mdł*, menu,
            porcj*, oferta, oferty, ofercie, kolor*, model*, brak w magazynie, składnik*, przepis*, fason*,
            krój, kroju, materiał*, mała porcja, brakow*, niedostępn*, funkcj*, aplikacj*
        """,
        Cause.SERVICE: """
            obsług*, kelner*, personel*, pracowni*, sprzedawc*, sprzedawczyn*, ekspedient*, kasjer*,
            konsultant*, recepcj*, niemił*, niegrzeczn*, chamsk*, cham, arogan*, opryskliw*, niekompetent*,
            kolejk*, czekał*, czekani*, oczekiwani*, ignor*, lekceważ*, nieuprzejm*, infolini*, telefon*,
            odpisuj*, reklamacj*, fryzjer*, szef*, kultur*, traktow*, zlew*
        """,
        Cause.IMAGE: """
            brud*, syf*, wystrój*, wygląd*, reputacj*, opini*, wizerun*, reklam*, oszust*, oszuk*, naciąg*,
            kłam*, zaniedban*, zapuszczon*, śmierdz*, łazien*, toalet*, bałagan*, zaufani*, klimat*, wnętrz*,
            atmosfer*, obskurn*, czystoś*, strona
        """,
        Cause.QUALITY: """
            jakoś*, jakosc*, zepsut*, zepsuł*, popsut*, popsuł*, uszkodz*, wadliw*, dziuraw*, tandet*, bubel*,
            badziew*, zimn*, czerstw*, nieśwież*, przypalon*, spalon*, surow*, tward*, gumow*, sucha, suche,
            rozpad*, rozlec*, przeciek*, nie działa*, awari*, psuj*, niedopieczon*, niedosmażon*, włos*,
            stare, stary, pękn*, podart*, zniszcz*, fuszer*, partac*
        """,
        Cause.PRICE: """
            cena, ceny, cenę, cenie, cen, cenow*, drog*, drożyzn*, przepłac*, koszt*, kosztow*, kosztuj*,
            zdzier*, rachun*, opłat*, podwyż*, tani*, taniej, rabat*, zniżk*, promocj*, pieniąd*, pieniedz*,
            złot*, kasę, napiw*, paragon*, marż*
        """,
        Cause.DELIVERY: """
            dostaw*, kurier*, paczk*, przesył*, wysył*, dowóz, dowoz*, dowieź*, opóźn*, spóźn*, nie dotarł*,
            nie doszł*, paczkomat*, inpost*, dpd, dhl, poczt*, transport*, zgubi*, zaginę*, dostawc*,
            opakowan*, karton*, terminow*
        """,
        Cause.OTHER: """
            parking*, parkow*, hałas*, głośn*, muzyk*, godzin* otwarcia, godziny, zamknięt*, dojazd*,
            lokalizacj*, daleko, klimatyzacj*, duszno, gorąco, wifi, internet*, płatnoś*, platnosc*, kart*,
            pogod*, remont*, toalet* dla, schod*, wind*, dzieci, tłok*, tłoczn*, miejsca
        """,
    },
)
