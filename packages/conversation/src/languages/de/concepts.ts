import type { Concept } from '../define-concepts.js';

export const concepts: Readonly<Record<Concept, string>> = {
  idiom: `waschmaschine|kaffeemaschine|es_tut_mir_leid|tut_mir_leid|wissen_sie|sagen_sie_mal|kein_problem|kein_thema|auf_keinen_fall|was_meinen_sie|anruf_zu_gewinnen|zu_hause_in|mal_was|danke_ihnen|ich_danke_ihnen|entschuldigen_sie|hören_sie_mal|wie_geht_es_ihnen|tragen_sie_mich_ein|schreiben_sie_mich_auf|sag_ich_mal|wie_gesagt|sozusagen|guten_abend|guten_morgen|auf_den_arm_nehmen|verzeihen_sie|meiner_meinung_nach|wenn_sie_mich_fragen|tausend_dank|meines_erachtens`,
  lives: `gewohnt|wohnte|wohnt|lebt|wohne|wohnen|lebe`,
  exists: `gibts|gibt_es|gibt's|gibt|hat_es|haben_wir`,
  i: 'ich|i',
  me: 'mich|mir|mi',
  you: 'sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|du|dich|euch',
  we: 'wir|uns|unsere|unserer|unserem|unseren|mir_sind|mer',
  him: `er|ihn|ihm|ihr_mann|der_herr|der_john
    der|die|sie ist|isch|is|hat|kommt|kann|liegt|sitzt|steht|schläft|arbeitet|geht|muss|macht|wohnt|wird|war|spielt|ruft|musste|wollte|arbeitete|kam|telefoniert|kocht|duscht|badet`,
  obj: `den|die|ihn|en`,
  kin: `schwager|schwägerin|mutti|mueti|vati|ätti|grosi|tochter|töchterchen|jüngste|älteste|lebensgefährte|lebensgefährtin|lebenspartner|kinder|kind|buben|bube|schwiegereltern|geschwister|schwöschter|schwoscht|brüeder|mueter|muetter|vatter|fründin|fründ|bueb|bua|madl|patenkind|göttibueb|betreuer|betreuerin|assistenz|vermieterin|hausmeisterin|pflegerin|krankenschwester|haushaltshilfe
    putzfrau|bessere_hälfte|besseren_hälfte|haushälterin|empfang|haushälter|geschäftspartner|geschäftspartnerin|teilhaber|hausmeister|praktikant|tagesmutter
    seine|ihre|sini|ihri|sei|sein|seiner frau
    die|eine|d frau $
    die|eine|d frau vom|von|des|em|ist|isch|is|hat|kann|kommt|arbeitet|schläft|holt|war
    sein|ihr|der|ein|min|de|mein mann
    meine frau
    kleine|mädchen|bub|sohn|tochter|mutter|mama|mami|mutti|vater|papa|papi|vati|bruder|schwester|partner|partnerin|freund|freundin|verlobte|verlobter
    mitbewohner|mitbewohnerin|mitbewohners|wg|nachbar|nachbarin|nachbars|kollege|kollegin|arbeitskollege|arbeitskollegin|sekretärin|sekretär|assistentin|assistent|sekretariat|pfleger|pflegerin|babysitter|babysitterin
    ehefrau|ehemann|gattin|gatte|oma|opa|omi|opi|grossmutter|grossvater|onkel|tante|cousin|cousine|neffe|nichte|enkel|enkelin|schwager|schwägerin|schwiegermutter|schwiegervater|schwiegersohn|schwiegertochter|untermieter|chef|eltern
    stiefvater|stiefmutter|stiefsohn|schwippschwager|exfrau|exmann|kindermädchen|nanny|besuch|lebenspartnerin|kollegin_von_ihm
    installateur|elektriker|gärtner|handwerker|maler|monteur|gast|klempner|schreiner|hauswart|abwart
    ex frau|mann|freundin|freund|partner|partnerin
    empfang|rezeption`,
  here_is: `da_de|da_der|da_die|ich_geh_nur|ich_geh_bloss|hier_ist|da_ist|hier_spricht|das_ist|ich_bin|ich_bin_nur|ich_bin_bloss|am_apparat_ist|am_telefon_ist|sie_sprechen_mit|sie_reden_mit|hier_isch|da_isch|i_bi|ich_bi|sie_haben|hier_wäre|da_wäre|sie_sind_hier_bei|sie_sind_bei|hier_bei|da_spricht|da_redet|es_spricht|hier_redet|spricht_die|spricht_der|gelandet|sie_sind_verbunden_mit|sie_rufen_bei|hier_meldet_sich|ich_betreue|ich_pflege|i_bi_nur`,
  outsider: `die|das|der|eine|ein agentur|firma|büro|makler|verwaltung vor
    mein|meine|meiner|meinem|meinen|unser|unsere|letzte|letzter|letzten|vorige|ehemalige|früherer nachbar|nachbarin|chef|chefin|ex|kollege|kollegin|freund|freundin|bruder|schwester|mutter|vater|makler|maklerin|verwaltung|bank|cousin|bekannter|bekannte|arzt|hausverwaltung
    vermieter|vermieterin
    meine|unsere|die nachbarn|nachbarin|freunde`,
  not: 'nicht|kein|keine|keinen|keinem|keiner|keins|nie|niemals|nimmer|nöd|ned|nid|net|nüm|nümm|ohne|weder|nichts|nix|nein|nee|nö|nei',
  nobody: `niemand|niemanden|keiner|kein_mensch|nie_jemand|nie_wer|nie_einer|keine_sau|kein_schwein|jemand_nie`,
  can: `kann|können|könnte|könnten|darf|dürfte|dürfen|kannst|möglich|möglichkeit`,
  wish: 'will|wollen|möchte|möchten|wünsche|lieber|gern|gerne|würde|würd|mag|brauche',
  please: `bitte|gern|gerne`,
  would: 'würde|würd|wäre|wär|fände|hätte|könnte|würden|wären|fänd',
  oblige: 'muss|müssen|soll|sollen|sollte|musst|verpflichtet|gezwungen',
  contact: `ruafts|rüefts|anwählen|anzuwählen|zrugglüüte|klingeln|anklingeln|anrufs|anruf|telefonats|anrufen|anrufe|anruf|anrufst|anruft|anzurufen|angerufen|rufen|ruf|rufe|ruft|rüefed|telefonieren|telefonier|kontaktieren|kontaktiert|kontaktiere|melden|meldet|belästigen|belästigt|belästigung|anläuten|läuten|lüüted|lütet|aalüte|aaluete|schreiben|stören|behelligen|nerven|anrufern|telefonate|werbeanrufe|rückruf|zurückruft|zurückrufen`,
  hear_from: `von_ihnen_hören|von_euch_hören|ihnen_hören|mehr_hören|von_ihnen_wissen|etwas_von_ihnen`,
  contacted: `zurückgerufen|gemeldet|angerufen_hat|angerufen_haben|rief|riefen`,
  told: `versprochen|gesagt|sagte|meinte|erzählt|erzählte|verboten|versprochen|geschrieben|empfohlen|gezeigt|behauptet|gehabt|beschwert|gejammert|reklamiert`,
  say: `gesagt|sagten|sagen|gefragt|meinten`,
  stop: `aufhört|stoppt|hören|hör|hört ... auf
    aufhören|hören_sie_auf|hör_auf|hört_auf|stopp|stoppen|unterlassen|unterlasst|schluss|genug`,
  forbid: `verbiete|untersage|verbitte|verbieten`,
  erase: `sperren|sperrt|löschts|blockieren|blockiert|streichet|streicht|löschen|lösche|löscht|gelöscht|streichen|streiche|gestrichen|entfernen|entfernt|rausnehmen|herausnehmen|löschts|löschens|streichens|streichts|usenäh|vernichten|austragen|abmelden|schmeissen|schmeisst|werfen|werft|tilgen|raus`,
  record: `handy|natel|mobilnummer|nummer|telefonnummer|handynummer|natelnummer|namen|name|daten|kontaktdaten|liste|kartei|datei|datenbank|system|verteiler|adresse|alles|eintrag|unterlagen|kontakt|kundendaten|angaben|personalien|telefonnummern|nummern|handynummern|kontakte|adressen|privatnummer|geheimnummer|profil|konto|datensatz|account|nummere|datei|anrufliste`,
  again: `mehr|wieder|nochmal|nochmals|noch_einmal|jemals|künftig|weiter|weiterhin|nie|nimmer|nüm|in_zukunft|meh|länger`,
  no_more: `nimma|nie|niemals|nimmer|nie_mehr|nie_wieder|nicht_mehr|nicht_wieder|nicht_länger|keine_weiteren|nüm|nümm|nüme|nümme
    keine|kein|keinen ... mehr
    nicht ... mehr`,
  talk: `reden|rede|red|redet|geredet|sprechen|spreche|sprich|besprechen|bespreche|unterhalten|unterhalte|diskutieren|plaudern|telefonieren|klären|erklären|anschauen|ausmachen|vereinbaren|durchgehen|regeln|abmachen|quatschen|quatsche|schwätzen|schwätze|schnacken|labern|plaudere|ratschen|tratschen|schwatzen|am_reden|am_quatschen|unterhalte_mich`,
  connect: `verbunden|durchgestellt|weitergeleitet|weiterverbunden|verbinden|verbinde|verbindet|durchstellen|weiterverbinden|weiterleiten|stellen|geben|gib|gebe|geb|reichen|reich|reiche|holen|übergeben|weitergeben`,
  give: `geben|gib|gebt|brauche|lassen`,
  only: `nur|ausschliesslich|lediglich|nume`,
  person: `verkauf|kundendienst|mensch|menschen|person|jemand|jemanden|jemandem|mitarbeiter|mitarbeiterin|mitarbeitern|kollege|kollegen|kollegin|berater|beraterin|makler|maklerin|sachbearbeiter|sachbearbeiterin|angestellten|angestellter|zuständigen|team|wer|irgendwen|irgendwer|verantwortlichen|leute|leuten|echten_menschen|ansprechpartner|ansprechpartnerin|angestellte|maklern|mitarbeitende|ansprechperson|vertreter|mitarbeitender|fachperson|fachmann|fachfrau|fachkraft|kundenberater|kundenberaterin`,
  staff: `maklern|agenten|kollegen|mitarbeitern|beratern|kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|berater|beraterin|makler|maklerin|sachbearbeiter|kundenberater|angestellten|leute|leuten|mitarbeitende|mitarbeitenden|mitarbeitender|angestellter|fachperson|ansprechperson|kundenberaterin|kundendienst|sachbearbeiterin`,
  superior: `chef|chefin|vorgesetzten|vorgesetzte|geschäftsführer|geschäftsleitung|leiter|leiterin|inhaber|verantwortliche|verantwortlichen|boss|zuständig|verantwortlich|zuständige|zuständigen|bereichsleiter`,
  real: 'echt|echte|echten|echter|echtes|richtig|richtige|richtigen|richtiger|lebendig|lebendige|lebendigen|wirklich|wirklichen|leibhaftig|normalen|persönlich|fleisch',
  office: `immobilienbüro|unternehmen|büro|agentur|firma|verwaltung|team|abteilung|filiale|geschäftsstelle|vermietung|vermietungsabteilung|zentrale`,
  machine: `programm|sprachprogramm|roboter|robotern|maschine|maschinen|computer|computern|bot|bots|ki|automat|automaten|automatisch|automatische|automatischer|künstliche|künstlich|künstlichen|bandansage|ansage|tonband|band|anrufbeantworter|computerstimme|sprachcomputer|programm|chatbot|blechkiste|aufzeichnung|aufnahme|blechstimme|computeranruf|computeranrufe|computeranrufen|roboteranruf|roboteranrufe|roboterstimme|automatenstimme|künstlicher|kis|sprachroboter|telefonroboter|callbot|siri|alexa|maschinell|programmiert|computerstimmen|telefonautomat|telefoncomputer|aufgezeichnet|aufgezeichnete|aufgezeichneter|bandnachricht|chatgpt|gpt|chat_gpt|sprachassistent|sprachassistentin|virtuelle|virtueller|virtuell|synthetisch|synthetische|mechanisch|blechern|blecherne|roboterhaft|sprachmodell|sprachausgabe|computergeneriert|automatenansage|automatisiert|automatisierter|automatisierte|elektronisch|elektronische|avatar|telefonbot|voicebot|robi|navi|navigationsgerät|computerprogramm|blechdose|blechbüchse|apparat_da|toaster|kastl|kiste|rechner|software|computergesteuert|computergesteuerte|robotertelefonate|robotertelefonat|robocalls|computertelefonate|automatisches|stimme_aus_der_dose`,
  sound: 'klingen|klingt|klinge|tönen|tönt|tönsch|hören_sich|hört_sich|stimme|wirken',
  understood: `verstanden|verstehe|versteh|kapiert|kapiere|begriffen|mitbekommen|mitgekriegt|gehört|höre|folgen|komm_nicht_mit|mitkommen|nachkommen`,
  rephrase: `anders_formulieren|umformulieren|anders_stellen|anders_sagen|anders_fragen`,
  escaped: `entgangen|untergegangen|vorbeigegangen|überhört`,
  reply:
    'sag|beantworte|beantworten|antworte|antworten|antwort|sage|sagen|sag|verraten|erzählen|erzähl|auskunft|angeben|mitteilen',
  refuse: `weigere|weiger|verweigere|hasse|verabscheue|ablehnen|lehne`,
  deal: 'zu_tun|abgeben|einlassen|befassen',
  where_from: `wofür|was|worum|um_was|welche|welcher|welches|woher|wie|wer|wo|von_wem|wieso|warum`,
  obtain: `verkauft|verkaufen|weitergegeben|gegeben_hat|haben|habt|hast|kommen|bekommen|gekriegt|kriegen|gegeben|gab|gefunden|kennen|wissen|hend|erhalten|her|rausgegeben`,
  important: 'wichtig|relevant|nötig|notwendig|entscheidend|von_belang|sache',
  concern: `geht|gehts (sie|euch|dich|das|di) (das|sie|euch|dich|denn|eigentlich) an
    zur_sache|damit_zu_tun`,
  do_with: `zu_tun|zusammenhang|damit_zu_schaffen`,
  everyone: `jeden|jedem|alle|allen|jede`,
  why: 'warum|wieso|weshalb|wozu|wofür|weswegen|für_was',
  what_for: `wofür|wozu|für_was|zu_was`,
  reason: `worum|um_was|grund|anlass|zweck|thema|anliegen|betreff|sache`,
  line: `am_apparat|in_der_leitung|am_telefon|an_der_strippe|das_vergnügen|die_ehre`,
  ask: 'fragen|fragt|wissen|wollen|brauchen|interessiert|frage',
  fetch: `hol|rufen|hole|hol|holen|rufe|ruf|gebe|geb|bringe|bring|wecke|weck|suche|such|frage|frag|reiche|reich|schau|schaue|guck|gucke|luege|übergebe`,
  message: `ausrichten|nachricht|weitergeben|notieren`,
  look: 'schau|schaue|schauen|guck|gucke|sehe|seh|luege|nachsehen|nachschauen',
  find: `find|finde|gefunden|erreiche`,
  next_to: `neben_mir|bei_mir|grad_hier|gleich_hier|steht_hier|sitzt_hier|bitte_schön|bitteschön`,
  receiver: `hörer|telefon|apparat|handy`,
  phone_for: `telefon_für|für_dich|anruf_für|jemand_für
    ^ telefon $`,
  away: `besetzt|verplant|ausgebucht|laufen|schwimmen|draussen|kongress|seminar|messe|konferenz|badewanne|lieg|weg|fort|unterwegs|verreist|ausser_haus|ausgegangen|einkaufen|arbeiten|arbeitet|schläft|schlafen|schaffen|schafft|gegangen|spazieren|joggen|auswärts|verhindert|abwesend|krank|beschäftigt|auf_reisen|ausgeflogen|wegfahren|telefoniert|auf_der_anderen_leitung|anderen_leitung|im_gespräch|laden|kurz_weg|beim_einkaufen|auf_der_post
    in|im|auf|bei|beim|bei_der|auf_der|in_der|in_den|an_der|zur|zum|am|auf_dem|in_einem|in_einer arbeit|urlaub|ferien|spital|krankenhaus|büro|schule|sitzung|besprechung|meeting|termin|dusche|bad|arzt|zahnarzt|training|sport|dienst|geschäft|dienstreise|geschäftsreise|reise|ausland|uni|kurs|telefon|bett|schicht|stadt|militär|baustelle
    duschen|baden|schwimmen|in_der_dusche|pendeln|am_bau|baustelle|hospitalisiert`,
  is_at: `ist|isch|is|sitzt|steht|liegt|war|hockt (noch|grad|gerade|jetzt|schon|heute|die_ganze_woche|den_ganzen_tag|leider) in|im|auf|bei|beim|am|mit|zu|zum|zur|an|unter|ausser`,
  house: `küche|garten|keller|oben|unten|balkon|zimmer|wohnzimmer|nebenan|apparat|telefon|leitung|stube`,
  back: `nach_haus|hause|zurück|heim|wieder|kommt|nach_hause|retour|daheim`,
  until: `bis`,
  missed: `verpasst|verfehlt`,
  here: 'da|hier|zuhause|daheim|zu_hause|erreichbar|anwesend|im_haus|zu_haus|dahoam|dihei|anzutreffen',
  wrong: `falsch|falsche|falschen|falscher|verkehrt|verkehrte|verwählt|irrtum|geirrt|verbunden_falsch|verwechselt|verwechseln|verwechsle|verwechslung|irren|irrst|täuschen|getäuscht|vertan|missverständnis`,
  old_number: `alte|alten|frühere|falsche|nicht_mehr_seine|nicht_mehr_die`,
  shop: `feuerwehr|polizei|rathaus|gemeinde|bahnhof|museum|theater|tankstelle|pizza~|pizzaservice|lieferdienst|tierklinik|zahnarzt|arztpraxis|bank|galerie|spital|krankenhaus|pfarramt|bar|wäscherei|klinik|praxis|bäckerei|restaurant|garage|werkstatt|laden|geschäft|hotel|café|pizzeria|friseur|coiffeur|salon|apotheke|schule|kanzlei|firma|büro|kita|bibliothek|taxi|gasthaus|wirtshaus|metzgerei|klinik|studio|altersheim|werkhof|zahnarztpraxis|tierarztpraxis|anwaltskanzlei|autohaus|kindergarten|fitnessstudio|versicherung|baumarkt|supermarkt|tierarzt|physiotherapie|bäcker|metzger|fleischer|postamt|post|frisör|wirt|beiz|taxi~|pflegeheim|seniorenheim|altenheim|altersresidenz|pflegezentrum|notariat|gemeindeverwaltung|kinderkrippe|lager|callcenter`,
  someone_else: `jemand_anderen|jemand_anders|jemanden_anders|wen_anders|wen_anderen|jemand_anderes|jemand_anderem|wem_anders|wem_anderem|jemandem_anderem|einer_anderen|einem_anderen|andere_person|anderer_person`,
  name: 'name|namen|heisst|heisse|herr|herrn|so_jemand|person|kerl|typ|typen',
  known: `kenne|kenn|kennen|bekannt|gehört`,
  noise: `lärm|krach|geräusch|geräusche|hintergrundgeräusche|radau|laut_hier|so_laut`,
  was_then: `war|sass|saß|stand|lag`,
  yet: 'noch',
  sure_of: `nachgerechnet|kalkuliert|ausgemacht|weiss|weiß|wissen|entschieden|sicher|sagen|einig|festgelegt|überlegt|ausgerechnet|durchgerechnet|berechnet|nachgedacht|besprochen|geklärt|abgeklärt`,
  moved: 'umgezogen|ausgezogen|weggezogen|gezogen|gezügelt|eingezogen',
  gone_years: `seit_jahren|schon_jahre|jahre_weg|lange_weg|schon_lange_nicht|ewig_nicht`,
  move_house: `umziehen|zügeln|ziehen|ziehe|umzug|siedeln`,
  now: 'jetzt|gerade|grad|grade|momentan|im_moment|im_augenblick|zurzeit|heute|nun|aktuell|derzeit|grad_jetzt|jetzt_gerade',
  bad: 'schlecht|ungünstig|unpassend|ungelegen|blöd|schwierig|mühsam|kompliziert|stressig|doof|schlechter|falscher|unglücklich|unmöglich|ungeschickt',
  later: `später|nachher|morgen|übermorgen|abend|heute_abend|ein_andermal|andermal|nächste_woche|nachmittag|danach|in_einer_stunde|bald|dann|in_einer_halben_stunde|viertelstunde|halbe_stunde|halben_stunde|in_zehn_minuten|in_fünf_minuten|in_zwanzig_minuten|in_zwei_stunden|dreiviertelstunde|stündchen`,
  time: 'zeit|minute|moment',
  try_again:
    'versuchen|versuch|versuchs|probieren|probier|probiers|melden|rufen|rufe|ruf|meldet|kommen',
  doing: `ich_steig|ich_steige|steig|steige (ich) (jetzt|gleich|grad) gleich|grad|gerade|in|ins|ein
    ich_bin|bin|bin_ich|wir_sind|sind_wir|ich_bi (ich|jetzt|gerade|grad|leider|noch|momentan|eben|mitten|selber) (gerade|grad|jetzt|noch|mitten) am|beim|grad_dabei|gerade_dabei|im|in_der|in_einer|in_einem|an_der|auf_dem|auf_der|unterwegs|mitten_in
    sitze|stehe|steh|sitz|hocke|lieg|liege (ich) (gerade|grad|jetzt|noch) im|am|an|in|beim|auf
    gerade|grad am|beim|dabei|mitten_in|im|unterwegs
    hände voll
    muss (ich) (jetzt|gleich|schnell|dringend) los|weg|weiter|zum|zur|in_die|ins|arbeiten|rennen
    bis über beide|die ohren
    bring|bringe|hol|hole (ich) (grad|gerade|jetzt) (die|meine|das) kinder|kind|kleinen|sohn|tochter
    land_unter|viel_um_die_ohren|unter_strom|im_stress|voll_im_stress|alle_hände_voll
    unterrichte|betreue|koche|esse|arbeite|fahre|bügle|dusche|telefoniere|putze (ich) grad|gerade|jetzt|eben
    arzttermin|zahnarzttermin|vorlesung|prüfung`,
  secured: `gefunden|unterschrieben|gemietet|gekauft|genommen|bekommen|zugesagt|umgezogen|eingezogen|entschieden|fündig|gezügelt|versorgt|erhalten|angemietet|geregelt`,
  bought: `geworden|zugesagt|bezogen|gekauft|gemietet|angemietet|erworben|unterschrieben|ersteigert`,
  found_one: `ein|eine (neues|neue|schönes|schöne|tolle|tolles|passende|passendes|kleines|kleine|anderes|andere) haus|wohnung|häuschen|bleibe|studio gefunden|gekauft|gemietet
    ein|eine|was|etwas (neue|andere|schöne|passende|kleine|günstige) wohnung|haus|bleibe|zimmer|studio bekommen|gekriegt|genommen|ergattert|unterschrieben|gefunden|gemietet`,
  keys: `schlüssel`,
  dwelling: `wohnung|haus|bleibe|wohnungen|zuhause|mietvertrag|vertrag|zimmer|studio|objekt|eigentum|eigentumswohnung|häuschen|unterkunft|wg`,
  something: `etwas|was|eine|eins|ein`,
  else: `anderes|andere|anderen|anderer|anderswo|woanders|anderweitig|neue|neuen|neues|neuer|schon|bereits|inzwischen|mittlerweile|zwischenzeitlich|nun|passendes|geworden|jetzt|stattdessen|untergekommen`,
  stay: 'bleiben|bleibe|bleibt|bleib|geblieben|behalten',
  old_place: 'hier|da|dort|alten|alte|jetzigen|unserer|meiner|bisherigen|wo|gleichen',
  interest: 'interesse|interessiert|interessieren|bedarf|lust|überzeugt|begeistert',
  relevant:
    'aktuell|in_frage|infrage|thema|relevant|erledigt|nötig|spruchreif|frage|betracht|bedarf|gegenstandslos',
  idea: `idee|plan|pläne|vorhaben|projekt|umzug|umziehen|umzugspläne|umzugs|umzuge|suche|wohnungssuche`,
  gone_off: `abgekommen|aufgegeben|verworfen|fallen_gelassen|fallengelassen|abgeblasen|verabschiedet|begraben|verschoben|abgeschrieben|vom_tisch|auf_eis|sein_lassen|gestorben|ad_acta|abgesagt`,
  pass_up: `absagen|ablehnen|passen|verzichten|zurückziehen`,
  against: `gegen|dagegen`,
  decided: `entschieden|beschlossen`,
  seek: `suche|suchen|gesucht|wollen|vorstellen`,
  for_me: `meins|unseres|für_mich|für_uns|mein_ding|unser_ding|mein_geschmack|zu_mir|zu_uns|das_richtige`,
  need: 'nötig|notwendig|brauche|brauch|brauchts|braucht|muss|erforderlich|mühe|umstände',
  let_be: `belassen_wir|belassen_wir_es|dabei_belassen|gut_so|so_lassen|brauch_ich_nicht|lassen_sie_mal|lassen_sie_es|lassen_sies|lass_mal|lassen_wir_das|lassen_wirs|lass_gut_sein|lassen_sie_gut_sein|passt_schon|passt_scho|lossn_mas|loss_mas|lass_mas|lassn_mas|lassts_es|schon_gut|schon_okay|schon_in_ordnung|vergessen_sie_es|vergessen_sies|nicht_so_wichtig|macht_nichts|ist_egal`,
  nice: `wunderbar|herrlich|ausgezeichnet|hervorragend|grossartig|fantastisch|cool|bestens|nett|super|toll|gut|prima|schön|perfekt|lieb|ideal|hilfreich|freundlich|fein|klasse|gern|gerne|freuen|freundlich|genial|spitze|recht|willkommen|dankbar`,
  hang_up: `leg_ich_auf|lege_ich_auf|häng_ich_auf|auflegen|lege_auf|lege_jetzt_auf|leg_jetzt_auf|leg_auf|häng_auf|hänge_auf|häng_jetzt_auf|legen_auf|ich_leg|ich_lege|aufhängen|schluss_machen|aufhören|muss_aufhören`,
  insult: `affen|hornochse|kasper|schwachkopf|vollidiot|vollidioten|esel|schnösel|wichser|bescheuert|blöd|blöde|dumm|idiot|idioten|depp|deppen|trottel|verrückt|wahnsinnig|arschloch|arschlöcher|spinner|verbrecher|betrüger|gauner|abzocker|halsabschneider|lügner|unfähig|schwachsinnig|behämmert|bekloppt|gestört|hirnlos|pfeifen|pack|gesindel|saftladen|deppert|deppat|dämlich|blöder|dumme|dummer|doofe|doofer`,
  what_a: `so_ein|so_eine|was_für|ihr|haufen|sie_sind_doch`,
  swear: `auf_die_nerven|auf_den_geist|auf_den_sack|auf_die_eier|auf_den_keks|auf_den_wecker|herrgott|schleich_dich|schleicht_euch|putz_dich|hau_ab|zieh_leine|halt_den_rand
    klappe|halten|halt|haltet (sie) (doch|jetzt|endlich) (den|euren|deinen) mund
    gopf|sauerei|schmarrn|blödsinn|schwachsinn|scheisse|scheiss|scheiße|verdammt|verdammte|verdammten|verdammter|verdammtes|verflucht|verfluchte|kacke|mist|arsch|verarschen|verarscht|verarsche|verarsch|gopferdammi|gopfertami|gopfverdammi|huere|verpiss|verpissen|fick|ficken|leck|leckts|schnauze|maul|kruzifix|sakrament|himmelherrgott`,
  waste: `verschwendet|verschwenden|verschwendung`,
  law: `recht|rechte|rechten|rechtlich|rechtliche|rechtlichen|rechtliches|juristisch|juristische|juristischen|anwalt|anwältin|rechtsanwalt|rechtsanwältin|gesetz|gesetzlich|vertrag|mietvertrag|kaufvertrag|klausel|klauseln|kündigungsfrist|kündigen|kündigung|haftung|haften|haftet|untervermieten|untermiete|gericht|vertrags~|rechtsschutz|datenschutz`,
  question_about: `frage|fragen|wissen|wüsste|klären|abklären|auskunft|steht|geregelt|regelt|was|wie|wer|details|bestimmungen|bedingungen`,
  what_if: `was_wenn|was_passiert|falls|wenn|bevor|vorher|angenommen|sobald`,
  unhappy: `unprofessionell|unverschämt|unverschämtheit|schlampig|unhöflich|beschweren|beschwerde|reklamieren|reklamation|unzufrieden|enttäuscht|verärgert|wütend|sauer|stinksauer|frechheit|unverschämt|unverschämtheit|skandal|zumutung|inakzeptabel|unmöglich|unter_aller_sau|schweinerei|empörend|nicht_in_ordnung|unzumutbar|sauerei|geht_gar_nicht|geht_so_nicht|katastrophe|unfreundlich|peinlich|ärgert_mich|ärgere_mich|nervt_mich|schande|genervt|frustriert|frustrierend|empört|ungehalten|nicht_zufrieden|nicht_okay|daneben|mühsam|entsetzt|aufgebracht|ärgerlich|ärger|herablassend|arrogant|schnippisch|pampig|respektlos|grob|schlecht_behandelt|von_oben_herab`,
  treated: `umgegangen|behandelt|umgeht|behandeln|abgefertigt|abgewimmelt`,
  service: `büro|service|agentur|firma|ihnen|ihr|ihre|ihrem|behandelt|behandlung|verhalten|kundendienst|das|umgang|sie|umgegangen|betreuung`,
  weeks: 'wochen|monaten|monate|tagen|ewigkeiten|ewig|lange|woche',
  waited: `warte|warten|gewartet`,
  answered: `antwort|antworten|geantwortet|gemeldet|rückmeldung|zurückgerufen|bescheid|reaktion|rückruf|gekommen|erschienen|aufgetaucht|aufgekreuzt|da_gewesen|zurückgemeldet|antwortet|meldet|meldete|rührt|geht_ran|ging_ran|rangeht|rangegangen|abgenommen|nimmt_ab|abnimmt|abgehoben|reagiert|reagiere|zurückgeschrieben|zurückruft|aufgemacht|kam|zurückgeruefe|erreichbar`,
  work: `arbeit|job|stelle|anstellung|arbeite|beruf|firma|angestellt|arbeitsvertrag|lehrstelle|arbeitgeber|posten`,
  wait_a_bit: `minuten|moment|momentchen|momänt|sekunde|sekündchen|augenblick|minute|minütchen|warten|warte|wart|sekunden|kleinen_moment`,
  let_me: `ich_mach|ich_mache|ich_muss_kurz|ich_muss_schnell|muss_kurz|muss_schnell|da_muss_ich|lassen_sie_mich|ich_stell|ich_stelle|ich_schalte|ich_geh|ich_gehe|ich_such|ich_hol|ich_schliess|ich_schau|mal_sehen|mal_schauen|mal_überlegen`,
  quickly: `kurz|schnell|rasch|gschwind|eben|mal|einen_moment|geschwind|no_gschnell`,
  think: `überlegen|nachdenken|nachrechnen|rechnen|schauen|nachschauen|nachsehen|suchen|denken|holen`,
  pet: `büsis|zwerghase|zwerghasen|hasen|windhund|windhunde|windhunden|schildkröten|schildkröterl|retriever|schäfer|frettchen|papagei|pudeln|köter|hundi|rex|vögeli|chätzli|hundli|viecher|haustier|haustiere|haustieren|tier|tiere|tieren|hund|hunde|hunden|hündchen|hündin|katze|katzen|kater|büsi|welpe|welpen|kaninchen|hase|hasen|hamster|meerschweinchen|vogel|vögel|papagei|wellensittich|hündli|katerli|büseli|kätzchen|vierbeiner|papageien|meersäuli|schildkröte|aquarium|dackel|labrador|pudel|terrier|rüde|zwergkaninchen|katzenhaltung|hundehaltung|haustierhaltung|yorkshire|bulldogge|mops|beagle|chihuahua|goldfisch|kanarienvogel|schlange|hühner|wellensittiche|hunderl|katzerl|schäferhund|tierhaltung|mischling|strassenköter|mieze|wauwau|blindenhund|assistenzhund|begleithund|therapiehund|wachhund|jagdhund|hofhund|strassenhund|dogge|spaniel|cocker|setter|collie|husky|rottweiler|dobermann|schnauzer|pinscher|malteser|havaneser|windspiel|bernhardiner|stubentiger|miezekatze|perserkatze|siamkatze|hauskatze|chatz|chatze|chätzli|kätzli|sittich|sittiche|nymphensittich|kakadu|leguan|gecko|bartagame|echse|vogelspinne|terrarium|ratten|mäuse|rennmäuse|chinchilla|chinchillas|degus|minischwein|bienen|bienenstock|fellnase|hundl|katz|katzn|goldhamster|zierfische|möpse`,
  may_bring:
    'erlaubt|mitbringen|halten|haben|gestattet|willkommen|okay|ok|problem|akzeptiert|dürfen|darf|dürfte|aussehen|schaut|sieht|möglich|mit',
  finance: `hypothek|hypotheken|finanzieren|finanzierung|finanzierungs~|kredit|kredite|darlehen|raten|ratenzahlung|zinsen|zinssatz|anzahlung|eigenkapital|tragbarkeit`,
  negotiate: `verhandeln|verhandelbar|verhandlung|verhandlungs~|rabatt|nachlass|preisnachlass|günstiger|billiger|senken|reduzieren|drehen|runter|herunter|entgegenkommen|spielraum|feilschen|luft|handeln|drücken|machen|tiefer|skonto|gratis|umsonst|gefeilscht|ermässigung`,
  price_word: `preis|miete|mietzins|mietpreis|kaufpreis|kosten|preislich|preises|mietpreise|kaltmiete|warmmiete|mietbetrag|kaufpreises`,
  are_you: `sind_sie|sie_sind|bist_du|du_bist|seid_ihr|ihr_seid|sind_si|bisch|bist|sin_sie`,
  is_it: `ist_das|das_ist|isch_das|das_isch|ist_es|ist_dies|is_das|das_is|kommt_das`,
  human: `mensch|menschen|menschlich|menschliche|menschliches|menschenstimme|fleisch_und_blut|lebewesen|eine_person|ne_person`,
  voice: `stimme|stimm|stimmen`,
  reached: `dran|am_telefon|am_apparat|in_der_leitung|verbunden|gelandet|erwischt|am_anderen_ende|anderen_ende|an_der_strippe|zu_tun|dahinter|hinter_dem|hinter_ihnen`,
  never: `nie|niemals|bis_heute_nicht|bis_heute_keine|immer_noch_nicht|immer_noch_keine|noch_immer_nicht|noch_immer_keine|nicht_einmal|nicht_ein_einziges_mal|kein_einziges_mal`,
  many_times: `zweimal|dreimal|viermal|fünfmal|sechsmal|zehnmal|mehrmals|mehrfach|hundertmal|tausendmal|x_mal|zigmal|immer_wieder|jedes_mal|ständig|dauernd|schon_so_oft|so_oft
    zwei|drei|vier|fünf|sechs|zehn|hundert|viele mal
    zweite|dritte|vierte|fünfte|sechste|zehnte|hundertste mal
    zum zweiten|dritten|vierten|fünften|zigsten|hundertsten mal`,
  sent: `geschickt|schicke|schicken|geschrieben|gemailt|eingereicht|angerufen|rufe_an|erkläre|erklären|erklärt|erklär|wiederhole|wiederholen|gesagt|gefragt|beworben|ausgefüllt|versucht|probiert|kontaktiert|gemeldet|abgegeben|nachgefragt|nachfrage|angefragt|erzähle|erzählen|draufgesprochen|hinterlassen`,
  no_news: `nichts_gehört|nix_gehört|nichts_mehr_gehört|keine_antwort|keine_rückmeldung|keine_reaktion|kein_feedback|nichts_passiert|nichts_gekommen|nix_gekommen|kommt_nichts|keinen_bescheid|nie_was_gehört|nie_etwas_gehört|nichts_von_ihnen|nichts_zurück|ohne_antwort`,
  let_down: `abgesagt|abgeblasen|verloren|verschlampt|verlegt|vergessen|ignoriert|versetzt|sitzen_gelassen|sitzenlassen|stehen_gelassen|verschlampen|verbockt|verschoben|geplatzt|verwechselt|nicht_eingehalten`,
  dealings: `besichtigung|besichtigungen|termin|termine|unterlagen|papiere|dokumente|dossier|bewerbung|mail|mails|email|emails|nachricht|nachrichten|anfrage|anfragen|formular|versprechen|besichtigungstermin|anruf|anrufe`,
  poor: `miserabel|miserabler|mies|mieser|katastrophal|katastrophe|furchtbar|schrecklich|lausig|grottenschlecht|unterirdisch|mangelhaft|schwach|schlampig|chaotisch|chaos|ein_witz|erbärmlich|unter_aller_kanone|unter_aller_sau|unzuverlässig|mühsam|jämmerlich|zum_davonlaufen|das_letzte|ungenügend|sauschlecht`,
  service_word: `service|kommunikation|organisation|kundenservice|kundendienst|betreuung|agentur|büro|verwaltung|erreichbarkeit|behandlung|bedienung|ablauf|umgang`,
  errand: `musik|radio|fernseher|herd|ofen|tür|türe|fenster|wasser|motor|licht|haustür|balkontür|staubsauger|platte (kurz|schnell|rasch|mal|eben) leiser|aus|zu|ausmachen|abstellen|ausschalten|zumachen|schliessen|schließen|abschalten|aufmachen|abdrehen|zudrehen|runter|auf|ab
    radio|musik|gas|herd|gasherd|bügeleisen|kochplatte|fernseher|backofen|maschine|waschmaschine|hahn|wasserhahn|heizung (kurz|schnell|rasch|erst|noch|gschwind) abdrehen|abstelle|abstellen|abdrehn|abdrehe|abschalten|ausmachen|uusmache|zudrehen|ausstecken|leiser|leiserstellen
    planer|kalender|agenda|terminkalender|tablet|laptop|app auf|aufmachen|öffnen|aufschlagen|auftun
    stift|papier|kugelschreiber|zettel|brille|kalender|agenda|stuhl|ladekabel|kopfhörer|unterlagen|jacke holen|suchen|nehmen|raussuchen
    hol|hole|such|suche|nehm|nehme ich|schnell|kurz|mal|rasch|eben (mal|kurz|schnell) einen|ein|die|den|meine|meinen|was_zum stift|papier|kugelschreiber|zettel|brille|kalender|agenda|stuhl|schreiben
    handy|telefon|kind|kinder|hund|tasche|taschen|einkäufe|sie (kurz|schnell|rasch|mal) weglegen|hinlegen|ablegen|absetzen|abstellen|auf_lautsprecher|auf_laut|auf_die_seite|weg|hin
    auf lautsprecher|laut
    geh|gehe|muss (ich|nur|mal) (kurz|schnell|rasch|mal|eben) raus|hinaus|rein|hinein|nebenan|ins_andere|in_ein_anderes|woanders_hin|vor_die_tür|an_die_seite|auf_den_balkon|hoch|runter|ins_zimmer
    rechts ran
    fahr|fahre (ich|kurz|schnell|mal) (kurz|schnell|mal) ran|rechts|an_die_seite
    muss (nur|mal|ich) kurz|schnell|rasch parkieren|parken|einparken|anhalten|hinsetzen|absitzen
    setz|setze mich|ich (mich) kurz|schnell|mal|hin
    frag|frage|fragen ich|mal|kurz|schnell|eben (mal|kurz|schnell|eben) meinen|meine|mein|die|den mann|frau|freund|freundin|partner|partnerin|sohn|tochter|mutter
    in den|meinen|meine|die kalender|agenda
    nachrechnen|ausrechnen|zusammenrechnen|durchrechnen|zusammenzählen
    an der tür|türe|haustüre|haustür
    klingelt|läutet|klopft|schellt
    pöstler|postbote|paket|kurier|paketbote
    baby|kind|kinder|hund|kleine|kleiner (grad|gerade|eben|da) schreit|weint|bellt|schreien|heult|streiten|brüllt
    steig|steige|bin (ich) (kurz|schnell|grad|gerade) (kurz|schnell|grad|gerade) aus|am_aussteigen|ausgestiegen
    kinder|kind|hund|baby (kurz|schnell) beruhigen|wickeln|ablegen|hinlegen|füttern
    in den|meinen kalender
    such|suche|suchen (ich|grad|gerade|kurz|nur) (grad|gerade|kurz|schnell) meine|meinen|mein|die|den|einen brille|stift|kalender|agenda|unterlagen
    nehm|nehme|stell|stelle|muss (ich|nur|noch) (nur|kurz|schnell) (schnell|kurz) (den|die|das|meine|meinen) topf|pfanne|nudeln|milch|essen|wasser (vom|aus)
    wohin|irgendwohin wo's|wo_es|wo ruhiger|leiser|stiller
    brille|jacke|kopfhörer|headset (kurz|schnell) aufsetzen|anziehen|holen|suchen
    nachschauen|nachsehen|nachlesen
    frag|frage (nur|ich) (kurz|schnell|mal) (kurz|schnell) meine|meinen|mein freundin|freund|frau|mann|partner|partnerin|mitbewohner
    hund|katze (schnell|kurz) rein|raus|reinlassen|rauslassen|reinholen
    handykalender|terminkalender|terminplaner`,
  held_since: `seit_jahren|seit_kurzem|seit_letzter|seit_letztem|erst_seit|schon_lange|schon_ewig|erst_kürzlich|neu|neue|gerade_erst|frisch|seit_einer_weile|seit_monaten|erst_bekommen|seit_ein_paar|seit_einem|seit_einer
    seit ... jahren|monaten|wochen`,
  have_it: `habe|hab|han|bekommen|gehört|meine|mini|gekriegt`,
  bargain: `verhandeln|verhandelbar|verhandlung|rabatt|nachlass|flexibel|spielraum|reduzieren|reduziert|reduktion|senken|tiefer|billiger|günstiger|feilschen|drücken|abschlag|entgegenkommen|runter|herunter|entgegenkommt|nachlassen|senkt|rabatte|was_machen|etwas_machen|noch_was|noch_etwas|noch_drin|verhandle|mitreden|luft|senken_sie|vergünstigen|reduzieren_sie|erlassen`,
  called_up: `angerufen|zurückgerufen|gemeldet|kontaktiert|angelüütet|aaglüütet`,
  name_calling: `idiot|idioten|trottel|depp|deppen|arschloch|arschlöcher|wichser|vollidiot|vollidioten|spinner|gauner|halsabschneider|blödmann|blöde_kuh|dumme_kuh|scheissverein|saftladen|drecksladen|scheissladen|sauladen|volltrottel|armleuchter|affe|hornochse|drecksau|penner|vollpfosten|tubel|löli|gopfertelli|blutsauger|sauhaufen|sauverein|mistkerl|vollkoffer|wappler|scheiss~|drecks~|schurken|schurke|verbrecher|betrüger|lügner|diebe|abzocker|gesindel|pack|schweine|sau|drecksack|scheisscomputer|kanaille|lumpen|lump|schweinehunde|banditen|hundsfott|betrügerverein|gaunerbande|verbrecherverein|betrüger~|gauner~|verbrecher~`,
  living: `wohnen|wohne|leben|wohnt`,
  known_agent: `die|der|den (nette|netten|freundliche|freundlichen|junge|jungen) dame|frau|herrn|herr|mann vom|von_der|von_letztem|von_neulich|mit_der|mit_dem|die|der|letztes|letzte
    die|den|der nette|netten|freundliche|freundlichen dame|frau|herrn|herr|mann|kollegin|kollegen
    die|der|den dame|frau|herrn|herr|mann vom|von_der|von_letztem|von_neulich|mit_der|mit_dem
    dame|frau|herr|mann|kollege|kollegin|person|makler|maklerin die|der (uns|mir|mich) (die|das|letztes|letzte)`,
  got_it: `gefunden|unterschrieben|gemietet|genommen|zusage|zugesagt|ergattert|gekauft|bekommen|gekriegt|gefundn|gfunde|gfunden|gezogen|bezogen|eingezogen|entschieden_für`,
  a_dwelling: `ein|eine|einen|ne|was|anderes|andere|en|es (schöne|schönes|neue|neues|kleine|kleines|andere|anderes|grössere|passende|passendes|günstigere) wohnung|haus|häuschen|wg|studio|zimmer|bleibe|wohnig|huus|unterkunft|mietvertrag|zusage|loft|eigenheim
    ein dach
    neubau|neubauwohnung|reihenhaus|eigentumswohnung|altbau`,
  natural: `natürliche|natürlich|normale|menschliche`,
  see_point: `seh|sehe|versteh|verstehe|begreif|begreife|kapier|kapiere`,
  obligatory: `pflicht|pflichtangabe|obligatorisch|zwingend|vorgeschrieben|erforderlich`,
  uneasy: `unangenehm|unheimlich|komisch|unwohl|nicht_wohl|gruselig|suspekt|zu_blöd`,
  finally: `am_ende|schlussendlich|schliesslich|letztendlich|jetzt|gestern|inzwischen|schon|bereits`,
  you_never: `sie|ihr rufen|ruft|melden|meldet|antworten|antwortet (sich|euch|einen|mich) nie|niemals|nicht an|zurück|wenn|obwohl`,
};

