/** See `read-synonyms.ts` for how it is written. */
export const germanSynonyms = `
wohnung, etagenwohnung, mietwohnung, eigentumswohnung, apartment, appartement, wohnungen
  zweizimmerwohnung, dreizimmerwohnung, vierzimmerwohnung, zwei zimmer küche bad, drei zimmer küche bad,
  dreieinhalb zimmer wohnung, viereinhalb zimmer wohnung, dreieinhalbzimmerwohnung, altbauwohnung,
  neubauwohnung, genossenschaftswohnung, gemeindewohnung, sozialwohnung, stockwerkeigentum, geschosswohnung,
  stadtwohnung, eine etage, wohnung im block, etwas im mehrfamilienhaus, plattenbauwohnung,
  wohnung auf einer ebene, wohnig, attikawohnung, dachwohnung, penthouse, wonig, studio, attika, maisonette,
  maisonettewohnung, duplex, loft, terrassenwohnung, gartenwohnung, parterrewohnung, dachgeschosswohnung,
  einliegerwohnung, einzimmerwohnung, blockwohnung, mietwohnig, eigentumswohnig

haus, wohnhaus, eigenheim, familienhaus, häuser, bungalow, häuschen
  häusl, häusle, ein ganzes haus, ein richtiges haus, kleines haus, haus mit garten, eigene haustür,
  haus für die familie, eigene vier wände mit garten, ein dach für uns allein, das ganze haus für uns, hüsli,
  siedlungshaus, chalet, landhaus, huus, einfamilienhaus, reihenhaus, doppelhaushälfte, villa,
  eigene vier wände, eigenen vier wänden

einfamilienhaus, freistehendes haus, freistehendes einfamilienhaus, efh, einzelhaus
  freistehend, freistehendes, alleinstehendes haus, haus für sich allein, rundherum garten, rundum garten,
  ringsum grün, ringsum garten, niemand angebaut, ohne gemeinsame wand, ohne angebauten nachbarn,
  steht für sich, steht ganz allein, auf eigenem grundstück freistehend, von allen seiten frei,
  einfamilienhäuser, einfamilienhüsli, frei stehendes haus, haus für uns allein, haus für uns ganz allein,
  häuschen für uns allein, häuschen für uns ganz allein, haus nur für uns, haus ganz für uns,
  haus ohne nachbarn, haus mit eigenem garten rundum, einzelnes haus, hüsli für üs elei,
  eigene vier wände, eigenen vier wänden

doppelhaushälfte, doppelhaus, haushälfte, doppeleinfamilienhaus, dhh
  eine hälfte vom doppelhaus, halbes doppelhaus, halbes haus, hälfte von einem doppelhaus, doppelhäuser,
  doppelhaushälften, an einer seite angebaut, auf einer seite angebaut, einseitig angebaut,
  nur auf einer seite nachbarn, nur ein nachbar angebaut, eine gemeinsame wand, zwei häuser aneinander,
  doppelefh, zusammengebautes einfamilienhaus, wand an wand mit einem nachbarn

reihenhaus, reihenmittelhaus, reihenendhaus, reiheneinfamilienhaus, reihenhäuschen, reiheneckhaus
  reihenhäuser, mittelhaus, endreihenhaus, reihenhäusl, reihenhausanlage, reihenhaussiedlung, haus in der reihe,
  mitten in der reihe, in einer hausreihe, beidseitig angebaut, auf beiden seiten angebaut,
  links und rechts angebaut, links und rechts nachbarn angebaut, reihenefh, reihenhüsli, kettenhaus, townhouse,
  eckhaus in der reihe, haus an haus,
  eigene vier wände, eigenen vier wänden

einzimmerwohnung, studio, garçonnière, einraumwohnung, 1-zimmer-wohnung, kleinwohnung
  ein zimmer küche bad, einzimmerapartment, einzimmerappartement, ein zimmer wohnung, einraum,
  ein raum für alles, alles in einem raum, alles in einem zimmer, wohnen und schlafen in einem, garsoniere,
  garçonniere, singlewohnung, miniwohnung, mikroapartment, studentenapartment, eineinhalbzimmerwohnung,
  anderthalb zimmer, kleines apartment mit kochnische, mit kochnische, wohnklo, zimmer mit kochnische

wg-zimmer, zimmer in einer wg, zimmer in wohngemeinschaft, einzelzimmer
  wg zimmer, in eine wg, nur ein zimmer, ein einzelnes zimmer, zimmer zur untermiete, untermietzimmer,
  möbliertes zimmer, zimmer bei leuten, zimmer mit mitbewohnern, zimmer mit gemeinsamer küche,
  mit geteilter küche, bad und küche teilen, küche mitbenutzen, zimmer im wohnheim, studentenzimmer,
  mitbewohner, wg-platz, platz in einer wg, zimmerli, wohnheimplatz

dachgeschosswohnung, dachwohnung, attikawohnung, loft, mansarde, dachgeschoss
  unterm dach, unter dem dach, direkt unterm dach, dachschräge, mit dachschrägen, schräge wände, mit schrägen,
  dachstudio, mansardenwohnung, mansardenzimmer, dg-wohnung, maisonette unterm dach, ausgebautes dach,
  ausgebautes dachgeschoss, ausgebauter dachboden, dachstuhlwohnung, attika, loftwohnung, fabrikloft,
  dachkammer, rohdachboden

penthouse, penthousewohnung, dachterrassenwohnung, terrassenwohnung
  penthaus, ganz oben mit dachterrasse, oben drauf mit dachterrasse, luxuswohnung ganz oben, staffelgeschoss,
  im staffelgeschoss, staffelgeschosswohnung, wohnung mit rundumterrasse, rundum terrasse ganz oben,
  oben mit blick über die stadt, über den dächern der stadt, über den dächern, ganze oberste etage,
  lift direkt in die wohnung, aufzug direkt in die wohnung, exklusiv ganz oben

grundstück, bauland, baugrundstück, bauplatz, bauparzelle, baugrund
  ein grund, parzelle, grund zum bauen, land zum bauen, bauplätze, grundstücke, selber bauen,
  wollen selbst bauen, wir wollen bauen, platz zum bauen, fleck zum bauen, ein stück land, stückl grund,
  stück bauland, freies grundstück, baulücke, bauerwartungsland, erschlossenes grundstück, wiese zum bauen,
  abbruchobjekt zum neubauen, für ein fertighaus, acker

gewerbefläche, gewerberaum, gewerbeimmobilie, ladenlokal, geschäftslokal, büro, büroräume, gewerbe
  ladengeschäft, ein laden, lagerhalle, lager, halle, werkstatt, bürofläche, büroflächen, praxisräume,
  praxisfläche, geschäftsräume, geschäftsraum, gastronomiefläche, restaurantfläche, verkaufsfläche,
  produktionshalle, gewerbliche räume, für meine firma, für den betrieb, atelierraum, gewerbeobjekt,
  betriebsobjekt

villa, stadtvilla, herrschaftliches anwesen, luxusvilla
  villen, anwesen, herrenhaus, herrschaftshaus, gründerzeitvilla, jugendstilvilla, altbauvilla, prachtvilla,
  was herrschaftliches, etwas herrschaftliches, repräsentatives haus, repräsentatives anwesen, luxushaus,
  haus mit pool, haus mit park, seevilla, nobelvilla, schlösschen, palais

bauernhaus, bauernhof, resthof, hof, landwirtschaftliches anwesen, gehöft
  alter hof, vierkanthof, dreiseithof, vierseithof, resthöfe, aussiedlerhof, hofstelle, alter bauernhof,
  altes bauernhaus, bauernhäuser, reiterhof, pferdehof, bauernsacherl, sacherl, heustadl, scheune zum ausbauen,
  haus mit stall, haus mit scheune, haus mit stallungen, mit stall und scheune, kleine landwirtschaft,
  landwirtschaft, heimet, heimetli, weingut, fachwerkhof, rustico

mehrfamilienhaus, zinshaus, mietshaus, renditeobjekt, mietzinshaus, renditeliegenschaft
  mehrfamilienhäuser, mietshäuser, zinshäuser, ganzes mietshaus, haus mit mehreren wohnungen,
  haus mit mehreren parteien, haus mit sechs parteien, mehrere wohneinheiten, mehrere einheiten,
  mehrparteienhaus, zweifamilienhaus, dreifamilienhaus, zwei wohnungen im haus, drei wohnungen im haus,
  haus mit mietern, voll vermietetes haus, kompletter block, ganzer wohnblock, mfh, mehrgenerationenhaus,
  haus mit einliegerwohnung

gartenwohnung, erdgeschosswohnung mit garten, gartengeschosswohnung, wohnung mit gartenanteil, parterrewohnung mit sitzplatz
  parterre mit garten, erdgeschoss mit garten, ebenerdig mit garten, eg mit garten, unten mit garten,
  wohnung mit garten, wohnung mit eigenem garten, wohnung mit kleinem garten, wohnung mit eigengarten,
  gartensitzplatz, wohnung mit sitzplatz, parterre mit sitzplatz, hochparterre mit garten,
  direkt in den garten raus, ausgang in den garten, gartenmaisonette, souterrain mit garten,
  eg-wohnung mit gärtchen

maisonette, maisonettewohnung, duplexwohnung, galeriewohnung, wohnung über zwei etagen
  maisonetten, wohnung auf zwei ebenen, über zwei etagen, auf zwei etagen, über zwei stockwerke,
  auf zwei stockwerken, zweistöckige wohnung, zweigeschossige wohnung, wohnung mit innentreppe,
  mit treppe in der wohnung, interne treppe, innen eine treppe, wohnung mit galerie, duplex, haus im haus,
  zwei ebenen, auf zwei stöcken, zwei geschosse in der wohnung

egal ob wohnung oder haus, beides, wohnung oder haus
  haus oder wohnung egal, beides recht, beides möglich, eins von beiden, wohnung oder haus egal, objektart egal,
  bin da offen, hauptsache ein dach überm kopf, hauptsache es passt, wie es sich ergibt, kommt beides in frage,
  auf keins festgelegt, haus wie wohnung, ob haus oder wohnung egal, nicht auf eine objektart festgelegt,
  alle objektarten

seniorenwohnung, betreutes wohnen, alterswohnung, altersgerechte wohnung
  wohnen mit service, servicewohnen, seniorenresidenz, seniorenheim, altersheim, altengerecht, seniorengerecht,
  barrierefrei fürs alter, wohnung für senioren, wohnung für ältere, betreubares wohnen, pflegewohnung,
  wohnen im alter, mit betreuung, mit notruf, seniorenresidenzen, altersresidenz

stadtzentrum, innenstadt, zentrum, stadtmitte, city, altstadt, in der stadt, stadt, städtisch
  mitten in der stadt, mittendrin, zentral, ganz zentral, zentrumsnah, zentrale lage, im herzen der stadt,
  direkt in der stadt, mitten im geschehen, mitten im trubel, innenstadtnah, am marktplatz,
  in der fußgängerzone, im ersten bezirk, innere stadt, innerhalb vom gürtel, innerhalb des rings, stadtkern,
  ortskern der stadt, im kern, downtown, im kreis eins, in der stadt drin, citylage, citynah, in der kernstadt,
  mitten im zentrum, voll im zentrum, im zentrum, stadtlage, urban, großstadt, i de stadt, in da stadt,
  mitten drin in der stadt, im stadtinneren, stadtleben, in der city

stadtrand, vorort, agglomeration, umland, speckgürtel, randbezirk
  am rand der stadt, am rande der stadt, stadtrandlage, vor den toren der stadt, vor der stadt,
  bisschen außerhalb, etwas außerhalb, außerhalb vom zentrum, vororte, außenbezirk, außenbezirke, in der agglo,
  agglo, agglomerationsgemeinde, peripherie, im speckgürtel, randlage, siedlung am rand, rund um die stadt,
  s-bahn-bereich, draußen in den außenbezirken, vorstadt, stadtnah aber draußen, umlandgemeinde,
  nachbargemeinde, rand der stadt, am rand, am rande, rande der stadt, außerhalb der stadt,
  ausserhalb der stadt, stadtnah, stadtnähe, in stadtnähe, nahe der stadt, nähe der stadt,
  in der nähe der stadt, nah an der stadt, nicht weit von der stadt, nicht weit vom zentrum, in einem vorort,
  in der vorstadt, quartier am rand, zwischen stadt und land, dazwischen, halb stadt halb land, am stadtrand,
  noch stadt, noch in der stadt, gerade noch stadt

auf dem land, ländlich, dorf, dörflich, land, ländliche gegend
  im dorf, am land, in einem dorf, dörfchen, in einem kleinen ort, aufs land, aufm land, draußen auf dem land,
  im grünen, mitten im grünen, in der natur, mitten in der natur, ab vom schuss, weit ab vom schuss,
  in der pampa, in der provinz, zwischen feldern und wiesen, am waldrand, beim wald, landleben,
  wo sich fuchs und hase, abgelegen, einöde, weiler, in den bergen, auf der alm, jwd, auf dem dorf,
  in der landwirtschaftszone, uf em land, aufm dorf, kuhdorf, kaff, im kaff, land pur, weit draußen,
  ganz draußen, wo die kühe grasen, hinterland, bauerndorf, auf da alm, in einem weiler, bei den kühen

bahnhofsnähe, in bahnhofsnähe, nähe bahnhof, verkehrsgünstig, gute öv-anbindung, gute anbindung
  am bahnhof, beim bahnhof, zum bahnhof nicht weit, in der nähe vom bahnhof, nah am bahnhof,
  fünf minuten zum bahnhof, s-bahn in der nähe, s-bahn um die ecke, nähe u-bahn, u-bahn-nähe,
  u-bahn vor der tür, tram vor der tür, gut angebunden, gute verbindung, bushaltestelle in der nähe,
  bahnanschluss, mit bahnanschluss, gute zugverbindung, öffis in der nähe, öffentlich gut erreichbar,
  zu fuß zum bahnhof, nah am zug, hauptbahnhof

am see, am wasser, am meer, am fluss, seelage, seenähe
  direkt am see, nahe am see, seeblick, mit seeblick, seesicht, mit seesicht, seeanstoß, am ufer, seeufer,
  in ufernähe, wasserlage, wassernähe, blick aufs wasser, wasserblick, meerblick, an der küste, an der ostsee,
  an der nordsee, am rhein, an der donau, an der elbe, am bodensee, am zürisee, am zürichsee, an der aare,
  strandnah, am strand, am kanal, am hafen, hafenblick

ruhige lage, ruhige gegend, ruhig, ruhiges viertel, ruhige wohngegend
  ruhig gelegen, schön ruhig, wo es ruhig ist, in einer seitenstraße, nebenstraße, sackgasse,
  in einer sackgasse, ruhiges quartier, ruhiges grätzl, spielstraße, verkehrsberuhigt, verkehrsberuhigte zone,
  wenig verkehr, kein lärm, ohne lärm, kein straßenlärm, kein durchgangsverkehr, ungestört, still gelegen,
  wo man seine ruhe hat, meine ruhe haben, abseits vom verkehr, hofseitig, zum hof raus, tempo-dreißig-zone,
  reines wohngebiet, einfamilienhausquartier

nähe arbeitsplatz, nah zur arbeit, nahe am arbeitsort, arbeitsplatznähe
  nah an der arbeit, in der nähe der arbeit, kurzer arbeitsweg, kurzer weg zur arbeit, nicht weit zur arbeit,
  nahe bei der firma, in der nähe der firma, nah am büro, nähe büro, zu fuß zur arbeit, mit dem rad zur arbeit,
  wenig pendeln, nicht lange pendeln, in pendeldistanz, in der nähe meiner arbeitsstelle, nahe am betrieb,
  bei der hackn ums eck, beim werk, nah am geschäft wo ich schaffe

schulnähe, nähe schule, nahe schulen und kindergärten, nähe kita, familienfreundliche lage
  schule in der nähe, nah an der schule, schule um die ecke, schulen zu fuß erreichbar, kurzer schulweg,
  sicherer schulweg, kindergarten in der nähe, kindergarten um die ecke, kita in der nähe, kita ums eck,
  nahe am kindergarten, gymnasium in der nähe, grundschule in laufweite, volksschule in der nähe,
  primarschule in der nähe, kindi in der nähe, hort in der nähe, im selben schulkreis, im schulsprengel,
  im gleichen einzugsgebiet, spielplatz in der nähe, nähe uni, in uninähe

egal, lage egal, überall, flexible lage
  ort egal, gegend egal, viertel egal, wo ist egal, wo spielt keine rolle, ganz gleich wo, offen für alle lagen,
  nicht festgelegt auf die gegend, auf keine gegend festgelegt, im ganzen stadtgebiet, irgendwo im raum,
  im ganzen kanton, überall in der region, umkreis egal, standort wurscht, wo ist wurscht

morgens, vormittag, vormittags, am morgen, am vormittag, früh
  in der früh, frühmorgens, ganz früh, gleich in der früh, elf uhr, vor dem mittag, vor zwölf, vorm mittagessen,
  bis mittags, nach dem frühstück, am vormi, am morge, früher vormittag, später vormittag, zum tagesbeginn,
  vor der arbeit, wenn die kinder in der schule sind

mittags, mittag, über mittag, mittagszeit, mittagspause
  um zwölf, um die mittagszeit, zwölf uhr, halb eins, gegen zwölf, gegen mittag, um eins, zur mittagszeit,
  in der mittagspause, in meiner mittagspause, zwischen zwölf und eins, zwischen zwölf und zwei,
  zwölf bis vierzehn uhr, am mittag, z'mittag, über die mittagszeit, rund um mittag

nachmittag, nachmittags, am nachmittag
  nach dem mittag, nach dem mittagessen, früher nachmittag, später nachmittag, um zwei, um drei, um vier,
  vierzehn uhr, fünfzehn uhr, sechzehn uhr, ab zwei, ab drei, zwischen zwei und vier, zur kaffeezeit,
  nach der schule, wenn die kinder aus der schule sind, am nomitag, zum kaffee, halb drei, halb vier, nach zwei

abends, abend, am abend, nach feierabend, feierabend
  nach der arbeit, nach büroschluss, nach arbeitsschluss, nach dienstschluss, nach geschäftsschluss,
  nach achtzehn uhr, ab achtzehn uhr, nach sechs, achtzehn uhr, neunzehn uhr, zwanzig uhr, um sieben abends,
  früher abend, vorabend, am vorabend, spätabends, nach dem abendessen, nach dem nachtessen,
  wenn ich heim komme, wenn ich von der arbeit komme, nach der hackn, wenn die kinder im bett sind, am obig

werktag, unter der woche, wochentag, werktags, montag bis freitag
  wochentags, während der woche, in der woche, mo bis fr, von montag bis freitag, an einem werktag,
  an einem wochentag, arbeitstag, an arbeitstagen, werktage, montag, dienstag, mittwoch, donnerstag, freitag,
  anfang der woche, mitte der woche, unter der wuche, ganz normal unter der woche, am dienstag, am mittwoch

wochenende, am wochenende, samstag oder sonntag
  samstag und sonntag, übers wochenende, an den wochenenden, wochenends, samstags und sonntags,
  zum wochenende hin, nur am wochenende, am weekend, weekend, an den freien tagen, am kommenden wochenende,
  beide wochenendtage, am wucheändi, wucheändi, sams- und sonntag

samstag, am samstag, sonnabend, samstags
  sonnabends, am sonnabend, samstagvormittag, samstagmorgen, samstagnachmittag, samschtig, am samschtig,
  samstag früh, kommenden samstag, diesen samstag, den samstag, sonnabendvormittag, samstagmittag,
  samstag vormittag, samschti, jeden samstag, samstag gegen mittag

sonntag, am sonntag, sonntags
  sonntagvormittag, sonntagnachmittag, sonntagmorgen, sonntagabend, am sunntig, sunntig, nach der kirche,
  sonntag früh, kommenden sonntag, diesen sonntag, den sonntag, am tag des herrn, an sonn- und feiertagen,
  feiertag, sonntag nachmittag, jeden sonntag

egal, jeder tag, alle tage, flexibel
  jeden tag, jederzeit, tag egal, zeit egal, uhrzeit egal, zu jeder zeit, ganz flexibel, bin flexibel,
  rund um die uhr, wann sie wollen, wann es ihnen passt, wie es ihnen passt, ich richte mich nach ihnen,
  kann immer, bin immer daheim, geht immer, ganztags, den ganzen tag, tagsüber jederzeit

sofort, ab sofort, schnellstmöglich, per sofort, so bald wie möglich, umgehend, so schnell wie möglich, möglichst bald, möglichst schnell, so schnell es geht, am liebsten gleich, unverzüglich
  so schnell's geht, am liebsten gestern, lieber heute als morgen, am liebsten morgen schon, heute noch,
  gleich morgen, jetzt gleich, auf der stelle, zum nächstmöglichen zeitpunkt, nächstmöglich, baldmöglichst,
  zum nächsten ersten, nächsten ersten, sobald es frei ist, sobald frei, es eilt, ist dringend, ganz dringend,
  pronto, subito, asap, so rasch wie möglich, raschest, ehebaldigst, noch diesen monat, diese woche

innerhalb von drei monaten, in ein bis drei monaten, in den nächsten drei monaten, kurzfristig
  binnen drei monaten, in zwei monaten, in drei monaten, in zwei bis drei monaten, in einem monat,
  in sechs wochen, in acht wochen, in ein paar wochen, in einigen wochen, in wenigen wochen, nächsten monat,
  übernächsten monat, nächstes quartal, im nächsten vierteljahr, in einem vierteljahr, innerhalb eines quartals,
  bis in drei monaten, höchstens drei monate, noch dieses quartal, die nächsten wochen

innerhalb von sechs monaten, in drei bis sechs monaten, in einem halben jahr, innerhalb eines halben jahres, mittelfristig
  halbes jahr, in vier monaten, in fünf monaten, in sechs monaten, in vier bis sechs monaten,
  in den nächsten sechs monaten, in den kommenden sechs monaten, binnen sechs monaten, im nächsten halbjahr,
  halbes jahr etwa, halbes jahr haben wir zeit, im laufe des halben jahres, so in einem halben jahr,
  nächstes halbjahr, bis in einem halben jahr

später, nächstes jahr, in mehr als sechs monaten, langfristig, später als sechs monate
  erst nächstes jahr, im neuen jahr, kommendes jahr, übernächstes jahr, in einem jahr, in zwei jahren,
  in ein bis zwei jahren, frühestens nächstes jahr, im nächsten jahr, nächstes frühjahr, nächsten sommer,
  hat noch zeit, das hat zeit, eilt nicht, keine eile, pressiert nicht, kein stress, auf lange sicht,
  irgendwann später, wenn das haus fertig ist, wenn die kinder aus dem haus sind, im neuen jahr erst,
  in ferner zukunft, wir lassen uns zeit

flexibel, nach vereinbarung, nach absprache, termin offen, egal
  zeitlich flexibel, da bin ich flexibel, bin flexibel, sind wir flexibel, richte mich danach,
  richte mich nach ihnen, wie es passt, wann es passt, wenn das richtige kommt, sobald wir was passendes finden,
  sobald das passende da ist, wenn was passendes kommt, kein fixer termin, kein fester termin, nicht festgelegt,
  zeitpunkt egal, nach vereinbarig, je nach angebot, je nachdem was kommt, wir sind nicht gebunden, datum offen,
  offen, ungebunden, kann mich anpassen

nach ablauf der kündigungsfrist, nach kündigungsfrist, nach kündigung
  wenn die kündigungsfrist um ist, wenn die kündigungsfrist abgelaufen ist, muss erst kündigen,
  muss noch kündigen, wir müssen erst kündigen, drei monate kündigungsfrist, kündigungsfrist abwarten,
  wegen der kündigungsfrist, sobald mein mietvertrag ausläuft, wenn der mietvertrag ausläuft,
  wenn der alte vertrag endet, wenn ich aus dem vertrag rauskomme, sobald ich aus der alten raus bin,
  auf den nächsten kündigungstermin, auf kündigungstermin, wenn ich einen nachmieter habe,
  sobald ein nachmieter da ist, sobald ich gekündigt habe, erst nach der kündigung

angestellt, berufstätig, arbeitnehmer, angestellter, festangestellt, unselbstständig
  in anstellung, in festanstellung, feste stelle, fester job, fixe anstellung, fix angestellt,
  im angestelltenverhältnis, angestelltenverhältnis, habe eine stelle, in einer firma angestellt,
  beim gleichen arbeitgeber, bei einem konzern, bei der bahn, bei siemens, in einem betrieb, ich arbeite,
  gehe arbeiten, arbeite ganz normal, in lohn und brot, arbeiter, facharbeiter, krankenschwester, verkäuferin,
  monatliches gehalt, unselbständig erwerbend, unselbstständig beschäftigt, i schaff, beamter, beamtin,
  verbeamtet, im öffentlichen dienst, beim staat, bei der gemeinde, bei der stadt, bei der post, bei der bank,
  im spital, im krankenhaus, pflegefachfrau, pflegerin, krankenpfleger, verkäufer, im verkauf,
  im büro angestellt, bürokauffrau, bürokaufmann, sachbearbeiterin, sachbearbeiter,  
  festanstellung, vollzeit, teilzeit, unbefristet, fix angestellte, in einem unternehmen, in einer großen firma,
  in einem konzern, beim bund, beim kanton, in einer fabrik, in der fabrik, auf dem bau, am fließband,
  in einem hotel

selbstständig, selbständig, freiberufler, freiberuflich, unternehmer, selbständigerwerbend, selbständigerwerbende, freiberuflerin, freelancer, freelancerin, unternehmerin, eigene firma
  eigener betrieb, eigenes geschäft, eigenes unternehmen, hab meine eigene firma, mein eigener chef,
  eigener chef, freie mitarbeiterin, freischaffend, freier mitarbeiter, gewerbetreibend, hab ein gewerbe,
  mit gewerbeschein, einzelunternehmer, einzelfirma, einzelunternehmen, ich-ag, auf eigene rechnung,
  auf rechnung, geschäftsinhaber, inhaber, firmeninhaber, geschäftsführender gesellschafter, eigene praxis,
  eigene kanzlei, selbständig erwerbend, neuer selbstständiger, handwerksmeister mit betrieb, eigene gmbh,
  eigener laden, eigenes restaurant, eigenes studio, eigener salon, eigenes büro, eigenes atelier,
  eigene werkstatt, eigener hof, eigenes gewerbe, eigene agentur, eigenes lokal, mein eigener herr,
  mein eigener boss, eigener boss, arbeite für mich selbst, arbeite für mich selber, auf eigene kappe,
  auf honorarbasis, landwirt, landwirtin, bauer, gastwirt, wirt, inhaberin, firmeninhaberin, gründer, gründerin,
  startup, hab eine gmbh, habe eine gmbh, freelance, freie mitarbeit, selbstständige, selbständige,
  selbschtändig

beamter, beamtin, verbeamtet, öffentlicher dienst, im öffentlichen dienst, staatsangestellte
  beamtet, im staatsdienst, staatsdienst, beim staat, beim staat angestellt, beim land angestellt, beim bund,
  bei der stadt, bei der gemeinde, beim kanton, beim magistrat, auf lebenszeit verbeamtet,
  beamter auf lebenszeit, beamtenverhältnis, pragmatisiert, vertragsbedienstete, bei der polizei, polizist,
  polizistin, bei der bundeswehr, soldat, beim finanzamt, lehrer verbeamtet, bei der verwaltung,
  in der verwaltung, richter, beamtenstatus, vater staat

student, studentin, studierend, studierende, im studium, schüler
  ich studiere, studiere noch, bin am studieren, an der uni, an der universität, auf der uni, an der fh,
  an der hochschule, an der eth, an der tu, fachhochschule, mache meinen master, mache meinen bachelor,
  im master, im bachelor, im ersten semester, im semester, immatrikuliert, doktorand, promoviere, werkstudent,
  erstsemester, auslandssemester, erasmus, medizinstudent, jusstudent, gymnasiast, schülerin, bafög

auszubildende, auszubildender, azubi, lehrling, lernende, in ausbildung, lernender
  in der lehre, mache eine lehre, mache eine ausbildung, in der ausbildung, lehrtochter, lehrbub, stift,
  im lehrbetrieb, im ersten lehrjahr, im zweiten lehrjahr, im dritten lehrjahr, drittes lehrjahr, lehrjahr,
  berufsschule, berufsausbildung, referendar, referendarin, referendariat, anwärter, volontär, volontariat,
  praktikant, im praktikum, umschulung, in umschulung, lehre, lehrstelle, student, studentin, studierend,
  studierende, im studium, studium, ich studiere, studiere noch, am studieren, werkstudent, schüler, schülerin,
  gymnasiast, mache meinen master, mache meinen bachelor, mach grad den bachelor, mach grad den master,
  praktikantin, im referendariat, noch in der schule, abiturient, maturand, maturant, duales studium, i de lehr,
  in da lehr, stifti

rentner, rentnerin, pensioniert, in rente, pensionist, ruhestand, pensionär, rente, in pension, pensionistin, im ruhestand
  in der pension, schon in rente, beziehe rente, bekomme rente, kriege meine rente, auf rente, altersrente,
  frührentner, frühpensioniert, vorzeitig pensioniert, erwerbsminderungsrente, witwenrente, ahv-rentner,
  beziehe ahv, ahv, ahv und pensionskasse, pensionsbezieher, im wohlverdienten ruhestand,
  arbeite nicht mehr bin in rente, nicht mehr im berufsleben, aus dem berufsleben raus, berentet,
  altersteilzeit passiv, bin im rentenalter, genieße die rente, genieße meine rente, genieß die rente,
  rentnerleben, rentnerdasein, im unruhestand, a pension, in frühpension, frühpension, seit der pensionierung,
  emeritiert, ausgedient, in der rente, seniorin, senior, pensionsalter erreicht, pensionierte, pensionierter

arbeitslos, arbeitssuchend, arbeitsuchend, ohne arbeit, auf stellensuche, erwerbslos
  auf jobsuche, auf arbeitssuche, suche arbeit, suche gerade einen job, gerade ohne job, ohne job, ohne stelle,
  zwischen zwei jobs, zwischen zwei stellen, beim arbeitsamt, beim jobcenter, beim ams gemeldet, ams,
  beim rav gemeldet, beim rav, rav, stellenlos, bürgergeld, hartz vier, arbeitslosengeld,
  beziehe arbeitslosengeld, stempeln, gehe stempeln, auf sozialhilfe, sozialhilfe, sozialamt, mindestsicherung,
  notstandshilfe, ausgesteuert, arbeitslosengeld zwei, wurde gekündigt in der firma, job verloren

hausfrau, hausmann, haushaltsführend, im haushalt tätig
  ich mach den haushalt, führe den haushalt, kümmere mich um den haushalt, kümmere mich um die kinder,
  bin bei den kindern, bin daheim bei den kindern, zu hause bei den kindern, zuhause bei den kindern,
  mama zu hause, vollzeitmama, vollzeitmutter, hausfrau und mutter, mein mann verdient, meine frau verdient,
  ich schmeiß den haushalt, familienfrau, pflege meine angehörigen, pflegende angehörige, daheim am herd

elternzeit, karenz, in elternzeit, in karenz, mutterschutz, mutterschaftsurlaub
  babypause, in der babypause, elternkarenz, papamonat, väterkarenz, bin karenziert, beziehe elterngeld,
  elterngeld, kinderbetreuungsgeld, kindergeld und elterngeld, im mutterschutz, vaterschaftsurlaub,
  im erziehungsurlaub, erziehungsurlaub, erziehungszeit, baby bekommen und zu hause, mit dem baby daheim,
  mit dem baby zu hause, mutterschaftspause, unbezahlter mutterschaftsurlaub, wochengeld,
  komme bald aus der elternzeit

unbefristet, unbefristeter vertrag, festanstellung, unbefristetes arbeitsverhältnis, feststelle, auf unbestimmte zeit, fest angestellt, nicht befristet
  fester vertrag, feste anstellung, fixanstellung, fixvertrag, fix angestellt, ohne befristung,
  ohne ablaufdatum, auf dauer, unbestimmte dauer, dauerstelle, lebensstellung, entfristet, wurde entfristet,
  ist entfristet worden, unkündbar, unbefristetes dienstverhältnis, dauervertrag, seit jahren fest,
  sichere stelle, stammbelegschaft, übernommen worden

befristet, befristeter vertrag, befristetes arbeitsverhältnis, zeitvertrag, auf zeit, nicht unbefristet
  für ein jahr, für zwei jahre, auf ein jahr, auf zwei jahre, zeitlich begrenzt, mit befristung,
  läuft nächstes jahr aus, läuft aus, projektvertrag, projektstelle, saisonstelle, saisonarbeit, saisonvertrag,
  jahresvertrag, zweijahresvertrag, kettenvertrag, immer nur jahresverträge, elternzeitvertretung,
  schwangerschaftsvertretung, karenzvertretung, auf bestimmte zeit, bestimmte dauer, wird jedes jahr verlängert,
  vertretungsstelle, aushilfe auf zeit

zeitarbeit, leiharbeit, leiharbeiter, temporär, temporärbüro, arbeitskräfteüberlassung
  über eine zeitarbeitsfirma, bei einer zeitarbeitsfirma, zeitarbeitsfirma, leihfirma, bei einer leihfirma,
  über eine leasingfirma, leasingfirma, leasingarbeiter, leasingpersonal, personalleasing, temporäranstellung,
  temporäre anstellung, temporäre stelle, temporär angestellt, über ein temporärbüro, beim randstad,
  über randstad, über adecco, arbeitnehmerüberlassung, verliehen, überlassenes personal, personaldienstleister,
  personalvermittlung, leihweise eingesetzt

probezeit, in der probezeit, in probezeit, probemonat
  noch in der probezeit, auf probe, noch auf probe, probezeit läuft noch, bin neu in der firma,
  gerade erst angefangen, frisch angefangen, erst vor kurzem angefangen, probemonate, die ersten sechs monate,
  die ersten drei monate, einarbeitungszeit, in der einarbeitung, fange erst an, ganz neu dort,
  sechs monate probe, probezit

vollzeit, ganztags, hundert prozent, vollzeitstelle, vollbeschäftigt
  volle stelle, ganze stelle, vierzig stunden, vierzig stunden die woche, 40 stunden,
  achtunddreißigeinhalb stunden, achtunddreißig stunden, fünfunddreißig stunden, zweiundvierzig stunden,
  100 prozent, volles pensum, voll berufstätig, fünf tage die woche, den ganzen tag, vollzeitjob,
  acht stunden am tag, vollzeitbeschäftigt, full-time

teilzeit, halbtags, teilzeitstelle, geringfügig, minijob, teilpensum
  halbe stelle, zwanzig stunden, zwanzig stunden die woche, fünfundzwanzig stunden, dreißig stunden,
  fünfzig prozent, sechzig prozent, siebzig prozent, achtzig prozent, achtzig prozent pensum,
  fünfzig prozent pensum, teilzeitpensum, reduziertes pensum, ein paar stunden, stundenweise, im stundenlohn,
  auf stundenbasis, nur vormittags, drei tage die woche, vier tage die woche, auf vierhundertfünfzig euro basis,
  auf 520 euro basis, midijob, nebenjob, geringfügig beschäftigt, in altersteilzeit, teilzeitbeschäftigt,
  part-time

allein, alleine, einpersonenhaushalt, single, eine person
  nur ich, ich allein, bloß ich, für mich allein, für mich alleine, ganz alleine, nur für mich, lebe allein,
  wohne allein, alleinlebend, alleinstehend, solo, singlehaushalt, einzelperson, bin ledig und allein,
  eine einzige person, ich und sonst niemand, einzelhaushalt, verwitwet und allein, i allani, elei

paar, zu zweit, zweipersonenhaushalt, zwei personen, mit partner
  mit meiner frau, mit meinem mann, mein mann und ich, meine frau und ich, ich und meine frau,
  ich und mein mann, mit meiner freundin, mit meinem freund, mein freund und ich, meine freundin und ich,
  meine partnerin und ich, mein partner und ich, wir zwei, wir beide, wir zwei beide, wir sind zu zweit,
  pärchen, ehepaar, mit meiner partnerin, mit meinem lebensgefährten, mit meiner lebensgefährtin,
  lebensgefährtin, verheiratet ohne kinder, mit der verlobten, mit meinem schatz, z'zweit

familie, familie mit kindern, mit kindern, paar mit kindern, familienhaushalt
  mit der familie, wir und die kinder, mit zwei kindern, mit einem kind, mit drei kindern, mit unseren kindern,
  mein mann ich und die kinder, meine frau und die kinder, frau und kinder, mann und kinder, mit kind und kegel,
  vierköpfige familie, dreiköpfige familie, fünfköpfige familie, kleinfamilie, großfamilie, mit baby,
  wir erwarten ein kind, nachwuchs unterwegs, patchworkfamilie, vater mutter kind, mama papa kinder,
  mit unserem sohn, mit unserer tochter, mit chind, mit den kids, zwei erwachsene zwei kinder,
  zwei erwachsene ein kind

wg, wohngemeinschaft, mit freunden, freunde
  mit mitbewohnern, mit mitbewohner, mit mitbewohnerin, mit kumpels, mit einem kumpel, mit einem kollegen,
  mit arbeitskollegen, mit kommilitonen, mit studienkollegen, mehrere freunde, drei freunde,
  wir gründen eine wg, als wg, zweier-wg, dreier-wg, vierer-wg, freundeskreis, mit bekannten, mit meinem bruder,
  mit meiner schwester, geschwister, wohngemeinschaften, teilen uns die wohnung

alleinerziehend, alleinerziehende, alleinerziehender, ein elternteil mit kind
  ich und mein kind, ich mit meinem kind, ich und meine kinder, ich mit meinen kindern, ich und meine tochter,
  ich und mein sohn, ich mit meinem sohn, ich mit meiner tochter, mein sohn und ich, meine tochter und ich,
  meine kinder und ich, allein mit kind, alleine mit kind, allein mit zwei kindern, alleine mit zwei kindern,
  alleinerzieher, alleinerzieherin, alleinerziehende mama, alleinerziehender papa, getrennt mit kind,
  geschieden mit kind, geschieden mit zwei kindern, nur ich und die kinder, einelternfamilie

firma, unternehmen, firmenkunde, für mitarbeiter, firmenwohnung
  für unsere mitarbeiter, für einen mitarbeiter, für das personal, personalwohnung, mitarbeiterwohnung,
  monteurwohnung, monteure, für monteure, dienstwohnung, werkswohnung, für arbeiter, die firma mietet,
  auf die firma, über die firma, firma zahlt, firmenmieter, gmbh, betriebswohnung, für angestellte,
  auf firmennamen

hund, hunde, ein hund
  hündchen, hundi, welpe, hündin, ein labrador, labrador, ein dackel, dackel, schäferhund, ein pudel, pudel,
  golden retriever, retriever, chihuahua, mops, terrier, jack russell, französische bulldogge, mischling,
  mischlingshund, kleiner hund, großer hund, assistenzhund, blindenhund, rüde, hundehalter, hündli, hunderl,
  wauwau, border collie, zwei hunde

katze, katzen, kater, eine katze
  kätzchen, katzerl, stubentiger, hauskatze, wohnungskatze, freigänger, freigängerkatze, zwei katzen,
  zwei kater, kätzle, büsi, büseli, busi, mieze, perserkatze, maine coon, samtpfote, samtpfoten, stubentigerin,
  kitten, britisch kurzhaar, siamkatze, katzenhalter

kleintiere, kleintier, hamster, vögel, fische, nagetiere
  meerschweinchen, meerschwein, meerschweinli, kaninchen, hase, hasen, zwerghase, zwergkaninchen, stallhase,
  wellensittich, wellensittiche, kanarienvogel, papagei, vogel, vögelchen, aquarium, goldfisch, goldfische,
  schildkröte, maus, mäuse, ratte, ratten, rennmäuse, chinchilla, chinchillas, terrarium, gecko, echse,
  bartagame, schlange, kleine tiere im käfig, tiere im käfig, nager, chüngel, hamsterl

keine haustiere, keine, kein haustier, ohne haustiere
  keine tiere, ohne tiere, kein tier, tierlos, haustierfrei, tierfrei, nur zweibeiner, keinerlei tiere,
  keinerlei haustiere, tierhaarallergiker, nur zimmerpflanzen, nur pflanzen, nur ein plüschtier, null haustiere,
  koa viecher, kei tier

raucher, raucherin, ich rauche, raucherhaushalt
  qualme, ich qualme, kettenraucher, starker raucher, starke raucherin, gelegenheitsraucher,
  rauche gelegentlich, ab und zu eine zigarette, ab und zu eine, zigarette am abend, pfeife, zigarren,
  e-zigarette, ich dampfe, vape, ich vape, päckchen am tag, eine schachtel am tag, nikotinsüchtig, tschick,
  ich tschick, rauche seit jahren

nichtraucher, nichtraucherin, rauchfrei, nichtraucherhaushalt
  rauche nicht, wir rauchen nicht, hab aufgehört, habe aufgehört zu rauchen, ex-raucher, rauche nicht mehr,
  hab noch nie geraucht, noch nie geraucht, nie geraucht, militanter nichtraucher, überzeugter nichtraucher,
  strikter nichtraucher, hier raucht niemand, bei uns raucht keiner, bei uns wird nicht geraucht,
  rauchen tut keiner, finger weg von zigaretten, qualmfrei, schon lange aufgehört, das rauchen aufgegeben

nur draußen, nur im freien, draußen, auf dem balkon
  nur auf dem balkon, nur am balkon, rauche draußen, rauche nur draußen, rauche am balkon, vor der tür,
  vor der haustür, geh raus zum rauchen, zum rauchen rausgehen, gehe dafür raus, auf der terrasse, im garten,
  außerhalb der wohnung, nie in der wohnung, nicht drinnen, nur außerhalb, an der frischen luft, dusse,
  nur dusse, am fenster draußen, im hof

bankkredit, hypothek, darlehen, kredit, finanzierung über bank, bankfinanzierung, baufinanzierung, hypothekarkredit, baukredit, finanzierung, finanzieren, finanziert, bank, bankdarlehen, bankkredite, privatkredit, ratenkredit, kleinkredit, wohnkredit, raiffeisenbank, kantonalbank, hausbank, volksbank, ubs, postfinance, kreditvertrag, hypo
  über die bank, mit der bank, über einen kredit, auf kredit, mit kredit, mit einem darlehen,
  hypothekendarlehen, hypothekarisch, immobilienkredit, hauskredit, immobiliendarlehen, bausparvertrag,
  bauspardarlehen, bausparer, bausparkasse, sparkasse finanziert, die sparkasse gibt uns, die bank finanziert,
  bank gibt uns den kredit, annuitätendarlehen, kfw-darlehen, festhypothek, saron-hypothek, hypi,
  auf raten abzahlen, in raten an die bank, fremdkapital, fremdfinanziert, wird finanziert, wir finanzieren,
   die bank zahlt, bank finanziert, fremdfinanzierung, auf pump, hypothekardarlehen, wohnbaukredit,
  sparkasse, raiffeisen

eigenkapital, eigenmittel, barzahlung, eigene mittel, bar, ersparnisse, ohne finanzierung, cash, bargeld, eigenmitteln, erspartes, ersparten, erspartem, ersparnissen, eigengeld, barzahler, barzahlerin, ersparte, gesparte, gespartem
  bar auf die hand, aus eigener tasche, aus der eigenen tasche, selber bezahlt, mit eigenem geld, aus erspartem,
  vom ersparten, gespartes, vom sparbuch, vom konto, geld liegt auf dem konto, geld ist da, geld liegt bereit,
  auf einen schlag, hundert prozent eigenkapital, alles eigenkapital, ohne bank, ohne kredit, ohne hypothek,
  brauchen keine bank, brauche keinen kredit, selbst finanziert, eigenfinanziert, eigenkapital reicht,
  aus dem depot, aktien verkaufen, mit dem privatvermögen, pensionskassengeld, vorbezug pensionskasse,
  säule drei a, gespart, angespart, sparbuch, sparkonto, sparstrumpf, erbe, erbschaft, geerbt, scheine,
  scheinen, eigene tasche, vom sparkonto, alles selber, selbst bezahlt, selber bezahlen, komplett selbst,
  angespartes, rücklagen, vermögen, aus eigenem vermögen, bar bezahlen, bares, cash auf den tisch,
  aus dem eigenen, aus der portokasse, wertschriften, depot auflösen

verkauf einer immobilie, verkauf der bisherigen immobilie, erlös aus verkauf, immobilienverkauf
  aus dem verkauf, aus dem hausverkauf, aus dem wohnungsverkauf, wir verkaufen unser haus,
  wir verkaufen unsere wohnung, verkaufen das alte haus, verkaufen die alte wohnung, verkaufe mein haus,
  verkaufe meine wohnung, mit dem erlös, verkaufserlös, erlös vom haus, wenn unser haus verkauft ist,
  sobald das haus verkauft ist, sobald die wohnung verkauft ist, haben unser haus verkauft,
  vom verkauf des hauses, durch den verkauf, geld aus dem hausverkauf, altes haus zu geld machen,
  muss zuerst verkaufen, müssen erst verkaufen

hilfe der familie, unterstützung der familie, familie, eltern, privatdarlehen der familie
  die eltern helfen, meine eltern helfen, eltern schießen was zu, meine eltern geben was dazu,
  eltern geben was dazu, papa zahlt, der papa zahlt, mama und papa, oma gibt was, großeltern helfen,
  schwiegereltern helfen, schwiegereltern, mit unterstützung der eltern, mit hilfe meiner eltern,
  finanzspritze von den eltern, verwandtendarlehen, geld von den eltern, schenkung, schenkung der eltern,
  von meinen leuten, familiendarlehen, familie unterstützt uns, elternhilfe, verwandte helfen

erbe, erbschaft, erbvorbezug, aus erbschaft
  geerbt, wir haben geerbt, ich hab geerbt, habe geerbt, geerbtes geld, aus dem erbe, aus einer erbschaft,
  aus einem erbe, erbvorzug, vorgezogenes erbe, vorweggenommene erbfolge, nachlass, aus dem nachlass,
  pflichtteil, erbanteil, erbteil, geld von der verstorbenen mutter, oma hat mir was hinterlassen,
  hinterlassenschaft, vermächtnis, verlassenschaft, aus der verlassenschaft

noch offen, noch nicht geklärt, ungeklärt, in klärung, noch unklar
  noch nicht geregelt, müssen wir noch klären, muss ich noch klären, noch in abklärung, am abklären,
  muss noch zur bank, muss erst zur bank, müssen noch zur bank, noch keine finanzierung, wissen wir noch nicht,
  weiß ich noch nicht, noch nicht entschieden, noch in der schwebe, noch nichts fix, noch nicht spruchreif,
  haben noch nicht mit der bank gesprochen, gespräch steht noch aus, noch kein banktermin, wird noch geprüft,
  noch in prüfung, sind noch am rechnen, steht noch nicht fest

eigenkapital und kredit, teils eigenkapital teils kredit, gemischt
  teils teils, halb halb, halbe halbe, ein teil bar der rest bank, ein teil kredit, zum teil eigenkapital,
  den rest über die bank, rest finanziert die bank, rest über kredit, zwanzig prozent eigenkapital,
  zwanzig prozent eigenmittel, dreißig prozent eigenkapital, fünfzig prozent eigenkapital,
  eigenkapital und den rest finanzieren, mischung aus beidem, beides zusammen, mischfinanzierung,
  eigenmittel plus hypothek

mietkaution, kaution, mietzinskaution, barkaution, mietkautionskonto, kautionskonto
  drei monatsmieten, drei monatskaltmieten, zwei monatsmieten, drei bruttomonatsmieten, kautionssparbuch,
  mietkautionssparbuch, sparbuch verpfändet, auf ein sperrkonto, sperrkonto, mieterkautionskonto,
  bankkonto hinterlegen, kaution überweisen, überweise die kaution, kaution auf der bank, depot auf der bank,
  bankdepot, mietzinsdepot, depotkonto, mietdepot, hinterlegung bei der bank, kaution in bar, kaution einzahlen,
  klassische kaution

bürge, bürgschaft, mietbürgschaft, elternbürgschaft, solidarhaftung
  bürgen, meine eltern bürgen, eltern bürgen, papa bürgt, vater bürgt, mutter bürgt, jemand bürgt für mich,
  jemand der bürgt, bürgschaft der eltern, bürgin, mein vater haftet, eltern haften mit, mit solidarhaftung,
  solidarisch haftbar, solidarhafter, mitmieter haftet, eltern unterschreiben mit,
  meine mutter unterschreibt mit, arbeitgeber bürgt, firma bürgt, privatperson als sicherheit, amt bürgt

kautionsversicherung, mietkautionsversicherung, kautionsbürgschaft, mietkaution ohne bankdepot
  versicherung statt kaution, über swisscaution, swisscaution, firstcaution, smartcaution, gocaution,
  kautionsfrei, kautionskasse, moneyfix, mietaval, aval, bankbürgschaft, bankgarantie, bürgschaftsversicherung,
  jährliche prämie statt kaution, über eine versicherung, mit versicherungspolice, versicherungspolice,
  kautionsschutz, mietkautionsbürgschaft, prämie zahlen

eigennutzung, selbst bewohnen, selbstnutzung, eigenbedarf, eigengebrauch, eigennutzer
  für uns selber, für uns selbst, für mich selber, für mich selbst, zum selber wohnen, selber drin wohnen,
  selbst drin wohnen, selber wohnen, selbst wohnen,
  selber einziehen, selbst einziehen, ziehen selber ein, will drin wohnen, wollen da wohnen,
  da wollen wir leben, zum wohnen, selbst nutzen, selber nutzen, selbstgenutzt, zum eigenen bedarf,
  als hauptwohnsitz, hauptwohnsitz, erstwohnsitz, als familienheim, unser zuhause, unser neues daheim,
  zum selberbewohnen, lebensmittelpunkt

vermietung, kapitalanlage, geldanlage, anlageobjekt, investition, anlage
  vermieten, zum vermieten, wollen vermieten,
  wird vermietet, weitervermieten, als anlage, als wertanlage, als geldanlage,
  als altersvorsorge, altersvorsorge, zur altersvorsorge, rendite, renditeobjekt, als investment, investment,
  investor, anleger, vorsorgewohnung, anlegerwohnung, mieteinnahmen, passives einkommen, betongold,
  um geld anzulegen, geld anlegen, steuern sparen, abschreiben, ferienvermietung, airbnb, kapitalanleger,
  vermieten wir

ferienwohnung, ferienhaus, zweitwohnsitz, nebenwohnsitz, zweitwohnung, wochenendhaus, feriendomizil
  für die ferien, für den urlaub, urlaubswohnung, urlaubsdomizil, fürs wochenende, am wochenende dort,
  nur am wochenende, wochenendwohnung, wochenenddomizil, pied-à-terre, zweitzuhause, zweites zuhause,
  als zweitsitz, zweitwohnungen, ferienobjekt, freizeitwohnsitz, als rückzugsort, für den winter zum skifahren,
  nur zum skifahren, wochenaufenthalter, sommerhaus, laube, datsche, datscha, pendlerwohnung, ferienhüsli

für kinder, für eltern, für angehörige, familienangehörige
  für meinen sohn, für meine tochter, für unsere tochter, für unseren sohn, für die kinder, für unsere kinder,
  für meine eltern, für meine mutter, für meinen vater, für die mama, für den papa, für die oma,
  für die schwiegermutter, für die schwiegereltern, für mein enkelkind, für die enkel, für den enkel,
  für den bub, für meinen bruder, für meine schwester, studentenwohnung für die tochter,
  studentenwohnung für den sohn, tochter zieht ein, sohn zieht ein, meine mutter zieht ein, mutti, für verwandte

büro, praxis, kanzlei, gewerbliche nutzung, geschäftlich, homeoffice-büro
  als büro, für mein büro, für die firma, für meine praxis, als praxis, ordination, als ordination, arztpraxis,
  zahnarztpraxis, massagepraxis, therapiepraxis, anwaltskanzlei, steuerkanzlei, atelier, nagelstudio,
  kosmetikstudio, friseursalon, coworking, geschäftsräume, gewerblich, für kunden, kundenempfang, firmensitz,
  betriebsstätte, werkstatt, yogastudio, arbeiten und wohnen

neubau, neubauobjekt, neubauprojekt, erstbau, neuwertig
  was neues, etwas neues, ganz neu, ganz neues, frisch gebaut, neu gebaut, gerade gebaut, brandneu, nagelneu,
  neubauten, vom bauträger, direkt vom bauträger, ab plan, vom plan weg, im bau, im rohbau, noch im bau,
  neueres baujahr, modern gebaut, moderner bau, modernes haus, passivhaus, minergie, kfw-haus, schlüsselfertig,
  neuüberbauung, neue überbauung, neubausiedlung, neu, neues, etwas modernes, erstbezug, frisch fertiggestellt,
  noch nie bewohnt, neuer, neubauwohnung, neubau natürlich, nöibou, neubou, so neu wie möglich, möglichst neu,
  jüngeres baujahr, frisch ab bau, jahre alt, jahr alt, jahren alt, monate alt

altbau, bestandsimmobilie, bestand, gründerzeithaus, denkmalgeschützt
  altbauten, alte bausubstanz, bestandsbau, jahrhundertwende, gründerzeit, stilaltbau, wiener altbau,
  jugendstil, jugendstilhaus, fachwerk, fachwerkhaus, hohe decken, stuck, mit stuck, stuckdecken,
  fischgrätparkett, hohe räume, was mit charme, alt mit charme, altes haus, älteres haus, was altes,
  etwas älteres, historisch, vorkriegsbau, denkmal, denkmalschutz, unter denkmalschutz, flügeltüren,
  mit geschichte, baujahr neunzehnhundert, alt, altes, alte mauern, altes gemäuer, gemäuer, charme,
  mit charakter, alt und mit charme, älteres gebäude, altbauwohnung, gründerzeitwohnung, alte häuser,
  alte hütte, altes haus mit charme, stuckatur, mit stuckaturen, riemenboden, knarrendes parkett, altbou,
  jahre alt, jahr alt, jahren alt, monate alt

renoviert, saniert, modernisiert, kernsaniert, frisch renoviert, generalsaniert
  erstbezug,
  neu renoviert, top saniert, totalsaniert, vollsaniert, totalrenoviert, neu gemacht, alles neu gemacht,
  frisch gemacht, frisch gestrichen, schon hergerichtet, hergerichtet, in schuss, gut in schuss,
  gut beieinander, bezugsfertig, einzugsfertig, zum einziehen fertig, aufgefrischt, neu saniert,
  energetisch saniert, neues bad und küche, instandgesetzt, gepflegt, top zustand, in gutem zustand,
  ohne arbeit einziehen, koffer rein und fertig

renovierungsbedürftig, sanierungsbedürftig, sanierungsobjekt, umbauobjekt, bastlerhaus
  zum renovieren, zum sanieren, zum herrichten, zum selber machen, zum selber richten, selber renovieren,
  selbst renovieren, selber sanieren, selber herrichten, eigenleistung, mit eigenleistung, viel eigenleistung,
  bastlerobjekt, handwerkerhaus, handwerkerobjekt, für heimwerker, für bastler, in die jahre gekommen,
  bruchbude, ruine, abbruchreif, liebhaberobjekt, wo man noch was machen muss, wo noch was zu tun ist,
  wo man was draus machen kann, unrenoviert, unsaniert, mit arbeit verbunden, rohdiamant, zum umbauen, umbauen,
  ausbauhaus, sanierungsfall, stark renovationsbedürftig, renovationsbedürftig

erstbezug, erstvermietung, erstbezug nach sanierung, erstmiete
  erstbezüge, als erster drin wohnen, als erste einziehen, erster mieter, die ersten mieter, noch nie bewohnt,
  unbewohnt bisher, hat noch keiner drin gewohnt, wo noch keiner gewohnt hat, unbenutzt, ungebraucht,
  erstbewohner, erstmieter, erster bewohner, jungfräulich, frisch fertiggestellt

egal, zustand egal, jeder zustand, alles möglich
  ist mir gleich, ist uns gleich, spielt keine rolle, kommt nicht drauf an, alt oder neu egal, neu oder alt,
  altbau oder neubau egal, baujahr egal, wurscht, völlig wurscht, schnurz, beides recht, beides in ordnung,
  bin offen, sind offen, nehme alles, hauptsache bewohnbar, hauptsache trocken, hauptsache es gefällt,
  wie es kommt, sind da nicht heikel, bin nicht wählerisch

möbliert, vollmöbliert, eingerichtet, voll ausgestattet, mit möbeln, mit allem drum und dran, brauche möbel, brauch möbel, möbel brauche ich, brauche schon möbel, voll eingerichtet
  komplett eingerichtet, fertig eingerichtet, möbel drin, wo alles drin ist, alles drin, bett und schrank drin,
  mit bett und schrank, mit einrichtung, komplett möbliert, ausgestattet, hab keine möbel,
  habe keine eigenen möbel, bring keine möbel mit, nur mit koffer, nur mit dem koffer, komme mit dem koffer,
  mit inventar, serviced apartment, möblierte, schlüsselfertig möbliert, mit geschirr und bettwäsche,
  mit mobiliar, teilmöbliert, mit bett und tisch, bett tisch schrank, eingerichtete, mit komplettausstattung,
  voll ausgerüstet, mit hausrat, mit allem drin, mit allem, full möbliert, mit möblierung, möbliert bitte

unmöbliert, leer, ohne möbel, nicht möbliert, unmöblierte, keine möbel, möbel brauche ich keine, ohni möbel
  eigene möbel, meine eigenen möbel, bringe meine möbel mit, bring meine möbel mit, haben eigene möbel,
  haben unsere möbel, hab alles selber, habe alle möbel, bringen alles mit, eigene einrichtung,
  eigenes mobiliar, leere wohnung, leerstehend, leere räume, leergeräumt, besenrein, geräumt, blank,
  selber einrichten, selbst einrichten, will mich selbst einrichten, richte mich selber ein, hausrat vorhanden,
  ohne, meine möbel, eigenen möbel, eigenes zeug, eigene sachen, hab selber möbel, habe selber möbel,
  hab eigene möbel, habe eigene möbel, hab meine möbel, habe meine möbel, hab meine eigenen sachen,
  eigene möbel mitbringen, bringe eigene möbel, bringe meine sachen, hab schon möbel, habe schon möbel,
  möbel hab ich, möbel habe ich, möbel haben wir, haben schon möbel, leeri wohnig

teilmöbliert, teilweise möbliert, teilausgestattet
  teils möbliert, halb möbliert, halbmöbliert, ein paar möbel, einzelne möbel, zum teil möbliert,
  zum teil eingerichtet, teilweise eingerichtet, nur das nötigste, nur das wichtigste drin, mit einbauschränken,
  einbauschränke, einige möbel können bleiben, einige möbel drin, nur bett und schrank, nur schränke,
  einen teil der möbel, grundausstattung, basisausstattung

mit küche, mit einbauküche, einbauküche, ebk, mit küchenzeile
  küche drin, küche sollte drin sein, küche soll drin sein, eingebaute küche, nur die küche, fertige küche,
  küche vorhanden, küchenzeile, küchenblock, mit herd und kühlschrank, herd und kühlschrank, mit küchengeräten,
  komplette küche, küche inklusive, inklusive küche, hab keine küche, ausgestattete küche, pantryküche,
  kücheneinrichtung

balkon, balkone, südbalkon, französischer balkon
  balkönchen, balkönli, kleiner balkon, großer balkon, loggia, loggien, verglaster balkon, austritt,
  balkon reicht, balkon nach süden, westbalkon, balkon zum hof, balkon für pflanzen, balkonien, altan,
  laubengang, balkonplatz, balkerl

terrasse, sitzplatz, gartensitzplatz
  terrassen, terrasserl, gedeckter sitzplatz, überdachte terrasse, sonnenterrasse, südterrasse, große terrasse,
  kleine terrasse, holzterrasse, steinterrasse, freisitz, veranda, patio, überdachter freisitz, sitzplätzli,
  innenhof mit sitzplatz, terrasse am haus

garten, gartenanteil, eigengarten, gemeinschaftsgarten, grünfläche
  gärtchen, gärtle, garterl, gärtli, gärten, kleiner garten, großer garten, rasen, wiese, etwas grün ums haus,
  grün vor der tür, schrebergarten, gemüsebeet, gemüsegarten, was zum garteln, zum garteln, platz zum garteln,
  vorgarten, umschwung, mit umschwung, wo die kinder spielen können, stück grün, obstbäume, fleckerl grün,
  pflanzplätz, gartenmitbenutzung

dachterrasse, dachgarten, attikaterrasse
  auf dem dach, terrasse auf dem dach, oben auf dem dach, dachterrassen, rooftop, terrasse ganz oben,
  terrasse über den dächern, dachbalkon, zinne, rundumterrasse, terrasse mit blick über die stadt,
  begrüntes dach, dacheinschnitt, terrasse oben drauf, dachterrasserl, garten auf dem dach

keiner, kein außenbereich, nicht nötig, ohne außenfläche
  brauch ich nicht, brauchen wir nicht, brauch nix, geht ohne, geht auch ohne, muss nicht sein, nichts davon,
  nix davon, keins davon, ohne balkon, ohne garten, kein balkon nötig, kein garten nötig, verzichte drauf,
  kann ich verzichten, darauf kann ich verzichten, kein bedarf, nicht notwendig, brauchts ned

garage, einzelgarage, garagenplatz, doppelgarage
  garagen, eigene garage, abschließbare garage, abschließbar, fertiggarage, garagenbox, einstellbox, autobox,
  box, einzelbox, doppelte garage, garage für zwei autos, mit tor, garage am haus, angebaute garage,
  garageneinfahrt, abgesperrte garage

tiefgarage, tiefgaragenstellplatz, einstellhalle, tiefgaragenplatz, einstellhallenplatz
  unter dem haus, unterm haus, unterirdisch, in der einstellhalle, in der tiefgarage, tg, tg-platz,
  tg-stellplatz, tiefgaragenplätze, parkhaus, parkdeck, duplexparker, duplexgarage, im keller unten parken,
  unterflurgarage, autoeinstellhalle, sammelgarage, garage unten, unten in der garage, im untergeschoss, ihalle

außenstellplatz, stellplatz, parkplatz, abstellplatz, außenparkplatz, aussenparkplatz
  stellplätze, parkplätze, platz vor dem haus, platz vorm haus, vor dem haus, vorm haus, im hof, hofstellplatz,
  auf dem hof, auf dem grundstück, eigener stellplatz, eigener parkplatz, fester parkplatz, autoabstellplatz,
  freier stellplatz, ungedeckter parkplatz, in der einfahrt, einfahrt, oberirdisch, pp, parkfläche,
  privatparkplatz, zugewiesener parkplatz, im innenhof parken, im freien, unter freiem himmel,
  aussenplatz, parkfeld

carport, überdachter stellplatz, gedeckter parkplatz, doppelcarport
  überdacht, überdachter parkplatz, überdachter platz, unterstand, autounterstand, unterstellplatz,
  mit dach drüber, dach überm auto, gedeckter abstellplatz, gedeckter autounterstand, offene garage,
  holzunterstand, flugdach, unter dem vordach, gedeckt

straße, straßenparkplatz, anwohnerparkplatz, auf der straße, blaue zone
  an der straße, straßenrand, am straßenrand, auf der strass, in der blauen zone, parkpickerl, pickerl,
  mit anwohnerausweis, anwohnerausweis, bewohnerparkausweis, bewohnerparken, anwohnerparken, anwohnerparkkarte,
  kurzparkzone, öffentlich parken, öffentlicher parkplatz, irgendwo auf der straße, laternenparker,
  laternengarage, in der nebenstraße, wo halt frei ist, anwohnerparkkärtli, parkkarte

kein auto, kein stellplatz, keiner, nicht benötigt, keine parkmöglichkeit
  hab kein auto, haben kein auto, ohne auto, autofrei, autolos, fahre kein auto, kein fahrzeug,
  kein führerschein, hab keinen führerschein, fahre nur öffis, nur fahrrad, nur velo, nur mit dem rad, mobility,
  carsharing, fahr nicht mehr, auto verkauft, brauchen keinen parkplatz, brauch keinen parkplatz,
  brauch keine garage, auto abgeschafft, fußgänger

ladestation, e-ladestation, wallbox, stellplatz mit lademöglichkeit
  lademöglichkeit, mit wallbox, mit ladestation, stromanschluss fürs auto, zum laden, zum aufladen,
  elektroauto laden, e-auto laden, fürs elektroauto, fürs e-auto, ladesäule, ladeanschluss,
  starkstrom in der garage, ich fahr elektrisch, tesla, e-tankstelle, steckdose fürs auto

auto, pkw, mit dem auto, eigenes auto
  mit dem wagen, mein wagen, fahre auto, autofahrer, autofahrerin, selber mit dem auto, mit dem pkw,
  eigener wagen, firmenwagen, dienstwagen, geschäftsauto, elektroauto, im auto, mit der karre, mit dem kombi,
  über die autobahn, autobahn, karre, kfz, fahrgemeinschaft, bin motorisiert

öffentliche verkehrsmittel, öpnv, öv, öffis, bus und bahn, öffentlich
  mit den öffentlichen, mit den öffis, mit dem bus, mit dem zug, mit der bahn, mit der s-bahn, mit der u-bahn,
  mit der straßenbahn, mit der tram, mit der bim, bim, straßenbahn, s-bahn, u-bahn, postauto, postbus, zug,
  regionalbahn, deutschlandticket, generalabonnement, hab ein ga, halbtax, klimaticket, jahreskarte,
  monatskarte, monatsabo, jobticket, bahnfahrer, zugpendler, drämmli, mim ö v

fahrrad, velo, rad, mit dem fahrrad, e-bike
  mit dem rad, mitm rad, mit dem velo, mim velo, ich radle, radfahrer, radfahrerin, velofahrer, drahtesel,
  pedelec, elektrofahrrad, elektrovelo, e-velo, mountainbike, rennrad, mit dem bike, lastenrad, stromer, radl,
  mim radl, radln, mit dem göppel, leeze

zu fuß, fußläufig, fußgänger, gehen
  laufe, ich laufe, gehe zu fuß, per pedes, auf schusters rappen, per fuß, zufuß, ein paar schritte,
  ich spaziere, z'fuess, zu fuess, fußweg, in gehdistanz, in laufweite, gehweite, laufdistanz,
  nur um die ecke laufen, ich geh das, zu fuaß, fußmarsch

motorrad, roller, moped, töff, mit dem motorrad
  mit dem roller, mit dem moped, mit der vespa, vespa, motorroller, mofa, maschine, mit der maschine, biker,
  auf zwei rädern mit motor, töffli, mit dem töff, mit dem töffli, moperl, harley, puch, simson, schwalbe,
  e-roller, elektroroller, kraftrad, krad, rollerfahrer

erdgeschoss, parterre, eg, hochparterre, ebenerdig
  ganz unten, unten, zu ebener erde, ebene erde, erdgeschoß, parterrewohnung, barrierefrei unten, ohne treppen,
  ohne stufen, stufenlos, auf straßenniveau, im parterre, auf gartenniveau, gartengeschoss, keine treppen,
  direkt vom gehsteig rein, ohne stiegen, im eg, ebenerdig bitte, z ebener erd

erster stock, erste etage, erstes obergeschoss, 1. og
  im ersten, im ersten stock, in der ersten etage, ersten stock, eine treppe hoch, ein stock hoch,
  eine etage hoch, erstes og, belétage, über dem erdgeschoss, eine stiege hoch, gleich über dem erdgeschoss,
  im erschte stock, nicht höher als erster, og eins, erstes geschoss

mittlere etagen, mittlere stockwerke, mittlere etage, zweiter bis dritter stock
  in der mitte, mittendrin, irgendwo in der mitte, mittlere lage, zweiter stock, dritter stock, zweite etage,
  dritte etage, zweiten stock, dritten stock, im zweiten, im dritten, mittelgeschoss, zwischengeschoss,
  mittleres stockwerk, zweites obergeschoss, drittes obergeschoss, nicht zu hoch nicht zu tief,
  zwischen zweitem und viertem, dazwischen, mittig, nicht ganz oben und nicht ganz unten, im mittleren stock,
  zweiter oder dritter stock

oberste etage, oberes stockwerk, dachgeschoss, oberster stock, obere etagen
  ganz oben, möglichst weit oben, so hoch wie möglich, möglichst hoch, weiter oben, hoch oben, oben,
  letzte etage, letzter stock, unterm dach, unter dem dach, niemand über mir, keiner über mir, niemand über uns,
  mit aussicht, mit ausblick, mit weitblick, dg, attika, attikageschoss, ab dem vierten, ab dem fünften stock,
  über den dächern, im obersten, z'oberscht, so weit oben wie möglich, je höher desto besser, zuoberst,
  z oberst, weit oben

egal, beliebig, stockwerk egal, etage egal
  stock egal, stockwerk wurscht, jede etage, jedes stockwerk, spielt keine rolle, ist mir gleich,
  ist mir wurscht, mir einerlei, kommt nicht drauf an, oben oder unten egal, unten oder oben, da bin ich offen,
  ist mir schnuppe, isch mir gliich, jede etage recht, in jedem stock

lift nötig, aufzug nötig, mit aufzug, mit lift
  aufzug muss sein, lift muss sein, fahrstuhl muss sein, brauche einen aufzug, brauche einen lift,
  brauchen einen aufzug, ohne aufzug geht es nicht, ohne lift geht es nicht, nur mit aufzug, nur mit lift,
  aufzug ist pflicht, lift ist pflicht, schlecht zu fuß, nicht gut zu fuß, rollstuhl, rollator, im rollstuhl,
  gehbehindert, kinderwagen, mit dem kinderwagen, wegen der knie, hab's mit den knien, hüftprobleme,
  kann keine treppen steigen, treppen schaffe ich nicht, barrierefrei, rollstuhlgängig, personenaufzug

treppe in ordnung, ohne aufzug, treppen kein problem, ohne lift
  treppensteigen macht mir nichts, treppen machen mir nichts, treppensteigen hält fit, treppen halten fit,
  bin gut zu fuß, noch gut zu fuß, bin noch fit, wir sind fit, sind jung, bin sportlich, ich laufe gern treppen,
  nehme die treppe, brauche keinen aufzug, brauch keinen lift, brauchen keinen lift, geht auch ohne aufzug,
  geht auch ohne lift, lift ist nicht nötig, stiegen sind kein problem, stiegen steigen,
  ein paar stufen gehen schon, zu fuß hoch

offene küche, wohnküche, amerikanische küche, wohnessküche, kochinsel
  offen, küche offen zum wohnzimmer, offen zum wohnzimmer, offener wohnbereich, offener wohn-ess-bereich,
  integriert ins wohnzimmer, alles in einem raum, kücheninsel, mit kochinsel, mit insel, mit theke, mit bar,
  essküche, zum wohnzimmer hin, küche im wohnzimmer, ineinander übergehend, durchgehend,
  großer wohn-ess-bereich, loftartig

separate küche, getrennte küche, geschlossene küche, abgeschlossene küche
  geschlossen, abgetrennt, separat, eigener raum, eigenes zimmer, extra raum, extra küche, mit tür,
  tür zum zumachen, küche mit tür, wo man die tür zumachen kann, für sich, abgetrennter raum, wegen der gerüche,
  wegen dem essensgeruch, damit's nicht riecht, damit es nicht im wohnzimmer riecht, küche für sich,
  einzelne küche

badewanne, wannenbad, wanne, mit badewanne
  wannen, badewannen, baden, ich bade gern, bade gerne, zum baden, vollbad, bad nehmen, whirlpool,
  freistehende wanne, für das schaumbad, schaumbad, in der wanne liegen, kinder baden, eckbadewanne, badwanne,
  wännli, badwännli

dusche, duschbad, walk-in-dusche, bodengleiche dusche, begehbare dusche
  ich dusche, dusche nur, wir duschen, duschen, ebenerdige dusche, regendusche, duschkabine, duschkabinen,
  zum duschen, duscher, mit duschtasse, ebenerdig duschen, bodeneben, barrierefreie dusche, duschi, brause,
  nasszelle mit dusche

beides, dusche und badewanne, wanne und dusche, bad mit beidem
  beide, am liebsten beides, beides wenn möglich, sowohl als auch, wanne und dusche getrennt, zwei bäder,
  zwei badezimmer, bad und dusche, badewanne mit dusche drin, dusche in der wanne,
  eins mit wanne eins mit dusche, alle zwei, masterbad und gästedusche, beides vorhanden, wanne plus dusche,
  beides im bad

wärmepumpe, luftwärmepumpe, erdwärme, erdsonde
  erdwärmepumpe, geothermie, erdsonden, sole-wärmepumpe, luft-wasser-wärmepumpe, luft-wasser, wasserwärmepumpe,
  erdwärmesonde, grundwasserwärmepumpe, wärmepumpen, luftwärme, pumpe im garten, pumpe draußen, tiefenbohrung,
  tiefensonde, umweltwärme

fernwärme, nahwärme, fernheizung, wärmeverbund
  vom fernwärmenetz, stadtwärme, fernwärmeanschluss, fernwärmenetz, nahwärmenetz, blockheizkraftwerk, bhkw,
  von den stadtwerken, wärme von der müllverbrennung, heizkraftwerk, biomasseheizwerk, anergienetz,
  vom heizwerk, wird von außen geliefert, fernwärm

gas, gasheizung, erdgas, gastherme, gasetagenheizung
  gasthermen, therme, therme im bad, kombitherme, gasbrennwert, gasbrennwertheizung, brennwerttherme, mit gas,
  gaskessel, flüssiggas, gastank, biogas, gasofen, etagenheizung mit gas, gasboiler, gasanschluss

öl, ölheizung, heizöl, ölkessel
  mit öl, ölofen, ölbrenner, öltank, tank im keller, öltank im keller, ölzentralheizung, heizöltank,
  brenner mit öl, ölfeuerung, einzelöfen mit öl, wir tanken öl, heizölkessel, mit heizöl, ölzentral, ölheizig

holz, pellets, pelletheizung, kamin, holzheizung, kachelofen
  mit holz, scheitholz, holzofen, holzöfen, schwedenofen, kaminofen, cheminée, cheminee, pelletofen,
  hackschnitzel, hackschnitzelheizung, stückholz, brennholz, offener kamin, holzpellets, specksteinofen,
  schnitzelheizung, holzvergaser, grundofen, chachelofe, schwedenöfeli, holzscheite, ofen

elektroheizung, strom, elektrisch, nachtspeicher, infrarotheizung, stromheizung
  mit strom, nachtspeicherofen, nachtspeicheröfen, nachtspeicherheizung, nachtstrom, infrarot, infrarotpaneele,
  elektroofen, elektroöfen, elektrospeicher, stromradiatoren, elektroradiator, heizlüfter,
  elektrische fußbodenheizung, elektrospeicherheizung, nachtstromspeicher, klimagerät

solar, solarthermie, photovoltaik, solaranlage, sonnenenergie
  pv, pv-anlage, solarzellen, sonnenkollektoren, kollektoren, solarkollektoren, solarpaneele, solardach,
  mit sonnenstrom, sonnenstrom, strom vom dach, vom eigenen dach, photovoltaikanlage, mit sonne, solarstrom,
  balkonkraftwerk, anlage auf dem dach

telefon, telefonisch, anruf, per telefon, handy
  anrufen, rufen sie mich an, rufen sie an, ruf mich an, durchrufen, durchklingeln, klingeln sie durch,
  übers handy, am handy, auf dem handy, handynummer, mobil, mobiltelefon, natel, aufs natel, auf dem natel,
  festnetz, übers festnetz, rückruf, zurückrufen, fernmündlich, am telefon, telefonieren, kurz anläuten,
  läuten sie an, alüte, aalüte, aglüte, anklingeln, aufs handy, rufen sie durch, rufen sie einfach durch,
  rufen sie einfach an, rufen sie mich einfach an, rufen sie mich kurz an, rufen sie kurz an, ruf durch,
  ruf einfach an, ein anruf, kurzer anruf, einfach anrufen, kurz anrufen, direkt anrufen, telefonat,
  ans telefon, anläuten, läuten, klingeln, bimmeln, am draht, an die strippe, zum hörer greifen, telefonier,
  telefoniere, telefonieren wir, per anruf, übers telefon, per natel, ufs natel, lüted sie a

e-mail, email, mail, per mail, per e-mail
  mailen, mailen sie mir, elektronisch, elektronische post, ans postfach, an meine mailadresse,
  schreiben sie mir eine mail, schicken sie mir eine mail, mailadresse, digital zuschicken, als pdf, gmail, gmx,
  e-mails, ins e-mail-postfach, mailverkehr, per elektronischer post, emailen, an meine mail, mail bitte,
  eine mail, schriftlich per mail, mailadresse hab ich, digital

post, brief, per post, postalisch, schriftlich per post
  per brief, briefpost, auf dem postweg, postweg, im briefkasten, in den briefkasten, mit der post, auf papier,
  in papierform, briefe, briefli, einschreiben, eingeschrieben, schriftlich nach hause, an meine adresse,
  an die hausadresse, im kuvert, couvert, auf dem postalischen weg, ganz altmodisch auf papier

sms, textnachricht, kurznachricht, per sms
  eine sms, simsen, kurze sms, kurzmitteilung, nachricht aufs handy, kurze nachricht aufs handy,
  kurze textnachricht, imessage, textnachrichten, smsen, handynachricht, per kurznachricht, sms schicken,
  als sms, smsli, per textnachricht, elektronisch, digital, aufs handy

whatsapp, per whatsapp, messenger, chat
  über whatsapp, whats app, whatsappen, whatsapp schreiben, per messenger, signal, telegram, threema,
  sprachnachricht, chatten, über den messenger, per chat, auf whatsapp, schreib auf whatsapp,
  whatsapp-nachricht, elektronisch, digital, aufs handy, als whatsapp, whatsäpp, whatsappnachricht,
  eine whatsapp, per whats, whats, whatsappe, auf whats

persönlich, vor ort, besuch, persönliches gespräch, im büro
  komme vorbei, ich komm vorbei, bei ihnen vorbeikommen, bei ihnen im büro, ins büro kommen, vorbeischauen,
  schaue vorbei, persönlich vorbeikommen, von angesicht zu angesicht, unter vier augen, auge in auge,
  bei uns zu hause, bei mir zu hause, bei einem kaffee, zusammensitzen, treffen, persönliches treffen,
  face to face, in ihrem büro, zum gespräch kommen, z'bsuech

videocall, videoanruf, videokonferenz, online-meeting, videotelefonie
  per video, videogespräch, zoom, über zoom, teams, über teams, per teams, skype, facetime, google meet,
  online-gespräch, online-termin, mit kamera, am bildschirm, videochat, digitales treffen, virtuelles treffen,
  per videokonferenz, videocalls, onlinemeeting

vor ort, besichtigung vor ort, persönliche besichtigung, live
  persönlich anschauen, selber anschauen, selbst anschauen, mit eigenen augen, mit eigenen augen sehen,
  live anschauen, direkt in der wohnung, in der wohnung, im haus, dort treffen, komme hin, komme selber hin,
  hingehen, persönlich hinkommen, in natura, an ort und stelle, in echt, in echt sehen, direkt dort,
  vor dem haus treffen, selber durchgehen, rundgang durchs haus, persönlich vor ort, aluege, go luege,
  selbst vorbei, selber vorbei, selbst vorbeikommen, selber vorbeikommen, lieber selbst vorbei,
  ich komme vorbei, ich komm vorbei, wir kommen vorbei, komme vorbei, vorbeikommen, vorbeischauen, persönlich,
  in person, leibhaftig, selber kommen, selbst kommen, hinfahren, wir kommen hin, live vor ort, selber sehen,
  selbst sehen, mit den eigenen augen, richtig anschauen, in echt anschauen, physisch, schau lieber selber

videobesichtigung, online-besichtigung, virtuelle besichtigung, virtueller rundgang, 3d-rundgang, per video, video, video-besichtigung, virtuell
  als video, mit video, online, online anschauen, am bildschirm, am computer, per zoom, über facetime, facetime,
  per videoanruf, per videocall, virtuelle tour, 360-grad-rundgang, 360 grad, 3d-tour, digital, aus der ferne,
  von zu hause aus, vom sofa aus, über den link, per livestream, video schicken, über whatsapp-video,
  onlinebesichtigung, remote, am laptop, am handy zeigen, per skype, per teams, per facetime, videotour,
  videorundgang, 3d, digitale besichtigung, zuerst online, live-video

kurzfristig, kurzzeitmiete, kurze mietdauer, vorübergehend, temporär, zwischenmiete
  für kurze zeit, nur kurz, ein paar monate, paar monate, für ein paar monate, einige monate, für drei monate,
  für sechs monate, wenige monate, für ein paar wochen, ein halbes jahr, nur übergangsweise, übergangsweise,
  zur überbrückung, überbrückung, zwischenlösung, übergangslösung, zur zwischenmiete, für die projektdauer,
  für das praktikum, für ein semester, fürs semester, kurzzeit, bis das haus fertig ist, monatsweise

langfristig, langzeitmiete, lange mietdauer, dauerhaft, auf dauer
  für länger, auf lange sicht, länger bleiben, lange bleiben, möglichst lange, so lange wie möglich,
  viele jahre, mehrere jahre, für viele jahre, jahrelang, für immer, fürs leben, bis ans lebensende,
  für die nächsten jahre, für die nächsten zehn jahre, alt werden, dort alt werden, sesshaft werden, langjährig,
  wurzeln schlagen, fix bleiben, nicht so schnell wieder umziehen, nie wieder umziehen, mindestens fünf jahre,
  bis zur rente, zum bleiben

befristet, befristeter mietvertrag, zeitmietvertrag, feste laufzeit, mindestdauer
  auf zeit, für ein jahr, für zwei jahre, für drei jahre, auf ein jahr, auf drei jahre, auf fünf jahre,
  drei jahre befristet, zeitlich begrenzt, mit befristung, mit enddatum, fixes enddatum, bestimmte dauer,
  feste dauer, jahresvertrag, zeitvertrag, dreijahresvertrag, fünfjahresvertrag, mit festem ende,
  begrenzte dauer, begrenzte laufzeit

unbefristet, unbefristeter mietvertrag, unbestimmte dauer, auf unbestimmte zeit, offene laufzeit
  ohne befristung, ohne enddatum, ohne ende, unbegrenzt, normal unbefristet, ohne zeitliche begrenzung,
  open end, zeitlich unbegrenzt, ohne zeitlimit, ganz normaler mietvertrag,
  normaler mietvertrag mit kündigungsfrist, ohne ablaufdatum, offenes ende, unbeschränkt, zeitlich unbeschränkt

kaufen, kauf, erwerb, eigentum
  zum kaufen, kaufe, kaufen wollen wir, käuflich erwerben, erwerben, eigentum erwerben, ins eigentum,
  was eigenes, etwas eigenes, was eigenes kaufen, eigenes haus, eigentumswohnung, wollen was eigenes,
  kaufobjekt, zum kauf, als eigentum, anschaffen, zulegen, eine wohnung zulegen, als käufer, kaufinteressent,
  eigenheim, keine miete mehr zahlen, nie mehr miete

mieten, miete, zur miete, anmieten
  zum mieten, als mieter, mietwohnung, mietobjekt, miete ich, mietweise, auf miete, mietverhältnis, in miete,
  nur mieten, mieten wollen wir, mietinteressent, zur miete wohnen, monatlich miete zahlen, miethaus, mieti,
  untermiete, z'miete

mietkauf, miete mit kaufoption, mieten mit kaufoption, miete mit vorkaufsrecht
  erst mieten dann kaufen, zuerst mieten dann kaufen, erst mieten später kaufen, zuerst mieten später kaufen,
  mit kaufoption, kaufoption, mit option zum kauf, mit vorkaufsrecht, vorkaufsrecht, später kaufen können,
  später übernehmen, miete anrechnen, miete auf den kaufpreis anrechnen, mietkaufen, leasing, ratenkauf,
  später eventuell kaufen, mieten und dann kaufen

miete, zur miete, mietwohnung, mieter
  wohne zur miete, wir wohnen zur miete, wohnen in miete, in miete, eingemietet, bin mieter, bin mieterin,
  in einer mietwohnung, im mietshaus, habe einen mietvertrag, hab einen vermieter, zahle miete, zahlen miete,
  genossenschaftswohnung, gemeindebau, im gemeindebau, sozialwohnung, untermieter, zur untermiete, werkswohnung,
  miethaus

eigentum, eigenheim, eigentümer, eigentumswohnung, eigenes haus
  im eigenen haus, im eigenheim, in der eigenen wohnung, eigene wohnung, gehört uns, gehört mir, ist meins,
  ist unseres, haben ein haus, wir haben ein haus, besitzer, hausbesitzer, wohnungseigentümer, hausbesitzerin,
  eigentümerin, stockwerkeigentümer, eigene vier wände, in den eigenen vier wänden, abbezahlt, ist abbezahlt,
  haben gekauft, besitz, im eigentum, häuslebauer

bei den eltern, bei eltern, elternhaus, bei der familie
  daheim bei den eltern, zu hause bei den eltern, bei mama und papa, bei mama, bei meiner mutter,
  bei meinem vater, bei der mama, hotel mama, im elternhaus, im kinderzimmer, noch zu hause, noch daheim,
  bei den schwiegereltern, bei meinen schwiegereltern, bei der oma, bei den großeltern, bei meinen leuten,
  bei verwandten, bei meiner schwester, bei meinem bruder, bei mutti, bei meiner tochter, bei meinem sohn

wg, wohngemeinschaft, wg-zimmer
  in einer wg, mit mitbewohnern, in einer wohngemeinschaft, mit freunden zusammen, mit kollegen zusammen,
  studentenwohnheim, im studentenwohnheim, im studentenheim, wohnheim, in einem wohnheim, schwesternwohnheim,
  personalhaus, zimmer in einer wg, zweier-wg, dreier-wg, teile mir eine wohnung, geteilte wohnung,
  mit mitbewohner

hotel, übergangswohnung, provisorisch, ferienwohnung, zwischenmiete
  im hotel, in einer pension, pension, in einer ferienwohnung, airbnb, in einem airbnb, boardinghouse,
  notunterkunft, übergangsweise, vorübergehend, provisorium, zwischenlösung, in der zwischenmiete,
  auf dem campingplatz, wohnwagen, wohnmobil, mal hier mal dort, couch von freunden, auf der couch, unterkunft,
  flüchtlingsunterkunft, asylheim, jugendherberge, monteurzimmer, übergangslösung, kurzzeitwohnung, frauenhaus,
  ohne feste bleibe, obdachlos

niederlassungsbewilligung, ausweis c, c-bewilligung, niederlassungserlaubnis, unbefristeter aufenthaltstitel, daueraufenthalt
  c-ausweis, bewilligung c, c ausweis, c bewilligung, permit c, niederlassung, habe die niederlassung,
  niedergelassen, unbefristete aufenthaltserlaubnis, unbefristeter aufenthalt, daueraufenthalt eu,
  daueraufenthaltskarte, unbefristet hier, ausweis zeh, zeh-bewilligung, dauerhaftes bleiberecht, c, den c,
  einen c, das c, ein c, zeh, c wie cäsar, niedergelassene, niederlassungsausweis, bewilligung zeh

aufenthaltsbewilligung, ausweis b, b-bewilligung, aufenthaltserlaubnis, aufenthaltstitel, befristeter aufenthaltstitel
  b-ausweis, bewilligung b, b ausweis, b bewilligung, permit b, befristeter aufenthalt,
  befristete aufenthaltserlaubnis, blaue karte, blaue karte eu, blue card, rot-weiß-rot karte,
  rot-weiss-rot-karte, anmeldebescheinigung, aufenthaltskarte, studentenvisum, arbeitsvisum, visum,
  jahresaufenthalter, b, den b, einen b, das b, ein b, b wie berta, bewilligung be, jahresbewilligung,
  jahresaufenthaltsbewilligung

kurzaufenthaltsbewilligung, ausweis l, l-bewilligung, kurzaufenthalt
  l-ausweis, bewilligung l, l ausweis, l bewilligung, permit l, kurzaufenthalter, kurzaufenthalterin,
  ausweis el, saisonbewilligung, saisonnier, schengenvisum, touristenvisum, besuchervisum, kurzzeitvisum,
  kurzaufenthalterbewilligung, kurzaufenthaltsausweis, den l, einen l, das l, ein l, l wie ludwig,
  kurzaufenthalterausweis

grenzgängerbewilligung, ausweis g, g-bewilligung, grenzgänger
  g-ausweis, bewilligung g, g ausweis, g bewilligung, permit g, grenzgängerin, grenzgängerausweis,
  pendle über die grenze, wohne jenseits der grenze, über die grenze zur arbeit, tagespendler aus dem ausland,
  als grenzgänger, grenzgängerstatus, täglich über die grenze, grenzpendler, bin grenzgänger, g, den g, einen g,
  das g, ein g, g wie gustav

asyl, ausweis f, ausweis s, ausweis n, duldung, flüchtling
  f-ausweis, f ausweis, s ausweis, n ausweis, vorläufig aufgenommen, vorläufige aufnahme, schutzstatus s,
  status s, schutzstatus, asylbewerber, asylberechtigt, anerkannter flüchtling, subsidiär schutzberechtigt,
  subsidiärer schutz, geduldet, aufenthaltsgestattung, vertriebenenausweis, aus der ukraine geflüchtet,
  geflüchtet, paragraf vierundzwanzig, asylwerber, asylverfahren, f, den f, einen f, das f, den s, einen s,
  den n, einen n, s-ausweis, n-ausweis

staatsbürger, inländer, inländisch, staatsangehöriger des landes
  inländerin, einheimisch, einheimischer, einheimische, hier geboren, hier geboren und aufgewachsen, von hier,
  eingebürgert, bin eingebürgert, hiesiger, hiesige, den hiesigen pass, hiesiger pass, staatsbürgerin,
  hab die staatsbürgerschaft, habe die staatsbürgerschaft

deutsch, deutscher, deutschland, deutsche staatsangehörigkeit
  deutsche, deutscher pass, deutschen pass, deutscher ausweis, deutscher personalausweis,
  deutscher staatsbürger, deutsche staatsbürgerin, deutsche staatsbürgerschaft, deutsche staatsangehörige,
  aus deutschland, komme aus deutschland, bundesbürger, bundesdeutscher, piefke, dütsche, us dütschland

österreichisch, österreicher, österreich, österreichische staatsbürgerschaft
  österreicherin, österreichischer pass, österreichischen pass, österreichischer staatsbürger,
  österreichische staatsbürgerin, aus österreich, komme aus österreich, echter wiener, gebürtiger wiener,
  gebürtige wienerin, gebürtiger tiroler, auslandsösterreicher, staatsbürgerschaftsnachweis, ösi, östriicher

schweizer, schweizerisch, schweiz, schweizer staatsangehörigkeit
  schweizerin, schweizer pass, schweizerpass, roter pass, schweizer bürger, schweizer bürgerin,
  schweizer bürgerrecht, schweizerbürger, heimatort, eidgenosse, eidgenössin, aus der schweiz, auslandschweizer,
  schwiizer, schwiizerin, us de schwiiz, schweizer identitätskarte, schweizer id

eu-bürger, eu, eu-staatsangehöriger, ewr-bürger, eu/efta
  eu-bürgerin, europäischer pass, eu-pass, unionsbürger, unionsbürgerin, eu-ausländer, italiener, italienerin,
  franzose, französin, pole, polin, spanier, spanierin, portugiese, portugiesin, rumäne, rumänin, ungar,
  ungarin, kroate, kroatin, grieche, griechin, bulgare, tscheche, slowake, niederländer, holländer, aus italien,
  aus polen, aus rumänien, aus portugal, aus kroatien, aus frankreich, aus einem eu-land, europäische union,
  efta

drittstaat, andere, nicht-eu, drittstaatsangehöriger, ausländer
  drittstaatler, drittstaatsangehörige, nicht aus der eu, außerhalb der eu, türke, türkin, türkischer pass,
  serbe, serbin, bosnier, albaner, kosovare, ukrainer, ukrainerin, russe, russin, syrer, syrerin, afghane,
  inder, inderin, chinese, chinesin, brasilianer, amerikaner, amerikanerin, brite, britin, engländer,
  aus der türkei, aus der ukraine, aus syrien, aus indien, aus serbien, aus amerika, aus den usa, aus übersee,
  staatenlos, ausweis f, f ausweis, f, den f, vorläufig aufgenommen, vorläufige aufnahme, ausweis l, l ausweis,
  den l, kurzaufenthaltsbewilligung, kurzaufenthalter, ausweis g, g ausweis, den g, grenzgänger,
  grenzgängerbewilligung, status s, schutzstatus s, ausweis s, s ausweis, den s, ausweis n, n ausweis,
  asylbewerber, im asylverfahren, flüchtling, touristenvisum, nur ein visum

mehr platz, größere wohnung, platzmangel, vergrößerung, familienzuwachs
  zu klein, wird zu klein, zu klein geworden, wird zu eng, zu eng, zu eng geworden, brauchen mehr platz,
  platzt aus allen nähten, ein zimmer mehr, zimmer zu wenig, brauchen ein kinderzimmer, kinderzimmer fehlt,
  nachwuchs, wir bekommen nachwuchs, baby unterwegs, zweites kind, kind ist unterwegs, schwanger,
  brauche ein arbeitszimmer, wollen uns vergrößern, vergrößern, was größeres, etwas größeres, größer,
  die kinder brauchen platz, platz reicht nicht, mehr zimmer, zwenig platz

verkleinerung, kleinere wohnung, zu groß
  wollen uns verkleinern, verkleinern, was kleineres, etwas kleineres, zu groß geworden, viel zu groß,
  zu groß für mich, haus zu groß, kinder sind aus dem haus, kinder ausgezogen, die kinder sind ausgezogen,
  garten wird zu viel, macht zu viel arbeit, wird mir zu viel, weniger platz, brauche weniger platz,
  zu viele zimmer, leere zimmer, runterschrauben, reduzieren, altersgerecht verkleinern

jobwechsel, arbeitsplatzwechsel, beruflich, neue arbeit, stellenwechsel, berufliche gründe
  neuer job, neue stelle, neuer arbeitgeber, neue arbeitsstelle, wegen der arbeit, wegen dem job,
  wegen meinem job, arbeitsbedingt, aus beruflichen gründen, beruflich bedingt, arbeitsweg zu lang,
  zu weit zur arbeit, zu weit pendeln, versetzt worden, versetzung, werde versetzt, firma zieht um,
  stelle angenommen, fange hier an zu arbeiten, neue hackn, studium beginnt, studienplatz,
  fange an zu studieren, ausbildungsbeginn, neui stell

trennung, scheidung, getrennt, auseinander
  wir trennen uns, trenne mich, haben uns getrennt, frisch getrennt, in scheidung, lasse mich scheiden,
  geschieden, beziehung vorbei, beziehung zu ende, schluss gemacht, freundin hat schluss gemacht, ehe kaputt,
  ehe ist gescheitert, mein mann zieht aus, meine frau zieht aus, lebe in trennung, getrennte wege,
  auseinandergegangen, auseinandergelebt, ehe-aus, ex-partner

wunsch nach eigentum, eigenheimwunsch, eigenheim, eigentum statt miete
  was eigenes, etwas eigenes, eigene vier wände, traum vom eigenheim, traum vom eigenen haus, traum vom haus,
  endlich was eigenes, endlich ein eigenes haus, keine miete mehr zahlen, miete zum fenster rauswerfen,
  nicht ewig miete zahlen, ins eigene investieren, vom mieten weg, weg von der miete, eigentum schaffen,
  eigentum aufbauen, für die zukunft was eigenes, eigenes dach überm kopf, eigenes häuschen

kündigung durch vermieter, kündigung, eigenbedarf, eigenbedarfskündigung, vermieter hat gekündigt
  mir wurde gekündigt, uns wurde gekündigt, wurden gekündigt, vermieter will selber rein,
  vermieter will selbst einziehen, der vermieter braucht die wohnung, eigenbedarf angemeldet, wegen eigenbedarf,
  wir müssen raus, ich muss raus, müssen ausziehen, vermieter verkauft, haus wird verkauft,
  wohnung wird verkauft, haus wird abgerissen, wird abgerissen, abriss, totalsanierung im haus, leerkündigung,
  mietvertrag läuft aus, vertrag wird nicht verlängert, befristung läuft aus, räumungsklage,
  vor die tür gesetzt, rausgeschmissen

zusammenziehen, gemeinsame wohnung, zusammenzug
  ziehen zusammen, wollen zusammenziehen, zusammen wohnen, wir wollen zusammen wohnen, erste gemeinsame wohnung,
  gemeinsamer haushalt, mit meinem freund zusammenziehen, mit meiner freundin zusammenziehen, heiraten,
  wir heiraten, frisch verheiratet, haushalt zusammenlegen, zwei wohnungen zu einer, aus zwei haushalten einen,
  zu meiner freundin ziehen, nestbau, zämezieh, zämezügle

ruhestand, rente, pensionierung, pension
  altersgründe, altersbedingt, aus altersgründen, gehe in rente, gehen in rente, gehe in pension,
  gehen in pension, werde pensioniert, fürs alter, lebensabend, für den lebensabend, wir werden älter,
  werde älter, nicht mehr die jüngsten, barrierefrei fürs alter, vorsorge fürs alter, treppen gehen nicht mehr,
  alterssitz, ruhesitz, im rentenalter

miete zu hoch, kosten, günstiger wohnen, zu teuer
  zu teuer geworden, mieterhöhung, miete erhöht, die miete steigt, miete gestiegen, was günstigeres,
  etwas günstigeres, was billigeres, etwas billigeres, nebenkosten zu hoch, kann's mir nicht mehr leisten,
  können uns das nicht mehr leisten, geld sparen, günstiger, aus finanziellen gründen, finanzielle gründe,
  mietzinserhöhung, weniger miete zahlen

ortswechsel, umzug in eine andere stadt, lage, bessere lage
  andere stadt, neue stadt, ziehen in die stadt, zurück in die heimat, in die heimat zurück,
  näher bei den enkeln, näher zu den enkeln, näher bei der familie, näher bei den kindern, näher an den eltern,
  zu laut, zu viel lärm, lärm, raus aus der stadt, weg aus der stadt, tapetenwechsel, luftveränderung,
  andere gegend, schlechte gegend, aus dem ausland zurück, ärger mit den nachbarn, nachbarn nerven

internet, website, immobilienportal, internetportal, online, homepage, webseite
  im internet, im netz, übers internet, aus dem internet, online gefunden, online gesehen, immoscout,
  immobilienscout, immoscout24, immowelt, immonet, homegate, newhome, comparis, willhaben, auf willhaben,
  kleinanzeigen, ebay kleinanzeigen, auf ihrer homepage, auf ihrer seite, auf ihrer website, auf eurer seite,
  gegoogelt, google, über google, onlineinserat, suchmaschine, suchabo, wg-gesucht, wg gesucht, ricardo,
  immostreet, immo-app, über die app, flatfox, anibis, tutti, immobilienseite, derstandard immobilien

zeitung, zeitungsinserat, zeitungsanzeige, inserat in der zeitung, printanzeige
  in der zeitung, aus der zeitung, annonce, zeitungsannonce, wochenblatt, im wochenblatt, im gemeindeblatt,
  gemeindeblatt, amtsblatt, stadtanzeiger, anzeigenblatt, im anzeiger, lokalblatt, lokalzeitung, tageszeitung,
  krone, in der krone, im kurier, in der süddeutschen, im tagi, tages-anzeiger, samstagsausgabe, magazin,
  zeitschrift, im blättli, im blatt, im käseblatt, gelesen in der zeitung, zeitungen

empfehlung, freunde, bekannte, weiterempfehlung, mundpropaganda, familie
  über freunde, von freunden, durch freunde, von einem freund, von einer freundin, über bekannte,
  durch bekannte, von bekannten, über einen bekannten, von einem kollegen, von einer kollegin,
  über einen kollegen, arbeitskollege hat's erzählt, von meiner schwester, von meinem bruder,
  nachbar hat's erzählt, vom nachbarn, über die nachbarin, vom hörensagen, wurde empfohlen, wurde mir empfohlen,
  sie wurden uns empfohlen, jemand hat mir den tipp gegeben, geheimtipp, über drei ecken, vitamin b,
  mund zu mund, weitergesagt, man hat sie mir empfohlen, bankberater hat sie empfohlen

schild, plakat, schild am haus, aushang, bauschild, bautafel
  tafel am haus, tafel am zaun, tafel vor dem haus, schild gesehen, schild im fenster, plakat gesehen,
  plakatwand, baustellentafel, banner am haus, transparent, schaufenster, in ihrem schaufenster,
  im schaufenster gesehen, beim vorbeifahren, beim vorbeigehen, vorbeigelaufen, bin vorbeigefahren,
  vorbeigefahren, beim spazieren, beim spazierengehen, schwarzes brett, am schwarzen brett, am anschlagbrett,
  zettel im supermarkt, werbetafel, flugblatt, flyer, baustelle gesehen, taferl

social media, soziale medien, facebook, instagram, soziale netzwerke
  auf facebook, auf instagram, auf insta, insta, über facebook, über instagram, facebook-gruppe, facebookgruppe,
  auf tiktok, tiktok, linkedin, auf linkedin, youtube, auf youtube, xing, in einer gruppe auf facebook,
  ein post auf facebook, in der story, in einem reel, whatsapp-gruppe, telegramgruppe, snapchat,
  in den sozialen medien, twitter, influencer

allein, alleine, ich allein, selbst, selber
  entscheide allein, entscheide alleine, entscheide selbst, entscheide selber, das entscheide ich, nur ich,
  ich selber, bin alleiniger entscheider, alleinentscheider, da redet mir keiner rein, niemand redet mir rein,
  mach ich selber aus, muss niemanden fragen, brauche niemanden fragen, allein meine entscheidung,
  ist meine entscheidung, ich bestimme, in eigener regie, auf eigene faust, liegt bei mir, eigenständig, i elei

mit partner, gemeinsam, zusammen, mit ehepartner, mit der familie
  mit meiner frau, mit meinem mann, mit der frau, mit meiner freundin, mit meinem freund, mit meiner partnerin,
  mit meinem partner, zu zweit, wir beide, wir zwei, meine frau und ich, mein mann und ich,
  meine frau entscheidet mit, mein mann entscheidet mit, meine frau redet mit, muss meine frau fragen,
  muss meinen mann fragen, mit dem mann besprechen, mit der frau besprechen, muss zuerst mit meiner frau reden,
  gemeinsam mit der lebensgefährtin, im familienrat, familienrat, die chefin fragen, die regierung fragen,
  meine bessere hälfte, mit der besseren hälfte, z'zweit, das entscheiden wir gemeinsam

mit bank, bank, finanzierungsberater, hängt von der bank ab
  mit der bank, mit meiner bank, die bank entscheidet, bank muss zustimmen, bank muss ja sagen, bankberater,
  mit dem bankberater, mit meinem berater, mein finanzberater, finanzberater, nach rücksprache mit der bank,
  wenn die bank mitmacht, wenn die bank mitspielt, sobald die bank grünes licht gibt, finanzierungszusage,
  die sparkasse, raiffeisen, kreditgeber, hypothekarberater, kreditabteilung, bankgespräch

firma, arbeitgeber, geschäftsleitung, vorgesetzter
  mein chef, der chef entscheidet, meine chefin, vorstand, der vorstand, geschäftsführung, die geschäftsleitung,
  personalabteilung, meine firma entscheidet, firmenleitung, verwaltungsrat, das amt, jobcenter muss zustimmen,
  sozialamt muss zustimmen, beistand, gesetzlicher betreuer, die gesellschafter, unsere zentrale,
  partner in der firma

ich selbst, nur ich
  ich unterschreibe, unterschreibe selbst, unterschreibe selber, ich allein unterschreibe, nur mein name,
  auf meinen namen, läuft auf mich, läuft auf meinen namen, ich bin der mieter, ich bin die mieterin,
  ich werde mieter, alleiniger mieter, alleinmieter, hauptmieter bin ich, vertragspartner bin ich,
  ich als käufer, alleinkäufer

beide, gemeinsam, wir beide, ich und partner
  wir unterschreiben beide, beide unterschreiben, unterschreiben zusammen, unterschreiben gemeinsam,
  meine frau und ich, mein mann und ich, wir zwei, beide namen, auf beide namen, auf uns beide,
  läuft auf uns beide, je zur hälfte, zur hälfte jeder, fifty fifty, beide im grundbuch, miteigentum,
  als ehepaar, beide mieter, ich und meine freundin, ich und mein freund, alle zwei

jemand anderes, eltern, firma, vollmacht
  mein vater unterschreibt, meine mutter unterschreibt, meine eltern unterschreiben, papa unterschreibt,
  die firma unterschreibt, läuft auf die firma, auf die firma, auf den namen der eltern,
  mein mann unterschreibt, meine frau unterschreibt, mein sohn unterschreibt, meine tochter unterschreibt,
  mit vollmacht, per vollmacht, bevollmächtigter, mein anwalt, der notar, mein betreuer, mein beistand,
  gesetzlicher vertreter, geschäftsführer unterschreibt, der arbeitgeber unterschreibt

parkett, parkettboden, holzboden, echtholzparkett, dielenboden
  holz, dielen, holzdielen, echtes holz, echtholz, eiche, eichenparkett, fischgrät, fischgrätparkett,
  massivholz, riemenboden, landhausdielen, holzböden, parkettböden, fertigparkett, schiffboden, bretterboden

laminat, laminatboden
  klicklaminat, laminatböden, holzoptik, kunstholz, in holzoptik

fliesen, platten, keramikplatten, plättli, fliesenboden, plattenboden, steinboden
  kacheln, steinfliesen, keramik, feinsteinzeug, naturstein, platten am boden, plättliboden, terrakotta, marmor,
  gefliest, bodenplatten, fliesenböden, stein, granit

teppich, teppichboden, spannteppich
  teppiche, teppichböden, flauschig, weich unter den füßen, spannteppiche, auslegware

linoleum, vinyl, pvc, kunststoffboden, designboden
  vinylboden, linol, novilon, pvc-boden, kork, korkboden, vinylböden

dauerauftrag, per dauerauftrag
  automatisch jeden monat, läuft automatisch, monatlich automatisch, ständiger auftrag,
  abbuchungsauftrag von mir, automatisch überweisen, dueruftrag

lastschrift, lastschriftverfahren, bankeinzug, einzugsermächtigung, lsv, abbuchung, sepa-lastschrift
  abbuchen, buchen sie ab, sie buchen ab, ziehen sie ein, einziehen lassen, einzug, abbuchen lassen,
  bankeinzüge, abbucher, debit direct

überweisung, banküberweisung, per überweisung, selbst überweisen
  überweise selbst, überweise selber, überweise, online-banking, e-banking, ebanking, onlinebanking,
  ich überweise, einzeln überweisen, telebanking, jeden monat überweisen

rechnung, einzahlungsschein, qr-rechnung, erlagschein, auf rechnung
  mit rechnung, qr-code, mit einzahlungsschein, zahlschein, zahlscheine, per rechnung, am postschalter,
  einzahlungsscheine, schicken sie eine rechnung

kreditkarte, karte, kartenzahlung
  per karte, mit karte, mit der karte, visa, mastercard, kreditkarten, bankomatkarte, ec-karte, girokarte, amex

twint, paypal, klarna, online-zahlung
  per twint, mit twint, per paypal, mit paypal, apple pay, google pay, übers handy zahlen, twinte

bar, barzahlung, in bar
  cash, bargeld, bar auf die hand, bares, mit bargeld, in scheinen, bar auf den tisch

ledig, unverheiratet, alleinstehend
  single, noch ledig, nie verheiratet, solo, noch zu haben, ungebunden, unverheiratete,
  in keiner beziehung

verheiratet, verehelicht
  habe eine frau, habe einen mann, glücklich verheiratet, frisch verheiratet, verheirated, unter der haube,
  ehepaar, getraut, in ehe, seit jahren verheiratet, verehelichte

geschieden, getrennt, getrennt lebend
   frisch geschieden, leben getrennt, lebe getrennt, wieder allein, gschide,
  geschiedene

verwitwet, witwe, witwer
  mann ist gestorben, frau ist gestorben, mein mann ist verstorben, meine frau ist verstorben, mann verloren,
  frau verloren, verwitwete, mein mann lebt nicht mehr, meine frau lebt nicht mehr

in partnerschaft, konkubinat, eingetragene partnerschaft, lebensgemeinschaft, in einer beziehung
  mit freundin, mit freund, mit meiner freundin, mit meinem freund, in wilder ehe, mit lebensgefährtin,
  mit lebensgefährten, vergeben, mit partnerin, feste beziehung, eheähnlich, verpartnert, im konkubinat

glasfaser, glasfaserinternet, fiber, ftth
  schnellstes internet, lichtwellenleiter, glasfaseranschluss, faser, so schnell wie möglich, fiberoptic,
  gigabit, glasfaserkabel

dsl, vdsl, telefonleitung, telefonanschluss
  adsl, über die telefonleitung, telekom, normale leitung, kupfer, kupferleitung

kabel, kabelinternet, kabelanschluss
  über kabel, kabelfernsehen, upc, über die tv-dose, fernsehkabel, koax, kabel tv

mobilfunk, lte, 5g, mobiles internet
  übers handy, hotspot, handyhotspot, surfstick, über das handynetz, nur handy, würfel, 4g, mobile daten

privathaftpflicht, haftpflicht, haftpflichtversicherung, privathaftpflichtversicherung
  phv, haftpflichtversichert, für schäden an dritten, haftpflichtpolice

hausrat, hausratversicherung, haushaltversicherung, haushaltsversicherung
  hausratpolice, inventarversicherung, möbel versichert

deutsch, auf deutsch, hochdeutsch
  schriftdeutsch, deutsche sprache, muttersprache deutsch, mundart, dialekt, schweizerdeutsch, schwiizerdütsch,
  züridütsch, dütsch, schwäbisch, bairisch, wienerisch, am liebsten deutsch

englisch, auf englisch
  english, englische sprache, änglisch, in english, englischkenntnisse

französisch, auf französisch
  francais, français, en francais, französische sprache, franz, welsch

italienisch, auf italienisch
  italiano, italienische sprache

süden, südseite, südlage, südausrichtung, süd
  nach süden, südbalkon, mittagssonne, den ganzen tag sonne, viel sonne, südwärts, südseitig

westen, westseite, westlage, westausrichtung, west
  nach westen, abendsonne, westbalkon, sonnenuntergang, nachmittagssonne, westseitig

osten, ostseite, ostlage, ostausrichtung, ost
  nach osten, morgensonne, ostbalkon, sonnenaufgang, frühstückssonne, ostseitig

norden, nordseite, nordlage, nordausrichtung, nord
  nach norden, schattig, wo es kühl bleibt, nordbalkon, keine direkte sonne, nordseitig

fußbodenheizung, bodenheizung
  warme füße, warmer boden, heizung im boden, bodenheizig, fußbodenheizungen, beheizter boden

heizkörper, radiatoren, radiator
  normale heizung, normale heizkörper, an der wand, radiateure

homeoffice, von zu hause, zu hause arbeiten, im homeoffice
  home-office, daheim, von daheim, von zuhause, zuhause, telearbeit, am küchentisch, remote, mobiles arbeiten,
  dehei

vor ort im betrieb, im büro, im betrieb, in der firma, auswärts
  ins büro, im geschäft, bei der firma, am arbeitsplatz, vor ort, auf der baustelle, beim kunden, im laden,
  im werk, in der fabrik

hybrid, teils teils, gemischt, beides, teilweise homeoffice
  mal so mal so, halb halb, halbe halbe, zwei tage daheim, zwei tage homeoffice, drei tage büro, abwechselnd,
  je nachdem, mal hier mal da, teils daheim, fifty fifty

keller, kellerabteil, kellerraum
  im keller, unten im keller, kellerchen, chäller, kellerabteile

estrich, dachboden, speicher, estrichabteil
  auf dem estrich, auf dem dachboden, unterm dach, bühne, auf der bühne, winde, dachstock

abstellraum, reduit, abstellkammer, abstellkabine, lagerraum
  besenkammer, kammer, in der wohnung, kämmerli, kammerl, abstellkammerl, stauraum

eigene waschmaschine, waschmaschine in der wohnung, eigener waschturm
  in der wohnung, waschturm, eigene maschine, meine eigene, eigene wöschmaschine, anschluss in der wohnung,
  waschmaschine daheim

gemeinschaftliche waschküche, waschküche, gemeinsame waschküche, waschkeller
  im keller waschen, waschplan, wöschchuchi, mit den nachbarn teilen, waschtag, gemeinschaftswaschküche

eigentümer, verkäufer, vermieter, hausbesitzer
  ich verkaufe, will verkaufen, wir verkaufen, möchte verkaufen, vermiete, ich vermiete, biete an, besitzer

interessent, käufer, suchender, mietinteressent, kaufinteressent
  ich suche, wir suchen, bin auf der suche, will kaufen, möchte kaufen, suche was, am suchen
`;
