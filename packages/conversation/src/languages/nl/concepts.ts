import type { Concept } from '../define-concepts.js';

export const concepts: Readonly<Record<Concept, string>> = {
  idiom: `zit_te_denken|zat_te_denken|zitten_te_denken|zit_eraan_te_denken|dacht_te_denken|wasmachine|afwasmachine|koffiemachine|het_spijt_me|weet_u|weet_je|geen_probleem|geen_punt|juist_wel|juist_goed|juist_perfect|juist_prima|juist_ideaal|juist_heel_goed|terugbellen_hoeft_niet|terugbellen_hoeft_niet_meer|niet_meer_terug_te_bellen|niet_terug_te_bellen|als_het_ware|om_te_beginnen|in_de_buurt|dank_u|dank_u_wel|dank_je|dank_je_wel|als_u_wilt|zet_me_erop|schrijf_me_op|om_eerlijk_te_zijn|eerlijk_gezegd|hoe_gaat_het|neemt_u_me_niet_kwalijk|ook_weer|ook_alweer|voor_de_gek|volgens_mij|naar_mijn_mening
    ^ ai nee|dan|dat|jammer|sorry|ai|ja|spijtig`,
  lives: `gewoond|woonde|woont|wonen|leeft|woon`,
  exists: `er_is|is_er|zijn_er|er_zijn|hebben_we`,
  i: 'ik|k|ikzelf',
  me: 'me|mij|m',
  you: 'u|uw|je|jij|jou|jouw|jullie|ge|gij|gijle',
  we: 'we|wij|ons|onze',
  him: `hij|hem|zij_is|ze_is|zij_komt|ze_komt|ze_heeft|ze_slaapt|ze_werkt|die_is|die_heeft|die_komt|die_kan|die_slaapt|die_werkt|die_woont|die_zit|meneer_smith|diene|ze_zit|hij_zit|ze_ligt|hij_ligt|ze_staat|ze_gaat|hij_gaat`,
  obj: `hem|haar|m`,
  kin: `poetsvrouw|betere_helft|schoonmaakster|receptioniste|huishoudster|zakenpartner|vennoot|conciërge|stagiair|nichtje|neefje|buurjongen|broertje|zusje|vrouw|man|zoon|dochter|moeder|mama|ma|vader|papa|pa|broer|zus|zuster|partner|vriend|vriendin|lief|verloofde|echtgenoot|echtgenote|mams|paps|mam|pap|schoonzus|schoonzuster|schoonbroer|zwager|schoonouders|dochtertje|zoontje|kinderen|kind|jongen|jongens|meisje|meisjes|kleine|kleintje|levenspartner|wederhelft|eega|petekind|tantetje|nonkel|huurbaas|schoonvader|ventje|verzorger|verzorgster|mantelzorger|begeleider|begeleidster|thuishulp
    huisgenoot|huisgenote|kotgenoot|buurman|buurvrouw|collega|secretaresse|secretaris|assistente|assistent|verpleegster|oppas|schoonmoeder|schoonvader|schoonzoon|schoondochter|schoonbroer|oma|opa|nonkel|oom|tante|neef|nicht|kleinzoon|kleindochter|baas|ouders|bomma|bompa
    babysit|babysitter|stiefzoon|stiefvader|stiefmoeder|kleinkind|schoonbroer|ex_man|ex_vrouw|logé|gastvrouw
    loodgieter|elektricien|tuinman|schilder|klusjesman|gast|bezoeker|poetshulp|vakman|verpleger
    ex|receptie|stiefmoeder|stiefbroer`,
  here_is: `u_bent_bij|terechtgekomen|u_zit_bij|u_belt_naar
    u_spreekt|u_bent_verbonden|^ met
    hier_de|hier|dit_is|hier_is|ik_ben|ik_ben_maar|ik_ben_alleen|ik_ben_gewoon|u_spreekt_met|je_spreekt_met|u_hebt|u_heeft|u_bent_bij|dat_is|het_is|hier_met|hier_spreekt|ge_spreekt_met
    u_belt_met|je_belt_met|u_bent_verbonden_met|u_bent_hier_bij|dit_nummer_is_van
    ik_ben_maar|ik_ben_alleen|ik_zorg_voor|ik_ben_gewoon
    u_krijgt_nu|u_krijgt|ge_krijgt`,
  outsider: `het|de vorige|andere kantoor|makelaar|bureau|agentschap
    mijn|onze|vorige|laatste|oude|vroegere|een_van_mijn|een buurman|buurvrouw|buren|baas|ex|collega|vriend|vriendin|broer|zus|moeder|vader|bank|neef|dokter
    huisbaas|verhuurder
    mijn|onze|de buren|vrienden
    gesolliciteerd|sollicitatie|sollicitatiegesprek|solliciteer|solliciteerde
  `,
  not: 'niet|geen|nooit|zonder|noch|niets|niks|nee|neen',
  nobody: `niemand|geen_mens|geeneen|nooit_iemand|geen_kat|geen_hond|iemand_ooit`,
  can: `kan|kunt|kunnen|kon|mag|mogen|kunde|zou_kunnen|mogelijk|mogelijkheid`,
  wish: 'wil|willen|zou|wens|liever|liefst|graag|wou|verkies|moet',
  please: `alstublieft|graag|alsjeblieft|aub`,
  would: `zou_zijn|zou|zouden`,
  oblige: 'moet|moeten|verplicht|hoef|hoeft|dien',
  contact: `bel|belt|bellen|belde|gebeld|opbellen|opgebeld|telefoneren|telefoneert|contacteren|contacteer|gecontacteerd|benaderen|benaderd|benadert|lastigvallen|lastig_vallen|lastiggevallen|storen|stoort|telefoontjes|telefoontje|mailen|schrijven|contact|terugbelt|terugbellen|terugbel`,
  hear_from: `van_jullie_horen|van_u_horen|iets_horen|jullie_horen|u_horen`,
  contacted: 'teruggebeld|teruggebeld_heeft|belde|belden|zei|zeiden',
  told: `beloofd|zei|gezegd|verteld|verbood|verboden|beloofd|geschreven|getoond|aangeraden|beweert|gehad|klaagde|geklaagd|beklaagde`,
  say: `zei|gezegd|zeggen|vroeg|zegt|vraagt|zeiden`,
  stop: `ophoudt|stopt|stoppen_met|ophouden_met|stop|stoppen|ophouden|hou_op|houd_op|houdt_op|genoeg|uitscheiden|kap_ermee`,
  forbid: `verbied|verbieden`,
  erase: `wist|wis|verwijder|verwijderen|verwijdert|wis|wissen|schrap|schrappen|gooien|uitschrijven|gooi|gooit|smijt|kieper`,
  record: `gsm|gsm_nummer|mobiel|nummer|telefoonnummer|naam|gegevens|lijst|lijsten|bestand|bestanden|database|systeem|alles|adres|dossier|data|contactgegevens|register||gsmnummer|gsmnr|telefoonnr|06|nummers|telefoonnummers|nulzes|gsm_nummers|privénummer|privé_nummer`,
  again: `meer|ooit|nog|nogmaals|opnieuw|weer|voortaan|nooit|langer|verder`,
  no_more: `nooit|niet_meer|nooit_meer|niet_langer|nimmer
    niet|geen ... meer|opnieuw|nog`,
  talk: `het_over|spreken|spreek|praten|praat|bespreken|bespreek|babbelen|klappen|overleggen|gesprek|telefoneren|converseren|uitleggen|regelen|afspreken|doornemen|leg_uit|regel|uitleg|kletsen|klets|babbel|zwammen|ouwehoeren|aan_het_praten|aan_het_babbelen|klap|lullen`,
  connect: `verbonden|doorverbonden|doorgeschakeld|doorverbinden|verbinden|verbind|doorgeven|geef|geven|overdragen|schakel|doorschakelen|zet|verbindt|schakelt`,
  give: `geef|gun|geeft|nodig`,
  only: `alleen|enkel|uitsluitend|slechts`,
  person: `makelaars|medewerkers|adviseurs|verkoop|klantendienst|mens|mensen|persoon|iemand|collega|collega's|medewerker|medewerkster|makelaar|adviseur|consulent|bediende|vrouw|man|team|vertegenwoordiger|werknemer|contactpersoon|verantwoordelijke|vastgoedmakelaar|personeelslid|klantenadviseur|verhuurmakelaar|verhuurmakelaars|afdeling_verhuur
    telefoniste|telefonist|receptionist|baliemedewerker
  `,
  staff: `makelaars|collegas|consulenten|medewerkers|adviseurs|bedienden|collega|collega's|medewerker|medewerkster|makelaar|adviseur|consulent|bediende|mensen|vastgoedmakelaar|personeelslid|klantenadviseur|verhuurmakelaar|verhuurmakelaars|afdeling_verhuur`,
  superior: `baas|chef|manager|leidinggevende|verantwoordelijke|directeur|zaakvoerder|overste|eigenaar|verantwoordelijk|bevoegd|teamleider`,
  real: `echt|echte|levend|levende|gewone|normale|heuse|vlees|werkelijk`,
  office: `immokantoor|kantoor|agentschap|kantoor|bureau|bedrijf|makelaardij|firma|team|afdeling|agentschap|immo|afdeling_verhuur|verhuurafdeling|verkoopafdeling`,
  machine: `chatbots|robot|robots|machine|machines|computer|computers|bot|bots|ai|automaat|automatisch|automatische|bandje|opname|antwoordapparaat|kunstmatige|chatbot|programma|computerstem|stemcomputer|artificiële|apparaat|automatische_telefoontjes|robotstem|belrobot|belcomputer|computerstemmen|automaten|geautomatiseerd|geautomatiseerde|siri|alexa|ai_ding|aidingen|toestand|opgenomen|ingesproken|voorgeprogrammeerd|chatgpt|gpt|chat_gpt|spraakassistent|virtuele|virtueel|synthetisch|synthetische|mechanisch|mechanische|computerachtig|computerachtige|robotachtig|robotachtige|blikkerig|taalmodel|spraakcomputer|spraakrobot|voicebot|telefoonrobot|elektronisch|elektronische|gecomputeriseerd|computergestuurd|gps|tomtom|computerprogramma|blikken_doos|broodrooster|rammelkast|computerding|praatpaal|stuk_software|programmaatje|software|robottelefoontjes|computertelefoontjes|blikken_stem|computergestuurde|automatiek|robo_call
    machien|machientje|masjien|artificieel|artificiële|computerke|computertje|robotje|robotteke|robotstemmetje|automaatje|bandopname|opnameke|algoritme|kunstmens|spraaksoftware|toestelletje|blikken_ding|digitale_stem|stuk_blik|praatcomputer|praatrobot|belautomaat|telefooncomputer|spreekcomputer|tekstmachine|plastieken
  `,
  sound: 'klinkt|klink|klinken|stem|lijkt',
  understood: `begrepen|begrijp|verstaan|versta|volgen|gehoord|hoor|snap|gesnapt|meegekregen`,
  rephrase: `anders_stellen|anders_zeggen|herformuleren|anders_formuleren`,
  escaped: `ontgaan|gemist_wat|niet_meegekregen`,
  reply:
    'beantwoord|beantwoorden|antwoord|antwoorden|zeg|zeggen|vertel|vertellen|meedelen|verklap|verklappen|prijsgeven',
  refuse: `weiger|weigeren|haat|vertik|bedank`,
  deal: 'te_maken|zaken_doen|bezighouden',
  where_from: `wat|waarover|voor_welk|voor_welke|hoe_heette|welk|welke|waar|hoe|wie|van_wie|vanwaar|vanwaar_komt`,
  obtain: `verkocht|verkopen|doorgegeven|komt_dat|geraakt|hebt|hebben|heeft|komt|komen|gekregen|gegeven|gaf|gevonden|haalt|vandaan|aan|bekomen|kent|weet`,
  important: 'belangrijk|relevant|nodig|uitmaken|uitmaakt|toe|noodzakelijk|van_belang',
  concern: `gaat (dat) u|jou|je|jullie (dat|eigenlijk) aan
    zaken_van_u|daarmee_te_maken|heeft_dat_ermee_te_maken`,
  do_with: `te_maken|verband`,
  everyone: `iedereen|allen|elkeen`,
  why: 'waarom|waarvoor|vanwaar|hoezo|waartoe|wat_maakt',
  what_for: `waarvoor|waartoe|waar ... voor|vanwaar`,
  reason: `over|reden|doel|aanleiding|onderwerp|kwestie|bedoeling`,
  line: `aan_de_lijn|aan_de_telefoon|de_eer|het_genoegen|aan_de_toestel`,
  ask: `vraag|vragen|vraagt|weten|wilt|nodig|willen|wil`,
  fetch: `gaan_halen|naar_beneden|haal|halen|roep|roepen|geef|geven|pak|zoek|zoeken|vraag|wek|kijk|kijken|breng`,
  message: `doorgeven|boodschap|bericht|noteren`,
  look: 'kijk|kijken|zien|zie|checken',
  find: `vind|vinden|bereik|zie`,
  next_to: `naast_mij|naast_me|bij_mij|vlak_naast|hier_naast|hier_komt_hij|alstublieft`,
  receiver: `telefoon|hoorn|toestel|gsm`,
  phone_for: `telefoon_voor|voor_jou|voor_u_telefoon|het_is_voor|iemand_voor_je
    ^ telefoon $`,
  away: `bezet|volgeboekt|volzet|hardlopen|gaan_sporten|lopen|fietsen|gaan_eten|op_congres|uitlaten|gaan_slapen|naar_bed|beurs|conferentie|seminarie|weg|vertrokken|uit|afwezig|slaapt|slapen|werken|boodschappen|werkt|onderweg|niet_thuis|buitenshuis|gaan_wandelen|gaan_lopen|ziek|bezet|de_deur_uit|buiten_huis|op_de_andere_lijn|andere_lijn|in_gesprek|te_bellen|aan_het_bellen
    op|naar|in|bij|aan|onder|op_zijn|naar_zijn|in_de|op_het|naar_het|aan_het|bij_de|naar_de|op_de|in_het werk|werken|reis|vakantie|verlof|school|kantoor|ziekenhuis|vergadering|douche|bad|training|buitenland|dokter|tandarts|les|cursus|winkel|stad|wc|bed|sporten|sport|voetbal|voetballen|congres|weekend|zakenreis|bureau|bouw
    douchen|fabriek|in_de_fabriek|op_de_werf|vissen|op_ploeg|nachtdienst|gaan_douchen|gaan_vissen`,
  is_at: `is|zit|staat|ligt|was|loopt (nog|net|nu|al|de_hele_week|de_hele_dag|momenteel) op|in|naar|bij|met|onder|aan|aan_het|uit|de`,
  house: `keuken|tuin|kelder|boven|beneden|balkon|kamer|woonkamer|hiernaast|toestel|telefoon|lijn|apparaat`,
  back: 'terug|thuis|komt|weer|pas|straks',
  until: `tot`,
  missed: `gemist|misgelopen`,
  here: 'thuis|er|hier|aanwezig|bereikbaar|beschikbaar|daar',
  wrong: `verkeerd|verkeerde|fout|foute|mis|vergissing|vergist|abuis|verwart|verwarring|verwisseld|vergissen|misverstand|vergissinkje`,
  old_number: `oud|oude|vroeger|vorig|niet_meer_zijn`,
  shop: `brandweer|politie|gemeentehuis|gemeente|station|museum|theater|pizza~|dierenkliniek|dierenarts|tandarts|bank|galerie|kerk|bar|wasserij|kapsalon|kapper|bakkerij|bakker|restaurant|garage|winkel|hotel|café|pizzeria|apotheek|school|praktijk|kantoor|bedrijf|crèche|bibliotheek|taxi|slagerij|salon|kliniek|frituur|zaak|atelier|ziekenhuis|tandartspraktijk|dierenartsenpraktijk|advocatenkantoor|huisartsenpraktijk|supermarkt|verzekering|sportschool|tuincentrum|kinderopvang|drukkerij|fietsenwinkel|slager|kruidenier|postkantoor|tankstation|frietkot|taxi~|beenhouwer|rusthuis|verzorgingstehuis|bejaardentehuis|woonzorgcentrum|notariskantoor|magazijn|callcenter`,
  someone_else: `iemand_anders|een_ander|een_andere|ander_persoon|andere_persoon`,
  name: 'naam|heet|heten|meneer|mevrouw|persoon|zo_iemand|iemand|vent|kerel',
  known: `ken|kennen|bekend|gehoord`,
  noise: `lawaai|herrie|geluid|geluiden|kabaal|rumoer|achtergrond`,
  was_then: `was|zat|stond|lag|waren|zaten`,
  yet: 'nog',
  sure_of: `rekensom|sommetje|uitgezocht|doorgerekend|becijferd|vastgelegd|afgesproken|weet|weten|beslist|zeker|zeggen|besloten|uit|uitgerekend|berekend|nagerekend|nagedacht|besproken|bepaald|uitgemaakt|bekeken`,
  moved: 'getrokken|verhuisd|uitgetrokken',
  gone_years: `al_jaren|jaren_weg|jaren_geleden|al_lang|lang_geleden`,
  move_house: `verhuis|verhuizen|verhuist`,
  now: 'nu|net|momenteel|op_dit_moment|op_het_moment|vandaag|even|juist|direct|op_dit_ogenblik|nu_even',
  bad: `slecht|lastig|moeilijk|ongelegen|onhandig|ongunstig|verkeerd|vervelend|niet_goed|stom|ingewikkeld|druk|onmogelijk|ongepast`,
  later: `straks|later|morgen|vanavond|een_andere_keer|andere_keer|ander_moment|volgende_week|vanmiddag|overmorgen|daarna|over_een_uur|seffens|vannamiddag|namiddag|zo_meteen|kwartier|kwartiertje|half_uur|halfuur|halfuurtje|over_tien_minuten|over_vijf_minuten|uurtje|over_twee_uur`,
  time: 'tijd|moment|minuut|minuutje',
  try_again: 'probeer|probeert|proberen|bel|belt|bellen|terugbellen|opnieuw',
  doing: `ik_stap|ik_vertrek|ik_ga (zo|net|nu|straks) het|de|in|op|net|zo
    ik_ben|ben_ik|we_zijn|k_ben|ik_zit|ik_sta|ik_lig|zit_ik|sta_ik|ik_loop|ik_rijd|ik_fiets (nu|net|even|juist|momenteel|nog|hier) aan_het|aan_de|in_de|in_een|op_de|bij_de|op_mijn|midden_in|met_de|achter_het|onderweg|bezig|boodschappen|op_weg|in_vergadering|te
    aan_het rijden|werken|koken|eten|fietsen|winkelen|doen|verhuizen|douchen|sporten
    boodschappen|kinderen aan_het|ophalen
    midden_in
    handen_vol
    over mijn oren
    breng|haal|zet (ik) (net|nu|even) (de|mijn) kinderen|kids|zoon|dochter
    het_te_druk|tot_over_mijn_oren|handen_vol|volop_bezig|druk_druk
    geef|geven les|training
    moet naar de|het dokter|tandarts|ziekenhuis|les|werk`,
  secured: `gevonden|getekend|gehuurd|gekocht|genomen|verhuisd|gekozen|vastgelegd|aangenomen|voorzien|gekregen|beslist|ondertekend|heb|hebben`,
  bought: `geworden|toegewezen|gekozen|gekocht|gehuurd|getekend|aangekocht|ondertekend`,
  found_one: `een (nieuw|leuk|ander|mooi|klein|kleiner|groter|nieuwe|leuke|andere) huis|appartement|flat|woning|huurhuis|studio|plek gevonden|gekocht|gehuurd
    een (klein|mooi|leuk|ander|nieuw) huis|appartement|flat|woning|studio|kamer|kot gekregen|toegewezen|genomen|bemachtigd|vast|getekend|gevonden|gehuurd`,
  keys: `sleutels|sleutel`,
  dwelling: `appartement|huis|woning|woonst|flat|studio|kot|huurcontract|contract|plek|kamer|stek|huurwoning|kavel`,
  something: `iets|een|wat`,
  else: `ander|anders|andere|elders|nieuw|nieuwe|al|reeds|intussen|ondertussen|inmiddels|ergens|beter|sindsdien|voorzien`,
  stay: 'blijf|blijven|gebleven|houden|houd',
  old_place: `waar|hier|zitten|wonen|huidige|oude|onze|ons|thuis`,
  interest: 'interesse|geïnteresseerd|zin|belangstelling|interesseert|overtuigd|enthousiast',
  relevant: 'aan_de_orde|actueel|van_toepassing|nodig|relevant|hoeft|de_bedoeling|van_tel',
  idea: `idee|plan|plannen|project|verhuis|verhuisplan|verhuisplannen|verhuizing|verhuizen|verhuisidee`,
  gone_off: `afgestapt|opgegeven|laten_vallen|laten_varen|afgeblazen|afgezien|begraven|uitgesteld|van_de_baan|in_de_koelkast|laten_schieten|geschrapt|gaat_niet_door|op_pauze|niet_door`,
  pass_up: `passen|weigeren|bedanken|afzeggen|afzien`,
  against: `tegen|niet_te|ertegen`,
  decided: `beslist|besloten|gekozen`,
  seek: `zoek|zoeken|zochten|willen`,
  for_me: `voor_mij|voor_ons|mijn_ding|ons_ding|iets_voor|niets_voor|wat_ik_zoek|wat_we_zoeken|naar_mijn_zin`,
  need: 'nodig|hoeft|hoef|moeite|noodzakelijk|moet',
  let_be: `daarbij_houden|daarbij_laten|goed_zo|het_is_goed_zo|prima_zo|laat_maar|laat_maar_zitten|laat_maar_zo|laten_we_het_zo|laat_zo|laat_het_zo|vergeet_het|maakt_niet_uit|geeft_niet|niet_erg|zo_is_het_goed|is_goed_zo|'t_is_goed_zo`,
  nice: `prachtig|heerlijk|uitstekend|fantastisch|cool|mooi_zo|fijn|goed|leuk|mooi|prettig|graag|top|perfect|prachtig|vriendelijk|lief|aardig|handig|ideaal|super|prijs|waarderen|plezier|geweldig|schitterend|tof|nuttig`,
  hang_up: `hang_ik_op|ophangen|hang_op|hang_nu_op|ik_hang|leg_af|ik_leg_af|neer_leggen|inhaken|haak_in`,
  insult: `stelletje|lamzak|kwal|kluns|klunzen|ezels|smeerlap|smeerlappen|hufter|gek|zot|dom|domme|stom|stomme|idioot|idioten|imbeciel|imbecielen|debiel|debielen|klootzak|klootzakken|eikel|eikels|sukkel|sukkels|oplichter|oplichters|dief|dieven|leugenaar|leugenaars|onnozelaar|onnozel|onbekwaam|prutsers|clowns|achterlijk|lul|lullen|schoft|gekken|mafkezen|trut`,
  what_a: `wat_een|stelletje|zo_een|bende|zo’n`,
  swear: `op_mijn_zenuwen|op_de_zenuwen|hou_je_mond|je_mond|houd_je_mond|hou_uw_mond|jullie_mond|verdomde|verdomd|onzin_van|wegkomt|gezeik|gezeur|zeik|gvd|verdomme|godverdomme|shit|kut|kut~|klote|klote~|fuck|fucking|rot|rotding|rotzak|rotzakken|rotwijf|rotkantoor|rotmachine|rottig|rotbedrijf|rotstreek|rotvent|rotmens|rotapparaat|rotcomputer|rotrobot|rotbel~|rotlijn|oprotten|flikker|tering|tyfus|kak|stik|hel|donder_op|sodemieter|potverdorie|kloten|rotzooi|bullshit|loop_naar`,
  waste: `verspillen|verspilt|verdoen`,
  law: `rechten|clausule|opzegclausule|juridisch|juridische|wettelijk|wettelijke|wet|recht|rechten|advocaat|contract|huurcontract|koopcontract|huurovereenkomst|overeenkomst|clausule|clausules|opzegtermijn|opzeggen|opzegging|aansprakelijk|aansprakelijkheid|onderverhuren|onderhuur|rechtbank|rechtsbijstand|gdpr|avg|compromis|notaris`,
  question_about: `vraag|vragen|weten|hoe|wat|staat|zit|zegt|uitleg|informatie|voorwaarden|details|bepalingen|navragen`,
  what_if: `wat_als|wat_gebeurt|als|indien|voordat|stel|`,
  unhappy: `onprofessioneel|onbeleefd|slordig|schandalig|klacht|klagen|beklag|ontevreden|teleurgesteld|boos|kwaad|woedend|schandalig|schandaal|schande|onaanvaardbaar|ongehoord|onacceptabel|belachelijk|niet_normaal|geen_manier|verontwaardigd|ergerlijk|misnoegd|niet_tevreden|kan_echt_niet|kan_niet|beneden_alle_peil|ondermaats|ramp|respectloos|onbeschoft|pissig|laks|belabberd|bar_slecht|niet_blij|ergert|beklagen|woest|ontgoocheld|verbolgen|gefrustreerd|frustrerend|ongepast|niet_ok|niet_oké|arrogant|neerbuigend|grof|slecht_behandeld|onvriendelijk|bot|kortaf|niet_blij_mee|daar_ben_ik_niet`,
  treated: `behandeld|behandelen|behandelt|omgegaan|afgewimpeld|te_woord_gestaan`,
  service: `kantoor|service|dienst|bedrijf|u|uw|jullie|behandeld|behandeling|dat|dit|aanpak|gedrag|behandelen|omgegaan|omgang|manier|werkwijze`,
  weeks: 'weken|maanden|dagen|eeuwen|lang|week',
  waited: 'wacht|wachten|gewacht',
  answered: `antwoord|antwoorden|geantwoord|teruggebeld|reactie|gereageerd|bericht|komen_opdagen|opgedaagd|gekomen|langsgekomen|verschenen|laten_horen|laten_weten|van_zich|antwoordt|reageert|neemt_op|nam_op|opneemt|opgenomen|opgepakt|kwam|opgedoken|terugbelt|laat_horen|liet_weten|liet_horen|gemaild|teruggemaild|bereikbaar`,
  work: `vast_contract|vaste_baan|vast_werk|werk|baan|job|werkt|functie|betrekking|loondienst|werkgever|beroep|contract_van|arbeidscontract`,
  wait_a_bit: `minuten|seconden|moment|momentje|ogenblik|ogenblikje|seconde|secondje|minuut|minuutje|wacht|wachten|even|eventjes|tel|twee_tellen`,
  let_me: `laat_me|laat_mij|ik_doe|ik_moet_even|ik_zet|ik_sluit|ik_leg_even|ik_ga_even|even_kijken|even_denken|even_zien|ik_kijk|ik_pak|eens_kijken|eens_zien|eens_denken`,
  quickly: `even|eventjes|efkes|snel|rap|vlug|kort|effe`,
  think: `denken|nadenken|rekenen|uitrekenen|kijken|nakijken|zoeken|tellen|zien`,
  pet: `katers|cavia_s|cavias|hamsters|parkiet|retriever|puppy_s|kittens|beestje|beestjes|hondeke|katteke|poezekes|windhond|keeshond|golden|huisdier|huisdieren|dier|dieren|hond|honden|hondje|kat|katten|poes|poezen|kater|puppy|kitten|konijn|konijnen|hamster|papegaai|vogel|vogels|parkiet|cavia|hondjes|poesjes|poesje|katje|viervoeter|schildpad|aquarium|labrador|teckel|poedel|parkieten|papegaaien|fret|dwergkonijn|huisdiertje|yorkshire|bulldog|mopshond|beagle|herder|chihuahua|goudvis|kanarie|slang|kippen|hondenras|kattenhouden|poezebeest|herdershond|poezenbeest|viervoetertje|straathond
    blindengeleidehond|geleidehond|hulphond|assistentiehond|gecko|leguaan|rat|ratten|muis|muizen|minivarken|hangbuikzwijn|pony|fret|vogelspin|tarantula|reptiel|reptielen|hagedis|baardagaam|pup|pups|kanaries|agapornis|terriër|rottweiler|pitbull|stafford|dobermann|mechelaar|kip|haan|konijntje|konijntjes|hamstertje|marmot|egel|papegaaitje|slangen|terrarium|volière
  `,
  may_bring:
    'toegestaan|toegelaten|meebrengen|meenemen|hebben|heb|houden|welkom|mogen|mag|oké|ok|goed|probleem|kan',
  finance: `hypotheek|hypothecair|hypotheken|financiering|financieren|financier|lening|leningen|lenen|krediet|kredieten|aanbetaling|rente|rentevoet|afbetaling|voorschot`,
  negotiate: `doen|afdoen|onderhandelen|onderhandelbaar|onderhandeling|korting|goedkoper|verlagen|zakken|afdingen|speling|marge|ruimte|praten|eraf|omlaag|minder|afpingelen|bespreekbaar|geste`,
  price_word: `prijs|huur|huurprijs|vraagprijs|koopprijs|huurgeld|huurprijzen|maandhuur|prijzen|bedrag`,
  are_you: `bent_u|u_bent|ben_je|je_bent|jij_bent|ben_jij|bent_gij|ge_zijt|zijt_ge|zijt_gij|zijde_gij|zijde|zijt`,
  is_it: `is_dit|is_dat|is_het|dit_is|dat_is|het_is|is_'t`,
  human: `mens|mensen|menselijk|menselijke|mensenstem|vlees_en_bloed|een_persoon|persoon_of`,
  voice: `stem|stemmen|stemmetje`,
  reached: `aan_de_lijn|aan_de_telefoon|verbonden|terechtgekomen|beland|aan_de_andere_kant|andere_kant|te_maken|achter|hierachter|daarachter`,
  never: `nooit|nog_altijd_niet|nog_altijd_geen|nog_steeds_niet|nog_steeds_geen|niet_een_keer|geen_enkele_keer|niet_eens`,
  many_times: `tweemaal|driemaal|meermaals|meerdere_keren|verschillende_keren|telkens|voortdurend|steeds_opnieuw|keer_op_keer|altijd_maar|de_hele_tijd
    twee|drie|vier|vijf|zes|tien|honderd|zoveel|veel keer
    tweede|derde|vierde|vijfde|zesde|tiende|zoveelste|honderdste keer`,
  sent: `gestuurd|opgestuurd|verstuurd|stuur|doorgestuurd|geschreven|gemaild|ingediend|gebeld|uitleg|uitleggen|uitgelegd|herhaal|herhalen|gezegd|gevraagd|ingevuld|geprobeerd|gecontacteerd|gemeld|afgegeven|bezorgd|vertel|vertellen|uit_te_leggen|ingesproken|nagelaten`,
  no_news: `niks_gehoord|niets_gehoord|niets_vernomen|niks_vernomen|geen_antwoord|geen_reactie|geen_bericht|geen_nieuws|nooit_iets_gehoord|zonder_antwoord|zonder_reactie|niks_teruggehoord|niets_teruggehoord|geen_respons|gebeurt_niks|gebeurt_niets|niks_gebeurd`,
  let_down: `afgezegd|geannuleerd|afgelast|kwijtgeraakt|kwijt|verloren|vergeten|genegeerd|negeren|negeert|laten_zitten|laten_staan|laten_wachten|verprutst|verknoeid|uitgesteld|verzet|niet_nagekomen`,
  dealings: `bezichtiging|bezichtigingen|bezoek|afspraak|afspraken|documenten|papieren|dossier|aanvraag|aanvragen|mail|mails|mailtjes|e_mails|bericht|berichten|formulier|belofte|kandidatuur|plaatsbezoek|kijkdag`,
  poor: `waardeloos|waardeloze|belabberd|abominabel|ondermaats|ondermaatse|rampzalig|ramp|verschrikkelijk|vreselijk|bar_slecht|beneden_alle_peil|een_lachertje|een_zootje|chaos|chaotisch|slordig|niks_waard|pover|bedroevend|erbarmelijk|om_te_huilen|trekt_op_niks|laat_te_wensen_over|pet`,
  service_word: `service|communicatie|organisatie|klantendienst|klantenservice|dienstverlening|kantoor|agentschap|bereikbaarheid|opvolging|behandeling|bediening|aanpak`,
  errand: `muziek|radio|tv|televisie|vuur|fornuis|oven|deur|raam|kraan|motor|licht|voordeur (even|effe) zachter|stiller|uit|dicht|uitzetten|afzetten|uitdoen|dichtdoen|sluiten|opendoen|open|toe
    pak|neem|zoek|haal|pakken|zoeken (even|effe|gauw|rap) een|mijn|iets_om pen|balpen|stylo|papier|agenda|bril|kalender|stoel|jas|oplader|koptelefoon|te_schrijven
    pen|balpen|agenda|bril pakken|nemen|halen|zoeken
    leg|leggen|zet|zetten (de|het|mijn|u|je) telefoon|gsm|toestel|tassen|boodschappen (even|effe) neer|weg|op
    op luidspreker|speaker|de_speaker|de_luidspreker
    ga|gaan|loop|stap (even|effe) naar|naar_de|naar_een buiten|binnen|boven|beneden|gang|andere|rustiger|hiernaast
    naar buiten|binnen|een_andere_kamer|de_gang
    parkeer|parkeren|aan_de_kant
    ga (even) zitten
    vraag|vragen (het|dat) (even|eens|effe) (aan) mijn man|vrouw|vriend|vriendin|partner|zoon|dochter|moeder
    in mijn agenda|kalender
    uitrekenen|narekenen|optellen|natellen
    wordt (er|aan|hier) gebeld|aangebeld|geklopt
    iemand aan|voor (de) deur
    postbode|koerier|pakje|pakketje
    baby|kind|kinderen|hond|kleine (net|hier|nu) huilt|blaft|weent|huilen|roept|schreeuwt|schreeuwen
    stap|stappen (net|even|juist) uit|af (de|het) (bus|trein|tram|auto)
    kinderen|kind|baby|hond (even) sussen|kalmeren|stil|neerleggen
    zoek|zoeken (even|effe|net) mijn|een|de bril|pen|agenda|papieren
    haal|zet|neem (even|effe|nog) (de|het|mijn) pot|pan|melk|pasta|eten (van|af)
    ergens waar het|'t stiller|rustiger|kalmer
    bril|jas|koptelefoon opzetten|aandoen|zoeken|pakken
    opzoeken|nakijken|naslaan
    pak|neem|zoek (even) mijn|de|een telefoonagenda|agenda|kalender|planning|telefoon
    hond|kat|poes (even) binnenhalen|binnenlaten|buitenlaten|uitlaten
    mijn hond|kat binnenhalen|binnenlaten`,
  held_since: `al_jaren|al_lang|nog_maar_pas|pas|net|onlangs|sinds_kort|sinds_vorige|nieuw|nieuwe|al_een_tijdje|al_maanden|sedert|nog_niet_lang|sinds_een
    al ... jaar|jaren|maanden|weken`,
  have_it: `heb|gekregen|van_mij|mijn|kreeg|is_van`,
  bargain: `onderhandelen|onderhandelbaar|onderhandeling|korting|flexibel|soepel|speling|marge|ruimte|verlagen|verlaging|zakken|lager|goedkoper|afdingen|omlaag|gedaan|bespreekbaar|onderhandeld|onderhandelt|zakt|zak|gezakt|afdoen|verlaagd|te_praten|over_praten|eraf|bespreken|verlaagt|verminderen|vermindert|korten`,
  called_up: `gebeld|teruggebeld|opgebeld|gecontacteerd|getelefoneerd`,
  name_calling: `idioot|idioten|klootzak|klootzakken|eikel|eikels|lul|sukkel|sukkels|trut|onnozelaar|onnozele|smeerlap|smeerlappen|oplichters|dieven|debiel|debielen|mongool|hufter|hufters|kutwijf|kuttent|kutbedrijf|rotzak|teef|domkop|ezel|kalf|wijf|zak|zakkenwassers|uitzuigers|klootviool|achterlijke|stomme_koe|domme_koe|kut~|klote~|schurken|schurk|schoften|schoft|oplichter|bandieten|boeven|leugenaars|leugenaar|zwijnen|varkens|profiteurs|afzetters|gespuis|tuig|ratten|dief|viezerik|boevenbende|oplichtersbende|maffia|rioolratten|charlatans|uitbuiters`,
  living: `wonen|woon|woont|leven`,
  known_agent: `die|de (aardige|vriendelijke|jonge|lieve) dame|mevrouw|meneer|heer|vrouw|man|collega van|die|met
    dame|mevrouw|meneer|man|vrouw|makelaar|collega die|van (ons|mij|me|vorige|laatst) (rondgeleid|rondleidde|getoond)`,
  got_it: `gevonden|getekend|gehuurd|genomen|bemachtigd|gekocht|gekregen|aangenomen|iets_vast|toegewezen|getrokken|ingetrokken|betrokken|verhuisd`,
  a_dwelling: `een|ne|nen (leuk|leuke|mooi|mooie|klein|kleine|ander|andere|nieuw|nieuwe|groter|grotere) appartement|huis|huisje|woning|flat|studio|kamer|kot|plek|stek|huurcontract|dak|loft
    nieuwbouw|rijhuis|nieuwbouwwoning|huurhuis`,
  natural: `natuurlijke|normale|menselijke`,
  see_point: `zie|snap|begrijp|vat`,
  obligatory: `verplicht|noodzakelijk|vereist|verplichting`,
  uneasy: `niet_prettig|ongemakkelijk|raar|eng|vreemd|onprettig|niet_op_mijn_gemak`,
  finally: `uiteindelijk|tenslotte|gisteren|nu|ondertussen|intussen|al`,
  you_never: `jullie|u|ze bellen|belt|antwoorden|antwoordt nooit (terug) als|wanneer|hoewel|terug`,
};

