"""Turkish."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="tr",
    numbers="""
        sıfır 0, sıfırı 0, sıfıra 0, sıfırlık 0, sıfırcık 0, iki 2, ikiyi 2, ikiye 2, ikiden 2, ikilik 2, üç
        3, üçü 3, üçe 3, üçten 3, üçlük 3, dört 4, dördü 4, dörde 4, dörtten 4, dörtlük 4, beş 5, beşi 5, beşe
        5, beşten 5, beşlik 5, altı 6, altıyı 6, altıya 6, altıdan 6, altılık 6, yedi 7, yediyi 7, yediye 7,
        yediden 7, yedilik 7, sekiz 8, sekizi 8, sekize 8, sekizden 8, sekizde 8, sekizlik 8, sekizin 8, dokuz
        9, dokuzu 9, dokuza 9, dokuzdan 9, dokuzda 9, dokuzluk 9, dokuzun 9, 1o puan 10, 1o veriyorum 10, 1o
        verdim 10, 1o benden 10, on 10, onluk 10, bir 1, onbir 11, oniki 12, onüç 13, ondört 14, onbeş 15,
        onaltı 16, onyedi 17, onsekiz 18, ondokuz 19, on bir 11, on iki 12, on üç 13, on dört 14, on beş 15,
        on altı 16, on yedi 17, on sekiz 18, on dokuz 19, yirmi bir 21, yirmi iki 22, yirmi üç 23, yirmi dört
        24, yirmi beş 25, yirmi altı 26, yirmi yedi 27, yirmi sekiz 28, yirmi dokuz 29, otuz bir 31, otuz iki
        32, otuz üç 33, otuz dört 34, otuz beş 35, otuz altı 36, otuz yedi 37, otuz sekiz 38, otuz dokuz 39,
        kırk bir 41, kırk iki 42, kırk üç 43, kırk dört 44, kırk beş 45, kırk altı 46, kırk yedi 47, kırk
        sekiz 48, kırk dokuz 49, elli bir 51, elli iki 52, elli üç 53, elli dört 54, elli beş 55, elli altı
        56, elli yedi 57, elli sekiz 58, elli dokuz 59, altmış bir 61, altmış iki 62, altmış üç 63, altmış
        dört 64, altmış beş 65, altmış altı 66, altmış yedi 67, altmış sekiz 68, altmış dokuz 69, yetmiş bir
        71, yetmiş iki 72, yetmiş üç 73, yetmiş dört 74, yetmiş beş 75, yetmiş altı 76, yetmiş yedi 77, yetmiş
        sekiz 78, yetmiş dokuz 79, seksen bir 81, seksen iki 82, seksen üç 83, seksen dört 84, seksen beş 85,
        seksen altı 86, seksen yedi 87, seksen sekiz 88, seksen dokuz 89, doksan bir 91, doksan iki 92, doksan
        üç 93, doksan dört 94, doksan beş 95, doksan altı 96, doksan yedi 97, doksan sekiz 98, doksan dokuz
        99, yirmi 20, otuz 30, kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90, yüz 100, bin
        1000, milyon 1000000, milyar 1000000, onda bir 1, onda iki 2, onda üç 3, onda dört 4, onda beş 5, onda
        altı 6, onda yedi 7, onda sekiz 8, onda dokuz 9
    """,
    alone="""
        zro 0, sifr 0, dör 4, drt 4, dötr 4, yei 7, ydi 7, skz 8, dkz 9, bs 5, bir 1, bi 1, birr 1, biiir 1,
        ikii 2, ıki 2, iiki 2, ücc 3, dörd 4, dörrt 4, dört 4, dröt 4, beşş 5, bşe 5, beeş 5, altıı 6, alıt 6,
        atlı 6, alti 6, yeddi 7, yed 7, yedı 7, yeid 7, ydei 7, sekz 8, seksiz 8, sekkiz 8, skeiz 8, sekizz 8,
        sekzi 8, seiz 8, sekiiz 8, skiz 8, dokz 9, dokız 9, dokkuz 9, dokuzz 9, dokzu 9, dokus 9, dukuz 9,
        doukz 9, toguz 9, dokuuz 9, onn 10, oon 10, onnn 10, ooon 10, 0n 10, sfır 0, sfr 0, sıfrı 0, sıfıır 0,
        sıfir 0, zero 0
    """,
    homographs="""
        on bir bi alti yedi altiya altidan altiyi iki uc yuz bin kirk elli sifir besi dordu onbir yediye zero
    """,
    cues={
        Cue.LIGHT: """
            i, u, yi, yu, e, a, ye, ya, de, da, te, ta, den, dan, ten, tan, in, un, nin, nun, likti, luktu,
            dir, dür, tir, tur, ti, er, ar, yle, le, la, yla, bir, bi, bu, şu, o, ben, biz, siz, size,
            sizlere, sizi, bana, benim, bizim, sizin, tam, net, kocaman, koca, sağlam, güzel bir, temiz, temiz
            bir, kocaman bir, koca bir, sağlam bir, net bir, tam bir, şöyle bir, rahat bir, gayet rahat,
            yıldızlı, pekiyi yıldızlı, hak edilmiş, dolu dolu, yuvarlak, büyük bir, küçük bir, gönülden,
            kalpten, bol keseden, tane, kıyak, taş gibi, çıtır
        """,
        Cue.THE: "",
        Cue.HEDGE: """
            için, sanırım, sanıyorum, galiba, herhalde, heralde, herhal, hralde, belki, muhtemelen, muhtemel,
            büyük ihtimalle, yüksek ihtimalle, bence, benice, bana göre, bize göre, bana kalırsa, bana
            sorarsanız, bana sorarsan, benden, bizden, benim için, bizim için, benim gözümde, benim adıma,
            kendi adıma, şahsen, yani, işte, ya işte, eh, eh işte, ehh, e işte, hımm, hmm, hm, hıı, ımm, ııı,
            ee, eee, valla, vallahi, vallaha, vala, billahi, falan, filan, felan, falan filan, falan olur,
            gibi, gibi bir şey, civarı, civarında, civarındadır, dolayında, dolaylarında, sularında, sanki,
            şöyle, şöyle böyle, böyle, öyle, öyle işte, aşağı yukarı, yaklaşık, yaklaşık olarak, takriben,
            kesin, kesinlikle, kesinlikle bir, tabii, tabi, tabiki, tabii ki, tabi ki, elbette, elbet,
            mutlaka, tastamam, rahat, rahatlıkla, rahat rahat, gönül rahatlığıyla, gönül rahatlığı ile,
            düşünmeden, hiç düşünmeden, tereddütsüz, şüphesiz, hiç şüphesiz, dürüst olmak gerekirse, dürüst
            olayım, açıkçası, açık konuşmak gerekirse, açık söyleyeyim, doğruyu söylemek gerekirse, ne yalan
            söyleyeyim, yalan yok, samimi söylüyorum, bilmem, bilmem ki, bilmiyorum, bilmiyorum ki, bilemedim,
            bilemedim ki, bilemiyorum, ne bileyim, ne diyeyim, ne desem, ne desem bilemedim, emin değilim,
            emin değilim ama, tam emin değilim, diyebilirim, diyebiliriz, denebilir, denilebilir, olabilir,
            olur, olur herhalde, olsun, olsun bari, bari, yeter, yeterli, idare eder, sadece, yalnızca, anca,
            sırf, bile, çok bile, helal olsun, gitti, gitti gitsin, gitsin, gider, tamamdır, kafadan, direkt,
            direk, düz, dümdüz, hiç tartışmasız, tartışmasız, su götürmez, gözü kapalı, gözüm kapalı,
            hayırlısı, ancak bu kadar, 10 üzerinden, on üzerinden, onluk sistemde, onluk skalada, onluk
            sistem, 10 üstünden, on üstünden, 10 üzeri, 10 puan üzerinden, on puan üzerinden, 10 puan
            üstünden, 10 numara üzerinden, 10 üzerinde, 10 da, 10 lukta, 10 luk sistemde, on da, onda, 10 ün
            üzerinden, 10 dan, sıfırdan ona, sıfırdan ona kadar, sıfırla on arası, sıfırla on arasında, sıfır
            on arası, sıfır ile on arası, sıfır ile on arasında, sıfırdan on a kadar, birden ona kadar, birden
            ona, birle on arası, 0 10 arası, a kadar, e kadar, ya kadar, ye kadar, arası, arasında, arasından,
            aralığında, skalasında, ölçeğinde, sayısını, sayısı, rakamı, rakamını, artı, hadi, haydi, hadi
            bakalım, çünkü öyle, maalesef, malesef, ne yazık ki, üzgünüm, üzülerek, severek, gururla,
            memnuniyetle, seve seve, kendimce, naçizane, kusursuz, mis gibi
        """,
        Cue.FILLER: """
            lütfen, ltf, lütfn, teşekkürler, teşekkür, teşekkür ederim, teşekkür ederiz, çok teşekkürler, çok
            teşekkür ederim, çok teşekkür ederiz, tşk, tşkler, tşkr, tşk ederim, sağolun, sağ olun, sağol, sağ
            ol, sağolasın, sağolasınız, saolun, saol, çok sağolun, eyvallah, eyv, merhaba, merhabalar, mrb,
            selam, selamlar, slm, selamün aleyküm, sa, aleyküm selam, iyi günler, iyi akşamlar, iyi geceler,
            iyi sabahlar, günaydın, tünaydın, kolay gelsin, hayırlı işler, hayırlı günler, hayırlı akşamlar,
            bol kazançlar, tamam, tmm, tm, tamamdır, ok, okey, oki, peki, pekala, evet, evt, ewet, he, heh,
            hehe, haha, hahaha, ahaha, ahah, jsjs, xd, abi, abicim, abla, hocam, kardeşim, kardeş, canım,
            arkadaşlar, dostlar, efendim, sayın yetkili, sayın yetkililer, yetkililer, saygılar, saygılarımla,
            sevgiler, sevgilerimle, iyi çalışmalar, başarılar, rica ederim, rica ederiz, ya, yaa, yaw, be,
            beee, ki, ha, hı, oh, oo, ooo, vay, vay be, bravo, aferin, helal, elinize sağlık, ellerinize
            sağlık, elinize emeğinize sağlık, emeğinize sağlık, eline sağlık, maşallah, inşallah, allah razı
            olsun, hürmetler, görüşürüz, görüşmek üzere, hoşçakalın, hoşça kalın, bay bay, bb, öpüyorum,
            tebrikler, tebrik ederim, kutlarım, alo, buyrun, buyurun
        """,
        Cue.GIVE: """
            veriyorum, veriyom, veriyoz, veriyorm, veririm, veriririm, veririz, verdim, verdik, veriyoruz,
            vericem, verecem, verecegim, vereceğiz, verelim, vereyim, versem, verdim gitti, verdim gitti bile,
            verdim bile, verebilirim, verebiliriz, verin, versinler, verilir, verilsin, verirdi, diyorum,
            diyom, diyoruz, derim, deriz, diyelim, diyeyim, diyelim hadi, dedim, dedik, desem, desek,
            yazıyorum, yazdım, yazdık, yazalım, yazın, yazın bana, yaz, koyuyorum, koydum, basıyorum, basarım,
            bastım, bastım gitti, yapıştırdım, yapıştırıyorum, çakıyorum, çaktım, seçiyorum, seçtim, seçerim,
            seçiyoruz, işaretledim, işaretliyorum, hak ediyorsunuz, hakediyorsunuz, hak ediyor, hakediyor, hak
            ediyo, hak ettiniz, hakettiniz, hak etti, haketti, hak eder, hak edersiniz, hak ettiğiniz,
            puanlıyorum, puanladım, değerlendiriyorum, değerlendirdim, oyluyorum, oyladım, tavsiye ederim,
            öneririm, cevaplıyorum, alırsınız, alırsınız benden, alır, alır benden, alıyorsunuz, alıyor,
            aldınız, aldınız benden, aldı benden, gelsin, benden size, bizden size, kalsın, karar kıldım,
            karar verdim, karar kıldık, sabit, kalıyorum, takdir ediyorum, layık, layıksınız, layık gördüm,
            uygun gördüm, uygundur, dersem, söylüyorum, söylerim
        """,
        Cue.VOTE: """
            puanım, puanımız, puan, benim puanım, puanım benim, bizim puanımız, verdiğim puan, verdiğim not,
            verdiğimiz puan, vereceğim puan, size puanım, size verdiğim puan, puanlama, puanlamam, puanlamam
            şu, puanı, puanlamamız, notum, notumuz, benim notum, notu, oyum, oyumuz, oy, benim oyum, cevabım,
            cevabımız, cevap, yanıtım, yanıt, değerlendirmem, değerlendirmemiz, değerlendirme, değerlendirme
            puanım, skorum, skor, derecem, derece, rakamım, sayım, tavsiye puanım, tavsiye ihtimalim, tavsiye
            etme ihtimalim, tavsiye olasılığım, ihtimal, ihtimali, ihtimalim, olasılık, olasılığım, önerme
            ihtimalim, tercihim, seçimim, kararım, nps, rating
        """,
        Cue.OVERALL: """
            genel olarak, genelde, genel, geneli, genel puan, genel puanım, genel not, genel notum, genel
            değerlendirme, genel değerlendirmem, genel ortalama, toplamda, toplam, toplam puan, toplam puanım,
            total, totalde, total olarak, ortalama, ortalamada, ortalaması, ortalama puan, ortalamam, sonuç,
            sonuçta, sonuç olarak, neticede, nihai, nihai puanım, son kararım, son karar, son puan, son
            puanım, final, hepsi, hepsine, hepsi birlikte, hepsi için, tümü, tümüne, tamamı, bütünü,
            bütünüyle, bütün olarak, kısaca, özetle, özet olarak, kısacası, uzun lafın kısası, velhasıl,
            velhasılı, gerisi, geri kalanı, kalanı, diğer her şey, her şeyiyle, her şey dahil, hepsini
            toplarsak, karma, yekün, sonunda, günün sonunda
        """,
        Cue.SO: """
            o yüzden, bu yüzden, onun için, bunun için, o nedenle, bu nedenle, bu sebeple, o sebeple, bu
            sebepten, bundan dolayı, ondan dolayı, dolayısıyla, dolayısı ile, haliyle, binaenaleyh, bu
            durumda, o halde, o zaman, böylece, böylelikle, bundan ötürü, kaldı, anca, ondan, yüzünden,
            şimdilik, şu haliyle, bu haliyle, mevcut haliyle, şu an için, şu anlık, bu hali ile, bu şartlarda
        """,
        Cue.BUT: """
            ama, amma, fakat, lakin, ancak, yalnız, gene de, yine de, buna rağmen, oysa, oysaki, halbuki, ne
            var ki, gelgelelim, mamafih, neyse, her neyse, dışında, hariç
        """,
        Cue.SAFE: """
            i, u, yi, yu, e, a, ye, ya, de, da, te, ta, den, dan, ten, tan, in, un, nin, nun, likti, luktu,
            dir, dür, tir, tur, ti, er, ar, yle, le, la, yla, sorun yok, sorun yaşamadım, sorun yaşamadık,
            sorun çıkmadı, problem yok, problem yaşamadım, problem yaşamadık, problem çıkmadı, hata yok,
            hatası yok, eksik yok, eksiği yok, eksiksiz, şikayet yok, şikayetim yok, şikayetimiz yok, soru
            yok, sorunsuz, çocuk menüsü, çocuk alanı, çocuk oyun, çocuk parkı, çocuk dostu, çocuk odası,
            misafir perver, mesaj attım, mail attım, telefon açtım, gün boyu, gece boyu, yer yok, çünkü,
            çünki, zira, için, diye, çok, çook, pek, gayet, oldukça, epey, fazla, biraz, birazcık, hiç, hep,
            her şey, herşey, her zaman, daima, güzel, güzeldi, güzeller, iyi, iyiydi, iyidi, iyisiniz, kötü,
            kötüydü, berbat, berbattı, harika, harikaydı, harikasınız, süper, süperdi, süpersiniz, mükemmel,
            mükemmeldi, mükemmelsiniz, müthiş, müthişti, rezalet, rezaletti, rezil, efsane, efsaneydi, şahane,
            şahaneydi, muhteşem, fena, fena değil, idare, pahalı, pahalıydı, ucuz, uygun, temiz, temizdi, pis,
            pisti, kirli, hızlı, hızlıydı, yavaş, yavaştı, geç, soğuk, soğuktu, sıcak, lezzetli, lezzetliydi,
            lezzetsiz, kaliteli, kalitesiz, ilgili, ilgisiz, memnun, memnunum, memnunuz, memnun kaldım, memnun
            kaldık, memnun değilim, beğendim, beğendik, beğenmedim, bayıldım, bayıldık, sevdim, sevdik,
            maalesef, malesef, keşke, rezildi, teşekkürler, tavsiye ederim, tavsiye ediyorum, tavsiye etmem,
            yine, tekrar, kusura bakmayın, dan dolayı, den dolayı, sebebi, nedeni, ve, sayesinde, sayenizde,
            rağmen, olması, olduğu, olduğundan, en, daha
        """,
        Cue.POINTS: """
            lik, luk, lıktır, luktur, luksunuz, liksiniz, luksun, liksin, puan, puanı, puandır, puanlık,
            puana, puandan, puanla, puancık, p, pn, pt
        """,
        Cue.OUT_OF: """
            üzerinden, üstünden, üzeri, bölü, den üzerinden, lük sistemde, lik sistemde, in üzerinden, ün
            üzerinden
        """,
        Cue.NOW: """
            şimdi, şimdiyse, şimdilerde, şu an, şu anda, şuan, şuanda, bu sefer, bu sefer ki, bu seferki, bu
            kez, bu defa, bugün, bu gün, bugünkü, bu gelişimde, bu ziyarette, bu ziyaretimde, bu yıl, bu sene,
            bu ay, bu hafta, artık, son zamanlarda, son dönemde, günümüzde, yeni haliyle, tadilattan sonra,
            değişimden sonra, bu akşam, bu siparişte, halihazırda
        """,
        Cue.PAST: """
            geçen sefer, geçen seferki, geçen yıl, geçen sene, geçen ay, geçen hafta, geçen defa, geçen kez,
            geçen gün, geçen yaz, geçen kış, geçenlerde, geçtiğimiz yıl, geçtiğimiz ay, önceden, önceleri,
            önceki, önceki sefer, önceki gelişimde, bir önceki, bir önceki sefer, eskiden, eskilerde, eski
            halinize, eski haline, eskisi, daha önce, daha önceden, daha evvel, evvelden, evvelce, ilk
            geldiğimde, ilk geldiğimizde, ilk gelişimde, ilk gelişimizde, ilk seferde, ilk seferinde, ilk
            sefer, ilk ziyarette, ilk ziyaretimde, ilk başta, ilk başlarda, ilk açıldığınızda, ilk siparişte,
            başta, başlangıçta, dün, önceki yıl, bir zamanlar, eski sahibi zamanında, eski sahibi varken, eski
            yönetimde, eski yönetim zamanında, eski müdür varken, eski patron zamanında, eski ustayla, eski
            usta varken, eski aşçı varken, eski kadroyla, zamanında, geçmişte, vaktiyle, yıllar önce, aylar
            önce, bir yıl önce, bir sene önce, bir ay önce, bir hafta önce, iki|üç|dört|beş|birkaç|2|3|4|5
            yıl|sene|ay|hafta|gün önce|evvel, pandemi öncesi, pandemiden önce, tadilattan önce, luktunuz,
            liktiniz, vermiştim, verirdim eskiden, demiştim, normalde, her zaman, genelde hep
        """,
        Cue.NOT: """
            değil, değildir, değil kesinlikle, değil tabii, değil tabi, değil bence, değil ya, değil valla,
            değilsiniz, vermem, vermiyorum, vermiyom, veremem, veremiyorum, veremicem, vermedim, vermeyeceğim,
            vermicem, vermeyiz, vermiyoruz, veremeyiz, vermezdim, verilmez, alamazsınız, alamaz, alamazsin,
            almazsınız, almaz, hak etmiyorsunuz, hak etmiyor, hak etmediniz, hak etmez, haketmiyor,
            haketmiyorsunuz, hak etmiyosunuz, etmez, etmezsiniz, etmiyor, edemez, demem, diyemem,
            diyemeyeceğim, olmaz, olamaz, olmazsınız, bile etmez, bile etmezsiniz, bile vermem, bile değil,
            bile değilsiniz, bile fazla, bile çok, bulmaz, yapmaz, layık değil, layık değilsiniz
        """,
        Cue.NO: "yok, hayır, yoo, yook, cık, cıks, yok ya, yok be, yok artık",
        Cue.CORRECTION: """
            pardon, pardon yanlış, ay pardon, aa pardon, pardon pardon, yok yok, yok pardon, yok dur, yok
            durun, yok hayır, hayır hayır, hayır pardon, hayır dur, yanlış, yanlış yazdım, yanlış bastım,
            yanlış basmışım, yanlış yazmışım, yanlış oldu, yanlışlıkla, yanlış tuş, yanlış girdim, yanlışlık
            oldu, değil yanlış, değil yanlış bastım, değil yanlış yazdım, değil pardon, hata, hatalı, hatalı
            yazdım, hata yaptım, özür, özür dilerim, kusura bakma, kusura bakmayın, affedersiniz, affedersin,
            af edersiniz, dur, dur dur, durun, dur bir dakika, dur bi dakika, bekle, bekleyin, bir dakika, bi
            dakika, bi dk, bir dk, bir saniye, bi saniye, bi sn, şaka, şaka şaka, şaka yaptım, şaka yapıyorum,
            şakaydı, şaka bi yana, şaka bir yana, düzeltiyorum, düzeltme, düzeltelim, düzelteyim, demek
            istedim, demek istemiştim, demek istediğim, diyecektim, diycektim, yazacaktım, yazıcaktım, yazmak
            istedim, olacaktı, olucaktı, olmalı, olmalıydı, olacak, daha doğrusu, doğrusu, doğru olan,
            aslında, vazgeçtim, vaz geçtim, fikrimi değiştirdim, fikir değiştirdim, değiştirdim,
            değiştiriyorum, değiştirin, olarak değiştirin, olarak düzeltin, olarak değiştiriyorum, dedim ama,
            demiştim ama, verdim ama, vermiştim ama, yazdım ama, yazmışım ama, dedim de, yerine, ups, hop,
            hoop, hay aksi, tüh, eyvah, yok olmadı, yok ya dur, tekrar düşününce, düşündüm de, bir daha
            düşündüm, sonradan düşündüm, iptal iptal, sil baştan, elim kaydı, parmağım kaydı, elim çarptı,
            elim çarpmış, ya da yok, hatta yok, değil de, değildi de
        """,
        Cue.IF: """
            eğer, şayet, olsa, olsaydı, olsaydınız, olsanız, olsak, olursa, olursanız, olsalar, olsalardı,
            olmasa, olmasaydı, olmasaydınız, olmasanız, olmazsa, olmazsanız, gelse, gelseydi, gelirse,
            gelseydiniz, gelmese, gelmeseydi, gecikmese, gecikmeseydi, gecikmezse, çalışsa, çalışsaydı,
            çalışırsa, düzelse, düzelirse, düzelseydi, düzeltirseniz, düzeltseniz, düzeltseydiniz, yapsanız,
            yaparsanız, yapsaydınız, yapsa, yapsaydı, yaparsa, yapılırsa, yapılsa, yapılsaydı, verseydiniz,
            verseniz, verirseniz, verse, verseydi, etseydiniz, etseniz, ederseniz, etse, etseydi, ederse,
            etmeseydiniz, etmeseydi, etmeseniz, etmezseniz, beklemeseydik, beklemesek, beklemeseydim,
            bekletmeseydiniz, bekletmeseniz, bekletmezseniz, bekletmeseydi, düşse, düşerse, düşseydi,
            düşürürseniz, düşürseniz, düşürseydiniz, indirirseniz, indirseniz, değilse, değilseniz, açsanız,
            açarsanız, açsaydınız, koysanız, koyarsanız, koysaydınız, baksanız, baksaydınız, bakarsanız,
            ilgilenseniz, ilgilenseydiniz, ilgilenirseniz, çıksa, çıksaydı, çıkmasa, çıkmasaydı, kalsaydı,
            kalmasaydı, soğumasaydı, soğuk olmasa, getirseniz, getirseydiniz, getirirseniz, temizlense,
            temizlenirse, temizleseniz, artsa, artarsa, azalsa, azalırsa, ucuzlarsa, ucuzlasa, bitmese,
            bitmeseydi, unutmasaydınız, unutmasaydı, kapatmasaydınız, iyileşirse, iyileştirirseniz,
            iyileştirseniz, hızlansa, hızlanırsa, konulursa, konsa, tamir edilirse, tamir ederseniz,
            değişirse, değişse, değişseydi, değiştirirseniz, halledilirse, hallederseniz, halletseydiniz,
            çözülürse, çözerseniz, kalkarsa, kalksa, biterse, yetişseydi, gülseydi, güler yüz olsa,
            koymasaydınız, gecikmeseydiniz, sürmese, sürmeseydi, sorsaydınız, dönseydiniz, dönerseniz,
            arasaydınız, kırılmasaydı, kırmasaydınız
        """,
        Cue.WOULD: "olur o zaman, olurdu belki",
        Cue.WOULD_HAVE: "az kalsın, neredeyse veriyordum",
        Cue.LESS_OR_MORE: """
            en az, en azından, enaz, en fazla, enfazla, en çok, ençok, en yüksek, en düşük, taş çatlasa,
            bilemedin, bilemediniz, neredeyse, nerdeyse, hemen hemen, minimum, maksimum, maximum, max, maks,
            min, asgari, azami, eksi, yüzde, az kalsın, zar zor, altında değil
        """,
        Cue.OR_MORE: """
            den|dan|ten|tan fazla|çok|az|yüksek|düşük|yukarı|yukarısı|yukarısını|aşağı|aşağısı|aşağısını|iyi|
            kötü|büyük|küçük|eksik|daha, den|dan|ten|tan daha fazla|az|iyi|kötü|yüksek|düşük, in|un|nin|nun
            altında|altı|altını|üstünde|üstü|üstünü|üzerinde|üzeri|üzerini|altındadır, e|a|ye|ya yakın|
            yakındır|doğru, ve üzeri, ve üstü, ve altı, ve üzerinde, ve yukarısı, veya üzeri, veya üstü, veya
            daha fazla, veya fazlası, ya da daha fazla, ya da üstü, ya da fazlası, ya da altı, veya altı,
            hatta fazlası, hatta daha fazla, ve fazlası, üzeri, küsur, üstü, altında, üstünde, eksi, civarının
            altında, olurdu, verirdim, verirdik, alırdı, alırdınız, hak ederdi, hak ederdiniz, hakederdi,
            hakederdiniz, verecektim, verecektik, veriyordum, vericektim, verebilirdim, olabilirdi,
            olabilirdiniz, derdim, derdik, verilirdi, yapardım, basardım, verdirirdi, dü, olacakken,
            verecekken, olacaktınız, alacaktınız, alacaktı, alabilirdi, alabilirdiniz, lük olurdu, lik olurdu,
            maksimum, minimum, max, min, en fazla, en az, en çok, bilemedin, bilemediniz, bile zor, zor, e
            yaklaşır, a yaklaşır
        """,
        Cue.HALF: """
            buçuk, buçuktan, buçuğu, buçukluk, nokta beş, nokta 5, virgül beş, virgül 5, virgül bir|iki|üç|
            dört|altı|yedi|sekiz|dokuz|yetmiş, nokta bir|iki|üç|dört|altı|yedi|sekiz|dokuz, ve yarım, yarım,
            çeyrek, bçk, buçk, bcuk
        """,
        Cue.HALVED: """
            yüz bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|elli, birbuçuk, ikibuçuk, üçbuçuk, dörtbuçuk,
            beşbuçuk, altıbuçuk, yedibuçuk, sekizbuçuk, dokuzbuçuk, bir buçuk, yarım puan, ikiden|üçten|
            dörtten|beşten|altıdan|yediden|sekizden|dokuzdan fazla|çok|az|yüksek|düşük|yukarı|aşağı|iyi|kötü,
            eksi bir, sıfırın altı, sıfırın altında, eksi on, ikinin|üçün|dördün|beşin|altının|yedinin|
            sekizin|dokuzun altında|üstünde|üzerinde|altı|üstü, ikiye|üçe|dörde|beşe|altıya|yediye|sekize|
            dokuza yakın
        """,
        Cue.BETWEEN: "skala, ölçek",
        Cue.TO: "ile, ila, den, dan, ten, tan, le, la, yle, yla",
        Cue.AND: "ve, ile",
        Cue.OR: """
            ya da, yada, veya, veyahut, yahut, mi, mu, belki, hatta, ya da belki, belki de, bilemedin, ila,
            bazen, yoksa
        """,
        Cue.PERCENT: "yüzde, yüzdelik, yüzdesi, prosent",
        Cue.STARS: """
            yıldız, yıldızlık, yıldızı, yıldızdan, yıldızla, yıldız veriyorum, kalp, kalpten, pekiyi, lik
            sistemde, lük skalada, üzerinden yıldız, alkış
        """,
        Cue.SCHOOL: """
            okul notu, okul notuyla, okulda, okul notu olarak, karne notu, karnede, karneye, lise notu,
            üniversite notu
        """,
        Cue.UNIT: """
            saniye, sn, dakika, dakikada, dakikalık, dakikadan, dakikaya, dakikadır, dk, dak, dkda, dklık,
            saat, saatte, saatlik, saatten, saattir, saate, saatin, gün, günde, günlük, gündür, günden, güne,
            günün, iş günü, gece, geceden, gecelik, gecede, hafta, haftada, haftalık, haftadır, haftaya, ay,
            ayda, aylık, aydır, aydan, aya, yıl, yılda, yıllık, yıldır, yıldan, yılın, sene, senedir, senelik,
            senede, asır, mevsim, yaş, yaşında, yaşındaki, yaşındayım, yaşlarında, yaşına, yaşını, yaşa, yaş
            üstü, kişi, kişiyiz, kişiydik, kişilik, kişiye, kişiyle, kişinin, kişide, kişiden, kişiler,
            arkadaş, arkadaşım, arkadaşla, arkadaştık, çocuk, çocuğum, çocuğumla, çocukla, çocuklu, çocuğu,
            kardeş, kardeşiz, bebek, misafir, misafirim, ailece, kadın, erkek, kedi, köpek, torun, torunum,
            kızım, oğlum, erkek kardeş, kez, kere, defa, defadır, kezdir, keredir, sefer, seferdir, kat,
            katlı, katta, katı, katına, kata, lira, liraya, liralık, liradan, lirayı, liradır, tl, tlye, tl
            ye, tllik, tl lik, tl den, tl yi, kuruş, dolar, dolara, euro, euroya, avro, avroya, sterlin, bin
            lira, bin tl, milyon, bin, yüz lira, kg, kilo, kiloluk, kilodan, gram, gr, litre, lt, ml, metre,
            mt, metrekare, m2, km, kilometre, cm, santim, mm, gb, mb, derece, beden, numara, numaralı, no,
            nolu, no lu, nu, adet, adetlik, tane, tanesi, taneydi, tanesini, parça, parçalık, çift, takım,
            koli, porsiyon, bardak, şişe, kutu, kutuda, paket, paketten, poşet, çanta, tabak, tabaktan,
            tabağı, dilim, kaşık, çatal, fincan, kupa, kase, duble, kadeh, bira, kahveye, kahve içtik, çay
            içtik, çaya, çayı, tatlıya, lahmacuna, lahmacun yedik, pizzaya, tost yedik, dönere, kebaba, ekmek
            aldım, yumurta, simit, lokma, masalık, sandalye, oda tuttuk, odalı, yataklı, yatak, yıldızlı otel,
            yıldızlı, şubeniz, şubeden, şubenizden, şubede, dükkan, mağaza gezdim, siparişten, siparişim,
            siparişten biri, sipariş verdim, siparişte, ürün aldım, üründen, ürünün, ürün sipariş, ürün iade,
            gömlek, pantolon, elbise, ayakkabı aldım, çorap, kitap, bilet, durak, kapılı, vitrin, basamak,
            sayfa, soru, cevap hakkı, kelime, cümle, neden var, sebep, sebepten, sorun, sorunum, problem,
            hata, şikayet, mesaj, mesaj attım, mail, mail attım, arama, çağrı, adım, adımda, metreden, taksit,
            taksitle, ocak, ocakta, şubat, şubatta, mart, martta, nisan, nisanda, mayıs, mayısta, haziran,
            haziranda, temmuz, temmuzda, ağustos, ağustosta, eylül, eylülde, ekim, ekimde, kasım, kasımda,
            aralık, aralıkta, ayın, pazartesi, salı günü, tarihinde, tarihli, tarihi, tarihleri, plakalı,
            plaka, plakalı indirim, indirimi, indirimli, indirimle, indirimden, zam, zammı, zamla, kdv, kez
            geldim, tekerlekli, katılımcı, davetli, davetliye, davetlik, koltuklu, kişilik masa, kişilik
            rezervasyon, li yaşlarında, lu yaşlarında, üncü, inci, ncı, ncu, ünde, inde, ında, unda, üncü kez,
            inci kez, . kez, . kere, . defa, . sefer, . gelişim, . gelişimiz, . kat, . katta, . kattaki, .
            katı, . ziyaretim, . alışverişim, . siparişim, . gün, . günü, . gününde, . yıl, . yılımız, . yaş,
            . ay, . hafta, . şube, . şubeniz, . oda, . sınıf, . geldiğim, . masada, . el, . yıldönümü, . yıl
            dönümü, . kalite, . kişi, da geldim, de geldim, da gittim, de gittim, da gittik, de gittik, da
            geldik, de geldik, da açılıyor, de açılıyor, da kapanıyor, de kapanıyor, de kapandı, da kapandı,
            de randevum, da randevum, de randevumuz, da randevumuz, de rezervasyon, da rezervasyon, de
            gelecek, da gelecek, e kadar bekledim, a kadar bekledim, e kadar açık, a kadar açık, de aldık, den
            beri, dan beri, ten beri, tan beri, den önce, dan önce, den sonra, dan sonra, lü yıllar, lı
            yıllar, liler, lar, ler, dereceye, tuş, tuşa, yeri, kulaç, x, masada, masadaydık, masadayız,
            masadaydım, masadaki, masaya, masadan, . masadaydık, . masadaki, . masaya, . masadan, . odada, .
            odadaydık, . katta kaldık, . kattaydık, . sıradaydık, . sırada, . kasada, . kasadaki, . peronda, .
            gişede, indirim, indirime, indirimde, indirimin, zamlı, zamlanmış, komisyon, servis ücreti, servis
            bedeli, iskonto, kdv dahil
        """,
        Cue.THING: """
            sipariş no, sipariş nosu, sipariş numarası, sipariş numaram, sipariş numaramız, sipariş nom,
            sipariş kodu, sipariş kodum, sipariş, siparişim, takip no, takip numarası, kargo no, kargo takip
            no, fatura no, fiş no, fişim, fatura, masa, masa no, masa numarası, masamız, oda, oda no, odamız,
            odam, oda numarası, oda numaramız, kat, daire, daire no, kapı no, blok, sokak no, bina no, no,
            numara, salon, saat, saati, saatler, saat tam, saatim, randevum saat, randevu saati, randevu,
            randevum, ayın, tarih, tarihi, iphone, galaxy, windows, android, telefon, telefonum, telefon no,
            telefon numaram, tel, tel no, cep, gsm, beni, numaram, numaramız, kod, kodu, kodum, şifre, şifrem,
            pin, versiyon, versiyonu, sürüm, sürümü, sürümünde, model, modeli, beden, bedeni, ayakkabı no,
            hat, hattı, otobüs no, peron, kasa, kasa no, gişe, banko, koltuk no, koltuk, kanal, terminal,
            gate, kapı, menü no, menü, plaka, sınıf, bölüm, sayfa, madde, müşteri no, müşteri numaram, üye no,
            üyelik no, kart no, hesap no, iban, başvuru no, şikayet no, dosya no, talep no, son, ilk, her, her
            biri, gelen, diğer, öteki, geri kalan, yaklaşık saat, toplam saat, yaşım, yaşı, ücreti, tutarı,
            hesap, fiyatı tam, saatlerce, en az saat, sokak, cadde, posta kodu, vergi no, tc, tc no, ekim,
            kasım, aralık, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül
        """,
        Cue.NUMBER: "numara, no, nu, num, nr, numarası",
        Cue.IDIOM: """
            bir güzel, bir rezil, bir berbat, bir kötü, bir iyi, bir temiz, bir kahve, bir çay, bir lezzetli,
            bir kaliteli, bir hoş, bir garip, bir puan eksik, bir puan kırdım, bir puan düştüm, bir puan
            kırıyorum, 1 puan kırdım, 1 puan eksik, 1 puan kırıyorum, yüz verdik, yüz veren, yüz verdiler, yüz
            bulunca, bir numara, bir numaralı, bir numarasınız, bir numaradır, bir numarasın, bir numaram, 1
            numara, 1 numaralı, 1 numarasınız, 1 numaradır, no 1, number one, on numara, 10 numara, on
            numarasınız, 10 numarasınız, on numaradır, on numara beş yıldız, 10 numara 5 yıldız, on numara 5
            yıldız, 10 numara beş yıldız, dört dörtlük, dört dörtlüksünüz, dört dörtlüktü, 4 4 lük, 4 4 lüktü,
            dört gözle, dört bir yan, dört bir yanı, dört bir taraf, dört kolla, dört mevsim, dört duvar, dört
            ayak, dört döndüler, dört dönüyorlar, dört nala, dört işlem, dörtte bir, beş para, beş para etmez,
            beş para etmezsiniz, beş parasız, beş kuruş, beş kuruşluk, beş kuruş etmez, beş paralık, beş
            yıldızlı, 5 yıldızlı, beş yıldızlık, beş dakika, beş on, beş altı, beşte bir, beş çayı, beş
            benzemez, beş vakit, beş duyu, üç kağıt, üç kağıtçı, üç kağıtçılar, üç kağıtçısınız, üç
            kağıtçılık, üç kuruş, üç kuruşluk, üç kuruşa, üç beş, üç beş kuruş, üç dört, üç aşağı beş yukarı,
            üç otuz paraya, üç gün, üçü de, üçü bir arada, üçte bir, üçte iki, üç vakte, üç maymun, ikisi,
            ikisi de, ikimiz, ikimiz de, iki üç, iki dakika, iki dakikada, iki dakkada, iki arada bir derede,
            iki arada, iki ayağımız, iki ayağımızı, iki ayağımı, iki ayağı, iki büklüm, iki gözüm, iki kelime,
            iki kelam, iki laf, iki lafın, iki lafın belini, iki satır, iki yüzlü, iki yüzlüsünüz, iki katı,
            iki kat, iki katına, iki eli, iki elim, iki çift, iki çift laf, iki yakası, iki yakamız, iki
            cihanda, iki ucu, iki ateş arasında, iki tek, ikide bir, ikide birde, iki de bir, iki seksen, iki
            satırlık, iki adım, iki adımlık, iki lokma, ikinci, bir taşla iki kuş, bir koltukta iki karpuz,
            bir elin nesi var, bir iki, bir ikisi, bir kaç, bir çok, bir daha, bi daha, bir de, bi de, bir
            şey, bi şey, birşey, bir gün, bir an, bir an önce, bir tek, bir tane, bi tane, bir kere, bir kez,
            bir defa, bi kere, bi kez, bir ara, bir türlü, bir süre, bir nevi, bir hayli, bir o kadar, bir
            yandan, bir taraftan, bir bakıma, bir sürü, bi sürü, bir bir, bir bardak, bir dünya, bir rezalet,
            bir facia, bir felaket, her bir, hiç bir, herhangi bir, böyle bir, öyle bir, bu bir, bir yer, bir
            mekan, yedi düvel, yedi düvele, yedi sülale, yedi sülalesi, yedi sülalenizi, yedi ceddine, yedi
            kat, yedi kat el, yedi cihan, yedi bela, yedi iklim, yedi yirmi dört, yedi 24, yedi gün yirmi
            dört, yedi gün 24 saat, yedi harika, yedi başlı, yediden yetmişe, yedi bitirdi, yedi içti, yedi
            bıraktı, yedi bayıldı, yedi beğendi, yedi doymadı, yedi doydu, yedi hasta oldu, hakkımızı yedi,
            paramızı yedi, paramı yedi, hakkımı yedi, kafamı yedi, aklımı yedi, tokat yedi, kazık yedi, ayvayı
            yedik, haltı yedi, 7 / 24, 7 24, 24 / 7, 24 saat, 7 gün, 7 gün 24 saat, on parmağında on marifet,
            on para etmez, on kaplan gücünde, on kere, on kez, on katı, on adım, on paralık, on binlerce, onun
            için, ondan sonra, onda dokuzu, 10 da 9, 10 kişiden 9 u, on kişiden dokuzu, 10 kişiden 9, on
            seferin dokuzunda, 10 seferin 9 unda, on defanın dokuzunda, kırk yılda bir, kırk yılın başı, kırk
            yıl, kırk yıllık, kırk kere, kırk defa, kırk kez, kırk takla, kırk fırın, kırk yama, kırk gün kırk
            gece, kırk dereden su, bin bir, bin pişman, bin kere, bin kez, bin kat, bin teşekkür, bin bir
            gece, bin bir zahmetle, bin yaşa, bin yaşayın, binlerce, bin bir türlü, bin dereden su, yüz
            vermediler, yüz vermedi, yüz vermez, yüz vermiyorlar, yüz kere, yüz kez, yüz yüze, yüz karası, yüz
            güldüren, yüz güldürücü, yüz üstü, yüz bulamadık, yüz buldu, yüz çevirdi, yüz ifadesi, yüz
            binlerce, yüz kızartıcı, yüz yıl, yüz maskesi, yüz bakımı, yüz kremi, güler yüz, güler yüzlü, asık
            yüz, cilt yüz, milyon kere, milyonlarca, sıfır gibi, sıfırdan, sıfır sorun, sıfır problem, sıfır
            hata, sıfır stres, sıfır iletişim, sıfır ilgi, sıfır saygı, sıfır hijyen, sıfır araç, sıfır araba,
            sıfır km, sıfır kilometre, sıfır ürün, sıfır beden, sıfır atık, sıfır noktası, sıfır şikayet,
            sıfır gürültü, sıfır empati, sıfır tolerans, sıfır müşteri memnuniyeti, sıfır nezaket, sıfır
            temizlik, sıfır profesyonellik, sıfır bilgi, sıfır dert, sıfır kol, 0 sorun, 0 problem, 0 hata, 0
            stres, 0 iletişim, 0 ilgi, 0 saygı, 0 hijyen, 0 km, 0 araç, 0 şikayet, cola zero, kola zero, dokuz
            doğurduk, dokuz doğurdum, dokuz doğurttunuz, dokuz köyden, dokuz canlı, dokuz canlısınız, dokuz ay
            on gün, dokuz aylık, sekiz köşe, keyfimiz sekiz köşe, sekizinci harika, altı üstü, altı boş, altı
            kaval, altı kirli, altı yanık, altı yanmış, altı yandı, altı çizili, altı açık, altıdan, altı
            patlar, altı ıslak, altı pis, altı delik, altı yapışkan, elli kere, elli kez, elli defa, elli bin,
            elli elli, elli tane, eli yüzü düzgün, 50 50, 50 / 50, 50 kere, 40 yılda bir, 40 kere, 100 kere,
            1000 kere, 10 kere, yarı yarıya, 2 si 1 arada, 3 ü 1 arada, 2 si bir arada, 1 alana 1 bedava, 2
            alana 1 bedava, 1 alana 1, 2 al 1 öde, 3 al 2 öde, bir alana bir bedava, 1 + 1, 2 + 1, 3 + 1, 4 x
            4, top 10, top 5, top 3, dört x dört, 3 d, 4 k, 5 g, 4 g, 4 5 g, covid 19, a 4, beşi bir yerde,
            beşiktaş, beşi de, beşi birden, beşiz, dördü de, dördümüz, üçümüz, beşimiz, altımız, yedimiz,
            altısı, yedisi, sekizi de, birimiz, biriniz, üçlü, ikili, dörtlü koltuk, üçüncü sınıf, birinci
            sınıf, 1. sınıf, 3. sınıf, 5 kuruş, 5 kuruşluk, 5 para, 5 para etmez, 3 kuruş, 3 kuruşluk, 3
            kuruşa, 3 5 kuruş, 3 beş, 3 5, 2 dakika, 2 dakikada, 2 kelime, 2 yüzlü, 24 ayar, on sekiz yaş, 18
            yaş, 1 e 1, bire bir, bire on, yüzde yüz memnun, iki üç kişi|dakika|gün|saat|kez|defa|kere|hafta|
            ay|yıl|arkadaş|tane|adet|lira|kişiydik|kişilik|garson, üç dört|beş kişi|dakika|gün|saat|kez|defa|
            kere|hafta|ay|yıl|arkadaş|tane|kişiydik|kişilik, dört|beş beş|altı kişi|dakika|gün|saat|kez|kere|
            hafta|ay|yıl|arkadaş|tane|kişiydik|kişilik, beş on kişi|dakika|gün|kere|kez|lira|kişiydik, altı
            yedi kişi|dakika|gün|ay|kişiydik|saat|kez|yıl|hafta|kere, yedi sekiz kişi|dakika|gün|ay|kişiydik|
            saat|kez|yıl|hafta|kere, sekiz dokuz|on kişi|dakika|gün|ay|kişiydik|saat|kez|yıl|hafta|kere, bir
            harika|harikasınız|harikasın|harikaydı|harikaydınız|mükemmel|mükemmelsiniz|mükemmelsin|süper|
            süpersiniz|süpersin|tanesiniz|tanesin|tanedir|başka|başkasınız|başkadır|şahane|şahanesiniz|
            şahaneydi|efsane|efsanesiniz|efsaneydi|enfes|enfesti|acayip|muhteşem|muhteşemsiniz|muhteşemdi|
            tatlı|tatlılar|tatlısınız|içim|melek|meleksiniz|rezil|rezilsiniz|rezalet|rezaletsiniz|felaket|
            felaketti|tuhaf|alem|alemsiniz|efendi|kibar|nazik|güleryüzlü|kralsınız|kralsın
        """,
        Cue.STOP: """
            iptal etmek istiyorum, kvkk kapsamında silin,
            almak istemiyorum,
            ret, red, ret lütfen, iptal, iptal et, iptal edin, iptal ediyorum, iptal edilsin, dur, dur artık,
            durun, durdur, durdurun, durdurunuz, stop, stop sms, abonelikten çık, abonelikten çıkış,
            abonelikten çıkmak istiyorum, abonelik iptal, abonelik iptali, aboneliği iptal et, aboneliğimi
            iptal et, üyelikten çık, üyelik iptal, üyelik iptali, üyeliğimi iptal et, çık, çıkış, çıkış yap,
            çıkmak istiyorum, çıkar, çıkarın, çıkar beni, çıkarın beni, beni çıkar, beni çıkarın, sil, silin,
            siliniz, beni sil, beni silin, sil beni, numaramı sil, numaramı silin, kaydımı sil, kaydımı silin,
            bırak, bırakın, beni bırakın, yeter artık, artık yeter, yeterr, yeter be, yeter ya, kes, kesin
            artık, kes artık, kes şunu, kesin şunu, sonlandır, sonlandırın, bitir, bitirin, istemiyorum,
            istemiyorum artık, artık istemiyorum, istemiyoruz, istemem, hayır istemiyorum, mesaj istemiyorum,
            mesaj yok, mesaj atma, mesaj atmayın, mesaj gönderme, mesaj göndermeyin, yazma, yazmayın,
            yazmayınız, gönderme, göndermeyin, göndermeyiniz, atma, atmayın, atmayınız, arama, aramayın,
            aramayınız, sms atma, sms atmayın, sms gönderme, sms göndermeyin, sms istemiyorum, sms iptal, sms
            ret, sms red, mesaj iptal, mesaj ret, rahatsız etme, rahatsız etmeyin, rahatsız etmeyiniz,
            engelle, engelleyin, engelledim, engelliyorum, blokla, bloke, reddet, reddediyorum, reddedildi,
            rededin, kapat, kapatın, unsubscribe, quit, cancel, end, out, opt out, spam, vazgeç, vazgeçtim
            mesaj, listeden çıkar, listeden çıkarın, listeden çık, listeden sil, izin yok, izin vermiyorum,
            onay yok, onay vermiyorum, defol, defolun, defolun gidin, bas git, bir|bi daha yazma|yazmayın|
            atma|atmayın|arama|aramayın|gönderme|göndermeyin|istemem|istemiyorum, artık yazma|yazmayın|atma|
            atmayın|aramayın|göndermeyin|istemem|istemiyorum, yazma|yazmayın|atma|atmayın|arama|aramayın|
            gönderme|göndermeyin|istemem|istemiyorum|yazmayınız|göndermeyiniz|atmayınız|aramayınız, mesaj
            yeter, mesaj istemem, sms istemem, sms yok, iptal sms, anket yok, anket istemem, silin beni, iptal
            istiyorum, ret ediyorum, red ediyorum, onaylamıyorum, engellendiniz, blok, bloklandınız, bırakın
            artık, mesaj almak istemiyorum, ayrılmak istiyorum, beni engelleyin|engelle|bloklayın|blokla,
            numaramı engelleyin, durdurun bunu|şunu, bunu durdurun|durdur, durur, durmasını, durmanızı,
            durdurmanızı, durdurulmasını, kesin, kesin şunu|bunu|artık, kes şunu|bunu|artık, şunu|bunu
            kesin|kes, keser, yeter, yetti, yetti artık, bırakın artık|beni|şunu, bırakın bunu, beni
            bırakın|bırak, beni rahat bırakın|bırak, bizi rahat bırakın|bırak, rahat bırakın|bırak, rahat
            bırakın|bırak beni, peşimi bırakın|bırak, beni çıkarın|çıkar|çıkartın|silin|sil,
            çıkarın|çıkar|çıkartın beni, silin|sil beni, numaramı silin|sil|çıkarın, listeden
            çıkarın|çıkar|silin, listenizden çıkarın|çıkar|silin, listeden çıkmak,
            aboneliği|aboneliğimi|üyeliğimi|üyeliği iptal edin|et, üyelikten|abonelikten|listeden
            çıkar|çık|çıkmak|çıkarın, iptal ediniz, rahatsız etmeyin|etme|etmeyiniz, beni rahatsız
            etmeyin|etme|etmeyiniz, rahatsız etmeyin|etme beni|artık, bana yazmayın|yazma, yazmayın artık,
            bana yazma artık, artık bana yazmayın|yazma, mesaj
            istemiyorum|istemem|istemiyom|atmayın|atma|göndermeyin, sms
            istemiyorum|istemem|istemiyom|atmayın|atma|göndermeyin, bana mesaj atmayın|atma|göndermeyin, bana
            bir şey göndermeyin|atmayın, bana hiçbir şey göndermeyin|atmayın, bunu|bunları|artık|bir|hiçbir
            istemiyorum|istemiyom, istemiyom, bir şey istemiyorum, hiçbir şey istemiyorum, bunları
            istemiyorum, iletişime geçmeyin|geçme, benimle iletişime geçmeyin|geçme, beni aramayın|arama,
            uğraşmayın, uğraşmayın benimle, gidin, gidin başımdan, kafamı şişirmeyin, durur musunuz, keser
            misin|misiniz, bırakır mısınız|mısın, durdurur musunuz|musun, siler misiniz|misin
        """,
        Cue.URGING: """
            lütfen, ltf, musunuz|mısınız|misiniz|müsünüz, musun|mısın|misin|müsün, mu|mı|mi|mü, durur musunuz,
            bırakır mısınız, keser misiniz, keser misin, çıkarır mısınız, siler misiniz, yapar mısınız,
            edebilir misiniz, edin, istiyorum, isterim, istiyom, rica ediyorum, rica ederim, talep ediyorum,
            zorundasınız, ben, siz, bunu, bunun, şunu, bunları, bu, beni, bizi, hepsini, artık, dedim,
            diyorum, söylüyorum, söyledim, size söyledim, zaten söyledim, daha önce söyledim, size dedim,
            tekrar ediyorum, tekrar, bir daha, yine, son kez, son kez söylüyorum, son uyarı, son uyarım, ilk
            ve son, hemen, şimdi, derhal, acilen, bir an önce, bugün, cidden, gerçekten, ciddiyim, sadece, ya,
            yahu, be, ulan, lan, allah aşkına, allahım, ve, ama, o zaman, yoksa, yada, ya da, yoksa şikayet
            ederim|edeceğim, yoksa sizi şikayet ederim|edeceğim|engellerim, şikayet ederim|edeceğim, sizi
            engellerim|engelleyeceğim, yoksa engellerim|engelleyeceğim, yoksa polise giderim, yoksa savcılığa
            giderim, hayır, yok, hayır hayır, ilgilenmiyorum, ilgimi çekmiyor, ilgim yok, bıktım, bıktım
            artık, bıktım sizden, sıkıldım, usandım, çok rahatsız ediyorsunuz, rahatsız ediyorsunuz, sinir
            bozucu, çok sinir bozucu, can sıkıcı, bu spam, spam, listeden, listenizden, bu listeden, sonsuza
            kadar, tamam, tmm, ok, kardeşim, arkadaşım, abi, numaramı, aboneliğimi, musunuz, misin, misiniz,
            mısınız, mısın, musun, size söylüyorum, tekrarlıyorum
        """,
        Cue.REFUSAL: """
            bir|bi daha rahatsız etme|etmeyin|etmeyiniz, yazmayın daha, buraya yazmayın, beni aramayın|arama|
            aramayınız|aramasınlar, bizi aramayın, aramayın beni|bizi, rahatsız etme|etmeyin|etmeyiniz|
            etmesin|etmesinler, daha fazla rahatsız etmeyin, abonelikten çık|çıkış|çıkıyorum|çıkmak|çıkarın|
            ayrıl, verilerimin|bilgilerimin|numaramın|kaydımın silinmesini, beni unutun|unut|unutunuz|silin|
            sil|engelleyin, unutun beni, beni|bizi rahat bırak|bırakın|bırakınız|bırakıverin, rahat bırakın|
            bırak|bırakınız beni|bizi|artık|lütfen|insanları, rahat bırakın, salın beni, beni salın, bir|bi
            salın, düşün yakamdan|yakamızdan, yakamdan düşün, yakamı|peşimi|yakamızı bırakın|bırak, beni
            bırakın, onayımı|iznimi|rızamı iptal|kaldırın|kaldırıyorum|çekiyorum, izin|onay|rıza vermiyorum|
            vermiyoruz, bana|bize yazmayı|göndermeyi|atmayı bırak|bırakın|kes|kesin, yazmayı|göndermeyi|
            atmayı|spamlamayı|aramayı bırakın|kesin|kes|bırakır|keser, spam|spamı|spamlamayı yapmayın|atmayın|
            kesin|bırakın|yapmayı, mesajlarınızdan|mesajlardan|smslerinizden|smslerden|anketlerinizden|
            anketlerden|iletilerinizden bıktım|bıktık|usandım|usandık|sıkıldım|sıkıldık|gına|yoruldum|
            illallah|bunaldım, bıktım|bıktık|usandım|usandık|sıkıldım|sıkıldık|bunaldım mesajlarınızdan|
            smslerinizden|anketlerinizden, gına geldi|getirdiniz mesajlarınızdan|smslerinizden|mesajlardan,
            sizi|numaranızı|bu|numarayı engelliyorum|engelledim|engelleyeceğim|engelleyecem|engellicem|
            blokluyorum|blokladım|engellerim, engelliyorum|engelledim|blokluyorum sizi, bir|bi daha
            yazarsanız|yazarsan, iletişime geçmeyin|geçmeyiniz, benimle|bizimle iletişime|bir geçmeyin|
            geçmeyiniz|daha, opt out, onayım|iznim|rızam yok, onayım|iznim|rızam olmadan|yok mesaj|yazmayın|
            sms|atmayın, yazıp|arayıp durmayın, anketlere|ankete|anketlerinize katılmak|cevap istemiyorum|
            vermek|vermeyeceğim, anket doldurmak istemiyorum, .|! yazmayın|göndermeyin|atmayın|aramayın|
            yollamayın, bıktım|bıktık|yeter göndermeyin|atmayın|yazmayın|yollamayın|aramayın, mesaj|sms atıp|
            gönderip duruyorsunuz yeter, mesaj yağmuruna, rahatsız ediyorsunuz, rahatsız edilmek istemiyorum,
            rahatsız etmeyi bırakın|kesin|bırak|kes, rahatsız etmekten vazgeçin, ileti yönetim sistemi, iys
            den, bir|bi daha ulaşmayın|ulaşma|ulaşmayınız|yazma|yazmayın|yazmayınız|atma|atmayın|atmayınız|
            gönderme|göndermeyin|göndermeyiniz|yollama|yollamayın|aramayın|aramayınız|atmyn|yazmyn|göndermyn|
            mesajlamayın|atmasınlar|göndermesinler|yazmasınlar|aramasınlar, bana|bize|artık|lütfen ulaşmayın|
            ulaşma|ulaşmayınız|yazma|yazmayın|yazmayınız|atma|atmayın|atmayınız|gönderme|göndermeyin|
            göndermeyiniz|yollama|yollamayın|aramayın|aramayınız|atmyn|yazmyn|göndermyn|mesajlamayın|
            atmasınlar|göndermesinler|yazmasınlar|aramasınlar, asla|sakın|buraya yazma|yazmayın|yazmayınız|
            atmayın|atmayınız|göndermeyin|göndermeyiniz|yollamayın|aramayın|aramayınız, bir|bi daha bana|bize
            mesaj|sms atmayın|göndermeyin|yollamayın|yazmayın, bana|bize bir|bi şey göndermeyin|atmayın|
            yollamayın|yazmayın, yazma|yazmayın|yazmayınız|atmayın|atmayınız|göndermeyin|göndermeyiniz|
            yollamayın|aramayın|aramayınız bir|bi daha, numarama|telefonuma yazma|yazmayın|yazmayınız|atmayın|
            atmayınız|göndermeyin|göndermeyiniz|yollamayın|aramayın|aramayınız|mesaj, mesaj mesaj göndermeyin|
            atmayın|yollamayın|yazmayın, bu listeden|gruptan|sistemden çıkar|çıkarın|çıkarınız|çıkartın|
            çıkart|çıkarır|silin|sil|siler|siliniz|alın|düşün|çıkarmanızı|çıkarılmak|çıkmak, listeden|
            listenizden|listelerinizden|sistemden|sisteminizden|rehberden|rehberinizden|gruptan|
            veritabanından|veritabanınızdan|kayıtlarınızdan|kayıtlardan|abonelikten|aboneliğinizden|üyelikten
            ayrılmak istiyorum|istiyoruz, listeden|listenizden|listelerinizden|sistemden|sisteminizden|
            rehberden|rehberinizden|gruptan|veritabanından|veritabanınızdan|kayıtlarınızdan|kayıtlardan|
            abonelikten|aboneliğinizden|üyelikten nasıl çıkarım|çıkabilirim|çıkıcam|çıkılır|çıkacağım, nasıl
            listeden|listenizden|abonelikten|sistemden|gruptan çıkarım|çıkabilirim, sil|silin|siliniz|unutun|
            unut|engelleyin numaramı|telefonumu|bilgilerimi|verilerimi|kaydımı|adımı|numarayı|ismimi|nomu, bu
            numarayı sil|silin|siliniz|silebilir|siler|kaldırın|kaldır|çıkarın|çıkar|çıkartın|unutun|unut|
            silinsin|silmenizi|sildirmek|engelleyin, kişisel|tüm|bütün|iletişim verilerimi|bilgilerimi silin|
            sil|siler|siliniz|kaldırın|silinmesini|unutun, kişisel|tüm verilerimin|bilgilerimin silinmesini,
            ama|lütfen|hemen|derhal silin|siliniz, aboneliğimi|üyeliğimi|aboneliği|kaydımı iptal edin|ediniz|
            et|eder|edilsin|edebilir|istiyorum|ediyorum|lütfen, aboneliğimi|üyeliğimi|aboneliği|kaydımı
            sonlandırın|sonlandır|bitirin|silin|kapatın, aboneliğimi|üyeliğimi iptal etmek|ettirmek istiyorum|
            istiyoruz, iletişim|ileti iznimi, mesaj|sms|bildirim|bülten|ileti|mail aboneliğini|aboneliğimi|
            üyeliğimi|aboneliği iptal|sonlandırın|silin|kapatın, onayımı|onay|onayı|onaylarımı|iznimi|izni|
            izin|izinlerimi|izinleri|rızamı|rıza|rızayı|muvafakatimi|muvafakati geri çekiyorum|alıyorum|
            çekiyoruz|aldım|çektim|almak|çekmek, mesaj|sms|ileti|anket|reklam izin|onay|iznim|onayım vermedim|
            vermiyorum|yok, mesaj|sms|anket|reklam|spam göndermekten|atmaktan|yollamaktan vazgeçin|vazgeç,
            bir|bi daha mesaj|sms|msj|ileti|anket|reklam|spam|mail atarsanız|yazarsanız|gönderirseniz|gelirse|
            atarsan|alırsam|yollarsanız, mesaj|sms|anket|reklam atmaya|göndermeye devam ederseniz|edersen,
            istemiyorum|istemiyoruz mesaj|sms|anket|reklam|spam|mesajlarınızı|smslerinizi|anketlerinizi,
            mesaj|sms|ileti|anket|reklam|spam atıp|gönderip|yollayıp durmayın|durma, illallah|bıktım|usandım
            bu|artık|sizin|ettim mesajlardan|mesajlarınızdan|smslerden|anketlerden, gına geldi|getirdiniz bu|
            artık mesajlardan|mesajlarınızdan|smslerden, yanlış numaraya|kişiye mesaj atmayın|göndermeyin, her
            gün mesaj bıktım|yeter, bıktım|bıktık|usandım|yeter|yeter artık göndermeyin|atmayın|yazmayın|
            yollamayın|aramayın, bir|bi mesaj daha atarsanız|gelirse|gönderirseniz|alırsam, bir|bi daha anket|
            mesaj|sms manket|falan|filan istemem|istemiyorum, bir|bi daha bana|beni|bize|lütfen|asla|sakın
            yazma|yazmayın|atmayın|göndermeyin|yollamayın|aramayın|yazmayınız|atmayınız|göndermeyiniz, bana|
            bize böyle|her|bu şeyler|gün|tür|tarz yazmayın|atmayın|göndermeyin|yollamayın|aramayın, bana|bize
            daha yazmayın|atmayın|göndermeyin|yollamayın|aramayın|yazma|atma, bu numaraya|hatta|telefona
            yazma|yazmayın|yazmayınız|atmayın|atmayınız|göndermeyin|göndermeyiniz|yollamayın|aramayın|
            aramayınız|ulaşmayın|mesajlamayın|atma, bu numaraya|hatta mesaj|sms yazmayın|atmayın|göndermeyin|
            yollamayın|aramayın|yazmayınız|atmayınız, yazmayın|atmayın|göndermeyin|yollamayın|aramayın|yazma|
            yazmayınız bu numaraya|hatta, yazmayın|atmayın|göndermeyin|yollamayın|aramayın|yazma bana|bize|
            artık|lütfen|buraya|yeter, yazmayınız|atmayınız|göndermeyiniz|aramayınız bana|artık|lütfen,
            numaramı|telefonumu|bilgilerimi|verilerimi|kaydımı|adımı|numarayı|nomu sil|silin|siliniz|
            silebilir|siler|kaldırın|kaldır|çıkarın|çıkar|çıkartın|unutun|unut|silinsin|silmenizi|sildirmek|
            engelleyin, ismimi|hattımı|iletişimimi|numaramızı|verilerimizi|kaydımızı|bilgilerimizi sil|silin|
            siliniz|kaldırın|çıkarın|çıkar|unutun|silinsin, listeden|listenizden|sistemden|sisteminizden|
            rehberinizden|gruptan|kayıtlarınızdan|üyelikten çıkar|çıkarın|çıkarınız|çıkartın|çıkart|çıkarır|
            silin|sil|siler|siliniz|çıkarmanızı|çıkarılmak|çıkmak, listelerinizden|sistemlerinizden|rehberden|
            veritabanından|veritabanınızdan|kayıtlardan|aboneliğinizden|numaralardan çıkar|çıkarın|çıkarınız|
            çıkartın|silin|sil|siliniz|çıkmak|düşün, abonelikten|listenizden|listeden alın|düşün, mesaj|sms|
            mesj|msj|ileti|anket|bildirim|reklam|spam|mail almak istemiyorum|istemiyoruz|istemem, mesaj|sms|
            anket|reklam alma istemiyorum, smsler|mesajlar|anketler istemiyorum|istemiyoruz|gelmesin, mesaj|
            sms|anket istemediğimi, mesajları|mesajlarınızı|smsleri|smslerinizi|anketleri|anketlerinizi kes|
            kesin|almayacağım|iptal|bırakın, kesin|durdurun artık mesaj|sms|mesajları, mesaj|sms|bildirim|
            ileti aboneliğini|aboneliğimi sil, listeden|listenizden|sistemden|sisteminizden|rehberinizden|
            kayıtlarınızdan|gruptan|abonelikten|veritabanınızdan beni|adımı|numaramı|bizi|lütfen çıkarın|
            çıkar|silin|sil, sıkıldım|bıktım|usandım bu anketlerden|mesajlardan, bir|bi daha da yazmayın|
            atmayın|göndermeyin|yollamayın|aramayın, spam olarak|diye bildireceğim|bildiriyorum|bildirdim|
            şikayet|işaretliyorum|işaretledim, iletişim|mesaj|sms|arama|ileti|kvkk izni|onayı|rızası
            vermiyorum|vermedim|yok|iptal, mesajları|mesajlarınızı|smsleri|bunları|anketleri nasıl durdururum|
            durdurabilirim|iptal|kapatırım|kapatabilirim|engellerim|engelleyebilirim, nasıl iptal|
            durdurabilirim|engellerim edebilirim|ederim|edilir|mesajları|smsleri mesajları|smsleri|aboneliği,
            iptal ediyorum|edin aboneliği|aboneliğimi|üyeliğimi|mesajları, benim numaram|telefonum değil
            silin, ait değil silin|yazmayın|aramayın|mesaj, engel attım|atıyorum|atacağım, engelliyorum|
            engelledim|engelleyeceğim numarayı|numaranızı|hattı, tarafıma mesaj|sms|ileti|bildirim
            gönderilmesin|atılmasın|iletilmesin|göndermeyin|gelmesin, tarafımla iletişime geçmeyin|geçilmesin|
            geçilmesini, iletişim kurmayın|kurulmasın, aranmak|rahatsız|mesajlaşmak istemiyorum|edilmek
            istemiyorum, mesaj|sms|arama listenizden|listesinden çıkarılmak|çıkarılmayı, beni salın|boşverin|
            bırakın, bi|bir rahat verin|bırakın, taciz etmeyin|etmeyi|ediyorsunuz, size izin|onay vermedim,
            verilerimin işlenmesini|kullanılmasını|paylaşılmasını, numaramı kullanmayın|kullanmanızı|
            paylaşmayın|unutun, sizden haber|mesaj|sms almak|gelsin istemiyorum, mesaj|sms|ileti almaya|
            göndermeye|atmanıza|göndermenize|atmaya izin|onay|iznim|onayım|rızam, mesaj|sms|anket göndermeyi|
            atmayı|yazmayı|yollamayı bırak|bırakın|kes|kesin|durdurun|durdur, numaramı|bilgilerimi|verilerimi|
            kaydımı|adımı lütfen|listenizden|listeden|sisteminizden|sistemden|artık|derhal|hemen silin|sil|
            siliniz|çıkarın, mesaj|sms|anket|müşteri listesinden|listenizden|grubundan adımı|beni|çıkarın|
            çıkar|çıkmak|silin
        """,
        Cue.STOPPING: """
            yeter, yeter artık, artık yeter, bıktım, bıktık, bıktım artık, usandım, usandık, kes, kes şu,
            kesin şu, kesin artık şu, kesin bu, durdur, durdurun, durdurun şu, durdurun bu, bırakın şu, bırak
            şu, iptal edin şu, atmayın şu, atmayın bu, atmayın artık, atmayın, atma şu, göndermeyin şu,
            göndermeyin bu, göndermeyin artık, göndermeyin, gönderme şu, yollamayın şu, yollamayın,
            istemiyorum, istemiyoruz, istemem, stop, son verin, almak istemiyorum, almak istemiyoruz, atma,
            gönderme, yollama, yazma, kesin artık bu, durdurun artık, iptal edin, iptal ediyorum, vazgeçin,
            istemiyoruz artık, istemiyorum artık, almayacağım, istemem artık, bıktırdınız, yeter be, yeter ya,
            yetti, yetti artık, gına geldi, illallah, hayır istemiyorum, kapatın, kapatın artık, sonlandırın
        """,
        Cue.CONTACT: """
            mesaj, mesajı, mesajlar, mesajları, mesajlarınız, mesajlarınızı, mesajınızı, mesajlarını,
            mesajların, mesajlarınızın, sms, smsi, smsler, smsleri, smslerinizi, smslerin, sms ler, sms leri,
            sms i, sms lerinizi, mesj, msj, msjlar, msg, ileti, iletileri, iletiler, iletilerinizi, bildirim,
            bildirimleri, bildirimler, anket, anketi, anketler, anketleri, anketlerinizi, anket mesajları,
            spam, reklam, reklamları, reklamlarınızı, reklam mesajı, tanıtım mesajı, kampanya mesajı, kampanya
            mesajları, ticari ileti, ticari elektronik ileti, ticari mesaj, toplu mesaj, bülten, newsletter, e
            posta, mail, mailleri, yanlış numara, yanlış kişi, yanlış numaraya, bana ait değil, mesajlardan,
            mesajlarınızdan, smslerden, smslerinizden, anketlerden, anketlerinizden, reklamlardan,
            mesajlarınıza, smslerinize, anketlerinize, mesajlaşma, bildirimlerinizi, bildirimlerden,
            bültenleri, mailleriniz, maillerinizi, mailinizi
        """,
        Cue.NO_MORE: """
            ulaşmayın, ulaşma, ulaşmayınız, yazma, yazmayın, yazmayınız, atma, atmayın, atmayınız, gönderme,
            göndermeyin, göndermeyiniz, yollama, yollamayın, yollamayınız, arama, aramayın, aramayınız, atmyn,
            atmayn, yazmyn, yazmayn, göndermyn, göndermeyn, mesajlamayın, iletmeyin, atmasın, atmasınlar,
            göndermesin, göndermesinler, yazmasın, yazmasınlar, aramasın, aramasınlar, istemiyorum,
            istemiyoruz, istemiyorm, istemiyom, istemem, istemediğimi söyledim, almak istemiyorum, almak
            istemiyoruz, almak istemiyorm, almayı istemiyorum, almayalım, almayayım, gelmesin, gelmesin artık,
            gelmesini istemiyorum, durdurun, durdur, durdurulsun, kesilsin, son verin, göndermekten vazgeçin,
            iptal edin, iptal edilsin, iptal et, gönderilmesin, gönderilmesini istemiyorum, atılmasın,
            atılmasını istemiyorum, göndermenizi istemiyorum, atmanızı istemiyorum, yollamanızı istemiyorum,
            yeter, yeter artık, artık yeter, bana atmayın, bana göndermeyin, sonlandırın, silin, siliniz,
            lütfen silin, silin lütfen, kesin artık, kapatın, almayacağım, bıktım, bıktık, usandım, illallah,
            yetti, yetti artık, gelmesin lütfen, gönderilmesin lütfen, atılmasını istemiyoruz, almak istemem,
            kesilsin artık, göndermenizi istemiyoruz, bırakın, bırakın artık, yollanmasın, iletilmesin
        """,
        Cue.BETWEEN_THEM: """
            almak, alma, almayı, gönderilmesini, göndermenizi, atmanızı, atılmasını, yollamanızı, falan,
            filan, artık, artk, daha, bir daha, bi daha, bir, lütfen, bana, bize, beni, da, de, bu, şu, o,
            tür, türlü, hiçbir, hiç, hiç bir, sürekli, her gün, sizden, sizin, gelsin, lan, ulan, ya, be, boş,
            gereksiz, saçma, aptal, salak, böyle, asla, kesinlikle, atıp, atıp durmayın, ticari, toplu,
            reklam, tanıtım, kampanya, otomatik, anket, sms, mesaj, bu tür, bu tarz, başka, ne, sakın,
            numarama, numaraya, bu numaraya, telefonuma, yeter, içerikli, amaçlı, elektronik, hiçbir şekilde,
            tekrar, ve, vs, kardeşim, kardeş, göndermeyi, lü, li, ları, leri, manket, msj, mms, masaj,
            vesaire, vb, kez, bıktım, usandım, tip, bu tip, şu tür, gönderilen, attığınız, gönderdiğiniz,
            yolladığınız, hala, yine, sonra, bundan sonra, bundan böyle, gerek yok, gerekmiyor, tarafıma,
            tarafımıza, hattıma, cep telefonuma, alakasız, lüzumsuz, istenmeyen, izinsiz, spam, kere, kere
            daha, size, siz
        """,
        Cue.SUBJECT: """
            attım, attık, atmadılar, atmadınız, atmadı, gelmedi, gelmediği, geldi, gelince, aldım, almadım,
            beklemekten, bekledim, bekliyorum, yazdım, gönderdim, gönderdik, göndermediler, göndermedi,
            göndermediniz, kargo, sipariş, garson, kurye, onay, teslimat, bilgilendirme, kutusu, saati,
            hakkımı, hakkı, ile, la, dediler, diyorlar, demeyin, attığım, attığımda, mesajıma, mesajlarıma,
            onayı, doğrulama
        """,
        Cue.WRONG_NUMBER: """
            yanlış|yanlis|hatalı
            numara|numaraya|kişi|kişiye|numra|no|numaradasınız|numarayı|kişiyi|telefon|insan, yanlış numara
            bu, numara yanlış, yanlış yere, yanlış kişiye yazdınız|yazıyorsunuz|mesaj, yanlış numaraya
            yazdınız|yazıyorsunuz|mesaj, yanlış yazdınız, bu benim numaram değil, benim numaram değil, numara
            benim değil, o ben değilim, o değilim, ben o değilim, ben o kişi değilim, aradığınız kişi değilim,
            aradığınız kişi ben değilim, bu isimde biri yok, böyle biri yok, öyle biri yok, bu isimde kimse
            yok, artık onun numarası değil, onun numarası değil, numara artık onun değil, numara el
            değiştirdi, numara sahibi değişti, sahibi değişti, numara başkasına ait, başkasına ait, başkasının
            numarası, numara başkasının, başka birine ait, ben başkasıyım, ben başka biriyim, beni
            başkasıyla|biriyle karıştırdınız|karıştırıyorsunuz, karıştırdınız beni, başkasıyla
            karıştırdınız|karıştırıyorsunuz, sizden hiç bir|alışveriş|bir şey|yapmadım|almadım, sizden hiçbir
            şey almadım, sizden bir şey almadım, sizden hiç alışveriş yapmadım, oradan hiç bir şey almadım,
            oradan hiçbir şey almadım, oradan hiç alışveriş yapmadım, hiç alışveriş yapmadım, hiçbir şey
            almadım, hiç bir şey almadım, bir şey almadım, hiçbir şey satın almadım, müşteriniz değilim, sizin
            müşteriniz değilim, hiç müşteriniz olmadım, hiç gelmedim oraya, adınızı hiç duymadım
        """,
        Cue.NO_IDEA: "sizi tanımıyorum, seni tanımıyorum, sizi tanımam",
        Cue.NOT_ME: """
            değilim, ben değilim, değil, artık değil, benim adım değil, adım değil, burada yok, diye biri yok,
            diye birini tanımıyorum, adında biri yok, isminde biri yok, tanımıyorum, burada oturmuyor, artık
            kullanmıyor, numarasını değiştirdi
        """,
        Cue.NAME: """
            maria, ayşe, fatma, mehmet, ahmet, ali, mustafa, zeynep, elif, emre, murat, hüseyin, hasan, merve,
            selin, can, burak, deniz, emine, hatice, yılmaz, kaya, ayşenin, fatmanın, mehmetin, ahmetin,
            marianın, bey, hanım, hanımın, beyin
        """,
        Cue.PHONE: """
            numara, numarası, numaram, no, telefon, telefonu, telefonum, bu, bu numara, şu, o, onun, artık,
            şimdi, ben, benim, siz, sizi, sen, sizin, size, galiba, sanırım, herhalde, sanıyorum, bence,
            üzgünüm, özür dilerim, kusura bakmayın, pardon, maalesef, aradınız, arıyorsunuz, yazdınız,
            yazıyorsunuz, mesaj, attınız, atıyorsunuz, gönderdiniz, gönderiyorsunuz, sms, yeni, eski, sahibi,
            sahibiyim, aldım, hattı, hat, yeni aldım, ve, ama, da, de, ne, burası, burada, orada, oradan, hiç,
            hayatımda, kişi, biri, biriyle, nin, nın, nun, nün, in, ın, un, ün, bir, şey, için, yanlışlıkla,
            var, olmuş, oldu, a, mı, başka, başkasına
        """,
        Cue.HELP: """
            yardım, yardım lütfen, lütfen yardım, yardım edin, yardım et, yardım edin lütfen, yardım eder
            misiniz, yardım eder misin, yardım istiyorum, yardıma ihtiyacım var, yardım lazım, yardımcı olun,
            yardımcı olur musunuz, yardımcı olur musun, yardımcı olabilir misiniz, help, info, bilgi, bilgi
            verin, bilgi ver, bilgi almak istiyorum, bilgi alabilir miyim, bilgi istiyorum, bilgi verir
            misiniz, detay, detaylı bilgi, daha fazla bilgi, destek, destek istiyorum, imdat, sos, menü,
            müşteri hizmetleri, müşteri temsilcisi, iletişim, talimat, talimatlar, komutlar, sss, temsilciye
            bağlan, canlı destek, açıklama, ne yapmalıyım, ne yapacağım
        """,
        Cue.ASK: """
            kimsiniz, kimsin, kimsiniz siz, kimsin sen, siz kimsiniz, sen kimsin, kim bu, bu kim, bu kimdir,
            kim o, kimdir bu, kim yazıyor, kim mesaj atıyor, kim gönderdi, kim gönderiyor, kiminle
            görüşüyorum, kiminle konuşuyorum, kiminle yazışıyorum, kimden geliyor, kimden bu, kim tarafından,
            kim adına, bu mesaj kimden, bu mesaj kim, mesaj kimden, siz hangi, sen hangi, bu numara kimin, bu
            kimin numarası, bu numara ne, bu ne, bu ne şimdi, bu ne anketi, bu ne mesajı, bu ne ya, bu ne
            içindi, bu ne için, bu nedir, nedir bu, ne bu, ne bu şimdi, bu neyin anketi, neyin anketi, ne
            anketi, ne mesajı bu, ne için bu, neyin nesi, neyin nesi bu, bu neyin nesi, bu mesaj ne, bu mesaj
            nedir, bu mesaj neden, bu mesaj niye, bu mesaj ne için, bu mesajı neden, bu mesajı niye, bu mesajı
            niçin, bu mesaj ücretli, bu mesaj ücretli mi, bu mesaj paralı, bu mesaj gerçek, bu anket ne, bu
            anket nedir, bu anket neden, bu anket ne için, bu sms ne, bu sms ücretli, neden bana, niye bana,
            bana neden, bana niye, bana niçin, neden mesaj, niye mesaj, niye yazıyorsunuz, neden yazıyorsunuz,
            niye soruyorsunuz, neden soruyorsunuz, neden bu mesajı, niye bu mesajı, numaramı nereden, numaramı
            nerden, numaramı kimden, numaramı nasıl, numaramı kim, telefonumu nereden, telefonumu nerden,
            telefonumu kimden, numaram sizde, numaram nereden, numaram size, benim numaramı nereden, benim
            numaramı nerden, nereden buldunuz, nerden buldunuz, nereden aldınız, nerden aldınız, nereden
            tanıyorsunuz, nereden geliyor, nereden yazıyorsunuz, nerden yazıyorsunuz, neresi, neresi burası,
            burası neresi, burası hangi, neresisiniz, hangi şube, hangi firma, hangi firmadan, hangi
            firmasınız, hangi mağaza, hangi mağazadan, hangi restoran, hangi restorandan, hangi kafe, hangi
            otel, hangi sipariş, hangi siparişim, hangi siparişten, hangi işletme, hangi şirket, hangi
            şirketten, hangi dükkan, hangi marka, hangi kurum, hangi konuda, hangi ziyaret, hangi ürün, hangi
            alışveriş, hangi puan iyi, hangi not, ne demek, bu ne demek, ne demek bu, ne demek istiyorsunuz,
            0|1|10|sıfır|bir|on ne demek|anlama|oluyor|anlamına, 0|10 ne, ne istiyorsunuz, ne istiyorsun, ne
            alaka, ne oluyor, neyi tavsiye, kimi tavsiye, neyi soruyorsunuz, neyi puanlıyorum, neyi
            puanlayacağım, neyi değerlendiriyorum, neyi değerlendireceğim, neye puan, neye göre, kime tavsiye,
            nasıl değiştirebilirim, nasıl değiştiririm, nasıl değiştirebiliriz, nasıl düzeltebilirim, nasıl
            düzeltirim, puanımı nasıl, puanımı değiştirebilir, puanımı değiştirmek, puanımı düzeltebilir,
            verdiğim puanı nasıl, verdiğim puanı değiştirebilir, verdiğim puanı değiştirmek, puanı nasıl,
            puanı değiştirebilir, cevabımı nasıl, cevabımı değiştirebilir, oyumu nasıl, oyumu değiştirebilir,
            notumu nasıl, notumu değiştirebilir, nasıl cevap, nasıl cevaplayacağım, nasıl cevaplarım, nasıl
            puan, nasıl puanlıyorum, nasıl puanlayacağım, nasıl oy, nasıl yapacağım, nasıl yapılıyor, nasıl
            yapıcam, nasıl çalışıyor, nasıl ulaşabilirim, size nasıl, sizi nasıl, nasıl iletişime, nasıl
            değerlendireceğim, ne yapmam, ne yapmam gerekiyor, ne yapmam lazım, ne yapacağım, ne yapıcam, ne
            yazmam, ne yazacağım, ne yazayım, ne yazmalıyım, ne cevap, değiştirebilir miyim, cevap verirsem,
            cevap versem, ücretli mi, ücretsiz mi, paralı mı, bedava mı, para ödüyor muyum, kaç para, ne kadar
            tutar, kaça kadar, saat kaça kadar, kaçta açılıyorsunuz, kaçta açıyorsunuz, kaçta açıksınız, kaçta
            kapanıyorsunuz, kaçta kapatıyorsunuz, kaçta açılıyor, kaçta kapanıyor, saat kaçta, saat kaçtan,
            açık mısınız, açıkmısınız, pazar açık, pazar günü açık, pazarları açık, bugün açık, yarın açık,
            bayramda açık, hafta sonu açık, kaça kadar açıksınız, kaça kadar açık, neredesiniz, nerdesiniz,
            nerede bulunuyorsunuz, yeriniz nerede, yeriniz neresi, adresiniz, adresiniz ne, adresiniz nedir,
            adresiniz neresi, adres nedir, adres ne, adres neresi, çalışma saatleri, çalışma saatleriniz,
            çalışma saatleriniz ne, çalışma saatleriniz nedir, mesai saatleriniz, telefon numaranız, telefon
            numaranız ne, telefonunuz ne, numaranız ne, numaranız kaç, dolandırıcı mısınız, dolandırıcılık mı,
            dolandırıcı mı, bot musun, bot musunuz, bot mu bu, robot musun, robot musunuz, robotla mı, botla
            mı, gerçek mi, gerçek mi bu, bu gerçek, spam mi, spam mı bu, şaka mı bu, insan mısın, 0|1|sıfır|
            bir mi iyi|kötü|yüksek|düşük|daha|en, 10|on mu iyi|kötü|yüksek|düşük|daha|en, 0|1|sıfır mi iyi|
            kötü|yüksek|düşük 10|on mu, 0|1|sıfır mi daha|en iyi|kötü|yüksek|düşük 10|on mu, 10|on mu iyi|
            kötü|yüksek|düşük 0|1|sıfır mi, 10|on mu daha|en iyi|kötü|yüksek|düşük 0|1|sıfır mi, 0|1|10|sıfır|
            on iyi|kötü|yüksek mi kötü|iyi|düşük mi, 10|on iyi|kötü|yüksek mü, en yüksek kaç, en yüksek puan
            kaç, en iyi puan kaç, en iyi kaç, en düşük kaç, en iyisi kaç, en iyisi 0, en iyisi 10, kaç
            üzerinden, bu kaç üzerinden, kaç puan üzerinden, 10 üzerinden kaç, kaça kadar puan, kaç puan
            verebilirim, en fazla kaç, siparişim nerede, siparişim nerde, siparişim ne zaman, siparişim ne
            durumda, kargom nerede, kargom nerde, kargom ne zaman, kargom ne durumda, paketim nerede, paketim
            nerde, ne zaman gelir, ne zaman gelecek, ne zaman teslim, ne zaman açılıyorsunuz, ne zaman
            kapanıyorsunuz, ne zaman açıksınız, hangi günler, hangi saatler, hangi saatlerde, hangisi iyi,
            hangisi daha iyi, hangisi en iyi, hangisi kötü, iyi olan hangisi, iyi olan 0, iyi olan 10, park
            yeri var mı, paket servis var mı, rezervasyon yapabilir, rezervasyon alıyor, iade nasıl, nasıl
            iade, ödül var mı, hediye var mı, neden ben, bu zorunlu mu, zorunlu mu, cevaplamak zorunda, cevap
            vermek zorunda, kim okuyor, 0|1|10|sıfır|on iyi|yüksek mi kötü|düşük mü, 0|1|10|sıfır|on kötü|
            düşük mü iyi|yüksek mi
        """,
        Cue.QUESTION: """
            kim, kime, kimi, kimin, ne, neden, niye, niçin, nasıl, nerede, nerde, nereden, nerden, nereye, ne
            zaman, hangi, hangisi, kaç, kaçta, kaça, kaçtan, ne kadar, neyin, neyi, neye, acaba, mısınız,
            musunuz, mısın, musun, mıyım, muyum, mıyız, muyuz, var mı, varmı, yok mu, yokmu, olur mu, olurmu,
            mümkün mü, oluyor mu, ediyor mu, geçerli mi, gerekiyor mu, gerekli mi, lazım mı, değişir mi,
            sayılır mı, alınıyor mu, yapılıyor mu, mı, mu
        """,
        Cue.SCALE: """
            iyi, kötü, iyi mi, kötü mü, en iyi, en kötü, en iyisi, en kötüsü, daha iyi, daha kötü, yüksek,
            düşük, en yüksek, en düşük, en yüksek mi, demek, anlamı, anlamına, maksimum, minimum, max, olumlu,
            olumsuz, güzel mi, puan mı, iyi demek
        """,
        Cue.AUTOMATIC: """
            otomatik yanıt, otomatik cevap, otomatik mesaj, otomatik yanıttır, otomatik mesajdır, otomatik
            olarak gönderilmiştir, araç kullanıyorum, araba kullanıyorum, araç kullandığım, araç
            kullanmaktayım, direksiyon başındayım, sürüş modunda, sürüş modu, izindeyim, yıllık izindeyim,
            yıllık izinde olacağım, izinde olacağım, izinli olduğum, tarihleri arasında, ofis dışındayım, ofis
            dışında olacağım, ofiste değilim, ofiste olmayacağım, toplantıdayım, toplantıda olduğum, şu anda
            müsait değilim, şu an müsait değilim, şuan müsait değilim, müsait değilim, müsait olduğumda, şu an
            konuşamıyorum, şu anda konuşamıyorum, şu an telefona bakamıyorum, sizi daha sonra arayacağım, sizi
            sonra ararım, daha sonra arayacağım, sonra ararım, size daha sonra döneceğim, daha sonra
            döneceğim, en kısa sürede döneceğim, size döneceğim, geri döneceğim, iphone'umdan gönderildi,
            samsung cihazımdan gönderildi, mesajınız alınmıştır, mesajınızı aldık, mesajınız bize ulaştı,
            mesajınız için teşekkür, mesajınız tarafımıza, dönüş yapılacaktır, dönüş yapacağız, dönüş
            yapacağım, en kısa sürede dönüş, en kısa sürede size, talebiniz alınmıştır, mesai saatlerimiz,
            mesai saatleri dışında, ulaştınız mesai, ifadesini bıraktı, ifadesiyle tepki, ifadesi bıraktı,
            tepkisini verdi, tepki verdi, tepki gösterdi, kalp bıraktı, beğendi ", " beğendi, bunu beğendi, "
            mesajına güldü, " mesajını beğendi, " mesajına, " iletisine, " iletisini, vurguladı, " ifadesini
            sevdi, " güldü, " sorguladı, " öğesini, rahatsız etmeyin modu, rahatsız etme modu, bildirimler
            kapalı, acil durumlarda, acil bir durum, aradığınız kişi, sesli mesaj
        """,
        Cue.COMMON: """
            vasat, ve, bir, bu, da, de, çok, için, ile, ama, gibi, kadar, daha, en, her, hiç, hep, ben,
            biz, siz, ne, var, yok, olarak, sonra, önce, yer, mekan, yemek, yemekler, servis, garson,
            garsonlar, personel, çalışanlar, hizmet, kargo, kurye, sipariş, ürün, ürünler, fiyat,
            fiyatlar, lezzet, kahve, çay, ekmek, pizza, oda, otel, temizlik, müzik, otopark, park, masa,
            kasiyer, kuaför, güzel, iyi, kötü, berbat, harika, süper, mükemmel, rezalet, pahalı, ucuz,
            soğuk, sıcak, geç, hızlı, yavaş, temiz, kirli, tavsiye, ederim, etmem, evet, hayır, memnun,
            kaldım, kaldık, bekledik, bekledim, geldi, gelmedi, geldik, gittik, aldım, aldık, verdim,
            oldu, olmadı, değil, teşekkürler, eşim, oğlum, kızım, annem, babam, arkadaşım, insan, müşteri,
            bayıldım, beğendim, bayıldı, yedik, yedim, içtik, beklettiler, ilgilenmedi, ilgisiz, güler
            yüzlü, ne güzel, ne kadar güzel, ne kadar iyi, ne kadar kötü, ne kadar pahalı, ne kadar
            güzelsiniz, ne biçim, ne rezalet, ne diyeyim, ne desem, neden olmasın, niye olmasın, nasıl
            olsa, her ne, bu ne rezalet, bu ne pahalılık, bu ne kabalık, bu ne ilgisizlik, bu ne
            saygısızlık, bu ne biçim, bu ne hız, bu ne lezzet, bu ne güzel, ne var ne yok, kim ne derse,
            ne olursa olsun, ne yazık, ne demek efendim, güzel değil mi, değil mi, öyle mi, olur mu hiç,
            olur mu öyle, yazık, ayıp, olsun, hala, sıkıntı, kimse, kimseye, hiçbir, tamam, abonelik
        """,
    },
    causes={
        Cause.PRODUCT: "ürün, ürünler, ürünü, ürünün kendisi, mal, yemek, yemekler, ürün çeşitliliği, çeşit",
        Cause.SERVICE: """
            hizmet, servis, personel, çalışanlar, müşteri hizmetleri, garson, garsonlar, ilgi, ilgisizlik,
            hizmet kalitesi, personelin tavrı, kötü hizmet
        """,
        Cause.IMAGE: "imaj, itibar, imaj ve itibar, marka, görünüm, görüntü, marka imajı, itibarı",
        Cause.QUALITY: """
            kalite, kalitesi, kalitesizlik, düşük kalite, kötü kalite, ürün kalitesi, kalite düşük, kalitesiz
        """,
        Cause.PRICE: """
            fiyat, fiyatlar, fiyatı, ücret, ücretler, çok pahalı, pahalı, yüksek fiyat, fiyat yüksek, fiyatlar
            yüksek, maliyet, pahalılık
        """,
        Cause.DELIVERY: """
            teslimat, kargo, kurye, gönderim, nakliye, geç teslimat, teslimat süresi, yavaş teslimat,
            sevkiyat, kargo gecikmesi
        """,
        Cause.OTHER: """
            diğer, başka, başka bir şey, başka neden, diğer nedenler, diğer sebepler, hiçbiri, bunların
            hiçbiri, başka sebep
        """,
    },
    hints={
        Cause.PRODUCT: """
            çeşit*, beden*, numara küçük, tat, tadı, tatsız, tuzlu*, tuzsuz*, menü*, porsiyon*, seçenek*,
            renk*, rengi, model*, stok*, kalıp*, kalıbı, lezzet*, baharat*, malzeme*, içerik*, küçük porsiyon,
            bulamad*, uygulama*
        """,
        Cause.SERVICE: """
            hizmet*, servis*, personel*, garson*, çalışan*, kasiyer*, müdür*, temsilci*, ilgisiz*, ilgilen*,
            kaba, kabalık*, kabaydı, saygısız*, suratsız*, terbiyesiz*, azar*, ters*, bekle*, sıra*, kuyruk*,
            müşteri hizmet*, telefon*, cevap ver*, dönüş yap*, muhatap*, tavır*, tavrı, davran*, üslup*,
            kuaför*, usta*, resepsiyon*, danışman*, randevu*, şikayet*
        """,
        Cause.IMAGE: """
            pis*, kirli*, hijyen*, temizl*, dekor*, görünüm*, görüntü*, itibar*, imaj*, marka*, reklam*,
            güven*, yalan*, dolandır*, sahte*, aldat*, kandır*, koku*, kokuyor*, tuvalet*, lavabo*, ortam*,
            ambiyans*, bakımsız*, dağınık*, eski püskü
        """,
        Cause.QUALITY: """
            kalite*, bozuk*, bozul*, kırık*, kırıl*, yırtık*, yırtıl*, defolu*, arızalı*, arıza*, çalışmı*,
            soğuk*, bayat*, yanık*, yanmış*, çiğ*, sert*, kuru*, kurumuş*, ekşi*, küflü*, saç çıktı, kıl
            çıktı, böcek*, lekeli*, eskimiş*, sökül*, solmuş*, çürük*, lastik gibi, sulu*, pişmemiş*,
            dayanıksız*, özensiz*, hasarlı*
        """,
        Cause.PRICE: """
            fiyat*, pahalı*, ücret*, para*, ucuz*, zam*, indirim*, kazık*, hesap*, fatura*, lira*, tl, bütçe*,
            maliyet*, fahiş*, uçuk*, ekonomik*, kampanya*, bahşiş*, komisyon*, iade*, soygun*
        """,
        Cause.DELIVERY: """
            teslim*, kargo*, kurye*, gecik*, geç geldi*, gelmedi, ulaşmadı*, paket*, gönderi*, nakliye*,
            dağıtım*, sevkiyat*, adres*, kapıya*, kayboldu*, kayıp*, yanlış geldi, eksik geldi, yurtiçi*,
            aras*, mng*, hepsijet*, getir*, ambalaj*, kutu*, ezilmiş*
        """,
        Cause.OTHER: """
            otopark*, park*, gürültü*, müzik*, ses*, saatleri, saatleriniz, saatlerinde, mesai*, kapalı*,
            konum*, uzak*, ulaşım*, klima*, wifi*, internet*, kart*, pos*, ödeme*, kalabalık*, sigara*,
            çocuk*, asansör*, engelli*, sıcaklık*, havasız*, site*
        """,
    },
)
