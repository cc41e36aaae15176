"""Hindi, in its own script and in Latin letters."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.cues import Cue, Language

LANGUAGE = Language(
    code="hi",
    numbers="""
        शून्य 0, ज़ीरो 0, जीरो 0, सिफर 0, सिफ़र 0, एक 1, दो 2, तीन 3, चार 4, पाँच 5, पांच 5, पाच 5, छह 6, छः
        6, छे 6, छै 6, छ 6, सात 7, आठ 8, नौ 9, दस 10, दश 10, वन 1, टू 2, थ्री 3, फोर 4, फाइव 5, सिक्स 6,
        सेवन 7, एट 8, नाइन 9, टेन 10, इलेवन 11, ट्वेल्व 12, ग्यारह 11, बारह 12, तेरह 13, चौदह 14, पंद्रह 15,
        पन्द्रह 15, सोलह 16, सत्रह 17, अठारह 18, अट्ठारह 18, उन्नीस 19, बीस 20, इक्कीस 21, बाईस 22, बाइस 22,
        तेईस 23, तेइस 23, चौबीस 24, पच्चीस 25, छब्बीस 26, सत्ताईस 27, सत्ताइस 27, अट्ठाईस 28, अठाईस 28,
        उनतीस 29, तीस 30, इकतीस 31, बत्तीस 32, तैंतीस 33, चौंतीस 34, पैंतीस 35, छत्तीस 36, सैंतीस 37, अड़तीस
        38, उनतालीस 39, चालीस 40, इकतालीस 41, बयालीस 42, तैंतालीस 43, चवालीस 44, पैंतालीस 45, छियालीस 46,
        सैंतालीस 47, अड़तालीस 48, उनचास 49, पचास 50, इक्यावन 51, बावन 52, तिरपन 53, चौवन 54, पचपन 55, छप्पन
        56, सत्तावन 57, अट्ठावन 58, उनसठ 59, साठ 60, पैंसठ 65, सत्तर 70, पचहत्तर 75, अस्सी 80, पचासी 85,
        नब्बे 90, पचानवे 95, पंचानवे 95, निन्यानवे 99, निन्यानबे 99, सौ 100, हज़ार 1000, हजार 1000, लाख
        100000, करोड़ 10000000, एक|दो|तीन|चार|पाँच|पांच|पाच|छह|छः|छे|छै|छ|सात|आठ|नौ|दस|दश सौ 100, एक|दो|तीन|
        चार|पाँच|पांच|पाच|छह|छः|छे|छै|छ|सात|आठ|नौ|दस|दश हज़ार|हजार|लाख|करोड़ 1000, माइनस एक|दो|तीन|चार|पाँच|
        पांच|पाच|छह|छः|छे|छै|छ|सात|आठ|नौ|दस|दश 100, shunya 0, shoonya 0, sunya 0, zero 0, jeero 0, jero 0,
        sifar 0, ek 1, do 2, teen 3, char 4, chaar 4, paanch 5, panch 5, paach 5, pach 5, chhe 6, che 6,
        chhah 6, chah 6, chheh 6, chhai 6, chhaah 6, chha 6, saat 7, sat 7, aath 8, ath 8, aat 8, nau 9, nou
        9, das 10, dus 10, gyarah 11, gyara 11, baarah 12, barah 12, terah 13, chaudah 14, pandrah 15,
        pandra 15, solah 16, satrah 17, atharah 18, unnis 19, bees 20, pachees 25, pachis 25, tees 30,
        chalis 40, chaalis 40, pachas 50, pachaas 50, saath 60, sattar 70, assi 80, nabbe 90, sau 100, hazar
        1000, hazaar 1000, lakh 100000, crore 10000000, ek|do|teen|tin|char|chaar|paanch|panch|pach|paach|
        chhe|che|chhah|chah|chheh|chhai|saat|sat|aath|ath|aat|nau|nou|das|dus sau|so 100, ek|do|teen|char|
        paanch|panch|das|dus|bees|pachas hazar|lakh 1000, minus ek|do|teen|tin|char|chaar|paanch|panch|pach|
        paach|chhe|che|chhah|chah|chheh|chhai|saat|sat|aath|ath|aat|nau|nou|das|dus 100
    """,
    alone="""
        शुन्य 0, शून्या 0, शुनय 0, शूनय 0, सून्य 0, सुन्य 0, ज़िरो 0, जिरो 0, झीरो 0, ज़ेरो 0, जेरो 0, अंडा
        0, ऐक 1, इक 1, एकक 1, एख 1, येक 1, एकही 1, दौ 2, दोो 2, ढो 2, दाे 2, दु 2, दोनो 2, तिन 3, तीनन 3, तन
        3, तीण 3, टीन 3, थीन 3, चर 4, चारर 4, छार 4, चा 4, चाऱ 4, चार्र 4, पाछ 5, पंच 5, पांंच 5, पाँछ 5,
        पांछ 5, पाञ्च 5, पान्च 5, पाचं 5, पांज 5, पनच 5, पैंच 5, फाईव 5, छेह 6, छ्ह 6, छहः 6, छाह 6, छहे 6,
        चह 6, छी 6, छेे 6, चे 6, छा 6, सिक्श 6, सत 7, सातत 7, शात 7, सत् 7, साात 7, सेवेन 7, सैवन 7, साट 7,
        आट 8, अाठ 8, अठ 8, आठठ 8, आथ 8, ऑठ 8, एठ 8, आंठ 8, ऐट 8, एइट 8, ऐठ 8, नो 9, नव 9, नऊ 9, नौौ 9, नै 9,
        नाईन 9, नइन 9, णौ 9, नोै 9, नोउ 9, नवा 9, नूौ 9, दसस 10, दास 10, दंस 10, दशस 10, डस 10, दसे 10, द्स
        10, तेन 10, दस् 10, दुस 10, टैन 10, shunye 0, shunyaa 0, shuniya 0, jiro 0, ziro 0, zeero 0, zeroo
        0, anda 0, shoonyaa 0, ekk 1, aik 1, eik 1, doo 2, dho 2, tiin 3, tinn 3, chhar 4, caar 4, chr 4,
        cahr 4, charr 4, chaarr 4, paanc 5, panc 5, pnch 5, paanhc 5, paanchh 5, panchh 5, pench 5, paunch
        5, phanch 5, panj 5, paaanch 5, pacnh 5, pancch 5, chey 6, chhey 6, cheh 6, che 6, chhe 6, ccha 6,
        cheah 6, cheeh 6, chhhe 6, chee 6, chhay 6, 6he 6, saatt 7, satt 7, saaat 7, saut 7, sath 7, saath
        7, staa 7, aatth 8, aathh 8, aathe 8, aatha 8, atth 8, aaath 8, aht 8, ahth 8, nauu 9, nao 9, naw 9,
        nawa 9, naau 9, nav 9, naou 9, dass 10, duss 10, dhas 10, daas 10, dsa 10, dss 10, dhus 10, dussss
        10, tin 3
    """,
    homographs="""
        एक दो तीन चार सौ छ लाख हज़ार हजार करोड़ टू वन फोर ek do teen tin char chaar che chah chha sat
        das dus saath sau aat ath aath nau nou zero pach panch lakh hazar crore sifar bees tees assi so
        chhai शून्य ज़ीरो जीरो
    """,
    cues={
        Cue.LIGHT: """
            है, हैं, हूँ, हूं, हु, हो, था, थी, थे, का, की, के, को, ही, भी, तो, जी, मैं, मै, मुझे, हम,
            हमें, आप, आपको, आपका, तुम, तुमको, तुम्हें, मेरा, मेरी, मेरे, हमारा, हमारी, हमारे, इसको, इसे,
            उसे, यह, ये, वह, वो, ने, पूरा, पूरे, पूरी, पक्का, सीधा, सीधे, सिर्फ एक, नंबर, नम्बर, अंक,
            hai, hain, hu, hoon, hun, h, ka, ki, ke, ko, hi, bhi, to, toh, ji, mai, main, mein, mujhe,
            hum, hame, aap, aapko, tum, tumko, mera, meri, mere, hamara, hamari, isko, ise, yeh, ye,
            woh, wo, tha, thi, the, ne, poora, pura, pure, poore, pakka, seedha, sabko, aapke, apko,
            full ka full, wala, wali, wale, वाला, वाली
        """,
        Cue.THE: "तारीख",
        Cue.HEDGE: """
            शायद, लगभग, करीब, तकरीबन, अंदाज़न, अंदाजन, मोटा मोटी, लगता है, लगता, मुझे लगता है, हो सकता है,
            होगा, होना चाहिए, माना जाए, मान लो, मान लीजिए, मान लें, समझ लो, समझो, समझ लीजिए, समझिए, मेरे
            हिसाब से, मेरे ख्याल से, मेरे ख़याल से, मेरे खयाल से, मेरे विचार से, मेरी राय में, मेरी राय,
            मेरी तरफ से, मेरी ओर से, हमारी ओर से, हमारी तरफ से, मेरे लिए, हमारे लिए, अपनी तरफ से, मेरी नज़र
            में, मेरी नजर में, सच कहूं तो, सच कहूँ तो, सच कहूं, सच बोलूं तो, सच बताऊं तो, सच बताऊँ तो, सच
            में, सच, ईमानदारी से, ईमानदारी से कहूं तो, ईमानदारी से बोलूं तो, दिल से, दिल से कहूं तो, कहूं
            तो, बोलूं तो, देखा जाए तो, अगर मुझसे पूछो तो, पूछो तो, सोच के, सोच समझ कर, सोचकर, मतलब, मतलब कि,
            यानी, यानि, यही कोई, ऐसे ही, चलो, चलिए, बस, सिर्फ, सिर्फ़, केवल, ही बस, ज़रूर, जरूर, ज़रूर से,
            बिल्कुल, बिलकुल, बेशक, निश्चित, निश्चित रूप से, पक्का, पक्का पक्का, बेझिझक, बिना सोचे, बिना शक,
            आँख बंद करके, आंख बंद करके, आँखें बंद करके, आंखें बंद कर के, आंख मूंद कर, आँख मूँदकर, पता नहीं,
            पता नही, मालूम नहीं, नहीं पता, कह नहीं सकता, कह नहीं सकती, हम्म, हम्म्म, उम्म, अम्म, अरे,
            फिलहाल, ठीक ठाक, ठीक-ठाक, आराम से, तहे दिल से, पूरे, पूरा का पूरा, कोई शक नहीं, बिना किसी शक,
            एकदम, भई, कुछ कुछ, कम ज़्यादा, shayad, shaayad, shayd, sayad, lagbhag, kareeb, karib, takriban,
            lagta hai, lagta h, mujhe lagta hai, mujhe lagta h, ho sakta hai, ho sakta h, hoga, maan lo, man
            lo, samajh lo, samjho, samajh lijiye, mere hisab se, mere hisaab se, mere khayal se, mere khyal
            se, meri taraf se, meri or se, hamari taraf se, mere liye, sach kahu to, sach kahun to, sach
            kahoon to, sach bolu to, sach batau to, sach me, sach mein, sach, imandari se, honestly, dil se,
            matlab, matlab ki, yaani, yani, chalo, bas, sirf, zaroor, zarur, jarur, jaroor, bilkul, bilkool,
            beshak, pakka, aankh band karke, ankh band karke, aankhe band karke, pata nahi, pata nai, pta
            nhi, pata nhi, malum nahi, nahi pata, hmm, hm, hmmm, umm, uhh, arey, are, arre, ekdum, ekdam,
            theek thaak, thik thak, maybe, probably, definitely, tbh, aaram se, bina soche, koi shak nahi,
            kam zyada, पूरा, पूरे के पूरे, pure, poore, pura, poora, pure ke pure, poore ke poore
        """,
        Cue.FILLER: """
            ji, धन्यवाद, धन्यवाद जी, बहुत धन्यवाद, बहुत बहुत धन्यवाद, शुक्रिया, शुक्रिया जी, बहुत
            शुक्रिया, बहुत बहुत शुक्रिया, थैंक्स, थैंक्यू, थैंक यू, थैंक्यु, आभार, आभारी, नमस्ते, नमस्ते
            जी, नमस्कार, प्रणाम, राम राम, जय हिंद, जय श्री राम, जय श्री कृष्णा, राधे राधे, सत श्री अकाल,
            हैलो, हेलो, हाय, हाँ, हां, हा, हाँ जी, हां जी, हांजी, जी, जी हाँ, जी हां, ठीक है, ठीक, ओके,
            ओक, अच्छा, कृपया, कृप्या, प्लीज, प्लीज़, मेहरबानी करके, मेहरबानी, सर, मैडम, मैम, भाई,
            भाईसाहब, भाई साहब, भैया, भइया, दोस्त, यार, साहब, बहन, दीदी, दोस्तों, टीम, अरे, ओह, वाह, शुभ
            प्रभात, सुप्रभात, शुभ संध्या, शुभ रात्रि, शुभकामनाएं, हाहा, हाहाहा, लो, लीजिए, लो जी, ये लो,
            ये लीजिए, dhanyavad, dhanyawad, dhanyavaad, dhanyawaad, shukriya, shukria, sukriya, thanks,
            thank you, thank u, thanku, thankyou, thnx, thx, ty, thank you ji, thanks ji, namaste,
            namaskar, namastey, pranam, ram ram, radhe radhe, hello, hi, hey, haan, han, haa, ha, haan
            ji, hanji, haanji, ji haan, theek hai, thik hai, thik h, theek h, ok, okay, okk, okie, acha,
            accha, achha, kripya, please, pls, plz, plzz, sir, madam, mam, maam, bhai, bhaiya, bhaiyya,
            bhaisahab, bhai sahab, bro, dost, yaar, yar, sahab, behen, didi, team, oh, wah, good
            morning, good evening, haha, hahaha, lol, lo, lo ji, ye lo, yes, well, dear
        """,
        Cue.GIVE: """
            दूंगा, दूँगा, दूंगी, दूँगी, दुंगा, दुंगी, दूगा, दूगी, देंगे, देना चाहूंगा, देना चाहूँगा,
            देना चाहूंगी, देना चाहूँगी, देना चाहता हूँ, देना चाहता हूं, देना चाहती हूँ, देना चाहती हूं,
            देता हूँ, देता हूं, देता हु, देती हूँ, देती हूं, देते हैं, देते है, दे रहा हूँ, दे रहा हूं,
            दे रही हूँ, दे रही हूं, दे रहे हैं, दे देता हूँ, दे देता हूं, दे देती हूँ, दे देती हूं, दे
            दूंगा, दे दूँगा, दे दूंगी, दे दूँगी, दे देंगे, दिया, दिए, दिये, दी, दिया है, दिए हैं, दे
            दिया, दे दिए, दे दिये, देना, देना चाहिए, दे दो, दे दीजिए, दे दीजिये, दे देना, दे दें, दो
            मेरी तरफ से, दीजिए, लिख लो, लिख लीजिए, लिख दो, लिख दीजिए, लिखो, लिखें, लिखिए, लिख देना, लिख
            लेना, लिख रहा हूं, लिखूंगा, नोट कर लो, नोट कर लीजिए, नोट कर लें, नोट करो, नोट करें, डाल दो,
            डाल दीजिए, डालो, लगा दो, लगा लो, लगाओ, रख लो, रखो, रख लीजिए, रखिए, कर दो, कर लो, करो, कर
            दीजिए, कह दो, कहूंगा, कहूँगा, कहूंगी, कहूँगी, बोलूंगा, बोलूँगा, बोलूंगी, चुनता हूँ, चुनता
            हूं, चुनती हूँ, चुनूंगा, चुनूँगा, चुनूंगी, चुना, चुनते हैं, पर जाऊंगा, दिला दो, मिलेंगे,
            मिलेगा, मिलते हैं, मिलने चाहिए, मिलना चाहिए, बनता है, बनते हैं, बनती है, के लायक, के हकदार,
            डिज़र्व करते हो, डिजर्व करते हो, डिजर्व, ले लो, ले लीजिए, तय, मार्क कर दो, सही रहेगा, ठीक
            रहेगा, रिकमेंड करूंगा, रिकमेंड करूंगी, recommend करूंगा, recommend करूंगी, सुझाऊंगा, सुझाव
            दूंगा, dunga, doonga, dungi, doongi, dugi, duga, denge, dena chahunga, dena chahungi, dena
            chahta hu, dena chahti hu, deta hu, deta hun, deta hoon, deta h, deti hu, deti hun, deti
            hoon, dete hai, dete hain, de raha hu, de rahi hu, de rha hu, de rhi hu, de deta hu, de deta
            hun, de deta hoon, de deti hu, de dunga, de doonga, de dungi, de denge, diya, diye, de diya,
            de diye, dena, de do, de dijiye, de dena, de dijiyega, do meri taraf se, dijiye, likh lo,
            likh lijiye, likh do, likho, likhna, likh dena, likh lena, note kar lo, note karo, note kar
            lijiye, daal do, dal do, daalo, laga do, laga lo, rakh lo, rakho, kar do, kar lo, karo,
            kahunga, kahungi, bolunga, bolungi, chunta hu, chunti hu, chunungi, chununga, milenge,
            milega, milna chahiye, banta hai, banta h, bante hai, ke layak, deserve karte ho, deserve,
            le lo, theek rahega, sahi rahega, karunga, karungi, recommend karunga, recommend karungi
        """,
        Cue.VOTE: """
            रेटिंग, मेरी रेटिंग, हमारी रेटिंग, रेटिंग है, स्कोर, मेरा स्कोर, हमारा स्कोर, वोट, मेरा वोट,
            मेरा अंक, मेरे अंक, मेरा नंबर, मेरे नंबर, मेरे मार्क्स, मार्क्स मेरे, मेरा जवाब, मेरा जवाब है,
            जवाब, जवाब है, उत्तर, मेरा उत्तर, मेरा उत्तर है, आंसर, मूल्यांकन, मेरा मूल्यांकन, रैंक, रेट,
            पॉइंट्स मेरे, नतीजा, मेरी पसंद, rating, my rating, meri rating, hamari rating, score, mera
            score, my score, vote, mera vote, mera number, mera jawab, mera jawaab, mera answer, jawab,
            jawaab, answer, marks, mere marks, rate, nps, 10|दस|दश|टेन में|मे से, 0|शून्य|ज़ीरो|जीरो|एक|1 से
            10|दस|दश|टेन तक, 0|शून्य|ज़ीरो|जीरो|एक|1 - 10|दस|दश|टेन में से, 10|दस|दश|टेन के पैमाने|स्केल पर|
            में, 10|दस|दश|टेन की स्केल पर, 10|दस|दश|टेन के अंदर, 10|दस|दश|टेन नंबर|अंक|पॉइंट में|मे से, 10|
            दस|दश|टेन अंकों|नंबरों में से, 10|das|dus me|mein|mai|main|mey se, 0|zero|shunya|ek|1|jeero se
            lekar 10|das|dus tak, 0|zero|shunya|ek|1|jeero se 10|das|dus tak, 10|das|dus ke scale par|pe|me,
            0|zero|shunya|ek|1|jeero - 10|das|dus me se, 10|दस|दश|टेन में|मे, 10|das|dus me|mein, 0|शून्य|
            ज़ीरो से 10|दस के बीच|स्केल|पैमाने, 0|zero|shunya se 10|das|dus ke beech|bich|scale|paimane
        """,
        Cue.OVERALL: """
            कुल मिलाकर, कुल मिला कर, कुल मिला के, कुल, टोटल, टोटल में, ओवरऑल, ओवर ऑल, ओवरआल, कुल अंक,
            कुल रेटिंग, कुल स्कोर, आखिर में, अंत में, अंततः, अंतिम, अंतिम रेटिंग, अंतिम स्कोर, फाइनल,
            फ़ाइनल, फाइनली, फाइनल रेटिंग, सब मिलाकर, सब मिला कर, सब मिला के, सबका मिलाकर, सब कुछ देखकर,
            सब कुछ मिलाकर, औसत, औसतन, एवरेज, मोटे तौर पर, साधारणतः, निष्कर्ष, बाकी सब, बाकी, जनरल,
            overall, over all, total, total me, kul milakar, kul mila ke, kul mila kar, kul, sab
            milakar, sab mila ke, sab mila kar, average, final, finally, final rating, final score,
            aakhir me, ant me, baaki, baki, baki sab, in total, all in all
        """,
        Cue.SO: """
            इसलिए, इस लिए, इसीलिए, इसी लिए, इस वजह से, इस कारण, इसी वजह से, अतः, लिहाज़ा, लिहाजा, सो,
            तभी, जिसकी वजह से, isliye, islie, is liye, isiliye, is wajah se, isi wajah se, tabhi, कुल
            मिलाकर, कुल मिला कर, कुल मिला के, कुल, टोटल, टोटल में, ओवरऑल, ओवर ऑल, ओवरआल, कुल अंक, कुल
            रेटिंग, कुल स्कोर, आखिर में, अंत में, अंततः, अंतिम, अंतिम रेटिंग, अंतिम स्कोर, फाइनल,
            फ़ाइनल, फाइनली, फाइनल रेटिंग, सब मिलाकर, सब मिला कर, सब मिला के, सबका मिलाकर, सब कुछ देखकर,
            सब कुछ मिलाकर, औसत, औसतन, एवरेज, मोटे तौर पर, साधारणतः, निष्कर्ष, बाकी सब, बाकी, जनरल,
            overall, over all, total, total me, kul milakar, kul mila ke, kul mila kar, kul, sab
            milakar, sab mila ke, sab mila kar, average, final, finally, final rating, final score,
            aakhir me, ant me, baaki, baki, baki sab, in total, all in all
        """,
        Cue.BUT: """
            लेकिन, मगर, पर, परंतु, परन्तु, किंतु, किन्तु, हालांकि, हालाँकि, फिर भी, वरना, बस, अलबत्ता,
            बट, जबकि, lekin, magar, par, pr, parantu, halanki, fir bhi, phir bhi, warna, bas, jabki, lkn
        """,
        Cue.SAFE: """
            के बीच, के बीच में, के बीच का, के बीच की, के मध्य, ke beech, ke bich, ke beech me, ke bich
            me, ke beech mein, ke bich mein, ke beech ka, क्योंकि, क्यूंकि, क्योकि, क्यूँकि, कारण, की
            वजह से, वजह, के लिए, के कारण, चूंकि, और, व, एवं, तथा, कि, जो, जब, से, में, मे, पर, साथ,
            बिना, न, बहुत, काफी, काफ़ी, ज़्यादा, ज्यादा, थोड़ा, थोड़ी, थोड़े, बेहद, सब, सबकुछ, सब कुछ,
            हर, कोई, कुछ, खाना, खाने, सर्विस, सेवा, स्टाफ, स्टाफ़, जगह, माहौल, सफाई, सफ़ाई, कमरा,
            डिलीवरी, डिलिवरी, कीमत, दाम, क्वालिटी, गुणवत्ता, व्यवहार, अच्छा, अच्छी, अच्छे, बढ़िया,
            शानदार, मस्त, बेकार, खराब, ख़राब, बुरा, गंदा, गंदी, ठंडा, लेट, देर, महंगा, महँगा, लाजवाब,
            कमाल, ज़बरदस्त, जबरदस्त, स्वादिष्ट, साफ, साफ़, धीमी, धीमा, मज़ा, मजा, मुझे अच्छा, ठग,
            मैकेनिक, मैडम ने, आपने, आपकी, आपके, kyunki, kyuki, kyoki, kyonki, kyunke, coz, cuz, kaaran,
            wajah, ki wajah se, ke liye, ke karan, aur, or, ki, jo, jab, se, me, mein, saath, sath,
            bina, bahut, bohot, bhot, kafi, kaafi, zyada, jyada, thoda, thodi, thode, sab, sab kuch,
            har, koi, kuch, khana, khane, service, staff, jagah, mahaul, safai, kamra, room, delivery,
            price, quality, accha, acha, achha, acchi, achi, acche, badhiya, badiya, mast, bekar,
            kharab, bura, ganda, gandi, thanda, late, der, mehnga, mehenga, lajawab, kamaal, zabardast,
            tasty, maza, aapka, aapki, biryani, pizza, food, size
        """,
        Cue.POINTS: """
            अंक, अंकों, नंबर, नम्बर, नंबरों, पॉइंट, पॉइंट्स, पाइंट, प्वाइंट, प्वॉइंट, पोइंट, पोइंट्स,
            मार्क्स, मार्क, गुण, ank, number, numbers, no., point, points, pt, pts, marks, mark, स्कोर,
            score, रेटिंग, rating
        """,
        Cue.OUT_OF: """
            बटा, बटे, बाय, बाई, अपॉन, आउट ऑफ, आउट ऑफ़, में से कुल, out of, outof, by, upon, bata, batta,
            baata
        """,
        Cue.NOW: """
            अब, अभी, आज, आजकल, इस बार, इसबार, इस दफा, इस साल, इस महीने, इस हफ्ते, फिलहाल, वर्तमान में,
            हाल में, अब की बार, अबकी बार, आज की तारीख में, अब तो, इस समय, ab, abhi, aaj, aajkal, aaj
            kal, is baar, is bar, iss baar, iss bar, is saal, is sal, is mahine, ab to, abki baar
        """,
        Cue.PAST: """
            पहले, पहले तो, पहली बार, पहले वाली बार, पिछली बार, पिछले बार, पिछले साल, पिछले वर्ष, पिछले
            महीने, पिछले हफ्ते, पिछले हफ़्ते, गत वर्ष, कल, परसों, शुरू में, शुरुआत में, शुरू शुरू में, आरंभ
            में, पूर्व में, कभी, एक समय, साल भर पहले, एक साल पहले, पिछले दिनों, आमतौर पर, अक्सर, दिया था,
            दिए थे, दिये थे, दी थी, देता था, देती थी, देते थे, रेनोवेशन से पहले, pehle, pahle, phle, pehle
            to, pehli baar, pichli baar, pichli bar, pichle saal, pichle sal, pichhle saal, pichle mahine,
            pichle hafte, shuru me, shuru mein, shuruat me, kal, diya tha, diye the, deta tha, deti thi,
            गलती से, ग़लती से, galti se, ghalti se, गलती में, galti me, by mistake, bhul se, भूल से
        """,
        Cue.NOT: """
            नहीं, नही, नहि, नहीँ, नईं, नई, मत, ना दूंगा, न दूंगा, तो नहीं, तो नही, तो बिल्कुल नहीं, तो
            बिलकुल नहीं, तो कभी नहीं, तो कतई नहीं, तो हरगिज नहीं, कतई नहीं, हरगिज़ नहीं, बिल्कुल नहीं,
            बिलकुल नहीं, कभी नहीं, कभी नही, भी नहीं, के लायक नहीं, के लायक तो नहीं, के लायक नही, के
            काबिल नहीं, के हकदार नहीं, जितना नहीं, लायक नहीं, नहीं दूंगा, नहीं दूँगा, नहीं दूंगी, नहीं
            दूँगी, नही दूंगा, नही दूंगी, नहीं देंगे, नहीं दे सकता, नहीं दे सकती, नहीं दे सकते, नहीं
            देता, नहीं देती, नहीं देते, नहीं मिलेंगे, नहीं मिलेगा, नहीं मिल सकते, नहीं बनता, नहीं बनते,
            नहीं है, नही है, नहीं हैं, नहीं हो सकता, तो नहीं दूंगा, तो नहीं दूँगा, तो नहीं दूंगी, तो
            नहीं दूँगी, तो नहीं दे सकता, तो नहीं दे सकती, तो नहीं मिलेंगे, तो नहीं बनता, तो नहीं है, तो
            नहीं देंगे, तो नही दूंगा, तो बिल्कुल नहीं दूंगा, की जगह, के बजाय, के बदले, nahi, nahin, nhi,
            nai, nahee, naheen, mat, to nahi, toh nahi, to nhi, toh nhi, to bilkul nahi, to kabhi nahi,
            bilkul nahi, kabhi nahi, bhi nahi, ke layak nahi, layak nahi, nahi dunga, nahi dungi, nahi
            doonga, nahi doongi, nahi denge, nahi de sakta, nahi de sakti, nhi dunga, nhi dungi, nahi
            deta, nahi deti, nahi milenge, nahi milega, nahi banta, nahi hai, nahi h, nhi hai, to nahi
            dunga, to nahi dungi, toh nahi dunga, toh nahi dungi, to nhi dunga, to nahi de sakta, to
            nahi milenge, to nahi banta, to nahi hai, ki jagah, ke bajay
        """,
        Cue.NO: "नहीं, नही, ना ना, जी नहीं, नहीं नहीं, nahi, nahin, nhi, na na, ji nahi, nahi nahi",
        Cue.CORRECTION: """
            नहीं रुको, नहीं रुकिए, नही रुको, नहीं नहीं रुको, रुको, रुकिए, रुको ज़रा, रुको जरा, रुकना, ठहरो,
            ठहरिए, एक मिनट, एक मिनट रुको, एक सेकंड, माफ़ कीजिए, माफ कीजिए, माफ़ कीजिये, माफ कीजिये, माफ
            करना, माफ़ करना, माफ करें, माफ़ी, माफी, क्षमा, क्षमा करें, क्षमा कीजिए, सॉरी, सोरी, गलती हो गई,
            गलती हुई, गलत लिख दिया, गलत लिख गया, गलत दब गया, गलत हो गया, गलत टाइप, टाइपो, मेरा मतलब, मेरा
            मतलब है, मेरा मतलब था, मतलब, मतलब कि, मैंने कहना था, कहना था, कहना चाहता था, कहना चाहती थी,
            लिखना था, लिखना चाहता था, सही है, सही, सही जवाब, सही अंक, सही नंबर, सही रेटिंग, असल में, असली,
            दरअसल, वास्तव में, बल्कि, या यूं कहें, बदल कर, बदलकर, बदल के, बदल दो, बदल दीजिए, बदलो, बदलना है,
            बदलिए, की जगह, के बजाय, के बदले, चलो, चलिए, ठीक करो, ठीक कर दो, सुधार, सुधार कर, करेक्शन, सोच
            बदल ली, सोचकर बदला, नहीं यार, अरे नहीं, अरे रुको, ओह नहीं, ओहो, ऊप्स, उफ्फ, उप्स, rukiye, ruko,
            ruk, nahi ruko, nahi nahi ruko, nhi ruko, ruko zara, ek min, ek minute, ek minute ruko, ek sec,
            sorry, sry, soory, sorry sorry, maaf karna, maaf kijiye, maaf karo, maf karna, galti ho gayi,
            galti ho gai, galat likh diya, galat type, galat ho gaya, galat dab gaya, typo, mera matlab,
            mera matlab tha, mera matlab hai, matlab, kehna tha, kahna tha, likhna tha, likhna chahta tha,
            sahi hai, sahi h, sahi, sahi answer, asal me, asli, darasal, actually, balki, badal ke, badal
            do, badalkar, badal kar, badlo, change karke, change kar do, change karo, ki jagah, ke bajay,
            chalo, nahi yaar, are nahi, arre nahi, oh no, oops, ops, uff, correction, nahi bhai
        """,
        Cue.IF: """
            अगर, अगर आप, यदि, गर, काश, होती तो, होता तो, होते तो, हो तो, होगा तो, होगी तो, होंगे तो, हुआ
            तो, हुई तो, करोगे तो, करेंगे तो, करते तो, करता तो, करती तो, करो तो, कर दो तो, कर दोगे तो, कर
            देते तो, कर देंगे तो, किया तो, मिले तो, मिलता तो, मिलती तो, मिलते तो, मिलेगा तो, मिलेगी तो,
            आता तो, आती तो, आते तो, रहता तो, रहती तो, रहते तो, रहे तो, जाए तो, जाती तो, जाता तो, जाते
            तो, घटाओगे तो, घटा दो तो, सुधारोगे तो, बनाते तो, देते तो, दोगे तो, रखते तो, रखोगे तो, आओगे
            तो, करवाओगे तो, लाओगे तो, बशर्ते, जब तक, agar, agr, yadi, kaash, hoti to, hota to, hote to,
            ho to, hogi to, hoga to, hua to, hui to, karoge to, karenge to, karte to, karta to, karo to,
            kar do to, kar doge to, kar dete to, kiya to, mile to, milta to, milti to, milte to, milega
            to, aata to, aati to, aate to, rehta to, rehti to, rehte to, rahe to, jaye to, jaati to,
            jata to, dete to, doge to, rakhte to, rakhoge to, hoti toh, hota toh, hote toh, karoge toh,
            karte toh, ho toh, karenge toh
        """,
        Cue.WOULD: "देता, देती, मिल सकता था",
        Cue.WOULD_HAVE: "दे सकता था कि, देने वाला था कि",
        Cue.LESS_OR_MORE: """
            कम से कम, कम-से-कम, ज्यादा से ज्यादा, ज़्यादा से ज़्यादा, अधिक से अधिक, अधिकतम, न्यूनतम,
            करीब करीब, करीब-करीब, लगभग लगभग, मैक्सिमम, मिनिमम, मैक्स, माइनस, ऋण, के पास, kam se kam, kam
            sa kam, jyada se jyada, zyada se zyada, zada se zada, maximum, minimum, max, kareeb kareeb,
            karib karib, minus, atleast, ना|न 1|2|3|4|5|6|7|8|9|10 ना|न, ना|न एक|दो|तीन|चार|पाँच|पांच|
            पाच|छह|छः|छे|छै|छ|सात|आठ|नौ|दस|दश ना|न, ना तो 1|2|3|4|5|6|7|8|9|10 ना|न, na 1|2|3|4|5|6|7|8|
            9|10 na, na ek|do|teen|tin|char|chaar|paanch|panch|pach|paach|chhe|che|chhah|chah|chheh|
            chhai|saat|sat|aath|ath|aat|nau|nou|das|dus na, na to 1|2|3|4|5|6|7|8|9|10 na, naa 1|2|3|4|
            5|6|7|8|9|10 naa, न ही 1|2|3|4|5|6|7|8|9|10 न ही, 1|2|3|4|5|6|7|8|9|20|50|100|सौ|पाँच|पांच|
            बीस|पचास|चार|तीन|सात|आठ|छह|नौ में|मे से, 1|2|3|4|5|20|50|100|sau|panch|paanch|bees|pachas|
            char|teen me|mein|mai|main se, 100|सौ|20|5|50 के स्केल|पैमाने पर|में, स्कूल में
        """,
        Cue.OR_MORE: """
            से ज्यादा, से ज़्यादा, से अधिक, से ऊपर, से उपर, से ऊँचा, से बढ़कर, से बेहतर, से कम, से नीचे,
            से कम नहीं, से ज्यादा नहीं, से ज़्यादा नहीं, से अधिक नहीं, से ऊपर नहीं, से नीचे नहीं, से
            थोड़ा ज्यादा, से थोड़ा ज़्यादा, से थोड़ा कम, से थोड़ा ऊपर, से थोड़ा नीचे, से भी ज्यादा, से
            भी ज़्यादा, से भी कम, से भी ऊपर, से भी नीचे, से कुछ कम, से कुछ ज्यादा, से कुछ ज़्यादा, से
            कुछ ऊपर, से बहुत कम, से बहुत ज्यादा, के करीब, के क़रीब, के आसपास, के आस पास, के आस-पास, के
            लगभग, के नज़दीक, के नजदीक, के पास, के ऊपर, के उपर, के नीचे, के अंदर, के पार, तक ही, तक, या
            ज्यादा, या ज़्यादा, या अधिक, या उससे ज्यादा, या उससे ज़्यादा, या उससे अधिक, या उससे कम, या
            उससे ऊपर, या कम, या ऊपर, और ऊपर, और ज्यादा, अधिकतम, ज्यादा से ज्यादा, ज़्यादा से ज़्यादा, कम
            से कम, प्लस, माइनस, पार, होता, होती, होते, देता, देती, देते, मिलते, मिलता, मिलती, मिल जाते,
            मिल जाता, दे देता, दे देती, दे देते, दे सकता था, दे सकती थी, दे सकते थे, हो सकता था, हो सकती
            थी, हो सकते थे, मिल सकते थे, मिल सकता था, देने वाला था, देने वाली थी, देने वाले थे, देना
            चाहता था, देना चाहती थी, दिया होता, दिए होते, दे दिया होता, बन सकता था, कर देता, कर देती, का
            था, हो जाता, हो जाती, हो जाएगा, बन जाएगा, se zyada, se jyada, se jada, se zada, se adhik, se
            upar, se uper, se oopar, se kam, se neeche, se niche, se nichay, se better, se kam nahi, se
            zyada nahi, se jyada nahi, se upar nahi, se neeche nahi, se thoda zyada, se thoda jyada, se
            thoda kam, se thoda upar, se thoda neeche, se bhi zyada, se bhi jyada, se bhi kam, se bhi
            upar, se bhi neeche, se kuch kam, se kuch zyada, se kuch upar, ke kareeb, ke karib, ke aas
            paas, ke aaspaas, ke aas pass, ke lagbhag, ke nazdeek, ke paas, ke upar, ke uper, ke neeche,
            ke niche, ke andar, tak, tak hi, ya zyada, ya jyada, ya usse zyada, ya us se jyada, ya usse
            kam, ya kam, ya upar, aur upar, max, maximum, minimum, kam se kam, zyada se zyada, jyada se
            jyada, plus, minus, hota, hoti, hote, deta, deti, dete, milte, milta, milti, mil jate, mil
            jaate, de deta, de deti, de dete, de sakta tha, de sakti thi, ho sakta tha, mil sakte the,
            dene wala tha, dene wali thi, dena chahta tha, diya hota, diye hote, kar deta, ho jata, ho
            jayega
        """,
        Cue.HALF: """
            और आधा, व आधा, और आधे, आधा, आधे, एंड हाफ, एंड ए हाफ, हाफ, साढ़े, पॉइंट पाँच, पॉइंट पांच,
            दशमलव पाँच, दशमलव पांच, पॉइंट फाइव, दशमलव एक|दो|तीन|चार|पाँच|पांच|पाच|छह|छः|छे|छै|छ|सात|आठ|
            नौ|दस|दश, पॉइंट एक|दो|तीन|चार|पाँच|पांच|पाच|छह|छः|छे|छै|छ|सात|आठ|नौ|दस|दश, पॉइंट 5, दशमलव 5,
            aur aadha, aur adha, aur aadhe, aadha, adha, point five, point 5, point paanch, point panch,
            dashamlav paanch, half
        """,
        Cue.HALVED: """
            साढ़े|साढे|साड़े|साडे|सढ़े|सवा|पौने|पोने 1|2|3|4|5|6|7|8|9|10, ढाई, ढ़ाई, अढ़ाई, डेढ़, डेढ, पौन,
            आधा अंक, आधा नंबर, dhai, dhaai, adhai, dedh, derh, dhed, ded, साढ़े|साढे|साड़े|सवा|पौने|पोने एक|
            दो|तीन|चार|पाँच|पांच|छह|छः|छे|छ|सात|आठ|नौ|दस, sadhe|saadhe|sade|saade|sarhe|saarhe|sava|sawa|
            paune|pone ek|do|teen|tin|char|chaar|paanch|panch|chhe|che|chah|saat|sat|aath|ath|nau|no|das|
            dus, sadhe|saadhe|saade|sade|sarhe|sava|sawa|paune|pone 1|2|3|4|5|6|7|8|9|10
        """,
        Cue.BETWEEN: "बीच, के दरमियान, स्केल, पैमाना, पैमाने पर, beech, bich, scale, या तो, ya to, ya toh",
        Cue.TO: "से, से लेकर, se, se lekar, to",
        Cue.AND: "और, व, एवं, तथा, aur",
        Cue.OR: "या, या फिर, या शायद, अथवा, कि, या तो, ya, ya fir, ya phir, ya shayad, ya to, ya toh",
        Cue.PERCENT: """
            प्रतिशत, परसेंट, पर्सेंट, फीसदी, फ़ीसदी, फीसद, टका, percent, per cent, parsent, persent,
            pratishat, feesdi, fisdi, taka, %
        """,
        Cue.STARS: """
            स्टार, स्टार्स, सितारे, सितारा, सितारों, तारे, तारा, दिल, star, stars, sitare, taare, हार्ट,
            heart, hearts, थंब्स अप
        """,
        Cue.SCHOOL: "स्कूल ग्रेड, स्कूल के नंबर, school marks",
        Cue.UNIT: """
            सेकंड, सेकेंड, सेकण्ड, मिनट, मिनटों, मिनिट, घंटे, घंटा, घंटों, घण्टे, घण्टा, दिन, दिनों, रात,
            रातें, रातों, हफ्ते, हफ़्ते, हफ्ता, सप्ताह, महीने, महीना, महीनों, माह, साल, सालों, वर्ष, वर्षों,
            बरस, दशक, सदी, बजे, बज, बजकर, बजने, बार, दफा, दफ़ा, मर्तबा, लोग, लोगों, जन, जने, जनों, व्यक्ति,
            व्यक्तियों, आदमी, आदमियों, औरत, औरतें, बच्चे, बच्चों, बच्चा, बच्ची, बेटे, बेटियां, बेटियाँ, भाई
            लोग, बहनें, दोस्त, दोस्तों, मेहमान, मेहमानों, ग्राहक, ग्राहकों, कर्मचारी, कर्मचारियों, वेटर,
            वेटरों, लड़के, लड़कियां, लड़कियाँ, लड़का, लड़की, सदस्य, सदस्यों, बंदे, बंदा, बंदों, स्टाफ मेंबर,
            रुपये, रुपए, रूपये, रूपए, रुपया, रुपयों, रु, रू, पैसे, पैसा, सौ, हज़ार, हजार, लाख, करोड़, डॉलर,
            यूरो, पाउंड, किलो, किलोग्राम, ग्राम, लीटर, मिली, एमएल, मीटर, किलोमीटर, किमी, सेंटीमीटर, इंच,
            फुट, फीट, फ़ीट, मील, गज, जीबी, एमबी, जी, डिग्री, पीस, टुकड़े, टुकड़ा, नग, पैकेट, पैकेट्स,
            डिब्बे, डिब्बा, बॉक्स, बोतल, बोतलें, गिलास, प्लेट, प्लेटें, थालियां, कटोरी, चम्मच, रोटी,
            रोटियां, रोटियाँ, नान, पराठे, समोसे, समोसा, इडली, डोसे, डोसा, लस्सी, आइटम्स, डिशेज, चीज़ें,
            चीजें, चीज़ों, साड़ियां, साड़ियाँ, साड़ियों, कपड़े, कुर्ते, कुर्ती, जूते, किताबें, टिकटें,
            सीटें, कुर्सी, कुर्सियां, मेज़, कमरे, कमरों, बेड, मंज़िल, मंजिल, मंजिलें, मंज़िला, दुकानें,
            शाखाएं, गाड़ियां, टायर, सवाल, सवालों, प्रश्न, शिकायतें, गलतियां, गलतियाँ, समस्याएं, दिक्कतें,
            वजहें, बातें, बातों, शब्द, शब्दों, लाइनें, कदम, पन्ने, पेज, विज़िट, चक्कर, गुना, गुणा, बाकी लोग,
            प्रतिशत छूट, परसेंट छूट, तारीख, जनवरी, फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर,
            सितम्बर, अक्टूबर, अक्तूबर, नवंबर, नवम्बर, दिसंबर, दिसम्बर, जगहों, हिस्से, हिस्सा, में से एक, में
            से दो, कुत्ते, बिल्लियां, दरवाजे, खिड़कियां, सत्र, सेशन, ट्रिप, पेग, अंडे, लड्डू, किश्तें, के
            नोट, का नोट, नोट, वाट, दर्जन, सेट, वर्षीय, साल का, साल की, साल के, sec, second, seconds, min,
            mins, minute, minutes, minat, ghante, ghanta, ghanto, ghnte, hour, hours, hrs, hr, din, dino,
            raat, raatein, hafte, hafta, week, weeks, mahine, mahina, mahino, months, month, saal, sal,
            salon, saalo, years, year, baje, bje, bajke, baar, bar, dafa, times, time, log, logo, logon,
            jane, aadmi, admi, bande, banda, bando, bacche, bachche, bachhe, bachcha, baccha, bete, beti,
            betiya, dost, doston, dosto, friends, mehman, grahak, customers, guests, persons, people,
            person, members, member, waiters, ladke, ladki, ladkiya, rupaye, rupay, rupees, rupee, rupaiye,
            rupye, rupaya, rs, rs., inr, paise, hazar, hazaar, hazzar, sau, lakh, crore, k, dollar, dollars,
            kilo, kg, gram, g, gm, litre, liter, ml, meter, km, cm, inch, feet, foot, gb, mb, degree, piece,
            pieces, pcs, pc, packet, packets, dibbe, boxes, bottle, bottles, cups, plates, chammach,
            chamach, roti, rotiya, rotiyan, naan, samose, samosa, idli, dosa, pizzas, burgers, items,
            dishes, cheezein, cheeze, cheezen, sarees, sadiya, shirts, kapde, kurti, kurtis, suits, jode,
            shoes, books, tickets, seats, tables, kamre, rooms, bed, beds, manzil, floors, branches, tyre,
            tyres, orders, parcels, msgs, messages, calls, sawal, complaints, galtiya, problems, baatein,
            baate, shabd, lines, chakkar, visits, guna, january, february, march, april, june, july, august,
            september, october, november, december, feb, tarikh, tareekh, hisse, am, pm, nd, rd, th, x,
            dozen, set, sets, years old, saal ka, saal ki, saal ke, sal ka, sal ki, number ka maal, छूट,
            डिस्काउंट, ऑफ, ऑफ़, कैशबैक, टैक्स, जीएसटी, कमीशन, कटौती, ब्याज, off, discount, cashback, gst,
            tax, interest, की छूट, का डिस्काउंट, ki chhut, ka discount, ki choot, chhut, chhoot, chutt, ही|
            भी आया|आई|आए|आये|मिला|मिली|मिले|था|थी|थे|भेजा|बचा|निकला, hi|bhi aaya|aayi|aaye|mila|mili|mile|
            tha|thi|bheja|bacha|nikla, चाय|कॉफी|पिज़्ज़ा|बर्गर|थाली|डिश|आइटम|ऑर्डर|टिकट|सीट|टेबल|चीज़|साड़ी|
            शर्ट|सूट|पार्सल|प्लेट|कॉल|फोन|मैसेज ली|लिया|लिए|पी|मंगाई|मंगाया|मंगाए|मंगवाए|किए|कम|गलत|मिस|
            गायब|खराब|आए|थे|दिए|खरीदे|बुक|भेजे, chai|coffee|pizza|burger|thali|dish|item|order|ticket|seat|
            table|cheez|saree|shirt|suit|parcel|plate|call|phone|msg|message li|liya|liye|pi|mangai|mangaya|
            mangaye|mangwaye|kiye|kam|galat|missing|gayab|aaye|the|diye|kharide|book|bheje
        """,
        Cue.THING: """
            ऑर्डर, आर्डर, ऑर्डर नंबर, आर्डर नंबर, ऑर्डर नं, ऑर्डर आईडी, ऑर्डर क्रमांक, बिल नंबर, बिल, रसीद,
            रसीद नंबर, इनवॉइस, इनवॉइस नंबर, बुकिंग, बुकिंग नंबर, बुकिंग आईडी, टिकट, टिकट नंबर, टोकन, टोकन
            नंबर, कमरा, कमरा नंबर, कमरे नंबर, रूम, रूम नंबर, रूम नं, टेबल, टेबल नंबर, टेबल नं, मेज़ नंबर,
            मेज नंबर, सीट नंबर, सीट, गेट, गेट नंबर, प्लेटफॉर्म, प्लेटफार्म, काउंटर, काउंटर नंबर, लेन, लिफ्ट
            नंबर, फ्लोर, मंज़िल, मंजिल, फ्लैट, फ्लैट नंबर, मकान, मकान नंबर, घर नंबर, प्लॉट, गली, गली नंबर,
            सेक्टर, रोड नंबर, वार्ड, ब्लॉक, बस नंबर, बस नं, ट्रेन, ट्रेन नंबर, गाड़ी नंबर, पेज, पृष्ठ,
            वर्ज़न, वर्जन, version, मॉडल, साइज़, साइज, नाप, नंबर का, आईफोन, iphone, विंडोज, चैनल, फोन, फोन
            नंबर, मोबाइल, मोबाइल नंबर, फ़ोन नंबर, संपर्क नंबर, पिन, पिनकोड, पिन कोड, कोड, आईडी, क्रमांक,
            खाता, खाता नंबर, शिकायत नंबर, केस नंबर, उम्र, आयु, रेट था, रुपये, रु, रू, तारीख, दिनांक, सन,
            सन्, साल, वर्ष, टाइमिंग, सुबह, शाम, दोपहर, रात, रात के, शाम के, सुबह के, दोपहर के, कल, लगभग कुल,
            हर, सभी, आखिरी, अगले, पिछले, पहले के, कुल लोग, हम, हम लोग, हम सब, ऊपर के, order, order no, order
            no., order number, order id, order num, bill no, bill number, booking, booking id, booking no,
            invoice, invoice no, token, token no, token number, ticket, ticket no, room, room no, room
            number, kamra no, kamra number, kamra, table, table no, table number, seat no, gate, gate no,
            platform, counter, counter no, floor, flat, flat no, house no, makan no, plot, gali, gali no,
            sector, sec, ward, block, road no, bus no, train, train no, page, model, size, app version,
            channel, phone, phone no, phone number, mobile, mobile no, mobile number, contact, pin, pincode,
            code, id, case no, complaint no, account no, umar, umra, age, rs, rs., rupees, inr, tarikh,
            sann, sal, saal, subah, shaam, sham, raat, dopahar, raat ke, shaam ke, subah ke, har, last, hum,
            hum log, nh, highway
        """,
        Cue.NUMBER: "नंबर, नम्बर, नं, नं., number, no., num, nr, nambar, no",
        Cue.IDIOM: """
            एक नंबर, एक नम्बर, एक नंबर का, नंबर एक, नम्बर एक, नंबर वन, नम्बर वन, नंबर 1, no 1, no. 1, number
            1, # 1, 1 नंबर, 1 no, वन ऑफ, ek number, ek no, ek nambar, ek nmbr, number ek, दो नंबर का, दो
            नंबर के, दो नंबर की, नंबर दो का, नंबर दो के, नंबर दो, नंबर 2 का, 2 नंबर का, do number ka, do
            number ke, do number, do nambar, 2 number ka, एक बार, एक बार फिर, एक बार ज़रूर, एक बार जरूर, एक
            बार में, एक दिन, एक दम, एक बात, एक बात बोलूं, एक बात और, एक चीज़, एक चीज, एक और, एक और बात, एक
            तो, एक ही, एक भी, एक भी नहीं, एक भी बार, किसी एक, किसी एक ने, कोई एक, हर एक, हरेक, एक एक, एक-एक,
            एक से एक, एक से बढ़कर एक, एक से बढ़ कर एक, एक साथ, एक तरफ, एक जैसा, एक जैसे, एक जैसी, एक समान,
            एक अच्छा, एक अच्छी, एक बढ़िया, एक शानदार, एक बेहतरीन, एक लड़का, एक लड़की, एक आदमी, एक बंदा, एक
            कर्मचारी, एक वेटर, एक घंटा, एक दूसरे, एक न एक, एक के बाद एक, एक के साथ एक, एक पर एक, एक शब्द
            में, एक लाइन में, एक मात्र, एकमात्र, सबसे अच्छी में से एक, में से एक, मे से एक, 1 पर 1, 1 के साथ
            1, buy 1, get 1, ek baar, ek bar, ek baar fir, ek din, ek dum, ek dam, ek baat, ek bat, ek baat
            bolu, ek baat aur, ek cheez, ek aur, ek to, ek toh, ek hi, ek bhi, ek bhi nahi, kisi ek, kisi ek
            ne, koi ek, har ek, ek ek, ek se ek, ek se badhkar ek, ek se badkar ek, ek se bhadkar ek, ek
            sath, ek saath, ek taraf, ek jaisa, ek jaise, ek accha, ek acha, ek ladka, ek ladki, ek banda,
            ek aadmi, ek waiter, ek ghanta, ek dusre, ek ke sath ek, ek ke baad ek, ek pe ek, ek word me, me
            se ek, mein se ek, दो टूक, दो शब्द, दो शब्दों में, दो बातें, दो चार, दो-चार, दो तीन, दो पल,
            दोनों, दो पैसे का, दो कौड़ी, दो कौड़ी का, दो कौड़ी की, दो कौड़ी के, दो दिन, दे दो, कर दो, बता
            दो, भेज दो, हटा दो, मिटा दो, छोड़ दो, जाने दो, रहने दो, होने दो, आने दो, खाने दो, सोने दो, लगा
            दो भाई, बना दो, रख दो, बढ़ा दो, घटा दो, सुधार दो, ला दो, दिला दो, करवा दो, बंद कर दो, हिंदी में
            दो, वापस दो, ध्यान दो, जवाब दो, पैसे दो, मत दो, टाइम पर दो, do took, do shabd, do char, do
            chaar, do teen, do kaudi, do kodi, do kaudi ka, do kodi ka, kar do, bata do, bhej do, hata do,
            chhod do, chod do, jane do, jaane do, rehne do, hone do, aane do, bana do, rakh do, la do, dila
            do, karwa do, band kar do, dhyan do, dhyaan do, wapas do, mat do, तीन तेरह, तीन पांच, तीन-पाँच,
            तीन पाँच, चार चाँद, चार चांद, चार चाँद लगा दिए, चारों, चार दिन की, चार लोग, चार सौ बीस,
            चारसौबीस, 420 है|हैं|लोग|कंपनी|हो|दुकान|करते, 420 hai|hain|log|company|ho|dukan, char chand,
            chaar chand, char chaand, chaar chaand, char so bees, char sau bees, chaar sau bees, chaar so
            bees, पाँचों उंगलियां, पांचों उंगलियां, पाँचों, पांचों, छक्के, छक्का, सातवें आसमान, सात समंदर,
            सातों, आठों, आठों पहर, नौ दो ग्यारह, नौ-दो-ग्यारह, nau do gyarah, दसों, दस बहाने, दस गुना, 10
            गुना, उन्नीस बीस, उन्नीस-बीस, उन्नीस बीस का, 19 20 का, unnis bees, बीस साल, सौ बात की एक बात, सौ
            बात, सौ बार, सौ टका, सौ फीसदी सही, सौ प्रतिशत सही|संतुष्ट|शुद्ध, सौ सौ सलाम, सौ सुनार, शत
            प्रतिशत संतुष्ट, हज़ार बार, हजार बार, हज़ारों, हजारों, हज़ार शुक्रिया, हज़ार धन्यवाद, लाख लाख,
            लाख लाख धन्यवाद, लाख टके, लाख टके की, लाख बार, लाखों, लाखों में एक, लाख में एक, करोड़ों, करोड़
            बार, लख लख, lakh lakh, lakho me ek, lakhon me ek, hazar baar, hazaro, ज़ीरो प्रॉब्लम, जीरो
            प्रॉब्लम, ज़ीरो दिक्कत, जीरो दिक्कत, ज़ीरो कमी, ज़ीरो वेस्ट, ज़ीरो शिकायत, ज़ीरो सर्विस, जीरो
            सर्विस, ज़ीरो टॉलरेंस, शून्य शिकायत, शून्य समस्या, शून्य से, शून्य से शुरू, zero problem, zero
            problems, zero issue, zero issues, zero complaint, zero complaints, zero tolerance, 0 problem, 0
            problems, जीरो से, zero se, 24 घंटे, चौबीसों घंटे, चौबीस घंटे, 24 ghante, 24 hours, 24 / 7, 24 x
            7, 24x7, सातों दिन, 7 दिन, 7 din, दस में से नौ बार, दस में से नौ, नौ बार दस में, 10 में से 9
            बार, 9 बार 10 में से, दस बार में नौ बार, 10 me se 9 baar|bar, das me se nau baar|bar, dus me se
            nau baar|bar, टॉप 10, टॉप टेन, टॉप 5, टॉप फाइव, top 10, top 5, बेस्ट 5, 50 50, 50 / 50, फिफ्टी
            फिफ्टी, fifty fifty, 2 इन 1, टू इन वन, 2 in 1, 3 in 1, वन टू का फोर, फाइव स्टार होटल, 5 स्टार
            होटल, फाइव स्टार जैसा, 5 star hotel, 3 star hotel, 7 star hotel, no comments, ekdum mast, बस
            स्टॉप, बस स्टैंड, सोलह आने|आना, सोलहों आने, 16 आने|aane|ane, solah aane|ane|ana
        """,
        Cue.STOP: """
            बंद, बन्द, बंद करो, बंद करें, बंद करे, बंद कीजिए, बंद कीजिये, बंद कर दो, बंद कर दें, बंद कर दीजिए,
            बंद करिए, बंद करना, बंद करवाओ, बंद करवाइए, बंद करो ये, ये बंद करो, यह बंद करो, ये सब बंद करो, अब
            बंद करो, बंद करो अब, रोकें, रोको, रोकिए, रोक दो, रोक दें, रोक दीजिए, रोकिये, रुकें, रद्द, रद्द
            करें, रद्द करो, रद्द कीजिए, रद्द कर दो, कैंसल, कैंसिल, केंसल, कैंसल करो, कैंसिल करो, कैंसल करें,
            स्टॉप, स्टाप, स्टोप, अनसब्सक्राइब, अनसब्सक्राईब, अनसब्स्क्राइब, अनसबस्क्राइब, अनसब्सक्राइब करें,
            अनसब्सक्राइब करो, अनसब्सक्राइब कर दो, सदस्यता समाप्त, सदस्यता समाप्त करें, सदस्यता रद्द करें,
            सदस्यता रद्द, सदस्यता बंद करें, सदस्यता हटाएं, सब्सक्रिप्शन रद्द करें, सब्सक्रिप्शन बंद करो, सेवा
            बंद करें, सेवा बंद करो, समाप्त, समाप्त करें, समाप्त करो, खत्म करो, ख़त्म करो, हटाओ, हटाएं, हटाइए,
            हटा दो, हटा दीजिए, मुझे हटाओ, मुझे हटा दो, मुझे हटाएं, नाम हटाओ, नाम काटो, डिलीट, डिलीट करो, डिलीट
            करें, डिलीट कर दो, निकालो, निकाल दो, मुझे निकालो, बस करो, बस कीजिए, बस कर, बस करें, बहुत हुआ, बहुत
            हो गया, बस बहुत हुआ, अब बस, मत भेजो, मत भेजिए, मत भेजें, न भेजें, ना भेजें, मत भेजना, और मत भेजो,
            मैसेज मत भेजो, नहीं चाहिए, और नहीं, और नहीं चाहिए, ब्लॉक, ऑप्ट आउट, ऑप्टआउट, डीएनडी, dnd, stop,
            stop karo, stop kar do, stop kro, band, band karo, band kro, band kare, band karein, band kijiye,
            band kar do, band kardo, band krdo, band karna, band kariye, band karwao, ye band karo, yeh band
            karo, ab band karo, band karo ab, rok do, roko, rokiye, rok dijiye, radd karo, radd karein,
            cancel, cancel karo, cancel kar do, unsubscribe, unsubscribe karo, unsubscribe kar do, unsubscribe
            me, khatam karo, hatao, hata do, hataiye, mujhe hatao, mujhe hata do, delete, delete karo, delete
            kar do, nikalo, nikal do, bas karo, bas kro, bas kijiye, bas kar, bahut hua, bahut ho gaya, ab
            bas, mat bhejo, mat bhejiye, na bhejein, mat bhejna, aur mat bhejo, nahi chahiye, aur nahi
            chahiye, nhi chahiye, block, opt out, optout, remove, remove me, end, quit, मुझे|हमें|मुझको ब्लॉक
            करो|करें|कर|कीजिए, ब्लॉक करो|करें|कीजिए, मुझे ब्लॉक कर दो|दें|दीजिए, ब्लॉक कर दो|दें, बंद
            करो|करें|कीजिए|करिए|करेंगे|कर, बंद कर दो|दें|दीजिए|देंगे|दे, बंद हो|हो जाए, बन्द करो|करें, रोक
            दो|दें|दीजिए, रुको, रुकिए, बस करो|करें|कीजिए|कर, मुझे हटाओ|हटाएं|हटा|हटाइए, मुझे हटा दो|दें|दीजिए,
            हटा दो|दें|दीजिए, हटा दो|दें मुझे, हटाओ|हटाएं, हटाओ मुझे, मेरा नंबर हटाओ|हटाएं|हटा, मेरा नंबर हटा
            दो|दें, मेरा नंबर डिलीट करो|करें, डिलीट करो|करें, डिलीट कर दो|दें, मिटा दो|दें, अनसब्सक्राइब
            करो|करें|कर दो, अकेला छोड़ दो|दें|दीजिए, मुझे अकेला छोड़ दो|दें|दीजिए, मुझे छोड़ दो|दें, छोड़
            दो|दें, छोड़ दो मुझे, पीछा छोड़ो, मेरा पीछा छोड़ो|छोड़ दो, जाने दो, मुझे जाने दो, परेशान मत|ना|न
            करो|करें|कीजिए|कर, मुझे परेशान मत|ना|न करो|करें|कीजिए|कर, तंग मत|ना|न करो|करें|कीजिए, मुझे तंग
            मत|ना|न करो|करें|कीजिए, डिस्टर्ब मत|ना|न करो|करें, मुझे डिस्टर्ब मत|ना|न करो|करें, संपर्क मत|ना|न
            करो|करें|कीजिए, मुझसे संपर्क मत|ना|न करो|करें, मुझे मत लिखो|लिखें|भेजो, मुझे कुछ मत|न|ना
            भेजो|भेजें|भेजना, मत भेजो|भेजें|लिखो|लिखें|भेजिए, कुछ मत भेजो, मुझे
            यह|ये|कुछ|और|मैसेज|संदेश|एसएमएस नहीं चाहिए, यह|ये|कुछ|और|मैसेज|संदेश नहीं चाहिए, मुझे नहीं चाहिए,
            अब और नहीं, रद्द करो|करें|कीजिए, रद्द कर दो|दें, सदस्यता रद्द करें|करो, कैंसिल करो|करें, कैंसल
            करो|करें, दफा हो जाओ, भाड़ में जाओ, चुप करो, mujhe block karo|kar|kardo|kare, block karo|kardo|kar
            do, mujhe block kar do|de, band karo|kro|kare|kijiye|kariye|karoge|krdo|kardo|kar, bnd
            karo|kro|krdo|kardo, band kar do|de|dijiye|denge, band ho|hona, bandh karo|kro|kardo, rok
            do|dijiye|dijie, ruko, bas karo|kro|kare|kijiye|kar, bas bahut hua, mujhe hatao|hataiye|hata,
            mujhe hata do|de|dijiye, muje hatao, hata do|de|dijiye, hata do mujhe|muje, hatao mujhe, mera
            number hatao|hata|delete, mera number hata do|de, mera number delete karo|kardo|kar, delete
            karo|kardo|kar do, unsubscribe karo|kardo|kar do|krdo, mujhe unsubscribe karo|kardo|kar do, mujhe
            akela chhod|chod|chor do, akela chhod|chod|chor do, chhod|chod|chor do, mujhe chhod|chod do,
            pichha chhodo|chodo, peecha chhodo|chodo, mera peecha|pichha chhodo|chodo, jaane|jane do,
            pareshan|paresan|preshan mat|na|mt karo|kro|kare|kijiye, mujhe|muje pareshan|paresan mat|na|mt
            karo|kro, tang mat|na|mt karo|kro|kare, mujhe|muje tang mat|na|mt karo|kro, disturb mat|na|mt
            karo|kro|kare, mujhe|muje disturb mat|na|mt karo|kro, contact mat|na|mt karo|kro, mujhe contact
            mat|na karo|kro, mat bhejo|bhejiye|likho, mt bhejo, mujhe|muje kuch mat|mt|na bhejo|bhejna, mujhe
            mat|mt bhejo|likho, kuch mat bhejo, msg|message|sms mat|mt|na bhejo|karo|kro|bhejna, mujhe
            msg|message|sms mat|mt|na bhejo|karo|kro, mujhe|muje ye|yeh|kuch|aur|msg|message|sms nahi|nhi
            chahiye|chaiye, ye|yeh|kuch|aur|msg|message|sms nahi|nhi chahiye|chaiye, nahi|nhi chahiye|chaiye,
            mujhe|muje nahi|nhi chahiye|chaiye, aur nahi|nhi, ab aur nahi|nhi, cancel karo|kardo|kar do, chup
            karo, bhaad mein jao, dafa ho jao, बंद हो, अनसब्सक्राइब करो|करें|कर, मेरा पीछा छोड़ो|छोड़, block
            karo|kardo|kar, delete karo|kardo|kar, unsubscribe karo|kardo|kar, mujhe unsubscribe
            karo|kardo|kar, mujhe akela chhod|chod|chor, akela chhod|chod|chor, chhod|chod|chor, mujhe
            chhod|chod, jaane|jane, cancel karo|kardo|kar, unsubscribe karo|kardo|krdo|kar, बंद कर सकते
            हैं|हो, band kar sakte hain|ho|hai, हटा सकते हैं, hata sakte hain|ho
        """,
        Cue.URGING: """
            क्या आप, क्या आप कृपया, आप, तुम, कृपया, प्लीज, प्लीज़, जी, भाई, यार, सर, मैडम, अभी, अब, तुरंत,
            फौरन, जल्दी, आज, सच में, आखिरी बार, आख़िरी बार, आखिरी बार बोल रहा हूँ, आखिरी चेतावनी, फिर से,
            दोबारा, मैंने कहा, मैंने कहा ना, मैंने कहा था, मैं कह रहा हूँ, मैंने पहले ही कहा, कहा ना, मैं
            चाहता हूँ, मैं चाहती हूँ, मैं चाहता हूँ कि, मुझे चाहिए, यह, ये, इसे, इसको, यह सब, ये सब, सब, मुझे,
            मुझको, हमें, मेरा, को, और, तो, कि, या, वरना, वरना शिकायत करूंगा|करूँगा|करूंगी|कर दूंगा, नहीं तो
            शिकायत करूंगा|करूँगा|करूंगी, वरना ब्लॉक कर दूंगा, शिकायत करूंगा, वरना पुलिस में शिकायत करूंगा,
            रुचि नहीं है, मुझे रुचि नहीं है, दिलचस्पी नहीं है, कोई दिलचस्पी नहीं, कोई रुचि नहीं, तंग आ गया
            हूँ, परेशान हो गया हूँ, यह स्पैम है, स्पैम, लिस्ट से, सूची से, अपनी लिस्ट से, अपनी सूची से, इस
            लिस्ट से, हमेशा के लिए, धन्यवाद, aap, kya aap, kya aap please, tum, please, plz, pls, ji, bhai,
            bhaiya, yaar, yar, sir, madam, abhi, ab, turant, jaldi, foran, aaj, sach me, aakhri baar, akhri
            baar, last time, aakhri baar bol raha hu|hoon, last time bol raha hu|hoon, bol raha hu|hoon|hun,
            last warning, fir se, phir se, dobara, maine kaha, maine kaha na, maine bola, maine bola na, kaha
            na, bola na, main|mai chahta|chahti hu|hoon|hun, chahta hu|hoon, main|mai chahta|chahti
            hu|hoon|hun ki, ye, yeh, ise, isko, ye sab, yeh sab, sab, mujhe, muje, hume, mera, ko, aur, to,
            toh, ki, ya, warna, varna, nahi to, nhi to, warna complaint kar dunga|karunga, warna complain
            karunga|kar dunga, varna shikayat karunga|karungi, warna shikayat karunga|kar dunga, warna block
            kar dunga|karunga, warna police, interest nahi hai, interest nhi hai, interested nahi hu|hoon, not
            interested, koi interest nahi, tang aa gaya hu|hoon, pareshan ho gaya hu|hoon, irritate mat karo,
            ye spam hai, spam, list se, apni list se, is list se, hamesha ke liye, ok, thanks, dhanyavad,
            shukriya, ke, के, अभी के अभी, abhi ke abhi, फिर से कह रहा हूँ|हूं, कह रहा हूँ|हूं, कह रही हूँ|हूं,
            सकते हैं, सकते हो, सकती हैं, keh raha hu|hoon, keh rahi hu|hoon, sakte hain, sakte ho
        """,
        Cue.REFUSAL: """
            संपर्क|सम्पर्क मत|न|ना करो|करें|करे|कीजिए|करना|कीजिये, संपर्क|सम्पर्क करना बंद, कॉल|फोन|फ़ोन मत|
            न|ना करो|करें|करे|कीजिए|करना|कीजिये, मुझसे|हमसे संपर्क|सम्पर्क न|ना|मत करें|करो, परेशान|तंग|
            डिस्टर्ब मत|न|ना करो|करें|कीजिए|करिए|करना, परेशान|तंग|डिस्टर्ब करना बंद|छोड़ो|छोड़, पीछा|पिंड
            छोड़ो|छोड़|छोड़िए|छोड़ें, पीछा छोड़ दो, मेरा|हमारा पीछा|पिंड छोड़ो|छोड़|छोड़िए, मुझे|हमें बख्श|
            बख़्श|बख्शो|अकेला दो|दीजिए|छोड़|छोड़ो, मुझे अकेला छोड़, जान छोड़ो, मेरी जान छोड़ो, मत पूछो
            दोबारा|फिर, दिमाग मत खाओ मैसेज, मुझे छोड़ दो, मुझे माफ करो अब मैसेज, नंबर|नम्बर डिलीट|रिमूव कर|
            करो|करें|कीजिए, नंबर हटाओ|हटाएं|हटाइए, नंबर हटा दो|दें|दीजिए, मुझे हटा दो|दें|दीजिए, मुझे
            अनसब्सक्राइब, अनसब्सक्राइब कर दो|दें|दीजिए, अनसब्सक्राइब करना है|चाहता|चाहती, अनसब्सक्राइब कैसे
            करूं|करूँ|करें|होगा, मैसेज कैसे बंद करूं|करूँ|करें|होंगे, ये मैसेज कैसे बंद, सदस्यता समाप्त
            करना|कर|करनी, मेरी सदस्यता रद्द|समाप्त|बंद, सहमति वापस|रद्द|वापिस लेता|लेती|लेते|ले|करता|करती,
            मेरी|अपनी सहमति वापस|रद्द|वापिस|नहीं, सहमति नहीं|नही है|देता|देती|दी, मैं सहमत नहीं मैसेज,
            कंसेंट वापस, अनुमति वापस|रद्द लेता|लेती|ले|करता|करती, अनुमति नहीं देता|देती|दी, वकील से नोटिस
            भिजवाऊंगा|भेजूंगा, ट्राई में शिकायत|कंप्लेंट, trai|TRAI में|मे|me|mein शिकायत|कंप्लेंट|
            complaint|complain|shikayat, डीएनडी में|पर डाल|डालो, dnd me|par daal|dalo|dal, स्पैम रिपोर्ट कर,
            रिपोर्ट स्पैम, ब्लॉक कर दूंगा|दूँगा|दूंगी|दूँगी|दिया|रहा|रही|देंगे, ब्लॉक करता|करती|करूंगा|
            करूँगा, आपको ब्लॉक, contact|sampark mat|na karo|kro|kare|karein|karna|kijiye, call|phone mat|na|
            mt karo|kro|kare|karein|karna|kijiye, pareshan|preshan|tang|disturb karna band|bandh|chhodo|
            chodo, peecha|picha|pichha|peechha|pind chhodo|chodo|chhod|chod, mera peecha|picha|pichha|pind
            chhodo|chodo|chhod|chod, mujhe bakhsh do, mujhe akela chhod|chod|chhodo|chodo, jaan chhodo|
            chodo, meri jaan chhodo|chodo, number|no delete|remove kar|karo|kro|krdo|kardo, number hatao|
            hataiye, number hata do|dijiye, mujhe list|apni se|list hata|hatao|nikalo|nikal|remove|se, mujhe
            apni list se hata|hatao|nikalo|nikal|remove, mujhe unsubscribe, unsubscribe kar do|dijiye,
            unsubscribe karna hai|h|chahta, unsubscribe kaise karu|kare|karein, msg kaise band karu|kare,
            consent wapas|vapas|withdraw, sahmati wapas|vapas|nahi, meri consent nahi, block kar dunga|
            doonga|dungi|diya|raha|denge, block kar raha|rahi, tumko|aapko block, report spam karunga|kar,
            do not disturb me mat, opt out kar, opt out karna, दोबारा|दुबारा|फिर से मैसेज|मेसेज|संदेश|sms|
            msg|message मत|न|ना, मैसेज|मेसेज|संदेश|sms|msg|message भेजना|करना छोड़ो|छोड़|बंद, msg|message|
            sms|messages|msgs bhejna|karna chhodo|chodo|band, pareshan|preshan|tang|disturb mat|na|mt karo|
            kro|kare|karein|kijiye|karna, लिस्ट|सूची|सिस्टम|डेटाबेस|रिकॉर्ड से हटा|हटाओ|हटाएं|हटाइए|मिटा|
            डिलीट|निकाल|निकालो|निकालिए|काट|रिमूव|बाहर, list|system|database se hata|hatao|hataiye|delete|
            remove|nikal|nikalo|nikaliye|kaat|bahar, डीएनडी|dnd में|मे|पर|पे डाल|डालो|डालिए|डाले|लगा|रखो,
            dnd me|mein|par|pe|pr daal|dal|dalo|daalo|daaldo|rakho|lagao|laga, dont send, don't send, dont
            text, don't text, don't message, dont message, dont msg, don't msg, do not send|message|text|
            msg, stop sending, stop messaging, stop texting, stop msging, remove my number|no, delete my
            number|no, लिस्ट|सूची में से हटा|हटाओ|हटाएं|हटाइए|निकाल|निकालो|निकालिए, मेरा|इस नंबर|नाम निकालो|
            निकालिए|भूलो|काटो, dobara|dubara|phir|fir msg|message|sms|messages aaya|kiya|bheja to|toh,
            दोबारा|दुबारा|फिर मैसेज|संदेश|मेसेज किया|भेजा|आया तो, ek aur msg|message aaya|kiya|bheja to|toh,
            एक और मैसेज आया|किया|भेजा तो, msg|message kiya|bheja to|toh block|complaint|shikayat|case, मेरा|
            मेरे|मेरी नंबर|नाम|डेटा|जानकारी डिलीट|रिमूव, mera|mere|is number|no|naam|data nikalo|nikaliye|
            bhulo|delete|remove
        """,
        Cue.STOPPING: """
            बंद करो, बंद करें, बंद कीजिए, बंद कर दो, रोको, रोकें, मत भेजो, मत भेजें, मत भेजिए, मत भेजना, न
            भेजें, ना भेजें, बस करो, बस करो ये, नहीं चाहिए, नहीं चाहिए ये, नहीं चाहिए आपके, बहुत हुए, बहुत
            हुआ, band karo, band kro, band karein, band kijiye, band kar do, roko, mat bhejo, mt bhejo, mat
            bhejna, mat bhejiye, na bhejo, bas karo, nahi chahiye, nhi chahiye, stop, बस भी करो|करें|कीजिए|
            कर, बस करिए, अब बस करो, बस करें, बस कीजिए, बहुत हो गए|गया|गये, बंद भी करो|करें, bas bhi karo|
            kro, ab bas karo, bas kijiye, bahut ho gaye|gaya, band bhi karo, bohot hua|hue
        """,
        Cue.CONTACT: """
            मैसेज, मेसेज, मैसेजेस, मेसेजेस, मैसेजेज, मैसेज भेजना, संदेश, सन्देश, एसएमएस, एस एम एस, sms, msg,
            msgs, message, messages, mesage, messege, massege, text, texts, विज्ञापन, प्रमोशन, नोटिफिकेशन,
            नोटिफिकेशंस, सर्वे, स्पैम, spam, notification, notifications, survey, sandesh, newsletter,
            व्हाट्सएप, whatsapp, मसेज, मैसज, मेसज, सन्देशे, मैसेजों, संदेशों, फीडबैक, smses, massage, msz,
            msgz, feedback, मेरा|मेरे|मेरी|हमारा|हमारी|इस|यह|ये नंबर|नम्बर|मोबाइल, मेरा|मेरे|मेरी|हमारी नाम|
            डेटा|डाटा|जानकारी|डिटेल|डिटेल्स, mera|mere|hamara|is|ye number|no|nambar|num|mobile, mera|meri
            naam|data|details|jankari, फोन|मोबाइल|फ़ोन नंबर|नम्बर, phone|mobile number|no
        """,
        Cue.NO_MORE: """
            बंद करो, बंद करें, बंद करे, बंद कीजिए, बंद कीजिये, बंद करिए, बंद कर दो, बंद कर दें, बंद कर
            दीजिए, बंद करवाइए, बंद करवाओ, बंद करवा दो, बंद करवाएं, बंद होने चाहिए, बंद हों, बंद हो, बंद
            करना, बंद करो अब, बंद करो ये, रोको, रोकें, रोकिए, रोक दो, रोक दीजिए, नहीं चाहिए, नही चाहिए, नहीं
            चाहिये, नहीं चाहता, नहीं चाहती, नहीं चाहते, पसंद नहीं बंद करो, मत भेजो, मत भेजें, मत भेजिए, मत
            भेजना, मत भेजा करो, मत भेजिएगा, मत भेजियेगा, न भेजें, ना भेजें, न भेजिए, ना भेजो, न भेजा करें,
            मत करो, मत कीजिए, मत करना, मत करें, न करें, ना करें, मत किया करो, न आए, ना आए, न आएं, ना आएं,
            नहीं आना चाहिए, नहीं आने चाहिए, मत आने दो, मत दो, बंद नहीं किए, बंद नहीं किये, बंद नहीं किया,
            बंद नहीं हुए, बंद नहीं करोगे, बंद नहीं करेंगे, बंद नहीं किए तो, बस करो, बहुत हुआ बस, प्राप्त
            नहीं करना चाहता, प्राप्त नहीं करना चाहती, नहीं लेना चाहता, नहीं पाना चाहता, band karo, band kro,
            band kare, band karein, band kijiye, band kariye, band kar do, band kardo, band krdo, band kar
            dijiye, band karwao, band karwa do, band karwaiye, band hone chahiye, band ho, band karna, band
            karo ab, bnd karo, bnd kro, roko, rok do, rokiye, nahi chahiye, nhi chahiye, nahin chahiye, nahi
            chaiye, nahi chahta, nahi chahti, mat bhejo, mat bhejna, mat bhejiye, mat bhejein, mat bheja
            karo, mt bhejo, na bhejo, na bheje, na bhejein, na bhejna, na bhejiye, mat karo, mat kro, mt
            karo, mt kro, mat karna, mat kijiye, na kare, na karein, na karo, mat kiya karo, na aaye, na
            aayein, na aay, nahi aana chahiye, nahi aane chahiye, mat aane do, mat do, band nahi kiye, band
            nahi kiya, band nahi hue, band nahi karoge, band nhi kiye, bas karo, stop karo, stop kar do,
            stop kro, मत|न|ना भेजो|भेजें|भेजे|भेजिए|भेजिये|भेजना|भेजा|भेजियेगा|भेजिएगा|भेज|करो|करें|करे|
            कीजिए|कीजिये|कीजियेगा|कीजिएगा|करना|करिए|करिये|डालो|दो|दें|दीजिए|भेजते, मत|न|ना भेजा|किया करो|
            करें|कीजिए|कीजिएगा, mat|na|naa|mt bhejo|bhejna|bheje|bhejen|bhejein|bhejiye|bhejiyega|bhejie|
            bhejo|karo|karna|kare|karein|kariye|kijiye|kijiyega|karen|bheja|do|bhejnaa, mat|na|mt bheja|kiya
            karo|kro|karein, भेजना|करना|आना|भेजने|देना|भेजनी बंद, bhejna|karna|aana|bhejne|dena band|bnd, की
            ज़रूरत|जरूरत नहीं, ki zarurat|jarurat|zaroorat nahi, से परेशान|तंग हूं|हूँ|हो|आ|कर, se pareshan|
            tang hu|hoon|ho|aa|aagya|kar, नहीं|नही चाहियें|चाहिएं|लेने|लेना, बंद|बन्द करवाएं|करिए|करिये|
            कीजियेगा|करदो, बंद हो जाने|जाना चाहिए, बंद नहीं|नही किए|किये|किया|हुए|हुआ|करोगे|करेंगे|होंगे|
            करते|करे, band nahi|nhi kiye|kiya|hue|hua|karoge|karenge|hoge|karte, नहीं|नही रुके|रोके|रुका|
            रोकोगे, nahi|nhi ruke|roke|rukenge, न|ना|मत आए|आएं|आये|आयें|आने|आवे, na|mat|naa aaye|aaye|
            aayein|aana|aane|aave|aay, nahi|nhi|nahin chahiye|chaiye|chahie|chahye|chahta|chahti|chaahiye,
            हटा|मिटा|निकाल|काट|डिलीट|रिमूव|ब्लॉक|कट दो|दें|दीजिए|दीजिये|देना, हटाओ, हटाएं, हटाइए, हटाइये,
            मिटाओ, मिटाएं, मिटाइए, भूल जाओ|जाइए|जाएं|जाना, hata|mita|nikal|kaat|delete|remove|block do|de|
            dijiye|dena|dein, hatao, hatado, hataiye, hataye, mitao, mitado, nikaldo, bhool|bhul jao|jaiye|
            jaye, dnd me|pe|par|mein daal|dal|dalo|daalo, डिलीट|रिमूव|ब्लॉक|अनसब्सक्राइब करो|करें|कीजिए|
            करिए, डिलीट|रिमूव|ब्लॉक कर दो|दें|दीजिए, delete|remove|block|unsubscribe karo|kro|kardo|krdo|
            karein|kijiye|kare, delete|remove|block kar|kr do|de|dijiye
        """,
        Cue.BETWEEN_THEM: """
            मुझे, हमें, मुझको, अब, और, कोई, भी, फिर, फिर से, से, दोबारा, दुबारा, आगे, आगे से, कभी, ये, यह,
            इतने, सारे, सब, भेजना, भेजने, करना, आना, आने, देना, पर, इस, नंबर, नम्बर, है, हैं, तुरंत, प्लीज,
            कृपया, के, का, की, को, वाले, आप, आपके, आपका, बेकार, फालतू, फ़ालतू, रोज़, रोज, बार बार, बार,
            mujhe, hame, hume, ab, aur, koi, bhi, phir, fir, se, dobara, dubara, aage, kabhi, ye, yeh, itne,
            saare, sab, bhejna, bhejne, karna, aana, aane, dena, par, pe, is, number, no, hai, h, hain,
            turant, pls, please, plz, ke, ka, ki, ko, wale, aap, aapke, bekar, faltu, roz, baar baar, bar
            bar, me, mein, sending, these, this, your, अपनी, अपने, लिस्ट, सूची, सिस्टम, डेटाबेस, रिकॉर्ड,
            में, apni, apne, list, system, database, plzz, भाई, यार, bhai, yaar, जी, ji
        """,
        Cue.SUBJECT: """
            बिना, नहीं आया, नहीं मिला, नहीं आए, नहीं मिले, नही आया, nahi aaya, nahi mila, nhi aaya,
            bina, दुकान, किचन, लिफ्ट
        """,
        Cue.WRONG_NUMBER: """
            गलत|ग़लत|रॉन्ग|रांग|रॉंग नंबर|नम्बर|व्यक्ति|आदमी|इंसान|जगह|बंदे|लोग, नंबर गलत|ग़लत, नम्बर गलत,
            रोंग नंबर, wrong number, wrong person, galat
            number|nambar|insaan|insan|aadmi|vyakti|jagah|no|banda|bande, galt number, ghalat number, wrong
            no, wrong num, number galat, यह मेरा नंबर नहीं, ये मेरा नंबर नहीं, मेरा नंबर नहीं, मैं वो|वह नहीं,
            मैं वह व्यक्ति नहीं, मैं वो इंसान नहीं, वो मैं नहीं, इस नाम का|की कोई, ऐसा कोई नहीं, यहाँ ऐसा कोई,
            अब उसका|उनका नंबर नहीं, उसका|उनका नंबर नहीं, नंबर बदल गया, किसी और का नंबर|है, नंबर किसी और का,
            किसी और का, मैं कोई और, कभी कुछ नहीं खरीदा|लिया|मंगवाया|ख़रीदा, कुछ नहीं खरीदा|ख़रीदा|मंगवाया, कुछ
            खरीदा|ख़रीदा नहीं|ही, कभी नहीं खरीदा|ख़रीदा, कुछ भी नहीं खरीदा|ख़रीदा, आपका ग्राहक नहीं, मैं
            ग्राहक नहीं, आपके यहाँ कभी नहीं, mera number nahi|nhi|nahin, mera no nahi|nhi, ye mera number
            nahi|nhi|nahin, yeh mera number nahi|nhi|nahin, main wo nahi|nhi, mai wo nahi|nhi, main woh
            nahi|nhi, is naam ka|ki koi, aisa koi nahi|nhi, kisi aur ka number|hai, number kisi aur ka, kisi
            aur ka, uska number nahi|nhi, kabhi kuch nahi|nhi|nahin kharida|khareeda|liya|mangwaya, kuch
            nahi|nhi|nahin kharida|khareeda|mangwaya, kuch kharida|khareeda nahi|nhi|hi, kabhi nahi|nhi
            kharida|khareeda, customer nahi|nhi|nahin
        """,
        Cue.NO_IDEA: """
            मैं आपको|आप|तुम्हें नहीं जानता|जानती|को, मैं आपको जानता|जानती नहीं, आपको नहीं जानता|जानती, aapko
            nahi|nhi|nahin jaanta|janta|jaanti|janti, apko nahi|nhi janta|janti|jaanta, main aapko
            nahi|nhi|nahin
        """,
        Cue.NOT_ME: """
            नहीं हूँ, नहीं हूं, नही हूँ, नही हूं, मैं नहीं, नहीं है, नही है, मेरा नाम नहीं, नाम नहीं, यहाँ
            नहीं, नहीं रहता, नहीं रहती, को नहीं जानता, को नहीं जानती, नहीं, नही, nahi hu, nahi hoon, nahi hun,
            nhi hu, nhi hoon, nhi hun, nahin hoon, nahin hun, nahi hai, nhi hai, nahin hai, mera naam nahi,
            naam nahi, naam nhi, nahi rehta, nahi rehti, nahi, nhi, nahin
        """,
        Cue.NAME: """
            मारिया, राहुल, राज, राजेश, अमित, प्रिया, पूजा, सुनीता, अनिता, रमेश, सुरेश, मोहन, विजय, संजय, नेहा,
            सीता, गीता, अंजलि, रवि, दीपक, शर्मा, वर्मा, सिंह, कुमार, maria, rahul, raj, rajesh, amit, priya,
            pooja, puja, sunita, anita, ramesh, suresh, mohan, vijay, sanjay, neha, sita, gita, anjali, ravi,
            deepak, sharma, verma, singh, kumar
        """,
        Cue.PHONE: """
            नंबर, नम्बर, फोन, फ़ोन, मोबाइल, का, की, के, को, ने, पर, से, में, यह, ये, वह, वो, यहाँ, वहाँ, वहां,
            यहां, है, हैं, हूँ, हूं, अब, मैं, मैंने, मेरा, मेरे, आप, आपने, आपको, आपका, आपकी, आपसे, आपके यहाँ,
            तुम, माफ़, माफ, कीजिए, करें, करना, करिए, सॉरी, भाई, शायद, लगता, लगता है, कर, दिया, रहे, रही, हो,
            लगा, लगाया, मिलाया, मैसेज, संदेश, sms, कभी, कुछ, भी, और, लेकिन, नया, पुराना, मालिक, कोई, किसी,
            नाम, व्यक्ति, नहीं, नही, खरीदा, ख़रीदा, दुकान, गया, था, थी, number, no, phone, mobile, ka, ki, ke,
            ko, ne, pe, par, se, me, mein, ye, yeh, wo, woh, yaha, yahan, waha, wahan, hai, hain, hu, hoon,
            hun, ab, main, mai, maine, mera, mere, aap, aapne, apne, aapko, apko, aapka, aapki, aapse, apse,
            sorry, maaf, maf, kijiye, karo, karna, kare, bhai, bhaiya, shayad, lagta, lagta hai, kar, diya,
            rahe, rahi, ho, lagaya, message, msg, kabhi, kuch, bhi, aur, lekin, naya, purana, malik, koi,
            kisi, naam, nahi, nhi, nahin, kharida, khareeda, dukan, gaya, tha, thi, this is, is, i, am, you,
            have, janta, jaanta, janti, jaanti, i am, i'm, to, kiya, karte, kar rahe, rahe ho, bheja, bhej,
            किया, भेजा, भेज, करते
        """,
        Cue.HELP: """
            मदद, मदद करो, मदद करें, मदद कीजिए, मदद चाहिए, मदद करिए, मेरी मदद करो, मेरी मदद करें, मेरी
            मदद कीजिए, मुझे मदद चाहिए, सहायता, सहायता करें, सहायता कीजिए, सहायता चाहिए, मुझे सहायता
            चाहिए, हेल्प, हेल्प करो, हेल्प करें, हेल्प चाहिए, हेल्प मी, जानकारी, जानकारी चाहिए, जानकारी
            दें, जानकारी दीजिए, और जानकारी, अधिक जानकारी, मुझे जानकारी चाहिए, सूचना, विवरण, इन्फो, इंफो,
            निर्देश, बचाओ, सपोर्ट, कस्टमर केयर, मेनू, madad, madad karo, madad kare, madad karein, madad
            kijiye, madad chahiye, meri madad karo, meri madad kijiye, mujhe madad chahiye, sahayata,
            sahayta, sahayata chahiye, sahayta chahiye, help, help karo, help kro, help kijiye, help
            chahiye, help me, help kar do, mujhe help chahiye, meri help karo, jankari, jaankari,
            jankari chahiye, jaankari chahiye, jaankari do, info, info chahiye, information, information
            chahiye, support, customer care, sos, menu
        """,
        Cue.ASK: """
            आप कौन, आप कौन हैं, आप कौन है, आप कौन हो, तुम कौन, तुम कौन हो, कौन हैं आप, कौन है आप, कौन हो
            आप, कौन हो, कौन हो तुम, कौन हो भाई, कौन बोल रहा, कौन बोल रहे, कौन है यह, कौन है ये, यह कौन
            है, ये कौन है, ये कौन, यह कौन, कौन है भाई, किसका नंबर है, किसका मैसेज है, ये किसका, यह
            किसका, किसने भेजा, किसने मैसेज, किस कंपनी, कौन सी कंपनी, कौनसी कंपनी, किस कम्पनी, कौन सी
            दुकान, कौनसी दुकान, किस दुकान, कौन सी ब्रांच, कौनसी ब्रांच, किस ब्रांच, कौन सा रेस्टोरेंट,
            कौन सा ऑर्डर, कौनसा ऑर्डर, किस ऑर्डर, किस बारे में, किस चीज की रेटिंग, किस चीज़ की, किस बात
            की, किसके बारे में, कहाँ से बोल रहे, कहां से बोल रहे, कहाँ से मिला मेरा, नंबर कहाँ से, नंबर
            कहां से, मेरा नंबर कैसे, मेरा नंबर किसने, मेरा नंबर कहां, मेरा नंबर कहाँ, नंबर कैसे मिला,
            नंबर किसने दिया, ये क्या है, यह क्या है, ये सब क्या है, यह सब क्या है, क्या है ये, क्या है
            यह, क्या है भाई, इसका क्या मतलब, इसका मतलब क्या, क्या मतलब, मतलब क्या, मतलब क्या है, क्या
            करना है, क्या करना होगा, क्या लिखना है, क्या लिखूं, क्या लिखूँ, क्या जवाब दूं, कैसे बदलूं,
            कैसे बदलूँ, कैसे बदले, कैसे बदलें, कैसे बदल, कैसे रेट, कैसे रेटिंग, कैसे दूं, कैसे दूँ, कैसे
            दें, कैसे देना, कैसे करूं, कैसे करूँ, कैसे करना है, कैसे काम करता, कैसे जवाब, कैसे संपर्क,
            रेटिंग कैसे, बदल सकता हूं, बदल सकता हूँ, बदल सकती हूं, बदल सकती हूँ, बदल सकते हैं, बदल सकता,
            क्यों पूछ रहे, क्यों पूछ, क्यों भेज, मुझे क्यों, मैसेज क्यों, क्यों मैसेज, कितने बजे, कब
            खुलती, कब खुलता, कब खुलेगी, कब खुलेगा, कब खुलते, कब बंद होती, कब बंद होता, कब बंद होगी, कब
            तक खुला, कब तक खुली, खुलने का समय, समय क्या है, टाइमिंग क्या, दुकान का समय, खुला है क्या,
            खुले हैं क्या, क्या आप खुले, पता क्या है, एड्रेस क्या, कहाँ है दुकान, कहां है दुकान, दुकान
            कहाँ, दुकान कहां, पैसे लगेंगे, पैसा लगेगा, चार्ज लगेगा, चार्ज लगता, फ्री है क्या, क्या ये
            फ्री, क्या यह मुफ्त, मुफ्त है क्या, क्या यह फ्रॉड, फ्रॉड है क्या, धोखा है क्या, क्या ये
            असली, क्या आप रोबोट, रोबोट हो, बॉट हो, बॉट है क्या, क्या 0|1|10|शून्य|दस, 0|1|10|शून्य|दस|एक
            मतलब, 0|1|10|शून्य|दस|ज़ीरो|जीरो का मतलब, सबसे अच्छा कौन सा, कौन सा सबसे, सबसे ज्यादा कितना,
            कितने में से, कितने तक, किससे बात, मैं किससे बात, क्या मैं, क्या आप, क्या यह, क्या ये, क्या
            हम, aap kaun, aap kaun ho, aap kaun hai, aap kon, aap kon ho, tum kaun, tum kon, tum kaun
            ho, kaun ho, kon ho, kaun ho aap, kaun hai, kon hai, kaun h, kon h, kaun hai ye, ye kaun
            hai, yeh kaun hai, ye kon hai, kaun bol raha, kon bol rha, kaun bol rahe, kiska number,
            kiska msg, ye kiska, kisne bheja, kisne msg, kis company, konsi company, kaunsi company,
            kaun si company, konsi dukan, kaunsi dukan, kaun si dukan, kaun si branch, konsi branch,
            kaunsi branch, kis branch, kaun sa order, konsa order, kaunsa order, kis order, kis bare me,
            kis cheez ki, kis baat ki, kiske bare me, kahan se bol rahe, mera number kaise, mera number
            kahan, mera number kaha, mera no kaha, mera number kisne, number kahan se, number kaha se,
            number kaise mila, number kisne diya, ye kya hai, yeh kya hai, ye kya h, yeh kya h, ye sab
            kya hai, kya hai ye, kya hai yeh, kya h ye, iska matlab, iska kya matlab, kya matlab, matlab
            kya, kya karna hai, kya karna h, kya likhna hai, kya likhu, kaise badlu, kaise badlun, kaise
            badle, kaise badal, kaise change, kaise rate, kaise rating, kaise du, kaise de, kaise dena,
            kaise karu, kaise karna, kaise kaam, kaise reply, rating kaise, badal sakta hu, badal sakti
            hu, badal sakte, change kar sakta, change kar sakti, kyu puch rahe, kyun puch, kyu bhej,
            kyun bhej, mujhe kyu, mujhe kyun, msg kyu, msg kyun, message kyu, message kyun, kitne baje,
            kab khulti, kab khulta, kab khulegi, kab khulega, kab khulte, kab band hota, kab band hoti,
            kab tak khula, kab tak khuli, timing kya, timings kya, address kya, kahan hai dukan, kaha
            hai dukan, shop kaha, dukan kahan, dukan kaha, paisa lagega, paise lagenge, charge lagega,
            free hai kya, fraud hai kya, scam hai kya, kya ye fraud, kya ye scam, real hai kya, robot
            ho, bot ho, bot hai kya, kya 0|1|10|zero|ek|das|dus, 0|1|10|zero ka matlab, 0|1|10|zero
            matlab, kitne me se, kisse baat, kya mai, kya main, kya aap, kya ye, kya yeh, kya hum, 10|0|
            1|das|dus|zero|ek accha|acha|achha|best|better|bura|sahi|kharab hai|h ya, 10|0|1|दस|शून्य|एक
            अच्छा|बेहतर|बुरा|खराब|सही|बेस्ट है|हैं या, 10|0|das|zero zyada|jyada accha|acha, मैसेज क्यों
            आया, msg kyu aaya, message kyun aaya, message kyu aaya, मुझे क्यों भेजा, mujhe kyu bheja
        """,
        Cue.QUESTION: """
            क्या, कौन, किस, किसका, किसकी, किसने, किसे, किससे, कब, कहाँ, कहां, किधर, कैसे, कैसा, कैसी,
            क्यों, क्यूं, क्यूँ, कितना, कितने, कितनी, कौन सा, कौन सी, कौनसा, कौनसी, kya, kaun, kon, kis,
            kiska, kisne, kise, kab, kahan, kaha, kidhar, kaise, kaisa, kaisi, kyu, kyun, kyo, kyon,
            kitna, kitne, kitni, kaunsa, kaunsi, konsa, konsi
        """,
        Cue.SCALE: """
            अच्छा, अच्छी, बुरा, खराब, ख़राब, सबसे अच्छा, सबसे बुरा, सबसे खराब, सर्वश्रेष्ठ, बेस्ट,
            बेहतर, बेहतरीन, ज्यादा, ज़्यादा, कम, अधिकतम, न्यूनतम, मतलब, सही, ठीक, ऊँचा, उच्चतम, निम्नतम,
            मैक्सिमम, मिनिमम, चलेगा, मान्य, accha, acha, achha, bura, kharab, best, worst, sabse accha,
            sabse acha, sabse bura, sabse kharab, matlab, highest, lowest, good, bad, maximum, minimum,
            sahi, theek, chalega
        """,
        Cue.AUTOMATIC: """
            गाड़ी चला रहा, गाड़ी चला रही, गाड़ी चला रहा हूँ, ड्राइव कर रहा, ड्राइव कर रही, ड्राइविंग कर
            रहा, ऑटो रिप्लाई, ऑटो रिप्लाय, ऑटोमैटिक रिप्लाई, ऑटो-रिप्लाई, स्वचालित उत्तर, स्वचालित जवाब,
            स्वचालित संदेश, स्वत उत्तर, छुट्टी पर हूँ, छुट्टी पर हूं, तक छुट्टी पर, छुट्टी पर हैं, अवकाश
            पर हूँ, अवकाश पर हूं, ऑफिस से बाहर हूँ, ऑफिस से बाहर हूं, कार्यालय से बाहर, मीटिंग में हूँ,
            मीटिंग में हूं, बैठक में हूँ, अभी बात नहीं कर सकता, अभी बात नहीं कर सकती, बाद में बात
            करूंगा, बाद में बात करूंगी, बाद में कॉल करूंगा, बाद में कॉल करूंगी, बाद में जवाब दूंगा, बाद
            में जवाब दूंगी, बाद में संपर्क करूंगा, संपर्क करने के लिए धन्यवाद, मैसेज के लिए धन्यवाद,
            संदेश के लिए धन्यवाद, हमसे संपर्क करने के लिए, में जवाब देंगे, जल्द ही जवाब देंगे, जल्द जवाब
            देंगे, आपका संदेश प्राप्त हुआ, आपका संदेश मिल गया, को पसंद किया, को नापसंद किया, पर हँसे, पर
            हंसे, पर ज़ोर दिया, पर सवाल किया, auto reply, autoreply, automatic reply, auto response,
            auto-reply, driving hu, drive kar raha, drive kar rahi, gaadi chala raha, gadi chala raha,
            gaadi chala rahi, chutti par hu, chhutti par hu, chutti pe hu, office se bahar, meeting me
            hu, meeting mein hu, meeting me hun, baad me call karunga, baad me call karungi, baad me
            call karta, baad me baat karunga, abhi baat nahi kar sakta, driving kar raha, driving kar
            rahi, drive kar rha, gaadi chala rha, gadi chala rha, ड्राइविंग में, गाड़ी चला रहे, चालू
            गाड़ी में, अभी व्यस्त हूँ बाद में, abhi busy hu baad me, baad me reply, थोड़ी देर में कॉल
            करता, बाद में कॉल करता, बाद में कॉल करती, बाद में बात करता, बाद में बात करते हैं, तक ऑफिस से
            बाहर, अनुपलब्ध हूँ, उपलब्ध नहीं हूँ, जल्द संपर्क करेंगे, in a meeting
        """,
        Cue.COMMON: """
            है, हैं, था, थी, थे, का, की, के, को, में, से, ने, पर, और, यह, वह, मैं, हम, आप, नहीं, बहुत,
            अच्छा, अच्छी, बढ़िया, खाना, सर्विस, जगह, साथ, साथी, दोस्त, बस, कभी, एकदम, मस्त, सब, लोग,
            सता, अठन्नी, छाता, दसवां, आठवां, नया, नाम, दाम, काम, आज, कल, परसों, चाय, पानी, चाहिए, क्या
            बात है, क्या बात, कमाल, लाजवाब, कारण, मंदी, पंच, सार, पंचर, नाश्ता, नौकर, hai, hain, tha,
            thi, the, ka, ki, ke, ko, me, mein, se, ne, par, aur, yeh, ye, woh, mai, hum, aap, nahi,
            bahut, bohot, accha, acha, achha, acchi, badhiya, khana, khane, service, jagah, saath, sath,
            dost, bas, kabhi, ekdum, mast, sab, log, kiya, kya baat hai, kya baat, bhai, yaar, laga,
            lagi, mila, mili, aaya, aayi, gaya, gayi, raha, rahi, rahe, wala, wali, kar, karna, karte,
            aaunga, aaungi, dobara, lajawab, bakwas, theek, paisa, vasool, ghatiya, bekar, ganda, thoda,
            mehnga, mehenga, sasta, koi, hi, bhi, family, staff, ekdam, kamal, waste, time, uthata,
            nikla, jawab, wait, chota, bada, poore, pura, band, gaana, shor
        """,
    },
    causes={
        Cause.PRODUCT: """
            प्रोडक्ट, प्रॉडक्ट, उत्पाद, सामान, चीज़, माल, वस्तु, खाना, आइटम, product, products, saman,
            samaan, maal, khana, item, items
        """,
        Cause.SERVICE: """
            सर्विस, सेवा, सेवाएं, स्टाफ, स्टाफ़, कर्मचारी, ग्राहक सेवा, व्यवहार, कस्टमर सर्विस, खराब
            सर्विस, service, staff, seva, customer service, behaviour, vyavhar
        """,
        Cause.IMAGE: """
            छवि, इमेज, प्रतिष्ठा, छवि और प्रतिष्ठा, नाम, ब्रांड, ब्रैंड, साख, image, reputation, brand,
            image aur reputation
        """,
        Cause.QUALITY: """
            गुणवत्ता, क्वालिटी, खराब क्वालिटी, खराब गुणवत्ता, घटिया क्वालिटी, quality, kharab quality,
            quality kharab, ghatiya quality
        """,
        Cause.PRICE: """
            कीमत, क़ीमत, दाम, मूल्य, प्राइस, रेट, महंगा, महँगा, बहुत महंगा, ज्यादा कीमत, price, prices,
            daam, keemat, kimat, mehnga, mehenga, bahut mehnga, rate, cost
        """,
        Cause.DELIVERY: """
            डिलीवरी, डिलिवरी, शिपिंग, वितरण, देर से डिलीवरी, लेट डिलीवरी, कूरियर, delivery, shipping,
            late delivery, courier
        """,
        Cause.OTHER: """
            अन्य, कुछ और, दूसरा, दूसरा कारण, अन्य कारण, इनमें से कोई नहीं, और कुछ, other, kuch aur, aur
            kuch, others, inme se koi nahi
        """,
    },
    hints={
        Cause.PRODUCT: """
            प्रोडक्ट*, उत्पाद*, साइज़, साइज, नाप, रंग, स्वाद, टेस्ट, मात्रा, वैरायटी, विकल्प, मेन्यू,
            मेनू, नमक, मसाला, मीठा, फीका, तीखा, छोटा, बड़ा, मॉडल, डिज़ाइन, कपड़ा, product*, size, taste,
            swad, variety, option*, menu, namak, masala, fika, colour, color, design, chota, bada,
            quantity, portion
        """,
        Cause.SERVICE: """
            सर्विस*, सेवा*, स्टाफ*, वेटर*, कर्मचारी*, बदतमीज़*, बदतमीज*, व्यवहार*, बर्ताव, मैनेजर*,
            कैशियर*, लाइन, इंतज़ार*, इंतजार*, धीमी, धीमा, जवाब, रिस्पॉन्स, मदद, अनदेखा, सपोर्ट, फोन,
            लापरवाही, तमीज़, service*, staff*, waiter*, badtameez*, behave*, behaviour, behavior,
            manager*, cashier*, line, wait*, slow, jawab, response, rude, support, intezar, intezaar
        """,
        Cause.IMAGE: """
            छवि, इमेज, नाम, प्रतिष्ठा, भरोसा, ठग*, धोखा*, धोखे*, फ्रॉड, झूठ*, गंदगी, गंदा, गंदी, गंदे,
            सफाई, सफ़ाई, साफ, बदबू, सजावट, माहौल, डेकोर, विज्ञापन, image, brand, fraud, dhokha, thag*,
            jhooth, jhuth, gandagi, ganda*, gandi, safai, badbu, smell, mahaul, decor, ambience, trust
        """,
        Cause.QUALITY: """
            क्वालिटी*, गुणवत्ता*, खराब*, ख़राब*, घटिया*, टूटा*, टूटी*, टूटे*, फटा*, फटी*, फटे*, ठंडा*,
            ठंडी*, बासी*, सड़ा*, सड़ी*, नकली*, कच्चा*, जला*, डिफेक्ट*, खराबी, पुराना, एक्सपायर*, हैंग,
            बेकार, quality*, kharab*, ghatiya*, toota*, tuta*, tooti*, phata*, fata*, thanda*, thandi*,
            baasi, basi, nakli, kacha, kaccha, jala*, defect*, expire*, fake, duplicate
        """,
        Cause.PRICE: """
            कीमत*, क़ीमत*, दाम*, महंगा*, महंगी*, महंगे*, महँगा*, महँगी*, महँगे*, रेट, पैसे*, पैसा,
            रुपये, रुपए, बिल, चार्ज*, छूट, डिस्काउंट, सस्ता*, मूल्य, लूट*, फीस, price*, pric*, daam,
            dam, mehnga*, mehenga*, mehengi, mehngi, costly, rate, paisa, paise, bill, charge*,
            discount, sasta*, loot*, expensive, rupaye
        """,
        Cause.DELIVERY: """
            डिलीवरी*, डिलिवरी*, शिपिंग, कूरियर, पार्सल, पैकिंग, पैकेज, लेट, देर, देरी, समय पर, पहुंचा*,
            पहुँचा*, राइडर, डिलीवरी बॉय, ऑर्डर, वापसी, रिटर्न, रिफंड, delivery*, deliver*, shipping,
            courier*, parcel*, packing, packag*, late, der, deri, rider, delivery boy, return*, refund*
        """,
        Cause.OTHER: """
            पार्किंग*, शोर*, भीड़*, आवाज़, आवाज, संगीत, गाना, गाने, एसी, पंखा, गर्मी, टाइमिंग, समय,
            बाथरूम, शौचालय, टॉयलेट, लिफ्ट, ऐप*, वेबसाइट*, वाईफाई, बुकिंग, जगह नहीं, parking*, shor,
            noise, bheed, crowd*, music, gaana, ac, timing*, toilet*, bathroom*, washroom*, lift, app,
            website*, wifi, booking
        """,
    },
)