export const tags = `
  hè|he|toch|niet|niet_waar|nietwaar|of_niet|klopt_dat|ja|zeker|juist|waar|of $
`;

export const breaks = `
  (maar) alleen|enkel|tenminste als|indien
  (en|maar|dus|sorry) kunt|kan|heeft|hebt|bent|wilt|zou|moet|mag|weet|denkt|gelooft u|je|jullie
  (en|maar) wat|hoe|wanneer|waar|wie|waarom|welke|hoeveel is|zijn|was|heeft|hebt|kan|kost|zei|vroeg|zegt|moet|bedoelt|gaat|wil|ligt
  (en|maar) wat|hoe|wanneer|waar|vanwaar|waarom|hoeveel haalt|haalde|halen|komt|komen|kom|kent|kennen|belt|bellen|staat|doet|doen|geeft|gaf|denkt|wilt|kosten|vragen|vraagt|rekent|raadt|vindt u|je|jullie|ge|gij|die|dat|het|de
  is|zijn er een|genoeg|veel|plaats|ruimte|soms|toevallig
  nee|neen (dat|daar|hoor) vertel|zeg|geef ik
  mag|kan|mogen dat van|volgens|wettelijk|zomaar
  wacht|momentje|moment|ogenblik (even) ik geef|haal|roep|zoek|ga
  maar (liever|wel|eventueel|niet|misschien) (op) maandag~|dinsdag~|woensdag~|donderdag~|vrijdag~|zaterdag~|zondag~|morgen|overmorgen
  hoe groot|oud|lang|ver|veel
  mogen er
  maar|want|omdat ik|we|het|hij|ze|mijn
  ik sta|zit|ben|moet|ga
  en kunnen|kan|is|heeft|mag|zou|zijn|gaat|ligt we|men|er|de|het|dat|die|daar
`;