export const tags = `
  oder|gell|ne|gelle|nicht_wahr|stimmts|stimmt's|richtig|ja|nicht|wohl|odr|goi|gäll|oder_nicht $
`;

export const breaks = `
  (aber) nur wenn|wenns|falls
  wenn|wenns|falls
  (und|aber|also|moment|sorry) können|könnten|kann|würden|haben|hätten|sind|wollen|müssen|wissen|glauben|meinen|dürfen|rufen|machen|geben sie
  (und|aber) was|wie|wann|wo|wer|warum|wieso|woher|worum|welche|welcher|wieviel (genau|denn|eigentlich) ist|sind|haben|hat|kann|könnte|könnten|muss|kostet|wäre|war|geht|gehts|gibts|gibt|heisst|meinen|soll|liegt|wollen|brauchen|fragen
  ab wann
  (und) wie viel|viele|gross|alt|weit|lang|lange
  aber|weil|denn ich|wir|er|es|das|meine|mein
  da bin|kann|muss|habe|hab|arbeite ich|i
  ich bin|bi|muss|kann|steh|stehe|sitz|sitze|hab|habe|hol|ruf
  und kann|könnte|gibt|hat|ist|darf|dürfte|geht|liegt|hätte|wäre man|es|die|der|das|da|dort|sie
`;
