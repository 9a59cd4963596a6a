/** See `plain-answers.test.ts`. */
export const DUTCH_ANSWERS = `
yes_no | Heeft u schulden? | nee
pass gelukkig niet
fail helaas wel

number | Met hoeveel personen komt u wonen? | 1-4
pass we zijn met z'n drieën
pass alleen ik
pass gewoon ik
pass mijn vent en ik
pass ik en mijn pluszoon

yes_no | Mogen wij uw huidige verhuurder bellen? | ja
pass ga uw gang
pass doe gerust
pass van mij mag het
pass dat mag hoor
pass bel maar
pass bel hem gerust
pass u mag hem bellen
pass ga ervoor
pass geen bezwaar
pass absoluut geen bezwaar
pass niets op tegen
pass daar heb ik niks op tegen
pass daar heb ik niets tegen
pass alle begrip voor, doe maar
pass ik vind het prima
pass vind ik oké
pass vind ik best
pass mij best
pass als u dat wilt
pass als het moet
pass als het echt moet
pass met mijn zegen
pass ik heb niks te verbergen
pass zoals u wilt
pass top
pass toppie
pass okidoki
pass is goed
pass da's goed
pass da's prima
pass das goed
pass gij moogt dat doen
pass dat mag van mij
pass voor mij part
fail liever niet
fail daar heb ik toch moeite mee
fail daar heb ik problemen mee
fail liever van niet
fail doe dat maar niet
fail dat heb ik liever niet
fail dat zou ik niet doen
fail laat dat maar
fail laat maar
fail mag niet van mij
fail daar geef ik geen toestemming voor
fail geen toestemming
fail dat wil ik niet hebben
unclear dat moet ik eerst aan hem vragen
unclear wat gaat u hem vragen

yes_no | Heeft u al met een bank gesproken? | ja
pass allang
pass al lang
pass jawel, vorige week
pass vorige week nog
pass gisteren nog
pass vorige maand al
pass zeker, gisteren
pass dat hebben we gedaan
pass dat is achter de rug
pass heb ik gedaan
pass hebben we gedaan
pass al meermaals
pass al twee keer
pass eergisteren
pass net geweest
pass ben ik al geweest
pass mijn man heeft dat gedaan
pass mijn vrouw heeft dat gedaan
pass al een hele tijd geleden
pass ja met kbc
pass afgelopen vrijdag
pass vanmorgen nog
fail nog niet
fail daar moeten we nog aan beginnen
fail dat staat voor volgende week gepland
fail ik heb volgende week een afspraak
fail dat doe ik volgende week
fail volgende week pas
fail binnenkort
fail dat gaan we nog doen
fail we gaan dat nog doen
fail nog geen tijd voor gehad
fail nog geen afspraak
fail nee, pas volgende week
fail zijn we nog niet aan toe
fail nog geen stappen gezet
fail moet nog
fail nope
fail bijlange nog niet
unclear dat doet mijn man

yes_no | Heeft u een geldig identiteitsbewijs? | ja
pass die heb ik al
pass die is nog geldig
pass nog vijf jaar geldig
pass heb ik bij me
pass zit in mijn portefeuille
pass natuurlijk heb ik dat
pass wie niet
pass wie heeft dat niet
pass heeft toch iedereen
pass iedereen heeft dat toch
pass net vernieuwd
pass net een nieuwe
pass vorige maand vernieuwd
pass gloednieuw
pass uiteraard heb ik dat
fail net verlopen
fail die is verlopen
fail mijn pas is verlopen
fail die is net verlopen
fail vervallen
fail niet meer geldig
fail in aanvraag
fail die moet ik nog vernieuwen
fail gestolen
fail aangevraagd maar nog niet binnen

yes_no | Heeft u ooit huurachterstand gehad? | nee
pass geen dag
pass nooit van mijn leven
pass geen enkele keer
pass gene enkele
pass gelukkig niet
pass godzijdank niet
pass de hemel zij dank niet
pass afkloppen, nooit
pass nog nooit
pass niet één keer
pass nog geen dag
pass geen cent
pass neuh
pass nee nooit
pass neenee
pass nee zeg
pass nee joh
pass nee man
pass ben je gek
pass bent u gek
pass hoe komt u erbij
pass waar ziet u mij voor aan
pass spaar me
pass alsjeblieft niet
pass ikke niet
pass ik niet en mijn vrouw ook niet
pass geen van ons
pass wij geen van beiden
pass bij ons niet
pass in geen honderd jaar
pass in geen jaren
fail ooit wel
fail helaas wel
fail spijtig genoeg wel
fail eerlijk gezegd wel
fail ik moet bekennen van wel
fail met tegenzin moet ik ja zeggen
fail jammer genoeg ja

yes_no | Rookt u? | nee
pass al tien jaar niet meer
pass sinds vorig jaar niet meer
pass niemand hier
pass niemand bij ons
pass niemand van ons
pass geen van beiden
pass mijn man ook niet
pass ik rook niet
pass nooit gedaan
pass bah nee
pass jakkes nee
pass gadverdamme nee
pass ik moet er niks van hebben
pass daar ben ik mee gestopt
pass niet meer
pass sinds kort niet meer
pass neuj
pass nee gij
pass ba neen
pass bah neen
pass neen hoor
pass totaal niet
pass absoluut niet
fail als een ketter
fail als een schoorsteen
fail stiekem wel
fail bwa ja
fail ah ja
fail ja maar alleen buiten
fail wel ja
fail tuurlijk
unclear mijn man wel
unclear mijn vrouw wel

yes_no | Past een bezichtiging op zaterdagochtend voor u? | ja
pass top
pass zaterdag is prima
pass dan kan ik
pass dan kunnen we
pass zeker, dan ben ik vrij
pass ik ben er
pass ik kom
pass we komen
pass dat schikt ons
pass dat komt ons goed uit
pass ideaal
pass super
pass tof
pass fantastisch
pass geweldig
pass mooi
pass lukt
pass lukt zeker
pass lukt me
pass dat gaat lukken
pass kan
pass kan prima
pass kan geregeld worden
pass maakt mij niks uit
pass daar kan ik voor zorgen
pass ik zal zorgen dat ik er ben
pass dat kunnen we regelen
pass wat mij betreft graag
fail dan ben ik weg
fail dan zitten we op vakantie
fail dan kunnen we niet
fail dan zijn we er niet
fail die dag niet
fail dat haal ik niet
fail dan heb ik andere plannen
fail dat krijg ik niet geregeld
fail onbegonnen werk
unclear dat moet ik even in mijn agenda kijken
unclear even mijn agenda checken
unclear dat weet ik pas vrijdag

number | Hoeveel huisdieren heeft u? | 0
pass gene enkele
pass noppes
pass nul komma nul
fail een stuk of drie
fail twee poezen
unclear geen idee

number | Hoeveel kinderen trekken er mee in? | max 2
pass eentje
pass een tweeling
pass geen
pass geen enkel
pass nog geen
pass geen kinderen
fail drie deugnieten

number | Voor hoeveel maanden wilt u huren? | >= 12
pass een jaar
pass een jaartje of twee
pass anderhalf jaar
pass een dik jaar
pass minstens een jaar
fail een half jaar
fail een halfjaartje
fail een maand of zes
fail een kwartaal
fail een trimester
fail een semester
fail een schooljaar
fail een paar maanden

number | Hoeveel jaar werkt u al bij uw werkgever? | min 2
pass een decennium
pass al tien jaar
pass een jaar of vijf
pass sinds 2015
fail een dik jaar
fail nog geen jaar
fail een half jaar

number | Wat is uw netto gezinsinkomen per maand? | 3100
pass vierduizend samen
pass 3200 netto
pass richting de vierduizend
fail richting de tweeduizend
fail tweeduizend acht
fail iets van een tweeduizend
fail ruwweg 2500
fail achtentwintighonderd

number | Wat betaalt u nu aan huur per maand? | 800-1400
pass 900 euro
pass negenhonderd alles inbegrepen
pass duizend
pass zo'n duizend
pass elfhonderdvijftig
pass 850 plus kosten
fail zevenhonderd
fail vijftienhonderd
unclear weet ik niet uit het hoofd

number | Hoeveel slaapkamers wilt u? | 2-3
pass twee is genoeg
pass liefst drie
pass twee of drie
pass drie slaapkamers
fail eentje
fail minstens vier

yes_no | Heeft u er bezwaar tegen als we uw werkgever bellen? | nee
pass geen bezwaar
pass helemaal niet
pass geen enkel bezwaar
pass geen probleem
pass nee hoor
fail daar heb ik wel bezwaar tegen

yes_no | Vindt u het een probleem dat er geen lift is? | nee
pass geen probleem
pass helemaal niet
pass nee hoor
fail dat is wel een probleem

yes_no | Moet u eerst uw eigen woning verkopen? | nee
pass dat hoef ik niet
pass hoeft niet
pass dat is niet nodig
pass nee, we huren
fail dat moet ik
fail moet inderdaad
fail dat moeten we wel
fail eerst verkopen ja
fail helaas wel

yes_no | Heeft u lopende leningen? | nee
pass geen enkele
pass niet meer
pass geen cent
pass gelukkig niet meer
pass sinds vorig jaar niet meer
fail nog steeds
unclear dat weet ik niet precies

yes_no | Wilt u er een praktijk of zaak aan huis beginnen? | nee
pass ik niet
pass niet van plan
pass geen plannen
pass nee nee
pass absoluut niet
pass nooit aan gedacht
fail dat is wel de bedoeling
fail dat zijn we van plan
fail op termijn wel
fail heel graag
unclear misschien later

yes_no | Heeft u de huur al opgezegd? | ja
pass vorige week
pass vorige maand al
pass al gedaan
pass dat is gebeurd
pass dat heb ik gisteren gedaan
fail dat doe ik volgende week
fail nog niet
fail daar wacht ik nog mee
fail we wachten nog
unclear dat weet mijn man

yes_no | Is een woning zonder lift oké voor u? | ja
pass prima
pass goed voor de conditie
pass prima, goed voor de conditie
pass trappen is gezond
pass geen enkel probleem
pass daar heb ik geen moeite mee
pass ik heb goede benen
pass stoort me niet
fail nee ik zit in een rolstoel
fail daar kan ik niet tegen
fail dat gaat niet met mijn knie
fail te lastig voor mij
unclear hangt af van de verdieping

yes_no | Heeft u een vaste baan? | ja
pass jazeker
pass onbepaalde duur
fail nog niet
fail tussen twee jobs
unclear mijn man wel

yes_no | Gaat u akkoord met 150 euro servicekosten per maand? | ja
pass akkoord
pass dat is normaal
pass prima
pass dat is oké
pass daar kan ik mee leven
pass als het niet anders kan
fail te veel
fail dat is te veel
fail veel te duur
fail dat is mij te veel
fail belachelijk
fail dat is belachelijk veel
fail daar ga ik niet mee akkoord
unclear wat zit daar allemaal in
unclear dat moet ik met mijn vrouw bespreken

yes_no | Is uw huis al verkocht? | ja
pass vorige maand
pass allang
fail nog geen koper gevonden
fail pas volgend jaar
fail dat is de bedoeling

yes_no | Kunt u uw laatste drie loonfiches doorsturen? | ja
pass doe ik vanavond nog
pass ze liggen klaar
pass zal ik doen
pass dat doe ik morgen
fail die stuur ik niet op
fail dat krijg ik niet geregeld
unclear die moet ik nog opvragen

yes_no | Mag de makelaar een sleutel bijhouden? | ja
pass helemaal niets op tegen
pass absoluut niks op tegen
fail helemaal niet
fail daar geef ik geen toestemming voor

yes_no | Heeft u een geldige verblijfsvergunning? | ja
pass nog twee jaar geldig
pass vorige maand verlengd
fail die is verlopen
fail in aanvraag

multiple_choice | Welke vloer heeft uw voorkeur? | parket | parket; tegels; tapijt
pass een houten vloer
pass eikenhout
fail liever steen
fail iets zachts onder de voeten, vasttapijt

multiple_choice | In welke taal wilt u het contract? | Nederlands | Nederlands; Frans; Engels
pass in het vlaams
pass mijn moedertaal is nederlands
fail en français
fail liever engelstalig

multiple_choice | Hoe vaak wilt u betalen? | per maand | per maand; per kwartaal; per jaar
pass maandelijks
pass elke maand
fail om de drie maanden
fail één keer per jaar
`;
