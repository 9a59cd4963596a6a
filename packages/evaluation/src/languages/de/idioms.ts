import type { IdiomTexts } from '../idiom-index.js';

export const germanIdioms: IdiomTexts = {
  yes: `
    das stimmt, stimmt, stimmt genau, stimmt so, so ist es, so sieht's aus, so sieht es aus, genau so ist es,
    genau so, genau, ganz genau, haargenau, exakt, richtig, ganz richtig, das ist richtig, völlig richtig,
    korrekt, absolut korrekt, das ist korrekt, absolut, hundertprozentig, hundert pro, zu hundert prozent,
    tausendprozentig, freilich, na freilich, allerdings, selbstverständlich, versteht sich,
    versteht sich von selbst, das versteht sich von selbst, selbstredend, logisch, eh klar, ist doch klar,
    aber sicher, sicher, ganz sicher, mit sicherheit, sicher doch, aber gewiss, gewiss, unbedingt,
    auf jeden fall, auf alle fälle, in jedem fall, definitiv, eindeutig, zweifellos, ohne zweifel, ohne frage,
    gar keine frage, keine frage, da gibt's nichts zu rütteln, da können sie sicher sein,
    darauf können sie sich verlassen, da haben sie recht, sie haben recht, da liegen sie richtig,
    sie liegen richtig, gut erraten, sie sagen es, du sagst es, sie haben's erfasst, erfasst, 
        
     das trifft zu, trifft zu, trifft voll zu, das trifft den nagel auf den kopf,
    trifft auf mich zu, das kommt hin, kommt hin, bin ich, das bin ich, sind wir, das sind wir, will ich,
    wollen wir, hab ich, haben wir, ist so, isch so, es isch so, äbe, äbe gnau, gnau, ganz gnau, naturgemäß,
    na logo, logo, positiv, bejahe ich, das kann ich bejahen, das kann ich bestätigen, kann ich bestätigen,
    kann ich so bestätigen, bestätigt, das unterschreib ich sofort, da stimme ich zu, ich stimme zu,
    einverstanden, da bin ich ganz bei ihnen, da bin ich ihrer meinung, das sehe ich auch so, seh ich genauso,
    volltreffer, bingo, treffer, ins schwarze getroffen, wie sie sagen, leider wahr, das ist wahr, wohl wahr,
    das kann man so sagen, kann man so sagen, könnte man so sagen, so kann man das sagen, schon seit jahren,
    seit eh und je, schon immer, immer schon, war schon immer so, nach wie vor, immer noch, das ist der fall,
    so verhält es sich, was denn sonst, wie denn sonst, was sonst, das will ich meinen, das möcht ich meinen,
    darauf können sie wetten, aber hallo, und ob, und wie, worauf sie sich verlassen können,
    das steht außer frage, außer frage, daran besteht kein zweifel, da besteht kein zweifel, kein zweifel,
    ich denke schon, ich glaube schon, ich glaub schon, ich mein schon, denk schon, ich nehme es an,
    ich gehe davon aus, davon gehe ich aus, davon können sie ausgehen, das nehme ich an, wahrscheinlich schon,
    höchstwahrscheinlich, aller voraussicht nach, so gut wie sicher,
    seit {tagen|wochen|monaten|jahren|jahrzehnten|vielen jahren|einigen jahren|ein paar jahren}, das wäre der plan, das wär der plan, wäre der plan, das war der plan, türlich, na türlich, {klar|sicher|türlich|logisch|natürlich} doch, {na|aber|ja|jo} {klaro|freili|logo|eh},
    {jo|ja|joo} {freili|freilich|sicher|klar|natürlich|logisch}, {ha|haja} {klar|freilich|sicher|natürlich},
    freili, natüürli, natürli, sicherli, sicha, sicher dat, sicher sicher, sicher scho, eh
    {kloa|klor|sicher|logisch}, isso, is so, des is so, {jap|japp|jepp|jawui|jawoi|jou|joh|joo|yes|yap},
    {ja|jo} {voll|gnau|eh klar}, {aber|} sowas von, aber wie, aber natürlich doch, allemal, das allemal, safe,
    claro, na logen, {aber|} selbstverständlich doch, selbstverfreilich, wie das amen in der kirche, so sicher
    wie das amen in der kirche, das {will|möchte|möcht} ich {wohl|doch|auch|aber} meinen, {das|} will ich
    {doch|schwer|stark|} hoffen, das {hoffe|hoff} ich doch, zu meiner schande, zu meiner schande ja, muss ich
    {zugeben|gestehen|leider zugeben}, das {geb|gebe} ich zu, ich {geb|gebe} es {ehrlich|} zu, ich gebs zu,
    ich gestehe, ertappt, erwischt, zugegeben, schuldig im sinne der anklage, ich bekenne mich schuldig,
    {tja|} leider {immer noch|noch immer|noch|nach wie vor|weiterhin|schon wieder}, noch immer, weiterhin,
    seit {kurzem|neuestem|neustem|langem|jeher|ewigkeiten|gestern|heute|vorgestern|letzter woche|letztem
    monat|letztem jahr}, seit {langer|geraumer|einiger|kurzer|ewiger} zeit, schon {ewig|länger|lange|seit
    langem|seit ewigkeiten|eine weile}, seit {ich denken kann|kindesbeinen|meiner kindheit}, von kindesbeinen
    an, neuerdings, jetzt wieder, schon wieder, {inzwischen|mittlerweile|jetzt|neuerdings} {schon|ja}, {fast|}
    jeden {tag|abend|morgen}, täglich, tagtäglich, ständig, dauernd, andauernd, immer, immer wieder, rund um
    die uhr, tag und nacht, {das|} ist {wahr|richtig|korrekt}, da haben sie {völlig|vollkommen|absolut|ganz|}
    recht, da hast du recht, erraten, {das|} haben sie {richtig|gut|korrekt}
    {verstanden|erfasst|erkannt|gehört|gelesen}, richtig {verstanden|erkannt|gehört}, {des|es|das} {isch|is}
    {eso|so|richtig|wahr}, äbe ja, {exakt|genau} so isch es, {ich|i|wir} {glaub|glaube|denk|denke}
    {schon|scho|doch}, das {denk|denke|glaub|glaube} ich schon
  `,
  no: `
    {noch|} nie geraucht, nie im leben geraucht,
    {wir|mir|} {beide|beidi|alle beide} {nicht|nöd|net|ned}, beides nicht,
    auf keinen fall, auf gar keinen fall, keinesfalls, keineswegs, mitnichten, in keinster weise,
    in keiner weise, unter keinen umständen, unter gar keinen umständen, um keinen preis, um nichts in der welt,
    nicht um alles in der welt, nicht für geld und gute worte, nie im leben, im leben nicht, niemals,
    nie und nimmer, nie, noch nie, nicht in diesem leben, nicht in hundert jahren, nicht im traum,
    nicht mal im traum, das fällt mir nicht im traum ein, schön wär's, schön wäre es, wär schön, leider nicht,
    leider gar nicht, bedaure, bedauere, muss ich verneinen, das muss ich verneinen, verneine ich,
    da muss ich sie enttäuschen, muss sie leider enttäuschen, fehlanzeige, negativ, überhaupt nicht,
    ganz und gar nicht, gar nicht, nicht im geringsten, nicht im entferntesten, nicht im mindesten,
    bestimmt nicht, sicher nicht, ganz sicher nicht, ganz bestimmt nicht, gewiss nicht, garantiert nicht,
    mit sicherheit nicht, definitiv nicht, absolut nicht, natürlich nicht, selbstverständlich nicht,
    freilich nicht, eh nicht, sowieso nicht, eher nicht, wohl eher nicht, wohl kaum, kaum, wahrscheinlich nicht,
    vermutlich nicht, höchstwahrscheinlich nicht, ich glaube nicht, glaub ich nicht, ich denke nicht,
    denke nicht, nicht dass ich wüsste, nicht dass ich wüßte, nicht wirklich, nicht unbedingt, eigentlich nicht,
    im grunde nicht, im moment nicht, derzeit nicht, zurzeit nicht, momentan nicht, aktuell nicht, nicht mehr,
    längst nicht mehr, schon lange nicht mehr, das war einmal, das war mal, kommt nicht in frage,
    das kommt nicht in frage, kommt gar nicht in frage, kommt überhaupt nicht in frage, kommt nicht in die tüte,
    ausgeschlossen, völlig ausgeschlossen, das ist ausgeschlossen, undenkbar, davon kann keine rede sein,
    keine rede davon, von wegen, gott bewahre, bloß nicht, lieber nicht, besser nicht, weit gefehlt,
    weit davon entfernt, bei weitem nicht, das stimmt nicht, stimmt nicht, das stimmt so nicht, trifft nicht zu,
    das trifft nicht zu, trifft auf mich nicht zu, das ist falsch, falsch, ganz falsch, unrichtig,
    das ist ein irrtum, da irren sie sich, da täuschen sie sich, da haben sie was falsch verstanden,
    da liegen sie falsch, ganz im gegenteil, im gegenteil, das gegenteil ist der fall, genau das gegenteil,
    so ist es nicht, so isch es nöd, das ist nicht der fall, ist nicht so, nicht vorgesehen,
    ist nicht vorgesehen, nicht geplant, das ist nicht geplant, nichts dergleichen, nichts davon, nicht bei mir,
    nicht bei uns, das können sie vergessen, das kannst du vergessen, vergessen sie's, vergiss es,
    das können sie streichen, überhaupt nöd, sicher nöd, sicher ned, gwiss ned, ned wirklich, gar ned, niente,
    nix da, nix dergleichen, ach was, ach wo, ach woher, i wo, woher denn, bewahre, pustekuchen, keine spur,
    keine spur davon, nicht die spur, nicht die bohne, nullkommanull, sicher net, überhaupt net,
    nie {wieder|mehr}, noch nie {im leben|in meinem leben|im leben gehabt}, wo denken sie {denn|bloß|nur|} hin, wo denkst du hin, gott behüte, da sei gott vor, bewahre gott, nicht
    doch, um {himmels|gottes|herrgotts} willen {nein|nicht|bloß nicht|}, himmel nein, {beileibe|bei gott|weiß
    gott} nicht, bei aller liebe {nicht|nein}, beim besten willen nicht, nicht {geschenkt|mal geschenkt|einmal
    geschenkt|mit mir|mit uns}, ohne mich, ohne uns, da können sie lange warten, nur über meine leiche, never,
    never ever, no way, no chance, nada, zero, nicht {ansatzweise|annähernd|mal ansatzweise|im ansatz|im
    leisesten|die leiseste spur}, kein {stück|bisschen|fitzelchen}, nicht {ein|das kleinste|das geringste}
    bisschen, nicht für {fünf pfennig|fünf rappen|alles geld der welt|viel geld}, {dieses
    jahr|heuer|diesmal|dieses mal|gegenwärtig|im augenblick|zur stunde} {leider|} {nicht|ned|net|nöd|nid|nit},
    {nicht|ned|net|nöd|nid|nit} {heuer|dieses jahr|diesmal|derzeit|zurzeit|im moment|momentan|im augenblick|so
    bald}, {vorläufig|einstweilen|derweil|derweilen|bis auf weiteres|in absehbarer zeit|so bald|so schnell}
    {nicht|ned|net|nöd|nid|nit}, {so direkt|so gesehen|genau genommen|streng genommen|so richtig}
    {nicht|ned|net|nöd|nid|nit}, {sicher|gwiss|gwüss|bestimmt|ganz
    sicher|garantiert|definitiv|absolut|gar|überhaupt|eher|leider|eigentlich|natürlich|freilich|eh|bisher|momentan|im
    moment} {nöd|nid|nit|ned|net}, {zum glück|gott sei dank|gottseidank|gottlob|glücklicherweise|dem himmel
    sei dank|leider} {nicht|ned|net|nöd|nid|nit|nimmer|nicht mehr|nümm|nümme|nie|noch nie}, {uf|auf} {kein|gar
    kein|kan|koan|gar koan} {fall|foi}, {nöd|nid|nit|ned|net} mehr, nimmer, nimma, nümm, nümme, nüme,
    {scho|schon} {lang|lange|ewig|länger} {nimmer|nimma|nümm|nümme|nicht mehr}, seit
    {jahren|langem|ewigkeiten|letztem jahr|letzter woche|gestern|kurzem} {nimmer|nicht mehr|nümm|keine
    mehr|keinen mehr|keins mehr}, {heute|mittlerweile|inzwischen|jetzt|derzeit|zurzeit|momentan}
    {nimmer|nümm|nümme}, nie {ned|net|nöd|gehabt|im leben nicht}, {no|noch} {gar|} nie, niemois, niemals
    nicht, gar nie, {nix|nüt|nüscht|nichts} {dergleichen|in der art|in dieser art|in die richtung|von dem|von
    alldem|von alledem}, {kenn|kenne} ich {gar|} nicht, gibts bei {mir|uns} {nicht|nöd|ned|net}, gibt es bei
    {mir|uns} nicht, kommt bei uns nicht vor, bis {letztes jahr|letzten monat|letzte woche|letzten
    sommer|letzten winter|voriges jahr|gestern} {schon|ja|}, bis vor {kurzem|einem jahr|zwei jahren|einem
    monat|einer woche|ein paar jahren|ein paar monaten|ein paar wochen} {schon|ja|}, {früher|damals|einst|vor
    jahren} {mal|einmal|schon mal}, {hatte|hatten} {ich|wir} {mal|früher|früher mal}, die zeiten sind
    vorbei, das war {früher|vor jahren|damals} mal, das war früher, muss ich {leider|} nein sagen, da muss ich
    sie leider enttäuschen, leider fehlanzeige, {ich|i|wir} {glaub|glaube|denk|denke|glauben|denken}
    {eher|wohl|} {nicht|ned|net|nöd|nid|nit|kaum}, {brauch|brauche} {ich|i} {nicht|nöd|ned|net|gar nicht},
    brauch ma {ned|net|nicht}, brauchen wir {nicht|ned|net|gar nicht}, bruch {ich|i} {nöd|nid}, {wir|ich} eher
    nicht,
    bis vor {kurzem|kurzer zeit|einem jahr|ein paar jahren|ein paar monaten} {schon|schon noch|ja|noch},
    {zum glück|gott sei dank|leider|seit langem|schon lang|schon lange} nimmer, wüsste nicht wer, wüsst
    nicht wer, ich {wüsste|wüsst|wüßte} {nicht|ned|net} wer, ich {wüsste|wüsst} niemanden, {da|mir} fällt
    {mir|da} {niemand|keiner} ein
  `,
  willing: `
    passt, passt mir, passt mir gut, passt mir ausgezeichnet, passt mir bestens, passt uns gut, das passt,
    das passt wunderbar, passt perfekt, passt hervorragend, passt wie angegossen, passt scho, passt schon,
    basst, das geht, geht, geht klar, das geht klar, geht in ordnung, das geht in ordnung, geht schon,
    das geht schon, geht gut, geht problemlos, geht ohne weiteres, das lässt sich einrichten,
    lässt sich einrichten, das lässt sich machen, lässt sich machen, das kriegen wir hin, kriegen wir hin,
    krieg ich hin, das bekommen wir hin, das schaffen wir, schaff ich, das schaff ich, kann ich machen,
    mach ich, mach ich gern, mach ich gerne, machen wir, das machen wir, machen wir so, so machen wir's,
    wird gemacht, gern, gerne, sehr gern, sehr gerne, herzlich gern, liebend gern, mit vergnügen, mit freuden,
    mit dem größten vergnügen, gerne doch, kein problem, gar kein problem, überhaupt kein problem, kein thema,
    null problemo, kein ding, keine sache, das ist kein problem, ist machbar, machbar, das ist machbar,
    ist drin, das ist drin, das liegt drin, liegt drin, ist möglich, das ist möglich, damit kann ich leben,
    damit können wir leben, damit komm ich klar, damit komme ich zurecht, das ist für mich in ordnung,
    für mich in ordnung, in ordnung, in ordnung so, okay, ok, okay für mich, ist okay für mich,
    von mir aus gern, von mir aus, meinetwegen, soll mir recht sein, mir recht, ist mir recht,
    das ist mir recht, isch mir rächt, wär mir recht, würde mir passen, würd gut passen, das würde gehen,
    würde gehen, das wäre super, das wär super, das wäre toll, das wäre prima, das wäre perfekt,
    das wäre mir sehr recht, super, prima, perfekt, bestens, wunderbar, ausgezeichnet, hervorragend, top,
    tipptopp, klingt gut, klingt super, hört sich gut an, das hört sich gut an, tönt guet, tönt gut, gute idee,
    ich bin dabei, bin dabei, da bin ich dabei, wir sind dabei, da mach ich mit, abgemacht, ausgemacht, gebongt,
    deal, der deal gilt, topp, dann machen wir das fest, halten wir fest, tragen sie mich ein,
    notieren sie das so, ich bin da, ich werde da sein, wir werden da sein, ich komme, wir kommen,
    ich komm gern vorbei, da hab ich frei, da hab ich zeit, da haben wir zeit, da kann ich, da können wir,
    das richte ich ein, richte ich mir ein, das nehm ich mir vor, da nehm ich mir frei, jederzeit,
    jederzeit gern, wann immer sie wollen, dazu bin ich bereit, ich bin bereit dazu, bin dazu bereit,
    nichts dagegen, hab nichts dagegen, da hab ich nichts dagegen, habe nichts einzuwenden, nichts einzuwenden,
    spricht nichts dagegen, da spricht nichts dagegen, macht mir nichts aus, das macht mir nichts aus, tu ich,
    würd ich machen, würd ich schon machen, das tät passen, tät mir passen, das chan i, chan ich mache,
    das gaht, gaht guet, gaht scho, das goht,
    {na|bitte|} nur zu, nur zu nur zu, {bitte|} {machen|tun} sie {das|nur|ruhig|das ruhig|nur bitte},
    {tun|machen} sie sich keinen zwang an, tu dir keinen zwang an, fühlen sie sich frei, fühl dich frei, bitte
    sehr, bitteschön, bittesehr, bitte gern, bitte gerne, aber bitte, ich bitte sie, {ich|} {bitte|bitt}
    {sogar|} {darum|drum}, da {bestehe|besteh} ich {sogar|} drauf, darauf bestehe ich {sogar|}, ich bestehe
    {sogar|} {darauf|drauf}, das {setz|setze} ich {sogar|} voraus, {da|} {wär|wäre} ich {ihnen|} {sehr|}
    {froh|dankbar}, ich wäre {froh|dankbar} {drum|darum|dafür}, grünes licht, freie bahn, freie fahrt, freie
    hand, {haben sie|kriegen sie} {meinen segen|grünes licht|freie hand|mein okay}, {meinen segen|meine
    erlaubnis|meine zustimmung|mein okay|mein einverständnis|unsere zustimmung} {haben sie|hast du|habt ihr},
    {klar|das|natürlich|sicher|selbstverständlich|logisch|} {dürfen|können} sie
    {gern|gerne|ruhig|jederzeit|das|} {tun|machen|}, {klar|das|natürlich|} {darfst|kannst} du {gern|ruhig|}
    {machen|}, {klar|natürlich|} dürft ihr {das|ruhig|gern|}, {rufen|fragen|schreiben} sie
    {ihn|sie|ruhig|gern|dort|da|ihm|denen} {ruhig|gern|einfach|} {an|}, lassen sie sich nicht aufhalten,
    {ich|wir|} {hab|habe|haben} nichts zu {verbergen|verstecken|befürchten|verheimlichen}, nichts zu
    {verbergen|verstecken}, {ist|das ist|} {halb|alles halb} so {wild|schlimm|tragisch}, {ist|das ist|} nicht
    {so|weiter|} {schlimm|tragisch|wild}, nicht der rede wert, {das|} macht {doch|ja|gar|überhaupt|}
    {nichts|nix}, {das|} macht {mir|uns} {gar|überhaupt|absolut|} {nichts|nix} {aus|}, macht {mir|üs} nüt us,
    {das|} {stört|juckt|schreckt|kümmert} {mich|uns} {gar|überhaupt|} {nicht|ned|net|nöd|nid|nit}, das hält
    {fit|jung|beweglich}, {das|des|} {wäre|wär} {für mich|für uns|mir|uns|}
    {ideal|optimal|perfekt|super|toll|prima|klasse|spitze|genial|fein|wunderbar|großartig|fantastisch|hervorragend|bestens|leiwand|lässig|geil|cool|top|der
    hammer|ein traum|sehr gut|sehr schön|angenehm|genau richtig|genau das richtige|noch besser|umso besser|in
    ordnung|okay|völlig okay|völlig in ordnung|machbar|willkommen|guet},
    {ideal|optimal|perfekt|super|toll|prima|klasse|spitze|genial|fein|wunderbar|großartig|fantastisch|hervorragend|bestens|leiwand|lässig|geil|cool|top|der
    hammer|ein traum|sehr gut|sehr schön|angenehm|genau richtig|genau das richtige|noch besser|umso besser|in
    ordnung|okay|völlig okay|völlig in ordnung|machbar|willkommen|guet} {für mich|für uns}, {das|} ist {für
    mich|für uns}
    {ideal|optimal|perfekt|super|toll|prima|klasse|spitze|genial|fein|wunderbar|großartig|fantastisch|hervorragend|bestens|leiwand|lässig|geil|cool|top|der
    hammer|ein traum|sehr gut|sehr schön|angenehm|genau richtig|genau das richtige|noch besser|umso besser|in
    ordnung|okay|völlig okay|völlig in ordnung|machbar|willkommen|guet}, wär super, wär toll, {das|}
    {wäre|wär} {für mich|für uns|} {kein problem|gar kein problem|kein thema|sehr lieb|sehr
    nett|nett|lieb|praktisch|schon recht}, {das|} {klingt|tönt|hört sich} {sehr|doch|}
    {gut|super|prima|vernünftig|fair|verlockend|vielversprechend|interessant} {an|}, {da|} {bin ich|sind wir}
    {sehr|völlig|} {flexibel|offen dafür|bereit|zu haben|einverstanden}, {bin|sind} {da|}
    {ganz|sehr|völlig|absolut|total|} flexibel, {da|dafür} {bin ich|sind wir} {immer|gern|gerne|} zu haben,
    {ich|wir} {richte mich|richten uns} {ganz|da ganz|gern|} nach ihnen, {da|} {richte ich mich|richten wir uns} {ganz|gern|} nach ihnen, {das|} {kann|könnte|werde|würd|würde}
    ich {mir|} {einrichten|einplanen|machen|organisieren|ermöglichen|übernehmen|unterschreiben|akzeptieren|so
    akzeptieren|hinbekommen|hinkriegen}, {das|} {können|könnten|werden|würden} wir {uns|}
    {einrichten|einplanen|machen|organisieren|ermöglichen|übernehmen|unterschreiben|akzeptieren|so
    akzeptieren|hinbekommen|hinkriegen}, {das|} {ließe|lässt} sich {sicher|bestimmt|problemlos|}
    {machen|einrichten|organisieren|regeln|arrangieren}, da lässt sich was machen, {das|}
    {krieg|kriege|bekomm|bekomme} ich {sicher|locker|} {hin|geregelt|organisiert|gebacken}, {das|}
    {kriegen|bekommen} wir {sicher|locker|} {hin|geregelt|organisiert}, {das|}
    {müsste|dürfte|sollte|wird|würde} {bei mir|bei uns|} {gehen|klappen|passen|möglich sein|machbar sein|kein
    problem sein|drin sein|in ordnung sein}, {das|} {müsste|dürfte|sollte} sich {ausgehen|machen
    lassen|einrichten lassen}, {das|} geht sich {locker|leicht|gut|} aus, {das|des|} {geht|gaht|goht|geit}
    {scho|schon|klar|locker|leicht|wunderbar|prima|super|bestens} {für mich|bei mir|bei uns|}, {das|des|es|}
    {passt|basst|bassd} {scho|schon|eh|super|prima|bestens|wunderbar|perfekt}, {das|es|} passt {mir|uns}
    {gut|super|prima|bestens|wunderbar|ausgezeichnet|perfekt|}, das ist das {kleinste|geringste} problem, das
    {kleinste|geringste} problem, {das|} ist ein klacks, ein klacks, {nichts|nix} {einfacher|lieber|leichter}
    als das, ein leichtes, kein akt, keine affäre, {ka|koa|kei|keis|kein} {problem|thema|stress|ding|akt},
    {keine|keinerlei|gar keine} {einwände|umstände}, mit {freude|größter freude}, {wenns|wenn es}
    {denn|unbedingt|halt|} sein muss, muss ja, {muss|wird} {ja|wohl|halt|schon} gehen, muss {ja|halt|wohl}
    sein, notgedrungen, zähneknirschend, zur not, zur not schon, schweren herzens, wohl oder übel, in gottes
    namen, na {gut|schön|meinetwegen} {dann|}, meinetwegen {gern|gerne}, wenn {sie meinen|ihr meint|du
    meinst}, {wenns|wenn es} {hilft|der sache dient|nicht anders geht}, soll sein, solls sein, {mir|uns} solls
    recht sein, {dagegen|da} {ist|gibt es|gibts} {nichts|nix} einzuwenden, da {hab|habe|haben} {ich|wir}
    {gar|absolut|überhaupt|} {nichts|nix} {dagegen|einzuwenden}, {da|} {spricht|steht} {nichts|nix}
    {dagegen|im weg|im wege}, was {soll|sollte} {denn|} dagegen sprechen, was spricht dagegen, was sollte ich
    dagegen haben, da {sag|sage} ich {nicht|ned|net|sicher nicht|bestimmt nicht} nein, da {bin|wär|wäre} ich
    {sofort|gern|gerne|sehr gern} dabei, sehr interessiert, {ich bin|wir sind|bin|wären|wär|wäre} {sehr|}
    {interessiert|begeistert|dabei|bereit}, {das|} {interessiert|reizt} {mich|uns} {sehr|}, {würd|würde|tät}
    {mich|uns} {sehr|} {freuen|interessieren}, lieber heute als morgen, lieber gestern als heute, je eher
    desto besser, je früher desto besser, {das|} {chan|cha} {ich|i} {guet|scho|} {mache|iirichte}, {gärn|sehr
    gärn|seer gärn}, {isch|wär|wäri} {guet|super|okay|rächt|recht} {für mich|für üs|}, {vo|von} {mir|üs} us
    {gärn|gern|},
    mach ich {gleich|sofort|noch} {heute|heut} {abend|nachmittag|}, mach ich
    {gleich|sofort|morgen|nachher|heute noch|heut noch}, kann ich {gleich|sofort|nachher|morgen}
    {machen|schicken|erledigen}
  `,
  unwilling: `
    kein bedarf, null bedarf, passt nicht, das passt nicht, passt mir nicht, passt mir gar nicht,
    passt mir leider nicht, passt uns leider nicht, passt leider nicht, das passt mir schlecht, passt schlecht,
    passt mir ganz schlecht, ganz schlecht, das ist schlecht, da ist es schlecht, sieht schlecht aus,
    geht nicht, das geht nicht, geht leider nicht, das geht leider nicht, geht gar nicht, das geht gar nicht,
    das geht bei mir nicht, das wird nichts, wird nichts, daraus wird nichts, das klappt nicht,
    klappt leider nicht, das haut nicht hin, das schaff ich nicht, schaff ich nicht, das schaffen wir nicht,
    schaff ich zeitlich nicht, krieg ich nicht hin, das kriegen wir nicht hin, lässt sich nicht einrichten,
    das lässt sich nicht machen, kann ich nicht, kann ich leider nicht, da kann ich nicht,
    da kann ich leider nicht, da können wir nicht, das kann ich nicht machen, das kann ich mir nicht leisten,
    können wir uns nicht leisten, kann ich mir nicht vorstellen, das übersteigt mein budget,
    das sprengt mein budget, übersteigt unser budget, sprengt den rahmen, das sprengt den rahmen, zu teuer,
    zu teuer für mich, viel zu teuer, ist mir zu teuer, ist uns zu teuer, zu viel für mich, das ist mir zu viel,
    ist mir zu weit, zu weit für mich, zu weit weg, viel zu weit, zu früh für mich, ist mir zu früh,
    ist mir zu spät, zu spät für mich, zu kurzfristig, das ist mir zu kurzfristig, ist mir zu unsicher,
    das ist mir zu eng, da arbeite ich, da bin ich arbeiten, da muss ich arbeiten, da muss ich schaffen,
    da hab ich dienst, da hab ich schicht, da bin ich im urlaub, da bin ich in den ferien, da bin ich nicht da,
    da bin ich weg, da bin ich verhindert, bin leider verhindert, bin verhindert, da bin ich schon verplant,
    bin schon verplant, bin ausgebucht, da hab ich schon was, da hab ich schon was vor, hab schon was vor,
    hab einen anderen termin, da hab ich einen arzttermin, da hab ich keine zeit, keine zeit,
    dafür hab ich keine zeit, keine lust dazu, nicht machbar, ist nicht machbar, nicht drin, ist nicht drin,
    das ist nicht drin, liegt nicht drin, das liegt nicht drin, liegt leider nicht drin, unmöglich,
    das ist unmöglich, ist mir unmöglich, das ist mir nicht möglich, leider nicht möglich, nicht möglich,
    das mach ich nicht, mach ich nicht, das machen wir nicht, da mach ich nicht mit, da spiel ich nicht mit,
    da bin ich raus, ich bin raus, damit kann ich nicht leben, damit kann ich nicht dienen,
    damit kann ich leider nicht dienen, da muss ich ablehnen, das lehne ich ab, da muss ich absagen,
    muss ich leider absagen, das möchte ich nicht, möchte ich lieber nicht, das will ich nicht, will ich nicht,
    das wollen wir nicht, dazu bin ich nicht bereit, bin ich nicht bereit dazu, das ist ein ausschlusskriterium,
    das ist ein no-go, ein absolutes no-go, das gaht nöd, gaht leider nöd, das goht nit, des geht ned,
    geht si ned aus, das geht sich nicht aus, geht sich nicht aus, geht sich leider nicht aus,
    das geht sich zeitlich nicht aus,
    bitte {nicht|ned|net|nöd|nid|nit}, unterstehen sie sich, untersteh dich, wehe, wehe ihnen, das lassen sie
    {mal|bitte|lieber|} {schön|} {bleiben|sein}, {bitte|} lassen sie das {bitte|lieber|bleiben|}, lassen wir
    das {lieber|}, {das|} {wäre|wär|ist} {mir|uns} {gar|eher|} {nicht|ned|nöd} {recht|möglich|angenehm},
    {das|} {wäre|wär|ist} {mir|uns} {sehr|eher|} {unangenehm|zuwider|peinlich|unrecht}, {das|}
    {passt|gefällt|behagt} {mir|uns} {gar|überhaupt|eher|} nicht, {damit|da} {bin ich|sind wir|wäre ich|wär
    ich|wären wir} {gar|überhaupt|absolut|} nicht einverstanden, nicht einverstanden, {da|} {bin ich|sind
    wir|wär ich|wäre ich} {strikt|klar|eher|} dagegen, ich {bin|wär|wäre} {strikt|klar|eher|} dagegen, da
    {hab|habe|hätte|hätt} ich {was|etwas|sehr wohl was} dagegen, {das|}
    {lass|lasse|erlaub|erlaube|gestatte|akzeptiere|unterschreibe|tu|mache|zahle|übernehme} ich
    {sicher|bestimmt|auf keinen fall|garantiert|} nicht {zu|}, {das|} geht {mir|uns|} {entschieden|eindeutig|}
    zu weit, {das|} muss {ja|} nicht sein, das {muss|müsste} ich nicht haben, {das|} ist nichts für
    {mich|uns}, nichts für {mich|uns}, nicht {mein|unser} {ding|fall|geschmack|stil}, nicht meins, {das|}
    {interessiert|reizt|lockt} {mich|uns} {gar|} nicht, kein interesse daran, da {hab|habe|haben} {ich|wir}
    kein interesse, {mag|will|möcht|möchte} {ich|i} {nicht|ned|net|nöd|nid|nit|gar nicht|eher nicht}, {können
    sie|könnt ihr} {gern|gerne|} behalten, {danke|nein danke|} {ich|} verzichte, {da|darauf|dankend|}
    verzichte ich {gern|gerne|lieber|dankend|}, da verzichte ich drauf, {wir|} verzichten
    {dankend|gern|gerne|}, {viel|} zu
    {teuer|weit|lang|lange|kurz|klein|groß|eng|laut|hoch|früh|spät|kurzfristig|knapp|unsicher|riskant|heikel|mühsam|umständlich|aufwendig|anstrengend|kompliziert|weit
    weg|viel|stressig|dunkel|unpraktisch} {für mich|für uns|}, {das|} {ist|wäre|wär} {mir|uns|mir viel|uns
    viel|mir etwas|mir leider} zu
    {teuer|weit|lang|lange|kurz|klein|groß|eng|laut|hoch|früh|spät|kurzfristig|knapp|unsicher|riskant|heikel|mühsam|umständlich|aufwendig|anstrengend|kompliziert|weit
    weg|viel|stressig|dunkel|unpraktisch}, {das|} {geht|klappt|passt|funktioniert} {bei mir|bei uns|für mich|}
    {gar|überhaupt|} {nicht|ned|net|nöd}, {das|da|} {geht|klappt|passt} leider {gar|} {nicht|ned|net|nöd},
    {das|} {geht|gaht|goht} {sich|si} {leider|zeitlich|finanziell|} {nicht|ned|net|nie} aus, {das|}
    {wird|würde} {leider|wohl|} nicht {gehen|klappen|möglich sein}, {das|} {schaff|schaffe} {ich|i}
    {leider|zeitlich|finanziell|} {nicht|nie|ned}, {das|} {krieg|kriege|bekomm|bekomme} ich {leider|} nicht
    hin, {das|} schaffen wir {leider|zeitlich|finanziell|} {nicht|nie}, {das|} {kann|könnte|will|möchte|würde}
    ich {mir|} {leider|} nicht
    {leisten|machen|zahlen|vorstellen|annehmen|akzeptieren|unterschreiben|einrichten|stemmen|aufbringen},
    {das|} {können|könnten|wollen|möchten|würden} wir {uns|} {leider|} nicht
    {leisten|machen|zahlen|vorstellen|annehmen|akzeptieren|unterschreiben|einrichten|stemmen|aufbringen},
    {ist|wäre|das ist|das wäre} {sehr|ganz|eher|leider|}
    {schlecht|ungünstig|unpassend|unpraktisch|unzumutbar|inakzeptabel|indiskutabel}, {ganz|sehr|eher|leider}
    {ungünstig|unpassend}, {passt|geht} {ganz|sehr|eher|leider} schlecht, da {bin|sind} {ich|wir} {leider|}
    {im urlaub|in den ferien|auf reisen|weg|verreist|im ausland|auf dienstreise|auf montage|auf schicht|im
    dienst|bei der arbeit|arbeiten|im büro|verhindert|verplant|ausgebucht|nicht da|nicht daheim|nicht im
    land}, da {hab|habe|haben} {ich|wir} {leider|} {keine zeit|etwas vor|was vor|schon was vor|schon etwas
    vor|einen termin|dienst|schicht|schule|training|unterricht|einen anderen termin|besuch}, da
    {arbeite|arbeit} ich {leider|immer|}, da muss ich {leider|} {ins büro|auf die arbeit|in den
    dienst|passen}, da {muss|müssen} {ich|wir} {leider|} {absagen|ablehnen|passen|verzichten}, {das|}
    {ist|wäre} {für mich|für uns|} ein {no-go|ausschlusskriterium|ausschlussgrund}, ausschlusskriterium,
    {das|} {chan|cha} {ich|i} {leider|} {nöd|nid}, {das|} {wott|will|mag} {ich|i} {nöd|nid|ned|net},
    {lieber|besser|liaba} {nöd|nid|nit|ned|net}, {das|} {gaht|goht|geit} {leider|gar|} {nöd|nid|nit}, hab ich
    keine verwendung für, dafür hab ich keine verwendung,
    {das ist|das wäre|das wär|des is|ist|wäre|wär} {uns|mir|} {viel|deutlich|einfach|} zu
    {lang|lange|kurz|teuer|viel|hoch|weit|früh|spät} {für uns|für mich|}, {diese woche|da|dann} bin ich
    {komplett|völlig|ganz|} {voll|ausgebucht}
  `,
  done: `
    alles erledigt, erledigt, ist erledigt, schon erledigt, längst erledigt, bereits erledigt, hab ich erledigt,
    alles geregelt, ist geregelt, schon geregelt, alles in trockenen tüchern, in trockenen tüchern,
    unter dach und fach, ist unter dach und fach, alles unter dach und fach, in sack und tüten, alles in butter,
    schon passiert, ist schon passiert, schon geschehen, bereits geschehen, schon gemacht,
    hab ich schon gemacht, haben wir schon gemacht, längst gemacht, hab ich längst, schon längst, längst,
    letzte woche schon, gestern schon, heute morgen schon, vor ein paar tagen schon, alles fertig,
    fix und fertig, ist fertig, schon fertig, alles bereit, liegt bereit, liegt alles bereit,
    liegt schon bereit, liegt vor, liegt bereits vor, liegt mir vor, liegt alles vor, liegt vor mir,
    hab ich hier, hab ich da, hab ich vor mir, hab ich griffbereit, hab ich parat, ist vorhanden, vorhanden,
    alles vorhanden, alles da, ist da, ist schon da, alles beisammen, hab alles beisammen, alles zusammen,
    komplett, vollständig, alles komplett, steht schon, ist abgehakt, abgehakt, haken dran, ist unterschrieben,
    schon unterschrieben, schon verschickt, schon abgeschickt, ist schon raus, schon bezahlt, schon überwiesen,
    schon organisiert, alles organisiert, alles in die wege geleitet, schon besorgt, schon abgeklärt,
    ist abgeklärt, alles abgeklärt, alles geklärt, ist geklärt, ist gesichert, alles paletti, ist abgeschlossen,
    bereits abgeschlossen, ist fix, alles fix, schon fixiert, hab ich bekommen, schon bekommen, ist angekommen,
    hab ich schriftlich, scho gmacht, isch erledigt, isch gmacht,
    {die|den|das|alles|} {hab ich|habe ich|haben wir|hab i|hob i|han ich|hamma}
    {gemacht|erledigt|geregelt|unterschrieben|abgegeben|eingereicht|besorgt|organisiert|abgeschlossen|gefunden|bekommen|erhalten|gekriegt|abgeschickt|verschickt|geschickt|abgeholt|überwiesen|bezahlt|geklärt|abgeklärt|hinter
    mir|hinter uns|beisammen|zusammen|parat|griffbereit|in der tasche|im sack|daheim|zu
    hause|zuhause|vorliegen|schriftlich|schwarz auf weiß|in der hand|in händen|auf dem tisch|in der
    schublade|dabei|hier|vor mir|vor mir liegen}, {ich hab|ich habe|wir haben} {alles|das|es|}
    {gemacht|erledigt|geregelt|unterschrieben|abgegeben|eingereicht|besorgt|organisiert|abgeschlossen|gefunden|bekommen|erhalten|gekriegt|abgeschickt|verschickt|geschickt|abgeholt|überwiesen|bezahlt|geklärt|abgeklärt|hinter
    mir|hinter uns|beisammen|zusammen|parat|griffbereit|in der tasche|im sack|daheim|zu
    hause|zuhause|vorliegen|schriftlich|schwarz auf weiß|in der hand|in händen|auf dem tisch|in der
    schublade|dabei|hier|vor mir|vor mir liegen}, {hab|habe|haben} {schon|bereits|alles|schon alles}
    {gemacht|erledigt|geregelt|unterschrieben|abgegeben|eingereicht|besorgt|organisiert|abgeschlossen|gefunden|bekommen|erhalten|gekriegt|abgeschickt|verschickt|geschickt|abgeholt|überwiesen|bezahlt|geklärt|abgeklärt|hinter
    mir|hinter uns|beisammen|zusammen|parat|griffbereit|in der tasche|im sack|daheim|zu
    hause|zuhause|vorliegen|schriftlich|schwarz auf weiß|in der hand|in händen|auf dem tisch|in der
    schublade|dabei|hier|vor mir|vor mir liegen}, {ist|sind|wurde|wurden|is|isch|ist alles|ist bereits|sind
    bereits|wurde bereits|ist längst|schon|bereits|längst|alles}
    {passiert|geschehen|gemacht|erledigt|geregelt|unterschrieben|abgegeben|eingereicht|besorgt|organisiert|abgeschlossen|gefunden|da|durch|verschickt|abgeschickt|raus|bezahlt|überwiesen|geklärt|bestätigt|bewilligt|genehmigt|zugesagt|fix|fixiert|unter
    dach und fach|in trockenen tüchern|fertig|bereit|vorhanden|gmacht},
    {gestern|vorgestern|heute|letzte woche|letzten monat|vor kurzem|vor einer woche|vor zwei wochen|längst}
    {bekommen|erhalten|gekriegt|gemacht|erledigt|unterschrieben|abgegeben|eingereicht|abgeschickt|bezahlt|überwiesen},
    {ist|haben wir|hab ich|habe ich|wurde} verkauft, in der tasche, im sack, im kasten,
    schwarz auf weiß, schriftlich sogar, sogar schriftlich, hab ich sogar schriftlich,
    {frisch|gerade|grad|gerade erst|eben|soeben|eben erst}
    {unterschrieben|bekommen|erhalten|gemacht|erledigt|passiert|abgeschickt}, steht fest, {die|alles|das|der}
    steht, steht alles, {ist|} {noch|} gültig, gilt noch, ist noch aktuell, {ist|} noch {lange|länger|bis
    nächstes jahr|bis ende jahr|ein jahr|zwei jahre|jahrelang|ein paar jahre|eine weile} gültig, gilt noch
    {lange|länger|ein jahr|zwei jahre|bis nächstes jahr|bis ende jahr}, druckfrisch, brandaktuell, ganz
    aktuell, auf dem neuesten stand, {der|die|das|} ist von {gestern|letzter woche|letztem monat|dieser
    woche|diesem monat}, von {letzter woche|letztem monat|dieser woche|gestern}, {gestern|vorgestern|heute
    morgen|heute früh|letzte woche|letzten monat|letztes jahr|letzten freitag|letzten montag|vorige
    woche|vorigen monat|voriges jahr|ende letzter woche|ende letzten monats|vor kurzem|vor einer woche|vor
    zwei wochen|vor drei wochen|vor ein paar wochen|vor ein paar tagen|vor einem monat|vor zwei monaten|vor
    drei monaten|vor ein paar monaten|vor einem jahr|vor zwei jahren|vor wochen|vor monaten|vor langem|vor
    langer zeit}, und zwar {gestern|vorgestern|heute morgen|heute früh|letzte woche|letzten monat|letztes
    jahr|letzten freitag|letzten montag|vorige woche|vorigen monat|voriges jahr|ende letzter woche|ende
    letzten monats|vor kurzem|vor einer woche|vor zwei wochen|vor drei wochen|vor ein paar wochen|vor ein paar
    tagen|vor einem monat|vor zwei monaten|vor drei monaten|vor ein paar monaten|vor einem jahr|vor zwei
    jahren|vor wochen|vor monaten|vor langem|vor langer zeit}, bereits {gestern|vorgestern|heute morgen|heute
    früh|letzte woche|letzten monat|letztes jahr|letzten freitag|letzten montag|vorige woche|vorigen
    monat|voriges jahr|ende letzter woche|ende letzten monats|vor kurzem|vor einer woche|vor zwei wochen|vor
    drei wochen|vor ein paar wochen|vor ein paar tagen|vor einem monat|vor zwei monaten|vor drei monaten|vor
    ein paar monaten|vor einem jahr|vor zwei jahren|vor wochen|vor monaten|vor langem|vor langer zeit}, schon
    seit {gestern|letzter woche|letztem monat|letztem jahr|wochen|monaten}, {mein mann|meine frau|mein
    partner|meine partnerin|mein sohn|meine tochter|die bank} hat {das|es|alles|}
    {gemacht|erledigt|geregelt|organisiert|besorgt|zugesagt|bestätigt|bewilligt}, das hat {mein mann|meine
    frau|mein partner|meine partnerin|mein sohn|meine tochter|die bank}
    {gemacht|erledigt|geregelt|organisiert|besorgt}, darum hat sich {mein mann|meine frau|mein partner|meine
    partnerin|mein sohn|meine tochter|die bank} gekümmert, {scho|schon} {lang|lange}
    {gmacht|passiert|erledigt|gemacht}, {han ich|hani|hab i|hob i} {scho|des scho} {gmacht|erledigt|übercho},
    {isch|is} {scho|alles scho} {gmacht|erledigt|passiert|do|da}, passiert, geschehen, {längst|lange|schon
    ewig} {passiert|geschehen|durch}
  `,
  undone: `
    noch nicht, noch nicht ganz, leider noch nicht, bisher nicht, bislang nicht, bis jetzt nicht,
    bis dato nicht, bisher noch nicht, noch lange nicht, noch offen, ist noch offen, steht noch aus,
    steht noch an, das steht noch an, steht noch bevor, kommt noch, das kommt noch, mach ich noch,
    muss ich noch machen, müssen wir noch machen, muss noch gemacht werden, muss ich noch erledigen,
    hol ich noch nach, das hol ich nach, reiche ich nach, reich ich noch nach, liefere ich nach,
    muss ich noch nachreichen, steht auf meiner liste, steht auf der liste, steht auf der to-do-liste,
    haben wir noch vor, bin noch dran, bin dran, ich bin dran, wir sind dran, bin noch dabei, bin gerade dabei,
    sind gerade dabei, sind noch am machen, ist in arbeit, in arbeit, ist in bearbeitung, noch in bearbeitung,
    ist noch in prüfung, warte noch drauf, wir warten noch, ich warte noch, wir warten noch auf antwort,
    warte auf rückmeldung, warte auf bescheid, noch keine antwort, noch nichts gehört, noch nichts da,
    noch nichts passiert, noch nichts unternommen, noch nichts gemacht, noch nichts fixes, noch nichts fix,
    nichts spruchreifes, noch nicht spruchreif, noch nicht so weit, so weit bin ich noch nicht,
    so weit sind wir noch nicht, soweit ist es noch nicht, bin noch nicht dazu gekommen, nicht dazu gekommen,
    noch nicht geschafft, hab ich noch nicht geschafft, noch keine zeit gehabt, keine zeit gehabt,
    hab ich vergessen, ganz vergessen, vergessen, ganz verschwitzt, hab ich verschwitzt, hab ich verpennt,
    hab noch keinen termin, fehlt noch, das fehlt noch, fehlt mir noch, muss ich noch besorgen,
    muss ich noch holen, muss ich noch suchen, hab ich gerade nicht da, hab ich nicht zur hand, hab ich nicht,
    haben wir nicht, hab ich leider nicht, erst nächste woche, demnächst, no nöd, no ned, no net,
    bin no nöd dezue cho,
    {da|darauf|} {warte|wart|warten} {ich|i|wir} {noch|immer noch|noch immer|} {drauf|}, {ich|i|wir}
    {warte|wart|warten} {noch|immer noch|} {drauf|darauf}, {ich warte|ich wart|wir warten|warte|wart}
    {noch|erst|erst noch|} auf {die|den|eine|einen|ihre|das}
    {antwort|bescheid|zusage|bank|rückmeldung|vertrag|bestätigung|termin|unterlagen|papiere|offerte|entscheid|entscheidung|okay},
    {ist|sind|das ist|} noch {am laufen|im gange|in gang|in der schwebe|in abklärung|in vorbereitung|in
    planung|ausständig|ausstehend|pendent|hängig|unklar}, pendent, in der schwebe, das läuft
    {gerade|grad|gerade erst|grad erst|derzeit|erst} {an|}, {bin|wir sind|ich bin} {noch|gerade|grad} {am
    abklären|am suchen|am sammeln|am zusammenstellen|am organisieren|auf der suche}, {hängt|schwebt} noch in
    der luft, {ist|sind|sie ist|er ist|die ist|der ist|das ist|wurde} {leider|} noch nicht
    {da|durch|gekommen|angekommen|eingetroffen|zurück|fertig|unterschrieben|erledigt|raus|passiert|gemacht|geregelt|geklärt|bewilligt|genehmigt|bestätigt|abgeschlossen|vorhanden|verkauft|verschickt|eingereicht|bereit|offiziell|definitiv|fix|vollständig},
    {hab ich|habe ich|haben wir} {leider|} noch nicht
    {gemacht|erledigt|bekommen|erhalten|unterschrieben|gefunden|besorgt|eingereicht|abgeschickt|gekriegt|organisiert|geregelt|da|beisammen|zusammen|vorliegen|abgeschlossen|angefangen|dabei|hier},
    {das|} {mach|mache|hol|erledige|besorg|besorge|bestelle|organisiere|kläre} ich {noch|morgen|heute
    noch|gleich|nächste woche|diese woche|diese woche noch|nächsten monat|am
    montag|demnächst|dann|später|bald|sobald wie möglich|so schnell wie möglich}, {das|}
    {machen|holen|erledigen|besorgen|organisieren|klären} wir {noch|morgen|nächste woche|diese
    woche|demnächst|dann|später|bald}, {das|} wird {noch|morgen|heute noch|nächste woche|diese
    woche|demnächst|bald|gerade|grad|derzeit|erst}
    {gemacht|erledigt|nachgereicht|unterschrieben|ausgestellt|geprüft|bearbeitet|nachgeholt|bewilligt|geklärt|erneuert|verlängert},
    {das|die|der|} kommt {noch|bald|morgen|nächste woche|diese woche|demnächst|erst noch|erst nächste
    woche|erst morgen|dann|später}, erst {morgen|übermorgen|nächsten monat|nächstes jahr|ende monat|ende
    jahr|am montag|später|im frühling|im sommer|im herbst|im winter|nach der zusage|nach ihrer zusage|nach der
    unterschrift|nach der besichtigung}, erst {wenn|sobald} {ich|wir} {die zusage|eine zusage|ihre zusage|den
    vertrag|was neues|etwas neues|was anderes|was sicheres|was fixes|eine neue wohnung|was passendes|den
    zuschlag} {habe|hab|haben}, {zuerst|erst} brauche ich {eine zusage|was neues|ihre zusage|etwas neues|eine
    neue wohnung}, {ich|wir} {will|wollen|möchte|möchten} {zuerst|erst|erstmal} {abwarten|sicher sein|sicher
    gehen}, {hab|habe|haben} {ich|wir} noch vor, {muss ich|müssen wir|müsste ich|muss i}
    {erst|zuerst|noch|erst noch}
    {machen|erledigen|besorgen|beantragen|bestellen|organisieren|holen|verlängern|erneuern|verlängern
    lassen|erneuern lassen|abholen|einreichen|anfordern|suchen|abschließen|kündigen}, {erst|nur|bisher nur|bis
    jetzt nur} {mündlich|in aussicht|provisorisch|bestellt|angefordert}, {hab|habe|haben} {ich|wir}
    {erst|nur|bisher nur} mündlich, {ist|ist leider|ist schon|ist längst|ist leider schon|leider|schon|längst|leider schon|}
    {abgelaufen|ausgelaufen|verfallen|erloschen|ungültig|nicht mehr gültig}, {die|der|das|sie|er|meine|meiner}
    ist {leider|schon|längst|letztes jahr|letzten monat|letzte woche|gerade|vor kurzem|seit letztem jahr|}
    {abgelaufen|ausgelaufen|verfallen|erloschen|ungültig|nicht mehr gültig}, fast fertig, fast geschafft,
    {noch|immer noch|noch immer} {nichts|nix|keine antwort|keinen bescheid|kein bescheid|keine
    rückmeldung|keine zusage} {gehört|da|gekommen|bekommen|unterschrieben|gefunden|passendes|passendes
    gefunden|}, hat sich noch niemand gemeldet, {die bank|der chef|der vermieter|die verwaltung} hat
    {mir|uns|} {leider|} {abgesagt|abgelehnt|nein gesagt|noch nicht geantwortet|noch nicht zugesagt|noch nicht
    entschieden}, {wurde|ist|wurden|wir wurden|ich wurde} {leider|} {abgelehnt|abgewiesen}, leider
    {abgelehnt|eine absage}, {hab ich|haben wir|ich habe|wir haben} {leider|} eine absage
    {bekommen|erhalten|gekriegt}, {no|noch} {nöd|nid|nit|ned|net} {ganz|fertig|gmacht|dezue cho|do|da}, leider
    {no|noch} {nöd|nid|nit|ned|net}, {chunnt|kimmt|kummt} no, {mach|moch} i no, {bin|bi} {grad|no} {dra|dran},
    {muess|muas|muss} i no {mache|machen|moche|erledige},
    {die bank hat|sie haben|die haben|die bank|man hat} {es|uns|mich|mir|} {leider|} {abgelehnt|abgesagt}
  `,
  planned: `
    so ist der plan, das ist der plan, so ist es geplant, so ist es gedacht, so war's gedacht, so haben wir uns das vorgestellt, so hab ich mir das vorgestellt
  `,
  both: `
    {wir|mir|} {beide|beidi|alle beide|alle zwei|zwei beide}, {wir|mir} zwei, {wir|mir} sind es beide,
    sowohl ich als auch {meine frau|mein mann|meine partnerin|mein partner|meine freundin|mein freund},
    sowohl {meine frau|mein mann|meine partnerin|mein partner|meine freundin|mein freund} als auch ich
  `,
  open: `
    kommt drauf an, kommt darauf an, das kommt drauf an, chunnt druf a, je nachdem, je nach dem, hängt davon ab,
    das hängt davon ab, das hängt von vielem ab, vielleicht, vielleicht vielleicht auch nicht, eventuell,
    möglicherweise, unter umständen, mal sehen, mal schauen, schauen wir mal, schau ma mal, mal gucken,
    mal abwarten, abwarten, abwarten und tee trinken, wird sich zeigen, das wird sich zeigen, wird sich weisen,
    das wird sich weisen, wir werden sehen, luege mer mal, mir lueged, das steht in den sternen,
    steht noch in den sternen, das weiß ich nicht, weiß ich nicht, weiß nicht, weiß ich noch nicht,
    weiß ich noch nicht genau, das weiß ich gerade nicht, keine ahnung, null ahnung, kein plan, keinen schimmer,
    bin überfragt, da bin ich überfragt, da fragen sie mich was, da fragen sie mich zu viel, gute frage,
    das ist die frage, das ist hier die frage, das ist eine gute frage, schwer zu sagen, schwierig zu sagen,
    schwierig, schwer einzuschätzen, kann ich nicht sagen, kann ich noch nicht sagen,
    das kann ich so nicht sagen, kann ich nicht beurteilen, so genau weiß ich das nicht, nicht sicher,
    bin nicht sicher, bin mir nicht sicher, da bin ich mir unsicher, unschlüssig, bin noch unschlüssig,
    bin noch unentschlossen, noch nicht entschieden, hab mich noch nicht entschieden, wir sind uns noch uneinig,
    muss ich mir überlegen, muss ich mir noch überlegen, das muss ich mir überlegen, ich überleg's mir,
    da muss ich drüber schlafen, muss ich drüber schlafen, muss ich nachdenken, da muss ich nachdenken,
    muss ich nachschauen, da müsste ich nachschauen, müsst i luege, muss ich erst nachfragen, muss ich abklären,
    das muss ich abklären, muss ich erst klären, muss ich besprechen, muss ich mit meiner frau besprechen,
    muss ich mit meinem mann besprechen, da muss ich meine frau fragen, da muss ich meinen mann fragen,
    fragen sie mich morgen, fragen sie mich später nochmal, fragen sie mich was leichteres,
    kann ich ihnen morgen sagen, sag ich ihnen später, darüber hab ich noch nicht nachgedacht,
    da hab ich noch nie drüber nachgedacht, teils teils, jein, halb halb, mal so mal so, mal so mal anders,
    so und so, wie man's nimmt, wie mans nimmt, ansichtssache, fifty fifty, fünfzig zu fünfzig, es könnte sein,
    könnte sein, kann sein, mag sein, lässt sich noch nicht sagen, was meinen sie damit, wie meinen sie das,
    wie ist das gemeint, was heißt das, was genau meinen sie, warum wollen sie das wissen, warum fragen sie,
    wie bitte, können sie das wiederholen, das hab ich nicht verstanden, hab ich akustisch nicht verstanden,
    sagen sie das nochmal, das lass ich offen, das lassen wir offen, das halte ich mir offen,
    spielt das eine rolle, mir egal, ist mir egal, mir wurscht,
    {ist|wurde|} {schon|bereits} verkauft, keine {sorge|angst|bange|panik}, da {machen|brauchen} sie sich keine sorgen machen, da machen sie sich mal
    keine sorgen, {nur|eher|sehr|höchst|} ungern, widerwillig, {muss|müsste} ich {mir|} {erst|zuerst|noch|}
    {anschauen|ansehen|überlegen|durchrechnen|ausrechnen|prüfen|abklären|klären|nachfragen|nachschauen|besprechen|absprechen|durch
    den kopf gehen lassen}, {müssen|müssten} wir {uns|} {erst|zuerst|noch|}
    {anschauen|ansehen|überlegen|durchrechnen|ausrechnen|prüfen|abklären|klären|besprechen}, da {muss|müsste}
    ich {erst|zuerst|noch|} {meine frau|meinen mann|meinen partner|meine partnerin|meinen chef|die bank|meine
    eltern} fragen, da {muss|müsste} ich {im kalender|in der agenda|in den kalender|in die agenda} schauen,
    das weiß ich {gar|selber|selbst|noch|jetzt|echt|} {nicht|nöd|ned} {so genau|genau|mehr|auswendig|}, ich
    schau mal, ich schau mal nach, da schau ich mal nach, das sehen wir dann, das seh ich dann, da lass ich
    mich überraschen, {na|ja|jo|no} mei, {so|} mittelprächtig, solala, halbe halbe, halb und halb, mal ja mal
    nein, sowohl als auch, {je|ganz} nach {lust und laune|laune|wetter|bedarf|preis|angebot|termin|uhrzeit},
    wie kommen sie {denn|} darauf, wozu {wollen|brauchen|müssen} sie das wissen, was soll das, was geht sie
    das an, {ist|spielt} das {denn|} {wichtig|eine rolle|relevant}, was {genau|} {verstehen|meinen} sie
    {darunter|damit}, was {ist|heißt|bedeutet|isch} das {denn|genau|}
  `,
};
