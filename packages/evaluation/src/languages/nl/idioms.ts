import type { IdiomTexts } from '../idiom-index.js';

export const dutchIdioms: IdiomTexts = {
  yes: `
    waarom zou dat niet mogen, waarom zou dat niet kunnen, dat klopt, klopt, klopt als een bus, dat klopt
    helemaal, klopt helemaal, inderdaad, absoluut, vast en zeker, zonder meer, zonder twijfel, geen twijfel
    mogelijk, daar kunt u van uitgaan, daar mag u van uitgaan, daar mag je van uitgaan, ga daar maar van uit,
    reken maar, reken maar van wel, dat spreekt voor zich, dat spreekt vanzelf, dat is zo, dat is inderdaad zo,
    zo is het, zo is het maar net, zo zit het, zo zit dat, precies, precies zo, exact, juist, heel juist, dat is
    juist, correct, dat is correct, helemaal correct, dat heeft u goed, dat hebt u goed, dat heb je goed, dat
    ziet u goed, dat zie je goed, dat hebt u goed begrepen, dat heeft u goed gehoord, dat is waar, dat is zeker
    waar, helemaal waar, dat kan ik bevestigen, dat bevestig ik graag, dat kun je wel zeggen, dat kunt u wel
    zeggen, dat mag je wel zeggen, dat mag u wel stellen, zeg dat wel, en of, en of dat zo is, nou en of, en
    hoe, ik dacht het wel, ik denk het wel, ik geloof het wel, ik meen van wel, ik neem aan van wel, dat lijkt
    me wel, dat lijkt mij wel, mij lijkt van wel, waarschijnlijk wel, hoogstwaarschijnlijk wel, vermoedelijk
    wel, wellicht wel, toch wel, eigenlijk wel, in principe wel, in de regel wel, normaal gezien wel, normaal
    gesproken wel, doorgaans wel, meestal wel, best wel, gelukkig wel, jammer genoeg wel, zeker wel, absoluut
    wel, tot nu toe wel, voorlopig wel, op dit moment wel, wel hoor, honderd procent, voor honderd procent, voor
    de volle honderd procent, zo zeker als twee keer twee vier, daar kun je vergif op innemen, daar mag je
    vergif op innemen, daar kun je donder op zeggen, dat staat als een paal boven water, dat staat buiten kijf,
    daar bestaat geen twijfel over, daar twijfel ik niet aan, daar komt het wel op neer, daar komt het op neer,
    in grote lijnen wel, goed gezien, spijker op zijn kop, ik beken schuld, dat geef ik eerlijk toe, dat moet ik
    toegeven, dat moet ik bekennen, al jaren, al jarenlang, al sinds jaar en dag, altijd al, altijd al geweest,
    nog altijd, nog steeds, uit volle overtuiging, met volle overtuiging, volmondig, akkoord, helemaal akkoord,
    daar ben ik het mee eens, helemaal mee eens, daar sta ik volledig achter, dat is ook zo, waarachtig,
    bevestigend, affirmatief, wie niet, wie heeft {dat|die|er} niet, iedereen toch, iedereen heeft {dat|die}
    toch, dat heeft {toch|} iedereen, heeft toch iedereen, dat is {wel|zeker|inderdaad|wel degelijk} {het
    geval|zo}, is het geval, dat is een feit, {dat|da} klopt {zeker|wel|als een bus|inderdaad}, zeker te weten,
    nou {reken maar|zeker|absoluut}, {eerlijk gezegd|om eerlijk te zijn|moet ik toegeven|helaas genoeg} wel, {ik
    moet|moet ik} {bekennen|toegeven} van wel, ik moet eerlijk zijn ja, ik kan het niet ontkennen, dat kan ik
    niet ontkennen, dat zal ik niet ontkennen, als een ketter, als een schoorsteen,
    allebei zelfs, wij allebei zelfs, alle twee zelfs, mijn man ook, mijn vrouw ook, tot mijn {grote|} spijt
    wel, tot mijn schande wel, vanzelf, vaneigens hé, natuurlijk hé, dat zou ik denken, amai zeker, god ja, mijn
    god ja, en hoe zeker, meer dan zeker, zo zeker als wat, driewerf ja, van a tot z, op en top, dik in orde ja,
    ik dacht van wel, ik meen het wel, ik meende van wel, volgens mij wel, naar mijn weten wel, voor zover mij
    bekend wel
  `,
  no: `
    {nog|} nooit gerookt, ik heb nooit gerookt,
    absoluut niet, zeker niet, zeer zeker niet, helemaal niet, totaal niet, geenszins, allerminst, integendeel,
    ik kijk wel uit, ik kijk wel link uit, ik zou wel gek zijn, ik pas er wel voor op, dank je feestelijk,
    in geen geval, in geen enkel geval, onder geen beding, van zijn leven niet, nooit van mijn leven, nooit ofte
    nimmer, nooit, nog nooit, nog nooit van mijn leven, voor geen goud, voor geen geld van de wereld, voor geen
    prijs, voor geen meter, geen haar op mijn hoofd, over mijn lijk, om de dooie dood niet, geen sprake van,
    daar is geen sprake van, geen denken aan, daar komt niets van in, daar komt niks van in, niet dat ik weet,
    bij mijn weten niet, voor zover ik weet niet, niet voor zover ik weet, niet echt, niet bepaald, eigenlijk
    niet, liever niet, liefst niet, bij voorkeur niet, ik dacht het niet, ik dacht van niet, ik denk het niet,
    ik denk van niet, ik geloof het niet, ik geloof van niet, ik vrees van niet, ik ben bang van niet, dat lijkt
    me niet, dat lijkt me stug, lijkt me sterk, waarschijnlijk niet, vermoedelijk niet, wellicht niet, helaas
    niet, jammer genoeg niet, spijtig genoeg niet, gelukkig niet, in principe niet, normaal gezien niet, normaal
    gesproken niet, meestal niet, uiteraard niet, natuurlijk niet, tuurlijk niet, vanzelfsprekend niet, allicht
    niet, momenteel niet, op dit moment niet, op het moment niet, nu niet, voorlopig niet, vooralsnog niet, tot
    nu toe niet, niet meer, al lang niet meer, al jaren niet meer, verre van dat, bijlange niet, bijlange na
    niet, bij lange na niet, in de verste verte niet, niet in het minst, dat is niet aan de orde, niet aan de
    orde, niet van toepassing, dat is niet van toepassing, dat is niet het geval, niet het geval, dat klopt
    niet, dat klopt van geen kanten, daar klopt niks van, daar klopt geen bal van, daar is niks van aan, niks
    van aan, niets van waar, dat is niet waar, dat is onjuist, dat is niet juist, dat is niet correct, dat heeft
    u verkeerd, dat heeft u verkeerd begrepen, dat heb je mis, dan heeft u het mis, dat is een misverstand, dat
    moet een misverstand zijn, dat moet een vergissing zijn, dat ziet u verkeerd, dat moet ik ontkennen, dat
    moet ik tegenspreken, dat kan ik niet bevestigen, dat is niet de bedoeling, dat is niet het plan, niet van
    plan, dat ben ik niet van plan, nooit aan gedacht, daar heb ik nooit aan gedacht, nooit bij me opgekomen,
    niet bij me opgekomen, het zou niet bij me opkomen, was het maar waar, was het maar zo, ik wilde dat het
    waar was, niks van dat alles, niets van dat al, ontkennend, noppes, nul komma nul, vergeet het maar, vergeet
    dat maar, daar ben ik het niet mee eens, niet akkoord, dat is uitgesloten, uitgesloten, ik moet u
    teleurstellen, daar moet ik u teleurstellen, ben je mal, {absoluut|helemaal|totaal} {niets|niks}, geen van
    {ons|ons beiden|ons tweeën|ons allebei|beiden|beide|tweeën|ons twee}, wij geen van {beiden|beide|tweeën},
    {wij|we} allebei niet, allebei niet, alle twee niet, ik niet en mijn
    {man|vrouw|vriend|vriendin|partner|lief} ook niet, {ikke|ik|wij|wijle} ook niet, ikke niet, mijn
    {man|vrouw|vriend|vriendin|partner} ook niet, mijn {man|vrouw|vriend|vriendin|partner} niet en ik ook niet,
    ik niet en hij ook niet, ik niet en zij ook niet, niemand {van ons|bij ons|hier|in huis|thuis|van de
    familie}, bij ons {niemand|niet}, niet één keer, niet een keer, geen {enkele|ene|één} keer, nog geen enkele
    keer, {nog|} geen {dag|seconde|minuut|moment|ogenblik|haar|cent|euro|eurocent|rooie cent|rode duit|knip}, in
    geen {jaren|eeuwen|honderd jaar|duizend jaar|tijden|eeuwigheid}, {gene|geen} {enkele|enen|ene}, nul keer,
    nul komma niks, ben je {gek|zot|gek geworden|belazerd|betoeterd|besodemieterd|wel goed wijs}, bent u
    {gek|zot|gek geworden|mal}, zijt ge {zot|gek}, zijde {zot|gek}, hoe {komt u|kom je|komde|komt ge}
    {erbij|daarbij|daar bij|er bij}, waar haalt u {dat|het} vandaan, waar haal je {dat|het} vandaan, waar {ziet
    u|zie je} {mij|me} voor aan, wat {denkt u|denk je} wel, {ik|} moet er niet aan denken, ik mag er niet aan
    denken, daar moet ik niet aan denken, {ik|} zou niet durven, dat zou ik niet durven, god {bewaar|beware} me,
    god bewaar mij, god verhoede, hemel bewaar me, de hemel beware me, spaar me, spaar mij, dat
    {ontbrak|mankeerde} er nog aan, dat moest er nog bij komen, dat zou er nog bij moeten komen,
    {godzijdank|goddank|god zij dank|gelukkig|de hemel zij dank|de hemel zij geprezen|hemel zij dank|gode zij
    dank|gelukkig genoeg|alhamdulillah} {niet|nooit|nog nooit|geen|geen enkele|geen een}, {even|} afkloppen
    {nooit|nog nooit|niet|geen|van niet}, {nooit|nog nooit|niet} {even|} afkloppen, hout vasthouden {nooit|nog
    nooit|niet}, {nooit|nog nooit} hout vasthouden, tot {nu|nog|dusver|dusverre|op heden} {toe|} nooit, nog
    nooit meegemaakt, nooit meegemaakt, nooit {last|problemen} {mee|van} gehad, nog nooit voorgevallen, nooit
    voorgekomen, nog nooit voorgekomen, nooit gebeurd, nog nooit gebeurd, {daar moet ik|ik moet er|daar moeten
    wij|wij moeten er} {niks|niets} van {hebben|weten}, daar {doe ik|doen we|doen wij} niet aan, {doe ik|doen
    we|doen wij} niet aan, daar {begin ik|beginnen we|beginnen wij} niet aan, {daar|} ben ik {al jaren|al
    lang|al een tijd|al een tijdje|al|} mee gestopt, daar zijn we mee gestopt, daar zijn {wij|we} niet van, daar
    ben ik niet van, niks daarvan, niets daarvan, {nooit|geen|niks} {niemendal|van dien aard}, niets van dien
    aard, niks in die richting, niets in die zin, niks in die zin, niet in die zin, geen {sprake|kwestie} van,
    is geen sprake van, volgens mij niet, naar mijn weten niet, niet naar mijn weten, voor zover mij bekend
    niet, niet dat ik me {herinner|kan herinneren}, niet dat ik mij herinner, zou niet weten waarom, waarom zou
    ik, ik zou niet weten waarom, {al|} {in|} jaren niet {meer|gedaan|gehad}, {dat|} is {verleden tijd|voltooid
    verleden tijd|voorbij|een afgesloten hoofdstuk}, {heel|erg|al heel|al} lang niet meer, al {even|een tijd|een
    tijdje|een poos|een hele tijd|maanden} niet meer, no way, mooi niet, mooi van niet, nee dat niet, dat nou
    ook weer niet, dat nu ook weer niet, dat ook weer niet, zo gek ben ik niet, zo zot ben ik niet, ik ben niet
    gek, ik ben niet zot, {ik|wij|} {ben|zijn} niet van plan, {zijn we|dat zijn we|zijn wij|dat zijn wij} niet
    van plan, geen {plannen|plannen in die richting|plannen voor|intentie|behoefte aan|behoefte}, totaal geen
    behoefte aan, daar is geen {reden|aanleiding|noodzaak} {toe|voor}, niet {nodig|van doen|vandoen}, nergens
    {voor|} nodig, kleine kans, weinig kans, de kans is klein, {heb ik|hebben we|hebben wij} niet {nodig|van
    doen},
    tot voor kort {wel|nog wel|ja}, ik zou niet weten wie, zou niet weten wie, {da's|dat is|is} {bij ons|}
    niet {nodig|nodig hoor}, {dat|da} hoeft {gelukkig|} niet {meer|}, die heb ik {helaas|jammer genoeg|}
    niet, die hebben {we|wij} {helaas|} niet
  `,
  willing: `
    {dat|} past {me|mij|ons|} {prima|perfect|uitstekend},
    dat is goed, dat is prima, dat is prima voor mij, prima, prima hoor, prima wat mij betreft, wat mij betreft
    prima, uitstekend, perfect, perfect voor mij, ideaal, dat zou ideaal zijn, graag, heel graag, graag zelfs,
    met plezier, met alle plezier, met alle liefde, met veel genoegen, dat schikt, dat schikt mij goed, dat
    past, dat past perfect, dat past mij, dat past in mijn agenda, dat komt mij goed uit, dat komt goed uit,
    komt prima uit, komt mooi uit, dat lukt, dat lukt wel, dat zal wel lukken, dat gaat lukken, dat moet lukken,
    dat moet te doen zijn, dat is te doen, goed te doen, makkelijk te doen, dat kan prima, dat regel ik, dat
    regel ik wel, dat ga ik regelen, komt in orde, dat komt in orde, komt voor elkaar, komt voor de bakker, komt
    voor de bakker hoor, dat komt goed, geen probleem, geen enkel probleem, geen punt, geen bezwaar, daar heb ik
    geen bezwaar tegen, geen moeite, een kleine moeite, kleine moeite, dat is geen moeite, daar sta ik voor
    open, daar sta ik zeker voor open, daar kan ik mee leven, daar kan ik me in vinden, daar kan ik mee akkoord
    gaan, daar ga ik mee akkoord, ik ga akkoord, daar teken ik voor, daar teken ik meteen voor, daar ben ik voor
    te vinden, daar ben ik wel voor te vinden, ik ben erbij, reken op mij, u kunt op mij rekenen, je kunt op mij
    rekenen, u mag op mij rekenen, daar ben ik toe bereid, ik ben bereid, dan ben ik vrij, dan ben ik thuis, dan
    heb ik niks staan, dan heb ik tijd, ik maak tijd vrij, daar maak ik tijd voor, dan maak ik me vrij, ik zal
    er zijn, ik zorg dat ik er ben, ik sta paraat, ik schrijf het in mijn agenda, ik noteer het meteen, schrijf
    me maar op, zet me maar op de lijst, plan maar in, plan het maar in, laten we dat doen, dat doen we, doen
    we, afgesproken, dat is afgesproken, dan is dat afgesproken, lijkt me prima, dat lijkt me prima, lijkt me
    een goed idee, lijkt me een goed plan, goed idee, goed plan, klinkt goed, dat klinkt goed, dat klinkt prima,
    mij hoor je niet klagen, voor mij goed, voor mij is dat goed, mij goed, vind ik prima, vind ik goed, dat
    mag, dat mag zeker, dat mag gerust, doe maar, doet u maar, ga uw gang, ga je gang, in orde, oké voor mij,
    voor mij is dat oké, daar draai ik mijn hand niet voor om, dat zit wel snor, binnen mijn budget, dat past
    binnen mijn budget, dat is betaalbaar voor mij, dat kan ik betalen, dat kan bruin trekken, {daar heb ik|}
    {absoluut|helemaal|totaal} {niks|niets} {op tegen|tegen|mis mee}, {daar is|} {absoluut|helemaal|totaal}
    {niks|niets} mis mee, {goed|ideaal|prima} voor {de|mijn|onze} {conditie|lijn|gezondheid|benen}, {prima|geen
    probleem|ja|perfect|graag|uitstekend} goed voor {de|mijn|onze} {conditie|lijn|gezondheid}, trappen {is|lopen
    is|doen is} {gezond|geen probleem}, {ik heb|wij hebben} goede {benen|knieën}, daar {kan ik|kunnen we} {wel|}
    voor zorgen, ik zal {zorgen dat ik er ben|ervoor zorgen|er voor zorgen}, dat is {de bedoeling|wel de
    bedoeling|het plan|wel het plan|het idee|wel het idee|zeker de bedoeling}, {dat|} {ben ik|zijn we|zijn wij}
    {wel|zeker|} van plan, ga {uw|je} gang {maar|gerust|hoor|maar hoor}, gaat uw gang, doe {maar|gerust|maar
    gerust|dat|dat maar|dat gerust|het|het maar|het gerust}, doet u {maar|gerust|dat maar|dat gerust}, doe wat
    {je|u|ge} {moet|wilt} {doen|}, ga ervoor, ga er maar voor, ga ervoor hoor,
    {bel|mail|contacteer|vraag|schrijf} {hem|haar|ze|hen|} {maar|gerust|maar gerust}, belt u {hem|haar|ze|}
    {maar|gerust|maar gerust}, u mag {hem|haar|ze|hen|altijd} {gerust|altijd|} {bellen|contacteren|mailen}, {u
    mag|je mag|jullie mogen|ge moogt|gij moogt} dat {gerust|} doen, van mij mag {het|dat|u|je}
    {zeker|gerust|wel|}, {dat|het} mag {van mij|voor mij|van ons|zeker|gerust|best|altijd|hoor|wat mij betreft},
    voor mij mag {dat|het}, mag {gerust|zeker|van mij|hoor|best|altijd}, wat mij betreft mag {dat|het}, {daar|}
    {heb ik|hebben we} {niks|niets} {op tegen|tegen}, ik heb {daar|er} {niks|niets} {op tegen|tegen},
    {niks|niets} {op tegen|tegen}, daar is {niks|niets} {op tegen|op aan te merken|mis mee}, {niks|niets} mis
    mee, {niks|niets} op aan te merken, {absoluut|totaal|helemaal|volstrekt} geen
    {bezwaar|bezwaren|probleem|problemen|moeite|punt}, geen {enkel bezwaar|bezwaren|enkel punt|enkele moeite},
    {daar|} {heb ik|hebben we} geen {bezwaar tegen|bezwaren tegen|problemen mee|probleem mee|moeite mee}, ik heb
    {daar|er} geen {bezwaar tegen|probleem mee|problemen mee|moeite mee}, {ik vind|wij vinden|we vinden}
    {het|dat} {prima|goed|oké|okay|best|fijn|in orde|perfect|top|geen probleem|heel goed|super}, vind ik
    {prima|goed|oké|best|okay|perfect|fijn|heel goed|geen probleem}, vinden we {prima|goed|oké|best}, als
    {u|je|jullie} {dat|} {wilt|wil|willen}, zoals {u|je} {wilt|wenst|wil}, als u {dat|} wenst, als het {echt|per
    se|} moet, als dat {echt|per se|} moet, als het niet anders kan, dan moet {het|dat} maar, {het|dat} moet
    {dan|} maar, moet dan maar, {nou|nou ja|allez|allee|komaan|} vooruit {dan|maar|dan maar|},
    {goed|oké|ok|allez|allee} dan, {met|u hebt|u heeft|je hebt} mijn {zegen|toestemming}, mijn zegen {hebt
    u|heeft u|heb je}, mijn toestemming {hebt u|heeft u|heb je}, {ik heb|we hebben|wij hebben} {niks|niets} te
    verbergen, dat staat u vrij, met alle {respect|begrip|genoegen}, voor {mijn|mij} part, voor mijn part wel,
    met alle soorten van genoegen,
    {top|toppie|topie|tof|super|fantastisch|geweldig|prachtig|mooi|fijn|heerlijk|schitterend|formidabel|okidoki|okidokie|okiedokie|oki|oké
    top|jottem|de max|keigoed|supergoed|prima de luxe|wreed goed|cool|chill|nice|patent|puik|dolgraag|zeer
    graag|graag zelfs|graag hoor|liefst wel|liever wel|ok super|machtig|zalig|in orde} {hoor|}, dat is
    {top|super|tof|oké|perfect|fantastisch|mooi|fijn|geweldig|in orde|heel goed|uitstekend} {voor mij|voor
    ons|}, {das|da s|da is} {top|super|tof|oké|perfect|goed|prima|in orde|geen probleem|ideaal}, dat zou
    {ideaal|perfect|super|mooi|goed|fijn} zijn, dat zou {mij|me|ons} goed uitkomen, dat zou goed uitkomen,
    {klinkt|dat klinkt} {goed|prima|perfect|als een plan|ideaal|fantastisch|redelijk|oké|fair}, dat
    {lijkt|klinkt} {me|mij|ons} {goed|prima|redelijk|fair|in orde|perfect|oké|logisch|normaal}, lijkt
    {me|mij|ons} {goed|redelijk|fair|in orde|perfect|oké|logisch|normaal}, dat is
    {logisch|normaal|redelijk|fair|eerlijk|billijk}, niet meer dan {normaal|logisch|redelijk|eerlijk|terecht},
    dat is niet meer dan {normaal|logisch|redelijk}, {dat|} lukt {me|mij|ons|mij wel|me wel|ons
    wel|zeker|perfect|altijd|vast|prima|best|hoor|zeker wel}, lukt, {dat|} kan
    {hoor|zeker|prima|perfect|altijd|best|makkelijk|gemakkelijk|gerust|geregeld worden|zeker en vast}, kan {ik
    regelen|ik doen|ik wel|gebeuren}, kan, {dat|} {kan ik|kunnen we} {wel|zeker|makkelijk}
    {regelen|doen|betalen|missen}, {dat|} schikt {ons|mij|me|zeker|perfect|prima|mij perfect|ons perfect|mij
    wel|me wel|ons goed|me goed}, {dat|} past {ons|me|mij goed|me goed|ons goed|zeker|prima|perfect|mij
    perfect|me perfect|ons perfect|in mijn kraam|in onze planning|in mijn planning|bij mij}, {dat|} komt
    {me|mij|ons|} {goed|perfect|prima|mooi|uitstekend|best} uit, dat treft, dat treft goed, ik {kom|kom
    graag|kom zeker|kom langs|ben er|ben erbij|ben er bij|ben van de partij|ben er zeker|kan dan|kan er zijn|kan
    er zeker zijn|zal er zijn|zal er staan|zal er bij zijn|sta er|ben paraat|ben vrij|ben dan vrij|ben dan
    thuis|heb tijd|heb dan tijd|ben beschikbaar|zorg ervoor|zorg dat het lukt|hou het vrij|doe mee|teken
    ervoor|doe het|doe dat}, {we|wij} {komen|komen graag|komen zeker|komen langs|zijn er|zijn erbij|zijn van de
    partij|zullen er zijn|kunnen dan|hebben tijd|hebben dan tijd|zijn vrij|zijn dan vrij|zorgen ervoor|maken
    tijd vrij|maken tijd|doen mee|doen dat|gaan akkoord|staan ervoor open|zijn akkoord|kunnen dat
    regelen|regelen dat}, dan {kan ik|kunnen we|kunnen wij} {wel|zeker|altijd|perfect|prima|komen|langskomen|},
    dan {ben ik|zijn we} {er|er zeker|wel vrij|vrij|beschikbaar|thuis|wel thuis}, dan {heb ik|hebben we}
    {tijd|wel tijd|niks|niets|niets gepland|niks gepland|niets te doen}, die dag {kan ik|kunnen we|ben ik
    vrij|ben ik thuis|heb ik tijd|past|lukt|is prima|is goed|is perfect}, {dat|het|} maakt {mij|me|ons}
    {niks|niets|niet} uit, {dat|het} maakt {niks|niets|niet} uit, maakt {niks|niets} uit, {mij|me|dat is mij|is
    mij|het is mij|is me|} om het even, mij eender, {t is mij|dat is mij|is mij|mij al} gelijk, mij best, mij
    best hoor, mij allemaal best, {dat|} stoort {mij|me|ons} niet, geen {drama|ramp}, {dat|} is geen
    {drama|ramp}, {daar|} {kan ik|kunnen we|kunnen wij|valt} {wel|best|prima|} mee {leven|te leven}, dat
    {overleef ik|overleven we} {wel|}, {daar|} {heb ik|hebben we} geen last van, doe ik
    {vanavond|morgen|meteen|straks|vandaag|direct|onmiddellijk|graag|zeker|met plezier|zo|zo
    meteen|dadelijk|vanmiddag|nu meteen|voor u|zo snel mogelijk|deze week|dit weekend|volgende week} {nog|},
    doen we {vanavond|morgen|meteen|straks|vandaag|direct|graag|zeker|zo snel mogelijk|deze week} {nog|},
    {stuur|mail|bezorg} ik {u|} {meteen|vanavond|morgen|zo|straks|vandaag|vandaag nog|vanavond nog|} {door|op|},
    ik {stuur|mail} {ze|het} {meteen|vanavond|morgen|straks|vandaag nog|} {door|op|}, {zal|ga} ik
    {zeker|meteen|} {doen|doorsturen|opsturen|mailen|bezorgen|regelen}, {dat|} zal ik {zeker|meteen|}
    {doen|regelen|bezorgen}, {die|ze|alles} {liggen|ligt|staan} {al|allemaal|hier|} klaar, {die|ze|} heb ik
    {allemaal|gewoon|hier|} {klaar liggen|klaarliggen|liggen|klaar}, {die|dat|} {krijgt u|krijg je} {van
    mij|meteen|vandaag|morgen|vanavond|direct|zo}, u krijgt ze {morgen|vandaag|meteen|vanavond|direct|van mij},
    {die|dat} mag u {hebben|krijgen}, {die|ze|} {komen|komt} eraan, {ze|die} zijn onderweg, ik ben
    {zeker|best|daartoe|graag|er} {bereid|toe bereid}, {daar|} {zijn we|ben ik} {zeker|wel|} toe bereid,
    {ik|wij|we} {sta|staan} {daarvoor|ervoor|daar|er} {voor|} open, zeker bereid, bereid wel, {ik ben|we
    zijn|wij zijn|volledig} akkoord, akkoord {hoor|met|voor mij|wat mij betreft}, akkoord wat ons betreft, dat
    is akkoord, {ik|wij} kan me daarin vinden, {daar|} {kan ik|kunnen we} {me|ons} {wel|} in vinden, {daar|}
    {tekenen we|teken ik} voor, waar moet ik tekenen, waar mag ik tekenen, {geef|zeg} maar {hier|wanneer|een
    uur|hoe laat}, zeg maar {wanneer|hoe laat|waar}, hoe laat {verwacht u mij|moet ik er zijn}
  `,
  unwilling: `
    dat gaat niet, dat gaat niet lukken, dat gaat helaas niet, dat lukt niet, dat lukt me niet, dat lukt mij
    niet, dat zal niet lukken, dat gaat hem niet worden, dat wordt hem niet, dat wordt te lastig voor mij, dat
    kan niet, dat kan ik niet, dat kan bruin niet trekken, dat kan ik niet betalen, dat kan ik niet opbrengen,
    dat is boven mijn budget, boven mijn budget, dat gaat mijn budget te boven, te duur voor mij, dat is mij te
    duur, dat is me te gortig, dat is te veel gevraagd, dat is me te veel, dat is mij te vroeg, dat is te vroeg
    voor mij, dat is mij te laat, te laat voor mij, te vroeg voor mij, te ver voor mij, dat is mij te ver, dat
    is te kort dag, te kort dag voor mij, dat is te krap voor mij, dan moet ik werken, dan werk ik, dan ben ik
    aan het werk, dan zit ik op het werk, dan ben ik niet thuis, dan ben ik er niet, dan ben ik weg, dan ben ik
    op vakantie, dan ben ik op verlof, dan ben ik in het buitenland, dan zit ik in het buitenland, dan heb ik al
    iets, dan heb ik al een afspraak, dan heb ik iets anders, dan zit ik vol, mijn agenda zit vol, mijn agenda
    is vol, ik zit helemaal vol, dan ben ik niet beschikbaar, ik ben niet beschikbaar, dan ben ik verhinderd, ik
    ben verhinderd, dat komt niet uit, dat komt me niet uit, dat komt mij slecht uit, dat komt slecht uit, dat
    past niet, dat past mij niet, dat schikt niet, dat schikt mij niet, dat past niet in mijn agenda, daar heb
    ik geen tijd voor, ik heb er geen tijd voor, daar kan ik niet bij zijn, ik kan er niet zijn, ik kan niet
    komen, daar kan ik niet mee leven, daar kan ik me niet in vinden, daar ga ik niet mee akkoord, daar kan ik
    niet mee akkoord gaan, ik ga niet akkoord, daar ben ik niet toe bereid, daar ben ik niet voor te vinden,
    daar sta ik niet voor open, daar heb ik geen zin in, geen zin in, daar heb ik geen behoefte aan, geen
    behoefte aan, geen interesse, daar heb ik geen interesse in, daar heb ik bezwaar tegen, daar maak ik bezwaar
    tegen, dat wil ik niet, dat hoeft voor mij niet, dat zie ik niet zitten, ik zie dat niet zitten, dat doe ik
    niet, dat doe ik liever niet, daar bedank ik voor, ik bedank ervoor, ik pas daarvoor, laat maar zitten, dat
    is onmogelijk, onmogelijk, dat is voor mij onmogelijk, dat is een brug te ver, dat is voor mij een
    breekpunt, dat is een dealbreaker, ik moet verstek laten gaan, dat zit er niet in, dat zit er voor mij niet
    in, daar ben ik niet toe in staat, ik ben daar niet toe in staat, dat red ik niet, dat red ik nooit, dat
    haal ik niet, dat haal ik nooit, {dat is|} belachelijk {veel|duur|hoog|}, {dat is|}
    {absurd|schandalig|overdreven|van de zotte|van de gekke|te gek}, te lastig {voor mij|voor ons}, {daar|} {kan
    ik|kunnen we} niet tegen, dat is afzetterij, {dat is|} {me|mij} te lastig, {dat|die|ze}
    {stuur|geef|mail|bezorg} ik niet {op|door|af|mee|}, {dat|} krijg ik niet {geregeld|voor elkaar|gedaan|rond},
    {dat|} krijgen we niet {geregeld|voor elkaar|gedaan|rond}, die dag {niet|kan ik niet|kunnen we niet|werk
    ik|werken we|moet ik werken|ben ik weg|zijn we weg|past niet|past mij niet|past me niet|gaat niet|lukt
    niet|lukt me niet|schikt niet|schikt me niet|heb ik iets|heb ik al iets|ben ik niet vrij}, dan {kan
    ik|kunnen we|kunnen wij|kan ik jammer genoeg|kan ik helaas|kunnen we helaas} niet, dan {zijn we|zijn wij}
    {er niet|weg|niet thuis|op vakantie|op verlof|op reis|in het buitenland|bezet|niet vrij|niet beschikbaar|aan
    zee}, dan {zitten we|zit ik} {op vakantie|in het buitenland|op reis|aan zee|vast|op verlof|in spanje}, dan
    {heb ik|hebben we} {andere plannen|al plannen|al iets|al iets gepland|iets anders
    gepland|dienst|nachtdienst|een feest|een trouw|een trouwfeest|een bruiloft|een begrafenis|familiebezoek|een
    verjaardag|les|examen|voetbal|geen tijd|andere verplichtingen|verplichtingen|een andere afspraak|de
    kinderen}, dan {moeten we|moet ik} {weg|werken|naar het ziekenhuis|helaas werken|gaan werken}, dan {werken
    we|werken we allebei|werken wij|werk ik helaas|werk ik altijd}, dan {ben ik|ben ik helaas|ben ik net} {op
    reis|bezet|bezig|niet vrij|niet in het land|op cursus|op congres|aan zee|weg}, dan {ga ik|gaan we} {weg|op
    reis|op vakantie|op verlof|net weg}, ik {kan|kan helaas} {dan|die dag} {niet|echt niet}, {we|wij} kunnen
    {dan|die dag|helaas} niet, ik moet {dan|die dag|helaas} werken, {we|wij} moeten {dan|die dag} werken, ik
    werk {dan|die dag}, {we|wij} werken {dan|die dag}, ik ben {dan|die dag|er dan|er die dag|helaas} {weg|niet
    vrij|niet thuis|op reis|op vakantie|bezet|niet beschikbaar|verhinderd|niet}, {we|wij} zijn {dan|die dag|er
    dan|er die dag|helaas} {weg|niet vrij|niet thuis|op reis|op vakantie|bezet|niet
    beschikbaar|verhinderd|niet}, onbegonnen werk, geen beginnen aan, daar is geen beginnen aan, {daar geef
    ik|ik geef daar|daar geven we} geen toestemming voor, geen toestemming, {dat|} mag niet van mij, van mij mag
    {het|dat} niet, {dat|} {heb ik|hebben we} liever niet, dat zou ik niet doen, doe {dat|het|} maar niet,
    liever geen, laat {dat|het|} maar, laat maar {zo|zitten}, {dat|} hoeft {niet van mij|van mij niet|voor ons
    niet}, daar {heb ik|hebben we} {toch|wel|grote|veel|} {moeite mee|problemen mee|een probleem mee|bezwaar
    tegen|bezwaren tegen|iets op tegen|iets tegen}, {ik|wij} {heb|hebben} daar {moeite mee|problemen mee|een
    probleem mee|bezwaar tegen|bezwaren tegen}, {dat is|dat is wel|} {veel|wat|iets|} te
    {duur|veel|hoog|lang|kort|vroeg|laat|ver} {voor mij|voor ons|}, dat is {mij|me|ons} {veel|} te
    {duur|veel|hoog|lang|kort|vroeg|laat|ver}, dat vind ik {veel|} te {duur|veel|hoog|lang|kort|vroeg|laat|ver},
    zoveel {heb ik niet|hebben we niet|kan ik niet betalen|kunnen we niet betalen|gaat niet|lukt niet}, {dat|}
    {trek ik|trekken we} niet, dat halen {we|wij} niet, dat redden {we|wij} niet, {dat is|is|dat is voor mij|dat
    is voor ons|voor mij|voor ons} {niet haalbaar|niet doenbaar|niet te doen|onhaalbaar|ondoenbaar|geen
    optie|onbegonnen werk|uitgesloten|onmogelijk}, {niet haalbaar|niet doenbaar|niet te
    doen|onhaalbaar|ondoenbaar|geen optie}, is geen optie {voor mij|voor ons}, dat {kunnen we|kunnen wij|kan ik}
    {ons|me|mij} niet {veroorloven|permitteren}, {dat is|} niet te {betalen|bekostigen}, {dat is|} onbetaalbaar
    {voor mij|voor ons|}, daar {heb ik|hebben we} {het geld niet voor|geen geld voor|geen budget voor|niet
    genoeg voor}, voor {mij|ons} {niet|hoeft dat niet|hoeft het niet}, no go, {dat is|} een no go, mij niet
    gezien, {dat is|} {niks|niets} voor {mij|ons}, {dat|} {mag|kunt|kan} u vergeten, {dat|} kun je vergeten,
    niet met mij, dan zonder mij, dan {haak ik|haken we|haken wij} af, dan {zoek ik|zoeken we|zoeken wij}
    verder, daar pas ik voor, {ik|} {dank u|dank je} feestelijk, daar {werk ik|werken we} niet aan mee, daar
    teken ik niet voor, dat teken ik niet, {daar|} {zijn we|zijn wij} niet toe bereid, {daar|} {zijn we|zijn
    wij} niet voor te vinden, dat willen {we|wij} niet, {dat|} zien {we|wij} niet zitten, {dat|} {doen we|doen
    wij} {liever|} niet, {ik|we|wij} {kan|kunnen} niet weg, {dat|} {gaan we|gaan wij|ga ik} niet doen, dat vind
    ik {niet oké|niet goed|niet ok|niet fijn|geen goed idee|niet prettig}, {dat is|} geen goed idee, lijkt
    {me|mij} geen goed idee, dat lijkt {me|mij} {geen goed idee|niks|niets|te veel|te duur|niet haalbaar}, {ik
    ga|we gaan|wij gaan} {daar|} niet mee akkoord, niet akkoord mee, {daar|} kunnen we {ons|} niet {in
    vinden|mee akkoord gaan|mee leven}, daar {wil ik|willen we} {niks|niets} van {weten|horen}, daar {voel
    ik|voelen we} {niks|niets|weinig} voor,
    {dat|het} {gaat|zal} {me|mij|ons} {echt|helaas|jammer genoeg|} niet lukken, {deze week|die week|die
    dag|dan} zit ik {helemaal|} vol, ik zit {deze week|die week|die dag|dan|} {helemaal|} vol, {dat is|da's}
    {veel|gewoon|} te {lang|kort|duur|veel|hoog|ver|vroeg|laat} {voor ons|voor mij|}
  `,
  done: `
    alles is geregeld, helemaal geregeld, dat is geregeld, is geregeld, al geregeld, dat is al gebeurd, is al
    gebeurd, al gebeurd, dat is al gedaan, al gedaan, dat heb ik al gedaan, heb ik al gedaan, al lang gedaan, al
    lang geregeld, dat is al lang geregeld, dat is allang gebeurd, dat is in orde, alles is in orde, dat is al
    in orde, dat is rond, alles is rond, helemaal rond, in kannen en kruiken, het is in kannen en kruiken, alles
    in kannen en kruiken, dat is al achter de rug, dat is achter de rug, dat is voor de bakker, dat is voor
    mekaar, dat is voor elkaar, alles is voor elkaar, dat is beklonken, het is beklonken, getekend en wel, zwart
    op wit, ik heb het zwart op wit, alles staat zwart op wit, die heb ik al, dat heb ik al, dat heb ik allemaal
    al, dat heb ik hier liggen, dat ligt hier voor me, die ligt hier voor mijn neus, ligt al klaar, dat ligt
    klaar, alles ligt klaar, staat al klaar, alles is er, alles is compleet, het dossier is compleet, die is
    binnen, dat is binnen, al binnen, net binnen, dat is afgehandeld, alles is afgehandeld, dat is afgerond,
    volledig afgerond, dat is al een tijdje klaar, helemaal klaar, dat zit helemaal goed, in mijn bezit, daar
    heb ik al voor gezorgd, daar is al voor gezorgd, daar is voor gezorgd, dat is gepiept, dat is al verstuurd,
    net verstuurd, al {lang|lange tijd}, {allang|al lang} {gebeurd|geregeld|in orde|achter de
    rug|rond|klaar|binnen|getekend|afgesloten|betaald|ontvangen}, allang, {al|} een {tijd|tijdje|poos|hele
    tijd|poosje|week|maand|jaar} geleden {al|}, al een {tijd|tijdje|poos|hele tijd|poosje},
    {weken|maanden|jaren|dagen} geleden {al|}, {twee|drie|vier|enkele|een paar|paar} {dagen|weken|maanden|jaar}
    geleden {al|}, al even geleden, al {een keer|eens|twee keer|drie keer|meermaals|meermalen|verschillende
    keren|meerdere keren|meerdere malen|enkele keren|een paar keer|tig keer|tien keer|tweemaal|driemaal},
    meermaals, meerdere keren, verschillende keren, twee keer zelfs, {gisteren|eergisteren|gisteravond|vorige
    week|vorige maand|vorig jaar|verleden week|verleden maand|vorig weekend|afgelopen weekend|afgelopen
    week|afgelopen maand} {al|nog|}, {vorige|afgelopen|verleden}
    {maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag}, begin {deze week|deze maand|dit jaar},
    {vanmorgen|vanochtend|deze morgen|deze ochtend|daarnet|zonet|zojuist|onlangs} {nog|al|gedaan|}, pas
    {gisteren|vorige week|vorige maand|onlangs|geleden}, net {gisteren|vandaag}, nog maar net, daarstraks nog,
    recent nog, net
    {geweest|gedaan|gebeurd|gekregen|ontvangen|geregeld|getekend|vernieuwd|verlengd|afgesloten|betaald|binnengekregen|toegekomen|in
    orde gebracht|afgerond}, {dat|} {heb ik|hebben we} {al|net|gisteren|vorige week|allemaal al|}
    {gedaan|geregeld|gekregen|ontvangen|in orde
    gebracht|betaald|getekend|afgesloten|doorgestuurd|bekeken|besproken}, {die|ze} {heb ik|hebben we} {al|}
    {gekregen|ontvangen|doorgestuurd|bekeken|gezien}, {ik heb|we hebben} {dat|het} {al|net|} {gedaan|geregeld|in
    orde gebracht|gekregen|getekend|bekeken}, {ik heb|we hebben} ze {al|allemaal|} {gezien|bekeken|gekregen},
    mijn {man|vrouw|vriend|vriendin|partner|makelaar} heeft {dat|het} {al|} {gedaan|geregeld}, mijn ouders
    hebben {dat|het} {al|} {gedaan|geregeld}, dat heeft mijn
    {man|vrouw|partner|vriend|vriendin|vader|moeder|makelaar|notaris} {al|} {gedaan|geregeld}, {dat|alles} is
    {al|net|allang|intussen|ondertussen} {gedaan|gebeurd|geregeld|in
    orde|rond|goedgekeurd|getekend|klaar|binnen}, dat is
    {gedaan|goedgekeurd|bevestigd|getekend|ondertekend|betaald|afgesloten|verlengd|vernieuwd}, alles is
    {gedaan|getekend|betaald|goedgekeurd}, {al|} {goedgekeurd|bevestigd|getekend|ondertekend|betaald},
    {goedgekeurd|getekend|bevestigd} en al, {ik ben|we zijn} {al|er al|net|er net} {geweest|langs geweest|gaan
    kijken}, {ben ik|zijn we} {al|er al|er net|al eens|} {geweest|langs geweest|gepasseerd|gaan kijken}, al
    {bezocht|bekeken|gezien|gelezen|doorgenomen|gesproken|overlegd|besproken|bezichtigd|geweest|klaar|binnen|rond|in
    orde|ontvangen|gekregen|verstuurd|doorgestuurd|opgestuurd|ingevuld|ingediend|afgesloten}, {het akkoord is|de
    goedkeuring is|het antwoord is|de brief is|de papieren zijn|het contract is} {al|net|} {binnen|er}, {we
    hebben|ik heb} {al|} {groen licht|groen licht gekregen|een akkoord|het akkoord|een positief antwoord}, groen
    licht {gekregen|van de bank|}, de bank {heeft ja gezegd|heeft groen licht gegeven|is akkoord|gaat
    akkoord|heeft al goedgekeurd|heeft het goedgekeurd|heeft toegezegd}, de {lening|financiering|hypotheek} is
    {al|} {rond|goedgekeurd|in orde}, het krediet is {al|} {rond|goedgekeurd|in orde}, {die|dat|} heb ik {in
    huis|bij me|bij mij|bij|thuis|thuis liggen|op zak|in mijn bezit|voor me liggen|hier}, {zit|steekt} in mijn
    {portefeuille|portemonnee|tas|handtas|sacoche|binnenzak|zak}, {die|dat|} ligt {thuis|hier|in de kast|in de
    la|in de schuif|op tafel|voor me|bij de notaris}, {die|ze} liggen {thuis|hier|in de kast|voor me},
    {die|dat|hij|} is nog {geldig|altijd geldig|steeds geldig|een tijd geldig|lang geldig|jaren geldig|een jaar
    geldig|in orde}, die is {geldig|up to date|net vernieuwd|net verlengd|nieuw|gloednieuw|kersvers|in orde|dit
    jaar vernieuwd|vorig jaar vernieuwd}, nog {jaren|een jaar|twee jaar|drie jaar|vier jaar|vijf jaar|zes
    jaar|zeven jaar|acht jaar|negen jaar|tien jaar|lang|een tijd|een tijdje|een hele tijd|jarenlang} geldig, nog
    geldig, {pas|vorig jaar|vorige maand|vorige week|onlangs|dit jaar|gisteren|recent}
    {vernieuwd|verlengd|gekregen|afgehaald|opgehaald}, {net|pas} een nieuwe
    {gekregen|gehaald|opgehaald|aangekregen|}, gloednieuw, kersvers, kakelvers, spiksplinternieuw
  `,
  undone: `
    nog niet, nog altijd niet, nog steeds niet, nog helemaal niet, nog niets, nog niks, nog niets gedaan, nog
    niet rond, dat is nog niet rond, nog niet in orde, dat is nog niet in orde, nog niet geregeld, dat moet nog
    gebeuren, moet nog gebeuren, dat moet ik nog doen, moet ik nog doen, dat moet nog, dat moet ik nog regelen,
    dat moeten we nog regelen, daar moet ik nog aan beginnen, daar moet ik nog achteraan, daar moet ik nog werk
    van maken, daar ben ik nog niet aan toegekomen, nog niet aan toegekomen, ik ben er nog niet aan toegekomen,
    nog niet van gekomen, het is er nog niet van gekomen, daar is het nog niet van gekomen, geen tijd voor
    gehad, ik heb er nog geen tijd voor gehad, daar ben ik nog mee bezig, ik ben er nog mee bezig, we zijn ermee
    bezig, nog volop mee bezig, ik ben ermee bezig, dat is nog in behandeling, is nog in behandeling, dat is in
    aanvraag, in aanvraag, nog in de maak, dat loopt nog, dat is nog lopende, dat staat op mijn lijstje, staat
    nog op mijn lijstje, staat nog te gebeuren, dat komt nog, komt nog, dat volgt nog, volgt nog, daar wacht ik
    nog op, ik wacht er nog op, we wachten nog op bericht, ik wacht nog op antwoord, ik wacht op bericht, nog
    niets van gehoord, nog niks binnen, nog niet binnen, dat is nog niet binnen, die heb ik nog niet, dat heb ik
    nog niet, die moet ik nog opvragen, die moet ik nog aanvragen, helemaal vergeten, ik ben het vergeten, glad
    vergeten, straal vergeten, door het hoofd geschoten, dat is me ontschoten, nog geen werk van gemaakt, nog
    niet klaar, nog niet helemaal klaar, nog niet compleet, zover ben ik nog niet, zover zijn we nog niet, zo
    ver is het nog niet, zover is het nog niet, daar begin ik binnenkort aan, dat doe ik een dezer dagen, dat ga
    ik nog doen, nog te doen, daar {wacht ik|wachten we} nog mee, {ik wacht|we wachten} nog {even|}, nog even
    wachten, {daar|} {moeten we|moeten wij|moet ik} nog {aan beginnen|achteraan|achter|mee beginnen|voor
    langs|werk van maken|voor zorgen}, {dat|die|} {moet ik|moeten we} nog {regelen|aanvragen|in orde
    brengen|afsluiten|inplannen|laten maken|ophalen|afhalen|vernieuwen|verlengen|krijgen|ontvangen}, moet nog,
    moet nog {geregeld worden|aangevraagd worden|komen|in orde komen}, dat moet nog {geregeld worden|aangevraagd
    worden|komen|in orde komen}, {dat|} staat {gepland|op de planning|in de agenda|voor volgende week
    gepland|voor volgende week|gepland voor volgende week|gepland voor morgen|voor morgen gepland|nog op de
    planning|nog op het programma|op het programma}, {morgen|overmorgen|volgende week|volgende
    maand|binnenkort|straks|na de vakantie|na het weekend|na de zomer|later deze week|later deze maand|een dezer
    dagen|eerstdaags|weldra} {pas|}, pas {morgen|overmorgen|volgende week|volgende maand|na de vakantie|na het
    weekend|na de zomer|in januari|in september|volgend jaar}, volgend jaar pas, {ik heb|we hebben}
    {morgen|overmorgen|volgende week|volgende maand|binnenkort|maandag|dinsdag|woensdag|donderdag|vrijdag} een
    afspraak, {ik ga|we gaan} {er|} {morgen|volgende week|binnenkort|nog} {langs|naartoe|heen}, mijn afspraak is
    {morgen|volgende week|maandag|vrijdag|pas volgende week}, {de|onze} afspraak is {morgen|volgende
    week|maandag|vrijdag|pas volgende week}, dat {doe ik|doen we} {morgen|volgende week|volgende
    maand|binnenkort|straks|later|deze week|een dezer dagen|dit weekend|na de vakantie} {pas|nog|}, dat {ga
    ik|gaan we} {morgen|volgende week|binnenkort|deze week|straks} doen, dat {gaan we|gaan wij} nog doen, {ik
    ga|we gaan|wij gaan} dat {nog|volgende week|morgen|binnenkort|deze week} {doen|regelen|in orde brengen},
    {daar|} {ben ik|zijn we|zijn wij} nog niet {aan toe|aan begonnen|aan toegekomen|mee begonnen|toe gekomen|mee
    bezig|geweest|langs geweest|achteraan gegaan}, zo ver {ben ik|zijn we} nog niet, zo ver nog niet, {nog|}
    niet zo ver, {nog|} geen {stappen gezet|stappen ondernomen|tijd voor gehad|tijd gehad|afspraak|afspraak
    gemaakt|antwoord|antwoord gekregen|nieuws|bericht|reactie|reactie
    gekregen|beslissing|uitsluitsel|koper|kopers|koper gevonden|bod|akkoord|gelegenheid gehad|gelegenheid voor
    gehad|kans voor gehad|goedkeuring|actie ondernomen|werk van gemaakt}, nog nergens {aan begonnen|geweest|},
    {bijlange|lang|bij lange} nog niet, {nog|} niets van {gehoord|vernomen|in huis}, nog niets
    {gehoord|ontvangen|gekregen|vernomen|ondernomen|geregeld|getekend}, nog niks
    {gehoord|ontvangen|gekregen|ondernomen|geregeld|getekend}, {ik wacht|we wachten} {nog|nog altijd|nog
    steeds|} op {antwoord|de bank|nieuws|goedkeuring|de goedkeuring|de beslissing|de brief|reactie|de
    gemeente|uitsluitsel|de papieren|groen licht}, nog aan het afwachten, {nog|nog altijd|nog steeds|}
    {wachtende|aan het wachten|in afwachting} {op antwoord|op de bank|}, {helaas|} {afgekeurd|afgewezen}
    {helaas|}, {de bank heeft|ze hebben} {het|ons|mij|} {geweigerd|afgewezen|afgekeurd|nee gezegd}, de bank
    {wou|wilde|wil} niet, {die is|mijn pas is|mijn paspoort is|mijn identiteitskaart is|mijn id kaart is|mijn
    vergunning is|mijn verblijfsvergunning is|mijn kaart is} {net|helaas|vorige maand|vorige week|al|}
    {verlopen|vervallen}, {net|helaas|} vervallen, net verlopen, niet meer geldig, {die|dat} is niet {meer|}
    geldig, gestolen, die is gestolen, kwijtgeraakt, {die|} ben ik {kwijtgeraakt|kwijtgespeeld}, aangevraagd
    maar nog niet {binnen|gekregen|ontvangen|goedgekeurd|toegekend|er}, {die|dat|} is {nog|} in
    {aanvraag|behandeling|de maak|onderzoek}, {de|mijn|onze} aanvraag loopt {nog|}, {de procedure|het dossier}
    loopt {nog|}, {nog|} lopende, loopt nog, {zit|dat zit|die zit} {nog|} in de pijplijn, in de pijplijn, die
    {komt|volgt} nog, {er|daar} wordt aan gewerkt, wordt aan gewerkt, {ik|} werk eraan, {we|wij} werken eraan,
    {daar|} {ben ik|zijn we|zijn wij} {volop|nog volop|nog|nu|druk|nu volop|op dit moment} mee bezig, {we|wij}
    zijn er {volop|nog|nu|nog volop|druk} mee bezig, {mee|volop mee} bezig, nog mee bezig, {nog|} {volop|} aan
    het {uitzoeken|regelen|kijken},
    {ze|de bank} {hebben|heeft} {het|ons|me}
    {geweigerd|afgewezen}, {het|dat} is {geweigerd|afgewezen}
  `,
  planned: `
    dat is de bedoeling, dat is het plan, dat is het idee, dat was de bedoeling
  `,
  both: `
    {wij|we|ons|} {allebei|alletwee|alle twee|beiden|beide|allebeide}, wij tweeën, zowel ik als
    {mijn vrouw|mijn man|mijn vriend|mijn vriendin|mijn partner}, zowel {mijn vrouw|mijn man|mijn vriend|mijn vriendin|mijn partner} als ik
  `,
  open: `
    ik weet het niet, weet ik niet, weet ik nog niet, dat weet ik nog niet, dat weet ik zo niet, dat zou ik niet
    weten, zou ik niet weten, ik zou het niet weten, geen idee, geen flauw idee, geen benul, geen flauw benul,
    joost mag het weten, al sla je me dood, dat hangt ervan af, hangt ervan af, het hangt ervan af, dat hangt
    van veel dingen af, dat ligt eraan, ligt eraan, misschien, misschien wel misschien niet, wie weet, kan zijn,
    het zou kunnen, zou kunnen, dat moet ik nog bekijken, dat moeten we nog zien, dat moeten we nog bekijken, we
    zullen zien, we zien wel, dat zien we dan wel, dat zien we later wel, dat valt nog te bezien, dat valt te
    bezien, dat staat nog niet vast, dat is nog niet zeker, nog niet zeker, ik ben er nog niet uit, daar ben ik
    nog niet uit, we zijn er nog niet uit, ik twijfel nog, ik twijfel, daar twijfel ik over, daar moet ik over
    nadenken, daar moet ik nog over nadenken, daar moet ik nog eens over slapen, daar moet ik een nachtje over
    slapen, ik denk erover na, dat moet ik nog overleggen, dat moet ik thuis nog overleggen, dat moet ik
    navragen, dat moet ik even navragen, dat moet ik nakijken, dat moet ik even nakijken, dat moet ik opzoeken,
    dat moet ik even checken, daar durf ik niets over te zeggen, dat durf ik niet te zeggen, daar kan ik nog
    niks over zeggen, dat kan ik nog niet zeggen, moeilijk te zeggen, dat is moeilijk te zeggen, lastig te
    zeggen, lastige vraag, moeilijke vraag, goede vraag, dat is een goede vraag, dat is de vraag, dat is nog de
    vraag, dat is maar de vraag, vraag me dat morgen nog eens, vraag het me morgen, vraag het aan mijn vrouw,
    vraag het aan mijn man, het kan vriezen het kan dooien, het kan alle kanten op, dat kan nog alle kanten op,
    fiftyfifty, fifty fifty, half om half, een beetje van allebei, soms wel soms niet, de ene keer wel de andere
    keer niet, nu eens wel dan weer niet, wat bedoelt u, wat bedoel je, hoe bedoelt u, hoe bedoel je, wat
    bedoelt u daarmee, wat bedoelt u precies, wat wilt u weten, hoezo, waarom vraagt u dat, waarom wilt u dat
    weten, kunt u dat herhalen, wat zegt u, dat begrijp ik niet, ik snap de vraag niet, ik begrijp de vraag
    niet, daar heb ik nog niet over nagedacht, nog niet over nagedacht, dat laat ik in het midden, dat laat ik
    nog even open, mijn {man|vrouw|vriend|vriendin|partner|zoon|dochter} wel, dat moet ik {eerst|nog|eerst
    nog|even} {vragen|aan hem vragen|met hem bespreken|met mijn man bespreken|met mijn vrouw bespreken|met mijn
    partner bespreken|overleggen|overleggen met mijn man|overleggen met mijn vrouw|bespreken}, dat moeten
    {we|wij} {eerst|nog|eerst nog|even} {vragen|overleggen|bespreken|uitzoeken}, {dat|} moet ik {eerst|even|nog}
    in mijn agenda kijken, even {mijn|in mijn} agenda {checken|kijken|bekijken}, dat weet ik pas
    {morgen|volgende week|later|maandag|vrijdag}, daar {kom ik|kom ik nog|kom ik later|komen we} op terug,
    {dat|} zal ik {eens|even|moeten} {bekijken|nakijken|navragen|checken|vragen}, {ja|} en nee, mwah, zozo,
    tussen de twee, kantje boordje, dat is {nog|} niet {duidelijk|beslist|bekend}, nog niet
    {duidelijk|beslist|bekend}, daar {kan|durf} ik {niks|niets} {op|over} {zeggen|te zeggen|beloven}, ik
    {durf|kan} {het|dat} niet {te zeggen|beloven|zeggen}, dat kan ik niet beloven, ik beloof niks, ik beloof
    niets, {ja of nee|dat} weet ik {echt|zelf|ook} niet, vraag dat {maar|eens} aan mijn {man|vrouw}, wie zal het
    zeggen, god weet, dat weet alleen god, alles hangt af van {de prijs|het huis|de bank|de woning}, als de
    prijs {goed|juist} is, dat hangt af van {de prijs|het huis|de bank|de woning|het appartement|de
    voorwaarden|het uur}
  `,
};
