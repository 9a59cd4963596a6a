/** See `read-synonyms.ts` for how it is written. */
export const dutchSynonyms = `
appartement, flat, etagewoning, bovenwoning, appartementen, appartementje
  flatje, iets in een flatgebouw, in een appartementencomplex, een portiekwoning, portiekflat, een bovenhuis,
  een galerijflat, galerijwoning, een tweekamerflat, een driekamerflat, een driekamerappartement,
  een tweeslaapkamerappartement, iets gelijkvloers in een gebouw, een etage, één hele verdieping, een appart,
  een blok met appartementen, een flat op de zoveelste verdieping, studio, penthouse

huis, woonhuis, eengezinswoning, gezinswoning, huizen, bungalow
  een eengezinshuis, een huisje, een echt huis, een gewoon huis, een huis met een tuin,
  een huis met een voordeur, een gezinshuis, een woonst met tuin, een burgerwoning, grondgebonden woning,
  een doorsnee gezinswoning, een volledig huis, een heel huis, huis met een garage, een huis voor het gezin,
  een burgerhuis, huis met twee verdiepingen, huisje, rijwoning, villa

vrijstaande woning, vrijstaand huis, open bebouwing
  vrijstaand, helemaal vrijstaand, een losstaand huis, losstaande woning, alleenstaande woning,
  een viergevelwoning, vier gevels, vier gevels vrij, viergevel, een huis zonder buren eraan vast,
  niks aan de zijkanten vast, open bouw, vrij aan alle kanten, met grond eromheen, met tuin rondom,
  los van de buren, een bungalow, geen gedeelde muren

twee-onder-een-kap, twee-onder-een-kapwoning, halfopen bebouwing, halfvrijstaand
  twee onder één kap, 2 onder 1 kap, twee onder een kapper, 2-onder-1-kap, tweekapper, een half vrijstaande,
  halfvrijstaande woning, driegevelwoning, drie gevels, driegevel, half open bebouwing, half open,
  een tweewoonst, aan één kant vast, maar aan één kant buren, met één buur eraan vast, één gedeelde muur,
  een koppelwoning, een dubbel huis

rijtjeshuis, rijwoning, tussenwoning, gesloten bebouwing, hoekwoning, rijhuis
  een rijtjeswoning, rijhuis, een huis in de rij, een huisje in een rij, een rijtje, in een rijtje,
  een tussenhuis, tussenin, een hoekhuis, eindwoning, een doorzonwoning, twee gevels, tweegevelwoning,
  tussen twee buren in, aan twee kanten buren, gesloten bouw, rijtje tussen, ingesloten tussen de buren,
  arbeiderswoning

studio, eenkamerappartement, eenkamerwoning
  een studiootje, één kamer met keukentje, alles in één ruimte, alles in één kamer, één grote ruimte,
  eenkamerflat, een eenpersoonsflatje, een kitchenette en een bed, één kamer met eigen douche,
  zelfstandige kamer, slapen en wonen in één, zit-slaapkamer, zonder aparte slaapkamer,
  een flatje van één kamer, kamer met eigen badkamer

kamer, kamer in een gedeelde woning, studentenkamer, kot
  een kamertje, een kot, op kot, kotje, een studentenkot, kamer in een studentenhuis, een kamer bij anderen,
  een kamer met gedeelde keuken, gedeelde badkamer en keuken, een kamer in een woongroep,
  een kamer bij iemand in huis, kamer bij een hospita, op kamers, een onzelfstandige kamer,
  enkel een slaapkamer, een slaapkamer bij huisgenoten, een kamer in cohousing

loft, zolderappartement, zolderverdieping, dakappartement
  een loftje, een zolderwoning, onder het dak, onder de pannen op zolder, met schuine daken, met schuine wanden,
  onder de hanenbalken, een zolderkamer, een zolderetage, in een oude fabriek, een oud pakhuis, pakhuiswoning,
  een omgebouwde fabriekshal, industriële ruimte, vlak onder de nok, een dakverdieping, een zolderflat

penthouse
  een penthouseje, helemaal bovenin met groot dakterras, bovenste etage met dakterras,
  het luxe appartement bovenop, de hele bovenste verdieping, bovenop het gebouw, het topappartement,
  helemaal boven met rondom terras, een luxe dakappartement met terras, een penthousewoning,
  bovenste appartement met dakterras, een penthouse met zicht, appartement helemaal bovenop,
  het bovenste luxe appartement, een luxe topverdieping

bouwgrond, kavel, perceel, bouwkavel
  een stuk grond, een lap grond, een bouwperceel, een stukje bouwgrond, grond om op te bouwen,
  een lot in een verkaveling, een kaveltje, een vrije kavel, zelfbouwkavel, alleen de grond, een onbebouwd stuk,
  een braakliggend stuk, om zelf op te bouwen, een terrein, een bouwlot, zelf iets laten bouwen

bedrijfsruimte, handelspand, winkelruimte, kantoorruimte, bedrijfspand
  een zaak, een winkel, een winkelpand, een handelszaak, een handelsruimte, een kantoor, een kantoortje,
  een loods, magazijn, een opslagruimte, een werkplaats, een atelier, een praktijkruimte, een horecapand,
  een hal voor mijn bedrijf, iets voor mijn zaak, een winkelhuis, een bedrijfshal, een showroom,
  een unit op een industrieterrein, kmo-unit, een commercieel pand

villa, landhuis
  een villaatje, een grote villa, een kast van een huis, een kasteeltje, een buitenhuis,
  een luxe vrijstaande woning, een luxueus huis met zwembad, een landgoed, een riant huis, een villawoning,
  een groot luxe huis, een villa met zwembad, een villa in het bos, een bosvilla, een notariswoning,
  een luxevilla, kapitale villa

boerderij, woonboerderij, hoeve, boerenwoning
  een boerderijtje, een hoeveke, een hofstede, een oude boerderij, een verbouwde boerderij, een herenboerderij,
  een vierkantshoeve, een fermette, een stolpboerderij, een boerenhuis, een boerenhof, met stallen erbij,
  iets met weilanden en stallen, een boerenschuur, een langgevelboerderij, met een schuur en land

appartementsgebouw, appartementencomplex, meergezinswoning, opbrengsteigendom
  een heel flatgebouw, een heel gebouw, een compleet gebouw met woningen, een flatblok, een heel blok,
  een pand met meerdere woningen, een pand met verschillende appartementen, een opbrengstpand,
  een opbrengsthuis, een beleggingspand, een huurkazerne, een woonblok, een gebouw met verhuurde units,
  meerdere appartementen in één pand, een wooncomplex

benedenwoning met tuin, gelijkvloers appartement met tuin, tuinappartement
  een benedenhuis, een benedenwoning, een benedenhuis met een tuintje, gelijkvloers met een tuintje,
  een flat beneden met tuin, een begane grond met tuin, een tuinwoning, een parterrewoning,
  een souterrain met tuin, onderste woning met tuin, een appartement met eigen tuin, een glv met tuin,
  beneden met een stukje buiten, een appartement met een hofje

duplex, maisonnette, duplexappartement
  een duplexwoning, een maisonnettewoning, een dubbele bovenwoning, een dubbel bovenhuis,
  appartement over twee verdiepingen, op twee niveaus, over twee etages, twee woonlagen, met een trap binnenin,
  een flat met een binnentrap, een appartement met twee verdiepingen, een split level, een dubbel benedenhuis,
  een appartement met binnentrap, twee verdiepingen in één appartement, een duplexje

centrum, stadscentrum, binnenstad, stadskern
  in de stad, midden in de stad, hartje stad, het hartje van de stad, hartje centrum, in het centrum zelf,
  de oude stad, binnen de singels, binnen de vesten, binnen de ring, binnen de grachten, op de grachtengordel,
  rond de grote markt, vlak bij de markt, bij de winkelstraten, downtown, in de historische kern,
  midden in de drukte, waar alles te doen is, tussen de winkels en cafés, 't stad, in 't stad, echt stads,
  in hartje stad

buitenwijk, rand van de stad, stadsrand, randgemeente, voorstad
  net buiten de stad, een beetje buiten de stad, in een buitenwijk, in een woonwijk, in een nieuwbouwwijk,
  in een vinexwijk, in de voorsteden, in de randgemeenten, in de rand, buiten de ring, vlak buiten de stad,
  een slaapstad, een voorstadje, in de verkaveling, in de buitenste wijken, in een randstadje,
  een rustige wijk buiten de stad

platteland, dorp, landelijk, buitengebied
  op het dorp, in een dorp, een dorpje, op den buiten, de buiten, op de boerenbuiten,
  lekker buiten in het groen, tussen de weilanden, tussen de koeien, in de polder, op de boerderij,
  landelijk gelegen, landelijk wonen, in de natuur, op de hei, ver weg van de stad, ergens achteraf,
  in de dorpskern, een gehucht, een boerendorp, in de velden, in een klein dorpje, aan de bosrand

bij het station, stationsbuurt, nabij station
  vlak bij het station, vlakbij de trein, dicht bij de trein, dichtbij het spoor, op loopafstand van de trein,
  in de stationswijk, de stationsomgeving, tegenover het station, achter het station, naast het station,
  een treinstation in de buurt, makkelijk met de trein weg, waar een station is, rond de statie, bij de statie,
  naast een metrohalte, vlak bij de treinen

aan het water, aan zee, aan het meer, aan de rivier, aan de kust
  aan de plas, aan de zeekant, bij het strand, bij de zee, aan 't zeetje, aan de dijk, op de zeedijk,
  op de dijk, aan de haven, aan de gracht, aan de vaart, aan het kanaal, langs de rivier, langs de maas,
  aan de schelde, aan de amstel, met uitzicht op het water, met uitzicht op zee, in de duinen, aan een vijver,
  aan de waterkant, met een aanlegsteiger, vlak bij de kust, op de boulevard, waterzicht

rustige buurt, rustige omgeving, rustig gelegen
  lekker rustig, waar het rustig is, een stille straat, een rustige straat, een rustig straatje,
  een doodlopende straat, zonder verkeer voor de deur, zonder verkeer, geen lawaai, weinig lawaai,
  niet te veel herrie, weinig verkeer, een kalme buurt, een kalme straat, in alle rust, vooral stilte,
  rust en stilte, rust aan mijn hoofd, een vredige omgeving, een autoluwe straat

dicht bij het werk, nabij werk
  vlak bij mijn werk, dicht bij kantoor, vlakbij kantoor, dicht bij de fabriek, dicht bij mijn baas,
  dichter bij mijn job, dicht bij mijn baan, korte reistijd naar mijn werk, niet te lang pendelen,
  niet ver van mijn werk, op fietsafstand van mijn werk, korte rit naar kantoor, nabij mijn werkplek,
  kort bij mijn werk, kort bij het werk, vlakbij mijn baan, tegen mijn werk aan

dicht bij scholen, nabij school
  vlak bij een school, scholen in de buurt, een basisschool in de buurt, een school op loopafstand,
  dicht bij de crèche, dicht bij de kinderopvang, dicht bij de kleuterklas, dicht bij de unief,
  vlak bij de universiteit, naast het schoolplein, met goede scholen, scholen vlakbij, school om de hoek,
  goede scholen dichtbij, bij de middelbare school

ochtend, morgen, voormiddag, 's ochtends, 's morgens
  in de ochtend, in de voormiddag, vroeg op de dag, 's morgens vroeg, 's ochtends vroeg, in de vroegte,
  voor de middag, voor twaalven, vóór twaalf uur, voor het middaguur, rond een uur of negen, om tien uur,
  om negen uur, om half tien, om elf uur, vlak na het ontbijt, het begin van de dag, ochtendje,
  de voormiddaguren

middaguur, tussen de middag, rond de middag, lunchtijd
  tussen twaalf en één, tussen twaalf en twee, in de lunchpauze, in mijn lunchpauze, in mijn middagpauze,
  rond lunchtijd, rond het middaguur, rond twaalf uur, om twaalf uur, om half één, op den noen, 's noens,
  over de middag, als ik lunch, onder lunchtijd, tijdens de boterham, in de pauze rond twaalf

middag, namiddag, 's middags, 's namiddags
  in de middag, in de namiddag, na de middag, na de lunch, achternoen, in de achternoen, rond een uur of drie,
  om twee uur, om drie uur, om half vier, om vier uur, na schooltijd, eind van de middag, laat in de namiddag,
  vroeg in de middag, na tweeën, een uur of twee, voor het avondeten, tegen vieren, rond theetijd

avond, 's avonds
  in de avond, na het werk, na mijn werk, na kantoortijd, na de uren, na het eten, na het avondeten, na zessen,
  na zes uur, na vijven, na zevenen, om zeven uur 's avonds, om acht uur 's avonds, begin van de avond,
  laat op de dag, als het donker is, als de kinderen slapen, vanavond, avondje, in de avonduren,
  kinderen op bed, na de kantooruren

doordeweeks, werkdag, weekdag, door de week
  doordeweekse dag, in de week, gewoon door de week, op een werkdag, tijdens de week,
  maandag tot en met vrijdag, van maandag tot vrijdag, op maandag, op dinsdag, op woensdag, woensdagmiddag,
  op donderdag, op vrijdag, maandag, dinsdag, woensdag, donderdag, vrijdag, door-de-weeks, op een weekdag,
  begin van de week, midden in de week

weekend, in het weekend
  in het weekeinde, het weekeinde, zaterdag of zondag, zaterdags of zondags, zaterdag en zondag, in 't weekend,
  een van de twee weekenddagen, op mijn vrije weekend, weekenddag, een van die twee vrije dagen,
  zaterdag dan wel zondag, weekends, de weekends, vrije dagen in het weekend, dit weekend, volgend weekend,
  komend weekend, een weekend

zaterdag, op zaterdag
  zaterdags, 's zaterdags, zaterdagochtend, zaterdagmorgen, zaterdagmiddag, zaterdagnamiddag,
  zaterdagvoormiddag, zaterdagavond, de zaterdag, komende zaterdag, zaterdag overdag, den zaterdag,
  aanstaande zaterdag, eerstvolgende zaterdag, een zaterdag, zaterdagje

zondag, op zondag
  zondags, 's zondags, zondagochtend, zondagmorgen, zondagmiddag, zondagnamiddag, zondagvoormiddag, zondagavond,
  de zondag, komende zondag, na de kerk, na de mis, den zondag, aanstaande zondag, zondag na de kerk,
  eerstvolgende zondag, zondagje

direct, onmiddellijk, meteen, per direct, zo snel mogelijk, zo spoedig mogelijk, zo vlug mogelijk, dadelijk
  zo gauw mogelijk, zo rap mogelijk, liefst vandaag nog, liever vandaag dan morgen, liever gisteren dan vandaag,
  gisteren bij wijze van spreken, vandaag nog, morgen al, terstond, van zodra het kan, zodra het vrij is,
  deze week nog, volgende week al, nu direct, nu meteen, asap, hoe eerder hoe beter, hoe sneller hoe beter,
  eigenlijk nu, op stel en sprong, subiet, binnen een paar dagen, er is haast bij, ik heb er haast mee,
  ik sta anders op straat, heel dringend

binnen drie maanden, binnen 3 maanden, 1 tot 3 maanden
  over een maand, over een maand of twee, over twee maanden, binnen een maand of drie, over drie maanden,
  binnen het kwartaal, dit kwartaal nog, volgende maand, over een week of zes, over een week of acht,
  binnen twee maanden, een maand of twee drie, komende drie maanden, binnen een paar maanden,
  binnen enkele maanden, nog drie maandjes, volgend kwartaal, volgende maand al, binnen negentig dagen,
  acht weken

binnen zes maanden, binnen een halfjaar, 3 tot 6 maanden
  over een halfjaar, over een half jaar, binnen het halfjaar, over een maand of vijf, over een maand of zes,
  over vier maanden, over vijf maanden, over zes maanden, een half jaartje, een maand of vier vijf,
  in de komende zes maanden, binnen een maand of zes, nog een halfjaar, zes maandjes, binnen dit halfjaar,
  halfjaartje, nog een maand of vijf

later, volgend jaar, meer dan zes maanden, over een jaar
  over een jaar of zo, over een jaartje, over een jaar pas, na nieuwjaar pas, na volgende zomer,
  pas volgend jaar, pas in het nieuwe jaar, het jaar daarop, over anderhalf jaar, over twee jaar,
  binnen een jaar of twee, binnen een paar jaar, op langere termijn, op lange termijn, op termijn, ooit eens,
  in de verre toekomst, voorlopig nog niet, dat duurt nog wel even, voor later, het komende jaar nog niet,
  als het huis af is

flexibel, in overleg, geen voorkeur
  in onderling overleg, dat kan in overleg, daar ben ik flexibel in, ik ben heel flexibel, we kunnen schuiven,
  daar kunnen we mee schuiven, maakt niet uit wanneer, het maakt mij niet uit, hangt van de woning af,
  zoals het de eigenaar uitkomt, te bespreken, overeen te komen, af te spreken, nader te bepalen,
  zoals het uitkomt, ik pas me aan, ik schik me, geen vaste datum, geen bepaalde datum,
  wanneer het maar vrijkomt

na opzegtermijn, na afloop van de huur, na opzeg
  als mijn opzeg om is, als de opzegtermijn voorbij is, als mijn opzegtermijn afloopt, na mijn opzegperiode,
  als mijn huur afloopt, als mijn huurcontract afloopt, einde van mijn contract, zodra mijn contract afloopt,
  ik heb een maand opzegtermijn, ik heb drie maanden opzeg, ik moet nog opzeggen, als ik hier weg mag,
  als mijn opzeg gedaan is, afhankelijk van mijn opzegtermijn, na de opzegging, eerst de huidige huur opzeggen,
  eerst nog opzeggen, nog vast aan mijn huurcontract, mijn opzegperiode uitzitten

in loondienst, werknemer, bediende, arbeider
  in loondienst bij een bedrijf, ik werk in loondienst, ik werk voor een baas, ik heb een baas, bij een baas,
  ik heb een vaste baan, ik heb vast werk, ik werk bij een bedrijf, ik werk op een kantoor, ik werk op kantoor,
  ik ben bediende, ik ben arbeider, ik werk in de fabriek, loontrekkende, werknemer in de privé,
  in de privésector, gewoon een baan, ik werk in de zorg, ik werk in een winkel, ik werk als verpleegkundige,
  loontrekkend, ik sta op de loonlijst, ik heb een werkgever, gewoon werkend, kaderlid

zelfstandige, zzp'er, ondernemer, freelancer, zelfstandig, zzp, zzper, freelance, eigen zaak, eigen bedrijf
  ik werk voor mezelf, ik ben eigen baas, mijn eigen baas, voor eigen rekening, ik heb een eigen zaak,
  ik heb een eigen bedrijf, een eigen bedrijfje, ik heb een eenmanszaak, eenmanszaak, ik ben zzp'er,
  zelfstandige zonder personeel, zelfstandig ondernemer, ik freelance, ik ben freelance, ik heb een bv,
  ik heb een vennootschap, bedrijfsleider van mijn eigen zaak, zaakvoerder, zelfstandige in hoofdberoep,
  zelfstandige in bijberoep, vrij beroep, ik run een bedrijf, ik heb een vof, ik heb een winkel, dga,
  middenstander, ik factureer

ambtenaar, overheidsdienst, statutair
  ik werk bij de gemeente, ik werk bij het rijk, bij de overheid, ik werk voor de overheid, rijksambtenaar,
  ik werk voor de staat, ik zit bij de politie, ik werk bij de politie, bij de belastingdienst,
  bij het ministerie, op het ministerie, bij defensie, ik ben militair, bij het leger, vastbenoemd,
  vast benoemd, bij de provincie, in overheidsdienst, staatsdienst, in publieke dienst, ik ben statutair,
  contractueel bij de stad

student, studerend, studente
  ik studeer, ik studeer nog, ik zit op de universiteit, ik zit aan de unief, ik zit op de hogeschool,
  ik ga naar de universiteit, ik zit op het hbo, ik zit op het mbo, ik zit nog op school, ik doe mijn master,
  ik doe een master, ik zit in mijn bachelor, ik begin aan de studie, universiteitsstudent,
  ik ben aan het studeren, uitwisselingsstudent, erasmusstudent, ik leer nog

leerling, stagiair, leerwerktraject, bbl
  ik zit in de leer, leerling-werknemer, ik doe een bbl-opleiding, werken en leren, leren en werken,
  ik doe duaal leren, duaal leren, ik loop stage, stagiaire, een leercontract, leerjongen,
  leercontract bij een patroon, ik leer een vak, een traineeship, ik ben trainee, leerwerkplek

gepensioneerd, met pensioen, pensionado, aow, gepensioneerde, pensioen, op pensioen
  ik ben met pensioen, ik ben op pensioen, ik heb aow, ik krijg aow, ik zit in de aow, pensioengerechtigd,
  ik ben gestopt met werken, op rust, op rust gesteld, ik trek van mijn pensioen, ik leef van mijn pensioen,
  ik zit in de vut, met de vut, op brugpensioen, bruggepensioneerd, met vervroegd pensioen, 65-plusser,
  pensioentrekker, rentenier, ik heb mijn jaren gewerkt, van mijn oude dag genieten, gestopt met werken

werkloos, werkzoekend, werkzoekende, zonder werk
  ik zit zonder werk, ik zoek werk, op zoek naar werk, op zoek naar een baan, ik heb geen baan,
  ik heb geen werk, ik zit in de ww, ww-uitkering, ik zit in de bijstand, bijstandsuitkering,
  ik leef van een uitkering, ik zit aan de dop, ik dop, aan den dop, ik sta aan de dop, ik krijg stempelgeld,
  ik krijg een leefloon, leefloon van het ocmw, ingeschreven bij de vdab, tussen twee banen, tussen twee jobs,
  ik zit thuis zonder baan, ik ben aan het solliciteren, ontslagen, net mijn baan kwijt, baanloos,
  ingeschreven als werkzoekende

huisvrouw, huisman
  ik doe het huishouden, ik zorg voor het huishouden, thuisblijfmoeder, thuisblijfmama, thuisblijfvader,
  ik ben huismoeder, huismoeder, ik run het gezin, fulltime moeder, fulltime mama, ik verzorg het gezin,
  ik doe alles thuis, thuis bij de kinderen, ik doe thuis het huishouden, ik zorg voor de kinderen,
  huisvrouw en moeder, het huishouden, huisvader, moeder aan de haard

ouderschapsverlof, zwangerschapsverlof, bevallingsverlof
  met bevallingsverlof, met zwangerschapsverlof, in moederschapsrust, moederschapsverlof, moederschapsrust,
  vaderschapsverlof, ik heb ouderschapsverlof opgenomen, tijdkrediet voor de kinderen, ik zit in tijdkrediet,
  geboorteverlof, babyverlof, ik ben net bevallen, thuis met de baby, verlof voor de kleine,
  zwangerschapsverlof tot na de zomer, ik ben met ouderschapsverlof, kraamverlof

vast contract, onbepaalde tijd, contract van onbepaalde duur, onbepaalde, onbepaalde duur, niet tijdelijk
  ik heb een vast contract, vaste aanstelling, vaste dienst, in vaste dienst, ik ben in vaste dienst,
  een vaste baan, een contract voor onbepaalde tijd, een vaste job, vast in dienst, een vast dienstverband,
  een vaste benoeming, zonder einddatum, zonder einde, ik ben vast aangenomen, voor het leven,
  een contract onbepaald, vaste, vast

tijdelijk contract, bepaalde tijd, contract van bepaalde duur, bepaalde, tijdelijk, tijdelijke, bepaalde duur, niet vast
  een jaarcontract, ik heb een jaarcontract, een contract voor een jaar, een contract van een jaar,
  een halfjaarcontract, een contract voor zes maanden, tijdelijke baan, tijdelijk dienstverband,
  loopt af volgend jaar, mijn contract wordt telkens verlengd, met een einddatum, een vervangingscontract,
  een contractje, een projectcontract, een seizoenscontract, jaarcontractje

uitzendkracht, interim, uitzendcontract, uitzendbureau
  ik werk via een uitzendbureau, via het uitzendbureau, uitzendwerk, ik doe interimwerk, interimwerk,
  interimaris, via een interimkantoor, ik ben interim, via randstad, via tempo-team, via adecco,
  als oproepkracht, met weekcontracten, dagcontracten, weekcontracten, via payroll, flexwerker

proeftijd, proefperiode
  ik zit in mijn proeftijd, nog in mijn proeftijd, in de proefmaand, proefmaand, ik ben net begonnen,
  ik ben pas begonnen, ik ben nog op proef, op proef, mijn eerste maand, in mijn proefperiode,
  nog aan het inwerken, pas een paar weken, net gestart, nieuw in dienst, nog in de proeffase

voltijds, fulltime, full time, volledige baan
  veertig uur, veertig uur per week, 40 uur, 38 uur, achtendertig uur, zesendertig uur, de volle week,
  vijf dagen per week, vijf dagen in de week, een hele week, vijf op vijf, een volle baan, volle dagen,
  een volledige werkweek, honderd procent, een fulltimer, negen tot vijf

deeltijds, parttime, part time, deeltijd
  vier vijfde, vier op vijf, ik werk vier vijfde, halftijds, halve dagen, ik werk halve dagen,
  drie dagen per week, drie dagen in de week, twee dagen per week, vier dagen per week, twintig uur, 24 uur,
  vierentwintig uur, vijftig procent, tachtig procent, een parttimer, een halve baan, een paar dagen per week,
  een bijbaantje, alleen de ochtenden

alleen, alleenstaand, één persoon, single
  in mijn eentje, op mijn eentje, ik ben alleenstaand, alleenwonend, ik woon alleen, ik ben vrijgezel,
  vrijgezel, helemaal alleen, enkel ik, enkel voor mezelf, alleen ik, alleen voor mezelf, gewoon ik,
  ik ben weduwe, ik ben weduwnaar, weduwnaar, ik ben maar alleen, één persoontje, moederziel alleen,
  alleen ikzelf, voor mij alleen, een eenpersoonshuishouden

stel, koppel, samenwonend, twee personen, echtpaar
  met zijn tweeën, met ons tweeën, met z'n tweeën, met ons tweetjes, wij tweeën, mijn vrouw en ik,
  mijn man en ik, mijn vriend en ik, mijn vriendin en ik, mijn partner en ik, met mijn man, met mijn vrouw,
  met mijn vriend, met mijn vriendin, met mijn partner, samen met mijn vriend, samen met mijn vriendin,
  mijn lief en ik, met mijn lief, met mijn verloofde, wij zijn getrouwd zonder kinderen, getrouwd stel,
  jong koppel, een koppeltje, wettelijk samenwonend, wij zijn met twee, man en vrouw, we zijn een stel, gehuwd

gezin, gezin met kinderen
  met vrouw en kinderen, met man en kinderen, met het hele gezin, met mijn gezin, vader moeder en kinderen,
  twee volwassenen en twee kinderen, met de kids, met de kleintjes, met de kleine, met zijn vieren,
  met zijn vijven, met ons vieren, met ons vijven, wij hebben drie kinderen, wij hebben twee kinderen,
  een gezin van vier, een gezin van vijf, wij zijn met vier, wij zijn met vijf, een gezinnetje, met een baby,
  kinderen erbij, een nieuw samengesteld gezin, wij en de kinderen

woningdelers, vrienden, huisgenoten, samen huren met vrienden
  met vrienden, met een vriendengroep, met een paar vrienden, met kameraden, met maten, met een maat,
  met huisgenoten, met een huisgenoot, met studiegenoten, met medestudenten, met een groepje,
  wij zijn drie vriendinnen, met vriendinnen samen, met collega's, met een collega, een woongroep, cohousing,
  cohousen, samenhuizen, we delen de huur, met mijn zus samen, met mijn broer samen

alleenstaande ouder, eenoudergezin
  alleenstaande moeder, alleenstaande vader, alleenstaande mama, alleenstaande papa, alleen met de kinderen,
  alleen met mijn zoon, alleen met mijn dochter, alleen met mijn kind, ik en mijn dochter, ik en mijn zoon,
  mijn dochter en ik, mijn zoon en ik, gescheiden met kinderen, co-ouder, co-ouderschap, kinderen om de week,
  om de week de kinderen, bom-moeder, ik en de kinderen, ik voed ze alleen op, de kinderen week om week

bedrijf, firma, onderneming, organisatie
  voor mijn personeel, voor onze werknemers, voor medewerkers, voor onze arbeiders, voor een expat van ons,
  via de zaak, namens het bedrijf, op naam van de zaak, op naam van de bv, de firma huurt, voor de firma,
  mijn werkgever huurt, voor arbeidsmigranten, de vennootschap, op de vennootschap, een stichting, een vzw

hond, honden
  een hondje, een puppy, een pup, een labrador, een golden retriever, een herder, een herdershond,
  een chihuahua, een teckel, een jack russell, een bulldog, een viervoeter die blaft, een beagle, een poedel,
  een blaffer, een straathondje, een hondeke, een asielhond, een geleidehond, een hulphond, een border collie

kat, poes, katten
  een katje, een poesje, een kitten, een kater, een katertje, een huiskat, een binnenkat, een minoes,
  een rode kater, een katteke, twee poezen, poezen, een siamees, een maine coon, een perzische, een poezebeest,
  een kattenbak, een britse korthaar, een lapjeskat

kleine huisdieren, knaagdieren, vogels, vissen
  een konijn, een konijntje, een cavia, een hamster, een goudvis, een aquarium, een kanarie, een parkiet,
  een papegaai, een schildpad, een vogeltje, een kooi met vogels, een rat, een gerbil, een visje, een terrarium,
  een hagedis, muisjes, iets in een kooitje, klein spul in een kooi, kippen, cavia's

geen huisdieren
  helemaal geen beesten, geen beesten, geen dieren, geen dieren in huis, geen huisdier, zonder dieren,
  zonder huisdieren, geen hond of kat, geen kat of hond, huisdierloos, ik ben allergisch voor dieren,
  ik hou niet van beesten, alleen planten, enkel planten, dieren heb ik niet, geen enkel beest,
  geen enkel huisdier, geen dier in huis, nul huisdieren, wij houden geen dieren

roker, rookt
  ik rook, ik rook wel, af en toe een sigaretje, ik paf, ik ben een roker, een shagje, een sjekkie,
  een sigaartje, een pijp, ik ben een kettingroker, ik ben verslaafd aan sigaretten, een pakje per dag,
  een gelegenheidsroker, ik steek er eentje op, verstokte roker, rookster, sjekkies, een sigaret na het eten

niet-roker, rookvrij, nietroker
  ik rook niet, niet roker, wij roken niet, ik ben gestopt met roken, gestopt met roken, nooit gerookt,
  heb nooit gerookt, een rookvrij huis, wij zijn allebei niet-rokers, ik kan niet tegen rook, ik haat die rook,
  geen sigaretten, er wordt hier niet gerookt, al jaren gestopt, niemand rookt bij ons,
  een verstokte niet-roker, totaal niet-roker, bij ons rookt niemand, sigaretten raak ik niet aan

alleen buiten, enkel buiten, op het balkon
  ik rook alleen buiten, ik rook enkel buiten, op het balkon een sigaretje, ik rook op het balkon,
  ik rook in de tuin, ik rook op het terras, buiten voor de deur, nooit binnen, niet binnenshuis,
  binnen wordt niet gerookt, uitsluitend buiten, een sigaretje buiten, ik rook nooit in huis,
  buiten een sigaretje, naar buiten om te roken, roken doe ik buiten

hypotheek, lening, hypothecair krediet, banklening, woonkrediet, woonlening, leningen, bankkrediet, krediet, hypothecair, hypothecaire, lenen, leen, financiering, financieren, bank, leent, geleend, geleende, leninkje, leninkjes, kredietje, banken, bankier, kbc, belfius, rabobank, rabo, argenta, bnp, fortis, abn, afbetalen, afbetaling, hypotheekje, hypotheken, kredieten
  via de bank, met een lening, ik leen bij de bank, ik neem een hypotheek, een hypotheekje, een woninglening,
  met krediet, een krediet bij de bank, een hypothecaire lening, via de hypotheekadviseur, de hypotheker,
  ik ga lenen, wij gaan lenen, geleend geld, de bank betaalt, een annuïteitenhypotheek,
  een lening op dertig jaar, een lening op twintig jaar, ik moet lenen, financiering via de bank

eigen geld, eigen middelen, contant, spaargeld, cash, gespaard, spaarcenten, spaarrekening, spaarpot, spaarboekje, baar geld, cashgeld, contanten, spaargelden, gespaarde
  met eigen geld, uit eigen zak, van mijn spaargeld, van ons spaargeld, van ons spaarboekje, ik heb gespaard,
  ik betaal alles zelf, zonder lening, zonder hypotheek, geen lening nodig, geen hypotheek nodig,
  ik hoef niet te lenen, ik moet niet lenen, ik leen niks, boter bij de vis, in één keer, in één keer betalen,
  cash op tafel, alles cash, het geld staat klaar, eigen vermogen, met eigen inbreng, alles eigen geld,
  spaarcentjes, erfenis, eigen zak, briefjes, overwaarde

verkoop van huidige woning, verkoop eigen woning, overwaarde
  ik verkoop eerst mijn huis, eerst ons huis verkopen, ons huis staat te koop, mijn huis staat te koop,
  met de overwaarde, overwaarde op ons huis, als ons huis verkocht is, mijn appartement verkopen,
  onze flat verkopen, wat ons huis opbrengt, met een overbruggingskrediet, overbruggingskrediet,
  door mijn huis te verkopen, eerst mijn huis verkopen, opbrengst van mijn huis, geld uit de verkoop

hulp van familie, schenking, hulp van ouders
  mijn ouders helpen mee, mijn ouders leggen bij, mijn ouders springen bij, mijn ouders betalen mee,
  met hulp van mijn ouders, de jubelton, een schenking van mijn ouders, een schenking van opa,
  van mijn pa en ma, papa en mama, mijn schoonouders, mijn schoonouders helpen, een familielening,
  via de familie, geld van de familie, ik leen bij mijn ouders, een handgift, mijn vader schiet het voor,
  opa en oma doen mee, bank van pa en ma

erfenis, nalatenschap
  ik heb geërfd, een erfenisje, ik heb een erfenis gekregen, geld van mijn overleden ouders,
  van mijn moeder geërfd, van mijn vader geërfd, van mijn oma geërfd, een tante heeft ons wat nagelaten,
  mijn erfdeel, een legaat, uit de boedel, uit het testament, mijn kindsdeel, nagelaten geld,
  we hebben wat geërfd

nog niet geregeld, nog onbekend, nog niet duidelijk
  dat moeten we nog bekijken, dat moet ik nog uitzoeken, nog niet bekeken, nog niet rond, nog niet in orde,
  nog niet zeker hoe, nog geen idee hoe, nog te bekijken, nog in onderzoek, staat nog open, nog niks geregeld,
  nog uit te zoeken, nog bij de bank langs, ben er nog niet uit, nog aan het nadenken

borg, waarborgsom, bankgarantie, huurwaarborg, waarborg
  een waarborgsom storten, een borgsom, ik stort de borg, twee maanden borg, drie maanden borg,
  twee maanden waarborg, drie maanden waarborg, op een geblokkeerde rekening, een geblokkeerde rekening,
  huurwaarborgrekening, een garantie van de bank, ik zet het geld vast, een waarborg op de bank, e-depo,
  een bedrag vastzetten, waarborg via het ocmw, twee maanden vooruit als borg

garantsteller, borgsteller, borgstelling, garantstelling
  mijn ouders staan garant, mijn ouders staan borg, mijn vader staat borg, mijn moeder staat borg,
  mijn vader staat garant, mijn moeder staat garant, iemand die garant staat, iemand die borg staat,
  mijn ouders tekenen mee, mijn vader tekent mee, een medeondertekenaar, mijn werkgever staat garant,
  een persoonlijke borg, borgstaan, mijn oom staat borg, mijn ouders zijn de garant, een garant,
  iemand die meetekent, mijn broer staat garant, mijn schoonouders staan garant

waarborgverzekering, borgverzekering, huurgarantieverzekering
  een verzekering in plaats van borg, een verzekering die de borg dekt, een borgstellingsverzekering,
  via een verzekeraar, via een verzekeringsmaatschappij, een verzekering voor de waarborg,
  een huurwaarborgverzekering, een waarborgpolis, een polis afsluiten, verzekering in plaats van borg,
  een borgpolis, verzekering voor de borg, premie in plaats van borg, een borgstellingspolis

eigen bewoning, zelf bewonen, zelf wonen
  om zelf in te wonen, om er zelf te wonen, om zelf te gaan wonen, voor mezelf, voor onszelf,
  voor eigen gebruik, zelf betrekken, wij gaan er zelf in, ik ga er zelf in, ik trek er zelf in,
  als hoofdverblijf, als hoofdverblijfplaats, ons nieuwe thuis, we gaan er zelf wonen, persoonlijk gebruik,
  ik kom er zelf wonen, om er zelf in te trekken, er zelf intrekken, zelf intrekken,
  als eigen woning, wij trekken erin, met het gezin erin

verhuur, investering, belegging, beleggen
  verhuren, om te verhuren, om door te verhuren, om aan studenten te verhuren, als belegging, als investering,
  om geld in te steken, om geld in te stoppen, als appeltje voor de dorst, voor mijn pensioenopbouw,
  opbrengsteigendom, voor de huurinkomsten, voor de huuropbrengst, voor het rendement, als geldbelegging,
  om huurders in te zetten, er komen huurders in, voor de airbnb, buy to let, om mijn centen te beleggen,
  als pensioenpotje

vakantiewoning, tweede woning, tweede verblijf, buitenverblijf
  voor de vakanties, voor de vakantie, voor in het weekend, voor de weekends, een tweede huis,
  een tweede huisje, als tweede verblijf, een buitenhuisje, een buitenverblijfje, een vakantiehuis,
  een vakantiehuisje, een optrekje aan zee, een optrekje, een weekendhuisje, een zomerhuisje, een pied-à-terre,
  voor de zomers, een recreatiewoning, als we vrij zijn, een chaletje, om vakantie te vieren

voor kinderen, voor ouders, voor familie
  voor mijn zoon, voor mijn dochter, voor onze zoon, voor onze dochter, voor de kinderen, voor mijn moeder,
  voor mijn vader, voor mijn ouders, mijn ouders komen erin, mijn dochter gaat er wonen,
  mijn zoon gaat er wonen, mijn moeder gaat er wonen, voor ons ma, voor ons pa, voor mijn studerende dochter,
  voor mijn studerende zoon, voor mijn schoonmoeder, voor mijn schoonouders, voor de kleinkinderen,
  voor mijn kleinzoon, voor mijn kleindochter, voor oma

kantoor, praktijk, beroepsdoeleinden, bedrijf aan huis
  als kantoor, als praktijk, voor mijn praktijk, praktijkruimte, een praktijk aan huis, voor mijn zaak,
  om een zaak te beginnen, voor het bedrijf, een tandartspraktijk, een kinepraktijk, een fysiopraktijk,
  een huisartsenpraktijk, een kapsalon, mijn kabinet, een advocatenkantoor, een salon beginnen,
  voor beroepsgebruik, professioneel gebruik, een atelier, een werkplek, een schoonheidssalon, klanten ontvangen

nieuwbouw, nieuw
  een nieuwbouwwoning, iets nieuws, gloednieuw, splinternieuw, spiksplinternieuw, net gebouwd, pas gebouwd,
  een nieuwbouwproject, van de tekening, op plan, kopen op plan, sleutel op de deur, nog in aanbouw,
  recent gebouwd, een nieuw gebouw, een nieuw project, hagelnieuw, zo nieuw mogelijk, iets moderns en nieuws

oudbouw, bestaande bouw, oud pand, karakterwoning
  een oud huis, een ouder pand, een ouder huis, een jaren dertig woning, jaren dertig,
  een huis uit de jaren dertig, een vooroorlogs huis, vooroorlogs, met karakter, een karaktervol pand,
  met glas in lood, met hoge plafonds en ornamenten, een monument, een monumentaal pand, een rijksmonument,
  een oude woning met sfeer, een authentiek huis, met originele details, art deco, een huis met geschiedenis,
  van rond negentienhonderd, eeuwenoud, iets ouds

gerenoveerd, opgeknapt, instapklaar, verbouwd
  helemaal opgeknapt, volledig gerenoveerd, pas gerenoveerd, net gerenoveerd, pas verbouwd, net verbouwd,
  kant-en-klaar, kant en klaar, instapklare woning, zo erin, zo in te trekken, zo de verhuisdozen erin,
  alles gedaan, alles al vernieuwd, zonder klussen, niks meer aan doen, opgefrist, gemoderniseerd, vernieuwd,
  vernieuwbouw, geen werk meer aan

te renoveren, opknapper, kluswoning, renovatieproject
  een opknappertje, een klushuis, een kluspand, een klusproject, ik wil zelf klussen, om zelf op te knappen,
  om zelf te verbouwen, om zelf te renoveren, waar nog werk aan is, met werk aan, werk aan de winkel,
  een bouwval, een krot, een casco woning, casco, wij zijn handig, ik ben handig, een renovatiepand,
  te verbouwen, op te frissen, om te strippen, op te knappen, moet veel aan gebeuren

eerste bewoning, eerste bewoner, nooit bewoond
  als eerste bewoner, als eersten erin, waar nog niemand gewoond heeft, nog nooit bewoond, onbewoond,
  wij worden de eerste bewoners, de allereerste bewoner, niemand voor mij, eerste bewoonster,
  nog door niemand gebruikt, nog in het plastic, eerste gebruik, eerste huurder erin, eerste huurder,
  nog door niemand bewoond, helemaal ongebruikt

geen voorkeur, maakt niet uit
  alles is goed, maakt me niks uit, maakt mij niet uit, om het even, dat is om het even, dat is mij gelijk,
  dat is me gelijk, maakt geen verschil, allemaal goed, beide is goed, allebei goed, het een of het ander,
  al dan niet gerenoveerd, oud of nieuw, zowel oud als nieuw, nieuw of oud, geen bepaalde voorkeur,
  het is me eender, speelt geen rol

gemeubileerd, bemeubeld, met meubels, ingericht, volledig ingericht, meubels nodig, gemeubeld, gestoffeerd en gemeubileerd
  met meubels erin, met meubilair, volledig gemeubileerd, helemaal ingericht, compleet ingericht,
  met alles erin, met inboedel, inclusief meubels, meubels inbegrepen, waar alles al in staat,
  ik heb geen eigen meubels, ik heb zelf geen meubels, alleen met mijn koffer erin, turnkey,
  een ingerichte woning, bemeubelde flat, met alles

ongemeubileerd, niet gemeubeld, gestoffeerd, kaal, leeg, onbemeubeld, geen meubels, alles behalve gemeubileerd, niet gemeubileerd, ongemeubeld, zonder meubels
  zonder meubilair, helemaal leeg, een lege woning, niks erin, kale woning, kale huur, ik heb eigen meubels,
  ik heb mijn eigen spullen, wij hebben onze eigen meubels, we nemen onze meubels mee, eigen meubels meebrengen,
  met mijn eigen spullen, niet bemeubeld, ik heb zelf alles, ik heb een hele inboedel, zelf inrichten,
  mijn eigen meubels mee, zonder, eigen meubels, mijn meubels, eigen spullen, onze spullen, eigen gerief

gedeeltelijk gemeubileerd, deels gemeubileerd, semi-gemeubileerd
  half gemeubileerd, een paar meubels, met een paar meubels erin, alleen de basismeubels, enkel de basis,
  deels ingericht, half ingericht, hier en daar een kast, de helft erin, enkele meubels,
  een deel van de meubels, voor een deel ingericht, een stuk bemeubeld, een deel gemeubileerd,
  niet volledig gemeubileerd, wat basismeubels, gordijnen en wat meubels

met keuken, ingerichte keuken, keuken met apparatuur
  met een keuken erin, een ingebouwde keuken, inbouwkeuken, een complete keuken, met keukenapparatuur,
  alleen de keuken, keuken met toestellen, met fornuis en koelkast, met frigo en vuur,
  een geïnstalleerde keuken, uitgeruste keuken, met vaatwasser, keuken inbegrepen, met kookplaat en oven

balkon, balkonnetje, loggia
  een balkonnetje, met een balkon, een inpandig balkon, een frans balkon, een loggia, een balkonneke,
  een stoel op het balkon, een zonnig balkon, een balkon op het zuiden, een uitstekend balkonnetje,
  een balkon aan de achterkant, balkonnetje voor, een hangbalkon, balkon met zon, plek voor een balkonstoeltje

terras
  een terrasje, een zonneterras, een ruim terras, een plaatsje buiten, een patio, een terraske, een koertje,
  een koer, een stenen plaatsje, een veranda, een overdekt terras, een binnenplaatsje, een plaatske,
  een tegelplaatsje, een plekje op de tegels

tuin, tuintje, achtertuin
  een tuintje, een grote tuin, een moestuin, een lapje gras, een stukje gras, een gazon, een grasveld,
  een stuk groen achter, een hof, een hofke, een hovingske, een achtertuintje, een voortuin, een stadstuin,
  met gras, om te tuinieren, ik tuinier graag, voor een trampoline, bloemen en groenten kweken,
  een stadstuintje, gras voor de kinderen, een speelplek in het gras

dakterras, daktuin
  een dakterrasje, op het dak, boven op het dak, een terras op het dak, een plek op het dak, een daktuintje,
  een groot terras bovenop, rooftop, een dakterras met zicht, zonnen op het dak, bovenop het dak,
  op het dak zitten, dakterras op het zuiden, het dak op kunnen, een terras boven op het dak,
  een terras op het platte dak

geen buitenruimte, niet nodig
  niks buiten, geen buitenruimte nodig, geen behoefte aan buitenruimte, zonder buitenruimte, zonder buiten,
  ik zit toch nooit buiten, buiten heb ik niks nodig, hoeft voor mij niet, geen van die dingen, geen van beide,
  geen van allen, liever niks te onderhouden, ik zit nooit buiten, niks van dat alles

garage, garagebox, box
  een garageke, een gesloten garage, een garagebox, een boxje, een inpandige garage, een eigen garage,
  een afgesloten box, een autobox, een gesloten box, met een garagepoort, een garagepoort, een dubbele garage,
  een garage aan huis, een garage naast het huis, met een roldeur, een stalling met een deur

ondergrondse garage, parkeergarage, parkeerkelder, ondergrondse parking
  onder de grond, ondergronds, ondergronds parkeren, in de parkeerkelder, in de kelder, onder het gebouw,
  een plek onder het gebouw, een plaats in de parkeergarage, ondergrondse staanplaats,
  autostaanplaats in de kelder, een kelderparking, een plek beneden onder het complex, garage onder het gebouw,
  parking onder het gebouw, kelderplaats

parkeerplaats, parkeerplek, buitenparking, staanplaats, eigen oprit
  op eigen terrein, op de oprit, een oprit, op mijn oprit, een eigen parkeerplek, een parkeerplaats buiten,
  een buitenplek, een staanplaats buiten, op het parkeerterrein, op het binnenterrein, een vaste plek buiten,
  een parkeervak, een gereserveerde plek buiten, een buitenstaanplaats, een open parking, op de inrit, een inrit

carport
  een overdekte plek, een afdak, een afdak voor de auto, onder een afdak, een overkapping,
  een overkapping voor de auto, onder de carport, een dak op palen, overdekt maar open,
  een overdekte staanplaats, een dakje boven de auto, een houten overkapping, onder een dakje, een afdakje,
  een luifel, een afdakske, carportje, een overdekte oprit

op straat, straatparkeren, openbare weg, bewonersvergunning
  gewoon op straat, aan de straat, langs de straat, langs de stoep, aan de stoep, in de straat,
  met een parkeervergunning, een parkeervergunning, met een bewonerskaart, bewonerskaart,
  een bewonersvergunning, met een vergunning, openbaar parkeren, langs de weg, in de blauwe zone,
  op de openbare weg

geen auto, geen parkeerplaats nodig, niet nodig
  ik heb geen auto, wij hebben geen auto, ik rij niet, ik rijd geen auto, ik heb geen rijbewijs, geen rijbewijs,
  zonder auto, ik gebruik deelauto's, een deelauto, autoloos, ik heb geen wagen, geen wagen,
  we hebben geen wagen, ik heb alleen een fiets, niks om te parkeren, geen parkeerplek nodig,
  alles met de fiets, alles met het ov, alles met de trein

auto, wagen, met de auto
  met de wagen, met mijn wagen, ik rij zelf, ik rijd zelf, met de leaseauto, leasewagen, met de bedrijfswagen,
  bedrijfswagen, salariswagen, ik neem de auto, met mijn eigen auto, met mijn autootje, in de file,
  over de snelweg, met de bestelwagen, met het busje, ik carpool, achter het stuur, met den auto,
  elektrische auto

openbaar vervoer, ov, trein, bus, tram, metro
  met de trein, met de bus, met de tram, met de metro, met het ov, ik pak de bus, ik pak de trein,
  ik neem de trein, ik neem de bus, met de sneltram, treinabonnement, met de ov-chipkaart, met de nmbs,
  met de ns, met de lijn, met de lijnbus, pendel met de trein, spoor, tram en bus

fiets, met de fiets
  op de fiets, per fiets, ik fiets, ik fiets altijd, met mijn fietsje, met de elektrische fiets, op mijn e-bike,
  e-bike, met de velo, met mijne velo, speedpedelec, op de bakfiets, met de bakfiets, ik ga fietsend,
  met mijn racefiets, ik trap zelf, op mijn stalen ros, koersfiets, met de vouwfiets

te voet, lopend, lopen
  ik loop, ik ga lopend, ik ga te voet, op wandelafstand, wandelend, ik wandel ernaartoe, ik wandel,
  met de benenwagen, met de voeten, gewoon lopend, ik doe alles te voet, het is om de hoek, ik kan erheen lopen,
  al wandelend, op eigen benen, stappend

motor, scooter, brommer, bromfiets
  met de motor, op de motor, met de moto, op mijn moto, moto, met de brommer, op de brommer, op de scooter,
  met de scooter, met mijn scootertje, mijn vespa, vespa, met de bromfiets, motorrijder, brommertje,
  met de motorfiets, motorfiets, snorfiets

begane grond, gelijkvloers, benedenverdieping, parterre
  op de begane grond, beneden, gelijkgronds, gelijkvloerse verdieping, gelijkvloers liefst, laagste verdieping,
  helemaal beneden, onderaan, op straatniveau, zonder trappen, zonder trap, geen trappen, geen trappen lopen,
  niet hoger dan beneden, de rez-de-chaussée, nulde verdieping, op het gelijkvloers, onderin, bel-etage

middelste verdieping, tussenverdieping, middenin
  ergens in het midden, in het midden, middenin het gebouw, ergens halverwege, halverwege, de middelste etages,
  tweede of derde, de tweede of de derde, derde verdieping, derde etage, vierde verdieping, tussenin,
  tussen onder en boven, op de tweede, op de derde, op driehoog, tweehoog, driehoog, een tussenetage,
  niet beneden en niet bovenaan, de middenverdieping

bovenste verdieping, topverdieping, hogere verdieping
  helemaal boven, helemaal bovenin, hoog in het gebouw, zo hoog mogelijk, liefst hoog, hoe hoger hoe liever,
  hoe hoger hoe beter, op de bovenste etage, de hoogste verdieping, bovenaan, onder het dak, niemand boven mij,
  geen bovenburen, zonder bovenburen, hoger gelegen, met uitzicht over de stad, de laatste verdieping,
  de laatste etage, in de top, tiende verdieping, vanaf de vijfde, boven de vijfde

eerste verdieping, eerste etage
  op de eerste, eenhoog, één hoog, op één hoog, op het eerst, één trap op, één trapje op, eerste verdiep,
  op het eerste verdiep, niet hoger dan de eerste, hooguit de eerste, één verdieping omhoog, boven de winkel,
  boven de begane grond, één trap omhoog, op etage één, eerste verdieping is goed

geen voorkeur, maakt niet uit
  maakt mij niet uit, maakt niks uit, om het even, alle verdiepingen, elke verdieping, gelijk welke,
  gelijk welke verdieping, eender welke, eender welke verdieping, welke verdieping dan ook, dat is mij gelijk,
  hoog of laag, beneden of boven, zowel boven als beneden, allemaal prima, het is me eender, geen bepaalde

lift, met lift, lift nodig
  een lift is nodig, ik heb een lift nodig, een lift moet er zijn, ik zit in een rolstoel, in een rolstoel,
  met een rollator, ik ben slecht ter been, slecht te been, trappen lopen gaat niet, trappen gaan niet meer,
  geen trappen, ik kan geen trappen lopen, ik kan geen trappen doen, mijn knieën willen niet meer,
  niet zonder lift, met de kinderwagen, een ascenseur, rolstoeltoegankelijk, liftje

trap geen probleem, zonder lift, trap is goed
  trappen zijn geen probleem, trappen vind ik prima, trappenlopen is gezond, ik kan goed trappen lopen,
  de trap is prima, de trap nemen is goed, ik neem altijd de trap, ik neem de trap wel, goed te been,
  lift hoeft niet, lift is niet nodig, ik loop wel naar boven, ik heb goede benen, ik heb geen lift nodig,
  zonder lift is prima, een paar trappen deert me niet, goed ter been, nog jong en fit, trap op trap af

open keuken, leefkeuken, amerikaanse keuken
  een keuken in de woonkamer, keuken bij de woonkamer, keuken en living in één, één geheel met de woonkamer,
  alles open, een keuken met kookeiland, een kookeiland, een eiland, een bar tussen keuken en woonkamer,
  een woonkeuken, zonder muur ertussen, geen muur ertussen, lekker open, open verbinding met de woonkamer

aparte keuken, gesloten keuken, dichte keuken
  een afgesloten keuken, een keuken apart, een keuken met een deur, met een deur ertussen, een muur ertussen,
  een eigen ruimte voor de keuken, een keukenruimte apart, een keuken die dicht kan, los van de woonkamer,
  gescheiden van de woonkamer, geen etensgeuren in de woonkamer, geen etenslucht in de kamer,
  afzonderlijke keuken, een dichte, dicht liefst

bad, ligbad, badkuip
  een ligbad, in bad, ik ga graag in bad, lekker in bad, een bubbelbad, een jacuzzi, een badkuip,
  voor de kinderen een bad, een warm bad, een zitbad, een hoekbad, ik lig graag in bad, badderen, baden,
  kinderen in bad, een bad om in te liggen, met een bad, bad nemen

douche, inloopdouche, douchecabine
  een inloopdouche, een douchke, een douchecabine, ik douche alleen, ik douche altijd, douchen, een regendouche,
  even douchen, een stortdouche, een italiaanse douche, staand douchen, gewoon onder de douche, onder de douche,
  een douchebak, een stortbad

bad en douche, allebei, beide
  alle twee, alle twee graag, het liefst beide, allebei graag, een bad en een douche, een douche en een bad,
  zowel bad als douche, een bad met een douche erin, aparte douche en een bad, een douche naast het bad,
  het een en het ander, het liefst allebei, alletwee, bad én douche

warmtepomp
  een warmtepompje, lucht-waterwarmtepomp, een hybride warmtepomp, hybride, aardwarmte, geothermie, bodemwarmte,
  een bodemwarmtepomp, een buitenunit, gasloos met een pomp, een lucht-water, bodemlus, een bron in de grond,
  warmte uit de lucht, warmte uit de grond

stadsverwarming, warmtenet, blokverwarming, stadswarmte
  op de stadswarmte, op het warmtenet, op het warmtenetwerk, een warmtenetwerk, collectieve verwarming,
  warmte van de verbrandingsoven, warmte van de centrale, via eneco warmte, aangesloten op het warmtenet,
  restwarmte, gemeenschappelijke verwarming, gemeenschappelijke stookplaats, de stadsverwarming,
  verwarming van de stad, verwarming voor het hele blok, één ketel voor iedereen, centrale stookplaats,
  collectieve installatie

gas, aardgas, cv op gas, gasketel
  op gas, met aardgas, cv-ketel, een combiketel, een hr-ketel, een gasketel, een condensatieketel op gas,
  gaskachel, gasconvectoren, een gasvuur, stadsgas, gashaard, een cv op aardgas, op het gas, een geiser

stookolie, mazout, olie
  op mazout, met mazout, op stookolie, een mazoutketel, mazouttank, een mazouttank, een olietank,
  een oliekachel, een mazoutkachel, huisbrandolie, een stookolieketel, een tank in de tuin, de mazoutboer,
  gasolie, op diesel

hout, pellets, houtkachel, pelletkachel
  op hout, met hout, een houtkachel, een haardje, een open haard, een speksteenkachel, een pelletkachel,
  pelletketel, een pelletketel, op pellets, korrels, houtkorrels, houtblokken, een allesbrander,
  een leuvense stoof, een houtstoof, een stoof op hout, houtvuur, een kachel met blokken, ik stook hout,
  houtpellets, blokken hout

elektrisch, elektriciteit, stroom
  op stroom, op elektriciteit, op den elektriek, elektrische kacheltjes, elektrische vloerverwarming,
  elektrische radiatoren, infraroodpanelen, infrarood, accumulatoren, accumulatieverwarming, nachtstroom,
  met stroom, een elektrisch vuurtje, elektrische convectoren, een airco die ook verwarmt

zonne-energie, zonnepanelen, zonneboiler
  op zonne-energie, met zonnepanelen, panelen op het dak, zonnecollectoren, een zonneboiler, energie van de zon,
  pv-panelen, fotovoltaïsche panelen, met panelen, pvt-panelen, zon op het dak, met zonnestroom, zonnewarmte,
  stroom van het dak, zon op mijn dak, panelen liggen er al, warm water van de zon

telefoon, telefonisch, bellen
  bel me maar, bel maar, bel mij gerust, je mag me bellen, u mag mij bellen, gewoon even bellen,
  geef me een belletje, een belletje, een telefoontje, per telefoon, via de telefoon, op de vaste lijn,
  op mijn nummer hier, telefoneren, gewoon opbellen, een belleke, telefoontje

e-mail, mail, e-mailadres
  mail me maar, mail maar, per mail, via de mail, via e-mail, stuur een mailtje, een mailtje, stuur me een mail,
  zet het op de mail, in mijn mailbox, in mijn inbox, schriftelijk via mail, mailen, een mailke, gmail, hotmail,
  elektronisch via mail, mijn mailadres

post, per brief, brief
  met de post, per post, een brief, stuur maar een brief, in de brievenbus, in de bus, op papier,
  een brief in de bus, gewone post, via de postbode, ouderwets met een brief, een envelop, opsturen,
  aangetekend, in mijn brievenbus, met de facteur, briefje

sms, sms-bericht, tekstbericht
  een sms'je, stuur een sms, sms me maar, sms maar, via sms, sms'en, een smske, een gewoon tekstberichtje,
  een tekstberichtje, een berichtje op mijn gsm, per sms, sms-je, smsje, smsen, sms'jes

whatsapp, app, appen
  app me maar, app maar, via de app, stuur een appje, een appje, een whatsappje, via whatsapp,
  een berichtje op whatsapp, whatsappen, op de whatsapp, appen is het makkelijkst, stuur maar een whatsapp,
  een whatsappke, appje

persoonlijk, op kantoor, langskomen, bezoek
  ik kom langs, ik kom wel langs, ik kom even langs, langskomen op kantoor, bij jullie op kantoor,
  aan het loket, aan de balie, face to face, onder vier ogen, in levenden lijve, met een kop koffie,
  aan tafel zitten, ik kom naar jullie toe, jullie mogen langskomen, kom maar langs, bij mij thuis,
  persoonlijk gesprek, een afspraak op kantoor, ik spring even binnen, iemand in het echt zien

videobellen, videogesprek, beeldbellen
  via teams, via zoom, via skype, facetimen, via facetime, met beeld, via de webcam, met de camera,
  een teamsmeeting, een online meeting, een videocall, via een schermpje, videochat, google meet,
  een zoomgesprek, online met beeld

bezichtiging ter plaatse, fysieke bezichtiging, plaatsbezoek
  ter plaatse, in het echt, in het echt zien, met eigen ogen, met mijn eigen ogen zien, zelf komen kijken,
  ik kom zelf kijken, gewoon komen kijken, even langskomen, ik kom kijken, rondlopen in het huis,
  rondkijken in de woning zelf, op locatie, op het adres zelf, live, een rondleiding ter plekke, ter plekke,
  fysiek, een bezoekje, ik wil er rondlopen, een echt bezoek, in het echt bekijken

videobezichtiging, online bezichtiging, virtueel
  via video, per video, een filmpje, stuur een filmpje, op een filmpje, via het scherm, op de computer,
  online kijken, vanaf mijn computer, virtuele rondleiding, een virtuele tour, een 3d-tour, via facetime,
  via beeldbellen, via een videogesprek, online, van op afstand, ik zit in het buitenland,
  met de camera rondlopen

kortlopend, korte termijn, korte duur, tijdelijk
  voor een paar maanden, een paar maanden, een paar maandjes, maar even, voor even, voor een korte periode,
  korte periode, voor een half jaar, voor een halfjaar, een kort contract, een contract van korte duur,
  een jaartje, hoogstens een jaar, een maand of drie, zes maanden, minder dan een jaar, om iets te overbruggen,
  als tussenoplossing, ter overbrugging, een seizoen, shortstay, niet zo lang

langlopend, lange termijn, lange duur
  voor jaren, voor lange tijd, voor langere tijd, voor langere termijn, voor meerdere jaren, een lange periode,
  minstens drie jaar, minstens vijf jaar, een negenjarig contract, negen jaar, een contract van negen jaar,
  drie zes negen, ik wil er oud worden, ik wil er blijven wonen, we willen ons settelen, zo lang mogelijk,
  hopelijk heel lang, een hele tijd, liefst heel lang, jaren blijven, rest van mijn leven

bepaalde tijd, bepaalde duur, met einddatum
  met een einddatum, een vaste periode, een vastgelegde periode, een contract van één jaar, precies een jaar,
  een jaarcontract, vast voor twee jaar, voor een afgesproken periode, twee jaar vast, tot een bepaalde datum,
  contract dat afloopt, een vaste looptijd, tot eind van het jaar, zolang mijn project loopt,
  met een vaste einddatum, een afgebakende periode

onbepaalde tijd, onbepaalde duur, zonder einddatum
  zonder einde, zonder datum, een contract zonder einddatum, geen einddatum, geen vaste einddatum,
  een doorlopend contract, een vast huurcontract, maandelijks opzegbaar, tot ik zelf opzeg, tot ik opzeg,
  zolang ik wil, tot nader order, onbeperkt, voor altijd, een gewoon doorlopend contract, voor onbepaald

kopen, koop, aankoop
  iets kopen, om te kopen, ik wil kopen, een koopwoning, koophuis, een koopappartement, een koopflat, aankopen,
  iets van onszelf, eigenaar worden, iets van mezelf, een eigen huis, een eigen woning, eigendom, aanschaffen,
  een aankoop doen, iets eigens, verwerven

huren, huur, verhuur
  iets huren, om te huren, ik wil huren, een huurwoning, huurhuis, een huurhuis, een huurappartement, huurflat,
  maandelijks huur betalen, huurder worden, als huurder, sociale huur, een sociale huurwoning,
  vrije sector huur, particuliere huur, op huurbasis

huurkoop, huren met koopoptie, huren met aankoopoptie
  huren met optie tot koop, eerst huren dan kopen, eerst huren en later kopen, huren en later kopen,
  huren met een koopoptie, huren om later te kopen, huur met voorkooprecht, lease to buy, rent to buy,
  later overnemen, een koopoptie, een aankoopoptie, optie om te kopen, huurkoopregeling,
  koop na een huurperiode, huren en sparen voor koop

huurwoning, huur, huurder
  ik huur, ik huur nu, wij huren, wij zitten in een huurhuis, in een huurhuis, een huurflat,
  een huurappartement, ik zit in een huurwoning, sociale huurwoning, van de woningbouw,
  van een woningcorporatie, van de corporatie, van de sociale woningmaatschappij, van een huisbaas,
  ik heb een huisbaas, bij een particuliere verhuurder, ik betaal huur, ik huur bij een particulier,
  wij zijn huurders

koopwoning, eigen woning, eigenaar
  het is van mij, het is van ons, ons eigen huis, mijn eigen huis, een eigen huis, een eigen appartement,
  wij zijn eigenaar, ik ben eigenaar, ik ben eigenares, in mijn eigen huis, een koophuis, een koopflat,
  een huis van onszelf, wij hebben ons huis gekocht, gekocht, in eigendom, ons huis is afbetaald,
  een gekocht appartement, het staat op onze naam

bij ouders, bij familie, inwonend
  bij mijn ouders, nog bij mijn ouders, bij pa en ma, bij papa en mama, ik woon nog thuis,
  nog thuis bij mijn ouders, bij mijn moeder, bij mijn vader, bij mijn zus, bij mijn broer,
  bij mijn schoonouders, in het ouderlijk huis, hotel mama, op mijn oude kinderkamer, bij mijn tante,
  bij mijn oma, in bij familie, inwonend bij mijn ouders, ons mam en pap, onder moeders vleugels

gedeelde woning, woongroep, studentenhuis, huisgenoten
  ik heb huisgenoten, met huisgenoten, ik zit in een studentenhuis, ik zit op kamers, op kamers, op kot,
  ik zit op kot, in een woongroep, in een cohousing, ik deel een huis, ik deel een flat,
  ik deel een appartement, ik woon samen met vrienden, ik woon met vrienden, een kamer in een huis,
  kamer bij anderen, een gedeelde flat, een studentenkamer

hotel, tijdelijk verblijf, antikraak, opvang
  in een hotel, in een pension, in een airbnb, op een vakantiepark, in een vakantiehuisje, op een camping,
  in een caravan, in een stacaravan, ik zit antikraak, in de opvang, in een asielcentrum, in een azc,
  van bank naar bank, in een hostel, in een noodwoning, in een tijdelijke woning, in een aparthotel, een b en b,
  in de daklozenopvang, in een logement, op de bank bij vrienden

verblijfsvergunning bepaalde tijd, a-kaart, tijdelijke verblijfsvergunning, tijdelijk verblijf
  een vergunning voor vijf jaar, vergunning voor een jaar, elk jaar te verlengen, een a kaart,
  verblijf van bepaalde duur, tijdelijke verblijfskaart, bepaalde duur, een kaart die verlengd moet worden,
  machtiging tot voorlopig verblijf, een mvv, type één, beperkt verblijf, vergunning regulier bepaalde tijd,
  elk jaar verlengen, nog twee jaar geldig

verblijfsvergunning onbepaalde tijd, b-kaart, permanent verblijf, duurzaam verblijf
  een permanente vergunning, permanente verblijfsvergunning, een b kaart, onbeperkt verblijf,
  verblijf van onbepaalde duur, ik mag hier altijd blijven, ik mag voor altijd blijven, vestigingsvergunning,
  langdurig ingezetene, eu langdurig ingezetene, een l-kaart, een k-kaart, type twee, vast verblijfsrecht,
  permanent verblijfsrecht, onbepaalde duur

eu-verblijfsdocument, e-kaart, eu-kaart, verklaring van inschrijving
  een e kaart, als eu-burger ingeschreven, een eu-kaartje, een e-plus kaart, familielid van een eu-burger,
  een f-kaart, een f kaart, toetsing aan het eu-recht, inschrijving als europeaan, bijlage acht,
  als europeaan niet nodig, eu-burger, inschrijvingsbewijs voor europeanen, europese verblijfskaart,
  verblijfskaart voor eu-burgers, vrij verkeer van personen, kaart voor europeanen

werkvergunning, kennismigrant, gecombineerde vergunning, single permit, blauwe kaart
  als kennismigrant, ik ben kennismigrant, via mijn werkgever, een tewerkstellingsvergunning, twv, een gvva,
  een arbeidskaart, een single permit, een gecombineerde kaart, een blue card, europese blauwe kaart,
  een beroepskaart, een vergunning om te werken, visum voor mijn werk, een werkvisum,
  mijn bedrijf heeft het aangevraagd, highly skilled migrant

studentenvisum, verblijfsvergunning studie
  een studievisum, voor mijn studie, een visum om te studeren, vergunning als student, ik ben hier als student,
  via de universiteit, een studentenvergunning, de universiteit heeft het geregeld, verblijf voor studie,
  een studentenkaart van de ind, uitwisselingsvisum, visum voor mijn studie, via mijn hogeschool,
  voor mijn master, verblijf als student, voor mijn phd

asiel, statushouder, vluchteling, oranje kaart
  ik ben statushouder, ik ben vluchteling, erkend vluchteling, ik heb asiel gekregen, asielvergunning,
  verblijfsvergunning asiel, ik zit in de asielprocedure, asielzoeker, een oranje kaart,
  subsidiaire bescherming, tijdelijke bescherming, oekraïner met bescherming, uit oekraïne gevlucht,
  ik heb een status, erkende vluchtelingenstatus, bijlage zesentwintig, een w-document

nederlandse, nederlander, nederlands
  nederlandse nationaliteit, ik ben nederlander, ik heb een nederlands paspoort, nederlands paspoort, hollander,
  hollands, een hollander, nederlands staatsburger, nederlandse van geboorte, rood paspoort uit nederland,
  genaturaliseerd tot nederlander, echte hollandse, hollandse, nederlandse pas, nederlandse afkomst en paspoort,
  gewoon nederlands, ik ben nederlandse

belgische, belg, belgisch
  belgische nationaliteit, ik ben belg, belgisch paspoort, ik ben vlaming, vlaming, ik ben vlaamse, vlaamse,
  belgisch staatsburger, een belgische identiteitskaart, ik kom uit vlaanderen, brusselaar, waal, ik ben waal,
  belgische van geboorte, ik ben belg geworden

eu-burger, europese unie, eu-nationaliteit
  ik kom uit duitsland, ik ben duitser, ik ben pool, uit polen, poolse, ik kom uit spanje, spaanse, uit italië,
  italiaanse, uit roemenië, roemeense, uit bulgarije, bulgaarse, franse, uit frankrijk, portugees, portugese,
  uit portugal, griekse, uit een ander eu-land, uit een europees land, europees burger, van binnen de eu,
  hongaarse, uit hongarije, europees paspoort

andere nationaliteit, buiten de eu, niet-eu, niet-europees
  van buiten de eu, van buiten europa, uit marokko, marokkaanse, marokkaan, uit turkije, turkse, uit suriname,
  surinaamse, uit india, indiase, uit syrië, syrische, uit oekraïne, oekraïense, uit amerika, amerikaanse,
  engelsman, uit engeland, britse, uit china, chinese, uit brazilië, uit indonesië, uit congo, congolese,
  een derde land, uit de verenigde staten, zuid-afrikaanse, uit eritrea

meer ruimte, groter wonen, te klein
  we zitten te krap, te krap behuisd, het is te klein geworden, het wordt te klein, we groeien eruit,
  we groeien uit ons huis, we barsten uit onze voegen, er komt een kindje bij, er komt een kleine bij,
  gezinsuitbreiding, een kamer meer, een extra kamer, een slaapkamer extra, iets groters, groter,
  ik wil een werkkamer erbij, meer plaats, meer plek, we zitten op elkaars lip, ruimer wonen, baby op komst,
  elk kind een eigen kamer

kleiner wonen, te groot
  iets kleiners, kleiner, een maatje kleiner, te groot voor ons tweeën, te groot voor mij alleen,
  de kinderen zijn uitgevlogen, te veel onderhoud, de tuin wordt te veel, minder kamers, minder ruimte nodig,
  minder poetsen, te veel kamers, compacter wonen, leeg nest, kinderen het huis uit, kinderen de deur uit,
  huis te groot geworden

werk, nieuwe baan, jobwissel, overplaatsing
  een nieuwe baan, een nieuwe job, een andere baan, een andere job, ik verander van werk, ik verander van job,
  ik ben overgeplaatst, ik word overgeplaatst, voor mijn werk, vanwege mijn werk, om het werk,
  ik heb hier werk gevonden, mijn bedrijf verhuist, te ver van mijn werk, dichter bij mijn werk,
  een promotie elders, ik ga hier werken

scheiding, relatiebreuk, echtscheiding
  wij gaan scheiden, ik ga scheiden, ik lig in scheiding, ik lig in een scheiding, we gaan uit elkaar,
  we zijn uit elkaar, uit elkaar gegaan, net gescheiden, pas gescheiden, mijn relatie is uit, we zijn gebroken,
  bij mijn ex weg, weg bij mijn ex, een breuk, stukgelopen relatie, mijn huwelijk is voorbij,
  stukgelopen huwelijk, uit met mijn vriend, uit met mijn vriendin

eigen woning, koopwens, eigenaar worden
  iets van onszelf, iets van mezelf, een eigen stek, een eigen huis, een eigen plekje, eigen stekje,
  geen huur meer betalen, ik ben dat huren beu, wij zijn het huren zat, huur is weggegooid geld,
  weggegooid geld die huur, ik wil kopen, we willen kopen, eigen baas over mijn huis, op eigen benen staan,
  zelfstandig wonen, ik wil uit huis, iets opbouwen voor later

opzegging door verhuurder, huur opgezegd, moet eruit
  de huur is opgezegd, mijn huur is opgezegd, mijn huisbaas heeft opgezegd, de huisbaas heeft opgezegd,
  de verhuurder heeft opgezegd, de eigenaar verkoopt het huis, de eigenaar gaat verkopen, de huisbaas verkoopt,
  we moeten eruit, ik moet eruit, we moeten weg, ik moet hier weg, contract wordt niet verlengd,
  mijn contract wordt niet verlengd, uit huis gezet, het wordt gesloopt, onze woning wordt gesloopt,
  opzeg gekregen, ik heb mijn opzeg gekregen, eigenaar komt er zelf in, eigenaar wil er zelf in

samenwonen, gaan samenwonen
  wij gaan samenwonen, ik ga samenwonen, we trekken bij elkaar in, bij elkaar intrekken,
  samen met mijn vriendin wonen, samen met mijn vriend wonen, we gaan trouwen, wij gaan trouwen,
  we zijn net getrouwd, pas getrouwd, we willen samen iets, samen een nestje, een eigen nestje bouwen,
  met mijn lief gaan wonen, we gaan hokken, hokken, ons huwelijk komt eraan

pensioen, pensionering
  ik ga met pensioen, wij gaan met pensioen, ik ga op pensioen, ik ben net gepensioneerd,
  nu ik met pensioen ben, nu we gepensioneerd zijn, voor onze oude dag, voor de oude dag, rustig oud worden,
  van ons pensioen genieten, we stoppen met werken, ik stop met werken, met de vut, van onze oude dag genieten,
  op rust gaan, nooit meer werken

internet, website, funda, immoweb, pararius, online
  via internet, op internet, op het internet, op de computer gezien, op funda, via funda, op immoweb,
  via immoweb, op zimmo, immoscoop, op kamernet, op marktplaats, op tweedehands, via jullie website,
  op jullie site, op een site, via google, gegoogeld, ik heb gegoogeld, via een zoekmachine, online gevonden,
  op pararius, via huurwoningen punt nl, op jaap, een zoekopdracht, via een mailtje van funda, op de site,
  een woningsite, een immosite, woningsite

krant, huis-aan-huisblad, krantenadvertentie
  in de krant, uit de krant, in een blad, een advertentie in de krant, een zoekertje, een zoekertje in de krant,
  in het huis-aan-huisblad, in het plaatselijke krantje, in een reclameblaadje, de streekkrant,
  in de streekkrant, in een tijdschrift, in de gazet, de gazet, uit de gazet, een annonce, folder in de bus,
  een foldertje, op papier gelezen, in het weekblad, de zondagskrant

aanbeveling, mond-tot-mondreclame, via vrienden, via via, kennissen
  via een vriend, via een vriendin, via een kennis, via kennissen, via mijn buurvrouw, via de buren,
  van mijn zus gehoord, van mijn broer gehoord, via een collega, een collega zei het, mijn schoonbroer,
  een tip gekregen, getipt, via via gehoord, van horen zeggen, mond aan mond, mond op mond,
  iemand heeft jullie aangeraden, aangeraden door vrienden, ik ken iemand bij jullie, een maat van mij,
  door familie

bord, verkoopbord, te koop bord, affiche
  een bord in de tuin, het bord in de tuin, het bord gezien, ik zag een bord, ik zag het bord staan,
  een bord aan het huis, te koop stond erop, te huur stond erop, een affiche voor het raam,
  een affiche aan het raam, een plakkaat, in de etalage, in jullie etalage, in jullie vitrine, vitrine,
  ik kwam er langs, ik reed er voorbij, ik liep er langs, een briefje achter het raam, een bordje, poster,
  ik woon in de straat

sociale media, social media, facebook, instagram
  op facebook, via facebook, via een facebookgroep, facebookgroep, op instagram, op insta, via insta,
  via tiktok, op tiktok, op linkedin, via linkedin, een bericht dat gedeeld werd, een story, marketplace,
  op de socials, via de socials, op mijn tijdlijn, youtube

alleen, ikzelf, zelf
  dat beslis ik zelf, ik beslis zelf, ik beslis alleen, dat bepaal ik, ik bepaal het zelf, ik hak de knoop door,
  helemaal zelf, ik alleen, enkel ik, ik ben de enige, niemand anders, in mijn eentje, ik ben de baas,
  daar ga ik alleen over, ik hoef niemand te vragen, ik moet niemand iets vragen, ik beslis daar alleen over,
  op mijn eentje

met partner, partner, wij samen
  samen met mijn vrouw, samen met mijn man, mijn vrouw beslist mee, mijn man beslist mee,
  ik overleg met mijn vrouw, ik overleg met mijn man, met mijn vriendin overleggen, met mijn vriend overleggen,
  wij beslissen samen, met ons tweeën, samen met mijn partner, mijn wederhelft, dat doen we samen,
  met mijn lief, mijn betere helft, de vrouw des huizes, ons allebei, mijn vrouw moet meekijken,
  mijn man moet meekijken, vrouw heeft het laatste woord

met de bank, bank, hypotheekverstrekker
  in overleg met de bank, de bank moet akkoord gaan, de bank moet meewerken, de bank beslist,
  als de bank akkoord gaat, samen met de bank, met mijn bankier, mijn bankier, de hypotheekadviseur,
  mijn hypotheekadviseur, met de financieel adviseur, eerst naar de bank, afhankelijk van de lening,
  als de lening rond is, onder voorbehoud van financiering, hangt van de bank af, de kredietverstrekker,
  de lening moet rond zijn

familie, met ouders, met kinderen
  met de hele familie, mijn ouders beslissen mee, mijn vader kijkt mee, mijn ouders kijken mee,
  met mijn kinderen overleggen, met de kinderen overleggen, mijn zoon regelt dat, mijn dochter regelt dat,
  mijn zoon helpt me daarbij, mijn dochter helpt me daarbij, in de familie bespreken, met mijn broers en zussen,
  de kinderen willen ook meekijken, met het hele gezin, familieraad

ikzelf, zelf
  ik teken zelf, ik onderteken zelf, ik zet mijn handtekening, op mijn naam, alleen op mijn naam,
  enkel op mijn naam, dat doe ik zelf, ik alleen, mijn handtekening, het komt op mijn naam, alles op mijn naam,
  alleen ik, enkel ik, ik zet mijn krabbel, ik in mijn eentje, zelf tekenen

allebei, beiden, wij samen
  wij tekenen samen, we tekenen allebei, mijn vrouw en ik, mijn man en ik, mijn vriend en ik,
  mijn vriendin en ik, met twee handtekeningen, op beide namen, op onze beide namen, op naam van ons tweeën,
  wij met zijn tweeën, alle twee, samen met mijn partner, op twee namen, wij allebei,
  we zetten allebei onze handtekening, de handtekening van ons tweeën

ouders, vader, moeder
  mijn ouders tekenen, mijn vader tekent, mijn moeder tekent, mijn pa, mijn ma, op naam van mijn ouders,
  op naam van mijn vader, op naam van mijn moeder, mijn ouders zetten hun handtekening, papa tekent,
  mama tekent, pa en ma, vader en moeder, mijn ouders doen dat, mijn vader zet zijn handtekening

bedrijf, vennootschap, werkgever
  op naam van het bedrijf, op naam van de firma, op naam van de vennootschap, mijn werkgever tekent,
  het bedrijf tekent, de zaakvoerder, de directeur, mijn baas, op naam van de bv, de bv, de firma tekent,
  op de zaak, de directie, op naam van het kantoor, de bestuurder, de gedelegeerd bestuurder

gevolmachtigde, bewindvoerder, volmacht
  met een volmacht, iemand met volmacht, per volmacht, mijn bewindvoerder, de bewindvoerder, mijn advocaat,
  de notaris, mijn curator, mijn mentor, bij volmacht, een gemachtigde, mijn zaakwaarnemer, de voogd,
  mijn gevolmachtigde, onder bewind, een wettelijke vertegenwoordiger

één slaapkamer, 1 slaapkamer
  één slaapkamertje, een slaapkamer is genoeg, een slaapkamer volstaat, tweekamerwoning, tweekamerflat,
  een woonkamer en een slaapkamer, maar één slaapkamer, eenslaapkamerappartement, 1-slaapkamerappartement,
  een apart slaapkamertje, één slaapvertrek, één kamer om te slapen, één slaapkamer is voldoende,
  één slaapkamer is genoeg

twee slaapkamers, 2 slaapkamers
  driekamerwoning, driekamerflat, een slaapkamer en een logeerkamer, een slaapkamer en een werkkamer,
  een slaapkamer en een bureau, een slaapkamer plus een kinderkamer, tweeslaapkamerappartement,
  twee slaapkamertjes, een extra slaapkamer voor het kind, twee slaapvertrekken, twee kamers om te slapen,
  slaapkamer plus logeerkamer, slaapkamer plus werkkamer, twee slaapkamers is genoeg, met twee slaapkamers,
  minstens twee slaapkamers

drie slaapkamers, drie of meer slaapkamers, 3 slaapkamers
  vierkamerwoning, vierkamerflat, minstens drie slaapkamers, drie of vier slaapkamers, vier slaapkamers,
  vijf slaapkamers, vijfkamerwoning, elk kind een eigen kamer, een kamer voor elk kind,
  zoveel mogelijk slaapkamers, drie slaapvertrekken, drie kamers om te slapen, drie slaapkamers minimaal,
  minimaal drie, drie of meer

prijs, betaalbaarheid
  wat het kost, de kostprijs, het prijskaartje, dat het betaalbaar is, betaalbaar, niet te duur, goedkoop,
  de huurprijs, de vraagprijs, dat ik het kan betalen, de centen, het geld, het budget, mijn portemonnee,
  het financiële plaatje, de maandlasten

ligging, locatie
  de buurt, de plek, waar het ligt, de wijk, de omgeving, de straat, de plaats waar het staat,
  de bereikbaarheid, dat het goed gelegen is, goed gelegen, de plek is alles, in welke buurt,
  de directe omgeving, waar het gelegen is, de streek

grootte, oppervlakte, ruimte
  hoe groot het is, de vierkante meters, het aantal kamers, vierkante meters, dat het ruim is, genoeg plaats,
  genoeg ruimte, de afmetingen, de omvang, hoeveel kamers, veel plek, dat het groot genoeg is,
  de woonoppervlakte, het bewoonbare oppervlak, hoeveel vierkante meter

energielabel, epc, isolatie
  de isolatie, goed geïsoleerd, de epc-waarde, het label, label a, de stookkosten, dubbel glas, het verbruik,
  de energierekening, dat het zuinig is, de gasrekening, zuinig in verbruik, hoe het geïsoleerd is,
  hoge energiezuinigheid, energiezuinig, lage energiekosten

dringend, hoge nood, spoed
  het is dringend, heel dringend, er is haast bij, de tijd dringt, ik sta bijna op straat, ik moet er snel uit,
  de nood is hoog, met spoed, het brandt, het is vijf voor twaalf, ik zit in tijdnood, het kan niet wachten,
  nijpend, spoedgeval, zo dringend mogelijk

niet dringend, oriënterend, geen haast
  ik oriënteer me, we oriënteren ons, alleen aan het rondkijken, gewoon aan het rondkijken,
  ik kijk maar wat rond, op ons gemak, op mijn gemak, alle tijd, we hebben alle tijd, het heeft geen haast,
  er is geen haast bij, op de lange baan, het loopt niet weg, aan het snuffelen, wat aan het snuisteren

overschrijving, bankoverschrijving, overboeking
  ik schrijf het over, ik maak het over, ik boek het over, overmaken, overschrijven, via mijn bankrekening,
  via internetbankieren, met de bankapp, met een doorlopende opdracht, een bestendige opdracht,
  een vaste opdracht, storten, een storting, een betaalverzoek

automatische incasso, domiciliëring
  automatisch afschrijven, laat het maar afschrijven, automatische afschrijving, een machtiging, gedomicilieerd,
  via domiciliëring, het gaat er automatisch af, automatisch van mijn rekening, jullie mogen het incasseren,
  incasso, een domiciliering, automatisch geïncasseerd, met een machtiging, domiciliëren, sepa-machtiging,
  automatisch laten afgaan

seniorenwoning, serviceflat, assistentiewoning, aanleunwoning
  een serviceflat, een seniorenflat, een assistentieflat, iets voor ouderen, een ouderenwoning,
  een aanleunwoning, een woning met zorg erbij, met verzorging, een zorgwoning, een mantelzorgwoning,
  een zorgflat, een kangoeroewoning, een levensloopbestendige woning, een bejaardenwoning,
  een vijfenvijftigpluswoning

herenhuis, herenwoning, stadswoning
  een patriciërshuis, een meesterwoning, een statige woning, een statig pand, een grachtenpand,
  een grachtenhuis, een stadsvilla, een groot stadshuis, een deftig huis in de stad, een burgershuis,
  een maison de maître, een meestershuis, een koetshuis, een heel pand in de stad, een statig stadshuis

tiny house, woonboot, chalet, stacaravan
  een tiny house, een klein huisje op wielen, een minihuisje, een woonark, een boot, op een boot, een woonwagen,
  een caravan, een chalet, een chaletje, een mobiel huis, een containerwoning, een blokhut, een ark, een schip

contant, cash
  in het handje, handje contantje, met briefjes, baar geld, in bankbiljetten, cash geld, met contanten,
  contant geld, gewoon met geld, in een envelop, flappen, in briefjes, geld op tafel, boter bij de vis,
  in baar geld

pin, kaart, creditcard, bancontact
  pinnen, met de pin, met bancontact, met de bancontact, met de creditcard, met visa, met de kaart,
  met mijn bankkaart, mijn bankkaart, met mijn pasje, met de pinpas, mastercard, contactloos,
  met mijn betaalpas, met payconiq, betaalkaart

parket, houten vloer, plankenvloer
  een houten vloer, hout, houten planken, een plankenvloer, parketvloer, een parketje, eikenhout, eiken vloer,
  eiken planken, massief hout, visgraat, visgraatparket, echt hout, houten parket, planchers, een plankenvloertje

laminaat, vinyl, pvc-vloer
  een laminaatvloer, laminaatje, klikvloer, kliklaminaat, kunststofvloer, een vinylvloer, linoleum, een pvc-vloer,
  klikvinyl, zeil op de vloer, balatum, namaakhout

tegels, tegelvloer, stenen vloer
  een tegelvloer, vloertegels, steen, een stenen vloer, keramische tegels, plavuizen, natuursteen, marmer,
  een betegelde vloer, cementtegels, gietvloer, iets dat ik kan dweilen

tapijt, vast tapijt, vloerbedekking
  vasttapijt, kamerbreed tapijt, kamerbreed, hoogpolig, moquette, een zachte vloer, tapijttegels, tapijtje

nederlands, nederlandstalig
  in het nederlands, vlaams, in het vlaams, het vlaams, hollands, nederlands alstublieft, gewoon nederlands

frans, franstalig
  in het frans, en français, het frans, waals, franstalige versie, français

engels, engelstalig
  in het engels, in english, english, het engels, engelstalige versie

duits, duitstalig
  in het duits, auf deutsch, deutsch, het duits

per maand, maandelijks
  elke maand, iedere maand, om de maand, maand per maand, maand na maand, twaalf keer per jaar, één keer per maand,
  op het einde van elke maand, aan het begin van de maand, met elk loon

per kwartaal, driemaandelijks, per trimester
  om de drie maanden, elke drie maanden, elk kwartaal, ieder kwartaal, vier keer per jaar, kwartaalsgewijs,
  elk trimester, per drie maanden

per jaar, jaarlijks
  één keer per jaar, een keer per jaar, elk jaar, ieder jaar, om het jaar, een jaar vooruit, een heel jaar ineens,
  alles in één keer per jaar

glasvezel, fiber
  fiberaansluiting, een glasvezelaansluiting, glasvezelinternet, zo snel mogelijk internet, via glasvezel

inboedelverzekering, huurdersverzekering
  een verzekering voor mijn spullen, voor de inboedel, mijn inboedel is verzekerd, een inboedelpolis,
  een huurdersverzekering, de inboedel

brandverzekering, woonverzekering, woningverzekering
  een brandpolis, tegen brand verzekerd, verzekerd tegen brand, een verzekering tegen brand, een brandpolisje
`;
